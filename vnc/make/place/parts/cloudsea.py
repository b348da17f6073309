"""Clouds seen from above: a sea of them to the horizon, and banks that drift near."""

import numpy as np

from vnc.make.draw import Canvas, Linear, ellipse, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import HIGH, WIDE
from vnc.make.place.view import View


def cloudsea(canvas: Canvas, view: View, top: float, seed: int, bottom: float = HIGH + 40) -> None:
    """From the horizon at `top` down to `bottom`: rows of heaped clouds that grow toward us."""
    low = mix(view.cloud[1], view.cloud[2], 0.8)
    canvas.fill(
        rect(-20, top, WIDE + 40, bottom - top),
        Linear(0, top, 0, bottom, (mix(view.sky[4], view.cloud[1], 0.5), mix(view.cloud[1], low, 0.5), low)),
    )
    for k in range(7):
        t = k / 6
        bank(canvas, view, top + 8 + (bottom - top) * 0.8 * t**1.5, 15 + 115 * t, seed + k, 0.75 + 0.2 * t)


def bank(
    canvas: Canvas,
    view: View,
    y: float,
    size: float,
    seed: int,
    opacity: float = 0.95,
    left: float = -80,
    right: float = WIDE + 80,
) -> None:
    """A row of heaps with lit tops; `size` is the radius of a heap."""
    random = np.random.default_rng(seed)
    count = int((right - left) / size * 1.5) + 4
    x = left + (right - left) * (np.arange(count) + random.uniform(-0.4, 0.4, count)) / count
    rise = random.random(count) ** 1.6
    side = 0.3 if view.sun[0] > WIDE / 2 else -0.3
    dark, middle, bright = (
        mix(view.cloud[2], view.cloud[1], 0.2),
        mix(view.cloud[2], view.cloud[1], 0.62),
        mix(view.cloud[0], view.cloud[1], 0.25),
    )
    for tint, dx, dy, grow in ((dark, 0.0, 0.1, 1.0), (middle, side * 0.4, -0.12, 0.92), (bright, side, -0.3, 0.7)):
        heaps = [
            ellipse(
                float(a + dx * size),
                float(y - size * (0.9 * b - dy)),
                size * grow * (0.7 + 0.5 * b),
                size * grow * (0.42 + 0.32 * b),
            )
            for a, b in zip(x, rise, strict=True)
        ]
        canvas.fill(joined(heaps), tint, opacity * (1.0 if tint == dark else 0.8), blur=size * 0.07)
    fade = rect(left, y, right - left, size * 1.5)
    canvas.fill(
        fade, Linear(0, y, 0, y + size * 1.5, (alpha(middle, 0), alpha(dark, 0.6 * opacity), alpha(middle, 0))), blur=size * 0.1
    )


def puff(canvas: Canvas, view: View, x: float, y: float, wide: float, seed: int, opacity: float = 0.9) -> None:
    """A single cloud."""
    bank(canvas, view, y, wide * 0.16, seed, opacity, x - wide / 2, x + wide / 2)
