"""The bottom of a well: a round of sky far up, wet stones, the bucket's rope, water underfoot."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.furnished import stand
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import lay, noise, plane
from vnc.make.place.sky import WHOLE, sky
from vnc.make.place.view import View

MOUTH = (960.0, 210.0, 170.0)
"""The opening far above: across, down, radius."""
RINGS = tuple(1.0 * 1.235**k for k in range(13))


def wellshaft(picture: Picture) -> None:
    """We look up: courses of stone in rings toward the light, the windlass across it, moss, roots, dripping water."""
    view, (x, y, r) = picture.view, MOUTH
    far = picture.sheet(1.0)
    sky(picture, far, 700)
    shaft = picture.sheet(0.75, 0, 0.4)
    _courses(picture, shaft)
    hole = ellipse(x, y, r, r * 0.96)
    shaft.fill(hole, "#ffffff", blend="erase")
    shaft.line(hole, mix(view.sky[4], "#fff8e0", 0.5), 9, 0.8, blur=4)
    shaft.glow(x, y, 560, mix(view.sky[3], "#ffffff", 0.4), 0.42)
    top = picture.sheet(0.6, 0, 0.3)
    _windlass(top, view)
    _beam(top, view)
    deep = picture.sheet(0.45, 0, 0.4)
    _growth(picture, deep)
    _pool(picture, deep)
    stand(deep, view, "skull", 560, 930, 1.0)
    near = picture.sheet(0.12, 0, 3.0)
    for k, (a, d) in enumerate(((-20, 1), (1940, -1))):
        near.fill(
            curve(
                [
                    (a, -40, 1),
                    (a + d * 120, -40, 1),
                    (a + d * 70, 300),
                    (a + d * 110, 620),
                    (a + d * 60, 900),
                    (a + d * 150, 1120, 1),
                    (a, 1120, 1),
                ]
            ),
            view.tone("#16181c", 0.15 + 0.02 * k),
        )


def _courses(picture: Picture, canvas: Canvas) -> None:
    """Rings of stones that grow toward us and darken; the rim is lit."""
    view, chance, (x, y, r) = picture.view, Random(picture.seed), MOUTH
    canvas.fill(WHOLE, view.tone("#15171b", 0.1))
    for k in range(len(RINGS) - 2, -1, -1):
        inner, outer = RINGS[k] * r, RINGS[k + 1] * r
        light = max(0.06, 0.95 - 0.105 * k)
        cx, cy = x, y + 26 * k
        count = 18 + k
        for j in range(count):
            a = math.tau * (j + (0.5 if k % 2 else 0)) / count
            b = a + math.tau / count * 0.95
            side = 0.14 * math.cos(a) * (1 if view.sun[0] > 960 else -1)
            tint = mix("#8a8880", chance.choice(("#6a6e6c", "#9a9484", "#5c6458")), chance.random())
            block = lines(
                [
                    (cx + q * math.cos(t), cy - 26 * (q < outer - 1) + q * 0.96 * math.sin(t))
                    for q, t in ((inner * 1.03, a), (inner * 1.03, b), (outer * 0.985, b), (outer * 0.985, a))
                ]
            )
            canvas.fill(block, view.tone(tint, max(0.03, light - side)), 0.98)
            canvas.inner(block, 2 + k, 2 + k, mix(view.tone(tint, light + 0.3), "#ffffff", 0.2), 0.4 * light, blur=2 + k * 0.3)
            canvas.inner(block, -2 - k, -2 - k, view.tone("#101216", 0), 0.5, blur=2 + k * 0.4)
    wet = noise(canvas, picture.seed + 3, 5, 10, 0.6)
    lay(canvas, plane(view.tone("#2a4a34", 0.25)), (np.clip(wet - 0.5, 0, 1) * 1.3).astype(np.float32))


def _windlass(canvas: Canvas, view: View) -> None:
    """The beam across the mouth with its roll of rope; the bucket hangs down to us."""
    x, y, r = MOUTH
    canvas.fill(stroke([(x - r * 1.02, y - 6), (x + r * 1.02, y + 6)], 15, even), view.tone("#3a2a1e", 0.3))
    canvas.fill(rect(x - 46, y - 17, 92, 34, 10), view.tone("#8a6a44", 0.4))
    canvas.fill(joined([rect(x - 44 + 9 * k, y - 18, 4, 36, 2) for k in range(10)]), view.tone("#c8a870", 0.6))
    rope = lines([(x + 6, y + 14), (x + 34, 560)], closed=False)
    canvas.line(rope, view.tone("#b8945c", 0.5), 7)
    canvas.line(rope.moved(-1.5, 0), view.tone("#f0d8a0", 1.0), 2, 0.7)
    bx, by = x + 36, 640
    canvas.line(
        curve([(bx - 60, by), (bx - 30, by - 70), (bx, by - 84), (bx + 30, by - 70), (bx + 60, by)], closed=False),
        view.tone("#5a5c62", 0.5),
        7,
    )
    pail = lines([(bx - 66, by), (bx + 66, by), (bx + 50, by + 116), (bx - 50, by + 116)])
    canvas.fill(
        pail, Linear(bx - 66, 0, bx + 66, 0, (view.tone("#8a6442", 0.75), view.tone("#6a4a30", 0.45), view.tone("#3c2a1c", 0.15)))
    )
    canvas.fill(joined([rect(bx - 66 + 22 * k, by, 3, 116) for k in range(1, 6)]), view.tone("#24160c", 0.1), 0.6, clip=pail)
    for v in (18, 84):
        canvas.fill(rect(bx - 70, by + v, 140, 13), view.tone("#6a6c72", 0.45), clip=pail)
    canvas.fill(ellipse(bx, by, 66, 15), view.tone("#2a1c12", 0.2))
    canvas.line(ellipse(bx, by, 66, 15), view.tone("#a88460", 0.7), 5)


def _beam(canvas: Canvas, view: View) -> None:
    """Light that falls down the shaft, dust in it."""
    x, y, r = MOUTH
    power = 0.34 if view.time != "night" else 0.2
    cone = lines([(x - r * 0.9, y), (x + r * 0.9, y), (x + 430, 1080), (x - 430, 1080)])
    canvas.fill(
        cone,
        Linear(0, y, 0, 1080, (alpha(mix(view.sky[4], "#fff4d0", 0.5), 0.8), alpha(view.sky[3], 0.05))),
        power,
        blur=24,
        blend="screen",
    )
    chance = Random(5)
    motes = [
        ellipse(x + chance.gauss(0, 160), chance.uniform(300, 1000), s, s) for s in (chance.uniform(1.5, 4) for _ in range(90))
    ]
    canvas.fill(joined(motes), "#fff8e0", 0.5)


def _growth(picture: Picture, canvas: Canvas) -> None:
    """Roots through the joints, ferns and moss on ledges, drops."""
    view, chance = picture.view, Random(picture.seed + 4)
    roots: list[Path] = []
    for x, y, d in ((330, 120, 1), (420, 40, 1), (1560, 90, -1), (1490, 20, -1), (1640, 260, -1)):
        roots.append(stroke([(x, y), (x + d * 40, y + 150), (x + d * 10, y + 300), (x + d * 60, y + 430)], 20, thin_end))
        roots.append(stroke([(x + d * 30, y + 130), (x + d * 90, y + 220), (x + d * 100, y + 330)], 11, thin_end))
    canvas.fill(joined(roots), view.tone("#4a382c", 0.3))
    canvas.fill(joined([root.moved(-3, -1) for root in roots]), view.tone("#a08868", 0.8), 0.35)
    for x, y, s in ((270, 470, 90), (1650, 520, 100), (380, 640, 70), (1560, 700, 80), (620, 330, 44), (1300, 330, 44)):
        for k in range(7):
            a = -math.pi / 2 + (k - 3) * 0.42
            frond = stroke(
                [
                    (x, y),
                    (x + s * 0.6 * math.cos(a), y + s * 0.6 * math.sin(a)),
                    (x + s * math.cos(a), y + s * math.sin(a) + s * 0.34),
                ],
                s * 0.16,
                thin_end,
            )
            canvas.fill(frond, view.tone(("#3a6a34", "#5a8a3c", "#86b454")[k % 3], 0.5))
        canvas.fill(ellipse(x, y + 4, s * 0.5, s * 0.13), view.tone("#4a7a34", 0.4))
    drops = [
        stroke([(x, y), (x, y + 26)], 4, thin_end)
        for x, y in ((chance.uniform(300, 1600), chance.uniform(250, 860)) for _ in range(26))
    ]
    canvas.fill(joined(drops), "#dff4ff", 0.6)


def _pool(picture: Picture, canvas: Canvas) -> None:
    """Shallow water and stones at our feet, the round of sky in it."""
    view = picture.view
    pool = curve([(-40, 930, 1), (400, 880), (960, 866), (1520, 880), (1960, 930, 1), (1960, 1120, 1), (-40, 1120, 1)])
    canvas.fill(pool, Linear(0, 866, 0, HIGH, (view.tone("#3a5a60", 0.4), view.tone("#16282e", 0.2))))
    canvas.fill(
        ellipse(980, 968, 190, 48),
        Radial(980, 968, 190, (mix(view.sky[4], "#ffffff", 0.3), alpha(view.sky[3], 0.7), alpha(view.sky[2], 0.0)), (0, 0.6, 1)),
    )
    for k in range(5):
        canvas.line(ellipse(996, 972, 70 + 90 * k, 16 + 21 * k), "#dff4ff", 2.4, 0.42 - 0.07 * k, clip=pool)
    for x, y, r in ((300, 930, 74), (430, 958, 44), (1530, 930, 84), (1650, 964, 50), (640, 912, 36), (1340, 908, 40)):
        stone = lines(
            [
                (x - r, y),
                (x - r * 0.8, y - r * 0.5),
                (x - r * 0.1, y - r * 0.74),
                (x + r * 0.7, y - r * 0.5),
                (x + r, y),
                (x + r * 0.6, y + r * 0.18),
                (x - r * 0.6, y + r * 0.18),
            ]
        )
        canvas.fill(stone, Linear(0, y - r * 0.7, 0, y + r * 0.2, (view.tone("#9a988c", 0.7), view.tone("#3c4040", 0.15))))
        canvas.inner(stone, 0, 5, view.tone("#e8f0e8", 0.9), 0.4, blur=3)
    picture.play("water", 620, 890, 720, 160, "#dff4ff")


PLACES = {"wellshaft": Kind(wellshaft, None, ((0.1, 0.9),), 0.62)}
