"""A Chinese apothecary: a wall of small drawers behind the counter, herbs, jars, scales, lanterns."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, lantern, turned
from vnc.make.place.parts.eastern import lattice
from vnc.make.place.parts.larder import bundle
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, droplets, outdoors, shell, shine, sunlight, tiled, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

WOOD, DARK, BRASS, RED = "#8a4a2c", "#4a2418", "#d8ac58", "#b03428"
STEP, HIGH_UP = 0.31, 0.26
"""A drawer's width and height with its frame, in metres."""


def medicineshop(picture: Picture) -> None:
    """We stand before the counter; drawers cover the wall to the rows of jars under the ceiling."""
    view, camera = picture.view, Camera(960, 500, 1.6, 950)
    room = Room(camera, -4.1, 4.1, 3.9, 6.8, Sun(-0.6, 0.6, -0.3), 0.6)
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 500)
    walls = picture.sheet(0.75, 0, 0.4)
    shell(walls, view, room, "#c8a878", "#7a6a5c", "#5a3a28", "#b89870")
    tiled(walls, view, room, "#8c7c6c", 0.55)
    for z in (2.5, 4.5):
        droplets(picture, walls, window(walls, view, room.west, z, 1.1, 1.5, 1.9, DARK, 5, 5, 0.05), picture.seed)
    _cabinet(walls, view, room, picture.seed)
    _side_shelves(walls, view, room, picture.seed)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.16, 0.3)
    panes = [((-4.1, 1.1, z), (-4.1, 3.0, z), (-4.1, 3.0, z + 1.5), (-4.1, 1.1, z + 1.5)) for z in (2.5, 4.5)]
    sunlight(walls, room, view, panes, (-0.8, 0.75, -0.1), pool=0.42, shaft=0.18)
    hung = picture.sheet(0.55, 0, 0.4)
    _ceiling(picture, hung, room)
    front = picture.sheet(0.4, 0, 0.4)
    _counter(picture, front, room)
    _sacks(front, view, camera, picture.seed)
    near = picture.sheet(0.12, 0, 2.6)
    _near(picture, near)
    picture.play("dust", 240, 200, 900, 600)


def _cabinet(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """The wall of drawers, each with a ring and a paper name, rows of jars above, a carved board on top."""
    back, chance = room.back, Random(seed)
    left, wide, rows = 0.55, 7.1, 9
    top = 0.14 + rows * HIGH_UP
    canvas.fill(back.quad(left, 0, wide, top + 1.05), view.tone(DARK, 0.3))
    spots = [(left + 0.09 + STEP * i, 0.14 + HIGH_UP * j, STEP - 0.04, HIGH_UP - 0.04) for i in range(22) for j in range(rows)]
    light, dark, plain = list(spots[:0]), list(spots[:0]), list(spots[:0])
    for spot in spots:
        chance.choice((light, dark, plain, plain)).append(spot)
    for some, tint in ((light, "#a8643c"), (dark, "#7a3e26"), (plain, "#925434")):
        canvas.fill(back.quads(some), view.tone(tint, 0.6))
    canvas.fill(back.quads([(u, v + h - 0.02, w, 0.02) for u, v, w, h in spots]), view.tone("#d89468", 0.95), 0.7)
    canvas.fill(back.quads([(u, v, w, 0.025) for u, v, w, _ in spots]), view.tone("#1c0c08", 0), 0.5)
    canvas.fill(back.quads([(u + 0.07, v + 0.115, w - 0.14, 0.075) for u, v, w, _ in spots]), view.tone("#ecdcb4", 0.8))
    strokes = [
        (u + 0.085 + 0.036 * k, v + 0.13, 0.018 + 0.01 * (k % 2), 0.045)
        for u, v, _, _ in spots
        for k in range(3)
        if chance.random() < 0.9
    ]
    canvas.fill(back.quads(strokes), view.tone("#38241c", 0.2), 0.8)
    rings = [back.path(ellipse(u + w / 2, v + 0.06, 0.03, 0.035)) for u, v, w, _ in spots]
    canvas.fill(joined(rings), view.tone(BRASS, 0.9))
    _open_drawers(canvas, view, back, spots, chance)
    _jars(canvas, view, back, left, wide, top, chance)
    posts = [(left + wide * k / 3 - 0.06, 0, 0.12, top + 1.05) for k in range(4)]
    canvas.fill(back.quads(posts), view.tone("#6e3420", 0.55))
    canvas.fill(back.quads([(u + 0.03, v, 0.025, h) for u, v, _, h in posts]), view.tone("#b8704a", 0.9), 0.7)
    _board(canvas, view, back)


def _open_drawers(canvas: Canvas, view: View, back: Flat, spots: list[tuple[float, float, float, float]], chance: Random) -> None:
    """Some drawers stand open: a front nearer to us, herbs over its edge."""
    for u, v, w, h in chance.sample([s for s in spots if s[1] > 0.9], 7):
        canvas.fill(back.quad(u - 0.01, v - 0.05, w + 0.02, h + 0.05), view.tone("#140806", 0), 0.6, blur=3)
        tint = chance.choice(("#7a8a4a", "#c88a3c", "#a85a3a", "#d8c890"))
        herbs = [back.path(ellipse(u + 0.04 + 0.05 * k, v + h - 0.03, 0.035, 0.045)) for k in range(5)]
        canvas.fill(joined(herbs), view.tone(tint, 0.8))
        canvas.fill(back.quad(u - 0.015, v - 0.05, w + 0.03, h), view.tone("#b06c42", 0.8))
        canvas.fill(back.quad(u + 0.06, v + 0.08, w - 0.12, 0.075), view.tone("#f4e8c4", 0.9))
        canvas.fill(back.path(ellipse(u + w / 2, v + 0.03, 0.03, 0.035)), view.tone(BRASS, 1.0))


def _jars(canvas: Canvas, view: View, back: Flat, left: float, wide: float, top: float, chance: Random) -> None:
    """Two boards of porcelain jars with lids, blue, white and brown."""
    for j in range(2):
        v = top + 0.08 + 0.48 * j
        canvas.fill(back.quad(left, v - 0.06, wide, 0.06), view.tone("#a8643c", 0.9))
        u = left + 0.25
        while u < left + wide - 0.15:
            (x, y), (x1, y1) = back.at(u, v), back.at(u + 0.12, v + chance.uniform(0.28, 0.36))
            _jar(canvas, view, x, y, x1 - x, y - y1, chance)
            u += chance.uniform(0.3, 0.36)


def _jar(canvas: Canvas, view: View, x: float, foot: float, half: float, tall: float, chance: Random) -> None:
    """A shouldered porcelain jar with a lid and a red paper square or blue bands."""
    tint = chance.choice(("#f0ece0", "#e8ece8", "#8a5a3a", "#3c5a8a", "#6a8a6a"))
    body = curve(
        [
            (x - 0.6 * half, foot, 1), (x - half, foot - 0.5 * tall), (x - 0.5 * half, foot - 0.8 * tall, 1),
            (x + 0.5 * half, foot - 0.8 * tall, 1), (x + half, foot - 0.5 * tall), (x + 0.6 * half, foot, 1),
        ]
    )  # fmt: skip
    canvas.fill(body, turned(view, x, half, tint))
    canvas.fill(
        joined([rect(x - half, foot - k * tall, 2 * half, 0.05 * tall) for k in (0.18, 0.7)]),
        view.tone("#34508c", 0.6),
        0.8,
        clip=body,
    )
    canvas.fill(
        lines(
            [
                (x, foot - 0.62 * tall),
                (x + 0.4 * half, foot - 0.44 * tall),
                (x, foot - 0.26 * tall),
                (x - 0.4 * half, foot - 0.44 * tall),
            ]
        ),
        view.tone(RED, 0.7),
    )
    canvas.fill(
        joined(
            [ellipse(x, foot - 0.84 * tall, 0.6 * half, 0.08 * tall), ellipse(x, foot - 0.95 * tall, 0.18 * half, 0.07 * tall)]
        ),
        turned(view, x, 0.6 * half, tint),
    )


def _board(canvas: Canvas, view: View, back: Flat) -> None:
    """The shop's name: a dark board with gilt edge and four signs."""
    canvas.fill(back.quad(2.4, 2.72, 3.4, 0.72).moved(0, 8), view.tone("#100808", 0), 0.5, blur=8)
    canvas.fill(back.quad(2.4, 2.72, 3.4, 0.72), view.tone(BRASS, 0.8))
    canvas.fill(back.quad(2.46, 2.78, 3.28, 0.6), view.tone("#2c1410", 0.5))
    for k in range(4):
        u, v = 2.75 + 0.78 * k, 2.88
        bars = [(u, v + 0.3, 0.4, 0.05), (u + 0.17, v, 0.055, 0.42), (u + 0.03, v + 0.16, 0.34, 0.04)]
        more = (
            [(u + 0.02, v, 0.045, 0.2), (u + 0.33, v, 0.045, 0.2)],
            [(u, v, 0.4, 0.045)],
            [(u + 0.06, v + 0.02, 0.28, 0.04), (u, v, 0.045, 0.3)],
        )
        canvas.fill(back.quads(bars + more[k % 3]), view.tone("#f0c868", 1.0))


def _side_shelves(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """On the right: a lattice of paper, a scroll with the body's lines, shelves of roots in glass."""
    east, chance = room.east, Random(seed + 3)
    lattice(canvas, view, east, 2.2, 0.9, 1.5, 2.2, DARK, 0, 0.16)
    canvas.fill(east.quad(4.0, 0.85, 2.6, 2.5), view.tone(DARK, 0.35))
    for j in range(4):
        v = 0.95 + 0.6 * j
        canvas.fill(east.quad(4.0, v - 0.06, 2.6, 0.06), view.tone("#a8643c", 0.8))
        for k in range(6):
            z = 6.35 - 0.42 * k
            (x, y), s = east.at(z, v), room.camera.size(z)
            tint = chance.choice(("#c8a050", "#a86a3a", "#7a8a4a", "#b8483a", "#d8c8a0"))
            glass = rect(x - 0.11 * s, y - 0.4 * s, 0.22 * s, 0.4 * s, 0.04 * s)
            canvas.fill(glass, view.tone("#d8e4dc", 0.7), 0.45)
            canvas.fill(
                rect(x - 0.09 * s, y - chance.uniform(0.2, 0.34) * s, 0.18 * s, 0.3 * s), view.tone(tint, 0.7), clip=glass
            )
            canvas.fill(rect(x - 0.12 * s, y - 0.45 * s, 0.24 * s, 0.07 * s, 2), view.tone(RED, 0.6))
            canvas.fill(rect(x - 0.08 * s, y - 0.36 * s, 0.02 * s, 0.3 * s), "#ffffff", 0.5)


def _ceiling(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Beams, lanterns, bundles of herbs on strings."""
    view, camera = picture.view, room.camera
    for z in (5.8, 4.2, 2.8):
        box(canvas, view, camera, room.sun, -4.1, 3.62, z, 8.2, 0.28, 0.24, "#5a2e1c", 0.4)
    chance = Random(picture.seed + 2)
    for x in (-3.5, -3.0, -2.5, 2.2, 2.75, 3.3, 3.7):
        bundle(canvas, view, "herb", *camera.at(x, 3.6, 4.2), camera.size(4.2) * 0.8, chance)
    for x, z in ((-1.9, 4.6), (1.9, 4.6)):
        cx, cy = camera.at(x, 2.95, z)
        canvas.line(lines([(cx, camera.at(x, 3.7, z)[1]), (cx, cy)], closed=False), view.tone("#2a1410", 0.2), 3)
        lantern(canvas, view, cx, cy, 0.5 * camera.size(z), "#e04a30", 0.6)
        canvas.glow(cx, cy, 0.9 * camera.size(z), "#ff9a50", 0.3 + 0.2 * view.lamps)
        picture.play("flicker", cx - 90, cy - 90, 180, 180, "#ff9a50")


def _counter(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The long counter with carved panels: hand scales, papers with herbs, mortar, abacus, a teapot."""
    view, camera = picture.view, room.camera
    x, z, wide, high = -2.5, 4.3, 5.0, 1.0
    shadow(canvas, view, camera, x, z, wide, 0.7, 0.5)
    box(canvas, view, camera, room.sun, x, 0, z, wide, high, 0.7, WOOD, 0)
    face = camera.flat((x, 0, z - 0.005), (1, 0, 0), (0, 1, 0))
    for k in range(5):
        u = 0.12 + 0.97 * k
        canvas.fill(face.quad(u, 0.14, 0.87, 0.7), view.tone("#5c2c1c", 0.4))
        canvas.fill(face.grid([u, u + 0.2, u + 0.67, u + 0.87], [0.14, 0.3, 0.68, 0.84], 0.035), view.tone("#b8704a", 0.8))
        canvas.line(face.path(ellipse(u + 0.435, 0.49, 0.17, 0.17)), view.tone(BRASS, 0.8), 5)
        canvas.fill(face.path(ellipse(u + 0.435, 0.49, 0.07, 0.07)), view.tone(BRASS, 0.7))
    box(canvas, view, camera, room.sun, x - 0.12, high, z - 0.12, wide + 0.24, 0.09, 0.9, "#b06840", 1)
    s, top = camera.size(z + 0.25), high + 0.09
    _scales(canvas, view, *camera.at(-0.15, top, z + 0.25), s)
    for k, tint in enumerate(("#7a8a4a", "#c88a3c", "#a8483a")):
        px, py = camera.at(-1.15 + 0.42 * k - (0 if k < 2 else -1.0), top, z + 0.15)
        sheet = lines(
            [
                (px - 0.2 * s, py + 0.03 * s),
                (px + 0.17 * s, py + 0.03 * s),
                (px + 0.2 * s, py - 0.1 * s),
                (px - 0.15 * s, py - 0.1 * s),
            ]
        )
        canvas.fill(sheet, view.tone("#f4ead0", 0.95))
        heap = [
            ellipse(px + 0.05 * s * math.cos(2.1 * j) * (1 + j % 2), py - 0.04 * s - 0.015 * s * (j % 3), 0.045 * s, 0.03 * s)
            for j in range(8)
        ]
        canvas.fill(joined(heap), view.tone(tint, 0.75))
    _mortar(canvas, view, *camera.at(1.55, top, z + 0.3), s)
    _abacus(canvas, view, *camera.at(-2.0, top, z + 0.2), s)
    for dx in (1.95, 2.2):
        _jar(canvas, view, *camera.at(dx, top, z + 0.35), 0.1 * s, 0.34 * s, Random(int(dx * 10)))


def _scales(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A balance with two brass pans on a red stand."""
    stand = [rect(x - 0.025 * s, foot - 0.66 * s, 0.05 * s, 0.66 * s), rect(x - 0.2 * s, foot - 0.05 * s, 0.4 * s, 0.05 * s, 3)]
    canvas.fill(joined(stand), turned(view, x, 0.14 * s, "#9c3c2c"))
    canvas.fill(
        stroke([(x - 0.4 * s, foot - 0.6 * s), (x, foot - 0.65 * s), (x + 0.4 * s, foot - 0.64 * s)], 0.04 * s, even),
        view.tone(BRASS, 0.9),
    )
    for d, y in ((-0.4, 0.26), (0.4, 0.3)):
        px, py = x + d * s, foot - y * s
        canvas.line(
            lines([(px - 0.17 * s, py), (px, py - 0.34 * s), (px + 0.17 * s, py)], closed=False), view.tone("#e8cc88", 0.9), 2
        )
        canvas.fill(
            curve([(px - 0.19 * s, py, 1), (px - 0.1 * s, py + 0.08 * s), (px + 0.1 * s, py + 0.08 * s), (px + 0.19 * s, py, 1)]),
            turned(view, px, 0.19 * s, BRASS),
        )
    canvas.fill(ellipse(x - 0.4 * s, foot - 0.28 * s, 0.1 * s, 0.05 * s), view.tone("#7a8a4a", 0.8))


def _mortar(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    canvas.fill(
        stroke([(x + 0.02 * s, foot - 0.2 * s), (x + 0.16 * s, foot - 0.46 * s)], 0.06 * s, even), view.tone("#d8c8a8", 0.8)
    )
    bowl = curve(
        [
            (x - 0.18 * s, foot - 0.26 * s, 1),
            (x - 0.13 * s, foot - 0.06 * s),
            (x - 0.1 * s, foot, 1),
            (x + 0.1 * s, foot, 1),
            (x + 0.13 * s, foot - 0.06 * s),
            (x + 0.18 * s, foot - 0.26 * s, 1),
        ]
    )
    canvas.fill(bowl, turned(view, x, 0.18 * s, "#b8b4ac"))


def _abacus(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A counting frame set upright."""
    frame = rect(x - 0.32 * s, foot - 0.3 * s, 0.64 * s, 0.3 * s, 3)
    canvas.fill(frame, view.tone("#d8b888", 0.6))
    rods = [rect(x + (-0.26 + 0.065 * k) * s, foot - 0.28 * s, 0.008 * s, 0.26 * s) for k in range(9)]
    canvas.fill(joined(rods), view.tone("#38241c", 0.3))
    beads = [
        ellipse(x + (-0.256 + 0.065 * k) * s, foot - v * s, 0.03 * s, 0.018 * s)
        for k in range(9)
        for v in (0.05, 0.09, 0.13 + 0.02 * (k % 2), 0.23)
    ]
    canvas.fill(joined(beads), view.tone("#5a2418", 0.6))
    canvas.line(frame, view.tone("#6e3420", 0.7), 0.03 * s)
    canvas.fill(rect(x - 0.32 * s, foot - 0.2 * s, 0.64 * s, 0.016 * s), view.tone("#6e3420", 0.8))


def _sacks(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Open sacks and baskets of roots, berries and bark along the sides."""
    chance = Random(seed + 9)
    tints = ("#b8483a", "#c8a050", "#7a8a4a", "#a86a3a", "#d8c8a0")
    for k, (px, z) in enumerate(((-3.4, 4.6), (-3.25, 3.7), (3.3, 4.4), (3.5, 3.5), (2.75, 4.9))):
        (x, y), s = camera.at(px, 0, z), camera.size(z)
        shadow(canvas, view, camera, px - 0.35, z - 0.2, 0.7, 0.5, 0.45)
        body = curve(
            [
                (x - 0.34 * s, y, 1),
                (x - 0.42 * s, y - 0.3 * s),
                (x - 0.34 * s, y - 0.62 * s, 1),
                (x + 0.34 * s, y - 0.62 * s, 1),
                (x + 0.42 * s, y - 0.3 * s),
                (x + 0.34 * s, y, 1),
            ]
        )
        canvas.fill(body, turned(view, x, 0.42 * s, ("#c8b088", "#a87c48")[k % 2]))
        folds = [stroke([(x + d * s, y - 0.58 * s), (x + 1.2 * d * s, y - 0.2 * s)], 0.03 * s, even) for d in (-0.2, -0.05, 0.14)]
        canvas.fill(joined(folds), view.tone("#5a3c24", 0.2), 0.35, blur=2, clip=body)
        canvas.fill(ellipse(x, y - 0.62 * s, 0.37 * s, 0.11 * s), view.tone("#e0cca4", 0.9))
        heap = [(chance.uniform(-0.28, 0.28), chance.uniform(0.0, 0.12)) for _ in range(46)]
        for light in (0.4, 0.8):
            some = [
                ellipse(x + a * s, y - (0.62 + b * (1 - abs(a) * 2.6)) * s, 0.045 * s, 0.03 * s)
                for a, b in heap[int(light * 20) :: 2]
            ]
            canvas.fill(joined(some), view.tone(tints[k], light))


def _near(picture: Picture, canvas: Canvas) -> None:
    """Close to us: a red pillar at each side, a bundle of herbs and a string of paper packets."""
    view = picture.view
    for x, half in ((-6, 66), (1926, 66)):
        canvas.fill(
            rect(x - half, -20, 2 * half, HIGH + 40),
            Linear(x - half, 0, x + half, 0, tuple(view.tone("#9c2e22", k) for k in (0.2, 0.8, 0.25))),
        )
    for k in range(4):
        y = 120 + 105 * k
        canvas.fill(rect(1764, y, 92, 84, 8), Linear(1764, 0, 1856, 0, (view.tone("#e8d4a4", 0.8), view.tone("#b89868", 0.3))))
        canvas.fill(joined([rect(1806, y, 7, 84), rect(1764, y + 38, 92, 7)]), view.tone("#b8402c", 0.7))
    canvas.line(lines([(1810, -10), (1810, 540)], closed=False), view.tone("#b8402c", 0.6), 5)
    canvas.fill(
        curve([(120, -20, 1), (60, 130), (90, 270), (140, 290), (190, 260), (200, 120), (160, -20, 1)]),
        mix(view.tone("#6a7a3c", 0.45), "#20301c", 0.2),
    )
    blades = [stroke([(135, -10), (120 + 26 * (k - 3), 140), (130 + 30 * (k - 3), 300 + 14 * (k % 3))], 16) for k in range(7)]
    canvas.fill(joined(blades), view.tone("#8a9a54", 0.6))


PLACES = {"medicineshop": Kind(medicineshop, "warm", ((0.12, 0.88),), 0.46, (-0.7, -0.6))}
