"""Rock as caves and mines are cut into it: broken plates round an opening."""

import math
from random import Random

from vnc.make.draw import Canvas, Path, lines
from vnc.make.place.parts.buildings import joined
from vnc.make.place.view import View


def facets(canvas: Canvas, view: View, hole: Path, wall: Path, chance: Random, lit: float) -> None:
    """Rock as it breaks: plates round the opening, each turned a little otherwise."""
    x0, y0, x1, y1 = hole.bounds()
    cx, rx, ry = (x0 + x1) / 2, (x1 - x0) / 2, y1 - y0
    turns, reach = 20, (0.92, 1.1, 1.28, 1.52, 1.9, 2.5, 3.4)
    knots = [
        [
            (cx + rx * q * math.cos(a), y1 - ry * q * math.sin(a))
            for k in range(turns + 1)
            for a, q in ((math.pi * (1.25 - 1.5 * (k + chance.uniform(-0.35, 0.35)) / turns), r * chance.uniform(0.95, 1.05)),)
        ]
        for r in reach
    ]
    plates: list[list[Path]] = [[] for _ in range(5)]
    for inner, outer in zip(knots, knots[1:], strict=False):
        for k in range(turns):
            plates[chance.randrange(5)].append(lines([inner[k], inner[k + 1], outer[k + 1]]))
            plates[chance.randrange(5)].append(lines([inner[k], outer[k + 1], outer[k]]))
    for k, shapes in enumerate(plates):
        tint, light = ("#1c1618", 0.1) if k < 2 else ("#d8b898", 0.5 + lit * 0.5)
        canvas.fill(joined(shapes), view.tone(tint, light), (0.42, 0.2, 0.0, 0.14, 0.3)[k], clip=wall)
