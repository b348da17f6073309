"""Flat things in the hand: books, papers, maps, letters, telephones, tablets."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import lightness, mix, shade, tint
from vnc.make.draw.path import even
from vnc.make.figure.held.thing import DARK, PAPER, Thing, ball, metal, solid
from vnc.make.figure.ink import GOLD


def _sheet(canvas: Canvas, x: float, y: float, wide: float, high: float, turn: float = 0, colour: str = PAPER) -> None:
    with canvas.saved():
        canvas.rotate(turn, x + wide / 2, y + high / 2)
        solid(canvas, rect(x, y, wide, high, 2), colour, 3)


def _writing(canvas: Canvas, x: float, y: float, wide: float, rows: int, gap: float = 14, ink: str = "#7a7886") -> None:
    for i in range(rows):
        length = wide * (0.6 if i == rows - 1 else 0.92 + 0.08 * (i % 2))
        canvas.fill(rect(x, y + i * gap, length, 3.4, 1.5), ink, 0.8)


def _board(canvas: Canvas, colour: str, left: float, top: float, wide: float, high: float, spine: float) -> None:
    """A closed book: pages below and at one side, the cover with a gilt frame."""
    pages = lines(
        [(left + 6, top + 8), (left + wide + 9, top + 8), (left + wide + 9, top + high + 9), (left + 6, top + high + 9)]
    )
    solid(canvas, rect(left + 2, top + 3, wide + 11, high + 11, 4), shade(colour, 0.1))
    canvas.fill(pages, PAPER)
    for i in range(3):
        canvas.fill(rect(left + wide + 2 + i * 2.4, top + 8, 1, high), "#b8ac94", 0.7)
        canvas.fill(rect(left + 6, top + high + 1 + i * 2.6, wide, 1), "#b8ac94", 0.7)
    cover = rect(left, top, wide, high, 5)
    solid(canvas, cover, colour, 4)
    canvas.fill(rect(left, top, spine, high, 4), shade(colour, 0.12), 0.9, clip=cover)


def book(canvas: Canvas, thing: Thing) -> None:
    colour = thing.colour
    _board(canvas, colour, -74, -120, 148, 196, 20)
    gilt = GOLD if lightness(colour) < 0.72 else shade(colour, 0.3)
    canvas.line(rect(-42, -106, 104, 168, 4), gilt, 3)
    canvas.line(rect(-24, -78, 68, 34, 3), gilt, 2.4)
    _writing(canvas, -14, -68, 48, 1, ink=gilt)
    canvas.line(ellipse(10, 12, 25, 25), gilt, 3)
    canvas.fill(lines([(10, -8), (16, 6), (30, 12), (16, 18), (10, 32), (4, 18), (-10, 12), (4, 6)]), gilt)


def open_book(canvas: Canvas, thing: Thing) -> None:
    """Read: its covers toward us, the pages' edges above them."""
    for k in (-1, 1):
        leaf = curve([(0, -66, 1), (k * 60, -98), (k * 122, -84, 1), (k * 120, 46, 1), (k * 60, 36), (0, 64, 1)], tension=0.4)
        canvas.line(leaf, "#8a806c", 3)
        canvas.fill(leaf.moved(0, -8), PAPER)
        canvas.line(curve([(0, -74), (k * 60, -106), (k * 122, -92)], closed=False), "#c8bca4", 2)
        solid(canvas, leaf, tint(thing.colour, 0.02) if k < 0 else shade(thing.colour, 0.04))
    solid(canvas, rect(-9, -64, 18, 130, 5), shade(thing.colour, 0.08))
    canvas.line(rect(28, -56, 66, 76, 4), GOLD, 2.4)


def notebook(canvas: Canvas, thing: Thing) -> None:
    """Rings along its upper edge, a pencil behind them."""
    solid(canvas, rect(-62, -92, 124, 164, 6), thing.colour)
    _sheet(canvas, -58, -96, 116, 160)
    solid(canvas, rect(-62, -84, 124, 156, 6), thing.colour)
    canvas.fill(rect(-40, -40, 80, 34, 4), PAPER)
    _writing(canvas, -32, -30, 62, 2, 11)
    for x in range(-52, 53, 13):
        canvas.line(rect(x - 2.4, -104, 4.8, 24, 2.4), "#8c92a0", 2.6)


def sketchbook(canvas: Canvas, thing: Thing) -> None:
    _board(canvas, thing.colour, -86, -112, 172, 178, 0)
    for y in range(-96, 60, 15):
        canvas.line(rect(-96, y, 20, 5, 2.5), "#c8ccd4", 2.6)
    canvas.fill(rect(-40, -76, 90, 60, 4), PAPER)
    canvas.line(curve([(-30, -30), (-12, -60), (4, -40), (18, -58), (40, -28)], closed=False), "#5a5866", 3)
    pencil = stroke([(52, -140), (64, -50)], 11, even, smooth=False)
    solid(canvas, pencil, "#e8b83a", 2.8)


def clipboard(canvas: Canvas, thing: Thing) -> None:
    solid(canvas, rect(-68, -120, 136, 194, 8), thing.colour)
    _sheet(canvas, -58, -104, 116, 170, 0, "#fbfbf8")
    _writing(canvas, -46, -78, 92, 9)
    metal(canvas, rect(-30, -132, 60, 24, 6), "#b4bcc8")


def papers(canvas: Canvas, thing: Thing) -> None:
    for turn, tone in ((-9, "#e2dccc"), (6, "#ece6d8"), (-2, "#fbf9f2")):
        _sheet(canvas, -62, -112, 124, 168, turn, tone)
    with canvas.saved():
        canvas.rotate(-2)
        _writing(canvas, -48, -92, 96, 9)


def folder(canvas: Canvas, thing: Thing) -> None:
    solid(
        canvas,
        lines([(-80, -112), (-20, -112), (-10, -126), (40, -126), (48, -112), (80, -112), (80, 66), (-80, 66)]),
        thing.colour,
    )
    _sheet(canvas, -68, -118, 138, 100, 2, "#fbf9f2")
    solid(canvas, rect(-80, -100, 160, 168, 5), tint(thing.colour, 0.03))
    canvas.fill(rect(-44, -70, 88, 26, 3), "#fbf9f2")
    _writing(canvas, -36, -60, 70, 1)


def newspaper(canvas: Canvas, thing: Thing) -> None:
    """Folded once across."""
    solid(canvas, rect(-84, -116, 168, 176, 3), "#e6e2d6")
    canvas.fill(rect(-70, -104, 140, 20, 2), "#3a3844", 0.85)
    canvas.fill(rect(-70, -74, 62, 52), "#a8a49c", 0.9)
    _writing(canvas, 2, -74, 66, 5, 11)
    for x in (-70, -20, 30):
        _writing(canvas, x, -10, 42, 6, 10)
    canvas.fill(rect(-84, 50, 168, 10), "#c8c2b2", 0.8)


def map_sheet(canvas: Canvas, thing: Thing) -> None:
    """Unfolded in three, with a coast, a road and a cross."""
    colour = mix("#e6d2a0", thing.colour, 0.0)
    for i, (x, dip) in enumerate(((-118, 8), (-40, -6), (38, 8))):
        fold = lines([(x, -96 + dip), (x + 78, -96 - dip), (x + 78, 62 - dip), (x, 62 + dip)])
        solid(canvas, fold, colour if i % 2 == 0 else shade(colour, 0.05))
    canvas.fill(curve([(-104, -70), (-60, -84), (-20, -60), (-30, -10), (-76, 6), (-108, -24)]), "#8fb08a", 0.8)
    canvas.fill(curve([(30, -70), (90, -78), (104, -20), (60, 20), (20, -10)]), "#8fb08a", 0.8)
    canvas.line(curve([(-84, 30), (-44, -20), (4, 16), (40, -30), (74, -44)], closed=False), "#b3462f", 4)
    for turn in (45, -45):
        with canvas.saved():
            canvas.translate(74, -46)
            canvas.rotate(turn)
            canvas.fill(rect(-13, -3, 26, 6), "#b3262f")


def letter(canvas: Canvas, thing: Thing) -> None:
    """An envelope with a seal."""
    solid(canvas, rect(-76, -84, 152, 104, 3), thing.colour)
    canvas.line(lines([(-76, -84), (0, -22), (76, -84)], closed=False), shade(thing.colour, 0.2), 3.4)
    for k in (-1, 1):
        canvas.line(lines([(k * 76, 20), (k * 24, -36)], closed=False), shade(thing.colour, 0.12), 2.4)
    ball(canvas, 0, -26, 17, "#b3262f", 3)


def scroll(canvas: Canvas, thing: Thing) -> None:
    """Rolled, with a ribbon."""
    roll = rect(-19, -128, 38, 230, 8)
    solid(canvas, roll, thing.colour)
    for y in (-128, 102):
        solid(canvas, ellipse(0, y, 19, 8), tint(thing.colour, 0.04), 3)
        canvas.line(ellipse(0, y, 10, 4), shade(thing.colour, 0.2), 2)
    solid(canvas, rect(-21, -64, 42, 15, 3), "#b3262f", 3)


def phone(canvas: Canvas, thing: Thing) -> None:
    """Its back, as the one who looks at it shows it to us."""
    case = rect(-44, -132, 88, 178, 16)
    solid(canvas, case, thing.colour, 4)
    canvas.inner(case, 5, 5, tint(thing.colour, 0.2), 0.7, 2)
    canvas.fill(rect(-35, -122, 38, 54, 12), shade(thing.colour, 0.16))
    for x, y in ((-24, -108), (-24, -83), (-8, -96)):
        canvas.fill(ellipse(x, y, 8, 8), "#14141c")
        canvas.fill(ellipse(x - 2, y - 2, 2.8, 2.8), "#a8c4e8")


def tablet(canvas: Canvas, thing: Thing) -> None:
    solid(canvas, rect(-76, -118, 152, 190, 14), DARK, 4)
    screen = rect(-66, -106, 132, 164, 5)
    canvas.fill(screen, Linear(-60, -100, 60, 60, ("#a8e0f8", "#4a90d8", "#2a4fa8")))
    canvas.fill(rect(-54, -94, 50, 36, 4), "#ffffff", 0.75)
    _writing(canvas, 4, -92, 50, 3, 12, "#ffffff")
    _writing(canvas, -54, -42, 108, 6, 15, "#dff0ff")
    canvas.fill(lines([(-66, 20), (66, -106), (20, -106), (-66, -24)]), "#ffffff", 0.16, clip=screen)


def laptop(canvas: Canvas, thing: Thing) -> None:
    """Closed."""
    solid(canvas, rect(-102, -84, 204, 150, 10), shade(thing.colour, 0.08))
    solid(canvas, rect(-102, -90, 204, 150, 10), thing.colour)
    canvas.line(ellipse(0, -18, 17, 17), tint(thing.colour, 0.2), 4)
    canvas.fill(ellipse(0, -18, 7, 7), tint(thing.colour, 0.2))
