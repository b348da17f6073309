"""The keep of a Japanese castle: a base of fitted stones, white storeys under curved roofs of tiles."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.view import View

STONE, PLASTER, TILES, SNOW = "#a0988e", "#f6f2ea", "#4c5a64", "#eef3fa"


def keep(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """Four white storeys that grow smaller upward, each under a curved roof of grey tiles; gold dolphins on the ridge."""
    _base(canvas, view, x, foot, tall * 0.36, tall * 0.2)
    y = foot - tall * 0.2
    for k in range(4):
        half, high = tall * (0.33 - 0.062 * k), tall * (0.115 - 0.008 * k)
        wall = rect(x - half, y - high, half * 2, high)
        sunny = view.sun[0] < x
        ends = (view.tone(PLASTER, 1.0), view.tone("#c8c4c8", 0.5))
        canvas.fill(wall, Linear(x - half, 0, x + half, 0, ends if sunny else ends[::-1]))
        count = 7 - k
        slots = [
            rect(x - half + half * 2 * (j + 0.3) / count, y - high * 0.7, half * 0.7 / count, high * 0.36) for j in range(count)
        ]
        canvas.fill(joined(slots), mix(view.tone("#34323a", 0.3), "#ffd080", view.lamps))
        canvas.fill(rect(x - half, y - high * 0.24, half * 2, high * 0.24), view.tone("#4a4248", 0.4), 0.85)
        canvas.fill(rect(x - half, y - high, half * 2, high * 0.22), view.tone("#3a3a50", 0), 0.3)
        tiled_roof(canvas, view, x, y - high, half, tall * 0.1)
        if k in (0, 2):
            _gable(canvas, view, x, y - high, half * (0.62 if k == 0 else 0.46), tall * 0.1)
        if k == 1:
            for side in (-1, 1):
                _gable(canvas, view, x + side * half * 0.55, y - high, half * 0.3, tall * 0.075)
        y -= high + tall * 0.075
    fish = [
        curve(
            [
                (x + d * tall * 0.11, y - 6, 1),
                (x + d * tall * 0.135, y - tall * 0.035),
                (x + d * tall * 0.115, y - tall * 0.07, 1),
                (x + d * tall * 0.1, y - tall * 0.035),
            ]
        )
        for d in (-1, 1)
    ]
    canvas.fill(joined(fish), view.tone("#f0c050", 1.0))


def _base(canvas: Canvas, view: View, x: float, foot: float, half: float, tall: float) -> None:
    """Fitted stones, the corners swept outward."""
    flank = [(half * 1.22, foot + 6, 1), (half * 1.08, foot - tall * 0.4), (half, foot - tall, 1)]
    shape = curve([(x - p[0], *p[1:]) for p in flank] + [(x + p[0], *p[1:]) for p in reversed(flank)])
    canvas.fill(shape, Linear(0, foot - tall, 0, foot, (view.tone(STONE, 0.75), view.tone(mix(STONE, "#4a4c4c", 0.4), 0.4))))
    chance = Random(int(x))
    joints: list[Path] = []
    rows = max(4, int(tall / 14))
    for row in range(rows):
        y = foot - tall * row / rows
        joints.append(stroke([(x - half * 1.3, y), (x, y + chance.uniform(-2, 2)), (x + half * 1.3, y)], 1.6, even))
        step = tall / rows * 1.7
        u = x - half * 1.25 + chance.uniform(0, step)
        while u < x + half * 1.25:
            joints.append(stroke([(u, y), (u + chance.uniform(-3, 3), y - tall / rows)], 1.6, even))
            u += step * chance.uniform(0.7, 1.3)
    canvas.fill(joined(joints), view.tone("#38342f", 0.2), 0.5, clip=shape)
    canvas.inner(shape, -5, -4, view.tone("#e8e0d0", 0.9), 0.3, blur=5)


def tiled_roof(canvas: Canvas, view: View, x: float, eaves: float, half: float, tall: float) -> None:
    """Curved eaves whose corners rise; tile ribs; white ends under them."""
    over = half + tall * 0.75
    side = [(over, eaves - tall * 0.02, 1), (half * 0.96, eaves - tall * 0.32), (half * 0.74, eaves - tall * 0.9, 1)]
    low = [(over * 0.98, eaves + tall * 0.12, 1), (half * 0.7, eaves + tall * 0.2)]
    shape = curve(
        [(x - p[0], *p[1:]) for p in side]
        + [(x + p[0], *p[1:]) for p in reversed(side)]
        + [(x + p[0], *p[1:]) for p in low]
        + [(x - p[0], *p[1:]) for p in reversed(low)]
    )
    colour = SNOW if view.snow else TILES
    canvas.fill(shape, Linear(0, eaves - tall, 0, eaves + tall * 0.2, (view.tone(colour, 0.85), view.tone(colour, 0.35))))
    ribs = [
        stroke([(x + half * 0.76 * t, eaves - tall), (x + over * t, eaves + tall * 0.16)], 2, even)
        for t in (k / 11 for k in range(-11, 12))
    ]
    canvas.fill(joined(ribs), view.tone("#20262c", 0.2), 0.4 if not view.snow else 0.12, clip=shape)
    canvas.fill(
        stroke(
            [(x - over * 0.96, eaves + tall * 0.12), (x, eaves + tall * 0.2), (x + over * 0.96, eaves + tall * 0.12)], 3.4, even
        ),
        view.tone("#e4e0d8", 0.8),
    )
    canvas.fill(rect(x - half * 0.74, eaves - tall * 0.95, half * 1.48, tall * 0.1), view.tone("#38444c", 0.6))


def _gable(canvas: Canvas, view: View, x: float, eaves: float, half: float, tall: float) -> None:
    """A triangle of the roof turned to us, white within."""
    for grow, colour, light in ((1.0, SNOW if view.snow else TILES, 0.6), (0.76, PLASTER, 0.85)):
        shape = curve(
            [
                (x - half * grow, eaves + tall * 0.16, 1),
                (x - half * 0.45 * grow, eaves - tall * 0.34 * grow),
                (x, eaves - tall * 0.98 * grow, 1),
                (x + half * 0.45 * grow, eaves - tall * 0.34 * grow),
                (x + half * grow, eaves + tall * 0.16, 1),
            ]
        )
        canvas.fill(shape, view.tone(colour, light))
    canvas.fill(ellipse(x, eaves - tall * 0.24, tall * 0.08, tall * 0.1), view.tone("#4a4248", 0.4))
