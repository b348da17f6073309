"""A kitchen garden behind the house: beds of vegetables, bean poles, a watering can by the path, a picket fence."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.path import even
from vnc.make.place.parts import vegetables as grown
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.cottage import FOOT, Style, cottage
from vnc.make.place.parts.flora import air_tint, bush, grass, ground, leaves, overhang, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View

STYLES = (Style("#f0e4cc", "#a4583c", "#4a7484"), Style("#e8d6b4", "#8a5440", "#5c7c54"), Style("#f2ead8", "#7c6452", "#9c4a44"))
BEDS = ((-5.6, -4.2), (-3.7, -2.3), (-1.85, -0.6), (0.6, 1.85), (2.3, 3.7), (4.2, 5.6), (6.1, 7.5))
"""From where to where the beds reach across, in metres; the path runs between the third and the fourth."""
PLOTS = ((12.6, 16.4), (8.2, 12.2), (3.2, 7.8))
CROPS: tuple[tuple[grown.Grow, float, int], ...] = (
    (grown.cabbage, 0.62, 2),
    (grown.carrot, 0.3, 3),
    (grown.lettuce, 0.42, 3),
    (grown.leek, 0.3, 2),
    (grown.pumpkin, 0.75, 2),
    (grown.tomato, 0.8, 2),
)
"""How a crop is painted, metres between its plants, rows in a bed."""
TOMATO = CROPS[5]
FENCE = 17.6
"""Metres to the fence behind the beds."""


def kitchengarden(picture: Picture) -> None:
    """The cottage on the right behind the fence, beds run toward us on both sides of a path of trodden straw."""
    view, camera = picture.view, Camera(930, 480, 2.15, 1000)
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    hills = picture.sheet(0.85, 0.08, 1.0)
    ridge(hills, view, 500, 34, ("#6a9494", "#9abcae"), picture.seed + 3, 0.5)
    ridge(hills, view, 552, 20, ("#55885c", "#84ac70"), picture.seed + 4, 0.5, 24)
    air_tint(hills, view.haze, 420, 640, 0.1, 0.3 + 0.4 * view.murk)
    back = picture.sheet(0.6, 0, 0.5)
    ground(back, view, [(-20, 590), (700, 584), (WIDE + 20, 590)])
    _behind(picture, back, camera)
    veil(picture, back)
    here = picture.sheet(0.45, 0, 0.4)
    _earth(picture, here, camera)
    _beds(picture, here, camera)
    _can(here, view, *camera.at(-0.35, 0, 6.4), camera.size(6.4))
    _basket(here, view, *camera.at(0.42, 0, 7.6), camera.size(7.6))
    near = picture.sheet(0.12, 0, 2.4)
    overhang(near, view, ((40, -10, 330, 130),), picture.seed + 17, 620)
    for k, x in enumerate((20, 1900)):
        bush(near, view, x, 1085, 220, 90, picture.seed + k + 3, 320)


def _behind(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Fruit trees, the house, the shed, then the fence with sunflowers before it."""
    view = picture.view
    for k, (x, foot, tall) in enumerate(((90, 606, 330), (330, 600, 220), (880, 600, 190), (1080, 604, 260), (1890, 610, 360))):
        tree(canvas, view, x, foot, tall, picture.seed + k, 0.8, 340)
    _shed(canvas, view, 600, 604, 190)
    with canvas.saved():
        canvas.translate(1500, 618)
        canvas.scale(-0.86, 0.86)
        canvas.translate(-1090, -FOOT)
        cottage(picture, canvas, STYLES[picture.seed % 3])
    for x in (420, 760, 990, 1160):
        bush(canvas, view, x, 606, 90, 34, picture.seed + x, 110)
    _fence(canvas, view, camera)
    for k, u in enumerate((-7.6, -7.1, -6.5, -4.4, -3.9, -3.3, -1.6, 2.2, 2.8, 7.2, 7.8)):
        x, foot = camera.at(u, 0, FENCE - 0.4)
        grown.sunflower(canvas, view, x, foot, camera.size(FENCE), picture.seed + k)


def _shed(canvas: Canvas, view: View, x: float, foot: float, wide: float) -> None:
    """Boards under a lean roof, a door, a small window."""
    tall, half = wide * 0.72, wide / 2
    wall = lines([(x - half, foot), (x - half, foot - tall * 0.82), (x + half, foot - tall), (x + half, foot)])
    canvas.fill(wall, Linear(x - half, 0, x + half, 0, (view.tone("#a88460", 0.75), view.tone("#7c5c42", 0.35))))
    canvas.fill(
        joined([rect(x - half + wide * k / 12, foot - tall, 2, tall) for k in range(1, 12)]),
        view.tone("#3c2818", 0.2),
        0.6,
        clip=wall,
    )
    roof = lines(
        [
            (x - half - 12, foot - tall * 0.8),
            (x - half - 8, foot - tall * 0.9),
            (x + half + 10, foot - tall * 1.14),
            (x + half + 12, foot - tall),
        ]
    )
    canvas.fill(roof, view.tone("#eef3fa" if view.snow else "#6c5a54", 0.7))
    canvas.fill(rect(x - 20, foot - tall * 0.66, 44, tall * 0.66), view.tone("#4c6a60", 0.55))
    canvas.fill(rect(x + 48, foot - tall * 0.6, 30, 28), view.tone("#e8dcc4", 0.8))
    canvas.fill(rect(x + 51, foot - tall * 0.6 + 3, 24, 22), "#ffd890" if view.lamps > 0.3 else view.tone("#5a7484", 0.5))


def _fence(canvas: Canvas, view: View, camera: Camera) -> None:
    """Weathered pickets on two rails, an open gate where the path goes through."""
    wall = camera.flat((0, 0, FENCE), (1, 0, 0), (0, 1, 0))
    chance = Random(5)
    spans = ((-18.0, -0.75), (0.75, 18.0))
    for v in (0.3, 0.85):
        canvas.fill(wall.quads([(a, v, b - a, 0.1) for a, b in spans]), view.tone("#a48a6c", 0.4))
    for k, light in ((0, 0.85), (1, 0.65)):
        pickets: list[Path] = []
        for a, b in spans:
            for u in np.arange(a, b, 0.21).tolist()[k::2]:
                high = chance.uniform(1.1, 1.2)
                pickets.append(
                    wall.path(lines([(u, 0), (u, high - 0.1), (u + 0.07, high), (u + 0.14, high - 0.1), (u + 0.14, 0)]))
                )
        canvas.fill(joined(pickets), view.tone("#e4d8c0", light))
    posts = wall.quads([(u, 0, 0.18, 1.4) for u in (-0.85, 0.7)])
    canvas.fill(posts, view.tone("#c8b490", 0.6))
    leaf = lines([camera.at(0.78, v, z) for v, z in ((0.1, FENCE), (1.15, FENCE), (1.15, FENCE - 1.4), (0.1, FENCE - 1.4))])
    canvas.fill(leaf, view.tone("#d8c8a8", 0.5), 0.9)


def _earth(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The plot: grass between the beds, dug soil in them, straw on the path."""
    view, floor = picture.view, camera.floor()
    top = camera.at(0, 0, FENCE)[1]
    ground(canvas, view, [(-20, top), (WIDE + 20, top)])
    grass(canvas, view, top + 6, HIGH, 1500, picture.seed + 7, height=0.6)
    straw = "#e8edf4" if view.snow else "#d8bc88"
    canvas.fill(
        floor.quad(-0.5, 1.5, 1.0, FENCE - 1.5),
        Linear(0, top, 0, HIGH, (view.tone(straw, 0.85), view.tone("#a08458", 0.45))),
        blur=2,
    )
    random = np.random.default_rng(picture.seed)
    z = 17.0 / (1 + 4.2 * random.random(900))
    u = random.uniform(-0.5, 0.5, 900)
    points = np.array([camera.at(a, 0, b) for a, b in zip(u.tolist(), z.tolist(), strict=True)])
    for k, hue in enumerate(("#f4e0a8", "#8a6c44")):
        canvas.fill(
            leaves(points[k::2, 0], points[k::2, 1], 90 / z[k::2], random, 0.14), view.tone(hue, 0.75), 0.8 - 0.5 * view.snow
        )
    for left, right in BEDS:
        for z0, z1 in PLOTS:
            bed = floor.path(curve([(left, z0, 1), (left, z1, 1), (right, z1, 1), (right, z0, 1)]))
            _, a, _, b = bed.bounds()
            canvas.fill(bed.moved(0, 5), view.tone("#1c120c", 0), 0.5, blur=5)
            canvas.fill(bed, Linear(0, a, 0, b, (view.tone("#8c6446", 0.7), view.tone("#5c3e2c", 0.4))))
            canvas.fill(
                floor.quads([(left + (right - left) * (k + 0.5) / 4, z0, 0.1, z1 - z0) for k in range(4)]),
                view.tone("#b88c64", 0.8),
                0.35,
                blur=1.5,
            )
    if view.snow:
        canvas.fill(
            floor.quads([(a, z0, b - a, z1 - z0) for a, b in BEDS for z0, z1 in PLOTS]), view.tone("#f0f5fb", 0.7), 0.62, blur=4
        )


def _beds(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Every bed with its crop, far ones first; tall ones stand at the sides."""
    view, chance = picture.view, Random(picture.seed)
    for z0, z1 in PLOTS:
        low = [CROPS[k] for k in range(5)]
        chance.shuffle(low)
        work: list[tuple[float, float, grown.Grow]] = []
        for k, (left, right) in enumerate(BEDS):
            if k in (1, 4) and z0 > 8:
                work += [((left + right) / 2, z, grown.beans) for z in np.arange(z0 + 0.6, z1, 1.5).tolist()]
                continue
            paint, step, rows = TOMATO if k in (0, 5) else low[k % 5]
            step = step * (1.5 if z0 < 8 else 1)
            across = [left + (right - left) * (j + 0.5) / rows for j in range(rows)]
            work += [(u, z + chance.uniform(-0.05, 0.05), paint) for z in np.arange(z0 + 0.3, z1, step).tolist() for u in across]
        for k, (u, z, paint) in enumerate(sorted(work, key=lambda spot: -spot[1])):
            x, foot = camera.at(u + chance.uniform(-0.04, 0.04), 0, z)
            paint(canvas, view, x, foot, camera.size(z) * chance.uniform(0.9, 1.12), picture.seed + k)


def _can(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A watering can of zinc with its rose."""
    r = 0.2 * s
    canvas.fill(ellipse(x, foot, r * 1.6, r * 0.3), view.tone("#1c140c", 0), 0.5, blur=5)
    zinc = tuple(view.tone("#a8b8bc", k) for k in (0.95, 0.7, 0.25))
    spout = stroke([(x - r * 0.7, foot - r * 0.4), (x - r * 1.6, foot - r * 1.5), (x - r * 1.9, foot - r * 1.9)], r * 0.22, even)
    canvas.fill(spout, zinc[1])
    canvas.fill(ellipse(x - r * 1.95, foot - r * 1.95, r * 0.34, r * 0.22), zinc[0])
    canvas.line(
        curve(
            [
                (x + r * 0.7, foot - r * 0.4, 1),
                (x + r * 1.6, foot - r * 0.9),
                (x + r * 0.5, foot - r * 2.2),
                (x - r * 0.3, foot - r * 1.6, 1),
            ],
            closed=False,
        ),
        zinc[1],
        r * 0.16,
    )
    body = lines([(x - r * 0.8, foot), (x - r * 0.72, foot - r * 1.6), (x + r * 0.72, foot - r * 1.6), (x + r * 0.8, foot)])
    canvas.fill(body, Linear(x - r, 0, x + r, 0, zinc))
    canvas.fill(ellipse(x, foot, r * 0.8, r * 0.16), zinc[2])
    canvas.fill(ellipse(x, foot - r * 1.6, r * 0.72, r * 0.17), view.tone("#3c4a50", 0.3))
    canvas.fill(joined([rect(x - r * 0.8, foot - r * t, r * 1.6, r * 0.07) for t in (0.3, 1.35)]), zinc[0], 0.7)


def _basket(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A trug full of the day's picking."""
    r = 0.24 * s
    canvas.fill(ellipse(x, foot, r * 1.3, r * 0.3), view.tone("#1c140c", 0), 0.5, blur=5)
    canvas.line(ellipse(x, foot - r * 0.55, r * 0.8, r * 0.9), view.tone("#a87c48", 0.7), r * 0.1)
    for d, v, hue in (
        (-0.6, 0.7, "#e24a30"),
        (-0.25, 0.8, "#7cb84a"),
        (0.1, 0.82, "#f0a03c"),
        (0.45, 0.76, "#e24a30"),
        (0.7, 0.66, "#6a3c74"),
    ):
        canvas.fill(
            ellipse(x + d * r, foot - v * r, r * 0.26, r * 0.24),
            Linear(0, foot - r * 1.1, 0, foot - r * 0.5, (view.tone(hue, 1.0), view.tone(hue, 0.3))),
        )
    body = curve(
        [
            (x - r, foot - r * 0.7, 1),
            (x - r * 0.7, foot, 0),
            (x, foot + r * 0.05),
            (x + r * 0.7, foot),
            (x + r, foot - r * 0.7, 1),
            (x, foot - r * 0.58),
        ]
    )
    canvas.fill(body, Linear(x - r, 0, x + r, 0, (view.tone("#d0a468", 0.9), view.tone("#7c5430", 0.3))))
    canvas.fill(
        joined([rect(x - r, foot - r * t, r * 2, r * 0.04) for t in (0.15, 0.3, 0.45)]), view.tone("#5c3c20", 0.3), 0.6, clip=body
    )


PLACES = {"kitchengarden": Kind(kitchengarden, None, ((0.1, 0.9),), 0.55)}
