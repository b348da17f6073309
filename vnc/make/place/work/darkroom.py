"""A photographer's dark room under its red lamp."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.wares import stand
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.room import Room, shell, tiled
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

RED = "#ff3a2a"
SAFE = (0.3, 0.26)
"""What the red lamp leaves of green and of blue."""


def darkroom(picture: Picture) -> None:
    """Trays of developer along the right, the enlarger on the left, prints pegged to lines, shelves of bottles, a red lamp."""
    view, camera = picture.view, Camera(960, 470, 1.5, 900)
    room = Room(camera, -3.0, 3.0, 2.7, 5.8, Sun(0.1, 0.8, -0.3), 0.4)
    walls = picture.sheet(0.9, 0, 0.4)
    walls.fill(WHOLE, view.tone("#5a4a4c", 0.2))
    shell(walls, view, room, "#8a7a78", "#5a4e50", "#4a4244", "#7a6c6c")
    tiled(walls, view, room, "#5a4e50", 0.5, "#4c4244")
    _ceiling(walls, view, room)
    _shelves(walls, view, room, picture.seed)
    walls.fill(room.back.quad(0.25, 0, 1.0, 2.1), view.tone("#3a3234", 0.4))
    walls.fill(room.back.quads([(0.33, 0.2, 0.84, 0.8), (0.33, 1.15, 0.84, 0.8)]), view.tone("#2c2426", 0.3))
    walls.fill(room.back.path(ellipse(1.12, 1.05, 0.04, 0.04)), view.tone("#d8b868", 0.9))
    back = picture.sheet(0.6, 0, 0.3)
    _enlarger(back, view, room)
    _trays(back, view, room, picture.seed)
    middle = picture.sheet(0.42, 0, 0.3)
    _prints(middle, view, camera, picture.seed)
    stand(middle, view, camera, "stool", (-0.55, 0, 4.4), 1.0)
    for sheet in (walls, back, middle):
        sheet.planes[1:3] *= np.array(SAFE, np.float32)[:, None, None]
    _lamp(picture, middle, room)
    near = picture.sheet(0.12, 0, 2.8)
    near.fill(
        joined([rect(-20, 990, 520, 120, 10), rect(1540, 1010, 420, 100, 10)]), Linear(0, 990, 0, 1090, ("#5a1814", "#240a0a"))
    )
    near.fill(joined([rect(60, 930, 60, 64, 8), rect(150, 900, 46, 94, 8)]), "#38100e")


def _ceiling(canvas: Canvas, view: View, room: Room) -> None:
    """Boards between beams, a duct for the fumes with its grilles, the lamp's cable."""
    ceiling, near, long = room.ceiling, room.near, room.deep - room.near
    canvas.fill(ceiling.quad(room.left, near, room.wide, long), view.tone("#a89a94", 0.55))
    canvas.fill(ceiling.quads([(-3.0 + 0.3 * k, near, 0.02, long) for k in range(21)]), view.tone("#2c2426", 0.1), 0.6)
    for z in (1.2, 2.4, 3.6, 4.8):
        canvas.fill(ceiling.quad(room.left, z, room.wide, 0.2), view.tone("#d0bcb0", 0.8))
        canvas.fill(ceiling.quad(room.left, z + 0.2, room.wide, 0.1), view.tone("#1c1618", 0.0), 0.6)
    duct = room.camera.floor(room.high - 0.3)
    canvas.fill(duct.quad(-1.9, near, 0.6, long), view.tone("#c0b4b0", 0.75))
    side = room.camera.flat((-1.3, room.high - 0.3, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(side.quad(near, 0, long, 0.3), view.tone("#e4d8d0", 0.95))
    canvas.fill(side.quads([(0.9 + 0.9 * k, 0.0, 0.05, 0.3) for k in range(6)]), view.tone("#5a4e50", 0.4))
    grilles = [(-1.8, z + 0.1 * k, 0.4, 0.05) for z in (1.7, 3.0, 4.2) for k in range(4)]
    canvas.fill(duct.quads(grilles), view.tone("#2c2426", 0.1), 0.8)
    canvas.fill(ceiling.quad(1.48, near, 0.04, long), view.tone("#2c2426", 0.1))


def _shelves(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Bottles of chemicals and boxes of paper over a bench at the back, a clock with large hands, a calendar of prints."""
    wall, chance = room.back, Random(seed)
    for v in (1.5, 1.95):
        canvas.fill(wall.quad(1.6, v, 3.0, 0.05), view.tone("#b89a80", 0.9))
        u = 1.68
        while u < 4.45:
            wide, tall = chance.uniform(0.12, 0.24), chance.uniform(0.2, 0.36)
            canvas.fill(
                wall.quad(u, v + 0.05, wide, tall), view.tone(chance.choice(("#8a6a4c", "#d8d0c0", "#5a4a44", "#c8b090")), 0.7)
            )
            canvas.fill(wall.quad(u + wide * 0.15, v + 0.05 + tall * 0.3, wide * 0.7, tall * 0.3), view.tone("#f4ece0", 0.9), 0.8)
            if wide < 0.18:
                canvas.fill(wall.quad(u + wide * 0.35, v + 0.05 + tall, wide * 0.3, 0.05), view.tone("#3a3030", 0.5))
            u += wide + 0.05
    clock = wall.path(ellipse(5.3, 1.9, 0.26, 0.26))
    canvas.fill(clock, view.tone("#f4ece0", 1.0))
    canvas.line(clock, view.tone("#2c2426", 0.4), 6)
    x, y = wall.at(5.3, 1.9)
    canvas.line(lines([(x - 20, y - 16), (x, y), (x + 4, y - 32)], closed=False), view.tone("#1c1416", 0.2), 4)
    for flat in (room.west, room.east):
        for k in range(5):
            _photo(canvas, view, flat, 2.2 + 0.62 * k, 1.35 + 0.2 * (k % 2), 0.46, 0.36, chance)


def _photo(canvas: Canvas, view: View, flat: Flat, u: float, v: float, wide: float, tall: float, chance: Random) -> None:
    """A print with a white edge: a hill, a face or a street."""
    canvas.fill(flat.quad(u, v, wide, tall), view.tone("#ffffff", 0.95))
    a, b, w, h = u + wide * 0.08, v + tall * 0.08, wide * 0.84, tall * 0.84
    canvas.fill(flat.quad(a, b, w, h), view.tone("#b8b0ac", 0.7))
    kind = chance.randrange(3)
    if kind == 0:
        canvas.fill(
            flat.path(
                lines(
                    [
                        (a, b),
                        (a + w * 0.3, b + h * 0.6),
                        (a + w * 0.55, b + h * 0.3),
                        (a + w * 0.8, b + h * 0.7),
                        (a + w, b + h * 0.2),
                        (a + w, b),
                    ]
                )
            ),
            view.tone("#4a4040", 0.4),
        )
    elif kind == 1:
        canvas.fill(
            joined(
                [
                    flat.path(ellipse(a + w / 2, b + h * 0.6, w * 0.2, h * 0.26)),
                    flat.path(ellipse(a + w / 2, b + h * 0.08, w * 0.36, h * 0.26)),
                ]
            ),
            view.tone("#5a4c4c", 0.5),
        )
        canvas.fill(flat.path(ellipse(a + w / 2, b + h * 0.7, w * 0.22, h * 0.2)), view.tone("#2c2426", 0.3))
    else:
        canvas.fill(
            flat.quads([(a + w * t, b, w * 0.16, h * q) for t, q in ((0.05, 0.5), (0.26, 0.8), (0.48, 0.6), (0.7, 0.9))]),
            view.tone("#4a4040", 0.4),
        )


def _enlarger(canvas: Canvas, view: View, room: Room) -> None:
    """A bench along the left wall with the enlarger: its column, its head, the image thrown on the paper."""
    camera, sun = room.camera, room.sun
    shadow(canvas, view, camera, -2.9, 2.6, 0.9, 3.0, 0.5)
    box(canvas, view, camera, sun, -2.95, 0, 2.6, 0.9, 0.86, 3.1, "#7a685c", 0.9)
    x, z = -2.5, 4.2
    (cx, foot), s = camera.at(x, 0.86, z), camera.size(z)
    canvas.fill(rect(cx - 0.36 * s, foot - 0.05 * s, 0.72 * s, 0.06 * s, 3), view.tone("#d8d0c4", 0.9))
    canvas.fill(rect(cx - 0.3 * s, foot - 1.2 * s, 0.07 * s, 1.2 * s), view.tone("#c8c8cc", 0.8))
    head = [
        (cx - 0.3 * s, foot - 1.02 * s),
        (cx + 0.1 * s, foot - 1.16 * s),
        (cx + 0.24 * s, foot - 1.12 * s),
        (cx + 0.24 * s, foot - 0.8 * s),
        (cx + 0.06 * s, foot - 0.68 * s),
        (cx - 0.08 * s, foot - 0.8 * s),
    ]
    canvas.fill(lines(head), Linear(cx - 0.3 * s, 0, cx + 0.3 * s, 0, (view.tone("#5a5456", 0.9), view.tone("#2a2426", 0.3))))
    canvas.fill(rect(cx + 0.0 * s, foot - 0.7 * s, 0.12 * s, 0.12 * s, 3), view.tone("#1c1618", 0.4))
    canvas.fill(
        lines(
            [
                (cx + 0.02 * s, foot - 0.58 * s),
                (cx + 0.1 * s, foot - 0.58 * s),
                (cx + 0.28 * s, foot - 0.05 * s),
                (cx - 0.16 * s, foot - 0.05 * s),
            ]
        ),
        "#fff4e0",
        0.3,
        blend="screen",
    )
    canvas.fill(rect(cx - 0.14 * s, foot - 0.06 * s, 0.4 * s, 0.05 * s), "#fff8e8")
    stand(canvas, view, camera, "camera", (-2.5, 0.86, 3.2), 0.9)


def _trays(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """A long sink on the right with three trays, a print coming up in the first, tongs, a tap, bottles at its end."""
    camera, sun, chance = room.camera, room.sun, Random(seed + 3)
    shadow(canvas, view, camera, 1.9, 2.4, 1.0, 3.2, 0.5)
    box(canvas, view, camera, sun, 1.95, 0, 2.4, 1.0, 0.84, 3.3, "#8a7a70", 0.9)
    top = camera.floor(0.9)
    for k, z in enumerate((4.6, 3.65, 2.7)):
        box(canvas, view, camera, sun, 2.02, 0.84, z, 0.84, 0.07, 0.78, ("#e8e0d4", "#f4ece0", "#d8d0c8")[k], 1)
        canvas.fill(top.quad(2.08, z + 0.06, 0.72, 0.66), mix(view.tone("#6a5a58", 0.5), "#ff9a80", 0.25))
        canvas.fill(top.quad(2.16, z + 0.14, 0.54, 0.48), view.tone("#fffaf0", 0.9))
        canvas.fill(
            top.path(lines([(2.2, z + 0.18), (2.36, z + 0.42), (2.46, z + 0.3), (2.6, z + 0.5), (2.66, z + 0.18)])),
            view.tone("#4a4040", 0.4),
            0.3 + 0.3 * k,
        )
        canvas.fill(top.quads([(2.1, z + 0.1 + 0.12 * j, 0.5, 0.012) for j in range(5)]), "#ffe0d0", 0.35)
    tap = curve(
        [camera.at(2.9, 0.9, 4.3), camera.at(2.86, 1.3, 4.3), camera.at(2.6, 1.34, 4.3), camera.at(2.56, 1.18, 4.3)], closed=False
    )
    canvas.line(tap, view.tone("#e8e4e0", 1.0), 9)
    for k in range(4):
        (bx, by), s = camera.at(2.05 + 0.22 * k, 0.86, 5.5), camera.size(5.5)
        tall = chance.uniform(0.24, 0.34)
        canvas.fill(
            joined(
                [
                    rect(bx - 0.08 * s, by - tall * s, 0.16 * s, tall * s, 5),
                    rect(bx - 0.03 * s, by - (tall + 0.08) * s, 0.06 * s, 0.1 * s),
                ]
            ),
            view.tone(("#6a4430", "#d8d0c4")[k % 2], 0.7),
        )


def _prints(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Two lines across the room with prints and strips of film hanging from pegs."""
    chance = Random(seed + 7)
    for z, y, count in ((5.2, 2.25, 9), (4.0, 2.2, 7)):
        a, b = camera.at(-2.9, y, z), camera.at(2.9, y, z)
        canvas.line(lines([a, ((a[0] + b[0]) / 2, a[1] + 20), b], closed=False), view.tone("#e8e0d8", 0.8), 2)
        for k in range(count):
            u = -2.5 + 5.0 * k / (count - 1) + chance.uniform(-0.1, 0.1)
            flat = camera.flat((u, y - 0.06 - 0.06 * (1 - abs(u) / 3), z), (1, 0, 0), (chance.uniform(-0.05, 0.05), 1, 0))
            if k % 4 == 3:
                canvas.fill(flat.quad(-0.05, -0.75, 0.1, 0.75), view.tone("#2a2022", 0.4))
                canvas.fill(flat.quads([(-0.03, -0.72 + 0.1 * j, 0.06, 0.07) for j in range(7)]), view.tone("#b89a8a", 0.7))
            else:
                _photo(canvas, view, flat, -0.22, -0.36, 0.44, 0.34, chance)
            canvas.fill(flat.quad(-0.02, -0.05, 0.04, 0.1), view.tone("#d8b080", 0.9))


def _lamp(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The red lamp over the trays, its glow in the room."""
    x, y = room.camera.at(1.5, 2.3, 5.4)
    canvas.fill(rect(x - 40, y - 24, 80, 52, 10), "#3a1210")
    canvas.fill(rect(x - 32, y - 16, 64, 38, 8), RED)
    canvas.fill(rect(x - 24, y - 10, 48, 12, 6), "#ffb0a0", 0.8)
    for r, strength in ((90, 0.9), (360, 0.55), (900, 0.32)):
        canvas.glow(x, y, r, RED, strength)
    picture.play("flicker", x - 80, y - 70, 160, 140, RED)


PLACES = {"darkroom": Kind(darkroom, "torch", ((0.2, 0.8),), 0.44, (0.3, -0.8), time="night")}
