"""Suit, coat and gown."""

from vnc.make.draw import Canvas, Points, curve, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import even, rect, sided, symmetric
from vnc.make.figure.ink import GOLD, WHITE
from vnc.make.figure.outfits import below as b
from vnc.make.figure.outfits import cloth as c
from vnc.make.figure.outfits.beneath import hanging_open, hood_over, kind_of, layer
from vnc.make.figure.person import Person


def suit(canvas: Canvas, who: Person) -> None:
    """Long lapels, shirt and tie; a blouse and pendant for women in a skirt."""
    looks, colour = who.looks, who.looks.cloth
    b.lower(canvas, who)
    if looks.wears("open"):
        return hanging_open(canvas, who, "shirt", WHITE if lightness(colour) < 0.85 else "#3a4058", 690, looks.wears("tie"))
    low = 618 if looks.shape("lower") == "kilt" else 700
    top = c.trunk(canvas, who, colour, 5, low=low, parted=max(602, low - 62))
    c.neck(canvas, who)
    layer(canvas, who, "shirt", WHITE if lightness(colour) < 0.85 else "#3a4058", 506, tied=looks.sex == "m")
    c.lapels(canvas, who, colour, 540, wide=0.96)
    hood_over(canvas, who)
    c.seam(canvas, [(4, 536), (4, 600), (4, max(606, low - 58))], colour, clip=top)
    for y in (562, 622) if low > 630 else (560, 592):
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
    dark = "#2d2a3a" if lightness(colour) > 0.3 else "#d8d2c8"
    layer(canvas, who, "turtleneck", WHITE if kind_of(looks, "turtleneck") == "shirt" else dark, 488)
    c.lapels(canvas, who, colour, 520, looks.accent, 1.06)
    hood_over(canvas, who)
    c.seam(canvas, [(4, 516), (2, 560), (0, 590)], colour, 3.6)
    c.band(canvas, body.waist + 10, body.waist + 12, 556, 594, shade(colour, 0.16, 14, 0.7))
    buckle = rect(-28, 566, 54, 42, 6)
    canvas.line(buckle, GOLD, 8)
    canvas.line(buckle, "#fff0b8", 2.2)
    for y in (476, 530):
        for k in (-1, 1):
            c.button(canvas, k * 52, y, 10)
    for k in (-1, 1):
        c.strap(canvas, who, k, tint(colour, 0.03))
        c.seam(canvas, sided([(body.waist * 0.4, 690), (body.waist * 0.9, 676)], k), colour, 5)


def gown(canvas: Canvas, who: Person) -> None:
    """Bare shoulders over a laced bodice, a pointed girdle, and a skirt that fills the floor."""
    colour, body, w, accent = who.looks.cloth, who.body, who.body.neck, who.looks.accent
    c.flare(canvas, who, colour, 556, 210)
    top = c.trunk(canvas, who, colour, 3, low=610)
    c.neck(canvas, who)
    reach = body.shoulder * 0.78
    shoulder = ((reach, 269), (body.shoulder * 0.58, 260), (w + 18, 248))
    half: Points = [(0, 372, 1), (40, 350), (reach * 0.72, 346), (reach, 290, 1), *shoulder, (w - 1, 196, 1)]
    c.opening(canvas, who, curve(symmetric(half), tension=0.4))
    for k in (-1, 1):
        canvas.line(curve(sided([(reach + 4, 272), *shoulder], k), closed=False), who.ink.skin_line, 3.4)
    panel = curve(symmetric([(0, 368), (44, 352, 1), (30, 480), (18, 610, 1), (0, 640)]), tension=0.4)
    c.cloth(canvas, panel & top, tint(colour, 0.07), 350, 620)
    for y in range(384, 590, 34):
        for k in (-1, 1):
            canvas.fill(stroke(sided([(-30 + (y - 384) * 0.06, y), (30 - (y - 384) * 0.06, y + 26)], k), 3, even), GOLD, 0.9)
    edge = [(-reach - 4, 286), (-reach * 0.74, 350), (-40, 356), (0, 376), (40, 356), (reach * 0.74, 350), (reach + 4, 286)]
    canvas.line(stroke(edge, 20, even), c.line_of(colour), 3)
    canvas.fill(stroke(edge, 20, even), mix(accent, tint(colour, 0.1), 0.35))
    canvas.fill(stroke([(x, y + 8) for x, y in edge], 3, even), GOLD)
    for k in (-1, 1):
        c.seam(canvas, sided([(body.chest * 0.62, 376), (body.waist * 0.62, 600)], k), colour, 3, 0.7, clip=top)
    girdle = curve(
        symmetric([(0, 566), (body.waist * 0.6, 556), (body.waist + 8, 540, 1), (body.waist + 10, 576, 1), (0, 640, 1)])
    )
    c.cloth(canvas, girdle, mix(accent, colour, 0.25), 540, 640)
    canvas.line(girdle, GOLD, 3)
    c.button(canvas, 0, 592, 12)
