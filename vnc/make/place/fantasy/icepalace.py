"""A hall of ice: crystal pillars, a throne, the northern lights in its windows."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, ridge
from vnc.make.place.picture import WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, corners, shell, shine
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun
from vnc.make.place.view import View

ICE, DEEP, GLOW = "#a8d8ee", "#4a86b8", "#c8f4ff"


def icepalace(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 520, 1.7, 850)
    room = Room(camera, -5.4, 5.4, 8.2, 13, Sun(0.1, 0.6, 0.5), 0.6)
    out = picture.sheet(1.0, 0, 1.6)
    _north(picture, out)
    walls = picture.sheet(0.8, 0, 0.5)
    shell(walls, view, room, ICE, "#8cc4e0", "#5a94c0", "#90c8e4")
    for k, (flat, start, end, high) in enumerate(
        ((room.back, 0.0, room.wide, 8.2), (room.west, 0.6, 13.0, 8.2), (room.east, 0.6, 13.0, 8.2))
    ):
        _facets(walls, view, flat, start, end, high, picture.seed + k)
    _floor(walls, view, room, picture.seed)
    _arches(walls, view, room)
    for u, wide, high in ((2.9, 5.0, 7.6), (0.6, 1.8, 5.4), (8.4, 1.8, 5.4)):
        _opening(walls, view, room.back, u, wide, high)
    corners(walls, view, room, 0.2)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.42, 0.35)
    walls.glow(960, 430, 620, mix(picture.out.sky[3], GLOW, 0.5), 0.35)
    things = picture.sheet(0.55, 0, 0.4)
    for z in (11.6, 9.0, 6.8):
        for side in (-1, 1):
            pillar(things, view, camera, side * 3.7, z, 8.2, picture.seed + int(z))
    _throne(picture, things, camera)
    _chandelier(picture, things, 960, 96)
    icicles(things, view, picture.seed, 30, 150)
    for x, z, size in ((-4.3, 8.0, 1.5), (4.4, 8.2, 1.3), (-4.4, 5.6, 1.2), (4.5, 5.6, 1.6)):
        crystals(picture, things, *camera.at(x, 0, z), size * camera.size(z), picture.seed + int(z * 10))
    snow = picture.sheet(0.3, 0, 0.6)
    _glitter(picture, snow)
    near = picture.sheet(0.12, 0, 2.6)
    icicles(near, view, picture.seed + 5, 7, 260)
    crystals(picture, near, 90, 1120, 330, picture.seed + 7)
    crystals(picture, near, 1850, 1130, 290, picture.seed + 8)


def _north(picture: Picture, canvas: Canvas) -> None:
    """Snow peaks under the sky, and the lights over them."""
    view = picture.out
    sky(picture, canvas, 640)
    aurora(canvas, picture.seed, 0.25 + 0.75 * max(view.stars, 0.5 if view.time in ("dawn", "sunset") else 0))
    ridge(canvas, view, 470, 60, ("#8ca8d0", "#c8daf0"), picture.seed + 3, 0.65, light=0.5)
    ridge(canvas, view, 560, 30, ("#c8daf0", "#eef4fc"), picture.seed + 5, 0.55, light=0.6)
    air_tint(canvas, view.haze, 380, 640, 0.0, 0.2)
    veil(picture, canvas)


def aurora(canvas: Canvas, seed: int, strength: float) -> None:
    """Curtains of green and violet light."""
    random = np.random.default_rng(seed + 40)
    for k, (tint, y) in enumerate((("#5affc0", 300), ("#6ad8ff", 220), ("#b47aff", 170), ("#5affb0", 380))):
        x = np.linspace(300, 1620, 60)
        foot = y + 40 * np.sin(x / 150 + k * 1.7) + 20 * np.sin(x / 61 + k)
        tall = 190 + 110 * random.random(60)
        for a, b, t in zip(x, foot, tall, strict=True):
            band = lines([(a - 13, b), (a + 13, b), (a + 22, b - t), (a - 4, b - t)])
            canvas.fill(
                band,
                Linear(0, b - t, 0, b, (alpha(tint, 0), alpha(tint, 0.2), alpha(tint, 0.55), alpha(tint, 0)), (0, 0.4, 0.92, 1)),
                strength,
                blur=7,
                blend="screen",
            )


def _facets(canvas: Canvas, view: View, flat: Flat, start: float, end: float, high: float, seed: int) -> None:
    """Planes at many angles: each triangle has its own light."""
    chance = Random(seed)
    tones: dict[str, list[Path]] = {"#ffffff": [], "#d8f0fc": [], "#6aa8d0": [], "#3a78b0": []}
    columns, rows = max(3, int((end - start) / 1.2)), 6
    knots = {
        (i, j): (
            start + (end - start) * (i + (chance.uniform(-0.3, 0.3) if 0 < i < columns else 0)) / columns,
            high * (j + (chance.uniform(-0.3, 0.3) if 0 < j < rows else 0)) / rows,
        )
        for i in range(columns + 1)
        for j in range(rows + 1)
    }
    for i in range(columns):
        for j in range(rows):
            a, b, c, d = knots[i, j], knots[i + 1, j], knots[i + 1, j + 1], knots[i, j + 1]
            for corner in ((a, b, c), (a, c, d)) if chance.random() < 0.5 else ((a, b, d), (b, c, d)):
                tones[chance.choice(list(tones))].append(flat.path(lines(corner)))
    for tint, shapes in tones.items():
        canvas.fill(joined(shapes), view.tone(tint, 0.6), 0.3)
    edges = [
        flat.path(lines([knots[i, j], knots[i + 1, j + 1]], closed=False))
        for i in range(columns)
        for j in range(rows)
        if chance.random() < 0.4
    ]
    for edge in edges:
        canvas.line(edge, view.tone("#ffffff", 1.0), 1.6, 0.5)


def _floor(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Polished ice with a star of inlay, cracks in its depth."""
    floor, chance = room.floor, Random(seed + 4)
    for r, tint in ((2.7, "#dff4ff"), (2.5, "#5c9cc8"), (1.9, "#c8ecff")):
        canvas.fill(floor.path(ellipse(0, 7.2, r, r)), view.tone(tint, 0.7), 0.55)
    for count, r, inner in ((8, 2.4, 0.5), (16, 1.2, 0.4)):
        star = [
            (
                math.cos(k * math.pi / count) * (r if k % 2 == 0 else r * inner),
                7.2 + math.sin(k * math.pi / count) * (r if k % 2 == 0 else r * inner),
            )
            for k in range(2 * count)
        ]
        canvas.fill(floor.path(lines(star)), view.tone("#ffffff", 0.9), 0.5)
    for _ in range(26):
        x, z = chance.uniform(-5, 5), 1.2 + 12 * chance.random() ** 1.4
        crack = [(x, z)]
        for _ in range(4):
            crack.append((crack[-1][0] + chance.uniform(-0.5, 0.5), crack[-1][1] + chance.uniform(0.1, 0.6)))
        canvas.line(floor.path(lines(crack, closed=False)), view.tone("#ffffff", 1.0), 1.8, 0.45)


def _arches(canvas: Canvas, view: View, room: Room) -> None:
    """Ribs of ice across the vault."""
    for z in (12.6, 10.4, 8.2, 6.0, 4.0):
        flat = room.camera.flat((0, 0, z), (1, 0, 0), (0, 1, 0))
        outer = [(-5.4, 0.0), (-5.3, 4.2), (-4.8, 6.2), (-2.8, 7.7), (0, 8.6), (2.8, 7.7), (4.8, 6.2), (5.3, 4.2), (5.4, 0.0)]
        inner = [(x * 0.94, y - 0.35) for x, y in outer]
        rib = flat.path(
            curve([(*outer[0], 1), *outer[1:-1], (*outer[-1], 1), (*inner[-1], 1), *reversed(inner[1:-1]), (*inner[0], 1)])
        )
        _, top, _, foot = rib.bounds()
        canvas.fill(rib, Linear(0, top, 0, foot, (view.tone("#5a9cc8", 0.4), view.tone("#d8f2ff", 0.9))), 0.85)
        canvas.line(
            flat.path(curve([(*inner[0], 1), *inner[1:-1], (*inner[-1], 1)], closed=False)), view.tone("#ffffff", 1.1), 2.4, 0.8
        )


def _opening(canvas: Canvas, view: View, flat: Flat, u: float, wide: float, high: float) -> None:
    """A pointed window cut through the wall, with tracery."""
    arch = curve(
        [
            (u, 0.9, 1),
            (u, high * 0.62),
            (u + wide * 0.2, high * 0.86),
            (u + wide / 2, high, 1),
            (u + wide * 0.8, high * 0.86),
            (u + wide, high * 0.62),
            (u + wide, 0.9, 1),
        ]
    )
    shape = flat.path(arch)
    canvas.line(shape, view.tone("#e8f8ff", 1.0), 26, 0.8)
    canvas.line(shape, view.tone("#4a86b8", 0.3), 8, 0.6)
    canvas.fill(shape, "#ffffff", blend="erase")
    canvas.fill(shape, view.tone("#c8ecff", 0.8), 0.1)
    bars = [(u + wide * k - 0.04, 0.9, 0.08, high) for k in (0.33, 0.67)] + [(u, 0.9 + high * k, wide, 0.07) for k in (0.24, 0.5)]
    canvas.fill(flat.quads(bars), view.tone("#d8f2ff", 0.8), 0.85, clip=shape)
    canvas.fill(flat.quad(u - 0.2, 0.72, wide + 0.4, 0.2), view.tone("#f4fcff", 1.0), 0.9)


def pillar(canvas: Canvas, view: View, camera: Camera, x: float, z: float, high: float, seed: int) -> None:
    """A bundle of tall prisms that spreads at both ends."""
    chance = Random(seed + int(x))
    (cx, foot), (_, top), s = camera.at(x, 0, z), camera.at(x, high, z), camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.9 * s, 0.16 * s), view.tone("#1c3a60", 0), 0.35, blur=0.05 * s)
    for dx, wide in ((-0.3, 0.2), (0.3, 0.2), (-0.13, 0.24), (0.14, 0.24), (0.0, 0.22)):
        left, right = cx + (dx - wide / 2) * s, cx + (dx + wide / 2) * s
        flare = dx * 0.9 * s
        shape = lines(
            [
                (left + flare, foot),
                (left, foot - 1.0 * s),
                (left, top + 1.6 * s),
                (left + flare * 1.4, top),
                (right + flare * 1.4, top),
                (right, top + 1.6 * s),
                (right, foot - 1.0 * s),
                (right + flare, foot),
            ]
        )
        canvas.fill(
            shape, Linear(left, 0, right, 0, (view.tone("#f4fcff", 1.0), view.tone(ICE, 0.6), view.tone(DEEP, 0.3))), 0.92
        )
        canvas.fill(shape, Linear(0, top, 0, foot, (alpha(DEEP, 0.5), alpha("#ffffff", 0.1), alpha(DEEP, 0.35))))
    glints = [
        stroke([(cx + chance.uniform(-0.35, 0.35) * s, y), (cx + chance.uniform(-0.35, 0.35) * s, y + 0.5 * s)], 0.03 * s)
        for y in (top + (foot - top) * chance.random() for _ in range(12))
    ]
    canvas.fill(joined(glints), view.tone("#ffffff", 1.1), 0.7)
    for k in range(5):
        lean = (k - 2) * 0.32
        _prism(canvas, view, cx + (k - 2) * 0.2 * s, foot + 0.06 * s, (0.7 - 0.12 * abs(k - 2)) * s, 0.13 * s, lean, ICE)


def _prism(canvas: Canvas, view: View, x: float, foot: float, tall: float, wide: float, lean: float, tint: str) -> None:
    """One crystal with a lit and a dark face."""
    tx, ty = x + math.sin(lean) * tall, foot - math.cos(lean) * tall
    left = lines([(x - wide, foot), (tx - wide * 0.7, ty + wide * 1.1), (tx, ty - wide * 0.6), (x, foot + wide * 0.3)])
    right = lines([(x + wide, foot), (tx + wide * 0.7, ty + wide * 1.1), (tx, ty - wide * 0.6), (x, foot + wide * 0.3)])
    canvas.fill(left, Linear(x, foot, tx, ty, (view.tone(DEEP, 0.3), view.tone("#ffffff", 1.0))), 0.92)
    canvas.fill(right, Linear(x, foot, tx, ty, (view.tone(mix(DEEP, "#20407a", 0.5), 0.2), view.tone(tint, 0.8))), 0.92)
    canvas.line(lines([(x, foot), (tx, ty - wide * 0.6)], closed=False), view.tone("#ffffff", 1.1), max(1.0, wide * 0.07), 0.8)


def crystals(picture: Picture, canvas: Canvas, x: float, foot: float, size: float, seed: int) -> None:
    """A cluster that glows from within."""
    view, chance = picture.view, Random(seed)
    canvas.glow(x, foot - size * 0.3, size * 1.1, chance.choice((GLOW, "#b0c8ff", "#a8fff0")), 0.4 if size < 250 else 0.16)
    for k in (-3, 3, -2, 2, -1, 1, 0):
        tall = size * chance.uniform(0.55, 0.8) * (1.25 - 0.2 * abs(k))
        _prism(
            canvas,
            view,
            x + k * size * 0.13,
            foot,
            tall,
            size * chance.uniform(0.07, 0.11),
            k * 0.2 + chance.uniform(-0.06, 0.06),
            ICE,
        )


def icicles(canvas: Canvas, view: View, seed: int, count: int, long: float) -> None:
    """Along the upper edge of the picture."""
    chance = Random(seed + 60)
    for part in range(2):
        spikes = [
            lines([(x - w, -20), (x + w, -20), (x + w * 0.1, long * chance.uniform(0.3, 1.0))])
            for x, w in ((chance.uniform(-20, WIDE + 20), long * chance.uniform(0.06, 0.12)) for _ in range(count))
        ]
        canvas.fill(
            joined(spikes), Linear(0, 0, 0, long, (view.tone(DEEP, 0.4), view.tone(("#d0f0ff", "#8cc8e8")[part], 0.9))), 0.85
        )


def _throne(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Steps of ice, a seat, a fan of spires behind it."""
    view, z = picture.view, 10.6
    for k in range(3):
        half, y = 2.0 - 0.4 * k, 0.2 * k
        (x0, top), (x1, _) = camera.at(-half, y + 0.2, z - 0.9 + 0.3 * k), camera.at(half, y + 0.2, z - 0.9 + 0.3 * k)
        _, foot = camera.at(0, y, z - 0.9 + 0.3 * k)
        canvas.fill(
            lines([(x0, foot), (x1, foot), (x1, top), (x0, top)]),
            Linear(x0, 0, x1, 0, (view.tone("#8cc4e4", 0.4), view.tone("#e8f8ff", 0.9), view.tone("#8cc4e4", 0.4))),
        )
        canvas.fill(lines([(x0, top), (x1, top), (x1 - 26, top - 12), (x0 + 26, top - 12)]), view.tone("#f4fcff", 1.0))
    (x, foot), s = camera.at(0, 0.6, z), camera.size(z)
    canvas.glow(x, foot - 1.4 * s, 3.4 * s, GLOW, 0.4)
    for k in (-4, 4, -3, 3, -2, 2, -1, 1, 0):
        _prism(canvas, view, x + k * 0.17 * s, foot - 0.2 * s, (2.7 - 0.27 * abs(k)) * s, 0.17 * s, k * 0.13, "#b8e8fa")
    seat = curve(
        [(x - 0.62 * s, foot - 0.62 * s, 1), (x + 0.62 * s, foot - 0.62 * s, 1), (x + 0.66 * s, foot, 1), (x - 0.66 * s, foot, 1)]
    )
    canvas.fill(seat, Linear(0, foot - 0.62 * s, 0, foot, (view.tone("#f4fcff", 1.0), view.tone("#6aaad4", 0.4))))
    canvas.fill(
        curve(
            [
                (x - 0.46 * s, foot - 0.6 * s, 1),
                (x - 0.4 * s, foot - 1.6 * s),
                (x, foot - 1.95 * s),
                (x + 0.4 * s, foot - 1.6 * s),
                (x + 0.46 * s, foot - 0.6 * s, 1),
            ]
        ),
        view.tone("#3f78b4", 0.5),
        0.75,
    )
    for d in (-1, 1):
        _prism(canvas, view, x + d * 0.68 * s, foot, 1.05 * s, 0.13 * s, 0, "#d8f4ff")
    picture.play("flicker", x - 2 * s, foot - 3 * s, 4 * s, 3 * s, GLOW)


def _chandelier(picture: Picture, canvas: Canvas, x: float, y: float) -> None:
    """A ring of drops round a heart of light."""
    view = picture.view
    canvas.line(lines([(x, -20), (x, y)], closed=False), view.tone("#d8f2ff", 0.8), 4)
    canvas.glow(x, y + 20, 320, GLOW, 0.6)
    for ring, dy in ((190, 0), (120, 44), (56, 80)):
        canvas.line(ellipse(x, y + dy, ring, ring * 0.2), view.tone("#e8f8ff", 1.0), 7, 0.9)
        for k in range(14):
            a = k * math.tau / 14
            px, py = x + ring * math.cos(a), y + dy + ring * 0.2 * math.sin(a)
            drop = lines([(px - 7, py), (px, py - 10), (px + 7, py), (px, py + 40 + 14 * (k % 2))])
            canvas.fill(drop, Linear(0, py - 10, 0, py + 50, (view.tone("#ffffff", 1.1), view.tone("#8cc8ec", 0.7))), 0.95)
    picture.play("flicker", x - 240, y - 60, 480, 260, GLOW)


def _glitter(picture: Picture, canvas: Canvas) -> None:
    """Frost in the air."""
    view, random = picture.view, np.random.default_rng(picture.seed + 6)
    x, y, r = random.random(160) * WIDE, random.random(160) * 900, random.uniform(0.8, 2.6, 160)
    canvas.fill(
        joined([ellipse(float(a), float(b), float(c), float(c)) for a, b, c in zip(x, y, r, strict=True)]),
        view.tone("#ffffff", 1.1),
        0.8,
    )
    rays = [stroke([(a - 14, b), (a + 14, b)], 2.2) for a, b in zip(x[:14], y[:14], strict=True)] + [
        stroke([(a, b - 14), (a, b + 14)], 2.2) for a, b in zip(x[:14], y[:14], strict=True)
    ]
    canvas.fill(joined(rays), "#ffffff", 0.9)


PLACES = {
    "icepalace": Kind(icepalace, "blue", ((0.16, 0.84),), 0.48, (0.1, -0.9), time="night"),
}
