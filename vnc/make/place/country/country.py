"""The open country of old: village and ruins."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import house, joined
from vnc.make.place.parts.flora import air_tint, bush, crown, flowers, grass, ground, overhang, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View


def village(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    hills = picture.sheet(0.88, 0.1 + 0.15 * view.murk, 1.2)
    ridge(hills, view, 540, 44, ("#6a94a4", "#9abcb0"), picture.seed + 3, 0.5)
    _castle(hills, view, 1350, 500, 190)
    ridge(hills, view, 610, 24, ("#5a9068", "#88b478") if not view.snow else ("#dce6f0", "#eef3fa"), picture.seed + 5, 0.5, 26)
    air_tint(hills, view.haze, 430, 680, 0.05, 0.3 + 0.4 * view.murk)
    back = picture.sheet(0.7, 0, 0.9)
    ground(back, view, [(-20, 668), (960, 652), (WIDE + 20, 668)])
    _farther(picture, back, view)
    veil(picture, back)
    middle = picture.sheet(0.5, 0, 0.6)
    _way(picture, middle, view)
    house(middle, view, 120, 880, 400, 250, picture.seed + 11, "#ecdcc0", "#a8583c")
    house(middle, view, 1410, 860, 380, 236, picture.seed + 12, "#e6d4b8", "#8f6648")
    _well(middle, view, 1240, 850, 150)
    rail_fence(middle, view, ((520, 850), (700, 790)), 74)
    if not view.snow:
        flowers(middle, view, 900, 1070, 150, picture.seed + 15, ("#f07a8a", "#ffffff", "#f4d04a", "#a88ae0"), 1.0)
    near = picture.sheet(0.12, 0, 3.4)
    overhang(near, view, ((60, 40, 360, 230),), picture.seed + 17, 850)
    bush(near, view, 1890, 1070, 300, 140, picture.seed + 18, 420)


def _farther(picture: Picture, canvas: Canvas, view: View) -> None:
    """Houses behind, a tree by every second."""
    for k, (x, foot, wide) in enumerate(((560, 690, 150), (1110, 684, 140), (760, 676, 116), (1290, 700, 170))):
        house(
            canvas,
            view,
            x,
            foot,
            wide,
            wide * 0.62,
            picture.seed + k,
            ("#ecdcc0", "#e0d0b8", "#f0e4d0", "#e4d4bc")[k],
            ("#a8583c", "#8a6a4c", "#9c5440", "#a46a48")[k],
        )
        if k % 2 == 0:
            tree(canvas, view, x + wide * 1.35, foot + 4, wide * 1.2, picture.seed + k, 0.8, 240)


def _way(picture: Picture, canvas: Canvas, view: View) -> None:
    """A road down to us, cobbled."""
    way = curve(
        [
            (930, 656, 1),
            (985, 656, 1),
            (990, 720),
            (900, 800),
            (1040, 930),
            (1380, 1120, 1),
            (480, 1120, 1),
            (640, 930),
            (740, 800),
            (900, 720),
        ]
    )
    ground(canvas, view, [(-20, 780), (500, 740), (700, 716), (1250, 716), (1500, 748), (WIDE + 20, 790)])
    canvas.fill(way, Linear(0, 656, 0, HIGH, (view.tone("#e6d4ac", 0.85), view.tone("#b89a70", 0.4))), 0.96, blur=3)
    chance = Random(picture.seed)
    cobbles = [
        ellipse(960 + chance.gauss(0, 40 + 270 * t), 716 + 364 * t, 5 + 22 * t, 2 + 8 * t)
        for t in (chance.random() for _ in range(150))
    ]
    canvas.fill(joined(cobbles), view.tone("#a8967c", 0.6), 0.5, clip=way)
    grass(canvas, view, 740, 1080, 1500, picture.seed + 7, clip=rect(-20, 700, WIDE + 40, 400) - way)
    if view.snow:
        canvas.fill(way, view.tone("#e8eef8", 0.7), 0.7)


def _castle(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    parts: list[Path] = []
    for dx, w, h in ((-0.9, 0.3, 0.7), (-0.45, 0.9, 0.5), (-0.25, 0.3, 1.0), (0.3, 0.26, 0.82), (0.7, 0.28, 0.62)):
        left, top = x + dx * tall, foot - h * tall
        parts.append(rect(left, top, w * tall, h * tall + 60))
        parts += [rect(left + w * tall * k / 5, top - tall * 0.04, w * tall / 9, tall * 0.05) for k in range(5)]
    canvas.fill(joined(parts), view.misty(view.tone("#a8a0b0", 0.7), 0.25))
    for dx, h in ((-0.1, 1.0), (0.43, 0.82), (-0.75, 0.7)):
        canvas.fill(
            lines(
                [
                    (x + (dx - 0.18) * tall, foot - h * tall),
                    (x + dx * tall, foot - (h + 0.42) * tall),
                    (x + (dx + 0.18) * tall, foot - h * tall),
                ]
            ),
            view.misty(view.tone("#5a6a94", 0.5), 0.2),
        )
    slits = [
        rect(x + dx * tall, foot - h * tall, tall * 0.03, tall * 0.08)
        for dx, h in ((-0.12, 0.75), (-0.08, 0.5), (0.42, 0.6), (-0.75, 0.5), (0.1, 0.35), (0.83, 0.4))
    ]
    canvas.fill(joined(slits), mix(view.tone("#4a4a5c", 0.3), "#ffd884", view.lamps))


def _well(canvas: Canvas, view: View, x: float, foot: float, size: float) -> None:
    canvas.fill(ellipse(x, foot, size * 0.62, size * 0.12), view.tone("#141810", 0), 0.4, blur=6)
    body = curve(
        [
            (x - size * 0.5, foot - size * 0.42, 1),
            (x + size * 0.5, foot - size * 0.42, 1),
            (x + size * 0.5, foot - 6),
            (x, foot + size * 0.08),
            (x - size * 0.5, foot - 6),
        ]
    )
    canvas.fill(body, Linear(x - size * 0.5, 0, x + size * 0.5, 0, (view.tone("#b8b0a8", 0.9), view.tone("#6e6864", 0.2))))
    stones = [
        rect(x - size * 0.5 + size * 0.2 * j + size * 0.1 * (k % 2), foot - size * (0.4 - 0.12 * k), 2, size * 0.12)
        for k in range(4)
        for j in range(6)
    ] + [rect(x - size * 0.5, foot - size * (0.3 - 0.12 * k), size, 2) for k in range(3)]
    canvas.fill(joined(stones), view.tone("#2e2a2a", 0.2), 0.5, clip=body)
    canvas.fill(ellipse(x, foot - size * 0.42, size * 0.5, size * 0.1), view.tone("#2a3038", 0.3))
    canvas.line(ellipse(x, foot - size * 0.42, size * 0.5, size * 0.1), view.tone("#d0c8be", 0.9), size * 0.06)
    canvas.fill(
        joined([rect(x + d * size * 0.44 - 6, foot - size * 1.15, 12, size * 0.75) for d in (-1, 1)]), view.tone("#6a4a30", 0.5)
    )
    canvas.fill(
        lines(
            [
                (x - size * 0.68, foot - size * 1.05),
                (x - size * 0.3, foot - size * 1.5),
                (x + size * 0.3, foot - size * 1.5),
                (x + size * 0.68, foot - size * 1.05),
            ]
        ),
        view.tone("#9c5a40" if not view.snow else "#f4f8ff", 0.7),
    )
    canvas.fill(rect(x - size * 0.1, foot - size * 0.78, size * 0.2, size * 0.2, 3), view.tone("#8a6440", 0.6))


def rail_fence(canvas: Canvas, view: View, span: tuple[tuple[float, float], tuple[float, float]], tall: float) -> None:
    (x0, y0), (x1, y1) = span
    posts: list[Path] = []
    for k in range(8):
        t = k / 7
        x, y, h = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, tall * (1 - 0.45 * t)
        posts.append(rect(x - h * 0.09, y - h, h * 0.18, h, 2))
    canvas.fill(joined(posts), view.tone("#a88058", 0.6))
    for k in (0.75, 0.4):
        canvas.fill(
            lines([(x0, y0 - tall * k), (x1, y1 - tall * 0.55 * k), (x1, y1 - tall * 0.55 * k + 5), (x0, y0 - tall * k + 10)]),
            view.tone("#b89064", 0.7),
        )


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
    "village": Kind(village, None, ((0.26, 0.8),), 0.6),
    "ruins": Kind(ruins, None, ((0.14, 0.86),), 0.61),
}
