"""Tails of beasts and demons, behind the body and beside it, above the box of a film's words. In the body's frame."""

import math
from collections.abc import Callable

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Points, curve, lines, stroke
from vnc.make.draw.colour import mix, shade, tint
from vnc.make.draw.path import sided, spline
from vnc.make.figure.person import Person


def draw_tail(canvas: Canvas, who: Person) -> None:
    """Of the kind that is said; a fox's is bushy without a word."""
    kind = who.looks.shape("tail") or ("bushy" if who.looks.wears("fox ears") else "furred")
    _TAILS[kind](canvas, who)


def _coat(who: Person) -> tuple[str, str, str, str]:
    """Line, shadow, colour and light: the tail's own colour, else the hair's."""
    ink = who.ink
    own = who.looks.hue("tail", ink.hair)
    if own == ink.hair:
        return ink.hair_line, ink.hair_shadow, ink.hair, ink.hair_light
    return mix(shade(own, 0.34), "#20121c", 0.4), shade(own, 0.13), own, tint(own, 0.1)


def _way(who: Person) -> Points:
    hip = who.body.hip
    way: Points = [(hip * 0.4, 700), (hip + 70, 752), (hip + 158, 690), (hip + 160, 560), (hip + 196, 448)]
    return sided(way, who.looks.turn)


def _brushed(canvas: Canvas, who: Person, way: Points, wide: float) -> None:
    """A fox's: thick, soft, with a pale tip."""
    line, shadow, colour, light = _coat(who)
    shape = stroke(way, wide, _brush)
    canvas.line(shape, line, 5)
    canvas.fill(shape, Linear(0, 300, 0, 760, (light, colour, shadow)))
    canvas.inner(shape, -16, -10, shadow, 0.7, 8)
    at = spline(way)
    tip = stroke(at[round(len(at) * 0.7) :: 2].tolist(), wide * 1.3, _blunt)
    canvas.fill(tip, "#fff6ea", 0.95, blur=4, clip=shape)
    for share in (-0.22, 0.0, 0.22):
        lead = np.gradient(at, axis=0)
        aside = np.stack([-lead[:, 1], lead[:, 0]], 1) / np.maximum(1e-6, np.hypot(*lead.T))[:, None] * wide * share
        part = slice(len(at) // 3, round(len(at) * 0.7), 3)
        canvas.fill(stroke((at + aside)[part].tolist(), 4.5), shade(shadow, 0.1), 0.5, clip=shape)
    canvas.line(shape, line, 2.6)


def _one(canvas: Canvas, who: Person) -> None:
    _brushed(canvas, who, _way(who), 116)


def _wolf(canvas: Canvas, who: Person) -> None:
    _brushed(canvas, who, _way(who), 92)


_FAN = (-4, 4, -3, 3, -2, 2, -1, 1, 0)
"""The nine of a fox of great age, the outermost first."""


def _nine(canvas: Canvas, who: Person) -> None:
    for place in _FAN:
        turn = math.radians(place * 17.5)
        reach = 345 + 38 * (4 - abs(place))
        way: list[tuple[float, float]] = [(place * 9.0, 660.0)]
        for share, bend in ((0.35, -0.22), (0.7, 0.0), (1.0, 0.2)):
            angle = turn + math.copysign(bend, place or 1) * 0.9
            way.append((place * 9 + math.sin(angle) * reach * share, 640 - math.cos(angle) * reach * share))
        _brushed(canvas, who, way, 106)


def _thin(canvas: Canvas, who: Person, wide: float, tip: Path | None) -> None:
    line, shadow, colour, light = _coat(who)
    shape = stroke(_way(who), wide, _rope)
    if tip is not None:
        canvas.line(tip, line, 5)
    canvas.line(shape, line, 5)
    canvas.fill(shape, Linear(0, 440, 0, 760, (light, colour, shadow)))
    canvas.inner(shape, -7, -5, shadow, 0.7, 4)
    if tip is not None:
        canvas.fill(tip, shade(colour, 0.06))


def _furred(canvas: Canvas, who: Person) -> None:
    """A cat's: as thick to its end."""
    _thin(canvas, who, 38, None)


def _demon(canvas: Canvas, who: Person) -> None:
    """Thin, with a spade at its end."""
    x, y = _way(who)[-1][:2]
    k = who.looks.turn
    spade = curve([(x - k * 8, y + 26, 1), (x - k * 44, y - 8, 1), (x + k * 6, y - 78, 1), (x + k * 44, y + 6, 1),
                   (x + k * 12, y + 22)],
                  tension=0.3)  # fmt: skip
    _thin(canvas, who, 22, spade)


def _lion(canvas: Canvas, who: Person) -> None:
    x, y = _way(who)[-1][:2]
    tuft = curve([(x - 18, y + 34), (x - 36, y - 10), (x + 4, y - 70, 1), (x + 34, y - 12), (x + 16, y + 32)])
    _thin(canvas, who, 28, tuft)


def _scaly(canvas: Canvas, who: Person) -> None:
    """A dragon's: thick at its root, tapering, with spines along its back."""
    line, shadow, colour, light = _coat(who)
    way = _way(who)
    shape, at = stroke(way, 112, _taper), spline(way)
    lead = np.gradient(at, axis=0)
    lead = lead / np.maximum(1e-6, np.hypot(*lead.T))[:, None]
    aside = np.stack([lead[:, 1], -lead[:, 0]], 1) * who.looks.turn
    for i in range(3, 15):
        share = i / 15.5
        n = round(share * (len(at) - 1))
        root, high = at[n] + aside[n] * 50 * (1 - share) ** 0.65, 30 * (1.15 - share)
        spine = lines(
            [(root - lead[n] * 15).tolist(), (root + aside[n] * high + lead[n] * 12).tolist(), (root + lead[n] * 15).tolist()]
        )
        canvas.line(spine, line, 4)
        canvas.fill(spine, shade(colour, 0.12))
    canvas.line(shape, line, 5)
    canvas.fill(shape, Linear(0, 440, 0, 760, (light, colour, shadow)))
    canvas.inner(shape, -14, -8, shadow, 0.7, 7)
    for i in range(4, 26):
        n = round(i / 27 * (len(at) - 1))
        across = aside[n] * 60 * (1 - i / 27)
        ring = [(at[n] - across).tolist(), (at[n] + lead[n] * 9).tolist(), (at[n] + across).tolist()]
        canvas.fill(stroke(ring, 3), shade(shadow, 0.1), 0.6, clip=shape)


def _brush(t: np.ndarray) -> np.ndarray:
    return np.clip(0.3 + 0.9 * np.sin(np.pi * np.minimum(1, t * 0.78 + 0.1)), 0, 1) * np.clip((1 - t) * 4, 0, 1) ** 0.8


def _taper(t: np.ndarray) -> np.ndarray:
    return np.clip(1 - t, 0, 1) ** 0.65


def _blunt(t: np.ndarray) -> np.ndarray:
    return np.ones_like(t)


def _rope(t: np.ndarray) -> np.ndarray:
    return np.sqrt(np.clip(1 - np.maximum(0, (t - 0.88) / 0.12) ** 2, 0, 1))


_TAILS: dict[str, Callable[[Canvas, Person], None]] = {
    "bushy": _one, "wolf": _wolf, "nine": _nine, "furred": _furred, "demon": _demon, "lion": _lion, "scaly": _scaly,
}  # fmt: skip
