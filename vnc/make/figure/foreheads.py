"""Signs on a forehead, above the nose: shown even over a fringe. In the frame of the features."""

import math
from collections.abc import Callable

from vnc.make.draw import Canvas, Path, Points, curve, ellipse, lines, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import even, sided, thin_ends
from vnc.make.figure.face import Face
from vnc.make.figure.ink import GOLD_LINE, Ink
from vnc.make.figure.looks import Looks


def draw_forehead_mark(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    if not looks.wears("forehead mark"):
        return
    red = "#c8202c" if lightness(ink.skin) > 0.4 else "#ff7a66"
    kind = looks.shape("forehead mark")
    colour = looks.hue("forehead mark", red) if kind else red
    _SIGNS.get(kind, _petals)(canvas, ink, face.brow_y - 32, colour)


def _flat(canvas: Canvas, shape: Path, ink: Ink, colour: str) -> None:
    """A sign in one colour; a line about it keeps a light one off light skin and hair."""
    dark = shade(colour, 0.3) if lightness(colour) < 0.75 else mix(shade(colour, 0.34), "#3a3468", 0.5)
    canvas.line(shape, dark, 5)
    canvas.fill(shape, colour)


def _petals(canvas: Canvas, ink: Ink, y: float, colour: str) -> None:
    y += 10
    canvas.fill(curve([(0, y - 24, 1), (7, y - 6), (0, y + 8, 1), (-7, y - 6)]), colour, 0.95)
    for k in (-1, 1):
        canvas.fill(stroke(sided([(4, y + 6), (13, y - 2), (16, y - 16)], k), 8), colour, 0.9)


def _crescent(canvas: Canvas, ink: Ink, y: float, colour: str) -> None:
    _flat(canvas, ellipse(0, y, 22, 22) - ellipse(0, y - 11, 18, 18), ink, colour)


def _star(canvas: Canvas, ink: Ink, y: float, colour: str) -> None:
    corners = [(r * math.sin(a), y - r * math.cos(a)) for a, r in ((i * math.pi / 5, (9, 22)[i % 2 == 0]) for i in range(10))]
    _flat(canvas, lines(corners), ink, colour)


def _diamond(canvas: Canvas, ink: Ink, y: float, colour: str) -> None:
    _flat(canvas, lines([(0, y - 22), (12, y), (0, y + 22), (-12, y)]), ink, colour)


def _third_eye(canvas: Canvas, ink: Ink, y: float, colour: str) -> None:
    """Upright and open, with an iris of gold."""
    lid = curve([(0, y - 24, 1), (15, y), (0, y + 24, 1), (-15, y)])
    canvas.line(lid, ink.lash, 6)
    canvas.fill(lid, "#fffdfb")
    canvas.fill(ellipse(0, y, 9.5, 11), "#c8902a" if colour in ("#c8202c", "#ff7a66") else colour, clip=lid)
    canvas.fill(ellipse(0, y, 4, 5), "#120818")
    canvas.fill(ellipse(-3, y - 4, 2.6, 3), "#ffffff")


def _jewel(canvas: Canvas, ink: Ink, y: float, colour: str) -> None:
    stone = curve([(0, y - 20, 1), (13, y - 2), (0, y + 18), (-13, y - 2)])
    canvas.line(stone, GOLD_LINE, 6)
    canvas.fill(stone, colour)
    canvas.fill(lines([(0, y - 14), (7, y - 1), (0, y + 6), (-7, y - 1)]), tint(colour, 0.18), 0.8)
    canvas.fill(ellipse(-4, y - 4, 3, 4), "#ffffff", 0.9)


_STEMS: tuple[Points, ...] = ([(0, -22), (0, 22)], [(0, -20), (13, -8)], [(0, -4), (13, 8)], [(0, 8), (-12, -4)])


def _rune(canvas: Canvas, ink: Ink, y: float, colour: str) -> None:
    glow = tint(colour, 0.16)
    for stem in _STEMS:
        canvas.fill(stroke([(px, py + y) for px, py in stem], 9, even, smooth=False), colour, 0.5, blur=5)
    for stem in _STEMS:
        canvas.fill(stroke([(px, py + y) for px, py in stem], 5, even, smooth=False), glow)


def _sun(canvas: Canvas, ink: Ink, y: float, colour: str) -> None:
    for i in range(8):
        c, s = math.cos(i * math.pi / 4), math.sin(i * math.pi / 4)
        canvas.fill(stroke([(14 * c, y + 14 * s), (26 * c, y + 26 * s)], 6, thin_ends), shade(colour, 0.1))
    _flat(canvas, ellipse(0, y, 11, 11), ink, colour)


def _dot(canvas: Canvas, ink: Ink, y: float, colour: str) -> None:
    canvas.fill(ellipse(0, y + 10, 8, 8), colour)


_SIGNS: dict[str, Callable[[Canvas, Ink, float, str], None]] = {
    "crescent": _crescent, "star": _star, "diamond": _diamond, "eye": _third_eye, "jewel": _jewel, "rune": _rune, "sun": _sun,
    "dot": _dot,
}  # fmt: skip
