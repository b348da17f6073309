"""A ski slope."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import LEAVES, air_tint, pines
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import lay, noise, plane, rows
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.wild.heights import peaks

PYLONS = ((1690.0, 820.0, 560.0), (1400.0, 640.0, 330.0), (1240.0, 540.0, 205.0), (1150.0, 480.0, 130.0))
"""Foot x, foot y and height of the lift's pylons, near to far."""
SKIS = ("#e8484a", "#3f8ad8", "#f0c040", "#4fa868", "#e87ab0")


def slope(picture: Picture) -> None:
    """Groomed snow runs down between firs, a chair-lift beside it, a lodge with lit windows, peaks behind."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 620)
    peaks(picture, far, ((360, 600, 190, 480), (980, 600, 110, 560), (1620, 600, 210, 500)), 0.34)
    air_tint(far, view.haze, 330, 600, 0.0, 0.4 + 0.3 * view.murk)
    hills = picture.sheet(0.8, 0.08, 0.7)
    _far_hills(picture, hills)
    veil(picture, hills)
    piste = picture.sheet(0.55, 0, 0.3)
    _piste(picture, piste)
    _lift(piste, view)
    _lodge(piste, view, 330, 640, 1.0)
    _gates(piste, view)
    front = picture.sheet(0.35, 0, 0.4)
    _firs(front, view, ((60, 850, 460), (-30, 930, 560), (1900, 900, 600), (1810, 840, 380)))
    _rack(front, view, 420, 850, picture.seed)
    near = picture.sheet(0.1, 0, 1.6)
    _bank(near, view)
    _planted(near, view, 1600, 1030, picture.seed)


def _far_hills(picture: Picture, canvas: Canvas) -> None:
    """Wooded shoulders with other pistes cut through the firs."""
    view, chance = picture.view, Random(picture.seed + 2)
    left = curve([(-40, 470, 1), (240, 430), (560, 500), (900, 590), (1100, 620, 1), (1100, 800, 1), (-40, 800, 1)])
    right = curve([(820, 620, 1), (1100, 540), (1420, 440), (1700, 390), (1960, 370, 1), (1960, 800, 1), (820, 800, 1)])
    for shape in (right, left):
        canvas.fill(shape, Linear(0, 380, 0, 720, (view.tone("#eef4fb", 0.85), view.tone("#c8d8ec", 0.5))))
    spots = [(chance.uniform(-20, 900), 0.0) for _ in range(110)] + [(chance.uniform(1040, 1940), 1.0) for _ in range(110)]
    trees = list[tuple[float, float, float]]()
    for x, side in spots:
        base = 470 + 0.13 * max(0, x - 200) if side == 0 else 620 - 0.29 * (x - 1000)
        y = base + chance.uniform(6, 130)
        cut = abs((x - 560) - (y - 520) * 1.2) < 50 if side == 0 else abs((x - 1560) + (y - 500) * 0.9) < 60
        if not cut:
            trees.append((x, y, chance.uniform(34, 62) * (1 + (y - 450) / 600)))
    pines(canvas, view, sorted(trees, key=lambda t: t[1]), LEAVES["winter"])


def _piste(picture: Picture, canvas: Canvas) -> None:
    """The slope before us: a broad groomed run with ribs and the curves of skis, deep snow beside it."""
    view = picture.view
    snow = curve(
        [
            (-40, 650, 1),
            (320, 640),
            (760, 600),
            (1000, 590),
            (1240, 560),
            (1600, 600),
            (1960, 640, 1),
            (1960, 1120, 1),
            (-40, 1120, 1),
        ]
    )
    canvas.fill(
        snow, Linear(0, 560, 0, HIGH, (view.tone("#f8fbff", 0.95), view.tone("#dfeaf8", 0.7), view.tone("#c4d6ee", 0.45)))
    )
    run = curve(
        [(960, 592, 1), (1040, 590, 1), (1180, 700), (1330, 860), (1500, 1120, 1), (500, 1120, 1), (640, 860), (830, 700)]
    )
    canvas.fill(run, Linear(0, 590, 0, HIGH, (view.tone("#ffffff", 1.0), view.tone("#eef4fc", 0.8))))
    ribs = list[Path]()
    for k in range(34):
        t = (k + 0.5) / 34
        ribs.append(
            curve([(965 + 70 * t, 594), (830 + 350 * t, 700), (640 + 690 * t, 860), (500 + 1000 * t, 1110)], closed=False)
        )
    for rib in ribs:
        canvas.line(rib, view.tone("#a8c0e0", 0.4), 3.2, 0.4, clip=run)
    chance = Random(picture.seed)
    _tracks(canvas, view, run, chance)
    field = noise(canvas, picture.seed + 4, 5, 7, 3)
    shade = ((field - 0.45).clip(0, 1) * ((rows(canvas) - 600) / 240).clip(0, 1) * 0.5).astype("float32") * canvas.planes[3]
    lay(canvas, plane(view.tone("#9ab8e0", 0.4)), shade * 0.7)
    glints = [ellipse(chance.uniform(0, WIDE), chance.uniform(680, 1060), 1.8, 1.8) for _ in range(160)]
    canvas.fill(joined(glints), "#ffffff", 0.9 if view.shine > 0.3 else 0.3)


def _tracks(canvas: Canvas, view: View, run: Path, chance: Random) -> None:
    """Curves that skis have left, two and two."""
    for _ in range(7):
        x, side, points = chance.uniform(960, 1030), chance.choice((-1, 1)), list[tuple[float, float]]()
        for k in range(12):
            y = 600 + 22 * k + 2.4 * k * k
            side = -side
            points.append((x + (x - 990) * (y - 590) / 90 + side * (8 + 0.09 * (y - 590)), y))
        for off in (0, 7):
            canvas.line(
                curve([(a + off * (0.3 + (b - 590) / 300), b) for a, b in points], closed=False),
                view.tone("#8aa8d4", 0.4),
                2.2,
                0.55,
                clip=run,
            )


def _lift(canvas: Canvas, view: View) -> None:
    """Pylons up the hill, two cables, chairs hanging from them."""
    steel = view.tone("#6a7684", 0.5)
    heads = [(x, y - tall, tall) for x, y, tall in PYLONS]
    ends = [(2000.0, 60.0, 800.0), *heads, (1095.0, 320.0, 90.0)]
    for side in (-1, 1):
        points = [(x + side * tall * 0.16, y + tall * 0.02) for x, y, tall in ends]
        for (ax, ay), (bx, by) in zip(points, points[1:], strict=False):
            sag = 0.06 * abs(ax - bx)
            canvas.line(
                curve([(ax, ay), ((ax + bx) / 2, (ay + by) / 2 + sag), (bx, by)], closed=False), view.tone("#3a4450", 0.3), 2.6
            )
    for k, ((ax, ay, at), (bx, by, bt)) in enumerate(zip(ends[1:], ends[2:], strict=False)):
        for t in (0.25, 0.7) if k < 2 else (0.5,):
            for side in (-1, 1):
                u = t if side < 0 else t - 0.2
                tall = at + (bt - at) * u
                x, y = ax + (bx - ax) * u + side * tall * 0.16, ay + (by - ay) * u + 0.055 * abs(ax - bx) * 4 * u * (1 - u)
                _chair(canvas, view, x, y, tall * 0.15, k + round(10 * t) + side)
    for x, foot, tall in reversed(PYLONS):
        w = tall * 0.035
        canvas.fill(
            rect(x - w / 2, foot - tall, w, tall + 8),
            Linear(x - w / 2, 0, x + w / 2, 0, (view.tone("#c8d2dc", 0.9), view.tone("#5a6674", 0.2))),
        )
        canvas.fill(rect(x - tall * 0.19, foot - tall, tall * 0.38, w * 0.8, 2), steel)
        canvas.fill(
            joined([rect(x + d * tall * 0.16 - tall * 0.045, foot - tall - w * 0.2, tall * 0.09, w * 0.5, 2) for d in (-1, 1)]),
            view.tone("#2c343e", 0.4),
        )
        canvas.fill(rect(x - tall * 0.19, foot - tall - w * 0.5, tall * 0.38, w * 0.5, 2), view.tone("#fafcff", 1.0))
        canvas.fill(ellipse(x, foot + 4, w * 1.8, w * 0.5), view.tone("#fafcff", 0.9))


def _chair(canvas: Canvas, view: View, x: float, y: float, s: float, k: int) -> None:
    """A chair for two that hangs from the cable at (x, y)."""
    canvas.fill(
        joined([stroke([(x, y), (x + 0.1 * s, y + 0.5 * s), (x, y + s)], max(1.6, 0.05 * s), even)]), view.tone("#4a5460", 0.4)
    )
    canvas.fill(rect(x - 0.5 * s, y + 0.62 * s, s, 0.42 * s, 0.08 * s), view.tone(SKIS[k % 5], 0.7))
    canvas.fill(rect(x - 0.54 * s, y + 1.0 * s, 1.08 * s, 0.14 * s, 0.05 * s), view.tone(mix(SKIS[k % 5], "#101828", 0.3), 0.4))
    canvas.fill(rect(x - 0.5 * s, y + 0.58 * s, s, 0.06 * s), view.tone("#fafcff", 1.0), 0.9)


def _lodge(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A lodge of logs on a base of stone, a deep roof under snow, smoke, lights in the windows."""
    canvas.fill(ellipse(x + 20, foot + 8, 290 * s, 26 * s), view.tone("#6a88b8", 0.2), 0.4, blur=10)
    wall = rect(x - 210 * s, foot - 190 * s, 420 * s, 190 * s)
    canvas.fill(wall, Linear(0, foot - 190 * s, 0, foot, (view.tone("#7a4c2c", 0.4), view.tone("#9a643c", 0.7))))
    gable = lines([(x - 210 * s, foot - 188 * s), (x, foot - 330 * s), (x + 210 * s, foot - 188 * s)])
    canvas.fill(gable, view.tone("#8a5834", 0.5))
    canvas.fill(
        joined([rect(x - 210 * s, foot - (190 - 19 * k) * s, 420 * s, 3) for k in range(10)]), view.tone("#2c1810", 0.1), 0.5
    )
    canvas.fill(rect(x - 216 * s, foot - 46 * s, 432 * s, 48 * s), view.tone("#8c8890", 0.5))
    chance = Random(3)
    stones = [ellipse(x + chance.uniform(-205, 205) * s, foot - chance.uniform(6, 40) * s, 15 * s, 9 * s) for _ in range(44)]
    canvas.fill(joined(stones), view.tone("#b0acb4", 0.7), 0.7)
    _windows(canvas, view, x, foot, s)
    canvas.fill(
        joined(
            [
                rect(x - 250 * s, foot - 96 * s, 500 * s, 8 * s),
                *(rect(x + (-248 + 31 * k) * s, foot - 92 * s, 6 * s, 46 * s) for k in range(17)),
            ]
        ),
        view.tone("#6a4026", 0.5),
    )
    canvas.fill(rect(x - 252 * s, foot - 102 * s, 504 * s, 9 * s, 4), view.tone("#fafcff", 1.0))
    canvas.fill(rect(x + 100 * s, foot - 360 * s, 46 * s, 120 * s), view.tone("#8c8890", 0.6))
    canvas.fill(rect(x + 96 * s, foot - 370 * s, 54 * s, 16 * s, 5), view.tone("#fafcff", 1.0))
    _roof(canvas, view, x, foot, s)


def _windows(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    lit = max(0.35, view.lamps)
    for wx, wy, w, h in ((-160, 170, 74, 78), (-50, 170, 100, 110), (86, 170, 74, 78), (-42, 278, 84, 60)):
        hole = rect(x + wx * s, foot - wy * s, w * s, h * s)
        canvas.fill(rect(x + (wx - 7) * s, foot - (wy + 7) * s, (w + 14) * s, (h + 14) * s), view.tone("#5a3620", 0.5))
        canvas.fill(hole, mix(view.tone("#8ab0d0", 0.7), "#ffd890", lit))
        canvas.fill(
            joined(
                [
                    rect(x + (wx + w / 2 - 2) * s, foot - wy * s, 4 * s, h * s),
                    rect(x + wx * s, foot - (wy - h / 2 + 2) * s, w * s, 4 * s),
                ]
            ),
            view.tone("#5a3620", 0.5),
        )
        canvas.glow(x + (wx + w / 2) * s, foot - (wy - h / 2) * s, 120 * s, "#ffc878", 0.5 * view.lamps)


def _roof(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """Deep eaves under snow, smoke from the chimney."""
    for d in (-1, 1):
        eave = lines(
            [(x, foot - 345 * s), (x + d * 275 * s, foot - 158 * s), (x + d * 275 * s, foot - 138 * s), (x, foot - 318 * s)]
        )
        canvas.fill(eave, view.tone("#4a2c1a", 0.4))
        cap = curve(
            [
                (x - d * 8 * s, foot - 376 * s, 1),
                (x + d * 130 * s, foot - 282 * s),
                (x + d * 288 * s, foot - 176 * s),
                (x + d * 292 * s, foot - 152 * s, 1),
                (x + d * 140 * s, foot - 252 * s),
                (x, foot - 342 * s, 1),
            ]
        )
        canvas.fill(cap, Linear(0, foot - 376 * s, 0, foot - 150 * s, (view.tone("#ffffff", 1.1), view.tone("#d4e2f4", 0.5))))
    smoke = [
        ellipse(x + (124 + 10 * k + 9 * math.sin(k)) * s, foot - (384 + 26 * k) * s, (13 + 4 * k) * s, (11 + 3 * k) * s)
        for k in range(6)
    ]
    canvas.fill(joined(smoke), view.tone("#f0f2f6", 0.9), 0.4, blur=8)


def _gates(canvas: Canvas, view: View) -> None:
    """Poles of a slalom, red and blue in turn, a net of orange along the run."""
    for k, (x, y) in enumerate(((1010, 650), (960, 690), (1085, 742), (905, 800), (1180, 880))):
        tall = 34 + (y - 600) * 0.42
        tint = view.tone(("#e03c40", "#2f6ac8")[k % 2], 0.7)
        for d in (0, tall * 0.34):
            canvas.fill(rect(x + d, y - tall, max(2.4, tall * 0.045), tall), tint)
        canvas.fill(rect(x, y - tall * 0.92, tall * 0.36, tall * 0.4), tint)
        canvas.fill(ellipse(x + tall * 0.1, y, tall * 0.34, tall * 0.05), view.tone("#6a88b8", 0.2), 0.35)
    net = lines([(1230, 660), (1560, 830), (1560, 886), (1230, 694)])
    canvas.fill(net, alpha(view.tone("#ff8a3a", 0.7), 0.5))
    with canvas.clipped(net):
        wires = [stroke([(1230 + 15 * k, 600), (1230 + 15 * k + 160, 920)], 2, even, False) for k in range(-10, 24)] + [
            stroke([(1230 + 15 * k + 160, 600), (1230 + 15 * k, 920)], 2, even, False) for k in range(-10, 24)
        ]
        canvas.fill(joined(wires), view.tone("#ff7a2a", 0.7), 0.9)
    canvas.fill(joined([rect(1228 + 82 * k, 632 + 42 * k, 5 + k, 66 + 14 * k) for k in range(5)]), view.tone("#e8e4da", 0.8))


def _firs(canvas: Canvas, view: View, spots: tuple[tuple[float, float, float], ...]) -> None:
    """Firs bowed with snow."""
    chance = Random(7)
    for x, foot, tall in spots:
        canvas.fill(rect(x - tall * 0.02, foot - tall * 0.14, tall * 0.04, tall * 0.16), view.tone("#4a3428", 0.3))
        for k in range(7):
            y, half = foot - tall * (0.1 + 0.125 * k), tall * (0.27 - 0.034 * k)
            tier = curve(
                [
                    (x, y - tall * 0.2, 1),
                    (x + half * 0.5, y - tall * 0.06),
                    (x + half, y + tall * 0.03, 1),
                    (x + half * 0.4, y - tall * 0.005),
                    (x, y + tall * 0.03),
                    (x - half * 0.4, y - tall * 0.005),
                    (x - half, y + tall * 0.03, 1),
                    (x - half * 0.5, y - tall * 0.06),
                ]
            )
            canvas.fill(tier, Linear(x - half, 0, x + half, 0, (view.tone("#2a4c44", 0.2), view.tone("#44705c", 0.6))))
            cap = curve(
                [
                    (x, y - tall * 0.2, 1),
                    (x + half * 0.45, y - tall * 0.07),
                    (x + half * 0.92, y + tall * 0.018),
                    (x + half * 0.45, y - tall * 0.03),
                    (x + half * chance.uniform(0, 0.2), y + tall * 0.0),
                    (x - half * 0.4, y - tall * 0.035),
                    (x - half * 0.85, y + tall * 0.012),
                    (x - half * 0.45, y - tall * 0.07),
                ]
            )
            canvas.fill(cap, Linear(0, y - tall * 0.2, 0, y, (view.tone("#ffffff", 1.1), view.tone("#c8daf0", 0.6))), 0.95)


def _rack(canvas: Canvas, view: View, x: float, foot: float, seed: int) -> None:
    """Skis and boards leaning on a rail before the lodge."""
    chance = Random(seed)
    canvas.fill(ellipse(x + 60, foot + 6, 240, 22), view.tone("#6a88b8", 0.2), 0.35, blur=8)
    for k in range(10):
        a, tint = x - 120 + 36 * k, SKIS[(seed + k) % 5]
        if k % 4 == 3:
            board: Path = rect(a, foot - 178, 34, 176, 16)
            canvas.fill(board, Linear(a, 0, a + 34, 0, (view.tone(tint, 0.9), view.tone(tint, 0.4))))
            canvas.fill(ellipse(a + 17, foot - 90, 10, 34), view.tone("#fbf8ee", 0.8), 0.8)
            continue
        for d in (0, 11):
            ski = stroke([(a + d, foot), (a + d + 4, foot - 176), (a + d + 7, foot - 200)], 9, even)
            canvas.fill(ski, view.tone(tint, 0.75 - 0.03 * d))
            canvas.fill(rect(a + d - 2, foot - 96, 9, 30, 2), view.tone("#2a303c", 0.4))
        lean = chance.uniform(-5, 5)
        canvas.fill(stroke([(a + 24, foot), (a + 26 + lean, foot - 128)], 3.2, even), view.tone("#3a4450", 0.5))
    canvas.fill(
        joined([rect(x - 150, foot - 120, 400, 12, 4), rect(x - 146, foot - 120, 12, 124), rect(x + 236, foot - 120, 12, 124)]),
        view.tone("#7a4c2c", 0.6),
    )
    canvas.fill(rect(x - 152, foot - 127, 404, 9, 4), view.tone("#fafcff", 1.0))


def _bank(canvas: Canvas, view: View) -> None:
    """Heaped snow at our feet."""
    heap = curve([(1180, 1120, 1), (1320, 1040), (1560, 1000), (1800, 1010), (1960, 980, 1), (1960, 1120, 1)])
    canvas.fill(heap, Linear(0, 980, 0, 1110, (view.tone("#ffffff", 1.0), view.tone("#bcd0ec", 0.4))))


def _planted(canvas: Canvas, view: View, x: float, foot: float, seed: int) -> None:
    """A pair of skis and poles stuck upright, goggles hung over them."""
    tint = SKIS[seed % 5]
    for d, turn in ((-26, -3), (26, 3)):
        with canvas.saved():
            canvas.translate(x + d, foot)
            canvas.rotate(turn)
            ski = curve([(-20, 20, 1), (-20, -300), (-19, -410), (-8, -452), (8, -452), (19, -410), (20, -300), (20, 20, 1)])
            canvas.fill(
                ski,
                Linear(-20, 0, 20, 0, (view.tone(mix(tint, "#ffffff", 0.3), 1.1), view.tone(tint, 0.7), view.tone(tint, 0.3))),
            )
            canvas.fill(joined([rect(-20, -370, 40, 16), rect(-20, -340, 40, 8)]), view.tone("#fbf8ee", 0.9))
            canvas.fill(rect(-15, -220, 30, 92, 5), view.tone("#2a303c", 0.5))
            canvas.fill(rect(-17, -236, 34, 24, 6), view.tone("#8a94a4", 0.8))
    for d, turn in ((-120, -9), (124, 8)):
        with canvas.saved():
            canvas.translate(x + d, foot)
            canvas.rotate(turn)
            canvas.fill(rect(-4, -330, 8, 350), view.tone("#5a6674", 0.6))
            canvas.fill(rect(-8, -382, 16, 60, 7), view.tone("#22262e", 0.5))
            canvas.line(curve([(-6, -370), (-30, -330), (-8, -318)], closed=False), view.tone(tint, 0.6), 5)
    lens = curve(
        [
            (x - 66, foot - 330),
            (x - 54, foot - 364),
            (x, foot - 372),
            (x + 54, foot - 364),
            (x + 66, foot - 330),
            (x + 42, foot - 306),
            (x + 14, foot - 312),
            (x, foot - 322),
            (x - 14, foot - 312),
            (x - 42, foot - 306),
        ]
    )
    canvas.line(lens, view.tone("#22262e", 0.5), 12)
    canvas.fill(lens, Linear(x - 60, foot - 370, x + 60, foot - 310, (mix("#ffd060", view.sunlight, 0.3), "#e86a4a", "#6a3a8a")))
    canvas.fill(stroke([(x - 44, foot - 340), (x - 14, foot - 358)], 8), "#ffffff", 0.6)


PLACES = {"skislope": Kind(slope, None, ((0.1, 0.9),), 0.55)}
