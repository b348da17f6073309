"""The deck of a ship under sail."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, ridge
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box
from vnc.make.place.view import View
from vnc.make.place.water import sea

OAK, DARK = "#8a5c3c", "#5c3c28"


def deck(picture: Picture) -> None:
    """Planks that run to the bow, a mast with full sails, rails on both sides, the wheel before us."""
    view, camera = picture.view, Camera(960, 560, 1.75, 900)
    sun = Sun(0.5 if view.sun[0] > 960 else -0.5, 0.8, 0.1)
    far = picture.sheet(1.0)
    sky(picture, far, 575)
    ridge(far, view, 545, 22, (view.misty("#6a94a0", 0.3), view.misty("#8fb0ac", 0.4)), picture.seed + 3, light=0.6)
    air_tint(far, view.haze, 460, 590, max(0.05, 1.3 * view.murk - 0.8), 0.45 + 0.4 * view.murk)
    water = picture.sheet(0.8, 0, 0.6)
    sea(picture, water, 572, 1090, "#2a7496")
    picture.play("water", 0, 590, 520, 300, view.sunlight)
    picture.play("water", 1400, 590, 520, 300, view.sunlight)
    veil(picture, water)
    ship = picture.sheet(0.5, 0.16 * max(0.0, view.murk - 0.3), 0.5)
    _planks(picture, ship, camera)
    for side in (-1, 1):
        _bulwark(picture, ship, camera, sun, side)
    _forecastle(picture, ship, camera, sun)
    for x, z, high in ((0.0, 13.5, 13.0), (0.0, 7.2, 12.0)):
        _mast(picture, ship, camera, x, z, high)
    veil(picture, ship, 0.8)
    rig = picture.sheet(0.3, 0, 0.6)
    for side in (-1, 1):
        _shrouds(rig, view, camera, side)
        _cannon(rig, view, camera, side * 2.25, 5.0, side)
    for x, z in ((-2.6, 3.7), (-2.15, 4.3), (2.55, 3.5)):
        _barrel(rig, view, camera, x, z)
    near = picture.sheet(0.1, 0, 2.2)
    _wheel(near, view, 330, 1050, 250)
    _coil(near, view, 1640, 1030)


def _planks(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    view, floor, chance = picture.view, camera.floor(), Random(picture.seed)
    half, end = 3.3, 17.0
    shape = lines([camera.at(x, 0, z) for x, z in ((-half, 0.6), (half, 0.6), (half, 12), (1.7, end), (-1.7, end), (-half, 12))])
    top = camera.at(0, 0, end)[1]
    canvas.fill(shape, Linear(0, top, 0, HIGH, (view.tone("#d0a878", 0.9), view.tone("#a87c54", 0.45))))
    strips = [
        (-half + 0.22 * k, z, 0.22, chance.uniform(1, 3))
        for k in range(30)
        for z in np.arange(0.6, end, 2.2)
        if chance.random() < 0.5
    ]
    canvas.fill(floor.quads(strips[::2]), view.tone("#6a442c", 0.4), 0.22, clip=shape)
    canvas.fill(floor.quads(strips[1::2]), view.tone("#f0cc98", 0.9), 0.22, clip=shape)
    seams = [(-half + 0.22 * k, 0.6, 0.018, end) for k in range(31)] + [
        (-half + 0.22 * k, chance.uniform(0.6, 12), 0.22, 0.03) for k in range(30)
    ]
    canvas.fill(floor.quads(seams), view.tone("#2c1a12", 0.1), 0.65, clip=shape)
    hatch = floor.quad(-0.85, 4.6, 1.7, 1.5)
    canvas.fill(floor.quad(-1.0, 4.5, 2.0, 1.75), view.tone(DARK, 0.6))
    canvas.fill(hatch, view.tone("#1a1210", 0.1))
    canvas.fill(
        floor.grid([-0.85 + 0.17 * k for k in range(11)], [4.6 + 0.15 * k for k in range(11)], 0.07), view.tone("#a07850", 0.8)
    )
    if view.snow:
        canvas.fill(shape, view.tone("#f0f4fb", 0.7), 0.75)
    if view.wet:
        canvas.fill(shape, Linear(0, top, 0, HIGH, (alpha(view.sky[3], 0.5), alpha(view.sky[2], 0.15))))


def _bulwark(picture: Picture, canvas: Canvas, camera: Camera, sun: Sun, side: int) -> None:
    """The ship's side with its ribs, a rail on balusters above."""
    view, x = picture.view, side * 3.3
    wall = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    light = sun.on(-side, 0, 0)
    body = wall.quad(0.6, 0, 11.4, 0.62)
    canvas.fill(body, view.tone(OAK, light * 0.9))
    canvas.fill(wall.quads([(0.6, v, 11.4, 0.02) for v in (0.2, 0.41)]), view.tone("#2c1a12", 0.1), 0.6)
    canvas.fill(wall.quads([(z, 0, 0.16, 0.62) for z in np.arange(0.9, 12, 0.95)]), view.tone(DARK, light))
    canvas.fill(wall.quads([(z, 0.62, 0.07, 0.34) for z in np.arange(0.8, 12, 0.42)]), view.tone("#b07a4c", light))
    for height, deep in ((0.62, 0.2), (0.96, 0.26)):
        inner = x - side * deep
        canvas.fill(
            camera.shape((x, height, 0.6), (inner, height, 0.6), (inner, height, 12), (x, height, 12)), view.tone("#c8945c", 1.0)
        )
        face = camera.flat((inner, 0, 0), (0, 0, 1), (0, 1, 0))
        canvas.fill(face.quad(0.6, height - 0.09, 11.4, 0.09), view.tone(OAK, light))
    if view.snow:
        canvas.fill(
            camera.shape((x, 0.98, 0.6), (x - side * 0.26, 0.98, 0.6), (x - side * 0.26, 0.98, 12), (x, 0.98, 12)),
            "#f6faff",
            0.85,
        )
    bow = camera.shape((x, 0, 12), (side * 1.7, 0, 17), (side * 1.7, 1.0, 17), (x, 1.0, 12))
    canvas.fill(bow, view.tone(OAK, 0.35))


def _forecastle(picture: Picture, canvas: Canvas, camera: Camera, sun: Sun) -> None:
    """The raised deck at the bow, with a door, steps and a lantern."""
    view = picture.view
    box(canvas, view, camera, sun, -3.2, 0, 11.6, 6.4, 1.5, 3.0, OAK, 0.8)
    front = camera.flat((-3.2, 0, 11.6), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.3 * k, 0, 0.03, 1.5) for k in range(22)]), view.tone("#2c1a12", 0.1), 0.5)
    for u in (0.9, 4.6):
        canvas.fill(front.quad(u, 0, 0.9, 1.3), view.tone("#3e261a", 0.4))
        canvas.fill(front.quad(u + 0.22, 0.75, 0.46, 0.34), mix(view.tone("#8ab0b8", 0.5), "#ffd27a", max(0.25, view.lamps)))
    for k in range(5):
        box(canvas, view, camera, sun, -0.9, 0, 10.6 + 0.2 * k, 1.8, 0.28 * (k + 1), 0.2, "#a8784c", 0.9)
    rail = [(0.2 * k, 1.5, 0.05, 0.6) for k in range(32) if not 2.2 < 0.2 * k < 4.2]
    canvas.fill(front.quads([*rail, (0, 2.05, 2.2, 0.1), (4.2, 2.05, 2.2, 0.1)]), view.tone("#c08a58", 0.7))
    for x in (-1.1, 1.1):
        px, py = camera.at(x, 2.5, 11.6)
        canvas.fill(rect(px - 7, py - 2, 14, 26, 3), mix(view.tone("#d8cfa8", 0.7), "#ffdc90", max(0.3, view.lamps)))
        canvas.glow(px, py + 10, 110, "#ffc870", 0.8 * max(0.2, view.lamps))


def _mast(picture: Picture, canvas: Canvas, camera: Camera, x: float, z: float, high: float) -> None:
    """A mast with two square sails full of wind, and a pennant."""
    view, s = picture.view, camera.size(z)
    px, foot = camera.at(x, 0, z)
    right = view.sun[0] > px
    tones = tuple(view.tone("#8a5c3a", k) for k in ((0.1, 0.5, 0.95) if right else (0.95, 0.5, 0.1)))
    w = 0.2 * s
    canvas.fill(
        lines([(px - w, foot), (px - w * 0.6, foot - high * s), (px + w * 0.6, foot - high * s), (px + w, foot)]),
        Linear(px - w, 0, px + w, 0, tones),
    )
    for low, top, half in ((4.6, 7.6, 3.4), (2.3, 4.5, 4.2)):
        _sail(canvas, view, px, foot - low * s, foot - top * s, half * s * 0.62, half * s * 0.72, right)
    canvas.fill(joined([rect(px - w * 1.15, foot - v * s, w * 2.3, 0.1 * s) for v in (0.5, 1.1, 1.7)]), view.tone("#d8c49a", 0.7))


def _sail(canvas: Canvas, view: View, x: float, foot: float, top: float, upper: float, lower: float, right: bool) -> None:
    deep = foot - top
    shape = curve(
        [
            (x - upper, top, 1),
            (x + upper, top, 1),
            (x + upper * 1.12, top + deep * 0.5),
            (x + lower, foot, 1),
            (x + lower * 0.5, foot - deep * 0.12),
            (x, foot - deep * 0.16),
            (x - lower * 0.5, foot - deep * 0.12),
            (x - lower, foot, 1),
            (x - upper * 1.12, top + deep * 0.5),
        ]
    )
    cloth = "#efe4cc"
    tones = (view.tone(cloth, 0.35), view.tone(cloth, 0.75), view.tone(cloth, 1.05))
    canvas.fill(shape, Linear(x - lower, 0, x + lower, 0, tones if right else tones[::-1]))
    canvas.fill(
        shape, Linear(0, top, 0, foot, (alpha("#ffffff", 0.0), alpha("#ffffff", 0.22), alpha("#3a2c40", 0.3)), (0, 0.45, 1))
    )
    seams = [
        stroke([(x + upper * k, top), (x + upper * 1.1 * k, top + deep * 0.5), (x + lower * k, foot)], 2.2, even)
        for k in (-0.66, -0.33, 0, 0.33, 0.66)
    ]
    canvas.fill(joined(seams), view.tone("#8a7458", 0.3), 0.45, clip=shape)
    reefs = [rect(x + upper * (0.1 * k - 1.05), top + deep * v, 3, deep * 0.07) for v in (0.24, 0.42) for k in range(22)]
    canvas.fill(joined(reefs), view.tone("#8a7458", 0.3), 0.5, clip=shape)
    spar = stroke(
        [(x - upper * 1.12, top), (x, top - deep * 0.02), (x + upper * 1.12, top)],
        deep * 0.075,
        lambda t: 0.55 + 0.45 * np.sin(np.pi * t),
    )
    canvas.fill(spar, Linear(0, top - deep * 0.05, 0, top + deep * 0.05, (view.tone("#a87448", 0.9), view.tone("#4a2e1e", 0.1))))


def _shrouds(canvas: Canvas, view: View, camera: Camera, side: int) -> None:
    """Ropes from the rail to the mast, with rungs."""
    top = camera.at(side * 0.1, 9.5, 7.2)
    feet = [camera.at(side * 3.25, 0.98, z) for z in (5.4, 6.2, 7.0, 7.8)]
    dark = view.tone("#3a2c22", 0.25)
    canvas.fill(joined([stroke([f, top], 5.5, lambda t: 1 - 0.6 * t, False) for f in feet]), dark, 0.9)
    rungs: list[Path] = []
    for k in range(1, 15):
        t = k / 17
        a, b = (tuple(f[i] + (top[i] - f[i]) * t for i in (0, 1)) for f in (feet[0], feet[-1]))
        rungs.append(stroke([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 3), b], 3.4 * (1 - 0.5 * t), even))
    canvas.fill(joined(rungs), dark, 0.85)


def _cannon(canvas: Canvas, view: View, camera: Camera, x: float, z: float, side: int) -> None:
    (px, py), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(ellipse(px, py + 0.04 * s, 0.62 * s, 0.09 * s), view.tone("#100a08", 0), 0.45, blur=7)
    canvas.fill(
        lines([(px - 0.45 * s, py), (px - 0.4 * s, py - 0.3 * s), (px + 0.4 * s, py - 0.3 * s), (px + 0.45 * s, py)]),
        view.tone(DARK, 0.6),
    )
    barrel = curve(
        [
            (px - side * 0.55 * s, py - 0.52 * s, 1),
            (px - side * 0.5 * s, py - 0.27 * s, 1),
            (px + side * 0.72 * s, py - 0.34 * s, 1),
            (px + side * 0.72 * s, py - 0.5 * s, 1),
        ]
    )
    canvas.fill(
        barrel,
        Linear(
            0, py - 0.54 * s, 0, py - 0.26 * s, (view.tone("#6a6c74", 1.0), view.tone("#34363e", 0.5), view.tone("#15161c", 0.1))
        ),
    )
    canvas.fill(ellipse(px - side * 0.6 * s, py - 0.4 * s, 0.06 * s, 0.06 * s), view.tone("#4a4c54", 0.7))
    for k in (-0.27, 0.27):
        canvas.fill(ellipse(px + k * s, py - 0.05 * s, 0.13 * s, 0.13 * s), view.tone("#3a281c", 0.4))
        canvas.fill(ellipse(px + k * s, py - 0.05 * s, 0.07 * s, 0.07 * s), view.tone("#8a6440", 0.7))


def _barrel(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    (px, py), s = camera.at(x, 0, z), camera.size(z)
    barrel(canvas, view, px, py, 0.3 * s, 0.85 * s)


def barrel(canvas: Canvas, view: View, x: float, foot: float, half: float, tall: float) -> None:
    """An upright cask with its hoops."""
    body = curve(
        [
            (x - half * 0.82, foot - tall, 1),
            (x - half * 1.08, foot - tall / 2),
            (x - half * 0.82, foot, 1),
            (x, foot + half * 0.2),
            (x + half * 0.82, foot, 1),
            (x + half * 1.08, foot - tall / 2),
            (x + half * 0.82, foot - tall, 1),
        ]
    )
    canvas.fill(ellipse(x, foot + half * 0.12, half * 1.3, half * 0.28), view.tone("#100a08", 0), 0.45, blur=6)
    right = view.sun[0] > x
    canvas.fill(
        body,
        Linear(
            x - half, 0, x + half, 0, tuple(view.tone("#9a6a42", k) for k in ((0.1, 0.5, 0.95) if right else (0.95, 0.5, 0.1)))
        ),
    )
    canvas.fill(
        joined([rect(x + half * k, foot - tall, half * 0.05, tall * 1.1) for k in (-0.62, -0.3, 0.02, 0.34, 0.66)]),
        view.tone("#2c1a12", 0.1),
        0.5,
        clip=body,
    )
    canvas.fill(
        joined([rect(x - half * 1.2, foot - tall * v, half * 2.4, tall * 0.07) for v in (0.94, 0.7, 0.28, 0.08)]),
        view.tone("#5c6068", 0.6),
        clip=body,
    )
    canvas.fill(ellipse(x, foot - tall, half * 0.83, half * 0.22), view.tone("#b8865a", 0.9))
    canvas.line(ellipse(x, foot - tall, half * 0.83, half * 0.22), view.tone("#5c3c28", 0.3), half * 0.08)


def _wheel(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    """The upper half of the ship's wheel."""
    wood = Linear(x - r, y - r, x + r, y + r, (view.tone("#b07a4c", 0.95), view.tone("#5c3a24", 0.3)))
    spokes = [
        stroke([(x, y), (x + r * 1.22 * np.cos(a), y + r * 1.22 * np.sin(a))], r * 0.085, even)
        for a in np.arange(8) * np.pi / 4 + 0.2
    ]
    canvas.fill(joined(spokes), wood)
    ring = ellipse(x, y, r, r) - ellipse(x, y, r * 0.83, r * 0.83)
    canvas.fill(ring, wood)
    canvas.inner(ring, -5, 5, view.tone("#e8bc84", 1.0), 0.6, 3)
    canvas.fill(ellipse(x, y, r * 0.24, r * 0.24), wood)
    canvas.fill(ellipse(x, y, r * 0.1, r * 0.1), view.tone("#e0b458", 0.9))


def _coil(canvas: Canvas, view: View, x: float, y: float) -> None:
    for k in range(4):
        canvas.line(ellipse(x, y - 17 * k, 150 - 14 * k, 40 - 4 * k), view.tone("#c8ae7c", 0.4 + 0.18 * k), 22)
        canvas.line(ellipse(x, y - 17 * k - 3, 150 - 14 * k, 40 - 4 * k), view.tone("#e8d4a4", 0.9), 4, 0.6)


PLACES = {"deck": Kind(deck, None, ((0.12, 0.88),), 0.53)}
