"""Collars that stand: high ones round the throat, and those that are turned up against wind and eyes."""

from vnc.make.draw import Canvas, curve, outline, stroke
from vnc.make.draw.colour import shade, tint
from vnc.make.draw.path import even, scalloped, sided
from vnc.make.figure.ink import WHITE
from vnc.make.figure.outfits import cloth as c
from vnc.make.figure.person import Person


def draw_collar(canvas: Canvas, who: Person) -> None:
    """What was said of the outfit's collar, over its own drawing; under the head."""
    match who.looks.shape("neck"):
        case "popped":
            _leaves(canvas, who, 176, 92)
        case "ruffled" if who.looks.outfit in (*SLIPPING, "corset", "waistcoat", "suit"):
            jabot(canvas, who)
        case "high":
            _standing(canvas, who)
        case "off" if who.looks.outfit in SLIPPING:
            _off(canvas, who)
        case "v" if who.looks.outfit in SLIPPING and not (who.looks.wears("tie", "bow tie") or who.looks.shape("shirt")):
            _pointed(canvas, who)
        case _:
            pass


SLIPPING = ("sweater", "tee", "shirt", "dress", "hoodie", "tunic", "pyjamas", "jersey")
"""Outfits whose neck may be cut otherwise."""


def _off(canvas: Canvas, who: Person) -> None:
    """A wide neck that has slipped below both shoulders, rolled over at its edge."""
    colour, half = who.looks.cloth, who.body.shoulder
    line = [(-half - 40, 352), (-half * 0.62, 350), (0, 378), (half * 0.62, 350), (half + 40, 352)]
    above = curve([*line, (half + 60, 150, 1), (-half - 60, 150, 1)])
    with canvas.clipped(above):
        canvas.fill(who.body.torso(16) & above, who.ink.skin)
        c.bare(canvas, who, 500)
    roll = stroke([(x, y + 14) for x, y in line], 46, even)
    canvas.fill(roll.moved(1, 10), shade(colour, 0.2), 0.6, blur=6, clip=who.body.torso(16))
    c.cloth(canvas, roll & who.body.torso(30), tint(colour, 0.03), 340, 420)
    for i in range(-9, 10):
        x = i * half / 9
        canvas.fill(stroke([(x, 350), (x * 1.02, 412)], 3.4), shade(colour, 0.13), 0.7, clip=roll)


def _pointed(canvas: Canvas, who: Person) -> None:
    colour, w = who.looks.cloth, who.body.neck
    gap = curve([(-w + 1, 196, 1), (-w - 22, 246, 1), (0, 388, 1), (w + 22, 246, 1), (w - 1, 196, 1), (0, 186)], tension=0.35)
    c.opening(canvas, who, gap)
    rim = stroke([(-w - 26, 244), (-w - 10, 286), (0, 394, 1), (w + 10, 286), (w + 26, 244)], 15, even)
    canvas.line(rim, c.line_of(colour), 3.2)
    canvas.fill(rim, shade(colour, 0.05))


def _colour(who: Person) -> str:
    return who.looks.accent if who.looks.outfit in ("waistcoat", "apron", "overalls") else who.looks.cloth


def _leaves(canvas: Canvas, who: Person, top: float, wide: float) -> None:
    """Two stiff leaves that rise beside the jaw."""
    colour, w = _colour(who), who.body.neck
    for k in (-1, 1):
        inside = curve(sided([(w - 6, top + 46, 1), (w + 30, top + 10), (w + 40, 262), (w + 8, 310, 1), (w - 4, 262)], k))
        c.cloth(canvas, inside, shade(colour, 0.14), top, 310)
        leaf = curve(
            sided([(w + 6, top + 30, 1), (w + 48, top - 8, 1), (w + wide * 0.76, top + 50), (w + wide, 276, 1), (w + 40, 330, 1),
                   (w + 18, 270)], k), tension=0.4,
        )  # fmt: skip
        canvas.fill(leaf.moved(2, 9), shade(colour, 0.2), 0.6, blur=6)
        c.cloth(canvas, leaf, tint(colour, 0.03), top, 330)
        c.seam(canvas, sided([(w + 14, top + 36), (w + 46, top + 6), (w + wide * 0.68, top + 56)], k), colour, 2.6, 0.7)


def _standing(canvas: Canvas, who: Person) -> None:
    """A stiff band round the throat, open a finger's breadth in front, with a trim at its edge."""
    colour, w = _colour(who), who.body.neck
    for k in (-1, 1):
        half = outline(
            ("M", k * (w + 10), 182), ("C", k * (w * 0.8), 214, k * (w * 0.4), 226, k * 8, 232), ("L", k * 16, 300),
            ("C", k * (w * 0.6), 296, k * (w + 16), 280, k * (w + 34), 258), ("L", k * (w + 10), 182), ("Z",),
        )  # fmt: skip
        canvas.fill(half.moved(2, 9), shade(colour, 0.2), 0.6, blur=5)
        c.cloth(canvas, half, tint(colour, 0.02), 182, 300)
        rim = [(w + 9, 186), (w * 0.8, 214), (w * 0.4, 227), (10, 233)]
        canvas.fill(stroke(sided(rim, k), 5, even), who.looks.accent, 0.95)


def jabot(canvas: Canvas, who: Person) -> None:
    """White linen round the throat, falling in frills."""
    w = who.body.neck
    for i, (y, half) in enumerate(((392, 50), (352, 44), (312, 36))):
        fall = scalloped(curve([(-14, y - 40, 1), (14, y - 40, 1), (half, y + 6), (0, y + 22), (-half, y + 6)]), 14, 6)
        c.cloth(canvas, fall, shade(WHITE, 0.03 * i), y - 40, y + 20, line=3)
        for x in (-18, 0, 18):
            canvas.fill(stroke([(x * 0.3, y - 26), (x, y + 12)], 5), shade(WHITE, 0.14), 0.6, clip=fall)
    band = curve([(-w - 6, 206), (0, 232), (w + 6, 206), (w + 16, 258), (0, 292), (-w - 16, 258)])
    c.cloth(canvas, band, WHITE, 206, 290)
    for dy in (0, 18):
        canvas.fill(stroke([(-w - 4, 226 + dy), (0, 254 + dy), (w + 4, 226 + dy)], 4), shade(WHITE, 0.14), 0.7, clip=band)
