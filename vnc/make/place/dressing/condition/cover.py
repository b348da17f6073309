"""What hides a thing: a dust sheet, ivy."""

import numpy as np

from vnc.make.describe.props import Where
from vnc.make.draw import Canvas, Linear, Path, curve, lines, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import thin_ends
from vnc.make.place.dressing.brush import Brush
from vnc.make.place.dressing.condition.form import Form, form, places
from vnc.make.place.dressing.solids import joined
from vnc.make.place.parts.flora import greens, leaves


def sheeted(brush: Brush, where: Where) -> None:
    """A white sheet over it: taut between its highest points, in folds down to the ground."""
    if not (box := form(brush)):
        return
    crest, low = _hull(box), box.bottom if where != "wall" else box.bottom + box.high * 0.05
    left, right = box.left - box.wide * 0.05, box.right + box.wide * 0.05
    hem = [(right - (right - left) * k / 12, low + (1.2 if k % 2 else -0.6) * box.size * 0.014) for k in range(13)]
    shape = lines([(left, low), *crest, *hem])
    canvas, white = brush.canvas, brush.own("#e9e4da")
    ramp = (brush.tone(white, 1.0), brush.tone(white, 0.7), brush.tone(mix(white, "#50506a", 0.3), 0.3))
    canvas.fill(shape, Linear(left, box.top, right, low, ramp))
    for k, (x, y) in enumerate(crest[1:-1]):
        _fold(canvas, brush, shape, (x, y), (left + (right - left) * (k + 0.6) / len(crest[1:-1]), low), box.size * 0.06)
    for k in range(7):
        x = left + (right - left) * (k + 0.5) / 7
        _fold(
            canvas,
            brush,
            shape,
            (x, (box.upper(x) + low) / 2),
            (x + brush.chance.uniform(-0.05, 0.05) * box.wide, low),
            box.size * 0.05,
        )
    canvas.inner(shape, box.size * 0.012, box.size * 0.014, brush.tone("#ffffff", 1.0), 0.6, blur=box.size * 0.006)


def _fold(canvas: Canvas, brush: Brush, shape: Path, start: tuple[float, float], end: tuple[float, float], wide: float) -> None:
    middle = ((start[0] + end[0]) / 2 + wide * 0.4, (start[1] + end[1]) / 2)
    crease = stroke([start, middle, end], wide, thin_ends)
    canvas.fill(crease, brush.tone("#5a5670", 0.2), 0.34, blur=wide * 0.22, clip=shape)
    canvas.fill(crease.moved(-wide * 0.7, 0), brush.tone("#ffffff", 1.0), 0.5, blur=wide * 0.2, clip=shape)


def _hull(box: Form) -> list[tuple[float, float]]:
    """The border that a cloth over it has, from the left: its upper convex hull."""
    hull: list[tuple[float, float]] = []
    for x, y in zip(box.xs.tolist(), box.tops.tolist(), strict=True):
        while len(hull) > 1 and _inside(hull[-2], hull[-1], (x, y)):
            hull.pop()
        hull.append((x, y))
    pad = box.size * 0.015
    return [(x + (pad if x > 0 else -pad), y - pad) for x, y in hull]


def _inside(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> bool:
    """Whether b lies under the line from a to c; y grows downward."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) <= 0


def overgrown(brush: Brush, where: Where) -> None:
    """Ivy that climbs up from its foot, with tendrils; thicker low down and at the edges."""
    if not (box := form(brush)):
        return
    random = np.random.default_rng(brush.chance.getrandbits(30))
    dark, middle, bright = greens(brush.view)
    stems: list[Path] = []
    spots: list[tuple[float, float]] = []
    for k in range(5):
        x, y = box.left + box.wide * (k + brush.chance.uniform(0.2, 0.8)) / 5, box.bottom
        at = [(x, y)]
        top = box.bottom - box.high * brush.chance.uniform(0.3, 0.95)
        while y > max(top, box.upper(x)):
            x, y = x + brush.chance.uniform(-0.06, 0.06) * box.wide, y - box.high * 0.09
            at.append((x, y))
        stems.append(stroke(at, box.size * 0.016, thin_ends))
        spots += [(px + brush.chance.gauss(0, 0.032) * box.size, py + brush.chance.gauss(0, 0.04) * box.size)
                  for px, py in at for _ in range(6)]  # fmt: skip
    spots += [(x, y) for x, y in places(brush, 60) if brush.chance.random() < ((y - box.top) / box.high) ** 2]
    brush.canvas.fill(joined(stems), brush.tone("#4a3c26", 0.3))
    x, y = np.array([p[0] for p in spots]), np.array([p[1] for p in spots])
    for k, (colour, light) in enumerate(((dark, 0.12), (mix(dark, middle, 0.5), 0.4), (middle, 0.65), (bright, 0.9))):
        kept = np.flatnonzero(random.random(len(x)) < (1.0, 0.7, 0.4, 0.16)[k])
        size = box.size * random.uniform(0.018, 0.042, len(kept))
        shift = box.size * 0.006 * k
        brush.canvas.fill(leaves(x[kept] - shift, y[kept] - shift, size, random, 0.7), brush.tone(colour, light))
    foot = [
        curve(
            [
                (box.left - box.wide * 0.05, box.bottom + 1, 1),
                (0, box.bottom - box.high * 0.03),
                (box.right + box.wide * 0.05, box.bottom + 1, 1),
            ]
        )
    ]
    brush.canvas.fill(joined(foot), brush.tone(dark, 0.2), 0.8)
