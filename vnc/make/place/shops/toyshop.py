"""Shops for children: toys to the ceiling, and sweets in jars."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.props import pendant
from vnc.make.place.parts.wares import stand, ware
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, door, droplets, outdoors, shell, shine, sunlight, tiled, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

CANDY = ("#ff6a7a", "#ffd24a", "#6ac8e8", "#8ad86a", "#ff9a4a", "#c88af0", "#fff4e4")
WOOD, CREAM = "#c8965c", "#fff4e0"


def toyshop(picture: Picture) -> None:
    """Shelves of toys round the walls, a railway on the table, bears, kites and planes under the ceiling."""
    view, camera = picture.view, Camera(960, 480, 1.5, 900)
    room = Room(camera, -3.9, 3.9, 3.2, 7.4, Sun(-0.4, 0.7, -0.4), 0.5)
    walls = _shell(picture, room, ("#f8e0a8", "#8ac4d8"))
    shelves = picture.sheet(0.62, 0, 0.3)
    for k, flat in enumerate((room.west, room.east)):
        _shelf_wall(shelves, view, flat, 0.8, 6.3, picture.seed + k)
    for u in (0.25, 5.35):
        _shelf_wall(shelves, view, room.back, u, 2.2, picture.seed + int(u))
    middle = picture.sheet(0.42, 0, 0.4)
    _counter(picture, middle, room, 1.5, "#e86a5a")
    _railway(picture, middle, room)
    stand(middle, view, camera, "teddy", (-3.05, 0, 4.5), 2.3)
    stand(middle, view, camera, "rocking horse", (3.0, 0, 4.3), 0.95)
    stand(middle, view, camera, "robot", (-2.2, 0, 6.3), 0.7)
    _hung(middle, view, camera, picture.seed)
    shine(walls, view, room, flattened([s.canvas for s in picture.sheets]), picture.seed, 0.22, 0.12)
    near = picture.sheet(0.12, 0, 2.8)
    _bricks(near, view, 130, 1090)
    _ball(near, view, 1790, 1050, 130, CANDY)


def candyshop(picture: Picture) -> None:
    """Jars of sweets on shelves, a marble counter with scales, lollipops, a gum machine, striped walls."""
    view, camera = picture.view, Camera(960, 480, 1.5, 900)
    room = Room(camera, -3.9, 3.9, 3.2, 7.4, Sun(-0.4, 0.7, -0.4), 0.5)
    walls = _shell(picture, room, ("#ffd0dc", "#f090ac"))
    shelves = picture.sheet(0.62, 0, 0.3)
    for k, (flat, u, long) in enumerate(
        ((room.west, 0.8, 6.3), (room.east, 0.8, 6.3), (room.back, 0.25, 2.2), (room.back, 5.35, 2.2))
    ):
        _jar_wall(shelves, view, flat, u, long, picture.seed + k)
    middle = picture.sheet(0.42, 0, 0.4)
    _counter(picture, middle, room, 0.7, "#f08aa8", 2.6)
    _sweets(middle, view, camera, picture.seed)
    _gum(middle, view, *camera.at(-1.55, 0, 4.7), camera.size(4.7))
    for k, (x, z) in enumerate(((-3.3, 5.2), (-2.75, 6.6), (3.3, 5.0))):
        _lollipop(middle, view, *camera.at(x, 0, z), camera.size(z), CANDY[k])
    for x, z in ((-1.2, 5.0), (1.2, 5.0)):
        pendant(middle, view, *camera.at(x, 2.45, z), 60, "#e86a8a", 0.6)
    shine(walls, view, room, flattened([s.canvas for s in picture.sheets]), picture.seed, 0.26, 0.12)
    near = picture.sheet(0.12, 0, 2.8)
    for k, x in enumerate((60, 1860)):
        _lollipop(near, view, x, 1330, 460, CANDY[k + 2])


def _shell(picture: Picture, room: Room, colours: tuple[str, str]) -> Canvas:
    """Striped walls, a chequered floor, the shop window and the door at the back; gives the walls' sheet."""
    view = picture.view
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 500)
    walls = picture.sheet(0.8, 0, 0.4)
    shell(walls, view, room, colours[0], "#f4e8d4", "#fff8ec", colours[0])
    tiled(walls, view, room, "#f4e8d4", 0.5, mix(colours[1], "#ffffff", 0.2))
    for flat, long in ((room.back, 7.8), (room.west, 7.4), (room.east, 7.4)):
        stripes = [(0.4 * k, 0, 0.2, 3.2) for k in range(2, int(long / 0.4))]
        walls.fill(flat.quads(stripes), view.tone(mix(colours[0], "#ffffff", 0.5), 0.7), 0.6)
        walls.fill(flat.quad(0.5 if flat is not room.back else 0, 2.95, long, 0.12), view.tone(CREAM, 1.0))
    for u in (2.55, 4.35):
        droplets(picture, walls, window(walls, view, room.back, u, 1.0, 0.85, 1.5, CREAM, 2, 2, 0.05), picture.seed + int(u))
    door(walls, view, room.back, 3.52, 0.72, 2.15, "#d85a5a", True, CREAM)
    light = [((u - 3.9, 1.0, 7.4), (u - 3.9, 2.5, 7.4), (u - 3.05, 2.5, 7.4), (u - 3.05, 1.0, 7.4)) for u in (2.55, 4.35)]
    sunlight(walls, room, view, light, (0.1, 0.5, 0.8), pool=0.4, shaft=0.14)
    for k in range(12):
        a = room.camera.at(-3.9 + 0.65 * k, 2.95, 7.3)
        b = room.camera.at(-3.25 + 0.65 * k, 2.95, 7.3)
        walls.fill(lines([a, b, ((a[0] + b[0]) / 2, a[1] + 46)]), view.tone(CANDY[k % 6], 0.8))
    return walls


def _boards(canvas: Canvas, view: View, flat: Flat, u: float, long: float, levels: tuple[float, ...]) -> None:
    """The back and the boards of a wall of shelves."""
    canvas.fill(flat.quad(u, 0, long, 2.75), view.tone(mix(WOOD, "#5a3820", 0.45), 0.25))
    canvas.fill(flat.quads([(u, v - 0.05, long, 0.06) for v in (*levels, 2.75)]), view.tone(CREAM, 0.8))
    count = max(2, round(long / 1.05))
    canvas.fill(flat.quads([(u + long * k / count - 0.03, 0, 0.06, 2.75) for k in range(count + 1)]), view.tone(CREAM, 0.65))
    canvas.fill(flat.quad(u, 0, long, 0.12), view.tone(WOOD, 0.5))


def _shelf_wall(canvas: Canvas, view: View, flat: Flat, u: float, long: float, seed: int) -> None:
    """Shelves with a different toy in each place."""
    chance, levels = Random(seed), (0.14, 0.66, 1.18, 1.7, 2.22)
    _boards(canvas, view, flat, u, long, levels)
    for v in levels:
        at = u + 0.14
        while at < u + long - 0.3:
            wide = chance.uniform(0.3, 0.42)
            chance.choice(TOYS)(canvas, view, flat, at, v + 0.01, wide, chance)
            at += wide + 0.06


def _boxed(canvas: Canvas, view: View, flat: Flat, u: float, v: float, wide: float, chance: Random) -> None:
    """A game in its box: a bright face with a star."""
    tall, tint = chance.uniform(0.26, 0.4), chance.choice(CANDY[:6])
    canvas.fill(flat.quad(u, v, wide, tall), view.tone(tint, 0.65))
    canvas.fill(flat.quad(u + wide * 0.1, v + tall * 0.15, wide * 0.8, tall * 0.5), view.tone(CREAM, 0.8), 0.85)
    canvas.fill(flat.path(ellipse(u + wide / 2, v + tall * 0.4, wide * 0.2, tall * 0.2)), view.tone(chance.choice(CANDY), 0.8))
    canvas.fill(flat.quad(u + wide * 0.15, v + tall * 0.76, wide * 0.7, tall * 0.1), view.tone(mix(tint, "#201020", 0.5), 0.4))


def _bear(canvas: Canvas, view: View, flat: Flat, u: float, v: float, wide: float, chance: Random) -> None:
    """A soft animal sitting: bear, rabbit or cat by its ears."""
    tint, x = chance.choice(("#c8905c", "#e8d8c0", "#8a94a8", "#f0b0b8", "#7a5a48")), u + wide / 2
    w, kind = wide * 0.4, chance.randrange(3)
    ears = [ellipse(x + d * w * 0.62, v + 0.4, w * 0.26, (0.05, 0.11, 0.06)[kind]) for d in (-1, 1)]
    parts = [ellipse(x, v + 0.12, w * 0.8, 0.13), ellipse(x, v + 0.29, w * 0.72, 0.105), *ears]
    parts += [ellipse(x + d * w * 0.8, v + 0.04, w * 0.34, 0.05) for d in (-1, 1)]
    canvas.fill(joined([flat.path(p) for p in parts]), view.tone(tint, 0.6))
    canvas.fill(
        joined([flat.path(ellipse(x, v + 0.11, w * 0.45, 0.08)), flat.path(ellipse(x, v + 0.25, w * 0.32, 0.045))]),
        view.tone(mix(tint, "#ffffff", 0.5), 0.7),
    )
    eyes = [flat.path(ellipse(x + d * w * 0.28, v + 0.31, 0.014, 0.016)) for d in (-1, 1)]
    canvas.fill(joined([*eyes, flat.path(ellipse(x, v + 0.265, 0.018, 0.013))]), view.tone("#2a1a18", 0.2))


def _tower(canvas: Canvas, view: View, flat: Flat, u: float, v: float, wide: float, chance: Random) -> None:
    """Rings on a stick."""
    x = u + wide / 2
    for k in range(5):
        half = wide * (0.46 - 0.07 * k)
        canvas.fill(flat.path(rect(x - half, v + 0.065 * k, 2 * half, 0.06, 0.03)), view.tone(CANDY[k], 0.75))
    canvas.fill(flat.path(ellipse(x, v + 0.36, wide * 0.12, 0.04)), view.tone(CANDY[0], 0.9))


def _car(canvas: Canvas, view: View, flat: Flat, u: float, v: float, wide: float, chance: Random) -> None:
    tint = chance.choice(CANDY[:6])
    body = [
        (u, v + 0.05),
        (u, v + 0.13),
        (u + wide * 0.22, v + 0.15),
        (u + wide * 0.35, v + 0.24),
        (u + wide * 0.72, v + 0.24),
        (u + wide * 0.84, v + 0.15),
        (u + wide, v + 0.13),
        (u + wide, v + 0.05),
    ]
    canvas.fill(flat.path(lines(body)), view.tone(tint, 0.75))
    canvas.fill(
        flat.quads([(u + wide * 0.38, v + 0.15, wide * 0.14, 0.07), (u + wide * 0.56, v + 0.15, wide * 0.14, 0.07)]),
        view.tone("#d8f0fa", 0.8),
    )
    canvas.fill(joined([flat.path(ellipse(u + wide * t, v + 0.05, 0.05, 0.05)) for t in (0.24, 0.76)]), view.tone("#2a2a34", 0.4))


def _ballset(canvas: Canvas, view: View, flat: Flat, u: float, v: float, wide: float, chance: Random) -> None:
    x, r = u + wide / 2, wide * 0.42
    ball = flat.path(ellipse(x, v + r, r, r))
    canvas.fill(ball, view.tone(chance.choice(CANDY), 0.8))
    canvas.fill(flat.path(ellipse(x, v + r, r * 0.4, r)), view.tone(chance.choice(CANDY), 0.8))
    canvas.fill(flat.path(ellipse(x - r * 0.4, v + r * 1.45, r * 0.2, r * 0.16)), "#ffffff", 0.6)


def _blocks(canvas: Canvas, view: View, flat: Flat, u: float, v: float, wide: float, chance: Random) -> None:
    side = wide / 2.1
    for k, (a, b) in enumerate(((0, 0), (1, 0), (0.5, 1))):
        canvas.fill(
            flat.quad(u + a * side, v + b * side, side * 0.96, side * 0.96), view.tone(CANDY[(k + chance.randrange(6)) % 6], 0.7)
        )
        canvas.fill(
            flat.path(ellipse(u + (a + 0.48) * side, v + (b + 0.48) * side, side * 0.26, side * 0.26)), view.tone(CREAM, 0.9)
        )


TOYS = (_boxed, _boxed, _bear, _bear, _tower, _car, _ballset, _blocks)


def _counter(picture: Picture, canvas: Canvas, room: Room, x: float, colour: str, wide: float = 1.9) -> None:
    """The till: scalloped panels, a register, a bell, wrapped gifts."""
    view, camera, sun, z = picture.view, room.camera, room.sun, 5.3
    shadow(canvas, view, camera, x, z, wide, 0.8, 0.45)
    box(canvas, view, camera, sun, x, 0, z, wide, 1.0, 0.8, colour, 0)
    front = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    count = int(wide / 0.19)
    canvas.fill(front.quads([(0.19 * k, 0.1, 0.095, 0.9) for k in range(count)]), view.tone(CREAM, 0.75))
    canvas.fill(joined([front.path(ellipse(0.1 + 0.19 * k, 0.94, 0.1, 0.1)) for k in range(count)]), view.tone(colour, 0.8))
    box(canvas, view, camera, sun, x - 0.06, 1.0, z - 0.06, wide + 0.12, 0.06, 0.9, CREAM, 1)
    box(canvas, view, camera, sun, x + wide - 0.65, 1.06, z + 0.3, 0.5, 0.22, 0.34, "#5a8a9a", 0.9)
    box(canvas, view, camera, sun, x + wide - 0.58, 1.28, z + 0.42, 0.36, 0.16, 0.14, "#7ab0c0", 0.9)
    keys = camera.flat((x + wide - 0.65, 1.06, z + 0.295), (1, 0, 0), (0, 1, 0))
    canvas.fill(
        keys.quads([(0.06 + 0.1 * i, 0.04 + 0.06 * j, 0.07, 0.04) for i in range(4) for j in range(3)]), view.tone(CREAM, 1.0)
    )
    stand(canvas, view, camera, "gift", (x + 0.35, 1.06, z + 0.2), 0.8)


def _railway(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A round table with a hill, a loop of rails and a train."""
    view, camera = picture.view, room.camera
    x, z, y = -0.55, 5.0, 0.7
    canvas.fill(camera.floor().path(ellipse(x, z, 0.85, 0.6)), view.tone("#1a1420", 0), 0.4, blur=16)
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(rect(cx - 0.16 * s, foot - y * s, 0.32 * s, y * s), turned(view, cx, 0.16 * s, WOOD))
    top = camera.floor(y).path(ellipse(x, z, 0.95, 0.7))
    canvas.fill(top.moved(0, 0.1 * s), view.tone(WOOD, 0.5))
    canvas.fill(top, view.tone("#7ab85a", 0.8))
    loop = camera.floor(y + 0.01).path(ellipse(x, z, 0.74, 0.5))
    canvas.line(loop, view.tone("#6a4a34", 0.4), 0.085 * s)
    canvas.line(loop, view.tone("#d8dce0", 0.9), 0.03 * s)
    hx, hy = camera.at(x + 0.05, y, z + 0.15)
    hill = curve(
        [
            (hx - 0.42 * s, hy, 1),
            (hx - 0.2 * s, hy - 0.3 * s),
            (hx, hy - 0.42 * s),
            (hx + 0.2 * s, hy - 0.28 * s),
            (hx + 0.42 * s, hy, 1),
        ]
    )
    canvas.fill(hill, Linear(hx - 0.4 * s, 0, hx + 0.4 * s, 0, (view.tone("#9ad06a", 1.0), view.tone("#4a8a4a", 0.3))))
    canvas.fill(
        lines([(hx - 0.1 * s, hy - 0.37 * s), (hx, hy - 0.44 * s), (hx + 0.1 * s, hy - 0.36 * s), (hx, hy - 0.33 * s)]),
        view.tone("#f4f8ff", 1.0),
    )
    for k, tint in enumerate(("#d8483c", "#f0c040", "#3f8ac0", "#5aa86a")):
        px, py = camera.at(x - 0.5 + 0.24 * k, y + 0.02, z - 0.42 - 0.05 * (k in (1, 2)))
        canvas.fill(rect(px - 0.1 * s, py - 0.16 * s, 0.2 * s, 0.13 * s, 4), turned(view, px, 0.1 * s, tint))
        canvas.fill(
            joined([ellipse(px + d * 0.06 * s, py - 0.02 * s, 0.035 * s, 0.035 * s) for d in (-1, 1)]), view.tone("#2a2a34", 0.4)
        )
        if k == 0:
            canvas.fill(
                joined(
                    [
                        rect(px - 0.08 * s, py - 0.26 * s, 0.05 * s, 0.12 * s),
                        rect(px + 0.02 * s, py - 0.24 * s, 0.09 * s, 0.1 * s),
                    ]
                ),
                view.tone("#a83430", 0.6),
            )


def _hung(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """A biplane, a balloon and a kite on threads, lamps between them."""
    ware(canvas, view, "hot-air balloon", *camera.at(-1.75, 2.55, 5.2), 52, seed)
    for x, y, z, tint in ((1.6, 2.45, 5.2, "#e8584a"), (0.2, 2.62, 4.4, "#4a9ac8")):
        (px, py), s = camera.at(x, y, z), camera.size(z)
        canvas.line(lines([(px, -10), (px, py)], closed=False), view.tone("#8a8480", 0.5), 1.6)
        wings = [rect(px - 0.42 * s, py - 0.1 * s + d * 0.16 * s, 0.84 * s, 0.05 * s, 4) for d in (0, 1)]
        canvas.fill(
            joined([rect(px - 0.03 * s + d * 0.3 * s, py - 0.08 * s, 0.02 * s, 0.16 * s) for d in (-1, 1)]), view.tone(WOOD, 0.6)
        )
        canvas.fill(ellipse(px, py, 0.13 * s, 0.15 * s), turned(view, px, 0.13 * s, CREAM))
        canvas.fill(joined(wings), view.tone(tint, 0.85))
        canvas.fill(
            joined([rect(px - 0.2 * s, py - 0.02 * s, 0.4 * s, 0.03 * s, 3), ellipse(px, py, 0.04 * s, 0.04 * s)]),
            view.tone("#f0c040", 0.9),
        )
    for x, z in ((-2.6, 6.2), (2.6, 6.2), (-0.7, 6.4)):
        pendant(canvas, view, *camera.at(x, 2.6, z), 44, "#e8a04a", 0.6)


def _jar_wall(canvas: Canvas, view: View, flat: Flat, u: float, long: float, seed: int) -> None:
    """Shelves with jars of sweets, boxes with ribbons at the foot."""
    chance, levels = Random(seed), (0.14, 0.62, 1.1, 1.56, 2.02, 2.44)
    _boards(canvas, view, flat, u, long, levels[:5])
    for v in levels[:5]:
        at = u + 0.1
        while at < u + long - 0.3:
            if v < 0.3:
                _boxed(canvas, view, flat, at, v + 0.01, 0.34, chance)
                at += 0.4
                continue
            _jar(canvas, view, flat, at, v + 0.01, chance)
            at += 0.29


def _jar(canvas: Canvas, view: View, flat: Flat, u: float, v: float, chance: Random) -> None:
    """A glass jar two thirds full of round sweets."""
    a, b = chance.sample(CANDY, 2)
    body = flat.path(rect(u, v, 0.24, 0.32, 0.05))
    canvas.fill(body, view.tone("#e8f4f8", 0.8), 0.45)
    canvas.fill(flat.quad(u + 0.015, v + 0.015, 0.21, 0.22), view.tone(a, 0.7))
    dots = [
        flat.path(ellipse(u + 0.045 + 0.05 * i + 0.02 * (j % 2), v + 0.045 + 0.05 * j, 0.021, 0.021))
        for i in range(4)
        for j in range(4)
    ]
    canvas.fill(joined(dots[::2]), view.tone(b, 0.9))
    canvas.fill(joined(dots[1::2]), view.tone(mix(a, "#ffffff", 0.4), 0.9))
    canvas.fill(flat.path(rect(u + 0.02, v + 0.31, 0.2, 0.06, 0.02)), view.tone("#c84a5a", 0.7))
    canvas.fill(flat.quad(u + 0.03, v + 0.05, 0.025, 0.22), "#ffffff", 0.5)


def _sweets(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """On the counter: a cake stand, scales with a heap, jars of sticks."""
    z = 5.5
    stand(canvas, view, camera, "pastries", (1.15, 1.06, z), 0.8)
    for k, x in enumerate((1.62, 1.98, 2.34)):
        (cx, y), s = camera.at(x, 1.06, z), camera.size(z)
        sticks = [
            stroke([(cx + 0.02 * s * d, y - 0.1 * s), (cx + 0.07 * s * d, y - 0.5 * s)], 0.03 * s, even, False)
            for d in (-2, -1, 0, 1, 2)
        ]
        canvas.fill(joined(sticks), view.tone("#fff4f0", 1.0))
        heads = [ellipse(cx + 0.07 * s * d, y - (0.5 + 0.03 * (d % 2)) * s, 0.055 * s, 0.055 * s) for d in (-2, -1, 0, 1, 2)]
        for j, head in enumerate(heads):
            canvas.fill(head, view.tone(CANDY[(j + k) % 6], 0.9))
        canvas.fill(rect(cx - 0.12 * s, y - 0.28 * s, 0.24 * s, 0.28 * s, 8), view.tone(CANDY[(k + 3) % 6], 0.8), 0.75)
        canvas.fill(rect(cx - 0.09 * s, y - 0.25 * s, 0.03 * s, 0.2 * s), "#ffffff", 0.6)


def _gum(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A gum-ball machine: a globe full of balls on a red foot."""
    canvas.fill(ellipse(x, foot, 0.34 * s, 0.08 * s), view.tone("#14101c", 0), 0.45, blur=8)
    canvas.fill(
        curve(
            [
                (x - 0.28 * s, foot, 1),
                (x - 0.08 * s, foot - 0.12 * s),
                (x - 0.07 * s, foot - 0.7 * s, 1),
                (x + 0.07 * s, foot - 0.7 * s, 1),
                (x + 0.08 * s, foot - 0.12 * s),
                (x + 0.28 * s, foot, 1),
            ]
        ),
        turned(view, x, 0.26 * s, "#d83a42"),
    )
    canvas.fill(rect(x - 0.2 * s, foot - 0.98 * s, 0.4 * s, 0.32 * s, 10), turned(view, x, 0.2 * s, "#d83a42"))
    canvas.fill(ellipse(x, foot - 0.8 * s, 0.07 * s, 0.07 * s), view.tone("#d8dee4", 1.0))
    globe = ellipse(x, foot - 1.27 * s, 0.34 * s, 0.34 * s)
    canvas.fill(globe, view.tone("#dff0fa", 0.9), 0.7)
    chance = Random(5)
    for k in range(90):
        a, r = chance.uniform(0, math.tau), 0.3 * s * math.sqrt(chance.random())
        canvas.fill(
            ellipse(x + r * math.cos(a), foot - 1.24 * s + abs(r * math.sin(a)) * (1 if k % 3 else -0.3), 0.045 * s, 0.045 * s),
            view.tone(CANDY[k % 6], 0.9),
            clip=globe,
        )
    canvas.fill(ellipse(x - 0.13 * s, foot - 1.4 * s, 0.06 * s, 0.1 * s), "#ffffff", 0.6)
    canvas.fill(rect(x - 0.16 * s, foot - 1.66 * s, 0.32 * s, 0.08 * s, 6), turned(view, x, 0.16 * s, "#d83a42"))


def _lollipop(canvas: Canvas, view: View, x: float, foot: float, s: float, colour: str) -> None:
    """A lollipop as tall as a child: a spiral on a stick."""
    y, r = foot - 1.35 * s, 0.36 * s
    canvas.fill(rect(x - 0.035 * s, y, 0.07 * s, foot - y), turned(view, x, 0.035 * s, "#fff8ec"))
    canvas.fill(ellipse(x, y, r, r), view.tone(CREAM, 1.0))
    spiral: list[Path] = []
    for k in range(6):
        a = math.tau * k / 6
        points = [(x + r * t * math.cos(a + 2.6 * t), y + r * t * math.sin(a + 2.6 * t)) for t in (0.02, 0.3, 0.6, 0.98)]
        b = a + math.tau / 12
        points += [(x + r * t * math.cos(b + 2.6 * t), y + r * t * math.sin(b + 2.6 * t)) for t in (0.98, 0.6, 0.3, 0.02)]
        spiral.append(curve([(*p, 1) if i in (3, 4) else p for i, p in enumerate(points)]))
    canvas.fill(joined(spiral), view.tone(colour, 0.85))
    canvas.fill(ellipse(x - r * 0.4, y - r * 0.45, r * 0.22, r * 0.14), "#ffffff", 0.55)


def _bricks(canvas: Canvas, view: View, x: float, foot: float) -> None:
    for k, (dx, dy) in enumerate(((-130, 0), (0, 0), (130, 0), (-66, 124), (64, 124))):
        tint = CANDY[k % 6]
        canvas.fill(
            rect(x + dx - 60, foot - dy - 124, 122, 122, 12),
            Linear(0, foot - dy - 124, 0, foot - dy, (view.tone(tint, 1.0), view.tone(tint, 0.3))),
        )
        canvas.fill(ellipse(x + dx, foot - dy - 62, 34, 34), view.tone(CREAM, 0.8))


def _ball(canvas: Canvas, view: View, x: float, y: float, r: float, tints: tuple[str, ...]) -> None:
    ball = ellipse(x, y, r, r)
    canvas.fill(ball, turned(view, x, r, tints[0]))
    canvas.fill(ellipse(x, y, r * 0.62, r), turned(view, x, r, tints[1]))
    canvas.fill(ellipse(x, y, r * 0.24, r), turned(view, x, r, tints[2]))


PLACES = {
    "toyshop": Kind(toyshop, "warm", ((0.16, 0.84),), 0.45, (0.0, -0.8)),
    "candyshop": Kind(candyshop, "warm", ((0.16, 0.84),), 0.45, (0.0, -0.8)),
}
