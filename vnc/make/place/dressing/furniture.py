"""What things are put on: tables, desk, altar, lectern, board."""

from vnc.make.draw import Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import mirrored
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
    shadow,
    soft,
    standing,
    turned,
    under,
)
from vnc.make.place.dressing.lights import flame
from vnc.make.place.dressing.writing import open_book

OAK = "#9a6438"
BRASS = "#c8963c"
STONE = "#9a96a0"


def _side_table(brush: Brush) -> None:
    """A round top on a turned leg with three feet."""
    wood = brush.own("#8a5a38")
    for points in ([(0, -16), (-14, -10), (-20, -1)], [(0, -16), (14, -10), (20, -1)], [(0, -16), (3, -6), (4, 3)]):
        rod(brush, points, 4.6, wood, 0.85)
    stem = ((10, 3), (14, 5), (18, 3), (24, 2.4), (32, 5), (38, 3), (46, 2.4), (52, 3.6), (58, 6, 1))
    turned(brush, 0, 0, [(h, r, *c) for h, r, *c in stem], wood, 0.4)
    brush.solid(rect(-33, -62, 66, 4, 2) | ellipse(0, -58.6, 33, 5.4), mix(wood, "#3a2418", 0.3), 0.7, 0.2)
    top = ellipse(0, -62, 34, 6)
    face(brush, top, wood, 1.1, 0.7)
    grain(brush, top, wood, 4)
    brush.canvas.line(ellipse(0, -62, 33.4, 5.7), brush.tone(mix(wood, "#ffe0b0", 0.5), 1.1), 0.7, 0.7)
    brush.canvas.fill(ellipse(-12, -63.4, 11, 1.4), brush.tone("#ffffff", 1.0), 0.22, blur=1.2)


def _table(brush: Brush) -> None:
    """A long table with turned legs and a drawer."""
    wood, box = brush.own(OAK), standing(136, 74, 62)
    leg = ((0, 2.4), (3, 3.4), (7, 2.6), (20, 3.2), (44, 4.6), (48, 3), (52, 4.6, 1), (64, 4.6, 1))
    for u, w in ((8, 56), (128, 56), (8, 6), (128, 6)):
        x, y = box.at(u, 0, w)
        if w == 6:
            _apron(brush, box, wood, u)
        turned(brush, x, y, leg, mix(wood, NIGHT, 0.25) if w > 9 else wood, 0.35 if w < 9 else 0)
    top = Box(*box.at(-4, 70, -2), 144, 4.5, 66)
    block(brush, top, wood, 1.1, 0.75, 0.3)
    grain(brush, top.flat(0, 0, 144, 66), wood, 8)
    brush.canvas.fill(
        lines([top.at(20, 4.5, 4), top.at(52, 4.5, 4), top.at(92, 4.5, 62), top.at(60, 4.5, 62)]),
        brush.tone("#ffffff", 1.0),
        0.12,
    )


def _apron(brush: Brush, box: Box, wood: str, u: float) -> None:
    """The board under a table's top, with its drawer, drawn once before the fore legs."""
    if u > 20:
        return
    face(brush, box.side(6, 58, 50, 13, 130), wood, 0.25, 0.15)
    front = box.front(8, 58, 120, 13, 6)
    face(brush, front, wood, 0.75, 0.4)
    shadow(brush, box.front(6, 66, 126, 6, 6), front, 0.4, 2)
    brush.canvas.line(box.front(48, 60, 40, 9, 6), brush.tone(mix(wood, NIGHT, 0.6), 0.2), 0.8, 0.8)
    disc(brush, *box.at(68, 64.5, 5), 1.8, 1.8, BRASS)


def _desk(brush: Brush) -> None:
    """A writing desk: drawers on both sides, a leather top with papers, ink and a quill."""
    wood, canvas = brush.own("#7e4a2a"), brush.canvas
    box = standing(138, 74, 62)
    face(brush, box.front(40, 4, 60, 60, 58), mix(wood, NIGHT, 0.5), 0.3, 0.1)
    for u in (0, 94):
        part = Box(*box.at(u, 0), 44, 70, 62)
        block(brush, part, wood, 1.0, 0.7, 0.2)
        grain(brush, part.front(0, 0, 44, 70), wood, 7)
        for v, high in ((5, 27), (35, 15), (53, 13)):
            _drawer(brush, part, 3, v, 38, high, wood)
    face(brush, box.front(44, 56, 50, 14), wood, 0.7, 0.4)
    _drawer(brush, box, 48, 57, 42, 11, wood)
    shadow(brush, box.front(0, 64, 138, 6), box.front(0, 0, 138, 70), 0.4, 2)
    top = Box(*box.at(-4, 70, -3), 146, 4.5, 68)
    block(brush, top, wood, 1.08, 0.8, 0.3)
    grain(brush, top.flat(0, 0, 146, 68), wood, 6)
    face(brush, top.flat(30, 10, 84, 46), "#3c5a48", 0.95, 0.65)
    canvas.line(top.flat(32, 12, 80, 42), brush.tone(BRASS, 1.0), 0.7, 0.8)
    for u, w in ((50, 18), (58, 22)):
        face(brush, top.flat(u, w, 26, 26), "#f4ecd8", 1.1, 0.9)
    for k in range(5):
        canvas.line(
            lines([top.at(61, 4.5, 44 - k * 4), top.at(79 - (k % 3) * 3, 4.5, 44 - k * 4)], closed=False),
            brush.tone("#5a4a48", 0.4),
            0.6,
            0.6,
        )
    x, y = top.at(104, 4.5, 40)
    turned(brush, x, y, ((0, 4), (4, 4, 1), (5, 2.2), (7, 2.4)), "#2c3450", 0.6)
    brush.solid(
        curve([(x, y - 7, 1), (x + 4, y - 20), (x + 13, y - 32, 1), (x + 12, y - 22), (x + 6, y - 12)]), "#f4f0e8", 1.1, 0.5
    )


def _drawer(brush: Brush, box: Box, u: float, v: float, wide: float, high: float, wood: str) -> None:
    """The front of a drawer with a brass pull."""
    front = box.front(u, v, wide, high)
    face(brush, front, mix(wood, "#f0c890", 0.12), 0.85, 0.5)
    brush.canvas.line(front, brush.tone(mix(wood, NIGHT, 0.6), 0.1), 0.9, 0.8)
    edge = lines([box.at(u + 1, v + high - 1), box.at(u + wide - 1, v + high - 1)], closed=False)
    brush.canvas.line(edge, brush.tone(mix(wood, "#ffe4b8", 0.5), 1.0), 0.6, 0.6)
    x, y = box.at(u + wide / 2, v + high * 0.55)
    brush.canvas.line(
        curve([(x - 4, y), (x - 3, y + 2.6), (x + 3, y + 2.6), (x + 4, y)], closed=False), brush.tone(BRASS, 1.0), 1.1
    )
    for dx in (-4, 4):
        disc(brush, x + dx, y, 1.1, 1.1, BRASS)


def _altar(brush: Brush) -> None:
    """A stone block with carved arches, a white cloth with gold edges, candles and a cross between them."""
    stone, canvas = brush.own(STONE), brush.canvas
    block(brush, standing(160, 9, 66), stone)
    box = standing(130, 88, 50, 9)
    block(brush, box, stone, 1.0, 0.7, 0.25)
    for k in range(5):
        x, y = box.at(13 + k * 26, 12)
        arch = curve([(x - 9, y, 1), (x - 9, y - 38, 1), (x, y - 56, 1), (x + 9, y - 38, 1), (x + 9, y, 1)])
        canvas.fill(arch, Linear(x - 9, 0, x + 9, 0, (brush.tone(mix(stone, NIGHT, 0.5), 0.1), brush.tone(stone, 0.35))))
        canvas.line(arch, brush.tone(mix(stone, "#ffffff", 0.3), 1.0), 1.1, 0.7)
    slab = Box(*box.at(-5, 84, -3), 140, 8, 56)
    block(brush, slab, stone, 1.08, 0.8, 0.3)
    linen = "#f2ece2"
    face(brush, slab.flat(32, 0, 76, 56), linen, 1.15, 0.95)
    drop = lines([slab.at(32, 8), slab.at(108, 8), slab.at(108, -30), slab.at(32, -30)])
    face(brush, drop, linen, 1.0, 0.6)
    for k in range(8):
        u = 36 + k * 9.6
        canvas.fill(stroke([slab.at(u, 6), slab.at(u + 1, -28)], 3), brush.tone("#8a8098", 0.3), 0.25, blur=1)
    canvas.fill(slab.front(32, -30, 76, 5), brush.tone("#d8a840", 0.9))
    x, y = slab.at(70, -9)
    for points in ([(x, y - 13), (x, y + 13)], [(x - 8, y - 4), (x + 8, y - 4)]):
        canvas.line(lines(points, closed=False), brush.tone("#d8a840", 0.9), 2.6)
    for u in (18, 122):
        cx, cy = slab.at(u, 8, 28)
        turned(brush, cx, cy, ((0, 7), (2, 6), (5, 2.4), (12, 3.4), (18, 2), (22, 5.6, 1), (24, 5.6)), BRASS, 0.6)
        turned(brush, cx, cy - 24, ((0, 2.6), (22, 2.5, 1)), "#f4e8cc", 0.3)
        flame(brush, cx, cy - 46, 1.4, 0.45)
    cx, cy = slab.at(70, 8, 34)
    turned(brush, cx, cy, ((0, 9), (3, 8), (6, 3)), BRASS, 0.5)
    rod(brush, [(cx, cy - 4), (cx, cy - 52)], 4.4, BRASS, smooth=False)
    rod(brush, [(cx - 13, cy - 37), (cx + 13, cy - 37)], 4.4, BRASS, smooth=False)


def _kotatsu(brush: Brush) -> None:
    """A low table over a thick quilt that spreads on the floor, mandarins and tea on it."""
    quilt, canvas = brush.own("#a8483c"), brush.canvas
    half = [(0, -46), (52, -45, 1), (66, -24), (88, 4, 1), (60, 12), (30, 9), (0, 13)]
    shape = curve([*half, *mirrored(half[1:-1])[::-1]])
    soft(brush, shape, quilt, 0.06)
    light = brush.tone(mix(quilt, "#ffe8c0", 0.55), 0.9)
    for k in range(-5, 6):
        low = (k * 17, 11 - abs(k) * 1.3)
        canvas.line(curve([(k * 10.2, -40), (k * 13, -20), low], closed=False), light, 1.1, 0.5, clip=shape)
    for v, bow in ((-24, 4), (-8, 6)):
        canvas.line(
            curve([(-90, v + 4), (-40, v + bow), (0, v + bow + 1), (40, v + bow), (90, v + 4)], closed=False),
            light,
            1.1,
            0.5,
            clip=shape,
        )
    for k in range(-4, 5):
        fold = [(k * 12 + 3, -38), (k * 15 + 4, -18), (k * 19 + 5, 9 - abs(k))]
        canvas.fill(stroke(fold, 5), brush.tone(mix(quilt, NIGHT, 0.6), 0.1), 0.3, blur=1.6, clip=shape)
    wood = "#8a5530"
    box = standing(104, 5, 72, 41)
    canvas.fill(rect(-58, -46, 116, 9), brush.tone(NIGHT, 0), 0.4, blur=3, clip=shape)
    block(brush, box, wood, 1.08, 0.7, 0.3)
    grain(brush, box.flat(0, 0, 104, 72), wood, 7)
    x, y = box.at(44, 5, 36)
    turned(brush, x, y, ((0, 7), (2, 8), (7, 15), (9, 16)), "#c8b088", 0.4)
    for dx, dy in ((-8, -10), (0, -9.4), (8, -10), (-4, -14.6), (4.4, -14.6), (0, -19)):
        brush.solid(ellipse(x + dx, y + dy, 5, 4.4), "#f09028", 1.15, 0.35)
        canvas.fill(ellipse(x + dx, y + dy - 4, 0.9, 0.6), brush.tone("#5a8a3c", 0.8))
    for u, w in ((82, 22), (90, 44)):
        cx, cy = box.at(u, 5, w)
        turned(brush, cx, cy, ((0, 4), (1, 4.6), (9, 5)), "#6a8a80", 0.5)
        disc(brush, cx, cy - 9, 4.6, 1.3, "#9ab060")


def _podium(brush: Brush) -> None:
    """A lectern with a panelled front and a slanting top, an open book and a microphone on it."""
    wood, canvas = brush.own("#84502e"), brush.canvas
    block(brush, standing(66, 7, 48), wood)
    box = standing(54, 98, 36, 7)
    block(brush, box, wood, 1.0, 0.75, 0.2)
    grain(brush, box.front(0, 0, 54, 98), wood, 9, upright=True)
    for v, high in ((8, 50), (64, 26)):
        canvas.fill(
            box.front(8, v, 38, high),
            Linear(*box.at(8, v + high), *box.at(46, v), (brush.tone(wood, 0.35), brush.tone(wood, 0.75))),
        )
        canvas.line(box.front(8, v, 38, high), brush.tone(mix(wood, "#ffe0b0", 0.4), 1.0), 1.0, 0.7)
    x, y = box.at(27, 33)
    ring = ellipse(x, y, 11, 11)
    canvas.line(ring, brush.tone(BRASS, 1.0), 1.4)
    for points in ([(x, y - 7), (x, y + 7)], [(x - 7, y), (x + 7, y)]):
        canvas.fill(stroke(points, 3.4), brush.tone(BRASS, 1.0))
    face(brush, lines([box.at(-5, 98, -3), box.at(59, 98, -3), box.at(59, 94, -3), box.at(-5, 94, -3)]), wood, 0.8, 0.4)
    top = lines([box.at(-5, 98, -3), box.at(59, 98, -3), box.at(59, 116, 42), box.at(-5, 116, 42)])
    face(brush, lines([box.at(59, 94, -3), box.at(59, 98, -3), box.at(59, 116, 42), box.at(59, 98, 40)]), wood, 0.25, 0.1)
    face(brush, top, wood, 1.1, 0.8)
    grain(brush, top, wood, 5)
    with canvas.saved():
        canvas.translate(*box.at(27, 103, 12))
        canvas.scale(0.86, 1.1)
        open_book(brush, "#5a2430")
    rod(brush, [box.at(54, 108, 30), box.at(52, 128, 26), box.at(42, 138, 20)], 1.3, "#3a3844")
    brush.solid(ellipse(*box.at(40, 139, 19), 3.4, 2.8), "#2c2a34", 1.1, 0.3)


def _whiteboard(brush: Brush) -> None:
    """A board on wheels with a graph, boxes with arrows and lines of handwriting."""
    frame, canvas = "#b4b8c0", brush.canvas
    for x in (-64, 64):
        rod(brush, [(x, -180), (x, -6)], 4, frame, smooth=False)
        rod(brush, [(x - 16, -4), (x + 16, -6)], 4, frame, smooth=False)
        for dx in (-15, 15):
            brush.solid(ellipse(x + dx, -1, 3, 3), "#3a3844", 1.0, 0.3)
    brush.solid(rect(-72, -184, 144, 102, 2), frame, 1.1, 0.4)
    board = rect(-68, -180, 136, 94, 1)
    canvas.fill(board, Linear(-68, -180, 68, -86, (brush.tone("#ffffff", 1.0), brush.tone("#e4e8ec", 0.8))))
    blue, red, green = (brush.tone(c, 0.5) for c in ("#2c50a0", "#c03438", "#2a7a50"))
    for k, wide in enumerate((46, 38, 50, 30)):
        y = -168 + k * 8
        canvas.line(
            curve([(-60 + t * wide / 8, y + (-1.2, 1.0, -0.6, 1.3)[t % 4]) for t in range(9)], closed=False), blue, 1.1, 0.9
        )
    canvas.line(lines([(-58, -126), (-58, -96), (-8, -96)], closed=False), blue, 1.4, 0.9)
    canvas.line(curve([(-56, -98), (-44, -104), (-36, -102), (-24, -116), (-12, -126)], closed=False), red, 1.8, 0.95)
    for x, y in ((14, -164), (42, -142), (14, -118)):
        canvas.line(rect(x, y, 20, 13, 2), green, 1.4, 0.9)
        canvas.line(lines([(x + 4, y + 5), (x + 16, y + 5)], closed=False), green, 1.0, 0.8)
    for points in ([(34, -158), (44, -154), (50, -144)], [(50, -128), (44, -116), (36, -111)], [(22, -150), (21, -120)]):
        canvas.line(curve(points, closed=False), red, 1.3, 0.9)
    canvas.fill(lines([(0, -180), (26, -180), (-30, -86), (-56, -86)]), brush.tone("#ffffff", 1.0), 0.25)
    brush.solid(rect(-44, -83, 88, 4, 1), frame, 1.0, 0.5)
    for k, colour in enumerate(("#c03438", "#2c50a0", "#2a7a50")):
        brush.solid(rect(-36 + k * 15, -86, 12, 3, 1.4), colour, 1.1, 0.4)
    brush.solid(rect(20, -88, 16, 5, 1), "#4a4854", 1.0, 0.4)
    under(brush, 0, 1, 76, 8, 0.25)


PROPS = {
    "side table": Prop(_side_table, 68, 64),
    "table": Prop(grouped(_table, (-92, -18, 0.88), (56, 8, 1)), 168, 94),
    "desk": Prop(grouped(_desk, (-98, -18, 0.88), (62, 8, 1)), 172, 124),
    "altar": Prop(_altar, 188, 176),
    "kotatsu": Prop(_kotatsu, 180, 84),
    "podium": Prop(_podium, 84, 156),
    "whiteboard": Prop(_whiteboard, 164, 186),
}
