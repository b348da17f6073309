"""Kitchen and bath-house."""

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.home.home import square
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import pot
from vnc.make.place.parts.props import cup, pendant, shelf
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import flattened, mirror
from vnc.make.place.room import Room, curtain, droplets, outdoors, shell, sunlight, tiled, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View
from vnc.make.place.water import dashes


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
        [square(-1.0 + 0.75 * k, 1.2, 0.7, 1.05, room.deep) for k in (0, 1)],
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
    "bath": Kind(bath, "white", ((0.1, 0.9),), 0.41, (0.2, -0.9)),
}
