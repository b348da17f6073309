"""The terrace of a street café."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import house, joined, street_lamp
from vnc.make.place.parts.flora import GRASS, air_tint, broad_tree, bush, crown, leaves, overhang, ridge
from vnc.make.place.parts.fountains import fountain
from vnc.make.place.parts.props import cup
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun, box
from vnc.make.place.view import View
from vnc.make.place.water import puddles

WALL, OUT, END = -3.3, -1.75, 12.6
TERRACE = Sun(-0.3, 0.8, -0.4)


def terrace(picture: Picture) -> None:
    """Outside a café: its front and awning on the left, round tables, flower boxes, the square with its fountain."""
    view, camera = picture.view, Camera(960, 560, 1.6, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    square = picture.sheet(0.75, 0.03, 0.8)
    _square(picture, square, camera)
    veil(picture, square)
    _flags(picture, picture.sheet(0.5, 0, 0.4), camera)
    here = picture.sheet(0.5, 0, 0.3)
    _front(picture, here, camera)
    _awning(here, view, camera)
    for k, z in enumerate((11.0, 9.0, 7.0, 5.0, 3.2)):
        _box(here, view, camera, 3.35, z, picture.seed + 10 * k)
    _bulbs(picture, here, camera)
    for k, (x, z) in enumerate(((0.5, 11.0), (-1.5, 9.2), (2.2, 8.2), (-1.75, 5.6), (2.15, 4.9))):
        _set_out(here, view, camera, x, z, k)
        if k == 2:
            _parasol(here, view, camera, x + 0.1, z + 0.2)
    near = picture.sheet(0.12, 0, 2.6)
    _close(picture, near)
    picture.play("flicker", 60, 330, 560, 330, "#ffd890")


def _square(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Houses round the square, a clock tower, trees, the fountain."""
    view, chance = picture.view, Random(picture.seed + 5)
    ridge(canvas, view, 540, 20, ("#8ca0ac", "#a4b4b4"), picture.seed + 3, light=0.6)
    air_tint(canvas, view.haze, 440, 620, 0.7 * view.murk, view.murk)
    floor = camera.floor()
    whole = lines([(-20, 582), (WIDE + 20, 582), (WIDE + 20, HIGH + 20), (-20, HIGH + 20)])
    tones = (view.misty(view.tone("#e4d8c4", 0.75), view.murk * 0.7), view.tone("#c4b49c", 0.55))
    canvas.fill(whole, Linear(0, 582, 0, 700, tones))
    setts = [(-20 + 0.8 * k + 0.4 * (j % 2), 9 + 0.5 * j, 0.72, 0.42) for k in range(52) for j in range(46)]
    chance.shuffle(setts)
    canvas.fill(floor.quads(setts[:1100]), view.tone("#a89880", 0.4), 0.3)
    if view.snow:
        canvas.fill(whole, view.tone("#eef3fa", 0.8), 0.86)
    _tower(canvas, view, 830, 612)
    walls, roofs = ("#f0e0c4", "#e2bc94", "#d8d2c0", "#eac8a0", "#c8b4a4"), ("#9c5440", "#84503e", "#6c5a60", "#a46248")
    for x, z in ((-13, 33), (8, 33), (-6.4, 30), (1.4, 30), (-10.4, 25), (6.2, 26), (17.5, 27), (23, 26), (11.8, 22), (17.4, 20)):
        (cx, foot), s = camera.at(x, 0, z), camera.size(z)
        wall, roof = chance.choice(walls), chance.choice(roofs)
        house(
            canvas,
            view,
            cx,
            foot,
            5.6 * s,
            chance.uniform(5.2, 6.4) * s,
            chance.randrange(999),
            wall,
            roof,
            chance.random() < 0.4,
        )
    air_tint(canvas, view.haze, 300, 640, 0.08, 0.16 + 0.3 * view.murk)
    for k, (x, z) in enumerate(((8.4, 19), (-3.6, 22), (5.6, 15.5), (12.6, 15), (7.4, 12), (10.6, 10.4))):
        (cx, foot), s = camera.at(x, 0, z), camera.size(z)
        canvas.fill(ellipse(cx, foot, 1.2 * s, 0.12 * s), view.tone("#16201c", 0), 0.35, blur=5)
        broad_tree(canvas, view, cx, foot, (4.4 + 0.2 * k) * s, picture.seed + 70 + 9 * k)
    fountain(picture, canvas, camera, 1.2, 17.5)
    for x, z in ((-1.4, 20), (3.6, 22)):
        (cx, foot), s = camera.at(x, 0, z), camera.size(z)
        street_lamp(canvas, view, cx, foot, 4.0 * s)


def _tower(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """The town hall's tower with its clock."""
    stone, wide, top = view.misty(view.tone("#d4c4ac", 0.7), 0.2), 78.0, 250.0
    dim = view.misty(view.tone("#8c7c70", 0.3), 0.25)
    canvas.fill(rect(x - wide / 2, top, wide, foot - top), Linear(x - wide / 2, 0, x + wide / 2, 0, (stone, dim)))
    canvas.fill(joined([rect(x - wide * 0.57, y, wide * 1.14, 8) for y in (top, top + 118)]), view.tone("#e4d8c4", 0.8))
    roof = curve(
        [
            (x - wide * 0.56, top, 1),
            (x - wide * 0.3, top - 40),
            (x - 7, top - 74, 1),
            (x, top - 150, 1),
            (x + 7, top - 74, 1),
            (x + wide * 0.3, top - 40),
            (x + wide * 0.56, top, 1),
        ]
    )
    canvas.fill(
        roof,
        Linear(x - 40, 0, x + 40, 0, (view.misty(view.tone("#6aa090", 0.8), 0.2), view.misty(view.tone("#3c6860", 0.3), 0.2))),
    )
    if view.snow:
        canvas.fill(roof, view.tone("#f2f6fc", 0.8), 0.7)
    canvas.fill(ellipse(x, top + 62, 27, 27), view.tone("#8c6c3c", 0.6))
    canvas.fill(ellipse(x, top + 62, 23, 23), mix(view.tone("#f8f2e0", 0.9), "#fff0c0", view.lamps))
    hands = [stroke([(x, top + 62), (x + dx, top + 62 + dy)], 3, even, False) for dx, dy in ((0, -18), (12, 6))]
    canvas.fill(joined(hands), view.tone("#2a2430", 0.2))
    canvas.fill(joined([rect(x - 16 + 20 * k, top + 140, 12, 34, 6) for k in range(2)]), view.tone("#4c4450", 0.2), 0.8)
    canvas.glow(x, top + 62, 80, "#ffe8b0", 0.6 * view.lamps)


def _flags(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The terrace's paving of large slabs, shade under the awning and the tables' legs."""
    view, floor, chance = picture.view, camera.floor(), Random(picture.seed + 7)
    whole = floor.quad(WALL - 9, 1.3, 3.9 - WALL + 9, END - 1.3)
    _, top, _, _ = whole.bounds()
    tones = (view.misty(view.tone("#e0d0b8", 0.8), view.murk * 0.5), view.tone("#b8a288", 0.45))
    canvas.fill(whole, Linear(0, top, 0, HIGH, tones))
    spots: list[tuple[float, float, float, float]] = []
    z = 1.5
    row = 0
    while z < END - 0.3:
        spots += [(WALL + 0.9 * k - 0.45 * (row % 2), z, 0.88, 0.58) for k in range(-4, 10)]
        z, row = z + 0.6, row + 1
    chance.shuffle(spots)
    for k, colour in enumerate(("#d8c4a4", "#c4ac90", "#e8dac4")):
        canvas.fill(floor.quads(spots[k::4]), view.tone(colour, 0.6), 0.5, clip=whole)
    rows = [1.5 + 0.6 * k for k in range(int((END - 1.5) / 0.6) + 1)]
    joints = [(WALL - 4, z - 0.01, 12, 0.02) for z in rows]
    joints += [(WALL + 0.9 * k - 0.45 * (j % 2) - 0.01, z, 0.02, 0.6) for k in range(-4, 10) for j, z in enumerate(rows)]
    canvas.fill(floor.quads(joints), view.tone("#4c3c34", 0.1), 0.4, clip=whole)
    canvas.fill(floor.quad(WALL - 9, END - 0.25, 3.9 - WALL + 9, 0.25), view.tone("#f0e6d4", 0.8))
    if view.snow:
        snow = (alpha(view.tone("#eef3fa", 0.8), 0.9), alpha(view.tone("#f4f8ff", 0.7), 0.76))
        canvas.fill(whole, Linear(0, top, 0, HIGH, snow))
    canvas.fill(floor.quad(WALL, 1.3, OUT - WALL + 0.5, END - 2), view.tone("#2a2038", 0), 0.3, blur=12, clip=whole)
    if view.wet or view.lamps > 0.25:
        puddles(picture, canvas, top, canvas.planes[3].copy(), max(0.6 * view.wet, 0.2 * view.lamps))


def _front(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Painted wood round large panes, a door, the storey over it; lamplight and the counter within."""
    view, wall = picture.view, camera.flat((WALL, 0, 0), (0, 0, 1), (0, 1, 0))
    sunny, wood = 0.8 if view.sun[0] > 960 else 0.45, "#2f5c54"
    back = camera.shape((WALL, 0, END), (WALL - 12, 0, END), (WALL - 12, 9, END), (WALL, 9, END))
    canvas.fill(back, view.tone("#d8c4a4", 0.3))
    body = wall.quad(0.8, 0, END - 0.8, 9)
    canvas.fill(body, Linear(0, 0, 620, 0, (view.tone("#f0dcb8", sunny), view.tone("#dcc49c", sunny * 0.9))))
    canvas.fill(wall.quads([(0.8, 3.62, END, 0.16), (0.8, 6.6, END, 0.14)]), view.tone("#fbf0dc", sunny + 0.1))
    uppers = [(1.6 + 2.1 * k, 4.3, 0.9, 1.7) for k in range(6)]
    canvas.fill(wall.quads([(u - 0.08, v - 0.08, w + 0.16, h + 0.16) for u, v, w, h in uppers]), view.tone("#fbf0dc", sunny))
    canvas.fill(wall.quads(uppers), mix(mix(view.tone("#5a7488", 0.5), view.sky[2], 0.3), "#ffd890", 0.7 * view.lamps))
    canvas.fill(
        wall.quads([(u + 0.42, v, 0.06, h) for u, v, _, h in uppers] + [(u, v + 0.9, w, 0.06) for u, v, w, _ in uppers]),
        view.tone("#fbf0dc", sunny),
    )
    shutters = [(u + d, v - 0.05, 0.44, h + 0.1) for u, v, _, h in uppers for d in (-0.54, 1.0)]
    canvas.fill(wall.quads(shutters), view.tone("#4c7c74", sunny))
    slats = [(u + 0.05, v + 0.12 * k + 0.08, 0.34, 0.03) for u, v, _, _ in shutters for k in range(14)]
    canvas.fill(wall.quads(slats), view.tone("#1c3430", 0.1), 0.5)
    _shopfront(canvas, view, wall, wood)
    for u in (2.4, 5.2, 8.0):
        x, y = wall.at(u, 1.7)
        canvas.glow(x, y, min(420, 1.5 * camera.size(u)), "#ffcf80", 0.12 + 0.3 * view.lamps)


def _shopfront(canvas: Canvas, view: View, wall: Flat, wood: str) -> None:
    """Painted wood round the panes and the door."""
    canvas.fill(wall.quad(0.8, 0, END - 0.8, 3.5), Linear(0, 0, 620, 0, (view.tone(wood, 0.75), view.tone(wood, 0.55))))
    bays = [(1.4, 1.5), (3.3, 1.9), (5.5, 1.9), (8.9, 1.5), (10.7, 1.4)]
    glow = mix(view.tone("#8c7058", 0.6), "#ffcf80", max(0.35, view.lamps))
    panes = [(u, 0.72, w, 2.0) for u, w in bays] + [(7.75, 0.72, 0.8, 2.0)]
    glass = wall.quads(panes)
    canvas.fill(glass, Linear(0, 380, 0, 760, (glow, mix(glow, "#7a4428", 0.5))))
    _within(canvas, view, wall, bays, glass)
    sheen = [
        wall.path(lines([(u + w * a, 0.72), (u + w * (a + 0.2), 0.72), (u + w * (a + 0.5), 2.72), (u + w * (a + 0.3), 2.72)]))
        for u, w in bays
        for a in (0.05, 0.4)
    ]
    canvas.fill(joined(sheen), view.sky[4], 0.26 * (1 - 0.7 * view.lamps), clip=glass)
    bars = [(u - 0.06, 0.66, w + 0.12, 0.08) for u, w in bays] + [(u, 2.2, w, 0.05) for u, w in bays]
    bars += [(u + w * t - 0.025, 0.72, 0.05, 2.0) for u, w in bays for t in (0.5,)]
    canvas.fill(wall.quads(bars), view.tone(mix(wood, "#e8d8a8", 0.25), 0.7))
    panels = [(u + 0.1 + w * t, 0.12, w * 0.42, 0.44) for u, w in bays for t in (0.0, 0.5)]
    canvas.fill(wall.quads(panels), view.tone(mix(wood, "#0c1414", 0.45), 0.4))
    canvas.fill(wall.quads([(u, v + 0.03, w, h - 0.03) for u, v, w, h in panels]), view.tone(mix(wood, "#ffffff", 0.08), 0.7))
    frame = [(7.6, 0.02, 0.08, 2.75), (8.6, 0.02, 0.08, 2.75), (7.6, 0.7, 1.0, 0.06), (8.44, 0.3, 0.05, 1.2)]
    canvas.fill(wall.quads(frame), view.tone("#e0c078", 0.8))
    canvas.fill(wall.quad(1.0, 2.9, END - 1.2, 0.5), view.tone(mix(wood, "#0c1414", 0.3), 0.5))
    letters = [(4.4 + 0.42 * k, 3.03, 0.26, 0.24) for k in range(8) if k != 4]
    canvas.fill(wall.quads(letters), view.tone("#f0d490", 0.9))


def _within(canvas: Canvas, view: View, wall: Flat, bays: list[tuple[float, float]], glass: Path) -> None:
    """What is seen through the panes: shelves, bottles, hanging lamps, half a curtain."""
    chance = Random(3)
    boards = [(u, v, w, 0.05) for u, w in bays for v in (1.25, 1.72)]
    goods = [
        (u + w * chance.random() * 0.9, v + 0.05, 0.09, chance.uniform(0.12, 0.32))
        for u, w in bays
        for v in (1.25, 1.72)
        for _ in range(9)
    ]
    for k, colour in enumerate(("#6a3a2c", "#3c5c50", "#e8d4b0")):
        canvas.fill(wall.quads(goods[k::3]), view.tone(colour, 0.6), 0.75, clip=glass)
    canvas.fill(wall.quads(boards), view.tone("#4a2c1c", 0.4), 0.8, clip=glass)
    for u, w in bays:
        for t in (0.25, 0.75):
            canvas.fill(wall.path(ellipse(u + w * t, 2.4, 0.14, 0.1)), "#fff4d0", clip=glass)
    folds = [(u + w * k / 10, 0.72, w / 22, 0.5) for u, w in bays for k in range(10)]
    canvas.fill(wall.quads([(u, 0.72, w, 0.5) for u, w in bays]), view.tone("#f8eedc", 0.75), 0.9, clip=glass)
    canvas.fill(wall.quads(folds), view.tone("#a08c78", 0.3), 0.4, clip=glass)


def _awning(canvas: Canvas, view: View, camera: Camera) -> None:
    """Striped cloth over the café's front, its edge scalloped."""
    high, low, step = 3.55, 2.5, 0.45
    count = int((END - 1.6) / step)
    for k in range(count):
        z = END - 0.4 - step * (k + 1)
        white = k % 2 == 0
        colour = "#f4f8ff" if view.snow else "#fbf2e2" if white else "#c8483c"
        strip = camera.shape((WALL, high, z), (WALL, high, z + step), (OUT, low, z + step), (OUT, low, z))
        _, top, _, bottom = strip.bounds()
        canvas.fill(strip, Linear(0, top, 0, bottom, (view.tone(colour, 0.6), view.tone(colour, 0.95))))
        edge = camera.flat((OUT, low, z), (0, 0, 1), (0, 1, 0))
        flap = edge.path(curve([(0, 0, 1), (0, -0.16), (step / 2, -0.27), (step, -0.16), (step, 0, 1)]))
        canvas.fill(flap, view.tone("#fbf2e2" if white else "#c8483c", 0.55))
    rim = camera.flat((OUT, low, 1.6), (0, 0, 1), (0, 1, 0))
    canvas.fill(rim.quad(0, -0.025, END - 2.0, 0.05), view.tone("#ffffff", 1.0), 0.6)
    canvas.fill(rim.quad(0, -0.06, END - 2.0, 0.035), view.tone("#2a1820", 0), 0.3)


def _box(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A trough of flowers at the terrace's edge."""
    chance = Random(seed)
    floor = camera.floor()
    canvas.fill(floor.quad(x - 0.15, z - 0.1, 0.5, 1.8), view.tone("#16121c", 0), 0.35, blur=6)
    box(canvas, view, camera, TERRACE, x, 0.04, z, 0.42, 0.5, 1.6, "#7a5038", 0.7)
    side = camera.flat((x - 0.002, 0, z), (0, 0, 1), (0, 1, 0))
    canvas.fill(side.quads([(0, 0.2, 1.6, 0.02), (0, 0.38, 1.6, 0.02)]), view.tone("#2a1810", 0.1), 0.5)
    leafy = GRASS["winter" if view.leaf == "winter" else "summer"]
    for t in (1.4, 1.0, 0.6, 0.2):
        (cx, y), s = camera.at(x + 0.2, 0.68, z + t), camera.size(z + t)
        crown(canvas, view, cx, y, 0.34 * s, 0.24 * s, seed + int(10 * t), 110, (0.02 * s, 0.05 * s), leafy, clumps=7)
        if view.leaf != "winter":
            colour = chance.choice(("#e8506a", "#f6c846", "#f4a0c4", "#ffffff", "#b088e0"))
            random = np.random.default_rng(seed + int(100 * t))
            at = random.normal(0, 1, (2, 22))
            blooms = leaves(cx + at[0] * 0.15 * s, y - 0.06 * s + at[1] * 0.08 * s, np.full(22, 0.034 * s), random, 0.9)
            canvas.fill(blooms, view.tone(colour, 0.85))


def _set_out(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A round table with its chairs, cups and a small vase."""
    floor = camera.floor(0.004)
    for dx, dz, r in ((0, 0, 0.5), (-0.8, 0, 0.26), (0.8, 0, 0.26), (0.1, 0.75, 0.26)):
        canvas.fill(floor.path(ellipse(x + dx + 0.08, z + dz, r, r)), view.tone("#16121c", 0), 0.34, blur=0.04 * camera.size(z))
    _chair(canvas, view, camera, x + 0.1, z + 0.75, 0, 1)
    _chair(canvas, view, camera, x - 0.8, z, -1, 0)
    _chair(canvas, view, camera, x + 0.8, z, 1, 0)
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    iron = "#3a4044"
    (_, top) = camera.at(x, 0.72, z)
    canvas.fill(
        joined([rect(cx - 0.03 * s, top, 0.06 * s, foot - top), ellipse(cx, foot, 0.26 * s, 0.26 * s * 1.6 / z)]),
        view.tone(iron, 0.5),
    )
    canvas.fill(rect(cx - 0.03 * s, top, 0.015 * s, foot - top), view.tone("#ffffff", 0.9), 0.3)
    under, plate = camera.floor(0.7).path(ellipse(x, z, 0.46, 0.46)), camera.floor(0.74).path(ellipse(x, z, 0.46, 0.46))
    canvas.fill(under, view.tone("#6a5040", 0.3))
    left, y0, right, y1 = plate.bounds()
    colour = "#f4f8ff" if view.snow else "#f6ead6"
    canvas.fill(plate, Linear(left, y0, right, y1, (view.tone(colour, 1.0), view.tone(colour, 0.6))))
    canvas.line(plate, view.tone("#b08c58", 0.7), max(1.4, 0.014 * s))
    if view.snow:
        return
    for dx, dz in ((-0.24, -0.06), (0.22, 0.05)):
        (px, py), t = camera.at(x + dx, 0.745, z + dz), camera.size(z + dz)
        canvas.fill(ellipse(px + 0.02 * t, py, 0.12 * t, 0.036 * t), view.tone("#5a4838", 0.2), 0.35, blur=2)
        canvas.fill(ellipse(px, py - 0.004 * t, 0.1 * t, 0.03 * t), view.tone("#ffffff", 0.9))
        cup(canvas, view, px, py - 0.008 * t, 0.09 * t, ("#fff8ec", "#cfe4ea", "#f4d4c4")[seed % 3])
    _vase(canvas, view, camera, x, z, seed)
    if view.lamps > 0.3:
        canvas.fill(ellipse(cx, top - 0.02 * s, 0.025 * s, 0.04 * s), "#fff2c0")
        canvas.glow(cx, top - 0.05 * s, 0.6 * s, "#ffc870", 0.5 * view.lamps)


def _vase(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """Flowers in a glass."""
    (px, py), t = camera.at(x + 0.02, 0.745, z + 0.16), camera.size(z + 0.16)
    canvas.fill(
        rect(px - 0.03 * t, py - 0.13 * t, 0.06 * t, 0.13 * t, 0.02 * t), mix(view.tone("#b8d8dc", 0.8), view.sky[3], 0.3)
    )
    stems = [stroke([(px, py - 0.1 * t), (px + d * t, py - 0.25 * t)], 0.012 * t, even, False) for d in (-0.05, 0.01, 0.06)]
    canvas.fill(joined(stems), view.tone("#4c8a48", 0.6))
    canvas.fill(
        joined([ellipse(px + d * t, py - 0.26 * t, 0.032 * t, 0.032 * t) for d in (-0.05, 0.01, 0.06)]),
        view.tone(("#e8506a", "#f6c846", "#f4a0c4")[seed % 3], 0.85),
    )


def _chair(canvas: Canvas, view: View, camera: Camera, x: float, z: float, dx: float, dz: float) -> None:
    """A bistro chair, its back on the side (dx, dz)."""
    iron = view.tone("#34504c", 0.5)
    legs = [(x + a * 0.17, z + b * 0.17) for a in (-1, 1) for b in (1, -1)]
    s = camera.size(z)
    bars = [stroke([camera.at(u + (u - x) * 0.25, 0, v), camera.at(u, 0.45, v)], max(2, 0.028 * s), even, False) for u, v in legs]
    canvas.fill(joined(bars), iron)
    back = camera.flat((x + dx * 0.2, 0, z + dz * 0.2), (abs(dz), 0, abs(dx)), (0, 1, 0))
    hoop = [back.path(stroke([(-0.19, 0.45), (-0.19, 0.78), (0, 0.94), (0.19, 0.78), (0.19, 0.45)], 0.036, even))]
    hoop += [back.path(stroke([(u, 0.46), (u, 0.9 - abs(u) * 0.4)], 0.022, even, False)) for u in (-0.08, 0.0, 0.08)]
    hoop.append(back.path(rect(-0.18, 0.62, 0.36, 0.03)))
    seat = camera.floor(0.46).path(ellipse(x, z, 0.22, 0.22))
    if dz > 0 or dx * (x) > 0:
        canvas.fill(joined(hoop), iron)
    canvas.fill(seat.moved(0, 0.035 * s), view.tone("#203430", 0.2))
    left, _, right, _ = seat.bounds()
    tint = "#f2f6fc" if view.snow else "#c88a54"
    canvas.fill(seat, Linear(left, 0, right, 0, (view.tone(tint, 0.95), view.tone(tint, 0.5))))
    if not (dz > 0 or dx * (x) > 0):
        canvas.fill(joined(hoop), iron)


def _parasol(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """Eight panels on a pole, its shade on the ground."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    (_, peak) = camera.at(x, 3.15, z)
    canvas.fill(rect(cx - 0.025 * s, peak, 0.05 * s, foot - peak - 0.6 * s), view.tone("#c8a878", 0.7))
    rim = [(x + 1.55 * float(np.cos(a)), 2.4, z + 1.55 * float(np.sin(a))) for a in np.arange(8) * np.pi / 4 + np.pi / 8]
    canvas.fill(camera.shape(*rim), view.tone("#8c5048", 0.25))
    order = sorted(range(8), key=lambda k: -(rim[k][2] + rim[(k + 1) % 8][2]))
    for k in order:
        a, b = rim[k], rim[(k + 1) % 8]
        if a[2] + b[2] > 2 * z + 0.1:
            continue
        colour = "#f4f8ff" if view.snow else ("#fbf2e2", view.own("parasol", "#c8483c"))[k % 2]
        light = 0.95 if (a[0] + b[0] - 2 * x) * (view.sun[0] - cx) > 0 else 0.6
        panel = lines([camera.at(*a), camera.at(*b), (cx, peak)])
        canvas.fill(panel, Linear(0, peak, 0, panel.bounds()[3], (view.tone(colour, light), view.tone(colour, light - 0.2))))
        (ax, ay), (bx, by) = camera.at(*a), camera.at(*b)
        drop = 0.2 * s
        canvas.fill(
            lines([(ax, ay), (bx, by), (bx, by + drop), ((ax + bx) / 2, (ay + by) / 2 + drop * 1.25), (ax, ay + drop)]),
            view.tone(colour, light - 0.3),
        )
    canvas.fill(ellipse(cx, peak - 0.04 * s, 0.05 * s, 0.07 * s), view.tone("#c8a878", 0.9))


def _bulbs(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Strings of lights from the café to posts at the terrace's edge."""
    view = picture.view
    for z in (12.0, 8.6, 6.0):
        (x0, y0), (x1, y1), s = camera.at(WALL, 4.0, z), camera.at(3.7, 3.5, z), camera.size(z)
        _, foot = camera.at(3.7, 0, z)
        canvas.fill(rect(x1 - 0.03 * s, y1, 0.06 * s, foot - y1), view.tone("#34403c", 0.5))
        points = [(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + 0.55 * s * 4 * t * (1 - t)) for t in np.linspace(0, 1, 15)]
        canvas.line(curve(points, closed=False), view.tone("#2a2a30", 0.2), max(1.2, 0.014 * s))
        spots = [(px, py + 0.06 * s) for px, py in points[1:-1]]
        lit = mix(view.tone("#f4ead0", 0.9), "#fff0b8", max(0.3, view.lamps))
        canvas.fill(joined([ellipse(px, py, 0.04 * s, 0.055 * s) for px, py in spots]), lit)
        if view.lamps > 0.2:
            for px, py in spots:
                canvas.glow(px, py, 0.4 * s, "#ffd080", 0.5 * view.lamps)


def _close(picture: Picture, canvas: Canvas) -> None:
    """A table's edge with a cup at the lower left, flowers at the lower right, leaves over us."""
    view = picture.view
    top = ellipse(150, 1060, 330, 66)
    canvas.fill(top.moved(0, 16), view.tone("#6a5040", 0.3))
    tint = "#f4f8ff" if view.snow else "#f6ead6"
    canvas.fill(top, Linear(-100, 0, 480, 0, (view.tone(tint, 1.0), view.tone(tint, 0.6))))
    if not view.snow:
        canvas.fill(ellipse(230, 1042, 86, 20), view.tone("#ffffff", 0.9))
        cup(canvas, view, 230, 1038, 84)
    leafy = GRASS["winter" if view.leaf == "winter" else "summer"]
    bush(canvas, view, 1830, 1080, 230, 110, picture.seed + 31, 420, leafy)
    if view.leaf != "winter":
        random = np.random.default_rng(picture.seed + 33)
        at = random.normal(0, 1, (2, 60))
        for k, colour in enumerate(("#e8506a", "#f6c846", "#f4a0c4")):
            x, y = 1830 + at[0, k::3] * 95, 1030 + at[1, k::3] * 34
            canvas.fill(leaves(x, y, np.full(20, 15.0), random, 0.85), view.tone(colour, 0.85))
    overhang(canvas, view, ((1880, -20, 300, 170),), picture.seed + 7, 700)


PLACES = {"terrace": Kind(terrace, None, ((0.24, 0.84),), 0.52)}
