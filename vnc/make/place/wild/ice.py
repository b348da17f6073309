"""Where it never thaws: a cave of blue ice, the frozen sea with its floes and glacier, the tundra in its short summer."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, lit_sides
from vnc.make.place.parts.flora import air_tint, crown, flowers, grass
from vnc.make.place.parts.furnished import stand
from vnc.make.place.parts.icebergs import ICE, floes, glacier, iceberg
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, lay, mirror, noise, plane, rows, stained
from vnc.make.place.sky import WHOLE, sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import dashes, still
from vnc.make.place.wild.heights import peaks


def icecave(picture: Picture) -> None:
    """Ribs of ice that turn toward the day outside; a frozen pool that mirrors it; icicles, blocks, drifted snow."""
    view, chance = picture.view, Random(picture.seed)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    peaks(picture, far, ((860, 660, 180, 330), (1060, 660, 150, 400)), 0.3)
    far.fill(
        curve([(600, 640, 1), (800, 610), (1000, 622), (1300, 612), (1400, 760, 1), (600, 760, 1)]), view.tone("#f0f6fc", 0.85)
    )
    veil(picture, far)
    walls = picture.sheet(0.7, 0, 0.5)
    _ribs(picture, walls, chance)
    floor = picture.sheet(0.55, 0, 0.3)
    _frozen(picture, floor)
    here = picture.sheet(0.4, 0, 0.4)
    for x, y, r in ((430, 760, 80), (330, 800, 56), (1490, 770, 90), (1600, 830, 60), (1380, 752, 40)):
        _block(here, view, x, y, r, int(x))
    for x, foot, tall in ((560, 716, 150), (1350, 716, 170), (500, 726, 90), (1420, 724, 80)):
        _spire(here, view, x, foot, tall)
    _drift(here, view)
    near = picture.sheet(0.12, 0, 2.8)
    _icicles(near, view, picture.seed + 5, 26, 330, 0)
    for x, side in ((-40, 1), (1960, -1)):
        near.fill(
            curve(
                [
                    (x, -40, 1),
                    (x + side * 190, -40, 1),
                    (x + side * 110, 240),
                    (x + side * 140, 520),
                    (x + side * 70, 820),
                    (x + side * 150, 1120, 1),
                    (x, 1120, 1),
                ]
            ),
            Linear(x, 0, x + side * 190, 0, (view.tone(ICE[0], 0.2), view.tone(ICE[1], 0.5))),
        )


def _ribs(picture: Picture, canvas: Canvas, chance: Random) -> None:
    """The tunnel: each ring a lighter blue than the one before it; scoops and veins in the ice, light through it."""
    view = picture.view
    canvas.fill(WHOLE, view.tone(ICE[0], 0.3))
    mouth = [(700, 700), (690, 560), (740, 420), (840, 330), (960, 300), (1090, 326), (1190, 410), (1240, 550), (1230, 700)]
    for k in range(8, -1, -1):
        grow = 1.0 + 0.17 * k + 0.012 * k * k
        ring = [
            (
                962 + (x - 962) * grow + chance.uniform(-24, 24) * (k > 0),
                690 + (y - 690) * grow + chance.uniform(-22, 22) * (k > 0),
            )
            for x, y in mouth
        ]
        shape = curve([(ring[0][0], 900, 1), *ring, (ring[-1][0], 900, 1)])
        t = k / 8
        tint = (
            mix(ICE[3], ICE[2], min(1, t * 3))
            if t < 0.33
            else mix(ICE[2], ICE[1], (t - 0.33) * 3)
            if t < 0.66
            else mix(ICE[1], ICE[0], (t - 0.66) * 3)
        )
        canvas.fill(
            shape,
            Linear(
                600,
                200,
                1300,
                900,
                (
                    view.tone(mix(tint, "#ffffff", 0.25), 0.9 - 0.4 * t),
                    view.tone(tint, 0.7 - 0.35 * t),
                    view.tone(tint, 0.5 - 0.3 * t),
                ),
            ),
        )
        canvas.inner(shape, 5, 9, mix(view.tone("#ffffff", 1.0), ICE[3], 0.3), 0.5, blur=4)
        canvas.line(shape, view.tone(ICE[0], 0.1), 12, 0.22, blur=9)
    vein = 1 - np.abs(noise(canvas, picture.seed + 4, 3, 7, 0.7) - 0.5) * 2
    scoop = noise(canvas, picture.seed + 8, 4, 9, 1.4)
    lay(canvas, plane(view.tone("#f0feff", 0.95)), (np.clip((vein - 0.93) * 12, 0, 1) * 0.32).astype(np.float32))
    lay(canvas, plane(view.tone(ICE[0], 0.2)), (np.clip(scoop - 0.55, 0, 1) * 1.1).astype(np.float32))
    hole = curve([(700, 900, 1), *mouth, (1230, 900, 1)])
    canvas.fill(hole, "#ffffff", blend="erase")
    canvas.line(hole, "#f4feff", 7, 0.7, blur=3)
    canvas.glow(962, 540, 640, mix(view.sky[4], "#f0feff", 0.5), 0.5)
    _icicles(canvas, view, picture.seed + 2, 20, 110, 1)


def _icicles(canvas: Canvas, view: View, seed: int, count: int, long: float, far: int) -> None:
    """A row that hangs from above, longest at the sides."""
    chance, shapes = Random(seed), list[Path]()
    for _ in range(count):
        x = chance.uniform(720, 1210) if far else chance.uniform(-20, WIDE + 20)
        reach = abs(x - 960) / 960
        top = 320 + 420 * (abs(x - 960) / 300) ** 2 * 0.35 if far else -20
        tall = long * chance.uniform(0.3, 1.0) * (1 if far else 0.25 + reach)
        wide = max(6, tall * 0.16)
        shapes.append(
            curve(
                [
                    (x - wide, top, 1),
                    (x + wide, top, 1),
                    (x + wide * 0.35, top + tall * 0.5),
                    (x, top + tall, 1),
                    (x - wide * 0.35, top + tall * 0.5),
                ]
            )
        )
    whole = joined(shapes)
    canvas.fill(whole, Linear(0, 0, 0, long + (340 if far else 0), (view.tone(ICE[1], 0.6), view.tone(ICE[3], 1.0))), 0.85)
    canvas.fill(joined([s.moved(-3, 0) for s in shapes]), "#ffffff", 0.25, clip=whole)


def _frozen(picture: Picture, canvas: Canvas) -> None:
    """The floor: clear ice with cracks and white bubbles, the cave upside down in it."""
    view, chance = picture.view, Random(picture.seed + 3)
    pool = curve(
        [
            (-40, 800, 1),
            (420, 730),
            (720, 700),
            (960, 694),
            (1220, 700),
            (1520, 730),
            (1960, 800, 1),
            (1960, 1120, 1),
            (-40, 1120, 1),
        ]
    )
    canvas.fill(
        pool,
        Linear(0, 694, 0, HIGH, (view.tone("#d8f8ff", 0.9), view.tone("#5ab4d8", 0.6), view.tone("#1c5a8c", 0.35)), (0, 0.3, 1)),
    )
    mask = canvas.sibling()
    mask.fill(pool, "#ffffff")
    mirror(flattened([s.canvas for s in picture.sheets]), canvas, 700, picture.seed, mask.planes[3], 0.55, 1.1, 1.3, 0.16)
    for _ in range(16):
        x, y = chance.uniform(100, 1820), chance.uniform(730, 1060)
        points = [(x, y)]
        for _ in range(5):
            points.append((points[-1][0] + chance.uniform(-90, 120), points[-1][1] + chance.uniform(-8, 26)))
        canvas.line(lines(points, closed=False), "#f4feff", 1.4 + (y - 700) / 140, 0.5, clip=pool)
        canvas.line(lines(points, closed=False).moved(0, 5), ICE[0], 3, 0.25, blur=2, clip=pool)
    bubbles = [
        ellipse(chance.uniform(0, WIDE), 740 + 320 * chance.random(), r, r * 0.4)
        for r in (chance.uniform(2, 11) for _ in range(110))
    ]
    canvas.fill(joined(bubbles), "#f4feff", 0.35, clip=pool)


def _block(canvas: Canvas, view: View, x: float, y: float, r: float, seed: int) -> None:
    """A fallen block of clear ice in facets."""
    chance = Random(seed)
    ring = [
        (x + a * r * chance.uniform(0.9, 1.1), y + b * r * chance.uniform(0.9, 1.1))
        for a, b in ((-1, 0.1), (-0.8, -0.6), (-0.1, -0.95), (0.65, -0.75), (1, 0.0), (0.5, 0.28), (-0.5, 0.3))
    ]
    mid = (x + 0.1 * r, y - 0.35 * r)
    canvas.fill(ellipse(x, y + r * 0.25, r * 1.2, r * 0.18), ICE[0], 0.45, blur=r * 0.06)
    for k in range(7):
        light = (0.95, 1.0, 0.85, 0.5, 0.3, 0.25, 0.6)[k]
        face = lines([ring[k], ring[(k + 1) % 7], mid])
        canvas.fill(face, view.tone(mix(ICE[1], ICE[3], light), 0.35 + 0.6 * light))
    canvas.line(lines([ring[1], mid, ring[3]], closed=False), "#ffffff", 2.5, 0.7)
    canvas.inner(lines(ring), 3, 4, "#ffffff", 0.7, blur=2)


def _spire(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    shape = curve(
        [
            (x - tall * 0.2, foot, 1),
            (x - tall * 0.09, foot - tall * 0.5),
            (x, foot - tall, 1),
            (x + tall * 0.1, foot - tall * 0.5),
            (x + tall * 0.22, foot, 1),
        ]
    )
    canvas.fill(
        shape,
        Linear(x - tall * 0.2, 0, x + tall * 0.2, 0, (view.tone(ICE[3], 1.0), view.tone(ICE[2], 0.7), view.tone(ICE[1], 0.35))),
    )
    canvas.inner(shape, 4, 2, "#ffffff", 0.6, blur=2)


def _drift(canvas: Canvas, view: View) -> None:
    """Snow blown in along both walls."""
    for shape in (
        curve([(-40, 790, 1), (160, 800), (330, 850), (420, 920), (300, 990), (120, 1060), (-40, 1090, 1)]),
        curve([(1960, 780, 1), (1780, 806), (1600, 870), (1540, 940), (1660, 1010), (1820, 1070), (1960, 1090, 1)]),
    ):
        canvas.fill(shape, Linear(0, 780, 0, 1080, (view.tone("#dceefa", 0.7), view.tone("#8ab4d8", 0.3))))
        canvas.inner(shape, 0, 6, "#ffffff", 0.6, blur=4)


def icefield(picture: Picture) -> None:
    """A glacier that ends in the sea, icebergs and floes on dark water, the snow that we stand on."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    if view.stars > 0.5 and view.weather == "clear":
        stand(far, view, "aurora", 960, 250, 1.0)
    peaks(picture, far, ((240, 600, 300, 230), (620, 600, 260, 320), (1120, 600, 330, 280), (1620, 600, 320, 340)), 0.4)
    glacier(far, view, picture.seed)
    veil(picture, far)
    water = picture.sheet(0.75, 0, 0.4)
    still(picture, water, 616, "#1f5a80", 0.7, 0.5)
    picture.play("water", 0, 630, WIDE, 200, view.sunlight)
    here = picture.sheet(0.5, 0, 0.4)
    for x, y, wide, tall, seed in (
        (1180, 640, 220, 110, 1),
        (560, 646, 170, 80, 2),
        (1560, 668, 380, 250, 3),
        (260, 672, 330, 190, 4),
    ):
        iceberg(here, view, x, y, wide, tall, picture.seed + seed)
    floes(here, view, picture.seed)
    shore = picture.sheet(0.35, 0, 0.5)
    _snow(picture, shore)
    near = picture.sheet(0.12, 0, 2.8)
    for x, side in ((-40, 1), (1960, -1)):
        block = lines(
            [(x, 1120), (x, 860), (x + side * 110, 880), (x + side * 160, 950), (x + side * 270, 1010), (x + side * 330, 1120)]
        )
        near.fill(
            block,
            Linear(x, 860, x + side * 200, HIGH, (view.tone("#ffffff", 0.95), view.tone(ICE[2], 0.5), view.tone(ICE[1], 0.3))),
        )


def _snow(picture: Picture, canvas: Canvas) -> None:
    """The edge of the ice, wind-ribbed snow, tracks of a sledge."""
    view, random = picture.view, np.random.default_rng(picture.seed)
    edge = [(-40, 880), (200, 860), (430, 836), (640, 850), (900, 832), (1180, 846), (1460, 828), (1700, 856), (1960, 872)]
    body = lines([*edge, (1960, 1120), (-40, 1120)])
    canvas.fill(lines([*edge, *[(x, y + 26) for x, y in edge[::-1]]]), view.tone(ICE[1], 0.5))
    canvas.fill(
        body.moved(0, 12),
        Linear(0, 830, 0, HIGH, (view.tone("#ffffff", 0.9), view.tone("#d4e4f2", 0.55), view.tone("#9ab8d8", 0.3))),
    )
    t = random.random(200)
    x, y = random.random(200) * WIDE, 868 + 210 * t
    canvas.fill(dashes(x[::2], y[::2], 60 + 160 * t[::2], 3 + 8 * t[::2]), "#ffffff", 0.45)
    canvas.fill(dashes(x[1::2], y[1::2], 60 + 140 * t[1::2], 2 + 6 * t[1::2]), view.tone("#7a9cc4", 0.3), 0.3)
    for d in (0, 44):
        canvas.line(
            curve([(1120 + d, 850), (1010 + d * 1.3, 930), (1060 + d * 1.7, 1010), (980 + d * 2.4, 1110)], closed=False),
            view.tone("#8aaccc", 0.35),
            7,
            0.6,
            blur=2,
        )


def tundra(picture: Picture) -> None:
    """Moss and heather with ponds and old snow to the mountains; boulders, dwarf birch, reindeer."""
    view, chance = picture.view, Random(picture.seed)
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    peaks(picture, far, ((160, 604, 440, 400), (640, 604, 480, 360), (1180, 604, 410, 460), (1700, 604, 460, 400)), 0.5)
    veil(picture, far)
    land = picture.sheet(0.8, 0, 0.4)
    _heath(picture, land)
    air_tint(land, view.haze, 560, 720, 0.25 + 0.2 * view.murk, 0.0)
    here = picture.sheet(0.5, 0, 0.4)
    for x, y, unit, turned in ((1240, 716, 0.72, False), (1340, 724, 0.6, True), (1130, 708, 0.5, True), (620, 690, 0.42, False)):
        stand(here, view, "deer", x, y, unit, "#a89888", turned)
    tints = (("#6a3a1c", "#b8642c", "#f0a850"), ("#4a5a2c", "#7f8f48", "#c0c878"), ("#7a2a24", "#b8483a", "#f08a5a"))
    for k in range(30):
        t = chance.random()
        x, y, r = chance.uniform(0, WIDE), 700 + 240 * t, 20 + 40 * t
        if abs(x - 960) > 140 + 200 * t:
            crown(
                here,
                view,
                x,
                y,
                r,
                r * 0.5,
                k,
                60,
                (3, 7),
                tints[k % 3] if not view.snow else ("#8a98a4", "#c8d4dc", "#f4f8fc"),
                clumps=5,
            )
    for x, y, r in ((380, 780, 60), (470, 796, 36), (1560, 800, 76), (1660, 816, 40), (900, 700, 22)):
        _boulder(here, view, x, y, r)
    grass(here, view, 760, 1080, 900, picture.seed + 5, None if view.snow else ("#5a5a34", "#98904c", "#d8cc88"), height=1.0)
    if not view.snow:
        flowers(here, view, 740, 1060, 260, picture.seed + 8, ("#ffffff", "#c86ab8", "#f0d860"), 0.7)
    near = picture.sheet(0.12, 0, 2.6)
    grass(near, view, 1020, 1130, 380, picture.seed + 9, None if view.snow else ("#5a5a34", "#98904c", "#d8cc88"), height=2.2)


def _heath(picture: Picture, canvas: Canvas) -> None:
    """The plain in browns and reds, ponds that hold the sky, patches of old snow."""
    view, random = picture.view, np.random.default_rng(picture.seed + 1)
    tones = ("#a8a070", "#8a8a50", "#5a5a34") if not view.snow else ("#e8eef4", "#f0f4f8", "#c4d0dc")
    canvas.fill(
        rect(-20, 590, WIDE + 40, 530),
        Linear(
            0,
            590,
            0,
            HIGH,
            (view.misty(view.tone(tones[0], 0.7), 0.3), view.tone(tones[1], 0.6), view.tone(tones[2], 0.35)),
            (0, 0.3, 1),
        ),
    )
    stained(canvas, picture.seed + 2, 0.25, 20, 5, view.tone("#4a2a1c", 0.1))
    t = random.random(300) ** 1.5
    x, y = random.random(300) * WIDE, 598 + 460 * t
    for part, tint in ((0, "#b8683c"), (1, "#8aa05a"), (2, "#c8b478")):
        if not view.snow:
            canvas.fill(dashes(x[part::3], y[part::3], 60 + 240 * t[part::3], 4 + 22 * t[part::3]), view.tone(tint, 0.6), 0.4)
    canvas.fill(dashes(x[::9], y[::9] + 6, 50 + 120 * t[::9], 3 + 10 * t[::9]), view.tone("#f4f8fc", 0.9), 0.85)
    ponds = joined(
        [
            _pool(px, py, rx, ry, picture.seed + k)
            for k, (px, py, rx, ry) in enumerate(
                ((700, 632, 210, 8), (1080, 676, 330, 20), (300, 668, 220, 14), (1600, 664, 240, 14), (800, 800, 420, 46))
            )
        ]
    )
    canvas.fill(ponds.moved(0, 5), view.tone("#f4f8fc" if view.snow else "#d8c890", 0.9), 0.7, blur=2)
    canvas.fill(ponds.moved(0, -3), view.tone("#4a4028", 0.3), 0.7, blur=3)
    canvas.fill(ponds, Linear(0, 630, 0, 800, (view.sky[3], mix(view.sky[1], view.tone("#4a7a98", 0.4), 0.4))))
    height = rows(canvas)
    mask = canvas.sibling()
    mask.fill(ponds, "#ffffff")
    mirror(
        flattened([s.canvas for s in picture.sheets]),
        canvas,
        600,
        picture.seed,
        mask.planes[3] * np.clip((height - 600) / 60, 0, 1),
        0.5,
        1.0,
        1.2,
        0.3,
    )


def _pool(x: float, y: float, rx: float, ry: float, seed: int) -> Path:
    """A pond's shore with bays and spits."""
    chance = Random(seed)
    reach = [chance.uniform(0.62, 1.12) for _ in range(15)]
    turns = [2 * math.pi * k / 15 for k in range(15)]
    return curve([(x + rx * r * math.cos(a), y + ry * r * math.sin(a)) for a, r in zip(turns, reach, strict=True)])


def _boulder(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    """A grey stone with lichen."""
    shape = lines(
        [
            (x - r, y),
            (x - r * 0.85, y - r * 0.5),
            (x - r * 0.3, y - r * 0.8),
            (x + r * 0.4, y - r * 0.7),
            (x + r * 0.9, y - r * 0.4),
            (x + r, y),
        ]
    )
    left, right = lit_sides(view, x)
    canvas.fill(ellipse(x, y + 3, r * 1.15, r * 0.14), view.tone("#1c1a10", 0), 0.45, blur=4)
    canvas.fill(
        shape,
        Linear(x - r, y - r, x + r, y, (view.tone("#b0aca4", left), view.tone("#8a8884", 0.5), view.tone("#5a5c60", right))),
    )
    for dx, dy, s in ((-0.4, 0.4, 0.16), (0.2, 0.5, 0.12), (0.5, 0.25, 0.1)):
        canvas.fill(ellipse(x + dx * r, y - dy * r, s * r, s * r * 0.6), view.tone("#d8b040", 0.7), 0.6, clip=shape)


PLACES = {
    "icecave": Kind(icecave, None, ((0.12, 0.88),), 0.64),
    "icefield": Kind(icefield, None, ((0.1, 0.9),), 0.56),
    "tundra": Kind(tundra, None, ((0.1, 0.9),), 0.55),
}
