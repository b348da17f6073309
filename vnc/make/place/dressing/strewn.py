"""What lies flat on the ground: chalk lines, papers, bottles, blood, broken glass."""

import math
from random import Random

from vnc.make.draw import Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.solids import DARK, joined, round_bar, sketch

FLAT = 0.3
"""How low a circle on the floor looks for its width."""


def _chalk_circle(brush: Brush) -> None:
    """Two rings, a star of five points, signs between them, candles where they meet."""
    colour, canvas = brush.own("#f2eee4"), brush.canvas
    brush.glow(0, 0, 110, colour, 0.28)
    canvas.scale(1, FLAT)
    chalk = brush.tone(colour, 1.0) if brush.view.lamps < 0.3 else mix(brush.tone(colour, 1.0), colour, 0.5)
    for r, wide in ((104, 3.4), (84, 2.4), (30, 2)):
        canvas.line(ellipse(0, 0, r, r), chalk, wide, 0.9)
        canvas.line(ellipse(1.4, 1, r, r), chalk, wide * 2.4, 0.16, blur=2)
    star = [(math.sin(math.tau * 2 * k / 5) * 84, -math.cos(math.tau * 2 * k / 5) * 84) for k in range(5)]
    canvas.line(lines(star), chalk, 2.6, 0.9)
    chance = Random(5)
    for k in range(20):
        a = math.tau * (k + 0.5) / 20
        x, y = math.cos(a) * 94, math.sin(a) * 94
        sign = [(x + chance.uniform(-6, 6), y + chance.uniform(-7, 7)) for _ in range(4)]
        canvas.line(lines(sign, closed=False), chalk, 1.8, 0.85)
    dust = [
        ellipse(chance.gauss(0, 60), chance.gauss(0, 60), chance.uniform(0.4, 1.4), chance.uniform(0.4, 2)) for _ in range(120)
    ]
    canvas.fill(joined(dust), chalk, 0.5)
    canvas.scale(1, 1 / FLAT)
    for x, y in sorted(star, key=lambda p: p[1]):
        _stub(brush, x * 1.24, y * FLAT * 1.24)


def _stub(brush: Brush, x: float, y: float) -> None:
    """A burnt-down candle on the floor."""
    canvas = brush.canvas
    canvas.fill(ellipse(x, y, 7, 2), brush.tone("#e8dcc0", 0.8))
    body = rect(x - 3.6, y - 12, 7.2, 12, 1.4)
    canvas.fill(body, round_bar(x, 7.2, brush, "#f0e6d0"))
    brush.glow(x, y - 17, 40, "#ffb45a", 0.7)
    canvas.fill(sketch(f"{x},{y - 12} {x - 2},{y - 16} {x},{y - 23}! {x + 2},{y - 16}"), "#ffa03c")
    canvas.fill(sketch(f"{x},{y - 12.4} {x - 1},{y - 15} {x},{y - 19}! {x + 1},{y - 15}"), "#fff4c8")


def _papers(brush: Brush) -> None:
    """Sheets in disorder, a few crumpled."""
    chance, canvas = Random(brush.chance.random()), brush.canvas
    half = 96 if brush.many else 66
    for k in range(22 if brush.many else 14):
        x, y = chance.uniform(-half, half), -20 + 26 * (k + chance.random()) / (22 if brush.many else 14)
        if k % 5 == 4:
            _crumpled(brush, x, y, chance)
            continue
        with canvas.saved():
            canvas.translate(x, y)
            canvas.scale(1, 0.42)
            canvas.rotate(chance.uniform(0, 360))
            _sheet(brush, chance)


def _sheet(brush: Brush, chance: Random) -> None:
    canvas, paper = brush.canvas, mix(brush.own("#f4ecda"), chance.choice(("#ffffff", "#e8d8b8", "#dfe4e8")), 0.5)
    lift = chance.uniform(-5, 5)
    shape = sketch(
        f"-10,-14! 0,{-14 - lift * 0.4} 10,-14! {10 + lift * 0.3},0 10,14! 0,{14 + lift * 0.4} -10,14! {-10 + lift * 0.3},0"
    )
    canvas.fill(shape.moved(1.6, 2.4), brush.tone(DARK, 0.05), 0.45, blur=1.4)
    canvas.fill(
        shape, Linear(-10, -14, 10, 14, (brush.tone(paper, 1.0), brush.tone(paper, 0.8), brush.tone(mix(paper, DARK, 0.15), 0.5)))
    )
    rows = [rect(-7, -10 + 2.8 * k, 14 * chance.uniform(0.5, 1), 0.9) for k in range(7)]
    canvas.fill(joined(rows), brush.tone("#4a4654", 0.3), 0.6, clip=shape)


def _crumpled(brush: Brush, x: float, y: float, chance: Random) -> None:
    ring = [
        (x + math.cos(a) * chance.uniform(4.6, 6.6), y - 5 + math.sin(a) * chance.uniform(4, 5.6), 1)
        for a in (math.tau * k / 9 for k in range(9))
    ]
    ball = curve(ring)
    brush.canvas.fill(ellipse(x + 1, y + 0.6, 7, 2), brush.tone(DARK, 0.05), 0.4, blur=1)
    brush.solid(ball, "#f0e8d8", 1.0, 0.4)
    for k in range(0, 9, 2):
        brush.canvas.fill(
            lines([(x + chance.uniform(-1, 1), y - 5), ring[k][:2], ring[(k + 1) % 9][:2]]), brush.tone("#a89c90", 0.3), 0.5
        )


GLASS = ("#3f7a4c", "#8a5428", "#4a6a8a", "#c8b060")


def _bottles(brush: Brush) -> None:
    """Empty ones, standing and fallen, with cans; more of them with many."""
    canvas = brush.canvas
    stands = ((-26, -6, 0), (-8, -9, 1), (10, -5, 0), (28, -8, 3))
    more = ((-58, -4, 1), (52, -6, 2), (-44, -9, 3), (68, -3, 0)) if brush.many else ()
    for x, y, kind in sorted((*stands, *more), key=lambda s: s[1]):
        with canvas.saved():
            canvas.translate(x, y)
            _bottle(brush, brush.own(GLASS[kind]), 32 - kind * 1.5)
    for x, y, turn, kind in ((-38, 3, -82, 0), (20, 4, 78, 1), *(((74, 4, 100, 2), (-80, 4, -96, 0)) if brush.many else ())):
        canvas.fill(ellipse(x + (14 if turn > 0 else -14), y + 1, 20, 3), brush.tone(DARK, 0.05), 0.4, blur=1.4)
        with canvas.saved():
            canvas.translate(x, y - 4)
            canvas.rotate(turn)
            _bottle(brush, brush.own(GLASS[kind]), 30)
    for x, y, colour in ((-2, 5, "#c83a3a"), (42, 2, "#d8dce4"), (-56, 4, "#3a78b8")):
        _can(brush, x, y, colour)


def _bottle(brush: Brush, colour: str, high: float) -> None:
    canvas, half = brush.canvas, high * 0.145
    half_shape = [
        (half * 0.36, -high, 1),
        (half * 0.36, -high * 0.72),
        (half, -high * 0.56),
        (half, -high * 0.04),
        (half * 0.8, 0, 1),
    ]
    canvas.fill(ellipse(0, 0, half * 1.4, half * 0.5), brush.tone(DARK, 0.05), 0.4, blur=1)
    body = curve([*half_shape, *[(-x, y, *r) for x, y, *r in reversed(half_shape)]])
    ramp = tuple(
        brush.tone(mix(colour, m, p), k)
        for m, p, k in (("#ffffff", 0.1, 0.7), ("#ffffff", 0.5, 1.0), (DARK, 0.1, 0.6), (DARK, 0.5, 0.3), ("#ffffff", 0.15, 0.6))
    )
    canvas.fill(body, Linear(-half, 0, half, 0, ramp, (0, 0.24, 0.42, 0.8, 1)), 0.9)
    canvas.fill(
        rect(-half * 0.94, -high * 0.44, half * 1.88, high * 0.24),
        Linear(-half, 0, half, 0, (brush.tone("#fff6e0", 1.0), brush.tone("#b8a888", 0.4))),
    )
    canvas.fill(rect(-half * 0.6, -high * 0.35, half * 1.2, high * 0.05), brush.tone("#8a3a34", 0.6), 0.8)
    canvas.fill(rect(-half * 0.46, -high - 0.6, half * 0.92, high * 0.07, 0.6), brush.tone(mix(colour, "#ffffff", 0.3), 0.9))


def _can(brush: Brush, x: float, y: float, colour: str) -> None:
    canvas = brush.canvas
    body = rect(x - 4, y - 12, 8, 12, 1) | ellipse(x, y, 4, 1.2)
    canvas.fill(body, round_bar(x, 8, brush, colour))
    canvas.fill(rect(x - 4, y - 8.4, 8, 2.4), brush.tone("#ffffff", 0.9), 0.6)
    canvas.fill(ellipse(x, y - 12, 4, 1.3), brush.tone("#d8dce4", 1.0))
    canvas.fill(ellipse(x + 0.6, y - 12, 1.5, 0.5), brush.tone("#26242a", 0.2))


def _puddle(brush: Brush) -> None:
    """Blood that ran and spattered, still wet."""
    colour, canvas = brush.own("#7a0e18"), brush.canvas
    pool = sketch("-62,-2 -50,-11 -26,-9 -8,-14 20,-12 36,-15 58,-8 64,0 46,5 30,3 14,9 -10,7 -30,10 -44,5 -58,5")
    canvas.fill(
        pool,
        Linear(
            -60,
            -12,
            50,
            8,
            (
                brush.tone(mix(colour, "#ffffff", 0.12), 0.9),
                brush.tone(colour, 0.7),
                brush.tone(mix(colour, "#100006", 0.45), 0.5),
            ),
        ),
    )
    canvas.inner(pool, 1.4, 1.2, brush.tone(mix(colour, "#100006", 0.6), 0.3), 0.7, blur=1)
    chance = Random(9)
    drops: list[Path] = []
    for _ in range(46):
        a, far = chance.uniform(0, math.tau), 1.08 + abs(chance.gauss(0, 0.36))
        size = chance.uniform(0.6, 3) / far
        drops.append(ellipse(math.cos(a) * 60 * far, -2 + math.sin(a) * 11 * far, size * 1.6, size * 0.6))
    canvas.fill(joined(drops), brush.tone(colour, 0.6), 0.9)
    for text in ("-50,-6 -34,-8 -22,-6 -36,-4", "4,-10 26,-10 40,-11 24,-7", "-8,3 8,4 4,5.4 -10,5"):
        canvas.fill(sketch(text), "#ffffff", 0.3 + 0.1 * brush.view.lamps, blur=0.9, clip=pool)


def _broken_glass(brush: Brush) -> None:
    """Shards that catch the light, larger ones in the middle."""
    chance, canvas = Random(brush.chance.random()), brush.canvas
    tint = brush.own("#bcd8e0")
    half = 90 if brush.many else 62
    for k in range(96 if brush.many else 62):
        x, y = chance.gauss(0, half * 0.45), chance.gauss(-2, 7)
        size = chance.uniform(2, 5) if k % 6 else chance.uniform(8, 16)
        turn = chance.uniform(0, math.tau)
        ring = [
            (
                x + math.cos(turn + a) * size * chance.uniform(0.5, 1.1),
                y + math.sin(turn + a) * size * 0.38 * chance.uniform(0.6, 1.1),
            )
            for a in (0, 1.9, 3.6, 4.9)[: 3 + k % 2]
        ]
        shard = lines(ring)
        canvas.fill(shard.moved(0.8, 1.2), brush.tone(DARK, 0.05), 0.4, blur=0.7)
        light = chance.random()
        canvas.fill(
            shard,
            Linear(
                x - size,
                y,
                x + size,
                y,
                (brush.tone(mix(tint, "#ffffff", 0.6 * light), 1.0), brush.tone(mix(tint, "#2a4a5a", 0.55), 0.4 + 0.3 * light)),
            ),
            0.72,
        )
        canvas.line(lines(ring[:3], closed=False), "#ffffff", 0.6, 0.5 + 0.4 * light)
        if k % 9 == 0:
            for a in (0, math.pi / 2):
                canvas.fill(
                    stroke([(x - math.cos(a) * 5, y - math.sin(a) * 5), (x + math.cos(a) * 5, y + math.sin(a) * 5)], 0.9),
                    "#ffffff",
                    0.85,
                )


PROPS = {
    "chalk circle": Prop(_chalk_circle, 214, 90, shadow=False),
    "papers": Prop(_papers, 150, 40, shadow=False),
    "bottles": Prop(_bottles, 140, 46, shadow=False),
    "puddle": Prop(_puddle, 160, 40, shadow=False),
    "broken glass": Prop(_broken_glass, 140, 40, shadow=False),
}
