"""A farmhouse: white boards, a porch, a chimney."""

import numpy as np

from vnc.make.draw import Canvas, Linear, ellipse, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, lit_sides, pane, tiles
from vnc.make.place.parts.farmgear import SNOWY
from vnc.make.place.parts.flora import bush
from vnc.make.place.picture import Picture
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View


def farmhouse(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """White boards, a slate roof, a porch with steps, shutters, a chimney, a bed of flowers."""
    view, seed = picture.view, picture.seed
    left, right, near, deep, tall, top = 7.4, 16.6, 20.5, 27.5, 5.0, 8.0
    dim, lit = lit_sides(view, 1400)
    shade = camera.shape(
        (left, 0, near), (right, 0, near), (right - 2, 0, near - 3), (left - 3, 0, near - 2), (left - 2, 0, deep)
    )
    canvas.fill(shade, view.tone("#14201a", 0), 0.18 + 0.16 * view.shine, blur=6)
    middle = (near + deep) / 2
    white, roof = "#eae2d2", SNOWY if view.snow else "#5c6a7c"
    _gable(canvas, view, camera, left, near, deep, tall, top, middle, white, dim)
    face = camera.flat((left, 0, near), (1, 0, 0), (0, 1, 0))
    wide = right - left
    wall = face.quad(0, 0, wide, tall)
    a, _, c, _ = wall.bounds()
    canvas.fill(wall, Linear(a, 0, c, 0, (view.tone(white, 0.55), view.tone(white, 0.75 if lit > 0.5 else 0.5))))
    canvas.fill(face.quads([(0, 0.22 * k, wide, 0.035) for k in range(2, 23)]), view.tone("#68707c", 0.3), 0.4)
    canvas.fill(face.quad(0, 0, wide, 0.4), view.tone("#9c9690", 0.45))
    canvas.fill(face.quad(0, tall - 0.7, wide, 0.7), view.tone("#303848", 0), 0.3, blur=5, clip=wall)
    s = camera.size(near)
    _shutters(canvas, view, face, s, white)
    _entrance(canvas, view, face, s, white)
    _top(canvas, view, camera, (left, right, near, middle), (tall, top), roof)
    _porch(canvas, view, camera, left + 2.5, near, roof)
    _beds(canvas, view, camera, s, left, near, seed)


def _gable(
    canvas: Canvas,
    view: View,
    camera: Camera,
    left: float,
    near: float,
    deep: float,
    tall: float,
    top: float,
    middle: float,
    white: str,
    dim: float,
) -> None:
    """The end of the house, seen askew."""
    side = camera.shape((left, 0, near), (left, 0, deep), (left, tall, deep), (left, top, middle), (left, tall, near))
    canvas.fill(side, view.tone(white, dim))
    lane = camera.flat((left, 0, near), (0, 0, 1), (0, 1, 0))
    canvas.fill(lane.quads([(0, 0.28 * k, 7, 0.05) for k in range(1, 28)]), view.tone("#68707c", 0.2), 0.4, clip=side)
    for v in (1.2, 3.3):
        canvas.fill(lane.quad(2.7, v, 1.4, 1.4), mix(view.tone("#5c7c94", 0.4), "#ffd884", view.lamps))
        canvas.fill(lane.quad(3.3, v, 0.16, 1.4) | lane.quad(2.7, v + 0.65, 1.4, 0.1), view.tone(white, dim + 0.2))


def _shutters(canvas: Canvas, view: View, face: Flat, s: float, white: str) -> None:
    """Windows between shutters."""
    for u, v in ((1.0, 3.1), (4.0, 3.1), (7.1, 3.1), (0.9, 1.0), (7.2, 1.0)):
        x, y = face.at(u, v + 1.35)
        for dx in (-0.42, 1.06):
            canvas.fill(rect(x + dx * s, y, 0.36 * s, 1.35 * s), view.tone("#4c7a6c", 0.6))
            canvas.fill(
                joined([rect(x + dx * s + 2, y + 4 + 5 * k, 0.36 * s - 4, 1.6) for k in range(11)]),
                view.tone("#1c3430", 0.2),
                0.5,
            )
        pane(canvas, view, x, y, 1.0 * s, 1.35 * s, "#f4f0e8")
        canvas.fill(rect(x - 4, y + 1.35 * s, s + 8, 5), view.tone(white, 0.9))


def _entrance(canvas: Canvas, view: View, face: Flat, s: float, white: str) -> None:
    """The door with its pane."""
    x, y = face.at(4.1, 2.2)
    canvas.fill(rect(x - 3, y - 3, 1.05 * s + 6, 2.2 * s), view.tone(white, 0.9))
    canvas.fill(rect(x, y, 1.05 * s, 2.1 * s), Linear(0, y, 0, y + 90, (view.tone("#8a4a38", 0.6), view.tone("#6a382c", 0.4))))
    canvas.fill(rect(x + 8, y + 8, 1.05 * s - 16, 30, 2), mix(view.tone("#7ca4b8", 0.5), "#ffd884", view.lamps))


def _beds(canvas: Canvas, view: View, camera: Camera, s: float, left: float, near: float, seed: int) -> None:
    """Bushes and flowers along the front."""
    for k in range(7):
        u = left + 0.3 + 1.5 * k
        if not left + 2.4 < u < left + 6.6:
            (x, y), r = camera.at(u, 0.25, near - 0.7), 0.75 * s
            bush(canvas, view, x, y, r, r * 0.6, seed + 60 + k, 110)
            if view.leaf != "winter":
                random = np.random.default_rng(seed + k)
                dots = [ellipse(x + random.normal(0, 0.4) * r, y + random.normal(0, 0.22) * r, 3.4, 3.2) for _ in range(18)]
                canvas.fill(joined(dots), view.tone(("#f07a94", "#ffffff", "#f8c84a")[k % 3], 0.9))


def _top(
    canvas: Canvas, view: View, camera: Camera, plan: tuple[float, float, float, float], tops: tuple[float, float], roof: str
) -> None:
    """The roof of the house and its chimney."""
    left, right, near, middle = plan
    tall, top = tops
    x0, y0 = camera.at(right - 2.6, top + 1.1, middle)
    x1, y1 = camera.at(right - 1.6, top - 1.2, middle)
    canvas.fill(rect(x0, y0, x1 - x0, y1 - y0), Linear(x0, 0, x1, 0, (view.tone("#a05a48", 0.35), view.tone("#b8705c", 0.9))))
    canvas.fill(joined([rect(x0, y0 + 8 * k, x1 - x0, 1.5) for k in range(1, 10)]), view.tone("#4c2820", 0.2), 0.5)
    canvas.fill(rect(x0 - 4, y0 - 6, x1 - x0 + 8, 8), view.tone(SNOWY if view.snow else "#8c8480", 0.8))
    eave = tall - 0.25
    slope = camera.shape(
        (left - 0.5, eave, near - 0.5),
        (right + 0.5, eave, near - 0.5),
        (right + 0.5, top + 0.1, middle),
        (left - 0.5, top + 0.1, middle),
    )
    tiles(canvas, view, slope, roof, 11)
    a, b = camera.at(left - 0.5, eave, near - 0.5), camera.at(right + 0.5, eave, near - 0.5)
    canvas.fill(rect(a[0], a[1], b[0] - a[0], 7), view.tone("#f4f0e8", 0.85))
    p, q = camera.at(left - 0.5, top + 0.1, middle), camera.at(left - 0.5, eave, near - 0.5)
    canvas.fill(stroke([p, q], 6, even, False), view.tone("#f4f0e8", 0.6))


def _porch(canvas: Canvas, view: View, camera: Camera, left: float, near: float, roof: str) -> None:
    """A small roof on posts over the door, a floor of boards and steps."""
    wide, front, s = 4.2, near - 1.7, camera.size(near - 1.7)
    boards = camera.shape((left, 0.42, front), (left + wide, 0.42, front), (left + wide, 0.42, near), (left, 0.42, near))
    canvas.fill(boards, view.tone("#c8b090", 0.75))
    x0, y0 = camera.at(left, 0.42, front)
    canvas.fill(rect(x0, y0, wide * s, 0.42 * s), view.tone("#e8e0d0", 0.4))
    for k in range(3):
        x, y = camera.at(left + 1.4, 0.42 - 0.14 * k, front - 0.2 * k)
        canvas.fill(rect(x, y, 1.4 * s, 0.14 * s + 2), view.tone("#b8a48c", 0.35))
        canvas.fill(rect(x - 2, y, 1.4 * s + 4, 3), view.tone("#e8dcc4", 0.95))
    for u in (0.1, 1.3, 2.8, 4.0):
        x, y = camera.at(left + u, 2.6, front)
        canvas.fill(
            rect(x - 4, y, 8, 2.2 * s), Linear(x - 4, 0, x + 4, 0, (view.tone("#f4f0e8", 0.4), view.tone("#f4f0e8", 1.0)))
        )
    bars = [camera.at(left + u, 1.2, front) for u in (0.25, 0.5, 0.75, 1.0, 3.05, 3.3, 3.55, 3.8)]
    canvas.fill(joined([rect(x - 1.5, y, 3, 0.8 * s) for x, y in bars]), view.tone("#f4f0e8", 0.7))
    for u in (0.1, 2.8):
        x, y = camera.at(left + u, 1.25, front)
        canvas.fill(rect(x, y, 1.2 * s, 5), view.tone("#f4f0e8", 0.95))
    cover = camera.shape(
        (left - 0.3, 2.6, front - 0.2), (left + wide + 0.3, 2.6, front - 0.2), (left + wide, 3.2, near), (left, 3.2, near)
    )
    tiles(canvas, view, cover, roof, 4)
    a, b = camera.at(left - 0.3, 2.6, front - 0.2), camera.at(left + wide + 0.3, 2.6, front - 0.2)
    canvas.fill(rect(a[0], a[1], b[0] - a[0], 7), view.tone("#f4f0e8", 0.85))
    x, y = camera.at(left + 2.1, 2.4, front + 0.6)
    canvas.glow(x, y, 150, "#ffd890", 0.8 * view.lamps)
