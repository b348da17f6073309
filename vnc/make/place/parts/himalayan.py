"""What Himalayan monasteries are built and hung with: battered white walls, stupas, prayer flags, prayer wheels."""

from collections.abc import Callable, Sequence
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.view import View

Tint = Callable[[str, float], str]
"""A colour in that much light, as it is seen through the air."""

WHITE, MAROON, GOLD = "#f4efe6", "#7c2c2a", "#e8b448"
FLAGS = ("#3f78c8", "#f6f4ee", "#d84438", "#4c9a50", "#f0c840")
"""Sky, cloud, fire, water, earth: always in this order."""


def block(
    canvas: Canvas,
    view: View,
    x: float,
    foot: float,
    wide: float,
    tall: float,
    windows: tuple[int, int],
    colour: str = WHITE,
    air: float = 0.0,
) -> None:
    """A house of stone: walls that lean inward, a dark red band under the roof, windows in black frames that widen downward."""

    def seen(tint: str, light: float) -> str:
        return view.misty(view.tone(tint, light), air)

    lean, top = tall * 0.06, foot - tall
    body = lines([(x, foot), (x + lean, top), (x + wide - lean, top), (x + wide, foot)])
    right = view.sun[0] > x + wide / 2
    sides = (seen(colour, 0.35), seen(colour, 0.95)) if right else (seen(colour, 0.95), seen(colour, 0.35))
    canvas.fill(body, Linear(x, 0, x + wide, 0, sides))
    canvas.fill(
        rect(x, foot - tall * 0.3, wide, tall * 0.3),
        Linear(0, foot - tall * 0.3, 0, foot, (alpha(seen("#6c5c58", 0.3), 0.0), alpha(seen("#6c5c58", 0.3), 0.4))),
        clip=body,
    )
    band = max(6.0, tall * 0.13)
    _roof_band(canvas, seen, x, top, wide, body, band)
    _windows(canvas, view, seen, x, foot, wide, tall, windows, air, band)
    if view.snow:
        canvas.fill(rect(x + lean - 4, top - band * 0.5, wide - 2 * lean + 8, band * 0.6, band * 0.2), seen("#f6f9ff", 0.9))


def _roof_band(canvas: Canvas, seen: Tint, x: float, top: float, wide: float, body: Path, band: float) -> None:
    """A dark red band with gilded medals under the roof."""
    canvas.fill(rect(x, top, wide, band), seen(MAROON, 0.5), clip=body)
    canvas.fill(
        joined([rect(x, top - 1, wide, band * 0.22), rect(x, top + band, wide, band * 0.18)]), seen("#fdf8ee", 0.9), clip=body
    )
    medals = [ellipse(x + wide * (k + 0.5) / 5, top + band * 0.6, band * 0.26, band * 0.26) for k in range(5)]
    canvas.fill(joined(medals), seen(GOLD, 0.9))


def _windows(
    canvas: Canvas,
    view: View,
    seen: Tint,
    x: float,
    foot: float,
    wide: float,
    tall: float,
    windows: tuple[int, int],
    air: float,
    band: float,
) -> None:
    """Rows of windows in black frames, some of them lit."""
    top = foot - tall
    columns, rows = windows
    high, step = (tall - band * 1.8) / max(1, rows), wide * 0.9 / columns
    w = min(step * 0.42, high * 0.42)
    frames: list[Path] = []
    panes: list[Path] = []
    hoods: list[Path] = []
    for j in range(rows):
        for k in range(columns):
            cx, cy = x + wide * 0.05 + step * (k + 0.5), top + band * 1.5 + high * j
            frames.append(
                lines(
                    [
                        (cx - w * 0.56, cy),
                        (cx + w * 0.56, cy),
                        (cx + w * 0.78, cy + high * 0.62),
                        (cx - w * 0.78, cy + high * 0.62),
                    ]
                )
            )
            panes.append(rect(cx - w * 0.4, cy + high * 0.08, w * 0.8, high * 0.46))
            hoods.append(rect(cx - w * 0.74, cy - high * 0.05, w * 1.48, high * 0.09))
    canvas.fill(joined(frames), seen("#241c20", 0.3))
    chance = Random(int(x + foot))
    on = [p for p in panes if chance.random() < 0.75 * view.lamps]
    canvas.fill(joined(panes), seen("#6c4a38", 0.4))
    if on:
        canvas.fill(joined(on), view.misty("#ffce80", air * 0.5), 0.9)
    bars = [rect(p.bounds()[0] + w * 0.36, p.bounds()[1], max(1.0, w * 0.08), high * 0.46) for p in panes]
    canvas.fill(joined(bars), seen("#c85a38", 0.6))
    canvas.fill(joined(hoods), seen("#e8dcc8", 0.8))


def stupa(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """Steps, a white dome, a square with painted eyes, thirteen rings of gold, a parasol."""
    s = tall
    canvas.fill(ellipse(x, foot, s * 0.46, s * 0.05), view.tone("#20181c", 0), 0.35, blur=8)
    for k, (half, low, high) in enumerate(((0.42, 0, 0.07), (0.37, 0.07, 0.13), (0.32, 0.13, 0.19), (0.27, 0.19, 0.24))):
        step = rect(x - half * s, foot - high * s, half * 2 * s, (high - low) * s)
        canvas.fill(step, turned(view, x, half * s, WHITE if k else "#e4dccc"))
        canvas.fill(rect(x - half * s, foot - high * s, half * 2 * s, s * 0.012), view.tone("#fffaf0", 1.0))
    _dome(canvas, view, x, foot, s)
    _eyes(canvas, view, x, foot, s)
    _spire(canvas, view, x, foot, s)


def _dome(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """The white dome, saffron poured over it."""
    dome = curve(
        [
            (x - 0.23 * s, foot - 0.24 * s, 1),
            (x - 0.26 * s, foot - 0.36 * s),
            (x - 0.17 * s, foot - 0.48 * s),
            (x, foot - 0.51 * s),
            (x + 0.17 * s, foot - 0.48 * s),
            (x + 0.26 * s, foot - 0.36 * s),
            (x + 0.23 * s, foot - 0.24 * s, 1),
        ]
    )
    canvas.fill(dome, turned(view, x, 0.26 * s, WHITE))
    canvas.fill(
        joined(
            [
                curve(
                    [
                        (x + u * s, foot - 0.5 * s),
                        (x + (u * 1.6) * s, foot - 0.38 * s),
                        (x + (u * 1.9 + 0.02) * s, foot - 0.36 * s),
                        (x + (u + 0.03) * s, foot - 0.5 * s),
                    ]
                )
                for u in (-0.09, 0.07)
            ]
        ),
        view.tone("#e8b850", 0.7),
        0.8,
        clip=dome,
    )


def _eyes(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """The gilded square with painted eyes."""
    cube = rect(x - 0.085 * s, foot - 0.62 * s, 0.17 * s, 0.12 * s)
    canvas.fill(cube, turned(view, x, 0.09 * s, GOLD))
    for d in (-1, 1):
        canvas.fill(
            curve(
                [
                    (x + d * 0.065 * s, foot - 0.565 * s),
                    (x + d * 0.04 * s, foot - 0.58 * s),
                    (x + d * 0.012 * s, foot - 0.56 * s),
                    (x + d * 0.04 * s, foot - 0.55 * s),
                ]
            ),
            view.tone("#fffaf0", 0.9),
        )
        canvas.fill(ellipse(x + d * 0.038 * s, foot - 0.565 * s, 0.012 * s, 0.012 * s), view.tone("#2c4c8c", 0.4))
        canvas.line(
            curve(
                [(x + d * 0.07 * s, foot - 0.58 * s), (x + d * 0.04 * s, foot - 0.6 * s), (x + d * 0.01 * s, foot - 0.585 * s)],
                closed=False,
            ),
            view.tone("#3c2424", 0.3),
            max(1.2, 0.008 * s),
        )


def _spire(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """Thirteen rings and a parasol."""
    rings = [
        rect(x - (0.075 - 0.0045 * k) * s, foot - (0.64 + 0.018 * k) * s, 2 * (0.075 - 0.0045 * k) * s, 0.014 * s, 2)
        for k in range(13)
    ]
    canvas.fill(
        lines(
            [
                (x - 0.07 * s, foot - 0.62 * s),
                (x + 0.07 * s, foot - 0.62 * s),
                (x + 0.015 * s, foot - 0.88 * s),
                (x - 0.015 * s, foot - 0.88 * s),
            ]
        ),
        view.tone("#a8742c", 0.4),
    )
    canvas.fill(joined(rings), turned(view, x, 0.08 * s, GOLD))
    canvas.fill(
        curve([(x - 0.07 * s, foot - 0.87 * s, 1), (x, foot - 0.93 * s), (x + 0.07 * s, foot - 0.87 * s, 1)]),
        view.tone(GOLD, 1.0),
    )
    canvas.fill(
        joined([rect(x - 0.006 * s, foot - s, 0.012 * s, 0.1 * s), ellipse(x, foot - 0.97 * s, 0.018 * s, 0.018 * s)]),
        view.tone(GOLD, 0.9),
    )


def prayer_flags(
    canvas: Canvas, view: View, points: Sequence[tuple[float, float]], size: float, seed: int, air: float = 0.0
) -> None:
    """Squares of cloth on a rope that sags through the points, lifted by the wind."""
    chance = Random(seed)
    rope = curve(list(points), closed=False)
    canvas.line(rope, view.misty(view.tone("#4c4444", 0.3), air), max(1.4, size * 0.05))
    way = rope.contours[0]
    gone = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(way, axis=0).T))])
    by: dict[str, list[Path]] = {c: [] for c in FLAGS}
    shade: list[Path] = []
    for k, at in enumerate(np.arange(size * 0.6, gone[-1] - size, size * 1.16)):
        ax, bx = np.interp((at, at + size * 0.94), gone, way[:, 0])
        ay, by_ = np.interp((at, at + size * 0.94), gone, way[:, 1])
        lift, drop = chance.uniform(-0.1, 0.34) * size, size * chance.uniform(0.95, 1.15)
        cloth = curve(
            [
                (ax, ay, 1),
                (bx, by_, 1),
                (bx + lift, by_ + drop, 1),
                ((ax + bx) / 2 + lift * 0.7, (ay + by_) / 2 + drop * 0.93),
                (ax + lift * 0.8, ay + drop, 1),
            ]
        )
        by[FLAGS[k % 5]].append(cloth)
        shade.append(
            lines(
                [
                    (bx, by_),
                    (bx + lift, by_ + drop),
                    ((ax + bx) / 2 + lift, (ay + by_) / 2 + drop),
                    ((ax + bx) / 2, (ay + by_) / 2),
                ]
            )
        )
    for tint, cloths in by.items():
        if cloths:
            canvas.fill(joined(cloths), view.misty(view.tone(tint, 0.75), air), 0.96)
    canvas.fill(joined(shade), view.misty(view.tone("#281c28", 0.1), air), 0.16)


def prayer_wheels(canvas: Canvas, view: View, x0: float, x1: float, foot: float, tall: float, count: int) -> None:
    """A row of brass drums under a small roof, in a painted frame."""
    top, step = foot - tall, (x1 - x0) / count
    canvas.fill(rect(x0, top, x1 - x0, tall), view.tone(MAROON, 0.25))
    canvas.fill(
        rect(x0, foot - tall * 0.22, x1 - x0, tall * 0.22),
        Linear(0, foot - tall * 0.22, 0, foot, (view.tone(WHITE, 0.8), view.tone("#c4b8a8", 0.4))),
    )
    for k in range(count):
        cx, half, y0, high = x0 + step * (k + 0.5), step * 0.32, top + tall * 0.22, tall * 0.48
        canvas.fill(rect(cx - step * 0.03, top, step * 0.06, tall * 0.8), view.tone("#4c3024", 0.3))
        canvas.fill(rect(cx - half, y0, half * 2, high, half * 0.2), turned(view, cx, half, "#d8953c"))
        canvas.fill(
            joined([rect(cx - half, y0 + high * t, half * 2, high * 0.05) for t in (0.08, 0.3, 0.64, 0.87)]),
            view.tone("#7c4420", 0.3),
            0.8,
        )
        marks = [rect(cx + half * u, y0 + high * 0.4, half * 0.16, high * 0.18) for u in (-0.7, -0.36, 0.0, 0.34)]
        canvas.fill(joined(marks), view.tone("#fff0b0", 0.95), 0.8)
    posts = [rect(x0 + step * k - step * 0.07, top, step * 0.14, tall) for k in range(count + 1)]
    canvas.fill(joined(posts), view.tone("#a83a30", 0.6))
    canvas.fill(rect(x0 - step * 0.1, top - tall * 0.06, x1 - x0 + step * 0.2, tall * 0.16), view.tone("#2c4c7c", 0.5))
    canvas.fill(
        joined([rect(x0 + step * 0.25 * k, top - tall * 0.03, step * 0.12, tall * 0.09) for k in range(count * 4)]),
        view.tone(GOLD, 0.8),
    )
    slate = mix("#5c5a60", "#f4f8ff", view.snow)
    canvas.fill(
        lines(
            [
                (x0 - step * 0.5, top - tall * 0.05),
                (x0 - step * 0.2, top - tall * 0.22),
                (x1 + step * 0.2, top - tall * 0.22),
                (x1 + step * 0.5, top - tall * 0.05),
            ]
        ),
        Linear(0, top - tall * 0.22, 0, top, (view.tone(slate, 0.9), view.tone(slate, 0.4))),
    )
