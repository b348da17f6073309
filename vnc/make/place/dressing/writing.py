"""Books, letters, maps, cards: what is written and printed."""

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.forms import (
    Box,
    block,
    disc,
    face,
    grouped,
    rod,
    shadow,
    standing,
    under,
)
from vnc.make.place.parts.props import SPINES

PAPER = "#f2e6cc"
INK = "#5a4638"


def _book(brush: Brush) -> None:
    """An open book; before a pile of closed ones if several."""
    if brush.many:
        under(brush, -16, -7, 24)
        with brush.canvas.saved() as canvas:
            canvas.translate(-12, -7)
            _pile(brush, -4, 4, 36, 6)
    open_book(brush, brush.own("#7a2f34"))


def open_book(brush: Brush, cover: str) -> None:
    """An open book, 56 centimetres wide, whose pages curve to its spine; a ribbon in it."""
    canvas = brush.canvas
    under(brush, 0, 1, 24)
    brush.solid(curve([(-25, -11, 1), (0, -9, 1), (25, -11, 1), (28, 1.6, 1), (0, 3.4, 1), (-28, 1.6, 1)]), cover, 0.8, 0.4)
    for k in range(4, -1, -1):
        for side in (-1, 1):
            page = _page(side, k)
            lit = (0.85, 1.1, 1.05, 0.75) if side < 0 else (0.3, 0.75, 1.0, 0.9)
            ramp = tuple(brush.tone(PAPER if k % 2 == 0 else mix(PAPER, "#7a5a38", 0.35), v) for v in lit)
            canvas.fill(page, Linear(0, 0, side * 26, 0, ramp))
    for side in (-1, 1):
        for k in range(6):
            y = -11.2 + k * 1.5
            row = [(side * (4 + k * 0.25), y - 1.0), (side * 9, y - 1.7), (side * (19 + k * 0.4 - 3 * (k == 5)), y - 0.5)]
            canvas.line(curve(row, closed=False), brush.tone(INK, 0.4), 0.45, 0.6)
    brush.solid(
        curve([(0.2, -10, 1), (1.2, -4), (0, 2, 1), (1.6, 8, 1), (-0.4, 6.6, 1), (-1.6, 8, 1), (-1, 2)]), "#c8a040", 1.0, 0.4
    )


def _page(side: int, k: int) -> Path:
    """One of the pages that lie open on a side, k leaves below the uppermost."""
    out, down = k * 0.3, k * 0.8
    upper = [(0, -10 - k * 0.1, 1), (7, -14.5 + down), (16, -13 + down), (23.4 + out, -12.4 + down, 1)]
    lower = [(26 + out, -1 + k * 0.6, 1), (17, -2 + k * 0.6), (8, -2.4 + k * 0.6), (0, 2.2, 1)]
    return curve([(side * x, *rest) for x, *rest in (*upper, *lower)])


def _closed(brush: Brush, box: Box, colour: str) -> None:
    """A book that lies closed, its spine towards us."""
    canvas = brush.canvas
    face(brush, box.side(0, 0.5, box.deep, box.high - 1), "#efe2c4", 0.6, 0.35)
    for k in range(1, 4):
        a, b = box.at(box.wide, box.high * k / 4), box.at(box.wide, box.high * k / 4, box.deep)
        canvas.line(lines([a, b], closed=False), brush.tone("#8a7048", 0.3), 0.25, 0.6)
    face(brush, box.flat(0, 0, box.wide + 0.5, box.deep), colour, 1.0, 0.7)
    spine = rect(box.x - 0.4, box.y - box.high, box.wide + 0.8, box.high, box.high * 0.3)
    canvas.fill(
        spine, Linear(0, box.y - box.high, 0, box.y, (brush.tone(colour, 1.0), brush.tone(colour, 0.5), brush.tone(colour, 0.1)))
    )
    for u in (0.1, 0.16, 0.84, 0.9):
        canvas.fill(rect(box.x + box.wide * u, box.y - box.high, 0.6, box.high), brush.tone("#e0b860", 0.9), 0.8)
    canvas.fill(
        rect(box.x + box.wide * 0.3, box.y - box.high * 0.68, box.wide * 0.4, box.high * 0.3), brush.tone("#e0b860", 0.8), 0.6
    )


def _pile(brush: Brush, x: float, count: int, wide: float, thick: float) -> float:
    """Books lying on each other about x; gives how high they are."""
    up = 0.0
    for _ in range(count):
        high, long = thick * brush.chance.uniform(0.7, 1.3), wide * brush.chance.uniform(0.8, 1.08)
        colour = brush.own(brush.chance.choice(SPINES))
        box = standing(long, high, wide * 0.62, up, x + brush.chance.uniform(-1, 1) * wide * 0.07)
        _closed(brush, box, colour)
        shadow(brush, box.flat(-1, 0, wide * 0.3, 2), box.flat(0, 0, long, 3), 0.2)
        up += high
    return up


def _book_stack(brush: Brush) -> None:
    """Three piles of books, one with an open book on it and one book leaning."""
    for x, count in ((-34, 9), (30, 6)):
        under(brush, x + 4, -2, 25)
        _pile(brush, x, count, 36, 6.4)
    under(brush, 4, 4, 22)
    with brush.canvas.saved() as canvas:
        canvas.translate(2, 6)
        up = _pile(brush, 0, 4, 34, 6.4)
        canvas.translate(6, -up - 6)
        canvas.scale(0.75)
        _book(brush)
    _leaning(brush)


def _leaning(brush: Brush) -> None:
    colour = brush.own("#3a5a78")
    with brush.canvas.saved() as canvas:
        canvas.translate(54, 2)
        canvas.rotate(-16)
        block(brush, Box(0, 0, 7, 34, 22), colour, 0.9, 0.7, 0.5)
        for v in (5, 28):
            canvas.fill(Box(0, 0, 7, 34, 22).front(0, v, 7, 1), brush.tone("#e0b860", 0.9))


def _sheet(canvas: Canvas, brush: Brush, shape: Path, paper: str) -> None:
    canvas.fill(shape.moved(0.8, 0.8), brush.tone("#1c1424", 0), 0.35, blur=0.7)
    face(brush, shape, paper, 1.1, 0.75)


def _letter(brush: Brush) -> None:
    """Envelopes, one with a red seal, and a sheet of handwriting; they stand a little towards us."""
    canvas, paper = brush.canvas, brush.own(PAPER)
    under(brush, 0, 1, 22)
    _sheet(canvas, brush, lines([(-20, -4), (6, -6), (11, -21), (-12, -20)]), mix(paper, "#ffffff", 0.3))
    for k in range(6):
        y = -18.4 + k * 2.1
        canvas.line(
            curve([(-10 - k * 1.2, y), (-3, y - 0.7), (2, y + 0.3), (7 - k * 0.8, y - 0.6)], closed=False),
            brush.tone("#34406a", 0.4),
            0.5,
            0.8,
        )
    front = [(-12, 3), (22, 0), (19, -17), (-9, -14)]
    _sheet(canvas, brush, lines(front), paper)
    fold = brush.tone(mix(paper, "#7a5a38", 0.6), 0.4)
    canvas.fill(lines([(-9, -14), (19, -17), (6, -4)]), brush.tone(mix(paper, "#7a5a38", 0.12), 0.85))
    canvas.line(lines([(-9, -14), (6, -4), (19, -17)], closed=False), fold, 0.5, 0.8)
    canvas.line(lines([(-12, 3), (2, -6.6)], closed=False), fold, 0.4, 0.5)
    canvas.line(lines([(22, 0), (10, -7.4)], closed=False), fold, 0.4, 0.5)
    brush.solid(curve([(2.6, -5), (4, -8), (7, -8.4), (9.6, -6), (8.6, -2.6), (5.6, -1.6), (3.2, -2.6)]), "#a82430", 1.0, 0.3)
    canvas.line(ellipse(6.2, -5, 1.9, 1.9), brush.tone("#e06060", 0.9), 0.4, 0.8)


def _photo(brush: Brush) -> None:
    """A framed picture of people in a landscape, on its stand."""
    canvas, wood = brush.canvas, brush.own("#8a5a34")
    under(brush, 2, 0, 15)
    canvas.fill(lines([(3, -20), (7, -20), (15, 0), (11, 0)]), brush.tone(mix(wood, "#201010", 0.4), 0.2))
    with canvas.saved():
        canvas.skew(-0.1, 0)
        brush.solid(rect(-14, -34, 26, 34, 0.8), wood, 1.05, 0.35)
        canvas.line(rect(-13, -33, 24, 32), brush.tone("#e0c080", 0.9), 0.5, 0.6)
        canvas.fill(rect(-11.4, -31, 20.8, 28), brush.tone("#f6f0e4", 0.9))
        view = rect(-9.4, -28.4, 16.8, 22.8)
        canvas.fill(view, Linear(0, -28, 0, -6, (brush.tone("#e0c8a0", 0.9), brush.tone("#b89870", 0.7))))
        canvas.fill(curve([(-10, -15), (-4, -19), (2, -16), (8, -18), (9, -5), (-10, -5)]), brush.tone("#8a7458", 0.6), clip=view)
        for x, y, size, coat in ((-4.6, -9, 1.1, "#4a3c34"), (1.6, -9.6, 1.05, "#8a6a54"), (-1.2, -6.6, 0.75, "#c8a888")):
            bust = curve(
                [
                    (x - 4 * size, y + 6),
                    (x - 3 * size, y - 1 * size),
                    (x, y - 2.6 * size),
                    (x + 3 * size, y - size),
                    (x + 4 * size, y + 6),
                ]
            )
            canvas.fill(bust, brush.tone(coat, 0.6), clip=view)
            canvas.fill(ellipse(x, y - 4.6 * size, 2 * size, 2.4 * size), brush.tone("#e8cca8", 0.8))
            canvas.fill(
                curve(
                    [
                        (x - 2.2 * size, y - 4.6 * size),
                        (x - 1.6 * size, y - 7.4 * size),
                        (x + 1.6 * size, y - 7.4 * size),
                        (x + 2.2 * size, y - 4.6 * size),
                        (x, y - 6 * size),
                    ]
                ),
                brush.tone("#4a3424", 0.4),
            )
        canvas.fill(lines([(-11, -31), (-3, -31), (-11, -17)]), brush.tone("#ffffff", 1.0), 0.28)


def _cards(brush: Brush) -> None:
    """A fan of cards, face up, the rest of the pack and two stacks of chips."""
    canvas = brush.canvas
    under(brush, 0, 1, 26)
    block(brush, standing(13, 5, 12, 0, -19), "#f0e8dc", 1.0, 0.6, 0.3)
    box = standing(13, 5, 12, 0, -19)
    face(brush, box.flat(1, 1, 11, 10), brush.own("#9a2c38"), 0.9, 0.6)
    canvas.line(box.flat(2.4, 2.6, 8.2, 6.6), brush.tone("#f0c8a8", 0.9), 0.5, 0.8)
    for k in range(5):
        with canvas.saved():
            canvas.translate(5, 4)
            canvas.scale(1, 0.86)
            canvas.rotate(-40 + k * 20)
            _card(brush, ("#c02838", "#2c2838")[k % 2], k)
    for x, y, count, colour in ((26, 2, 4, "#b8303c"), (30, -3, 6, "#2f5a8a")):
        for k in range(count):
            low = y - k * 1.9
            canvas.fill(ellipse(x, low, 5, 1.5) | rect(x - 5, low - 1.6, 10, 1.6), brush.tone(colour, 0.35))
            for u in (-3.4, 0, 3.4):
                canvas.fill(rect(x + u - 0.7, low - 0.9, 1.4, 1.6), brush.tone("#f8f0e0", 0.9))
            disc(brush, x, low - 1.6, 5, 1.5, colour)
        disc(brush, x, y - count * 1.9 + 0.3, 3, 0.9, "#f4e8d8")


def _card(brush: Brush, suit: str, k: int) -> None:
    canvas, card = brush.canvas, rect(-5, -27, 10, 15.5, 1)
    canvas.fill(card.moved(0.5, 0.4), brush.tone("#1c1424", 0), 0.4, blur=0.5)
    face(brush, card, "#fbf6ea", 1.1, 0.8)
    canvas.line(card, brush.tone("#8a7060", 0.3), 0.3, 0.7)
    ink = brush.tone(suit, 0.6)
    for x, y, size in ((-3.4, -25, 0.55), (0, -19.4, 1.3), (3.4, -13.6, 0.55)):
        drop = lines([(x, y - 2 * size), (x + 1.5 * size, y), (x, y + 2 * size), (x - 1.5 * size, y)])
        heart = curve(
            [
                (x, y - 0.9 * size),
                (x + 1.1 * size, y - 2 * size),
                (x + 2 * size, y - 0.7 * size),
                (x, y + 2 * size, 1),
                (x - 2 * size, y - 0.7 * size),
                (x - 1.1 * size, y - 2 * size),
            ]
        )
        canvas.fill(heart if k % 3 else drop, ink)


def _map(brush: Brush) -> None:
    """A sea chart spread out, its ends rolled, with a coast, a course, a compass rose and a red cross."""
    canvas, paper = brush.canvas, brush.own("#e4cc98")
    under(brush, 0, 2, 34)
    sheet = lines([(-30, 2), (30, 2), (25, -19), (-25, -19)])
    face(brush, sheet, paper, 1.1, 0.75)
    sea = brush.tone(mix(paper, "#5a8a9a", 0.45), 0.85)
    canvas.fill(curve([(-29, -2), (-14, -4), (-8, -9), (4, -7), (12, -11), (27, -9), (29, 1), (-29, 1)]), sea, 0.7, clip=sheet)
    land = brush.tone(mix(paper, "#7a5a2c", 0.7), 0.6)
    for coast in (
        [(-26, -7), (-14, -6), (-9, -11), (3, -9), (11, -14), (25, -12)],
        [(6, -3), (11, -5), (16, -3), (13, -1), (7, -1), (6, -3)],
    ):
        canvas.line(curve(coast, closed=False), land, 0.6)
    for k in range(5):
        x, y = -19 + k * 4.2, -13.5 - (k % 2)
        canvas.line(lines([(x - 1.6, y), (x, y - 2.6), (x + 1.6, y)], closed=False), land, 0.5)
    for x, y in ((-18, -2), (-13, -1.6), (-8, -2.6), (-4, -4), (0, -5), (4, -6)):
        canvas.fill(stroke([(x, y), (x + 2.6, y - 0.3)], 0.8), brush.tone("#a02c28", 0.6))
    for a, b in (((7, -9), (11, -12)), ((11, -9), (7, -12))):
        canvas.fill(stroke([a, b], 1.3), brush.tone("#c0241c", 0.7))
    for rx, ry in ((0.9, 3.6), (4.6, 0.7)):
        canvas.fill(lines([(20, -5 - ry), (20 + rx, -5), (20, -5 + ry), (20 - rx, -5)]), brush.tone("#6a3a20", 0.4))
    _rolled(brush, -31, 3, -26, -20, paper)
    _rolled(brush, 26, -20, 31, 3, paper)


def _rolled(brush: Brush, x0: float, y0: float, x1: float, y1: float, paper: str, half: float = 2.2) -> None:
    """A rolled edge of paper from one end to the other."""
    tube = lines([(x0 - half, y0), (x0 + half, y0), (x1 + half, y1), (x1 - half, y1)])
    x = (x0 + x1) / 2
    ramp = tuple(brush.tone(mix(paper, "#7a5020", 0.12), v) for v in (0.6, 1.1, 0.2))
    brush.canvas.fill(tube, Linear(x - half - 1, 0, x + half + 1, 0, ramp))
    low = (x0, y0) if y0 > y1 else (x1, y1)
    brush.canvas.fill(ellipse(*low, half, half * 0.6), brush.tone(mix(paper, "#5a3a18", 0.3), 0.8))
    brush.canvas.line(ellipse(*low, half * 0.5, half * 0.3), brush.tone("#5a3a18", 0.2), 0.4)


def _scroll(brush: Brush) -> None:
    """Rolled parchments with ribbons, one unrolled with writing on it, and a quill in its ink."""
    canvas, paper = brush.canvas, brush.own("#e8d2a0")
    under(brush, 0, 1, 30)
    sheet = curve([(-22, -8, 1), (-12, -10), (4, -8), (14, -10, 1), (17, 3, 1), (4, 2), (-12, 4), (-25, 3, 1)])
    _sheet(canvas, brush, sheet, paper)
    for k in range(5):
        y = -6.6 + k * 1.9
        canvas.line(
            curve([(-19 - k * 0.5, y), (-8, y - 0.8), (2, y + 0.1), (12 - 3 * (k == 4), y - 0.8)], closed=False),
            brush.tone(INK, 0.3),
            0.5,
            0.7,
        )
    for x, y, ribbon in ((-4, -11, "#a82c34"), (6, -15.5, "#2f5a7a"), (-12, -15, "#8a6a2a")):
        tube = rect(x - 17, y - 2.8, 34, 5.6)
        canvas.fill(tube, Linear(0, y - 2.8, 0, y + 2.8, tuple(brush.tone(paper, v) for v in (0.7, 1.1, 0.15))))
        canvas.fill(ellipse(x + 17, y, 1.5, 2.8), brush.tone(mix(paper, "#5a3a18", 0.35), 0.7))
        canvas.line(ellipse(x + 17, y, 0.7, 1.4), brush.tone("#5a3a18", 0.2), 0.4)
        canvas.fill(rect(x - 2, y - 3, 3.2, 6), Linear(0, y - 3, 0, y + 3, (brush.tone(ribbon, 1.0), brush.tone(ribbon, 0.2))))
        brush.solid(
            curve([(x - 0.4, y - 2.6), (x - 4, y - 6), (x - 5, y - 3), (x - 0.4, y - 2.6, 1), (x + 4, y - 6), (x + 5, y - 3)]),
            ribbon,
            1.0,
            0.4,
        )
    brush.solid(rect(21, -7, 10, 10, 2), "#2c2c3c", 0.9, 0.2)
    rod(brush, [(26, -7), (34, -26)], 0.7, "#e8e0d0", smooth=False)
    feather = curve([(28, -12, 1), (28.4, -22), (37, -36, 1), (38, -26), (33, -17)])
    brush.solid(feather, "#f0ece4", 1.1, 0.5)
    canvas.line(lines([(28, -12), (36, -33)], closed=False), brush.tone("#a89878", 0.5), 0.5, 0.8)


PROPS = {
    "book": Prop(_book, 56, 20, shadow=False),
    "book stack": Prop(_book_stack, 130, 66),
    "letter": Prop(_letter, 44, 26, shadow=False),
    "photo": Prop(grouped(_photo, (-26, -5, 0.75), (24, -4, 0.7), (0, 4, 0.95)), 34, 35, shadow=False),
    "cards": Prop(_cards, 64, 26, shadow=False),
    "map": Prop(_map, 68, 24, shadow=False),
    "scroll": Prop(_scroll, 66, 38, shadow=False),
}
