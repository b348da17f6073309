"""The forms of classical building: fluted columns, temple fronts, statues, cypresses, tripods."""

import math

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.view import View

MARBLE = "#ece2d0"


def column(
    canvas: Canvas, view: View, x: float, top: float, foot: float, w: float, air: float = 0.0, stone: str = MARBLE
) -> None:
    """A fluted shaft with base and capital; `w` is half its width."""
    right = view.sun[0] > x

    def paint(half: float) -> Linear:
        tones = tuple(view.misty(view.tone(stone, k), air) for k in (0.02, 0.35, 0.85, 1.0, 0.6))
        return Linear(x - half, 0, x + half, 0, tones if right else tones[::-1])

    shaft = lines([(x - w, foot), (x - w * 0.86, top), (x + w * 0.86, top), (x + w, foot)])
    canvas.fill(shaft, paint(w))
    flutes = [
        rect(x + w * math.sin(a) - w * 0.05, top, w * 0.1 * math.cos(a) + 0.6, foot - top)
        for a in (-1.1, -0.75, -0.4, -0.05, 0.3, 0.65, 1.0)
    ]
    canvas.fill(joined(flutes), view.misty(view.tone("#4a3c3c", 0.1), air), 0.28, clip=shaft)
    for y, h, g in ((foot - w * 0.36, 0.4, 1.45), (foot - w * 0.66, 0.32, 1.2), (top, 0.24, 1.1), (top - w * 0.42, 0.45, 1.4)):
        canvas.fill(rect(x - w * g, y, w * g * 2, w * h + 0.5, w * 0.12), paint(w * g))
    for d in (-1, 1):
        canvas.fill(ellipse(x + d * w * 1.12, top - w * 0.06, w * 0.34, w * 0.34), view.misty(view.tone(stone, 0.7), air))
        canvas.line(
            ellipse(x + d * w * 1.12, top - w * 0.06, w * 0.18, w * 0.18),
            view.misty(view.tone(stone, 0.2), air),
            max(0.8, w * 0.07),
        )


def temple(
    canvas: Canvas, view: View, x: float, foot: float, wide: float, count: int = 6, air: float = 0.0, roof: str = "#b8684c"
) -> None:
    """A temple's front on its steps, `wide` across the columns."""

    def seen(colour: str, light: float) -> str:
        return view.misty(view.tone(colour, light), air)

    tall, step = wide * 0.5, wide * 0.028
    for k in range(5):
        half = wide * (0.62 - 0.022 * k)
        canvas.fill(
            rect(x - half, foot - step * (k + 1), half * 2, step + 1),
            Linear(0, foot - step * (k + 1), 0, foot - step * k, (seen(MARBLE, 1.0), seen(MARBLE, 0.3))),
        )
    base, beam = foot - step * 5, foot - step * 5 - tall
    canvas.fill(
        rect(x - wide * 0.46, beam, wide * 0.92, tall), Linear(0, beam, 0, base, (seen("#6a4a44", 0.0), seen("#a07858", 0.3)))
    )
    door = rect(x - wide * 0.075, base - tall * 0.62, wide * 0.15, tall * 0.62)
    canvas.fill(door, mix(seen("#2c2024", 0.1), "#ffb45a", 0.75 * view.lamps))
    canvas.line(door, seen("#d8b070", 0.7), max(1, wide * 0.008))
    if view.lamps > 0.2:
        canvas.glow(x, base - tall * 0.3, wide * 0.5, "#ffb050", 0.5 * view.lamps)
    half = wide * 0.5 / count * 0.36
    for k in range(count):
        column(canvas, view, x - wide * 0.5 + wide * (k + 0.5) / count, beam + half * 0.9, base, half, air)
    high = wide * 0.05
    canvas.fill(
        rect(x - wide * 0.53, beam - high, wide * 1.06, high * 1.5),
        Linear(0, beam - high, 0, beam + high * 0.5, (seen(MARBLE, 1.0), seen(MARBLE, 0.35))),
    )
    marks = [rect(x - wide * 0.51 + wide * 1.02 * (k + 0.2) / 17, beam - high * 1.9, wide * 0.03, high * 0.8) for k in range(17)]
    canvas.fill(rect(x - wide * 0.53, beam - high * 2.1, wide * 1.06, high * 1.2), seen(MARBLE, 0.7))
    canvas.fill(joined(marks), seen("#8a5c4c", 0.4), 0.7)
    _pediment(canvas, view, x, beam - high * 2.1, wide, air, roof)


def _pediment(canvas: Canvas, view: View, x: float, foot: float, wide: float, air: float, roof: str) -> None:
    """The gable with its figures and gilded tips."""
    peak = foot - wide * 0.17

    def seen(colour: str, light: float) -> str:
        return view.misty(view.tone(colour, light), air)

    canvas.fill(
        lines([(x - wide * 0.58, foot), (x, peak - wide * 0.04), (x + wide * 0.58, foot)]),
        seen("#eef3fa" if view.snow else roof, 0.6),
    )
    canvas.fill(lines([(x - wide * 0.56, foot), (x, peak), (x + wide * 0.56, foot)]), seen(MARBLE, 1.0))
    field = lines([(x - wide * 0.44, foot - wide * 0.012), (x, peak + wide * 0.03), (x + wide * 0.44, foot - wide * 0.012)])
    canvas.fill(field, seen("#6c86a4", 0.35))
    for k in range(-4, 5):
        high = wide * (0.115 - 0.022 * abs(k))
        figure(canvas, view, x + k * wide * 0.082, foot - wide * 0.012, high, air)
    for d in (-1.0, 0.0, 1.0):
        y = foot if d else peak - wide * 0.03
        canvas.fill(ellipse(x + d * wide * 0.56, y - wide * 0.018, wide * 0.02, wide * 0.026), seen("#e8bc58", 1.0))


def figure(canvas: Canvas, view: View, x: float, foot: float, tall: float, air: float = 0.0) -> None:
    """A draped statue, plain enough for any size."""
    tones = tuple(view.misty(view.tone(MARBLE, k), air) for k in ((0.1, 0.6, 1.0) if view.sun[0] > x else (1.0, 0.6, 0.1)))
    robe = curve(
        [
            (x - tall * 0.15, foot, 1),
            (x - tall * 0.12, foot - tall * 0.4),
            (x - tall * 0.17, foot - tall * 0.72),
            (x - tall * 0.06, foot - tall * 0.82),
            (x + tall * 0.06, foot - tall * 0.82),
            (x + tall * 0.17, foot - tall * 0.72),
            (x + tall * 0.1, foot - tall * 0.45),
            (x + tall * 0.16, foot, 1),
        ]
    )
    canvas.fill(robe, Linear(x - tall * 0.17, 0, x + tall * 0.17, 0, tones))
    if tall > 60:
        folds = [
            lines([(x + tall * a, foot), (x + tall * b, foot - tall * 0.62), (x + tall * (a + 0.016), foot)])
            for a, b in ((-0.09, 0.04), (-0.02, 0.09), (0.06, 0.12))
        ]
        canvas.fill(joined(folds), view.misty(view.tone("#5a4c50", 0.1), air), 0.4)
        arm = curve(
            [
                (x + tall * 0.12, foot - tall * 0.76),
                (x + tall * 0.26, foot - tall * 0.86),
                (x + tall * 0.3, foot - tall * 1.02),
                (x + tall * 0.25, foot - tall * 1.03),
                (x + tall * 0.2, foot - tall * 0.84),
                (x + tall * 0.08, foot - tall * 0.68),
            ]
        )
        canvas.fill(arm, tones[1])
    canvas.fill(ellipse(x, foot - tall * 0.9, tall * 0.07, tall * 0.085), Linear(x - tall * 0.07, 0, x + tall * 0.07, 0, tones))


def statue(canvas: Canvas, view: View, x: float, foot: float, tall: float, air: float = 0.0) -> None:
    """A figure on a moulded pedestal; `tall` is both together."""
    base, w = tall * 0.36, tall * 0.17
    tones = tuple(view.misty(view.tone(MARBLE, k), air) for k in ((0.1, 0.5, 0.9) if view.sun[0] > x else (0.9, 0.5, 0.1)))
    canvas.fill(ellipse(x, foot, w * 1.8, w * 0.3), view.tone("#181420", 0), 0.4, blur=w * 0.15)
    paint = Linear(x - w, 0, x + w, 0, tones)
    canvas.fill(rect(x - w * 0.84, foot - base, w * 1.68, base), paint)
    for y, h in ((foot - base * 0.2, 0.2), (foot - base, 0.14)):
        canvas.fill(rect(x - w, y, w * 2, base * h), paint)
    canvas.fill(rect(x - w * 0.55, foot - base * 0.74, w * 1.1, base * 0.42), view.misty(view.tone("#b8a88c", 0.4), air), 0.7)
    figure(canvas, view, x, foot - base, tall - base, air)


def cypress(x: float, foot: float, tall: float) -> Path:
    """A slender flame of leaves."""
    w = tall * 0.11
    return curve(
        [
            (x - w * 0.4, foot),
            (x - w, foot - tall * 0.3),
            (x - w * 0.6, foot - tall * 0.75),
            (x, foot - tall, 1),
            (x + w * 0.6, foot - tall * 0.75),
            (x + w, foot - tall * 0.3),
            (x + w * 0.4, foot),
        ]
    )


def cypresses(canvas: Canvas, view: View, spots: list[tuple[float, float, float]], air: float = 0.0) -> None:
    """(x, foot, height), painted together: dark with a lit side."""
    dark, lit = ("#23452f", "#5c8a4a") if not view.snow else ("#3c5c54", "#e8eef4")
    side = 1 if view.sun[0] > 960 else -1
    canvas.fill(joined([cypress(*s) for s in spots]), view.misty(view.tone(dark, 0.3), air))
    canvas.fill(
        joined([cypress(x + side * t * 0.03, f - t * 0.04, t * 0.86) for x, f, t in spots]),
        view.misty(view.tone(lit, 0.6), air),
        0.5,
    )
