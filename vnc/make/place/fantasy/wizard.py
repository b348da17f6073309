"""A wizard's study in a tower."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.props import books
from vnc.make.place.parts.stone import masonry
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.room import Room, boards, droplets, outdoors, shell, sunlight, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

GOLD = "#d8b060"


def study(picture: Picture) -> None:
    """A tower room: books up to the beams, a desk full of scrolls and candles, a globe of stars, bottles that glow."""
    view, camera = picture.view, Camera(960, 480, 1.45, 950)
    room = Room(camera, -3.5, 3.5, 4.0, 6.4, Sun(-0.2, 0.6, 0.2))
    out = picture.sheet(1.0, 0, 2)
    outdoors(picture, out, "hills", 430)
    walls = picture.sheet(0.75, 0, 0.6)
    shell(walls, view, room, "#8a7a74", "#6a4830", "#4a3828", "#7c6c68")
    for flat, long in ((room.back, room.wide), (room.west, room.deep), (room.east, room.deep)):
        masonry(walls, view, flat, long, room.high, 0.4, 0.35)
    boards(walls, view, room, "#6a4830", 0.24, picture.seed)
    droplets(picture, walls, window(walls, view, room.back, 2.65, 1.2, 1.7, 2.1, "#3c2c24", 4, 5, 0.04), picture.seed)
    walls.fill(
        room.back.path(curve([(2.5, 3.2, 1), (3.5, 3.72), (4.5, 3.2, 1), (4.5, 3.34, 1), (3.5, 3.9), (2.5, 3.34, 1)])),
        view.tone("#5c5050", 0.5),
    )
    walls.fill(
        room.back.path(curve([(2.65, 3.28, 1), (3.5, 3.7), (4.35, 3.28, 1)])), mix(view.tone("#3f5a8a", 0.6), view.sky[2], 0.5)
    )
    _cases(picture, walls, room)
    _circle(walls, view, room)
    light = [
        ((-0.85 + 0.87 * k, 1.2, 6.4), (-0.85 + 0.87 * k, 3.3, 6.4), (-0.03 + 0.87 * k, 3.3, 6.4), (-0.03 + 0.87 * k, 1.2, 6.4))
        for k in (0, 1)
    ]
    sunlight(walls, room, view, light, (0.05, 0.5, 0.75), pool=0.42, shaft=0.22)
    hung = picture.sheet(0.6, 0, 0.6)
    for z in (5.6, 3.6):
        box(hung, view, camera, room.sun, -3.5, 3.55, z, 7, 0.24, 0.24, "#3f2c1e", 0.3)
    _hangings(hung, view, camera)
    _telescope(hung, view, *camera.at(-1.75, 0, 5.4), camera.size(5.4))
    desk = picture.sheet(0.4, 0, 0.7)
    _desk(picture, desk, room)
    near = picture.sheet(0.12, 0, 2.6)
    _stack(near, view, 250, 1090, 1.0, picture.seed)
    _candle(picture, near, 250, 872, 120)


def _cases(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Shelves on both sides of the window and along the walls, books, bottles, skulls between them."""
    view = picture.view
    for k, (flat, u, wide) in enumerate(
        ((room.back, 0.15, 2.2), (room.back, 4.65, 2.2), (room.west, 2.4, 2.6), (room.east, 2.4, 2.6))
    ):
        canvas.fill(flat.quad(u - 0.08, 0, wide + 0.16, 3.55), view.tone("#4a3222", 0.4))
        for j in range(7):
            v = 0.1 + 0.49 * j
            canvas.fill(flat.quad(u, v, wide, 0.43), view.tone("#1e120c", 0.2))
            if (j + k) % 4 == 2:
                _bottles(canvas, view, flat, u, v, wide, picture.seed + 7 * j + k)
            else:
                books(canvas, view, flat, u + 0.02, v, wide - 0.04, 0.41, picture.seed + 9 * j + k, 0.93)
            canvas.fill(flat.quad(u - 0.08, v - 0.06, wide + 0.16, 0.06), view.tone("#7a5438", 0.8))


def _bottles(canvas: Canvas, view: View, flat: Flat, u: float, v: float, wide: float, seed: int) -> None:
    """Round flasks, some of them glowing."""
    chance, at = Random(seed), u + 0.14
    while at < u + wide - 0.12:
        tint = chance.choice(("#5ad8a0", "#c86ae0", "#5ab0f0", "#f0a040", "#e85a6a"))
        r = chance.uniform(0.07, 0.1)
        canvas.fill(flat.quad(at - 0.025, v + r * 1.6, 0.05, 0.12), view.tone("#c8d8d8", 0.6), 0.8)
        canvas.fill(flat.path(ellipse(at, v + r, r, r)), mix(view.tone(tint, 0.7), tint, 0.6))
        canvas.fill(flat.path(ellipse(at - r * 0.35, v + r * 1.35, r * 0.22, r * 0.22)), "#ffffff", 0.7)
        x, y = flat.at(at, v + r)
        canvas.glow(x, y, 46, tint, 0.4)
        at += chance.uniform(0.22, 0.36)


def _circle(canvas: Canvas, view: View, room: Room) -> None:
    """A drawn circle with a star on the floor, faintly alight."""
    floor, tint = room.floor, "#8ad0ff"
    shapes = [floor.path(ellipse(0, 3.6, r, r)) for r in (1.5, 1.32)]
    points = [(1.32 * math.sin(k * 2 * math.tau / 5), 3.6 + 1.32 * math.cos(k * 2 * math.tau / 5)) for k in range(5)]
    for shape in (*shapes, floor.path(lines(points))):
        canvas.line(shape, tint, 12, 0.3, blur=9, blend="screen")
        canvas.line(shape, "#e0f4ff", 3, 0.75)


def _hangings(canvas: Canvas, view: View, camera: Camera) -> None:
    """Brass planets on threads, bundles of herbs."""
    for x, y, r, tint in (
        (-0.9, 2.75, 0.14, "#e0a850"),
        (-0.35, 3.05, 0.08, "#c86a4a"),
        (0.3, 2.65, 0.1, "#6a9ac8"),
        (0.85, 2.95, 0.17, "#d8c08a"),
    ):
        cx, cy = camera.at(x, y, 4.4)
        s = r * camera.size(4.4)
        canvas.line(lines([(cx, camera.at(0, 3.6, 4.4)[1]), (cx, cy - s)], closed=False), view.tone("#d8c8a0", 0.6), 1.6)
        canvas.fill(
            ellipse(cx, cy, s, s),
            Radial(
                cx - s * 0.3,
                cy - s * 0.4,
                s * 1.6,
                (view.tone(mix(tint, "#ffffff", 0.5), 1.1), view.tone(tint, 0.6), view.tone(mix(tint, "#100818", 0.6), 0.1)),
            ),
        )
        if r > 0.12:
            canvas.line(ellipse(cx, cy, s * 1.7, s * 0.42), view.tone("#e8d090", 0.9), 3, 0.9)
    for x in (-2.6, -2.15, 2.2, 2.65):
        cx, cy = camera.at(x, 3.5, 3.7)
        sprigs = [stroke([(cx, cy), (cx + d * 8, cy + 60), (cx + d * 26, cy + 128)], 10) for d in (-1.4, -0.7, 0, 0.7, 1.4)]
        canvas.fill(joined(sprigs), view.tone("#5f7a44" if x < 0 else "#8a6a8a", 0.5))


def _telescope(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    legs = [stroke([(x, foot - 1.05 * s), (x + d * 0.36 * s, foot)], 0.05 * s, even, False) for d in (-1, 0.25, 1)]
    canvas.fill(joined(legs), view.tone("#5a3c26", 0.4))
    tube = lines(
        [
            (x - 0.5 * s, foot - 0.86 * s),
            (x - 0.44 * s, foot - 0.76 * s),
            (x + 0.62 * s, foot - 1.42 * s),
            (x + 0.52 * s, foot - 1.6 * s),
        ]
    )
    canvas.fill(
        tube, Linear(x, foot - 1.4 * s, x + 0.1 * s, foot - 1.0 * s, (view.tone("#f0cc78", 1.1), view.tone("#8a6028", 0.3)))
    )
    canvas.fill(
        joined(
            [
                lines(
                    [
                        (x + a * s, foot - (1.2 + 0.62 * a) * s - 0.08 * s),
                        (x + (a + 0.05) * s, foot - (1.2 + 0.62 * a) * s - 0.12 * s),
                        (x + (a + 0.13) * s, foot - (1.0 + 0.62 * a) * s),
                        (x + (a + 0.08) * s, foot - (0.98 + 0.62 * a) * s),
                    ]
                )
                for a in (-0.2, 0.2)
            ]
        ),
        view.tone("#6a4a20", 0.4),
    )


def _desk(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A heavy desk before us: an open book, scrolls, a skull, a crystal ball, candles."""
    view, camera, sun = picture.view, room.camera, room.sun
    shadow(canvas, view, camera, 0.75, 3.3, 2.1, 1.0, 0.5)
    box(canvas, view, camera, sun, 0.85, 0, 3.4, 1.9, 0.8, 0.85, "#5c3a24", 0)
    face = camera.flat((0.85, 0, 3.395), (1, 0, 0), (0, 1, 0))
    for u in (0.08, 1.28):
        for v in (0.08, 0.32, 0.56):
            canvas.line(face.quad(u, v, 0.54, 0.2), view.tone("#20120a", 0.2), 3, 0.8)
            canvas.fill(face.path(ellipse(u + 0.27, v + 0.1, 0.03, 0.03)), view.tone(GOLD, 0.9))
    box(canvas, view, camera, sun, 0.72, 0.8, 3.28, 2.15, 0.07, 1.05, "#8a5c38", 1)
    top = camera.floor(0.873)
    _book(canvas, view, top)
    for k, (u, v) in enumerate(((0.85, 3.95), (1.0, 4.05), (2.4, 4.0))):
        (x, y), s = camera.at(u, 0.9, v), camera.size(v)
        canvas.fill(rect(x, y - 0.05 * s, 0.42 * s, 0.09 * s, 8), view.tone("#e8d4a8", 0.7 + 0.1 * k))
        canvas.fill(ellipse(x + 0.42 * s, y, 0.025 * s, 0.045 * s), view.tone("#b89868", 0.5))
    _crystal(canvas, view, camera)
    for u, v, tall in ((0.95, 3.45, 58), (1.15, 3.72, 82), (2.28, 3.85, 70)):
        _candle(picture, canvas, *camera.at(u, 0.87, v), tall)
    picture.play("flicker", camera.at(0.6, 0, 3.5)[0], camera.at(0, 1.6, 3.5)[1], 700, 300, "#ffb050")


def _book(canvas: Canvas, view: View, top: Flat) -> None:
    """An open book."""
    for side in (-1, 1):
        page = top.path(
            curve(
                [
                    (1.75, 3.42, 1),
                    (1.75 + side * 0.2, 3.4),
                    (1.75 + side * 0.42, 3.44, 1),
                    (1.75 + side * 0.42, 3.86, 1),
                    (1.75 + side * 0.2, 3.84),
                    (1.75, 3.88, 1),
                ]
            )
        )
        canvas.fill(page, view.tone("#f4e6c4", 0.95 if side < 0 else 0.8))
    canvas.fill(
        top.quads([(1.42 + 0.4 * s, 3.48 + 0.07 * k, 0.26, 0.02) for s in (0, 1) for k in range(5)]),
        view.tone("#5a4030", 0.3),
        0.7,
    )


def _crystal(canvas: Canvas, view: View, camera: Camera) -> None:
    """A ball of crystal on its foot."""
    (x, y), s = camera.at(2.5, 0.87, 3.5), camera.size(3.5)
    canvas.fill(
        lines([(x - 0.11 * s, y), (x + 0.11 * s, y), (x + 0.07 * s, y - 0.08 * s), (x - 0.07 * s, y - 0.08 * s)]),
        view.tone(GOLD, 0.8),
    )
    ball = ellipse(x, y - 0.22 * s, 0.15 * s, 0.15 * s)
    canvas.fill(ball, Radial(x - 0.05 * s, y - 0.28 * s, 0.26 * s, ("#f4fbff", "#9ac8f0", "#5a5ac8", "#2c2060")), 0.95)
    canvas.glow(x, y - 0.22 * s, 0.5 * s, "#9ab8ff", 0.55)


def _candle(picture: Picture, canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """A candle that has run, burning."""
    view, w = picture.view, tall * 0.14
    wax = curve(
        [
            (x - w, foot, 1),
            (x - w * 1.1, foot - tall * 0.3),
            (x - w * 0.9, foot - tall, 1),
            (x + w * 0.9, foot - tall, 1),
            (x + w * 1.2, foot - tall * 0.45),
            (x + w * 1.5, foot, 1),
        ]
    )
    canvas.fill(wax, Linear(0, foot - tall, 0, foot, ("#fff0c4", view.tone("#e8d4b0", 0.7))))
    canvas.fill(
        curve(
            [
                (x, foot - tall * 1.5, 1),
                (x + w * 0.75, foot - tall * 1.16),
                (x, foot - tall * 1.0),
                (x - w * 0.75, foot - tall * 1.16),
            ]
        ),
        "#fff2a8",
    )
    canvas.glow(x, foot - tall * 1.2, tall * 3.2, "#ffb050", 0.6)


def _stack(canvas: Canvas, view: View, x: float, foot: float, scale: float, seed: int) -> None:
    """Thick old books in a leaning pile."""
    chance, y = Random(seed), foot
    for k in range(6):
        tall, wide, dx = 38 * scale, chance.uniform(240, 320) * scale, chance.uniform(-16, 16)
        tint = ("#6a2c34", "#2c4a5a", "#7a5a2c", "#3f5a3c", "#5a3a6a", "#8a4a2c")[k]
        canvas.fill(
            rect(x - wide / 2 + dx, y - tall, wide, tall, 6),
            Linear(0, y - tall, 0, y, (view.tone(tint, 0.9), view.tone(tint, 0.3))),
        )
        canvas.fill(
            joined([rect(x - wide / 2 + dx + wide * t, y - tall, wide * 0.035, tall) for t in (0.08, 0.86)]), view.tone(GOLD, 0.8)
        )
        y -= tall


PLACES = {"wizard": Kind(study, "torch", ((0.12, 0.88),), 0.44, (0.3, -0.5))}
