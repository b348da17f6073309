"""Where one strolls: a path on the embankment of a river."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.filters import blur
from vnc.make.place.parts.buildings import house, joined, street_lamp
from vnc.make.place.parts.flora import GRASS, air_tint, broad_tree, bush, flowers, grass, overhang, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture, blank
from vnc.make.place.raster import columns, flattened, lay, noise, rows
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View
from vnc.make.place.water import dashes, puddles

PATH, EDGE, FOOT, BANK = -1.9, 1.3, 6.2, 24.0
"""Metres from the eye: the path's sides, the foot of the slope, the far bank."""
LOW = -1.9
"""How high the river lies under the path."""
SPAN = 44.0
"""How far away the bridge is."""
RIVER = "#4f8ea0"


def riverbank(picture: Picture) -> None:
    """A path on the embankment under trees, grass and steps down to the river, the town on the other side."""
    view, camera = picture.view, Camera(700, 590, 1.6, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    across = picture.sheet(0.75, 0.03, 0.7)
    ridge(across, view, 545, 24, ("#7c98ac", "#a4b8b4"), picture.seed + 3, light=0.6)
    air_tint(across, view.haze, 480, 620, 0.8 * view.murk, view.murk)
    _far_bank(picture, across, camera)
    _river(picture, across, camera)
    veil(picture, across)
    bank = picture.sheet(0.5, 0, 0.5)
    _slope(picture, bank, camera)
    _path(picture, bank, camera)
    rail = picture.sheet(0.4, 0, 0.4)
    for k, z in enumerate((38, 29, 22.5, 17.0, 12.6, 9.2, 6.6)):
        (x, foot), s = camera.at(-3.3 - 0.1 * (k % 2), 0, z), camera.size(z)
        rail.fill(ellipse(x, foot, 0.9 * s, 0.1 * s), view.tone("#16201c", 0), 0.35, blur=0.06 * s)
        broad_tree(rail, view, x, foot, (6.2 + 0.5 * (k % 3)) * s, picture.seed + 40 + 10 * k)
    _railing(rail, view, camera)
    near = picture.sheet(0.12, 0, 3.2)
    overhang(near, view, ((60, -10, 520, 210), (520, -70, 330, 140), (1900, -60, 240, 130)), picture.seed + 7, 900)
    leafy = GRASS["winter" if view.leaf == "winter" else "summer"]
    bush(near, view, 30, 1090, 260, 120, picture.seed + 31, 420, leafy)


def _far_bank(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Houses and trees over a wall on the other side; the bridge, and what is beyond it."""
    view, chance = picture.view, Random(picture.seed + 11)
    walls, roofs = ("#e8dcc8", "#d8c4a8", "#cfd0cc", "#e6d2b4", "#c8b8a8"), ("#9c5440", "#6c5a60", "#84503e", "#5c6878")
    for _ in range(16):
        x, wide = chance.uniform(-40, 1300), chance.uniform(46, 84)
        house(canvas, view, x, 628, wide, wide * 0.8, chance.randrange(999), chance.choice(walls), chance.choice(roofs), False)
    for k in range(15):
        bush(canvas, view, -30 + 95 * k, 622 - 8 * (k % 3), 74, 34, picture.seed + 60 + k, 110)
    air_tint(canvas, view.haze, 440, 640, 0.1, 0.3 + 0.4 * view.murk)
    for z in (78, 66, 56, 48, 41, 35, 30, 25.5, 21.5):
        (x, foot), s = camera.at(BANK + 4.6, 1.0, z), camera.size(z)
        wide = chance.uniform(5.4, 6.6) * s
        wall, roof = chance.choice(walls), chance.choice(roofs)
        house(canvas, view, x, foot, wide, chance.uniform(4.2, 5.6) * s, chance.randrange(999), wall, roof, False)
    for k, z in enumerate((74, 62, 52, 44, 37, 31, 26, 22, 19)):
        (x, foot), s = camera.at(BANK + 2.0, 0.6, z), camera.size(z)
        tree(canvas, view, x, foot + 0.2 * s, 5.0 * s, picture.seed + 80 + k, 1.0, 190 + 30 * k, bark="#5c443c")
    air_tint(canvas, view.haze, 420, 700, 0.06, 0.12 + 0.3 * view.murk)
    lawn = camera.shape((BANK, LOW + 0.8, 15), (BANK, LOW + 0.8, 120), (BANK + 3.5, 0.8, 120), (BANK + 3.5, 0.8, 15))
    _, middle, bright = GRASS[view.leaf]
    _, top, _, bottom = lawn.bounds()
    canvas.fill(
        lawn,
        Linear(
            0,
            top,
            0,
            bottom,
            (view.misty(view.tone(mix(middle, bright, 0.4), 0.6), 0.2), view.misty(view.tone(middle, 0.4), 0.1)),
        ),
    )
    grass(canvas, view, 600, 780, 900, picture.seed + 13, height=0.5, clip=lawn, left=820)
    quay = camera.shape((BANK, LOW, 15), (BANK, LOW, 120), (BANK, LOW + 0.9, 120), (BANK, LOW + 0.9, 15))
    canvas.fill(quay, Linear(760, 0, WIDE, 0, (view.misty(view.tone("#c0b4a4", 0.6), 0.3), view.tone("#9c9084", 0.45))))
    face = camera.flat((BANK, LOW, 0), (0, 0, 1), (0, 1, 0))
    joints = [(16 + 1.1 * k + 0.55 * (j % 2), 0.3 * j, 0.06, 0.3) for k in range(60) for j in range(3)]
    canvas.fill(face.quads([*joints, (15, 0.3, 105, 0.03), (15, 0.6, 105, 0.03)]), view.tone("#4c443e", 0.2), 0.4)
    canvas.fill(face.quad(15, 0.82, 105, 0.12), view.tone("#f4f8ff" if view.snow else "#dcd2c2", 0.8))
    _bridge(canvas, view, camera)


def _bridge(canvas: Canvas, view: View, camera: Camera) -> None:
    """Three arches of stone, a parapet, lamps."""
    wall = camera.flat((0, LOW, SPAN), (1, 0, 0), (0, 1, 0))
    left, right = 1.0, BANK + 1.5
    body = wall.path(curve([(left, 0, 1), (left, 3.3, 1), (13, 4.5), (right, 3.3, 1), (right, 0, 1)]))
    third = (BANK - FOOT) / 3
    holes = joined([wall.path(_arch(FOOT + third * k, third)) for k in range(3)])
    shape = body - holes
    _, top, _, bottom = shape.bounds()
    tones = (view.misty(view.tone("#d8c8b0", 0.85), 0.12), view.misty(view.tone("#94867a", 0.35), 0.12))
    canvas.fill(shape, Linear(0, top, 0, bottom, tones))
    stones = [(left, 0.5 * k, right - left, 0.05) for k in range(10)]
    stones += [(left + 1.2 * k + 0.6 * (j % 2), 0.5 * j, 0.05, 0.5) for k in range(22) for j in range(10)]
    canvas.fill(wall.quads(stones), view.tone("#4a4038", 0.2), 0.3, clip=shape)
    middle = camera.at(0, LOW, 90)[1]
    water = (mix(view.sky[4], view.tone(RIVER, 0.5), 0.4), view.misty(view.tone(RIVER, 0.4), 0.2))
    canvas.fill(rect(760, middle, 700, 80), Linear(0, middle, 0, bottom, water), clip=holes)
    canvas.fill(holes, Linear(0, top, 0, bottom, (alpha("#1c2030", 0.6), alpha("#1c2030", 0.15))))
    brow = wall.path(curve([(left, 3.3), (7, 4.2), (13, 4.5), (19, 4.2), (right, 3.3)], closed=False))
    canvas.line(brow, view.tone("#f4f8ff" if view.snow else "#efe2cc", 1.0), 6)
    for k in range(5):
        u = left + 2 + (right - left - 4) * k / 4
        x, y = wall.at(u, 4.3 - abs(u - 13) * 0.055)
        canvas.fill(rect(x - 1.5, y - 42, 3, 42), view.tone("#3a4248", 0.3))
        canvas.fill(ellipse(x, y - 45, 5, 6), mix(view.tone("#e8e4d4", 0.8), "#ffe9b0", view.lamps))
        canvas.glow(x, y - 45, 70, "#ffd890", 0.8 * view.lamps)


def _arch(u: float, wide: float) -> Path:
    """One opening of the bridge in metres along it."""
    middle, half = u + wide / 2, wide / 2 - 0.5
    return curve(
        [
            (middle - half, -0.3, 1),
            (middle - half + 0.4, 1.8),
            (middle, 3.1),
            (middle + half - 0.4, 1.8),
            (middle + half, -0.3, 1),
        ]
    )


def _river(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The far side upside down below its own foot, ripples, the light of the sky."""
    view = picture.view
    shape = camera.shape((FOOT - 0.6, LOW, 4), (FOOT - 0.6, LOW, SPAN), (BANK, LOW, SPAN), (BANK, LOW, 6), (60, LOW, 4))
    _, top, _, _ = shape.bounds()
    below = flattened([sheet.canvas for sheet in picture.sheets])
    far, close = mix(view.sky[4], view.tone(RIVER, 0.5), 0.5), view.tone(mix(RIVER, "#123c54", 0.45), 0.35)
    canvas.fill(shape, Linear(0, top, 0, HIGH, (far, view.tone(RIVER, 0.5), close), (0, 0.35, 1)))
    water = blank(picture.size)
    water.fill(shape, "#ffffff")
    mask = water.planes[3]
    _mirrored(picture, canvas, camera, below, mask)
    random, count = np.random.default_rng(picture.seed + 17), 420
    t = random.random(count) ** 1.5
    x, y = 760 + random.random(count) * 1200, 640 + 450 * t
    long, thick = (10 + 150 * t) * random.uniform(0.4, 1.3, count), 0.8 + 3.2 * t
    for part, colour, opacity in ((0.45, view.tone("#1c4458", 0.2), 0.3), (0.85, view.sky[3], 0.3), (1.0, "#ffffff", 0.34)):
        chosen = (t * 7919 % 1 < part) & (t * 7919 % 1 >= part - 0.42)
        tint = mix(view.sky[4], colour, 0.5) if colour == "#ffffff" else colour
        canvas.fill(dashes(x[chosen], y[chosen], long[chosen], thick[chosen]), tint, opacity, clip=shape)
    if view.shine > 0.15:
        t = random.random(220) ** 1.2
        gx, gy = 1360 + 260 * t + random.normal(0, 1, 220) * (50 + 190 * t), 668 + 400 * t
        canvas.fill(
            dashes(gx, gy, (8 + 44 * t) * random.uniform(0.5, 1.3, 220), 1 + 3.2 * t),
            mix(view.sunlight, "#ffffff", 0.4), view.shine * 0.75, clip=shape,
        )  # fmt: skip
    picture.play("water", 1000, 680, 900, 380, view.sunlight)


def _mirrored(picture: Picture, canvas: Canvas, camera: Camera, below: np.ndarray, mask: np.ndarray) -> None:
    """Each column turned over where its own far shore is."""
    scale, unit = canvas.matrix[1, 1], canvas.unit()
    xs, ys = columns(canvas), rows(canvas)
    shore = np.maximum(camera.at(0, LOW, SPAN)[1] - 3, camera.y + (xs - camera.x) * (camera.eye - LOW) / BANK)
    depth = np.maximum(0, ys - shore)
    sway = (noise(canvas, picture.seed + 19, 4, 30, 7) - 0.5) * np.minimum(70, 6 + depth * 0.22)
    row = shore - depth * 0.92 + sway * 0.5
    column = xs + sway
    high, wide = mask.shape
    at_y = np.clip((row * scale + canvas.matrix[1, 2]), 0, high - 1).astype(np.int32)
    at_x = np.clip((column * canvas.matrix[0, 0] + canvas.matrix[0, 2]), 0, wide - 1).astype(np.int32)
    source = blur(np.ascontiguousarray(below[:, at_y, at_x]), 1.4 * unit, 5 * unit)
    cover = mask * np.clip(depth / 5, 0, 1) * np.clip(0.84 - depth / 1000, 0.3, 1)
    lay(canvas, np.clip(source * 0.95, 0, 1), cover.astype(np.float32))


def _slope(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Grass down to a kerb of stone, with flowers; steps through it."""
    view = picture.view
    dark, middle, bright = GRASS[view.leaf]
    lawn = camera.shape(
        (-60, 0, 1.5), (-60, 0, 200), (EDGE, 0, 200), (FOOT, LOW + 0.25, 200), (FOOT, LOW + 0.25, 2.5), (EDGE, 0, 1.5)
    )
    tones = (view.misty(view.tone(mix(middle, bright, 0.5), 0.6), view.murk * 0.6), view.tone(middle, 0.5), view.tone(dark, 0.4))
    canvas.fill(lawn, Linear(0, 598, 0, HIGH, tones, (0, 0.35, 1)))
    grass(canvas, view, 606, 1090, 2600, picture.seed + 21, height=0.75, clip=lawn)
    hedge = camera.shape((-8.5, 0, 3), (-8.5, 0, 160), (-8.5, 1.2, 160), (-8.5, 1.2, 3))
    canvas.fill(hedge, view.tone(dark, 0.15))
    for k, z in enumerate((46, 38, 31, 26, 22, 18.5, 15.5, 13, 11)):
        (x, y), s = camera.at(-8.4, 0.6, z), camera.size(z)
        bush(canvas, view, x, y, 2.1 * s, 0.95 * s, picture.seed + 120 + k, 130 + 14 * k)
    if view.leaf != "winter":
        with canvas.clipped(lawn):
            flowers(canvas, view, 690, 1080, 320, picture.seed + 8, ("#ffffff", "#f8d84a", "#b8a0e8"), 0.6)
    face = camera.flat((FOOT, LOW, 0), (0, 0, 1), (0, 1, 0))
    kerb = camera.floor(LOW + 0.28)
    canvas.fill(
        kerb.quad(FOOT - 0.35, 3, 0.6, 160), Linear(0, 600, 0, HIGH, (view.tone("#d4cabc", 0.7), view.tone("#a89c90", 0.5)))
    )
    canvas.fill(kerb.quads([(FOOT - 0.35, 3 + 0.9 * k, 0.6, 0.03) for k in range(50)]), view.tone("#4c443e", 0.2), 0.5)
    canvas.fill(face.quad(3, -0.05, 160, 0.1), view.tone("#1c2a30", 0.1), 0.5, blur=3)
    _steps(canvas, view, camera)


def _steps(canvas: Canvas, view: View, camera: Camera) -> None:
    """From the path to the water, with a low wall on either side."""
    near, far, count = 6.3, 10.2, 9
    wide, fall = (FOOT - EDGE) / count, (LOW + 0.28) / count
    stone = "#eef3fa" if view.snow else "#cabfb0"
    for k in range(count):
        x, y = EDGE + wide * k, fall * k
        tread = camera.shape((x, y, near), (x + wide, y, near), (x + wide, y, far), (x, y, far))
        canvas.fill(tread, view.tone(stone, 0.75))
        riser = camera.shape((x, y, near), (x, y, far), (x, y + 0.03, far), (x, y + 0.03, near))
        canvas.fill(riser, view.tone("#5c5248", 0.2), 0.5)
        joint = camera.shape((x + wide * 0.72, y, near), (x + wide, y, near), (x + wide, y, far), (x + wide * 0.72, y, far))
        canvas.fill(joint, view.tone("#4a4038", 0.1), 0.34)
    for z in (far, near - 0.22):
        top = camera.shape((EDGE, 0.18, z), (EDGE, 0.18, z + 0.22), (FOOT, LOW + 0.5, z + 0.22), (FOOT, LOW + 0.5, z))
        side = camera.shape((EDGE, 0.18, z), (FOOT, LOW + 0.5, z), (FOOT, LOW + 0.28, z), (EDGE, -0.04, z))
        canvas.fill(side, view.tone("#9c9184", 0.35))
        canvas.fill(top, view.tone("#f4f8ff" if view.snow else "#dcd2c2", 0.85))


def _path(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Trodden earth between kerbs, patches of shade from the trees."""
    view, floor, chance = picture.view, camera.floor(0.01), Random(picture.seed + 23)
    whole = floor.quad(PATH, 1.6, EDGE - 0.5 - PATH, 180)
    tones = (view.misty(view.tone("#f0e4cc", 0.85), view.murk * 0.6), view.tone("#dccaa8", 0.7), view.tone("#c0a884", 0.5))
    canvas.fill(whole, Linear(0, 598, 0, HIGH, tones, (0, 0.4, 1)), blur=1)
    specks = [
        (chance.uniform(PATH, EDGE - 0.6), 1.8 + 18 * chance.random() ** 1.6, chance.uniform(0.008, 0.024)) for _ in range(700)
    ]
    canvas.fill(floor.quads([(x, z, r, r * 1.3) for x, z, r in specks]), view.tone("#8a7458", 0.3), 0.4, clip=whole)
    canvas.fill(floor.quads([(x + 0.4, z, r, r) for x, z, r in specks]), view.tone("#fff4e0", 0.9), 0.4, clip=whole)
    if view.shine > 0.2:
        spots = [(chance.uniform(-2.6, 0.1), 2.4 + 26 * chance.random() ** 1.7) for _ in range(150)]
        shades = [floor.path(ellipse(x, z, chance.uniform(0.08, 0.42), chance.uniform(0.06, 0.2) + z * 0.012)) for x, z in spots]
        canvas.fill(joined(shades), view.tone("#4a4a6a", 0.1), 0.28, blur=5, clip=whole)
    if view.snow:
        canvas.fill(
            whole, Linear(0, 598, 0, HIGH, (alpha(view.tone("#eef3fa", 0.8), 0.92), alpha(view.tone("#f4f8ff", 0.7), 0.8)))
        )
    for x in (PATH - 0.1, EDGE - 0.56):
        canvas.fill(floor.quad(x, 1.6, 0.14, 150), view.tone("#f4f8ff" if view.snow else "#b4aa9c", 0.7))
        canvas.fill(floor.quad(x + 0.14, 1.6, 0.03, 150), view.tone("#2c2420", 0.1), 0.3)
        canvas.fill(floor.quads([(x, 1.8 + 0.8 * k, 0.14, 0.03) for k in range(40)]), view.tone("#3c342c", 0.1), 0.5)
    if view.wet:
        mask = np.zeros_like(canvas.planes[3])
        mask[(rows(canvas) > 640) & _beside(canvas, camera)] = 1
        puddles(picture, canvas, 640, mask, 0.6 * view.wet)


def _beside(canvas: Canvas, camera: Camera) -> np.ndarray:
    """Where the path is, as pixels."""
    across = (columns(canvas) - camera.x) / np.maximum(1, rows(canvas) - camera.y) * camera.eye
    return (across > PATH) & (across < EDGE - 0.5)


def _railing(canvas: Canvas, view: View, camera: Camera) -> None:
    """Posts and two bars along the path, open where the steps are."""
    iron = "#e4e8e6"
    for a, b in ((1.9, 6.1), (10.4, 120.0)):
        posts = [a + 1.6 * k for k in range(int(min(60, b - a) / 1.6) + 1)]
        for y in (0.92, 0.5):
            (x0, y0), (x1, y1) = camera.at(EDGE, y, a), camera.at(EDGE, y, b)
            thick0, thick1 = 0.055 * camera.size(a), max(1.0, 0.055 * camera.size(b))
            canvas.fill(lines([(x0, y0), (x1, y1), (x1, y1 + thick1), (x0, y0 + thick0)]), view.tone(iron, 0.45))
            canvas.fill(lines([(x0, y0), (x1, y1), (x1, y1 + thick1 / 3), (x0, y0 + thick0 / 3)]), view.tone("#ffffff", 1.0), 0.9)
        for z in reversed(posts):
            (x, foot), s = camera.at(EDGE, 0, z), camera.size(z)
            w = max(1.6, 0.07 * s)
            canvas.fill(
                rect(x - w / 2, foot - 1.0 * s, w, 1.0 * s, w * 0.3),
                Linear(x - w / 2, 0, x + w / 2, 0, (view.tone(iron, 0.3), view.tone(iron, 0.95), view.tone(iron, 0.2))),
            )
            canvas.fill(ellipse(x, foot, w * 1.6, w * 0.4), view.tone("#16201c", 0), 0.35, blur=2)
    for z in (24.0, 11.4):
        (x, foot), s = camera.at(EDGE - 0.1, 0, z), camera.size(z)
        street_lamp(canvas, view, x, foot, 4.2 * s, -1)


PLACES = {"riverbank": Kind(riverbank, None, ((0.16, 0.84),), 0.55)}
