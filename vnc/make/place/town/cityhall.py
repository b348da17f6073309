"""Where a city is governed and justice is done: a columned front on its steps, from the square before it."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined, lit_sides, skyline, turned
from vnc.make.place.parts.classic import column, figure
from vnc.make.place.parts.flora import air_tint, bush, overhang, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View
from vnc.make.place.water import puddles

STONE, SHADE, DARK = "#e8dcc6", "#b4a48c", "#4a3c38"
BASE, FOOT, EAVES, PEAK = 640, 742, 356, 236
"""Design heights: the portico's floor, the square, the cornice, the gable's tip."""
HALF = 372
"""Half the portico's width."""
DOMES = ("#6f9a8c", "#7c8894", "#8a6a5a")


def cityhall(picture: Picture) -> None:
    """Six columns under a gable, a dome over them, wings with tall windows, flags, lamps and lions on the steps."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 720)
    town = picture.sheet(0.85, 0.1, 1.2)
    skyline(picture, town, 740, 16, (430, 590), (70, 130), ("#a8b0bc", "#c4b8ac"), picture.seed + 4, (8, 11))
    air_tint(town, view.haze, 420, 740, 0.15, 0.5)
    for k, x in enumerate((40, 190, 1740, 1890)):
        tree(town, view, x, 745, 250 + 40 * (k % 2), picture.seed + k, 0.8, 260)
    house = picture.sheet(0.55, 0, 0.3)
    _dome(house, view, picture.seed)
    for side in (-1, 1):
        _wing(house, view, side, picture.seed)
    _portico(house, view)
    _square(picture, house)
    _steps(house, view)
    for side in (-1, 1):
        _lion(house, view, 960 + side * 500, FOOT + 8, side)
    front = picture.sheet(0.35, 0, 0.4)
    for k, x in enumerate((96, 290, 1540, 1706)):
        _flag(front, view, x, 770, 560, ("#b83a44", "#2f5aa0", "#2f5aa0", "#b83a44")[k], picture.seed + k)
    for x in (196, 356, 1566, 1730):
        _globes(picture, front, x, 800, 240)
    for k, x in enumerate((70, 1850)):
        bush(front, view, x, 842, 210, 52, picture.seed + k, 260)
    veil(picture, front, 0.5)
    near = picture.sheet(0.1, 0, 3)
    overhang(near, view, ((-40, -30, 330, 120), (1960, -30, 300, 110)), picture.seed + 6, 420)


def _face(canvas: Canvas, view: View, x: float, y: float, wide: float, tall: float, light: float = 0.7) -> None:
    """A wall of stone, lighter at the top."""
    canvas.fill(rect(x, y, wide, tall), Linear(0, y, 0, y + tall, (view.tone(STONE, light), view.tone(STONE, light - 0.3))))


def _wing(canvas: Canvas, view: View, side: int, seed: int) -> None:
    """A wing of two storeys: a rusticated foot, tall windows with gables, pilasters, a balustrade on the roof."""
    left, right = lit_sides(view, 960)
    light = (left if side < 0 else right) * 0.4 + 0.35
    x = 960 + side * (HALF + 220) - 220
    x, wide, top = (x - 20, 450, 410) if side < 0 else (x + 10, 450, 410)
    _face(canvas, view, x, top, wide, FOOT - top, light)
    for k in range(9):
        canvas.fill(rect(x, 600 + 16 * k, wide, 2), view.tone(DARK, 0.1), 0.3)
    canvas.fill(
        joined([rect(x + 24 * j + 12 * (k % 2), 600 + 16 * k, 2, 16) for k in range(9) for j in range(19)]),
        view.tone(DARK, 0.1),
        0.2,
    )
    canvas.fill(joined([rect(x - 8, y, wide + 16, h) for y, h in ((top - 14, 18), (590, 10), (726, 18))]), view.tone(STONE, 1.0))
    canvas.fill(rect(x, top + 4, wide, 10), view.tone("#201418", 0), 0.3, blur=4)
    posts = [rect(x + 11 * k, top - 40, 6, 26, 3) for k in range(int(wide / 11))]
    canvas.fill(joined(posts), view.tone(STONE, 0.55))
    canvas.fill(joined([rect(x - 4, top - 46, wide + 8, 8), rect(x - 4, top - 20, wide + 8, 6)]), view.tone(STONE, 0.95))
    chance = Random(seed + side)
    for k in range(5):
        cx = x + wide * (k + 0.5) / 5
        _window(canvas, view, cx, 452, 44, 118, chance.random() < 0.7, True)
        _window(canvas, view, cx, 624, 42, 78, chance.random() < 0.6, False)
    for k in range(6):
        px = x + wide * k / 5 - 7 + (7 if k == 0 else -7 if k == 5 else 0)
        canvas.fill(rect(px, top + 4, 14, 586 - top), turned(view, px + 7, 7, STONE))


def _window(canvas: Canvas, view: View, x: float, y: float, wide: float, tall: float, lit: bool, gable: bool) -> None:
    """A tall window in a frame of stone, its glass dark or lit."""
    canvas.fill(rect(x - wide / 2 - 7, y - 8, wide + 14, tall + 14), view.tone(STONE, 0.95))
    glass = rect(x - wide / 2, y, wide, tall)
    day = mix(view.tone("#5a6e80", 0.4), view.sky[2], 0.35)
    glow = 0.85 * view.lamps if lit else 0.1 * view.lamps
    canvas.fill(glass, Linear(0, y, 0, y + tall, (mix(day, "#ffe2a0", glow), mix(view.tone("#3a4654", 0.3), "#ffc870", glow))))
    canvas.inner(glass, 4, 6, view.tone("#140c10", 0), 0.5, blur=4)
    bars = [rect(x - 1.5, y, 3, tall), *(rect(x - wide / 2, y + tall * t, wide, 2.5) for t in (0.3, 0.6))]
    canvas.fill(joined(bars), view.tone("#6a5c50", 0.5))
    canvas.fill(rect(x - wide / 2 - 10, y + tall + 4, wide + 20, 8), view.tone(STONE, 1.0))
    if gable:
        canvas.fill(lines([(x - wide * 0.75, y - 8), (x, y - 28), (x + wide * 0.75, y - 8)]), view.tone(STONE, 0.9))
        canvas.fill(lines([(x - wide * 0.45, y - 11), (x, y - 22), (x + wide * 0.45, y - 11)]), view.tone(SHADE, 0.3))


def _dome(canvas: Canvas, view: View, seed: int) -> None:
    """A drum with columns, a ribbed dome, a lantern with a gilded tip."""
    x, foot, colour = 960, 270, DOMES[seed % 3]
    _face(canvas, view, x - 190, 214, 380, 80, 0.7)
    canvas.fill(rect(x - 200, 206, 400, 12), view.tone(STONE, 1.0))
    canvas.fill(rect(x - 132, 132, 264, 80), turned(view, x, 132, SHADE))
    for k in range(9):
        a = math.pi * (k + 0.5) / 9
        column(canvas, view, x - 140 * math.cos(a), 142, 206, 6.5)
    canvas.fill(joined([rect(x - 156, 124, 312, 12), rect(x - 146, 114, 292, 10)]), turned(view, x, 156, STONE))
    dome = curve([(x - 134, 116, 1), (x - 126, 60), (x - 78, 8), (x, -14), (x + 78, 8), (x + 126, 60), (x + 134, 116, 1)])
    tones = (view.tone(colour, 0.1), view.tone(colour, 0.55), view.tone(colour, 1.15), view.tone(colour, 0.5))
    bright = tones if view.sun[0] > x else tones[::-1]
    canvas.fill(dome, Linear(x - 134, 0, x + 134, 0, bright))
    for k in range(-4, 5):
        rib = curve([(x + 31 * k, 118), (x + 28 * k, 60), (x + 15 * k, 8), (x, -16)], closed=False)
        canvas.line(rib, view.tone(mix(colour, "#101820", 0.5), 0.3), 2.5, 0.6)
    if view.snow:
        canvas.inner(dome, 0, 40, view.tone("#f2f6fc", 0.8), 0.9, blur=6)
    if view.lamps > 0.2:
        canvas.glow(x, 170, 260, "#ffd08a", 0.45 * view.lamps)
        canvas.fill(joined([rect(x - 116 + 32 * k, 150, 12, 48) for k in range(8)]), "#ffd890", 0.75 * view.lamps)
    canvas.fill(rect(x - 190, foot - 4, 380, 4), view.tone(DARK, 0), 0.3, blur=3)


def _portico(canvas: Canvas, view: View) -> None:
    """Six columns before a shaded wall with bronze doors, the beam over them, the gable with its figures."""
    x = 960
    hall = rect(x - HALF, EAVES, HALF * 2, BASE - EAVES)
    canvas.fill(hall, Linear(0, EAVES, 0, BASE, (view.tone("#6a5a50", 0.05), view.tone("#a89680", 0.35))))
    for k, cx in enumerate((x - 248, x - 124, x, x + 124, x + 248)):
        tall = 178 if k == 2 else 150
        door = rect(cx - 36, BASE - tall, 72, tall)
        canvas.fill(rect(cx - 46, BASE - tall - 10, 92, tall + 10), view.tone(SHADE, 0.5))
        canvas.fill(door, mix(view.tone("#5a4030", 0.3), "#ffc878", 0.6 * view.lamps))
        panels = [rect(cx + dx, BASE - tall + 10 + 48 * j, 28, 38) for dx in (-32, 4) for j in range(int(tall / 50))]
        canvas.fill(joined(panels), mix(view.tone("#8a6440", 0.6), "#ffe0a0", 0.4 * view.lamps), 0.8)
        _window(canvas, view, cx, EAVES + 36, 54, 52, True, False)
    if view.lamps > 0.2:
        canvas.fill(hall, "#ffbf6a", 0.24 * view.lamps, blur=10, blend="screen")
    canvas.inner(hall, 0, 44, view.tone("#160e14", 0), 0.5, blur=20)
    for k in range(6):
        column(canvas, view, x - HALF + 34 + (HALF * 2 - 68) * k / 5, EAVES + 14, BASE, 27)
    beam = rect(x - HALF - 14, EAVES - 40, HALF * 2 + 28, 44)
    canvas.fill(beam, Linear(0, EAVES - 40, 0, EAVES + 4, (view.tone(STONE, 1.0), view.tone(STONE, 0.45))))
    canvas.fill(rect(x - HALF - 14, EAVES - 20, HALF * 2 + 28, 3), view.tone(DARK, 0.2), 0.4)
    teeth = [rect(x - HALF - 8 + 16 * k, EAVES - 52, 8, 12) for k in range(int((HALF * 2 + 20) / 16))]
    canvas.fill(rect(x - HALF - 26, EAVES - 62, HALF * 2 + 52, 22), view.tone(STONE, 0.75))
    canvas.fill(joined(teeth), view.tone(DARK, 0.3), 0.5)
    gable = lines([(x - HALF - 34, EAVES - 60), (x, PEAK - 30), (x + HALF + 34, EAVES - 60)])
    canvas.fill(gable, view.tone("#f2f6fc" if view.snow else STONE, 1.0))
    field = lines([(x - HALF + 60, EAVES - 64), (x, PEAK - 8), (x + HALF - 60, EAVES - 64)])
    canvas.fill(field, view.tone(SHADE, 0.35))
    canvas.inner(field, 0, 8, view.tone("#160e14", 0), 0.5, blur=4)
    for k in range(-4, 5):
        figure(canvas, view, x + k * 50, EAVES - 64, 74 - 13 * abs(k))


def _steps(canvas: Canvas, view: View) -> None:
    """Ten steps that widen toward the square, cheeks of stone at both ends."""
    count = 10
    for k in range(count):
        y, half = BASE + (FOOT + 26 - BASE) * k / count, HALF + 6 + 7 * k
        deep = (FOOT + 26 - BASE) / count
        white = view.tone("#f2f6fc" if view.snow else STONE, 1.05)
        canvas.fill(
            rect(960 - half, y, half * 2, deep + 1), Linear(0, y, 0, y + deep, (white, view.tone(SHADE, 0.3)), (0.35, 0.75))
        )
    for side in (-1, 1):
        x0, x1 = 960 + side * (HALF + 6), 960 + side * (HALF + 190)
        left = min(x0, x1)
        _face(canvas, view, left, BASE + 34, 184, FOOT - BASE - 8, 0.75)
        canvas.fill(rect(left - 6, BASE + 24, 196, 14), view.tone(STONE, 1.05))
    canvas.fill(rect(960 - HALF - 80, FOOT + 22, HALF * 2 + 160, 12), view.tone("#160e14", 0), 0.35, blur=6)


def _lion(canvas: Canvas, view: View, x: float, foot: float, side: int) -> None:
    """A lion of stone lying on the steps' cheek, looking over the square."""
    y, s = foot - 74, 0.9

    def at(*points: tuple[float, ...]) -> list[tuple[float, ...]]:
        return [(x + side * p[0] * s, y + p[1] * s, *p[2:]) for p in points]

    body = curve(at((-70, 0, 1), (-78, -34), (-52, -52), (0, -44), (24, -60), (40, -40), (70, -10), (92, 0, 1)))
    canvas.fill(body, turned(view, x, 76, "#94887a"))
    mane = curve(at((4, -30), (2, -76), (26, -98), (54, -88), (60, -54), (40, -22)))
    canvas.fill(mane, turned(view, x + side * 30, 34, "#7c7062"))
    head = curve(at((26, -58), (28, -84), (48, -88), (66, -70), (64, -54), (44, -46)))
    canvas.fill(head, turned(view, x + side * 46, 22, "#a89c8c"))
    canvas.fill(ellipse(x + side * 52 * s, y - 70 * s, 3, 3), view.tone(DARK, 0.1))
    tail = curve(at((-72, -6), (-96, -10), (-98, -34)), closed=False)
    canvas.line(tail, view.tone("#94887a", 0.6), 7)


def _flag(canvas: Canvas, view: View, x: float, foot: float, tall: float, colour: str, seed: int) -> None:
    """A tall pole with a flag of two bands that waves."""
    canvas.fill(rect(x - 4, foot - tall, 8, tall), turned(view, x, 4, "#c8ccd0"))
    canvas.fill(ellipse(x, foot - tall - 5, 8, 8), view.tone("#e8c060", 1.0))
    canvas.fill(rect(x - 26, foot - 16, 52, 20, 4), view.tone(STONE, 0.6))
    phase, wide, high = seed % 7, 176.0, 108.0
    t = np.linspace(0, 1, 15)
    wave = 11 * np.sin(t * 6.2 + phase) * t + 12 * t
    top = foot - tall + 8
    for a, b, tint in ((0.0, 0.34, colour), (0.34, 0.66, "#f4efe4"), (0.66, 1.0, colour)):
        upper = list(zip((x + 4 + wide * t).tolist(), (top + high * a + wave).tolist(), strict=True))
        lower = list(zip((x + 4 + wide * t).tolist(), (top + high * b + wave).tolist(), strict=True))
        canvas.fill(lines(upper + lower[::-1]), view.tone(tint, 0.8))
    for k in (0.2, 0.55, 0.85):
        at = x + wide * k
        canvas.fill(
            rect(at, top, 16, high + 26), view.tone("#140c18", 0), 0.22, blur=9, clip=rect(x + 4, top - 8, wide, high + 30)
        )


def _globes(picture: Picture, canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """A cast-iron lamp with three globes."""
    view, lit = picture.view, max(0.2, picture.view.lamps)
    iron = view.tone("#2c3030", 0.4)
    canvas.fill(
        joined(
            [rect(x - 5, foot - tall, 10, tall), rect(x - 14, foot - 40, 28, 40, 6), rect(x - 42, foot - tall + 34, 84, 7, 3)]
        ),
        iron,
    )
    for dx, dy in ((-40, 20), (40, 20), (0, -12)):
        cx, cy = x + dx, foot - tall + dy
        canvas.fill(ellipse(cx, cy, 18, 18), mix(view.tone("#e8e8e0", 0.8), "#fff2c8", lit))
        if view.lamps > 0.15:
            canvas.glow(cx, cy, 110, "#ffd890", 0.55 * view.lamps)
    if view.lamps > 0.15:
        canvas.fill(ellipse(x, foot + 6, 170, 26), "#ffcf84", 0.25 * view.lamps, blur=18, blend="screen")
        picture.play("flicker", x - 70, foot - tall - 50, 140, 120, "#ffd890")


def _square(picture: Picture, canvas: Canvas) -> None:
    """Slabs in two tones before the steps, a round inlay, puddles or snow."""
    view, camera = picture.view, Camera(960, 640, 1.6, 900)
    floor, top = camera.floor(), 738.0
    whole = rect(-20, top, WIDE + 40, HIGH - top + 20)
    canvas.fill(whole, Linear(0, top, 0, HIGH, (view.misty(view.tone("#c8bca8", 0.7), 0.2), view.tone("#8c8074", 0.35))))
    far = camera.lens * camera.eye / (top - camera.y)
    chance = Random(picture.seed)
    slabs = [(-12 + 0.8 * i, 2.4 + 0.8 * j, 0.8, 0.8) for i in range(30) for j in range(14) if chance.random() < 0.35]
    canvas.fill(floor.quads(slabs), view.tone("#8a7c6c", 0.4), 0.35, clip=whole)
    canvas.fill(
        floor.grid([-12 + 0.8 * i for i in range(31)], [2.4 + 0.8 * j for j in range(15)], 0.02),
        view.tone(DARK, 0.1),
        0.4,
        clip=whole,
    )
    for r, tint in ((2.6, "#6a5a50"), (2.35, "#d8ccb4"), (1.4, "#9a6a54"), (1.2, "#d8ccb4")):
        canvas.fill(floor.path(ellipse(0, min(far - 3, 6.4), r, r)), view.tone(tint, 0.55), 0.8, clip=whole)
    stained(canvas, picture.seed + 8, 0.22, 10, 3, view.tone("#201820", 0))
    if view.snow:
        canvas.fill(
            whole, Linear(0, top, 0, HIGH, (alpha(view.tone("#eef3fa", 0.8), 0.9), alpha(view.tone("#f4f8ff", 0.7), 0.8)))
        )
    if view.wet or view.lamps > 0.25:
        puddles(picture, canvas, top, canvas.planes[3].copy(), max(0.75 * view.wet, 0.3 * view.lamps))


PLACES = {"cityhall": Kind(cityhall, None, ((0.1, 0.9),), 0.6)}
