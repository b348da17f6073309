"""Scars, burns and moles, at the side and the part of the face that is said. A figure's left is at the viewer's right."""

from collections.abc import Callable

import numpy as np

from vnc.make.draw import Canvas, Points, curve, ellipse, stroke
from vnc.make.draw.colour import lightness, mix
from vnc.make.draw.path import sided
from vnc.make.figure.face import Face
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import Looks


def draw_scar(canvas: Canvas, ink: Ink, points: Points, width: float = 8) -> None:
    """A raised line, lighter or darker than the skin, with stitches' worth of edge."""
    dark = lightness(ink.skin) < 0.5
    scar = stroke(points, width)
    canvas.fill(scar, mix(ink.skin, "#f2b8aa" if dark else "#b04048", 0.62 if dark else 0.5))
    canvas.line(scar, mix(ink.skin_line, "#1c0e10" if dark else "#903038", 0.5), 1.6, 0.8)


def _over_eye(looks: Looks, face: Face) -> tuple[Points, ...]:
    x, y = face.eye_x - 2, face.eye_y
    return ([(x - 8, y - 62), (x - 2, y - 30), (x + 4, y + 8)], [(x + 4, y + 30), (x + 7, y + 60), (x + 2, y + 96)])


def _on_cheek(looks: Looks, face: Face) -> tuple[Points, ...]:
    low = face.eye_y + 50 * max(0.8, face.eye_height)
    return ([(94, low - 4), (72, low + 20), (44, low + 50)],)


def _on_chin(looks: Looks, face: Face) -> tuple[Points, ...]:
    return ([(30, face.chin - 42), (20, face.chin - 26), (16, face.chin - 9)],)


def _on_brow(looks: Looks, face: Face) -> tuple[Points, ...]:
    x, y = face.eye_x + 14, face.brow_y
    return ([(x + 7, y - 26), (x, y), (x - 6, y + 22)],)


def _on_forehead(looks: Looks, face: Face) -> tuple[Points, ...]:
    y = face.brow_y
    return ([(66, y - 46), (46, y - 30), (20, y - 18)],)


def _across_face(looks: Looks, face: Face) -> tuple[Points, ...]:
    y = face.nose_y
    return ([(66, face.brow_y - 30), (34, y - 62), (2, y - 26), (-40, y + 14), (-74, face.mouth_y)],)


def _on_jaw(looks: Looks, face: Face) -> tuple[Points, ...]:
    return ([(104, face.mouth_y - 34), (92, face.mouth_y + 4), (64, face.chin - 26)],)


_SCARS: dict[str, Callable[[Looks, Face], tuple[Points, ...]]] = {
    "": _over_eye, "cheek": _on_cheek, "chin": _on_chin, "brow": _on_brow, "forehead": _on_forehead, "face": _across_face,
    "jaw": _on_jaw,
}  # fmt: skip
_EXTRAS = {"scar": "", "cheek scar": "cheek", "chin scar": "chin"}


def draw_scars(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """On the skin, beneath eyes and brows."""
    for extra, usual in _EXTRAS.items():
        if looks.wears(extra):
            where, side = looks.shape(extra) or usual, looks.side(extra, -looks.turn)
            for points in _SCARS[where](looks, face):
                draw_scar(canvas, ink, sided(points, side), 9)
    if looks.wears("burn"):
        _burn(canvas, looks, ink, face)
    if looks.wears("mole"):
        _mole(canvas, looks, ink, face)


def _burn(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    """One side of the face, red and uneven, with tight pale ridges."""
    k, dark = looks.side("burn", -looks.turn), lightness(ink.skin) < 0.5
    red = mix(ink.skin, "#8a4a44" if dark else "#c04a48", 0.5)
    y = face.eye_y
    half: Points = [(70, y - 66), (108, y - 60), (128, y - 10), (126, y + 44), (108, face.mouth_y + 4), (84, face.chin - 34),
                    (66, face.mouth_y + 6), (50, face.nose_y + 6), (34, y + 46), (58, y + 26), (52, y - 24)]  # fmt: skip
    patch = curve(sided(half, k))
    canvas.fill(patch, red, 0.85, blur=2)
    canvas.line(patch, mix(red, ink.skin_line, 0.4), 2.4, 0.55, blur=0.8)
    random = np.random.default_rng(21)
    for _ in range(26):
        x, v = random.uniform(44, 124), random.uniform(y - 56, face.mouth_y + 20)
        ridge: Points = [(x - 10, v + random.uniform(-5, 5)), (x, v), (x + 11, v + random.uniform(-7, 3))]
        tone = mix(ink.skin_light, "#ffd8cc", 0.3) if random.random() < 0.5 else mix(red, ink.skin_line, 0.3)
        canvas.fill(stroke(sided(ridge, k), random.uniform(3, 6)), tone, 0.5, blur=0.8, clip=patch)


def _mole(canvas: Canvas, looks: Looks, ink: Ink, face: Face) -> None:
    k, low = looks.side("mole", 1 if looks.fringe == "eye" or looks.style == "overeye" else -1), face.eye_y + 62 * face.eye_height
    x, y = {
        "cheek": (72, low + 20), "chin": (24, face.chin - 24), "nose": (16, face.nose_y - 8), "brow": (44, face.brow_y - 20),
    }.get(looks.shape("mole"), (58, low + 4))  # fmt: skip
    canvas.fill(ellipse(k * x, y, 5.4, 5.2), mix(ink.skin_line, "#180c12", 0.7))
    canvas.fill(ellipse(k * x - 1.4, y - 1.6, 1.6, 1.4), "#ffffff", 0.3)
