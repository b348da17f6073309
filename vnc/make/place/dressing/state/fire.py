"""A place that burns."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve
from vnc.make.draw.colour import alpha
from vnc.make.place.dressing.ground import foot, standing
from vnc.make.place.picture import WIDE, Kind, Picture

HOT = (("#d8401c", 1.0), ("#ff8a28", 0.74), ("#ffd860", 0.46), ("#fff6d0", 0.22))
"""Tongues within each other: colour, share of the size."""


def burning(picture: Picture, kind: Kind) -> None:
    """Flames along the foot of everything, high at the sides, and their light over it."""
    chance, canvas = Random(picture.seed + 97), standing(picture)
    line = foot(kind)
    for _ in range(26):
        x = chance.uniform(-20, WIDE + 20)
        edge = abs(x / WIDE - 0.5) * 2
        flame(canvas, x, line + chance.uniform(0, 50), 60 + 260 * edge**2 + chance.uniform(0, 70), chance)
    for x in (0, WIDE):
        canvas.glow(x, line, 900, "#ff7a28", 0.55)
    canvas.glow(WIDE / 2, line + 60, 1100, "#ff9a3a", 0.3)
    if "embers" not in picture.loops:
        picture.loops.append("embers")


def flame(canvas: Canvas, x: float, y: float, high: float, chance: Random) -> None:
    """One fire of four tongues, its foot at (x, y)."""
    lean = chance.uniform(-0.2, 0.2) * high
    canvas.glow(x, y - high * 0.4, high * 1.3, "#ff8030", 0.35)
    for colour, part in HOT:
        h, w = high * part, high * 0.3 * part
        tip = (x + lean * part, y - h, 1)
        shape = curve(
            [
                (x - w * 0.7, y),
                (x - w, y - h * 0.25),
                (x - w * 0.55, y - h * 0.5),
                (x - w * 0.7 + lean * 0.4, y - h * 0.74, 1),
                (x - w * 0.15, y - h * 0.6),
                tip,
                (x + w * 0.3, y - h * 0.62),
                (x + w * 0.75 + lean * 0.3, y - h * 0.7, 1),
                (x + w * 0.7, y - h * 0.42),
                (x + w, y - h * 0.2),
                (x + w * 0.6, y),
            ]
        )
        canvas.fill(shape, Linear(0, y - h, 0, y, (colour, colour, alpha(colour, 0.0)), (0, 0.7, 1)), 0.92)
