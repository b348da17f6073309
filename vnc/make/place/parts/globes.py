"""A globe on its legs."""

import math

from vnc.make.draw import Canvas, Linear, ellipse, rect, stroke
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, placed
from vnc.make.place.space import Camera
from vnc.make.place.view import View

BRASS, WOOD, INK = "#d8ac58", "#7a4630", "#140c0c"
LANDS = (
    ((-0.8, -0.5), (-0.1, -0.75), (0.05, -0.3), (-0.35, -0.02)),
    ((-0.3, 0.08), (0.1, 0.2), (-0.05, 0.75), (-0.25, 0.5)),
    ((0.4, -0.6), (0.95, -0.3), (0.85, 0.3), (0.45, 0.1)),
)
"""Outlines of continents, in radii from the middle of the ball."""


def globe(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """In a ring of wood on turned legs."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    y, r = foot - 0.86 * s, 0.3 * s
    canvas.fill(ellipse(cx, foot, 0.36 * s, 0.08 * s), view.tone(INK, 0), 0.5, blur=7)
    legs = [
        stroke([(cx + d * 0.34 * s, y), (cx + d * 0.27 * s, foot - 0.34 * s), (cx + d * 0.31 * s, foot)], 0.045 * s, even)
        for d in (-1, 1)
    ]
    legs += [
        stroke([(cx, y + r), (cx, foot - 0.3 * s)], 0.05 * s, even),
        rect(cx - 0.28 * s, foot - 0.32 * s, 0.56 * s, 0.04 * s, 3),
    ]
    canvas.fill(joined(legs), view.tone(WOOD, 0.5))
    ball = ellipse(cx, y, r, r)
    canvas.fill(
        ball,
        Linear(cx + r, y - r, cx - r, y + r, (view.tone("#a8c8b8", 1.0), view.tone("#5c8a8c", 0.5), view.tone("#2c4a58", 0.2))),
    )
    land = [placed(cx, y, r, outline) for outline in LANDS]
    canvas.fill(joined(land), view.tone("#d8b878", 0.6), 0.95, clip=ball)
    for k in (-0.5, 0.0, 0.5):
        canvas.line(ellipse(cx, y + r * k, r * math.sqrt(1 - k * k), r * 0.1), view.tone("#f4ecd0", 0.8), 1.2, 0.35)
    canvas.inner(ball, -r * 0.2, -r * 0.22, view.tone("#10202c", 0.1), 0.55, r * 0.16)
    canvas.fill(ellipse(cx + r * 0.4, y - r * 0.45, r * 0.16, r * 0.1), "#ffffff", 0.35, blur=3)
    canvas.line(ellipse(cx, y, r * 1.06, r * 1.06), view.tone(BRASS, 0.7), 3)
    canvas.fill(rect(cx - r * 1.26, y - 0.02 * s, r * 2.52, 0.06 * s, 4), view.tone("#a06a44", 0.8))
    canvas.fill(rect(cx - r * 1.26, y - 0.02 * s, r * 2.52, 0.016 * s, 2), view.tone("#e0a878", 1.0), 0.8)
