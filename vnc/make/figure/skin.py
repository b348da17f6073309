"""What years and fate leave on the skin: wrinkles, freckles, moles, scars, tattoos."""

import numpy as np

from vnc.make.draw import Canvas, ellipse, lines, stroke
from vnc.make.draw.colour import lightness, mix
from vnc.make.draw.path import sided, thin_end
from vnc.make.figure.face import Face
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import Looks
from vnc.make.figure.scars import draw_scars


def draw_age(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    if looks.age != "elder":
        return
    top, mouth = face.nose_y - 6, face.mouth_y
    for k in (-1, 1):
        for points, width, depth in (
            ([(24, top + 4), (40, top + 22), (45, mouth - 8)], 4, 0.6),
            ([(42, face.eye_y + 46), (62, face.eye_y + 54), (82, face.eye_y + 48)], 3.2, 0.45),
            ([(106, face.eye_y + 8), (120, face.eye_y + 2)], 3, 0.6),
            ([(106, face.eye_y + 18), (121, face.eye_y + 22)], 3, 0.6),
            ([(94, mouth - 26), (82, mouth + 4), (84, mouth + 22)], 3, 0.35),
        ):
            canvas.fill(stroke(sided(points, k), width), ink.skin_line, depth)
        canvas.fill(ellipse(k * 92, mouth - 22, 16, 32), ink.skin_shadow, 0.5, blur=7)
    for y, width in ((-72, 46), (-56, 56)):
        canvas.fill(stroke([(-width, y + 3), (0, y), (width, y + 3)], 3), ink.skin_line, 0.45)


def draw_skin_marks(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    spot = mix(ink.skin_deep, "#8a3f1c", 0.5) if lightness(ink.skin) > 0.5 else mix(ink.skin_deep, "#140806", 0.6)
    if looks.wears("freckles"):
        spots = np.random.default_rng(looks.seed)
        middle = face.eye_y + 58 * max(0.86, face.eye_height)
        for i in range(30):
            across = (i % 15 + spots.uniform(0.1, 0.9)) / 15
            x, y = (24 + 74 * across) * (-1 if i < 15 else 1), middle + spots.uniform(-13, 12) * (1 - (2 * across - 1) ** 2 * 0.6)
            size = spots.uniform(1.5, 3.1) * (1.15 - 0.4 * abs(2 * across - 0.9))
            canvas.fill(ellipse(x, y, size, size * 0.86), spot, 0.7, blur=0.5)
    where = looks.shape("tattoo") or ("cheek" if looks.high_collar else "")
    if looks.wears("tattoo") and where in ("forehead", "cheek"):
        (_brow_tattoo if where == "forehead" else _cheek_tattoo)(canvas, looks, ink, face)
    draw_scars(canvas, looks, ink, face)


def _cheek_tattoo(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """Three flames beneath an eye, where a high collar would hide the neck's."""
    colour = mix(ink.skin_line, "#7fd0c8" if lightness(ink.skin) < 0.5 else "#1c3a4c", 0.7)
    low = face.eye_y + 52 * max(0.8, face.eye_height)
    for x, reach in ((46, 34), (66, 50), (86, 36)):
        flame = sided([(x, low), (x + 7, low + reach * 0.45), (x - 3, low + reach)], looks.turn)
        canvas.fill(stroke(flame, 11, thin_end), colour, 0.85)


def _brow_tattoo(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """A pointed knot above the nose with a curl to either side."""
    colour = looks.hue("tattoo", mix(ink.skin_line, "#7fd0c8" if lightness(ink.skin) < 0.5 else "#1c3a4c", 0.7))
    y = face.brow_y - 34
    canvas.line(lines([(0, y - 30), (13, y - 6), (0, y + 20), (-13, y - 6)]), colour, 5, 0.85)
    canvas.fill(ellipse(0, y - 6, 4, 5), colour, 0.85)
    for k in (-1, 1):
        for low in (0, 14):
            curl = sided([(20, y - 4 + low), (40, y - 14 + low), (58, y - 4 + low * 0.7), (50, y + 6 + low * 0.6)], k)
            canvas.fill(stroke(curl, 7, thin_end), colour, 0.85)
