"""Birds and beasts that sit on the shoulder, beside the head. In the body's frame, over everything."""

from collections.abc import Callable

from vnc.make.draw import Canvas, curve, ellipse, lines, stroke
from vnc.make.draw.colour import lightness, shade, tint
from vnc.make.draw.path import even, scalloped, sided
from vnc.make.figure.held.thing import solid
from vnc.make.figure.person import Person

Paint = Callable[[Canvas, str], None]
"""Drawn for the viewer's right, feet at the origin, facing inward: toward -x."""
_EYE = "#1c161c"


def draw_perched(canvas: Canvas, who: Person) -> None:
    """On the side where no hand is raised with something."""
    k = who.looks.turn if who.looks.held else -who.looks.turn
    child = who.body.short < 0.9
    for name, (paint, colour) in PERCHED.items():
        if who.looks.wears(name):
            with canvas.saved():
                canvas.translate(k * (who.body.shoulder * 0.8 + (66 if child else 38)), 292)
                canvas.scale(*((k * 0.84, 0.84 * 0.94 / who.body.short) if child else (k, 1)))
                canvas.rotate(5)
                paint(canvas, who.looks.hue(name, colour))


def _feet(canvas: Canvas, gap: float) -> None:
    for x in (-gap, gap):
        for dx in (-9, 0, 9):
            solid(canvas, stroke([(x, -14), (x + dx, 6)], 7, even, smooth=False), "#c8963c", 2.4)


def _tail(canvas: Canvas, colour: str, long: float) -> None:
    for dx in (14, 0, -12):
        solid(canvas, stroke([(18, -40), (26 + dx, long * 0.5), (30 + dx, long)], 23, lambda t: 1 - 0.5 * t**2), colour, 3)


def _wing(canvas: Canvas, colour: str, tips: int = 4) -> None:
    wing = curve([(2, -104), (38, -116), (56, -60), (40, 18, 1), (12, -20), (-2, -64)])
    solid(canvas, wing, shade(colour, 0.06))
    for i in range(tips):
        y = -84 + i * 22
        canvas.fill(stroke([(2, y), (24, y + 12), (46, y + 8)], 5), shade(colour, 0.2), 0.8, clip=wing)


def _owl(canvas: Canvas, colour: str) -> None:
    _tail(canvas, shade(colour, 0.08), 54)
    _feet(canvas, 17)
    solid(canvas, ellipse(0, -70, 52, 70), colour)
    belly = ellipse(-8, -58, 34, 50)
    canvas.fill(belly, tint(colour, 0.2))
    for row in range(4):
        for i in range(3):
            x, y = -26 + i * 17 + row % 2 * 8, -88 + row * 20
            canvas.fill(stroke([(x - 6, y), (x, y + 8), (x + 6, y)], 4), shade(colour, 0.16), 0.8, clip=belly)
    _wing(canvas, colour)
    head = curve([(-62, -196, 1), (-30, -178), (26, -178), (56, -198, 1), (60, -138), (0, -104), (-64, -138)])
    solid(canvas, head, colour)
    for x in (-31, 23):
        canvas.fill(ellipse(x, -146, 27, 26), tint(colour, 0.24))
        canvas.line(ellipse(x, -146, 17, 17), shade(colour, 0.26), 2.6)
        canvas.fill(ellipse(x, -146, 16, 16), "#f0b428")
        canvas.fill(ellipse(x - 2, -146, 9, 9), _EYE)
        canvas.fill(ellipse(x - 6, -151, 3.6, 3.6), "#ffffff")
    solid(canvas, lines([(-11, -142), (3, -142), (-5, -118)]), "#d8a03c", 2.6)


def _bird(canvas: Canvas, colour: str, beak: str, face: str = "", breast: str = "", hooked: bool = False) -> None:
    """A plain bird in profile, looking inward."""
    _tail(canvas, shade(colour, 0.04), 84)
    _feet(canvas, 13)
    body = curve([(-34, -128), (-46, -78), (-26, -20), (16, -10), (42, -44), (40, -100), (10, -138)])
    solid(canvas, body, colour)
    if breast:
        canvas.fill(curve([(-30, -124), (-44, -78), (-24, -22), (6, -24), (-8, -70)]), breast, 0.95, clip=body)
    _wing(canvas, colour)
    bill = [(-42, -166, 1), (-78, -150), (-74, -128, 1), (-60, -140), (-40, -142, 1)] if hooked else [
        (-40, -164, 1), (-92, -144, 1), (-40, -138, 1)]  # fmt: skip
    solid(canvas, curve(bill, tension=0.4), beak, 3)
    solid(canvas, ellipse(-10, -152, 42, 38), colour)
    if face:
        canvas.fill(ellipse(-26, -150, 22, 22), face)
    canvas.fill(ellipse(-20, -158, 9.6, 9.6), "#f4f0e8" if lightness(colour) < 0.35 and not face else _EYE)
    canvas.fill(ellipse(-20, -158, 7, 7), _EYE)
    canvas.fill(ellipse(-23, -161, 2.8, 2.8), "#ffffff")


def _raven(canvas: Canvas, colour: str) -> None:
    _bird(canvas, colour, shade(colour, -0.08))


def _parrot(canvas: Canvas, colour: str) -> None:
    _bird(canvas, colour, "#3a3440", "#fbf6ee", hooked=True)
    for y, tone in ((-62, "#f0c428"), (-40, "#2f7ad8"), (-18, "#2f9a5a")):
        canvas.fill(stroke([(6, y), (28, y + 14), (46, y + 6)], 17), tone, 0.95)


def _falcon(canvas: Canvas, colour: str) -> None:
    breast = "#f0e4d0"
    _bird(canvas, colour, "#4a4650", breast=breast, hooked=True)
    for x, y in ((-28, -96), (-16, -76), (-30, -62), (-18, -44)):
        canvas.fill(stroke([(x - 5, y), (x, y + 5), (x + 5, y)], 4), shade(colour, 0.1))
    canvas.fill(stroke([(-20, -146), (-24, -122)], 9), shade(colour, 0.16))


def _songbird(canvas: Canvas, colour: str) -> None:
    with canvas.saved():
        canvas.scale(0.72)
        _bird(canvas, colour, "#e0a03c", breast=tint(colour, 0.18))


def _cat(canvas: Canvas, colour: str) -> None:
    """Lies along the shoulder, its tail down in front."""
    dark = lightness(colour) < 0.45
    tail = stroke([(50, -24), (86, 0), (84, 70), (62, 118)], 25, lambda t: 1 - 0.3 * t)
    solid(canvas, tail, colour)
    solid(canvas, curve([(-52, -40), (-10, -84), (54, -70), (76, -22), (40, 12), (-40, 10)]), colour, 4)
    for x in (-34, -4):
        solid(canvas, stroke([(x, -10), (x - 2, 40)], 27, lambda t: 0.86 + 0.14 * t), colour)
    for points in ([(-60, -116), (-58, -170, 1), (-18, -134)], [(-2, -134), (34, -168, 1), (40, -112)]):
        solid(canvas, curve(points, tension=0.3), colour)
    solid(canvas, scalloped(ellipse(-10, -98, 53, 45), 24, 1.5), colour)
    canvas.fill(ellipse(-14, -80, 21, 14), tint(colour, 0.14))
    for x in (-34, 12):
        canvas.fill(ellipse(x, -104, 11.5, 12), "#e8c83a" if dark else "#6aa84a")
        canvas.fill(ellipse(x, -104, 4.4, 10.5), _EYE)
        canvas.fill(ellipse(x - 3, -108, 3, 3), "#ffffff")
    canvas.fill(curve(sided([(6, -90, 1), (20, -90, 1), (13, -82, 1)], -1)), "#d8707c")


def _dragon(canvas: Canvas, colour: str) -> None:
    """No larger than a cat, its wings half open."""
    horn, belly = "#e8d8b0", tint(colour, 0.22)
    tail = stroke([(34, -30), (74, 0), (78, 60), (52, 108)], 30, lambda t: 1 - 0.8 * t)
    solid(canvas, tail, colour)
    solid(canvas, lines([(44, 96), (74, 112), (44, 130)]), colour, 3)
    wing = curve(
        [(20, -84, 1), (56, -150), (112, -178, 1), (104, -130), (124, -96, 1), (92, -88), (92, -52, 1), (50, -52)], tension=0.4
    )
    solid(canvas, wing, shade(colour, 0.1))
    for x, y in ((112, -178), (124, -96), (92, -52)):
        canvas.fill(stroke([(26, -76), (x, y)], 6, lambda t: 1 - 0.7 * t), tint(colour, 0.08), 0.9, clip=wing)
    solid(canvas, curve([(-34, -110), (-42, -56), (-26, -8), (24, -6), (48, -36), (34, -84), (4, -116)]), colour, 4)
    chest = curve([(-32, -104), (-38, -56), (-24, -12), (2, -16), (-10, -60)])
    canvas.fill(chest, belly)
    for y in (-84, -66, -48, -30):
        canvas.fill(stroke([(-40, y), (-20, y + 5), (0, y)], 3, even), shade(belly, 0.14), 0.9, clip=chest)
    for x in (-24, 6):
        solid(canvas, ellipse(x, -2, 16, 11), colour)
    for points in ([(12, -170), (30, -200), (52, -208, 1), (34, -166)], [(-16, -176), (-8, -210), (8, -222, 1), (2, -174)]):
        solid(canvas, curve(points), horn, 3)
    head = curve([(26, -150), (6, -182), (-36, -180), (-58, -152), (-88, -136), (-84, -112), (-44, -104), (6, -110)])
    solid(canvas, head, colour, 4)
    canvas.fill(ellipse(-80, -130, 3.4, 2.6), shade(colour, 0.3))
    canvas.line(curve([(-82, -116), (-60, -114), (-40, -120)], closed=False), shade(colour, 0.3), 2.6)
    canvas.fill(ellipse(-28, -150, 13, 14), "#f4c83a")
    canvas.fill(ellipse(-28, -150, 4.4, 12), _EYE)
    canvas.fill(ellipse(-32, -156, 3.4, 3.4), "#ffffff")


def _monkey(canvas: Canvas, colour: str) -> None:
    face = "#e8c8a4"
    tail = stroke([(30, -20), (76, -10), (84, 60), (58, 84), (44, 62)], 15, even)
    solid(canvas, tail, colour)
    solid(canvas, curve([(-30, -96), (-42, -46), (-30, 0), (34, 0), (44, -50), (26, -98)]), colour, 4)
    canvas.fill(ellipse(-12, -44, 22, 34), face, 0.9)
    for line in ([(-30, -80), (-58, -46), (-40, -16)], [(20, -80), (40, -46), (10, -20)]):
        solid(canvas, stroke(line, 23, even), colour)
    for x in (-22, 16):
        solid(canvas, ellipse(x, 0, 19, 11), face)
    for x in (-58, 46):
        solid(canvas, ellipse(x, -136, 21, 21), colour)
        canvas.fill(ellipse(x, -136, 12, 12), face)
    solid(canvas, ellipse(-6, -138, 50, 47), colour, 4)
    canvas.fill(ellipse(-26, -142, 21, 22) | ellipse(10, -142, 21, 22) | ellipse(-8, -120, 32, 23), face)
    for x in (-26, 8):
        canvas.fill(ellipse(x, -142, 8, 9.6), _EYE)
        canvas.fill(ellipse(x - 3, -146, 3, 3), "#ffffff")
    canvas.line(curve([(-26, -116), (-8, -106), (10, -116)], closed=False), "#8a5a3c", 3)
    for x in (-12, -4):
        canvas.fill(ellipse(x, -126, 2, 2.6), "#8a5a3c")


def _mouse(canvas: Canvas, colour: str) -> None:
    canvas.line(curve([(40, -14), (84, -4), (96, 40)], closed=False), "#d8a0a0", 6)
    solid(canvas, curve([(-40, -36), (0, -64), (44, -48), (52, -8), (20, 4), (-28, 4)]), colour)
    for x, y in ((-2, -76), (-40, -78)):
        solid(canvas, ellipse(x, y, 21, 21), colour)
        canvas.fill(ellipse(x, y, 13, 13), "#f0b4b4")
    solid(canvas, curve([(-76, -30), (-52, -66), (-10, -68), (8, -40), (-14, -16), (-54, -16)]), colour)
    canvas.fill(ellipse(-76, -32, 6, 5), "#d8707c")
    canvas.fill(ellipse(-44, -46, 7.6, 8), _EYE)
    canvas.fill(ellipse(-47, -49, 2.6, 2.6), "#ffffff")
    for dy in (-8, 0, 8):
        canvas.fill(stroke([(-66, -26), (-96, -28 + dy)], 2), "#f4f0ea", 0.8)
    solid(canvas, ellipse(-30, 0, 14, 8), "#f0c4bc", 2.6)


PERCHED: dict[str, tuple[Paint, str]] = {
    "owl": (_owl, "#9a7a5a"), "raven": (_raven, "#2c2a36"), "parrot": (_parrot, "#d0322c"), "falcon": (_falcon, "#6e5a48"),
    "songbird": (_songbird, "#e8c84a"), "cat on the shoulder": (_cat, "#3a3640"),
    "dragon": (_dragon, "#4a9a6a"), "monkey": (_monkey, "#7a5236"), "mouse": (_mouse, "#c8c0bc"),
}  # fmt: skip
"""By name, with the usual colour."""
