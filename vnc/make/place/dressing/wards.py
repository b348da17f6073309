"""Beds of wards, dormitories and camps, and what stands by them; racks, boards and canvases."""

from vnc.make.draw import Linear, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import rounded
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import Box, block, disc, face, grouped, pillow, rod, shadow, soft, standing, under
from vnc.make.place.dressing.solids import DARK, joined, sketch

STEEL, WOOD = "#c4c8ce", "#9a6a40"


def _mattress(brush: Brush, box: Box, sheet: str, blanket: str) -> None:
    """A mattress on a box's top with a pillow at its right and a blanket folded back."""
    block(brush, box, sheet)
    top = box.flat(0, 0, box.wide * 0.66, box.deep)
    face(brush, top, blanket, 1.0, 0.6)
    face(brush, box.front(0, -1.5, box.wide * 0.66, box.high + 1.5), blanket, 0.75, 0.3)
    fold = box.flat(box.wide * 0.58, 0, box.wide * 0.09, box.deep)
    face(brush, fold, mix(blanket, "#ffffff", 0.55), 1.0, 0.8)
    for k in range(3):
        u = box.wide * (0.12 + 0.17 * k)
        brush.canvas.line(
            lines([box.at(u, 1), box.at(u + 2, box.high * 0.8)], closed=False), brush.tone(mix(blanket, DARK, 0.5), 0.2), 1, 0.4
        )
    x, y = box.at(box.wide * 0.83, box.high + 3, box.deep * 0.5)
    pillow(brush, x, y, box.wide * 0.22, box.deep * 0.3, "#f4f2ee")


def _posts(brush: Brush, box: Box, low: float, high: float, colour: str, wide: float, back: bool) -> None:
    """The two posts of a bed that are near, or far."""
    w = box.deep if back else 0
    for u in (0, box.wide):
        rod(brush, [box.at(u, low, w), box.at(u, high, w)], wide, colour, smooth=False)


def _bunk(brush: Brush) -> None:
    """Two beds over each other, a ladder at the front."""
    colour, cloth = WOOD, brush.own("#4a6a98")
    base = standing(190, 0, 84)
    under(brush, 10, 0, 120, 12)
    _posts(brush, base, 0, 178, colour, 8, True)
    for up, blanket in ((32, cloth), (116, mix(cloth, "#b8584a", 0.6))):
        box = Box(base.x, base.y - up, 190, 12, 84)
        block(brush, Box(base.x, base.y - up + 8, 190, 10, 84), colour)
        if up > 100:
            shadow(brush, box.front(0, -70, 190, 70), box.front(0, -84, 190, 84), 0.2, 10)
        _mattress(brush, box, "#ece8e0", blanket)
    for v in (146, 160):
        rod(brush, [base.at(60, v), base.at(190, v)], 5, colour, smooth=False)
        rod(brush, [base.at(190, v, 0), base.at(190, v, 84)], 5, colour, smooth=False)
    _posts(brush, base, 0, 178, colour, 9, False)
    for u in (18, 48):
        rod(brush, [base.at(u - 4, 0), base.at(u + 4, 166)], 5, mix(colour, "#ffffff", 0.1), smooth=False)
    for v in range(18, 160, 24):
        rod(brush, [base.at(16, v), base.at(50, v)], 4.4, mix(colour, "#ffffff", 0.1), smooth=False)


def _cot(brush: Brush) -> None:
    """A folding cot with a grey blanket."""
    base = standing(180, 40, 66)
    under(brush, 8, 0, 108, 11)
    for u in (14, 90, 166):
        for w in (60, 6):
            rod(brush, [base.at(u - 14, 0, w), base.at(u + 14, 38, w)], 3.6, "#7a6044", smooth=False)
            rod(brush, [base.at(u + 14, 0, w), base.at(u - 14, 38, w)], 3.6, "#8a6e4e", smooth=False)
    _mattress(brush, Box(base.x, base.y - 38, 180, 8, 66), "#d8d2c0", brush.own("#7a7c68"))


def _hospital_bed(brush: Brush) -> None:
    """On castors, its head raised, rails down the side."""
    base = standing(196, 0, 84)
    under(brush, 10, 0, 120, 12)
    for u, w in ((10, 80), (186, 80), (10, 4), (186, 4)):
        rod(brush, [base.at(u, 6, w), base.at(u, 44, w)], 5, STEEL, smooth=False)
        x, y = base.at(u, 5, w)
        disc(brush, x, y, 5, 5, "#3a3c44")
    block(brush, Box(base.x, base.y - 38, 196, 8, 84), "#d8dce0")
    _mattress(brush, Box(base.x, base.y - 46, 140, 13, 84), "#f2f4f4", brush.own("#9cc8d0"))
    back = lines([base.at(136, 59), base.at(190, 94), base.at(190, 94, 84), base.at(136, 59, 84)])
    face(brush, back, "#f6f6f4", 1.0, 0.7)
    face(
        brush,
        lines([base.at(136, 46), base.at(136, 59), base.at(190, 94), base.at(196, 90), base.at(196, 46)]),
        "#e0e6e8",
        0.7,
        0.4,
    )
    x, y = base.at(166, 82, 42)
    pillow(brush, x, y, 34, 30, "#ffffff")
    for u, high in ((-4, 78), (200, 112)):
        board = lines([base.at(u, 40), base.at(u, high), base.at(u, high, 84), base.at(u, 40, 84)])
        face(brush, board, "#e6dccc", 0.85, 0.5)
        brush.canvas.line(lines([base.at(u, high), base.at(u, high, 84)], closed=False), brush.tone("#ffffff", 1.0), 3, 0.8)
    rod(brush, [base.at(40, 46), base.at(44, 78), base.at(116, 78), base.at(120, 46)], 3.4, STEEL)
    for u in (62, 80, 98):
        rod(brush, [base.at(u, 50), base.at(u, 77)], 2.4, STEEL, smooth=False)


def _operating_table(brush: Brush) -> None:
    """Padded, on one column, under a round lamp on an arm."""
    canvas = brush.canvas
    under(brush, 6, 0, 80, 10)
    block(brush, standing(70, 9, 54), "#9aa2aa")
    block(brush, standing(30, 62, 26, 8), STEEL)
    box = Box(-108, -72, 190, 9, 58)
    block(brush, box, "#8a929a")
    _pad = brush.own("#3f8f8a")
    block(brush, Box(-106, -80, 132, 9, 56), _pad)
    block(brush, Box(32, -80, 48, 9, 56), _pad)
    face(brush, Box(-106, -80, 132, 9, 56).flat(8, 6, 96, 44), "#a8d8d0", 1.0, 0.7)
    rod(brush, [(120, -300), (118, -228), (70, -200), (20, -196)], 6, STEEL)
    disc(brush, 0, -186, 54, 17, "#d8dce2")
    disc(brush, 0, -182, 47, 13, "#eef2f4")
    for x in (-28, 0, 28):
        canvas.fill(ellipse(x, -180, 12, 5), mix(brush.tone("#ffffff", 1.0), "#fffbe8", 0.7))
        brush.glow(x, -180, 60, "#fff8e0", 0.6)
    canvas.fill(
        lines([(-44, -176), (44, -176), (84, -84), (-96, -84)]),
        Linear(0, -176, 0, -84, (brush.tone("#ffffff", 1.0), brush.tone("#ffffff", 1.0))),
        0.12,
        blur=10,
    )


def _drip(brush: Brush) -> None:
    """A stand on castors with a bag and its tube."""
    canvas = brush.canvas
    under(brush, 3, 0, 26, 5)
    for x, y in ((-24, -2), (24, -2), (-12, 3), (14, 3), (0, -6)):
        rod(brush, [(0, -12), (x, y - 4)], 3, STEEL, smooth=False)
        disc(brush, x, y, 3, 2.6, "#3a3c44")
    rod(brush, [(0, -10), (0, -186)], 3.4, STEEL, smooth=False)
    rod(brush, [(-17, -180), (-15, -186), (0, -188), (15, -186), (17, -180)], 2.6, STEEL)
    bag = sketch("-27,-178! -8,-178! -7,-150 -11,-136 -17,-132 -24,-136 -28,-150")
    canvas.fill(bag, Linear(-28, 0, -6, 0, (brush.tone("#f4fbff", 1.0), brush.tone("#a8c4d4", 0.6))), 0.9)
    canvas.fill(
        sketch("-28,-160! -7,-160! -7,-150 -11,-136 -17,-132 -24,-136 -28,-150"), brush.tone(brush.own("#d8eef4"), 1.0), 0.8
    )
    canvas.fill(rect(-23, -172, 11, 8), brush.tone("#5a8ab0", 0.8), 0.7)
    canvas.line(sketch("-17,-132 -16,-110 -8,-84 6,-66 14,-40 30,-36", False), brush.tone("#d8ecf4", 1.0), 1.6, 0.9)
    block(brush, standing(16, 24, 10, 92, 4), "#e8eaee")
    canvas.fill(rect(-2, -112, 9, 6), mix("#3ac86a", "#ffffff", 0.2))


def _sleeping_bag(brush: Brush) -> None:
    """Laid out on a mat, its flap open."""
    colour = brush.own("#3f7a5a")
    mat = lines([(-104, 8), (-84, -22), (104, -22), (96, 8)])
    face(brush, mat, "#5a6474", 0.8, 0.5)
    bag = sketch("-92,2 -96,-12 -80,-24 -20,-30 60,-28 92,-20 98,-8 88,4 20,6 -50,6")
    soft(brush, bag, colour)
    for x in range(-72, 62, 19):
        brush.canvas.line(
            sketch(f"{x},4 {x + 6},-12 {x + 3},-28", False), brush.tone(mix(colour, DARK, 0.5), 0.2), 1.6, 0.5, blur=0.6, clip=bag
        )
    brush.solid(sketch("26,-29 58,-30 70,-18 60,-4 40,4 28,-8"), "#e8b868", 1.0, 0.5)
    pillow(brush, 76, -19, 36, 18, "#e8e4da")
    brush.canvas.line(sketch("-88,-2 -20,3 40,4", False), brush.tone("#d8c8a0", 0.9), 1.4, 0.8)


def _server(brush: Brush) -> None:
    """A tall black rack of units with small lights, cables behind glass."""
    canvas, lit = brush.canvas, brush.view.lamps
    under(brush, 6, 0, 48, 9)
    box = standing(64, 196, 70)
    block(brush, box, "#343844")
    canvas.fill(box.front(4, 6, 56, 184), brush.tone("#14161c", 0.3))
    for k in range(15):
        v = 10 + k * 12
        face(brush, box.front(6, v, 52, 9.6), "#2c303a" if k % 4 else "#4a505e", 0.9, 0.4)
        for n in range(4 + k % 3):
            colour = ("#4ae87a", "#4ac8ff", "#ffb84a")[(k * 3 + n) % 3 if (k + n) % 5 == 0 else (k % 2)]
            x, y = box.at(11 + n * 5, v + 4.8)
            canvas.fill(ellipse(x, y, 1.3, 1.3), colour)
        x, y = box.at(36, v + 2.4)
        canvas.fill(joined([rect(x + n * 4, y - 5, 2.4, 5) for n in range(5)]), brush.tone("#0c0e12", 0.2))
    x, y = box.at(30, 100)
    brush.glow(x, y, 130, brush.own("#4ab8ff"), 0.25 + 0.2 * lit)


def _chalkboard(brush: Brush) -> None:
    """A green board on wheels with rubbed chalk, a formula's curve, a tray."""
    canvas = brush.canvas
    under(brush, 4, 0, 92, 9)
    for x in (-84, 84):
        rod(brush, [(x, -4), (x, -176)], 5, WOOD, smooth=False)
        rod(brush, [(x - 24, -2), (x, -20), (x + 24, -2)], 5, WOOD, smooth=False)
    brush.solid(rect(-98, -174, 196, 116, 3), WOOD, 1.0, 0.4)
    board = rect(-92, -168, 184, 104)
    face(brush, board, brush.own("#2f5a48"), 0.95, 0.5)
    for k in range(5):
        x, y = -76 + k * 34, -150 + (k * 23) % 60
        canvas.fill(ellipse(x + 10, y, 30, 9), brush.tone("#e8f0ea", 0.8), 0.1, blur=5, clip=board)
    chalk = brush.tone("#f4f6f0", 1.0)
    canvas.line(sketch("-74,-84 -40,-90 -18,-140 6,-96 40,-100", False), chalk, 1.5, 0.75)
    canvas.line(lines([(-78, -146), (-78, -80), (44, -80)], closed=False), chalk, 1.3, 0.7)
    canvas.line(ellipse(62, -136, 18, 18), chalk, 1.3, 0.7)
    canvas.line(lines([(46, -92), (80, -92), (62, -116), (46, -92)], closed=False), chalk, 1.3, 0.7)
    brush.solid(rect(-98, -60, 196, 5, 1), mix(WOOD, "#ffffff", 0.15), 1.0, 0.5)
    brush.solid(rect(30, -66, 18, 6, 1.5), "#c8b080", 0.9, 0.4)
    canvas.fill(joined([rect(-40, -63, 9, 2.4), rect(-24, -63, 7, 2.4)]), brush.tone("#ffffff", 1.0))


def _canvases(brush: Brush) -> None:
    """Stretched canvases that lean on each other: a landscape, a still life, backs with their wedges."""
    canvas = brush.canvas
    under(brush, 4, 0, 96, 9)
    for k, (x, wide, high, lean) in enumerate(
        ((-56, 76, 104, 8), (44, 64, 84, -6), (-20, 70, 76, 5), (66, 46, 54, -4), (-74, 44, 46, 5))
    ):
        y = k * 2.4 - 6
        shape = lines(
            [(x - wide / 2, y), (x - wide / 2 + lean, y - high), (x + wide / 2 + lean, y - high - 2), (x + wide / 2, y - 1)]
        )
        canvas.fill(shape.moved(5, 2), brush.tone(DARK, 0), 0.35, blur=4)
        if k == 1:
            face(brush, shape, "#d8c4a0", 0.8, 0.5)
            canvas.line(shape, brush.tone("#9a7448", 0.7), 5)
            canvas.line(lines([(x + lean / 2, y - 2), (x + lean / 2, y - high)], closed=False), brush.tone("#9a7448", 0.7), 5)
            continue
        sky, land, mark = (("#a8d0e8", "#5a8a5a", "#e8b84a"), ("", "", ""), ("#e8b890", "#8a4a5a", "#f4e0b0"),
                           ("#6a5a8a", "#3a3a6a", "#f0e8c0"), ("#f0e6d4", "#c86a4a", "#7a9a5a"))[k]  # fmt: skip
        face(brush, shape, sky, 1.0, 0.75)
        hill = sketch(
            f"{x - wide},{y + 4} {x - wide},{y - high * 0.35} {x - wide * 0.1},{y - high * 0.5} "
            f"{x + wide},{y - high * 0.25} {x + wide},{y + 4}"
        )
        canvas.fill(hill, brush.tone(land, 0.7), clip=shape)
        canvas.fill(ellipse(x + wide * 0.12, y - high * 0.66, wide * 0.12, wide * 0.12), brush.tone(mark, 1.0), 0.95, clip=shape)
        strokes = [
            stroke([(x + dx * wide, y - high * 0.2), (x + dx * wide + 7, y - high * 0.3)], 4, rounded)
            for dx in (-0.35, -0.1, 0.2)
        ]
        canvas.fill(joined(strokes), brush.tone(mix(land, "#ffffff", 0.35), 0.9), 0.8, clip=shape)
        canvas.line(shape, brush.tone("#f4efe2", 1.0), 1.6, 0.9)


def _cables(brush: Brush) -> None:
    """Black and coloured cables that run and coil over the floor to a box of sockets."""
    canvas = brush.canvas
    runs = (("-150,6 -90,-10 -40,4 10,-12 70,0 150,-14", "#26262e"), ("-140,-14 -80,2 -20,-16 40,4 100,-8 156,6", "#34343e"),
            ("-120,12 -60,-4 0,10 60,-10 130,10", "#8a3a3a"), ("-150,-4 -60,-18 20,-6 90,-18 150,-4", "#3a5a8a"))  # fmt: skip
    for text, colour in runs:
        line = sketch(text, False)
        canvas.line(line.moved(1, 3), brush.tone(DARK, 0), 5, 0.35, blur=1.5)
        canvas.line(line, brush.tone(colour, 0.4), 4.4)
        canvas.line(line.moved(-0.6, -1), brush.tone(mix(colour, "#ffffff", 0.35), 1.0), 1.2, 0.7)
    for k in range(4):
        ring = ellipse(-64 + k * 2, -3 - k * 2.4, 30 - k, 11)
        canvas.line(ring, brush.tone("#202028", 0.4), 3.6)
        canvas.line(ring.moved(-0.4, -0.8), brush.tone("#70707e", 1.0), 1, 0.6)
    block(brush, standing(46, 9, 14, 0, 56), "#d8d4ca")
    for k in range(4):
        canvas.fill(ellipse(42 + k * 9.5, -5, 3, 3), brush.tone("#3a3a40", 0.3))
    canvas.fill(ellipse(78, -5, 1.6, 1.6), "#ff5a40")
    brush.glow(78, -5, 14, "#ff5a40", 0.6)


PROPS = {
    "bunk bed": Prop(_bunk, 226, 204),
    "cot": Prop(grouped(_cot, (110, -36, 0.86), (-130, -14, 0.94), (20, 8, 1.0)), 206, 66),
    "hospital bed": Prop(grouped(_hospital_bed, (170, -30, 0.84), (-40, 0, 1.0)), 234, 124),
    "operating table": Prop(_operating_table, 220, 300),
    "drip": Prop(_drip, 60, 190),
    "sleeping bag": Prop(grouped(_sleeping_bag, (60, -34, 0.84), (-40, 0, 1.0)), 210, 40, shadow=False),
    "server": Prop(grouped(_server, (84, -6, 0.97), (-84, -6, 0.97), (0, 0, 1.0)), 90, 216),
    "chalkboard": Prop(_chalkboard, 216, 180),
    "canvases": Prop(_canvases, 200, 118),
    "cables": Prop(_cables, 310, 30, shadow=False),
}
