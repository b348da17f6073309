"""Beards and moustaches of a name of their own: handlebar, walrus, horseshoe, mutton chops, sideburns, soul patch, chin strap."""

from collections.abc import Callable

from vnc.make.draw import Canvas, Linear, Path, Points, curve, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, sided
from vnc.make.figure.face import Face
from vnc.make.figure.ink import Ink


def _brush(canvas: Canvas, ink: Ink, shape: Path, hairs: tuple[Points, ...]) -> None:
    """A mass of hair with its strands and line."""
    _, top, _, low = shape.bounds()
    canvas.fill(shape, Linear(0, top, 0, low, (mix(ink.hair, ink.hair_light, 0.3), ink.hair, ink.hair_shadow)))
    canvas.inner(shape, -3, -3, ink.hair_deep, 0.55, 2)
    for hair in hairs:
        canvas.fill(stroke(hair, 2.6), ink.hair_line, 0.55, clip=shape)
    canvas.line(shape, ink.hair_line, 2.4, 0.85)


def _handlebar(canvas: Canvas, ink: Ink, face: Face) -> None:
    """Waxed ends that curl up on the cheeks."""
    y = face.mouth_y
    for k in (-1, 1):
        points = sided([(2, y - 15), (26, y - 15), (54, y - 6), (80, y - 14), (88, y - 36), (74, y - 46)], k)
        shape = stroke(points, 22, lambda t: (0.75 + 0.5 * t - 1.25 * t**2.2).clip(0.16, 1))
        hairs = tuple(sided([(4, y - 18 + d), (30, y - 16 + d), (60, y - 6 + d * 0.5), (82, y - 18)], k) for d in (-3, 3, 8))
        _brush(canvas, ink, shape, hairs)


def _walrus(canvas: Canvas, ink: Ink, face: Face) -> None:
    """Thick and long, hanging over the mouth to the chin's corners."""
    y = face.mouth_y
    for k in (-1, 1):
        half: Points = [
            (0, y - 28),
            (24, y - 30),
            (50, y - 14),
            (66, y + 16),
            (64, y + 42, 1),
            (46, y + 18),
            (24, y + 6),
            (0, y + 2),
        ]
        hairs = tuple(sided([(4 + d, y - 24), (24 + d, y - 14), (44 + d, y + 6), (56 + d * 0.6, y + 30)], k) for d in (-6, 2, 10))
        _brush(canvas, ink, curve(sided(half, k)), hairs)


def _horseshoe(canvas: Canvas, ink: Ink, face: Face) -> None:
    y = face.mouth_y
    for k in (-1, 1):
        half: Points = [(0, y - 24), (24, y - 26), (50, y - 12), (58, y + 14), (52, face.chin - 6, 1), (36, face.chin - 4, 1),
                        (38, y + 14), (30, y - 4), (0, y - 8)]  # fmt: skip
        hairs = tuple(sided([(8 + d, y - 20), (36 + d, y - 8), (46 + d * 0.5, y + 20), (45 + d * 0.5, face.chin - 8)], k)
                      for d in (-3, 4))  # fmt: skip
        _brush(canvas, ink, curve(sided(half, k)), hairs)


def _side(face: Face, low: float, wide: float) -> Points:
    """Along the jaw from the ear down to `low`, `wide` at its foot."""
    edge = [(x - 1, y) for x, y in face.half if 14 < y < low]
    foot = edge[-1]
    inner = [(foot[0] - wide, low), (foot[0] - wide * 0.55, low - 34), (edge[0][0] - 16, 26), (edge[0][0] - 14, -20)]
    return [(edge[0][0] + 2, -24), *edge, (foot[0] - 6, low + 6), *inner]


def _sideburns(canvas: Canvas, ink: Ink, face: Face) -> None:
    for k in (-1, 1):
        low = face.mouth_y - 34
        hairs = tuple(sided([(118 - d, -6), (116 - d, 40), (108 - d, low)], k) for d in (0, 8))
        _brush(canvas, ink, curve(sided(_side(face, low, 22), k)), hairs)


def _chops(canvas: Canvas, ink: Ink, face: Face) -> None:
    """Bushy from the ear to the corner of the mouth, the chin bare."""
    for k in (-1, 1):
        low = face.mouth_y + 18
        hairs = tuple(sided([(116 - d, 10), (108 - d * 1.6, 60), (86 - d * 1.6, low - 6)], k) for d in (0, 8, 16))
        _brush(canvas, ink, curve(sided(_side(face, low, 62), k)), hairs)


def _soul_patch(canvas: Canvas, ink: Ink, face: Face) -> None:
    y = face.mouth_y + 18
    patch = curve([(-13, y), (0, y - 2), (13, y), (8, y + 16), (0, y + 26, 1), (-8, y + 16)])
    _brush(canvas, ink, patch, tuple([(x, y), (x * 0.6, y + 20)] for x in (-6, 0, 6)))


def _chin_strap(canvas: Canvas, ink: Ink, face: Face) -> None:
    """A narrow line along the jaw from ear to ear."""
    for k in (-1, 1):
        line = [(120, -10), *[(x - 5, y - 4) for x, y in face.half if 14 < y < face.chin], (0, face.chin - 6)]
        strap = stroke(sided(line, k), 15, even)
        canvas.fill(strap, mix(ink.hair, ink.hair_shadow, 0.4))
        canvas.line(strap, ink.hair_line, 2, 0.8)


KINDS: dict[str, Callable[[Canvas, Ink, Face], None]] = {
    "handlebar": _handlebar, "walrus": _walrus, "horseshoe": _horseshoe, "sideburns": _sideburns, "chops": _chops,
    "soulpatch": _soul_patch, "chinstrap": _chin_strap,
}  # fmt: skip
