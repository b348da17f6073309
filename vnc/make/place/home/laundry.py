"""A laundromat: rows of machines with round doors, a street in the window."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import pot
from vnc.make.place.parts.props import poster
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, ceiling_lamps, droplets, outdoors, shell, shine, skirting, sunlight, tiled, window
from vnc.make.place.space import Camera, Flat, box, shadow
from vnc.make.place.view import View

CLOTHES = ("#e06a6a", "#5a8ad0", "#f0c850", "#6ab088", "#b07ac8", "#f4f0e8", "#e89a5a")


def laundry(picture: Picture) -> None:
    view, camera = picture.view, Camera(900, 520, 1.45, 960)
    room = Room(camera, -3.6, 3.2, 2.9, 6.4)
    out = picture.sheet(1.0, 0, 4)
    outdoors(picture, out, "town", 560)
    walls = picture.sheet(0.75, 0, 0.6)
    shell(walls, view, room, "#e4eef0", "#d8dcdc", "#eef0f0", "#dce8ea")
    tiled(walls, view, room, "#d8dcdc", 0.5, "#8fc0c4")
    walls.fill(room.back.quad(0, 0, room.wide, 2.2), view.tone("#8cc4c8", 0.5))
    walls.fill(room.back.quad(0, 2.2, room.wide, 0.1), view.tone("#f0b04c", 0.9))
    walls.fill(room.east.quad(0.3, 2.2, 6.1, 0.1), view.tone("#f0b04c", 0.7))
    holes = [window(walls, view, room.west, u, 0.7, 1.7, 1.8, "#5c6a70", 1, 1, 0.06) for u in (1.3, 3.1, 4.9 - 0.2)]
    for k, hole in enumerate(holes):
        droplets(picture, walls, hole, picture.seed + k)
    ceiling_lamps(walls, view, room, 3, 2, 1.1, 0.24)
    panes = [((-3.6, 0.7, u), (-3.6, 2.5, u), (-3.6, 2.5, u + 1.7), (-3.6, 0.7, u + 1.7)) for u in (1.3, 3.1)]
    sunlight(walls, room, view, panes, (-0.7, 0.62, 0.0), pool=0.4, shaft=0.12)
    skirting(walls, view, room, "#9aa8ac")
    machines = picture.sheet(0.5, 0, 0.5)
    _row(picture, machines, room)
    _right(picture, machines, room)
    shine(machines, view, room, flattened([s.canvas for s in picture.sheets]), picture.seed, 0.16, 0.2)
    _bench(picture, machines, camera, room)
    _basket(machines, view, camera, -1.85, 3.3, picture.seed)
    _trolley(machines, view, camera, 1.25, 2.9, picture.seed + 3)
    near = picture.sheet(0.12, 0, 2.4)
    pot(near, view, 90, 1130, 230, picture.seed, "#e8e4dc", 1.3)
    picture.play("dust", 200, 200, 1000, 500)


def _row(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Two tiers of dryers and washers along the back wall, a price board and a clock above."""
    view, chance = picture.view, Random(picture.seed)
    deep, camera = room.deep - 0.75, room.camera
    box(canvas, view, camera, room.sun, -2.9, 0, deep, 5.9, 2.0, 0.75, "#e8ecee", 0.9)
    front = camera.flat((-2.9, 0, deep), (1, 0, 0), (0, 1, 0))
    for k in range(6):
        u = 0.03 + 0.98 * k
        machine(canvas, view, front, u, 0.05, 0.92, 0.93, chance.choice(CLOTHES), chance.random() < 0.6)
        machine(canvas, view, front, u, 1.03, 0.92, 0.93, chance.choice(CLOTHES), chance.random() < 0.4)
    canvas.fill(room.back.quad(4.4, 2.36, 1.9, 0.42), view.tone("#2e6a78", 0.7))
    rows = [(4.5 + 0.62 * j, 2.44 + 0.12 * k, 0.44 - 0.1 * (k % 2), 0.035) for k in range(3) for j in range(3)]
    canvas.fill(room.back.quads(rows), view.tone("#f8f0d8", 0.9), 0.9)
    cx, cy = room.back.at(3.4, 2.55)
    canvas.fill(ellipse(cx, cy, 30, 30), view.tone("#3a464c", 0.5))
    canvas.fill(ellipse(cx, cy, 26, 26), view.tone("#fbfaf4", 0.9))
    canvas.line(lines([(cx, cy - 17), (cx, cy), (cx + 12, cy + 7)], closed=False), view.tone("#2a3038", 0.3), 3.5)
    poster(canvas, view, room.back, 0.4, 2.3, 0.5, 0.5, picture.seed)


def _right(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Big washers along the right wall."""
    view, chance, x = picture.view, Random(picture.seed + 9), 2.35
    camera = room.camera
    box(canvas, view, camera, room.sun, x, 0, 1.1, 0.85, 1.12, 4.4, "#e4eaec", 0.9)
    flat = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    for z in np.arange(4.55, 1.0, -1.1):
        machine(canvas, view, flat, float(z), 0.05, 0.96, 1.02, chance.choice(CLOTHES), chance.random() < 0.6)
    for z, tint in ((1.6, "#e8a03c"), (2.5, "#4a9ac0"), (2.8, "#d86a7a")):
        base, s = camera.at(x + 0.4, 1.12, z), camera.size(z)
        canvas.fill(rect(base[0] - 0.09 * s, base[1] - 0.26 * s, 0.18 * s, 0.26 * s, 0.03 * s), view.tone(tint, 0.7))
        canvas.fill(rect(base[0] - 0.04 * s, base[1] - 0.32 * s, 0.08 * s, 0.08 * s, 2), view.tone("#f4f4f0", 0.9))


def machine(
    canvas: Canvas, view: View, flat: Flat, u: float, v: float, wide: float, tall: float, clothes: str, busy: bool
) -> None:
    """A front: panel with a lamp and a dial, a round door with clothes behind the glass."""
    body = flat.quad(u, v, wide, tall)
    a, b = flat.at(u, v + tall), flat.at(u, v)
    canvas.fill(body, Linear(*a, *b, (view.tone("#fafcfc", 0.85), view.tone("#d4dce0", 0.5))))
    canvas.line(body, view.tone("#7c8a92", 0.3), 2, 0.8)
    canvas.fill(flat.quad(u + 0.05, v + tall * 0.83, wide - 0.1, tall * 0.12), view.tone("#4c6a78", 0.5))
    canvas.fill(flat.path(ellipse(u + wide * 0.78, v + tall * 0.89, 0.045, 0.045)), view.tone("#e8eef0", 0.9))
    lit = "#7cf0a0" if busy else "#f0a05a"
    canvas.fill(flat.quads([(u + 0.12, v + tall * 0.87, 0.16, 0.04)]), lit)
    cx, cy, r = u + wide / 2, v + tall * 0.43, wide * 0.36
    rim, glass = flat.path(ellipse(cx, cy, r, r)), flat.path(ellipse(cx, cy, r * 0.78, r * 0.78))
    left, top, right, low = rim.bounds()
    canvas.fill(rim, Linear(left, top, right, low, (view.tone("#f4f8fa", 1.0), view.tone("#8c9aa4", 0.4))))
    canvas.fill(glass, Linear(left, top, right, low, (view.tone("#3c4e5c", 0.6), view.tone("#16202a", 0.2))))
    for k, (dx, dy) in enumerate(((-0.3, -0.3), (0.25, -0.35), (0.0, -0.5), (-0.1, -0.15))):
        tint = clothes if k % 2 == 0 else mix(clothes, "#f4f0e8", 0.6)
        canvas.fill(flat.path(ellipse(cx + dx * r, cy + dy * r, r * 0.36, r * 0.26)), view.tone(tint, 0.6), 0.9, clip=glass)
    shine_ = flat.path(
        curve(
            [
                (cx - r * 0.62, cy + r * 0.05),
                (cx - r * 0.4, cy + r * 0.52),
                (cx + r * 0.1, cy + r * 0.68),
                (cx - r * 0.28, cy + r * 0.4),
            ]
        )
    )
    canvas.fill(shine_, "#ffffff", 0.5, blur=1.5, clip=glass)
    if busy:
        canvas.fill(glass, alpha("#a8e0ff", 0.25), blend="screen")


def _bench(picture: Picture, canvas: Canvas, camera: Camera, room: Room) -> None:
    """A bench of slats under the windows, somebody's magazine on it."""
    view = picture.view
    shadow(canvas, view, camera, -3.3, 2.6, 0.55, 2.6)
    for z in (2.75, 4.9):
        box(canvas, view, camera, room.sun, -3.2, 0, z, 0.4, 0.42, 0.08, "#5c6a70", 0.6)
    for k in range(3):
        box(canvas, view, camera, room.sun, -3.3 + 0.19 * k, 0.42, 2.6, 0.16, 0.06, 2.6, "#c8955c", 0.9)
    canvas.fill(camera.floor(0.49).quad(-3.2, 3.5, 0.34, 0.45), view.tone("#e8605c", 0.8))
    canvas.fill(camera.floor(0.492).quad(-3.16, 3.55, 0.26, 0.14), view.tone("#fbf4e4", 0.95))


def _basket(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A wicker basket heaped with washing."""
    (px, py), s = camera.at(x, 0, z), camera.size(z)
    half, tall = 0.36 * s, 0.4 * s
    canvas.fill(ellipse(px, py + 4, half * 1.25, half * 0.24), view.tone("#141a1e", 0), 0.4, blur=8)
    _heap(canvas, view, px, py - tall, half, seed)
    body = lines([(px - half, py - tall), (px + half, py - tall), (px + half * 0.8, py), (px - half * 0.8, py)])
    canvas.fill(body, Linear(px - half, 0, px + half, 0, (view.tone("#e0b478", 0.9), view.tone("#a87a48", 0.4))))
    weave = [
        rect(px - half + half * 0.16 * j + half * 0.08 * (k % 2), py - tall + tall * 0.14 * k, half * 0.08, tall * 0.12)
        for k in range(8)
        for j in range(13)
    ]
    canvas.fill(joined(weave), view.tone("#7a5430", 0.3), 0.45, clip=body)
    canvas.fill(rect(px - half * 1.06, py - tall * 1.08, half * 2.12, tall * 0.14, 6), view.tone("#ecc48c", 0.9))


def _trolley(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A wire cart with a rail for hangers."""
    (px, py), s = camera.at(x, 0, z), camera.size(z)
    half, tall = 0.42 * s, 0.85 * s
    canvas.fill(ellipse(px, py + 4, half * 1.1, half * 0.16), view.tone("#141a1e", 0), 0.4, blur=7)
    steel = view.tone("#b4c0c8", 0.8)
    _heap(canvas, view, px, py - tall * 0.72, half * 0.86, seed)
    body = lines(
        [
            (px - half, py - tall * 0.72),
            (px + half, py - tall * 0.72),
            (px + half * 0.84, py - tall * 0.18),
            (px - half * 0.84, py - tall * 0.18),
        ]
    )
    canvas.fill(body, view.tone("#eef4f6", 0.8), 0.5)
    for k in range(9):
        t = -1 + k / 4
        canvas.line(lines([(px + half * t, py - tall * 0.72), (px + half * 0.84 * t, py - tall * 0.18)], closed=False), steel, 3)
    canvas.line(body, steel, 6)
    canvas.line(
        lines(
            [
                (px - half, py - tall * 0.72),
                (px - half, py - tall * 1.75),
                (px + half, py - tall * 1.75),
                (px + half, py - tall * 0.72),
            ],
            closed=False,
        ),
        steel,
        6,
    )
    for k in (-0.7, 0.7):
        canvas.line(lines([(px + half * k, py - tall * 0.18), (px + half * k, py - 14)], closed=False), steel, 6)
        canvas.fill(ellipse(px + half * k, py - 9, 11, 11), view.tone("#3a444c", 0.4))


def _heap(canvas: Canvas, view: View, x: float, y: float, half: float, seed: int) -> None:
    chance = Random(seed)
    for k in range(9):
        dx, dy = chance.uniform(-0.7, 0.7) * half, -chance.uniform(0, 0.36) * half
        blob = curve(
            [
                (x + dx - half * 0.36, y + dy + half * 0.14),
                (x + dx - half * 0.2, y + dy - half * 0.2),
                (x + dx + half * 0.2, y + dy - half * 0.16),
                (x + dx + half * 0.36, y + dy + half * 0.12),
                (x + dx, y + dy + half * 0.26),
            ]
        )
        tint = CLOTHES[(k + seed) % len(CLOTHES)]
        canvas.fill(blob, view.tone(tint, 0.8))
        canvas.inner(blob, -5, -6, view.tone(mix(tint, "#302840", 0.5), 0.3), 0.6, 4)


PLACES = {"laundry": Kind(laundry, "white", ((0.2, 0.72),), 0.48, (-0.8, -0.5))}
