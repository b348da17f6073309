"""A squad room: desks among files, a wall of maps and leads, the cell at the end."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.props import cup, lamp
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.room import Room, ceiling_lamps, ceiling_panels, droplets, outdoors, shell, skirting, sunlight, tiled, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

CAMERA = Camera(960, 480, 1.55, 980)
WOOD, STEEL = "#9a7048", "#8a949a"
PAPERS = ("#f4f0e4", "#e8dcc0", "#f0e8a8", "#c8dce8")


def policestation(picture: Picture) -> None:
    """Blinds on the left, the board of leads at the back, bars on the right, two rows of desks."""
    view = picture.view
    room = Room(CAMERA, -4.2, 4.2, 2.9, 7.4, Sun(-0.5, 0.6, 0.0))
    out = picture.sheet(1.0, 0, 1.4)
    outdoors(picture, out, "city", 540)
    walls = picture.sheet(0.8, 0, 0.4)
    shell(walls, view, room, "#c8c8b8", "#7a746c", "#d8dad4", "#c0c4b4")
    tiled(walls, view, room, "#6a645c", 0.7, "#8a8478", 0.4)
    ceiling_panels(walls, view, room)
    ceiling_lamps(walls, view, room, 3, 2, 1.3, 0.3)
    skirting(walls, view, room, "#5a6a5c", 0.14, 1.0)
    _blinds(picture, walls, room)
    _board(walls, view, room, picture.seed)
    _crest(walls, view, room)
    back = picture.sheet(0.6, 0, 0.4)
    _cell(back, view, room)
    _cabinets(back, view, picture.seed)
    desks = picture.sheet(0.4, 0, 0.4)
    for x, z, k in ((-2.6, 5.6, 0), (0.5, 5.6, 1), (-3.3, 3.9, 2), (1.3, 3.9, 3)):
        _desk(picture, desks, x, z, picture.seed + k)
    near = picture.sheet(0.12, 0, 2.6)
    _files(near, view, picture.seed)
    picture.play("dust", 200, 200, 900, 500)


def _blinds(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Three windows with slats half turned; their light in stripes on the floor."""
    view = picture.view
    for k, u in enumerate((2.5, 4.2, 5.9)):
        droplets(picture, canvas, window(canvas, view, room.west, u, 0.95, 1.3, 1.5, "#d8d4c8", 2, 1, 0.05), picture.seed + k)
        slats = [(u, 1.0 + 0.085 * j, 1.3, 0.034) for j in range(6, 17)]
        canvas.fill(room.west.quads(slats), view.tone("#e8e4d4", 0.7), 0.9)
        x = room.left
        for j in range(5):
            low = 0.95 + 0.3 * j
            pane = ((x, low, u), (x, low + 0.16, u), (x, low + 0.16, u + 1.3), (x, low, u + 1.3))
            sunlight(canvas, room, view, [pane], (-0.85, 0.6, 0.1), pool=0.32, shaft=0.04)


def _board(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Cork with a map, photographs and notes, red thread from pin to pin; a white board beside it."""
    chance, wall = Random(seed), room.back
    canvas.fill(wall.quad(2.0, 0.95, 3.1, 1.6), view.tone("#6a4a30", 0.6))
    canvas.fill(wall.quad(2.07, 1.02, 2.96, 1.46), view.tone("#c89a64", 0.7))
    canvas.fill(wall.quad(2.2, 1.15, 1.2, 1.2), view.tone("#d8e0cc", 0.8))
    roads = [
        wall.path(stroke([(2.2 + a, 1.15 + b), (2.2 + c, 1.15 + d)], 0.02, even, False))
        for a, b, c, d in ((0, 0.3, 1.2, 0.7), (0.3, 0, 0.5, 1.2), (0.8, 0, 0.9, 1.2), (0, 0.9, 1.2, 0.95))
    ]
    canvas.fill(joined(roads), view.tone("#a8906c", 0.6))
    canvas.fill(
        wall.path(
            curve([(2.2, 1.4, 1), (2.6, 1.5), (2.9, 1.3), (3.4, 1.45, 1), (3.4, 1.34, 1), (2.9, 1.2), (2.6, 1.4), (2.2, 1.3, 1)])
        ),
        view.tone("#7aa8c8", 0.7),
    )
    pins: list[tuple[float, float]] = []
    for k in range(9):
        u, v = 3.55 + 0.46 * (k % 3) + chance.uniform(-0.04, 0.06), 1.12 + 0.46 * (k // 3)
        canvas.fill(wall.quad(u, v, 0.32, 0.36), view.tone(chance.choice(PAPERS), 0.85))
        if k % 2:
            canvas.fill(wall.quad(u + 0.03, v + 0.1, 0.26, 0.23), view.tone("#5a6470", 0.5))
            canvas.fill(wall.path(ellipse(u + 0.16, v + 0.22, 0.06, 0.075)), view.tone("#d8b8a0", 0.7))
        else:
            canvas.fill(
                wall.quads([(u + 0.04, v + 0.07 + 0.06 * j, 0.24 - 0.05 * (j % 2), 0.02) for j in range(4)]),
                view.tone("#4a4450", 0.4),
                0.7,
            )
        pins.append((u + 0.16, v + 0.33))
    pins += [(2.5, 1.6), (2.9, 2.0), (3.1, 1.5)]
    threads = [
        stroke([wall.at(*pins[a]), wall.at(*pins[b])], 3, even, False)
        for a, b in ((9, 0), (9, 4), (10, 7), (4, 8), (11, 2), (4, 2), (10, 4), (6, 7))
    ]
    canvas.fill(joined(threads), view.tone("#d8303a", 0.8))
    canvas.fill(joined([ellipse(*wall.at(*p), 5, 5) for p in pins]), view.tone("#e84048", 1.0))
    canvas.fill(wall.quad(5.4, 1.05, 1.0, 1.4), view.tone("#a8b0b4", 0.6))
    canvas.fill(wall.quad(5.45, 1.1, 0.9, 1.3), view.tone("#fafaf6", 0.9))
    marks = [(5.52, 2.2 - 0.17 * k, chance.uniform(0.3, 0.74), 0.03) for k in range(6)]
    canvas.fill(wall.quads(marks[::2]), view.tone("#2a4a8a", 0.5))
    canvas.fill(wall.quads(marks[1::2]), view.tone("#b8383c", 0.5))


def _crest(canvas: Canvas, view: View, room: Room) -> None:
    """A shield with a star on the wall, a clock."""
    (x, y), s = room.back.at(1.1, 1.9), CAMERA.size(room.deep)
    shield = curve(
        [
            (x - 0.3 * s, y - 0.34 * s, 1),
            (x, y - 0.42 * s),
            (x + 0.3 * s, y - 0.34 * s, 1),
            (x + 0.28 * s, y + 0.1 * s),
            (x, y + 0.42 * s, 1),
            (x - 0.28 * s, y + 0.1 * s),
        ]
    )
    canvas.fill(shield, Linear(x - 0.3 * s, 0, x + 0.3 * s, 0, (view.tone("#3a5a8a", 0.9), view.tone("#1f3458", 0.4))))
    canvas.line(shield, view.tone("#e0b850", 0.9), 6)
    star = [
        (
            x + (0.2 if k % 2 == 0 else 0.085) * s * math.sin(math.pi * k / 5),
            y - 0.02 * s - (0.2 if k % 2 == 0 else 0.085) * s * math.cos(math.pi * k / 5),
        )
        for k in range(10)
    ]
    canvas.fill(lines(star), view.tone("#f0cc60", 1.0))
    cx, cy = room.back.at(3.5, 2.72)
    canvas.fill(ellipse(cx, cy, 21, 21), view.tone("#2a2c30", 0.5))
    canvas.fill(ellipse(cx, cy, 17, 17), view.tone("#faf8f0", 0.9))
    canvas.line(lines([(cx + 8, cy + 2), (cx, cy), (cx - 3, cy - 13)], closed=False), "#2a2428", 2.6)


def _cell(canvas: Canvas, view: View, room: Room) -> None:
    """A cell along the right wall: a bench in the dark, bars before it."""
    side = CAMERA.flat((2.9, 0, 0), (0, 0, 1), (0, 1, 0))
    dark = CAMERA.shape((2.9, 0, 4.4), (2.9, 0, 7.4), (2.9, 2.6, 7.4), (2.9, 2.6, 4.4))
    x0, _, x1, _ = dark.bounds()
    canvas.fill(dark, Linear(x0, 0, x1, 0, (view.tone("#5a5c58", 0.35), view.tone("#3a3c3c", 0.2))))
    canvas.fill(side.quads([(4.4, 0.44, 3.0, 0.07)]), view.tone("#7a6a54", 0.5))
    canvas.fill(side.quads([(5.2, 1.7, 0.7, 0.4)]), mix(view.sky[3], view.tone("#8a98a8", 0.5), 0.5))
    bars = [(4.4 + 0.16 * k, 0.05, 0.04, 2.55) for k in range(19)]
    canvas.fill(
        side.quads(
            [
                *bars,
                (4.4, 0.95, 3.0, 0.07),
                (4.4, 0.05, 3.0, 0.08),
                (4.4, 2.5, 3.0, 0.12),
                (5.3, 0.05, 0.08, 2.5),
                (6.3, 0.05, 0.08, 2.5),
            ]
        ),
        view.tone(STEEL, 0.55),
    )
    canvas.fill(side.quads([(u, 0.05, 0.014, 2.55) for u, *_ in bars]), view.tone("#e0e8ec", 1.0), 0.7)
    canvas.fill(side.quad(5.3, 0.9, 0.24, 0.3), view.tone("#5a6066", 0.5))
    front = CAMERA.flat((2.9, 0, 4.4), (1, 0, 0), (0, 1, 0))
    canvas.fill(
        front.quad(0, 0, 1.5, 2.9),
        Linear(*front.at(0, 0), *front.at(1.3, 0), (view.tone("#b8bcac", 0.55), view.tone("#9a9e90", 0.3))),
    )
    canvas.fill(front.quad(0, 0, 1.5, 1.0), view.tone("#5a6a5c", 0.45))
    canvas.fill(front.quads([(0.28, 1.3, 0.5, 0.66)]), view.tone("#f0e8d0", 0.8))
    canvas.fill(front.path(ellipse(0.53, 1.72, 0.1, 0.13)), view.tone("#5a4a44", 0.5))
    canvas.fill(front.quads([(0.34, 1.42, 0.38, 0.03), (0.34, 1.36, 0.28, 0.03)]), view.tone("#3a3438", 0.4))


def _cabinets(canvas: Canvas, view: View, seed: int) -> None:
    """Steel cabinets under the board, boxes of old cases on them."""
    sun, chance = Sun(-0.5, 0.6, 0.0), Random(seed)
    for k in range(4):
        x = -3.9 + 0.56 * k
        high = 1.2 if k < 2 else 0.8
        box(canvas, view, CAMERA, sun, x, 0, 6.8, 0.54, high, 0.5, "#7a8a84", 0.7)
        face = CAMERA.flat((x, 0, 6.8), (1, 0, 0), (0, 1, 0))
        canvas.fill(
            face.quads([(0.03, 0.4 * j + 0.38, 0.48, 0.016) for j in range(int(high / 0.4))]), view.tone("#2c3432", 0.2), 0.7
        )
        canvas.fill(face.quads([(0.2, 0.4 * j + 0.24, 0.14, 0.03) for j in range(int(high / 0.4))]), view.tone("#d8dcdc", 0.9))
        box(canvas, view, CAMERA, sun, x + 0.05, high, 6.85, 0.42, chance.uniform(0.2, 0.3), 0.36, "#b8905c", 0.8)


def _desk(picture: Picture, canvas: Canvas, x: float, z: float, seed: int) -> None:
    """A desk with a screen, a lamp, a telephone, a cup and heaps of paper; its chair behind."""
    view, chance, sun = picture.view, Random(seed), Sun(-0.4, 0.7, -0.2)
    shadow(canvas, view, CAMERA, x, z, 1.7, 0.8, 0.45)
    box(canvas, view, CAMERA, sun, x + 0.66, 0.4, z + 0.95, 0.44, 0.5, 0.1, "#3c4248", 0.5)
    box(canvas, view, CAMERA, sun, x, 0, z, 0.45, 0.7, 0.75, WOOD, 0.3)
    box(canvas, view, CAMERA, sun, x + 1.25, 0, z, 0.45, 0.7, 0.75, WOOD, 0.3)
    box(canvas, view, CAMERA, sun, x + 0.45, 0.25, z + 0.6, 0.8, 0.45, 0.05, "#7a5636", 0.0)
    box(canvas, view, CAMERA, sun, x - 0.05, 0.7, z - 0.04, 1.8, 0.05, 0.85, "#b88a5c", 1.0)
    front = CAMERA.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    for u in (0.03, 1.28):
        canvas.fill(front.quads([(u, 0.08 + 0.2 * j, 0.39, 0.17) for j in range(3)]), view.tone("#a87c50", 0.65))
        canvas.fill(front.quads([(u + 0.14, 0.16 + 0.2 * j, 0.11, 0.025) for j in range(3)]), view.tone("#e0c888", 0.9))
    (cx, y), s = CAMERA.at(x + 0.62, 0.75, z + 0.4), CAMERA.size(z + 0.4)
    canvas.fill(rect(cx - 0.05 * s, y - 0.14 * s, 0.1 * s, 0.14 * s), view.tone("#2c3036", 0.4))
    canvas.fill(
        rect(cx - 0.27 * s, y - 0.46 * s, 0.54 * s, 0.34 * s, 5),
        Linear(cx - 0.27 * s, 0, cx + 0.27 * s, 0, (view.tone("#3a4048", 0.6), view.tone("#23282e", 0.3))),
    )
    canvas.fill(ellipse(cx, y - 0.3 * s, 0.03 * s, 0.03 * s), view.tone("#8a949c", 0.7))
    heap_x, heap_y = CAMERA.at(x + 1.36, 0.75, z + 0.3)
    for k in range(6):
        dx = chance.uniform(-0.03, 0.03) * s
        canvas.fill(
            rect(heap_x - 0.17 * s + dx, heap_y - (0.045 * k + 0.04) * s, 0.34 * s, 0.04 * s, 2),
            view.tone(chance.choice((*PAPERS, "#c8a878")), 0.5 + 0.08 * k),
        )
    lamp(canvas, view, *CAMERA.at(x + 0.18, 0.75, z + 0.3), 0.42 * s, "#3f7a5c")
    cup(canvas, view, *CAMERA.at(x + 1.02, 0.75, z + 0.1), 0.1 * s, "#f4f0e4")
    px, py = CAMERA.at(x + 0.4, 0.75, z + 0.08)
    phone: list[Path] = [
        rect(px - 0.1 * s, py - 0.07 * s, 0.2 * s, 0.07 * s, 4),
        rect(px - 0.13 * s, py - 0.12 * s, 0.26 * s, 0.05 * s, 6),
    ]
    canvas.fill(joined(phone), view.tone("#24262c", 0.6))


def _files(canvas: Canvas, view: View, seed: int) -> None:
    """Close to us: a box of files, a badge on a folder."""
    canvas.fill(rect(-30, 960, 330, 180, 6), Linear(0, 960, 0, 1100, (view.tone("#c89c64", 0.8), view.tone("#7a5a38", 0.3))))
    for k in range(8):
        canvas.fill(rect(-10 + 38 * k, 930 - 9 * ((seed + k) % 3), 32, 60, 3), view.tone(PAPERS[k % 4], 0.7))
    canvas.fill(lines([(1560, 1010), (1960, 990), (1980, 1120), (1520, 1120)]), view.tone("#b88a5c", 0.6))
    canvas.fill(lines([(1620, 1022), (1880, 1010), (1900, 1110), (1600, 1114)]), view.tone("#e8d8a8", 0.8))


PLACES = {"policestation": Kind(policestation, "white", ((0.12, 0.88),), 0.44, (-0.8, -0.5))}
