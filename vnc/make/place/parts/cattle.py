"""Cows on a pasture."""

from collections.abc import Callable
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.view import View

At = Callable[..., tuple[float, float, int]]
"""A point of the animal by its own measure, (u, v, sharp), in the picture's."""

HIDES = (("#f4ece0", "#3a2c28"), ("#b8763c", "#f4e8d8"), ("#8a5a3a", "#6a4228"), ("#f0e4d4", "#a8602c"))
"""A cow's coat and its patches."""


def cow(canvas: Canvas, view: View, x: float, foot: float, size: float, side: int, seed: int, grazing: bool = False) -> None:
    """A cow `size` long from chest to tail; side 1 looks right; with a bell."""
    chance = Random(seed)
    coat, patch = HIDES[seed % len(HIDES)]

    def at(u: float, v: float, sharp: int = 0) -> tuple[float, float, int]:
        return x + side * u * size, foot - v * size, sharp

    canvas.fill(ellipse(x, foot, size * 0.62, size * 0.06), view.tone("#141c0c", 0), 0.4, blur=size * 0.03)
    far = [rect(x + side * u * size - size * 0.04, foot - size * 0.36, size * 0.08, size * 0.36) for u in (-0.3, 0.28)]
    canvas.fill(joined(far), view.tone(mix(coat, "#3a2c28", 0.4), 0.25))
    body = curve(
        [
            at(-0.5, 0.62),
            at(-0.42, 0.72),
            at(0.0, 0.7),
            at(0.4, 0.74),
            at(0.52, 0.56),
            at(0.42, 0.34),
            at(0.0, 0.26),
            at(-0.36, 0.3),
            at(-0.52, 0.42),
        ]
    )
    _coat(canvas, view, x, foot, size, side, chance, coat, patch, body)
    drop = 0.42 if grazing else 0.0
    _head(canvas, view, at, x, foot, size, side, coat, patch, drop)
    canvas.line(curve([at(-0.5, 0.68), at(-0.56, 0.5), at(-0.54, 0.26)], closed=False), view.tone(coat, 0.4), size * 0.03)
    canvas.fill(ellipse(x - side * 0.54 * size, foot - 0.22 * size, 0.03 * size, 0.06 * size), view.tone(patch, 0.4))
    _bell(canvas, view, at, size, drop)


def _coat(
    canvas: Canvas, view: View, x: float, foot: float, size: float, side: int, chance: Random, coat: str, patch: str, body: Path
) -> None:
    """The near legs and the patched body."""
    near = [rect(x + side * u * size - size * 0.045, foot - size * 0.4, size * 0.09, size * 0.4) for u in (-0.4, 0.38)]
    top = Linear(0, foot - size * 0.74, 0, foot, (view.tone(coat, 0.95), view.tone(coat, 0.45), view.tone(coat, 0.25)))
    canvas.fill(joined(near), top)
    canvas.fill(body, top)
    spots = [
        ellipse(
            x + side * chance.uniform(-0.45, 0.4) * size,
            foot - chance.uniform(0.35, 0.7) * size,
            chance.uniform(0.06, 0.16) * size,
            chance.uniform(0.05, 0.12) * size,
        )
        for _ in range(6)
    ]
    canvas.fill(joined(spots), view.tone(patch, 0.5), 0.95, clip=body)
    canvas.fill(ellipse(x - side * 0.24 * size, foot - 0.28 * size, 0.09 * size, 0.06 * size), view.tone("#e8b0a0", 0.6))
    hooves = [
        rect(x + side * u * size - size * 0.048, foot - size * 0.05, size * 0.096, size * 0.05) for u in (-0.4, 0.38, -0.3, 0.28)
    ]
    canvas.fill(joined(hooves), view.tone("#2a201c", 0.2))


def _head(
    canvas: Canvas, view: View, at: At, x: float, foot: float, size: float, side: int, coat: str, patch: str, drop: float
) -> None:
    """Neck, head and horns."""
    neck = curve([at(0.36, 0.7), at(0.56, 0.78 - drop * 0.6), at(0.66, 0.74 - drop), at(0.6, 0.56 - drop), at(0.44, 0.42)])
    head = curve(
        [
            at(0.56, 0.86 - drop),
            at(0.68, 0.86 - drop),
            at(0.86, 0.66 - drop),
            at(0.84, 0.56 - drop),
            at(0.74, 0.56 - drop),
            at(0.58, 0.68 - drop),
        ]
    )
    canvas.fill(neck, view.tone(coat, 0.6))
    canvas.fill(head, Linear(0, foot - size * 0.9, 0, foot - size * 0.5, (view.tone(coat, 0.95), view.tone(coat, 0.5))))
    canvas.fill(
        curve([at(0.8, 0.66 - drop), at(0.88, 0.62 - drop), at(0.84, 0.54 - drop), at(0.75, 0.57 - drop)]),
        view.tone("#e8b8a8", 0.7),
    )
    canvas.fill(lines([at(0.56, 0.86 - drop)[:2], at(0.42, 0.86 - drop)[:2], at(0.56, 0.79 - drop)[:2]]), view.tone(patch, 0.5))
    horns = curve(
        [at(0.6, 0.87 - drop), at(0.58, 0.98 - drop), at(0.64, 1.0 - drop), at(0.62, 0.93 - drop), at(0.66, 0.87 - drop)]
    )
    canvas.fill(horns, view.tone("#f0e4c8", 0.9))
    canvas.fill(ellipse(x + side * 0.69 * size, foot - (0.76 - drop) * size, 0.016 * size, 0.018 * size), "#1c1410")


def _bell(canvas: Canvas, view: View, at: At, size: float, drop: float) -> None:
    """A bell at the neck."""
    bx, by, _ = at(0.56, 0.44 - drop * 0.7)
    canvas.fill(
        lines(
            [
                (bx - 0.04 * size, by + 0.05 * size),
                (bx + 0.04 * size, by + 0.05 * size),
                (bx + 0.028 * size, by - 0.04 * size),
                (bx - 0.028 * size, by - 0.04 * size),
            ]
        ),
        view.tone("#e0a838", 0.9),
    )
