"""A mansion behind its gate: gables, a tower, a turret, windows of which a few are lit, a drive between old trees."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, stroke
from vnc.make.place.parts.buildings import joined, tiles
from vnc.make.place.parts.flora import air_tint, bush, grass, ground, pines, ridge, tree
from vnc.make.place.parts.gates import gates
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.town.graves import bare, tomb
from vnc.make.place.view import View

SIDINGS = ("#8a8496", "#9a8478", "#7c8a8e", "#a49a84")
ROOF, TRIM, IRON = "#4a4658", "#d8d2c8", "#3a3640"
FOOT = 742.0
"""Where the house stands, in design units; its middle is at MIDDLE."""
MIDDLE = 990.0


def hauntedhouse(picture: Picture) -> None:
    """Seen through open gates: the house on its rise, the drive winding up, bare or leafy trees, stones in the grass."""
    view = picture.view
    grim = view.time == "night" or view.mood == "eerie" or view.leaf in ("winter", "autumn")
    far = picture.sheet(1.0)
    sky(picture, far, 690)
    hills = picture.sheet(0.88, 0.08 + 0.14 * view.murk, 1.1)
    ridge(hills, view, 640, 40, ("#64808c", "#8aa09c"), picture.seed + 3, 0.5, 26)
    pines(
        hills, view, [(40 + 96 * k + 30 * (k % 2), 700, 190 + 60 * (k % 4)) for k in range(21) if abs(40 + 96 * k - MIDDLE) > 430]
    )
    air_tint(hills, view.haze, 430, 700, 0.05, 0.3 + 0.4 * view.murk)
    house = picture.sheet(0.66, 0.02, 0.5)
    ground(house, view, [(-20, 760), (420, 742), (990, 728), (1500, 738), (WIDE + 20, 764)])
    _house(picture, house)
    veil(picture, house)
    garden = picture.sheet(0.42, 0, 0.5)
    ground(garden, view, [(-20, 830), (400, 800), (860, 786), (1100, 786), (1500, 796), (WIDE + 20, 826)])
    way = _drive(garden, view)
    grass(garden, view, 800, 1090, 1500, picture.seed + 5, clip=rect(-20, 770, WIDE + 40, 400) - way)
    _trees(picture, garden, grim)
    for x, foot, tall in ((520, 840, 66), (610, 818, 54), (1390, 830, 60), (1480, 856, 72)) if grim else ():
        tomb(garden, view, x, foot, tall, picture.seed + x)
    for k, x in enumerate((700, 770, 1210, 1290, 620, 1370)):
        bush(garden, view, x, 800 + 6 * (k % 3), 52, 36, picture.seed + k, 130)
    _fountain(garden, view, 1330, 905)
    near = picture.sheet(0.16, 0, 1.2)
    gates(near, view)
    picture.play("fog", 0, 660, WIDE, 420)


def _house(picture: Picture, canvas: Canvas) -> None:
    """All of it, parts behind first."""
    view, chance = picture.view, Random(picture.seed + 1)
    wall = SIDINGS[picture.seed % 4]
    canvas.fill(ellipse(MIDDLE, FOOT + 6, 480, 26), view.tone("#120e18", 0), 0.5, blur=14)
    for x, top in ((690, 300), (1210, 290), (1080, 250)):
        _chimney(canvas, view, x, top, 440)
    _block(canvas, view, 660, 440, 700, FOOT - 440, wall)
    _mansard(canvas, view, 640, 318, 740, 130)
    for x in (870, 1130):
        _dormer(picture, canvas, x, 350, chance)
    spots = [(x, y) for y in (470, 600) for x in (850, 1108, 1172)] + [(850, 600)]
    for x, y in spots:
        _window(picture, canvas, x, y, 44, 92, chance.random() < 0.3)
    _gabled(picture, canvas, 650, wall)
    _turret(picture, canvas, 1310, wall, chance)
    _tower(picture, canvas, wall, chance)
    _porch(picture, canvas)


def _block(canvas: Canvas, view: View, x: float, y: float, wide: float, tall: float, colour: str) -> None:
    """A wall of boards, lit from one side, darker under the eaves; a plinth of stone."""
    body = rect(x, y, wide, tall)
    left = view.sun[0] < MIDDLE
    tones = (view.tone(colour, 0.85), view.tone(colour, 0.3))
    canvas.fill(body, Linear(x, 0, x + wide, 0, tones if left else tones[::-1]))
    canvas.fill(joined([rect(x, y + 9 * k, wide, 1.6) for k in range(1, int(tall / 9))]), view.tone("#1c1826", 0.1), 0.28)
    canvas.fill(
        rect(x, y, wide, 34), Linear(0, y, 0, y + 34, (view.tone("#14101c", 0), mix(view.tone(colour, 0.4), colour, 0))), 0.4
    )
    canvas.fill(rect(x, y + tall - 22, wide, 22), view.tone("#6a6470", 0.4))
    canvas.fill(
        joined([rect(x, y, 9, tall), rect(x + wide - 9, y, 9, tall), rect(x, y + tall * 0.47, wide, 8)]),
        view.tone(TRIM, 0.5),
        0.85,
    )


def _mansard(canvas: Canvas, view: View, x: float, y: float, wide: float, tall: float) -> None:
    """A steep roof of slates with iron lace along its top and brackets under its eaves."""
    slope = curve(
        [
            (x + 52, y, 1),
            (x + wide - 52, y, 1),
            (x + wide - 34, y + tall * 0.55),
            (x + wide, y + tall, 1),
            (x, y + tall, 1),
            (x + 34, y + tall * 0.55),
        ]
    )
    tiles(canvas, view, slope, ROOF, 11)
    canvas.fill(rect(x - 8, y + tall - 8, wide + 16, 15, 3), view.tone(TRIM, 0.6))
    canvas.fill(joined([rect(x + 8 + 26 * k, y + tall + 6, 9, 14, 3) for k in range(int(wide / 26))]), view.tone(TRIM, 0.35))
    _lace(canvas, view, x + 54, x + wide - 54, y)


def _lace(canvas: Canvas, view: View, left: float, right: float, y: float) -> None:
    """Iron cresting: points and rings between two rails."""
    iron, count = view.tone(IRON, 0.3), int((right - left) / 15)
    canvas.fill(joined([rect(left, y - 5, right - left, 3), rect(left, y - 15, right - left, 2)]), iron)
    canvas.fill(
        joined([lines([(left + 15 * k - 3, y), (left + 15 * k, y - 27), (left + 15 * k + 3, y)]) for k in range(count + 1)]), iron
    )
    canvas.line(joined([ellipse(left + 15 * k + 7.5, y - 10, 5, 5) for k in range(count)]), iron, 1.6)


def _window(picture: Picture, canvas: Canvas, x: float, y: float, wide: float, tall: float, lit: bool) -> None:
    """A tall sash window under a hood; lamplight, curtains or the sky in its panes, a shutter askew, boards here and there."""
    view, chance = picture.view, Random(round(x * 3 + y) + picture.seed)
    canvas.fill(rect(x - 8, y - 8, wide + 16, tall + 14), view.tone(TRIM, 0.5))
    canvas.fill(lines([(x - 14, y - 6), (x + wide / 2, y - 24), (x + wide + 14, y - 6)]), view.tone(TRIM, 0.75))
    canvas.fill(rect(x - 13, y + tall + 4, wide + 26, 8), view.tone(TRIM, 0.8))
    pane = rect(x, y, wide, tall)
    glow = lit and view.lamps > 0.2
    dark = mix(view.tone("#3a4656", 0.3), view.sky[2], 0.3)
    canvas.fill(pane, Linear(0, y, 0, y + tall, ("#ffe2a0", "#f0a04a") if glow else (dark, view.tone("#1c222c", 0.2))))
    if glow:
        drapes = [
            curve([(x, y, 1), (x + wide * 0.4, y, 1), (x + wide * 0.14, y + tall * 0.6), (x, y + tall, 1)]),
            curve([(x + wide, y, 1), (x + wide * 0.6, y, 1), (x + wide * 0.86, y + tall * 0.6), (x + wide, y + tall, 1)]),
        ]
        canvas.fill(joined(drapes), "#a8502e", 0.55)
        canvas.glow(x + wide / 2, y + tall / 2, tall * 1.25, "#ffb050", 0.42 * view.lamps)
    canvas.fill(
        joined([rect(x + wide / 2 - 1.6, y, 3.2, tall), rect(x, y + tall * 0.48, wide, 4), rect(x, y + tall * 0.22, wide, 2)]),
        view.tone(TRIM, 0.35),
    )
    if not lit and chance.random() < 0.3:
        boards_ = [
            lines(
                [
                    (x - 10, y + tall * k),
                    (x + wide + 10, y + tall * k + 9),
                    (x + wide + 9, y + tall * k + 21),
                    (x - 11, y + tall * k + 12),
                ]
            )
            for k in (0.2, 0.55)
        ]
        canvas.fill(joined(boards_), view.tone("#7a6450", 0.5))
    for d in (-1, 1):
        sx = x - wide * 0.5 - 10 if d < 0 else x + wide + 10
        shutter = rect(sx, y - 2, wide * 0.46, tall + 4)
        canvas.fill(shutter, view.tone("#3f4a4a", 0.5))
        canvas.fill(
            joined([rect(sx + 3, y + 4 + 9 * k, wide * 0.46 - 6, 3) for k in range(int(tall / 9))]),
            view.tone("#20262a", 0.2),
            0.7,
        )


def _dormer(picture: Picture, canvas: Canvas, x: float, y: float, chance: Random) -> None:
    """A window in the roof under its own round gable."""
    view = picture.view
    hood = curve([(x - 44, y + 80, 1), (x - 44, y + 10), (x, y - 34), (x + 44, y + 10), (x + 44, y + 80, 1)])
    canvas.fill(hood, view.tone(TRIM, 0.5))
    pane = curve([(x - 24, y + 72, 1), (x - 24, y + 14), (x, y - 10), (x + 24, y + 14), (x + 24, y + 72, 1)])
    lit = chance.random() < 0.4 and view.lamps > 0.2
    canvas.fill(pane, "#ffc878" if lit else mix(view.tone("#2c3644", 0.3), view.sky[2], 0.25))
    canvas.fill(joined([rect(x - 1.5, y - 8, 3, 80), rect(x - 24, y + 34, 48, 3)]), view.tone(TRIM, 0.35))
    if lit:
        canvas.glow(x, y + 30, 90, "#ffb050", 0.4 * view.lamps)


def _gabled(picture: Picture, canvas: Canvas, x: float, wall: str) -> None:
    """The wing on the left: a steep gable with carved boards, a bay below."""
    view = picture.view
    _block(canvas, view, x - 20, 430, 190, FOOT - 430, mix(wall, "#ffffff", 0.08))
    peak = (x + 75, 262)
    gable = lines([(x - 20, 432), peak, (x + 170, 432)])
    canvas.fill(gable, view.tone(mix(wall, "#ffffff", 0.08), 0.5))
    canvas.fill(
        joined([ellipse(x - 10 + 16 * i + 8 * (j % 2), 428 - 14 * j, 8, 8) for j in range(11) for i in range(12)]),
        view.tone("#241e2c", 0.1),
        0.2,
        clip=gable,
    )
    canvas.line(lines([(x - 40, 450), peak, (x + 190, 450)], closed=False), view.tone(ROOF, 0.6), 22)
    canvas.line(lines([(x - 38, 458), (peak[0], 276), (x + 188, 458)], closed=False), view.tone(TRIM, 0.7), 7)
    canvas.fill(stroke([(peak[0], 290), (peak[0], 226)], 6, even, False), view.tone(IRON, 0.4))
    canvas.fill(ellipse(peak[0], 340, 24, 24), view.tone(TRIM, 0.6))
    canvas.fill(ellipse(peak[0], 340, 18, 18), "#ffc878" if view.lamps > 0.5 else view.tone("#2c3644", 0.4))
    _window(picture, canvas, x + 50, 452, 50, 104, True)
    bay = lines([(x + 6, 590), (x + 144, 590), (x + 156, FOOT), (x - 6, FOOT)])
    canvas.fill(bay, view.tone(mix(wall, "#ffffff", 0.14), 0.6))
    tiles(canvas, view, lines([(x + 14, 572), (x + 136, 572), (x + 156, 600), (x - 6, 600)]), ROOF, 3)
    for k in range(3):
        lit = view.lamps > 0.2 and k == 1
        canvas.fill(rect(x + 16 + 42 * k, 616, 34, 84), view.tone(TRIM, 0.5))
        canvas.fill(rect(x + 20 + 42 * k, 620, 26, 76), "#f4b060" if lit else view.tone("#2c3644", 0.35))
        canvas.fill(rect(x + 20 + 42 * k, 656, 26, 3), view.tone(TRIM, 0.35))


def _turret(picture: Picture, canvas: Canvas, x: float, wall: str, chance: Random) -> None:
    """A round turret with a pointed roof on the right."""
    view, half = picture.view, 82.0
    body = rect(x - half, 420, 2 * half, FOOT - 420)
    tones = tuple(view.tone(mix(wall, "#ffffff", 0.06), k) for k in ((0.9, 0.55, 0.15) if view.sun[0] < x else (0.15, 0.55, 0.9)))
    canvas.fill(body, Linear(x - half, 0, x + half, 0, tones))
    canvas.fill(joined([rect(x - half, 420 + 9 * k, 2 * half, 1.6) for k in range(1, 36)]), view.tone("#1c1826", 0.1), 0.28)
    for y in (424, 570, FOOT - 24):
        canvas.fill(rect(x - half - 6, y, 2 * half + 12, 14, 4), view.tone(TRIM, 0.6))
    cone = curve([(x, 210, 1), (x + 36, 318), (x + half + 22, 428, 1), (x - half - 22, 428, 1), (x - 36, 318)])
    tiles(canvas, view, cone, ROOF, 12)
    canvas.fill(stroke([(x, 220), (x, 150)], 5, even, False), view.tone(IRON, 0.4))
    canvas.fill(ellipse(x, 196, 8, 8), view.tone(IRON, 0.6))
    for y in (464, 606):
        for dx, wide in ((-62, 26), (-20, 40), (38, 26)):
            lit = chance.random() < 0.4 and view.lamps > 0.2
            canvas.fill(rect(x + dx - 4, y - 4, wide + 8, 98, 12), view.tone(TRIM, 0.5))
            canvas.fill(
                rect(x + dx, y, wide, 88, 10),
                Linear(
                    0,
                    y,
                    0,
                    y + 88,
                    ("#ffe2a0", "#f0a04a")
                    if lit
                    else (mix(view.tone("#3a4656", 0.3), view.sky[2], 0.25), view.tone("#1c222c", 0.2)),
                ),
            )
            canvas.fill(joined([rect(x + dx + wide / 2 - 1.5, y, 3, 88), rect(x + dx, y + 42, wide, 3)]), view.tone(TRIM, 0.35))


def _tower(picture: Picture, canvas: Canvas, wall: str, chance: Random) -> None:
    """The tower over the door: three storeys, a clock, a steep roof with lace and a vane."""
    view, x, wide = picture.view, MIDDLE - 78, 156.0
    _block(canvas, view, x, 250, wide, FOOT - 250, mix(wall, "#ffffff", 0.1))
    roof = curve(
        [(x + 30, 96, 1), (x + wide - 30, 96, 1), (x + wide - 12, 190), (x + wide + 14, 256, 1), (x - 14, 256, 1), (x + 12, 190)]
    )
    tiles(canvas, view, roof, mix(ROOF, "#2a2a40", 0.3), 13)
    canvas.fill(rect(x - 20, 248, wide + 40, 16, 4), view.tone(TRIM, 0.65))
    canvas.fill(joined([rect(x - 8 + 22 * k, 264, 8, 14, 3) for k in range(8)]), view.tone(TRIM, 0.35))
    _lace(canvas, view, x + 32, x + wide - 32, 96)
    canvas.fill(stroke([(MIDDLE, 96), (MIDDLE, 16)], 4, even, False), view.tone(IRON, 0.3))
    canvas.fill(
        lines([(MIDDLE - 34, 36), (MIDDLE + 14, 32), (MIDDLE + 14, 24), (MIDDLE + 36, 36), (MIDDLE + 14, 48), (MIDDLE + 14, 40)]),
        view.tone(IRON, 0.4),
    )
    canvas.fill(ellipse(MIDDLE, 190, 34, 34), view.tone(TRIM, 0.6))
    canvas.fill(ellipse(MIDDLE, 190, 28, 28), mix(view.tone("#e8e0c8", 0.8), "#ffe2a0", 0.7 * view.lamps))
    canvas.line(lines([(MIDDLE - 4, 168), (MIDDLE, 190), (MIDDLE + 14, 200)], closed=False), "#2a2430", 3.4)
    for y in (300, 450):
        for dx in (-44, 10):
            _arched(picture, canvas, MIDDLE + dx, y, chance.random() < 0.5)
    if view.lamps > 0.4:
        canvas.glow(MIDDLE, 190, 90, "#ffd890", 0.4)


def _arched(picture: Picture, canvas: Canvas, x: float, y: float, lit: bool) -> None:
    """A narrow window with a round head."""
    view, wide, tall = picture.view, 34.0, 100.0

    def head(grow: float) -> Path:
        return curve(
            [
                (x - grow, y + tall + grow, 1),
                (x - grow, y + 16),
                (x + wide / 2, y - 8 - grow),
                (x + wide + grow, y + 16),
                (x + wide + grow, y + tall + grow, 1),
            ]
        )

    glow = lit and view.lamps > 0.2
    canvas.fill(head(6), view.tone(TRIM, 0.6))
    canvas.fill(
        head(0),
        Linear(
            0,
            y,
            0,
            y + tall,
            ("#ffe2a0", "#f0a04a") if glow else (mix(view.tone("#3a4656", 0.3), view.sky[2], 0.3), view.tone("#1c222c", 0.2)),
        ),
    )
    canvas.fill(joined([rect(x + wide / 2 - 1.5, y - 6, 3, tall + 6), rect(x, y + 40, wide, 3)]), view.tone(TRIM, 0.35))
    if glow:
        canvas.glow(x + wide / 2, y + tall / 2, 100, "#ffb050", 0.4 * view.lamps)


def _porch(picture: Picture, canvas: Canvas) -> None:
    """Steps up to a double door under a roof on turned posts; a lantern."""
    view, x = picture.view, MIDDLE
    inside = rect(x - 108, 622, 216, FOOT - 622)
    canvas.fill(inside, view.tone("#1c1822", 0.1), 0.55)
    door = curve([(x - 36, FOOT - 6, 1), (x - 36, 652), (x, 630), (x + 36, 652), (x + 36, FOOT - 6, 1)])
    canvas.fill(door, view.tone("#5a2e2a", 0.6))
    canvas.line(door, view.tone(TRIM, 0.5), 5)
    canvas.fill(
        joined([rect(x - 1.5, 634, 3, 104), rect(x - 28, 690, 22, 36), rect(x + 6, 690, 22, 36)]), view.tone("#2a1414", 0.3)
    )
    canvas.fill(
        joined(
            [
                curve([(x + a - 9, 680, 1), (x + a - 9, 656), (x + a, 648), (x + a + 9, 656), (x + a + 9, 680, 1)])
                for a in (-17, 17)
            ]
        ),
        mix(view.tone("#6a7a8a", 0.4), "#ffc060", view.lamps),
    )
    canvas.fill(ellipse(x + 9, 700, 4, 4), view.tone("#e8c870", 1.0))
    for dx in (-112, -62, 62, 112):
        post = rect(x + dx - 7, 620, 14, FOOT - 630)
        canvas.fill(post, Linear(x + dx - 7, 0, x + dx + 7, 0, (view.tone(TRIM, 0.8), view.tone(TRIM, 0.25))))
        brackets = [curve([(x + dx, 648), (x + dx + d * 22, 628, 1), (x + dx, 624, 1)]) for d in (-1, 1)]
        canvas.fill(joined(brackets), view.tone(TRIM, 0.6))
    tiles(canvas, view, lines([(x - 110, 580), (x + 110, 580), (x + 146, 622), (x - 146, 622)]), ROOF, 5)
    canvas.fill(rect(x - 146, 618, 292, 11, 3), view.tone(TRIM, 0.7))
    rails = [rect(x + d + 9 * k, 694, 4, 40) for d in (-108, 66) for k in range(5)]
    canvas.fill(joined([*rails, rect(x - 112, 690, 50, 6), rect(x + 62, 690, 50, 6)]), view.tone(TRIM, 0.55))
    for k in range(5):
        wide = 132 + 20 * k
        canvas.fill(
            rect(x - wide / 2, FOOT - 8 + 9 * k, wide, 10),
            Linear(0, FOOT - 8 + 9 * k, 0, FOOT + 2 + 9 * k, (view.tone("#b8b0a8", 0.8), view.tone("#5a545c", 0.3))),
        )
    canvas.fill(rect(x - 6, 632, 12, 18, 3), mix("#ffd890", view.tone("#8a7a5a", 0.6), 1 - view.lamps))
    canvas.glow(x, 642, 170, "#ffb860", 0.6 * view.lamps)


def _chimney(canvas: Canvas, view: View, x: float, top: float, foot: float) -> None:
    canvas.fill(rect(x, top, 52, foot - top), Linear(x, 0, x + 52, 0, (view.tone("#8a5a4c", 0.7), view.tone("#5a3c38", 0.25))))
    canvas.fill(joined([rect(x, top + 12 * k, 52, 2) for k in range(1, int((foot - top) / 12))]), view.tone("#241818", 0.1), 0.4)
    canvas.fill(
        joined([rect(x - 7, top, 66, 14), rect(x + 6, top - 26, 14, 26), rect(x + 32, top - 20, 14, 20)]),
        view.tone("#7a5044", 0.5),
    )


def _drive(canvas: Canvas, view: View) -> Path:
    """Gravel winding from the gate to the steps; gives its outline."""
    way = curve(
        [
            (936, 786, 1),
            (1044, 786, 1),
            (1150, 840),
            (1080, 900),
            (1180, 1000),
            (1340, 1100, 1),
            (640, 1100, 1),
            (800, 1000),
            (900, 900),
            (930, 840),
        ]
    )
    snow = mix("#b8ac9c", "#f0f4fa", 0.8 * view.snow)
    canvas.fill(way, Linear(0, 780, 0, HIGH, (view.tone(snow, 0.7), view.tone(mix(snow, "#4a4048", 0.25), 0.35))))
    chance = Random(5)
    stones: list[Path] = []
    for _ in range(260):
        t = chance.random() ** 1.3
        stones.append(ellipse(chance.uniform(640, 1340), 790 + 300 * t, 1.5 + 6 * t, 0.8 + 2.6 * t))
    canvas.fill(joined(stones[::2]), view.tone("#efe6d8", 0.9), 0.4, clip=way)
    canvas.fill(joined(stones[1::2]), view.tone("#4a4048", 0.2), 0.4, clip=way)
    return way


def _trees(picture: Picture, canvas: Canvas, grim: bool) -> None:
    """Old trees on both sides: bare when it is grim, else in leaf."""
    view = picture.view
    spots = ((330, 850, 1.0), (1640, 846, 1.05), (130, 900, 1.35), (1830, 900, 1.3))
    for k, (x, foot, grow) in enumerate(spots):
        if grim:
            lean = 0.12 if x < MIDDLE else -0.12
            bare(canvas, view, [(x, foot, -math.pi / 2 + lean, 165 * grow, 48 * grow)], picture.seed + 8 + k, "#4a4048")
        else:
            tree(canvas, view, x, foot, 520 * grow, picture.seed + 8 + k, 0.7, 460)


def _fountain(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """A dry fountain with a stone figure's urn."""
    canvas.fill(ellipse(x, foot, 128, 28), view.tone("#120e18", 0), 0.4, blur=8)
    basin = curve([(x - 110, foot - 46, 1), (x + 110, foot - 46, 1), (x + 96, foot - 6), (x, foot + 10), (x - 96, foot - 6)])
    canvas.fill(basin, Linear(x - 110, 0, x + 110, 0, (view.tone("#a8a49e", 0.8), view.tone("#6a6668", 0.25))))
    canvas.fill(ellipse(x, foot - 46, 110, 22), view.tone("#c4c0b8", 0.8))
    canvas.fill(ellipse(x, foot - 45, 94, 16), mix(view.tone("#3a4a4e", 0.3), view.sky[2], 0.4))
    canvas.fill(
        curve(
            [
                (x - 16, foot - 44, 1),
                (x - 9, foot - 90),
                (x - 20, foot - 116, 1),
                (x + 20, foot - 116, 1),
                (x + 9, foot - 90),
                (x + 16, foot - 44, 1),
            ]
        ),
        Linear(x - 20, 0, x + 20, 0, (view.tone("#b8b4ac", 0.8), view.tone("#6a6668", 0.25))),
    )
    cup = curve([(x - 52, foot - 128, 1), (x + 52, foot - 128, 1), (x + 26, foot - 108), (x, foot - 104), (x - 26, foot - 108)])
    canvas.fill(cup, Linear(x - 52, 0, x + 52, 0, (view.tone("#b8b4ac", 0.8), view.tone("#6a6668", 0.25))))
    canvas.fill(ellipse(x, foot - 128, 52, 9), view.tone("#8a8684", 0.6))


PLACES = {
    "hauntedhouse": Kind(hauntedhouse, None, ((0.16, 0.44), (0.58, 0.84)), 0.68, time="night"),
}
