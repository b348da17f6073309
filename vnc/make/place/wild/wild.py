"""Wild places: a waterfall among leaves, a swamp, a mountain of fire."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, bush, crown, greens, ground, overhang, ridge, trunk
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import cloud_bank, sky, veil
from vnc.make.place.town.graves import bare
from vnc.make.place.view import View
from vnc.make.place.water import dashes, still
from vnc.make.place.wild.heights import rocks


def waterfall(picture: Picture) -> None:
    """White water down a cliff between ferns into a green pool."""
    view = picture.view
    far = picture.sheet(1.0, 0, 1.2)
    sky(picture, far, 620)
    ridge(far, view, 330, 60, ("#7aa89a", "#a8c8b0"), picture.seed + 2, 0.55, 40, 6)
    air_tint(far, view.haze, 120, 520, 0.05, 0.5)
    cliff = picture.sheet(0.75, 0, 0.7)
    _cliff(cliff, view, picture.seed)
    _fall(cliff, view, 960, 190, 700, 150, picture.seed)
    for x, top, foot, half in ((640, 300, 680, 34), (1270, 340, 690, 26)):
        _fall(cliff, view, x, top, foot, half, picture.seed + int(x))
    leaf = greens(view)
    tops = (
        (90, 150, 260),
        (330, 190, 210),
        (560, 215, 150),
        (770, 175, 90),
        (1150, 165, 90),
        (1390, 205, 180),
        (1620, 160, 230),
        (1860, 140, 240),
    )
    for k, (x, y, r) in enumerate(tops):
        crown(cliff, view, x, y, r, 110, picture.seed + 20 + k, 380, (8, 18), leaf)
    for k, (x, y) in enumerate(
        ((150, 520), (420, 460), (1490, 480), (1760, 540), (300, 640), (1640, 650), (520, 600), (1380, 610))
    ):
        bush(cliff, view, x, y, 120, 54, picture.seed + 40 + k, 190)
    veil(picture, cliff)
    pool = picture.sheet(0.5, 0, 0.5)
    still(picture, pool, 690, "#3f9a94", 0.5, 0.9)
    _foam(pool, view, picture.seed)
    rocks(
        pool,
        view,
        ((560, 720, 90), (690, 742, 62), (1240, 732, 84), (1390, 752, 66), (1530, 770, 96), (380, 760, 110), (820, 735, 34)),
        picture.seed,
    )
    near = picture.sheet(0.15, 0, 2.2)
    rocks(near, view, ((130, 1030, 220), (420, 1085, 150), (1810, 1040, 230), (1520, 1090, 130)), picture.seed + 60)
    overhang(near, view, ((40, 90, 320, 170), (1890, 70, 300, 160)), picture.seed + 80, 620)
    for x, y in ((20, 860), (1910, 850), (250, 960), (1690, 970)):
        _fern(near, view, x, y, 210, picture.seed + x)
    picture.play("water", 360, 700, 1200, 300, view.sunlight)
    picture.play("fog", 660, 560, 600, 200)


def swamp(picture: Picture) -> None:
    """Dead trees on their roots in black water, reeds, lily pads, lights at nightfall."""
    view = picture.view
    far = picture.sheet(1.0, 0, 2)
    sky(picture, far, 640)
    ridge(far, view, 560, 30, ("#6f8a78", "#94a888"), picture.seed + 2, 0.55, 60, 7)
    air_tint(far, mix(view.haze, "#8aa078", 0.35), 260, 700, 0.1, 0.6)
    back = picture.sheet(0.8, 0, 1.6)
    for k, x in enumerate((80, 290, 470, 690, 1180, 1360, 1590, 1800)):
        _mangrove(back, view, x, 640 + 12 * (k % 3), 720, 34, picture.seed + k, "#5a5f50")
    for k, x in enumerate(range(0, 1960, 240)):
        bush(back, view, x, 642, 150, 52, picture.seed + 20 + k, 180)
    air_tint(back, view.haze, 300, 680, 0.25 + 0.2 * view.murk, 0.4 + 0.25 * view.murk)
    veil(picture, back)
    water = picture.sheet(0.6, 0, 0.6)
    still(picture, water, 650, "#3f5a48", 0.72, 0.5)
    _pads(water, view, picture.seed)
    trees = picture.sheet(0.4, 0, 0.8)
    for k, (x, foot, tall, wide) in enumerate(
        ((270, 820, 900, 74), (1610, 850, 930, 86), (1260, 720, 800, 48), (620, 720, 800, 44))
    ):
        _mangrove(trees, view, x, foot, tall, wide, picture.seed + 40 + k, "#4c4840")
        _moss(trees, view, x, foot - tall * 0.62, tall * 0.34, picture.seed + k)
        ring = ellipse(x, foot + 4, wide * 2.4, wide * 0.3)
        trees.line(ring, mix(view.sky[4], "#ffffff", 0.2), 2.4, 0.35)
    near = picture.sheet(0.12, 0, 2)
    ground(
        near,
        view,
        [(-20, 985), (300, 1010), (700, 1056), (1200, 1056), (1600, 1010), (WIDE + 20, 975)],
        ("#2c3c28", "#4a5c38", "#7a8a50"),
    )
    _reeds(near, view, picture.seed)
    if view.time in ("night", "sunset", "dawn") or view.mood == "eerie":
        _fireflies(near, picture)
    picture.play("fog", 0, 560, WIDE, 220)


def volcano(picture: Picture) -> None:
    """A cone with fire in its mouth, black rock, rivers of lava."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 700)
    cloud_bank(far, view, picture.seed + 31, 0.62, 0, 420, 4, 2.0, 0.2)
    cone = picture.sheet(0.85, 0.08, 1.0)
    _plume(far, view, picture.seed)
    _cone(cone, view, picture.seed)
    veil(picture, cone)
    middle = picture.sheet(0.6, 0, 0.7)
    for k, (y, amp, top, low) in enumerate(((690, 34, "#4a4048", "#332c34"), (760, 44, "#3c343c", "#241e26"))):
        ridge(middle, view, y, amp, (top, low), picture.seed + 5 + k, 0.62, 0, 6)
    river = curve(
        [
            (1010, 690, 1),
            (1050, 690, 1),
            (1090, 760),
            (980, 830),
            (1150, 940),
            (1500, 1100, 1),
            (820, 1100, 1),
            (840, 960),
            (900, 840),
            (1010, 760),
        ]
    )
    _lava(middle, river, picture.seed)
    front = picture.sheet(0.35, 0, 0.8)
    field = (
        lines([(-20, 830), (240, 800), (520, 850), (760, 960), (860, 1120), (-20, 1120)]),
        lines([(WIDE + 20, 800), (1640, 790), (1420, 870), (1330, 960), (1440, 1120), (WIDE + 20, 1120)]),
    )
    for shape in field:
        front.fill(shape, Linear(0, 790, 0, HIGH, (view.tone("#5c5058", 0.6), view.tone("#2a242c", 0.2))))
        front.line(shape, "#ff8a3a", 5, 0.5, blur=5)
    stained(front, picture.seed, 0.5, 12, 1.4, "#120c10")
    _cracks(front, field, picture.seed)
    spots = tuple(
        (x, y, r)
        for x, y, r in ((150, 905, 84), (430, 960, 62), (620, 1040, 76), (1610, 930, 78), (1760, 1010, 120), (1480, 1030, 58))
    )
    _slag(front, view, spots, picture.seed)
    near = picture.sheet(0.12, 0, 3)
    _slag(near, view, ((40, 1080, 210), (1890, 1080, 230)), picture.seed + 9)
    picture.play("embers", 300, 200, 1300, 850)


def _cliff(canvas: Canvas, view: View, seed: int) -> None:
    """A wall of wet rock in ledges, open where the main fall comes."""
    chance = Random(seed)
    wall = curve(
        [
            (-20, 190, 1),
            (300, 240),
            (620, 250),
            (860, 205),
            (1060, 200),
            (1300, 250),
            (1620, 230),
            (WIDE + 20, 170, 1),
            (WIDE + 20, 760, 1),
            (-20, 760, 1),
        ]
    )
    canvas.fill(wall, Linear(0, 180, 0, 760, (view.tone("#7a8078", 0.7), view.tone("#4a5450", 0.25))))
    for _ in range(90):
        x, y = chance.uniform(0, WIDE), chance.uniform(230, 700)
        w, h = chance.uniform(50, 150), chance.uniform(60, 170)
        slab = lines([(x, y), (x + w, y + chance.uniform(-14, 14)), (x + w * 0.9, y + h), (x + w * 0.12, y + h * 0.9)])
        lit = chance.uniform(0.1, 0.85)
        canvas.fill(slab, Linear(0, y, 0, y + h, (view.tone("#8a9088", lit), view.tone("#3f4844", 0.15))), 0.75, clip=wall)
        canvas.fill(rect(x, y - 2, w, 5), view.tone("#c0c8b8", lit), 0.5, clip=wall)
    moss = [
        ellipse(chance.uniform(0, WIDE), chance.uniform(240, 680), chance.uniform(30, 90), chance.uniform(8, 22))
        for _ in range(50)
    ]
    canvas.fill(joined(moss), view.tone("#6a9a4a" if not view.snow else "#e8eef4", 0.6), 0.55, blur=5, clip=wall)


def _fall(canvas: Canvas, view: View, x: float, top: float, foot: float, half: float, seed: int) -> None:
    """Strands of white over a blue sheet, spray at the foot."""
    random = np.random.default_rng(seed)
    sheet = curve(
        [
            (x - half * 0.8, top, 1),
            (x + half * 0.8, top, 1),
            (x + half * 0.95, top + 60),
            (x + half * 1.25, foot, 1),
            (x - half * 1.25, foot, 1),
            (x - half * 0.95, top + 60),
        ]
    )
    canvas.fill(sheet, Linear(0, top, 0, foot, (view.tone("#a8d4e0", 0.8), view.tone("#d4ecf0", 0.8))), 0.95, blur=2)
    for tint, light, opacity in (("#5f9ab0", 0.4, 0.4), ("#ffffff", 1.0, 0.75)):
        at, start, long = random.uniform(-1, 1, 34), random.uniform(0, 0.7, 34), random.uniform(0.2, 0.6, 34)
        strands = [
            stroke(
                [
                    (x + a * half * (0.8 + 0.4 * s), top + (foot - top) * s),
                    (x + a * half * (0.9 + 0.4 * min(1, s + n)), top + (foot - top) * min(1, s + n)),
                ],
                half * 0.09 + 2,
            )
            for a, s, n in zip(at, start, long, strict=True)
        ]
        canvas.fill(joined(strands), view.tone(tint, light), opacity, clip=sheet)
    for _ in range(14):
        canvas.fill(
            ellipse(x + float(random.normal(0, half)), foot - float(random.uniform(-10, 46)), half * 0.7, half * 0.3),
            view.tone("#ffffff", 0.95),
            0.25,
            blur=14,
        )


def _foam(canvas: Canvas, view: View, seed: int) -> None:
    """Rings that spread from where the water comes down."""
    random = np.random.default_rng(seed + 3)
    t = random.random(150)
    x, y = 960 + random.normal(0, 1, 150) * (150 + 330 * t), 706 + 250 * t
    canvas.fill(dashes(x, y, 40 + 120 * t, 3 + 6 * t), view.tone("#ffffff", 1.0), 0.5)
    canvas.fill(ellipse(960, 706, 330, 22), view.tone("#ffffff", 0.9), 0.6, blur=12)


def _fern(canvas: Canvas, view: View, x: float, y: float, size: float, seed: int) -> None:
    """Fronds from one point."""
    chance = Random(seed)
    dark, middle, bright = greens(view)
    for k in range(9):
        turn = math.radians(-170 + 20 * k + chance.uniform(-8, 8))
        tip = (x + math.cos(turn) * size, y + math.sin(turn) * size * 0.7 + 0.2 * size * abs(math.cos(turn)))
        bend = ((x + tip[0]) / 2, (y + tip[1]) / 2 - size * 0.22)
        spine = [(x, y), bend, tip]
        canvas.fill(stroke(spine, size * 0.035), view.tone(dark, 0.4))
        leaves: list[Path] = []
        for j in range(1, 13):
            t = j / 13
            px = (1 - t) ** 2 * x + 2 * t * (1 - t) * bend[0] + t * t * tip[0]
            py = (1 - t) ** 2 * y + 2 * t * (1 - t) * bend[1] + t * t * tip[1]
            for side in (-1, 1):
                long = size * 0.24 * (1 - t * 0.75)
                leaves.append(
                    stroke(
                        [(px, py), (px + math.cos(turn + side * 1.1) * long, py + math.sin(turn + side * 1.1) * long)],
                        size * 0.05,
                    )
                )
        canvas.fill(joined(leaves), view.tone(middle if k % 2 else bright, 0.35 + 0.05 * k))


def _mangrove(canvas: Canvas, view: View, x: float, foot: float, tall: float, wide: float, seed: int, colour: str) -> None:
    """A dead tree that stands on spread roots."""
    chance = Random(seed)
    roots = [
        stroke([(x, foot - wide * 1.9), (x + d * wide * 0.9, foot - wide * 0.9), (x + d * wide * 1.7, foot + 6)], wide * 0.3)
        for d in (-1.1, -0.6, 0.5, 1.0)
    ]
    canvas.fill(joined(roots), view.tone(colour, 0.3))
    trunk(canvas, view, x, foot, foot - tall, wide, seed, colour, chance.uniform(-1, 1) * wide)
    fork = foot - tall * 0.62
    bare(canvas, view, [(x, fork, -math.pi / 2 + d, tall * 0.2, wide * 0.36) for d in (-1.0, 0.9)], seed, colour, 4)


def _moss(canvas: Canvas, view: View, x: float, y: float, size: float, seed: int) -> None:
    """Grey-green beards that hang from the boughs."""
    chance = Random(seed)
    hair: list[Path] = []
    for _ in range(26):
        px, py, long = x + chance.uniform(-1, 1) * size, y + chance.uniform(-0.6, 0.2) * size, size * chance.uniform(0.2, 0.6)
        hair.append(
            stroke(
                [(px, py), (px + chance.uniform(-8, 8), py + long * 0.6), (px + chance.uniform(-10, 10), py + long)], size * 0.04
            )
        )
    canvas.fill(joined(hair), view.tone("#7a8a68" if not view.snow else "#dfe8ee", 0.45), 0.7)


def _pads(canvas: Canvas, view: View, seed: int) -> None:
    """Lily pads with a few flowers."""
    random = np.random.default_rng(seed + 12)
    spots = [(x, 672 + 360 * t, 12 + 62 * t) for t, x in zip(random.random(46) ** 1.1, random.random(46) * WIDE, strict=True)]
    canvas.fill(joined([ellipse(x, y + 3, r, r * 0.3) for x, y, r in spots]), view.tone("#16241c", 0.1), 0.6)
    canvas.fill(
        joined([ellipse(x, y, r, r * 0.28) - lines([(x, y), (x + r, y - r * 0.1), (x + r, y + r * 0.12)]) for x, y, r in spots]),
        view.tone("#5f8a4c", 0.6),
    )
    canvas.fill(
        joined([ellipse(x - r * 0.2, y - r * 0.05, r * 0.5, r * 0.1) for x, y, r in spots]), view.tone("#a4c46a", 0.9), 0.5
    )
    for x, y, r in spots[::5]:
        petals = [ellipse(x + d * r * 0.16, y - r * 0.2, r * 0.12, r * 0.24) for d in (-1.3, -0.6, 0, 0.6, 1.3)]
        canvas.fill(joined(petals), view.tone("#f4e4ec", 0.9))


def _reeds(canvas: Canvas, view: View, seed: int) -> None:
    """Rushes with brown heads at both sides."""
    chance = Random(seed)
    blades, heads = list[Path](), list[Path]()
    for _ in range(130):
        x = chance.choice((chance.uniform(-20, 430), chance.uniform(1490, 1940)))
        foot, tall = 1100, chance.uniform(200, 420)
        tip = (x + chance.uniform(-60, 60), foot - tall)
        blades.append(stroke([(x, foot), ((x + tip[0]) / 2 + chance.uniform(-12, 12), foot - tall * 0.5), tip], 11))
        if chance.random() < 0.2:
            heads.append(ellipse(tip[0], tip[1], 9, 34))
    canvas.fill(joined(blades[::2]), view.tone("#3f5a34", 0.3))
    canvas.fill(joined(blades[1::2]), view.tone("#6f8a48", 0.6))
    canvas.fill(joined(heads), view.tone("#6a4428", 0.6))


def _fireflies(canvas: Canvas, picture: Picture) -> None:
    chance = picture.chance
    for _ in range(70):
        x, y = chance.uniform(80, 1840), chance.uniform(420, 960)
        canvas.glow(x, y, chance.uniform(18, 44), "#d8ff8a", chance.uniform(0.4, 0.9))
        canvas.fill(ellipse(x, y, 3, 3), "#fbffdc", 0.9)
    picture.play("twinkle", 80, 420, 1760, 560, "#e4ff9a")


def _cone(canvas: Canvas, view: View, seed: int) -> None:
    cone = curve(
        [
            (120, 780, 1),
            (480, 600),
            (760, 330),
            (850, 235, 1),
            (900, 252),
            (990, 246),
            (1060, 232, 1),
            (1160, 330),
            (1440, 590),
            (1830, 780, 1),
        ]
    )
    canvas.fill(cone, Linear(0, 230, 0, 760, (view.tone("#5a4a50", 0.6), view.tone("#3c343c", 0.3))))
    side = curve([(1060, 232, 1), (1160, 330), (1440, 590), (1830, 780, 1), (1100, 780, 1), (1010, 500), (990, 250, 1)])
    canvas.fill(side, view.tone("#1c161c", 0.1), 0.4, blur=8, clip=cone)
    chance = Random(seed)
    gullies = [
        stroke([(950 + a * 90, 260), (950 + a * 330 + chance.uniform(-20, 20), 500), (950 + a * 760, 770)], 16)
        for a in (-0.9, -0.6, -0.35, 0.3, 0.55, 0.85)
    ]
    canvas.fill(joined(gullies), view.tone("#1c161a", 0.1), 0.5, blur=3, clip=cone)
    if view.snow:
        canvas.fill(ellipse(950, 250, 300, 120), view.tone("#eef2f8", 0.8), 0.7, blur=12, clip=cone)
    for points, wide in (
        ([(930, 250), (900, 360), (960, 470), (900, 600), (940, 780)], 30),
        ([(1000, 252), (1060, 380), (1040, 480), (1140, 620), (1180, 780)], 22),
        ([(880, 250), (780, 400), (700, 520)], 15),
    ):
        _lava(canvas, stroke(points, wide), seed)
    canvas.fill(ellipse(955, 246, 104, 16), "#ffd060")
    canvas.glow(955, 226, 430, "#ff7a2a", 0.9)


def _plume(canvas: Canvas, view: View, seed: int) -> None:
    """Ash that rises and drifts, lit from below."""
    chance = Random(seed)
    for k in range(46):
        t = k / 46
        x, y, r = 955 + 330 * t * t + chance.uniform(-1, 1) * (40 + 150 * t), 235 - 260 * t, 50 + 120 * t
        tint = mix("#ff8a48", view.tone("#4a4048", 0.4), min(1, 0.25 + 1.5 * t))
        canvas.fill(ellipse(x, y, r, r * 0.8), tint, 0.5, blur=16)


def _lava(canvas: Canvas, shape: Path, seed: int) -> None:
    """Molten rock with a dark skin in plates."""
    _, top, _, bottom = shape.bounds()
    canvas.fill(shape, "#ff5a1c", 0.55, blur=26, blend="screen")
    canvas.fill(shape, Linear(0, top, 0, bottom, ("#ffd45a", "#ff9a32", "#f25a1c")))
    chance, (left, _, right, _) = Random(seed), shape.bounds()
    plates = [
        ellipse(
            chance.uniform(left, right),
            chance.uniform(top, bottom),
            10 + 0.05 * (bottom - top) * chance.random(),
            4 + 8 * chance.random(),
        )
        for _ in range(60)
    ]
    canvas.fill(joined(plates), "#8a2410", 0.55, clip=shape)
    canvas.inner(shape, 8, 0, "#c83a14", 0.7, blur=4)


def _cracks(canvas: Canvas, shapes: tuple[Path, Path], seed: int) -> None:
    """Fire that shows through broken ground."""
    chance = Random(seed)
    for shape in shapes:
        left, _, right, _ = shape.bounds()
        for _ in range(9):
            x, y = chance.uniform(left, right), chance.uniform(860, 1060)
            points = [(x, y)]
            for _ in range(4):
                points.append((points[-1][0] + chance.uniform(-70, 70), points[-1][1] + chance.uniform(8, 34)))
            crack = stroke(points, 9, smooth=False)
            canvas.fill(crack, "#ff6a20", 0.7, blur=9, blend="screen", clip=shape)
            canvas.fill(crack, "#ffb04a", 0.9, clip=shape)


def _slag(canvas: Canvas, view: View, spots: tuple[tuple[float, float, float], ...], seed: int) -> None:
    """Black boulders with an edge of firelight."""
    for k, (x, y, r) in enumerate(spots):
        chance = Random(seed + k)
        ring = [
            (x + r * math.cos(a) * chance.uniform(0.8, 1.15), y + 0.7 * r * math.sin(a) * chance.uniform(0.8, 1.15))
            for a in (j * math.tau / 8 for j in range(8))
        ]
        stone = lines(ring)
        canvas.fill(stone, Linear(0, y - r * 0.7, 0, y + r * 0.7, (view.tone("#6a5e64", 0.7), view.tone("#1c161a", 0.15))))
        toward = -1 if x < 1050 else 1
        canvas.inner(stone, toward * r * 0.16, r * 0.05, "#ff7a30", 0.55, blur=r * 0.06)


PLACES = {
    "waterfall": Kind(waterfall, None, ((0.06, 0.94),), 0.62),
    "swamp": Kind(swamp, None, ((0.12, 0.88),), 0.6, time="sunset"),
    "volcano": Kind(volcano, None, ((0.06, 0.94),), 0.62, time="sunset"),
}
