"""A canal between old houses: gondolas, mooring poles, a bridge of stone."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, thin_ends
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, crown, greens
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened, mirror, stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View

CAMERA = Camera(960, 560, 2.2, 900)
HALF = 5.0
"""Half the canal's width in metres; the water is at height 0."""
PLASTER = ("#d88a5c", "#e0b070", "#c8705a", "#e8cca0", "#b88a7a", "#d8a088")
SHUTTERS = ("#3f6a54", "#4a6a8a", "#7a4a38", "#5a7a5c")


def venice(picture: Picture) -> None:
    """Houses rise from the water on both sides; the bridge closes the view; a gondola on each hand."""
    view = picture.view
    far = picture.sheet(1.0, 0, 0.8)
    sky(picture, far, 620)
    _end(picture, far)
    veil(picture, far)
    houses = picture.sheet(0.8, 0, 0.5)
    for side in (-1, 1):
        _row(picture, houses, side)
    air_tint(houses, view.haze, 200, 620, 0.0, 0.1 + 0.25 * view.murk)
    _lines(houses, view, picture.seed)
    _bridge(picture, houses, 17.0)
    water = picture.sheet(0.7, 0, 0.4)
    _canal(picture, water)
    _ripples(picture, water)
    picture.play("water", 560, 600, 800, 340, view.sunlight)
    boats = picture.sheet(0.45, 0, 0.4)
    for x, z, tint in ((-3.6, 8.6, "#c84a4a"), (3.5, 7.4, "#d8b04a"), (-1.2, 13.5, "#c84a4a")):
        if abs(x) > 2:
            _poles(boats, view, x + (0.9 if x < 0 else -0.9), z + 0.8)
        _gondola(boats, view, x, z, tint)
    near = picture.sheet(0.14, 0, 2.2)
    for x, tint in ((70, "#3f6aa8"), (1850, "#b83a3c")):
        _pole(near, view, x, 300, 1140, 44, tint)
    crown(near, view, 1880, 60, 210, 120, picture.seed + 5, 260, (11, 22), greens(view))


def _end(picture: Picture, canvas: Canvas) -> None:
    """Houses where the canal bends, a bell tower over their roofs."""
    view, chance = picture.view, Random(picture.seed + 2)
    y = CAMERA.at(0, 0, 42)[1]
    x = 1010.0
    tower = rect(x - 30, 190, 60, y - 190)
    canvas.fill(tower, Linear(x - 30, 0, x + 30, 0, (view.tone("#b8705a", 0.35), view.tone("#c8866a", 0.85))))
    canvas.fill(rect(x - 34, 176, 68, 74), view.tone("#f0e4d0", 0.8))
    canvas.fill(
        joined(
            [
                curve(
                    [
                        (x - 22 + 16 * k, 240, 1),
                        (x - 22 + 16 * k, 206),
                        (x - 16 + 16 * k, 196),
                        (x - 10 + 16 * k, 206),
                        (x - 10 + 16 * k, 240, 1),
                    ]
                )
                for k in range(3)
            ]
        ),
        view.tone("#4a4450", 0.3),
    )
    canvas.fill(
        lines([(x - 34, 176), (x + 34, 176), (x, 70)]),
        Linear(x - 34, 0, x + 34, 0, (view.tone("#5a8a74", 0.4), view.tone("#8ac0a0", 0.9))),
    )
    for k in range(9):
        u, tall = 690 + 66 * k, chance.uniform(120, 210)
        wall = rect(u, y - tall, 70, tall + 8)
        paint = chance.choice(PLASTER)
        canvas.fill(wall, Linear(0, y - tall, 0, y, (view.tone(paint, 0.75), view.tone(paint, 0.4))))
        canvas.fill(rect(u - 3, y - tall - 10, 76, 12), view.tone("#a8583c", 0.6))
        panes = [rect(u + 12 + 26 * i, y - tall + 22 + 46 * j, 13, 24) for i in range(2) for j in range(int(tall / 50))]
        canvas.fill(joined(panes), mix(view.tone("#4a4450", 0.3), "#ffc878", 0.8 * view.lamps))
    air_tint(canvas, view.haze, 200, y, 0.12, 0.3 + 0.3 * view.murk)


def _row(picture: Picture, canvas: Canvas, side: int) -> None:
    """Façades along one bank, far ones first."""
    view, chance = picture.view, Random(picture.seed + 5 * side)
    z, parts = 2.0, list[tuple[float, float]]()
    while z < 42:
        long = chance.uniform(3.6, 6.2)
        parts.append((z, z + long))
        z += long
    tall = [chance.uniform(6.6, 10.5) for _ in parts]
    for k in range(len(parts) - 1, -1, -1):
        (z0, z1), high, paint = parts[k], tall[k], chance.choice(PLASTER)
        wall = CAMERA.flat((side * HALF, 0, 0), (0, 0, 1), (0, 1, 0))
        face = wall.quad(z0, -0.2, z1 - z0, high)
        _, y0, _, y1 = face.bounds()
        lit = 0.75 if (view.sun[0] > 960) == (side < 0) else 0.35
        canvas.fill(face, Linear(0, max(-60, y0), 0, min(y1, 1140), (view.tone(paint, lit + 0.15), view.tone(paint, lit - 0.2))))
        gable = CAMERA.shape(
            (side * HALF, 0, z1), (side * (HALF + 4), 0, z1), (side * (HALF + 4), high, z1), (side * HALF, high, z1)
        )
        if k + 1 < len(parts) and tall[k + 1] < high:
            canvas.fill(gable, view.tone(paint, 0.3))
        canvas.fill(wall.quads([(z0 - 0.15, high - 0.3, z1 - z0 + 0.3, 0.3)]), view.tone("#a8583c", 0.55))
        canvas.fill(wall.quads([(z0, 0.0, z1 - z0, 0.7)]), view.tone("#5a6a54", 0.3), 0.75)
        canvas.fill(wall.quads([(z0, 0.9, z1 - z0, 0.12), (z0, 3.9, z1 - z0, 0.1)]), view.tone("#f0e4d0", 0.7), 0.8)
        _storeys(canvas, view, wall, z0, z1, high, chance, lit)


def _storeys(canvas: Canvas, view: View, wall: Flat, z0: float, z1: float, high: float, chance: Random, lit: float) -> None:
    """Pointed windows with white frames, shutters, flower boxes, a water door, patches of bare brick."""
    count, shutter = max(2, int((z1 - z0) / 1.5)), chance.choice(SHUTTERS)
    step = (z1 - z0) / count
    _bare_brick(canvas, view, wall, z0, z1, high, chance, lit)
    for floor in range(int((high - 1.4) / 2.7)):
        v = 1.5 + 2.7 * floor
        for k in range(count):
            u, wide, tall = z0 + step * (k + 0.5) - 0.38, 0.76, 1.5
            if floor == 0 and k == count // 2:
                _water_door(canvas, view, wall, u)
                continue
            arch = [
                (u, v, 1),
                (u, v + tall * 0.66, 1),
                (u + wide * 0.2, v + tall * 0.88),
                (u + wide / 2, v + tall, 1),
                (u + wide * 0.8, v + tall * 0.88),
                (u + wide, v + tall * 0.66, 1),
                (u + wide, v, 1),
            ]
            frame = wall.path(curve([(a + (a - u - wide / 2) * 0.3, b + 0.1 * (b > v), *c) for a, b, *c in arch]))
            canvas.fill(frame, view.tone("#f4ead8", lit + 0.2))
            glow = view.lamps if chance.random() < 0.6 else 0
            canvas.fill(wall.path(curve(arch)), mix(view.tone("#3c4450", 0.4), "#ffc870", 0.9 * glow))
            canvas.fill(
                wall.quads([(u + wide / 2 - 0.025, v, 0.05, tall * 0.95), (u, v + tall * 0.5, wide, 0.04)]),
                view.tone("#e8dcc8", 0.6),
            )
            if (k + floor) % 2:
                canvas.fill(wall.quads([(u - 0.46, v, 0.36, 1.1), (u + wide + 0.1, v, 0.36, 1.1)]), view.tone(shutter, lit))
            if floor and chance.random() < 0.4:
                (x, y), s = wall.at(u + wide / 2, v), CAMERA.size(u + wide / 2)
                crown(
                    canvas,
                    view,
                    x,
                    y,
                    0.34 * s,
                    0.2 * s,
                    int(u * 100),
                    40,
                    (4, 9),
                    ("#8a1c34", "#e8445c", "#ff9aa4") if k % 2 else greens(view),
                    clumps=5,
                )
            if glow and CAMERA.size(u) > 60:
                canvas.glow(*wall.at(u + wide / 2, v + 0.7), 1.2 * CAMERA.size(u), "#ffb860", 0.3 * glow)


def _water_door(canvas: Canvas, view: View, wall: Flat, u: float) -> None:
    """A round-headed door above the canal."""
    door = wall.path(curve([(u - 0.1, 0.1, 1), (u - 0.1, 1.7, 1), (u + 0.38, 2.3), (u + 0.86, 1.7, 1), (u + 0.86, 0.1, 1)]))
    canvas.line(door, view.tone("#f0e4d0", 0.8), 5)
    canvas.fill(door, mix(view.tone("#4a3428", 0.4), "#ffb860", 0.5 * view.lamps))


def _bare_brick(canvas: Canvas, view: View, wall: Flat, z0: float, z1: float, high: float, chance: Random, lit: float) -> None:
    """Patches where the plaster has come off."""
    for _ in range(3):
        u, v = chance.uniform(z0, z1 - 1), chance.uniform(0.8, high - 2)
        bare = wall.path(curve([(u, v), (u + 0.5, v + 0.4), (u + 1.0, v + 0.1), (u + 0.8, v - 0.5), (u + 0.2, v - 0.4)]))
        canvas.fill(bare, view.tone("#9c5a48", lit), 0.5)


def _lines(canvas: Canvas, view: View, seed: int) -> None:
    """Washing across the canal."""
    chance = Random(seed + 9)
    for z, y in ((13.0, 7.4), (21.0, 6.6)):
        (x0, y0), (x1, _), s = CAMERA.at(-HALF, y, z), CAMERA.at(HALF, y, z), CAMERA.size(z)
        canvas.line(curve([(x0, y0), ((x0 + x1) / 2, y0 + 0.5 * s), (x1, y0)], closed=False), view.tone("#4a4450", 0.3), 2)
        for k in range(7):
            t = 0.14 + 0.12 * k
            x, top = x0 + (x1 - x0) * t, y0 + 2 * s * t * (1 - t)
            w, long = chance.uniform(0.25, 0.5) * s, chance.uniform(0.5, 0.95) * s
            cloth = curve(
                [
                    (x - w, top, 1),
                    (x + w, top, 1),
                    (x + w * 0.94, top + long, 1),
                    (x, top + long * 1.05),
                    (x - w * 0.94, top + long, 1),
                ]
            )
            canvas.fill(cloth, view.tone(chance.choice(("#f4f0e8", "#a8c0d8", "#e8b0a0", "#f4f0e8", "#d8d0a8")), 0.8))


def _bridge(picture: Picture, canvas: Canvas, z: float) -> None:
    """A single arch of pale stone with balusters and a lamp at its crown."""
    view, s = picture.view, CAMERA.size(z)
    (cx, y) = CAMERA.at(0, 0, z)
    over = [(-HALF, 2.6), (-2.4, 3.5), (0, 3.9), (2.4, 3.5), (HALF, 2.6)]
    under = [(3.6, 0.0), (3.2, 1.2), (1.8, 2.5), (0, 2.95), (-1.8, 2.5), (-3.2, 1.2), (-3.6, 0.0)]
    shape = lines(
        [
            *[(cx + a * s, y - b * s) for a, b in over],
            (cx + HALF * s, y),
            *[(cx + a * s, y - b * s) for a, b in under],
            (cx - HALF * s, y),
        ]
    )
    canvas.fill(shape, Linear(0, y - 3.9 * s, 0, y, (view.tone("#e8dcc8", 0.85), view.tone("#a89c8c", 0.4))))
    vault = stroke([(cx + a * s, y - b * s) for a, b in under], 0.34 * s, even)
    canvas.fill(vault, view.tone("#f4ecdc", 0.8))
    cuts = [
        stroke([(cx + a * s * 0.96, y - b * s * 0.96), (cx + a * s * 1.08, y - b * s * 1.08)], 2, even, False) for a, b in under
    ]
    canvas.fill(joined(cuts), view.tone("#6a6058", 0.2), 0.6)
    rail = [(a, b + 0.85) for a, b in over]
    posts: list[Path] = []
    for k in range(41):
        a = -HALF + 2 * HALF * k / 40
        b = 3.9 - 1.3 * (abs(a) / HALF) ** 1.6
        posts.append(rect(cx + a * s - 0.055 * s, y - (b + 0.8) * s, 0.11 * s, 0.8 * s, 3))
    canvas.fill(joined(posts), view.tone("#e8dcc8", 0.7))
    canvas.fill(stroke([(cx + a * s, y - b * s) for a, b in rail], 0.16 * s, even), view.tone("#fff4e4", 0.9))
    canvas.fill(stroke([(cx + a * s, y - b * s) for a, b in over], 0.14 * s, even), view.tone("#fff4e4", 0.8))
    canvas.fill(
        joined(
            [
                rect(cx - 2, y - 6.2 * s, 4, 1.5 * s),
                lines([(cx - 13, y - 6.7 * s), (cx + 13, y - 6.7 * s), (cx + 8, y - 6.1 * s), (cx - 8, y - 6.1 * s)]),
            ]
        ),
        mix(view.tone("#3a3c44", 0.4), "#ffd890", 0.5 * view.lamps),
    )
    canvas.glow(cx, y - 6.3 * s, 190, "#ffc878", 0.8 * view.lamps)
    stained(canvas, picture.seed + 6, 0.12, 14, 1.2, view.tone("#2c2a28", 0))


def _canal(picture: Picture, canvas: Canvas) -> None:
    """Green water between the walls, the houses upside down in it, weed along its edges."""
    view, top = picture.view, CAMERA.at(0, 0, 60)[1]
    shape = CAMERA.shape((-HALF, 0, 1.5), (HALF, 0, 1.5), (HALF, 0, 60), (-HALF, 0, 60))
    deep, pale = view.tone("#1f5a5c", 0.4), mix(view.tone("#58a89c", 0.7), view.sky[3], 0.3)
    canvas.fill(shape, Linear(0, top, 0, 1080, (pale, mix(pale, deep, 0.6), deep)))
    mask = canvas.sibling()
    mask.fill(shape, "#ffffff")
    mirror(flattened([s.canvas for s in picture.sheets]), canvas, top, picture.seed, mask.planes[3], 0.5, 1.1, 1.4, 0.7)
    for side in (-1, 1):
        edge = CAMERA.shape(
            (side * HALF, 0.0, 1.5), (side * HALF, 0.0, 60), (side * (HALF - 0.25), 0.0, 60), (side * (HALF - 0.25), 0.0, 1.5)
        )
        canvas.fill(edge, view.tone("#12302c", 0.1), 0.45, blur=6)


def _ripples(picture: Picture, canvas: Canvas) -> None:
    """Short strokes of sky on the water, wider toward us."""
    view, chance = picture.view, Random(picture.seed + 8)
    strokes: list[Path] = []
    for _ in range(150):
        z = 3 + 26 * chance.random() ** 2
        (x, y), s = CAMERA.at(chance.uniform(-4.6, 4.6), 0, z), CAMERA.size(z)
        strokes.append(ellipse(x, y, chance.uniform(0.1, 0.5) * s, 0.014 * s))
    canvas.fill(joined(strokes), mix(view.sky[3], "#ffffff", 0.35), 0.4)


def _gondola(canvas: Canvas, view: View, x: float, z: float, tint: str) -> None:
    """A black boat with its iron prow, seats in red or gold."""
    (cx, y), s = CAMERA.at(x, 0, z), CAMERA.size(z)
    canvas.fill(ellipse(cx, y + 0.12 * s, 2.3 * s, 0.2 * s), view.tone("#08181c", 0), 0.45, blur=7)
    hull = curve(
        [
            (cx - 2.5 * s, y - 0.95 * s, 1),
            (cx - 2.0 * s, y - 0.3 * s),
            (cx - 1.0 * s, y - 0.24 * s),
            (cx + 1.0 * s, y - 0.24 * s),
            (cx + 2.0 * s, y - 0.34 * s),
            (cx + 2.5 * s, y - 0.85 * s, 1),
            (cx + 2.0 * s, y - 0.05 * s),
            (cx + 1.0 * s, y + 0.12 * s),
            (cx - 1.0 * s, y + 0.12 * s),
            (cx - 2.0 * s, y - 0.02 * s),
        ]
    )
    inner = curve([(cx - 1.5 * s, y - 0.28 * s, 1), (cx, y - 0.36 * s), (cx + 1.5 * s, y - 0.28 * s, 1), (cx, y - 0.16 * s)])
    canvas.fill(hull, Linear(0, y - 0.5 * s, 0, y + 0.1 * s, (view.tone("#3c3a44", 0.8), view.tone("#14141a", 0.3))))
    canvas.fill(inner, view.tone("#5a3a2a", 0.4))
    _seats(canvas, view, cx, y, s, tint)
    canvas.line(
        curve(
            [
                (cx - 2.4 * s, y - 0.8 * s),
                (cx - 1.4 * s, y - 0.28 * s),
                (cx + 1.4 * s, y - 0.28 * s),
                (cx + 2.4 * s, y - 0.72 * s),
            ],
            closed=False,
        ),
        view.tone("#e0b850", 0.9),
        max(2, 0.035 * s),
    )
    canvas.fill(
        stroke([(cx - 2.5 * s, y - 0.6 * s), (cx - 2.58 * s, y - 1.1 * s), (cx - 2.4 * s, y - 1.26 * s)], 0.13 * s, thin_ends),
        view.tone("#d8dce0", 0.9),
    )
    canvas.fill(stroke([(cx + 0.6 * s, y - 0.3 * s), (cx + 3.0 * s, y + 0.3 * s)], 0.05 * s, even), view.tone("#9a7040", 0.7))


def _seats(canvas: Canvas, view: View, cx: float, y: float, s: float, tint: str) -> None:
    """Two padded seats."""
    for k in (-0.7, 0.3):
        canvas.fill(
            curve(
                [
                    (cx + (k - 0.3) * s, y - 0.24 * s, 1),
                    (cx + (k - 0.34) * s, y - 0.62 * s),
                    (cx + (k + 0.1) * s, y - 0.66 * s),
                    (cx + (k + 0.34) * s, y - 0.3 * s, 1),
                ]
            ),
            Linear(0, y - 0.66 * s, 0, y - 0.2 * s, (view.tone(tint, 0.95), view.tone(tint, 0.3))),
        )


def _poles(canvas: Canvas, view: View, x: float, z: float) -> None:
    s = CAMERA.size(z)
    for d, tint in ((-1.5, "#3f6aa8"), (1.6, "#b83a3c")):
        cx, foot = CAMERA.at(x + d, 0, z)
        _pole(canvas, view, cx, foot - 2.9 * s, foot, 0.2 * s, tint)


def _pole(canvas: Canvas, view: View, x: float, top: float, foot: float, wide: float, tint: str) -> None:
    """A mooring pole wound with two colours, a gilded knob on top."""
    shaft = rect(x - wide / 2, top, wide, foot - top, wide * 0.2)
    canvas.fill(shaft, Linear(x - wide / 2, 0, x + wide / 2, 0, (view.tone("#f4f0e4", 0.9), view.tone("#b8b4ac", 0.35))))
    bands = [
        lines(
            [
                (x - wide, top + wide * (1.6 * k)),
                (x + wide, top + wide * (1.6 * k - 1.4)),
                (x + wide, top + wide * (1.6 * k - 0.6)),
                (x - wide, top + wide * (1.6 * k + 0.8)),
            ]
        )
        for k in range(int((foot - top) / wide / 1.6) + 2)
    ]
    canvas.fill(joined(bands), Linear(x - wide / 2, 0, x + wide / 2, 0, (view.tone(tint, 0.9), view.tone(tint, 0.3))), clip=shaft)
    canvas.fill(ellipse(x, top - wide * 0.1, wide * 0.5, wide * 0.55), view.tone("#e8c050", 0.9))
    canvas.fill(rect(x - wide / 2, foot - wide, wide, wide), alpha(view.tone("#2c4a3c", 0.2), 0.6))


PLACES = {"venice": Kind(venice, None, ((0.1, 0.9),), 0.53)}
