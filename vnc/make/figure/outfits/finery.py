"""Dresses for occasions: evening, wedding, corset, lace and frills, off the shoulder, a Victorian lady's."""

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, outline, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import even, rect, scalloped, sided, symmetric
from vnc.make.figure.ink import GOLD, GOLD_LINE, WHITE
from vnc.make.figure.outfits import below as b
from vnc.make.figure.outfits import cloth as c
from vnc.make.figure.person import Person


def _bodice(canvas: Canvas, who: Person, colour: str, top: float = 352, low: float = 610) -> Path:
    """A strapless bodice with a sweetheart edge, over skin."""
    body = who.body
    edge: Points = [(0, top + 28, 1), (body.chest * 0.42, top - 4), (body.chest * 0.82, top + 2), (body.chest + 10, top + 38, 1)]
    shape = curve(
        symmetric([*edge, (body.chest + 4, 460), (body.waist + 4, 575), (body.hip, low, 1), (0, low + 6, 1)]), tension=0.42
    ) & body.torso(4)
    canvas.fill(shape.moved(2, -7), who.ink.skin_shadow, 0.8, blur=5, clip=body.torso(0))
    c.cloth(canvas, shape, colour, top, low)
    c.woven(canvas, who, shape, colour)
    c.trunk_folds(canvas, who, shape, colour)
    for k in (-1, 1):
        c.seam(
            canvas,
            sided([(body.chest * 0.5, top), (body.chest * 0.48, 460), (body.waist * 0.44, 600)], k),
            colour,
            3,
            0.7,
            clip=shape,
        )
        canvas.fill(stroke(sided([(0, top + 28), (body.chest * 0.42, top - 2), (body.chest * 0.82, top + 4),
            (body.chest + 10, top + 40)], k), 8, even),
                    tint(colour, 0.08), clip=shape)  # fmt: skip
    return shape


def evening(canvas: Canvas, who: Person) -> None:
    """Silk to the floor on thin straps, draped across the hip."""
    looks, body, colour = who.looks, who.body, who.looks.cloth
    c.bare(canvas, who, 600)
    skirt = c.flare(canvas, who, colour, 560, 60)
    shape = _bodice(canvas, who, colour, 344)
    for k in (-1, 1):
        strap = stroke(sided([(body.chest * 0.6, 352), (body.neck + 40, 290), (body.neck + 34, 250)], k), 8, even)
        canvas.line(strap, c.line_of(colour), 3)
        canvas.fill(strap, colour)
    k = looks.turn
    whole = shape | skirt
    for i in range(5):
        fold: Points = [(-body.waist - 6, 540 + i * 20), (0, 600 + i * 26), (body.hip, 690 + i * 70)]
        c.folds(canvas, whole, colour, (sided(fold, k),), 11)
    canvas.fill(
        stroke([(-body.hip * 0.5, 700), (-body.hip * 0.66, 900), (-body.hip * 0.7, 1200)], 30),
        tint(colour, 0.16),
        0.4,
        blur=9,
        clip=skirt,
    )
    brooch = ellipse(-k * (body.waist - 12), 566, 14, 17)
    canvas.line(brooch, GOLD_LINE, 4)
    canvas.fill(brooch, Linear(-10, 550, 10, 582, ("#ffffff", looks.accent, shade(looks.accent, 0.1))))


def wedding(canvas: Canvas, who: Person) -> None:
    """Lace over ivory: sheer shoulders, pearls at the waist, a skirt of layers."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    c.bare(canvas, who, 600)
    skirt = c.flare(canvas, who, colour, 556, 240)
    for row, y in enumerate((760, 930, 1110)):
        hem = scalloped(stroke([(-400, y - 40), (0, y + 40), (400, y - 40)], 26, even), 34, 9)
        canvas.fill(hem, shade(colour, 0.07 + row * 0.01), 0.8, clip=skirt)
        canvas.line(hem, shade(colour, 0.16), 2.2, 0.7, clip=skirt)
    _bodice(canvas, who, colour, 356)
    sheer = body.torso(2) & curve(
        symmetric(
            [
                (0, 286),
                (w + 10, 252),
                (body.shoulder * 0.7, 240),
                (body.shoulder + 30, 250, 1),
                (body.shoulder + 30, 430, 1),
                (body.chest * 0.7, 356),
                (0, 384),
            ]
        )
    )
    canvas.fill(sheer, colour, 0.5)
    _lace(canvas, sheer, colour)
    canvas.line(curve([(-w - 16, 252), (0, 290), (w + 16, 252)], closed=False), shade(colour, 0.2), 4)
    c.band(
        canvas,
        body.waist + 7,
        body.waist + 8,
        556,
        584,
        tint(looks.accent, 0.2) if lightness(looks.accent) > 0.8 else shade(colour, 0.03),
        16,
    )
    for i in range(-7, 8):
        x = i * body.waist / 7
        y = 582 - abs(i / 7) ** 2 * 12
        canvas.line(ellipse(x, y, 6, 6), "#8c8490", 2)
        canvas.fill(ellipse(x, y, 6, 6), Linear(x - 5, y - 5, x + 5, y + 5, ("#ffffff", "#e2dadf")))


def _lace(canvas: Canvas, shape: Path, colour: str) -> None:
    for row, y in enumerate(range(250, 440, 26)):
        for x in range(-250, 251, 30):
            at = x + (15 if row % 2 else 0)
            for dx, dy in ((0, -6), (6, 0), (0, 6), (-6, 0)):
                canvas.fill(ellipse(at + dx, y + dy, 4, 4), mix(colour, WHITE, 0.6), 0.75, clip=shape)


def corset(canvas: Canvas, who: Person) -> None:
    """Boned and laced, with a full skirt or trousers; arms and shoulders free."""
    looks, body, colour = who.looks, who.body, who.looks.cloth
    blouse = looks.hue("shirt", "-")
    if blouse == "-":
        c.bare(canvas, who, 620)
    else:
        c.trunk(canvas, who, blouse, 5, low=620)
        c.neck(canvas, who)
        c.collar(canvas, who, blouse, low=340)
    b.lower(canvas, who)
    shape = _bodice(canvas, who, colour, 352, 640)
    pointed = curve(symmetric([(0, 590), (body.waist + 4, 580, 1), (body.hip * 0.9, 634, 1), (0, 700, 1)])) & body.torso(5)
    c.cloth(canvas, pointed, colour, 580, 700)
    whole = shape | pointed
    bone = tint(colour, 0.14) if lightness(colour) < 0.7 else shade(colour, 0.14)
    for x in (0.34, 0.66, 0.9):
        for k in (-1, 1):
            line = sided([(body.chest * x, 356), (body.chest * x, 460), (body.waist * x, 575), (body.hip * x * 0.9, 650)], k)
            canvas.fill(stroke(line, 4, even), bone, 0.8, clip=whole)
    panel = curve(symmetric([(0, 380), (20, 372), (16, 560), (12, 690), (0, 694)]))
    canvas.fill(panel, shade(colour, 0.16), clip=whole)
    for y in range(396, 650, 30):
        for k in (-1, 1):
            canvas.fill(
                stroke(sided([(-18, y), (18, y + 22)], k), 4, even),
                looks.accent if abs(lightness(looks.accent) - lightness(colour)) > 0.2 else GOLD,
            )
        for k in (-1, 1):
            c.button(canvas, k * 20, y, 4)
    lace = scalloped(
        stroke(
            [(-body.chest - 4, 386), (-body.chest * 0.6, 352), (-8, 376), (body.chest * 0.6, 352), (body.chest + 4, 386)],
            15,
            even,
        ),
        20,
        6,
    )
    canvas.fill(lace, looks.accent, 0.95, clip=body.torso(8))
    canvas.line(lace, c.line_of(looks.accent), 2.4, 0.8, clip=body.torso(8))


def off_shoulder(canvas: Canvas, who: Person) -> None:
    """A summer dress whose frill leaves both shoulders free."""
    body, colour = who.body, who.looks.cloth
    c.bare(canvas, who, 600)
    c.flare(canvas, who, colour, 560, 130)
    shape = body.torso(4) & rect(-400, 372, 800, 240)
    c.cloth(canvas, shape, colour, 360, 610)
    c.woven(canvas, who, shape, colour)
    c.trunk_folds(canvas, who, shape, colour)
    c.band(canvas, body.waist + 7, body.waist + 9, 556, 590, shade(colour, 0.08), 16)
    c.bow(canvas, shade(colour, 0.05), 582, 0.6)
    frill_over_arms(canvas, who, colour)


def frill_over_arms(canvas: Canvas, who: Person, colour: str) -> None:
    """A deep ruffle round chest and upper arms."""
    half = who.body.shoulder
    line: Points = [(-half - 22, 366), (-half * 0.6, 356), (0, 372), (half * 0.6, 356), (half + 22, 366)]
    frill = scalloped(stroke([(x, y + 22) for x, y in line], 62, even), 26, 9)
    canvas.fill(frill.moved(2, 12), "#20141c", 0.24, blur=6)
    c.cloth(canvas, frill, tint(colour, 0.02), 350, 430)
    c.woven(canvas, who, frill, colour)
    for i in range(-8, 9):
        x = i * (half + 10) / 8
        canvas.fill(stroke([(x, 366), (x * 1.03, 420)], 8), shade(colour, 0.12), 0.6, clip=frill)
    edge = stroke(line, 13, even)
    canvas.line(edge, c.line_of(colour), 2.6)
    canvas.fill(edge, shade(colour, 0.04))


def lolita(canvas: Canvas, who: Person) -> None:
    """Frills upon frills: collar with a bow, lace down the front, tiers of skirt."""
    looks, body, colour = who.looks, who.body, who.looks.cloth
    trim = WHITE if lightness(colour) < 0.75 else looks.accent
    skirt = c.flare(canvas, who, colour, 560, 190, 1060)
    for y in (720, 860, 1000):
        line: Points = [(-420, y - 50), (0, y + 24), (420, y - 50)]
        frill = scalloped(stroke(line, 34, even), 44, 9)
        canvas.fill(frill.moved(0, 9), shade(colour, 0.2), 0.6, blur=5, clip=skirt)
        canvas.fill(frill, trim, clip=skirt)
        canvas.line(frill, c.line_of(trim), 2.4, clip=skirt)
        canvas.fill(stroke([(x, v - 10) for x, v in line], 6, even), looks.accent, clip=skirt)
    top = c.trunk(canvas, who, colour, 3, low=600)
    c.neck(canvas, who)
    panel = curve(symmetric([(0, 300), (46, 300, 1), (30, 460), (24, 580, 1), (0, 584)]))
    lace = scalloped(panel, 30, 7)
    c.cloth(canvas, lace & top, trim, 300, 580)
    for y in (372, 424, 476, 528):
        c.button(canvas, 0, y, 6, looks.accent)
    c.collar(canvas, who, trim)
    c.band(canvas, body.waist + 6, body.waist + 8, 552, 588, looks.accent if trim == WHITE else trim, 16)
    c.bow(canvas, looks.accent, 324, 0.8)


def victorian(canvas: Canvas, who: Person) -> None:
    """A high lace collar with a cameo, a buttoned bodice to a point, a draped overskirt."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    under = c.flare(canvas, who, shade(colour, 0.08), 560, 190, pleats=9)
    over = curve(
        symmetric(
            [
                (0, 600),
                (body.waist + 8, 566, 1),
                (body.hip + 70, 680),
                (body.hip + 116, 860),
                (body.hip + 60, 950, 1),
                (0, 800, 1),
            ]
        ),
        tension=0.42,
    )
    canvas.fill(over.moved(0, 14), shade(colour, 0.24), 0.6, blur=8, clip=under)
    c.cloth(canvas, over, colour, 566, 950)
    c.woven(canvas, who, over, colour)
    for k in (-1, 1):
        for low in (700, 770, 850):
            c.folds(canvas, over, colour, (sided([(body.waist, 586), (body.hip * 0.7, low - 30), (12, low - 40)], k),), 13)
        hem = stroke(sided([(0, 798), (body.hip * 0.6, 878), (body.hip + 64, 948)], k), 18, even)
        canvas.fill(scalloped(hem, 16, 6), looks.accent)
    top = c.trunk(canvas, who, colour, 3, low=604)
    point = curve(symmetric([(0, 560), (body.waist + 8, 560, 1), (body.waist + 12, 590, 1), (0, 664, 1)]))
    c.cloth(canvas, point, colour, 560, 664)
    c.neck(canvas, who)
    for y in range(352, 640, 36):
        c.button(canvas, 0, y, 5.5)
    for k in (-1, 1):
        c.seam(canvas, sided([(body.chest * 0.5, 330), (body.waist * 0.44, 600)], k), colour, 3, 0.8, clip=top)
        yoke = stroke(sided([(w + 20, 262), (body.chest * 0.66, 330), (24, 372)], k), 20, even)
        canvas.fill(scalloped(yoke, 12, 6), WHITE, clip=top)
        canvas.line(scalloped(yoke, 12, 6), c.line_of(WHITE), 2.4, clip=top)
    stand = outline(
        ("M", -w - 4, 196), ("C", -w * 0.4, 226, w * 0.4, 226, w + 4, 196), ("L", w + 20, 262),
        ("C", w * 0.5, 300, -w * 0.5, 300, -w - 20, 262), ("Z",),
    )  # fmt: skip
    c.cloth(canvas, stand, WHITE, 196, 300)
    canvas.fill(scalloped(stroke([(-w - 4, 198), (0, 222), (w + 4, 198)], 12, even), 9, 4), WHITE)
    cameo(canvas, 292)


def cameo(canvas: Canvas, y: float) -> None:
    stone = ellipse(0, y, 15, 19)
    canvas.line(stone, GOLD_LINE, 9)
    canvas.line(stone, GOLD, 6)
    canvas.fill(stone, "#c87868")
    canvas.fill(ellipse(0, y - 4, 6, 8), WHITE, 0.95)
    canvas.fill(curve([(-9, y + 14), (0, y + 3), (9, y + 14), (0, y + 17)]), WHITE, 0.95)
