"""Everyday clothes."""

from vnc.make.draw import Canvas, Path, curve, ellipse, outline, stroke
from vnc.make.draw.colour import lightness, shade, tint
from vnc.make.draw.path import even, rect, sided, symmetric
from vnc.make.figure.ink import WHITE
from vnc.make.figure.outfits import below as b
from vnc.make.figure.outfits import cloth as c
from vnc.make.figure.outfits.beneath import KINDS, hood_over, kind_of, layer
from vnc.make.figure.outfits.beneath import top as beneath
from vnc.make.figure.outfits.chest import chest_print
from vnc.make.figure.outfits.pattern import lace, pattern, patterned
from vnc.make.figure.person import Person


def jacket(canvas: Canvas, who: Person) -> None:
    """A short open jacket over a plain shirt."""
    colour, body = who.looks.cloth, who.body
    b.lower(canvas, who)
    under = who.looks.hue("shirt", "#ece8f0" if lightness(colour) < 0.6 else "#3a3c4c")
    layer(canvas, who, "tee", under, 660, strip=False)
    shirt = body.torso(2)
    for k in (-1, 1):
        half = curve(sided([
            (body.neck + 8, 232, 1), *body.over_shoulder(),
            (body.chest + 16, 410), (body.chest + 12, 470), (body.waist + 16, 570), (body.waist + 20, 628, 1),
            (40, 640, 1), (46, 500), (54, 380), (body.neck + 22, 280),
        ], k))  # fmt: skip
        canvas.fill(half.moved(-k * 10, 6), shade(under, 0.25), 0.5, blur=6, clip=shirt)
        c.cloth(canvas, half, colour, 240, 640, free=c.off_sleeves(who))
        pattern(canvas, who, half, colour)
        c.folds(
            canvas,
            half,
            colour,
            (
                sided([(body.chest + 6, 408), (body.chest * 0.72, 440), (64, 450)], k),
                sided([(body.waist + 10, 560), (90, 580), (62, 572)], k),
            ),
            10,
        )
        c.seam(canvas, sided([(body.waist * 0.66, 470), (body.waist * 0.86, 540)], k), colour, 5)
        zip_line = stroke(sided([(body.neck + 22, 282), (54, 380), (46, 500), (41, 636)], k), 5, even)
        canvas.fill(zip_line, "#c9ccd6" if lightness(colour) < 0.7 else "#8a8c98")
        hem = outline(
            ("M", k * 40, 604), ("L", k * (body.waist + 20), 592), ("L", k * (body.waist + 18), 630), ("L", k * 40, 642), ("Z",)
        )
        c.cloth(canvas, hem, shade(colour, 0.06), 590, 640)
        leaf = outline(
            ("M", k * (body.neck + 2), 216), 
            ("C", k * (body.neck + 36), 226, k * (body.neck + 54), 244, k * (body.neck + 58), 262),
            ("L", k * (body.neck + 44), 328), ("L", k * (body.neck + 10), 284), ("Z",),
        )  # fmt: skip
        c.cloth(canvas, leaf, tint(colour, 0.03), 216, 330)
    c.armholes(canvas, who, colour)
    hood_over(canvas, who)


def hoodie(canvas: Canvas, who: Person) -> None:
    """Loose, with the hood down, cords and one big pocket."""
    colour, body, w = who.looks.cloth, who.body, who.body.neck
    b.lower(canvas, who)
    c.trunk(canvas, who, colour, 15, 0.6, low=690)
    c.band(canvas, body.hip + 8, body.hip + 6, 656, 692, shade(colour, 0.05), 12)
    c.neck(canvas, who)
    inside = curve([(-w - 26, 214, 1), (0, 196), (w + 26, 214, 1), (w + 40, 262), (0, 336), (-w - 40, 262)])
    canvas.fill(inside, shade(colour, 0.13))
    gap = curve([(-w, 200, 1), (-w - 12, 250), (0, 306), (w + 12, 250), (w, 200, 1), (0, 186)])
    c.opening(canvas, who, gap)
    for k in (-1, 1):
        hood = curve(sided([
            (w - 2, 212, 1), (w + 38, 206), (w + 84, 238), (w + 92, 284), (w + 50, 330),
            (4, 366, 1), (2, 330, 1), (w - 4, 292), (w + 14, 250),
        ], k))  # fmt: skip
        canvas.fill(hood.moved(3, 10), shade(colour, 0.2), 0.6, blur=6)
        c.cloth(canvas, hood, tint(colour, 0.02), 200, 360)
        canvas.fill(stroke(sided([(20, 340), (24, 400), (20, 452)], k), 6, even), who.looks.accent)
        canvas.fill(ellipse(k * 20, 456, 5, 9), shade(who.looks.accent, 0.1))
    pocket = outline(
        ("M", -66, 548), ("L", 66, 548), ("L", body.waist * 0.94, 618), ("L", body.waist * 0.94, 660),
        ("L", -body.waist * 0.94, 660),
        ("L", -body.waist * 0.94, 618), ("Z",),
    )  # fmt: skip
    c.cloth(canvas, pocket, shade(colour, 0.015), 540, 660)


def sweater(canvas: Canvas, who: Person) -> None:
    """Knitwear with ribbed hem and neck; a turtleneck where one is said, a patterned yoke or cables likewise."""
    looks, colour, body = who.looks, who.looks.cloth, who.body
    b.lower(canvas, who)
    top = c.trunk(canvas, who, colour, 9, 0.35, low=676)
    match looks.shape("knit"):
        case "yoke":
            _yoke(canvas, who, top, colour)
        case "cable":
            _cables(canvas, top, colour)
        case _:
            pass
    hem = c.band(canvas, body.hip * 0.98, body.hip, 638, 674, shade(colour, 0.03), 14)
    for i in range(-12, 13):
        canvas.fill(stroke([(i * 12, 640), (i * 12, 692)], 3.4), shade(colour, 0.12), 0.7, clip=hem)
    c.neck(canvas, who)
    if looks.wears("tie", "bow tie") or looks.shape("shirt") == "shirt":
        return _v_neck(canvas, who, colour)
    KINDS["turtleneck" if looks.shape("neck") == "turtle" else "crew"](canvas, who, colour, top)


def _yoke(canvas: Canvas, who: Person, top: Path, colour: str) -> None:
    """Three rows of small chevrons, one in the accent's colour."""
    pale = tint(colour, 0.14) if lightness(colour) < 0.75 else shade(colour, 0.14)
    for row, y in enumerate((346, 366, 386, 406)):
        for i in range(-9, 10):
            x = i * 22 + (11 if row % 2 else 0)
            chevron = stroke([(x - 8, y + 5), (x, y - 5), (x + 8, y + 5)], 5, even)
            canvas.fill(chevron, who.looks.accent if row in (1, 2) else pale, 0.9, clip=top)


def _cables(canvas: Canvas, top: Path, colour: str) -> None:
    """Twisted ropes of wool down the front."""
    for x in (-104, -52, 0, 52, 104):
        for y in range(300, 640, 26):
            for lean in (-1, 1):
                strand = stroke([(x - lean * 11, y), (x, y + 12), (x + lean * 11, y + 26)], 11 if lean > 0 else 8)
                canvas.fill(strand.moved(1, 3), shade(colour, 0.18), 0.7, clip=top)
                canvas.fill(strand, tint(colour, 0.05), 0.9, clip=top)
        for dx in (-19, 19):
            canvas.fill(stroke([(x + dx, 290), (x + dx, 650)], 3, even), shade(colour, 0.14), 0.7, clip=top)


def _v_neck(canvas: Canvas, who: Person, colour: str) -> None:
    """A shirt's collar and a tie in a ribbed point of the knitwear."""
    shirt, w = who.looks.hue("shirt", WHITE if lightness(colour) < 0.85 else "#8fa8c8"), who.body.neck
    c.shirt_front(canvas, who, shirt, 440)
    c.collar(canvas, who, shirt)
    if who.looks.wears("tie"):
        c.tie(canvas, who, who.looks.hue("tie", who.looks.accent), 436)
    edge = stroke([(-w - 50, 244), (-w - 34, 318), (-22, 424), (0, 446, 1), (22, 424), (w + 34, 318), (w + 50, 244)], 20, even)
    canvas.line(edge, c.line_of(colour), 3.2)
    canvas.fill(edge, shade(colour, 0.04))


def cardigan(canvas: Canvas, who: Person) -> None:
    """Knitwear buttoned below a deep neck over a collared blouse, with ribbed edges and two pockets."""
    colour, body, w = who.looks.cloth, who.body, who.body.neck
    b.lower(canvas, who)
    top = c.trunk(canvas, who, colour, 9, 0.35, low=690)
    c.neck(canvas, who)
    blouse = who.looks.hue("shirt", WHITE if lightness(colour) < 0.85 else tint(who.looks.accent, 0.1))
    layer(canvas, who, "shirt", blouse, 476)
    c.braces(canvas, who, 476, curve([(-w - 14, 232, 1), (w + 14, 232, 1), (w + 58, 258, 1), (26, 476, 1), (-26, 476, 1),
                                      (-w - 58, 258, 1)], tension=0.3))  # fmt: skip
    hem = c.band(canvas, body.hip * 0.98, body.hip, 652, 688, shade(colour, 0.03), 14)
    for i in range(-12, 13):
        canvas.fill(stroke([(i * 12, 654), (i * 12, 706)], 3.4), shade(colour, 0.12), 0.7, clip=hem)
    for k in (-1, 1):
        edge = stroke(sided([(w + 46, 244), (w + 34, 320), (36, 440), (8, 492), (4, 590), (3, 704)], k), 21, even)
        canvas.line(edge, c.line_of(colour), 3.2, clip=top | hem)
        canvas.fill(edge, shade(colour, 0.05), clip=top | hem)
        pocket = rect(k * body.waist * 0.56 - 32, 572, 64, 62, 8)
        c.cloth(canvas, pocket, shade(colour, 0.01), 570, 634)
        canvas.fill(rect(k * body.waist * 0.56 - 32, 572, 64, 13, 5), shade(colour, 0.08))
    if kind_of(who.looks) == "shirt":
        c.collar(canvas, who, blouse)
    if who.looks.wears("tie") and who.looks.shape("tie") == "loose":
        c.tie(canvas, who, who.looks.hue("tie", who.looks.accent), 446)
    hood_over(canvas, who)
    c.seam(canvas, [(5, 494), (5, 700)], colour, 3, clip=top | hem)
    for y in (506, 560, 614, 668):
        c.button(canvas, 0, y, 6.5, who.looks.accent if lightness(who.looks.accent) > 0.6 else tint(colour, 0.24))


def waistcoat(canvas: Canvas, who: Person) -> None:
    """A shirt with rolled sleeves under a waistcoat in the accent's colour."""
    _shirt(canvas, who, buttoned_over=True)


def shirt(canvas: Canvas, who: Person) -> None:
    """A buttoned shirt with rolled sleeves and a breast pocket."""
    _shirt(canvas, who, buttoned_over=False)


def _shirt(canvas: Canvas, who: Person, buttoned_over: bool) -> None:
    colour, body = who.looks.cloth, who.body
    b.lower(canvas, who)
    if buttoned_over:
        return _under_waistcoat(canvas, who)
    top = c.trunk(canvas, who, colour, 5, low=664)
    c.neck(canvas, who)
    c.seam(canvas, [(0, 330), (2, 480), (0, 660)], colour, 3, clip=top)
    c.braces(canvas, who, 650)
    opened = who.looks.wears("open")
    if opened:
        _bare_chest(canvas, who, colour)
    c.collar(canvas, who, tint(colour, 0.03), skin=not opened)
    for y in (526, 584, 640) if opened else (352, 410, 468, 526, 584, 640):
        c.button(canvas, 0, y, 5, shade(colour, 0.16) if lightness(colour) > 0.5 else tint(colour, 0.25))
    pocket = rect(body.chest * 0.36, 392, 54, 58, 6)
    canvas.line(pocket, shade(colour, 0.15), 3)


def _under_waistcoat(canvas: Canvas, who: Person) -> None:
    beneath(canvas, who, "shirt", 5, 664)
    _waistcoat(canvas, who, who.looks.accent)
    if kind_of(who.looks) == "shirt":
        c.collar(canvas, who, tint(who.looks.cloth, 0.03))
        for y in (352, 410):
            colour = who.looks.cloth
            c.button(canvas, 0, y, 5, shade(colour, 0.16) if lightness(colour) > 0.5 else tint(colour, 0.25))


def _bare_chest(canvas: Canvas, who: Person, colour: str) -> None:
    """An unbuttoned front: skin on a man, a plain top on others."""
    w = who.body.neck
    gap = curve([(-w + 1, 196, 1), (-w - 22, 262), (-62, 380), (0, 500, 1), (62, 380), (w + 22, 262), (w - 1, 196, 1), (0, 186)],
                tension=0.4)  # fmt: skip
    c.opening(canvas, who, gap)
    if who.looks.grown_man:
        for k in (-1, 1):
            canvas.fill(stroke(sided([(4, 404), (40, 402), (62, 384)], k), 4), who.ink.skin_line, 0.4, clip=gap)
        canvas.fill(stroke([(0, 318), (1, 396), (0, 450)], 4), who.ink.skin_line, 0.35, clip=gap)
    else:
        canvas.fill(rect(-200, 318, 400, 200), WHITE if lightness(colour) < 0.8 else "#4a5068", clip=gap)
    canvas.line(gap & rect(-300, 262, 600, 400), c.line_of(colour), 3)


def pyjamas(canvas: Canvas, who: Person) -> None:
    """A loose buttoned top with a soft collar, a pocket and piping, and trousers of the same cloth."""
    colour, body = who.looks.cloth, who.body
    b.lower(canvas, who)
    top = c.trunk(canvas, who, colour, 12, 0.6, low=690)
    c.neck(canvas, who)
    edge = WHITE if lightness(colour) < 0.8 else shade(colour, 0.25)
    canvas.fill(stroke([(9, 320), (11, 480), (9, 690)], 5, even), edge, clip=top)
    c.collar(canvas, who, tint(colour, 0.03), low=336)
    for y in (368, 450, 532, 614):
        c.button(canvas, 0, y, 8, edge)
    pocket = rect(body.chest * 0.4, 420, 58, 62, 6)
    c.cloth(canvas, pocket, colour, 420, 482)
    canvas.fill(rect(body.chest * 0.4, 424, 58, 5), edge)


def tracksuit(canvas: Canvas, who: Person) -> None:
    """A zipped top with a standing collar, pale lines down the sleeves, and trousers of the same cloth."""
    colour, w = who.looks.cloth, who.body.neck
    b.lower(canvas, who)
    top = c.trunk(canvas, who, colour, 10, 0.45, low=690)
    c.neck(canvas, who)
    hem = c.band(canvas, who.body.hip, who.body.hip, 652, 690, shade(colour, 0.05), 14)
    for k in (-1, 1):
        line = sided([(w + 26, 262), (who.body.chest * 0.9, 330), (who.body.chest + 6, 400)], k)
        canvas.fill(stroke(line, 7, even), WHITE if lightness(colour) < 0.75 else "#3a3c4c", 0.9, clip=top)
    stand = outline(
        ("M", -w - 8, 208), ("C", -w * 0.4, 240, w * 0.4, 240, w + 8, 208), ("L", w + 26, 264),
        ("C", w * 0.5, 304, -w * 0.5, 304, -w - 26, 264), ("Z",),
    )  # fmt: skip
    c.cloth(canvas, stand, tint(colour, 0.02), 200, 300)
    canvas.fill(stroke([(0, 232), (1, 460), (0, 700)], 8, even), "#d4d7e0" if lightness(colour) < 0.75 else "#6c7080",
                clip=top | stand | hem)  # fmt: skip
    canvas.fill(rect(-5, 300, 10, 24, 4), "#8c90a0")
    for k in (-1, 1):
        c.seam(canvas, sided([(who.body.waist * 0.62, 560), (who.body.waist * 0.84, 634)], k), colour, 5)


def _waistcoat(canvas: Canvas, who: Person, colour: str) -> None:
    body = who.body
    for k in (-1, 1):
        half = curve(sided([
            (body.neck + 50, 256, 1), (body.shoulder * 0.72, 276, 1), (body.chest * 0.84, 380), (body.chest + 10, 440, 1),
            (body.waist + 8, 570), (body.waist + 14, 640, 1), (34, 676, 1), (2, 640, 1), (2, 470, 1), (body.neck + 30, 360),
        ], k))  # fmt: skip
        c.cloth(canvas, half, colour, 260, 680)
        pattern(canvas, who, half, colour)
        c.seam(canvas, sided([(body.waist * 0.4, 576), (body.waist * 0.8, 566)], k), colour, 4)
    for y in (494, 544, 594):
        c.button(canvas, -9, y, 6.5, tint(colour, 0.16))


def sweater_vest(canvas: Canvas, who: Person) -> None:
    """A sleeveless pullover with a deep point, in the accent's colour, over a shirt."""
    looks, body, colour, w = who.looks, who.body, who.looks.accent, who.body.neck
    b.lower(canvas, who)
    beneath(canvas, who, "shirt", 4, 664)
    half = [(0, 250), (w + 40, 250, 1), (body.shoulder * 0.8, 272, 1), (body.chest * 0.98, 360), (body.chest + 8, 420, 1),
            (body.chest + 10, 480), (body.waist + 16, 575), (body.hip + 8, 670, 1), (0, 678, 1)]  # fmt: skip
    knit = curve(symmetric(half), tension=0.4) - curve([(-w - 60, 200, 1), (w + 60, 200, 1), (0, 414, 1)], tension=0.2)
    canvas.fill(knit.moved(0, -6), shade(looks.cloth, 0.25), 0.5, blur=6, clip=body.torso(4))
    c.cloth(canvas, knit, colour, 250, 670)
    pattern(canvas, who, knit, colour)
    c.trunk_folds(canvas, who, knit, colour)
    edges = ([(-w - 50, 250), (-w - 26, 318), (0, 420, 1), (w + 26, 318), (w + 50, 250)],)
    for line in (
        *edges,
        *([sided([(body.shoulder * 0.8, 268), (body.chest * 0.98, 360), (body.chest + 4, 424)], k) for k in (-1, 1)]),
    ):
        rim = stroke(line, 15, even)
        canvas.line(rim, c.line_of(colour), 3)
        canvas.fill(rim, shade(colour, 0.06))
    c.band(canvas, body.hip, body.hip + 2, 644, 674, shade(colour, 0.05), 14)
    if kind_of(looks) == "shirt":
        c.collar(canvas, who, tint(looks.cloth, 0.03))


def tee(canvas: Canvas, who: Person) -> None:
    """A short-sleeved shirt with a print on the chest."""
    colour = who.looks.cloth
    b.lower(canvas, who)
    top = c.trunk(canvas, who, colour, 7, 0.35, low=672)
    c.neck(canvas, who)
    if who.looks.shape("neck") == "polo":
        return _polo(canvas, who, colour, top)
    c.round_neck(canvas, who, colour, 290)
    if patterned(who) or chest_print(canvas, who, colour, top):
        return c.braces(canvas, who, 660)
    for y, wide in ((408, 30), (434, 9)):
        band = stroke([(-240, y), (-100, y + 10), (0, y + 13), (100, y + 10), (240, y)], wide, even)
        canvas.fill(band, who.looks.accent, clip=top)
        canvas.inner(band, -4, -5, shade(who.looks.accent, 0.1), 0.6, 3, clip=top)
    c.braces(canvas, who, 660)


def _polo(canvas: Canvas, who: Person, colour: str, top: Path) -> None:
    """A soft collar and a placket with two buttons."""
    placket = rect(-15, 318, 30, 96, 3)
    canvas.line(placket, c.line_of(colour), 3, clip=top)
    canvas.fill(placket, tint(colour, 0.02), clip=top)
    for y in (352, 390):
        c.button(canvas, 0, y, 5, shade(colour, 0.16) if lightness(colour) > 0.5 else tint(colour, 0.25))
    c.collar(canvas, who, tint(colour, 0.03))


def dress(canvas: Canvas, who: Person) -> None:
    """A fitted bodice with a wide neckline, a sash and a full skirt."""
    colour, body, w = who.looks.cloth, who.body, who.body.neck
    c.flare(canvas, who, colour, 560, 150)
    top = c.trunk(canvas, who, colour, 3, low=600)
    c.neck(canvas, who)
    reach = body.shoulder * 0.56
    gap = curve(
        [
            (-w + 1, 196, 1),
            (-w - 10, 244),
            (-reach, 268, 1),
            (-reach * 0.92, 330),
            (-24, 366),
            (0, 356, 1),
            (24, 366),
            (reach * 0.92, 330),
            (reach, 268, 1),
            (w + 10, 244),
            (w - 1, 196, 1),
            (0, 186),
        ],
        tension=0.45,
    )
    c.opening(canvas, who, gap)
    edge = [(-reach, 266), (-reach * 0.94, 326), (-26, 366), (0, 358), (26, 366), (reach * 0.94, 326), (reach, 266)]
    canvas.fill(stroke(edge, 13, even), tint(colour, 0.12))
    canvas.line(stroke(edge, 13, even), c.line_of(colour), 2.2)
    if who.looks.shape("cloth") == "lace":
        lace(canvas, stroke(edge, 74, even) & top - gap, colour)
    for k in (-1, 1):
        c.seam(canvas, sided([(body.chest * 0.52, 400), (body.waist * 0.5, 560)], k), colour, 3, 0.7, clip=top)
    if who.looks.shape("belly") == "pregnant":
        c.band(canvas, body.chest + 6, body.chest + 8, 478, 506, who.looks.accent, 16)
        return c.bow(canvas, who.looks.accent, 500, 0.5)
    c.band(canvas, body.waist + 8, body.waist + 12, 546, 592, who.looks.accent)
    c.bow(canvas, who.looks.accent, 580, 0.62)
