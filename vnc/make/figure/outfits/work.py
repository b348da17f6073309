"""Clothes of a trade: laboratory, household, kitchen and workshop."""

from vnc.make.draw import Canvas, curve, outline, stroke
from vnc.make.draw.colour import lightness, shade, tint
from vnc.make.draw.path import even, rect, scalloped, sided, symmetric
from vnc.make.figure.ink import WHITE
from vnc.make.figure.outfits import below as b
from vnc.make.figure.outfits import cloth as c
from vnc.make.figure.outfits.beneath import hood_over, layer, top
from vnc.make.figure.outfits.pattern import PATTERNS, pattern
from vnc.make.figure.person import Person


def coat_colour(colour: str) -> str:
    """A laboratory coat is white unless a pale colour was asked for."""
    return colour if lightness(colour) > 0.8 else "#f2f3f8"


def labcoat(canvas: Canvas, who: Person) -> None:
    """An open white coat over shirt and tie, pens in the pocket."""
    looks, body = who.looks, who.body
    white = coat_colour(looks.cloth)
    b.lower(canvas, who)
    shirt = looks.cloth if lightness(looks.cloth) <= 0.8 else "#8fa8c8"
    under = who.body.torso(2)
    layer(canvas, who, "shirt", shirt, 664, tied=looks.sex == "m", strip=False)
    for k in (-1, 1):
        half = curve(sided([
            (body.neck + 40, 244, 1), *body.over_shoulder(),
            (body.chest + 16, 410), (body.chest + 14, 470), (max(body.waist, body.chest - 12) + 14, 570), (body.hip + 22, 720),
            (body.hip + 50, 1060, 1), (60, 1080, 1), (44, 700), (30, 560, 1), (body.neck + 26, 380),
        ], k))  # fmt: skip
        canvas.fill(half.moved(-k * 8, 8), shade(shirt, 0.2), 0.5, blur=6, clip=under)
        c.cloth(canvas, half, white, 240, 1000, free=c.off_sleeves(who))
        for name in ("dirt", "torn", "patches"):
            if who.looks.wears(name):
                PATTERNS[name](canvas, who, half, white)
        c.folds(
            canvas,
            half,
            white,
            (
                sided([(body.chest + 6, 408), (body.chest * 0.76, 440), (70, 446)], k),
                sided([(body.waist + 8, 560), (92, 582), (60, 572)], k),
            ),
            10,
        )
        c.seam(canvas, sided([(body.waist * 0.5, 640), (body.waist * 1.02, 628)], k), white, 5)
    c.armholes(canvas, who, white)
    c.lapels(canvas, who, white, 540)
    hood_over(canvas, who)
    x = body.chest * 0.46
    canvas.line(rect(x, 408, 62, 66, 6), shade(white, 0.25), 3)
    for i, ink in enumerate(("#2f5fc0", "#c23a3a", "#30343c")):
        canvas.fill(rect(x + 12 + i * 14, 388, 6, 30, 3), ink)


def maid(canvas: Canvas, who: Person) -> None:
    """A dark dress under a white bib apron with frills, a collar and a bow."""
    looks, body = who.looks, who.body
    c.flare(canvas, who, looks.cloth, 560, 140)
    c.trunk(canvas, who, looks.cloth, 3, low=600)
    c.neck(canvas, who)
    c.collar(canvas, who, WHITE)
    skirt = curve(
        symmetric([(0, 566), (body.waist * 0.86, 566), (body.hip * 0.98, 720), (body.hip + 36, 1000), (0, 1060)]), tension=0.4
    )
    canvas.fill(scalloped(skirt, 26, 12), shade(WHITE, 0.08))
    c.cloth(canvas, skirt, WHITE, 560, 1000)
    pattern(canvas, who, skirt, WHITE)
    c.folds(
        canvas, skirt, WHITE, tuple(sided([(x, 600), (x * 1.2, 780), (x * 1.4, 1020)], k) for x in (30, 84) for k in (-1, 1)), 12
    )
    bib = curve([(-62, 380, 1), (0, 372), (62, 380, 1), (body.waist * 0.62, 566, 1), (-body.waist * 0.62, 566, 1)], tension=0.3)
    c.cloth(canvas, bib, WHITE, 370, 570)
    for k in (-1, 1):
        path = sided([(58, 560), (84, 440), (body.shoulder * 0.62, 330), (body.shoulder * 0.58, 268)], k)
        frill = scalloped(stroke(path, 30, even), 22, 8)
        canvas.line(frill, c.line_of(WHITE), 3)
        canvas.fill(frill, WHITE)
        canvas.fill(stroke(path, 10, even), shade(WHITE, 0.08), 0.8)
    c.band(canvas, body.waist + 6, body.waist + 8, 548, 586, WHITE, 16)
    c.bow(canvas, looks.accent, 322, 0.72)


def apron(canvas: Canvas, who: Person) -> None:
    """A shirt with rolled sleeves under a work apron."""
    looks, body = who.looks, who.body
    b.lower(canvas, who)
    top(canvas, who, "shirt", 6, 680)
    colour = looks.accent
    for k in (-1, 1):
        strap = stroke(sided([(58, 404), (body.neck + 34, 320), (body.neck + 38, 254)], k), 19, even)
        canvas.line(strap, c.line_of(colour), 3)
        canvas.fill(strap, shade(colour, 0.03))
    sheet = outline(
        ("M", -72, 396), ("L", 72, 396), ("C", 84, 470, body.waist * 0.9, 520, body.waist + 8, 556), ("L", body.hip + 16, 760),
        ("L", body.hip + 20, 1040), ("L", -body.hip - 20, 1040), ("L", -body.hip - 16, 760), ("L", -body.waist - 8, 556),
        ("C", -body.waist * 0.9, 520, -84, 470, -72, 396), ("Z",),
    )  # fmt: skip
    c.cloth(canvas, sheet, colour, 390, 1000)
    pattern(canvas, who, sheet, colour)
    c.folds(canvas, sheet, colour, (((-40, 600), (-56, 760), (-66, 980)), ((60, 600), (72, 760), (84, 980))), 13)
    c.band(canvas, body.waist + 9, body.waist + 12, 556, 580, shade(colour, 0.08), 16)
    pocket = outline(("M", -62, 626), ("L", 62, 626), ("L", 56, 716), ("L", -56, 716), ("Z",))
    canvas.line(pocket, shade(colour, 0.2), 3.4)
    canvas.fill(stroke([(-60, 640), (60, 640)], 3, even), shade(colour, 0.2), 0.8)
    canvas.line(outline(("M", -66, 408), ("L", 66, 408)), tint(colour, 0.14), 3, 0.8)


def scrubs(canvas: Canvas, who: Person) -> None:
    """A nurse's or surgeon's loose top with a crossed neck and a breast pocket, and trousers of the same cloth."""
    colour, body, w = who.looks.cloth, who.body, who.body.neck
    b.trousers(canvas, who, shade(colour, 0.03))
    top = c.trunk(canvas, who, colour, 10, 0.5, low=720)
    c.neck(canvas, who)
    gap = curve([(-w + 1, 196, 1), (-w - 14, 248), (0, 368, 1), (w + 14, 248), (w - 1, 196, 1), (0, 186)], tension=0.4)
    c.opening(canvas, who, gap)
    for k in (-1, 1):
        edge = stroke(sided([(w + 18, 242), (w + 2, 290), (-8, 376)], k), 15, even)
        canvas.line(edge, c.line_of(colour), 3)
        canvas.fill(edge, tint(colour, 0.04))
    x = body.chest * 0.34
    pocket = rect(x, 408, 62, 68, 6)
    c.cloth(canvas, pocket, tint(colour, 0.01), 400, 470)
    canvas.fill(rect(x + 14, 388, 6, 34, 3), "#2f5fc0")
    for k in (-1, 1):
        c.seam(canvas, sided([(body.chest * 0.9, 640), (body.chest * 0.94, 716)], k), colour, 3, clip=top)
