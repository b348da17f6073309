"""Where beasts and crops are kept: the yard of a farm."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.buildings import joined, pane, tiles
from vnc.make.place.flora import GRASS, air_tint, bush, flowers, grass, overhang, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture, blank
from vnc.make.place.raster import Swarm
from vnc.make.place.room import Room, sunlight
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View
from vnc.make.place.water import puddles

RED, TRIM, STRAW = "#b8392c", "#f2ece0", ("#a87a30", "#dcb04c", "#f8e08c")
BARN, FRONT, BACK = (-10.6, -2.9), 13.0, 25.0
"""Metres: the barn's sides, its gable and its far end."""
GAMBREL = ((0.0, 4.0), (1.15, 6.2), (3.85, 7.9), (6.55, 6.2), (7.7, 4.0))
"""The outline of the barn's roof along the gable."""
SNOWY = "#f4f8ff"


def farm(picture: Picture) -> None:
    """A farmyard: a red barn, the house, a wind pump, hay and hens; fields on the hills behind."""
    view, camera = picture.view, Camera(930, 585, 1.6, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    hills = picture.sheet(0.85, 0.04 + 0.12 * view.murk, 0.9)
    ridge(hills, view, 505, 24, ("#7c98ac", "#a4b8b4"), picture.seed + 3, light=0.6)
    air_tint(hills, view.haze, 440, 600, 0.1, 0.3 + 0.4 * view.murk)
    _fields(picture, hills)
    veil(picture, hills)
    back = picture.sheet(0.65, 0, 0.6)
    _land(picture, back, camera)
    _silo(back, view, camera, -1.35, 28.0)
    tree(back, view, *camera.at(17.6, 0, 25), 340, picture.seed + 21, 0.8, 560)
    tree(back, view, *camera.at(5.4, 0, 36), 150, picture.seed + 22, 0.8, 260)
    tree(back, view, *camera.at(-17.6, 0, 22), 300, picture.seed + 23, 0.8, 520)
    tree(back, view, *camera.at(-24.5, 0, 33), 230, picture.seed + 24, 0.8, 380)
    _pump(back, view, camera, 2.9, 26.0)
    _rails(back, view, camera, [(-1.2 + 2.0 * k, 33.0) for k in range(5)])
    _farmhouse(picture, back, camera)
    yard = picture.sheet(0.45, 0, 0.4)
    _yard(picture, yard, camera)
    _barn(picture, yard, camera)
    things = yard
    _rails(things, view, camera, [(4.5 + 0.055 * z * (z - 4) / 8, z) for z in (17.5, 14.6, 12.0, 9.8, 7.9, 6.3, 5.0)])
    _stack(things, view, camera, picture.seed + 31)
    _round(things, view, camera, -2.7, 11.2, 0.72, picture.seed + 33)
    _can(things, view, *camera.at(-4.1, 0, 11.4), 78)
    _can(things, view, *camera.at(-3.65, 0, 10.9), 84)
    _flock(picture, things, camera)
    near = picture.sheet(0.12, 0, 3.2)
    overhang(near, view, ((1880, -10, 330, 190), (1560, -80, 260, 130)), picture.seed + 7, 900)
    leafy = GRASS["winter" if view.leaf == "winter" else "summer"]
    bush(near, view, 1900, 1090, 270, 120, picture.seed + 35, 420, leafy)
    grass(near, view, 1070, 1130, 160, picture.seed + 36, height=2.2, right=560)


def _side(view: View, x: float) -> tuple[float, float]:
    """How much a face to the left and one to the right are lit."""
    return (0.3, 0.95) if view.sun[0] > x else (0.95, 0.3)


def _fields(picture: Picture, canvas: Canvas) -> None:
    """Strips of corn, stubble and green on a slope, hedges between them, bales left on the stubble."""
    view, chance = picture.view, Random(picture.seed + 9)
    snow, dark = bool(view.snow), GRASS[view.leaf][0]
    colours = ("#dfe8f2", "#f2f6fc") if snow else ("#6f9c58", "#a4c068")
    shape = ridge(canvas, view, 526, 13, colours, picture.seed + 5, 0.35, 0, 3)
    crops = ("#e8c860", "#8cb454", "#d8a848", "#6c9a48", "#efdc8c", "#a8c468", "#c89a54", "#7caa50")
    edges = [-260 + 300 * k + chance.uniform(-30, 30) for k in range(9)]
    for k, (left, right) in enumerate(zip(edges, edges[1:], strict=False)):
        top = [(930 + (x - 930) * 0.62, 496) for x in (left, right)]
        low = [(930 + (x - 930) * 1.5, 660) for x in (right, left)]
        patch, colour = lines([*top, *low]), crops[k % len(crops)]
        if snow:
            colour = mix(colour, "#f2f6fc", 0.86)
        tones = (view.misty(view.tone(colour, 0.75), 0.22), view.tone(colour, 0.6))
        canvas.fill(patch, Linear(0, 505, 0, 640, tones), clip=shape)
        rows = [
            stroke(
                [(top[0][0] + (top[1][0] - top[0][0]) * t, 496), (low[1][0] + (low[0][0] - low[1][0]) * t, 660)], 1.8, even, False
            )
            for t in np.linspace(0.06, 0.94, 13)
        ]
        canvas.fill(joined(rows), view.tone(mix(colour, "#4a5a2c", 0.55), 0.4), 0.4, clip=shape)
    air_tint(canvas, view.haze, 500, 660, 0.12, 0.05 + 0.3 * view.murk)
    for left in edges[1:-1]:
        for k in range(7):
            t = k / 7 + 0.05
            x, y = 930 + (left - 930) * (0.62 + 0.88 * t) + chance.uniform(-4, 4), 518 + 128 * t
            bush(canvas, view, x, y, 14 + 14 * t, 8 + 8 * t, picture.seed + int(left) + k, 40)
    for _ in range(9):
        x, y = chance.choice((chance.uniform(700, 1250), chance.uniform(1650, 1900))), chance.uniform(548, 600)
        r = (y - 500) * 0.1
        canvas.fill(ellipse(x + r, y + r, r * 1.9, r * 0.35), view.tone(dark, 0), 0.35)
        canvas.fill(rect(x, y - r, r * 1.6, 2 * r, r), view.tone(SNOWY if snow else STRAW[1], 0.4))
        canvas.fill(ellipse(x, y, r * 0.9, r), view.tone(SNOWY if snow else STRAW[2], 0.75))


def _land(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The grass of the yard from the fields to our feet, and the way through it."""
    view = picture.view
    dark, middle, bright = GRASS[view.leaf]
    lawn = lines([(-20, 612), (700, 606), (1300, 606), (WIDE + 20, 614), (WIDE + 20, HIGH + 20), (-20, HIGH + 20)])
    tones = (view.misty(view.tone(mix(middle, bright, 0.6), 0.65), 0.1), view.tone(middle, 0.55), view.tone(dark, 0.35))
    canvas.fill(lawn, Linear(0, 606, 0, HIGH, tones, (0, 0.35, 1)))
    grass(canvas, view, 612, 800, 1200, picture.seed + 11, height=0.5, clip=lawn)
    way = camera.floor().path(curve([(1.0, 9, 1), (1.2, 24), (0.2, 46, 1), (1.0, 46, 1), (3.2, 24), (4.2, 9, 1)]))
    earth = "#eef3fa" if view.snow else "#dcc498"
    canvas.fill(way, Linear(0, 600, 0, 760, (view.tone(earth, 0.8), view.tone(earth, 0.65))), blur=2)


def _yard(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Trodden earth before the barn, ruts, straw; grass with flowers at its sides."""
    view, floor, chance = picture.view, camera.floor(), Random(picture.seed + 13)
    dark, middle, _ = GRASS[view.leaf]
    lawn = camera.shape((-60, 0, 1.5), (-60, 0, 17), (-9, 0, 19), (0, 0, 17.5), (8, 0, 16), (60, 0, 14), (60, 0, 1.5))
    canvas.fill(lawn, Linear(0, 660, 0, HIGH, (view.tone(middle, 0.55), view.tone(dark, 0.35))), blur=3)
    grass(canvas, view, 690, 1090, 2400, picture.seed + 15, height=0.8, clip=lawn)
    if view.leaf != "winter":
        with canvas.clipped(lawn):
            flowers(canvas, view, 720, 1080, 300, picture.seed + 17, ("#ffffff", "#f8d84a", "#f0a0b0"), 0.6)
    points = [
        (-3.3, 1.4), (-3.4, 3.6), (-4.9, 6), (-7.6, 8.4), (-9.6, 10.6), (-9.8, 13.2), (-3.2, 13.4), (-1.0, 15), (0.8, 19),
        (3.0, 19), (3.3, 13), (3.5, 9), (3.1, 6), (2.9, 3.6), (3.2, 1.4),
    ]  # fmt: skip
    earth = ("#f4f7fc", "#e6edf6", "#d4deea") if view.snow else ("#ecd6ac", "#d8bc8c", "#b08e62")
    whole = floor.path(curve(points))
    canvas.fill(whole, view.tone(mix(earth[2], dark, 0.5), 0.3), 0.6, blur=9)
    canvas.fill(
        whole, Linear(0, 650, 0, HIGH, tuple(view.tone(c, k) for c, k in zip(earth, (0.8, 0.7, 0.5), strict=True))), blur=2.5
    )
    for dx in (-0.75, 0.75):
        rut = [(0.2 + dx, 1.5), (0.5 + dx, 5), (1.4 + dx, 11), (2.0 + dx * 0.8, 18)]
        for gap, tone, opacity in ((0.0, view.tone("#7a5c3c", 0.25), 0.3), (0.1, view.tone("#fff0d0", 0.9), 0.22)):
            sides = [(x + gap, z) for x, z in rut] + [(x + gap + 0.2, z) for x, z in rut[::-1]]
            canvas.fill(floor.path(curve(sides)), tone, opacity, clip=whole, blur=3)
    spots = [(chance.uniform(-5, 3.5), 1.8 + 14 * chance.random() ** 1.5, chance.uniform(0.008, 0.03)) for _ in range(650)]
    canvas.fill(floor.quads([(x, z, r, r * 1.4) for x, z, r in spots]), view.tone("#6e5538", 0.3), 0.42, clip=whole)
    canvas.fill(floor.quads([(x + 0.5, z, r, r) for x, z, r in spots[:400]]), view.tone("#fff4dc", 0.95), 0.5, clip=whole)
    straws = [(chance.gauss(-5.6, 1.6), chance.uniform(6.5, 12.8), chance.uniform(0.12, 0.4), 0.02) for _ in range(260)]
    straws += [(chance.uniform(-3, 3), chance.uniform(2.4, 9), chance.uniform(0.08, 0.22), 0.015) for _ in range(70)]
    for part, tone in ((0, STRAW[0]), (1, STRAW[2])):
        canvas.fill(floor.quads(straws[part::2]), view.tone(tone, 0.7), 0.8)
    with canvas.clipped(whole):
        for _ in range(26):
            (x, y), r = camera.at(chance.uniform(0.9, 3.4), 0, chance.uniform(2.5, 4.6)), chance.uniform(24, 74)
            canvas.fill(ellipse(x, y, r, r * 0.3), view.tone("#4a3a4c", 0.2), 0.22 * view.shine, blur=4)
    if view.wet > 0.1 and not view.snow:
        wet = blank(picture.size)
        for x, z, r in (
            (-1.4, 5.6, 0.75),
            (1.7, 7.4, 0.9),
            (0.3, 3.4, 0.5),
            (-4.4, 9.4, 1.3),
            (2.0, 12.0, 0.9),
            (-0.6, 10.5, 0.8),
        ):
            ring = [
                (x + r * math.cos(a) * (1 + 0.25 * math.sin(3 * a + x)), z + r * math.sin(a)) for a in np.linspace(0, 5.7, 12)
            ]
            wet.fill(floor.path(curve(ring)), "#ffffff", blur=2)
            canvas.fill(floor.path(curve(ring)), view.tone("#4c3c34", 0.3), 0.6, blur=3)
        puddles(picture, canvas, 650, wet.planes[3], 0.36 * view.wet)
    _tufts(canvas, view, points, camera, picture.seed + 19)


def _tufts(canvas: Canvas, view: View, points: list[tuple[float, float]], camera: Camera, seed: int) -> None:
    """Grass that leans over the edge of the earth."""
    chance, blades = Random(seed), list[Path]()
    for (a, b), (c, d) in zip(points, points[1:], strict=False):
        for _ in range(60):
            t = chance.random()
            (x, y), s = camera.at(a + (c - a) * t, 0, b + (d - b) * t), camera.size(b + (d - b) * t)
            tall, x = chance.uniform(0.07, 0.2) * s, x + chance.gauss(0, 0.1) * s
            if b < 13 or d < 13:
                blades.append(stroke([(x, y), (x + chance.gauss(0, 0.3) * tall, y - tall)], 0.028 * s, thin_end, False))
    for k, light in enumerate((0.25, 0.6, 0.9)):
        canvas.fill(joined(blades[k::3]), view.tone(GRASS[view.leaf][k], light), 0.95)


def _barn(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Red boards, white edges, a broken roof; the doors stand open, hay looks out of the loft."""
    view, (left, right) = picture.view, BARN
    shade = camera.shape((right, 0, FRONT), (left, 0, FRONT), (left - 2.6, 0, FRONT - 2.6), (right - 2.4, 0, FRONT - 2.6))
    canvas.fill(shade, view.tone("#141c18", 0), 0.2 + 0.2 * view.shine, blur=9)
    dim, lit = _side(view, 500)
    side = camera.flat((right, 0, FRONT), (0, 0, 1), (0, 1, 0))
    wall = side.quad(0, 0, BACK - FRONT, 4.0)
    canvas.fill(wall, Linear(700, 0, 830, 0, (view.tone(RED, lit), view.tone(mix(RED, view.haze, 0.12), lit - 0.1))))
    canvas.fill(side.quads([(0.45 * k, 0, 0.06, 4) for k in range(1, 27)]), view.tone("#3a0c10", 0.2), 0.35)
    canvas.fill(side.quads([(u, 0.0, 0.3, 0.5) for u in (0, 4, 8)]), view.tone("#2c1010", 0.1), 0.2)
    canvas.fill(side.quad(0, 0, BACK - FRONT, 0.45), view.tone("#a09890", 0.5 * lit + 0.2))
    for u in (2.4, 5.6, 8.8):
        canvas.fill(side.quad(u - 0.1, 1.7, 1.5, 1.3), view.tone(TRIM, lit))
        canvas.fill(side.quad(u + 0.05, 1.85, 1.2, 1.0), mix(view.tone("#3c5468", 0.4), "#ffcf7a", view.lamps))
        canvas.fill(side.quad(u + 0.6, 1.85, 0.1, 1.0) | side.quad(u, 2.3, 1.3, 0.09), view.tone(TRIM, lit))
    canvas.fill(side.quad(0, 3.2, BACK - FRONT, 0.8), view.tone("#20080c", 0), 0.3, blur=4, clip=wall)
    _slope(canvas, view, camera)
    _gable(picture, canvas, camera, dim)


def _slope(canvas: Canvas, view: View, camera: Camera) -> None:
    """The lower slope of the barn's roof, shingled, with its edge."""
    right, front, back = BARN[1], FRONT - 0.5, BACK + 0.4
    low, high = (right + 0.3, 3.6), (right - 1.15, 6.35)
    _, lit = _side(view, 500)
    colour = SNOWY if view.snow else "#76706e"
    roof = camera.shape((*low, front), (*low, back), (*high, back), (*high, front))
    canvas.fill(roof, Linear(0, 260, 0, 460, (view.tone(colour, lit), view.tone(colour, lit * 0.65))))
    seams = list[Path]()
    for k in range(1, 9):
        x, y = low[0] + (high[0] - low[0]) * k / 9, low[1] + (high[1] - low[1]) * k / 9
        a, b = camera.at(x, y, front), camera.at(x, y, back)
        seams.append(stroke([a, b], 2.0, even, False))
    for k in range(1, 26):
        z = front + (back - front) * k / 26
        seams.append(stroke([camera.at(*low, z), camera.at(*high, z)], 1.4, even, False))
    canvas.fill(joined(seams), view.tone("#28242c", 0.1), 0.16 if view.snow else 0.4, clip=roof)
    edge = camera.shape((*low, front), (*low, back), (low[0], low[1] - 0.16, back), (low[0], low[1] - 0.16, front))
    canvas.fill(edge, view.tone(TRIM, lit))


def _gable(picture: Picture, canvas: Canvas, camera: Camera, dim: float) -> None:
    """The front of the barn."""
    view, seed = picture.view, picture.seed
    front = camera.flat((BARN[0], 0, FRONT), (1, 0, 0), (0, 1, 0))
    face = lines([front.at(*p) for p in ((0, 0), *GAMBREL, (7.7, 0))])
    canvas.fill(face, Linear(0, 150, 0, 700, (view.tone(RED, 0.72), view.tone(mix(RED, "#8c2a2c", 0.4), dim + 0.16))))
    chance = Random(seed + 41)
    planks = [(0.275 * k, 0, 0.275, 8.0) for k in range(28)]
    canvas.fill(front.quads([p for p in planks if chance.random() < 0.3]), view.tone("#e0604a", 0.8), 0.22, clip=face)
    canvas.fill(front.quads([p for p in planks if chance.random() < 0.3]), view.tone("#5c1418", 0.3), 0.28, clip=face)
    canvas.fill(front.quads([(u - 0.014, 0, 0.028, 8.0) for u, *_ in planks]), view.tone("#3a0c10", 0.15), 0.55, clip=face)
    worn = [(0.275 * chance.randrange(28) + 0.05, chance.uniform(0.5, 6), 0.03, chance.uniform(0.2, 0.9)) for _ in range(60)]
    canvas.fill(front.quads(worn), view.tone("#f0a088", 0.7), 0.3, clip=face)
    canvas.fill(front.quad(0, 0, 7.7, 0.42), view.tone("#a89e94", 0.5), clip=face)
    canvas.fill(
        front.quads([(0.55 * k + 0.2 * (j % 2), 0.2 * j, 0.03, 0.2) for k in range(15) for j in (0, 1)]),
        view.tone("#3c3630", 0.2),
        0.6,
    )
    under = [front.at(u, v - 0.3) for u, v in GAMBREL]
    canvas.fill(stroke(under, 40, even, False), view.tone("#20080c", 0), 0.34, blur=9, clip=face)
    canvas.fill(front.quad(0.0, 4.05, 7.7, 0.16), view.tone(TRIM, 0.7), clip=face)
    _doorway(picture, canvas, camera)
    _loft(canvas, view, camera, seed + 43)
    brow = [front.at(u + d, v + 0.12) for (u, v), d in zip(GAMBREL, (-0.3, -0.12, 0, 0.12, 0.3), strict=True)]
    brow[0], brow[-1] = front.at(-0.42, 3.62), front.at(8.12, 3.62)
    canvas.fill(stroke([(x, y + 12) for x, y in brow], 14, even, False), view.tone(TRIM, 0.75))
    canvas.fill(stroke(brow, 13, even, False), view.tone(SNOWY if view.snow else "#5c585c", 0.7))
    for u in (0.0, 7.5):
        canvas.fill(front.quad(u, 0.42, 0.2, 3.5), view.tone(TRIM, 0.7))
    x, y = front.at(3.85, 8.0)
    canvas.fill(rect(x - 2, y - 62, 4, 64), view.tone("#3a3a40", 0.4))
    canvas.fill(rect(x - 26, y - 34, 52, 3) | ellipse(x, y - 32, 5, 5), view.tone("#3a3a40", 0.5))
    bird = ((24, -58, 1), (14, -64), (4, -56), (-10, -60), (-22, -74, 1), (-20, -54), (-4, -44), (12, -48))
    cock = curve([(x + p[0], y + p[1], *p[2:]) for p in bird])
    canvas.fill(cock, view.tone("#3a3a40", 0.6))


def _doorway(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The open doors: dusk and hay inside, the wings folded back with their braces."""
    view = picture.view
    front = camera.flat((BARN[0], 0, FRONT), (1, 0, 0), (0, 1, 0))
    hole = front.quad(2.45, 0, 2.8, 3.3)
    x0, top, x1, foot = hole.bounds()
    warm = mix(view.tone("#2c1c1c", 0.25), "#c8783c", 0.55 * view.lamps)
    canvas.fill(hole, Linear(0, top, 0, foot, (mix(warm, "#0c080c", 0.55), warm, view.tone("#6a4a34", 0.35))))
    canvas.fill(
        joined([rect(x0 + 30, top, 9, foot - top), rect(x1 - 40, top, 9, foot - top), rect(x0, top + 44, x1 - x0, 8)]),
        view.tone("#7a5438", 0.25),
        0.8,
    )
    heap = curve([(x0 - 5, foot, 1), (x0 + 10, foot - 62), (x0 + 60, foot - 96), (x0 + 108, foot - 52), (x0 + 140, foot, 1)])
    canvas.fill(heap, Linear(0, foot - 96, 0, foot, (view.tone(STRAW[1], 0.6), view.tone(STRAW[0], 0.3))), clip=hole)
    _straw(canvas, view, heap & hole, (x0, foot - 96, x0 + 140, foot), 150, picture.seed + 45, 15)
    canvas.glow((x0 + x1) / 2, top + 60, 200, "#ffb860", 0.7 * view.lamps)
    canvas.fill(
        rect(x0 - 4, top - 10, x1 - x0 + 8, 11) | rect(x0 - 9, top, 9, foot - top) | rect(x1, top, 9, foot - top),
        view.tone(TRIM, 0.72),
    )
    canvas.fill(front.quad(0.7, 3.5, 6.3, 0.09), view.tone("#34343c", 0.5))
    for u in (0.9, 5.3):
        wing = front.quad(u, 0.06, 1.5, 3.36)
        a, b, c, d = wing.bounds()
        canvas.fill(wing.moved(-6, 5), view.tone("#1c080c", 0), 0.4, blur=4)
        canvas.fill(wing, Linear(0, b, 0, d, (view.tone("#c2402f", 0.72), view.tone("#a03028", 0.45))))
        canvas.fill(front.quads([(u + 0.25 * k, 0.06, 0.025, 3.36) for k in range(1, 6)]), view.tone("#3a0c10", 0.15), 0.5)
        middle, w = (b + d) / 2, 10
        frame = [rect(a, b, c - a, w), rect(a, d - w, c - a, w), rect(a, b, w, d - b), rect(c - w, b, w, d - b)]
        frame += [rect(a, middle - w / 2, c - a, w)]
        frame += [stroke([(a, p), (c, q)], 9, even, False) for p, q in ((b, middle), (middle, b), (middle, d), (d, middle))]
        canvas.fill(joined([f.moved(-2, 3) for f in frame]), view.tone("#2c0c10", 0.1), 0.5, clip=wing)
        for bar in frame:
            canvas.fill(bar, view.tone(TRIM, 0.75), clip=wing)
        canvas.fill(rect(a + 30, b - 14, 8, 18, 3) | rect(c - 38, b - 14, 8, 18, 3), view.tone("#34343c", 0.6))
    lx, ly = front.at(3.85, 3.82)
    canvas.fill(lines([(lx - 13, ly + 8), (lx + 13, ly + 8), (lx + 5, ly - 6), (lx - 5, ly - 6)]), view.tone("#3c444c", 0.6))
    canvas.fill(ellipse(lx, ly + 10, 7, 5), mix(view.tone("#f0e8d0", 0.8), "#fff0c0", view.lamps))
    canvas.glow(lx, ly + 14, 190, "#ffd48a", 0.85 * view.lamps)


def _loft(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """A hatch under the ridge with hay in it, the beam and the rope of the hoist."""
    front = camera.flat((BARN[0], 0, FRONT), (1, 0, 0), (0, 1, 0))
    hole = front.quad(2.95, 4.7, 1.8, 1.65)
    x0, top, x1, foot = hole.bounds()
    canvas.fill(
        hole, Linear(0, top, 0, foot, (view.tone("#160e10", 0.2), mix(view.tone("#4c3020", 0.3), "#c87c3c", 0.6 * view.lamps)))
    )
    heap = curve(
        [
            (x0 - 6, foot + 12, 1),
            (x0, foot - 44),
            (x0 + 40, foot - 70),
            (x0 + 84, foot - 58),
            (x1, foot - 34),
            (x1 + 6, foot + 10, 1),
        ]
    )
    canvas.fill(heap, Linear(0, top, 0, foot, (view.tone(STRAW[2], 0.7), view.tone(STRAW[0], 0.45))))
    _straw(canvas, view, heap, (x0 - 8, foot - 76, x1 + 8, foot + 12), 190, seed, 17)
    frame = [rect(x0 - 10, top - 10, x1 - x0 + 20, 10), rect(x0 - 10, top, 10, foot - top), rect(x1, top, 10, foot - top)]
    canvas.fill(joined(frame), view.tone(TRIM, 0.75))
    hang = [
        stroke([(x, foot - 4), (x + d, foot + 16 + 6 * (k % 3))], 3, thin_end, False)
        for k, (x, d) in enumerate((x0 + 7 * j, 4 * (j % 3) - 4) for j in range(18))
    ]
    canvas.fill(joined(hang), view.tone(STRAW[1], 0.6))
    bx, by = (x0 + x1) / 2, top - 40
    canvas.fill(rect(bx - 9, by - 8, 18, 20, 2), view.tone("#8a6444", 0.7))
    canvas.fill(rect(bx - 1.5, by + 10, 3, 92), view.tone("#e0cca0", 0.6))
    canvas.line(ellipse(bx + 4, by + 108, 7, 8), view.tone("#3c3c44", 0.5), 3)


def _straw(
    canvas: Canvas, view: View, clip: Path, area: tuple[float, float, float, float], count: int, seed: int, long: float
) -> None:
    """Single stalks in three tones over a heap."""
    random, (x0, y0, x1, y1) = np.random.default_rng(seed), area
    x, y = random.uniform(x0, x1, count), random.uniform(y0, y1, count)
    turn = random.normal(0, 0.6, count)
    half = random.uniform(0.4, 1, count) * long / 2
    dx, dy = half * np.cos(turn), half * np.sin(turn)
    thick = max(0.8, long * 0.055)
    bars = np.stack([np.stack([x + a * dx, y + a * dy + b * thick], -1) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))], 1)
    for k, light in enumerate((0.2, 0.65, 1.0)):
        canvas.fill(Swarm(bars[k::3]), view.tone(STRAW[k], light), 0.75, clip=clip)


def _silo(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A tall bin of pale steel behind the barn."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    r, top = 1.75 * s, foot - 9.0 * s
    left, right = _side(view, cx)
    tones = tuple(view.tone("#ccd4d8", k) for k in (left, 0.75, right, right * 0.7))
    canvas.fill(ellipse(cx, foot, r * 1.3, r * 0.16), view.tone("#101810", 0), 0.4, blur=4)
    dome = curve(
        [(cx - r, top, 1), (cx - r * 0.8, top - r * 0.62), (cx, top - r * 0.95), (cx + r * 0.8, top - r * 0.62), (cx + r, top, 1)]
    )
    body = rect(cx - r, top, 2 * r, foot - top) | ellipse(cx, foot, r, r * 0.1)
    canvas.fill(body, Linear(cx - r, 0, cx + r, 0, tones))
    rings = [
        stroke([(cx - r, top + k * 0.75 * s), (cx, top + k * 0.75 * s + r * 0.1), (cx + r, top + k * 0.75 * s)], 2)
        for k in range(12)
    ]
    canvas.fill(joined(rings), view.tone("#46505c", 0.2), 0.45)
    roof = SNOWY if view.snow else "#b4504a"
    canvas.fill(dome, Linear(cx - r, 0, cx + r, 0, tuple(view.tone(roof, k) for k in (left, 0.7, right))))
    canvas.fill(rect(cx - 6, top - r * 1.08, 12, 12, 3), view.tone("#8a929a", 0.7))
    ladder = [rect(cx + r * 0.3, top, 2, foot - top), rect(cx + r * 0.3 + 9, top, 2, foot - top)]
    ladder += [rect(cx + r * 0.3, top + 9 * k, 10, 1.6) for k in range(int((foot - top) / 9))]
    canvas.fill(joined(ladder), view.tone("#3c444c", 0.3), 0.8)


def _pump(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A wind pump on a tower of struts."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    top, wide = foot - 10.6 * s, 1.45 * s
    steel, bars, rear = "#8c949a", list[Path](), list[Path]()

    def at(t: float, side: float) -> tuple[float, float]:
        return cx + side * wide * (1 - 0.88 * t), foot + (top - foot) * t

    for side in (-1.0, 1.0):
        bars.append(stroke([at(0, side), at(1, side)], 5, even, False))
        rear.append(stroke([at(0.02, side * 0.55), at(1, side)], 3.4, even, False))
    steps = (0.0, 0.2, 0.38, 0.54, 0.68, 0.8, 0.9, 0.97)
    for a, b in zip(steps, steps[1:], strict=False):
        bars.append(stroke([at(b, -1), at(b, 1)], 3, even, False))
        rear += [stroke([at(a, -1), at(b, 1)], 2, even, False), stroke([at(a, 1), at(b, -1)], 2, even, False)]
    canvas.fill(ellipse(cx, foot, wide * 1.2, 7), view.tone("#101810", 0), 0.35, blur=3)
    canvas.fill(joined(rear), view.tone(steel, 0.2))
    canvas.fill(joined(bars), view.tone(steel, 0.65))
    px, py = at(0.93, 0)
    canvas.fill(rect(px - 20, py, 40, 5), view.tone("#7a5a40", 0.6))
    r = 2.05 * s
    tail = lines(
        [
            (cx, top - 2),
            (cx + r * 1.05, top - 8),
            (cx + r * 1.1, top - 26),
            (cx + r * 1.75, top - 34),
            (cx + r * 1.75, top + 22),
            (cx + r * 1.1, top + 12),
            (cx + r * 1.05, top + 2),
            (cx, top + 3),
        ]
    )
    canvas.fill(tail, Linear(cx, 0, cx + r * 1.75, 0, (view.tone("#9a3a30", 0.4), view.tone("#d8503c", 0.9))))
    blades, squash = list[list[tuple[float, float]]](), 0.86
    for k in range(18):
        a = math.tau * k / 18 + 0.1
        ring = [(a - 0.06, 0.3), (a + 0.1, 0.3), (a + 0.17, 1.0), (a - 0.07, 1.0)]
        blades.append([(cx + r * squash * d * math.cos(t), top + r * d * math.sin(t)) for t, d in ring])
    for k, (tint, light) in enumerate((("#dfe6ea", 1.0), ("#b4bec6", 0.6))):
        canvas.fill(Swarm(np.array(blades[k::2])), view.tone(tint, light))
    for d in (0.3, 0.66, 1.0):
        canvas.line(ellipse(cx, top, r * squash * d, r * d), view.tone(steel, 0.35), 2)
    canvas.fill(ellipse(cx, top, 8, 9), view.tone("#5c646c", 0.6))
    tank = rect(cx + wide * 1.15, foot - 0.75 * s, 1.7 * s, 0.8 * s, 4)
    canvas.fill(tank, Linear(cx + wide, 0, cx + wide + 1.7 * s, 0, (view.tone("#98a0a4", 0.4), view.tone("#c4ccd0", 0.9))))
    canvas.fill(
        ellipse(cx + wide * 1.15 + 0.85 * s, foot - 0.75 * s, 0.85 * s, 5), mix(view.sky[3], view.tone("#4c7c8c", 0.4), 0.5)
    )


def _farmhouse(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """White boards, a slate roof, a porch with steps, shutters, a chimney, a bed of flowers."""
    view, seed = picture.view, picture.seed
    left, right, near, deep, tall, top = 7.4, 16.6, 20.5, 27.5, 5.0, 8.0
    dim, lit = _side(view, 1400)
    shade = camera.shape(
        (left, 0, near), (right, 0, near), (right - 2, 0, near - 3), (left - 3, 0, near - 2), (left - 2, 0, deep)
    )
    canvas.fill(shade, view.tone("#14201a", 0), 0.18 + 0.16 * view.shine, blur=6)
    middle = (near + deep) / 2
    white, roof = "#eae2d2", SNOWY if view.snow else "#5c6a7c"
    side = camera.shape((left, 0, near), (left, 0, deep), (left, tall, deep), (left, top, middle), (left, tall, near))
    canvas.fill(side, view.tone(white, dim))
    lane = camera.flat((left, 0, near), (0, 0, 1), (0, 1, 0))
    canvas.fill(lane.quads([(0, 0.28 * k, 7, 0.05) for k in range(1, 28)]), view.tone("#68707c", 0.2), 0.4, clip=side)
    for v in (1.2, 3.3):
        canvas.fill(lane.quad(2.7, v, 1.4, 1.4), mix(view.tone("#5c7c94", 0.4), "#ffd884", view.lamps))
        canvas.fill(lane.quad(3.3, v, 0.16, 1.4) | lane.quad(2.7, v + 0.65, 1.4, 0.1), view.tone(white, dim + 0.2))
    face = camera.flat((left, 0, near), (1, 0, 0), (0, 1, 0))
    wide = right - left
    wall = face.quad(0, 0, wide, tall)
    a, _, c, _ = wall.bounds()
    canvas.fill(wall, Linear(a, 0, c, 0, (view.tone(white, 0.55), view.tone(white, 0.75 if lit > 0.5 else 0.5))))
    canvas.fill(face.quads([(0, 0.22 * k, wide, 0.035) for k in range(2, 23)]), view.tone("#68707c", 0.3), 0.4)
    canvas.fill(face.quad(0, 0, wide, 0.4), view.tone("#9c9690", 0.45))
    canvas.fill(face.quad(0, tall - 0.7, wide, 0.7), view.tone("#303848", 0), 0.3, blur=5, clip=wall)
    s = camera.size(near)
    for u, v in ((1.0, 3.1), (4.0, 3.1), (7.1, 3.1), (0.9, 1.0), (7.2, 1.0)):
        x, y = face.at(u, v + 1.35)
        for dx in (-0.42, 1.06):
            canvas.fill(rect(x + dx * s, y, 0.36 * s, 1.35 * s), view.tone("#4c7a6c", 0.6))
            canvas.fill(
                joined([rect(x + dx * s + 2, y + 4 + 5 * k, 0.36 * s - 4, 1.6) for k in range(11)]),
                view.tone("#1c3430", 0.2),
                0.5,
            )
        pane(canvas, view, x, y, 1.0 * s, 1.35 * s, "#f4f0e8")
        canvas.fill(rect(x - 4, y + 1.35 * s, s + 8, 5), view.tone(white, 0.9))
    x, y = face.at(4.1, 2.2)
    canvas.fill(rect(x - 3, y - 3, 1.05 * s + 6, 2.2 * s), view.tone(white, 0.9))
    canvas.fill(rect(x, y, 1.05 * s, 2.1 * s), Linear(0, y, 0, y + 90, (view.tone("#8a4a38", 0.6), view.tone("#6a382c", 0.4))))
    canvas.fill(rect(x + 8, y + 8, 1.05 * s - 16, 30, 2), mix(view.tone("#7ca4b8", 0.5), "#ffd884", view.lamps))
    _top(canvas, view, camera, (left, right, near, middle), (tall, top), roof)
    _porch(canvas, view, camera, left + 2.5, near, roof)
    for k in range(7):
        u = left + 0.3 + 1.5 * k
        if not left + 2.4 < u < left + 6.6:
            (x, y), r = camera.at(u, 0.25, near - 0.7), 0.75 * s
            bush(canvas, view, x, y, r, r * 0.6, seed + 60 + k, 110)
            if view.leaf != "winter":
                random = np.random.default_rng(seed + k)
                dots = [ellipse(x + random.normal(0, 0.4) * r, y + random.normal(0, 0.22) * r, 3.4, 3.2) for _ in range(18)]
                canvas.fill(joined(dots), view.tone(("#f07a94", "#ffffff", "#f8c84a")[k % 3], 0.9))


def _top(
    canvas: Canvas, view: View, camera: Camera, plan: tuple[float, float, float, float], tops: tuple[float, float], roof: str
) -> None:
    """The roof of the house and its chimney."""
    left, right, near, middle = plan
    tall, top = tops
    x0, y0 = camera.at(right - 2.6, top + 1.1, middle)
    x1, y1 = camera.at(right - 1.6, top - 1.2, middle)
    canvas.fill(rect(x0, y0, x1 - x0, y1 - y0), Linear(x0, 0, x1, 0, (view.tone("#a05a48", 0.35), view.tone("#b8705c", 0.9))))
    canvas.fill(joined([rect(x0, y0 + 8 * k, x1 - x0, 1.5) for k in range(1, 10)]), view.tone("#4c2820", 0.2), 0.5)
    canvas.fill(rect(x0 - 4, y0 - 6, x1 - x0 + 8, 8), view.tone(SNOWY if view.snow else "#8c8480", 0.8))
    eave = tall - 0.25
    slope = camera.shape(
        (left - 0.5, eave, near - 0.5),
        (right + 0.5, eave, near - 0.5),
        (right + 0.5, top + 0.1, middle),
        (left - 0.5, top + 0.1, middle),
    )
    tiles(canvas, view, slope, roof, 11)
    a, b = camera.at(left - 0.5, eave, near - 0.5), camera.at(right + 0.5, eave, near - 0.5)
    canvas.fill(rect(a[0], a[1], b[0] - a[0], 7), view.tone("#f4f0e8", 0.85))
    p, q = camera.at(left - 0.5, top + 0.1, middle), camera.at(left - 0.5, eave, near - 0.5)
    canvas.fill(stroke([p, q], 6, even, False), view.tone("#f4f0e8", 0.6))


def _porch(canvas: Canvas, view: View, camera: Camera, left: float, near: float, roof: str) -> None:
    """A small roof on posts over the door, a floor of boards and steps."""
    wide, front, s = 4.2, near - 1.7, camera.size(near - 1.7)
    boards = camera.shape((left, 0.42, front), (left + wide, 0.42, front), (left + wide, 0.42, near), (left, 0.42, near))
    canvas.fill(boards, view.tone("#c8b090", 0.75))
    x0, y0 = camera.at(left, 0.42, front)
    canvas.fill(rect(x0, y0, wide * s, 0.42 * s), view.tone("#e8e0d0", 0.4))
    for k in range(3):
        x, y = camera.at(left + 1.4, 0.42 - 0.14 * k, front - 0.2 * k)
        canvas.fill(rect(x, y, 1.4 * s, 0.14 * s + 2), view.tone("#b8a48c", 0.35))
        canvas.fill(rect(x - 2, y, 1.4 * s + 4, 3), view.tone("#e8dcc4", 0.95))
    for u in (0.1, 1.3, 2.8, 4.0):
        x, y = camera.at(left + u, 2.6, front)
        canvas.fill(
            rect(x - 4, y, 8, 2.2 * s), Linear(x - 4, 0, x + 4, 0, (view.tone("#f4f0e8", 0.4), view.tone("#f4f0e8", 1.0)))
        )
    bars = [camera.at(left + u, 1.2, front) for u in (0.25, 0.5, 0.75, 1.0, 3.05, 3.3, 3.55, 3.8)]
    canvas.fill(joined([rect(x - 1.5, y, 3, 0.8 * s) for x, y in bars]), view.tone("#f4f0e8", 0.7))
    for u in (0.1, 2.8):
        x, y = camera.at(left + u, 1.25, front)
        canvas.fill(rect(x, y, 1.2 * s, 5), view.tone("#f4f0e8", 0.95))
    cover = camera.shape(
        (left - 0.3, 2.6, front - 0.2), (left + wide + 0.3, 2.6, front - 0.2), (left + wide, 3.2, near), (left, 3.2, near)
    )
    tiles(canvas, view, cover, roof, 4)
    a, b = camera.at(left - 0.3, 2.6, front - 0.2), camera.at(left + wide + 0.3, 2.6, front - 0.2)
    canvas.fill(rect(a[0], a[1], b[0] - a[0], 7), view.tone("#f4f0e8", 0.85))
    x, y = camera.at(left + 2.1, 2.4, front + 0.6)
    canvas.glow(x, y, 150, "#ffd890", 0.8 * view.lamps)


def _rails(canvas: Canvas, view: View, camera: Camera, spots: list[tuple[float, float]]) -> None:
    """A fence of posts and three rails along points of the ground, far end first."""
    wood = "#c8a47c"
    for (a, b), (c, d) in zip(spots, spots[1:], strict=False):
        for y in (0.35, 0.72, 1.08):
            bar = camera.shape((a, y, b), (c, y, d), (c, y + 0.13, d), (a, y + 0.13, b))
            top = camera.shape((a, y + 0.1, b), (c, y + 0.1, d), (c, y + 0.13, d), (a, y + 0.13, b))
            canvas.fill(bar.moved(0, 0.03 * camera.size(d)), view.tone("#241a14", 0), 0.3)
            canvas.fill(bar, view.tone(wood, 0.45))
            canvas.fill(top, view.tone(SNOWY if view.snow else "#ecd0a4", 1.0))
    for x, z in spots:
        (cx, foot), s = camera.at(x, 0, z), camera.size(z)
        half, tall = 0.075 * s, 1.32 * s
        canvas.fill(ellipse(cx - 0.1 * s, foot, 0.3 * s, 0.04 * s), view.tone("#101810", 0), 0.4, blur=max(1.0, 0.02 * s))
        post = lines(
            [
                (cx - half, foot),
                (cx - half, foot - tall + half),
                (cx, foot - tall),
                (cx + half, foot - tall + half),
                (cx + half, foot),
            ]
        )
        left, right = _side(view, cx)
        canvas.fill(
            post, Linear(cx - half, 0, cx + half, 0, (view.tone(wood, left * 0.8), view.tone(wood, 0.5), view.tone(wood, right)))
        )
        if s > 60:
            grain = [
                stroke([(cx + half * k, foot - tall * 0.9), (cx + half * (k + 0.1), foot - tall * 0.1)], 1.4, even, False)
                for k in (-0.5, 0.0, 0.45)
            ]
            canvas.fill(joined(grain), view.tone("#4a3424", 0.2), 0.4, clip=post)
        if view.snow:
            canvas.fill(ellipse(cx, foot - tall + half * 0.6, half * 1.3, half * 0.8), view.tone(SNOWY, 0.9))


def _stack(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Square bales piled up, with twine; a fork leans on them."""
    floor = camera.shape((-7.6, 0, 6.9), (-3.75, 0, 6.9), (-3.7, 0, 8.2), (-7.6, 0, 8.2))
    canvas.fill(floor.moved(-14, 6), view.tone("#141410", 0), 0.45, blur=9)
    spots = (
        (-7.4, 0, 7.6),
        (-6.1, 0, 7.6),
        (-4.9, 0, 7.5),
        (-6.8, 0.55, 7.6),
        (-5.55, 0.55, 7.55),
        (-6.2, 1.1, 7.6),
        (-6.0, 0, 6.75),
    )
    for k, (x, y, z) in enumerate(spots):
        _bale(canvas, view, camera, x, y, z, seed + k)
    x, foot = camera.at(-4.35, 0, 7.0)
    head = foot - 205
    canvas.fill(stroke([(x, foot), (x - 42, head)], 7, even, False), view.tone("#9a7048", 0.6))
    canvas.fill(stroke([(x - 1, foot), (x - 43, head)], 2, even, False), view.tone("#e8c890", 0.9), 0.8)
    for k in (-1, 0, 1):
        tine = [(x - 42, head), (x - 44 + 13 * k, head - 14), (x - 52 + 13 * k, head - 56)]
        canvas.fill(stroke(tine, 4.5, thin_end), view.tone("#70787e", 0.7))


def _bale(canvas: Canvas, view: View, camera: Camera, x: float, y: float, z: float, seed: int) -> None:
    wide, tall, deep = 1.18, 0.54, 0.6
    _, right = _side(view, camera.at(x, y, z)[0])
    faces = [
        (
            camera.shape((x + wide, y, z), (x + wide, y, z + deep), (x + wide, y + tall, z + deep), (x + wide, y + tall, z)),
            right * 0.85,
        ),
        (camera.shape((x, y + tall, z), (x + wide, y + tall, z), (x + wide, y + tall, z + deep), (x, y + tall, z + deep)), 1.0),
        (camera.shape((x, y, z), (x + wide, y, z), (x + wide, y + tall, z), (x, y + tall, z)), 0.5),
    ]
    for k, (shape, light) in enumerate(faces):
        a, b, c, d = shape.bounds()
        if k == 1 and y + tall > camera.eye:
            continue
        tint = SNOWY if view.snow and k == 1 else STRAW[1]
        canvas.fill(shape, Linear(0, b, 0, d, (view.tone(tint, light), view.tone(mix(tint, STRAW[0], 0.5), light * 0.7))))
        if not (view.snow and k == 1):
            _straw(canvas, view, shape, (a, b, c, d), 240 if k == 2 else 80, seed * 3 + k, 22)
    for u in (0.32, 0.86):
        a, b = camera.at(x + u, y, z), camera.at(x + u, y + tall, z)
        c = camera.at(x + u, y + tall, z + deep)
        canvas.fill(stroke([a, b, c], 3, even, False), view.tone("#8a4c34", 0.4))
    if view.snow:
        cap = [camera.at(x + wide * k / 6, y + tall - 0.02 + 0.02 * (k % 2), z) for k in range(7)]
        canvas.fill(stroke(cap, 17), view.tone(SNOWY, 0.85))
    edge = [camera.at(x, y, z), camera.at(x + wide, y, z)]
    canvas.fill(stroke(edge, 7, even, False), view.tone("#2c1c0c", 0), 0.4, blur=3)


def _round(canvas: Canvas, view: View, camera: Camera, x: float, z: float, r: float, seed: int) -> None:
    """A rolled bale, its coil toward us."""
    (a, b), s = camera.at(x, r, z), camera.size(z) * r
    (c, d), t = camera.at(x, r, z + 1.3), camera.size(z + 1.3) * r
    canvas.fill(ellipse(a - 0.2 * s, b + s, 1.35 * s, 0.2 * s), view.tone("#141410", 0), 0.45, blur=6)
    body = (
        ellipse(a, b, s, s)
        | ellipse(c, d, t, t)
        | lines([(a, b - s), (c, d - t), (c + t, d), (a + s, b)])
        | lines([(a + s, b), (c + t, d), (c, d + t), (a, b + s)])
    )
    canvas.fill(body, Linear(0, b - s, 0, b + s, (view.tone(STRAW[2], 0.95), view.tone(STRAW[0], 0.35))))
    _straw(canvas, view, body, (a - s, b - s, c + t, b + s), 160, seed, 14)
    face = ellipse(a, b, s, s)
    canvas.fill(face, Linear(a - s, 0, a + s, 0, (view.tone(STRAW[1], 0.45), view.tone(STRAW[1], 0.8))))
    _straw(canvas, view, face, (a - s, b - s, a + s, b + s), 170, seed + 1, 12)
    coil = [(a + s * 0.95 * k / 60 * math.cos(k * 0.52), b + s * 0.95 * k / 60 * math.sin(k * 0.52)) for k in range(4, 61)]
    canvas.fill(stroke(coil, 3, even), view.tone("#7c5624", 0.3), 0.6, clip=face)
    canvas.line(face, view.tone(STRAW[2], 1.0), 2.5, 0.7)


def _can(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """A milk can of steel."""
    w = tall * 0.23
    canvas.fill(ellipse(x - w * 0.3, foot, w * 1.5, w * 0.28), view.tone("#141410", 0), 0.45, blur=3)
    half = ((1, 0, 1), (1, 0.6), (0.55, 0.78), (0.6, 0.9, 1))
    rim = [(x - w * p[0], foot - tall * p[1], *p[2:]) for p in half]
    rim += [(x + w * p[0], foot - tall * p[1], *p[2:]) for p in half[::-1]]
    body = curve([*rim, (x, foot + w * 0.18)])
    left, right = _side(view, x)
    tones = (view.tone("#9aa6ae", left), view.tone("#dde6ea", 0.9), view.tone("#7c8890", 0.4), view.tone("#b8c4ca", right))
    canvas.fill(body, Linear(x - w, 0, x + w, 0, tones, (0, 0.35, 0.7, 1)))
    canvas.fill(rect(x - w * 0.72, foot - tall * 0.98, w * 1.44, tall * 0.1, 3), view.tone("#c4ced4", 0.9))
    canvas.fill(
        rect(x - w, foot - tall * 0.55, w * 2, 3) | rect(x - w, foot - tall * 0.08, w * 2, 3), view.tone("#4c565e", 0.3), 0.6
    )
    for k in (-1, 1):
        canvas.line(ellipse(x + k * w * 0.95, foot - tall * 0.7, w * 0.3, tall * 0.09), view.tone("#6c767e", 0.5), 2.5)


def _flock(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Hens that scratch and peck in the yard, a cock, chicks."""
    view = picture.view
    hens = (
        (-1.3, 12.0, 1, "#f4ece0", False, 1.0), (2.6, 11.0, -1, "#b8683c", True, 1.0), (-3.0, 8.3, 1, "#b8683c", True, 1.0),
        (3.4, 8.6, -1, "#f4ece0", False, 1.0), (-2.3, 7.4, -1, "#8c4a30", False, 1.28), (2.75, 7.0, 1, "#f4ece0", True, 1.0),
        (-3.1, 5.6, 1, "#f4ece0", True, 1.0),
    )  # fmt: skip
    for k, (x, z, side, colour, low, size) in enumerate(hens):
        _hen(canvas, view, *camera.at(x, 0, z), 0.5 * size * camera.size(z), side, colour, low, k == 4)
    for x, z in ((-2.55, 5.9), (-2.3, 5.5), (-2.7, 5.2), (3.0, 6.5)):
        (cx, foot), s = camera.at(x, 0, z), 0.1 * camera.size(z)
        canvas.fill(ellipse(cx, foot, s * 0.9, s * 0.2), view.tone("#141410", 0), 0.4, blur=2)
        canvas.fill(
            ellipse(cx, foot - s * 0.6, s * 0.7, s * 0.5) | ellipse(cx + s * 0.5, foot - s * 1.15, s * 0.4, s * 0.4),
            view.tone("#f8d858", 0.8),
        )
        canvas.fill(
            lines([(cx + s * 0.85, foot - s * 1.25), (cx + s * 1.15, foot - s * 1.1), (cx + s * 0.85, foot - s)]),
            view.tone("#e8882c", 0.7),
        )
        canvas.fill(ellipse(cx + s * 0.62, foot - s * 1.22, s * 0.08, s * 0.1), "#1c1410")


def _hen(canvas: Canvas, view: View, x: float, foot: float, s: float, side: int, colour: str, low: bool, cock: bool) -> None:
    """A hen `s` high that looks to a side; `low` pecks."""

    def at(u: float, v: float) -> tuple[float, float]:
        return x + side * u * s, foot - v * s

    def form(*points: tuple[float, ...]) -> Path:
        return curve([(*at(p[0], p[1]), *p[2:]) for p in points])

    light, shade = view.tone(colour, 0.95), view.tone(mix(colour, "#5a4038", 0.45), 0.4)
    red, beak = view.tone("#dc3a30", 0.8), view.tone("#f0b03c", 0.8)
    canvas.fill(ellipse(x - 0.05 * s, foot, 0.5 * s, 0.08 * s), view.tone("#141410", 0), 0.45, blur=max(1.5, 0.03 * s))
    legs = [stroke([at(u, 0.34), at(u + 0.03, 0.02)], 0.045 * s, even, False) for u in (-0.06, 0.1)]
    legs += [stroke([at(u + 0.01, 0.02), at(u + 0.13, 0.0)], 0.035 * s, even, False) for u in (-0.06, 0.1)]
    canvas.fill(joined(legs), beak)
    tint = view.tone("#24504c", 0.5) if cock else shade
    for k in range(4 if cock else 3):
        lift = 0.12 * k
        canvas.fill(
            form(
                (-0.28, 0.42, 1),
                (-0.52, 0.66 + lift),
                (-0.78 + 0.1 * k, 0.62 + lift, 1),
                (-0.6, 0.48 + lift * 0.8),
                (-0.3, 0.62, 1),
            ),
            tint,
        )
    hx, hy = (0.56, 0.2) if low else (0.34, 0.92)
    if low:
        neck = form((0.0, 0.68, 1), (0.36, 0.62), (hx + 0.1, hy + 0.12), (hx + 0.06, hy - 0.08), (hx - 0.1, hy), (0.22, 0.28, 1))
    else:
        neck = form(
            (0.0, 0.62, 1),
            (0.2, 0.82),
            (hx - 0.08, hy + 0.12),
            (hx + 0.11, hy + 0.06),
            (hx + 0.08, hy - 0.12),
            (0.4, 0.5),
            (0.24, 0.3, 1),
        )
    comb = [
        ellipse(
            *at(hx + 0.08 * k - 0.02 - (0.0 if not low else -0.06), hy + (0.16 if not low else 0.15 - 0.04 * k)),
            0.055 * s,
            0.075 * s,
        )
        for k in (-1, 0, 1)
    ]
    canvas.fill(joined(comb), red)
    body = form((-0.42, 0.6), (-0.34, 0.34), (-0.08, 0.2), (0.22, 0.24), (0.4, 0.46), (0.24, 0.66), (-0.08, 0.6), (-0.28, 0.68))
    _, b, _, d = body.bounds()
    canvas.fill(body, Linear(0, b, 0, d, (light, shade)))
    canvas.fill(neck, view.tone("#e09a4c", 0.85) if cock else light)
    canvas.fill(form((-0.34, 0.54, 1), (-0.1, 0.6), (0.18, 0.5), (0.06, 0.34), (-0.16, 0.32), (-0.4, 0.42, 1)), shade, 0.75)
    feathers = [
        stroke([at(-0.3 + 0.1 * k, 0.36 + 0.02 * k), at(-0.18 + 0.1 * k, 0.46)], 0.025 * s, thin_end, False) for k in range(4)
    ]
    canvas.fill(joined(feathers), light, 0.8)
    tip = (
        [(hx + 0.1, hy - 0.02), (hx + 0.14, hy - 0.2), (hx - 0.02, hy - 0.06)]
        if low
        else [(hx + 0.1, hy + 0.07), (hx + 0.27, hy), (hx + 0.1, hy - 0.05)]
    )
    canvas.fill(lines([at(*p) for p in tip]), beak)
    wattle = at(hx - 0.04, hy - 0.1) if low else at(hx + 0.1, hy - 0.12)
    canvas.fill(ellipse(*wattle, 0.045 * s, 0.075 * s), red)
    canvas.fill(ellipse(*at(hx + 0.03, hy + 0.04), 0.028 * s, 0.032 * s), "#1c1410")


def barn(picture: Picture) -> None:
    """Inside the barn: posts and beams, a loft with hay and its ladder, stalls, light through the boards."""
    view, camera = picture.view, Camera(930, 500, 1.6, 900)
    room = Room(camera, -4.4, 4.4, 3.3, 11.0, Sun(0.5, 0.6, -0.2), 0.6)
    far = picture.sheet(1.0, 0, 2)
    sky(picture, far, 640)
    land = ("#6f9c58", "#a4c068") if not picture.out.snow else ("#dfe8f2", "#f2f6fc")
    ridge(far, picture.out, 560, 20, land, picture.seed + 5, 0.4, 16)
    grass(far, picture.out, 590, 660, 300, picture.seed + 6, height=0.5)
    walls = picture.sheet(0.75, 0, 0.5)
    _inside(picture, walls, room)
    rear = picture.sheet(0.5, 0, 0.4)
    for z in (10.4, 7.4):
        _truss(rear, view, room, z)
    _hayloft(rear, view, room, picture.seed)
    _stalls(rear, view, room, picture.seed)
    _truss(rear, view, room, 4.3)
    shadow(rear, view, camera, -4.3, 4.5, 1.9, 1.3, 0.5)
    for k, (x, y, z) in enumerate(((-4.3, 0, 5.2), (-3.1, 0, 5.2), (-3.9, 0.55, 5.2), (-3.7, 0, 4.4))):
        _bale(rear, view, camera, x, y, z, picture.seed + 70 + k)
    _can(rear, view, *camera.at(2.0, 0, 5.2), 125)
    _can(rear, view, *camera.at(2.35, 0, 4.9), 132)
    x, y = camera.at(-2.3, 2.35, 4.2)
    rear.fill(
        rect(x - 2, y - 60, 4, 50) | rect(x - 18, y - 14, 36, 8, 3) | rect(x - 18, y + 38, 36, 9, 3), view.tone("#34343a", 0.5)
    )
    rear.fill(rect(x - 14, y - 8, 28, 48, 6), mix(view.tone("#d8d0b0", 0.7), "#ffd27a", view.lamps))
    rear.glow(x, y + 14, 330, "#ffc06a", 0.3 + 0.5 * view.lamps)
    x, top, gaps = 4.4, 3.2, ((1.6, 3.4), (1.9, 4.6), (1.7, 5.8), (1.6, 7.6), (2.0, 9.2))
    panes = [((x, a, z), (x, a, z + 0.16), (x, top, z + 0.16), (x, top, z)) for a, z in gaps]
    sunlight(rear, room, view, panes, (0.9, 0.62, 0.12), pool=0.24, shaft=0.34)
    near = picture.sheet(0.12, 0, 3.2)
    near.fill(rect(-40, -20, 130, 1120), Linear(-40, 0, 90, 0, (view.tone("#5c4030", 0.1), view.tone("#8a6444", 0.5))))
    heap = curve([(1500, 1100, 1), (1600, 1010), (1740, 950), (1940, 930, 1), (1940, 1100, 1)])
    near.fill(heap, Linear(0, 930, 0, HIGH, (view.tone(STRAW[2], 0.7), view.tone(STRAW[0], 0.4))))
    _straw(near, view, heap, (1500, 930, 1930, 1090), 260, picture.seed + 81, 70)
    picture.play("dust", 500, 150, 1000, 800)


def _inside(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Walls and roof of boards, with the day in their gaps; a floor of earth and straw; the far doors open."""
    view, camera, chance = picture.view, room.camera, Random(picture.seed + 51)
    near, deep, wood = room.near, room.deep, "#8a6244"
    day = mix(picture.out.sky[3], picture.out.sunlight, 0.5)
    bright = 0.9 * max(0.25, picture.out.shine) * (1 - 0.7 * view.lamps)
    floor = room.floor.quad(-4.4, near, 8.8, deep - near)
    canvas.fill(floor, Linear(0, 630, 0, HIGH, (view.tone("#c8a478", 0.75), view.tone("#8a6848", 0.4))))
    section = [(-4.4, 3.3), (-2.9, 5.4), (0.0, 6.7), (2.9, 5.4), (4.4, 3.3)]
    outline = [(-4.4, 0.0), *section, (4.4, 0.0)]
    for k, ((a, b), (c, d)) in enumerate(zip(outline, outline[1:], strict=False)):
        shape = camera.shape((a, b, near), (a, b, deep), (c, d, deep), (c, d, near))
        light = (0.75, 0.5, 0.3, 0.22, 0.3, 0.34)[k]
        x0, _, x1, _ = shape.bounds()
        tones = (view.tone(wood, light * 0.6), view.tone(wood, light))
        canvas.fill(shape, Linear(x0, 0, x1, 0, tones if k < 3 else tones[::-1]))
        plank = camera.flat((a, b, 0), (0, 0, 1), (c - a, d - b, 0))
        gaps = [0.6 + 0.24 * j for j in range(44)]
        canvas.fill(plank.quads([(z, 0, 0.03, 1) for z in gaps]), view.tone("#1c1210", 0.1), 0.6)
        canvas.fill(plank.quads([(z, 0, 0.24, 1) for z in gaps if chance.random() < 0.3]), view.tone("#3a2418", 0.2), 0.25)
        slits = [(z, chance.uniform(0, 0.4), 0.022, chance.uniform(0.3, 0.6)) for z in gaps if chance.random() < 0.4]
        canvas.fill(plank.quads(slits), day, bright)
        canvas.fill(plank.quads(slits), day, bright * 0.6, blur=7)
        canvas.fill(
            plank.quads([(near, v, 11, 0.05) for v in ((0.3, 0.75) if k in (0, 5) else (0.5,))]), view.tone("#5c4030", 0.4)
        )
    back = camera.flat((0, 0, deep), (1, 0, 0), (0, 1, 0))
    hole = back.quad(-1.5, 0, 3.0, 3.0) | back.quad(-0.6, 4.4, 1.2, 1.0)
    face = lines([back.at(*p) for p in outline]) - hole
    canvas.fill(face, Linear(0, 100, 0, 632, (view.tone(wood, 0.2), view.tone(wood, 0.5))))
    canvas.fill(back.quads([(-4.4 + 0.26 * k, 0, 0.03, 6.7) for k in range(35)]), view.tone("#1c1210", 0.1), 0.6, clip=face)
    slits = [(-4.4 + 0.26 * k, chance.uniform(0.3, 2), 0.03, chance.uniform(1, 2.5)) for k in range(35) if k % 3]
    canvas.fill(back.quads(slits), day, bright, clip=face)
    edges = [(-1.65, 0, 0.15, 3.15), (1.5, 0, 0.15, 3.15), (-1.65, 3.0, 3.3, 0.15), (-0.7, 4.3, 1.4, 0.1), (-0.7, 5.4, 1.4, 0.1)]
    canvas.fill(back.quads(edges), view.tone("#a88058", 0.7))
    canvas.glow(*back.at(0, 1.5), 420, day, 0.5 * bright)
    pool = room.floor.path(lines([(-1.5, 11), (1.5, 11), (1.1, 6.5), (-2.3, 6.5)]))
    canvas.fill(pool, day, 0.5 * bright, blur=12, clip=floor)
    straws = list[list[tuple[float, float]]]()
    for _ in range(900):
        x, z, turn = chance.uniform(-4.3, 4.3), 1.3 + 9.4 * chance.random() ** 1.3, chance.uniform(0, math.pi)
        long = chance.uniform(0.05, 0.17) * (1.6 if chance.random() < 0.1 else 1)
        dx, dz, thin = long * math.cos(turn), long * math.sin(turn), 0.009
        ends = ((-dx - thin, -dz), (dx - thin, dz), (dx + thin, dz + thin), (-dx + thin, thin - dz))
        straws.append([room.floor.at(x + a, z + b) for a, b in ends])
    for k, tone in enumerate(STRAW):
        canvas.fill(Swarm(np.array(straws[k::3])), view.tone(tone, 0.7), 0.75, clip=floor)


def _truss(canvas: Canvas, view: View, room: Room, z: float) -> None:
    """Two posts, a beam across, braces and rafters."""
    camera, wood = room.camera, "#a87c54"
    s = camera.size(z)
    for x in (-2.45, 2.25):
        shadow(canvas, view, camera, x, z, 0.2, 0.2, 0.5)
        box(canvas, view, camera, room.sun, x, 0, z, 0.2, 5.6, 0.2, wood, 0)
    box(canvas, view, camera, room.sun, -4.4, 3.3, z, 8.8, 0.24, 0.2, wood, 0.3)
    beams = [((-2.35, 2.5), (-1.5, 3.35)), ((2.35, 2.5), (1.5, 3.35)), ((-4.4, 3.3), (-2.9, 5.3)), ((4.4, 3.3), (2.9, 5.3))]
    beams += [((-2.9, 5.3), (0, 6.6)), ((2.9, 5.3), (0, 6.6))]
    for (a, b), (c, d) in beams:
        p, q = camera.at(a, b, z), camera.at(c, d, z)
        canvas.fill(stroke([p, q], 0.17 * s, even, False), view.tone(wood, 0.35))
        canvas.fill(stroke([p, q], 0.03 * s, even, False), view.tone(wood, 0.9), 0.5)


def _hayloft(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """A floor of planks under the roof on the left, hay on it, a ladder up to it."""
    camera = room.camera
    (x0, y0), (x1, _) = camera.at(-4.4, 2.95, 6.2), camera.at(-2.0, 2.95, 6.2)
    heap = curve([(x0 - 10, y0 + 4, 1), (x0 + 20, y0 - 120), (x0 + 150, y0 - 175), (x0 + 270, y0 - 120), (x1, y0 + 4, 1)])
    canvas.fill(heap, Linear(0, y0 - 170, 0, y0, (view.tone(STRAW[2], 0.7), view.tone(STRAW[0], 0.35))))
    _straw(canvas, view, heap, (x0, y0 - 175, x1, y0), 420, seed + 61, 24)
    box(canvas, view, camera, room.sun, -4.4, 2.78, 6.2, 2.4, 0.17, 4.6, "#9a7048", 0.5)
    foot, head = (-1.5, 0.0, 5.6), (-2.1, 3.5, 6.1)
    sides = [[camera.at(foot[0] + d, foot[1], foot[2]), camera.at(head[0] + d, head[1], head[2])] for d in (-0.25, 0.25)]
    for k in range(1, 11):
        t = k / 11
        p, q = (tuple(a + (b - a) * t for a, b in zip(*side, strict=True)) for side in sides)
        canvas.fill(stroke([(p[0], p[1]), (q[0], q[1])], 8, even, False), view.tone("#c89c68", 0.6))
    for side in sides:
        canvas.fill(stroke(side, 11, even, False), view.tone("#b48858", 0.7))
        canvas.fill(stroke([(x + 3, y) for x, y in side], 3, even, False), view.tone("#f0cc94", 0.9), 0.7)


def _stalls(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Boxes for the beasts on the right: partitions, gates with braces, hay over the edge."""
    camera = room.camera
    for k, z in enumerate((10.35, 8.4, 6.45)):
        box(canvas, view, camera, room.sun, 2.4, 0, z, 2.0, 1.5, 0.08, "#9a6c44", 0.5)
        gate = camera.flat((2.4, 0, z - 1.95), (0, 0, 1), (0, 1, 0))
        canvas.fill(gate.quad(0, 0.1, 1.9, 1.25), view.tone("#8c5f3c", 0.6))
        canvas.fill(gate.quads([(0, 0.1 + 0.25 * j, 1.9, 0.025) for j in range(1, 5)]), view.tone("#2c1c14", 0.2), 0.6)
        edges = ((0, 0.1, 0.12, 1.25), (1.78, 0.1, 0.12, 1.25), (0, 1.27, 1.9, 0.1), (0, 0.1, 1.9, 0.1))
        bars = [gate.quad(*e) for e in edges]
        bars.append(gate.path(lines([(0.1, 0.15), (0.25, 0.15), (1.8, 1.3), (1.65, 1.3)])))
        canvas.fill(joined(bars[:4]), view.tone("#c4945c", 0.75))
        canvas.fill(bars[4], view.tone("#c4945c", 0.7))
        (x, y), s = camera.at(3.2, 1.45, z), camera.size(z)
        hill = ((-0.5, 0.15, 1), (-0.3, -0.2), (0.2, -0.3), (0.7, 0.1, 1))
        heap = curve([(x + p[0] * s, y + p[1] * s, *p[2:]) for p in hill])
        canvas.fill(heap, view.tone(STRAW[1], 0.55))
        _straw(canvas, view, heap, (x - 0.5 * s, y - 0.3 * s, x + 0.7 * s, y + 0.15 * s), 120, seed + 64 + k, 0.18 * s)
    shadow(canvas, view, camera, 2.4, 4.3, 2.0, 0.3, 0.5)
    box(canvas, view, camera, room.sun, 2.4, 0, 4.5, 2.0, 1.5, 0.08, "#a07048", 0.8)
    end = camera.flat((2.4, 0, 4.5), (1, 0, 0), (0, 1, 0))
    canvas.fill(end.quads([(0, 0.25 * j, 2.0, 0.02) for j in range(1, 6)]), view.tone("#2c1c14", 0.2), 0.6)
    canvas.fill(end.quads([(0, 0, 0.13, 1.5), (0, 1.38, 2.0, 0.12)]), view.tone("#c4945c", 0.7))
    x, y = camera.at(3.3, 1.2, 4.5)
    canvas.fill(
        stroke([(x - 24, y), (x - 34, y + 40), (x, y + 74), (x + 34, y + 40), (x + 24, y)], 11, even), view.tone("#4c5058", 0.5)
    )
    rope = [(x + 120, y - 60), (x + 96, y + 20), (x + 122, y + 60), (x + 146, y + 20), (x + 120, y - 60)]
    canvas.fill(joined([stroke([(a + d, b + d) for a, b in rope], 5, even) for d in (0, 6, -5)]), view.tone("#d8bc84", 0.6))


PLACES = {
    "farm": Kind(farm, None, ((0.2, 0.82),), 0.55),
    "barn": Kind(barn, "warm", ((0.28, 0.74),), 0.46, (0.7, -0.7)),
}
