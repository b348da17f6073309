"""A playground between trees and houses: swings, a tower with a slide, a climbing dome, sand."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, skyline
from vnc.make.place.parts.flora import air_tint, bush, flowers, grass, ground, overhang, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View

RED, BLUE, YELLOW, GREEN = "#e0584a", "#3f8ac8", "#f2bc3c", "#5aa860"


def playground(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 650)
    houses = picture.sheet(0.88, 0.06, 1.3)
    skyline(picture, houses, 700, 16, (400, 560), (90, 180), ("#d8c4b0", "#c4b8b8"), picture.seed + 6, (14, 16))
    air_tint(houses, view.haze, 380, 680, 0.15, 0.4 + 0.4 * view.murk)
    back = picture.sheet(0.7, 0.03, 0.9)
    ground(back, view, [(-20, 700), (700, 684), (1300, 680), (WIDE + 20, 694)])
    for x, tall, k in ((120, 360, 1), (420, 290, 2), (1560, 300, 4), (1830, 400, 5)):
        tree(back, view, x, 706, tall, picture.seed + k, 0.74, 300)
    for k, x in enumerate((250, 600, 760, 1180, 1380, 1700)):
        bush(back, view, x, 704, 110, 46, picture.seed + k, 170)
    _boards(back, view, 716, 62)
    _dome(back, view, 1010, 772, 190)
    veil(picture, back)
    middle = picture.sheet(0.45, 0, 0.5)
    _sand(picture, middle)
    _swings(middle, view, 130, 640, 430, 900)
    _tower(middle, view, 1500, 880)
    _box(middle, view, 900, 905, 240, picture.seed)
    near = picture.sheet(0.12, 0, 2.6)
    bush(near, view, 1860, 1100, 240, 100, picture.seed + 19, 380)
    bush(near, view, 20, 1085, 260, 110, picture.seed + 18, 380)
    overhang(near, view, ((60, -10, 380, 190),), picture.seed + 20, 850)
    if not view.snow:
        flowers(middle, view, 990, 1075, 60, picture.seed + 7, ("#ffffff", "#f6d84c"), 0.8)


def _boards(canvas: Canvas, view: View, foot: float, tall: float) -> None:
    """A fence of coloured boards with round tops."""
    for n, colour in enumerate((RED, YELLOW, GREEN, BLUE)):
        xs = range(-20 + 31 * n, WIDE + 40, 124)
        canvas.fill(
            joined([rect(x, foot - tall, 24, tall + 12, 11) for x in xs]),
            Linear(0, foot - tall, 0, foot, (view.tone(mix(colour, "#ffffff", 0.25), 0.8), view.tone(colour, 0.35))),
        )
    canvas.fill(joined([rect(-20, foot - tall * k, WIDE + 40, 7) for k in (0.72, 0.28)]), view.tone("#f0ece0", 0.7))


def _dome(canvas: Canvas, view: View, x: float, foot: float, r: float) -> None:
    """A climbing frame of bent tubes."""
    canvas.fill(ellipse(x, foot, r * 1.05, r * 0.16), view.tone("#3a3020", 0), 0.3, blur=10)
    tubes: list[Path] = []
    for k in (-1.0, -0.62, -0.22, 0.22, 0.62, 1.0):
        tubes.append(
            stroke(
                [(x + k * r * math.cos(a), foot - r * 0.92 * math.sin(a) + abs(k) * 4) for a in np.linspace(0, math.pi / 2, 8)],
                7,
                even,
            )
        )
    for t in (0.3, 0.58, 0.82):
        half = r * math.sqrt(1 - t * t)
        tubes += [
            stroke(
                [(x - half, foot - r * 0.92 * t), (x, foot - r * 0.92 * t + s * half * 0.16), (x + half, foot - r * 0.92 * t)],
                6,
                even,
            )
            for s in (-1, 1)
        ]
    canvas.fill(
        joined(tubes), Linear(x - r, 0, x + r, 0, (view.tone(BLUE, 0.4), view.tone("#6ab4e0", 1.0), view.tone(BLUE, 0.5)))
    )


def _sand(picture: Picture, canvas: Canvas) -> None:
    """Trodden sand with tracks and grass at its edges."""
    view, chance = picture.view, Random(picture.seed)
    ground(canvas, view, [(-20, 806), (500, 766), (1200, 758), (WIDE + 20, 790)])
    grass(canvas, view, 770, 1080, 1300, picture.seed + 9)
    shape = curve(
        [
            (-60, 850, 1),
            (240, 806),
            (760, 786),
            (1260, 782),
            (1700, 806),
            (1990, 860, 1),
            (1990, 1010, 1),
            (1500, 1050),
            (900, 1070),
            (300, 1040),
            (-60, 1010, 1),
        ]
    )
    colour = "#e6cfa0" if not view.snow else "#eef2f8"
    canvas.fill(shape, Linear(0, 782, 0, HIGH, (view.tone(colour, 0.85), view.tone(mix(colour, "#a07c50", 0.25), 0.45))), blur=4)
    specks = [
        ellipse(chance.uniform(0, WIDE), 800 + 250 * chance.random() ** 0.8, chance.uniform(2, 9), chance.uniform(1, 3))
        for _ in range(260)
    ]
    canvas.fill(joined(specks[::2]), view.tone("#8e6f48", 0.4), 0.4, clip=shape)
    canvas.fill(joined(specks[1::2]), view.tone("#fff2d0", 1.0), 0.5, clip=shape)
    tracks = [
        stroke([(x, y), (x + chance.uniform(60, 140), y + chance.uniform(-6, 6)), (x + chance.uniform(180, 300), y)], 8, even)
        for x, y in ((chance.uniform(0, 1700), chance.uniform(830, 1030)) for _ in range(16))
    ]
    canvas.fill(joined(tracks), view.tone("#a88858", 0.4), 0.2, blur=3, clip=shape)
    if view.wet:
        for x, y, w in ((700, 960, 150), (1230, 930, 110), (380, 900, 90)):
            canvas.fill(ellipse(x, y, w, w * 0.17), view.sky[3], 0.6, blur=3)


def _pole(canvas: Canvas, view: View, points: list[tuple[float, float]], wide: float, colour: str) -> None:
    shape = stroke(points, wide, even, False)
    canvas.fill(shape, view.tone(colour, 0.4))
    side = wide * (0.22 if view.sun[0] > points[0][0] else -0.22)
    canvas.fill(
        stroke([(x + side, y) for x, y in points], wide * 0.34, even, False), view.tone(mix(colour, "#ffffff", 0.35), 1.0), 0.8
    )


def _swings(canvas: Canvas, view: View, left: float, right: float, top: float, foot: float) -> None:
    """A frame on four legs with two swings, one of them still moving."""
    for x in (left, right):
        canvas.fill(ellipse(x, foot, 90, 13), view.tone("#3a2c18", 0), 0.35, blur=8)
        _pole(canvas, view, [(x, top), (x - 62, foot - 26)], 15, RED)
        _pole(canvas, view, [(x, top), (x + 62, foot)], 17, RED)
    _pole(canvas, view, [(left - 24, top), (right + 24, top)], 18, YELLOW)
    for x, lean in ((left + 165, 0), (right - 165, 46)):
        seat = foot - 128 - abs(lean) * 0.25
        chains = [lines([(x + k, top + 6), (x + k + lean, seat)], closed=False) for k in (-34, 34)]
        for chain in chains:
            canvas.line(chain, view.tone("#8a929a", 0.7), 4.5)
            canvas.line(chain, view.tone("#e4eaee", 1.0), 1.5, 0.8)
        canvas.fill(
            rect(x + lean - 48, seat - 4, 96, 17, 7), Linear(0, seat, 0, seat + 14, (view.tone(BLUE, 0.95), view.tone(BLUE, 0.3)))
        )
        canvas.fill(ellipse(x + lean, foot - 16, 66, 9), view.tone("#3a2c18", 0), 0.35, blur=7)


def _tower(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """A tower with a red roof, a slide to the left and a ladder on the right."""
    deck, wide = foot - 300, 230
    canvas.fill(ellipse(x, foot + 6, 250, 22), view.tone("#3a2c18", 0), 0.4, blur=12)
    left, right = x - wide / 2, x + wide / 2
    for px, up in ((left + 26, 560), (right - 26, 560)):
        _pole(canvas, view, [(px, foot - 24), (px, foot - up + 20)], 17, "#b07a48")
    for k in range(7):
        y = foot - 20 - 44 * k
        _pole(canvas, view, [(right + 78 - 11 * k, y), (right + 128 - 11 * k, y - 4)], 10, YELLOW)
    _pole(canvas, view, [(right + 86, foot - 6), (right + 6, deck - 40)], 13, "#b07a48")
    _pole(canvas, view, [(right + 136, foot + 2), (right + 52, deck - 40)], 13, "#b07a48")
    canvas.fill(
        rect(left - 6, deck, wide + 66, 26, 5),
        Linear(0, deck, 0, deck + 26, (view.tone("#d8a468", 0.95), view.tone("#8a5c34", 0.3))),
    )
    _slide(canvas, view, left + 4, deck + 4, foot)
    for px, up in ((left, 590), (right, 590)):
        _pole(canvas, view, [(px, foot), (px, foot - up)], 21, "#c08a54")
    panel = rect(left + 8, deck - 108, wide - 16, 100, 8)
    canvas.fill(panel, Linear(0, deck - 108, 0, deck, (view.tone(BLUE, 0.9), view.tone(BLUE, 0.4))))
    canvas.fill(joined([ellipse(x + 62 * k, deck - 58, 22, 22) for k in (-1, 0, 1)]), view.tone(YELLOW, 0.9))
    roof = lines([(left - 46, foot - 560), (x, foot - 716), (right + 46, foot - 560)])
    canvas.fill(
        roof,
        Linear(
            left - 46,
            0,
            right + 46,
            0,
            (view.tone(RED, 0.35), view.tone(RED, 0.95)) if view.sun[0] > x else (view.tone(RED, 0.95), view.tone(RED, 0.35)),
        ),
    )
    canvas.fill(
        joined([stroke([(x, foot - 716), (x + k * 46, foot - 560)], 4, even) for k in (-2, -1, 0, 1, 2)]),
        view.tone("#7a2a2a", 0.2),
        0.4,
        clip=roof,
    )
    canvas.fill(rect(left - 50, foot - 566, wide + 100, 13, 6), view.tone("#f4ece0" if not view.snow else "#ffffff", 0.9))
    if view.snow:
        canvas.fill(roof - roof.moved(0, 34), "#f6faff", 0.95)
    canvas.fill(lines([(x, foot - 714), (x, foot - 784), (x + 58, foot - 764), (x, foot - 744)]), view.tone(YELLOW, 0.8))


def _slide(canvas: Canvas, view: View, x: float, top: float, foot: float) -> None:
    """A chute of bright steel between yellow sides."""
    upper = [(x, top), (x - 60, top + 10), (x - 260, top + 190), (x - 350, foot - 40), (x - 440, foot - 30)]
    canvas.fill(ellipse(x - 330, foot + 2, 180, 14), view.tone("#3a2c18", 0), 0.35, blur=9)
    bed = stroke([(a + 14, b - 6) for a, b in upper], 54, even)
    canvas.fill(
        bed, Linear(x - 440, foot, x, top, (view.tone("#aebac2", 0.5), view.tone("#f0f6fa", 1.1), view.tone("#b8c4cc", 0.6)))
    )
    canvas.fill(stroke(upper, 22, even), view.tone(YELLOW, 0.8))
    canvas.fill(stroke([(a + 4, b - 6) for a, b in upper], 6, even), view.tone("#fff0b8", 1.1), 0.8)
    canvas.fill(stroke([(a + 36, b - 34) for a, b in upper], 12, even), view.tone(YELLOW, 0.45))
    _pole(canvas, view, [(x - 250, top + 200), (x - 250, foot)], 12, "#8a929a")


def _box(canvas: Canvas, view: View, x: float, foot: float, half: float, seed: int) -> None:
    """A sandpit with a castle of buckets, a spade left behind."""
    canvas.fill(
        lines([(x - half, foot - 56), (x + half, foot - 56), (x + half * 1.2, foot + 34), (x - half * 1.2, foot + 34)]),
        view.tone("#9c6c40", 0.45),
    )
    pit = lines(
        [(x - half * 0.92, foot - 46), (x + half * 0.92, foot - 46), (x + half * 1.08, foot + 18), (x - half * 1.08, foot + 18)]
    )
    canvas.fill(pit, view.tone("#f0dcae" if not view.snow else "#f4f8fd", 0.8))
    for dx, h in ((-60, 52), (0, 74), (60, 52)):
        canvas.fill(
            lines([(x + dx - 30, foot), (x + dx - 22, foot - h), (x + dx + 22, foot - h), (x + dx + 30, foot)]),
            Linear(x + dx - 30, 0, x + dx + 30, 0, (view.tone("#d8b878", 0.4), view.tone("#f4dca4", 0.95))),
        )
        canvas.fill(joined([rect(x + dx - 22 + 17 * k, foot - h - 9, 10, 10) for k in range(3)]), view.tone("#ecd09a", 0.8))
    canvas.fill(
        lines([(x + 130, foot - 40), (x + 190, foot - 40), (x + 181, foot + 12), (x + 139, foot + 12)]),
        Linear(x + 130, 0, x + 190, 0, (view.tone(RED, 0.35), view.tone(RED, 0.95))),
    )
    canvas.line(
        curve([(x + 132, foot - 40), (x + 160, foot - 72), (x + 188, foot - 40)], closed=False), view.tone("#f4f0e8", 0.9), 4
    )
    canvas.fill(stroke([(x - 170, foot - 6), (x - 110, foot - 34)], 9, even), view.tone(BLUE, 0.7))
    canvas.fill(ellipse(x - 184, foot - 1, 28, 15), view.tone(BLUE, 0.6))


PLACES = {"playground": Kind(playground, None, ((0.12, 0.86),), 0.63)}
