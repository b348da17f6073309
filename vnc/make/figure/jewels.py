"""Hairpins and brooches by their shapes: a clip, a star, a blossom, a butterfly, a bone, a leaf, a rose, a sun, a cat."""

from collections.abc import Callable

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, lines, stroke
from vnc.make.draw.colour import lightness, shade, tint
from vnc.make.draw.path import even, rect, sided
from vnc.make.figure.ink import GOLD, GOLD_LINE, WHITE
from vnc.make.figure.person import Person

Figure = Callable[[Canvas, str], None]


def _metal(canvas: Canvas, shape: Path, colour: str, top: float, low: float) -> None:
    canvas.line(shape, shade(colour, 0.34), 4)
    canvas.fill(shape, Linear(0, top, 0, low, (tint(colour, 0.2), colour, shade(colour, 0.1))))


def _clip(canvas: Canvas, colour: str) -> None:
    """A snap clip: a slim drop with a slot."""
    drop = curve([(-36, 0), (-26, -9), (20, -11), (33, -5), (34, 5), (20, 11), (-26, 9)])
    canvas.fill(drop.moved(1, 6), "#1c1420", 0.3, blur=4)
    _metal(canvas, drop, colour, -11, 11)
    canvas.fill(stroke([(-20, 0), (18, 0)], 5, even), shade(colour, 0.26))
    canvas.fill(stroke([(-26, -5), (18, -7)], 2.4), "#ffffff", 0.8)


def _star(canvas: Canvas, colour: str) -> None:
    turns = np.linspace(0, 2 * np.pi, 11)[:-1] - np.pi / 2
    reach = [27.0 if i % 2 == 0 else 12.0 for i in range(10)]
    points = [(r * float(np.cos(a)), r * float(np.sin(a))) for r, a in zip(reach, turns, strict=True)]
    _metal(canvas, lines(points), colour, -27, 27)
    canvas.fill(ellipse(-5, -6, 4, 4), "#ffffff", 0.8)


def _blossom(canvas: Canvas, colour: str) -> None:
    for i in range(5):
        a = i * 2 * np.pi / 5 - np.pi / 2
        x, y = 15 * float(np.cos(a)), 15 * float(np.sin(a))
        _metal(canvas, ellipse(x, y, 12, 12), colour, y - 12, y + 12)
    _metal(canvas, ellipse(0, 0, 7.5, 7.5), GOLD, -8, 8)


def _butterfly(canvas: Canvas, colour: str) -> None:
    for k in (-1, 1):
        for wing in (
            [(2, 0, 1), (10, -26), (34, -30), (38, -10), (22, 2)],
            [(2, 2, 1), (20, 4), (28, 16), (20, 28), (8, 20)],
        ):
            shape = curve(sided(wing, k))
            _metal(canvas, shape, colour, -30, 28)
            canvas.inner(shape, -4 * k, -3, shade(colour, 0.16), 0.7, 3)
        canvas.fill(ellipse(k * 25, -15, 6, 7), tint(colour, 0.22), 0.9)
        canvas.fill(stroke(sided([(1, -12), (6, -26), (13, -32)], k), 2.6), shade(colour, 0.4))
    canvas.fill(ellipse(0, 2, 4, 17), shade(colour, 0.4))


def _bone(canvas: Canvas, colour: str) -> None:
    ends = [ellipse(k * 28, dy, 10, 9) for k in (-1, 1) for dy in (-7, 7)]
    bone = rect(-28, -7, 56, 14)
    for end in ends:
        bone |= end
    canvas.fill(bone.moved(1, 6), "#1c1420", 0.3, blur=4)
    _metal(canvas, bone, colour, -16, 16)


def _slide(canvas: Canvas, colour: str) -> None:
    slide: Points = [(-32, 30), (30, 24)]
    canvas.line(stroke(slide, 9, even), shade(colour, 0.32), 3)
    canvas.fill(stroke(slide, 9, even), colour)


def _leaf(canvas: Canvas, colour: str) -> None:
    leaf = curve([(-24, 22, 1), (-24, -6), (-4, -24), (28, -28, 1), (26, 2), (6, 22)])
    _metal(canvas, leaf, colour, -28, 22)
    canvas.fill(stroke([(-32, 30), (-10, 8), (22, -22)], 4), shade(colour, 0.28))
    for x, y in ((-8, 6), (4, -6)):
        for dx, dy in ((0, -14), (14, 2)):
            canvas.fill(stroke([(x, y), (x + dx, y + dy)], 2.6), shade(colour, 0.24), 0.8, clip=leaf)


def _rose(canvas: Canvas, colour: str) -> None:
    for k in (-1, 1):
        _metal(canvas, curve(sided([(6, 12, 1), (26, 10), (38, 24, 1), (18, 28)], k)), "#4a8a5a", 8, 28)
    for i in range(5):
        a = i * 2 * np.pi / 5 + 0.3
        _metal(canvas, ellipse(12 * float(np.cos(a)), 12 * float(np.sin(a)), 14, 13), shade(colour, 0.05), -26, 26)
    _metal(canvas, ellipse(0, 0, 14, 13), colour, -13, 13)
    whorl = curve([(-9, 2), (-4, -8), (7, -6), (7, 4), (-1, 6), (-2, 0)], closed=False)
    canvas.line(whorl, shade(colour, 0.26), 2.6)


def _sun(canvas: Canvas, colour: str) -> None:
    for i in range(8):
        a = i * np.pi / 4
        across, along = np.array([-np.sin(a), np.cos(a)]), np.array([np.cos(a), np.sin(a)])
        corners = (15 * along + 7 * across, 31 * along, 15 * along - 7 * across)
        _metal(canvas, lines([(float(x), float(y)) for x, y in corners]), colour, -31, 31)
    _metal(canvas, ellipse(0, 0, 17, 17), colour, -17, 17)
    canvas.fill(ellipse(-5, -6, 5, 4), "#ffffff", 0.7)


def _cat(canvas: Canvas, colour: str) -> None:
    head = curve([(0, -11), (9, -13), (22, -28, 1), (25, -4), (22, 14), (0, 24), (-22, 14), (-25, -4), (-22, -28, 1), (-9, -13)])
    _metal(canvas, head, colour, -28, 24)
    dark = "#26222a" if lightness(colour) > 0.4 else "#f0e6c8"
    for k in (-1, 1):
        canvas.fill(ellipse(k * 10, 0, 3.4, 4.6), dark)
        canvas.fill(stroke(sided([(10, 10), (30, 7)], k), 2), dark, 0.7)
    canvas.fill(ellipse(0, 9, 3, 2.4), dark)


def _stone(canvas: Canvas, colour: str) -> None:
    """An oval stone set in gold."""
    canvas.line(ellipse(0, 0, 17, 20), GOLD_LINE, 8)
    canvas.line(ellipse(0, 0, 17, 20), GOLD, 5)
    canvas.fill(ellipse(0, 0, 16, 19), Linear(-12, -16, 12, 18, (tint(colour, 0.24), colour, shade(colour, 0.14))))
    canvas.fill(ellipse(-5, -7, 4, 5), WHITE, 0.9)


_PINS: dict[str, tuple[Figure, str]] = {  # and the colour where none is said
    "": (_clip, GOLD), "star": (_star, GOLD), "flower": (_blossom, "#f0a8bc"), "butterfly": (_butterfly, "#8ab4e8"),
    "bone": (_bone, "#f4ead2"), "leaf": (_leaf, "#4a8a5a"), "rose": (_rose, "#c8324a"),
}  # fmt: skip
_BROOCHES: dict[str, tuple[Figure, str]] = {
    "": (_stone, ""), "star": (_star, GOLD), "leaf": (_leaf, GOLD), "rose": (_rose, "#c8324a"), "sun": (_sun, GOLD),
    "cat": (_cat, GOLD), "flower": (_blossom, "#f0a8bc"), "butterfly": (_butterfly, "#8ab4e8"),
}  # fmt: skip


def hairpin(canvas: Canvas, who: Person) -> None:
    """At the side that the head turns from, aslant like the hair beneath. In the head's frame."""
    side = who.looks.side("hairpin", -who.looks.turn)
    for k in (-side, side) if who.looks.shape("hairpin pair") else (side,):
        _pin(canvas, who, k)


def _pin(canvas: Canvas, who: Person, k: int) -> None:
    shape = who.looks.shape("hairpin")
    figure, plain = _PINS[shape]
    colour = who.looks.hue("hairpin", plain)
    with canvas.saved():
        canvas.translate(k * 96, -82)
        canvas.rotate(k * 24)
        if shape not in ("", "bone"):
            _slide(canvas, colour if shape == "star" else GOLD)
        figure(canvas, colour)


def brooch(canvas: Canvas, who: Person) -> None:
    """On the breast, in the body's frame."""
    figure, plain = _BROOCHES[who.looks.shape("brooch")]
    with canvas.saved():
        canvas.translate(who.looks.turn * who.body.chest * 0.5, 356)
        figure(canvas, who.looks.hue("brooch", plain or who.looks.accent))
