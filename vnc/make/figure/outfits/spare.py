"""Clothes that leave much free: sports tops, jerseys, a bare chest, furs, toga, leather; and the cloth of the church."""

from vnc.make.draw import Canvas, Linear, Points, curve, ellipse, outline, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import even, rect, scalloped, sided, symmetric
from vnc.make.figure.ink import GOLD, GOLD_LINE, WHITE
from vnc.make.figure.outfits import below as b
from vnc.make.figure.outfits import cloth as c
from vnc.make.figure.outfits.fantasy import friar
from vnc.make.figure.outfits.service import tank
from vnc.make.figure.person import Person


def tank_top(canvas: Canvas, who: Person) -> None:
    b.lower(canvas, who)
    tank(canvas, who)


def crop_top(canvas: Canvas, who: Person) -> None:
    """A sports bra or short top: belly free, band below the chest."""
    body, colour = who.body, who.looks.cloth
    b.lower(canvas, who)
    with canvas.clipped(rect(-500, 0, 1000, 496)):
        fit = tank(canvas, who)
    c.bare_belly(canvas, who, 484)
    band = stroke([(-body.chest - 4, 478), (0, 492), (body.chest + 4, 478)], 24, even, smooth=True)
    c.cloth(canvas, band & body.torso(5), shade(colour, 0.05), 470, 500)
    c.seam(canvas, [(-10, 476), (10, 476)], colour, 2, clip=fit)
    c.band(canvas, body.hip - 6, body.hip - 4, 640, 672, shade(who.looks.lower_cloth, 0.05), 14)


def bare_chest(canvas: Canvas, who: Person) -> None:
    """A man without a shirt; a band of linen on anybody else."""
    body = who.body
    b.lower(canvas, who)
    c.bare(canvas, who, 660)
    if who.looks.sex == "f":
        wrap = body.torso(3) & rect(-400, 372, 800, 104)
        c.cloth(canvas, wrap, who.looks.cloth, 370, 480)
        for y in (396, 420, 446):
            canvas.fill(stroke([(-200, y), (0, y + 10), (200, y - 8)], 3.4), shade(who.looks.cloth, 0.16), 0.8, clip=wrap)
    else:
        c.muscles(canvas, who)
    if who.looks.wears("tattoo") and who.looks.shape("tattoo") in ("", "chest"):
        _chest_ink(canvas, who)
    c.band(canvas, body.hip - 4, body.hip, 640, 676, "#5a3f2a", 14)
    canvas.line(rect(-20, 650, 40, 34, 4), GOLD, 6)


_FLAMES: tuple[tuple[Points, float], ...] = (
    (((0.2, 400), (0.5, 350), (1.0, 330), (1.2, 300)), 15), (((0.34, 430), (0.7, 400), (0.96, 350)), 12),
    (((0.5, 352), (0.4, 318), (0.52, 290)), 10), (((0.74, 398), (0.8, 440), (0.66, 476)), 10), (((0.3, 470), (0.5, 520),
    (0.4, 590)), 10),
)  # fmt: skip


def _chest_ink(canvas: Canvas, who: Person) -> None:
    """Flames over breast and shoulders; of a light colour, they glow."""
    colour = who.looks.hue("tattoo", mix(who.ink.skin_line, "#1c3a4c", 0.75))
    clip = who.body.torso(0)
    for k in (-1, 1):
        for points, width in _FLAMES:
            line = stroke([(k * x * who.body.chest, y) for x, y, *_ in points], width)
            if lightness(colour) > 0.5:
                canvas.fill(line, colour, 0.6, blur=8, clip=clip)
            canvas.fill(line, colour, 0.9, clip=clip)


def furs(canvas: Canvas, who: Person) -> None:
    """A pelt over the shoulders, held by a strap across a bare or wrapped chest; a wide belt."""
    body, fur = who.body, who.looks.hue("fur", who.looks.cloth)
    bare_chest(canvas, who)
    k = who.looks.turn
    strap = stroke(sided([(-body.shoulder * 0.6, 270), (0, 430), (body.waist, 600)], k), 26, even)
    c.cloth(canvas, strap & body.torso(4), "#6e4a2c", 270, 600)
    canvas.line(ellipse(0, 430, 17, 17), "#8a8c92", 7)
    for side in (-1, 1):
        half = body.shoulder
        pelt = curve(sided([(body.neck + 4, 226), (half * 0.6, 236), (half + 20, 262), (half + 52, 340), (half + 40, 440),
            (half - 10, 420),
                            (half * 0.66, 372), (body.neck + 16, 318), (body.neck + 2, 268)], side))  # fmt: skip
        shape = scalloped(pelt, 22, 13)
        canvas.fill(shape.moved(2, 12), "#1c1420", 0.4, blur=7)
        c.cloth(canvas, shape, fur, 230, 440)
        for i in range(34):
            x, y = body.neck + 10 + (i * 0.618 % 1) * (half - body.neck + 26), 240 + i * 5.4
            tuft = stroke(sided([(x, y), (x + 5, y + 12), (x + 4, y + 26)], side), 7)
            canvas.fill(tuft, shade(fur, 0.16) if i % 2 else tint(fur, 0.12), 0.75, clip=shape)


def jersey(canvas: Canvas, who: Person) -> None:
    """A sports shirt with a number, side panels and a trimmed neck."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    trim = looks.accent
    b.lower(canvas, who)
    top = c.trunk(canvas, who, colour, 9, 0.45, low=690)
    for k in (-1, 1):
        flank = curve(
            sided(
                [
                    (body.chest + 20, 400, 1),
                    (body.chest * 0.8, 470),
                    (body.waist * 0.86, 580),
                    (body.hip * 0.9, 700, 1),
                    (body.hip + 30, 700, 1),
                ],
                k,
            )
        )
        canvas.fill(flank, trim, clip=top)
    c.neck(canvas, who)
    gap = curve([(-w + 1, 196, 1), (-w - 14, 248), (0, 326, 1), (w + 14, 248), (w - 1, 196, 1), (0, 186)], tension=0.4)
    c.opening(canvas, who, gap)
    edge = stroke([(-w - 18, 244), (-w - 2, 276), (0, 330), (w + 2, 276), (w + 18, 244)], 14, even)
    canvas.line(edge, c.line_of(trim), 3)
    canvas.fill(edge, trim)
    white = WHITE if lightness(colour) < 0.7 else trim
    if not looks.wears("whistle", "lanyard", "cross", "camera"):
        _number(canvas, looks.shape("number") or str(looks.seed % 9 + 1), white, shade(colour, 0.26))


_SEGMENTS = {
    "0": "abcdef", "1": "bc", "2": "abged", "3": "abgcd", "4": "fgbc", "5": "afgcd", "6": "afgedc", "7": "abc", "8": "abcdefg",
    "9": "abcdfg",
}  # fmt: skip
"""The bars of each figure."""
_STROKES: dict[str, Points] = {
    "a": ((-26, 0), (26, 0)), "b": ((26, 0), (26, 50)), "c": ((26, 50), (26, 100)), "d": ((26, 100), (-26, 100)),
    "e": ((-26, 100), (-26, 50)), "f": ((-26, 0), (-26, 50)), "g": ((-26, 50), (26, 50)),
}  # fmt: skip


def _number(canvas: Canvas, digits: str, colour: str, line: str) -> None:
    """Block figures on the chest."""
    bars: list[Points] = []
    for i, digit in enumerate(digits):
        dx = 92 * (i - (len(digits) - 1) / 2) - (26 if digit == "1" else 0)
        bars += [[(x + dx, y + 400) for x, y in _STROKES[part]] for part in _SEGMENTS[digit]]
    for tone, wide in ((line, 30), (colour, 22)):
        for (x0, y0, *_), (x1, y1, *_) in bars:
            pad = wide / 2
            canvas.fill(rect(min(x0, x1) - pad, min(y0, y1) - pad, abs(x1 - x0) + wide, abs(y1 - y0) + wide, 3), tone)


def baseball(canvas: Canvas, who: Person) -> None:
    """A buttoned sports shirt with piping over a coloured undershirt."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    trim = looks.accent
    b.trousers(canvas, who, colour)
    top = c.trunk(canvas, who, colour, 9, 0.4, low=660)
    c.neck(canvas, who)
    c.round_neck(canvas, who, trim, 292)
    for k in (-1, 1):
        line = sided([(w + 24, 246), (w + 4, 290), (12, 344), (10, 480), (10, 660)], k)
        canvas.fill(stroke(line, 6, even), trim, clip=top)
    for y in (374, 444, 514, 584):
        c.button(canvas, 0, y, 5.5, shade(colour, 0.14))
    letters = stroke(sided([(22, 436), (46, 410), (66, 432), (90, 404)], 1), 12)
    canvas.line(letters, shade(trim, 0.2), 3)
    canvas.fill(letters, trim)
    c.band(canvas, body.hip - 8, body.hip - 6, 640, 668, trim, 14)


def toga(canvas: Canvas, who: Person) -> None:
    """White wool over a tunic: one great fold from the shoulder, edged with the accent."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    c.flare(canvas, who, colour, 560, 80)
    top = c.trunk(canvas, who, tint(colour, 0.02), 8, 0.4, low=640)
    c.neck(canvas, who)
    c.round_neck(canvas, who, colour, 300)
    k = looks.turn
    drape = curve(sided([(w + 16, 246, 1), (body.shoulder * 0.9, 268), (body.shoulder + 14, 330), (body.shoulder, 440),
        (body.waist * 0.9, 640), (body.hip + 60, 1100), (body.hip + 80, 1400, 1),
                         (-body.hip - 60, 1400, 1), (-body.hip - 26, 760), (-body.waist - 14, 600, 1),
                         (-body.chest * 0.4, 520), (10, 400)], k), tension=0.42)  # fmt: skip
    canvas.fill(drape.moved(-k * 5, 8), shade(colour, 0.25), 0.5, blur=7, clip=top)
    c.cloth(canvas, drape, colour, 250, 1300)
    c.woven(canvas, who, drape, colour)
    for i in range(6):
        fold: Points = [(body.shoulder * 0.4 + i * 16, 262), (20 + i * 22, 430 + i * 20), (-body.waist + i * 26, 620 + i * 40)]
        c.folds(canvas, drape, colour, (sided(fold, k),), 11)
    edge: Points = [(w + 18, 250), (12, 402), (-body.chest * 0.4, 522), (-body.waist - 12, 602)]
    canvas.fill(stroke(sided(edge, k), 20, even), looks.accent, clip=drape)
    canvas.fill(stroke(sided([(x + 12, y + 6) for x, y in edge], k), 3, even), GOLD, clip=drape)
    c.button(canvas, k * body.shoulder * 0.66, 276, 13)


def leather_armour(canvas: Canvas, who: Person) -> None:
    """A boiled-leather vest with straps and studs over a tunic, bracers on the arms."""
    looks, body, colour = who.looks, who.body, who.looks.cloth
    b.trousers(canvas, who, looks.lower_cloth)
    under = shade(looks.lower_cloth, -0.04)
    c.flare(canvas, who, under, 570, 26, 780)
    c.trunk(canvas, who, under, 5, 0.2, low=620)
    c.neck(canvas, who)
    w = body.neck
    stand = curve(symmetric([(0, 268), (w + 2, 214), (w + 34, 240), (w + 26, 292), (0, 336)]))
    c.cloth(canvas, stand, shade(under, 0.05), 214, 330)
    c.opening(canvas, who, curve([(-w + 1, 196, 1), (-w - 2, 240), (0, 292), (w + 2, 240), (w - 1, 196, 1), (0, 186)]))
    vest = curve(
        symmetric(
            [
                (0, 340),
                (w + 26, 284),
                (body.shoulder * 0.66, 272),
                (body.chest + 2, 340),
                (body.chest + 12, 430),
                (body.waist + 10, 570),
                (body.hip + 4, 656, 1),
                (0, 690, 1),
            ]
        ),
        tension=0.4,
    )
    c.cloth(canvas, vest, colour, 270, 690)
    c.trunk_folds(canvas, who, vest, colour)
    canvas.fill(stroke([(0, 344), (0, 684)], 6, even), shade(colour, 0.2))
    for y in (388, 446, 504):
        strap = rect(-52, y, 104, 18, 4)
        c.cloth(canvas, strap, shade(colour, 0.1), y, y + 18, line=3)
        canvas.line(rect(-12, y - 3, 24, 24, 3), "#b4b0a4", 4)
    for k in (-1, 1):
        for x, y in ((0.5, 330), (0.78, 372), (0.86, 440), (0.7, 520), (0.74, 610), (0.4, 640)):
            c.button(canvas, k * body.chest * x, y, 4.6, "#c0bcae")
        _pauldrons(canvas, who, k, colour)
    c.band(canvas, body.waist + 12, body.waist + 13, 566, 600, shade(colour, 0.18), 16)
    canvas.line(rect(-22, 574, 44, 36, 5), "#c0bcae", 6)


def _pauldrons(canvas: Canvas, who: Person, k: int, colour: str) -> None:
    """Two plates over one shoulder."""
    body = who.body
    for drop in (0, 34):
        pad = curve(
            sided(
                [
                    (body.shoulder - 70, 268 + drop),
                    (body.shoulder - 10, 266 + drop),
                    (body.shoulder + 26, 300 + drop),
                    (body.shoulder + 20, 344 + drop),
                    (body.shoulder - 50, 312 + drop),
                ],
                k,
            )
        )
        c.cloth(canvas, pad, shade(colour, 0.02 + drop * 0.001), 260 + drop, 344 + drop)


def cassock(canvas: Canvas, who: Person) -> None:
    """A priest's black from neck to floor: white collar, a row of buttons, a sash, a cross."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    skirt = c.flare(canvas, who, colour, 560, 70)
    top = c.trunk(canvas, who, colour, 7, 0.3, low=604)
    c.neck(canvas, who)
    c.seam(canvas, [(0, 290), (2, 560), (0, 1400)], colour, 3.4, clip=top | skirt)
    for y in range(322, 1100, 34):
        c.button(canvas, -8, y, 4.6, tint(colour, 0.2) if lightness(colour) < 0.5 else shade(colour, 0.2))
    stand = outline(
        ("M", -w - 6, 206), ("C", -w * 0.4, 236, w * 0.4, 236, w + 6, 206), ("L", w + 20, 262),
        ("C", w * 0.5, 296, -w * 0.5, 296, -w - 20, 262), ("Z",),
    )  # fmt: skip
    c.cloth(canvas, stand, colour, 200, 296)
    tab = curve([(-17, 236, 1), (0, 240), (17, 236, 1), (18, 272, 1), (0, 280), (-18, 272, 1)])
    c.cloth(canvas, tab, WHITE, 236, 280, line=2.6)
    c.band(
        canvas,
        body.waist + 10,
        body.waist + 11,
        552,
        604,
        shade(colour, 0.05) if looks.accent == colour else mix(looks.accent, colour, 0.35),
        14,
    )
    if not looks.wears("cross"):
        cross(canvas, who, 470)


def cross(canvas: Canvas, who: Person, y: float) -> None:
    """A gold cross on a chain."""
    w = who.body.neck
    chain = curve([(-w - 30, 270), (-w + 2, 360), (0, y - 34), (w - 2, 360), (w + 30, 270)], closed=False)
    canvas.line(chain, GOLD_LINE, 5)
    canvas.line(chain, GOLD, 3)
    for bar in (rect(-6, y - 34, 12, 66, 3), rect(-21, y - 18, 42, 12, 3)):
        canvas.line(bar, GOLD_LINE, 5)
    for bar in (rect(-6, y - 34, 12, 66, 3), rect(-21, y - 18, 42, 12, 3)):
        canvas.fill(bar, Linear(-20, y - 30, 20, y + 30, ("#fff0b0", GOLD, "#b8862e")))


def habit(canvas: Canvas, who: Person) -> None:
    """A nun's: a plain dark dress, a scapular, a white collar over the shoulders, a cross."""
    if who.looks.sex == "m":
        return friar(canvas, who)
    body, colour, w = who.body, who.looks.cloth, who.body.neck
    skirt = c.flare(canvas, who, colour, 560, 90)
    top = c.trunk(canvas, who, colour, 10, 0.5, low=604)
    scapular = curve(
        symmetric(
            [
                (0, 300),
                (w + 40, 280, 1),
                (body.chest * 0.6, 420),
                (body.chest * 0.58, 620),
                (body.chest * 0.66, 1400, 1),
                (0, 1400),
            ]
        ),
        tension=0.4,
    )
    canvas.fill(scapular.moved(4, 6), shade(colour, 0.14), 0.8, blur=6, clip=top | skirt)
    c.cloth(canvas, scapular, tint(colour, 0.035), 280, 1300)
    c.folds(canvas, scapular, colour, (((-30, 360), (-36, 640), (-44, 1200)), ((44, 420), (40, 700), (52, 1300))), 11)
    c.band(canvas, body.waist + 22, body.waist + 23, 560, 584, shade(colour, 0.12), 14)
    c.neck(canvas, who)
    gorget = curve(
        symmetric([(0, 224), (w + 6, 204), (w + 40, 236), (body.shoulder * 0.74, 300), (body.shoulder * 0.6, 388), (0, 424)])
    )
    canvas.fill(gorget.moved(2, 9), "#14101c", 0.4, blur=6)
    c.cloth(canvas, gorget, WHITE, 210, 424)
    for k in (-1, 1):
        c.folds(canvas, gorget, WHITE, (sided([(w + 10, 246), (w + 40, 320), (w + 44, 390)], k),), 9)
    if not who.looks.wears("cross"):
        cross(canvas, who, 476)


def cuirass(canvas: Canvas, who: Person) -> None:
    """A muscled bronze breastplate over a red tunic, with leather strips at shoulder and hip."""
    looks, body = who.looks, who.body
    bronze = looks.cloth
    red = looks.lower_cloth
    c.flare(canvas, who, red, 570, 60, 1000)
    c.trunk(canvas, who, red, 6, 0.2, low=620)
    for i in range(-5, 6):
        x = i * body.hip / 5.2
        strip = rect(x - 14, 600 - abs(i) * 2, 28, 170, 8)
        c.cloth(canvas, strip, "#6e4a2c", 600, 770, line=3)
        c.button(canvas, x, 746 - abs(i) * 2, 6)
    c.neck(canvas, who)
    plate = curve(
        symmetric(
            [
                (0, 318),
                (body.neck + 30, 290),
                (body.shoulder * 0.7, 268),
                (body.chest + 6, 340),
                (body.chest + 14, 420),
                (body.waist + 8, 560),
                (body.waist + 14, 606),
                (0, 640),
            ]
        ),
        tension=0.42,
    )
    bands = (tint(bronze, 0.2, 4, 0.7), bronze, shade(bronze, 0.16, 8), tint(bronze, 0.1), shade(bronze, 0.22, 8))
    canvas.line(plate, shade(bronze, 0.4), 5)
    canvas.fill(plate, Linear(-150, 270, 150, 640, bands, (0, 0.3, 0.55, 0.75, 1)))
    canvas.inner(plate, -12, -8, shade(bronze, 0.3), 0.5, 7)
    chest = body.chest
    for k in (-1, 1):
        pec: Points = [(6, 452), (chest * 0.5, 460), (chest * 0.92, 410), (chest * 0.94, 360)]
        canvas.fill(stroke(sided(pec, k), 9), shade(bronze, 0.26), 0.8)
        canvas.fill(stroke(sided([(x, y - 8) for x, y in pec], k), 5), "#fff2c8", 0.6)
        for y in (500, 552):
            canvas.fill(stroke(sided([(6, y), (chest * 0.3, y + 4), (chest * 0.52, y - 8)], k), 6), shade(bronze, 0.22), 0.7)
        strap = stroke(sided([(body.shoulder * 0.62, 262), (chest * 0.6, 330)], k), 30, even)
        c.cloth(canvas, strap, "#6e4a2c", 262, 340, line=3)
        for i in range(4):
            flap = rect(k * (body.shoulder - 34 + i * 18) - 10, 296 + i * 10, 20, 72, 6)
            c.cloth(canvas, flap, "#7a5230", 296, 380, line=3)
    canvas.fill(stroke([(0, 330), (0, 630)], 5), shade(bronze, 0.24), 0.7)
    canvas.line(ellipse(0, 372, 20, 20), GOLD_LINE, 5)
    canvas.fill(ellipse(0, 372, 18, 18), GOLD)
    c.round_neck(canvas, who, red, 304)
