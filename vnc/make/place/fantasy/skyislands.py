"""Islands that float over a sea of clouds: a castle on one, water that falls from their edges."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.classic import column, temple
from vnc.make.place.parts.cloudsea import bank, cloudsea, puff
from vnc.make.place.parts.flora import GRASS, air_tint, bush, flowers, grass, ground, pines, tree
from vnc.make.place.parts.towers import CLOTHS, Tower, flag, ramp_wall, tower
from vnc.make.place.picture import WIDE, Kind, Picture
from vnc.make.place.raster import Swarm
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View

ROCK = "#94837a"


def skyislands(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 780)
    cloudsea(far, picture.out, 690, picture.seed)
    for k, (x, y, wide) in enumerate(((150, 300, 150), (760, 250, 110), (1820, 420, 170), (930, 470, 90))):
        island(far, view, x, y, wide, wide * 0.62, picture.seed + k, 0.45)
        pines(far, view, [(x + wide * d, y - 2, wide * 0.3) for d in (-0.24, -0.1, 0.12, 0.26)])
    air_tint(far, view.haze, 240, 800, 0.0, 0.16)
    main = picture.sheet(0.7, 0, 0.7)
    _temple_island(picture, main)
    _castle_island(picture, main)
    _span(main, view, (610, 470), (960, 500))
    bank(main, picture.out, 840, 80, picture.seed + 31, 0.85)
    veil(picture, main)
    ledge = picture.sheet(0.35, 0, 0.5)
    _ledge(picture, ledge)
    near = picture.sheet(0.12, 0, 3.0)
    puff(near, picture.out, 1800, 1050, 620, picture.seed + 41, 0.8)
    bush(near, view, 70, 1060, 200, 100, picture.seed + 43, 320)
    _birds(main, view, picture.seed)


def island(canvas: Canvas, view: View, x: float, y: float, wide: float, deep: float, seed: int, air: float = 0.0) -> None:
    """A turf on rock that ends in a point below; (x, y) is the middle of the turf's edge."""
    random = np.random.default_rng(seed)
    u = np.linspace(-1, 1, 25)
    depth = deep * (1 - np.abs(u) ** 1.3) ** 1.1 * random.uniform(0.72, 1.08, 25)
    under = [(x + wide / 2 * a + wide * 0.02 * b, y + c) for a, b, c in zip(u, random.normal(0, 1, 25), depth, strict=True)]
    rock = lines([*under, (x + wide / 2, y - wide * 0.02), (x - wide / 2, y - wide * 0.02)])
    right = view.sun[0] > x
    tones = tuple(view.misty(view.tone(ROCK, k), air) for k in ((0.0, 0.25, 0.8) if right else (0.8, 0.25, 0.0)))
    canvas.fill(rock, Linear(x - wide / 2, 0, x + wide / 2, 0, tones))
    canvas.fill(rock, Linear(0, y, 0, y + deep, (alpha("#000000", 0), alpha(view.misty(view.tone("#3a3048", 0.1), air), 0.55))))
    cracks = [
        stroke(
            [(x + wide / 2 * a, y), (x + wide / 2 * a * 0.9 + wide * 0.01, y + d * 0.5), (x + wide / 2 * a * 0.72, y + d)],
            wide * 0.03,
            thin_end,
        )
        for a, d in zip(u[1:-1:2], depth[1:-1:2], strict=True)
    ]
    canvas.fill(joined(cracks), view.misty(view.tone("#4a3c40", 0.1), air), 0.45, clip=rock)
    lights = [
        lines([(x + wide / 2 * a, y), (x + wide / 2 * (a + 0.07), y), (x + wide / 2 * (a + 0.02), y + d * 0.7)])
        for a, d in zip(u[2:-2:2], depth[2:-2:2], strict=True)
    ]
    canvas.fill(joined(lights), view.misty(view.tone("#c8b4a0", 0.9), air), 0.35, clip=rock)
    _turf(canvas, view, x, y, wide, random, air)


def _turf(canvas: Canvas, view: View, x: float, y: float, wide: float, random: np.random.Generator, air: float) -> None:
    """Grass that hangs over the rock's edge."""
    dark, middle, bright = GRASS[view.leaf]
    fringe: list[tuple[float, ...]] = [
        (x - wide * 0.52, y),
        (x - wide * 0.3, y - wide * 0.035),
        (x, y - wide * 0.045),
        (x + wide * 0.3, y - wide * 0.035),
        (x + wide * 0.52, y),
    ]
    drip = [
        (x + wide * 0.52 * a, y + wide * (0.02 + 0.05 * float(random.random()) * (k % 2)))
        for k, a in enumerate(np.linspace(0.96, -0.96, 25))
    ]
    turf = curve([*fringe, *drip], tension=0.4)
    canvas.fill(
        turf,
        Linear(
            0,
            y - wide * 0.05,
            0,
            y + wide * 0.05,
            (
                view.misty(view.tone(bright, 0.8), air),
                view.misty(view.tone(middle, 0.5), air),
                view.misty(view.tone(dark, 0.2), air),
            ),
        ),
    )


def falls(canvas: Canvas, view: View, x: float, top: float, foot: float, wide: float) -> None:
    """Water over an edge that turns to mist before it reaches anything."""
    white = view.tone("#e4f4fc", 0.9)
    ribbon = lines([(x - wide * 0.5, top), (x + wide * 0.5, top), (x + wide * 0.9, foot), (x - wide * 0.9, foot)])
    canvas.fill(ribbon, Linear(0, top, 0, foot, (white, alpha(white, 0.75), alpha(white, 0.0)), (0, 0.5, 1)), 0.9)
    threads = [
        lines([(x + wide * k, top), (x + wide * (k + 0.1), top), (x + wide * k * 1.8, foot)]) for k in (-0.4, -0.15, 0.1, 0.34)
    ]
    canvas.fill(
        joined(threads), Linear(0, top, 0, foot, (alpha(view.tone("#7ab0d0", 0.6), 0.7), alpha(view.tone("#7ab0d0", 0.6), 0)))
    )
    canvas.fill(ellipse(x, foot - (foot - top) * 0.1, wide * 2.0, (foot - top) * 0.14), white, 0.3, blur=wide * 0.5)


def _castle_island(picture: Picture, canvas: Canvas) -> None:
    """The greatest island: walls and towers on its rise."""
    view, seed, x, y = picture.view, picture.seed, 1270, 520
    island(canvas, view, x, y, 640, 270, seed + 11, 0.08)
    falls(canvas, view, 1120, y + 6, 830, 44)
    hill = curve([(990, 522, 1), (1080, 466), (1200, 430), (1350, 430), (1470, 474), (1560, 522, 1)])
    canvas.fill(hill, Linear(0, 430, 0, 524, (view.tone(GRASS[view.leaf][2], 0.7), view.tone(GRASS[view.leaf][1], 0.4))))
    pale = "#e4dccc"
    for k, (tx, foot, wide, tall, roof) in enumerate(
        (
            (1170, 450, 48, 120, "#4c6088"),
            (1385, 450, 52, 150, "#4c6088"),
            (1240, 450, 62, 190, "#4c6088"),
            (1320, 450, 70, 240, "#4c6088"),
        )
    ):
        tower(canvas, view, Tower(tx, foot, wide, tall, roof, pale, 0.1, seed + k, 560))
    ramp_wall(canvas, view, ((1140, 410), (1420, 410)), 474, 13, pale, 0.1, 0.6, seed)
    gate = curve([(1262, 474, 1), (1262, 444), (1280, 428), (1298, 444), (1298, 474, 1)])
    canvas.fill(gate, mix(view.tone("#3a3034", 0.2), "#ffc870", view.lamps))
    flag(canvas, view, 1320, 118, 54, CLOTHS[seed % 3], 0.1, seed)
    for k, (dx, tall) in enumerate(((-270, 90), (-226, 70), (236, 96), (282, 74))):
        tree(canvas, view, x + dx, y - 4, tall, seed + k, 0.85, 130)
    way = curve(
        [(1270, 474, 1), (1290, 474, 1), (1270, 496), (1140, 508), (1010, 516, 1), (1000, 508, 1), (1130, 500), (1250, 490)]
    )
    canvas.fill(way, view.tone("#e4d4ac", 0.7), 0.9)
    falls(canvas, view, 1500, y + 8, 810, 30)


def _temple_island(picture: Picture, canvas: Canvas) -> None:
    view, seed = picture.view, picture.seed
    island(canvas, view, 420, 474, 420, 230, seed + 13, 0.08)
    falls(canvas, view, 510, 480, 810, 38)
    for k, (x, tall) in enumerate(((262, 110), (300, 84), (556, 104), (592, 78))):
        tree(canvas, view, x, 470, tall, seed + 20 + k, 0.85, 140)
    temple(canvas, view, 420, 470, 190, 6, 0.08)


def _span(canvas: Canvas, view: View, a: tuple[float, float], b: tuple[float, float]) -> None:
    """A stone bridge of one flat arch between two islands."""
    (x0, y0), (x1, y1) = a, b
    middle = ((x0 + x1) / 2, (y0 + y1) / 2 - 44)
    arch = curve([(x0, y0, 1), middle, (x1, y1, 1), (x1, y1 + 30, 1), (middle[0], middle[1] + 16), (x0, y0 + 30, 1)])
    canvas.fill(arch, Linear(0, middle[1], 0, y1 + 30, (view.tone("#e8e0d0", 0.8), view.tone("#9c9088", 0.3))))
    rail = [(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t - 44 * 4 * t * (1 - t) * 0.76) for t in np.linspace(0, 1, 22)]
    canvas.fill(joined([rect(px - 2, py - 15, 4, 17) for px, py in rail]), view.tone("#f0e8dc", 0.7))
    canvas.fill(stroke([(px, py - 15) for px, py in rail], 4, even), view.tone("#f8f0e4", 1.0))


def _ledge(picture: Picture, canvas: Canvas) -> None:
    """The island we stand on: turf, a path of old slabs, two columns of a fallen gate."""
    view, chance = picture.view, Random(picture.seed + 3)
    rim = [(-20, 800), (260, 812), (560, 836), (960, 846), (1380, 834), (1680, 806), (WIDE + 20, 786)]
    cliff = curve([*[(x, y, 1) if k in (0, 6) else (x, y) for k, (x, y) in enumerate(rim)], (WIDE + 20, 1100, 1), (-20, 1100, 1)])
    canvas.fill(cliff, view.tone(ROCK, 0.4))
    ground(canvas, view, rim)
    slabs: list[Path] = []
    for _ in range(34):
        t = chance.random() ** 1.2
        x, y, w, h = 960 + chance.gauss(0, 60 + 150 * t), 852 + 230 * t, 30 + 90 * t, 7 + 22 * t
        slabs.append(
            lines(
                [
                    (x - w, y),
                    (x - w * 0.7, y - h),
                    (x + w * 0.8, y - h * 0.9),
                    (x + w, y + h * 0.2),
                    (x + w * 0.3, y + h),
                    (x - w * 0.7, y + h * 0.7),
                ]
            )
        )
    canvas.fill(joined(slabs), view.tone("#d0c8ba" if not view.snow else "#f0f4fa", 0.65), 0.9)
    canvas.line(joined(slabs), view.tone("#6a6058", 0.2), 2, 0.4)
    grass(canvas, view, 815, 1080, 1700, picture.seed + 9, clip=cliff - joined(slabs[::2]))
    if not view.snow:
        flowers(canvas, view, 850, 1070, 260, picture.seed + 15, ("#ffffff", "#f0a0c8", "#b89ae8", "#f4d868"), 1.0)
    for x, top, foot, w in ((130, 430, 842, 40), (1790, 350, 836, 44)):
        column(canvas, view, x, top, foot, w)
        for k in range(4):
            bush(canvas, view, x + chance.uniform(-30, 30), foot - 90 * k - 10, 56 - 6 * k, 50, picture.seed + k + x, 90)
    canvas.fill(rect(68, 396, 138, 34), Linear(0, 396, 0, 430, (view.tone("#f0e6d4", 1.0), view.tone("#b0a490", 0.3))))


def _birds(canvas: Canvas, view: View, seed: int) -> None:
    random = np.random.default_rng(seed + 5)
    x, y, s = random.uniform(640, 1000, 9), random.uniform(180, 380, 9), random.uniform(7, 15, 9)
    left = np.stack(
        [np.column_stack([x - s, y - s * 0.5]), np.column_stack([x, y]), np.column_stack([x - s * 0.3, y - s * 0.08])], 1
    )
    right = np.stack(
        [np.column_stack([x + s, y - s * 0.5]), np.column_stack([x, y]), np.column_stack([x + s * 0.3, y - s * 0.08])], 1
    )
    canvas.fill(Swarm(np.concatenate([left, right])), view.tone("#4a4c60", 0.4), 0.9)


PLACES = {
    "skyislands": Kind(skyislands, None, ((0.16, 0.84),), 0.66),
}
