"""Hands that hold: a fist round a shaft, a palm beneath a thing, a thumb before a flat one. In the frame of the grip.

Local coordinates: the grip at the origin, the thing along y, the wrist's side toward +x for the right hand.
"""

from dataclasses import dataclass

from vnc.make.draw import Canvas, Linear, Path, Points, curve, stroke
from vnc.make.draw.colour import alpha, lightness, mix, shade, tint
from vnc.make.draw.path import rounded
from vnc.make.figure.ink import Ink

_Finger = tuple[Points, float]


@dataclass(frozen=True)
class Fist:
    """The palm and the fingers behind the thing, then those before it, each from below to above; `nails` of the last ones."""

    palm: Points
    behind: tuple[_Finger, ...]
    front: tuple[_Finger, ...]
    nails: int = 1


FISTS: dict[str, Fist] = {
    "grip": Fist(
        ((30, -30), (38, -8), (36, 22), (22, 36), (-10, 34), (-20, 0), (-10, -32)), (),
        (
            (((27, 27), (2, 31), (-17, 25)), 16), (((32, 11), (3, 14), (-22, 10)), 18.5), (((33, -7), (2, -5), (-24, -6)), 19.5),
            (((30, -24), (2, -24), (-20, -22)), 19), (((-24, 6), (-25, -24), (-2, -40), (14, -42)), 18),
        ),
    ),
    "thumb": Fist(
        ((40, 30), (46, 0), (34, -26), (-6, -30), (-24, 10), (0, 40)),
        ((((20, 20), (-10, 26), (-34, 18)), 17), (((20, 4), (-14, 8), (-40, 2)), 18), (((20, -12), (-10, -10), (-38, -14)), 18)),
        ((((30, 24), (24, -2), (4, -24)), 20),),
    ),
    "hidden": Fist((), (), ()),
    "hook": Fist(
        ((36, 4), (34, -26), (10, -38), (-20, -32), (-32, -6), (0, 8)),
        (),
        (
            (((-26, -22), (-30, -2), (-24, 16)), 16),
            (((25, -24), (30, -2), (22, 20)), 17),
            (((9, -28), (13, 0), (7, 24)), 18.5),
            (((-8, -28), (-8, 0), (-9, 23)), 18.5),
        ),
        0,
    ),
    "palm": Fist(
        ((46, 22), (40, 2), (0, 0), (-30, 2), (-40, 12), (-20, 26), (14, 36)),
        ((((10, 4), (-30, 2), (-58, -8)), 16),),
        (
            (((26, 26), (-4, 30), (-34, 20)), 17), (((22, 18), (-14, 22), (-48, 12)), 18), (((14, 12), (-24, 13), (-56, 3)), 17),
            (((36, 14), (16, -4), (-6, -8)), 18),
        ),
    ),
}  # fmt: skip
"""What of a hand lies where; the thumb last."""


def behind(canvas: Canvas, ink: Ink, kind: str, wrist: tuple[float, float]) -> None:
    """Heel and palm, from the wrist (in the grip's frame) to the thing."""
    fist = FISTS[kind]
    if not fist.palm:
        return
    x, y = wrist
    heel = stroke([(x, y), (x * 0.5 + 8, y * 0.5), (14, 2)], 46, lambda t: 0.86 + 0.24 * t)
    palm = curve(fist.palm)
    parts = [palm, *(_shape(finger) for finger in fist.behind)]
    for part in (heel, *parts):
        canvas.line(part, ink.skin_line, 4.6)
    for part in (heel, *parts):
        canvas.fill(part, ink.skin)
    canvas.inner(heel, -9, -3, ink.skin_shadow, 0.65, 5)
    for finger in fist.behind:
        _draw(canvas, ink, finger)


def front(canvas: Canvas, ink: Ink, kind: str, gloved: bool, rings: str = "") -> None:
    """The fingers that close over the thing, and the thumb."""
    fist = FISTS[kind]
    shapes = [_shape(finger) for finger in fist.front]
    for shape in shapes:
        canvas.line(shape, ink.skin_line, 4.4)
    for i, finger in enumerate(fist.front):
        _draw(canvas, ink, finger)
        if rings and kind == "grip" and i in (1, 2):
            _ring(canvas, finger, rings)
    if not gloved and fist.front:
        for finger in fist.front[len(fist.front) - fist.nails :]:
            _nail(canvas, ink, finger)


def _shape(finger: _Finger) -> Path:
    return stroke(finger[0], finger[1], rounded)


def _draw(canvas: Canvas, ink: Ink, finger: _Finger) -> None:
    """A rounded finger: its line, the light on its upper side, the crease of its joint."""
    shape, (points, width) = _shape(finger), finger
    canvas.line(shape, ink.skin_line, 2.6)
    left, top, right, low = shape.bounds()
    canvas.fill(
        shape, Linear(left, top, left + (right - left) * 0.1, low, (ink.skin_light, ink.skin, ink.skin_shadow), (0, 0.4, 1))
    )
    canvas.inner(shape, -4, -3, ink.skin_shadow, 0.6, 2)
    x, y = points[1][:2]
    canvas.fill(stroke([(x - 1, y - width * 0.34), (x + 1.6, y), (x - 1, y + width * 0.34)], 1.7), ink.skin_deep, 0.55)


def _nail(canvas: Canvas, ink: Ink, finger: _Finger) -> None:
    (x0, y0), (x1, y1) = finger[0][-2][:2], finger[0][-1][:2]
    length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
    ux, uy, half = (x1 - x0) / length, (y1 - y0) / length, finger[1] * 0.3
    x, y = x1 - ux * half * 1.7, y1 - uy * half * 1.7
    corners = ((-1, 0.6), (1.2, 0.5), (1.2, -0.8), (-1, -0.8))
    nail = curve([(x + half * (ux * a - uy * b), y + half * (uy * a + ux * b)) for a, b in corners])
    canvas.fill(nail, ink.nail or mix(ink.skin, "#ffc4c0" if lightness(ink.skin) > 0.55 else "#d8968c", 0.55))
    canvas.line(nail, alpha(ink.skin_line, 0.5), 1.1)


def _ring(canvas: Canvas, finger: _Finger, metal: str) -> None:
    x, y = finger[0][1][:2]
    band = stroke([(x + 13, y - finger[1] / 2 + 1), (x + 14, y + finger[1] / 2 - 1)], 6, smooth=False)
    canvas.line(band, shade(metal, 0.34), 3)
    canvas.fill(band, tint(metal, 0.06))
