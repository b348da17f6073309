"""Yards behind fences: a breaker's yard full of wrecks, and a prison's yard under its watchtower."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import fence, joined, turned
from vnc.make.place.parts.flora import air_tint, grass, ridge
from vnc.make.place.parts.vehicles import VAN, Car, car
from vnc.make.place.parts.wares import stand
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View
from vnc.make.place.water import puddles

PAINTS = ("#a83a34", "#3f6a8a", "#c8a83c", "#5a7a5a", "#8a8a90", "#c87a3c", "#d8d4c8")
CONCRETE = "#a8a498"


def junkyard(picture: Picture) -> None:
    """Stacks of flattened cars on both sides of a muddy lane, a crane with its magnet, heaps of tyres and scrap, a shack."""
    view, camera = picture.view, Camera(960, 590, 1.7, 900)
    sun = Sun(0.5 if view.sun[0] > 960 else -0.5, 0.7, -0.2)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    land = picture.sheet(0.85, 0.1, 1.2)
    ridge(land, view, 560, 40, ("#7f8894", "#a49c98"), picture.seed + 3, 0.6)
    air_tint(land, view.haze, 440, 650, 0.2, 0.5)
    yard = picture.sheet(0.6, 0, 0.4)
    _mud(picture, yard, camera)
    chance = Random(picture.seed)
    for k in range(9):
        _heap(yard, view, 120 + 215 * k, 672 + 10 * (k % 2), 190, 120 + 70 * (k * 5 % 4), picture.seed + k)
    _crane(yard, view, 1180, 690)
    for side in (-1, 1):
        for z, x in ((24.0, 6.2), (19.0, 6.2), (14.5, 6.2), (11.5, 9.6)):
            _stack(yard, view, camera, side * x, z, chance.choice((3, 4, 5)), chance)
    middle = picture.sheet(0.42, 0, 0.3)
    car(middle, view, camera, sun, Car(-3.9, 10.5, PAINTS[picture.seed % 7], seed=4, wreck=True))
    car(middle, view, camera, sun, Car(4.3, 10.0, PAINTS[(picture.seed + 2) % 7], VAN, seed=6, wreck=True))
    car(middle, view, camera, sun, Car(-6.0, 7.4, PAINTS[(picture.seed + 4) % 7], VAN, seed=9, wreck=True))
    car(middle, view, camera, sun, Car(6.3, 6.9, PAINTS[(picture.seed + 5) % 7], seed=11, wreck=True))
    _scrap(middle, view, camera, picture.seed)
    for k, (x, z, name, size) in enumerate(
        (
            (-2.1, 9.4, "tires", 1.1),
            (2.4, 11.5, "tires", 1.3),
            (-3.4, 6.6, "barrel", 1.0),
            (-2.9, 6.3, "barrel", 1.0),
            (3.6, 5.6, "tires", 1.0),
            (-3.9, 5.4, "tires", 0.9),
            (3.0, 6.6, "tires", 1.0),
            (1.9, 8.2, "bin", 0.0),
        )
    ):
        if size:
            stand(middle, view, camera, name, (x, 0, z), size, picture.seed + k)
    veil(picture, middle, 0.6)
    near = picture.sheet(0.1, 0, 2.6)
    grass(near, view, 1030, 1110, 160, picture.seed, height=2.4, right=430)
    for x, r in ((1800, 150), (1930, 110)):
        near.fill(ellipse(x, 1060, r, r * 0.62), view.tone("#24242a", 0.3))
        near.fill(ellipse(x, 1050, r * 0.56, r * 0.3), view.tone("#121216", 0.1))


def prisonyard(picture: Picture) -> None:
    """High walls with wire on them, a watchtower, the cell block with its rows of bars, a court with a hoop, benches."""
    view, camera = picture.view, Camera(960, 600, 1.7, 900)
    sun = Sun(0.5 if view.sun[0] > 960 else -0.5, 0.7, -0.2)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    land = picture.sheet(0.85, 0.1, 1.2)
    ridge(land, view, 560, 40, ("#7f8894", "#a4a8a8"), picture.seed + 3, 0.6)
    air_tint(land, view.haze, 440, 650, 0.2, 0.5)
    yard = picture.sheet(0.6, 0, 0.3)
    _court(picture, yard, camera)
    back = camera.flat((-14, 0, 19), (1, 0, 0), (0, 1, 0))
    _wall(yard, view, back, 28, 5.2, 0.5)
    _block(yard, view, camera, picture.seed)
    side = camera.flat((9.5, 0, 4), (0, 0, 1), (0, 1, 0))
    _wall(yard, view, side, 15, 5.2, 0.75 if view.sun[0] < 960 else 0.3)
    _watchtower(picture, yard, 1350, 668)
    if view.wet or view.lamps > 0.4:
        puddles(picture, yard, camera.at(0, 0, 19)[1], yard.planes[3].copy(), max(0.7 * view.wet, 0.22 * view.lamps))
    middle = picture.sheet(0.42, 0, 0.3)
    _hoop(middle, view, camera, 3.2, 14.0)
    for x, z in ((-5.4, 9.5), (5.9, 9.0)):
        _table(middle, view, camera, sun, x, z)
    stand(middle, view, camera, "basketball", (1.9, 0, 9.4), 1.0)
    veil(picture, middle, 0.6)
    near = picture.sheet(0.1, 0, 2.2)
    fence(near, view, 120, 1110, -20, 250, 30, 400)
    fence(near, view, 120, 1110, 1690, 1940, 30, 400)


def _mud(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Trodden earth with ruts and puddles of oil."""
    view, floor = picture.view, camera.floor()
    base = "#e8edf2" if view.snow else "#9a8468"
    canvas.fill(
        rect(-20, 628, WIDE + 40, 480),
        Linear(0, 628, 0, HIGH, (view.tone(base, 0.7), view.tone(mix(base, "#3a3028", 0.4), 0.35))),
    )
    stained(canvas, picture.seed, 0.4, 12, 3, view.tone("#2c241c", 0))
    for x in (-1.3, 0.9):
        rut = [(x + 0.25 * np.sin(z * 0.5), float(z)) for z in np.arange(1.5, 30, 1.0)]
        canvas.fill(floor.path(stroke(rut, 0.4, even)), view.tone("#4a3c2c", 0.2), 0.5)
        marks = [
            lines([(a - 0.2, b), (a + 0.2, b + 0.1), (a + 0.2, b + 0.2), (a - 0.2, b + 0.1)])
            for a, b in rut[:9]
            for b in (b, b + 0.33, b + 0.66)
        ]
        canvas.fill(joined([floor.path(m) for m in marks]), view.tone("#2c2418", 0.1), 0.35)
    for x, z, r in ((-0.3, 6.0, 0.9), (2.4, 7.4, 0.7), (-3.0, 6.2, 0.6)):
        pool = floor.path(ellipse(x, z, r, r * 0.6))
        canvas.fill(pool, mix(view.sky[2], view.tone("#2a2a30", 0.2), 0.4), 0.85)
        canvas.line(floor.path(ellipse(x, z, r * 0.6, r * 0.34)), "#b88ad8", 3, 0.3, clip=pool)
    if view.wet:
        puddles(picture, canvas, 650, canvas.planes[3].copy(), 0.6 * view.wet)


def _heap(canvas: Canvas, view: View, x: float, foot: float, wide: float, tall: float, seed: int) -> None:
    """A hill of scrap: plates, pipes and wheels of every colour."""
    chance = Random(seed)
    hill = [
        (x - wide, foot),
        (x - wide * 0.6, foot - tall * 0.6),
        (x - wide * 0.1, foot - tall),
        (x + wide * 0.4, foot - tall * 0.8),
        (x + wide, foot),
    ]
    canvas.fill(
        curve([(*p, 1) if i in (0, 4) else p for i, p in enumerate(hill)]),
        Linear(0, foot - tall, 0, foot, (view.tone("#8a7464", 0.7), view.tone("#4a3c38", 0.2))),
    )
    for _ in range(int(46 * max(1.0, tall / 90))):
        t = chance.uniform(-0.85, 0.85)
        a, b = x + wide * t, foot - tall * (1 - abs(t) ** 1.4) * chance.uniform(0.05, 0.98)
        r, turn = chance.uniform(5, 15), chance.uniform(-0.7, 0.7)
        plate = [(a + r * (c - d * turn), b + r * 0.5 * (d + c * turn)) for c, d in ((-1, -1), (1, -0.8), (0.9, 1), (-1, 0.8))]
        canvas.fill(
            lines(plate), view.tone(mix(chance.choice(PAINTS), "#7a4a30", chance.uniform(0.1, 0.6)), chance.uniform(0.3, 0.9))
        )
    rings = [ellipse(x + wide * chance.uniform(-0.7, 0.7), foot - tall * chance.uniform(0, 0.4), 11, 10) for _ in range(4)]
    canvas.line(joined(rings), view.tone("#222228", 0.2), 6)


def _stack(canvas: Canvas, view: View, camera: Camera, x: float, z: float, count: int, chance: Random) -> None:
    """Flattened cars piled up, their sides toward the lane."""
    sun = Sun(0.5 if view.sun[0] > 960 else -0.5, 0.7, -0.2)
    shadow(canvas, view, camera, x - 2.2, z, 4.4, 1.8, 0.6)
    for level in range(count):
        tint = mix(chance.choice(PAINTS), "#7a4a30", chance.uniform(0.1, 0.5))
        left, y, wide = x - 2.1 + chance.uniform(-0.3, 0.3), 0.05 + 0.98 * level, 4.2
        box(canvas, view, camera, sun, left, y, z, wide, 0.6, 1.7, tint, 0.8)
        face = camera.flat((left, y, z - 0.01), (1, 0, 0), (0, 1, 0))
        cabin = face.path(lines([(0.9, 0.58), (1.35, 0.95), (2.9, 0.93), (3.3, 0.58)]))
        canvas.fill(cabin, view.tone(tint, 0.6))
        canvas.fill(face.path(lines([(1.1, 0.6), (1.45, 0.87), (2.05, 0.87), (2.05, 0.6)])), view.tone("#1c2024", 0.2))
        canvas.fill(face.path(lines([(2.2, 0.6), (2.2, 0.87), (2.75, 0.86), (3.05, 0.6)])), view.tone("#3a464c", 0.4))
        for u in (0.8, 3.3):
            canvas.fill(face.path(ellipse(u, 0.06, 0.36, 0.3)), view.tone("#1a1a1e", 0.2))
            canvas.fill(
                face.path(ellipse(u, 0.06, 0.18, 0.15)), view.tone("#8a8c90" if chance.random() < 0.5 else "#5a3c2c", 0.5)
            )
        dents = [lines([(a, 0.2), (a + 0.3, 0.42), (a + 0.36, 0.3)]) for a in (chance.uniform(0.3, 3.5) for _ in range(3))]
        canvas.fill(joined([face.path(d) for d in dents]), view.tone("#4a2c1c", 0.2), 0.5)
        canvas.fill(face.quads([(0.04, 0.3, 0.16, 0.14), (4.0, 0.3, 0.16, 0.14)]), view.tone("#f0e0a8", 0.7))
        if view.snow and level == count - 1:
            canvas.fill(
                face.path(lines([(0, 0.58), (0.9, 0.64), (1.35, 1.02), (2.9, 1.0), (3.3, 0.64), (4.2, 0.58)])),
                view.tone("#f4f7fc", 0.9),
                0.9,
            )


def _crane(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """A crawler crane with a lattice jib and a car hanging from its magnet."""
    yellow, dark = view.tone("#e8a830", 0.8), view.tone("#3a3634", 0.3)
    canvas.fill(rect(x - 80, foot - 34, 170, 36, 16), dark)
    canvas.fill(joined([ellipse(x - 60 + 30 * k, foot - 16, 13, 13) for k in range(5)]), view.tone("#6a6460", 0.5))
    canvas.fill(
        rect(x - 60, foot - 112, 150, 80, 8),
        Linear(0, foot - 112, 0, foot - 32, (view.tone("#f0b83c", 1.0), view.tone("#a8701c", 0.3))),
    )
    canvas.fill(rect(x - 50, foot - 104, 52, 44, 5), mix(view.tone("#5a7890", 0.5), view.sky[3], 0.4))
    base, tip = (x - 30, foot - 104), (x - 330, foot - 430)
    for d in (-9, 9):
        canvas.line(lines([(base[0] + d, base[1]), (tip[0] + d * 0.5, tip[1])], closed=False), yellow, 5)
    lattice = [
        lines(
            [
                (base[0] + (tip[0] - base[0]) * t + d, base[1] + (tip[1] - base[1]) * t),
                (base[0] + (tip[0] - base[0]) * (t + 0.05) - d, base[1] + (tip[1] - base[1]) * (t + 0.05)),
            ],
            closed=False,
        )
        for k in range(19)
        for t, d in ((k / 20, 8 if k % 2 else -8),)
    ]
    canvas.line(joined(lattice), yellow, 2.5)
    canvas.line(lines([(x + 70, foot - 112), (x + 30, foot - 200), tip], closed=False), dark, 2.5)
    canvas.line(lines([tip, (tip[0], foot - 300)], closed=False), dark, 3)
    canvas.fill(rect(tip[0] - 44, foot - 302, 88, 18, 6), dark)
    wreck = [
        (tip[0] - 74, foot - 246),
        (tip[0] - 70, foot - 266),
        (tip[0] - 34, foot - 270),
        (tip[0] - 18, foot - 286),
        (tip[0] + 26, foot - 286),
        (tip[0] + 46, foot - 268),
        (tip[0] + 76, foot - 262),
        (tip[0] + 76, foot - 246),
    ]
    canvas.fill(lines(wreck), view.tone("#a83a34", 0.6))
    canvas.fill(joined([ellipse(tip[0] + d, foot - 244, 12, 12) for d in (-46, 48)]), view.tone("#1a1a1e", 0.2))


def _scrap(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Doors, pipes and a washing drum lying in the mud."""
    chance = Random(seed + 9)
    for _ in range(26):
        side = chance.choice((-1, 1))
        (x, y), s = camera.at(side * chance.uniform(2.4, 5.5), 0, chance.uniform(6.5, 9.5)), 100
        tint = mix(chance.choice(PAINTS), "#8a4a2c", chance.uniform(0.2, 0.7))
        a, b = chance.uniform(14, 46), chance.uniform(4, 12)
        plate = [(x - a, y), (x - a * 0.7, y - b), (x + a, y - b * chance.uniform(0.6, 1.6)), (x + a * 0.8, y + b * 0.3)]
        canvas.fill(lines(plate).moved(3, 4), view.tone("#181410", 0), 0.4, blur=3)
        canvas.fill(lines(plate), view.tone(tint, chance.uniform(0.4, 0.9)))
        if chance.random() < 0.3:
            canvas.fill(rect(x - s * 0.3, y - 6, s * 0.6, 8, 4), view.tone("#8a7a70", 0.7))


def _court(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Worn asphalt with the lines of a court, a yellow line along the wall."""
    view, floor = picture.view, camera.floor()
    canvas.fill(
        rect(-20, 640, WIDE + 40, 470),
        Linear(0, 640, 0, HIGH, (view.tone("#e8edf2" if view.snow else "#9a948c", 0.7), view.tone("#66625f", 0.35))),
    )
    stained(canvas, picture.seed, 0.3, 12, 3, view.tone("#24201c", 0))
    canvas.fill(
        floor.quads(
            [
                (-4.5, 7.0, 9, 0.1),
                (-4.5, 16.5, 9, 0.1),
                (-4.5, 7.0, 0.1, 9.5),
                (4.4, 7.0, 0.1, 9.5),
                (1.2, 12.6, 0.1, 3.9),
                (5.1 - 0.6, 12.6, 0.1, 3.9),
            ]
        ),
        view.tone("#f0ece0", 0.8),
        0.75,
    )
    canvas.line(floor.path(ellipse(0, 11.7, 1.6, 1.6)), view.tone("#f0ece0", 0.8), 4, 0.7)
    canvas.fill(floor.quads([(-14, 17.8, 28, 0.16)]), view.tone("#e8b03c", 0.8), 0.9)
    cracks = [
        floor.path(stroke([(x, z), (x + 0.5, z + 0.7), (x + 0.3, z + 1.6)], 0.03, even, False))
        for x, z in ((-3, 4), (1.2, 5), (3.4, 7.4), (-5.5, 7), (0.4, 3))
    ]
    canvas.fill(joined(cracks), view.tone("#24201c", 0.1), 0.6)


def _wall(canvas: Canvas, view: View, flat: Flat, long: float, high: float, light: float) -> None:
    """Slabs of concrete with streaks, coils of wire along the top."""
    body = flat.quad(0, 0, long, high)
    _, top, _, foot = body.bounds()
    canvas.fill(body, Linear(0, top, 0, foot, (view.tone(CONCRETE, light + 0.15), view.tone(CONCRETE, light - 0.15))))
    canvas.fill(
        flat.quads([(1.8 * k, 0, 0.06, high) for k in range(int(long / 1.8) + 1)] + [(0, high * 0.5, long, 0.05)]),
        view.tone("#4a4640", 0.2),
        0.5,
    )
    streaks = [(1.8 * k + 0.4 + 0.37 * (k % 4), high * 0.3, 0.12, high * 0.7) for k in range(int(long / 1.8))]
    canvas.fill(flat.quads(streaks), view.tone("#4a443c", 0.1), 0.22, blur=4)
    canvas.fill(flat.quad(0, high - 0.02, long, 0.2), view.tone("#f4f7fc" if view.snow else "#c8c4b8", light + 0.3))
    coils = [flat.path(ellipse(0.25 * k, high + 0.5, 0.26, 0.34)) for k in range(int(long / 0.25))]
    canvas.line(joined(coils), view.tone("#c8ccd0", 0.8), 1.6, 0.8)
    posts = [(1.8 * k, high, 0.06, 1.0) for k in range(int(long / 1.8) + 1)]
    canvas.fill(flat.quads(posts), view.tone("#5a5e62", 0.5))


def _block(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """The cell block on the left: four storeys of small barred windows, a steel door with stairs, a clock."""
    chance, x1, z0, long, high = Random(seed), -8.2, 6.0, 13.0, 9.0
    light = 0.8 if view.sun[0] > 960 else 0.3
    flat = camera.flat((x1, 0, z0), (0, 0, 1), (0, 1, 0))
    body = flat.quad(0, 0, long, high)
    canvas.fill(body, Linear(0, 0, 0, 780, (view.tone("#b09480", light), view.tone("#8a7060", light - 0.15))))
    canvas.fill(flat.quads([(0, 0.3 * k, long, 0.025) for k in range(30)]), view.tone("#4a3830", 0.2), 0.35)
    canvas.fill(flat.quads([(0, v, long, 0.16) for v in (2.6, 4.8, 7.0, 8.85)]), view.tone("#d8ccb8", light))
    for v in (0.9, 3.2, 5.4, 7.5):
        for k in range(9):
            u = 0.6 + 1.4 * k
            if v < 1 and k in (3, 4):
                continue
            lit = view.lamps * (0.8 if chance.random() < 0.4 else 0.1)
            canvas.fill(flat.quad(u - 0.08, v - 0.08, 0.86, 1.06), view.tone("#d8ccb8", light))
            canvas.fill(flat.quad(u, v, 0.7, 0.9), mix(view.tone("#2c3238", 0.2), "#ffd890", lit))
            canvas.fill(flat.quads([(u + 0.14 * j, v, 0.04, 0.9) for j in range(6)]), view.tone("#5a5e62", 0.5))
    canvas.fill(flat.quad(4.9, 0, 1.5, 2.3), view.tone("#3f5a6a", 0.4))
    canvas.fill(flat.quads([(5.0, 0.1 + 0.44 * k, 1.3, 0.05) for k in range(5)]), view.tone("#1c2830", 0.2), 0.7)


def _watchtower(picture: Picture, canvas: Canvas, x: float, foot: float) -> None:
    """A tower over the wall: a glazed cabin on a shaft, its lamp swung over the yard."""
    view = picture.view
    canvas.fill(lines([(x - 44, foot), (x - 34, 280), (x + 34, 280), (x + 44, foot)]), turned(view, x, 44, CONCRETE))
    canvas.fill(joined([rect(x - 44, y, 88, 3) for y in range(320, 660, 44)]), view.tone("#4a4640", 0.2), 0.4)
    canvas.fill(lines([(x - 86, 280), (x + 86, 280), (x + 74, 300), (x - 74, 300)]), view.tone("#7a766c", 0.4))
    lit = 0.15 + 0.75 * view.lamps
    canvas.fill(
        rect(x - 70, 196, 140, 84),
        Linear(0, 196, 0, 280, (mix(view.tone("#4a6a78", 0.5), "#ffe6a8", lit), mix(view.tone("#3a4a54", 0.4), "#e8b870", lit))),
    )
    canvas.fill(
        joined([rect(x - 70 + 28 * k, 196, 5, 84) for k in range(6)] + [rect(x - 76, 250, 152, 32)]), view.tone("#5a6a5c", 0.5)
    )
    canvas.fill(
        lines([(x - 100, 198), (x - 60, 158), (x + 60, 158), (x + 100, 198)]),
        view.tone("#f4f7fc" if view.snow else "#4a5a54", 0.6),
    )
    canvas.line(joined([rect(x - 88, 262, 176, 20), rect(x - 88, 272, 176, 1)]), view.tone("#8a949a", 0.6), 2.5)
    lx, ly = x - 92, 250
    canvas.fill(ellipse(lx, ly, 16, 16), mix(view.tone("#e8e8e0", 0.9), "#fffbe8", view.lamps))
    if view.lamps > 0.3:
        beam = lines([(lx, ly - 10), (lx, ly + 10), (500, 900), (120, 820)])
        canvas.fill(beam, "#f4f8e8", 0.16 * view.lamps, blur=18, blend="screen")
        canvas.fill(ellipse(320, 850, 230, 60), "#f4f8e8", 0.3 * view.lamps, blur=16, blend="screen")
        canvas.glow(lx, ly, 180, "#fffbe0", 0.9 * view.lamps)
    canvas.fill(rect(x - 2, 104, 4, 56), view.tone("#5a626a", 0.4))


def _hoop(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A basketball hoop on a bent post."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.line(
        curve(
            [(cx + 0.9 * s, foot), (cx + 0.9 * s, foot - 2.6 * s), (cx + 0.5 * s, foot - 3.2 * s), (cx, foot - 3.3 * s)],
            closed=False,
        ),
        view.tone("#6a7078", 0.5),
        0.14 * s,
    )
    canvas.fill(rect(cx - 0.9 * s, foot - 3.9 * s, 1.8 * s, 1.1 * s), view.tone("#e8e4d8", 0.9))
    canvas.line(rect(cx - 0.9 * s, foot - 3.9 * s, 1.8 * s, 1.1 * s), view.tone("#a83a34", 0.6), 0.06 * s)
    canvas.line(rect(cx - 0.3 * s, foot - 3.4 * s, 0.6 * s, 0.45 * s), view.tone("#a83a34", 0.6), 0.04 * s)
    canvas.line(ellipse(cx, foot - 2.85 * s, 0.3 * s, 0.08 * s), view.tone("#e8603a", 0.9), 0.05 * s)
    net = [
        lines([(cx + d * 0.3 * s, foot - 2.83 * s), (cx + d * 0.18 * s, foot - 2.4 * s)], closed=False)
        for d in (-1, -0.5, 0, 0.5, 1)
    ]
    canvas.line(joined(net), view.tone("#f0ece0", 0.8), 1.5, 0.7)


def _table(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float) -> None:
    """A table and two benches of concrete."""
    shadow(canvas, view, camera, x - 0.9, z - 0.6, 1.8, 1.6, 0.45)
    for dz in (0.75, 0.0):
        top = 0.45 if dz else 0.78
        box(canvas, view, camera, sun, x - 0.12, 0, z + dz, 0.24, top, 0.3, "#8a867c", 0.3)
        box(canvas, view, camera, sun, x - 0.8, top, z + dz - 0.1, 1.6, 0.09, 0.3 if dz else 0.6, "#b0aca0", 1)
    box(canvas, view, camera, sun, x - 0.12, 0, z - 0.6, 0.24, 0.45, 0.3, "#8a867c", 0.3)
    box(canvas, view, camera, sun, x - 0.8, 0.45, z - 0.65, 1.6, 0.09, 0.32, "#b0aca0", 1)


PLACES = {
    "junkyard": Kind(junkyard, None, ((0.2, 0.8),), 0.55),
    "prisonyard": Kind(prisonyard, None, ((0.16, 0.84),), 0.56),
}
