"""What is worn beneath a garment that is open in front, or whose bib leaves it free: shirt, turtleneck, hood, dress and others.

`looks.shape("shirt")` says which, `looks.hue("shirt")` its colour, `looks.shape("shirt print")` what is printed on it.
"""

from collections.abc import Callable

from vnc.make.draw import Canvas, Path, Points, curve, ellipse, outline, stroke
from vnc.make.draw.colour import lightness, shade, tint
from vnc.make.draw.path import even, rect, sided, symmetric
from vnc.make.figure.ink import WHITE
from vnc.make.figure.looks import Looks
from vnc.make.figure.outfits import cloth as c
from vnc.make.figure.outfits.chest import chest_print
from vnc.make.figure.outfits.pattern import PATTERNS, pattern
from vnc.make.figure.person import Person

Paint = Callable[[Canvas, Person, str, Path | None], None]

SLEEVES = {"tee": "short", "tank": "bare", "bare": "bare", "dress": "short", "turtleneck": "long", "crew": "long",
    "hoodie": "long",
           "mail": "long"}  # fmt: skip
"""How long the sleeves of these are, where a waistcoat or an apron leaves them free; others are rolled."""


def kind_of(looks: Looks, plain: str = "shirt") -> str:
    """What is worn beneath; the plain one where nothing is said, and a shirt with every tie."""
    said = looks.shape("shirt")
    if said in KINDS:
        return said
    return "shirt" if looks.wears("tie", "bow tie") else plain


def layer(canvas: Canvas, who: Person, plain: str, colour: str, low: float, tied: bool = False, strip: bool = True) -> None:
    """The garment beneath, in the strip between lapels that meet at `low`, or on the whole trunk down to there.

    `colour` is that of a plain one of which nothing is said; `tied` hangs a tie on any shirt.
    """
    looks, kind = who.looks, kind_of(who.looks, plain)
    own = looks.hue("shirt", {"dress": looks.lower_cloth, "plate": "#b4bece"}.get(kind, colour))
    front = _strip(who, low) if strip else None
    _cloth(canvas, who, own, front, low)
    KINDS[kind](canvas, who, own, front)
    if kind in ("tee", "tank", "crew"):
        chest_print(canvas, who, own, who.body.torso(4), 408)
    if kind not in _COLLARED:
        return
    if looks.wears("tie") or (tied and not looks.wears(*_FREE_NECK)):
        c.tie(canvas, who, looks.hue("tie", looks.accent), min(low, 520) - 6)


def top(canvas: Canvas, who: Person, plain: str, ease: float, low: float) -> Path:
    """What is worn under a bib, apron or waistcoat, in the main cloth's colour, and its collar."""
    colour, kind = who.looks.cloth, kind_of(who.looks, plain)
    shape = c.trunk(canvas, who, colour, ease, low=low)
    if name := who.looks.shape("shirt print"):
        PATTERNS[name](canvas, who, shape, colour)
    c.neck(canvas, who)
    KINDS[kind](canvas, who, colour, shape)
    return shape


_COLLARED = ("shirt", "waistcoat", "v")
_FREE_NECK = ("open", "cravat", "bow tie", "neckerchief", "dotted scarf", "scarf", "bow at the collar")
"""What takes the place of a tie."""


def hanging_open(canvas: Canvas, who: Person, plain: str, colour: str, low: float, tied: bool) -> None:
    """A blazer's or suit's fronts, unbuttoned, with lapels that roll to the hem; what is beneath shows down to the belt."""
    looks, body, own = who.looks, who.body, who.looks.cloth
    tucked(canvas, who, plain, colour, low - 20, tied)
    fronts(canvas, who, low)
    for k in (-1, 1):
        leaf = outline(
            ("M", k * (body.neck + 42), 238), ("L", k * (body.neck + 86), 260), ("L", k * (body.neck + 76), 330),
            ("L", k * (body.neck + 92), 342), ("L", k * 62, 520), ("C", k * 52, 440, k * (body.neck + 12), 330,
                k * (body.neck + 42), 238),
            ("Z",),
        )  # fmt: skip
        canvas.fill(leaf.moved(5, 9), shade(own, 0.18), 0.7, blur=5)
        c.cloth(canvas, leaf, tint(own, 0.03), 240, 520)
        for y in (548, 600):
            if k == looks.turn:
                c.button(canvas, k * (72 + (y - 548) * 0.1), y, 7.5, shade(own, 0.16) if lightness(own) > 0.3 else tint(own, 0.2))
    c.armholes(canvas, who, own)
    hood_over(canvas, who)


def tucked(canvas: Canvas, who: Person, plain: str, colour: str, low: float, tied: bool) -> None:
    """What an open jacket shows: a shirt goes into the belt, anything else hangs to `low`."""
    if kind_of(who.looks, plain) != "shirt":
        return layer(canvas, who, plain, colour, low, tied=tied, strip=False)
    layer(canvas, who, plain, colour, 606, tied=tied, strip=False)
    leather, waist = "#3a2c28" if lightness(who.looks.lower_cloth) > 0.25 else "#5a4238", who.body.waist
    belt = c.band(canvas, waist + 6, waist + 7, 592, 616, leather, 10)
    buckle = rect(-19, 599, 38, 26, 4)
    canvas.line(buckle, "#4a4038", 8.4)
    canvas.line(buckle, "#cfc6ae", 5)
    canvas.fill(belt.moved(0, 18) - belt, "#1c1420", 0.3, blur=5, clip=who.body.torso(2))


def fronts(canvas: Canvas, who: Person, low: float) -> None:
    """The two halves of an unbuttoned jacket: they fall straight from the chest and round off at the hem."""
    body, own = who.body, who.looks.cloth
    for k in (-1, 1):
        half = curve(sided([
            (body.neck + 40, 240, 1), *body.over_shoulder(), (body.chest + 14, 410), (body.chest + 10, 480),
            (body.waist + 14, 575), (body.hip + 11, low - 8, 1), (body.hip * 0.8, low + 2), (112, low + 8), (84, low - 6),
            (70, low - 40), (62, 600), (58, 460), (body.neck + 30, 330),
        ], k))  # fmt: skip
        canvas.fill(half.moved(-k * 9, 9), "#1c1420", 0.36, blur=7, clip=body.torso(3))
        c.cloth(canvas, half, own, 240, low, free=c.off_sleeves(who))
        pattern(canvas, who, half, own)
        c.folds(canvas, half, own, (sided([(body.chest + 6, 408), (body.chest * 0.8, 440), (86, 448)], k),
                                    sided([(body.waist + 8, 560), (98, 580), (74, 574)], k)), 10)  # fmt: skip


def hood_over(canvas: Canvas, who: Person) -> None:
    """A hood that lies over the collar of the jacket above it, and its cords."""
    if who.looks.shape("shirt") != "hoodie":
        return
    colour, w = who.looks.hue("shirt", "#8c9099"), who.body.neck
    for k in (-1, 1):
        hood = curve(sided([(w - 2, 212, 1), (w + 40, 204), (w + 84, 236), (w + 88, 282), (w + 46, 326), (4, 362, 1), (2, 328, 1),
                            (w - 4, 292), (w + 14, 250)], k))  # fmt: skip
        canvas.fill(hood.moved(3, 10), "#1c1420", 0.35, blur=6)
        c.cloth(canvas, hood, tint(colour, 0.02), 200, 360)
        cord = tint(colour, 0.3) if lightness(colour) < 0.7 else shade(colour, 0.25)
        canvas.fill(stroke(sided([(18, 340), (22, 398), (18, 440)], k), 6, even), cord)


def _strip(who: Person, low: float) -> Path:
    w = who.body.neck
    return curve(
        [(-w - 14, 232, 1), (w + 14, 232, 1), (w + 60, 258, 1), (28, low, 1), (-28, low, 1), (-w - 60, 258, 1)], tension=0.3
    )


def _cloth(canvas: Canvas, who: Person, colour: str, front: Path | None, low: float) -> None:
    """The cloth itself, and its print."""
    if front is None:
        inside = who.body.shoulder - 44
        with canvas.clipped(rect(-inside, 0, 2 * inside, 1400)):
            front = c.trunk(canvas, who, colour, 2, low=low)
    else:
        c.cloth(canvas, front, colour, 232, low, line=2)
    c.neck(canvas, who)
    if name := who.looks.shape("shirt print"):
        PATTERNS[name](canvas, who, front, colour)
    canvas.fill(who.face.outline().moved(0, 62), shade(colour, 0.2, 20), 0.5, blur=6, clip=front)


def _shirt(canvas: Canvas, who: Person, colour: str, front: Path | None) -> None:
    opened = who.looks.wears("open") and who.looks.outfit not in ("shirt",)
    c.collar(canvas, who, tint(colour, 0.03), low=352 if opened else 318)
    if not who.looks.wears("tie"):
        for y in (372, 420, 468, *(() if front else (516, 564, 612))):
            c.button(canvas, 0, y, 4.5, shade(colour, 0.16) if lightness(colour) > 0.5 else tint(colour, 0.25))


def _turtleneck(canvas: Canvas, who: Person, colour: str, front: Path | None) -> None:
    canvas.fill(who.body.neckline() & rect(-300, 234, 600, 100), shade(colour, 0.06))
    turtle_roll(canvas, who, colour)


def turtle_roll(canvas: Canvas, who: Person, colour: str) -> None:
    """The folded collar of a turtleneck, close below the chin."""
    w = who.body.neck
    roll = outline(
        ("M", -w - 5, 200), ("C", -w * 0.4, 222, w * 0.4, 222, w + 5, 200), ("L", w + 14, 256),
        ("C", w * 0.5, 284, -w * 0.5, 284, -w - 14, 256), ("Z",),
    )  # fmt: skip
    canvas.fill(roll.moved(2, 9), shade(colour, 0.2), 0.6, blur=5)
    c.cloth(canvas, roll, tint(colour, 0.02), 200, 280)
    canvas.fill(who.face.outline().moved(2, 34), shade(colour, 0.16), 0.6, blur=5, clip=roll)
    for i in range(-3, 4):
        canvas.fill(stroke([(i * w * 0.3, 214), (i * w * 0.34, 268)], 2.4), shade(colour, 0.1), 0.7, clip=roll)


def _tee(canvas: Canvas, who: Person, colour: str, front: Path | None) -> None:
    c.round_neck(canvas, who, colour, 294)


def _crew(canvas: Canvas, who: Person, colour: str, front: Path | None) -> None:
    """Knitwear with a ribbed round neck."""
    c.round_neck(canvas, who, colour, 290)
    w = who.body.neck
    rim = stroke([(-w - 19, 246), (-w - 2, 270), (0, 290), (w + 2, 270), (w + 19, 246)], 20, even)
    c.cloth(canvas, rim, shade(colour, 0.03), 240, 300, line=3)
    for i in range(-6, 7):
        x = i * (w + 12) / 6
        y = 288 - abs(i / 6) ** 2 * 34
        canvas.fill(stroke([(x, y - 9), (x, y + 11)], 2.4, even), shade(colour, 0.16), 0.7, clip=rim)


def _v_neck(canvas: Canvas, who: Person, colour: str, front: Path | None) -> None:
    """A pullover's point over a shirt collar."""
    shirt, w = who.looks.hue("inner", WHITE if lightness(colour) < 0.85 else "#8fa8c8"), who.body.neck
    point = curve([(-w - 40, 236, 1), (0, 404, 1), (w + 40, 236, 1)], tension=0.3)
    canvas.fill(point, shirt)
    c.collar(canvas, who, shirt)
    edge = stroke([(-w - 46, 244), (-w - 26, 312), (0, 410, 1), (w + 26, 312), (w + 46, 244)], 17, even)
    canvas.line(edge, c.line_of(colour), 3)
    canvas.fill(edge, shade(colour, 0.05))


def _hoodie(canvas: Canvas, who: Person, colour: str, front: Path | None) -> None:
    w = who.body.neck
    inside = curve([(-w - 26, 214, 1), (0, 196), (w + 26, 214, 1), (w + 40, 262), (0, 336), (-w - 40, 262)])
    canvas.fill(inside, shade(colour, 0.13))
    c.opening(canvas, who, curve([(-w, 200, 1), (-w - 12, 250), (0, 306), (w + 12, 250), (w, 200, 1), (0, 186)]))
    if front is None:
        canvas.fill(stroke([(0, 360), (1, 640)], 5, even), "#c9ccd6")


def _scoop(canvas: Canvas, who: Person, colour: str, low: float, reach: float) -> None:
    w = who.body.neck
    half: Points = [(0, low), (reach * 0.6, low - 14), (reach, 300), (w + 22, 246, 1), (w - 1, 196, 1)]
    gap = curve(symmetric(half), tension=0.45)
    c.opening(canvas, who, gap)
    rim = [
        (-w - 22, 247),
        (-reach, 300),
        (-reach * 0.6, low - 14),
        (0, low),
        (reach * 0.6, low - 14),
        (reach, 300),
        (w + 22, 247),
    ]
    canvas.line(stroke(rim, 7, even), c.line_of(colour), 3)
    canvas.fill(stroke(rim, 7, even), shade(colour, 0.05))


def _dress(canvas: Canvas, who: Person, colour: str, front: Path | None) -> None:
    """A wide neckline and a belted waist."""
    _scoop(canvas, who, colour, 352, who.body.neck + 40)
    if front is None:
        c.band(canvas, who.body.waist + 8, who.body.waist + 12, 556, 588, shade(colour, 0.08), 14)


def _tank(canvas: Canvas, who: Person, colour: str, front: Path | None) -> None:
    _scoop(canvas, who, colour, 366, who.body.neck + 32)


def _bare(canvas: Canvas, who: Person, colour: str, front: Path | None) -> None:
    """Nothing at all: skin down to the belt, a band of linen on a woman."""
    with canvas.clipped(front or rect(-600, 150, 1200, 510)):
        c.bare(canvas, who, 660)
        if who.looks.sex == "m":
            c.muscles(canvas, who)
        else:
            c.cloth(canvas, who.body.torso(2) & rect(-400, 372, 800, 104), colour, 370, 480)


def _waistcoat(canvas: Canvas, who: Person, colour: str, front: Path | None) -> None:
    """A buttoned waistcoat over a shirt."""
    shirt, w = who.looks.hue("inner", WHITE if lightness(colour) < 0.85 else "#8fa8c8"), who.body.neck
    point = curve([(-w - 52, 240, 1), (0, 452, 1), (w + 52, 240, 1)], tension=0.3)
    canvas.fill(point, shirt)
    canvas.fill(who.face.outline().moved(0, 62), shade(shirt, 0.2, 20), 0.5, blur=6, clip=point)
    canvas.line(point, c.line_of(colour), 4, clip=front)
    c.collar(canvas, who, tint(shirt, 0.03))
    c.seam(canvas, [(2, 452), (2, 660)], colour, 3, clip=front)
    for y in (476, 516, 556, *(() if front else (596, 636))):
        c.button(canvas, -9, y, 5.5, tint(colour, 0.2) if lightness(colour) < 0.7 else shade(colour, 0.2))


def _kimono(canvas: Canvas, who: Person, colour: str, front: Path | None) -> None:
    w = who.body.neck
    gap = curve([(-w + 1, 196, 1), (-w - 16, 250, 1), (4, 372, 1), (w + 16, 250, 1), (w - 1, 196, 1), (0, 186)], tension=0.4)
    c.opening(canvas, who, gap)
    for k in (-1, 1):
        for width, paint, shift in ((24, WHITE, -9), (30, shade(colour, 0.05), 9)):
            edge = sided([(w + 2 + shift, 222), (w + 14 + shift, 262), (36 + shift, 356), (-26 + shift, 470)], k)
            strip = stroke(edge, width, lambda t: (0.45 + 3 * t).clip(0, 1))
            canvas.line(strip, c.line_of(colour), 3)
            canvas.fill(strip, paint)


def _plate(canvas: Canvas, who: Person, colour: str, front: Path | None) -> None:
    """Polished steel with a ridge, and a collar of it."""
    w, trunk = who.body.neck, front or who.body.torso(3)
    for k in (-1, 1):
        canvas.fill(stroke(sided([(30, 300), (34, 420), (26, 560)], k), 14), "#ffffff", 0.5, blur=4, clip=trunk)
    canvas.fill(stroke([(0, 290), (0, 640)], 5), shade(colour, 0.35), 0.8, clip=trunk)
    ring = curve([(-w - 8, 212, 1), (-w - 20, 262), (0, 312), (w + 20, 262), (w + 8, 212, 1), (0, 248)])
    c.cloth(canvas, ring, tint(colour, 0.06), 210, 310)
    canvas.fill(ellipse(0, 286, 8, 9), who.looks.accent)


KINDS: dict[str, Paint] = {
    "shirt": _shirt, "turtleneck": _turtleneck, "tee": _tee, "crew": _crew, "v": _v_neck, "hoodie": _hoodie, "dress": _dress,
    "tank": _tank, "bare": _bare, "waistcoat": _waistcoat, "kimono": _kimono, "plate": _plate,
}  # fmt: skip
"""How each ends at the neck; the cloth below is there already."""
