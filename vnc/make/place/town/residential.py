"""A quiet lane between houses: walls and hedges, gates, poles full of wires, a mirror at the corner, hills at the end."""

from dataclasses import dataclass
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, pole, wires
from vnc.make.place.parts.flora import air_tint, bush, pot, ridge, tree
from vnc.make.place.parts.vehicles import Car, car
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View
from vnc.make.place.water import puddles

HALF = 2.7
"""Half the lane's width, from wall to wall, in metres."""
PLASTER = ("#e8dcc4", "#d8ccc0", "#e4d0b0", "#c8d0cc", "#dcc8b8", "#f0e8da")
ROOFS = ("#5a6070", "#8a4a3c", "#4a5a5c", "#6a5a54", "#3f4f6a")


@dataclass(frozen=True)
class House:
    """A house beside the lane: near and far end, storeys' height, which side, colours."""

    z0: float
    z1: float
    high: float
    side: int
    wall: str
    roof: str
    seed: int


def residential(picture: Picture) -> None:
    """Up the lane in still light: roofs in rows on both sides, a drinks machine, pots at a gate, a car in its bay."""
    view, camera = picture.view, Camera(930, 560, 1.5, 860)
    far = picture.sheet(1.0)
    sky(picture, far, 620)
    hills = picture.sheet(0.85, 0.08, 1.2)
    _hills(picture, hills)
    row = picture.sheet(0.55, 0, 0.4)
    _lane(picture, row, camera)
    chance = Random(picture.seed)
    for it in _houses(chance):
        _house(row, view, camera, it)
        _boundary(row, view, camera, it)
        if it.z0 in (10.0, 17.0):
            _wired_pole(row, view, camera, -it.side, it.z0 + 2)
    if view.wet:
        puddles(picture, row, camera.at(0, 0, 45)[1], _ground(row, camera), 0.6)
    here = picture.sheet(0.34, 0, 0.5)
    _overhead(here, view, camera)
    car(here, view, camera, Sun(0.5 if view.sun[0] > 960 else -0.5, 0.7, -0.2), Car(-1.55, 12.0, "#e8e4dc", seed=2))
    _vending(here, view, camera, 2.0, 8.7)
    _mirror(here, view, camera, 2.35, 6.3)
    _pots(here, view, camera, picture.seed)
    _bicycle(here, view, camera, 2.3, 4.3)
    near = picture.sheet(0.14, 0, 2.2)
    _corner(near, view, picture.seed)


def _hills(picture: Picture, canvas: Canvas) -> None:
    """Wooded hills with houses climbing their foot, a pylon on the ridge."""
    view, chance = picture.view, Random(picture.seed + 4)
    ridge(canvas, view, 470, 40, ("#7f9cb0", "#a0b8bc"), picture.seed + 3, 0.55, 14, light=0.6)
    ridge(canvas, view, 530, 26, ("#4f8a64", "#7aa878"), picture.seed + 4, 0.5, 20)
    air_tint(canvas, view.haze, 380, 620, 0.1, 0.35 + 0.4 * view.murk)
    for k in range(26):
        x, y, s = chance.uniform(560, 1320), 548 + 2.6 * k, 0.6 + 0.03 * k
        wall = view.misty(view.tone(chance.choice(PLASTER), 0.6), 0.2)
        canvas.fill(rect(x, y - 20 * s, 46 * s, 34 * s), wall)
        canvas.fill(
            lines([(x - 5 * s, y - 18 * s), (x + 10 * s, y - 36 * s), (x + 36 * s, y - 36 * s), (x + 51 * s, y - 18 * s)]),
            view.misty(view.tone(chance.choice(ROOFS), 0.6), 0.2),
        )
        panes = joined([rect(x + (8 + 20 * j) * s, y - 10 * s, 9 * s, 9 * s) for j in range(2)])
        canvas.fill(panes, mix(view.tone("#5a7080", 0.4), "#ffd890", view.lamps))
    veil(picture, canvas)


def _houses(chance: Random) -> list[House]:
    """Far ones first, both sides."""
    made: list[House] = []
    for z0, z1 in ((38.0, 45.0), (31.0, 37.0), (24.0, 30.0), (17.0, 23.0), (10.0, 16.0), (1.0, 9.0)):
        for side in (-1, 1):
            high = chance.choice((5.4, 5.6, 3.2)) if z0 < 30 else 5.4
            made.append(House(z0, z1, high, side, chance.choice(PLASTER), chance.choice(ROOFS), chance.randrange(9999)))
    return made


def _lane(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Asphalt with patches, white lines, drains, an iron lid, a mark to stop."""
    view, floor, chance = picture.view, camera.floor(), Random(picture.seed + 8)
    top = camera.at(0, 0, 60)[1]
    canvas.fill(
        rect(-20, top, WIDE + 40, HIGH),
        Linear(0, top, 0, HIGH, (view.misty(view.tone("#98949a", 0.7), view.murk * 0.5), view.tone("#6c6872", 0.35))),
    )
    patches = [(chance.uniform(-2, 1), chance.uniform(3, 20), chance.uniform(0.6, 1.4), chance.uniform(1, 3)) for _ in range(7)]
    canvas.fill(floor.quads(patches), view.tone("#5a5660", 0.3), 0.5)
    stained(canvas, picture.seed, 0.3, 14, 3, view.tone("#24202c", 0))
    canvas.fill(floor.quads([(-2.15, 2, 0.1, 50), (2.05, 2, 0.1, 50)]), view.tone("#f4f0e6", 0.9), 0.8)
    gutter = [(s * 2.45 - 0.2, 2, 0.4, 50) for s in (-1, 1)]
    canvas.fill(floor.quads(gutter), view.tone("#b8b2a8", 0.5))
    canvas.fill(
        floor.quads([(s * 2.45 - 0.2, 2 + 0.6 * k, 0.4, 0.03) for s in (-1, 1) for k in range(40)]),
        view.tone("#3a3640", 0.2),
        0.6,
    )
    canvas.fill(floor.path(ellipse(0.5, 5.4, 0.36, 0.36)), view.tone("#5a5450", 0.4))
    canvas.line(floor.path(ellipse(0.5, 5.4, 0.28, 0.28)), view.tone("#9a948c", 0.7), 3)
    canvas.fill(floor.quads([(-1.9, 8.2, 3.8, 0.34)]), view.tone("#f4f0e6", 0.9), 0.8)
    marks = [stroke([(-0.9, v), (0.9, v)], 0.16, even, False) for v in (9.2, 10.4)] + [
        stroke([(u, 9.2), (u * 0.6, 10.4)], 0.16, even, False) for u in (-0.9, 0.0, 0.9)
    ]
    canvas.fill(joined([floor.path(m) for m in marks]), view.tone("#f4f0e6", 0.9), 0.7)
    if view.snow:
        canvas.fill(rect(-20, top, WIDE + 40, HIGH), view.tone("#f0f4fa", 0.75), 0.8)
        canvas.fill(floor.quads([(-0.9, 2, 0.3, 40), (0.6, 2, 0.3, 40)]), view.tone("#9aa4b8", 0.4), 0.4, blur=5)


def _ground(canvas: Canvas, camera: Camera) -> np.ndarray:
    """(h, w): where the lane is."""
    sheet = canvas.sibling()
    sheet.fill(camera.floor().quad(-2.6, 2, 5.2, 48), "#ffffff")
    return sheet.planes[3] * canvas.planes[3]


def _house(canvas: Canvas, view: View, camera: Camera, it: House) -> None:
    """Two faces and the slope of its roof, with windows, a balcony, gutters, an air conditioner."""
    s, air = it.side, min(0.5, it.z0 / 90 * (0.4 + view.murk))
    x0, x1 = s * 4.3, s * 10.5
    sunny = 0.85 if (view.sun[0] - camera.x) * s < 0 else 0.3
    near = camera.shape((x0, 0, it.z0), (x1, 0, it.z0), (x1, it.high, it.z0), (x0, it.high, it.z0))
    canvas.fill(near, view.misty(view.tone(it.wall, 0.42), air))
    face = camera.flat((x0, 0, 0), (0, 0, 1), (0, 1, 0))
    middle = (it.z0 + it.z1) / 2
    body = face.path(lines([(it.z0, 0), (it.z1, 0), (it.z1, it.high), (middle, it.high + 1.9), (it.z0, it.high)]))
    _, top, _, foot = body.bounds()
    canvas.fill(
        body,
        Linear(
            0,
            top,
            0,
            foot,
            (view.misty(view.tone(it.wall, sunny), air), view.misty(view.tone(mix(it.wall, "#6a5a60", 0.2), sunny * 0.75), air)),
        ),
    )
    boards_ = [(it.z0, 0.22 * k, it.z1 - it.z0, 0.018) for k in range(1, int((it.high + 1.9) / 0.22))]
    canvas.fill(face.quads(boards_), view.misty(view.tone("#3a3038", 0.2), air), 0.3, clip=body)
    eaves = lines([face.at(it.z0, it.high), face.at(middle, it.high + 1.9), face.at(it.z1, it.high)], closed=False)
    canvas.line(eaves, view.tone("#1a1424", 0), 0.5 * camera.size(middle), 0.3, blur=6, clip=body)
    vent = [(middle - 0.3, it.high + 0.42 + 0.12 * k, 0.6, 0.07) for k in range(4)]
    canvas.fill(face.quads(vent), view.misty(view.tone("#6a5c58", 0.4), air))
    _openings(canvas, view, face, it, air)
    _roof(canvas, view, camera, it, air)
    front = camera.flat((0, 0, it.z0), (1, 0, 0), (0, 1, 0))
    for v in (1.2, 3.7) if it.high > 4 else (1.2,):
        u = min(x0 + s * 1.6, x0 + s * 3.0)
        _pane(canvas, view, front, u, v, 1.4, 1.15, air, it.seed + round(v))


def _roof(canvas: Canvas, view: View, camera: Camera, it: House, air: float) -> None:
    """The slope toward us with its courses of tiles, the boards and the gutter along the gable over the lane."""
    inner, outer, h = it.side * 3.85, it.side * 10.9, it.high
    near, middle, far = it.z0 - 0.5, (it.z0 + it.z1) / 2, it.z1 + 0.4
    tile = mix(it.roof, "#f4f8ff", 0.85 * view.snow)
    rise = 2.0 / (middle - near)

    def at(x: float, z: float, lift: float = 0.0) -> tuple[float, float]:
        return camera.at(x, h - 0.1 + rise * (z - near) + lift, z)

    slope = lines([at(inner, near), at(outer, near), at(outer, middle), at(inner, middle)])
    if h - 0.1 - rise * near < camera.eye:
        _, y0, _, y1 = slope.bounds()
        tones = (view.misty(view.tone(tile, 0.8), air), view.misty(view.tone(tile, 0.45), air))
        canvas.fill(slope, Linear(0, y0, 0, y1, tones))
        steps = [near + (middle - near) * k / 8 for k in range(1, 8)]
        courses = [lines([at(inner, z), at(outer, z)], closed=False) for z in steps]
        ribs = [lines([at(x, near), at(x, middle)], closed=False) for x in (inner + (outer - inner) * k / 18 for k in range(19))]
        canvas.line(joined(courses), view.misty(view.tone("#1c1a26", 0.1), air), 2, 0.45)
        canvas.line(joined(ribs), view.misty(view.tone("#1c1a26", 0.1), air), 1.4, 0.3)
        ridge_ = lines([at(inner, middle), at(outer, middle), at(outer, middle, 0.2), at(inner, middle, 0.2)])
        canvas.fill(ridge_, view.misty(view.tone(mix(tile, "#14121c", 0.25), 0.6), air))
    eaves = lines([at(inner, near, -0.2), at(outer, near, -0.2), at(outer, near, 0.06), at(inner, near, 0.06)])
    canvas.fill(eaves, view.misty(view.tone("#efe8dc", 0.65), air))
    peak = camera.at(inner, h + 1.9, middle)
    down = camera.at(inner, h - 0.1, far)
    board = 0.24
    under = camera.at(inner, h + 1.9 - board, middle), camera.at(inner, h - 0.1 - board, far)
    for shape in (lines([at(inner, near), peak, under[0], at(inner, near, -board)]), lines([peak, down, under[1], under[0]])):
        canvas.fill(shape, view.misty(view.tone("#efe8dc", 0.8), air))
    edge = lines([at(inner, near, 0.08), (peak[0], peak[1] - 0.1 * camera.size(middle)), down], closed=False)
    canvas.line(edge, view.misty(view.tone(mix(tile, "#14121c", 0.2), 0.5), air), max(2.0, 0.14 * camera.size(middle)))


def _openings(canvas: Canvas, view: View, face: Flat, it: House, air: float) -> None:
    """Windows along the wall, a balcony with washing above, pipes, a machine on its bracket."""
    chance, long = Random(it.seed), it.z1 - it.z0
    for v in (1.05, 3.6) if it.high > 4 else (1.05,):
        for k in range(2):
            u = it.z0 + long * (0.14 + 0.46 * k)
            _pane(canvas, view, face, u, v, long * 0.27, 1.2, air, it.seed + 3 * k + round(v))
    if it.high > 4:
        u, wide = it.z0 + long * 0.1, long * 0.5
        canvas.fill(face.quad(u, 2.75, wide, 0.95), view.misty(view.tone("#f4f0e8", 0.6), air))
        bars = [(u + wide * k / 14, 2.8, 0.05, 0.85) for k in range(15)]
        canvas.fill(face.quads(bars), view.misty(view.tone("#a8a098", 0.4), air))
        canvas.fill(face.quad(u - 0.05, 3.68, wide + 0.1, 0.1), view.misty(view.tone("#d8d0c4", 0.9), air))
        for j, tint in enumerate(chance.sample(("#f4f0e8", "#8ab0d8", "#e8a0a0", "#f0d890", "#a8c8a0"), 3)):
            cloth = face.quad(u + wide * (0.16 + 0.26 * j), 2.95, wide * 0.2, 1.05)
            canvas.fill(cloth, view.misty(view.tone(tint, 0.8), air))
    canvas.fill(
        face.quads([(it.z1 - 0.5, 0, 0.1, it.high - 0.2), (it.z0, 2.5, long, 0.08)]), view.misty(view.tone("#b8b0a8", 0.6), air)
    )
    canvas.fill(face.path(rect(it.z0 + long * 0.46, 2.05, 0.8, 0.5, 0.04)), view.misty(view.tone("#f0eee8", 0.7), air))
    canvas.fill(face.path(ellipse(it.z0 + long * 0.46 + 0.34, 2.3, 0.19, 0.19)), view.misty(view.tone("#8a8e90", 0.4), air))


def _pane(canvas: Canvas, view: View, face: Flat, u: float, v: float, wide: float, tall: float, air: float, seed: int) -> None:
    """A sliding window with its frame and sill, curtains, the sky in it by day, lamplight when it is dark."""
    lit = view.lamps * (1 if seed % 3 else 0.15)
    canvas.fill(face.quad(u - 0.07, v - 0.07, wide + 0.14, tall + 0.14), view.misty(view.tone("#6a5c54", 0.5), air))
    glass = face.quad(u, v, wide, tall)
    _, top, _, foot = glass.bounds()
    day = mix(view.tone("#7a98a8", 0.6), view.sky[3], 0.4)
    canvas.fill(
        glass,
        Linear(
            0,
            top,
            0,
            foot,
            (view.misty(mix(day, "#ffe0a0", lit), air), view.misty(mix(view.tone("#4a5c68", 0.4), "#ffbf6a", lit), air)),
        ),
    )
    canvas.fill(
        face.quads([(u, v, wide * 0.16, tall), (u + wide * 0.84, v, wide * 0.16, tall)]),
        view.misty(mix(view.tone("#f0e8dc", 0.7), "#ffe8c0", lit), air),
        0.75,
    )
    canvas.fill(
        face.quads([(u + wide * 0.48, v, wide * 0.04, tall), (u - 0.1, v - 0.12, wide + 0.2, 0.08)]),
        view.misty(view.tone("#e8e2d8", 0.7), air),
    )
    if lit > 0.4:
        x, y = face.at(u + wide / 2, v + tall / 2)
        canvas.glow(x, y, (foot - top) * 1.2, "#ffc470", 0.3 * lit)


def _boundary(canvas: Canvas, view: View, camera: Camera, it: House) -> None:
    """What closes the garden: a block wall with a roof-tile coping or a hedge, a gate with its post and letter box, a tree."""
    s, air, chance = it.side, min(0.5, it.z0 / 90 * (0.4 + view.murk)), Random(it.seed + 5)
    face = camera.flat((s * HALF, 0, 0), (0, 0, 1), (0, 1, 0))
    long = it.z1 - it.z0 + 1.0
    tree_x, tree_y = camera.at(s * 3.6, 0, it.z0 + long * 0.7)
    tree(canvas, view, tree_x, tree_y, chance.uniform(3.4, 4.6) * camera.size(it.z0 + long * 0.7), it.seed, 0.75, 220)
    sunny = 0.8 if (view.sun[0] - camera.x) * s < 0 else 0.3
    gate = it.z0 + long * 0.5
    spans = ((gate + 1.4, it.z0 + long), (it.z0, gate))
    if chance.random() < 0.35:
        for a, b in spans:
            count = max(3, int((b - a) / 0.7))
            for k in range(count, -1, -1):
                x, y = camera.at(s * (HALF + 0.1), 0.75, a + (b - a) * k / count)
                size = camera.size(a + (b - a) * k / count)
                bush(canvas, view, x, y, 0.46 * size, 0.62 * size, it.seed + k, 100)
            canvas.fill(face.quad(a, 0, b - a, 0.35), view.misty(view.tone("#a8a29a", sunny), air))
    else:
        tint = chance.choice(("#b4aea6", "#c8beb0", "#a8a8a4", "#d0c4b0"))
        for a, b in spans:
            wall = face.quad(a, 0, b - a, 1.45)
            _, top, _, foot = wall.bounds()
            canvas.fill(
                wall,
                Linear(
                    0,
                    top,
                    0,
                    foot,
                    (view.misty(view.tone(tint, sunny), air), view.misty(view.tone(mix(tint, "#4a4450", 0.3), sunny * 0.7), air)),
                ),
            )
            if it.z0 < 25:
                us, vs = [a + 0.4 * k for k in range(int((b - a) / 0.4) + 1)], [0.2 * k for k in range(8)]
                canvas.fill(face.grid(us, vs, 0.014), view.misty(view.tone("#3a3640", 0.2), air), 0.45)
            canvas.fill(face.quad(a, 1.4, b - a, 0.12), view.misty(view.tone(mix(tint, "#ffffff", 0.2), sunny + 0.2), air))
    bars = [(gate + 0.1 + 0.11 * k, 0.1, 0.04, 1.1) for k in range(12)] + [
        (gate + 0.05, 0.2, 1.3, 0.05),
        (gate + 0.05, 1.1, 1.3, 0.05),
    ]
    canvas.fill(face.quads(bars), view.misty(view.tone("#3a3640", 0.4), air))
    for z in (gate + 1.3, gate - 0.1):
        box(canvas, view, camera, Sun(-s, 0.6, -0.2), s * HALF - 0.14, 0, z, 0.28, 1.65, 0.28, "#c0b4a4", 0.4)
    canvas.fill(face.path(rect(gate - 0.42, 1.0, 0.24, 0.3, 0.03)), view.misty(view.tone("#c8483a", 0.7), air))


def _wired_pole(canvas: Canvas, view: View, camera: Camera, side: int, z: float) -> None:
    x, foot = camera.at(side * 2.35, 0, z)
    pole(canvas, view, x, foot, 8.2 * camera.size(z), 0.26 * camera.size(z))


def _overhead(canvas: Canvas, view: View, camera: Camera) -> None:
    """Wires from pole to pole and across the lane, the nearest pole with its transformer and stripes."""
    x, foot = camera.at(-2.35, 0, 6.4)
    s = camera.size(6.4)
    pole(canvas, view, x, foot, 8.4 * s, 0.26 * s)
    canvas.fill(
        rect(x + 0.16 * s, foot - 5.6 * s, 0.42 * s, 0.7 * s, 8),
        Linear(x + 0.16 * s, 0, x + 0.58 * s, 0, (view.tone("#c8ccd0", 0.8), view.tone("#7a8088", 0.3))),
    )
    bands = [
        lines(
            [
                (x - 0.13 * s, foot - v * s),
                (x + 0.13 * s, foot - (v + 0.16) * s),
                (x + 0.13 * s, foot - (v + 0.3) * s),
                (x - 0.13 * s, foot - (v + 0.14) * s),
            ]
        )
        for v in (0.5, 0.85, 1.2)
    ]
    canvas.fill(joined(bands), view.tone("#f0c43c", 0.8))
    far = [camera.at(side * 2.35, 7.6, z) for side, z in ((1, 12.0), (-1, 19.0), (1, 26.0))]
    a = (x, foot - 7.9 * s)
    spans = [(a[0] + d, a[1] + d * 0.4 + 20, far[1][0] + d * 0.3, far[1][1] + 6 + d * 0.2, 26) for d in (-34, 0, 34)]
    spans += [(a[0], a[1] + 60, far[0][0], far[0][1] + 10, 34), (a[0], a[1] + 110, far[0][0], far[0][1] + 34, 40)]
    spans += [
        (far[0][0], far[0][1] + 8, WIDE + 30, 60, 50),
        (far[0][0], far[0][1] + 26, WIDE + 30, 150, 56),
        (a[0], a[1] + 40, -30, 40, 40),
        (a[0], a[1] + 90, -30, 170, 44),
    ]
    wires(canvas, view, spans, 2.2)


def _vending(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A drinks machine against the wall, its front aslant to us, alight."""
    shadow(canvas, view, camera, x, z, 0.7, 1.0, 0.5)
    box(canvas, view, camera, Sun(-0.6, 0.6, -0.3), x, 0, z, 0.7, 1.85, 0.95, "#d8463a", 0.6)
    face, lit = camera.flat((x, 0, z), (0, 0, 1), (0, 1, 0)), max(0.4, view.lamps)
    canvas.fill(face.quad(0.08, 0.85, 0.79, 0.88), mix(view.tone("#dfe8ea", 0.8), "#f8fcff", lit))
    tints = ("#3f8ac0", "#e8a83c", "#4aa46a", "#c8483c", "#8a5aa8", "#f0e8dc")
    for j in range(3):
        for k in range(6):
            canvas.fill(
                face.quad(0.12 + 0.122 * k, 0.92 + 0.27 * j, 0.08, 0.19),
                mix(view.tone(tints[(2 * j + k) % 6], 0.7), "#ffffff", 0.15 * lit),
            )
        canvas.fill(face.quad(0.1, 0.89 + 0.27 * j, 0.75, 0.025), view.tone("#8a98a0", 0.5))
    canvas.fill(face.quads([(0.12, 0.2, 0.6, 0.22), (0.78, 0.5, 0.1, 0.2)]), view.tone("#2a2428", 0.2))
    cx, cy = face.at(0.45, 1.3)
    canvas.glow(cx, cy, 1.6 * camera.size(z), "#e8f4ff", 0.45 * view.lamps)
    pool = camera.floor().path(ellipse(x - 0.5, z + 0.4, 1.1, 1.0))
    canvas.fill(pool, "#e8f4ff", 0.34 * view.lamps, blur=24, blend="screen")


def _mirror(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A convex mirror on an orange pole; the lane small and bent in it."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(
        rect(cx - 0.05 * s, foot - 2.9 * s, 0.1 * s, 2.9 * s),
        Linear(cx - 0.05 * s, 0, cx + 0.05 * s, 0, (view.tone("#f08a3a", 1.0), view.tone("#a8501c", 0.3))),
    )
    _reflection(canvas, view, cx - 0.14 * s, foot - 2.75 * s, s)
    canvas.fill(
        lines(
            [
                (cx - 0.62 * s, foot - 3.12 * s),
                (cx + 0.34 * s, foot - 3.2 * s),
                (cx + 0.34 * s, foot - 3.13 * s),
                (cx - 0.62 * s, foot - 3.05 * s),
            ]
        ),
        view.tone("#f08a3a", 0.9),
    )


def _reflection(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    """The round glass in its frame: sky, the lane's end, walls on both sides, all bent."""
    r = 0.42 * s
    canvas.fill(ellipse(x, y, r * 1.12, r * 1.12), view.tone("#f08a3a", 0.8))
    disc, ground = ellipse(x, y, r, r), view.tone("#98949a", 0.5)
    tones = (view.sky[1], view.sky[3], mix(view.sky[4], ground, 0.6), view.tone("#6c6872", 0.4))
    canvas.fill(disc, Linear(0, y - r, 0, y + r, tones, (0, 0.4, 0.56, 1)))
    for side, tint in ((-1, "#b8a898"), (1, "#8a9a8a")):
        bend = [(0.42, 0.01, 1), (0.2, -0.09), (0.08, 0.05), (0.3, 0.4, 1)]
        canvas.fill(curve([(x + side * a * s, y + b * s, *c) for a, b, *c in bend]), view.tone(tint, 0.6), 0.9, clip=disc)
    shine = [(-0.26, -0.12), (-0.16, -0.28), (0.06, -0.34), (-0.1, -0.24)]
    canvas.fill(curve([(x + a * s, y + b * s) for a, b in shine]), "#ffffff", 0.7)


def _pots(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Plants in pots along the foot of the walls."""
    for k, (x, z) in enumerate(((-2.25, 9.4), (-2.2, 8.7), (-2.3, 8.1), (-2.2, 5.3), (-2.25, 4.8), (2.3, 9.6), (2.35, 10.4))):
        px, py = camera.at(x, 0, z)
        pot(canvas, view, px, py, (0.3 + 0.06 * (k % 3)) * camera.size(z), seed + k, ("#c4714e", "#8a9aa0", "#b8a48c")[k % 3])


def _bicycle(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A shopper's bicycle leaning on the wall, its length along the lane."""
    face = camera.flat((x, 0, z), (0, 0, 1), (0, 1, 0))
    s = camera.size(z + 0.5)
    for u in (0.0, 1.05):
        canvas.line(face.path(ellipse(u, 0.33, 0.32, 0.32)), view.tone("#24242c", 0.3), 0.045 * s)
        canvas.line(face.path(ellipse(u, 0.33, 0.27, 0.27)), view.tone("#c8ccd0", 0.9), 0.012 * s)
    frame = [
        [(0.0, 0.33), (0.16, 0.9)],
        [(0.14, 0.72), (0.62, 0.36)],
        [(0.62, 0.36), (1.05, 0.33)],
        [(0.62, 0.36), (0.76, 0.86)],
        [(0.72, 0.7), (1.05, 0.33)],
    ]
    canvas.line(joined([face.path(lines(f, closed=False)) for f in frame]), view.tone("#3f8a8a", 0.7), 0.05 * s)
    canvas.line(face.path(lines([(0.16, 0.9), (0.12, 1.0), (0.26, 1.04)], closed=False)), view.tone("#c8ccd0", 0.8), 0.035 * s)
    canvas.fill(face.path(curve([(0.64, 0.88), (0.76, 0.95), (0.92, 0.93), (0.88, 0.86)])), view.tone("#5a3a2a", 0.5))
    basket = face.path(lines([(-0.26, 0.98), (0.1, 0.98), (0.06, 0.68), (-0.2, 0.68)]))
    canvas.fill(basket, view.tone("#a8845a", 0.6))
    canvas.line(basket, view.tone("#5a4430", 0.4), 2)


def _corner(canvas: Canvas, view: View, seed: int) -> None:
    """A wall's end with a hydrangea over it, close to the eye."""
    wall = lines([(-20, 760), (190, 800), (190, 1100), (-20, 1100)])
    canvas.fill(wall, Linear(0, 0, 190, 0, (view.tone("#a8a29a", 0.3), view.tone("#c8c0b4", 0.6))))
    canvas.fill(lines([(-20, 742), (206, 788), (206, 812), (-20, 768)]), view.tone("#d8d0c4", 0.8))
    bush(canvas, view, 60, 720, 190, 110, seed + 3, 260)
    if view.leaf == "summer":
        chance = Random(seed + 7)
        heads = [(chance.uniform(-20, 210), chance.uniform(640, 770)) for _ in range(9)]
        for k, tint in enumerate(("#8a9ae8", "#c09ae0", "#e8a8d0")):
            spots = [ellipse(x + chance.gauss(0, 16), y + chance.gauss(0, 12), 8, 7) for x, y in heads[k::3] for _ in range(26)]
            canvas.fill(joined(spots), view.tone(tint, 0.75))
            canvas.fill(joined([e.moved(-2, -3) for e in spots[::3]]), view.tone(mix(tint, "#ffffff", 0.5), 1.0), 0.8)


PLACES = {
    "residential": Kind(residential, None, ((0.14, 0.44), (0.56, 0.86)), 0.52, time="sunset"),
}
