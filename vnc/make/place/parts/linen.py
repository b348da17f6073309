"""Cloth that hangs: towels on rings and rails, curtains on a rod, a robe."""

import math
from collections.abc import Sequence

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.room import Room
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View

CORAL, BRASS, INK = "#ee8474", "#d8ac58", "#16121a"


def cloth(
    canvas: Canvas, view: View, shape: Path, tint: str, folds: Sequence[float], bands: Sequence[tuple[float, float]] = ()
) -> None:
    """A hanging cloth: rounded folds from top to foot, woven bands, a dark foot."""
    left, top, right, foot = shape.bounds()
    w, h = right - left, foot - top
    canvas.fill(shape.moved(w * 0.05, w * 0.04), view.tone(INK, 0), 0.3, blur=max(2, w * 0.04))
    canvas.fill(shape, Linear(left, top, right, foot, (view.tone(tint, 0.9), view.tone(tint, 0.35))))
    for at, thick in bands:
        canvas.fill(rect(left, top + h * at, w, h * thick), view.tone(mix(tint, "#fff8ec", 0.7), 0.7), 0.85, clip=shape)
    for t in folds:
        x = left + w * t
        dark = stroke([(x, top), (x + w * 0.015, top + h * 0.5), (x - w * 0.01, foot)], w * 0.1, even)
        canvas.fill(dark, view.tone(mix(tint, "#402030", 0.55), 0.2), 0.5, blur=max(1.5, w * 0.025), clip=shape)
        bright = stroke([(x + w * 0.09, top), (x + w * 0.1, top + h * 0.5), (x + w * 0.08, foot)], w * 0.05, even)
        canvas.fill(bright, view.tone(mix(tint, "#ffffff", 0.35), 1.1), 0.5, blur=max(1.2, w * 0.02), clip=shape)
    canvas.fill(rect(left, foot - h * 0.12, w, h * 0.12), view.tone(INK, 0), 0.18, blur=h * 0.05, clip=shape)
    canvas.fill(rect(left, foot - h * 0.02, w, h * 0.01), view.tone(mix(tint, "#402030", 0.5), 0.3), 0.6, clip=shape)


def towel_ring(canvas: Canvas, view: View, wall: Flat, u: float, v: float) -> None:
    """A towel through a ring between curtain and mirror."""
    (x, y), s = wall.at(u, v), 225.0
    canvas.line(ellipse(x, y + 0.09 * s, 0.1 * s, 0.1 * s), view.tone(BRASS, 0.8), 4)
    canvas.fill(ellipse(x, y - 0.01 * s, 6, 6), view.tone("#f4d890", 1.0))
    left, right, top, foot = x - 0.1 * s, x + 0.11 * s, y + 0.17 * s, y + 0.72 * s
    shape = curve(
        [(left + 6, top, 1), (right - 8, top, 1), (right, top + 30), (right + 2, foot, 1), (left - 2, foot, 1), (left, top + 30)]
    )
    cloth(canvas, view, shape, "#f2c25c", (0.25, 0.6), ((0.74, 0.05), (0.82, 0.025)))


def towel_rail(canvas: Canvas, view: View, room: Room) -> None:
    """A warm rail of steel on the right wall with towels over it."""
    wall, z = room.east, 2.92
    posts = [(a, 0.62, 0.025, 1.35) for a in (z, z + 0.62)]
    bars = [(z, 0.7 + 0.13 * k, 0.645, 0.022) for k in range(10)]
    canvas.fill(wall.quads(posts + bars).moved(10, 8), view.tone(INK, 0), 0.25, blur=4)
    canvas.fill(wall.quads(posts + bars), view.tone("#c4ccd0", 0.7))
    canvas.fill(wall.quads([(a, b + 0.014, w, 0.008) for a, b, w, _ in bars]), view.tone("#ffffff", 1.1), 0.9)
    for u, v, wide, tall, tint in ((z + 0.06, 1.2, 0.5, 0.68, CORAL), (z + 0.1, 0.74, 0.44, 0.38, "#5fa8a4")):
        shape = wall.path(rect(u, v, wide, tall, 0.03)).moved(-7, 0)
        cloth(canvas, view, shape, tint, (0.2, 0.62), ())
        bands = [(u, v + 0.1, wide, 0.045), (u, v + 0.175, wide, 0.018)]
        canvas.fill(wall.quads(bands).moved(-7, 0), view.tone("#fff4e4", 0.7), 0.9)
        fringe = [(u + 0.012 + 0.03 * k, v - 0.035, 0.014, 0.04) for k in range(int(wide / 0.03))]
        canvas.fill(wall.quads(fringe).moved(-7, 0), view.tone(mix(tint, "#ffffff", 0.3), 0.6))


def tub_curtain(canvas: Canvas, view: View, camera: Camera) -> None:
    """Striped cloth on rings: wide and tied at the right end of the tub, gathered narrow at the left."""
    z, high = 3.12, 2.28
    (a, y), (b, _) = camera.at(-2.4, high, z), camera.at(0.14, high, z)
    far = camera.at(0.14, high, 4.0)
    canvas.fill(joined([stroke([(a, y + 7), (b, y + 7)], 9, even, False)]), view.tone(INK, 0), 0.2, blur=4)
    canvas.fill(stroke([(b, y), far], 8, even, False), view.tone("#b48a40", 0.5))
    canvas.fill(
        rect(a, y - 5, b - a + 4, 10, 4), Linear(0, y - 5, 0, y + 5, (view.tone("#ffe8a8", 1.0), view.tone("#a87c34", 0.4)))
    )
    foot = camera.at(0, 0.22, z)[1]
    for left, right, pinch, count in ((a + 6, a + 96, 0.9, 3), (b - 196, b - 2, 0.62, 6)):
        _drape(canvas, view, (left, right, y, foot), pinch, count)


def _drape(canvas: Canvas, view: View, area: tuple[float, float, float, float], pinch: float, count: int) -> None:
    """One side of the curtain in `count` folds between left and right, from the rod to its foot; tied if it is broad."""
    left, right, y, foot = area
    w, tie = right - left, y + (foot - y) * 0.56
    keep = right if count > 3 else left
    hem = [(left + w * t, foot + 7 * math.sin(t * count * math.tau)) for t in (k / 40 for k in range(41))]
    top = [(right - w * t, y + 14 + 6 * abs(math.sin(t * count * math.pi))) for t in (k / 24 for k in range(25))]
    sides = (
        ((left, y + 120), (_drawn(left, keep, pinch), tie), (left - 6, tie + 130)),
        ((right, y + 120), (_drawn(right, keep, pinch), tie), (right, tie + 130)),
    )
    shape = lines(
        [
            *_smooth([(left, y + 16), *sides[0], (left, foot)]),
            *hem,
            *reversed(_smooth([(right, y + 16), *sides[1], (right, foot)])),
            *top,
        ]
    )
    canvas.fill(shape.moved(9, 5), view.tone(INK, 0), 0.32, blur=8)
    canvas.fill(shape, Linear(left, 0, right, 0, (view.tone("#fff6ea", 0.85), view.tone("#f4e6d8", 0.5))))
    for k in range(count):
        for t, tint, broad, strong, soft in (
            (0.2, CORAL, 0.36, 0.95, 0.0),
            (0.95, "#5a3040", 0.3, 0.34, 4.0),
            (0.5, "#ffffff", 0.14, 0.5, 3.0),
        ):
            x = left + w * (k + t) / count
            line = _smooth([(x, y + 16), (x, y + 120), (_drawn(x, keep, pinch), tie), (x - 3, tie + 130), (x, foot + 10)])
            canvas.fill(stroke(line, broad * w / count, even, False), view.tone(tint, 0.6), strong, blur=soft, clip=shape)
    if count > 3:
        _tie(canvas, view, shape, _drawn(left, keep, pinch), right, tie)
    rings = [ellipse(left + w * (k + 0.5) / (2 * count), y + 3, 5, 12) for k in range(2 * count)]
    canvas.line(joined(rings), view.tone("#f4d890", 0.9), 2.4)


def _tie(canvas: Canvas, view: View, shape: Path, left: float, right: float, tie: float) -> None:
    """The cord that holds it."""
    cord = [
        (left - 4, tie - 8),
        ((left + right) / 2, tie + 9),
        (right + 3, tie - 6),
    ]
    canvas.fill(stroke([(p, q + 5) for p, q in cord], 16, even), view.tone(INK, 0), 0.3, blur=4, clip=shape)
    canvas.fill(stroke(cord, 13, even), view.tone("#2f8a8c", 0.65))
    canvas.fill(stroke([(p, q - 3) for p, q in cord], 3, even), view.tone("#b8ece4", 1.0), 0.8)


def _drawn(x: float, keep: float, pinch: float) -> float:
    return keep + (x - keep) * pinch


def _smooth(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Points along a soft line through these."""
    return [(float(x), float(y)) for x, y in curve(points, closed=False).contours[0]]
