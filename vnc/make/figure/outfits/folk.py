"""Dress of peoples: hanbok, dirndl, haori, happi, kaftan, a monk's robe, lacquered armour."""

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, lines, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import even, rect, scalloped, sided, symmetric
from vnc.make.figure.ink import GOLD, WHITE
from vnc.make.figure.outfits import below as b
from vnc.make.figure.outfits import cloth as c
from vnc.make.figure.outfits.beneath import layer
from vnc.make.figure.outfits.eastern import crossed
from vnc.make.figure.outfits.pattern import pattern
from vnc.make.figure.person import Person


def hanbok(canvas: Canvas, who: Person) -> None:
    """A short jacket with a white collar strip and one long ribbon, over a skirt that swells from the chest."""
    looks, body, colour = who.looks, who.body, who.looks.cloth
    skirt = looks.accent
    c.trunk(canvas, who, colour, 7, 0.5, low=500)
    low = curve(symmetric([(0, 452), (body.chest + 14, 448, 1), (body.waist + 76, 560), (body.hip + 120, 740),
                           (body.hip + 170, 1000), (body.hip + 190, 1400, 1), (0, 1400)]), tension=0.42)  # fmt: skip
    if looks.sex == "f":
        c.cloth(canvas, low, skirt, 450, 1300)
        for i in range(-7, 8):
            top, foot = i * (body.chest + 4) / 7, i * (body.hip + 170) / 7
            canvas.fill(stroke([(top, 456), (top * 1.2, 560), (foot, 1400)], 9), shade(skirt, 0.13), 0.7, clip=low)
            canvas.fill(stroke([(top - 6, 460), (top * 1.2 - 8, 560), (foot - 12, 1400)], 4), tint(skirt, 0.1), 0.6, clip=low)
    else:
        b.trousers(canvas, who, skirt)
        c.trunk(canvas, who, colour, 8, 0.6, low=640)
    hem: Points = [(-body.chest - 20, 440), (-body.chest * 0.5, 464), (0, 474), (body.chest * 0.5, 464), (body.chest + 20, 440)]
    jacket = body.torso(8, 0.4) & curve([(-400, 150, 1), (400, 150, 1), (400, 430, 1), *reversed(hem), (-400, 430, 1)])
    if looks.sex == "f":
        canvas.fill(jacket.moved(0, 10), shade(skirt, 0.25), 0.5, blur=6, clip=low)
        c.cloth(canvas, jacket, colour, 240, 470, free=c.off_sleeves(who))
        pattern(canvas, who, jacket, colour)
    c.neck(canvas, who)
    crossed(canvas, who, ((skirt, 30, 8), (WHITE, 15, 0)), 446)
    ribbon = mix(skirt, "#a02838", 0.35)
    k = looks.turn
    for end in ([(4, 420), (20, 520), (26, 700, 1), (62, 690, 1), (44, 520), (22, 420)],
                [(-4, 420), (-18, 500), (-26, 620, 1), (6, 628, 1), (8, 500)]):  # fmt: skip
        c.cloth(canvas, curve(sided(end, k), tension=0.4), ribbon, 410, 700, line=3)
    loop = curve(sided([(2, 418), (34, 396), (88, 404), (92, 428), (36, 434)], k))
    c.cloth(canvas, loop, tint(ribbon, 0.03), 396, 440, line=3)
    c.cloth(canvas, rect(-15, 402, 30, 34, 9), tint(ribbon, 0.05), 402, 436, line=3)


def dirndl(canvas: Canvas, who: Person) -> None:
    """A laced bodice over a white blouse with puffed sleeves; a wide skirt under an apron."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    blouse = looks.hue("shirt", WHITE)
    c.flare(canvas, who, colour, 556, 150)
    c.trunk(canvas, who, blouse, 3, low=600)
    c.neck(canvas, who)
    reach = w + 44
    gap = curve(symmetric([(0, 346), (reach * 0.7, 338), (reach, 300), (w + 24, 248, 1), (w - 1, 196, 1)]), tension=0.45)
    c.opening(canvas, who, gap)
    frill = scalloped(stroke([(-reach, 292), (-reach * 0.74, 342), (0, 352), (reach * 0.74, 342), (reach, 292)], 24, even), 22, 6)
    c.cloth(canvas, frill, blouse, 290, 360, line=3)
    half: Points = [(0, 424), (40, 408), (body.chest * 0.62, 372), (w + 44, 270, 1), (w + 74, 268, 1), (body.chest * 0.9, 366),
                    (body.chest + 6, 430), (body.waist + 5, 574), (body.waist + 5, 596, 1), (0, 606, 1)]  # fmt: skip
    bodice = curve(symmetric(half), tension=0.4)
    canvas.fill(bodice.moved(2, -6), shade(blouse, 0.22), 0.5, blur=5, clip=body.torso(3))
    c.cloth(canvas, bodice, colour, 270, 600)
    pattern(canvas, who, bodice, colour)
    for y in range(440, 576, 34):
        for k in (-1, 1):
            canvas.fill(stroke([(-k * 26, y), (k * 26, y + 30)], 4, even, smooth=False), WHITE)
            canvas.fill(ellipse(k * 27, y, 4.4, 4.4), GOLD)
    apron = curve(symmetric([(0, 590), (body.waist * 0.86, 588), (body.hip * 0.96, 720), (body.hip + 30, 1040, 1), (0, 1060)]),
                  tension=0.4)  # fmt: skip
    cloth = looks.accent if abs(lightness(looks.accent) - lightness(colour)) > 0.2 else WHITE
    c.cloth(canvas, apron, cloth, 590, 1000)
    table: list[Points] = [sided([(x, 610), (x * 1.2, 780), (x * 1.4, 1020)], k) for x in (28, 80) for k in (-1, 1)]
    c.folds(canvas, apron, cloth, tuple(table), 12)
    c.band(canvas, body.waist + 7, body.waist + 9, 574, 604, shade(cloth, 0.05), 14)
    with canvas.saved():
        canvas.translate(body.waist * 0.6 * looks.turn, 602)
        canvas.scale(0.6)
        c.bow(canvas, tint(cloth, 0.01), 0)


def haori(canvas: Canvas, who: Person) -> None:
    """An open coat with broad straight edges, tied by a cord with tassels, over a kimono."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    kimono = looks.hue("shirt", mix(colour, "#8c9099", 0.6) if lightness(colour) < 0.6 else "#4a5064")
    skirt = curve(symmetric([(0, 590), (body.waist + 14, 590), (body.hip + 10, 740), (body.hip, 1400), (0, 1400)]), tension=0.4)
    low = looks.lower_cloth if looks.hue("lower", "") else kimono
    c.cloth(canvas, skirt, low, 590, 1300)
    c.seam(canvas, [(24, 600), (30, 1400)], low, 4)
    c.trunk(canvas, who, kimono, 4, 0.5, low=640)
    c.neck(canvas, who)
    crossed(canvas, who, ((WHITE if lightness(kimono) < 0.85 else shade(kimono, 0.2), 22, -10), (shade(kimono, 0.04), 30, 8)))
    c.band(canvas, body.waist + 10, body.waist + 10, 560, 600, looks.accent, 14)
    for k in (-1, 1):
        half = curve(sided([
            (w + 14, 226, 1), *body.over_shoulder(),
            (body.chest + 22, 420), (body.waist + 34, 580), (body.hip + 34, 760), (body.hip + 44, 1000, 1), (64, 1010, 1),
            (62, 700), (60, 480), (w + 34, 300),
        ], k))  # fmt: skip
        canvas.fill(half.moved(-k * 9, 6), "#1c1420", 0.3, blur=6)
        c.cloth(canvas, half, colour, 240, 1000, free=c.off_sleeves(who))
        pattern(canvas, who, half, colour)
        c.folds(canvas, half, colour, (sided([(body.chest + 10, 420), (100, 520), (96, 700)], k),
                                       sided([(body.waist + 24, 600), (body.hip, 760), (body.hip, 980)], k)), 14)  # fmt: skip
        edge = stroke(sided([(w + 10, 216), (w + 28, 270), (66, 420), (66, 700), (66, 1010)], k), 34, even)
        canvas.line(edge, c.line_of(colour), 3.4)
        canvas.fill(edge, shade(colour, 0.07) if lightness(colour) > 0.25 else tint(colour, 0.07))
        canvas.inner(edge, -6, -3, shade(colour, 0.16), 0.6, 3)
    c.armholes(canvas, who, colour)
    cord = WHITE if lightness(colour) < 0.8 else looks.accent
    line: Points = [(-64, 446), (-30, 464), (0, 470), (30, 464), (64, 446)]
    canvas.line(stroke(line, 8, even), shade(cord, 0.3), 3)
    canvas.fill(stroke(line, 8, even), cord)
    c.cloth(canvas, ellipse(0, 472, 14, 11), cord, 460, 484, line=3)
    for k in (-1, 1):
        c.cloth(canvas, lines(sided([(2, 480), (12, 480), (22, 540), (4, 542)], k)), cord, 480, 540, line=2.6)


def kaftan(canvas: Canvas, who: Person) -> None:
    """A loose ankle-length shirt with a slit neck, edged with braid."""
    looks, colour, w = who.looks, who.looks.cloth, who.body.neck
    c.smock(canvas, who, colour, 14, 60)
    c.neck(canvas, who)
    gap = curve([(-w + 1, 196, 1), (-w - 10, 248), (-12, 296), (0, 396, 1), (12, 296), (w + 10, 248), (w - 1, 196, 1), (0, 186)],
                tension=0.4)  # fmt: skip
    c.opening(canvas, who, gap)
    braid = GOLD if looks.accent == colour or lightness(colour) < 0.7 else mix(looks.accent, GOLD, 0.3)
    for k in (-1, 1):
        edge = sided([(w + 16, 242), (20, 300), (8, 400), (5, 520)], k)
        canvas.line(stroke(edge, 15, even), shade(braid, 0.3), 3)
        canvas.fill(stroke(edge, 15, even), braid)
        for i in range(9):
            canvas.fill(ellipse(k * (17 - i), 300 + i * 24, 3, 3), tint(braid, 0.3))
    tassel = stroke([(0, 520), (0, 580)], 9, even)
    canvas.fill(tassel, braid)


def monk(canvas: Canvas, who: Person) -> None:
    """A wide cloth wound round the body, one shoulder left to the robe beneath it."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    under = looks.hue("shirt", mix(colour, "#8a2f1c", 0.4))
    c.flare(canvas, who, under, 556, 60)
    c.trunk(canvas, who, under, 6, 0.6, low=640)
    c.neck(canvas, who)
    gap = curve([(-w + 1, 196, 1), (-w - 16, 248), (0, 346), (w + 16, 248), (w - 1, 196, 1), (0, 186)], tension=0.42)
    c.opening(canvas, who, gap)
    canvas.fill(stroke([(-w - 18, 246), (0, 350), (w + 18, 246)], 12, even), shade(under, 0.08))
    k = looks.turn
    wrap = curve(sided([
        (w + 6, 232, 1), (body.shoulder * 0.7, 256), (body.shoulder + 12, 310), (body.chest + 26, 430), (body.hip + 30, 720),
        (body.hip + 60, 1400, 1), (-body.hip - 50, 1400, 1), (-body.hip - 20, 720), (-body.waist - 14, 590),
        (-body.chest - 16, 440, 1), (-body.chest * 0.4, 420), (w * 0.4, 340),
    ], k))  # fmt: skip
    canvas.fill(wrap.moved(-k * 6, -8), "#2a1810", 0.35, blur=7, clip=body.torso(8, 0.6))
    c.cloth(canvas, wrap, colour, 240, 1200, free=c.off_sleeves(who))
    for i in range(6):
        fall: Points = [(body.shoulder * 0.72 - i * 16, 262 + i * 10), (body.chest * 0.4 - i * 24, 420 + i * 20),
                        (-body.waist * (0.7 - i * 0.12), 540 + i * 60), (-body.hip - 10 + i * 8, 640 + i * 110)]  # fmt: skip
        canvas.fill(stroke(sided(fall, k), 12), shade(colour, 0.15), 0.75, clip=wrap)
        canvas.fill(stroke(sided([(x - 8, y - 6) for x, y in fall], k), 5), tint(colour, 0.1), 0.7, clip=wrap)
    hem = stroke(sided([(w + 8, 236), (w * 0.4 + 2, 342), (-body.chest * 0.4, 424), (-body.chest - 16, 446)], k), 17, even)
    canvas.line(hem, c.line_of(colour), 3)
    canvas.fill(hem, shade(colour, 0.05))
    beads = curve(sided([(-w - 18, 250), (-w * 0.9, 340), (0, 430), (w * 0.9, 340), (w + 18, 250)], 1), closed=False)
    canvas.line(beads, "#3a2014", 3)
    for i in range(17):
        t = i / 16 * 2 - 1
        canvas.line(ellipse(t * (w + 14), 430 - 180 * t * t, 8.5, 8.5), "#2a140c", 3)
        canvas.fill(ellipse(t * (w + 14), 430 - 180 * t * t, 8.5, 8.5), Linear(0, 240, 0, 440, ("#8a5434", "#5a3220")))


def happi(canvas: Canvas, who: Person) -> None:
    """A festival's short open coat with bold edges and a crest, over a white band and trousers."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    b.lower(canvas, who)
    layer(canvas, who, "tee", WHITE, 690, strip=False)
    for k in (-1, 1):
        half = curve(sided([
            (w + 12, 228, 1), *body.over_shoulder(),
            (body.chest + 20, 420), (body.waist + 26, 580), (body.hip + 20, 740, 1), (34, 756, 1), (22, 560), (w + 26, 290),
        ], k))  # fmt: skip
        canvas.fill(half.moved(-k * 8, 6), "#1c1420", 0.3, blur=6)
        c.cloth(canvas, half, colour, 240, 750, free=c.off_sleeves(who))
        pattern(canvas, who, half, colour)
        band = stroke(sided([(w + 6, 214), (w + 24, 270), (40, 420), (34, 590), (46, 756)], k), 36, even)
        canvas.line(band, c.line_of(colour), 3.2)
        canvas.fill(band, "#26242e" if lightness(colour) > 0.3 else looks.accent)
        for y in (360, 440, 520):
            for dy in (-12, 0, 12):
                canvas.fill(rect(k * (50 - (y - 360) * 0.06) - 9, y + dy - 2, 18, 4, 1), WHITE)
            canvas.fill(rect(k * (50 - (y - 360) * 0.06) - 2, y - 16, 4, 32, 1), WHITE)
        canvas.fill(stroke([(k * 46, 722), (k * (body.hip + 20), 712)], 16, even), WHITE, clip=half)
    c.armholes(canvas, who, colour)
    c.band(canvas, body.waist + 18, body.waist + 19, 566, 600, WHITE, 14)


def lacquered(canvas: Canvas, who: Person) -> None:
    """A warrior's armour of laced lames: breastplate in rows, square shoulder guards, a skirt of plates, a cord."""
    looks, body, colour = who.looks, who.body, who.looks.cloth
    lace = looks.accent if abs(lightness(looks.accent) - lightness(colour)) > 0.18 else GOLD
    c.flare(canvas, who, looks.lower_cloth, 556, 80)
    c.trunk(canvas, who, looks.lower_cloth, 4, low=620)
    c.neck(canvas, who)
    crossed(canvas, who, ((WHITE, 22, -8), (shade(looks.lower_cloth, 0.04), 28, 8)), 380)
    chest = body.torso(14, 0.5) & curve(symmetric([(0, 366), (body.chest * 0.5, 352), (body.chest * 0.8, 304, 1),
                                                   (body.chest + 40, 330, 1), (400, 600, 1), (0, 600, 1)]),
                                                       tension=0.4)  # fmt: skip
    _rows(canvas, who, chest, range(366, 600, 40), colour, lace)
    for k in (-1, 1):
        strap = stroke(sided([(body.chest * 0.7, 330), (body.shoulder * 0.56, 262)], k), 34, even, smooth=False)
        c.cloth(canvas, strap, colour, 250, 340)
        guard = curve(sided([(body.shoulder - 46, 284, 1), (body.shoulder + 52, 290, 1), (body.shoulder + 66, 470, 1),
                             (body.shoulder - 30, 474, 1)], k), tension=0.2)  # fmt: skip
        canvas.fill(guard.moved(-k * 4, 10), "#1c1420", 0.35, blur=6)
        _rows(canvas, who, guard, range(300, 470, 36), colour, lace)
    for left in (-1.06, -0.36, 0.34):
        x0, x1 = left * (body.hip + 16), (left + 0.72) * (body.hip + 16)
        plate = lines([(x0 * 0.86, 606), (x1 * 0.86, 606), (x1 * 1.05, 850), (x0 * 1.05, 850)])
        _rows(canvas, who, plate, range(626, 850, 40), colour, lace)
    c.band(canvas, body.waist + 20, body.waist + 18, 574, 606, lace, 14)
    c.bow(canvas, lace, 600, 0.5)


def _rows(canvas: Canvas, who: Person, shape: Path, rows: range, colour: str, lace: str) -> None:
    """Lames with a lit upper edge, bound together by short cords."""
    canvas.fill(shape, Linear(-160, 260, 160, 840, (tint(colour, 0.08), colour, shade(colour, 0.12))))
    left, _, right, _ = shape.bounds()
    for y in rows:
        canvas.fill(rect(left - 10, y, right - left + 20, 7), shade(colour, 0.3), 0.8, blur=1.5, clip=shape)
        canvas.fill(rect(left - 10, y + 8, right - left + 20, 4), tint(colour, 0.3), 0.8, clip=shape)
        for i in range(int((right - left) / 34) + 1):
            for k in (-4, 4):
                canvas.fill(rect(left + 12 + i * 34 + k - 2.5, y - 13, 5, 18, 2), lace, 0.9, clip=shape)
    canvas.inner(shape, -12, -6, shade(colour, 0.24), 0.7, 6)
    canvas.line(shape, shade(colour, 0.4, 14), 4)
    canvas.line(shape, GOLD, 1.8, 0.9)
