"""Home: bedroom, kitchen, living room, bath-house."""

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.buildings import joined
from vnc.make.place.flora import pot
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.props import books, cup, cushion, lamp, pendant, picture_frame, poster, shelf
from vnc.make.place.raster import flattened, mirror
from vnc.make.place.room import Room, boards, curtain, droplets, outdoors, shell, skirting, sunlight, tiled, window
from vnc.make.place.space import Camera, Spot, Sun, box, shadow
from vnc.make.place.view import View
from vnc.make.place.water import dashes


def bedroom(picture: Picture) -> None:
    view, camera = picture.view, Camera(900, 500, 1.35, 1020)
    room = Room(camera, -2.6, 2.5, 2.7, 4.6, Sun(0.3, 0.7, 0.5))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 560)
    walls = picture.sheet(0.7, 0, 0.6)
    shell(walls, view, room, "#ead8d2", "#c09468", "#f2ece6", "#e4d0d2")
    boards(walls, view, room, "#c09468", 0.16, picture.seed)
    skirting(walls, view, room, "#f4ece4", 0.12)
    hole = window(walls, view, room.back, 1.55, 0.95, 1.7, 1.35, "#fbf8f2", 2, 2, 0.05)
    droplets(picture, walls, hole, picture.seed)
    for u in (1.28, 2.98):
        curtain(walls, view, room.back, u, 0.75, 0.5, 1.75, "#f2b8b4", 5, 0.95)
    walls.fill(room.back.quad(1.15, 2.48, 2.5, 0.06), view.tone("#a47a54", 0.6))
    _fairy_lights(picture, walls, room)
    _bookcase(picture, walls, room)
    _desk(picture, walls, room)
    sunlight(
        walls,
        room,
        view,
        [_square(1.55 - 2.6 + k * 0.85, 0.95, 0.8, 1.35, room.deep) for k in (0, 1)],
        (0.25, 0.6, 0.7),
        pool=0.5,
    )
    rug = room.floor.path(ellipse(0.0, 2.9, 1.15, 0.75))
    walls.fill(rug, view.tone("#d88a94", 0.6))
    walls.line(room.floor.path(ellipse(0.0, 2.9, 1.0, 0.63)), view.tone("#fff0e8", 0.8), 5, 0.8)
    bed = picture.sheet(0.4, 0, 0.8)
    _bed(picture, bed, room)
    near = picture.sheet(0.12, 0, 3.4)
    pot(near, view, 90, 1100, 200, picture.seed, "#e8e0d8", 1.5)


def _square(x: float, y: float, wide: float, tall: float, z: float) -> tuple[Spot, Spot, Spot, Spot]:
    return ((x, y, z), (x, y + tall, z), (x + wide, y + tall, z), (x + wide, y, z))


def _fairy_lights(picture: Picture, canvas: Canvas, room: Room) -> None:
    view = picture.view
    points = [room.back.at(0.1 + 4.9 * t, 2.42 - 0.16 * abs(((t * 4) % 1) - 0.5) * -1 - 0.1) for t in (k / 40 for k in range(41))]
    canvas.line(curve(points, closed=False), view.tone("#5a4a44", 0.3), 1.5, 0.6)
    for k, (x, y) in enumerate(points[::2]):
        canvas.fill(ellipse(x, y + 5, 3.4, 4.4), "#fff0c0", 0.4 + 0.6 * view.lamps)
        if k % 2:
            canvas.glow(x, y + 5, 34, "#ffd890", 0.6 * view.lamps)
        else:
            canvas.glow(x, y + 5, 34, "#ffc0b0", 0.5 * view.lamps)


def _bookcase(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Against the left wall."""
    view, wall = picture.view, room.west
    canvas.fill(wall.quad(2.55, 0, 1.45, 2.0), view.tone("#7a5438", 0.3))
    for k in range(4):
        y = 0.1 + 0.48 * k
        canvas.fill(wall.quad(2.6, y, 1.35, 0.44), view.tone("#4a3024", 0.2))
        books(canvas, view, wall, 2.62, y, 1.3 if k % 2 else 0.85, 0.42, picture.seed + k)
        canvas.fill(wall.quad(2.55, y - 0.04, 1.45, 0.05), view.tone("#b08660", 0.9))
    poster(canvas, view, wall, 1.5, 1.15, 0.7, 0.95, picture.seed % 97)


def _desk(picture: Picture, canvas: Canvas, room: Room) -> None:
    """In the left corner of the back wall, with a lamp."""
    view, camera = picture.view, room.camera
    for x in (-2.45, -1.35):
        box(canvas, view, camera, room.sun, x, 0, 3.95, 0.06, 0.72, 0.5, "#e8dccb", 0)
    box(canvas, view, camera, room.sun, -2.5, 0.7, 3.85, 1.3, 0.05, 0.7, "#e4cba6", 0.9)
    x, y = camera.at(-2.15, 0.75, 4.1)
    lamp(canvas, view, x, y, 130, "#6aa0a8")
    picture_frame(canvas, view, room.back, 0.35, 1.45, 0.5, 0.62, 3)
    picture_frame(canvas, view, room.back, 0.95, 1.6, 0.36, 0.44, 5)
    bx, by = camera.at(-1.7, 0.75, 4.1)
    for k in range(4):
        canvas.fill(
            rect(bx - 40 + 3 * k, by - 14 * (k + 1), 86 - 6 * k, 13, 2),
            view.tone(("#a84a44", "#3f6a84", "#d8b05a", "#6a8a5a")[k], 0.6),
        )


def _bed(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Along the right wall, its foot toward us."""
    view, camera, sun = picture.view, room.camera, room.sun
    shadow(canvas, view, camera, 0.95, 2.0, 1.5, 2.4, 0.4)
    box(canvas, view, camera, sun, 1.0, 0, 4.3, 1.45, 1.05, 0.12, "#9a6c48", 0.9)
    box(canvas, view, camera, sun, 1.0, 0.1, 2.1, 1.45, 0.28, 2.25, "#9a6c48", 0)
    box(canvas, view, camera, sun, 1.02, 0.36, 2.1, 1.42, 0.2, 2.2, "#f6f0ea", 0.4)
    cushion(canvas, view, camera.shape((1.12, 0.56, 3.75), (2.32, 0.56, 3.75), (2.32, 0.86, 4.25), (1.12, 0.86, 4.25)), "#ffffff")
    quilt = camera.shape((0.98, 0.58, 2.06), (2.47, 0.58, 2.06), (2.47, 0.58, 3.6), (0.98, 0.58, 3.6))
    canvas.fill(
        quilt,
        Linear(*camera.at(1, 0.58, 3.6), *camera.at(1.6, 0.58, 2.1), (view.tone("#a8c4dc", 0.9), view.tone("#7c9cc4", 0.6))),
    )
    side = camera.shape((0.98, 0.58, 2.06), (0.98, 0.58, 3.6), (0.98, 0.22, 3.5), (0.98, 0.2, 2.06))
    canvas.fill(side, view.tone("#6c8cb8", 0.3))
    canvas.fill(
        camera.shape((0.98, 0.58, 2.06), (2.47, 0.58, 2.06), (2.47, 0.22, 2.06), (0.98, 0.2, 2.06)), view.tone("#7494be", 0.4)
    )
    canvas.fill(
        camera.shape((0.98, 0.585, 3.35), (2.47, 0.585, 3.35), (2.47, 0.585, 3.62), (0.98, 0.585, 3.62)),
        view.tone("#eef4fa", 0.95),
    )
    for k in range(4):
        a, b = camera.at(1.15 + 0.36 * k, 0.585, 2.1), camera.at(1.3 + 0.3 * k, 0.585, 3.3)
        canvas.fill(stroke([a, ((a[0] + b[0]) / 2 + 20, (a[1] + b[1]) / 2), b], 20), view.tone("#5a7cac", 0.2), 0.3, blur=6)
    cushion(canvas, view, camera.shape((1.3, 0.58, 3.2), (1.85, 0.58, 3.2), (1.85, 0.9, 3.4), (1.3, 0.9, 3.4)), "#f0c070")


def kitchen(picture: Picture) -> None:
    view, camera = picture.view, Camera(980, 500, 1.45, 1000)
    room = Room(camera, -2.9, 2.7, 2.7, 4.3, Sun(0.2, 0.7, 0.3))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "hills", 480)
    walls = picture.sheet(0.7, 0, 0.6)
    shell(walls, view, room, "#f0e2c4", "#c8a070", "#f6f0e4", "#ecd8b8")
    tiled(walls, view, room, "#c8a070", 0.45, "#d8b888")
    back = room.back
    walls.fill(back.quad(0, 0.95, 5.6, 0.75), view.tone("#e8ece4", 0.6))
    walls.fill(
        back.grid([0.15 * k for k in range(38)], [0.95 + 0.15 * k for k in range(6)], 0.012), view.tone("#a8b4ac", 0.4), 0.6
    )
    hole = window(walls, view, back, 1.9, 1.2, 1.5, 1.05, "#fbf8f0", 2, 1, 0.05)
    droplets(picture, walls, hole, picture.seed)
    for k in range(2):
        curtain(walls, view, back, 1.8 + 1.2 * k, 1.75, 0.5, 0.6, "#f0d890", 4, 0.95)
    _wall_units(picture, walls, room)
    shelf(walls, view, back, 3.55, 1.75, 1.0, seed=picture.seed + 4, goods="jcjp")
    sunlight(
        walls,
        room,
        view,
        [_square(-1.0 + 0.75 * k, 1.2, 0.7, 1.05, room.deep) for k in (0, 1)],
        (0.2, 0.6, 0.55),
        pool=0.5,
        shaft=0.18,
    )
    units = picture.sheet(0.5, 0, 0.5)
    _worktop(picture, units, room)
    table = picture.sheet(0.3, 0, 1.0)
    _dining(picture, table, room)
    near = picture.sheet(0.1, 0, 3.2)
    pendant(near, view, 900, 215, 120, "#e8b05a", 0.3)


def _wall_units(picture: Picture, canvas: Canvas, room: Room) -> None:
    view, camera, sun = picture.view, room.camera, room.sun
    for x, wide in ((-2.85, 1.6), (1.75, 0.9)):
        box(canvas, view, camera, sun, x, 1.75, 3.95, wide, 0.85, 0.34, "#9cb89c", 0.5)
        face = camera.flat((x, 1.75, 3.945), (1, 0, 0), (0, 1, 0))
        doors = max(1, round(wide / 0.55))
        for k in range(doors):
            canvas.line(face.quad(wide * k / doors + 0.05, 0.06, wide / doors - 0.1, 0.73), view.tone("#5c7a62", 0.3), 3, 0.7)
            canvas.fill(face.quad(wide * (k + (0.82 if k % 2 == 0 else 0.12)) / doors, 0.1, 0.04, 0.1), view.tone("#e8d8a0", 1))
    hood = camera.shape((0.7, 1.7, 3.9), (1.55, 1.7, 3.9), (1.35, 2.05, 4.2), (0.9, 2.05, 4.2))
    canvas.fill(hood, Linear(0, hood.bounds()[1], 0, hood.bounds()[3], (view.tone("#d8dcdc", 0.9), view.tone("#98a0a0", 0.4))))
    canvas.fill(camera.shape((1.0, 2.05, 4.2), (1.25, 2.05, 4.2), (1.25, 2.7, 4.2), (1.0, 2.7, 4.2)), view.tone("#c0c6c6", 0.6))


def _worktop(picture: Picture, canvas: Canvas, room: Room) -> None:
    view, camera, sun = picture.view, room.camera, room.sun
    box(canvas, view, camera, sun, -2.85, 0, 3.6, 4.5, 0.88, 0.65, "#8fb094", 0)
    face = camera.flat((-2.85, 0, 3.595), (1, 0, 0), (0, 1, 0))
    for k in range(8):
        u = 0.06 + 0.56 * k
        if k == 6:
            canvas.fill(face.quad(u, 0.12, 0.5, 0.66), view.tone("#3a3e44", 0.4))
            canvas.fill(face.quad(u + 0.06, 0.2, 0.38, 0.36), mix(view.tone("#20242a", 0.3), "#ff9a4a", 0.35))
            canvas.fill(face.quads([(u + 0.05 + 0.1 * j, 0.7, 0.05, 0.05) for j in range(4)]), view.tone("#e8e8e4", 0.9))
            continue
        canvas.line(face.quad(u, 0.12, 0.5, 0.5), view.tone("#52705a", 0.3), 3, 0.7)
        canvas.line(face.quad(u, 0.66, 0.5, 0.15), view.tone("#52705a", 0.3), 3, 0.7)
        canvas.fill(face.quads([(u + 0.2, 0.72, 0.1, 0.03), (u + 0.4, 0.4, 0.03, 0.12)]), view.tone("#e8d8a0", 1))
    box(canvas, view, camera, sun, -2.9, 0.88, 3.55, 4.6, 0.05, 0.75, "#e0c090", 1)
    _pots(picture, canvas, camera)
    box(canvas, view, camera, sun, 1.85, 0, 3.5, 0.8, 1.75, 0.75, "#eceee8", 0.5)
    fridge = camera.flat((1.85, 0, 3.495), (1, 0, 0), (0, 1, 0))
    canvas.fill(
        fridge.quads([(0, 1.15, 0.8, 0.02), (0.08, 1.25, 0.035, 0.35), (0.08, 0.7, 0.035, 0.35)]), view.tone("#8a9090", 0.4)
    )
    for k, (u, v) in enumerate(((0.35, 1.4), (0.5, 1.3), (0.4, 0.8), (0.55, 0.9))):
        canvas.fill(fridge.quad(u, v, 0.12, 0.13), view.tone(("#f0c04a", "#e87a6a", "#7ab0d0", "#a8d088")[k], 0.8))


def _pots(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    view = picture.view
    x, y = camera.at(1.1, 0.94, 3.8)
    canvas.fill(
        rect(x - 48, y - 62, 96, 62, 10), Linear(x - 48, 0, x + 48, 0, (view.tone("#e0685a", 1.0), view.tone("#a83c38", 0.3)))
    )
    canvas.fill(ellipse(x, y - 62, 50, 9), view.tone("#f08a78", 0.9))
    canvas.fill(rect(x - 8, y - 82, 16, 14, 5), view.tone("#3a3034", 0.5))
    for k in (-1, 1):
        canvas.fill(
            stroke([(x + k * 14, y - 80), (x + k * 26, y - 130), (x + k * 6, y - 180), (x + k * 24, y - 240)], 24),
            "#ffffff",
            0.2,
            blur=9,
        )
    sx, sy = camera.at(-0.3, 0.94, 3.8)
    canvas.fill(ellipse(sx, sy - 3, 90, 12), view.tone("#b8c0c0", 0.5))
    canvas.line(
        curve([(sx, sy - 6), (sx, sy - 66), (sx + 26, sy - 84), (sx + 48, sy - 60)], closed=False), view.tone("#d8dede", 0.9), 8
    )
    for k, dx in enumerate((-1.7, -1.45, -1.2)):
        px, py = camera.at(dx, 0.94, 3.8)
        canvas.fill(
            rect(px - 22, py - 70 + 12 * k, 44, 70 - 12 * k, 6),
            Linear(px - 22, 0, px + 22, 0, (view.tone("#fbf4e4", 0.9), view.tone("#c8b898", 0.3))),
        )
        canvas.fill(rect(px - 22, py - 78 + 12 * k, 44, 12, 4), view.tone("#a87848", 0.6))
    pot(canvas, view, *camera.at(-2.2, 0.94, 3.8), 52, picture.seed)


def _dining(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The table in the middle, a bowl of fruit on it."""
    view, camera, sun = picture.view, room.camera, room.sun
    shadow(canvas, view, camera, -1.0, 2.0, 2.0, 0.9, 0.45)
    for x in (-0.95, 0.85):
        for z in (2.75, 2.0):
            box(canvas, view, camera, sun, x, 0, z, 0.08, 0.7, 0.08, "#a87a4c", 0)
    box(canvas, view, camera, sun, -1.1, 0.7, 1.9, 2.2, 0.055, 1.0, "#d8a86c", 1)
    x, y = camera.at(-0.1, 0.76, 2.4)
    for dx, dy, tint in ((-36, -52, "#e8503c"), (0, -62, "#f0b03c"), (36, -52, "#8ab84a"), (-14, -40, "#f08a3c")):
        canvas.fill(
            ellipse(x + dx, y + dy, 27, 26),
            Linear(0, y + dy - 26, 0, y + dy + 26, (view.tone(tint, 1.0), view.tone(mix(tint, "#802018", 0.35), 0.3))),
        )
    bowl = curve(
        [(x - 92, y - 46, 1), (x + 92, y - 46, 1), (x + 66, y - 8), (x + 34, y + 6, 1), (x - 34, y + 6, 1), (x - 66, y - 8)]
    )
    canvas.fill(bowl, Linear(x - 92, 0, x + 92, 0, (view.tone("#f4f4f0", 1.0), view.tone("#8aa8b8", 0.3))))
    cup(canvas, view, *camera.at(0.6, 0.76, 2.25), 62, "#e8f0ee")
    cup(canvas, view, *camera.at(-0.75, 0.76, 2.25), 62, "#f4e4c8")


def livingroom(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 500, 1.4, 1000)
    room = Room(camera, -3.3, 3.3, 2.8, 4.8, Sun(-0.2, 0.7, 0.3))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 560)
    walls = picture.sheet(0.7, 0, 0.6)
    shell(walls, view, room, "#dfd8c8", "#a8794e", "#f2eee6", "#d4ccbc")
    boards(walls, view, room, "#a8794e", 0.18, picture.seed)
    skirting(walls, view, room, "#f4efe6", 0.12)
    hole = window(walls, view, room.back, 0.7, 0.35, 2.5, 2.0, "#fbf8f0", 3, 1, 0.05)
    droplets(picture, walls, hole, picture.seed)
    for u in (0.35, 3.1):
        curtain(walls, view, room.back, u, 0.05, 0.5, 2.45, "#c8d4c4", 5, 0.95)
    walls.fill(room.back.quad(0.25, 2.5, 3.45, 0.05), view.tone("#8a6a4a", 0.6))
    picture_frame(walls, view, room.back, 4.2, 1.55, 0.95, 0.65, 4)
    picture_frame(walls, view, room.back, 5.4, 1.7, 0.5, 0.5, 9)
    picture_frame(walls, view, room.back, 5.4, 1.25, 0.5, 0.34, 2)
    sunlight(
        walls,
        room,
        view,
        [_square(-2.6 + 0.84 * k, 0.35, 0.8, 2.0, room.deep) for k in range(3)],
        (-0.12, 0.62, 0.6),
        pool=0.5,
        shaft=0.18,
    )
    rug = room.floor.quad(-1.7, 2.0, 3.6, 1.7)
    walls.fill(rug, view.tone("#b8685c", 0.6))
    walls.line(room.floor.quad(-1.6, 2.08, 3.4, 1.54), view.tone("#f0dcc0", 0.8), 5, 0.8)
    walls.line(room.floor.quad(-1.45, 2.2, 3.1, 1.3), view.tone("#3f5a6a", 0.5), 4, 0.7)
    seats = picture.sheet(0.45, 0, 0.6)
    _sofa(picture, seats, room)
    _television(picture, seats, room)
    lx, ly = camera.at(-0.05, 0, 4.4)
    seats.fill(rect(lx - 5, ly - 330, 10, 330), view.tone("#5a4a3c", 0.5))
    lamp(seats, view, lx, ly - 220, 190, "#e8cfa0")
    front = picture.sheet(0.28, 0, 1.2)
    shadow(front, view, camera, -0.75, 2.2, 1.5, 0.7, 0.45)
    for x in (-0.7, 0.65):
        box(front, view, camera, room.sun, x, 0, 2.3, 0.06, 0.36, 0.5, "#7a5436", 0)
    box(front, view, camera, room.sun, -0.8, 0.36, 2.2, 1.6, 0.05, 0.75, "#b07c4c", 1)
    cup(front, view, *camera.at(-0.35, 0.42, 2.45), 50, "#f4ece0")
    for k in range(3):
        box(
            front,
            view,
            camera,
            room.sun,
            0.2,
            0.41 + 0.03 * k,
            2.4,
            0.4 - 0.04 * k,
            0.03,
            0.3,
            ("#3f6a84", "#d8b05a", "#a84a44")[k],
            0.5,
        )
    near = picture.sheet(0.1, 0, 3.4)
    pot(near, view, 120, 1100, 200, picture.seed + 2, "#d8cfc0", 1.5)


def _sofa(picture: Picture, canvas: Canvas, room: Room) -> None:
    view, camera, sun = picture.view, room.camera, room.sun
    x, z, wide = 0.55, 3.55, 2.3
    shadow(canvas, view, camera, x, z, wide, 0.9, 0.5)
    box(canvas, view, camera, sun, x, 0.4, z + 0.65, wide, 0.5, 0.2, "#6a8a94", 0.4)
    box(canvas, view, camera, sun, x, 0.08, z, wide, 0.3, 0.85, "#5c7c88", 0)
    for k in range(2):
        cushion(
            canvas,
            view,
            camera.shape(
                (x + 0.2 + 0.96 * k, 0.38, z - 0.02),
                (x + 1.14 + 0.96 * k, 0.38, z - 0.02),
                (x + 1.14 + 0.96 * k, 0.56, z + 0.6),
                (x + 0.2 + 0.96 * k, 0.56, z + 0.6),
            ),
            "#7a9aa4",
        )
        cushion(
            canvas,
            view,
            camera.shape(
                (x + 0.22 + 0.95 * k, 0.5, z + 0.5),
                (x + 1.13 + 0.95 * k, 0.5, z + 0.5),
                (x + 1.13 + 0.95 * k, 0.98, z + 0.6),
                (x + 0.22 + 0.95 * k, 0.98, z + 0.6),
            ),
            "#7090a0",
        )
    for dx in (-0.06, wide - 0.16):
        box(canvas, view, camera, sun, x + dx, 0.08, z - 0.02, 0.22, 0.52, 0.9, "#64848e", 0.7)
    cushion(
        canvas,
        view,
        camera.shape((x + 0.3, 0.55, z + 0.3), (x + 0.75, 0.55, z + 0.3), (x + 0.75, 0.95, z + 0.5), (x + 0.3, 0.95, z + 0.5)),
        "#e0a84c",
    )
    cushion(
        canvas,
        view,
        camera.shape((x + 1.6, 0.55, z + 0.3), (x + 2.0, 0.55, z + 0.3), (x + 2.0, 0.92, z + 0.5), (x + 1.6, 0.92, z + 0.5)),
        "#c8685c",
    )


def _television(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Against the left wall, its screen alive."""
    view, camera, sun = picture.view, room.camera, room.sun
    box(canvas, view, camera, sun, -3.3, 0, 2.6, 0.5, 0.5, 1.8, "#9a6c44", 0.8)
    screen = camera.flat((-3.05, 0.6, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(screen.quad(2.75, 0, 1.45, 0.88), view.tone("#1c1e24", 0.4))
    face = screen.quad(2.79, 0.04, 1.37, 0.8)
    canvas.fill(face, mix(view.tone("#2c3844", 0.4), "#8ac8e8", 0.5 * max(0.3, view.lamps)))
    canvas.glow(*screen.at(3.4, 0.4), 330, "#9ad4f4", 0.4 * view.lamps)
    books(canvas, view, camera.flat((-2.795, 0, 0), (0, 0, 1), (0, 1, 0)), 2.7, 0.08, 1.5, 0.36, picture.seed)


def bath(picture: Picture) -> None:
    """A bath-house: a tiled pool, steam, a painted mountain on the wall."""
    view, camera = picture.view, Camera(960, 440, 1.6, 880)
    room = Room(camera, -4.2, 4.2, 4.2, 9, Sun(0.2, 0.8, -0.2))
    out = picture.sheet(1.0, 0, 2)
    outdoors(picture, out, "hills", 150)
    walls = picture.sheet(0.75, 0, 0.6)
    shell(walls, view, room, "#bcd8dc", "#a8c0c0", "#e0d8c4", "#d4e4e4")
    tiled(walls, view, room, "#a8c0c0", 0.4)
    _mural(picture, walls, room)
    for flat in (room.west, room.east):
        walls.fill(flat.grid([0.4 * k for k in range(1, 23)], [0.4 * k for k in range(7)], 0.014), view.tone("#8aa8ac", 0.4), 0.5)
        for u in (1.6, 4.2, 6.8):
            window(walls, view, flat, u, 2.9, 1.9, 0.9, "#b89468", 3, 1, 0.05)
    walls.fill(room.ceiling.quads([(-4.2, 1 + 1.3 * k, 8.4, 0.2) for k in range(7)]), view.tone("#8a6a48", 0.3))
    _taps(picture, walls, room)
    pool = picture.sheet(0.5, 0, 0.6)
    _pool(picture, pool, camera)
    front = picture.sheet(0.3, 0, 1.0)
    for k, (x, z) in enumerate(((-1.9, 2.5), (-1.55, 2.7), (2.0, 2.6))):
        _bucket(front, view, *camera.at(x, 0, z), 0.26 * camera.size(z), k)
    steam = picture.sheet(0.15, 0, 0)
    random = np.random.default_rng(picture.seed)
    for x, y in random.random((11, 2)) * (1800, 420) + (60, 330):
        steam.fill(ellipse(float(x), float(y), 230, 70), mix(view.haze, "#ffffff", 0.6), 0.2, blur=60)


def _mural(picture: Picture, canvas: Canvas, room: Room) -> None:
    view, back = picture.view, room.back
    wall = back.quad(0, 1.1, 8.4, 3.1)
    a, b = back.at(0, 4.2), back.at(0, 1.1)
    canvas.fill(wall, Linear(*a, *b, (view.tone("#5aa4d8", 0.7), view.tone("#c8e8f4", 0.8))))
    hill = [(0.6, 1.1), (2.2, 1.9), (3.5, 3.0), (3.9, 3.45), (4.5, 3.45), (4.9, 3.0), (6.2, 1.9), (7.8, 1.1)]
    canvas.fill(
        lines([back.at(*p) for p in hill]), Linear(*back.at(0, 3.4), *b, (view.tone("#4a78b0", 0.6), view.tone("#7aa8cc", 0.7)))
    )
    cap = [(3.2, 2.75), (3.9, 3.45), (4.5, 3.45), (5.2, 2.75), (4.8, 2.95), (4.5, 2.7), (4.2, 2.98), (3.85, 2.68), (3.55, 2.95)]
    canvas.fill(lines([back.at(*p) for p in cap]), view.tone("#ffffff", 0.8))
    for u, v, w in ((1.1, 3.2, 0.5), (6.6, 3.4, 0.6), (6.2, 2.8, 0.45)):
        canvas.fill(
            joined([back.path(ellipse(u + d * w, v + e, w * 0.6, w * 0.22)) for d, e in ((-0.5, 0), (0.5, 0), (0, 0.1))]),
            view.tone("#ffffff", 0.8),
            0.9,
        )
    for u in (0.3, 0.9, 7.2, 7.9):
        canvas.fill(
            joined([back.path(ellipse(u, 1.5 + 0.22 * k, 0.55 - 0.12 * k, 0.16)) for k in range(4)]), view.tone("#2f6a4a", 0.6)
        )
    canvas.fill(back.quad(0, 1.1, 8.4, 0.1), view.tone("#e8f4f4", 0.9))
    canvas.fill(back.grid([0.35 * k for k in range(25)], [0.35 * k for k in range(4)], 0.014), view.tone("#6a949c", 0.4), 0.55)


def _taps(picture: Picture, canvas: Canvas, room: Room) -> None:
    view = picture.view
    for flat in (room.west, room.east):
        canvas.fill(
            flat.quads([(1.8 + 1.05 * k, 0.95, 0.62, 0.75) for k in range(6)]), mix(view.tone("#9cc4d0", 0.8), view.haze, 0.3)
        )
        canvas.fill(flat.quad(1.4, 0.5, 7.4, 0.16), view.tone("#f4f8f6", 0.8))
        canvas.fill(
            flat.quads([(2.0 + 1.05 * k + d, 0.62, 0.07, 0.16) for k in range(6) for d in (0, 0.18)]), view.tone("#d8a848", 0.9)
        )


def _pool(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    view = picture.view
    rim = camera.shape((-3.3, 0.25, 3.6), (3.3, 0.25, 3.6), (3.3, 0.25, 8.7), (-3.3, 0.25, 8.7))
    canvas.fill(
        camera.shape((-3.3, 0, 3.6), (3.3, 0, 3.6), (3.3, 0.25, 3.6), (-3.3, 0.25, 3.6)),
        Linear(0, 0, 0, HIGH, (view.tone("#7ab0b8", 0.4), view.tone("#5a94a0", 0.3))),
    )
    canvas.fill(rim, view.tone("#e8f0ee", 0.9))
    basin = camera.shape((-3.0, 0.22, 3.85), (3.0, 0.22, 3.85), (3.0, 0.22, 8.5), (-3.0, 0.22, 8.5))
    _, top, _, low = basin.bounds()
    canvas.fill(basin, Linear(0, top, 0, low, (view.tone("#8ad4d4", 0.9), view.tone("#3f9aa8", 0.5))))
    mask = canvas.sibling()
    mask.fill(basin, "#ffffff")
    mirror(flattened([s.canvas for s in picture.sheets]), canvas, top, picture.seed, mask.planes[3], 0.4, 1.1, 2.0, 0.6)
    random = np.random.default_rng(picture.seed)
    glints = dashes(
        400 + random.random(120) * 1120,
        top + random.random(120) * (low - top),
        30 + 60 * random.random(120),
        1.5 + 2.5 * random.random(120),
    )
    canvas.fill(glints, "#ffffff", 0.4, clip=basin)
    picture.play("water", 420, top + 10, 1080, low - top - 20, "#ffffff")


def _bucket(canvas: Canvas, view: View, x: float, y: float, size: float, kind: int) -> None:
    canvas.fill(ellipse(x, y, size * 1.1, size * 0.2), view.tone("#203038", 0), 0.35, blur=6)
    tub = lines([(x - size, y - size * 1.0), (x + size, y - size * 1.0), (x + size * 0.86, y), (x - size * 0.86, y)])
    tint = ("#e8c48a", "#dcb478", "#f0d060")[kind]
    canvas.fill(tub, Linear(x - size, 0, x + size, 0, (view.tone(tint, 1.0), view.tone(tint, 0.3))))
    canvas.fill(ellipse(x, y, size * 0.86, size * 0.17), view.tone(tint, 0.3))
    canvas.fill(ellipse(x, y - size, size, size * 0.22), view.tone(mix(tint, "#5a4028", 0.4), 0.6))
    canvas.fill(
        joined([rect(x - size, y - size * k, size * 2, size * 0.1) for k in (0.8, 0.3)]), view.tone("#8a6a3c", 0.4), 0.8, clip=tub
    )


PLACES = {
    "kitchen": Kind(kitchen, "warm", ((0.1, 0.9),), 0.46, (0.1, -0.9), time="morning"),
    "livingroom": Kind(livingroom, "warm", ((0.14, 0.86),), 0.46, (-0.3, -0.8)),
    "bath": Kind(bath, "white", ((0.1, 0.9),), 0.41, (0.2, -0.9)),
    "bedroom": Kind(bedroom, "warm", ((0.1, 0.62),), 0.46, (0.1, -0.9)),
}
