"""Trees planted in rows: an avenue that meets overhead, and an orchard in fruit."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.flora import air_tint, broad_tree, crown, flowers, grass, overhang, ridge, tree
from vnc.make.place.parts.wares import stand
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import rays, sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View
from vnc.make.place.water import puddles

BALLS = ((-0.8, 1.9, 1.0), (0.8, 1.9, 1.0), (0.0, 2.5, 1.15))
"""A fruit tree's crown: across, up and radius in metres."""
FRUIT = ("#d8382e", "#f0a030", "#e8d040", "#c84a6a")


def avenue(picture: Picture) -> None:
    """A straight walk of gravel between two rows of tall trees, benches and lamps along it, a gate of light at its end."""
    view, camera = picture.view, Camera(960, 580, 1.65, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    land = picture.sheet(0.85, 0.1, 1.4)
    for k in range(18):
        tree(land, view, -20 + 118 * k, 614, 200 + 50 * (k % 3), picture.seed + k, 0.9, 110)
    air_tint(land, view.haze, 380, 620, 0.25, 0.55)
    land.glow(960, 540, 420, view.sky[4], 0.4 * view.shine)
    walk = picture.sheet(0.6, 0, 0.2)
    _walk(picture, walk, camera)
    trees = picture.sheet(0.42, 0, 0.4)
    for k, z in enumerate((44.0, 32.0, 24.0, 17.5, 12.5, 9.0)):
        for side in (-1, 1):
            x, foot = camera.at(side * 4.3, 0, z)
            broad_tree(trees, view, x, foot, 8.8 * camera.size(z), picture.seed + 11 * k + side)
        if k in (2, 4):
            for side in (-1, 1):
                stand(trees, view, camera, "bench", (side * 3.2, 0, z - 1.6), 1.0, k)
        if k in (1, 3):
            _lantern(picture, trees, camera, 2.7, z - 2.0)
    if view.shine > 0.4 and view.time != "night":
        rays(trees, view.sun[0], -60, 12, 1200, view.sunlight, 0.12, picture.seed, (50, 140))
    veil(picture, trees, 0.5)
    near = picture.sheet(0.1, 0, 2.8)
    overhang(near, view, ((-40, -50, 560, 190), (1960, -50, 520, 180), (960, -120, 420, 110)), picture.seed + 6, 900)


def orchard(picture: Picture) -> None:
    """Rows of low trees full of fruit on mown grass, a ladder in one, baskets and crates, hills behind."""
    view, camera = picture.view, Camera(900, 560, 1.65, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 580)
    land = picture.sheet(0.85, 0.08, 1.2)
    ridge(land, view, 500, 50, ("#7f98b0", "#a4b8c0"), picture.seed + 3, 0.6)
    ridge(land, view, 548, 26, ("#5f8a6c", "#8ab07c"), picture.seed + 4, 0.5, 18)
    air_tint(land, view.haze, 400, 600, 0.1, 0.4)
    field = picture.sheet(0.6, 0, 0.2)
    green = "#eef3f8" if view.snow else "#7cb455"
    field.fill(
        rect(-20, 570, WIDE + 40, 530),
        Linear(0, 570, 0, HIGH, (view.tone(green, 0.85), view.tone(mix(green, "#2c5a34", 0.4), 0.4))),
    )
    bands = [(x - 1.0, 3.0, 2.0, 80) for x in (-10.5, -3.5, 3.5, 10.5)]
    field.fill(camera.floor().quads(bands), view.tone(mix(green, "#8a7a4a", 0.3), 0.5), 0.45)
    grass(field, view, 620, 1080, 900, picture.seed)
    fruit = FRUIT[picture.seed % 4]
    for z in (52.0, 40.0, 31.0, 24.0, 18.5):
        for x in (-17.5, -10.5, -3.5, 3.5, 10.5, 17.5):
            _fruit_tree(field, view, camera, x, z, fruit, picture.seed + int(x * 7 + z))
    trees = picture.sheet(0.42, 0, 0.4)
    for z in (12.6, 9.2):
        for x in (-10.5, -3.6, 3.8, 10.5):
            _fruit_tree(trees, view, camera, x, z, fruit, picture.seed + int(x * 5 + z))
    stand(trees, view, camera, "ladder", (-2.6, 0, 8.8), 1.4)
    for k, (x, z) in enumerate(((2.2, 8.4), (3.0, 8.6), (2.6, 8.0))):
        _crate(trees, view, camera, x, z, fruit, picture.seed + k)
    stand(trees, view, camera, "basket", (-1.7, 0, 8.2), 1.5)
    _windfall(trees, view, camera, fruit, picture.seed)
    _harvest(trees, view, camera, fruit, picture.seed)
    veil(picture, trees, 0.5)
    near = picture.sheet(0.1, 0, 2.8)
    overhang(near, view, ((-40, -40, 420, 170), (1960, -40, 330, 140)), picture.seed + 6, 600)
    for k in range(9):
        x, y = (60 + 84 * (k % 4), 60 + 58 * (k % 3)) if k < 6 else (1660 + 80 * (k % 3), 50 + 44 * (k % 2))
        near.fill(ellipse(x, y, 30, 31), turned(view, x, 30, fruit))


def _walk(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Raked gravel with borders of grass, the trees' shadows across it, leaves along its edges in autumn."""
    view, floor = picture.view, camera.floor()
    green = "#eef3f8" if view.snow else {"autumn": "#a89a4a", "winter": "#8a8a6a"}.get(view.leaf, "#78ac54")
    canvas.fill(
        rect(-20, 600, WIDE + 40, 500),
        Linear(0, 600, 0, HIGH, (view.tone(green, 0.8), view.tone(mix(green, "#2c4a2c", 0.45), 0.4))),
    )
    grass(canvas, view, 640, 1080, 420, picture.seed)
    path = floor.quad(-2.5, 1.0, 5.0, 80)
    canvas.fill(
        path,
        Linear(
            0,
            600,
            0,
            HIGH,
            (
                view.tone("#f0e4cc" if not view.snow else "#f4f6fa", 0.9),
                view.tone("#a8967c" if not view.snow else "#d0d8e4", 0.45),
            ),
        ),
    )
    chance, draw = Random(picture.seed), np.random.default_rng(picture.seed)
    bands = [(-2.5, z, 5.0, 0.1 + 0.02 * z) for z in np.arange(3.0, 40, 1.6)]
    canvas.fill(floor.quads(bands), view.tone("#5a4a5c", 0.1), 0.16 * (0.4 + 0.6 * view.shine), clip=path)
    for _ in range(22):
        x, z = chance.uniform(-2.4, 2.4), chance.uniform(3.4, 24)
        canvas.fill(
            floor.path(ellipse(x, z, chance.uniform(0.3, 0.8), chance.uniform(0.3, 0.8))),
            view.tone("#3a2c44", 0),
            0.1,
            blur=9,
            clip=path,
        )
    canvas.fill(floor.quads([(s * 2.5 - 0.09, 1.0, 0.18, 80) for s in (-1, 1)]), view.tone("#b8b0a4", 0.8))
    if view.leaf == "autumn":
        spots = [
            camera.at(float(s) * 2.4 + float(a), 0, float(z))
            for s, a, z in zip(draw.choice((-1, 1), 500), draw.normal(0, 0.9, 500), draw.uniform(2.4, 30, 500), strict=True)
        ]
        for k, tint in enumerate(("#e8842c", "#d8502c", "#f0c03c")):
            leaves = [ellipse(x, y, 2.5 + 9 * (y - 600) / 480, 1.4 + 4.5 * (y - 600) / 480) for x, y in spots[k::3]]
            canvas.fill(joined(leaves), view.tone(tint, 0.7), 0.9)
    if view.wet:
        puddles(picture, canvas, 640, canvas.planes[3].copy(), 0.5 * view.wet)


def _lantern(picture: Picture, canvas: Canvas, camera: Camera, x: float, z: float) -> None:
    """A pair of cast lamps at the walk's edges."""
    view, s = picture.view, camera.size(z)
    for side in (-1, 1):
        cx, foot = camera.at(side * x, 0, z)
        iron = view.tone("#2a302c", 0.4)
        canvas.fill(
            joined(
                [rect(cx - 0.05 * s, foot - 2.7 * s, 0.1 * s, 2.7 * s), rect(cx - 0.13 * s, foot - 0.4 * s, 0.26 * s, 0.4 * s, 4)]
            ),
            iron,
        )
        glass = lines(
            [
                (cx - 0.12 * s, foot - 2.7 * s),
                (cx + 0.12 * s, foot - 2.7 * s),
                (cx + 0.2 * s, foot - 3.15 * s),
                (cx - 0.2 * s, foot - 3.15 * s),
            ]
        )
        canvas.fill(glass, mix(view.tone("#d8dcd4", 0.8), "#fff0c0", max(0.2, view.lamps)))
        canvas.fill(lines([(cx - 0.25 * s, foot - 3.15 * s), (cx, foot - 3.4 * s), (cx + 0.25 * s, foot - 3.15 * s)]), iron)
        if view.lamps > 0.15:
            canvas.glow(cx, foot - 2.9 * s, 1.8 * s, "#ffd890", 0.7 * view.lamps)


def _fruit_tree(canvas: Canvas, view: View, camera: Camera, x: float, z: float, fruit: str, seed: int) -> None:
    """A low round tree on a short trunk, fruit all over it where it bears."""
    (cx, foot), s, chance = camera.at(x, 0, z), 1.35 * camera.size(z), Random(seed)
    canvas.fill(ellipse(cx, foot, 1.9 * s, 0.34 * s), view.tone("#14201c", 0), 0.35, blur=0.12 * s)
    canvas.fill(
        lines([(cx - 0.16 * s, foot), (cx - 0.1 * s, foot - 1.6 * s), (cx + 0.1 * s, foot - 1.6 * s), (cx + 0.18 * s, foot)]),
        turned(view, cx, 0.16 * s, "#6a4c3c"),
    )
    canvas.fill(
        joined(
            [
                lines([(cx, foot - 1.0 * s), (cx + d * 0.9 * s, foot - 2.0 * s), (cx + d * 0.7 * s, foot - 2.1 * s)])
                for d in (-1, 1)
            ]
        ),
        view.tone("#5c443c", 0.4),
    )
    count = int(min(420, 90 + 5 * s))
    for dx, dy, r in BALLS:
        crown(
            canvas,
            view,
            cx + dx * s,
            foot - dy * s,
            r * s,
            r * 0.78 * s,
            chance.randrange(9999),
            count,
            (max(2.0, 0.06 * s), max(3.4, 0.12 * s)),
            clumps=8,
        )
    if view.leaf in ("summer", "autumn"):
        dots: list[Path] = []
        for _ in range(26):
            dx, dy, r = chance.choice(BALLS)
            turn, far = chance.uniform(0, math.tau), r * 0.85 * math.sqrt(chance.random())
            spot = cx + (dx + far * math.cos(turn)) * s, foot - (dy + 0.78 * far * math.sin(turn)) * s
            dots.append(ellipse(*spot, max(1.8, 0.075 * s), max(1.8, 0.08 * s)))
        canvas.fill(joined(dots), view.tone(mix(fruit, "#401018", 0.3), 0.4))
        canvas.fill(joined([d.moved(-0.015 * s, -0.02 * s) for d in dots]), view.tone(fruit, 0.9), 0.85)


def _crate(canvas: Canvas, view: View, camera: Camera, x: float, z: float, fruit: str, seed: int) -> None:
    """A slatted crate heaped with fruit."""
    (cx, foot), s, chance = camera.at(x, 0, z), camera.size(z), Random(seed)
    canvas.fill(rect(cx - 0.36 * s, foot - 0.02 * s, 0.72 * s, 0.06 * s), view.tone("#14201c", 0), 0.4, blur=5)
    heap = [
        ellipse(cx + chance.uniform(-0.28, 0.28) * s, foot - chance.uniform(0.34, 0.48) * s, 0.075 * s, 0.075 * s)
        for _ in range(22)
    ]
    for k, apple in enumerate(heap):
        canvas.fill(apple, view.tone(mix(fruit, "#ffe08a", 0.12 * (k % 3)), 0.5 + 0.15 * (k % 4)))
    for k in range(3):
        y = foot - (0.12 + 0.13 * k) * s
        canvas.fill(
            rect(cx - 0.36 * s, y, 0.72 * s, 0.1 * s),
            Linear(0, y, 0, y + 0.1 * s, (view.tone("#dcb47c", 0.9), view.tone("#9a7040", 0.4))),
        )
    canvas.fill(
        joined([rect(cx + d * 0.33 * s - 0.03 * s, foot - 0.4 * s, 0.06 * s, 0.4 * s) for d in (-1, 1)]),
        view.tone("#a87a48", 0.6),
    )


def _harvest(canvas: Canvas, view: View, camera: Camera, fruit: str, seed: int) -> None:
    """Toward us: wheel tracks through the grass, clover, crates in stacks, baskets heaped with fruit."""
    floor = camera.floor()
    for x in (-1.0, 0.55):
        track = lines([floor.at(x, 1.5), floor.at(x + 0.4, 1.5), floor.at(x + 0.4, 40), floor.at(x, 40)])
        canvas.fill(track, view.tone("#8a7048" if not view.snow else "#c4d0e0", 0.5), 0.5, blur=5)
    if not view.snow:
        flowers(canvas, view, 800, 1075, 260, seed + 30, ("#ffffff", "#f4d84c", "#c88ad8"), 0.8)
    for k, (x, z) in enumerate(((-4.1, 6.2), (-3.2, 6.0), (-3.7, 5.7), (3.6, 6.1), (4.5, 5.9))):
        _crate(canvas, view, camera, x, z, fruit, seed + 40 + k)
    for k, (x, z) in enumerate(((-2.3, 5.2), (2.7, 5.0), (3.5, 4.7))):
        px, py = camera.at(x, 0, z)
        s = camera.size(z)
        canvas.fill(ellipse(px, py, 0.42 * s, 0.08 * s), view.tone("#10180c", 0), 0.4, blur=6)
        tub = [(px - 0.36 * s, py - 0.42 * s), (px + 0.36 * s, py - 0.42 * s), (px + 0.28 * s, py), (px - 0.28 * s, py)]
        heap = Random(seed + 60 + k)
        for _ in range(22):
            t = heap.uniform(-1, 1)
            fx, fy, r = px + 0.3 * s * t, py - 0.42 * s - heap.random() * 0.2 * s * (1 - t * t), 0.075 * s
            canvas.fill(ellipse(fx, fy, r, r), turned(view, fx, r, fruit))
        canvas.fill(lines(tub), turned(view, px, 0.36 * s, "#b8884c"))
        bands = [rect(px - 0.35 * s, py - v * s, 0.7 * s, 0.03 * s) for v in (0.12, 0.24, 0.36)]
        canvas.fill(joined(bands), view.tone("#5c3c1c", 0.3), 0.5, clip=lines(tub))


def _windfall(canvas: Canvas, view: View, camera: Camera, fruit: str, seed: int) -> None:
    """Fruit in the grass under the trees."""
    chance = Random(seed + 4)
    for _ in range(26):
        (x, y), r = camera.at(chance.choice((-3.6, 3.8)) + chance.gauss(0, 1.1), 0, chance.uniform(7.4, 11)), chance.uniform(5, 8)
        canvas.fill(ellipse(x, y - r * 0.6, r, r), turned(view, x, r, fruit))


PLACES = {
    "treewalk": Kind(avenue, None, ((0.14, 0.86),), 0.54),
    "orchard": Kind(orchard, None, ((0.14, 0.86),), 0.52),
}
