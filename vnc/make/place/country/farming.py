"""Where beasts and crops are kept: the yard of a farm."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import joined, lit_sides
from vnc.make.place.parts.farmgear import SNOWY, STRAW, bale, milkcan, rails, round_bale
from vnc.make.place.parts.farmhouse import farmhouse
from vnc.make.place.parts.flora import GRASS, air_tint, bush, flowers, grass, overhang, ridge, tree
from vnc.make.place.parts.poultry import flock
from vnc.make.place.parts.redbarn import redbarn
from vnc.make.place.parts.windpump import windpump
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture, blank
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View
from vnc.make.place.water import puddles


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
    windpump(back, view, camera, 2.9, 26.0)
    rails(back, view, camera, [(-1.2 + 2.0 * k, 33.0) for k in range(5)])
    farmhouse(picture, back, camera)
    yard = picture.sheet(0.45, 0, 0.4)
    _yard(picture, yard, camera)
    redbarn(picture, yard, camera)
    things = yard
    rails(things, view, camera, [(4.5 + 0.055 * z * (z - 4) / 8, z) for z in (17.5, 14.6, 12.0, 9.8, 7.9, 6.3, 5.0)])
    _stack(things, view, camera, picture.seed + 31)
    round_bale(things, view, camera, -2.7, 11.2, 0.72, picture.seed + 33)
    milkcan(things, view, *camera.at(-4.1, 0, 11.4), 78)
    milkcan(things, view, *camera.at(-3.65, 0, 10.9), 84)
    flock(picture, things, camera)
    near = picture.sheet(0.12, 0, 3.2)
    overhang(near, view, ((1880, -10, 330, 190), (1560, -80, 260, 130)), picture.seed + 7, 900)
    leafy = GRASS["winter" if view.leaf == "winter" else "summer"]
    bush(near, view, 1900, 1090, 270, 120, picture.seed + 35, 420, leafy)
    grass(near, view, 1070, 1130, 160, picture.seed + 36, height=2.2, right=560)


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
    _trodden(canvas, view, floor, chance, whole)
    with canvas.clipped(whole):
        for _ in range(26):
            (x, y), r = camera.at(chance.uniform(0.9, 3.4), 0, chance.uniform(2.5, 4.6)), chance.uniform(24, 74)
            canvas.fill(ellipse(x, y, r, r * 0.3), view.tone("#4a3a4c", 0.2), 0.22 * view.shine, blur=4)
    _wet(picture, canvas, view, floor)
    _tufts(canvas, view, points, camera, picture.seed + 19)


def _trodden(canvas: Canvas, view: View, floor: Flat, chance: Random, whole: Path) -> None:
    """Pebbles and straws."""
    spots = [(chance.uniform(-5, 3.5), 1.8 + 14 * chance.random() ** 1.5, chance.uniform(0.008, 0.03)) for _ in range(650)]
    canvas.fill(floor.quads([(x, z, r, r * 1.4) for x, z, r in spots]), view.tone("#6e5538", 0.3), 0.42, clip=whole)
    canvas.fill(floor.quads([(x + 0.5, z, r, r) for x, z, r in spots[:400]]), view.tone("#fff4dc", 0.95), 0.5, clip=whole)
    straws = [(chance.gauss(-5.6, 1.6), chance.uniform(6.5, 12.8), chance.uniform(0.12, 0.4), 0.02) for _ in range(260)]
    straws += [(chance.uniform(-3, 3), chance.uniform(2.4, 9), chance.uniform(0.08, 0.22), 0.015) for _ in range(70)]
    for part, tone in ((0, STRAW[0]), (1, STRAW[2])):
        canvas.fill(floor.quads(straws[part::2]), view.tone(tone, 0.7), 0.8)


def _wet(picture: Picture, canvas: Canvas, view: View, floor: Flat) -> None:
    """Puddles."""
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


def _silo(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A tall bin of pale steel behind the barn."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    r, top = 1.75 * s, foot - 9.0 * s
    left, right = lit_sides(view, cx)
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
        bale(canvas, view, camera, x, y, z, seed + k)
    x, foot = camera.at(-4.35, 0, 7.0)
    head = foot - 205
    canvas.fill(stroke([(x, foot), (x - 42, head)], 7, even, False), view.tone("#9a7048", 0.6))
    canvas.fill(stroke([(x - 1, foot), (x - 43, head)], 2, even, False), view.tone("#e8c890", 0.9), 0.8)
    for k in (-1, 0, 1):
        tine = [(x - 42, head), (x - 44 + 13 * k, head - 14), (x - 52 + 13 * k, head - 56)]
        canvas.fill(stroke(tine, 4.5, thin_end), view.tone("#70787e", 0.7))


PLACES = {"farm": Kind(farm, None, ((0.2, 0.82),), 0.55)}
