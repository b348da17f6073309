"""A village of chalets in the snow at the foot of great mountains."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, pines, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View

SNOW, SHADE, WOOD = "#fbfcff", "#a8b8dc", "#7a5238"
FIR = ("#1c3a40", "#35605c", "#d8e4f0")


def snowvillage(picture: Picture) -> None:
    """Peaks, firs, the church among roofs, a trodden lane between the nearest chalets."""
    view, chance = picture.view, Random(picture.seed)
    far = picture.sheet(1.0)
    sky(picture, far, 620)
    _peaks(picture, far)
    ridge(far, view, 566, 30, (view.misty("#b8c8e4", 0.2), view.misty("#e4ecf8", 0.2)), picture.seed + 5, 0.5)
    pines(far, view, [(chance.uniform(0, WIDE), 590 + chance.uniform(-14, 22), chance.uniform(34, 60)) for _ in range(90)], FIR)
    air_tint(far, view.haze, 420, 640, 0.05, 0.25 + 0.4 * view.murk)
    veil(picture, far)
    village = picture.sheet(0.75, 0, 0.6)
    _slope(village, view, [(-20, 640, 1), (420, 612), (960, 628), (1500, 606), (WIDE + 20, 640, 1)])
    _church(village, view, 1020, 650)
    spots = [(chance.uniform(-10, 10) + 120 * k, 640 + 26 * (k % 3), 104 + 12 * (k % 3)) for k in range(17)]
    for k, (x, foot, wide) in enumerate(sorted(spots, key=lambda s: s[1])):
        if abs(x - 1000) > 130:
            _chalet(picture, village, x, foot, wide, picture.seed + k)
    pines(
        village, view, [(chance.uniform(0, WIDE), 700 + chance.uniform(-20, 16), chance.uniform(70, 120)) for _ in range(12)], FIR
    )
    air_tint(village, view.haze, 560, 760, 0.1 + 0.3 * view.murk, 0.0)
    street = picture.sheet(0.5, 0, 0.5)
    _slope(street, view, [(-20, 760, 1), (420, 730), (900, 716), (1300, 730), (WIDE + 20, 770, 1)])
    _lane(street, view, chance)
    pines(street, view, [(20, 800, 330), (640, 742, 170), (1290, 744, 190), (1890, 800, 350)], FIR)
    _chalet(picture, street, 160, 850, 400, picture.seed + 31, True)
    _chalet(picture, street, 1380, 860, 430, picture.seed + 32, True)
    _lamp(street, view, 720, 800, 210)
    _lamp(street, view, 1210, 812, 230)
    near = picture.sheet(0.12, 0, 3.0)
    for points in (
        [(-40, 1140, 1), (-40, 960, 1), (160, 950), (380, 1030), (520, 1140, 1)],
        [(1980, 1140, 1), (1980, 950, 1), (1760, 950), (1560, 1040), (1440, 1140, 1)],
    ):
        near.fill(curve(points), Linear(0, 950, 0, 1120, (view.tone(SNOW, 0.8), view.tone(SHADE, 0.4))))
    pines(near, view, [(40, 1080, 560), (1900, 1080, 520)], FIR)


def _peaks(picture: Picture, canvas: Canvas) -> None:
    """Three great mountains: lit faces of snow, blue faces in the shade, bare rock."""
    view, right = picture.view, picture.view.sun[0] > 960
    for x, top, half, far in ((420, 230, 520, 0.3), (1560, 200, 560, 0.3), (980, 110, 620, 0.16)):
        base = 640
        whole = lines(
            [
                (x - half, base),
                (x - half * 0.6, top + (base - top) * 0.52),
                (x - half * 0.36, top + (base - top) * 0.42),
                (x - half * 0.12, top + 40),
                (x, top),
                (x + half * 0.14, top + 56),
                (x + half * 0.3, top + (base - top) * 0.3),
                (x + half * 0.56, top + (base - top) * 0.56),
                (x + half, base),
            ]
        )
        canvas.fill(
            whole,
            Linear(0, top, 0, base, (view.misty(view.tone(SNOW, 0.95), far), view.misty(view.tone("#d8e2f4", 0.7), far + 0.25))),
        )
        d = -1 if right else 1
        shade = lines(
            [
                (x, top),
                (x + d * half * 0.06, top + 110),
                (x + d * half * 0.02, top + 210),
                (x + d * half * 0.18, top + 330),
                (x + d * half * 0.1, base),
                (x + d * half, base),
                (x + d * half * 0.6, top + (base - top) * 0.52),
                (x + d * half * 0.3, top + (base - top) * 0.3),
                (x + d * half * 0.12, top + 40),
            ]
        )
        canvas.fill(shade, view.misty(view.tone("#8098cc", 0.4), far), 0.85, clip=whole)
        chance, rocks = Random(picture.seed + x), list[Path]()
        for _ in range(44):
            u, v, r = x + chance.uniform(-0.8, 0.8) * half, chance.uniform(top + 60, base), chance.uniform(8, 34)
            rocks.append(lines([(u, v - r), (u + r * 0.5, v), (u + r * 0.2, v + r * 0.9), (u - r * 0.3, v + r * 0.2)]))
        canvas.fill(joined(rocks), view.misty(view.tone("#5a6480", 0.4), far), 0.55, clip=whole)


def _slope(canvas: Canvas, view: View, edge: list[tuple[float, ...]]) -> None:
    land = curve([*edge, (WIDE + 20, HIGH + 40, 1), (-20, HIGH + 40, 1)])
    top = min(p[1] for p in edge)
    canvas.fill(land, Linear(0, top, 0, HIGH, (view.tone(SNOW, 0.85), view.tone("#dce6f6", 0.7), view.tone(SHADE, 0.5))))
    drifts = [ellipse(120 + 210 * k, top + 60 + 44 * (k % 4), 170, 16) for k in range(10)]
    canvas.fill(joined(drifts), view.tone("#8ca4d4", 0.4), 0.22, blur=12, clip=land)
    canvas.fill(joined([d.moved(20, -20) for d in drifts]), view.tone("#ffffff", 1.0), 0.4, blur=10, clip=land)


def _lane(canvas: Canvas, view: View, chance: Random) -> None:
    """A trodden way up to the church, fences and footprints."""
    way = curve(
        [(930, 722, 1), (1000, 722, 1), (1040, 790), (1000, 880), (1240, 1120, 1), (640, 1120, 1), (840, 880), (910, 790)]
    )
    canvas.fill(way, Linear(0, 722, 0, HIGH, (view.tone("#c8d4ea", 0.6), view.tone("#93a6cc", 0.5))), 0.9, blur=3)
    prints = [
        ellipse(
            950 + (y - 722) * 0.02 + 26 * (k % 2) * (y - 600) / 300 + chance.uniform(-5, 5),
            y,
            4 + (y - 722) * 0.02,
            2 + (y - 722) * 0.01,
        )
        for k, y in enumerate(range(735, 1080, 11))
    ]
    canvas.fill(joined(prints), view.tone("#6a80b0", 0.3), 0.6)
    for d, x0 in ((-1, 830.0), (1, 1110.0)):
        posts = [rect(x0 + d * 44 * k - 5, 780 + 10 * k, 11, 54 + 4 * k, 3) for k in range(6)]
        rails = [
            lines([(x0, 792 + r), (x0 + d * 226, 846 + r * 1.3), (x0 + d * 226, 856 + r * 1.3), (x0, 800 + r)]) for r in (0, 22)
        ]
        canvas.fill(joined([*rails, *posts]), view.tone(WOOD, 0.5))
        canvas.fill(joined([ellipse(x0 + d * 44 * k, 780 + 10 * k, 10, 6) for k in range(6)]), view.tone(SNOW, 0.95))


def _chalet(picture: Picture, canvas: Canvas, x: float, foot: float, wide: float, seed: int, large: bool = False) -> None:
    """Stone below, timber above, a broad roof under snow; a balcony, lit panes, smoke."""
    view, chance = picture.view, Random(seed)
    tall, cx = wide * 0.62, x + wide / 2
    wood = chance.choice(("#8a5c3c", "#6e4a34", "#9a6a44"))
    canvas.fill(ellipse(cx, foot, wide * 0.62, wide * 0.05), view.tone("#5a70a8", 0.2), 0.4, blur=wide * 0.02)
    _timber(canvas, view, x, foot, wide, wood)
    _openings(canvas, view, x, foot, wide)
    _gallery(canvas, view, x, foot, wide)
    _snowy_roof(canvas, view, x, foot, wide)
    _chimney(canvas, view, cx + wide * 0.26, foot, wide)
    canvas.glow(cx, foot - tall * 0.5, wide * 0.8, "#ffb860", 0.4 * view.lamps)
    if large:
        _doorlight(canvas, view, cx, foot, wide)


def _timber(canvas: Canvas, view: View, x: float, foot: float, wide: float, wood: str) -> None:
    """The gable wall of boards over a base of stone."""
    tall, cx = wide * 0.62, x + wide / 2
    right = view.sun[0] > cx
    gable = lines(
        [(x, foot), (x, foot - tall * 0.62), (cx, foot - tall * 1.12), (x + wide, foot - tall * 0.62), (x + wide, foot)]
    )
    ends = (view.tone(wood, 0.35), view.tone(wood, 0.8))
    canvas.fill(gable, Linear(x, 0, x + wide, 0, ends if right else ends[::-1]))
    canvas.fill(
        joined([rect(x, foot - tall * q, wide, max(1.0, wide * 0.006)) for q in (0.42, 0.5, 0.58, 0.66, 0.74, 0.82, 0.9)]),
        view.tone("#2a1a12", 0.1),
        0.4,
        clip=gable,
    )
    canvas.fill(
        rect(x, foot - tall * 0.34, wide, tall * 0.34),
        Linear(x, 0, x + wide, 0, (view.tone("#8a8078", 0.4), view.tone("#b0a598", 0.7))),
    )


def _openings(canvas: Canvas, view: View, x: float, foot: float, wide: float) -> None:
    """Lit panes, red shutters, the arched door."""
    tall, cx, lit = wide * 0.62, x + wide / 2, 0.3 + 0.7 * view.lamps
    panes = [
        rect(x + wide * u, foot - tall * v, wide * 0.12, tall * 0.16)
        for u, v in ((0.12, 0.27), (0.74, 0.27), (0.2, 0.62), (0.44, 0.62), (0.68, 0.62), (0.44, 0.9))
    ]
    canvas.fill(joined(panes), mix(view.tone("#3c4860", 0.4), "#ffd07a", lit * 0.95))
    canvas.fill(
        joined(
            [
                rect(x + wide * u, foot - tall * v, wide * 0.03, tall * 0.16)
                for u, v in ((0.165, 0.62), (0.57, 0.62), (0.645, 0.62), (0.8, 0.62))
            ]
        ),
        view.tone("#a83c34", 0.6),
    )
    canvas.fill(
        curve(
            [
                (cx - wide * 0.07, foot, 1),
                (cx - wide * 0.07, foot - tall * 0.24, 1),
                (cx, foot - tall * 0.31),
                (cx + wide * 0.07, foot - tall * 0.24, 1),
                (cx + wide * 0.07, foot, 1),
            ]
        ),
        view.tone("#5a3424", 0.5),
    )


def _gallery(canvas: Canvas, view: View, x: float, foot: float, wide: float) -> None:
    """The balcony along the front."""
    tall = wide * 0.62
    canvas.fill(rect(x - wide * 0.04, foot - tall * 0.44, wide * 1.08, tall * 0.1), view.tone("#5e3e28", 0.5))
    canvas.fill(
        joined([rect(x - wide * 0.03 + wide * 0.053 * k, foot - tall * 0.44, wide * 0.012, tall * 0.1) for k in range(21)]),
        view.tone("#c8945c", 0.8),
    )


def _snowy_roof(canvas: Canvas, view: View, x: float, foot: float, wide: float) -> None:
    tall, cx = wide * 0.62, x + wide / 2
    right = view.sun[0] > cx
    roof = curve(
        [
            (x - wide * 0.16, foot - tall * 0.5, 1),
            (cx, foot - tall * 1.22, 1),
            (x + wide * 1.16, foot - tall * 0.5, 1),
            (x + wide * 1.17, foot - tall * 0.66),
            (cx + wide * 0.1, foot - tall * 1.4),
            (cx, foot - tall * 1.43),
            (cx - wide * 0.1, foot - tall * 1.4),
            (x - wide * 0.17, foot - tall * 0.66),
        ]
    )
    under = lines(
        [
            (x - wide * 0.14, foot - tall * 0.48),
            (cx, foot - tall * 1.2),
            (x + wide * 1.14, foot - tall * 0.48),
            (x + wide * 1.08, foot - tall * 0.48),
            (cx, foot - tall * 1.1),
            (x - wide * 0.08, foot - tall * 0.48),
        ]
    )
    canvas.fill(under, view.tone("#4a3020", 0.35))
    tones = (view.tone("#b4c4e6", 0.55), view.tone(SNOW, 0.98))
    canvas.fill(roof, Linear(x, 0, x + wide, 0, tones if right else tones[::-1]))


def _chimney(canvas: Canvas, view: View, u: float, foot: float, wide: float) -> None:
    """A stack under snow, and its smoke."""
    tall = wide * 0.62
    canvas.fill(rect(u, foot - tall * 1.42, wide * 0.08, tall * 0.36), view.tone("#8a7a74", 0.5))
    canvas.fill(rect(u - wide * 0.015, foot - tall * 1.46, wide * 0.11, tall * 0.07, 3), view.tone(SNOW, 0.95))
    for k in range(5):
        canvas.fill(
            ellipse(
                u + wide * (0.05 + 0.05 * k), foot - tall * (1.56 + 0.16 * k), wide * (0.05 + 0.022 * k), tall * (0.05 + 0.03 * k)
            ),
            mix(view.haze, "#ffffff", 0.5),
            0.3 - 0.045 * k,
            blur=wide * 0.02,
        )


def _doorlight(canvas: Canvas, view: View, cx: float, foot: float, wide: float) -> None:
    """Light that falls from the door onto the snow."""
    canvas.fill(
        lines(
            [
                (cx - wide * 0.2, foot),
                (cx + wide * 0.2, foot),
                (cx + wide * 0.32, foot + wide * 0.12),
                (cx - wide * 0.32, foot + wide * 0.12),
            ]
        ),
        alpha("#ffc878", 0.5 * view.lamps),
        blur=14,
        blend="screen",
    )


def _church(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """A white tower with a pointed spire, its clock and windows lit."""
    canvas.fill(rect(x - 110, foot - 96, 110, 100), view.tone("#d8c0a0", 0.55))
    canvas.fill(lines([(x - 124, foot - 90), (x - 56, foot - 160), (x + 10, foot - 90)]), view.tone(SNOW, 0.9))
    canvas.fill(
        rect(x - 30, foot - 210, 62, 214), Linear(x - 30, 0, x + 32, 0, (view.tone("#c8b094", 0.4), view.tone("#e8d4b4", 0.8)))
    )
    canvas.fill(
        lines([(x - 38, foot - 206), (x + 1, foot - 380), (x + 40, foot - 206)]),
        Linear(x - 38, 0, x + 40, 0, (view.tone("#4a5a6a", 0.3), view.tone("#8a9cb0", 0.8))),
    )
    canvas.fill(lines([(x - 10, foot - 330), (x + 1, foot - 380), (x + 12, foot - 330)]), view.tone(SNOW, 0.95))
    canvas.fill(joined([rect(x, foot - 404, 3, 26), rect(x - 7, foot - 396, 17, 3)]), view.tone("#e0b850", 0.9))
    canvas.fill(ellipse(x + 1, foot - 176, 17, 17), mix(view.tone("#faf6ec", 0.8), "#ffe8a8", view.lamps))
    canvas.line(lines([(x + 9, foot - 176), (x + 1, foot - 176), (x + 1, foot - 189)], closed=False), "#2a2428", 2.6)
    panes = [
        curve([(a - 8, foot - 30, 1), (a - 8, foot - 62), (a, foot - 74), (a + 8, foot - 62), (a + 8, foot - 30, 1)])
        for a in (x - 86, x - 56)
    ]
    canvas.fill(joined(panes), mix(view.tone("#4a5a70", 0.4), "#ffc870", 0.3 + 0.7 * view.lamps))
    canvas.glow(x - 60, foot - 50, 130, "#ffb860", 0.5 * view.lamps)


def _lamp(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """A post with a lantern under a cap of snow."""
    canvas.fill(rect(x - 5, foot - tall, 10, tall), view.tone("#2c3038", 0.4))
    canvas.fill(
        lines([(x - 16, foot - tall - 44), (x + 16, foot - tall - 44), (x + 11, foot - tall), (x - 11, foot - tall)]),
        mix(view.tone("#e8e0cc", 0.7), "#ffe09a", 0.3 + 0.7 * view.lamps),
    )
    canvas.fill(
        curve(
            [(x - 22, foot - tall - 42, 1), (x - 14, foot - tall - 62), (x + 14, foot - tall - 62), (x + 22, foot - tall - 42, 1)]
        ),
        view.tone(SNOW, 0.95),
    )
    canvas.glow(x, foot - tall - 22, 240, "#ffc878", 0.2 + 0.6 * view.lamps)


PLACES = {"snowvillage": Kind(snowvillage, None, ((0.1, 0.9),), 0.58, time="sunset")}
