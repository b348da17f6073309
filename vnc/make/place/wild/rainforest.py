"""The deep jungle: a river between walls of green, a fall in the mist, trees on buttresses, lianas."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, crown, grass, greens, overhang, ridge
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import flattened, mirror
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.wild.jungle import FROND, fern, vines
from vnc.make.place.wild.woods import shafts

BLOOMS = (("#8a1c34", "#f0445c", "#ffb0a8"), ("#b8701c", "#ffb43c", "#fff0a0"), ("#6a2a8c", "#c070f0", "#f0d0ff"))


def jungle(picture: Picture) -> None:
    """River and fall in the middle, giants on both banks, ferns and flowers, great leaves close by."""
    view = picture.view
    leaf = greens(view) if view.snow or view.leaf != "summer" else FROND
    _beyond(picture, leaf)
    back = picture.sheet(0.8, 0, 0.9)
    for d in (-1, 1):
        for k in range(5):
            x = 960 + d * (300 + 150 * k)
            crown(back, view, x, 590 - 50 * k, 190, 130, picture.seed + 40 + k, 260, (9, 18), leaf)
    air_tint(back, view.haze, 300, 740, 0.1, 0.3 + 0.3 * view.murk)
    veil(picture, back)
    _river(picture, back)
    middle = picture.sheet(0.55, 0, 0.6)
    for x, wide in ((330, 130), (1610, 150), (60, 110), (1860, 100)):
        _giant(middle, view, x, 840, wide, picture.seed + x)
    _banks(picture, middle, leaf)
    for k, x in enumerate((0, 260, 520, 1400, 1660, 1920)):
        crown(middle, view, x, 10 + 40 * (k % 2), 290, 170, picture.seed + 70 + k, 480, (10, 21), leaf)
    vines(
        picture,
        middle,
        [(220, 60, 430), (470, 80, 300), (620, 40, 210), (1300, 40, 240), (1450, 80, 330), (1720, 60, 460)],
        picture.seed + 9,
    )
    shafts(picture, middle, 1250, -160, 0.36)
    _overhead(picture, leaf)


def _overhead(picture: Picture, leaf: tuple[str, str, str]) -> None:
    """Leaves and fans of palm close by."""
    view = picture.view
    near = picture.sheet(0.12, 0, 3.0)
    overhang(near, view, ((90, -20, 420, 170), (1850, -20, 380, 160)), picture.seed + 80, 760, leaf)
    for x, turns in ((-20, (-1.4, -1.05, -0.7, -0.35)), (1940, (-1.75, -2.1, -2.45, -2.8))):
        _fan(near, view, x, 1120, turns, leaf)


def _beyond(picture: Picture, leaf: tuple[str, str, str]) -> None:
    """The far forest around the fall, in haze."""
    view = picture.view
    far = picture.sheet(1.0, 0, 1.6)
    sky(picture, far, 760)
    ridge(far, view, 430, 70, ("#5f9484", "#8ab896"), picture.seed + 2, 0.7, 30, 4)
    for k in range(12):
        x = 20 + 170 * k
        crown(far, view, x, 520 - 90 * abs(k - 5.5) / 5.5 + 30 * (k % 3), 190, 150, picture.seed + 20 + k, 240, (8, 17), leaf)
    for k in range(8):
        crown(
            far,
            view,
            40 + 130 * k + (260 if k > 3 else 0) + 240 * (k > 3),
            380 + 24 * (k % 2),
            190,
            150,
            picture.seed + 60 + k,
            220,
            (8, 17),
            leaf,
        )
    _fall(picture, far)
    for k, (x, y, r) in enumerate(
        ((830, 410, 90), (1095, 405, 95), (810, 540, 80), (1120, 550, 85), (900, 372, 60), (1030, 370, 60))
    ):
        crown(far, view, x, y, r, r * 0.7, picture.seed + 130 + k, 120, (8, 15), leaf)
    air_tint(far, view.haze, 200, 700, 0.08 + 0.4 * view.murk, 0.22 + 0.7 * view.murk)


def _fall(picture: Picture, canvas: Canvas) -> None:
    """White water down a wall of rock, mist at its foot."""
    view, chance = picture.view, Random(picture.seed + 4)
    rock = curve([(820, 680, 1), (840, 480), (880, 400), (960, 384), (1050, 402), (1090, 490), (1110, 680, 1)])
    canvas.fill(
        rock, Linear(820, 0, 1110, 0, (view.misty(view.tone("#5a6a60", 0.3), 0.2), view.misty(view.tone("#8a968a", 0.7), 0.25)))
    )
    fall = curve([(920, 400, 1), (1000, 398, 1), (1016, 520), (1040, 680, 1), (890, 680, 1), (906, 520)])
    canvas.fill(
        fall, Linear(0, 398, 0, 680, (view.misty(view.tone("#f4fcff", 0.9), 0.1), view.misty(view.tone("#d8f0f4", 0.8), 0.25)))
    )
    threads = [stroke([(x, 402), (x + (x - 960) * 0.3, 676)], chance.uniform(3, 9), even) for x in range(924, 1000, 9)]
    canvas.fill(joined(threads[::2]), view.tone("#8ab4c0", 0.6), 0.4, clip=fall)
    canvas.glow(960, 670, 230, mix(view.haze, "#ffffff", 0.6), 0.7)
    picture.play("water", 890, 400, 150, 280, "#f4ffff")


def _river(picture: Picture, canvas: Canvas) -> None:
    """Green water that comes toward us round stones."""
    view, chance = picture.view, Random(picture.seed + 5)
    ground = curve([(-20, 720, 1), (500, 690), (960, 676), (1420, 690), (1960, 720, 1), (1960, 1120, 1), (-20, 1120, 1)])
    canvas.fill(ground, Linear(0, 676, 0, HIGH, (view.tone("#4a7a44", 0.6), view.tone("#2c4a2c", 0.3))))
    grass(canvas, view, 700, 1080, 1500, picture.seed + 6, None if view.snow or view.leaf != "summer" else FROND)
    river = curve(
        [
            (880, 678, 1),
            (1050, 678, 1),
            (1130, 740),
            (1060, 820),
            (1260, 940),
            (1420, 1120, 1),
            (480, 1120, 1),
            (640, 950),
            (760, 830),
            (820, 740),
        ]
    )
    canvas.fill(
        river,
        Linear(
            0,
            678,
            0,
            HIGH,
            (mix(view.sky[4], view.tone("#8ad0b8", 0.7), 0.5), view.tone("#2f8a7c", 0.5), view.tone("#1c5a54", 0.35)),
        ),
    )
    mask = canvas.sibling()
    mask.fill(river, "#ffffff")
    mirror(flattened([s.canvas for s in picture.sheets]), canvas, 680, picture.seed, mask.planes[3], 0.55, 1.1, 1.5, 0.7)
    dashes = [
        ellipse(960 + chance.uniform(-1, 1) * (60 + (y - 680) * 0.75), y, chance.uniform(14, 70), 2 + 0.008 * (y - 680))
        for y in range(690, 1080, 7)
    ]
    canvas.fill(joined(dashes), "#f0fff8", 0.4, clip=river)
    for x, y, r in ((900, 760, 30), (1060, 800, 40), (820, 850, 52), (1170, 910, 66), (960, 720, 18)):
        stone = curve([(x - r, y), (x - r * 0.7, y - r * 0.6), (x, y - r * 0.8), (x + r * 0.8, y - r * 0.5), (x + r, y)])
        canvas.fill(ellipse(x, y + 3, r * 1.2, r * 0.16), "#e8fff8", 0.6)
        canvas.fill(stone, Linear(x - r, y - r, x + r, y, (view.tone("#a8b09c", 0.9), view.tone("#4a5448", 0.25))))
        canvas.fill(
            curve([(x - r * 0.7, y - r * 0.56), (x, y - r * 0.8), (x + r * 0.6, y - r * 0.6), (x, y - r * 0.5)]),
            view.tone("#6a9a44", 0.7),
            0.8,
        )
    picture.play("water", 700, 690, 560, 330, "#e0fff0")


def _giant(canvas: Canvas, view: View, x: float, foot: float, wide: float, seed: int) -> None:
    """A trunk out of the top of the picture on buttress roots, mossy, wound by a liana."""
    chance, bark = Random(seed), ("#7a6a54", "#4a4034")
    shape = curve(
        [
            (x - wide * 1.5, foot, 1),
            (x - wide * 0.7, foot - wide * 1.2),
            (x - wide * 0.46, 420),
            (x - wide * 0.4, -40, 1),
            (x + wide * 0.4, -40, 1),
            (x + wide * 0.46, 420),
            (x + wide * 0.7, foot - wide * 1.2),
            (x + wide * 1.5, foot, 1),
        ]
    )
    right = view.sun[0] > x
    tones = (view.tone(bark[1], 0.15), view.tone(bark[0], 0.5), view.tone(bark[0], 0.95))
    canvas.fill(shape, Linear(x - wide * 0.5, 0, x + wide * 0.5, 0, tones if right else tones[::-1]))
    fins = [
        stroke(
            [(x + d * wide * 0.3, foot - wide * 2.2), (x + d * wide * 0.6, foot - wide), (x + d * wide * 1.3, foot + 6)],
            wide * 0.2,
            thin_end,
        )
        for d in (-0.9, -0.4, 0.3, 0.9)
    ]
    canvas.fill(joined(fins), view.tone(bark[1], 0.2), 0.7, clip=shape)
    canvas.fill(joined([f.moved(-wide * 0.07, 0) for f in fins]), view.tone("#9a8c6c", 0.8), 0.4, clip=shape)
    patches = [
        ellipse(x + chance.uniform(-0.6, 0.6) * wide, chance.uniform(80, foot), chance.uniform(10, 34), chance.uniform(14, 46))
        for _ in range(26)
    ]
    canvas.fill(joined(patches), view.tone("#5f8a3c", 0.6), 0.4, clip=shape)
    turns = [(x + (0.5 if k % 2 else -0.5) * wide, -20 + 130 * k) for k in range(7)]
    canvas.fill(stroke(turns, wide * 0.12, even), view.tone("#4f6a34", 0.5), 0.9, clip=shape)


def _banks(picture: Picture, canvas: Canvas, leaf: tuple[str, str, str]) -> None:
    """Undergrowth along the water: bushes, ferns, flowers."""
    view = picture.view
    for k, (x, y, rx, ry) in enumerate(
        (
            (120, 860, 260, 90),
            (430, 880, 170, 70),
            (1500, 880, 190, 76),
            (1800, 860, 260, 92),
            (600, 960, 130, 60),
            (1350, 970, 120, 56),
            (80, 1010, 300, 110),
            (1860, 1010, 300, 110),
        )
    ):
        crown(canvas, view, x, y, rx, ry, picture.seed + 90 + k, 300, (10, 20), leaf)
    for k, x in enumerate((250, 520, 650, 1290, 1420, 1700)):
        fern(canvas, view, x, 880 + 30 * (k % 3), 120 + 20 * (k % 2), picture.seed + k)
    if view.snow or view.leaf == "winter":
        return
    for k, (x, y) in enumerate(((190, 800), (470, 840), (1480, 836), (1760, 790), (600, 920), (1360, 930))):
        crown(canvas, view, x, y, 46, 26, picture.seed + 120 + k, 26, (10, 16), BLOOMS[k % 3], clumps=5)


def _fan(canvas: Canvas, view: View, x: float, y: float, turns: tuple[float, ...], leaf: tuple[str, str, str]) -> None:
    """Long leaves that rise from a lower corner."""
    for k, turn in enumerate(turns):
        tip = (x + 380 * float(np.cos(turn)), y + 320 * float(np.sin(turn)))
        side = (-float(np.sin(turn)) * 70, float(np.cos(turn)) * 70)
        mid = ((x + tip[0]) / 2, (y + tip[1]) / 2)
        blade = curve([(x, y, 1), (mid[0] + side[0], mid[1] + side[1]), (*tip, 1), (mid[0] - side[0], mid[1] - side[1])])
        canvas.fill(blade, Linear(x, y, *tip, (view.tone(leaf[0], 0.2), view.tone(leaf[1 + k % 2], 0.6))))
        canvas.line(lines([(x, y), tip], closed=False), alpha(view.tone(leaf[2], 0.8), 0.7), 8)
    canvas.fill(rect(x - 60, 1090, 120, 60), view.tone(leaf[0], 0.2))


PLACES = {"jungle": Kind(jungle, None, ((0.12, 0.88),), 0.63)}
