"""Cloth, folds, buttons, collars: the strokes that clothes are made of. Coordinates are the body's."""

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, lines, outline, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import even, rect, rounded, sided, symmetric, thin_end
from vnc.make.figure.ink import GOLD, GOLD_LINE
from vnc.make.figure.outfits.pattern import woven
from vnc.make.figure.person import Person


def line_of(colour: str) -> str:
    """The line for cloth of this colour."""
    return shade(colour, 0.3 if lightness(colour) > 0.5 else 0.22, 18, 0.9)


def cloth(
    canvas: Canvas, shape: Path, colour: str, top: float = 250, bottom: float = 800, inner: bool = True, line: float = 3.6,
    free: Path | None = None,
) -> None:  # fmt: skip
    """A piece of cloth with its form shadow on the right and a lit edge on the left; both only inside `free`, if given."""
    canvas.fill(shape, Linear(-170, top, 170, bottom, (tint(colour, 0.04, 2, 1), colour, shade(colour, 0.08)), (0, 0.45, 1)))
    if inner:
        canvas.inner(shape, -24, -8, shade(colour, 0.12), 0.75, 9, clip=free)
        canvas.inner(shape, 6, 5, tint(colour, 0.12, 4), 0.65, 2.5, clip=free)
    canvas.line(shape, line_of(colour), line, clip=free)


def folds(canvas: Canvas, shape: Path, colour: str, table: tuple[Points, ...], width: float = 10, opacity: float = 0.7) -> None:
    for points in table:
        canvas.fill(stroke(points, width), shade(colour, 0.13), opacity, clip=shape)
        canvas.fill(
            stroke([(p[0] - width * 0.7, p[1]) for p in points], width * 0.45), tint(colour, 0.08), opacity * 0.65, clip=shape
        )


def trunk_folds(canvas: Canvas, who: Person, shape: Path, colour: str) -> None:
    """The creases of a fitted top: from the armpits, at the waist, and under the bust."""
    chest, waist = who.body.chest, who.body.waist
    for k in (-1, 1):
        folds(canvas, shape, colour, (sided([(chest + 6, 408), (chest * 0.72, 440), (chest * 0.5, 446)], k),), 10, 0.6)
        folds(canvas, shape, colour, (sided([(waist + 4, 560), (waist * 0.6, 580), (waist * 0.34, 572)], k),), 10, 0.6)
        folds(canvas, shape, colour, (sided([(waist + 8, 600), (waist * 0.7, 612), (waist * 0.5, 606)], k),), 8, 0.5)
    if who.body.bust:
        for k in (-1, 1):
            under = stroke(sided([(chest * 0.92, 424), (chest * 0.6, 466), (chest * 0.16, 456)], k), 14)
            canvas.fill(under, shade(colour, 0.1), 0.42, blur=4, clip=shape)


ROOM = 26
"""How much farther than usual the cloth of too large clothes stands off the body, in design units."""


def trunk(
    canvas: Canvas, who: Person, colour: str, ease: float = 4, straight: float = 0, low: float = 0, parted: float = 0
) -> Path:
    """The whole top; `low` cuts it off at that height, and from `parted` on its fronts curve away from each other."""
    male = who.looks.sex == "m" or who.looks.age == "child"
    if who.looks.shape("fit") == "large" and colour == who.looks.cloth:
        ease, straight = ease + ROOM, max(straight, 0.9)
    shape = who.body.torso(ease, max(straight, 0.25 if male else 0))
    if low:
        shape = shape & above_hem(low)
        shape = shape - _parting(parted, low) if parted else shape
        under_hem(canvas, who, shape)
    cloth(canvas, shape, colour, free=off_sleeves(who))
    woven(canvas, who, shape, colour)
    trunk_folds(canvas, who, shape, colour)
    armholes(canvas, who, colour)
    return shape


def above_hem(low: float) -> Path:
    """Everything down to a hem that rounds the hips: lowest in the middle, as one sees it from above."""
    return lines([(-500, 0), (500, 0), (500, low - 44), *((x, low + 5 - 15 * (x / 160) ** 2) for x in range(300, -301, -20)),
                  (-500, low - 44)])  # fmt: skip


def _parting(top: float, low: float) -> Path:
    """The gap between the rounded fronts of a buttoned jacket."""
    high = low - top
    right: Points = [(14, top + high * 0.5), (38, low - high * 0.12), (74, low + 12, 1)]
    return curve([(4, top, 1), *right, *[(8 - x * 0.9, *y) for x, *y in right[::-1]]], tension=0.4)


def under_hem(canvas: Canvas, who: Person, shape: Path) -> None:
    """What a top throws on whatever is worn below it."""
    canvas.fill(shape.moved(4, 16), "#1c1420", 0.42, blur=7, clip=who.body.torso(3))


def braces(canvas: Canvas, who: Person, low: float, front: Path | None = None) -> None:
    """Suspenders over a shirt, down to the trousers; `front` is what is seen of the shirt."""
    if not who.looks.wears("suspenders"):
        return
    w, colour = who.body.neck, shade(who.looks.lower_cloth, 0.05)
    for k in (-1, 1):
        line = [(w + 40, 246), (w + 28, 340), (w + 16, 480), (w + 14, low)]
        if front is not None:
            line = [(w + 34, 246), (w + 6, 330), (26, 420), (12, low)]
        strap = stroke(sided(line, k), 19 if front is None else 16, lambda t: 0 * t + 1)
        canvas.line(strap, line_of(colour), 3.4, clip=front)
        canvas.fill(strap, colour, clip=front)
        if front is None:
            canvas.fill(rect(k * (w + 18) - 13, low - 70, 26, 20, 3), GOLD)


def off_sleeves(who: Person) -> Path:
    """All but the armholes: a trunk outlined there looks like a doll's, hung with arms."""
    half, chest = who.body.shoulder, who.body.chest
    edge = [(half * 0.5, 222), (half + 30, 240), (half + 40, 350), (chest + 30, 404), (chest - 4, 392), (half - 40, 304),
            (half * 0.5, 286)]  # fmt: skip
    holes = [curve(sided(edge, k)) for k in (-1, 1)]
    return rect(-1000, -1000, 2000, 4000) - (holes[0] | holes[1])


def armholes(canvas: Canvas, who: Person, colour: str) -> None:
    """The seam from armpit to shoulder, fading upward, with a soft shadow of the arm below."""
    half, chest = who.body.shoulder, who.body.chest
    for k in (-1, 1):
        line = sided([(chest + 12, 408), (half * 0.5 + chest * 0.5, 372), (half - 9, 332), (half - 21, 292)], k)
        canvas.fill(stroke(line, 4.2, thin_end), line_of(colour), 0.75)


def neck(canvas: Canvas, who: Person, lined: float = 200) -> None:
    """The skin of the neck with the head's shadow; its outline goes `lined` units down from the jaw."""
    ink, shape = who.ink, who.body.neckline()
    canvas.fill(shape, ink.skin)
    canvas.fill(who.face.outline().moved(4, 36), ink.skin_shadow, 1, blur=3, clip=shape)
    canvas.inner(shape, -10, 0, ink.skin_shadow, 0.7, 5)
    if who.looks.sex == "m" and who.looks.age != "child":
        for k in (-1, 1):
            canvas.fill(stroke(sided([(30, 206), (20, 244), (13, 268)], k), 3.4), ink.skin_line, 0.35)
    canvas.line(shape, ink.skin_line, 3, clip=rect(-300, 90, 600, lined))


def opening(canvas: Canvas, who: Person, shape: Path) -> None:
    """Skin seen through a neckline of this shape, shaded by the head."""
    canvas.fill(shape, who.ink.skin)
    canvas.fill(who.face.outline().moved(4, 40), who.ink.skin_shadow, 1, blur=3, clip=shape)
    for k in (-1, 1):
        canvas.fill(stroke(sided([(12, 306), (50, 292), (96, 290)], k), 15), who.ink.skin_shadow, 0.55, blur=4, clip=shape)
        canvas.fill(stroke(sided([(14, 296), (50, 282), (96, 280)], k), 3.2), who.ink.skin_line, 0.45, clip=shape)
    canvas.fill(ellipse(0, 293, 11, 9), who.ink.skin_shadow, 0.7, blur=4, clip=shape)


def shirt_front(canvas: Canvas, who: Person, colour: str, low: float) -> Path:
    """The strip of shirt between lapels, with the head's soft shadow."""
    w = who.body.neck
    shape = curve(
        [(-w - 14, 232, 1), (w + 14, 232, 1), (w + 58, 258, 1), (26, low, 1), (-26, low, 1), (-w - 58, 258, 1)], tension=0.3
    )
    canvas.fill(shape, Linear(0, 230, 0, low, (colour, shade(colour, 0.05))))
    canvas.fill(who.face.outline().moved(0, 62), shade(colour, 0.2, 20), 0.5, blur=6, clip=shape)
    return shape


def collar(canvas: Canvas, who: Person, colour: str, skin: bool = True, low: float = 318) -> None:
    """A shirt collar: two leaves round an open neck."""
    w = who.body.neck
    if skin:
        gap = curve(
            [(-w + 1, 200, 1), (-w * 0.82, 262), (0, low - 6, 1), (w * 0.82, 262), (w - 1, 200, 1), (0, 186)], tension=0.2
        )
        opening(canvas, who, gap)
    for k in (-1, 1):
        leaf = outline(
            ("M", k * (w - 4), 208), ("C", k * (w + 22), 216, k * (w + 40), 230, k * (w + 48), 246),
            ("C", k * (w + 44), 284, k * (w + 24), low - 12, k * (w + 8), low + 8), ("L", k * 2, low - 16),
            ("C", k * (w * 0.6), 282, k * (w - 5), 244, k * (w - 4), 208), ("Z",),
        )  # fmt: skip
        canvas.fill(leaf.moved(3, 8), shade(colour, 0.25), 0.35, blur=4)
        canvas.fill(leaf, Linear(0, 204, 0, low + 10, (tint(colour, 0.03), shade(colour, 0.06))))
        canvas.inner(leaf, -5 * k, -4, shade(colour, 0.12), 0.5, 3)
        canvas.line(leaf, line_of(colour), 3)


def lapels(canvas: Canvas, who: Person, colour: str, low: float, trim: str = "", wide: float = 1.0) -> None:
    """Notched lapels that meet at `low`."""
    w = who.body.neck
    for k in (-1, 1):
        leaf = outline(
            ("M", k * (w + 44), 238), ("L", k * (w + 88 * wide), 260), ("L", k * (w + 78 * wide), 332),
            ("L", k * (w + 96 * wide), 344), ("L", k * 14, low), ("L", k * 2, low - 34),
            ("C", k * 22, low - 110, k * (w + 10), 320, k * (w + 44), 238), ("Z",),
        )  # fmt: skip
        canvas.fill(leaf.moved(6, 10), shade(colour, 0.18), 0.7, blur=5)
        cloth(canvas, leaf, tint(colour, 0.03), 240, low)
        if trim:
            edge = [(w + 82 * wide, 344), (w * 0.6 + 40, low - 90), (16, low - 8)]
            canvas.fill(stroke(sided(edge, k), 4), trim, 0.95)


def tie(canvas: Canvas, who: Person, colour: str, low: float = 440) -> None:
    """A long tie; a loosened one hangs low and aslant, its knot under an open button."""
    if who.looks.shape("tie") == "loose":
        return _loose_tie(canvas, who, colour, low)
    shape = lines([(-16, 300), (16, 300), (9, 326), (23, low - 28), (0, low), (-23, low - 28), (-9, 326)])
    canvas.fill(shape.moved(3, 4), "#201830", 0.3, blur=4)
    cloth(canvas, shape, colour, 300, low)
    canvas.line(lines([(-11, 328), (11, 328)], closed=False), shade(colour, 0.22), 3)
    for y in (360, 392, 424):
        if y < low - 20:
            canvas.fill(stroke([(-18, y + 8), (18, y - 8)], 5, lambda t: 0 * t + 1), tint(colour, 0.12), 0.55, clip=shape)


def _loose_tie(canvas: Canvas, who: Person, colour: str, low: float) -> None:
    w, k = who.body.neck, who.looks.turn
    opening(canvas, who, lines([(-w * 0.5, 268), (w * 0.5, 268), (0, 356)]))
    for side in (-1, 1):
        loop = stroke(sided([(w + 14, 252), (w * 0.7, 318), (4, 362)], side), 13, even)
        canvas.line(loop, line_of(colour), 3)
        canvas.fill(loop, shade(colour, 0.03))
    shape = lines(
        [(-15, 352), (15, 352), (11, 378), (26 + k * 22, low + 6), (k * 24, low + 34), (k * 20 - 24, low + 8), (-11, 378)]
    )
    canvas.fill(shape.moved(3, 5), "#201830", 0.3, blur=4)
    cloth(canvas, shape, colour, 350, low)
    cloth(canvas, lines([(-17, 346), (17, 350), (12, 380), (-12, 378)]), tint(colour, 0.03), 346, 380, line=3)


def bow(canvas: Canvas, colour: str, y: float = 316, size: float = 1.0, tails: bool = True) -> None:
    """A ribbon tied under the collar."""
    with canvas.saved():
        canvas.translate(0, y)
        canvas.scale(size)
        for k in (-1, 1):
            if tails:
                end = outline(
                    ("M", k * 4, 10), ("C", k * 20, 44, k * 28, 80, k * 38, 116), ("L", k * 20, 108),
                    ("L", k * 8, 124), ("C", k * 8, 80, k * 4, 44, 0, 14), ("Z",),
                )  # fmt: skip
                cloth(canvas, end, shade(colour, 0.03), 0, 120)
            loop = curve(sided([(0, -4), (38, -30), (80, -28), (86, 12), (70, 44), (32, 24)], k))
            cloth(canvas, loop, colour, -30, 50)
            folds(canvas, loop, colour, (sided([(8, 2), (38, 0), (68, 10)], k),), 7)
        knot = rect(-17, -14, 34, 32, 11)
        cloth(canvas, knot, colour, -18, 18)


def button(canvas: Canvas, x: float, y: float, size: float = 9, colour: str = GOLD) -> None:
    line = GOLD_LINE if colour == GOLD else line_of(colour)
    canvas.fill(ellipse(x, y, size, size), colour)
    canvas.fill(ellipse(x - size * 0.25, y - size * 0.3, size * 0.4, size * 0.36), tint(colour, 0.16, 4, 0.6), 0.9)
    canvas.line(ellipse(x, y, size, size), line, 2.2)


def seam(canvas: Canvas, points: Points, colour: str, width: float = 3.2, opacity: float = 1.0, clip: Path | None = None) -> None:
    canvas.fill(stroke(points, width, lambda t: 0 * t + 1), shade(colour, 0.2), opacity, clip=clip)


def band(canvas: Canvas, half_top: float, half_low: float, top: float, low: float, colour: str, sag: float = 22) -> Path:
    """A belt, sash or hem round the body."""
    shape = outline(
        ("M", -half_top, top), ("C", -half_top * 0.4, top + sag, half_top * 0.4, top + sag, half_top, top),
        ("L", half_low, low), ("C", half_low * 0.4, low + sag, -half_low * 0.4, low + sag, -half_low, low), ("Z",),
    )  # fmt: skip
    cloth(canvas, shape, colour, top, low + sag)
    return shape


def flare(canvas: Canvas, who: Person, colour: str, top: float, spread: float, low: float = 1400, pleats: int = 0) -> Path:
    """A skirt or the lower half of a coat, from the waist down."""
    waist, hip = who.body.waist + 6, max(who.body.hip, who.body.waist + 6)
    if who.looks.shape("fit") == "large" and colour == who.looks.cloth:
        waist, hip = waist + ROOM + 14, hip + ROOM + 14
    half = [
        (0, top), (waist - 8, top), (hip - 4, min(664, low - 120)), (hip + spread * 0.3, min(760, low - 80)),
        (hip + spread * 0.72, min(960, low - 40)), (hip + spread, low, 1), (0, low + 14, 1),
    ]  # fmt: skip
    shape = curve(symmetric(half), tension=0.4)
    cloth(canvas, shape, colour, top, min(low, 1100))
    woven(canvas, who, shape, colour)
    if pleats:
        _pleats(canvas, shape, colour, waist, hip + spread, top, low, pleats)
        return shape
    table = [sided([(hip * x * 0.7, top + 40), (hip * x, 760), (hip * x * 1.3, low)], k) for x in (0.35, 0.8) for k in (-1, 1)]
    folds(canvas, shape, colour, tuple(table), 18)
    return shape


def smock(canvas: Canvas, who: Person, colour: str, ease: float, spread: float, low: float = 1400) -> Path:
    """A loose garment that hangs from the shoulders in one piece."""
    body, side = who.body, max(who.body.chest, who.body.hip, who.body.waist)
    shape = curve(symmetric([
        (0, 240), *body.shoulders(ease), (side + ease + spread * 0.24, 600), (side + ease + spread * 0.6, 860),
        (side + ease + spread, low, 1), (0, low + 12, 1),
    ]))  # fmt: skip
    cloth(canvas, shape, colour, free=off_sleeves(who))
    woven(canvas, who, shape, colour)
    table: list[Points] = [
        sided([(side * x * 0.7, 450), (side * (x + 0.06), 640), (side * (x + 0.3), low)], k) for x in (0.3, 0.72) for k in (-1, 1)
    ]
    folds(canvas, shape, colour, tuple(table), 14)
    armholes(canvas, who, colour)
    return shape


def _pleats(
    canvas: Canvas, shape: Path, colour: str, top_half: float, low_half: float, top: float, low: float, count: int
) -> None:
    for i in range(-count, count + 1):
        a, b = i / count * top_half, i / count * low_half
        fold = lines([(a, top + 10), (b, low), (b + 16, low), (a + 5, top + 10)])
        canvas.fill(fold, shade(colour, 0.1), 0.8, clip=shape)
        canvas.fill(stroke([(a - 3, top + 12), (b - 6, low)], 4, lambda t: 0 * t + 1), tint(colour, 0.06), 0.5, clip=shape)


def bare(canvas: Canvas, who: Person, low: float = 700) -> Path:
    """The trunk's skin, for clothes that leave shoulders or belly free."""
    ink, body = who.ink, who.body
    male = who.looks.sex == "m" or who.looks.age == "child"
    shape = body.torso(0, 0.2 if male else 0) & rect(-500, 0, 1000, low)
    free = off_sleeves(who)
    canvas.fill(shape, ink.skin)
    canvas.inner(shape, -22, -8, ink.skin_shadow, 0.8, 9, clip=free)
    canvas.line(shape, ink.skin_line, 3.6, clip=free)
    canvas.fill(who.face.outline().moved(4, 52), ink.skin_shadow, 0.8, blur=6, clip=shape)
    for k in (-1, 1):
        half, chest = body.shoulder, body.chest
        armpit = sided([(chest + 12, 408), (half * 0.5 + chest * 0.5 + 2, 372), (half - 6, 344)], k)
        canvas.fill(stroke(armpit, 4.2, thin_end), ink.skin_line, 0.7)
        canvas.fill(stroke(sided([(14, 292), (body.shoulder * 0.34, 280), (body.shoulder * 0.6, 276)], k), 4), ink.skin_line, 0.5)
        canvas.fill(
            stroke(sided([(body.waist, 540), (body.waist * 0.7, 600), (40, 690)], k), 8), ink.skin_shadow, 0.7, clip=shape
        )
    canvas.fill(stroke([(0, 600), (2, 622)], 7), ink.skin_line, 0.7)
    neck(canvas, who, 140)
    return shape


def bare_belly(canvas: Canvas, who: Person, top: float) -> None:
    """Skin from below the chest to the hip, over whatever hangs there."""
    with canvas.clipped(rect(-500, top, 1000, 660 - top)):
        bare(canvas, who, 670)
        if who.looks.build == "muscular":
            for y in (546, 596):
                for k in (-1, 1):
                    canvas.fill(stroke(sided([(5, y), (24, y + 3), (44, y - 5)], k), 5), who.ink.skin_shadow, 0.9)


def muscles(canvas: Canvas, who: Person) -> None:
    """A man's chest and belly, in soft shade."""
    chest, ink = who.body.chest, who.ink
    strong = 0.75 if who.looks.build == "muscular" else 0.45
    for k in (-1, 1):
        pec: Points = [(8, 436), (chest * 0.42, 446), (chest * 0.86, 412), (chest * 0.98, 372)]
        canvas.fill(stroke(sided(pec, k), 15), ink.skin_shadow, strong, blur=2)
        canvas.fill(stroke(sided(pec, k), 3.4), ink.skin_line, strong)
        canvas.fill(ellipse(k * chest * 0.54, 410, 7, 5.5), ink.lip, 0.7)
        canvas.fill(stroke(sided([(chest * 0.5, 470), (chest * 0.46, 560), (chest * 0.5, 640)], k), 6), ink.skin_shadow, strong)
    canvas.fill(stroke([(0, 320), (1, 440), (0, 640)], 4), ink.skin_line, strong * 0.8)
    if who.looks.build != "sturdy":
        for y in (494, 546, 596):
            for k in (-1, 1):
                canvas.fill(
                    stroke(sided([(5, y), (chest * 0.22, y + 3), (chest * 0.42, y - 5)], k), 4), ink.skin_line, strong * 0.6
                )


def strap(canvas: Canvas, who: Person, k: int, colour: str) -> None:
    """A buttoned strap on the shoulder."""
    half = who.body.shoulder
    shape = outline(
        ("M", k * (half - 82), 259), ("C", k * (half - 46), 260, k * (half - 16), 264, k * (half - 1), 288),
        ("L", k * (half - 10), 310), ("C", k * (half - 30), 294, k * (half - 58), 285, k * (half - 90), 282), ("Z",),
    )  # fmt: skip
    cloth(canvas, shape, colour, 260, 330)
    button(canvas, k * (half - 72), 272, 6)


def round_neck(canvas: Canvas, who: Person, colour: str, low: float) -> None:
    """A ribbed round collar."""
    w = who.body.neck
    gap = curve([(-w + 1, 196, 1), (-w - 12, 246), (0, low), (w + 12, 246), (w - 1, 196, 1), (0, 186)], tension=0.45)
    opening(canvas, who, gap)
    rim = stroke([(-w - 19, 246), (-w - 2, 270), (0, low), (w + 2, 270), (w + 19, 246)], 12, rounded)
    canvas.line(rim, line_of(colour), 4)
    canvas.fill(rim, shade(colour, 0.04))


def neat(colour: str, amount: float = 0.1) -> str:
    """The same cloth in its own deeper tone."""
    return mix(colour, shade(colour, amount), 0.9)
