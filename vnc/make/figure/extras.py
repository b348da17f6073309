"""Things worn on the head, face and neck: three tables, for behind the head, on the face, and on top of it all."""

import math
from collections.abc import Callable

import numpy as np

from vnc.make.draw import Canvas, Linear, Points, curve, ellipse, rect, stroke
from vnc.make.draw.colour import mix, shade, tint
from vnc.make.draw.path import even, sided, spline, symmetric, thin_end
from vnc.make.figure.eyewear import EYEWEAR
from vnc.make.figure.facewear import IN_HAIR, ON_FACE, plume
from vnc.make.figure.hats import HATS, cowl_behind
from vnc.make.figure.headcloths import BEFORE_FACE
from vnc.make.figure.headgear import gauze_behind
from vnc.make.figure.ink import GOLD, GOLD_LINE, stuff
from vnc.make.figure.neckwear import NECKWEAR
from vnc.make.figure.person import Person

Paint = Callable[[Canvas, Person], None]


def behind_head(canvas: Canvas, who: Person) -> None:
    cowl_behind(canvas, who)
    if who.looks.wears("bridal veil"):
        gauze_behind(canvas, who)
    if who.looks.style not in _TALL:
        _worn(canvas, who, _BEHIND)


def over_face(canvas: Canvas, who: Person) -> None:
    """In the frame of the features, which are turned a little aside."""
    _worn(canvas, who, _ON_FACE)


_TALL = ("afro", "spiky", "mohawk", "undercut", "messy", "mop", "curly", "pompadour", "curltop")
"""Hair that would hide what stands behind it: there it stands before it."""


def over_head(canvas: Canvas, who: Person) -> None:
    if who.looks.style in _TALL:
        _worn(canvas, who, _BEHIND)
    _worn(canvas, who, _ON_HEAD)


def over_neck(canvas: Canvas, who: Person) -> None:
    """In the body's frame, before the head is drawn."""
    _worn(canvas, who, _ON_NECK)


def _worn(canvas: Canvas, who: Person, table: dict[str, Paint]) -> None:
    for name, paint in table.items():
        if name in who.looks.extras:
            paint(canvas, who)


# -- on the head


def _headphones(canvas: Canvas, who: Person) -> None:
    colour = who.looks.hue("headphones")
    arc = stroke([(-158, 10), (-162, -110), (-96, -204), (0, -228), (96, -204), (162, -110), (158, 10)], 19, even)
    canvas.line(arc, shade(colour, 0.3), 5)
    canvas.fill(arc, Linear(0, -230, 0, 0, (tint(colour, 0.14), shade(colour, 0.06))))
    canvas.fill(stroke([(-70, -214), (0, -230), (70, -214)], 7), "#ffffff", 0.5, blur=2)
    for k in (-1, 1):
        pad = rect(k * 152 - 27, -4, 54, 96, 26)
        stuff(canvas, pad, colour, 0, 90)
        canvas.fill(ellipse(k * 158, 44, 13, 26), tint(colour, 0.16), 0.8)


def _headset(canvas: Canvas, who: Person) -> None:
    """Headphones with a microphone on a thin arm before the mouth."""
    _headphones(canvas, who)
    k, mouth = who.looks.turn, who.face.mouth_y
    arm: Points = [(k * 150, 80), (k * 128, mouth + 8), (k * 66, mouth + 20)]
    canvas.fill(stroke(arm, 9, even), "#2a2832")
    canvas.fill(stroke(arm, 4, even), "#8c90a0", 0.8)
    foam = ellipse(k * 60, mouth + 20, 17, 12)
    canvas.fill(foam, Linear(0, mouth + 8, 0, mouth + 32, ("#5a5866", "#22202a")))
    canvas.line(foam, "#14121a", 2.6)


def _flower(canvas: Canvas, who: Person) -> None:
    x, y, colour = 108 * -who.looks.turn, -108, who.looks.hue("flower")
    for i in range(6):
        a = math.radians(60 * i + 20)
        petal = ellipse(x + 25 * math.cos(a), y + 25 * math.sin(a), 21, 21)
        canvas.line(petal, shade(colour, 0.28), 3.4)
        canvas.fill(petal, Linear(x, y - 44, x, y + 44, (tint(colour, 0.16), colour)))
        canvas.inner(petal, -4, -3, shade(colour, 0.1), 0.6, 2)
    canvas.fill(ellipse(x, y, 13, 13), "#f6cc58")
    canvas.line(ellipse(x, y, 13, 13), "#b07a28", 2.2)


_TIES: dict[str, Points] = {
    "twintails": ((-124, -154), (124, -154)), "ponytail": ((118, -182),), "twinbraids": ((-142, 436), (142, 436)),
    "braid": ((120, 468),), "sidetail": ((124, 126),), "lowtails": ((-128, 122), (128, 122)), "fishtail": ((134, 484),),
    "twinbuns": ((-106, -142), (106, -142)), "halfup": ((0, -196),), "bun": ((26, -190),), "drills": ((-132, -84), (132, -84)),
}  # fmt: skip
"""Where hair is tied, by style."""


def _ties(canvas: Canvas, who: Person) -> None:
    """Small bows where tails, braids and buns are tied."""
    if who.looks.shape("ribbon") == "ties":
        for x, y in _TIES.get(who.looks.style, ()):
            _bow(canvas, x, y, 0.5, who.looks.hue("ribbon"))


def _ribbon(canvas: Canvas, who: Person) -> None:
    """A big bow on the back of the crown, unless it ties something."""
    if not (who.looks.shape("ribbon") == "ties" and who.looks.style in _TIES):
        _bow(canvas, 0, -212, 1.0, who.looks.hue("ribbon"))


def _bow(canvas: Canvas, x: float, y: float, size: float, colour: str) -> None:
    with canvas.saved():
        canvas.translate(x, y)
        canvas.scale(size)
        for k in (-1, 1):
            loop = curve(sided([(0, -4), (44, -50), (104, -56), (116, 0), (92, 34), (40, 22)], k))
            stuff(canvas, loop, colour, -50, 30)
            canvas.fill(stroke(sided([(10, 0), (50, -10), (90, -8)], k), 8), shade(colour, 0.12), 0.7, clip=loop)
        stuff(canvas, rect(-20, -20, 40, 42, 13), colour, -20, 20)


def _hairband(canvas: Canvas, who: Person) -> None:
    colour = who.looks.hue("hairband")
    arc = stroke([(-150, -40), (-138, -122), (-76, -184), (0, -200), (76, -184), (138, -122), (150, -40)], 20, even)
    canvas.line(arc, shade(colour, 0.28), 4.5)
    canvas.fill(arc, Linear(0, -200, 0, -40, (tint(colour, 0.1), colour)))


def _ears(canvas: Canvas, who: Person, half: Points, inside: Points, tip: str) -> None:
    ink = who.ink
    for k in (-1, 1):
        ear = curve(sided(half, k), tension=0.45)
        canvas.line(ear, ink.hair_line, 5)
        canvas.fill(ear, Linear(0, -290, 0, -150, (tip, ink.hair, ink.hair)))
        canvas.inner(ear, -8, -4, ink.hair_shadow, 0.7, 4)
        hollow = curve(sided(inside, k), tension=0.45)
        canvas.fill(hollow, mix("#f0a8a8", ink.hair, 0.25), 0.95, blur=1)
        root = (sum(p[0] for p in inside) / len(inside), max(p[1] for p in inside))
        for dx in (-14, 0, 14):
            fur: Points = [(k * (root[0] + dx), root[1] + 10), (k * (root[0] + dx * 0.6 + 3), root[1] - 26)]
            canvas.fill(stroke(fur, 13, thin_end), tint(ink.hair, 0.16), 0.95)


def _cat_ears(canvas: Canvas, who: Person) -> None:
    _ears(
        canvas,
        who,
        [(46, -186), (78, -244), (118, -284, 1), (142, -220), (140, -140)],
        [(70, -188), (90, -234), (114, -262, 1), (128, -212), (126, -160)],
        who.ink.hair,
    )


def _fox_ears(canvas: Canvas, who: Person) -> None:
    _ears(
        canvas,
        who,
        [(34, -186), (66, -252), (112, -294, 1), (150, -224), (150, -130)],
        [(64, -190), (84, -240), (110, -272, 1), (134, -214), (134, -156)],
        shade(who.ink.hair, 0.22),
    )


def _rabbit_ears(canvas: Canvas, who: Person) -> None:
    _ears(
        canvas,
        who,
        [(26, -180), (20, -258), (50, -304), (88, -292), (96, -228), (80, -166)],
        [(42, -190), (37, -252), (55, -286), (75, -276), (80, -226), (66, -180)],
        who.ink.hair,
    )


def _horn_tones(who: Person) -> tuple[str, str, str]:
    own = who.looks.hue("horns", "#8a6f74")
    return (shade(own, 0.2), own, tint(own, 0.24 if own == "#8a6f74" else 0.12))


def _horns(canvas: Canvas, who: Person) -> None:
    for k in (-1, 1):
        line = sided([(84, -160), (126, -196), (146, -240), (128, -286)], k)
        horn = stroke(line, 44, lambda t: (1 - t) ** 0.75)
        canvas.line(horn, "#2a1c26", 5)
        canvas.fill(horn, Linear(k * 80, -160, k * 140, -290, _horn_tones(who)))
        canvas.inner(horn, -8, -4, "#2a1c2c", 0.6, 4)
        for t in (0.2, 0.36, 0.52):
            y = -160 - 110 * t
            canvas.fill(stroke([(k * 70, y + 8), (k * 116, y - 2), (k * 160, y + 6)], 4), "#33222e", 0.6, clip=horn)


_HIGH = ("bun", "topknot", "updo", "messybun", "halfup", "beehive", "afro", "spiky", "victoryrolls")
"""Crowns above which a halo floats higher."""


def _halo(canvas: Canvas, who: Person) -> None:
    y = -278 if who.looks.style in _HIGH else -254
    ring = ellipse(0, y, 104, 24) - ellipse(0, y, 84, 14)
    canvas.fill(ring, "#ffe890", 0.8, blur=9)
    canvas.fill(ring, "#fff2b8")
    canvas.line(ring, "#e0b850", 2)


def _earrings(canvas: Canvas, who: Person) -> None:
    hangs = 46 if who.looks.shape("earrings") == "drop" else 0
    for k in (-1, 1):
        if hangs:
            _drop(canvas, k * 134, hangs, who.looks.hue("earrings", who.looks.accent))
            continue
        stone = ellipse(k * 134, 108, 8, 11)
        canvas.line(stroke([(k * 134, 86), (k * 134, 100)], 2.5, even), GOLD_LINE, 2)
        canvas.line(stone, GOLD_LINE, 5)
        canvas.fill(stone, who.looks.hue("earrings", who.looks.accent))
        canvas.fill(ellipse(k * 134 - 3, 104, 2.6, 3.4), "#ffffff", 0.9)


def _drop(canvas: Canvas, x: float, hangs: float, colour: str) -> None:
    """A bead, a chain and a long stone, far below the ear."""
    canvas.line(stroke([(x, 86), (x, 96 + hangs)], 3, even), GOLD_LINE, 3)
    stone = curve([(x, 88 + hangs, 1), (x + 13, 122 + hangs), (x, 138 + hangs), (x - 13, 122 + hangs)])
    for shape in (ellipse(x, 104, 7, 7), stone):
        canvas.line(shape, GOLD_LINE, 5)
        canvas.fill(shape, colour)
    canvas.fill(ellipse(x - 4, 116 + hangs, 3, 7), "#ffffff", 0.9)


# -- round the neck


def _scarf(canvas: Canvas, who: Person) -> None:
    colour, w = who.looks.hue("scarf"), who.body.neck
    end = curve([(30, 290, 1), (84, 300, 1), (98, 420), (92, 520, 1), (34, 524, 1), (38, 410)], tension=0.4)
    stuff(canvas, end, shade(colour, 0.02), 280, 520)
    for i in range(5):
        canvas.fill(stroke([(40 + i * 12, 520), (40 + i * 12, 546)], 6, even), shade(colour, 0.05))
    for y in (450, 480):
        canvas.fill(rect(20, y, 90, 12), tint(colour, 0.16), 0.8, clip=end)
    roll = curve(
        [(-w - 34, 216), (-w - 54, 262), (-w - 20, 312), (20, 336), (w + 40, 306), (w + 56, 256), (w + 34, 214), (0, 256)]
    )
    canvas.fill(roll.moved(2, 12), "#201828", 0.35, blur=7)
    stuff(canvas, roll, colour, 210, 330)
    for dy in (0, 26, 50):
        fold: Points = [(-w - 40, 236 + dy), (-10, 282 + dy), (w + 44, 232 + dy)]
        canvas.fill(stroke(fold, 8), shade(colour, 0.12), 0.65, clip=roll)


def _high_scarf(canvas: Canvas, who: Person) -> None:
    """What of a scarf that is drawn up lies before chin and cheeks; the lips stay free."""
    if who.looks.shape("scarf") != "high":
        return
    colour, chin, lip = who.looks.hue("scarf"), who.face.chin, who.face.mouth_y
    top = max(lip + 15, chin - 26)
    half: Points = [(0, top + 2), (52, top - 6), (98, top - 36), (126, top - 50), (146, top - 24), (140, chin + 24)]
    roll = curve(symmetric([*half, (96, chin + 72), (0, chin + 92)]))
    canvas.fill(roll.moved(0, -5), who.ink.skin_shadow, 0.5, blur=5)
    stuff(canvas, roll, colour, top - 80, chin + 90)
    for dy in (24, 48, 72):
        fold: Points = [(-138, top - 66 + dy), (-20, top + 4 + dy), (138, top - 60 + dy)]
        canvas.fill(stroke(fold, 9), shade(colour, 0.12), 0.65, clip=roll)


def _necklace(canvas: Canvas, who: Person) -> None:
    w = who.body.neck
    canvas.line(curve([(-w - 14, 246), (-w + 4, 290), (0, 322), (w - 4, 290), (w + 14, 246)], closed=False), GOLD, 3.4)
    gem = curve([(0, 316, 1), (13, 334), (0, 356, 1), (-13, 334)])
    canvas.fill(gem, who.looks.hue("necklace", who.looks.accent))
    canvas.fill(ellipse(-4, 330, 3.4, 5), "#ffffff", 0.9)
    canvas.line(gem, GOLD_LINE, 3)


def _choker(canvas: Canvas, who: Person) -> None:
    w = who.body.neck
    band = stroke([(-w - 2, 214), (0, 232), (w + 2, 214)], 17, even)
    canvas.fill(band, who.looks.hue("choker", "#26222c"))
    canvas.fill(ellipse(0, 238, 8, 9), who.looks.accent)
    canvas.line(ellipse(0, 238, 8, 9), GOLD_LINE, 2.4)


def _pearls(canvas: Canvas, who: Person) -> None:
    """A string of pearls round the base of the neck, or over a collar."""
    w, low = who.body.neck, 46 if who.looks.outfit in _COLLARED else 0
    line = spline([(-w - 15 - low * 0.4, 246 + low * 0.4), (-w + 2, 288 + low), (0, 312 + low), (w - 2, 288 + low),
                   (w + 15 + low * 0.4, 246 + low * 0.4)])  # fmt: skip
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    length = float(along[-1])
    count = round(length / 13)
    for i in range(count):
        t = length * i / (count - 1)
        x, y = float(np.interp(t, along, line[:, 0])), float(np.interp(t, along, line[:, 1]))
        bead = ellipse(x, y, 7.2, 7.2)
        canvas.fill(bead.moved(1, 4), "#40202c", 0.3, blur=2)
        canvas.line(bead, "#8c8490", 2.6)
        canvas.fill(bead, Linear(x - 6, y - 6, x + 6, y + 6, ("#fffdf8", "#f2ece8", "#c9c0c6")))


_COLLARED = ("shirt", "waistcoat", "cardigan", "blazer", "suit", "labcoat", "apron", "maid")


def _nose_ring(canvas: Canvas, who: Person) -> None:
    ring = ellipse(0, who.face.nose_y + 8, 6.5, 6.5)
    canvas.line(ring, "#5c6070", 4.4)
    canvas.line(ring, "#dfe3ee", 2.2)


def _lip_ring(canvas: Canvas, who: Person) -> None:
    ring = ellipse(who.looks.side("lip ring", 1) * 13, who.face.mouth_y + 9, 6, 7)
    canvas.line(ring, "#5c6070", 4.6)
    canvas.line(ring, "#e6eaf4", 2.4)


def _brow_ring(canvas: Canvas, who: Person) -> None:
    """A short bar through the end of one brow."""
    x, y = who.looks.side("brow ring", -who.looks.turn) * (who.face.eye_x + 26), who.face.brow_y + who.mood.brow_lift - 4
    canvas.line(stroke([(x, y - 11), (x, y + 11)], 5, even), "#5c6070", 3)
    canvas.fill(stroke([(x, y - 11), (x, y + 11)], 5, even), "#dfe3ee")
    for dy in (-12, 12):
        canvas.line(ellipse(x, y + dy, 4.6, 4.6), "#5c6070", 3)
        canvas.fill(ellipse(x, y + dy, 4.6, 4.6), "#eef1f8")


_BEHIND: dict[str, Paint] = {"ribbon": _ribbon, "rabbit ears": _rabbit_ears, "halo": _halo}
_ON_FACE: dict[str, Paint] = {
    **EYEWEAR, **BEFORE_FACE, "scarf": _high_scarf,
    "nose ring": _nose_ring, "lip ring": _lip_ring, "brow ring": _brow_ring, **ON_FACE,
}  # fmt: skip
_ON_HEAD: dict[str, Paint] = {
    "earrings": _earrings, "ribbon": _ties, "cat ears": _cat_ears, "fox ears": _fox_ears, "horns": _horns, "hairband": _hairband,
    "headphones": _headphones, "headset": _headset, **IN_HAIR, **HATS,
    "feather": plume, "flower": _flower,
}  # fmt: skip
_ON_NECK: dict[str, Paint] = {"scarf": _scarf, "necklace": _necklace, "choker": _choker, "pearls": _pearls, **NECKWEAR}
