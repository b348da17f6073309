"""Of work, table and play: what is held less often."""

import math

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import shade, tint
from vnc.make.draw.path import even, scalloped, sided
from vnc.make.figure.held.thing import PAPER, STEEL, WOOD, Thing, ball, metal, rod, solid
from vnc.make.figure.ink import GOLD


def balloon(canvas: Canvas, thing: Thing) -> None:
    """On a string, as high as the head and outside it."""
    k = thing.side
    canvas.line(curve([(0, 30), (k * 6, -90), (k * 30, -210)], closed=False), "#f4f4f8", 2.6)
    body = curve([(k * 30, -212), (k * 78, -290), (k * 70, -372), (k * 24, -402), (k * -24, -368), (k * -30, -290)])
    solid(canvas, body, thing.colour, 4)
    solid(canvas, lines([(k * 30 - 8, -206), (k * 30 + 8, -206), (k * 30, -220)]), thing.colour, 2.6)
    canvas.fill(stroke([(k * 24 - 28, -300), (k * 24 - 30, -340), (k * 24 - 10, -374)], 13), "#ffffff", 0.6)


def syringe(canvas: Canvas, thing: Thing) -> None:
    canvas.fill(stroke([(0, -96), (0, -176)], 3.6, even), "#aab2be")
    barrel = rect(-15, -96, 30, 130, 4)
    canvas.fill(barrel, "#eef6fc", 0.85)
    canvas.fill(rect(-12, -70, 24, 66), thing.colour, 0.9)
    canvas.line(barrel, "#6a7a8a", 3)
    for y in (-84, -66, -48, -30):
        canvas.fill(rect(2, y, 12, 2), "#6a7a8a")
    metal(canvas, rect(-4, 34, 8, 34))
    solid(canvas, rect(-24, 30, 48, 9, 3), "#e6eaf0")
    solid(canvas, rect(-18, 66, 36, 9, 3), "#e6eaf0")


def controller(canvas: Canvas, thing: Thing) -> None:
    """Of a game: two grips, a cross and four buttons."""
    body = curve([(-50, -70), (50, -70), (84, -52), (96, 6), (70, 24), (40, -8), (-40, -8), (-70, 24), (-96, 6), (-84, -52)])
    solid(canvas, body, thing.colour, 4)
    for bar in (rect(-60, -48, 11, 30, 3), rect(-70, -38, 31, 11, 3)):
        canvas.fill(bar, "#f0f0f4")
    for dx, dy, tone in ((0, -13, "#f0c428"), (13, 0, "#d8323c"), (0, 13, "#3f9a5a"), (-13, 0, "#3f6fc8")):
        canvas.fill(ellipse(54 + dx, -33 + dy, 6, 6), tone)
    for x in (-24, 24):
        ball(canvas, x, -16, 12, shade(thing.colour, -0.12), 2)


def record(canvas: Canvas, thing: Thing) -> None:
    """Half out of its sleeve."""
    disc = ellipse(18, -72, 82, 82)
    solid(canvas, disc, "#22202a")
    for size in (70, 58, 46):
        canvas.line(ellipse(18, -72, size, size), "#4a4854", 1.8)
    canvas.fill(ellipse(18, -72, 27, 27), thing.colour)
    canvas.fill(ellipse(18, -72, 5, 5), "#f4f0ea")
    sleeve = rect(-110, -150, 128, 152, 3)
    solid(canvas, sleeve, thing.colour)
    canvas.fill(ellipse(-46, -74, 40, 40), tint(thing.colour, 0.2))
    canvas.fill(lines([(-90, -20), (-46, -84), (-2, -20)]), shade(thing.colour, 0.14))


def pickaxe(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -236, 190, 18, WOOD)
    head = stroke([(-112, -176), (-60, -222), (0, -238), (60, -222), (112, -176)], 30, lambda t: 0.2 + 0.8 * (1 - abs(2 * t - 1)))
    metal(canvas, head, "#7c8492", 4)
    solid(canvas, rect(-16, -256, 32, 40, 4), "#5a606c")


def shovel(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -190, 900, 17, WOOD)
    blade = curve([(-46, -196, 1), (46, -196, 1), (48, -270), (0, -336, 1), (-48, -270)], tension=0.35)
    metal(canvas, blade, "#8c92a0", 4)
    canvas.fill(stroke([(0, -200), (0, -290)], 11), shade(STEEL, 0.2), 0.7)


def helmet(canvas: Canvas, thing: Thing) -> None:
    """Carried before the chest, its visor toward us."""
    shell = curve([(-96, 50, 1), (-104, -40), (-60, -112), (0, -126), (60, -112), (104, -40), (96, 50, 1), (0, 70)])
    solid(canvas, shell, thing.colour, 4.6)
    visor = curve([(-78, -20), (-62, -70), (0, -88), (62, -70), (78, -20), (60, 14), (0, 26), (-60, 14)])
    canvas.line(visor, shade(thing.colour, 0.24), 9)
    canvas.fill(visor, Linear(-60, -80, 60, 20, ("#8ab4d8", "#2a3a58", "#16203a")))
    canvas.fill(stroke([(-52, -22), (-40, -56), (0, -70)], 9), "#ffffff", 0.75)


def compass(canvas: Canvas, thing: Thing) -> None:
    metal(canvas, ellipse(0, -52, 46, 46), thing.colour, 4)
    canvas.fill(ellipse(0, -52, 36, 36), PAPER)
    for turn in range(0, 360, 45):
        a = math.radians(turn)
        canvas.fill(ellipse(30 * math.cos(a), -52 + 30 * math.sin(a), 2.4, 2.4), "#5a4a3a")
    with canvas.saved():
        canvas.rotate(34, 0, -52)
        canvas.fill(lines([(-7, -52), (7, -52), (0, -82)]), "#b3262f")
        canvas.fill(lines([(-7, -52), (7, -52), (0, -22)]), "#3a3c46")
    canvas.line(ellipse(0, -104, 9, 9), thing.colour, 5)


def cards(canvas: Canvas, thing: Thing) -> None:
    """A fan of five."""
    for i in range(5):
        with canvas.saved():
            canvas.rotate(-34 + i * 17, 0, 30)
            solid(canvas, rect(-32, -126, 64, 104, 6), "#fbf8f0" if i != 2 else thing.colour, 3)
            if i == 2:
                canvas.line(rect(-24, -118, 48, 88, 4), GOLD, 2.6)
                canvas.fill(lines([(0, -100), (13, -74), (0, -48), (-13, -74)]), GOLD)
            else:
                mark = "#b3262f" if i % 2 else "#26242c"
                canvas.fill(lines([(-20, -116), (-13, -105), (-20, -94), (-27, -105)]), mark)
                canvas.fill(curve([(0, -90, 1), (15, -72), (0, -54, 1), (-15, -72)]), mark)


def flag(canvas: Canvas, thing: Thing) -> None:
    k = thing.side
    rod(canvas, -300, 900, 13, WOOD)
    ball(canvas, 0, -306, 11, GOLD, 2.6)
    cloth = curve(
        sided([(4, -292, 1), (34, -306), (66, -284), (98, -294, 1), (95, -190, 1), (66, -178), (34, -200), (4, -186, 1)], k)
    )
    solid(canvas, cloth, thing.colour, 4)
    for x in (30, 64):
        canvas.fill(stroke(sided([(x, -302), (x + 8, -240), (x + 2, -178)], k), 13), shade(thing.colour, 0.12), 0.6, clip=cloth)


def watering_can(canvas: Canvas, thing: Thing) -> None:
    k = -thing.side
    canvas.line(curve(sided([(-44, 66), (-30, 0), (0, -12), (30, 4), (44, 66)], k), closed=False), shade(thing.colour, 0.2), 13)
    spout = stroke(sided([(40, 140), (84, 92), (112, 40)], k), 20, lambda t: 1 - 0.3 * t)
    solid(canvas, spout, thing.colour)
    solid(canvas, ellipse(k * 114, 36, 22, 11), thing.colour)
    solid(canvas, lines([(-56, 62), (56, 62), (64, 164), (-64, 164)]), thing.colour, 4)


def binoculars(canvas: Canvas, thing: Thing) -> None:
    for k in (-1, 1):
        solid(canvas, lines([(k * 8, -96), (k * 44, -96), (k * 58, 0), (k * 4, 0)]), thing.colour, 4)
        solid(canvas, rect(k * 27 - 22, -118, 44, 26, 5), shade(thing.colour, 0.08))
        canvas.fill(ellipse(k * 31, 2, 25, 8), "#7ab0d8")
        canvas.line(ellipse(k * 31, 2, 25, 8), "#14141c", 3)
    solid(canvas, rect(-12, -66, 24, 36, 5), STEEL)


def rolling_pin(canvas: Canvas, thing: Thing) -> None:
    rod(canvas, -210, 60, 15, shade(thing.colour, 0.1))
    solid(canvas, rect(-25, -186, 50, 140, 12), thing.colour, 4)


def baton(canvas: Canvas, thing: Thing) -> None:
    solid(canvas, stroke([(0, 30), (0, -190)], 9, lambda t: 1 - 0.5 * t), "#f4f0ea", 3)
    ball(canvas, 0, 40, 13, thing.colour, 2.6)


def tumbler(canvas: Canvas, thing: Thing) -> None:
    glass = lines([(-36, -84), (36, -84), (29, 50), (-29, 50)])
    canvas.fill(glass, "#eef6fc", 0.65)
    canvas.fill(rect(-40, -58, 80, 110), thing.colour, 0.85, clip=glass)
    canvas.fill(ellipse(0, -58, 33, 6), tint(thing.colour, 0.1), clip=glass)
    canvas.line(glass, "#7a8a9a", 3)
    canvas.fill(stroke([(-27, -74), (-22, 36)], 6), "#ffffff", 0.9)


def teapot(canvas: Canvas, thing: Thing) -> None:
    k = thing.side
    colour = thing.colour
    canvas.line(ellipse(-k * 70, -52, 30, 34), shade(colour, 0.28), 17)
    canvas.line(ellipse(-k * 70, -52, 30, 34), colour, 11)
    solid(canvas, stroke(sided([(48, -40), (92, -62), (108, -108)], k), 27, lambda t: 1 - 0.5 * t), colour)
    body = curve([(-70, -46), (-52, -98), (0, -112), (52, -98), (70, -46), (44, -6), (-44, -6)])
    solid(canvas, body, colour, 4)
    canvas.line(curve([(-66, -62), (0, -48), (66, -62)], closed=False), GOLD, 4, clip=body)
    ball(canvas, 0, -122, 13, GOLD, 2.6)


def bowl(canvas: Canvas, thing: Thing) -> None:
    """Of rice, soup or noodles, with sticks."""
    for x in (16, 34):
        canvas.fill(stroke([(x, -66), (x + 66, -150)], 7, even, smooth=False), "#7a3a24")
    heap = scalloped(ellipse(0, -66, 62, 27), 14, 4)
    solid(canvas, heap, "#fbf6ea", 3)
    body = curve([(-82, -68, 1), (82, -68, 1), (66, -22), (30, -2, 1), (-30, -2, 1), (-66, -22)])
    solid(canvas, body, thing.colour, 4)
    canvas.line(curve([(-78, -52), (0, -44), (78, -52)], closed=False), tint(thing.colour, 0.24), 5, clip=body)


def cake(canvas: Canvas, thing: Thing) -> None:
    """On a plate, with a cherry."""
    solid(canvas, ellipse(0, -4, 88, 13), "#f4f0ea")
    solid(canvas, rect(-56, -70, 112, 62, 8), "#e8c080")
    canvas.fill(rect(-56, -44, 112, 9), "#fbf6ea")
    icing = curve(
        [(-60, -72), (0, -88), (60, -72), (58, -46, 1), (38, -56), (20, -38), (0, -54), (-20, -40), (-40, -56), (-58, -44, 1)]
    )
    solid(canvas, icing, thing.colour)
    ball(canvas, 0, -94, 13, "#c8283c", 2.6)


def handcuffs(canvas: Canvas, thing: Thing) -> None:
    for x, y in ((-18, 58), (18, 118)):
        canvas.line(ellipse(x, y, 27, 27), "#4a505c", 12)
        canvas.line(ellipse(x, y, 27, 27), "#c8ced8", 7)
    for y in (8, 22, 84):
        canvas.line(ellipse(0, y, 6, 9), "#8c92a0", 4)
