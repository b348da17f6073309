"""Arms and sleeves: a limb along shoulder, elbow and wrist, before or behind the body."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix, shade, tint
from vnc.make.draw.path import even, thin_end
from vnc.make.figure.armwear import clad, metal_of, prosthetic, worn_on_arm
from vnc.make.figure.bones import across_limb, bones, limb_shape
from vnc.make.figure.form import cast
from vnc.make.figure.hands import draw_hand
from vnc.make.figure.ink import GOLD
from vnc.make.figure.ink import rings as linked
from vnc.make.figure.person import Person
from vnc.make.figure.sinews import draw_sinews


@dataclass(frozen=True)
class Sleeve:
    """`cut` long, short, rolled, wide, puff, torn or bare; `ease` is the cloth's distance from the arm; cuff "" is none."""

    colour: str
    cut: str = "long"
    ease: float = 4
    cuff: str = ""
    mail: bool = False
    stripes: tuple[float, ...] = ()
    """Where lines run along the sleeve: 1 is the side of the body, -1 the outside."""
    stripe: str = ""
    stripe_width: float = 7
    past: float = 0.0
    """How far a sleeve that is too long reaches over the hand, in design units."""
    bare_to: float = 0.0
    """Where a sleeve that has slipped begins."""
    pattern: Callable[[Canvas, Path], None] | None = None
    """What is printed or spilt on the cloth."""


Point = tuple[float, float]
_EVERYWHERE = rect(-1000, -1000, 2000, 4000)
_ENDS = {"long": 1.0, "wide": 1.0, "rolled": 0.66, "short": 0.36, "puff": 0.34, "torn": 0.4, "stub": 0.24, "bare": 0.0}


def arms_behind(canvas: Canvas, person: Person, sleeve: Sleeve) -> None:
    """What is drawn before the trunk: whole hanging arms, and the upper arm of those that reach forward."""
    for k, arm in zip((-1, 1), person.arms, strict=True):
        points = [(k * x, y) for x, y in arm.points(person.body)]
        if arm.hand and not arm.front and not arm.hand_front:
            hand(canvas, person, k, arm.hand, points, arm.angle)
        limb(canvas, person, sleeve, points, 0, 0.52 if arm.front else 1.0, k)


def arms_front(canvas: Canvas, person: Person, sleeve: Sleeve) -> None:
    """Forearms and hands over the clothes, the one that lies on the other last."""
    for k, arm in sorted(zip((-1, 1), person.arms, strict=True), key=lambda sided: sided[1].over):
        points = [(k * x, y) for x, y in arm.points(person.body)]
        if arm.front:
            cast(canvas, person, _shape(person, points, 0.5, 1.0, sleeve.ease, 1))
            if arm.holds:
                continue
            if arm.hand not in ("", "pocket") and not arm.at_chin:
                hand(canvas, person, k, arm.hand, points, arm.angle)
            limb(canvas, person, sleeve, points, 0.44, 1.0, k)
            if arm.hand == "pocket":
                _pocket(canvas, person, points[-1], k)
        elif arm.hand_front:
            hand(canvas, person, k, arm.hand, points, arm.angle)
            limb(canvas, person, sleeve, points, 0.8, 1.0, k)


def _pocket(canvas: Canvas, person: Person, at: Point, side: int) -> None:
    """The slit that a hand is in, over the wrist."""
    (x, y), colour = at, person.looks.cloth
    slit = stroke([(x + side * 40, y - 10), (x - side * 36, y + 18)], 15, even)
    canvas.fill(slit.moved(0, 9), shade(colour, 0.2), 0.6, blur=5)
    canvas.line(slit, shade(colour, 0.26), 3.4)
    canvas.fill(slit, tint(colour, 0.03))


def hand_at_face(canvas: Canvas, person: Person, sleeve: Sleeve) -> None:
    """A hand at the chin, drawn after the head, and the sleeve's end over its wrist."""
    for k, arm in zip((-1, 1), person.arms, strict=True):
        if arm.at_chin:
            points = [(k * x, y) for x, y in arm.points(person.body)]
            hand(canvas, person, k, arm.hand, points, arm.angle)
            limb(canvas, person, sleeve, points, 0.8, 1.0, k)


def hand(canvas: Canvas, person: Person, side: int, kind: str, points: list[Point], angle: float) -> None:
    rings = person.looks.hue("rings", GOLD) if person.looks.wears("rings") else ""
    ink = clad(person, person.ink, side)
    draw_hand(canvas, ink, kind, points[-1], angle, side, person.body.hand, rings, ink.skin != person.ink.skin)


def limb(canvas: Canvas, person: Person, sleeve: Sleeve, points: list[Point], start: float, stop: float, side: int) -> None:
    """The stretch start..stop (0 shoulder, 1 wrist) of an arm, and what is worn on it."""
    if prosthetic(person, side):
        return _metal_limb(canvas, person, sleeve, points, start, stop, side)
    _bare_limb(canvas, person, sleeve, points, start, stop, side)
    ease, flare = (sleeve.ease, 2.1 if sleeve.cut == "wide" else 1.0) if _ENDS[sleeve.cut] > 0.5 else (0.0, 1.0)
    worn_on_arm(
        canvas, person, side, points, (start, stop), lambda low, high, gap: _shape(person, points, low, high, gap + ease, flare)
    )


def _metal_limb(
    canvas: Canvas, person: Person, sleeve: Sleeve, points: list[Point], start: float, stop: float, side: int
) -> None:
    """An arm of metal, its plates free below a sleeve that is torn off or turned up short."""
    _bare_limb(canvas, person, Sleeve(metal_of(person), "long", 1), points, start, stop, side)
    worn_on_arm(canvas, person, side, points, (start, stop), lambda low, high, gap: _shape(person, points, low, high, gap, 1.0))
    if start == 0 and sleeve.cut != "bare":
        stub = replace(sleeve, cut="stub", ease=sleeve.ease + 3, cuff="", pattern=sleeve.pattern)
        _bare_limb(canvas, person, stub, points, 0, 0.24, side)


def _bare_limb(canvas: Canvas, person: Person, sleeve: Sleeve, points: list[Point], start: float, stop: float, side: int) -> None:
    """Skin first, cloth over it.

    A stretch that does not begin at the shoulder joins an upper arm drawn before: no line and no shadow at the joint.
    """
    end = _end(sleeve, points)
    free = _EVERYWHERE - ellipse(*points[-1], person.body.arm * 0.34, person.body.arm * 0.34)
    if stop > end and sleeve.cut != "stub":
        joined = _EVERYWHERE - _shape(person, points, 0, start + 0.06, 0, 1) if start > end else _EVERYWHERE
        bare = _shape(person, points, max(start, end - 0.06), stop, 0, 1)
        _skin(canvas, person, bare, joined & free)
        draw_sinews(canvas, person, bare, points)
        if start < end:
            below = _shape(person, points, max(start, end - 0.08), min(stop, end + 0.045), sleeve.ease, 1)
            canvas.fill(below, person.ink.skin_shadow, 0.9, blur=3, clip=bare)
    if sleeve.bare_to > start:
        _skin(canvas, person, _shape(person, points, start, sleeve.bare_to + 0.1, 0, 1), _EVERYWHERE)
        start = sleeve.bare_to
    if start >= end:
        return
    flare = 2.1 if sleeve.cut == "wide" else 1.0
    ease = sleeve.ease + (16 if sleeve.cut == "puff" else 0)
    cloth = _shape(person, points, start, min(stop, end), ease, flare)
    joined = _EVERYWHERE - _shape(person, points, 0, start + 0.08, ease, flare) if start else _EVERYWHERE
    if sleeve.cut == "wide" and stop > 0.6:
        _drape(canvas, sleeve, points)
    if sleeve.past and stop >= end == 1:
        cloth = cloth | _overhang(points, sleeve.past, person.body.arm * 0.62 + 2 * ease)
    if sleeve.cut in ("torn", "stub") and stop >= end:
        cloth = cloth - _rip(points, end, person.body.arm + 2 * ease)
    whole = _shape(person, points, 0, min(stop, end), ease, flare) if start else cloth
    _cloth(canvas, sleeve, cloth, whole, points, joined, side)
    _striped(canvas, sleeve, cloth, points, person.body.arm / 2 + ease, side)
    if person.looks.wears("bandage") and side == person.looks.turn and stop > 0.6:
        _bandage(canvas, _shape(person, points, max(start, 0.56), min(stop, 0.93), sleeve.ease + 5, flare), points)
    if sleeve.cuff and stop >= end:
        low, high = (0.92, 1.0) if end == 1 else (end - 0.07, end + 0.01)
        _cuff(canvas, sleeve.cuff, _shape(person, points, low, high, ease + 3, flare), side)


def _overhang(points: list[Point], past: float, wide: float) -> Path:
    """The end of a sleeve that hides the hand to the fingers."""
    line = bones(points)
    lead = line[-1] - line[-6]
    lead = lead / max(1e-6, float(np.hypot(*lead)))
    at = line[-1]
    return stroke([(at - lead * 20).tolist(), (at + lead * past * 0.5).tolist(), (at + lead * past).tolist()], wide, even)


def _rip(points: list[Point], end: float, wide: float) -> Path:
    """Teeth cut into the lower edge of torn cloth."""
    line = bones(points)
    x, y = line[round(end * (len(line) - 1))]
    teeth: list[Point] = [(x - wide, y + 30)]
    for i in range(9):
        teeth.append((x - wide + i * wide / 4, y - (4, 24, 8, 17, 2, 21, 10, 26, 6)[i]))
    return lines([*teeth, (x + wide, y + 30)])


def _end(sleeve: Sleeve, points: list[Point]) -> float:
    """Where the sleeve ends along the arm; one rolled to the elbow slips up a forearm that is sharply raised, where it lies
    flat."""
    (sx, sy), (ex, ey), (wx, wy) = points
    across = (ex - sx) * (wx - ex) + (ey - sy) * (wy - ey)
    sharp = across < -0.2 * math.hypot(ex - sx, ey - sy) * math.hypot(wx - ex, wy - ey)
    return 0.8 if sleeve.cut == "rolled" and sharp else _ENDS[sleeve.cut]


def _striped(canvas: Canvas, sleeve: Sleeve, shape: Path, points: list[Point], half: float, side: int) -> None:
    at = bones(points)
    lead = np.gradient(at, axis=0)
    lead = lead / np.maximum(np.hypot(lead[:, 0], lead[:, 1]), 1e-6)[:, None]
    across = np.stack([lead[:, 1], -lead[:, 0]], 1) * -side * half
    for share in sleeve.stripes:
        line = stroke((at + across * share).tolist(), sleeve.stripe_width, even, smooth=False)
        canvas.fill(line, sleeve.stripe, 0.85, clip=shape)


def _bandage(canvas: Canvas, shape: Path, points: list[Point]) -> None:
    """White gauze wound round the forearm, over whatever sleeve."""
    canvas.line(shape, "#8a8690", 3.6)
    canvas.fill(shape, "#f6f2ec")
    canvas.inner(shape, -10, -4, "#cfc8c8", 0.8, 5)
    at = bones(points)
    for share in (0.6, 0.66, 0.72, 0.78, 0.84, 0.9):
        x, y = at[round(share * (len(at) - 1))]
        turn = stroke([(x - 60, y - 14), (x + 60, y + 14)], 3, even, smooth=False)
        canvas.fill(turn, "#b4acb0", 0.8, clip=shape)


def _cuff(canvas: Canvas, colour: str, band: Path, side: int) -> None:
    canvas.line(band, shade(colour, 0.3, 20), 3.6)
    canvas.fill(band, colour)
    canvas.inner(band, -9 * side, -3, shade(colour, 0.12), 0.7, 3)


def _shape(person: Person, points: list[Point], start: float, stop: float, ease: float, flare: float) -> Path:
    return limb_shape(points, person.body.arm, start, stop, ease, flare)


def _skin(canvas: Canvas, person: Person, shape: Path, lined: Path) -> None:
    canvas.line(shape, person.ink.skin_line, 4, clip=lined)
    canvas.fill(shape, person.ink.skin)
    canvas.inner(shape, -12, -2, person.ink.skin_shadow, 0.7, 5)


def _cloth(canvas: Canvas, sleeve: Sleeve, shape: Path, whole: Path, points: list[Point], lined: Path, side: int) -> None:
    """A stretch of sleeve, shaded as part of the whole one."""
    colour = sleeve.colour
    left, top, right, bottom = whole.bounds()
    canvas.line(shape, shade(colour, 0.28, 16, 0.9), 4.4, clip=lined)
    canvas.fill(shape, Linear(left, top, right, bottom, (tint(colour, 0.04, 2, 1), colour, shade(colour, 0.08))))
    canvas.inner(whole, -18, -5, shade(colour, 0.12), 0.8, 7, clip=shape)
    canvas.inner(whole, 6, 5, tint(colour, 0.12, 4), 0.65, 2.5, clip=shape)
    if sleeve.pattern:
        sleeve.pattern(canvas, shape)
    if sleeve.mail:
        return linked(canvas, shape, colour)
    _creases(canvas, sleeve, shape, points, right - left, side)


def _creases(canvas: Canvas, sleeve: Sleeve, shape: Path, points: list[Point], wide: float, side: int) -> None:
    """Pulls from the armpit, a fan at the inside of the elbow, and cloth gathered above the cuff."""
    dark, light = shade(sleeve.colour, 0.14), tint(sleeve.colour, 0.09)
    at = bones(points)
    half = min(wide, 110) / 2
    for start, stop, inner, outer, width in _CREASES:
        fold, lead = across_limb(at, (start, stop), (inner, outer), half, side)
        canvas.fill(stroke(fold.tolist(), width, thin_end), dark, 0.62, blur=0.8, clip=shape)
        canvas.fill(stroke((fold - lead * width * 0.62).tolist(), width * 0.42, thin_end), light, 0.5, clip=shape)


_CREASES = (
    (0.16, 0.30, 1.05, -0.15, 13), (0.10, 0.20, 1.05, 0.1, 10), (0.50, 0.42, 1.1, -0.25, 14), (0.53, 0.54, 1.1, -0.45, 12),
    (0.57, 0.66, 1.1, 0.0, 11), (0.47, 0.50, -1.1, -0.35, 8), (0.88, 0.84, -1.05, 0.1, 9), (0.92, 0.90, 1.05, -0.2, 9),
)  # fmt: skip
"""Start and stop along the arm; start and stop across it, 1 the side of the body; width."""


def _drape(canvas: Canvas, sleeve: Sleeve, points: list[Point]) -> None:
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
