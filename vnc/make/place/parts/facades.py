"""Streets in perspective: rows of buildings on both sides, shop fronts, roads, pavements, crossings."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import NEON, WALLS, WARM, neon_sign
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
    _windows(canvas, view, wall, street, z0, z1, high, air, chance)
    if chance.random() < street.shops:
        _shop(canvas, view, wall, street, z0, z1, air, chance)
    else:
        _door(canvas, view, wall, z0, z1, air)
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


def _windows(
    canvas: Canvas, view: View, wall: Flat, street: Street, z0: float, z1: float, high: float, air: float, chance: Random
) -> None:
    dim: list[tuple[float, float, float, float]] = []
    lit: dict[str, list[tuple[float, float, float, float]]] = {}
    count = max(1, int((z1 - z0) / 1.7))
    step = (z1 - z0) / count
    for storey in range(int((high - 3.6) / 2.8)):
        for k in range(count):
            spot = (z0 + step * (k + 0.22), 4.0 + 2.8 * storey, step * 0.56, 1.45)
            if chance.random() < view.lamps * street.lit:
                lit.setdefault(chance.choice(street.glass), []).append(spot)
            else:
                dim.append(spot)
    glass = view.misty(mix(view.tone("#5a7890", 0.5), view.sky[2], 0.3), air)
    canvas.fill(wall.quads(dim), glass)
    canvas.fill(
        wall.quads([(a, b + h * 0.55, w, h * 0.45) for a, b, w, h in dim]),
        view.misty(mix(view.tone("#8ab0c4", 0.6), view.sky[3], 0.4), air),
        0.5,
    )
    for tint, spots in lit.items():
        canvas.fill(wall.quads(spots), view.misty(tint, air * 0.5))
    panes = dim + [s for v in lit.values() for s in v]
    bars = [(a + w / 2 - 0.03, b, 0.06, h) for a, b, w, h in panes] + [(a, b + h * 0.58, w, 0.05) for a, b, w, h in panes]
    canvas.fill(wall.quads(bars), view.misty(view.tone("#4a4650", 0.3), air), 0.85)
    sills = [(a - 0.08, b - 0.12, w + 0.16, 0.12) for a, b, w, _ in panes]
    canvas.fill(wall.quads(sills), view.misty(view.tone("#d8d0c4", 0.7), air), 0.7)


def _shop(canvas: Canvas, view: View, wall: Flat, street: Street, z0: float, z1: float, air: float, chance: Random) -> None:
    long, colour = z1 - z0, chance.choice(NEON if street.neon else SHOPS)
    glow = chance.choice(("#ffe0a0", "#ffd088", "#fff0cc")) if not street.neon else mix(colour, "#ffffff", 0.45)
    lit = max(0.25, view.lamps)
    glass = wall.quad(z0 + 0.3, 0.12, long - 0.6, 2.35)
    _, top, _, bottom = glass.bounds()
    canvas.fill(
        glass,
        Linear(
            0,
            top,
            0,
            bottom,
            (
                view.misty(mix(view.tone("#70858e", 0.5), glow, lit), air * 0.6),
                view.misty(mix(view.tone("#4a5a64", 0.4), mix(glow, "#c07840", 0.35), lit), air * 0.6),
            ),
        ),
    )
    goods = [
        (z0 + 0.4 + (long - 1) * chance.random(), 0.3, chance.uniform(0.15, 0.5), chance.uniform(0.4, 1.2)) for _ in range(7)
    ]
    canvas.fill(wall.quads(goods), view.misty(mix(view.tone("#5a4034", 0.4), "#8a5a34", lit), air), 0.55)
    bars = [(z0 + 0.3 + (long - 0.6) * k / 4, 0.12, 0.07, 2.35) for k in range(5)] + [(z0 + 0.3, 1.95, long - 0.6, 0.06)]
    canvas.fill(wall.quads(bars), view.misty(view.tone("#40342e", 0.4), air))
    board = wall.quad(z0 + 0.15, 2.5, long - 0.3, 0.6)
    face = mix(view.tone(colour, 0.7), colour, view.lamps * 0.8)
    canvas.fill(board, view.misty(face, air))
    marks = [(z0 + long * (0.2 + 0.11 * k), 2.64, long * 0.07, 0.32) for k in range(chance.randint(3, 6))]
    canvas.fill(wall.quads(marks), view.misty(mix(view.tone("#fff4e0", 0.8), "#fff8e8", view.lamps), air * 0.7), 0.9)
    camera, x = wall.camera, wall.origin[0]
    out = x - (0.9 if x > 0 else -0.9)
    if chance.random() < 0.6:
        stripes = 8
        for k in range(stripes):
            a, b = z0 + 0.2 + (long - 0.4) * k / stripes, z0 + 0.2 + (long - 0.4) * (k + 1) / stripes
            tint = colour if k % 2 else "#f4ece0"
            canvas.fill(
                camera.shape((x, 2.5, a), (x, 2.5, b), (out, 2.12, b), (out, 2.12, a)),
                view.misty(mix(view.tone(tint, 0.8), tint, view.lamps * 0.3), air),
            )
    if view.lamps > 0.3:
        mid = wall.at((z0 + z1) / 2, 1.3)
        canvas.glow(*mid, min(420, 2.6 * camera.size((z0 + z1) / 2)), glow, 0.34 * view.lamps)


def _door(canvas: Canvas, view: View, wall: Flat, z0: float, z1: float, air: float) -> None:
    middle = (z0 + z1) / 2
    canvas.fill(wall.quad(middle - 0.6, 0, 1.2, 2.3), view.misty(view.tone("#5c4434", 0.4), air))
    canvas.fill(
        wall.quad(middle - 0.5, 1.3, 1.0, 0.85), view.misty(mix(view.tone("#7c98a4", 0.5), "#ffdc98", view.lamps * 0.8), air)
    )
    for u in (z0 + 0.5, z1 - 1.6):
        canvas.fill(wall.quad(u, 1.1, 1.1, 1.2), view.misty(mix(view.tone("#6a8494", 0.5), "#ffd890", view.lamps * 0.7), air))


def _sign(canvas: Canvas, camera: Camera, street: Street, side: int, z: float, high: float, chance: Random) -> None:
    x, tall = street.half * side, chance.uniform(2.2, 4.2)
    y = chance.uniform(3.6, max(3.8, min(high, 9) - tall))
    wide = chance.uniform(0.7, 1.05)
    a, b = camera.at(x, y + tall, z), camera.at(x - side * wide, y, z)
    neon_sign(canvas, min(a[0], b[0]), a[1], abs(b[0] - a[0]), b[1] - a[1], chance.choice(NEON), chance.randrange(10**6))
