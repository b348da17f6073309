"""Rooms of paper and straw: the training hall, the tatami room; and the spring under the sky."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, lantern, tiles
from vnc.make.place.parts.flora import air_tint, bush, ground, pines, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, boards, droplets, outdoors, shell, shine, sunlight, window
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View
from vnc.make.place.water import dashes, still
from vnc.make.place.wild.heights import rocks

WOOD = "#7a5434"
STRAW = "#c2bd84"


def dojo(picture: Picture) -> None:
    """Mats framed by polished boards, a scroll at the head, wooden swords on the wall, screens open to the garden."""
    view, camera = picture.view, Camera(980, 470, 1.35, 920)
    room = Room(camera, -4.4, 4.4, 3.7, 9.0, Sun(-0.8, 0.5, 0.0))
    out = picture.sheet(1.0, 0, 3)
    _garden(picture, out)
    walls = picture.sheet(0.75, 0, 0.6)
    shell(walls, view, room, "#ece2cc", "#a8764a", "#6a4a30", "#e4d8c0")
    boards(walls, view, room, "#a8764a", 0.3, picture.seed)
    panes = [(1.7 + 1.75 * k, 1.6) for k in range(4)]
    for k, (z, wide) in enumerate(panes):
        if k in (1, 2):
            droplets(picture, walls, window(walls, view, room.west, z, 0.08, wide, 2.3, WOOD, 1, 1, 0.07), picture.seed + k)
        else:
            shoji(walls, view, room.west, z, 0.08, wide, 2.3, 4, 7)
    for flat in (room.west, room.east):
        walls.fill(flat.quads([(0.3, 2.42, 9, 0.18), (0.3, 0, 9, 0.08)]), view.tone(WOOD, 0.4))
        walls.fill(flat.quads([(1.5 + 1.75 * k, 0, 0.18, 3.7) for k in range(5)]), view.tone(mix(WOOD, "#2a1a10", 0.3), 0.4))
    walls.fill(room.ceiling.quads([(-4.4, 1 + 1.4 * k, 8.8, 0.26) for k in range(6)]), view.tone("#4a3220", 0.3))
    mats(walls, view, room, -2.7, 1.2, 3, 4)
    _alcove(picture, walls, room)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.16, 0.15)
    light = [((-4.4, 0.1, z), (-4.4, 2.4, z), (-4.4, 2.4, z + wide), (-4.4, 0.1, z + wide)) for z, wide in panes[1:3]]
    sunlight(walls, room, view, light, (-0.85, 0.55, 0.08), pool=0.55, shaft=0.2)
    things = picture.sheet(0.45, 0, 0.6)
    _rack(things, view, room)
    _drum(things, view, *camera.at(-3.3, 0, 7.6), 0.95 * camera.size(7.6))
    near = picture.sheet(0.12, 0, 3)
    near.fill(rect(1770, -20, 110, HIGH + 40), Linear(1770, 0, 1880, 0, (view.tone(WOOD, 0.9), view.tone("#2c1c12", 0.1))))


def tatami(picture: Picture) -> None:
    """A room to sit in on the floor: a low table, cushions, painted doors, screens open to the garden."""
    view, camera = picture.view, Camera(960, 430, 1.05, 1000)
    room = Room(camera, -3.0, 3.0, 2.6, 5.0, Sun(-0.2, 0.6, 0.4))
    out = picture.sheet(1.0, 0, 2)
    _garden(picture, out)
    walls = picture.sheet(0.7, 0, 0.6)
    shell(walls, view, room, "#e2d2ac", STRAW, "#8a6a48", "#dccaa2")
    mats(walls, view, room, -2.7, 0.5, 3, 3)
    for u in (0.1, 4.5):
        shoji(walls, view, room.back, u, 0.06, 1.4, 2.0, 3, 6)
    droplets(picture, walls, window(walls, view, room.back, 1.5, 0.06, 3.0, 2.0, WOOD, 1, 1, 0.06), picture.seed)
    walls.fill(room.back.quads([(0, 2.06, 6, 0.1), (1.46, 0, 0.09, 2.6), (4.46, 0, 0.09, 2.6)]), view.tone(WOOD, 0.45))
    for k in range(3):
        _painted_door(walls, view, room.east, 1.3 + 1.25 * k, 1.25, 2.06, k)
    walls.fill(room.east.quad(0.3, 2.06, 5, 0.1), view.tone(WOOD, 0.5))
    walls.fill(room.ceiling.quads([(-3.0 + 0.75 * k, 0.4, 0.06, 4.6) for k in range(9)]), view.tone("#5a4028", 0.3))
    _scroll_niche(picture, walls, room)
    light = [((-1.5, 0.1, 5), (-1.5, 2.0, 5), (1.5, 2.0, 5), (1.5, 0.1, 5))]
    sunlight(walls, room, view, light, (-0.3, 0.5, 0.7), pool=0.42, shaft=0.14)
    table = picture.sheet(0.4, 0, 0.7)
    _low_table(picture, table, room)
    near = picture.sheet(0.12, 0, 3)
    _paper_lamp(near, view, 210, 1075, 330)


def hotspring(picture: Picture) -> None:
    """A steaming pool between rocks, a fence of bamboo, a hut with a lantern, hills behind."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 560)
    ridge(far, view, 430, 60, (view.misty("#6f8fb0", 0.3), view.misty("#8fb0b4", 0.4)), picture.seed + 2, 0.5)
    ridge(far, view, 500, 34, ("#5c8a7c", "#86ac90"), picture.seed + 4, 0.55, 30, 6)
    air_tint(far, view.haze, 320, 620, 0.0, 0.3 + 0.35 * view.murk)
    veil(picture, far)
    bank = picture.sheet(0.7, 0, 0.8)
    tree(bank, view, 330, 640, 430, picture.seed + 5, 0.8, 520)
    tree(bank, view, 1600, 650, 520, picture.seed + 6, 0.75, 560)
    _bamboo_fence(bank, view, 470, 655)
    _hut(bank, view, 1180, 660)
    for k in range(9):
        bush(bank, view, 30 + 236 * k, 652 + 12 * (k % 2), 120, 50, picture.seed + 20 + k, 150)
    pool = picture.sheet(0.5, 0, 0.5)
    still(picture, pool, 668, "#5fa0a0", 0.62, 0.6)
    rim = [(x, 668 + 10 * (k % 3), 62 + 22 * (k * 7 % 4)) for k, x in enumerate(range(-20, 1960, 104))]
    rocks(pool, view, tuple(rim), picture.seed + 30)
    _ripples(pool, view, picture.seed)
    near = picture.sheet(0.15, 0, 1.6)
    big = ((120, 1010, 230), (430, 1075, 150), (1600, 1060, 190), (1840, 980, 250), (-20, 900, 120), (1300, 1100, 120))
    rocks(near, view, big, picture.seed + 50)
    _pail(near, view, 520, 985, 120)
    steam = picture.sheet(0.25, 0, 0)
    random = np.random.default_rng(picture.seed)
    for x, y in random.random((16, 2)) * (1700, 330) + (110, 560):
        steam.fill(ellipse(float(x), float(y), 250, 74), mix(view.haze, "#ffffff", 0.7), 0.26, blur=50)
    picture.play("fog", 120, 520, 1680, 420)


def shoji(
    canvas: Canvas,
    view: View,
    flat: Flat,
    u: float,
    v: float,
    wide: float,
    tall: float,
    columns: int,
    rows: int,
    wood: str = WOOD,
) -> None:
    """A paper screen: daylight or lamplight shows through it."""
    paper = mix(view.tone("#fbf3e0", 0.9), "#ffe2a8", 0.3 * view.lamps)
    a, b = flat.at(u, v + tall), flat.at(u, v)
    canvas.fill(flat.quad(u, v, wide, tall), Linear(*a, *b, (paper, view.tone("#e2d4b4", 0.6))))
    foot = tall * 0.16
    canvas.fill(flat.quad(u, v, wide, foot), view.tone(mix(wood, "#c89a68", 0.4), 0.5))
    us, vs = [u + wide * k / columns for k in range(1, columns)], [v + foot + (tall - foot) * k / rows for k in range(1, rows)]
    canvas.fill(flat.grid([u, *us, u + wide], [v + foot, *vs, v + tall], 0.022), view.tone(wood, 0.5), 0.9)
    frame = [(u, v, 0.06, tall), (u + wide - 0.06, v, 0.06, tall), (u, v, wide, 0.06), (u, v + tall - 0.06, wide, 0.06)]
    canvas.fill(flat.quads(frame), view.tone(wood, 0.5))


def mats(canvas: Canvas, view: View, room: Room, x: float, z: float, across: int, deep: int) -> None:
    """Straw mats, twice as long as wide, laid so that no four corners meet."""
    floor = room.floor
    pick: list[tuple[float, float, float, float]] = []
    for i in range(across):
        for j in range(deep):
            left, near = x + 1.8 * i, z + 1.8 * j
            if (i + j) % 2:
                pick += [(left, near, 1.8, 0.9), (left, near + 0.9, 1.8, 0.9)]
            else:
                pick += [(left, near, 0.9, 1.8), (left + 0.9, near, 0.9, 1.8)]
    pick = [(u, v, w, min(d, room.deep - v)) for u, v, w, d in pick if v < room.deep]
    canvas.fill(floor.quads(pick), view.tone(STRAW, 0.6))
    canvas.fill(floor.quads([p for p in pick if p[2] > p[3]]), view.tone("#aaa868", 0.5), 0.4)
    straws = [(u, v + d * k / 9, w, 0.008) for u, v, w, d in pick if w > d for k in range(1, 9)]
    straws += [(u + w * k / 9, v, 0.008, d) for u, v, w, d in pick if w < d for k in range(1, 9)]
    canvas.fill(floor.quads(straws), view.tone("#7c7a48", 0.3), 0.35)
    hems = [s for u, v, w, d in pick for s in _hem(u, v, w, d)]
    canvas.fill(floor.quads(hems), view.tone("#33503a", 0.4), 0.95)


def _hem(u: float, v: float, wide: float, deep: float) -> list[tuple[float, float, float, float]]:
    """The cloth along a mat's long sides."""
    if wide > deep:
        return [(u, v, wide, 0.035), (u, v + deep - 0.035, wide, 0.035)]
    return [(u, v, 0.035, deep), (u + wide - 0.035, v, 0.035, deep)]


def _garden(picture: Picture, canvas: Canvas) -> None:
    """Hills, pines, a stone lantern: what open screens show."""
    view = picture.out
    outdoors(picture, canvas, "hills", 470)
    ground(canvas, view, [(-20, 560), (960, 545), (WIDE + 20, 560)])
    pines(canvas, view, [(x, 560, 210 + 60 * (x % 3)) for x in range(20, 1920, 190)])
    for k, x in enumerate(range(60, 1920, 230)):
        bush(canvas, view, x, 575, 95, 52, picture.seed + k, 150)
    x, y, stone = 1120, 600, "#9a9a92"
    for shape in (rect(x - 16, y - 100, 32, 100), rect(x - 40, y - 138, 80, 44, 4), rect(x - 44, y - 8, 88, 16, 3)):
        canvas.fill(shape, view.tone(stone, 0.5))
    canvas.fill(lines([(x - 62, y - 136), (x, y - 180), (x + 62, y - 136)]), view.tone(stone, 0.7))
    canvas.fill(rect(x - 16, y - 130, 32, 28), mix(view.tone("#40443c", 0.2), "#ffcf80", view.lamps))
    veil(picture, canvas)


def _alcove(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The head of the hall: a niche with a hanging scroll, a shelf, lanterns."""
    view, back = picture.view, room.back
    canvas.fill(back.quad(0, 0, 8.8, 0.9), view.tone("#8a6240", 0.4))
    canvas.fill(back.quads([(0.3 * k, 0, 0.02, 0.9) for k in range(30)]), view.tone("#2c1a10", 0.1), 0.5)
    canvas.fill(back.quad(2.5, 0.12, 3.8, 2.6), view.tone("#c8b48c", 0.25))
    canvas.inner(back.quad(2.5, 0.12, 3.8, 2.6), 26, 30, view.tone("#3a2a1c", 0.1), 0.5, blur=12)
    canvas.fill(
        back.quads([(2.38, 0, 0.16, 3.7), (6.26, 0, 0.16, 3.7), (0, 2.72, 8.8, 0.2), (2.4, 0, 4, 0.18)]), view.tone(WOOD, 0.5)
    )
    for u, wide in ((3.95, 0.9),):
        canvas.fill(back.quad(u, 0.5, wide, 2.05), view.tone("#5c7a74", 0.5))
        canvas.fill(back.quad(u + 0.1, 0.72, wide - 0.2, 1.6), view.tone("#fbf6e8", 0.9))
        for k in range(3):
            _sign(canvas, view, back, u + wide / 2, 2.05 - 0.5 * k, 0.19, picture.seed + k)
        canvas.fill(
            back.quads([(u - 0.06, 0.46, wide + 0.12, 0.06), (u - 0.06, 2.53, wide + 0.12, 0.06)]), view.tone("#3a2418", 0.5)
        )
    for u in (1.4, 7.4):
        x, y = back.at(u, 2.2)
        lantern(canvas, view, x, y, 74, "#f0d8a0", 0.3)
    box(canvas, view, room.camera, room.sun, -1.2, 0.12, 8.55, 2.4, 0.18, 0.4, "#6a4a30", 0.8)


def _sign(canvas: Canvas, view: View, flat: Flat, u: float, v: float, size: float, seed: int) -> None:
    """A brushed character of no language."""
    chance = Random(seed)
    for _ in range(4):
        a = (u + chance.uniform(-1, 1) * size, v + chance.uniform(-1, 1) * size)
        b = (u + chance.uniform(-1, 1) * size, v + chance.uniform(-1, 1) * size)
        canvas.fill(
            flat.path(stroke([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + size * 0.2), b], 0.07)), view.tone("#1c1a20", 0.3)
        )


def _rack(canvas: Canvas, view: View, room: Room) -> None:
    """Wooden swords and staves lying on pegs along the right wall."""
    wall = room.camera.flat((room.right - 0.03, 0, 0), (0, 0, 1), (0, 1, 0))
    for k, tint in enumerate(("#c89458", "#a8703c", "#d8a868", "#8a5a34", "#c08848")):
        v = 0.95 + 0.26 * k
        blade = wall.path(stroke([(4.1, v), (5.2, v + 0.05), (6.6, v)], 0.075, even))
        canvas.fill(blade.moved(5, 9), view.tone("#20140c", 0), 0.3, blur=5)
        canvas.fill(blade, view.tone(tint, 0.8))
        canvas.fill(wall.quad(4.1, v - 0.05, 0.45, 0.1), view.tone("#4a3020", 0.4))
    canvas.fill(wall.quads([(4.35, 0.75, 0.12, 1.5), (6.15, 0.75, 0.12, 1.5)]), view.tone("#5a3c26", 0.5))


def _drum(canvas: Canvas, view: View, x: float, foot: float, size: float) -> None:
    """A great drum on its stand, face toward us."""
    y, r = foot - size * 0.75, size * 0.5
    canvas.fill(ellipse(x, foot, size * 0.6, size * 0.08), view.tone("#1c120c", 0), 0.45, blur=8)
    legs = [stroke([(x + d * r * 0.9, foot), (x - d * r * 0.7, y + r * 0.6)], size * 0.08, even) for d in (-1, 1)]
    canvas.fill(joined(legs), view.tone("#5a3820", 0.5))
    canvas.fill(ellipse(x, y, r, r), view.tone("#6a3018", 0.5))
    canvas.fill(ellipse(x, y, r * 0.86, r * 0.86), view.tone("#f0e2c0", 0.8))
    canvas.inner(ellipse(x, y, r * 0.86, r * 0.86), -r * 0.1, -r * 0.12, view.tone("#8a6a40", 0.2), 0.4, blur=6)
    for k in range(20):
        a = k * np.pi / 10
        canvas.fill(ellipse(x + r * 0.93 * np.cos(a), y + r * 0.93 * np.sin(a), r * 0.04, r * 0.04), view.tone("#e8c060", 0.9))


def _painted_door(canvas: Canvas, view: View, flat: Flat, u: float, wide: float, tall: float, kind: int) -> None:
    """A sliding door with a brushed branch over gold mist."""
    canvas.fill(flat.quad(u, 0.05, wide, tall - 0.05), view.tone("#efe2c0", 0.6))
    for k in range(3):
        band = ellipse(u + wide * (0.3 + 0.3 * k), 0.5 + 0.45 * ((k + kind) % 3), wide * 0.45, 0.13)
        canvas.fill(flat.path(band), view.tone("#d8b868", 0.7), 0.4, clip=flat.quad(u, 0.05, wide, tall - 0.05))
    bough = stroke([(u + 0.05, 0.6 + 0.2 * kind), (u + wide * 0.5, 1.05), (u + wide * 0.95, 1.1 + 0.25 * (kind % 2))], 0.06)
    canvas.fill(flat.path(bough), view.tone("#4a3a2c", 0.4))
    chance = Random(kind + 3)
    buds = [ellipse(u + wide * chance.uniform(0.2, 0.95), chance.uniform(0.95, 1.4), 0.05, 0.045) for _ in range(14)]
    canvas.fill(joined([flat.path(b) for b in buds]), view.tone("#d8707c", 0.7))
    rails = [(u, 0.05, 0.05, tall), (u + wide - 0.05, 0.05, 0.05, tall), (u, 0.05, wide, 0.05)]
    canvas.fill(flat.quads(rails), view.tone("#4a3020", 0.4))
    canvas.fill(flat.path(ellipse(u + wide * 0.13, 0.95, 0.06, 0.06)), view.tone("#2c2018", 0.4))


def _scroll_niche(picture: Picture, canvas: Canvas, room: Room) -> None:
    """On the left wall: a niche with a landscape scroll and a vase with a twig."""
    view, wall = picture.view, room.west
    niche = wall.quad(2.3, 0.16, 2.0, 2.1)
    canvas.fill(niche, view.tone("#a89468", 0.2))
    canvas.inner(niche, 22, 26, view.tone("#2c2014", 0.1), 0.5, blur=12)
    canvas.fill(
        wall.quads([(2.2, 0, 0.12, 2.6), (4.3, 0, 0.12, 2.6), (2.2, 2.26, 2.2, 0.1), (2.2, 0, 2.2, 0.16)]), view.tone(WOOD, 0.6)
    )
    canvas.fill(wall.quad(2.95, 0.55, 0.7, 1.55), view.tone("#4a6a74", 0.6))
    canvas.fill(wall.quad(3.03, 0.75, 0.54, 1.15), view.tone("#f4ead0", 0.8))
    hill = lines([(3.03, 0.85), (3.15, 1.2), (3.28, 1.0), (3.42, 1.4), (3.57, 1.0), (3.57, 0.85)])
    canvas.fill(wall.path(hill), view.tone("#5a6a74", 0.5), 0.8)
    canvas.fill(wall.path(ellipse(3.45, 1.65, 0.07, 0.07)), view.tone("#d85040", 0.7))
    vase = curve([(3.86, 0.16, 1), (3.78, 0.34), (3.9, 0.52), (4.02, 0.34), (3.94, 0.16, 1)])
    canvas.fill(wall.path(vase), view.tone("#5a7c8c", 0.7))
    twig = stroke([(3.9, 0.5), (3.86, 0.85), (3.72, 1.15)], 0.03)
    canvas.fill(wall.path(twig), view.tone("#4a3828", 0.5))
    buds = [ellipse(3.72 + 0.05 * k, 1.15 - 0.09 * k, 0.05, 0.05) for k in range(4)]
    canvas.fill(joined([wall.path(b) for b in buds]), view.tone("#f0a0b0", 0.9))


def _low_table(picture: Picture, canvas: Canvas, room: Room) -> None:
    view, camera, sun = picture.view, room.camera, room.sun
    for x, z, tint in ((-1.55, 2.75, "#8a3a48"), (0.95, 2.75, "#8a3a48"), (-0.3, 3.6, "#3f5a7a")):
        box(canvas, view, camera, sun, x, 0, z, 0.6, 0.07, 0.55, tint, 0.7)
    shadow(canvas, view, camera, -0.85, 2.5, 1.7, 0.95, 0.5)
    for x in (-0.8, 0.7):
        for z in (2.5, 3.25):
            box(canvas, view, camera, sun, x, 0, z, 0.09, 0.32, 0.09, "#4a2c1a", 0)
    box(canvas, view, camera, sun, -0.9, 0.32, 2.42, 1.8, 0.06, 1.05, "#7a4a2a", 1)
    for x, z in ((-0.5, 2.75), (0.45, 2.75)):
        cx, cy = camera.at(x, 0.38, z)
        s = 0.075 * camera.size(z)
        canvas.fill(
            lines([(cx - s, cy - 1.5 * s), (cx + s, cy - 1.5 * s), (cx + 0.75 * s, cy), (cx - 0.75 * s, cy)]),
            view.tone("#5c7c74", 0.7),
        )
        canvas.fill(ellipse(cx, cy - 1.5 * s, s, s * 0.28), view.tone("#a8bc70", 0.7))
    cx, cy = camera.at(0, 0.38, 2.95)
    s = 0.12 * camera.size(2.95)
    canvas.line(
        curve([(cx - s * 0.7, cy - s * 1.1), (cx, cy - s * 2.0), (cx + s * 0.7, cy - s * 1.1)], closed=False),
        view.tone("#2c2020", 0.4),
        5,
    )
    canvas.fill(ellipse(cx, cy - s * 0.62, s, s * 0.66), view.tone("#3a3438", 0.5))
    canvas.fill(stroke([(cx + s * 0.8, cy - s * 0.7), (cx + s * 1.4, cy - s * 1.1)], s * 0.26, even), view.tone("#3a3438", 0.6))
    canvas.fill(ellipse(cx - s * 0.3, cy - s * 0.9, s * 0.3, s * 0.14), view.tone("#c8c0c0", 1.0), 0.4)


def _paper_lamp(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """A standing lamp of paper on a wooden frame."""
    half, lit = tall * 0.24, max(0.2, view.lamps)
    glow = mix(view.tone("#f4ead0", 0.7), "#ffe0a0", lit)
    body = rect(x - half, foot - tall, half * 2, tall * 0.86)
    canvas.fill(body, Linear(0, foot - tall, 0, foot, (mix(glow, "#c89a60", 0.25), glow, mix(glow, "#b8804a", 0.35))))
    bars = [rect(x + half * k - 6, foot - tall, 12, tall) for k in (-1, 0, 1)]
    bars += [rect(x - half, foot - tall * k, half * 2, 10) for k in (1.0, 0.6, 0.15)]
    canvas.fill(joined(bars), view.tone("#3a2418", 0.4))
    canvas.glow(x, foot - tall * 0.5, tall * 1.6, "#ffc878", 0.5 * lit)


def _bamboo_fence(canvas: Canvas, view: View, top: float, foot: float) -> None:
    """Poles side by side, bound with cord."""
    chance, poles, lights = Random(5), list[Path](), list[Path]()
    for k in range(110):
        x = -10 + 18 * k
        poles.append(rect(x, top + chance.uniform(-6, 6), 16, foot - top, 3))
        lights.append(rect(x + 3, top + 8, 4, foot - top - 8))
    canvas.fill(joined(poles), Linear(0, top, 0, foot, (view.tone("#b8a060", 0.7), view.tone("#7a6838", 0.3))))
    canvas.fill(joined(lights), view.tone("#e8d898", 0.9), 0.5)
    knots = [rect(-10 + 18 * k, top + 30 + 41 * (k * 5 % 4), 16, 3) for k in range(110)]
    canvas.fill(joined(knots), view.tone("#5a4a20", 0.2), 0.6)
    canvas.fill(joined([rect(-10, top + y, WIDE + 20, 9) for y in (26, 116)]), view.tone("#4c3c20", 0.4))
    if view.snow:
        canvas.fill(rect(-10, top - 10, WIDE + 20, 15, 6), view.tone("#f4f8ff", 0.9))


def _hut(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """The wooden changing hut with its curtain and a lantern."""
    canvas.fill(
        rect(x - 190, foot - 190, 380, 190),
        Linear(0, foot - 190, 0, foot, (view.tone("#8a6240", 0.6), view.tone("#5a3c26", 0.3))),
    )
    canvas.fill(joined([rect(x - 190 + 26 * k, foot - 190, 3, 190) for k in range(15)]), view.tone("#2c1a10", 0.1), 0.5)
    canvas.fill(rect(x - 62, foot - 138, 124, 138), mix(view.tone("#2a1c18", 0.2), "#ffc070", 0.55 * view.lamps))
    for k in range(3):
        flap = lines(
            [
                (x - 60 + 41 * k, foot - 140),
                (x - 21 + 41 * k, foot - 140),
                (x - 24 + 41 * k, foot - 82),
                (x - 57 + 41 * k, foot - 82),
            ]
        )
        canvas.fill(flap, view.tone("#34567c", 0.6))
    canvas.line(
        curve([(x - 26, foot - 104), (x - 12, foot - 118), (x + 12, foot - 100), (x + 28, foot - 116)], closed=False),
        view.tone("#f4f0e4", 0.8),
        5,
    )
    roof = lines([(x - 250, foot - 178), (x - 150, foot - 272), (x + 150, foot - 272), (x + 250, foot - 178)])
    tiles(canvas, view, roof, "#4a5058" if not view.snow else "#eef4fa", 6)
    lantern(canvas, view, x + 118, foot - 128, 56, "#e8503a", 0.35)


def _ripples(canvas: Canvas, view: View, seed: int) -> None:
    random = np.random.default_rng(seed + 8)
    t = random.random(90) ** 1.2
    x, y = random.random(90) * WIDE, 720 + 330 * t
    canvas.fill(dashes(x, y, 30 + 150 * t, 1.5 + 3 * t), mix(view.sky[4], "#ffffff", 0.5), 0.35)


def _pail(canvas: Canvas, view: View, x: float, foot: float, size: float) -> None:
    """A wooden pail with a folded towel on its rim."""
    half = size * 0.55
    body = lines([(x - half, foot - size * 0.8), (x + half, foot - size * 0.8), (x + half * 0.84, foot), (x - half * 0.84, foot)])
    canvas.fill(body, Linear(x - half, 0, x + half, 0, (view.tone("#e0b478", 1.0), view.tone("#a87844", 0.3))))
    canvas.fill(
        joined([rect(x - half * 1.02, foot - size * k, half * 2.04, size * 0.06) for k in (0.22, 0.62)]),
        view.tone("#c89a3c", 0.7),
        clip=body,
    )
    canvas.fill(ellipse(x, foot - size * 0.8, half, half * 0.24), view.tone("#7a5430", 0.3))
    canvas.fill(
        curve(
            [
                (x - half * 0.9, foot - size * 0.9),
                (x, foot - size * 1.02),
                (x + half * 0.6, foot - size * 0.86),
                (x + half * 0.5, foot - size * 0.5, 1),
                (x - half * 0.1, foot - size * 0.52, 1),
                (x - half * 0.2, foot - size * 0.8),
            ]
        ),
        view.tone("#fbfaf4", 0.9),
    )


PLACES = {
    "dojo": Kind(dojo, "warm", ((0.12, 0.9),), 0.44, (-0.8, -0.45)),
    "tatami": Kind(tatami, "warm", ((0.1, 0.9),), 0.4, (-0.2, -0.9)),
    "hotspring": Kind(hotspring, None, ((0.08, 0.92),), 0.6),
}
