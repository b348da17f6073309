"""A Chinese garden: a lotus pond, a red bridge, a pavilion over the water, rocks full of holes, a willow."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, lantern
from vnc.make.place.parts.eastern import garden_wall
from vnc.make.place.parts.flora import air_tint, bush, grass, ground, ridge, tree
from vnc.make.place.past.orient import roof
from vnc.make.place.picture import WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import pond

WATER = 690
"""Where the pond begins, in design units down."""
RED, TILES, STONE = "#b83a2c", "#56626a", "#b4b0a6"
Spot = tuple[float, float, float]
"""Across, down, and its half width, in design units."""


def lotuspond(picture: Picture) -> None:
    """The garden's wall behind, the pavilion on the right, the bridge to it; lotus toward us."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    ridge(far, view, 470, 70, ("#7a9cae", "#9cb8b8"), picture.seed + 3, 0.55)
    air_tint(far, view.haze, 300, 640, 0.05, 0.4 + 0.3 * view.murk)
    garden = picture.sheet(0.75, 0.03, 0.7)
    _grove(picture, garden)
    _pagoda(garden, view, 420, 560, 260)
    garden_wall(garden, view, -20, WIDE + 20, 664, 96, "#f2ece0", 0.1)
    _lattices(garden, view)
    ground(garden, view, [(-20, 664), (960, 656), (WIDE + 20, 664)])
    _pavilion(garden, view, 1370, 700, 200)
    veil(picture, garden)
    pond = picture.sheet(0.5, 0, 0.4)
    _water(picture, pond)
    _bridge(pond, view)
    _lotus(pond, view, picture.seed)
    picture.play("water", 0, WATER + 8, WIDE, 180, view.sunlight)
    bank = picture.sheet(0.28, 0, 0.5)
    ground(bank, view, [(-20, 900), (460, 952), (960, 972), (1460, 952), (WIDE + 20, 900)])
    grass(bank, view, 930, 1090, 700, picture.seed + 7)
    scholars_rock(bank, view, 1720, 950, 300, picture.seed)
    scholars_rock(bank, view, 1600, 968, 150, picture.seed + 5)
    near = picture.sheet(0.1, 0, 2.6)
    _willow(near, view, picture.seed)


def _grove(picture: Picture, canvas: Canvas) -> None:
    """Trees behind the wall."""
    chance = Random(picture.seed)
    for k in range(13):
        x = -20 + 165 * k + chance.uniform(-30, 30)
        tree(canvas, picture.view, x, 640, chance.uniform(150, 230), picture.seed + k, 0.85, 200)


def _pagoda(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """Seven slender storeys over the trees."""
    y, half = foot, tall * 0.13
    for _ in range(7):
        high = tall * 0.085
        canvas.fill(rect(x - half, y - high, half * 2, high), view.misty(view.tone("#c8a080", 0.6), 0.3))
        canvas.fill(
            rect(x - half * 0.3, y - high * 0.8, half * 0.6, high * 0.7),
            view.misty(mix(view.tone("#5c4038", 0.3), "#ffd080", view.lamps), 0.3),
        )
        roof(canvas, view, x, y - high, half * 1.5, half * 0.9, high * 0.5, 0.3, TILES)
        y, half = y - high - tall * 0.045, half * 0.9
    canvas.fill(rect(x - 2, y - tall * 0.1, 4, tall * 0.1), view.misty(view.tone("#8a6a50", 0.4), 0.3))


def _lattices(canvas: Canvas, view: View) -> None:
    """Windows of many shapes in the wall, and a moon gate."""
    x, y, r = 760, 622, 46
    canvas.fill(ellipse(x, y, r + 7, r + 7), view.tone("#8a929a", 0.6))
    canvas.fill(ellipse(x, y, r, r), view.tone("#5c8a58" if not view.snow else "#c8d4de", 0.5))
    canvas.fill(rect(x - 26, y + 28, 52, 22), view.tone("#c8bca4", 0.7))
    for k, x in enumerate((140, 300, 560, 960, 1120, 1700, 1840)):
        shape = ellipse(x, 616, 28, 24) if k % 2 else rect(x - 26, 594, 52, 44, 6)
        canvas.line(shape, view.tone("#6a7078", 0.5), 6)
        canvas.fill(shape, view.tone("#50604e", 0.4))
        bars = [rect(x - 28 + 14 * j, 590, 3, 52) for j in range(5)] + [rect(x - 30, 600 + 14 * j, 60, 3) for j in range(3)]
        canvas.fill(joined(bars), view.tone("#e8e0d0", 0.7), clip=shape)


def _pavilion(canvas: Canvas, view: View, x: float, foot: float, half: float) -> None:
    """Open between red posts on a stone foot in the water, a bench-rail round it, lanterns under the eaves."""
    canvas.fill(
        rect(x - half * 1.08, foot - 18, half * 2.16, 60),
        Linear(0, foot - 18, 0, foot + 42, (view.tone(STONE, 0.85), view.tone(STONE, 0.35))),
    )
    top = foot - 18 - half * 0.95
    canvas.fill(rect(x - half * 0.9, top, half * 1.8, half * 0.95), view.tone("#5a7a60", 0.3), 0.35)
    posts = [rect(x + half * t - 7, top, 14, half * 0.95) for t in (-0.9, -0.5, 0.5, 0.9)]
    canvas.fill(joined(posts), Linear(x - half, 0, x + half, 0, (view.tone(RED, 0.85), view.tone(RED, 0.4))))
    rails = [rect(x - half * 0.95, foot - 18 - d, half * 1.9, 8) for d in (46, 20)]
    pickets = [rect(x - half * 0.93 + half * 1.86 * k / 22, foot - 64, 4, 44) for k in range(23)]
    canvas.fill(joined([*rails, *pickets]), view.tone(RED, 0.6))
    frieze = [rect(x - half * 0.92 + half * 1.84 * k / 18, top + 6, 5, 24) for k in range(19)]
    canvas.fill(joined([*frieze, rect(x - half * 0.95, top, half * 1.9, 10)]), view.tone("#3a7a70", 0.6))
    roof(canvas, view, x, top, half * 1.42, half * 0.16, half * 0.62, 0.0, TILES)
    canvas.fill(ellipse(x, top - half * 0.72, 14, 18), view.tone("#d8a848", 0.9))
    for t in (-0.7, 0.0, 0.7):
        lantern(canvas, view, x + half * t, top + 60, 34, "#d8402c")
    canvas.glow(x, foot - half * 0.5, half * 2, "#ffb860", 0.3 * view.lamps)


def _water(picture: Picture, canvas: Canvas) -> None:
    """Green water that holds wall and pavilion upside down."""
    view = picture.out
    pond(picture, canvas, WATER, ("#7aa890", 0.6, "#2c5a50"), 0.6, ripple=0.45)
    canvas.fill(rect(-20, WATER - 2, WIDE + 40, 8), view.tone("#2c3c30", 0.2), 0.4, blur=3)


def _bridge(canvas: Canvas, view: View) -> None:
    """Red and high-arched, from our left to the pavilion."""
    deck = [(430 + 76 * k, 800 - 112 * math.sin(math.pi * (0.08 + 0.8 * k / 10)) - 5 * k) for k in range(11)]
    under = [(x, y + 150 - (y - 690) * 0.9) for x, y in deck]
    canvas.fill(stroke(under, 34), view.tone("#5a2420", 0.2), 0.32, blur=10)
    canvas.fill(stroke([(x, y + 12) for x, y in deck], 30, even), view.tone("#6a241c", 0.35))
    canvas.fill(stroke(deck, 12, even), view.tone(RED, 0.85))
    for lift, wide in ((34, 7), (62, 10)):
        canvas.fill(stroke([(x, y - lift) for x, y in deck], wide, even), view.tone("#d04a38", 0.75))
    canvas.fill(joined([rect(x - 6, y - 76, 12, 84) for x, y in deck]), view.tone(RED, 0.6))
    canvas.fill(joined([ellipse(x, y - 80, 9, 11) for x, y in deck]), view.tone("#d8b050", 0.85))
    fret = [stroke([(a[0] + 14, a[1] - 8), (b[0] - 14, b[1] - 30)], 3.5, even) for a, b in zip(deck, deck[1:], strict=False)]
    fret += [stroke([(a[0] + 14, a[1] - 30), (b[0] - 14, b[1] - 8)], 3.5, even) for a, b in zip(deck, deck[1:], strict=False)]
    canvas.fill(joined(fret), view.tone("#d04a38", 0.6))


def _lotus(canvas: Canvas, view: View, seed: int) -> None:
    """Round leaves on the water, larger toward us; flowers and buds on stalks."""
    chance = Random(seed)
    spots: list[Spot] = []
    for _ in range(90):
        t = chance.random() ** 1.1
        side = -1 if chance.random() < 0.5 else 1
        x = 960 + side * chance.uniform(300 - 160 * t, 980)
        spots.append((x, WATER + 24 + 230 * t, 18 + 56 * t))
    green = "#5f9a58" if not view.snow else "#b8c8c4"
    for x, y, r in sorted(spots, key=lambda s: s[1]):
        leaf = ellipse(x, y, r, r * 0.3)
        canvas.fill(leaf.moved(0, r * 0.1), view.tone("#1c3c30", 0.2), 0.5)
        canvas.fill(leaf, Linear(x - r, 0, x + r, 0, (view.tone(mix(green, "#c8e08c", 0.3), 0.9), view.tone(green, 0.45))))
        veins = [
            stroke([(x, y), (x + r * 0.86 * math.cos(a), y + r * 0.26 * math.sin(a))], 1.6, even)
            for a in (k * 0.785 for k in range(8))
        ]
        canvas.fill(joined(veins), view.tone("#d0e4a0", 0.8), 0.4)
    if view.snow:
        return
    for x, y, r in sorted(spots[:26], key=lambda s: s[1]):
        _flower(canvas, view, x + r * 0.4, y - r * 0.9, r * 0.5)


def _flower(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    """Pointed pink petals about a yellow heart, on a stalk."""
    canvas.fill(stroke([(x - r * 0.3, y + r * 2.2), (x, y)], max(2.0, r * 0.14), even), view.tone("#4f8a4c", 0.5))
    petals = [
        curve(
            [
                (x, y + r * 0.3, 1),
                (x + r * 0.75 * d - r * 0.22, y - r * 0.3),
                (x + r * d, y - r * (1.05 - 0.35 * abs(d)), 1),
                (x + r * 0.75 * d + r * 0.22, y - r * 0.2),
            ]
        )
        for d in (-1.0, -0.55, 0.0, 0.55, 1.0)
    ]
    order = (petals[0], petals[4], petals[1], petals[3], petals[2])
    for k, petal in enumerate(order):
        canvas.fill(petal, Linear(0, y - r, 0, y + r * 0.3, (view.tone("#f07aa0", 0.9), view.tone("#ffe4ec", 0.8 - 0.06 * k))))
    canvas.fill(ellipse(x, y + r * 0.1, r * 0.2, r * 0.12), view.tone("#f4d060", 0.9))


def scholars_rock(canvas: Canvas, view: View, x: float, foot: float, tall: float, seed: int) -> None:
    """A garden rock as scholars love them: tall, thin-waisted, full of holes."""
    chance = Random(seed)
    left: list[tuple[float, ...]] = []
    right: list[tuple[float, ...]] = []
    for k in range(8):
        t = k / 7
        half = tall * (0.3 - 0.08 * t - 0.16 * t**6 + 0.06 * math.sin(5 * t + seed % 5)) * chance.uniform(0.85, 1.15)
        left.append((x - half, foot - tall * t))
        right.append((x + half * chance.uniform(0.85, 1.1), foot - tall * t * chance.uniform(0.97, 1.0)))
    shape: Path = curve([(*left[0], 1), *left[1:], *reversed(right[1:]), (*right[0], 1)])
    canvas.fill(ellipse(x, foot, tall * 0.42, tall * 0.06), view.tone("#10160e", 0), 0.45, blur=8)
    lit = view.sun[0] < x
    ends = (view.tone(STONE, 0.95), view.tone("#6c6e70", 0.3))
    canvas.fill(shape, Linear(x - tall * 0.3, 0, x + tall * 0.3, 0, ends if lit else ends[::-1]))
    holes = [
        ellipse(
            x + chance.uniform(-0.17, 0.17) * tall,
            foot - tall * chance.uniform(0.2, 0.85),
            tall * chance.uniform(0.03, 0.075),
            tall * chance.uniform(0.03, 0.06),
        )
        for _ in range(9)
    ]
    canvas.fill(joined([h.moved(-2, -3) for h in holes]), view.tone("#e4e0d4", 0.9), 0.6, clip=shape)
    canvas.fill(joined(holes), view.tone("#34383a", 0.2), 0.85, clip=shape)
    folds = [
        stroke(
            [
                (x + chance.uniform(-0.25, 0.25) * tall, foot - tall * a),
                (x + chance.uniform(-0.25, 0.25) * tall, foot - tall * (a + 0.2)),
            ],
            3,
        )
        for a in (k * 0.09 for k in range(9))
    ]
    canvas.fill(joined(folds), view.tone("#44484a", 0.2), 0.5, clip=shape)
    bush(canvas, view, x + tall * 0.2, foot + 6, tall * 0.26, tall * 0.1, seed, 90)


def _willow(canvas: Canvas, view: View, seed: int) -> None:
    """Switches that hang into the picture from the upper left."""
    chance = Random(seed + 41)
    green = {"autumn": "#d8a040", "blossom": "#a8c868", "winter": "#8a8a80"}.get(view.leaf, "#7aa850")
    tones = (view.tone(mix(green, "#20402c", 0.45), 0.35), view.tone(green, 0.6), view.tone(mix(green, "#f0f4b0", 0.4), 0.9))
    for k in range(54):
        x = chance.uniform(-40, 620) if k % 3 else chance.uniform(-40, 260)
        long = (520 - 0.55 * max(0.0, x)) * chance.uniform(0.45, 1.0)
        sway = chance.uniform(-26, 40)
        switch = [(x, -30.0), (x + sway * 0.4, long * 0.5), (x + sway, long)]
        canvas.fill(stroke(switch, 3), tones[0])
        leaves = [
            stroke([(x + sway * t * t, long * t), (x + sway * t * t + chance.choice((-13, 13)), long * t + 24)], 8)
            for t in (j / 16 for j in range(2, 17))
        ]
        canvas.fill(joined(leaves), tones[k % 3], 0.95)


PLACES = {"lotuspond": Kind(lotuspond, None, ((0.12, 0.88),), 0.6)}
