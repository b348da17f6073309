"""Dresses known by their cut: a dancer's with flounces, a nurse's with its white collar."""

from vnc.make.draw import Canvas, Points, curve, rect, stroke
from vnc.make.draw.colour import lightness, shade, tint
from vnc.make.draw.path import even, scalloped, symmetric
from vnc.make.figure.ink import WHITE
from vnc.make.figure.outfits import cloth as c
from vnc.make.figure.outfits.finery import frill_over_arms
from vnc.make.figure.person import Person


def flounced(canvas: Canvas, who: Person) -> None:
    """Close down to the hip, then tier upon tier; a deep flounce round the shoulders and one on either side of a V."""
    body, colour = who.body, who.looks.cloth
    c.bare(canvas, who, 600)
    skirt = c.flare(canvas, who, colour, 560, 150)
    for y in (1080, 960, 850, 750, 664):
        _flounce(canvas, who, y, colour)
    shape = body.torso(4) & rect(-400, 360, 800, 330)
    c.cloth(canvas, shape, colour, 360, 690)
    c.woven(canvas, who, shape, colour)
    c.trunk_folds(canvas, who, shape | skirt, colour)
    for k in (-1, 1):
        c.seam(canvas, [(k * body.chest * 0.52, 420), (k * body.waist * 0.5, 560), (k * body.hip * 0.5, 660)], colour, 3, 0.7)
    sash: Points = [(-body.waist - 8, 560), (0, 590), (body.waist + 8, 560)]
    canvas.fill(stroke(sash, 10, even), shade(colour, 0.12), 0.8, clip=body.torso(6))
    frill_over_arms(canvas, who, colour)
    _upper_frill(canvas, who, colour)


def _flounce(canvas: Canvas, who: Person, y: float, colour: str) -> None:
    """One tier: a wavy strip across the skirt, gathered at its head, with a dark edge."""
    half = who.body.hip + 8 + (y - 650) * 0.42
    line: Points = [(-half, y - 36), (-half * 0.5, y), (0, y + 14), (half * 0.5, y), (half, y - 36)]
    tier = scalloped(stroke([(x, v + 34) for x, v in line], 96, even), 40, 13)
    canvas.fill(tier.moved(0, 14), shade(colour, 0.26), 0.55, blur=7)
    c.cloth(canvas, tier, tint(colour, 0.02), y - 30, y + 110)
    c.woven(canvas, who, tier, colour)
    for i in range(-7, 8):
        x = i * half / 7.2
        top = y + 8 - 40 * (i / 7.2) ** 2
        canvas.fill(stroke([(x, top), (x * 1.04 + 3, top + 76)], 12), shade(colour, 0.13), 0.6, clip=tier)
    canvas.inner(tier, 0, -7, shade(colour, 0.2), 0.7, 3)


def _upper_frill(canvas: Canvas, who: Person, colour: str) -> None:
    """A narrower ruffle over the head of the deep one."""
    half = who.body.shoulder
    line: Points = [(-half - 12, 362), (-half * 0.6, 352), (0, 372), (half * 0.6, 352), (half + 12, 362)]
    frill = scalloped(stroke([(x, y + 2) for x, y in line], 30, even), 18, 7)
    canvas.line(frill, c.line_of(colour), 2.6)
    canvas.fill(frill, tint(colour, 0.08))
    for i in range(-10, 11):
        x = i * half / 10
        canvas.fill(stroke([(x, 350), (x * 1.02, 384)], 5), shade(colour, 0.1), 0.6, clip=frill)


def nurse(canvas: Canvas, who: Person) -> None:
    """Buttoned down the front, with a white round collar, a belt, and a watch pinned to the breast."""
    body, colour = who.body, who.looks.cloth
    trim = WHITE if lightness(colour) < 0.93 else "#dfe6f2"
    skirt = c.flare(canvas, who, colour, 560, 76, 1060)
    top = c.trunk(canvas, who, colour, 4, low=604)
    c.neck(canvas, who)
    c.seam(canvas, [(0, 330), (2, 480), (0, 600)], colour, 3, clip=top)
    c.seam(canvas, [(0, 600), (3, 800), (0, 1050)], colour, 3, clip=skirt)
    for y in (372, 430, 488, 640, 710, 780):
        c.button(canvas, 0, y, 6, shade(trim, 0.06))
    c.collar(canvas, who, trim, low=330)
    c.band(canvas, body.waist + 6, body.waist + 8, 552, 592, trim, 16)
    pocket = rect(body.chest * 0.3, 418, 62, 58, 8)
    c.cloth(canvas, pocket, tint(colour, 0.01), 410, 476)
    for dx, pen in ((14, "#2f5fc0"), (28, "#c8303a")):
        canvas.fill(rect(body.chest * 0.3 + dx, 400, 6, 30, 3), pen)
    for k in (-1, 1):
        side = curve([(k * 70, 660, 1), (k * (body.hip - 6), 650, 1), (k * (body.hip - 2), 720), (k * 78, 724, 1)], tension=0.2)
        c.cloth(canvas, side, tint(colour, 0.01), 650, 724)
    _red_cross(canvas, -body.chest * 0.52, 430)


def _red_cross(canvas: Canvas, x: float, y: float) -> None:
    badge = curve(symmetric([(0, -24), (20, -20, 1), (20, 8), (0, 24)])).moved(x, y)
    canvas.line(badge, "#a8a4b0", 3)
    canvas.fill(badge, WHITE)
    canvas.fill(rect(x - 4, y - 14, 8, 26), "#d0303a")
    canvas.fill(rect(x - 13, y - 5, 26, 8), "#d0303a")
