"""Single trees that are worth naming."""

import math

import numpy as np

from vnc.make.draw import Linear, Points, curve, ellipse, lines, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import thin_end
from vnc.make.place.dressing.afar import far, footed
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.parts.flora import LEAVES, Greens, crown, leaves


def bark(brush: Brush, points: Points, wide: float, colour: str) -> None:
    """A limb that gets thinner, lit on its left."""
    limb = stroke(points, wide, lambda t: 1 - 0.72 * t)
    left, _, right, _ = limb.bounds()
    ramp = (
        brush.tone(mix(colour, "#f0d0b0", 0.15), 0.95),
        brush.tone(colour, 0.5),
        brush.tone(mix(colour, "#1c1428", 0.3), 0.05),
    )
    brush.canvas.fill(limb, Linear(left, 0, right, 0, ramp))


def trunk(brush: Brush, half: float, top: float, colour: str) -> None:
    """A thick trunk with roots and furrows."""
    canvas = brush.canvas
    shape = curve(
        [
            (-half * 2.1, 4, 1),
            (-half * 1.2, -12),
            (-half * 0.86, -half * 1.4),
            (-half * 0.7, top, 1),
            (half * 0.7, top, 1),
            (half * 0.86, -half * 1.4),
            (half * 1.25, -12),
            (half * 2.2, 4, 1),
            (half * 0.9, -2),
            (half * 0.3, 6),
            (-half * 0.3, -1),
            (-half * 1.1, 6),
        ]
    )
    ramp = (
        brush.tone(mix(colour, "#f0d0b0", 0.15), 1.0),
        brush.tone(colour, 0.55),
        brush.tone(mix(colour, "#1c1428", 0.35), 0.05),
    )
    canvas.fill(shape, Linear(-half, 0, half, 0, ramp))
    for _ in range(int(half * 0.9)):
        x, y = brush.chance.uniform(-0.8, 0.8) * half, brush.chance.uniform(top, -10)
        furrow = stroke([(x, y), (x + brush.chance.uniform(-4, 4), y + 20), (x * 1.15, y + 44)], 2.6)
        canvas.fill(furrow, brush.tone("#2a1a18", 0.1), 0.4, clip=shape)


def leafy(brush: Brush, masses: tuple[tuple[float, float, float, float], ...], count: int, colours: Greens | None = None) -> None:
    """Masses of leaves (x, y, rx, ry), the far ones first."""
    for k, (x, y, rx, ry) in enumerate(masses):
        crown(brush.canvas, brush.view, x, y, rx, ry, brush.chance.getrandbits(20) + k, count, (5, 12), colours, (-0.55, -0.75))


def _giant(brush: Brush) -> None:
    """An ancient oak, far wider than high, on a hollow trunk."""
    wood = "#6e5040"
    footed(brush, 300)
    for points, wide in (
        ([(-20, -120), (-90, -190), (-180, -220)], 44),
        ([(20, -120), (90, -200), (190, -216)], 42),
        ([(0, -110), (-10, -220), (20, -320)], 50),
        ([(-10, -140), (-60, -250), (-110, -310)], 30),
        ([(10, -140), (80, -260), (110, -310)], 28),
    ):
        bark(brush, points, wide, wood)
    trunk(brush, 52, -160, wood)
    brush.canvas.fill(curve([(-6, -30), (4, -62), (20, -66), (24, -34), (12, -18)]), brush.tone("#20141c", 0.1), 0.8)
    colour = brush.colour
    own = (mix(colour, "#101020", 0.5), colour, mix(colour, "#ffffff", 0.45)) if colour else None
    leafy(
        brush,
        (
            (-150, -250, 120, 74),
            (150, -250, 124, 76),
            (0, -310, 150, 100),
            (-210, -210, 84, 52),
            (212, -206, 86, 52),
            (-80, -230, 100, 56),
            (90, -226, 96, 54),
            (0, -250, 110, 60),
        ),
        330,
        own,
    )


def _cherry(brush: Brush) -> None:
    """A cherry tree in bloom, petals in the air and on the ground."""
    canvas, wood, pink = brush.canvas, "#5a4048", brush.own("#f8b4cc")
    footed(brush, 230)
    for points, wide in (
        ([(-6, -70), (-60, -130), (-140, -170)], 26),
        ([(6, -76), (70, -140), (150, -164)], 26),
        ([(0, -70), (10, -160), (-10, -230)], 30),
        ([(-60, -130), (-84, -190), (-80, -230)], 14),
        ([(70, -140), (90, -200), (76, -240)], 14),
    ):
        bark(brush, points, wide, wood)
    trunk(brush, 24, -96, wood)
    colours = (mix(pink, "#a8487c", 0.5), pink, mix(pink, "#ffffff", 0.72))
    leafy(
        brush,
        (
            (-110, -190, 92, 52),
            (116, -188, 94, 54),
            (0, -236, 116, 70),
            (-160, -158, 56, 34),
            (164, -152, 58, 36),
            (-50, -176, 80, 40),
            (60, -172, 80, 40),
        ),
        330,
        colours,
    )
    random = np.random.default_rng(brush.chance.getrandbits(20))
    for count, top, low, spread in ((60, -150, 0, 220), (90, -4, 18, 200)):
        x, y = random.normal(10, spread * 0.5, count), random.uniform(top, low, count)
        canvas.fill(leaves(x, y, random.uniform(2, 4.5, count), random, 0.6), brush.tone(mix(pink, "#ffffff", 0.25), 0.8), 0.85)


def _willow(brush: Brush) -> None:
    """Hanging switches all around, to the ground."""
    canvas, wood = brush.canvas, "#6a5444"
    footed(brush, 280)
    for points, wide in (
        ([(-4, -110), (-60, -200), (-120, -230)], 26),
        ([(4, -110), (60, -200), (130, -226)], 26),
        ([(0, -100), (4, -200), (-4, -290)], 34),
    ):
        bark(brush, points, wide, wood)
    trunk(brush, 28, -140, wood)
    dark, middle, bright = LEAVES[brush.view.leaf] if brush.view.leaf != "summer" else ("#38683c", "#7aa64c", "#c8dc80")
    middle = brush.own(middle)
    leafy(brush, ((-90, -240, 96, 50), (94, -238, 98, 50), (0, -280, 110, 56)), 220, (dark, middle, bright))
    switches: list[tuple[float, float, float]] = []
    for k in range(170):
        x = brush.chance.uniform(-1, 1)
        switches.append((x, 1 - abs(x) ** 2.2, k / 170))
    for x, _, t in sorted(switches, key=lambda s: s[2]):
        px, top = x * 165, -318 + 150 * x * x + 50 * brush.chance.random()
        low = min(-8, top + brush.chance.uniform(120, 250) + 50 * abs(x))
        out = px * 0.16
        colour = (dark, middle, middle, bright)[int(t * 3.99)]
        switch = stroke(
            [(px, top), (px + out * 0.7, (top + low) / 2 - 20), (px + out + brush.chance.uniform(-5, 5), low)],
            7.5,
            lambda u: 0.45 + 0.55 * np.sin(np.pi * np.clip(u, 0, 1)),
        )
        canvas.fill(switch, brush.tone(colour, 0.15 + 0.8 * t), 0.8)
    leafy(brush, ((-50, -286, 76, 30), (56, -284, 78, 30), (0, -306, 80, 34)), 150, (dark, middle, bright))


def _dead(brush: Brush) -> None:
    """A bare tree: twisted limbs that fork into claws."""
    canvas, wood = brush.canvas, brush.own("#5c5054")
    footed(brush, 180)

    def limb(x: float, y: float, turn: float, long: float, wide: float) -> None:
        bend = turn + brush.chance.uniform(-0.4, 0.4)
        mx, my = x + math.cos(bend) * long * 0.5, y + math.sin(bend) * long * 0.5
        ex, ey = x + math.cos(turn) * long, y + math.sin(turn) * long
        shape = (
            stroke([(x, y), (mx, my), (ex, ey)], wide, lambda t: 1 - 0.62 * t)
            if wide > 3
            else stroke([(x, y), (mx, my), (ex, ey)], wide, thin_end)
        )
        light = 0.75 if turn < -math.pi / 2 else 0.25
        canvas.fill(shape, Linear(x - wide, 0, x + wide, 0, (brush.tone(wood, 0.4 + light * 0.6), brush.tone(wood, light * 0.3))))
        if wide > 2.4:
            for side in (-1, 1):
                limb(ex, ey, turn + side * brush.chance.uniform(0.28, 0.75), long * brush.chance.uniform(0.62, 0.8), wide * 0.5)
            limb(mx, my, turn + brush.chance.choice((-1, 1)) * brush.chance.uniform(0.6, 1.0), long * 0.5, wide * 0.3)

    for turn, long, wide in ((-2.15, 110, 30), (-0.95, 100, 27), (-1.55, 130, 32)):
        limb(0, -112, turn, long, wide)
    trunk(brush, 27, -136, wood)
    canvas.fill(ellipse(6, -74, 8, 14), brush.tone("#181018", 0.1), 0.85)


def _palms(brush: Brush) -> None:
    for x, tall, lean, size in ((0, 330, 60, 1.0), (-70, 240, -70, 0.84), (80, 200, 60, 0.7))[: 3 if brush.many else 2]:
        with brush.canvas.saved() as canvas:
            canvas.translate(x, 0)
            _palm(brush, tall, lean, size)


def _palm(brush: Brush, tall: float, lean: float, size: float) -> None:
    """A leaning ringed trunk, nuts, and fronds of single leaflets."""
    canvas, wood = brush.canvas, "#9c7c5c"
    footed(brush, 90 * size)
    path = [(0.0, 4.0), (lean * 0.16, -tall * 0.4), (lean, -tall)]
    trunk = stroke(path, 27 * size, lambda t: 1 - 0.42 * t)
    canvas.fill(trunk, Linear(-14, 0, 26, 0, (brush.tone(wood, 1.0), brush.tone(wood, 0.3))))
    for k in range(1, 22):
        t = k / 22
        x, y = lean * t**1.7, -tall * t
        canvas.line(
            curve([(x - 14, y - 1), (x, y + 4), (x + 14, y - 1)], closed=False), brush.tone("#4c3428", 0.2), 1.8, 0.55, clip=trunk
        )
    for k, turn in enumerate((-2.9, -0.2, -2.3, -0.8, -3.35, 0.25, -1.85, -1.25)):
        _frond(brush, lean, -tall, turn, 128 * size, 0.25 + 0.1 * k)
    for dx, dy in ((-9, 8), (7, 10), (-1, 15)):
        brush.solid(ellipse(lean + dx * size, -tall + dy * size, 9 * size, 10 * size), "#7c5434", 0.9, 0.2)


def _frond(brush: Brush, x: float, y: float, turn: float, long: float, light: float) -> None:
    ex, ey = x + math.cos(turn) * long, y + math.sin(turn) * long * 0.8 + long * 0.34
    mx, my = x + math.cos(turn) * long * 0.55, y + math.sin(turn) * long * 0.7 - long * 0.1
    dark, bright = brush.own("#2f7448"), mix(brush.own("#6cb050"), "#d8e878", 0.25)
    spine = [
        ((1 - t) ** 2 * x + 2 * t * (1 - t) * mx + t * t * ex, (1 - t) ** 2 * y + 2 * t * (1 - t) * my + t * t * ey)
        for t in (k / 16 for k in range(17))
    ]
    for side, colour in ((1, dark), (-1, bright)):
        tips = [
            (px + (ex - x) * 0.1, py + 34 * math.sin(math.pi * min(1, 0.12 + k / 17)) * (1.0 if side > 0 else 0.25))
            for k, (px, py) in enumerate(spine)
        ]
        comb = [p for a, b in zip(spine, tips, strict=True) for p in (a, b)]
        brush.canvas.fill(lines([*comb, *spine[::-1]]), brush.tone(colour, light), 0.95)
    brush.canvas.fill(stroke(spine, 4, thin_end), brush.tone("#d4dc88", light))


PROPS = {
    "giant tree": Prop(_giant, 600, 420),
    "cherry tree": Prop(_cherry, 440, 310),
    "willow": Prop(_willow, 420, 340),
    "dead tree": Prop(far(_dead, 0.06), 380, 400),
    "palm": Prop(_palms, 420, 420),
}
