"""Pillars of rock as they stand out of clouds, with pines on their heads."""

from collections.abc import Callable
from random import Random

from vnc.make.draw import Canvas, Linear, Path, lines
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import crown, pines
from vnc.make.place.view import View

Tint = Callable[[str, float], str]
"""A colour in that much light, as it is seen through the air."""


def crag(
    canvas: Canvas,
    view: View,
    x: float,
    top: float,
    half: float,
    foot: float,
    seed: int,
    air: float = 0.0,
    trees: int = 6,
    colour: str = "#8c8a8c",
) -> None:
    """A pillar from `top` down to `foot`, `half` wide at its head, a little wider below; `air` dims it."""

    def seen(tint: str, light: float) -> str:
        return view.misty(view.tone(tint, light), air)

    chance, tall = Random(seed), foot - top
    shape = _pillar(x, top, half, chance, tall)
    sunny = view.sun[0] > x
    sides = (seen(colour, 0.15), seen(colour, 0.45), seen(mix(colour, "#fff0dc", 0.2), 0.95))
    canvas.fill(shape, Linear(x - half * 1.1, 0, x + half * 1.1, 0, sides if sunny else sides[::-1]))
    _faces(canvas, seen, x, top, half, chance, tall, shape)
    canvas.fill(
        shape,
        Linear(0, top + tall * 0.35, 0, foot, (alpha(view.cloud[1], 0.0), alpha(mix(view.cloud[1], view.haze, 0.5), 0.85))),
        blend="atop",
    )
    _growth(canvas, view, x, top, half, seed, air, trees, chance)


def _pillar(x: float, top: float, half: float, chance: Random, tall: float) -> Path:
    """The outline of the rock."""
    steps = 9
    left = [
        (x - half * (0.86 + 0.5 * (k / steps) ** 1.3) + chance.uniform(-0.13, 0.13) * half, top + tall * k / steps)
        for k in range(steps + 1)
    ]
    right = [
        (x + half * (0.86 + 0.5 * (k / steps) ** 1.3) + chance.uniform(-0.13, 0.13) * half, top + tall * k / steps)
        for k in range(steps + 1)
    ]
    head = [
        (x - half * 0.5, top - half * chance.uniform(0.1, 0.3)),
        (x + half * 0.1, top - half * chance.uniform(0.2, 0.4)),
        (x + half * 0.6, top - half * 0.1),
    ]
    shape = lines([*left[::-1], *head, *right])
    return shape


def _faces(canvas: Canvas, seen: Tint, x: float, top: float, half: float, chance: Random, tall: float, shape: Path) -> None:
    """Cracks and lit facets."""
    cracks: list[Path] = []
    glints: list[Path] = []
    for _ in range(int(18 + tall / 30)):
        cx, cy = x + half * chance.uniform(-1.1, 1.1), top + tall * chance.uniform(0.0, 0.95)
        long, wide = chance.uniform(0.25, 0.8) * half + 12, chance.uniform(0.03, 0.09) * half
        plate = lines([(cx, cy), (cx + wide, cy + long * 0.2), (cx + wide * 0.6, cy + long), (cx - wide * 0.7, cy + long * 0.7)])
        (cracks if chance.random() < 0.6 else glints).append(plate)
    canvas.fill(joined(cracks), seen("#282a34", 0.1), 0.35, clip=shape)
    canvas.fill(joined(glints), seen("#f4ecdc", 1.0), 0.35, clip=shape)


def _growth(
    canvas: Canvas, view: View, x: float, top: float, half: float, seed: int, air: float, trees: int, chance: Random
) -> None:
    """Bushes on the head, and pines."""
    green = (
        ("#c4d2e2", "#e6eef6", "#ffffff") if view.snow else tuple(view.misty(c, air) for c in ("#28503a", "#4a8048", "#9cbc62"))
    )
    for k in range(4):
        crown(
            canvas,
            view,
            x + half * chance.uniform(-0.8, 0.8),
            top + half * chance.uniform(-0.15, 0.16),
            half * 0.46,
            half * 0.2,
            seed + k,
            130,
            (max(2.0, half * 0.03), max(3.5, half * 0.08)),
            (green[0], green[1], green[2]),
            clumps=7,
        )
    if trees:
        tints = (view.misty("#16403a", air), view.misty("#2f6a50", air), view.misty("#86b070", air)) if not view.snow else None
        pines(
            canvas,
            view,
            [(x + half * chance.uniform(-0.85, 0.85), top + half * 0.05, half * chance.uniform(0.5, 1.0)) for _ in range(trees)],
            tints,
        )
