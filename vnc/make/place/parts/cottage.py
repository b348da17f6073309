"""A cottage of plaster and timber: a gable with the door toward us, a wing, a chimney of field stones."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, tiles
from vnc.make.place.parts.flora import bush, leaves
from vnc.make.place.picture import Picture
from vnc.make.place.view import View
from vnc.record import record

FOOT = 772
"""Design height of the doorstep; the cottage reaches from 812 to 1470 across, and up to 318."""
BEAM = "#4f3626"


@record
class Style:
    """Colours of the walls, the roof and the shutters."""

    wall: str = "#e4d3b4"
    roof: str = "#6e5546"
    shutter: str = "#4c6a58"


PLAIN = Style()


def cottage(picture: Picture, canvas: Canvas, style: Style = PLAIN) -> None:
    """A gable with the door toward us, a wing to the right, a stone chimney between them."""
    view = picture.view
    canvas.fill(ellipse(1090, FOOT + 6, 400, 26), view.tone("#10160e", 0), 0.45, blur=12)
    _wing(picture, canvas, style)
    _chimney(picture, canvas)
    _gable(picture, canvas, style)
    chance = Random(picture.seed + 3)
    for x, y, rx, ry in ((812, 700, 44, 90), (836, 600, 36, 60), (1420, 690, 46, 80), (1160, 735, 40, 34), (1290, 748, 60, 24)):
        bush(canvas, view, x + chance.uniform(-8, 8), y, rx, ry, picture.seed + x, 130)


def _wing(picture: Picture, canvas: Canvas, style: Style) -> None:
    view = picture.view
    wall = rect(1090, 590, 330, FOOT - 590)
    canvas.fill(wall, Linear(0, 590, 0, FOOT, (view.tone(style.wall, 0.35), view.tone(mix(style.wall, "#6a5a4a", 0.3), 0.5))))
    _plinth(canvas, view, 1090, 330, picture.seed)
    posts = [rect(x, 590, 14, FOOT - 590) for x in (1180, 1296, 1406)] + [rect(1090, 660, 330, 12)]
    canvas.fill(joined(posts), view.tone(BEAM, 0.4))
    for x in (1206, 1322):
        window(picture, canvas, x, 640, 66, 84, style.shutter)
    roof = curve([(1040, 612, 1), (1110, 520), (1150, 420, 1), (1380, 416, 1), (1412, 510), (1470, 610, 1), (1250, 618)])
    tiles(canvas, view, roof, style.roof, 9)
    _moss(canvas, view, roof, picture.seed)
    canvas.fill(rect(1050, 610, 410, 34), Linear(0, 610, 0, 644, (alpha("#140e14", 0.5), alpha("#140e14", 0))), clip=wall)
    dormer = lines([(1216, 540), (1216, 486), (1256, 446), (1296, 486), (1296, 540)])
    canvas.fill(dormer, view.tone(style.wall, 0.5))
    window(picture, canvas, 1236, 490, 40, 44, style.shutter)
    canvas.line(
        lines([(1204, 496), (1256, 440), (1308, 496)], closed=False), view.tone("#f2f6fc" if view.snow else BEAM, 0.6), 15
    )


def _chimney(picture: Picture, canvas: Canvas) -> None:
    view, chance = picture.view, Random(picture.seed + 6)
    shaft = rect(1128, 330, 64, 200)
    right = view.sun[0] > 1160
    tones = tuple(view.tone("#8e8680", k) for k in ((0.15, 0.5, 0.95) if right else (0.95, 0.5, 0.15)))
    canvas.fill(shaft, Linear(1128, 0, 1192, 0, tones))
    stones = [ellipse(chance.uniform(1130, 1190), chance.uniform(332, 520), chance.uniform(8, 14), 7) for _ in range(40)]
    canvas.fill(joined(stones), view.tone("#b8b0a8", 0.6), 0.45, clip=shaft)
    canvas.fill(rect(1120, 318, 80, 18, 3), view.tone("#f2f6fc" if view.snow else "#9a928c", 0.8))
    for k in range(16):
        t = k / 15
        x, y = 1160 + 150 * t**1.5 + chance.uniform(-12, 12) * (1 + t), 310 - 300 * t
        canvas.fill(ellipse(x, y, 20 + 62 * t, 16 + 34 * t), mix(view.haze, "#ffffff", 0.35), 0.3 * (1 - t) + 0.05, blur=12)


def _gable(picture: Picture, canvas: Canvas, style: Style) -> None:
    """The front: plaster and timber under a steep roof, a door with a lantern, a window on each side and one above."""
    view = picture.view
    front = lines([(822, FOOT), (822, 590), (975, 372), (1128, 590), (1128, FOOT)])
    canvas.fill(
        front,
        Linear(
            0,
            372,
            0,
            FOOT,
            (view.tone(style.wall, 0.3), view.tone(style.wall, 0.65), view.tone(mix(style.wall, "#6a5a4a", 0.3), 0.5)),
        ),
    )
    _plinth(canvas, view, 822, 306, picture.seed + 1)
    posts = [rect(x, 590, 14, FOOT - 590) for x in (822, 914, 1022, 1114)] + [
        rect(822, 584, 306, 16),
        rect(968, 392, 14, 60),
        rect(900, 478, 150, 12),
    ]
    braces = [stroke([a, b], 11, even, False) for a, b in (((830, 586), (900, 484)), ((1120, 586), (1050, 484)))]
    canvas.fill(joined([*posts, *braces]), view.tone(BEAM, 0.45))
    window(picture, canvas, 942, 500, 66, 70, style.shutter)
    for x in (846, 1044):
        window(picture, canvas, x, 630, 58, 74, style.shutter)
    _door(picture, canvas)
    _verges(picture, canvas, style)


def _verges(picture: Picture, canvas: Canvas, style: Style) -> None:
    """The two ends of the roof, mossy, with the ends of its tiles."""
    view = picture.view
    for side in (-1, 1):
        verge = curve(
            [
                (975, 334, 1),
                (975, 384, 1),
                (975 + side * 80, 492),
                (975 + side * 196, 632, 1),
                (975 + side * 212, 604, 1),
                (975 + side * 104, 462),
            ]
        )
        canvas.fill(
            verge,
            Linear(
                0,
                334,
                0,
                632,
                (view.tone(style.roof, 0.95 if (view.sun[0] > 975) == (side > 0) else 0.45), view.tone(style.roof, 0.3)),
            ),
        )
        rows = [
            stroke([(975 + side * (20 + 18 * k), 360 + 26 * k), (975 + side * (36 + 18 * k), 352 + 26 * k)], 3, even, False)
            for k in range(10)
        ]
        canvas.fill(joined(rows), view.tone("#20160f", 0.1), 0.5, clip=verge)
        _moss(canvas, view, verge, picture.seed + side)
        if view.snow:
            canvas.fill(verge, view.tone("#f2f6fc", 0.7), 0.85)


def _plinth(canvas: Canvas, view: View, x: float, wide: float, seed: int) -> None:
    """Field stones at a wall's foot."""
    chance = Random(seed)
    base = rect(x, FOOT - 34, wide, 36)
    canvas.fill(base, view.tone("#5c5650", 0.3))
    stones = [
        ellipse(x + wide * chance.random(), FOOT - chance.uniform(4, 32), chance.uniform(10, 18), 9) for _ in range(int(wide / 9))
    ]
    canvas.fill(joined(stones), view.tone("#9a938c", 0.6), 0.7, clip=base)


def _door(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    leaf = view.own("door", "#8a4a32")
    arch = curve([(940, FOOT, 1), (940, 668), (975, 632), (1010, 668), (1010, FOOT, 1)])
    canvas.line(arch, view.tone("#8a827c", 0.7), 18)
    canvas.fill(arch, Linear(940, 0, 1010, 0, (view.tone(leaf, 0.8), view.tone(mix(leaf, "#200f0a", 0.35), 0.3))))
    canvas.fill(joined([rect(952 + 14 * k, 632, 2, 140) for k in range(5)]), view.tone("#200f0a", 0), 0.5, clip=arch)
    canvas.fill(joined([rect(940, 690, 44, 6), rect(940, 744, 44, 6), ellipse(1000, 716, 4, 4)]), view.tone("#2c2a2e", 0.5))
    canvas.fill(ellipse(975, 668, 13, 15), mix("#ffd484", view.tone("#8fa8b0", 0.5), 0.4 - 0.4 * view.lamps))
    lit = max(0.5, view.lamps)
    canvas.fill(rect(1019, 662, 14, 22, 3), mix("#6a5030", "#ffe6a0", lit))
    canvas.fill(lines([(1014, 664), (1026, 650), (1038, 664)]), view.tone("#2c2a2e", 0.4))
    canvas.glow(1026, 674, 150, "#ffc060", 0.55 * lit)
    canvas.fill(rect(918, FOOT - 4, 114, 14, 3), view.tone("#b0a89e", 0.8))
    canvas.fill(ellipse(975, FOOT + 40, 170, 40), "#ffb858", 0.26 * view.lamps, blur=20, blend="screen")


def window(picture: Picture, canvas: Canvas, x: float, y: float, wide: float, tall: float, shutter: str = PLAIN.shutter) -> None:
    """Small panes with firelight behind them, open shutters, a box of flowers."""
    view, lit = picture.view, max(0.45, picture.view.lamps)
    canvas.fill(
        joined([rect(x - wide * 0.34, y, wide * 0.28, tall), rect(x + wide * 1.06, y, wide * 0.28, tall)]),
        view.tone(shutter, 0.5),
    )
    canvas.fill(rect(x - 5, y - 5, wide + 10, tall + 10), view.tone(BEAM, 0.5))
    glass = mix(view.tone("#7c98a0", 0.6), "#ffd27c", lit)
    canvas.fill(rect(x, y, wide, tall), Linear(0, y, 0, y + tall, (glass, mix(glass, "#ff9a3c", 0.5 * lit))))
    bars = [rect(x + wide * k / 3 - 1.5, y, 3, tall) for k in (1, 2)] + [rect(x, y + tall * k / 3 - 1.5, wide, 3) for k in (1, 2)]
    canvas.fill(joined(bars), view.tone(BEAM, 0.4))
    canvas.glow(x + wide / 2, y + tall / 2, wide * 1.7, "#ffb450", 0.42 * lit)
    if wide > 50:
        canvas.fill(rect(x - 6, y + tall + 4, wide + 12, 12), view.tone("#6a4630", 0.5))
        bush(canvas, view, x + wide / 2, y + tall + 2, wide * 0.55, 10, int(x) + picture.seed, 60)


def _moss(canvas: Canvas, view: View, shape: Path, seed: int) -> None:
    """Green cushions on old shingles."""
    if view.snow:
        return
    random = np.random.default_rng(seed + 70)
    left, top, right, foot = shape.bounds()
    count = int((right - left) * (foot - top) / 260)
    x, y = left + random.random(count) * (right - left), foot - random.random(count) ** 1.6 * (foot - top)
    canvas.fill(leaves(x, y, random.uniform(3, 9, count), random, 0.6), view.tone("#6f8c44", 0.6), 0.55, clip=shape)
