"""The pyramids by the river: sand, a sphinx, date palms, a sail on the Nile."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import dashes, pond

STONE, SHADE, SAND = "#e4c088", "#8a6048", "#e8c48c"
BANK = 716
"""Where the sand ends and the river begins, in design units down."""


def pyramids(picture: Picture) -> None:
    """Three pyramids behind dunes, the sphinx before them, the river with reeds and palms along our bank."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    sights = picture.sheet(0.85, 0.04, 0.8)
    for x, tall, wide in ((1560, 190, 330), (620, 400, 660), (1130, 300, 500)):
        _pyramid(sights, view, x, 640, wide, tall)
    air_tint(sights, view.haze, 360, 660, 0.02, 0.3 + 0.35 * view.murk)
    _sands(sights, view, picture.seed)
    _sphinx(sights, view, 1270, 694, 240)
    _mudhouses(sights, view, picture.seed)
    veil(picture, sights)
    river = picture.sheet(0.5, 0, 0.4)
    _river(picture, river)
    _sail(river, view, 880, 768, 150)
    picture.play("water", 0, 730, WIDE, 200, view.sunlight)
    bank = picture.sheet(0.3, 0, 0.6)
    _shore(bank, view, picture.seed)
    for x, foot, tall, lean in ((150, 930, 560, -34), (268, 948, 430, 46), (1765, 940, 610, 40), (1650, 956, 400, -40)):
        date_palm(bank, view, x, foot, tall, lean, picture.seed + x)
    near = picture.sheet(0.1, 0, 3.0)
    _reeds(near, view, picture.seed)


def _pyramid(canvas: Canvas, view: View, x: float, foot: float, wide: float, tall: float) -> None:
    """Two faces, one in the light; courses of stone, a rest of the smooth casing at the top."""
    half, ridge = wide / 2, x + wide * 0.1
    bright = 1 if view.sun[0] < x else -1
    left = lines([(x - half, foot + 8), (x, foot - tall), (ridge, foot + 22)])
    right = lines([(ridge, foot + 22), (x, foot - tall), (x + half, foot + 4)])
    for face, lit in ((left, bright > 0), (right, bright < 0)):
        top, low = (0.98, 0.72) if lit else (0.42, 0.3)
        colour = STONE if lit else mix(STONE, SHADE, 0.75)
        canvas.fill(face, Linear(0, foot - tall, 0, foot, (view.tone(colour, top), view.tone(colour, low))))
    rows = 15
    courses = [
        stroke(
            [(x - half, foot + 8 - tall * t), (ridge, foot + 22 - tall * t), (x + half, foot + 4 - tall * t)],
            1.8,
            even,
            smooth=False,
        )
        for t in (k / rows for k in range(1, rows))
    ]
    canvas.fill(joined(courses), view.tone("#6a4634", 0.3), 0.3, clip=left | right)
    casing = rect(x - half, foot - tall, wide, tall * 0.2)
    canvas.fill(casing, view.tone("#fff2d0", 0.9), 0.32, clip=left | right)
    canvas.fill(stroke([(x, foot - tall), (ridge, foot + 20)], 3, even), view.tone("#fff0cc", 1.0), 0.45)


def _sands(canvas: Canvas, view: View, seed: int) -> None:
    """Low dunes in front of the pyramids, down to the river."""
    chance = Random(seed + 5)
    colour = mix(SAND, "#f2f6fc", 0.7) if view.snow else SAND
    for base, amp in ((640, 16), (664, 20), (690, 12)):
        xs = [-40 + 220 * k for k in range(10)]
        crest: list[tuple[float, ...]] = [(x, base + chance.uniform(-amp, amp)) for x in xs]
        shape = curve([(*crest[0], 1), *crest[1:-1], (*crest[-1], 1), (WIDE + 40, HIGH, 1), (-40, HIGH, 1)])
        canvas.fill(
            shape, Linear(0, base - amp, 0, base + 60, (view.tone(colour, 1.0), view.tone(mix(colour, SHADE, 0.3), 0.55)))
        )
    ripples = [ellipse(chance.uniform(0, WIDE), chance.uniform(660, BANK), chance.uniform(30, 120), 1.6) for _ in range(50)]
    canvas.fill(joined(ripples), view.tone(mix(colour, SHADE, 0.5), 0.4), 0.28)


def _sphinx(canvas: Canvas, view: View, x: float, foot: float, size: float) -> None:
    """Lying, seen from the side, its face to the left; `size` is its length in design units."""
    s = size / 100
    body = curve(
        [
            (x + 50 * s, foot, 1),
            (x + 52 * s, foot - 18 * s),
            (x + 40 * s, foot - 27 * s),
            (x + 5 * s, foot - 26 * s),
            (x - 14 * s, foot - 32 * s),
            (x - 24 * s, foot - 18 * s, 1),
            (x - 28 * s, foot - 8 * s),
            (x - 54 * s, foot - 8 * s),
            (x - 58 * s, foot, 1),
        ]
    )
    canvas.fill(body, Linear(0, foot - 30 * s, 0, foot, (view.tone(STONE, 0.95), view.tone(mix(STONE, SHADE, 0.5), 0.4))))
    _sphinx_head(canvas, view, x, foot, s)
    seams = [stroke([(x + 48 * s, foot - y * s), (x - 22 * s, foot - (y + 1) * s)], 0.8 * s, even) for y in (7, 14, 21)]
    canvas.fill(joined(seams), view.tone("#6a4634", 0.3), 0.35, clip=body)
    haunch = curve(
        [
            (x + 26 * s, foot, 1),
            (x + 24 * s, foot - 14 * s),
            (x + 38 * s, foot - 22 * s),
            (x + 50 * s, foot - 12 * s),
            (x + 50 * s, foot, 1),
        ]
    )
    canvas.inner(haunch, 0, 2.4 * s, view.tone("#6a4634", 0.3), 0.4, blur=2 * s)


def _sphinx_head(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """The hood with its bands, and the face."""
    hood = curve(
        [
            (x - 30 * s, foot - 54 * s),
            (x - 20 * s, foot - 58 * s),
            (x - 10 * s, foot - 52 * s),
            (x - 2 * s, foot - 28 * s, 1),
            (x - 20 * s, foot - 22 * s),
            (x - 28 * s, foot - 30 * s, 1),
        ]
    )
    canvas.fill(hood, Linear(x - 30 * s, 0, x, 0, (view.tone(STONE, 0.85), view.tone(mix(STONE, SHADE, 0.6), 0.35))))
    face = curve(
        [
            (x - 29 * s, foot - 52 * s, 1),
            (x - 33 * s, foot - 44 * s),
            (x - 31 * s, foot - 35 * s),
            (x - 24 * s, foot - 32 * s, 1),
            (x - 20 * s, foot - 46 * s),
        ]
    )
    canvas.fill(face, view.tone("#f2d4a0", 1.0))
    marks = [
        ellipse(x - 28.5 * s, foot - 45 * s, 1.6 * s, 0.9 * s),
        stroke([(x - 31 * s, foot - 37.5 * s), (x - 27 * s, foot - 37 * s)], s),
    ]
    canvas.fill(joined(marks), view.tone("#5a3c30", 0.3), 0.85)
    bands = [
        stroke([(x - 20 * s, foot - (55 - 5 * k) * s), (x - (9 - 1.2 * k) * s, foot - (50 - 5 * k) * s)], s, even)
        for k in range(5)
    ]
    canvas.fill(joined(bands), view.tone("#6a4634", 0.3), 0.45, clip=hood)


def _mudhouses(canvas: Canvas, view: View, seed: int) -> None:
    """A few cubes of mud bricks at the water's edge."""
    chance = Random(seed + 9)
    for k in range(6):
        x, wide, tall = 180 + 68 * k + chance.uniform(-14, 14), chance.uniform(50, 84), chance.uniform(26, 52)
        colour = mix("#c89868", "#e4c898", chance.random())
        canvas.fill(rect(x, 712 - tall, wide, tall), Linear(x, 0, x + wide, 0, (view.tone(colour, 0.8), view.tone(colour, 0.45))))
        canvas.fill(rect(x, 712 - tall, wide, 4), view.tone("#fff0d0", 0.9), 0.5)
        holes = rect(x + wide * 0.2, 718 - tall * 0.8, 8, 10) | rect(x + wide * 0.6, 712 - tall * 0.55, 12, tall * 0.55)
        canvas.fill(holes, mix(view.tone("#3c2820", 0.2), "#ffcc70", view.lamps))


def _river(picture: Picture, canvas: Canvas) -> None:
    """Still water that holds the pyramids upside down."""
    view = picture.out
    pond(picture, canvas, BANK, ("#7ab0b0", 0.5, "#2c6a7c"), 0.5, 1.2, 0.7)
    random = np.random.default_rng(picture.seed + 3)
    t = random.random(150) ** 1.4
    canvas.fill(
        dashes(random.random(150) * WIDE, BANK + 6 + 240 * t, (30 + 160 * t), 1.0 + 2.2 * t),
        mix(view.sky[4], "#ffffff", 0.4),
        0.35,
    )
    canvas.fill(rect(-20, BANK - 3, WIDE + 40, 7), view.tone("#6a4a34", 0.3), 0.45, blur=2)


def _sail(canvas: Canvas, view: View, x: float, y: float, size: float) -> None:
    """A felucca with its slanting sail, and its image in the water."""
    canvas.fill(ellipse(x, y + 14, size * 0.6, 12), view.tone("#1c3c44", 0.2), 0.4, blur=6)
    sail = curve(
        [
            (x - 0.12 * size, y - 12, 1),
            (x + 0.42 * size, y - 1.15 * size, 1),
            (x + 0.5 * size, y - 0.5 * size),
            (x + 0.36 * size, y - 14, 1),
        ]
    )
    canvas.fill(sail, Linear(x - 20, 0, x + 0.5 * size, 0, (view.tone("#fff6e0", 1.0), view.tone("#d8bc94", 0.5))))
    canvas.fill(stroke([(x - 0.2 * size, y - 10), (x + 0.44 * size, y - 1.18 * size)], 4, even), view.tone("#5a3c28", 0.4))
    hull = curve(
        [
            (x - 0.6 * size, y - 16, 1),
            (x, y - 4),
            (x + 0.62 * size, y - 22, 1),
            (x + 0.46 * size, y + 8),
            (x - 0.44 * size, y + 8),
        ]
    )
    canvas.fill(hull, Linear(0, y - 20, 0, y + 8, (view.tone("#a87850", 0.8), view.tone("#4a3020", 0.3))))


def _shore(canvas: Canvas, view: View, seed: int) -> None:
    """Our bank: damp earth, tufts of green."""
    chance = Random(seed + 21)
    edge: list[tuple[float, ...]] = [
        (-30, 900, 1),
        (240, 926),
        (560, 958),
        (960, 972),
        (1380, 958),
        (1700, 926),
        (WIDE + 30, 900, 1),
    ]
    shape = curve([*edge, (WIDE + 30, HIGH + 30, 1), (-30, HIGH + 30, 1)])
    colour = mix("#b88c58", "#f2f6fc", 0.7) if view.snow else "#b88c58"
    canvas.fill(shape.moved(0, -8), view.tone("#4a3424", 0.3), 0.5, blur=5)
    canvas.fill(shape, Linear(0, 900, 0, HIGH, (view.tone(colour, 0.85), view.tone(mix(colour, "#5a3c28", 0.4), 0.35))))
    blades: list[Path] = []
    for _ in range(340):
        x = chance.uniform(-10, WIDE + 10)
        y = 905 + 62 * math.sin(math.pi * x / WIDE) + chance.uniform(0, 90)
        blades.append(stroke([(x, y), (x + chance.uniform(-7, 7), y - chance.uniform(14, 40))], 4))
    canvas.fill(joined(blades), view.tone("#7c9a4a" if not view.snow else "#c8d4dc", 0.6), 0.9)


def date_palm(canvas: Canvas, view: View, x: float, foot: float, tall: float, lean: float, seed: int) -> None:
    """A slender ringed trunk, arching fronds, dates; `tall` and `lean` (of the crown) in design units."""
    chance = Random(seed)
    top = (x + lean, foot - tall)
    trunk = stroke([(x, foot), (x + lean * 0.3, foot - tall * 0.5), top], tall * 0.06, lambda t: 1 - 0.35 * t)
    canvas.fill(ellipse(x + 10, foot, tall * 0.12, 9), view.tone("#2c1c14", 0), 0.4, blur=5)
    canvas.fill(trunk, Linear(x - tall * 0.04, 0, x + tall * 0.05, 0, (view.tone("#b08a60", 0.85), view.tone("#5a4030", 0.3))))
    rings = [
        stroke([(x + lean * t * t - 20, foot - tall * t - 3), (x + lean * t * t + 20, foot - tall * t + 4)], 3, even)
        for t in (k / 26 for k in range(1, 26))
    ]
    canvas.fill(joined(rings), view.tone("#3c281c", 0.2), 0.45, clip=trunk)
    dates = [
        ellipse(
            top[0] + chance.uniform(-0.07, 0.07) * tall, top[1] + chance.uniform(0.03, 0.13) * tall, 0.011 * tall, 0.016 * tall
        )
        for _ in range(26)
    ]
    for k in sorted(range(15), key=lambda k: abs(k - 7), reverse=True):
        turn = math.radians(-205 + 16.5 * k + chance.uniform(-5, 5))
        _frond(canvas, view, top, turn, tall * chance.uniform(0.36, 0.46), chance.random())
    canvas.fill(joined(dates), view.tone("#a8582c", 0.6))


def _frond(canvas: Canvas, view: View, top: tuple[float, float], turn: float, long: float, light: float) -> None:
    """A rib that arches and hangs, with leaflets combed down from it."""
    x, y = top
    knee = (x + 0.6 * long * math.cos(turn), y + 0.6 * long * math.sin(turn) - 0.1 * long)
    tip = (x + long * math.cos(turn) * 1.04, y + long * math.sin(turn) * 0.8 + 0.3 * long)
    rib = curve([top, knee, tip], closed=False).contours[0]
    count = len(rib)
    blades: list[Path] = []
    for i in range(count // 8, count - 1, max(1, count // 20)):
        (ax, ay), share = rib[i], i / count
        reach = 0.3 * long * math.sin(math.pi * (0.15 + 0.8 * share))
        along = math.atan2(rib[i + 1][1] - ay, rib[i + 1][0] - ax)
        for side in (-0.75, 0.75):
            blades.append(
                stroke(
                    [(ax, ay), (ax + reach * math.cos(along + side), ay + reach * math.sin(along + side) + 0.25 * reach)],
                    0.045 * long,
                )
            )
    green = mix("#2c5c38", "#8cae50", light)
    if view.snow:
        green = mix(green, "#e8f0f8", 0.45)
    canvas.fill(joined(blades), Linear(x, y - long, x, y + 0.4 * long, (view.tone(green, 0.95), view.tone(green, 0.3))))
    canvas.fill(stroke([top, knee, tip], 0.028 * long), view.tone("#a8bc68", 0.7), 0.8)


def _reeds(canvas: Canvas, view: View, seed: int) -> None:
    """Papyrus at both lower corners, near us."""
    chance = Random(seed + 33)
    for _ in range(26):
        x = chance.choice((chance.uniform(-20, 250), chance.uniform(1690, WIDE + 20)))
        tall, lean = chance.uniform(170, 330), chance.uniform(-40, 40)
        top = (x + lean, 1100 - tall)
        green = mix("#3c6a3c", "#8aa850", chance.random())
        canvas.fill(stroke([(x, 1100), (x + lean * 0.4, 1100 - tall * 0.6), top], 8, even), view.tone(green, 0.4))
        rays = [
            stroke([top, (top[0] + 62 * math.cos(a), top[1] + 44 * math.sin(a) - 6)], 5)
            for a in (math.radians(-190 + 20 * k) for k in range(11))
        ]
        canvas.fill(joined(rays), view.tone(green, 0.6))


PLACES = {"pyramids": Kind(pyramids, None, ((0.08, 0.92),), 0.59)}
