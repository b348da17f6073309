"""A cave that the sea has made: the open water beyond its mouth, light that plays on the rock, a strip of sand."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.furnished import stand
from vnc.make.place.parts.rockwork import facets
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, lay, mirror, noise, plane, rows
from vnc.make.place.sky import WHOLE, sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import dashes, sea

MOUTH = (
    (560, 668, 1),
    (590, 560),
    (640, 440),
    (740, 330),
    (880, 262),
    (1030, 268),
    (1170, 330),
    (1260, 430),
    (1310, 560),
    (1345, 668, 1),
)
ROCK = ("#3f3a44", "#7c6f6c", "#c8ab8c")


def seacave(picture: Picture) -> None:
    """The mouth in the middle with the sea in it; rock all round, lit from there and from below; sand and stones before us."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 560)
    stack = curve([(1120, 560, 1), (1130, 480), (1160, 430), (1210, 420), (1250, 470), (1270, 560, 1)])
    far.fill(
        stack, Linear(1120, 0, 1270, 0, (view.misty(view.tone("#8a8478", 0.8), 0.4), view.misty(view.tone("#4a5258", 0.3), 0.4)))
    )
    sea(picture, far, 556, 720)
    veil(picture, far)
    picture.play("water", 600, 570, 700, 90, view.sunlight)
    rock = picture.sheet(0.7, 0, 0.4)
    _rock(picture, rock)
    water = picture.sheet(0.55, 0, 0.3)
    _water(picture, water)
    picture.play("water", 420, 680, 1080, 260, "#a8fff0")
    shore = picture.sheet(0.4, 0, 0.5)
    _shore(picture, shore)
    stand(shore, view, "rowboat ashore", 1420, 812, 1.15)
    near = picture.sheet(0.12, 0, 3.0)
    _teeth(near, view, picture.seed)


def _rock(picture: Picture, canvas: Canvas) -> None:
    """The wall round the mouth: bright at its rim, dark far from it, broken into plates; light from the water on it."""
    view, chance = picture.view, Random(picture.seed)
    hole = curve(list(MOUTH))
    wall = WHOLE - hole
    canvas.fill(WHOLE, view.tone(ROCK[0], 0.12))
    for k in range(9, -1, -1):
        grow = 1.0 + 0.13 * k + 0.012 * k * k
        ring = [
            (950 + (x - 950) * grow + chance.uniform(-16, 16), 668 + (y - 668) * grow + chance.uniform(-14, 14))
            for x, y, *_ in MOUTH
        ]
        shape = curve([(ring[0][0], 760, 1), *ring, (ring[-1][0], 760, 1)])
        light = 0.92 - 0.085 * k
        tint = mix(ROCK[2], ROCK[1], min(1.0, k / 4)) if k < 4 else mix(ROCK[1], ROCK[0], (k - 4) / 5)
        canvas.fill(shape, Linear(0, 200, 0, 760, (view.tone(tint, light * 0.75), view.tone(tint, light))), 0.85, blur=5)
    facets(canvas, view, hole, wall, chance, 0.3)
    _play(picture, canvas)
    canvas.fill(hole, "#ffffff", blend="erase")
    canvas.line(hole, mix(view.sky[4], view.tone("#f0d8b0", 0.9), 0.4), 6, 0.5, blur=3, clip=wall)
    canvas.glow(950, 520, 760, mix(view.sky[4], "#fff4d8", 0.3), 0.34)


def _play(picture: Picture, canvas: Canvas) -> None:
    """A net of light that the waves throw on the rock, strongest low down."""
    view = picture.view
    web = 1 - np.abs(noise(canvas, picture.seed + 3, 2, 16, 1.6) - 0.5) * 2
    fine = 1 - np.abs(noise(canvas, picture.seed + 9, 2, 26, 1.8) - 0.5) * 2
    height = rows(canvas)
    band = np.clip((height - 150) / 420, 0, 1) * np.clip((760 - height) / 60, 0, 1)
    cover = np.clip((web - 0.9) * 9, 0, 1) * 0.6 + np.clip((fine - 0.93) * 12, 0, 1) * 0.4
    strength = 0.5 if view.time != "night" else 0.34
    lay(canvas, plane(mix(view.tone("#7af0e0", 0.9), "#ffffff", 0.2)), (cover * band * strength).astype(np.float32))


def _water(picture: Picture, canvas: Canvas) -> None:
    """Clear water in the cave: it glows at the mouth, deep green toward us, and holds the mouth upside down."""
    view = picture.view
    pool = curve([(300, 664, 1), (950, 656), (1600, 664, 1), (1960, 760, 1), (1960, 1120, 1), (-40, 1120, 1), (-40, 760, 1)])
    bright = mix(view.tone("#5af0dc", 0.9), view.sky[3], 0.25)
    canvas.fill(
        pool,
        Linear(
            0,
            656,
            0,
            1040,
            (bright, view.tone("#2fb4b8", 0.6), view.tone("#146070", 0.4), view.tone("#0c3648", 0.2)),
            (0, 0.22, 0.6, 1),
        ),
    )
    mask = canvas.sibling()
    mask.fill(pool, "#ffffff")
    mirror(flattened([s.canvas for s in picture.sheets]), canvas, 662, picture.seed, mask.planes[3], 0.5, 1.1, 1.3, 0.8)
    canvas.fill(ellipse(950, 690, 520, 120), "#8afff0", 0.3, blur=50, blend="screen", clip=pool)
    random = np.random.default_rng(picture.seed)
    t = random.random(240) ** 1.3
    x, y = 950 + random.normal(0, 1, 240) * (160 + 520 * t), 668 + 400 * t
    canvas.fill(dashes(x, y, (20 + 130 * t) * random.uniform(0.5, 1.3, 240), 1 + 4 * t), "#e8fffa", 0.4, clip=pool)
    stones = [(520, 690, 60), (610, 676, 34), (1380, 688, 66), (1290, 674, 36), (700, 720, 30)]
    for x, y, r in stones:
        _stone(canvas, view, x, y, r)


def _stone(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    """A wet boulder, lit from the mouth."""
    towards = 1 if x < 950 else -1
    chance = Random(int(x * 7 + y))
    ring = [(-1, 0), (-0.9, 0.36), (-0.5, 0.62), (-0.05, 0.82), (0.4, 0.74), (0.78, 0.5), (1, 0)]
    shape = lines([(x + a * r * chance.uniform(0.9, 1.05), y - b * r * chance.uniform(0.85, 1.15)) for a, b in ring])
    canvas.fill(ellipse(x, y + 3, r * 1.15, r * 0.14), "#d8fff8", 0.45)
    canvas.fill(
        shape,
        Linear(
            x - towards * r,
            y,
            x + towards * r,
            y - r,
            (view.tone(ROCK[0], 0.1), view.tone(ROCK[1], 0.4), view.tone(ROCK[2], 0.95)),
        ),
    )
    canvas.inner(shape, -towards * r * 0.06, r * 0.08, "#e8fff8", 0.4, blur=r * 0.04)


def _shore(picture: Picture, canvas: Canvas) -> None:
    """Sand on the right and in front, shells and stones; a shelf of rock on the left."""
    view, chance = picture.view, Random(picture.seed + 2)
    sand = curve(
        [
            (1960, 740, 1),
            (1640, 770),
            (1400, 820),
            (1180, 900),
            (900, 960),
            (560, 985),
            (250, 1030),
            (-40, 1040, 1),
            (-40, 1120, 1),
            (1960, 1120, 1),
        ]
    )
    wet = curve(
        [
            (1960, 722, 1),
            (1620, 754),
            (1370, 806),
            (1150, 886),
            (890, 944),
            (550, 968),
            (240, 1012),
            (-40, 1022, 1),
            (-40, 1120, 1),
            (1960, 1120, 1),
        ]
    )
    canvas.fill(wet, view.tone("#e8fff8", 0.9), 0.55, blur=4)
    canvas.fill(
        sand, Linear(900, 740, 1000, HIGH, (view.tone("#d8bc90", 0.75), view.tone("#a88a66", 0.4), view.tone("#6a5848", 0.2)))
    )
    specks = [
        ellipse(chance.uniform(300, 1900), chance.uniform(860, 1075), chance.uniform(2, 6), chance.uniform(1, 3))
        for _ in range(240)
    ]
    canvas.fill(joined(specks[::2]), view.tone("#f4e0bc", 0.9), 0.6, clip=sand)
    canvas.fill(joined(specks[1::2]), view.tone("#4a3c34", 0.2), 0.6, clip=sand)
    shelf = lines([(-40, 690), (120, 700), (250, 730), (330, 770), (400, 800), (360, 850), (250, 900), (120, 960), (-40, 1010)])
    canvas.fill(shelf, Linear(0, 690, 400, 900, (view.tone(ROCK[1], 0.3), view.tone(ROCK[1], 0.65), view.tone(ROCK[0], 0.15))))
    top = lines([(-40, 690), (120, 700), (250, 730), (330, 770), (400, 800), (300, 800), (160, 770), (-40, 760)])
    canvas.fill(top, view.tone(ROCK[2], 0.7), 0.8)
    for x, y, r in ((1780, 800, 90), (1890, 850, 120), (470, 960, 46), (1150, 960, 30), (1640, 930, 50)):
        _stone(canvas, view, x, y, r)


def _teeth(canvas: Canvas, view: View, seed: int) -> None:
    """Stones that hang into the picture, the wall close by."""
    chance = Random(seed + 4)
    points: list[tuple[float, float]] = [(-40, -40), (-40, 190)]
    x = 20.0
    while x < WIDE:
        edge, step = abs(x - 960) / 960, chance.uniform(26, 90)
        points += [
            (x, 24 + 60 * edge),
            (x + step * 0.5, 50 + 70 * edge + chance.random() ** 2 * 190 * (0.25 + edge)),
            (x + step, 30 + 50 * edge),
        ]
        x += step + chance.uniform(10, 120)
    points += [(1980, 190), (1980, -40)]
    canvas.fill(curve(points, tension=0.25), view.tone("#1a171e", 0.12))
    for side in (-1, 1):
        x = 0 if side < 0 else WIDE
        wall = [
            (x + side * 40, -40),
            (x - side * 130, -40),
            (x - side * 90, 220),
            (x - side * 40, 420),
            (x - side * 64, 640),
            (x - side * 20, 820),
            (x + side * 40, 900),
        ]
        canvas.fill(curve(wall), view.tone("#16131a", 0.1))


PLACES = {"seacave": Kind(seacave, None, ((0.12, 0.88),), 0.6)}
