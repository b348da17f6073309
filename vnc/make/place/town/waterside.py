"""Harbour and bridge."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, pane, skyline
from vnc.make.place.parts.flora import air_tint, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun, box
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
    """An old stone bridge with its road over a river, from the quay toward the town."""
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
    _span(picture, span)
    near = picture.sheet(0.15, 0, 1.4)
    _balustrade(picture, near)
    _old_lamp(near, view, 150, 1090, 900)
    _old_lamp(near, view, 1780, 1090, 900)


ROADWAY, PIER, ARCHES = 7.5, 12.0, 9
"""The width of the bridge's road and from pier to pier, in metres; how many arches it has."""


def _span(picture: Picture, canvas: Canvas) -> None:
    """The bridge from our quay on the right to the far bank on the left: its arches, its road between parapets, lamps."""
    view, camera = picture.view, Camera(960, 410, 14.0, 1100)
    along, aside = (-0.82, 0.0, 0.572), (0.572, 0.0, 0.82)
    x, z, deck, low = 19.0, 25.0, 5.0, -0.6
    face = camera.flat((x, 0, z), along, (0, 1, 0))
    far = camera.flat((x + aside[0] * ROADWAY, 0, z + aside[2] * ROADWAY), along, (0, 1, 0))
    road = camera.flat((x, deck, z), along, aside)
    long = PIER * ARCHES
    _arcade(picture, canvas, face, far, long, deck, low)
    stone = "#eef3fa" if view.snow else "#cfc2ae"
    floor = road.quad(-6, 0, long + 6, ROADWAY)
    _, top, _, foot = floor.bounds()
    canvas.fill(floor, Linear(0, top, 0, foot, (view.tone(stone, 0.85), view.tone(mix(stone, "#5c5048", 0.3), 0.5))))
    chance = Random(picture.seed + 3)
    setts = [(-6 + 0.5 * k, 0.5 * j, 0.46, 0.46) for k in range(int(long * 2) + 12) for j in range(10) if chance.random() < 0.5]
    canvas.fill(road.quads(setts[::2]), view.tone("#7c7064", 0.35), 0.35)
    canvas.fill(road.quads(setts[1::2]), view.tone("#f4e8d4", 0.95), 0.4)
    for v in (0.0, ROADWAY - 0.9):
        canvas.fill(road.quad(-6, v, long + 6, 0.9), view.tone("#e4d8c4", 0.75), 0.8)
    canvas.fill(far.quad(-6, deck, long + 6, 1.0), view.tone("#b4a692", 0.75))
    canvas.fill(far.quad(-6, deck + 0.9, long + 6, 0.2), view.tone("#efe2cc", 1.0))
    _wayfarers(picture, canvas, road)
    for u in [PIER * k for k in range(ARCHES, 0, -1)]:
        for flat in (far, face):
            _post_lamp(canvas, view, flat, u, deck + 1.0)
    lit = 0.75 if view.sun[0] < 960 else 0.5
    canvas.fill(face.quad(-6, deck - 0.1, long + 6, 1.1), view.tone("#c4b6a0", lit))
    panels = [(-6 + 1.6 * k, deck + 0.12, 1.3, 0.6) for k in range(int(long / 1.6) + 4)]
    canvas.fill(face.quads(panels), view.tone("#8c8070", lit), 0.45)
    canvas.fill(face.quads([(-6, deck + 0.92, long + 6, 0.16), (-6, deck - 0.16, long + 6, 0.16)]), view.tone("#efe2cc", 1.0))


def _arcade(picture: Picture, canvas: Canvas, face: Flat, far: Flat, long: float, deck: float, low: float) -> None:
    """The bridge's side with arches on piers; through them their shaded vaults and the water."""
    view = picture.view
    holes = [_opening(PIER * (k + 0.5), PIER * 0.4, low, deck - 1.0) for k in range(ARCHES)]
    wall = face.quad(-6, low, long + 6, deck - low)
    _, top, _, foot = wall.bounds()
    vaults = joined([face.path(h) for h in holes])
    lit = 0.8 if view.sun[0] < 960 else 0.45
    shape = wall - (vaults & joined([far.path(h) for h in holes]))
    canvas.fill(shape, Linear(0, top, 0, foot, (view.tone("#5c5248", 0.25), view.tone("#4c4a50", 0.35))))
    front = wall - vaults
    canvas.fill(front, Linear(0, top, 0, foot, (view.tone("#d0bfa8", lit), view.tone("#94826f", lit * 0.5))))
    chance = Random(picture.seed + 4)
    stones = [
        (-6 + 0.9 * k + 0.45 * (j % 2), low + 0.42 * j, 0.84, 0.37)
        for k in range(int(long / 0.9))
        for j in range(12)
        if chance.random() < 0.5
    ]
    canvas.fill(face.quads(stones[::2]), view.tone("#e8dac2", lit), 0.4, clip=front)
    canvas.fill(face.quads(stones[1::2]), view.tone("#6c6054", lit * 0.5), 0.35, clip=front)
    rims = [
        _opening(PIER * (k + 0.5), PIER * 0.4 + 0.5, low, deck - 0.55) - _opening(PIER * (k + 0.5), PIER * 0.4, low, deck - 1.0)
        for k in range(ARCHES)
    ]
    canvas.fill(joined([face.path(r) for r in rims]), view.tone("#e4d6be", lit + 0.1))
    cutwaters = [
        lines([(PIER * k - 0.8, low), (PIER * k - 0.8, 1.9), (PIER * k, 2.7), (PIER * k + 0.8, 1.9), (PIER * k + 0.8, low)])
        for k in range(ARCHES)
    ]
    canvas.fill(joined([face.path(c) for c in cutwaters]), view.tone("#b8a890", lit))
    canvas.fill(face.quad(-6, low, long + 6, 0.5), view.tone("#3c4a3c", 0.2), 0.5, blur=4, clip=front)


def _opening(u: float, half: float, low: float, top: float) -> Path:
    """A round arch in metres."""
    rise = min(half, (top - low) * 0.62)
    ring = [(u + half * math.cos(math.pi * k / 16), top - rise + rise * math.sin(math.pi * k / 16)) for k in range(17)]
    return lines([(u + half, low), *ring, (u - half, low)])


def _wayfarers(picture: Picture, canvas: Canvas, road: Flat) -> None:
    """People under way on the bridge, small with distance."""
    view, chance = picture.view, Random(picture.seed + 6)
    for u in sorted((chance.uniform(5, 60) for _ in range(14)), reverse=True):
        v = chance.choice((0.9, 2.6, 4.6, 6.4))
        (x, y), (_, y1) = road.at(u, v), road.at(u, v + 0.1)
        s = abs(road.at(u + 1, v)[0] - x) * 1.5 + abs(y1 - y)
        coat = view.tone(chance.choice(("#7c3c3c", "#34507c", "#4c6c4c", "#c8a064", "#5c4c6c", "#d8d0c4")), 0.6)
        canvas.fill(ellipse(x, y, 0.4 * s, 0.08 * s), view.tone("#18141c", 0), 0.35, blur=3)
        legs = lines([(x - 0.16 * s, y), (x - 0.14 * s, y - 0.8 * s), (x + 0.14 * s, y - 0.8 * s), (x + 0.16 * s, y)])
        canvas.fill(legs, view.tone("#3a3844", 0.4))
        body = [(x - 0.24 * s, y - 0.7 * s, 1), (x - 0.22 * s, y - 1.35 * s), (x, y - 1.5 * s), (x + 0.22 * s, y - 1.35 * s)]
        canvas.fill(curve([*body, (x + 0.24 * s, y - 0.7 * s, 1)]), coat)
        canvas.fill(ellipse(x, y - 1.62 * s, 0.14 * s, 0.17 * s), view.tone("#e0b898", 0.7))


def _post_lamp(canvas: Canvas, view: View, flat: Flat, u: float, v: float) -> None:
    """A small lamp on the parapet."""
    (x, foot), (_, top) = flat.at(u, v), flat.at(u, v + 2.2)
    s = foot - top
    canvas.fill(rect(x - 0.02 * s, top + 0.2 * s, 0.04 * s, 0.8 * s), view.tone("#343c42", 0.5))
    canvas.fill(ellipse(x, top + 0.14 * s, 0.1 * s, 0.13 * s), mix(view.tone("#dce0d8", 0.8), "#ffe9b0", max(0.15, view.lamps)))
    canvas.glow(x, top + 0.14 * s, 1.3 * s, "#ffd890", 0.75 * view.lamps)


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
