"""Sticks in the hand: staffs, canes, wands, brooms, rods, bats, brushes, furled umbrellas."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import shade, tint
from vnc.make.draw.path import even, sided, thin_end
from vnc.make.figure.held.thing import DARK, STEEL, WOOD, Thing, ball, glow, metal, rod, solid
from vnc.make.figure.ink import GOLD


def staff(canvas: Canvas, thing: Thing) -> None:
    """A mage's, with a crystal in its fork; a plain one is a wanderer's, with a knob."""
    rod(canvas, -250, 900, 19, "#6e4a2c")
    if thing.shape == "plain":
        knob = curve([(-12, -236), (-20, -262), (-8, -286), (14, -284), (22, -260), (12, -236)])
        solid(canvas, knob, "#7a5432")
        for y in (-170, -90, 60, 190):
            canvas.fill(ellipse(-2, y, 3.6, 7), shade("#6e4a2c", 0.16), 0.9)
        return
    for side in (-1, 1):
        solid(canvas, stroke(sided([(0, -236), (34, -266), (26, -330)], side), 15, thin_end), "#6e4a2c")
    glow(canvas, 0, -316, 58, thing.colour)
    gem = lines([(0, -378), (24, -322), (0, -262), (-24, -322)])
    canvas.line(gem, shade(thing.colour, 0.3), 4)
    canvas.fill(gem, Linear(-20, -370, 20, -260, ("#ffffff", thing.colour, shade(thing.colour, 0.14))))
    canvas.fill(lines([(0, -378), (0, -262), (-24, -322)]), "#ffffff", 0.35)


def cane(canvas: Canvas, thing: Thing) -> None:
    """The hand closes just beneath a crook that bends back over it."""
    k = thing.side
    hook = stroke(sided([(0, 40), (0, -40), (-8, -70), (-36, -80), (-62, -62), (-64, -40)], k), 17, even)
    solid(canvas, hook, thing.colour)
    canvas.fill(stroke(sided([(-14, -76), (-36, -84), (-56, -70)], k), 4), tint(thing.colour, 0.3), 0.8)
    rod(canvas, -30, 900, 16, thing.colour)
    metal(canvas, rect(-10, 30, 20, 12, 3), GOLD)


def knobbed_cane(canvas: Canvas, thing: Thing) -> None:
    """A gentleman's: black, with a silver knob."""
    rod(canvas, -36, 900, 14, thing.colour)
    metal(canvas, rect(-9, -46, 18, 12, 3), STEEL)
    ball(canvas, 0, -60, 20, "#d2d6de")


def sceptre(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -170, 130, 15, thing.colour)
    for y in (-164, -60, 60):
        solid(canvas, rect(-13, y, 26, 11, 5), thing.colour)
    for k in (-1, 1):
        solid(canvas, stroke(sided([(4, -166), (36, -192), (26, -236), (4, -248)], k), 10, even), thing.colour)
    ball(canvas, 0, -206, 25, "#b3203a")
    solid(canvas, rect(-4, -274, 8, 26, 2), thing.colour)
    solid(canvas, rect(-11, -266, 22, 8, 2), thing.colour)


def wand(canvas: Canvas, thing: Thing) -> None:
    """Thin and wooden, with light at its tip; a magical girl's has a star."""
    if thing.shape == "star":
        rod(canvas, -150, 60, 11, "#f4e8f0")
        points = [((40 if i % 2 == 0 else 17) * x, -190 + (40 if i % 2 == 0 else 17) * y) for i, (x, y) in enumerate(_STAR)]
        glow(canvas, 0, -190, 58, "#ffe890")
        solid(canvas, lines(points), "#ffd84a")
        return
    solid(canvas, stroke([(0, 60), (0, -170)], 15, lambda t: 1 - 0.6 * t), thing.colour)
    for y in (44, 30):
        canvas.fill(rect(-9, y, 18, 5, 2), GOLD)
    glow(canvas, 0, -176, 30, "#bfe8ff", 0.55)
    for x, y, size in ((0, -178, 13), (24, -206, 8), (-22, -212, 6)):
        spark = lines(
            [
                (x, y - size * 1.6),
                (x + size * 0.35, y - size * 0.35),
                (x + size * 1.3, y),
                (x + size * 0.35, y + size * 0.35),
                (x, y + size * 1.6),
                (x - size * 0.35, y + size * 0.35),
                (x - size * 1.3, y),
                (x - size * 0.35, y - size * 0.35),
            ]
        )
        canvas.fill(spark, "#ffffff")


_STAR = (
    (0, -1), (0.588, -0.809), (0.951, -0.309), (0.951, 0.309), (0.588, 0.809), (0, 1), (-0.588, 0.809), (-0.951, 0.309),
    (-0.951, -0.309), (-0.588, -0.809),
)  # fmt: skip


def broom(canvas: Canvas, thing: Thing) -> None:
    """Bristles up, as it is carried."""
    rod(canvas, -190, 900, 15, WOOD)
    head = curve([(-14, -196, 1), (14, -196, 1), (34, -250), (58, -350, 1), (0, -366), (-58, -350, 1), (-34, -250)])
    solid(canvas, head, thing.colour)
    for x in (-40, -24, -8, 8, 24, 40):
        canvas.fill(stroke([(x * 0.2, -206), (x * 0.7, -270), (x, -352)], 4), shade(thing.colour, 0.2), 0.75, clip=head)
    for y in (-212, -228):
        canvas.fill(stroke([(-24, y), (24, y)], 6, even), "#a03a30", clip=head)


def fishing_rod(canvas: Canvas, thing: Thing) -> None:
    k = thing.side
    rod(canvas, -90, 90, 18, "#b88a5c")
    pole = stroke([(0, -90), (0, -300), (k * 14, -560)], 8.5, lambda t: 1 - 0.7 * t)
    solid(canvas, pole, thing.colour, 3)
    for y in (-180, -300, -410):
        canvas.line(ellipse(-k * 6, y, 5, 6), "#8c92a0", 2.4)
    canvas.line(curve([(k * 14, -560), (-k * 26, -300), (-k * 16, 60)], closed=False), "#f4f6fa", 1.8, 0.9)
    metal(canvas, ellipse(-k * 20, 56, 19, 19), "#6a7280")
    ball(canvas, -k * 20, 56, 8, "#c8ccd4", 2)
    rod(canvas, 60, 100, 20, DARK)


def bat(canvas: Canvas, thing: Thing) -> None:
    shape = stroke([(0, 58), (0, -60), (0, -250)], 46, lambda t: 0.36 + 0.64 * (t > 0) * t**1.4)
    solid(canvas, shape | ellipse(0, -250, 23, 17), thing.colour)
    canvas.fill(rect(-9, -16, 18, 74, 4), "#3a3440", 0.9, clip=shape)
    solid(canvas, ellipse(0, 62, 14, 7), thing.colour)


def furled(canvas: Canvas, thing: Thing) -> None:
    """A closed umbrella on the shoulder, its handle in the hand."""
    k, colour = thing.side, thing.colour
    hook = stroke(sided([(0, 20), (0, 60), (-8, 84), (-30, 90), (-46, 74)], k), 15, even)
    solid(canvas, hook, WOOD)
    rod(canvas, -330, 30, 9, "#8c92a0")
    cloth = curve(
        [(0, -316, 1), (16, -240), (24, -120), (30, -36, 1), (10, -24), (-8, -36), (-28, -30, 1), (-22, -130), (-14, -240)]
    )
    solid(canvas, cloth, colour)
    for x in (-12, 2, 15):
        canvas.fill(stroke([(x * 0.2, -300), (x * 0.8, -180), (x * 1.2, -34)], 5), shade(colour, 0.16), 0.8, clip=cloth)
    canvas.fill(stroke([(-26, -96), (0, -86), (26, -98)], 10, even), shade(colour, 0.08), clip=cloth)
    ball(canvas, 4, -90, 5, GOLD, 2)


def brush(canvas: Canvas, thing: Thing) -> None:
    solid(canvas, stroke([(0, 120), (0, 0), (0, -96)], 14, lambda t: 0.5 + 0.5 * t), "#b8743a")
    metal(canvas, rect(-9, -122, 18, 30, 3), "#c8ccd4")
    tip = curve([(-9, -120, 1), (9, -120, 1), (13, -144), (0, -182, 1), (-13, -144)])
    solid(canvas, tip, "#4a3a30")
    canvas.fill(curve([(-12, -146), (0, -182, 1), (12, -146), (0, -140)]), thing.colour)


def pen(canvas: Canvas, thing: Thing) -> None:
    solid(canvas, stroke([(0, 70), (0, -70)], 12, even), thing.colour)
    metal(canvas, lines([(-6, -68), (6, -68), (0, -98)]), GOLD)


def quill(canvas: Canvas, thing: Thing) -> None:
    k = thing.side
    vane = curve(sided([(-4, -10, 1), (-22, -90), (10, -210), (84, -270, 1), (78, -170), (40, -70)], k))
    solid(canvas, vane, thing.colour)
    for x, y in ((10, -70), (24, -120), (40, -170), (58, -214)):
        canvas.fill(stroke(sided([(x, y), (x + 16, y - 26)], k), 3), shade(thing.colour, 0.2), 0.8, clip=vane)
    canvas.line(curve(sided([(-12, 76), (4, -20), (28, -130), (80, -262)], k), closed=False), "#b8a888", 4)


def wrench(canvas: Canvas, thing: Thing) -> None:
    metal(canvas, rect(-11, -110, 22, 190, 8), STEEL, 4)
    jaw = (ellipse(0, -140, 40, 40) | ellipse(0, 84, 22, 22)) - (rect(-15, -190, 30, 54) | ellipse(0, 84, 9, 9))
    metal(canvas, jaw, STEEL, 4)


def racket(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -110, 66, 15, "#3a3440")
    for k in (-1, 1):
        solid(canvas, stroke(sided([(0, -104), (30, -150)], k), 11, even), thing.colour)
    head = ellipse(0, -216, 68, 88)
    canvas.fill(head, "#ffffff", 0.12)
    with canvas.clipped(head):
        for t in range(-60, 61, 15):
            canvas.fill(rect(t - 1, -310, 2, 190), "#f6f8fa", 0.95)
        for y in range(-300, -126, 15):
            canvas.fill(rect(-70, y, 140, 2), "#f6f8fa", 0.95)
    canvas.line(head, shade(thing.colour, 0.26), 15)
    canvas.line(head, thing.colour, 10)
    canvas.line(ellipse(-2, -218, 68, 88), tint(thing.colour, 0.2), 2.4, 0.8)
