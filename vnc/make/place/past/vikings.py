"""The north of the sagas: longhouses and dragon ships by a fjord."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, lit_sides, placed
from vnc.make.place.parts.flora import GRASS, air_tint, grass, pines
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror, rows
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import dashes

WATER, SHORE = 560.0, 690.0
SHIELDS = (("#a8323c", "#e8dcc0"), ("#2f57a0", "#e8c860"), ("#3c6a4c", "#e8dcc0"), ("#c89a34", "#5a2a24"))
WOOD, DARK = "#7a5638", "#4a3222"


def vikingvillage(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    _mountains(picture, far)
    water = picture.sheet(0.75, 0, 0.4)
    _fjord(picture, water)
    for x, y, s in ((1080, 640, 74), (1420, 700, 118)):
        _ship(water, view, x, y, s, picture.seed + int(s))
    veil(picture, water)
    land = picture.sheet(0.5, 0, 0.4)
    _shore(picture, land)
    for x, foot, s in ((330, 640, 42), (40, 700, 66), (610, 716, 62)):
        _longhouse(picture, land, x, foot, s)
    _jetty(land, view)
    _rack(land, view, 960, 770, 86)
    near = picture.sheet(0.2, 0, 1.6)
    _runestone(near, view, 1760, 1060, 320)
    grass(near, view, 990, HIGH + 20, 420, picture.seed + 3, height=1.5)


def _mountains(picture: Picture, canvas: Canvas) -> None:
    """Walls of rock that step back on both sides, snow on their heads, a waterfall."""
    view, random = picture.view, np.random.default_rng(picture.seed)
    steps = ((1, 700, 1500, 250, 0.62), (-1, 900, 260, 330, 0.5), (1, 1180, 2000, 420, 0.34), (-1, 640, -100, 450, 0.22))
    for k, (side, inner, outer, tall, air) in enumerate(steps):
        t = np.linspace(0, 1, 40)
        x = inner + (outer - inner) * t
        y = WATER - tall * np.minimum(1, 1.6 * t) ** 0.8 + random.normal(0, 9 + 9 * t, 40) - 26 * np.sin(7 * t + k)
        y[0] = WATER
        crest = [(float(a), float(b)) for a, b in zip(x, y, strict=True)]
        shape = lines([*crest, (outer + (80 if outer > inner else -80), WATER + 30), (inner, WATER + 30)])
        lit = 0.7 if (view.sun[0] > 960) == (side < 0) else 0.4
        canvas.fill(
            shape,
            Linear(
                0,
                WATER - tall,
                0,
                WATER,
                (view.misty(view.tone("#76849a", lit), air), view.misty(view.tone("#56705e", lit * 0.8), air + 0.1)),
            ),
        )
        facets: list[Path] = []
        for a, b in crest[3::3]:
            drop = float(random.uniform(60, 200))
            facets.append(lines([(a, b + 4), (a + 26, b + drop * 0.5), (a + 8, b + drop), (a - 22, b + drop * 0.6)]))
        canvas.fill(joined(facets), view.misty(view.tone("#3c4658", 0.2), air), 0.35, clip=shape)
        snow = [(a, b) for a, b in crest if b < WATER - tall * 0.62]
        if len(snow) > 2:
            low = [(a, b + float(random.uniform(20, 66))) for a, b in reversed(snow)]
            canvas.fill(lines([*snow, *low]), view.misty(view.tone("#f4f8ff", 0.9), air * 0.6), 0.92, clip=shape)
    air_tint(canvas, view.haze, 300, 600, 0.0, 0.2 + 0.3 * view.murk)


def _fjord(picture: Picture, canvas: Canvas) -> None:
    view, random = picture.view, np.random.default_rng(picture.seed + 5)
    colour = "#3c6a84"
    canvas.fill(
        rect(-20, WATER, WIDE + 40, HIGH),
        Linear(0, WATER, 0, 860, (mix(view.sky[4], view.tone(colour, 0.6), 0.5), view.tone(colour, 0.5))),
    )
    mask = np.broadcast_to(np.clip((rows(canvas) - WATER) / 5, 0, 1), canvas.planes[3].shape).copy()
    mirror(flattened([s.canvas for s in picture.sheets[:-1]]), canvas, WATER, picture.seed, mask, 0.75, 0.92, 1.1, 0.4)
    t = random.random(150) ** 1.3
    canvas.fill(
        dashes(random.random(150) * WIDE, WATER + 4 + 300 * t, 30 + 140 * t, 1 + 2.4 * t), mix(view.sky[4], "#ffffff", 0.4), 0.35
    )


def _ship(canvas: Canvas, view: View, x: float, y: float, s: float, seed: int) -> None:
    """A dragon ship side-on: clinker planks, shields along the rail, striped sail half furled or full."""
    canvas.fill(ellipse(x, y + 0.06 * s, 2.5 * s, 0.16 * s), view.tone("#0c1c28", 0), 0.4, blur=5)
    canvas.fill(rect(x - 0.05 * s, y - 3.9 * s, 0.1 * s, 3.5 * s), view.tone(WOOD, 0.6))
    _sail(canvas, view, x, y, s, seed)
    _hull(canvas, view, x, y, s)
    _trim(canvas, view, x, y, s, seed)


def _sail(canvas: Canvas, view: View, x: float, y: float, s: float, seed: int) -> None:
    """The mast's striped sail under its yard, and the ropes."""
    colours = (("#b8343e", "#f0e4cc"), ("#c89a34", "#7a2a2c"), ("#f0e4cc", "#2f57a0"))[seed % 3]
    sail = placed(
        x, y, s, [(-1.3, -3.6, 1), (1.3, -3.6, 1), (1.5, -2.4), (1.36, -1.25, 1), (0, -1.0), (-1.2, -1.25, 1), (-1.05, -2.4)]
    )
    canvas.fill(sail, view.tone(colours[1], 0.7))
    with canvas.clipped(sail):
        stripes = [rect(x + (-1.5 + 0.6 * k) * s, y - 4 * s, 0.3 * s, 3.4 * s) for k in range(6)]
        canvas.fill(joined(stripes), view.tone(colours[0], 0.7))
        canvas.fill(rect(x - 1.6 * s, y - 4 * s, 1.2 * s, 3.4 * s), view.tone("#201418", 0), 0.25, blur=0.2 * s)
    canvas.fill(rect(x - 1.42 * s, y - 3.68 * s, 2.84 * s, 0.1 * s, 3), view.tone(DARK, 0.6))
    ropes = [lines([(x, y - 3.85 * s), (x + d * s, y - 0.5 * s)], closed=False) for d in (-2.1, -1.3, 1.3, 2.1)]
    for rope in ropes:
        canvas.line(rope, view.tone("#c8b088", 0.5), max(1, 0.02 * s), 0.7)


def _hull(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    """Planks that lap over each other."""
    hull = placed(
        x,
        y,
        s,
        [
            (-2.75, -1.5),
            (-2.55, -0.85),
            (-1.9, -0.42, 1),
            (0, -0.3),
            (1.9, -0.42, 1),
            (2.55, -0.85),
            (2.75, -1.6),
            (2.6, -0.4),
            (1.9, 0.1),
            (0, 0.2),
            (-1.9, 0.1),
            (-2.6, -0.4),
        ],
    )
    canvas.fill(hull, Linear(0, y - 0.6 * s, 0, y + 0.2 * s, (view.tone("#8a5e3a", 0.85), view.tone("#4a2e1c", 0.3))))
    for v in (-0.22, -0.08, 0.05):
        canvas.line(
            curve([(x - 2.4 * s, y + (v - 0.3) * s), (x, y + v * s), (x + 2.4 * s, y + (v - 0.3) * s)], closed=False),
            view.tone("#24140c", 0.1),
            max(1, 0.025 * s),
            0.5,
            clip=hull,
        )


def _trim(canvas: Canvas, view: View, x: float, y: float, s: float, seed: int) -> None:
    """Curled stem and stern, and shields along the rail."""
    for d in (-1, 1):
        curl = [
            (x + d * 2.62 * s, y - 0.9 * s),
            (x + d * 2.86 * s, y - 1.5 * s),
            (x + d * 2.7 * s, y - 1.95 * s),
            (x + d * 2.98 * s, y - 2.05 * s),
            (x + d * 3.14 * s, y - 1.88 * s),
        ]
        canvas.fill(stroke(curl, 0.24 * s), view.tone("#7a4e2e", 0.7))
    for k in range(9):
        cx, cy = x + (-1.6 + 0.4 * k) * s, y - (0.34 + 0.012 * (k - 4) ** 2) * s
        rim, boss = SHIELDS[(k + seed) % 4]
        canvas.fill(ellipse(cx, cy, 0.2 * s, 0.2 * s), view.tone(rim, 0.7))
        canvas.line(ellipse(cx, cy, 0.13 * s, 0.13 * s), view.tone(boss, 0.8), max(1, 0.04 * s))
        canvas.fill(ellipse(cx, cy, 0.05 * s, 0.05 * s), view.tone("#c8ccd0", 0.9))


def _shore(picture: Picture, canvas: Canvas) -> None:
    """Grass that falls to a shingle beach, a trodden way through it."""
    view = picture.view
    dark, middle, bright = GRASS[view.leaf]
    bank = curve(
        [
            (-40, 590, 1),
            (240, 600),
            (520, 640),
            (800, SHORE),
            (1050, 760),
            (1400, 860),
            (1960, 930, 1),
            (1960, HIGH + 20, 1),
            (-40, HIGH + 20, 1),
        ]
    )
    canvas.fill(bank.moved(26, -6), view.tone("#b8a890" if not view.snow else "#e8eef4", 0.6))
    canvas.fill(bank, Linear(0, 590, 0, HIGH, (view.tone(mix(middle, bright, 0.3), 0.7), view.tone(dark, 0.35))))
    chance = Random(picture.seed)
    stones = list[Path]()
    for _ in range(170):
        t = chance.random()
        x = 540 + 1400 * t
        edge = 645 + 290 * (t**0.8)
        stones.append(ellipse(x + chance.uniform(-20, 20), edge + chance.uniform(-14, 12), 3 + 9 * t, 2 + 4 * t))
    canvas.fill(joined(stones), view.tone("#8c8a8c", 0.55), 0.9)
    pines(canvas, view, [(60, 600, 120), (120, 606, 90), (190, 606, 130), (470, 640, 80), (10, 610, 150)])
    grass(canvas, view, 620, HIGH, 1500, picture.seed + 7, clip=bank)
    way = curve(
        [(560, 716, 1), (640, 716, 1), (800, 780), (960, 860), (1250, HIGH + 20, 1), (760, HIGH + 20, 1), (720, 880), (640, 790)]
    )
    canvas.fill(
        way,
        Linear(
            0,
            716,
            0,
            HIGH,
            (
                view.tone("#c8a880" if not view.snow else "#eef3f8", 0.7),
                view.tone("#8a6a4c" if not view.snow else "#d4dee8", 0.4),
            ),
        ),
        0.9,
        blur=6,
    )


def _longhouse(picture: Picture, canvas: Canvas, x: float, foot: float, s: float) -> None:
    """Gable to the right with crossed dragon beams, a long turf roof swelling in its middle, low plank walls."""
    view = picture.view
    left, right = lit_sides(view, x)
    canvas.fill(ellipse(x + 1.2 * s, foot, 5.6 * s, 0.4 * s), view.tone("#101810", 0), 0.35, blur=8)
    wall = lines(
        [(x - 3.6 * s, foot - 1.2 * s), (x + 3.0 * s, foot - 1.2 * s), (x + 3.0 * s, foot), (x - 3.6 * s, foot - 0.12 * s)]
    )
    canvas.fill(wall, view.tone(WOOD, 0.25 + 0.4 * left))
    canvas.fill(
        joined([rect(x + (-3.5 + 0.36 * k) * s, foot - 1.2 * s, 0.04 * s, 1.2 * s) for k in range(18)]),
        view.tone("#1c100a", 0.1),
        0.5,
        clip=wall,
    )
    for k in range(5):
        cx, cy = x + (-2.8 + 1.2 * k) * s, foot - 0.62 * s
        rim, boss = SHIELDS[k % 4]
        canvas.fill(ellipse(cx, cy, 0.34 * s, 0.38 * s), view.tone(rim, 0.65))
        canvas.line(ellipse(cx, cy, 0.22 * s, 0.25 * s), view.tone(boss, 0.8), max(1, 0.06 * s))
        canvas.fill(ellipse(cx, cy, 0.08 * s, 0.09 * s), view.tone("#c8ccd0", 0.9))
    _gable_end(canvas, view, x, foot, s, right)
    _turf_roof(canvas, view, x, foot, s)
    for k in range(7):
        r = (0.22 + 0.14 * k) * s
        canvas.fill(
            ellipse(x + (0.6 + 0.16 * k) * s, foot - (4.4 + 0.6 * k) * s, r * 1.2, r),
            view.tone("#dcd8d8", 0.7),
            0.24 - 0.03 * k,
            blur=6,
        )


def _gable_end(canvas: Canvas, view: View, x: float, foot: float, s: float, right: float) -> None:
    """Planks up to the ridge, an arched door with firelight behind it."""
    front = lines(
        [
            (x + 3.0 * s, foot),
            (x + 3.0 * s, foot - 1.2 * s),
            (x + 4.7 * s, foot - 3.9 * s),
            (x + 6.3 * s, foot - 1.15 * s),
            (x + 6.2 * s, foot + 0.05 * s),
        ]
    )
    canvas.fill(
        front, Linear(0, foot - 3.9 * s, 0, foot, (view.tone("#94704a", 0.4 + 0.5 * right), view.tone(WOOD, 0.2 + 0.4 * right)))
    )
    canvas.fill(
        joined([rect(x + (3.0 + 0.3 * k) * s, foot - 4 * s, 0.04 * s, 4 * s) for k in range(11)]),
        view.tone("#1c100a", 0.1),
        0.45,
        clip=front,
    )
    door = placed(x + 4.65 * s, foot + 0.02 * s, s, [(-0.55, 0, 1), (-0.55, -1.35), (0, -1.75), (0.55, -1.35), (0.55, 0, 1)])
    canvas.line(door, view.tone("#b08858", 0.8), 0.14 * s)
    canvas.fill(door, mix("#1c120c", "#ffb050", 0.15 + 0.55 * view.lamps))
    canvas.glow(x + 4.65 * s, foot - 0.8 * s, 2.2 * s, "#ff9a40", 0.5 * view.lamps)


def _turf_roof(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """Grass over the whole length, and the beams that cross at its end."""
    dark, middle, bright = GRASS[view.leaf]
    roof = curve(
        [
            (x - 4.0 * s, foot - 0.95 * s, 1),
            (x - 3.3 * s, foot - 3.4 * s),
            (x - 2.6 * s, foot - 3.75 * s, 1),
            (x + 1.0 * s, foot - 4.25 * s),
            (x + 4.75 * s, foot - 4.1 * s, 1),
            (x + 3.6 * s, foot - 2.2 * s),
            (x + 2.85 * s, foot - 0.95 * s, 1),
            (x - 0.6 * s, foot - 1.1 * s),
        ]
    )
    turf = mix(middle, "#8a8a4c", 0.35)
    canvas.fill(
        roof,
        Linear(0, foot - 4.2 * s, 0, foot - s, (view.tone(mix(turf, bright, 0.3), 0.9), view.tone(mix(turf, dark, 0.5), 0.35))),
    )
    chance = Random(int(x))
    tufts = [
        stroke([(a, b), (a + 0.05 * s, b - 0.22 * s)], 0.06 * s)
        for a, b in ((x + chance.uniform(-3.8, 4) * s, foot - chance.uniform(1.0, 4.1) * s) for _ in range(110))
    ]
    canvas.fill(joined(tufts), view.tone(bright, 0.8), 0.5, clip=roof)
    beams = [
        stroke(
            [
                (x + 6.65 * s, foot - 0.75 * s),
                (x + 4.75 * s, foot - 4.05 * s),
                (x + 4.2 * s, foot - 4.95 * s),
                (x + 3.8 * s, foot - 5.0 * s),
            ],
            0.22 * s,
            even,
        ),
        stroke(
            [
                (x + 2.75 * s, foot - 0.8 * s),
                (x + 4.65 * s, foot - 4.05 * s),
                (x + 5.2 * s, foot - 4.95 * s),
                (x + 5.6 * s, foot - 5.0 * s),
            ],
            0.22 * s,
            even,
        ),
    ]
    canvas.fill(joined(beams), view.tone("#5c3a22", 0.5))


def _jetty(canvas: Canvas, view: View) -> None:
    """Planks on piles out to the ships."""
    deck = lines([(800, 742), (850, 726), (1240, 700), (1270, 712)])
    piles = [rect(x, y, 9, 46) for x, y in ((880, 726), (980, 722), (1080, 714), (1180, 708), (1250, 706))]
    canvas.fill(joined(piles), view.tone(DARK, 0.4))
    canvas.fill(deck.moved(0, 9), view.tone(DARK, 0.3))
    canvas.fill(deck, view.tone("#a88460", 0.75))
    canvas.fill(
        joined(
            [
                lines(
                    [
                        (820 + 26 * k, 738 - 1.7 * k),
                        (846 + 26 * k, 727 - 1.7 * k),
                        (849 + 26 * k, 727 - 1.7 * k),
                        (823 + 26 * k, 738 - 1.7 * k),
                    ]
                )
                for k in range(16)
            ]
        ),
        view.tone("#2c1c10", 0.2),
        0.5,
    )


def _rack(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """Fish drying on poles."""
    poles = [stroke([(x + d * s - 0.3 * s, foot), (x + d * s + 0.08 * s, foot - 1.35 * s)], 0.07 * s, even) for d in (-1, 1)] + [
        stroke([(x + d * s + 0.3 * s, foot), (x + d * s - 0.08 * s, foot - 1.35 * s)], 0.07 * s, even) for d in (-1, 1)
    ]
    canvas.fill(joined([*poles, rect(x - 1.25 * s, foot - 1.28 * s, 2.5 * s, 0.07 * s)]), view.tone(WOOD, 0.55))
    fish = [
        placed(
            x + (-0.85 + 0.2 * k) * s,
            foot - 1.24 * s,
            s,
            [
                (0, 0),
                (-0.05, 0.1),
                (-0.07, 0.3),
                (-0.01, 0.46),
                (-0.06, 0.56, 1),
                (0.06, 0.56, 1),
                (0.01, 0.46),
                (0.07, 0.3),
                (0.05, 0.1),
            ],
        )
        for k in range(9)
    ]
    canvas.fill(joined(fish), view.tone("#b8b0a4", 0.7))


def _runestone(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """A standing stone with a serpent band full of runes."""
    w = tall * 0.3
    stone = placed(
        x, foot, tall, [(-0.32, 0.1, 1), (-0.34, -0.5), (-0.2, -0.95), (0.05, -1.03), (0.28, -0.85), (0.34, -0.4), (0.33, 0.1, 1)]
    )
    lit = lit_sides(view, x)
    canvas.fill(stone, Linear(x - w, 0, x + w, 0, (view.tone("#8c8a90", lit[0]), view.tone("#8c8a90", lit[1]))))
    band = curve(
        [
            (x - w * 0.7, foot - tall * 0.02),
            (x - w * 0.75, foot - tall * 0.55),
            (x - w * 0.1, foot - tall * 0.86),
            (x + w * 0.65, foot - tall * 0.6),
            (x + w * 0.5, foot - tall * 0.2),
            (x - w * 0.1, foot - tall * 0.24),
            (x - w * 0.1, foot - tall * 0.5),
        ],
        closed=False,
    )
    canvas.line(band, view.tone("#a83c34", 0.7), tall * 0.075, 0.75)
    canvas.line(band, view.tone("#d8ccc0", 0.8), tall * 0.008, 0.6)
    canvas.inner(stone, 8, 6, view.tone("#2a262c", 0.1), 0.35, 6)


PLACES = {"vikingvillage": Kind(vikingvillage, None, ((0.1, 0.9),), 0.52)}
