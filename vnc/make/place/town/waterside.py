"""Harbour and bridge."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, pane, skyline
from vnc.make.place.parts.flora import air_tint, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box
from vnc.make.place.view import View
from vnc.make.place.water import sea


def harbour(picture: Picture) -> None:
    """A wooden pier between boats, a lighthouse on the mole."""
    view, camera = picture.view, Camera(960, 520, 1.7, 900)
    sun = Sun(0.5 if view.sun[0] > 960 else -0.5, 0.8, 0.1)
    far = picture.sheet(1.0)
    sky(picture, far, 530)
    hills = picture.sheet(0.88, 0, 1.0)
    ridge(hills, view, 505, 20, (view.misty("#6a94a0", 0.3), view.misty("#8fb0ac", 0.4)), picture.seed + 3, light=0.6)
    air_tint(hills, view.haze, 440, 560, 0.1, 0.4 + 0.4 * view.murk)
    water = picture.sheet(0.75, 0, 0.6)
    sea(picture, water, 530, 1100, "#2c7a9c")
    picture.play("water", 0, 540, WIDE, 330, view.sunlight)
    _lighthouse(water, view, 380, 545, 300)
    for k, (x, y, s, colour) in enumerate(
        ((640, 620, 0.5, "#d8584a"), (1490, 640, 0.62, "#3f7fb0"), (1720, 740, 1.0, "#e8e0d0"))
    ):
        _boat(water, view, x, y, 240 * s, colour, k)
    veil(picture, water)
    pier = picture.sheet(0.4, 0, 0.5)
    deck = camera.shape((-1.7, 0.35, 0.7), (1.7, 0.35, 0.7), (1.7, 0.35, 17), (-1.7, 0.35, 17))
    for z in (15, 11, 8, 5.6, 3.6):
        for x in (-1.85, 1.65):
            box(pier, view, camera, sun, x, -0.8, z, 0.22, 1.6, 0.22, "#7a5a40", 0.7)
    pier.fill(deck, Linear(0, 590, 0, HIGH, (view.tone("#c8a47c", 0.9), view.tone("#8e6c4c", 0.4))))
    planks = camera.floor(0.35)
    pier.fill(planks.quads([(-1.7, z, 3.4, 0.02) for z in np.arange(0.8, 17, 0.24)]), view.tone("#3a2820", 0.1), 0.6)
    chance = Random(picture.seed)
    pier.fill(
        planks.quads([(-1.7, 0.8 + 0.24 * k, 3.4, 0.22) for k in range(66) if chance.random() < 0.3]),
        view.tone("#5a4030", 0.3),
        0.3,
    )
    if view.snow:
        pier.fill(deck, view.tone("#f0f4fb", 0.7), 0.8)
    if view.wet:
        mirror(flattened([s.canvas for s in picture.sheets]), pier, 590, picture.seed, pier.planes[3].copy(), 0.42, 1.2, 1.5, 0.7)
    for side in (-1, 1):
        for z in (5.6, 3.6):
            a, b = camera.at(side * 1.75, 0.75, z), camera.at(side * 1.75, 0.75, {5.6: 8, 3.6: 5.6}[z])
            pier.line(curve([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 26), b], closed=False), view.tone("#d8c8a0", 0.7), 5)
    _lantern_post(pier, view, camera)
    near = picture.sheet(0.12, 0, 3)
    box(near, view, camera, sun, -1.75, 0.35, 1.5, 0.42, 0.42, 0.4, "#a87848", 0.7)
    near.line(ellipse(1560, 1030, 130, 36), view.tone("#d8c49a", 0.6), 24)
    near.line(ellipse(1560, 1014, 105, 28), view.tone("#e8d4a8", 0.9), 20)


def _lighthouse(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    top, half = foot - tall, tall * 0.085
    canvas.fill(
        curve([(x - 330, foot + 12, 1), (x - 180, foot - 26), (x, foot - 34), (x + 200, foot - 16), (x + 300, foot + 12, 1)]),
        view.tone("#6a6258", 0.4),
    )
    tower = lines([(x - half, foot - 18), (x - half * 0.66, top), (x + half * 0.66, top), (x + half, foot - 18)])
    tones = (1.0, 0.7, 0.2) if view.sun[0] < x else (0.2, 0.7, 1.0)
    canvas.fill(tower, Linear(x - half, 0, x + half, 0, tuple(view.tone("#fbf8f2", t) for t in tones)))
    for k in (0.18, 0.5):
        canvas.fill(
            rect(x - half, top + tall * k, half * 2, tall * 0.15),
            Linear(x - half, 0, x + half, 0, tuple(view.tone("#d8503f", t) for t in tones)),
            clip=tower,
        )
    canvas.fill(rect(x - half * 0.95, top - 6, half * 1.9, 9), view.tone("#4a4a52", 0.4))
    canvas.fill(rect(x - half * 0.5, top - 36, half, 32), mix(view.tone("#b8d0d8", 0.7), "#fff4c0", max(0.2, view.lamps)))
    canvas.fill(lines([(x - half * 0.7, top - 34), (x, top - 62), (x + half * 0.7, top - 34)]), view.tone("#c8483c", 0.6))
    if view.lamps > 0.3:
        canvas.glow(x, top - 20, 260, "#fff0b8", 0.9 * view.lamps)
        beam = lines([(x, top - 24), (x + 1300, top - 190), (x + 1300, top + 40), (x, top - 16)])
        canvas.fill(beam, Linear(x, 0, x + 1200, 0, (alpha("#fff4cc", 0.5 * view.lamps), alpha("#fff4cc", 0))), blur=10)


def _boat(canvas: Canvas, view: View, x: float, y: float, long: float, colour: str, kind: int) -> None:
    hull = curve(
        [
            (x - long * 0.5, y - long * 0.14, 1),
            (x + long * 0.52, y - long * 0.19, 1),
            (x + long * 0.4, y + long * 0.06, 1),
            (x - long * 0.42, y + long * 0.06, 1),
        ]
    )
    canvas.fill(ellipse(x, y + long * 0.09, long * 0.48, long * 0.05), view.tone("#0c2038", 0), 0.4, blur=5)
    canvas.fill(
        hull, Linear(0, y - long * 0.2, 0, y + long * 0.06, (view.tone(colour, 0.9), view.tone(mix(colour, "#1a2438", 0.4), 0.3)))
    )
    canvas.fill(
        stroke([(x - long * 0.5, y - long * 0.13), (x, y - long * 0.12), (x + long * 0.52, y - long * 0.18)], long * 0.03, even),
        view.tone("#fff8ea", 0.9),
    )
    canvas.fill(rect(x - long * 0.28, y - long * 0.36, long * 0.26, long * 0.24, 4), view.tone("#f4f0e8", 0.7))
    pane(canvas, view, x - long * 0.24, y - long * 0.32, long * 0.18, long * 0.09)
    canvas.fill(rect(x + long * 0.06, y - long * (0.7 if kind else 0.85), long * 0.018, long * 0.56), view.tone("#5a4838", 0.4))
    canvas.line(
        lines([(x + long * 0.07, y - long * 0.68), (x + long * 0.5, y - long * 0.18)], closed=False),
        view.tone("#3a3438", 0.3),
        1.6,
        0.8,
    )
    canvas.line(
        lines([(x + long * 0.07, y - long * 0.68), (x - long * 0.48, y - long * 0.14)], closed=False),
        view.tone("#3a3438", 0.3),
        1.6,
        0.8,
    )


def _lantern_post(canvas: Canvas, view: View, camera: Camera) -> None:
    for x, z in ((-1.75, 3.6), (1.75, 5.6), (-1.75, 8)):
        (px, py), s = camera.at(x, 0.8, z), camera.size(z)
        canvas.fill(rect(px - 0.04 * s, py - 1.5 * s, 0.08 * s, 1.5 * s), view.tone("#5a4434", 0.4))
        canvas.fill(
            rect(px - 0.11 * s, py - 1.78 * s, 0.22 * s, 0.28 * s, 0.03 * s),
            mix(view.tone("#d8cfa8", 0.7), "#ffe6a4", max(0.2, view.lamps)),
        )
        canvas.fill(
            lines([(px - 0.16 * s, py - 1.76 * s), (px, py - 1.95 * s), (px + 0.16 * s, py - 1.76 * s)]),
            view.tone("#3a3234", 0.5),
        )
        canvas.glow(px, py - 1.64 * s, 0.95 * s, "#ffd080", 0.75 * view.lamps)


def bridge(picture: Picture) -> None:
    """An old stone bridge over a river, seen along its railing toward the town."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    town = picture.sheet(0.85, 0.06, 1.2)
    ridge(town, view, 520, 30, ("#7a98a4", "#a0b4b0"), picture.seed + 3, light=0.6)
    skyline(picture, town, 640, 30, (430, 560), (40, 100), ("#b8a494", "#c8b8a8"), picture.seed + 5, (7, 9))
    air_tint(town, view.haze, 420, 640, 0.1, 0.3 + 0.4 * view.murk)
    river = picture.sheet(0.7, 0, 0.6)
    mask = np.clip((np.arange(river.height)[:, None] - river.point(0, 628)[1]) / 4, 0, 1) * np.ones((1, river.width), np.float32)
    river.fill(rect(-20, 628, WIDE + 40, 480), Linear(0, 628, 0, HIGH, (view.tone("#4a8494", 0.7), view.tone("#244c64", 0.3))))
    mirror(flattened([s.canvas for s in picture.sheets]), river, 628, picture.seed, mask.astype(np.float32), 0.55, 1.0, 1.3, 0.8)
    picture.play("water", 250, 640, 1400, 200, view.sunlight)
    quay = rect(-20, 598, WIDE + 40, 34)
    river.fill(
        quay, Linear(0, 598, 0, 632, (view.misty(view.tone("#c4b49c", 0.7), 0.25), view.misty(view.tone("#7c7064", 0.3), 0.2)))
    )
    veil(picture, river)
    span = picture.sheet(0.5, 0, 0.5)
    _arches(picture, span)
    near = picture.sheet(0.15, 0, 1.4)
    _balustrade(picture, near)
    _old_lamp(near, view, 150, 1090, 900)
    _old_lamp(near, view, 1780, 1090, 900)


def _arches(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    body = curve([(-40, 560, 1), (300, 520), (960, 490), (1620, 520), (1960, 560, 1), (1960, 720, 1), (-40, 720, 1)])
    holes = joined(
        [
            curve([(x - w, 722, 1), (x - w * 0.9, 640), (x, 566 + abs(x - 960) * 0.035), (x + w * 0.9, 640), (x + w, 722, 1)])
            for x, w in ((330, 170), (740, 185), (1160, 185), (1580, 170))
        ]
    )
    shape = body - holes
    canvas.fill(shape, Linear(0, 490, 0, 720, (view.tone("#d0bfa8", 0.8), view.tone("#94826f", 0.3))))
    stones = [rect(x + 24 * (k % 2), 500 + 22 * k, 2, 22) for k in range(10) for x in range(-20, WIDE, 52)] + [
        rect(-20, 500 + 22 * k, WIDE + 40, 2) for k in range(10)
    ]
    canvas.fill(joined(stones), view.tone("#4a4038", 0.2), 0.35, clip=shape)
    canvas.line(curve([(-40, 560), (300, 520), (960, 490), (1620, 520), (1960, 560)], closed=False), view.tone("#efe2cc", 1.1), 9)
    for x, w in ((330, 170), (740, 185), (1160, 185), (1580, 170)):
        arc = curve(
            [(x - w, 722), (x - w * 0.9, 640), (x, 566 + abs(x - 960) * 0.035), (x + w * 0.9, 640), (x + w, 722)], closed=False
        )
        canvas.line(arc, view.tone("#e0d0b8", 0.9), 12, 0.9)
        canvas.line(arc, view.tone("#3a3230", 0.1), 3, 0.5)


def _balustrade(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    canvas.fill(rect(-20, 960, WIDE + 40, 140), Linear(0, 960, 0, HIGH, (view.tone("#b4a692", 0.6), view.tone("#7c6e60", 0.3))))
    posts = [
        curve(
            [
                (x - 16, 950, 1),
                (x - 16, 930, 1),
                (x - 26, 900),
                (x - 12, 860),
                (x - 18, 838, 1),
                (x + 18, 838, 1),
                (x + 12, 860),
                (x + 26, 900),
                (x + 16, 930, 1),
                (x + 16, 950, 1),
            ]
        )
        for x in range(20, WIDE, 72)
        if not 290 < x % 480 < 350
    ]
    canvas.fill(joined(posts), Linear(0, 830, 0, 950, (view.tone("#d8cab4", 0.8), view.tone("#8a7c6c", 0.3))))
    for x in range(80, WIDE, 480):
        canvas.fill(
            rect(x + 204, 800, 72, 170), Linear(x + 204, 0, x + 276, 0, (view.tone("#cfc0aa", 0.4), view.tone("#e4d6c0", 0.9)))
        )
    canvas.fill(rect(-20, 800, WIDE + 40, 42), Linear(0, 800, 0, 842, (view.tone("#efe2cc", 1.0), view.tone("#a8987f", 0.3))))
    canvas.fill(rect(-20, 946, WIDE + 40, 26), Linear(0, 946, 0, 972, (view.tone("#dccfb8", 0.9), view.tone("#8a7c6a", 0.2))))
    if view.snow:
        canvas.fill(rect(-20, 790, WIDE + 40, 20, 9), view.tone("#f8fbff", 0.9))
    if view.shine > 0.3 and view.time != "night":
        canvas.fill(rect(-20, 800, WIDE + 40, 5), view.sunlight, 0.8)


def _old_lamp(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """An iron lamp with a glass lantern."""
    top, iron = foot - tall, "#343c42"
    canvas.fill(rect(x - 9, top + 110, 18, tall), Linear(x - 9, 0, x + 9, 0, (view.tone(iron, 0.9), view.tone(iron, 0.2))))
    for y, w in ((top + 120, 22), (top + 170, 16), (foot - 160, 24), (foot - 60, 34)):
        canvas.fill(rect(x - w, y, w * 2, 14, 5), view.tone(iron, 0.6))
    glass = lines([(x - 34, top + 10), (x + 34, top + 10), (x + 22, top + 100), (x - 22, top + 100)])
    canvas.fill(glass, mix(view.tone("#cfd8d4", 0.8), "#ffe9b0", max(0.15, view.lamps)))
    canvas.line(glass, view.tone(iron, 0.4), 5)
    canvas.line(lines([(x, top + 10), (x, top + 100)], closed=False), view.tone(iron, 0.4), 3)
    canvas.fill(lines([(x - 44, top + 12), (x, top - 34), (x + 44, top + 12)]), view.tone(iron, 0.7))
    canvas.glow(x, top + 55, 330, "#ffd890", 0.8 * view.lamps)


PLACES = {
    "harbour": Kind(harbour, None, ((0.2, 0.8),), 0.5),
    "bridge": Kind(bridge, None, ((0.14, 0.86),), 0.55),
}
