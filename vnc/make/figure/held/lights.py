"""What gives light in the hand: lanterns, torches, candles, lamps, crystals; and lenses."""

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, shade, tint
from vnc.make.draw.path import even, sided
from vnc.make.figure.held.thing import DARK, STEEL, WOOD, Thing, ball, glow, metal, rod, solid
from vnc.make.figure.ink import GOLD

FLAME = "#ffb84a"


def _flame(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Burning up from (x, y), `size` high."""
    glow(canvas, x, y - size * 0.5, size * 0.5, FLAME, 0.4)
    for share, tone in ((1.0, "#f08a2c"), (0.72, "#ffc84a"), (0.42, "#fff6d0")):
        s = size * share
        right = ((0.18, -0.6), (0.3, -0.28), (0.16, 0), (-0.16, 0), (-0.3, -0.26), (-0.12, -0.56))
        tongue = curve([(x, y - s, 1), *((x + s * dx, y + s * dy) for dx, dy in right)])
        canvas.fill(tongue, tone, 0.96)


def lantern(canvas: Canvas, thing: Thing) -> None:
    """Hung from the hand by its ring: a cage of metal with a flame behind glass."""
    colour = thing.colour
    canvas.line(ellipse(0, 16, 20, 24), shade(colour, 0.26), 8)
    canvas.line(ellipse(0, 16, 20, 24), colour, 4)
    solid(canvas, curve([(-44, 76, 1), (-20, 48), (0, 36), (20, 48), (44, 76, 1)]), colour)
    glass = rect(-38, 76, 76, 88, 6)
    glow(canvas, 0, 122, 64, FLAME, 0.5)
    canvas.fill(glass, Radial(0, 122, 62, ("#fff8dc", "#ffd87a", "#e89a3c")))
    _flame(canvas, 0, 158, 52)
    for x in (-38, -13, 13, 38):
        canvas.fill(rect(x - 3, 76, 6, 90), shade(colour, 0.1))
    solid(canvas, rect(-48, 70, 96, 13, 5), colour)
    solid(canvas, rect(-50, 162, 100, 18, 6), colour)


def paper_lantern(canvas: Canvas, thing: Thing) -> None:
    """On a stick, round, glowing through its paper."""
    canvas.line(curve([(0, 10), (0, 44)], closed=False), "#5a3a24", 4)
    glow(canvas, 0, 118, 58, thing.colour, 0.6)
    body = ellipse(0, 118, 66, 70)
    canvas.line(body, shade(thing.colour, 0.3), 4)
    canvas.fill(body, Radial(0, 124, 74, ("#fff6cc", tint(thing.colour, 0.16), thing.colour)))
    for y in (70, 94, 118, 142, 166):
        canvas.line(curve([(-70, y), (0, y + 9), (70, y)], closed=False), shade(thing.colour, 0.1), 2.4, 0.8, clip=body)
    for y in (46, 180):
        solid(canvas, rect(-30, y, 60, 13, 4), DARK)


def torch(canvas: Canvas, thing: Thing) -> None:
    solid(canvas, stroke([(0, 130), (0, -110)], 28, lambda t: 0.62 + 0.38 * t), WOOD)
    _flame(canvas, 0, -118, 150)
    wrap = curve([(-22, -128), (22, -128), (20, -72), (-20, -72)], tension=0.2)
    solid(canvas, wrap, "#5a4636")
    for y in (-112, -92):
        canvas.fill(stroke([(-21, y + 8), (21, y - 6)], 5, even), "#8a6c50", clip=wrap)


def candle(canvas: Canvas, thing: Thing) -> None:
    """In a holder with a ring."""
    k = -thing.side
    rod(canvas, -34, 40, 17, GOLD)
    canvas.line(ellipse(k * 34, -22, 16, 16), shade(GOLD, 0.3), 9)
    canvas.line(ellipse(k * 34, -22, 16, 16), GOLD, 5)
    solid(canvas, ellipse(0, -38, 52, 12), GOLD)
    stick = rect(-17, -132, 34, 94, 5)
    solid(canvas, stick, thing.colour)
    for x, low in ((-12, -96), (8, -78)):
        canvas.fill(stroke([(x, -132), (x, low)], 8), tint(thing.colour, 0.06))
    canvas.fill(stroke([(0, -132), (1, -146)], 3.4, even), "#3a2a24")
    _flame(canvas, 0, -138, 58)


def flashlight(canvas: Canvas, thing: Thing) -> None:
    beam = lines([(-30, -132), (30, -132), (120, -330), (-120, -330)])
    canvas.fill(beam, Linear(0, -132, 0, -330, (alpha("#fff6c8", 0.55), alpha("#fff6c8", 0.0))))
    solid(canvas, rect(-19, -78, 38, 160, 8), thing.colour)
    solid(canvas, lines([(-19, -76), (19, -76), (33, -132), (-33, -132)]), thing.colour)
    canvas.fill(ellipse(0, -132, 33, 8), "#fffbe4")
    canvas.fill(rect(-5, -50, 10, 18, 5), "#c8302c")


def orb(canvas: Canvas, thing: Thing) -> None:
    """A ball of crystal with a cloud of light in it."""
    colour = thing.colour
    glow(canvas, 0, -72, 86, colour, 0.4)
    body = ellipse(0, -72, 72, 72)
    canvas.line(body, shade(colour, 0.3), 4)
    canvas.fill(body, Radial(-10, -62, 86, ("#ffffff", tint(colour, 0.16), colour, shade(colour, 0.2))))
    mist = stroke([(-46, -54), (-14, -88), (16, -62), (46, -90)], 26)
    canvas.fill(mist, "#ffffff", 0.5, blur=6, clip=body)
    canvas.fill(ellipse(-28, -104, 17, 12), "#ffffff", 0.9, blur=1.5)
    for x, y in ((24, -96), (6, -44), (-30, -64)):
        canvas.fill(ellipse(x, y, 3, 3), "#ffffff", 0.9)


def lens(canvas: Canvas, thing: Thing) -> None:
    """A magnifying glass."""
    rod(canvas, -62, 70, 19, "#5a3424")
    metal(canvas, rect(-9, -80, 18, 24, 3), GOLD)
    glass = ellipse(0, -142, 62, 62)
    canvas.fill(glass, "#e4f2fc", 0.42)
    canvas.line(glass, shade(GOLD, 0.34), 14)
    canvas.line(glass, GOLD, 9)
    canvas.fill(stroke([(-38, -160), (-24, -182), (0, -190)], 10), "#ffffff", 0.9)
    canvas.fill(stroke([(38, -120), (24, -102)], 7), "#ffffff", 0.6)


def hand_mirror(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -62, 76, 17, thing.colour)
    solid(canvas, ellipse(0, -140, 66, 76), thing.colour, 4)
    glass = ellipse(0, -140, 51, 61)
    canvas.fill(glass, Linear(-40, -190, 40, -90, ("#f4fbff", "#a8c8e0", "#e0f0fa")))
    canvas.line(glass, shade(thing.colour, 0.3), 3)
    canvas.fill(lines([(-40, -110), (10, -196), (30, -190), (-26, -90)]), "#ffffff", 0.55, clip=glass)


def telescope(canvas: Canvas, thing: Thing) -> None:
    for low, top, half in ((80, -40, 17), (-30, -120, 23), (-110, -190, 29)):
        metal(canvas, rect(-half, top, half * 2, low - top, 3), thing.colour, 3.6)
        solid(canvas, rect(-half - 3, top - 6, half * 2 + 6, 13, 3), shade(thing.colour, 0.12))
    canvas.fill(ellipse(0, -196, 25, 6), "#bfe0f4")


def mask(canvas: Canvas, thing: Thing) -> None:
    """A carnival mask on its stick."""
    rod(canvas, -60, 90, 9, GOLD)
    face = curve(
        [(0, -96), (40, -118), (92, -124, 1), (84, -74), (44, -50), (0, -74), (-44, -50), (-84, -74), (-92, -124, 1), (-40, -118)]
    )
    holes = ellipse(-42, -88, 23, 14) | ellipse(42, -88, 23, 14)
    solid(canvas, face - holes, thing.colour, 4)
    for k in (-1, 1):
        canvas.line(ellipse(k * 42, -88, 24, 15), GOLD, 3.4)
        canvas.fill(stroke(sided([(14, -96), (50, -112), (86, -114)], k), 5), GOLD, 0.9)
    for lean, tone in ((-14, "#c83a5a"), (0, "#3f9a8a"), (14, "#e0b04a")):
        solid(canvas, stroke([(0, -104), (lean * 1.4, -146), (lean * 2.6, -186)], 17), tone, 2.6)


def keys(canvas: Canvas, thing: Thing) -> None:
    """A ring of three old ones."""
    canvas.scale(1.3)
    metal(canvas, ellipse(0, 24, 28, 28) - ellipse(0, 24, 20, 20), thing.colour)
    for turn in (-24, 0, 22):
        with canvas.saved():
            canvas.translate(0, 48)
            canvas.rotate(turn)
            metal(canvas, ellipse(0, 12, 14, 14) - ellipse(0, 12, 6, 6), thing.colour)
            metal(canvas, rect(-4, 24, 8, 62, 2), thing.colour)
            for y in (66, 78):
                metal(canvas, rect(4, y, 14, 7, 1), thing.colour, 2.4)


def purse(canvas: Canvas, thing: Thing) -> None:
    """A little pouch of coins, drawn shut."""
    bag = curve([(-18, -70, 1), (18, -70, 1), (48, -26), (36, 4), (-36, 4), (-48, -26)])
    solid(canvas, bag, thing.colour)
    solid(canvas, curve([(-30, -94, 1), (0, -84), (30, -94, 1), (16, -68), (-16, -68)]), thing.colour)
    solid(canvas, rect(-20, -76, 40, 10, 4), GOLD, 2.6)
    ball(canvas, 0, -30, 15, GOLD, 2.6)


def palette(canvas: Canvas, thing: Thing) -> None:
    k = -thing.side
    board = curve(sided([(-96, -60), (-30, -104), (70, -98), (108, -46), (84, 10), (20, 24), (-10, -8), (-50, 6), (-90, -10)], k))
    solid(canvas, board, "#c89a5c", 4)
    for x, y, tone in (
        (-60, -56, "#c8302c"),
        (-20, -78, "#e8b83a"),
        (28, -78, "#3f9a5a"),
        (68, -54, "#3f6fc8"),
        (62, -14, "#f4f0ea"),
    ):
        solid(canvas, ellipse(k * x, y, 16, 12), tone, 2)


def hourglass(canvas: Canvas, thing: Thing) -> None:
    glass = curve(
        [
            (-34, -106, 1),
            (34, -106, 1),
            (26, -66),
            (5, -46),
            (26, -22),
            (34, 14, 1),
            (-34, 14, 1),
            (-26, -22),
            (-5, -46),
            (-26, -66),
        ]
    )
    canvas.fill(glass, "#eef6fc", 0.65)
    canvas.fill(rect(-40, -82, 80, 32), "#e8c47a", 1, clip=glass)
    canvas.fill(curve([(-30, 14, 1), (0, -14), (30, 14, 1)]), "#e8c47a", 1, clip=glass)
    canvas.line(glass, "#6a7a8a", 3)
    for y in (-118, 12):
        solid(canvas, rect(-46, y, 92, 14, 5), thing.colour)
    for x in (-40, 36):
        metal(canvas, rect(x, -106, 5, 120, 2), STEEL, 2)
