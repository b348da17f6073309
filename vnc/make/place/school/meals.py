"""Where a school eats: the canteen with its counter, long tables and trays."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import pot
from vnc.make.place.parts.props import poster
from vnc.make.place.parts.serving import kitchen, menu_boards, serving_counter, swing_door, tray_trolley
from vnc.make.place.parts.trays import carafe, tray
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, curtain, droplets, outdoors, shell, shine, skirting, sunlight, tiled, window
from vnc.make.place.space import Camera, Flat, box, shadow
from vnc.make.place.view import View

INK, WOOD, MINT, CREAM = "#141018", "#d8a868", "#6fae9a", "#f3ead6"
WINDOWS = (3.55, 5.2, 6.85)
"""Where the windows of the left wall begin; each is 1.35 wide, from a sill at 0.95 up to 3.6."""


def cafeteria(picture: Picture) -> None:
    """The kitchen behind its counter at the back, windows on the left, tables on both sides of a broad aisle."""
    view, camera = picture.view, Camera(1020, 425, 1.6, 920)
    room = Room(camera, -4.6, 4.6, 4.2, 8.6)
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "hills", 450)
    walls = picture.sheet(0.78, 0, 0.5)
    shell(walls, view, room, CREAM, "#dccfb8", "#f6f4ee", "#eee2ca")
    tiled(walls, view, room, "#dccfb8", 0.62, "#b9c4b4", 0.3)
    _speckle(walls, view, room, picture.seed)
    _ceiling(walls, view, room)
    for flat, u, long in ((room.back, 0.0, room.wide), (room.west, 0.4, 8.2), (room.east, 0.4, 8.2)):
        _dado(walls, view, flat, u, long)
    skirting(walls, view, room, "#8a7a68", 0.11)
    panes = [((-4.6, 0.95, z), (-4.6, 3.6, z), (-4.6, 3.6, z + 1.35), (-4.6, 0.95, z + 1.35)) for z in WINDOWS]
    for k, z in enumerate(WINDOWS):
        _window(picture, walls, room, z, picture.seed + k)
    kitchen(picture, walls, room.back)
    menu_boards(walls, view, room.back)
    swing_door(walls, view, room.back, 7.95)
    _clock(walls, view, room.back, 8.78, 3.0)
    _fruit(walls, view, room.east)
    _pinboard(walls, view, room.back, picture.seed)
    for k, (z, v, wide, tall) in enumerate(((5.0, 1.6, 0.5, 0.7), (5.65, 1.75, 0.62, 0.45), (5.65, 1.42, 0.3, 0.28))):
        poster(walls, view, room.east, z, v, wide, tall, picture.seed + k)
    counter = picture.sheet(0.62, 0, 0.4)
    serving_counter(picture, counter, room)
    tray_trolley(counter, view, camera, -4.25, 6.75, room)
    _machine(counter, view, room, 6.75)
    tables = picture.sheet(0.42, 0, 0.4)
    for z, long in ((4.85, 1.6), (2.75, 1.75)):
        for x, side in ((-2.78, -1), (1.98, 1)):
            _table(tables, view, room, x, z, long, side, picture.seed + round(z * 10) + side)
    shine(walls, view, room, flattened([out, walls, counter]), picture.seed, 0.26, 0.14)
    sunlight(walls, room, view, panes, (-0.85, 0.62, 0.1), pool=0.62, shaft=0.15)
    for z in (6.2, 4.4, 3.0):
        for x in (-2.38, 2.38):
            _lamp(tables, view, room, x, z)
    near = picture.sheet(0.1, 0, 2.6)
    _near(near, view)
    picture.play("dust", 60, 120, 1000, 760)


def _speckle(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Chips of stone in the tiles."""
    chance = Random(seed)
    for tint in ("#8a7460", "#fff8ea", "#6a8078"):
        chips = [(chance.uniform(-4.5, 4.5), chance.uniform(1.4, 8.4), 0.035, 0.03) for _ in range(260)]
        canvas.fill(room.floor.quads(chips), view.tone(tint, 0.6), 0.4)


def _ceiling(canvas: Canvas, view: View, room: Room) -> None:
    """Boards of plaster in a grid, three beams across."""
    us, vs = [room.left + 0.92 * k for k in range(11)], [0.6 + 0.8 * k for k in range(11)]
    canvas.fill(room.ceiling.grid(us, vs, 0.02), view.tone("#8a8a90", 0.3), 0.45)
    for z in (6.7, 4.6, 2.5):
        face = room.camera.flat((room.left, room.high - 0.28, z), (1, 0, 0), (0, 1, 0))
        under = room.camera.floor(room.high - 0.28)
        canvas.fill(room.ceiling.quad(room.left, z + 0.3, room.wide, 0.3), view.tone(INK, 0), 0.25, blur=8)
        canvas.fill(under.quad(room.left, z, room.wide, 0.3), view.tone("#d8d0c0", 0.1))
        canvas.fill(face.quad(0, 0, room.wide, 0.28), view.tone("#efe8d8", 0.45))
        canvas.fill(face.quad(0, 0, room.wide, 0.025), view.tone("#ffffff", 0.9), 0.5)


def _dado(canvas: Canvas, view: View, flat: Flat, u: float, long: float) -> None:
    """Glazed tiles up to the sills, a dark and a bright course over them."""
    canvas.fill(flat.quad(u, 0, long, 1.0), view.tone(MINT, 0.4))
    count = round(long / 0.2)
    chance = Random(round(long * 10))
    for tint, strong in (("#8cc8b2", 0.5), ("#569280", 0.45)):
        some = [(u + 0.2 * chance.randrange(count), 0.2 * chance.randrange(5), 0.2, 0.2) for _ in range(count)]
        canvas.fill(flat.quads(some), view.tone(tint, 0.5), strong)
    canvas.fill(
        flat.grid([u + 0.2 * k for k in range(count + 1)], [0.2 * k for k in range(6)], 0.012), view.tone("#e8f0e4", 0.5), 0.5
    )
    canvas.fill(flat.quad(u, 0.98, long, 0.07), view.tone("#d8604a", 0.5))
    canvas.fill(flat.quad(u, 1.05, long, 0.02), view.tone("#fff6e0", 0.9))


def _window(picture: Picture, canvas: Canvas, room: Room, z: float, seed: int) -> None:
    """Tall, with a light above the bar; curtains drawn to its sides, a sill, a radiator under it."""
    view, wall = picture.view, room.west
    canvas.fill(wall.quad(z - 0.09, 0.86, 1.53, 2.83), view.tone("#d4c8b0", 0.3))
    droplets(picture, canvas, window(canvas, view, wall, z, 0.95, 1.35, 2.65, "#f4f0e6", 3, 3, 0.055), seed)
    for u in (z - 0.16, z + 1.16):
        curtain(canvas, view, wall, u, 0.98, 0.34, 2.72, "#e8a860", 3, 0.96)
        canvas.fill(wall.quad(u, 1.75, 0.34, 0.05), view.tone("#a8623a", 0.4), 0.8)
    canvas.fill(wall.quad(z - 0.24, 3.66, 1.83, 0.05), view.tone("#8a6a4c", 0.6))
    box(canvas, view, room.camera, room.sun, -4.6, 0.86, z - 0.12, 0.2, 0.06, 1.6, "#efe8d8", 0.5)
    face = room.camera.flat((-4.46, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(face.quad(z + 0.06, 0.14, 1.22, 0.6), view.tone("#d8d4c8", 0.3))
    canvas.fill(face.quads([(z + 0.08 + 0.1 * k, 0.14, 0.06, 0.6) for k in range(12)]), view.tone("#fbf8f0", 0.75))
    canvas.fill(face.quad(z + 0.06, 0.69, 1.22, 0.05), view.tone("#ffffff", 0.9))


def _fruit(canvas: Canvas, view: View, wall: Flat) -> None:
    """Painted on the right wall by some class of old: apples, oranges, a carrot, peas, leaves on a waving stem."""
    vine = stroke([(4.3, 2.75), (5.0, 3.0), (5.7, 2.7), (6.4, 3.0), (7.1, 2.72), (7.8, 2.98), (8.5, 2.75)], 0.05, even)
    canvas.fill(wall.path(vine), view.tone("#5f9a58", 0.5), 0.85)
    leaves: list[Path] = []
    for k in range(15):
        z, v = 4.45 + 0.28 * k, 2.86 + 0.13 * math.sin(4.5 * k * 0.28) + (0.12 if k % 2 else -0.12)
        tip = 0.16 if k % 2 else -0.16
        leaves.append(
            wall.path(
                curve([(z, v - tip * 0.5, 1), (z - 0.06, v + tip * 0.3), (z + 0.08, v + tip, 1), (z + 0.12, v + tip * 0.2)])
            )
        )
    canvas.fill(joined(leaves), view.tone("#7ab868", 0.6), 0.9)
    for z, v, r, tint in (
        (4.85, 2.62, 0.2, "#d8584a"),
        (5.5, 3.12, 0.19, "#f0a040"),
        (6.15, 2.62, 0.2, "#e8c850"),
        (6.75, 3.14, 0.2, "#d8584a"),
        (7.4, 2.6, 0.19, "#f0a040"),
        (8.1, 3.1, 0.18, "#a878b0"),
    ):
        shape = wall.path(
            curve(
                [
                    (z, v + r * 0.85),
                    (z + r * 0.6, v + r),
                    (z + r, v + r * 0.2),
                    (z + r * 0.55, v - r),
                    (z, v - r * 0.9),
                    (z - r * 0.55, v - r),
                    (z - r, v + r * 0.2),
                    (z - r * 0.6, v + r),
                ]
            )
        )
        canvas.fill(shape, view.tone(tint, 0.55), 0.92)
        canvas.inner(shape, -5, -7, view.tone(mix(tint, "#402020", 0.5), 0.2), 0.4, blur=6)
        canvas.fill(wall.path(ellipse(z - r * 0.4, v + r * 0.4, r * 0.22, r * 0.3)), "#ffffff", 0.45)
        canvas.fill(wall.path(stroke([(z, v + r * 0.8), (z + 0.03, v + r * 1.25)], 0.03, even)), view.tone("#6a4a30", 0.4))


def _pinboard(canvas: Canvas, view: View, wall: Flat, seed: int) -> None:
    """Cork in a frame, this week's leaflets on it."""
    canvas.fill(wall.quad(0.28, 1.4, 1.1, 1.25).moved(5, 7), view.tone(INK, 0), 0.3, blur=5)
    canvas.fill(wall.quad(0.28, 1.4, 1.1, 1.25), view.tone("#9a6a40", 0.55))
    canvas.fill(wall.quad(0.33, 1.45, 1.0, 1.15), view.tone("#c8985c", 0.55))
    for k, (u, v, w, h) in enumerate(
        ((0.4, 2.05, 0.34, 0.46), (0.82, 2.15, 0.42, 0.34), (0.42, 1.52, 0.42, 0.42), (0.92, 1.54, 0.34, 0.5))
    ):
        canvas.fill(wall.quad(u, v, w, h).moved(2, 4), view.tone(INK, 0), 0.3, blur=3)
        poster(canvas, view, wall, u, v, w, h, seed + 20 + k)
        canvas.fill(ellipse(*wall.at(u + w / 2, v + h - 0.03), 3, 3), view.tone("#d8483c", 0.9))


def _clock(canvas: Canvas, view: View, wall: Flat, u: float, v: float) -> None:
    x, y = wall.at(u, v)
    canvas.fill(ellipse(x + 4, y + 6, 32, 32), view.tone(INK, 0), 0.35, blur=5)
    canvas.fill(ellipse(x, y, 32, 32), view.tone("#3c5a58", 0.5))
    canvas.fill(ellipse(x, y, 27, 27), view.tone("#fdf9ee", 0.85))
    ticks = [
        stroke([(x + r * math.cos(math.tau * k / 12), y + r * math.sin(math.tau * k / 12)) for r in (21, 25)], 2.5, even, False)
        for k in range(12)
    ]
    canvas.fill(
        joined([*ticks, stroke([(x, y), (x + 4, y - 20)], 3, even, False), stroke([(x, y), (x - 10, y - 9)], 4, even, False)]),
        view.tone("#2a2a30", 0.3),
    )


def _machine(canvas: Canvas, view: View, room: Room, z: float) -> None:
    """A machine with drinks by the right wall, lit from within."""
    camera, lit, x = room.camera, max(0.4, view.lamps), 3.85
    shadow(canvas, view, camera, x - 0.1, z - 0.05, 0.8, 1.2, 0.5)
    box(canvas, view, camera, room.sun, x, 0.06, z, 0.73, 1.85, 1.1, "#c8483c", 0.8)
    face = camera.flat((x - 0.004, 0, z), (0, 0, 1), (0, 1, 0))
    pane = face.quad(0.08, 0.72, 0.94, 1.08)
    canvas.fill(pane, mix(view.tone("#dce8ec", 0.8), "#f4fcff", 0.5 * lit))
    chance = Random(5)
    for j in range(3):
        for k in range(6):
            tint = chance.choice(("#e0503c", "#3c86b8", "#58a058", "#e8b038", "#8a5aa0", "#f08a3c"))
            canvas.fill(face.quad(0.12 + 0.15 * k, 0.8 + 0.34 * j, 0.1, 0.22), view.tone(tint, 0.8))
            canvas.fill(face.quad(0.13 + 0.15 * k, 0.8 + 0.34 * j, 0.025, 0.22), "#ffffff", 0.35)
    canvas.fill(face.quads([(0.08, 0.76 + 0.34 * j, 0.94, 0.035) for j in range(3)]), view.tone("#7a868c", 0.5))
    canvas.fill(face.quad(0.2, 0.2, 0.7, 0.25), view.tone("#2c2428", 0.3))
    canvas.fill(face.quad(0.2, 0.42, 0.7, 0.03), view.tone("#f08a7c", 0.8))
    front = camera.flat((x, 0, z - 0.004), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quad(0.06, 0.2, 0.61, 1.6), view.tone("#a83a34", 0.4))
    canvas.fill(
        front.path(curve([(0.06, 0.5, 1), (0.3, 0.8), (0.67, 0.9, 1), (0.67, 1.3, 1), (0.35, 1.15), (0.06, 0.85, 1)])),
        view.tone("#f8e8d0", 0.6),
        0.85,
    )
    gx, gy = camera.at(x, 1.2, z + 0.5)
    canvas.glow(gx, gy, 190, "#d8f0ff", 0.3 * lit)


def _table(canvas: Canvas, view: View, room: Room, x: float, z: float, long: float, side: int, seed: int) -> None:
    """Runs away from us, a bench on either side; trays on it, one left half eaten."""
    camera, sun, wide = room.camera, room.sun, 0.8
    shadow(canvas, view, camera, x - 0.5, z, wide + 1.0, long, 0.42)
    outer, inner = (x - 0.47, x + wide + 0.15) if side < 0 else (x + wide + 0.15, x - 0.47)
    _bench(canvas, view, room, outer, z + 0.05, long - 0.1)
    for far in (z + long - 0.28, z + 0.22):
        box(canvas, view, camera, sun, x + 0.36, 0.05, far, 0.08, 0.66, 0.06, "#8a949a", 0)
        box(canvas, view, camera, sun, x + 0.06, 0, far, wide - 0.12, 0.06, 0.07, "#6c767c", 0.6)
        box(canvas, view, camera, sun, x + 0.08, 0.66, far, wide - 0.16, 0.05, 0.06, "#6c767c", 0)
    box(canvas, view, camera, sun, x, 0.7, z, wide, 0.055, long, WOOD, 0.9)
    top = camera.floor(0.756)
    chance = Random(seed)
    grain = [
        top.path(
            stroke(
                [(x + a, z + 0.02), (x + a + chance.uniform(-0.03, 0.03), z + long * 0.5), (x + a, z + long - 0.02)], 0.008, even
            )
        )
        for a in (0.07, 0.16, 0.27, 0.36, 0.5, 0.61, 0.72)
    ]
    canvas.fill(joined(grain), view.tone("#8a5a30", 0.3), 0.4)
    edge = [(x, z, 0.03, long), (x + wide - 0.03, z, 0.03, long), (x, z, wide, 0.03), (x, z + long - 0.03, wide, 0.03)]
    canvas.fill(top.quads(edge), view.tone("#8c5c36", 0.5), 0.9)
    gleam = top.path(
        lines([(x + 0.1, z + long * 0.35), (x + 0.5, z + long * 0.35), (x + 0.62, z + long * 0.75), (x + 0.22, z + long * 0.75)])
    )
    canvas.fill(gleam, "#ffffff", 0.16, blur=7)
    spots = [(0.06, long - 0.5), (0.4, long - 0.62), (0.4, 0.14), (0.05, 0.5)]
    for k, (a, b) in enumerate(spots):
        if k != seed % 4:
            tray(canvas, view, camera, x + a, z + b, 0.757, seed + k, 0.78)
    carafe(canvas, view, *camera.at(x + 0.42, 0.757, z + long * 0.52), camera.size(z + long * 0.52))
    _bench(canvas, view, room, inner, z + 0.05, long - 0.1)


def _bench(canvas: Canvas, view: View, room: Room, x: float, z: float, long: float) -> None:
    camera = room.camera
    for far in (z + long - 0.2, z + 0.15):
        for u in (0.03, 0.25):
            box(canvas, view, camera, room.sun, x + u, 0, far, 0.035, 0.42, 0.035, "#7c868c", 0)
        box(canvas, view, camera, room.sun, x + 0.03, 0.1, far, 0.25, 0.03, 0.03, "#7c868c", 0)
    box(canvas, view, camera, room.sun, x, 0.41, z, 0.32, 0.045, long, "#4f9488", 1.0)
    top = camera.floor(0.456)
    canvas.fill(top.quads([(x + 0.1, z, 0.012, long), (x + 0.21, z, 0.012, long)]), view.tone("#1f4a46", 0.2), 0.6)
    canvas.fill(top.quads([(x + 0.015, z, 0.02, long)]), view.tone("#a8dccc", 0.9), 0.5)


def _lamp(canvas: Canvas, view: View, room: Room, x: float, z: float) -> None:
    """A dome of enamel on a cord."""
    (cx, y), s, lit = room.camera.at(x, 2.75, z), room.camera.size(z), max(0.25, view.lamps)
    _, top = room.camera.at(x, room.high, z)
    canvas.fill(rect(cx - 2, top, 4, y - 0.3 * s - top), view.tone("#3a3434", 0.4))
    r = 0.3 * s
    dome = curve(
        [
            (cx - 0.14 * r, y - r, 1),
            (cx + 0.14 * r, y - r, 1),
            (cx + 0.62 * r, y - 0.72 * r),
            (cx + r, y, 1),
            (cx - r, y, 1),
            (cx - 0.62 * r, y - 0.72 * r),
        ]
    )
    canvas.fill(
        dome, Linear(cx - r, 0, cx + r, 0, (view.tone("#4f9488", 0.8), view.tone("#7cc0b0", 1.1), view.tone("#2f6860", 0.2)))
    )
    canvas.fill(rect(cx - 0.16 * r, y - 1.14 * r, 0.32 * r, 0.2 * r, 3), view.tone("#c8a860", 0.7))
    if y < room.camera.y:
        canvas.fill(ellipse(cx, y, r, 0.16 * r), mix(view.tone("#f0e8d0", 0.9), "#fff4cc", lit))
        canvas.fill(ellipse(cx, y, 0.4 * r, 0.09 * r), mix("#fff8e4", "#ffffff", lit), 0.5 + 0.5 * lit)
    canvas.glow(cx, y + 0.2 * r, 2.6 * r, "#ffdc98", 0.45 * view.lamps)


def _near(canvas: Canvas, view: View) -> None:
    """The corner of our own table with a tray, and a plant on the other side."""
    board = lines([(-40, 730), (452, 730), (612, 1120), (-40, 1120)])
    canvas.fill(board, Linear(0, 730, 0, 1100, (view.tone(WOOD, 0.95), view.tone("#b88448", 0.6))))
    canvas.fill(lines([(452, 730), (612, 1120), (630, 1120), (462, 734)]), view.tone("#7a4e2a", 0.3))
    grain = [stroke([(40 + a, 735), (20 + a * 1.15, 900), (a * 1.34, 1110)], 4, even) for a in (-30, 60, 150, 230, 320, 390)]
    canvas.fill(joined(grain), view.tone("#8a5a30", 0.3), 0.4, clip=board)
    camera = Camera(700, 300, 1.5, 900)
    tray(canvas, view, camera, -0.9, 1.06, 0.76, 4, 1.0)
    pot(canvas, view, 1880, 1150, 190, 11, "#d8734c", 1.35)


PLACES = {"cafeteria": Kind(cafeteria, "white", ((0.2, 0.88),), 0.39, (-0.8, -0.6))}
