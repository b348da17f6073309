"""Winter and weather coats, short jackets: parka, duffle and pea coat, bomber, varsity and safari jacket."""

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, lines, outline, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import even, rect, scalloped, sided
from vnc.make.figure.ink import GOLD, WHITE
from vnc.make.figure.outfits import below as b
from vnc.make.figure.outfits import cloth as c
from vnc.make.figure.outfits.beneath import hood_over, layer
from vnc.make.figure.outfits.collars import jabot
from vnc.make.figure.outfits.pattern import pattern
from vnc.make.figure.person import Person

_METAL = "#c9ccd6"


def _long(canvas: Canvas, who: Person, ease: float, low: float) -> Path:
    """A straight coat to the thigh, all in one."""
    colour, body = who.looks.cloth, who.body
    b.lower(canvas, who)
    skirt = c.flare(canvas, who, colour, 556, 40, low)
    top = c.trunk(canvas, who, colour, ease, 0.7, low=620)
    smooth = rect(-body.waist - 30, 590, body.waist * 2 + 60, 60)
    canvas.fill(smooth, colour, 0.8, blur=9, clip=top & skirt)
    return top | skirt


def _flaps(canvas: Canvas, who: Person, colour: str, y: float, buttoned: bool = True) -> None:
    for k in (-1, 1):
        x = who.body.waist * 0.62
        pouch = rect(k * x - 44, y, 88, 84, 8)
        c.cloth(canvas, pouch, shade(colour, 0.015), y, y + 84, line=3)
        flap = curve(
            sided([(x - 48, y - 8, 1), (x + 46, y - 8, 1), (x + 48, y + 24, 1), (x, y + 32), (x - 48, y + 24, 1)], k), tension=0.3
        )
        c.cloth(canvas, flap, tint(colour, 0.02), y - 8, y + 32, line=3)
        if buttoned:
            c.button(canvas, k * x, y + 18, 5.5, shade(colour, 0.24) if lightness(colour) > 0.4 else tint(colour, 0.24))


def parka(canvas: Canvas, who: Person) -> None:
    """Thick cloth, zipped, with flapped pockets, cords at the waist and a hood edged with fur on the shoulders."""
    looks, colour, body, w = who.looks, who.looks.cloth, who.body, who.body.neck
    coat = _long(canvas, who, 18, 900)
    layer(canvas, who, "crew", "#4a4e5c" if lightness(colour) > 0.35 else "#d8d2c8", 330)
    placket = outline(("M", -20, 316), ("L", 20, 316), ("L", 24, 900), ("L", -24, 900), ("Z",))
    c.cloth(canvas, placket, tint(colour, 0.015), 316, 900)
    for y in range(396, 880, 96):
        c.button(canvas, 0, y, 8, shade(colour, 0.26) if lightness(colour) > 0.4 else tint(colour, 0.26))
    waist: Points = [(-body.waist - 40, 572), (0, 592), (body.waist + 40, 572)]
    canvas.fill(stroke([(x, y - 12) for x, y in waist], 16, even), shade(colour, 0.12), 0.5, blur=5, clip=coat)
    canvas.fill(stroke(waist, 4, even), shade(colour, 0.22), 0.9, clip=coat)
    for k in (-1, 1):
        c.seam(canvas, sided([(36, 400), (body.chest * 0.8, 378)], k), colour, 4, clip=coat)
        canvas.fill(stroke(sided([(40, 586), (46, 622), (42, 656)], k), 5, even), tint(colour, 0.3))
    _flaps(canvas, who, colour, 664)
    inside = curve([(-w - 34, 216, 1), (0, 198), (w + 34, 216, 1), (w + 50, 270), (0, 352), (-w - 50, 270)])
    canvas.fill(inside - who.body.neckline(), shade(colour, 0.2))
    _fur_hood(canvas, who, looks.hue("fur collar", "#d8c4a4"))


def _fur_hood(canvas: Canvas, who: Person, fur: str) -> None:
    """The hood lies on the back; its edge of fur frames neck and chin like a thick wreath."""
    colour, w, half = who.looks.cloth, who.body.neck, who.body.shoulder
    for k in (-1, 1):
        back = curve(sided([(w - 6, 196), (w + 70, 200), (half * 0.84, 250), (half * 0.8, 300), (w + 40, 320), (w + 8, 260)], k))
        c.cloth(canvas, back, shade(colour, 0.03), 196, 320)
        roll: Points = [(w + 4, 204), (w + 50, 224), (w + 58, 286), (w + 22, 350), (12, 398)]
        edge = scalloped(stroke(sided(roll, k), 52, lambda t: 1 - 0.25 * abs(2 * t - 1)), 26, 9)
        canvas.fill(edge.moved(2, 10), "#1c1420", 0.35, blur=7)
        canvas.line(edge, c.line_of(fur), 4)
        canvas.fill(edge, Linear(0, 200, 0, 400, (tint(fur, 0.08), fur, shade(fur, 0.06))))
        canvas.inner(edge, -9, -6, shade(fur, 0.14), 0.7, 5)
        for i in range(30):
            t = i / 29
            x, y = w + 8 + 48 * t * (1 - t) * 4 - (w - 4) * t * t, 206 + 190 * t
            out = ((i * 0.618) % 1 - 0.5) * 44
            tuft = stroke(sided([(x + out, y), (x + out + 9, y + 8), (x + out + 12, y + 19)], k), 5.5)
            canvas.fill(tuft, shade(fur, 0.2) if i % 2 else mix(tint(fur, 0.12), WHITE, 0.4), 0.85, clip=edge)


def duffle(canvas: Canvas, who: Person) -> None:
    """Heavy wool with a hood, closed by wooden toggles in loops of cord."""
    colour, body, w = who.looks.cloth, who.body, who.body.neck
    coat = _long(canvas, who, 14, 940)
    layer(canvas, who, "crew", "#f0ece4" if lightness(colour) < 0.8 else "#4a4e5c", 340)
    c.seam(canvas, [(4, 330), (6, 560), (8, 940)], colour, 4, clip=coat)
    yoke: Points = [(-body.shoulder, 356), (-body.chest * 0.5, 384), (0, 372), (body.chest * 0.5, 384), (body.shoulder, 356)]
    c.seam(canvas, yoke, colour, 4, 0.8, clip=coat)
    _flaps(canvas, who, colour, 660, buttoned=False)
    cord, wood = (WHITE if lightness(colour) < 0.4 else "#5a3d28"), "#a8703c"
    for y in (404, 490, 576):
        for k in (-1, 1):
            tab = rect(k * 62 - 16, y - 13, 32, 26, 6)
            c.cloth(canvas, tab, "#6a4830", y - 13, y + 13, line=2.6)
            for dy in (-6, 6):
                canvas.fill(stroke([(k * 50, y + dy), (k * 12, y + dy * 0.5)], 4.4, even), cord)
        toggle = curve([(-24, y), (-14, y - 9), (14, y - 9), (24, y), (14, y + 9), (-14, y + 9)])
        canvas.line(toggle, shade(wood, 0.3), 4)
        canvas.fill(toggle, Linear(0, y - 9, 0, y + 9, (tint(wood, 0.14), wood, shade(wood, 0.12))))
        canvas.fill(stroke([(0, y - 9), (0, y + 9)], 5, even), cord)
    for k in (-1, 1):
        hood = curve(sided([(w - 2, 208, 1), (w + 46, 202), (w + 96, 236), (w + 102, 288), (w + 56, 336), (4, 376, 1), (2,
            336, 1),
                            (w - 2, 298), (w + 16, 252)], k))  # fmt: skip
        canvas.fill(hood.moved(3, 10), shade(colour, 0.2), 0.6, blur=6)
        c.cloth(canvas, hood, tint(colour, 0.02), 200, 370)
        c.seam(canvas, sided([(w + 4, 250), (w + 8, 300), (6, 348)], k), colour, 3, 0.7, clip=hood)


def pea_coat(canvas: Canvas, who: Person) -> None:
    """Short dark wool, double-breasted, with a broad collar and anchor buttons."""
    colour, body, w = who.looks.cloth, who.body, who.body.neck
    coat = _long(canvas, who, 9, 820)
    layer(canvas, who, "turtleneck", "#d8d2c8" if lightness(colour) < 0.5 else "#2d2a3a", 440)
    c.seam(canvas, [(38, 440), (42, 600), (44, 820)], colour, 4, clip=coat)
    for y in (478, 556, 634):
        for k in (-1, 1):
            c.button(canvas, k * 62, y, 12, shade(colour, 0.12) if lightness(colour) > 0.4 else "#15161e")
            canvas.line(ellipse(k * 62, y, 12, 12), tint(colour, 0.3), 1.8, 0.8)
            canvas.fill(stroke([(k * 62, y - 6), (k * 62, y + 6)], 2.2, even), tint(colour, 0.34))
    for k in (-1, 1):
        leaf = lines(
            sided(
                [(w + 8, 208), (w + 54, 226), (w + 112, 300), (w + 84, 338), (w + 104, 362), (22, 462), (6, 436), (w + 12, 300)],
                k,
            )
        )
        canvas.fill(leaf.moved(4, 10), shade(colour, 0.2), 0.7, blur=6)
        c.cloth(canvas, leaf, tint(colour, 0.03), 210, 460)
        c.seam(canvas, sided([(w + 84, 338), (w + 22, 330)], k), colour, 3)
        slit = stroke(sided([(body.waist * 0.86, 600), (body.waist * 0.72, 700)], k), 11, even, smooth=False)
        canvas.line(slit, shade(colour, 0.2), 3)
        canvas.fill(slit, shade(colour, 0.05))
    hood_over(canvas, who)


def _halves(canvas: Canvas, who: Person, colour: str, low: float, gap: float = 40) -> list[Path]:
    """Two open fronts of a short jacket down to a ribbed hem."""
    body, w, out = who.body, who.body.neck, list[Path]()
    for k in (-1, 1):
        half = curve(sided([
            (w + 8, 232, 1), *body.over_shoulder(),
            (body.chest + 20, 410), (body.chest + 18, 480), (body.waist + 24, 580), (body.waist + 18, low, 1),
            (gap, low + 10, 1), (gap + 6, 500), (gap + 14, 380), (w + 22, 280),
        ], k))  # fmt: skip
        canvas.fill(half.moved(-k * 10, 6), "#1c1420", 0.3, blur=6, clip=body.torso(2))
        c.cloth(canvas, half, colour, 240, low, free=c.off_sleeves(who))
        pattern(canvas, who, half, colour)
        for line in ([(body.chest + 6, 408), (body.chest * 0.72, 440), (gap + 24, 450)],
                     [(body.waist + 10, 560), (gap + 50, 580), (gap + 22, 572)]):  # fmt: skip
            c.folds(canvas, half, colour, (sided(line, k),), 10)
        out.append(half)
    c.armholes(canvas, who, colour)
    return out


def _ribbed(canvas: Canvas, who: Person, colour: str, low: float, gap: float, stripes: str = "") -> None:
    """A knitted hem on both fronts, and a knitted collar round the neck."""
    body, w = who.body, who.body.neck
    for k in (-1, 1):
        hem = lines(sided([(gap, low - 26), (body.waist + 20, low - 40), (body.waist + 18, low + 4), (gap, low + 16)], k))
        rim = stroke(sided([(w + 4, 214), (w + 24, 256), (gap + 14, 342)], k), 30, even)
        for piece in (hem, rim):
            c.cloth(canvas, piece, colour, low - 40, low + 10, line=3)
        for i in range(12):
            x = gap + 6 + i * (body.waist - gap + 14) / 12
            canvas.fill(stroke([(k * x, low - 40), (k * x, low + 16)], 2.6, even), shade(colour, 0.14), 0.8, clip=hem)
        if stripes:
            canvas.fill(stroke(sided([(gap, low - 2), (body.waist + 20, low - 16)], k), 9, even, smooth=False), stripes, clip=hem)
            canvas.fill(stroke(sided([(w + 4, 214), (w + 24, 256), (gap + 14, 342)], k), 7, even), stripes, clip=rim)


def bomber(canvas: Canvas, who: Person) -> None:
    """A short flying jacket: knitted hem, a zip, a pocket on the sleeve's side; a collar of fleece where one is named."""
    colour, w = who.looks.cloth, who.body.neck
    b.lower(canvas, who)
    layer(canvas, who, "tee", WHITE if lightness(colour) < 0.7 else "#3a3c4c", 660, strip=False)
    _halves(canvas, who, colour, 630)
    for k in (-1, 1):
        zipper = stroke(sided([(w + 22, 282), (52, 380), (46, 500), (41, 636)], k), 6, even)
        canvas.fill(zipper, _METAL)
        pocket = stroke(sided([(who.body.waist * 0.5, 540), (who.body.waist * 0.9, 504)], k), 9, even, smooth=False)
        canvas.line(pocket, shade(colour, 0.24), 3)
        canvas.fill(pocket, shade(colour, 0.1))
    _ribbed(canvas, who, shade(colour, 0.09) if lightness(colour) > 0.3 else tint(colour, 0.08), 630, 40)
    hood_over(canvas, who)


def varsity(canvas: Canvas, who: Person) -> None:
    """A team's jacket: knitted edges with a stripe, snaps, and a big letter; the sleeves are of another colour."""
    looks, colour = who.looks, who.looks.cloth
    b.lower(canvas, who)
    layer(canvas, who, "tee", "#e8e4ec" if lightness(colour) < 0.7 else "#3a3c4c", 660, strip=False)
    _halves(canvas, who, colour, 630)
    pale = arms_of(colour, looks.accent)
    _ribbed(canvas, who, colour, 630, 40, pale)
    for k in (-1, 1):
        for y in (372, 440, 508, 576):
            c.button(canvas, k * (54 - (y - 372) * 0.03), y, 6.5, pale)
        pocket = stroke(sided([(who.body.waist * 0.56, 552), (who.body.waist * 0.94, 516)], k), 10, even, smooth=False)
        canvas.line(pocket, shade(colour, 0.2), 3)
        canvas.fill(pocket, pale)
    _letter(canvas, who.body.chest * 0.66, 424, pale, shade(colour, 0.2))
    hood_over(canvas, who)


def arms_of(colour: str, accent: str) -> str:
    """The sleeves of a team's jacket: white or the second colour."""
    return accent if lightness(accent) > 0.72 or lightness(colour) > 0.72 else "#f2efe6"


def _letter(canvas: Canvas, x: float, y: float, colour: str, line: str) -> None:
    """A chenille A."""
    shape = lines([(-26, 32), (-9, -32), (9, -32), (26, 32), (10, 32), (6, 16), (-6, 16), (-10, 32)])
    hole = lines([(-4, 4), (0, -14), (4, 4)])
    letter = (shape - hole).moved(x, y)
    canvas.line(shape.moved(x, y), line, 7)
    canvas.fill(letter, colour)


def safari(canvas: Canvas, who: Person) -> None:
    """Pale cloth for hot countries: four flapped pockets, straps on the shoulders, a belt."""
    colour, body = who.looks.cloth, who.body
    coat = _long(canvas, who, 8, 800)
    layer(canvas, who, "shirt", WHITE if lightness(colour) < 0.85 else "#8fa8c8", 372)
    c.seam(canvas, [(2, 372), (3, 560), (4, 800)], colour, 4, clip=coat)
    for k in (-1, 1):
        leaf = lines(sided([(body.neck + 6, 212), (body.neck + 52, 236), (body.neck + 66, 300), (36, 352), (4, 384),
                            (body.neck + 6, 286)], k))  # fmt: skip
        canvas.fill(leaf.moved(3, 8), shade(colour, 0.2), 0.6, blur=5)
        c.cloth(canvas, leaf, tint(colour, 0.03), 210, 380)
        c.strap(canvas, who, k, tint(colour, 0.02))
        x = body.chest * 0.6
        c.cloth(canvas, rect(k * x - 38, 402, 76, 78, 8), shade(colour, 0.01), 400, 480, line=3)
        c.cloth(canvas, curve(sided([(x - 42, 396, 1), (x + 42, 396, 1), (x + 42, 420, 1), (x, 434), (x - 42, 420, 1)], k),
                              tension=0.3), tint(colour, 0.02), 396, 434, line=3)  # fmt: skip
        c.button(canvas, k * x, 420, 5.5, "#6a4a30")
    for y in (426, 486, 620):
        c.button(canvas, 0, y, 6.5, "#6a4a30")
    _flaps(canvas, who, colour, 640)
    c.band(canvas, body.waist + 16, body.waist + 18, 556, 592, "#7a5230", 16)
    buckle = rect(-24, 566, 48, 38, 6)
    canvas.line(buckle, "#c9b070", 7)
    hood_over(canvas, who)


def frock(canvas: Canvas, who: Person) -> None:
    """A long open coat of old times with turned-back cuffs and many buttons, over a waistcoat and a lace cravat."""
    looks, colour, body, w = who.looks, who.looks.cloth, who.body, who.body.neck
    metal = looks.hue("trim", GOLD)
    b.lower(canvas, who)
    vest = looks.hue("shirt", looks.accent if abs(lightness(looks.accent) - lightness(colour)) > 0.1 else "#e8e0d0")
    top = c.trunk(canvas, who, vest, 3, low=700)
    c.seam(canvas, [(0, 330), (0, 690)], vest, 3, clip=top)
    for y in range(392, 680, 42):
        c.button(canvas, 0, y, 5.5, metal)
    c.neck(canvas, who)
    if not looks.wears("cravat", "neckerchief", "scarf", "tie", "bow tie"):
        jabot(canvas, who)
    for k in (-1, 1):
        half = curve(sided([
            (w + 26, 236, 1), *body.over_shoulder(),
            (body.chest + 16, 410), (body.chest + 12, 480), (body.waist + 16, 575), (body.hip + 34, 720), (body.hip + 80,
                1080, 1),
            (86, 1090, 1), (72, 720), (56, 560), (66, 420), (w + 30, 300),
        ], k))  # fmt: skip
        canvas.fill(half.moved(-k * 10, 6), "#1c1420", 0.34, blur=7)
        c.cloth(canvas, half, colour, 240, 1000, free=c.off_sleeves(who))
        pattern(canvas, who, half, colour)
        c.folds(canvas, half, colour, (sided([(body.chest + 8, 410), (body.chest * 0.8, 450), (92, 456)], k),
                                       sided([(body.waist + 10, 560), (102, 590), (84, 584)], k)), 10)  # fmt: skip
        edge = sided([(w + 34, 300), (70, 420), (60, 560), (76, 720), (90, 1090)], k)
        canvas.fill(stroke([(x + k * 8, y) for x, y, *_ in edge], 9, even), metal, 0.95, clip=half)
        for y in range(430, 720, 48):
            x = 92 + (6 if y > 600 else 0)
            canvas.fill(rect(k * x - 14, y - 3, 28, 6, 2), metal, 0.9)
            c.button(canvas, k * (x + 16), y, 6.5, metal)
        leaf = curve(sided([(w + 8, 206, 1), (w + 58, 220), (w + 104, 296, 1), (w + 64, 372), (60, 430, 1), (w + 26, 320)], k),
                     tension=0.35)  # fmt: skip
        canvas.fill(leaf.moved(3, 9), "#1c1420", 0.4, blur=6)
        c.cloth(canvas, leaf, tint(colour, 0.04), 206, 430)
        canvas.line(leaf, metal, 3, 0.8)
    c.armholes(canvas, who, colour)
