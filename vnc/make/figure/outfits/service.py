"""Uniforms and working suits: police, army, kitchen, workshop, space."""

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, lines, outline, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import even, rect, sided, symmetric
from vnc.make.figure.ink import GOLD, GOLD_LINE, WHITE
from vnc.make.figure.outfits import below as b
from vnc.make.figure.outfits import cloth as c
from vnc.make.figure.outfits.beneath import top
from vnc.make.figure.outfits.pattern import pattern
from vnc.make.figure.person import Person

LEATHER = "#26242c"


def police(canvas: Canvas, who: Person) -> None:
    """A pressed shirt with tie, badge and shoulder straps, and a duty belt."""
    looks, body, colour = who.looks, who.body, who.looks.cloth
    b.trousers(canvas, who, looks.lower_cloth)
    top = c.trunk(canvas, who, colour, 5, low=640)
    c.neck(canvas, who)
    c.seam(canvas, [(0, 330), (2, 480), (0, 636)], colour, 3, clip=top)
    for y in (470, 530):
        c.button(canvas, 9, y, 5, tint(colour, 0.2) if lightness(colour) < 0.5 else shade(colour, 0.2))
    for k in (-1, 1):
        _flap_pocket(canvas, k * body.chest * 0.54, 398, colour)
    c.collar(canvas, who, tint(colour, 0.03))
    dark = "#23222e" if lightness(colour) > 0.3 else "#14131b"
    c.tie(canvas, who, looks.hue("tie", dark) if looks.wears("tie") else dark, 480)
    canvas.fill(rect(-15, 428, 30, 5, 2), GOLD)
    for k in (-1, 1):
        c.strap(canvas, who, k, shade(colour, 0.05))
    star(canvas, body.chest * 0.54, 392, 22)
    plate = rect(-body.chest * 0.54 - 24, 388, 48, 11, 2)
    canvas.line(plate, GOLD_LINE, 2.6)
    canvas.fill(plate, GOLD)
    _duty_belt(canvas, who)


def _flap_pocket(canvas: Canvas, x: float, y: float, colour: str, size: float = 1.0) -> None:
    canvas.line(rect(x - 29 * size, y, 58 * size, 66 * size, 6), shade(colour, 0.17), 3)
    flap = lines([(x - 31 * size, y), (x + 31 * size, y), (x + 31 * size, y + 15), (x, y + 25), (x - 31 * size, y + 15)])
    c.cloth(canvas, flap, shade(colour, 0.02), y, y + 26, line=2.6)
    c.button(canvas, x, y + 14, 4, tint(colour, 0.2) if lightness(colour) < 0.6 else shade(colour, 0.2))


def star(canvas: Canvas, x: float, y: float, size: float, metal: str = GOLD) -> None:
    """A badge: a star on a shield."""
    shield = curve([(x, y - size, 1), (x + size * 0.9, y - size * 0.66, 1), (x + size * 0.76, y + size * 0.4),
        (x, y + size * 1.1, 1),
                    (x - size * 0.76, y + size * 0.4), (x - size * 0.9, y - size * 0.66, 1)])  # fmt: skip
    canvas.fill(shield.moved(3, 4), "#14101c", 0.4, blur=3)
    canvas.line(shield, shade(metal, 0.36), 4.4)
    canvas.fill(shield, Linear(x - size, y - size, x + size, y + size, (tint(metal, 0.2), metal, shade(metal, 0.14))))
    canvas.line(ellipse(x, y - 1, size * 0.42, size * 0.42), shade(metal, 0.3), 2.4)
    canvas.fill(ellipse(x, y - 1, size * 0.3, size * 0.3), tint(metal, 0.24))


def _duty_belt(canvas: Canvas, who: Person) -> None:
    body = who.body
    c.band(canvas, body.waist + 12, body.waist + 15, 600, 636, LEATHER, 16)
    canvas.fill(stroke([(-body.waist - 8, 606), (0, 622), (body.waist + 8, 606)], 3, even), tint(LEATHER, 0.2), 0.6)
    buckle = rect(-22, 608, 44, 38, 6)
    canvas.line(buckle, "#4a4c58", 4)
    canvas.fill(buckle, Linear(-20, 608, 20, 640, ("#f2f3f8", "#a8acb8", "#7a7e8c")))
    for x, wide in ((-0.78, 44), (0.66, 38), (-0.36, 26)):
        pouch = rect(body.waist * x - wide / 2, 606 + 14 * (1 - abs(x)), wide, 52, 8)
        c.cloth(canvas, pouch, LEATHER, 600, 660)
        canvas.fill(rect(body.waist * x - wide / 2, 620 + 14 * (1 - abs(x)), wide, 4), tint(LEATHER, 0.16), 0.8)


def military(canvas: Canvas, who: Person) -> None:
    """A dress tunic: standing collar, braided epaulettes, medals, a cord and a belt."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    b.lower(canvas, who)
    skirt = c.flare(canvas, who, colour, 570, 18, 740)
    top = c.trunk(canvas, who, colour, 6, 0.2, low=610)
    c.neck(canvas, who)
    gold = looks.accent if lightness(looks.accent) > 0.6 else GOLD
    c.seam(canvas, [(0, 286), (4, 460), (2, 736)], colour, 3.6, clip=top | skirt)
    for y in (338, 400, 462, 524):
        for k in (-1, 1):
            c.button(canvas, k * (44 - (y - 338) * 0.05), y, 8.5)
    stand = outline(
        ("M", -w - 8, 206), ("C", -w * 0.4, 236, w * 0.4, 236, w + 8, 206), ("L", w + 24, 264),
        ("C", w * 0.5, 300, -w * 0.5, 300, -w - 24, 264), ("Z",),
    )  # fmt: skip
    c.cloth(canvas, stand, shade(colour, 0.06), 200, 290)
    canvas.fill(stroke([(-w - 22, 264), (0, 291), (w + 22, 264)], 6, even), gold)
    canvas.fill(stroke([(-w - 7, 210), (0, 232), (w + 7, 210)], 5, even), gold)
    for k in (-1, 1):
        _epaulette(canvas, who, k, gold)
    _cord(canvas, who, gold)
    medals(canvas, body.chest * 0.62 + 6, 396)
    c.band(canvas, body.waist + 9, body.waist + 12, 562, 596, WHITE if lightness(colour) < 0.7 else LEATHER, 16)
    buckle = rect(-24, 572, 48, 38, 6)
    canvas.line(buckle, GOLD_LINE, 4)
    canvas.fill(buckle, Linear(-20, 570, 20, 610, ("#fff0b0", GOLD, "#b8862e")))


def _epaulette(canvas: Canvas, who: Person, k: int, gold: str) -> None:
    half = who.body.shoulder
    for i in range(9):
        x = half - 34 + i * 7.5
        fringe = stroke(sided([(x, 288 + i * 2.4), (x + 3, 328 + i * 2)], k), 7.5, even)
        canvas.line(fringe, shade(gold, 0.34), 2.4)
        canvas.fill(fringe, gold if i % 2 else tint(gold, 0.1))
    pad = curve(
        sided([(half - 92, 262), (half - 30, 258), (half + 30, 280), (half + 32, 306), (half - 20, 296), (half - 90, 282)], k)
    )
    canvas.line(pad, shade(gold, 0.36), 4.4)
    canvas.fill(pad, Linear(0, 256, 0, 306, (tint(gold, 0.16), gold, shade(gold, 0.1))))
    canvas.inner(pad, -6, -5, shade(gold, 0.2), 0.6, 3)
    c.button(canvas, k * (half - 70), 271, 6)


def _cord(canvas: Canvas, who: Person, gold: str) -> None:
    """A braided cord from the shoulder to the breast, on the side without medals."""
    half, chest = who.body.shoulder, who.body.chest
    for low, reach in ((452, 0.5), (408, 0.36)):
        loop = curve(
            [(-half + 30, 300), (-chest * 0.96, 384), (-chest * 0.7, low), (-chest * reach, 396), (-40, 348)], closed=False
        )
        canvas.line(loop, shade(gold, 0.36), 9)
        canvas.line(loop, gold, 5.6)
        canvas.line(loop, tint(gold, 0.16), 1.8)


def medals(canvas: Canvas, x: float, y: float) -> None:
    """A bar of ribbons and two medals."""
    for row in range(2):
        for i, colour in enumerate(("#b3262f", "#f0e6c8", "#2f5fa8", "#3f8a5a", "#d8a23a", "#6a3a7a")[row * 3 : row * 3 + 3]):
            bar = rect(x - 33 + i * 22, y - 34 + row * 15, 22, 13)
            canvas.fill(bar, colour)
            canvas.line(bar, "#2a2230", 1.8, 0.8)
    for i, colour in enumerate(("#b3262f", "#2f5fa8")):
        at = x - 18 + i * 36
        ribbon = lines([(at - 9, y + 1), (at + 9, y + 1), (at + 6, y + 24), (at - 6, y + 24)])
        canvas.line(ribbon, "#2a2230", 2)
        canvas.fill(ribbon, colour)
        canvas.fill(rect(at - 2, y + 1, 4, 23), WHITE, 0.8)
        disc = ellipse(at, y + 34, 12, 12)
        canvas.line(disc, GOLD_LINE, 3)
        canvas.fill(disc, Linear(at - 10, y + 24, at + 10, y + 46, ("#fff0b0", GOLD, "#b8862e")))


def fatigues(canvas: Canvas, who: Person) -> None:
    """A soldier's field jacket with four pockets over a round-necked shirt, belted."""
    body, colour, w = who.body, who.looks.cloth, who.body.neck
    b.trousers(canvas, who, colour)
    skirt = c.flare(canvas, who, colour, 570, 8, 730)
    top = c.trunk(canvas, who, colour, 9, 0.35, low=610)
    c.neck(canvas, who)
    under = mix(shade(colour, 0.16), "#3a3c34", 0.5)
    gap = curve([(-w - 2, 214, 1), (-w - 16, 260), (0, 380, 1), (w + 16, 260), (w + 2, 214, 1), (0, 250)], tension=0.4)
    canvas.fill(gap, under)
    canvas.fill(who.face.outline().moved(2, 48), shade(under, 0.14), 0.7, blur=5, clip=gap)
    c.opening(canvas, who, curve([(-w + 1, 196, 1), (-w - 6, 240), (0, 286), (w + 6, 240), (w - 1, 196, 1), (0, 186)]))
    canvas.fill(stroke([(-w - 8, 246), (0, 288), (w + 8, 246)], 9, even), shade(under, 0.08))
    c.collar(canvas, who, tint(colour, 0.02), skin=False, low=352)
    canvas.fill(stroke([(0, 372), (2, 560), (0, 726)], 4, even), shade(colour, 0.18), clip=top | skirt)
    for k in (-1, 1):
        _flap_pocket(canvas, k * body.chest * 0.54, 400, colour, 1.1)
        _flap_pocket(canvas, k * body.hip * 0.6, 636, colour, 1.2)
        c.strap(canvas, who, k, shade(colour, 0.03))
    c.band(canvas, body.waist + 16, body.waist + 18, 566, 598, mix(colour, "#3a342a", 0.6), 14)
    canvas.line(rect(-20, 574, 40, 32, 4), "#8a8c86", 6)


def chef(canvas: Canvas, who: Person) -> None:
    """A double-breasted white jacket with a knotted neckerchief, and an apron from the waist."""
    looks, body, w = who.looks, who.body, who.body.neck
    colour = looks.cloth
    b.trousers(canvas, who, looks.lower_cloth)
    c.flare(canvas, who, colour, 570, 6, 760)
    top = c.trunk(canvas, who, colour, 8, 0.3, low=620)
    c.neck(canvas, who)
    overlap = curve([(-w - 4, 264, 1), (58, 300), (84, 380), (80, 500), (70, 620, 1)], closed=False)
    canvas.line(overlap, c.line_of(colour), 3.4, clip=top)
    canvas.line(overlap.moved(5, 2), shade(colour, 0.1), 6, 0.5, clip=top)
    for y in (352, 412, 472, 532):
        for x in (-54, 54):
            c.button(canvas, x, y, 8, looks.accent if lightness(colour) > 0.6 else WHITE)
    stand = outline(
        ("M", -w - 8, 210), ("C", -w * 0.4, 246, w * 0.4, 246, w + 8, 210), ("L", w + 24, 266),
        ("C", w * 0.5, 302, -w * 0.5, 302, -w - 24, 266), ("Z",),
    )  # fmt: skip
    c.cloth(canvas, stand, tint(colour, 0.02), 200, 300)
    for k in (-1, 1):
        c.cloth(canvas, curve(sided([(4, 288, 1), (44, 316), (52, 366, 1), (22, 342)], k)), looks.accent, 280, 366)
    c.cloth(
        canvas, curve([(-w - 16, 238), (0, 262), (w + 16, 238), (w + 20, 268), (0, 300), (-w - 20, 268)]), looks.accent, 236, 300
    )
    c.cloth(canvas, ellipse(0, 290, 16, 14), looks.accent, 276, 304)
    apron = outline(
        ("M", -body.waist - 12, 584), ("C", -40, 604, 40, 604, body.waist + 12, 584), ("L", body.hip + 18, 760),
        ("L", body.hip + 24, 1080),
        ("L", -body.hip - 24, 1080), ("L", -body.hip - 18, 760), ("Z",),
    )  # fmt: skip
    cloth = WHITE if lightness(colour) < 0.8 else shade(colour, 0.03)
    c.cloth(canvas, apron, cloth, 584, 1060)
    c.folds(canvas, apron, cloth, (((-50, 610), (-64, 760), (-70, 980)), ((60, 610), (76, 760), (88, 980))), 13)
    c.band(canvas, body.waist + 13, body.waist + 15, 580, 602, shade(cloth, 0.03), 16)


def jumpsuit(canvas: Canvas, who: Person) -> None:
    """One piece from collar to ankle: a zip, chest pockets, a name patch, a belt."""
    looks, body, colour = who.looks, who.body, who.looks.cloth
    b.trousers(canvas, who, colour, 560)
    top = c.trunk(canvas, who, colour, 9, 0.35, low=640)
    c.neck(canvas, who)
    c.collar(canvas, who, tint(colour, 0.02), low=352)
    zipper = stroke([(0, 344), (1, 480), (0, 720)], 7, even)
    canvas.fill(zipper, "#c4c8d2" if lightness(colour) < 0.75 else "#7a7e8a", clip=rect(-40, 330, 80, 400))
    canvas.fill(rect(-5, 350, 10, 24, 4), "#8c90a0")
    for k in (-1, 1):
        _flap_pocket(canvas, k * body.chest * 0.56, 404, colour)
        c.seam(canvas, sided([(body.shoulder * 0.6, 270), (body.chest * 0.74, 372)], k), colour, 3, 0.8, clip=top)
    tag = rect(body.chest * 0.56 - 26, 380, 52, 16, 3)
    canvas.line(tag, shade(looks.accent, 0.3), 2.4)
    canvas.fill(tag, WHITE if lightness(colour) < 0.8 else looks.accent)
    canvas.fill(stroke([(body.chest * 0.56 - 18, 388), (body.chest * 0.56 + 16, 388)], 4, even), shade(looks.accent, 0.1))
    c.band(canvas, body.waist + 15, body.waist + 17, 578, 610, shade(colour, 0.12), 14)
    canvas.line(rect(-17, 584, 34, 32, 4), "#b4b8c4", 5.4)


def overalls(canvas: Canvas, who: Person) -> None:
    """A shirt under dungarees: bib, brass buckles, a chest pocket, legs of the same stout cloth."""
    looks, body, blue = who.looks, who.body, who.looks.accent
    top(canvas, who, "tee" if looks.age == "child" or looks.sex == "f" else "shirt", 6, 680)
    b.trousers(canvas, who, blue, 580)
    bib = curve([(-64, 412, 1), (64, 412, 1), (72, 480), (body.waist + 2, 566, 1), (body.waist + 8, 610, 1),
        (-body.waist - 8, 610, 1),
                 (-body.waist - 2, 566, 1), (-72, 480)], tension=0.4)  # fmt: skip
    canvas.fill(bib.moved(3, -6), "#1c1828", 0.24, blur=6)
    c.cloth(canvas, bib, blue, 400, 620)
    pattern(canvas, who, bib, blue)
    for k in (-1, 1):
        strap = stroke(sided([(50, 424), (body.neck + 26, 336), (body.neck + 36, 252)], k), 24, even)
        canvas.line(strap, c.line_of(blue), 3.4)
        canvas.fill(strap, shade(blue, 0.03))
        canvas.line(rect(k * 50 - 15, 408, 30, 26, 5), GOLD_LINE, 7)
        canvas.line(rect(k * 50 - 15, 408, 30, 26, 5), GOLD, 4.4)
        canvas.fill(
            stroke(sided([(body.waist + 4, 606), (body.waist * 0.82, 660), (body.waist * 0.5, 672)], k), 4), shade(blue, 0.2)
        )
        c.button(canvas, k * (body.waist - 4), 592, 7)
    thread = tint(blue, 0.2) if lightness(blue) < 0.7 else shade(blue, 0.2)
    canvas.line(rect(-38, 458, 76, 70, 8), shade(blue, 0.18), 3.4)
    canvas.line(rect(-33, 463, 66, 60, 6), thread, 1.8, 0.8)
    canvas.fill(stroke([(0, 458), (0, 476)], 3, even), shade(blue, 0.18))
    c.band(canvas, body.waist + 8, body.waist + 10, 576, 602, shade(blue, 0.04), 14)
    canvas.fill(stroke([(-58, 420), (58, 420)], 2.2, even), thread, 0.8)


def tied_jumpsuit(canvas: Canvas, who: Person) -> None:
    """A working suit worn down to the hips, its sleeves knotted in front, over a sleeveless top."""
    body, suit = who.body, who.looks.accent
    tank(canvas, who)
    b.trousers(canvas, who, suit, 600)
    roll = curve(
        symmetric(
            [(0, 606), (body.waist * 0.6, 600), (body.waist + 16, 590), (body.waist + 20, 636), (body.hip * 0.6, 664), (0, 668)]
        )
    )
    canvas.fill(roll.moved(0, 10), "#1c1828", 0.3, blur=6)
    c.cloth(canvas, roll, suit, 590, 668)
    for k in (-1, 1):
        c.folds(
            canvas,
            roll,
            suit,
            (sided([(20, 632), (60, 618), (body.waist, 604)], k), sided([(20, 644), (70, 644), (body.hip, 634)], k)),
            9,
        )
        hanging = curve(sided([(2, 640), (26, 650), (58, 740), (62, 806, 1), (24, 812, 1), (14, 730)], k), tension=0.4)
        c.cloth(canvas, hanging, shade(suit, 0.03), 640, 812)
        c.folds(canvas, hanging, suit, (sided([(16, 668), (34, 720), (42, 790)], k),), 8)
        cuff = lines(sided([(24, 792), (62, 786), (63, 808), (24, 814)], k))
        c.cloth(canvas, cuff, shade(suit, 0.08), 780, 814)
    c.cloth(canvas, curve([(-28, 624), (0, 616), (28, 624), (26, 660), (0, 670), (-26, 660)]), suit, 616, 670)
    c.folds(canvas, rect(-30, 616, 60, 56), suit, (((-16, 630), (0, 644), (14, 660)),), 8)


def tank(canvas: Canvas, who: Person, colour: str = "", low: float = 680) -> Path:
    """A sleeveless top with broad straps, over skin."""
    colour = colour or who.looks.cloth
    body, w = who.body, who.body.neck
    skin = c.bare(canvas, who, 640)
    inner, outer = w + 26, max(w + 62, body.shoulder * 0.58)
    half: Points = [(0, 352), (inner * 0.6, 342), (inner, 258, 1), (outer, 264, 1), (outer - 4, 340), (body.chest + 10, 424, 1)]
    shape = curve(symmetric([*half, (body.chest + 14, 560), (body.hip + 40, low, 1), (0, low + 8, 1)]), tension=0.4) & rect(
        -500, 0, 1000, low + 20
    )
    fit = shape & body.torso(5, 0.3 if who.looks.sex == "m" else 0.05)
    canvas.fill(fit.moved(2, 7), who.ink.skin_shadow, 0.8, blur=5, clip=skin)
    c.cloth(canvas, fit, colour, 260, low)
    c.woven(canvas, who, fit, colour)
    c.trunk_folds(canvas, who, fit, colour)
    edge: Points = [(-inner, 262), (-inner * 0.66, 338), (0, 353), (inner * 0.66, 338), (inner, 262)]
    canvas.fill(stroke(edge, 8, even), shade(colour, 0.08), clip=fit)
    return fit


def spacesuit(canvas: Canvas, who: Person) -> None:
    """Padded white with a helmet ring, a chest console, hoses, and bands in the accent's colour."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    b.trousers(canvas, who, colour, 560)
    top = c.trunk(canvas, who, colour, 20, 0.6, low=660)
    c.neck(canvas, who)
    for k in (-1, 1):
        for y in (318, 352):
            quilt: Points = [(body.shoulder * 0.4, y), (body.shoulder * 0.7, y + 12), (body.shoulder, y + 40)]
            c.folds(canvas, top, colour, (sided(quilt, k),), 9)
        yoke = stroke(
            sided([(w + 40, 292), (body.chest * 0.7, 372), (body.chest * 0.8, 520), (body.chest * 0.78, 656)], k), 26, even
        )
        canvas.fill(yoke, looks.accent, clip=top)
        canvas.line(yoke, shade(looks.accent, 0.2), 2.6, 0.8, clip=top)
    ring = curve(symmetric([(0, 236), (w + 12, 216), (w + 52, 244), (w + 46, 282), (0, 322)]))
    c.cloth(canvas, ring, "#aeb6c6", 214, 322)
    canvas.fill(curve(symmetric([(0, 244), (w + 8, 222), (w + 30, 244), (0, 292)])), "#5a6274")
    c.neck(canvas, who)
    canvas.line(curve([(-w - 44, 262), (0, 310), (w + 44, 262)], closed=False), "#e6ebf4", 4)
    box = rect(-60, 396, 120, 96, 12)
    canvas.fill(box.moved(3, 9), "#201828", 0.3, blur=6)
    c.cloth(canvas, box, shade(colour, 0.06), 390, 500)
    screen = rect(-48, 408, 62, 38, 5)
    canvas.fill(screen, Linear(-48, 408, 14, 446, ("#7fe0e8", "#2f7a9a")))
    canvas.line(screen, "#3a4252", 3)
    for i, light in enumerate(("#e0483c", "#f0b83a", "#58c878")):
        canvas.fill(ellipse(34, 414 + i * 17, 7, 7), light)
        canvas.line(ellipse(34, 414 + i * 17, 7, 7), "#3a4252", 2)
    canvas.fill(rect(-48, 458, 96, 8, 3), looks.accent)
    for k in (-1, 1):
        hose = curve(sided([(58, 470), (96, 500), (body.waist * 0.96, 580), (body.waist * 0.8, 640)], k), closed=False)
        canvas.line(hose, "#4a5264", 17)
        canvas.line(hose, "#8c94a6", 11)
        canvas.line(hose, "#dfe4ee", 3, 0.8)
    star_patch(canvas, -body.shoulder * 0.62, 352, looks.accent)
    c.band(canvas, body.waist + 24, body.waist + 26, 630, 662, shade(colour, 0.1), 16)


def star_patch(canvas: Canvas, x: float, y: float, colour: str) -> None:
    """A round mission patch."""
    canvas.fill(ellipse(x, y, 25, 25), "#25305c")
    canvas.line(ellipse(x, y, 25, 25), colour, 5)
    canvas.fill(ellipse(x, y + 12, 17, 9), "#5f9fd0", clip=ellipse(x, y, 22, 22))
    canvas.fill(stroke([(x - 14, y + 6), (x, y - 4), (x + 14, y - 12)], 5), WHITE)
