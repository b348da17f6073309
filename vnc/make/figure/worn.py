"""Things worn on the body: cape, backpack, gloves; and a tattoo on the neck. In the body's frame."""

from vnc.make.draw import Canvas, Linear, Points, curve, ellipse, outline, rect, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import sided, symmetric, thin_ends
from vnc.make.figure import slung
from vnc.make.figure.gear import BACK, FRONT
from vnc.make.figure.held.draw import draw_behind
from vnc.make.figure.ink import GOLD, GOLD_LINE, stuff
from vnc.make.figure.person import Person
from vnc.make.figure.tails import draw_tail


def behind_body(canvas: Canvas, who: Person) -> None:
    """What hangs on the back, drawn before everything."""
    draw_behind(canvas, who)
    if who.looks.wears("tail"):
        draw_tail(canvas, who)
    if who.looks.wears("cape"):
        _cape_back(canvas, who)
    if who.looks.wears("backpack"):
        _pack(canvas, who)
    for extra, paint in (slung.BACK | BACK).items():
        if who.looks.wears(extra):
            paint(canvas, who)


def before_hands(canvas: Canvas, who: Person) -> None:
    """What hangs at the belt, under hands that are held before it."""
    if who.looks.wears("sleeves at the waist"):
        _at_the_waist(canvas, who)
    done: set[object] = set()
    for extra, paint in (FRONT | slung.FRONT).items():
        if who.looks.wears(extra) and paint not in done:
            paint(canvas, who)
            done.add(paint)


def _at_the_waist(canvas: Canvas, who: Person) -> None:
    """The sleeves of a garment that is tied on by them."""
    colour, body = who.looks.hue("sleeves at the waist"), who.body
    band = outline(("M", -body.waist - 16, 560), ("C", -40, 590, 40, 590, body.waist + 16, 560), ("L", body.waist + 22, 606),
                   ("C", 40, 636, -40, 636, -body.waist - 22, 606), ("Z",))  # fmt: skip
    stuff(canvas, band, colour, 560, 630)
    for k, low in ((-1, 800), (1, 770)):
        sleeve = curve(sided([(4, 590), (30, 600), (52, 700), (58, low, 1), (20, low + 6, 1), (14, 700)], k))
        canvas.fill(sleeve.moved(3, 8), "#1c1420", 0.28, blur=6)
        stuff(canvas, sleeve, shade(colour, 0.02), 590, low)
    stuff(canvas, ellipse(0, 602, 30, 26), tint(colour, 0.02), 576, 628)
    for dy in (-8, 6):
        canvas.fill(stroke([(-20, 602 + dy), (0, 598 + dy), (20, 604 + dy)], 5), shade(colour, 0.16), 0.7)


def over_body(canvas: Canvas, who: Person) -> None:
    """What goes over the shoulders, drawn after the clothes."""
    where = who.looks.shape("tattoo")
    if who.looks.wears("tattoo") and (where == "neck" or (where == "" and not who.looks.high_collar)):
        (_barcode if who.looks.shape("tattoo kind") == "barcode" else _tattoo)(canvas, who)
    if who.looks.wears("backpack"):
        _straps(canvas, who)
    if who.looks.wears("cape"):
        _cape_front(canvas, who)


def _cape_back(canvas: Canvas, who: Person) -> None:
    colour, w = who.looks.hue("cape"), who.body.shoulder
    half: Points = [(0, 244), (w * 0.7, 256), (w + 20, 312), (w + 56, 520), (w + 98, 760), (w + 120, 1000), (0, 1000)]
    shape = curve(symmetric(half))
    lining = shade(mix(colour, "#301828", 0.35), 0.1)
    canvas.line(shape, shade(colour, 0.3, 16, 0.9), 5)
    canvas.fill(shape, Linear(0, 260, 0, 960, (shade(colour, 0.06), lining)))
    for k in (-1, 1):
        for dx, bend in ((26, 10), (62, 18), (92, 24)):
            fold: Points = [(w * 0.9 + dx * 0.3, 330), (w + dx * 0.7 - bend * 0.2, 620), (w + dx + bend * 0.4, 980)]
            canvas.fill(stroke(sided(fold, k), 15, thin_ends), shade(colour, 0.2), 0.55, blur=2, clip=shape)
            lit: Points = [(x - 11, y) for x, y in fold]
            canvas.fill(stroke(sided(lit, k), 6, thin_ends), tint(colour, 0.08), 0.5, clip=shape)


def _cape_front(canvas: Canvas, who: Person) -> None:
    """A mantle over both shoulders, held by a chain and two brooches."""
    colour, w, neck = who.looks.hue("cape"), who.body.shoulder, who.body.neck
    for k in (-1, 1):
        half: Points = [
            (neck + 6, 236), (neck + 30, 240), (w * 0.72, 254), (w + 22, 300), (w + 40, 420), (w + 44, 520, 1), (w - 6, 480),
            (w * 0.62, 400), (neck + 30, 318), (neck + 8, 262),
        ]  # fmt: skip
        shape = curve(sided(half, k))
        canvas.fill(shape.moved(0, 12), "#20141c", 0.3, blur=7)
        canvas.line(shape, shade(colour, 0.3, 16, 0.9), 4.6)
        canvas.fill(shape, Linear(0, 240, 0, 500, (tint(colour, 0.06), colour, shade(colour, 0.1))))
        canvas.inner(shape, -14, -10, shade(colour, 0.14), 0.75, 6)
        canvas.inner(shape, 5, 6, tint(colour, 0.14), 0.6, 2.5)
        for x, y in ((0.72, 420), (0.95, 470)):
            fold: Points = [(w * x - 30, 268), (w * x + 8, 340), (w * x + 14, y)]
            canvas.fill(stroke(sided(fold, k), 9, thin_ends), shade(colour, 0.14), 0.55, clip=shape)
        hem: Points = [(neck + 8, 262), (neck + 30, 318), (w * 0.62, 400), (w - 6, 480), (w + 44, 520)]
        canvas.line(curve(sided(hem, k), closed=False), GOLD, 4.2, clip=shape)
        brooch = ellipse(k * (neck + 26), 292, 13, 13)
        canvas.line(brooch, GOLD_LINE, 5)
        canvas.fill(brooch, Linear(0, 280, 0, 304, ("#fff0b0", GOLD, "#b8862e")))
    chain: Points = [(-neck - 14, 296), (0, 322), (neck + 14, 296)]
    canvas.line(curve(chain, closed=False), GOLD_LINE, 6.4)
    canvas.line(curve(chain, closed=False), GOLD, 3.6)


def _pack(canvas: Canvas, who: Person) -> None:
    colour, w = who.looks.hue("backpack"), who.body.shoulder
    bag = rect(-w * 0.86, 262, w * 1.72, 380, 70)
    canvas.line(bag, shade(colour, 0.3), 5)
    canvas.fill(bag, Linear(0, 262, 0, 640, (colour, shade(colour, 0.14))))


def _straps(canvas: Canvas, who: Person) -> None:
    colour, w, neck = who.looks.hue("backpack"), who.body.shoulder, who.body.neck
    for k in (-1, 1):
        inner = max(neck + 30, w * 0.5)
        line: Points = [(inner, 250), (inner + 10, 330), (w * 0.66, 420), (w * 0.74, 520)]
        strap = stroke(sided(line, k), 30, lambda t: 0.9 + 0.1 * t)
        canvas.fill(strap.moved(4, 6), "#20141c", 0.3, blur=5)
        canvas.line(strap, shade(colour, 0.3), 4)
        canvas.fill(strap, Linear(0, 250, 0, 520, (tint(colour, 0.05), shade(colour, 0.06))))
        canvas.inner(strap, -7, -2, shade(colour, 0.14), 0.7, 3)
        buckle = rect(k * (inner + 12) - 20, 356, 40, 18, 4)
        canvas.fill(buckle, "#8c929c")
        canvas.line(buckle, "#40444c", 2.4)


_BARS = (3, 1.6, 4, 2, 1.6, 3.4, 1.6, 2.4, 4.4, 1.6, 3)
"""Widths of a barcode's lines, in units."""


def _barcode(canvas: Canvas, who: Person) -> None:
    """Upright lines on the side of the neck, and digits below; a collar of the same height bears it."""
    x, light = who.looks.turn * who.body.neck * 0.3 - 24, lightness(who.ink.skin) < 0.45
    colour = "#f2e6dc" if light else "#241c2c"
    canvas.fill(rect(x - 5, 201, 58, 42, 3), who.ink.skin if not light else who.ink.skin_shadow, 0.9)
    for width in _BARS:
        canvas.fill(rect(x, 205, width, 27), colour)
        x += width + 2
    for i in range(7):
        canvas.fill(rect(x - 46 + i * 6.4, 235, 3.6, 4.6), colour, 0.85)


def _tattoo(canvas: Canvas, who: Person) -> None:
    """A winding beast on the side of the neck, in ink that lets the skin through."""
    colour, k, w = mix(who.ink.skin_line, "#1c3a4c", 0.75), who.looks.turn, who.body.neck
    lines_: tuple[tuple[Points, float], ...] = (
        (((-w * 0.2, 200), (-w * 0.72, 216), (-w * 0.5, 240), (-w * 0.86, 258)), 7),
        (((-w * 0.5, 240), (-w * 0.14, 246), (-w * 0.1, 262)), 5),
        (((-w * 0.72, 216), (-w * 0.84, 204), (-w * 0.7, 194)), 5),
        (((-w * 0.86, 258), (-w * 1.05, 268), (-w * 0.96, 280)), 5),
    )
    neck = who.body.neckline()
    for points, width in lines_:
        canvas.fill(stroke(sided(points, k), width, thin_ends), colour, 0.85, clip=neck)
    for dx, y in ((-0.6, 226), (-0.66, 248), (-0.36, 206)):
        canvas.fill(ellipse(k * dx * w, y, 2.4, 2.4), colour, 0.8, clip=neck)
