"""Where a school eats: the canteen with its counter, long tables and trays."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.buildings import joined
from vnc.make.place.flora import pot
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.props import poster
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, curtain, droplets, outdoors, shell, shine, skirting, sunlight, tiled, window
from vnc.make.place.space import Camera, Flat, box, shadow
from vnc.make.place.view import View

STEEL, INK, WOOD, MINT, CREAM = "#c4ccd0", "#141018", "#d8a868", "#6fae9a", "#f3ead6"
TRAYS = ("#d8604a", "#4a86b0", "#e0b048", "#6a9a6a")
WINDOWS = (3.55, 5.2, 6.85)
"""Where the windows of the left wall begin; each is 1.35 wide, from a sill at 0.95 up to 3.6."""
COUNTER = (-3.0, 6.9, 5.9)
"""Its left end, its front, its length."""


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
    _kitchen(picture, walls, room.back)
    _boards(walls, view, room.back)
    _swing_door(walls, view, room.back, 7.95)
    _clock(walls, view, room.back, 8.78, 3.0)
    _fruit(walls, view, room.east)
    _pinboard(walls, view, room.back, picture.seed)
    for k, (z, v, wide, tall) in enumerate(((5.0, 1.6, 0.5, 0.7), (5.65, 1.75, 0.62, 0.45), (5.65, 1.42, 0.3, 0.28))):
        poster(walls, view, room.east, z, v, wide, tall, picture.seed + k)
    counter = picture.sheet(0.62, 0, 0.4)
    _counter(picture, counter, room)
    _trays_stand(counter, view, camera, -4.25, 6.75, room)
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


def _kitchen(picture: Picture, canvas: Canvas, wall: Flat) -> None:
    """Seen over the counter: white tiles, a hood over pots that steam, shelves with bowls, ladles on a rail."""
    view, lit = picture.view, max(0.45, picture.view.lamps)
    u, v, wide, tall = 1.7, 0.9, 5.7, 1.75
    canvas.fill(wall.quad(u - 0.1, v, wide + 0.2, tall + 0.1), view.tone("#a87850", 0.5))
    hole = wall.quad(u, v, wide, tall)
    _, top, _, low = hole.bounds()
    inner = mix("#d4dcd8", "#fff0cc", 0.3 * lit)
    canvas.fill(hole, Linear(0, top, 0, low, (view.tone(inner, 0.45 + 0.3 * lit), view.tone("#98a4a4", 0.35 + 0.2 * lit))))
    canvas.fill(
        wall.grid([u + 0.15 * k for k in range(39)], [v + 0.15 * k for k in range(12)], 0.01),
        view.tone("#7a8888", 0.3),
        0.4,
        clip=hole,
    )
    hood = lines([wall.at(a, b) for a, b in ((3.5, 2.65), (5.9, 2.65), (6.2, 2.12), (3.2, 2.12))])
    x0, y0, x1, y1 = hood.bounds()
    canvas.fill(hood.moved(0, 10), view.tone(INK, 0), 0.35, blur=8, clip=hole)
    canvas.fill(
        hood,
        Linear(
            x0,
            y0,
            x1,
            y1,
            (view.tone("#eef2f2", 0.9), view.tone(STEEL, 0.4), view.tone("#e4eaec", 0.8), view.tone("#8c969c", 0.3)),
        ),
    )
    canvas.fill(wall.quad(3.2, 2.08, 3.0, 0.06), view.tone("#70797e", 0.3))
    canvas.fill(wall.quads([(3.6 + 0.75 * k, 2.09, 0.4, 0.03) for k in range(3)]), mix(view.tone("#e8e8e0", 0.8), "#fff2c8", lit))
    for a, b, r, h, tint in (
        (3.55, 1.25, 0.2, 0.34, STEEL),
        (4.1, 1.25, 0.26, 0.48, "#b4bcc2"),
        (4.75, 1.25, 0.2, 0.26, "#c8683c"),
        (5.35, 1.25, 0.28, 0.42, STEEL),
        (5.9, 1.25, 0.16, 0.3, "#b4bcc2"),
    ):
        x, y = wall.at(a, b)
        s = 107.0
        body = rect(x - r * s, y - h * s, 2 * r * s, h * s, 5)
        canvas.fill(
            body,
            Linear(
                x - r * s,
                0,
                x + r * s,
                0,
                (view.tone(tint, 0.3), view.tone(mix(tint, "#ffffff", 0.4), 0.95), view.tone(tint, 0.5), view.tone(tint, 0.1)),
            ),
        )
        canvas.fill(
            joined([rect(x - r * s * 1.08, y - h * s - 4, 2.16 * r * s, 6, 2), rect(x - 6, y - h * s - 11, 12, 6, 2)]),
            view.tone(mix(tint, "#404850", 0.25), 0.5),
        )
        canvas.fill(
            joined([rect(x + d * r * s * 1.1 - 5, y - h * s * 0.75, 10, 5, 2) for d in (-1, 1)]), view.tone("#4a5058", 0.3)
        )
        for k in range(2):
            wisp = stroke([(x - 8 + 16 * k, y - h * s - 14), (x - 14 + 18 * k, y - h * s - 34), (x + 16 * k, y - h * s - 58)], 11)
            canvas.fill(wisp, "#ffffff", 0.2 + 0.1 * lit, blur=5, clip=hole)
    canvas.fill(wall.quad(3.2, 0.9, 3.0, 0.36), view.tone("#7c868c", 0.4))
    for b in (1.62, 2.1):
        _shelf(canvas, view, wall, 1.8, b, 1.25, round(b * 10))
        _shelf(canvas, view, wall, 6.32, b, 1.0, round(b * 10) + 5)
    rail = wall.quads([(3.3, 1.98, 2.8, 0.025)])
    canvas.fill(rail, view.tone("#5a6268", 0.4))
    tools: list[Path] = []
    for k in range(8):
        x, y = wall.at(3.42 + 0.36 * k, 1.98)
        long = 26 + 7 * (k % 3)
        tools += [rect(x - 1.5, y, 3, long), ellipse(x, y + long, 7 if k % 2 else 5, 5 if k % 2 else 9)]
    canvas.fill(joined(tools), view.tone("#59646c", 0.5))
    canvas.fill(hole, Linear(0, top, 0, top + 40, (alpha(INK, 0.4), alpha(INK, 0))))
    x, y = wall.at(4.7, 1.9)
    canvas.glow(x, y, 380, "#ffe0a0", 0.25 * lit)


def _shelf(canvas: Canvas, view: View, wall: Flat, u: float, v: float, wide: float, seed: int) -> None:
    """Stacks of bowls and plates, tins between them."""
    chance, at = Random(seed), u + 0.1
    while at < u + wide - 0.12:
        x, y = wall.at(at, v)
        if chance.random() < 0.65:
            tint, count = chance.choice(("#f8f4ea", "#e8efe8", "#d8e4ec")), chance.randrange(3, 7)
            for k in range(count):
                bowl = curve(
                    [(x - 11, y - 6 * k - 7, 1), (x + 11, y - 6 * k - 7, 1), (x + 5, y - 6 * k, 1), (x - 5, y - 6 * k, 1)]
                )
                canvas.fill(bowl, Linear(x - 11, 0, x + 11, 0, (view.tone(tint, 1.0), view.tone(tint, 0.25))))
            at += 0.24
        else:
            tint, h = chance.choice(("#c8503c", "#5a8a5a", "#d8a03c", "#4a708c")), chance.uniform(20, 32)
            canvas.fill(rect(x - 8, y - h, 16, h, 2), Linear(x - 8, 0, x + 8, 0, (view.tone(tint, 0.9), view.tone(tint, 0.25))))
            canvas.fill(rect(x - 8, y - h * 0.7, 16, h * 0.4), view.tone("#f8ecd0", 0.7), 0.85)
            at += 0.19
    canvas.fill(wall.quad(u, v - 0.07, wide, 0.07), view.tone(INK, 0), 0.25, blur=3)
    canvas.fill(wall.quad(u, v - 0.035, wide, 0.035), view.tone("#e4eaec", 0.8))


def _boards(canvas: Canvas, view: View, wall: Flat) -> None:
    """The menu in pictures: each board a dish under a light, beads for what it costs."""
    lit = max(0.3, view.lamps)
    dishes = (
        ("#c8743a", "#f4e0b0", "#5a9a50"),
        ("#f0d070", "#d8583c", "#7ab060"),
        ("#8a5030", "#f8f0e0", "#e09a3c"),
        ("#e8b870", "#b84a3a", "#68a058"),
        ("#f8ece0", "#e07a90", "#a86a3c"),
    )
    for k, (a, b, c) in enumerate(dishes):
        u, v, w, h = 1.72 + 1.15 * k, 2.86, 1.06, 0.78
        canvas.fill(wall.quad(u - 0.03, v - 0.03, w + 0.06, h + 0.06).moved(5, 7), view.tone(INK, 0), 0.35, blur=5)
        canvas.fill(wall.quad(u - 0.03, v - 0.03, w + 0.06, h + 0.06), view.tone("#9a6a40", 0.6))
        canvas.fill(wall.quad(u - 0.03, v + h + 0.01, w + 0.06, 0.02), view.tone("#e8b880", 1.0), 0.8)
        face = wall.quad(u, v, w, h)
        _, top, _, low = face.bounds()
        canvas.fill(
            face, Linear(0, top, 0, low, (mix(view.tone("#3c5450", 0.7), "#fff0cc", 0.12 * lit), view.tone("#2a3a3c", 0.5)))
        )
        x, y = wall.at(u + 0.36, v + 0.36)
        canvas.fill(ellipse(x + 3, y + 5, 33, 27), view.tone(INK, 0), 0.4, blur=3)
        canvas.fill(ellipse(x, y, 33, 27), view.tone("#fbf6ea", 0.85))
        canvas.line(ellipse(x, y, 25, 20), view.tone("#b8a88c", 0.4), 1.5, 0.7)
        canvas.fill(
            ellipse(x - 5, y + 2, 17, 13), Radial(x - 9, y - 3, 24, (view.tone(mix(a, "#ffffff", 0.25), 1.0), view.tone(a, 0.4)))
        )
        canvas.fill(ellipse(x + 9, y - 6, 10, 8), view.tone(b, 0.8))
        canvas.fill(
            joined([ellipse(x + 8 + 6 * math.cos(t), y + 9 + 4 * math.sin(t), 5, 4) for t in (0, 2, 4)]), view.tone(c, 0.7)
        )
        beads = [
            ellipse(*wall.at(u + 0.76 + 0.09 * (j % 3), v + 0.58 - 0.15 * (j // 3)), 3.6, 3.6) for j in range(4 + (k * 2) % 5)
        ]
        canvas.fill(joined(beads), mix(view.tone("#f0c860", 0.8), "#ffe8a0", 0.5 * lit))
        canvas.fill(lines([wall.at(u, v + h), wall.at(u + 0.3, v + h), wall.at(u + 0.08, v), wall.at(u, v)]), "#ffffff", 0.07)
        x, y = wall.at(u + w / 2, v + h + 0.1)
        canvas.fill(joined([rect(x - 20, y - 5, 40, 7, 3), rect(x - 2, y, 4, 10)]), view.tone("#6a5440", 0.5))
        canvas.glow(x, y + 26, 74, "#ffdf9c", 0.4 * lit)


def _swing_door(canvas: Canvas, view: View, wall: Flat, u: float) -> None:
    """Into the kitchen: two leaves with round panes and plates of steel."""
    canvas.fill(wall.quad(u - 0.08, 0, 1.16, 2.3), view.tone("#a87850", 0.45))
    for k in range(2):
        a = u + 0.5 * k
        leaf = wall.quad(a, 0, 0.49, 2.22)
        canvas.fill(leaf, Linear(*wall.at(a, 2.2), *wall.at(a, 0), (view.tone("#5f9a88", 0.75), view.tone("#4a8272", 0.35))))
        canvas.fill(
            wall.quads([(a + 0.02, 0.02, 0.45, 0.3), (a + (0.39 if k == 0 else 0.02), 0.95, 0.08, 0.34)]), view.tone(STEEL, 0.75)
        )
        x, y = wall.at(a + 0.245, 1.62)
        canvas.fill(ellipse(x, y, 18, 18), view.tone(STEEL, 0.9))
        canvas.fill(ellipse(x, y, 14, 14), mix(view.tone("#b8d0d0", 0.8), "#ffe8b0", 0.7 * max(0.3, view.lamps)))
        canvas.fill(lines([(x - 9, y + 4), (x + 3, y - 11), (x + 8, y - 8), (x - 5, y + 9)]), "#ffffff", 0.35)
    canvas.fill(wall.quad(u + 0.485, 0, 0.02, 2.22), view.tone(INK, 0), 0.6)


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


def _counter(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Panels of wood under steel, dishes in wells, rails for the trays, glass on posts with a warm light in its roof."""
    view, camera, sun, lit = picture.view, room.camera, room.sun, max(0.4, picture.view.lamps)
    x, z, wide = COUNTER
    shadow(canvas, view, camera, x, z - 0.3, wide, 1.2, 0.5)
    box(canvas, view, camera, sun, x, 0, z, wide, 0.88, 0.8, "#c48a54", 0)
    face, s = camera.flat((x, 0, z - 0.004), (1, 0, 0), (0, 1, 0)), camera.size(z)
    canvas.fill(face.quad(0, 0, wide, 0.12), view.tone("#4a3a34", 0.3))
    fields = [(0.08 + 0.73 * k, 0.2, 0.64, 0.56) for k in range(8)]
    for k, (a, b, w, h) in enumerate(fields):
        tint = ("#d8604a", "#e8b24c", "#6fae9a")[k % 3]
        canvas.fill(face.quad(a, b, w, h), view.tone("#a06c3e", 0.3))
        canvas.fill(
            face.quad(a + 0.03, b + 0.03, w - 0.06, h - 0.06),
            Linear(*face.at(a, b + h), *face.at(a, b), (view.tone(tint, 0.75), view.tone(tint, 0.35))),
        )
        canvas.fill(face.quad(a + 0.03, b + h - 0.05, w - 0.06, 0.02), "#ffffff", 0.3)
    canvas.fill(face.quad(0, 0.66, wide, 0.2), view.tone(INK, 0), 0.3, blur=6)
    box(canvas, view, camera, sun, x - 0.04, 0.86, z - 0.03, wide + 0.08, 0.05, 0.86, STEEL, 1.0)
    top = camera.floor(0.915)
    foods = ("#d8743a", "#f0dc9c", "#6aa04c", "#b8482e", "#f4ecd8", "#e0a23c", "#7c4a2c")
    for k, tint in enumerate(foods):
        a = x + 0.18 + 0.8 * k
        canvas.fill(top.quad(a, z + 0.12, 0.68, 0.5), view.tone("#6a747a", 0.4))
        canvas.fill(top.quad(a + 0.03, z + 0.15, 0.62, 0.44), view.tone(tint, 0.75))
        chance = Random(k)
        bits = [top.path(ellipse(a + chance.uniform(0.08, 0.6), z + chance.uniform(0.2, 0.54), 0.05, 0.045)) for _ in range(16)]
        canvas.fill(joined(bits[:8]), view.tone(mix(tint, "#fff0c0", 0.4), 1.0), 0.9)
        canvas.fill(joined(bits[8:]), view.tone(mix(tint, "#401808", 0.35), 0.4), 0.7)
        hx, hy = camera.at(a + 0.5, 0.92, z + 0.3)
        canvas.fill(stroke([(hx, hy), (hx + 10, hy - 26)], 4, even), view.tone("#f0f4f4", 0.9))
    for d in (0.1, 0.2, 0.3):
        bar = camera.flat((x, 0.8, z - d), (1, 0, 0), (0, 1, 0))
        canvas.fill(bar.quad(0, 0, wide, 0.026), view.tone("#e8eef0", 0.95))
        canvas.fill(bar.quad(0, -0.006, wide, 0.012), view.tone("#5a646a", 0.3))
    for k in range(6):
        a, b = camera.at(x + 0.1 + 1.14 * k, 0.8, z - 0.32), camera.at(x + 0.1 + 1.14 * k, 0.68, z)
        canvas.fill(stroke([a, b], 6, even, False), view.tone("#8a949a", 0.5))
    _tray(canvas, view, camera, x + 1.2, z - 0.38, 0.83, 3, 0.8)
    _tray(canvas, view, camera, x + 3.9, z - 0.38, 0.83, 6, 0.8)
    guard = camera.flat((x, 0, z + 0.05), (1, 0, 0), (0, 1, 0))
    pane = guard.path(rect(0.04, 1.08, wide - 0.08, 0.36))
    x0, y0, x1, y1 = pane.bounds()
    canvas.fill(
        pane,
        Linear(
            x0,
            y0,
            x1,
            y1,
            (
                alpha("#ffffff", 0.3),
                alpha("#dff2f2", 0.08),
                alpha("#ffffff", 0.24),
                alpha("#dff2f2", 0.06),
                alpha("#ffffff", 0.2),
            ),
        ),
    )
    glints = [
        lines([guard.at(a, 1.44), guard.at(a + 0.22, 1.44), guard.at(a - 0.02, 1.08), guard.at(a - 0.24, 1.08)])
        for a in (0.9, 2.5, 2.85, 4.6)
    ]
    canvas.fill(joined(glints), "#ffffff", 0.16, clip=pane)
    canvas.fill(guard.quads([(0.03 + (wide - 0.1) * k / 5, 0.9, 0.035, 0.6) for k in range(6)]), view.tone("#aeb8be", 0.7))
    canvas.fill(guard.quad(0.04, 1.07, wide - 0.08, 0.014), "#ffffff", 0.6)
    box(canvas, view, camera, sun, x, 1.44, z + 0.02, wide, 0.08, 0.4, "#d4dcde", 1.0)
    canvas.fill(guard.quad(0.05, 1.425, wide - 0.1, 0.02), mix(view.tone("#f8e8c0", 0.9), "#fff0c0", lit))
    for k in range(7):
        gx, gy = camera.at(x + 0.5 + 0.8 * k, 1.2, z)
        canvas.glow(gx, gy, 0.7 * s, "#ffc870", 0.22 * lit)
    box(canvas, view, camera, sun, x + wide - 0.75, 0.91, z + 0.1, 0.5, 0.34, 0.4, "#4a545c", 0.8)
    till = camera.flat((x + wide - 0.75, 0.91, z + 0.096), (1, 0, 0), (0, 1, 0))
    canvas.fill(till.quad(0.06, 0.2, 0.38, 0.1), mix(view.tone("#8ad0b0", 0.8), "#b0ffd8", 0.4 * lit))
    canvas.fill(
        till.quads([(0.06 + 0.075 * (j % 5), 0.03 + 0.055 * (j // 5), 0.055, 0.038) for j in range(15)]),
        view.tone("#e4e8e4", 0.7),
    )


def _trays_stand(canvas: Canvas, view: View, camera: Camera, x: float, z: float, room: Room) -> None:
    """A trolley with a stack of trays and jars of cutlery."""
    shadow(canvas, view, camera, x, z, 0.9, 0.6, 0.45)
    for y in (0.12, 0.78):
        for u in (0.0, 0.84):
            box(canvas, view, camera, room.sun, x + u, 0.06, z, 0.035, 0.8, 0.03, "#8a949a", 0)
        box(canvas, view, camera, room.sun, x, y, z, 0.88, 0.05, 0.55, STEEL, 0.9)
        if y < 0.5:
            for k in range(9):
                box(canvas, view, camera, room.sun, x + 0.1, y + 0.05 + 0.035 * k, z + 0.05, 0.66, 0.026, 0.4, TRAYS[k % 4], 0.7)
    for k in range(6):
        box(canvas, view, camera, room.sun, x + 0.04, 0.83 + 0.035 * k, z + 0.05, 0.48, 0.026, 0.4, TRAYS[(k + 1) % 4], 0.7)
    for k in range(2):
        (cx, y), s = camera.at(x + 0.62 + 0.16 * k, 0.83, z + 0.2), camera.size(z)
        sticks = [stroke([(cx, y - 0.1 * s), (cx + d * 0.05 * s, y - 0.26 * s)], 3, even, False) for d in (-1, -0.4, 0.3, 0.9)]
        canvas.fill(joined(sticks), view.tone("#e8eef0", 0.9))
        canvas.fill(
            rect(cx - 0.06 * s, y - 0.15 * s, 0.12 * s, 0.15 * s, 3),
            Linear(cx - 8, 0, cx + 8, 0, (view.tone("#f4ecdc", 0.9), view.tone("#c8b898", 0.3))),
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
            _tray(canvas, view, camera, x + a, z + b, 0.757, seed + k, 0.78)
    _carafe(canvas, view, *camera.at(x + 0.42, 0.757, z + long * 0.52), camera.size(z + long * 0.52))
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


def _tray(canvas: Canvas, view: View, camera: Camera, x: float, z: float, y: float, seed: int, size: float = 1.0) -> None:
    """A tray with a plate, a bowl of soup, a fruit and a carton of milk."""
    chance, s = Random(seed), camera.size(z) * size
    tint, top = TRAYS[seed % 4], camera.floor(y)
    w, d = 0.46 * size, 0.36 * size
    canvas.fill(top.path(rect(x - 0.01, z - 0.02, w + 0.03, d + 0.02, 0.03)), view.tone(INK, 0), 0.35, blur=3)
    canvas.fill(top.path(rect(x, z, w, d, 0.04)), view.tone(mix(tint, "#301810", 0.3), 0.3))
    up = camera.floor(y + 0.014)
    canvas.fill(up.path(rect(x, z, w, d, 0.04)), view.tone(tint, 0.95))
    canvas.fill(up.path(rect(x + 0.02, z + 0.02, w - 0.04, d - 0.04, 0.03)), view.tone(mix(tint, "#301810", 0.16), 0.6))

    def round_(a: float, b: float, r: float, lift: float = 0.02) -> Path:
        return camera.floor(y + lift).path(ellipse(x + a * size, z + b * size, r * size, r * size))

    canvas.fill(round_(0.32, 0.25, 0.062, 0.015), view.tone(INK, 0), 0.3, blur=2)
    bx, by = camera.at(x + 0.34 * size, y + 0.015, z + 0.25 * size)
    bowl = curve(
        [
            (bx - 0.065 * s, by - 0.065 * s, 1),
            (bx + 0.065 * s, by - 0.065 * s, 1),
            (bx + 0.045 * s, by - 0.01 * s),
            (bx, by + 0.008 * s),
            (bx - 0.045 * s, by - 0.01 * s),
        ]
    )
    canvas.fill(bowl, Linear(bx - 0.065 * s, 0, bx + 0.065 * s, 0, (view.tone("#ffffff", 0.95), view.tone("#c8c0b8", 0.3))))
    lip = ellipse(bx, by - 0.065 * s, 0.066 * s, 0.022 * s)
    canvas.fill(lip, view.tone("#ffffff", 0.95))
    canvas.fill(
        ellipse(bx, by - 0.063 * s, 0.055 * s, 0.016 * s),
        view.tone(chance.choice(("#d87a34", "#c8442e", "#e0c068", "#7a9a48")), 0.8),
    )
    canvas.fill(round_(0.16, 0.15, 0.125, 0.016), view.tone(INK, 0), 0.3, blur=2)
    canvas.fill(round_(0.15, 0.16, 0.12, 0.026), view.tone("#fdfaf2", 0.95))
    canvas.line(round_(0.15, 0.16, 0.09, 0.026), view.tone("#b8b0a4", 0.4), max(1, 0.006 * s), 0.7)
    for a, b, r, c in (
        (0.12, 0.18, 0.05, chance.choice(("#a8602c", "#e8cc84", "#c8783c"))),
        (0.19, 0.19, 0.04, "#f4ecd4"),
        (0.16, 0.12, 0.038, chance.choice(("#5a9a44", "#d8503c", "#e8a83c"))),
    ):
        cx, cy = camera.at(x + a * size, y + 0.035, z + b * size)
        canvas.fill(
            ellipse(cx, cy, r * s, r * 0.6 * s),
            Radial(
                cx - r * 0.4 * s, cy - r * 0.4 * s, r * 1.6 * s, (view.tone(mix(c, "#ffffff", 0.25), 1.0), view.tone(c, 0.35))
            ),
        )
    fork = camera.floor(y + 0.018)
    canvas.fill(fork.quads([(x + 0.29 * size, z + 0.05 * size, 0.012 * size, 0.14 * size)]), view.tone("#f0f4f4", 1.0))
    mx, my = camera.at(x + 0.4 * size, y + 0.02, z + 0.09 * size)
    if chance.random() < 0.5:
        canvas.fill(
            ellipse(mx, my - 0.035 * s, 0.04 * s, 0.038 * s),
            Radial(mx - 0.014 * s, my - 0.05 * s, 0.06 * s, (view.tone("#f08a6a", 1.0), view.tone("#c8342c", 0.5))),
        )
        canvas.fill(
            stroke([(mx, my - 0.07 * s), (mx + 0.012 * s, my - 0.092 * s)], 0.008 * s, even, False), view.tone("#4a3020", 0.4)
        )
    else:
        canvas.fill(
            rect(mx - 0.035 * s, my - 0.11 * s, 0.07 * s, 0.11 * s),
            Linear(mx - 0.035 * s, 0, mx + 0.035 * s, 0, (view.tone("#ffffff", 0.95), view.tone("#b8c4d0", 0.4))),
        )
        canvas.fill(rect(mx - 0.035 * s, my - 0.06 * s, 0.07 * s, 0.04 * s), view.tone("#3c86c0", 0.7))
        canvas.fill(
            lines(
                [
                    (mx - 0.035 * s, my - 0.11 * s),
                    (mx + 0.035 * s, my - 0.11 * s),
                    (mx + 0.022 * s, my - 0.145 * s),
                    (mx - 0.022 * s, my - 0.145 * s),
                ]
            ),
            view.tone("#e4eaf0", 0.7),
        )


def _carafe(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    """A jug of water with glasses turned over beside it."""
    canvas.fill(ellipse(x, y, 0.08 * s, 0.02 * s), view.tone(INK, 0), 0.35, blur=3)
    jug = curve(
        [
            (x - 0.045 * s, y - 0.24 * s, 1),
            (x + 0.045 * s, y - 0.24 * s, 1),
            (x + 0.035 * s, y - 0.17 * s),
            (x + 0.065 * s, y - 0.08 * s),
            (x + 0.05 * s, y, 1),
            (x - 0.05 * s, y, 1),
            (x - 0.065 * s, y - 0.08 * s),
            (x - 0.035 * s, y - 0.17 * s),
        ]
    )
    canvas.fill(jug, view.tone("#d8ecf0", 0.8), 0.55)
    canvas.fill(rect(x - 0.06 * s, y - 0.13 * s, 0.12 * s, 0.14 * s), view.tone("#8cc0d8", 0.8), 0.6, clip=jug)
    canvas.fill(rect(x - 0.035 * s, y - 0.19 * s, 0.012 * s, 0.16 * s, 2), "#ffffff", 0.7)
    canvas.line(jug, view.tone("#f4fcff", 1.0), max(1, 0.006 * s), 0.7)
    for d in (-0.15, 0.14):
        glass = lines(
            [
                (x + (d - 0.03) * s, y - 0.09 * s),
                (x + (d + 0.03) * s, y - 0.09 * s),
                (x + (d + 0.036) * s, y),
                (x + (d - 0.036) * s, y),
            ]
        )
        canvas.fill(glass, view.tone("#e4f4f8", 0.9), 0.4)
        canvas.line(glass, view.tone("#f8ffff", 1.0), max(1, 0.005 * s), 0.6)


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
    _tray(canvas, view, camera, -0.9, 1.06, 0.76, 4, 1.0)
    pot(canvas, view, 1880, 1150, 190, 11, "#d8734c", 1.35)


PLACES = {"cafeteria": Kind(cafeteria, "white", ((0.2, 0.88),), 0.39, (-0.8, -0.6))}
