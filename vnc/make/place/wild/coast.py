"""A lighthouse on its cliff."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import house, joined
from vnc.make.place.parts.flora import air_tint, flowers, grass, ground, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import dashes, sea
from vnc.make.place.wild.heights import rocks


def lighthouse(picture: Picture) -> None:
    """Grass on a headland, the tower with its lamp, the keeper's house, surf far below."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    ridge(far, view, 585, 14, (view.misty("#7a9aae", 0.4), view.misty("#8fb0ac", 0.5)), picture.seed + 3, light=0.6)
    water = picture.sheet(0.85, 0, 0.8)
    sea(picture, water, 600, 1100, "#2a7090")
    picture.play("water", 0, 610, 1000, 260, view.sunlight)
    air_tint(water, view.haze, 590, 760, 0.35 * view.murk, 0.0)
    veil(picture, water)
    head = picture.sheet(0.6, 0, 0.6)
    _headland(head, view, picture.seed)
    rough = view.weather == "storm"
    for k, (x, y, r) in enumerate(((560, 842, 70), (640, 870, 96), (500, 900, 80), (720, 880, 60), (420, 940, 90))):
        rocks(head, view, ((x, y, r),), picture.seed + k)
        _surf(head, view, x - 20, y + r * 0.5, r * (1.8 if rough else 1.1), picture.seed + k)
    house(head, view, 1440, 520, 280, 190, picture.seed, "#f2eadc", "#8a4a3c", False)
    _tower(head, view, 1180, 560, 390)
    slope = picture.sheet(0.35, 0, 0.6)
    land = ground(slope, view, [(560, 1100), (700, 900), (900, 790), (1200, 740), (1560, 720), (WIDE + 20, 700)])
    grass(slope, view, 720, 1080, 2200, picture.seed + 5, clip=land)
    if view.leaf in ("summer", "blossom"):
        with slope.clipped(land):
            flowers(slope, view, 780, 1080, 260, picture.seed + 9, ("#f4f0e4", "#e8c04a", "#c86a8a"), 0.9)
    _path(slope, view)
    near = picture.sheet(0.12, 0, 2.6)
    _fence(near, view)
    grass(near, view, 1020, 1120, 500, picture.seed + 15, height=2.2, left=900)


def _headland(canvas: Canvas, view: View, seed: int) -> None:
    """Cliffs in layers of rock, grass on top."""
    chance = Random(seed)
    cliff = curve(
        [
            (700, 1120, 1),
            (690, 880),
            (760, 700),
            (800, 590),
            (880, 560, 1),
            (1250, 545),
            (1600, 500),
            (WIDE + 20, 480, 1),
            (WIDE + 20, 1120, 1),
        ]
    )
    canvas.fill(cliff, Linear(0, 540, 0, 900, (view.tone("#a89884", 0.7), view.tone("#5a5450", 0.25))))
    for k in range(26):
        y = 580 + 16 * k
        band = stroke(
            [(640, y + chance.uniform(-9, 9)), (960, y + chance.uniform(-12, 12)), (1400, y - 20), (WIDE + 20, y - 46)],
            chance.uniform(4, 13),
        )
        canvas.fill(band, view.tone(chance.choice(("#c8b8a0", "#4a443e", "#8a7c6c")), chance.uniform(0.1, 0.8)), 0.5, clip=cliff)
    clefts = [
        stroke([(x, 560), (x + chance.uniform(-40, 20), 700), (x + chance.uniform(-60, 20), 900)], 14)
        for x in (820, 900, 990, 1090)
    ]
    canvas.fill(joined(clefts), view.tone("#2c2826", 0.1), 0.55, blur=3, clip=cliff)
    turf = curve(
        [
            (792, 606, 1),
            (880, 552),
            (1250, 536),
            (1600, 490),
            (WIDE + 20, 470, 1),
            (WIDE + 20, 760, 1),
            (1200, 770),
            (960, 640),
            (860, 600),
        ]
    )
    dark, bright = ("#4f8a48", "#a4c868") if not view.snow else ("#c8d6e6", "#f8fbff")
    canvas.fill(turf, Linear(0, 480, 0, 760, (view.tone(bright, 0.8), view.tone(dark, 0.4))))
    grass(canvas, view, 545, 770, 900, seed + 3, clip=turf, height=0.5, left=780)


def _surf(canvas: Canvas, view: View, x: float, y: float, size: float, seed: int) -> None:
    random = np.random.default_rng(seed)
    foam = view.tone("#ffffff", 1.0)
    canvas.fill(
        dashes(
            x + random.normal(0, size, 30),
            y + random.normal(0, size * 0.12, 30),
            random.uniform(30, 90, 30),
            random.uniform(4, 10, 30),
        ),
        foam,
        0.8,
    )
    for _ in range(9):
        px, up = x + float(random.normal(0, size * 0.6)), float(random.uniform(0.1, 0.8)) * size
        canvas.fill(ellipse(px, y - up * 0.6, size * 0.2, up * 0.7), foam, 0.3, blur=9)


def _tower(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """White with two red bands, a gallery, the lamp under its cap; a beam in dark and foul weather."""
    top, half = foot - tall, 62.0
    tones = (1.0, 0.7, 0.2) if view.sun[0] < x else (0.2, 0.7, 1.0)
    tower = lines([(x - half, foot), (x - half * 0.6, top), (x + half * 0.6, top), (x + half, foot)])
    canvas.fill(ellipse(x, foot, 110, 14), view.tone("#1c2418", 0), 0.4, blur=9)
    canvas.fill(tower, Linear(x - half, 0, x + half, 0, tuple(view.tone("#fbf8f2", t) for t in tones)))
    for k in (0.16, 0.54):
        red = Linear(x - half, 0, x + half, 0, tuple(view.tone("#d8503f", t) for t in tones))
        canvas.fill(rect(x - half, top + tall * k, half * 2, tall * 0.18), red, clip=tower)
    glow = mix(view.tone("#4a5a68", 0.4), "#ffe0a0", view.lamps)
    canvas.fill(joined([rect(x - 8, top + tall * k, 16, 30, 8) for k in (0.24, 0.46, 0.68)]), glow)
    canvas.fill(rect(x - 19, foot - 58, 38, 58, 16), view.tone("#5a3c2c", 0.4))
    canvas.fill(rect(x - half * 0.95, top - 10, half * 1.9, 14), view.tone("#4a4a52", 0.5))
    rails = [rect(x - half * 0.9 + 14 * k, top - 36, 3, 28) for k in range(9)] + [rect(x - half * 0.92, top - 38, half * 1.84, 4)]
    lit = max(0.25, view.lamps)
    canvas.fill(rect(x - 27, top - 78, 54, 70), mix(view.tone("#b8d0d8", 0.7), "#fff4c0", lit))
    canvas.fill(joined([rect(x + d, top - 78, 4, 70) for d in (-28, -2, 24)]), view.tone("#3a3c44", 0.4))
    canvas.fill(joined(rails), view.tone("#3a3c44", 0.5))
    canvas.fill(
        curve([(x - 38, top - 76, 1), (x - 22, top - 104), (x, top - 116), (x + 22, top - 104), (x + 38, top - 76, 1)]),
        view.tone("#c8483c", 0.7),
    )
    canvas.fill(stroke([(x, top - 112), (x, top - 140)], 5, even), view.tone("#3a3c44", 0.5))
    if view.lamps > 0.3:
        canvas.glow(x, top - 44, 340, "#fff0b8", 0.9 * view.lamps)
        for far, up, low in ((-1500, -210, 120), (1300, -250, 20)):
            beam = lines([(x, top - 54), (x + far, top + up), (x + far, top + low), (x, top - 34)])
            canvas.fill(beam, Linear(x, 0, x + far * 0.9, 0, (alpha("#fff4cc", 0.55 * view.lamps), alpha("#fff4cc", 0))), blur=12)


def _path(canvas: Canvas, view: View) -> None:
    way = curve(
        [(1186, 742, 1), (1230, 742, 1), (1290, 820), (1240, 920), (1380, 1100, 1), (1080, 1100, 1), (1110, 920), (1210, 820)]
    )
    canvas.fill(way, Linear(0, 740, 0, HIGH, (view.tone("#e6d6ac", 0.8), view.tone("#b0946a", 0.4))), 0.9, blur=4)
    if view.snow:
        canvas.fill(way, view.tone("#d4dfec", 0.5), 0.8, blur=4)


def _fence(canvas: Canvas, view: View) -> None:
    """Weathered rails along the edge."""
    wood = "#9a8a78"
    posts = ((640, 1090, 190), (830, 985, 170), (985, 905, 150))
    for (x0, y0, h0), (x1, y1, h1) in zip(posts, posts[1:], strict=False):
        for k in (0.35, 0.8):
            canvas.fill(stroke([(x0, y0 - h0 * k), (x1, y1 - h1 * k)], 13, even, False), view.tone(wood, 0.6))
    for x, y, h in posts:
        canvas.fill(
            rect(x - 13, y - h, 26, h + 30, 4), Linear(x - 13, 0, x + 13, 0, (view.tone(wood, 0.3), view.tone(wood, 0.9)))
        )


PLACES = {
    "lighthouse": Kind(lighthouse, None, ((0.1, 0.92),), 0.58),
}
