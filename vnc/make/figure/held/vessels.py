"""What is drunk or eaten from, and what things are carried in by the hand."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, shade, tint
from vnc.make.draw.path import even, sided
from vnc.make.figure.held.thing import STEEL, WOOD, Thing, ball, metal, rod, solid
from vnc.make.figure.ink import GOLD

_DRINK = "#5a3420"


def _steam(canvas: Canvas, y: float) -> None:
    for x, high in ((-14, 44), (4, 58), (20, 40)):
        wisp = stroke([(x, y), (x - 8, y - high * 0.35), (x + 7, y - high * 0.7), (x - 2, y - high)], 7)
        canvas.fill(wisp, "#ffffff", 0.5, blur=1.6)


def mug(canvas: Canvas, thing: Thing) -> None:
    k, colour = -thing.side, thing.colour
    ear = stroke(sided([(36, -26), (70, -24), (68, 22), (34, 26)], k), 13, even)
    solid(canvas, ear, colour)
    body = curve([(-44, -52, 1), (44, -52, 1), (42, 20), (34, 44, 1), (-34, 44, 1), (-42, 20)], tension=0.3)
    solid(canvas, body, colour, 4)
    solid(canvas, ellipse(0, -52, 44, 11), tint(colour, 0.06), 3)
    canvas.fill(ellipse(0, -50, 37, 8), _DRINK)
    _steam(canvas, -58)


def tea_cup(canvas: Canvas, thing: Thing) -> None:
    """On its saucer."""
    k, colour = -thing.side, thing.colour
    solid(canvas, ellipse(0, -2, 74, 13), colour)
    canvas.line(ellipse(0, -4, 56, 8), shade(colour, 0.1), 2)
    solid(canvas, stroke(sided([(34, -56), (62, -54), (54, -24), (28, -22)], k), 8, even), colour, 3)
    body = curve([(-46, -70, 1), (46, -70, 1), (38, -28), (16, -8, 1), (-16, -8, 1), (-38, -28)])
    solid(canvas, body, colour, 3.6)
    canvas.line(curve([(-43, -52), (0, -44), (43, -52)], closed=False), GOLD, 3.4, clip=body)
    solid(canvas, ellipse(0, -70, 46, 10), tint(colour, 0.04), 3)
    canvas.fill(ellipse(0, -68, 39, 7), "#b8743a")
    _steam(canvas, -78)


def paper_cup(canvas: Canvas, thing: Thing) -> None:
    body = lines([(-36, -70), (36, -70), (28, 50), (-28, 50)])
    solid(canvas, body, thing.colour)
    canvas.fill(lines([(-34, -34), (34, -34), (30, 20), (-30, 20)]), "#b8865a", clip=body)
    solid(canvas, curve([(-40, -66, 1), (-36, -84), (36, -84), (40, -66, 1)]), "#f6f4f0")


def _glass(canvas: Canvas, top: float, half: float, low: float, fill: str, level: float) -> None:
    bowl = curve([(-half, top, 1), (half, top, 1), (half * 1.14, (top + low) * 0.5), (half * 0.5, low - 8), (0, low, 1),
                  (-half * 0.5, low - 8), (-half * 1.14, (top + low) * 0.5)])  # fmt: skip
    canvas.fill(bowl, "#eef6fc", 0.6)
    canvas.fill(rect(-half * 2, level, half * 4, 400), fill, 0.92, clip=bowl)
    canvas.fill(ellipse(0, level, half * 1.1, 7), tint(fill, 0.12), 1, clip=bowl)
    canvas.line(bowl, "#7a8a9a", 3)
    canvas.fill(stroke([(-half * 0.7, top + 14), (-half * 0.84, (top + low) * 0.5), (-half * 0.5, low - 20)], 6), "#ffffff", 0.9)


def wine_glass(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -30, 70, 7, "#c4d4e0")
    _glass(canvas, -150, 36, -26, thing.colour, -104)
    solid(canvas, ellipse(0, 72, 34, 7), "#dce8f0", 2.6)


def champagne(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -30, 70, 7, "#c4d4e0")
    _glass(canvas, -176, 19, -26, thing.colour, -150)
    for x, y in ((-4, -80), (6, -110), (0, -130), (-8, -124), (8, -66)):
        canvas.fill(ellipse(x, y, 2.4, 2.4), "#ffffff", 0.9)
    solid(canvas, ellipse(0, 72, 28, 6), "#dce8f0", 2.6)


def goblet(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -36, 60, 15, thing.colour)
    cup = curve([(-46, -130, 1), (46, -130, 1), (44, -80), (20, -40), (0, -32), (-20, -40), (-44, -80)])
    metal(canvas, cup, thing.colour, 4)
    metal(canvas, ellipse(0, -130, 46, 10), thing.colour)
    canvas.fill(ellipse(0, -128, 39, 7), "#6e1a2e")
    for x in (-24, 0, 24):
        ball(canvas, x, -92, 7, "#b3263f", 2)
    solid(canvas, ellipse(0, 62, 34, 9), thing.colour)


def tankard(canvas: Canvas, thing: Thing) -> None:
    k = -thing.side
    solid(canvas, stroke(sided([(40, -46), (82, -44), (80, 34), (38, 38)], k), 15, even), shade(thing.colour, 0.04))
    body = rect(-48, -72, 96, 130, 8)
    solid(canvas, body, thing.colour, 4)
    for x in (-24, 0, 24):
        canvas.fill(rect(x - 1.5, -70, 3, 126), shade(thing.colour, 0.2), 0.8)
    for y in (-48, 34):
        metal(canvas, rect(-50, y, 100, 12, 3), "#8c92a0")
    foam = ellipse(-26, -76, 26, 17) | ellipse(6, -82, 28, 20) | ellipse(34, -74, 20, 15)
    solid(canvas, foam, "#fbf6ea", 3)


def bottle(canvas: Canvas, thing: Thing) -> None:
    body = curve(
        [(-13, -170, 1), (13, -170, 1), (13, -100), (34, -64), (34, 70, 1), (-34, 70, 1), (-34, -64), (-13, -100)], tension=0.35
    )
    solid(canvas, body, thing.colour, 4)
    canvas.fill(rect(-34, -42, 68, 66), "#f0e8d4", 0.95, clip=body)
    canvas.fill(stroke([(-24, -60), (-24, 60)], 6), "#ffffff", 0.5)
    solid(canvas, rect(-15, -186, 30, 24, 4), "#b8905c")


def potion(canvas: Canvas, thing: Thing) -> None:
    from vnc.make.figure.held.thing import glow

    glow(canvas, 0, -34, 76, thing.colour, 0.35)
    flask = curve([(-12, -120, 1), (12, -120, 1), (12, -84), (46, -40), (34, 8), (0, 18), (-34, 8), (-46, -40), (-12, -84)])
    canvas.fill(flask, "#eef6fc", 0.6)
    canvas.fill(rect(-60, -52, 120, 90), Linear(0, -52, 0, 18, (tint(thing.colour, 0.16), thing.colour)), 1, clip=flask)
    for x, y, r in ((-14, -20, 5), (10, -34, 4), (18, -8, 6), (-4, -42, 3)):
        canvas.fill(ellipse(x, y, r, r), "#ffffff", 0.6)
    canvas.line(flask, shade(thing.colour, 0.34), 3.6)
    canvas.fill(stroke([(-34, -44), (-34, -10)], 6), "#ffffff", 0.8)
    solid(canvas, rect(-14, -138, 28, 24, 4), "#b8905c")


def tray(canvas: Canvas, thing: Thing) -> None:
    """Round, with a tea pot and a cup."""
    canvas.scale(0.9)
    solid(canvas, ellipse(0, -6, 122, 20), thing.colour)
    canvas.line(ellipse(0, -9, 106, 14), tint(thing.colour, 0.16), 2.6)
    pot = curve([(-66, -26), (-70, -64), (-30, -88), (10, -64), (6, -26), (-30, -14)])
    solid(canvas, stroke([(0, -44), (26, -58), (36, -78)], 13, lambda t: 1 - 0.4 * t), "#f4f0ea")
    solid(canvas, pot, "#f4f0ea")
    ball(canvas, -30, -92, 8, GOLD, 2.6)
    cup = curve([(36, -48, 1), (86, -48, 1), (78, -20), (61, -12), (44, -20)])
    solid(canvas, cup, "#f4f0ea")
    canvas.fill(ellipse(61, -48, 22, 5), "#b8743a")


def _wicker(canvas: Canvas, body: object, colour: str, top: float, low: float) -> None:
    del body
    for row, y in enumerate(range(round(top) + 8, round(low), 13)):
        for x in range(-120 + row % 2 * 12, 121, 24):
            canvas.fill(stroke([(x - 9, y + 1), (x, y - 4), (x + 9, y + 1)], 6), shade(colour, 0.14), 0.8)


def basket(canvas: Canvas, thing: Thing) -> None:
    """Hung from the hand, with what is in it above the rim."""
    colour = thing.colour
    canvas.translate(0, 126)
    canvas.line(curve([(-84, 20), (-70, -96), (0, -132), (70, -96), (84, 20)], closed=False), shade(colour, 0.28), 15)
    canvas.line(curve([(-84, 20), (-70, -96), (0, -132), (70, -96), (84, 20)], closed=False), colour, 10)
    _contents(canvas, thing.shape)
    body = curve([(-98, 4, 1), (98, 4, 1), (84, 74), (66, 108, 1), (-66, 108, 1), (-84, 74)], tension=0.3)
    solid(canvas, body, colour, 4)
    with canvas.clipped(body):
        _wicker(canvas, body, colour, 4, 108)
    solid(canvas, rect(-102, -6, 204, 19, 9), tint(colour, 0.03))


def _contents(canvas: Canvas, what: str) -> None:
    if what == "flowers":
        from vnc.make.figure.held.plants import bloom

        for x, y, size, tone in (
            (-60, -24, 25, "#e88aa8"),
            (-16, -40, 28, "#f4f0f6"),
            (30, -34, 26, "#f0c04a"),
            (68, -20, 23, "#b79ad8"),
        ):
            bloom(canvas, x, y, size, tone)
        return
    if what == "bread":
        for x, turn in ((-40, -24), (4, -8), (46, 14)):
            with canvas.saved():
                canvas.rotate(turn, x, 10)
                solid(canvas, rect(x - 17, -86, 34, 120, 17), "#d09a54")
                for y in (-64, -40, -16):
                    canvas.fill(stroke([(x - 11, y + 6), (x + 10, y - 5)], 6), "#f0d09a", 0.9)
        return
    tones = {"apples": ("#c8302c",), "herbs": ("#5f9a4a",), "eggs": ("#f4e8d8",)}.get(what, ("#c8302c", "#d89a2c", "#c8302c"))
    for i, (x, y) in enumerate(((-56, -6), (-20, -24), (18, -12), (56, -8), (0, -4), (36, -28))):
        ball(canvas, x, y, 25, tones[i % len(tones)], 3)


def bucket(canvas: Canvas, thing: Thing) -> None:
    canvas.line(curve([(-64, 56), (-40, 0), (0, -12), (40, 0), (64, 56)], closed=False), "#4a505c", 7)
    body = lines([(-70, 52), (70, 52), (52, 170), (-52, 170)])
    metal(canvas, body, thing.colour, 4)
    metal(canvas, ellipse(0, 52, 70, 15), thing.colour)
    canvas.fill(ellipse(0, 54, 61, 10), "#3a5a70")


def pan(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -70, 70, 18, "#4a382e")
    metal(canvas, rect(-12, -96, 24, 34, 4), "#5a5e68")
    solid(canvas, ellipse(0, -170, 88, 84), thing.colour, 4.4)
    canvas.line(ellipse(0, -170, 74, 70), tint(thing.colour, 0.14), 4)
    canvas.fill(ellipse(-24, -196, 28, 20), "#ffffff", 0.14, blur=5)


def ladle(canvas: Canvas, thing: Thing) -> None:
    k = thing.side
    metal(canvas, rect(-6, -150, 12, 220, 5), STEEL)
    cup = curve(sided([(-16, -168, 1), (64, -168, 1), (54, -122), (22, -106), (-8, -126)], k))
    metal(canvas, cup, STEEL, 4)
    canvas.fill(ellipse(k * 24, -168, 40, 9), "#7c8492")


def spoon(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -110, 80, 13, WOOD)
    solid(canvas, ellipse(0, -138, 27, 38), WOOD)
    canvas.fill(ellipse(0, -138, 18, 28), alpha(shade(WOOD, 0.12), 0.8))
