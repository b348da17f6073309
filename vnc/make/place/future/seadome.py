"""A town of domes on the sea bed, lit from inside."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import thin_end
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import Swarm, lay, noise, plane, rows
from vnc.make.place.sky import WHOLE, rays


def seadome(picture: Picture) -> None:
    """The town under its domes of glass on the sea bed: lit towers, tubes between them, a whale over it, coral, fish."""
    chance = Random(picture.seed)
    _far_sea(picture)
    _town(picture)
    _shoals(picture, chance)
    bed = picture.sheet(0.4, 0, 0.4)
    _bed(picture, bed, chance)
    _weed(picture)


def _far_sea(picture: Picture) -> None:
    """Light from above, a ridge and a whale."""
    far = picture.sheet(1.0, 0, 0.8)
    far.fill(WHOLE, Linear(0, 0, 0, HIGH, ("#2a9ac8", "#1468a4", "#0c3e7a", "#08264e"), (0, 0.3, 0.65, 1)))
    rays(far, 1100, -240, 26, 1300, "#c8f4ff", 0.22, picture.seed, (50, 130))
    drift = noise(far, picture.seed, 4, 3, 2.0)
    lay(far, plane("#5ac8e8"), (np.clip(drift - 0.5, 0, 1) * 0.5 * np.clip(1 - rows(far) / 800, 0, 1)).astype(np.float32))
    far.fill(
        curve(
            [
                (-40, 640),
                (300, 590),
                (620, 620),
                (1000, 600),
                (1400, 624),
                (1700, 584),
                (1960, 620),
                (1960, 1120, 1),
                (-40, 1120, 1),
            ]
        ),
        "#0e3c6a",
        0.8,
    )
    _whale(far, 520, 190, 190)


def _town(picture: Picture) -> None:
    """Domes on the sea bed with tubes and craft between them."""
    city = picture.sheet(0.75, 0, 0.4)
    city.fill(
        curve([(-40, 690), (400, 660), (960, 672), (1500, 660), (1960, 690), (1960, 1120, 1), (-40, 1120, 1)]),
        Linear(0, 660, 0, HIGH, ("#2a6a8a", "#143c5c")),
    )
    _tubes(city)
    for x, foot, r in ((420, 690, 190), (1540, 690, 210), (980, 700, 330)):
        _bubble(city, x, foot, r, Random(picture.seed + x))
    _craft(city, 1290, 300, 60, -1)
    _craft(city, 690, 420, 40, 1)


def _shoals(picture: Picture, chance: Random) -> None:
    """Three swarms of fish."""
    shoals = picture.sheet(0.55, 0, 0.4)
    for cx, cy, count in ((300, 420, 40), (1640, 330, 46), (1180, 190, 26)):
        fish = [(cx + chance.gauss(0, 90), cy + chance.gauss(0, 36), chance.uniform(7, 13)) for _ in range(count)]
        points = np.array(
            [
                [
                    (x - s, y),
                    (x, y - s * 0.45),
                    (x + s * 0.7, y),
                    (x + s * 1.4, y - s * 0.45),
                    (x + s * 1.4, y + s * 0.45),
                    (x + s * 0.7, y),
                    (x, y + s * 0.45),
                ]
                for x, y, s in fish
            ]
        )
        shoals.fill(Swarm(points), "#c8f0ff", 0.75)


def _weed(picture: Picture) -> None:
    """Dark weed close by."""
    near = picture.sheet(0.12, 0, 3.0)
    for x in (30, 130, 1790, 1890):
        for k in range(4):
            sway = stroke(
                [
                    (x + 22 * k, 1110),
                    (x + 22 * k + 30, 960 - 30 * k),
                    (x + 22 * k - 16, 840 - 40 * k),
                    (x + 22 * k + 20, 720 - 30 * k),
                ],
                24,
                thin_end,
            )
            near.fill(sway, "#0a3a44", 0.9)


def _bubble(canvas: Canvas, x: float, foot: float, r: float, chance: Random) -> None:
    """A half sphere of glass with a lit town and a garden in it, on a ring of metal."""
    half: Path = lines([(x - r * math.cos(t), foot - r * 0.92 * math.sin(t)) for t in (math.pi * k / 40 for k in range(41))])
    canvas.glow(x, foot - r * 0.4, r * 1.9, "#5ad8ff", 0.4)
    canvas.fill(half, Radial(x, foot, r, ("#ffe8b0", "#4ac0d8", "#1c6aa0")), 0.6)
    _towers(canvas, x, foot, r, half, chance)
    _ribs(canvas, x, foot, r)
    canvas.fill(
        curve(
            [
                (x - r * 0.82, foot - r * 0.36),
                (x - r * 0.6, foot - r * 0.66),
                (x - r * 0.3, foot - r * 0.83),
                (x - r * 0.5, foot - r * 0.62),
                (x - r * 0.7, foot - r * 0.34),
            ]
        ),
        "#ffffff",
        0.4,
        blur=2,
    )
    canvas.line(half, "#e8fbff", max(2, r * 0.014), 0.85)
    canvas.fill(
        rect(x - r * 1.06, foot - r * 0.05, r * 2.12, r * 0.12, r * 0.05),
        Linear(0, foot - r * 0.05, 0, foot + r * 0.08, ("#c8dce8", "#3a5a78")),
    )
    canvas.fill(joined([ellipse(x - r + r * 0.2 * k, foot + r * 0.01, r * 0.02, r * 0.02) for k in range(11)]), "#ffe8a0")


def _towers(canvas: Canvas, x: float, foot: float, r: float, half: Path, chance: Random) -> None:
    """A lit town with trees along its edge."""
    for k in range(11):
        u = -0.8 + 0.16 * k + chance.uniform(-0.03, 0.03)
        tall = r * (0.24 + 0.5 * (1 - u * u)) * chance.uniform(0.6, 1.0)
        wide = r * chance.uniform(0.1, 0.15)
        left = x + u * r - wide / 2
        tower_ = rect(left, foot - tall, wide, tall, wide * 0.4)
        canvas.fill(tower_, Linear(left, 0, left + wide, 0, ("#dff4fa", "#7ab0cc", "#3a6a94")), clip=half)
        panes = [
            rect(left + wide * (0.16 + 0.26 * i), foot - tall + wide * 0.5 + wide * 0.3 * j, wide * 0.16, wide * 0.16)
            for i in range(3)
            for j in range(int(tall / wide / 0.3) - 2)
            if chance.random() < 0.7
        ]
        if panes:
            canvas.fill(joined(panes), "#ffe8a0", 0.95, clip=half)
    green = [ellipse(x + r * (-0.85 + 0.17 * k), foot - r * 0.03, r * 0.1, r * chance.uniform(0.06, 0.12)) for k in range(11)]
    canvas.fill(joined(green[::2]), "#3a9a5a", 0.95, clip=half)
    canvas.fill(joined(green[1::2]), "#7ac868", 0.95, clip=half)


def _ribs(canvas: Canvas, x: float, foot: float, r: float) -> None:
    """Ribs and rings of the glass."""
    ribs = [
        curve([(x + r * a, foot), (x + r * a * 0.74, foot - r * 0.64), (x, foot - r * 0.92)], closed=False)
        for a in (-0.7, -0.36, 0, 0.36, 0.7)
    ]
    for rib in ribs:
        canvas.line(rib, "#d8f4ff", max(1.6, r * 0.009), 0.55)
    for t in (0.3, 0.6):
        w = r * math.sqrt(1 - (t / 0.92) ** 2)
        canvas.line(
            curve([(x - w, foot - r * t), (x, foot - r * t + r * 0.05), (x + w, foot - r * t)], closed=False),
            "#d8f4ff",
            max(1.4, r * 0.008),
            0.45,
        )


def _tubes(canvas: Canvas) -> None:
    """Glass ways between the domes."""
    for points in (((560, 660), (700, 640), (760, 660)), ((1200, 660), (1280, 640), (1380, 660))):
        canvas.line(curve(list(points), closed=False), "#8ad8f0", 40, 0.55)
        canvas.line(curve([(a, b - 12) for a, b in points], closed=False), "#e8fbff", 4, 0.8)
        canvas.line(curve([(a, b + 8) for a, b in points], closed=False), "#ffe8b0", 4, 0.7)


def _craft(canvas: Canvas, x: float, y: float, r: float, d: int) -> None:
    """A small submarine with its lamp on."""
    cone = lines([(x + d * r, y), (x + d * r * 4.2, y - r * 0.9), (x + d * r * 4.2, y + r * 1.4)])
    canvas.fill(
        cone, Linear(x + d * r, 0, x + d * r * 4.2, 0, (alpha("#fff4c8", 0.55), alpha("#fff4c8", 0.0))), blur=6, blend="screen"
    )
    canvas.fill(rect(x - 0.25 * r, y - 0.75 * r, 0.5 * r, 0.4 * r, 0.1 * r), "#e0a030")
    canvas.fill(ellipse(x, y, r, r * 0.5), Linear(0, y - 0.5 * r, 0, y + 0.5 * r, ("#ffd860", "#c87a1c")))
    canvas.fill(lines([(x - d * 0.8 * r, y), (x - d * 1.35 * r, y - 0.4 * r), (x - d * 1.35 * r, y + 0.4 * r)]), "#b86a1c")
    canvas.fill(joined([ellipse(x + (k - 0.5) * 0.5 * r, y - 0.05 * r, 0.16 * r, 0.16 * r) for k in range(3)]), "#bff0ff")
    canvas.glow(x + d * r, y, 0.7 * r, "#fff4c8", 0.9)


def _whale(canvas: Canvas, x: float, y: float, r: float) -> None:
    body = curve(
        [
            (x - r, y + 0.05 * r),
            (x - 0.7 * r, y - 0.22 * r),
            (x, y - 0.3 * r),
            (x + 0.7 * r, y - 0.12 * r),
            (x + 1.2 * r, y - 0.02 * r),
            (x + 1.55 * r, y - 0.3 * r),
            (x + 1.36 * r, y + 0.02 * r),
            (x + 1.5 * r, y + 0.24 * r),
            (x + 1.1 * r, y + 0.1 * r),
            (x + 0.5 * r, y + 0.2 * r),
            (x - 0.4 * r, y + 0.26 * r),
        ]
    )
    canvas.fill(body, Linear(0, y - 0.3 * r, 0, y + 0.3 * r, ("#0e4a84", "#2f86b8")), 0.8)
    canvas.fill(
        curve(
            [(x - 0.3 * r, y + 0.16 * r), (x - 0.1 * r, y + 0.5 * r), (x + 0.16 * r, y + 0.56 * r), (x + 0.04 * r, y + 0.2 * r)]
        ),
        "#0e4a84",
        0.8,
    )


def _bed(picture: Picture, canvas: Canvas, chance: Random) -> None:
    """Sand in ripples, corals in all colours, rocks, a lamp-lined way to the great dome."""
    sand = curve([(-40, 800), (320, 776), (760, 800), (1180, 786), (1600, 770), (1960, 800), (1960, 1120, 1), (-40, 1120, 1)])
    canvas.fill(sand, Linear(0, 776, 0, HIGH, ("#5aa0a8", "#2a6078", "#143650")))
    t = np.random.default_rng(picture.seed).random((120, 2))
    for u, v in t:
        x, y = u * WIDE, 800 + 270 * v
        canvas.fill(ellipse(x, y, 30 + 90 * v, 2 + 4 * v), "#8ad0d0", 0.2)
    way = lines([(930, 700), (1030, 700), (1240, 1120), (720, 1120)])
    canvas.fill(way, Linear(0, 700, 0, HIGH, (alpha("#ffe8b0", 0.5), alpha("#8ad8f0", 0.1))), blur=8)
    for k in range(5):
        for d in (-1, 1):
            s = 0.5 + 0.3 * k
            x, y = 980 + d * (70 + 48 * k), 740 + 66 * k
            canvas.fill(rect(x - 4 * s, y - 60 * s, 8 * s, 60 * s), "#1c3c54")
            canvas.fill(ellipse(x, y - 62 * s, 11 * s, 11 * s), "#fff4c8")
            canvas.glow(x, y - 62 * s, 70 * s, "#ffe08a", 0.7)
    for k in range(22):
        d = -1 if k % 2 else 1
        x, y = 960 + d * chance.uniform(330, 940), chance.uniform(810, 990)
        s, tint = 26 + (y - 800) * 0.3, chance.choice(("#ff6a8a", "#ff9a5a", "#c86aff", "#ffd05a", "#5affc8"))
        twigs = [
            stroke(
                [
                    (x, y),
                    (x + math.sin(a) * s * 0.7, y - math.cos(a) * s * 0.8),
                    (x + math.sin(a) * s * 1.1, y - math.cos(a) * s * 1.5),
                ],
                s * 0.26,
                thin_end,
            )
            for a in (-0.9, -0.45, 0, 0.45, 0.9)
        ]
        canvas.fill(ellipse(x, y, s * 0.8, s * 0.14), "#0a2a3c", 0.5, blur=4)
        canvas.fill(joined(twigs), Linear(0, y - 1.5 * s, 0, y, (mix(tint, "#ffffff", 0.2), mix(tint, "#0c3058", 0.5))))


PLACES = {"seadome": Kind(seadome, "blue", ((0.1, 0.9),), 0.6)}
