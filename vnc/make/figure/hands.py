"""Hands: a palm, four fingers and a thumb that overlap, with knuckles, nails and the creases of a palm.

Local coordinates: the wrist at the origin, fingers toward +y, the thumb toward -x (the body) for the right hand. A hand is
seen from its back but for those in `_PALMS`, which are mirrored.
"""

from functools import partial

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, stroke
from vnc.make.draw.colour import alpha, lightness, mix, shade, tint
from vnc.make.draw.path import rounded, spline, thin_ends
from vnc.make.figure.ink import Ink

_Finger = tuple[Points, float]
"""Knuckle, joint and tip; width."""
_BACK: Points = ((-15, -18), (15, -18), (22, 10), (29, 40), (28, 60), (10, 68), (-10, 68), (-26, 60), (-27, 30), (-20, 8))
_CLOSED: Points = ((-15, -18), (15, -18), (23, 8), (31, 34), (28, 56), (8, 64), (-14, 64), (-28, 54), (-28, 30), (-20, 8))
_SLIM: Points = ((-15, -18), (15, -18), (22, 12), (25, 44), (14, 62), (-10, 60), (-23, 44), (-22, 14))

_SHAPES: dict[str, tuple[Points, tuple[_Finger, ...]]] = {  # palm; little finger to index, thumb
    "rest": (_SLIM, (
        (((17, 46), (20, 74), (13, 96)), 13), (((9, 52), (11, 86), (4, 110)), 15), (((-1, 54), (-2, 92), (-8, 116)), 15.5),
        (((-12, 50), (-17, 84), (-19, 106)), 15), (((-15, 10), (-29, 40), (-26, 72)), 17),
    )),
    "flat": (_BACK, (
        (((22, 50), (28, 78), (26, 103)), 13.5), (((10, 56), (14, 92), (11, 124)), 15), (((-4, 58), (-4, 98), (-6, 131)), 15.5),
        (((-18, 54), (-21, 90), (-21, 121)), 15), (((-16, 10), (-38, 32), (-47, 62)), 17),
    )),
    "open": (_BACK, (
        (((23, 46), (41, 76), (51, 102)), 13.5), (((10, 56), (19, 96), (24, 129)), 15), (((-4, 58), (-6, 100), (-8, 137)), 15.5),
        (((-18, 54), (-32, 90), (-40, 122)), 15), (((-14, 12), (-44, 32), (-64, 58)), 18),
    )),
    "fist": (_CLOSED, (
        (((23, 44), (28, 64), (21, 77)), 14.5), (((10, 50), (12, 76), (5, 89)), 16), (((-5, 52), (-5, 80), (-11, 92)), 16.5),
        (((-19, 48), (-22, 74), (-26, 86)), 16), (((-17, 8), (-38, 30), (-34, 60)), 17.5),
    )),
    "think": (_CLOSED, (
        (((23, 44), (28, 64), (20, 76)), 14.5), (((10, 50), (12, 76), (5, 88)), 16), (((-5, 52), (-4, 80), (-9, 92)), 16.5),
        (((-19, 46), (-25, 90), (-23, 128)), 15), (((-17, 8), (-37, 36), (-40, 68)), 17.5),
    )),
    "clasp": (_BACK, (
        (((23, 44), (35, 72), (24, 92)), 14), (((11, 52), (21, 86), (8, 105)), 15.5), (((-4, 56), (4, 92), (-9, 112)), 16),
        (((-18, 52), (-13, 88), (-25, 107)), 15.5), (((-16, 10), (-34, 36), (-24, 64)), 17.5),
    )),
}  # fmt: skip
_PALMS = ("open",)
_CREASES: tuple[Points, ...] = (
    ((-22, 48), (-4, 36), (-3, 4)), ((25, 42), (6, 39), (-10, 54)), ((-20, 40), (2, 30), (21, 22)),
)  # fmt: skip
"""The lines of a palm."""


def draw_hand(
    canvas: Canvas, ink: Ink, kind: str, at: tuple[float, float], angle: float, side: float, size: float, rings: str = "",
    gloved: bool = False,
) -> None:  # fmt: skip
    """`side` 1 for the viewer's right; `angle` degrees inward from hanging; `size` 1 is a woman's hand; `rings` a colour."""
    palm_points, fingers = _SHAPES[kind]
    inside = kind in _PALMS
    with canvas.saved():
        canvas.translate(*at)
        canvas.scale(side * size, size)
        canvas.rotate(angle)
        canvas.scale(-1 if inside else 1, 1)
        palm = curve(palm_points)
        parts = [_finger(points, width) for points, width in fingers]
        for part in (palm, *parts):
            canvas.line(part, ink.skin_line, 4.6)
        for part in (palm, *parts):
            canvas.fill(part, ink.skin)
        _round(canvas, ink, palm)
        if ink.tattoo and not gloved:
            _tattooed(canvas, ink, palm)
        for finger, part in zip(fingers, parts, strict=True):
            _draw_finger(canvas, ink, finger, part, palm, inside)
        if not gloved:
            _marked(canvas, ink, fingers, inside, kind in ("fist", "think"))
        if rings:
            _rings(canvas, fingers, rings)


def _tattooed(canvas: Canvas, ink: Ink, palm: Path) -> None:
    """A pointed figure in ink on the hand."""
    left, top, right, low = palm.bounds()
    x, y, reach = (left + right) / 2, (top + low) / 2, (right - left) * 0.3
    for dx, dy in ((0, 1.3), (1, 0.5), (1, -0.5)):
        line: Points = [(x - dx * reach, y - dy * reach), (x, y), (x + dx * reach, y + dy * reach)]
        canvas.fill(stroke(line, 7, thin_ends), ink.tattoo, 0.85, clip=palm)
    canvas.fill(ellipse(x, y, 5, 5), ink.tattoo, 0.85, clip=palm)


def _rings(canvas: Canvas, fingers: tuple[_Finger, ...], metal: str) -> None:
    for points, width in fingers[1:4]:
        (x0, y0, *_), (x1, y1, *_) = points[0], points[1]
        x, y = x0 + (x1 - x0) * 0.55, y0 + (y1 - y0) * 0.55
        band = stroke([(x - width * 0.5, y), (x + width * 0.5, y)], 7, rounded, smooth=False)
        canvas.line(band, shade(metal, 0.34), 3)
        canvas.fill(band, tint(metal, 0.06))


def _finger(points: Points, width: float) -> Path:
    return stroke(points, width, partial(_tapered, round_share=0.5 * width / _length(points)))


def _tapered(t: np.ndarray, round_share: float) -> np.ndarray:
    """Full at the knuckle, a little thicker at the joint, slender and round at the tip."""
    tip = np.clip((t - 1 + round_share) / round_share, 0, 1)
    return (1 - 0.2 * t + 0.05 * np.exp(-(((t - 0.5) / 0.09) ** 2))) * np.sqrt(np.clip(1 - tip**2, 0.0, 1))


def _length(points: Points) -> float:
    line = np.asarray([p[:2] for p in points], np.float64)
    return float(np.hypot(*np.diff(line, axis=0).T).sum())


def _round(canvas: Canvas, ink: Ink, palm: Path) -> None:
    """The back or the hollow of the hand, darker toward the wrist's far side."""
    canvas.inner(palm, -10, -4, ink.skin_shadow, 0.65, 6)
    canvas.fill(ellipse(-8, 36, 13, 20), ink.skin_light, 0.5, blur=8, clip=palm)


def _draw_finger(canvas: Canvas, ink: Ink, finger: _Finger, part: Path, palm: Path, inside: bool) -> None:
    """Its shade on what lies beneath, its own roundness, and a line that fades in from the knuckle."""
    (x0, y0), (x1, y1) = finger[0][0][:2], finger[0][-1][:2]
    canvas.fill(part.moved(3, 2) & palm, ink.skin_shadow, 0.45, blur=2.5)
    canvas.fill(part, ink.skin)
    canvas.inner(part, -5, -2, ink.skin_shadow, 0.75, 2.5)
    canvas.inner(part, 3, 2, ink.skin_light, 0.5, 1.5)
    blend = ellipse(x0, y0, finger[1] * 0.62, finger[1] * 0.62)
    canvas.fill(blend, ink.skin, 0.9, blur=3, clip=part)
    line = alpha(ink.skin_line, 0.85)
    fading = Linear(x0, y0, x1, y1, (alpha(ink.skin_line, 0), line, line), (0.1, 0.42, 1))
    canvas.line(part, fading, 2.2)


def _marked(canvas: Canvas, ink: Ink, fingers: tuple[_Finger, ...], inside: bool, bent: bool) -> None:
    """Nails and knuckles on the back of a hand, creases in its palm."""
    if inside:
        for crease in _CREASES:
            canvas.fill(stroke(crease, 2.6, thin_ends), ink.skin_deep, 0.75)
    for i, (points, width) in enumerate(fingers):
        at, lead = _along(points, 0.5)
        across = np.array([-lead[1], lead[0]]) * width * 0.3
        joint = stroke([(at - across).tolist(), (at + lead * 1.2).tolist(), (at + across).tolist()], 1.8, thin_ends)
        canvas.fill(joint, ink.skin_deep, 0.6)
        hidden = bent and i < 3 + (len(points) == 2)
        if hidden or (inside and not ink.nail):
            continue
        _nail(canvas, ink, points, width, 0.1 if inside else 0.52)
    if not inside:
        for points, _ in fingers[:-1]:
            x, y = points[0][0] * 0.96, points[0][1] + 4
            canvas.fill(stroke([(x - 4.5, y + 1), (x, y - 2.5), (x + 4.5, y + 1)], 2, thin_ends), ink.skin_deep, 0.5)


def _nail(canvas: Canvas, ink: Ink, points: Points, width: float, back: float) -> None:
    """`back` from the finger's end in its widths; from the palm's side only the ends of long nails are seen."""
    at, lead = _along(points, 1 - back * width / _length(points))
    half, across = width * (0.4 if back > 0.3 else 0.28), np.array([-lead[1], lead[0]])
    line = [at - lead * half * 0.8, at - lead * half * 0.1 + across * half * 0.62, at + lead * half * 0.95 + across * half * 0.4]
    edge = [at + lead * half * 0.95 - across * half * 0.4, at - lead * half * 0.1 - across * half * 0.62]
    nail = curve([p.tolist() for p in (*line, *edge)])
    pale = lightness(ink.skin) > 0.55
    canvas.fill(nail, ink.nail or mix(ink.skin, "#ffc4c0" if pale else "#d8968c", 0.55))
    canvas.line(nail, ink.skin_line, 1.1, 0.5)


def _along(points: Points, share: float) -> tuple[np.ndarray, np.ndarray]:
    """A point on a finger's middle line, and its direction there."""
    at = spline(points)
    i = int(np.clip(round(share * (len(at) - 1)), 1, len(at) - 2))
    lead = at[i + 1] - at[i - 1]
    return at[i], lead / max(1e-6, float(np.hypot(*lead)))
