"""Weapons in the hand: swords, knives, axes, hammers, spears and shields."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import shade, tint
from vnc.make.draw.path import even, sided
from vnc.make.figure.held.thing import STEEL, WOOD, Thing, ball, metal, rod, solid
from vnc.make.figure.ink import GOLD


def _blade(canvas: Canvas, top: float, low: float, half: float, tip: float, colour: str = STEEL) -> None:
    """Straight and two-edged, with a groove: one half bright, the other dark."""
    shape = lines([(-half, low), (-half * 0.86, top + tip), (0, top), (half * 0.86, top + tip), (half, low)])
    canvas.line(shape, shade(colour, 0.42), 4.2)
    canvas.fill(shape, Linear(0, top, 0, low, (tint(colour, 0.2), colour)))
    canvas.fill(lines([(0, top), (half * 0.86, top + tip), (half, low), (0, low)]), shade(colour, 0.12), 0.85)
    canvas.fill(stroke([(0, top + tip * 1.6), (0, low - 4)], half * 0.34, even), shade(colour, 0.24), 0.7)
    canvas.fill(stroke([(-half * 0.6, top + tip * 1.4), (-half * 0.7, low)], half * 0.2, even), "#ffffff", 0.8)


def _hilt(canvas: Canvas, guard: float, low: float, wrap: str, gold: str) -> None:
    rod(canvas, guard, low, 17, wrap)
    for y in range(round(guard) + 12, round(low) - 4, 12):
        canvas.fill(stroke([(-8, y + 5), (8, y - 5)], 3.4, even, smooth=False), tint(wrap, 0.2), 0.8)
    ball(canvas, 0, low + 8, 12, gold, 3)


def sword(canvas: Canvas, thing: Thing) -> None:
    _blade(canvas, -480, -38, 17, 46, thing.colour)
    _hilt(canvas, -36, 46, "#4a2c22", GOLD)
    solid(canvas, curve([(-52, -48), (0, -40), (52, -48), (52, -34), (0, -28), (-52, -34)]), GOLD)


def rapier(canvas: Canvas, thing: Thing) -> None:
    _blade(canvas, -490, -34, 7, 34, thing.colour)
    _hilt(canvas, -36, 42, "#3a2a2e", GOLD)
    guard = stroke(sided([(10, -36), (40, -22), (34, 26), (6, 50)], thing.side), 6, even)
    metal(canvas, guard, GOLD)
    metal(canvas, curve([(-40, -42), (0, -52), (40, -42), (0, -26)]), GOLD)


def katana(canvas: Canvas, thing: Thing) -> None:
    k = -thing.side
    back = [(-7 * k, -34), (-4 * k, -240), (22 * k, -466)]
    blade = curve([(*back[0], 1), back[1], (*back[2], 1), (22 * k, -430), (12 * k, -240), (9 * k, -34, 1)], tension=0.45)
    canvas.line(blade, "#4a5060", 4)
    canvas.fill(blade, Linear(-12 * k, 0, 14 * k, 0, ("#8a94a4", "#c4ccd8", "#f4f7fb")))
    canvas.fill(stroke([(7 * k, -40), (9 * k, -240), (20 * k, -436)], 3.4, even), "#ffffff", 0.9)
    rod(canvas, -30, 62, 17, "#26222c")
    for y in range(-18, 58, 15):
        canvas.fill(lines([(0, y - 7), (6, y), (0, y + 7), (-6, y)]), "#e6dcc8", 0.9)
    solid(canvas, ellipse(0, -32, 27, 9), GOLD)
    solid(canvas, rect(-10, 58, 20, 10, 4), GOLD)


def dagger(canvas: Canvas, thing: Thing) -> None:
    _blade(canvas, -160, -34, 12, 34, thing.colour)
    _hilt(canvas, -32, 42, "#2a2430", STEEL)
    metal(canvas, rect(-28, -40, 56, 11, 5), "#8c92a0")


def kitchen_knife(canvas: Canvas, thing: Thing) -> None:
    k = thing.side
    blade = curve(sided([(-8, -34, 1), (-8, -196, 1), (8, -180), (24, -130), (28, -34, 1)], k), tension=0.4)
    canvas.line(blade, "#4a505c", 4)
    canvas.fill(blade, Linear(-10 * k, -100, 26 * k, -90, ("#a8b0bc", "#dde2ea", "#ffffff")))
    rod(canvas, -36, 50, 20, "#2c2830")
    for y in (-14, 36):
        canvas.fill(ellipse(0, y, 3, 3), "#c8ccd4")


def axe(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -250, 200, 18, WOOD)
    blade = curve(
        sided([(-12, -238, 1), (30, -252), (86, -286, 1), (104, -216), (92, -136, 1), (36, -176), (-12, -186, 1)], thing.side),
        tension=0.4,
    )
    canvas.line(blade, "#4a505c", 4.4)
    canvas.fill(blade, Linear(0, -260, thing.side * 100, -180, ("#7c8492", STEEL, "#eef2f7")))
    canvas.fill(stroke(sided([(88, -276), (98, -214), (88, -146)], thing.side), 9), "#ffffff", 0.85, clip=blade)
    solid(canvas, rect(-14, -246, 28, 66, 4), "#5a606c")


def hammer(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -150, 70, 17, WOOD)
    head = lines([(-52, -190), (52, -190), (52, -138), (-52, -138)])
    metal(canvas, head, "#7c8492", 4)
    for x in (-52, 40):
        metal(canvas, rect(x, -194, 12, 60, 3), "#9aa2b0")


def war_hammer(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -260, 220, 19, "#5a4030")
    metal(canvas, rect(-74, -306, 148, 84, 8), "#8f99ae", 4.4)
    for x in (-74, 52):
        metal(canvas, rect(x, -314, 22, 100, 5), "#6e7688")
    solid(canvas, rect(-16, -316, 32, 104, 4), GOLD)


def spear(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -270, 900, 16, WOOD)
    _blade(canvas, -384, -276, 19, 74)
    solid(canvas, rect(-12, -284, 24, 26, 4), thing.colour)
    for dx in (-1, 1):
        solid(canvas, stroke([(dx * 4, -262), (dx * 16, -226), (dx * 12, -196)], 12), thing.colour, 2.6)


def halberd(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -280, 900, 17, WOOD)
    blade = curve(
        sided([(8, -268, 1), (76, -290, 1), (88, -226), (70, -164, 1), (30, -196), (8, -196, 1)], thing.side), tension=0.4
    )
    hook = curve(sided([(-8, -256, 1), (-48, -246, 1), (-36, -226), (-8, -214, 1)], thing.side), tension=0.4)
    for part in (hook, blade):
        metal(canvas, part, STEEL, 4)
    _blade(canvas, -386, -270, 14, 50)


def lance(canvas: Canvas, thing: Thing) -> None:
    cone = lines([(-4, -390), (4, -390), (24, -44), (-24, -44)])
    solid(canvas, cone, thing.colour)
    with canvas.clipped(cone):
        for y in range(-380, -40, 66):
            canvas.fill(stroke([(-30, y + 40), (30, y)], 17, even, smooth=False), "#f0ece2", 0.95)
    metal(canvas, curve([(-46, -44, 1), (46, -44, 1), (30, -22), (0, -18), (-30, -22)]), STEEL)
    rod(canvas, -22, 240, 19, WOOD)


def trident(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -230, 900, 16, WOOD)
    for k in (-1, 1):
        metal(
            canvas, stroke(sided([(0, -236), (40, -262), (38, -330), (34, -352)], k), 13, lambda t: 1 - 0.75 * t**3), thing.colour
        )
    _blade(canvas, -372, -230, 12, 54, thing.colour)


def scythe(canvas: Canvas, thing: Thing) -> None:
    k = thing.side
    rod(canvas, -330, 900, 17, "#4a382e")
    blade = curve([(-8 * k, -342, 1), (66 * k, -354), (112 * k, -262, 1), (58 * k, -306), (-4 * k, -298, 1)], tension=0.45)
    canvas.line(blade, "#4a505c", 4)
    canvas.fill(blade, Linear(0, -350, 0, -280, ("#7c8492", STEEL, "#f4f7fb")))
    solid(canvas, rect(-13, -346, 26, 56, 4), "#3a3c46")


def club(canvas: Canvas, thing: Thing) -> None:
    shape = stroke([(0, 60), (0, -80), (0, -230)], 62, lambda t: 0.3 + 0.7 * t**1.6)
    solid(canvas, shape | ellipse(0, -230, 31, 26), WOOD)
    for x, y in ((-16, -220), (14, -200), (-10, -176), (16, -244)):
        ball(canvas, x, y, 6, "#8c92a0", 2)


def shield(canvas: Canvas, thing: Thing) -> None:
    """Seen from outside, on the arm before the shoulder: a field, a rim and a cross."""
    shape = curve([(-112, -150, 1), (0, -168), (112, -150, 1), (106, -20), (70, 80), (0, 140, 1), (-70, 80), (-106, -20)])
    canvas.line(shape, "#3a3c46", 6)
    metal(canvas, shape, STEEL, 4)
    field = curve([(-94, -134, 1), (0, -150), (94, -134, 1), (89, -20), (58, 68), (0, 116, 1), (-58, 68), (-89, -20)])
    solid(canvas, field, thing.colour)
    with canvas.clipped(field):
        for bar in (rect(-13, -170, 26, 320), rect(-120, -66, 240, 26)):
            canvas.fill(bar, GOLD if thing.colour != "#d9b45a" else "#f0ece2")
            canvas.line(bar, shade(GOLD, 0.3), 2.4)
    ball(canvas, 0, -53, 24, STEEL)


def round_shield(canvas: Canvas, thing: Thing) -> None:
    metal(canvas, ellipse(0, -30, 122, 122), STEEL, 5)
    board = ellipse(0, -30, 106, 106)
    solid(canvas, board, thing.colour)
    for x in (-64, -22, 22, 64):
        canvas.fill(rect(x - 1.6, -150, 3.2, 240), shade(thing.colour, 0.16), 0.8, clip=board)
    ball(canvas, 0, -30, 32, STEEL, 4)
