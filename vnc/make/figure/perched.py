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
    for name, (paint, colour) in PERCHED.items():
        if who.looks.wears(name):
            with canvas.saved():
                canvas.translate(k * (who.body.shoulder * 0.86 + 12), 288)
                canvas.scale(k, 0.94 / who.body.short if who.body.short < 0.9 else 1)
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


PERCHED: dict[str, tuple[Paint, str]] = {
    "owl": (_owl, "#9a7a5a"), "raven": (_raven, "#2c2a36"), "parrot": (_parrot, "#d0322c"), "falcon": (_falcon, "#6e5a48"),
    "songbird": (_songbird, "#e8c84a"), "cat on the shoulder": (_cat, "#3a3640"),
}  # fmt: skip
"""By name, with the usual colour."""
