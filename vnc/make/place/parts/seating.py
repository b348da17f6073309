"""Armchairs and hides: what one sinks into before a fire."""

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.raster import Swarm
from vnc.make.place.view import View


def clubchair(canvas: Canvas, view: View, x: float, foot: float, size: float, side: int, colour: str, studs: bool = True) -> None:
    """A deep armchair seen from the front and turned to `side` (-1 left, 1 right); `size` is its height."""

    def at(u: float, v: float, sharp: int = 0) -> tuple[float, float, int]:
        return x + side * u * size, foot - v * size, sharp

    dark, middle, light = (view.tone(colour, k) for k in (0.1, 0.5, 0.95))
    canvas.fill(ellipse(x, foot, size * 0.5, size * 0.09), view.tone("#120c10", 0), 0.5, blur=size * 0.03)
    legs = [
        curve([at(u - 0.03, 0.1, 1), at(u + 0.03, 0.1, 1), at(u + 0.015, 0, 1), at(u - 0.015, 0, 1)]) for u in (-0.36, 0.1, 0.36)
    ]
    canvas.fill(joined(legs), view.tone("#3c2418", 0.4))
    back = curve(
        [at(-0.4, 0.3, 1), at(-0.44, 0.72), at(-0.36, 0.96), at(-0.08, 1.02), at(0.2, 0.98), at(0.3, 0.78), at(0.28, 0.3, 1)]
    )
    canvas.fill(back, Linear(*at(-0.4, 1)[:2], *at(0.3, 0.4)[:2], (light, middle, dark)))
    canvas.inner(back, side * size * 0.04, size * 0.03, view.tone(mix(colour, "#ffffff", 0.3), 1.1), 0.4, blur=size * 0.012)
    if studs:
        dots = [
            ellipse(*at(-0.26 + 0.14 * k + 0.07 * (j % 2), 0.58 + 0.11 * j)[:2], size * 0.012, size * 0.014)
            for j in range(4)
            for k in range(4 - j % 2)
        ]
        canvas.fill(joined(dots), dark, 0.9)
    seat = curve([at(-0.32, 0.34), at(0.26, 0.36), at(0.36, 0.27), at(0.34, 0.2), at(-0.3, 0.18), at(-0.36, 0.26)])
    canvas.fill(seat, Linear(0, foot - size * 0.38, 0, foot - size * 0.16, (light, dark)))
    front = curve([at(-0.36, 0.22, 1), at(0.36, 0.23, 1), at(0.36, 0.09, 1), at(-0.36, 0.07, 1)])
    canvas.fill(front, Linear(0, foot - size * 0.22, 0, foot, (middle, dark)))
    for u, wide in ((-0.42, 0.12), (0.36, 0.13)):
        arm = curve(
            [at(u - wide, 0.08, 1), at(u - wide * 1.1, 0.42), at(u, 0.54), at(u + wide, 0.44), at(u + wide * 0.8, 0.08, 1)]
        )
        canvas.fill(arm, Linear(*at(u - wide, 0.5)[:2], *at(u + wide, 0.1)[:2], (light, middle, dark)))
        canvas.fill(ellipse(*at(u, 0.43)[:2], size * wide * 0.6, size * 0.07), light, 0.35, blur=size * 0.01)


def fur(canvas: Canvas, view: View, shape: Path, colour: str, seed: int, long: float = 20.0) -> None:
    """A hide: tufts all over the shape that hang down, ragged at its border."""
    random = np.random.default_rng(seed)
    left, top, right, foot = shape.bounds()
    edge = shape.contours[0]
    canvas.fill(shape, Linear(0, top, 0, foot, (view.tone(colour, 0.8), view.tone(colour, 0.4))))
    rim = edge[random.integers(0, len(edge), 240)]
    canvas.fill(_tufts(rim[:, 0], rim[:, 1], long * 0.8, random), view.tone(colour, 0.55))
    count = int(min(1500, (right - left) * (foot - top) / 34))
    x, y = left + random.random(count) * (right - left), top + random.random(count) * (foot - top)
    for part, tint, light in (
        (slice(0, None, 3), mix(colour, "#3a2820", 0.5), 0.3),
        (slice(1, None, 3), colour, 0.6),
        (slice(2, None, 3), mix(colour, "#ffffff", 0.4), 0.9),
    ):
        canvas.fill(_tufts(x[part], y[part], long, random), view.tone(tint, light), 0.6, clip=shape)


def _tufts(x: np.ndarray, y: np.ndarray, long: float, random: np.random.Generator) -> Path:
    lean, tall = random.normal(0, 0.5, len(x)) * long, random.uniform(0.5, 1.1, len(x)) * long
    half = long * 0.12
    return Swarm(
        np.stack([np.column_stack([x - half, y]), np.column_stack([x + half, y]), np.column_stack([x + lean, y + tall])], 1)
    )
