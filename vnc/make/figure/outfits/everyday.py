"""Clothes for the house, the ward and the cabin: bathrobe, hospital gown, an open shirt, those who fly; and rags."""

from vnc.make.draw import Canvas, Points, curve, ellipse, lines, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import even, rect, sided, symmetric
from vnc.make.figure.ink import GOLD, WHITE
from vnc.make.figure.outfits import below as b
from vnc.make.figure.outfits import cloth as c
from vnc.make.figure.outfits.beneath import layer
from vnc.make.figure.outfits.pattern import pattern
from vnc.make.figure.outfits.service import tank
from vnc.make.figure.person import Person


def bathrobe(canvas: Canvas, who: Person) -> None:
    """Thick towelling with a shawl collar, tied at the waist."""
    body, colour, w = who.body, who.looks.cloth, who.body.neck
    skirt = c.flare(canvas, who, colour, 560, 60)
    top = c.trunk(canvas, who, colour, 13, 0.6, low=620)
    c.seam(canvas, [(20, 610), (34, 1400)], colour, 4)
    c.neck(canvas, who)
    gap = curve([(-w + 1, 196, 1), (-w - 18, 250, 1), (2, 424, 1), (w + 18, 250, 1), (w - 1, 196, 1), (0, 186)], tension=0.4)
    c.opening(canvas, who, gap)
    for k in (-1, 1):
        roll = stroke(sided([(w + 6, 210), (w + 30, 256), (w + 18, 340), (22, 440), (-24, 560)], k), 62,
                      lambda t: (0.6 + 2.4 * t).clip(0, 1))  # fmt: skip
        canvas.fill(roll.moved(4, 9), shade(colour, 0.2), 0.6, blur=6)
        c.cloth(canvas, roll, tint(colour, 0.02), 210, 560)
        pattern(canvas, who, roll, colour)
    for i in range(120):
        x, y = (i * 0.618) % 1 * 460 - 230, 300 + i * 4.6
        canvas.fill(stroke([(x, y), (x + 5, y + 5), (x + 10, y)], 2.6, even), shade(colour, 0.12), 0.5, clip=top | skirt)
    belt = shade(colour, 0.06)
    c.band(canvas, body.waist + 18, body.waist + 19, 562, 602, belt, 14)
    for end in ([(-4, 590), (-26, 660), (-40, 760, 1), (-6, 766, 1), (8, 660)], [(4, 590), (30, 650), (44, 730, 1), (76, 716, 1),
                (44, 630)]):  # fmt: skip
        c.cloth(canvas, curve(end, tension=0.4), tint(belt, 0.02), 590, 766)
    c.cloth(canvas, curve([(-28, 576), (0, 568), (28, 578), (24, 618), (0, 624), (-24, 616)]), tint(belt, 0.03), 566, 620)


def hospital_gown(canvas: Canvas, who: Person) -> None:
    """Thin cotton without a collar, tied at the back, strewn with small marks; a band round the wrist is worn with it."""
    body, colour, w = who.body, who.looks.cloth, who.body.neck
    whole = c.smock(canvas, who, colour, 12, 30, 1100)
    ink = shade(colour, 0.24) if lightness(colour) > 0.5 else tint(colour, 0.24)
    for row in range(24):
        for column in range(-6, 7):
            x, y = column * 40 + 20 * (row % 2), 286 + row * 32
            if row % 2:
                canvas.fill(lines([(x, y - 6), (x + 6, y), (x, y + 6), (x - 6, y)]), ink, 0.7, clip=whole)
            else:
                canvas.fill(ellipse(x, y, 3, 3), ink, 0.7, clip=whole)
    c.neck(canvas, who)
    gap = curve(symmetric([(0, 332), (w + 12, 318), (w + 36, 262, 1), (w + 20, 246, 1), (w - 1, 196, 1)]), tension=0.42)
    c.opening(canvas, who, gap)
    rim: Points = [(-w - 36, 262), (-w - 10, 318), (0, 334), (w + 10, 318), (w + 36, 262)]
    canvas.line(stroke(rim, 10, even), c.line_of(colour), 3)
    canvas.fill(stroke(rim, 10, even), shade(colour, 0.08))
    for k in (-1, 1):
        c.seam(canvas, sided([(body.chest * 0.6, 420), (body.hip * 0.6, 900)], k), colour, 3, 0.5, clip=whole)


def open_shirt(canvas: Canvas, who: Person) -> None:
    """A shirt hanging open over whatever is worn beneath."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    b.lower(canvas, who)
    plain = "bare" if looks.grown_man else "tank"
    kind = looks.shape("shirt") or plain
    if kind == "tank":
        tank(canvas, who, looks.hue("shirt", WHITE if lightness(colour) < 0.8 else "#4a5068"))
    elif kind == "bare":
        _skin(canvas, who)
    else:
        layer(canvas, who, "tee", WHITE if lightness(colour) < 0.8 else "#4a5068", 664, strip=False)
    for k in (-1, 1):
        half = curve(sided([
            (w + 10, 230, 1), *body.over_shoulder(),
            (body.chest + 16, 410), (body.chest + 14, 480), (body.waist + 22, 580), (body.hip + 8, 700, 1), (58, 724, 1),
            (66, 560), (70, 420), (w + 26, 290),
        ], k))  # fmt: skip
        canvas.fill(half.moved(-k * 10, 6), "#1c1420", 0.32, blur=6, clip=body.torso(3))
        c.cloth(canvas, half, colour, 240, 710, free=c.off_sleeves(who))
        pattern(canvas, who, half, colour)
        for line in (
            [(body.chest + 6, 408), (body.chest * 0.8, 440), (84, 450)],
            [(body.waist + 14, 570), (104, 590), (76, 584)],
        ):
            c.folds(canvas, half, colour, (sided(line, k),), 10)
        edge = sided([(w + 28, 296), (72, 420), (68, 560), (62, 720)], k)
        canvas.fill(stroke([(x + k * 13, y) for x, y, *_ in edge], 2.8, even), shade(colour, 0.16), 0.8, clip=half)
        leaf = lines(sided([(w - 2, 206), (w + 40, 222), (w + 62, 256), (w + 46, 324), (w + 10, 280)], k))
        canvas.fill(leaf.moved(3, 8), shade(colour, 0.25), 0.4, blur=4)
        c.cloth(canvas, leaf, tint(colour, 0.03), 206, 324)
    for y in (400, 470, 540, 610):
        c.button(canvas, looks.turn * (78 - (y - 400) * 0.02), y, 5,
                 shade(colour, 0.16) if lightness(colour) > 0.5 else tint(colour, 0.25))  # fmt: skip
    c.armholes(canvas, who, colour)


def _skin(canvas: Canvas, who: Person) -> None:
    c.bare(canvas, who, 660)
    c.muscles(canvas, who)
    c.band(canvas, who.body.hip - 4, who.body.hip, 640, 676, "#5a3f2a", 14)


def pilot(canvas: Canvas, who: Person) -> None:
    """An airman's white shirt: black tie, bars on the shoulders, wings on the breast."""
    looks, body, colour = who.looks, who.body, who.looks.cloth
    b.trousers(canvas, who, "#25283a")
    top = c.trunk(canvas, who, colour, 5, low=660)
    c.neck(canvas, who)
    c.seam(canvas, [(0, 330), (2, 480), (0, 656)], colour, 3, clip=top)
    for k in (-1, 1):
        x = body.chest * 0.56
        c.cloth(canvas, rect(k * x - 32, 404, 64, 70, 6), tint(colour, 0.01), 404, 474, line=3)
        flap = lines(sided([(x - 34, 400), (x + 34, 400), (x + 34, 418), (x, 430), (x - 34, 418)], k))
        c.cloth(canvas, flap, colour, 400, 430, line=3)
    c.collar(canvas, who, tint(colour, 0.02))
    c.tie(canvas, who, looks.hue("tie", "#22222c"), 500)
    for k in (-1, 1):
        c.strap(canvas, who, k, "#22242e")
        for i in range(4):
            bar = stroke(
                [(k * (body.shoulder - 54 + i * 15), 264 + i * 4), (k * (body.shoulder - 60 + i * 15), 287 + i * 4)], 6, even
            )
            canvas.fill(bar, GOLD)
    _wings(canvas, -body.chest * 0.56, 384, GOLD)
    c.band(canvas, body.waist + 6, body.waist + 8, 626, 656, "#26242c", 14)


def _wings(canvas: Canvas, x: float, y: float, metal: str) -> None:
    with canvas.saved():
        canvas.translate(x, y)
        for k in (-1, 1):
            wing = curve(sided([(4, -4), (22, -10), (42, -6, 1), (34, 0), (38, 4, 1), (26, 6), (4, 6)], k))
            canvas.line(wing, shade(metal, 0.34), 3)
            canvas.fill(wing, metal)
        canvas.line(ellipse(0, 0, 8, 8), shade(metal, 0.34), 3)
        canvas.fill(ellipse(0, 0, 8, 8), tint(metal, 0.1))


def stewardess(canvas: Canvas, who: Person) -> None:
    """A close jacket with gold buttons and cuffs, wings on the breast, and a silk scarf tied aside."""
    looks, body, colour, w = who.looks, who.body, who.looks.cloth, who.body.neck
    b.lower(canvas, who)
    top = c.trunk(canvas, who, colour, 4, low=680)
    layer(canvas, who, "shirt", WHITE, 420)
    c.lapels(canvas, who, colour, 446, wide=0.92)
    c.seam(canvas, [(4, 440), (3, 560), (-6, 678)], colour, 3.6, clip=top)
    for y in (476, 532, 588):
        c.button(canvas, -12, y, 8)
    for k in (-1, 1):
        flap = lines(
            sided([(body.waist * 0.4, 612), (body.waist * 0.92, 604), (body.waist * 0.94, 624), (body.waist * 0.4, 632)], k)
        )
        c.cloth(canvas, flap, tint(colour, 0.02), 604, 632, line=3)
    _wings(canvas, -body.chest * 0.6, 398, GOLD)
    if looks.sex == "m":
        return c.tie(canvas, who, looks.hue("tie", looks.accent), 416)
    scarf = looks.hue("scarf", looks.hue("neckerchief", looks.accent))
    k = looks.turn
    for end in (
        [(10, 288, 1), (52, 318), (70, 380, 1), (36, 368), (22, 330)],
        [(6, 290), (24, 340), (20, 400, 1), (-4, 372), (-2, 320)],
    ):
        c.cloth(canvas, curve(sided(end, k)), scarf, 288, 400, line=3)
    roll = curve([(-w - 10, 222), (0, 252), (w + 10, 222), (w + 14, 254), (0, 300), (-w - 14, 254)])
    c.cloth(canvas, roll, scarf, 222, 300)
    for dy in (-4, 12):
        canvas.fill(stroke([(-w - 8, 240 + dy), (0, 274 + dy), (w + 8, 240 + dy)], 4), mix(scarf, WHITE, 0.5), 0.8, clip=roll)
    c.cloth(canvas, ellipse(k * 10, 288, 15, 13), tint(scarf, 0.03), 276, 300, line=3)


def rags(canvas: Canvas, who: Person) -> None:
    """What is left of a tunic: ripped hem and neck, holes, patches, a rope for a belt."""
    body, colour, w = who.body, who.looks.cloth, who.body.neck
    b.trousers(canvas, who, shade(who.looks.lower_cloth, 0.02))
    skin = c.bare(canvas, who, 640)
    edge: list[tuple[float, float]] = [
        (body.hip + 16 - i * (body.hip + 16) / 7, 730 + (34, -12, 22, -26, 40, 0, 30, -8)[i]) for i in range(8)
    ]
    hem = [*edge, *[(-x, y + 9) for x, y in reversed(edge[:-1])]]
    side: list[tuple[float, ...]] = [*body.over_shoulder(), (body.chest + 20, 410), (body.waist + 26, 575)]
    shape = lines([(-w - 30, 252), (-w - 8, 300), (-18, 352), (-6, 332), (14, 366), (w + 8, 312), (w + 40, 262),
                   *side, *hem, *sided(side[::-1], -1)])  # fmt: skip
    canvas.fill(shape.moved(2, 8), who.ink.skin_shadow, 0.8, blur=5, clip=skin)
    c.cloth(canvas, shape, colour, 250, 760, free=c.off_sleeves(who))
    c.woven(canvas, who, shape, colour)
    c.trunk_folds(canvas, who, shape, colour)
    for x, y in ((-80, 430), (66, 500), (-40, 660)):
        hole = lines([(x - 22, y), (x - 8, y - 16), (x + 6, y - 8), (x + 24, y - 12), (x + 16, y + 8), (x + 20, y + 20),
            (x - 2, y + 12),
                      (x - 16, y + 18)])  # fmt: skip
        canvas.fill(hole, who.ink.skin_shadow)
        canvas.line(hole, shade(colour, 0.3), 3.4)
    for x, y, turn in ((70, 400, 4), (-70, 560, -5)):
        patch = lines([(x - 26, y - 24 + turn), (x + 25, y - 26 - turn), (x + 27, y + 24 - turn), (x - 25, y + 26 + turn)])
        c.cloth(canvas, patch, mix(who.looks.accent, colour, 0.55), y - 26, y + 26, line=2.6)
        for t in range(-18, 19, 12):
            for stitch in ([(x + t, y - 33), (x + t, y - 18)], [(x + t, y + 18), (x + t, y + 33)]):
                canvas.fill(stroke(stitch, 3.2, even, smooth=False), tint(colour, 0.3))
    for i in range(-6, 7):
        rope = stroke([(i * body.waist / 6 - 10, 590), (i * body.waist / 6 + 10, 570)], 17, even)
        c.cloth(canvas, rope, "#c0a070", 566, 596, line=2.6)
