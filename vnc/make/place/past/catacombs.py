"""A crypt under a church: low vaults on stout pillars, tombs with figures of stone, skulls in the walls, candles."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, placed
from vnc.make.place.parts.hearths import candelabra, candle
from vnc.make.place.parts.stone import masonry, torch
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.room import Room, shell, tiled
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

STONE, BONE = "#968c8c", "#e4d6b8"
BAYS = (12.6, 9.6, 6.8, 4.2)
"""Metres to the arches across the nave, far first."""
SPRING, CROWN, AISLE = 1.75, 3.5, 2.15
"""Where the arches start and end, and half the nave's width."""


def catacombs(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 540, 1.6, 850)
    room = Room(camera, -4.6, 4.6, 3.9, 14.5, Sun(0.1, 0.6, 0.4), 0.6)
    walls = picture.sheet(0.9, 0, 0.5)
    walls.fill(rect(-20, -20, WIDE + 40, HIGH + 40), view.tone("#2c2428", 0.1))
    shell(walls, view, room, STONE, "#7c7274", "#4c4448", "#8c8284")
    for flat, long in ((room.west, 14.5), (room.east, 14.5), (room.back, 9.2)):
        masonry(walls, view, flat, long, 3.9, 0.4, 0.45, picture.seed)
    tiled(walls, view, room, "#7c7274", 0.8, opacity=0.7)
    _end(picture, walls, room)
    for k, z in enumerate((11.0, 8.0, 5.3)):
        for side, flat in ((-1, room.west), (1, room.east)):
            _niches(walls, view, flat, z, picture.seed + k * 7 + side)
    stained(walls, picture.seed, 0.55, 9, 1.2, view.tone("#0e0a10", 0))
    vault = picture.sheet(0.6, 0, 0.3)
    for k, z in enumerate(BAYS):
        for side in (-1, 1) if k < 3 else ():
            _tomb(picture, vault, camera, side, z + 0.7)
        _arches(vault, view, camera, z)
        for side in (-1, 1):
            _pier(picture, vault, camera, side, z)
    stained(vault, picture.seed + 2, 0.3, 9, 1.2, view.tone("#0e0a10", 0))
    things = picture.sheet(0.4, 0, 0.4)
    for side in (-1, 1):
        _tomb(picture, things, camera, side, 3.5)
    for x, z, tall in ((-1.35, 8.8, 1.5), (1.35, 8.8, 1.5), (-1.2, 5.2, 1.5), (1.2, 5.2, 1.5)):
        (cx, foot), s = camera.at(x, 0, z), camera.size(z)
        shadow(things, view, camera, x - 0.2, z - 0.15, 0.4, 0.3, 0.4)
        candelabra(picture, things, cx, foot, tall * s, "#6a5c50")
    _bones(things, view, camera, picture.seed)


def _end(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A great tomb under a cross of iron, stairs beyond an arch in the half-light."""
    view, back = picture.view, room.back
    arch = [(3.3, 0, 1), (3.3, 1.7), (3.7, 2.6), (4.6, 3.05), (5.5, 2.6), (5.9, 1.7), (5.9, 0, 1)]
    canvas.line(back.path(curve(arch)), view.tone("#b8acaa", 0.8), 0.3 * room.camera.size(room.deep))
    hole = back.path(curve(arch))
    _, y0, _, y1 = hole.bounds()
    glow = mix(view.tone("#6a6470", 0.4), picture.out.sky[3], 0.35)
    canvas.fill(hole, Linear(0, y0, 0, y1, (mix(glow, "#ffffff", 0.1), view.tone("#2c262c", 0.2))))
    steps = [(3.3, 0.2 * k, 2.6, 0.19) for k in range(12)]
    for k, spot in enumerate(steps):
        canvas.fill(back.quad(*spot), mix(view.tone("#5c5456", 0.3), glow, k / 12), clip=hole)
        canvas.fill(back.quad(spot[0], spot[1] + 0.15, 2.6, 0.04), mix(view.tone("#a89c98", 0.7), glow, k / 12), 0.8, clip=hole)
    canvas.glow(*back.at(4.6, 2.2), 190, mix(picture.out.sky[3], "#ffffff", 0.4), 0.45)
    for u in (2.6, 6.6):
        torch(picture, canvas, *back.at(u, 2.0), 24, True)


def _niches(canvas: Canvas, view: View, flat: Flat, z: float, seed: int) -> None:
    """Two shelves cut into the wall, filled with skulls."""
    chance = Random(seed)
    for v in (0.5, 1.55):
        hole = flat.path(curve([(z, v, 1), (z, v + 0.45), (z + 0.8, v + 0.82), (z + 1.6, v + 0.45), (z + 1.6, v, 1)]))
        rim = flat.path(
            curve([(z - 0.12, v - 0.1, 1), (z - 0.12, v + 0.5), (z + 0.8, v + 0.96), (z + 1.72, v + 0.5), (z + 1.72, v - 0.1, 1)])
        )
        canvas.fill(rim, view.tone("#a89c9a", 0.7))
        canvas.fill(hole, view.tone("#120d10", 0.05))
        spots = [
            (z + 0.2 + 0.3 * k + chance.uniform(-0.03, 0.03), v + 0.13 + 0.22 * row) for row in range(2) for k in range(5 - row)
        ]
        _skulls(canvas, view, flat, spots, 0.13)
        if chance.random() < 0.5:
            x, y = flat.at(z + chance.uniform(0.3, 1.3), v + 0.02)
            candle(canvas, view, x, y, 0.16 * flat.camera.size(z + 0.8))


def _skulls(canvas: Canvas, view: View, flat: Flat, spots: list[tuple[float, float]], r: float) -> None:
    heads = [flat.path(ellipse(u, v, r, r)) for u, v in spots] + [
        flat.path(rect(u - r * 0.55, v - r * 1.15, r * 1.1, r * 0.7)) for u, v in spots
    ]
    canvas.fill(joined(heads), view.tone(BONE, 0.65))
    lit = [flat.path(ellipse(u - r * 0.2, v + r * 0.3, r * 0.6, r * 0.45)) for u, v in spots]
    canvas.fill(joined(lit), view.tone("#fff4dc", 1.0), 0.4)
    holes = [flat.path(ellipse(u + d * r * 0.4, v - r * 0.12, r * 0.26, r * 0.3)) for u, v in spots for d in (-1, 1)]
    holes += [flat.path(lines([(u, v - r * 0.3), (u + r * 0.12, v - r * 0.6), (u - r * 0.12, v - r * 0.6)])) for u, v in spots]
    holes += [flat.path(rect(u - r * 0.4 + r * 0.2 * k, v - r * 1.15, r * 0.05, r * 0.36)) for u, v in spots for k in range(5)]
    canvas.fill(joined(holes), view.tone("#150e10", 0.05))


def _arch(left: float, right: float, spring: float, crown: float) -> list[tuple[float, float]]:
    """A round arch from left to right, as points."""
    middle, half = (left + right) / 2, (right - left) / 2
    return [
        (middle - half * math.cos(math.pi * k / 16), spring + (crown - spring) * math.sin(math.pi * k / 16)) for k in range(17)
    ]


def _arches(canvas: Canvas, view: View, camera: Camera, z: float) -> None:
    """A wall across nave and aisles over three arches, with a lit ring of stones round each."""
    flat = camera.flat((0, 0, z), (1, 0, 0), (0, 1, 0))
    near = max(0.0, 1 - z / 15)
    light = 0.5 - 0.3 * near
    for left, right, crown in ((-4.7, -AISLE, 3.0), (-AISLE, AISLE, CROWN), (AISLE, 4.7, 3.0)):
        points = _arch(left, right, SPRING, crown)
        ends = (min(left, -7) if left < -4 else left, max(right, 7) if right > 4 else right)
        wall = flat.path(lines([(ends[0], 7), (ends[0], SPRING), *points, (ends[1], SPRING), (ends[1], 7)]))
        canvas.fill(wall, view.tone("#867b7c", light))
        outer = _arch(left - 0.24, right + 0.24, SPRING, crown + 0.26)
        with canvas.clipped(wall):
            masonry(canvas, view, camera.flat((-7, SPRING - 0.4, z), (1, 0, 0), (0, 1, 0)), 14, 5, 0.42, 0.4, int(z))
            canvas.fill(flat.path(lines([*points, *reversed(outer)])), view.tone("#b8acaa", light + 0.2))
        seams = [flat.path(lines([points[k], outer[k]], closed=False)) for k in range(1, 16)]
        for seam in seams:
            canvas.line(seam, view.tone("#201a1e", 0.1), max(1.2, 0.025 * camera.size(z)), 0.5, clip=wall)


def _pier(picture: Picture, canvas: Canvas, camera: Camera, side: int, z: float) -> None:
    """A short round pillar with a cushion capital, a torch on it."""
    view, x = picture.view, side * AISLE
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    w, top = 0.3 * s, foot - SPRING * s
    tones = tuple(view.tone("#a89e9c", k) for k in (0.1, 0.65, 0.95, 0.5, 0.1))
    canvas.fill(ellipse(cx, foot, w * 1.9, w * 0.4), view.tone("#0c080c", 0), 0.5, blur=8)
    canvas.fill(rect(cx - w, top, 2 * w, foot - top), Linear(cx - w, 0, cx + w, 0, tones))
    canvas.fill(joined([rect(cx - w, foot - 0.45 * s * k, 2 * w, 0.02 * s) for k in range(1, 4)]), view.tone("#201a1e", 0.1), 0.5)
    wide = Linear(cx - 1.5 * w, 0, cx + 1.5 * w, 0, tones)
    canvas.fill(
        lines(
            [
                (cx - w, top + 0.28 * s),
                (cx - 1.45 * w, top + 0.06 * s),
                (cx - 1.45 * w, top - 0.08 * s),
                (cx + 1.45 * w, top - 0.08 * s),
                (cx + 1.45 * w, top + 0.06 * s),
                (cx + w, top + 0.28 * s),
            ]
        ),
        wide,
    )
    canvas.fill(
        joined([rect(cx - 1.4 * w, foot - 0.2 * s, 2.8 * w, 0.2 * s), rect(cx - 1.2 * w, foot - 0.3 * s, 2.4 * w, 0.1 * s)]), wide
    )
    if z > 4.5:
        torch(picture, canvas, cx - side * w * 0.6, top + 0.42 * s, 0.22 * s, z < 8)


def _tomb(picture: Picture, canvas: Canvas, camera: Camera, side: int, z: float) -> None:
    """A chest of stone with arches carved along it; on its lid a knight or lady lies with folded hands."""
    view, sun = picture.view, Sun(0.1, 0.7, -0.3)
    x = 2.55 if side > 0 else -4.25
    wide, deep, high = 1.7, 0.95, 0.85
    shadow(canvas, view, camera, x, z, wide, deep, 0.5)
    box(canvas, view, camera, sun, x - 0.08, 0, z - 0.08, wide + 0.16, 0.14, deep + 0.1, "#8c8282", 0.6)
    box(canvas, view, camera, sun, x, 0.14, z, wide, high - 0.14, deep, "#a0968f", 0)
    face = camera.flat((x, 0.14, z - 0.005), (1, 0, 0), (0, 1, 0))
    panels = [
        face.path(curve([(u, 0.1, 1), (u, 0.38), (u + 0.16, 0.54, 1), (u + 0.32, 0.38), (u + 0.32, 0.1, 1)]))
        for u in (0.1, 0.5, 0.9, 1.3)
    ]
    canvas.fill(joined(panels), view.tone("#4a4244", 0.2), 0.75)
    shields = [
        face.path(curve([(u + 0.06, 0.34, 1), (u + 0.26, 0.34, 1), (u + 0.25, 0.2), (u + 0.16, 0.12, 1), (u + 0.07, 0.2)]))
        for u in (0.1, 0.5, 0.9, 1.3)
    ]
    canvas.fill(joined(shields), view.tone("#c0b4a8", 0.8))
    box(canvas, view, camera, sun, x - 0.1, high, z - 0.1, wide + 0.2, 0.12, deep + 0.15, "#b4a9a0", 0.9)
    (cx, y), s = camera.at(x + wide / 2, high + 0.12, z + 0.35), camera.size(z + 0.35)
    flip = 1 if side > 0 else -1
    body = [
        (-0.8 * flip, 0),
        (-0.82 * flip, -0.18),
        (-0.6 * flip, -0.16),
        (-0.46 * flip, -0.26),
        (0.1 * flip, -0.22),
        (0.55 * flip, -0.17),
        (0.78 * flip, -0.26),
        (0.84 * flip, 0, 1),
        (-0.8 * flip, 0, 1),
    ]
    canvas.fill(placed(cx, y, s, body), Linear(0, y - 0.28 * s, 0, y, (view.tone("#d0c6bc", 0.95), view.tone("#8a807c", 0.3))))
    head = ellipse(cx - 0.68 * flip * s, y - 0.2 * s, 0.13 * s, 0.11 * s)
    canvas.fill(head, Radial(cx - 0.7 * flip * s, y - 0.25 * s, 0.2 * s, (view.tone("#dcd2c8", 1.0), view.tone("#8e8480", 0.4))))
    canvas.fill(placed(cx - 0.28 * flip * s, y - 0.2 * s, s, [(-0.06, 0), (0, -0.2, 1), (0.06, 0)]), view.tone("#d4cac0", 0.85))
    canvas.fill(rect(cx - 0.84 * s if flip > 0 else cx + 0.5 * s, y - 0.08 * s, 0.34 * s, 0.08 * s, 4), view.tone("#b8aca4", 0.6))
    for dx in (-0.02, wide + 0.02):
        px, py = camera.at(x + dx, high + 0.12, z - 0.02)
        candle(canvas, view, px, py, 0.17 * s)


def _bones(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Skulls fallen to the floor."""
    chance = Random(seed)
    for x, z in ((-1.75, 6.2), (-1.5, 6.4), (1.7, 7.4), (2.0, 4.9)):
        flat = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
        _skulls(canvas, view, flat, [(chance.uniform(-0.05, 0.05), 0.15)], 0.13)


PLACES = {"catacombs": Kind(catacombs, "torch", ((0.15, 0.85),), 0.5, (0.2, -0.8), time="night")}
