"""Kimono, plate, mail, robe, tunic, and the close suit of those who fly between stars."""

import math
from itertools import pairwise

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, outline, stroke
from vnc.make.draw.colour import lightness, shade, tint
from vnc.make.draw.path import even, rect, sided, spline, symmetric
from vnc.make.figure.ink import GOLD, WHITE, rings
from vnc.make.figure.looks import Looks
from vnc.make.figure.outfits import below as b
from vnc.make.figure.outfits import cloth as c
from vnc.make.figure.outfits.pattern import patterned
from vnc.make.figure.person import Person


def kimono(canvas: Canvas, who: Person) -> None:
    """Left over right, a wide sash with its cord, blossoms on cloth."""
    colour, body, looks = who.looks.cloth, who.body, who.looks
    skirt = curve(
        symmetric(
            [(0, 590), (body.waist + 14, 590), (body.hip + 12, 720), (body.hip + 6, 1000), (body.hip - 6, 1400), (0, 1400)]
        ),
        tension=0.4,
    )
    c.cloth(canvas, skirt, colour, 590, 1300)
    c.woven(canvas, who, skirt, colour)
    c.seam(canvas, [(30, 600), (44, 900), (60, 1400)], colour, 4)
    top = c.trunk(canvas, who, colour, 9, 0.5, low=640)
    if not patterned(who):
        _blossoms(canvas, looks.accent, top, ((-112, 340), (96, 470), (-70, 520)))
    if not patterned(who):
        _blossoms(canvas, looks.accent, skirt, ((-90, 700), (70, 760), (-40, 860), (96, 930)))
    c.neck(canvas, who)
    w = body.neck
    gap = curve([(-w + 1, 196, 1), (-w - 16, 250, 1), (4, 372, 1), (w + 16, 250, 1), (w - 1, 196, 1), (0, 186)], tension=0.4)
    c.opening(canvas, who, gap)
    inner = WHITE if lightness(colour) < 0.85 else looks.accent
    outer = tint(colour, 0.06) if looks.sex == "f" else shade(colour, 0.05)
    for k in (-1, 1):
        for width, paint, shift in _collars(who, inner, outer):
            edge = sided([(w + 2 + shift, 222), (w + 14 + shift, 262), (36 + shift, 356), (-26 + shift, 470), (-62, 580)], k)
            strip = stroke(edge, width, _collar)
            canvas.line(strip, c.line_of(colour), 3.4)
            canvas.fill(strip, paint)
            canvas.inner(strip, -5, -3, shade(paint, 0.12), 0.6, 3)
    obi = c.band(canvas, body.waist + 18, body.waist + 16, 486 if looks.sex == "f" else 560, 612, looks.accent, 14)
    for y in (512, 592) if looks.sex == "f" else (600,):
        canvas.fill(stroke([(-220, y), (0, y + 14), (220, y)], 4, even), tint(looks.accent, 0.12), 0.9, clip=obi)
    if looks.sex == "f":
        cord = tint(colour, 0.18) if lightness(colour) < 0.6 else GOLD
        canvas.fill(stroke([(-220, 552), (0, 566), (220, 552)], 9, even), cord, clip=obi)
        c.button(canvas, 0, 565, 11, cord)


def _collars(who: Person, inner: str, outer: str) -> tuple[tuple[float, str, float], ...]:
    """Width, colour and shift of each collar; a court lady's many robes show one within another."""
    if who.looks.shape("cloth") != "layered":
        return (26, inner, -9), (34, outer, 11)
    tones = (WHITE, "#e8a0a8", "#f0d890", "#a8d0a0", "#b8a4dc")
    return (*((22, tone, -14 + 13 * i) for i, tone in enumerate(tones)), (34, outer, 54))


def _collar(t: np.ndarray) -> np.ndarray:
    """Narrow behind the neck, even below."""
    return np.minimum(1, 0.45 + 3 * t)


def _blossoms(canvas: Canvas, colour: str, clip: Path, places: tuple[tuple[float, float], ...]) -> None:
    for x, y in places:
        for i in range(5):
            a = math.radians(72 * i - 90)
            petal = ellipse(x + 12 * math.cos(a), y + 12 * math.sin(a), 9.5, 9.5)
            canvas.fill(petal, tint(colour, 0.14), 0.85, clip=clip)
        canvas.fill(ellipse(x, y, 5, 5), GOLD, clip=clip)


def armour(canvas: Canvas, who: Person) -> None:
    """Plate over cloth: breastplate, gorget, shoulder plates, tassets, gold rims."""
    looks, body = who.looks, who.body
    c.flare(canvas, who, looks.lower_cloth, 560, 70)
    c.trunk(canvas, who, looks.lower_cloth, 4, low=620)
    c.neck(canvas, who)
    chest, waist = body.chest, body.waist
    groove = shade(looks.cloth, 0.4, 14)
    plate = curve(symmetric([
        (0, 296, 1), (56, 262), (body.shoulder * 0.68, 276), (chest + 16, 336), (chest + 20, 410), (chest * 0.98, 476),
        (waist * 0.96, 540), (waist + 2, 566), (0, 590, 1),
    ]))  # fmt: skip
    _metal(canvas, plate, 260, 600, who.looks.cloth)
    canvas.fill(stroke([(0, 304), (-3, 420), (0, 586)], 6), groove, 0.9)
    canvas.fill(stroke([(-5, 304), (-8, 420), (-5, 580)], 4), "#ffffff", 0.8)
    for k in (-1, 1):
        canvas.fill(stroke(sided([(6, 486), (chest * 0.56, 470), (chest, 418)], k), 6), groove, 0.75)
        canvas.fill(stroke(sided([(8, 298), (58, 276), (body.shoulder * 0.66, 290), (chest + 10, 336)], k), 7), GOLD)
    _gorget(canvas, who)
    for k in (-1, 1):
        _shoulder_plates(canvas, who, k)
    c.band(canvas, waist + 8, waist + 12, 556, 596, "#6a4028", 16)
    _metal(canvas, rect(-28, 566, 56, 46, 8), 560, 612, who.looks.cloth)
    for k in (-1, 1):
        tasset = curve(
            sided([(26, 612, 1), (waist + 8, 590, 1), (body.hip + 18, 700), (body.hip + 14, 780, 1), (84, 806), (44, 730)], k),
            tension=0.4,
        )
        _metal(canvas, tasset, 590, 800, who.looks.cloth)
        canvas.line(tasset, GOLD, 3)


def _metal(canvas: Canvas, shape: Path, top: float, low: float, base: str) -> None:
    """Polished plate in the armour's colour: bands of light and dark, and a bright upper edge."""
    dark = lightness(base) < 0.5
    bands = (tint(base, 0.3 if dark else 0.2, 4, 0.6), base, shade(base, 0.2, 8), tint(base, 0.1, 4, 0.8), shade(base, 0.24, 8))
    canvas.fill(shape, Linear(-150, top, 150, low, bands, (0, 0.3, 0.55, 0.75, 1)))
    canvas.inner(shape, -14, -8, shade(base, 0.36, 14), 0.6, 7)
    canvas.inner(shape, 6, 6, tint(base, 0.4, 4, 0.4), 0.85, 2)
    canvas.line(shape, shade(base, 0.46, 16), 3.8)


def _gorget(canvas: Canvas, who: Person) -> None:
    w = who.body.neck
    shape = curve([(-w - 20, 214, 1), (-w - 30, 262), (-30, 300), (0, 316), (30, 300), (w + 30, 262), (w + 20, 214, 1), (0, 250)])
    _metal(canvas, shape, 200, 320, who.looks.cloth)
    canvas.fill(stroke([(-w - 20, 216), (-w * 0.6, 240), (0, 250), (w * 0.6, 240), (w + 20, 216)], 7, even), GOLD)
    stone = ellipse(0, 286, 13, 16)
    canvas.fill(stone, who.looks.accent)
    canvas.fill(ellipse(-4, 280, 4, 5), "#fff4f0", 0.9)
    canvas.line(stone, GOLD, 4.5)


def _shoulder_plates(canvas: Canvas, who: Person, k: int) -> None:
    half = who.body.shoulder
    for drop, out in ((88, 0), (46, 6), (0, 12)):
        plate = curve(sided([
            (half - 84, 272 + drop), (half - 36, 244 + drop), (half + 20 + out, 264 + drop), (half + 48 + out, 330 + drop),
            (half + 38 + out, 372 + drop), (half - 4, 348 + drop), (half - 68, 328 + drop),
        ], k))  # fmt: skip
        _metal(canvas, plate, 240 + drop, 380 + drop, who.looks.cloth)
        rim = sided([(half - 62, 324 + drop), (half - 4, 344 + drop), (half + 36 + out, 366 + drop)], k)
        canvas.fill(stroke(rim, 6), GOLD)


def robe(canvas: Canvas, who: Person) -> None:
    """A long robe with a broad trim down the front, a mantle and a clasp."""
    looks, body, colour = who.looks, who.body, who.looks.cloth
    c.flare(canvas, who, colour, 540, 110)
    top = c.trunk(canvas, who, colour, 14, 0.6, low=600)
    c.neck(canvas, who)
    c.collar(canvas, who, shade(colour, 0.1), low=330)
    trim = lines([(-26, 330), (26, 330), (40, 1400), (-40, 1400)])
    c.cloth(canvas, trim, looks.accent, 320, 1300)
    for k in (-1, 1):
        canvas.fill(stroke(sided([(22, 334), (30, 700), (36, 1400)], k), 4, even), GOLD)
    for y in (430, 500, 640, 710):
        rune = lines([(0, y - 16), (12, y), (0, y + 16), (-12, y)])
        canvas.line(rune, GOLD, 3, 0.9)
    c.band(canvas, body.waist + 34, body.waist + 36, 556, 584, shade(colour, 0.14), 18)
    mantle = curve(
        symmetric(
            [
                (body.neck * 0.3, 300),
                (body.neck + 12, 246),
                (body.shoulder * 0.7, 262),
                (body.shoulder + 14, 304),
                (body.shoulder + 22, 372, 1),
                (body.shoulder * 0.6, 402),
                (0, 424),
            ]
        )
    )
    mantle = mantle - curve(
        [(-body.neck - 4, 190, 1), (body.neck + 4, 190, 1), (body.neck + 20, 270), (0, 334, 1), (-body.neck - 20, 270)],
        tension=0.4,
    )
    canvas.fill(mantle.moved(2, 12), shade(colour, 0.2), 0.6, blur=7, clip=top)
    c.cloth(canvas, mantle, shade(colour, 0.05), 240, 420)
    c.button(canvas, 0, 346, 14)
    canvas.fill(ellipse(0, 346, 7, 7), looks.accent)


def friar(canvas: Canvas, who: Person) -> None:
    """A monk's: plain wide cloth, a cowl that lies down on the shoulders, a rope about the waist with hanging, knotted ends."""
    body, colour, w = who.body, who.looks.cloth, who.body.neck
    c.flare(canvas, who, colour, 540, 110)
    top = c.trunk(canvas, who, colour, 14, 0.6, low=600)
    c.folds(canvas, top, colour, (((-40, 430), (-46, 500), (-30, 560)), ((52, 430), (54, 500), (36, 560))), 12)
    c.neck(canvas, who)
    _rope(canvas, who)
    half = [(0, 330), (w + 20, 262), (body.shoulder * 0.66, 258), (body.shoulder + 14, 300), (body.shoulder + 18, 360, 1),
            (body.shoulder * 0.56, 412), (0, 462, 1)]  # fmt: skip
    cape = curve(symmetric(half))
    canvas.fill(cape.moved(2, 12), shade(colour, 0.22), 0.6, blur=7, clip=top)
    c.cloth(canvas, cape, shade(colour, 0.03), 250, 460)
    for k in (-1, 1):
        c.folds(canvas, cape, colour, (sided([(w + 50, 280), (w + 60, 340), (w + 40, 400)], k),), 10)
        hood = curve(sided([(w - 6, 208, 1), (w + 40, 200), (w + 78, 228), (w + 76, 276), (w + 36, 322), (2, 366, 1), (0, 330, 1),
                            (w - 6, 286), (w + 12, 244)], k))  # fmt: skip
        canvas.fill(hood.moved(3, 10), shade(colour, 0.22), 0.6, blur=6)
        c.cloth(canvas, hood, tint(colour, 0.02), 200, 366)
        c.seam(canvas, sided([(w + 30, 216), (w + 44, 262), (w + 16, 312)], k), colour, 4, 0.7, clip=hood)


_HEMP = "#d8c6a0"


def _rope(canvas: Canvas, who: Person) -> None:
    """Twisted hemp twice about the waist; its ends hang at one side."""
    half, k = who.body.waist + 30, who.looks.turn
    ends = [[(k * 40, 580), (k * (40 + x), 700), (k * (36 + x), 860)] for x in (-12, 14)]
    rounds = [[(-half, y), (0, y + 16), (half, y)] for y in (560, 577)]
    for way in (*ends, *rounds):
        rope = stroke(way, 17, even)
        canvas.line(rope, shade(_HEMP, 0.36), 4)
        canvas.fill(rope, _HEMP)
        for (x, y), (u, v) in pairwise(spline(way)[::3]):
            canvas.fill(stroke([(x - 5, y - 5), (u + 5, v + 5)], 3), shade(_HEMP, 0.22), 0.8, clip=rope)
    for x, y in ((40, 586), (28, 676), (54, 668)):
        knot = ellipse(k * x, y, 15, 13)
        canvas.line(knot, shade(_HEMP, 0.36), 4)
        canvas.fill(knot, tint(_HEMP, 0.04))


def tunic(canvas: Canvas, who: Person) -> None:
    """A traveller's tunic: laced neck, leather strap and belt."""
    looks, body, colour = who.looks, who.body, who.looks.cloth
    b.trousers(canvas, who, looks.lower_cloth)
    c.flare(canvas, who, colour, 560, 44, 800)
    top = c.trunk(canvas, who, colour, 8, 0.2, low=600)
    c.neck(canvas, who)
    w = body.neck
    gap = curve([(-w + 1, 196, 1), (-w - 12, 250), (0, 396, 1), (w + 12, 250), (w - 1, 196, 1), (0, 186)], tension=0.4)
    c.opening(canvas, who, gap)
    edge = stroke([(-w - 14, 240), (-w + 2, 290), (0, 400), (w - 2, 290), (w + 14, 240)], 14, even)
    canvas.line(edge, c.line_of(colour), 3)
    canvas.fill(edge, looks.accent)
    for y in (318, 344, 368):
        half = (400 - y) * 0.3 + 4
        for k in (-1, 1):
            canvas.fill(stroke([(-k * half, y), (k * half, y + 20)], 4, even), "#d8c49a")
    leather = "#6e4a2c"
    strap = stroke([(body.shoulder * 0.62, 268), (20, 420), (-body.waist, 566)], 24, even)
    c.cloth(canvas, strap & top, leather, 260, 560)
    c.band(canvas, body.waist + 10, body.waist + 12, 552, 590, leather, 16)
    buckle = outline(("M", -22, 562), ("L", 22, 562), ("L", 22, 602), ("L", -22, 602), ("Z",))
    canvas.line(buckle, GOLD, 7)
    pouch = rect(-body.waist - 2, 586, 56, 62, 14)
    c.cloth(canvas, pouch, tint(leather, 0.04), 586, 650)
    c.button(canvas, -body.waist + 26, 612, 7)


STEEL = "#8f97a8"


def mail(canvas: Canvas, who: Person) -> None:
    """Linked rings from neck to thigh under a surcoat with a device, belted."""
    looks, body, colour = who.looks, who.body, who.looks.cloth
    b.trousers(canvas, who, looks.lower_cloth)
    skirt = c.flare(canvas, who, STEEL, 560, 40, 830)
    rings(canvas, skirt, STEEL)
    top = c.trunk(canvas, who, STEEL, 7, 0.3, low=620)
    rings(canvas, top, STEEL)
    c.armholes(canvas, who, STEEL)
    c.neck(canvas, who)
    w = body.neck
    coif = curve([(-w - 8, 214, 1), (-w - 46, 262), (-30, 318), (30, 318), (w + 46, 262), (w + 8, 214, 1), (0, 250)])
    half = [(0, 300), (w + 40, 262, 1), (body.shoulder * 0.66, 270, 1), (body.chest * 0.82, 380), (body.chest * 0.84, 470),
            (body.waist * 0.9, 575), (body.hip * 0.86, 760), (body.hip * 0.9, 900, 1), (0, 912, 1)]  # fmt: skip
    coat = curve(symmetric(half), tension=0.4)
    canvas.fill(coat.moved(5, 8), shade(STEEL, 0.3), 0.5, blur=6, clip=top | skirt)
    c.cloth(canvas, coat, colour, 260, 900)
    for k in (-1, 1):
        c.folds(canvas, coat, colour, (sided([(body.waist * 0.3, 610), (body.waist * 0.42, 740), (body.waist * 0.4, 890)], k),
                                       sided([(body.chest * 0.8, 400), (body.chest * 0.5, 452), (30, 456)], k)), 11)  # fmt: skip
    canvas.line(coat, looks.accent, 2.4)
    device = lines([(0, 366), (40, 416), (0, 480), (-40, 416)])
    c.cloth(canvas, device, looks.accent, 366, 480)
    canvas.line(device, GOLD, 3)
    canvas.fill(coif, STEEL)
    canvas.inner(coif, -12, -6, shade(STEEL, 0.2), 0.7, 5)
    rings(canvas, coif, STEEL)
    canvas.line(coif, c.line_of(STEEL), 3.4)
    c.band(canvas, body.waist + 8, body.waist + 10, 556, 590, "#5e3f28", 16)
    canvas.line(rect(-22, 566, 44, 38, 5), GOLD, 6)


def bodysuit(canvas: Canvas, who: Person) -> None:
    """A close suit with a ring for a helmet, panels, and lines that shine in the accent's colour."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    glow = tint(looks.accent, 0.12, 4, 1.1)
    b.trousers(canvas, who, colour)
    top = c.trunk(canvas, who, colour, 3, low=640)
    c.neck(canvas, who)
    panel = shade(colour, 0.14 if lightness(colour) > 0.45 else -0.1, 12)
    for k in (-1, 1):
        edge = [(body.chest * 0.62, 480), (body.waist * 0.56, 590), (body.waist + 2, 640, 1), (body.waist - 2, 570)]
        flank = curve(sided([(body.chest + 8, 410, 1), *edge], k))
        canvas.fill(flank, panel, clip=top)
        canvas.inner(flank, -8, -4, shade(panel, 0.1), 0.6, 4, clip=top)
        for points in (
            [
                (w + 26, 300),
                (body.shoulder * 0.5, 350),
                (body.chest * 0.62, 480),
                (body.waist * 0.56, 590),
                (body.waist * 0.6, 650),
            ],
            [(body.shoulder - 8, 330), (body.shoulder * 0.66, 372), (body.shoulder * 0.5, 352)],
        ):
            canvas.fill(stroke(sided(points, k), 13, even), glow, 0.35, blur=5, clip=top)
            canvas.fill(stroke(sided(points, k), 4.5, even), glow, clip=top)
    collar = outline(
        ("M", -w - 10, 206), ("C", -w * 0.4, 238, w * 0.4, 238, w + 10, 206), ("L", w + 34, 270),
        ("C", w * 0.5, 312, -w * 0.5, 312, -w - 34, 270), ("Z",),
    )  # fmt: skip
    c.cloth(canvas, collar, panel, 200, 300)
    canvas.fill(stroke([(-w - 32, 266), (0, 298), (w + 32, 266)], 5, even), glow)
    c.seam(canvas, [(0, 300), (2, 460), (0, 640)], colour, 3, 0.7, clip=top)
    plate = rect(-30, 388, 60, 40, 9)
    c.cloth(canvas, plate, panel, 380, 430)
    canvas.fill(ellipse(0, 408, 9, 9), glow)
    c.band(canvas, body.waist + 6, body.waist + 10, 590, 622, panel, 16)


def gauntlets(looks: Looks) -> str:
    """The cuffs of a close suit."""
    return shade(looks.cloth, 0.14 if lightness(looks.cloth) > 0.45 else -0.1, 12)
