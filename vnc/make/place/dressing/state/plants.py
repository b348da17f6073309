"""A place that plants have taken back."""

import numpy as np

from vnc.make.draw import Canvas, curve
from vnc.make.draw.colour import mix
from vnc.make.place.dressing.ground import foot, foremost, standing
from vnc.make.place.parts.flora import bush, crown, grass, greens, leaves
from vnc.make.place.picture import WIDE, Kind, Picture
from vnc.make.place.view import View

VINES = 16


def overgrown(picture: Picture, kind: Kind) -> None:
    """Tufts where the ground begins, bushes outdoors, ivy up the sides of a room, vines down from the upper edge."""
    behind, line = standing(picture), foot(kind)
    random = np.random.default_rng(picture.seed + 71)
    if kind.lamp is None:
        _bushes(behind, picture, line, random)
    else:
        for x in (10, WIDE - 10):
            crown(behind, picture.view, x, line - 130, 120, 300, picture.seed + int(x), 900, (8, 17), clumps=15)
    for left in (-40, 120, 1500, 1660) if kind.lamp else range(-40, WIDE, 280):
        tall = 0.9 if kind.lamp else 1.3
        grass(behind, picture.view, line - 6, line + 110, 90, picture.seed + left, None, None, tall, left, left + 300)
    near = foremost(picture)
    for k in range(VINES):
        x = WIDE * (k + 0.5) / VINES + random.uniform(-40, 40)
        edge = abs(x / WIDE - 0.5) * 2
        vine(near, picture.view, x, 90 + 420 * edge**2.2 + random.uniform(0, 110), random)


def _bushes(canvas: Canvas, picture: Picture, line: float, random: np.random.Generator) -> None:
    for x in (60, 260, 1010, 1640, 1860):
        size = random.uniform(70, 130)
        at = x + random.uniform(-60, 60), line - size * 0.2
        bush(canvas, picture.view, *at, size * 1.2, size * 0.6, x + picture.seed, 260)


def vine(canvas: Canvas, view: View, x: float, long: float, random: np.random.Generator) -> None:
    """One strand with leaves from above the picture down to `long`."""
    sway = np.cumsum(random.normal(0, 9, 7))
    ys = np.linspace(-20, long, 7)
    canvas.line(curve(list(zip(x + sway, ys, strict=True)), closed=False), view.tone("#3a4a2a", 0.25), 3.2)
    count = int(24 + long * 0.42)
    at = random.random(count) ** 0.85
    px = x + np.interp(at, np.linspace(0, 1, 7), sway) + random.normal(0, 13, count)
    py = -20 + at * (long + 20) + random.normal(0, 6, count)
    dark, middle, bright = greens(view)
    for k, (colour, light) in enumerate(((dark, 0.15), (mix(dark, middle, 0.6), 0.45), (middle, 0.65), (bright, 0.85))):
        chosen = np.flatnonzero(random.random(count) < (1.0, 0.6, 0.36, 0.14)[k])
        canvas.fill(
            leaves(px[chosen] - 2 * k, py[chosen] - 2 * k, random.uniform(7, 15, len(chosen)), random, 0.66),
            view.tone(colour, light),
        )
