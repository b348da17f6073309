"""What is worn round neck and shoulders, over the clothes: shawl, boa, fur, cords and tags. In the body's frame."""

from collections.abc import Callable

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, lines, outline, rect, stroke
from vnc.make.draw.colour import lightness, shade, tint
from vnc.make.draw.path import even, scalloped, sided
from vnc.make.figure.gear import piece
from vnc.make.figure.ink import GOLD, GOLD_LINE, WHITE, stuff
from vnc.make.figure.jewels import brooch
from vnc.make.figure.outfits.cloth import bow
from vnc.make.figure.outfits.cloth import tie as _tie_on
from vnc.make.figure.outfits.outer import bow_tie, fur_collar
from vnc.make.figure.outfits.service import medals, star, star_patch
from vnc.make.figure.person import Person

Paint = Callable[[Canvas, Person], None]


def _shawl(canvas: Canvas, who: Person) -> None:
    """Knitted wool round both shoulders, knotted in front, fringed."""
    colour, w, half = who.looks.hue("shawl"), who.body.neck, who.body.shoulder
    for k in (-1, 1):
        side = curve(
            sided(
                [
                    (w + 2, 234),
                    (half * 0.66, 242),
                    (half + 22, 286),
                    (half + 34, 400),
                    (half + 8, 520, 1),
                    (half * 0.5, 486),
                    (8, 452, 1),
                    (10, 400),
                    (w + 14, 300),
                ],
                k,
            )
        )
        canvas.fill(side.moved(2, 12), "#1c1420", 0.28, blur=7)
        for i in range(9):
            x, y = half + 8 - i * half * 0.11, 516 - i * 7.6
            canvas.fill(stroke(sided([(x, y - 6), (x + 3, y + 26)], k), 6, even), shade(colour, 0.08))
        stuff(canvas, side, colour, 234, 520)
        for i in range(7):
            rib: Points = [(w + 14 + i * 5, 262 + i * 26), (half * 0.7, 300 + i * 28), (half + 30, 320 + i * 30)]
            canvas.fill(stroke(sided(rib, k), 7), shade(colour, 0.12), 0.55, clip=side)
            canvas.fill(stroke(sided([(x, y - 7) for x, y in rib], k), 3), tint(colour, 0.12), 0.55, clip=side)
        end = curve(sided([(0, 440, 1), (20, 452), (44, 540), (36, 584, 1), (4, 576, 1), (-2, 500)], k))
        stuff(canvas, end, shade(colour, 0.03), 440, 580)
    stuff(canvas, ellipse(0, 446, 24, 21), colour, 424, 468)


def _boa(canvas: Canvas, who: Person) -> None:
    """A rope of feathers, both ends hanging."""
    colour, w, half = who.looks.hue("boa"), who.body.neck, who.body.shoulder
    for k in (-1, 1):
        line = sided([(w + 8, 226), (half * 0.66, 282), (half * 0.66, 430), (half * 0.56, 620), (half * 0.5, 740)], k)
        rope = scalloped(stroke(line, 66, even), 34, 13)
        canvas.fill(rope.moved(2, 10), "#1c1420", 0.3, blur=7)
        stuff(canvas, rope, colour, 226, 740)
        for i in range(38):
            y = 240 + i * 13.2
            x = (half * 0.6 if y > 300 else w + 20 + (y - 226) * 0.8) + ((i * 0.618) % 1 - 0.5) * 46
            plume = stroke(sided([(x, y), (x + 9, y + 8), (x + 11, y + 22)], k), 7)
            canvas.fill(plume, tint(colour, 0.16) if i % 2 else shade(colour, 0.16), 0.75, clip=rope)


def _stole(canvas: Canvas, who: Person) -> None:
    """A long flat band over both shoulders, with a cross at each end."""
    colour, w = who.looks.hue("stole"), who.body.neck
    for k in (-1, 1):
        line = sided([(w + 12, 232), (w + 40, 290), (w + 30, 420), (w + 34, 820)], k)
        band = stroke(line, 46, even)
        canvas.fill(band.moved(3, 8), "#1c1420", 0.26, blur=6)
        stuff(canvas, band, colour, 232, 820)
        for dx in (-17, 17):
            canvas.fill(stroke([(x + dx, y) for x, y, *_ in line], 3, even), GOLD, 0.9, clip=band)
        x = k * (w + 32)
        for bar in (rect(x - 4, 520, 8, 46), rect(x - 14, 532, 28, 8)):
            canvas.fill(bar, GOLD)


def _on_cord(canvas: Canvas, who: Person, low: float, colour: str, width: float = 4.0) -> None:
    w = who.body.neck
    cord = curve([(-w - 20, 252), (-w + 6, 330), (0, low), (w - 6, 330), (w + 20, 252)], closed=False)
    canvas.line(cord, shade(colour, 0.26), width + 2.4)
    canvas.line(cord, colour, width)


def _lanyard(canvas: Canvas, who: Person) -> None:
    colour = who.looks.hue("lanyard", "#2f5fa8")
    _on_cord(canvas, who, 446, colour, 7)
    canvas.fill(rect(-5, 438, 10, 22, 3), "#b4b8c4")
    card = rect(-36, 458, 72, 92, 7)
    canvas.fill(card.moved(3, 7), "#1c1420", 0.3, blur=5)
    canvas.line(card, "#6a7080", 3.4)
    canvas.fill(card, "#fbfbfd")
    canvas.fill(rect(-36, 458, 72, 18, 7), colour)
    canvas.fill(rect(-27, 484, 26, 32, 3), "#c8d2e2")
    canvas.fill(ellipse(-14, 496, 7, 8), who.ink.skin)
    canvas.fill(curve([(-25, 516, 1), (-14, 503), (-3, 516, 1)]), "#5a6a8a")
    for y in (488, 500, 512, 530, 540):
        canvas.fill(rect(6 if y < 520 else -26, y, 22 if y < 520 else 52, 4), "#9aa2b2")


def _stethoscope(canvas: Canvas, who: Person) -> None:
    w = who.body.neck
    tube = curve([(-w - 14, 240), (-w - 22, 330), (-60, 420), (-34, 500), (0, 520)], closed=False)
    other = curve([(w + 14, 240), (w + 24, 340), (62, 430), (66, 540)], closed=False)
    for path in (tube, other):
        canvas.line(path.moved(2, 6), "#1c1420", 9, 0.25, blur=3)
        canvas.line(path, "#16181e", 12)
        canvas.line(path, "#3a4250", 8)
        canvas.line(path.moved(-2, -1), "#8a94a6", 2.2, 0.8)
    for x, y, size in ((0, 528, 20), (66, 552, 26)):
        canvas.line(ellipse(x, y, size, size), "#4a505c", 4)
        canvas.fill(ellipse(x, y, size, size), Linear(x - 20, y - 20, x + 20, y + 20, ("#ffffff", "#b8c0cc", "#7c8492")))
        canvas.line(ellipse(x, y, size * 0.62, size * 0.62), "#6a7280", 2.4)


def _whistle(canvas: Canvas, who: Person) -> None:
    _on_cord(canvas, who, 404, who.looks.hue("whistle", "#f0f0f4"))
    body = ellipse(-6, 426, 21, 18) | rect(-6, 408, 42, 17, 4)
    canvas.line(body, "#4a505c", 5)
    canvas.fill(body, Linear(-26, 408, 30, 444, ("#ffffff", "#c0c8d4", "#7c8492")))
    canvas.fill(ellipse(-6, 427, 8, 7), "#5a6270")


def _cross(canvas: Canvas, who: Person) -> None:
    own = who.looks.hue("cross", GOLD)
    line, light = (GOLD_LINE, "#fff0b0") if own == GOLD else (shade(own, 0.3), tint(own, 0.16))
    _on_cord(canvas, who, 404, GOLD if own == GOLD else "#4a3222", 3)
    for grow, colour in ((3, line), (0, own)):
        canvas.fill(rect(-6 - grow, 404 - grow, 12 + 2 * grow, 62 + 2 * grow, 3), colour)
        canvas.fill(rect(-20 - grow, 420 - grow, 40 + 2 * grow, 12 + 2 * grow, 3), colour)
    canvas.fill(rect(-4, 407, 4, 56), light, 0.8)


def _pendant(canvas: Canvas, who: Person) -> None:
    """A carved disc on a long cord."""
    stone = who.looks.hue("pendant", who.looks.accent)
    _on_cord(canvas, who, 400, "#6e2a2a", 4)
    disc = ellipse(0, 424, 25, 25) - ellipse(0, 424, 8, 8)
    canvas.line(ellipse(0, 424, 25, 25), shade(stone, 0.3), 4)
    canvas.fill(disc, Linear(-20, 400, 20, 450, (tint(stone, 0.18), stone, shade(stone, 0.12))))
    canvas.line(ellipse(0, 424, 16, 16), shade(stone, 0.14), 2.4, clip=disc)
    tassel = lines([(-6, 450), (6, 450), (10, 500), (-10, 500)])
    stuff(canvas, tassel, "#6e2a2a", 450, 500)


def _bone_necklace(canvas: Canvas, who: Person) -> None:
    w = who.body.neck
    for i in range(-4, 5):
        x, y = i * (w + 14) / 4, 322 - (i / 4) ** 2 * 66
        tooth = curve([(x - 8, y - 4, 1), (x + 8, y - 4, 1), (x + 5, y + 20), (x, y + 36, 1), (x - 5, y + 20)])
        canvas.line(tooth, "#6a5a40", 3.4)
        canvas.fill(tooth, Linear(x - 8, y, x + 8, y + 30, ("#fbf4e2", "#e6d8b8")))
    canvas.line(curve([(-w - 16, 246), (-w + 2, 296), (0, 320), (w - 2, 296), (w + 16, 246)], closed=False), "#5a3a24", 5)


def _headphones(canvas: Canvas, who: Person) -> None:
    """Round the neck: the band behind it, cups on the collar."""
    colour, w = who.looks.hue("headphones round the neck"), who.body.neck
    for k in (-1, 1):
        arc = stroke(sided([(w + 2, 214), (w + 30, 246), (w + 40, 292)], k), 20, even)
        stuff(canvas, arc, colour, 214, 300)
        cup = curve(sided([(w + 6, 288), (w + 46, 270), (w + 78, 300), (w + 72, 362), (w + 30, 378), (w + 2, 340)], k))
        canvas.fill(cup.moved(2, 8), "#1c1420", 0.35, blur=5)
        stuff(canvas, cup, shade(colour, 0.03), 270, 378)
        canvas.line(ellipse(k * (w + 40), 326, 19, 25), tint(colour, 0.2), 4)


def _gas_mask(canvas: Canvas, who: Person) -> None:
    """A respirator hanging below the chin."""
    w = who.body.neck
    for k in (-1, 1):
        piece(canvas, stroke(sided([(w + 14, 232), (w + 24, 290), (50, 330)], k), 14, even), "#3a382e", 230, 330)
    snout = curve([(-64, 310), (0, 292), (64, 310), (58, 380), (0, 410), (-58, 380)])
    canvas.fill(snout.moved(2, 9), "#1c1420", 0.35, blur=6)
    stuff(canvas, snout, "#4a4a3e", 292, 410)
    for x, y, size in ((0, 362, 30), (-52, 378, 25), (52, 378, 25)):
        can = ellipse(x, y, size, size)
        canvas.line(can, "#1e1e18", 5)
        canvas.fill(can, Linear(x - 20, y - 20, x + 20, y + 20, ("#8a8a78", "#5a5a4c", "#3a3a30")))
        for r in (0.66, 0.34):
            canvas.line(ellipse(x, y, size * r, size * r), "#2a2a22", 2.6)
    for k in (-1, 1):
        eye = ellipse(k * 32, 318, 19, 13)
        canvas.line(eye, "#1e1e18", 5)
        canvas.fill(eye, Linear(0, 306, 0, 330, ("#a8c0b8", "#4a6460")))


def _neckerchief(canvas: Canvas, who: Person) -> None:
    colour, w = who.looks.hue("dotted scarf" if who.looks.wears("dotted scarf") else "neckerchief"), who.body.neck
    for k in (-1, 1):
        end = curve(sided([(2, 300, 1), (40, 330), (46, 388, 1), (20, 360)], k))
        stuff(canvas, end, colour, 296, 388)
    roll = curve([(-w - 14, 226), (0, 258), (w + 14, 226), (w + 18, 258), (0, 306), (-w - 18, 258)])
    canvas.fill(roll.moved(2, 8), "#201828", 0.3, blur=5)
    stuff(canvas, roll, colour, 226, 306)
    if who.looks.wears("dotted scarf"):
        for x, y in ((-w, 246), (-w * 0.4, 264), (w * 0.3, 268), (w * 0.9, 250)):
            canvas.fill(ellipse(x, y, 6, 6), WHITE, 0.95, clip=roll)
    canvas.fill(stroke([(-w, 250), (0, 282), (w, 250)], 5), shade(colour, 0.14), 0.7, clip=roll)
    stuff(canvas, ellipse(0, 296, 15, 13), colour, 284, 308)


def _cravat(canvas: Canvas, who: Person) -> None:
    """Loosely tied linen, full in front."""
    colour, w = who.looks.hue("cravat", WHITE), who.body.neck
    fall = scalloped(curve([(-16, 270, 1), (16, 270, 1), (46, 340), (34, 404, 1), (0, 392), (-34, 404, 1), (-46, 340)]), 12, 5)
    canvas.fill(fall.moved(2, 8), "#201828", 0.3, blur=5)
    stuff(canvas, fall, colour, 270, 404)
    for x in (-20, 0, 20):
        canvas.fill(stroke([(x * 0.3, 286), (x, 340), (x * 1.2, 392)], 8), shade(colour, 0.14), 0.6, clip=fall)
    band = curve([(-w - 6, 208), (0, 236), (w + 6, 208), (w + 14, 256), (0, 292), (-w - 14, 256)])
    stuff(canvas, band, colour, 208, 292)
    canvas.fill(stroke([(-w, 234), (0, 264), (w, 234)], 5), shade(colour, 0.14), 0.7, clip=band)
    stuff(canvas, ellipse(0, 280, 17, 14), colour, 266, 294)


_TIED = (
    "blazer", "suit", "trench coat", "coat", "sweater", "labcoat", "police", "tailcoat", "cardigan", "jacket", "denim jacket",
    "biker jacket", "pea coat", "duffle coat", "safari jacket", "pilot",
)  # fmt: skip
"""Their own drawing has the tie, beneath the lapels."""
_LOWEST = {"waistcoat": 430}


def _tie(canvas: Canvas, who: Person) -> None:
    outfit = who.looks.outfit
    if outfit not in _TIED:
        _tie_on(canvas, who, who.looks.hue("tie", who.looks.accent), _LOWEST.get(outfit, 500))


def _bow_tie(canvas: Canvas, who: Person) -> None:
    bow_tie(canvas, who.looks.hue("bow tie", "#26242c"))


def _bow(canvas: Canvas, who: Person) -> None:
    bow(canvas, who.looks.hue("bow at the collar", who.looks.accent), 318, 0.8)


def _spiked_choker(canvas: Canvas, who: Person) -> None:
    w = who.body.neck
    band = stroke([(-w - 2, 214), (0, 234), (w + 2, 214)], 22, even)
    canvas.fill(band, "#26222c")
    canvas.line(band, "#0e0c14", 2.4)
    for i in range(-3, 4):
        x, y = i * w / 3.2, 234 - (i / 3) ** 2 * 18
        spike = curve([(x - 6, y + 4, 1), (x, y - 13, 1), (x + 6, y + 4, 1), (x, y + 8)])
        canvas.line(spike, "#5a606c", 2.6)
        canvas.fill(spike, "#e6eaf2")


def _bell(canvas: Canvas, who: Person) -> None:
    w = who.body.neck
    band = stroke([(-w - 3, 214), (0, 236), (w + 3, 214)], 20, even)
    colour = who.looks.hue("bell collar", "#c8323c")
    canvas.line(band, shade(colour, 0.3), 3)
    canvas.fill(band, colour)
    ball = ellipse(0, 264, 22, 21)
    canvas.line(ball, GOLD_LINE, 5)
    canvas.fill(ball, Linear(-16, 246, 18, 284, ("#fff0b0", GOLD, "#b8862e")))
    canvas.fill(stroke([(-21, 264), (0, 270), (21, 264)], 4, even), GOLD_LINE)
    canvas.fill(ellipse(0, 276, 4.5, 4.5), GOLD_LINE)
    canvas.fill(ellipse(-8, 254, 5, 4), "#ffffff", 0.8)


def _on_breast(paint: Callable[[Canvas, float, float], None]) -> Paint:
    return lambda canvas, who: paint(canvas, who.body.chest * 0.6, 392)


def _badge(canvas: Canvas, x: float, y: float) -> None:
    star(canvas, x, y, 24)


def _patch(canvas: Canvas, who: Person) -> None:
    star_patch(canvas, -who.body.chest * 0.58, 386, who.looks.accent)


def _clasp(canvas: Canvas, who: Person) -> None:
    """A great round clasp at the throat, for cloaks and mantles."""
    canvas.line(ellipse(0, 316, 22, 22), GOLD_LINE, 6)
    canvas.fill(ellipse(0, 316, 22, 22), Linear(-20, 296, 20, 336, ("#fff0b0", GOLD, "#b8862e")))
    canvas.fill(ellipse(0, 316, 11, 11), who.looks.accent)
    canvas.line(ellipse(0, 316, 11, 11), GOLD_LINE, 2.4)


def _watch_chain(canvas: Canvas, who: Person) -> None:
    """A pocket watch on its chain across the waistcoat."""
    metal = who.looks.hue("pocket watch", GOLD)
    k, waist = who.looks.turn, who.body.waist
    chain = curve(sided([(6, 500), (waist * 0.3, 556), (waist * 0.56, 540)], k), closed=False)
    canvas.line(chain, shade(metal, 0.34), 6.4)
    canvas.line(chain, metal, 4)
    canvas.line(ellipse(k * waist * 0.56, 562, 23, 23), shade(metal, 0.36), 6)
    canvas.fill(ellipse(k * waist * 0.56, 562, 23, 23), metal)
    canvas.fill(ellipse(k * waist * 0.56, 562, 16, 16), "#fbf8f0")
    canvas.fill(
        lines(
            [
                (k * waist * 0.56 - 1.6, 562),
                (k * waist * 0.56 - 1.6, 551),
                (k * waist * 0.56 + 1.6, 551),
                (k * waist * 0.56 + 8, 565),
            ]
        ),
        "#2a2832",
    )


def _sash(canvas: Canvas, who: Person) -> None:
    """A broad band of honour from shoulder to hip; or a cloth that is wound about the waist."""
    if who.looks.shape("sash") == "waist":
        return _waist_sash(canvas, who)
    colour, half, waist = who.looks.hue("sash"), who.body.shoulder, who.body.waist
    band: Path = outline(
        ("M", half * 0.42, 252), ("L", half * 0.72, 262), ("C", half * 0.4, 400, -waist * 0.5, 540, -waist - 8, 640),
        ("L", -waist - 8, 574), ("C", -waist * 0.6, 480, half * 0.1, 360, half * 0.42, 252), ("Z",),
    )  # fmt: skip
    canvas.fill(band.moved(3, 8), "#1c1420", 0.26, blur=6)
    stuff(canvas, band, colour, 252, 640)
    edge: Points = [(half * 0.7, 268), (half * 0.2, 420), (-waist * 0.5, 556), (-waist - 8, 628)]
    canvas.fill(stroke(edge, 5, even), GOLD if lightness(colour) < 0.7 else shade(colour, 0.2), 0.95, clip=band)


def _waist_sash(canvas: Canvas, who: Person) -> None:
    """Wound cloth in folds, knotted at one side, with two ends that hang."""
    colour, half, k = who.looks.hue("sash"), who.body.waist + 12, who.looks.turn
    for reach, low in ((34, 760), (70, 720)):
        end = lines(
            [(k * (half - 52), 590), (k * (half - 18), 590), (k * (half - 52 + reach), low), (k * (half - 98 + reach), low)]
        )
        canvas.fill(end.moved(3, 8), "#1c1420", 0.26, blur=6)
        stuff(canvas, end, shade(colour, 0.03), 590, low)
        canvas.fill(stroke([(k * (half - 36), 600), (k * (half - 76 + reach), low)], 6), shade(colour, 0.14), 0.6, clip=end)
    wound = outline(("M", -half, 546), ("C", -half * 0.4, 570, half * 0.4, 570, half, 546), ("L", half + 4, 606),
                    ("C", half * 0.4, 632, -half * 0.4, 632, -half - 4, 606), ("Z",))  # fmt: skip
    canvas.fill(wound.moved(2, 9), "#1c1420", 0.28, blur=6)
    stuff(canvas, wound, colour, 546, 628)
    for y in (562, 578, 594):
        fold: Points = [(-half, y), (0, y + 19), (half, y - 3)]
        canvas.fill(stroke(fold, 5), shade(colour, 0.16), 0.7, clip=wound)
        canvas.fill(stroke([(x, v - 4) for x, v in fold], 3), tint(colour, 0.14), 0.6, clip=wound)
    stuff(canvas, ellipse(k * (half - 34), 590, 24, 21), tint(colour, 0.03), 568, 612)


def _beads(canvas: Canvas, who: Person) -> None:
    """Round wooden beads to the breast, with a tassel."""
    colour, w = who.looks.hue("beads", "#7a4a2c"), who.body.neck
    line = [(-w - 20, 250), (-w * 0.9, 350), (0, 440), (w * 0.9, 350), (w + 20, 250)]
    canvas.line(curve(line, closed=False), shade(colour, 0.3), 3)
    for i in range(19):
        t = i / 18 * 2 - 1
        x, y = t * (w + 17), 440 - 188 * abs(t) ** 2.2
        bead = ellipse(x, y, 9, 9)
        canvas.line(bead, shade(colour, 0.32), 4)
        canvas.fill(bead, Linear(x - 8, y - 8, x + 8, y + 8, (tint(colour, 0.18), colour, shade(colour, 0.12))))
    stuff(canvas, lines([(-5, 450), (5, 450), (10, 500), (-10, 500)]), shade(colour, 0.06), 450, 500)


def _broad_collar(canvas: Canvas, who: Person) -> None:
    """Rows of beads in gold and bright stone, round neck and shoulders."""
    metal, w, half = who.looks.hue("broad collar", GOLD), who.body.neck, who.body.shoulder
    rows = (metal, "#2f7fa8", "#c8402e", metal, "#2fa08a", metal)
    for i in range(len(rows) - 1, -1, -1):
        out = 16 + i * (half * 0.72 - w) / 6
        line = [(-w - out * 0.86, 236 + i * 3), (-w * 0.8 - out * 0.7, 282 + i * 12), (0, 306 + i * 19),
            (w * 0.8 + out * 0.7, 282 + i * 12),
                (w + out * 0.86, 236 + i * 3)]  # fmt: skip
        row = stroke(line, 27, even)
        if i == len(rows) - 1:
            canvas.fill(row.moved(2, 10), "#1c1420", 0.35, blur=6)
        canvas.line(row, shade(rows[i], 0.32), 3.4)
        canvas.fill(row, rows[i])
        canvas.fill(stroke([(x, y - 6) for x, y in line], 4, even), tint(rows[i], 0.2), 0.8, clip=row)
        for j in range(-13, 14):
            x = j * (w + out) / 13
            canvas.fill(stroke([(x, 220), (x * 1.16, 420)], 2.4, even), shade(rows[i], 0.26), 0.7, clip=row)


NECKWEAR: dict[str, Paint] = {
    "fur collar": fur_collar, "shawl": _shawl, "stole": _stole, "sash": _sash, "boa": _boa, "tie": _tie, "bow tie": _bow_tie,
    "bow at the collar": _bow, "cravat": _cravat, "neckerchief": _neckerchief, "dotted scarf": _neckerchief,
        "lanyard": _lanyard, "stethoscope": _stethoscope,
    "whistle": _whistle, "cross": _cross, "pendant": _pendant, "bone necklace": _bone_necklace,
    "headphones round the neck": _headphones, "gas mask": _gas_mask, "spiked choker": _spiked_choker, "bell collar": _bell,
    "badge": _on_breast(_badge), "medals": _on_breast(medals), "brooch": brooch, "mission patch": _patch, "clasp": _clasp,
    "pocket watch": _watch_chain,
    "beads": _beads, "broad collar": _broad_collar,
}  # fmt: skip
