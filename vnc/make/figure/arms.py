"""Arms and sleeves: a limb along shoulder, elbow and wrist, before or behind the body."""

from dataclasses import dataclass

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, stroke
from vnc.make.draw.colour import mix, shade, tint
from vnc.make.draw.path import spline, thin_ends
from vnc.make.figure.hands import draw_hand
from vnc.make.figure.person import Person


@dataclass(frozen=True)
class Sleeve:
    """`cut` long, short, rolled, wide, puff or bare; `ease` is the cloth's distance from the arm; cuff "" is none."""

    colour: str
    cut: str = "long"
    ease: float = 4
    cuff: str = ""


_ENDS = {"long": 1.0, "wide": 1.0, "rolled": 0.66, "short": 0.36, "puff": 0.34, "bare": 0.0}


def arms_behind(canvas: Canvas, person: Person, sleeve: Sleeve) -> None:
    """What is drawn before the trunk: whole hanging arms, and the upper arm of those that reach forward."""
    for k, arm in zip((-1, 1), person.arms, strict=True):
        points = [(k * x, y) for x, y in arm.points(person.body)]
        if arm.hand and not arm.front and not arm.hand_front:
            _hand(canvas, person, k, arm.hand, points, arm.angle)
        _limb(canvas, person, sleeve, points, 0, 0.52 if arm.front else 1.0, k)


def arms_front(canvas: Canvas, person: Person, sleeve: Sleeve) -> None:
    """Forearms and hands over the clothes."""
    for k, arm in zip((-1, 1), person.arms, strict=True):
        points = [(k * x, y) for x, y in arm.points(person.body)]
        if arm.front:
            if arm.hand:
                _hand(canvas, person, k, arm.hand, points, arm.angle)
            _limb(canvas, person, sleeve, points, 0.44, 1.0, k)
        elif arm.hand_front:
            _hand(canvas, person, k, arm.hand, points, arm.angle)
            _limb(canvas, person, sleeve, points, 0.8, 1.0, k)


def _hand(canvas: Canvas, person: Person, side: int, kind: str, points: list[tuple[float, float]], angle: float) -> None:
    size = 0.62 + 0.38 * person.body.arm / 57
    draw_hand(canvas, person.ink, kind, points[-1], angle, side, size)


def _limb(
    canvas: Canvas, person: Person, sleeve: Sleeve, points: list[tuple[float, float]], start: float, stop: float, side: int
) -> None:
    """The stretch start..stop (0 shoulder, 1 wrist) of an arm: skin first, cloth over it."""
    end = _ENDS[sleeve.cut]
    if stop > end:
        _skin(canvas, person, _shape(person, points, max(start, end - 0.06), stop, 0, 1))
    if start < end:
        flare = 2.1 if sleeve.cut == "wide" else 1.0
        cloth = _shape(person, points, start, min(stop, end), sleeve.ease + (16 if sleeve.cut == "puff" else 0), flare)
        if sleeve.cut == "wide" and stop > 0.6:
            _drape(canvas, sleeve, points)
        _cloth(canvas, sleeve, cloth, points, start, side)
        if sleeve.cuff and stop >= end:
            low, high = (0.92, 1.0) if end == 1 else (end - 0.07, end + 0.01)
            band = _shape(person, points, low, high, sleeve.ease + 3, flare)
            canvas.line(band, shade(sleeve.cuff, 0.3, 20), 3.6)
            canvas.fill(band, sleeve.cuff)
            canvas.inner(band, -9 * side, -3, shade(sleeve.cuff, 0.12), 0.7, 3)


def _shape(person: Person, points: list[tuple[float, float]], start: float, stop: float, ease: float, flare: float) -> Path:
    at = spline(points)
    along = np.linspace(0, 1, len(at))
    t = np.linspace(start, stop, 22)
    line = np.stack([np.interp(t, along, at[:, 0]), np.interp(t, along, at[:, 1])], 1)
    arm = person.body.arm
    widths = np.interp(
        t, (0, 0.04, 0.1, 0.2, 0.5, 0.8, 1), (arm * 0.5, arm * 0.86, arm * 1.04, arm * 1.1, arm * 0.94, arm * 0.76, arm * 0.62)
    )
    widths += 2 * ease * np.interp(t, (0, 0.1), (0.4, 1))
    widths *= np.interp(t, (0, 0.4, 1), (1, 1, flare))
    return stroke(line.tolist(), 1, lambda u: np.interp(u, np.linspace(0, 1, len(t)), widths), smooth=False)


def _skin(canvas: Canvas, person: Person, shape: Path) -> None:
    canvas.line(shape, person.ink.skin_line, 4)
    canvas.fill(shape, person.ink.skin)
    canvas.inner(shape, -12, -2, person.ink.skin_shadow, 0.7, 5)


def _cloth(canvas: Canvas, sleeve: Sleeve, shape: Path, points: list[tuple[float, float]], start: float, side: int) -> None:
    colour = sleeve.colour if start else shade(sleeve.colour, 0.03, 4)
    left, top, right, bottom = shape.bounds()
    canvas.line(shape, shade(colour, 0.28, 16, 0.9), 4.4)
    canvas.fill(shape, Linear(left, top, right, bottom, (tint(colour, 0.04, 2, 1), colour, shade(colour, 0.08))))
    canvas.inner(shape, -18, -5, shade(colour, 0.12), 0.8, 7)
    canvas.inner(shape, 6, 5, tint(colour, 0.12, 4), 0.65, 2.5)
    (sx, sy), (ex, ey), (wx, wy) = points
    dark, light = shade(colour, 0.15), tint(colour, 0.07)
    for dx, dy, reach, width in ((16, -16, 34, 11), (20, 16, 28, 9), (-24, -6, 26, 8)):
        fold = [
            (ex + side * dx, ey + dy),
            (ex + side * (dx - reach * 0.5), ey + dy + 12),
            (ex + side * (dx - reach), ey + dy + 4),
        ]
        canvas.fill(stroke(fold, width), dark, 0.6, clip=shape)
        canvas.fill(stroke([(x, y - width * 0.7) for x, y in fold], width * 0.5), light, 0.45, clip=shape)
    long = [(sx - side * 4, sy + 8), ((sx + ex) / 2 - side * 12, (sy + ey) / 2), (ex - side * 16, ey - 60)]
    canvas.fill(stroke(long, 9, thin_ends), dark, 0.5, clip=shape)


def _drape(canvas: Canvas, sleeve: Sleeve, points: list[tuple[float, float]]) -> None:
    """The hanging bag of a wide sleeve."""
    (_, _), (ex, ey), (wx, wy) = points
    inward = 1 if wx > ex else -1
    level = abs(wx - ex) > 60
    drop = 150 if level else 40
    bag = curve(
        [
            (ex - inward * 26, ey - 6),
            (wx, wy - 8),
            (wx + inward * 6, wy + drop, 1),
            (ex + inward * 10, ey + drop * 0.8, 1),
            (ex - inward * 40, ey + 40),
        ]
    )
    if level:
        canvas.line(bag, shade(sleeve.colour, 0.28, 16, 0.9), 4.4)
        canvas.fill(bag, Linear(0, ey - 20, 0, wy + drop, (sleeve.colour, shade(sleeve.colour, 0.1))))
        canvas.inner(bag, -10, -8, mix(sleeve.colour, shade(sleeve.colour, 0.16), 0.8), 0.8, 6)
