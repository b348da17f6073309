"""What is worn, stuck or painted on the face and in the hair. In the frame of the features, or of the head."""

from collections.abc import Callable

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, stroke
from vnc.make.draw.colour import shade, tint
from vnc.make.draw.path import even, sided, symmetric
from vnc.make.figure.ink import GOLD, GOLD_LINE, WHITE, stuff
from vnc.make.figure.jewels import hairpin
from vnc.make.figure.person import Person

Paint = Callable[[Canvas, Person], None]


def _lower_face(who: Person, top: float) -> Path:
    """The face from the nose down, with a little to spare at the chin."""
    jaw = [(x * 1.02, y) for x, y, *_ in who.face.half if y > top + 8 and x]
    edge = float(np.interp(top, [p[1] for p in who.face.half], [p[0] for p in who.face.half]))
    return curve(
        symmetric([(0, top - 12), (edge * 0.5, top - 4), (edge * 1.01, top + 4, 1), *jaw, (0, who.face.chin + 5)]), tension=0.4
    )


def _surgical_mask(canvas: Canvas, who: Person) -> None:
    colour, y = who.looks.hue("surgical mask", "#dfeef2"), who.face.nose_y
    mask = _lower_face(who, y - 12)
    canvas.fill(mask.moved(0, 5), who.ink.skin_shadow, 0.7, blur=4)
    for k in (-1, 1):
        for at, end in ((y - 4, y - 40), (y + 60, y + 20)):
            canvas.fill(stroke(sided([(104, at), (128, end)], k), 4, even), shade(colour, 0.12))
    stuff(canvas, mask, colour, y - 20, who.face.chin)
    for dy in (26, 46, 66):
        pleat: Points = [(-98, y + dy - 6), (0, y + dy + 8), (98, y + dy - 6)]
        canvas.fill(stroke(pleat, 5), shade(colour, 0.14), 0.7, clip=mask)
        canvas.fill(stroke([(x, v - 5) for x, v in pleat], 3), "#ffffff", 0.7, clip=mask)


def _face_cloth(canvas: Canvas, who: Person) -> None:
    """A ninja's or a bandit's cloth over nose and mouth."""
    colour, y = who.looks.hue("mask", "#2a2832"), who.face.nose_y
    mask = _lower_face(who, y - 20)
    canvas.fill(mask.moved(0, 5), who.ink.skin_shadow, 0.7, blur=4)
    stuff(canvas, mask, colour, y - 20, who.face.chin)
    for fold in (
        [(-110, y), (-50, y + 22), (0, y + 14)],
        [(112, y + 4), (50, y + 34), (-8, y + 40)],
        [(-96, y + 44), (-30, y + 66), (30, y + 62)],
    ):
        canvas.fill(stroke(fold, 8), shade(colour, 0.14), 0.8, clip=mask)
        canvas.fill(stroke([(a, b - 6) for a, b in fold], 3), tint(colour, 0.12), 0.6, clip=mask)
    canvas.fill(stroke([(0, y - 26), (6, y - 2)], 12), tint(colour, 0.1), 0.6, clip=mask)


def _domino(canvas: Canvas, who: Person) -> None:
    """A half mask for balls and thieves; the eyes look through."""
    colour, y, at = who.looks.hue("half mask", "#2a2430"), who.face.eye_y, who.face.eye_x
    whole = curve(
        symmetric(
            [(0, y - 36), (50, y - 62), (116, y - 66), (146, y - 84, 1), (134, y + 10), (96, y + 56), (40, y + 46), (0, y + 24)]
        )
    )
    holes = ellipse(-at, y + 4, 50, 46) | ellipse(at, y + 4, 50, 46)
    mask = whole - holes
    canvas.fill(mask.moved(1, 6), who.ink.skin_shadow, 0.6, blur=4)
    stuff(canvas, mask, colour, y - 80, y + 60)
    canvas.line(holes, GOLD, 3.4)


def _flour(canvas: Canvas, who: Person) -> None:
    """Flour on cheek, nose and brow."""
    colour, y = who.looks.hue("flour", WHITE), who.face.nose_y
    k = who.looks.turn
    for x, dy, wide, high in ((-70, 10, 34, 13), (58, 30, 26, 12), (-3, -8, 19, 13), (40, -138, 36, 14)):
        with canvas.saved():
            canvas.translate(k * x, y + dy)
            canvas.rotate(k * 16)
            canvas.fill(ellipse(0, 3, wide * 1.05, high * 1.1), who.ink.skin_deep, 0.4, blur=3)
            canvas.fill(ellipse(0, 0, wide, high), colour, 0.75, blur=3)
            canvas.fill(stroke([(-wide, 3), (0, -3), (wide, 2)], high), colour, 0.6, blur=1.5)


def _visor(canvas: Canvas, who: Person) -> None:
    """A band of tinted glass with light in it, through which the eyes are seen."""
    glow, y = who.looks.hue("visor", "#4ae0e8"), who.face.eye_y + 2
    band = curve(
        symmetric([(0, y - 44), (84, y - 44), (142, y - 34, 1), (138, y + 28, 1), (84, y + 44), (20, y + 34), (0, y + 26)]),
        tension=0.3,
    )
    canvas.fill(band, glow, 0.3, blur=10)
    canvas.fill(band, Linear(0, y - 44, 0, y + 44, (shade(glow, 0.34), glow, shade(glow, 0.2))), 0.42)
    canvas.line(band, shade(glow, 0.36), 5)
    canvas.line(band, tint(glow, 0.2), 2)
    for row in (-22, 22):
        canvas.fill(stroke([(-120, y + row), (0, y + row * 0.9), (120, y + row)], 3, even), tint(glow, 0.2), 0.9, clip=band)
    canvas.fill(stroke([(-96, y + 20), (-70, y - 34)], 15), "#ffffff", 0.4, blur=3, clip=band)


def _cigarette(canvas: Canvas, who: Person) -> None:
    if kind := who.looks.shape("cigarette"):
        return _IN_MOUTH[kind](canvas, who.looks.turn, who.face.mouth_y)
    k, y = who.looks.turn, who.face.mouth_y
    stick = stroke([(k * 16, y + 2), (k * 78, y + 12)], 9, even, smooth=False)
    canvas.line(stick, "#6a6058", 3)
    canvas.fill(stick, "#fbf8f2")
    canvas.fill(stroke([(k * 16, y + 2), (k * 34, y + 5)], 9, even, smooth=False), "#d8a058")
    canvas.fill(ellipse(k * 80, y + 12, 6, 5.5), "#ff7a3a")
    canvas.fill(ellipse(k * 80, y + 12, 12, 11), "#ff9a4a", 0.4, blur=4)
    smoke: Points = [(k * 82, y + 4), (k * 100, y - 40), (k * 84, y - 90), (k * 112, y - 150)]
    canvas.fill(stroke(smoke, 17), "#ffffff", 0.45, blur=5)


def _stick(canvas: Canvas, points: Points, width: float, colour: str) -> None:
    shape = stroke(points, width, even, smooth=len(points) > 2)
    canvas.line(shape, shade(colour, 0.34), 3)
    canvas.fill(shape, colour)


def _pipe(canvas: Canvas, k: int, y: float) -> None:
    """A briar with its bowl beside the chin, smoke above it."""
    _stick(canvas, [(k * 18, y + 3), (k * 48, y + 18), (k * 84, y + 30)], 8, "#2a2226")
    bowl = curve(sided([(70, y - 2, 1), (108, y - 2, 1), (106, y + 34), (88, y + 44), (72, y + 32)], k))
    canvas.line(bowl, "#2c140c", 4)
    canvas.fill(bowl, Linear(0, y, 0, y + 44, ("#8a4a2a", "#5a2c18")))
    canvas.fill(ellipse(k * 89, y - 2, 19, 5), "#2a1812")
    smoke: Points = [(k * 90, y - 8), (k * 108, y - 50), (k * 92, y - 96), (k * 116, y - 150)]
    canvas.fill(stroke(smoke, 17), "#ffffff", 0.45, blur=5)


def _straw(canvas: Canvas, k: int, y: float) -> None:
    _stick(canvas, [(k * 14, y + 2), (k * 56, y + 6), (k * 104, y - 8)], 5, "#d8b85a")
    for t in (0, 1, 2):
        x, v = k * (104 + t * 9), y - 8 - t * 5
        for dy in (-5, 5):
            canvas.fill(ellipse(x, v + dy, 7, 3.6), "#e2c870")


def _toothpick(canvas: Canvas, k: int, y: float) -> None:
    _stick(canvas, [(k * 14, y + 2), (k * 84, y + 14)], 5.5, "#e2bc7a")


def _lollipop(canvas: Canvas, k: int, y: float) -> None:
    """The stick out of the mouth's corner, the sweet a bump of the cheek's colour before the lips."""
    _stick(canvas, [(k * 22, y + 3), (k * 72, y + 18)], 6, "#fbf8f2")
    canvas.line(ellipse(k * 20, y + 1, 14, 12), "#8a1c4a", 3)
    canvas.fill(ellipse(k * 20, y + 1, 14, 12), "#e8508c")
    canvas.fill(ellipse(k * 16, y - 3, 4, 3), "#ffffff", 0.8)


def _cigar(canvas: Canvas, k: int, y: float) -> None:
    _stick(canvas, [(k * 18, y + 3), (k * 88, y + 12)], 15, "#6a4024")
    _stick(canvas, [(k * 40, y + 6), (k * 48, y + 7)], 16, "#c8962e")
    canvas.fill(ellipse(k * 89, y + 12, 7, 8), "#ff7a3a")
    canvas.fill(stroke([(k * 92, y + 2), (k * 108, y - 46), (k * 92, y - 100), (k * 118, y - 160)], 19), "#ffffff", 0.45, blur=5)


_IN_MOUTH: dict[str, Callable[[Canvas, int, float], None]] = {
    "pipe": _pipe, "straw": _straw, "toothpick": _toothpick, "lollipop": _lollipop, "cigar": _cigar,
}  # fmt: skip

ON_FACE: dict[str, Paint] = {
    "flour": _flour, "half mask": _domino, "visor": _visor, "cigarette": _cigarette, "surgical mask": _surgical_mask,
    "mask": _face_cloth,
}  # fmt: skip


def _hoops(canvas: Canvas, who: Person) -> None:
    metal = who.looks.hue("hoop earrings", GOLD)
    for k in (who.looks.side("hoop earrings", -who.looks.turn),) if who.looks.shape("hoop earrings") == "one" else (-1, 1):
        ring = ellipse(k * 142, 136, 36, 44) if who.looks.shape("hoop earrings") == "big" else ellipse(k * 137, 116, 21, 25)
        canvas.line(ring, shade(metal, 0.34), 7.4)
        canvas.line(ring, metal, 4.6)
        canvas.line(ring, tint(metal, 0.2), 1.6)


def _combs(canvas: Canvas, who: Person) -> None:
    """Ornaments of a dressed head: a comb at the crown, long pins, a hanging string of blossoms."""
    colour, k = who.looks.hue("hair ornaments", GOLD), who.looks.turn
    for lean in (-1, 1):
        pin = stroke(sided([(40, -176), (150, -238)], lean), 8, even)
        canvas.line(pin, shade(colour, 0.34), 3)
        canvas.fill(pin, colour)
        canvas.line(ellipse(lean * 152, -240, 11, 11), shade(colour, 0.34), 4)
        canvas.fill(ellipse(lean * 152, -240, 11, 11), who.looks.accent)
    comb = curve(symmetric([(0, -232), (58, -214), (72, -176, 1), (0, -192)]))
    canvas.line(comb, shade(colour, 0.34), 4.4)
    canvas.fill(comb, Linear(-60, -230, 60, -176, (tint(colour, 0.2), colour, shade(colour, 0.12))))
    for x in (-40, -14, 14, 40):
        canvas.fill(ellipse(x, -204 + abs(x) * 0.2, 6, 6), who.looks.accent)
    for i in range(6):
        x, y = k * (128 + i % 2 * 5), -112 + i * 26
        for dx, dy in ((0, -7), (6.5, -2), (4, 6), (-4, 6), (-6.5, -2)):
            canvas.fill(ellipse(x + dx, y + dy, 6, 6), "#f4b8c8" if i % 2 else "#fbe6ec")
        canvas.fill(ellipse(x, y, 3, 3), colour)


def plume(canvas: Canvas, who: Person) -> None:
    """One feather rising from the side of the head."""
    if who.looks.wears("tricorn"):
        return
    colour, k = who.looks.hue("feather", WHITE), -who.looks.turn
    vane = curve(sided([(112, -110, 1), (106, -180), (124, -254), (166, -300, 1), (178, -230), (160, -160)], k))
    canvas.line(vane, shade(colour, 0.3), 4)
    canvas.fill(vane, Linear(0, -300, 0, -110, (tint(colour, 0.06), colour, shade(colour, 0.1))))
    canvas.fill(stroke(sided([(114, -104), (132, -190), (164, -292)], k), 4), shade(colour, 0.24))
    for t in (0.25, 0.45, 0.65):
        canvas.fill(
            stroke(sided([(130 + 20 * t, -150 - 110 * t), (160 + 8 * t, -150 - 130 * t)], k), 3.4),
            shade(colour, 0.2),
            0.8,
            clip=vane,
        )
    canvas.fill(ellipse(k * 114, -108, 13, 13), who.looks.accent)
    canvas.line(ellipse(k * 114, -108, 13, 13), GOLD_LINE, 3)


def _ram_horns(canvas: Canvas, who: Person) -> None:
    for k in (-1, 1):
        line = sided([(70, -168), (128, -206), (186, -168), (192, -92), (150, -56), (128, -88)], k)
        horn = stroke(line, 50, lambda t: 1 - t * 0.8)
        canvas.line(horn, "#2a1c26", 5)
        canvas.fill(horn, Linear(k * 70, -210, k * 190, -60, ("#5a4450", "#8a7274", "#c8b4a8")))
        canvas.inner(horn, -8, -6, "#2a1c2c", 0.55, 5)
        for x, y in ((112, -198), (146, -200), (176, -176), (190, -138), (186, -100), (166, -72)):
            canvas.fill(stroke(sided([(x - 24, y + 22), (x + 22, y - 20)], k), 4.4), "#33222e", 0.6, clip=horn)


_TINES: tuple[tuple[Points, float], ...] = (
    (((60, -176), (110, -230), (126, -296)), 22), (((92, -210), (160, -236), (186, -282)), 17), (((112, -240), (84, -272),
    (82, -300)), 14),
)  # fmt: skip


def _antlers(canvas: Canvas, who: Person) -> None:
    for k in (-1, 1):
        tines = [stroke(sided(points, k), width, lambda t: (1 - t) ** 0.6) for points, width in _TINES]
        for tine in tines:
            canvas.line(tine, "#4a3424", 5)
        for tine in tines:
            canvas.fill(tine, Linear(0, -300, 0, -170, ("#d8bc94", "#a07c54", "#7a5a3a")))


def _head_bandage(canvas: Canvas, who: Person) -> None:
    """Gauze wound twice round the forehead, low enough to show under a hat."""
    low = (-92, -84, -62)
    for lift, tone in ((26, "#e9e3dc"), (0, "#f8f5ef")):
        line: Points = [(-142, low[2] - lift - 16), (-84, low[1] - lift), (0, low[0] - lift + 4), (84, low[1] - lift),
                        (142, low[2] - lift - 16)]  # fmt: skip
        band = stroke(line, 34, even)
        canvas.line(band, "#8a8690", 3.6)
        canvas.fill(band, tone)
        for x in range(-130, 131, 26):
            canvas.fill(stroke([(x - 10, -140), (x + 10, -50)], 2.2, even, smooth=False), "#c4bcbc", 0.6, clip=band)
    canvas.fill(ellipse(who.looks.turn * 62, -104, 15, 11), "#b8303a", 0.55, blur=4)


IN_HAIR: dict[str, Paint] = {
    "head bandage": _head_bandage,
    "ram horns": _ram_horns, "antlers": _antlers, "hoop earrings": _hoops, "hair ornaments": _combs, "hairpin": hairpin,
}  # fmt: skip
