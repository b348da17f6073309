"""Backstage: where actors and singers dress."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.props import poster
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, boards, shell, shine, skirting
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

GOWNS = ("#b8304a", "#e8c8d8", "#3a6ab0", "#f0d070", "#6a4a9a", "#3f8a6a", "#f4f0e8", "#e87a5a", "#2a2a3c")
BLOOMS = ("#e8486a", "#f4a8bc", "#fff4ec", "#f0c050", "#b888d8")
MIRRORS = (1.25, 2.95, 4.65)
"""Left edges of the mirrors along the back wall, in metres from its corner."""
TABLE = 0.78


def dressing(picture: Picture) -> None:
    """Three mirrors framed by bulbs over a long table, a rack of costumes, bouquets everywhere."""
    view, camera = picture.view, Camera(960, 430, 1.45, 900)
    room = Room(camera, -3.6, 3.6, 2.95, 5.4, Sun(0.0, 0.5, 0.7))
    walls = picture.sheet(0.9, 0, 0.4)
    walls.fill(WHOLE, view.tone("#4a3430", 0.2))
    shell(walls, view, room, "#c89a88", "#8a5a40", "#d8c4b0", "#c09080")
    boards(walls, view, room, "#8a5a40", 0.18, picture.seed)
    _panelling(walls, view, room)
    for k, u in enumerate(MIRRORS):
        _mirror(picture, walls, view, room.back, u, k)
    _door(walls, view, room)
    for k, z in enumerate((2.2, 3.2, 4.2)):
        poster(walls, view, room.west, z, 1.3, 0.7, 1.0, picture.seed + k)
    back = picture.sheet(0.7, 0, 0.4)
    _table(back, view, camera, room.sun, picture.seed)
    racks = picture.sheet(0.5, 0, 0.5)
    _rack(racks, view, camera, -3.35, 3.7, 1.75, picture.seed)
    _flower_stand(racks, view, camera, 2.45, 3.9, picture.seed)
    _flower_stand(racks, view, camera, 3.1, 3.3, picture.seed + 4)
    for x in (-0.95, 0.75):
        _chair(racks, view, camera, x, 4.2)
    shine(walls, view, room, flattened([walls, back, racks]), picture.seed, 0.26, 0.2)
    pool = room.floor.path(ellipse(0, 4.0, 2.6, 1.3))
    walls.fill(pool, "#ffcf8a", 0.26, blur=40, blend="screen")
    front = picture.sheet(0.3, 0, 0.7)
    _trunk(front, view, camera, room.sun, -2.9, 2.6)
    near = picture.sheet(0.1, 0, 2.4)
    bouquet(near, view, 1790, 1180, 400, picture.seed + 9)


def _panelling(canvas: Canvas, view: View, room: Room) -> None:
    """Stripes of paper over a dado of wood."""
    for flat, u, long in ((room.back, 0.0, 7.2), (room.west, 0.4, 5.0), (room.east, 0.4, 5.0)):
        canvas.fill(flat.quads([(u + 0.3 * k, 0.9, 0.12, 2.05) for k in range(int(long / 0.3))]), view.tone("#dcb4a0", 0.7), 0.5)
        canvas.fill(flat.quad(u, 0, long, 0.86), view.tone("#7a4a38", 0.35))
        canvas.fill(
            flat.quads([(u + 0.5 * k, 0.1, 0.02, 0.7) for k in range(int(long / 0.5) + 1)]), view.tone("#2a1410", 0.1), 0.6
        )
        canvas.fill(flat.quad(u, 0.86, long, 0.06), view.tone("#d8a878", 0.8))
        canvas.fill(flat.quad(u, 2.8, long, 0.15), view.tone("#f0dcc4", 0.6))
    skirting(canvas, view, room, "#5a3428", 0.1)
    for z in (1.2, 2.4, 3.6, 4.8):
        box(canvas, view, room.camera, room.sun, room.left, 2.75, z, room.wide, 0.2, 0.2, "#a87a60", 0.3)
    for x in (-1.9, 0, 1.9):
        lamp = room.camera.floor(2.78).path(ellipse(x, 3.0, 0.26, 0.26))
        canvas.fill(lamp, "#fff0cc")
        canvas.fill(lamp, "#ffd890", 0.8, blur=26, blend="screen")


def _mirror(picture: Picture, canvas: Canvas, view: View, wall: Flat, u: float, k: int) -> None:
    """A mirror in a frame with bulbs on three sides; it shows the room behind us, dim and warm."""
    wide, tall, v = 1.3, 1.15, 1.02
    canvas.fill(wall.quad(u - 0.17, v - 0.06, wide + 0.34, tall + 0.24), view.tone("#f0e4d4", 0.75))
    canvas.line(wall.quad(u - 0.17, v - 0.06, wide + 0.34, tall + 0.24), view.tone("#b88a5a", 0.5), 3)
    glass = wall.quad(u, v, wide, tall)
    left, top, right, foot = glass.bounds()
    w, h = right - left, foot - top
    canvas.fill(
        glass, Linear(left, top, right, foot, (view.tone("#b89a94", 0.7), view.tone("#7a5a5c", 0.4), view.tone("#a88a80", 0.6)))
    )
    chance = Random(picture.seed + 7 * k)
    hung = [rect(left + w * (0.08 + 0.07 * i), top + h * 0.42, w * 0.06, h * chance.uniform(0.32, 0.46), 6) for i in range(6)]
    for i, shape in enumerate(hung):
        canvas.fill(shape, view.tone(GOWNS[(i + k) % len(GOWNS)], 0.5), 0.8, blur=2, clip=glass)
    canvas.fill(rect(left + w * 0.06, top + h * 0.4, w * 0.46, 3), view.tone("#d8d0c8", 0.7), 0.8)
    canvas.fill(rect(left + w * 0.62, top + h * 0.3, w * 0.25, h * 0.7), view.tone("#7a4a34", 0.5), 0.8, blur=2, clip=glass)
    canvas.fill(ellipse(left + w * 0.5, top + h * 0.1, w * 0.14, h * 0.05), "#ffe4b0", 0.8, blur=5)
    gleam = lines([(left + w * 0.1, foot), (left + w * 0.26, foot), (left + w * 0.6, top), (left + w * 0.44, top)])
    canvas.fill(gleam, "#ffffff", 0.14)
    spots = [(u - 0.085, v + 0.06 + 0.26 * i) for i in range(5)] + [(u + wide + 0.085, v + 0.06 + 0.26 * i) for i in range(5)]
    spots += [(u + 0.13 + 0.26 * i, v + tall + 0.09) for i in range(5)]
    for at in spots:
        x, y = wall.at(*at)
        canvas.glow(x, y, 62, "#ffc878", 0.42)
        canvas.fill(ellipse(x, y, 9.5, 9.5), Radial(x, y, 10, ("#ffffff", "#fff0c0", "#ffd888")))
    picture.play("flicker", left - 30, top - 30, w + 60, h + 40, "#ffd890")


def _door(canvas: Canvas, view: View, room: Room) -> None:
    """A door with a gilded star on the right wall."""
    wall = room.east
    canvas.fill(wall.quad(4.0, 0, 1.16, 2.2), view.tone("#5a3428", 0.5))
    canvas.fill(wall.quad(4.08, 0, 1.0, 2.12), view.tone("#9a3a44", 0.6))
    canvas.fill(wall.quads([(4.2, 0.2, 0.76, 0.7), (4.2, 1.02, 0.76, 0.95)]), view.tone("#7a2a38", 0.45))
    star = lines(
        [
            (4.58 + r * math.sin(math.tau * k / 10), 1.55 + r * math.cos(math.tau * k / 10))
            for k in range(10)
            for r in ((0.26, 0.11)[k % 2],)
        ]
    )
    canvas.fill(wall.path(star), view.tone("#f8d070", 1.1))
    canvas.fill(wall.path(ellipse(4.2, 1.0, 0.04, 0.05)), view.tone("#f0d890", 1.1))


def _table(canvas: Canvas, view: View, camera: Camera, sun: Sun, seed: int) -> None:
    """The long table under the mirrors: bottles, brushes, palettes, a wig on its head, flowers."""
    chance, x, z, wide = Random(seed), -2.65, 4.85, 5.3
    box(canvas, view, camera, sun, x, 0, z + 0.1, wide, TABLE - 0.06, 0.45, "#c8a488", 0)
    face = camera.flat((x, 0, z + 0.095), (1, 0, 0), (0, 1, 0))
    drawers = [(0.08 + 0.66 * k, 0.46, 0.58, 0.22) for k in range(8) if k not in (2, 5)]
    canvas.fill(face.quads(drawers), view.tone("#e0c0a0", 0.6))
    canvas.fill(face.quads([(a + 0.23, b + 0.1, 0.12, 0.03) for a, b, _, _ in drawers]), view.tone("#f0d890", 1.0))
    canvas.fill(face.quads([(1.36, 0, 0.6, 0.7), (3.34, 0, 0.6, 0.7)]), view.tone("#2a1814", 0.1), 0.75)
    box(canvas, view, camera, sun, x - 0.05, TABLE - 0.06, z, wide + 0.1, 0.06, 0.55, "#f0e0d0", 1)
    s = camera.size(z + 0.2)
    for k in range(26):
        cx, y = camera.at(x + 0.25 + 4.8 * k / 26 + chance.uniform(-0.05, 0.05), TABLE, z + chance.uniform(0.08, 0.38))
        _toilet(canvas, view, cx, y, s, chance)
    _wig(canvas, view, *camera.at(-2.2, TABLE, z + 0.25), s)
    bouquet(canvas, view, *camera.at(2.1, TABLE, z + 0.25), 0.34 * s, seed + 1)
    bouquet(canvas, view, *camera.at(-0.15, TABLE, z + 0.3), 0.26 * s, seed + 2)


def _toilet(canvas: Canvas, view: View, x: float, y: float, s: float, chance: Random) -> None:
    """A bottle, a pot of brushes, a lipstick or a palette."""
    kind, tint = chance.randrange(4), chance.choice(("#e87a94", "#f4e0c8", "#8ac0c8", "#c8a0d0", "#e8b050"))
    if kind == 0:
        canvas.fill(
            rect(x - 0.03 * s, y - 0.11 * s, 0.06 * s, 0.11 * s, 3),
            Linear(x - 0.03 * s, 0, x + 0.03 * s, 0, (view.tone(tint, 1.1), view.tone(tint, 0.4))),
        )
        canvas.fill(rect(x - 0.014 * s, y - 0.155 * s, 0.028 * s, 0.05 * s, 2), view.tone("#e8c870", 0.9))
    elif kind == 1:
        sticks = [
            stroke([(x + 0.006 * s * d, y - 0.08 * s), (x + 0.022 * s * d, y - (0.19 + 0.02 * (d % 2)) * s)], 3.2, even)
            for d in (-2, -1, 0, 1, 2)
        ]
        canvas.fill(joined(sticks), view.tone("#5a3a30", 0.6))
        canvas.fill(
            joined([ellipse(x + 0.022 * s * d, y - (0.2 + 0.02 * (d % 2)) * s, 3.6, 6) for d in (-2, -1, 0, 1, 2)]),
            view.tone("#e8c8a8", 0.8),
        )
        canvas.fill(rect(x - 0.035 * s, y - 0.1 * s, 0.07 * s, 0.1 * s, 3), view.tone(tint, 0.8))
    elif kind == 2:
        canvas.fill(rect(x - 0.012 * s, y - 0.06 * s, 0.024 * s, 0.06 * s), view.tone("#d8b050", 1.0))
        canvas.fill(rect(x - 0.009 * s, y - 0.085 * s, 0.018 * s, 0.03 * s, 2), view.tone("#d82a48", 0.9))
    else:
        canvas.fill(
            lines([(x - 0.09 * s, y), (x + 0.09 * s, y), (x + 0.075 * s, y - 0.03 * s), (x - 0.075 * s, y - 0.03 * s)]),
            view.tone("#2a2228", 0.5),
        )
        canvas.fill(
            joined([ellipse(x + 0.035 * s * d, y - 0.015 * s, 0.013 * s, 0.007 * s) for d in (-1.4, -0.5, 0.4, 1.3)]),
            view.tone(tint, 1.0),
        )


def _wig(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    """A curled wig on a wooden head."""
    canvas.fill(
        rect(x - 0.04 * s, y - 0.12 * s, 0.08 * s, 0.12 * s) | ellipse(x, y - 0.24 * s, 0.09 * s, 0.13 * s),
        view.tone("#e8d0b0", 0.7),
    )
    curls = [ellipse(x + d * 0.1 * s, y - (0.16 + 0.09 * j) * s, 0.055 * s, 0.055 * s) for d in (-1, 1) for j in range(3)]
    curls += [ellipse(x + 0.05 * d * s, y - (0.4 - 0.02 * abs(d)) * s, 0.06 * s, 0.055 * s) for d in (-1.4, 0, 1.4)]
    whole = joined(curls)
    canvas.fill(whole, view.tone("#f4e8d0", 0.85))
    canvas.inner(whole, -3, -4, view.tone("#a88a6a", 0.3), 0.6, blur=3)


def bouquet(canvas: Canvas, view: View, x: float, y: float, tall: float, seed: int) -> None:
    """Flowers in paper tied with a ribbon, standing on y."""
    chance = Random(seed)
    paper = chance.choice(("#f4ece4", "#f0c8d0", "#d8e4d0", "#c8d0e8"))
    leaves = [
        ellipse(x + chance.uniform(-0.42, 0.42) * tall, y - tall * chance.uniform(0.55, 0.95), tall * 0.09, tall * 0.05)
        for _ in range(18)
    ]
    canvas.fill(joined(leaves), view.tone("#4a8a50", 0.55))
    half = ((0, 0.7), (0.22, 0.6), (0.44, 0.68, 1), (0.16, 0.26), (0.2, 0, 1))
    edge = [*half, *[(-a, *b) for a, *b in half[:0:-1]]]
    wrap = curve([(x + a * tall, y - b * tall, *c) for a, b, *c in edge])
    first = chance.randrange(5)
    for _ in range(22):
        cx, cy, r = x + chance.gauss(0, 0.18) * tall, y - tall * chance.uniform(0.62, 1.0), tall * chance.uniform(0.07, 0.11)
        _rose(canvas, view, cx, cy, r, BLOOMS[(first + chance.randrange(3)) % 5])
    canvas.fill(
        wrap, Linear(x - 0.4 * tall, 0, x + 0.4 * tall, 0, (view.tone(paper, 0.95), view.tone(paper, 0.6), view.tone(paper, 0.3)))
    )
    folds = [
        stroke([(x + d * 0.05 * tall, y - 0.24 * tall), (x + d * 0.24 * tall, y - 0.6 * tall)], tall * 0.018)
        for d in (-1.4, -0.5, 0.6, 1.4)
    ]
    canvas.fill(joined(folds), view.tone(mix(paper, "#6a4a50", 0.5), 0.3), 0.5)
    bow = [ellipse(x + d * 0.1 * tall, y - 0.26 * tall, 0.1 * tall, 0.055 * tall) for d in (-1, 1)]
    tails = [stroke([(x, y - 0.25 * tall), (x + d * 0.1 * tall, y - 0.06 * tall)], tall * 0.05, even) for d in (-1, 1)]
    canvas.fill(joined([*bow, *tails]), view.tone("#c83a5a", 0.7))
    canvas.fill(ellipse(x, y - 0.26 * tall, 0.035 * tall, 0.04 * tall), view.tone("#f07a94", 1.0))


def _rose(canvas: Canvas, view: View, x: float, y: float, r: float, tint: str) -> None:
    canvas.fill(
        ellipse(x, y, r, r * 0.92),
        Radial(
            x - r * 0.3,
            y - r * 0.4,
            r * 1.5,
            (view.tone(mix(tint, "#ffffff", 0.3), 1.1), view.tone(tint, 0.6), view.tone(mix(tint, "#401028", 0.35), 0.3)),
        ),
    )
    for k in (0.62, 0.34):
        canvas.line(
            ellipse(x + r * 0.06, y - r * 0.04, r * k, r * k * 0.85),
            view.tone(mix(tint, "#401028", 0.4), 0.3),
            max(1.0, r * 0.1),
            0.5,
        )


def _rack(canvas: Canvas, view: View, camera: Camera, x: float, z: float, long: float, seed: int) -> None:
    """A rail on wheels, full of costumes; hats lie on top."""
    chance, high = Random(seed), 1.78
    shadow(canvas, view, camera, x, z - 0.1, long, 0.5, 0.5)
    face, s = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0)), camera.size(z)
    steel = view.tone("#b8b4bc", 0.8)
    canvas.fill(face.quads([(0, 0.06, 0.04, high), (long - 0.04, 0.06, 0.04, high), (0, 0.1, long, 0.04)]), steel)
    count = 9
    for k in range(count):
        _gown(canvas, view, face, 0.16 + (long - 0.32) * k / (count - 1), high - 0.06, GOWNS[(seed + k * 2) % len(GOWNS)], chance)
    canvas.fill(face.quad(-0.04, high, long + 0.08, 0.045), steel)
    for u, tint in ((0.35, "#2a2430"), (1.1, "#e8d8b0")):
        cx, y = face.at(u, high + 0.04)
        canvas.fill(ellipse(cx, y, 0.19 * s, 0.035 * s), view.tone(tint, 0.6))
        canvas.fill(rect(cx - 0.1 * s, y - 0.17 * s, 0.2 * s, 0.17 * s, 6), view.tone(tint, 0.8))
        canvas.fill(rect(cx - 0.1 * s, y - 0.05 * s, 0.2 * s, 0.035 * s), view.tone("#b83a4a", 0.7))


def _gown(canvas: Canvas, view: View, face: Flat, u: float, v: float, tint: str, chance: Random) -> None:
    """A dress or coat on a hanger at the rail's height."""
    long, half = chance.uniform(1.1, 1.45), chance.uniform(0.14, 0.2)
    body = [
        (u - 0.07, v),
        (u - 0.12, v - 0.06),
        (u - 0.09, v - 0.42),
        (u - half, v - long),
        (u + half, v - long),
        (u + 0.09, v - 0.42),
        (u + 0.12, v - 0.06),
        (u + 0.07, v),
    ]
    shape = face.path(lines(body))
    left, _, right, _ = shape.bounds()
    canvas.fill(shape.moved(5, 2), view.tone("#140c10", 0), 0.3, blur=4)
    canvas.fill(shape, Linear(left, 0, right, 0, tuple(view.tone(tint, k) for k in (0.9, 0.3, 0.8, 0.35, 0.75, 0.2))))
    kind = chance.randrange(3)
    if kind == 0:
        dots = [face.path(ellipse(u + chance.uniform(-0.1, 0.1), v - chance.uniform(0.1, long), 0.008, 0.008)) for _ in range(34)]
        canvas.fill(joined(dots), "#fff4d0", 0.9, clip=shape)
    elif kind == 1:
        canvas.fill(
            face.quads([(u - half, v - long + 0.02, 2 * half, 0.06), (u - 0.1, v - 0.44, 0.2, 0.05)]),
            view.tone("#f0d890", 0.9),
            clip=shape,
        )
    else:
        frill: list[Path] = [
            face.path(ellipse(u - half + 2 * half * i / 5, v - long + 0.02, half * 0.26, 0.045)) for i in range(6)
        ]
        canvas.fill(joined(frill), view.tone(mix(tint, "#ffffff", 0.45), 0.8))


def _flower_stand(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A tall basket of flowers on three legs, a ribbon round it: a gift for the opening night."""
    chance, (cx, foot), s = Random(seed), camera.at(x, 0, z), camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.4 * s, 0.08 * s), view.tone("#140c0a", 0), 0.45, blur=7)
    legs = [stroke([(cx + d * 0.3 * s, foot), (cx + d * 0.05 * s, foot - 0.95 * s)], 0.04 * s, even) for d in (-1, 0.15, 1)]
    canvas.fill(joined(legs), view.tone("#e8dcc8", 0.7))
    leaves = [
        ellipse(cx + chance.gauss(0, 0.26) * s, foot - chance.uniform(0.8, 1.65) * s, 0.1 * s, 0.055 * s) for _ in range(46)
    ]
    canvas.fill(joined(leaves), view.tone("#3f7a48", 0.45))
    first = chance.randrange(5)
    for _ in range(44):
        a, r = chance.uniform(0, math.tau), 0.38 * s * chance.random() ** 0.5
        _rose(
            canvas,
            view,
            cx + r * math.cos(a),
            foot - 1.22 * s + 1.15 * r * math.sin(a),
            0.075 * s * chance.uniform(0.8, 1.2),
            BLOOMS[(first + chance.randrange(3)) % 5],
        )
    band = curve(
        [
            (cx - 0.3 * s, foot - 0.84 * s, 1),
            (cx, foot - 0.78 * s),
            (cx + 0.3 * s, foot - 0.84 * s, 1),
            (cx + 0.28 * s, foot - 0.68 * s, 1),
            (cx, foot - 0.62 * s),
            (cx - 0.28 * s, foot - 0.68 * s, 1),
        ]
    )
    canvas.fill(band, view.tone("#fbf4ec", 0.9))
    canvas.line(band, view.tone("#c83a5a", 0.7), 3)
    for d in (-1, 1):
        canvas.fill(
            stroke([(cx + d * 0.06 * s, foot - 0.66 * s), (cx + d * 0.14 * s, foot - 0.3 * s)], 0.06 * s, even),
            view.tone("#c83a5a", 0.6),
        )


def _chair(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A padded chair seen from behind."""
    shadow(canvas, view, camera, x - 0.25, z, 0.5, 0.45, 0.45)
    face = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(d - 0.02, 0, 0.045, 0.5) for d in (-0.21, 0.2)]), view.tone("#c8a060", 0.5))
    canvas.fill(camera.floor(0.48).quad(x - 0.25, z, 0.5, 0.42), view.tone("#b84a5c", 0.8))
    canvas.fill(face.quad(-0.25, 0.42, 0.5, 0.08), view.tone("#8a2c40", 0.5))
    back = face.path(curve([(-0.23, 0.52, 1), (-0.26, 0.85), (-0.14, 1.04), (0.14, 1.04), (0.26, 0.85), (0.23, 0.52, 1)]))
    _, top, _, low = back.bounds()
    canvas.fill(back, Linear(0, top, 0, low, (view.tone("#d86a78", 0.9), view.tone("#9a3448", 0.4))))
    canvas.line(back, view.tone("#e0b870", 0.9), 4)
    canvas.fill(
        joined(
            [face.path(ellipse(a, b, 0.014, 0.014)) for a, b in ((0, 0.82), (-0.1, 0.72), (0.1, 0.72), (-0.1, 0.92), (0.1, 0.92))]
        ),
        view.tone("#7a2438", 0.2),
    )


def _trunk(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float) -> None:
    """A costume trunk with iron corners, a scarf hanging out of it."""
    shadow(canvas, view, camera, x, z, 1.0, 0.6, 0.5)
    box(canvas, view, camera, sun, x, 0, z, 1.0, 0.48, 0.55, "#6a4a34", 0.9)
    box(canvas, view, camera, sun, x - 0.02, 0.48, z - 0.02, 1.04, 0.1, 0.59, "#7a563c", 1)
    face = camera.flat((x, 0, z - 0.025), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0.14, 0, 0.07, 0.58), (0.8, 0, 0.07, 0.58)]), view.tone("#3a2a22", 0.4))
    canvas.fill(face.quads([(0.44, 0.36, 0.12, 0.16), (-0.02, 0, 0.1, 0.1), (0.92, 0, 0.1, 0.1)]), view.tone("#e0b860", 0.9))
    scarf = face.path(
        curve([(0.25, 0.5, 1), (0.42, 0.5, 1), (0.46, 0.3), (0.4, 0.14, 1), (0.33, 0.2), (0.24, 0.1, 1), (0.22, 0.3)])
    )
    _, top, _, low = scarf.bounds()
    canvas.fill(scarf, Linear(0, top, 0, low, (view.tone("#e8c060", 0.9), alpha(view.tone("#c87a3a", 0.6), 1))))


PLACES = {"dressingroom": Kind(dressing, "warm", ((0.1, 0.9),), 0.4, (0.0, -1.0), time="night")}
