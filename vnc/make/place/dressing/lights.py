"""Candles, lanterns, lamps and incense."""

from vnc.make.draw import Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, rounded
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import (
    disc,
    fade,
    grouped,
    mouth,
    rod,
    round_ramp,
    shine,
    turned,
    under,
)

GROUP = ((-13, 20, 5), (0, 27, 5.5), (13, 15, 5), (-5, 11, 4.5), (21, 22, 4.5))
"""A group of candles: across, height and half width in centimetres."""
BRASS = "#c8963c"


def _candle(brush: Brush) -> None:
    """One candle on a plate, or several of different heights."""
    for k, (x, high, half) in enumerate(GROUP if brush.many else ((0, 24, 5),)):
        _stick(brush, x, (2 if k > 2 else 0), high * brush.chance.uniform(0.9, 1.1), half)


def _stick(brush: Brush, x: float, foot: float, high: float, half: float) -> None:
    canvas, wax = brush.canvas, brush.own("#f4e8cc")
    under(brush, x, foot, half * 2.3)
    disc(brush, x, foot - 0.6, half * 1.95, half * 0.5, BRASS)
    disc(brush, x, foot - 1.0, half * 1.5, half * 0.36, mix(BRASS, "#5a3418", 0.3), 0.8)
    body = rect(x - half, foot - high, half * 2, high - 1) | ellipse(x, foot - 1, half, half * 0.24)
    canvas.fill(body, round_ramp(brush, x, half, wax))
    warm = Linear(0, foot - high, 0, foot - high * 0.35, fade("#ffd890", 0.75))
    canvas.fill(body, warm, 0.4 + 0.6 * brush.view.lamps)
    mouth(brush, x, foot - high, half, mix(wax, "#ffd890", 0.6), wax)
    for at, long, wide in ((-0.72, 0.42, 0.3), (0.35, 0.25, 0.26), (0.75, 0.55, 0.24)):
        drip = [(x + half * at, foot - high + half * 0.1), (x + half * at, foot - high * (1 - long))]
        canvas.fill(stroke(drip, half * wide, rounded), brush.tone(mix(wax, "#ffffff", 0.3), 0.95 - 0.4 * (at > 0)))
    flame(brush, x, foot - high, 1.0, 0.28 if brush.many else 0.6)


def flame(brush: Brush, x: float, y: float, size: float, strength: float = 0.6) -> None:
    """A candle's flame over a wick that ends at (x, y); size 1 is 10 centimetres high."""
    canvas = brush.canvas
    brush.glow(x, y - 5 * size, 60 * size, "#ffb45a", strength)
    canvas.line(curve([(x, y + 1), (x + 0.3, y - 2 * size)], closed=False), "#3a2418", 0.7 * size)
    outer = curve([(x, y - 1 * size), (x - 2.1 * size, y - 4 * size), (x, y - 10 * size, 1), (x + 2.1 * size, y - 4 * size)])
    inner = curve([(x, y - 1.5 * size), (x - 1.1 * size, y - 3.6 * size), (x, y - 7 * size, 1), (x + 1.1 * size, y - 3.6 * size)])
    canvas.fill(outer, Linear(0, y - 10 * size, 0, y, ("#ffc860", "#ff8a30", "#e86a38")))
    canvas.fill(inner, Linear(0, y - 7 * size, 0, y - size, ("#fff8dc", "#ffe490")))


def _candelabra(brush: Brush) -> None:
    """A turned stem with two pairs of arms and five burning candles."""
    metal = brush.own(BRASS)
    under(brush, 0, 0, 15)
    for wide, low in ((22, 24), (12, 30)):
        for side in (-1, 1):
            arm = [(0, -low), (side * wide * 0.5, -low + 7), (side * wide, -low - 1), (side * wide, -low - 7)]
            rod(brush, arm, 1.7, metal)
            scroll = [(side * wide * 0.5, -low + 6), (side * wide * 0.35, -low - 1), (side * wide * 0.15, -low - 3)]
            rod(brush, scroll, 1.0, metal)
    stem = ((0, 11), (1.5, 10), (3.5, 5), (5, 2.6), (9, 1.8), (12, 3.2), (15, 1.7), (24, 1.6), (27, 2.9), (30, 1.5), (40, 1.4))
    turned(brush, 0, 0, stem, metal, 0.6)
    for x, y in ((-22, -31), (22, -31), (-12, -37), (12, -37), (0, -40)):
        turned(brush, x, y + 2, ((0, 1.2), (2, 3.6, 1), (2.8, 3.6)), metal, 0)
        wax = brush.canvas
        wax.fill(rect(x - 1.5, y - 12, 3, 12), round_ramp(brush, x, 1.5, "#f6ead2"))
        wax.fill(rect(x - 1.5, y - 12, 3, 6), Linear(0, y - 12, 0, y - 5, fade("#ffd890", 0.8)))
        flame(brush, x, y - 12, 0.75, 0.25)


def _lantern(brush: Brush) -> None:
    """A square iron lantern with glass panes and a candle in it."""
    iron, canvas = brush.own("#4a4650"), brush.canvas
    under(brush, 0, 0, 15)
    canvas.line(curve([(-6, -41), (-5, -51), (0, -54), (5, -51), (6, -41)], closed=False), brush.tone(iron, 0.7), 1.3)
    glass = lines([(-10, -5), (10, -5), (12, -30), (-12, -30)])
    lit = 0.55 + 0.45 * brush.view.lamps
    canvas.fill(glass, Radial(0, -14, 22, ("#fff0b8", "#ffb04a", "#a8542a")), 0.95)
    canvas.fill(rect(-2.6, -13, 5.2, 8), Linear(0, -13, 0, -5, ("#fff6dc", "#e8b878")))
    flame(brush, 0, -13, 1.0)
    for x in (-12, -0.6, 10.6):
        foot = x * 0.84
        canvas.fill(lines([(foot, -5), (foot + 1.5, -5), (x + 1.5, -30), (x, -30)]), brush.tone(iron, 0.9 if x < 0 else 0.3))
    brush.solid(lines([(-14, 0), (14, 0), (12, -6), (-12, -6)]), iron, 0.9, 0.2)
    brush.solid(curve([(-15, -29, 1), (15, -29, 1), (9, -37), (4, -42, 1), (-4, -42, 1), (-9, -37)]), iron, 1.0, 0.15)
    shine(brush, [(-9, -36), (-12.5, -31)], 1.2, 0.45)
    shine(brush, [(-8.5, -26), (-7.6, -10)], 1.4, 0.5)
    brush.glow(0, -18, 70, "#ffae50", 0.55 * lit)


def _oil_lamp(brush: Brush) -> None:
    """A brass font, a burner with its wheel, a glass chimney and a flame."""
    metal, canvas = brush.own(BRASS), brush.canvas
    under(brush, 0, 0, 12)
    turned(
        brush,
        0,
        0,
        ((0, 9.5), (1.5, 9), (3, 4), (5, 3), (8, 9.5), (13, 11), (17, 8), (19, 3.6), (21, 4.2), (24, 4.6)),
        metal,
        0.7,
    )
    rod(brush, [(4, -21.5), (8, -21.5)], 1.1, metal)
    disc(brush, 8.6, -21.5, 1.2, 1.9, metal)
    chimney = curve([(-4, -24, 1), (-6.6, -31), (-3.6, -41), (-3, -50, 1), (3, -50, 1), (3.6, -41), (6.6, -31), (4, -24, 1)])
    canvas.fill(chimney, Radial(0, -30, 20, (alpha("#ffd890", 0.85), alpha("#ffb868", 0.4), alpha("#dce8f0", 0.28))))
    flame(brush, 0, -25, 0.95)
    canvas.line(chimney, brush.tone("#e8f0f4", 1.0), 0.5, 0.7)
    shine(brush, [(-4.8, -28), (-4.9, -33), (-2.6, -42), (-2.1, -48)], 1.0, 0.8)
    shine(brush, [(5.1, -30), (4.4, -35)], 0.7, 0.5)
    brush.glow(0, -30, 80, "#ffb45a", 0.5)


def _desk_lamp(brush: Brush) -> None:
    """A banker's lamp: brass foot and stem, a shade of green glass with light under it."""
    canvas, glass = brush.canvas, brush.own("#2f7a58")
    under(brush, 0, 0, 13)
    turned(brush, 0, 0, ((0, 12), (1.4, 11.6), (2.6, 7), (4, 2.6), (7, 1.5), (30, 1.3)), BRASS, 0.6)
    rod(brush, [(-13, -31), (-13, -37), (0, -39.5), (13, -37), (13, -31)], 1.2, BRASS)
    cone = lines([(-16, -30), (16, -30), (32, 1), (-32, 1)])
    canvas.fill(cone, Linear(0, -30, 0, 1, fade("#ffe2a0", 0.5)), 0.15 + 0.6 * brush.view.lamps, blur=2.5)
    shade = curve([(-19, -29, 1), (-17, -36), (-10, -40, 1), (10, -40, 1), (17, -36), (19, -29, 1)])
    lit = 0.35 + 0.6 * brush.view.lamps
    top, low = brush.tone(glass, 0.9), mix(brush.tone(glass, 0.7), "#c8f0a0", 0.5 * lit)
    canvas.fill(shade, Linear(0, -40, 0, -29, (top, low)))
    canvas.inner(shape := shade, -2, -0.6, brush.tone(mix(glass, "#102020", 0.5), 0.1), 0.5, blur=1.2)
    canvas.fill(ellipse(0, -29, 19, 1.6), mix(brush.tone("#d8c8a0", 0.8), "#fff4cc", lit))
    canvas.line(shape, brush.tone(mix(glass, "#ffffff", 0.4), 0.8), 0.4, 0.5)
    shine(brush, [(-14, -34.5), (-8, -38.4), (2, -38.8)], 1.2, 0.75)
    brush.glow(0, -26, 75, "#ffd48a", 0.55)
    canvas.line(lines([(9, -28), (9, -19)], closed=False), brush.tone(BRASS, 0.8), 0.4)
    disc(brush, 9, -18.5, 0.9, 1.1, BRASS)


def _incense(brush: Brush) -> None:
    """A bronze bowl on three feet, sticks that smoulder in its sand, and their smoke."""
    bronze, canvas = brush.own("#7a5a34"), brush.canvas
    under(brush, 0, 0, 14)
    for x in (-8, 8, 0):
        turned(brush, x, 0.5 - abs(x) * 0.05, ((0, 1.6), (3, 1.3), (5, 2.4)), bronze, 0)
    turned(brush, 0, -4, ((0, 6), (2, 10.5), (6, 12.4), (9, 11), (10.5, 10), (12, 12.5, 1), (13, 12.5)), bronze, 0.5)
    mouth(brush, 0, -17, 12.5, "#d8d0c0", bronze)
    for side in (-1, 1):
        rod(brush, [(side * 12, -11), (side * 15.5, -13), (side * 14.5, -18), (side * 12, -17)], 1.3, bronze)
    canvas.line(curve([(-9, -9), (0, -7.4), (9, -9)], closed=False), brush.tone("#d8a850", 0.9), 0.5, 0.8)
    for x, lean in ((-4, -2.5), (0, 0.4), (4, 3)):
        canvas.line(lines([(x, -17), (x + lean, -34)], closed=False), brush.tone("#8a3a34", 0.8), 0.7)
        canvas.fill(ellipse(x + lean, -34, 0.8, 0.9), "#ff9040")
        brush.glow(x + lean, -34, 9, "#ff8a40", 0.7)
        swirl = [(x + lean, -35), (x + lean - 3, -45), (x + lean + 4, -55), (x + lean - 2, -66), (x + lean + 3, -76)]
        canvas.fill(stroke(swirl, 3.4), brush.tone("#e8e8f0", 0.8), 0.42, blur=0.9)
        canvas.fill(stroke(swirl, 1.0, even), brush.tone("#ffffff", 0.9), 0.3, blur=0.4)


PROPS = {
    "candle": Prop(_candle, 20, 36, shadow=False),
    "candelabra": Prop(grouped(_candelabra, (-32, -2, 0.95), (32, 2, 1)), 48, 62, shadow=False),
    "lantern": Prop(grouped(_lantern, (-22, -5, 0.9), (21, -3, 0.8), (2, 4, 1)), 30, 55, shadow=False),
    "oil lamp": Prop(grouped(_oil_lamp, (-14, -4, 0.9), (14, 3, 1)), 24, 51, shadow=False),
    "desk lamp": Prop(_desk_lamp, 40, 41, shadow=False),
    "incense": Prop(_incense, 32, 78, shadow=False),
}
