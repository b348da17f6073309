"""Castles: the great hall, the throne room, the dungeon."""

import math

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.stone import STONE, banner, brazier, lancet, masonry, pillar, rose, torch
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, stained
from vnc.make.place.room import Room, outdoors, shell, shine, sunlight, tiled, window
from vnc.make.place.space import Camera, Sun, box
from vnc.make.place.view import View


def hall(picture: Picture) -> None:
    """The great hall: pillars, tall windows, banners, a long table."""
    view, camera = picture.view, Camera(960, 520, 1.7, 850)
    room = Room(camera, -5.2, 5.2, 7.5, 17, Sun(0.7, 0.6, 0.1), 0.6)
    out = picture.sheet(1.0, 0, 4)
    outdoors(picture, out, "hills", 420)
    walls = picture.sheet(0.75, 0, 0.7)
    shell(walls, view, room, STONE, "#8c8288", "#5a4a48", "#948e9c")
    for flat, long in ((room.west, 17), (room.east, 17), (room.back, 10.4)):
        masonry(walls, view, flat, long, 7.5)
    panes = [2.2 + 3.2 * k for k in range(5)]
    for z in panes:
        lancet(walls, view, room.east, z, 2.2, 1.3, 3.6)
        lancet(walls, view, room.west, z, 2.2, 1.3, 3.6)
    rose(picture, walls, room.back, 5.2, 4.9, 1.5)
    tiled(walls, view, room, "#8c8288", 0.9, "#a0969a")
    walls.fill(room.floor.quad(-1.0, 0.6, 2.0, 16.4), view.tone("#9c2c34", 0.6))
    walls.fill(room.floor.quads([(-1.0, 0.6, 0.1, 16.4), (0.9, 0.6, 0.1, 16.4)]), view.tone("#e0b450", 0.8))
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.22, 0.3)
    sunlight(
        walls,
        room,
        view,
        [((5.2, 2.2, z), (5.2, 5.6, z), (5.2, 5.6, z + 1.3), (5.2, 2.2, z + 1.3)) for z in panes],
        (0.85, 0.75, 0.1),
        pool=0.5,
        shaft=0.2,
    )
    pillars = picture.sheet(0.5, 0, 0.6)
    for z in (14.5, 11, 7.8, 5.0):
        for side in (-1, 1):
            pillar(pillars, view, camera, side * 3.5, z, 7.4)
            if z < 14:
                banner(pillars, view, camera, side * 3.5, z - 0.42, ("#a8323c", "#34508c")[int(z) % 2])
            torch(picture, pillars, *camera.at(side * 3.12, 2.6, z - 0.45), 0.5 * camera.size(z), z < 9)
    near = picture.sheet(0.12, 0, 3.5)
    for side in (-1, 1):
        pillar(near, view, camera, side * 2.75, 2.3, 7.4)


def throne(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 560, 1.6, 850)
    room = Room(camera, -4.6, 4.6, 7.0, 12, Sun(0.1, 0.7, 0.5), 0.6)
    out = picture.sheet(1.0, 0, 4)
    outdoors(picture, out, "hills", 420)
    walls = picture.sheet(0.75, 0, 0.7)
    shell(walls, view, room, "#8e86a0", "#6e6474", "#463c50", "#867e96")
    for flat, long in ((room.west, 12), (room.east, 12), (room.back, 9.2)):
        masonry(walls, view, flat, long, 7.0)
    for u in (1.1, 6.7):
        lancet(walls, view, room.back, u, 1.9, 1.4, 4.2)
    tiled(walls, view, room, "#6e6474", 0.8, "#8a8094")
    _drapes(picture, walls, room)
    _dais(walls, view, room, camera)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.2, 0.3)
    seat = picture.sheet(0.6, 0, 0.4)
    _throne(picture, seat, camera)
    sunlight(
        seat,
        room,
        view,
        [((u - 4.6, 1.9, 12), (u - 4.6, 6.0, 12), (u - 3.2, 6.0, 12), (u - 3.2, 1.9, 12)) for u in (1.1, 6.7)],
        (0.05, 0.6, 0.6),
        pool=0.4,
        shaft=0.24,
    )
    pillars = picture.sheet(0.4, 0, 0.6)
    for z in (8.5, 5.6):
        for side in (-1, 1):
            pillar(pillars, view, camera, side * 3.3, z, 7.0, "#9c94aa")
            banner(pillars, view, camera, side * 3.3, z - 0.42, "#5a2a6a")
    for side in (-1, 1):
        brazier(picture, pillars, *camera.at(side * 2.2, 0, 5.4), 1.15 * camera.size(5.4))
    near = picture.sheet(0.1, 0, 3.5)
    for side in (-1, 1):
        pillar(near, view, camera, side * 2.6, 2.2, 7.0, "#8c849a")


def _dais(canvas: Canvas, view: View, room: Room, camera: Camera) -> None:
    """Steps, a carpet up to them."""
    steps = [(1.9, 0.0, 9.0, 0.22), (1.6, 0.22, 9.5, 0.22), (1.3, 0.44, 10.0, 0.22)]
    for half, y, z, high in steps:
        box(canvas, view, camera, room.sun, -half, y, z, half * 2, high, 12 - z, "#a098a8", 0.9)
    carpet = room.floor.quad(-0.8, 0.6, 1.6, 8.4)
    canvas.fill(carpet, view.tone("#a42834", 0.65))
    canvas.fill(room.floor.quads([(-0.8, 0.6, 0.09, 8.4), (0.71, 0.6, 0.09, 8.4)]), view.tone("#e8bc58", 0.9))
    for _, y, z, high in steps:
        canvas.fill(
            camera.shape((-0.8, y, z - 0.01), (0.8, y, z - 0.01), (0.8, y + high, z - 0.01), (-0.8, y + high, z - 0.01)),
            view.tone("#8c202c", 0.4),
        )
        canvas.fill(
            camera.shape((-0.8, y + high, z), (0.8, y + high, z), (0.8, y + high, z + 0.5), (-0.8, y + high, z + 0.5)),
            view.tone("#b43040", 0.8),
        )


def _drapes(picture: Picture, canvas: Canvas, room: Room) -> None:
    view = picture.view
    for u, wide, low in ((2.9, 3.4, 1.0),):
        cloth = room.back.path(
            curve(
                [(u, 6.8, 1), (u + wide, 6.8, 1), (u + wide * 0.92, 4.0), (u + wide, low, 1), (u, low, 1), (u + wide * 0.08, 4.0)]
            )
        )
        a, b = room.back.at(u, 0), room.back.at(u + wide, 0)
        canvas.fill(cloth, Linear(*a, *b, (view.tone("#8c2430", 0.2), view.tone("#b83440", 0.8), view.tone("#8c2430", 0.2))))
        for k in range(7):
            x = u + wide * (k + 0.5) / 7
            canvas.fill(room.back.quad(x, low, 0.14, 5.8), view.tone("#3a0c1c", 0.1), 0.35, blur=4, clip=cloth)
        canvas.fill(room.back.quad(u - 0.1, 6.5, wide + 0.2, 0.35), view.tone("#d8a848", 0.8))
        canvas.fill(room.back.path(ellipse(u + wide / 2, 4.9, 0.62, 0.62)), view.tone("#e8bc58", 0.9))
        canvas.fill(
            room.back.path(
                lines(
                    [
                        (
                            u + wide / 2 + 0.5 * math.cos(k * math.pi / 5 + math.pi / 2) * (1 if k % 2 == 0 else 0.42),
                            4.9 + 0.5 * math.sin(k * math.pi / 5 + math.pi / 2) * (1 if k % 2 == 0 else 0.42),
                        )
                        for k in range(10)
                    ]
                )
            ),
            view.tone("#7a1c2c", 0.5),
        )


def _throne(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    view = picture.view
    (x, y), s = camera.at(0, 0.66, 10.4), camera.size(10.4)
    gold = tuple(view.tone("#e8b84c", k) for k in (1.1, 0.6, 0.2))
    back = curve(
        [
            (x - 0.62 * s, y, 1),
            (x - 0.62 * s, y - 1.8 * s),
            (x - 0.74 * s, y - 2.5 * s, 1),
            (x - 0.34 * s, y - 2.3 * s),
            (x, y - 2.95 * s, 1),
            (x + 0.34 * s, y - 2.3 * s),
            (x + 0.74 * s, y - 2.5 * s, 1),
            (x + 0.62 * s, y - 1.8 * s),
            (x + 0.62 * s, y, 1),
        ]
    )
    canvas.fill(back, Linear(x - 0.7 * s, y - 2.9 * s, x + 0.7 * s, y, gold))
    canvas.line(back, view.tone("#6a4418", 0.2), 2.5, 0.8)
    velvet = rect(x - 0.45 * s, y - 2.1 * s, 0.9 * s, 1.5 * s, 0.2 * s)
    canvas.fill(velvet, Linear(0, y - 2.1 * s, 0, y - 0.6 * s, (view.tone("#c03444", 0.9), view.tone("#7c1826", 0.2))))
    studs = [
        ellipse(x + (i - 1) * 0.26 * s + 0.13 * s * (j % 2) - 0.06 * s, y - 1.9 * s + 0.28 * s * j, 0.035 * s, 0.035 * s)
        for i in range(3)
        for j in range(5)
    ]
    canvas.fill(joined(studs), view.tone("#f0cc70", 1))
    canvas.fill(rect(x - 0.6 * s, y - 0.75 * s, 1.2 * s, 0.2 * s, 6), view.tone("#b82c3c", 0.8))
    canvas.fill(rect(x - 0.62 * s, y - 0.56 * s, 1.24 * s, 0.56 * s), Linear(0, y - 0.56 * s, 0, y, gold))
    for k in (-1, 1):
        canvas.fill(
            rect(x + k * 0.68 * s - 0.12 * s, y - 1.15 * s, 0.24 * s, 1.15 * s, 6),
            Linear(x + k * 0.68 * s - 0.12 * s, 0, x + k * 0.68 * s + 0.12 * s, 0, gold),
        )
        canvas.fill(
            ellipse(x + k * 0.68 * s, y - 1.18 * s, 0.17 * s, 0.15 * s), Radial(x + k * 0.68 * s - 5, y - 1.22 * s, 0.2 * s, gold)
        )
    canvas.fill(ellipse(x, y - 2.62 * s, 0.12 * s, 0.14 * s), view.tone("#5ac8e8", 1.0))
    canvas.glow(x, y - 1.6 * s, 3.2 * s, "#ffd890", 0.3)


def dungeon(picture: Picture) -> None:
    view, camera = picture.view, Camera(940, 520, 1.5, 850)
    room = Room(camera, -2.6, 2.6, 3.4, 11, Sun(0.5, 0.4, -0.4))
    out = picture.sheet(1.0, 0, 1)
    out.fill(rect(-20, -20, WIDE + 40, HIGH + 40), mix(picture.out.sky[3], "#a8c0d8", 0.3))
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, "#7e7884", "#625c62", "#4c4650", "#767080")
    for flat, long in ((room.west, 11), (room.east, 11), (room.back, 5.2)):
        masonry(walls, view, flat, long, 3.4, 0.42, 0.5, picture.seed)
    masonry(walls, view, room.floor, 3, 11, 0.7, 0.4)
    walls.fill(
        room.floor.grid([-2.6 + 0.65 * k for k in range(9)], [0.4 + 0.8 * k for k in range(14)], 0.03),
        view.tone("#1a161c", 0.1),
        0.6,
    )
    stained(walls, picture.seed, 0.6, 9, 1.2, view.tone("#0e0c12", 0))
    hole = window(walls, view, room.back, 2.1, 2.2, 1.0, 0.6, "#2c2a2e", 4, 1, 0.05)
    walls.fill(hole, mix(picture.out.sky[3], "#ffffff", 0.3), 0.5, blur=20, blend="screen")
    sunlight(
        walls,
        room,
        view,
        [((-0.5, 2.2, 11), (-0.5, 2.8, 11), (0.5, 2.8, 11), (0.5, 2.2, 11))],
        (0.0, 0.42, 0.8),
        mix(picture.out.sky[3], "#ffffff", 0.4),
        pool=0.5,
        shaft=0.3,
    )
    _vaults(walls, view, camera)
    cells = picture.sheet(0.5, 0, 0.5)
    for z in (6.4, 3.4):
        for side in (-1, 1):
            _cell(picture, cells, camera, side, z)
    for side, z in ((-1, 5.9), (1, 5.9), (-1, 9), (1, 9)):
        torch(picture, cells, *camera.at(side * 2.45, 1.9, z), 0.36 * camera.size(z), z < 7)
    chains = picture.sheet(0.3, 0, 0.8)
    _chains(chains, view)
    near = picture.sheet(0.12, 0, 4)
    near.fill(joined([rect(x, -20, 38, HIGH + 40) for x in (30, 190, 1700, 1860)]), view.tone("#2a282e", 0.4))
    near.fill(joined([rect(x, -20, 8, HIGH + 40) for x in (36, 196, 1706, 1866)]), view.tone("#b89880", 1.0), 0.5)


def _vaults(canvas: Canvas, view: View, camera: Camera) -> None:
    """Ribs across the passage, far ones first."""
    for k in range(3):
        canvas.fill(
            camera.shape(
                *[
                    (x, y, 9 - 3.2 * k)
                    for x, y in (
                        (-2.6, 2.2),
                        (-2.3, 2.9),
                        (-1.5, 3.3),
                        (0, 3.4),
                        (1.5, 3.3),
                        (2.3, 2.9),
                        (2.6, 2.2),
                        (2.6, 3.4),
                        (-2.6, 3.4),
                    )
                ]
            ),
            view.tone("#5c5662", 0.4),
            0.95,
        )


def _chains(canvas: Canvas, view: View) -> None:
    """Hung from the vault, a ring at each end."""
    for x, tall in ((420, 420), (1540, 500), (1600, 330)):
        links = [ellipse(x, 20 + 34 * k, 9, 19) if k % 2 else ellipse(x, 20 + 34 * k, 4, 19) for k in range(int(tall / 34))]
        for link in links:
            canvas.line(link, view.tone("#6a6870", 0.6), 5)
        canvas.line(ellipse(x, tall + 26, 32, 36), view.tone("#6a6870", 0.6), 9)


def _cell(picture: Picture, canvas: Canvas, camera: Camera, side: int, z: float) -> None:
    view = picture.view
    wall = camera.flat((2.58 * side, 0, z), (0, 0, 1), (0, 1, 0))
    arch = wall.path(curve([(0, 0, 1), (0, 1.7), (0.8, 2.25), (1.6, 1.7), (1.6, 0, 1)]))
    canvas.fill(wall.path(curve([(-0.2, 0, 1), (-0.2, 1.75), (0.8, 2.48), (1.8, 1.75), (1.8, 0, 1)])), view.tone("#8a8490", 0.6))
    canvas.fill(arch, "#0c0a10")
    bars = [(0.1 + 0.2 * k, 0, 0.05, 2.3) for k in range(8)] + [(0, 0.7, 1.6, 0.07), (0, 1.5, 1.6, 0.07)]
    canvas.fill(wall.quads(bars), view.tone("#6a6468", 0.5), clip=arch)
    canvas.fill(wall.quads([(u, v, 0.015, h) for u, v, _, h in bars[:8]]), view.tone("#d8a880", 1.0), 0.6, clip=arch)


PLACES = {
    "hall": Kind(hall, "torch", ((0.2, 0.8),), 0.48, (0.6, -0.6)),
    "throne": Kind(throne, "torch", ((0.08, 0.4), (0.6, 0.92)), 0.52, (0.1, -0.9)),
    "dungeon": Kind(dungeon, "torch", ((0.2, 0.8),), 0.48, (-0.5, -0.6), time="night"),
}
