"""A dream: stairs, doors and clocks that float."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.cloudsea import puff
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror, rows
from vnc.make.place.sky import WHOLE, stars
from vnc.make.place.view import View
from vnc.make.place.water import dashes

GOLD = "#f0c050"


def dreamscape(picture: Picture) -> None:
    """Still water under two colours of sky; doors that stand alone, stairs to nowhere, clocks and fish in the air."""
    view, chance = picture.view, Random(picture.seed)
    far = picture.sheet(1.0)
    top = tuple(mix(a, b, 0.55) for a, b in zip(view.sky, ("#5a4ab8", "#9a6ad0", "#f09ac8", "#ffc8c0", "#fff0d0"), strict=True))
    far.fill(WHOLE, Linear(0, 0, 0, 640, top, (0, 0.32, 0.62, 0.84, 1)))
    stars(far, picture.seed, 560, 0.75)
    far.fill(ellipse(960, 400, 230, 230), Radial(900, 330, 330, ("#fffdf0", "#ffe8d8", "#e8b8d8")), 0.92)
    far.glow(960, 400, 480, "#ffe4e0", 0.5)
    for k, (x, y, w) in enumerate(((240, 250, 380), (1640, 210, 420), (620, 480, 300), (1370, 500, 330), (960, 560, 500))):
        puff(far, view, x, y, w, picture.seed + k)
    things = picture.sheet(0.75, 0, 0.4)
    _stair(things, view, 1290, 640, 1)
    _stair(things, view, 420, 300, -1)
    for x, y, s, tint in ((620, 640, 0.9, "#4a6ad0"), (1040, 632, 0.5, "#d04a6a"), (240, 650, 1.2, "#4aa07a")):
        _door(things, view, x, y, s, tint)
    for x, y, r in ((700, 210, 70), (1520, 380, 56), (1130, 170, 40)):
        _clock(things, view, x, y, r, chance)
    for x, y, s in ((960, 470, 0.5), (1180, 330, 0.8), (330, 430, 0.7), (1700, 480, 1.0)):
        _fish(things, view, x, y, 60 * s)
    water = picture.sheet(0.6)
    water.fill(
        rect(-20, 640, WIDE + 40, 480),
        Linear(0, 640, 0, HIGH, (top[4], mix(top[2], "#8a6ac0", 0.4), mix(top[0], "#3a2a78", 0.3))),
    )
    mask = np.broadcast_to(np.clip((rows(water) - 640) / 4, 0, 1), water.planes[3].shape).copy()
    mirror(flattened([s.canvas for s in picture.sheets]), water, 640, picture.seed, mask, 0.72, 1.0, 1.1, 0.25)
    random = np.random.default_rng(picture.seed)
    t = random.random(120) ** 1.3
    water.fill(dashes(random.random(120) * WIDE, 646 + 420 * t, 30 + 160 * t, 1 + 3 * t), "#fff4f8", 0.4)
    picture.play("water", 300, 660, 1300, 300, "#fff0f8")
    here = picture.sheet(0.4, 0, 0.5)
    _door(here, view, 1590, 860, 1.75, "#c8963a")
    for k in range(6):
        here.fill(ellipse(960, 900, 120 + 120 * k, 14 + 15 * k), "#ffffff", 0.05)
        here.line(ellipse(960, 900, 120 + 120 * k, 14 + 15 * k), "#fff4ff", 2, 0.4 - 0.05 * k)
    near = picture.sheet(0.12, 0, 3.5)
    for _ in range(26):
        x, y, s = chance.uniform(0, WIDE), chance.uniform(0, HIGH), chance.uniform(5, 16)
        if abs(x - 960) > 300:
            near.fill(curve([(x - s, y), (x, y - s * 0.7), (x + s, y), (x, y + s * 0.5)]), "#ffd8ec", 0.7)
    picture.play("twinkle", 200, 40, 1500, 480, "#fff4ff")


def _stair(canvas: Canvas, view: View, x: float, y: float, d: int) -> None:
    """White steps that climb through the air and end."""
    for k in range(12):
        a, b = x + d * 42 * k, y - 34 * k
        canvas.fill(
            lines([(a, b), (a + d * 60, b), (a + d * 60, b + 26), (a, b + 26)]),
            Linear(0, b, 0, b + 26, (view.tone("#ffffff", 0.95), view.tone("#c8b0dc", 0.45))),
        )
        canvas.fill(lines([(a, b), (a + d * 60, b), (a + d * 74, b - 12), (a + d * 14, b - 12)]), view.tone("#fff6fa", 1.0))


def _door(canvas: Canvas, view: View, x: float, foot: float, s: float, tint: str) -> None:
    """A door in its frame with nothing round it, ajar, light in the gap."""
    w, h = 62 * s, 250 * s
    canvas.glow(x, foot - h * 0.5, h * 0.9, "#fff0c8", 0.4)
    canvas.fill(
        rect(x - w - 12 * s, foot - h - 14 * s, 2 * w + 24 * s, h + 14 * s),
        Linear(x - w, 0, x + w, 0, (view.tone("#fffaf0", 0.95), view.tone("#d8c4d8", 0.5))),
    )
    canvas.fill(rect(x - w, foot - h, 2 * w, h), Linear(0, foot - h, 0, foot, ("#fffdf0", "#ffe0a8")))
    leaf = lines([(x - w, foot - h), (x + w * 0.45, foot - h + 16 * s), (x + w * 0.45, foot + 12 * s), (x - w, foot)])
    canvas.fill(leaf, Linear(x - w, 0, x + w * 0.45, 0, (view.tone(tint, 0.5), view.tone(tint, 0.85))))
    for v in (0.1, 0.54):
        panel = lines(
            [
                (x - w * 0.74, foot - h + h * v + 6 * s),
                (x + w * 0.22, foot - h + h * v + 14 * s),
                (x + w * 0.22, foot - h + h * (v + 0.36) + 10 * s),
                (x - w * 0.74, foot - h + h * (v + 0.36)),
            ]
        )
        canvas.line(panel, view.tone(mix(tint, "#ffffff", 0.4), 0.9), 3 * s)
    canvas.fill(ellipse(x + w * 0.3, foot - h * 0.46, 6 * s, 6 * s), view.tone(GOLD, 1.0))


def _clock(canvas: Canvas, view: View, x: float, y: float, r: float, chance: Random) -> None:
    """A clock that melts a little."""
    drip = curve(
        [
            (x - r, y),
            (x - r * 0.7, y - r * 0.72),
            (x, y - r),
            (x + r * 0.72, y - r * 0.7),
            (x + r, y),
            (x + r * 0.86, y + r * 0.8),
            (x + r * 0.6, y + r * 1.7),
            (x + r * 0.4, y + r * 0.9),
            (x, y + r),
            (x - r * 0.72, y + r * 0.7),
        ]
    )
    canvas.fill(drip, Linear(x - r, y - r, x + r, y + r, (view.tone(GOLD, 1.0), view.tone("#a8702a", 0.45))))
    face = ellipse(x, y, r * 0.82, r * 0.82)
    canvas.fill(face, view.tone("#fffaf0", 0.95))
    marks = [
        ellipse(x + r * 0.68 * math.cos(t), y + r * 0.68 * math.sin(t), r * 0.045, r * 0.045)
        for t in (math.tau * k / 12 for k in range(12))
    ]
    canvas.fill(joined(marks), view.tone("#4a3a5a", 0.4))
    for long, wide in ((0.42, 0.07), (0.62, 0.045)):
        t = chance.uniform(0, math.tau)
        canvas.line(
            lines([(x, y), (x + r * long * math.cos(t), y + r * long * math.sin(t))], closed=False),
            view.tone("#3a2a4a", 0.3),
            r * wide,
        )


def _fish(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    body = curve(
        [
            (x - r, y),
            (x - r * 0.4, y - r * 0.36),
            (x + r * 0.4, y - r * 0.26),
            (x + r * 0.9, y),
            (x + r * 0.4, y + r * 0.26),
            (x - r * 0.4, y + r * 0.3),
        ]
    )
    tail = curve([(x + r * 0.8, y, 1), (x + r * 1.5, y - r * 0.44), (x + r * 1.3, y), (x + r * 1.5, y + r * 0.44)])
    canvas.fill(body | tail, Linear(0, y - r * 0.4, 0, y + r * 0.4, (view.tone("#fff0e0", 0.95), view.tone("#ff8a7a", 0.7))))
    canvas.fill(ellipse(x - r * 0.66, y - r * 0.06, r * 0.06, r * 0.06), "#2a1a3a")


PLACES = {
    "dreamscape": Kind(dreamscape, None, ((0.1, 0.9),), 0.6),
}
