"""A shop for clothes."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import pot
from vnc.make.place.parts.limelight import tube
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, boards, curtain, droplets, outdoors, shell, shine, skirting, sunlight, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

CLOTHS = ("#e8c8b8", "#5a7a9a", "#c85a5a", "#f4ece0", "#3a4a5a", "#d8a850", "#7a9a7a", "#b88ab0", "#8a5a44", "#f0b8c0")
DUMMIES = (("#c8485a", "#f4ece0"), ("#3a5a8a", "#e8d8b0"), ("#4a7a68", "#f0e0d0"), ("#6a4a8a", "#f4e8f0"))
SHELF = "#b8905e"


def boutique(picture: Picture) -> None:
    """Rails of clothes along the walls, fitting rooms with curtains at the back, dummies, a table of folded things."""
    view, camera = picture.view, Camera(960, 430, 1.5, 900)
    room = Room(camera, -3.9, 3.9, 3.2, 6.8, Sun(-0.3, 0.7, -0.2))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 520)
    walls = picture.sheet(0.8, 0, 0.4)
    shell(walls, view, room, "#efe6da", "#c89c6c", "#f6f2ec", "#e8dccc")
    boards(walls, view, room, "#c89c6c", 0.2, picture.seed, 0.35)
    skirting(walls, view, room, "#f8f2e8", 0.12)
    droplets(picture, walls, window(walls, view, room.west, 1.2, 0.35, 2.2, 2.4, "#4a4440", 2, 1, 0.06), picture.seed)
    _fitting(walls, view, room, picture.seed)
    _tracks(walls, view, room)
    light = [((-3.9, 0.35, 1.2), (-3.9, 2.75, 1.2), (-3.9, 2.75, 3.4), (-3.9, 0.35, 3.4))]
    back = picture.sheet(0.6, 0, 0.4)
    _wall_rail(back, view, room.west, 3.75, 2.9, picture.seed)
    _wall_rail(back, view, room.east, 2.2, 4.3, picture.seed + 5)
    _counter(back, view, camera, room.sun, picture.seed)
    pot(back, view, *camera.at(-3.1, 0, 6.2), 74, picture.seed + 3, "#e8e0d4")
    middle = picture.sheet(0.45, 0, 0.4)
    _rug(walls, view, room)
    _table(middle, view, camera, room.sun, picture.seed)
    _rack(middle, view, camera, -2.95, 4.2, picture.seed)
    shine(walls, view, room, flattened([out, walls, back, middle]), picture.seed, 0.24, 0.15)
    sunlight(walls, room, view, light, (-0.8, 0.75, 0.1), pool=0.42, shaft=0.18)
    for k, (x, z) in enumerate(((2.35, 4.3), (3.0, 3.6))):
        _dummy(middle, view, camera, x, z, DUMMIES[(picture.seed + k) % 4], k)
    near = picture.sheet(0.1, 0, 2.4)
    _bags(near, view, 250, 1090, picture.seed)


def _fitting(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Three cabins: curtains on rings, one half open with a mirror in it."""
    wall, tint = room.back, ("#b8848c", "#7a94a0", "#a8946a")[seed % 3]
    canvas.fill(wall.quad(0.9, 0, 4.3, 2.7), view.tone("#d8c8b4", 0.5))
    for k in range(3):
        u = 1.0 + 1.4 * k
        hole = wall.quad(u, 0.05, 1.26, 2.4)
        _, top, _, low = hole.bounds()
        canvas.fill(hole, Linear(0, top, 0, low, (view.tone("#8a7464", 0.4), view.tone("#5a4840", 0.15))))
        if k == 1:
            canvas.fill(wall.quad(u + 0.5, 0.3, 0.6, 1.9), view.tone("#c89c5c", 0.7))
            glass = wall.quad(u + 0.54, 0.34, 0.52, 1.82)
            left, _, right, _ = glass.bounds()
            canvas.fill(
                glass,
                Linear(
                    left, top, right, low, (view.tone("#dce8ea", 0.95), view.tone("#a8b8bc", 0.5), view.tone("#d4e2e4", 0.85))
                ),
            )
            canvas.fill(wall.path(lines([(u + 0.56, 0.5), (u + 0.7, 0.5), (u + 1.0, 2.1), (u + 0.86, 2.1)])), "#ffffff", 0.25)
            canvas.fill(wall.quad(u + 0.5, 0.05, 0.6, 0.25), view.tone("#b8846a", 0.6))
        wide = 0.44 if k == 1 else 1.26
        curtain(canvas, view, wall, u, 0.12, wide, 2.34, tint, 3 if k == 1 else 7, 1.0)
        canvas.fill(wall.quad(u - 0.04, 2.44, 1.34, 0.05), view.tone("#c89c5c", 0.9))
        canvas.fill(
            joined([wall.path(ellipse(u + 0.06 + wide * j / 6, 2.46, 0.025, 0.035)) for j in range(7)]), view.tone("#8a6434", 0.6)
        )
        x, y = wall.at(u + 0.63, 2.62)
        canvas.fill(ellipse(x, y, 11, 11), mix(view.tone("#f4e8d0", 0.9), "#fff0c8", max(0.5, view.lamps)))
        canvas.glow(x, y, 110, "#ffd898", 0.4)
    canvas.fill(
        wall.quads(
            [(0.9, 2.7, 4.3, 0.08), (0.9, 0, 0.08, 2.7), (5.12, 0, 0.08, 2.7), (2.32, 0, 0.06, 2.5), (3.72, 0, 0.06, 2.5)]
        ),
        view.tone(SHELF, 0.6),
    )


def _tracks(canvas: Canvas, view: View, room: Room) -> None:
    """Rails of small lamps under the ceiling."""
    for x in (-2.0, 0.0, 2.0):
        canvas.fill(room.camera.floor(3.1).quad(x - 0.03, 0.6, 0.06, 6.0), view.tone("#2c2826", 0.3))
        for z in (1.6, 2.7, 3.9, 5.2):
            (cx, y), s = room.camera.at(x, 3.05, z), room.camera.size(z)
            canvas.fill(
                lines([(cx - 0.05 * s, y), (cx + 0.05 * s, y), (cx + 0.08 * s, y + 0.16 * s), (cx - 0.08 * s, y + 0.16 * s)]),
                view.tone("#2c2826", 0.5),
            )
            canvas.fill(ellipse(cx, y + 0.16 * s, 0.075 * s, 0.03 * s), "#fff6dc")
            canvas.glow(cx, y + 0.18 * s, 0.42 * s, "#ffe4b0", 0.45)


def _wall_rail(canvas: Canvas, view: View, wall: Flat, u: float, long: float, seed: int) -> None:
    """A lit niche with a rail of clothes, shelves with bags and shoes over it."""
    chance = Random(seed)
    canvas.fill(wall.quad(u - 0.06, 0.12, long + 0.12, 2.6), view.tone(SHELF, 0.55))
    niche = wall.quad(u, 0.16, long, 1.75)
    _, top, _, low = niche.bounds()
    canvas.fill(niche, Linear(0, top, 0, low, (view.tone("#f4e8d4", 0.9), view.tone("#c8b498", 0.4))))
    tube(canvas, wall.quad(u, 1.86, long, 0.03), "#ffe0a8", 14, 0.6)
    canvas.fill(wall.quad(u, 1.66, long, 0.04), view.tone("#4a4440", 0.6))
    at = u + 0.08
    while at < u + long - 0.2:
        tint, wide, tall = chance.choice(CLOTHS), chance.uniform(0.12, 0.2), chance.uniform(0.75, 1.25)
        cloth = wall.path(
            lines(
                [
                    (at + wide * 0.3, 1.62),
                    (at + wide * 0.7, 1.62),
                    (at + wide, 1.52),
                    (at + wide * 0.95, 1.62 - tall),
                    (at + wide * 0.05, 1.62 - tall),
                    (at, 1.52),
                ]
            )
        )
        left, _, right, _ = cloth.bounds()
        canvas.fill(cloth, Linear(left, 0, right, 0, (view.tone(tint, 0.9), view.tone(tint, 0.35), view.tone(tint, 0.7))))
        at += wide * 0.72
    canvas.fill(wall.quad(u, 1.94, long, 0.05), view.tone("#e8c898", 0.9))
    for k in range(int(long / 0.5)):
        a, tint = u + 0.1 + 0.5 * k, chance.choice(CLOTHS)
        if k % 2:
            canvas.fill(
                wall.path(curve([(a, 1.99, 1), (a + 0.02, 2.22), (a + 0.32, 2.22), (a + 0.34, 1.99, 1)])), view.tone(tint, 0.6)
            )
            canvas.line(
                wall.path(curve([(a + 0.08, 2.2), (a + 0.17, 2.38), (a + 0.26, 2.2)], closed=False)),
                view.tone(mix(tint, "#2a1a14", 0.4), 0.5),
                3,
            )
        else:
            for j in range(3):
                canvas.fill(wall.quad(a, 1.99 + 0.08 * j, 0.32, 0.07), view.tone(CLOTHS[(k + j + seed) % len(CLOTHS)], 0.65))


def _counter(canvas: Canvas, view: View, camera: Camera, sun: Sun, seed: int) -> None:
    """The till on its counter beside the fitting rooms."""
    x, z = 1.5, 6.0
    shadow(canvas, view, camera, x, z, 1.7, 0.5, 0.4)
    box(canvas, view, camera, sun, x, 0, z, 1.7, 0.98, 0.5, "#e4d4bc", 0)
    face = camera.flat((x, 0, z - 0.01), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0.06 + 0.136 * k, 0.08, 0.1, 0.82) for k in range(12)]), view.tone("#c8a878", 0.6))
    box(canvas, view, camera, sun, x - 0.06, 0.98, z - 0.05, 1.82, 0.06, 0.6, "#8a6440", 1)
    box(canvas, view, camera, sun, x + 0.95, 1.04, z + 0.1, 0.42, 0.2, 0.3, "#3a3a40", 0.8)
    screen = camera.flat((x + 0.98, 1.2, z + 0.09), (1, 0, 0), (0, 1, 0)).quad(0, 0, 0.36, 0.24)
    canvas.fill(screen, mix(view.tone("#b8d8e8", 0.8), "#dff2ff", 0.5))
    s = camera.size(z)
    cx, y = camera.at(x + 0.4, 1.04, z + 0.15)
    stems = [stroke([(cx, y - 0.12 * s), (cx + d * 0.07 * s, y - 0.32 * s)], 3, even) for d in (-1.2, -0.4, 0.5, 1.3)]
    canvas.fill(joined(stems), view.tone("#4a7a48", 0.5))
    canvas.fill(
        joined(
            [
                ellipse(cx + d * 0.08 * s, y - (0.34 + 0.02 * (k % 2)) * s, 0.045 * s, 0.04 * s)
                for k, d in enumerate((-1.2, -0.4, 0.5, 1.3))
            ]
        ),
        view.tone("#f0a8b8", 0.8),
    )
    canvas.fill(rect(cx - 0.06 * s, y - 0.18 * s, 0.12 * s, 0.18 * s, 4), view.tone("#f4f0ea", 0.8))


def _rug(canvas: Canvas, view: View, room: Room) -> None:
    for r, tint in ((1.7, "#d8c4b0"), (1.58, "#b8848c"), (1.5, "#e8dccc")):
        canvas.fill(room.floor.path(ellipse(-0.1, 4.3, r, r * 0.8)), view.tone(tint, 0.55))


def _table(canvas: Canvas, view: View, camera: Camera, sun: Sun, seed: int) -> None:
    """A round-cornered table with folded jumpers in piles, a hat, a pair of shoes."""
    chance, x, z = Random(seed + 2), -1.0, 4.0
    shadow(canvas, view, camera, x, z, 1.9, 0.8, 0.5)
    for dx, dz in ((0.05, 0.05), (1.77, 0.05), (0.05, 0.65), (1.77, 0.65)):
        box(canvas, view, camera, sun, x + dx, 0, z + dz, 0.08, 0.62, 0.08, SHELF, 0)
    box(canvas, view, camera, sun, x, 0.62, z, 1.9, 0.07, 0.8, "#d8b07c", 1)
    for k in range(4):
        for j in range(chance.randrange(2, 5)):
            tint = CLOTHS[(seed + 3 * k + j) % len(CLOTHS)]
            box(canvas, view, camera, sun, x + 0.1 + 0.36 * k, 0.69 + 0.065 * j, z + 0.3, 0.31, 0.06, 0.34, tint, 0.7)
    s = camera.size(z + 0.2)
    cx, y = camera.at(x + 1.66, 0.69, z + 0.3)
    canvas.fill(ellipse(cx, y - 0.02 * s, 0.21 * s, 0.05 * s), view.tone("#e8d4a0", 0.75))
    canvas.fill(
        curve(
            [
                (cx - 0.12 * s, y - 0.03 * s, 1),
                (cx - 0.1 * s, y - 0.17 * s),
                (cx + 0.1 * s, y - 0.17 * s),
                (cx + 0.12 * s, y - 0.03 * s, 1),
            ]
        ),
        view.tone("#f0e0b4", 0.9),
    )
    canvas.fill(rect(cx - 0.12 * s, y - 0.07 * s, 0.24 * s, 0.035 * s), view.tone("#a83a4a", 0.7))
    for k in (0, 1):
        cx, y = camera.at(x + 0.5 + 0.26 * k, 0.69, z + 0.1)
        shoe = curve(
            [
                (cx - 0.1 * s, y, 1),
                (cx - 0.1 * s, y - 0.11 * s),
                (cx - 0.05 * s, y - 0.1 * s),
                (cx + 0.04 * s, y - 0.05 * s),
                (cx + 0.11 * s, y - 0.02 * s),
                (cx + 0.11 * s, y, 1),
            ]
        )
        canvas.fill(shoe, view.tone("#8a3a44", 0.6))


def _rack(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A free-standing rail of coats and dresses, tags hanging from them."""
    chance, face, long = Random(seed + 1), camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0)), 1.55
    shadow(canvas, view, camera, x, z - 0.1, long, 0.4, 0.45)
    brass = view.tone("#c89c50", 0.8)
    canvas.fill(
        face.quads([(0, 0, 0.035, 1.55), (long - 0.035, 0, 0.035, 1.55), (-0.1, 0, 0.24, 0.03), (long - 0.14, 0, 0.24, 0.03)]),
        brass,
    )
    for k in range(9):
        u, tint = 0.12 + (long - 0.24) * k / 8, CLOTHS[(seed + 2 * k) % len(CLOTHS)]
        tall, w = chance.uniform(0.8, 1.2), 0.13
        cloth = face.path(
            lines(
                [
                    (u - w * 0.35, 1.46),
                    (u - w, 1.36),
                    (u - w * 1.15, 1.46 - tall),
                    (u + w * 1.15, 1.46 - tall),
                    (u + w, 1.36),
                    (u + w * 0.35, 1.46),
                ]
            )
        )
        left, _, right, _ = cloth.bounds()
        canvas.fill(cloth.moved(4, 2), view.tone("#140c10", 0), 0.25, blur=4)
        canvas.fill(cloth, Linear(left, 0, right, 0, tuple(view.tone(tint, t) for t in (0.95, 0.4, 0.8, 0.3))))
        if k % 3 == 0:
            canvas.fill(face.quads([(u - w, 1.46 - tall * 0.5, 2 * w, 0.04)]), view.tone("#5a4034", 0.5), 0.8, clip=cloth)
        if k % 2:
            canvas.fill(face.quad(u - 0.02, 1.05, 0.045, 0.07), view.tone("#fbf8f0", 1.0))
    canvas.fill(face.quad(-0.03, 1.52, long + 0.06, 0.04), brass)


def _dummy(canvas: Canvas, view: View, camera: Camera, x: float, z: float, hues: tuple[str, str], k: int) -> None:
    """A dressmaker's dummy on a stand, in a dress or in a coat with a scarf."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.3 * s, 0.06 * s), view.tone("#140c0a", 0), 0.45, blur=7)
    canvas.fill(
        joined([ellipse(cx, foot - 0.02 * s, 0.2 * s, 0.045 * s), rect(cx - 0.022 * s, foot - 0.7 * s, 0.044 * s, 0.7 * s)]),
        view.tone("#8a6440", 0.6),
    )
    canvas.fill(
        joined([rect(cx - 0.055 * s, foot - 1.62 * s, 0.11 * s, 0.2 * s, 6), ellipse(cx, foot - 1.64 * s, 0.05 * s, 0.03 * s)]),
        view.tone("#f0e4d0", 0.8),
    )
    half = [(0.06, 1.5), (0.2, 1.46), (0.22, 1.3), (0.15, 1.06), (0.17, 0.94)] + (
        [(0.38, 0.42, 1)] if k % 2 == 0 else [(0.24, 0.6, 1)]
    )
    dress = curve(
        [(cx + a * s, foot - b * s, *c) for a, b, *c in half] + [(cx - a * s, foot - b * s, *c) for a, b, *c in half[::-1]]
    )
    left, _, right, _ = dress.bounds()
    canvas.fill(dress, Linear(left, 0, right, 0, tuple(view.tone(hues[0], t) for t in (0.5, 1.0, 0.7, 0.2))))
    folds = [
        stroke([(cx + d * 0.05 * s, foot - 0.95 * s), (cx + d * 0.16 * s, foot - 0.46 * s)], 0.03 * s)
        for d in (-1.6, -0.6, 0.4, 1.5)
    ]
    canvas.fill(joined(folds), view.tone(mix(hues[0], "#140c1c", 0.5), 0.2), 0.45, clip=dress)
    canvas.fill(rect(cx - 0.2 * s, foot - 1.04 * s, 0.4 * s, 0.07 * s), view.tone(hues[1], 0.7), clip=dress)
    if k % 2:
        scarf = [
            stroke([(cx - 0.12 * s, foot - 1.5 * s), (cx, foot - 1.42 * s), (cx + 0.12 * s, foot - 1.5 * s)], 0.1 * s, even),
            stroke([(cx + 0.06 * s, foot - 1.44 * s), (cx + 0.09 * s, foot - 1.05 * s)], 0.09 * s, even),
        ]
        canvas.fill(joined(scarf), view.tone(hues[1], 0.9))
        canvas.fill(
            joined([ellipse(cx, foot - (0.7 + 0.11 * j) * s, 0.02 * s, 0.02 * s) for j in range(3)]), view.tone(hues[1], 1.0)
        )
    else:
        beads = [
            ellipse(cx + 0.1 * s * math.cos(a), foot - 1.47 * s + 0.1 * s * math.sin(a), 0.016 * s, 0.016 * s)
            for a in (math.pi * j / 10 for j in range(11))
        ]
        canvas.fill(joined(beads), view.tone("#fff8ec", 1.1))


def _bags(canvas: Canvas, view: View, x: float, foot: float, seed: int) -> None:
    """Paper bags with cords, full of shopping."""
    for k, (dx, w, h, tint) in enumerate(((150, 190, 250, CLOTHS[(seed + 2) % 10]), (0, 210, 290, "#f4ece0"))):
        left = x + dx - w / 2
        for d in (0.32, 0.68):
            canvas.line(
                curve(
                    [(left + w * (d - 0.14), foot - h), (left + w * d, foot - h - 70), (left + w * (d + 0.14), foot - h)],
                    closed=False,
                ),
                view.tone("#8a6440", 0.6),
                5,
            )
        tissue: Path = lines(
            [(left + w * t, foot - h - (34 if j % 2 else 4)) for j, t in enumerate((0.1, 0.25, 0.4, 0.55, 0.7, 0.85))]
            + [(left + w * 0.9, foot - h + 10), (left + w * 0.1, foot - h + 10)]
        )
        canvas.fill(tissue, view.tone("#f8d8dc", 0.9))
        canvas.fill(
            rect(left, foot - h, w, h + 20),
            Linear(left, 0, left + w, 0, (view.tone(tint, 0.95), view.tone(tint, 0.75), view.tone(tint, 0.4))),
        )
        canvas.fill(rect(left, foot - h, w, 12), view.tone(mix(tint, "#ffffff", 0.4), 1.0), 0.7)
        seal = (left + w / 2, foot - h * 0.5)
        canvas.fill(ellipse(*seal, 42, 42), Radial(*seal, 44, (view.tone("#c89c50", 0.9), view.tone("#a87a34", 0.6))))
        canvas.fill(
            lines(
                [
                    (seal[0] + r * math.sin(math.tau * j / 8), seal[1] - r * math.cos(math.tau * j / 8))
                    for j in range(8)
                    for r in ((28, 10)[j % 2],)
                ]
            ),
            view.tone("#fbf4e4", 1.0),
            0.9 - 0.1 * k,
        )


PLACES = {"boutique": Kind(boutique, "warm", ((0.1, 0.9),), 0.4, (-0.3, -0.8))}
