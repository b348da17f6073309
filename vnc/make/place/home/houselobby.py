"""The ground floor of an apartment house: lifts, letter boxes, the foot of the stairs, a tiled floor, the door to the street."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.palms import palm
from vnc.make.place.parts.props import picture_frame
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, outdoors, shell, shine, skirting, sunlight, tiled, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

BRASS, STEEL = "#cfa458", "#a8aeb2"
DADO = ("#5c8272", "#8c4a44", "#4c6684")
"""Tiles of the lower walls, by seed."""
LIFTS = (1.35, 3.05)
"""Where the lift doors begin, metres from the left corner of the back wall; the stairs begin at STAIRS."""
STAIRS, WIDE_STAIRS = 4.95, 1.75
DOOR = (3.3, 5.5)
"""From where to where the street door reaches along the right wall."""


def houselobby(picture: Picture) -> None:
    """Letter boxes on the left, lifts and stairs at the back, daylight through the street door on the right."""
    view, camera = picture.view, Camera(945, 450, 1.55, 900)
    room = Room(camera, -3.5, 3.5, 3.1, 7.2, Sun(0.6, 0.6, -0.3), 0.7)
    tint = DADO[picture.seed % 3]
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 450)
    street = picture.out
    out.fill(rect(1400, 610, 540, 300), Linear(0, 610, 0, 860, (street.tone("#b8b2aa", 0.7), street.tone("#8c8884", 0.5))))
    out.fill(rect(1400, 604, 540, 10), street.tone("#d8d4cc", 0.8))
    walls = picture.sheet(0.8, 0, 0.4)
    shell(walls, view, room, "#ead9b8", "#d8ccb8", "#f8eed8")
    tiled(walls, view, room, "#d8ccb8", 0.5, "#5c4a44")
    _dado(walls, view, room, tint)
    _lamps(picture, walls, room)
    _street_door(walls, view, room)
    corners = [((3.5, 0.1, z), (3.5, 2.5, z), (3.5, 2.5, z + 1.0), (3.5, 0.1, z + 1.0)) for z in (3.35, 4.45)]
    sunlight(walls, room, view, corners, (0.85, 0.55, -0.1), pool=0.42, shaft=0.14)
    for k, u in enumerate(LIFTS):
        _lift(walls, view, room.back, u, k)
    _call(walls, view, room.back, 2.68)
    _stairwell(walls, view, room)
    back = picture.sheet(0.6, 0, 0.4)
    _letter_boxes(back, view, room, picture.seed)
    _notices(back, view, room.west, picture.seed)
    _bench(back, view, room)
    palm(back, view, *camera.at(-3.05, 0, 6.7), 0.9 * camera.size(6.7), picture.seed)
    palm(back, view, *camera.at(3.1, 0, 6.2), 0.8 * camera.size(6.2), picture.seed + 2)
    _umbrellas(back, view, camera)
    back.fill(room.floor.quad(1.9, DOOR[0] + 0.2, 1.45, 1.8), view.tone("#6c5240", 0.45))
    back.line(room.floor.quad(1.98, DOOR[0] + 0.28, 1.29, 1.64), view.tone("#c8a878", 0.6), 3)
    shine(walls, view, room, flattened([out, walls, back]), picture.seed, 0.32, 0.14)
    near = picture.sheet(0.14, 0, 2.6)
    palm(near, view, 60, 1210, 270, picture.seed + 9)


def _dado(canvas: Canvas, view: View, room: Room, tint: str) -> None:
    """Glazed tiles to the height of the chest, a dark cap over them, a stucco line under the ceiling."""
    for flat, u, long, light in (
        (room.back, 0, room.wide, 0.55),
        (room.west, room.near, 6.5, 0.7),
        (room.east, room.near, 6.5, 0.3),
    ):
        canvas.fill(flat.quad(u, 0, long, 1.25), view.tone(tint, light))
        glints = [(u + 0.25 * k + 0.03, v + 0.03, 0.19, 0.17) for k in range(int(long / 0.25)) for v in (0.12, 0.35, 0.58, 0.81)]
        canvas.fill(flat.quads(glints[::3]), view.tone(mix(tint, "#ffffff", 0.25), light + 0.2), 0.5)
        grid = flat.grid([u + 0.25 * k for k in range(int(long / 0.25) + 1)], [0.12 + 0.23 * k for k in range(5)], 0.012)
        canvas.fill(grid, view.tone("#e8e0d0", 0.5), 0.4)
        canvas.fill(flat.quad(u, 1.06, long, 0.19), view.tone(mix(tint, "#1c1410", 0.5), light))
        canvas.fill(flat.quad(u, 1.22, long, 0.03), view.tone("#f8f0dc", 0.9), 0.8)
        canvas.fill(flat.quads([(u, 2.86, long, 0.05), (u, 2.96, long, 0.1)]), view.tone("#fbf4e4", 0.9), 0.9)
    skirting(canvas, view, room, "#4a3a34", 0.12)


def _lamps(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Three round bowls of milk glass under the ceiling."""
    view, camera = picture.view, room.camera
    lit = max(0.55, view.lamps)
    for z in (6.2, 4.4, 2.9):
        x, y = camera.at(0, 3.06, z)
        s = camera.size(z)
        canvas.fill(ellipse(x, y, 0.36 * s, 0.07 * s), view.tone(BRASS, 0.6))
        bowl = ellipse(x, y + 0.05 * s, 0.3 * s, 0.1 * s)
        canvas.fill(bowl, mix(view.tone("#f4ecd8", 0.8), "#fff4d4", lit))
        canvas.glow(x, y + 0.06 * s, 1.5 * s, "#ffe2a8", 0.25 + 0.4 * view.lamps)
    for u in (1.85, 3.55):
        x, y = room.back.at(u, 2.9)
        canvas.glow(x, y, 190, "#ffd890", 0.2 + 0.3 * view.lamps)


def _street_door(canvas: Canvas, view: View, room: Room) -> None:
    """Two glazed leaves with brass handles, a fanlight over them."""
    flat, (z0, z1) = room.east, DOOR
    canvas.fill(flat.quad(z0 - 0.16, 0, z1 - z0 + 0.32, 2.82), view.tone("#5c3e2c", 0.35))
    for z in (z0, z0 + 1.1):
        window(canvas, view, flat, z + 0.04, 0.14, 1.0, 2.02, "#6c4a34", 1, 3, 0.08)
        canvas.fill(flat.quad(z, 0, 1.1, 0.16), view.tone("#6c4a34", 0.4))
    window(canvas, view, flat, z0 + 0.04, 2.24, 2.1, 0.44, "#6c4a34", 4, 1, 0.06)
    canvas.fill(flat.quads([(z0 + a, 0.85, 0.05, 0.5) for a in (0.94, 1.2)]), view.tone(BRASS, 0.95))


def _lift(canvas: Canvas, view: View, wall: Flat, u: float, number: int) -> None:
    """Steel leaves in a frame of dark stone, the floors as a row of lamps over them."""
    canvas.fill(wall.quad(u - 0.15, 0, 1.4, 2.42), view.tone("#4c3e3a", 0.5))
    canvas.fill(wall.quad(u - 0.15, 2.38, 1.4, 0.05), view.tone(BRASS, 0.9))
    for k in range(2):
        leaf = wall.quad(u + 0.55 * k, 0, 0.55, 2.15)
        left, _, right, _ = leaf.bounds()
        canvas.fill(leaf, Linear(left, 0, right, 0, tuple(view.tone(STEEL, t) for t in (0.35, 0.85, 0.5, 0.9, 0.4))))
        canvas.fill(wall.quad(u + 0.55 * k + 0.16, 0.95, 0.23, 0.95), view.tone("#6a7278", 0.3))
        glass = wall.quad(u + 0.55 * k + 0.185, 0.98, 0.18, 0.89)
        canvas.fill(glass, mix(view.tone("#38424a", 0.3), "#ffe4a8", 0.75 if number == 0 else 0.05))
    canvas.fill(wall.quad(u + 0.54, 0, 0.02, 2.15), view.tone("#181416", 0.1))
    chance = Random(number + 3)
    brushed = [(u + chance.uniform(0, 1.0), chance.uniform(0, 2.1), chance.uniform(0.05, 0.1), 0.004) for _ in range(90)]
    canvas.fill(wall.quads(brushed), view.tone("#f8fafa", 1.0), 0.22)
    canvas.fill(wall.quad(u + 0.12, 2.2, 0.86, 0.14), "#17130f")
    dots = [wall.path(ellipse(u + 0.2 + 0.1 * k, 2.27, 0.03, 0.03)) for k in range(8)]
    canvas.fill(joined(dots), "#6a4a2c")
    now = dots[0 if number == 0 else 4]
    canvas.fill(now, "#ffb84a")
    left, top, right, low = now.bounds()
    canvas.glow((left + right) / 2, (top + low) / 2, 34, "#ff9a3a", 0.7)


def _call(canvas: Canvas, view: View, wall: Flat, u: float) -> None:
    """The plate with its two buttons between the lifts, an ashtray stand of old below."""
    canvas.fill(wall.quad(u - 0.02, 1.0, 0.16, 0.42), view.tone(BRASS, 0.85))
    canvas.fill(wall.path(lines([(u + 0.02, 1.26), (u + 0.06, 1.34), (u + 0.1, 1.26)])), "#ffcf70")
    canvas.fill(wall.path(lines([(u + 0.02, 1.18), (u + 0.06, 1.1), (u + 0.1, 1.18)])), view.tone("#5a4020", 0.4))


def _stairwell(canvas: Canvas, view: View, room: Room) -> None:
    """An opening at the right of the back wall: flights of stone rise in it behind an iron rail, a window far up."""
    wall, u, wide = room.back, STAIRS, WIDE_STAIRS
    canvas.fill(wall.quad(u - 0.12, 0, wide + 0.24, 2.72), view.tone("#4c3e3a", 0.5))
    hole = wall.quad(u, 0, wide, 2.6)
    _, top, _, foot = hole.bounds()
    canvas.fill(hole, Linear(0, top, 0, foot, (view.tone("#b8a88c", 0.35), view.tone("#d8c8a4", 0.6))))
    x, floor = room.left + u, room.deep
    steps: list[Path] = []
    risers: list[Path] = []
    for k in reversed(range(13)):
        low, z = 0.17 * k, floor + 0.05 + 0.27 * k
        face = room.camera.flat((x, low, z), (1, 0, 0), (0, 1, 0))
        risers.append(face.quad(0.1, 0, wide - 0.2, 0.17))
        steps.append(face.quad(0.1, 0.15, wide - 0.2, 0.03))
    for k, (riser, step) in enumerate(zip(risers, steps, strict=True)):
        shade = k / 12
        canvas.fill(riser, view.tone("#a89a8a", 0.25 + 0.35 * shade), clip=hole)
        canvas.fill(step, view.tone("#ece2d0", 0.6 + 0.3 * shade), clip=hole)
    for side in (0.12, wide - 0.14):
        rail = [room.camera.at(x + side, 0.95 + 0.17 * k, floor + 0.05 + 0.27 * k) for k in range(13)]
        canvas.fill(stroke(rail, 9, even), view.tone("#6c442c", 0.7), clip=hole)
        bars = [
            lines(
                [
                    room.camera.at(x + side, 0.17 * k, floor + 0.1 + 0.27 * k),
                    room.camera.at(x + side, 0.95 + 0.17 * k, floor + 0.1 + 0.27 * k),
                ],
                closed=False,
            )
            for k in range(12)
        ]
        for bar in bars:
            canvas.line(bar, view.tone("#2c2a2c", 0.3), 3, clip=hole)
    canvas.inner(hole, 0, 10, view.tone("#1c1210", 0), 0.55, blur=22)


def _letter_boxes(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """A bank of small doors with slots, name plates and locks; letters stick out of some."""
    flat, chance = room.west, Random(seed)
    z0, wide, tall, columns, rows = 3.3, 0.37, 0.25, 7, 5
    low = 0.72
    frame = flat.quad(z0 - 0.08, low - 0.08, columns * wide + 0.16, rows * tall + 0.16)
    canvas.fill(frame.moved(8, 8), view.tone("#1c1210", 0), 0.4, blur=8)
    canvas.fill(frame, view.tone("#5a3e2a", 0.5))
    spots = [(z0 + wide * i + 0.015, low + tall * j + 0.015) for i in range(columns) for j in range(rows)]
    for k in range(3):
        some = [(u, v, wide - 0.03, tall - 0.03) for n, (u, v) in enumerate(spots) if (n * 7 + seed) % 3 == k]
        canvas.fill(flat.quads(some), view.tone(BRASS, (0.55, 0.7, 0.62)[k]))
    canvas.fill(flat.quads([(u, v + tall - 0.045, wide - 0.03, 0.015) for u, v in spots]), view.tone("#fff0c8", 1.0), 0.7)
    canvas.fill(flat.quads([(u, v, wide - 0.03, 0.015) for u, v in spots]), view.tone("#4c3418", 0.2), 0.6)
    canvas.fill(flat.quads([(u + 0.05, v + 0.145, wide - 0.13, 0.03) for u, v in spots]), view.tone("#2a1c10", 0.1))
    canvas.fill(flat.quads([(u + 0.06, v + 0.05, 0.15, 0.05) for u, v in spots]), view.tone("#f8f4e8", 0.8))
    locks = [flat.path(ellipse(u + wide - 0.08, v + 0.075, 0.018, 0.018)) for u, v in spots]
    canvas.fill(joined(locks), view.tone("#3c2a18", 0.2))
    for u, v in chance.sample(spots, 9):
        hue = chance.choice(("#fbf8f0", "#f0dcc0", "#c8dcec", "#f4c8b8"))
        canvas.fill(
            flat.path(lines([(u + 0.08, v + 0.15), (u + 0.06, v + 0.24), (u + 0.25, v + 0.26), (u + 0.27, v + 0.15)])),
            view.tone(hue, 0.85),
        )


def _notices(canvas: Canvas, view: View, flat: Flat, seed: int) -> None:
    """A board of cork with slips of paper beyond the boxes, a framed print nearer to us."""
    chance, u, v = Random(seed + 1), 3.5, 2.08
    canvas.fill(flat.quad(u - 0.05, v - 0.05, 1.5, 0.75), view.tone("#6c4a30", 0.5))
    canvas.fill(flat.quad(u, v, 1.4, 0.65), view.tone("#c89c68", 0.6))
    for k in range(7):
        a, b = u + 0.05 + 0.19 * k, v + chance.uniform(0.05, 0.3)
        canvas.fill(flat.quad(a, b, 0.15, 0.22), view.tone(chance.choice(("#fbf6e8", "#f4e4a8", "#cfe4ec", "#f0c8c0")), 0.8))
        canvas.fill(flat.path(ellipse(a + 0.07, b + 0.2, 0.014, 0.014)), view.tone("#d8402c", 0.8))
    picture_frame(canvas, view, flat, 5.4, 2.08, 0.8, 0.6, seed)


def _bench(canvas: Canvas, view: View, room: Room) -> None:
    """A wooden bench under the letter boxes' far end, a parcel and a bag on it."""
    camera, sun = room.camera, room.sun
    shadow(canvas, view, camera, -3.4, 5.2, 0.6, 1.2, 0.4)
    for z in (5.3, 6.2):
        box(canvas, view, camera, sun, -3.38, 0, z, 0.42, 0.42, 0.06, "#4a3222", 0)
    box(canvas, view, camera, sun, -3.42, 0.42, 5.2, 0.5, 0.06, 1.2, "#8c5f3c", 0.8)
    box(canvas, view, camera, sun, -3.35, 0.48, 5.85, 0.36, 0.24, 0.3, "#c89a64", 0.6)
    box(canvas, view, camera, sun, -3.3, 0.72, 5.9, 0.22, 0.14, 0.2, "#a8b8a4", 0.6)


def _umbrellas(canvas: Canvas, view: View, camera: Camera) -> None:
    """A stand of brass by the street door."""
    x, foot = camera.at(2.9, 0, 5.75)
    s = camera.size(5.75)
    for d, hue in ((-0.07, "#b8403c"), (0.0, "#38587c"), (0.07, "#e0b040")):
        canvas.fill(
            stroke([(x + d * s, foot - 0.1 * s), (x + d * 1.6 * s, foot - 0.85 * s)], 0.06 * s, even), view.tone(hue, 0.6)
        )
        canvas.line(ellipse(x + d * 1.7 * s, foot - 0.92 * s, 0.035 * s, 0.06 * s), view.tone("#5c3c24", 0.5), 3)
    body = rect(x - 0.15 * s, foot - 0.55 * s, 0.3 * s, 0.55 * s, 4)
    canvas.fill(body, Linear(x - 0.15 * s, 0, x + 0.15 * s, 0, tuple(view.tone(BRASS, t) for t in (0.4, 0.95, 0.25))))


PLACES = {"houselobby": Kind(houselobby, "warm", ((0.16, 0.84),), 0.6)}
