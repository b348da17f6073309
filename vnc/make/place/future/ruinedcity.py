"""A city after its end: broken fronts, wrecks in the road, plants through the asphalt."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, stroke
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.facades import road
from vnc.make.place.parts.flora import air_tint, bush, crown, grass, leaves
from vnc.make.place.parts.stone import torch
from vnc.make.place.parts.vehicles import VAN, Car, car
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun
from vnc.make.place.view import View

WALLS = ("#a49a90", "#8e8a8c", "#b0a08c", "#9a8478", "#86908e")
HALF = 6.2
"""Half the street's width between the fronts, in metres."""


def ruinedcity(picture: Picture) -> None:
    """Down a wide street: towers like broken teeth, fronts with their floors laid bare, cars in rust, trees come back."""
    view, camera = picture.view, Camera(940, 590, 1.6, 880)
    sun = Sun(0.5 if view.sun[0] > 960 else -0.5, 0.7, -0.2)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    distance = picture.sheet(0.85, 0.1, 1.4)
    _skyline(distance, view, picture.seed)
    air_tint(distance, view.haze, 260, 640, 0.12, 0.5 + 0.4 * view.murk)
    veil(picture, distance)
    street = picture.sheet(0.6, 0, 0.5)
    road(picture, street, camera, HALF, 70, "#6e6a68", 1.8, crossing=False)
    _cracks(street, view, camera, picture.seed)
    _flyover(street, view, camera)
    for side in (-1, 1):
        _row(street, view, camera, side, picture.seed + 7 * side)
    for z, side in ((24, 1), (15, -1)):
        _rubble(street, view, camera, side * 4.6, z, 2.6, picture.seed + z)
    middle = picture.sheet(0.42, 0, 0.4)
    _tufts(middle, view, camera, picture.seed)
    for it in (
        Car(1.7, 17.5, "#3f6a8a", wreck=True, seed=2),
        Car(-2.9, 12.5, "#a8483a", VAN, wreck=True, seed=3),
        Car(3.0, 9.6, "#c8a04a", toward=False, wreck=True, seed=4),
    ):
        car(middle, view, camera, sun, it)
    _tree(middle, view, camera, -4.4, 9.5, picture.seed + 3)
    _tree(middle, view, camera, 4.9, 14, picture.seed + 4)
    _rubble(middle, view, camera, -4.3, 6.0, 1.7, picture.seed + 9)
    _lamp_post(middle, view, camera, 4.2, 7.0)
    _sign(middle, view, camera, -2.7, 6.4)
    _barrel(picture, middle, camera, 2.7, 6.6)
    near = picture.sheet(0.14, 0, 2.4)
    _foreground(near, view, picture.seed)


def _skyline(canvas: Canvas, view: View, seed: int) -> None:
    """Towers broken off at the top, bare frames among them."""
    chance = Random(seed + 2)
    for layer, colour in ((0, "#9aa0a8"), (1, "#848890")):
        for k in range(9):
            x, wide = -60 + 235 * k + chance.uniform(-70, 70), chance.uniform(80, 150)
            top = chance.uniform(190, 420) + 70 * layer
            bites = [(x + wide * j / 6, top + chance.uniform(0, 90)) for j in range(7)]
            body = lines([(x, 700), *bites, (x + wide, 700)])
            canvas.fill(body, Linear(0, top, 0, 660, (view.tone(colour, 0.5), view.tone(mix(colour, view.haze, 0.4), 0.4))))
            lit = x if view.sun[0] < x else x + wide * 0.7
            canvas.fill(rect(lit, top, wide * 0.3, 500), view.tone(colour, 1.0), 0.35, clip=body)
            holes = [
                rect(x + 10 + 17 * i, top + 20 + 24 * j, 9, 13)
                for i in range(int(wide / 17) - 1)
                for j in range(14)
                if chance.random() < 0.75
            ]
            canvas.fill(joined(holes), view.tone("#30323c", 0.2), 0.6, clip=body)
            rods = [
                lines([(px, py), (px + chance.uniform(-8, 8), py - chance.uniform(14, 44))], closed=False)
                for px, py in bites[1:-1]
            ]
            canvas.line(joined(rods), view.tone("#4a4648", 0.3), 2.2)


def _row(canvas: Canvas, view: View, camera: Camera, side: int, seed: int) -> None:
    """Fronts along one side, far ones first."""
    chance, spans, z = Random(seed), list[tuple[float, float]](), 3.0
    while z < 62:
        spans.append((z, z + chance.uniform(5.5, 9.0)))
        z = spans[-1][1] + chance.choice((0.0, 0.0, 2.4))
    for k, (z0, z1) in reversed(list(enumerate(spans))):
        _ruin(canvas, view, camera, side, z0, z1, Random(seed * 31 + k))


def _ruin(canvas: Canvas, view: View, camera: Camera, side: int, z0: float, z1: float, chance: Random) -> None:
    """One front: its edge bitten off against the sky, floors and rods behind it, windows without glass, ivy."""
    x, high, colour = side * HALF, chance.uniform(7.0, 14.0), chance.choice(WALLS)
    air = min(0.72, (z0 / 62) ** 0.8 * (0.3 + 0.7 * view.murk))
    wall = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    sunny = 0.8 if (view.sun[0] - camera.x) * side < 0 else 0.25
    _insides(canvas, view, camera, side, z0, z1, high, air, colour)
    bites = _broken(z0, z1, high, chance)
    body = wall.path(lines([(z0, 0), *bites, (z1, 0)]))
    _, top, _, foot = body.bounds()
    canvas.fill(
        body,
        Linear(
            0,
            max(-200, top),
            0,
            foot,
            (view.misty(view.tone(colour, sunny), air), view.misty(view.tone(mix(colour, "#3a3440", 0.4), sunny * 0.6), air)),
        ),
    )
    with canvas.clipped(body):
        _holes(canvas, view, wall, z0, z1, high, air, chance)
        _stains(canvas, view, wall, z0, z1, high, chance)
    edge = wall.path(lines(bites, closed=False))
    canvas.line(
        edge, view.misty(view.tone(mix(colour, "#ffffff", 0.3), sunny + 0.3), air), max(1.5, 0.05 * camera.size(z0 + 2)), 0.8
    )
    rods = [
        wall.path(lines([(u, v), (u + chance.uniform(-0.2, 0.2), v + chance.uniform(0.4, 1.3))], closed=False))
        for u, v in bites[1:-1:4]
    ]
    canvas.line(joined(rods), view.misty(view.tone("#6a4a3a", 0.4), air), max(1.2, 0.05 * camera.size(z0 + 2)))
    if z0 < 40:
        _ivy(canvas, view, wall, z0, z1, high, chance)


def _broken(z0: float, z1: float, high: float, chance: Random) -> list[tuple[float, float]]:
    """The upper edge of a front: courses of stone broken off in steps, a storey gone here and there."""
    points: list[tuple[float, float]] = []
    drop, count = 0.0, 16
    for k in range(count + 1):
        if k % 4 == 0:
            drop = chance.choice((0.0, 0.3, 0.8, 2.7))
        v = high - drop - chance.uniform(0, 0.45)
        at = z0 + (z1 - z0) * k / count
        points += [(at, v), (min(z1, at + (z1 - z0) * 0.6 / count), v - chance.choice((0.0, 0.0, 0.25)))]
    return points


def _insides(
    canvas: Canvas, view: View, camera: Camera, side: int, z0: float, z1: float, high: float, air: float, colour: str
) -> None:
    """The cross wall toward us and the floors that show above and through the front."""
    x0, x1 = side * HALF, side * (HALF + 8)
    end = [
        (x0, 0),
        (x0, high - 0.8),
        (x0 + side * 1.5, high - 0.2),
        (x0 + side * 2.4, high - 2.4),
        (x0 + side * 4, high - 1.0),
        (x1, high - 3.0),
        (x1, 0),
    ]
    canvas.fill(camera.shape(*[(a, b, z0) for a, b in end]), view.misty(view.tone(mix(colour, "#3a3440", 0.25), 0.35), air))
    flat = camera.flat((0, 0, z0), (1, 0, 0), (0, 1, 0))
    bands = [(min(x0, x1), 2.9 * k, 8.0, 0.2) for k in range(1, int(high / 2.9))]
    if bands:
        canvas.fill(flat.quads(bands), view.misty(view.tone(mix(colour, "#ffffff", 0.2), 0.6), air), 0.7)
    for k in range(1, int((high - 1) / 2.9)):
        slab = camera.floor(2.9 * k + 0.2).quad(min(x0, x1), z0, 8, z1 - z0)
        if 2.9 * k > camera.eye + 3:
            canvas.fill(slab, view.misty(view.tone("#4a4448", 0.2), air), 0.8)


def _holes(canvas: Canvas, view: View, wall: Flat, z0: float, z1: float, high: float, air: float, chance: Random) -> None:
    """Windows, a shop's dark mouth, one great breach."""
    columns = max(3, round((z1 - z0) / 1.5))
    step = (z1 - z0) / columns
    dark: list[tuple[float, float, float, float]] = []
    frames: list[tuple[float, float, float, float]] = []
    for i in range(columns):
        for j in range(int((high - 3.6) / 2.9) + 1):
            u, v = z0 + step * (i + 0.22), 3.7 + 2.9 * j
            dark.append((u, v, step * 0.56, 1.6))
            if chance.random() < 0.6:
                frames.append((u + step * 0.25, v, 0.06, 1.6 * chance.uniform(0.4, 1)))
    canvas.fill(
        wall.quads([(a - 0.08, b - 0.16, c + 0.16, 0.16) for a, b, c, _ in dark]), view.misty(view.tone("#d8d0c4", 0.7), air), 0.8
    )
    canvas.fill(wall.quads(dark), view.misty(view.tone("#241f28", 0.2), air * 0.8))
    if frames:
        canvas.fill(wall.quads(frames), view.misty(view.tone("#c8c0b4", 0.6), air))
    mouth = wall.quad(z0 + 0.5, 0, z1 - z0 - 1, 2.6)
    _, top, _, foot = mouth.bounds()
    dark_, floor = view.misty(view.tone("#262028", 0.2), air * 0.7), view.misty(view.tone("#6a5c58", 0.4), air * 0.7)
    canvas.fill(mouth, Linear(0, top, 0, foot, (dark_, dark_, floor), (0, 0.62, 1)))
    inside = [(z0 + 0.9 + 1.1 * k, 0.35, 0.7, chance.uniform(0.5, 1.7)) for k in range(int((z1 - z0 - 1.4) / 1.1))]
    canvas.fill(wall.quads(inside), view.misty(view.tone("#54484c", 0.4), air), 0.8)
    tint = chance.choice(("#a84a3a", "#3f6a72", "#b08a3a", "#6a5a7a"))
    board = [(z0 + 0.4, 2.65), (z1 - 0.4, 2.75), (z1 - 0.4, 3.3), (z0 + 0.4, 3.3)]
    canvas.fill(wall.path(lines(board)), view.misty(view.tone(mix(tint, "#5a5048", 0.4), 0.5), air))
    planks = [(z0 + 0.7 + 0.9 * k, 0.6 + 0.3 * (k % 3), 1.6, 0.2) for k in range(int((z1 - z0) / 1.3))]
    canvas.fill(wall.quads(planks), view.misty(view.tone("#8a6a4a", 0.5), air))
    if chance.random() < 0.5:
        u, v, r = chance.uniform(z0 + 1.5, z1 - 1.5), chance.uniform(4, high - 2), chance.uniform(0.9, 1.6)
        ring = [
            (u + r * chance.uniform(0.6, 1.2) * math.cos(t), v + r * chance.uniform(0.6, 1.2) * math.sin(t))
            for t in (math.tau * k / 11 for k in range(11))
        ]
        canvas.fill(wall.path(lines(ring)), view.misty(view.tone("#1e1a22", 0.2), air * 0.8))
        canvas.line(wall.path(lines(ring)), view.misty(view.tone("#b8b0a4", 0.7), air), 3, 0.7)


def _stains(canvas: Canvas, view: View, wall: Flat, z0: float, z1: float, high: float, chance: Random) -> None:
    """Streaks of water and soot, plaster gone from the bricks."""
    streaks = [
        (chance.uniform(z0, z1), high - chance.uniform(3, 7), chance.uniform(0.15, 0.5), chance.uniform(2, 5)) for _ in range(7)
    ]
    canvas.fill(wall.quads(streaks), view.tone("#2a2428", 0.1), 0.22, blur=4)
    for _ in range(2):
        u, v = chance.uniform(z0 + 0.5, z1 - 2), chance.uniform(3, high - 2)
        bricks = [
            (u + 0.34 * i + 0.17 * (j % 2), v + 0.16 * j, 0.3, 0.13) for i in range(5) for j in range(6) if chance.random() < 0.8
        ]
        canvas.fill(wall.quads(bricks), view.tone("#9a5a44", 0.5), 0.65)


def _ivy(canvas: Canvas, view: View, wall: Flat, z0: float, z1: float, high: float, chance: Random) -> None:
    """Creepers that hang from the edge and climb from the ground."""
    random = np.random.default_rng(chance.randrange(10**6))
    for u, v, wide, long in ((chance.uniform(z0, z1), high - 0.8, 0.9, 3.5), (chance.uniform(z0, z1), 3.0, 1.2, 3.0)):
        count = 130
        a, b = random.normal(0, wide * 0.5, count), random.random(count) ** 1.2 * long
        spots = np.array(
            [wall.at(float(np.clip(u + p * (1 - 0.4 * q / long), z0, z1)), v - q) for p, q in zip(a, b, strict=True)]
        )
        size = wall.camera.size((z0 + z1) / 2) * 0.13
        greens = ("#2c5a3a", "#4f8a48", "#8ab060") if view.leaf != "winter" else ("#5a646a", "#98a4aa", "#e8eef4")
        for k, tint in enumerate(greens):
            part = spots[k::3]
            canvas.fill(
                leaves(part[:, 0], part[:, 1], random.uniform(0.6, 1.2, len(part)) * size, random),
                view.tone(tint, 0.3 + 0.25 * k),
            )


def _cracks(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Fissures in the asphalt, a sunken slab, faded paint."""
    chance, floor = Random(seed + 12), camera.floor()
    runs: list[Path] = []
    for _ in range(16):
        u, v, turn = chance.uniform(-4.5, 4.5), chance.uniform(3, 26), chance.uniform(0, math.tau)
        points = [(u, v)]
        for _ in range(6):
            turn += chance.uniform(-0.8, 0.8)
            points.append((points[-1][0] + 0.6 * math.cos(turn), max(2.2, points[-1][1] + 0.8 * math.sin(turn))))
        runs.append(floor.path(stroke(points, chance.uniform(0.05, 0.13), smooth=False)))
    canvas.fill(joined(runs), view.tone("#1c1a1e", 0.1), 0.85)
    canvas.fill(joined(runs).moved(0, 2.5), view.tone("#c8c0b8", 0.9), 0.25)
    edge = [(-1.7, 5.5), (-1.1, 5.2), (-0.6, 5.25), (-0.1, 4.9), (0.6, 5.2), (0.7, 5.6)]
    edge += [(1.3, 5.9), (0.7, 6.3), (0.1, 6.25), (-0.5, 6.8), (-1.1, 6.4), (-1.2, 6.0)]
    pit = floor.path(lines(edge))
    canvas.fill(
        pit,
        Linear(
            0, pit.bounds()[1], 0, pit.bounds()[3], (view.tone("#2a2624", 0.1), mix(view.sky[3], view.tone("#3a3836", 0.3), 0.55))
        ),
    )
    canvas.line(pit, view.tone("#b0a89c", 0.7), 4)
    stained(canvas, seed + 3, 0.3, 22, 2.5, view.tone("#3a3428", 0))


def _flyover(canvas: Canvas, view: View, camera: Camera) -> None:
    """An elevated road across the street, its middle fallen, rods hanging."""
    z, air = 44.0, 0.5
    face = camera.flat((0, 0, z), (1, 0, 0), (0, 1, 0))
    tone = view.misty(view.tone("#a8a49c", 0.6), air)
    left = [(-14, 8.6), (-2.4, 8.6), (-1.6, 7.9), (-2.6, 7.5), (-1.9, 7.0), (-14, 7.0)]
    right = [(14, 8.6), (3.0, 8.6), (3.6, 8.0), (2.6, 5.6), (3.2, 5.0), (4.6, 7.0), (14, 7.0)]
    for shape in (left, right):
        canvas.fill(face.path(lines(shape)), tone)
    canvas.fill(face.quads([(-14, 8.6, 11.4, 0.5), (3.2, 8.6, 11, 0.5)]), view.misty(view.tone("#c8c4bc", 0.8), air))
    for x in (-5.0, 4.8):
        canvas.fill(face.quad(x, 0, 1.3, 7), view.misty(view.tone("#8e8a84", 0.4), air))
    rods = [face.path(lines([(a, 7.2), (a + 0.5, 6.2 - 0.3 * k)], closed=False)) for k, a in enumerate((-2.0, -1.8, 2.9, 3.3))]
    canvas.line(joined(rods), view.misty(view.tone("#5a4a44", 0.3), air), 2)


def _rubble(canvas: Canvas, view: View, camera: Camera, x: float, z: float, wide: float, seed: int) -> None:
    """A heap of broken concrete with rods and grass."""
    chance = Random(seed)
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    for k in range(26):
        t = chance.uniform(-1, 1)
        high = (1 - t * t) * wide * 0.42 * (1 - k / 30)
        px, py, r = cx + t * wide * 0.6 * s, foot - high * s, s * chance.uniform(0.1, 0.34)
        turn, sides = chance.uniform(0, 6), chance.choice((4, 5, 5))
        block = lines(
            [
                (px + r * math.cos(turn + math.tau * j / sides), py + 0.62 * r * math.sin(turn + math.tau * j / sides))
                for j in range(sides)
            ]
        )
        tint = chance.choice(("#a49c94", "#8c8680", "#b4a898", "#9a7060"))
        canvas.fill(block, view.tone(tint, chance.uniform(0.25, 0.6)))
        canvas.inner(block, 0, r * 0.28, view.tone(mix(tint, "#ffffff", 0.3), 1.0), 0.7)
    rods = [
        curve(
            [(cx + d * s, foot - 0.3 * s), (cx + d * 1.3 * s, foot - 0.9 * s), (cx + d * 1.9 * s, foot - 1.0 * s)], closed=False
        )
        for d in (-0.4, 0.15, 0.5)
    ]
    canvas.line(joined(rods), view.tone("#6a4434", 0.4), max(1.5, 0.03 * s))
    bush(canvas, view, cx - 0.5 * wide * s, foot - 0.05 * s, 0.34 * s, 0.2 * s, seed, 110)


def _tufts(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Grass and bushes along the kerbs and out of the cracks."""
    chance = Random(seed + 5)
    for z in (30, 24, 19, 15, 12, 9.5, 7.5):
        for side in (-1, 1):
            x, y = camera.at(side * chance.uniform(4.0, 5.8), 0, z)
            s = camera.size(z)
            bush(
                canvas,
                view,
                x,
                y - 0.2 * s,
                chance.uniform(0.5, 1.1) * s,
                chance.uniform(0.3, 0.6) * s,
                seed + int(z * 10) + side,
                150,
            )
    for x, z, wide in ((-0.6, 8.4, 0.8), (1.4, 12, 1.0), (-1.8, 16, 1.2), (0.6, 6.4, 0.5), (-2.2, 7.2, 0.7)):
        px, py = camera.at(x, 0, z)
        s = camera.size(z)
        grass(
            canvas,
            view,
            py - 0.08 * s,
            py + 0.1 * s,
            90,
            seed + int(z),
            height=0.016 * s,
            left=px - wide * 0.5 * s,
            right=px + wide * 0.5 * s,
        )


def _tree(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A young tree that broke through the pavement."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    bark = stroke([(cx, foot), (cx - 0.1 * s, foot - 1.2 * s), (cx + 0.1 * s, foot - 2.6 * s)], 0.24 * s, even)
    canvas.fill(bark, view.tone("#5c4638", 0.4))
    for dx, dy, r in ((-0.6, -2.6, 0.9), (0.7, -2.9, 0.95), (0.0, -3.6, 1.1)):
        crown(canvas, view, cx + dx * s, foot + dy * s, r * s, r * 0.8 * s, seed + int(dx * 9), 300, (0.05 * s, 0.11 * s))


def _lamp_post(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A street lamp bent over, its head hanging from the wires."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    post = stroke(
        [(cx, foot), (cx - 0.1 * s, foot - 2.2 * s), (cx - 0.7 * s, foot - 3.6 * s), (cx - 1.8 * s, foot - 3.9 * s)],
        0.13 * s,
        even,
    )
    canvas.fill(post, view.tone("#5a5c62", 0.4))
    canvas.inner(post, -3, -2, view.tone("#c8ccd0", 1.0), 0.6, blur=2)
    head = lines(
        [
            (cx - 1.75 * s, foot - 3.95 * s),
            (cx - 2.2 * s, foot - 3.6 * s),
            (cx - 2.05 * s, foot - 3.45 * s),
            (cx - 1.6 * s, foot - 3.8 * s),
        ]
    )
    canvas.fill(head, view.tone("#4a4c52", 0.5))
    canvas.line(
        curve([(cx - 1.8 * s, foot - 3.8 * s), (cx - 1.5 * s, foot - 2.9 * s), (cx - 1.9 * s, foot - 2.4 * s)], closed=False),
        view.tone("#22222a", 0.2),
        3,
    )


def _sign(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A road sign hanging askew on its post."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(stroke([(cx, foot), (cx + 0.16 * s, foot - 2.3 * s)], 0.07 * s, even, False), view.tone("#7a7e84", 0.6))
    with canvas.saved():
        canvas.rotate(14, cx + 0.15 * s, foot - 1.9 * s)
        plate = rect(cx - 0.35 * s, foot - 2.3 * s, 1.0 * s, 0.55 * s, 0.05 * s)
        canvas.fill(plate, view.tone("#2f6a5a", 0.6))
        canvas.line(plate, view.tone("#e8ece4", 0.8), 0.03 * s)
        canvas.fill(
            joined(
                [rect(cx - 0.22 * s, foot - 2.18 * s, 0.5 * s, 0.09 * s), rect(cx - 0.22 * s, foot - 2.0 * s, 0.7 * s, 0.09 * s)]
            ),
            view.tone("#e8ece4", 0.8),
        )
        canvas.fill(
            curve(
                [
                    (cx + 0.3 * s, foot - 2.3 * s),
                    (cx + 0.65 * s, foot - 2.2 * s),
                    (cx + 0.6 * s, foot - 1.95 * s),
                    (cx + 0.4 * s, foot - 2.1 * s),
                ]
            ),
            view.tone("#7a4428", 0.5),
            0.8,
        )


def _barrel(picture: Picture, canvas: Canvas, camera: Camera, x: float, z: float) -> None:
    """An oil drum in which somebody keeps a fire."""
    view, (cx, foot), s = picture.view, camera.at(x, 0, z), camera.size(z)
    half, tall = 0.28 * s, 0.84 * s
    canvas.fill(ellipse(cx, foot, half * 1.5, half * 0.4), view.tone("#141018", 0), 0.5, blur=7)
    canvas.fill(ellipse(cx, foot, 2.6 * s, 0.6 * s), "#ff9a40", 0.3 * (0.3 + view.lamps), blur=26, blend="screen")
    torch(picture, canvas, cx, foot - tall, 0.36 * s, True)
    for dx, grow in ((-0.5, 0.24), (0.5, 0.22)):
        torch(picture, canvas, cx + dx * half, foot - tall, grow * s)
    body = rect(cx - half, foot - tall, 2 * half, tall, 4)
    tones = tuple(view.tone("#7a4a34", k) for k in (0.2, 0.8, 0.4, 0.1))
    canvas.fill(body, Linear(cx - half, 0, cx + half, 0, tones))
    for k in (0.0, 0.33, 0.66, 0.96):
        canvas.fill(rect(cx - half * 1.05, foot - tall * k - 6, half * 2.1, 7, 3), view.tone("#9a6a4c", 0.5))
    holes = [ellipse(cx + half * a, foot - tall * b, 5, 7) for a in (-0.6, -0.1, 0.4) for b in (0.16, 0.48)]
    canvas.fill(joined(holes), "#ffb04a")


def _foreground(canvas: Canvas, view: View, seed: int) -> None:
    """Slabs, rods and tall grass close to the eye."""
    for points in (
        [(-20, 1100), (-20, 900), (140, 850), (330, 960), (380, 1100)],
        [(1640, 1100), (1700, 960), (1850, 890), (1940, 930), (1940, 1100)],
    ):
        slab = lines(points)
        canvas.fill(slab, Linear(0, 850, 0, HIGH, (view.tone("#a8a098", 0.6), view.tone("#5c5854", 0.2))))
        canvas.inner(slab, 0, 16, view.tone("#d8d0c4", 1.0), 0.6, blur=3)
    canvas.line(curve([(180, 880), (230, 780), (310, 760)], closed=False), view.tone("#6a4434", 0.4), 9)
    grass(canvas, view, 1010, 1110, 240, seed, height=3.6, left=-20, right=430)
    grass(canvas, view, 1020, 1110, 200, seed + 1, height=3.4, left=1560, right=WIDE + 20)


PLACES = {
    "ruinedcity": Kind(ruinedcity, None, ((0.12, 0.44), (0.56, 0.88)), 0.55, time="sunset"),
}
