"""Ruins in the open country."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, bush, crown, flowers, grass, ground, overhang, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View

DUNES = ("#9a7448", "#cfa468", "#f0d8a0")
"""Sand, where dust blows."""


def ruins(picture: Picture) -> None:
    """Broken columns and an arch, taken back by green."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    far.glow(960, 470, 640, view.sunlight, 0.35 * view.shine)
    hills = picture.sheet(0.88, 0.12 + 0.2 * view.murk, 1.4)
    ridge(hills, view, 590, 46, ("#6c9498", "#94b4a4"), picture.seed + 3, 0.55, 20)
    air_tint(hills, view.haze, 480, 680, 0.05, 0.35 + 0.4 * view.murk)
    back = picture.sheet(0.7, 0, 0.9)
    sand = DUNES if view.weather == "dust" else None
    ground(back, view, [(-20, 690), (500, 664), (960, 656), (1420, 664), (WIDE + 20, 690)], sand)
    _arch(picture, back)
    for x, top, foot, w in ((250, 330, 700, 34), (420, 470, 690, 30), (1500, 390, 690, 30), (1680, 270, 705, 36)):
        _column(back, view, x, top, foot, w, picture.seed + x)
    for k, x in enumerate((140, 560, 1370, 1800)):
        bush(back, view, x, 700, 130, 60, picture.seed + k, 200)
    veil(picture, back)
    middle = picture.sheet(0.45, 0, 0.6)
    ground(middle, view, [(-20, 780), (400, 748), (960, 740), (1500, 748), (WIDE + 20, 776)], sand)
    _slabs(picture, middle)
    grass(middle, view, 756, 1080, 700 if sand else 2000, picture.seed + 9, sand)
    for x, top, foot, w in ((90, 120, 940, 74), (1800, 420, 930, 70)):
        _column(middle, view, x, top, foot, w, picture.seed + x + 3)
        crown(middle, view, x, top + 90, w * 1.5, 90, picture.seed + x, 160, (8, 17))
    _fallen(middle, view, 1380, 930)
    if not view.snow and not sand:
        flowers(middle, view, 800, 1070, 170, picture.seed + 11, ("#ffffff", "#c8a8f0", "#8ab8f0"), 0.9)
    near = picture.sheet(0.1, 0, 3.8)
    overhang(near, view, ((1840, -20, 400, 190), (240, -60, 380, 130)), picture.seed + 13, 850)
    bush(near, view, 40, 1080, 330, 130, picture.seed + 15, 420)


def _column(canvas: Canvas, view: View, x: float, top: float, foot: float, w: float, seed: int) -> None:
    """A fluted column, broken off at the top."""
    chance = Random(seed)
    break_ = [(x + w * (0.4 * k - 1), top + chance.uniform(-w * 0.5, w * 0.5)) for k in range(6)]
    shaft = lines([(x - w * 1.06, foot), *break_, (x + w * 1.06, foot)])
    right = view.sun[0] > x
    tones = tuple(view.tone("#d8cfc0", k) for k in ((0.1, 0.55, 1.0) if right else (1.0, 0.55, 0.1)))
    canvas.fill(ellipse(x, foot + 4, w * 1.8, w * 0.28), view.tone("#10140c", 0), 0.4, blur=8)
    canvas.fill(shaft, Linear(x - w, 0, x + w, 0, tones))
    canvas.fill(
        joined([rect(x + w * k, top - w, w * 0.1, foot - top + w) for k in (-0.75, -0.45, -0.1, 0.25, 0.55, 0.8)]),
        view.tone("#3a342e", 0.1),
        0.3,
        clip=shaft,
    )
    canvas.fill(
        joined(
            [
                stroke([(x + w * chance.uniform(-0.8, 0.8), y), (x + w * chance.uniform(-0.8, 0.8), y + w * 1.6)], 3)
                for y in (top + w * 2, top + w * 5)
            ]
        ),
        view.tone("#2a2622", 0.1),
        0.5,
        clip=shaft,
    )
    for y, h, g in ((foot - w * 0.5, w * 0.5, 1.5), (foot - w * 0.8, w * 0.32, 1.25)):
        canvas.fill(rect(x - w * g, y, w * g * 2, h, 5), Linear(x - w * g, 0, x + w * g, 0, tones))
    random = np.random.default_rng(seed)
    moss = [
        ellipse(
            x + w * random.uniform(-1, 1),
            foot - (foot - top) * random.random() ** 2,
            w * random.uniform(0.1, 0.4),
            w * random.uniform(0.1, 0.5),
        )
        for _ in range(14)
    ]
    canvas.fill(joined(moss), view.tone("#6f9a4e" if not view.snow else "#f4f8ff", 0.6), 0.65, clip=shaft)


def _arch(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    outer = curve(
        [
            (700, 690, 1),
            (700, 400),
            (770, 270),
            (960, 205),
            (1150, 270),
            (1190, 330, 1),
            (1230, 300, 1),
            (1222, 420),
            (1220, 690, 1),
        ]
    )
    hole = curve([(790, 692, 1), (790, 440), (850, 340), (960, 296), (1070, 340), (1130, 440), (1130, 692, 1)])
    wall = outer - hole
    right = view.sun[0] > 960
    canvas.fill(wall, Linear(700, 0, 1220, 0, tuple(view.tone("#cfc6b6", k) for k in ((0.15, 0.9) if right else (0.9, 0.15)))))
    wedges = [
        stroke(
            [(960 - 172 * math.cos(a), 440 - 150 * math.sin(a)), (960 - 270 * math.cos(a), 440 - 246 * math.sin(a))],
            4,
            even,
            False,
        )
        for a in (k * math.pi / 12 for k in range(13))
    ]
    courses = [rect(690, 440 + 36 * k, 540, 3) for k in range(7)] + [
        rect(690 + 44 * j + 22 * (k % 2), 440 + 36 * k, 3, 36) for k in range(7) for j in range(13)
    ]
    canvas.fill(joined(wedges + courses), view.tone("#3a342e", 0.1), 0.4, clip=wall)
    random = np.random.default_rng(picture.seed)
    for k, (x, y, rx, ry) in enumerate(((760, 300, 80, 60), (1190, 420, 50, 110), (730, 470, 46, 120), (960, 215, 90, 26))):
        crown(canvas, view, x, y, rx, ry, int(random.integers(1 << 30)) + k, 130, (7, 14))


def _slabs(picture: Picture, canvas: Canvas) -> None:
    """An old paved way toward the arch."""
    view, chance = picture.view, Random(picture.seed)
    slabs, pale = list[Path](), list[Path]()
    for k in range(11):
        t, u = k / 11, (k + 0.9) / 11
        y0, y1 = 690 + 400 * t**1.5, 690 + 400 * u**1.5
        for j in range(-2, 3):
            if chance.random() < 0.16:
                continue
            w0, w1 = 34 + 150 * t**1.4, 34 + 150 * u**1.4
            jit = [chance.uniform(-0.06, 0.06) for _ in range(4)]
            quad = lines(
                [
                    (960 + (j - 0.46 + jit[0]) * w0, y0),
                    (960 + (j + 0.44 + jit[1]) * w0, y0),
                    (960 + (j + 0.44 + jit[2]) * w1, y1),
                    (960 + (j - 0.46 + jit[3]) * w1, y1),
                ]
            )
            (slabs if chance.random() < 0.6 else pale).append(quad)
    canvas.fill(joined([s.moved(0, 7) for s in slabs + pale]), view.tone("#3a3a30", 0.1), 0.5)
    tint = ("#b8b0a0", "#d0c8b8") if not view.snow else ("#e8eef6", "#f4f8ff")
    for shapes, colour in ((slabs, tint[0]), (pale, tint[1])):
        canvas.fill(joined(shapes), Linear(0, 690, 0, HIGH, (view.tone(colour, 0.85), view.tone(colour, 0.4))))


def _fallen(canvas: Canvas, view: View, x: float, y: float) -> None:
    for dx, dy, w, turn in ((0, 0, 150, -8), (190, 30, 110, 6)):
        with canvas.saved():
            canvas.translate(x + dx, y + dy)
            canvas.rotate(turn)
            canvas.fill(ellipse(0, 56, w, 16), view.tone("#10140c", 0), 0.4, blur=8)
            canvas.fill(
                rect(-w, -54, w * 2, 108, 14),
                Linear(0, -54, 0, 54, (view.tone("#e4dccc", 1.0), view.tone("#a89e8e", 0.5), view.tone("#6a6256", 0.1))),
            )
            canvas.fill(joined([rect(-w, -54 + 18 * j, w * 2, 5) for j in range(6)]), view.tone("#3a342e", 0.1), 0.3)
            canvas.fill(ellipse(-w, 0, 24, 54), view.tone("#c8beae", 0.7))


PLACES = {
    "ruins": Kind(ruins, None, ((0.14, 0.86),), 0.61),
}
