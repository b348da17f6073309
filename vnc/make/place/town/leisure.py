"""Going out: cafe, shop, rooftop bar, park."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined, skyline, street_lamp
from vnc.make.place.parts.flora import air_tint, bush, flowers, grass, ground, overhang, pot, tree
from vnc.make.place.parts.props import cup, pendant, shelf
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror
from vnc.make.place.room import Room, boards, droplets, outdoors, shell, sunlight, window
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View


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
    canvas.fill(room.back.quads([*rows, (6.08, 2.2, 0.5, 0.04)]), view.tone("#f4ead0", 0.8), 0.9)
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


PLACES = {
    "cafe": Kind(cafe, "warm", ((0.12, 0.9),), 0.48, (-0.6, -0.6), mood="cosy"),
    "park": Kind(park, None, ((0.3, 0.84),), 0.56),
    "skybar": Kind(skybar, None, ((0.12, 0.62),), 0.52, time="night"),
}
