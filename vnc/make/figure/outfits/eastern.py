"""Clothes of Asia: hanfu, qipao, kimono with hakama, a ninja's suit, sari, kurta."""

from vnc.make.draw import Canvas, Path, Points, curve, ellipse, lines, outline, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import even, rect, sided, symmetric
from vnc.make.figure.ink import GOLD, WHITE
from vnc.make.figure.outfits import below as b
from vnc.make.figure.outfits import cloth as c
from vnc.make.figure.outfits.pattern import patterned
from vnc.make.figure.person import Person


def crossed(canvas: Canvas, who: Person, edges: tuple[tuple[str, float, float], ...], low: float = 580) -> None:
    """Collars laid left over right, from the innermost to the outermost: (colour, width, shift)."""
    w = who.body.neck
    gap = curve([(-w + 1, 196, 1), (-w - 16, 250, 1), (4, 372, 1), (w + 16, 250, 1), (w - 1, 196, 1), (0, 186)], tension=0.4)
    c.opening(canvas, who, gap)
    for k in (-1, 1):
        for colour, width, shift in edges:
            line = sided([(w + 2 + shift, 222), (w + 14 + shift, 262), (36 + shift, 356), (-26 + shift, 470), (-62, low)], k)
            strip = stroke(line, width, lambda t: (0.45 + 3 * t).clip(0, 1))
            canvas.line(strip, c.line_of(colour), 3.2)
            canvas.fill(strip, colour)
            canvas.inner(strip, -5, -3, shade(colour, 0.12), 0.6, 3)


def hanfu(canvas: Canvas, who: Person) -> None:
    """Layered silk: crossed collars, a high sash with hanging cords, an outer robe that falls open."""
    looks, body, colour = who.looks, who.body, who.looks.cloth
    inner = WHITE if lightness(colour) < 0.85 else tint(looks.accent, 0.16)
    c.flare(canvas, who, inner, 560, 120, pleats=7)
    c.trunk(canvas, who, colour, 10, 0.5, low=610)
    c.neck(canvas, who)
    trim = looks.accent
    crossed(canvas, who, ((WHITE if inner != WHITE else tint(trim, 0.2), 20, -16), (inner, 24, -6), (trim, 26, 10)))
    for k in (-1, 1):
        fall = curve(sided([(body.waist * 0.5, 600, 1), (body.waist + 14, 570, 1), (body.hip + 40, 720),
            (body.hip + 108, 1060), (body.hip + 130, 1400, 1),
                            (74, 1400, 1), (66, 900), (46, 700)], k), tension=0.4)  # fmt: skip
        canvas.fill(fall.moved(-k * 8, 6), shade(inner, 0.22), 0.5, blur=7)
        c.cloth(canvas, fall, colour, 560, 1300)
        c.woven(canvas, who, fall, colour)
        c.folds(canvas, fall, colour, (sided([(body.waist * 0.8, 620), (body.hip * 0.9, 800), (body.hip, 1300)], k),
                                       sided([(body.waist, 640), (body.hip + 40, 860),
                                           (body.hip + 78, 1340)], k)), 15)  # fmt: skip
        edge = [(body.waist * 0.5, 604), (48, 704), (68, 900), (78, 1400)]
        canvas.fill(stroke(sided(edge, k), 15, even), trim, clip=fall)
        canvas.fill(stroke(sided([(x + 9, y) for x, y in edge], k), 2.4, even), GOLD, 0.8, clip=fall)
    high = 500 if looks.sex == "f" else 556
    c.band(canvas, body.waist + 16, body.waist + 15, high, 608, mix(trim, shade(colour, 0.1), 0.25), 14)
    for y in (high + 16, 594):
        canvas.fill(
            stroke([(-220, y), (0, y + 13), (220, y)], 3.4, even),
            GOLD,
            0.9,
            clip=rect(-body.waist - 16, high, body.waist * 2 + 32, 140),
        )
    _cords(canvas, tint(trim, 0.1), 606)


def _cords(canvas: Canvas, colour: str, y: float) -> None:
    """A knotted cord with a jade ring and a tassel."""
    cord = stroke([(24, y - 20), (26, y + 40), (24, y + 64)], 6, even)
    canvas.line(cord, shade(colour, 0.3), 3)
    canvas.fill(cord, colour)
    ring = ellipse(24, y + 80, 16, 16) - ellipse(24, y + 80, 6, 6)
    canvas.line(ellipse(24, y + 80, 16, 16), "#2c5a48", 4)
    canvas.fill(ring, "#7fc4a0")
    tassel = curve([(17, y + 96, 1), (31, y + 96, 1), (38, y + 166, 1), (10, y + 166, 1)], tension=0.3)
    c.cloth(canvas, tassel, colour, y + 96, y + 170, line=3)
    for x in (17, 24, 31):
        canvas.fill(stroke([(x + 1, y + 102), (x * 1.04, y + 164)], 2.6, even), shade(colour, 0.16), 0.8)


def qipao(canvas: Canvas, who: Person) -> None:
    """Close silk with a mandarin collar, knots along a slanted flap, blossoms, piping, a slit."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    half: Points = [(0, 560), (body.waist + 4, 560), (body.hip + 6, 700), (body.hip + 8, 900), (body.hip - 6, 1400), (0, 1400)]
    skirt = curve(symmetric(half), tension=0.4)
    c.cloth(canvas, skirt, colour, 560, 1300)
    c.woven(canvas, who, skirt, colour)
    top = c.trunk(canvas, who, colour, 3, low=600)
    whole = top | skirt
    gold = GOLD if lightness(colour) < 0.72 else looks.accent
    for x, y, size in (
        ()
        if patterned(who)
        else ((-84, 356, 1.0), (70, 520, 0.9), (-60, 640, 1.2), (80, 770, 1.1), (-90, 900, 1.2), (30, 420, 0.7))
    ):
        _spray(canvas, x, y, size, gold, tint(looks.accent, 0.1), whole)
    c.neck(canvas, who)
    stand = outline(
        ("M", -w - 6, 200), ("C", -w * 0.4, 232, w * 0.4, 232, w + 6, 200), ("L", w + 20, 258),
        ("C", w * 0.5, 292, -w * 0.5, 292, -w - 20, 258), ("Z",),
    )  # fmt: skip
    c.cloth(canvas, stand, colour, 200, 290)
    for line in ([(-w - 5, 203), (0, 226), (w + 5, 203)], [(-w - 19, 256), (0, 284), (w + 19, 256)]):
        canvas.fill(stroke(line, 6, even), gold)
    k = looks.turn
    flap: Points = [(0, 284), (12, 316), (66, 344), (body.chest * 0.92, 376), (body.chest + 8, 410)]
    canvas.fill(stroke(sided([(x - 3, y + 7) for x, y in flap], k), 9), shade(colour, 0.18), 0.6, blur=3, clip=top)
    canvas.fill(stroke(sided(flap, k), 7, even), gold, clip=top)
    for x, y in ((4, 272), (26, 330), (body.chest * 0.8, 366)):
        knot = stroke(sided([(x - 16, y - 7), (x, y), (x + 16, y + 7)], k), 8)
        canvas.line(knot, shade(gold, 0.3), 3)
        canvas.fill(knot, tint(gold, 0.08))
        c.button(canvas, k * x, y, 5.5, gold)
    slit = curve(sided([(body.hip + 10, 790, 1), (body.hip * 0.72, 1400, 1), (body.hip + 20, 1400, 1)], k), tension=0.3)
    canvas.fill(slit, who.ink.skin, clip=skirt)
    canvas.fill(
        stroke(sided([(body.hip + 6, 790), (body.hip * 0.86, 1080), (body.hip * 0.72, 1400)], k), 6, even), gold, clip=skirt
    )


def _spray(canvas: Canvas, x: float, y: float, size: float, stem: str, petal: str, clip: Path) -> None:
    """A blossom on a twig, embroidered."""
    canvas.fill(
        stroke([(x - 34 * size, y + 26 * size), (x - 8 * size, y + 6 * size), (x + 30 * size, y - 26 * size)], 4),
        stem,
        0.9,
        clip=clip,
    )
    for dx, dy in ((0, -10), (9.5, -3), (6, 8), (-6, 8), (-9.5, -3)):
        canvas.fill(ellipse(x + dx * size, y + dy * size, 8 * size, 8 * size), petal, 0.95, clip=clip)
    canvas.fill(ellipse(x, y, 4 * size, 4 * size), stem, clip=clip)
    for dx, dy in ((24, -18), (-26, 22)):
        leaf = curve(
            [
                ((x + dx * size), y + dy * size, 1),
                (x + (dx + 12) * size, y + (dy - 2) * size),
                (x + (dx + 18) * size, y + (dy + 8) * size, 1),
            ]
        )
        canvas.fill(leaf, stem, 0.8, clip=clip)


def hakama(canvas: Canvas, who: Person) -> None:
    """A plain kimono tucked into wide pleated trousers in the lower cloth's colour, tied with a bow."""
    looks, body, colour, low = who.looks, who.body, who.looks.cloth, who.looks.lower_cloth
    c.trunk(canvas, who, colour, 9, 0.5, low=640)
    c.neck(canvas, who)
    inner = WHITE if lightness(colour) < 0.8 else low
    crossed(canvas, who, ((inner, 24, -10), (tint(colour, 0.02) if lightness(colour) > 0.8 else shade(colour, 0.05), 34, 11)))
    half: Points = [
        (0, 552),
        (body.waist + 10, 548, 1),
        (body.hip + 30, 700),
        (body.hip + 70, 1000),
        (body.hip + 96, 1400, 1),
        (0, 1400),
    ]
    skirt = curve(symmetric(half), tension=0.4)
    canvas.fill(skirt.moved(0, -8), shade(colour, 0.25), 0.4, blur=5, clip=body.torso(9, 0.5))
    c.cloth(canvas, skirt, low, 550, 1300)
    for x in (-0.72, -0.4, -0.12, 0.12, 0.4, 0.72):
        top, foot = x * body.waist, x * (body.hip + 90)
        pleat = lines([(top, 590), (foot, 1400), (foot + (16 if x > 0 else -16), 1400), (top + (5 if x > 0 else -5), 590)])
        canvas.fill(pleat, shade(low, 0.13), 0.8, clip=skirt)
        canvas.fill(stroke([(top - 4, 600), (foot - 9, 1390)], 5, even), tint(low, 0.08), 0.55, clip=skirt)
    for side in (-1, 1):
        vent = curve(sided([(body.waist + 10, 604, 1), (body.waist * 0.86, 640), (body.hip + 20, 740, 1)], side))
        canvas.fill(vent, shade(low, 0.16), 0.9, clip=skirt)
    if looks.shape("shoulders") == "wings":
        _shoulder_wings(canvas, who, low)
    sash = looks.accent if looks.hue("sash", low) == low and lightness(low) > 0.7 else looks.hue("sash", low)
    for y in (548, 574):
        c.band(canvas, body.waist + 12, body.waist + 13, y, y + 24, tint(sash, 0.03), 14)
    with canvas.saved():
        canvas.translate(0, 588)
        canvas.scale(0.62)
        c.bow(canvas, tint(sash, 0.04), 0)


def _shoulder_wings(canvas: Canvas, who: Person, colour: str) -> None:
    """A kataginu: starched fronts that stand out stiffly over both shoulders and narrow to the belt, with a crest on each."""
    body = who.body
    for k in (-1, 1):
        reach = body.shoulder + 84
        half: Points = [(body.neck + 8, 226, 1), (reach, 268, 1), (reach - 18, 316, 1), (104, 470), (64, 562, 1), (34, 562, 1)]
        wing = curve(sided([*half, (62, 380)], k), tension=0.3)
        canvas.fill(wing.moved(0, 10), "#1c1420", 0.3, blur=6)
        c.cloth(canvas, wing, colour, 220, 570)
        for share in (0.35, 0.6, 0.85):
            fold = [
                (body.neck + 8 + (reach - body.neck - 8) * share, 236 + 40 * share),
                (60 + 40 * share, 470),
                (46 + 14 * share, 560),
            ]
            canvas.fill(stroke(sided(fold, k), 4, even), shade(colour, 0.12), 0.7, clip=wing)
        canvas.line(ellipse(k * 116, 346, 15, 15), WHITE, 4)
        canvas.fill(ellipse(k * 116, 346, 7, 7), WHITE)


def ninja(canvas: Canvas, who: Person) -> None:
    """Dark wraps: a crossed jacket, a sash, bound forearms; mesh at the neck."""
    looks, body, colour = who.looks, who.body, who.looks.cloth
    b.trousers(canvas, who, shade(colour, 0.03))
    c.flare(canvas, who, colour, 570, 10, 700)
    c.trunk(canvas, who, colour, 6, 0.2, low=620)
    c.neck(canvas, who)
    w = body.neck
    gap = curve([(-w + 1, 196, 1), (-w - 16, 250, 1), (4, 372, 1), (w + 16, 250, 1), (w - 1, 196, 1), (0, 186)], tension=0.4)
    c.opening(canvas, who, gap)
    _mesh(canvas, gap & rect(-200, 236, 400, 200))
    for k in (-1, 1):
        line = sided([(w + 10, 222), (w + 22, 262), (46, 356), (-16, 470), (-52, 580)], k)
        strip = stroke(line, 30, lambda t: (0.45 + 3 * t).clip(0, 1))
        canvas.line(strip, c.line_of(colour), 3.4)
        canvas.fill(strip, tint(colour, 0.05))
    c.band(canvas, body.waist + 10, body.waist + 11, 552, 604, looks.accent, 14)
    for y in (566, 584):
        canvas.fill(
            stroke([(-200, y), (0, y + 13), (200, y)], 3, even),
            shade(looks.accent, 0.16),
            0.8,
            clip=rect(-body.waist - 10, 552, body.waist * 2 + 20, 70),
        )
    k = looks.turn
    for end in (
        [
            (body.waist * 0.7, 590),
            (body.waist * 0.9, 670),
            (body.waist * 0.8, 760, 1),
            (body.waist * 0.6, 750, 1),
            (body.waist * 0.56, 660),
        ],
    ):
        c.cloth(canvas, curve(sided(end, -k), tension=0.4), looks.accent, 590, 760)
    strap = stroke([(-k * body.shoulder * 0.6, 266), (-k * 10, 420), (k * body.waist, 552)], 17, even)
    c.cloth(canvas, strap, "#4a3a30", 266, 552)


def _mesh(canvas: Canvas, shape: Path) -> None:
    for x in range(-120, 121, 12):
        for slant in (-40, 40):
            canvas.fill(stroke([(x, 230), (x + slant, 380)], 2.2, even, smooth=False), "#2a2832", 0.8, clip=shape)


def sari(canvas: Canvas, who: Person) -> None:
    """A short blouse and one long silk: pleats in front, the end over the left shoulder, gold borders."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    blouse = looks.accent
    gold = GOLD if lightness(colour) < 0.8 else shade(GOLD, 0.08)
    c.bare(canvas, who)
    bodice = body.torso(3) & curve(
        [
            (-300, 200, 1),
            (-w - 34, 254, 1),
            (-w - 6, 330),
            (0, 352),
            (w + 6, 330),
            (w + 34, 254, 1),
            (300, 200, 1),
            (300, 496, 1),
            (0, 506),
            (-300, 496, 1),
        ],
        tension=0.3,
    )
    c.cloth(canvas, bodice, blouse, 250, 520, free=c.off_sleeves(who))
    canvas.fill(stroke([(-300, 490), (0, 502), (300, 490)], 10, even), gold, clip=bodice)
    canvas.fill(stroke([(-w - 34, 256), (-w - 4, 332), (0, 354), (w + 4, 332), (w + 34, 256)], 9, even), gold, clip=bodice)
    c.armholes(canvas, who, blouse)
    skirt = c.flare(canvas, who, colour, 580, 74)
    for i in range(-3, 4):
        canvas.fill(stroke([(i * 13, 610), (i * 26, 1400)], 11), shade(colour, 0.13), 0.7, clip=skirt)
    k = -1
    drape = curve(sided([(body.shoulder * 0.36, 252, 1), (body.shoulder * 0.84, 270), (body.shoulder * 0.86, 330),
        (body.chest * 0.5, 450), (-body.waist * 0.2, 560),
                         (-body.waist - 10, 640, 1), (-body.waist - 14, 566, 1), (-body.chest * 0.6, 480), (0, 380),
                         (body.shoulder * 0.26, 300)], k), tension=0.42)  # fmt: skip
    canvas.fill(drape.moved(4, 10), "#20141c", 0.28, blur=7)
    c.cloth(canvas, drape, colour, 250, 640)
    for dx in (0, 18, 36):
        c.folds(
            canvas,
            drape,
            colour,
            (sided([(body.shoulder * 0.5 + dx, 270), (body.chest * 0.3 + dx, 420), (-body.waist * 0.5 + dx, 560)], k),),
            9,
        )
    low: Points = [(body.shoulder * 0.85, 300), (body.chest * 0.52, 446), (-body.waist * 0.2, 556), (-body.waist - 10, 634)]
    canvas.fill(stroke(sided(low, k), 15, even), gold, clip=drape)
    canvas.fill(stroke(sided([(x - 10, y - 10) for x, y in low], k), 3, even), gold, clip=drape)
    c.band(canvas, body.waist + 10, body.waist + 11, 584, 612, shade(colour, 0.05), 14)
    canvas.fill(
        stroke([(-200, 596), (0, 612), (200, 596)], 5, even), gold, clip=rect(-body.waist - 11, 580, body.waist * 2 + 22, 60)
    )


def kurta(canvas: Canvas, who: Person) -> None:
    """A long collarless shirt with an embroidered placket and slits at the sides."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    b.trousers(canvas, who, looks.lower_cloth if lightness(looks.lower_cloth) > 0.5 else WHITE)
    c.flare(canvas, who, colour, 570, 26, 1010)
    top = c.trunk(canvas, who, colour, 9, 0.45, low=620)
    c.neck(canvas, who)
    gold = GOLD if lightness(colour) < 0.75 else looks.accent
    stand = outline(
        ("M", -w - 6, 214), ("C", -w * 0.4, 246, w * 0.4, 246, w + 6, 214), ("L", w + 20, 262),
        ("C", w * 0.4, 292, w * 0.2, 296, 4, 300),
        ("L", -4, 300), ("C", -w * 0.2, 296, -w * 0.4, 292, -w - 20, 262), ("Z",),
    )  # fmt: skip
    c.cloth(canvas, stand, tint(colour, 0.03), 210, 300)
    c.opening(canvas, who, lines([(-7, 240), (7, 240), (0, 330)]))
    panel = outline(("M", -24, 300), ("L", 24, 300), ("L", 24, 500), ("L", 0, 524), ("L", -24, 500), ("Z",))
    canvas.line(panel, gold, 5, clip=top)
    for y in range(322, 500, 30):
        petal = lines([(0, y - 12), (9, y), (0, y + 12), (-9, y)])
        canvas.fill(petal, gold, 0.9)
        for k in (-1, 1):
            canvas.fill(ellipse(k * 15, y, 3, 3), gold, 0.9)
    for line in ([(-w - 5, 217), (0, 240), (w + 5, 217)], [(-w - 19, 260), (-w * 0.3, 292)], [(w + 19, 260), (w * 0.3, 292)]):
        canvas.fill(stroke(line, 4, even), gold)
    if looks.sex == "f":
        scarf = curve(
            sided(
                [
                    (w + 20, 242, 1),
                    (w + 76, 256, 1),
                    (body.chest * 0.96, 420),
                    (body.chest, 700),
                    (body.hip, 940, 1),
                    (body.chest * 0.5, 940, 1),
                    (w + 34, 420),
                ],
                looks.turn,
            ),
            tension=0.4,
        )
        canvas.fill(scarf.moved(3, 8), "#20141c", 0.26, blur=6)
        c.cloth(canvas, scarf, looks.accent, 240, 940)
        c.folds(
            canvas,
            scarf,
            looks.accent,
            (sided([(w + 46, 260), (body.chest * 0.7, 480), (body.chest * 0.72, 900)], looks.turn),),
            12,
        )
        canvas.fill(rect(-400, 912, 800, 12), gold, clip=scarf)
