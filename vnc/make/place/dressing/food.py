"""What is eaten, and dishes to be washed."""

from vnc.make.draw import Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import rounded, scalloped
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.drinks import steam
from vnc.make.place.dressing.forms import disc, face, mouth, rod, round_ramp, shine, turned, under
from vnc.make.place.dressing.lights import flame


def _tier(brush: Brush, y: float, half: float, high: float, colour: str, icing: str) -> None:
    """One round layer of a cake with icing that runs down its side."""
    canvas, flat = brush.canvas, half * 0.22
    body = rect(-half, y - high, half * 2, high) | ellipse(0, y, half, flat)
    canvas.fill(body, round_ramp(brush, 0, half, colour))
    canvas.line(curve([(-half, y - high * 0.42), (0, y - high * 0.42 + flat), (half, y - high * 0.42)], closed=False),
                brush.tone(mix(colour, "#a85a5a", 0.5), 0.5), high * 0.12, 0.8)  # fmt: skip
    drips = [(-half, y - high, 1)]
    for k in range(9):
        x = half * (-1 + (k + 0.5) * 2 / 9)
        bow = flat * (1 - (x / half) ** 2) ** 0.5
        long = high * (0.5 if k % 2 else 0.22) * brush.chance.uniform(0.8, 1.2)
        drips += [
            (x - half * 0.07, y - high + bow + long * 0.4),
            (x, y - high + bow + long),
            (x + half * 0.07, y - high + bow + long * 0.4),
        ]
    drips.append((half, y - high, 1))
    canvas.fill(curve(drips) | ellipse(0, y - high, half, flat), round_ramp(brush, 0, half, icing))
    disc(brush, 0, y - high, half, flat, icing)


def _cake(brush: Brush) -> None:
    """Two tiers on a stand, with cream, berries and burning candles."""
    colour = brush.own("#f2c8b8")
    under(brush, 0, 0, 14)
    turned(brush, 0, 0, ((0, 9), (1.5, 8), (3, 2.4), (7, 2.2), (9, 8), (10, 21, 1), (11, 21)), "#e8ecee", 0.4)
    disc(brush, 0, -11, 21, 4.6, "#f4f6f6")
    _tier(brush, -12, 18, 11, colour, "#fff6ee")
    for k in range(11):
        x = -16 + k * 3.2
        y = -23 + 3.4 * (1 - (x / 17) ** 2) ** 0.5
        brush.solid(scalloped(ellipse(x, y, 1.8, 1.6), 5, 0.5), "#ffffff", 1.0, 0.5)
    _tier(brush, -23.5, 11.5, 9, colour, "#fff6ee")
    for x, y in ((-8, -33), (-3, -31.4), (3, -31.4), (8, -33), (0, -34.4)):
        brush.solid(
            curve([(x - 1.9, y - 1.4), (x, y - 2.2), (x + 1.9, y - 1.4), (x + 1, y + 1), (x, y + 1.8), (x - 1, y + 1)]),
            "#d02838",
            1.0,
            0.3,
        )
        shine(brush, [(x - 1, y - 1), (x - 0.6, y + 0.2)], 0.6, 0.8)
    for x, wax in ((-6, "#7ab0e0"), (-2, "#f0d060"), (2.4, "#90c878"), (6.2, "#e890b0")):
        brush.canvas.fill(rect(x - 0.6, -42, 1.2, 9), round_ramp(brush, x, 0.6, wax))
        flame(brush, x, -42, 0.5, 0.2)


def _bread(brush: Brush) -> None:
    """A round loaf, two baguettes and a bun on a board."""
    crust, canvas = brush.own("#c8843c"), brush.canvas
    under(brush, 0, 2, 27)
    board = curve([(-27, -2, 1), (-23, -7), (22, -7), (27, -2, 1), (24, 3), (-24, 3)])
    brush.solid(board, "#9a6a40", 0.95, 0.4)
    canvas.line(curve([(-27, -1), (-24, 3.4), (24, 3.4), (27, -1)], closed=False), brush.tone("#6a4428", 0.3), 1.6)
    for x, y, turn in ((6, -9, -24), (10, -6, -13)):
        with canvas.saved():
            canvas.rotate(turn, x, y)
            _loaf(
                brush,
                curve(
                    [
                        (x - 22, y),
                        (x - 18, y - 4),
                        (x, y - 5),
                        (x + 18, y - 4),
                        (x + 22, y),
                        (x + 17, y + 3.6),
                        (x, y + 4),
                        (x - 17, y + 3.6),
                    ]
                ),
                crust,
            )
            for k in range(6):
                at = x - 15 + k * 6
                canvas.fill(stroke([(at - 1.6, y + 1), (at + 2.6, y - 3.8)], 1.8), brush.tone("#f4dcb0", 1.0), 0.9)
    _loaf(brush, curve([(-24, -2), (-25, -9), (-18, -16), (-9, -17.5), (1, -15), (6, -8), (4, -1), (-10, 1)]), crust)
    for k in range(3):
        x = -17 + k * 6.5
        canvas.fill(stroke([(x - 1, -6), (x + 1.5, -11), (x + 5, -15.4)], 2.0), brush.tone("#f4dcb0", 1.0), 0.9)
    _loaf(brush, curve([(8, 1), (8, -5), (14, -9), (20, -8), (23, -3), (21, 1.6), (14, 2.4)]), mix(crust, "#e8b060", 0.4))
    for _ in range(12):
        canvas.fill(
            ellipse(brush.chance.uniform(10, 21), brush.chance.uniform(-7, -3), 0.4, 0.3), brush.tone("#fff0cc", 1.0), 0.9
        )


def _loaf(brush: Brush, shape: Path, crust: str) -> None:
    brush.solid(shape, crust, 1.1, 0.2)
    left, top, right, bottom = shape.bounds()
    w, h = right - left, bottom - top
    brush.canvas.inner(shape, w * 0.04, h * 0.14, brush.tone("#f8d898", 1.0), 0.5, blur=h * 0.08)


FRUITS = (
    ("#d8402c", -9, -15, 5.6),
    ("#e89028", 8, -15.5, 5.6),
    ("#c83038", 1, -20, 5.8),
    ("#7aa83c", -4, -13, 5.6),
    ("#e8a038", 4, -12.6, 5.4),
)


def _fruit(brush: Brush) -> None:
    """Apples, oranges, a banana and grapes in a footed bowl."""
    canvas, bowl = brush.canvas, brush.own("#c0a078")
    under(brush, 0, 0, 14)
    banana = curve([(-16, -12, 1), (-19, -20), (-13, -27), (-12, -26, 1), (-14, -20), (-8, -12, 1)])
    brush.solid(banana, "#f0cc48", 1.1, 0.4)
    for colour, x, y, r in FRUITS:
        _round(brush, x, y, r, colour)
    for k in range(12):
        x, y = 13 + (k % 4) * 2.2 - (k // 4), -16 + (k // 4) * 2.8 + (k % 2)
        _round(brush, x, y, 1.9, "#6a3a7a", stalk=False)
    shape = ((0, 9), (1.2, 8.6), (2.4, 4), (4, 4), (6, 11), (10, 17), (13, 19, 1), (13.8, 19))
    turned(brush, 0, 0, shape, bowl, 0.6)
    canvas.line(curve([(-16.6, -10), (0, -7), (16.6, -10)], closed=False), brush.tone(mix(bowl, "#4a2a18", 0.5), 0.4), 0.7, 0.8)


def _round(brush: Brush, x: float, y: float, r: float, colour: str, stalk: bool = True) -> None:
    """A fruit with a highlight, its stalk and a leaf."""
    brush.solid(ellipse(x, y, r, r * 0.95), colour, 1.15, 0.1)
    brush.canvas.fill(ellipse(x - r * 0.35, y - r * 0.4, r * 0.26, r * 0.18), brush.tone("#ffffff", 1.0), 0.7, blur=r * 0.06)
    if stalk:
        brush.canvas.line(
            lines([(x, y - r * 0.8), (x + r * 0.15, y - r * 1.25)], closed=False), brush.tone("#5a3a20", 0.4), r * 0.13
        )
        brush.canvas.fill(stroke([(x + r * 0.1, y - r * 1.05), (x + r * 0.7, y - r * 1.2)], r * 0.32), brush.tone("#5a9a3c", 0.8))


def _ramen(brush: Brush) -> None:
    """A steaming bowl of noodles with an egg, nori, meat and leek, and chopsticks."""
    china, canvas = brush.own("#b83a30"), brush.canvas
    under(brush, 0, 0, 15)
    turned(brush, 0, 0, ((0, 8), (1.5, 7.4), (3, 9), (8, 16), (14, 19.4), (16, 20)), china, 0.5)
    canvas.line(curve([(-18.6, -12.4), (0, -7.6), (18.6, -12.4)], closed=False), brush.tone("#f4e4c8", 0.9), 1.0, 0.9)
    nori = lines([(8, -18), (10, -29), (18, -27), (17, -16)])
    mouth(brush, 0, -16, 20, "#c88038", "#f0e0cc", 5.4)
    brush.solid(nori, "#28402c", 0.9, 0.3)
    for k in range(7):
        y = -17.6 + k * 0.75
        wave = [(-14 + k * 0.6, y), (-9, y - 1.4), (-4, y + 0.8), (2, y - 1), (7, y + 0.5)]
        canvas.fill(stroke(wave, 1.3, rounded), brush.tone("#f4dc98" if k % 2 else "#dcb868", 0.95))
    brush.solid(ellipse(-8, -18.4, 4.6, 2.6), "#fffaf0", 1.1, 0.6)
    brush.solid(ellipse(-7.8, -18.5, 2.4, 1.4), "#f0a028", 1.1, 0.5)
    brush.solid(ellipse(3.5, -19, 5, 2.3), "#d8a080", 1.0, 0.4)
    canvas.line(ellipse(3.5, -19, 3.2, 1.3), brush.tone("#8a4a34", 0.4), 0.7, 0.8)
    for _ in range(14):
        canvas.fill(ellipse(brush.chance.uniform(-10, 9), brush.chance.uniform(-17, -13.6), 0.9, 0.6), brush.tone("#68b040", 0.9))
    for dx in (0, 2.4):
        rod(brush, [(-21 + dx, -26), (17 + dx, -15.4)], 1.1, "#6a2a20", smooth=False)
    steam(brush, 0, -21, 1.5)


def _pizza(brush: Brush) -> None:
    """A pizza in its open box, a slice drawn out."""
    canvas, card = brush.canvas, brush.own("#c8a070")
    under(brush, 0, 1, 30)
    brush.solid(lines([(-26, -12), (26, -12), (30, -38), (-22, -38)]), mix(card, "#fff0d8", 0.3), 0.75, 0.4)
    face(brush, lines([(-30, 0), (30, 0), (26, -13), (-26, -13)]), card, 0.9, 0.6)
    face(brush, lines([(-30, 0), (30, 0), (30, 4), (-30, 4)]), mix(card, "#4a2a18", 0.3), 0.6, 0.3)
    brush.solid(ellipse(0, -7, 23, 6.2), "#c88038", 1.0, 0.4)
    brush.solid(ellipse(0, -7.4, 20.5, 5.2), "#f0c058", 1.1, 0.7)
    canvas.fill(scalloped(ellipse(0, -7.4, 19, 4.6), 14, 0.6), brush.tone("#e07838", 0.8), 0.5, blur=0.4)
    for x, y in ((-13, -8), (-6, -10), (3, -10.6), (11, -9.4), (-8, -5.4), (1, -6.8), (13, -6), (5, -4.2)):
        brush.solid(ellipse(x, y, 2.7, 1.0), "#c03a2c", 1.0, 0.4)
    for x, y in ((-2, -8.6), (7, -7.4), (-11, -6.4), (-3, -4.4)):
        canvas.fill(stroke([(x - 1.6, y), (x + 1.6, y - 0.5)], 1.1), brush.tone("#4a8a38", 0.8))
    for angle in ((-19, -4.4), (17, -3.8), (0, -12.4), (-8, -12), (9, -2.6)):
        canvas.line(lines([(0, -7.4), angle], closed=False), brush.tone("#a05a20", 0.4), 0.5, 0.7)
    brush.solid(lines([(-4, 5), (-17, 2.4), (-12.5, -0.6)]), "#f0c058", 1.1, 0.7)
    brush.solid(curve([(-18, 3), (-17, 1), (-12.5, -1.6), (-11.4, -0.4), (-16, 2.8)]), "#c88038", 1.0, 0.4)
    brush.solid(ellipse(-11, 2.2, 2.2, 0.9), "#c03a2c", 1.0, 0.4)


def _dishes(brush: Brush) -> None:
    """A leaning pile of used plates, a bowl with a spoon and a cup on top."""
    china, canvas = brush.own("#e8e8e4"), brush.canvas
    under(brush, 0, 1, 21)
    y = 0.0
    for k in range(7):
        x, half = brush.chance.uniform(-1.6, 1.6), 19 - k * 0.7
        canvas.fill(ellipse(x, y, half * 0.62, half * 0.16), brush.tone(mix(china, "#383848", 0.6), 0.2))
        plate = curve([(x - half, y - 3.2, 1), (x - half * 0.6, y), (x + half * 0.6, y), (x + half, y - 3.2, 1)])
        canvas.fill(plate, round_ramp(brush, x, half, china if k % 3 else "#a8c0d0"))
        disc(brush, x, y - 3.2, half, half * 0.17, china if k % 3 else "#b8ccd8")
        y -= 2.7
    canvas.fill(scalloped(ellipse(-4, y - 0.8, 7, 1.3), 7, 0.8), brush.tone("#a0522c", 0.6), 0.75)
    turned(brush, 3, y + 0.6, ((0, 5), (1.2, 5), (5, 9.6), (8, 11)), "#d8b888", 0.5)
    mouth(brush, 3, y - 7.4, 11, "#7a4a2c", "#e0c498")
    rod(brush, [(5, y - 8), (14, y - 17)], 1.1, "#c0c4cc", smooth=False)
    rod(brush, [(-14, y - 1), (-24, y - 3.6)], 1.0, "#c0c4cc", smooth=False)
    turned(brush, 24, 3, ((0, 4.4), (1, 4.8), (10, 5.4)), "#6a90a8", 0.6)
    mouth(brush, 24, -7, 5.4, "#3a2418", "#88a8bc")
    canvas.line(curve([(29, -5), (33, -4), (32, 0), (28.6, 0)], closed=False), brush.tone("#5a8098", 0.6), 1.3)


def _pastries(brush: Brush) -> None:
    """Cupcakes and croissants on a footed stand."""
    under(brush, 0, 0, 14)
    turned(brush, 0, 0, ((0, 9), (1.5, 8), (3, 2.4), (9, 2.2), (11, 8), (12, 23, 1), (13, 23)), "#e4ecec", 0.4)
    disc(brush, 0, -13, 23, 5, "#f2f6f6")
    _croissant(brush, -8, -17, 1.0)
    _croissant(brush, 11, -18, -0.9)
    own = brush.colour
    for x, y, icing in ((-14, -12.4, "#f0a8b8"), (1, -11, "#fdf4e4"), (15, -12.4, "#b8a0d8")):
        _cupcake(brush, x, y, own or icing)


def _cupcake(brush: Brush, x: float, y: float, icing: str) -> None:
    canvas = brush.canvas
    paper = lines([(x - 6.4, y - 8), (x + 6.4, y - 8), (x + 4.6, y), (x - 4.6, y)]) | ellipse(x, y, 4.6, 1)
    canvas.fill(paper, round_ramp(brush, x, 6.4, "#c88a5a"))
    for k in range(7):
        canvas.line(lines([(x - 6 + k * 2, y - 8), (x - 4.4 + k * 1.46, y)], closed=False), brush.tone("#7a4a2c", 0.3), 0.5, 0.6)
    for dy, half, high in ((-9, 7.2, 3.2), (-12.4, 5.4, 2.8), (-15.4, 3.4, 2.4), (-17.8, 1.6, 1.8)):
        brush.solid(scalloped(ellipse(x, y + dy, half, high), 7, 0.5), icing, 1.15, 0.5)
    brush.solid(ellipse(x + 0.4, y - 20.4, 2, 1.9), "#c82838", 1.15, 0.3)
    shine(brush, [(x - 0.8, y - 20.6), (x - 0.2, y - 21.6)], 0.6, 0.9)


def _croissant(brush: Brush, x: float, y: float, size: float) -> None:
    with brush.canvas.saved() as canvas:
        canvas.translate(x, y)
        canvas.scale(size, abs(size))
        for k, (dx, dy, r) in enumerate(((-9, 1, 2.4), (9, 1, 2.4), (-6, -2, 4), (6, -2, 4), (0, -3.6, 5))):
            lobe = curve(
                [(dx - r, dy + 2), (dx - r * 0.7, dy - r * 0.9), (dx + r * 0.7, dy - r * 0.9), (dx + r, dy + 2), (dx, dy + 3)]
            )
            brush.solid(lobe, "#d8963e" if k % 2 else "#c88434", 1.15, 0.3)


def _sushi(brush: Brush) -> None:
    """Nigiri and rolls on a wooden board, with soy, wasabi and chopsticks."""
    canvas = brush.canvas
    under(brush, 0, 1, 31)
    for x in (-20, 16):
        brush.solid(rect(x, -4, 5, 5), "#7a5030", 0.6, 0.2)
    brush.solid(lines([(-31, -4), (29, -4), (32, -15), (-26, -15)]), brush.own("#b07a48"), 1.1, 0.75)
    face(brush, rect(-31, -4.4, 60, 3.4), "#8a5a34", 0.7, 0.3)
    for k, (x, fish) in enumerate(((-17, "#f08048"), (-5, "#d84848"), (7, "#f4e8dc"), (19, "#f0a050"))):
        _nigiri(brush, x, -12.6, fish, bars=k != 1)
    for x in (-22, -11.5, -1):
        _roll(brush, x, -5)
    for dx, dy in ((8, -7), (9.4, -8.4), (10.6, -7)):
        brush.solid(ellipse(dx, dy, 2, 1.6), "#a8c068", 1.1, 0.5)
    turned(brush, 22, -5, ((0, 4), (2, 5.4), (4, 6)), "#34384c", 0.5)
    mouth(brush, 22, -9, 6, "#2a1410", "#4a5068")
    for dy in (0, 2):
        rod(brush, [(-30, 3 + dy), (24, 1.4 + dy)], 1.1, "#7a2a20", smooth=False)
    canvas.fill(stroke([(-3, -3), (3, -2)], 2), brush.tone("#5a9a48", 0.9))


def _nigiri(brush: Brush, x: float, y: float, fish: str, bars: bool) -> None:
    brush.solid(
        curve([(x - 5, y + 2), (x - 5.4, y - 2), (x, y - 3.4), (x + 5.4, y - 2), (x + 5, y + 2), (x, y + 3)]),
        "#fbf8f0",
        1.1,
        0.55,
    )
    slice_ = curve([(x - 6.4, y), (x - 5.6, y - 3.6), (x, y - 5.6), (x + 5.8, y - 3.8), (x + 6.6, y + 0.6), (x, y - 1.6)])
    brush.solid(slice_, fish, 1.15, 0.45)
    for k in range(3 if bars else 0):
        brush.canvas.line(
            curve([(x - 3.6 + k * 3, y - 4.4), (x - 2.4 + k * 3, y - 1.2)], closed=False), brush.tone("#fff0e0", 1.1), 0.7, 0.7
        )


def _roll(brush: Brush, x: float, y: float) -> None:
    brush.canvas.fill(rect(x - 4.2, y - 4.6, 8.4, 5.4) | ellipse(x, y + 0.8, 4.2, 1.5), round_ramp(brush, x, 4.2, "#283c30"))
    brush.canvas.fill(ellipse(x, y - 4.6, 4.2, 1.8), brush.tone("#1f3026", 0.5))
    brush.canvas.fill(ellipse(x, y - 4.6, 3.5, 1.4), brush.tone("#fbf8f0", 1.0))
    brush.canvas.fill(ellipse(x, y - 4.6, 1.5, 0.7), brush.tone("#e86a3c", 0.9))


def _popcorn(brush: Brush) -> None:
    """A striped tub that runs over with popcorn."""
    red, canvas = brush.own("#c82c34"), brush.canvas
    under(brush, 0, 0, 14)
    tub = lines([(-16, -28), (16, -28), (11.6, 0), (-11.6, 0)]) | ellipse(0, 0, 11.6, 2.2)
    canvas.fill(tub, round_ramp(brush, 0, 16, "#f6f0e4"))
    for k in range(-2, 3):
        a, b = k * 6.6, k * 4.8
        canvas.fill(lines([(a - 1.9, -29), (a + 1.9, -29), (b + 1.4, 3), (b - 1.4, 3)]), round_ramp(brush, 0, 16, red), clip=tub)
    canvas.fill(rect(-17, -29, 34, 3), brush.tone("#2a1418", 0), 0.25, blur=1, clip=tub)
    for _ in range(46):
        t = brush.chance.uniform(-1, 1)
        x, y = t * 16, -28.5 - brush.chance.random() * 13 * (1 - t * t)
        _kernel(brush, x, y, 2.7)
    for x, y in ((-21, 0.6), (19, 1.6), (25, -0.6)):
        _kernel(brush, x, y, 2.5)


def _kernel(brush: Brush, x: float, y: float, r: float) -> None:
    turn = brush.chance.uniform(0, 3)
    brush.solid(scalloped(ellipse(x, y, r, r * 0.86), 4, r * 0.34, turn), "#fdf2cc", 1.15, 0.5)
    brush.canvas.fill(ellipse(x + r * 0.2, y + r * 0.2, r * 0.34, r * 0.26), brush.tone("#e0a848", 0.8), 0.8)


PROPS = {
    "cake": Prop(_cake, 44, 50, shadow=False),
    "bread": Prop(_bread, 56, 26, shadow=False),
    "fruit": Prop(_fruit, 42, 32, shadow=False),
    "ramen": Prop(_ramen, 46, 48, shadow=False),
    "pizza": Prop(_pizza, 62, 42, shadow=False),
    "dishes": Prop(_dishes, 58, 38, shadow=False),
    "pastries": Prop(_pastries, 48, 36, shadow=False),
    "sushi": Prop(_sushi, 66, 24, shadow=False),
    "popcorn": Prop(_popcorn, 46, 44, shadow=False),
}
