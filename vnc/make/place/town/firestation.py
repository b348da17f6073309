"""A fire station: brick, red doors, an engine drawn out, the hose tower."""

from random import Random

from vnc.make.draw import Canvas, Linear, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined, lit_sides, skyline, street_lamp
from vnc.make.place.parts.flora import air_tint, bush, overhang, tree
from vnc.make.place.parts.rescue import fire_engine
from vnc.make.place.parts.towers import flag
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View
from vnc.make.place.water import puddles

BRICK, STONE, RED = "#b0583f", "#ece0cc", "#c8302a"
FOOT = 748


def firestation(picture: Picture) -> None:
    """Three bays with red doors, the middle one up, windows over them, a tower, an engine before the right bay."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 740)
    town = picture.sheet(0.85, 0.1, 1.2)
    skyline(picture, town, 750, 18, (400, 600), (60, 130), ("#a8b0bc", "#c4b8ac"), picture.seed + 2, (8, 10))
    air_tint(town, view.haze, 400, 750, 0.15, 0.5)
    house = picture.sheet(0.55, 0, 0.3)
    _forecourt(picture, house)
    _tower(house, view)
    _front(house, view, picture.seed)
    for k in range(3):
        _bay(picture, house, 480 + 330 * k, k)
    for k, x in enumerate((60, 1740, 1870)):
        tree(house, view, x, 762, 300 + 40 * (k % 2), picture.seed + k, 0.75, 300)
    if view.wet or view.lamps > 0.25:
        puddles(picture, house, FOOT, house.planes[3].copy(), max(0.75 * view.wet, 0.3 * view.lamps))
    front = picture.sheet(0.35, 0, 0.4)
    fire_engine(front, view, 1330, 832, 66)
    flag(front, view, 330, 770, 300, RED, 0.0, picture.seed)
    street_lamp(front, view, 1820, 830, 330, -1)
    for k, (x, y, r) in enumerate(((110, 838, 180), (1850, 850, 160))):
        bush(front, view, x, y, r, r * 0.3, picture.seed + k, 240)
    veil(picture, front, 0.5)
    near = picture.sheet(0.1, 0, 3)
    overhang(near, view, ((-40, -30, 330, 130), (1960, -30, 260, 110)), picture.seed + 6, 420)


def _forecourt(picture: Picture, canvas: Canvas) -> None:
    """Concrete with yellow hatching before the bays, the road and its line."""
    view, floor = picture.view, Camera(960, 650, 1.6, 900).floor()
    whole = rect(-20, FOOT - 4, WIDE + 40, HIGH)
    canvas.fill(whole, Linear(0, FOOT, 0, HIGH, (view.tone("#b4aea6", 0.65), view.tone("#66646a", 0.35))))
    stained(canvas, picture.seed + 8, 0.2, 10, 3, view.tone("#201c24", 0))
    hatch = [
        lines([(-5.2 + 0.9 * k, 7.0), (-5.0 + 0.9 * k, 7.0), (-4.0 + 0.9 * k, 9.6), (-4.2 + 0.9 * k, 9.6)]) for k in range(12)
    ]
    canvas.fill(joined([floor.path(h) for h in hatch]), view.tone("#f0b83a", 0.8), 0.8)
    canvas.fill(floor.quads([(-5.4, 6.9, 11, 0.14), (-5.4, 9.6, 11, 0.14)]), view.tone("#f0b83a", 0.8), 0.8)
    canvas.fill(floor.quad(-12, 1.0, 24, 3.6), view.tone("#54545e", 0.35))
    canvas.fill(floor.quads([(-12, 4.6, 24, 0.2)]), view.tone("#dcd6cc", 0.9))
    canvas.fill(floor.quads([(-12 + 2.2 * k, 2.9, 1.2, 0.1) for k in range(12)]), view.tone("#f0ece0", 0.7), 0.6)
    if view.snow:
        canvas.fill(whole, alpha(view.tone("#eef3fa", 0.8), 0.8))


def _bricks(canvas: Canvas, view: View, x: float, y: float, wide: float, tall: float, light: float) -> None:
    canvas.fill(
        rect(x, y, wide, tall),
        Linear(0, y, 0, y + tall, (view.tone(BRICK, light), view.tone(mix(BRICK, "#3a1c1c", 0.25), light - 0.2))),
    )
    courses = [rect(x, y + 11 * k, wide, 1.4) for k in range(int(tall / 11))]
    joints = [rect(x + 26 * j + 13 * (k % 2), y + 11 * k, 1.4, 11) for k in range(int(tall / 11)) for j in range(int(wide / 26))]
    canvas.fill(joined(courses + joints), view.tone("#e0c8b0", 0.5), 0.22)


def _tower(canvas: Canvas, view: View) -> None:
    """The tower where hoses dry: slits, a clock, an open belfry with a bell under a red roof."""
    light = lit_sides(view, 1620)[0] * 0.35 + 0.4
    _bricks(canvas, view, 1500, 168, 170, FOOT - 168, light)
    canvas.fill(joined([rect(1490, y, 190, 14) for y in (160, 300, 520)]), view.tone(STONE, 0.95))
    canvas.fill(
        joined([rect(1576, y, 18, 78, 8) for y in (548, 650)]), mix(view.tone("#3a4048", 0.2), "#ffd890", 0.7 * view.lamps)
    )
    canvas.fill(rect(1530, 186, 110, 100, 50), view.tone("#3a2824", 0.2))
    canvas.fill(
        lines([(1562, 262), (1570, 216), (1585, 206), (1600, 216), (1608, 262), (1616, 270), (1554, 270)]),
        view.tone("#d8a848", 0.9),
    )
    canvas.fill(
        lines([(1480, 162), (1585, 54), (1690, 162)]),
        Linear(1480, 0, 1690, 0, (view.tone("#f4f7fc" if view.snow else RED, 0.9), view.tone("#7a1c1c", 0.2))),
    )
    canvas.fill(ellipse(1585, 410, 54, 54), view.tone(STONE, 1.0))
    canvas.fill(ellipse(1585, 410, 46, 46), mix(view.tone("#faf6ea", 0.9), "#fff0c0", 0.6 * view.lamps))
    canvas.line(lines([(1585, 380), (1585, 410), (1606, 422)], closed=False), view.tone("#2c2420", 0.2), 5)


def _front(canvas: Canvas, view: View, seed: int) -> None:
    """The house over the bays: two rows of windows, a cornice, a badge of helmet and axes."""
    chance = Random(seed)
    _bricks(canvas, view, 440, 250, 1060, FOOT - 250, 0.7)
    canvas.fill(rect(440, 236, 1060, 22), view.tone("#f4f7fc" if view.snow else STONE, 1.0))
    canvas.fill(rect(440, 258, 1060, 12), view.tone("#180c0c", 0), 0.3, blur=4)
    canvas.fill(joined([rect(446 + 30 * k, 258, 16, 14) for k in range(35)]), view.tone(STONE, 0.7))
    canvas.fill(rect(440, 430, 1060, 14), view.tone(STONE, 0.95))
    for k in range(9):
        x = 474 + 115 * k
        if k == 4:
            continue
        glow = view.lamps * (0.9 if chance.random() < 0.6 else 0.1)
        canvas.fill(rect(x - 8, 300, 86, 116), view.tone(STONE, 0.9))
        canvas.fill(rect(x, 308, 70, 100), mix(mix(view.tone("#4a6478", 0.4), view.sky[2], 0.3), "#ffdc94", glow))
        canvas.fill(joined([rect(x + 33, 308, 4, 100), rect(x, 352, 70, 4)]), view.tone("#f4ece0", 0.8))
        canvas.fill(rect(x - 12, 412, 94, 10), view.tone(STONE, 1.0))
    x, y = 968, 352
    canvas.fill(lines([(x - 56, y - 52), (x + 56, y - 52), (x + 52, y + 22), (x, y + 66), (x - 52, y + 22)]), view.tone(RED, 0.7))
    canvas.line(
        lines([(x - 56, y - 52), (x + 56, y - 52), (x + 52, y + 22), (x, y + 66), (x - 52, y + 22)]), view.tone("#e8c060", 1.0), 5
    )
    for d in (-1, 1):
        canvas.line(lines([(x - d * 34, y + 34), (x + d * 30, y - 30)], closed=False), view.tone("#e8c060", 0.9), 6)
        canvas.fill(
            lines([(x + d * 20, y - 40), (x + d * 42, y - 34), (x + d * 38, y - 10), (x + d * 24, y - 22)]),
            view.tone("#f4e4b0", 1.0),
        )
    canvas.fill(joined([ellipse(x, y - 4, 26, 22), rect(x - 34, y + 6, 68, 9, 4)]), view.tone("#f4e4b0", 0.8))


def _bay(picture: Picture, canvas: Canvas, x: float, k: int) -> None:
    """A bay 300 wide: its red door of panels, or open on the lit hall with coats and helmets on hooks."""
    view, top, wide = picture.view, 476, 290
    canvas.fill(rect(x - 18, top - 20, wide + 36, FOOT - top + 20), view.tone(STONE, 0.85))
    hall = rect(x, top, wide, FOOT - top)
    if k != 1:
        canvas.fill(hall, Linear(0, top, 0, FOOT, (view.tone(RED, 0.8), view.tone("#8a1c1c", 0.35))))
        canvas.fill(
            joined([rect(x + 12 + 68 * i, top + 14 + 64 * j, 60, 54, 3) for i in range(4) for j in range(4) if j != 1]),
            view.tone("#e04a3c", 0.8),
            0.6,
        )
        glass = joined([rect(x + 12 + 68 * i, top + 78, 60, 50, 3) for i in range(4)])
        canvas.fill(glass, mix(mix(view.tone("#4a6478", 0.4), view.sky[2], 0.3), "#ffdc94", 0.8 * view.lamps))
        canvas.fill(joined([rect(x, top + 68 * j, wide, 4) for j in range(1, 4)]), view.tone("#5a1414", 0.2), 0.5)
        return
    lit = 0.45 + 0.5 * view.lamps
    canvas.fill(
        hall,
        Linear(
            0,
            top,
            0,
            FOOT,
            (mix(view.tone("#8a8478", 0.4), "#ffe8b8", lit * 0.7), mix(view.tone("#6a6460", 0.4), "#e8b878", lit * 0.6)),
        ),
    )
    canvas.fill(rect(x, top, wide, 34), view.tone(RED, 0.6))
    canvas.fill(joined([rect(x + 30 + 30 * i, top + 96, 22, 62, 6) for i in range(8)]), view.tone("#3a3a34", 0.4))
    canvas.fill(joined([rect(x + 30 + 30 * i, top + 128, 22, 5) for i in range(8)]), view.tone("#f0d83c", 0.9))
    canvas.fill(joined([ellipse(x + 41 + 30 * i, top + 86, 11, 9) for i in range(8)]), view.tone("#e0b83c", 0.9))
    canvas.fill(
        rect(x + 250, top + 34, 9, FOOT - top - 34),
        Linear(x + 250, 0, x + 259, 0, (view.tone("#f8e8a8", 1.1), view.tone("#a87820", 0.4))),
    )
    canvas.fill(joined([rect(x + 16, top + 200, 60, 70, 4), rect(x + 92, top + 220, 44, 50, 4)]), view.tone("#7a6a5a", 0.4))
    canvas.line(ellipse(x + 186, top + 232, 26, 26), view.tone("#e8d08a", 0.8), 9)
    for i in range(2):
        canvas.glow(x + 90 + 120 * i, top + 50, 130, "#fff0c0", 0.5)
    picture.play("flicker", x + 20, top + 20, wide - 40, 90, "#fff0c0")


PLACES = {"firestation": Kind(firestation, None, ((0.1, 0.9),), 0.6)}
