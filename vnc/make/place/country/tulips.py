"""Tulip fields: rows of colour that run to a canal, a windmill on its bank, gabled farmhouses under a wide sky."""

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined, pane, tiles
from vnc.make.place.parts.flora import GRASS, air_tint, crown, grass, leaves, tree
from vnc.make.place.parts.windmills import smockmill
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import Swarm, flattened, mirror, rows
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View
from vnc.make.place.water import dashes

COLOURS = ("#e03a48", "#f4c232", "#f08ab4", "#f4f0ec", "#8a3a9c", "#f07a34")
BANK, NEAR = 622.0, 694.0
"""Design heights of the canal's two edges."""


def tulips(picture: Picture) -> None:
    view, camera = picture.view, Camera(880, 590, 2.6, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 650)
    land = picture.sheet(0.75, 0, 0.5)
    _polder(picture, land)
    for k, (x, tall) in enumerate(((300, 96), (640, 70))):
        smockmill(land, view, x, BANK - 8, tall, 40 + 30 * k)
        air_tint(land, view.haze, 500, 640, 0.0, 0.2)
    smockmill(land, view, 1360, BANK + 2, 430, 18 + picture.seed % 40)
    veil(picture, land)
    water = picture.sheet(0.6, 0, 0.4)
    _canal(picture, water)
    fields = picture.sheet(0.4, 0, 0.4)
    _fields(picture, fields, camera)
    near = picture.sheet(0.15, 0, 2.0)
    _close(picture, near)


def _polder(picture: Picture, canvas: Canvas) -> None:
    """Flat green to the horizon, rows of poplars, farms with steep roofs, a church."""
    view, random = picture.view, np.random.default_rng(picture.seed)
    _, middle, bright = GRASS[view.leaf]
    canvas.fill(
        rect(-20, 588, WIDE + 40, 60), Linear(0, 588, 0, 640, (view.misty(view.tone(bright, 0.6), 0.5), view.tone(middle, 0.6)))
    )
    for k, x in enumerate(np.linspace(-20, 1940, 46)):
        tall = float(random.uniform(12, 34))
        crown(canvas, view, float(x), 590 - tall * 0.4, 20, tall, picture.seed + k, 30, (2, 5))
    air_tint(canvas, view.haze, 540, 620, 0.35, 0.25)
    spire = lines([(960, 590), (960, 548), (967, 510), (974, 548), (974, 590)])
    canvas.fill(spire, view.misty(view.tone("#8a7a78", 0.5), 0.4))
    for k, (x, wide) in enumerate(((80, 120), (470, 96), (1060, 110), (1640, 150), (1810, 110))):
        _farm(canvas, view, x, BANK - 2, wide, k)
    for k, (x, tall) in enumerate(((30, 150), (210, 110), (1600, 130), (1890, 190))):
        tree(canvas, view, x, BANK, tall, picture.seed + k, 0.5, 220)
    canvas.fill(rect(-20, BANK - 6, WIDE + 40, 10), view.tone(middle, 0.5))


def _farm(canvas: Canvas, view: View, x: float, foot: float, wide: float, k: int) -> None:
    """A brick front with a bell gable, a long red roof behind it."""
    tall = wide * 0.42
    wall = ("#a85c44", "#e8dcc4", "#8a4c40")[k % 3]
    roof = lines(
        [
            (x + wide * 0.3, foot - tall),
            (x + wide * 0.42, foot - tall * 1.9),
            (x + wide * 1.2, foot - tall * 1.9),
            (x + wide * 1.34, foot - tall),
        ]
    )
    tiles(canvas, view, roof, "#b8593c", 6)
    canvas.fill(rect(x + wide * 0.4, foot - tall, wide * 0.9, tall), view.tone(wall, 0.35))
    gable = curve(
        [
            (x, foot, 1),
            (x, foot - tall * 1.05, 1),
            (x + wide * 0.1, foot - tall * 1.1),
            (x + wide * 0.14, foot - tall * 1.7),
            (x + wide * 0.27, foot - tall * 2.05),
            (x + wide * 0.4, foot - tall * 1.7),
            (x + wide * 0.44, foot - tall * 1.1),
            (x + wide * 0.54, foot - tall * 1.05, 1),
            (x + wide * 0.54, foot, 1),
        ]
    )
    canvas.fill(gable, Linear(x, 0, x + wide * 0.54, 0, (view.tone(wall, 0.85), view.tone(wall, 0.5))))
    canvas.line(gable, view.tone("#f4ece0", 0.9), max(1.5, wide * 0.018))
    for dx, dy in ((0.07, 0.8), (0.34, 0.8), (0.2, 1.5)):
        pane(canvas, view, x + wide * dx, foot - tall * dy, wide * 0.13, tall * 0.36, "#f4ece0")
    canvas.fill(rect(x + wide * 0.22, foot - tall * 0.46, wide * 0.1, tall * 0.46), view.tone("#2f6a50", 0.6))


def _canal(picture: Picture, canvas: Canvas) -> None:
    """Still water across the picture, with all that stands on the bank upside down in it."""
    view, random = picture.view, np.random.default_rng(picture.seed + 5)
    colour = "#4a86a0"
    canvas.fill(
        rect(-20, BANK, WIDE + 40, NEAR - BANK + 30),
        Linear(0, BANK, 0, NEAR, (mix(view.sky[4], view.tone(colour, 0.6), 0.4), mix(view.sky[2], view.tone(colour, 0.5), 0.5))),
    )
    mask = np.broadcast_to(np.clip((rows(canvas) - BANK) / 5, 0, 1) * (rows(canvas) < NEAR + 30), canvas.planes[3].shape).copy()
    mirror(flattened([s.canvas for s in picture.sheets[:-1]]), canvas, BANK, picture.seed, mask, 0.72, 0.95, 1.0, 0.35)
    t = random.random(120)
    canvas.fill(
        dashes(random.random(120) * WIDE, BANK + 4 + (NEAR - BANK) * t, 30 + 90 * t, 1 + 2 * t),
        mix(view.sky[4], "#ffffff", 0.4),
        0.4,
    )
    canvas.fill(rect(-20, BANK - 2, WIDE + 40, 6), view.tone("#5a4632", 0.3), 0.6, blur=1)


def _fields(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Bands of one colour each, parted by green, and every flower in them larger toward us."""
    view, random = picture.view, np.random.default_rng(picture.seed + 9)
    dark, middle, _ = GRASS[view.leaf]
    bank = curve(
        [(-40, NEAR + 6, 1), (500, NEAR - 4), (1100, NEAR + 4), (1960, NEAR - 2, 1), (1960, HIGH + 20, 1), (-40, HIGH + 20, 1)]
    )
    canvas.fill(bank, Linear(0, NEAR, 0, HIGH, (view.tone(mix(middle, "#ffffff", 0.1), 0.7), view.tone(dark, 0.35))))
    grass(canvas, view, NEAR + 4, NEAR + 40, 900, picture.seed, height=1.2)
    band, gap, far = 2.3, 0.55, 22.0
    top = camera.at(0, 0, far)[1]
    path = -5.3
    for k in range(-14, 15):
        x0 = k * (band + gap) + 0.6
        colour = COLOURS[(k + picture.seed) % len(COLOURS)] if not view.snow else "#f4f8fc"
        if abs(x0 - path) < 0.9:
            continue
        strip = camera.shape((x0, 0, 1.2), (x0 + band, 0, 1.2), (x0 + band, 0, far), (x0, 0, far))
        deep = mix(colour, "#183a24", 0.45)
        canvas.fill(strip, Linear(0, top, 0, HIGH, (view.misty(view.tone(colour, 0.75), 0.15), view.tone(deep, 0.5))))
        z = 1.5 * (far / 1.5) ** random.random(560)
        x = x0 + band * random.random(560)
        order = np.argsort(-z)
        z, x = z[order], x[order]
        px, py = camera.x + camera.lens * x / z, camera.y + camera.lens * (camera.eye - 0.42) / z
        seen = (px > -60) & (px < WIDE + 60)
        if not seen.any():
            continue
        px, py, size = px[seen], py[seen], 62 / z[seen] ** 0.92
        stems = leaves(px, py + size * 0.9, size * 0.5, random, 0.3)
        canvas.fill(stems, view.tone("#3c7a3c" if not view.snow else "#c8d6e4", 0.4), 0.8)
        canvas.fill(_heads(px, py, size), view.tone(colour, 0.75))
        canvas.fill(_heads(px - size * 0.08, py - size * 0.06, size * 0.55), view.tone(mix(colour, "#fff4d8", 0.4), 1.0), 0.75)
    lane = camera.shape((path, 0, 1.2), (path + 1.5, 0, 1.2), (path + 1.5, 0, far), (path, 0, far))
    sand = "#d8c49c" if not view.snow else "#eef3fa"
    canvas.fill(lane, Linear(0, top, 0, HIGH, (view.tone(sand, 0.8), view.tone(mix(sand, "#7a5a3c", 0.3), 0.45))))
    shade = (alpha(view.tone("#102018", 0), 0.0), alpha(view.tone("#102018", 0), 0.4))
    canvas.fill(rect(-20, 860, WIDE + 40, 240), Linear(0, 860, 0, HIGH, shade))


def _heads(x: np.ndarray, y: np.ndarray, size: np.ndarray) -> Swarm:
    """Cups of three points."""
    shape = np.array(
        [
            (-0.34, -0.5),
            (-0.16, -0.24),
            (0, -0.56),
            (0.16, -0.24),
            (0.34, -0.5),
            (0.38, 0.05),
            (0.2, 0.42),
            (-0.2, 0.42),
            (-0.38, 0.05),
        ]
    )
    return Swarm(np.stack([x[:, None] + shape[:, 0] * size[:, None], y[:, None] + shape[:, 1] * size[:, None]], -1))


def _close(picture: Picture, canvas: Canvas) -> None:
    """A few tulips so near that one could pick them."""
    view = picture.view
    for k, (x, y, s) in enumerate(((60, 960, 120), (190, 1020, 100), (1870, 950, 126), (1740, 1030, 96), (-20, 1040, 110))):
        colour = COLOURS[(k + picture.seed) % len(COLOURS)]
        canvas.line(curve([(x, y), (x + 8, y + 70), (x - 4, 1100)], closed=False), view.tone("#4a8a44", 0.5), s * 0.1)
        leaf = curve([(x, 1100, 1), (x + s * 0.5, y + s * 0.9), (x + s * 0.62, y + s * 0.3, 1), (x + s * 0.2, y + s * 1.1)])
        canvas.fill(leaf, view.tone("#4c8c4c", 0.6))
        petals = [
            curve(
                [
                    (x + d * s * 0.12, y + s * 0.42, 1),
                    (x + d * s * 0.46, y),
                    (x + d * s * 0.34, y - s * 0.52, 1),
                    (x + d * s * 0.02, y - s * 0.1),
                ]
            )
            for d in (-1, 1)
        ]
        canvas.fill(joined(petals), view.tone(colour, 0.55))
        middle = curve([(x, y + s * 0.46, 1), (x - s * 0.34, y + s * 0.05), (x, y - s * 0.56, 1), (x + s * 0.34, y + s * 0.05)])
        canvas.fill(
            middle,
            Linear(
                x - s * 0.3,
                y - s * 0.5,
                x + s * 0.3,
                y + s * 0.4,
                (view.tone(mix(colour, "#fff0d0", 0.35), 1.0), view.tone(colour, 0.45)),
            ),
        )


PLACES = {"tulips": Kind(tulips, None, ((0.1, 0.9),), 0.57)}
