"""An inn by firelight."""

import math

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.props import cup, shelf
from vnc.make.place.parts.stone import masonry, torch
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.room import Room, boards, droplets, outdoors, shell, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View


def tavern(picture: Picture) -> None:
    view, camera = picture.view, Camera(1000, 510, 1.45, 950)
    room = Room(camera, -3.8, 3.8, 3.2, 6.2, Sun(-0.5, 0.5, -0.3))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "hills", 520)
    walls = picture.sheet(0.75, 0, 0.6)
    shell(walls, view, room, "#c8a67c", "#6e4a32", "#5a3e2c", "#b8966c")
    boards(walls, view, room, "#6e4a32", 0.26, picture.seed)
    posts = [(0.0, 0, 0.2, 3.2), (2.5, 0, 0.2, 3.2), (5.0, 0, 0.2, 3.2), (7.4, 0, 0.2, 3.2), (0, 2.6, 7.6, 0.2), (0, 0, 7.6, 0.9)]
    walls.fill(room.back.quads(posts), view.tone("#5c3c28", 0.4))
    walls.fill(room.back.quads([(0.22 * k, 0, 0.015, 0.9) for k in range(35)]), view.tone("#20120c", 0.1), 0.6)
    for u in (2.85, 3.95):
        droplets(picture, walls, window(walls, view, room.back, u, 1.15, 0.85, 1.2, "#4a3020", 3, 4, 0.035), picture.seed)
    for flat in (room.west, room.east):
        walls.fill(
            flat.quads([(0.3, 0, 6, 0.9), (0.3, 2.6, 6, 0.2), (2.2, 0, 0.2, 3.2), (4.4, 0, 0.2, 3.2)]), view.tone("#563824", 0.35)
        )
    beams = picture.sheet(0.6, 0, 0.5)
    for z in (5.4, 4.0, 2.6):
        box(beams, view, camera, room.sun, -3.8, 2.85, z, 7.6, 0.28, 0.26, "#4c3222", 0.3)
    _hearth(picture, beams, room)
    _barrels(picture, beams, room)
    for k, v in enumerate((1.35, 1.85)):
        shelf(beams, view, room.back, 5.25, v, 2.1, wood="#7a5234", seed=picture.seed + k, goods="wwjcw")
    for x, y in ((760, 330), (1230, 300)):
        _chandelier(picture, beams, x, y)
    tables = picture.sheet(0.4, 0, 0.7)
    for x, z in ((-1.7, 4.2), (1.5, 3.7)):
        _trestle(picture, tables, room, x, z)
    near = picture.sheet(0.1, 0, 2.6)
    near.fill(ellipse(330, 1075, 520, 105), Linear(0, 970, 0, HIGH, (view.tone("#a8703e", 0.9), view.tone("#5a3820", 0.4))))
    mug(near, view, 300, 1050, 120)


def _hearth(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A stone fireplace against the left wall, burning."""
    view, camera = picture.view, room.camera
    box(canvas, view, camera, room.sun, -3.8, 0, 3.3, 0.55, 3.2, 2.0, "#8a8078", 0.4)
    face = camera.flat((-3.24, 0, 3.3), (0, 0, 1), (0, 1, 0))
    masonry(canvas, view, face, 2.0, 3.2, 0.26, 0.4)
    mouth = face.path(curve([(0.35, 0.12, 1), (0.35, 0.9), (1.0, 1.25), (1.65, 0.9), (1.65, 0.12, 1)]))
    canvas.fill(mouth, Linear(0, mouth.bounds()[1], 0, mouth.bounds()[3], ("#1a0c0a", "#7a2a10")))
    canvas.fill(face.quad(-0.1, 1.38, 2.2, 0.16), view.tone("#6a4630", 0.9))
    x, y = face.at(1.0, 0.2)
    for k, (dx, s) in enumerate(((-34, 70), (30, 78), (0, 110), (-10, 60))):
        torch(picture, canvas, x + dx, y - 10, s, k == 2)
    canvas.fill(
        joined([stroke([(x - 70, y + 12), (x + 60, y - 4)], 22, even), stroke([(x - 50, y - 6), (x + 74, y + 14)], 22, even)]),
        "#3a1c10",
    )
    canvas.glow(x, y - 40, 620, "#ff8a3a", 0.55)
    pool = room.floor.path(ellipse(-2.2, 3.9, 1.5, 1.4))
    canvas.fill(pool, "#ff9a48", 0.34, blur=40, blend="screen")


def _barrels(picture: Picture, canvas: Canvas, room: Room) -> None:
    view, camera = picture.view, room.camera
    box(canvas, view, camera, room.sun, 1.4, 0, 5.0, 2.4, 1.05, 0.5, "#6c4630", 0)
    front = camera.flat((1.4, 0, 4.995), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.2 * k, 0, 0.016, 1.05) for k in range(13)]), view.tone("#20120c", 0.1), 0.6)
    box(canvas, view, camera, room.sun, 1.3, 1.05, 4.9, 2.6, 0.07, 0.7, "#a87444", 1)
    for dx in (1.7, 2.1):
        mug(canvas, view, *camera.at(dx, 1.12, 5.1), 42)
    for x, z in ((3.15, 3.3), (3.2, 2.6)):
        (cx, y), s = camera.at(x, 0, z), camera.size(z)
        shadow(canvas, view, camera, x - 0.35, z - 0.3, 0.7, 0.6, 0.4)
        body = curve(
            [
                (cx - 0.3 * s, y, 1),
                (cx - 0.38 * s, y - 0.5 * s),
                (cx - 0.3 * s, y - s, 1),
                (cx + 0.3 * s, y - s, 1),
                (cx + 0.38 * s, y - 0.5 * s),
                (cx + 0.3 * s, y, 1),
            ]
        )
        canvas.fill(
            body,
            Linear(
                cx - 0.38 * s,
                0,
                cx + 0.38 * s,
                0,
                (view.tone("#a06a3c", 1.0), view.tone("#7a4c2a", 0.5), view.tone("#4a2c18", 0.1)),
            ),
        )
        canvas.fill(
            joined([rect(cx - 0.4 * s, y - k * s, 0.8 * s, 0.06 * s) for k in (0.16, 0.34, 0.74, 0.92)]),
            view.tone("#3c3a3e", 0.6),
            clip=body,
        )
        canvas.fill(ellipse(cx, y - s, 0.3 * s, 0.07 * s), view.tone("#b4804c", 0.8))


def _chandelier(picture: Picture, canvas: Canvas, x: float, y: float) -> None:
    view = picture.view
    canvas.line(lines([(x, -10), (x, y - 60)], closed=False), view.tone("#2a2020", 0.3), 4)
    canvas.line(lines([(x - 120, y), (x, y - 60), (x + 120, y)], closed=False), view.tone("#2a2020", 0.3), 3)
    canvas.line(ellipse(x, y, 126, 22), view.tone("#4a3222", 0.6), 13)
    for k in range(6):
        cx, cy = x + 122 * math.cos(k * math.pi / 3 + 0.3), y + 20 * math.sin(k * math.pi / 3 + 0.3)
        canvas.fill(rect(cx - 5, cy - 30, 10, 30, 3), view.tone("#f4e8c8", 0.9))
        canvas.fill(curve([(cx, cy - 54, 1), (cx + 6, cy - 38), (cx, cy - 30), (cx - 6, cy - 38)]), "#fff0a8")
        canvas.glow(cx, cy - 40, 90, "#ffb050", 0.55)
    picture.play("flicker", x - 200, y - 160, 400, 280, "#ffb050")


def mug(canvas: Canvas, view: View, x: float, y: float, size: float) -> None:
    """A wooden mug with foam."""
    cup(canvas, view, x, y, size, "#b07a44")
    canvas.fill(
        joined([rect(x - size * 0.58, y - size * k, size * 1.16, size * 0.07) for k in (0.2, 0.8)]), view.tone("#6a6468", 0.7)
    )
    canvas.fill(
        joined([ellipse(x + d * size * 0.3, y - size * 1.02, size * 0.26, size * 0.16) for d in (-1, 0, 1)]),
        view.tone("#fff8e8", 0.9),
    )


def _trestle(picture: Picture, canvas: Canvas, room: Room, x: float, z: float) -> None:
    view, camera, sun = picture.view, room.camera, room.sun
    shadow(canvas, view, camera, x - 0.8, z, 1.6, 0.8, 0.5)
    for dx in (-0.7, 0.6):
        box(canvas, view, camera, sun, x + dx, 0, z + 0.2, 0.1, 0.72, 0.4, "#5c3a24", 0)
    box(canvas, view, camera, sun, x - 0.85, 0.72, z, 1.7, 0.08, 0.8, "#9a6838", 1)
    box(canvas, view, camera, sun, x - 0.8, 0.4, z - 0.45, 1.6, 0.06, 0.26, "#805430", 0.8)
    for dx in (-0.7, 0.6):
        box(canvas, view, camera, sun, x + dx, 0, z - 0.4, 0.08, 0.4, 0.18, "#5c3a24", 0)
    mug(canvas, view, *camera.at(x - 0.4, 0.8, z + 0.35), 0.17 * camera.size(z))
    cx, cy = camera.at(x + 0.3, 0.8, z + 0.4)
    canvas.fill(rect(cx - 6, cy - 34, 12, 34, 3), view.tone("#f4e8c8", 0.9))
    canvas.glow(cx, cy - 40, 110, "#ffb050", 0.6)
    canvas.fill(ellipse(cx, cy - 42, 5, 10), "#fff0a8")


PLACES = {
    "tavern": Kind(tavern, "torch", ((0.2, 0.86),), 0.47, (-0.8, -0.2), time="night"),
}
