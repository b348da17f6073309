"""Open ground of three kinds: a salt flat that mirrors the sky, a lane between old trees, a wood of birches."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import thin_end
from vnc.make.place.parts.buildings import joined, lit_sides
from vnc.make.place.parts.flora import air_tint, bush, crown, flowers, grass, greens, ground, overhang, ridge, trunk
from vnc.make.place.parts.furnished import stand
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror, noise, rows
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View
from vnc.make.place.water import dashes
from vnc.make.place.wild.heights import peaks
from vnc.make.place.wild.woods import shafts

BIRCH = ("#3a3430", "#e8e4da")


def saltflat(picture: Picture) -> None:
    """White ground in honeycombs to far blue mountains, a film of water that holds the sky, heaps of salt, a dead tree."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    peaks(picture, far, ((240, 600, 500, 420), (760, 600, 540, 340), (1300, 600, 480, 460), (1760, 600, 520, 360)), 0.6)
    veil(picture, far)
    flat = picture.sheet(0.8, 0, 0.3)
    flat.fill(
        rect(-20, 594, WIDE + 40, 520),
        Linear(
            0,
            594,
            0,
            HIGH,
            (view.misty(view.tone("#f8f8f6", 0.9), 0.2), view.tone("#f4f2ee", 0.7), view.tone("#c8ccd4", 0.4)),
            (0, 0.4, 1),
        ),
    )
    mask = (
        np.clip((noise(flat, picture.seed + 4, 4, 3, 5.0) - 0.3) * 2.4, 0, 1)
        * np.clip((rows(flat) - 600) / 30, 0, 1)
        * np.clip((1000 - rows(flat)) / 260, 0, 1)
    )
    mirror(flattened([s.canvas for s in picture.sheets]), flat, 598, picture.seed, mask.astype(np.float32), 0.85, 1.0, 1.0, 0.12)
    here = picture.sheet(0.5, 0, 0.4)
    _cells(picture, here)
    for x, y, r in (
        (420, 690, 60),
        (540, 700, 44),
        (340, 712, 40),
        (1450, 684, 56),
        (1560, 700, 70),
        (1320, 690, 36),
        (1680, 688, 40),
    ):
        _heap(here, view, x, y, r)
    _bare(here, view, 1290, 800, 300)
    near = picture.sheet(0.12, 0, 2.6)
    for x, side in ((-20, 1), (1940, -1)):
        crust = lines(
            [(x, 1120), (x, 960), (x + side * 90, 970), (x + side * 170, 1010), (x + side * 280, 1040), (x + side * 340, 1120)]
        )
        near.fill(crust, Linear(0, 960, 0, HIGH, (view.tone("#ffffff", 0.9), view.tone("#b8bcc8", 0.35))))


def _cells(picture: Picture, canvas: Canvas) -> None:
    """Ridges of salt round plates with five to seven sides, larger toward us."""
    view, chance = picture.view, Random(picture.seed)
    camera = Camera(960, 594, 1.6, 900)
    for j in range(22):
        z = 2.2 + 0.95 * j
        for k in range(-int(z * 0.66) - 1, int(z * 0.66) + 2):
            cx, cz = 1.7 * k + (0.85 if j % 2 else 0), z
            ring = [
                (cx + 0.98 * math.cos(t) * chance.uniform(0.9, 1.05), cz + 0.66 * math.sin(t) * chance.uniform(0.9, 1.05))
                for t in (math.tau * i / 6 + 0.5 for i in range(6))
            ]
            cell = lines([camera.at(u, 0, max(0.8, v)) for u, v in ring])
            wide = max(1.0, 0.05 * camera.size(z))
            canvas.line(cell.moved(0, wide * 0.6), view.tone("#7a86a0", 0.3), wide, 0.3)
            canvas.line(cell, view.tone("#ffffff", 1.0), wide, 0.75)
    random = np.random.default_rng(picture.seed)
    t = random.random(160)
    canvas.fill(dashes(random.random(160) * WIDE, 640 + 430 * t, 20 + 80 * t, 1 + 3 * t), view.tone("#ffffff", 1.0), 0.5)


def _heap(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    """Salt raked into a cone."""
    left, right = lit_sides(view, x)
    cone = curve(
        [
            (x - r, y, 1),
            (x - r * 0.4, y - r * 0.5),
            (x, y - r * 0.82),
            (x + r * 0.4, y - r * 0.5),
            (x + r, y, 1),
            (x, y + r * 0.12),
        ]
    )
    canvas.fill(ellipse(x, y + 2, r * 1.15, r * 0.12), view.tone("#5a6a8a", 0.1), 0.3, blur=4)
    canvas.fill(
        cone,
        Linear(x - r, 0, x + r, 0, (view.tone("#f4f4f4", left), view.tone("#d4dae4", 0.5), view.tone("#98a4bc", right * 0.8))),
    )


def _bare(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """A tree that has been dead for long."""
    limbs = [
        stroke([(x, foot), (x - 10, foot - tall * 0.4), (x + 14, foot - tall * 0.7), (x - 6, foot - tall)], tall * 0.09, thin_end)
    ]
    for u, v, a, b in ((0, 0.35, -0.3, 0.66), (0.02, 0.5, 0.34, 0.78), (0.03, 0.66, -0.2, 0.94), (0.02, 0.7, 0.24, 1.0)):
        limbs.append(
            stroke(
                [
                    (x + u * tall, foot - v * tall),
                    (x + (u + a) * 0.6 * tall, foot - (v + 0.1) * tall),
                    (x + a * tall, foot - b * tall),
                ],
                tall * 0.045,
                thin_end,
            )
        )
    canvas.fill(ellipse(x, foot + 2, tall * 0.24, 6), view.tone("#4a5068", 0), 0.4, blur=4)
    canvas.fill(joined(limbs), view.tone("#6a5c54", 0.4))
    canvas.fill(joined([limb.moved(-2.5, 0) for limb in limbs]), view.tone("#c8b8a8", 0.9), 0.35)


def countrylane(picture: Picture) -> None:
    """Two rows of old trees that meet overhead, a sandy lane between verges, a gate and fields beyond, spots of sun."""
    view, camera = picture.view, Camera(960, 590, 1.6, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    ridge(far, view, 566, 26, ("#6a9a88", "#9ac0a0"), picture.seed + 3, 0.5, 16, 4)
    air_tint(far, view.haze, 460, 640, 0.1, 0.4 + 0.3 * view.murk)
    land = picture.sheet(0.75, 0, 0.4)
    ground(land, view, [(-20, 606), (500, 600), (960, 598), (1400, 600), (1940, 606)])
    stripes = [
        lines([(x, 606), (x + 90, 606), (x + 90 + (x - 960) * 0.6, 700), (x + (x - 960) * 0.6, 700)])
        for x in range(0, 1920, 190)
        if abs(x - 930) > 260
    ]
    land.fill(joined(stripes), view.tone("#d8c870" if not view.snow else "#f4f8fc", 0.7), 0.4, blur=3)
    grass(land, view, 610, 1080, 1500, picture.seed + 4)
    _lane(picture, land, camera)
    veil(picture, land)
    rows_ = picture.sheet(0.5, 0, 0.4)
    for k, z in enumerate((34, 26, 20, 15.6, 12.2, 9.4)):
        for d in (-1, 1):
            _lime(picture, rows_, camera, d * 4.0, z, k)
    shafts(picture, rows_, 1330, -160, 0.26)
    here = picture.sheet(0.35, 0, 0.4)
    for d in (-1, 1):
        _lime(picture, here, camera, d * 4.2, 6.6, 9)
    _gate(here, view, camera)
    for k, (x, y, r) in enumerate(((200, 860, 120), (1740, 850, 130), (420, 770, 60), (1500, 766, 66))):
        bush(here, view, x, y, r, r * 0.46, picture.seed + 60 + k, 180)
    if not view.snow:
        flowers(here, view, 740, 1070, 420, picture.seed + 8, ("#ffffff", "#f0d040", "#c86ab8", "#e8503e"), 0.8)
    near = picture.sheet(0.12, 0, 3.0)
    overhang(near, view, ((120, -30, 460, 190), (1800, -30, 440, 180)), picture.seed + 80, 700, greens(view))
    grass(near, view, 1030, 1130, 260, picture.seed + 9, None, None, 2.2, 0, 460)
    grass(near, view, 1030, 1130, 260, picture.seed + 10, None, None, 2.2, 1460, WIDE)


def _lane(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Sand with two ruts and a ridge of grass; shadow of the crowns with spots of light in it."""
    view, chance = picture.view, Random(picture.seed)
    floor = camera.floor()
    way = floor.quad(-2.1, 0.8, 4.2, 80)
    tint = "#d8bc8c" if not view.snow else "#eef2f8"
    canvas.fill(floor.quad(-2.6, 0.8, 5.2, 80), view.tone("#7a8a48" if not view.snow else "#dfe6f0", 0.4), 0.5, blur=5)
    canvas.fill(
        way,
        Linear(0, 600, 0, HIGH, (view.tone(tint, 0.85), view.tone(tint, 0.6), view.tone(mix(tint, "#6a5440", 0.4), 0.4))),
        blur=2,
    )
    for x in (-1.2, 0.7):
        canvas.fill(floor.quad(x, 0.8, 0.5, 80), view.tone("#a88a60" if not view.snow else "#c4ccda", 0.4), 0.55, blur=4)
    for k in range(150):
        z = 1.6 + 22 * (k / 150) ** 1.6
        x, y = camera.at(chance.uniform(-0.22, 0.22), 0, z)
        s = camera.size(z)
        canvas.fill(
            lines([(x - 0.03 * s, y), (x + chance.uniform(-0.06, 0.06) * s, y - 0.2 * s), (x + 0.03 * s, y)]),
            view.tone(greens(view)[1 + k % 2], 0.6),
            0.9,
        )
    canvas.fill(floor.quad(-7, 2.5, 14, 40), view.tone("#1c2a1c", 0.0), 0.34, blur=16)
    spots = [
        floor.path(
            ellipse(
                chance.uniform(-4, 4), 2.4 + 24 * chance.random() ** 1.5, chance.uniform(0.05, 0.26), chance.uniform(0.06, 0.3)
            )
        )
        for _ in range(90)
    ]
    canvas.fill(joined(spots), mix(view.sunlight, "#fff4d0", 0.4), 0.28 * view.shine, blur=6, blend="screen")


def _lime(picture: Picture, canvas: Canvas, camera: Camera, x: float, z: float, seed: int) -> None:
    """An old tree whose boughs lean over the lane."""
    view, (px, foot), s = picture.view, camera.at(x, 0, z), camera.size(z)
    d = 1 if x < 0 else -1
    trunk(canvas, view, px, foot, foot - 4.4 * s, 0.62 * s, picture.seed + seed + (x > 0), "#5f5044", d * 0.3 * s)
    boughs = [
        stroke(
            [(px + d * 0.2 * s, foot - 3.2 * s), (px + d * 1.2 * s, foot - 4.6 * s), (px + d * 2.8 * s, foot - 5.4 * s)],
            0.26 * s,
            thin_end,
        ),
        stroke(
            [(px, foot - 3.4 * s), (px - d * 1.2 * s, foot - 4.8 * s), (px - d * 1.9 * s, foot - 5.6 * s)], 0.22 * s, thin_end
        ),
    ]
    canvas.fill(joined(boughs), view.tone("#4a3e36", 0.3))
    size = (max(2.5, 0.045 * s), max(5.0, 0.1 * s))
    count = int(min(420, 90 + s * 1.9))
    for k, (dx, dy, rx, ry) in enumerate(
        ((-1.4, 5.2, 1.7, 1.2), (0.2, 6.3, 2.0, 1.5), (1.9, 5.7, 1.8, 1.1), (3.2, 5.2, 1.2, 0.8), (0.4, 4.7, 1.7, 0.9))
    ):
        crown(
            canvas,
            view,
            px + d * dx * s,
            foot - dy * s,
            rx * s,
            ry * s,
            picture.seed + seed * 11 + k + (x > 0) * 5,
            count,
            size,
            greens(view),
        )


def _gate(canvas: Canvas, view: View, camera: Camera) -> None:
    """A field gate of five bars on the right, with a fence that goes on."""
    face = camera.flat((2.9, 0, 10.6), (1, 0, 0), (0, 1, 0))
    wood = Linear(*face.at(0, 1.3), *face.at(0, 0), (view.tone("#b8926a", 0.85), view.tone("#6a4e36", 0.35)))
    bars = [(0, 0.2 + 0.24 * k, 2.6, 0.09) for k in range(5)] + [
        (0.05, 0, 0.12, 1.35),
        (2.45, 0, 0.12, 1.35),
        (1.25, 0.2, 0.09, 1.05),
    ]
    canvas.fill(face.quads(bars), wood)
    canvas.line(lines([face.at(0.1, 0.25), face.at(2.5, 1.2)], closed=False), view.tone("#8a6a4a", 0.5), 0.08 * camera.size(10.6))


def birchwood(picture: Picture) -> None:
    """White stems in four depths with their black marks, light leaves, ferns and a path of needles."""
    view = picture.view
    leaf = greens(view) if view.leaf != "summer" or view.snow else ("#4a7a30", "#8ab848", "#d8e880")
    _far_birches(picture, leaf)
    back = picture.sheet(0.8, 0, 0.8)
    _stems(back, view, 20, 690, 30, picture.seed + 31, 130, 0.24)
    air_tint(back, view.haze, 250, 700, 0.1 + 0.2 * view.murk, 0.22 + 0.3 * view.murk)
    veil(picture, back)
    _birch_floor(picture, leaf)
    _near_birches(picture)
    near = picture.sheet(0.12, 0, 3.6)
    overhang(near, view, ((200, -30, 400, 150), (1720, -20, 380, 150)), picture.seed + 80, 560, leaf)
    _birch(near, view, 20, 1130, 150, 3, 0.0)


def _far_birches(picture: Picture, leaf: tuple[str, str, str]) -> None:
    """The wood in its haze."""
    view = picture.view
    far = picture.sheet(1.0, 0, 1.6)
    sky(picture, far, 700)
    far.glow(1120, 420, 900, mix(view.sunlight, view.haze, 0.3), 0.5 * view.shine)
    ridge(far, view, 590, 30, ("#a0b8a0", "#c4d0ac"), picture.seed + 2, 0.55, 30, 6)
    _stems(far, view, 34, 650, 15, picture.seed + 1, 60, 0.55)
    for k in range(9):
        crown(far, view, 40 + 230 * k, 120 + 60 * (k % 3), 240, 190, picture.seed + 20 + k, 220, (6, 14), leaf)
    air_tint(far, view.haze, 0, 700, 0.25 + 0.3 * view.murk, 0.42 + 0.3 * view.murk)


def _birch_floor(picture: Picture, leaf: tuple[str, str, str]) -> None:
    """Grass and a path between stems under light leaves."""
    view = picture.view
    land = picture.sheet(0.6, 0, 0.5)
    ground(land, view, [(-20, 700), (400, 674), (960, 664), (1500, 674), (1940, 702)])
    way = curve(
        [
            (930, 666, 1),
            (1000, 666, 1),
            (1060, 720),
            (980, 790),
            (1080, 900),
            (1340, 1120, 1),
            (640, 1120, 1),
            (760, 920),
            (820, 800),
            (960, 720),
        ]
    )
    land.fill(
        way,
        Linear(
            0,
            666,
            0,
            HIGH,
            (
                view.tone("#d8c498" if not view.snow else "#f0f4fa", 0.8),
                view.tone("#a08460" if not view.snow else "#d0d8e4", 0.4),
            ),
        ),
        0.9,
        blur=5,
    )
    grass(land, view, 680, 1080, 1900, picture.seed + 41, None, rect(-20, 640, WIDE + 40, 480) - way)
    _stems(land, view, 9, 770, 58, picture.seed + 33, 330, 0.05)
    for k, x in enumerate((60, 330, 640, 1290, 1620, 1900)):
        crown(land, view, x, 20 + 40 * (k % 2), 270, 150, picture.seed + 70 + k, 380, (6, 14), leaf)
    for k, (x, y) in enumerate(((250, 800), (560, 770), (1370, 770), (1690, 810))):
        bush(land, view, x, y, 90, 44, picture.seed + 60 + k, 180, leaf)
    shafts(picture, land, 1330, -160, 0.28)


def _near_birches(picture: Picture) -> None:
    """Four stems with their marks, and flowers."""
    view = picture.view
    here = picture.sheet(0.35, 0, 0.5)
    for x, wide in ((210, 84), (330, 62), (1610, 90), (1760, 66)):
        _birch(here, view, x, 900 + wide, wide, picture.seed + x, 0.0)
    stand(here, view, "mushroom", 480, 860, 0.8)
    if not view.snow:
        flowers(here, view, 760, 1060, 260, picture.seed + 8, ("#ffffff", "#b8a0f0", "#f0e070"), 0.7)


def _stems(canvas: Canvas, view: View, count: int, foot: float, wide: float, seed: int, gap: float, air: float) -> None:
    chance = Random(seed)
    for k in range(count):
        x = -30 + (WIDE + 60) * (k + chance.uniform(0.1, 0.9)) / count
        if abs(x - 960) < gap:
            x += math.copysign(gap, x - 960)
        _birch(canvas, view, x, foot + chance.uniform(-12, 20), wide * chance.uniform(0.7, 1.3), seed + k, air)


def _birch(canvas: Canvas, view: View, x: float, foot: float, wide: float, seed: int, air: float) -> None:
    """A white stem with dark eyes and curls, rough black at its foot."""
    chance, half = Random(seed), wide / 2
    lean = chance.uniform(-1, 1) * wide * 0.9
    left, right = lit_sides(view, x)

    def mid(t: float) -> float:
        return x + lean * t + math.sin(t * 5 + seed) * wide * 0.12

    steps = [k / 12 for k in range(13)]
    tall = foot + 40
    shape: Path = lines(
        [
            *[(mid(t) - half * (1.15 - 0.35 * t), foot - tall * t) for t in steps],
            *[(mid(t) + half * (1.15 - 0.35 * t), foot - tall * t) for t in reversed(steps)],
        ]
    )
    tones = [view.misty(view.tone(BIRCH[1], k), air) for k in (left, 0.7, right)]
    canvas.fill(shape, Linear(x - half, 0, x + half, 0, (tones[0], tones[1], tones[2])))
    marks: list[Path] = []
    for _ in range(int(14 + wide * 0.16)):
        t = chance.random()
        a, y = mid(t) + chance.uniform(-0.9, 0.7) * half, foot - tall * t
        marks.append(
            stroke(
                [(a, y), (a + half * chance.uniform(0.3, 1.0), y + chance.uniform(-2, 2))],
                max(1.5, wide * chance.uniform(0.03, 0.1)),
                thin_end,
            )
        )
    marks += [
        ellipse(mid(t) + chance.uniform(-0.4, 0.4) * half, foot - tall * t, half * 0.22, half * 0.3)
        for t in (chance.random() for _ in range(3))
    ]
    marks += [
        lines(
            [
                (x - half * 1.2, foot),
                (x - half * 0.4 + half * 0.5 * k, foot - wide * chance.uniform(0.1, 0.5)),
                (x + half * 1.2, foot),
            ]
        )
        for k in range(3)
    ]
    canvas.fill(joined(marks), view.misty(view.tone(BIRCH[0], 0.3), air), 0.85, clip=shape)


PLACES = {
    "birchwood": Kind(birchwood, None, ((0.12, 0.88),), 0.6),
    "countrylane": Kind(countrylane, None, ((0.12, 0.88),), 0.56),
    "saltflat": Kind(saltflat, None, ((0.1, 0.9),), 0.55),
}
