"""Caps, helmets and wraps: headgear of trades, services and peoples. In the head's frame; a brow band lies near y -125."""

from collections.abc import Callable

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, lines, outline, rect, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import even, scalloped, sided, symmetric
from vnc.make.figure.ink import GOLD, GOLD_LINE, WHITE, stuff
from vnc.make.figure.looks import BRIMMED
from vnc.make.figure.person import Person

_BROW = ellipse(0, -40, 152, 160)
STEEL = "#a4acbc"
_SERVICES = ("police", "military", "fatigues", "coat", "blazer", "suit", "jacket", "tailcoat", "gakuran", "trench coat")


def _shadowed(canvas: Canvas, who: Person, brim: Path, drop: float = 15) -> None:
    """The brim's soft shadow on hair and brow."""
    canvas.fill(brim.moved(2, drop), who.ink.hair_deep, 0.5, blur=6, clip=_BROW)


def _band(low: float, high: float, half: float, sag: float = 22) -> Path:
    return outline(
        ("M", -half, high), ("C", -half * 0.42, high + sag, half * 0.42, high + sag, half, high), ("L", half, low),
        ("C", half * 0.42, low + sag, -half * 0.42, low + sag, -half, low), ("Z",),
    )  # fmt: skip


def _gleam(canvas: Canvas, shape: Path, points: Points, width: float = 16, opacity: float = 0.5) -> None:
    canvas.fill(stroke(points, width), "#ffffff", opacity, blur=4, clip=shape)


def _folds(canvas: Canvas, shape: Path, colour: str, table: tuple[Points, ...], width: float = 9) -> None:
    for points in table:
        canvas.fill(stroke(points, width), shade(colour, 0.14), 0.7, clip=shape)
        canvas.fill(stroke([(x - 3, y - width * 0.7) for x, y, *_ in points], width * 0.4), tint(colour, 0.1), 0.5, clip=shape)


def _flat_cap(canvas: Canvas, who: Person) -> None:
    """Soft tweed pulled forward over a short peak."""
    colour, k = who.looks.hue("flat cap", "#7a6a54"), who.looks.turn
    crown = curve(sided([(-150, -104), (-156, -160), (-110, -214), (-10, -238), (96, -230), (166, -186), (176, -140),
                         (140, -106), (0, -98)], k))  # fmt: skip
    stuff(canvas, crown, colour, -236, -96)
    for x in range(-180, 200, 22):
        for slant in (-1, 1):
            thread = stroke([(x - slant * 70, -250), (x + slant * 70, -90)], 2, even, smooth=False)
            canvas.fill(thread, shade(colour, 0.12), 0.4, clip=crown)
    seam: Points = [(-140, -150), (-20, -196), (110, -190), (160, -150)]
    _folds(canvas, crown, colour, (sided(seam, k), sided([(20, -236), (60, -190), (70, -120)], k)), 6)
    peak = curve(sided([(-100, -104), (0, -112), (110, -112), (178, -94), (176, -72), (90, -66), (-10, -74), (-96, -84)], k))
    _shadowed(canvas, who, peak, 13)
    stuff(canvas, peak, shade(colour, 0.04), -112, -66)
    canvas.fill(ellipse(sided([(16, -237)], k)[0][0], -237, 10, 6), shade(colour, 0.1))


def _peaked_cap(canvas: Canvas, who: Person) -> None:
    """A service cap: wide top, dark band with a badge, polished peak."""
    colour = who.looks.hue("peaked cap", who.looks.cloth if who.looks.outfit in _SERVICES else "#25305c")
    top = curve(symmetric([(0, -272), (84, -262), (168, -228), (194, -196), (158, -158), (0, -140)]))
    stuff(canvas, top, colour, -270, -140)
    _folds(canvas, top, colour, ([(-188, -196), (-100, -180), (0, -174), (100, -180), (188, -196)],), 7)
    band = _band(-104, -164, 144)
    stuff(canvas, band, shade(colour, 0.12, 10) if lightness(colour) < 0.6 else "#2a2c38", -160, -90)
    peak = curve(symmetric([(0, -86), (76, -92), (142, -112, 1), (128, -74), (70, -52), (0, -46)]))
    _shadowed(canvas, who, peak, 16)
    stuff(canvas, peak, "#24222c", -110, -46)
    _gleam(canvas, peak, [(-110, -84), (-60, -66), (0, -60)], 9, 0.6)
    canvas.line(curve([(-140, -110), (-70, -90), (0, -84), (70, -90), (140, -110)], closed=False), GOLD_LINE, 8)
    canvas.line(curve([(-140, -110), (-70, -90), (0, -84), (70, -90), (140, -110)], closed=False), GOLD, 5)
    _badge(canvas, 0, -176, 26)


def _badge(canvas: Canvas, x: float, y: float, size: float) -> None:
    shield = curve([(x, y - size, 1), (x + size * 0.86, y - size * 0.6, 1), (x + size * 0.7, y + size * 0.4), (x, y + size, 1),
                    (x - size * 0.7, y + size * 0.4), (x - size * 0.86, y - size * 0.6, 1)])  # fmt: skip
    canvas.line(shield, GOLD_LINE, 6)
    canvas.fill(shield, Linear(x - size, y - size, x + size, y + size, ("#fff0b0", GOLD, "#b8862e")))
    canvas.fill(ellipse(x, y - size * 0.1, size * 0.34, size * 0.34), "#fff6d0", 0.9)
    canvas.line(ellipse(x, y - size * 0.1, size * 0.34, size * 0.34), GOLD_LINE, 2)


def _sailor_cap(canvas: Canvas, who: Person) -> None:
    """A round white top over a dark band with two ribbon ends."""
    colour, k = who.looks.hue("sailor cap", WHITE), who.looks.turn
    for end in ([(126, -110), (150, -40), (138, 40, 1), (124, 20), (116, 44, 1), (116, -40)],):
        stuff(canvas, curve(sided(end, -k)), "#25305c", -110, 40)
    top = curve(symmetric([(0, -256), (96, -246), (168, -212), (174, -178), (140, -148), (0, -128)]))
    stuff(canvas, top, colour, -256, -130)
    _folds(canvas, top, colour, ([(-160, -190), (-80, -168), (0, -160), (90, -168), (164, -190)],), 7)
    band = _band(-98, -156, 142)
    _shadowed(canvas, who, band, 12)
    stuff(canvas, band, "#25305c" if lightness(colour) > 0.5 else WHITE, -156, -80)
    canvas.fill(_band(-118, -124, 142), GOLD, 0.9, clip=band)


def _toque(canvas: Canvas, who: Person) -> None:
    """A chef's tall hat: pleats that swell above a straight band."""
    colour = who.looks.hue("chef's hat", WHITE)
    puff = scalloped(curve(symmetric([(0, -296), (90, -290), (160, -250), (158, -204), (124, -164), (0, -150)])), 9, 14)
    stuff(canvas, puff, colour, -300, -150)
    for x in (-104, -62, -20, 22, 64, 106):
        pleat: Points = [(x * 0.9, -150), (x * 1.08, -200), (x * 1.22, -262)]
        _folds(canvas, puff, colour, (pleat,), 12)
    band = _band(-98, -170, 140)
    _shadowed(canvas, who, band, 12)
    stuff(canvas, band, colour, -170, -80)
    for x in range(-120, 121, 30):
        canvas.fill(stroke([(x, -168), (x * 1.02, -76)], 4, even), shade(colour, 0.1), 0.55, clip=band)


def _nurse_cap(canvas: Canvas, who: Person) -> None:
    """A small starched cap on the crown, with a cross; or a mob cap."""
    colour = who.looks.hue("nurse cap", WHITE)
    if who.looks.shape("nurse cap") == "mob":
        return _mob_cap(canvas, who, colour)
    cap = curve([(-96, -182, 1), (-112, -246, 1), (0, -268), (112, -246, 1), (96, -182, 1), (0, -204)], tension=0.4)
    canvas.fill(cap.moved(2, 10), who.ink.hair_deep, 0.5, blur=5)
    stuff(canvas, cap, colour, -268, -180)
    fold = curve([(-100, -198, 1), (-104, -218, 1), (0, -238), (104, -218, 1), (100, -198, 1), (0, -220)], tension=0.4)
    canvas.fill(fold, shade(colour, 0.06), clip=cap)
    red = "#c8323c" if lightness(colour) > 0.7 else WHITE
    for cross in (rect(-7, -258, 14, 38, 2), rect(-19, -246, 38, 14, 2)):
        canvas.fill(cross, red)


def _mob_cap(canvas: Canvas, who: Person, colour: str) -> None:
    """Soft gathered linen over the crown, drawn in by a band above a frill that frames the face."""
    frill = scalloped(stroke([(-166, 0), (-140, -92), (-80, -142), (0, -158), (80, -142), (140, -92), (166, 0)], 46, even), 40, 9)
    crown = curve(symmetric([(0, -268), (92, -256), (158, -206), (170, -130), (146, -70, 1), (84, -130), (0, -148)]))
    _shadowed(canvas, who, frill, 13)
    stuff(canvas, crown, colour, -268, -90)
    for x in (-110, -66, -22, 22, 66, 110):
        _folds(canvas, crown, colour, ([(x * 1.15, -140), (x * 1.1, -190), (x * 0.8, -240)],), 9)
    stuff(canvas, frill, tint(colour, 0.03), -180, 20)
    for i in range(-9, 10):
        x = i * 17.5
        y = -156 + 150 * (abs(i) / 9.3) ** 2.2
        canvas.fill(stroke([(x * 0.98, y - 18), (x * 1.03, y + 20)], 4), shade(colour, 0.12), 0.6, clip=frill)
    band = stroke([(-160, -26), (-146, -106), (-84, -164), (0, -180), (84, -164), (146, -106), (160, -26)], 11, even)
    stuff(canvas, band, shade(colour, 0.07), -190, -20)


def _beanie(canvas: Canvas, who: Person) -> None:
    """A knitted cap with a ribbed, turned-up edge."""
    colour = who.looks.hue("beanie")
    crown = curve(symmetric([(0, -254), (84, -242), (142, -186), (152, -100, 1), (0, -90)]))
    stuff(canvas, crown, colour, -254, -90)
    for x in range(-140, 141, 20):
        canvas.fill(stroke([(x * 0.16, -252), (x * 0.8, -210), (x, -110)], 4), shade(colour, 0.13), 0.7, clip=crown)
    band = _band(-84, -150, 154)
    _shadowed(canvas, who, band, 12)
    stuff(canvas, band, shade(colour, 0.03), -150, -62)
    for x in range(-150, 151, 15):
        canvas.fill(stroke([(x, -152), (x * 1.01, -58)], 4, even), shade(colour, 0.15), 0.6, clip=band)
    if who.looks.sex == "f" or who.looks.age == "child":
        ball = scalloped(ellipse(0, -268, 30, 27), 11, 8)
        stuff(canvas, ball, tint(colour, 0.16), -300, -240)


def _bowler(canvas: Canvas, who: Person) -> None:
    colour = who.looks.hue("bowler hat", "#2e2a30")
    crown = curve(symmetric([(0, -282), (76, -272), (124, -214), (128, -126, 1), (0, -104)]))
    brim = curve(symmetric([(0, -136), (110, -144), (196, -158), (206, -140), (140, -100), (0, -84)]))
    _shadowed(canvas, who, brim)
    stuff(canvas, crown, colour, -280, -100)
    _gleam(canvas, crown, [(-84, -238), (-96, -190), (-96, -150)], 16, 0.35)
    stuff(canvas, _band(-118, -166, 134, 26) & crown, who.looks.accent, -166, -100)
    stuff(canvas, brim, colour, -158, -84)


def _cowboy_hat(canvas: Canvas, who: Person) -> None:
    """Creased crown, brim curled up at both sides."""
    colour = who.looks.hue("cowboy hat", "#8a6038")
    crown = curve([(-122, -126, 1), (-116, -210), (-88, -276), (-40, -282), (0, -262), (40, -282), (88, -276), (116, -210),
                   (122, -126, 1), (0, -104)])  # fmt: skip
    brim = curve(symmetric([(0, -138), (110, -142), (206, -176), (262, -212), (254, -168), (188, -112), (90, -82), (0, -74)]))
    _shadowed(canvas, who, brim)
    stuff(canvas, crown, colour, -284, -100)
    _folds(canvas, crown, colour, ([(0, -262), (-6, -226), (0, -190)], [(-86, -262), (-70, -226), (-70, -190)],
                                   [(84, -262), (76, -226), (78, -190)]), 12)  # fmt: skip
    stuff(canvas, _band(-124, -164, 132, 26) & crown, shade(colour, 0.2), -164, -100)
    buckle = rect(-17, -150, 34, 28, 5)
    canvas.line(buckle, GOLD, 5)
    stuff(canvas, brim, colour, -212, -74)
    canvas.line(curve([(-250, -186), (-180, -122), (-90, -94), (0, -86), (90, -94), (180, -122), (250, -186)], closed=False),
                shade(colour, 0.16), 3, 0.8, clip=brim)  # fmt: skip


def _fez(canvas: Canvas, who: Person) -> None:
    """A felt cone cut off flat, with a black tassel."""
    colour, k = who.looks.hue("turban", "#a8242e"), who.looks.turn
    crown = outline(("M", -124, -120), ("L", -94, -286), ("C", -40, -302, 40, -302, 94, -286), ("L", 124, -120),
                    ("C", 60, -154, -60, -154, -124, -120), ("Z",))  # fmt: skip
    _shadowed(canvas, who, crown, 13)
    stuff(canvas, crown, colour, -296, -120)
    canvas.fill(ellipse(0, -288, 92, 11), shade(colour, 0.1), clip=crown)
    for x, low in ((-4, -178), (4, -170), (12, -176)):
        thread = stroke([(0, -290), (k * 66, -284), (k * (104 + x), -236), (k * (108 + x), low)], 6, even)
        canvas.line(thread, "#0e0c12", 2)
        canvas.fill(thread, "#2a2630")


def _turban(canvas: Canvas, who: Person) -> None:
    """A long cloth wound about the head, meeting over the brow; or a fez."""
    if who.looks.shape("turban") == "fez":
        return _fez(canvas, who)
    colour = who.looks.hue("turban")
    half = [(0, -268), (90, -258), (158, -206), (168, -136), (150, -70, 1), (84, -104), (0, -126)]
    shape = curve(symmetric(half))
    _shadowed(canvas, who, shape, 12)
    stuff(canvas, shape, colour, -268, -70)
    wraps: tuple[Points, ...] = (
        ((150, -84), (70, -116), (-10, -176), (-60, -250)), ((164, -130), (90, -160), (20, -212), (-10, -262)),
        ((160, -190), (110, -206), (60, -240)), ((-150, -84), (-90, -108), (-24, -146), (8, -176)),
        ((-166, -130), (-104, -150), (-44, -190)), ((-160, -186), (-110, -206), (-66, -240)),
    )  # fmt: skip
    _folds(canvas, shape, colour, wraps, 11)
    canvas.line(ellipse(0, -150, 15, 17), GOLD_LINE, 7)
    canvas.fill(ellipse(0, -150, 15, 17), GOLD)
    canvas.fill(ellipse(0, -150, 9, 11), who.looks.accent)
    canvas.fill(ellipse(-3, -154, 3, 4), "#ffffff", 0.9)


def _kasa(canvas: Canvas, who: Person) -> None:
    """A wanderer's wide cone of woven straw."""
    straw = who.looks.hue("conical hat", "#cdb078")
    cone = curve(
        [(0, -286), (66, -236), (256, -96, 1), (150, -68), (0, -58), (-150, -68), (-256, -96, 1), (-66, -236)], tension=0.3
    )
    canvas.fill(cone.moved(2, 24), who.ink.hair_deep, 0.6, blur=7, clip=_BROW)
    stuff(canvas, cone, straw, -286, -58)
    for x in range(-240, 241, 24):
        canvas.fill(stroke([(0, -286), (x * 1.06, -50)], 3, even, smooth=False), shade(straw, 0.16), 0.5, clip=cone)
    for t in (0.3, 0.5, 0.7, 0.86):
        ring: Points = [(-256 * t, -286 + 190 * t), (0, -286 + 226 * t), (256 * t, -286 + 190 * t)]
        canvas.fill(stroke(ring, 3.4, even), shade(straw, 0.2), 0.6, clip=cone)
    edge: Points = [(-256, -96), (-150, -70), (0, -60), (150, -70), (256, -96)]
    canvas.fill(stroke(edge, 12, even), shade(straw, 0.14), clip=cone)


def _helmet(canvas: Canvas, who: Person) -> None:
    """Steel with a brow rim and cheek plates; a soldier's is a plain shell with a chin strap."""
    if who.looks.outfit in ("fatigues", "police", "jacket", "jumpsuit", "tracksuit", "biker jacket"):
        return _shell(canvas, who)
    base = who.looks.hue("helmet", who.looks.cloth if who.looks.outfit in ("armour", "cuirass") else STEEL)
    if who.looks.wears("crested helmet"):
        _crest(canvas, who)
    dome = curve(symmetric([(0, -254), (84, -240), (146, -172), (154, -96, 1), (0, -100)]))
    for k in (-1, 1):
        cheek = curve(sided([(154, -104, 1), (156, -10), (136, 96, 1), (104, 60), (112, -30), (104, -100, 1)], k), tension=0.4)
        _metal(canvas, cheek, base, -110, 90)
    _shadowed(canvas, who, _band(-84, -124, 152), 10)
    _metal(canvas, dome, base, -254, -90)
    canvas.fill(stroke([(0, -252), (2, -180), (0, -110)], 9, even), shade(base, 0.22), 0.8, clip=dome)
    canvas.fill(stroke([(-5, -252), (-4, -180), (-5, -110)], 3, even), "#ffffff", 0.7, clip=dome)
    rim = _band(-88, -122, 156)
    _metal(canvas, rim, tint(base, 0.04), -122, -70)
    for x in (-130, -88, -44, 0, 44, 88, 130):
        canvas.fill(ellipse(x, -88 + 14 * (x / 130) ** 2 * -1.2, 4.6, 4.6), shade(base, 0.3))


def _shell(canvas: Canvas, who: Person) -> None:
    colour = who.looks.hue("helmet", who.looks.cloth if who.looks.outfit == "fatigues" else "#3a3c46")
    for k in (-1, 1):
        strap = stroke(sided([(140, -90), (126, 40), (96, 140), (30, who.face.chin + 4)], k), 12, even)
        stuff(canvas, strap, "#3a342c", -90, 190)
    dome = curve(symmetric([(0, -260), (92, -244), (156, -176), (166, -96), (156, -40, 1), (128, -56), (96, -98), (0, -112)]))
    _shadowed(canvas, who, dome, 12)
    stuff(canvas, dome, colour, -260, -40)
    _gleam(canvas, dome, [(-96, -214), (-118, -170), (-122, -130)], 16, 0.3)
    rim: Points = [(-158, -44), (-130, -60), (-96, -102), (0, -116), (96, -102), (130, -60), (158, -44)]
    canvas.fill(stroke(rim, 11, even), shade(colour, 0.14), clip=dome)
    for x in range(-160, 161, 40):
        canvas.fill(stroke([(x * 0.5, -258), (x, -110)], 2.4, even, smooth=False), shade(colour, 0.14), 0.6, clip=dome)


def _crest(canvas: Canvas, who: Person) -> None:
    colour = who.looks.hue("crested helmet", "#b3262f")
    fan = scalloped(curve(symmetric([(0, -306), (92, -292), (168, -228), (188, -150), (140, -140), (0, -220)])), 17, 7)
    stuff(canvas, fan, colour, -306, -140)
    for i in range(-9, 10):
        hair: Points = [(i * 12, -226 + abs(i) * 5), (i * 20, -292 + i * i * 1.5)]
        canvas.fill(stroke(hair, 4, even, smooth=False), shade(colour, 0.16), 0.6, clip=fan)


def _metal(canvas: Canvas, shape: Path, base: str, top: float, low: float) -> None:
    bands = (tint(base, 0.18, 4, 0.6), base, shade(base, 0.18, 8), tint(base, 0.08, 4, 0.8), shade(base, 0.24, 8))
    canvas.line(shape, shade(base, 0.46, 16), 5)
    canvas.fill(shape, Linear(-150, top, 150, low, bands, (0, 0.3, 0.55, 0.75, 1)))
    canvas.inner(shape, -10, -6, shade(base, 0.34, 14), 0.5, 6)
    canvas.inner(shape, 6, 5, "#ffffff", 0.6, 2)


def _hard_hat(canvas: Canvas, who: Person) -> None:
    """A shell with ridges and a short brim all round: builders, miners, fire-fighters."""
    colour = who.looks.hue("hard hat", "#e2b830")
    dome = curve(symmetric([(0, -262), (88, -246), (144, -180), (150, -110, 1), (0, -94)]))
    brim = curve(symmetric([(0, -108), (110, -118), (176, -118), (180, -98), (110, -78), (0, -68)]))
    _shadowed(canvas, who, brim)
    stuff(canvas, dome, colour, -262, -90)
    _gleam(canvas, dome, [(-92, -220), (-110, -170), (-112, -130)], 18)
    for x in (-40, 0, 40):
        ridge = stroke([(x * 0.5, -258), (x * 0.9, -190), (x, -112)], 13, even)
        canvas.fill(ridge, shade(colour, 0.08), clip=dome)
        canvas.fill(ridge.moved(-5, 0), tint(colour, 0.12), 0.5, clip=dome & ridge)
    stuff(canvas, brim, shade(colour, 0.03), -118, -68)


def _mortarboard(canvas: Canvas, who: Person) -> None:
    colour, k = who.looks.hue("mortarboard", "#2a2832"), who.looks.turn
    cap = curve(symmetric([(0, -214), (110, -204), (146, -150), (148, -96, 1), (70, -122), (0, -128)]))
    _shadowed(canvas, who, cap, 12)
    stuff(canvas, cap, shade(colour, 0.03), -214, -96)
    board = lines([(0, -296), (222, -228), (0, -176), (-222, -228)])
    stuff(canvas, board, colour, -296, -170)
    cord = curve(sided([(0, -234), (90, -218), (150, -196), (158, -130)], k), closed=False)
    gold = GOLD if lightness(colour) < 0.6 else shade(GOLD, 0.1)
    canvas.line(cord, gold, 5)
    tassel = curve(sided([(150, -136, 1), (166, -136, 1), (174, -74, 1), (158, -66), (142, -74, 1)], k), tension=0.3)
    stuff(canvas, tassel, gold, -136, -70)
    canvas.fill(ellipse(0, -236, 9, 6), gold)


def _tricorn(canvas: Canvas, who: Person) -> None:
    """A black felt hat with its brim turned up in three, edged in gold."""
    colour = who.looks.hue("tricorn", "#2a2630")
    crown = curve(symmetric([(0, -272), (74, -262), (116, -206), (122, -120, 1), (0, -100)]))
    stuff(canvas, crown, colour, -272, -100)
    brim = curve([(-236, -176, 1), (-150, -196), (-60, -156), (0, -120, 1), (60, -156), (150, -196), (236, -176, 1), (150, -112),
                  (0, -82), (-150, -112)], tension=0.45)  # fmt: skip
    _shadowed(canvas, who, brim)
    stuff(canvas, brim, shade(colour, -0.03), -196, -82)
    edge: Points = [(-234, -178), (-150, -192), (-62, -152), (0, -118), (62, -152), (150, -192), (234, -178)]
    canvas.line(curve([(*p,) for p in edge], closed=False), GOLD, 5.5)
    plume = curve([(60, -150, 1), (110, -232), (186, -282), (228, -258), (176, -204), (110, -158)])
    if who.looks.sex == "f" or who.looks.wears("cape"):
        feather = who.looks.hue("feather", who.looks.accent)
        stuff(canvas, plume, feather, -282, -150)
        canvas.fill(stroke([(70, -156), (140, -228), (216, -264)], 4), shade(feather, 0.2), 0.8, clip=plume)
    _badge(canvas, 0, -138, 18)


def _cap_backwards(canvas: Canvas, who: Person) -> None:
    """A baseball cap with its peak behind: a strap over an opening above the brow."""
    colour = who.looks.hue("backwards cap")
    crown = curve(symmetric([(0, -238), (112, -214), (150, -150), (150, -88, 1), (0, -106)]))
    _shadowed(canvas, who, crown, 10)
    stuff(canvas, crown, colour, -238, -88)
    gap = curve(symmetric([(0, -176), (44, -160), (60, -112, 1), (0, -118)]))
    canvas.fill(gap, who.ink.hair)
    canvas.inner(gap, -5, 8, who.ink.hair_deep, 0.8, 4)
    canvas.line(gap, shade(colour, 0.24), 4)
    strap = stroke([(-66, -118), (0, -126), (66, -118)], 15, even)
    stuff(canvas, strap, shade(colour, 0.06), -130, -110)
    for x in (-62, 62):
        canvas.fill(stroke([(x * 0.2, -236), (x, -200), (x * 1.6, -104)], 3, even), shade(colour, 0.14), 0.8, clip=crown - gap)


def _goggles(canvas: Canvas, who: Person) -> None:
    """Pushed up on the forehead."""
    glass = who.looks.hue("goggles", "#7fb8c8")
    strap = stroke([(-150, -104), (-90, -138), (0, -150), (90, -138), (150, -104)], 24, even)
    stuff(canvas, strap, "#4a342a", -150, -100)
    for k in (-1, 1):
        rim = ellipse(k * 52, -142, 50, 41)
        canvas.fill(rim.moved(2, 12), who.ink.hair_deep, 0.5, blur=5)
        canvas.line(rim, "#3c2c1c", 7)
        canvas.fill(rim, Linear(0, -184, 0, -100, ("#e8d2a0", "#b08a4c", "#7a5a2c")))
        lens = ellipse(k * 52, -142, 37, 29)
        canvas.line(lens, "#3c2c1c", 5)
        canvas.fill(lens, Linear(k * 52 - 30, -170, k * 52 + 30, -112, (tint(glass, 0.2), glass, shade(glass, 0.25))))
        _gleam(canvas, lens, [(k * 52 - 24, -130), (k * 52 - 4, -166)], 12, 0.8)
    canvas.fill(stroke([(-8, -142), (8, -142)], 12, even, smooth=False), "#7a5a2c")


def _laurel(canvas: Canvas, who: Person) -> None:
    """Leaves on a twig round the temples."""
    leafy = who.looks.hue("wreath", "#6a8a4a")
    twig = stroke([(-146, -76), (-92, -122), (0, -140), (92, -122), (146, -76)], 8, even)
    canvas.fill(twig.moved(1, 8), who.ink.hair_deep, 0.5, blur=4)
    canvas.fill(twig, mix(shade(leafy, 0.16), "#6a4a2c", 0.5))
    for k in (-1, 1):
        for i in range(7):
            x, y = 14 + i * 21, -142 + 66 * (i / 6) ** 2
            for up in (-1, 1):
                leaf = curve(
                    sided([(x, y, 1), (x + 2, y + up * 16 - 8), (x - 12 + i, y + up * 26 - 14, 1), (x - 12, y + up * 9)], k)
                )
                canvas.line(leaf, shade(leafy, 0.28), 3)
                canvas.fill(leaf, tint(leafy, 0.06) if up < 0 else leafy)


def _headdress(canvas: Canvas, who: Person) -> None:
    """A maid's frilled band."""
    colour = who.looks.hue("headdress", WHITE)
    line: Points = [(-140, -96), (-118, -142), (-66, -180), (0, -194), (66, -180), (118, -142), (140, -96)]
    frill = scalloped(stroke(line, 46, even), 26, 9)
    canvas.fill(frill.moved(1, 8), who.ink.hair_deep, 0.4, blur=5)
    stuff(canvas, frill, colour, -220, -90)
    band = stroke(line, 15, even)
    canvas.line(band, shade(colour, 0.26), 3)
    canvas.fill(band, shade(who.looks.cloth, 0) if lightness(who.looks.cloth) < 0.6 else who.looks.accent)


def _bridal_veil(canvas: Canvas, who: Person) -> None:
    """The front of a veil: a jewelled comb, or on a dark one a band; under a hat neither shows. The gauze hangs behind."""
    if who.looks.wears(*BRIMMED):
        return
    line: Points = [(-118, -140), (-66, -180), (0, -194), (66, -180), (118, -140)]
    colour = who.looks.hue("bridal veil", "#fbf8fc")
    dark = lightness(colour) < 0.45
    canvas.line(stroke(line, 13, even), shade(colour, 0.1) if dark else "#8c8490", 4)
    canvas.fill(stroke(line, 13, even), tint(colour, 0.06) if dark else "#f4eff2")
    if dark:
        return
    for i in range(-4, 5):
        x, y = i * 28, -194 + 52 * (i / 4.2) ** 2
        canvas.line(ellipse(x, y - 7, 8, 8), "#8c8490", 2.6)
        canvas.fill(ellipse(x, y - 7, 8, 8), Linear(x - 6, y - 14, x + 6, y, ("#ffffff", "#e6dce2")))


def gauze_behind(canvas: Canvas, who: Person) -> None:
    """What a bride's veil shows behind her head."""
    half: Points = [(0, -222), (116, -200), (200, -96), (240, 120), (262, 330), (276, 560, 1), (0, 580)]
    gauze = scalloped(curve(symmetric(half)), 60, 6)
    colour = who.looks.hue("bridal veil", "#fbf8fc")
    canvas.fill(gauze, colour, 0.62)
    canvas.inner(gauze, -18, -8, shade(colour, 0.12), 0.5, 10)
    canvas.line(gauze, shade(colour, 0.18), 3, 0.8)
    for k in (-1, 1):
        for x in (120, 160, 196):
            canvas.fill(stroke(sided([(x * 0.7, -140), (x, 120), (x * 1.12, 540)], k), 12), shade(colour, 0.1), 0.45, clip=gauze)


HEADGEAR: dict[str, Callable[[Canvas, Person], None]] = {
    "flat cap": _flat_cap, "peaked cap": _peaked_cap, "sailor cap": _sailor_cap, "chef's hat": _toque, "nurse cap": _nurse_cap,
    "beanie": _beanie, "bowler hat": _bowler, "cowboy hat": _cowboy_hat, "turban": _turban, "conical hat": _kasa,
    "helmet": _helmet, "crested helmet": _helmet, "hard hat": _hard_hat, "mortarboard": _mortarboard, "tricorn": _tricorn,
    "backwards cap": _cap_backwards, "goggles": _goggles, "wreath": _laurel, "headdress": _headdress,
    "bridal veil": _bridal_veil,
}  # fmt: skip
