"""What things are kept in: crates, barrels, chests, boxes, shelves, wardrobes; a coffin and a cage."""

import math

from vnc.make.draw import Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
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
    round_ramp,
    shadow,
    shine,
    standing,
    turned,
    under,
)

BRASS = "#d0a040"
IRON = "#4a4852"


def _crate(brush: Brush) -> None:
    """Boards with a frame and a slanting brace; stacked if several."""
    if brush.many:
        _one_crate(brush, -36, 6, 54)
        _one_crate(brush, 34, 8, 50)
        _one_crate(brush, -6, -50, 46)
        return
    _one_crate(brush, 0, 0, 56)


def _one_crate(brush: Brush, x: float, y: float, size: float) -> None:
    wood = brush.own("#a87a48")
    with brush.canvas.saved() as canvas:
        canvas.translate(x, y)
        canvas.scale(size / 56)
        under(brush, 4, -2, 38, 7)
        box = standing(56, 54, 38)
        block(brush, box, mix(wood, NIGHT, 0.12), 1.0, 0.6, 0.2)
        for k in range(1, 5):
            for gap in (box.front(0, k * 10.8 - 0.5, 56, 1), box.side(0, k * 10.8 - 0.5, 38, 1), box.flat(0, k * 7.6, 56, 0.9)):
                canvas.fill(gap, brush.tone(mix(wood, "#20140c", 0.75), 0.1), 0.8)
        grain(brush, box.front(0, 0, 56, 54), wood, 10)
        for u, v, wide, high in ((0, 0, 7, 54), (49, 0, 7, 54), (0, 47, 56, 7), (0, 0, 56, 7)):
            block(brush, Box(*box.at(u, v, -1.4), wide, high, 1.4), mix(wood, "#f0d8a8", 0.2), 1.0, 0.85, 0.3)
        brace = lines([box.at(7, 7, -1), box.at(13, 7, -1), box.at(49, 47, -1), box.at(43, 47, -1)])
        face(brush, brace, mix(wood, "#f0d8a8", 0.16), 1.0, 0.6)
        for w, v, deep, high in ((0, 0, 5, 54), (33, 0, 5, 54), (0, 48, 38, 6), (0, 0, 38, 6)):
            face(brush, box.side(w, v, deep, high), mix(wood, "#f0d8a8", 0.1), 0.4, 0.2)
        for u in (3.5, 52.5):
            for v in (3.5, 50.5):
                canvas.fill(ellipse(*box.at(u, v, -1.4), 0.9, 0.9), brush.tone("#4a3a30", 0.3))


def _barrel(brush: Brush) -> None:
    """Staves bound with iron hoops; three if several."""
    if brush.many:
        _one_barrel(brush, 32, -8)
        _one_barrel(brush, -34, -2)
        _one_barrel(brush, 4, 10)
        return
    _one_barrel(brush, 0, 0)


def _one_barrel(brush: Brush, x: float, y: float) -> None:
    wood, canvas = brush.own("#965c30"), brush.canvas
    under(brush, x + 4, y, 33, 8)
    half = ((0, 24), (10, 28.4), (24, 31.4), (38, 32), (52, 31.4), (66, 28.4), (76, 25))
    turned(brush, x, y, half, wood, 0)
    for k in range(9):
        t = math.sin((k - 4) * 0.37)
        bow = [(x + t * r, y - h + 5 * math.cos((k - 4) * 0.37)) for h, r in half]
        canvas.line(curve(bow, closed=False), brush.tone(mix(wood, "#20100a", 0.75), 0.1), 0.8, 0.65)
    for _ in range(12):
        t, h = brush.chance.uniform(-0.85, 0.85), brush.chance.uniform(6, 56)
        canvas.fill(
            stroke([(x + t * 30, y - h), (x + t * 31, y - h - 12)], 0.8), brush.tone(mix(wood, "#ffe0b0", 0.3), 0.9), 0.35
        )
    _hoops(brush, x, y)
    disc(brush, x, y - 76, 25, 6, mix(wood, "#301a10", 0.25), 0.9)
    face(brush, ellipse(x, y - 75.2, 22.4, 5), mix(wood, "#f0d0a0", 0.15), 0.6, 0.95)
    for k in range(-3, 4):
        canvas.line(
            lines([(x + k * 6.4 - 1, y - 79), (x + k * 6.4 + 1, y - 71.5)], closed=False),
            brush.tone("#3a2010", 0.2),
            0.5,
            0.5,
            clip=ellipse(x, y - 75.2, 22.4, 5),
        )
    shine(brush, [(x - 20, y - 12), (x - 22, y - 38), (x - 19, y - 64)], 2.6, 0.2)


def _hoops(brush: Brush, x: float, y: float) -> None:
    canvas = brush.canvas
    for h, r in ((5, 27), (19, 31.2), (55, 31.6), (69, 28)):
        hoop = [
            (x - r, y - h),
            (x - r * 0.7, y - h + r * 0.13),
            (x, y - h + r * 0.2),
            (x + r * 0.7, y - h + r * 0.13),
            (x + r, y - h),
        ]
        band = curve(
            [
                (*hoop[0], 1),
                *hoop[1:-1],
                (*hoop[-1], 1),
                (hoop[-1][0], hoop[-1][1] - 5, 1),
                *[(a, b - 5) for a, b in hoop[-2:0:-1]],
                (hoop[0][0], hoop[0][1] - 5, 1),
            ]
        )
        canvas.fill(band, round_ramp(brush, x, r, IRON))
        canvas.fill(ellipse(x - r * 0.3, y - h + r * 0.19 - 2.4, 0.9, 0.9), brush.tone("#9a98a4", 1.0))


def _chest(brush: Brush) -> None:
    """A domed chest with iron bands, corner plates and a lock."""
    wood, canvas = brush.own("#7e4a28"), brush.canvas
    box = standing(82, 34, 46)
    block(brush, box, wood, 0.4, 0.75, 0.2)
    for v in (11, 22):
        canvas.fill(box.front(0, v, 82, 0.9), brush.tone(mix(wood, "#20100a", 0.75), 0.1), 0.7)
    grain(brush, box.front(0, 0, 82, 34), wood, 8)
    dome = [(0, 34, 0), (0, 46, 3), (0, 53, 12), (0, 56, 23), (0, 53, 34), (0, 46, 43), (0, 34, 46)]
    near = [box.at(82, v, w) for _, v, w in dome]
    far = [box.at(0, v, w) for _, v, w in dome]
    canvas.fill(
        curve([(*near[0], 1), *near[1:-1], (*near[-1], 1)]),
        Linear(near[0][0], 0, near[-1][0], 0, (brush.tone(wood, 0.3), brush.tone(wood, 0.1))),
    )
    lid = curve([(*far[0], 1), *far[1:4], (*near[3], 1), *near[2:0:-1], (*near[0], 1)])
    ramp = tuple(brush.tone(mix(wood, "#ffd8a0", c), v) for c, v in ((0.12, 1.1), (0.1, 1.0), (0, 0.6), (0, 0.4)))
    canvas.fill(lid, Linear(0, near[3][1], 0, near[0][1], ramp))
    grain(brush, lid, wood, 8)
    for k in (1, 2, 3):
        a, b = box.at(0, dome[k][1], dome[k][2]), box.at(82, dome[k][1], dome[k][2])
        canvas.line(lines([a, b], closed=False), brush.tone(mix(wood, "#20100a", 0.7), 0.1), 0.8, 0.5)
    for u in (3, 24, 52, 73):
        _band(brush, box, u)
    canvas.fill(box.front(0, 33, 82, 2.4), brush.tone(IRON, 0.7))
    canvas.line(lines([box.at(0, 32.6), box.at(82, 32.6)], closed=False), brush.tone(NIGHT, 0.1), 1.2, 0.7)
    x, y = box.at(41, 31)
    brush.solid(curve([(x - 7, y - 7, 1), (x + 7, y - 7, 1), (x + 7, y + 3), (x, y + 10), (x - 7, y + 3)]), BRASS, 1.15, 0.35)
    canvas.fill(
        ellipse(x, y - 1, 1.9, 1.9) | lines([(x - 0.9, y), (x + 0.9, y), (x + 1.6, y + 5), (x - 1.6, y + 5)]),
        brush.tone("#2a1810", 0.1),
    )


def _band(brush: Brush, box: Box, u: float) -> None:
    """An iron strap over lid and front of a chest, with rivets."""
    canvas = brush.canvas
    face(brush, box.front(u, 0, 6, 33), IRON, 1.0, 0.5)
    left = [box.at(u, v, w) for v, w in ((34, 0), (46, 3), (53, 12), (56, 23))]
    right = [(x + 6, y) for x, y in left]
    strap = curve([(*left[0], 1), *left[1:3], (*left[3], 1), (*right[3], 1), *right[2:0:-1], (*right[0], 1)])
    canvas.fill(strap, Linear(0, left[3][1], 0, left[0][1], (brush.tone(mix(IRON, "#ffffff", 0.25), 1.1), brush.tone(IRON, 0.5))))
    for v in (4, 16, 28):
        disc(brush, *box.at(u + 3, v), 1.1, 1.1, "#8a8894")


def _box(brush: Brush) -> None:
    """An open cardboard box with packing paper; three, two of them taped up, if several."""
    if brush.many:
        _carton(brush, (-30, 4, 62, 42, 44), opened=False)
        _carton(brush, (38, 8, 48, 34, 38), opened=True)
        _carton(brush, (-26, -38, 50, 32, 38), opened=False)
        return
    _carton(brush, (0, 0, 62, 44, 46), opened=True)


def _carton(brush: Brush, size: tuple[float, float, float, float, float], opened: bool) -> None:
    """A carton: x, y of its foot, width, height, depth."""
    x, y, wide, high, deep = size
    card, canvas, box = brush.own("#c29a68"), brush.canvas, standing(wide, high, deep, -y, x)
    under(brush, x + 3, y - 2, wide * 0.66, wide * 0.12)
    block(brush, box, card, 1.0, 0.75, 0.25)
    (_flaps if opened else _taped)(brush, box, card)
    for k in range(2):
        u = wide * (0.72 + 0.12 * k)
        arrow = [
            box.at(u - 2, 6),
            box.at(u - 2, 12),
            box.at(u - 4, 12),
            box.at(u, 17),
            box.at(u + 4, 12),
            box.at(u + 2, 12),
            box.at(u + 2, 6),
        ]
        canvas.fill(lines(arrow), brush.tone(mix(card, "#4a2c18", 0.7), 0.3), 0.7)


def _flaps(brush: Brush, box: Box, card: str) -> None:
    """The open top of a carton, packing paper in it."""
    wide, high, deep = box.wide, box.high, box.deep
    face(brush, box.flat(0, 0, wide, deep), mix(card, "#3a2414", 0.55), 0.2, 0.45)
    for shape in (
        [
            box.at(0, high, deep),
            box.at(wide, high, deep),
            box.at(wide + 2, high + 15, deep + 12),
            box.at(-2, high + 15, deep + 12),
        ],
        [box.at(0, high), box.at(0, high, deep), box.at(-17, high + 7, deep - 2), box.at(-17, high + 7, 2)],
    ):
        face(brush, lines(shape), mix(card, "#fff0d8", 0.12), 1.05, 0.7)
    for u, w, size in ((0.25, 0.6, 9), (0.72, 0.62, 10), (0.48, 0.5, 11), (0.3, 0.25, 8), (0.68, 0.22, 8)):
        _crumpled(brush, *box.at(u * wide, high, w * deep), size)
    face(
        brush,
        lines([box.at(wide, high), box.at(wide, high, deep), box.at(wide + 15, high - 6, deep), box.at(wide + 15, high - 6, 0)]),
        card,
        0.7,
        0.4,
    )
    face(
        brush,
        lines([box.at(0, high), box.at(wide, high), box.at(wide - 1, high - 14, -7), box.at(1, high - 14, -7)]),
        mix(card, "#fff0d8", 0.1),
        0.95,
        0.7,
    )
    shadow(brush, box.front(0, high - 19, wide, 5), box.front(0, 0, wide, high), 0.3, 1.6)


def _crumpled(brush: Brush, x: float, y: float, size: float) -> None:
    """A ball of packing paper in facets."""
    ring = [
        (x + math.cos(k * 0.9) * size * brush.chance.uniform(0.8, 1.15), y + math.sin(k * 0.9) * size * 0.75) for k in range(7)
    ]
    for k in range(7):
        facet = lines([(x - size * 0.2, y - size * 0.2), ring[k], ring[(k + 1) % 7]])
        brush.canvas.fill(facet, brush.tone("#f2ead8", 0.45 + 0.55 * math.sin(k * 0.9 + 3.6) + 0.1 * (k % 2)))


def _taped(brush: Brush, box: Box, card: str) -> None:
    canvas, wide, high, deep = brush.canvas, box.wide, box.high, box.deep
    tape = mix(card, "#f4e4c0", 0.6)
    face(brush, box.flat(wide * 0.44, 0, wide * 0.13, deep), tape, 1.1, 0.9)
    face(brush, box.front(wide * 0.44, high * 0.68, wide * 0.13, high * 0.32), tape, 0.9, 0.7)
    canvas.line(
        lines([box.at(0, high, deep / 2), box.at(wide, high, deep / 2)], closed=False),
        brush.tone(mix(card, "#3a2414", 0.6), 0.3),
        0.6,
        0.6,
    )


def _suitcase(brush: Brush) -> None:
    """A leather case with straps, corner caps and a handle; a smaller one on it if several."""
    _case(brush, 0, 0, (76, 24 if brush.many else 50, 26 if not brush.many else 46), brush.own("#8a5230"))
    if brush.many:
        _case(brush, -3, -24, (62, 19, 38), mix(brush.own("#5a6a58"), "#6a4a30", 0.2))
        _case(brush, 2, -43, (44, 14, 28), "#a8783c")


def _case(brush: Brush, x: float, y: float, size: tuple[float, float, float], leather: str) -> None:
    wide, high, deep = size
    canvas, box = brush.canvas, standing(wide, high, deep, -y, x)
    under(brush, x + 3, y - 1, wide * 0.6, 6)
    block(brush, box, leather, 1.05, 0.7, 0.2)
    shell = box.front(0, 0, wide, high)
    canvas.fill(box.front(0, high * 0.62, wide, 1.2), brush.tone(mix(leather, NIGHT, 0.7), 0.1), 0.8)
    canvas.fill(box.side(0, high * 0.62, deep, 1.2), brush.tone(mix(leather, NIGHT, 0.7), 0.0), 0.8)
    for _ in range(20):
        u, v = brush.chance.uniform(3, wide - 6), brush.chance.uniform(2, high - 3)
        canvas.fill(
            stroke([box.at(u, v), box.at(u + 3, v + 0.8)], 0.6), brush.tone(mix(leather, "#ffd8a8", 0.4), 0.9), 0.3, clip=shell
        )
    for u in (wide * 0.16, wide * 0.76):
        face(brush, box.front(u, 0, wide * 0.08, high), mix(leather, "#241410", 0.45), 0.8, 0.4)
        face(brush, box.flat(u, 0, wide * 0.08, deep), mix(leather, "#241410", 0.4), 1.0, 0.7)
        canvas.line(box.front(u - 0.6, high * 0.62, wide * 0.08 + 1.2, 5), brush.tone(BRASS, 1.0), 1.1)
    _fittings(brush, box, shell, leather)
    label = [box.at(u * wide, v * high) for u, v in ((0.34, 0.14), (0.56, 0.18), (0.54, 0.46), (0.32, 0.42))]
    face(brush, lines(label), "#e8d8b0", 1.0, 0.8)
    canvas.line(
        lines([box.at(wide * 0.36, high * 0.34), box.at(wide * 0.5, high * 0.36)], closed=False),
        brush.tone("#a83a34", 0.7),
        1.4,
        0.8,
    )


def _fittings(brush: Brush, box: Box, shell: Path, leather: str) -> None:
    """Brass corners and the handle of a case."""
    canvas, wide, high, deep = brush.canvas, box.wide, box.high, box.deep
    for u, v in ((0, 0), (wide, 0), (0, high), (wide, high)):
        cx, cy = box.at(u, v)
        size_ = min(9.0, high * 0.3)
        corner = ellipse(cx, cy, size_, size_) & shell
        canvas.fill(corner, brush.tone(BRASS, 0.85))
        canvas.fill(
            ellipse(cx + (1 if u == 0 else -1) * size_ * 0.4, cy + (1 if v else -1) * size_ * 0.4, 0.7, 0.7),
            brush.tone("#fff0c0", 1.1),
        )
    if high > 30:
        hx, hy = box.at(wide * 0.5, high, deep * 0.5)
        rod(
            brush, [(hx - 11, hy + 0.5), (hx - 9, hy - 7), (hx + 9, hy - 7), (hx + 11, hy + 0.5)], 3, mix(leather, "#241410", 0.4)
        )
    else:
        hx, hy = box.at(wide * 0.5, high * 0.46)
        rod(brush, [(hx - 9, hy - 1), (hx - 7, hy + 5), (hx + 7, hy + 5), (hx + 9, hy - 1)], 2.4, mix(leather, "#241410", 0.4))


def _coffin(brush: Brush) -> None:
    """A six-sided coffin on trestles, a cross and a wreath on its lid."""
    wood, canvas = brush.own("#5e3622"), brush.canvas
    box = standing(188, 30, 58, 34)
    for u in (36, 146):
        for w in (46, 6):
            rod(brush, [box.at(u - 9, -34, w), box.at(u, 0, w)], 4, "#6a4a34", smooth=False)
            rod(brush, [box.at(u + 9, -34, w), box.at(u, 0, w)], 4, "#6a4a34", smooth=False)
        rod(brush, [box.at(u - 2, -2, 2), box.at(u - 2, -2, 56)], 4.4, "#6a4a34", smooth=False)
    plan = [(0, 16), (56, 0), (188, 17), (188, 41), (56, 58), (0, 42)]
    low, top = [box.at(u, 0, w) for u, w in plan], [box.at(u, 26, w) for u, w in plan]
    for i, j, light in ((0, 1, 0.9), (1, 2, 0.6), (2, 3, 0.15)):
        side = lines([low[i], low[j], top[j], top[i]])
        face(brush, side, wood, light, light * 0.5)
        grain(brush, side, wood, 4)
    for u, w in ((40, 4.6), (86, 4), (136, 10)):
        x, y = box.at(u, 13, w)
        for dx in (-8, 8):
            disc(brush, x + dx, y - 2, 1.8, 1.8, BRASS)
        canvas.line(
            curve([(x - 8, y - 2), (x - 6, y + 4), (x + 6, y + 4), (x + 8, y - 2)], closed=False), brush.tone(BRASS, 1.0), 1.7
        )
    lid = [box.at(u + (u - 94) * 0.02, 26, w + (w - 29) * 0.08) for u, w in plan]
    up = [(x, y - 5) for x, y in lid]
    for i, j, light in ((0, 1, 1.0), (1, 2, 0.8), (2, 3, 0.25)):
        face(brush, lines([lid[i], lid[j], up[j], up[i]]), mix(wood, "#f0c890", 0.1), light, light * 0.7)
    face(brush, lines(up), wood, 1.15, 0.75)
    grain(brush, lines(up), wood, 7)
    canvas.line(lines(up), brush.tone(mix(wood, "#ffd8a0", 0.5), 1.1), 0.8, 0.8)
    a = box.at(22, 31, 29), box.at(150, 31, 29)
    canvas.line(lines(list(a), closed=False), brush.tone(BRASS, 1.0), 3)
    canvas.line(lines([box.at(58, 31, 12), box.at(58, 31, 46)], closed=False), brush.tone(BRASS, 1.0), 3)
    _flowers(brush, *box.at(104, 33, 29))


def _flowers(brush: Brush, x: float, y: float) -> None:
    """White lilies and leaves laid down."""
    for k in range(14):
        turn = k * 0.449 + brush.chance.uniform(-0.15, 0.15)
        tip = (x + math.cos(turn) * 25, y + math.sin(turn) * 9)
        brush.canvas.fill(stroke([(x, y), tip], 5), brush.tone(("#3c6a40", "#567f4a")[k % 2], 0.4 + 0.4 * (k % 3)))
    for _ in range(16):
        cx, cy = x + brush.chance.gauss(0, 9), y - 2 + brush.chance.gauss(0, 2.6)
        brush.solid(ellipse(cx, cy, 3.6, 3), "#f6f0ec", 1.15, 0.5)
        brush.canvas.fill(ellipse(cx, cy, 1.1, 0.9), brush.tone("#e8c060", 0.9))


def _cage(brush: Brush) -> None:
    """A rusted cage of iron bars with a chained door and straw on its floor."""
    iron, canvas = brush.own("#4e4a50"), brush.canvas
    box = standing(96, 150, 66)
    block(brush, Box(*box.at(-3, 0, -2), 102, 6, 70), iron)
    for _ in range(46):
        x, y = box.at(brush.chance.uniform(4, 86), 6, brush.chance.uniform(4, 60))
        turn = brush.chance.uniform(-9, 9)
        canvas.fill(
            stroke([(x - 7, y - turn * 0.3), (x + 7, y + turn * 0.3)], 1.1),
            brush.tone("#c8a860", brush.chance.uniform(0.4, 1.0)),
            0.9,
        )
    for k in range(9):
        rod(brush, [box.at(k * 12, 6, 66), box.at(k * 12, 150, 66)], 2.4, mix(iron, NIGHT, 0.35), 0.5, smooth=False)
    for w in (16, 32, 48):
        rod(brush, [box.at(0, 6, w), box.at(0, 150, w)], 2.4, mix(iron, NIGHT, 0.3), 0.5, smooth=False)
        rod(brush, [box.at(96, 6, w), box.at(96, 150, w)], 2.8, iron, 0.6, smooth=False)
    for v in (52, 104):
        rod(brush, [box.at(0, v, 66), box.at(96, v, 66), box.at(96, v, 0)], 3, mix(iron, NIGHT, 0.25), 0.5, smooth=False)
    for k in range(9):
        rod(brush, [box.at(k * 12, 6), box.at(k * 12, 150)], 3.4, iron, 0.95, smooth=False)
    for v in (52, 104):
        rod(brush, [box.at(0, v), box.at(96, v)], 4, iron, 0.95, smooth=False)
    block(brush, Box(*box.at(-3, 147, -2), 102, 7, 70), iron, 0.9, 0.7, 0.25)
    brush.solid(box.front(22, 8, 3.4, 138, -1), iron, 1.1, 0.5)
    brush.solid(box.front(70, 8, 3.4, 138, -1), iron, 1.1, 0.5)
    _lock(brush, box)
    for _ in range(14):
        x, y = box.at(12 * brush.chance.randint(0, 8), brush.chance.uniform(10, 146))
        canvas.fill(ellipse(x, y, 1.4, 3), brush.tone("#9a5a34", 0.7), 0.5, blur=0.6)


def _lock(brush: Brush, box: Box) -> None:
    """A chain about a door's bars, and its padlock."""
    canvas = brush.canvas
    for k in range(9):
        x, y = box.at(58 + k * 3.4, 80 - 5 * math.sin(k * 0.39), -2)
        canvas.line(ellipse(x, y, 2.6, 1.6 if k % 2 else 2.2), brush.tone("#2c2a32", 0.2), 1.8)
        canvas.line(ellipse(x, y, 2.6, 1.6 if k % 2 else 2.2), brush.tone("#8e8c98", 0.9), 0.9)
    x, y = box.at(72, 64, -2)
    shackle = curve([(x - 4, y), (x - 3.6, y - 8), (x + 3.6, y - 8), (x + 4, y)], closed=False)
    canvas.line(shackle, brush.tone("#2c2a32", 0.2), 3)
    canvas.line(shackle, brush.tone("#a8a4b0", 0.9), 1.6)
    brush.solid(rect(x - 7, y - 1, 14, 13, 2), "#6e6a74", 1.15, 0.3)
    canvas.fill(ellipse(x, y + 4.4, 1.6, 1.6) | rect(x - 0.7, y + 4.4, 1.4, 4.4), brush.tone("#181418", 0.1))


PROPS = {
    "crate": Prop(_crate, 70, 64),
    "barrel": Prop(_barrel, 66, 83),
    "chest": Prop(grouped(_chest, (-54, -12, 0.85), (44, 6, 1)), 102, 66),
    "box": Prop(_box, 84, 74),
    "suitcase": Prop(_suitcase, 88, 66),
    "coffin": Prop(grouped(_coffin, (-48, -20, 0.92), (32, 14, 1)), 210, 84),
    "cage": Prop(grouped(_cage, (-84, -14, 0.9), (54, 6, 1)), 124, 172),
}
