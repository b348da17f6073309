"""Precious and dangerous things: crown, mask, gifts, revolver, dagger, gold."""

import math

from vnc.make.draw import Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, scalloped
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import (
    Box,
    block,
    disc,
    face,
    grouped,
    mouth,
    pillow,
    rod,
    round_ramp,
    shadow,
    shine,
    standing,
    turned,
    under,
)

GOLD = "#dcae40"
STEEL = "#c4c8d0"


def _crown(brush: Brush) -> None:
    """A golden crown with gems and ermine on a velvet cushion."""
    gold, canvas = brush.own(GOLD), brush.canvas
    under(brush, 0, 0, 27)
    pillow(brush, 0, -5.4, 52, 13, "#8a1f34")
    for x in (-26, 26):
        brush.solid(ellipse(x, -2, 1.6, 1.8), GOLD, 1.1, 0.4)
        canvas.fill(stroke([(x, -1), (x, 1.6)], 2.2, even), brush.tone(GOLD, 0.7))
    canvas.fill(ellipse(0, -10, 18, 4), brush.tone("#30081a", 0), 0.5, blur=1.5)
    back = [
        (-17, -14, 1),
        (-19, -27, 1),
        (-11, -20, 1),
        (-7, -29, 1),
        (0, -21, 1),
        (7, -29, 1),
        (11, -20, 1),
        (19, -27, 1),
        (17, -14, 1),
    ]
    canvas.fill(curve(back), brush.tone(mix(gold, "#5a2c08", 0.5), 0.3))
    canvas.fill(ellipse(0, -15, 17, 4.4), brush.tone("#6a1428", 0.4))
    canvas.fill(
        curve([(-16, -14), (-10, -24), (0, -27), (10, -24), (16, -14)]),
        Linear(-16, -27, 14, -14, (brush.tone("#b02c48", 1.0), brush.tone("#5a1024", 0.1))),
    )
    _circlet(brush, gold)


def _circlet(brush: Brush, gold: str) -> None:
    """The front of a crown: points with pearls, a band of gems."""
    canvas = brush.canvas
    front = curve(
        [
            (-18, -11, 1),
            (0, -7, 1),
            (18, -11, 1),
            (21.6, -29, 1),
            (12, -18, 1),
            (9, -32, 1),
            (3, -16.4, 1),
            (0, -34, 1),
            (-3, -16.4, 1),
            (-9, -32, 1),
            (-12, -18, 1),
            (-21.6, -29, 1),
        ]
    )
    canvas.fill(front, round_ramp(brush, 0, 20, gold))
    canvas.line(front, brush.tone(mix(gold, "#fff8d8", 0.6), 1.1), 0.5, 0.8)
    for x, y in ((-21.6, -29), (-9, -32), (0, -34), (9, -32), (21.6, -29)):
        brush.solid(ellipse(x, y - 1, 1.7, 1.8), "#f4f0ec", 1.1, 0.4)
    band = curve([(-18, -10, 1), (0, -5.6), (18, -10, 1), (18, -14.4, 1), (0, -10.2), (-18, -14.4, 1)])
    canvas.fill(band, round_ramp(brush, 0, 18, mix(gold, "#fff0b0", 0.2)))
    for x, gem in ((-14, "#2c60b8"), (-7.4, "#c82440"), (0, "#2a9a60"), (7.4, "#c82440"), (14, "#2c60b8")):
        y = -8 - 0.02 * x * x
        canvas.fill(ellipse(x, y, 2, 1.8), brush.tone(gem, 0.7))
        canvas.fill(ellipse(x - 0.6, y - 0.6, 0.7, 0.6), brush.tone("#ffffff", 1.0), 0.95)


def _mask(brush: Brush) -> None:
    """A carnival mask with gold lace and plumes, on its stick."""
    face_colour, canvas = brush.own("#f0ece4"), brush.canvas
    under(brush, 0, 0, 22)
    canvas.translate(0, 4)
    rod(brush, [(20, -14), (25, -3)], 1.4, GOLD, smooth=False)
    for k, (x, y, colour) in enumerate(((-13, -48, "#4a2c7a"), (-5, -54, "#8a3a8a"), (5, -55, "#2c5a8a"), (14, -49, "#4a2c7a"))):
        plume = curve(
            [(x * 0.2, -25, 1), (x * 0.75 - 4, -38), (x - 3, y - 1), (x + 3, y - 3), (x + 4, y + 4), (x * 0.75 + 3.6, -36)]
        )
        brush.solid(scalloped(plume, 17, 0.7), colour, 1.15, 0.3)
        canvas.line(
            curve([(x * 0.2, -25), (x * 0.75, -37), (x, y + 1)], closed=False),
            brush.tone(mix(colour, "#ffffff", 0.5), 0.9),
            0.4,
            0.7 - 0.05 * k,
        )
    half = [(0, -23), (8, -27), (18, -27), (25, -32, 1), (25, -20), (21, -10), (13, -5.4), (6, -7.4), (2.6, -12), (0, -9)]
    shape = curve([*half, *((-x, *r) for x, *r in reversed(half[1:-1]))])
    brush.solid(shape, face_colour, 1.15, 0.35)
    canvas.line(shape, brush.tone(GOLD, 1.0), 1.3)
    for side in (-1, 1):
        eye = curve([(side * 4.6, -15.6, 1), (side * 9, -20.4), (side * 16, -21, 1), (side * 14.6, -15), (side * 9, -13.4)])
        canvas.fill(eye, brush.tone("#241a26", 0.1))
        canvas.line(eye, brush.tone(GOLD, 1.0), 0.9)
        for curl in (
            [(4, -24), (10, -25.4), (15, -23.6), (14, -22.4)],
            [(17, -11), (20, -15), (22, -20), (20.6, -21)],
            [(8, -10.6), (12, -9.4), (16, -11.6)],
        ):
            canvas.line(curve([(side * x, y) for x, y in curl], closed=False), brush.tone(GOLD, 1.0), 0.7)
        canvas.fill(ellipse(side * 12, -7.6, 0.8, 0.8), brush.tone("#c02848", 0.8))
    brush.solid(lines([(0, -27.4), (2.4, -24), (0, -20.4), (-2.4, -24)]), "#c02848", 1.1, 0.3)
    shine(brush, [(-20, -24), (-14, -25.6), (-8, -25)], 1.2, 0.6)


def _gift(brush: Brush) -> None:
    """Wrapped boxes with ribbons and bows; three for several."""
    paper = brush.own("#b83244")
    if brush.many:
        _parcel(brush, -24, -3, (24, 18, 18), "#3a6a5a", "#f0d890")
        _parcel(brush, 22, -2, (20, 13, 17), "#e8dcc8", "#b83244")
    _parcel(brush, 0, 2, (26, 21, 20), paper, "#f4e4b8")


def _parcel(brush: Brush, x: float, y: float, size: tuple[float, float, float], paper: str, ribbon: str) -> None:
    wide, high, deep = size
    canvas, box = brush.canvas, standing(wide, high, deep, -y, x)
    under(brush, x + 2, y - 1, wide * 0.72)
    block(brush, box, paper)
    dots = Path(
        [c for k in range(14) for c in ellipse(*box.at((k * 0.37 % 1) * wide, (k * 0.61 % 1) * high * 0.8), 0.8, 0.8).contours]
    )
    canvas.fill(dots, brush.tone(mix(paper, "#fff4d8", 0.6), 0.9), 0.6, clip=box.front(0, 0, wide, high))
    lid = Box(box.x - 0.8, box.y - high * 0.76, wide + 1.6, high * 0.26, deep + 1.4)
    block(brush, lid, mix(paper, "#ffffff", 0.08))
    shadow(brush, box.front(0, high * 0.68, wide, high * 0.08), box.front(0, 0, wide, high * 0.76), 0.35, 0.6)
    band, mid = wide * 0.17, wide * 0.415
    face(brush, box.front(mid, 0, band, high), ribbon, 0.85, 0.5)
    face(brush, lid.flat(mid + 0.8, 0, band, lid.deep), ribbon, 1.05, 0.85)
    face(brush, lid.flat(0, deep * 0.42, lid.wide, deep * 0.17), ribbon, 1.0, 0.8)
    face(brush, lid.side(deep * 0.42, -high * 0.76, deep * 0.17, high), ribbon, 0.35, 0.15)
    _bow(brush, *lid.at(mid + band * 0.6, lid.high, deep * 0.5), band, wide, high, ribbon)


def _bow(brush: Brush, bx: float, by: float, band: float, wide: float, high: float, ribbon: str) -> None:
    canvas = brush.canvas
    for side in (-1, 1):
        tail = [(bx, by), (bx + side * wide * 0.16, by + 1.6), (bx + side * wide * 0.3, by + 3.4)]
        canvas.fill(stroke(tail, band * 0.5, even), brush.tone(ribbon, 0.6))
        loop = curve(
            [
                (bx, by, 1),
                (bx + side * wide * 0.2, by - high * 0.42),
                (bx + side * wide * 0.42, by - high * 0.3),
                (bx + side * wide * 0.3, by - high * 0.04),
            ]
        )
        brush.solid(loop, ribbon, 1.1, 0.35)
        canvas.fill(
            curve(
                [
                    (bx + side * wide * 0.08, by - high * 0.08),
                    (bx + side * wide * 0.22, by - high * 0.26),
                    (bx + side * wide * 0.3, by - high * 0.18),
                ]
            ),
            brush.tone(mix(ribbon, "#402010", 0.5), 0.2),
            0.55,
        )
    brush.solid(ellipse(bx, by - 0.8, band * 0.5, band * 0.42), ribbon, 1.15, 0.4)


def _revolver(brush: Brush) -> None:
    """A revolver lying on its side, its barrel to the left, and a few rounds."""
    metal, canvas = brush.own("#5a5e6a"), brush.canvas
    canvas.fill(curve([(-28, 0), (0, -3), (14, -2), (26, 3), (0, 3)]), brush.tone("#1c1424", 0), 0.45, blur=1.4)
    grip = curve([(9, -14, 1), (16, -14), (22, -4), (27, 4, 1), (18, 6.4, 1), (14, 0), (10, -6)])
    brush.solid(grip, "#7a4628", 1.1, 0.25)
    for k in range(5):
        canvas.line(
            lines([(12 + k * 2, -9 + k * 2), (17 + k * 1.4, -10 + k * 2.4)], closed=False), brush.tone("#3c2014", 0.3), 0.35, 0.6
        )
    disc(brush, 17.6, -3.4, 1.0, 1.0, GOLD)
    rod(brush, [(3, -9), (2.4, -3.4), (7, -2), (10.4, -4.6)], 1.1, metal)
    rod(brush, [(6, -9), (5.4, -5.4)], 1.0, metal)
    brush.solid(curve([(-6, -20, 1), (12, -20), (15, -16, 1), (14, -11), (8, -8), (-6, -9, 1)]), metal, 1.0, 0.3)
    brush.solid(lines([(-29, -19.6), (-5, -20), (-5, -15), (-29, -15.2)]), metal, 1.2, 0.3)
    brush.solid(lines([(-24, -15), (-5, -15), (-5, -11.6), (-22, -12.4)]), mix(metal, "#101018", 0.2), 0.8, 0.3)
    canvas.fill(lines([(-29, -19.6), (-26, -22), (-25, -19.6)]), brush.tone(metal, 0.7))
    drum = rect(-4.6, -19.4, 11, 10.4, 2)
    canvas.fill(drum, Linear(0, -19.4, 0, -9, tuple(brush.tone(metal, v) for v in (0.7, 1.25, 0.6, 0.1))))
    for y in (-17.6, -14.4, -11.4):
        canvas.fill(rect(-3.6, y, 7, 1.1, 0.5), brush.tone(mix(metal, "#0c0c14", 0.6), 0.2))
    brush.solid(curve([(12, -19, 1), (14, -23.4), (18, -23.4), (17, -20.6), (14.4, -16, 1)]), metal, 1.1, 0.3)
    shine(brush, [(-28, -18.4), (-14, -18.8), (-6, -18.8)], 0.8, 0.7)
    for x, y, turn in ((-12, 1, 20), (-6, 3.6, -24), (-19, 3, 6)):
        with canvas.saved():
            canvas.rotate(turn, x, y)
            canvas.fill(
                rect(x - 3, y - 1.2, 4.4, 2.4, 0.3),
                Linear(0, y - 1.2, 0, y + 1.2, (brush.tone(GOLD, 1.2), brush.tone(GOLD, 0.2))),
            )
            canvas.fill(curve([(x + 1.4, y - 1.1, 1), (x + 3.6, y), (x + 1.4, y + 1.1, 1)]), brush.tone("#a86038", 0.8))


def _dagger(brush: Brush) -> None:
    """A dagger with a gem in its pommel, its point in the board."""
    steel, canvas = brush.own(STEEL), brush.canvas
    canvas.fill(curve([(-2, 0), (12, -3), (26, -4), (12, 1)]), brush.tone("#1c1424", 0), 0.45, blur=1.2)
    canvas.fill(stroke([(-6, 0.4), (0, -0.6), (6, 0.6)], 1.0), brush.tone("#2a1410", 0.1), 0.8)
    with canvas.saved():
        canvas.rotate(17)
        left, right = lines([(0, 0), (-3.6, -8), (-3.2, -32), (0, -32)]), lines([(0, 0), (3.6, -8), (3.2, -32), (0, -32)])
        canvas.fill(
            left,
            Linear(-3, -32, 0, 0, (brush.tone(steel, 1.2), brush.tone(mix(steel, "#ffffff", 0.5), 1.2), brush.tone(steel, 0.8))),
        )
        canvas.fill(right, Linear(0, -32, 3, 0, (brush.tone(steel, 0.5), brush.tone(steel, 0.1))))
        canvas.line(lines([(0, -30), (0, -10)], closed=False), brush.tone(mix(steel, "#202434", 0.5), 0.3), 0.8, 0.7)
        canvas.line(lines([(-3.2, -31), (-3.5, -9), (-0.6, -1)], closed=False), brush.tone("#ffffff", 1.1), 0.4, 0.9)
        guard = curve(
            [(-11, -35), (-9, -33), (0, -31.4), (9, -33), (11, -35), (10, -37), (5, -35.4), (0, -36), (-5, -35.4), (-10, -37)]
        )
        brush.solid(guard, GOLD, 1.2, 0.3)
        grip = rect(-2, -47, 4, 12)
        canvas.fill(grip, round_ramp(brush, 0, 2, "#6a2c30"))
        for k in range(5):
            canvas.line(lines([(-2, -37 - k * 2.2), (2, -38.4 - k * 2.2)], closed=False), brush.tone(GOLD, 0.9), 0.5)
        brush.solid(ellipse(0, -49.4, 3.6, 3.4), GOLD, 1.2, 0.3)
        canvas.fill(ellipse(0, -49.4, 2, 2), brush.tone("#c01c38", 0.8))
        canvas.fill(ellipse(-0.6, -50, 0.7, 0.6), brush.tone("#ffffff", 1.0), 0.95)


def _gold(brush: Brush) -> None:
    """A heap of coins with a goblet, a crown, pearls and gems in it."""
    gold, canvas, chance = brush.own(GOLD), brush.canvas, brush.chance
    heap = [
        (-70, 2),
        (-58, -9),
        (-40, -16),
        (-24, -32),
        (-6, -45),
        (10, -46),
        (26, -33),
        (42, -20),
        (58, -11),
        (72, 2),
        (30, 7),
        (-30, 7),
    ]
    shape = curve(heap)
    canvas.fill(
        shape,
        Linear(
            -50,
            -46,
            50,
            6,
            (brush.tone(gold, 1.0), brush.tone(mix(gold, "#6a3c10", 0.3), 0.6), brush.tone(mix(gold, "#5a2c10", 0.5), 0.2)),
        ),
    )
    _goblet(brush, -26, -24, gold)
    spots = sorted(((chance.uniform(-70, 70), chance.random()) for _ in range(190)), key=lambda p: -p[1])
    for x, t in spots:
        top = -46 * max(0.0, 1 - (abs(x - 3) / 68) ** 1.3)
        _coin(brush, x, 6 + (top - 4) * t, gold)
    _jewels(brush, gold)


def _jewels(brush: Brush, gold: str) -> None:
    """Pearls, gems, a crown and the glints upon a hoard."""
    canvas = brush.canvas
    for k in range(15):
        x, y = 18 + k * 3, -30 + 6 * math.sin(k * 0.42) + k * 1.7
        brush.solid(ellipse(x, y, 1.9, 1.9), "#f6f0ea", 1.15, 0.5)
    for x, y, size, gem in (
        (-46, -8, 4.6, "#c02840"),
        (6, -16, 5.4, "#2a60b8"),
        (44, -4, 4.4, "#2a9060"),
        (-12, -2, 4, "#8a3ab0"),
    ):
        _gem(brush, x, y, size, gem)
    with canvas.saved():
        canvas.translate(10, -36)
        canvas.rotate(9)
        canvas.scale(0.72)
        _circlet(brush, mix(gold, "#fff0b0", 0.25))
    for x, y in ((-34, -16), (30, -20), (-8, -34), (54, -6)):
        for dx, dy in ((4.6, 0.5), (0.5, 4.6)):
            canvas.fill(lines([(x - dx, y), (x, y - dy), (x + dx, y), (x, y + dy)]), "#fff8d8", 0.9)
    brush.glow(0, -22, 70, "#ffd880", 0.3)


def _coin(brush: Brush, x: float, y: float, gold: str) -> None:
    turn = brush.chance.uniform(-28, 28)
    with brush.canvas.saved() as canvas:
        canvas.rotate(turn, x, y)
        light = brush.chance.uniform(0.55, 1.15)
        high = brush.chance.uniform(1.4, 3.2)
        canvas.fill(ellipse(x + 0.3, y + 0.9, 4.2, high), brush.tone(mix(gold, "#5a2c08", 0.65), 0.2))
        canvas.fill(ellipse(x, y, 4.2, high), brush.tone(gold, light))
        canvas.line(
            ellipse(x, y, 2.8, high * 0.66), brush.tone(mix(gold, "#fff4c0" if light > 0.8 else "#6a3808", 0.5), 0.9), 0.4, 0.7
        )


def _gem(brush: Brush, x: float, y: float, size: float, colour: str) -> None:
    """A cut stone in facets."""
    ring = [(x + math.cos(k * math.pi / 3 + 0.3) * size, y + math.sin(k * math.pi / 3 + 0.3) * size * 0.8) for k in range(6)]
    for k in range(6):
        facet = lines([(x - size * 0.1, y - size * 0.15), ring[k], ring[(k + 1) % 6]])
        brush.canvas.fill(facet, brush.tone(mix(colour, "#ffffff", 0.1 * (k in (3, 4))), (0.5, 0.2, 0.4, 1.0, 1.2, 0.8)[k]))
    brush.canvas.fill(
        lines([(x - size * 0.5, y - size * 0.3), (x - size * 0.1, y - size * 0.6), (x, y - size * 0.2)]), "#ffffff", 0.8
    )


def _goblet(brush: Brush, x: float, y: float, gold: str) -> None:
    with brush.canvas.saved() as canvas:
        canvas.translate(x, y)
        canvas.rotate(-24)
        stem = ((0, 8), (2, 4), (5, 1.6), (10, 1.8), (13, 6), (20, 8.4), (27, 9))
        turned(brush, 0, 0, stem, mix(gold, "#fff0b0", 0.2), 0.7)
        mouth(brush, 0, -27, 9, "#6a3c10", mix(gold, "#fff0c0", 0.4))


def _fox_mask(brush: Brush) -> None:
    """A white fox mask with red marks and golden ears on a red cord."""
    white, canvas = brush.own("#f4efe6"), brush.canvas
    red, gold = brush.tone("#c02c2c", 0.7), brush.tone(GOLD, 1.0)
    under(brush, 0, 0, 18)
    for side in (-1, 1):
        cord = [(side * 17, -22), (side * 24, -14), (side * 20, -4), (side * 24, 2)]
        rod(brush, cord, 1.3, "#b02830")
        brush.solid(ellipse(side * 24, 1, 2.4, 2.4), GOLD, 1.15, 0.3)
        ear = lines([(side * 5, -33), (side * 15, -52), (side * 19, -27)])
        brush.solid(ear, white, 1.1, 0.45)
        canvas.fill(lines([(side * 9, -34), (side * 14.4, -46), (side * 16, -31)]), red)
    half = [(0, -35), (9, -35), (19, -28), (19, -20), (11, -11), (5, -2), (0, 0)]
    shape = curve([*half, *((-x, y) for x, y in half[-2:0:-1])])
    brush.solid(shape, white, 1.2, 0.4)
    canvas.inner(shape, -1.6, -1.8, brush.tone("#8a7a8a", 0.3), 0.35, blur=1.6)
    for side in (-1, 1):
        canvas.fill(stroke([(side * 4.4, -18), (side * 9, -20.4), (side * 15, -23.6)], 2.4), brush.tone("#241a20", 0.1))
        canvas.fill(stroke([(side * 4, -16), (side * 9, -17.4), (side * 15.6, -20.6)], 1.4), red)
        for k in range(3):
            whisker = [
                (side * (8.6 - k * 0.8), -11 + k * 2.4),
                (side * 12, -11.6 + k * 2.6),
                (side * (15 - k * 2), -13.4 + k * 3.4),
            ]
            canvas.fill(stroke(whisker, 1.1), red)
        canvas.fill(stroke([(side * 3, -29), (side * 6, -26), (side * 5, -22.6)], 1.6), red)
    canvas.fill(curve([(0, -33), (2, -29), (0, -25), (-2, -29)]), gold)
    canvas.line(curve([(0, -26), (0.6, -14), (0, -6)], closed=False), brush.tone("#a89aa0", 0.5), 0.6, 0.6)
    canvas.fill(curve([(-2.6, -5.6), (0, -6.6), (2.6, -5.6), (0, -2.6)]), brush.tone("#2a1c20", 0.1))
    shine(brush, [(-14, -24), (-12, -30), (-5, -33)], 1.4, 0.6)


def _ring(brush: Brush) -> None:
    """A ring with a diamond in an open velvet box."""
    velvet, canvas = brush.own("#26346a"), brush.canvas
    under(brush, 1, 0, 15)
    box = standing(24, 10, 18)
    lid = [box.at(0, 10, 18), box.at(24, 10, 18), box.at(25, 26, 26), box.at(-1, 26, 26)]
    brush.solid(lines(lid), velvet, 0.9, 0.4)
    face(
        brush, lines([box.at(2, 12, 18.4), box.at(22, 12, 18.4), box.at(22.6, 24, 25), box.at(1.4, 24, 25)]), "#f0e8e0", 0.9, 0.6
    )
    block(brush, box, velvet)
    face(brush, box.flat(2, 2, 20, 14), "#f4ece4", 1.1, 0.8)
    canvas.line(box.flat(2, 8, 20, 1.6), brush.tone("#a89aa0", 0.3), 1.2, 0.7)
    x, y = box.at(11, 10, 9)
    canvas.line(ellipse(x, y - 4, 5.4, 6), brush.tone(GOLD, 1.0), 1.6)
    canvas.line(ellipse(x - 0.4, y - 4.4, 5.4, 6), brush.tone("#fff4c8", 1.1), 0.5, 0.8)
    face(brush, box.flat(3, 3, 18, 5.4), "#f4ece4", 1.1, 0.9)
    _gem(brush, x, y - 12, 4, brush.tone("#dcecf8", 1.0))
    for dx, dy in ((6, 0.5), (0.5, 7)):
        canvas.fill(lines([(x - dx, y - 12), (x, y - 12 - dy), (x + dx, y - 12), (x, y - 12 + dy)]), "#ffffff", 0.85)
    brush.glow(x, y - 12, 16, "#e8f4ff", 0.35)
    disc(brush, *box.at(12, 7), 1.3, 1.3, GOLD)


PROPS = {
    "gold": Prop(_gold, 146, 66),
    "crown": Prop(grouped(_crown, (-28, -5, 0.8), (26, 2, 0.9)), 56, 38, shadow=False),
    "mask": Prop(_mask, 54, 60, shadow=False),
    "gift": Prop(_gift, 44, 32, shadow=False),
    "revolver": Prop(_revolver, 58, 30, shadow=False),
    "dagger": Prop(grouped(_dagger, (-20, -3, 0.9), (14, 2, 1)), 36, 54, shadow=False),
    "fox mask": Prop(_fox_mask, 54, 54, shadow=False),
    "ring": Prop(_ring, 36, 38, shadow=False),
}
