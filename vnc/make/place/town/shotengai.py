"""A covered shopping arcade in a Japanese town: glass vault, small shops, some shutters down for good, banners and bicycles."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, lantern
from vnc.make.place.parts.flora import pot
from vnc.make.place.parts.storefronts import TINTS, awning, blade, board, open_shop, shutter
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import flattened, mirror, stained
from vnc.make.place.sky import sky
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View

HALF, HIGH_WALL, RISE, FAR, NEAR = 3.7, 5.0, 1.7, 46.0, 1.6
"""Metres: to the shops, to the springing of the vault, the vault's rise, to the far end, to the nearest shop."""
WALLS = ("#d8ccb8", "#c4b8a8", "#b8c0c0", "#e0d0bc", "#c8b4a4")


def shotengai(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 560, 1.6, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    far.fill(rect(860, 470, 200, 130), view.misty(view.tone("#a8b0b4", 0.6), 0.5))
    _vault(picture, far, camera)
    shops = picture.sheet(0.6, 0, 0.4)
    for side in (-1, 1):
        z, chance, spans = NEAR, Random(picture.seed * 3 + side), list[tuple[float, float, int]]()
        while z < FAR:
            long = chance.uniform(3.6, 5.2)
            spans.append((z, min(FAR, z + long), chance.randrange(9999)))
            z += long
        for z0, z1, seed in reversed(spans):
            _shop(picture, shops, camera, side, (z0, z1), seed)
    floor = picture.sheet(0.5, 0, 0.3)
    _floor(picture, floor, camera)
    things = picture.sheet(0.38, 0, 0.3)
    _banners(picture, things, camera)
    for z, side in ((12.0, -1), (8.0, 1)):
        _bicycle(things, view, camera, side, z)
    for k, (x, z) in enumerate(((-3.0, 9.0), (3.1, 11.0), (-3.1, 6.2), (3.0, 5.6))):
        px, py = camera.at(x, 0, z)
        pot(things, view, px, py, 0.42 * camera.size(z), picture.seed + k, ("#b8643c", "#7c8a8c")[k % 2])
    _machine(things, view, camera, 2.9, 6.6)
    near = picture.sheet(0.12, 0, 2.4)
    flag = lines([(1690, -20), (1890, -20), (1890, 430), (1690, 430)])
    near.fill(flag, Linear(0, 0, 0, 430, (view.tone("#c8443a", 0.5), view.tone("#c8443a", 0.8))))
    near.fill(
        joined([rect(1730, 60 + 90 * k, 120, 14) for k in range(4)] + [rect(1780, 40 + 90 * k, 16, 60) for k in range(4)]),
        view.tone("#f8ecd8", 0.9),
    )
    lantern(near, view, 170, 120, 190, "#e8503a", 0.35)


def _vault(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Panes between steel ribs, bright with the sky; a clock and lamps along the crown."""
    view, out = picture.view, picture.out
    ribs = [FAR * (NEAR / FAR) ** (k / 15) for k in range(16)]
    angles = [math.pi * k / 12 for k in range(13)]

    def at(a: float, z: float) -> tuple[float, float]:
        return camera.at(HALF * math.cos(a), HIGH_WALL + RISE * math.sin(a), z)

    glass = mix(out.sky[2], out.sky[3], 0.5)
    panes: list[list[Path]] = [[], [], []]
    for k, (z0, z1) in enumerate(zip(ribs, ribs[1:], strict=False)):
        for j, (a, b) in enumerate(zip(angles, angles[1:], strict=False)):
            panes[(k + 2 * j) % 3].append(lines([at(a, z0), at(b, z0), at(b, z1), at(a, z1)]))
    for group, part in zip(panes, (0.2, 0.34, 0.1), strict=True):
        canvas.fill(joined(group), mix(glass, "#f4f8f4", part + 0.1), 0.78)
    bars: list[Path] = []
    for z in ribs:
        thick = 0.1
        bars.append(
            lines(
                [
                    *[at(a, z) for a in angles],
                    *[camera.at((HALF - thick) * math.cos(a), HIGH_WALL + (RISE - thick) * math.sin(a), z) for a in angles[::-1]],
                ]
            )
        )
    for a in angles:
        bars.append(lines([at(a - 0.012, FAR), at(a + 0.012, FAR), at(a + 0.012, NEAR), at(a - 0.012, NEAR)]))
    canvas.fill(joined(bars), view.tone("#8a9498", 0.45))
    for z in ribs[::2]:
        (x, y), s = camera.at(0, HIGH_WALL + RISE - 0.5, z), camera.size(z)
        canvas.fill(rect(x - 0.5 * s, y, s, 0.12 * s, 3), mix(view.tone("#e8ece8", 0.8), "#fffbe8", max(0.3, view.lamps)))
        canvas.glow(x, y, 2.2 * s, "#fff0c8", 0.45 * view.lamps)


def _shop(picture: Picture, canvas: Canvas, camera: Camera, side: int, span: tuple[float, float], seed: int) -> None:
    """One house of the arcade: shop or shutter below, a board, a storey of old windows above."""
    view, chance, (z0, z1) = picture.view, Random(seed), span
    x, long = HALF * side, z1 - z0
    air = min(0.55, z0 / FAR * (0.3 + 0.6 * view.murk))
    lit, colour, tint = 0.5 + 0.2 * (side < 0), chance.choice(WALLS), chance.choice(TINTS)
    wall = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    body = wall.quad(z0, 0, long, HIGH_WALL)
    _, top, _, foot = body.bounds()
    canvas.fill(
        body,
        Linear(
            0,
            top,
            0,
            foot,
            (view.misty(view.tone(colour, lit), air), view.misty(view.tone(mix(colour, "#4c4048", 0.3), lit * 0.7), air)),
        ),
    )
    _upper_windows(canvas, view, wall, seed, z0, long, air)
    if chance.random() < 0.42 and z0 > NEAR + 1:
        shutter(
            canvas,
            view,
            wall,
            z0 + 0.2,
            long - 0.4,
            2.45,
            chance.choice(("#8a9498", "#7c8a7c", "#a89c8c", "#7c8a9c")),
            seed,
            air,
            lit,
        )
    else:
        open_shop(canvas, view, wall, z0 + 0.25, long - 0.5, 2.4, seed, air, lit)
        awning(canvas, view, camera, x, side, (z0 + 0.2, z1 - 0.2), 2.62, tint, air, lit + 0.1)
    board(canvas, view, wall, z0 + 0.25, 2.68, long - 0.5, 0.66, (tint, "#fbf0d8"), seed, air, 0.5 * view.lamps)
    _hanging_sign(canvas, view, camera, x, side, seed, chance, z0, air)
    canvas.fill(wall.quad(z0 - 0.06, 0, 0.12, HIGH_WALL), view.misty(view.tone("#6c6460", 0.4), air))


def _upper_windows(canvas: Canvas, view: View, wall: Flat, seed: int, z0: float, long: float, air: float) -> None:
    """Two old windows of the storey above."""
    panes = [(z0 + long * (0.12 + 0.42 * k), 3.6, long * 0.34, 0.95) for k in (0, 1)]
    canvas.fill(wall.quads(panes), view.misty(mix(view.tone("#7c98a4", 0.5), "#ffdc98", 0.7 * view.lamps * (seed % 3 > 0)), air))
    canvas.fill(
        wall.quads(
            [(a, 3.6, 0.05, 0.95) for a, *_ in panes]
            + [(a + w / 2, 3.6, 0.05, 0.95) for a, _, w, _ in panes]
            + [(a, v, w, 0.06) for a, _, w, _ in panes for v in (3.57, 4.5)]
        ),
        view.misty(view.tone("#5c5450", 0.4), air),
    )


def _hanging_sign(
    canvas: Canvas, view: View, camera: Camera, x: float, side: int, seed: int, chance: Random, z0: float, air: float
) -> None:
    """Three houses in four have a sign that stands out."""
    if chance.random() < 0.75:
        blade(
            canvas,
            view,
            camera,
            x,
            side,
            z0 + 0.6,
            (2.5, 0.62, 1.7),
            (chance.choice(("#f4ecd8", "#f0c84c", "#c8443a", "#34507c")), chance.choice(("#2c2c34", "#a82c24"))),
            seed + 1,
            air,
        )


def _floor(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Tiles in two colours with rings in the middle, polished by feet."""
    view, floor = picture.view, camera.floor()
    whole = floor.quad(-HALF, 1.2, 2 * HALF, FAR)
    _, top, _, _ = whole.bounds()
    top = whole.bounds()[1]
    canvas.fill(
        whole, Linear(0, top, 0, HIGH, (view.tone("#d8c8b4", 0.7), view.tone("#c0ac98", 0.5), view.tone("#a8947f", 0.35)))
    )
    tiles = [(-HALF + 0.6 * i, 1.2 + 0.6 * j, 0.58, 0.58) for i in range(13) for j in range(44) if (i + j) % 2]
    canvas.fill(floor.quads(tiles), view.tone("#b88c74", 0.5), 0.5)
    canvas.fill(floor.quads([(-1.3, 1.2, 0.2, FAR), (1.1, 1.2, 0.2, FAR)]), view.tone("#7c5c50", 0.4), 0.7)
    for k in range(9):
        z = 3.2 + 2.9 * k
        canvas.fill(floor.path(ellipse(0, z, 0.8, 0.8)), view.tone("#e4d4bc", 0.7), 0.95)
        canvas.fill(floor.path(ellipse(0, z, 0.55, 0.55)), view.tone("#8a5c50", 0.5), 0.8)
        canvas.fill(floor.path(ellipse(0, z, 0.28, 0.28)), view.tone("#e4d4bc", 0.7))
    mask = canvas.sibling()
    mask.fill(whole, "#ffffff")
    mirror(
        flattened([s.canvas for s in picture.sheets]),
        canvas,
        top,
        picture.seed + 9,
        mask.planes[3],
        0.2 + 0.12 * view.lamps,
        1.05,
        1.5,
        0.3,
    )
    for side in (-1, 1):
        canvas.fill(floor.quad(side * HALF - (0.8 if side > 0 else 0.0), 1.2, 0.8, FAR), view.tone("#181418", 0), 0.28, blur=12)
    stained(canvas, picture.seed + 3, 0.08, 12, 3, view.tone("#4a3c34", 0.2))


def _banners(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Paper streamers and small flags across the way."""
    view = picture.view
    for k, z in enumerate((30.0, 21.0, 14.5, 9.5)):
        s = camera.size(z)
        points = [camera.at((t - 0.5) * 2 * HALF, 4.9 - 0.4 * (1 - (2 * t - 1) ** 2), z) for t in (j / 10 for j in range(11))]
        canvas.line(curve(points, closed=False), view.tone("#5c5454", 0.3), max(1.2, 0.02 * s))
        for j, (x, y) in enumerate(points[1:-1]):
            tint = ("#e8544c", "#f0b83c", "#4c9ac0", "#6cb06c", "#c87cb0")[(j + k) % 5]
            if j % 3 == 1:
                lantern(canvas, view, x, y + 0.26 * s, 0.4 * s, "#f4e0c0" if k % 2 else "#e8503a", 0.35)
            else:
                canvas.fill(lines([(x - 0.2 * s, y), (x + 0.2 * s, y), (x, y + 0.5 * s)]), view.tone(tint, 0.7))


def _bicycle(canvas: Canvas, view: View, camera: Camera, side: int, z: float) -> None:
    """A shopper's bicycle with a basket on its stand."""
    (x, foot), s = camera.at(side * 2.4, 0, z), camera.size(z)
    r = 0.33 * s
    wheels = [(x - 0.52 * s, foot - r), (x + 0.52 * s, foot - r)]
    canvas.fill(ellipse(x, foot, 0.9 * s, 0.07 * s), view.tone("#181418", 0), 0.4, blur=4)
    for cx, cy in wheels:
        canvas.line(ellipse(cx, cy, r, r), view.tone("#2c2c30", 0.4), max(1.5, 0.05 * s))
    a, b, c, d = wheels[0], (x - 0.1 * s, foot - 0.32 * s), (x - 0.22 * s, foot - 0.78 * s), (x + 0.4 * s, foot - 0.84 * s)
    tubes = [
        stroke([p, q], max(2.0, 0.04 * s), even, False)
        for p, q in ((a, b), (b, d), (a, c), (b, c), (wheels[1], d), (d, (x + 0.36 * s, foot - 1.02 * s)))
    ]
    canvas.fill(joined(tubes), view.tone("#3c7c8c", 0.6))
    canvas.fill(
        joined(
            [
                ellipse(c[0], c[1] - 0.04 * s, 0.12 * s, 0.035 * s),
                stroke([(x + 0.36 * s, foot - 1.02 * s), (x + 0.22 * s, foot - 1.0 * s)], 0.04 * s, even),
            ]
        ),
        view.tone("#2c2420", 0.4),
    )
    canvas.fill(
        lines(
            [
                (x + 0.46 * s, foot - 0.98 * s),
                (x + 0.8 * s, foot - 0.98 * s),
                (x + 0.75 * s, foot - 0.72 * s),
                (x + 0.5 * s, foot - 0.72 * s),
            ]
        ),
        view.tone("#c8b08c", 0.6),
    )


def _machine(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A vending machine that glows."""
    face = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(camera.shape((x, 0, z), (x, 0, z + 0.7), (x, 1.85, z + 0.7), (x, 1.85, z)), view.tone("#a8342c", 0.3))
    canvas.fill(face.quad(0, 0, 0.95, 1.85), view.tone("#d8443c", 0.7))
    canvas.fill(face.quad(0.08, 0.85, 0.79, 0.9), mix(view.tone("#e8f0f0", 0.8), "#f8ffff", max(0.4, view.lamps)))
    chance = Random(4)
    for row in range(3):
        for k in range(6):
            canvas.fill(
                face.quad(0.12 + 0.125 * k, 0.9 + 0.29 * row, 0.08, 0.2),
                chance.choice(("#3c8ac0", "#e8842c", "#4ca060", "#d8403c", "#f0d040")),
                0.9,
            )
    canvas.fill(face.quads([(0.2, 0.22, 0.55, 0.2), (0.74, 0.56, 0.1, 0.14)]), view.tone("#2c2428", 0.2))
    canvas.glow(*face.at(0.47, 1.3), 1.4 * camera.size(z), "#e8f8ff", 0.35 * view.lamps)


PLACES = {"shotengai": Kind(shotengai, "white", ((0.18, 0.82),), 0.55, (0.0, -1.0))}
