"""A trolley with cases."""

from vnc.make.draw import Canvas, ellipse, rect, stroke
from vnc.make.draw.path import even
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

GOLD = "#d8b060"


def trolley(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A luggage trolley: a brass cage on wheels, cases on its carpet."""
    shadow(canvas, view, camera, x, z - 0.2, 1.0, 0.7, 0.5)
    face, s = camera.flat((x, 0, z - 0.2), (1, 0, 0), (0, 1, 0)), camera.size(z)
    far = camera.flat((x, 0, z + 0.35), (1, 0, 0), (0, 1, 0))
    for flat, light in ((far, 0.45), (face, 1.0)):
        hoop = [(0.04, 0.3), (0.04, 1.35), (0.2, 1.68), (0.5, 1.8), (0.8, 1.68), (0.96, 1.35), (0.96, 0.3)]
        if flat is face:
            _cases(canvas, view, camera, x, z)
        canvas.fill(flat.path(stroke(hoop, 0.045, even)), view.tone(GOLD, light))
        canvas.fill(flat.path(stroke(hoop, 0.012, even)).moved(-2, -1), "#fff4cc", 0.6 * light)
    (x0, y0), (x1, y1) = face.at(0.5, 1.8), far.at(0.5, 1.8)
    canvas.fill(stroke([(x0, y0), (x1, y1)], 0.05 * s, even, False), view.tone(GOLD, 0.8))
    box(canvas, view, camera, Sun(-0.6, 0.6, -0.3), x, 0.22, z - 0.22, 1.0, 0.09, 0.6, "#b88c44", 1)
    for u in (0.14, 0.86):
        cx, cy = face.at(u, 0.11)
        canvas.fill(ellipse(cx, cy, 0.1 * s, 0.11 * s), view.tone("#2a2426", 0.3))
        canvas.fill(ellipse(cx, cy, 0.045 * s, 0.05 * s), view.tone(GOLD, 0.8))


def _cases(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    sun = Sun(-0.6, 0.6, -0.3)
    for u, v, w, h, colour in (
        (0.08, 0.31, 0.84, 0.3, "#8a5a34"), (0.12, 0.61, 0.5, 0.42, "#2f4a64"), (0.66, 0.61, 0.24, 0.3, "#b07c44"),
    ):  # fmt: skip
        box(canvas, view, camera, sun, x + u, v, z - 0.1, w, h, 0.35, colour, 0.8)
        front = camera.flat((x + u, v, z - 0.105), (1, 0, 0), (0, 1, 0))
        canvas.line(front.path(rect(0.02, 0.02, w - 0.04, h - 0.04, 0.03)), view.tone("#20120a", 0.2), 1.8, 0.6)
        canvas.fill(front.quads([(w * 0.2, 0, 0.035, h), (w * 0.72, 0, 0.035, h)]), view.tone("#5a3018", 0.5))
        canvas.fill(front.quads([(w * 0.2, h * 0.62, 0.035, 0.04), (w * 0.72, h * 0.62, 0.035, 0.04)]), view.tone(GOLD, 1.0))
        canvas.fill(front.path(rect(w * 0.38, h * 0.86, w * 0.26, 0.035, 0.015)), view.tone("#3a2010", 0.5))
