"""Great rooms for the public: chapel, museum, theatre, airport."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import symmetric
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import pot
from vnc.make.place.parts.stone import lancet, masonry, pillar, rose
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, boards, curtain, droplets, outdoors, shell, shine, skirting, sunlight, tiled, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View


def chapel(picture: Picture) -> None:
    """Pews on both sides of the aisle, an altar with candles, coloured glass."""
    view, camera = picture.view, Camera(960, 500, 1.6, 900)
    room = Room(camera, -4.4, 4.4, 6.6, 14, Sun(0.6, 0.6, 0.2), 0.6)
    out = picture.sheet(1.0, 0, 4)
    outdoors(picture, out, "hills", 420)
    walls = picture.sheet(0.75, 0, 0.6)
    shell(walls, view, room, "#d8ccb8", "#a89484", "#8a7464", "#cfc2ae")
    for flat, long in ((room.west, 14), (room.east, 14), (room.back, 8.8)):
        masonry(walls, view, flat, long, 6.6, 0.5, 0.14)
    panes = [2.4 + 2.9 * k for k in range(4)]
    for z in panes:
        lancet(walls, view, room.east, z, 1.9, 1.1, 3.2)
        lancet(walls, view, room.west, z, 1.9, 1.1, 3.2)
    rose(picture, walls, room.back, 4.4, 4.9, 1.15)
    for k in range(6):
        z = 2.2 + 2.3 * k
        walls.fill(room.ceiling.quad(-4.4, z, 8.8, 0.22), view.tone("#5a4030", 0.3))
    tiled(walls, view, room, "#a89484", 0.8, "#bcaa98")
    walls.fill(room.floor.quad(-0.75, 0.6, 1.5, 11.2), view.tone("#7c2a3a", 0.6))
    walls.fill(room.floor.quads([(-0.75, 0.6, 0.07, 11.2), (0.68, 0.6, 0.07, 11.2)]), view.tone("#d8b060", 0.8))
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.16, 0.3)
    beams = [((4.4, 1.9, z), (4.4, 4.6, z), (4.4, 4.6, z + 1.1), (4.4, 1.9, z + 1.1)) for z in panes]
    sunlight(walls, room, view, beams, (0.85, 0.7, 0.1), pool=0.55, shaft=0.24)
    altar = picture.sheet(0.6, 0, 0.4)
    _altar(picture, altar, room)
    seats = picture.sheet(0.42, 0, 0.6)
    for z in (9.4, 7.8, 6.3, 5.0, 3.9):
        for side in (-1, 1):
            _pew(seats, view, camera, room.sun, side, z)
    near = picture.sheet(0.12, 0, 3.2)
    for side in (-1, 1):
        pillar(near, view, camera, side * 2.72, 2.3, 6.6, "#c8baa6")


def _altar(picture: Picture, canvas: Canvas, room: Room) -> None:
    view, camera = picture.view, room.camera
    for half, y, z in ((2.6, 0.0, 11.2), (2.2, 0.16, 11.7)):
        box(canvas, view, camera, room.sun, -half, y, z, half * 2, 0.16, 14 - z, "#c4b6a6", 0.9)
    box(canvas, view, camera, room.sun, -1.1, 0.32, 12.4, 2.2, 0.95, 0.8, "#efe6d6", 0.9)
    face = camera.flat((-1.1, 0.32, 12.39), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quad(0.75, 0, 0.7, 0.95), view.tone("#8a2c3c", 0.6))
    canvas.fill(face.quads([(1.07, 0.2, 0.06, 0.5), (0.92, 0.48, 0.36, 0.06)]), view.tone("#e4c070", 0.9))
    cross = camera.flat((-0.5, 2.0, 13.9), (1, 0, 0), (0, 1, 0))
    canvas.fill(cross.quads([(0.43, 0, 0.14, 1.5), (0.05, 0.92, 0.9, 0.14)]), view.tone("#7a5430", 0.7))
    for k, x in enumerate((-0.9, -0.66, 0.66, 0.9)):
        (cx, foot), s = camera.at(x, 1.27, 12.5), camera.size(12.5)
        tall = (0.42, 0.3)[k % 2 if k < 2 else 1 - k % 2] * s
        canvas.fill(rect(cx - 0.03 * s, foot - tall, 0.06 * s, tall), view.tone("#fff4dc", 0.8))
        canvas.fill(ellipse(cx, foot - tall - 0.06 * s, 0.025 * s, 0.06 * s), "#fff0b0")
        canvas.glow(cx, foot - tall - 0.05 * s, 0.9 * s, "#ffc870", 0.5)
    for x in (-1.9, 1.9):
        cx, cy = camera.at(x, 0.3, 12.2)
        pot(canvas, view, cx, cy, 40, picture.seed + int(x * 10), "#c8bca8", 1.4)
    picture.play("flicker", *camera.at(-1.3, 2.1, 12.5), 200, 80, "#ffc870")


def _pew(canvas: Canvas, view: View, camera: Camera, sun: Sun, side: int, z: float) -> None:
    left = 0.95 if side > 0 else -3.95
    shadow(canvas, view, camera, left, z - 0.1, 3.0, 0.7, 0.4)
    box(canvas, view, camera, sun, left, 0.0, z, 3.0, 0.44, 0.5, "#7a5234", 0.8)
    box(canvas, view, camera, sun, left, 0.0, z - 0.08, 3.0, 0.92, 0.08, "#8c603c", 1.0)
    end = left if side > 0 else left + 2.9
    box(canvas, view, camera, sun, end, 0.0, z - 0.14, 0.1, 1.02, 0.62, "#9c6e46", 1.0)


def museum(picture: Picture) -> None:
    """Pale walls with lit paintings, vases on plinths, a bench; daylight from above."""
    view, camera = picture.view, Camera(940, 500, 1.6, 920)
    room = Room(camera, -5, 5, 5.2, 11, Sun(0.1, 0.9, 0.1), 0.5)
    out = picture.sheet(1.0, 0, 4)
    outdoors(picture, out, "town", 300)
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, "#8c4a4c", "#b8946c", "#efe8dc", "#8a4648")
    boards(walls, view, room, "#b8946c", 0.3, picture.seed, 0.35)
    skirting(walls, view, room, "#efe4d0", 0.3, 3.9)
    walls.fill(room.ceiling.quad(-2.4, 1.0, 4.8, 9.2), mix(view.sky[3], "#ffffff", 0.3))
    walls.fill(room.ceiling.grid([-2.4, -0.8, 0.8, 2.4], [1.0 + 1.53 * k for k in range(7)], 0.1), view.tone("#d8cfc0", 0.5))
    chance = Random(picture.seed)
    for flat, us in ((room.west, (2.6, 4.9, 7.6, 9.5)), (room.east, (2.6, 4.9, 7.6, 9.5)), (room.back, (0.7, 3.3, 7.2))):
        for u in us:
            _painting(walls, view, flat, u, 1.5, 1.5 if flat is not room.back else 2.0, chance.randrange(99))
    _painting(walls, view, room.back, 3.3, 1.3, 3.4, 5 + chance.randrange(90), 2.1)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.22, 0.2)
    things = picture.sheet(0.45, 0, 0.6)
    for x, z, kind in ((-2.6, 7.4, 0), (2.6, 7.4, 1), (-2.9, 4.4, 1), (2.9, 4.4, 0)):
        _plinth(things, view, camera, room.sun, x, z, kind)
    shadow(things, view, camera, -0.9, 6.2, 1.8, 0.6, 0.5)
    box(things, view, camera, room.sun, -0.9, 0.3, 6.2, 1.8, 0.14, 0.6, "#4a3a3c", 1.0)
    for x in (-0.8, 0.6):
        box(things, view, camera, room.sun, x, 0, 6.3, 0.2, 0.3, 0.4, "#2e262a", 0.3)
    near = picture.sheet(0.15, 0, 2.8)
    _ropes(near, view)


def _painting(canvas: Canvas, view: View, flat: Flat, u: float, v: float, wide: float, seed: int, tall: float = 0.0) -> None:
    """A picture in gold under its own lamp."""
    chance = Random(seed)
    tall = tall or wide * chance.uniform(0.75, 1.15)
    canvas.fill(flat.quad(u - 0.2, v - 0.7, wide + 0.4, tall + 1.5), "#ffe2b0", 0.16, blur=26, blend="screen")
    canvas.fill(flat.quad(u - 0.1, v - 0.1, wide + 0.2, tall + 0.2), view.tone("#c89a48", 0.8))
    canvas.line(flat.quad(u - 0.1, v - 0.1, wide + 0.2, tall + 0.2), view.tone("#7a5424", 0.4), 2.5)
    sky, land, thing = chance.choice(
        (
            ("#b8d4e4", "#5f8a64", "#e8d8b0"),
            ("#f0c49a", "#7c5a68", "#fff0c8"),
            ("#3a4670", "#22304c", "#f4e6b0"),
            ("#dcd4c4", "#a8845c", "#8a3a34"),
        )
    )
    a, b = flat.at(u, v + tall), flat.at(u, v)
    inside = flat.quad(u, v, wide, tall)
    canvas.fill(inside, Linear(*a, *b, (view.tone(sky, 0.8), view.tone(mix(sky, land, 0.4), 0.8))))
    ground = [(0, 0), (0, 0.36), (0.3, chance.uniform(0.3, 0.6)), (0.65, 0.34), (1, chance.uniform(0.3, 0.5)), (1, 0)]
    canvas.fill(lines([flat.at(u + wide * p, v + tall * q) for p, q in ground]), view.tone(land, 0.7))
    spot = flat.path(ellipse(u + wide * chance.uniform(0.25, 0.75), v + tall * 0.72, wide * 0.1, wide * 0.1))
    canvas.fill(spot, view.tone(thing, 0.9), 0.95, clip=inside)
    canvas.inner(inside, 4, 5, "#140c10", 0.4, 3)


def _plinth(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float, kind: int) -> None:
    shadow(canvas, view, camera, x - 0.4, z - 0.05, 0.8, 0.7, 0.5)
    box(canvas, view, camera, sun, x - 0.35, 0, z, 0.7, 1.05, 0.6, "#f0ebe2", 1.0)
    (cx, foot), s = camera.at(x, 1.05, z + 0.3), camera.size(z + 0.3)
    if kind:
        half = [(0, -0.86), (0.1, -0.84), (0.08, -0.66), (0.26, -0.46), (0.24, -0.24), (0.1, -0.04), (0.13, 0), (0, 0)]
        colour = "#3f6aa0"
    else:
        half = [(0, -0.9), (0.14, -0.84), (0.16, -0.7), (0.09, -0.56), (0.12, -0.5), (0.3, -0.4), (0.3, -0.1), (0.24, 0), (0, 0)]
        colour = "#e4ddd0"
    shape = curve([(cx + px * s, foot + py * s) for px, py in symmetric(half)])
    left, _, right, _ = shape.bounds()
    canvas.fill(
        shape, Linear(left, 0, right, 0, (view.tone(colour, 0.6), view.tone(colour, 1.1), view.tone(colour, 0.15)), (0, 0.35, 1))
    )
    canvas.glow(cx, foot - 0.5 * s, 1.1 * s, "#fff0d0", 0.22)


def _ropes(canvas: Canvas, view: View) -> None:
    """Brass posts with a red rope, quite near."""
    posts = (-40, 420, 1500, 1960)
    for a, b in ((posts[0], posts[1]), (posts[2], posts[3])):
        rope = curve([(a, 860), ((a + b) / 2, 960), (b, 860)], closed=False)
        canvas.line(rope, view.tone("#5c1420", 0.2), 26)
        canvas.line(rope, view.tone("#b02c3c", 0.8), 16)
    for x in posts:
        canvas.fill(
            rect(x - 13, 840, 26, 300),
            Linear(x - 13, 0, x + 13, 0, (view.tone("#8a6424", 0.2), view.tone("#f4d88a", 1.0), view.tone("#7a5420", 0.2))),
        )
        canvas.fill(ellipse(x, 836, 22, 22), view.tone("#e8c468", 0.9))


def theatre(picture: Picture) -> None:
    """From the stalls: rows of red seats, the curtain half open, light on the boards."""
    view, camera = picture.view, Camera(960, 470, 2.3, 900)
    room = Room(camera, -7.5, 7.5, 8.6, 13, Sun(0, 0.9, -0.4), 0.6)
    dark = picture.sheet(1.0)
    dark.fill(rect(-20, -20, WIDE + 40, HIGH + 40), view.tone("#2a1016", 0.3))
    walls = picture.sheet(0.7, 0, 0.5)
    shell(walls, view, room, "#6a2230", "#3a2020", "#2c1a20", "#7a3036")
    for flat in (room.west, room.east):
        for z in (3.6, 6.4, 9.2):
            _box_seat(walls, view, flat, z)
    _stage(picture, walls, room)
    seats = picture.sheet(0.5, 0, 0.6)
    for row, z in enumerate((9.2, 8.2, 7.2, 6.2, 5.2, 4.3, 3.5)):
        _seats(seats, view, camera, z, 0.34 * (row % 2), row)
    near = picture.sheet(0.12, 0, 3.0)
    for side in (-1, 1):
        _drape(near, view, side)


def _stage(picture: Picture, canvas: Canvas, room: Room) -> None:
    view, back = picture.view, room.back
    canvas.fill(back.quad(2.0, 1.2, 11, 6.0), Linear(0, 150, 0, 560, ("#1c1830", "#3a2c50")))
    for k, (height, tint) in enumerate(((2.6, "#2e3a6a"), (1.8, "#26305a"), (1.1, "#1c2648"))):
        hills = [
            (2, 1.2),
            *[
                (2 + 11 * t, 1.2 + height * (0.6 + 0.4 * ((k * 7 + i * 5) % 4) / 3))
                for i, t in enumerate((0, 0.2, 0.4, 0.6, 0.8, 1))
            ],
            (13, 1.2),
        ]
        canvas.fill(lines([back.at(*p) for p in hills]), tint, clip=back.quad(2, 1.2, 11, 6))
    canvas.fill(back.path(ellipse(9.6, 5.5, 0.55, 0.55)), "#fff0c8")
    canvas.glow(*back.at(9.6, 5.5), 190, "#ffe8b0", 0.5)
    floor = lines([back.at(2.0, 1.2), back.at(13.0, 1.2), back.at(13.5, 0.55), back.at(1.5, 0.55)])
    a, b = back.at(2, 1.2), back.at(2, 0.55)
    canvas.fill(floor, Linear(0, a[1], 0, b[1], ("#8a5c38", "#c08850")))
    canvas.fill(back.quad(1.2, 0, 12.6, 0.6), view.tone("#4a2c20", 0.6))
    for k in range(12):
        canvas.glow(*back.at(1.8 + k * 1.04, 0.64), 46, "#ffd890", 0.7)
    for u, wide in ((1.6, 2.7), (10.7, 2.7)):
        curtain(canvas, view, back, u, 0.75, wide, 6.5, "#b02434", 9, 1.0)
    curtain(canvas, view, back, 1.4, 6.2, 12.2, 1.3, "#c02c3a", 22, 1.0)
    gold = view.tone("#d8ac54", 0.9)
    canvas.fill(back.quads([(1.0, 0, 0.5, 7.9), (13.5, 0, 0.5, 7.9), (1.0, 7.4, 13.0, 0.55)]), gold)
    canvas.line(back.quad(1.5, 0.6, 12, 6.8), view.tone("#7a5220", 0.4), 5)
    for x in (4.6, 7.5, 10.4):
        top, foot = back.at(7.5 + (x - 7.5) * 0.5, 8.6), back.at(x, 0.9)
        cone = lines([(top[0] - 8, top[1]), (top[0] + 8, top[1]), (foot[0] + 110, foot[1]), (foot[0] - 110, foot[1])])
        canvas.fill(
            cone, Linear(0, top[1], 0, foot[1], (alpha("#fff0d0", 0.36), alpha("#fff0d0", 0.06))), blur=12, blend="screen"
        )
        canvas.fill(ellipse(foot[0], foot[1], 130, 20), "#fff0d0", 0.4, blur=10, blend="screen")


def _box_seat(canvas: Canvas, view: View, flat: Flat, z: float) -> None:
    """A lit box in the side wall with a gilded parapet."""
    for v in (2.6, 5.2):
        canvas.fill(flat.quad(z, v, 1.9, 1.9), view.tone("#2a1418", 0.3))
        canvas.fill(flat.quad(z, v, 1.9, 1.9), "#ffb060", 0.2, blur=8)
        canvas.fill(flat.quad(z - 0.15, v - 0.55, 2.2, 0.75), view.tone("#c8a070", 0.7))
        canvas.fill(flat.quads([(z - 0.15, v + 0.12, 2.2, 0.08), (z - 0.15, v - 0.55, 2.2, 0.08)]), view.tone("#f0cc80", 1.0))
        canvas.glow(*flat.at(z + 0.95, v + 1.2), 100, "#ffcf80", 0.35)


def _seats(canvas: Canvas, view: View, camera: Camera, z: float, shift: float, row: int) -> None:
    wide = 0.62
    s, lift = camera.size(z), 0.0
    xs = [-6.3 + shift + k * 0.68 for k in range(19)]
    shapes, tops = list[Path](), list[Path]()
    for x in xs:
        if abs(x + wide / 2) < 0.75:
            continue
        (a, foot), (b, top) = camera.at(x, lift, z), camera.at(x + wide, 0.98, z)
        shapes.append(rect(a, top, b - a, foot - top, 0.12 * s))
        tops.append(rect(a + 0.06 * s, top + 0.02 * s, b - a - 0.12 * s, 0.07 * s, 0.03 * s))
    low, high = camera.at(0, 0, z)[1], camera.at(0, 0.98, z)[1]
    near = row / 6
    canvas.line(joined(shapes), view.tone("#2a0c14", 0.1), 0.05 * s)
    canvas.fill(joined(shapes), Linear(0, high, 0, low, (view.tone("#b83444", 1.0 - 0.4 * near), view.tone("#5c1420", 0.3))))
    canvas.fill(joined(tops), "#ffc8a0", 0.35 - 0.15 * near)


def _drape(canvas: Canvas, view: View, side: int) -> None:
    """A heavy curtain at the edge of the picture."""
    x = 0 if side < 0 else WIDE
    shape = curve(
        [
            (x - side * -40, -40, 1),
            (x - side * 190, -40, 1),
            (x - side * 150, 420),
            (x - side * 110, HIGH + 40, 1),
            (x + side * 60, HIGH + 40, 1),
        ]
    )
    canvas.fill(shape, Linear(x, 0, x - side * 200, 0, (view.tone("#48101c", 0.2), view.tone("#8a2030", 0.6))))
    for k in range(4):
        fold = x - side * (20 + 42 * k)
        canvas.fill(
            lines([(fold, -20), (fold + 16, -20), (fold + 8, HIGH), (fold - 8, HIGH)]), "#14040a", 0.35, blur=7, clip=shape
        )


def airport(picture: Picture) -> None:
    """A departure hall: a glass front with a plane behind it, seats in rows, a board."""
    view, camera = picture.view, Camera(960, 500, 1.6, 880)
    room = Room(camera, -9, 9, 6.4, 13, Sun(-0.2, 0.7, 0.6), 0.6)
    out = picture.sheet(1.0, 0, 2)
    outdoors(picture, out, "hills", 470)
    _apron(picture, out)
    walls = picture.sheet(0.7, 0, 0.5)
    shell(walls, view, room, "#dfe4e8", "#b8c0c8", "#e8ecef", "#cfd6dc")
    hole = window(walls, view, room.back, 0.6, 0.5, 16.8, 5.0, "#8a96a0", 9, 2, 0.12)
    droplets(picture, walls, hole, picture.seed)
    tiled(walls, view, room, "#b8c0c8", 1.1, "#c4ccd4", 0.3)
    beams = [(-9 + 1.2 * k, 0.9, 0.35, 12) for k in range(1, 15)]
    walls.fill(room.ceiling.quads(beams), view.tone("#ffffff", 0.9), 0.5)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.4, 0.2)
    panes = [
        ((-8.4 + 1.87 * k, 0.5, 13.0), (-8.4 + 1.87 * k, 5.5, 13.0), (-6.7 + 1.87 * k, 5.5, 13.0), (-6.7 + 1.87 * k, 0.5, 13.0))
        for k in range(9)
    ]
    sunlight(walls, room, view, panes, (-0.2, 0.8, 0.9), pool=0.35, shaft=0.1)
    things = picture.sheet(0.45, 0, 0.5)
    _board(picture, things, camera)
    for z in (9.6, 7.2, 5.2):
        for left in (-6.4, 2.2):
            _row(things, view, camera, room.sun, left, z)
    for side in (-1, 1):
        x, _ = camera.at(side * 7.2, 0, 9)
        (_, foot), (_, top), s = camera.at(0, 0, 9), camera.at(0, 6.4, 9), camera.size(9)
        things.fill(
            rect(x - 0.3 * s, top, 0.6 * s, foot - top),
            Linear(
                x - 0.3 * s, 0, x + 0.3 * s, 0, (view.tone("#f4f6f8", 0.4), view.tone("#ffffff", 0.9), view.tone("#a8b0b8", 0.2))
            ),
        )
    near = picture.sheet(0.12, 0, 3)
    pot(near, view, 60, 1120, 170, picture.seed + 3, "#d8dce0", 1.2)


def _apron(picture: Picture, canvas: Canvas) -> None:
    """Concrete, and a plane that waits."""
    view = picture.out
    canvas.fill(rect(-20, 505, WIDE + 40, 400), Linear(0, 505, 0, 640, (view.tone("#b0b6ba", 0.6), view.tone("#8a9096", 0.4))))
    hull = curve(
        [(500, 470), (560, 440), (1240, 432), (1400, 440), (1470, 462), (1400, 488), (1240, 498), (600, 496), (520, 486)]
    )
    canvas.fill(ellipse(980, 560, 480, 16), view.tone("#20242c", 0), 0.4, blur=10)
    tail = lines([(520, 462), (470, 330), (540, 330), (640, 450)])
    canvas.fill(tail, view.tone("#2c6ab4", 0.7))
    canvas.fill(hull, Linear(0, 432, 0, 498, (view.tone("#ffffff", 1.0), view.tone("#e4eaf0", 0.8), view.tone("#8c98a8", 0.2))))
    canvas.fill(rect(560, 470, 860, 7), view.tone("#2c6ab4", 0.7), clip=hull)
    canvas.fill(joined([rect(640 + 36 * k, 452, 14, 12, 5) for k in range(19)]), view.tone("#38506c", 0.4))
    canvas.fill(lines([(900, 484), (1060, 484), (900, 590), (820, 590)]), view.tone("#c0cad4", 0.5))
    canvas.fill(rect(880, 524, 110, 40, 18), view.tone("#d8dee6", 0.6))
    canvas.fill(curve([(1400, 446), (1440, 454), (1400, 462), (1386, 454)]), view.tone("#2c3c50", 0.3))
    for x in (700, 1300):
        canvas.fill(rect(x, 494, 8, 60), view.tone("#4a525c", 0.3))
        canvas.fill(ellipse(x + 4, 560, 14, 14), view.tone("#20242a", 0.1))


def _board(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    view, chance = picture.view, Random(picture.seed)
    flat = camera.flat((-2.6, 3.5, 8.5), (1, 0, 0), (0, 1, 0))
    for u in (0.6, 4.5):
        canvas.fill(flat.quad(u, 1.9, 0.1, 1.4), view.tone("#5a646e", 0.3))
    canvas.fill(flat.quad(-0.08, -0.08, 5.36, 2.06), view.tone("#3a424a", 0.5))
    canvas.fill(flat.quad(0, 0, 5.2, 1.9), "#0e1620")
    canvas.fill(flat.quad(0, 1.56, 5.2, 0.34), "#f0c030")
    canvas.fill(flat.quads([(0.2, 1.66, 1.5, 0.14)]), "#20180a")
    for row in range(6):
        v, u = 1.32 - 0.25 * row, 0.2
        spots: list[tuple[float, float, float, float]] = []
        for letters in (4, chance.randint(5, 11), 5, 3):
            spots += [(u + 0.1 * k, v, 0.07, 0.12) for k in range(letters)]
            u += 1.28
        tint = "#9ae8a0" if row == 2 else "#ffe9a8"
        canvas.fill(flat.quads(spots), tint, 0.9)
    canvas.glow(*flat.at(2.6, 0.9), 300, "#ffe0a0", 0.16)


def _row(canvas: Canvas, view: View, camera: Camera, sun: Sun, left: float, z: float) -> None:
    """Six joined seats seen from behind the aisle."""
    shadow(canvas, view, camera, left, z, 4.2, 0.6, 0.35)
    box(canvas, view, camera, sun, left, 0.3, z + 0.2, 4.2, 0.05, 0.06, "#6a747e", 0.5)
    for k in range(6):
        x = left + 0.7 * k
        box(canvas, view, camera, sun, x + 0.04, 0.4, z, 0.62, 0.09, 0.5, "#3c5a78", 0.9)
        box(canvas, view, camera, sun, x + 0.04, 0.48, z + 0.46, 0.62, 0.46, 0.07, "#466a8c", 0.9)
    for x in (left + 0.3, left + 3.8):
        box(canvas, view, camera, sun, x, 0, z + 0.2, 0.08, 0.4, 0.1, "#7a848e", 0.3)


PLACES = {
    "chapel": Kind(chapel, "warm", ((0.1, 0.9),), 0.46, (0.7, -0.6)),
    "museum": Kind(museum, "white", ((0.1, 0.9),), 0.46, (0.0, -1.0)),
    "theatre": Kind(theatre, "warm", ((0.1, 0.9),), 0.44, (0.0, -0.9)),
    "airport": Kind(airport, "white", ((0.08, 0.92),), 0.46, (-0.3, -0.8)),
}
