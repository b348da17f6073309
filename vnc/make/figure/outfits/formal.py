"""Suit and coat."""

from vnc.make.draw import Canvas, curve, outline, stroke
from vnc.make.draw.colour import lightness, shade, tint
from vnc.make.draw.path import rect, sided
from vnc.make.figure.ink import GOLD, WHITE
from vnc.make.figure.outfits import cloth as c
from vnc.make.figure.person import Person


def suit(canvas: Canvas, who: Person) -> None:
    """Long lapels, shirt and tie; a blouse and pendant for women in a skirt."""
    looks, colour = who.looks, who.looks.cloth
    c.lower(canvas, who)
    c.trunk(canvas, who, colour, 5, low=700)
    c.neck(canvas, who)
    shirt = WHITE if lightness(colour) < 0.85 else "#3a4058"
    c.shirt_front(canvas, who, shirt, 506)
    c.collar(canvas, who, shirt)
    if looks.sex == "m":
        c.tie(canvas, who, looks.accent, 500)
    c.lapels(canvas, who, colour, 540, wide=0.96)
    c.seam(canvas, [(4, 536), (3, 600), (-6, 696)], colour)
    for y in (562, 622):
        c.button(canvas, -13, y, 7.5, shade(colour, 0.14))
    x = who.body.chest * 0.62
    canvas.fill(rect(x - 24, 398, 50, 5, 2), shade(colour, 0.16))
    kerchief = curve([(x - 18, 398, 1), (x - 12, 380, 1), (x - 2, 388, 1), (x + 6, 376, 1), (x + 18, 398, 1)])
    canvas.fill(kerchief, looks.accent if looks.sex == "f" else WHITE)
    canvas.line(kerchief, c.line_of(WHITE), 2, 0.7)


def coat(canvas: Canvas, who: Person) -> None:
    """A belted coat over a high-necked sweater, with piping, buttons and shoulder straps."""
    looks, colour, body = who.looks, who.looks.cloth, who.body
    c.flare(canvas, who, colour, 560, 100 if looks.sex == "f" else 60)
    c.trunk(canvas, who, colour, 7, low=600)
    c.neck(canvas, who)
    _turtle_neck(canvas, who, "#2d2a3a" if lightness(colour) > 0.3 else "#d8d2c8")
    c.lapels(canvas, who, colour, 520, looks.accent, 1.06)
    c.seam(canvas, [(4, 516), (2, 560), (0, 590)], colour, 3.6)
    c.band(canvas, body.waist + 10, body.waist + 12, 556, 594, shade(colour, 0.16, 14, 0.7))
    buckle = rect(-28, 566, 54, 42, 6)
    canvas.line(buckle, GOLD, 8)
    canvas.line(buckle, "#fff0b8", 2.2)
    for y in (476, 530):
        for k in (-1, 1):
            c.button(canvas, k * 52, y, 10)
    for k in (-1, 1):
        _strap(canvas, who, k, tint(colour, 0.03))
        c.seam(canvas, sided([(body.waist * 0.4, 690), (body.waist * 0.9, 676)], k), colour, 5)


def _turtle_neck(canvas: Canvas, who: Person, colour: str) -> None:
    w = who.body.neck
    front = curve(
        [(-w - 10, 246, 1), (-w - 50, 268, 1), (-8, 486, 1), (8, 486, 1), (w + 50, 268, 1), (w + 10, 246, 1)], tension=0.3
    )
    canvas.fill(front, colour)
    roll = outline(
        ("M", -w - 5, 200), ("C", -w * 0.4, 222, w * 0.4, 222, w + 5, 200), ("L", w + 14, 256),
        ("C", w * 0.5, 284, -w * 0.5, 284, -w - 14, 256), ("Z",),
    )  # fmt: skip
    c.cloth(canvas, roll, colour, 200, 280)
    canvas.fill(who.face.outline().moved(2, 34), shade(colour, 0.16), 0.6, blur=5, clip=front | roll)
    for i in range(-3, 4):
        canvas.fill(stroke([(i * w * 0.3, 214), (i * w * 0.34, 268)], 2.4), shade(colour, 0.1), 0.6, clip=roll)


def _strap(canvas: Canvas, who: Person, k: int, colour: str) -> None:
    half = who.body.shoulder
    strap = outline(
        ("M", k * (half - 76), 262), ("C", k * (half - 40), 264, k * (half - 6), 276, k * (half + 8), 300),
        ("L", k * (half + 2), 322), ("C", k * (half - 22), 300, k * (half - 52), 288, k * (half - 84), 284), ("Z",),
    )  # fmt: skip
    c.cloth(canvas, strap, colour, 260, 330)
    c.button(canvas, k * (half - 66), 275, 6)
