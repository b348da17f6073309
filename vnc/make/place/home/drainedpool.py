"""A swimming pool without water: cracked tiles, leaves in the deep end, weeds in the joints."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import fence, joined
from vnc.make.place.parts.flora import air_tint, leaves, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun, box
from vnc.make.place.view import View

HALF, NEAR_END, FAR_END, DEEP, SHALLOW = 5.6, 2.7, 17.0, 2.5, 1.0
"""Half the basin's width, where it begins and ends, and how deep it is at either: metres."""
TILE, LINE, STONE = "#a4c0bc", "#2f5a86", "#c4baa8"


def drainedpool(picture: Picture) -> None:
    """We stand at the deep end and look down the empty lanes to the shallow one, fence and trees behind."""
    view, camera = picture.out, Camera(960, 400, 2.3, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 460)
    ridge(far, view, 400, 30, (view.misty("#6f8aa4", 0.25), view.misty("#8fa4a4", 0.35)), picture.seed + 2, 0.5)
    back = picture.sheet(0.85, 0.05, 0.9)
    _house(back, view)
    for k in range(9):
        tree(back, view, 40 + 232 * k, 480, 210 + 50 * (k % 3), picture.seed + k, 0.9, 260)
    air_tint(back, view.haze, 250, 500, 0.1, 0.3 + 0.4 * view.murk)
    veil(picture, back)
    deck = picture.sheet(0.65, 0, 0.4)
    stone = "#f0f4fa" if view.snow else STONE
    floor = camera.floor()
    deck.fill(floor.quad(-60, 0.5, 120, 34), Linear(0, 460, 0, HIGH, (view.tone(stone, 0.7), view.tone(stone, 0.4))))
    deck.fill(
        floor.grid([-20 + 1.0 * k for k in range(41)], [1 + 1.0 * k for k in range(32)], 0.03), view.tone("#5c5448", 0.2), 0.4
    )
    stained(deck, picture.seed, 0.25, 7, 3, view.tone("#3a3428", 0.1))
    fence(deck, view, 380, 486, -10, WIDE + 10, 15, 230, "#8a7a68")
    _basin(picture, deck, camera)
    things = picture.sheet(0.4, 0, 0.4)
    _chair(things, view, camera)
    _board(things, view, camera)
    _litter(things, view, camera, picture.seed)
    near = picture.sheet(0.14, 0, 2.2)
    _rails(near, view)
    _weeds(near, view, [(1850, 1090, 190), (1720, 1110, 130), (340, 1110, 120)], picture.seed)


def _house(canvas: Canvas, view: View) -> None:
    """The changing rooms: a low block with boarded windows, paint gone in patches."""
    body = rect(620, 330, 700, 160)
    canvas.fill(body, Linear(0, 330, 0, 490, (view.tone("#d8ccb4", 0.7), view.tone("#a89c88", 0.4))))
    canvas.fill(rect(604, 316, 732, 20), view.tone("#7a6a5c", 0.5))
    for k in range(6):
        x = 650 + 112 * k
        canvas.fill(rect(x, 366, 74, 60), view.tone("#4a4640", 0.3))
        boards = [
            lines([(x - 6, 374 + 20 * j), (x + 80, 370 + 20 * j), (x + 80, 382 + 20 * j), (x - 6, 386 + 20 * j)])
            for j in range(3)
        ]
        canvas.fill(joined(boards), view.tone("#9a7450", 0.6))
    patches = [
        curve([(x, y, 1), (x + 40, y - 14), (x + 70, y + 8), (x + 30, y + 20)])
        for x, y in ((640, 450), (860, 350), (1120, 440), (1240, 352))
    ]
    canvas.fill(joined(patches), view.tone("#8a6a58", 0.4), 0.6)


def _bottom(camera: Camera) -> Flat:
    """The sloping bottom: u across from the middle, v from 0 at the deep end to 1 at the shallow."""
    return camera.flat((0, -DEEP, NEAR_END), (1, 0, 0), (0, DEEP - SHALLOW, FAR_END - NEAR_END))


def _basin(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The hole itself: far wall, both sides, the bottom with its lanes, then everything that time did to it."""
    view = picture.out
    tile = "#dfeaf0" if view.snow else TILE
    rim = camera.shape((-HALF, 0, NEAR_END), (HALF, 0, NEAR_END), (HALF, 0, FAR_END), (-HALF, 0, FAR_END))
    end = camera.shape((-HALF, 0, FAR_END), (HALF, 0, FAR_END), (HALF, -SHALLOW, FAR_END), (-HALF, -SHALLOW, FAR_END))
    bottom = _bottom(camera)
    ground = bottom.quad(-HALF, 0, 2 * HALF, 1)
    top = ground.bounds()[1]
    with canvas.clipped(rim):
        canvas.fill(end, view.tone(tile, 0.45))
        canvas.fill(
            ground,
            Linear(0, top, 0, 1080, (view.tone(tile, 0.85), view.tone(tile, 0.65), view.tone(mix(tile, "#3a5a5c", 0.4), 0.35))),
        )
        for side in (-1, 1):
            _side(canvas, view, camera, side, tile)
        across = [-HALF + 0.56 * k for k in range(21)]
        canvas.fill(bottom.grid(across, [k / 26 for k in range(27)], 0.004), view.tone("#4a6a6c", 0.2), 0.0)
        canvas.fill(
            bottom.quads([(u - 0.011, 0, 0.022, 1) for u in across] + [(-HALF, k / 26, 2 * HALF, 0.0016) for k in range(27)]),
            view.tone("#4a6a6c", 0.2),
            0.5,
        )
        lanes = [(u - 0.13, 0.02, 0.26, 0.92) for u in (-3.7, -1.25, 1.25, 3.7)] + [
            (u - 0.5, 0.92, 1.0, 0.018) for u in (-3.7, -1.25, 1.25, 3.7)
        ]
        canvas.fill(bottom.quads(lanes), view.tone(LINE, 0.5), 0.9)
        canvas.fill(camera.flat((0, 0, FAR_END), (1, 0, 0), (0, 1, 0)).quad(-HALF, -0.3, 2 * HALF, 0.28), view.tone(LINE, 0.45))
        _wear(picture, canvas, bottom)
        shade = camera.shape(
            (-HALF, -DEEP, NEAR_END), (-HALF + 1.6, -DEEP, NEAR_END), (-HALF + 1.0, -SHALLOW, FAR_END), (-HALF, -SHALLOW, FAR_END)
        )
        other = camera.shape(
            (HALF, -DEEP, NEAR_END), (HALF - 1.6, -DEEP, NEAR_END), (HALF - 1.0, -SHALLOW, FAR_END), (HALF, -SHALLOW, FAR_END)
        )
        canvas.fill(other if view.sun[0] > 960 else shade, view.tone("#10202c", 0), 0.4, blur=8)
    _coping(canvas, view, camera)
    canvas.line(rim, view.tone("#5c6a6c", 0.2), 3, 0.6)


def _side(canvas: Canvas, view: View, camera: Camera, side: int, tile: str) -> None:
    """A side wall: tiles, the painted edge, the stain that the last water left."""
    lit = 0.75 if (view.sun[0] - 960) * side < 0 else 0.2
    x = side * HALF
    wall = camera.shape((x, 0, NEAR_END), (x, 0, FAR_END), (x, -SHALLOW, FAR_END), (x, -DEEP, NEAR_END))
    canvas.fill(wall, view.tone(mix(tile, "#4a7078", 0.15), lit))
    face = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(
        face.grid([NEAR_END + 0.5 * k for k in range(29)], [-0.5 * k for k in range(6)], 0.022),
        view.tone("#4a6a6c", 0.2),
        0.5,
        clip=wall,
    )
    canvas.fill(face.quad(NEAR_END, -0.32, FAR_END - NEAR_END, 0.3), view.tone(LINE, 0.5))
    stain = face.quad(NEAR_END, -1.5, FAR_END - NEAR_END, 0.5)
    canvas.fill(stain, view.tone("#5a6a40", 0.3), 0.4, blur=10, clip=wall)


def _coping(canvas: Canvas, view: View, camera: Camera) -> None:
    """Pale stone round the edge, seen from above."""
    edge = [
        camera.shape(
            (side * HALF, 0.02, NEAR_END),
            (side * HALF, 0.02, FAR_END),
            (side * (HALF + 0.5), 0.02, FAR_END),
            (side * (HALF + 0.5), 0.02, NEAR_END),
        )
        for side in (-1, 1)
    ]
    edge.append(
        camera.shape(
            (-HALF - 0.5, 0.02, FAR_END),
            (HALF + 0.5, 0.02, FAR_END),
            (HALF + 0.5, 0.02, FAR_END + 0.6),
            (-HALF - 0.5, 0.02, FAR_END + 0.6),
        )
    )
    edge.append(
        camera.shape(
            (-HALF - 0.5, 0.02, NEAR_END - 0.35),
            (HALF + 0.5, 0.02, NEAR_END - 0.35),
            (HALF + 0.5, 0.02, NEAR_END),
            (-HALF - 0.5, 0.02, NEAR_END),
        )
    )
    canvas.fill(joined(edge), view.tone("#f4f8fc" if view.snow else "#e8e0d0", 0.8))


def _wear(picture: Picture, canvas: Canvas, bottom: Flat) -> None:
    """Missing tiles, cracks with weeds in them, drains, a last puddle, leaves blown into the corners."""
    view, chance = picture.out, Random(picture.seed + 3)
    gone = [(-HALF + 0.56 * chance.randrange(20), chance.randrange(26) / 26, 0.56, 1 / 26) for _ in range(34)]
    canvas.fill(bottom.quads(gone), view.tone("#a89884", 0.45), 0.85)
    cracks: list[Path] = []
    for _ in range(7):
        u, v = chance.uniform(-4.6, 4.6), chance.uniform(0.08, 0.8)
        points = [(u, v)]
        for _ in range(7):
            points.append((points[-1][0] + chance.uniform(-0.5, 0.6), points[-1][1] + chance.uniform(-0.004, 0.034)))
        cracks.append(bottom.path(lines([*[(a - 0.02, b) for a, b in points], *[(a + 0.03, b) for a, b in reversed(points)]])))
    canvas.fill(joined(cracks), view.tone("#2c3434", 0.1), 0.85)
    for u, v, a, b in ((0.5, 0.36, 2.5, 0.075), (-3.0, 0.5, 1.0, 0.03), (3.2, 0.56, 0.8, 0.022)):
        ring = [(u + a * np.cos(t) * (1 + 0.12 * np.sin(3 * t)), v + b * np.sin(t)) for t in np.linspace(0, 2 * np.pi, 26)]
        puddle = bottom.path(curve([(float(x), float(y)) for x, y in ring]))
        canvas.fill(puddle, view.tone("#4a6a5c", 0.3), 0.35, blur=12)
        _, top, _, foot = puddle.bounds()
        canvas.fill(puddle, Linear(0, top, 0, foot, (mix(view.sky[3], "#ffffff", 0.15), view.sky[1])), 0.85)
        canvas.line(puddle, view.tone("#5a7064", 0.3), 3, 0.6)
    canvas.fill(bottom.path(ellipse(-1.9, 0.27, 0.3, 0.01)), view.tone("#3a4044", 0.2))
    random = np.random.default_rng(picture.seed + 4)
    count = 520
    v = random.random(count) ** 1.5 * 0.95
    u = np.where(
        random.random(count) < 0.55,
        np.sign(random.normal(0, 1, count)) * (HALF - 0.1 - 1.5 * random.random(count) ** 2),
        random.uniform(-HALF, HALF, count),
    )
    at = np.array([bottom.at(float(a), float(b)) for a, b in zip(u, v, strict=True)])
    size = 44 / (1 + 4.6 * v)
    for k, tint in enumerate(("#b8742c", "#8a5a2c", "#c89a3c", "#7a6a38")):
        own = np.arange(count) % 4 == k
        canvas.fill(leaves(at[own, 0], at[own, 1], size[own] * 0.55, random, 0.45), view.tone(tint, 0.6), 0.92)
    for _ in range(16):
        a, b = chance.uniform(-5, 5), chance.uniform(0.1, 0.85)
        x, y = bottom.at(a, b)
        _weeds(canvas, view, [(x, y, 66 / (1 + 3.4 * b))], chance.randrange(99))


def _weeds(canvas: Canvas, view: View, spots: list[tuple[float, float, float]], seed: int) -> None:
    """Tufts of weed, seed heads on some blades."""
    chance = Random(seed)
    for x, y, tall in spots:
        blades = [
            stroke(
                [(x, y), (x + d * tall * 0.2, y - tall * 0.6), (x + d * tall * 0.55, y - tall * chance.uniform(0.7, 1.1))],
                max(2.0, tall * 0.07),
                thin_end,
            )
            for d in (chance.uniform(-1, 1) for _ in range(9))
        ]
        canvas.fill(joined(blades), view.tone("#dce6ec" if view.snow else "#6a8a40", 0.6))
        canvas.fill(joined(blades[::3]), view.tone("#a8b85c", 0.9), 0.8)


def _chair(canvas: Canvas, view: View, camera: Camera) -> None:
    """The lifeguard's high chair, its paint flaking, a ring of rubber hung on it."""
    (x, foot), s = camera.at(7.4, 0, 12.5), camera.size(12.5)
    wood = view.tone("#d8d0c0", 0.7)
    legs = [stroke([(x + d * 0.6 * s, foot), (x + d * 0.32 * s, foot - 2.1 * s)], 0.1 * s, even) for d in (-1, 1)]
    rungs = [rect(x - (0.56 - 0.06 * k) * s, foot - (0.4 + 0.42 * k) * s, (1.12 - 0.12 * k) * s, 0.07 * s) for k in range(4)]
    seat = [
        rect(x - 0.4 * s, foot - 2.14 * s, 0.8 * s, 0.12 * s),
        rect(x - 0.36 * s, foot - 2.95 * s, 0.08 * s, 0.85 * s),
        rect(x + 0.28 * s, foot - 2.95 * s, 0.08 * s, 0.85 * s),
    ]
    seat += [rect(x - 0.36 * s, foot - (2.5 + 0.24 * k) * s, 0.72 * s, 0.12 * s) for k in range(2)]
    canvas.fill(ellipse(x, foot, 0.8 * s, 0.12 * s), view.tone("#1c1a1c", 0), 0.4, blur=5)
    canvas.fill(joined([*legs, *rungs, *seat]), wood)
    canvas.line(ellipse(x - 0.05 * s, foot - 1.3 * s, 0.3 * s, 0.32 * s), view.tone("#c8603c", 0.6), 0.15 * s)


def _board(canvas: Canvas, view: View, camera: Camera) -> None:
    """Starting blocks at the far end, one fallen over; a plastic chair on its side at the bottom."""
    sun = Sun(0.6 if view.sun[0] > 960 else -0.6, 0.8, 0.1)
    for k, x in enumerate((-4.9, -2.45, 0.0, 2.45, 4.9)):
        high = 0.62 if k != 3 else 0.26
        box(canvas, view, camera, sun, x - 0.4, 0, FAR_END + 0.7, 0.8, high, 0.6, "#d8d4cc", 0.9)
        front = camera.flat((x - 0.4, 0, FAR_END + 0.69), (1, 0, 0), (0, 1, 0))
        canvas.fill(front.quad(0.24, high * 0.2, 0.32, high * 0.5), view.tone(LINE, 0.6))
    (x, y), s = camera.at(-2.6, -2.0, 8.4), camera.size(8.4)
    canvas.fill(ellipse(x, y + 0.02 * s, 0.6 * s, 0.1 * s), view.tone("#10202c", 0), 0.4, blur=6)
    white = view.tone("#eeeeea", 0.8)
    shell = curve(
        [(x - 0.5 * s, y, 1), (x - 0.46 * s, y - 0.5 * s, 1), (x - 0.1 * s, y - 0.46 * s), (x + 0.05 * s, y - 0.1 * s), (x, y, 1)]
    )
    canvas.fill(shell, white)
    canvas.fill(
        joined([rect(x - 0.44 * s, y - (0.16 + 0.12 * k) * s, 0.34 * s, 0.04 * s) for k in range(3)]), view.tone("#8a9094", 0.4)
    )
    legs = [stroke([(x, y - d * s), (x + 0.48 * s, y - (d + 0.03) * s)], 0.05 * s, even) for d in (0.05, 0.32)]
    canvas.fill(joined(legs), white)


def _litter(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """The ladder left hanging on the side wall, weeds along the coping."""
    for side, z in ((1, 6.6), (-1, 11.0)):
        x, s = side * (HALF - 0.06), camera.size(z)
        rails = [
            lines(
                [
                    camera.at(x + side * 0.4, 0, z + d),
                    camera.at(x + side * 0.3, 0.8, z + d),
                    camera.at(x, 0.8, z + d),
                    camera.at(x - side * 0.05, -1.5, z + d),
                ],
                closed=False,
            )
            for d in (0, 0.5)
        ]
        canvas.line(joined(rails), view.tone("#b4a494", 0.8), max(2.5, 0.05 * s))
        rungs = [
            lines([camera.at(x - side * 0.05, -0.3 * k, z), camera.at(x - side * 0.05, -0.3 * k, z + 0.5)], closed=False)
            for k in range(1, 5)
        ]
        canvas.line(joined(rungs), view.tone("#a07050", 0.6), max(2.0, 0.05 * s))
    chance = Random(seed + 9)
    spots = [
        (*camera.at(d * (HALF + 0.55), 0, z), 0.4 * camera.size(z))
        for d in (-1, 1)
        for z in (4.6, 5.8, 7.4, 9.2, 12.0, 14.6)
        if chance.random() < 0.75
    ]
    _weeds(canvas, view, spots, seed)


def _rails(canvas: Canvas, view: View) -> None:
    """The rusted handrails of the near ladder, out of focus."""
    rails = [
        stroke([(x, 1120), (x, 900), (x + 30, 846), (x + 84, 846), (x + 112, 900), (x + 112, 1120)], 20, even) for x in (60, 190)
    ]
    canvas.fill(joined(rails), view.tone("#b09a88", 0.6))
    canvas.fill(joined([rail.moved(-4, -4) for rail in rails]), view.tone("#f0e4d4", 1.0), 0.35)


PLACES = {"drainedpool": Kind(drainedpool, None, ((0.14, 0.86),), 0.42)}
