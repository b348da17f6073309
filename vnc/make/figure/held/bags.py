"""Bags and cases under the arm or in the hand, firearms, bows, and what is open over the head."""

import math

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, shade, tint
from vnc.make.draw.path import even, sided
from vnc.make.figure.held.thing import DARK, STEEL, WOOD, Thing, ball, glow, metal, rod, solid
from vnc.make.figure.ink import GOLD


def briefcase(canvas: Canvas, thing: Thing) -> None:
    canvas.line(rect(-34, -126, 68, 46, 14), shade(thing.colour, 0.2), 15)
    canvas.line(rect(-34, -126, 68, 46, 14), shade(thing.colour, 0.04), 9)
    solid(canvas, rect(-116, -96, 232, 176, 12), thing.colour, 4.4)
    solid(canvas, rect(-116, -96, 232, 62, 12), tint(thing.colour, 0.02), 3)
    for x in (-62, 62):
        metal(canvas, rect(x - 13, -46, 26, 22, 4), GOLD)
    canvas.line(rect(-108, -88, 216, 160, 9), tint(thing.colour, 0.16), 1.8, 0.8)


def suitcase(canvas: Canvas, thing: Thing) -> None:
    """Hung from the hand, with corners and straps."""
    canvas.line(rect(-32, -6, 64, 44, 12), shade(thing.colour, 0.24), 15)
    canvas.line(rect(-32, -6, 64, 44, 12), shade(thing.colour, 0.06), 9)
    solid(canvas, rect(-104, 30, 208, 250, 12), thing.colour, 4.6)
    for x in (-60, 44):
        solid(canvas, rect(x, 30, 18, 250), shade(thing.colour, 0.14))
        metal(canvas, rect(x - 3, 76, 24, 20, 3), GOLD)
    for k in (-1, 1):
        solid(canvas, lines([(k * 104, 30), (k * 72, 30), (k * 104, 66)]), shade(thing.colour, 0.16))


def bag_on_hand(canvas: Canvas, thing: Thing) -> None:
    """A handbag hung from the hand by its handle."""
    loop = curve([(-46, 62), (-34, 4), (0, -10), (34, 4), (46, 62)], closed=False)
    canvas.line(loop, shade(thing.colour, 0.28), 12)
    canvas.line(loop, thing.colour, 7)
    body = curve([(-62, 56, 1), (62, 56, 1), (86, 150), (74, 172, 1), (-74, 172, 1), (-86, 150)], tension=0.3)
    solid(canvas, body, thing.colour, 4)
    solid(canvas, curve([(-62, 54, 1), (62, 54, 1), (50, 96), (0, 112), (-50, 96)]), tint(thing.colour, 0.03))
    ball(canvas, 0, 106, 10, GOLD, 2.6)


def pistol(canvas: Canvas, thing: Thing) -> None:
    """Muzzle outward and up."""
    revolver = thing.shape == "revolver"
    with canvas.saved():
        canvas.scale(thing.side, 1)
        canvas.rotate(-32)
        solid(canvas, lines([(-26, 60), (18, 60), (26, -34), (-20, -34)]), WOOD if revolver else shade(thing.colour, 0.04))
        canvas.line(ellipse(44, -24, 21, 19), shade(thing.colour, 0.08), 7)
        if revolver:
            metal(canvas, rect(30, -76, 136, 26, 4), thing.colour, 4)
            solid(canvas, rect(-24, -84, 66, 56, 10), thing.colour)
            for y in (-74, -58, -42):
                canvas.fill(rect(-16, y, 50, 5, 2), shade(thing.colour, 0.2))
        else:
            metal(canvas, rect(-34, -80, 190, 46, 5), thing.colour, 4)
            for x in (-24, -14, -4):
                canvas.fill(rect(x, -74, 4, 34), shade(thing.colour, 0.2))
        solid(canvas, rect(142, -92, 9, 14, 2), thing.colour, 2.6)


def ray_gun(canvas: Canvas, thing: Thing) -> None:
    with canvas.saved():
        canvas.scale(thing.side, 1)
        canvas.rotate(-52)
        solid(canvas, lines([(-24, 60), (16, 60), (24, -34), (-18, -34)]), DARK)
        rod_like = rect(80, -68, 76, 18, 6)
        metal(canvas, rod_like, STEEL)
        for x in (96, 114, 132):
            solid(canvas, rect(x, -82, 9, 46, 4), "#c8302c", 2.6)
        body = curve([(-44, -58), (-20, -92), (40, -92), (94, -70, 1), (94, -48, 1), (40, -26), (-20, -28)])
        solid(canvas, body, thing.colour, 4)
        solid(canvas, curve([(-20, -90, 1), (-6, -124, 1), (20, -92, 1)]), "#c8302c", 3)
        glow(canvas, 164, -59, 30, "#7af0c8", 0.7)
        ball(canvas, 160, -59, 13, "#7af0c8", 2.6)
        canvas.fill(ellipse(20, -60, 15, 15), "#7af0c8")
        canvas.line(ellipse(20, -60, 15, 15), shade(thing.colour, 0.3), 3)


def rifle(canvas: Canvas, thing: Thing) -> None:
    """Held upright before the shoulder, stock down."""
    k = -thing.side
    with canvas.saved():
        canvas.scale(k, 1)
        metal(canvas, rect(-6, -390, 12, 230, 3), "#4a4e58", 4)
        solid(canvas, rect(-9, -398, 18, 22, 3), DARK)
        stock = curve(
            [(-12, -200, 1), (12, -200, 1), (16, -20), (16, 70), (38, 230, 1), (-18, 240, 1), (-14, 80), (-15, -20)], tension=0.4
        )
        solid(canvas, stock, thing.colour, 4)
        metal(canvas, rect(-13, 20, 28, 90, 5), "#4a4e58")
        canvas.line(ellipse(22, 96, 15, 20), "#3a3e48", 6)


def bow(canvas: Canvas, thing: Thing) -> None:
    """The hand on its grip, the string inward."""
    k = thing.side
    limb = sided([(-74, -330), (-34, -270), (6, -120), (0, 0), (6, 120), (-34, 270), (-74, 330)], k)
    canvas.line(lines([(-k * 74, -326), (-k * 74, 326)], closed=False), "#f0e8d8", 2.6)
    solid(canvas, stroke(limb, 19, lambda t: 0.5 + 0.5 * (1 - abs(2 * t - 1))), thing.colour, 4)
    solid(canvas, stroke(sided([(4, -34), (1, 0), (4, 34)], k), 23, even), "#4a3022")


def crossbow(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -180, 110, 23, WOOD)
    canvas.line(lines([(-118, -120), (0, -60), (118, -120)], closed=False), "#f0e8d8", 2.6)
    prod = stroke([(-122, -118), (-70, -176), (0, -188), (70, -176), (122, -118)], 17, lambda t: 0.5 + 0.5 * (1 - abs(2 * t - 1)))
    metal(canvas, prod, thing.colour if thing.colour != WOOD else "#5a5e68", 4)
    canvas.fill(rect(-2.5, -206, 5, 150), "#e6dcc8")


def camera(canvas: Canvas, thing: Thing) -> None:
    """Lifted before the chest, its lens toward us."""
    solid(canvas, rect(-30, -74, 60, 26, 6), thing.colour)
    solid(canvas, rect(-78, -56, 156, 98, 12), thing.colour, 4)
    canvas.fill(rect(-78, -40, 156, 14), tint(thing.colour, 0.3))
    for size, tone in ((43, "#22232c"), (33, "#4a5264"), (23, "#1c2438")):
        canvas.line(ellipse(0, -4, size, size), "#14141c", 3.4)
        canvas.fill(ellipse(0, -4, size, size), tone)
    canvas.fill(ellipse(-9, -13, 8, 6), "#b8d4f0", 0.9)
    canvas.fill(rect(44, -50, 22, 13, 3), "#f4f0d8")
    solid(canvas, rect(-66, -68, 28, 13, 4), STEEL)


def pipe(canvas: Canvas, thing: Thing) -> None:
    """In the hand, smoking."""
    canvas.scale(1.25)
    k = -thing.side
    stem = stroke(sided([(-64, -78), (-20, -48), (10, -30), (26, -34)], k), 13, lambda t: 0.6 + 0.4 * t)
    solid(canvas, stem, DARK)
    bowl = curve(sided([(12, -34), (18, -84, 1), (60, -84, 1), (58, -36), (36, -14)], k))
    solid(canvas, bowl, thing.colour)
    canvas.fill(ellipse(k * 39, -84, 20, 5), "#2a1a14")
    for x, y, size in ((40, -108, 9), (30, -130, 12), (48, -156, 15)):
        canvas.fill(ellipse(k * x, y, size, size * 0.8), "#f4f4f8", 0.5, blur=5)


def canopy(canvas: Canvas, thing: Thing) -> None:
    """An open umbrella that leans on the shoulder: its inside behind the head, ribs, and the stick."""
    colour = thing.colour
    (x, y), wide, high = _crown(thing), 304, 214
    rim = [(x + wide * math.cos(0.7854 * i + 0.3927), y + high * math.sin(0.7854 * i + 0.3927)) for i in range(8)]
    points: list[tuple[float, ...]] = []
    for (ax, ay), (bx, by) in zip(rim, rim[1:] + rim[:1], strict=True):
        points += [(ax, ay, 1), (x + ((ax + bx) / 2 - x) * 0.98, y + ((ay + by) / 2 - y) * 0.98)]
    cloth = curve(points, tension=0.4)
    canvas.line(cloth, shade(colour, 0.26), 6)
    canvas.fill(
        cloth, Linear(x - wide, y - high, x + wide, y + high, (tint(colour, 0.04), shade(colour, 0.05), shade(colour, 0.1)))
    )
    for i, (ax, ay) in enumerate(rim):
        gore = lines([(x, y), (ax, ay), rim[(i + 1) % 8]])
        canvas.fill(gore, shade(colour, 0.1) if i % 2 else tint(colour, 0.03), 0.5, clip=cloth)
    rib = "#7a5230" if thing.shape == "paper" else "#d8dce4"
    for ax, ay in rim:
        canvas.fill(stroke([(x, y), (ax, ay)], 5, even, smooth=False), rib, 0.95)
        ball(canvas, ax, ay, 5, rib, 2)
    if thing.shape == "paper":
        for share in (0.34, 0.66, 0.9):
            canvas.line(curve([(x + (px - x) * share, y + (py - y) * share) for px, py in rim]), rib, 2.4, 0.7)
    if thing.shape == "lace":
        canvas.line(cloth, "#ffffff", 30, 0.8, clip=cloth)
        for px, py, *_ in points:
            canvas.fill(ellipse(x + (px - x) * 0.93, y + (py - y) * 0.93, 9, 9), shade(colour, 0.16), 0.8)
    _stick(canvas, thing, (x, y))


def _crown(thing: Thing) -> tuple[float, float]:
    """The middle of the canopy: beside the head, a little above."""
    return thing.head[0] + thing.side * 84, thing.head[1] - 30


def _wood(thing: Thing) -> str:
    return "#8a6038" if thing.shape == "paper" else "#8c92a0"


def _stick(canvas: Canvas, thing: Thing, top: tuple[float, float]) -> None:
    solid(canvas, stroke([top, (0, 0)], 11, even, smooth=False), _wood(thing))


def _fading(top: tuple[float, float], colour: str) -> Linear:
    """From nothing at the top to the full colour half way down."""
    return Linear(*top, 0, 0, (alpha(colour, 0), alpha(colour, 1), alpha(colour, 1)), (0, 0.55, 1))


def shaft(canvas: Canvas, thing: Thing) -> None:
    """What of the umbrella's stick is before the shoulder, fading where hair may lie over it; and the crook below the hand."""
    x, y = _crown(thing)
    share = min(1.0, 190 / max(1.0, -y))
    top, colour = (x * share, y * share), _wood(thing)
    stick = stroke([top, (0, 0)], 11, even, smooth=False)
    canvas.line(stick, _fading(top, shade(colour, 0.3)), 3.6)
    canvas.fill(stick, _fading(top, colour))
    k = -thing.side
    hook = stroke(sided([(0, 0), (-4, 40), (-10, 66), (-30, 78), (-44, 60)], k), 17, even)
    solid(canvas, hook, WOOD)
