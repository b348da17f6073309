"""Where people laid out nature: a rose garden with its fountain, an open-air pool."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import fence, joined, pane, skyline
from vnc.make.place.parts.flora import LEAVES, Greens, air_tint, bush, grass, ground, leaves, ridge, tree
from vnc.make.place.parts.fountains import tiered_fountain
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View
from vnc.make.place.water import dashes

ROSES = ("#d83a4c", "#f07a8c", "#fbe4dc", "#a82438")


def garden(picture: Picture) -> None:
    """Clipped hedges on both sides of a gravel walk, an arch of roses, a fountain, the house behind."""
    view, camera = picture.view, Camera(960, 540, 1.65, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    house = picture.sheet(0.88, 0.06, 1.2)
    for k, x in enumerate((60, 260, 1640, 1860)):
        tree(house, view, x, 600, 330 + 50 * (k % 2), picture.seed + k, 0.8, 380)
    _mansion(house, view, 960, 585)
    for k in range(12):
        bush(house, view, 40 + 170 * k, 590, 110, 36, picture.seed + 10 + k, 140)
    air_tint(house, view.haze, 300, 620, 0.08, 0.22 + 0.4 * view.murk)
    veil(picture, house)
    lawn = picture.sheet(0.65, 0, 0.6)
    land = ground(lawn, view, [(-20, 590), (960, 582), (WIDE + 20, 590)])
    grass(lawn, view, 592, 1080, 1500, picture.seed + 3, clip=land, height=0.45)
    _walk(lawn, view, camera)
    tiered_fountain(picture, lawn, camera, 11.0)
    beds = picture.sheet(0.42, 0, 0.7)
    for z in (12.5, 9.0, 6.4, 4.4):
        for side in (-1, 1):
            _hedge(beds, view, camera, side, z, picture.seed + int(z * 10) + side)
    _arch(beds, view, camera, 7.6, picture.seed)
    near = picture.sheet(0.12, 0, 2.6)
    for x, y in ((60, 1010), (300, 1090), (1860, 1000), (1620, 1090)):
        _rosebush(near, view, x, y, 250, 130, picture.seed + x, 22)


def pool(picture: Picture) -> None:
    """An open-air pool in lanes, blocks to start from, a fence, a school and hills behind."""
    view, camera = picture.view, Camera(960, 470, 1.65, 900)
    sun = Sun(0.6 if view.sun[0] > 960 else -0.6, 0.8, 0.1)
    far = picture.sheet(1.0)
    sky(picture, far, 500)
    ridge(far, view, 440, 40, (view.misty("#6f9ab4", 0.25), view.misty("#8fb4b4", 0.35)), picture.seed + 2, 0.5)
    back = picture.sheet(0.85, 0.05, 1.1)
    skyline(picture, back, 560, 9, (330, 440), (120, 220), ("#d8d0c4", "#e8e0d0"), picture.seed + 4, (12, 13))
    for k in range(9):
        tree(back, view, 60 + 225 * k, 545, 190 + 40 * (k % 3), picture.seed + k, 0.9, 260)
    air_tint(back, view.haze, 300, 560, 0.1, 0.3 + 0.4 * view.murk)
    veil(picture, back)
    deck = picture.sheet(0.65, 0, 0.5)
    stone = "#d8ccb8" if not view.snow else "#f0f4fa"
    deck.fill(camera.floor().quad(-40, 0.5, 80, 26), Linear(0, 520, 0, HIGH, (view.tone(stone, 0.75), view.tone(stone, 0.45))))
    deck.fill(
        camera.floor().grid([-20 + 1.2 * k for k in range(34)], [0.6 + 0.6 * k for k in range(36)], 0.02),
        view.tone("#7a7064", 0.3),
        0.3,
    )
    fence(deck, view, 415, 540, -10, WIDE + 10, 17, 240, "#8fa4b0")
    _basin(picture, deck, camera)
    things = picture.sheet(0.4, 0, 0.6)
    _blocks(things, view, camera, sun)
    _chair_of_guard(things, view, camera, sun)
    near = picture.sheet(0.14, 0, 2.2)
    _ladder(near, view)
    picture.play("water", 200, 600, 1500, 420, mix(view.sunlight, "#ffffff", 0.4))


def _mansion(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """A long pale front with a gable, tall windows in two rows."""
    wall, roof = "#ece0cc", "#5f6a7c"
    for dx, wide, tall in ((0, 780, 190), (-300, 190, 216), (300, 190, 216), (0, 220, 238)):
        left, top = x + dx - wide / 2, foot - tall
        canvas.fill(
            rect(left, top, wide, tall),
            Linear(left, 0, left + wide, 0, (view.tone(wall, 0.55), view.tone(wall, 0.9), view.tone(wall, 0.6))),
        )
        canvas.fill(
            lines([(left - 12, top), (left + 24, top - 58), (left + wide - 24, top - 58), (left + wide + 12, top)]),
            view.tone(roof if not view.snow else "#f0f4fb", 0.5),
        )
        canvas.fill(rect(left - 6, top - 2, wide + 12, 8), view.tone("#fbf4e6", 0.9))
        count = max(2, int(wide / 62))
        for k in range(count):
            for v in (0.28, 0.68):
                pane(canvas, view, left + wide * (k + 0.5) / count - 12, foot - tall * v - 34, 24, 46, "#fbf4e6")
    canvas.fill(lines([(x - 122, foot - 238), (x, foot - 320), (x + 122, foot - 238)]), view.tone("#f4e8d4", 0.8))
    canvas.fill(rect(x - 22, foot - 66, 44, 66, 20), view.tone("#5a3c30", 0.4))


def _walk(canvas: Canvas, view: View, camera: Camera) -> None:
    """Gravel that goes round the fountain."""
    floor = camera.floor()
    tint = "#e6d4b0" if not view.snow else "#dfe6f0"
    shape = floor.quad(-1.15, 0.6, 2.3, 24) | floor.path(ellipse(0, 11.0, 3.6, 3.6))
    canvas.fill(shape, Linear(0, 590, 0, HIGH, (view.tone(tint, 0.8), view.tone(mix(tint, "#a08060", 0.35), 0.5))))
    random = np.random.default_rng(3)
    z = 0.8 + 16 * random.random(900) ** 1.6
    at = [camera.at(u * 1.12, 0, d) for u, d in zip(random.uniform(-1, 1, 900), z, strict=True)]
    x, y = np.array([p[0] for p in at]), np.array([p[1] for p in at])
    canvas.fill(leaves(x, y, 18 / z, random, 0.5), view.tone("#8a7458", 0.3), 0.4)


def _hedge(canvas: Canvas, view: View, camera: Camera, side: int, z: float, seed: int) -> None:
    """A clipped box hedge with roses over it."""
    left = 1.75 if side > 0 else -6.6
    s = camera.size(z)
    shadow(canvas, view, camera, left, z - 0.2, 4.85, 1.4, 0.45)
    (x0, y0), (x1, y1) = camera.at(left, 0.8, z), camera.at(left + 4.85, 0, z)
    dark, middle, bright = _box(view)
    canvas.fill(rect(x0, y0, x1 - x0, y1 - y0, 0.1 * s), Linear(0, y0, 0, y1, (view.tone(middle, 0.5), view.tone(dark, 0.15))))
    top = camera.shape((left, 0.8, z), (left + 4.85, 0.8, z), (left + 4.85, 0.8, z + 1.2), (left, 0.8, z + 1.2))
    canvas.fill(top, view.tone(bright, 0.75))
    random = np.random.default_rng(seed)
    count = 420
    px, py = x0 + random.random(count) * (x1 - x0), y0 - 0.06 * s + random.random(count) ** 1.4 * (y1 - y0)
    lit = random.random(count) * (1.2 - (py - y0) / (y1 - y0))
    for tone, light, chosen in ((dark, 0.2, lit < 0.3), (middle, 0.5, (lit >= 0.3) & (lit < 0.7)), (bright, 0.85, lit >= 0.7)):
        canvas.fill(
            leaves(px[chosen], py[chosen], random.uniform(0.04, 0.08, int(chosen.sum())) * s, random),
            view.tone(tone, light),
            0.95,
        )
    inner = max(x0, -100.0), min(x1, WIDE + 100.0)
    for k in range(5):
        _rosebush(canvas, view, inner[0] + (inner[1] - inner[0]) * (k + 0.5) / 5, y0 - 0.1 * s, 0.42 * s, 0.26 * s, seed + k, 9)


def _rosebush(canvas: Canvas, view: View, x: float, y: float, rx: float, ry: float, seed: int, blooms: int) -> None:
    """Leaves with blooms of one or two reds on them."""
    bush(canvas, view, x, y, rx, ry, seed, 170, _box(view))
    if view.snow:
        return
    chance = Random(seed)
    tints = chance.sample(ROSES, 2)
    for _ in range(blooms):
        turn, far = chance.uniform(0, math.tau), chance.random() ** 0.6
        _rose(
            canvas,
            view,
            x + rx * 0.85 * far * math.cos(turn),
            y + ry * 0.8 * far * math.sin(turn),
            rx * chance.uniform(0.1, 0.15),
            chance.choice(tints),
        )


def _box(view: View) -> Greens:
    """Box and roses stay green when cherries blossom."""
    return LEAVES["summer" if view.leaf == "blossom" else view.leaf]


def _rose(canvas: Canvas, view: View, x: float, y: float, r: float, tint: str) -> None:
    petals = [
        ellipse(x + r * 0.55 * math.cos(a), y + r * 0.5 * math.sin(a), r * 0.62, r * 0.56) for a in (0.4, 1.7, 2.9, 4.1, 5.3)
    ]
    canvas.fill(joined(petals), view.tone(mix(tint, "#3a0818", 0.3), 0.4))
    canvas.fill(ellipse(x - r * 0.06, y - r * 0.1, r * 0.82, r * 0.74), view.tone(tint, 0.8))
    canvas.fill(
        curve([(x - r * 0.4, y - r * 0.05), (x, y - r * 0.5), (x + r * 0.38, y - r * 0.1), (x, y + r * 0.15)]),
        view.tone(mix(tint, "#ffffff", 0.25), 1.0),
        0.8,
    )
    canvas.fill(
        stroke([(x - r * 0.25, y), (x + r * 0.05, y + r * 0.14), (x + r * 0.3, y - r * 0.12), (x, y - r * 0.25)], r * 0.16),
        view.tone(mix(tint, "#3a0818", 0.45), 0.3),
        0.8,
    )


def _arch(canvas: Canvas, view: View, camera: Camera, z: float, seed: int) -> None:
    """A white arch over the walk, grown over with roses."""
    s, (x, foot) = camera.size(z), camera.at(0, 0, z)
    bars: list[Path] = []
    for half in (1.35, 1.22):
        bars.append(
            stroke(
                [
                    (x - half * s, foot),
                    (x - half * s, foot - 2.0 * s),
                    (x - half * 0.7 * s, foot - 2.75 * s),
                    (x, foot - 3.05 * s),
                    (x + half * 0.7 * s, foot - 2.75 * s),
                    (x + half * s, foot - 2.0 * s),
                    (x + half * s, foot),
                ],
                0.07 * s,
                even,
            )
        )
    canvas.fill(joined(bars), view.tone("#fbf8f0", 0.8))
    for k in range(15):
        a = math.pi * k / 14
        bx, by = (
            (x - 1.3 * s * math.cos(a), foot - (2.0 + 1.0 * math.sin(a)) * s)
            if 0 < k < 14
            else (x + (1.3 if k else -1.3) * s, foot - 1.2 * s)
        )
        _rosebush(canvas, view, bx, by, 0.38 * s, 0.27 * s, seed + 70 + k, 7)
    for side in (-1, 1):
        for h in (0.35, 0.95, 1.55):
            _rosebush(canvas, view, x + side * 1.3 * s, foot - h * s, 0.3 * s, 0.34 * s, seed + 90 + int(h * 10) + side, 5)


def _basin(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The water: lanes on the bottom, light that plays, floats between the lanes."""
    view, floor = picture.view, camera.floor
    shape = floor(0).quad(-5.2, 3.1, 10.4, 15)
    canvas.fill(floor(0).quad(-5.6, 2.75, 11.2, 15.7), view.tone("#f4f0e6", 0.8))
    deep = mix(view.tone("#3fa8d0", 0.7), view.sky[2], 0.25)
    canvas.fill(shape, Linear(0, 530, 0, 950, (mix(deep, view.sky[3], 0.45), deep, view.tone("#2a86b8", 0.5)), (0, 0.4, 1)))
    with canvas.clipped(shape):
        lanes = [(-5.2 + 1.73 * k + 0.76, 3.1, 0.22, 15) for k in range(6)]
        canvas.fill(floor(0).quads(lanes), view.tone("#1c4a80", 0.4), 0.55)
        mask = canvas.sibling()
        mask.fill(shape, "#ffffff")
        mirror(flattened([s.canvas for s in picture.sheets]), canvas, 540, picture.seed, mask.planes[3], 0.3, 1.1, 1.2, 0.9)
        random = np.random.default_rng(picture.seed)
        t = random.random(260) ** 1.3
        canvas.fill(
            dashes(random.random(260) * WIDE, 545 + 460 * t, 20 + 110 * t, 1.5 + 4 * t), mix(view.sky[4], "#ffffff", 0.55), 0.42
        )
    for k in range(1, 6):
        x = -5.2 + 1.733 * k
        beads = [camera.at(x, 0.0, 3.15 + 0.24 * j) for j in range(62)]
        for tint, part in (("#e84a3c", beads[::2]), ("#fbf8f0", beads[1::2])):
            canvas.fill(
                joined(
                    [
                        ellipse(a, b, max(1.4, 70 / (3.15 + 0.24 * (2 * j))), max(1, 34 / (3.15 + 0.48 * j)))
                        for j, (a, b) in enumerate(part)
                    ]
                ),
                view.tone(tint, 0.8),
            )
    canvas.inner(shape, 0, 16, view.tone("#0c2c48", 0.1), 0.4, blur=6)


def _blocks(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """Starting blocks with numbers' plates at the near edge."""
    for k in range(6):
        x = -5.2 + 1.733 * k + 0.58
        shadow(canvas, view, camera, x, 2.35, 0.6, 0.5, 0.4)
        box(canvas, view, camera, sun, x, 0, 2.4, 0.56, 0.42, 0.42, "#e8e4da", 0.9)
        box(canvas, view, camera, sun, x - 0.02, 0.42, 2.36, 0.6, 0.06, 0.48, "#3f8ab0", 0.9)
        face = camera.flat((x, 0, 2.396), (1, 0, 0), (0, 1, 0))
        canvas.fill(face.path(ellipse(0.28, 0.2, 0.12, 0.12)), view.tone("#3f8ab0", 0.7))
        canvas.fill(face.quad(0.255, 0.13, 0.05, 0.14), view.tone("#fbf8f0", 0.9))


def _chair_of_guard(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """The high white chair, and a ring on the fence's post."""
    x, foot = camera.at(6.6, 0, 9.0)
    s = camera.size(9.0)
    white = view.tone("#fbf8f0", 0.85)
    legs = [
        stroke([(x + a * s, foot), (x + b * s, foot - 1.9 * s)], 0.08 * s, even, False) for a, b in ((-0.6, -0.35), (0.6, 0.35))
    ]
    rungs = [rect(x - 0.56 * s + 0.03 * k * s, foot - (0.3 + 0.38 * k) * s, (1.12 - 0.08 * k) * s, 0.05 * s) for k in range(4)]
    canvas.fill(
        joined(
            [
                *legs,
                *rungs,
                rect(x - 0.45 * s, foot - 1.98 * s, 0.9 * s, 0.12 * s),
                rect(x - 0.42 * s, foot - 2.7 * s, 0.84 * s, 0.75 * s, 4),
            ]
        ),
        white,
    )
    canvas.fill(
        joined([rect(x - 0.36 * s, foot - (2.6 - 0.22 * k) * s, 0.72 * s, 0.04 * s) for k in range(3)]),
        view.tone("#8a9098", 0.3),
        0.6,
    )
    rx, ry = x - 1.3 * s, foot - 0.9 * s
    canvas.line(ellipse(rx, ry, 0.34 * s, 0.34 * s), view.tone("#e8603c", 0.8), 0.17 * s)
    for a in (0.6, 2.2, 3.8, 5.4):
        canvas.fill(ellipse(rx + 0.34 * s * math.cos(a), ry + 0.34 * s * math.sin(a), 0.09 * s, 0.09 * s), white)


def _ladder(canvas: Canvas, view: View) -> None:
    """The rails to climb out by, close to the eye."""
    for x in (1500, 1640):
        rail = stroke([(x, 1100), (x, 880), (x + 34, 800), (x + 110, 790), (x + 150, 850), (x + 150, 1100)], 24, even)
        canvas.fill(
            rail, Linear(x, 0, x + 150, 0, (view.tone("#f4f8fa", 1.1), view.tone("#7a8a94", 0.4), view.tone("#e0e8ec", 0.9)))
        )


PLACES = {
    "garden": Kind(garden, None, ((0.1, 0.9),), 0.53),
    "pool": Kind(pool, None, ((0.06, 0.94),), 0.46),
}
