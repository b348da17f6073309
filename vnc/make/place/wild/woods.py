"""Among trees: forest and shrine."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, bush, crown, grass, greens, ground, overhang, ridge, trunk
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import rays, sky, veil


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


def bamboo(picture: Picture) -> None:
    """A path between walls of bamboo, light falling in from above."""
    view = picture.view
    far = picture.sheet(1.0, 0, 2)
    sky(picture, far, 760)
    far.glow(960, 330, 900, mix(view.sunlight, "#e8ffd0", 0.4), 0.6 * view.shine)
    air_tint(far, mix(view.haze, view.tone("#a8d890", 0.8), 0.5), 0, 760, 0.35, 0.75)
    back = picture.sheet(0.8, 0, 2.0)
    _canes(picture, back, 70, 716, (10, 18), 110, "#8cb46a", picture.seed + 3)
    air_tint(back, view.haze, 200, 740, 0.1, 0.35 + 0.35 * view.murk)
    veil(picture, back)
    middle = picture.sheet(0.6, 0, 0.9)
    ground(middle, view, [(-20, 742), (400, 712), (960, 702), (1500, 712), (WIDE + 20, 744)])
    _path(picture, middle)
    grass(middle, view, 720, 1080, 1300, picture.seed + 41)
    _canes(picture, middle, 34, 800, (24, 36), 330, "#6fa04c", picture.seed + 5)
    _canes(picture, middle, 12, 930, (38, 54), 560, "#5c9044", picture.seed + 7)
    shafts(picture, middle, 1250, -160, 0.34)
    near = picture.sheet(0.12, 0, 3.6)
    _canes(picture, near, 5, 1120, (80, 110), 800, "#4a7a3a", picture.seed + 9)
    overhang(near, view, ((220, -30, 420, 130), (1700, -30, 420, 140)), picture.seed + 80, 600)


def _canes(
    picture: Picture, canvas: Canvas, count: int, foot: float, widths: tuple[float, float], gap: float, colour: str, seed: int
) -> None:
    """Jointed stalks out of the top of the picture with sprays of leaves, none in the middle gap."""
    view, chance = picture.view, Random(seed)
    green = mix(colour, "#dfe8f2", 0.35) if view.snow else colour
    joints, leaves = list[Path](), list[Path]()
    for _ in range(count):
        wide, side = chance.uniform(*widths), chance.choice((-1, 1))
        x = WIDE / 2 + side * chance.uniform(gap, WIDE / 2 + 60)
        low, lean = foot + chance.uniform(-16, 30), chance.uniform(-40, 40)
        cane = lines([(x, low), (x + wide, low), (x + wide * 0.8 + lean, -40), (x + wide * 0.2 + lean, -40)])
        shade = mix(green, "#1c3420", chance.uniform(0, 0.4))
        light = (view.tone(shade, 0.35), view.tone(shade, 1.0), view.tone(shade, 0.25))
        canvas.fill(cane, Linear(x, 0, x + wide, 0, light, (0, 0.35, 1)))
        step = wide * chance.uniform(5, 7)
        for k in range(1, int((low + 40) / step)):
            t = k * step / (low + 40)
            joints.append(rect(x + lean * t - wide * 0.04, low - k * step, wide * (1.06 - 0.4 * t), max(2.0, wide * 0.09)))
            if chance.random() < 0.3:
                leaves += _spray(x + lean * t + wide / 2, low - k * step, wide * 2.4, chance)
    canvas.fill(joined(joints), view.tone(mix(green, "#10200f", 0.5), 0.3), 0.75)
    canvas.fill(joined(leaves), view.tone("#f0f4fa" if view.snow else mix(green, "#2f7a2c", 0.4), 0.75), 0.9)


def _spray(x: float, y: float, long: float, chance: Random) -> list[Path]:
    """Narrow leaves that hang from one joint."""
    found = list[Path]()
    for _ in range(5):
        turn = chance.uniform(0.1, 1.1) * chance.choice((-1, 1))
        dx, dy = long * math.sin(turn), long * abs(math.cos(turn)) * 0.7
        found.append(
            curve(
                [
                    (x, y, 1),
                    (x + dx * 0.5 - dy * 0.12, y + dy * 0.5 + dx * 0.1),
                    (x + dx, y + dy, 1),
                    (x + dx * 0.5, y + dy * 0.45),
                ]
            )
        )
    return found


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
    moss, stone = list[Path](), list[Path]()
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


def _arc(x0: float, x1: float, y: float, sag: float) -> list[tuple[float, float]]:
    """Points strictly between the ends of a shallow sagging curve."""
    return [(x0 + (x1 - x0) * t, y + sag * math.sin(math.pi * t)) for t in (k / 16 for k in range(1, 16))]


PLACES = {
    "forest": Kind(forest, None, ((0.14, 0.86),), 0.65),
    "bamboo": Kind(bamboo, None, ((0.14, 0.86),), 0.65),
    "shrine": Kind(shrine, None, ((0.1, 0.42), (0.58, 0.9)), 0.64, time="morning"),
}
