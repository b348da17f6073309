"""A temple on a cliff: marble over the sea, steps up through olives and cypresses, islands, a sail far below."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, placed, turned
from vnc.make.place.parts.classic import MARBLE, column, cypresses, temple
from vnc.make.place.parts.flora import GRASS, air_tint, crown, grass, leaves, ridge, trunk
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import sea

HORIZON = 560.0
ROCK = "#c8b49c"


def clifftemple(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, HORIZON + 40)
    tints = ("#8aa4c4", "#a8bcc8")
    ridge(far, view, 545, 16, tints, picture.seed + 1, 0.5, light=0.6)
    water = picture.sheet(0.85, 0, 0.3)
    sea(picture, water, HORIZON, HIGH + 20)
    _islands(picture, water)
    _sail(water, view, 500, 650, 66)
    _sail(water, view, 700, 592, 26)
    veil(picture, water)
    cliff = picture.sheet(0.6, 0, 0.5)
    _cliff(picture, cliff)
    cypresses(cliff, view, [(1010, 470, 150), (1060, 466, 190), (1800, 470, 230), (1850, 480, 180), (1740, 470, 140)])
    temple(cliff, view, 1410, 470, 480, 6)
    _way(cliff, view)
    land = picture.sheet(0.35, 0, 0.4)
    _terrace(picture, land)
    near = picture.sheet(0.18, 0, 1.4)
    _olive(near, view, picture.seed)


def _islands(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    for x, wide, tall, air in ((200, 380, 74, 0.5), (640, 260, 44, 0.55), (60, 200, 46, 0.35)):
        land = curve(
            [
                (x - wide / 2, HORIZON + 10, 1),
                (x - wide * 0.3, HORIZON - tall * 0.5),
                (x - wide * 0.05, HORIZON - tall),
                (x + wide * 0.2, HORIZON - tall * 0.55),
                (x + wide / 2, HORIZON + 10, 1),
            ]
        )
        canvas.fill(
            land,
            Linear(
                0,
                HORIZON - tall,
                0,
                HORIZON + 10,
                (view.misty(view.tone("#a8a488", 0.8), air), view.misty(view.tone("#8a9474", 0.45), air)),
            ),
        )
        canvas.fill(rect(x - wide * 0.46, HORIZON + 7, wide * 0.92, 4), view.tone("#ffffff", 0.9), 0.5, blur=1)


def _sail(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A galley under a square sail, its oars out."""
    hull = placed(x, foot, s, [(-1.3, -0.34), (-1.0, -0.1, 1), (1.0, -0.1, 1), (1.5, -0.5), (1.1, 0.16), (-1.0, 0.16)])
    canvas.fill(hull, view.tone("#6a4630", 0.5))
    canvas.fill(rect(x - 0.04 * s, foot - 1.9 * s, 0.08 * s, 1.9 * s), view.tone("#6a4630", 0.5))
    cloth = placed(
        x,
        foot,
        s,
        [(-0.75, -1.8, 1), (0.75, -1.8, 1), (0.9, -1.1), (0.75, -0.45, 1), (0, -0.35), (-0.7, -0.45, 1), (-0.55, -1.1)],
    )
    canvas.fill(cloth, Linear(x - 0.8 * s, 0, x + 0.8 * s, 0, (view.tone("#f4e8d0", 0.6), view.tone("#fff4e0", 1.0))))
    canvas.fill(ellipse(x + 0.08 * s, foot - 1.1 * s, 0.26 * s, 0.26 * s), view.tone("#c8503c", 0.7))
    oars = [
        stroke([(x + d * s, foot), (x + (d - 0.14) * s, foot + 0.32 * s)], 0.04 * s) for d in (-0.8, -0.5, -0.2, 0.1, 0.4, 0.7)
    ]
    canvas.fill(joined(oars), view.tone("#8a6444", 0.5))
    canvas.fill(ellipse(x, foot + 0.2 * s, 1.6 * s, 0.08 * s), view.tone("#ffffff", 0.9), 0.4, blur=2)


def _cliff(picture: Picture, canvas: Canvas) -> None:
    """The headland: a green top, bare rock that falls to surf."""
    view, random = picture.view, np.random.default_rng(picture.seed)
    top = [(905, 500), (960, 474), (1100, 466), (1410, 462), (1700, 464), (1960, 476)]
    fall = [(1960, 1100), (700, 1100), (740, 980), (800, 900), (786, 820), (850, 740), (846, 660), (890, 590), (880, 530)]
    rock = lines([*top, *fall])
    lit = 0.75 if view.sun[0] < 900 else 0.5
    canvas.fill(rock, Linear(0, 470, 0, 1080, (view.tone(ROCK, lit + 0.15), view.tone(ROCK, lit - 0.2))))
    facets: dict[str, list[Path]] = {"#fff0d8": [], "#6a5448": []}
    for k in range(150):
        x, y = random.uniform(760, 1940), random.uniform(490, 1060)
        w, h = random.uniform(14, 60), random.uniform(40, 150)
        facets["#fff0d8" if k % 2 else "#6a5448"].append(
            lines([(x, y), (x + w, y + h * 0.3), (x + w * 0.6, y + h), (x - w * 0.3, y + h * 0.6)])
        )
    for tint, shapes in facets.items():
        canvas.fill(joined(shapes), view.tone(tint, 0.5), 0.26, clip=rock)
    stained(canvas, picture.seed, 0.3, 7, 0.7, view.tone("#4a3a38", 0.2))
    _, middle, bright = GRASS[view.leaf]
    dry = mix(middle, "#c8b464", 0.4)
    turf = curve(
        [
            (880, 512, 1),
            (960, 474),
            (1100, 464),
            (1410, 460),
            (1960, 474, 1),
            (1960, 520, 1),
            (1600, 500),
            (1300, 518),
            (1100, 498),
            (980, 516),
            (900, 540, 1),
        ]
    )
    canvas.fill(turf, Linear(0, 460, 0, 520, (view.tone(mix(dry, bright, 0.4), 0.8), view.tone(dry, 0.5))))
    scrub = leaves(random.uniform(880, 1940, 260), 470 + 560 * random.random(260) ** 2.2, random.uniform(4, 13, 260), random, 0.6)
    canvas.fill(scrub, view.tone(mix(middle, "#6a7a4c", 0.5), 0.5), 0.85, clip=rock)
    for x, y, r in ((760, 930, 70), (800, 1000, 110), (730, 1050, 120), (846, 800, 50)):
        canvas.fill(ellipse(x - r * 0.5, y, r, r * 0.22), view.tone("#ffffff", 1.0), 0.5, blur=7)
    air_tint(canvas, view.haze, 460, 1000, 0.06, 0.02)


def _way(canvas: Canvas, view: View) -> None:
    """Steps cut in the rock, up from our terrace to the temple's."""
    for k in range(22):
        t = k / 21
        x, y, w = 1160 + 150 * (1 - t) ** 0.6 + 70 * t, 880 - 400 * t, 190 - 120 * t
        step = rect(x - w / 2, y, w, 22 - 11 * t)
        canvas.fill(step, Linear(0, y, 0, y + 22 - 11 * t, (view.tone("#f0e4cc", 1.0), view.tone("#a8947c", 0.35)), (0.2, 0.5)))


def _terrace(picture: Picture, canvas: Canvas) -> None:
    """Where we stand: slabs of marble in dry grass, a broken column, a drum, an amphora, a low wall toward the drop."""
    view, chance = picture.view, Random(picture.seed)
    dark, middle, bright = GRASS[view.leaf]
    dry = mix(middle, "#c8b464", 0.45)
    edge = curve([(-40, 870, 1), (300, 850), (700, 868), (1100, 852), (1960, 838, 1), (1960, HIGH + 20, 1), (-40, HIGH + 20, 1)])
    canvas.fill(edge, Linear(0, 850, 0, HIGH, (view.tone(mix(dry, bright, 0.4), 0.75), view.tone(mix(dry, dark, 0.4), 0.4))))
    slabs: list[Path] = []
    for row in range(6):
        y0, y1 = 872 + 34 * row, 872 + 34 * (row + 1) - 6
        for k in range(-5, 6):
            a, b = (
                960 + 150 * k * (1 + 0.22 * row) / 1.6 + 18 * (row % 2),
                960 + (150 * (k + 1) - 12) * (1 + 0.22 * row) / 1.6 + 18 * (row % 2),
            )
            if chance.random() < 0.85:
                slabs.append(lines([(a, y0), (b, y0), (960 + (b - 960) * 1.1, y1), (960 + (a - 960) * 1.1, y1)]))
    canvas.fill(joined(slabs), Linear(0, 870, 0, HIGH, (view.tone(MARBLE, 0.9), view.tone("#b4a48c", 0.5))))
    grass(canvas, view, 860, HIGH, 420, picture.seed, height=0.8)
    column(canvas, view, 270, 470, 900, 40)
    canvas.fill(
        lines([(200, 470), (214, 424), (262, 440), (300, 410), (340, 456), (340, 480), (200, 480)]), view.tone(MARBLE, 0.7)
    )
    column(canvas, view, 90, 700, 920, 42)
    canvas.fill(curve([(40, 704, 1), (60, 676), (100, 690), (140, 668), (142, 706, 1)]), view.tone(MARBLE, 0.8))
    drum = rect(430, 850, 120, 74, 6)
    canvas.fill(ellipse(492, 926, 90, 14), view.tone("#181410", 0), 0.4, blur=8)
    canvas.fill(drum, turned(view, 490, 60, MARBLE))
    canvas.fill(joined([rect(438 + 20 * k, 852, 4, 70) for k in range(6)]), view.tone("#4a3c3c", 0.1), 0.28)
    canvas.fill(ellipse(490, 850, 60, 13), view.tone(MARBLE, 1.0))
    for x, foot, s in ((1690, 950, 120), (1790, 975, 96)):
        _amphora(canvas, view, x, foot, s)


def _amphora(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    canvas.fill(ellipse(x, foot, s * 0.4, s * 0.07), view.tone("#181410", 0), 0.4, blur=6)
    body = placed(
        x,
        foot,
        s,
        [
            (-0.1, 0, 1),
            (-0.36, -0.5),
            (-0.34, -0.82),
            (-0.12, -1.0),
            (-0.11, -1.2),
            (-0.18, -1.26, 1),
            (0.18, -1.26, 1),
            (0.11, -1.2),
            (0.12, -1.0),
            (0.34, -0.82),
            (0.36, -0.5),
            (0.1, 0, 1),
        ],
    )
    canvas.fill(body, turned(view, x, s * 0.36, "#c8704a"))
    with canvas.clipped(body):
        canvas.fill(
            joined([rect(x - s * 0.4, foot - s * v, s * 0.8, s * 0.035) for v in (0.4, 0.48, 0.84)]), view.tone("#2a1c1c", 0.2)
        )
        keys = [rect(x - s * 0.38 + s * 0.11 * k, foot - s * 0.74, s * 0.06, s * 0.16) for k in range(8)]
        canvas.fill(joined(keys), view.tone("#2a1c1c", 0.2))
    for d in (-1, 1):
        canvas.line(
            curve(
                [(x + d * s * 0.1, foot - s * 1.18), (x + d * s * 0.34, foot - s * 1.16), (x + d * s * 0.3, foot - s * 0.84)],
                closed=False,
            ),
            view.tone("#b8603c", 0.6),
            s * 0.06,
        )


def _olive(canvas: Canvas, view: View, seed: int) -> None:
    """An olive's branches over the upper right corner, its trunk at the edge."""
    silver = ("#4a5c44", "#7c9070", "#c4d0ac") if not view.snow else ("#6a7a74", "#c8d4d4", "#ffffff")
    trunk(canvas, view, 1890, HIGH + 20, 300, 120, seed, "#7a6a58", -60)
    for k, (x, y, rx, ry) in enumerate(((1860, 150, 260, 150), (1640, 70, 200, 90), (1930, 330, 150, 120))):
        crown(canvas, view, x, y, rx, ry, seed + k, 620, (7, 17), silver)


PLACES = {"clifftemple": Kind(clifftemple, None, ((0.1, 0.9),), 0.52)}
