"""Eyes and brows. Local coordinates: the middle of the eye, +x toward the temple."""

import math

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, ellipse, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import Points, spline, thin_end
from vnc.make.figure.emotions import Mood
from vnc.make.figure.face import Face
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import Looks

_SHAPES: dict[str, tuple[Points, Points]] = {  # upper lid from the nose outward, lower lid back
    "round": (
        ((-40, 18), (-30, -12), (-6, -34), (22, -30), (44, 0)),
        ((44, 0), (39, 28), (18, 44), (-12, 45), (-32, 36), (-40, 18)),
    ),
    "almond": (
        ((-43, 22), (-29, -5), (-5, -25), (22, -25), (47, 0)),
        ((47, 0), (40, 25), (17, 39), (-12, 41), (-34, 34), (-43, 22)),
    ),
    "sharp": (
        ((-42, 27), (-31, 0), (-7, -25), (22, -31), (49, -15)),
        ((49, -15), (43, 14), (20, 36), (-12, 43), (-34, 38), (-42, 27)),
    ),
    "droopy": (
        ((-39, 8), (-27, -19), (-3, -33), (22, -24), (45, 13)),
        ((45, 13), (37, 34), (15, 44), (-12, 42), (-31, 30), (-39, 8)),
    ),
    "narrow": (
        ((-43, 22), (-28, 2), (-4, -14), (22, -16), (47, 3)),
        ((47, 3), (40, 22), (17, 34), (-12, 36), (-31, 31), (-43, 22)),
    ),
}
_PIVOT = 22
"""The height that the upper lid closes to."""


def draw_eyes(canvas: Canvas, looks: Looks, ink: Ink, face: Face, mood: Mood, openness: float = 1.0) -> None:
    """Both eyes; `openness` 1, 0.5 or 0 is the blink, on top of the mood's own lids."""
    for k in (-1, 1):
        with canvas.saved():
            near = looks.turn == k
            canvas.translate(k * face.eye_x - (3 * looks.turn if near else 0), face.eye_y)
            canvas.scale(k * face.eye_width * (0.93 if near else 1.02), face.eye_height)
            canvas.translate(0, 6 if face.eye_height < 0.9 else 0)
            lids = mood.lids * openness
            if lids <= 0.08:
                _closed(canvas, looks, ink, mood.smiling_lids)
            else:
                _open(canvas, looks, ink, mood, lids, k)
    if "bags" in mood.marks:
        for k in (-1, 1):
            y = face.eye_y + 48 * face.eye_height + 8
            under: Points = [(k * 34, y - 2), (k * 64, y + 8), (k * 94, y - 2)]
            canvas.fill(stroke(under, 9), mix(ink.skin_deep, "#705080", 0.4), 0.4, blur=3)
            canvas.fill(stroke(under, 2.6), ink.skin_line, 0.5)


def _closed(canvas: Canvas, looks: Looks, ink: Ink, laughing: bool) -> None:
    def lid(t: np.ndarray) -> np.ndarray:
        return 0.35 + 0.65 * np.sin(np.pi * t) ** 0.8

    thick = 10 if looks.sex == "f" else 9
    if laughing:
        canvas.fill(stroke([(-42, 26), (-24, -2), (3, -10), (28, 2), (46, 28)], thick, lid), ink.lash)
        if looks.sex == "f":
            canvas.fill(stroke([(41, 18), (55, 10)], 6, thin_end), ink.lash)
        return
    canvas.fill(stroke([(-40, 16), (-14, 32), (16, 34), (46, 16)], thick, lid), ink.lash)
    if looks.sex == "f":
        canvas.fill(stroke([(36, 25), (53, 31)], 6, thin_end), ink.lash)
        canvas.fill(stroke([(24, 32), (37, 42)], 5, thin_end), ink.lash)
    canvas.fill(stroke([(-30, -6), (0, -12), (34, -2)], 3), ink.skin_line, 0.55)


def _open(canvas: Canvas, looks: Looks, ink: Ink, mood: Mood, lids: float, side: int) -> None:
    upper, lower = _SHAPES[looks.eye_shape]
    up = [(x, _PIVOT + (y - _PIVOT) * lids) for x, y in upper]
    low = [up[-1], *[(x, y - mood.lower_lids * min(1.0, lids + 0.2)) for x, y in lower[1:-1]], up[0]]
    opening = Path([np.concatenate([spline(up), spline(low)[1:]])])
    canvas.fill(opening, Linear(0, -40, 0, 45, (_white(ink, 0.86), _white(ink, 1.0)), (0, 0.5)))
    with canvas.clipped(opening):
        _iris(canvas, looks, mood, side)
        shadow = [(-60, -70), (60, -70), (60, up[-1][1] + 4), *[(x, y + 14) for x, y in reversed(up[1:-1])], (-60, up[0][1])]
        canvas.fill(Path([np.array(shadow)]), "#3a2450", 0.34, blur=3, blend="multiply")
    _catch_lights(canvas, mood, side, opening)
    _lids(canvas, looks, ink, up, low, lids)


def _white(ink: Ink, light: float) -> str:
    dim = 0.05 if lightness(ink.skin) < 0.6 else 0.0
    return mix("#5c4a70", "#fffdfb", light - dim)


def _iris(canvas: Canvas, looks: Looks, mood: Mood, side: int) -> None:
    size = mood.iris * (0.94 if looks.eye_shape == "narrow" else 1)
    x, y = -1 + mood.gaze[0] * side, 6 + mood.gaze[1]
    rx, ry = 29.5 * size, (38 if looks.eye_shape != "narrow" else 32) * size
    if looks.grown_man:
        rx, ry = rx * 0.9, ry * 1.02
    colour = looks.eyes
    dark, deep, glow = shade(colour, 0.26, 20, 1.0), shade(colour, 0.4, 26, 0.9), tint(colour, 0.17, 16, 1.12)
    iris = ellipse(x, y, rx, ry)
    canvas.fill(iris, Linear(0, y - ry, 0, y + ry, (deep, dark, colour, glow), (0, 0.36, 0.66, 1)))
    canvas.fill(ellipse(x, y + ry * 0.62, rx * 0.72, ry * 0.36), tint(colour, 0.28, 20, 1.15), 0.75, blur=3.5, clip=iris)
    for angle in range(200, 341, 20):
        c, s = math.cos(math.radians(-angle)), math.sin(math.radians(-angle))
        ray = [(x + c * rx * 0.45, y + s * ry * 0.45), (x + c * rx * 0.86, y + s * ry * 0.86)]
        canvas.fill(stroke(ray, 3), tint(colour, 0.22, 16), 0.45, clip=iris)
    canvas.fill(ellipse(x, y - 2, rx * 0.42, ry * 0.44), deep, 0.95, blur=0.6)
    canvas.line(iris, deep, 4, 0.95)


def _catch_lights(canvas: Canvas, mood: Mood, side: int, opening: Path) -> None:
    """On the same side in both eyes, whichever way the local axis runs."""
    x, y, size = -1 + mood.gaze[0] * side, 6 + mood.gaze[1], mood.iris
    if "small" in mood.marks:
        canvas.fill(ellipse(x - 7 * side, y - 9, 6, 7), "#ffffff", 0.98, clip=opening)
        return
    big = 1.18 if "shine" in mood.marks else 1.0
    canvas.fill(ellipse(x - 10 * side, y - 15, 9 * size * big, 11 * size * big), "#ffffff", 0.98, clip=opening)
    canvas.fill(ellipse(x + 11 * side, y + 17, 5.5 * size * big, 6.5 * size * big), "#ffffff", 0.85, clip=opening)
    canvas.fill(ellipse(x + 8 * side, y - 22, 3.4, 4), "#ffffff", 0.8, clip=opening)


def _lids(canvas: Canvas, looks: Looks, ink: Ink, up: Points, low: Points, lids: float) -> None:
    inner, outer = up[0], up[-1]
    female = looks.sex == "f"

    def weight(t: np.ndarray) -> np.ndarray:
        grow = 0.16 + 0.84 * np.minimum(1, t * 1.5) ** 1.1
        return grow * np.where(t < 0.82, 1, np.clip((1 - t) / 0.18, 0, 1))

    wing = [(outer[0] + 3, outer[1] - 1), (outer[0] + (11 if female else 6), outer[1] - (8 if female else 4))]
    lash = [(inner[0] - 2, inner[1] + 5), *[(x, y - 2) for x, y in up[1:-1]], *wing]
    thick = {"child": 10.5}.get(looks.age, 12.5) if female or looks.age == "child" else 11
    canvas.fill(stroke(lash, thick, weight), ink.lash)
    if female and looks.age != "child":
        x, y = up[-2]
        canvas.fill(
            stroke([((x + outer[0]) / 2, (y + outer[1]) / 2), (outer[0] + 8, outer[1] - 22 * lids)], 6, thin_end), ink.lash
        )
    canvas.fill(
        stroke([(outer[0] - 2, outer[1] + 2), (low[1][0] + 2, low[1][1] - 6), (low[1][0] - 7, low[1][1] + 7)], 4.6, thin_end),
        ink.lash,
        0.9,
    )
    canvas.fill(stroke([(x, y + 2) for x, y in low[1:5]], 2.8), ink.skin_line, 0.7)
    crease = [(x * 0.98, y - 15 + (1 - lids) * 3) for x, y in up[1:]]
    canvas.fill(stroke(crease, 3), ink.skin_line, 0.66)
    if looks.age == "elder":
        canvas.fill(stroke([(x, y - 9) for x, y in up[2:]], 3), ink.skin_line, 0.6)


def draw_brows(canvas: Canvas, looks: Looks, ink: Ink, face: Face, mood: Mood) -> None:
    """Over the fringe, as the style goes, so that a mood can always be read."""
    dark_hair = lightness(looks.hair) < 0.35
    colour = mix(ink.hair_line, ink.hair_deep, 0.35 if dark_hair else 0.3)
    if looks.age == "elder":
        colour = mix(colour, "#a8a4a8", 0.3)
    for k in (-1, 1):
        y = face.brow_y + mood.brow_lift - k * looks.turn * mood.brow_skew
        tilt = mood.brow_tilt - k * looks.turn * mood.brow_skew * 0.6
        lift = 3 if looks.sex == "m" else 0
        points = [(k * 29, y - tilt * 0.75 + 4), (k * 64, y - mood.brow_curve + 2), (k * 106, y + tilt * 0.55 + 6 + lift)]
        brow = stroke(points, 7.6 * face.brow_weight, _brow)
        if dark_hair:
            canvas.line(brow, mix(ink.skin, ink.hair, 0.5), 3.4, 0.7)
        canvas.fill(brow, colour, 0.94)


def _brow(t: np.ndarray) -> np.ndarray:
    return (0.55 + 0.45 * np.sin(np.pi * np.minimum(1, t * 1.3))) * (1 - t**3)
