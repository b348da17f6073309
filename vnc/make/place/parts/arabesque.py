"""What palaces from Granada to Agra share: pointed arches, star tiles, pierced screens, brass lamps, domes, minarets."""

import math
from collections.abc import Callable, Sequence
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.picture import Picture
from vnc.make.place.raster import Swarm
from vnc.make.place.space import Flat
from vnc.make.place.view import View

Tint = Callable[[str, float], str]
"""A colour in that much light, as it is seen through the air."""

BRASS = "#d8a044"


def keel(x: float, foot: float, half: float, tall: float, up: float = -1.0) -> Path:
    """A pointed arch that draws in a little at its foot; `up` is -1 where y grows downward, 1 on a flat."""

    def at(u: float, v: float, sharp: int = 0) -> tuple[float, float, int]:
        return x + u * half, foot + up * v * tall, sharp

    side = [(0.9, 0.0, 1), (0.9, 0.48, 1), (1.0, 0.6, 0), (0.93, 0.74, 0), (0.62, 0.88, 0), (0.2, 0.965, 0)]
    return curve([*[at(-u, v, s) for u, v, s in side], at(0, 1.0, 1), *[at(u, v, s) for u, v, s in side[::-1]]])


def lobed(x: float, foot: float, half: float, tall: float, lobes: int = 7, up: float = -1.0) -> Path:
    """A cusped arch as Mughal halls have it."""
    points: list[tuple[float, ...]] = [(x - half, foot, 1), (x - half, foot + up * tall * 0.56, 1)]
    for k in range(lobes):
        for t in (0.5, 1.0):
            a = math.pi * (1 - (k + t) / lobes)
            r = 1.0 if t == 0.5 else 0.9
            point = 0.06 * max(0.0, 1 - abs((k + t) / lobes - 0.5) * 6)
            points.append(
                (x + half * r * math.cos(a), foot + up * tall * (0.56 + 0.4 * r * math.sin(a) + point), 0 if t == 0.5 else 1)
            )
    points[-1] = (x + half, foot + up * tall * 0.56, 1)
    return curve([*points, (x + half, foot, 1)])


def star(u: float, v: float, r: float, points: int = 8, inner: float = 0.56) -> Path:
    """A star with that many rays."""
    return lines(
        [
            (
                u + (r if k % 2 == 0 else r * inner) * math.cos(math.pi * k / points),
                v + (r if k % 2 == 0 else r * inner) * math.sin(math.pi * k / points),
            )
            for k in range(2 * points)
        ]
    )


def zellige(
    canvas: Canvas,
    view: View,
    flat: Flat,
    u: float,
    v: float,
    wide: float,
    tall: float,
    size: float,
    colours: Sequence[str],
    lit: float = 0.6,
) -> None:
    """Tiles: stars on a ground, lozenges between, a border of squares. Colours: ground, star, lozenge, border."""
    ground, first, second, trim = colours
    canvas.fill(flat.quad(u, v, wide, tall), view.tone(ground, lit))
    across, down = max(1, round(wide / size)), max(1, round(tall / size))
    dx, dy = wide / across, tall / down
    cells = [(u + dx * (i + 0.5), v + dy * (j + 0.5)) for i in range(across) for j in range(down)]
    knots = [(u + dx * i, v + dy * j) for i in range(1, across) for j in range(1, down)]
    canvas.fill(_stars(flat, cells, min(dx, dy) * 0.46), view.tone(first, lit))
    canvas.fill(_stars(flat, cells, min(dx, dy) * 0.2), view.tone(trim, lit + 0.2))
    if knots:
        canvas.fill(_stars(flat, knots, min(dx, dy) * 0.26, 4), view.tone(second, lit + 0.1))
    canvas.fill(flat.quads([(u, v, wide, size * 0.1), (u, v + tall - size * 0.1, wide, size * 0.1)]), view.tone(trim, lit + 0.1))


def _stars(flat: Flat, spots: list[tuple[float, float]], r: float, points: int = 8) -> Path:
    ring = np.array(
        [
            (
                (r if k % 2 == 0 else r * 0.56) * math.cos(math.pi * k / points),
                (r if k % 2 == 0 else r * 0.56) * math.sin(math.pi * k / points),
            )
            for k in range(2 * points)
        ]
    )
    return Swarm(np.array([[flat.at(a + p[0], b + p[1]) for p in ring] for a, b in spots]))


def jali(canvas: Canvas, view: View, shape: Path, colour: str, step: float, light: float = 0.6) -> None:
    """A pierced stone screen over whatever is painted in the shape."""
    left, top, right, foot = shape.bounds()
    thick, bars = step * 0.2, list[Path]()
    high, wide = foot - top, right - left
    for k in np.arange(-high, wide, step):
        x = left + float(k)
        bars.append(lines([(x, foot), (x + thick, foot), (x + high + thick, top), (x + high, top)]))
        bars.append(lines([(x, top), (x + thick, top), (x + high + thick, foot), (x + high, foot)]))
    bars += [rect(left, y, wide, thick * 0.8) for y in np.arange(top, foot, step)]
    canvas.fill(joined(bars), view.tone(colour, light), clip=shape)


def brass_lamp(
    picture: Picture, canvas: Canvas, x: float, y: float, size: float, top: float, glass: str = "#ffb850", least: float = 0.35
) -> None:
    """A pierced lamp on a chain from `top`; y is its middle, `size` its height. Its light falls in specks."""
    view, s, lit = picture.view, size, max(least, picture.view.lamps)
    canvas.line(lines([(x, top), (x, y - s * 0.5)], closed=False), view.tone("#5c4424", 0.5), max(1.2, s * 0.03))
    canvas.glow(x, y, s * 2.4, "#ffb050", 0.5 * lit)
    half = s * 0.3
    body = curve(
        [
            (x - half * 0.3, y - s * 0.34, 1),
            (x - half, y - s * 0.12),
            (x - half * 1.02, y + s * 0.12),
            (x - half * 0.4, y + s * 0.36, 1),
            (x + half * 0.4, y + s * 0.36, 1),
            (x + half * 1.02, y + s * 0.12),
            (x + half, y - s * 0.12),
            (x + half * 0.3, y - s * 0.34, 1),
        ]
    )
    canvas.fill(
        body, Radial(x, y, s * 0.4, (mix(view.tone(glass, 0.8), "#fff0c0", lit), mix(view.tone("#a85c24", 0.5), glass, lit)))
    )
    ribs = [
        curve([(x + half * t * 0.3, y - s * 0.34), (x + half * t * 1.02, y), (x + half * t * 0.4, y + s * 0.36)], closed=False)
        for t in (-1, -0.5, 0.0, 0.5, 1)
    ]
    for rib in ribs:
        canvas.line(rib, view.tone(BRASS, 0.7), max(1.2, s * 0.035))
    canvas.fill(
        joined([rect(x - half * 1.02, y + s * t, half * 2.04, s * 0.035) for t in (-0.13, 0.1)]), view.tone(BRASS, 0.8), clip=body
    )
    _ends(canvas, view, x, y, s, half)


def _ends(canvas: Canvas, view: View, x: float, y: float, s: float, half: float) -> None:
    """Its cap and its foot, turned brass."""
    cap = curve(
        [
            (x - half * 0.5, y - s * 0.32, 1),
            (x - half * 0.42, y - s * 0.42),
            (x, y - s * 0.54, 1),
            (x + half * 0.42, y - s * 0.42),
            (x + half * 0.5, y - s * 0.32, 1),
        ]
    )
    base = curve(
        [
            (x - half * 0.5, y + s * 0.34, 1),
            (x + half * 0.5, y + s * 0.34, 1),
            (x + half * 0.16, y + s * 0.44),
            (x, y + s * 0.54, 1),
            (x - half * 0.16, y + s * 0.44),
        ]
    )
    for part in (cap, base):
        canvas.fill(part, turned(view, x, half * 0.5, BRASS))


def onion(x: float, foot: float, r: float, tall: float = 1.5) -> Path:
    """An onion dome on a drum of radius r·0.86."""
    return curve(
        [
            (x - 0.86 * r, foot, 1),
            (x - 1.04 * r, foot - 0.34 * tall * r),
            (x - 0.8 * r, foot - 0.62 * tall * r),
            (x - 0.22 * r, foot - 0.88 * tall * r),
            (x, foot - 1.06 * tall * r, 1),
            (x + 0.22 * r, foot - 0.88 * tall * r),
            (x + 0.8 * r, foot - 0.62 * tall * r),
            (x + 1.04 * r, foot - 0.34 * tall * r),
            (x + 0.86 * r, foot, 1),
        ]
    )


def dome(
    canvas: Canvas,
    view: View,
    x: float,
    foot: float,
    r: float,
    colour: str,
    trim: str = BRASS,
    air: float = 0.0,
    tall: float = 1.4,
    ribs: bool = True,
) -> None:
    """A dome with ribs, a band at its foot and a finial."""

    def seen(tint: str, light: float) -> str:
        return view.misty(view.tone(tint, light), air)

    shape = onion(x, foot, r, tall)
    tint = mix(colour, "#f4f8ff", 0.75 * view.snow)
    sides = (seen(tint, 0.15), seen(tint, 0.6), seen(mix(tint, "#ffffff", 0.2), 1.0), seen(tint, 0.6))
    canvas.fill(shape, Linear(x - r, 0, x + r, 0, sides if view.sun[0] > x else sides[::-1]))
    if ribs:
        _dome_ribs(canvas, seen, x, foot, r, colour, tall)
    canvas.fill(
        ellipse(x + (0.34 if view.sun[0] > x else -0.34) * r, foot - 0.5 * tall * r, r * 0.18, r * 0.3),
        "#ffffff",
        0.25 * view.shine,
        blur=r * 0.1,
    )
    canvas.fill(rect(x - r * 0.88, foot - r * 0.1, r * 1.76, r * 0.12), seen(trim, 0.8))
    _finial(canvas, seen, x, foot, r, tall)


def _dome_ribs(canvas: Canvas, seen: Tint, x: float, foot: float, r: float, colour: str, tall: float) -> None:
    """Five ribs over the dome."""
    arcs = [
        curve(
            [
                (x + t * r * 0.86, foot),
                (x + t * r * 1.04, foot - 0.34 * tall * r),
                (x + t * r * 0.8, foot - 0.62 * tall * r),
                (x, foot - 1.05 * tall * r),
            ],
            closed=False,
        )
        for t in (-0.72, -0.4, 0.0, 0.4, 0.72)
    ]
    for arc in arcs:
        canvas.line(arc, seen(mix(colour, "#14202c", 0.5), 0.3), max(1.0, r * 0.02), 0.5)


def _finial(canvas: Canvas, seen: Tint, x: float, foot: float, r: float, tall: float) -> None:
    """A staff with two balls and a crescent."""
    top = foot - 1.06 * tall * r
    canvas.fill(
        joined(
            [
                rect(x - r * 0.02, top - r * 0.4, r * 0.04, r * 0.44),
                ellipse(x, top - r * 0.06, r * 0.08, r * 0.07),
                ellipse(x, top - r * 0.22, r * 0.05, r * 0.045),
            ]
        ),
        seen(BRASS, 1.0),
    )
    moon = ellipse(x, top - r * 0.46, r * 0.09, r * 0.09) - ellipse(x + r * 0.04, top - r * 0.49, r * 0.075, r * 0.075)
    canvas.fill(moon, seen(BRASS, 1.0))


def minaret(
    canvas: Canvas, view: View, x: float, foot: float, tall: float, wide: float, colour: str, tiles: str, air: float = 0.0
) -> None:
    """A slender tower with two balconies, bands of tile and a small dome."""

    def seen(tint: str, light: float) -> str:
        return view.misty(view.tone(tint, light), air)

    parts = ((0.0, 0.5, 1.0), (0.5, 0.76, 0.8), (0.76, 0.88, 0.6))
    for low, high, size in parts:
        half = wide / 2 * size
        shaft = rect(x - half, foot - tall * high, half * 2, tall * (high - low) + 1)
        sides = (seen(colour, 0.15), seen(colour, 0.55), seen(colour, 1.0))
        canvas.fill(shaft, Linear(x - half, 0, x + half, 0, sides if view.sun[0] > x else sides[::-1]))
        span = tall * (high - low)
        canvas.fill(
            joined([rect(x - half, foot - tall * high + span * t, half * 2, span * 0.05) for t in (0.22, 0.5, 0.78)]),
            seen(tiles, 0.6),
            0.85,
        )
        slot = rect(x - half * 0.16, foot - tall * high + span * 0.3, half * 0.32, span * 0.14, half * 0.16)
        canvas.fill(slot, mix(seen("#2c2430", 0.2), "#ffcf84", 0.9 * view.lamps))
        y = foot - tall * high
        flare = lines(
            [
                (x - half, y + wide * 0.34),
                (x - half * 1.5, y),
                (x - half * 1.5, y - wide * 0.14),
                (x + half * 1.5, y - wide * 0.14),
                (x + half * 1.5, y),
                (x + half, y + wide * 0.34),
            ]
        )
        canvas.fill(flare, Linear(x - half * 1.5, 0, x + half * 1.5, 0, sides if view.sun[0] > x else sides[::-1]))
        canvas.fill(rect(x - half * 1.5, y - wide * 0.16, half * 3, wide * 0.07), seen(mix(colour, "#ffffff", 0.4), 0.9))
    dome(canvas, view, x, foot - tall * 0.88 - wide * 0.12, wide * 0.32, tiles, BRASS, air, 1.6, False)


def cushions(canvas: Canvas, view: View, x0: float, x1: float, foot: float, tall: float, seed: int) -> None:
    """A row of pillows in silks, tassels at their corners."""
    chance, x = Random(seed), x0
    while x < x1 - tall * 0.5:
        wide, tint = (
            tall * chance.uniform(1.0, 1.35),
            chance.choice(("#9c2f4a", "#c8742c", "#2f5c7c", "#5c3a7c", "#2f6c5c", "#d8a83c")),
        )
        pillow = curve(
            [
                (x, foot - tall * 0.1),
                (x + wide * 0.06, foot - tall * 0.9),
                (x + wide * 0.5, foot - tall * 0.98),
                (x + wide * 0.94, foot - tall * 0.9),
                (x + wide, foot - tall * 0.1),
                (x + wide * 0.5, foot),
            ]
        )
        canvas.fill(
            pillow,
            Linear(
                x,
                foot - tall,
                x + wide,
                foot,
                (view.tone(mix(tint, "#ffffff", 0.15), 0.9), view.tone(tint, 0.5), view.tone(tint, 0.2)),
            ),
        )
        canvas.fill(star(x + wide / 2, foot - tall * 0.5, tall * 0.22), view.tone("#f0cc80", 0.7), 0.7)
        canvas.line(pillow, view.tone("#e8c070", 0.8), max(1.2, tall * 0.03), 0.7)
        x += wide * 0.92


def shade_between(canvas: Canvas, shape: Path, top: str, low: str, strength: float) -> None:
    """A soft darkening from the top of a shape down."""
    _, y0, _, y1 = shape.bounds()
    canvas.fill(shape, Linear(0, y0, 0, y1, (alpha(top, strength), alpha(low, 0.0))))
