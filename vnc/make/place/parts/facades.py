"""Streets in perspective: rows of buildings on both sides, shop fronts, roads, pavements, crossings."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import NEON, WALLS, WARM, neon_sign
from vnc.make.place.parts.fronts import Front, ground_floor, shop, windows
from vnc.make.place.picture import HIGH, WIDE, Picture
from vnc.make.place.raster import stained
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View
from vnc.make.place.water import puddles

SHOPS = ("#c8553d", "#3d7c8a", "#d8a23d", "#5a8a4a", "#8a4a78", "#3f5f9a", "#c47a4a")


@dataclass(frozen=True)
class Street:
    """What stands along a street: storeys from-to, metres to each side, wall colours, share of shops and of neon."""

    half: float = 4.4
    heights: tuple[float, float] = (6.0, 11.0)
    lengths: tuple[float, float] = (4.5, 7.5)
    far: float = 60
    walls: Sequence[str] = WALLS
    shops: float = 0.7
    neon: float = 0.0
    lit: float = 0.5
    glass: Sequence[str] = WARM
    bricks: bool = False


def row(picture: Picture, canvas: Canvas, camera: Camera, street: Street, side: int, seed: int, near: float = 2.2) -> None:
    """Buildings along one side, far ones first."""
    chance = Random(seed)
    spans: list[tuple[float, float]] = []
    z = near
    while z < street.far:
        spans.append((z, z + chance.uniform(*street.lengths)))
        z = spans[-1][1] + (0.5 if chance.random() < 0.2 else 0)
    for k, (z0, z1) in reversed(list(enumerate(spans))):
        building(picture, canvas, camera, street, side, z0, z1, Random(seed * 131 + k))


def building(
    picture: Picture, canvas: Canvas, camera: Camera, street: Street, side: int, z0: float, z1: float, chance: Random
) -> None:
    view = picture.view
    x, high = street.half * side, chance.uniform(*street.heights)
    colour = chance.choice(street.walls)
    air = min(0.75, (z0 / street.far) ** 0.8 * (0.25 + 0.75 * view.murk))
    wall = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    sunny = 0.85 if (view.sun[0] - camera.x) * side < 0 else 0.2
    face, front = view.misty(view.tone(colour, sunny), air), view.misty(view.tone(colour, 0.35), air)
    back = camera.shape((x, 0, z0), (x + 9 * side, 0, z0), (x + 9 * side, high, z0), (x, high, z0))
    canvas.fill(back, front)
    body = wall.quad(z0, 0, z1 - z0, high)
    _, top, _, bottom = body.bounds()
    canvas.fill(
        body, Linear(0, max(-200, top), 0, bottom, (face, view.misty(view.tone(mix(colour, "#3a3048", 0.35), sunny * 0.7), air)))
    )
    canvas.fill(
        wall.quads([(z0, high - 0.35, z1 - z0, 0.35), (z0, 3.0, z1 - z0, 0.14)]),
        view.misty(view.tone(colour, sunny + 0.3), air),
        0.9,
    )
    if street.bricks:
        _bricks(canvas, view, wall, z0, z1, high)
    front = Front(canvas, view, wall, air, street.lit, street.glass)
    windows(front, z0, z1, high, chance)
    if chance.random() < street.shops:
        shop(front, z0, z1, chance.choice(NEON if street.neon else SHOPS), street.neon > 0, chance)
    else:
        ground_floor(front, z0, z1, chance)
    if chance.random() < street.neon:
        _sign(canvas, camera, street, side, z0 + chance.uniform(0.5, 2.5), high, chance)


def road(
    picture: Picture,
    canvas: Canvas,
    camera: Camera,
    half: float,
    far: float,
    colour: str = "#6a6870",
    walk: float = 1.4,
    stripe: bool = True,
    crossing: bool = True,
    sheen: float = 0.0,
) -> None:
    """Asphalt with kerbs and markings, mirroring in the rain, white in the snow; with `sheen` lamps shine in it when dry."""
    view, floor = picture.view, camera.floor()
    top = camera.at(0, 0, far)[1]
    canvas.fill(
        rect(-20, top, WIDE + 40, HIGH - top + 20),
        Linear(
            0,
            top,
            0,
            HIGH,
            (view.misty(view.tone(colour, 0.7), view.murk * 0.7), view.tone(colour, 0.4), view.tone(colour, 0.2)),
            (0, 0.3, 1),
        ),
    )
    stained(canvas, picture.seed + 81, 0.3, 10, 3, view.tone("#201c28", 0))
    pave = [(-half - 2, 0.5, 2 + walk, far), (half - walk, 0.5, 2 + walk, far)]
    canvas.fill(
        floor.quads(pave),
        Linear(0, top, 0, HIGH, (view.misty(view.tone("#c2b8ac", 0.8), view.murk * 0.6), view.tone("#a2988f", 0.35))),
    )
    joints = [(s * (half - walk * 0.5) - walk / 2, z, walk, 0.03) for s in (-1, 1) for z in np.arange(1, far * 0.5, 0.9)]
    canvas.fill(floor.quads(joints), view.tone("#3a3440", 0.2), 0.35)
    canvas.fill(floor.quads([(s * (half - walk) - 0.07, 0.5, 0.14, far) for s in (-1, 1)]), view.tone("#e6e0d4", 0.9), 0.75)
    if stripe:
        canvas.fill(floor.quads([(-0.06, z, 0.12, 1.5) for z in np.arange(9, far, 3.2)]), view.tone("#f0ece0", 0.7), 0.7)
    if crossing:
        w = half - walk - 0.25
        canvas.fill(floor.quads([(x, 5.0, 0.4, 2.2) for x in np.arange(-w, w - 0.3, 0.8)]), view.tone("#f2efe6", 0.8), 0.85)
    if view.snow:
        canvas.fill(
            rect(-20, top, WIDE + 40, HIGH - top + 20),
            Linear(0, top, 0, HIGH, (alpha(view.tone("#eef3fa", 0.8), 0.9), alpha(view.tone("#f4f8ff", 0.7), 0.8))),
        )
        canvas.fill(floor.quads([(s * 0.8 - 0.14, 0.5, 0.28, far) for s in (-1, 1)]), view.tone("#9aa4b8", 0.4), 0.4, blur=5)
    if view.wet or sheen * view.lamps > 0.1:
        puddles(picture, canvas, top, canvas.planes[3].copy(), max(0.72 * view.wet, sheen * view.lamps))


def _bricks(canvas: Canvas, view: View, wall: Flat, z0: float, z1: float, high: float) -> None:
    step = 0.24 if z0 < 9 else 0.48
    count = int(high / step)
    courses = [(z0, step * k, z1 - z0, 0.02) for k in range(1, count)]
    joints = [
        (z0 + 2 * step * j + step * (k % 2), step * k, 0.018, step)
        for k in range(count)
        for j in range(int((z1 - z0) / step / 2))
    ]
    canvas.fill(wall.quads(courses + joints), view.tone("#2c1e1e", 0.1), 0.3)


def _sign(canvas: Canvas, camera: Camera, street: Street, side: int, z: float, high: float, chance: Random) -> None:
    x, tall = street.half * side, chance.uniform(2.2, 4.2)
    y = chance.uniform(3.6, max(3.8, min(high, 9) - tall))
    wide = chance.uniform(0.7, 1.05)
    a, b = camera.at(x, y + tall, z), camera.at(x - side * wide, y, z)
    neon_sign(canvas, min(a[0], b[0]), a[1], abs(b[0] - a[0]), b[1] - a[1], chance.choice(NEON), chance.randrange(10**6))
