"""A castle from its outside: the walk on its walls, and its gate from the bridge."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import house, joined
from vnc.make.place.parts.flora import GRASS, air_tint, bush, overhang, pines, ridge
from vnc.make.place.parts.stone import brazier, masonry, torch
from vnc.make.place.parts.towers import ASHLAR, CLOTHS, SLATE, Tower, flag, ramp_wall, tower
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View
from vnc.make.place.water import still

LEFT, RIGHT = -2.3, 2.5
"""Metres from the middle of the walk to its two parapets."""
END = 17.0
"""Metres to the tower that the walk runs into."""
TOWERS = ((330, 800, 84, 420, SLATE), (1440, 900, 130, 700, SLATE), (1650, 980, 250, 730, ""))
"""Middle, foot, width, height and roof of the castle's other towers."""


def battlements(picture: Picture) -> None:
    view, camera = picture.view, Camera(930, 470, 2.15, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 560)
    ridge(far, view, 440, 46, ("#8a9cc0", "#a8b8d0"), picture.seed + 1, 0.6, light=0.6)
    ridge(far, view, 490, 34, ("#7c94ac", "#9ab0b8"), picture.seed + 2, 0.55)
    air_tint(far, view.haze, 340, 540, 0.0, 0.45)
    _lowland(picture)
    castle = picture.sheet(0.6, 0, 0.7)
    ramp_wall(castle, view, ((-20, 520), (330, 500)), 800, 24, air=0.22, light=0.5, seed=picture.seed)
    for k, (x, foot, wide, tall, roof) in enumerate(TOWERS):
        tower(castle, view, Tower(x, foot, wide, tall, roof, air=0.2 - 0.05 * k, seed=picture.seed + k, eye=470))
    flag(castle, view, 1650, 196, 150, CLOTHS[picture.seed % 3], 0.1, picture.seed)
    flag(castle, view, 330, 262, 70, CLOTHS[(picture.seed + 1) % 3], 0.2, picture.seed + 1)
    _end_tower(picture, castle, camera)
    veil(picture, castle)
    walk = picture.sheet(0.35, 0, 0.5)
    _paving(picture, walk, camera, LEFT, RIGHT, END)
    for side in (1, -1):
        _parapet(picture, walk, camera, side)
    stained(walk, picture.seed + 2, 0.24, 12, 1.4, view.tone("#2c2830", 0.1))
    _ivy(picture, walk, camera)
    for x, z in ((LEFT + 0.5, 9.5), (RIGHT - 0.5, 9.5), (RIGHT - 0.5, 4.6))[: 3 if view.lamps > 0.2 else 2]:
        shadow(walk, view, camera, x - 0.3, z - 0.2, 0.6, 0.4)
        brazier(picture, walk, *camera.at(x, 0, z), 1.0 * camera.size(z))
    near = picture.sheet(0.12, 0, 2.4)
    _hoist(picture, near)


RIVER = (
    (600, 524, 1),
    (520, 541),
    (660, 560),
    (590, 584),
    (440, 610),
    (520, 660),
    (420, 760, 1),
    (240, 760, 1),
    (420, 668),
    (330, 614),
    (500, 580),
    (590, 560),
    (470, 541),
    (588, 524, 1),
)


def _lowland(picture: Picture) -> None:
    """Fields, woods, a river and a village, far below the wall."""
    view = picture.view
    land = picture.sheet(0.85, 0.06, 0.8)
    ridge(land, view, 500, 20, ("#6f9aa0", "#9abfae"), picture.seed + 3, 0.5)
    chance = Random(picture.seed + 8)
    _fields(land, view, chance)
    river = curve(RIVER)
    land.fill(river, Linear(0, 526, 0, 800, (mix(view.sky[4], "#ffffff", 0.3), mix(view.sky[2], view.tone("#4a8ab0", 0.5), 0.4))))
    for k in range(9):
        house(
            land, view, 590 + 20 * k + chance.uniform(-9, 9), 600 + chance.uniform(-16, 22), 24, 14, picture.seed + k, beams=False
        )
    spots = [(chance.uniform(-20, WIDE), 540 + 200 * t, 14 + 44 * t) for t in sorted(chance.random() ** 1.4 for _ in range(150))]
    pines(land, view, spots)
    air_tint(land, view.haze, 480, 760, 0.25 + 0.3 * view.murk, 0.04)


def _fields(canvas: Canvas, view: View, chance: Random) -> None:
    """Plain ground, and on it a patchwork that grows toward us."""
    low = rect(-20, 522, WIDE + 40, 600)
    green = "#8fb466" if not view.snow else "#e4ecf4"
    canvas.fill(
        low,
        Linear(
            0,
            522,
            0,
            820,
            (
                view.misty(view.tone(green, 0.6), 0.45),
                view.tone(green, 0.55),
                view.tone("#5f8a4a" if not view.snow else "#c8d6e4", 0.3),
            ),
        ),
    )
    tints = ("#d8c070", "#a8c060", "#6f9a4c", "#c89a58") if not view.snow else ("#f4f8fc", "#dde8f2", "#ccd9e8", "#ffffff")
    for k in range(46):
        t = (k / 46) ** 1.3
        x, y, w, h = chance.uniform(-60, WIDE), 528 + 210 * t, 50 + 190 * t, 5 + 26 * t
        lean = chance.uniform(-0.5, 0.5) * w
        canvas.fill(
            lines([(x, y), (x + w, y - h * 0.1), (x + w + lean, y + h), (x + lean * 0.8, y + h * 1.05)]),
            view.misty(view.tone(chance.choice(tints), 0.6), 0.42 - 0.3 * t),
            0.75,
        )


def _end_tower(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The round tower at the end of the walk, its door open to us."""
    view, (x, foot), s = picture.view, camera.at(0.1, 0, END), camera.size(END)
    tower(canvas, view, Tower(x, foot + 60, 4.6 * s, 5.6 * s, SLATE, air=0.05, seed=picture.seed + 9, eye=470))
    arch = curve(
        [
            (x - 0.72 * s, foot, 1),
            (x - 0.72 * s, foot - 1.6 * s),
            (x, foot - 2.4 * s),
            (x + 0.72 * s, foot - 1.6 * s),
            (x + 0.72 * s, foot, 1),
        ]
    )
    canvas.line(arch, view.tone(ASHLAR, 0.95), 0.26 * s)
    canvas.fill(arch, mix(view.tone("#2c242c", 0.1), "#c87a34", 0.5 * view.lamps))
    for dx in (-1.25, 1.25):
        torch(picture, canvas, x + dx * s, foot - 1.8 * s, 0.4 * s, True)


def _paving(picture: Picture, canvas: Canvas, camera: Camera, left: float, right: float, end: float) -> None:
    """Worn slabs between the parapets."""
    view, floor, chance = picture.view, camera.floor(), Random(picture.seed)
    whole = floor.quad(left, 0.5, right - left, end - 0.5)
    _, top, _, _ = whole.bounds()
    canvas.fill(
        whole, Linear(0, top, 0, HIGH, (view.tone("#c0b6aa", 0.75), view.tone("#8e8580", 0.45), view.tone("#6c6466", 0.25)))
    )
    rows: dict[str, list[tuple[float, float, float, float]]] = {"#d8cebf": [], "#a49a92": [], "#857c7c": []}
    z = 0.9
    while z < end:
        u = left + chance.uniform(-0.4, 0)
        while u < right:
            wide = chance.uniform(0.6, 1.1)
            a, b = max(left, u), min(right, u + wide - 0.035)
            if b > a:
                rows[chance.choice(list(rows))].append((a, z, b - a, 0.52))
            u += wide
        z += 0.56
    for colour, slabs in rows.items():
        canvas.fill(floor.quads(slabs), view.tone(colour, 0.6), 0.62)
    if view.snow:
        canvas.fill(whole, view.tone("#eef3fa", 0.7), 0.75)
    if view.wet:
        canvas.fill(whole, Linear(0, top, 0, HIGH, (alpha(view.sky[4], 0.5), alpha(view.sky[3], 0.12))), view.wet)
    side = left if view.sun[0] < WIDE / 2 else right
    canvas.fill(
        floor.quad(side - (1.1 if side > 0 else 0), 0.5, 1.1, end), view.tone("#1c1828", 0), 0.34 * max(0.4, view.shine), blur=7
    )


def _parapet(picture: Picture, canvas: Canvas, camera: Camera, side: int) -> None:
    """A breast-high wall with merlons between gaps: land shows through them."""
    view, x = picture.view, LEFT if side < 0 else RIGHT
    lit = (view.sun[0] - camera.x) * side < 0
    sun = Sun(0.8 if view.sun[0] > camera.x else -0.8, 0.7, -0.2)
    low, high, thick = 0.5, 1.12, 0.5
    left = x - thick if side < 0 else x
    z = END - 1.4
    while z > 0.8:
        box(canvas, view, camera, sun, left, 0, z, thick, low, 1.4, ASHLAR, 0.4)
        box(canvas, view, camera, sun, left, low, z + 0.3, thick, high - low, 0.86, ASHLAR, 0.9)
        box(
            canvas,
            view,
            camera,
            sun,
            left - 0.06,
            high,
            z + 0.24,
            thick + 0.12,
            0.1,
            0.98,
            "#f2f6fc" if view.snow else "#cfc5ba",
            1,
        )
        front = camera.flat((left, 0, z + 0.3), (1, 0, 0), (0, 1, 0))
        seams = [(0, low + 0.26 * k, thick, 0.02) for k in (1, 2)] + [(0.28, low, 0.02, 0.26), (0.18, low + 0.26, 0.02, 0.26)]
        canvas.fill(front.quads(seams), view.tone("#221c28", 0.1), 0.3)
        z -= 1.4
    face = camera.flat((x, 0, 0.8), (0, 0, 1), (0, 1, 0))
    masonry(canvas, view, face, END - 1.2, low, 0.24, 0.4, picture.seed)
    teeth = joined([face.quad(z - 0.8, low, 0.86, high - low) for z in [END - 1.1 - 1.4 * k for k in range(11)]])
    joints = [(0, low + 0.26 * k, END, 0.025) for k in (1, 2)] + [(0.3 + 0.46 * k, low, 0.02, high - low) for k in range(36)]
    canvas.fill(face.quads(joints), view.tone("#221c28", 0.1), 0.35, clip=teeth)
    if lit:
        canvas.fill(
            face.quad(0, 0, END, low),
            Linear(0, 500, 0, HIGH, (alpha(view.sunlight, 0.16), alpha(view.sunlight, 0.02))),
            view.shine,
        )


def _ivy(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Ivy that has climbed over the wall here and there."""
    chance = Random(picture.seed + 4)
    for z in (3.0, 5.4, 7.8, 4.2):
        side = chance.choice((LEFT, RIGHT))
        (x, y), s = camera.at(side, chance.uniform(0.5, 0.9), z), camera.size(z)
        for k in range(3):
            bush(
                canvas,
                picture.view,
                x + k * 0.16 * s * (-1 if side < 0 else 1),
                y + k * 0.13 * s,
                (0.42 - 0.1 * k) * s,
                (0.3 - 0.05 * k) * s,
                picture.seed + k,
                90,
            )


def _hoist(picture: Picture, canvas: Canvas) -> None:
    """A watchman's fire basket and a banner on the nearest merlons."""
    view = picture.view
    cloth = curve([(40, -20, 1), (240, -20, 1), (232, 300), (244, 560, 1), (142, 470, 1), (40, 560, 1), (48, 300)])
    colour = CLOTHS[picture.seed % 3]
    canvas.fill(cloth, Linear(40, 0, 1904, 0, tuple(view.tone(colour, k) for k in (0.3, 0.9, 0.4, 0.8, 0.2))))
    canvas.line(cloth, view.tone("#e8bc58", 0.9), 9)
    canvas.fill(lines([(142, 130), (202, 230), (142, 330), (82, 230)]), view.tone("#f0cc70", 0.9))


BRIDGE, GATE = 2.2, 21.0
"""Half the bridge's width, and how far off the gatehouse is: metres."""
KEEP = (
    (560, 560, 84, 220, SLATE),
    (1340, 560, 92, 300, SLATE),
    (770, 560, 110, 300, ""),
    (1120, 560, 124, 290, SLATE),
    (930, 560, 156, 320, SLATE),
)
"""Middle, foot, width, height and roof of the towers on the mound, the rearmost first."""


def castleoutside(picture: Picture) -> None:
    """The castle on its hill, from the bridge over the moat."""
    view, camera = picture.view, Camera(960, 640, 1.75, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 700)
    ridge(far, view, 560, 50, ("#8a9cc0", "#a8b8d0"), picture.seed + 1, 0.6, light=0.6)
    air_tint(far, view.haze, 420, 700, 0.0, 0.5)
    castle = picture.sheet(0.75, 0.03, 0.8)
    _mound(picture, castle)
    veil(picture, castle)
    front = picture.sheet(0.55, 0, 0.5)
    _gatehouse(picture, front, camera)
    moat = picture.sheet(0.3, 0, 0.5)
    still(picture, moat, 748, "#3f7f84", 0.8, 0.5)
    for side in (-1, 1):
        shore = [
            (960 + side * 1100, 744),
            (960 + side * 700, 738),
            (960 + side * 330, 742),
            (960 + side * 150, 752),
            (960 + side * 420, 766),
            (960 + side * 1100, 772),
        ]
        moat.fill(curve(shore), Linear(0, 738, 0, 772, (view.tone(_turf(view), 0.7), view.tone("#5a5448", 0.3))))
    _bridge(picture, moat, camera)
    near = picture.sheet(0.12, 0, 2.6)
    overhang(near, view, ((40, 90, 330, 300), (1900, 20, 300, 210)), picture.seed + 17, 800)
    for k, (x, y, rx) in enumerate(((60, 1060, 210), (1880, 1050, 230))):
        bush(near, view, x, y, rx, rx * 0.55, picture.seed + 20 + k, 360)


def _turf(view: View) -> str:
    return "#eef3fa" if view.snow else GRASS[view.leaf][1]


def _mound(picture: Picture, canvas: Canvas) -> None:
    """The hill with rock at its flanks, and the inner castle on it."""
    view = picture.view
    hill = curve(
        [
            (-40, 760, 1),
            (-40, 650, 1),
            (240, 600),
            (520, 520),
            (760, 480),
            (1150, 476),
            (1420, 520),
            (1700, 600),
            (1960, 640, 1),
            (1960, 760, 1),
        ]
    )
    canvas.fill(
        hill,
        Linear(0, 470, 0, 760, (view.misty(view.tone(_turf(view), 0.8), 0.2), view.tone(mix(_turf(view), "#2c4a34", 0.4), 0.35))),
    )
    chance = Random(picture.seed)
    pines(
        canvas,
        view,
        [
            (x, 560 + abs(x - 960) * 0.1 + chance.uniform(0, 30), chance.uniform(50, 110))
            for x in (chance.choice((chance.uniform(-20, 480), chance.uniform(1440, 1940))) for _ in range(44))
        ],
    )
    ramp_wall(canvas, view, ((500, 452), (1420, 452)), 600, 22, air=0.14, light=0.5, seed=picture.seed)
    for k, (x, foot, wide, tall, roof) in enumerate(KEEP):
        tower(canvas, view, Tower(x, foot, wide, tall, roof, air=0.16, seed=picture.seed + k, eye=640))
    for k, (x, y) in enumerate(((770, 242), (1120, 98), (1340, 136))):
        flag(canvas, view, x, y, 90, CLOTHS[(picture.seed + k) % 3], 0.14, picture.seed + k)
    air_tint(canvas, view.haze, 300, 720, 0.02, 0.22 + 0.3 * view.murk)


def _gatehouse(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The outer wall with its towers, and two drums with the gate between them."""
    view, (x, foot), s = picture.view, camera.at(0, 0, GATE), camera.size(GATE)
    ramp_wall(canvas, view, ((-30, 648), (830, 634)), 756, 30, light=0.65, seed=picture.seed)
    ramp_wall(canvas, view, ((1090, 634), (1960, 648)), 756, 30, light=0.5, seed=picture.seed + 1)
    for k, (at, wide, tall) in enumerate(((170, 130, 210), (1750, 130, 210))):
        tower(canvas, view, Tower(at, 760, wide, tall, SLATE, seed=picture.seed + 30 + k, eye=640))
    canvas.fill(
        rect(x - 2.6 * s, foot - 5.6 * s, 5.2 * s, 5.6 * s + 30),
        Linear(0, foot - 5.6 * s, 0, foot, (view.tone(ASHLAR, 0.5), view.tone(ASHLAR, 0.2))),
    )
    teeth = [rect(x + (k - 3) * 0.76 * s, foot - 6.15 * s, 0.48 * s, 0.6 * s) for k in range(7)]
    canvas.fill(joined(teeth), view.tone(ASHLAR, 0.6))
    for k, side in enumerate((-1, 1)):
        tower(canvas, view, Tower(x + side * 3.5 * s, foot + 44, 3.5 * s, 7.0 * s, seed=picture.seed + 40 + k, eye=640))
        cloth = lines(
            [
                (x + side * 3.5 * s - 26, foot - 5.6 * s),
                (x + side * 3.5 * s + 26, foot - 5.6 * s),
                (x + side * 3.5 * s + 26, foot - 2.7 * s),
                (x + side * 3.5 * s, foot - 3.1 * s),
                (x + side * 3.5 * s - 26, foot - 2.7 * s),
            ]
        )
        canvas.fill(
            cloth,
            Linear(
                0,
                foot - 5.6 * s,
                0,
                foot - 2.7 * s,
                (view.tone(CLOTHS[picture.seed % 3], 0.8), view.tone(CLOTHS[picture.seed % 3], 0.4)),
            ),
        )
        canvas.line(cloth, view.tone("#f0cc70", 0.9), 3)
        torch(picture, canvas, x + side * 2.06 * s, foot - 2.4 * s, 0.5 * s, True)
    _portcullis(picture, canvas, x, foot, s)


def _portcullis(picture: Picture, canvas: Canvas, x: float, foot: float, s: float) -> None:
    """The arch with its raised grating, a lit court behind, chains down to the bridge."""
    view = picture.view
    arch = curve(
        [
            (x - 1.5 * s, foot + 8, 1),
            (x - 1.5 * s, foot - 2.9 * s),
            (x, foot - 4.3 * s),
            (x + 1.5 * s, foot - 2.9 * s),
            (x + 1.5 * s, foot + 8, 1),
        ]
    )
    canvas.line(arch, view.tone(ASHLAR, 0.95), 0.5 * s)
    canvas.fill(
        arch,
        Linear(
            0, foot - 4.3 * s, 0, foot, (view.tone("#1c1820", 0.1), mix(view.tone("#5a4c44", 0.4), "#e09a4c", 0.6 * view.lamps))
        ),
    )
    inner = curve(
        [
            (x - 0.8 * s, foot + 8, 1),
            (x - 0.8 * s, foot - 1.8 * s),
            (x, foot - 2.7 * s),
            (x + 0.8 * s, foot - 1.8 * s),
            (x + 0.8 * s, foot + 8, 1),
        ]
    )
    canvas.fill(
        inner, Linear(0, foot - 2.7 * s, 0, foot, (mix(view.sky[3], view.tone("#c8bca8", 0.9), 0.5), view.tone("#c8b894", 0.8)))
    )
    bars = [rect(x - 1.5 * s + 0.3 * s * k, foot - 4.4 * s, 0.07 * s, 2.1 * s) for k in range(11)] + [
        rect(x - 1.6 * s, foot - (3.8 - 0.4 * k) * s, 3.2 * s, 0.07 * s) for k in range(4)
    ]
    canvas.fill(joined(bars), view.tone("#3a3234", 0.4), clip=arch)
    crest = curve(
        [
            (x - 0.5 * s, foot - 5.6 * s, 1),
            (x + 0.5 * s, foot - 5.6 * s, 1),
            (x + 0.46 * s, foot - 4.95 * s),
            (x, foot - 4.5 * s, 1),
            (x - 0.46 * s, foot - 4.95 * s),
        ]
    )
    canvas.fill(crest, view.tone(CLOTHS[(picture.seed + 1) % 3], 0.7))
    canvas.line(crest, view.tone("#f0cc70", 1.0), 3)


def _bridge(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Paved as far as the drawbridge, which hangs on chains; low walls with lanterns on both sides."""
    view, floor, end = picture.view, camera.floor(), 15.5
    sun = Sun(0.8 if view.sun[0] > camera.x else -0.8, 0.7, -0.2)
    for side in (-1, 1):
        canvas.fill(
            camera.shape(
                (side * BRIDGE, 0, end), (side * BRIDGE, 0, GATE), (side * BRIDGE, -0.7, GATE), (side * BRIDGE, -0.9, end)
            ),
            view.tone("#4a3424", 0.2),
        )
    canvas.fill(floor.quad(-BRIDGE, end, 2 * BRIDGE, GATE - end), view.tone("#8a6444", 0.6))
    planks = [(-BRIDGE, end + 0.5 * k, 2 * BRIDGE, 0.07) for k in range(11)]
    canvas.fill(floor.quads(planks), view.tone("#2a1a14", 0.1), 0.6)
    for side in (-1, 1):
        a, b = camera.at(side * BRIDGE * 0.94, 0.1, end + 0.3), camera.at(side * 1.7, 4.2, GATE)
        canvas.line(lines([a, b], closed=False), view.tone("#4a4448", 0.6), 3.5)
    _paving(picture, canvas, camera, -BRIDGE, BRIDGE, end)
    for side in (-1, 1):
        left = -BRIDGE - 0.45 if side < 0 else BRIDGE
        for k in range(10):
            z = end - 1.45 * (k + 1)
            if z > 0.7:
                box(canvas, view, camera, sun, left, -0.9, z, 0.45, 1.6, 1.45, ASHLAR, 0.4)
        face = camera.flat((side * BRIDGE, 0, 0.9), (0, 0, 1), (0, 1, 0))
        masonry(canvas, view, face, end - 1.0, 0.7, 0.18, 0.4, picture.seed)
        for z in (end - 0.6, 10.2, 6.4, 4.2):
            box(canvas, view, camera, sun, left - 0.08, 0, z, 0.62, 1.0, 0.62, ASHLAR, 0.8)
            box(canvas, view, camera, sun, left - 0.14, 1.0, z - 0.06, 0.74, 0.12, 0.74, "#f2f6fc" if view.snow else "#cfc5ba", 1)
            post_lantern(picture, canvas, *camera.at(left + 0.23, 1.12, z + 0.3), 0.75 * camera.size(z))
    stained(canvas, picture.seed + 2, 0.14, 12, 1.4, view.tone("#2c2830", 0.1))


def post_lantern(picture: Picture, canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """An iron lantern that stands on something."""
    view, lit, wide = picture.view, max(0.15, picture.view.lamps), tall * 0.24
    glass = lines(
        [
            (x - wide * 0.7, foot - tall * 0.12),
            (x + wide * 0.7, foot - tall * 0.12),
            (x + wide, foot - tall * 0.7),
            (x - wide, foot - tall * 0.7),
        ]
    )
    canvas.fill(glass, mix(view.tone("#c8c4b0", 0.6), "#ffe4a0", lit))
    canvas.line(glass, view.tone("#2a2830", 0.3), max(1.2, tall * 0.05))
    hat = lines([(x - wide * 1.25, foot - tall * 0.68), (x, foot - tall), (x + wide * 1.25, foot - tall * 0.68)])
    canvas.fill(joined([hat, rect(x - wide * 0.8, foot - tall * 0.14, wide * 1.6, tall * 0.14)]), view.tone("#34323a", 0.4))
    if view.lamps > 0.15:
        canvas.glow(x, foot - tall * 0.42, tall * 2.2, "#ffc870", 0.6 * view.lamps)


PLACES = {
    "battlements": Kind(battlements, None, ((0.16, 0.84),), 0.44),
    "castleoutside": Kind(castleoutside, None, ((0.14, 0.86),), 0.6),
}
