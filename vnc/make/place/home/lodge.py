"""Inside a log cabin: walls of round logs, a stone chimney, hides, snow before the windows."""

from dataclasses import replace
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, rounded
from vnc.make.place.home.home import square
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import LEAVES, air_tint, pines, ridge
from vnc.make.place.parts.hearths import fireplace
from vnc.make.place.parts.seating import clubchair, fur
from vnc.make.place.parts.vistas import beyond
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.room import Room, boards, curtain, droplets, shell, sunlight, window
from vnc.make.place.shops.tavern import mug
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

LOG, PINE = "#b07c4a", "#8a5c38"
HIDES = ("#e8dcc8", "#8a6448", "#c8b49a")


def logcabin(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 520, 1.5, 930)
    room = Room(camera, -3.5, 3.5, 3.3, 6.2, Sun(-0.3, 0.6, -0.3))
    out = picture.sheet(1.0, 0, 2.4)
    _winter(picture, out)
    walls = picture.sheet(0.8, 0, 0.5)
    shell(walls, view, room, LOG, "#7a5234", "#6a4830", "#a87446")
    boards(walls, view, room, "#7a5234", 0.24, picture.seed)
    for flat, start, end in ((room.back, 0.0, room.wide), (room.west, 0.4, room.deep), (room.east, 0.4, room.deep)):
        _logs(walls, view, flat, start, end, room.high, picture.seed)
    for u in (0.7, 4.9):
        walls.fill(room.back.quad(u - 0.12, 0.88, 1.64, 1.5), view.tone("#5a3a24", 0.4))
        droplets(picture, walls, window(walls, view, room.back, u, 1.0, 1.4, 1.26, "#6a442a", 4, 3, 0.04), picture.seed)
        walls.fill(room.back.quad(u - 0.2, 0.9, 1.8, 0.08), view.tone("#f0f4fa", 0.8))
        for a in (u - 0.3, u + 1.3):
            curtain(walls, view, room.back, a, 0.75, 0.4, 1.75, "#a83c34", 3, 0.95)
    panes = [square(u - 3.5 + 0.7 * k, 1.0, 0.65, 1.26, room.deep) for u in (0.7, 4.9) for k in (0, 1)]
    sunlight(walls, room, view, panes, (0.15, 0.6, 0.7), pool=0.42)
    _roof(picture, walls, room)
    things = picture.sheet(0.55, 0, 0.4)
    _chimney(picture, things, room)
    _wall_things(picture, things, room)
    seats = picture.sheet(0.35, 0, 0.6)
    _rug(picture, seats, room)
    for side in (-1, 1):
        (x, foot), s = camera.at(side * 1.95, 0, 4.3), camera.size(4.3)
        clubchair(seats, view, x, foot, 1.15 * s, -side, "#7c4a30")
        hide = curve(
            [
                (x - 0.26 * s, foot - 1.16 * s, 1),
                (x + 0.3 * s, foot - 1.16 * s, 1),
                (x + 0.26 * s, foot - 0.6 * s),
                (x + 0.1 * s, foot - 0.3 * s),
                (x - 0.2 * s, foot - 0.4 * s),
            ]
        )
        fur(seats, view, hide, HIDES[(picture.seed + side) % 3], picture.seed + side, 0.07 * s)
    _table(picture, seats, room)
    near = picture.sheet(0.12, 0, 2.8)
    _near(picture, near)


def _winter(picture: Picture, canvas: Canvas) -> None:
    """What the prompt says is outside, or snow on hills and firs, whatever falls now."""
    if beyond(picture, canvas, 560):
        return
    out = replace(picture.out, snow=1.0, leaf="winter") if picture.out.weather not in ("petals", "leaves") else picture.out
    sky(picture, canvas, 560)
    ridge(canvas, out, 470, 60, ("#7f96bc", "#c4d2e6"), picture.seed + 3, 0.6, light=0.5)
    ridge(canvas, out, 560, 24, ("#dfe8f4", "#f4f8fc"), picture.seed + 5, 0.5, light=0.55)
    chance = Random(picture.seed)
    spots = [(chance.uniform(0, 1920), 600 + chance.uniform(0, 70), chance.uniform(80, 190)) for _ in range(46)]
    pines(canvas, out, spots, ("#3c5c5c", "#7c98a0", "#ffffff") if out.snow else LEAVES[out.leaf])
    air_tint(canvas, out.haze, 300, 700, 0.0, 0.14)
    veil(picture, canvas)


def _logs(canvas: Canvas, view: View, flat: Flat, start: float, end: float, high: float, seed: int) -> None:
    """Round logs one on the other: a lit upper side, a dark seam, knots."""
    size, random = 0.3, np.random.default_rng(seed)
    count, long = int(high / size), end - start
    rows = [size * k for k in range(count)]
    canvas.fill(flat.quads([(start, v + 0.17, long, 0.1) for v in rows]), view.tone(mix(LOG, "#ffe0b0", 0.35), 0.8), 0.6)
    canvas.fill(flat.quads([(start, v + 0.22, long, 0.03) for v in rows]), view.tone("#ffe8c0", 0.9), 0.4)
    canvas.fill(flat.quads([(start, v, long, 0.09) for v in rows]), view.tone("#4a2c18", 0.2), 0.45)
    canvas.fill(flat.quads([(start, v - 0.015, long, 0.035) for v in rows]), view.tone("#20120a", 0.1), 0.8)
    knots = [flat.path(ellipse(start + long * a, size * int(b * count) + 0.16, 0.05, 0.022)) for a, b in random.random((26, 2))]
    canvas.fill(joined(knots), view.tone("#5a3820", 0.2), 0.6)
    grain = [
        (start + long * a, size * int(b * count) + 0.06 + 0.2 * c, 0.3 + 0.5 * c, 0.008)
        for a, b, c in random.random((60, 3))
        if a < 0.85
    ]
    canvas.fill(flat.quads(grain), view.tone("#5a3820", 0.2), 0.5)


def _roof(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Beams across, a lantern hanging from one."""
    view = picture.view
    for z in (5.6, 4.3, 3.0, 1.9):
        box(canvas, view, room.camera, room.sun, room.left, 2.98, z, room.wide, 0.3, 0.3, PINE, 0.4)
    for x in (-1.9, 1.9):
        (cx, cy), s = room.camera.at(x, 2.4, 3.1), room.camera.size(3.1)
        canvas.line(lines([(cx, cy - 0.6 * s), (cx, cy - 0.18 * s)], closed=False), view.tone("#1c1a1e", 0.3), 3)
        canvas.fill(
            joined(
                [
                    lines([(cx - 0.13 * s, cy - 0.14 * s), (cx, cy - 0.26 * s), (cx + 0.13 * s, cy - 0.14 * s)]),
                    rect(cx - 0.1 * s, cy + 0.12 * s, 0.2 * s, 0.05 * s),
                ]
            ),
            view.tone("#2c2a2e", 0.5),
        )
        canvas.fill(rect(cx - 0.085 * s, cy - 0.14 * s, 0.17 * s, 0.27 * s, 4), mix("#8a7448", "#ffe6a4", max(0.5, view.lamps)))
        canvas.glow(cx, cy, 1.1 * s, "#ffc060", 0.6 * max(0.4, view.lamps))


def _chimney(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Field stones up to the roof, a beam for a mantel, antlers over it, wood beside the fire."""
    view, camera, chance = picture.view, room.camera, Random(picture.seed + 2)
    z = 5.6
    box(canvas, view, camera, room.sun, -1.15, 0, z, 2.3, 3.3, 0.6, "#8c8480", 0)
    face = camera.flat((-1.15, 0, z - 0.01), (1, 0, 0), (0, 1, 0))
    shape = face.quad(0, 0, 2.3, 3.3)
    for tint, light in (("#a8a09a", 0.6), ("#7c7470", 0.4), ("#b8aca0", 0.7), ("#6c6668", 0.35)):
        stones = [
            face.path(
                ellipse(
                    0.28 * (k % 9) + 0.14 * (k // 9 % 2) + chance.uniform(-0.05, 0.05),
                    0.2 * (k // 9) + 0.1,
                    chance.uniform(0.1, 0.16),
                    chance.uniform(0.07, 0.1),
                )
            )
            for k in range(153)
            if chance.random() < 0.42
        ]
        canvas.fill(joined(stones), view.tone(tint, light), 0.9, clip=shape)
    canvas.inner(shape, 18, 0, view.tone("#140e10", 0), 0.4, blur=12)
    mouth = face.path(curve([(0.45, 0.06, 1), (0.45, 0.7), (1.15, 1.02), (1.85, 0.7), (1.85, 0.06, 1)]))
    canvas.line(mouth, view.tone("#5c5654", 0.4), 16)
    fireplace(picture, canvas, mouth)
    box(canvas, view, camera, room.sun, -1.3, 1.24, z - 0.22, 2.6, 0.16, 0.3, "#8a5c38", 1)
    for u, tint in ((-1.05, "#c8a04a"), (-0.8, "#5a7a8a"), (0.95, "#a83c34")):
        (x, y), s = camera.at(u, 1.4, z - 0.1), camera.size(z - 0.1)
        canvas.fill(
            rect(x - 0.06 * s, y - 0.2 * s, 0.12 * s, 0.2 * s, 0.03 * s),
            Linear(x - 0.06 * s, 0, x + 0.06 * s, 0, (view.tone(tint, 1), view.tone(tint, 0.3))),
        )
    _antlers(canvas, view, *camera.at(0, 2.0, z - 0.05), 0.62 * camera.size(z))
    box(canvas, view, camera, room.sun, -1.3, 0, z - 0.5, 2.6, 0.08, 0.5, "#8c8480", 0.7)
    for row in range(4):
        for k in range(4 - row // 2):
            (x, y), s = camera.at(1.4 + 0.2 * k + 0.1 * (row % 2), 0.1 + 0.17 * row, z - 0.1), camera.size(z)
            canvas.fill(ellipse(x, y, 0.1 * s, 0.09 * s), view.tone("#5a3a24", 0.3))
            canvas.fill(ellipse(x, y, 0.08 * s, 0.07 * s), view.tone("#dcb27c", 0.6))
    pool = room.floor.path(ellipse(0, z - 1.2, 1.7, 1.0))
    canvas.fill(pool, "#ff9a48", 0.3, blur=36, blend="screen")


def _antlers(canvas: Canvas, view: View, x: float, y: float, size: float) -> None:
    """A pair of antlers on a shield of wood."""
    board = curve(
        [
            (x - size * 0.2, y - size * 0.1, 1),
            (x + size * 0.2, y - size * 0.1, 1),
            (x + size * 0.18, y + size * 0.22),
            (x, y + size * 0.4, 1),
            (x - size * 0.18, y + size * 0.22),
        ]
    )
    canvas.fill(board, view.tone("#6a4028", 0.6))
    tines: list[tuple[tuple[float, float], ...]] = [
        ((0.04, 0.1), (0.3, -0.12), (0.52, -0.42), (0.5, -0.8)),
        ((0.3, -0.12), (0.3, -0.4), (0.22, -0.6)),
        ((0.46, -0.34), (0.7, -0.46), (0.78, -0.72)),
    ]
    for side in (-1, 1):
        for tine in tines:
            canvas.fill(
                stroke([(x + side * a * size, y + b * size) for a, b in tine], size * 0.07, rounded), view.tone("#e4d4b4", 0.7)
            )


def _wall_things(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Skis and a sledge's poles at the right wall, a hide and snowshoes on the left."""
    view, camera = picture.view, room.camera
    for k, tint in enumerate(("#c8483a", "#d8c090")):
        flat = camera.flat((room.right - 0.05, 0, 4.6 + 0.3 * k), (0, 0, 1), (0, 1, 0))
        canvas.fill(flat.path(stroke([(0, 0), (0.1, 1.2), (0.22, 2.1), (0.16, 2.3)], 0.12, even)), view.tone(tint, 0.6))
    for k in (0, 1):
        shoe = room.west.path(ellipse(5.0 + 0.66 * k, 1.95, 0.24, 0.5))
        canvas.line(shoe, view.tone("#d8b080", 0.7), 7)
        web = [
            room.west.path(stroke([(4.8 + 0.66 * k, 1.6 + 0.14 * j), (5.2 + 0.66 * k, 1.7 + 0.14 * j)], 0.02, even, False))
            for j in range(6)
        ]
        canvas.fill(joined(web), view.tone("#c8a878", 0.6), 0.9, clip=shoe)
    hide = room.west.path(
        curve(
            [
                (3.2, 2.5),
                (3.6, 2.3),
                (4.1, 2.55),
                (4.3, 2.2),
                (4.05, 1.6),
                (4.25, 1.0),
                (3.9, 1.1),
                (3.65, 0.75),
                (3.4, 1.1),
                (3.0, 1.0),
                (3.2, 1.6),
                (3.0, 2.2),
            ]
        )
    )
    fur(canvas, view, hide, "#a8805c", picture.seed + 5, 22)
    shelf = camera.flat((room.right - 0.3, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(shelf.quad(2.9, 1.5, 1.4, 0.06), view.tone(PINE, 0.8))
    goods = [(2.95 + 0.22 * k, 1.56, 0.14, 0.18 + 0.08 * (k % 3)) for k in range(6)]
    for k, spot in enumerate(goods):
        canvas.fill(shelf.quad(*spot), view.tone(("#c8a04a", "#5a7a6a", "#d8c8b0", "#8a4a3a")[k % 4], 0.6))


def _rug(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A great hide before the fire."""
    ring = [
        (-1.5, 4.4),
        (-0.9, 4.55),
        (0, 4.7),
        (0.9, 4.55),
        (1.5, 4.4),
        (1.25, 3.9),
        (1.7, 3.2),
        (1.1, 3.3),
        (0.4, 2.9),
        (-0.4, 2.9),
        (-1.1, 3.3),
        (-1.7, 3.2),
        (-1.25, 3.9),
    ]
    fur(canvas, picture.view, room.floor.path(curve(ring)), HIDES[picture.seed % 3], picture.seed, 20)


def _table(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A low slab of wood with mugs that steam."""
    view, camera = picture.view, room.camera
    shadow(canvas, view, camera, -0.55, 3.5, 1.1, 0.5, 0.5)
    for dx in (-0.45, 0.35):
        box(canvas, view, camera, room.sun, dx, 0, 3.55, 0.1, 0.36, 0.36, "#5a3a24", 0)
    box(canvas, view, camera, room.sun, -0.62, 0.36, 3.45, 1.24, 0.09, 0.56, "#b07c4a", 1)
    for x in (-0.25, 0.3):
        mug(canvas, view, *camera.at(x, 0.45, 3.7), 0.16 * camera.size(3.7))
        cx, cy = camera.at(x, 0.75, 3.7)
        canvas.fill(stroke([(cx, cy + 20), (cx + 10, cy - 14), (cx - 4, cy - 44), (cx + 8, cy - 76)], 16), "#ffffff", 0.2, blur=6)


def _near(picture: Picture, canvas: Canvas) -> None:
    """A sofa's arm with a checked blanket at the lower left, firewood in a basket at the right."""
    view = picture.view
    arm = curve([(-40, 1120, 1), (-40, 860, 1), (120, 850), (250, 900), (270, 1120, 1)])
    canvas.fill(arm, Linear(0, 850, 0, HIGH, (view.tone("#7c4a30", 0.8), view.tone("#4a2a1c", 0.2))))
    blanket = curve([(-40, 846, 1), (60, 836), (170, 850), (200, 960), (190, 1120, 1), (-40, 1120, 1)])
    canvas.fill(blanket, Linear(0, 836, 0, HIGH, (view.tone("#b83a34", 0.9), view.tone("#8a2428", 0.4))))
    checks = [rect(-40 + 56 * k, 830, 20, 290) for k in range(5)] + [rect(-40, 850 + 62 * k, 260, 20) for k in range(5)]
    canvas.fill(joined(checks), view.tone("#2c2430", 0.3), 0.4, clip=blanket)
    canvas.fill(joined([rect(-40 + 56 * k + 26, 830, 5, 290) for k in range(5)]), view.tone("#f0dca0", 0.8), 0.5, clip=blanket)
    for k in range(7):
        x, y = 1720 + 34 * k, 960 - 24 * (k % 3)
        canvas.fill(
            stroke([(x - 10, 1120), (x + 8, y)], 54, even, False), view.tone(("#6a4630", "#7c5438", "#5c3c28")[k % 3], 0.4)
        )
        canvas.fill(ellipse(x + 8, y, 27, 15), view.tone("#e0b884", 0.7))
    basket = curve([(1664, 1010, 1), (1980, 1010, 1), (1950, 1130, 1), (1690, 1130, 1)])
    canvas.fill(basket, view.tone("#a87c4c", 0.5))
    weave = [rect(1660 + 30 * k + 15 * (j % 2), 1014 + 22 * j, 22, 14, 5) for k in range(11) for j in range(5)]
    canvas.fill(joined(weave), view.tone("#d8b078", 0.7), 0.8, clip=basket)


PLACES = {
    "logcabin": Kind(logcabin, "warm", ((0.14, 0.86),), 0.48, (0.0, -0.6), time="sunset"),
}
