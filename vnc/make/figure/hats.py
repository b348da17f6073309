"""What is worn on the head and covers it: hats, caps, crowns."""

from collections.abc import Callable

from vnc.make.draw import Canvas, Linear, Points, curve, ellipse, outline, rect, stroke
from vnc.make.draw.colour import lightness, shade, tint
from vnc.make.draw.path import even, sided, symmetric
from vnc.make.figure.hair.lock import plait
from vnc.make.figure.headcloths import HEADCLOTHS
from vnc.make.figure.headgear import HEADGEAR
from vnc.make.figure.ink import GOLD, GOLD_LINE, WHITE, metal, stuff
from vnc.make.figure.person import Person


def _hat(canvas: Canvas, who: Person) -> None:
    """A brimmed hat with a band; a child's is round."""
    colour = who.looks.hue("hat")
    crown = curve(
        [(-128, -128, 1), (-122, -222), (-92, -272), (-20, -262), (30, -266), (96, -272), (122, -222), (128, -128, 1), (0, -104)]
    )
    if who.looks.age == "child":
        crown = curve([(-130, -124, 1), (-122, -190), (-76, -240), (0, -252), (76, -240), (122, -190), (130, -124, 1), (0, -104)])
    brim = curve([(-226, -124), (-150, -152), (0, -142), (150, -152), (226, -124), (140, -92), (0, -80), (-140, -92)])
    canvas.fill(brim.moved(2, 16), who.ink.hair_deep, 0.5, blur=6, clip=ellipse(0, -40, 152, 160))
    stuff(canvas, crown, colour, -270, -100)
    ribbon = outline(
        ("M", -130, -160), ("C", -60, -136, 60, -136, 130, -160), ("L", 130, -126), ("C", 60, -102, -60, -102, -130, -126), ("Z",)
    )
    stuff(canvas, ribbon & crown, who.looks.accent, -160, -100)
    stuff(canvas, brim, colour, -150, -80)


def _witch_hat(canvas: Canvas, who: Person) -> None:
    colour = who.looks.hue("witch hat")
    cone = curve(
        [
            (-124, -128, 1),
            (-96, -200),
            (-52, -266),
            (10, -292),
            (76, -282),
            (128, -254, 1),
            (74, -244),
            (78, -196),
            (124, -128, 1),
            (0, -102),
        ]
    )
    brim = curve([(-258, -106), (-150, -150), (0, -144), (150, -150), (258, -106), (150, -84), (0, -76), (-150, -84)])
    canvas.fill(brim.moved(2, 18), who.ink.hair_deep, 0.5, blur=6, clip=ellipse(0, -40, 152, 160))
    stuff(canvas, cone, colour, -290, -100)
    canvas.fill(stroke([(-40, -240), (4, -226), (60, -240)], 9), shade(colour, 0.12), 0.8, clip=cone)
    ribbon = outline(
        ("M", -128, -168), ("C", -60, -140, 60, -140, 128, -168), ("L", 130, -128), ("C", 60, -100, -60, -100, -130, -128), ("Z",)
    )
    stuff(canvas, ribbon & cone, who.looks.accent, -160, -100)
    buckle = rect(-20, -150, 40, 38, 5)
    canvas.line(buckle, GOLD_LINE, 9)
    canvas.line(buckle, GOLD, 6)
    stuff(canvas, brim, colour, -150, -76)


def _cap(canvas: Canvas, who: Person) -> None:
    colour, k = who.looks.hue("cap"), who.looks.turn
    crown = curve([(-148, -92, 1), (-150, -150), (-112, -214), (0, -238), (112, -214), (150, -150), (148, -92, 1), (0, -112)])
    stuff(canvas, crown, colour, -236, -90)
    for x in (-62, 62):
        canvas.fill(stroke([(x * 0.1, -234), (x, -190), (x * 1.5, -104)], 3, even), shade(colour, 0.14), 0.8, clip=crown)
    peak = curve([(-128, -104), (-20, -122), (100, -116), (186, -92), (196, -72), (110, -76), (-20, -84), (-120, -84)])
    if k < 0:
        peak = curve(
            [
                (-x, y)
                for x, y in ((-128, -104), (-20, -122), (100, -116), (186, -92), (196, -72), (110, -76), (-20, -84), (-120, -84))
            ]
        )
    canvas.fill(peak.moved(2, 14), who.ink.hair_deep, 0.5, blur=5, clip=ellipse(0, -40, 150, 160))
    stuff(canvas, peak, shade(colour, 0.05), -120, -70)
    canvas.fill(ellipse(0, -238, 11, 7), shade(colour, 0.1))


def _beret(canvas: Canvas, who: Person) -> None:
    colour, k = who.looks.hue("beret"), who.looks.turn
    shape = curve(
        sided([(-138, -122), (-128, -184), (-40, -240), (90, -256), (182, -218), (186, -168), (140, -132), (0, -128)], k)
    )
    stuff(canvas, shape, colour, -250, -120)
    band = stroke([(-138, -118), (-60, -142), (40, -142), (140, -118)], 17, even)
    stuff(canvas, band, shade(colour, 0.08), -140, -110)
    canvas.fill(stroke(sided([(66, -252), (72, -272)], k), 9, even), shade(colour, 0.08))


def _crown(canvas: Canvas, who: Person) -> None:
    points = [(-86, -178), (-100, -252), (-56, -214), (-40, -268), (0, -220), (40, -268), (56, -214), (100, -252), (86, -178)]
    shape = outline(("M", *points[0]), *(("L", *p) for p in points[1:]), ("C", 40, -158, -40, -158, -86, -178), ("Z",))
    line, shine = metal(who.looks.hue("crown", GOLD))
    canvas.line(shape, line, 6)
    canvas.fill(shape, Linear(-100, -260, 100, -170, shine, (0, 0.4, 0.7, 1)))
    canvas.inner(shape, -6, -4, line, 0.5, 3)
    for x, y in ((0, -186), (-54, -190), (54, -190)):
        canvas.fill(ellipse(x, y, 9, 9), who.looks.accent)
        canvas.fill(ellipse(x - 3, y - 3, 3, 3), "#ffffff", 0.9)
        canvas.line(ellipse(x, y, 9, 9), GOLD_LINE, 2)
    for x, y in ((-100, -252), (-40, -268), (40, -268), (100, -252)):
        canvas.fill(ellipse(x, y, 7, 7), "#fff4d0")
        canvas.line(ellipse(x, y, 7, 7), GOLD_LINE, 2)


def _top_hat(canvas: Canvas, who: Person) -> None:
    """A tall silk hat with a narrow, turned-up brim."""
    colour = who.looks.hue("top hat")
    crown = curve(
        [
            (-112, -126, 1),
            (-120, -214),
            (-134, -300, 1),
            (-60, -310),
            (60, -310),
            (134, -300, 1),
            (120, -214),
            (112, -126, 1),
            (0, -106),
        ]
    )
    brim = curve(
        [
            (-206, -146, 1),
            (-176, -112),
            (-90, -96),
            (0, -90),
            (90, -96),
            (176, -112),
            (206, -146, 1),
            (150, -136),
            (0, -122),
            (-150, -136),
        ]
    )
    canvas.fill(brim.moved(2, 16), who.ink.hair_deep, 0.5, blur=6, clip=ellipse(0, -40, 152, 160))
    stuff(canvas, crown, colour, -310, -100)
    canvas.fill(stroke([(-86, -296), (-78, -220), (-72, -140)], 20), tint(colour, 0.22), 0.7, blur=4, clip=crown)
    ribbon = outline(
        ("M", -124, -172), ("C", -60, -146, 60, -146, 124, -172), ("L", 124, -120), ("C", 60, -98, -60, -98, -124, -120), ("Z",)
    )
    stuff(canvas, ribbon & crown, who.looks.accent, -170, -100)
    stuff(canvas, brim, colour, -150, -90)


def _straw_hat(canvas: Canvas, who: Person) -> None:
    """A wide hat of plaited straw, with a ribbon."""
    straw = "#e6c884"
    crown = curve([(-122, -128, 1), (-118, -196), (-84, -250), (0, -264), (84, -250), (118, -196), (122, -128, 1), (0, -104)])
    brim = curve([(-250, -112), (-150, -152), (0, -144), (150, -152), (250, -112), (150, -80), (0, -70), (-150, -80)])
    canvas.fill(brim.moved(2, 18), who.ink.hair_deep, 0.5, blur=6, clip=ellipse(0, -40, 152, 160))
    stuff(canvas, crown, straw, -262, -100)
    plaits = [stroke([(-130, y), (0, y + 22), (130, y)], 3, even) for y in range(-250, -120, 17)]
    for row in plaits:
        canvas.fill(row, shade(straw, 0.16), 0.55, clip=crown)
    ribbon = outline(
        ("M", -124, -166), ("C", -60, -140, 60, -140, 124, -166), ("L", 124, -126), ("C", 60, -100, -60, -100, -124, -126), ("Z",)
    )
    stuff(canvas, ribbon & crown, who.looks.hue("straw hat"), -160, -100)
    stuff(canvas, brim, straw, -150, -72)
    for k in (0.9, 0.8, 0.7):
        ring = stroke([(-250 * k, -112), (0, -112 + 38 * k), (250 * k, -112)], 3, even)
        canvas.fill(ring, shade(straw, 0.16), 0.5, clip=brim)


def _bandana(canvas: Canvas, who: Person) -> None:
    """A cloth tied over the hair, with a knot at the side and two ends."""
    colour, k = who.looks.hue("bandana"), who.looks.turn
    for end in (
        [(138, -66), (176, -30), (170, 26), (150, 60, 1), (150, -10)],
        [(138, -70), (190, -60), (212, -14, 1), (160, -40)],
    ):
        stuff(canvas, curve(sided(end, k)), shade(colour, 0.04), -70, 60)
    half: Points = [(0, -222), (108, -200), (150, -130), (148, -62, 1), (80, -104), (0, -116)]
    cap = curve(symmetric(half))
    canvas.fill(cap.moved(2, 13), who.ink.hair_deep, 0.5, blur=5, clip=ellipse(0, -40, 146, 150))
    stuff(canvas, cap, colour, -220, -60)
    for x, y in ((-92, -128), (-52, -172), (-34, -132), (0, -188), (20, -142), (56, -172), (72, -128), (112, -118), (-122, -96)):
        canvas.fill(ellipse(x, y, 7, 6), tint(colour, 0.3, 4, 0.5), 0.85, clip=cap)
    for fold in ([(134, -80), (60, -150), (-30, -176)], [(136, -70), (40, -120), (-80, -128)]):
        canvas.fill(stroke(sided(fold, k), 8), shade(colour, 0.14), 0.7, clip=cap)
    stuff(canvas, ellipse(k * 142, -66, 19, 17), colour, -84, -50)


def _hood(canvas: Canvas, who: Person) -> None:
    """Drawn up over the head: hair shows only round the face."""
    _cowl(canvas, cowl_colour(who), ((0, -158), (66, -146), (112, -84), (126, 14), (116, 110), (84, 186), (0, 216)), "")
    braids_over(canvas, who)


def _veil(canvas: Canvas, who: Person) -> None:
    """All hair covered; a band of linen beneath a dark veil."""
    colour = cowl_colour(who)
    linen = WHITE if lightness(colour) < 0.45 else tint(colour, 0.08)
    jaw = [(x * 0.97, y) for x, y in who.face.half if y > 40 and x]
    _cowl(canvas, colour, ((0, -112), (64, -104), (104, -58), (119, 24), *jaw, (0, who.face.chin - 2)), linen)


def _hijab(canvas: Canvas, who: Person) -> None:
    """One soft cloth round face and neck, pinned at the side."""
    colour = cowl_colour(who)
    jaw = [(x * 0.98, y) for x, y in who.face.half if y > 40 and x]
    _cowl(canvas, colour, ((0, -118), (64, -110), (106, -62), (121, 20), *jaw, (0, who.face.chin)), shade(colour, 0.05))
    k = who.looks.turn
    for fold in ([(-120, 150), (-40, 232), (70, 236), (134, 190)], [(-140, 200), (-50, 268), (80, 262), (150, 224)]):
        canvas.fill(stroke(sided(fold, k), 11), shade(colour, 0.14), 0.7)
        canvas.fill(stroke(sided([(x, y - 8) for x, y in fold], k), 4), tint(colour, 0.12), 0.6)


_COWL: Points = [(0, -236), (84, -220), (150, -152), (178, -30), (178, 90), (172, 190), (190, 268, 1), (96, 312), (0, 326)]


def cowl_behind(canvas: Canvas, who: Person) -> None:
    """The inside of a hood, seen beside the cheeks."""
    if who.looks.wears("hood", "veil", "hijab"):
        canvas.fill(curve(symmetric(_COWL)), shade(cowl_colour(who), 0.2, 14))


def _cowl(canvas: Canvas, colour: str, face: Points, linen: str) -> None:
    opening = curve(symmetric(face))
    cowl = curve(symmetric(_COWL)) - opening
    canvas.line(cowl, shade(colour, 0.3 if lightness(colour) > 0.5 else 0.2, 18, 0.9), 4.4)
    canvas.fill(cowl, Linear(-170, -230, 170, 320, (tint(colour, 0.08), colour, shade(colour, 0.08))))
    canvas.inner(cowl, -20, -8, shade(colour, 0.13), 0.75, 9)
    canvas.inner(cowl, 6, 6, tint(colour, 0.14), 0.6, 2.5)
    for k in (-1, 1):
        for fold in (
            [(40, -226), (128, -140), (150, 0), (146, 150)],
            [(150, -60), (160, 80), (140, 220)],
            [(120, 190), (90, 256), (30, 296)],
        ):
            canvas.fill(stroke(sided(fold, k), 12), shade(colour, 0.14), 0.55, blur=1, clip=cowl)
    rim = curve(symmetric([(x * 1.1, y * 1.08 - 4) for x, y in face])) - opening
    canvas.fill(rim, linen or shade(colour, 0.1))
    canvas.inner(rim, -7, -5, shade(linen or colour, 0.16), 0.6, 4)
    canvas.line(rim, shade(linen or colour, 0.28), 2.8)


_BRAIDED = ("twinbraids", "braid", "fishtail", "lowtails", "boxbraids")


def braids_over(canvas: Canvas, who: Person) -> None:
    """Braids come out of a hood or a headscarf at the cheeks and hang down before it."""
    if who.looks.style not in _BRAIDED:
        return
    for k in (-1, 1) if who.looks.style != "braid" else (who.looks.turn,):
        way = sided([(96, 132), (116, 200), (122, 300), (112, 420)], k)
        canvas.fill(stroke([(x + 3, y + 12) for x, y in way], 50, even), "#201828", 0.25, blur=8)
        plait(canvas, who.ink, way, 54, who.looks.accent)


def cowl_colour(who: Person) -> str:
    """A hood is of one cloth with what it hangs from."""
    looks = who.looks
    worn = next((e for e in ("hijab", "veil", "hood") if looks.wears(e)), "hood")
    own = looks.hue("cape") if looks.wears("cape") else looks.cloth
    return looks.hue(worn, "" if worn == "hijab" or looks.outfit in _UNLIKE_HOODS else own)


_UNLIKE_HOODS = ("armour", "mail", "cuirass", "labcoat", "apron", "waistcoat", "tunic")
"""A hood over these is of another cloth."""


def _circlet(canvas: Canvas, who: Person) -> None:
    """A thin band of gold with one stone on the brow."""
    band = stroke([(-142, -84), (-84, -112), (0, -122), (84, -112), (142, -84)], 11, even)
    canvas.fill(band.moved(1, 6), who.ink.hair_deep, 0.5, blur=3)
    line, shine = metal(who.looks.hue("circlet", GOLD))
    canvas.line(band, line, 4)
    canvas.fill(band, Linear(-140, 0, 140, 0, shine, (0, 0.4, 0.7, 1)))
    stone = curve([(0, -138, 1), (13, -118), (0, -94, 1), (-13, -118)])
    canvas.line(stone, GOLD_LINE, 5)
    canvas.fill(stone, who.looks.accent)
    canvas.fill(ellipse(-4, -122, 3, 5), "#ffffff", 0.9)


def _tiara(canvas: Canvas, who: Person) -> None:
    """A low, pointed arch of silver with a stone in the middle, set into the hair."""
    half = [(124, -136), (96, -178), (78, -164), (52, -208), (34, -188), (0, -240)]
    top = [(-x, y) for x, y in half] + half[-2::-1]
    shape = outline(("M", *top[0]), *(("L", *p) for p in top[1:]), ("C", 70, -166, -70, -166, -124, -136), ("Z",))
    low = stroke([(-124, -136), (-66, -158), (0, -165), (66, -158), (124, -136)], 9, even)
    canvas.fill(low.moved(1, 6), who.ink.hair_deep, 0.45, blur=3)
    line, shine = metal(who.looks.hue("tiara", "#ccd2e2"))
    for part in (shape, low):
        canvas.line(part, line, 5)
        canvas.fill(part, Linear(-110, -240, 110, -140, shine, (0, 0.4, 0.7, 1)))
    for x, y in ((-96, -178), (-52, -208), (52, -208), (96, -178), (0, -240)):
        canvas.fill(ellipse(x, y, 7, 7), "#ffffff")
        canvas.line(ellipse(x, y, 7, 7), "#5c6274", 2)
    for x, y, size in ((0, -192, 13), (-54, -176, 8), (54, -176, 8)):
        stone = ellipse(x, y, size, size * 1.2)
        canvas.line(stone, "#5c6274", 3)
        canvas.fill(stone, who.looks.accent)
        canvas.fill(ellipse(x - size * 0.3, y - size * 0.4, size * 0.3, size * 0.4), "#ffffff", 0.9)


def _flower_crown(canvas: Canvas, who: Person) -> None:
    """Blossoms and leaves on a twig round the head."""
    twig = stroke([(-146, -86), (-84, -122), (0, -136), (84, -122), (146, -86)], 9, even)
    canvas.fill(twig.moved(1, 8), who.ink.hair_deep, 0.5, blur=4)
    canvas.fill(twig, "#4a6a34")
    for i in range(-6, 7):
        x, y = i * 24, -140 + 54 * (i / 6) ** 2
        leaf = curve([(x, y, 1), (x + 6 * i + 8, y - 34 + abs(i) * 2, 1), (x + 22, y - 8)], tension=0.6)
        canvas.line(leaf, "#2c4a26", 3)
        canvas.fill(leaf, "#6a9a4a")
    colour = who.looks.hue("flower crown")
    for i, shown in zip((-3, 3, -2, 2, -1, 1, 0), (colour, colour, "#fff4ea", "#fff4ea", colour, colour, "#fff4ea"), strict=True):
        x, y, size = i * 45, -138 + 50 * (i / 3) ** 2, 15 - abs(i)
        for j in range(5):
            dx, dy = _PETALS[j]
            petal = ellipse(x + dx * size, y + dy * size, size * 0.86, size * 0.86)
            canvas.line(petal, shade(shown, 0.26), 3)
            canvas.fill(petal, Linear(x, y - 30, x, y + 30, (tint(shown, 0.1), shown)))
        canvas.fill(ellipse(x, y, size * 0.6, size * 0.6), "#f6cc58")
        canvas.line(ellipse(x, y, size * 0.6, size * 0.6), "#b07a28", 2)


_PETALS = ((0.0, -1.0), (0.95, -0.31), (0.59, 0.81), (-0.59, 0.81), (-0.95, -0.31))


def _hairnet(canvas: Canvas, who: Person) -> None:
    """A fine mesh over the hair, on an elastic band."""
    half: Points = [(0, -226), (104, -206), (150, -136), (152, -52, 1), (84, -98), (0, -112)]
    net = curve(symmetric(half))
    canvas.fill(net, "#f4f2f0", 0.22)
    dark = "#3c3640" if lightness(who.looks.hair) > 0.4 else "#d8d4dc"
    for x in range(-420, 421, 24):
        for slant in (-1, 1):
            thread = stroke([(x, -240), (x + slant * 200, -40)], 2.2, even, smooth=False)
            canvas.fill(thread, dark, 0.5, clip=net)
    canvas.line(net, dark, 2.4, 0.6)
    band = stroke([(-152, -52), (-84, -98), (0, -112), (84, -98), (152, -52)], 9, even)
    canvas.line(band, "#6c6670", 3)
    canvas.fill(band, "#efebe8")


HATS: dict[str, Callable[[Canvas, Person], None]] = {
    "circlet": _circlet, "beret": _beret, "cap": _cap, "hat": _hat, "top hat": _top_hat, "straw hat": _straw_hat,
    "witch hat": _witch_hat, "crown": _crown, "bandana": _bandana, "hood": _hood, "veil": _veil, "tiara": _tiara,
    "flower crown": _flower_crown, "hairnet": _hairnet, "hijab": _hijab, **HEADGEAR, **HEADCLOTHS,
}  # fmt: skip
