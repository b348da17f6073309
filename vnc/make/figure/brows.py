"""Eyebrows: over the fringe, as the style goes, so that a mood can always be read."""

import numpy as np

from vnc.make.draw import Canvas, stroke
from vnc.make.draw.colour import lightness, mix
from vnc.make.draw.path import even
from vnc.make.figure.emotions import Mood
from vnc.make.figure.face import Face
from vnc.make.figure.ink import Ink
from vnc.make.figure.looks import Looks


def draw_brows(canvas: Canvas, looks: Looks, ink: Ink, face: Face, mood: Mood) -> None:
    if looks.wears("no brows"):
        return _bare(canvas, ink, face, mood)
    dark_hair = lightness(looks.hair) < 0.35
    colour = mix(mix(ink.hair_line, ink.hair_deep, 0.3), "#1a0e16", 0.25)
    if looks.age == "elder":
        colour = mix(colour, "#a8a4a8" if lightness(ink.skin) > 0.5 else "#d8d4d0", 0.3 if lightness(ink.skin) > 0.5 else 0.8)
    strong = looks.sex == "m" and looks.age != "child"
    near, far = (face.eye_x - 37, face.eye_x + 41)
    for k in (-1, 1):
        y = face.brow_y + mood.brow_lift - k * looks.turn * mood.brow_skew
        tilt = mood.brow_tilt - k * looks.turn * mood.brow_skew * 0.6
        high = y - (mood.brow_curve + face.brow_arch) * (0.7 if strong else 1)
        points = [
            (k * near, y - tilt * 0.75 - (0 if strong else 2) - 0.45 * max(0, mood.brow_curve - 7)),
            (k * (near + 30), high - tilt * 0.2),
            (k * (near + 54), high - 1 + tilt * 0.1),
            (k * far, y + tilt * 0.55 + (7 if strong else 9)),
        ]
        if looks.wears("thin brows"):
            points = [(x, py - (5 if i in (1, 2) else 0)) for i, (x, py) in enumerate(points)]
        profile = _thick if (strong and not looks.wears("thin brows")) or looks.wears("thick brows") else _slender
        brow = stroke(points, 7.6 * face.brow_weight * _weight(looks), profile)
        canvas.line(brow, mix(ink.skin, ink.hair, 0.45), 9, 0.55 if dark_hair else 0.4, blur=3)
        canvas.fill(brow, colour, 0.94)
        if looks.wears("brow slit") and k == looks.side("brow slit", -looks.turn):
            _slit(canvas, ink, k * (near + 58), y)
    if looks.wears("unibrow"):
        y = face.brow_y + mood.brow_lift - mood.brow_tilt * 0.75
        canvas.fill(stroke([(-near - 4, y), (0, y + 3), (near + 4, y)], 7 * face.brow_weight, even), colour, 0.85)


def _weight(looks: Looks) -> float:
    """How heavy the brows are, of what is usual."""
    return 1.75 if looks.wears("thick brows") else 0.5 if looks.wears("thin brows") else 1.0


def _slit(canvas: Canvas, ink: Ink, x: float, y: float) -> None:
    """Where no hair grows any more: a scar through the brow."""
    line = [(x + 8, y - 24), (x, y - 2), (x - 7, y + 22)]
    canvas.fill(stroke(line, 10), ink.skin)
    canvas.fill(stroke(line, 3.4), ink.skin_line, 0.7)


def _bare(canvas: Canvas, ink: Ink, face: Face, mood: Mood) -> None:
    """No hair, but the ridge still moves with the mood."""
    for k in (-1, 1):
        y = face.brow_y + mood.brow_lift
        near, far = face.eye_x - 37, face.eye_x + 38
        ridge = [(k * near, y - mood.brow_tilt * 0.75 + 2), (k * face.eye_x, y - 6), (k * far, y + mood.brow_tilt * 0.55 + 7)]
        canvas.fill(stroke(ridge, 9 * face.brow_weight), ink.skin_deep, 0.5, blur=1.6)


def _slender(t: np.ndarray) -> np.ndarray:
    return (0.42 + 0.58 * np.sin(np.pi * np.minimum(1, t * 1.25 + 0.04))) * (1 - t**2.6)


def _thick(t: np.ndarray) -> np.ndarray:
    """Full from the nose on, a point only at the temple."""
    return (0.72 + 0.28 * np.sin(np.pi * np.minimum(1, t * 1.2))) * (1 - t**3.4)
