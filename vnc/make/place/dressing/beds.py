"""For the night and the bath: bed, cradle, bathtub; and what lies on floors: rug and carpet."""

import math
from itertools import pairwise

from vnc.make.draw import Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import (
    NIGHT,
    Box,
    block,
    disc,
    face,
    grain,
    grouped,
    rod,
    shine,
    soft,
    standing,
    turned,
    under,
)

BRASS = "#d0a040"
LINEN = "#f2ede4"


def _bed(brush: Brush) -> None:
    """A wooden bed from its side: headboard, pillows, a turned-down quilt, footboard."""
    wood, quilt, canvas = "#7a4a2c", brush.own("#5a7494"), brush.canvas
    box = standing(204, 44, 104)
    _board(brush, box, 0, 92, wood)
    block(brush, Box(*box.at(2, 14), 200, 16, 104), wood, 0.6, 0.75, 0.2)
    grain(brush, box.front(2, 14, 200, 16), wood, 4)
    for u in (4, 196):
        block(brush, Box(*box.at(u, 0), 6, 16, 6), wood, 0.6, 0.7, 0.2)
    mattress = Box(*box.at(5, 28, 2), 194, 18, 98)
    block(brush, mattress, LINEN, 1.1, 0.8, 0.3)
    for w, colour in ((70, LINEN), (24, "#fbf8f2")):
        x, y = mattress.at(26, 24, w)
        canvas.fill(ellipse(x + 6, y + 8, 30, 9), brush.tone(NIGHT, 0), 0.3, blur=3)
        soft(
            brush,
            curve(
                [
                    (x - 24, y + 8),
                    (x - 30, y - 4),
                    (x - 18, y - 14),
                    (x + 14, y - 15),
                    (x + 30, y - 5),
                    (x + 27, y + 8),
                    (x, y + 12),
                ]
            ),
            colour,
        )
        canvas.fill(stroke([(x - 12, y - 4), (x + 2, y + 1), (x + 14, y - 3)], 2), brush.tone("#a8a0b0", 0.4), 0.4, blur=0.8)
    _quilt(brush, mattress, quilt)
    _board(brush, box, 200, 58, wood)


def _board(brush: Brush, box: Box, u: float, high: float, wood: str) -> None:
    """The head or the foot of a bed: a panel between two posts with knobs."""
    panel = [
        box.at(u + 3, 18, 2),
        box.at(u + 3, high - 12, 2),
        box.at(u + 3, high + 6, 52),
        box.at(u + 3, high - 12, 102),
        box.at(u + 3, 18, 102),
    ]
    shape = curve([(*panel[0], 1), (*panel[1], 1), panel[2], (*panel[3], 1), (*panel[4], 1)])
    edge = shape.moved(-4, 0)
    brush.canvas.fill(edge, brush.tone(wood, 0.95))
    face(brush, shape, wood, 0.55 if u < 50 else 0.3, 0.3 if u < 50 else 0.12)
    grain(brush, shape, wood, 6)
    for w in (104, 0):
        x, y = box.at(u, 0, w)
        brush.canvas.fill(
            rect(x - 3, y - high, 8, high), Linear(x - 3, 0, x + 5, 0, (brush.tone(wood, 1.0), brush.tone(wood, 0.2)))
        )
        turned(brush, x + 1, y - high, ((0, 4), (2, 3), (4, 2.4), (9, 4.6), (14, 0.8)), wood, 0.5)


def _quilt(brush: Brush, bed: Box, quilt: str) -> None:
    """A quilt over most of a mattress that hangs down its near side, its edge turned back."""
    canvas = brush.canvas
    top = curve(
        [
            (*bed.at(58, 18), 1),
            bed.at(56, 23, 4),
            bed.at(62, 24, 50),
            (*bed.at(64, 19, 98), 1),
            (*bed.at(194, 19, 98), 1),
            bed.at(196, 23, 50),
            (*bed.at(195, 18), 1),
        ]
    )
    hem = [bed.at(195 - k * 13.7, -6 - 5 * math.sin(k * 1.9), -3) for k in range(11)]
    drop = curve([(*bed.at(58, 19), 1), (*bed.at(195, 19), 1), (*hem[0], 1), *hem[1:-1], (*hem[-1], 1)])
    canvas.fill(drop.moved(0, 4), brush.tone(NIGHT, 0), 0.35, blur=3)
    face(brush, drop, quilt, 0.85, 0.3)
    face(brush, top, quilt, 1.1, 0.75)
    _stitches(brush, bed, drop, quilt)
    fold = [
        bed.at(u, v, w)
        for u, v, w in (
            (52, -4, -3),
            (50, 20, 0),
            (52, 25, 50),
            (58, 20, 98),
            (78, 21, 98),
            (74, 26, 50),
            (71, 20, 0),
            (73, -2, -3),
        )
    ]
    shape = curve([(*fold[0], 1), (*fold[1], 1), fold[2], (*fold[3], 1), (*fold[4], 1), fold[5], (*fold[6], 1), (*fold[7], 1)])
    face(brush, shape, LINEN, 1.1, 0.6)
    canvas.inner(shape, -1.4, 0, brush.tone(mix(quilt, NIGHT, 0.5), 0.2), 0.3, blur=1.4)


def _stitches(brush: Brush, bed: Box, drop: Path, quilt: str) -> None:
    """Seams and folds of a quilt."""
    canvas = brush.canvas
    light, dark = brush.tone(mix(quilt, "#fff4e0", 0.45), 1.0), brush.tone(mix(quilt, NIGHT, 0.5), 0.2)
    for k in range(1, 6):
        u = 62 + k * 22
        canvas.line(curve([bed.at(u, 20), bed.at(u + 1, 22, 50), bed.at(u + 2, 20, 98)], closed=False), dark, 0.9, 0.45)
        canvas.line(curve([bed.at(u, 20), bed.at(u - 1, 6), bed.at(u + 1, -8)], closed=False), dark, 1.0, 0.45, clip=drop)
    for w in (26, 52, 78):
        canvas.line(curve([bed.at(64, 22, w), bed.at(126, 21, w), bed.at(195, 21, w)], closed=False), light, 0.8, 0.45)
    for k in range(7):
        u = 70 + k * 19
        canvas.fill(stroke([bed.at(u, 18), bed.at(u + 2, 2), bed.at(u - 1, -8)], 5), dark, 0.35, blur=1.6, clip=drop)


def _crib(brush: Brush) -> None:
    """A barred cot with a small quilt, a mobile of stars and a moon over it."""
    wood, canvas = brush.own("#e4dccc"), brush.canvas
    box = standing(118, 92, 60)
    under(brush, 4, -2, 74, 12)
    for u in (0, 114):
        rod(brush, [box.at(u + 2, 0, 60), box.at(u + 2, 98, 60)], 5, mix(wood, NIGHT, 0.15), 0.7, smooth=False)
    for k in range(13):
        rod(brush, [box.at(6 + k * 9, 30, 60), box.at(6 + k * 9, 90, 60)], 2, mix(wood, NIGHT, 0.2), 0.6, smooth=False)
    rod(brush, [box.at(0, 92, 60), box.at(118, 92, 60)], 5, mix(wood, NIGHT, 0.12), 0.8, smooth=False)
    block(brush, Box(*box.at(2, 30, 2), 112, 12, 56), LINEN, 1.1, 0.8, 0.3)
    x, y = box.at(24, 46, 34)
    soft(brush, ellipse(x, y, 17, 9), "#fdfaf4")
    cover = [
        box.at(u, v, w)
        for u, v, w in ((44, 38, 0), (42, 46, 6), (46, 47, 30), (48, 43, 57), (112, 43, 57), (113, 46, 30), (112, 40, 0))
    ]
    soft(brush, curve([(*cover[0], 1), *cover[1:-1], (*cover[-1], 1)]), "#8ab0c4", 0.05)
    for k in range(12):
        sx, sy = box.at(52 + (k % 6) * 10, 46, 12 + (k // 6) * 24)
        canvas.fill(ellipse(sx, sy, 1.7, 1.2), brush.tone("#fdf6e0", 1.0), 0.9)
    for w in (14, 28, 42):
        rod(brush, [box.at(116, 30, w), box.at(116, 90, w)], 2, wood, 0.5, smooth=False)
    rod(brush, [box.at(116, 92, 60), box.at(116, 92, 0)], 4.4, wood, 0.6, smooth=False)
    rod(brush, [box.at(2, 92, 60), box.at(2, 92, 0)], 4.4, wood, 0.9, smooth=False)
    for k in range(13):
        rod(brush, [box.at(6 + k * 9, 24), box.at(6 + k * 9, 90)], 2.4, wood, 1.0, smooth=False)
    for v, thick in ((24, 6), (92, 6)):
        rod(brush, [box.at(0, v), box.at(118, v)], thick, wood, 1.0, smooth=False)
    for u in (0, 114):
        block(brush, Box(*box.at(u, 0, -1), 5, 100, 5), wood, 1.1, 0.85, 0.3)
        disc(brush, *box.at(u + 2.5, 103, 1), 4, 4, wood)
    _mobile(brush, *box.at(4, 100, 58))


def _mobile(brush: Brush, x: float, y: float) -> None:
    """An arm with stars and a moon on threads."""
    canvas = brush.canvas
    rod(brush, [(x, y), (x, y - 44), (x + 10, y - 56), (x + 44, y - 58)], 2.2, "#d8d0c0")
    rod(brush, [(x + 22, y - 50), (x + 66, y - 50)], 1.6, "#d8d0c0", smooth=False)
    canvas.line(lines([(x + 44, y - 58), (x + 44, y - 50)], closed=False), brush.tone("#8a8478", 0.5), 0.8)
    for dx, long, colour in ((24, 16, "#f0c850"), (37, 26, "#8ab8d8"), (51, 20, "#f4e4a8"), (64, 14, "#e89aa8")):
        px, py = x + dx, y - 50 + long
        canvas.line(lines([(px, y - 50), (px, py - 5)], closed=False), brush.tone("#8a8478", 0.5), 0.6)
        if dx == 51:
            moon = ellipse(px, py, 6.4, 6.4) - ellipse(px + 3.4, py - 1.6, 5.4, 5.4)
            canvas.fill(moon, brush.tone(colour, 1.0))
            continue
        star = [
            (px + math.sin(k * math.pi / 5) * (6.2, 2.7)[k % 2], py - math.cos(k * math.pi / 5) * (6.2, 2.7)[k % 2])
            for k in range(10)
        ]
        brush.solid(lines(star), colour, 1.15, 0.5)


def _bathtub(brush: Brush) -> None:
    """A tub on lion's feet, foam over its rim, brass taps at its end."""
    enamel, canvas = brush.own("#eceff0"), brush.canvas
    for x in (-50, 48):
        foot = curve(
            [(x - 7, -14, 1), (x + 7, -14, 1), (x + 6, -7), (x + 10, -1), (x + 4, 2), (x - 8, 2), (x - 9, -2), (x - 5, -7)]
        )
        brush.solid(foot, BRASS, 1.1, 0.3)
        for dx in (-5, -1, 3, 7):
            brush.solid(ellipse(x + dx, 0.4, 2, 1.8), BRASS, 1.1, 0.4)
    rod(brush, [(64, -58), (64, -84), (56, -90), (47, -86), (45, -78)], 3.6, BRASS)
    for x in (58, 70):
        rod(brush, [(x, -62), (x, -72)], 2.6, BRASS, smooth=False)
        rod(brush, [(x - 4, -73), (x + 4, -73)], 2.2, BRASS, smooth=False)
    body = curve([(-80, -62, 1), (-76, -44), (-66, -20), (-52, -11), (50, -11), (64, -20), (72, -44), (76, -62, 1)])
    ramp = tuple(brush.tone(enamel, v) for v in (0.95, 1.1, 0.7, 0.15))
    canvas.fill(body, Linear(-70, -60, 50, -8, ramp))
    canvas.inner(body, -3, -6, brush.tone(mix(enamel, "#5a6a88", 0.5), 0.2), 0.45, blur=4)
    shine(brush, [(-66, -46), (-60, -30), (-52, -20)], 3.4, 0.75)
    rim = ellipse(-2, -62, 80, 13)
    canvas.fill(rim.moved(0, 3.4), brush.tone(mix(enamel, "#5a6a88", 0.35), 0.3))
    brush.solid(rim, enamel, 1.2, 0.7)
    hollow = ellipse(-2, -61.4, 73, 10)
    canvas.fill(hollow, Linear(0, -72, 0, -51, (brush.tone(mix(enamel, "#4a6a80", 0.5), 0.3), brush.tone("#9cc8d8", 0.9))))
    _foam(brush)


def _foam(brush: Brush) -> None:
    """Foam, bubbles in the air, a towel over the rim."""
    canvas = brush.canvas
    for k in range(46):
        t = brush.chance.uniform(-1, 1)
        x, y = -2 + t * 66, -60 - brush.chance.uniform(0, 9) * (1 - t * t) + brush.chance.uniform(-2, 5)
        r = brush.chance.uniform(3.4, 8) * (1 - 0.3 * abs(t))
        brush.solid(ellipse(x, y, r, r * 0.8), "#ffffff", 1.1, 0.6)
        if k % 4 == 0:
            canvas.line(ellipse(x - 1, y - 1, r * 0.5, r * 0.4), brush.tone("#c8e0f0", 1.0), 0.5, 0.7)
    for side in (-24, -17):
        foam = [(side - 8, -52), (side - 4, -44), (side, -36), (side + 4, -43), (side + 10, -51), (side, -56)]
        brush.solid(curve(foam), "#ffffff", 1.1, 0.65)
    for x, y, r in ((-30, -88, 3), (-18, -100, 2.2), (12, -92, 2.6), (24, -108, 1.8)):
        canvas.line(ellipse(x, y, r, r), brush.tone("#e8f4fc", 1.1), 0.6, 0.8)
        canvas.fill(ellipse(x - r * 0.3, y - r * 0.3, r * 0.25, r * 0.2), "#ffffff", 0.8)
    towel = curve([(24, -52, 1), (26, -57), (44, -57), (46, -52, 1), (47, -22, 1), (36, -20), (23, -23, 1)])
    soft(brush, towel, "#c8788a", 0.03)
    for y in (-30, -27):
        canvas.line(curve([(23, y), (35, y + 2), (47, y)], closed=False), brush.tone("#f8e0e4", 1.0), 1.2, 0.8, clip=towel)


def _level(u: float, v: float) -> tuple[float, float]:
    """A point of a rug 2.1 metres wide: u from -1 to 1 across, v from 0 (near) to 1 (far)."""
    y = 16 - 52 * v + 8 * v * v
    return u * (105 - 27 * v), y


def _patch(points: list[tuple[float, float]]) -> Path:
    return lines([_level(*p) for p in points])


def _square(inset: float, deep: float) -> Path:
    """A frame's outer edge: shares cut off at the sides and at near and far."""
    return _patch([(-1 + inset, deep), (1 - inset, deep), (1 - inset, 1 - deep), (-1 + inset, 1 - deep)])


def _rug(brush: Brush) -> None:
    """A Persian rug with borders, a medallion and fringes."""
    red, canvas = brush.own("#8e2c30"), brush.canvas
    navy, cream, gold = (mix(c, red, 0.12) for c in ("#2c3a5c", "#e8d4a8", "#c8964a"))
    canvas.fill(_square(0, 0).moved(2, 3), brush.tone(NIGHT, 0), 0.4, blur=3)
    for side in (-1, 1):
        for k in range(26):
            a, b = _level(side, k / 25), _level(side * 1.05, k / 25 + brush.chance.uniform(-0.02, 0.01))
            canvas.line(lines([a, b], closed=False), brush.tone(cream, 0.9), 0.8)
    for inset, deep, colour in ((0, 0, red), (0.03, 0.05, cream), (0.045, 0.075, navy), (0.15, 0.22, gold), (0.165, 0.245, red)):
        face(brush, _square(inset, deep), colour, 1.0, 0.6)
    for k in range(17):
        for v in (0.15, 0.85):
            _bloom(brush, -0.86 + k * 0.1075, v, 0.035, gold if k % 2 else cream)
    for side in (-1, 1):
        for v in (0.32, 0.5, 0.68):
            _bloom(brush, side * 0.9, v, 0.035, gold if v == 0.5 else cream)
    for u, v, colour in ((0.62, 0.25, navy), (0.55, 0.22, cream), (0.5, 0.2, navy), (0.3, 0.12, gold), (0.24, 0.095, red)):
        ring = [
            (math.cos(t * math.pi / 8) * u * (1 if t % 2 else 0.86), 0.5 + math.sin(t * math.pi / 8) * v * (1 if t % 2 else 0.86))
            for t in range(16)
        ]
        face(brush, _patch(ring), colour, 1.0, 0.65)
    for t in range(8):
        _bloom(brush, math.cos(t * math.pi / 4) * 0.4, 0.5 + math.sin(t * math.pi / 4) * 0.16, 0.04, cream)
    _bloom(brush, 0, 0.5, 0.08, cream)
    for su in (-1, 1):
        for v in (0.31, 0.69):
            for u in (0.76, 0.62):
                _bloom(brush, su * u, v, 0.05 if u > 0.7 else 0.03, gold)
    canvas.fill(_square(0, 0), Linear(-105, 0, 105, 0, ((1, 0.95, 0.85, 0.14), (0.05, 0.03, 0.08, 0.22))))


def _bloom(brush: Brush, u: float, v: float, size: float, colour: str) -> None:
    """A woven flower."""
    petals = [_patch([(u, v), (u + size * a, v + size * 1.6 * b), (u + size * 1.5 * c, v + size * 2.4 * d)]) for a, b, c, d in (
        (0.5, 0.6, 0, 0.6), (-0.5, 0.6, -0.7, 0), (-0.5, -0.6, 0, -0.6), (0.5, -0.6, 0.7, 0))]  # fmt: skip
    whole = Path([c for p in petals for c in p.contours])
    brush.canvas.fill(whole, brush.tone(colour, 0.85))


AHEAD = 121.0
"""Height of the horizon over a prop's foot in centimetres: what lies on the floor runs toward it."""


def _across(half: float, y: float) -> tuple[float, float]:
    """Where a line along the floor, `half` to the right at the foot, is at height y."""
    return half * (y + AHEAD) / AHEAD, y


def _strip(left: float, right: float, near: float = 420, far: float = -24) -> Path:
    """A band of the floor that runs away from us."""
    return lines([_across(left, near), _across(right, near), _across(right, far), _across(left, far)])


def _carpet(brush: Brush) -> None:
    """A red runner with golden edges that comes toward us between posts with ropes."""
    red, canvas = brush.own("#a01c2c"), brush.canvas
    canvas.fill(_strip(-50, 52), brush.tone(NIGHT, 0), 0.4, blur=3)
    canvas.fill(_strip(-48, 48), Linear(0, -24, 0, 240, (brush.tone(red, 1.0), brush.tone(red, 0.6), brush.tone(red, 0.35))))
    for side in (-1, 1):
        canvas.fill(_strip(side * 47, side * 43), brush.tone("#d8a840", 0.9))
        canvas.fill(_strip(side * 41.6, side * 40.6), brush.tone("#d8a840", 0.8), 0.8)
    canvas.fill(_strip(-34, -6), brush.tone("#ff9088", 1.0), 0.14, blur=4)
    for side in (-1, 1):
        for y, nearer in pairwise((-20, 12, 70, 190, 480, 1300)):
            _post(brush, side * 62, y, nearer)


def _post(brush: Brush, half: float, y: float, nearer: float) -> None:
    """A brass post beside the carpet, and its rope to the next nearer one."""
    (x, _), size = _across(half, y), (y + AHEAD) / AHEAD
    (x2, _), size2 = _across(half, nearer), (nearer + AHEAD) / AHEAD
    under(brush, x, y, 13 * size)
    turned(
        brush,
        x,
        y,
        [(h * size, r * size) for h, r in ((0, 11), (2, 10), (5, 4), (9, 2.2), (76, 2.2), (80, 4), (84, 3), (90, 4.6), (95, 1))],
        BRASS,
        0.6,
    )
    hooks = (x, y - 78 * size), (x2, nearer - 78 * size2)
    low = ((x + x2) / 2, max(hooks[0][1], hooks[1][1]) + 18 * size2)
    brush.canvas.fill(stroke([hooks[0], low, hooks[1]], 4.6 * size, even), brush.tone("#7a1424", 0.25))
    brush.canvas.fill(
        stroke([(p[0] - 0.6, p[1] - 1) for p in (hooks[0], low, hooks[1])], 1.8 * size, even), brush.tone("#c83a4c", 1.0)
    )


PROPS = {
    "bed": Prop(grouped(_bed, (-62, -20, 0.92), (48, 12, 1)), 244, 128),
    "baby crib": Prop(grouped(_crib, (-88, -18, 0.9), (50, 8, 1)), 140, 176),
    "bathtub": Prop(_bathtub, 164, 108),
    "rug": Prop(_rug, 222, 44, shadow=False),
    "red carpet": Prop(_carpet, 130, 130, shadow=False),
}
