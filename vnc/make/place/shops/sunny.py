"""Warm places: desert, market, greenhouse; and a restaurant in the evening."""

from dataclasses import replace
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, lantern, skyline, wires
from vnc.make.place.parts.facades import Street, row
from vnc.make.place.parts.flora import air_tint, bush, crown, pot, tree
from vnc.make.place.parts.props import pendant, picture_frame
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, stained
from vnc.make.place.room import Room, boards, curtain, droplets, outdoors, shell, shine, skirting, window
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View
from vnc.make.place.water import puddles


def desert(picture: Picture) -> None:
    """Dunes one behind the other, a rock arch, a few thorny plants."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    mesas = picture.sheet(0.88, 0.05, 1.0)
    for x, w, h in ((220, 300, 150), (560, 170, 95), (1500, 380, 190), (1850, 220, 120)):
        _mesa(mesas, view, x, 640, w, h)
    air_tint(mesas, view.haze, 420, 650, 0.05, 0.4 + 0.3 * view.murk)
    veil(picture, mesas)
    sand = ("#e8b878", "#f2ca8a", "#e0a864", "#d49a58")
    dunes = picture.sheet(0.6, 0.03, 0.5)
    for k in range(2):
        _dune(picture, dunes, 620 + 130 * k, 50 + 34 * k, sand[k], picture.seed + 11 * k)
    front = picture.sheet(0.3, 0, 0.4)
    _dune(picture, front, 900, 40, sand[3], picture.seed + 60)
    for x, foot, tall in ((300, 830, 250), (1560, 800, 190), (1690, 900, 120)):
        _cactus(front, view, x, foot, tall)
    near = picture.sheet(0.1, 0, 3.0)
    _cactus(near, view, 1860, 1180, 560)
    for x in (60, 190):
        bush(near, view, x, 1100, 120, 70, picture.seed + x, 200, ("#6a6038", "#948450", "#c8b878"))


def _mesa(canvas: Canvas, view: View, x: float, foot: float, wide: float, tall: float) -> None:
    half = wide / 2
    shape = lines(
        [
            (x - half * 1.25, foot + 30),
            (x - half * 0.9, foot - tall * 0.45),
            (x - half * 0.78, foot - tall),
            (x + half * 0.74, foot - tall * 0.97),
            (x + half * 0.85, foot - tall * 0.4),
            (x + half * 1.3, foot + 30),
        ]
    )
    canvas.fill(shape, Linear(x - half, 0, x + half, 0, (view.tone("#d08858", 0.8), view.tone("#a86044", 0.3))))
    for k in range(4):
        y = foot - tall * (0.2 + 0.22 * k)
        canvas.fill(rect(x - wide, y, wide * 2, tall * 0.07), view.tone("#7a4030", 0.3), 0.35, clip=shape)


def _dune(picture: Picture, canvas: Canvas, y: float, amp: float, colour: str, seed: int) -> None:
    """A wavy crest with a lit side, a sharp shadow, and ripples."""
    view, random = picture.view, np.random.default_rng(seed)
    xs = np.linspace(-60, WIDE + 60, 9)
    ys = y + amp * (random.random(9) - 0.5) * 1.6
    crest = [(float(a), float(b)) for a, b in zip(xs, ys, strict=True)]
    shape = curve(
        [
            (crest[0][0], crest[0][1], 1),
            *crest[1:-1],
            (crest[-1][0], crest[-1][1], 1),
            (WIDE + 60, HIGH + 60, 1),
            (-60, HIGH + 60, 1),
        ]
    )
    if view.snow:
        colour = mix(colour, "#f2f6fc", 0.7)
    canvas.fill(
        shape,
        Linear(0, y - amp, 0, y + 260, (view.tone(colour, 1.0), view.tone(colour, 0.55), view.tone(colour, 0.3)), (0, 0.4, 1)),
    )
    side = 1 if view.sun[0] < WIDE / 2 else -1
    for k in range(1, 8, 2):
        x, top = crest[k]
        lee = curve(
            [
                (x, top, 1),
                (x + side * 90, top + 46),
                (x + side * 330, top + 120),
                (x + side * 160, top + 170),
                (x + side * 20, top + 110),
            ]
        )
        canvas.fill(lee, view.tone(mix(colour, "#7a3c4c", 0.45), 0.2), 0.5, blur=7, clip=shape)
    ripples: list[Path] = []
    for k in range(26):
        yy = y + 40 + 240 * (k / 26) ** 1.5
        x = random.random() * WIDE
        long = random.uniform(90, 320)
        ripples.append(stroke([(x, yy), (x + long / 2, yy + random.uniform(-9, 9)), (x + long, yy)], 2 + k * 0.12, even))
    canvas.fill(joined(ripples), view.tone(mix(colour, "#8a5030", 0.5), 0.3), 0.32, clip=shape)
    stained(canvas, seed + 3, 0.08, 30, 4, view.tone("#8a5a38", 0.2))


def _cactus(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    w = tall * 0.13
    canvas.fill(ellipse(x + w, foot + 4, tall * 0.4, tall * 0.045), view.tone("#4a2c30", 0), 0.35, blur=6)
    parts = [stroke([(x, foot + 6), (x, foot - tall)], w * 2, lambda t: np.minimum(1, (1 - t) * 9) ** 0.5)]
    for side, start, reach, top in ((-1, 0.42, 0.26, 0.8), (1, 0.3, 0.24, 0.62)):
        arm = [
            (x, foot - tall * start),
            (x + side * tall * reach, foot - tall * start),
            (x + side * tall * reach, foot - tall * top),
        ]
        parts.append(stroke(arm, w * 1.3, lambda t: np.minimum(1, (1 - t) * 8) ** 0.5))
    shape = joined(parts)
    canvas.fill(
        shape, Linear(x - w, 0, x + w, 0, (view.tone("#7aa860", 0.9), view.tone("#4a7c4c", 0.5), view.tone("#2c5440", 0.2)))
    )
    for k in (-0.5, 0, 0.5):
        canvas.fill(stroke([(x + k * w, foot), (x + k * w, foot - tall * 0.96)], w * 0.1, even), view.tone("#274a38", 0.2), 0.5)


def market(picture: Picture) -> None:
    """A street of stalls: striped awnings, crates of fruit, lanterns across."""
    view, camera = picture.view, Camera(930, 560, 1.65, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    distance = picture.sheet(0.85, 0.1, 1.2)
    skyline(picture, distance, 700, 14, (440, 560), (50, 120), ("#c0a898", "#d0b8a0"), picture.seed + 6, (7, 9))
    air_tint(distance, view.haze, 400, 640, 0.2, 0.4 + 0.4 * view.murk)
    houses = picture.sheet(0.56, 0, 0.5)
    for side in (-1, 1):
        row(picture, houses, camera, Street(5.2, (6.0, 9.5)), side, picture.seed + side * 3)
    _cobbles(picture, houses, camera)
    veil(picture, houses)
    stalls = picture.sheet(0.42, 0, 0.5)
    colours = ("#c8443c", "#3f7a9c", "#d89a30", "#4f8a54", "#a8508c")
    for k, z in enumerate((17.0, 12.6, 9.2, 6.6)):
        for side in (-1, 1):
            _stall(picture, stalls, camera, side, z, colours[(2 * k + (side > 0)) % 5], picture.seed + k * 9 + side)
    near = picture.sheet(0.2, 0, 1.0)
    spans = ((-40, 150, 960, 330, 70), (960, 330, 1960, 120, 70), (-40, 40, 1960, 70, 130))
    wires(near, view, spans, 2.6)
    for x0, y0, x1, y1, sag in spans:
        for t in (0.2, 0.42, 0.64, 0.86):
            y = y0 + (y1 - y0) * t + 4 * sag * t * (1 - t)
            lantern(near, view, x0 + (x1 - x0) * t, y + 40, 52, colours[int(t * 10) % 5], 0.35)


def _cobbles(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Warm paving in courses, wet or white as the weather is."""
    view, floor, chance = picture.view, camera.floor(), Random(picture.seed)
    top = camera.at(0, 0, 40)[1]
    stone = "#b8a48c" if not view.snow else "#eef2f8"
    canvas.fill(floor.quad(-9, 0.7, 18, 39), Linear(0, top, 0, HIGH, (view.tone(stone, 0.75), view.tone(stone, 0.4))))
    rows_ = [0.8 + 0.34 * k for k in range(48)]
    spots = [(-8 + 0.52 * j + 0.26 * (i % 2), v, 0.5, 0.32) for i, v in enumerate(rows_) for j in range(31)]
    canvas.fill(floor.quads(chance.sample(spots, 320)), view.tone(mix(stone, "#7a6450", 0.5), 0.5), 0.4)
    canvas.fill(floor.quads(chance.sample(spots, 240)), view.tone(mix(stone, "#fff2dc", 0.5), 0.7), 0.4)
    joints = [(-8, v - 0.015, 16, 0.03) for v in rows_] + [(u - 0.015, v, 0.03, 0.32) for u, v, _, _ in spots if v < 9]
    canvas.fill(floor.quads(joints), view.tone("#5a4a40", 0.1), 0.32)
    if view.wet:
        puddles(picture, canvas, top, canvas.planes[3].copy(), 0.6 * view.wet)


def _stall(picture: Picture, canvas: Canvas, camera: Camera, side: int, z: float, colour: str, seed: int) -> None:
    view, chance, sun = picture.view, Random(seed), Sun(-0.4, 0.8, -0.2)
    left = 2.0 if side > 0 else -4.2
    shadow(canvas, view, camera, left, z - 0.3, 2.2, 1.6, 0.5)
    for x in (left + 0.06, left + 2.06):
        box(canvas, view, camera, sun, x, 0, z + 1.1, 0.08, 2.5, 0.08, "#7a5638", 0.2)
    box(canvas, view, camera, sun, left, 0, z, 2.2, 0.82, 1.1, "#9a6c42", 0.9)
    for k in range(4):
        x = left + 0.06 + 0.53 * k
        box(canvas, view, camera, sun, x, 0.82, z + 0.05, 0.48, 0.12, 0.9, "#b88850", 0.6)
        _fruit(canvas, view, camera, x, z, chance)
    for x in (left + 0.04, left + 2.08):
        box(canvas, view, camera, sun, x, 0, z, 0.08, 2.1, 0.08, "#8a6440", 0.2)
    a, b = (left - 0.2, 2.1, z - 0.35), (left + 2.4, 2.1, z - 0.35)
    c, d = (left + 2.4, 2.75, z + 1.2), (left - 0.2, 2.75, z + 1.2)
    canvas.fill(camera.shape(a, b, c, d), view.tone(colour, 0.75))
    for k in range(7):
        x = left - 0.2 + 2.6 * k / 7
        stripe = 2.6 / 14
        canvas.fill(
            camera.shape((x, 2.1, z - 0.35), (x + stripe, 2.1, z - 0.35), (x + stripe, 2.75, z + 1.2), (x, 2.75, z + 1.2)),
            view.tone("#fbf2e0", 0.85),
        )
    face = camera.flat((left - 0.2, 1.86, z - 0.36), (1, 0, 0), (0, 1, 0))
    for k in range(14):
        tip = face.path(
            curve(
                [
                    (2.6 * k / 14, 0.25, 1),
                    (2.6 * (k + 1) / 14, 0.25, 1),
                    (2.6 * (k + 1) / 14, 0.08, 1),
                    (2.6 * (k + 0.5) / 14, 0),
                    (2.6 * k / 14, 0.08, 1),
                ]
            )
        )
        canvas.fill(tip, view.tone("#fbf2e0" if k % 2 == 0 else colour, 0.6))
    if view.lamps:
        canvas.glow(*camera.at(left + 1.1, 1.9, z + 0.4), 1.6 * camera.size(z), "#ffcf80", 0.5 * view.lamps)


def _fruit(canvas: Canvas, view: View, camera: Camera, x: float, z: float, chance: Random) -> None:
    tint = chance.choice(("#e07a2c", "#cc3a34", "#8ab43c", "#e8c03c", "#8a4a8c", "#f0a878"))
    s = camera.size(z)
    balls: list[tuple[float, float, float]] = []
    for line in range(3):
        for k in range(4):
            cx, cy = camera.at(x + 0.07 + 0.115 * k + 0.03 * (line % 2), 0.98 + 0.05 * line * (line < 2), z + 0.7 - 0.28 * line)
            balls.append((cx, cy, 0.068 * s))
    canvas.fill(joined([ellipse(a, b, r, r) for a, b, r in balls]), view.tone(tint, 0.45))
    canvas.fill(
        joined([ellipse(a - r * 0.2, b - r * 0.25, r * 0.7, r * 0.65) for a, b, r in balls]),
        view.tone(mix(tint, "#fff0c0", 0.3), 0.9),
    )


def greenhouse(picture: Picture) -> None:
    """Glass overhead, plants on both sides, a path to a door, a small fountain of leaves in the middle."""
    view, camera = picture.view, Camera(960, 520, 1.6, 900)
    far = picture.sheet(1.0, 0, 2.5)
    outdoors(picture, far, "hills", 500)
    frame = picture.sheet(0.75, 0, 0.5)
    floor = camera.floor()
    frame.fill(floor.quad(-5, 0.4, 10, 14), Linear(0, 600, 0, HIGH, (view.tone("#b8a890", 0.7), view.tone("#8a7864", 0.4))))
    frame.fill(
        floor.grid([-1.1 + 0.55 * k for k in range(5)], [0.5 + 0.55 * k for k in range(25)], 0.03), view.tone("#5a4c40", 0.2), 0.4
    )
    _glass(picture, frame, camera)
    beds = picture.sheet(0.5, 0, 0.5)
    view = replace(view, snow=0.0, leaf="summer")
    _beds(picture, beds, view, camera)
    for side in (-1, 1):
        x, y = camera.at(side * 3.4, 0.4, 7.4)
        tree(beds, view, x, y, 3.6 * camera.size(7.4), picture.seed + side, 0.66, 420)
    air = picture.sheet(0.3, 0, 1.0)
    for k in range(4):
        x = 420 + 330 * k
        ray = lines([(x, -20), (x + 120, -20), (x - 120, 960), (x - 380, 960)])
        air.fill(
            ray,
            Linear(0, 0, 0, 960, (alpha(view.sunlight, 0.28), alpha(view.sunlight, 0.0))),
            view.shine,
            blur=24,
            blend="screen",
        )
    near = picture.sheet(0.1, 0, 3.4)
    for x, rx in ((40, 330), (1900, 340)):
        crown(near, view, x, 980, rx, 330, picture.seed + int(x), 260, (34, 74), clumps=7)


def _beds(picture: Picture, canvas: Canvas, view: View, camera: Camera) -> None:
    """Troughs with leaves and blossoms, far ones first."""
    random = np.random.default_rng(picture.seed)
    for z in (12.5, 10.5, 8.6, 6.9, 5.4, 4.2):
        for side in (-1, 1):
            left = 1.5 if side > 0 else -4.4
            box(canvas, view, camera, Sun(0, 0.9, -0.3), left, 0, z, 2.9, 0.5, 1.4, "#8a5c44", 0.8)
            for k in range(4):
                x, y = camera.at(left + 0.35 + 0.72 * k, 0.5, z + 0.7)
                s = camera.size(z + 0.7)
                tall = s * random.uniform(0.5, 1.25)
                crown(
                    canvas,
                    view,
                    x,
                    y - tall * 0.55,
                    s * 0.46,
                    tall * 0.6,
                    int(z * 10) + k * 3 + side,
                    130,
                    (0.03 * s, 0.075 * s),
                    clumps=6,
                )
            _blossoms(canvas, view, camera, left, z, random)


def _glass(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Iron ribs and panes: walls, a pitched roof, the far gable with its door."""
    view = picture.view
    iron, pale = view.tone("#e6ece8", 0.7), alpha("#f0fff8", 0.1)
    for x0, y0, x1, y1 in ((-5, 0, -5, 3.4), (5, 0, 5, 3.4), (-5, 3.4, 0, 5.6), (5, 3.4, 0, 5.6)):
        canvas.fill(camera.shape((x0, y0, 0.5), (x0, y0, 14), (x1, y1, 14), (x1, y1, 0.5)), pale)
    for k in range(10):
        z = 14 - 1.45 * k
        rib = [camera.at(x, y, z) for x, y in ((-5, 0), (-5, 3.4), (0, 5.6), (5, 3.4), (5, 0))]
        canvas.fill(stroke(rib, max(2.5, 0.07 * camera.size(z)), even, smooth=False), iron)
    rails = ((-5, 1.2), (-5, 3.4), (-2.5, 4.5), (0, 5.6), (2.5, 4.5), (5, 3.4), (5, 1.2))
    for x, y in rails:
        canvas.fill(
            camera.shape((x - 0.04, y, 0.6), (x + 0.04, y, 0.6), (x + 0.04, y + 0.05, 14), (x - 0.04, y + 0.05, 14)), iron
        )
    gable = camera.flat((-5, 0, 14), (1, 0, 0), (0, 1, 0))
    canvas.fill(gable.quads([(k * 1.25, 0, 0.06, 3.4) for k in range(9)] + [(0, 1.2, 10, 0.06), (0, 3.4, 10, 0.1)]), iron)
    canvas.line(gable.quad(4.2, 0, 1.6, 2.4), iron, 6)
    droplets(picture, canvas, gable.quad(0, 1.2, 10, 2.2), picture.seed)
    for k in range(5):
        canvas.fill(gable.quad(-0.2 + 2.2 * k, 0, 0.4, 0.4), view.tone("#7a5a48", 0.5))


def _blossoms(canvas: Canvas, view: View, camera: Camera, left: float, z: float, random: np.random.Generator) -> None:
    tint = ("#f48aa8", "#fff2f0", "#f4c04a", "#b48af0", "#f0685a")[int(random.integers(5))]
    dots: list[Path] = []
    for _ in range(26):
        x, y = camera.at(left + random.random() * 2.9, 0.55 + random.random() * 0.8, z + random.random())
        r = camera.size(z) * random.uniform(0.022, 0.045)
        dots.append(ellipse(x, y, r, r * 0.9))
    canvas.fill(joined(dots), view.tone(tint, 0.9), 0.95)


def restaurant(picture: Picture) -> None:
    """White cloths and candles, a wall of bottles, the town beyond tall windows."""
    view, camera = picture.view, Camera(980, 490, 1.5, 960)
    room = Room(camera, -4.2, 4.6, 3.8, 8.6, Sun(0.1, 0.8, -0.2), 0.5)
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "city", 600)
    walls = picture.sheet(0.72, 0, 0.5)
    shell(walls, view, room, "#7a4a50", "#8a5c42", "#4c3438", "#84525a")
    boards(walls, view, room, "#8a5c42", 0.2, picture.seed, 0.4)
    skirting(walls, view, room, "#3a2426", 0.2, 1.0)
    for u in (0.7, 2.7, 4.7):
        droplets(picture, walls, window(walls, view, room.back, u, 0.9, 1.6, 2.4, "#2a1c20", 2, 3, 0.06), picture.seed)
    for u in (0.28, 2.32, 4.32, 6.32):
        curtain(walls, view, room.back, u, 0.5, 0.4, 3.0, "#8a2c3c", 4, 0.97)
    for flat, us in ((room.east, (3.2, 5.6)), (room.west, (3.0, 5.4, 7.2))):
        for k, u in enumerate(us):
            picture_frame(walls, view, flat, u, 1.5, 0.8, 0.9, picture.seed + k)
            x, y = flat.at(u - 0.35, 2.1)
            walls.fill(ellipse(x, y, 10, 15), "#fff0c8")
            walls.glow(x, y, 190, "#ffc070", 0.5)
    walls.fill(room.back.quad(6.9, 0, 1.5, 1.05), view.tone("#7a4c34", 0.6))
    walls.fill(room.back.quad(6.8, 1.05, 1.7, 0.08), view.tone("#b8845a", 0.9))
    for k in range(7):
        wine = room.back.path(
            curve(
                [
                    (6.98 + 0.2 * k, 1.13, 1),
                    (6.98 + 0.2 * k, 1.42),
                    (7.02 + 0.2 * k, 1.5),
                    (7.02 + 0.2 * k, 1.66, 1),
                    (7.06 + 0.2 * k, 1.66, 1),
                    (7.06 + 0.2 * k, 1.5),
                    (7.1 + 0.2 * k, 1.42),
                    (7.1 + 0.2 * k, 1.13, 1),
                ]
            )
        )
        walls.fill(wine, view.tone(("#3c5a3c", "#5a2430", "#8a7a44")[k % 3], 0.8))
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.16, 0.2)
    tables = picture.sheet(0.42, 0, 0.5)
    for x, z in ((-2.6, 7.0), (0.3, 7.3), (2.5, 6.6), (-1.5, 5.0), (1.6, 4.7), (-3.2, 3.9)):
        _table(picture, tables, camera, x, z)
    near = picture.sheet(0.12, 0, 2.6)
    for x, y in ((420, 150), (1040, 120), (1620, 160)):
        pendant(near, view, x, y, 74, "#3a2a2c", 0.7)
    pot(near, view, 1850, 1130, 230, picture.seed + 8, "#3c2c30", 1.4)


def _table(picture: Picture, canvas: Canvas, camera: Camera, x: float, z: float) -> None:
    """A round table under a long cloth, two chairs, a candle, glasses."""
    view, sun = picture.view, Sun(0, 0.9, -0.2)
    shadow(canvas, view, camera, x - 0.7, z - 0.4, 1.4, 1.0, 0.55)
    _chairs(canvas, view, camera, sun, x, z)
    (cx, cy), s = camera.at(x, 0.76, z), camera.size(z)
    rx, ry, drop = 0.56 * s, 0.56 * s * max(0.1, (camera.eye - 0.76) / z), 0.5 * s
    _cloth(canvas, view, cx, cy, rx, drop)
    canvas.fill(ellipse(cx, cy, rx, ry), view.tone("#fffaf0", 1.0))
    _glass_of(canvas, view, cx, cy, rx, ry, s)
    _candle(canvas, cx, cy, s)
    if z < 6:
        picture.play("flicker", cx - 60, cy - 0.2 * s - 60, 120, 120, "#ffb860")


def _chairs(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float) -> None:
    """One on each side."""
    for side in (-1, 1):
        left = x + side * 0.78 - 0.2
        box(canvas, view, camera, sun, left, 0.4, z - 0.1, 0.4, 0.08, 0.4, "#7a2430", 0.8)
        box(canvas, view, camera, sun, left + (0.33 if side > 0 else 0), 0.4, z - 0.1, 0.07, 0.62, 0.4, "#4a2a22", 0.8)
        for dx in (0.02, 0.34):
            box(canvas, view, camera, sun, left + dx, 0, z - 0.1, 0.05, 0.4, 0.05, "#3a201a", 0.1)


def _cloth(canvas: Canvas, view: View, cx: float, cy: float, rx: float, drop: float) -> None:
    """A long cloth in folds."""
    tint = view.own("tablecloth", "#f4e6d4")
    cloth = curve(
        [
            (cx - rx, cy, 1),
            (cx - rx * 1.06, cy + drop, 1),
            (cx - rx * 0.5, cy + drop * 1.1),
            (cx, cy + drop * 1.04),
            (cx + rx * 0.5, cy + drop * 1.1),
            (cx + rx * 1.06, cy + drop, 1),
            (cx + rx, cy, 1),
        ]
    )
    canvas.fill(
        cloth,
        Linear(
            cx - rx,
            0,
            cx + rx,
            0,
            (view.tone(tint, 0.5), view.tone(mix(tint, "#ffffff", 0.4), 0.9), view.tone(mix(tint, "#503848", 0.3), 0.2)),
        ),
    )
    for k in (-0.62, -0.2, 0.25, 0.66):
        canvas.fill(
            lines(
                [
                    (cx + k * rx, cy),
                    (cx + (k + 0.08) * rx, cy),
                    (cx + (k + 0.12) * rx, cy + drop),
                    (cx + (k - 0.06) * rx, cy + drop),
                ]
            ),
            "#3a2430",
            0.16,
            blur=3,
            clip=cloth,
        )


def _glass_of(canvas: Canvas, view: View, cx: float, cy: float, rx: float, ry: float, s: float) -> None:
    """A plate and a glass on each side."""
    for side in (-1, 1):
        canvas.fill(ellipse(cx + side * rx * 0.52, cy, rx * 0.22, ry * 0.24), view.tone("#f0ece4", 0.7))
        gx, gy = cx + side * rx * 0.24, cy + ry * 0.12
        glass = curve(
            [
                (gx - 0.035 * s, gy - 0.2 * s, 1),
                (gx + 0.035 * s, gy - 0.2 * s, 1),
                (gx + 0.04 * s, gy - 0.14 * s),
                (gx, gy - 0.08 * s),
                (gx - 0.04 * s, gy - 0.14 * s),
            ]
        )
        canvas.fill(glass, "#e8c8c8", 0.7)
        canvas.fill(rect(gx - 0.005 * s, gy - 0.09 * s, 0.01 * s, 0.09 * s), "#f4ecec", 0.8)


def _candle(canvas: Canvas, cx: float, cy: float, s: float) -> None:
    """It lights the table."""
    canvas.fill(rect(cx - 0.02 * s, cy - 0.17 * s, 0.04 * s, 0.17 * s), "#fff2d8")
    canvas.fill(ellipse(cx, cy - 0.21 * s, 0.016 * s, 0.04 * s), "#ffe9a0")
    canvas.glow(cx, cy - 0.2 * s, 0.75 * s, "#ffb860", 0.62)


PLACES = {
    "desert": Kind(desert, None, ((0.1, 0.9),), 0.6),
    "market": Kind(market, None, ((0.16, 0.84),), 0.52),
    "greenhouse": Kind(greenhouse, "none", ((0.16, 0.84),), 0.48, (0.3, -0.9)),
    "restaurant": Kind(restaurant, "warm", ((0.1, 0.9),), 0.45, (0.1, -0.8), "night"),
}
