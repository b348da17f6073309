"""What a held thing's painter is given, and stuffs that many things are made of.

A painter draws in the frame of the grip: the origin is where the hand closes, -y up along the thing, x to the viewer's right
on either side. Lengths are those of a grown woman's figure: a hand is 70 high.
"""

from collections.abc import Callable
from dataclasses import dataclass

from vnc.make.draw import Canvas, Linear, Path, ellipse, stroke
from vnc.make.draw.colour import lightness, shade, tint
from vnc.make.draw.path import even

WOOD, STEEL, DARK, PAPER, LEATHER = "#7a5230", "#b4bcc8", "#34343e", "#f4eee0", "#5e3f28"


@dataclass(frozen=True)
class Thing:
    """`colour` is the one that was said, else the thing's usual; `side` is 1 at the viewer's right."""

    colour: str
    side: int
    shape: str = ""
    head: tuple[float, float] = (0.0, 0.0)
    """Where the middle of the holder's head is."""


Paint = Callable[[Canvas, Thing], None]


def solid(canvas: Canvas, shape: Path, colour: str, line: float = 3.6) -> None:
    """A body of one stuff, lit from the upper left."""
    left, top, right, low = shape.bounds()
    canvas.line(shape, shade(colour, 0.3 if lightness(colour) > 0.5 else 0.2, 14), line)
    canvas.fill(shape, Linear(left, top, right, low, (tint(colour, 0.09), colour, shade(colour, 0.1))))
    canvas.inner(shape, -6, -4, shade(colour, 0.14), 0.7, 4)
    canvas.inner(shape, 3, 3, tint(colour, 0.16), 0.6, 2)


def metal(canvas: Canvas, shape: Path, colour: str = STEEL, line: float = 3.2) -> None:
    """Polished: bright, dark and bright again."""
    left, top, right, low = shape.bounds()
    canvas.line(shape, shade(colour, 0.4, 14), line)
    ramp = (tint(colour, 0.2), colour, shade(colour, 0.2), tint(colour, 0.06))
    canvas.fill(shape, Linear(left, top, right, top + (low - top) * 0.1, ramp))
    canvas.inner(shape, 3, 2, "#ffffff", 0.55, 1.6)


def rod(canvas: Canvas, top: float, low: float, width: float, colour: str = WOOD) -> None:
    """A straight round bar along the thing."""
    bar = stroke([(0, top), (0, low)], width, even, smooth=False)
    canvas.line(bar, shade(colour, 0.28, 14), 3.4)
    half = width / 2
    canvas.fill(bar, Linear(-half, 0, half, 0, (colour, tint(colour, 0.12), colour, shade(colour, 0.14)), (0, 0.3, 0.6, 1)))


def ball(canvas: Canvas, x: float, y: float, size: float, colour: str, line: float = 3.4) -> None:
    solid(canvas, ellipse(x, y, size, size), colour, line)
    canvas.fill(ellipse(x - size * 0.36, y - size * 0.4, size * 0.22, size * 0.17), "#ffffff", 0.65, blur=1)


def glow(canvas: Canvas, x: float, y: float, size: float, colour: str, depth: float = 0.4) -> None:
    """Light about a flame or a stone."""
    canvas.fill(ellipse(x, y, size, size), colour, depth, blur=size * 0.32)
