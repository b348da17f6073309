"""A Chinese courtyard house: a moon gate in a white wall, halls with lattice doors, a plum tree, a stone table."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, lantern, turned
from vnc.make.place.parts.eastern import boulder, eaves, garden_wall, tile_roof
from vnc.make.place.parts.flora import air_tint, bush, crown, leaves, ridge, tree
from vnc.make.place.parts.vessels import STOOL, TABLE_FOOT, VAT, vessel
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View
from vnc.make.place.water import puddles

RED, WOOD, BACK, SIDE = "#a8342a", "#6c2c22", 11.0, 5.4
PLUM = ("#c2517a", "#f08eb0", "#ffe0ea")


def siheyuan(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 470, 1.7, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    ridge(far, view, 380, 54, ("#8098b0", "#a4b6bc"), picture.seed + 1, 0.6, light=0.6)
    air_tint(far, view.haze, 240, 560, 0.05, 0.4 + 0.35 * view.murk)
    back = picture.sheet(0.8, 0.05, 0.7)
    foot = camera.at(0, 0, BACK)[1]
    for k, (x, tall) in enumerate(((300, 420), (1180, 330), (1650, 470))):
        tree(back, view, x, foot, tall, picture.seed + 10 + k, 0.85, 420)
    _far_hall(back, view, 720, 420)
    air_tint(back, view.haze, 240, 620, 0.02, 0.12 + 0.3 * view.murk)
    veil(picture, back)
    court = picture.sheet(0.55, 0, 0.4)
    garden_wall(court, view, 300, 1640, foot, 2.9 * camera.size(BACK), "#f0ebe0")
    _moon_gate(picture, court, 960, foot, 1.28 * camera.size(BACK))
    _paving(picture, court, camera)
    for side in (-1, 1):
        _wing(picture, court, camera, side)
    things = picture.sheet(0.4, 0, 0.4)
    _plum(things, view, *camera.at(2.9, 0, 8.6), 4.2 * camera.size(8.6), picture.seed)
    _table(things, view, camera, -2.1, 7.6)
    for k, (x, z) in enumerate(((-3.6, 9.6), (3.9, 6.9))):
        _vat(things, view, *camera.at(x, 0, z), 1.0 * camera.size(z), picture.seed + k)
    near = picture.sheet(0.12, 0, 2.6)
    _near(picture, near)


def _far_hall(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """The roofs of the inner court behind the wall."""
    for dx, half, high in ((-60, 300, 150), (620, 240, 110)):
        cx = x + dx
        canvas.fill(rect(cx - half * 0.86, foot - 60, half * 1.72, 120), view.tone("#7c3a30", 0.4))
        tile_roof(
            canvas,
            view,
            (cx - half, cx + half, foot - 40),
            (cx - half * 0.8, cx + half * 0.8, foot - 40 - high),
            "#6a6e74",
            0.12,
            15,
        )
        for d in (-1, 1):
            tip = cx + d * half * 0.8
            canvas.fill(
                curve(
                    [
                        (tip - d * 40, foot - 48 - high, 1),
                        (tip + d * 22, foot - 50 - high),
                        (tip + d * 40, foot - 86 - high, 1),
                        (tip + d * 6, foot - 68 - high),
                    ]
                ),
                view.tone("#74787e", 0.7),
            )


def _moon_gate(picture: Picture, canvas: Canvas, x: float, foot: float, r: float) -> None:
    """A round opening with a rim of brick; bamboo, a scholar's rock and a path behind it."""
    view, y, chance = picture.view, foot - r * 0.94, Random(picture.seed + 3)
    hole = ellipse(x, y, r, r)
    _rim(canvas, view, x, y, r)
    canvas.fill(
        hole,
        Linear(
            0, y - r, 0, foot, (view.misty(view.tone("#a8c8b0", 0.8), 0.4), view.tone("#6c9460", 0.6), view.tone("#5c7c48", 0.5))
        ),
    )
    with canvas.clipped(hole):
        _garden_behind(picture, canvas, x, y, foot, r, chance)
    canvas.inner(hole, 0, r * 0.1, view.tone("#141820", 0), 0.5, blur=7)
    canvas.line(hole, view.tone("#4c5054", 0.4), 4)
    _name_board(canvas, view, x, y, r)
    for d in (-1, 1):
        lantern(canvas, view, x + d * r * 1.6, y - r * 0.75, r * 0.5, "#e8402c", 0.35)
        canvas.fill(rect(x + d * r * 1.6 - r * 0.02, y - r * 0.5, r * 0.04, r * 0.24), view.tone("#e8b04c", 0.7))


def _garden_behind(picture: Picture, canvas: Canvas, x: float, y: float, foot: float, r: float, chance: Random) -> None:
    """Bamboo, a rock with holes and a path: what the opening shows."""
    view = picture.view
    bush(canvas, view, x - r * 0.5, y + r * 0.35, r * 0.7, r * 0.4, picture.seed + 4, 260)
    bush(canvas, view, x + r * 0.6, y + r * 0.3, r * 0.6, r * 0.5, picture.seed + 5, 260)
    canes = [
        stroke([(cx, foot), (cx + chance.uniform(-14, 14), y - r * 1.1)], chance.uniform(5, 9), even)
        for cx in (x + r * u for u in (-0.85, -0.7, -0.52, -0.4, 0.35, 0.5, 0.66, 0.8))
    ]
    canvas.fill(joined(canes), view.tone("#6c9848", 0.6))
    random = np.random.default_rng(picture.seed)
    canvas.fill(
        leaves(
            x + random.uniform(-1, 1, 240) * r, y - r * random.uniform(-0.1, 1, 240), random.uniform(7, 15, 240), random, 0.26
        ),
        view.tone("#9cc460" if not view.snow else "#f0f4fa", 0.8),
        0.9,
    )
    canvas.fill(
        curve(
            [
                (x - r * 0.5, foot + 10),
                (x - r * 0.1, y + r * 0.6),
                (x + r * 0.16, y + r * 0.36),
                (x + r * 0.3, y + r * 0.36),
                (x + r * 0.14, y + r * 0.6),
                (x + r * 0.5, foot + 10),
            ]
        ),
        view.tone("#d8d0bc" if not view.snow else "#f4f8ff", 0.8),
    )
    boulder(canvas, view, x + r * 0.5, foot - r * 0.14, r * 0.5, r * 0.9, 8, "#9ca0a0")
    canvas.fill(
        joined([ellipse(x + r * (0.46 + u), foot - r * v, r * 0.06, r * 0.08) for u, v in ((0, 0.5), (0.1, 0.75), (-0.06, 0.8))]),
        view.tone("#3c4648", 0.2),
        0.8,
    )


def _rim(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    """A ring of brick."""
    canvas.fill(
        ellipse(x, y, r * 1.13, r * 1.13),
        Linear(x - r, y - r, x + r, y + r, (view.tone("#9a9c9e", 0.9), view.tone("#5c6064", 0.3))),
    )
    joints = [
        stroke(
            [(x + r * math.cos(a), y + r * math.sin(a)), (x + r * 1.13 * math.cos(a), y + r * 1.13 * math.sin(a))],
            2.2,
            even,
            False,
        )
        for a in np.arange(0, 6.28, 0.2)
    ]
    canvas.fill(joined(joints), view.tone("#2c3034", 0.1), 0.5)


def _name_board(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    """A gilded board over the opening."""
    board = rect(x - r * 0.5, y - r * 1.46, r, r * 0.24, 4)
    canvas.fill(board, view.tone("#3c2620", 0.4))
    canvas.line(board, view.tone("#c8a050", 0.8), 3)
    marks = [
        rect(x - r * 0.36 + r * 0.27 * k, y - r * (1.42 - 0.06 * j), r * 0.16, r * 0.022) for k in range(3) for j in range(3)
    ] + [rect(x - r * 0.3 + r * 0.27 * k, y - r * 1.43, r * 0.022, r * 0.18) for k in range(3)]
    canvas.fill(joined(marks), view.tone("#f0d080", 0.9))


def _paving(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Grey bricks in the court, a cross of larger slabs, a little moss."""
    view, floor, chance = picture.view, camera.floor(), Random(picture.seed)
    top = camera.at(0, 0, BACK)[1]
    grey = "#eef3fa" if view.snow else "#a29e98"
    canvas.fill(
        rect(-20, top, WIDE + 40, HIGH - top + 20),
        Linear(0, top, 0, HIGH, (view.tone(grey, 0.8), view.tone(grey, 0.5), view.tone(grey, 0.35))),
    )
    bricks = [(-5.6 + 0.42 * i + 0.21 * (j % 2), 2.4 + 0.24 * j, 0.4, 0.22) for i in range(28) for j in range(36)]
    pick = [b for b in bricks if chance.random() < 0.5]
    canvas.fill(floor.quads(pick[::2]), view.tone("#c8c4bc" if not view.snow else "#ffffff", 0.7), 0.45)
    canvas.fill(floor.quads(pick[1::2]), view.tone("#7c7874" if not view.snow else "#d4deec", 0.45), 0.45)
    canvas.fill(floor.quads([(u, v, w, 0.02) for u, v, w, _ in bricks]), view.tone("#3c3a3a", 0.1), 0.35)
    slabs = [(-0.8, 2.4 + 0.9 * k, 0.78, 0.86) for k in range(10)] + [(0.02, 2.4 + 0.9 * k, 0.78, 0.86) for k in range(10)]
    canvas.fill(floor.quads(slabs), view.tone("#c0bab0" if not view.snow else "#f8fbff", 0.65), 0.95)
    stained(canvas, picture.seed + 3, 0.18, 12, 3, view.tone("#4a4e40", 0.2))
    canvas.fill(floor.quad(-SIDE, BACK - 0.8, 2 * SIDE, 0.8), view.tone("#14181c", 0), 0.3, blur=12)
    if view.wet or view.lamps > 0.4:
        puddles(picture, canvas, top, canvas.planes[3].copy(), max(0.7 * view.wet, 0.16 * view.lamps))


def _wing(picture: Picture, canvas: Canvas, camera: Camera, side: int) -> None:
    """A hall along the court: steps, red posts, doors of fretwork with light behind the paper."""
    view, x, near, long = picture.view, SIDE * side, 2.6, BACK - 2.6
    lit = 0.8 if (view.sun[0] - 960) * side < 0 else 0.4
    wall = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    body = wall.quad(near, 0, long, 3.6)
    canvas.fill(
        body, Linear(0, body.bounds()[1], 0, body.bounds()[3], (view.tone("#74706c", lit * 0.4), view.tone("#8c8884", lit)))
    )
    for k in range(5):
        _fretwork(canvas, view, wall, near + 0.3 + 1.65 * k, 1.35, lit)
    canvas.fill(wall.quads([(near, 2.75, long, 0.12), (near, 2.9, long, 0.34)]), view.tone(RED, lit * 0.6))
    for k, tint in enumerate(("#2f6a6c", "#e0ac4c", "#2f5490")):
        canvas.fill(
            wall.quads([(near + 0.2 + 0.6 * j + 0.2 * k, 2.95, 0.16, 0.24) for j in range(14)]), view.tone(tint, lit), 0.9
        )
    base = x - 1.1 * side
    deck = camera.floor(0.32).quad(min(x, base), near, 1.1, long)
    canvas.fill(deck, Linear(0, deck.bounds()[1], 0, deck.bounds()[3], (view.tone("#b0aca4", 0.8), view.tone("#98948c", 0.55))))
    edge = camera.flat((base, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(edge.quad(near, 0, long, 0.32), view.tone("#8a8680", lit * 0.6))
    canvas.fill(edge.quads([(near + 0.8 * k, 0, 0.03, 0.32) for k in range(11)]), view.tone("#2c2c2c", 0.1), 0.5)
    canvas.fill(camera.floor().quad(min(base, base - 0.7 * side), near, 0.7, long), view.tone("#14181c", 0), 0.28, blur=12)
    for k in range(5, -1, -1):
        z = near + 0.15 + 1.65 * k
        (cx, foot), (_, top), s = camera.at(base + 0.2 * side, 0.32, z), camera.at(base + 0.2 * side, 3.2, z), camera.size(z)
        canvas.fill(rect(cx - 0.13 * s, top, 0.26 * s, foot - top), turned(view, cx, 0.13 * s, RED))
        canvas.fill(rect(cx - 0.2 * s, foot - 0.16 * s, 0.4 * s, 0.18 * s, 0.04 * s), view.tone("#b4b0a8", 0.6))
        if k < 5:
            lantern(canvas, view, *camera.at(base + 0.1 * side, 2.6, z + 0.8), 0.5 * camera.size(z + 0.8), "#e8402c", 0.35)
    eaves(canvas, view, camera, x, base - 0.7 * side, 3.6, near - 0.4, BACK + 0.2, WOOD)


def _fretwork(canvas: Canvas, view: View, wall: Flat, u: float, wide: float, lit: float) -> None:
    """A pair of doors: panels below, squares within squares above."""
    glow = max(0.15, view.lamps)
    canvas.fill(wall.quad(u, 0.32, wide, 2.4), view.tone(WOOD, lit * 0.6))
    paper = [(u + wide * (0.06 + 0.48 * k), 1.1, wide * 0.4, 1.5) for k in (0, 1)]
    canvas.fill(wall.quads(paper), mix(view.tone("#d4c4a0", lit * 0.8), "#ffcc80", 0.9 * glow))
    bars: list[tuple[float, float, float, float]] = []
    for a, b, w, h in paper:
        bars += [(a + w * t - 0.012, b, 0.024, h) for t in (0.25, 0.5, 0.75)] + [
            (a, b + h * t - 0.012, w, 0.024) for t in (0.14, 0.28, 0.42, 0.58, 0.72, 0.86)
        ]
        bars += [(a + w * 0.25, b + h * 0.35, w * 0.5, 0.05), (a + w * 0.25, b + h * 0.62, w * 0.5, 0.05)]
    canvas.fill(wall.quads(bars), view.tone(RED, lit * 0.7))
    panels = [(u + wide * (0.09 + 0.48 * k), 0.48, wide * 0.34, 0.46) for k in (0, 1)]
    canvas.fill(wall.quads(panels), view.tone("#8c3a2c", lit))
    if view.lamps > 0.4:
        canvas.glow(*wall.at(u + wide / 2, 1.8), 1.1 * wall.camera.size(u), "#ffb860", 0.25 * view.lamps)


def _plum(canvas: Canvas, view: View, x: float, foot: float, tall: float, seed: int) -> None:
    """An old plum tree in flower, whatever the season but snow."""
    chance, bark = Random(seed), "#4c3a38"
    canvas.fill(ellipse(x, foot, tall * 0.28, tall * 0.04), view.tone("#14181c", 0), 0.35, blur=8)
    ring = ellipse(x, foot, tall * 0.2, tall * 0.04)
    canvas.fill(ring.moved(0, 6), view.tone("#6c6864", 0.3))
    canvas.fill(ring, view.tone("#6c5a48" if not view.snow else "#eef3fa", 0.5))
    knots = [
        (x, foot),
        (x - 0.09 * tall, foot - 0.2 * tall),
        (x + 0.03 * tall, foot - 0.4 * tall),
        (x - 0.02 * tall, foot - 0.62 * tall),
    ]
    limbs = [stroke(knots, tall * 0.1, _thinning)]
    tips: list[tuple[float, float]] = []
    for start, dx, dy in ((1, -0.36, 0.42), (2, 0.4, 0.5), (2, -0.3, 0.66), (3, 0.22, 0.86), (3, -0.12, 0.92), (1, 0.34, 0.3)):
        sx, sy = knots[start]
        tip = (x + dx * tall, foot - dy * tall)
        middle = ((sx + tip[0]) / 2 + chance.uniform(-0.03, 0.03) * tall, (sy + tip[1]) / 2 + 0.05 * tall)
        limbs.append(stroke([(sx, sy), middle, tip], tall * 0.045, _thinning))
        tips += [tip, ((middle[0] + tip[0]) / 2, (middle[1] + tip[1]) / 2)]
    canvas.fill(joined(limbs), Linear(x - tall * 0.1, 0, x + tall * 0.1, 0, (view.tone(bark, 0.2), view.tone(bark, 0.8))))
    colours = PLUM if not view.snow else ("#c8547c", "#f4d4e0", "#ffffff")
    for k, (tx, ty) in enumerate(tips):
        crown(canvas, view, tx, ty, tall * 0.17, tall * 0.11, seed + 40 + k, 150, (tall * 0.008, tall * 0.02), colours, clumps=7)
    random = np.random.default_rng(seed)
    fallen = leaves(
        x + random.normal(0, 1, 90) * tall * 0.25,
        foot + random.normal(0, 1, 90) * tall * 0.035,
        random.uniform(3, 6, 90),
        random,
        0.5,
    )
    canvas.fill(fallen, view.tone("#f4a4c0", 0.8), 0.85)


def _thinning(t: np.ndarray) -> np.ndarray:
    return 1.0 - 0.68 * t


def _table(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A round stone table with drum stools; a tea set on it."""
    for dx, dz in ((-0.8, 0.5), (0.8, 0.5), (-0.75, -0.5), (0.75, -0.5)):
        if dz > 0:
            _stool(canvas, view, camera, x + dx, z + dz)
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.7 * s, 0.12 * s), view.tone("#14181c", 0), 0.4, blur=6)
    vessel(canvas, view, cx, foot, s, TABLE_FOOT, "#a8a49c")
    canvas.fill(ellipse(cx, foot - 0.7 * s, 0.66 * s, 0.16 * s), view.tone("#7c7872", 0.3))
    canvas.fill(ellipse(cx, foot - 0.75 * s, 0.66 * s, 0.16 * s), view.tone("#c8c4ba" if not view.snow else "#f4f8ff", 0.8))
    pot_ = (cx, foot - 0.84 * s)
    canvas.fill(
        joined(
            [
                ellipse(*pot_, 0.11 * s, 0.09 * s),
                stroke([(cx + 0.1 * s, pot_[1]), (cx + 0.2 * s, pot_[1] - 0.06 * s)], 0.04 * s, even),
            ]
        ),
        view.tone("#8a4a34", 0.6),
    )
    canvas.fill(
        joined([rect(cx + d * s - 0.04 * s, foot - 0.8 * s, 0.08 * s, 0.06 * s, 3) for d in (-0.3, 0.34, -0.16)]),
        view.tone("#e8f0ec", 0.8),
    )
    for dx in (-0.75, 0.75):
        _stool(canvas, view, camera, x + dx, z - 0.55)


def _stool(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.26 * s, 0.06 * s), view.tone("#14181c", 0), 0.4, blur=4)
    vessel(canvas, view, cx, foot, s, STOOL, "#4c7c8c")
    canvas.fill(ellipse(cx, foot - 0.44 * s, 0.17 * s, 0.045 * s), view.tone("#8cb4bc", 0.9))


def _vat(canvas: Canvas, view: View, x: float, foot: float, s: float, seed: int) -> None:
    """A glazed water jar with lotus in it."""
    canvas.fill(ellipse(x, foot, 0.5 * s, 0.09 * s), view.tone("#14181c", 0), 0.4, blur=5)
    vessel(canvas, view, x, foot, s, VAT, "#6a4a38")
    canvas.fill(ellipse(x, foot - 0.62 * s, 0.42 * s, 0.1 * s), view.tone("#8a6448", 0.7))
    canvas.fill(ellipse(x, foot - 0.61 * s, 0.36 * s, 0.08 * s), view.tone("#2c4c4c", 0.4))
    chance = Random(seed)
    for k in range(5):
        lx, ly = x + (k - 2) * 0.18 * s, foot - (0.72 + 0.3 * chance.random()) * s
        canvas.fill(stroke([(x + (k - 2) * 0.08 * s, foot - 0.62 * s), (lx, ly)], 0.03 * s, even), view.tone("#4c7c40", 0.5))
        canvas.fill(
            ellipse(lx, ly, 0.17 * s, 0.07 * s), view.tone("#5c9a50" if not view.snow else "#e8eef6", 0.4 + 0.4 * chance.random())
        )
    canvas.fill(
        curve(
            [
                (x - 0.12 * s, foot - 1.08 * s, 1),
                (x - 0.06 * s, foot - 1.0 * s),
                (x, foot - 0.96 * s),
                (x + 0.06 * s, foot - 1.0 * s),
                (x + 0.12 * s, foot - 1.08 * s, 1),
                (x, foot - 1.2 * s, 1),
            ]
        ),
        view.tone("#f4a8bc", 0.85),
    )


def _near(picture: Picture, canvas: Canvas) -> None:
    """A red post with a lantern at the right, peonies at the left."""
    view = picture.view
    canvas.fill(rect(1836, -20, 100, 1140), turned(view, 1886, 50, RED))
    lantern(canvas, view, 1772, 210, 150, "#e8402c", 0.35)
    canvas.fill(rect(1769, -20, 6, 160), view.tone("#2c2022", 0.2))
    canvas.fill(joined([rect(1758 + 7 * k, 284, 3, 60) for k in range(5)]), view.tone("#e8b04c", 0.8))
    bush(canvas, view, 100, 1080, 260, 110, picture.seed + 9, 360)
    if not view.snow:
        chance, blooms = Random(picture.seed), list[Path]()
        for _ in range(14):
            blooms.append(ellipse(chance.gauss(110, 110), chance.gauss(1030, 34), 26, 22))
        canvas.fill(joined(blooms), view.tone("#f08aa8", 0.8))
        canvas.fill(joined([b.moved(2, 3) for b in blooms[::2]]), view.tone("#d85a80", 0.7), 0.6)


PLACES = {"siheyuan": Kind(siheyuan, None, ((0.18, 0.82),), 0.57)}
