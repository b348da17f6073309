"""The deck of an airship: the envelope overhead, ropes, propellers, clouds below."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.airships import vessel
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.cloudsea import bank, cloudsea, puff
from vnc.make.place.parts.flora import air_tint
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.travel.deck import barrel
from vnc.make.place.view import View

WOOD, BRASS, IRON = "#a06c40", "#d8a44c", "#5c5450"
CLOTHS = ("#b8483c", "#3f6a8c", "#8a6a44", "#5c7a54")
BOW = 15.0
"""Metres to where the rails meet."""


def airship(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 540, 1.75, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 740)
    cloudsea(far, picture.out, 640, picture.seed)
    air_tint(far, view.haze, 420, 760, 0.0, 0.12)
    others = picture.sheet(0.8, 0.05, 0.9)
    for x, y, size in ((640, 390, 210), (1180, 470, 110)):
        vessel(others, view, x, y, size, CLOTHS[(picture.seed + int(size)) % 4])
    bank(others, picture.out, 730, 60, picture.seed + 7, 0.85)
    puff(others, picture.out, 1250, 400, 330, picture.seed + 9, 0.7)
    veil(picture, others)
    ship = picture.sheet(0.5, 0, 0.5)
    for side in (-1, 1):
        _engine(picture, ship, camera, side)
    _planks(picture, ship, camera)
    _envelope(picture, ship)
    for side in (-1, 1):
        _rail(picture, ship, camera, side)
        _ropes(ship, view, camera, side)
    _helm(picture, ship, camera)
    things = picture.sheet(0.3, 0, 0.5)
    _cargo(picture, things, camera)
    near = picture.sheet(0.12, 0, 2.4)
    _near(picture, near)


def _half(z: float) -> float:
    """Half the deck's width so far off: it narrows to the bow."""
    return 3.4 * max(0.0, 1 - (max(0.0, z - 5) / (BOW - 5)) ** 2) ** 0.5


STATIONS = [0.6, 1.2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 13.8, 14.4, 14.8, BOW]


def _planks(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The deck, its seams running to the bow."""
    view, chance = picture.view, Random(picture.seed)
    edge = [camera.at(_half(z), 0, z) for z in STATIONS]
    shape = lines([*[camera.at(-_half(z), 0, z) for z in STATIONS], *reversed(edge)])
    hull = lines(
        [*[camera.at(-_half(z), 0, z) for z in STATIONS], *[camera.at(-_half(z) * 0.96, -0.9, z) for z in reversed(STATIONS)]]
    )
    canvas.fill(hull, view.tone("#5c3c28", 0.2))
    _, top, _, _ = shape.bounds()
    canvas.fill(shape, Linear(0, top, 0, HIGH, (view.tone("#b8845a", 0.85), view.tone(WOOD, 0.55), view.tone("#7a5030", 0.35))))
    floor = camera.floor()
    boards = [
        (-3.5 + 0.28 * i, z, 0.27, 2.4) for i in range(25) for z in (0.6 + 2.4 * j + chance.uniform(-0.8, 0.8) for j in range(6))
    ]
    canvas.fill(floor.quads(boards[::3]), view.tone("#d8a878", 0.7), 0.35, clip=shape)
    canvas.fill(floor.quads(boards[1::3]), view.tone("#6a4428", 0.3), 0.35, clip=shape)
    seams = [(-3.5 + 0.28 * i, 0.6, 0.022, 14.4) for i in range(26)] + [(u, z, w, 0.03) for u, z, w, _ in boards]
    canvas.fill(floor.quads(seams), view.tone("#241610", 0.1), 0.55, clip=shape)
    stained(canvas, picture.seed + 2, 0.12, 12, 2, view.tone("#3a2418", 0.1))
    if view.snow:
        canvas.fill(shape, view.tone("#eef3fa", 0.7), 0.6)
    if view.wet:
        canvas.fill(shape, Linear(0, top, 0, HIGH, (alpha(view.sky[4], 0.5), alpha(view.sky[3], 0.12))), view.wet)
    canvas.fill(shape, Linear(0, top, 0, HIGH, (alpha("#1c1420", 0.05), alpha("#1c1420", 0.26))))
    hatch = floor.quad(-0.9, 6.2, 1.8, 1.5)
    canvas.fill(hatch, view.tone("#7a5030", 0.5))
    canvas.fill(floor.quads([(-0.8 + 0.22 * k, 6.3, 0.14, 1.3) for k in range(8)]), view.tone("#2a1a14", 0.1), 0.8)
    canvas.line(hatch, view.tone(BRASS, 0.8), 5)


def _rail(picture: Picture, canvas: Canvas, camera: Camera, side: int) -> None:
    """Turned posts, a broad hand rail, brass lamps on some of the posts."""
    view = picture.view
    zs = np.linspace(1.0, BOW, 60)
    low = [camera.at(side * _half(z), 0.0, z) for z in zs]
    for high, wide, tint, light in ((0.16, 0.1, "#7a5030", 0.4), (1.0, 0.12, "#c08a58", 0.9)):
        top = [camera.at(side * _half(z), high + wide, z) for z in zs]
        foot = [camera.at(side * _half(z), high, z) for z in zs]
        canvas.fill(lines([*top, *reversed(foot)]), view.tone(tint, light))
    posts: list[Path] = []
    for z in np.concatenate([np.arange(1.4, 11, 0.5), np.arange(11, BOW, 0.24)]):
        (x, foot), s = camera.at(side * _half(z), 0, z), camera.size(z)
        posts += [rect(x - 0.03 * s, foot - 1.02 * s, 0.06 * s, 1.02 * s), ellipse(x, foot - 0.55 * s, 0.06 * s, 0.14 * s)]
    canvas.fill(joined(posts), view.tone("#9a6a42", 0.6))
    canvas.line(lines(low, closed=False), view.tone("#3a2418", 0.1), 4, 0.5)
    for z in (2.9, 5.4, 8.6, 12.0):
        (x, foot), s = camera.at(side * _half(z), 0, z), camera.size(z)
        canvas.fill(
            rect(x - 0.09 * s, foot - 1.2 * s, 0.18 * s, 1.2 * s, 0.03 * s),
            Linear(x - 0.09 * s, 0, x + 0.09 * s, 0, (view.tone(WOOD, 0.9), view.tone(WOOD, 0.2))),
        )
        lit = max(0.25, view.lamps)
        canvas.fill(
            rect(x - 0.09 * s, foot - 1.52 * s, 0.18 * s, 0.28 * s, 0.05 * s), mix(view.tone("#b0a888", 0.6), "#ffe6a8", lit)
        )
        canvas.fill(
            joined([rect(x - 0.12 * s, foot - 1.26 * s, 0.24 * s, 0.06 * s), ellipse(x, foot - 1.53 * s, 0.12 * s, 0.06 * s)]),
            view.tone(BRASS, 0.8),
        )
        if view.lamps > 0.2:
            canvas.glow(x, foot - 1.38 * s, 1.1 * s, "#ffc870", 0.6 * view.lamps)
    if side > 0:
        x, y = camera.at(0, 1.1, BOW)
        canvas.fill(
            curve([(x - 22, y + 30, 1), (x - 10, y - 20), (x, y - 74, 1), (x + 10, y - 20), (x + 22, y + 30, 1)]),
            view.tone(BRASS, 0.9),
        )


def _envelope(picture: Picture, canvas: Canvas) -> None:
    """The balloon's belly over the whole deck: gores of cloth, a keel of brass, a net."""
    view = picture.view
    cloth = CLOTHS[picture.seed % 4]
    belly = curve([(-420, -200, 1), (-200, 40), (300, 178), (960, 224), (1620, 178), (2120, 40), (2340, -200, 1)])
    canvas.fill(
        belly,
        Linear(0, -120, 0, 226, (view.tone(cloth, 0.75), view.tone(cloth, 0.4), view.tone(mix(cloth, "#20182c", 0.4), 0.1))),
    )
    for k in range(-7, 8):
        x = 960 + k * 150
        gore = stroke([(960 + k * 128, 240), (x + k * 22, 90), (x + k * 70, -120)], 9, even)
        canvas.fill(gore, view.tone(mix(cloth, "#fff0d8", 0.45), 0.5), 0.5, clip=belly)
    for k in range(-7, 7, 2):
        wedge = lines([(960 + k * 128, 260), (960 + (k + 1) * 128, 260), (960 + (k + 1) * 230, -140), (960 + k * 230, -140)])
        canvas.fill(wedge, view.tone(mix(cloth, "#f4e4c4", 0.8), 0.45), 0.5, clip=belly)
    bands = [
        curve([(-300, y - 90), (300, y + 20), (960, y + 56), (1620, y + 20), (2220, y - 90)], closed=False) for y in (20, 96)
    ]
    for band in bands:
        canvas.line(band, view.tone("#e8d8b0", 0.6), 6, 0.6)
    canvas.inner(belly, 0, -26, view.tone(mix(cloth, "#ffe8c0", 0.4), 0.7), 0.35, blur=14)
    keel = curve(
        [
            (520, 186, 1),
            (740, 214),
            (960, 224),
            (1180, 214),
            (1400, 186, 1),
            (1360, 224),
            (1180, 250),
            (960, 258),
            (740, 250),
            (560, 224),
        ]
    )
    canvas.fill(keel, Linear(0, 186, 0, 258, (view.tone("#8a6038", 0.6), view.tone("#5a3c28", 0.2))))
    canvas.fill(joined([ellipse(600 + 60 * k, 232 - abs(k - 6) * 1.2, 5, 5) for k in range(13)]), view.tone(BRASS, 1.0))


def _ropes(canvas: Canvas, view: View, camera: Camera, side: int) -> None:
    """Lines from the rail up to the envelope, with ladders of cord between some."""
    rope = view.tone("#c8a878", 0.5)
    feet = [(camera.at(side * _half(z), 1.1, z), z) for z in (2.0, 3.4, 4.8, 6.6, 8.8, 11.4, 13.6)]
    for (x, y), z in feet:
        top = 960 + (x - 960) * 0.86 + side * 30
        canvas.line(lines([(x, y), (top, 226 - abs(top - 960) * 0.09)], closed=False), rope, max(2.0, 0.035 * camera.size(z)))
    (x0, y0), _ = feet[2]
    top = 960 + (x0 - 960) * 0.86 + side * 30
    spread = 54
    ends = [((x0 + d * spread, y0), (top + d * 14, 190)) for d in (-1, 1)]
    for a, b in ends:
        canvas.line(lines([a, b], closed=False), rope, 4)
    for t in np.linspace(0.08, 0.92, 9):
        rung = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in ends]
        canvas.line(lines(rung, closed=False), rope, 3.5)


def _engine(picture: Picture, canvas: Canvas, camera: Camera, side: int) -> None:
    """A brass engine on an outrigger with a turning propeller."""
    view, (x, y), s = picture.view, camera.at(side * 5.6, 1.6, 9.0), camera.size(9.0)
    strut = [stroke([camera.at(side * 2.8, h, 9.0), (x, y)], 0.12 * s, even, False) for h in (0.2, 0.9)]
    canvas.fill(joined(strut), view.tone(IRON, 0.4))
    for dy in (-0.9, 1.0):
        canvas.line(lines([(x, y), camera.at(side * 3.0, 1.6 - dy, 9.0)], closed=False), view.tone("#c8a878", 0.5), 3)
    blades: list[Path] = []
    for k in range(4):
        a = 0.5 + k * math.pi / 2
        tip, root = (x + 1.5 * s * math.cos(a), y + 1.5 * s * math.sin(a)), (x, y)
        blades.append(stroke([root, ((root[0] + tip[0]) / 2 + 9 * math.sin(a), (root[1] + tip[1]) / 2), tip], 0.34 * s))
    canvas.fill(ellipse(x, y, 1.5 * s, 1.5 * s), view.tone("#e8d8b8", 0.6), 0.14)
    canvas.fill(joined(blades), view.tone("#b8844c", 0.7), 0.9)
    canvas.line(ellipse(x, y, 1.54 * s, 1.54 * s), view.tone(BRASS, 0.8), 0.08 * s)
    body = ellipse(x, y, 0.46 * s, 0.46 * s)
    canvas.fill(
        body,
        Radial(
            x - 0.15 * s, y - 0.18 * s, 0.7 * s, (view.tone("#f4d488", 1.1), view.tone(BRASS, 0.6), view.tone("#6a4820", 0.1))
        ),
    )
    canvas.line(body, view.tone("#6a4820", 0.3), 3)
    canvas.fill(
        joined(
            [
                ellipse(x + 0.34 * s * math.cos(k), y + 0.34 * s * math.sin(k), 0.035 * s, 0.035 * s)
                for k in np.arange(0, 6.2, 0.785)
            ]
        ),
        view.tone("#7a5424", 0.4),
    )


def _helm(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The wheel on its stand with dials, before the bow."""
    view, z = picture.view, 9.5
    (x, foot), s = camera.at(0, 0, z), camera.size(z)
    shadow(canvas, view, camera, -0.5, z - 0.2, 1.0, 0.6, 0.5)
    canvas.fill(
        lines([(x - 0.32 * s, foot), (x + 0.32 * s, foot), (x + 0.2 * s, foot - 0.95 * s), (x - 0.2 * s, foot - 0.95 * s)]),
        Linear(x - 0.3 * s, 0, x + 0.3 * s, 0, (view.tone(WOOD, 0.9), view.tone(WOOD, 0.2))),
    )
    cy, r = foot - 1.15 * s, 0.66 * s
    spokes = [
        stroke(
            [
                (x - r * 1.28 * math.cos(a), cy - r * 1.28 * math.sin(a)),
                (x, cy),
                (x + r * 1.28 * math.cos(a), cy + r * 1.28 * math.sin(a)),
            ],
            0.075 * s,
            even,
            False,
        )
        for a in np.arange(0, math.pi, math.pi / 4)
    ]
    canvas.fill(joined(spokes), view.tone("#8a5c38", 0.6))
    canvas.line(ellipse(x, cy, r, r), view.tone("#a8703f", 0.8), 0.13 * s)
    canvas.line(ellipse(x, cy, r, r), view.tone(BRASS, 1.0), 0.03 * s)
    canvas.fill(ellipse(x, cy, 0.16 * s, 0.16 * s), view.tone(BRASS, 0.9))
    for d in (-1, 1):
        px, py = x + d * 0.85 * s, foot - 0.9 * s
        canvas.fill(rect(px - 0.06 * s, py, 0.12 * s, 0.9 * s), view.tone(BRASS, 0.5))
        canvas.fill(ellipse(px, py, 0.24 * s, 0.24 * s), view.tone(BRASS, 0.8))
        canvas.fill(ellipse(px, py, 0.18 * s, 0.18 * s), mix(view.tone("#f4ecd8", 0.8), "#fff0c0", 0.4 * view.lamps))
        canvas.line(lines([(px, py), (px + 0.1 * s, py - 0.1 * s)], closed=False), view.tone("#8a2c24", 0.4), 2.5)


def _cargo(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Crates under a net, barrels, a coil of rope, brass pipes along the deck."""
    view, sun = picture.view, Sun(0.8 if picture.view.sun[0] > WIDE / 2 else -0.8, 0.6, -0.3)
    for x, z, y, size in ((-2.9, 5.6, 0, 0.9), (-2.8, 4.8, 0, 0.7), (-2.8, 5.7, 0.9, 0.62)):
        if not y:
            shadow(canvas, view, camera, x, z, size, size, 0.45)
        box(canvas, view, camera, sun, x, y, z, size, size, size, "#b0804e", 0.8)
        front = camera.flat((x, y, z - 0.005), (1, 0, 0), (0, 1, 0))
        slats = [(0, size * k, size, size * 0.08) for k in (0, 0.46, 0.92)] + [
            (size * k, 0, size * 0.08, size) for k in (0, 0.92)
        ]
        canvas.fill(front.quads(slats), view.tone("#6a4428", 0.4))
    for x, z in ((2.5, 6.2), (2.75, 5.4)):
        (bx, foot), s = camera.at(x, 0, z), camera.size(z)
        barrel(canvas, view, bx, foot, 0.32 * s, 0.9 * s)
    (x, y), s = camera.at(1.9, 0, 4.6), camera.size(4.6)
    for k in range(4):
        canvas.line(ellipse(x, y - 0.055 * s * k, 0.3 * s, 0.09 * s), view.tone("#c8a472", 0.75 - 0.1 * (k % 2)), 0.06 * s)


def _near(picture: Picture, canvas: Canvas) -> None:
    """A brass telescope on a tripod at the left, a belaying rail with ropes at the right."""
    view = picture.view
    canvas.fill(joined([stroke([(170, 960), (x, 1130)], 20, even, False) for x in (70, 180, 290)]), view.tone("#7a5030", 0.5))
    tube = [stroke([(40, 1010), (300, 860)], 66, even, False), stroke([(280, 872), (390, 808)], 50, even, False)]
    canvas.fill(
        tube[0], Linear(120, 880, 190, 990, (view.tone("#f4d488", 1.0), view.tone(BRASS, 0.6), view.tone("#6a4820", 0.1)))
    )
    canvas.fill(tube[1], Linear(310, 800, 350, 880, (view.tone("#f4d488", 1.0), view.tone("#8a6028", 0.2))))
    canvas.fill(stroke([(378, 818), (402, 804)], 64, even, False), view.tone("#7a5424", 0.6))
    canvas.fill(rect(1640, 960, 320, 40, 8), Linear(0, 960, 0, 1000, (view.tone("#c08a58", 0.9), view.tone("#6a4428", 0.3))))
    canvas.fill(joined([rect(x, 1000, 34, 140) for x in (1680, 1850)]), view.tone("#8a5c38", 0.4))
    for x in (1730, 1800, 1880):
        canvas.fill(rect(x - 8, 916, 16, 110, 8), view.tone("#d8a878", 0.7))
        for k in range(5):
            canvas.line(ellipse(x, 990 + 22 * k, 24, 15), view.tone("#d8b884", 0.8), 9)


PLACES = {
    "airship": Kind(airship, None, ((0.16, 0.84),), 0.5),
}
