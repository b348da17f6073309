"""Neglect: cracks, stains, cobwebs, rubble; and the mess that people leave."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.dressing.ground import foot, foremost, standing
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.room import FALLING
from vnc.make.place.view import View

CLOTHES = ("#7a5a6a", "#4a6a8a", "#b8a890", "#8a4a4a", "#5a7a5a", "#d8d0c0")


def decayed(picture: Picture, kind: Kind) -> None:
    """Stains and cracks on what stands far, rubble at its foot, cobwebs in the corners of a room."""
    chance = Random(picture.seed + 83)
    middle = [s.canvas for s in picture.sheets if 0.25 <= s.depth < 0.95] or [picture.sheets[-1].canvas]
    for k, canvas in enumerate(middle):
        stained(canvas, picture.seed + 90 + k, 0.38, 6, 1.0, picture.view.tone("#2a2018", 0.1))
    for _ in range(7 if kind.lamp else 4):
        _crack(middle[0], picture.view, chance.uniform(0, WIDE), chance.uniform(0, kind.horizon * HIGH), chance)
    _rubble(standing(picture), picture.view, foot(kind), chance)
    if kind.lamp:
        near = foremost(picture)
        _cobweb(near, picture.view, 0, 0, 1, chance)
        _cobweb(near, picture.view, WIDE, 0, -1, chance)


def messy(picture: Picture, kind: Kind) -> None:
    """Papers, clothes, books and boxes on the floor."""
    chance, canvas, view = Random(picture.seed + 87), standing(picture), picture.view
    top = foot(kind) + 20
    for _ in range(34):
        y = top + (HIGH - top) * chance.random() ** 1.4
        x, size = chance.uniform(0, WIDE), 16 + (y - top) * 0.13
        chance.choice((_sheet, _sheet, _cloth, _volume))(canvas, view, x, y, size, chance)


def opened(picture: Picture, kind: Kind) -> None:
    """A broken roof: daylight or moonlight from above, and what falls outside falls in."""
    view, canvas = picture.out, standing(picture)
    shaft = lines([(700, -20), (1180, -20), (1420, HIGH * 0.86), (560, HIGH * 0.86)])
    ramp = (alpha(view.sunlight, 0.5), alpha(view.sunlight, 0.1))
    canvas.fill(shaft, Linear(0, 0, 0, HIGH * 0.86, ramp), 0.75, blur=60, blend="screen")
    canvas.fill(ellipse(980, HIGH * 0.84, 460, 70), view.sunlight, 0.22, blur=30, blend="screen")
    falling = FALLING.get(view.weather)
    if falling and falling not in picture.loops:
        picture.loops.append(falling)


def _crack(canvas: Canvas, view: View, x: float, y: float, chance: Random) -> None:
    """A branching line that becomes thinner, only where something is painted."""
    angle, wide = chance.uniform(0.2, 2.9), 4.0
    while wide > 0.9:
        angle += chance.uniform(-0.7, 0.7)
        x1, y1 = x + math.cos(angle) * 46, y + math.sin(angle) * 46
        bar = lines([(x - wide / 2, y), (x + wide / 2, y), (x1 + wide * 0.35, y1), (x1 - wide * 0.35, y1)])
        canvas.fill(bar, view.tone("#1c1620", 0.05), 0.62, blend="atop")
        if chance.random() < 0.3:
            side = angle + chance.choice((-0.8, 0.8))
            end = x + math.cos(side) * 34, y + math.sin(side) * 34
            canvas.fill(lines([(x - 1, y), (x + 1, y), end]), view.tone("#1c1620", 0.05), 0.5, blend="atop")
        x, y, wide = x1, y1, wide * 0.84


def _rubble(canvas: Canvas, view: View, line: float, chance: Random) -> None:
    """Heaps of broken stone and wood along the foot of the walls."""
    for heap in (60, 1850):
        for _ in range(24):
            x, y = heap + chance.gauss(0, 90), line + chance.uniform(-4, 60)
            r = chance.uniform(6, 24)
            points = [
                (x + r * math.cos(a) * chance.uniform(0.7, 1.2), y - r * 0.4 + r * 0.62 * math.sin(a) * chance.uniform(0.7, 1.2))
                for a in (0.3, 1.2, 2.2, 3.3, 4.3, 5.4)
            ]
            grey = chance.choice(("#8a847c", "#a29a8e", "#6e6a68", "#7a5c44"))
            canvas.fill(lines(points), view.tone(grey, chance.uniform(0.25, 0.75)))
            canvas.fill(lines([points[3], points[4], points[5], (x, y - r * 0.5)]), view.tone(grey, 0.95), 0.6)


def _cobweb(canvas: Canvas, view: View, x: float, y: float, side: float, chance: Random) -> None:
    """Spokes from a corner and sagging threads between them."""
    tone = mix(view.tone("#e8e8f0", 0.8), "#ffffff", 0.2)
    spokes = [(math.radians(6 + 13 * k), chance.uniform(230, 330)) for k in range(7)]
    for angle, long in spokes:
        canvas.line(
            lines([(x, y), (x + side * long * math.cos(angle), y + long * math.sin(angle))], closed=False), tone, 1.6, 0.4
        )
    for ring in (0.22, 0.36, 0.5, 0.64, 0.78, 0.92):
        for (a, la), (b, lb) in zip(spokes, spokes[1:], strict=False):
            p = x + side * la * ring * math.cos(a), y + la * ring * math.sin(a)
            q = x + side * lb * ring * math.cos(b), y + lb * ring * math.sin(b)
            sag = ring * 0.9
            low = x + (p[0] + q[0] - 2 * x) / 2 * sag / ring, y + (p[1] + q[1] - 2 * y) / 2 * sag / ring
            canvas.line(curve([p, low, q], closed=False), tone, 1.2, 0.36)


def _sheet(canvas: Canvas, view: View, x: float, y: float, size: float, chance: Random) -> None:
    """A sheet of paper lying askew."""
    turn, wide = chance.uniform(-0.5, 0.5), size * 0.9
    points = [
        (x - wide, y),
        (x - wide * 0.2 + turn * 10, y - size * 0.34),
        (x + wide, y - size * 0.1),
        (x + wide * 0.3, y + size * 0.3),
    ]
    canvas.fill(lines([(px + 2, py + 3) for px, py in points]), view.tone("#181420", 0), 0.3, blur=3)
    canvas.fill(lines(points), view.tone("#f0ece0", chance.uniform(0.55, 0.9)))


def _cloth(canvas: Canvas, view: View, x: float, y: float, size: float, chance: Random) -> None:
    """A crumpled piece of clothing."""
    colour = chance.choice(CLOTHES)
    canvas.fill(ellipse(x, y + size * 0.2, size * 1.7, size * 0.4), view.tone("#181420", 0), 0.35, blur=4)
    lump = [(x - 1.6, 0.3), (x - 1.1, -0.5), (x - 0.2, -0.75), (x + 0.7, -0.5), (x + 1.6, 0.1), (x + 0.8, 0.45), (x - 0.7, 0.5)]
    shape = curve([(x + (px - x) * size, y + py * size) for px, py in lump])
    canvas.fill(shape, view.tone(colour, 0.6))
    for k in range(3):
        fold = [
            (x + (-1 + 0.8 * k) * size, y - 0.1 * size),
            (x + (-0.5 + 0.8 * k) * size, y - 0.35 * size),
            (x + (-0.1 + 0.8 * k) * size, y + 0.2 * size),
        ]
        canvas.line(curve(fold, closed=False), view.tone(mix(colour, "#181020", 0.5), 0.2), size * 0.12, 0.6)


def _volume(canvas: Canvas, view: View, x: float, y: float, size: float, chance: Random) -> None:
    """A book that lies on the floor."""
    colour = chance.choice(("#8a3a34", "#34566a", "#54704a", "#6a4a6a"))
    top = [
        (x - size, y - size * 0.1),
        (x - size * 0.3, y - size * 0.5),
        (x + size, y - size * 0.3),
        (x + size * 0.4, y + size * 0.15),
    ]
    canvas.fill(ellipse(x, y + size * 0.15, size * 1.2, size * 0.34), view.tone("#181420", 0), 0.35, blur=4)
    canvas.fill(
        lines([top[0], top[3], (top[3][0], top[3][1] + size * 0.2), (top[0][0], top[0][1] + size * 0.2)]),
        view.tone("#efe6d0", 0.6),
    )
    canvas.fill(lines(top), view.tone(colour, 0.75))
    canvas.fill(rect(x - size * 0.1, y - size * 0.28, size * 0.3, size * 0.08), view.tone("#e8d090", 0.8), 0.7)
