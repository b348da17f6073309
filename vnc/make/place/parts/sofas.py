"""Sofas with pillows."""

from collections.abc import Sequence

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.space import Camera, Flat, shadow
from vnc.make.place.view import View

GOLD = "#d8b060"


def sofa(canvas: Canvas, view: View, camera: Camera, x: float, z: float, wide: float, colour: str) -> None:
    """Buttoned back, rolled arms, cushions on the seat, a fringe of shadow under it."""
    colour = view.own("sofa", colour)
    shadow(canvas, view, camera, x, z - 0.35, wide, 0.9, 0.5)
    s, face = camera.size(z - 0.3), camera.flat((x, 0, z - 0.3), (1, 0, 0), (0, 1, 0))
    far = camera.flat((x, 0, z + 0.3), (1, 0, 0), (0, 1, 0))
    back = far.path(curve([(0.02, 0.2, 1), (0.02, 0.78), (0.14, 0.95), (wide * 0.5, 1.06), (wide - 0.14, 0.95),
                           (wide - 0.02, 0.78), (wide - 0.02, 0.2, 1)]))  # fmt: skip
    _, top, _, low = back.bounds()
    canvas.fill(back, Linear(0, top, 0, low, (view.tone(colour, 0.95), view.tone(colour, 0.25))))
    canvas.line(back, view.tone("#8a5a38", 0.6), 0.03 * s)
    spots = [(u, v) for j, v in enumerate((0.6, 0.76)) for u in _spread(0.2 + 0.09 * j, wide - 0.2 - 0.09 * j, 0.22)]
    for u, v in spots:
        creases = [
            far.path(stroke([(u, v), (u + a, v + b)], 0.018)) for a, b in ((-0.1, 0.13), (0.1, 0.13), (-0.1, -0.13), (0.1, -0.13))
        ]
        canvas.fill(joined(creases), view.tone("#1a0c10", 0.1), 0.5, blur=1.2, clip=back)
    canvas.fill(joined([far.path(ellipse(u, v, 0.018, 0.018)) for u, v in spots]), view.tone(mix(colour, "#ffffff", 0.3), 1.0))
    canvas.fill(camera.floor(0.44).quad(x + 0.12, z - 0.3, wide - 0.24, 0.55), view.tone(colour, 1.0))
    parts = max(1, round((wide - 0.3) / 0.8))
    for k in range(parts):
        u, w = 0.14 + k * (wide - 0.28) / parts, (wide - 0.28) / parts
        seat = face.path(rect(u + 0.01, 0.28, w - 0.02, 0.19, 0.06))
        _, top, _, low = seat.bounds()
        canvas.fill(seat, Linear(0, top, 0, low, (view.tone(mix(colour, "#ffffff", 0.12), 1.05), view.tone(colour, 0.25))))
        canvas.fill(face.path(stroke([(u + 0.06, 0.44), (u + w / 2, 0.425), (u + w - 0.06, 0.44)], 0.02)), "#fff0e0", 0.35)
    rail = face.quad(0.08, 0.1, wide - 0.16, 0.19)
    canvas.fill(rail, Linear(0, rail.bounds()[1], 0, rail.bounds()[3], (view.tone(colour, 0.45), view.tone(colour, 0.1))))
    feet = [rect(u, 0, 0.06, 0.11, 0.02) for u in (0.06, wide - 0.12)]
    canvas.fill(joined([face.path(f) for f in feet]), view.tone(GOLD, 0.6))
    _arms(canvas, view, camera, face, x, z, s, wide, colour)
    for u, tint in ((0.36, "#d8b060"), (wide - 0.36, "#e8dcc0"))[: 2 if wide > 1.2 else 1]:
        _pillow(canvas, view, *face.at(u, 0.66), 0.19 * s, tint)


def _arms(canvas: Canvas, view: View, camera: Camera, face: Flat, x: float, z: float, s: float, wide: float, colour: str) -> None:
    """Rolled arms; the inner side of one is seen."""
    for u, side in ((0.0, 1), (wide, -1)):
        if (x + u) * side < 0:
            inner = u + side * 0.17
            canvas.fill(camera.shape((x + inner, 0.44, z - 0.3), (x + inner, 0.44, z + 0.3), (x + inner, 0.66, z + 0.3),
                                     (x + inner, 0.66, z - 0.3)), view.tone(colour, 0.3))  # fmt: skip
        edge = min(u, u + side * 0.18)
        roll = camera.shape((x + edge, 0.68, z - 0.3), (x + edge + 0.18, 0.68, z - 0.3), (x + edge + 0.18, 0.68, z + 0.3),
                            (x + edge, 0.68, z + 0.3))  # fmt: skip
        canvas.fill(roll, view.tone(colour, 0.95))
        arm = face.path(rect(edge, 0.1, 0.18, 0.5, 0.03))
        canvas.fill(arm, Linear(arm.bounds()[0], 0, arm.bounds()[2], 0, (view.tone(colour, 0.75), view.tone(colour, 0.25))))
        cx, cy = face.at(edge + 0.09, 0.6)
        r = 0.11 * s
        canvas.fill(
            ellipse(cx, cy, r, r), Radial(cx - r * 0.3, cy - r * 0.4, r * 1.5, (view.tone(colour, 1.1), view.tone(colour, 0.3)))
        )
        canvas.line(ellipse(cx, cy, r * 0.6, r * 0.6), view.tone("#1a0c10", 0.1), 2, 0.5)


def _spread(left: float, right: float, step: float) -> Sequence[float]:
    count = max(1, round((right - left) / step))
    return [left + (right - left) * k / count for k in range(count + 1)]


def _pillow(canvas: Canvas, view: View, x: float, y: float, r: float, colour: str) -> None:
    shape = curve([(x - r, y - r, 1), (x, y - r * 0.84), (x + r, y - r, 1), (x + r * 0.86, y), (x + r, y + r, 1),
                   (x, y + r * 0.88), (x - r, y + r, 1), (x - r * 0.86, y)])  # fmt: skip
    canvas.fill(shape.moved(5, 6), view.tone("#140a0c", 0), 0.4, blur=5)
    canvas.fill(shape, Linear(x - r, y - r, x + r, y + r, (view.tone(colour, 1.0), view.tone(colour, 0.3))))
    folds = [
        stroke([(x + a * r * 0.9, y + b * r * 0.9), (x + a * r * 0.3, y + b * r * 0.45)], 4) for a in (-1, 1) for b in (-1, 1)
    ]
    canvas.fill(joined(folds), view.tone("#3a2418", 0.2), 0.35, blur=1.5)
