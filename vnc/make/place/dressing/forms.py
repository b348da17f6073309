"""The solids that props are made of: boxes seen a little from above and from their right, turned bodies, soft bodies."""

from collections.abc import Callable
from dataclasses import dataclass

from vnc.make.draw import Linear, Path, curve, ellipse, lines, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import Points, even, rounded
from vnc.make.place.dressing.brush import Brush

AWAY = (0.36, 0.27)
"""Centimetres to the right and upward for each centimetre that something lies further off."""
NIGHT = "#1c1424"
"""What shadows lean to."""


@dataclass(frozen=True)
class Box:
    """A box by the lower left corner of its front and its measures: u goes right, v up, w away."""

    x: float
    y: float
    wide: float
    high: float
    deep: float

    def at(self, u: float, v: float, w: float = 0) -> tuple[float, float]:
        return self.x + u + w * AWAY[0], self.y - v - w * AWAY[1]

    def front(self, u: float, v: float, wide: float, high: float, w: float = 0) -> Path:
        """A rectangle in a plane that faces us, w behind the front."""
        return lines([self.at(*p, w) for p in ((u, v), (u + wide, v), (u + wide, v + high), (u, v + high))])

    def flat(self, u: float, w: float, wide: float, deep: float, v: float | None = None) -> Path:
        """A level rectangle, on top unless a height is given."""
        v = self.high if v is None else v
        return lines([self.at(a, v, b) for a, b in ((u, w), (u + wide, w), (u + wide, w + deep), (u, w + deep))])

    def side(self, w: float, v: float, deep: float, high: float, u: float | None = None) -> Path:
        """A rectangle in a plane that faces right, the right side unless told."""
        u = self.wide if u is None else u
        return lines([self.at(u, b, a) for a, b in ((w, v), (w + deep, v), (w + deep, v + high), (w, v + high))])


def standing(wide: float, high: float, deep: float, up: float = 0, x: float = 0) -> Box:
    """A box whose foot's middle is x, `up` over the ground."""
    return Box(x - (wide + deep * AWAY[0]) / 2, deep * AWAY[1] * 0.3 - up, wide, high, deep)


def block(brush: Brush, box: Box, colour: str, top: float = 1.0, front: float = 0.62, side: float = 0.16) -> None:
    """Its three faces, with a lit edge where the top meets the front."""
    face(brush, box.side(0, 0, box.deep, box.high), colour, side, side * 0.4)
    face(brush, box.flat(0, 0, box.wide, box.deep), colour, top, top * 0.82)
    face(brush, box.front(0, 0, box.wide, box.high), colour, front + 0.12, front - 0.22)
    edge = min(box.high, box.wide) * 0.02 + 0.25
    crest = lines([box.at(0, box.high), box.at(box.wide, box.high)], closed=False)
    brush.canvas.line(crest, brush.tone(mix(colour, "#fff4dc", 0.4), 1.0), edge, 0.75)
    corner = lines([box.at(box.wide, box.high), box.at(box.wide, 0)], closed=False)
    brush.canvas.line(corner, brush.tone(mix(colour, "#fff4dc", 0.3), 0.8), edge, 0.5)


def face(brush: Brush, shape: Path, colour: str, light: float, dark: float) -> None:
    """A level surface whose light falls off from its upper left."""
    left, top, right, bottom = shape.bounds()
    brush.canvas.fill(shape, Linear(left, top, right, bottom, (brush.tone(colour, light), brush.tone(colour, dark))))


def turned(
    brush: Brush, x: float, foot: float, profile: Points, colour: str, gloss: float = 0.5, sharp: bool = False
) -> tuple[float, float, float]:
    """A body from the lathe. `profile` is (height, radius[, corner]) from its foot up; gives x, y and radius of its top."""
    right = [(x + p[1], foot - p[0], *p[2:]) for p in profile]
    left = [(2 * x - p[0], *p[1:]) for p in reversed(right)]
    base, high = profile[0][1], profile[-1][0]
    shape = lines([*right, *left]) if sharp else curve([(*right[0][:2], 1), *right[1:], *left[:-1], (*left[-1][:2], 1)])
    shape = shape | ellipse(x, foot, base, base * 0.2)
    most = max(p[1] for p in profile)
    brush.canvas.fill(shape, round_ramp(brush, x, most, colour))
    if gloss:
        glint = [(x - p[1] * 0.5, foot - p[0]) for p in profile if high * 0.08 <= p[0] <= high * 0.94]
        if len(glint) > 1:
            brush.canvas.fill(stroke(glint, most * 0.2), brush.tone("#ffffff", 1.0), gloss * 0.9, blur=most * 0.05, clip=shape)
    return x, foot - high, profile[-1][1]


def round_ramp(brush: Brush, x: float, half: float, colour: str) -> Linear:
    """Light across an upright round body: a bright band left of its middle, a dark flank, a little light thrown back."""
    lights = (0.45, 1.05, 0.55, 0.05, 0.25)
    return Linear(x - half, 0, x + half, 0, tuple(brush.tone(colour, v) for v in lights), (0, 0.27, 0.55, 0.88, 1))


def disc(brush: Brush, x: float, y: float, rx: float, ry: float, colour: str, light: float = 1.0) -> None:
    """A level round surface with a lit rim."""
    face(brush, ellipse(x, y, rx, ry), colour, light, light * 0.6)
    brush.canvas.line(ellipse(x, y, rx, ry), brush.tone(mix(colour, "#ffffff", 0.4), 1.0), rx * 0.04, 0.6)


def mouth(brush: Brush, x: float, y: float, rx: float, inside: str, rim: str, ry: float = 0.0) -> None:
    """The round opening of a vessel, with what is in it."""
    ry = ry or rx * 0.24
    brush.canvas.fill(ellipse(x, y, rx, ry), brush.tone(rim, 1.0))
    face(brush, ellipse(x, y + ry * 0.12, rx * 0.88, ry * 0.8), inside, 0.35, 0.8)


def rod(brush: Brush, points: Points, wide: float, colour: str, light: float = 0.95, smooth: bool = True) -> None:
    """A round bar along points: dark below, a light line above."""
    canvas = brush.canvas
    canvas.fill(stroke(points, wide, even if not smooth else rounded, smooth), brush.tone(colour, light * 0.35))
    upper = [(p[0] - wide * 0.12, p[1] - wide * 0.12) for p in points]
    canvas.fill(stroke(upper, wide * 0.62, rounded, smooth), brush.tone(colour, light))
    shine = [(p[0] - wide * 0.2, p[1] - wide * 0.2) for p in points]
    canvas.fill(stroke(shine, wide * 0.2, rounded, smooth), brush.tone(mix(colour, "#ffffff", 0.5), 1.0), 0.7)


def soft(brush: Brush, shape: Path, colour: str, puff: float = 0.14) -> None:
    """Something stuffed: light comes from above, its lower and right borders turn away."""
    left, top, right, bottom = shape.bounds()
    w, h = right - left, bottom - top
    canvas = brush.canvas
    canvas.fill(shape, Linear(left, top, left + w * 0.3, bottom, (brush.tone(colour, 1.05), brush.tone(colour, 0.35))))
    canvas.inner(shape, -w * puff * 0.4, -h * puff, brush.tone(mix(colour, NIGHT, 0.45), 0.1), 0.55, blur=min(w, h) * 0.07)
    canvas.inner(shape, w * 0.02, h * puff * 0.5, brush.tone(mix(colour, "#fff4e0", 0.35), 1.0), 0.5, blur=min(w, h) * 0.05)


def pillow(brush: Brush, x: float, y: float, wide: float, high: float, colour: str) -> None:
    """A cushion about (x, y), its corners pulled out."""
    a, b = wide / 2, high / 2
    shape = curve(
        [(x - a, y - b, 1), (x, y - b * 0.86), (x + a, y - b, 1), (x + a * 0.9, y), (x + a, y + b, 1), (x, y + b * 0.95),
         (x - a, y + b, 1), (x - a * 0.9, y)]
    )  # fmt: skip
    soft(brush, shape, colour)
    fold = brush.tone(mix(colour, NIGHT, 0.5), 0.2)
    for sx, sy in ((1, 1), (-1, 1), (1, -1), (-1, -1)):
        crease = [(x + sx * a * 0.95, y + sy * b * 0.93), (x + sx * a * 0.6, y + sy * b * 0.55)]
        brush.canvas.fill(stroke(crease, high * 0.05), fold, 0.35)


def grain(brush: Brush, shape: Path, colour: str, count: int = 7, upright: bool = False) -> None:
    """The grain of wood within a shape: long thin strokes, some lighter."""
    left, top, right, bottom = shape.bounds()
    chance, w, h = brush.chance, right - left, bottom - top
    long, across = (h, w) if upright else (w, h)
    for k in range(count):
        at = across * (k + chance.uniform(0.2, 0.8)) / count
        start, stop = long * chance.uniform(-0.05, 0.3), long * chance.uniform(0.55, 1.05)
        wave = across * 0.03 * chance.uniform(-1, 1)
        line = [(start, at), ((start + stop) / 2, at + wave), (stop, at)]
        points = [(left + b, top + a) if upright else (left + a, top + b) for a, b in line]
        light = chance.random() < 0.35
        tone = brush.tone(mix(colour, "#ffe8c0" if light else "#24120c", 0.35), 0.9 if light else 0.25)
        brush.canvas.fill(stroke(points, min(w, h) * 0.02 + 0.3), tone, 0.45, clip=shape)


def shine(brush: Brush, points: Points, wide: float, strength: float = 0.7) -> None:
    """A highlight."""
    brush.canvas.fill(stroke(points, wide), brush.tone("#ffffff", 1.0), strength)


def under(brush: Brush, x: float, y: float, rx: float, ry: float = 0.0, strength: float = 0.4) -> None:
    """The soft shadow of a small thing on what it stands on."""
    ry = ry or rx * 0.18
    brush.canvas.fill(ellipse(x + rx * 0.12, y, rx, ry), brush.tone(NIGHT, 0), strength, blur=ry * 0.5)


def shadow(brush: Brush, shape: Path, clip: Path, strength: float = 0.45, blur: float = 1.5) -> None:
    """A soft shadow that falls on one shape only."""
    brush.canvas.fill(shape, brush.tone(NIGHT, 0), strength, blur=blur, clip=clip)


def fade(colour: str, strength: float = 1.0) -> tuple[tuple[float, float, float, float], tuple[float, float, float, float]]:
    """Two stops of a gradient that ends in nothing."""
    return alpha(colour, strength), alpha(colour, 0)


def grouped(paint: Callable[[Brush], None], *spots: tuple[float, float, float]) -> Callable[[Brush], None]:
    """A painter of one thing that paints several, where they are asked for, at (across, down, size): the far ones first."""

    def group(brush: Brush) -> None:
        for x, y, size in spots if brush.many else ((0.0, 0.0, 1.0),):
            with brush.canvas.saved() as canvas:
                canvas.translate(x, y)
                canvas.scale(size)
                paint(brush)

    return group
