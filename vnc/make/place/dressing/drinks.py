"""What is drunk, and what it is drunk from."""

import math

from vnc.make.draw import (
    Linear,
    curve,
    ellipse,
    lines,
    rect,
    stroke,
)
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import disc, mouth, rod, round_ramp, shine, turned, under

GOLD = "#d8a83c"


def steam(brush: Brush, x: float, y: float, size: float = 1.0) -> None:
    for dx, lean in ((-2.5, -3), (1.5, 3)):
        wisp = [(x + dx, y), (x + dx + lean, y - 5 * size), (x + dx - lean, y - 11 * size), (x + dx + lean * 0.5, y - 18 * size)]
        brush.canvas.fill(stroke(wisp, 2.2 * size), brush.tone("#ffffff", 0.9), 0.45, blur=0.8)


def _cup(brush: Brush, x: float, y: float, size: float, china: str, drink: str) -> None:
    """A cup on its saucer; size is its height in centimetres."""
    under(brush, x, y, size * 1.5)
    disc(brush, x, y - size * 0.08, size * 1.35, size * 0.33, china)
    disc(brush, x, y - size * 0.12, size * 0.75, size * 0.17, mix(china, "#8a8098", 0.25), 0.8)
    handle = [
        (x + size * 0.7, y - size * 0.85),
        (x + size * 1.25, y - size * 0.8),
        (x + size * 1.1, y - size * 0.4),
        (x + size * 0.6, y - size * 0.4),
    ]
    rod(brush, handle, size * 0.16, china, 0.75)
    bowl = ((0, 0.4), (0.08, 0.42), (0.2, 0.62), (0.6, 0.8), (1, 0.88))
    turned(brush, x, y - size * 0.1, [(h * size, r * size) for h, r in bowl], china, 0.6)
    mouth(brush, x, y - size * 1.1, size * 0.88, drink, china)


def _teapot(brush: Brush) -> None:
    """A round china pot with a painted band, and a cup of tea beside it."""
    china, canvas = brush.own("#eef0ee"), brush.canvas
    under(brush, -3, 0, 21)
    spout = curve([(8, -8), (17, -12), (20, -22), (26, -25, 1), (28, -23, 1), (24, -18), (21, -8), (9, -3)])
    brush.solid(spout, china, 0.9, 0.25)
    rod(brush, [(-16, -21), (-26, -23), (-28, -13), (-17, -7)], 2.4, china, 0.85)
    body = ((0, 9), (1.2, 8.6), (3, 12), (9, 17), (16, 16.5), (22, 10), (24, 8))
    turned(brush, -3, 0, body, china, 0.75)
    blue = brush.tone(mix(china, "#3a5a9a", 0.85), 0.7)
    for rise in (8.5, 15):
        canvas.line(curve([(-19.5, -rise - 1), (-3, -rise + 2.6), (13.5, -rise - 1)], closed=False), blue, 0.5, 0.8)
    for k in range(7):
        x = -17.5 + k * 4.8
        canvas.fill(ellipse(x, -11.5 + 0.03 * (x + 3) ** 2 * -0.25 + 1.6, 1.4, 1.5), blue, 0.85)
        canvas.fill(ellipse(x, -11.5 - 0.0075 * (x + 3) ** 2 + 1.6, 0.5, 0.5), brush.tone(GOLD, 1.0))
    turned(brush, -3, -23, ((0, 9), (2, 8), (4, 4), (5, 1.6), (6.5, 2.6), (8.5, 2), (9.5, 0.6)), china, 0.5)
    canvas.line(curve([(-12, -23), (-3, -21), (6, -23)], closed=False), brush.tone(GOLD, 0.9), 0.6)
    _cup(brush, 31, 4, 8, china, "#b0602c")
    steam(brush, 33, -7, 0.6)


def _coffee(brush: Brush) -> None:
    """A cup of coffee with foam, a spoon on its saucer."""
    china = brush.own("#f4f0ea")
    for x, y, size in ((-14, 0, 12), (13, 3, 12)) if brush.many else ((0, 0, 14),):
        _cup(brush, x, y, size, china, "#5a3420")
        top = y - size * 1.07
        brush.canvas.fill(ellipse(x, top, size * 0.66, size * 0.13), brush.tone("#d8a878", 0.9), 0.9)
        brush.canvas.fill(
            stroke([(x - size * 0.4, top), (x, top + 0.6), (x + size * 0.4, top - 0.3)], 1.2), brush.tone("#fff4e0", 1.0)
        )
        rod(brush, [(x - size * 1.25, y - 0.4), (x - size * 0.3, y + size * 0.1)], 0.9, "#c8ccd4")
        disc(brush, x - size * 0.2, y + size * 0.12, 2, 0.9, "#c8ccd4")
        steam(brush, x, top - 1, 1.1)


def _wine(brush: Brush) -> None:
    """A bottle with a label, and a glass of red wine; two for several."""
    canvas, glass = brush.canvas, brush.own("#2c4a34")
    under(brush, -7, 0, 7)
    turned(brush, -7, 0, ((0, 6), (1, 6.2), (24, 6.2), (29, 4.6), (33, 2.3), (43, 2)), glass, 0.55)
    canvas.fill(rect(-9.2, -46, 4.4, 9, 0.6), round_ramp(brush, -7, 2.2, "#7a2430"))
    label = rect(-13.2, -20, 12.4, 13, 0.4)
    canvas.fill(label, round_ramp(brush, -7, 6.3, "#f0e4c4"))
    for y, w in ((-17, 6), (-14.5, 8), (-10, 7)):
        canvas.fill(rect(-7 - w / 2, y, w, 0.8), brush.tone("#8a5a3c", 0.5), 0.8)
    shine(brush, [(-10.6, -21), (-10.4, -27), (-8.2, -34)], 1.2, 0.55)
    for x, y in ((11, 2), (24, -1)) if brush.many else ((11, 2),):
        wineglass(brush, x, y, "#9a2038")


def wineglass(brush: Brush, x: float, foot: float, wine: str, size: float = 1.0) -> None:
    """A stemmed glass, 26 centimetres high at size 1."""
    canvas = brush.canvas
    with canvas.saved():
        canvas.translate(x, foot)
        canvas.scale(size)
        under(brush, 0, 0, 6.5)
        clear = brush.tone("#e8f2f8", 1.0)
        canvas.fill(ellipse(0, -0.6, 6, 1.5), clear, 0.45)
        canvas.line(ellipse(0, -0.6, 6, 1.5), clear, 0.4, 0.8)
        canvas.fill(rect(-0.5, -12, 1, 11.5), clear, 0.8)
        bowl = curve([(0, -11.5), (-4.4, -14), (-5.8, -19), (-4.6, -26, 1), (4.6, -26, 1), (5.8, -19), (4.4, -14)])
        canvas.fill(bowl, clear, 0.25)
        red = curve([(0, -11.9), (-4.2, -14), (-5.5, -19.5, 1), (0, -18.6), (5.5, -19.5, 1), (4.2, -14)])
        canvas.fill(red, Linear(-5, 0, 5, 0, (brush.tone(mix(wine, "#ff8080", 0.2), 1.0), brush.tone(wine, 0.3))))
        canvas.fill(ellipse(0, -19.4, 5.4, 1.1), brush.tone(mix(wine, "#ffb0b0", 0.3), 1.0))
        canvas.line(bowl, clear, 0.4, 0.75)
        shine(brush, [(-4.2, -15), (-4.7, -19), (-3.8, -25)], 0.9, 0.9)


def _beer(brush: Brush) -> None:
    """A glass mug of beer with a head of foam that runs over; two for several."""
    for x, y in ((-12, 0), (12, 3)) if brush.many else ((0, 0),):
        _mug(brush, x, y)


def _mug(brush: Brush, x: float, y: float) -> None:
    canvas = brush.canvas
    under(brush, x, y, 11)
    handle = [(x + 8, y - 20), (x + 17, y - 19), (x + 16, y - 6), (x + 8, y - 5)]
    canvas.line(curve(handle, closed=False), brush.tone("#dce8ec", 0.9), 2.6, 0.85)
    canvas.line(curve(handle, closed=False), brush.tone("#ffffff", 1.0), 0.8, 0.9)
    body = rect(x - 9, y - 24, 18, 24, 1.5) | ellipse(x, y - 0.8, 9, 1.8)
    ale = brush.own("#e09a28")
    canvas.fill(body, round_ramp(brush, x, 9, ale))
    canvas.fill(body, Linear(0, y - 24, 0, y, (alpha("#fff0a0", 0.6), alpha("#a04a08", 0.5))))
    for k in range(4):
        left = x - 7.4 + k * 4.2
        canvas.fill(rect(left, y - 21, 2.6, 18.5, 1.2), brush.tone("#fff0c0", 0.9), 0.32 - 0.05 * k)
        canvas.fill(rect(left, y - 21, 0.6, 18.5, 0.3), brush.tone("#ffffff", 1.0), 0.6 - 0.1 * k)
    for _ in range(9):
        bx, by = brush.chance.uniform(-7, 7), brush.chance.uniform(-20, -3)
        canvas.fill(ellipse(x + bx, y + by, 0.5, 0.5), "#fff4cc", 0.7)
    canvas.fill(rect(x - 9, y - 2.6, 18, 2.6, 1.2), brush.tone("#f8f0dc", 0.8), 0.5)
    foam = [
        (-9.5, -24),
        (-10, -27),
        (-6, -30),
        (-2, -31),
        (2, -29.5),
        (6, -30.5),
        (10, -27),
        (9.8, -23),
        (7, -22),
        (4, -23.5),
        (0, -22.5),
        (-3, -23.5),
        (-5.5, -19),
        (-7, -22),
    ]
    shape = curve([(x + a, y + b) for a, b in foam])
    brush.solid(shape, "#fff8ea", 1.1, 0.5)
    for a, b, r in ((-6, -27, 2.4), (0, -28, 2.6), (6, -26.5, 2.2)):
        canvas.fill(ellipse(x + a - 0.4, y + b - 0.5, r, r * 0.8), brush.tone("#ffffff", 1.0), 0.6, blur=0.5)


def _goblet(brush: Brush) -> None:
    """A golden cup with two handles and a ring of gems."""
    gold = brush.own(GOLD)
    under(brush, 0, 0, 11)
    for side in (-1, 1):
        rod(brush, [(side * 10, -33), (side * 18, -34), (side * 17, -24), (side * 8, -20)], 1.7, gold)
    stem = (
        (0, 9.5),
        (1.2, 9.2),
        (2.6, 6),
        (5, 2),
        (8, 1.6),
        (10, 3.4),
        (12, 1.6),
        (14, 2.6),
        (17, 7),
        (23, 10.5),
        (30, 11.6),
        (37, 12.6),
    )
    turned(brush, 0, 0, stem, gold, 0.8)
    mouth(brush, 0, -37, 12.6, "#6a4010", mix(gold, "#fff0c0", 0.4))
    canvas = brush.canvas
    canvas.line(curve([(-11.6, -29), (0, -26.8), (11.6, -29)], closed=False), brush.tone(mix(gold, "#5a3008", 0.5), 0.5), 0.6)
    canvas.line(curve([(-10, -22.4), (0, -20), (10, -22.4)], closed=False), brush.tone(mix(gold, "#5a3008", 0.5), 0.5), 0.6)
    for x, gem in ((-7.6, "#c02840"), (-2.6, "#2c60b0"), (2.8, "#c02840"), (7.8, "#2a8a58")):
        y = -24.2 - 0.02 * x * x
        canvas.fill(ellipse(x, y, 1.6, 1.8), brush.tone(gem, 0.6))
        canvas.fill(ellipse(x - 0.5, y - 0.6, 0.6, 0.6), brush.tone("#ffffff", 1.0), 0.9)


FLASKS = (("round", -15, 0, "#50b070"), ("cone", 2, 3, "#b050c0"), ("tall", 17, 0, "#e06a48"))
"""Kind, across, down and what is in it."""


def _potion(brush: Brush) -> None:
    """Three stoppered flasks whose contents shine a little."""
    for kind, x, y, liquid in FLASKS:
        _flask(brush, kind, x, y, brush.own(liquid))


def _flask(brush: Brush, kind: str, x: float, y: float, liquid: str) -> None:
    canvas = brush.canvas
    under(brush, x, y, 9)
    half = {
        "round": [(2, -24, 1), (2, -17), (8.5, -12), (9.5, -6), (6, -0.4), (0, 0)],
        "cone": [(2, -26, 1), (2, -18, 1), (9, -2), (8, 0), (0, 0)],
        "tall": [(2, -28, 1), (2.2, -24), (5, -22), (5, -2), (4, 0), (0, 0)],
    }[kind]
    shape = curve([(x + a, y + b, *c) for a, b, *c in half] + [(x - a, y + b, *c) for a, b, *c in reversed(half[:-1])])
    canvas.fill(shape, brush.tone("#dcecf0", 1.0), 0.45)
    level = y - (11 if kind != "tall" else 17)
    filled = rect(x - 12, level, 24, 20) & shape
    lit = 0.3 + 0.3 * brush.view.lamps
    ramp = (mix(brush.tone(liquid, 1.0), "#ffffff", 0.35), mix(brush.tone(liquid, 0.9), liquid, lit), brush.tone(liquid, 0.25))
    canvas.fill(filled, Linear(x - 9, level, x + 9, y, ramp))
    canvas.fill(ellipse(x, level, 8 if kind == "round" else 4.6, 1.2) & shape, mix(brush.tone(liquid, 1.0), "#ffffff", 0.45))
    for _ in range(6):
        canvas.fill(ellipse(x + brush.chance.uniform(-4, 4), y - brush.chance.uniform(2, 9), 0.7, 0.7), "#ffffff", 0.55)
    brush.solid(rect(x - 2.4, y - (30 if kind == "tall" else 27), 4.8, 4, 1), "#a87848", 0.9, 0.3)
    canvas.line(shape, brush.tone("#f4fafc", 1.0), 0.5, 0.7)
    shine(brush, [(x - 1, y - 22), (x - 1.2, y - 17), (x - 5 if kind != "tall" else x - 3.4, y - 10), (x - 4, y - 4)], 1.1, 0.85)
    brush.glow(x, y - 7, 24, liquid, 0.45)


def _champagne(brush: Brush) -> None:
    """A bottle in an ice bucket and two tall glasses that sparkle."""
    canvas, glass = brush.canvas, brush.own("#2f5238")
    under(brush, -6, 0, 14)
    with canvas.saved():
        canvas.translate(-6, -14)
        canvas.rotate(13)
        turned(brush, 0, 0, ((0, 5.6), (10, 5.6), (16, 4), (20, 2.2), (26, 2)), glass, 0.6)
        canvas.fill(rect(-2.6, -33, 5.2, 13, 1.4), round_ramp(brush, 0, 2.6, GOLD))
        brush.solid(ellipse(0, -33.6, 3, 2), GOLD, 1.1, 0.4)
    for x, y in ((-14, -22), (-2, -23), (2, -21), (-9, -24)):
        cube = lines([(x - 3, y), (x, y - 3.4), (x + 3.4, y - 1), (x + 0.6, y + 3)])
        canvas.fill(cube, brush.tone("#e8f4fc", 1.1), 0.85)
    turned(brush, -6, 0, ((0, 9), (2, 9.6), (10, 11.4), (19, 12.6), (20.6, 13.6, 1)), "#c4ccd6", 0.8)
    canvas.line(curve([(-19, -19.6), (-6, -16.4), (7, -19.6)], closed=False), brush.tone("#ffffff", 1.0), 0.8, 0.7)
    for side in (-1, 1):
        canvas.line(ellipse(-6 + side * 13.4, -14, 2, 3), brush.tone("#a8b0bc", 0.9), 1.1)
    for x, y in ((15, 2), (24, -1)):
        _flute_glass(brush, x, y)


def _flute_glass(brush: Brush, x: float, y: float) -> None:
    canvas, clear = brush.canvas, brush.tone("#eef6fa", 1.0)
    under(brush, x, y, 4.6)
    canvas.line(ellipse(x, y - 0.5, 4.2, 1.1), clear, 0.4, 0.9)
    canvas.fill(rect(x - 0.4, y - 10, 0.8, 9.6), clear, 0.85)
    bowl = curve(
        [
            (x, y - 10, 1),
            (x - 2.4, y - 14),
            (x - 3, y - 22),
            (x - 2.6, y - 29, 1),
            (x + 2.6, y - 29, 1),
            (x + 3, y - 22),
            (x + 2.4, y - 14),
        ]
    )
    canvas.fill(bowl, clear, 0.3)
    wine = rect(x - 4, y - 26, 8, 17) & bowl
    canvas.fill(wine, Linear(x - 3, y - 26, x + 3, y - 10, ("#fff0b0", brush.tone("#f0c860", 0.9), brush.tone("#d8a038", 0.6))))
    for _ in range(9):
        canvas.fill(ellipse(x + brush.chance.uniform(-1.8, 1.8), y - brush.chance.uniform(12, 25), 0.35, 0.35), "#fffbe8", 0.95)
    canvas.line(bowl, clear, 0.35, 0.8)
    shine(brush, [(x - 2, y - 14), (x - 2.4, y - 20), (x - 2, y - 27)], 0.6, 0.9)


def _whisky(brush: Brush) -> None:
    """A cut decanter with a stopper and a tumbler with ice."""
    canvas, amber = brush.canvas, brush.own("#c87828")
    under(brush, -6, 0, 12)
    flask = curve(
        [
            (-16, 0, 1),
            (-16.6, -18),
            (-13, -22),
            (-9, -25),
            (-8.4, -31, 1),
            (-3.6, -31, 1),
            (-3, -25),
            (1, -22),
            (4.6, -18),
            (4, 0, 1),
        ]
    )
    canvas.fill(flask, brush.tone("#e4eef4", 1.0), 0.5)
    filled = rect(-18, -16, 24, 16) & flask
    canvas.fill(
        filled,
        Linear(-16, -16, 4, 0, (brush.tone(mix(amber, "#ffe0a0", 0.5), 1.1), brush.tone(amber, 0.7), brush.tone(amber, 0.1))),
    )
    for k in range(5):
        x = -16 + k * 4
        for a, b in (((x, 0), (x + 4, -14)), ((x + 4, 0), (x, -14))):
            canvas.line(lines([a, b], closed=False), brush.tone("#fff0d0", 1.0), 0.4, 0.5, clip=flask)
    canvas.line(flask, brush.tone("#f6fafc", 1.1), 0.6, 0.85)
    brush.solid(ellipse(-6, -36, 4.4, 4.6), "#dce8f0", 1.2, 0.5)
    canvas.fill(lines([(-8, -38), (-6, -40), (-5, -36)]), "#ffffff", 0.9)
    shine(brush, [(-14.6, -4), (-15, -16), (-11.4, -21)], 1.2, 0.85)
    for x, y in ((15, 2), (27, -1)) if brush.many else ((15, 2),):
        _tumbler(brush, x, y, amber)


def _tumbler(brush: Brush, x: float, y: float, amber: str) -> None:
    canvas = brush.canvas
    under(brush, x, y, 8)
    glass = rect(x - 6.6, y - 13, 13.2, 13, 0.8) | ellipse(x, y - 0.6, 6.6, 1.4)
    canvas.fill(glass, brush.tone("#e8f2f6", 1.0), 0.4)
    canvas.fill(
        rect(x - 6.2, y - 7.4, 12.4, 6.4) & glass,
        Linear(x - 6, 0, x + 6, 0, (brush.tone(mix(amber, "#ffe0a0", 0.5), 1.1), brush.tone(amber, 0.4))),
    )
    for dx, dy, turn in ((-2.4, -6.6, 12), (2.4, -7.6, -20)):
        with canvas.saved():
            canvas.rotate(turn, x + dx, y + dy)
            canvas.fill(rect(x + dx - 2.4, y + dy - 2.4, 4.8, 4.8, 0.6), "#fdf6ea", 0.75)
            canvas.line(rect(x + dx - 2.4, y + dy - 2.4, 4.8, 4.8, 0.6), "#ffffff", 0.4, 0.9)
    canvas.line(glass, brush.tone("#f6fafc", 1.1), 0.4, 0.8)
    canvas.line(ellipse(x, y - 13, 6.6, 1.4), brush.tone("#f6fafc", 1.1), 0.6, 0.9)
    shine(brush, [(x - 5, y - 2), (x - 5.2, y - 11)], 0.9, 0.85)


def _sake(brush: Brush) -> None:
    """A bottle and two cups on a small lacquer tray."""
    clay, canvas = brush.own("#8aa0a8"), brush.canvas
    under(brush, 0, 2, 24)
    brush.solid(ellipse(0, 1.6, 23, 5.6), "#4a1418", 0.7, 0.2)
    brush.solid(ellipse(0, 0, 23, 5.4), "#8a2420", 1.1, 0.5)
    canvas.line(ellipse(0, 0, 21, 4.6), brush.tone(GOLD, 1.0), 0.5, 0.8)
    turned(brush, -6, -1, ((0, 6), (1.4, 7), (7, 9), (13, 8), (18, 4), (21, 3), (24, 4.4)), clay, 0.6)
    mouth(brush, -6, -25, 4.4, "#3a3440", clay)
    branch = [(-11, -5), (-7, -10), (-8, -15)]
    canvas.fill(stroke(branch, 1), brush.tone("#4a3630", 0.4))
    for x, y in ((-9, -8), (-6, -12), (-9.4, -14), (-4, -9)):
        for k in range(5):
            a = k * 1.2566
            canvas.fill(ellipse(x + 1.1 * math.cos(a), y + 1.1 * math.sin(a), 0.8, 0.8), brush.tone("#f8d0d8", 1.0))
    for x, y in ((9, 1), (16, -2)):
        turned(brush, x, y, ((0, 2.4), (1, 2.6), (4, 4.2), (6, 4.6)), clay, 0.5)
        mouth(brush, x, y - 6, 4.6, "#e4ecec", clay)


PROPS = {
    "teapot": Prop(_teapot, 72, 34, shadow=False),
    "coffee": Prop(_coffee, 40, 36, shadow=False),
    "wine": Prop(_wine, 34, 46, shadow=False),
    "beer": Prop(_beer, 34, 32, shadow=False),
    "cup": Prop(_goblet, 38, 40, shadow=False),
    "potion": Prop(_potion, 52, 32, shadow=False),
    "champagne": Prop(_champagne, 54, 50, shadow=False),
    "whisky": Prop(_whisky, 44, 42, shadow=False),
    "sake": Prop(_sake, 48, 30, shadow=False),
}
