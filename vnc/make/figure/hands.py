"""Hands from capsules: all outlines first, all fills after, then thin lines between the fingers.

Local coordinates: the wrist at the origin, fingers toward +y, the thumb toward -x (the body) for the right hand.
"""

from vnc.make.draw import Canvas, Path, Points, curve, stroke
from vnc.make.draw.colour import shade, tint
from vnc.make.draw.path import rounded
from vnc.make.figure.ink import Ink

_Finger = tuple[Points, float]

_SHAPES: dict[str, tuple[Points, tuple[_Finger, ...]]] = {
    "rest": (
        ((-17, -14), (17, -14), (25, 14), (23, 44), (8, 54), (-12, 50), (-23, 22)),
        (
            (((-17, 12), (-28, 34), (-26, 60)), 16), (((16, 36), (19, 62), (13, 84)), 15),
            (((8, 40), (9, 70), (4, 94)), 16), (((-2, 42), (-3, 70), (-6, 92)), 16),
            (((-11, 38), (-14, 62), (-14, 80)), 15),
        ),
    ),
    "flat": (
        ((-17, -14), (17, -14), (27, 16), (27, 46), (0, 56), (-25, 46), (-25, 16)),
        (
            (((-18, 8), (-38, 26), (-46, 48)), 16), (((20, 38), (25, 66), (24, 86)), 14),
            (((8, 42), (11, 76), (11, 98)), 16), (((-5, 42), (-5, 78), (-4, 102)), 16), (((-17, 40), (-20, 70), (-19, 92)), 15),
        ),
    ),
    "open": (
        ((-17, -14), (17, -14), (28, 18), (29, 48), (2, 58), (-25, 48), (-26, 18)),
        (
            (((-18, 12), (-44, 30), (-58, 50)), 17), (((22, 40), (38, 66), (45, 84)), 14),
            (((10, 44), (18, 78), (21, 102)), 16), (((-4, 46), (-5, 82), (-6, 108)), 16),
            (((-17, 44), (-26, 74), (-31, 96)), 15),
        ),
    ),
    "fist": (
        ((-17, -14), (17, -14), (28, 10), (31, 38), (18, 56), (-12, 58), (-28, 40), (-26, 10)),
        ((((-20, 12), (-30, 30), (-12, 42)), 17),),
    ),
    "think": (
        ((-17, -14), (17, -14), (28, 10), (31, 38), (18, 54), (-10, 56), (-26, 38), (-25, 10)),
        (
            (((-19, 10), (-34, 30), (-34, 56)), 16), (((24, 28), (32, 44), (22, 58)), 14), (((14, 34), (20, 54), (8, 66)), 15),
            (((2, 38), (5, 58), (-6, 68)), 15), (((-12, 34), (-14, 66), (-11, 94)), 15),
        ),
    ),
    "clasp": (
        ((-17, -14), (17, -14), (30, 12), (34, 46), (16, 66), (-14, 64), (-30, 40), (-26, 10)),
        (
            (((-20, 12), (-32, 30), (-22, 52)), 16), (((26, 26), (34, 48), (22, 66)), 14), (((14, 34), (20, 58), (8, 74)), 15),
            (((0, 38), (4, 62), (-8, 76)), 15), (((-12, 38), (-10, 62), (-22, 72)), 14),
        ),
    ),
}  # fmt: skip
_KNUCKLES: dict[str, tuple[Points, ...]] = {
    "fist": (((14, 34), (16, 54)), ((1, 36), (2, 58)), ((-12, 38), (-12, 57)), ((-22, 32), (24, 30))),
}


def draw_hand(
    canvas: Canvas, ink: Ink, kind: str, at: tuple[float, float], angle: float, side: float, size: float, rings: str = ""
) -> None:
    """`side` 1 for the viewer's right; `angle` degrees inward from hanging; `size` 1 is a woman's hand; `rings` a colour."""
    palm_points, fingers = _SHAPES[kind]
    with canvas.saved():
        canvas.translate(*at)
        canvas.scale(side * size, size)
        canvas.rotate(angle)
        palm = curve(palm_points)
        parts = [stroke(points, width, rounded) for points, width in fingers]
        _body(canvas, ink, palm, parts)
        for i, part in enumerate(parts[1:], 1):
            canvas.fill(part, ink.skin)
            canvas.line(part & _below(28), ink.skin_line, 1.7, 0.6)
            if i % 2:
                canvas.fill(part.moved(4, 2), ink.skin_shadow, 0.35, blur=1.5, clip=part)
        canvas.fill(palm, ink.skin, clip=_above(46))
        canvas.inner(palm, -9, -3, ink.skin_shadow, 0.6, 4)
        for line in _KNUCKLES.get(kind, ()):
            canvas.fill(stroke(line, 2.6), ink.skin_line, 0.7)
        if rings:
            _rings(canvas, fingers, rings)
        canvas.fill(parts[0], ink.skin)
        canvas.line(parts[0] - _above(20), ink.skin_line, 1.8, 0.75)


def _rings(canvas: Canvas, fingers: tuple[_Finger, ...], metal: str) -> None:
    for points, width in fingers[1:4]:
        (x0, y0, *_), (x1, y1, *_) = points[0], points[1]
        x, y = x0 + (x1 - x0) * 0.7, y0 + (y1 - y0) * 0.7
        band = stroke([(x - width * 0.52, y), (x + width * 0.52, y)], 7.5, rounded, smooth=False)
        canvas.line(band, shade(metal, 0.34), 3)
        canvas.fill(band, tint(metal, 0.06))


def _body(canvas: Canvas, ink: Ink, palm: Path, parts: list[Path]) -> None:
    for part in (palm, *parts):
        canvas.line(part, ink.skin_line, 5)
    for part in (palm, *parts):
        canvas.fill(part, ink.skin)


def _below(y: float) -> Path:
    return curve([(-200, y, 1), (200, y, 1), (200, 200, 1), (-200, 200, 1)])


def _above(y: float) -> Path:
    return curve([(-200, -60, 1), (200, -60, 1), (200, y, 1), (-200, y, 1)])
