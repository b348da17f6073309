"""Mountains, and the caves in them."""

import math
from dataclasses import replace
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, flowers, grass, ground, pines, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror, stained
from vnc.make.place.sky import rays, sky, veil
from vnc.make.place.view import View


def mountain(picture: Picture) -> None:
    """A pass with a path, snow peaks behind."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 700)
    peaks(picture, far, ((320, 700, 300, 430), (960, 700, 130, 620), (1560, 700, 250, 520)), 0.42)
    air_tint(far, view.haze, 380, 720, 0.0, 0.6)
    hills = picture.sheet(0.85, 0.1, 1.0)
    ridge(hills, view, 640, 50, ("#5f8a94", "#8fb0a4"), picture.seed + 4, 0.55, 22, 5, 0.5)
    air_tint(hills, view.haze, 560, 760, 0.05, 0.3 + 0.4 * view.murk)
    veil(picture, hills)
    wood = picture.sheet(0.65, 0, 0.7)
    ridge(wood, view, 745, 34, ("#4f8a58", "#6aa060") if not view.snow else ("#d8e2ee", "#eef3fa"), picture.seed + 6, 0.5)
    chance = Random(picture.seed)
    pines(
        wood,
        view,
        [
            (x, 745 + abs(x - 960) * 0.06 + 60 * k / 46, chance.uniform(80, 170))
            for k, x in enumerate(chance.uniform(-20, WIDE + 20) for _ in range(46))
        ],
    )
    meadow = picture.sheet(0.4, 0, 0.6)
    ground(meadow, view, [(-20, 800), (300, 826), (760, 850), (1150, 846), (1560, 820), (WIDE + 20, 790)])
    _trail(meadow, view)
    grass(meadow, view, 838, 1080, 1700, picture.seed + 9)
    if not view.snow:
        flowers(meadow, view, 860, 1070, 240, picture.seed + 11, ("#ffffff", "#f0d84a", "#b89ae0", "#f08aa0"), 0.9)
    rocks(meadow, view, ((330, 900, 70), (1450, 880, 60), (1540, 915, 100)), picture.seed)
    near = picture.sheet(0.12, 0, 3.4)
    pines(near, view, ((60, 1180, 980), (1880, 1180, 820), (-120, 1150, 760)))
    grass(near, view, 1040, 1110, 160, picture.seed + 13, height=2.2)


def peaks(picture: Picture, canvas: Canvas, peaks: tuple[tuple[float, float, float, float], ...], air: float) -> None:
    """(middle, foot, top, half width): rock with a lit and a shaded side and snow above."""
    view = picture.out
    right = view.sun[0] > WIDE / 2
    for k, (x, foot, top, half) in enumerate(peaks):
        random = np.random.default_rng(picture.seed + k)
        ts = np.linspace(0, 1, 15)
        left = [(x - half * (1 - t) + random.normal(0, 9), foot + (top - foot) * t**1.15 + random.normal(0, 7)) for t in ts[:-1]]
        slope = [(x + half * t + random.normal(0, 9), top + (foot - top) * t**0.87 + random.normal(0, 7)) for t in ts[1:]]
        spine = [(x + random.normal(0, 26) + 24 * t, top + (foot - top) * t) for t in np.linspace(0, 1, 9)]
        whole = lines([*left, (x, top), *slope])
        shaded = lines([*left, (x, top), *spine]) if right else lines([(x, top), *slope, *reversed(spine)])
        canvas.fill(whole, view.misty(view.tone("#8a94ac", 0.9), air))
        canvas.fill(shaded, view.misty(view.tone("#5a6688", 0.2), air))
        edge = top + (foot - top) * 0.46
        teeth = [
            (x - half * 0.62 + half * 1.24 * t, edge + (46 if j % 2 else -40) + random.normal(0, 16))
            for j, t in enumerate(np.linspace(0, 1, 15))
        ]
        cap = lines([(x - half, top - 20), (x + half, top - 20), *reversed(teeth)])
        canvas.fill(whole & cap, view.misty(view.tone("#ffffff", 0.9), air * 0.6), 0.95)
        canvas.fill(shaded & cap, view.misty(view.tone("#b4c4e4", 0.3), air * 0.7), 0.95)


def _trail(canvas: Canvas, view: View) -> None:
    way = curve(
        [
            (1010, 846, 1),
            (1050, 846, 1),
            (1010, 880),
            (880, 930),
            (1000, 1010),
            (1180, 1110, 1),
            (640, 1110, 1),
            (720, 1010),
            (760, 930),
            (960, 880),
        ]
    )
    canvas.fill(way, Linear(0, 846, 0, HIGH, (view.tone("#e0d0ac", 0.8), view.tone("#b09470", 0.4))), blur=4)


def rocks(canvas: Canvas, view: View, spots: tuple[tuple[float, float, float], ...], seed: int) -> None:
    for k, (x, y, r) in enumerate(spots):
        random = np.random.default_rng(seed + k)
        ring = [
            (x + r * math.cos(a) * random.uniform(0.85, 1.15), y + 0.62 * r * math.sin(a) * random.uniform(0.85, 1.15))
            for a in np.linspace(0, 2 * math.pi, 9)[:-1]
        ]
        stone = lines(ring)
        canvas.fill(ellipse(x, y + r * 0.55, r * 1.15, r * 0.18), view.tone("#141a20", 0), 0.4, blur=7)
        canvas.fill(
            stone,
            Linear(
                0,
                y - r * 0.6,
                0,
                y + r * 0.6,
                (view.tone("#a4a8a8" if not view.snow else "#f0f4fa", 0.9), view.tone("#5c6268", 0.2)),
            ),
        )
        canvas.inner(stone, (-1 if view.sun[0] > x else 1) * r * 0.3, -r * 0.2, view.tone("#3c4248", 0.1), 0.5, blur=r * 0.06)


def cave(picture: Picture) -> None:
    """A cavern with an opening, crystals and a still pool."""
    view = picture.view
    far = picture.sheet(1.0, 0, 2)
    out = replace(picture, view=picture.out)
    sky(out, far, 700)
    ridge(far, picture.out, 620, 40, ("#6a9a8c", "#9abca4"), picture.seed + 3, 0.5, 24)
    back = picture.sheet(0.8, 0, 1.6)
    chance = Random(picture.seed)
    edge = [(1310 + 215 * math.cos(a), 545 + 225 * math.sin(a)) for a in (math.pi * (1 + k / 14) for k in range(15))]
    mouth = lines([(1075, 650), *((x + chance.uniform(-22, 22), y + chance.uniform(-24, 24)) for x, y in edge), (1545, 650)])
    wall = rect(-20, -20, WIDE + 40, HIGH + 40) - mouth
    back.fill(wall, Linear(0, 0, 0, HIGH, (view.tone("#4a4a60", 0.1), view.tone("#7a7488", 0.6), view.tone("#4c485c", 0.2))))
    stained(back, picture.seed + 1, 0.7, 7, 1.2, view.tone("#12101c", 0))
    back.line(mouth, mix(picture.out.sky[4], "#ffffff", 0.3), 10, 0.7, blur=5)
    back.glow(1310, 480, 700, picture.out.sunlight, 0.5 * max(0.25, picture.out.shine))
    _teeth(back, view, 26, picture.seed, 150, "#5c586c", 0.35)
    middle = picture.sheet(0.6, 0, 0.9)
    _teeth(middle, view, 14, picture.seed + 1, 300, "#4c4860", 0.25)
    floor = curve(
        [(-40, 760, 1), (300, 700), (760, 668), (1200, 650), (1600, 668), (1960, 720, 1), (1960, 1120, 1), (-40, 1120, 1)]
    )
    middle.fill(floor, Linear(0, 650, 0, HIGH, (view.tone("#8a8498", 0.7), view.tone("#443f52", 0.2))))
    stained(middle, picture.seed + 5, 0.5, 16, 3, view.tone("#14121e", 0))
    pool = curve([(560, 760), (800, 716), (1150, 704), (1440, 722), (1420, 770), (1180, 824), (820, 842), (600, 812)])
    mask = middle.sibling()
    mask.fill(pool, "#ffffff")
    middle.fill(pool, view.tone("#3f8a94", 0.7))
    mirror(flattened([s.canvas for s in picture.sheets]), middle, 700, picture.seed, mask.planes[3], 0.65, 1.2, 2.4, 0.6)
    picture.play("water", 600, 715, 800, 110, "#cfe8ff")
    rays(middle, 1330, 330, 14, 1100, picture.out.sunlight, 0.2 * max(0.3, picture.out.shine), picture.seed, (75, 150))
    for k, (x, y, s) in enumerate(((300, 780, 1.0), (1660, 760, 0.9), (1560, 850, 0.5), (180, 900, 0.7))):
        _crystals(picture, middle, x, y, 150 * s, ("#6ae0ff", "#b08aff")[k % 2], picture.seed + k)
    near = picture.sheet(0.12, 0, 3.5)
    frame = rect(-60, -60, WIDE + 120, HIGH + 120) - curve(
        [
            (150, 1140, 1),
            (210, 800),
            (120, 480),
            (330, 180),
            (760, 90),
            (1240, 70),
            (1640, 150),
            (1800, 420),
            (1720, 800),
            (1800, 1140, 1),
        ]
    )
    near.fill(frame, Linear(0, 0, 0, HIGH, (view.tone("#1c1a28", 0.3), view.tone("#2a2634", 0.4))))
    _teeth(near, view, 5, picture.seed + 7, 330, "#1e1c2a", 0.2)


def _teeth(canvas: Canvas, view: View, count: int, seed: int, long: float, colour: str, light: float) -> None:
    """Stalactites."""
    chance = Random(seed)
    spikes: list[Path] = []
    for _ in range(count):
        x, tall, w = chance.uniform(-20, WIDE), long * chance.uniform(0.4, 1.2), chance.uniform(18, 60)
        spikes.append(
            curve([(x - w, -20, 1), (x + w, -20, 1), (x + w * 0.35, tall * 0.4), (x + 3, tall, 1), (x - w * 0.3, tall * 0.45)])
        )
    canvas.fill(joined(spikes), Linear(0, 0, 0, long, (view.tone(colour, light * 0.3), view.tone(colour, light + 0.5))))


def _crystals(picture: Picture, canvas: Canvas, x: float, y: float, size: float, colour: str, seed: int) -> None:
    chance = Random(seed)
    canvas.glow(x, y - size * 0.5, size * 2.2, colour, 0.55)
    for k in range(6):
        lean = (k - 2.5) * 0.26 + chance.uniform(-0.08, 0.08)
        tall, w, bx = size * chance.uniform(0.6, 1.25) * (1.2 - abs(lean)), size * 0.13, x + (k - 2.5) * size * 0.17
        tx, ty = bx + math.sin(lean) * tall, y - math.cos(lean) * tall
        left = lines([(bx - w, y), (tx - w * 0.7, ty + w), (tx, ty - w * 0.7), (bx, y + w * 0.3)])
        right = lines([(bx + w, y), (tx + w * 0.7, ty + w), (tx, ty - w * 0.7), (bx, y + w * 0.3)])
        canvas.fill(left, Linear(bx, y, tx, ty, (mix(colour, "#1a1a40", 0.55), mix(colour, "#ffffff", 0.5))), 0.95)
        canvas.fill(right, Linear(bx, y, tx, ty, (mix(colour, "#1a1a40", 0.7), colour)), 0.95)
    picture.play("flicker", x - size, y - size * 1.4, size * 2, size * 1.6, colour)


PLACES = {
    "mountain": Kind(mountain, None, ((0.16, 0.84),), 0.62),
    "cave": Kind(cave, "blue", ((0.16, 0.86),), 0.6, (0.5, -0.7)),
}
