"""Clothes for sport and stage: a fighter's jacket, cheerleader, swimsuit, leotard and tutu, a racing suit."""

from vnc.make.draw import Canvas, Path, Points, curve, ellipse, lines, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import even, rect, scalloped, sided, symmetric
from vnc.make.figure.ink import GOLD, WHITE
from vnc.make.figure.outfits import below as b
from vnc.make.figure.outfits import cloth as c
from vnc.make.figure.outfits.eastern import crossed
from vnc.make.figure.person import Person


def gi(canvas: Canvas, who: Person) -> None:
    """A crossed jacket of thick cotton, loose trousers and a knotted belt."""
    looks, body, colour = who.looks, who.body, who.looks.cloth
    belt = looks.hue("belt", "#26242c" if lightness(colour) > 0.3 else WHITE)
    b.trousers(canvas, who, shade(colour, 0.02))
    skirt = c.flare(canvas, who, colour, 566, 16, 760)
    c.trunk(canvas, who, colour, 10, 0.6, low=620)
    c.seam(canvas, [(26, 600), (40, 760)], colour, 4, clip=skirt)
    c.neck(canvas, who)
    crossed(canvas, who, ((tint(colour, 0.02) if lightness(colour) < 0.9 else shade(colour, 0.03), 36, 10),))
    for k in (-1, 1):
        line = sided([(body.neck + 26, 236), (body.neck + 32, 270), (56, 360), (-8, 470), (-44, 570)], k)
        canvas.fill(stroke(line, 2.6, even), shade(colour, 0.16), 0.8)
    c.band(canvas, body.waist + 15, body.waist + 15, 560, 596, belt, 14)
    for end in ([(-4, 586), (-30, 640), (-52, 720, 1), (-22, 730, 1), (6, 640)], [(4, 586), (26, 640), (40, 726, 1), (70, 714, 1),
                (40, 620)]):  # fmt: skip
        c.cloth(canvas, curve(end, tension=0.4), tint(belt, 0.02), 586, 730)
    c.cloth(canvas, curve([(-26, 574), (0, 566), (26, 576), (22, 612), (0, 618), (-22, 610)]), tint(belt, 0.04), 566, 618)


def cheerleader(canvas: Canvas, who: Person) -> None:
    """A sleeveless top with a V and a big letter, a belly band and a pleated skirt in two colours."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    second = looks.accent if abs(lightness(looks.accent) - lightness(colour)) > 0.16 else WHITE
    b.legs(canvas, who)
    skirt = c.flare(canvas, who, colour, 590, 74, 960, pleats=6)
    canvas.fill(stroke([(-260, 926), (0, 940), (260, 926)], 22, even), second, clip=skirt)
    c.bare(canvas, who, 640)
    shape = _sleeveless(who, 560)
    c.cloth(canvas, shape, colour, 250, 560)
    c.trunk_folds(canvas, who, shape, colour)
    gap = curve([(-w - 20, 236, 1), (0, 356, 1), (w + 20, 236, 1)], tension=0.3)
    c.opening(canvas, who, gap)
    for width, tone, dy in ((26, second, 0), (9, WHITE if second != WHITE else colour, 4)):
        canvas.fill(stroke([(-w - 26, 236 + dy), (0, 360 + dy, 1), (w + 26, 236 + dy)], width, even), tone, clip=shape)
    for dy, tone in ((0, second), (16, WHITE if second != WHITE else shade(colour, 0.2))):
        canvas.fill(stroke([(-260, 536 + dy), (0, 548 + dy), (260, 536 + dy)], 9, even), tone, clip=shape)
    letter = lines([(-34, -34), (34, -34), (34, -14), (12, -14), (12, 40), (-12, 40), (-12, -14), (-34, -14)]).moved(0, 446)
    canvas.line(letter, shade(colour, 0.3), 8)
    canvas.fill(letter, second)
    c.band(canvas, body.waist + 8, body.waist + 10, 580, 610, second, 14)


def _sleeveless(who: Person, low: float) -> Path:
    body, w = who.body, who.body.neck
    outer = max(w + 66, body.shoulder * 0.7)
    half: Points = [(0, 250), (w + 16, 248, 1), (outer, 266, 1), (outer - 6, 340), (body.chest + 10, 424, 1),
        (body.chest + 12, 500),
                    (body.waist + 40, 575), (body.hip + 40, low, 1), (0, low + 10, 1)]  # fmt: skip
    return curve(symmetric(half), tension=0.4) & body.torso(4) & rect(-500, 0, 1000, low + 12)


def swimsuit(canvas: Canvas, who: Person) -> None:
    """One piece with thin straps and high legs; trunks on a man."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    b.legs(canvas, who)
    c.bare(canvas, who, 800)
    if looks.sex == "m":
        c.muscles(canvas, who)
        return b.trousers(canvas, who, colour, top=650, low=900)
    half: Points = [(0, 386), (w + 14, 366), (w + 34, 252, 1), (w + 54, 254, 1), (body.chest * 0.9, 360), (body.chest + 8,
        430, 1),
                    (body.waist + 6, 575), (body.hip + 4, 690), (body.hip + 6, 716, 1), (body.hip * 0.5, 800), (24, 850, 1),
                    (0, 852)]  # fmt: skip
    shape = curve(symmetric(half), tension=0.42)
    canvas.fill(shape.moved(2, -5), who.ink.skin_shadow, 0.8, blur=5, clip=body.torso(0))
    c.cloth(canvas, shape, colour, 260, 820)
    c.woven(canvas, who, shape, colour)
    c.trunk_folds(canvas, who, shape, colour)
    rim = tint(colour, 0.22) if lightness(colour) < 0.7 else shade(colour, 0.2)
    for k in (-1, 1):
        for x in (0.5, 0.64):
            line = sided([(body.chest * x, 400), (body.waist * x, 575), (body.hip * x, 760)], k)
            canvas.fill(stroke(line, 6, even), rim, 0.9, clip=shape)
    canvas.fill(stroke([(-w - 34, 256), (-w - 14, 364), (0, 388), (w + 14, 364), (w + 34, 256)], 7, even), rim, clip=shape)


def tutu(canvas: Canvas, who: Person) -> None:
    """A leotard with thin straps and a stiff skirt of gauze that stands out from the hips."""
    body, colour, w = who.body, who.looks.cloth, who.body.neck
    b.legs(canvas, who)
    c.bare(canvas, who, 640)
    tights = mix("#f2d8d4", colour, 0.3)
    b.trousers(canvas, who, tights, top=640)
    spread, y = body.hip + 200, 676
    for i, (dy, tone) in enumerate(((34, shade(colour, 0.1)), (18, shade(colour, 0.05)), (0, tint(colour, 0.04)))):
        tier = curve(symmetric([(0, y - 46 + dy), (body.hip, y - 40 + dy), (spread - i * 12, y - 8 + dy, 1),
                                (spread * 0.6, y + 46 + dy), (0, y + 64 + dy)]), tension=0.45)  # fmt: skip
        tier = scalloped(tier, 46, 7)
        canvas.fill(tier.moved(0, 14), "#3a2c40", 0.2, blur=8)
        canvas.line(tier, c.line_of(colour), 3, 0.8)
        canvas.fill(tier, tone, 0.96)
        for j in range(-13, 14):
            ray = stroke([(j * body.waist / 13, y - 40 + dy), (j * spread / 13, y + 40 + dy)], 5)
            canvas.fill(ray, shade(colour, 0.12) if j % 2 else WHITE, 0.45, clip=tier)
    half: Points = [(0, 378, 1), (body.chest * 0.42, 350), (body.chest * 0.84, 356), (body.chest + 8, 404, 1),
        (body.waist + 4, 575),
                    (body.hip - 8, 650, 1), (0, 690, 1)]  # fmt: skip
    bodice = curve(symmetric(half), tension=0.42) & body.torso(4)
    c.cloth(canvas, bodice, colour, 350, 680)
    c.trunk_folds(canvas, who, bodice, colour)
    for k in (-1, 1):
        canvas.fill(stroke(sided([(body.chest * 0.52, 356), (w + 36, 300), (w + 34, 254)], k), 9, even), colour)
        canvas.line(stroke(sided([(body.chest * 0.52, 356), (w + 36, 300), (w + 34, 254)], k), 9, even), c.line_of(colour), 2.4)
    for i in range(-4, 5):
        canvas.fill(ellipse(i * 16, 386 + abs(i) * -3, 3.6, 3.6), tint(colour, 0.3) if lightness(colour) < 0.8 else "#d8c070")


def dancer(canvas: Canvas, who: Person) -> None:
    """A jewelled bra top, a bare belly, a belt hung with coins low on the hips, a sheer skirt."""
    body, colour, w = who.body, who.looks.cloth, who.body.neck
    c.flare(canvas, who, shade(colour, 0.02), 600, 80, pleats=7)
    c.bare(canvas, who, 660)
    cups = body.torso(3) & curve(symmetric([(0, 400, 1), (body.chest * 0.4, 366), (body.chest * 0.86, 372), (body.chest + 20,
        404, 1),
                                            (body.chest + 20, 470, 1), (body.chest * 0.5, 492), (0, 468, 1)]),
                                                tension=0.4)  # fmt: skip
    canvas.fill(cups.moved(2, 8), who.ink.skin_shadow, 0.8, blur=5)
    c.cloth(canvas, cups, colour, 366, 490)
    for k in (-1, 1):
        strap = stroke(sided([(body.chest * 0.6, 376), (w + 40, 310), (w + 34, 254)], k), 10, even)
        c.cloth(canvas, strap, colour, 250, 380, line=2.6)
        for i in range(5):
            canvas.fill(ellipse(k * (body.chest * 0.2 + i * 16), 430 + (i % 2) * 12, 4.4, 4.4), GOLD)
    edge = stroke(
        [(-body.chest - 8, 472), (-body.chest * 0.5, 490), (0, 470), (body.chest * 0.5, 490), (body.chest + 8, 472)], 10, even
    )
    canvas.fill(edge, GOLD, clip=body.torso(4))
    for row, y in ((0, 640), (1, 662)):
        line = [(-body.hip - 6, y - 8), (0, y + 22), (body.hip + 6, y - 8)]
        canvas.line(stroke(line, 16, even), shade(GOLD, 0.34), 3)
        canvas.fill(stroke(line, 16, even), GOLD if row else tint(colour, 0.06))
        for i in range(-8, 9):
            x = i * body.hip / 8
            coin = ellipse(x, y + 34 - abs(i) * 3.4, 9, 9)
            canvas.line(coin, shade(GOLD, 0.34), 3)
            canvas.fill(coin, tint(GOLD, 0.06))


def racing(canvas: Canvas, who: Person) -> None:
    """A driver's overall: standing collar, a zip, broad stripes down the sides, makers' patches, a fixed belt."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    second = looks.accent if abs(lightness(looks.accent) - lightness(colour)) > 0.2 else WHITE
    b.trousers(canvas, who, colour)
    top = c.trunk(canvas, who, colour, 7, 0.4, low=660)
    c.neck(canvas, who)
    for k in (-1, 1):
        side = curve(sided([(body.chest + 30, 380, 1), (body.chest * 0.72, 430), (body.waist * 0.7, 580), (body.hip * 0.8,
            660, 1),
                            (body.hip + 40, 660, 1)], k))  # fmt: skip
        canvas.fill(side, second, clip=top)
        canvas.line(side, shade(colour, 0.25), 3, clip=top)
        yoke = stroke(sided([(w + 30, 300), (body.shoulder * 0.7, 318), (body.shoulder + 20, 350)], k), 16, even)
        canvas.fill(yoke, second, clip=top)
    stand = curve([(-w - 8, 206, 1), (0, 236), (w + 8, 206, 1), (w + 20, 258, 1), (0, 296), (-w - 20, 258, 1)], tension=0.4)
    c.cloth(canvas, stand, shade(colour, 0.05), 204, 294)
    canvas.fill(stroke([(0, 240), (1, 460), (0, 660)], 7, even), "#c9ccd6")
    for x, y, tone in ((-0.5, 372, "#f2c230"), (0.5, 372, WHITE), (-0.46, 424, WHITE), (0.48, 424, "#2f6fc8")):
        patch = rect(x * body.chest - 34, y, 68, 32, 5)
        canvas.line(patch, "#22202a", 3)
        canvas.fill(patch, tone)
        dark = "#22202a" if lightness(tone) > 0.6 else WHITE
        for i in range(3):
            canvas.fill(rect(x * body.chest - 25 + i * 17, y + 9, 12, 14, 2), dark, 0.9)
    belt = c.band(canvas, body.waist + 9, body.waist + 11, 560, 600, shade(colour, 0.1), 14)
    canvas.fill(rect(-22, 566, 44, 40, 4), "#22202a", clip=belt)
