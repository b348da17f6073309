"""Rooms of wonder: a ballroom, a wizard's study, the works of a clock tower."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.buildings import joined
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.props import books
from vnc.make.place.raster import flattened, stained
from vnc.make.place.room import Room, boards, curtain, droplets, outdoors, shell, shine, sunlight, window
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.stone import masonry
from vnc.make.place.view import View

GOLD = "#d8b060"


def ballroom(picture: Picture) -> None:
    """A polished floor in a pattern, tall windows, gilded columns, a stair to a gallery, chandeliers."""
    view, camera = picture.view, Camera(960, 450, 1.6, 880)
    room = Room(camera, -6.0, 6.0, 6.6, 13.0, Sun(-0.7, 0.6, -0.1), 0.8)
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "hills", 470)
    walls = picture.sheet(0.75, 0, 0.6)
    shell(walls, view, room, "#ecdcc0", "#b88a58", "#f4ead8", "#e4d2b4")
    _parquet(walls, view, room)
    _ceiling(walls, view, room)
    panes = [(2.2 + 2.6 * k, 1.5) for k in range(4)]
    for z, wide in panes:
        for flat in (room.west, room.east):
            droplets(picture, walls, window(walls, view, flat, z, 0.5, wide, 4.1, "#f4e8cc", 2, 5, 0.06), picture.seed + int(z))
            _arched(walls, view, flat, z, 0.5, wide, 4.1)
            for u in (z - 0.34, z + wide - 0.06):
                curtain(walls, view, flat, u, 0.2, 0.4, 4.9, "#8a2c40", 3, 0.96)
    _gallery(walls, view, room)
    light = [((-6.0, 0.5, z), (-6.0, 4.6, z), (-6.0, 4.6, z + wide), (-6.0, 0.5, z + wide)) for z, wide in panes]
    sunlight(walls, room, view, light, (-0.8, 0.75, 0.1), pool=0.35, shaft=0.14)
    columns = picture.sheet(0.55, 0, 0.5)
    for z in (11.0, 8.0, 5.4):
        for x in (-4.7, 4.7):
            _column(columns, view, camera, x, z, 6.6)
    shine(walls, view, room, flattened([out, walls, columns]), picture.seed, 0.42, 0.15)
    lights = picture.sheet(0.35, 0, 0.6)
    for x, y, z in ((0, 4.5, 10.5), (-2.4, 4.4, 7.2), (2.4, 4.4, 7.2)):
        _chandelier(picture, lights, *camera.at(x, y, z), 1.25 * camera.size(z))
    near = picture.sheet(0.12, 0, 2.6)
    curtain(near, view, camera.flat((-2.4, -1.6, 1.6), (1, 0, 0), (0, 1, 0)), 0, 0, 0.75, 5, "#7a2438", 5, 1.0)
    curtain(near, view, camera.flat((1.68, -1.6, 1.6), (1, 0, 0), (0, 1, 0)), 0, 0, 0.75, 5, "#7a2438", 5, 1.0)


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


def clockwork(picture: Picture) -> None:
    """Behind the great dial, light shining through it, wheels of every size, beams, a bell above."""
    view, camera = picture.view, Camera(960, 500, 1.5, 950)
    room = Room(camera, -4.2, 4.2, 5.6, 7.6, Sun(0.0, 0.4, 0.8))
    out = picture.sheet(1.0, 0, 2)
    out.fill(WHOLE, view.tone("#6a4c34", 0.2))
    shell(out, view, room, "#7a6a58", "#6a4c34", "#3f3024", "#6c5c4c")
    for flat, long in ((room.back, room.wide), (room.west, room.deep), (room.east, room.deep)):
        masonry(out, view, flat, long, room.high, 0.42, 0.4)
    boards(out, view, room, "#6a4c34", 0.3, picture.seed, 0.6)
    stained(out, picture.seed, 0.3, 6, 1, view.tone("#140e0a", 0))
    dial = picture.sheet(0.8, 0, 0.5)
    _dial(picture, dial, room)
    back = picture.sheet(0.65, 0, 0.6)
    _shafts_of_dial(back, view, room)
    wheels = (
        (-3.0, 3.6, 6.6, 1.15, 26, "#9a7440"),
        (-1.75, 2.35, 6.4, 0.72, 18, "#b88c4c"),
        (3.1, 3.9, 6.6, 1.05, 24, "#8a6a44"),
        (2.2, 2.75, 6.3, 0.7, 16, "#c09858"),
        (-3.3, 1.5, 6.2, 0.9, 22, "#a87c44"),
        (3.4, 1.7, 6.1, 1.0, 24, "#9a7848"),
    )
    for k, (x, y, z, r, teeth, tint) in enumerate(wheels):
        _gear(back, view, *camera.at(x, y, z), r * camera.size(z), teeth, tint, 0.13 * k)
    frame = picture.sheet(0.45, 0, 0.7)
    for x in (-2.35, 2.15):
        box(frame, view, camera, room.sun, x, 0, 4.6, 0.24, 5.6, 0.24, "#4c3624", 0)
    box(frame, view, camera, room.sun, -4.2, 3.7, 4.55, 8.4, 0.26, 0.26, "#4c3624", 0.4)
    _gear(frame, view, *camera.at(-2.9, 1.25, 4.4), 0.95 * camera.size(4.4), 22, "#c89c58", 0.05)
    _gear(frame, view, *camera.at(3.1, 2.6, 4.3), 0.8 * camera.size(4.3), 18, "#b88a48", 0.2)
    _pendulum(frame, view, camera)
    near = picture.sheet(0.14, 0, 3)
    _gear(near, view, 90, 1010, 330, 20, "#7a5c34", 0.1)
    _gear(near, view, 1850, 150, 270, 18, "#6a5030", 0.3)
    for _ in range(40):
        chance = picture.chance
        near.glow(
            chance.uniform(300, 1600), chance.uniform(150, 950), chance.uniform(3, 8), view.sunlight, 0.4 * max(0.3, view.shine)
        )


def _parquet(canvas: Canvas, view: View, room: Room) -> None:
    """Squares on end in two woods, a star in the middle."""
    floor = room.floor
    shapes = [
        lines([(u, v - 0.75), (u + 0.75, v), (u, v + 0.75), (u - 0.75, v)])
        for i in range(9)
        for v in (2.0 + 1.5 * j + 0.75 * (i % 2) for j in range(8))
        for u in (-6 + 1.5 * i,)
        if v < 12.2
    ]
    canvas.fill(joined([floor.path(s) for s in shapes]), view.tone("#8a5c38", 0.5), 0.7)
    rim = [(-5.6, 1.2, 11.2, 0.16), (-5.6, 12.4, 11.2, 0.16), (-5.6, 1.2, 0.16, 11.3), (5.44, 1.2, 0.16, 11.3)]
    canvas.fill(floor.quads(rim), view.tone("#4a2c1c", 0.4))
    canvas.fill(floor.path(ellipse(0, 7, 2.4, 2.4)), view.tone("#e0bc88", 0.7))
    for r, tint in ((2.4, "#4a2c1c"), (2.1, "#8a5c38")):
        canvas.line(floor.path(ellipse(0, 7, r, r)), view.tone(tint, 0.5), 5)
    star = [
        (
            0 + (2.0 if k % 2 == 0 else 0.7) * math.sin(k * math.pi / 8),
            7 + (2.0 if k % 2 == 0 else 0.7) * math.cos(k * math.pi / 8),
        )
        for k in range(16)
    ]
    canvas.fill(floor.path(lines(star)), view.tone("#6a4028", 0.5))


def _ceiling(canvas: Canvas, view: View, room: Room) -> None:
    """Coffers with gilded edges, a cornice."""
    spots = [(-5.7 + 2.3 * i, 1.4 + 2.3 * j, 1.9, 1.9) for i in range(5) for j in range(5)]
    canvas.fill(room.ceiling.quads(spots), view.tone("#d8c8a8", 0.35))
    canvas.fill(room.ceiling.quads([(a + 0.25, b + 0.25, w - 0.5, h - 0.5) for a, b, w, h in spots]), view.tone("#f4e8d0", 0.6))
    for flat, u, long in ((room.back, 0, 12), (room.west, 0.8, 12.2), (room.east, 0.8, 12.2)):
        canvas.fill(flat.quads([(u, 6.1, long, 0.5)]), view.tone("#f8ecd4", 0.7))
        canvas.fill(flat.quads([(u, 6.05, long, 0.07), (u, 6.5, long, 0.06)]), view.tone(GOLD, 0.9))


def _arched(canvas: Canvas, view: View, flat: Flat, u: float, v: float, wide: float, tall: float) -> None:
    """A half-round light over a window, gilded."""
    arch = flat.path(
        curve(
            [
                (u, v + tall, 1),
                (u + wide * 0.12, v + tall + wide * 0.34),
                (u + wide / 2, v + tall + wide * 0.5),
                (u + wide * 0.88, v + tall + wide * 0.34),
                (u + wide, v + tall, 1),
            ]
        )
    )
    canvas.fill(arch, mix(view.sky[2], view.tone("#d8ecf8", 0.7), 0.4))
    canvas.line(arch, view.tone(GOLD, 0.8), 3.5)


def _gallery(canvas: Canvas, view: View, room: Room) -> None:
    """The end wall: a balcony on brackets, doors under it, two flights of steps that meet."""
    back = room.back
    canvas.fill(back.quad(3.4, 3.1, 5.2, 3.0), view.tone("#c8ac84", 0.3))
    for u in (4.0, 5.5, 7.0):
        canvas.fill(
            back.path(curve([(u, 3.1, 1), (u, 4.9), (u + 0.5, 5.3), (u + 1.0, 4.9), (u + 1.0, 3.1, 1)])),
            mix(view.tone("#e8c890", 0.6), "#ffdfa0", 0.5 * max(0.3, view.lamps)),
        )
    canvas.fill(back.path(curve([(5.0, 0, 1), (5.0, 2.2), (6.0, 2.75), (7.0, 2.2), (7.0, 0, 1)])), view.tone("#5a3428", 0.3))
    canvas.fill(back.quads([(5.98, 0, 0.04, 2.6)]), view.tone(GOLD, 0.8))
    for side in (-1, 1):
        steps = 13
        for k in range(steps):
            u = 6 + side * (1.3 + 0.33 * k)
            high = 3.0 * (1 - k / steps)
            left = min(u, u + side * 0.33)
            canvas.fill(back.quad(left, 0, 0.33, high), view.tone("#d8c4a0", 0.35 + 0.02 * k))
            canvas.fill(back.quad(left, high - 0.06, 0.33, 0.06), view.tone("#a83a48", 0.7))
        rail = [(6 + side * (1.3 + 0.33 * k), 3.0 * (1 - k / steps) + 0.75) for k in range(steps + 1)]
        canvas.fill(back.path(stroke(rail, 0.1, even, False)), view.tone(GOLD, 0.9))
        canvas.fill(back.quads([(u - 0.025, v - 0.75, 0.05, 0.75) for u, v in rail]), view.tone("#f8ecd4", 0.8))
    canvas.fill(back.quad(4.4, 2.95, 3.2, 0.24), view.tone("#f4e6c8", 0.8))
    canvas.fill(back.quads([(4.4 + 0.16 * k, 3.19, 0.07, 0.6) for k in range(20)]), view.tone("#f8ecd4", 0.7))
    canvas.fill(back.quad(4.35, 3.76, 3.3, 0.1), view.tone(GOLD, 0.9))


def _column(canvas: Canvas, view: View, camera: Camera, x: float, z: float, high: float) -> None:
    (cx, foot), (_, top), s = camera.at(x, 0, z), camera.at(x, high, z), camera.size(z)
    w = 0.27 * s
    shades = tuple(view.tone("#f4e8d0", k) for k in (0.15, 0.7, 1.0, 0.5, 0.1))
    canvas.fill(rect(cx - w, top, w * 2, foot - top), Linear(cx - w, 0, cx + w, 0, shades))
    flutes = [
        rect(cx + w * k - w * 0.05, top + 0.7 * s, w * 0.1, foot - top - 1.3 * s) for k in (-0.7, -0.4, -0.1, 0.2, 0.5, 0.8)
    ]
    canvas.fill(joined(flutes), view.tone("#7a6444", 0.2), 0.35)
    gold = Linear(cx - w * 1.5, 0, cx + w * 1.5, 0, tuple(view.tone(GOLD, k) for k in (0.2, 1.1, 0.3)))
    for y, h, grow in (
        (top + 0.25 * s, 0.5 * s, 1.45),
        (top + 0.8 * s, 0.1 * s, 1.15),
        (foot - 0.75 * s, 0.1 * s, 1.15),
        (foot - 0.3 * s, 0.3 * s, 1.4),
    ):
        canvas.fill(rect(cx - w * grow, y, w * grow * 2, h, 6), gold)


def _chandelier(picture: Picture, canvas: Canvas, x: float, y: float, size: float) -> None:
    """Two rings of candles on crystal chains."""
    view, lit = picture.view, max(0.35, picture.view.lamps)
    canvas.line(lines([(x, -20), (x, y - size * 0.5)], closed=False), view.tone(GOLD, 0.5), 4)
    for ring, dy in ((0.62, 0.0), (0.36, -0.3)):
        cy = y + dy * size
        chains = [
            curve([(x, y - size * 0.55), (x + d * ring * size * 0.6, cy - size * 0.06), (x + d * ring * size, cy)], closed=False)
            for d in (-1, -0.5, 0.5, 1)
        ]
        for chain in chains:
            canvas.line(chain, view.tone("#f4ecd8", 0.9), 2, 0.6)
        canvas.line(ellipse(x, cy, ring * size, ring * size * 0.2), view.tone(GOLD, 0.9), max(3, size * 0.03))
        for k in range(10):
            a = k * math.tau / 10
            cx, py = x + ring * size * math.cos(a), cy + ring * size * 0.2 * math.sin(a)
            drop = size * 0.1
            canvas.fill(
                lines([(cx - drop * 0.25, py + drop * 0.3), (cx, py), (cx + drop * 0.25, py + drop * 0.3), (cx, py + drop)]),
                "#f8fbff",
                0.75,
            )
            canvas.fill(rect(cx - size * 0.013, py - size * 0.1, size * 0.026, size * 0.1), view.tone("#fff6e0", 1.0))
            canvas.fill(ellipse(cx, py - size * 0.13, size * 0.014, size * 0.034), "#fff2b8")
            canvas.glow(cx, py - size * 0.12, size * 0.16, "#ffcf78", 0.6 * lit)
    canvas.glow(x, y, size * 1.6, "#ffd890", 0.4 * lit)
    picture.play("flicker", x - size * 0.7, y - size * 0.6, size * 1.4, size * 0.9, "#ffcf78")


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
    for k, (u, v) in enumerate(((0.85, 3.95), (1.0, 4.05), (2.4, 4.0))):
        (x, y), s = camera.at(u, 0.9, v), camera.size(v)
        canvas.fill(rect(x, y - 0.05 * s, 0.42 * s, 0.09 * s, 8), view.tone("#e8d4a8", 0.7 + 0.1 * k))
        canvas.fill(ellipse(x + 0.42 * s, y, 0.025 * s, 0.045 * s), view.tone("#b89868", 0.5))
    (x, y), s = camera.at(2.5, 0.87, 3.5), camera.size(3.5)
    canvas.fill(
        lines([(x - 0.11 * s, y), (x + 0.11 * s, y), (x + 0.07 * s, y - 0.08 * s), (x - 0.07 * s, y - 0.08 * s)]),
        view.tone(GOLD, 0.8),
    )
    ball = ellipse(x, y - 0.22 * s, 0.15 * s, 0.15 * s)
    canvas.fill(ball, Radial(x - 0.05 * s, y - 0.28 * s, 0.26 * s, ("#f4fbff", "#9ac8f0", "#5a5ac8", "#2c2060")), 0.95)
    canvas.glow(x, y - 0.22 * s, 0.5 * s, "#9ab8ff", 0.55)
    for u, v, tall in ((0.95, 3.45, 58), (1.15, 3.72, 82), (2.28, 3.85, 70)):
        _candle(picture, canvas, *camera.at(u, 0.87, v), tall)
    picture.play("flicker", camera.at(0.6, 0, 3.5)[0], camera.at(0, 1.6, 3.5)[1], 700, 300, "#ffb050")


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


def _dial(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The face of the clock from within: milk glass with bars, strokes for hours, both hands, all against the sky."""
    view, out, back = picture.view, picture.out, room.back
    u, v, r = 4.2, 2.75, 1.85
    glass = mix(out.sky[3], "#fff6dc", 0.45) if out.time != "night" else mix(out.sky[3], "#8aa4e0", 0.35)
    canvas.fill(back.path(ellipse(u, v, r * 1.12, r * 1.12)), view.tone("#3a2c20", 0.3))
    face = back.path(ellipse(u, v, r, r))
    x, y = back.at(u, v)
    s = room.camera.size(room.deep)
    canvas.fill(face, Radial(x, y, r * s, (mix(glass, "#ffffff", 0.5), glass, mix(glass, "#a87848", 0.25))))
    ink = view.tone("#2a1e18", 0.1)
    canvas.line(back.path(ellipse(u, v, r * 0.97, r * 0.97)), ink, 7)
    canvas.line(back.path(ellipse(u, v, r * 0.66, r * 0.66)), ink, 4)
    canvas.line(back.path(ellipse(u, v, r * 0.2, r * 0.2)), ink, 4)
    marks: list[Path] = []
    for k in range(60):
        a, inner, wide = k * math.tau / 60, (0.72 if k % 5 == 0 else 0.9), (0.1 if k % 5 == 0 else 0.025)
        marks.append(
            stroke(
                [
                    (u + r * inner * math.sin(a), v + r * inner * math.cos(a)),
                    (u + r * 0.95 * math.sin(a), v + r * 0.95 * math.cos(a)),
                ],
                wide,
                even,
                False,
            )
        )
    marks += [
        stroke(
            [(u + r * 0.2 * math.sin(a), v + r * 0.2 * math.cos(a)), (u + r * 0.66 * math.sin(a), v + r * 0.66 * math.cos(a))],
            0.035,
            even,
            False,
        )
        for a in (k * math.tau / 12 for k in range(12))
    ]
    marks += [stroke([(u, v), (u - 0.55 * r, v + 0.42 * r)], 0.12), stroke([(u, v), (u + 0.3 * r, v + 0.82 * r)], 0.09)]
    canvas.fill(joined([back.path(m) for m in marks]), ink, 0.92)
    canvas.glow(x, y, r * s * 2.0, mix(out.sunlight, glass, 0.4), 0.75)
    droplets(picture, canvas, back.quad(u - r * 0.68, v - r * 0.68, r * 1.36, r * 1.36), picture.seed)


def _shafts_of_dial(canvas: Canvas, view: View, room: Room) -> None:
    """Light from the dial over the floor and in the dust."""
    camera = room.camera
    x, y = camera.at(0, 2.75, 7.6)
    pool = room.floor.path(ellipse(0, 4.6, 1.9, 2.4))
    shine_ = max(0.35, view.shine)
    canvas.fill(pool, view.sunlight, 0.5 * shine_, blur=16, blend="screen")
    canvas.line(room.floor.path(ellipse(0, 4.6, 1.25, 1.6)), view.tone("#2a1e18", 0.1), 8, 0.35, blur=3)
    foot = room.camera.at(0, 0, 3.0)[1]
    beam = lines([(x - 225, y), (x + 225, y), (x + 640, foot), (x - 640, foot)])
    canvas.fill(
        beam, Linear(0, y, 0, foot, (alpha(view.sunlight, 0.4 * shine_), alpha(view.sunlight, 0.02))), blur=22, blend="screen"
    )


def _gear(canvas: Canvas, view: View, x: float, y: float, r: float, teeth: int, tint: str, turn: float) -> None:
    """A brass wheel with teeth, spokes and a hub, lit on its upper edge."""
    ring: list[tuple[float, float]] = []
    for k in range(teeth):
        for step, reach in ((0.0, 0.88), (0.22, 1.0), (0.5, 1.0), (0.72, 0.88)):
            a = (k + step) * math.tau / teeth + turn
            ring.append((x + r * reach * math.cos(a), y + r * reach * math.sin(a)))
    rim = lines(ring)
    holes: list[Path] = []
    for k in range(5):
        a0, a1 = k * math.tau / 5 + 0.2 + turn, (k + 1) * math.tau / 5 - 0.2 + turn
        outer = [
            (x + 0.68 * r * math.cos(a0 + (a1 - a0) * t / 6), y + 0.68 * r * math.sin(a0 + (a1 - a0) * t / 6)) for t in range(7)
        ]
        inner = [
            (x + 0.3 * r * math.cos(a1 - (a1 - a0) * t / 6), y + 0.3 * r * math.sin(a1 - (a1 - a0) * t / 6)) for t in range(7)
        ]
        holes.append(lines(outer + inner))
    wheel = rim - joined(holes)
    canvas.fill(wheel.moved(r * 0.05, r * 0.08), "#0a0606", 0.4, blur=r * 0.05)
    canvas.fill(
        wheel,
        Linear(
            x - r,
            y - r,
            x + r,
            y + r,
            (view.tone(mix(tint, "#fff0c0", 0.35), 1.0), view.tone(tint, 0.5), view.tone(mix(tint, "#20140c", 0.55), 0.15)),
        ),
    )
    canvas.line(ellipse(x, y, r * 0.8, r * 0.8), view.tone("#2a1a10", 0.1), max(2, r * 0.025), 0.6)
    canvas.inner(wheel, r * 0.025, r * 0.03, view.tone(mix(tint, "#fff4d0", 0.6), 1.2), 0.6, blur=1.5)
    canvas.fill(ellipse(x, y, r * 0.17, r * 0.17), view.tone(mix(tint, "#20140c", 0.4), 0.5))
    canvas.fill(ellipse(x - r * 0.03, y - r * 0.03, r * 0.09, r * 0.09), view.tone(mix(tint, "#fff0c0", 0.4), 1.0))


def _pendulum(canvas: Canvas, view: View, camera: Camera) -> None:
    """A rod with its heavy bob, and weights on chains."""
    (x, top), s = camera.at(1.35, 3.8, 4.5), camera.size(4.5)
    bob = camera.at(1.1, 0.9, 4.5)
    canvas.fill(stroke([(x, top), bob], 0.05 * s, even, False), view.tone("#c8a868", 0.8))
    canvas.fill(
        ellipse(*bob, 0.3 * s, 0.3 * s),
        Radial(
            bob[0] - 0.1 * s,
            bob[1] - 0.12 * s,
            0.5 * s,
            (view.tone("#fff0b8", 1.1), view.tone("#d8a84c", 0.6), view.tone("#5a3a18", 0.2)),
        ),
    )
    for dx, y in ((-1.5, 1.9), (-1.15, 2.5)):
        (cx, cy), (_, up) = camera.at(dx, y, 4.5), camera.at(dx, 3.8, 4.5)
        canvas.line(lines([(cx, up), (cx, cy)], closed=False), view.tone("#8a7a60", 0.7), 4)
        canvas.fill(
            rect(cx - 0.12 * s, cy, 0.24 * s, 0.55 * s, 8),
            Linear(cx - 0.12 * s, 0, cx + 0.12 * s, 0, (view.tone("#a87c40", 0.9), view.tone("#4a3018", 0.2))),
        )


PLACES = {
    "ballroom": Kind(ballroom, "warm", ((0.14, 0.86),), 0.42, (0.0, -1.0)),
    "wizard": Kind(study, "torch", ((0.12, 0.88),), 0.44, (0.3, -0.5)),
    "clockwork": Kind(clockwork, "warm", ((0.18, 0.84),), 0.46, (0.0, -0.9)),
}
