"""Outer clothes: trench coat, raincoat, padded and leather jackets, tailcoat, poncho."""

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, lines, outline, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import even, rect, scalloped, sided, symmetric
from vnc.make.figure.ink import GOLD, WHITE
from vnc.make.figure.outfits import below as b
from vnc.make.figure.outfits import cloth as c
from vnc.make.figure.outfits.beneath import hood_over, layer
from vnc.make.figure.person import Person


def trench(canvas: Canvas, who: Person) -> None:
    """A long coat over shirt and tie: storm flap, wide lapels, a belt that is tied."""
    looks, colour, body = who.looks, who.looks.cloth, who.body
    c.flare(canvas, who, colour, 560, 84 if looks.sex == "f" else 56)
    top = c.trunk(canvas, who, colour, 8, 0.2, low=606)
    c.neck(canvas, who)
    layer(canvas, who, "shirt", WHITE if lightness(colour) < 0.9 else "#4a5a78", 452, tied=looks.sex == "m")
    k = looks.turn
    flap = curve(
        sided([(60, 300, 1), (body.shoulder * 0.82, 296, 1), (body.chest + 6, 400), (body.chest * 0.7, 426), (40, 404, 1)], -k)
    )
    canvas.fill(flap.moved(2, 8), shade(colour, 0.18), 0.6, blur=5, clip=top)
    c.cloth(canvas, flap, shade(colour, 0.015), 290, 430, free=c.off_sleeves(who))
    c.lapels(canvas, who, colour, 486, wide=1.14)
    for j in (-1, 1):
        leaf = curve(
            sided(
                [
                    (body.neck + 2, 206, 1),
                    (body.neck + 44, 214),
                    (body.neck + 78, 252, 1),
                    (body.neck + 34, 296, 1),
                    (body.neck + 14, 250),
                ],
                j,
            )
        )
        c.cloth(canvas, leaf, tint(colour, 0.02), 200, 300)
        c.strap(canvas, who, j, tint(colour, 0.02))
        for y in (500, 546):
            c.button(canvas, j * 46, y, 8.5, shade(colour, 0.26))
        c.seam(canvas, sided([(body.waist * 0.5, 690), (body.waist * 0.92, 662)], j), colour, 6)
    c.seam(canvas, [(6, 486), (8, 560), (12, 1400)], colour, 3.6)
    _tied_belt(canvas, who, shade(colour, 0.07))
    hood_over(canvas, who)


def _tied_belt(canvas: Canvas, who: Person, colour: str) -> None:
    c.band(canvas, who.body.waist + 12, who.body.waist + 15, 562, 598, colour, 16)
    k = who.looks.turn
    for end in (
        [(6, 592), (34, 640), (30, 716, 1), (2, 708, 1), (4, 640)],
        [(0, 594), (-20, 650), (-46, 690, 1), (-64, 668, 1), (-34, 630)],
    ):
        c.cloth(canvas, curve(sided(end, k), tension=0.4), colour, 590, 716)
    c.cloth(canvas, curve([(-24, 574), (0, 568), (26, 576), (24, 612), (0, 618), (-24, 610)]), tint(colour, 0.02), 568, 618)


def raincoat(canvas: Canvas, who: Person) -> None:
    """Shining waterproof cloth: hood down, big snaps, flapped pockets, a straight skirt."""
    looks, colour, body, w = who.looks, who.looks.cloth, who.body, who.body.neck
    b.trousers(canvas, who, looks.lower_cloth)
    low = 900
    skirt = c.flare(canvas, who, colour, 550, 48, low)
    top = c.trunk(canvas, who, colour, 14, 0.7, low=620)
    coat = top | skirt
    c.neck(canvas, who)
    for x, y0, y1, wide in (
        (-body.chest * 0.6, 300, 560, 22),
        (-body.hip * 0.7, 640, 860, 20),
        (body.chest * 0.46, 420, 560, 9),
        (body.hip * 0.3, 660, 840, 9),
    ):
        canvas.fill(stroke([(x, y0), (x - 5, (y0 + y1) / 2), (x + 3, y1)], wide), "#ffffff", 0.4, blur=5, clip=coat)
    placket = outline(("M", -17, 330), ("L", 17, 330), ("L", 21, low), ("L", -21, low), ("Z",))
    c.cloth(canvas, placket, shade(colour, 0.02), 330, low)
    for y in range(384, low - 20, 84):
        c.button(canvas, 0, y, 9.5, shade(colour, 0.2) if lightness(colour) > 0.45 else tint(colour, 0.3))
    for k in (-1, 1):
        flap = curve(sided([(34, 664, 1), (body.hip * 0.86, 654, 1), (body.hip * 0.88, 706), (40, 714)], k), tension=0.3)
        c.cloth(canvas, flap, shade(colour, 0.03), 650, 716)
        c.button(canvas, k * body.hip * 0.48, 696, 6, shade(colour, 0.2))
    inside = curve([(-w - 26, 214, 1), (0, 196), (w + 26, 214, 1), (w + 40, 262), (0, 344), (-w - 40, 262)])
    canvas.fill(inside, shade(colour, 0.16))
    c.opening(canvas, who, curve([(-w, 200, 1), (-w - 10, 250), (0, 306), (w + 10, 250), (w, 200, 1), (0, 186)]))
    for k in (-1, 1):
        hood = curve(sided([(w - 2, 210, 1), (w + 42, 202), (w + 90, 236), (w + 94, 286), (w + 50, 332), (4, 366, 1), (2, 332, 1),
                            (w - 4, 294), (w + 14, 250)], k))  # fmt: skip
        canvas.fill(hood.moved(3, 10), shade(colour, 0.2), 0.6, blur=6)
        c.cloth(canvas, hood, tint(colour, 0.02), 200, 360)
        canvas.fill(stroke(sided([(w + 46, 220), (w + 66, 256), (w + 50, 300)], k), 12), "#ffffff", 0.5, blur=3, clip=hood)


def puffer(canvas: Canvas, who: Person) -> None:
    """Quilted down, zipped to a high collar."""
    colour, body, w = who.looks.cloth, who.body, who.body.neck
    b.lower(canvas, who)
    top = c.trunk(canvas, who, colour, 24, 0.8, low=700)
    c.neck(canvas, who)
    quilts(canvas, top, colour, range(320, 690, 62))
    stand = outline(("M", -w - 20, 196), ("C", -w * 0.4, 240, w * 0.4, 240, w + 20, 196), ("L", w + 42, 266),
                    ("C", w * 0.5, 312, -w * 0.5, 312, -w - 42, 266), ("Z",))  # fmt: skip
    c.cloth(canvas, stand, tint(colour, 0.02), 190, 310)
    canvas.fill(stroke([(-w - 32, 232), (0, 272), (w + 32, 232)], 5), shade(colour, 0.18), clip=stand)
    canvas.fill(
        stroke([(0, 238), (1, 460), (0, 706)], 9, even), "#d4d7e0" if lightness(colour) < 0.75 else "#6c7080", clip=top | stand
    )
    canvas.fill(rect(-5, 306, 10, 24, 4), "#8c90a0")
    for k in (-1, 1):
        c.seam(canvas, sided([(body.waist * 0.62, 572), (body.waist * 0.92, 636)], k), colour, 6)


def quilts(canvas: Canvas, shape: Path, colour: str, rows: range) -> None:
    for y in rows:
        seam: Points = [(-320, y - 12), (0, y + 12), (320, y - 12)]
        canvas.fill(stroke([(x, v - 13) for x, v in seam], 24, even), shade(colour, 0.09), 0.55, blur=6, clip=shape)
        canvas.fill(stroke([(x, v + 14) for x, v in seam], 18, even), tint(colour, 0.12), 0.6, blur=6, clip=shape)
        canvas.fill(stroke(seam, 4.4, even), shade(colour, 0.2), 0.9, clip=shape)


def biker(canvas: Canvas, who: Person) -> None:
    """Black leather closed aslant, with broad lapels, studs and a belt, over a plain shirt."""
    looks, body, w = who.looks, who.body, who.body.neck
    colour = looks.cloth
    b.lower(canvas, who)
    under = looks.hue("shirt", WHITE if lightness(colour) < 0.6 else "#3a3c4c")
    layer(canvas, who, "tee", under, 640, strip=False)
    for k in (-1, 1):
        half = curve(sided([
            (w + 10, 232, 1), *body.over_shoulder(),
            (body.chest + 16, 410),
            (body.chest + 12, 470), (body.waist + 16, 570), (body.waist + 20, 640, 1), (24, 654, 1), (38, 500), (58, 400),
            (w + 26, 290),
        ], k))  # fmt: skip
        canvas.fill(half.moved(-k * 9, 6), shade(under, 0.25), 0.5, blur=6)
        c.cloth(canvas, half, colour, 240, 650, free=c.off_sleeves(who))
        gleams(canvas, half, ((k * body.chest * 0.78 - 8, 330, 450), (k * body.chest * 0.66, 500, 590)))
        leaf = lines(
            sided([(w + 6, 222), (w + 46, 246), (w + 92, 300), (w + 66, 352), (w + 84, 372), (42, 452), (w + 18, 320)], k)
        )
        canvas.fill(leaf.moved(3, 8), "#14101a", 0.4, blur=5)
        c.cloth(canvas, leaf, tint(colour, 0.03), 220, 450)
        c.button(canvas, k * (w + 66), 302, 5, "#c9ccd6")
        zipper = stroke(sided([(46, 452), (38, 520), (26, 650)], k), 6, even)
        canvas.fill(zipper, "#c9ccd6")
        pocket = stroke(sided([(body.waist * 0.46, 560), (body.waist * 0.86, 528)], k), 7, even, smooth=False)
        canvas.line(pocket, shade(colour, 0.1), 4)
        canvas.fill(pocket, "#b4b8c4")
    c.armholes(canvas, who, colour)
    for k in (-1, 1):
        c.strap(canvas, who, k, tint(colour, 0.04))
        flap = lines(sided([(26, 622), (body.waist + 22, 610), (body.waist + 20, 648), (24, 660)], k))
        c.cloth(canvas, flap, tint(colour, 0.03), 610, 660)
    canvas.line(rect(26, 624, 34, 30, 4), "#c9ccd6", 5)
    hood_over(canvas, who)


def gleams(canvas: Canvas, shape: Path, at: tuple[tuple[float, float, float], ...]) -> None:
    """Soft light on leather and rubber: x, from y to y."""
    for x, high, low in at:
        canvas.fill(stroke([(x, high), (x + 6, (high + low) / 2), (x - 4, low)], 22), "#ffffff", 0.24, blur=6, clip=shape)


def denim(canvas: Canvas, who: Person) -> None:
    """A jean jacket: stitched yoke, flapped pockets, brass buttons, over a plain shirt."""
    looks, body, w = who.looks, who.body, who.body.neck
    colour = looks.cloth
    thread = "#d8b070"
    b.lower(canvas, who)
    under = looks.hue("shirt", WHITE if lightness(colour) < 0.7 else "#3a3c4c")
    layer(canvas, who, "tee", under, 640, strip=False)
    for k in (-1, 1):
        half = curve(sided([
            (w + 8, 232, 1), *body.over_shoulder(),
            (body.chest + 16, 410),
            (body.chest + 12, 470), (body.waist + 14, 570), (body.waist + 18, 640, 1), (34, 652, 1), (40, 500), (50, 380),
            (w + 22, 280),
        ], k))  # fmt: skip
        canvas.fill(half.moved(-k * 9, 6), shade(under, 0.25), 0.5, blur=6)
        c.cloth(canvas, half, colour, 240, 650, free=c.off_sleeves(who))
        canvas.fill(ellipse(k * body.chest * 0.6, 520, 34, 90), tint(colour, 0.12), 0.4, blur=16, clip=half)
        for line in ([(48, 384), (body.chest * 0.6, 390), (body.chest + 8, 378)], [(body.chest * 0.42, 404),
            (body.waist * 0.5, 520), (body.waist * 0.52, 612)],
                     [(body.chest * 0.86, 404), (body.waist * 0.82, 520), (body.waist * 0.8, 612)]):  # fmt: skip
            c.seam(canvas, sided(line, k), colour, 3.4)
            canvas.fill(stroke(sided([(x, y + 5) for x, y in line], k), 1.8, even), thread, 0.8, clip=half)
        x = body.chest * 0.62
        flap = lines(sided([(x - 32, 384), (x + 32, 381), (x + 32, 402), (x, 416), (x - 32, 404)], k))
        c.cloth(canvas, flap, tint(colour, 0.02), 380, 416, line=2.8)
        c.button(canvas, k * x, 402, 4.4, "#b8864a")
        for y in (330, 396, 462, 528, 594):
            c.button(canvas, k * (56 - (y - 330) * 0.05), y, 5.5, "#b8864a")
        hem = lines(sided([(36, 616), (body.waist + 17, 604), (body.waist + 18, 642), (34, 654)], k))
        c.cloth(canvas, hem, shade(colour, 0.03), 600, 654)
        canvas.fill(stroke(sided([(36, 622), (body.waist + 17, 610)], k), 1.8, even), thread, 0.8)
        leaf = outline(("M", k * (w + 2), 212), ("C", k * (w + 38), 224, k * (w + 56), 244, k * (w + 62), 264),
            ("L", k * (w + 46), 336),
                       ("L", k * (w + 10), 286), ("Z",))  # fmt: skip
        c.cloth(canvas, leaf, tint(colour, 0.03), 212, 336)
    c.armholes(canvas, who, colour)
    hood_over(canvas, who)


def tailcoat(canvas: Canvas, who: Person) -> None:
    """Black tails cut away over a pale waistcoat, a wing collar and a bow tie."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    b.trousers(canvas, who, looks.lower_cloth)
    tails(canvas, who, colour)
    vest = WHITE if lightness(colour) < 0.7 else shade(colour, 0.3)
    c.trunk(canvas, who, vest, 2, low=650)
    c.neck(canvas, who)
    c.shirt_front(canvas, who, WHITE, 470)
    for y in (372, 416):
        c.button(canvas, 0, y, 4, "#2a2832")
    for k in (-1, 1):
        edge = stroke(sided([(w + 52, 262), (48, 380), (8, 476)], k), 17, even)
        canvas.line(edge, c.line_of(vest), 3)
        canvas.fill(edge, shade(vest, 0.03))
    for y in (500, 542, 584):
        c.button(canvas, 0, y, 6, GOLD)
    c.seam(canvas, [(0, 480), (0, 640)], vest, 3)
    canvas.fill(
        lines([(-body.waist - 10, 606), (0, 668), (body.waist + 10, 606), (body.waist + 10, 700), (-body.waist - 10, 700)]),
        looks.lower_cloth,
    )
    c.collar(canvas, who, WHITE, low=304)
    for k in (-1, 1):
        half = curve(sided([
            (w + 46, 244, 1), *body.over_shoulder(),
            (body.chest + 14, 410),
            (body.chest + 10, 470), (body.waist + 12, 570), (body.waist + 16, 640, 1), (body.waist * 0.72, 628),
            (30, 574, 1), (40, 500), (66, 400),
        ], k), tension=0.42)  # fmt: skip
        canvas.fill(half.moved(-k * 8, 7), "#2a2636", 0.35, blur=6)
        c.cloth(canvas, half, colour, 240, 640, free=c.off_sleeves(who))
        c.woven(canvas, who, half, colour)
        silk = lines(sided([(w + 44, 240), (w + 88, 262), (w + 78, 330), (w + 92, 344), (38, 520), (46, 440), (w + 24, 320)], k))
        canvas.fill(silk.moved(k * 4, 8), shade(colour, 0.2), 0.7, blur=5)
        c.cloth(canvas, silk, tint(colour, 0.05), 240, 520)
        gleams(canvas, silk, ((k * (w + 52), 270, 360),))
        for y in (516, 556):
            c.button(canvas, k * (body.waist * 0.56), y, 7, GOLD)
    c.armholes(canvas, who, colour)
    bow_tie(canvas, looks.hue("bow tie", WHITE if lightness(colour) < 0.5 else "#26242c"))
    x = body.chest * 0.66
    kerchief = curve([(x - 17, 400, 1), (x - 11, 380, 1), (x - 2, 390, 1), (x + 7, 376, 1), (x + 17, 400, 1)])
    canvas.fill(kerchief, WHITE)
    canvas.line(kerchief, c.line_of(WHITE), 2, 0.7)


def tails(canvas: Canvas, who: Person, colour: str) -> None:
    body = who.body
    for k in (-1, 1):
        tail = curve(sided([(body.waist * 0.5, 610, 1), (body.waist + 16, 610, 1), (body.hip + 22, 760), (body.hip + 20, 1200, 1),
                            (body.hip - 30, 1210, 1), (body.hip * 0.7, 800)], k), tension=0.4)  # fmt: skip
        c.cloth(canvas, tail, shade(colour, 0.03), 610, 1200)
        c.folds(canvas, tail, colour, (sided([(body.hip - 8, 680), (body.hip + 2, 860), (body.hip, 1100)], k),), 11)


def bow_tie(canvas: Canvas, colour: str, y: float = 296) -> None:
    for k in (-1, 1):
        wing = curve(
            sided([(4, y - 4), (30, y - 22), (50, y - 20, 1), (52, y + 18, 1), (30, y + 18), (4, y + 6)], k), tension=0.4
        )
        canvas.fill(wing.moved(2, 5), "#201830", 0.3, blur=4)
        c.cloth(canvas, wing, colour, y - 22, y + 20, line=3)
        canvas.fill(stroke(sided([(10, y), (32, y - 5)], k), 5), shade(colour, 0.16), 0.8, clip=wing)
    c.cloth(canvas, rect(-12, y - 12, 24, 24, 7), tint(colour, 0.03), y - 12, y + 12, line=3)


def poncho(canvas: Canvas, who: Person) -> None:
    """A woven blanket with a hole for the head: bands of pattern, fringed hem."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    b.trousers(canvas, who, looks.lower_cloth)
    half: Points = [
        (0, 256),
        (w + 24, 248),
        (body.shoulder * 0.8, 268),
        (body.shoulder + 40, 340),
        (body.shoulder + 76, 500),
        (body.shoulder + 70, 610, 1),
        (0, 740, 1),
    ]
    sheet = curve(symmetric(half), tension=0.42)
    for i in range(-11, 12):
        x = i * (body.shoulder + 70) / 11
        y = 738 - abs(x) * 128 / (body.shoulder + 70)
        canvas.fill(stroke([(x, y - 8), (x + 2, y + 30)], 8, even), shade(colour, 0.06))
        canvas.line(stroke([(x, y - 8), (x + 2, y + 30)], 8, even), c.line_of(colour), 2)
    c.cloth(canvas, sheet, colour, 250, 740)
    for y, tone, wide in (
        (470, looks.accent, 26),
        (506, tint(colour, 0.22), 8),
        (436, tint(colour, 0.22), 8),
        (610, looks.accent, 18),
        (640, shade(colour, 0.2), 8),
    ):
        band = stroke([(-300, y - 120), (0, y + 60), (300, y - 120)], wide, even, smooth=False)
        canvas.fill(band, tone, 0.95, clip=sheet)
    for i in range(-5, 6):
        x = i * 46
        diamond = lines(
            [(x, 516 - abs(x) * 0.6), (x + 12, 530 - abs(x) * 0.6), (x, 544 - abs(x) * 0.6), (x - 12, 530 - abs(x) * 0.6)]
        )
        canvas.fill(diamond, tint(colour, 0.3) if lightness(colour) < 0.7 else shade(colour, 0.3), clip=sheet)
    for k in (-1, 1):
        c.folds(canvas, sheet, colour, (sided([(w + 40, 280), (body.shoulder * 0.86, 420), (body.shoulder * 0.9, 600)], k),
                                        sided([(w + 10, 310), (body.chest * 0.5, 440),
                                            (body.chest * 0.4, 660)], k)), 15)  # fmt: skip
    c.neck(canvas, who)
    gap = curve([(-w, 200, 1), (-w - 12, 250), (0, 332, 1), (w + 12, 250), (w, 200, 1), (0, 186)], tension=0.4)
    c.opening(canvas, who, gap)
    edge = stroke([(-w - 14, 244), (-w, 276), (0, 336), (w, 276), (w + 14, 244)], 17, even)
    canvas.line(edge, c.line_of(colour), 3)
    canvas.fill(edge, looks.accent)


def fur_collar(canvas: Canvas, who: Person) -> None:
    """A collar of fur over whatever is worn."""
    colour, w, half = who.looks.hue("fur collar", "#d8c8b0"), who.body.neck, who.body.shoulder
    for k in (-1, 1):
        roll = curve(
            sided(
                [
                    (w - 4, 200),
                    (w + 46, 214),
                    (half * 0.86, 262),
                    (half * 0.8, 330),
                    (w + 52, 360),
                    (26, 428),
                    (8, 396),
                    (w * 0.6, 320),
                    (w + 8, 262),
                ],
                k,
            )
        )
        fur = scalloped(roll, 24, 11)
        canvas.fill(fur.moved(2, 10), "#1c1420", 0.35, blur=7)
        canvas.line(fur, c.line_of(colour), 4)
        canvas.fill(fur, Linear(0, 210, 0, 420, (tint(colour, 0.06), colour, shade(colour, 0.08))))
        canvas.inner(fur, -12, -8, shade(colour, 0.14), 0.7, 6)
        for i in range(26):
            x, y = w + (i * 0.618 % 1) * (half * 0.7 - w * 0.4) - 8, 226 + i * 7
            tuft = stroke(sided([(x, y), (x + 7, y + 9), (x + 9, y + 20)], k), 6)
            canvas.fill(tuft, shade(colour, 0.16) if i % 2 else mix(tint(colour, 0.1), WHITE, 0.3), 0.8, clip=fur)
