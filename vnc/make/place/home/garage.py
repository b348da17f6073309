"""A workshop for cars: one on the lift, tools on the wall, the door open on the street."""

from random import Random

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.props import poster
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import flattened, stained
from vnc.make.place.room import Room, ceiling_lamps, droplets, outdoors, shell, shine, sunlight
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View


def garage(picture: Picture) -> None:
    view, camera = picture.view, Camera(940, 480, 1.5, 920)
    room = Room(camera, -4.4, 4.4, 3.9, 8.4, Sun(0.3, 0.5, 0.6))
    out = picture.sheet(1.0, 0, 2.4)
    outdoors(picture, out, "town", 520)
    walls = picture.sheet(0.75, 0, 0.6)
    shell(walls, view, room, "#b8b4a8", "#8c8a86", "#7a7c7c", "#aaa698")
    stained(walls, picture.seed, 0.34, 7, 2, view.tone("#1c1a1a", 0))
    for flat, u, long in ((room.back, 0, 8.8), (room.west, 0.4, 8), (room.east, 0.4, 8)):
        walls.fill(flat.quad(u, 0, long, 1.1), view.tone("#8a4038", 0.4))
        walls.fill(flat.quad(u, 1.08, long, 0.06), view.tone("#e8e0cc", 0.8), 0.8)
    door = room.back.quad(2.2, 0, 4.0, 2.75)
    walls.fill(door, "#ffffff", blend="erase")
    droplets(picture, walls, door, picture.seed)
    walls.fill(room.back.quad(2.1, 2.75, 4.2, 0.55), view.tone("#9aa0a4", 0.5))
    walls.fill(room.back.quads([(2.1, 2.82 + 0.12 * k, 4.2, 0.02) for k in range(4)]), view.tone("#3a4044", 0.3), 0.7)
    walls.fill(room.back.quads([(2.06, 0, 0.14, 2.9), (6.2, 0, 0.14, 2.9)]), view.tone("#e0b840", 0.7))
    walls.fill(
        room.ceiling.quads([(-4.4, 1.2 + 1.5 * k, 8.8, 0.2) for k in range(5)] + [(-2.6, 0.4, 0.16, 8), (2.5, 0.4, 0.16, 8)]),
        view.tone("#4a4e50", 0.3),
    )
    ceiling_lamps(walls, view, room, 3, 2, 1.3, 0.2)
    walls.fill(room.floor.quads([(-1.75, 1.0, 0.1, 7.2), (1.65, 1.0, 0.1, 7.2)]), view.tone("#e0b840", 0.7), 0.75)
    _tool_wall(walls, view, room.west)
    for z in (3.2, 6.6):
        poster(walls, view, room.east, z, 1.7, 0.75, 1.0, int(z * 7))
    _oil(walls, view, room)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.2, 0.4)
    sunlight(
        walls,
        room,
        view,
        [((-2.2, 0.0, 8.4), (-2.2, 2.75, 8.4), (1.8, 2.75, 8.4), (1.8, 0.0, 8.4))],
        (0.15, 0.45, 0.8),
        pool=0.5,
        shaft=0.16,
    )
    lift = picture.sheet(0.5, 0, 0.6)
    _lift(lift, view, camera, room.sun)
    _car(lift, view, camera, 2.1, 1.05, 4.7)
    bench = picture.sheet(0.4, 0, 0.7)
    _workbench(picture, bench, room)
    near = picture.sheet(0.14, 0, 2.2)
    for k in range(3):
        _tyre(near, view, 1690 + 12 * (k % 2), 1075 - 92 * k, 180)


def carpark(picture: Picture) -> None:
    """Under the ground: columns in rows, painted bays, a few cars, lamps that leave the corners dark."""
    view, camera = picture.view, Camera(960, 460, 1.5, 900)
    room = Room(camera, -9.0, 9.0, 3.0, 24.0, Sun(0.0, 0.6, -0.3), 1.0)
    walls = picture.sheet(1.0, 0, 0.8)
    walls.fill(WHOLE, view.tone("#6c6e70", 0.2))
    shell(walls, view, room, "#8c8e8c", "#747678", "#5c6062", "#84868a")
    stained(walls, picture.seed, 0.4, 8, 2, view.tone("#14161a", 0))
    bays = [(s * 3.2 - 0.06, z, 0.12, 0.12) for s in (-1, 1) for z in range(3, 23)]
    bays += [(3.2 if s > 0 else -9.0, z, 5.8, 0.12) for s in (-1, 1) for z in (3.0, 6.0, 9.0, 12.0, 15.0, 18.0, 21.0)]
    walls.fill(room.floor.quads(bays), view.tone("#f0ece0", 0.8), 0.7)
    arrow = lines([(-0.16, 4.0), (0.16, 4.0), (0.16, 6.6), (0.5, 6.6), (0.0, 8.2), (-0.5, 6.6), (-0.16, 6.6)])
    walls.fill(room.floor.path(arrow), view.tone("#f0ece0", 0.8), 0.6)
    walls.fill(room.ceiling.quads([(-9, 2.0 + 3 * k, 18, 0.5) for k in range(8)]), view.tone("#44484c", 0.2))
    pipes = [(-1.7, 1.0, 0.16, 23), (1.9, 1.0, 0.1, 23)]
    walls.fill(room.ceiling.quads(pipes), view.tone("#b04038", 0.5))
    ceiling_lamps(walls, view, room, 6, 3, 1.4, 0.2)
    shine(walls, view, room, flattened([walls]), picture.seed, 0.3, 0.4)
    cars = picture.sheet(0.7, 0, 0.6)
    for x, z, tint in ((-6.2, 16.5, "#4a6a8c"), (6.0, 13.4, "#c8c8cc"), (-5.9, 10.4, "#8a3a34")):
        shadow(cars, view, camera, x - 1.9, z, 3.8, 1.4, 0.6)
        _car(cars, view, camera, x, 0.26, z, tint)
    posts = picture.sheet(0.5, 0, 0.6)
    for k, z in enumerate((19.0, 14.0, 9.4, 6.2)):
        for side in (-1, 1):
            _post(posts, view, camera, room.sun, 3.2 * side - 0.3, z, k)
    front = picture.sheet(0.25, 0, 1.2)
    shadow(front, view, camera, 3.2, 4.4, 3.8, 1.4, 0.6)
    _car(front, view, camera, 5.1, 0.26, 4.5, "#2f5a4c")
    near = picture.sheet(0.12, 0, 2.4)
    near.fill(WHOLE, Linear(0, 0, 0, HIGH, (alpha("#06080c", 0.45), alpha("#06080c", 0.0), alpha("#06080c", 0.4)), (0, 0.45, 1)))
    x, y = camera.at(-0.5, 3.0, 7.0)
    picture.play("flicker", x - 200, y - 60, 520, 300, "#f4f8ff")


def _post(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float, number: int) -> None:
    """A column with a coloured band, its letter as a few strokes, black and yellow at the foot."""
    shadow(canvas, view, camera, x, z, 0.6, 0.6, 0.5)
    box(canvas, view, camera, sun, x, 0, z, 0.6, 3.0, 0.6, "#9a9c9a", 0)
    face = camera.flat((x, 0, z - 0.003), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quad(0, 1.5, 0.6, 0.7), view.tone(("#3f6a9c", "#c8903a", "#4f8a5c", "#a84a5c")[number % 4], 0.6))
    marks = [(0.18, 1.62, 0.07, 0.46), (0.18, 2.0, 0.24, 0.07), (0.18, 1.82, 0.24, 0.07), (0.36, 1.84, 0.07, 0.22)]
    canvas.fill(face.quads(marks), view.tone("#f8f8f4", 0.9))
    canvas.fill(face.quad(0, 0, 0.6, 0.7), view.tone("#e0b840", 0.7))
    with canvas.clipped(face.quad(0, 0, 0.6, 0.7)):
        for k in range(-2, 4):
            stripe = lines([(0.3 * k, 0), (0.3 * k + 0.15, 0), (0.3 * k + 0.65, 0.7), (0.3 * k + 0.5, 0.7)])
            canvas.fill(face.path(stripe), view.tone("#1c1c20", 0.2))


def _tool_wall(canvas: Canvas, view: View, flat: Flat) -> None:
    """A board with spanners, saws and hammers in their places."""
    canvas.fill(flat.quad(2.2, 1.25, 4.2, 1.7), view.tone("#c8a878", 0.5))
    canvas.fill(
        flat.quads([(2.3 + 0.13 * i, 1.34 + 0.13 * j, 0.025, 0.025) for i in range(31) for j in range(12)]),
        view.tone("#6a5030", 0.2),
        0.5,
    )
    chance, steel = Random(8), view.tone("#c8ccd0", 0.8)
    for k in range(13):
        u, long = 2.42 + 0.31 * k, 0.34 + 0.05 * (k % 5)
        if k % 3 == 0:
            canvas.fill(flat.quad(u, 2.75 - long, 0.07, long), view.tone(chance.choice(("#a86c3c", "#c8443c", "#3f6a9c")), 0.6))
            canvas.fill(flat.quad(u - 0.1, 2.68, 0.27, 0.13), steel)
            continue
        canvas.fill(flat.quad(u, 2.76 - long, 0.06, long), steel)
        for v in (2.76, 2.76 - long):
            canvas.fill(flat.path(ellipse(u + 0.03, v, 0.075, 0.06)), steel)
            canvas.fill(flat.path(ellipse(u + 0.03, v, 0.032, 0.027)), view.tone("#8a6a40", 0.3))
    for k in range(4):
        u = 2.6 + 0.95 * k
        canvas.line(flat.path(ellipse(u, 1.72, 0.22, 0.22)), view.tone(("#2a2a2e", "#d8803a", "#2a2a2e", "#3f6a9c")[k], 0.6), 9)


def _oil(canvas: Canvas, view: View, room: Room) -> None:
    spots = [ellipse(u, v, r, r * 0.8) for u, v, r in ((-0.6, 3.0, 0.35), (0.4, 3.6, 0.2), (-1.1, 4.6, 0.25), (0.9, 2.3, 0.28))]
    canvas.fill(joined([room.floor.path(s) for s in spots]), view.tone("#14141a", 0.1), 0.5, blur=4)


def _lift(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """Two posts with arms."""
    shadow(canvas, view, camera, 0.3, 4.6, 3.6, 1.6, 0.55)
    for x in (0.15, 3.75):
        box(canvas, view, camera, sun, x, 0, 5.3, 0.28, 3.3, 0.3, "#3f6a9c", 0.4)
        box(canvas, view, camera, sun, x - 0.15, 0, 5.15, 0.58, 0.07, 0.6, "#34404c", 0.5)
    box(canvas, view, camera, sun, 0.2, 0.98, 5.35, 3.8, 0.12, 0.16, "#d8a83c", 0.7)


def _car(canvas: Canvas, view: View, camera: Camera, x: float, y: float, z: float, paint: str = "#c8483c") -> None:
    """A small car from the side, `y` over the floor."""
    paint = view.own("car", paint)
    flat = camera.flat((x, y, z), (1, 0, 0), (0, 1, 0))
    under = flat.path(curve([(-1.75, 0.2, 1), (1.8, 0.2, 1), (1.7, 0.08), (-1.65, 0.08)]))
    canvas.fill(under, view.tone("#1c1c22", 0.2))
    body = flat.path(
        curve(
            [
                (-1.8, 0.22, 1),
                (-1.86, 0.5),
                (-1.78, 0.72),
                (-1.1, 0.8),
                (-0.62, 1.2),
                (0.0, 1.32),
                (0.62, 1.26),
                (1.12, 0.86),
                (1.7, 0.76),
                (1.9, 0.56),
                (1.86, 0.22, 1),
            ]
        )
    )
    canvas.fill(
        body,
        Linear(
            *flat.at(0, 1.3),
            *flat.at(0, 0.2),
            (view.tone(mix(paint, "#ffffff", 0.3), 1.0), view.tone(paint, 0.7), view.tone(mix(paint, "#200810", 0.4), 0.2)),
        ),
    )
    glass = flat.path(curve([(-0.92, 0.82, 1), (-0.52, 1.14), (0.0, 1.23), (0.54, 1.18), (0.94, 0.84, 1)]))
    canvas.fill(
        glass,
        Linear(
            *flat.at(-0.9, 1.2), *flat.at(0.9, 0.8), (mix(view.tone("#b8d4e0", 0.9), view.sky[3], 0.3), view.tone("#3a4a56", 0.3))
        ),
    )
    canvas.fill(flat.quad(-0.02, 0.82, 0.07, 0.42), view.tone(paint, 0.5))
    canvas.line(flat.path(curve([(-0.95, 0.8), (-0.98, 0.5), (-0.9, 0.25)], closed=False)), view.tone("#3c1014", 0.2), 2.5, 0.7)
    canvas.line(flat.path(curve([(0.98, 0.82), (1.02, 0.5), (0.9, 0.25)], closed=False)), view.tone("#3c1014", 0.2), 2.5, 0.7)
    canvas.fill(flat.path(stroke([(-1.82, 0.56), (0, 0.62), (1.85, 0.56)], 0.03)), view.tone("#ffd8d0", 1.1), 0.6)
    canvas.fill(flat.quad(-0.35, 0.64, 0.2, 0.04), view.tone("#e8e8ec", 1.0))
    canvas.fill(flat.path(ellipse(-1.74, 0.6, 0.1, 0.1)), view.tone("#fff4d0", 1.1))
    canvas.fill(flat.path(rect(1.74, 0.54, 0.13, 0.14, 0.03)), "#e8303a", 0.9)
    for u in (-1.12, 1.14):
        canvas.fill(flat.path(ellipse(u, 0.2, 0.39, 0.39)), view.tone("#14141a", 0.1))
        cx, cy = flat.at(u, 0.1)
        _rim(canvas, view, cx, cy, 0.33 * camera.size(z))


def _rim(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    canvas.fill(ellipse(x, y, r, r), view.tone("#22222a", 0.4))
    canvas.fill(
        ellipse(x, y, r * 0.64, r * 0.64),
        Radial(x - r * 0.2, y - r * 0.2, r, (view.tone("#f0f4f8", 1.0), view.tone("#7a828c", 0.3))),
    )
    canvas.fill(
        joined(
            [
                ellipse(x + r * 0.4 * dx, y + r * 0.4 * dy, r * 0.12, r * 0.12)
                for dx, dy in ((0, -1), (0.95, -0.3), (0.6, 0.8), (-0.6, 0.8), (-0.95, -0.3))
            ]
        ),
        view.tone("#2a2e34", 0.3),
    )


def _workbench(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Along the left wall: a bench with a vice, a red cabinet, cans."""
    view, camera, sun = picture.view, room.camera, room.sun
    shadow(canvas, view, camera, -4.2, 3.2, 1.1, 3.2, 0.5)
    box(canvas, view, camera, sun, -4.3, 0, 3.3, 0.95, 0.86, 3.0, "#6a5644", 0.3)
    box(canvas, view, camera, sun, -4.35, 0.86, 3.2, 1.1, 0.08, 3.2, "#a8845c", 1)
    box(canvas, view, camera, sun, -3.75, 0.94, 4.2, 0.3, 0.22, 0.3, "#3f6a8a", 0.8)
    for k, (z, tint) in enumerate(((5.6, "#d8a83c"), (5.2, "#3f7a5c"), (3.6, "#c8443c"))):
        (x, y), s = camera.at(-3.9, 0.94, z), camera.size(z)
        canvas.fill(
            rect(x - 0.1 * s, y - (0.26 + 0.05 * k) * s, 0.2 * s, (0.26 + 0.05 * k) * s, 3),
            Linear(x - 0.1 * s, 0, x + 0.1 * s, 0, (view.tone(tint, 0.4), view.tone(tint, 0.9))),
        )
    shadow(canvas, view, camera, -2.9, 3.0, 0.85, 0.6, 0.5)
    box(canvas, view, camera, sun, -2.9, 0.1, 3.0, 0.85, 0.95, 0.5, "#c8342c", 0.9)
    face = camera.flat((-2.9, 0.1, 2.995), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0.05, 0.06 + 0.18 * k, 0.75, 0.15) for k in range(5)]), view.tone("#e0584a", 0.6))
    canvas.fill(face.quads([(0.22, 0.15 + 0.18 * k, 0.41, 0.03) for k in range(5)]), view.tone("#e8e8ec", 1.0))
    for u in (0.06, 0.72):
        cx, cy = face.at(u + 0.03, -0.04)
        canvas.fill(ellipse(cx, cy, 14, 14), view.tone("#22222a", 0.4))
    top = face.path(stroke([(0.15, 1.0), (0.5, 1.04)], 0.05, even, False))
    canvas.fill(top, view.tone("#c8ccd0", 0.9))


def _tyre(canvas: Canvas, view: View, x: float, foot: float, half: float) -> None:
    """One tyre of a pile, lying."""
    canvas.fill(
        rect(x - half, foot - 92, half * 2, 92, 40),
        Linear(0, foot - 92, 0, foot, (view.tone("#4a4a52", 0.7), view.tone("#1a1a20", 0.2))),
    )
    canvas.fill(
        joined([rect(x - half + 24 * k, foot - 76, 9, 60, 3) for k in range(1, int(half / 12))]), view.tone("#101014", 0.1), 0.6
    )
    canvas.fill(ellipse(x, foot - 90, half * 0.98, 26), view.tone("#3a3a42", 0.7))
    canvas.fill(ellipse(x, foot - 90, half * 0.55, 14), view.tone("#0e0e12", 0.1))


PLACES = {
    "carpark": Kind(carpark, "white", ((0.2, 0.66),), 0.43, (0.0, -1.0), time="night"),
    "garage": Kind(garage, "white", ((0.2, 0.84),), 0.45, (0.2, -0.8)),
}
