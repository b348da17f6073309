"""Large musical instruments, and what carries their sound."""

from vnc.make.draw import Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, symmetric
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.solids import DARK, ball, block, drum, grain, joined, round_bar, tube

GOLD = "#d8a848"
STEEL = "#b4bac4"


def _piano(brush: Brush) -> None:
    """A grand piano from its open side, the lid up, keys at the left, its stool drawn out."""
    wood = brush.own("#2a2226")
    for x, y in ((-54, -4), (-40, -10), (58, -8)):
        half = [(5, -74), (5.5, -60), (3.2, -50), (2.4, -12), (3.4, -8), (2, 0)]
        leg = curve(symmetric(half)).moved(x, y)
        brush.canvas.fill(leg, round_bar(x, 12, brush, wood))
        ball(brush, x, y - 1, 2.2, GOLD)
    _lyre(brush, wood)
    lid = curve([(-52, -110, 1), (-62, -178, 1), (-30, -186), (8, -180), (40, -160), (74, -142), (90, -122), (82, -110, 1)])
    brush.canvas.fill(lid.moved(-1.5, -2), brush.tone(mix(wood, "#ffffff", 0.3), 1.0))
    sheen = (brush.tone(mix(wood, "#ffffff", 0.16), 0.9), brush.tone(wood, 0.6), brush.tone(mix(wood, GOLD, 0.25), 0.5))
    brush.canvas.fill(lid, Linear(-60, -186, 40, -106, sheen))
    brush.canvas.fill(
        lines([(-46, -184), (-30, -186), (14, -112), (-8, -112)]), "#ffffff", 0.09 + 0.05 * brush.view.lamps, clip=lid
    )
    _strings(brush, wood)
    brush.canvas.line(lines([(30, -97), (40, -158)], closed=False), brush.tone(mix(wood, "#ffffff", 0.25), 0.9), 1.8)
    _keys(brush, wood)
    _stool(brush, wood)


def _strings(brush: Brush, wood: str) -> None:
    """The frame of gold with its strings, and the curved rim before it."""
    top = curve([(-72, -92, 1), (-58, -114, 1), (60, -114), (88, -110), (74, -101), (40, -96), (10, -92), (-20, -90)])
    brush.canvas.fill(top, Linear(-70, -112, 80, -94, tuple(brush.tone(c, 0.8) for c in ("#8a6428", "#d8a448", "#a87a34"))))
    wires = [stroke([(-50 + k * 1.2, -92 - k * 1.2), (-44 + k * 7.2, -112)], 0.5, even, False) for k in range(17)]
    brush.canvas.fill(joined(wires), brush.tone("#fff0c0", 1.0), 0.55, clip=top)
    brush.canvas.inner(top, 0, 5, brush.tone(DARK, 0.05), 0.5, blur=2)
    edge = [(-72, -92), (-20, -90), (10, -92), (40, -96), (74, -101), (88, -110)]
    rim = curve(
        [(*edge[0], 1), *edge[1:5], (*edge[5], 1), (88, -88, 1), (74, -77), (40, -71), (10, -66), (-20, -64), (-72, -66, 1)]
    )
    tones = tuple(
        brush.tone(mix(wood, "#ffffff", m), k) for m, k in ((0.1, 0.7), (0.26, 0.95), (0.04, 0.5), (0.14, 0.7), (0, 0.2))
    )
    brush.canvas.fill(rim, Linear(-72, 0, 88, 0, tones, (0, 0.3, 0.55, 0.75, 1)))
    brush.canvas.line(curve(edge, closed=False), brush.tone(mix(wood, "#ffffff", 0.45), 1.0), 1.3, 0.85)
    brush.canvas.inner(rim, 0, -7, brush.tone(DARK, 0.05), 0.45, blur=3)


def _keys(brush: Brush, wood: str) -> None:
    """The keyboard's end: a cheek of wood, the row of keys going away from us, a sheet of music."""
    bed = lines([(-92, -84), (-72, -84), (-58, -108), (-76, -108)])
    brush.canvas.fill(bed, brush.tone("#f6f0e2", 0.9))
    for k in range(15):
        t = k / 15
        y, x = -84 - 24 * t, -92 + 16 * t
        brush.canvas.line(lines([(x, y), (x + 19, y)], closed=False), brush.tone("#8a8078", 0.4), 0.4)
        if k % 7 not in (2, 6):
            brush.canvas.fill(
                lines([(x + 7.6, y - 1), (x + 19.6, y - 1), (x + 20.2, y - 2), (x + 8.2, y - 2)]), brush.tone("#181418", 0.6)
            )
    block(brush, -93, -66, 22, 17, 2, wood)
    brush.canvas.fill(lines([(-71, -70), (-56, -96), (-56, -116), (-71, -92)]), brush.tone(wood, 0.5))
    sheet = lines([(-62, -104), (-52, -120), (-50, -142), (-61, -127)])
    brush.canvas.fill(sheet, Linear(-62, 0, -50, 0, (brush.tone("#fffaf0", 1.0), brush.tone("#d8ccb8", 0.6))))
    for k in range(5):
        brush.canvas.line(lines([(-60.5, -108 - 4 * k), (-52, -121 - 4 * k)], closed=False), brush.tone("#5a5460", 0.4), 0.5, 0.7)


def _lyre(brush: Brush, wood: str) -> None:
    """What carries the pedals."""
    for x in (-31, -24):
        brush.canvas.fill(rect(x, -68, 2, 58), brush.tone(mix(wood, "#ffffff", 0.1), 0.6))
    block(brush, -34, -9, 14, 5, 3, wood)
    for x in (-32, -28, -24):
        brush.canvas.fill(ellipse(x, -8, 1.4, 3), brush.tone(GOLD, 1.0))


def _stool(brush: Brush, wood: str) -> None:
    for x in (-116, -98, -110, -92):
        brush.canvas.fill(
            lines([(x - 1.6, -40), (x + 1.6, -40), (x + 1, 0), (x - 1, 0)]), brush.tone(mix(wood, "#ffffff", 0.08), 0.5)
        )
    block(brush, -119, -38, 24, 6, 22, wood)
    seat = curve([(-119, -44), (-110, -53), (-88, -53), (-94, -44), (-106, -42)])
    brush.solid(seat, "#7a2f36", 1.0, 0.4)


GUITAR = ((0, -52), (10, -51), (14.5, -45), (14, -38), (10.5, -31), (12.5, -24), (18.5, -15), (18, -5), (11, 0), (0, 0.6))
"""Right half of a guitar's body."""


def _guitar(brush: Brush) -> None:
    """On its stand, leaning back."""
    wood, canvas = brush.own("#c8823c"), brush.canvas
    for points in (((-12, -16), (-17, 0)), ((12, -16), (18, 0)), ((4, -60), (11, -3))):
        tube(brush, points, 1.8, "#3a3a40", smooth=False)
    with canvas.saved():
        canvas.translate(0, -7)
        canvas.rotate(5)
        body = curve(symmetric(GUITAR))
        canvas.fill(body.moved(3, 0.6), brush.tone(mix(wood, "#3a1808", 0.55), 0.3))
        canvas.fill(body.moved(0.4, 0), brush.tone("#f0dcb0", 0.9))
        canvas.fill(
            body.moved(-0.2, 0),
            Linear(
                -18,
                -50,
                16,
                0,
                tuple(
                    brush.tone(c, k) for c, k in ((mix(wood, "#ffe8b0", 0.4), 1), (wood, 0.75), (mix(wood, "#5a2008", 0.45), 0.5))
                ),
            ),
        )
        grain(brush, body, wood, 24, upright=True, amount=0.25)
        canvas.fill(ellipse(0.6, -31.5, 6.2, 6.2), brush.tone("#f0dcb0", 0.8))
        canvas.fill(ellipse(0.6, -31.5, 5.2, 5.2), brush.tone("#2a140c", 0.4))
        canvas.fill(curve([(6, -27), (12, -22), (10, -14), (4, -20)]), brush.tone("#4a2012", 0.5), 0.85)
        canvas.fill(rect(-6.5, -14, 13, 2.6, 1), brush.tone("#3a1c10", 0.6))
        _neck(brush, -27, -84, 4.6, 98)
        canvas.fill(curve([(-15, -44), (-12, -49), (-8, -46), (-11, -38)]), "#ffffff", 0.3, blur=1.2)
    tube(brush, ((-18, -8), (-9, -4), (9, -4), (19, -8)), 2.2, "#3a3a40")


def _neck(brush: Brush, low: float, high: float, wide: float, head: float) -> None:
    """Fingerboard with frets, strings and a head with pegs, from y `low` to `high`, the head up to -head."""
    canvas = brush.canvas
    canvas.fill(lines([(-wide / 2, low), (wide / 2, low), (wide * 0.4, high), (-wide * 0.4, high)]), brush.tone("#4a2a1a", 0.7))
    frets = [rect(-wide / 2, low + (high - low) * (1 - 0.92**k) / 0.82, wide, 0.5) for k in range(3, 20)]
    canvas.fill(joined(frets), brush.tone("#e0d8c0", 1.0), 0.8)
    tip = lines(
        [
            (-wide * 0.42, high),
            (wide * 0.42, high),
            (wide * 0.8, high - 3),
            (wide * 0.7, -head),
            (-wide * 0.7, -head),
            (-wide * 0.8, high - 3),
        ]
    )
    brush.solid(tip, "#7a4422", 0.9, 0.4)
    for k in range(3):
        for side in (-1, 1):
            canvas.fill(ellipse(side * wide * 0.95, high - 4.5 - k * 3.4, 1.2, 1), brush.tone("#e8e0d0", 1.0))
    wires = [rect(-wide * 0.36 + k * wide * 0.145, high - 3, 0.28, -12 - high + 3) for k in range(6)]
    canvas.fill(joined(wires), brush.tone("#fff4d8", 1.0), 0.7)


def _drums(brush: Brush) -> None:
    """A whole kit from the front: bass drum, three toms, snare, hi-hat, two cymbals."""
    colour = brush.own("#a8262e")
    for x, y, high in ((-62, -104, 0), (62, -124, 0), (-78, -84, 0)):
        tube(brush, ((x, y), (x, -12 + high)), 2.8, "#8e94a2", smooth=False)
        for dx in (-10, 10):
            tube(brush, ((x, -14), (x + dx, 0)), 2.4, "#8e94a2", smooth=False)
    for x in (42, 66):
        tube(brush, ((x, -20), (x + (x - 54) * 0.1, 0)), 2.4, "#8e94a2", smooth=False)
    _drum(brush, 54, -14, 40, 42, colour)
    tube(brush, ((-50, -44), (-50, -12)), 2, STEEL, smooth=False)
    for dx in (-12, 12):
        tube(brush, ((-50, -16), (-50 + dx, 0)), 2.4, "#8e94a2", smooth=False)
    _drum(brush, -50, -42, 36, 15, mix(colour, "#d8d8dc", 0.75))
    tube(brush, ((0, -52), (0, -72), (-12, -78)), 2.4, STEEL)
    tube(brush, ((0, -72), (14, -78)), 2.4, STEEL)
    _bass(brush, colour)
    _drum(brush, -21, -62, 32, 24, colour)
    _drum(brush, 20, -64, 36, 26, colour)
    for x, y, wide, turn in ((-62, -106, 44, -8), (62, -126, 52, 10), (-78, -86, 36, 0), (-78, -83, 36, 0)):
        _cymbal(brush, x, y, wide, turn)


def _drum(brush: Brush, x: float, foot: float, wide: float, high: float, colour: str) -> None:
    """One drum on its side's hoops, the skin up."""
    drum(brush, x, foot, wide, high, colour, "#f4efe4", 0.26)
    for y in (foot, foot - high):
        ring = ellipse(x, y, wide / 2 + 0.8, wide * 0.13 + 0.6) - ellipse(x, y - 1.6, wide / 2 + 0.4, wide * 0.13 + 0.2)
        brush.canvas.fill(ring, Linear(x - wide / 2, 0, x + wide / 2, 0, (brush.tone("#f4f4f8", 1.0), brush.tone(STEEL, 0.3))))
    for k in (-0.8, -0.3, 0.3, 0.8):
        brush.canvas.fill(rect(x + k * wide / 2 - 0.6, foot - high * 0.78 + 2, 1.2, high * 0.8), brush.tone("#eceef4", 0.9), 0.85)


def _bass(brush: Brush, colour: str) -> None:
    """The bass drum's face, its hoop and spurs."""
    canvas = brush.canvas
    for side in (-1, 1):
        tube(brush, ((side * 24, -20), (side * 36, 0)), 2, STEEL, smooth=False)
    canvas.fill(ellipse(2, -30, 32, 31), brush.tone(mix(colour, DARK, 0.5), 0.3))
    brush.solid(ellipse(0, -29, 30, 29), mix(colour, "#f0e0d0", 0.1), 1.0, 0.35)
    face = ellipse(0, -29, 26, 25)
    canvas.fill(
        face, Linear(-20, -52, 20, -6, (brush.tone("#fffaf0", 1.0), brush.tone("#e4dccc", 0.6), brush.tone("#a89c94", 0.4)))
    )
    canvas.inner(face, 2, 2.4, brush.tone(DARK, 0.1), 0.5, blur=1.5)
    canvas.line(ellipse(0, -29, 17, 16.4), brush.tone(mix(colour, "#ffffff", 0.1), 0.7), 1.4, 0.7)
    canvas.fill(ellipse(11, -20, 4.6, 4.4), brush.tone("#2a2028", 0.3), 0.9)


def _cymbal(brush: Brush, x: float, y: float, wide: float, turn: float) -> None:
    with brush.canvas.saved() as canvas:
        canvas.translate(x, y)
        canvas.rotate(turn)
        canvas.fill(ellipse(0, 0.8, wide / 2, wide * 0.1), brush.tone("#7a5418", 0.3))
        glint = tuple(brush.tone(c, 0.9) for c in ("#c8963a", "#ffe9a8", "#b07c28", "#f0cc78", "#8a5e20"))
        canvas.fill(ellipse(0, 0, wide / 2, wide * 0.095), Linear(-wide / 2, 0, wide / 2, 0, glint, (0, 0.28, 0.5, 0.72, 1)))
        canvas.line(ellipse(0, 0, wide * 0.32, wide * 0.06), brush.tone("#7a5418", 0.4), 0.4, 0.6)
        canvas.fill(ellipse(0, -1.4, wide * 0.1, wide * 0.05), brush.tone("#ffe4a0", 1.0))
        canvas.fill(rect(-0.7, -6, 1.4, 5), brush.tone(STEEL, 0.9))


CELLO = (
    (0, -92), (9, -91), (15.5, -86), (17, -78), (14.5, -70), (16.6, -67, 1), (12.6, -61), (11.4, -53), (14.8, -44),
    (19.4, -42, 1), (17.6, -36), (21.5, -26), (21, -16), (12, -9.5), (0, -8.6),
)  # fmt: skip
"""Right half of a cello's body, above its spike."""


def _cello(brush: Brush) -> None:
    """A cello that leans a little, its bow beside it."""
    wood, canvas = brush.own("#a8521e"), brush.canvas
    tube(brush, ((34, 0), (27, -112)), 1.2, "#5a2a14", smooth=False)
    canvas.line(lines([(35.5, -4), (29.4, -110)], closed=False), brush.tone("#f4ead4", 1.0), 0.7, 0.9)
    canvas.rotate(-6)
    canvas.fill(rect(-0.6, -9, 1.2, 10), brush.tone(STEEL, 0.8))
    body = curve(symmetric(CELLO))
    canvas.fill(body.moved(3.4, 0.8), brush.tone(mix(wood, "#2a0c04", 0.6), 0.3))
    lit, dark = mix(wood, "#ffd890", 0.42), mix(wood, "#4a1406", 0.5)
    canvas.fill(
        body, Linear(-18, -88, 20, -12, tuple(brush.tone(c, k) for c, k in ((wood, 0.9), (lit, 1.0), (wood, 0.7), (dark, 0.45))))
    )
    grain(brush, body, wood, 40, upright=True, amount=0.28)
    canvas.line(
        curve(symmetric([(p[0] * 0.93, (p[1] + 50) * 0.96 - 50, *p[2:]) for p in CELLO])), brush.tone(dark, 0.2), 0.5, 0.6
    )
    for side in (-1, 1):
        hole = curve([(side * 6.4, -60), (side * 5.6, -56), (side * 8.8, -46), (side * 8, -42)], closed=False)
        canvas.line(hole, brush.tone("#1a0a06", 0.3), 1)
        for x, y in ((6.8, -60.4), (7.6, -41.6)):
            canvas.fill(ellipse(side * x, y, 1.1, 1.1), brush.tone("#1a0a06", 0.3))
    _board(brush, wood)
    canvas.fill(curve([(-15, -80), (-11, -88), (-6, -88), (-11, -78)]), "#ffffff", 0.26, blur=1.4)


def _board(brush: Brush, wood: str) -> None:
    """A cello's black fingerboard, tailpiece, bridge, strings and scroll."""
    canvas = brush.canvas
    canvas.fill(lines([(-1.8, -92), (1.8, -92), (1.6, -134), (-1.6, -134)]), brush.tone(mix(wood, "#3a1808", 0.3), 0.6))
    for x, y in ((-4.6, -141), (4.6, -144), (-4.6, -147), (4.6, -138)):
        canvas.fill(rect(min(0, x), y, abs(x), 1.4, 0.7), brush.tone("#2a1a16", 0.6))
    brush.solid(
        curve([(-2.4, -134, 1), (2.4, -134, 1), (1.6, -150), (2.8, -155), (0.4, -158), (-2.4, -155), (-1.4, -150)]),
        wood,
        1.0,
        0.4,
    )
    canvas.line(
        curve([(-0.6, -154.6), (0.8, -155.2), (0.6, -156.6), (-0.8, -156.4)], closed=False), brush.tone("#4a1c0a", 0.3), 0.6
    )
    canvas.fill(
        lines([(-1.7, -134), (1.7, -134), (3, -64), (-3, -64)]),
        Linear(-3, 0, 3, 0, (brush.tone("#4a4048", 1.0), brush.tone("#14101a", 0.4))),
    )
    canvas.fill(
        lines([(-3.4, -38), (3.4, -38), (1.8, -13), (-1.8, -13)]),
        Linear(-3, 0, 3, 0, (brush.tone("#4a4048", 0.9), brush.tone("#14101a", 0.4))),
    )
    canvas.fill(curve([(-6, -48, 1), (0, -52), (6, -48, 1), (5, -47, 1), (0, -49), (-5, -47, 1)]), brush.tone("#e8c894", 0.9))
    wires = [stroke([(-1.2 + 0.8 * k, -134), (-2.4 + 1.6 * k, -50), (-1.8 + 1.2 * k, -38)], 0.35, even, False) for k in range(4)]
    canvas.fill(joined(wires), brush.tone("#fff2d8", 1.0), 0.85)


def _harp(brush: Brush) -> None:
    """A gilded concert harp: column, swinging neck, slanted soundbox."""
    gold, canvas = brush.own(GOLD), brush.canvas
    foot = curve([(-40, 0, 1), (-38, -9), (-22, -12), (16, -12), (24, -8), (26, 0, 1)])
    brush.solid(foot, mix(gold, "#6a3c10", 0.3), 0.9, 0.3)
    box = curve([(-2, -12, 1), (16, -12, 1), (38, -66), (52, -118), (46, -122, 1), (36, -96), (12, -48)])
    brush.solid(box, mix(gold, "#7a3c14", 0.5), 1.0, 0.35)
    grain(brush, box, gold, 12, upright=True)
    wires: list[Path] = []
    for k in range(22):
        t = (k + 0.5) / 22
        x = -26 + 70 * t
        top = -164 + 74 * t - 26 * t * (1 - t) if t > 0.2 else -166 + 60 * t
        wires.append(stroke([(x, top), (x, min(-14, -30 - 88 * (t - 0.3) * 1.35))], 0.45, even, False))
    canvas.fill(joined(wires), brush.tone("#fff4dc", 1.0), 0.75)
    neck = curve(
        [
            (-36, -168),
            (-30, -176),
            (-16, -170),
            (2, -148),
            (20, -134),
            (36, -136),
            (50, -128),
            (54, -114),
            (44, -116),
            (34, -124),
            (18, -122),
            (-2, -136),
            (-20, -156),
        ]
    )
    brush.solid(neck, gold, 1.0, 0.3)
    pegs = [ellipse(-22 + 66 * t, -160 + 36 * t - 0 * t, 0.9, 0.9) for t in (k / 16 for k in range(2, 15))]
    canvas.fill(joined(pegs), brush.tone("#fff0c8", 1.0), 0.9, clip=neck)
    column = curve(symmetric([(4.6, -168), (3.6, -156), (3, -90), (3.6, -22), (6, -16), (6.4, -8)])).moved(-33, 0)
    canvas.fill(column, round_bar(-33, 11, brush, gold))
    for k in (-1.2, 0.2, 1.5):
        canvas.fill(rect(-33 + k, -152, 0.6, 128), brush.tone(mix(gold, "#5a3008", 0.6), 0.3), 0.6)
    for y, half in ((-154, 5.2), (-26, 5.2), (-20, 6.4)):
        brush.solid(ellipse(-33, y, half, 2.2), gold, 1.0, 0.4)
    for x, y, r in ((-36, -176, 6), (-30, -181, 4.6), (-40, -170, 4)):
        canvas.line(ellipse(x, y, r * 0.6, r * 0.6), brush.tone(mix(gold, "#fff0c0", 0.3), 0.9), 1.8)


PROPS = {
    "piano": Prop(_piano, 214, 188),
    "guitar": Prop(_guitar, 44, 106),
    "drums": Prop(_drums, 176, 134),
    "cello": Prop(_cello, 62, 160),
    "harp": Prop(_harp, 100, 186),
}
