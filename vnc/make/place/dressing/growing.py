"""Plants: a Christmas tree, pots, flowers, roses, cacti, mushrooms, pumpkins."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import rounded, thin_end
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.solids import DARK, ball, block, joined, round_bar, shade, tuft, turned
from vnc.make.place.parts.flora import crown

BAUBLES = ("#d8303a", "#f0c048", "#3a7ad0", "#e8e4ec", "#c860b0")
NEEDLES = ("#12382e", "#1f5540", "#3f8058", "#86b878")
LEAF = ("#24583a", "#4a9050", "#a4d070")
LIT = (-0.55, -0.75)


def _christmas_tree(brush: Brush) -> None:
    """A fir in tiers with lights, baubles, tinsel and a star, presents under it."""
    brush.canvas.fill(rect(-5, -24, 10, 24), round_bar(0, 10, brush, "#6a4630"))
    for x, wide, high, deep, colour, ribbon in (
        (-46, 30, 20, 16, "#b8323c", "#f4dc90"),
        (22, 24, 26, 14, "#2f6a8a", "#f0f0f4"),
        (-14, 22, 13, 12, "#3f8a58", "#e8485a"),
        (48, 16, 12, 10, "#d8a03c", "#ffffff"),
    ):
        _present(brush, x, wide, high, deep, colour, ribbon)
    chance = Random(brush.chance.random())
    for k in range(7):
        t = k / 6
        tier(brush, chance, -30 - 136 * t, 63 * (1 - t) ** 0.85 + 9, 40 - 22 * t)
    for k in range(5):
        _garland(brush, -46 - 27 * k, 55 - 10.4 * k)
    for k in range(54):
        t = chance.random() ** 1.3
        half = 58 * (1 - t) ** 0.85
        x, y = chance.uniform(-half, half), -32 - 130 * t + abs(chance.gauss(0, 3))
        if k % 3:
            light = ("#ffd880", "#ff8a60", "#9ad8ff", "#fff0c0")[k % 4]
            brush.canvas.fill(ellipse(x, y, 1.3, 1.3), mix(light, "#ffffff", 0.4))
            brush.glow(x, y, 9, light, 0.9)
        else:
            ball(brush, x, y, 3.6, brush.own(BAUBLES[k // 3 % 5]), 0.8)
    _star(brush, 0, -188, 11)


def tier(brush: Brush, chance: Random, y: float, half: float, tall: float) -> None:
    """One skirt of drooping boughs."""
    for k, colour in enumerate(NEEDLES):
        sprays: list[Path] = []
        for _ in range(int(half * (1.5 if k < 2 else 0.9)) + 8):
            u = chance.uniform(-1, 1)
            reach = half * (0.55 + 0.45 * chance.random()) * (1 - 0.12 * k)
            shift = -half * 0.06 * k if k > 1 else 0
            sprays.append(
                stroke(
                    [
                        (u * half * 0.3, y - tall),
                        (u * reach * 0.7 + shift, y - tall * 0.4 - k),
                        (u * reach + shift, y + (1 - abs(u)) * 9 - 1.6 * k),
                    ],
                    4.4 - 0.6 * k,
                    thin_end,
                )
            )
        brush.canvas.fill(joined(sprays), brush.tone(colour, 0.2 + 0.24 * k), 0.9 if k < 3 else 0.6)
    brush.canvas.fill(ellipse(half * 0.45, y - 2, half * 0.5, tall * 0.3), brush.tone("#081c1c", 0.05), 0.3, blur=5, blend="atop")


def _garland(brush: Brush, y: float, half: float) -> None:
    """A string of tinsel that sags across a tier."""
    line = curve([(-half, y - 5), (-half * 0.4, y + 6), (half * 0.3, y + 5), (half, y - 9)], closed=False)
    brush.canvas.line(line, brush.tone("#e8c468", 0.9), 1.8, 0.75)
    brush.canvas.line(line.moved(-0.4, -0.5), brush.tone("#fff6d0", 1.0), 0.7, 0.9)


def _star(brush: Brush, x: float, y: float, radius: float) -> None:
    points = [
        (
            x + math.sin(math.pi * k / 5) * radius * (1 if k % 2 == 0 else 0.42),
            y - math.cos(math.pi * k / 5) * radius * (1 if k % 2 == 0 else 0.42),
        )
        for k in range(10)
    ]
    brush.glow(x, y, radius * 4, "#ffd870", 0.7)
    brush.canvas.fill(lines(points), Linear(x - radius, y - radius, x + radius, y + radius, ("#fff6c8", "#f8c848", "#c88a28")))
    brush.canvas.fill(joined([lines([(x, y), points[k], points[(k + 1) % 10]]) for k in range(1, 10, 2)]), "#a86a1c", 0.35)


def _present(brush: Brush, x: float, wide: float, high: float, deep: float, colour: str, ribbon: str) -> None:
    block(brush, x, -1, wide, high, deep, colour)
    brush.canvas.fill(rect(x + wide * 0.42, -1 - high, wide * 0.16, high), brush.tone(ribbon, 0.75))
    dx, dy, a, b = deep * 0.42, -deep * 0.3, x + wide * 0.42, x + wide * 0.58
    brush.canvas.fill(
        lines([(a, -1 - high), (b, -1 - high), (b + dx, -1 - high + dy), (a + dx, -1 - high + dy)]), brush.tone(ribbon, 1.0)
    )
    cx, cy = x + wide / 2 + dx / 2, -1 - high + dy / 2
    for side in (-1, 1):
        brush.solid(
            curve([(cx, cy), (cx + side * 3, cy - 5), (cx + side * 8, cy - 5), (cx + side * 6, cy - 0.5)]), ribbon, 1.0, 0.5
        )


def _plant(brush: Brush) -> None:
    """A palm-like house plant in a glazed pot; several make a row of different ones."""
    for x, size, kind in ((-52, 0.8, 1), (46, 0.66, 2), (0, 1.0, 0)) if brush.many else ((0, 1.0, 0),):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, 2 if x == 0 else 0)
            canvas.scale(size)
            _pot(brush, ("#c8714a", "#5a8a94", "#e4dcc8")[kind])
            (_fronds, _bushy, _fronds)[kind](brush)


def _pot(brush: Brush, default: str) -> None:
    clay = brush.own(default)
    turned(brush, [(19, -36, 1), (17.5, -20), (13, -3), (12, 0, 1)], clay)
    rim = rect(-21, -40, 42, 8, 3)
    brush.canvas.fill(rim, round_bar(0, 42, brush, mix(clay, "#ffffff", 0.1)))
    brush.canvas.fill(rect(-18.6, -32.4, 37, 3), brush.tone(DARK, 0.1), 0.35, blur=1)
    brush.canvas.fill(ellipse(0, -40, 20.4, 4), brush.tone("#3a2a20", 0.4))


def _fronds(brush: Brush) -> None:
    """Long arching leaves with a light rib: the far ones dark, the near ones bright."""
    chance = Random(brush.chance.random())
    for k in range(30):
        t = k / 29
        side = 1 if k % 2 else -1
        spread = side * chance.uniform(8, 54) * (0.75 + 0.25 * t)
        top = -40 - chance.uniform(48, 108) * (1 - 0.35 * t)
        points = [
            (chance.uniform(-4, 4), -40),
            (spread * 0.3, top * 0.82),
            (spread * 0.75, top),
            (spread * 1.12, top + chance.uniform(8, 38)),
        ]
        light = 0.2 + 0.55 * t + (0.2 if side < 0 else -0.05)
        colour = mix(LEAF[0], mix(LEAF[1], LEAF[2], max(0.0, t - 0.55)), t)
        brush.canvas.fill(stroke(points, 9.5), brush.tone(colour, light))
        brush.canvas.fill(stroke(points, 2), brush.tone(mix(colour, "#f0ffc0", 0.35), light + 0.2), 0.7)


def _bushy(brush: Brush) -> None:
    crown(brush.canvas, brush.view, 0, -74, 34, 40, 5, 260, (5, 10), LEAF, LIT, 9)


BLOOMS = ("#e8485a", "#f4b63c", "#b070d8", "#f6f0f4", "#f088a8")


def _flowers(brush: Brush) -> None:
    """A clump of stalks and leaves with open heads; several make a wide bed."""
    chance = Random(brush.chance.random())
    half = 82 if brush.many else 34
    spots = sorted(((chance.uniform(-half, half), chance.uniform(-7, 4)) for _ in range(int(half * 0.85))), key=lambda s: s[1])
    for k, colour in enumerate(("#1f4630", "#386c3c", "#66984c")):
        blades: list[Path] = []
        for x, y in spots:
            for _ in range(4):
                tip = x + chance.uniform(-11, 11)
                blades.append(
                    stroke([(x, y + 1), ((x + tip) / 2 - 1, y - 12), (tip, y - chance.uniform(14, 28))], 3 - 0.6 * k, thin_end)
                )
        brush.canvas.fill(joined(blades), brush.tone(colour, 0.3 + 0.3 * k), 0.95)
    for k, (x, y) in enumerate(spots):
        _flower(brush, chance, x, y - chance.uniform(14, 50), brush.own(BLOOMS[(k * 3 + k // 4) % 5]))


def _flower(brush: Brush, chance: Random, x: float, y: float, colour: str) -> None:
    """One head of five petals, turned as it likes."""
    turn, flat, size = chance.uniform(0, 6), chance.uniform(0.6, 1.0), chance.uniform(2.6, 4.2)
    brush.canvas.fill(stroke([(x + 0.6, y + 24), (x + chance.uniform(-2, 2), y + 10), (x, y)], 1.1), brush.tone("#4a8040", 0.5))
    for light, grow, shift in ((0.25, 1.12, 0.7), (0.95, 1.0, 0.0)):
        petals = [
            curve(
                [
                    (x, y + shift),
                    (x + math.cos(turn + a - 0.42) * size * grow, y + shift + math.sin(turn + a - 0.42) * size * flat * grow),
                    (x + math.cos(turn + a) * size * 1.3 * grow, y + shift + math.sin(turn + a) * size * 1.3 * flat * grow),
                    (x + math.cos(turn + a + 0.42) * size * grow, y + shift + math.sin(turn + a + 0.42) * size * flat * grow),
                ]
            )
            for a in (k * 1.2566 for k in range(5))
        ]
        brush.canvas.fill(joined(petals), brush.tone(colour, light))
    brush.canvas.fill(ellipse(x, y, size * 0.42, size * 0.36), brush.tone("#f4c440" if colour != "#f4b63c" else "#8a4a20", 0.9))


def _rose_bush(brush: Brush) -> None:
    """Dense leaves studded with full blooms."""
    chance = Random(brush.chance.random())
    colour = brush.own("#d8324a")
    for dx, dy, rx, ry in ((-34, -34, 32, 32), (32, -36, 34, 34), (0, -56, 38, 38), (0, -26, 54, 26)):
        crown(brush.canvas, brush.view, dx, dy, rx, ry, int(dx) + 50, 240, (3.4, 6.4), ("#1c4630", "#37703e", "#82b458"), LIT, 8)
    spots = [(chance.uniform(-56, 56), chance.uniform(-84, -8)) for _ in range(44)]
    for x, y in spots:
        if (x / 58) ** 2 + ((y + 44) / 44) ** 2 < 1:
            _rose(brush, x, y, chance.uniform(4.2, 6.4), colour, chance.uniform(0, 6))
    tuft(brush, 0, 2, 50, 10, 3, 36)


def _rose(brush: Brush, x: float, y: float, size: float, colour: str, turn: float) -> None:
    """A full bloom: petals in three rings that spiral inward."""
    canvas = brush.canvas
    canvas.fill(ellipse(x + size * 0.2, y + size * 0.3, size * 1.1, size), brush.tone("#102a1c", 0.1), 0.5, blur=size * 0.2)
    for ring, (far, count, light) in enumerate(((0.62, 6, 0.45), (0.36, 5, 0.75), (0.14, 3, 1.0))):
        tone = mix(colour, "#ffffff", 0.16 * ring)
        petals = [
            ellipse(
                x + math.cos(turn + a) * far * size,
                y + math.sin(turn + a) * far * size * 0.85,
                size * (0.48 - 0.1 * ring),
                size * (0.42 - 0.09 * ring),
            )
            for a in (6.283 * k / count + ring for k in range(count))
        ]
        canvas.fill(joined(petals), brush.tone(tone, light))
        canvas.inner(joined(petals), -size * 0.1, -size * 0.14, brush.tone(mix(colour, DARK, 0.45), 0.2), 0.4, blur=size * 0.08)
    canvas.fill(ellipse(x, y, size * 0.12, size * 0.1), brush.tone(mix(colour, DARK, 0.5), 0.3))


def _pumpkin(brush: Brush) -> None:
    """Ribbed and carved, lit from within; several lie together, one uncarved."""
    for x, y, size, carved in (
        ((-42, -3, 0.8, False), (40, -2, 0.7, True), (0, 1, 1.0, True)) if brush.many else ((0, 0, 1.0, True),)
    ):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size)
            _gourd(brush)
            if carved:
                _grin(brush)


def _gourd(brush: Brush) -> None:
    colour, canvas = brush.own("#e8822a"), brush.canvas
    for x, half, light in ((-19, 13, 0.9), (20, 13, 0.3), (-11, 13, 1.0), (12, 13, 0.5), (0, 12, 0.8)):
        rib = ellipse(x, -19, half, 19.5 - abs(x) * 0.14)
        tones = (
            brush.tone(mix(colour, "#ffe0a0", 0.25), light),
            brush.tone(colour, light * 0.75),
            brush.tone(mix(colour, "#6a1c10", 0.5), light * 0.45),
        )
        canvas.fill(rib, Radial(x - 4, -28, 30, tones))
        canvas.inner(rib, -2.4, 0, brush.tone(mix(colour, "#5a1408", 0.6), 0.2), 0.4, blur=1.6)
    canvas.fill(ellipse(0, -37, 9, 2.4), brush.tone("#7a3a10", 0.3), 0.7, blur=1)
    stem = curve([(-4.5, -36, 1), (-2.4, -42), (-5, -48, 1), (0.6, -49.5, 1), (2.6, -42), (5, -36, 1)])
    brush.solid(stem, "#6a7a38", 0.9, 0.3)


def _grin(brush: Brush) -> None:
    """Eyes and mouth as holes with candlelight behind them."""
    holes = joined(
        [
            lines([(-15, -19), (-9.5, -28), (-4.5, -19.5)]),
            lines([(4.5, -19.5), (9.5, -28), (15, -19)]),
            lines([(-2.4, -15), (0, -19), (2.4, -15)]),
            curve(
                [
                    (-18, -14, 1),
                    (-11, -11.5),
                    (-8, -11, 1),
                    (-7.4, -8, 1),
                    (-3.4, -7.6, 1),
                    (-3, -10.4, 1),
                    (4, -10.4, 1),
                    (4.4, -7.6, 1),
                    (8, -8.4, 1),
                    (8.4, -11, 1),
                    (18, -14, 1),
                    (12, -5.4),
                    (0, -2.6),
                    (-12, -5.4),
                ]
            ),
        ]
    )
    brush.canvas.fill(holes.moved(-0.9, -0.9), brush.tone("#8a3c0c", 0.3))
    brush.canvas.fill(holes, Radial(0, -10, 24, ("#fff6b8", "#ffc448", "#e8741c")))
    brush.glow(0, -13, 60, "#ff9a3c", 0.6)


def _mushroom(brush: Brush) -> None:
    """A great toadstool with its little ones; a cold light when it is asked to be blue, green or violet."""
    many = ((-40, 3, 0.62), (44, 2, 0.5), (24, 5, 0.36)) if brush.many else ((26, 2, 0.45),)
    if brush.view.lamps > 0.3:
        brush.glow(0, -44, 80, mix(brush.own("#7ae0d0"), "#ffffff", 0.2), 0.35)
    for x, y, size in ((0, 0, 1.0), *many, (-20, 4, 0.34)):
        with brush.canvas.saved() as canvas:
            canvas.translate(x, y)
            canvas.scale(size)
            canvas.rotate(x * 0.12)
            _toadstool(brush, brush.own("#c8383a"))
    tuft(brush, 0, 4, 36, 9, 5, 26)


def _toadstool(brush: Brush, colour: str) -> None:
    canvas = brush.canvas
    turned(brush, [(6, -52, 1), (5.4, -34), (7, -14), (10, -2), (8, 1)], "#efe4cc")
    under = ellipse(0, -50, 33, 8)
    canvas.fill(under, Linear(-33, 0, 33, 0, (brush.tone("#f4e4c8", 0.7), brush.tone("#a88e74", 0.2))))
    gills = [stroke([(0, -52), (math.cos(a) * 33, -50 + math.sin(a) * 8)], 0.8) for a in np.linspace(0, 6.28, 44)]
    canvas.fill(joined(gills), brush.tone("#8a6a54", 0.2), 0.5, clip=under)
    frill = curve([(-7, -38, 1), (0, -39), (7, -38, 1), (10, -31), (4, -33), (0, -30), (-5, -33), (-10, -31)])
    brush.solid(frill, "#f6ecd8", 1.0, 0.5)
    cap = curve(
        [
            (-35, -50, 1),
            (-31, -68),
            (-14, -82),
            (4, -84),
            (24, -75),
            (34, -58),
            (35, -50, 1),
            (18, -53.6),
            (0, -54.4),
            (-18, -53.6),
        ]
    )
    canvas.fill(
        cap,
        Radial(
            -12,
            -76,
            58,
            (
                brush.tone(mix(colour, "#ffd0b0", 0.35), 1.0),
                brush.tone(colour, 0.8),
                brush.tone(mix(colour, "#30081c", 0.45), 0.25),
            ),
            (0, 0.4, 1),
        ),
    )
    for x, y, r in ((-20, -64, 5), (-4, -74, 5.6), (14, -66, 4.6), (2, -59, 3.4), (26, -57, 3), (-29, -55, 2.8), (-11, -80, 2.4)):
        canvas.fill(ellipse(x + 0.5, y + 0.7, r, r * 0.72), brush.tone(mix(colour, DARK, 0.5), 0.2), 0.5, clip=cap)
        canvas.fill(ellipse(x, y, r, r * 0.7), brush.tone("#fff6e8", 0.95 - x * 0.012), clip=cap)
    canvas.fill(ellipse(-16, -74, 9, 4), "#ffffff", 0.25, blur=2.5, clip=cap)


def _cactus(brush: Brush) -> None:
    """A ribbed column with two arms and a bloom."""
    green, canvas = brush.own("#5a9858"), brush.canvas
    limbs = (
        ([(0, 2), (0, -60), (0, -128)], 26),
        ([(2, -46), (-34, -50), (-40, -62), (-40, -98)], 17),
        ([(0, -62), (30, -64), (37, -74), (37, -114)], 16),
    )
    for points, wide in (*limbs[1:], limbs[0]):
        shape = stroke(points, wide, rounded)
        canvas.fill(shape, brush.tone(mix(green, "#0c3030", 0.35), 0.2))
        for k, (shift, light) in enumerate(((0.22, 0.35), (0.0, 0.6), (-0.2, 0.85), (-0.34, 1.0))):
            canvas.fill(
                stroke([(x + shift * wide, y + abs(shift) * 2) for x, y in points], wide * 0.15, rounded),
                brush.tone(mix(green, "#e8f0a0", 0.1 * k), light),
            )
        thorns = [
            ellipse(x + u * wide, y - v, 0.6, 0.6)
            for u in (-0.28, -0.08, 0.12, 0.32)
            for x, y in points[-1:]
            for v in range(-60 if wide < 20 else -118, 2, 7)
        ]
        canvas.fill(joined(thorns), brush.tone("#f8f4d0", 1.0), 0.9, clip=shape)
        shade(brush, ellipse(points[0][0] + wide * 0.4, points[0][1], wide * 0.7, wide * 0.5), shape, 0.35, 4)
    for x, y in ((0, -130), (-40, -100)):
        _rose(brush, x, y, 5.4, "#f078a0", 1)
    for x, y, r in ((-22, 1, 5), (18, 2, 7), (26, 3, 4)):
        ball(brush, x, y, r, "#a08a70", 0.2)


def _tumbleweed(brush: Brush) -> None:
    """A ball of dry twigs."""
    chance, colour = Random(brush.chance.random()), brush.own("#b08a54")
    for k in range(4):
        twigs: list[Path] = []
        for _ in range((70, 60, 34, 20)[k]):
            a, r = chance.uniform(0, 6.28), 30 * chance.uniform(0.6, 1.0)
            b = a + chance.uniform(0.5, 2.2)
            inner = chance.uniform(-0.5, 0.8)
            twigs.append(
                stroke(
                    [
                        (math.cos(a) * r, -30 + math.sin(a) * r),
                        (math.cos((a + b) / 2) * r * inner, -30 + math.sin((a + b) / 2) * r * inner),
                        (math.cos(b) * r, -30 + math.sin(b) * r),
                    ],
                    1.1,
                )
            )
        brush.canvas.fill(
            joined(twigs), brush.tone(mix(mix(colour, "#3a2418", 0.6), mix(colour, "#fff0c0", 0.3), k / 3), 0.2 + 0.26 * k)
        )


PROPS = {
    "christmas tree": Prop(_christmas_tree, 132, 202),
    "plant": Prop(_plant, 110, 148),
    "flowers": Prop(_flowers, 76, 46),
    "rose bush": Prop(_rose_bush, 124, 96),
    "pumpkin": Prop(_pumpkin, 66, 50),
    "mushroom": Prop(_mushroom, 74, 86),
    "cactus": Prop(_cactus, 100, 138),
    "tumbleweed": Prop(_tumbleweed, 62, 62),
}
