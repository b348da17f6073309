"""Nature: forest, shrine, beach, …"""

import math
from dataclasses import replace
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.buildings import joined
from vnc.make.place.flora import air_tint, bush, crown, flowers, grass, greens, ground, overhang, pines, ridge, trunk
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror, stained
from vnc.make.place.sky import rays, sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import foam, sea, still


def shafts(
    picture: Picture,
    canvas: Canvas,
    x: float,
    y: float,
    strength: float,
    spread: tuple[float, float] = (62, 128),
    count: int = 22,
) -> None:
    """Sun through leaves."""
    view = picture.out
    if view.shine > 0.2:
        dim = 0.5 if view.time == "night" else 1.0
        rays(canvas, x, y, count, 1600, view.sunlight, strength * view.shine * dim, picture.seed + 17, spread)


def stems(
    picture: Picture, canvas: Canvas, count: int, foot: float, wide: float, seed: int, gap: float, colour: str, mist: float
) -> None:
    """Tall trunks out of the top of the picture, none in the middle gap."""
    view, chance = picture.view, Random(seed)
    for k in range(count):
        x = chance.uniform(-40, WIDE + 40)
        if abs(x - WIDE / 2) < gap:
            x += math.copysign(gap * 1.2, x - WIDE / 2)
        trunk(
            canvas,
            view,
            x,
            foot + chance.uniform(-14, 26),
            -40,
            wide * chance.uniform(0.7, 1.4),
            seed + k,
            colour,
            chance.uniform(-1, 1) * wide,
        )
    air_tint(canvas, view.haze, 250, foot, mist * 0.45, mist)


def forest(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0, 0, 2)
    sky(picture, far, 760)
    far.glow(1160, 420, 900, mix(view.sunlight, view.haze, 0.3), 0.55 * view.shine)
    ridge(far, view, 560, 40, ("#8fb0a0", "#b8ccae"), picture.seed + 2, 0.55, 34, 6)
    leaf = greens(view)
    for k in range(10):
        crown(far, view, 60 + 200 * k, 170 + 60 * (k % 3), 250, 240, picture.seed + 20 + k, 240, (9, 20), leaf)
    air_tint(far, view.haze, 0, 700, 0.35 + 0.3 * view.murk, 0.55 + 0.3 * view.murk)
    back = picture.sheet(0.8, 0, 2.0)
    stems(picture, back, 18, 720, 26, picture.seed + 31, 150, "#6f7f70", 0.34 + 0.36 * view.murk)
    veil(picture, back)
    middle = picture.sheet(0.6, 0, 1.0)
    ground(middle, view, [(-20, 740), (400, 708), (960, 700), (1500, 708), (WIDE + 20, 742)])
    _path(picture, middle)
    grass(middle, view, 716, 1080, 2300, picture.seed + 41)
    stems(picture, middle, 9, 800, 54, picture.seed + 33, 330, "#5f5648", 0.16 + 0.26 * view.murk)
    for k, x in enumerate((120, 420, 1480, 1800)):
        bush(middle, view, x, 770 + 22 * (k % 2), 150, 80, picture.seed + 60 + k, 240)
    for k, x in enumerate((0, 330, 640, 1290, 1620, 1920)):
        crown(middle, view, x, 20 + 30 * (k % 2), 260, 150, picture.seed + 70 + k, 420, (9, 19), leaf)
    shafts(picture, middle, 1330, -160, 0.3)
    near = picture.sheet(0.12, 0, 4.0)
    trunk(near, view, 70, 1120, -60, 210, picture.seed + 51, "#4c3e36")
    trunk(near, view, 1880, 1120, -60, 170, picture.seed + 52, "#4c3e36")
    overhang(near, view, ((260, -30, 400, 170), (1680, -20, 380, 160)), picture.seed + 80, 700)
    for x, rx in ((170, 300), (1790, 280)):
        bush(near, view, x, 1080, rx, 130, picture.seed + int(x), 380)


def _path(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    way = curve(
        [
            (905, 702, 1),
            (990, 702, 1),
            (1010, 760),
            (940, 830),
            (1080, 950),
            (1330, 1100, 1),
            (560, 1100, 1),
            (720, 950),
            (800, 830),
            (930, 760),
        ]
    )
    canvas.fill(way, Linear(0, 700, 0, HIGH, (view.tone("#e6d2a4", 0.8), view.tone("#a8895c", 0.35))), 0.9, blur=5)
    if view.snow:
        canvas.fill(way, view.tone("#dfe8f4", 0.5), 0.8, blur=5)
    chance = Random(picture.seed)
    pools = [
        ellipse(960 + chance.gauss(0, 360) * t, 712 + 368 * t, 26 + 90 * t, 4 + 15 * t)
        for t in (chance.random() ** 0.8 for _ in range(26))
    ]
    canvas.fill(joined(pools), view.sunlight, 0.26 * view.shine, blur=4, blend="screen")


def shrine(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 700)
    far.glow(1180, 430, 800, view.sunlight, 0.4 * view.shine)
    for k, (y, amp, top, low) in enumerate(
        ((520, 30, "#a8c4c0", "#d3dcd0"), (580, 34, "#84a89a", "#b8ccb0"), (650, 36, "#5f8c7c", "#a4c0a0"))
    ):
        ridge(far, view, y, amp, (view.misty(top, 0.3), view.misty(low, 0.3)), picture.seed + k + 2, 0.55, 24 + 10 * k, 6, 0.6)
    air_tint(far, view.haze, 380, 720, 0.0, 0.35 + 0.35 * view.murk)
    back = picture.sheet(0.75, 0, 1.8)
    stems(picture, back, 20, 720, 26, picture.seed + 1, 260, "#7a8a7c", 0.34 + 0.3 * view.murk)
    stems(picture, back, 12, 760, 42, picture.seed + 9, 340, "#5f6a5c", 0.2 + 0.26 * view.murk)
    for k, (x, y) in enumerate(
        ((80, 90), (330, 10), (560, -10), (1380, -10), (1600, 60), (1840, 120), (200, 270), (1720, 300), (1480, 210))
    ):
        crown(back, view, x, y, 220, 130, picture.seed + k + 50, 420, (7, 16))
    veil(picture, back)
    middle = picture.sheet(0.5, 0, 0.6)
    ground(middle, view, [(-20, 722), (500, 700), (960, 692), (1420, 700), (WIDE + 20, 726)])
    grass(middle, view, 708, 1080, 1900, picture.seed + 3)
    _hall(picture, middle)
    _steps(picture, middle)
    gate = picture.sheet(0.3)
    _torii(picture, gate)
    for x in (440, 1480):
        _stone_lantern(picture, gate, x)
    shafts(picture, gate, 1350, -140, 0.24)
    near = picture.sheet(0.1, 0, 4.5)
    overhang(near, view, ((40, 60, 400, 230), (1890, 40, 410, 240)), picture.seed + 7, 850)
    for x in (-20, 1950):
        bush(near, view, x, 1060, 320, 190, picture.seed + x, 480)


def _hall(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    canvas.fill(rect(826, 566, 268, 92), view.tone("#7a3a2e", 0.4))
    for x in (830, 906, 994, 1076):
        canvas.fill(rect(x, 566, 16, 92), view.tone("#c84a34", 0.6))
    lit = max(0.35, view.lamps)
    canvas.fill(rect(918, 578, 84, 80), mix(view.tone("#e8cfa0", 0.6), "#ffdf98", lit))
    canvas.glow(960, 610, 200, "#ffd890", 0.6 * lit)
    canvas.fill(rect(806, 650, 308, 16), view.tone("#cdbfa6", 0.8))
    roof = curve(
        [
            (752, 566, 1),
            (860, 506),
            (905, 462),
            (960, 436, 1),
            (1015, 462),
            (1060, 506),
            (1168, 566, 1),
            (1060, 556),
            (960, 553),
            (860, 556),
        ]
    )
    canvas.fill(roof, Linear(0, 436, 0, 566, (view.tone("#7a8894", 0.8), view.tone("#39424e", 0.2))))
    if view.snow:
        canvas.fill(roof, view.tone("#f4f8ff", 0.8), 0.85)
    canvas.fill(
        ellipse(960, 560, 320, 180), Radial(960, 560, 320, (alpha(view.haze, 0.3 + 0.3 * view.murk), alpha(view.haze, 0)))
    )


def _steps(picture: Picture, canvas: Canvas) -> None:
    view, chance, count = picture.view, Random(picture.seed), 14
    moss, stone = [], []
    for k in range(count):
        t, u = k / count, (k + 1) / count
        y, top = 1100 - 446 * (1 - (1 - t) ** 1.7), 1100 - 446 * (1 - (1 - u) ** 1.7)
        half, inner = 390 * (1 - t) ** 1.15 + 112, (390 * (1 - t) ** 1.15 + 112) * 0.965
        tread = lines([(960 - half, y), (960 + half, y), (960 + inner, top), (960 - inner, top)])
        canvas.fill(tread, Linear(0, top, 0, y, (view.tone("#ece4d2", 0.85), view.tone("#bcb4a4", 0.5))))
        if view.snow:
            canvas.fill(tread, view.tone("#f6f9ff", 0.8), 0.85)
        canvas.fill(
            lines([(960 - half, y), (960 + half, y), (960 + half, y + (y - top) * 0.36), (960 - half, y + (y - top) * 0.36)]),
            view.tone("#6a706c", 0.1),
        )
        stone += [rect(960 - half + half * 2 * j / 5 + chance.uniform(-20, 20) * (1 - t), top, 2.2, y - top) for j in range(1, 5)]
        moss += [
            ellipse(960 + chance.uniform(-half, half), y - 2, chance.uniform(10, 30) * (1 - t * 0.7), 4 * (1 - t * 0.5))
            for _ in range(4)
        ]
    canvas.fill(joined(stone), view.tone("#5a5650", 0.2), 0.4)
    if not view.snow:
        canvas.fill(joined(moss), view.tone("#6f9a4e", 0.6), 0.75)


def _torii(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    red, deep, lit = view.tone("#dc4630", 0.6), view.tone("#8c2422", 0.2), view.tone("#f8805a", 1.1)
    for side, x in ((-1, 640), (1, 1280)):
        lean = 14 * side
        leg = lines([(x - 36, 975), (x - 26 - lean, 196), (x + 26 - lean, 196), (x + 36, 975)])
        bright_right = view.sun[0] > x
        canvas.fill(leg, Linear(x - 36, 0, x + 36, 0, (deep, red, lit) if bright_right else (lit, red, deep)))
        canvas.fill(
            rect(x - 48, 905, 96, 84, 8),
            Linear(x - 46, 0, x + 46, 0, (view.tone("#2e3034", 0.2), view.tone("#6a6c70", 0.7), view.tone("#2e3034", 0.2))),
        )
    canvas.fill(
        lines([(470, 196), *_arc(470, 1450, 196, 34), (1468, 130), *_arc(1468, 452, 130, 40), (452, 130)]),
        Linear(0, 130, 0, 236, (lit, red, deep)),
    )
    canvas.fill(
        lines([(440, 132), *_arc(440, 1480, 132, 40), (1492, 98), *_arc(1492, 428, 98, 42), (428, 98)]),
        Linear(0, 100, 0, 176, (view.tone("#7a828c", 0.9), view.tone("#2c3038", 0.1))),
    )
    canvas.fill(rect(560, 346, 800, 54), Linear(0, 346, 0, 400, (lit, red, deep)))
    canvas.fill(rect(910, 232, 100, 128, 4), view.tone("#2a2024", 0.4))
    canvas.line(rect(918, 240, 84, 112), view.tone("#e8c060", 0.9), 4)
    marks = [stroke([(938, 268 + j * 28), (982, 264 + j * 28)], 7) for j in range(3)] + [
        stroke([(960, 256 + j * 28), (957, 286 + j * 28)], 6) for j in range(3)
    ]
    canvas.fill(joined(marks), view.tone("#f0cc70", 1))
    if view.snow:
        canvas.fill(
            lines([(428, 100), *_arc(428, 1492, 100, 42), (1490, 78), *_arc(1490, 430, 78, 42), (430, 78)]),
            view.tone("#f8fbff", 0.9),
        )
    _rope(picture, canvas)


def _rope(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    rope = stroke([(610, 420), (780, 470), (960, 486), (1140, 470), (1310, 420)], 30)
    canvas.fill(rope, Linear(0, 410, 0, 505, (view.tone("#f8e8bc", 0.9), view.tone("#b08a50", 0.3))))
    turns = [
        stroke(
            [(x, 408 + 74 * math.sin(math.pi * (x - 600) / 720)), (x + 14, 440 + 68 * math.sin(math.pi * (x - 600) / 720))],
            4,
            even,
        )
        for x in range(612, 1320, 20)
    ]
    canvas.fill(joined(turns), view.tone("#8a6a3a", 0.3), 0.8, clip=rope)
    for x in (760, 900, 1030, 1170):
        y = 484 - abs(x - 960) * 0.07
        paper = lines(
            [
                (x, y),
                (x + 26, y + 6),
                (x + 12, y + 40),
                (x + 34, y + 46),
                (x + 16, y + 92),
                (x - 6, y + 86),
                (x + 10, y + 44),
                (x - 12, y + 38),
            ]
        )
        canvas.fill(paper, Linear(x - 12, 0, x + 34, 0, (view.tone("#fffdf4", 1.0), view.tone("#e8e2d4", 0.5))))


def _stone_lantern(picture: Picture, canvas: Canvas, x: float) -> None:
    view = picture.view
    grey, pale, dark = (view.tone("#a4a89c", k) for k in (0.5, 1.0, 0.1))
    lit = max(0.4, view.lamps)
    canvas.fill(rect(x - 20, 810, 40, 160), Linear(x - 20, 0, x + 20, 0, (grey, pale, dark)))
    canvas.fill(rect(x - 54, 955, 108, 34, 5), Linear(0, 955, 0, 989, (grey, dark)))
    canvas.fill(rect(x - 48, 806, 96, 20, 4), grey)
    canvas.fill(rect(x - 42, 722, 84, 86, 6), Linear(x - 42, 0, x + 42, 0, (grey, pale, dark)))
    canvas.fill(rect(x - 26, 736, 52, 58), mix(view.tone("#e8d8a8", 0.6), "#ffe09a", lit))
    canvas.fill(
        lines([(x - 90, 726), (x - 30, 664), (x + 30, 664), (x + 90, 726), (x, 710)]), Linear(0, 664, 0, 726, (pale, dark))
    )
    canvas.fill(ellipse(x, 656, 15, 15), pale)
    if view.snow:
        canvas.fill(
            curve([(x - 88, 718, 1), (x - 30, 654), (x + 30, 654), (x + 88, 718, 1), (x, 694)]), view.tone("#f8fbff", 0.9)
        )
    canvas.glow(x, 764, 170, "#ffcf70", 0.6 * lit)
    picture.play("flicker", x - 90, 680, 180, 170, "#ffcf70")


def beach(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 560)
    ocean = picture.sheet(0.85, 0, 0.8)
    island = curve([(90, 560, 1), (170, 500), (270, 470), (360, 492), (470, 520), (600, 560, 1)])
    ocean.fill(
        island, Linear(0, 470, 0, 560, (view.misty(view.tone("#5a8a6c", 0.7), 0.45), view.misty(view.tone("#7a9c90", 0.5), 0.65)))
    )
    sea(picture, ocean, 556, 860)
    veil(picture, ocean)
    picture.play("water", 0, 560, WIDE, 270, view.sunlight)
    sand = picture.sheet(0.5, 0, 0.5)
    shore = curve(
        [(-60, 800, 1), (300, 836), (760, 800), (1240, 770), (1660, 800), (1980, 780, 1), (1980, 1140, 1), (-60, 1140, 1)]
    )
    sand.fill(
        shore,
        Linear(0, 770, 0, HIGH, (view.tone("#c8ac80", 0.5), view.tone("#f4deb0", 0.8), view.tone("#d8b884", 0.5)), (0, 0.25, 1)),
    )
    stained(sand, picture.seed + 5, 0.2, 30, 5, view.tone("#8a6a48", 0.2))
    if view.snow:
        sand.fill(shore, view.tone("#eef3fb", 0.8), 0.75)
    for k, y in enumerate((770, 804, 842)):
        foam(sand, view, y, 20, picture.seed + k, 10 + 5 * k)
    _parasol(picture, sand)
    near = picture.sheet(0.12, 0, 3.2)
    _palm(picture, near)
    for k, (x, rx) in enumerate(((-10, 250), (1930, 220))):
        bush(near, view, x, 1090, rx, 120, picture.seed + 90 + k, 300)


def _parasol(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    x, y = 1430, 700
    canvas.fill(ellipse(1500, 960, 210, 24), view.tone("#5a4030", 0.1), 0.4, blur=10)
    canvas.fill(lines([(x - 5, y), (x + 5, y), (x + 42, 965), (x + 32, 965)]), view.tone("#f4f0e6", 0.8))
    for k in range(6):
        a, b = k / 6, (k + 1) / 6
        edge = [
            (x - 230 + 460 * t, y + 30 + 26 * math.sin(math.pi * t) - (20 if t in (0, 1) else 0)) for t in (a, (a + b) / 2, b)
        ]
        gore = curve(
            [(x - 6, y - 118, 1), (edge[0][0], edge[0][1], 1), (edge[1][0], edge[1][1] - 10), (edge[2][0], edge[2][1], 1)],
            tension=0.3,
        )
        tint = "#e8503e" if k % 2 else "#fff4e4"
        canvas.fill(gore, Linear(0, y - 118, 0, y + 50, (view.tone(tint, 1.0), view.tone(tint, 0.35))))
    seat = [((1250, 950), (1420, 930), (1450, 948), (1280, 972)), ((1200, 880), (1250, 950), (1280, 972), (1226, 892))]
    for k, part in enumerate(seat):
        canvas.fill(lines(part), view.tone(("#4fa8c8", "#7cc8dc")[k], 0.7))
    canvas.fill(
        ellipse(1560, 955, 30, 30),
        Radial(1550, 943, 40, (view.tone("#ffffff", 1), view.tone("#f07a6a", 0.6), view.tone("#a83c48", 0.2))),
    )


def _palm(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    canvas.fill(
        stroke([(-40, 1100), (70, 700), (150, 380), (240, 130)], 74, lambda t: 1 - 0.55 * t),
        Linear(0, 0, 260, 0, (view.tone("#6a4a34", 0.2), view.tone("#a8825c", 0.8))),
    )
    for k in range(11):
        turn = math.radians(-170 + 34 * k)
        long = 380 + 40 * (k % 3)
        tip = (240 + long * math.cos(turn), 130 + long * 0.62 * math.sin(turn) + 130)
        mid = (240 + long * 0.55 * math.cos(turn), 130 + long * 0.5 * math.sin(turn) - 20)
        rib = stroke([(240, 130), mid, tip], 62)
        canvas.fill(rib, Linear(240, 130, *tip, (view.tone("#2f6a3c", 0.3), view.tone("#6aa84a", 0.7 + 0.3 * (k % 2)))))
        cuts = [
            stroke(
                [
                    (240 + (tip[0] - 240) * t, 130 + (tip[1] - 130) * t - 60 * math.sin(math.pi * t)),
                    (240 + (tip[0] - 240) * t + 20, 130 + (tip[1] - 130) * t + 50),
                ],
                7,
            )
            for t in (0.3, 0.45, 0.6, 0.75, 0.88)
        ]
        canvas.fill(joined(cuts), view.tone("#1c4a30", 0.2), 0.7, clip=rib)


def mountain(picture: Picture) -> None:
    """A pass with a path, snow peaks behind."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 700)
    _peaks(picture, far, ((320, 700, 300, 430), (960, 700, 130, 620), (1560, 700, 250, 520)), 0.42)
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
    _rocks(meadow, view, ((330, 900, 70), (1450, 880, 60), (1540, 915, 100)), picture.seed)
    near = picture.sheet(0.12, 0, 3.4)
    pines(near, view, ((60, 1180, 980), (1880, 1180, 820), (-120, 1150, 760)))
    grass(near, view, 1040, 1110, 160, picture.seed + 13, height=2.2)


def _peaks(picture: Picture, canvas: Canvas, peaks: tuple[tuple[float, float, float, float], ...], air: float) -> None:
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


def _rocks(canvas: Canvas, view: View, spots: tuple[tuple[float, float, float], ...], seed: int) -> None:
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


def lake(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    _peaks(picture, far, ((520, 610, 300, 470), (1230, 610, 220, 560)), 0.45)
    air_tint(far, view.haze, 380, 620, 0.0, 0.55)
    shore = picture.sheet(0.8, 0.06 + 0.2 * view.murk, 0.9)
    ridge(shore, view, 560, 22, ("#4f8070", "#7aa48c"), picture.seed + 4, 0.5, 30, 5)
    chance = Random(picture.seed)
    pines(shore, view, [(chance.uniform(-20, WIDE), 618 + chance.uniform(-14, 4), chance.uniform(50, 130)) for _ in range(60)])
    veil(picture, shore)
    water = picture.sheet(0.65, 0, 0.4)
    still(picture, water, 616)
    picture.play("water", 0, 625, WIDE, 300, view.sunlight)
    bank = picture.sheet(0.35, 0, 0.6)
    meadow = [(-20, 880), (260, 930), (620, 985), (1000, 1010), (1400, 990), (WIDE + 20, 950)]
    ground(bank, view, meadow)
    grass(bank, view, 985, 1090, 800, picture.seed + 8)
    _jetty(picture, bank)
    _rocks(bank, view, ((1500, 985, 80), (1640, 990, 50), (430, 970, 46)), picture.seed)
    near = picture.sheet(0.12, 0, 3.2)
    grass(near, view, 1000, 1120, 240, picture.seed + 12, height=4.0, right=480)
    grass(near, view, 1020, 1120, 140, picture.seed + 14, height=3.4, left=1560)
    overhang(near, view, ((1850, 20, 380, 200),), picture.seed + 16, 800)


def _jetty(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    deck = lines([(640, 760), (800, 760), (930, 1020), (500, 1020)])
    for x, y in ((640, 760), (800, 760), (590, 860), (850, 860)):
        canvas.fill(
            rect(x - 8, y - 26, 18, 86), Linear(x - 8, 0, x + 10, 0, (view.tone("#8a6a4c", 0.8), view.tone("#4a3628", 0.2)))
        )
    canvas.fill(deck, Linear(0, 760, 0, 1020, (view.tone("#c4a078", 0.85), view.tone("#8c6a4a", 0.4))))
    canvas.fill(
        joined([rect(480, 760 + 13 * k + 0.4 * k * k, 480, 2.4) for k in range(15)]), view.tone("#3a2820", 0.1), 0.6, clip=deck
    )
    canvas.fill(lines([(500, 1020), (930, 1020), (930, 1034), (500, 1034)]), view.tone("#5a4432", 0.2))
    hull = curve([(905, 846, 1), (1000, 870), (1150, 868), (1245, 838, 1), (1210, 900), (1130, 922), (1010, 920), (940, 894)])
    canvas.fill(ellipse(1075, 920, 170, 16), view.tone("#0c2430", 0), 0.4, blur=8)
    canvas.fill(hull, Linear(0, 838, 0, 922, (view.tone("#d8704c", 0.9), view.tone("#8a3c30", 0.2))))
    canvas.line(curve([(905, 846), (1000, 870), (1150, 868), (1245, 838)], closed=False), view.tone("#f0d8b4", 0.9), 7)
    if view.snow:
        canvas.fill(deck, view.tone("#f4f8ff", 0.8), 0.7)


def field(picture: Picture) -> None:
    """Sunflowers in summer, fireflies at night."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    hills = picture.sheet(0.85, 0.08 + 0.2 * view.murk, 1.2)
    ridge(hills, view, 590, 34, ("#6c9a94", "#9abca0"), picture.seed + 4, 0.45)
    ridge(hills, view, 636, 18, ("#5f9a5c", "#8cb868") if not view.snow else ("#dfe8f2", "#f2f6fc"), picture.seed + 5, 0.45, 20)
    _windmill(hills, view, 1490, 620, 210)
    air_tint(hills, view.haze, 520, 700, 0.05, 0.25 + 0.4 * view.murk)
    veil(picture, hills)
    meadow = picture.sheet(0.6, 0, 0.7)
    ground(meadow, view, [(-20, 668), (960, 656), (WIDE + 20, 668)])
    way = curve([(925, 660, 1), (965, 660, 1), (1010, 760), (1130, 900), (1360, 1110, 1), (600, 1110, 1), (780, 900), (890, 760)])
    meadow.fill(way, Linear(0, 660, 0, HIGH, (view.tone("#ead8ac", 0.8), view.tone("#b4946a", 0.4))), blur=4)
    grass(meadow, view, 672, 1080, 2200, picture.seed + 7)
    _sunflowers(picture, meadow, 690, 900, 240, 0.34)
    near = picture.sheet(0.3, 0, 0.8)
    _sunflowers(picture, near, 905, 1040, 46, 1.0)
    front = picture.sheet(0.1, 0, 3.6)
    _sunflowers(picture, front, 1120, 1200, 8, 2.0)
    if view.time == "night":
        _fireflies(picture, near)


def _sunflowers(picture: Picture, canvas: Canvas, top: float, bottom: float, count: int, size: float) -> None:
    """Rows of flowers on both sides of the path, painted kind by kind."""
    view, random = picture.view, np.random.default_rng(picture.seed + int(top))
    spots = []
    while len(spots) < count:
        t = random.random()
        y, x = top + (bottom - top) * t, random.random() * WIDE
        gap = 60 + 330 * max(0.0, (y - 660) / 420)
        if abs(x - 950) > gap:
            spots.append((y, x))
    stems, greens_, petals, hearts = [], [], [], []
    for y, x in sorted(spots):
        s = size * (0.5 + 0.9 * (y - 640) / 440) if size < 1.5 else size
        tall = 150 * s * random.uniform(0.85, 1.2)
        stems.append(stroke([(x, y), (x + 6 * s, y - tall * 0.5), (x, y - tall)], 9 * s, even))
        greens_ += [ellipse(x + d * 26 * s, y - tall * k, 26 * s, 11 * s) for d, k in ((-1, 0.35), (1, 0.52))]
        petals.append((x, y - tall, s))
        hearts.append(ellipse(x, y - tall, 17 * s, 17 * s))
    canvas.fill(joined(stems), view.tone("#5a8a3c", 0.4))
    canvas.fill(joined(greens_), view.tone("#5f9a44", 0.6))
    yellow = "#ffcf2e" if not view.snow else "#e8dcb0"
    for turn, tint, light, reach in ((0.0, mix(yellow, "#e08a1c", 0.5), 0.5, 1.12), (0.26, yellow, 0.95, 1.0)):
        rays_ = [_petal(x, y, s * reach, turn + k * math.pi / 6) for x, y, s in petals for k in range(12)]
        canvas.fill(joined(rays_), view.tone(tint, light))
    canvas.fill(joined(hearts), view.tone("#6a3c1c", 0.4))
    canvas.fill(joined([ellipse(x - 4 * s, y - 5 * s, 9 * s, 8 * s) for x, y, s in petals]), view.tone("#9a6430", 0.8), 0.8)


def _petal(x: float, y: float, s: float, turn: float) -> Path:
    c, d = math.cos(turn), math.sin(turn)
    return lines([(x + (u * c - v * d) * s, y + (u * d + v * c) * s) for u, v in ((10, -5), (28, -8), (42, 0), (28, 8), (10, 5))])


def _windmill(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    canvas.fill(
        lines(
            [
                (x - tall * 0.2, foot + 20),
                (x - tall * 0.13, foot - tall),
                (x + tall * 0.13, foot - tall),
                (x + tall * 0.2, foot + 20),
            ]
        ),
        Linear(x - tall * 0.2, 0, x + tall * 0.2, 0, (view.tone("#f4ece0", 0.4), view.tone("#f8f2e8", 0.9))),
    )
    canvas.fill(
        lines([(x - tall * 0.17, foot - tall * 0.98), (x, foot - tall * 1.25), (x + tall * 0.17, foot - tall * 0.98)]),
        view.tone("#b85a44", 0.6),
    )
    for k in range(4):
        a = math.radians(24 + 90 * k)
        c, s = math.cos(a), math.sin(a)
        blade = [(0.06, -0.03), (0.85, -0.03), (0.85, 0.14), (0.2, 0.14)]
        canvas.fill(
            lines([(x + (u * c - v * s) * tall * 0.8, foot - tall * 1.02 + (u * s + v * c) * tall * 0.8) for u, v in blade]),
            view.tone("#e8dcc8", 0.8),
        )
    canvas.fill(
        rect(x - tall * 0.04, foot - tall * 0.6, tall * 0.08, tall * 0.12), mix(view.tone("#5a6a74", 0.4), "#ffd884", view.lamps)
    )


def _fireflies(picture: Picture, canvas: Canvas) -> None:
    chance = Random(picture.seed + 3)
    for _ in range(70):
        x, y, r = chance.uniform(0, WIDE), chance.uniform(520, 1060), chance.uniform(2, 5)
        canvas.glow(x, y, r * 7, "#d8ff8a", 0.5)
        canvas.fill(ellipse(x, y, r, r), "#f8ffd0")
    picture.play("twinkle", 0, 500, WIDE, 560, "#e0ff9a")


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
    spikes = []
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


def _arc(x0: float, x1: float, y: float, sag: float) -> list[tuple[float, float]]:
    """Points strictly between the ends of a shallow sagging curve."""
    return [(x0 + (x1 - x0) * t, y + sag * math.sin(math.pi * t)) for t in (k / 16 for k in range(1, 16))]


PLACES = {
    "forest": Kind(forest, None, ((0.14, 0.86),), 0.65),
    "shrine": Kind(shrine, None, ((0.1, 0.42), (0.58, 0.9)), 0.64, time="morning"),
    "mountain": Kind(mountain, None, ((0.16, 0.84),), 0.62),
    "lake": Kind(lake, None, ((0.2, 0.9),), 0.57, time="morning"),
    "field": Kind(field, None, ((0.12, 0.88),), 0.61),
    "cave": Kind(cave, "blue", ((0.16, 0.86),), 0.6, (0.5, -0.7)),
    "beach": Kind(beach, None, ((0.16, 0.84),), 0.52),
}
