"""Ghats on a holy river: steps from palaces and temples down to the water, boats, umbrellas of mats, floating lamps."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.arabesque import dome, lobed
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.flora import air_tint, tree
from vnc.make.place.parts.hearths import flame
from vnc.make.place.parts.riverboats import boatman, float_lamp, hull
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import dashes

WALLS = ("#e0b47c", "#d89068", "#e8cc9c", "#c87c5c", "#ecd8b0", "#d8a890")
SHORE = 690.0


def ghats(picture: Picture) -> None:
    view, chance = picture.view, Random(picture.seed)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    for k in range(18):
        x, wide, tall = 900 + 62 * k, chance.uniform(50, 100), chance.uniform(50, 130)
        _front(far, view, x, 640, wide, tall, chance, 0.42)
    _spire(far, view, 1660, 620, 190, 0.4)
    air_tint(far, view.haze, 420, 660, 0.0, 0.35 + 0.3 * view.murk)
    town = picture.sheet(0.75, 0, 0.4)
    _town(picture, town, chance)
    air_tint(town, view.haze, 200, 720, 0.0, 0.08 + 0.25 * view.murk)
    veil(picture, town)
    steps = picture.sheet(0.6, 0, 0.3)
    _steps(picture, steps, chance)
    river = picture.sheet(0.45, 0, 0.3)
    _river(picture, river)
    for x, y, long, side, wood, trim in (
        (1290, 760, 240, 1, "#3c6c9c", "#e8c050"),
        (1640, 800, 300, -1, "#a84434", "#f0e4cc"),
        (960, 830, 330, 1, "#5c8c5c", "#f0c850"),
        (560, 800, 230, -1, "#8a5c3c", "#e8e0d0"),
    ):
        boatman(
            river,
            view,
            x - side * long * 0.3,
            y - long * 0.05,
            long * 0.27,
            chance.choice(("#f4ece0", "#e8843c", "#b83c4c")),
            False,
            side,
        )
        hull(river, view, x, y, long, side, wood, trim)
    for _ in range(26):
        t = chance.random() ** 1.3
        float_lamp(river, view, chance.uniform(80, 1860), 740 + 250 * t, 12 + 22 * t)
    near = picture.sheet(0.15, 0, 1.8)
    _near(picture, near)


def _front(canvas: Canvas, view: View, x: float, foot: float, wide: float, tall: float, chance: Random, air: float) -> None:
    """A tall house of the bank: floors with cusped windows, a balcony, a parapet, sometimes a kiosk."""

    def seen(tint: str, light: float) -> str:
        return view.misty(view.tone(tint, light), air)

    colour, top = chance.choice(WALLS), foot - tall
    right = view.sun[0] > x
    canvas.fill(
        rect(x, top, wide, tall),
        Linear(x, 0, x + wide, 0, (seen(colour, 0.45), seen(colour, 0.9)) if right else (seen(colour, 0.9), seen(colour, 0.45))),
    )
    rows, columns = max(1, int(tall / 62)), max(2, int(wide / 44))
    panes = [
        lobed(x + wide * (i + 0.5) / columns, top + tall * (j + 0.86) / rows, wide / columns * 0.26, tall / rows * 0.56, 5)
        for i in range(columns)
        for j in range(rows)
    ]
    lit = [p for p in panes if chance.random() < 0.6 * view.lamps]
    canvas.fill(joined(panes), seen("#5c3830", 0.2))
    if lit:
        canvas.fill(joined(lit), view.misty("#ffc878", air * 0.5))
    ledges = [rect(x - 3, top + tall * j / rows - 3, wide + 6, 7) for j in range(rows)]
    canvas.fill(joined(ledges), seen(mix(colour, "#fff4dc", 0.5), 0.9))
    canvas.fill(rect(x - 4, top - 12, wide + 8, 12), seen(mix(colour, "#fff4dc", 0.35), 0.85))
    if air < 0.3 and chance.random() < 0.5:
        kx, r = x + wide * chance.choice((0.14, 0.86)), 18
        canvas.fill(joined([rect(kx + d * r - 2, top - 40, 4, 30) for d in (-0.9, 0.0, 0.9)]), seen(colour, 0.5))
        dome(canvas, view, kx, top - 40, r, mix(colour, "#fff4dc", 0.4), "#b8743c", air, 1.2, False)


def _spire(canvas: Canvas, view: View, x: float, foot: float, tall: float, air: float, colour: str = "#c8643c") -> None:
    """A temple's tower: a curved cone in many ribs, smaller ones leaning on it, a flag."""

    def seen(tint: str, light: float) -> str:
        return view.misty(view.tone(tint, light), air)

    sides = (0.2, 0.6, 0.95) if view.sun[0] > x else (0.95, 0.6, 0.2)
    for dx, size in ((-0.26, 0.56), (0.26, 0.56), (-0.14, 0.76), (0.14, 0.76), (0.0, 1.0)):
        cx, h, w = x + dx * tall * 0.6, tall * size, tall * 0.17 * (0.6 + 0.4 * size)
        cone = curve(
            [
                (cx - w, foot, 1),
                (cx - w * 0.98, foot - h * 0.35),
                (cx - w * 0.66, foot - h * 0.68),
                (cx - w * 0.2, foot - h * 0.9, 1),
                (cx + w * 0.2, foot - h * 0.9, 1),
                (cx + w * 0.66, foot - h * 0.68),
                (cx + w * 0.98, foot - h * 0.35),
                (cx + w, foot, 1),
            ]
        )
        canvas.fill(cone, Linear(cx - w, 0, cx + w, 0, tuple(seen(colour, s) for s in sides)))
        canvas.fill(
            joined([rect(cx - w, foot - h * t, w * 2, max(1.4, h * 0.012)) for t in (0.12, 0.24, 0.36, 0.48, 0.6, 0.72, 0.82)]),
            seen("#4c1c14", 0.2),
            0.45,
            clip=cone,
        )
        canvas.fill(
            joined([rect(cx + w * t - 1, foot - h, max(1.4, w * 0.06), h) for t in (-0.5, 0.0, 0.5)]),
            seen("#f0b078", 0.9),
            0.5,
            clip=cone,
        )
        canvas.fill(
            joined([ellipse(cx, foot - h * 0.91, w * 0.34, h * 0.03), ellipse(cx, foot - h * 0.96, w * 0.12, h * 0.035)]),
            seen("#e8b448", 0.9),
        )
    canvas.line(lines([(x, foot - tall * 0.95), (x, foot - tall * 1.16)], closed=False), seen("#5c3c28", 0.4), 2.5)
    canvas.fill(
        lines([(x, foot - tall * 1.16), (x + tall * 0.2, foot - tall * 1.1), (x, foot - tall * 1.04)]), seen("#f07c2c", 0.9)
    )


def _town(picture: Picture, canvas: Canvas, chance: Random) -> None:
    """Palaces and temples over the steps, taller toward the left."""
    view = picture.view
    spans = [(x, 130 + 20 * (k % 3)) for k, x in enumerate(range(-60, 1330, 136))]
    for k, (x, wide) in enumerate(spans):
        t = (x + 60) / 1400
        foot = SHORE - 150 + 96 * t
        if k in (2, 6):
            _spire(canvas, view, x + wide / 2, foot, 380 - 150 * t, 0.04, "#c8643c" if k == 2 else "#d8a870")
            canvas.fill(rect(x, foot - 60, wide, 70), view.tone("#b8543c", 0.5))
            continue
        _front(canvas, view, x, foot + 10, wide, (330 - 190 * t) * chance.uniform(0.7, 1.1), chance, 0.04 + 0.14 * t)
    tree(canvas, view, 800, SHORE - 80, 210, picture.seed + 4, 1.0, 320)
    tree(canvas, view, 90, SHORE - 140, 250, picture.seed + 5, 1.0, 320)


def _steps(picture: Picture, canvas: Canvas, chance: Random) -> None:
    """The stairs along the water with round bastions; mats on poles, fires, bathers' cloths."""
    view = picture.view
    colour = mix("#d8ac7c", "#f4f8ff", 0.8 * view.snow)
    left, right = (-20.0, SHORE - 160), (1420.0, SHORE - 40)
    count = 15
    for k in range(count):
        t0, t1 = k / count, (k + 1) / count
        y0, y1 = left[1] + (SHORE + 60 - left[1]) * t0, left[1] + (SHORE + 60 - left[1]) * t1
        z0, z1 = right[1] + (SHORE + 6 - right[1]) * t0, right[1] + (SHORE + 6 - right[1]) * t1
        tread = lines([(-20, y0), (right[0] + 130 * t0, z0), (right[0] + 130 * t1, z1), (-20, y1)])
        canvas.fill(tread, Linear(0, y0, 0, y1, (view.tone(colour, 0.95), view.tone(mix(colour, "#6c4030", 0.35), 0.45))))
    for k in range(4):
        x = 180 + 330 * k
        t = (x + 20) / 1440
        top, foot = left[1] + (right[1] - left[1]) * t - 14, SHORE + 60 - 56 * t
        half = 62 - 22 * t
        body = lines([(x - half, top), (x + half, top), (x + half * 1.15, foot), (x - half * 1.15, foot)])
        canvas.fill(body, turned(view, x, half, "#c8946c"))
        canvas.fill(
            joined([rect(x - half * 1.1, top + (foot - top) * v, half * 2.2, 4) for v in (0.3, 0.62)]),
            view.tone("#7c4c34", 0.2),
            0.4,
        )
        canvas.fill(ellipse(x, top, half, half * 0.2), view.tone("#ecc898", 0.9))
        _parasol(canvas, view, x, top - 2, half * 1.5, chance)
    for x, y in ((340, 640), (470, 690), (680, 660), (860, 690), (1080, 668), (60, 680), (1220, 690)):
        _lampstand(picture, canvas, x, y, 30)
    cloths: dict[str, list[Path]] = {}
    for _ in range(26):
        x, t = chance.uniform(0, 1300), chance.uniform(0.2, 0.95)
        y = left[1] + (SHORE + 60 - left[1]) * t - 60 * t * x / 1440 + 100 * (1 - t) * x / 1440
        cloths.setdefault(chance.choice(("#e8742c", "#c83c5c", "#f0c440", "#f4ece0", "#3c7ca8")), []).append(
            curve([(x, y - 34), (x + 9, y - 22), (x + 11, y), (x - 11, y), (x - 9, y - 22)]) | ellipse(x, y - 38, 5, 6)
        )
    for tint, shapes in cloths.items():
        for shape in shapes:
            canvas.fill(shape, view.tone(tint, 0.6))


def _parasol(canvas: Canvas, view: View, x: float, foot: float, half: float, chance: Random) -> None:
    """A great umbrella of palm mats."""
    tall, tint = half * 1.1, chance.choice(("#d8b070", "#c89c60", "#e8842c"))
    canvas.fill(rect(x - 2.5, foot - tall, 5, tall), view.tone("#6c4830", 0.4))
    top = curve(
        [
            (x - half, foot - tall * 0.72, 1),
            (x - half * 0.5, foot - tall * 1.02),
            (x, foot - tall * 1.14, 1),
            (x + half * 0.5, foot - tall * 1.02),
            (x + half, foot - tall * 0.72, 1),
            (x, foot - tall * 0.8),
        ]
    )
    canvas.fill(top, Linear(x - half, 0, x + half, 0, (view.tone(tint, 0.4), view.tone(tint, 0.95))))
    canvas.fill(
        joined(
            [
                lines([(x, foot - tall * 1.14), (x + half * u - 2, foot - tall * 0.76), (x + half * u + 2, foot - tall * 0.76)])
                for u in (-0.6, -0.2, 0.2, 0.6)
            ]
        ),
        view.tone("#5c3c20", 0.2),
        0.4,
        clip=top,
    )


def _lampstand(picture: Picture, canvas: Canvas, x: float, foot: float, s: float) -> None:
    """A brass stand with tiers of small flames."""
    view = picture.view
    canvas.fill(
        joined(
            [
                rect(x - 2.5, foot - s * 1.6, 5, s * 1.6),
                *[rect(x - s * (0.5 - 0.12 * k), foot - s * (0.5 + 0.4 * k), s * (1 - 0.24 * k), 4) for k in range(3)],
                ellipse(x, foot, s * 0.4, 5),
            ]
        ),
        view.tone("#c8903c", 0.7),
    )
    flames = [flame(x + d * s * (0.42 - 0.12 * k), foot - s * (0.5 + 0.4 * k), 6, 13) for k in range(3) for d in (-1, 0, 1)]
    canvas.fill(joined(flames), "#ffd070")
    canvas.glow(x, foot - s, s * 2.6, "#ff9c40", 0.4 + 0.4 * view.lamps)


def _river(picture: Picture, canvas: Canvas) -> None:
    """The river from the steps to us, the town in it upside down."""
    view = picture.view
    water = curve(
        [
            (-20, SHORE + 56, 1),
            (700, SHORE + 28),
            (1540, SHORE + 2, 1),
            (1560, SHORE - 46, 1),
            (WIDE + 20, SHORE - 50, 1),
            (WIDE + 20, HIGH + 20, 1),
            (-20, HIGH + 20, 1),
        ]
    )
    canvas.fill(
        water,
        Linear(
            0,
            SHORE - 40,
            0,
            HIGH,
            (mix(view.tone("#8cb4b4", 0.8), view.sky[4], 0.4), view.tone("#3f7c8c", 0.5), view.tone("#1f4c60", 0.3)),
        ),
    )
    mask = canvas.sibling()
    mask.fill(water, "#ffffff")
    mirror(
        flattened([s.canvas for s in picture.sheets]), canvas, SHORE + 10, picture.seed + 9, mask.planes[3], 0.62, 1.0, 1.5, 0.8
    )
    random = np.random.default_rng(picture.seed)
    t = random.random(200) ** 1.4
    canvas.fill(
        dashes(random.random(200) * WIDE, SHORE + 20 + (HIGH - SHORE) * t, 20 + 150 * t, 1 + 3 * t),
        mix(view.sky[4], "#ffffff", 0.4),
        0.35,
        clip=water,
    )
    if view.shine > 0.2:
        g = random.random(130)
        canvas.fill(
            dashes(
                view.sun[0] + random.normal(0, 1, 130) * (30 + 160 * g), SHORE + 10 + (HIGH - SHORE) * g, 10 + 50 * g, 1 + 3 * g
            ),
            mix(view.sunlight, "#ffffff", 0.4),
            0.6 * view.shine,
            clip=water,
        )
    picture.play("water", 0, SHORE + 60, WIDE, HIGH - SHORE - 60)


def _near(picture: Picture, canvas: Canvas) -> None:
    """Steps at our feet with marigolds and lamps, a garland over us."""
    view, chance = picture.view, Random(picture.seed + 7)
    stone = mix("#c49468", "#f4f8ff", 0.8 * view.snow)
    canvas.fill(
        lines([(-20, 1000), (WIDE + 20, 1012), (WIDE + 20, 1100), (-20, 1100)]),
        Linear(0, 1000, 0, HIGH, (view.tone(stone, 0.95), view.tone(mix(stone, "#5c3424", 0.4), 0.3))),
    )
    for x in (170, 330, 1600, 1780):
        float_lamp(canvas, view, x, 1000, 40)
    blooms: dict[str, list[Path]] = {"#f08a24": [], "#f8c038": [], "#e85c28": []}
    for k in range(64):
        t = k / 63
        x, y = 1240 + 760 * t, 20 + 150 * (1 - (2 * t - 1) ** 2) - 60 * t
        blooms[("#f08a24", "#f8c038", "#e85c28")[k // 3 % 3]].append(ellipse(x, y, 19, 18))
    for _ in range(26):
        blooms[chance.choice(list(blooms))].append(ellipse(chance.uniform(-10, 420), chance.uniform(1010, 1050), 15, 11))
    for tint, shapes in blooms.items():
        canvas.fill(joined(shapes), view.tone(tint, 0.75))
        canvas.fill(joined([s.moved(-3, -4) for s in shapes[::2]]), view.tone(mix(tint, "#fff0c0", 0.4), 0.95), 0.5)


PLACES = {"ghats": Kind(ghats, None, ((0.14, 0.86),), 0.6)}
