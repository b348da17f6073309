"""Palms in pots."""

import math
from collections.abc import Sequence
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import rounded
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.view import View

GOLD = "#d8b060"
LEAFLETS = 17


def palm(canvas: Canvas, view: View, x: float, foot: float, s: float, seed: int) -> None:
    """An indoor palm in a white and gold tub; `s` is a metre."""
    chance = Random(seed)
    canvas.fill(ellipse(x, foot, 0.34 * s, 0.06 * s), view.tone("#140c0a", 0), 0.45, blur=6)
    crown = foot - 0.75 * s
    fronds: list[tuple[float, list[tuple[float, float]]]] = []
    for k in range(13):
        side, long = (k - 6) / 6 + chance.uniform(-0.08, 0.08), chance.uniform(0.85, 1.1)
        tip = (x + side * 0.98 * s, crown - (1.15 - 0.95 * side * side) * long * s)
        knee = (x + side * 0.5 * s, crown - (1.0 - 0.4 * abs(side)) * long * s)
        fronds.append(
            (chance.random(), [(x + side * 0.06 * s, crown + 0.3 * s), (x + side * 0.2 * s, crown - 0.4 * s), knee, tip])
        )
    for light, points in sorted(fronds):
        _frond(canvas, view, points, s, light)
    tub = curve([(x - 0.24 * s, foot - 0.5 * s, 1), (x - 0.3 * s, foot - 0.32 * s), (x - 0.2 * s, foot, 1),
                 (x + 0.2 * s, foot, 1), (x + 0.3 * s, foot - 0.32 * s), (x + 0.24 * s, foot - 0.5 * s, 1)])  # fmt: skip
    canvas.fill(tub, turned(view, x, 0.29 * s, "#f4ecdc"))
    canvas.fill(rect(x - 0.27 * s, foot - 0.54 * s, 0.54 * s, 0.07 * s, 0.03 * s), turned(view, x, 0.27 * s, GOLD))
    canvas.fill(rect(x - 0.27 * s, foot - 0.24 * s, 0.54 * s, 0.04 * s), turned(view, x, 0.27 * s, "#3f6a9a"), clip=tub)


def _frond(canvas: Canvas, view: View, points: Sequence[tuple[float, float]], s: float, light: float) -> None:
    """A rib with leaflets on both sides that hang a little."""
    rib = curve([*points], closed=False).contours[0]
    count = len(rib)
    blades: list[Path] = []
    for t in range(LEAFLETS):
        share = 0.26 + 0.74 * t / LEAFLETS
        i = min(count - 2, int(share * (count - 1)))
        (ax, ay), (bx, by) = rib[i], rib[i + 1]
        turn = math.atan2(by - ay, bx - ax)
        long = 0.42 * s * math.sin(math.pi * (0.2 + 0.7 * t / LEAFLETS))
        for d in (-1, 1):
            way = turn + d * 0.7
            ex, ey = ax + long * math.cos(way), ay + long * math.sin(way) + 0.34 * long
            blades.append(stroke([(ax, ay), ((ax + ex) / 2, (ay + ey) / 2 - 0.1 * long), (ex, ey)], 0.036 * s))
    green = mix("#1f4c36", "#588c48", light)
    shade = Linear(*points[0], *points[-1], (view.tone(green, 0.1 + 0.3 * light), view.tone(green, 0.4 + 0.6 * light)))
    canvas.fill(joined(blades), shade)
    canvas.fill(stroke([*points], 0.022 * s, rounded), view.tone("#8ab45c", 0.6))
