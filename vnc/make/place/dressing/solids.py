"""Simple bodies that props are put together from: boxes, tubes, turned shapes, fur, grass. All in centimetres."""

import math
from collections.abc import Sequence
from random import Random

import numpy as np

from vnc.make.draw import Linear, Path, Points, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import Profile, even, rounded, symmetric, thin_end
from vnc.make.place.dressing.brush import Brush

DARK = "#201828"
"""What shadows lean to."""


def joined(shapes: Sequence[Path]) -> Path:
    """Many shapes as one, so that they are filled at once."""
    return Path([c for s in shapes for c in s.contours], [c for s in shapes for c in s.closed])


def sketch(text: str, closed: bool = True) -> Path:
    """A smooth shape from "x,y x,y! …"; a mark makes a sharp corner."""
    return curve(points(text), closed)


def points(text: str) -> list[tuple[float, float, int]]:
    """The numbers of a sketch."""
    pairs = ((p.rstrip("!").split(","), p.endswith("!")) for p in text.split())
    return [(float(x), float(y), int(sharp)) for (x, y), sharp in pairs]


def block(brush: Brush, x: float, y: float, wide: float, high: float, deep: float, colour: str, lean: float = 0.42) -> None:
    """A box seen a little from above and the right: (x, y) is the lower left corner of its front."""
    dx, dy = deep * lean, -deep * 0.3
    top = lines([(x, y - high), (x + wide, y - high), (x + wide + dx, y - high + dy), (x + dx, y - high + dy)])
    side = lines([(x + wide, y), (x + wide + dx, y + dy), (x + wide + dx, y - high + dy), (x + wide, y - high)])
    tone = brush.tone
    brush.canvas.fill(side, Linear(0, y - high, 0, y, (tone(colour, 0.28), tone(mix(colour, DARK, 0.35), 0.1))))
    brush.canvas.fill(top, Linear(x, 0, x + wide + dx, 0, (tone(mix(colour, "#ffffff", 0.12), 1.0), tone(colour, 0.8))))
    front = rect(x, y - high, wide, high)
    brush.canvas.fill(front, Linear(x, y - high, x + wide, y, (tone(colour, 0.85), tone(colour, 0.6), tone(colour, 0.38))))
    edge = lines([(x, y), (x, y - high), (x + wide, y - high)], closed=False)
    brush.canvas.line(edge, tone(mix(colour, "#ffffff", 0.3), 1.0), max(0.4, high * 0.008), 0.5)


def round_bar(x: float, wide: float, brush: Brush, colour: str) -> Linear:
    """The gradient across an upright round body: bright left of the middle, a little light thrown back on the right."""
    tones = tuple(brush.tone(colour, k) for k in (0.55, 1.0, 0.7, 0.28, 0.12, 0.3))
    return Linear(x - wide / 2, 0, x + wide / 2, 0, tones, (0, 0.26, 0.48, 0.74, 0.92, 1))


def drum(brush: Brush, x: float, foot: float, wide: float, high: float, colour: str, lid: str = "", squash: float = 0.2) -> None:
    """An upright cylinder seen from a little above; `lid` is the colour of its top."""
    ry = wide / 2 * squash
    body = rect(x - wide / 2, foot - high, wide, high) | ellipse(x, foot, wide / 2, ry)
    brush.canvas.fill(body, round_bar(x, wide, brush, colour))
    top = ellipse(x, foot - high, wide / 2, ry)
    lid = lid or colour
    brush.canvas.fill(top, Linear(x - wide / 2, 0, x + wide / 2, 0, (brush.tone(lid, 1.0), brush.tone(lid, 0.62))))


def turned(brush: Brush, half: Points, colour: str, x: float = 0) -> Path:
    """A body of revolution from its right half (top to bottom, x from the axis), lit across; its outline."""
    shape = curve(symmetric(half)).moved(x, 0)
    wide = 2 * max(p[0] for p in half)
    brush.canvas.fill(shape, round_bar(x, wide, brush, colour))
    return shape


def ball(brush: Brush, x: float, y: float, radius: float, colour: str, shine: float = 0.35) -> None:
    """A ball with its light, its dark and the light that the floor throws back."""
    shape = ellipse(x, y, radius, radius)
    brush.canvas.fill(shape, brush.tone(colour, 0.62))
    brush.canvas.inner(shape, -radius * 0.36, -radius * 0.42, brush.tone(mix(colour, DARK, 0.3), 0.12), 0.8, blur=radius * 0.2)
    brush.canvas.fill(
        ellipse(x - radius * 0.3, y - radius * 0.36, radius * 0.36, radius * 0.3),
        brush.tone(mix(colour, "#ffffff", 0.5), 1.0),
        shine,
        blur=radius * 0.14,
    )


def tube(
    brush: Brush, points: Points, wide: float, colour: str, smooth: bool = True, profile: Profile = rounded, shine: float = 0.4
) -> None:
    """A bar, pipe or limb along the points, lit from above left."""
    canvas = brush.canvas
    profile = even if profile is rounded and not smooth else profile
    canvas.fill(stroke(points, wide, profile, smooth), brush.tone(mix(colour, DARK, 0.12), 0.22))
    near = [(p[0] - wide * 0.12, p[1] - wide * 0.12) for p in points]
    canvas.fill(stroke(near, wide * 0.62, profile, smooth), brush.tone(colour, 0.66))
    glint = [(p[0] - wide * 0.2, p[1] - wide * 0.2) for p in points]
    canvas.fill(stroke(glint, wide * 0.22, profile, smooth), brush.tone(mix(colour, "#ffffff", 0.35), 1.0), shine + 0.3)


def shade(brush: Brush, shape: Path, clip: Path, amount: float = 0.4, blur: float = 1.5) -> None:
    """A soft shadow that one part throws on another."""
    brush.canvas.fill(shape, brush.tone(DARK, 0.05), amount, blur=blur, clip=clip)


def grain(brush: Brush, shape: Path, colour: str, count: int, upright: bool = False, amount: float = 0.35) -> None:
    """Long fine lines of wood over a shape."""
    left, top, right, bottom = shape.bounds()
    chance, marks = Random(f"{left:.2f} {top:.2f}"), list[Path]()
    for _ in range(count):
        x, y = chance.uniform(left, right), chance.uniform(top, bottom)
        long = (bottom - top if upright else right - left) * chance.uniform(0.15, 0.5)
        sway = long * chance.uniform(-0.02, 0.02)
        end = (x + sway, y + long) if upright else (x + long, y + sway)
        marks.append(stroke([(x, y), ((x + end[0]) / 2 + sway, (y + end[1]) / 2 + sway), end], chance.uniform(0.5, 1.1)))
    brush.canvas.fill(joined(marks), brush.tone(mix(colour, DARK, 0.5), 0.2), amount, clip=shape)


def fur(brush: Brush, shape: Path, colour: str, count: int, long: float, lean: float = 1.2, amount: float = 0.5) -> None:
    """Hairs over a shape in a dark and a light tone, most of them lying in one direction (radians from the right, downward)."""
    left, top, right, bottom = shape.bounds()
    chance = Random(f"{left:.1f} {bottom:.1f}")
    kinds: tuple[list[Path], list[Path]] = ([], [])
    for k in range(count):
        x, y = chance.uniform(left, right), chance.uniform(top, bottom)
        turn, reach = lean + chance.gauss(0, 0.4), long * chance.uniform(0.6, 1.3)
        tip = (x + math.cos(turn) * reach, y + math.sin(turn) * reach)
        kinds[k % 2].append(stroke([(x, y), tip], long * 0.13, smooth=False))
    brush.canvas.fill(joined(kinds[0]), brush.tone(mix(colour, DARK, 0.35), 0.3), amount, clip=shape)
    brush.canvas.fill(joined(kinds[1]), brush.tone(mix(colour, "#ffffff", 0.25), 0.95), amount * 0.8, clip=shape)


def wheel(
    brush: Brush, x: float, y: float, radius: float, colour: str, spokes: int = 10, slim: float = 1.0, rim: float = 0.14
) -> None:
    """A spoked wheel seen from the side; `slim` is how wide it looks for its height."""
    canvas, thick = brush.canvas, radius * rim
    bars: list[Path] = []
    for k in range(spokes):
        turn = 2 * math.pi * k / spokes + 0.2
        bars.append(
            stroke(
                [(x, y), (x + math.cos(turn) * radius * slim * 0.95, y + math.sin(turn) * radius * 0.95)],
                thick * 0.55,
                even,
                False,
            )
        )
    canvas.fill(joined(bars), brush.tone(colour, 0.4))
    canvas.fill(joined(bars).moved(-thick * 0.12, -thick * 0.1), brush.tone(mix(colour, "#ffffff", 0.15), 0.85), 0.5)
    ring = ellipse(x, y, radius * slim, radius) - ellipse(x, y, (radius - thick) * slim, radius - thick)
    canvas.fill(ring, Linear(x - radius, y - radius, x + radius, y + radius, (brush.tone(colour, 0.95), brush.tone(colour, 0.2))))
    canvas.fill(ellipse(x, y, radius * 0.16 * slim, radius * 0.16), brush.tone(mix(colour, DARK, 0.2), 0.4))
    canvas.fill(
        ellipse(x - radius * 0.03, y - radius * 0.03, radius * 0.09 * slim, radius * 0.09),
        brush.tone(mix(colour, "#ffffff", 0.3), 1.0),
    )


def tuft(brush: Brush, x: float, y: float, wide: float, high: float, seed: int = 1, count: int = 16) -> None:
    """Blades of grass before the foot of something, white under snow."""
    random = np.random.default_rng(seed)
    snowy = brush.view.leaf == "winter" and brush.view.snow > 0
    for k, colour in enumerate(("#dfe8f2", "#c4d2e2") if snowy else ("#3f6a3a", "#6c9a4a")):
        blades: list[Path] = []
        for _ in range(count // 2):
            a, h = x + random.uniform(-wide, wide), high * random.uniform(0.4, 1)
            tip = a + random.uniform(-0.5, 0.5) * h
            blades.append(stroke([(a, y + 1), ((a + tip) / 2, y - h * 0.6), (tip, y - h)], wide * 0.06 + 0.4, thin_end))
        brush.canvas.fill(joined(blades), brush.tone(colour, 0.35 + 0.3 * k))


def ground(brush: Brush, wide: float, deep: float, x: float = 0, y: float = 0) -> None:
    """The dark right under a part that touches the ground."""
    brush.canvas.fill(ellipse(x, y, wide / 2, deep / 2), brush.tone(DARK, 0), 0.4, blur=deep * 0.2)
