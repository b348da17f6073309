"""White houses on a cliff over the sea: domes, steps, bougainvillea."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, crown, greens, pot, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import sea

WHITE, BLUE = "#f6f2ea", "#2f6ac0"
PASTELS = ("#f6f2ea", "#f6f2ea", "#f2e4d0", "#f0d4b8", "#e8c0b0", "#f4ead8")
FLOWER = ("#8a1c6a", "#e040a0", "#ff9ad0")


def mediterranean(picture: Picture) -> None:
    """The bay on the left, the town that climbs the cliff on the right, a terrace with steps down before it."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 470)
    sea(picture, far, 440, 900, "#1f7ac0")
    ridge(far, view, 430, 22, (view.misty("#7a94b8", 0.3), view.misty("#a0b0c0", 0.4)), picture.seed + 2, 0.5)
    far.fill(rect(-20, 444, WIDE + 40, 500), Linear(0, 444, 0, 800, (alpha(view.haze, 0.25), alpha(view.haze, 0))), blend="atop")
    sea(picture, far, 446, 1080, "#1f7ac0")
    _boats(far, view)
    picture.play("water", 0, 460, 1100, 300, view.sunlight)
    veil(picture, far)
    town = picture.sheet(0.75, 0, 0.5)
    _cliff(picture, town)
    _town(picture, town)
    air_tint(town, view.haze, 200, 700, 0.0, 0.12 + 0.3 * view.murk)
    terrace = picture.sheet(0.45, 0, 0.4)
    _terrace(picture, terrace)
    _house(terrace, view, 1560, 1090, 420, 700, WHITE, picture.seed, 3.0)
    _arch(terrace, view)
    for x, y, s in ((330, 806, 74), (450, 812, 56), (1486, 850, 80)):
        pot(terrace, view, x, y, s, picture.seed + int(x), "#c4714e", 1.0)
    _bougainvillea(
        terrace, view, ((1640, 420, 190, 120), (1800, 330, 170, 130), (1560, 560, 100, 110), (1900, 520, 110, 160)), picture.seed
    )
    near = picture.sheet(0.12, 0, 2.8)
    _bougainvillea(near, view, ((60, 40, 260, 130), (300, -20, 220, 90), (-20, 240, 110, 150)), picture.seed + 20)
    near.fill(rect(-20, 1020, 300, 120, 20), view.tone(WHITE, 0.5))
    pot(near, view, 120, 1050, 110, picture.seed + 8, "#3f6ac0", 1.2)


def _boats(canvas: Canvas, view: View) -> None:
    for x, y, s in ((260, 560, 1.0), (640, 510, 0.6), (840, 620, 0.9), (430, 490, 0.4)):
        sail = joined(
            [
                lines([(x, y - 90 * s), (x, y - 8 * s), (x + 46 * s, y - 8 * s)]),
                lines([(x - 5 * s, y - 76 * s), (x - 5 * s, y - 8 * s), (x - 34 * s, y - 8 * s)]),
            ]
        )
        canvas.fill(ellipse(x, y + 8 * s, 56 * s, 5 * s), view.tone("#103a60", 0.2), 0.4, blur=3)
        canvas.fill(sail, view.tone("#fffaf0", 0.9))
        canvas.fill(
            curve([(x - 46 * s, y - 4 * s, 1), (x + 52 * s, y - 6 * s, 1), (x + 32 * s, y + 10 * s), (x - 30 * s, y + 10 * s)]),
            view.tone("#f4f0e8", 0.7),
        )


def _cliff(picture: Picture, canvas: Canvas) -> None:
    """Rock that falls to the water, layered, with scrub."""
    view, chance = picture.view, Random(picture.seed + 3)
    edge = [
        (760, 900, 1),
        (800, 800),
        (850, 720),
        (880, 640),
        (960, 560),
        (1060, 480),
        (1200, 380),
        (1380, 290),
        (1600, 220),
        (1960, 170, 1),
        (1960, 1120, 1),
        (700, 1120, 1),
    ]
    rock = curve(edge)
    canvas.fill(rock, Linear(760, 300, 1400, 900, (view.tone("#a8846c", 0.7), view.tone("#6a5450", 0.3))))
    seams: list[Path] = []
    for k in range(34):
        x, y = 780 + 10 * k, 620 + 12 * k + chance.uniform(-180, 60)
        seams.append(curve([(x, y), (x + 120, y - 14), (x + 230, y + 4), (x + 120, y + 10)]))
    canvas.fill(joined(seams[::2]), view.tone("#d8b490", 0.9), 0.35, clip=rock)
    canvas.fill(joined(seams[1::2]), view.tone("#3c2c2c", 0.1), 0.4, clip=rock)
    for _ in range(12):
        x = chance.uniform(830, 1200)
        crown(
            canvas,
            view,
            x,
            980 - (x - 800) * 0.9 + chance.uniform(-20, 120),
            40,
            20,
            picture.seed + int(x),
            40,
            (5, 11),
            greens(view),
            clumps=4,
        )
    foam = curve([(690, 905), (790, 880), (860, 905), (800, 918)])
    canvas.fill(foam, "#ffffff", 0.6, blur=5)


def _town(picture: Picture, canvas: Canvas) -> None:
    """Cubes on cubes down the slope, a church with its bells and blue domes."""
    view, chance = picture.view, Random(picture.seed + 4)
    spots: list[tuple[float, float, float]] = []
    for row in range(9):
        t = row / 8
        start = 1520 - 620 * t
        x = start
        while x < 1980:
            wide = chance.uniform(70, 130) * (0.75 + 0.5 * t)
            drop = 190 + 530 * t + (1960 - x) * 0.14 + chance.uniform(-16, 16)
            spots.append((x, drop + 60, wide))
            x += wide * chance.uniform(0.86, 1.06)
    for k, (x, foot, wide) in enumerate(sorted(spots, key=lambda s: s[1])):
        tall = wide * chance.uniform(0.75, 1.25)
        _house(canvas, view, x, foot, wide, tall, chance.choice(PASTELS), picture.seed + k)
        if k % 9 == 4:
            _dome(canvas, view, x + wide / 2, foot - tall, wide * 0.42)
        elif k % 7 == 2:
            crown(
                canvas,
                view,
                x + wide,
                foot - 6,
                wide * 0.26,
                wide * 0.2,
                k,
                50,
                (5, 10),
                FLOWER if k % 2 else greens(view),
                clumps=5,
            )
    _church(canvas, view, 1180, 420)


def _house(
    canvas: Canvas, view: View, x: float, foot: float, wide: float, tall: float, paint: str, seed: int, fine: float = 1.0
) -> None:
    """A plastered cube: a lit and a shaded face, a rim to its flat roof, shutters and doors that glow at night."""
    chance, sunny = Random(seed), view.sun[0] > x + wide / 2
    side, top = wide * 0.24, foot - tall
    front = rect(x, top, wide, tall + 40)
    flank = lines([(x, top), (x - side, top + side * 0.4), (x - side, foot + 40), (x, foot + 40)])
    canvas.fill(
        flank, Linear(0, top, 0, foot, (view.tone(paint, 0.25 if sunny else 0.95), view.tone(paint, 0.1 if sunny else 0.6)))
    )
    canvas.fill(
        front, Linear(0, top, 0, foot, (view.tone(paint, 0.95 if sunny else 0.5), view.tone(paint, 0.65 if sunny else 0.3)))
    )
    canvas.fill(rect(x - 3, top - 7 * fine**0.5, wide + 6, 8 * fine**0.5), view.tone("#ffffff", 1.0))
    if view.snow:
        canvas.fill(rect(x - 4, top - 14, wide + 8, 13, 6), view.tone("#ffffff", 0.9))
    unit = min(wide, tall) * 0.17
    tint = chance.choice((BLUE, "#3f8ab0", "#4a7a5c", "#8a5a3c"))
    for k in range(2):
        u, v = x + wide * (0.16 + 0.44 * k), top + tall * 0.24
        lit = view.lamps > 0.3 and chance.random() < 0.65
        hole = rect(u, v, unit, unit * 1.4, unit * 0.3)
        canvas.fill(hole, mix(view.tone("#2c4460", 0.4), "#ffc878", 0.9 * view.lamps if lit else 0))
        canvas.fill(
            joined([rect(u - unit * 0.55, v, unit * 0.48, unit * 1.4), rect(u + unit * 1.06, v, unit * 0.48, unit * 1.4)]),
            view.tone(tint, 0.7),
        )
        if lit:
            canvas.glow(u + unit / 2, v + unit * 0.7, unit * 3, "#ffb860", 0.4 * view.lamps)
    if tall > wide * 0.8:
        u = x + wide * chance.choice((0.24, 0.58))
        canvas.fill(
            curve(
                [
                    (u, foot + 4, 1),
                    (u, foot - unit * 2, 1),
                    (u + unit * 0.7, foot - unit * 2.6),
                    (u + unit * 1.4, foot - unit * 2, 1),
                    (u + unit * 1.4, foot + 4, 1),
                ]
            ),
            view.tone(tint, 0.55),
        )


def _dome(canvas: Canvas, view: View, x: float, foot: float, r: float) -> None:
    sunny = view.sun[0] > x
    canvas.fill(rect(x - r * 1.05, foot - r * 0.3, r * 2.1, r * 0.34), view.tone(WHITE, 0.7))
    dome = curve(
        [
            (x - r, foot - r * 0.28, 1),
            (x - r * 0.86, foot - r * 0.86),
            (x, foot - r * 1.3),
            (x + r * 0.86, foot - r * 0.86),
            (x + r, foot - r * 0.28, 1),
        ]
    )
    tones = (view.tone(BLUE, 0.1), view.tone("#5a9ae8", 1.0))
    canvas.fill(dome, Linear(x - r, 0, x + r, 0, tones if sunny else tones[::-1]))
    canvas.fill(
        joined([rect(x - 1.5, foot - r * 1.7, 3, r * 0.45), rect(x - r * 0.12, foot - r * 1.58, r * 0.24, 3)]),
        view.tone("#fffaf0", 0.9),
    )


def _church(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """The church over the bay: nave, great dome, a wall of bells."""
    _house(canvas, view, x, foot + 60, 190, 120, WHITE, 5)
    _dome(canvas, view, x + 110, foot - 54, 78)
    wall = joined(
        [rect(x - 50, foot - 130, 66, 190), curve([(x - 50, foot - 128, 1), (x - 17, foot - 176), (x + 16, foot - 128, 1)])]
    )
    canvas.fill(wall, Linear(x - 50, 0, x + 16, 0, (view.tone(WHITE, 0.4), view.tone(WHITE, 0.95))))
    bells = [
        curve(
            [
                (x - 36 + 26 * k, foot - 60 - 44 * j, 1),
                (x - 36 + 26 * k, foot - 84 - 44 * j),
                (x - 27 + 26 * k, foot - 94 - 44 * j),
                (x - 18 + 26 * k, foot - 84 - 44 * j),
                (x - 18 + 26 * k, foot - 60 - 44 * j, 1),
            ]
        )
        for k in range(2)
        for j in range(2)
    ]
    canvas.fill(joined(bells), mix(view.sky[3], view.tone("#6a8ab0", 0.5), 0.4))
    canvas.fill(
        joined([ellipse(x - 27 + 26 * k, foot - 70 - 44 * j, 6, 8) for k in range(2) for j in range(2)]),
        view.tone("#b8863c", 0.8),
    )


def _terrace(picture: Picture, canvas: Canvas) -> None:
    """Flagstones with white joints and a low white wall to the drop."""
    view, chance = picture.view, Random(picture.seed + 6)
    floor = curve([(-20, 830, 1), (560, 806), (1180, 850), (1960, 900, 1), (1960, 1120, 1), (-20, 1120, 1)])
    canvas.fill(floor, Linear(0, 806, 0, HIGH, (view.tone("#e8dcc8", 0.8), view.tone("#b8a490", 0.45))))
    for _ in range(120):
        y = 820 + 270 * chance.random()
        x, s = chance.uniform(-20, WIDE), 0.4 + (y - 800) / 200
        stone = curve(
            [
                (x - 44 * s, y),
                (x - 20 * s, y - 11 * s),
                (x + 30 * s, y - 9 * s),
                (x + 46 * s, y + 2 * s),
                (x + 10 * s, y + 12 * s),
            ]
        )
        canvas.fill(stone, view.tone(chance.choice(("#c8b8a4", "#b8a898", "#d8c8b0")), 0.55), 0.6, clip=floor)
    if view.snow:
        canvas.fill(floor, view.tone("#f4f6fa", 0.8), 0.7)
    for x0, x1, top in ((-20.0, 606.0, 734.0), (760.0, 1190.0, 752.0)):
        _parapet(canvas, view, x0, x1, top)
    posts = [rect(x - 15, 716 + (16 if x > 700 else 0), 30, 130, 4) for x in (606, 760)]
    canvas.fill(joined(posts), Linear(591, 0, 775, 0, (view.tone(WHITE, 0.9), view.tone(WHITE, 0.55))))
    for k in range(4):
        y = 830 - 13 * k
        canvas.fill(rect(621 + 4 * k, y, 124 - 8 * k, 12, 2), view.tone("#c8c0b4", 0.5 - 0.1 * k))
        canvas.fill(rect(621 + 4 * k, y - 3, 124 - 8 * k, 6, 2), view.tone(WHITE, 0.9))


def _parapet(canvas: Canvas, view: View, x0: float, x1: float, top: float) -> None:
    """A low wall with a rounded coping."""
    wall = rect(x0, top, x1 - x0, 104, 4)
    canvas.fill(wall.moved(0, 12), view.tone("#2a2030", 0), 0.3, blur=8)
    canvas.fill(wall, Linear(0, top, 0, top + 104, (view.tone(WHITE, 0.75), view.tone(WHITE, 0.4))))
    canvas.fill(rect(x0 - 6, top - 12, x1 - x0 + 12, 24, 8), view.tone("#ffffff", 1.0))


def _arch(canvas: Canvas, view: View) -> None:
    """The near house's blue door under its lamp."""
    door = curve([(1700, 1090, 1), (1700, 800, 1), (1765, 730), (1830, 800, 1), (1830, 1090, 1)])
    canvas.line(door, view.tone("#ffffff", 0.9), 18)
    canvas.fill(door, Linear(1700, 0, 1830, 0, (view.tone(BLUE, 0.4), view.tone("#4a8ae0", 0.8))))
    canvas.fill(
        joined([rect(1762, 740, 5, 350), *[rect(1712 + 66 * d, 830 + 110 * j, 42, 84, 4) for d in range(2) for j in range(2)]]),
        view.tone("#163a78", 0.2),
        0.5,
    )
    canvas.fill(rect(1654, 690, 26, 40, 6), mix(view.tone("#e8dcc0", 0.7), "#ffd890", view.lamps))
    canvas.glow(1667, 710, 260, "#ffc878", 0.65 * view.lamps)


def _bougainvillea(canvas: Canvas, view: View, spots: tuple[tuple[float, float, float, float], ...], seed: int) -> None:
    """Leaves first, then the magenta of the bracts over them."""
    leafy = view.leaf != "winter" and not view.snow
    for k, (x, y, rx, ry) in enumerate(spots):
        crown(canvas, view, x, y, rx, ry, seed + k, 260, (9, 18), greens(view))
        if leafy:
            crown(canvas, view, x + rx * 0.06, y + ry * 0.08, rx * 0.95, ry * 0.95, seed + k + 50, 300, (8, 15), FLOWER)


PLACES = {"mediterranean": Kind(mediterranean, None, ((0.08, 0.78),), 0.42)}
