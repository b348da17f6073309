"""Town: street, neon city, cafe …"""

from collections.abc import Sequence
from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import rounded
from vnc.make.place.buildings import NEON, joined, lantern, pole, skyline, street_lamp, wires
from vnc.make.place.facades import Street, road, row
from vnc.make.place.flora import air_tint, bush, flowers, grass, ground, overhang, pot, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.props import cup, pendant, shelf
from vnc.make.place.raster import flattened, mirror
from vnc.make.place.room import Room, boards, ceiling_lamps, droplets, outdoors, shell, shine, sunlight, tiled, window
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View


def street(picture: Picture) -> None:
    view, camera = picture.view, Camera(900, 590, 1.6, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    distance = picture.sheet(0.85, 0.1, 1.4)
    ridge(distance, view, 545, 26, ("#6c8ca0", "#94acb0"), picture.seed + 5, light=0.6)
    skyline(picture, distance, 700, 16, (430, 560), (50, 110), ("#a8a4b0", "#c0b6b0"), picture.seed + 6, (7, 9))
    air_tint(distance, view.haze, 400, 640, 0.2, 0.45 + 0.4 * view.murk)
    ground = picture.sheet(0.6, 0, 0.4)
    houses = picture.sheet(0.5, 0, 0.5)
    plan = Street(4.6, (6.2, 10.5))
    for side in (-1, 1):
        row(picture, houses, camera, plan, side, picture.seed + side)
    for k, (z, side) in enumerate(((26, -1), (24, 1), (17, -1), (15.5, 1), (11.5, -1), (10.5, 1))):
        x, y = camera.at(side * 3.9, 0, z)
        tree(houses, view, x, y, 4.3 * camera.size(z), picture.seed + 40 + k, 0.7, 240)
    veil(picture, houses)
    _lamps(picture, houses, camera)
    road(picture, ground, camera, 4.6, 60)
    near = picture.sheet(0.2, 0, 1.0)
    pole(near, view, 1560, 1010, 1120, 24)
    wires(
        near,
        view,
        (
            (1560, -20, 960, 420, 60),
            (1600, 20, 970, 440, 50),
            (1560, 60, -40, 120, 120),
            (1560, 100, -40, 220, 110),
            (1560, 40, 1960, 10, 30),
        ),
    )
    _planters(picture, near)


def cafe(picture: Picture) -> None:
    view, camera = picture.view, Camera(900, 520, 1.4, 1000)
    room = Room(camera, -3.4, 3.5, 3.0, 4.4, Sun(-0.5, 0.6, 0.4))
    out = picture.sheet(1.0, 0, 5)
    outdoors(picture, out, "town", 560)
    walls = picture.sheet(0.75, 0, 0.8)
    shell(walls, view, room, "#b88a62", "#7a4f36", "#caa884", "#a87850")
    boards(walls, view, room, "#7a4f36", 0.2, picture.seed)
    walls.fill(room.back.quads([(0.28 * k, 0, 0.012, 3.0) for k in range(25)]), view.tone("#3a2218", 0.2), 0.5)
    holes = [
        window(walls, view, back, u, 0.75, wide, 1.75, "#54341f", n, 2, 0.06)
        for back, u, wide, n in ((room.back, 0.45, 2.7, 3), (room.west, 1.6, 2.2, 2))
    ]
    for k, hole in enumerate(holes):
        droplets(picture, walls, hole, picture.seed + k)
    walls.fill(room.back.quad(0.3, 0.62, 3.0, 0.12), view.tone("#c08a5c", 0.9))
    for k, u in enumerate((0.7, 1.1, 2.5, 2.9)):
        x, y = room.back.at(u, 0.74)
        pot(walls, view, x, y, 44, picture.seed + k)
    for k, v in enumerate((1.35, 1.85, 2.3)):
        shelf(walls, view, room.back, 3.75, v, 1.95, seed=picture.seed + k, goods="bbcjpc")
    _menu(picture, walls, room)
    sunlight(
        walls,
        room,
        view,
        [
            ((-3.4 + u, 0.75, 4.4), (-3.4 + u, 2.5, 4.4), (-3.4 + u + 0.85, 2.5, 4.4), (-3.4 + u + 0.85, 0.75, 4.4))
            for u in (0.45, 1.35, 2.25)
        ],
        (-0.35, 0.62, 0.6),
        pool=0.45,
        shaft=0.2,
    )
    bar = picture.sheet(0.45, 0, 0.5)
    _counter(picture, bar, camera, room.sun)
    for x, y in ((1080, 250), (1400, 210), (1740, 250)):
        pendant(bar, view, x, y, 82)
    near = picture.sheet(0.1, 0, 2.4)
    _table(picture, near)


def _menu(picture: Picture, canvas: Canvas, room: Room) -> None:
    view, chance = picture.view, Random(picture.seed)
    canvas.fill(room.back.quad(5.85, 1.15, 0.95, 1.25), view.tone("#4a2e1c", 0.5))
    canvas.fill(room.back.quad(5.91, 1.21, 0.83, 1.13), view.tone("#2c3a34", 0.5))
    rows = [(6.0, 1.35 + 0.12 * k, chance.uniform(0.2, 0.36), 0.02) for k in range(7)]
    canvas.fill(room.back.quads(rows + [(6.08, 2.2, 0.5, 0.04)]), view.tone("#f4ead0", 0.8), 0.9)
    canvas.fill(room.back.quads([(6.54, v, 0.13, 0.02) for _, v, _, _ in rows]), view.tone("#f0c070", 0.9), 0.9)


def _counter(picture: Picture, canvas: Canvas, camera: Camera, sun: Sun) -> None:
    view = picture.view
    shadow(canvas, view, camera, 0.35, 3.1, 3.4, 0.8, 0.5)
    box(canvas, view, camera, sun, 0.4, 0, 3.2, 3.3, 1.02, 0.7, "#8a5a3a", 0)
    front = camera.flat((0.4, 0, 3.2), (1, 0, 0), (0, 1, 0))
    for k in range(6):
        u = 0.12 + 0.52 * k
        canvas.line(front.quad(u, 0.14, 0.42, 0.72), view.tone("#3a2218", 0.2), 4, 0.8)
        canvas.line(front.quad(u + 0.012, 0.128, 0.42, 0.72), view.tone("#d8a070", 0.8), 1.6, 0.6)
    box(canvas, view, camera, sun, 0.3, 1.02, 3.1, 3.5, 0.08, 0.85, "#e0b078", 1)
    x, y = camera.at(1.75, 1.1, 3.4)
    _espresso(canvas, view, x, y, 250)
    for dx in (-0.95, -0.75, 0.95):
        cup(canvas, view, *camera.at(1.75 + dx, 1.1, 3.35), 48)
    cx, cy = camera.at(1.2, 1.1, 3.35)
    canvas.fill(ellipse(cx, cy - 10, 44, 13), view.tone("#d8944c", 0.7))
    canvas.fill(ellipse(cx, cy - 22, 34, 16), view.tone("#f2c47c", 0.9))
    canvas.fill(
        curve([(cx - 62, cy, 1), (cx - 58, cy - 66), (cx, cy - 96), (cx + 58, cy - 66), (cx + 62, cy, 1)]), "#ffffff", 0.2
    )


def _espresso(canvas: Canvas, view: View, x: float, y: float, wide: float) -> None:
    tall = wide * 0.6
    canvas.fill(
        rect(x, y - tall, wide, tall, 12),
        Linear(x, 0, x + wide, 0, (view.tone("#f2eeea", 0.9), view.tone("#a8a4a6", 0.5), view.tone("#5a5458", 0.2))),
    )
    canvas.fill(rect(x + wide * 0.06, y - tall * 0.84, wide * 0.88, tall * 0.22, 6), view.tone("#2c262a", 0.4))
    canvas.fill(rect(x + wide * 0.1, y - tall * 0.3, wide * 0.8, tall * 0.09), view.tone("#1e181c", 0.4))
    for k in (0.24, 0.5, 0.76):
        canvas.fill(rect(x + wide * k - wide * 0.055, y - tall * 0.66, wide * 0.11, tall * 0.2, 4), view.tone("#3e383e", 0.5))
        canvas.glow(x + wide * k, y - tall * 0.73, 16, "#ffd070", 0.9)


def _table(picture: Picture, canvas: Canvas) -> None:
    """The table we sit at, with a cup on it."""
    view = picture.view
    top = ellipse(300, 1040, 480, 100)
    canvas.fill(top, Linear(0, 940, 0, HIGH, (view.tone("#dca066", 0.9), view.tone("#7a4c2c", 0.4))))
    canvas.line(top, view.tone("#ffe4b8", 1.1), 4, 0.7)
    canvas.fill(ellipse(330, 1036, 124, 27), view.tone("#f4ece0", 0.9))
    canvas.fill(ellipse(330, 1032, 88, 17), view.tone("#c4b4a0", 0.5))
    cup(canvas, view, 330, 1034, 118)
    canvas.fill(ellipse(330, 918, 60, 11), view.tone("#6a3a1c", 0.6))
    canvas.fill(ellipse(330, 918, 34, 6), view.tone("#ecc896", 0.9))
    for k in (-1, 0, 1):
        canvas.fill(
            stroke([(330 + k * 24, 905), (348 + k * 24, 862), (318 + k * 24, 815), (342 + k * 24, 760)], 17),
            "#ffffff",
            0.26,
            blur=9,
        )


def _lamps(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    for z in (26, 15, 9):
        for side in (-1, 1):
            x, y = camera.at(side * 3.5, 0, z)
            street_lamp(canvas, picture.view, x, y, 5.2 * camera.size(z), -side)


def _planters(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    for k, (x, y, size) in enumerate(((150, 1010, 120), (330, 930, 70), (1790, 1020, 120))):
        pot(canvas, view, x, y, size, picture.seed + k, ("#8a7a6c", "#c4714e", "#6a7480")[k])


def neon(picture: Picture) -> None:
    view, camera = picture.view, Camera(1000, 640, 1.6, 1000)
    far = picture.sheet(1.0)
    sky(picture, far, 760)
    towers = picture.sheet(0.85, 0, 2.0)
    glass = ("#ffd98a", "#7ae0ff", "#ff8ad0")
    skyline(picture, towers, 900, 26, (120, 470), (70, 170), ("#3a3a64", "#5a4a80"), picture.seed + 12, (7, 10), 0.5, glass)
    pink = mix("#c04a98", view.haze, 0.4)
    air_tint(towers, pink, 300, 800, 0.0, 0.3 + 0.35 * view.lamps)
    ground = picture.sheet(0.6)
    walls = picture.sheet(0.5, 0, 0.5)
    plan = Street(
        4.3,
        (15, 30),
        (4.5, 7.5),
        60,
        ("#3a3a5c", "#4a3a64", "#32405c", "#54406a"),
        0.95,
        0.95,
        0.45,
        ("#ffcf80", "#9ae8ff", "#ff9ad8", "#ffe6b0"),
    )
    for side in (-1, 1):
        row(picture, walls, camera, plan, side, picture.seed * 3 + side)
    walls.fill(ellipse(camera.x, camera.y, 220, 110), "#ff9ad8", 0.5 * view.lamps, blur=60, blend="screen")
    walls.fill(ellipse(camera.x, camera.y, 70, 40), "#fff0fa", 0.7 * view.lamps, blur=26, blend="screen")
    chance = Random(picture.seed)
    for _ in range(5):
        y = chance.uniform(40, 300)
        wires(walls, view, ((-20, y, WIDE + 20, y + chance.uniform(-50, 60), chance.uniform(60, 150)),), 2.6)
    veil(picture, walls)
    road(picture, ground, camera, 4.3, 60, "#34344c", 1.3, False, True, 0.5)
    people = picture.sheet(0.3, 0, 0.8)
    for x, z, tint in ((-1.0, 5.6, 0), (0.9, 8.5, 1), (0.25, 13, 2), (-0.5, 19, 3)):
        stroller(people, view, camera, x, z, NEON[tint], view.wet > 0 or view.snow > 0)
    for x in (620, 1340):
        picture.play("flicker", x - 110, 300, 220, 260, "#ff5ac0")


def shop(picture: Picture) -> None:
    """A corner shop at any hour: shelves, fridges, a till."""
    view, camera = picture.view, Camera(900, 470, 1.55, 880)
    room = Room(camera, -3.6, 3.6, 2.9, 9, Sun(0.1, 0.8, -0.4))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "city", 520)
    walls = picture.sheet(0.7, 0, 0.5)
    shell(walls, view, room, "#eceae2", "#d8d8d4", "#f0f0ec")
    tiled(walls, view, room, "#d8d8d4", 0.6)
    for u, wide in ((1.0, 2.6), (3.9, 2.6), (6.8, 1.9)):
        droplets(picture, walls, window(walls, view, room.east, u, 0.5, wide, 2.0, "#c4ccd0", 2, 1, 0.05), picture.seed)
    ceiling_lamps(walls, view, room, 5, 3, 1.2, 0.22)
    _fridges(picture, walls, room)
    walls.fill(room.back.quad(0, 2.35, 7.2, 0.4), view.tone("#3f9a6a", 0.7))
    walls.fill(room.back.quads([(0, 2.35, 7.2, 0.06), (0, 2.69, 7.2, 0.06)]), view.tone("#f0b83c", 0.8))
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.3, 0.2)
    aisles = picture.sheet(0.45, 0, 0.6)
    for z in (6.0, 3.7):
        for x in (-3.2, 0.9):
            _aisle(picture, aisles, camera, room.sun, x, z)
    near = picture.sheet(0.15, 0, 2.2)
    box(near, view, camera, room.sun, 1.15, 0, 1.45, 2.6, 0.95, 0.6, "#e8e4da", 0.8)
    front = camera.flat((1.15, 0, 1.445), (1, 0, 0), (0, 1, 0))
    near.fill(front.quads([(0, 0.72, 2.6, 0.1)]), view.tone("#3f9a6a", 0.8))
    box(near, view, camera, room.sun, 1.6, 0.95, 1.6, 0.34, 0.26, 0.2, "#3a4048", 0.7)


def _fridges(picture: Picture, canvas: Canvas, room: Room) -> None:
    view, wall, chance = picture.view, room.west, Random(picture.seed)
    for k in range(7):
        u = 1.2 + 1.1 * k
        canvas.fill(wall.quad(u, 0.1, 1.04, 2.2), view.tone("#c8d0d4", 0.6))
        canvas.fill(wall.quad(u + 0.06, 0.2, 0.92, 2.0), mix(view.tone("#dfeef2", 0.8), "#f4fcff", 0.6))
        for level in range(5):
            bottles = [(u + 0.1 + 0.105 * j, 0.24 + 0.39 * level, 0.075, chance.uniform(0.22, 0.3)) for j in range(8)]
            for part in range(3):
                canvas.fill(wall.quads(bottles[part::3]), mix(view.tone(chance.choice(GOODS_COLOURS), 0.7), "#ffffff", 0.1), 0.95)
            canvas.fill(wall.quad(u + 0.06, 0.2 + 0.39 * level, 0.92, 0.03), view.tone("#8a989c", 0.6))
        canvas.fill(wall.quad(u + 0.92, 0.9, 0.04, 0.6), view.tone("#5a646a", 0.3))
    glow = wall.quad(1.2, 0.1, 7.6, 2.2)
    canvas.fill(glow, "#e4f8ff", 0.18 * max(0.4, view.lamps), blur=24, blend="screen")


GOODS_COLOURS = ("#d8483c", "#3f8ac0", "#e8b83c", "#4aa46a", "#f4ece0", "#8a5aa8", "#e88a3c", "#58b8b8")


def _aisle(picture: Picture, canvas: Canvas, camera: Camera, sun: Sun, x: float, z: float) -> None:
    """A free-standing shelf of packets, its front and side toward us."""
    view, chance = picture.view, Random(picture.seed + int(x * 10 + z * 100) + 999)
    wide, deep, high = 2.3, 1.5, 1.5
    shadow(canvas, view, camera, x, z, wide, deep, 0.35)
    box(canvas, view, camera, sun, x, 0, z, wide, high, deep, "#e4e2da", 0.8)
    faces = [(camera.flat((x, 0, z - 0.004), (1, 0, 0), (0, 1, 0)), wide)]
    faces.append((camera.flat((x + wide + 0.004 if x < 0 else x - 0.004, 0, z), (0, 0, 1), (0, 1, 0)), deep))
    for flat, long in faces:
        for level in range(4):
            y, at = 0.1 + 0.36 * level, 0.05
            canvas.fill(flat.quad(0.03, y, long - 0.06, 0.32), view.tone("#a8a69e", 0.2))
            while at < long - 0.2:
                step, tint = chance.uniform(0.11, 0.22), view.tone(chance.choice(GOODS_COLOURS), 0.6)
                many = chance.randint(1, 3)
                many = min(many, max(1, int((long - 0.06 - at) / step)))
                tall = chance.uniform(0.18, 0.29)
                canvas.fill(flat.quads([(at + step * j, y, step * 0.9, tall) for j in range(many)]), tint)
                canvas.fill(
                    flat.quads([(at + step * (j + 0.2), y + tall * 0.45, step * 0.5, tall * 0.25) for j in range(many)]),
                    view.tone("#fff8e8", 0.8),
                    0.75,
                )
                at += step * many
            canvas.fill(flat.quad(0.0, y - 0.05, long, 0.05), view.tone("#f8f4e8", 0.9))
            canvas.fill(
                flat.quads([(0.1 + 0.34 * k, y - 0.042, 0.12, 0.034) for k in range(int(long / 0.36))]), view.tone("#e8c03c", 0.8)
            )


def park(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 600, 1.6, 900)
    sun = Sun(0.5 if view.sun[0] > 960 else -0.5, 0.8, -0.2)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    skyline(picture, far, 640, 18, (400, 540), (60, 120), ("#a8acbc", "#c8c0bc"), picture.seed + 4, (8, 11))
    air_tint(far, view.haze, 360, 660, 0.0, 0.4 + 0.3 * view.murk)
    wood = picture.sheet(0.8, 0.08 + 0.2 * view.murk, 1.5)
    for k in range(13):
        bush(wood, view, -20 + k * 165, 585 - 26 * (k % 3), 150, 105, picture.seed + k, 230)
    veil(picture, wood)
    lawn = picture.sheet(0.55, 0, 0.7)
    ground(lawn, view, [(-20, 640), (600, 632), (1300, 634), (WIDE + 20, 642)])
    pond = curve([(1130, 690), (1420, 668), (1760, 690), (1800, 730), (1500, 758), (1200, 738)])
    lawn.fill(pond, Linear(0, 665, 0, 760, (mix(view.sky[3], view.tone("#5a9ab0", 0.6), 0.4), view.tone("#3f7f94", 0.5))))
    lawn.line(pond, view.tone("#c8bca4", 0.7), 9)
    way = curve(
        [
            (930, 634, 1),
            (985, 634, 1),
            (1000, 690),
            (900, 790),
            (1060, 930),
            (1420, 1120, 1),
            (420, 1120, 1),
            (560, 930),
            (700, 790),
            (910, 690),
        ]
    )
    lawn.fill(way, Linear(0, 634, 0, HIGH, (view.tone("#ecdcbc", 0.85), view.tone("#c4a880", 0.4))), blur=2)
    grass(lawn, view, 650, 1080, 1500, picture.seed + 5, height=0.7, clip=rect(-20, 620, WIDE + 40, 480) - way - pond)
    if view.leaf != "winter":
        flowers(lawn, view, 800, 1070, 70, picture.seed + 8, ("#ffffff", "#f8d84a", "#f0a0b8"), 0.7)
    for k, (x, foot, tall) in enumerate(((1620, 690, 430), (350, 720, 520), (1840, 800, 640))):
        tree(lawn, view, x, foot, tall, picture.seed + 20 + k, 0.85, 560)
    here = picture.sheet(0.35, 0, 0.5)
    _park_bench(here, view, camera, sun)
    street_lamp(here, view, 1480, 860, 560, -1)
    near = picture.sheet(0.1, 0, 3.8)
    overhang(near, view, ((90, 10, 420, 210), (1860, -20, 330, 150)), picture.seed + 7, 850)
    bush(near, view, 1900, 1080, 280, 120, picture.seed + 31, 380)


def _park_bench(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    x, z, wide = -3.1, 5.4, 2.0
    shadow(canvas, view, camera, x, z, wide, 0.6, 0.45)
    for dx in (0.15, wide - 0.22):
        box(canvas, view, camera, sun, x + dx, 0, z, 0.07, 0.42, 0.45, "#3a4440", 0.3)
        box(canvas, view, camera, sun, x + dx, 0.42, z + 0.42, 0.07, 0.5, 0.05, "#3a4440", 0.3)
    for k in range(3):
        box(canvas, view, camera, sun, x, 0.5 + 0.15 * k, z + 0.42, wide, 0.11, 0.04, "#b07a4c", 0.8)
    for k in (2, 1, 0):
        box(canvas, view, camera, sun, x, 0.42, z + 0.15 * k, wide, 0.05, 0.12, "#b88454", 0.8)


def alley(picture: Picture) -> None:
    """Narrow, with steam, pipes and a lamp over a back door."""
    view, camera = picture.view, Camera(930, 560, 1.6, 900)
    sun = Sun(-0.3, 0.8, 0.3)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    skyline(picture, far, 720, 9, (260, 470), (80, 160), ("#8a8a9c", "#a8a0a4"), picture.seed + 4, (9, 12))
    air_tint(far, view.haze, 200, 640, 0.2, 0.6)
    floor = picture.sheet(0.6)
    walls = picture.sheet(0.5, 0, 0.5)
    plan = Street(2.1, (8, 13), (5, 8), 32, ("#a0684e", "#8a6a5c", "#97785e", "#7a6a68"), 0.0, 0.0, 0.35, bricks=True)
    for side in (-1, 1):
        row(picture, walls, camera, plan, side, picture.seed + side, 1.2)
    _pipes(picture, walls, camera)
    veil(picture, walls)
    road(picture, floor, camera, 2.1, 32, "#5c5a60", 0.4, False, False, 0.45)
    here = picture.sheet(0.35, 0, 0.6)
    for x, z, wide, tall, colour in (
        (-2.05, 4.6, 0.8, 1.1, "#3f6a5c"),
        (1.35, 3.6, 0.6, 0.5, "#a87848"),
        (1.5, 6.4, 0.6, 0.9, "#5a646c"),
    ):
        shadow(here, view, camera, x, z, wide, 0.6, 0.5)
        box(here, view, camera, sun, x, 0, z, wide, tall, 0.6, colour, 0.7)
    box(here, view, camera, sun, 1.42, 0.5, 3.7, 0.45, 0.4, 0.4, "#b88a58", 0.7)
    for x, y in ((400, 470), (1380, 500)):
        _wall_lamp(picture, here, x, y)
    hanging(picture, here, ((1275, 330, 110), (1365, 390, 84)))
    near = picture.sheet(0.12, 0, 3)
    for k in (-1, 0, 1):
        near.fill(
            stroke([(520 + k * 50, 1010), (560 + k * 70, 900), (500 + k * 80, 780), (570 + k * 90, 620)], 90),
            mix(view.haze, "#ffffff", 0.4),
            0.13,
            blur=34,
        )


def _pipes(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    view = picture.view
    for side, z in ((-1, 3.4), (1, 5.2), (-1, 8), (1, 2.6)):
        (x, top), (_, foot), s = camera.at(2.0 * side, 9, z), camera.at(2.0 * side, 0, z), camera.size(z)
        canvas.fill(
            rect(x - 0.06 * s, top, 0.12 * s, foot - top),
            Linear(x - 0.06 * s, 0, x + 0.06 * s, 0, (view.tone("#8a8f94", 0.9), view.tone("#4a4f56", 0.2))),
        )
        canvas.fill(
            joined([rect(x - 0.08 * s, top + (foot - top) * k / 6, 0.16 * s, 0.05 * s) for k in range(1, 6)]),
            view.tone("#5a5f66", 0.4),
        )
    for side, z, y in ((-1, 5.4, 3.2), (1, 3.8, 3.5), (-1, 7.6, 3.0)):
        box(canvas, view, camera, Sun(0, 0.8, -0.3), 1.6 if side > 0 else -2.1, y, z, 0.5, 0.6, 0.9, "#b8bcbc", 0.6)
    wires(canvas, view, ((300, -10, 1500, 160, 60), (420, -10, 1620, 90, 70), (200, 220, 1300, 250, 50)), 2.4)


def _wall_lamp(picture: Picture, canvas: Canvas, x: float, y: float) -> None:
    view = picture.view
    canvas.fill(stroke([(x - 46, y + 20), (x - 30, y - 26), (x, y - 16)], 7, rounded), view.tone("#2c3034", 0.4))
    canvas.fill(lines([(x - 34, y + 10), (x - 12, y - 18), (x + 12, y - 18), (x + 34, y + 10)]), view.tone("#38505a", 0.7))
    lit = max(0.3, view.lamps)
    canvas.fill(ellipse(x, y + 11, 26, 8), mix(view.tone("#e8dcc0"), "#fff0c0", lit))
    canvas.glow(x, y + 30, 360, "#ffc878", 0.75 * lit)
    cone = lines([(x - 26, y + 10), (x + 26, y + 10), (x + 210, HIGH), (x - 210, HIGH)])
    canvas.fill(cone, Linear(0, y, 0, HIGH, (alpha("#ffd890", 0.3 * lit), alpha("#ffd890", 0))), blur=12)
    picture.play("flicker", x - 150, y - 100, 300, 300, "#ffc878")


def skybar(picture: Picture) -> None:
    """A bar on a roof: string lights, tables, a glowing counter, the city below."""
    view, camera = picture.view, Camera(1000, 560, 1.6, 900)
    sun = Sun(0.2, 0.7, -0.3)
    far = picture.sheet(1.0)
    sky(picture, far, 700)
    city = picture.sheet(0.85, 0.1, 2.2)
    skyline(
        picture,
        city,
        900,
        40,
        (300, 600),
        (60, 150),
        ("#77809c", "#a49aa8"),
        picture.seed + 5,
        (8, 10),
        0.7,
        ("#ffd98a", "#ffe6b0", "#9adcff", "#ffb0d0"),
    )
    air_tint(city, view.haze, 380, 800, 0.0, 0.35 + 0.3 * view.murk)
    veil(picture, city)
    deck = picture.sheet(0.5, 0, 0.6)
    top = camera.at(0, 0, 8.5)[1]
    deck.fill(rect(-20, top, WIDE + 40, 600), Linear(0, top, 0, HIGH, (view.tone("#a8886c", 0.75), view.tone("#705848", 0.35))))
    deck.fill(camera.floor().quads([(-12 + 0.22 * k, 0.7, 0.014, 7.8) for k in range(110)]), view.tone("#201410", 0.1), 0.55)
    if view.wet:
        mirror(flattened([s.canvas for s in picture.sheets]), deck, top, picture.seed, deck.planes[3].copy(), 0.5, 1.3, 1.5)
    if view.snow:
        deck.fill(rect(-20, top, WIDE + 40, 600), view.tone("#eef3fb", 0.7), 0.75)
    glass = rect(-20, top - 190, WIDE + 40, 194)
    deck.fill(glass, Linear(0, top - 190, 0, top, (alpha("#cfe8f4", 0.2), alpha("#cfe8f4", 0.07))))
    deck.fill(joined([rect(x, top - 190, 5, 194) for x in range(60, WIDE, 250)]), view.tone("#a8b4bc", 0.7))
    deck.fill(rect(-20, top - 196, WIDE + 40, 9), view.tone("#dfe6ea", 0.9))
    pools = joined([ellipse(x, y, 420, 90) for x, y in (camera.at(-2.2, 0, 5.4), camera.at(0.4, 0, 6.2), camera.at(2.4, 0, 4.2))])
    deck.fill(pools, "#ffb868", 0.34 * view.lamps, blur=40, blend="screen")
    _bar(picture, deck, camera, sun)
    for x, z in ((-2.2, 5.6), (0.4, 6.4)):
        _bistro(picture, deck, camera, sun, x, z)
    lights = picture.sheet(0.3, 0, 0.6)
    _strings(picture, lights)
    near = picture.sheet(0.1, 0, 3.2)
    pot(near, view, 110, 1110, 230, picture.seed, "#4a4650", 1.5)


def _bar(picture: Picture, canvas: Canvas, camera: Camera, sun: Sun) -> None:
    """The counter on the right with bottles lit from below, under an awning."""
    view, lit = picture.view, max(0.45, picture.view.lamps)
    back = camera.flat((2.0, 0, 6.6), (1, 0, 0), (0, 1, 0))
    canvas.fill(back.quad(0, 0, 5.2, 2.7), view.tone("#4a342c", 0.3))
    for k in range(3):
        v = 1.1 + 0.5 * k
        canvas.fill(back.quad(0.15, v, 4.6, 0.44), mix(view.tone("#6a4a38", 0.4), "#ffb060", 0.5 * lit))
        shelf(canvas, view, back, 0.15, v, 3.4, wood="#c89060", seed=picture.seed + k, goods="wwwwwc")
    shadow(canvas, view, camera, 1.5, 4.9, 4, 0.7, 0.5)
    box(canvas, view, camera, sun, 1.6, 0, 5.0, 5, 1.05, 0.6, "#5a3c2e", 0)
    front = camera.flat((1.6, 0, 4.995), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.5 * k, 0, 0.02, 1.05) for k in range(10)]), view.tone("#1e120e", 0.1), 0.7)
    canvas.fill(front.quad(0, 0.98, 5, 0.035), mix("#ff9a50", "#fff0c0", 0.4), lit)
    canvas.fill(front.quad(0, 0.6, 5, 0.42), "#ff9a50", 0.4 * lit, blur=16, blend="screen")
    box(canvas, view, camera, sun, 1.5, 1.05, 4.85, 5.2, 0.07, 0.8, "#c89468", 1)
    for x in (1.9, 2.75):
        px, py = camera.at(x, 0.75, 4.5)
        s = camera.size(4.5)
        canvas.fill(ellipse(px, py, 0.19 * s, 0.05 * s), view.tone("#b84a3c", 0.8))
        canvas.fill(rect(px - 0.02 * s, py, 0.04 * s, 0.72 * s), view.tone("#c8ccd0", 0.6))
        canvas.fill(ellipse(px, py + 0.73 * s, 0.17 * s, 0.035 * s), view.tone("#8a9094", 0.5))
    roof = camera.shape((1.4, 2.75, 4.6), (7, 2.75, 4.6), (7, 3.05, 6.6), (1.9, 3.05, 6.6))
    canvas.fill(roof, view.tone("#a84a3c", 0.6))
    canvas.fill(camera.shape((1.4, 2.5, 4.6), (7, 2.5, 4.6), (7, 2.77, 4.6), (1.4, 2.77, 4.6)), view.tone("#c85a48", 0.7))
    canvas.fill(camera.shape((1.4, 0, 4.6), (1.5, 0, 4.6), (1.5, 2.6, 4.6), (1.4, 2.6, 4.6)), view.tone("#3a2a24", 0.4))
    for x in (2.2, 3.3, 4.4):
        canvas.glow(*camera.at(x, 2.3, 5), 150, "#ffc878", 0.6 * lit)
        canvas.fill(ellipse(*camera.at(x, 2.36, 5), 15, 18), "#fff2cc", lit)


def _bistro(picture: Picture, canvas: Canvas, camera: Camera, sun: Sun, x: float, z: float) -> None:
    view, s = picture.view, camera.size(z)
    shadow(canvas, view, camera, x - 0.5, z - 0.4, 1.0, 0.8, 0.4)
    (px, py), (_, foot) = camera.at(x, 0.74, z), camera.at(x, 0, z)
    for side in (-1, 1):
        box(canvas, view, camera, sun, x + side * 0.85 - 0.2, 0.42, z - 0.2, 0.4, 0.05, 0.4, "#3c4048", 0.6)
        box(canvas, view, camera, sun, x + side * 1.05 - 0.02, 0.42, z - 0.2, 0.04, 0.45, 0.4, "#3c4048", 0.6)
        canvas.fill(
            joined([rect(*camera.at(x + side * 0.85 + d, 0.42, z - 0.15), 0.03 * s, 0.42 * s) for d in (-0.17, 0.14)]),
            view.tone("#2c3036", 0.3),
        )
    canvas.fill(rect(px - 0.03 * s, py, 0.06 * s, foot - py), view.tone("#3c4048", 0.4))
    canvas.fill(ellipse(px, foot, 0.26 * s, 0.06 * s), view.tone("#3c4048", 0.5))
    canvas.fill(ellipse(px, py, 0.5 * s, 0.11 * s), view.tone("#e4d8c8", 0.9))
    lit = max(0.25, view.lamps)
    canvas.fill(rect(px - 0.05 * s, py - 0.16 * s, 0.1 * s, 0.15 * s, 4), mix(view.tone("#d8a070", 0.7), "#ffcf80", lit))
    canvas.glow(px, py - 0.1 * s, 0.8 * s, "#ffb860", 0.7 * lit)


def _strings(picture: Picture, canvas: Canvas) -> None:
    view, lit = picture.view, max(0.35, picture.view.lamps)
    for y0, y1, sag in ((60, 190, 120), (20, 60, 170), (150, 40, 110)):
        points = [(-20 + 1960 * t, y0 + (y1 - y0) * t + sag * 4 * t * (1 - t)) for t in (k / 22 for k in range(23))]
        canvas.line(curve(points, closed=False), view.tone("#1c1a20", 0.2), 2.4, 0.9)
        bulbs = [ellipse(x, y + 12, 8, 10) for x, y in points]
        canvas.fill(joined(bulbs), mix(view.tone("#e8d8a8", 0.8), "#fff0c0", lit))
        for x, y in points:
            canvas.glow(x, y + 12, 64, "#ffc870", 0.6 * lit)
    picture.play("twinkle", 0, 40, WIDE, 260, "#ffd890")


def stroller(canvas: Canvas, view: View, camera: Camera, x: float, z: float, tint: str, umbrella: bool) -> None:
    """Somebody far off, from behind, as a silhouette."""
    (cx, y), h = camera.at(x, 0, z), 1.72 * camera.size(z)
    dark = mix(view.tone("#2a2440", 0.2), view.haze, min(0.6, z / 40))
    for s in (-1, 1):
        canvas.fill(
            stroke(
                [(cx + s * h * 0.05, y - h * 0.45), (cx + s * h * 0.06, y - h * 0.2), (cx + s * h * 0.07, y)], h * 0.085, rounded
            ),
            dark,
        )
    coat = curve(
        [
            (cx - h * 0.1, y - h * 0.3, 1),
            (cx - h * 0.13, y - h * 0.62),
            (cx - h * 0.07, y - h * 0.82),
            (cx + h * 0.07, y - h * 0.82),
            (cx + h * 0.13, y - h * 0.62),
            (cx + h * 0.1, y - h * 0.3, 1),
        ]
    )
    canvas.fill(coat, dark)
    canvas.fill(ellipse(cx, y - h * 0.9, h * 0.066, h * 0.08), dark)
    canvas.inner(coat, -h * 0.02, 0, mix(tint, "#ffffff", 0.3), 0.6 * view.lamps, h * 0.01)
    if umbrella:
        canvas.line(lines([(cx + h * 0.09, y - h * 0.55), (cx + h * 0.07, y - h * 1.2)], closed=False), dark, max(1.5, h * 0.016))
        dome = curve(
            [
                (cx - h * 0.36, y - h * 0.95, 1),
                (cx - h * 0.22, y - h * 1.17),
                (cx + h * 0.07, y - h * 1.25),
                (cx + h * 0.36, y - h * 1.17),
                (cx + h * 0.5, y - h * 0.95, 1),
                (cx + h * 0.07, y - h * 1.0),
            ]
        )
        canvas.fill(dome, Linear(0, y - h * 1.25, 0, y - h * 0.95, (mix(tint, "#ffffff", 0.2), mix(tint, "#14082a", 0.6))))


def hanging(picture: Picture, canvas: Canvas, spots: Sequence[tuple[float, float, float]], colour: str = "#e8503a") -> None:
    for x, y, size in spots:
        canvas.line(lines([(x, -10), (x, y - size * 0.5)], closed=False), picture.view.tone("#2a2024", 0.3), 2)
        lantern(canvas, picture.view, x, y, size, colour)


PLACES = {
    "street": Kind(street, None, ((0.12, 0.88),), 0.55),
    "cafe": Kind(cafe, "warm", ((0.12, 0.9),), 0.48, (-0.6, -0.6), mood="cosy"),
    "shop": Kind(shop, "white", ((0.1, 0.62),), 0.43, (0.0, -1.0)),
    "park": Kind(park, None, ((0.3, 0.84),), 0.56),
    "alley": Kind(alley, None, ((0.24, 0.78),), 0.52, time="night"),
    "skybar": Kind(skybar, None, ((0.12, 0.62),), 0.52, time="night"),
    "neon": Kind(neon, None, ((0.1, 0.9),), 0.6, time="night", mood="neon"),
}
