"""The entrance hall of a great house: two stairs that sweep up to a gallery, marble squares, a chandelier, ancestors."""

import math

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.chandeliers import crystal
from vnc.make.place.parts.hearths import candelabra
from vnc.make.place.parts.portraits import portrait
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, curtain, droplets, outdoors, shell, shine, sunlight, tiled, window
from vnc.make.place.space import Camera, Spot, Sun, box
from vnc.make.place.view import View

WALLS = ("#7a3c40", "#4c6456", "#566488", "#8c7448")
WOOD = "#5c3a28"
GOLD = "#d8ac58"
UP, STEPS = 3.6, 22
"""The gallery's height in metres, and the steps to it."""
INNER, OUTER = (2.1, 4.5), (3.75, 6.2)
"""Radii across and away of a flight's two edges, about a centre at (CENTRE, FOOT)."""
CENTRE, FOOT = 1.7, 8.6
PANES = (2.6, 5.2, 7.8, 10.4)


def grandstair(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 545, 1.7, 900)
    room = Room(camera, -7.0, 7.0, 8.6, 16.4, Sun(-0.7, 0.6, -0.1), 0.6)
    tint = WALLS[picture.seed % len(WALLS)]
    out = picture.sheet(1.0, 0, 4)
    outdoors(picture, out, "hills", 500)
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, tint, "#d8ccbc", "#e4d8c0", mix(tint, "#ffffff", 0.06))
    _panels(walls, view, room)
    for k, z in enumerate(PANES):
        droplets(picture, walls, window(walls, view, room.west, z, 1.3, 1.3, 4.6, "#e8dcc4", 2, 5, 0.07), picture.seed + k)
        for d in (-0.35, 0.95):
            curtain(walls, view, room.west, z + d, 1.0, 0.7, 5.4, "#8c2a34", 4)
        walls.fill(room.west.quad(z - 0.45, 6.0, 2.2, 0.45), view.tone("#7a2430", 0.6))
        walls.fill(room.west.quad(z - 0.45, 6.0, 2.2, 0.06), view.tone(GOLD, 0.9))
        portrait(walls, view, room.east, z, 2.6, 1.4, 1.9, picture.seed + k)
    _back(picture, walls, room)
    tiled(walls, view, room, "#d8ccbc", 0.9, "#4a4248", 0.3)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.2, 0.25)
    rug = room.floor.quad(-1.15, 0.6, 2.3, 15.2)
    walls.fill(rug, view.tone("#9c2a34", 0.6))
    walls.fill(room.floor.quads([(d, 0.6, 0.1, 15.2) for d in (-1.05, 0.95)]), view.tone(GOLD, 0.9))
    panes = [((-7.0, 1.3, z), (-7.0, 5.9, z), (-7.0, 5.9, z + 1.3), (-7.0, 1.3, z + 1.3)) for z in PANES]
    sunlight(walls, room, view, panes, (-0.8, 0.7, -0.05), pool=0.42, shaft=0.14)
    stairs = picture.sheet(0.5, 0, 0.4)
    _gallery(picture, stairs, room)
    for side in (-1, 1):
        _flight(picture, stairs, room, side)
    lights = picture.sheet(0.4, 0, 0.5)
    crystal(picture, lights, 960, 235, 250)


def _panels(canvas: Canvas, view: View, room: Room) -> None:
    """Wainscot of dark wood, gilt mouldings above, a cornice."""
    for flat, long in ((room.west, room.deep), (room.east, room.deep), (room.back, room.wide)):
        start = 0.0 if long == room.wide else 1.2
        canvas.fill(flat.quad(start, 0, long - start, 1.1), view.tone(WOOD, 0.55))
        fields = [(start + 0.3 + 1.3 * k, 0.25, 1.0, 0.66) for k in range(int((long - start) / 1.3))]
        canvas.fill(flat.quads(fields), view.tone("#2c1810", 0.2), 0.5)
        canvas.fill(flat.quads([(u + 0.05, v, w - 0.05, h - 0.06) for u, v, w, h in fields]), view.tone("#6e4832", 0.6))
        canvas.fill(flat.quad(start, 1.08, long - start, 0.07), view.tone("#8a6040", 0.9))
        canvas.fill(flat.quads([(start, 7.9, long - start, 0.7)]), view.tone("#e4d8c0", 0.6))
        canvas.fill(flat.quads([(start, 7.86, long - start, 0.08), (start, 8.4, long - start, 0.06)]), view.tone(GOLD, 0.9))
        canvas.fill(
            flat.quads([(start + 0.34 * k, 8.05, 0.16, 0.22) for k in range(int((long - start) / 0.34))]),
            view.tone("#b8a888", 0.4),
            0.6,
        )


def _back(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Under the gallery a pair of doors; over it a tall arched window or portraits."""
    view, back = picture.view, room.back
    shade = back.quad(0, 0, room.wide, UP)
    canvas.fill(shade, view.tone("#180e12", 0), 0.35)
    for u in (5.75, 1.4, 11.2):
        wide = 2.5 if u == 5.75 else 1.4
        frame = back.quad(u - 0.2, 0, wide + 0.4, 2.95)
        canvas.fill(frame, view.tone("#d8c8a8", 0.5))
        canvas.fill(back.quad(u, 0, wide, 2.75), view.tone("#5a3826", 0.5))
        leaves = [(u + wide * a, v, wide * 0.36, h) for a in (0.08, 0.56) for v, h in ((0.25, 0.8), (1.2, 1.3))]
        canvas.fill(back.quads(leaves), view.tone("#7a5238", 0.7))
        canvas.fill(back.quad(u + wide / 2 - 0.015, 0, 0.03, 2.75), view.tone("#20120c", 0.1))
    arch = [(5.6, 3.7, 1), (5.6, 6.4), (6.2, 7.2), (7.0, 7.5), (7.8, 7.2), (8.4, 6.4), (8.4, 3.7, 1)]
    hole = back.path(curve(arch))
    canvas.line(hole, view.tone("#e8dcc4", 0.8), 0.36 * room.camera.size(room.deep))
    canvas.fill(hole, "#ffffff", blend="erase")
    bars = [(5.6 + 0.7 * k - 0.03, 3.7, 0.06, 3.9) for k in range(1, 4)] + [(5.6, 3.7 + 0.75 * k, 2.8, 0.06) for k in range(5)]
    canvas.fill(back.quads(bars), view.tone("#e8dcc4", 0.6), clip=hole)
    droplets(picture, canvas, hole, picture.seed)
    for k, u in enumerate((1.0, 3.1, 9.5, 11.6)):
        portrait(canvas, view, back, u, 4.7, 1.3, 1.8, picture.seed + 20 + k)


def _gallery(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The floor above: slab, its landing on two columns, the balustrade."""
    view, camera, sun = picture.view, room.camera, room.sun
    z = FOOT + OUTER[1]
    box(canvas, view, camera, sun, -7.0, UP - 0.35, z, 14, 0.35, room.deep - z, "#d8c8a8", 0.9)
    front = FOOT + INNER[1]
    box(canvas, view, camera, sun, -CENTRE, UP - 0.35, front, 2 * CENTRE, 0.35, room.deep - front, "#e0d0b0", 1)
    face = camera.flat((-CENTRE, UP - 0.35, front - 0.01), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0, 0.28, 2 * CENTRE, 0.05), (0, 0.02, 2 * CENTRE, 0.05)]), view.tone(GOLD, 1.0))
    for d in (-1, 1):
        (cx, foot), s = camera.at(d * (CENTRE - 0.2), 0, front + 0.2), camera.size(front + 0.2)
        top = foot - (UP - 0.35) * s
        canvas.fill(rect(cx - 0.17 * s, top, 0.34 * s, foot - top), turned(view, cx, 0.17 * s, "#c8b498"))
        for y, h in ((foot - 0.3 * s, 0.3), (top, 0.3)):
            canvas.fill(rect(cx - 0.25 * s, y, 0.5 * s, h * s), turned(view, cx, 0.25 * s, GOLD))
    _rail(canvas, view, camera, [(-CENTRE, UP, front), (CENTRE, UP, front)], 18)
    for d in (-1, 1):
        _rail(canvas, view, camera, [(d * 7.0, UP, z), (d * CENTRE, UP, z)], 26)


def _rail(canvas: Canvas, view: View, camera: Camera, ends: list[Spot], count: int) -> None:
    """Balusters between two spots and a rail on them."""
    (x0, y0, z0), (x1, y1, z1) = ends
    spots = [(x0 + (x1 - x0) * k / count, y0 + (y1 - y0) * k / count, z0 + (z1 - z0) * k / count) for k in range(count + 1)]
    canvas.fill(joined([_baluster(camera, *p) for p in spots]), view.tone("#e8dcc8", 0.75))
    a, b = camera.at(x0, y0 + 0.95, z0), camera.at(x1, y1 + 0.95, z1)
    canvas.fill(stroke([a, b], max(3, 0.1 * camera.size(z0)), even, False), view.tone(WOOD, 0.9))


def _baluster(camera: Camera, x: float, y: float, z: float) -> Path:
    (cx, foot), s = camera.at(x, y, z), camera.size(z)
    return joined([rect(cx - 0.025 * s, foot - 0.92 * s, 0.05 * s, 0.92 * s), ellipse(cx, foot - 0.34 * s, 0.06 * s, 0.17 * s)])


def _edge(radii: tuple[float, float], t: float) -> tuple[float, float]:
    """x and z of a flight's edge on the right side, at share t of its way."""
    a = t * math.pi / 2
    return CENTRE + radii[0] * math.cos(a), FOOT + radii[1] * math.sin(a)


def _flight(picture: Picture, canvas: Canvas, room: Room, side: int) -> None:
    """Far steps first: riser, tread and panelled side of each, a runner on it, balusters at both edges."""
    view, camera = picture.view, room.camera
    rails: dict[bool, list[tuple[float, float]]] = {True: [], False: []}
    for k in reversed(range(STEPS)):
        t, after, low, high = k / STEPS, (k + 1.12) / STEPS, UP * k / STEPS, UP * (k + 1) / STEPS
        (xi, zi), (xo, zo), (xa, za), (xb, zb) = (
            _edge(r, p) for r, p in ((INNER, t), (OUTER, t), (INNER, after), (OUTER, after))
        )
        xi, xo, xa, xb = (side * x for x in (xi, xo, xa, xb))
        canvas.fill(_baluster(camera, (xo + xb) / 2, high, (zo + zb) / 2), view.tone("#d8ccb8", 0.5))
        light = 0.8 - 0.45 * t if side > 0 else 0.62 - 0.4 * t
        canvas.fill(camera.shape((xi, 0, zi), (xa, 0, za), (xa, high, za), (xi, high, zi)), view.tone("#e0d0b4", light))
        canvas.fill(
            camera.shape((xi, high - 0.3, zi), (xa, high - 0.3, za), (xa, high - 0.24, za), (xi, high - 0.24, zi)),
            view.tone(GOLD, 0.7),
        )
        riser = camera.shape((xi, low, zi), (xo, low, zo), (xo, high, zo), (xi, high, zi))
        canvas.fill(riser, view.tone("#e8dcc6", 0.75 - 0.35 * t))
        if high < camera.eye:
            canvas.fill(camera.shape((xi, high, zi), (xo, high, zo), (xb, high, zb), (xa, high, za)), view.tone("#f4ead8", 1.0))
        _runner(canvas, view, camera, ((xi, zi), (xo, zo), (xa, za), (xb, zb)), (low, high), t)
        canvas.fill(_baluster(camera, (xi + xa) / 2, high, (zi + za) / 2), view.tone("#f0e6d4", 0.9))
    for inner in (False, True):
        for k in range(STEPS + 1):
            x, z = _edge(INNER if inner else OUTER, k / STEPS)
            rails[inner].append(camera.at(side * x, UP * k / STEPS + 1.05, z))
        canvas.fill(stroke(rails[inner], 11, even), view.tone(WOOD, 0.9 if inner else 0.5))
        canvas.fill(stroke([(x, y - 3) for x, y in rails[inner]], 3, even), view.tone("#a87850", 1.1), 0.7)
    for radii in (INNER, OUTER):
        x, z = _edge(radii, 0)
        (cx, foot), s = camera.at(side * x, 0, z - 0.1), camera.size(z)
        canvas.fill(rect(cx - 0.13 * s, foot - 1.25 * s, 0.26 * s, 1.25 * s, 3), turned(view, cx, 0.13 * s, "#6e4630"))
        canvas.fill(rect(cx - 0.17 * s, foot - 1.3 * s, 0.34 * s, 0.08 * s, 3), view.tone(GOLD, 0.9))
        candelabra(picture, canvas, cx, foot - 1.28 * s, 0.95 * s)


def _runner(
    canvas: Canvas, view: View, camera: Camera, corners: tuple[tuple[float, float], ...], rise: tuple[float, float], t: float
) -> None:
    (xi, zi), (xo, zo), (xa, za), (xb, zb) = corners
    low, high = rise

    def between(a: tuple[float, float], b: tuple[float, float], part: float, y: float) -> Spot:
        return a[0] + (b[0] - a[0]) * part, y, a[1] + (b[1] - a[1]) * part

    a, b = (xi, zi), (xo, zo)
    strip = camera.shape(between(a, b, 0.17, low), between(a, b, 0.83, low), between(a, b, 0.83, high), between(a, b, 0.17, high))
    _, y0, _, y1 = strip.bounds()
    canvas.fill(strip, Linear(0, y0, 0, y1, (view.tone("#a42c38", 0.8 - 0.4 * t), view.tone("#6e1a26", 0.4 - 0.3 * t))))
    if high < camera.eye:
        c, d = (xa, za), (xb, zb)
        canvas.fill(
            camera.shape(
                between(a, b, 0.17, high), between(a, b, 0.83, high), between(c, d, 0.83, high), between(c, d, 0.17, high)
            ),
            view.tone("#b83440", 0.95),
        )
    rod = [camera.at(*between(a, b, p, low + 0.02)) for p in (0.13, 0.87)]
    canvas.line(lines(rod, closed=False), view.tone(GOLD, 1.0), max(1.2, 0.018 * camera.size(zi)))


PLACES = {"grandstair": Kind(grandstair, "warm", ((0.1, 0.9),), 0.5, (-0.7, -0.6))}
