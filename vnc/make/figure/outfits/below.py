"""From the waist down: bare legs, skirts, kilt and trousers."""

from vnc.make.draw import Canvas, Path, Points, curve, stroke
from vnc.make.draw.colour import shade
from vnc.make.draw.path import even, rect, sided, symmetric
from vnc.make.figure.outfits.cloth import band, cloth, flare, folds, seam
from vnc.make.figure.outfits.feet import draw_shoes
from vnc.make.figure.outfits.pattern import PATTERNS, woven
from vnc.make.figure.person import Person


def legs(canvas: Canvas, who: Person) -> None:
    """Bare legs, under a skirt or shorts."""
    ink, hip = who.ink, who.body.hip
    ankle, thin = hip * 0.5 + 2, 0.1 * hip + 8
    draw_shoes(canvas, who, ankle)
    for k in (-1, 1):
        leg = curve(sided([
            (8, 800), (hip - 4, 800), (hip - 20, 940), (hip * 0.8 - 2, 1070), (hip * 0.78 + 4, 1180), (ankle + thin + 6, 1310),
            (ankle + thin, 1372), (ankle + 4, 1396, 1), (ankle - thin, 1372), (ankle - thin - 4, 1300), (hip * 0.18 + 2, 1180),
            (hip * 0.2 + 2, 1070), (14, 940),
        ], k))  # fmt: skip
        canvas.line(leg, ink.skin_line, 4)
        canvas.fill(leg, ink.skin)
        canvas.inner(leg, -14, -4, ink.skin_shadow, 0.7, 7)
        canvas.fill(rect(-400, 800, 800, 250), ink.skin_shadow, 0.6, blur=20, clip=leg)
        knee = sided([(hip * 0.36, 1076), (hip * 0.5, 1090), (hip * 0.64, 1074)], k)
        canvas.fill(stroke(knee, 6), ink.skin_shadow, 0.9, blur=1.5, clip=leg)


def narrow(canvas: Canvas, who: Person, colour: str) -> Path:
    """A straight skirt to the knee."""
    hip = max(who.body.hip, who.body.waist + 4)
    half = [(0, 575), (who.body.waist + 2, 575), (hip + 2, 690), (hip + 4, 820), (hip - 14, 1060, 1), (0, 1066)]
    shape = curve(symmetric(half), tension=0.4)
    cloth(canvas, shape, colour, 575, 1060)
    woven(canvas, who, shape, colour)
    for k in (-1, 1):
        folds(canvas, shape, colour, (sided([(hip * 0.5, 640), (hip * 0.3, 700), (10, 716)], k),), 9)
        seam(canvas, sided([(hip * 0.4, 610), (hip * 0.44, 680)], k), colour, 3)
    return shape


def trousers(canvas: Canvas, who: Person, colour: str, top: float = 590, low: float = 0) -> None:
    """Down to the shoes, or cut off at `low`."""
    body = who.body
    hip = body.hip + 6
    half = [
        (0, top), (body.waist - 4, top), (hip - 5, 700), (hip + 2, 840), (hip - 10, 1060), (hip - 18, 1220), (hip - 14, 1380, 1),
        (hip * 0.5 + 6, 1396), (24, 1380, 1), (22, 1220), (16, 1060), (8, 880), (0, 838, 1),
    ]  # fmt: skip
    shape = curve(symmetric(half), tension=0.4)
    if low:
        shape = shape & rect(-600, 0, 1200, low)
    else:
        draw_shoes(canvas, who, hip * 0.5 + 5)
    cloth(canvas, shape, colour, top, 1300)
    below(canvas, who, shape, colour)
    woven(canvas, who, shape, colour)
    canvas.fill(stroke([(0, top + 20), (2, 730), (0, 836)], 5), shade(colour, 0.16), 0.9)
    for k in (-1, 1):
        table = [
            [(10, 796), (50, 780), (92, 790)], [(14, 816), (42, 818), (64, 836)],
            [(hip - 8, 1040), (hip * 0.66, 1064), (hip * 0.42, 1056)], [(18, 1100), (hip * 0.36, 1108), (hip * 0.5, 1098)],
            *_broken(hip),
        ]  # fmt: skip
        folds(canvas, shape, colour, tuple(sided(line, k) for line in table), 9)
        canvas.fill(
            stroke(sided([(hip * 0.52, 880), (hip * 0.53, 1100), (hip * 0.5, 1350)], k), 5), shade(colour, 0.12), 0.6, clip=shape
        )
        seam(canvas, sided([(body.waist - 14, top + 26), (hip - 12, 676)], k), colour, 3)


def _broken(hip: float) -> tuple[Points, ...]:
    """The creases where cloth meets the shoe."""
    return ([(hip - 16, 1318), (hip * 0.6, 1340), (hip * 0.36, 1330)], [(26, 1350), (hip * 0.4, 1362), (hip * 0.62, 1352)])


def lower(canvas: Canvas, who: Person) -> None:
    """Trousers or skirt, as the looks say."""
    colour = who.looks.lower_cloth
    match who.looks.lower:
        case "shorts":
            legs(canvas, who)
            trousers(canvas, who, colour, low=890)
        case "pencil skirt":
            legs(canvas, who)
            below(canvas, who, narrow(canvas, who, colour), colour)
        case "skirt" if who.looks.shape("lower") == "kilt":
            legs(canvas, who)
            _kilt(canvas, who, colour)
        case "skirt":
            legs(canvas, who)
            below(canvas, who, flare(canvas, who, colour, 575, 62, 1020, pleats=5), colour)
        case "long skirt":
            below(canvas, who, flare(canvas, who, colour, 575, 90, pleats=6), colour)
        case _:
            trousers(canvas, who, colour)


def _kilt(canvas: Canvas, who: Person, colour: str) -> None:
    """Wrapped tartan: a flat apron in front, its fringed edge with a pin, a belt and a pouch of fur."""
    shape = flare(canvas, who, colour, 575, 36, 1000)
    PATTERNS["plaid"](canvas, who, shape, colour)
    hip, k = who.body.hip, who.looks.turn
    for x in (0.72, 0.86):
        line = sided([(hip * x, 600), (hip * (x + 0.08), 1000)], -k)
        canvas.fill(stroke(line, 8, even), shade(colour, 0.2), 0.6, clip=shape)
    edge = sided([(hip * 0.62, 596), (hip * 0.66, 1000)], k)
    canvas.fill(stroke(edge, 5, even), shade(colour, 0.26), 0.9, clip=shape)
    band(canvas, who.body.waist + 8, who.body.waist + 10, 574, 612, "#3a2a22", 14)
    canvas.line(rect(-22, 584, 44, 36, 5), "#c9ccd6", 6)
    pouch = curve([(-40, 648, 1), (0, 636), (40, 648, 1), (44, 700), (0, 736), (-44, 700)])
    canvas.line(stroke([(-hip, 620), (0, 650), (hip, 620)], 5, even), "#8a8e98", 3)
    cloth(canvas, pouch, "#5a4030", 636, 736)
    for x in (-18, 0, 18):
        canvas.fill(stroke([(x, 676), (x, 726)], 8), "#e8e0d4")


def below(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """The pattern of skirt or trousers alone."""
    for extra, name in (("plaid skirt", "plaid"), ("striped skirt", "stripes"), ("dotted skirt", "dots")):
        if who.looks.wears(extra):
            PATTERNS[name](canvas, who, shape, colour)
    if who.looks.shape("shirt") == "dress" and (name := who.looks.shape("shirt print")):
        PATTERNS[name](canvas, who, shape, colour)
