"""School uniforms."""

from vnc.make.draw import Canvas, Linear, curve, outline, stroke
from vnc.make.draw.colour import lightness, shade, tint
from vnc.make.draw.path import even, rect, sided
from vnc.make.figure.ink import WHITE
from vnc.make.figure.outfits import below as b
from vnc.make.figure.outfits import cloth as c
from vnc.make.figure.outfits.beneath import fronts, hanging_open, hood_over, layer, tucked
from vnc.make.figure.person import Person


def blazer(canvas: Canvas, who: Person) -> None:
    """Jacket, white shirt, ribbon or tie; skirt or trousers beneath."""
    colour, looks = who.looks.cloth, who.looks
    b.lower(canvas, who)
    if looks.wears("open"):
        hanging_open(canvas, who, "shirt", WHITE, 668, looks.sex == "m")
        return _crest(canvas, who)
    top = c.trunk(canvas, who, colour, 5, low=668, parted=604)
    c.neck(canvas, who)
    layer(canvas, who, "shirt", WHITE, 446, tied=looks.sex == "m")
    c.lapels(canvas, who, colour, 480)
    hood_over(canvas, who)
    tied = looks.sex == "m" or looks.wears("tie", "neckerchief", "dotted scarf", "bow tie", "cravat", "scarf")
    if not tied and not looks.shape("shirt"):
        c.bow(canvas, looks.accent)
    c.seam(canvas, [(5, 478), (4, 560), (4, 608)], colour)
    for y in (508, 566):
        c.button(canvas, -15, y)
    _crest(canvas, who)
    for k in (-1, 1):
        c.seam(canvas, sided([(who.body.waist * 0.4, 606), (who.body.waist * 0.86, 598)], k), colour, 4, clip=top)


def sailor(canvas: Canvas, who: Person) -> None:
    """White blouse, square collar in the uniform's colour with two stripes, and a neckerchief."""
    colour, w = who.looks.cloth, who.body.neck
    b.lower(canvas, who)
    c.trunk(canvas, who, WHITE, 6, 0.2, low=640)
    c.band(canvas, who.body.waist + 14, who.body.waist + 18, 604, 634, tint(WHITE, 0))
    c.neck(canvas, who)
    gap = curve([(-w, 206, 1), (-w - 20, 256), (0, 392, 1), (w + 20, 256), (w, 206, 1), (0, 186)], tension=0.3)
    c.opening(canvas, who, gap)
    insert = outline(("M", -34, 330), ("L", 34, 330), ("L", 0, 396), ("Z",))
    canvas.fill(insert, shade(WHITE, 0.03))
    canvas.line(insert, c.line_of(WHITE), 2.4)
    for k in (-1, 1):
        leaf = outline(
            ("M", k * (w - 2), 214),
            ("C", k * (w + 40), 230, k * (who.body.shoulder * 0.7), 258, k * (who.body.shoulder * 0.74), 276),
            ("L", k * (who.body.shoulder * 0.66), 350), ("C", k * 60, 370, k * 20, 392, 0, 412), ("L", 0, 388),
            ("C", k * 30, 330, k * (w + 14), 270, k * (w - 2), 214), ("Z",),
        )  # fmt: skip
        canvas.fill(leaf.moved(4, 9), shade(WHITE, 0.25), 0.6, blur=5)
        c.cloth(canvas, leaf, colour, 220, 410)
        half = who.body.shoulder
        for inset in (10, 18):
            line = [(half * 0.74 - inset, 282), (half * 0.66 - inset, 346 - inset), (58, 366 - inset), (2, 404 - inset)]
            stripe = WHITE if lightness(colour) < 0.75 else who.looks.accent
            canvas.fill(stroke(sided(line, k), 3.4, even), stripe, 0.95, clip=leaf)
    c.bow(canvas, who.looks.accent, 408, 0.92)


def gakuran(canvas: Canvas, who: Person) -> None:
    """The stand-up collar and one row of gold buttons."""
    colour, w = who.looks.cloth, who.body.neck
    b.lower(canvas, who)
    if who.looks.wears("open"):
        return _hanging_open(canvas, who, colour)
    top = c.trunk(canvas, who, colour, 6, 0.35, low=684)
    c.neck(canvas, who)
    stand = outline(
        ("M", -w - 8, 206), ("C", -w * 0.4, 236, w * 0.4, 236, w + 8, 206), ("L", w + 22, 262),
        ("C", w * 0.5, 298, -w * 0.5, 298, -w - 22, 262), ("Z",),
    )  # fmt: skip
    canvas.fill(stroke([(-w - 4, 204), (0, 226), (w + 4, 204)], 9, even), WHITE)
    c.cloth(canvas, stand, colour, 200, 290)
    c.seam(canvas, [(0, 226), (2, 290), (6, 460), (2, 680)], colour, 3.6, clip=top | stand)
    for y in (322, 402, 482, 562, 642):
        c.button(canvas, -11, y, 10)
    c.button(canvas, -w * 0.5, 262, 5.5)
    canvas.fill(rect(who.body.chest * 0.42, 404, 56, 5, 2), shade(colour, 0.15), 0.9)


def _hanging_open(canvas: Canvas, who: Person, colour: str) -> None:
    """A gakuran unbuttoned from top to hem, over a white shirt, or what is said to be worn there."""
    w = who.body.neck
    tucked(canvas, who, "shirt", WHITE, 664, False)
    fronts(canvas, who, 686)
    for k in (-1, 1):
        leaf = curve(sided([(w + 4, 208, 1), (w + 34, 220, 1), (w + 56, 258), (w + 46, 318), (w + 26, 344, 1), (w + 24, 262)], k))
        canvas.fill(leaf.moved(-k * 4, 8), "#1c1420", 0.35, blur=5, clip=who.body.torso(3))
        c.cloth(canvas, leaf, tint(colour, 0.02), 200, 330)
        for y in (372, 446, 520, 594, 664):
            if k == who.looks.turn:
                c.button(canvas, k * (78 + max(0, y - 520) * 0.06), y, 10)
            else:
                canvas.fill(rect(k * 76 - 9, y - 2, 18, 4, 2), shade(colour, 0.2), 0.8)
    c.armholes(canvas, who, colour)


def _crest(canvas: Canvas, who: Person) -> None:
    """The school's badge on the breast."""
    x, y = who.body.chest * 0.66, 404
    shield = curve([(x - 15, y - 17, 1), (x, y - 21), (x + 15, y - 17, 1), (x + 13, y + 6), (x, y + 20, 1), (x - 13, y + 6)])
    canvas.fill(shield, Linear(0, y - 20, 0, y + 20, (who.looks.accent, shade(who.looks.accent, 0.1))))
    canvas.fill(stroke([(x - 8, y - 4), (x, y + 6), (x + 8, y - 4)], 4, even), "#f0d890")
    canvas.line(shield, "#e0c070", 2.4)
