"""Open fires and what stands over them."""

import math
from random import Random

from vnc.make.draw import Linear, Path, curve, ellipse, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.solids import DARK, ball, joined, round_bar, tube, turned

HEAT = (("#e8541c", 1.0, 0.85), ("#ff8a28", 0.74, 0.9), ("#ffc24a", 0.5, 0.95), ("#fff2b0", 0.26, 0.95))
"""A fire from outside to inside: colour, size, opacity."""


def blaze(brush: Brush, x: float, y: float, wide: float, high: float, tongues: int = 9) -> None:
    """Flames that rise from a place `wide` across; sparks above."""
    chance = Random(brush.chance.random())
    brush.glow(x, y - high * 0.4, high * 2.2, "#ff9440", 0.85)
    spots = [(chance.uniform(-0.5, 0.5), chance.uniform(0.55, 1.0), chance.uniform(-0.25, 0.25)) for _ in range(tongues)] + [
        (0.03, 0.95, 0.06),
        (-0.16, 0.8, -0.1),
    ]
    for colour, size, opacity in HEAT:
        licks = [
            _tongue(x + u * wide * size, y, wide * 0.36 * size + 0.5, high * (1 - 1.2 * abs(u) ** 1.4) * tall * size, bend * wide)
            for u, tall, bend in spots
        ]
        fade = Linear(0, y - high * size, 0, y, (colour, mix(colour, "#fff0c0", 0.25)))
        brush.canvas.fill(joined(licks), fade, opacity, blur=high * 0.008)
    sparks = [ellipse(x + chance.gauss(0, wide * 0.4), y - high * chance.uniform(0.6, 1.5), 0.9, 1.2) for _ in range(14)]
    brush.canvas.fill(joined(sparks), "#ffc060", 0.9)


def _tongue(x: float, y: float, wide: float, high: float, bend: float) -> Path:
    """One flame: round below, whipped to a point above."""
    return curve(
        [
            (x - wide * 0.5, y - high * 0.12),
            (x - wide * 0.42, y - high * 0.36),
            (x + bend * 0.5, y - high * 0.66),
            (x + bend, y - high, 1),
            (x + bend * 0.2 + wide * 0.22, y - high * 0.6),
            (x + wide * 0.5, y - high * 0.28),
            (x + wide * 0.4, y - high * 0.06),
            (x, y + high * 0.02),
        ]
    )


def log(brush: Brush, a: tuple[float, float], b: tuple[float, float], wide: float, bark: str = "#5a3d2a") -> None:
    """A piece of wood from a to b with its cut end at b."""
    canvas = brush.canvas
    tube(brush, (a, b), wide, bark, False, even, 0.1)
    turn = math.atan2(b[1] - a[1], b[0] - a[0])
    marks: list[Path] = []
    for k in range(5):
        t, u = 0.1 + 0.16 * k, wide * (0.3 - 0.15 * (k % 4))
        x, y = a[0] + (b[0] - a[0]) * t - math.sin(turn) * u, a[1] + (b[1] - a[1]) * t + math.cos(turn) * u
        marks.append(
            stroke([(x, y), (x + math.cos(turn) * wide * 1.3, y + math.sin(turn) * wide * 1.3)], wide * 0.09, smooth=False)
        )
    canvas.fill(joined(marks), brush.tone(mix(bark, DARK, 0.6), 0.1), 0.7)
    with canvas.saved():
        canvas.translate(*b)
        canvas.rotate(math.degrees(turn))
        end = ellipse(0, 0, wide * 0.26, wide * 0.5)
        canvas.fill(end, brush.tone("#d8b078", 0.85))
        for r in (0.36, 0.22, 0.1):
            canvas.line(ellipse(0, 0, wide * 0.52 * r, wide * r), brush.tone("#8a5a30", 0.4), wide * 0.03, 0.8)


def _campfire(brush: Brush) -> None:
    """A ring of stones, crossed logs, embers, flames."""
    canvas = brush.canvas
    canvas.fill(ellipse(0, -2, 56, 14), Linear(-56, 0, 56, 0, (alpha("#ff8a30", 0.35), alpha("#ff8a30", 0.1))), 0.7, blur=8)
    for k in range(11):
        a = math.pi + math.pi * k / 10
        _stone(brush, math.cos(a) * 42, -6 + math.sin(a) * 9, 6 + k % 3)
    canvas.fill(ellipse(0, -5, 38, 9), brush.tone("#2a1e1c", 0.3))
    canvas.fill(ellipse(0, -6, 30, 6.5), Linear(0, -12, 0, 0, ("#ff9a30", "#c8381c")), 0.9, blur=2)
    for a, b in (((-14, -30), (26, -4)), ((12, -34), (-28, -5)), ((-4, -38), (-12, -2)), ((8, -36), (14, -1))):
        log(brush, a, b, 8)
    blaze(brush, 0, -8, 46, 74, 11)
    for a, b in (((30, -13), (-12, -4)), ((-32, -12), (8, -3))):
        log(brush, a, b, 8, "#3f2a20")
    for k in range(13):
        a = math.pi * (k + 0.3) / 12.6
        _stone(brush, math.cos(a) * 46, -3 + math.sin(a) * 10, 7 + (k * 5) % 3)


def _stone(brush: Brush, x: float, y: float, size: float) -> None:
    """A rounded stone that the fire lights on its inner side."""
    shape = curve(
        [
            (x - size, y),
            (x - size * 0.8, y - size * 0.8),
            (x, y - size * 1.05),
            (x + size * 0.85, y - size * 0.7),
            (x + size, y),
            (x, y + size * 0.4),
        ]
    )
    brush.solid(shape, "#8a8680", 0.8, 0.15)
    side = 1 if x < 0 else -1
    brush.canvas.inner(shape, -side * size * 0.3, size * 0.1, "#ffa050", 0.5, blur=size * 0.2)


def _iron_feet(brush: Brush, colour: str, spread: float, high: float) -> None:
    for x, y in ((-spread, 0), (spread, 0), (0, 4)):
        tube(brush, ((x * 0.7, -high), (x * 0.8, -high * 0.5), (x, y)), 5, colour)


def _cauldron(brush: Brush) -> None:
    """A black pot over embers, full of something green that seethes."""
    iron, canvas = "#3a3c46", brush.canvas
    brew = brush.own("#6ad84a")
    for a, b in (((-34, -6), (10, -1)), ((34, -7), (-8, 0)), ((-18, -9), (24, 1))):
        log(brush, a, b, 8)
    blaze(brush, 0, -1, 60, 22, 12)
    _iron_feet(brush, iron, 34, 26)
    turned(brush, [(34, -74, 1), (33, -68), (42, -56), (44, -42), (36, -24), (18, -14), (0, -12)], iron)
    canvas.fill(curve([(-38, -52), (-30, -64), (-22, -66), (-28, -52), (-30, -36), (-36, -40)]), "#dfe8f4", 0.22, blur=3)
    canvas.fill(ellipse(0, -22, 28, 9), "#ff7a28", 0.3, blur=5)
    rim = ellipse(0, -75, 37, 10)
    canvas.fill(rim, Linear(-37, 0, 37, 0, (brush.tone("#70747e", 1.0), brush.tone("#2a2a32", 0.3))))
    canvas.fill(ellipse(0, -74.4, 32.5, 7.8), brush.tone("#15151c", 0.3))
    surface = ellipse(0, -73.4, 31, 6.6)
    canvas.fill(surface, Linear(-31, 0, 31, 0, (mix(brew, "#ffffff", 0.45), brew, mix(brew, "#0c2a18", 0.5))))
    brush.glow(0, -80, 70, brew, 0.7)
    for x, y, r in ((-16, -75, 4.4), (-4, -73, 3), (9, -76, 5.4), (20, -74, 3), (0, -79, 3.4), (-9, -88, 2.2), (12, -94, 1.6)):
        canvas.fill(ellipse(x, y, r, r), mix(brew, "#ffffff", 0.2), 0.85)
        canvas.inner(ellipse(x, y, r, r), -r * 0.3, -r * 0.3, mix(brew, "#0c2a18", 0.55), 0.6, blur=r * 0.2)
        canvas.fill(ellipse(x - r * 0.35, y - r * 0.4, r * 0.26, r * 0.2), "#ffffff", 0.9)
    for x, top in ((-10, 128), (14, 138)):
        canvas.fill(stroke([(x, -78), (x + 8, -96), (x - 5, -112), (x + 5, -top)], 11), mix(brew, "#f4fff0", 0.5), 0.22, blur=4)
    for side in (-1, 1):
        canvas.line(ellipse(side * 42, -62, 6, 7), brush.tone("#5a5c66", 0.8), 2.4)


def _brazier(brush: Brush) -> None:
    """An iron bowl on three legs, heaped with glowing coals."""
    iron, canvas = brush.own("#4a444a"), brush.canvas
    for x, y in ((0, -3), (-26, 0), (26, 0)):
        tube(brush, ((x * 0.35, -58), (x * 0.5, -30), (x, y)), 4.6, iron)
    canvas.line(ellipse(0, -26, 14, 4), brush.tone(iron, 0.7), 2.6)
    chance = Random(3)
    for _ in range(24):
        x = chance.uniform(-28, 28)
        ball(brush, x, -76 - (1 - (x / 30) ** 2) * 9 * chance.random(), chance.uniform(3, 5), "#3a2a2a", 0.05)
        canvas.fill(ellipse(x + 1, -77, 2.4, 2), ("#ff8a30", "#ffb850", "#e8481c")[int(chance.random() * 3)], 0.85, blur=0.8)
    blaze(brush, 0, -76, 46, 58, 10)
    turned(brush, [(34, -78, 1), (32, -68), (22, -58), (6, -54), (0, -54)], iron)
    rim = ellipse(0, -78, 36, 7) - ellipse(0, -79.6, 33, 5.6)
    canvas.fill(rim, Linear(-36, 0, 36, 0, (brush.tone(mix(iron, "#ffd0a0", 0.5), 1.0), brush.tone(iron, 0.3))))
    bars = [stroke([(x, -74), (x * 0.7, -62)], 2, thin_end) for x in (-24, -12, 0, 12, 24)]
    canvas.fill(joined(bars), "#ff9a40", 0.8)
    canvas.fill(ellipse(-16, -70, 9, 4), round_bar(-16, 18, brush, "#ffffff"), 0.15, blur=2)


PROPS = {
    "campfire": Prop(_campfire, 108, 96),
    "cauldron": Prop(_cauldron, 98, 140, shadow=True),
    "brazier": Prop(_brazier, 76, 150),
}
