"""A gilded Buddha in meditation on a lotus, before a halo in the shape of a boat's hull."""

import math
from collections.abc import Sequence

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, mirrored
from vnc.make.place.parts.buildings import joined, placed
from vnc.make.place.view import View

GOLD = "#d8a444"
CURLS = "#3a4468"
"""The hair's knots are painted blue-black, as of old."""

Spots = Sequence[tuple[float, ...]]


def buddha(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """`tall` from the lotus's foot to the crown of the head; the halo rises a fifth higher."""
    s = tall / 1.26
    _halo(canvas, view, x, foot - 0.2 * s, s)
    _lotus(canvas, view, x, foot, s)
    seat = foot - 0.26 * s
    _body(canvas, view, x, seat, s)
    _hands(canvas, view, x, seat, s)
    _head(canvas, view, x, seat, s)


def _metal(view: View, x: float, half: float, lights: tuple[float, ...] = (0.95, 1.25, 0.8, 0.4, 0.15)) -> Linear:
    """Gold across a round form, lit from the left."""
    return Linear(x - half, 0, x + half, 0, tuple(view.tone(GOLD, k) for k in lights))


def _both(x: float, y: float, s: float, half: Spots) -> Path:
    """An outline from its right half, top to bottom."""
    return placed(x, y, s, [*half, *mirrored(half)[::-1]])


def _halo(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A pointed mandorla edged with flames, rays round the head, rings."""
    hull = ((0.0, -1.42, 1), (0.2, -1.22), (0.52, -0.86), (0.56, -0.45), (0.36, -0.02, 1))
    edge = _both(x, foot, s, hull)
    canvas.glow(x, foot - 0.75 * s, 1.3 * s, "#ffc860", 0.5)
    tongues = [placed(x, foot, s, sided) for a in range(15) for sided in _tongue(math.pi * (-0.14 + 1.28 * a / 14))]
    canvas.fill(joined(tongues), view.tone("#a8762c", 0.6))
    canvas.fill(edge, Linear(0, foot - 1.42 * s, 0, foot, (view.tone("#f0c468", 0.9), view.tone("#b07c34", 0.45))))
    inner = _both(x, foot + 0.02 * s, s * 0.88, hull)
    canvas.fill(inner, Radial(x, foot - 0.75 * s, 0.7 * s, (view.tone("#8c5a28", 0.5), view.tone("#5c3420", 0.3))))
    canvas.line(inner, view.tone("#ffe0a0", 1.1), max(1.2, 0.014 * s), 0.9)
    cy = foot - 0.86 * s
    rays = [
        stroke(
            [(x + 0.1 * s * math.cos(a), cy + 0.1 * s * math.sin(a)), (x + 0.36 * s * math.cos(a), cy + 0.36 * s * math.sin(a))],
            0.012 * s,
            even,
            False,
        )
        for a in (math.tau * k / 28 for k in range(28))
    ]
    canvas.fill(joined(rays), view.tone("#f0c870", 0.9), 0.75, clip=inner)
    for r in (0.22, 0.37, 0.4):
        canvas.line(ellipse(x, cy, r * s, r * s), view.tone("#f4cc78", 1.0), max(1.2, 0.014 * s), 0.85, clip=inner)


def _tongue(a: float) -> list[list[tuple[float, ...]]]:
    """A flame on the halo's edge at an angle from its middle, leaning upward."""
    cx, cy = 0.5 * math.cos(a), -0.66 - 0.62 * math.sin(a)
    tip = (cx * 1.2, cy - 0.13)
    return [[(cx * 0.9 - 0.04, cy + 0.08, 1), (*tip, 1), (cx * 0.9 + 0.05, cy + 0.06, 1)]]


def _lotus(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """Two rings of petals over a round base."""
    canvas.fill(ellipse(x, foot, 0.56 * s, 0.07 * s), view.tone("#140c0a", 0), 0.4, blur=max(2, 0.03 * s))
    canvas.fill(
        placed(x, foot, s, [(-0.5, -0.08, 1), (0.5, -0.08, 1), (0.54, -0.01), (0.4, 0.03), (-0.4, 0.03), (-0.54, -0.01)]),
        _metal(view, x, 0.54 * s, (0.6, 0.8, 0.45, 0.15)),
    )
    for rise, half, size, light in ((0.2, 0.5, 0.13, 0.35), (0.1, 0.53, 0.17, 0.7)):
        for k in sorted(range(-5, 6), key=abs, reverse=True):
            px = half * math.sin(k * 0.29)
            wide = size * (0.55 + 0.45 * math.cos(k * 0.29))
            tip = (px * 1.06, -rise - size * 0.75)
            petal = placed(
                x, foot, s, [(px - wide / 2, -rise), (*tip, 1), (px + wide / 2, -rise), (px * 0.92, -rise + size * 0.5)]
            )
            y0, y1 = foot - (rise + size * 0.75) * s, foot - (rise - size * 0.5) * s
            shade = light - 0.09 * k
            canvas.fill(petal, Linear(0, y0, 0, y1, (view.tone("#f4cc74", shade + 0.35), view.tone("#a06c28", shade))))
            canvas.line(petal, view.tone("#6c4018", 0.3), max(1, 0.007 * s), 0.6)


def _body(canvas: Canvas, view: View, x: float, seat: float, s: float) -> None:
    """Crossed legs, a robe over the left shoulder whose folds fall across the chest, the right shoulder bare."""
    _legs(canvas, view, x, seat, s)
    torso = _both(x, seat, s, [(0.0, -0.66), (0.11, -0.645), (0.25, -0.58), (0.31, -0.44), (0.25, -0.2), (0.2, -0.1), (0, -0.08)])
    canvas.fill(torso, _metal(view, x, 0.32 * s))
    canvas.inner(torso, 0, -0.05 * s, view.tone("#4c2a12", 0.1), 0.5, blur=0.03 * s)
    _robe(canvas, view, torso, x, seat, s)
    _arms(canvas, view, x, seat, s)
    canvas.line(torso, view.tone("#6c4018", 0.2), max(1, 0.006 * s), 0.35)


def _legs(canvas: Canvas, view: View, x: float, seat: float, s: float) -> None:
    """Crossed, under folds that run to the knees."""
    legs = _both(x, seat, s, [(0.0, -0.26), (0.3, -0.24), (0.48, -0.15), (0.53, -0.06), (0.42, 0.02), (0.0, 0.03)])
    canvas.fill(legs, _metal(view, x, 0.55 * s))
    folds = [
        stroke(
            [
                (x + d * 0.06 * s, seat - k * 0.05 * s - 0.02 * s),
                (x + d * 0.28 * s, seat - (0.02 + k * 0.07) * s),
                (x + d * (0.48 - 0.03 * k) * s, seat - (0.04 + k * 0.045) * s),
            ],
            0.016 * s,
        )
        for d in (-1, 1)
        for k in range(4)
    ]
    canvas.fill(joined(folds), view.tone("#70441a", 0.2), 0.55)


def _robe(canvas: Canvas, view: View, torso: Path, x: float, seat: float, s: float) -> None:
    """From the left shoulder across the chest: a bright hem, and folds below it."""
    robe = placed(
        x,
        seat,
        s,
        [(0.07, -0.645), (0.25, -0.59), (0.32, -0.44), (0.3, -0.16), (-0.22, -0.12), (-0.28, -0.3), (-0.16, -0.42), (0.0, -0.56)],
    )
    canvas.fill(robe, _metal(view, x, 0.34 * s, (0.75, 1.0, 0.6, 0.3, 0.1)), clip=torso)
    hem = [
        stroke(
            [
                (x + (0.08 - 0.03 * k) * s, seat - (0.63 - 0.02 * k) * s),
                (x - 0.05 * s, seat - (0.5 - 0.06 * k) * s),
                (x - 0.3 * s, seat - (0.31 - 0.065 * k) * s),
            ],
            (0.024 if k == 0 else 0.015) * s,
            even,
        )
        for k in range(4)
    ]
    canvas.fill(hem[0], view.tone("#ffe6ac", 1.1), 0.9, clip=torso)
    canvas.fill(joined(hem[1:]), view.tone("#70441a", 0.2), 0.5, clip=torso)


ARM = ((0.24, -0.58), (0.33, -0.5), (0.38, -0.28), (0.33, -0.16), (0.1, -0.11), (0.1, -0.18), (0.26, -0.26), (0.25, -0.44))


def _arms(canvas: Canvas, view: View, x: float, seat: float, s: float) -> None:
    """From the shoulders to the lap, the left one in the light."""
    arms = [placed(x, seat, s, [(d * a, b) for a, b in ARM]) for d in (-1, 1)]
    for arm, lights in zip(arms, ((1.0, 1.25, 0.7, 0.45), (0.7, 0.55, 0.25, 0.1)), strict=True):
        left, _, right, _ = arm.bounds()
        canvas.fill(arm, _metal(view, (left + right) / 2, (right - left) / 2, lights))
        canvas.inner(arm, 0, -0.02 * s, view.tone("#4c2a12", 0.1), 0.45, blur=0.014 * s)


def _hands(canvas: Canvas, view: View, x: float, seat: float, s: float) -> None:
    """One in the other in the lap, thumbs touching."""
    canvas.fill(ellipse(x, seat - 0.1 * s, 0.17 * s, 0.06 * s), view.tone("#4c2a12", 0.1), 0.45, blur=0.02 * s)
    canvas.fill(ellipse(x, seat - 0.115 * s, 0.135 * s, 0.042 * s), _metal(view, x, 0.14 * s, (0.9, 1.25, 0.7)))
    canvas.fill(ellipse(x, seat - 0.135 * s, 0.11 * s, 0.03 * s), view.tone(GOLD, 0.35), 0.6)
    thumbs = [
        stroke([(x + d * 0.12 * s, seat - 0.14 * s), (x + d * 0.06 * s, seat - 0.19 * s), (x, seat - 0.2 * s)], 0.026 * s, even)
        for d in (-1, 1)
    ]
    canvas.fill(joined(thumbs), view.tone(GOLD, 1.0))


def _head(canvas: Canvas, view: View, x: float, seat: float, s: float) -> None:
    """A calm face with lowered eyes, long ears, knots of hair that rise to a second dome."""
    canvas.fill(rect(x - 0.07 * s, seat - 0.71 * s, 0.14 * s, 0.1 * s), view.tone(GOLD, 0.35))
    creases = [
        stroke([(x - 0.06 * s, y), (x, y + 0.012 * s), (x + 0.06 * s, y)], 0.01 * s) for y in (seat - 0.655 * s, seat - 0.63 * s)
    ]
    canvas.fill(joined(creases), view.tone("#70441a", 0.2), 0.7)
    hair = _both(
        x, seat, s, [(0.0, -1.0), (0.055, -0.985), (0.075, -0.935), (0.12, -0.9), (0.135, -0.82), (0.125, -0.77), (0, -0.75)]
    )
    canvas.fill(hair, _metal(view, x, 0.15 * s, (0.7, 0.6, 0.3, 0.1)))
    canvas.fill(hair, mix(view.tone(CURLS, 0.6), view.tone(CURLS, 0.2), 0.4), 0.9)
    knots = [(px, py) for j in range(9) for px, py in ((0.024 * (k + 0.5 * (j % 2)), -0.985 + 0.021 * j) for k in range(-6, 7))]
    canvas.fill(
        joined([ellipse(x + a * s, seat + b * s, 0.0105 * s, 0.009 * s) for a, b in knots]),
        view.tone("#7c88b4", 0.7),
        0.75,
        clip=hair,
    )
    ears = [
        placed(
            x, seat, s, [(d * a, b) for a, b in ((0.115, -0.84), (0.148, -0.83), (0.142, -0.74), (0.128, -0.69), (0.112, -0.74))]
        )
        for d in (-1, 1)
    ]
    canvas.fill(joined(ears), _metal(view, x, 0.15 * s, (1.0, 0.8, 0.5, 0.25)))
    face = _both(
        x, seat, s, [(0.0, -0.865), (0.07, -0.86), (0.115, -0.83), (0.122, -0.77), (0.105, -0.71), (0.06, -0.665), (0, -0.655)]
    )
    canvas.fill(face, _metal(view, x, 0.13 * s, (1.05, 1.3, 1.0, 0.55, 0.25)))
    _face(canvas, view, x, seat, s)
    canvas.fill(ellipse(x, seat - 0.905 * s, 0.016 * s, 0.014 * s), "#d8484a", 0.9)


def _face(canvas: Canvas, view: View, x: float, seat: float, s: float) -> None:
    dark = view.tone("#5c3414", 0.15)
    strokes: list[Path] = []
    for d in (-1, 1):
        brow = [(x + d * a * s, seat + b * s) for a, b in ((0.012, -0.8), (0.045, -0.818), (0.1, -0.8))]
        lid = [(x + d * a * s, seat + b * s) for a, b in ((0.022, -0.768), (0.055, -0.76), (0.094, -0.772))]
        strokes += [stroke(brow, 0.011 * s), stroke(lid, 0.014 * s)]
    strokes.append(
        stroke([(x - 0.036 * s, seat - 0.695 * s), (x, seat - 0.69 * s), (x + 0.036 * s, seat - 0.695 * s)], 0.011 * s)
    )
    strokes.append(stroke([(x + 0.012 * s, seat - 0.8 * s), (x + 0.02 * s, seat - 0.735 * s), (x, seat - 0.727 * s)], 0.009 * s))
    canvas.fill(joined(strokes), dark, 0.9)
    lips = curve(
        [(x - 0.032 * s, seat - 0.695 * s), (x, seat - 0.705 * s), (x + 0.032 * s, seat - 0.695 * s), (x, seat - 0.675 * s)]
    )
    canvas.fill(lips, alpha(view.tone("#a8542c", 0.5), 0.55))
    canvas.fill(ellipse(x, seat - 0.822 * s, 0.009 * s, 0.009 * s), "#fff4d8")
