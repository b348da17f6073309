"""A moor: heather to the horizon, a ring of standing stones, blue hills, a dark pool."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import GRASS, air_tint, grass, leaves, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View

HEATHER = {
    "summer": ("#4a2c54", "#8c4c8c", "#d890c4"),
    "blossom": ("#5c3a5c", "#a866a0", "#e8a8d4"),
    "autumn": ("#5a3428", "#94543c", "#d89468"),
    "winter": ("#b4c0d2", "#e0e6f0", "#ffffff"),
}
STONE = "#8e8c92"
RING, CENTRE = 5.6, 13.0
"""Metres: the ring's radius and how far its middle is."""


def moor(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 600, 1.9, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    tints = ("#8490b0", "#a8a8bc") if not view.snow else ("#c8d4e4", "#e4ecf4")
    ridge(far, view, 520, 40, tints, picture.seed + 1, 0.55, light=0.55)
    air_tint(far, view.haze, 380, 640, 0.9 * max(0, view.murk - 0.5), 0.4 + 0.3 * view.murk)
    hills = picture.sheet(0.8, 0.05, 0.8)
    dark, middle, _ = HEATHER[view.leaf]
    ridge(hills, view, 566, 26, (mix(middle, "#8090a8", 0.45), mix(middle, "#8a9a70", 0.4)), picture.seed + 2, 0.5)
    ridge(hills, view, 606, 14, (mix(middle, "#70805c", 0.35), mix(dark, "#5a6a44", 0.4)), picture.seed + 3, 0.5)
    air_tint(hills, view.haze, 500, 680, 0.12, 0.25 + 0.4 * view.murk)
    veil(picture, hills)
    land = picture.sheet(0.5, 0, 0.4)
    _land(picture, land)
    stones = sorted(_ring(picture.seed), key=lambda s: -s[1])
    for x, z, tall, wide, lean in stones:
        _stone(picture, land, camera, (x, z, tall, wide, lean))
    near = picture.sheet(0.2, 0, 1.6)
    _clumps(picture, near, 960, HIGH + 50, 260, 24.0)
    grass(near, view, 1030, HIGH + 30, 160, picture.seed + 5, height=1.6)


def _ring(seed: int) -> list[tuple[float, float, float, float, float]]:
    """x, z, height, width and lean of each stone, some fallen short."""
    chance, found = Random(seed), list[tuple[float, float, float, float, float]]()
    for k in range(11):
        a = math.tau * (k + 0.5) / 11 + chance.uniform(-0.08, 0.08)
        tall = chance.uniform(3.2, 4.8) * (0.45 if chance.random() < 0.15 else 1)
        x, z = RING * 1.25 * math.sin(a), CENTRE + RING * math.cos(a)
        if abs(x) < 2.4 and z < CENTRE:
            continue
        found.append((x, z, tall, chance.uniform(1.0, 1.5), chance.uniform(-0.1, 0.1)))
    return [*found, (0.2, CENTRE + 1.2, 1.0, 2.6, 0.0)]


def _stone(picture: Picture, canvas: Canvas, camera: Camera, it: tuple[float, float, float, float, float]) -> None:
    """One megalith: a lit and a shaded face, lichen, moss at its foot, its shadow on the heather."""
    view, (x, z, tall, wide, lean) = picture.view, it
    chance = Random(int(x * 100) + picture.seed)
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    h, w, tip = tall * s, wide * s / 2, lean * tall * s
    side = 1 if view.sun[0] > cx else -1
    cast = lines(
        [(cx - w, foot), (cx + w, foot), (cx + w - side * h * 0.9, foot + h * 0.16), (cx - w - side * h * 0.9, foot + h * 0.16)]
    )
    canvas.fill(cast, view.tone("#140e1c", 0), 0.22 + 0.25 * view.shine, blur=max(2, 0.12 * s))
    air = min(0.4, z / 70 * (0.4 + view.murk))
    body = [
        (cx - w, foot + 4, 1),
        (cx - w * chance.uniform(0.86, 1.05), foot - h * 0.45),
        (cx - w * chance.uniform(0.55, 0.8) + tip, foot - h * 0.96, 1),
        (cx - w * 0.1 + tip, foot - h * chance.uniform(1.0, 1.08)),
        (cx + w * chance.uniform(0.5, 0.8) + tip, foot - h * chance.uniform(0.86, 0.98), 1),
        (cx + w * chance.uniform(0.84, 1.0), foot - h * 0.4),
        (cx + w, foot + 4, 1),
    ]
    shape = curve(body)
    lit, dim = view.misty(view.tone(STONE, 0.95), air), view.misty(view.tone(STONE, 0.3), air)
    canvas.fill(shape, Linear(cx - w, 0, cx + w, 0, (dim, lit) if side > 0 else (lit, dim)))
    edge = cx + side * w * 0.28
    plane = curve(
        [
            (edge, foot + 4, 1),
            (edge - side * w * 0.16, foot - h * 0.5),
            (edge + tip, foot - h * 1.1, 1),
            (cx - side * w * 1.3 + tip, foot - h * 1.1, 1),
            (cx - side * w * 1.3, foot + 4, 1),
        ]
    )
    canvas.fill(plane, view.misty(view.tone("#3c3844", 0.2), air), 0.45, clip=shape)
    _weathered(canvas, view, cx, foot, s, chance, h, w, air, shape)
    moss = ellipse(cx, foot, w * 1.1, h * 0.16)
    canvas.fill(
        moss, view.misty(view.tone("#6a7a44" if not view.snow else "#ffffff", 0.5), air), 0.6, blur=max(1, 0.08 * s), clip=shape
    )
    if view.snow:
        canvas.inner(shape, 0, 0.22 * s, view.tone("#f6f9ff", 0.9), 0.9)
    _clumps(picture, canvas, cx, foot + 0.1 * s, w * 1.5, 0.1 * s)


def _weathered(
    canvas: Canvas, view: View, cx: float, foot: float, s: float, chance: Random, h: float, w: float, air: float, shape: Path
) -> None:
    """Cracks and lichen."""
    starts = [(cx + chance.uniform(-0.7, 0.6) * w, foot - h * chance.uniform(0.3, 0.9)) for _ in range(4)]
    drops = [(a, b, chance.uniform(-0.12, 0.12) * w, chance.uniform(0.1, 0.25) * h) for a, b in starts]
    cracks = [curve([(a, b), (a + 2 * dx, b + dy * 0.5), (a + dx, b + dy)], closed=False) for a, b, dx, dy in drops]
    for crack in cracks:
        canvas.line(crack, view.tone("#221e28", 0.1), max(1, 0.03 * s), 0.4, clip=shape)
    spots = [
        ellipse(
            cx + chance.uniform(-0.9, 0.9) * w,
            foot - h * chance.uniform(0.1, 1),
            0.07 * s * chance.uniform(0.5, 1.6),
            0.05 * s * chance.uniform(0.5, 1.4),
        )
        for _ in range(16)
    ]
    canvas.fill(joined(spots[:9]), view.misty(view.tone("#c8c49c", 0.8), air), 0.4, clip=shape)
    canvas.fill(joined(spots[9:]), view.misty(view.tone("#c88c4c", 0.7), air), 0.35, clip=shape)


def _clumps(picture: Picture, canvas: Canvas, x: float, y: float, half: float, size: float) -> None:
    """Heather in front of something, or across the whole foreground."""
    view, random = picture.view, np.random.default_rng(picture.seed + int(x))
    whole = half == 260
    count = 900 if whole else 40
    px = WIDE * random.random(count) if whole else x + random.normal(0, half * 0.7, count)
    if whole:
        px = px[np.abs(px - 960) > 330 * random.random(len(px))]
    py = y - size * random.random(len(px)) * (5.5 if whole else 1.2)
    for tint, light, dy, share in zip(HEATHER[view.leaf], (0.2, 0.55, 0.95), (0, -0.3, -0.55), (1.0, 0.6, 0.34), strict=True):
        canvas.fill(
            leaves(px, py + dy * size, size * share * random.uniform(0.5, 1, len(px)), random, 0.6), view.tone(tint, light), 0.9
        )


def _land(picture: Picture, canvas: Canvas) -> None:
    """Heather in drifts with paths of grass between, a pool that holds the sky."""
    view, random = picture.view, np.random.default_rng(picture.seed + 7)
    dark, middle, bright = HEATHER[view.leaf]
    green = GRASS[view.leaf]
    shape = curve([(-40, 640, 1), (300, 626), (800, 640), (1300, 628), (1960, 644, 1), (1960, HIGH + 20, 1), (-40, HIGH + 20, 1)])
    canvas.fill(
        shape, Linear(0, 620, 0, HIGH, (view.tone(mix(middle, green[1], 0.45), 0.6), view.tone(mix(dark, green[0], 0.45), 0.3)))
    )
    stained(canvas, picture.seed, 0.5, 7, 3.0, view.tone(mix(green[1], "#c8b060", 0.3), 0.5))
    pool = curve([(1180, 902), (1330, 870), (1560, 880), (1680, 912), (1520, 952), (1290, 948)])
    canvas.fill(pool.moved(0, -5), view.tone("#2a2420", 0.15), 0.7, blur=4)
    canvas.fill(
        pool,
        Linear(
            0, 870, 0, 952, (mix(view.sky[4], view.tone("#4a5a6c", 0.5), 0.3), mix(view.sky[1], view.tone("#2c3444", 0.3), 0.55))
        ),
    )
    for k, (colour, light) in enumerate(((dark, 0.15), (mix(dark, middle, 0.6), 0.4), (middle, 0.6), (bright, 0.9))):
        count = 3400 - 500 * k
        t = random.random(count) ** 1.1
        x, y = WIDE * random.random(count), 634 + (HIGH - 624) * t
        drift = np.sin(x / (90 + 260 * t) + 5 * t + picture.seed) + 0.6 * np.sin(x / (40 + 120 * t) - 9 * t)
        wet = ((x - 1430) / 270) ** 2 + ((y - 912) / 46) ** 2 < 1
        walk = np.abs(x - 960) < 40 + 330 * t * (0.7 + 0.3 * np.sin(9 * t))
        keep = (drift > -0.35) & ~wet & ~(walk & (random.random(count) < 0.85))
        canvas.fill(
            leaves(x[keep], y[keep] - (1 + 6 * t[keep]) * k, 1.6 + 7.5 * t[keep], random, 0.6), view.tone(colour, light), 0.85
        )
    grass(canvas, view, 650, HIGH, 1300, picture.seed + 9, height=0.8)


PLACES = {"moor": Kind(moor, None, ((0.1, 0.9),), 0.57)}
