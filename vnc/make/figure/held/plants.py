"""Flowers and food in the hand."""

import math

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import shade, tint
from vnc.make.draw.path import even, scalloped, sided
from vnc.make.figure.held.thing import Thing, ball, rod, solid

LEAF = "#4a8a4a"


def bloom(canvas: Canvas, x: float, y: float, size: float, colour: str, heart: str = "#f0c04a") -> None:
    """Six petals round a heart, seen from before."""
    for i in range(6):
        a = math.radians(60 * i + 15)
        petal = ellipse(x + size * 0.56 * math.cos(a), y + size * 0.56 * math.sin(a), size * 0.5, size * 0.5)
        solid(canvas, petal, colour, 2.6)
    solid(canvas, ellipse(x, y, size * 0.32, size * 0.32), heart, 2)


def rose_head(canvas: Canvas, x: float, y: float, size: float, colour: str) -> None:
    outer = scalloped(ellipse(x, y, size, size * 0.94), 5, size * 0.16)
    solid(canvas, outer, colour, 3)
    for share, turn in ((0.76, 0.5), (0.5, 2.2), (0.26, 4.0)):
        arc = [
            (x + size * share * math.cos(turn + t * 0.9), y - size * 0.08 + size * share * 0.9 * math.sin(turn + t * 0.9))
            for t in range(5)
        ]
        canvas.fill(stroke(arc, size * 0.15), shade(colour, 0.16), 0.9)
        canvas.fill(stroke([(a - 1.5, b - 2) for a, b in arc], size * 0.07), tint(colour, 0.16), 0.8)


def _leaf(canvas: Canvas, x: float, y: float, length: float, turn: float) -> None:
    with canvas.saved():
        canvas.translate(x, y)
        canvas.rotate(turn)
        blade = curve([(0, 0, 1), (length * 0.26, -length * 0.4), (0, -length, 1), (-length * 0.26, -length * 0.4)])
        solid(canvas, blade, LEAF, 2.6)
        canvas.line(lines([(0, 0), (0, -length * 0.8)], closed=False), shade(LEAF, 0.14), 1.8)


def flower(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -130, 90, 7, LEAF)
    _leaf(canvas, 2, -46, 54, 44)
    _leaf(canvas, -2, -60, 44, -48)
    bloom(canvas, 0, -158, 46, thing.colour)


def rose(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -124, 90, 7, LEAF)
    _leaf(canvas, 2, -44, 56, 48)
    _leaf(canvas, -2, -64, 48, -46)
    for turn in (-56, 0, 56):
        _leaf(canvas, 0, -112, 40, turn)
    rose_head(canvas, 0, -152, 38, thing.colour)


def lily(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -120, 100, 8, LEAF)
    _leaf(canvas, 2, -40, 80, 26)
    for turn in (-64, 64, -34, 34, 0):
        with canvas.saved():
            canvas.translate(0, -122)
            canvas.rotate(turn)
            solid(canvas, curve([(0, 0, 1), (22, -50), (0, -96, 1), (-22, -50)]), thing.colour, 3)
            canvas.line(lines([(0, -8), (0, -76)], closed=False), shade(thing.colour, 0.12), 2)
    for k in (-1, 0, 1):
        canvas.fill(stroke([(0, -124), (k * 14, -160)], 4, even), "#e0a040")


def sunflower(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -120, 100, 9, LEAF)
    _leaf(canvas, 2, -40, 64, 50)
    for i in range(16):
        with canvas.saved():
            canvas.translate(0, -166)
            canvas.rotate(i * 22.5)
            solid(canvas, curve([(0, -26, 1), (12, -50), (0, -74, 1), (-12, -50)]), "#f0b828", 2.4)
    ball(canvas, 0, -166, 34, "#5a3820", 3)


def bouquet(canvas: Canvas, thing: Thing) -> None:
    """Seven flowers in a paper cone."""
    for x, y, turn in ((-84, -108, -40), (84, -108, 40), (0, -176, 0), (-46, -168, -18), (48, -168, 18)):
        _leaf(canvas, x * 0.7, y + 40, 64, turn)
    heads = ((-66, -112, 32), (66, -112, 32), (-34, -158, 33), (36, -160, 33), (0, -116, 34), (-34, -84, 31), (36, -84, 31))
    other = tint(thing.colour, 0.2) if thing.shape != "mixed" else "#f0c04a"
    for i, (x, y, size) in enumerate(heads):
        (rose_head if thing.shape == "roses" else bloom)(canvas, x, y, size, (thing.colour, other)[i % 3 == 1])
    cone = curve([(-88, -78, 1), (-40, -58), (0, -66), (42, -58), (88, -78, 1), (22, 66, 1), (0, 78), (-22, 66, 1)], tension=0.3)
    solid(canvas, cone, "#f4ead8")
    for x in (-50, -18, 18, 50):
        canvas.fill(stroke([(x, -58), (x * 0.2, 60)], 4), "#cdbfa4", 0.8, clip=cone)
    for k in (-1, 1):
        solid(canvas, curve(sided([(0, 34, 1), (34, 16), (44, 40), (10, 44)], k)), thing.colour, 2.6)


def apple(canvas: Canvas, thing: Thing) -> None:
    body = curve([(0, -78), (26, -88), (46, -60), (38, -18), (10, 0), (-10, 0), (-38, -18), (-46, -60), (-26, -88)])
    solid(canvas, body, thing.colour, 3.6)
    canvas.fill(ellipse(-20, -60, 8, 13), "#ffffff", 0.6, blur=1.5)
    canvas.fill(stroke([(0, -78), (6, -104)], 6, even), "#5a3a24")
    _leaf(canvas, 4, -92, 34, 64)


def ice_cream(canvas: Canvas, thing: Thing) -> None:
    cone = lines([(-34, -46), (34, -46), (4, 64), (-4, 64)])
    solid(canvas, cone, "#d8a45c")
    with canvas.clipped(cone):
        for t in range(-80, 90, 17):
            for lean in (-40, 40):
                canvas.fill(stroke([(t - lean, -50), (t + lean, 70)], 3, even, smooth=False), "#a87434", 0.8)
    scoop = scalloped(ellipse(0, -66, 44, 40), 9, 5)
    solid(canvas, scoop, thing.colour)
    solid(canvas, scalloped(ellipse(2, -116, 36, 33), 8, 4), tint(thing.colour, 0.12))
    ball(canvas, 4, -150, 10, "#c8283c", 2.6)


def lollipop(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -70, 80, 8, "#f4f0ea")
    ball(canvas, 0, -112, 46, thing.colour)
    spiral = [(t * 2.3 * math.cos(t * 0.62), -112 + t * 2.3 * math.sin(t * 0.62)) for t in range(1, 18)]
    canvas.fill(stroke(spiral, 9, even), "#ffffff", 0.85, clip=ellipse(0, -112, 44, 44))


def bread(canvas: Canvas, thing: Thing) -> None:
    """Two long loaves in a paper bag."""
    for x, turn, top in ((-22, -9, -196), (26, 8, -176)):
        with canvas.saved():
            canvas.rotate(turn, x, 0)
            solid(canvas, rect(x - 23, top, 46, 230, 23), "#d09a54")
            for y in range(top + 26, -30, 34):
                canvas.fill(stroke([(x - 15, y + 10), (x + 14, y - 6)], 9), "#f2d8a8", 0.95)
    bag = lines([(-74, -44), (-40, -52), (-4, -42), (40, -54), (74, -44), (68, 110), (-68, 110)])
    solid(canvas, bag, "#c8a878")
    for x in (-40, 12, 48):
        canvas.fill(stroke([(x, -40), (x * 0.86, 108)], 4), "#a08050", 0.7, clip=bag)


def leaf_fan(canvas: Canvas, thing: Thing) -> None:
    """A round paper fan on a handle."""
    rod(canvas, -70, 76, 13, "#b88a5c")
    disc = ellipse(0, -138, 82, 76)
    solid(canvas, disc, thing.colour, 4)
    for i in range(-4, 5):
        canvas.fill(stroke([(0, -66), (i * 24, -212)], 2.2, even, smooth=False), shade(thing.colour, 0.12), 0.7, clip=disc)
    bloom(canvas, -20, -140, 24, "#e88aa8")
    bloom(canvas, 28, -156, 18, "#f4a8c0")


def fan(canvas: Canvas, thing: Thing) -> None:
    """A folding one, open: ribs, paper, a branch of blossom."""
    for i in range(9):
        a = math.radians(-158 + i * 17)
        canvas.fill(stroke([(0, 0), (150 * math.cos(a), 150 * math.sin(a))], 7, even, smooth=False), "#8a6038")
    ring = [(r * math.cos(math.radians(a)), r * math.sin(math.radians(a))) for r, turn in ((154, 1), (74, -1))
            for a in (range(-162, -17, 9) if turn > 0 else range(-18, -163, -9))]  # fmt: skip
    leaf = lines(ring)
    canvas.line(leaf, shade(thing.colour, 0.3), 4)
    canvas.fill(leaf, Linear(0, -154, 0, -40, (tint(thing.colour, 0.08), thing.colour, shade(thing.colour, 0.08))))
    for i in range(17):
        a = math.radians(-162 + i * 9)
        points = [(74 * math.cos(a), 74 * math.sin(a)), (154 * math.cos(a), 154 * math.sin(a))]
        canvas.fill(
            stroke(points, 3.4, even, smooth=False),
            shade(thing.colour, 0.13) if i % 2 else tint(thing.colour, 0.12),
            0.8,
            clip=leaf,
        )
    canvas.line(curve([(-104, -72), (-40, -118), (30, -112), (90, -60)], closed=False), "#5a3a2a", 3, clip=leaf)
    for x, y in ((-74, -96), (-30, -120), (20, -106), (62, -92)):
        bloom(canvas, x, y, 15, "#f4b8cc" if thing.colour != "#f4b8cc" else "#ffffff")
    solid(canvas, ellipse(0, 0, 9, 9), "#8a6038")
