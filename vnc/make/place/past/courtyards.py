"""Courtyards: the inner bailey of a castle, and the court of honour of a palace."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.flora import bush
from vnc.make.place.parts.paving import setts
from vnc.make.place.parts.stalls import barrel, sacks
from vnc.make.place.parts.stone import masonry, torch
from vnc.make.place.parts.towers import ASHLAR, CLOTHS, SLATE, Tower, flag, tower
from vnc.make.place.parts.wells import well
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

SUN = Sun(-0.4, 0.7, -0.5)
BACK, SIDE = 25.0, 9.5
"""Metres to the gatehouse's wall and to the ranges on either side."""
CURTAIN = 7.2


def castlecourtyard(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 580, 1.75, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    _keep(picture, far)
    ground = picture.sheet(0.65, 0, 0.4)
    wall = picture.sheet(0.6, 0, 0.6)
    _curtain(picture, wall, camera)
    for k, x in enumerate((520, 1400)):
        tower(wall, view, Tower(x, 640, 150, 430, SLATE if k else "", air=0.06, seed=picture.seed + k, eye=580))
    flag(wall, view, 520, 168, 120, CLOTHS[picture.seed % 3], 0.05, picture.seed)
    _hall(picture, wall, camera)
    _stables(picture, wall, camera)
    veil(picture, wall)
    setts(picture, ground, camera, BACK, 40, ("#b4a48c", "#988a76", "#806f5e"), (0.42, 0.3))
    stained(ground, picture.seed + 4, 0.3, 9, 2.0, view.tone("#5a4632", 0.2))
    things = picture.sheet(0.4, 0, 0.4)
    well(things, view, camera, 0.9, 15.5)
    for x, z in ((-6.6, 13), (-7.1, 12), (6.0, 19.0)):
        barrel(things, view, camera, x, z)
    _dummy(things, view, camera, -3.6, 12.5)
    _rack(things, view, camera, -5.6, 17.5)
    _cart(things, view, camera, 3.6, 11.0, picture.seed)
    near = picture.sheet(0.15, 0, 1.8)
    barrel(near, view, camera, -2.3, 2.5)
    sacks(near, view, camera, 2.1, 2.7, picture.seed)


def _merlons(canvas: Canvas, view: View, flat: Flat, long: float, high: float, light: float, air: float = 0.0) -> None:
    """Teeth along a wall's top, each with a lit coping."""
    teeth = [(u, high, 0.9, 0.95) for u in (1.5 * k for k in range(int(long / 1.5) + 1))]
    canvas.fill(flat.quads(teeth), view.misty(view.tone(ASHLAR, light), air))
    canvas.fill(
        flat.quads([(u - 0.06, v + h - 0.12, w + 0.12, 0.14) for u, v, w, h in teeth]),
        view.misty(view.tone("#f4f8ff" if view.snow else ASHLAR, 1.1), air),
    )
    canvas.fill(flat.quad(0, high - 0.12, long, 0.16), view.misty(view.tone(ASHLAR, light + 0.25), air))


def _keep(picture: Picture, canvas: Canvas) -> None:
    """The great tower behind the walls: square, with corner turrets and a flag."""
    view = picture.view
    left, right = (0.35, 0.8) if view.sun[0] > 960 else (0.85, 0.35)
    x, wide, top, foot = 760, 350, 190, 640
    canvas.fill(rect(x, top, wide, foot - top), Linear(x, 0, x + wide, 0, (view.tone(ASHLAR, left), view.tone(ASHLAR, right))))
    courses = [rect(x, top + 18 * k, wide, 2) for k in range(29)]
    courses += [rect(x + 34 * j + 17 * (k % 2), top + 18 * k, 2, 18) for k in range(29) for j in range(11)]
    canvas.fill(joined(courses), view.tone("#2a2430", 0.1), 0.22)
    for k in range(8):
        canvas.fill(rect(x - 8 + 48 * k, top - 34, 30, 40), view.tone(ASHLAR, 0.6))
    canvas.fill(rect(x - 10, top - 4, wide + 20, 16), view.tone(ASHLAR, 0.95))
    slits = [_pointed(x + wide * u - 11, top + v, 22, 66) for u in (0.25, 0.5, 0.75) for v in (60, 190)]
    lit = mix(view.tone("#4a4458", 0.2), "#ffc870", view.lamps * 0.9)
    canvas.fill(
        joined(
            [
                _pointed(px - 5, py - 6, 32, 78)
                for px, py in [(x + wide * u - 11, top + v) for u in (0.25, 0.5, 0.75) for v in (60, 190)]
            ]
        ),
        view.tone(ASHLAR, 0.95),
    )
    canvas.fill(joined(slits), lit)
    for k, dx in enumerate((-6, wide + 6)):
        tower(canvas, view, Tower(x + dx, foot, 84, foot - top + 30, SLATE, seed=picture.seed + k, eye=580))
    flag(canvas, view, x + wide / 2, top - 20, 110, CLOTHS[(picture.seed + 1) % 3], 0.05, picture.seed + 3)


def _pointed(x: float, y: float, wide: float, tall: float) -> Path:
    return curve(
        [(x, y + tall, 1), (x, y + wide * 0.7), (x + wide / 2, y, 1), (x + wide, y + wide * 0.7), (x + wide, y + tall, 1)]
    )


def _curtain(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The wall across the back, the gatehouse in it with its passage and portcullis."""
    view, air = picture.view, 0.08 + 0.2 * picture.view.murk
    flat = camera.flat((-14, 0, BACK), (1, 0, 0), (0, 1, 0))
    light = 0.65
    whole = flat.quad(0, 0, 28, CURTAIN)
    _, y0, _, y1 = whole.bounds()
    canvas.fill(
        whole, Linear(0, y0, 0, y1, (view.misty(view.tone(ASHLAR, light), air), view.misty(view.tone(ASHLAR, 0.35), air)))
    )
    masonry(canvas, view, flat, 28, CURTAIN, 0.5, 0.28, picture.seed)
    _merlons(canvas, view, flat, 28, CURTAIN, light, air)
    gate = camera.flat((-3.1, 0, BACK - 1.2), (1, 0, 0), (0, 1, 0))
    block = gate.quad(0, 0, 6.2, CURTAIN + 1.6)
    _, y0, _, y1 = block.bounds()
    canvas.fill(block, Linear(0, y0, 0, y1, (view.tone("#c4b8ae", 0.8), view.tone("#b0a49c", 0.4))))
    masonry(canvas, view, gate, 6.2, CURTAIN + 1.6, 0.45, 0.3, picture.seed + 1)
    _merlons(canvas, view, gate, 5.4, CURTAIN + 1.6, 0.75)
    arch = curve([(1.5, 0, 1), (1.5, 2.7), (2.0, 3.9), (3.1, 4.6), (4.2, 3.9), (4.7, 2.7), (4.7, 0, 1)])
    canvas.line(gate.path(arch), view.tone("#d4c8bc", 0.9), 0.36 * camera.size(BACK))
    hole = gate.path(arch)
    _, y0, _, y1 = hole.bounds()
    beyond = mix(view.sky[4], view.tone("#9ab07a", 0.7), 0.4)
    canvas.fill(hole, view.tone("#2a2228", 0.1))
    canvas.fill(
        gate.path(curve([(1.9, 0, 1), (1.9, 2.3), (2.4, 3.2), (3.1, 3.7), (3.8, 3.2), (4.3, 2.3), (4.3, 0, 1)])),
        Linear(0, y0, 0, y1, (view.sky[3], beyond)),
    )
    grid = [(1.5 + 0.32 * k, 2.6, 0.07, 2.2) for k in range(11)] + [(1.5, 2.8 + 0.4 * k, 3.2, 0.07) for k in range(5)]
    canvas.fill(gate.quads(grid), view.tone("#2c2a30", 0.3), clip=hole)
    crest = gate.path(curve([(2.5, 6.9, 1), (3.7, 6.9, 1), (3.7, 6.1), (3.1, 5.4, 1), (2.5, 6.1)]))
    canvas.fill(crest, view.tone(CLOTHS[picture.seed % 3], 0.7))
    canvas.line(crest, view.tone("#e0b450", 0.9), 3)
    for u in (0.75, 5.45):
        torch(picture, canvas, *gate.at(u, 2.9), 26, True)


def _hall(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The range on the left: tall windows, a roof of tiles, stone steps up to a door."""
    view = picture.view
    wall, long = camera.flat((-SIDE, 0, 0), (0, 0, 1), (0, 1, 0)), 23.0
    sunny = 0.85 if view.sun[0] > camera.x else 0.4
    eaves = 6.2
    roof = camera.shape(
        (-SIDE + 0.5, eaves - 0.2, 2),
        (-SIDE + 0.5, eaves - 0.2, long),
        (-SIDE - 4, eaves + 3.6, long),
        (-SIDE - 4, eaves + 3.6, 2),
    )
    slope = camera.flat((-SIDE + 0.5, eaves - 0.2, 0), (0, 0, 1), (-0.78, 0.66, 0))
    canvas.fill(roof, view.tone("#f2f6fc" if view.snow else "#8a5040", sunny * 0.9))
    if not view.snow:
        canvas.fill(
            slope.grid([2 + 0.5 * k for k in range(43)], [0.4 * k for k in range(14)], 0.05),
            view.tone("#2a1418", 0.1),
            0.35,
            clip=roof,
        )
    face = wall.quad(1.5, 0, long - 1.5, eaves)
    x0, _, x1, _ = face.bounds()
    canvas.fill(face, Linear(max(-60, x0), 0, x1, 0, (view.tone("#b4a898", sunny - 0.15), view.tone("#c0b4a4", sunny))))
    masonry(canvas, view, wall, long, eaves, 0.48, 0.3, picture.seed + 2)
    canvas.fill(wall.quad(1.5, eaves - 0.45, long - 1.5, 0.3), view.tone("#1c1418", 0), 0.3, blur=4)
    warm = mix(view.tone("#4c5866", 0.5), "#ffc874", 0.1 + 0.85 * view.lamps)
    for u in (4.0, 7.0, 10.0, 17.0, 20.0):
        arch = [(u, 2.4, 1), (u, 4.4), (u + 0.6, 5.3, 1), (u + 1.2, 4.4), (u + 1.2, 2.4, 1)]
        canvas.line(wall.path(curve(arch)), view.tone("#d4c8b8", sunny), 0.3 * camera.size(u))
        canvas.fill(wall.path(curve(arch)), warm)
        canvas.fill(
            wall.quads([(u + 0.55, 2.4, 0.1, 2.9), *((u, 2.4 + 0.5 * k, 1.2, 0.06) for k in range(1, 5))]),
            view.tone("#4a4048", 0.4),
            clip=wall.path(curve(arch)),
        )
    door = curve([(13, 1.3, 1), (13, 3.4), (13.9, 4.3, 1), (14.8, 3.4), (14.8, 1.3, 1)])
    canvas.line(wall.path(door), view.tone("#d4c8b8", sunny), 0.36 * camera.size(14))
    canvas.fill(wall.path(door), view.tone("#5e3c28", 0.5))
    for k in range(5):
        box(canvas, view, camera, SUN, -SIDE, 0, 12.8, 2.6 - 0.36 * k, 0.26 * (k + 1), 2.2, "#a89c8c", 0.9)
    _ivy(picture, canvas, wall)


def _ivy(picture: Picture, canvas: Canvas, wall: Flat) -> None:
    view = picture.view
    if view.leaf == "winter":
        return
    for k, (u, v, r) in enumerate(((9.2, 0.8, 60), (9.3, 2.2, 46), (9.2, 3.4, 30), (16.0, 0.6, 34), (16.1, 1.5, 22))):
        bush(canvas, view, *wall.at(u, v), r, r * 1.3, picture.seed + k, 150)


def _stables(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Along the right wall: a lean-to on posts with hay, horse boxes' half doors, above it the wall-walk's parapet."""
    view, long, high = picture.view, 23.0, 6.6
    wall = camera.flat((SIDE, 0, 0), (0, 0, 1), (0, 1, 0))
    sunny = 0.85 if view.sun[0] < camera.x else 0.4
    face = wall.quad(1.5, 0, long - 1.5, high)
    _, _, x1, _ = face.bounds()
    canvas.fill(
        face,
        Linear(
            camera.at(SIDE, 0, long)[0], 0, min(1980, x1), 0, (view.tone("#c0b4a4", sunny), view.tone("#b0a494", sunny - 0.15))
        ),
    )
    masonry(canvas, view, wall, long, high, 0.48, 0.3, picture.seed + 3)
    _merlons(canvas, view, wall, long, high, sunny)
    canvas.fill(wall.quad(4, 0, 17, 2.9), view.tone("#2c2020", 0.1), 0.72)
    doors = [(4.4 + 2.8 * k, 0, 2.3, 1.25) for k in range(6)]
    canvas.fill(wall.quads(doors), view.tone("#7a5434", sunny))
    canvas.fill(wall.quads([(u + 0.3 * j, 0, 0.04, 1.25) for u, *_ in doors for j in range(8)]), view.tone("#20120c", 0.1), 0.5)
    canvas.fill(wall.quads([(u, 1.17, 2.3, 0.1) for u, *_ in doors]), view.tone("#a87c50", 0.9))
    x = SIDE - 2.2
    roof = camera.shape((SIDE, 3.7, 3.6), (SIDE, 3.7, 21.4), (x, 2.8, 21.4), (x, 2.8, 3.6))
    canvas.fill(roof, view.tone("#f2f6fc" if view.snow else "#9a7a4c", sunny * 0.9 + 0.1))
    eave = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    chance = Random(picture.seed)
    canvas.fill(
        eave.quads([(3.6 + 0.22 * k, 2.72 - chance.uniform(0, 0.1), 0.2, 0.2) for k in range(81)]), view.tone("#b8945c", 0.6)
    )
    for z in (21.0, 17.6, 14.2, 10.8, 7.4, 4.0):
        (cx, foot), s = camera.at(x + 0.1, 0, z), camera.size(z)
        canvas.fill(rect(cx - 0.09 * s, foot - 2.72 * s, 0.18 * s, 2.72 * s), turned(view, cx, 0.09 * s, "#7a5838"))
    torch(picture, canvas, *camera.at(x + 0.1, 2.0, 10.6), 30, True)


def _dummy(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A straw man on a post to fence with."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    shadow(canvas, view, camera, x - 0.4, z - 0.2, 0.8, 0.4)
    canvas.fill(rect(cx - 0.06 * s, foot - 1.9 * s, 0.12 * s, 1.9 * s), turned(view, cx, 0.06 * s, "#6a4a30"))
    canvas.fill(rect(cx - 0.62 * s, foot - 1.48 * s, 1.24 * s, 0.1 * s), view.tone("#7a5638", 0.7))
    body = curve(
        [
            (cx - 0.24 * s, foot - 1.55 * s, 1),
            (cx - 0.28 * s, foot - 1.1 * s),
            (cx - 0.2 * s, foot - 0.7 * s, 1),
            (cx + 0.2 * s, foot - 0.7 * s, 1),
            (cx + 0.28 * s, foot - 1.1 * s),
            (cx + 0.24 * s, foot - 1.55 * s, 1),
        ]
    )
    canvas.fill(body, turned(view, cx, 0.28 * s, "#d0ac68"))
    canvas.fill(ellipse(cx, foot - 1.75 * s, 0.17 * s, 0.2 * s), turned(view, cx, 0.17 * s, "#d8b878"))
    ropes = joined([rect(cx - 0.28 * s, foot - k * s, 0.56 * s, 0.035 * s) for k in (0.8, 1.1, 1.4)])
    canvas.fill(ropes, view.tone("#6a4a2c", 0.4), 0.8)
    canvas.fill(ellipse(cx + 0.52 * s, foot - 1.42 * s, 0.27 * s, 0.3 * s), view.tone("#a83a3c", 0.7))
    canvas.line(ellipse(cx + 0.52 * s, foot - 1.42 * s, 0.25 * s, 0.28 * s), view.tone("#c8c4c8", 0.8), max(1.5, 0.03 * s))
    canvas.fill(ellipse(cx + 0.52 * s, foot - 1.42 * s, 0.07 * s, 0.08 * s), view.tone("#d8d4d8", 1.0))


def _rack(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """Spears and shields on a stand."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    shadow(canvas, view, camera, x - 1, z - 0.2, 2, 0.4)
    frame = [rect(cx + d * s - 0.05 * s, foot - 1.3 * s, 0.1 * s, 1.3 * s) for d in (-1.0, 1.0)]
    frame += [rect(cx - 1.05 * s, foot - v * s, 2.1 * s, 0.08 * s) for v in (0.5, 1.2)]
    canvas.fill(joined(frame), view.tone("#6a4a30", 0.5))
    for k in range(7):
        px = cx + (-0.85 + 0.28 * k) * s
        canvas.fill(rect(px - 0.02 * s, foot - 2.0 * s, 0.04 * s, 1.95 * s), view.tone("#9a7448", 0.7))
        canvas.fill(
            lines([(px - 0.06 * s, foot - 1.98 * s), (px, foot - 2.35 * s), (px + 0.06 * s, foot - 1.98 * s)]),
            view.tone("#c8ccd4", 0.9),
        )
    for k, d in enumerate((-0.6, 0.1, 0.75)):
        canvas.fill(ellipse(cx + d * s, foot - 0.55 * s, 0.3 * s, 0.34 * s), view.tone(CLOTHS[k], 0.65))
        canvas.line(ellipse(cx + d * s, foot - 0.55 * s, 0.28 * s, 0.32 * s), view.tone("#d8c080", 0.8), max(1.2, 0.04 * s))


def _cart(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A two-wheeled cart piled with hay, its shafts on the ground."""
    (cx, foot), s, chance = camera.at(x, 0, z), camera.size(z), Random(seed)
    shadow(canvas, view, camera, x - 1.3, z - 0.3, 2.8, 1.0, 0.45)
    canvas.fill(
        stroke([(cx - 2.2 * s, foot - 0.05 * s), (cx - 0.8 * s, foot - 0.75 * s)], 0.1 * s, even), view.tone("#6a4a30", 0.5)
    )
    _hay(canvas, view, cx, foot, s, chance)
    bed = lines(
        [
            (cx - 1.3 * s, foot - 1.1 * s),
            (cx + 1.3 * s, foot - 1.1 * s),
            (cx + 1.2 * s, foot - 0.62 * s),
            (cx - 1.2 * s, foot - 0.62 * s),
        ]
    )
    canvas.fill(bed, Linear(0, foot - 1.1 * s, 0, foot - 0.6 * s, (view.tone("#946a42", 0.8), view.tone("#6a4628", 0.4))))
    canvas.fill(
        joined(
            [
                rect(cx - 1.3 * s, foot - 0.87 * s, 2.6 * s, 0.025 * s),
                *(rect(cx + (-1.1 + 0.55 * k) * s, foot - 1.1 * s, 0.06 * s, 0.48 * s) for k in range(5)),
            ]
        ),
        view.tone("#2c1a10", 0.2),
        0.5,
    )
    _wheel(canvas, view, cx, foot, s)


def _wheel(canvas: Canvas, view: View, cx: float, foot: float, s: float) -> None:
    """A wheel of six spokes."""
    wheel = ellipse(cx, foot - 0.55 * s, 0.55 * s, 0.55 * s)
    canvas.line(wheel, view.tone("#5a3e28", 0.5), 0.1 * s)
    spokes = [
        stroke([(cx, foot - 0.55 * s), (cx + 0.52 * s * dx, foot - 0.55 * s + 0.52 * s * dy)], 0.06 * s, even)
        for dx, dy in ((1, 0), (-1, 0), (0.5, 0.87), (-0.5, 0.87), (0.5, -0.87), (-0.5, -0.87))
    ]
    canvas.fill(joined([*spokes, ellipse(cx, foot - 0.55 * s, 0.12 * s, 0.12 * s)]), view.tone("#7a5638", 0.6))


def _hay(canvas: Canvas, view: View, cx: float, foot: float, s: float, chance: Random) -> None:
    """The load: a heap with loose blades in two tones."""
    hay = curve(
        [
            (cx - 1.2 * s, foot - 1.0 * s, 1),
            (cx - 1.15 * s, foot - 1.5 * s),
            (cx - 0.4 * s, foot - 2.05 * s),
            (cx + 0.5 * s, foot - 1.95 * s),
            (cx + 1.3 * s, foot - 1.45 * s),
            (cx + 1.25 * s, foot - 1.0 * s, 1),
        ]
    )
    canvas.fill(hay, Linear(0, foot - 2 * s, 0, foot - s, (view.tone("#e0c070", 0.95), view.tone("#a8823c", 0.4))))
    for tint, light in (("#f4dc94", 1.0), ("#8a6428", 0.3)):
        blades: list[Path] = []
        for _ in range(60):
            a, b = cx + chance.uniform(-1.2, 1.25) * s, foot - chance.uniform(0.95, 2.0) * s
            blades.append(
                stroke(
                    [(a, b), (a + chance.uniform(-0.25, 0.25) * s, b + chance.uniform(-0.12, 0.16) * s)], 0.03 * s, smooth=False
                )
            )
        canvas.fill(joined(blades), view.tone(tint, light), 0.7)


PLACES = {"castlecourtyard": Kind(castlecourtyard, None, ((0.1, 0.9),), 0.56)}
