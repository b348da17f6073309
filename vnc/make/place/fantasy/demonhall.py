"""The hall of a demon king: black pillars, fire in the cracks of the floor, a throne of horns before a red window."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, thin_end, thin_ends
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.stone import brazier, masonry
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, stained
from vnc.make.place.room import Room, shine, tiled
from vnc.make.place.space import Camera, Sun
from vnc.make.place.view import View

CAMERA = Camera(960, 540, 1.6, 900)
STONE = "#5a4a5c"
POWERS = (("#ff5a2a", "#ffc060"), ("#c040ff", "#f0a8ff"), ("#ff3a5a", "#ffa0a0"))


def demonhall(picture: Picture) -> None:
    """Pillars like claws in two rows, chains between them, steps up to the throne, the pit's glow from below."""
    view, power = picture.view, POWERS[picture.seed % 3]
    room = Room(CAMERA, -6.6, 6.6, 9.0, 17.0, Sun(0, 0.3, 0.8))
    far = picture.sheet(1.0, 0, 1.2)
    far.fill(rect(-40, -40, WIDE + 80, HIGH + 80), view.tone("#241a28", 0.15))
    _walls(picture, far, room, power)
    _window(picture, far, power)
    floor = picture.sheet(0.8, 0, 0.5)
    _floor(picture, floor, room, power)
    seat = picture.sheet(0.65, 0, 0.5)
    _dais(seat, view, power)
    _throne(picture, seat, power)
    here = picture.sheet(0.45, 0, 0.4)
    for z in (13.0, 10.2, 7.8, 5.8):
        for side in (-1, 1):
            _pillar(here, view, side, z, power)
    _chains(here, view, picture.seed)
    for x, foot, tall in ((330, 800, 210), (1590, 800, 210), (640, 706, 110), (1280, 706, 110)):
        brazier(picture, here, x, foot, tall)
    _embers(here, power, picture.seed)
    near = picture.sheet(0.12, 0, 3.0)
    for d in (-1, 1):
        claw = curve(
            [
                (960 + d * 1010, 1140, 1),
                (960 + d * 760, 1140, 1),
                (960 + d * 830, 980),
                (960 + d * 900, 700),
                (960 + d * 880, 420, 1),
                (960 + d * 1000, 640),
                (960 + d * 1060, 900),
            ]
        )
        near.fill(claw, view.tone("#1c1420", 0.2))
        near.inner(claw, d * 16, 0, power[0], 0.3, 12)
    picture.play("embers", 0, 200, WIDE, 880)


def _walls(picture: Picture, canvas: Canvas, room: Room, power: tuple[str, str]) -> None:
    """Dark stone, ribs that meet over the throne, niches with skulls of beasts."""
    view = picture.view
    for flat, long in ((room.back, room.wide), (room.west, room.deep), (room.east, room.deep)):
        shape = flat.quad(0, 0, long, room.high)
        _, y0, _, y1 = shape.bounds()
        canvas.fill(
            shape,
            Linear(
                0,
                max(-60, y0),
                0,
                min(1140, y1),
                (view.tone("#2c2030", 0.1), view.tone(STONE, 0.45), mix(view.tone("#6a4a50", 0.5), power[0], 0.25)),
            ),
        )
        masonry(canvas, view, flat, long, room.high, 0.8, 0.45, picture.seed)
    canvas.fill(room.ceiling.quad(room.left, room.near, room.wide, room.deep), view.tone("#1c1420", 0.1))
    for z in (15.0, 11.6, 9.0, 6.8):
        s = CAMERA.size(z)
        for d in (-1, 1):
            rib = [CAMERA.at(d * 6.4, 5.0, z), CAMERA.at(d * 5.2, 7.4, z), CAMERA.at(d * 2.6, 8.6, z), CAMERA.at(0, 9.2, z)]
            canvas.fill(stroke(rib, 0.5 * s, even), view.tone("#3c2e40", 0.3))
            canvas.line(
                curve([(x, y + 0.2 * s) for x, y in rib], closed=False),
                mix(power[0], view.tone("#8a6a70", 0.5), 0.5),
                0.06 * s,
                0.6,
            )
    stained(canvas, picture.seed + 1, 0.5, 9, 1.2, view.tone("#0c080e", 0))


def _window(picture: Picture, canvas: Canvas, power: tuple[str, str]) -> None:
    """A great pointed window behind the throne, red, a broken sun in its tracery."""
    view, chance = picture.view, Random(picture.seed)
    x, foot, half, top = 960.0, 560.0, 190.0, 70.0
    arch = curve(
        [
            (x - half, foot, 1),
            (x - half, 270, 1),
            (x - half * 0.7, 160),
            (x, top, 1),
            (x + half * 0.7, 160),
            (x + half, 270, 1),
            (x + half, foot, 1),
        ]
    )
    canvas.line(arch, view.tone("#3a2c3c", 0.4), 44)
    canvas.fill(arch, Linear(0, top, 0, foot, (mix(power[0], "#1a0410", 0.55), power[0], power[1])))
    for _ in range(60):
        u, v, r = chance.uniform(x - half, x + half), chance.uniform(top, foot), chance.uniform(18, 50)
        piece = lines([(u, v - r), (u + r * 0.8, v), (u, v + r), (u - r * 0.8, v)])
        canvas.fill(piece, chance.choice((power[1], "#3a0614", power[0])), 0.35, clip=arch)
    canvas.fill(ellipse(x, 290, 88, 88), mix(power[1], "#ffffff", 0.4), 0.85, clip=arch)
    rays_ = [
        stroke([(x + 70 * math.cos(a), 290 + 70 * math.sin(a)), (x + 260 * math.cos(a), 290 + 260 * math.sin(a))], 9, even, False)
        for a in (math.pi * k / 6 for k in range(12))
    ]
    bars = [rect(x + d * half * 0.5 - 5, top, 10, foot - top) for d in (-1, 1)]
    eye = curve([(x - 92, 290, 1), (x, 232), (x + 92, 290, 1), (x, 348)])
    canvas.fill(joined([*rays_, *bars]), "#140a12", 0.9, clip=arch)
    canvas.line(ellipse(x, 290, 92, 92), "#140a12", 9)
    canvas.line(eye, "#140a12", 7)
    canvas.fill(curve([(x, 240, 1), (x + 20, 290), (x, 340, 1), (x - 20, 290)]), "#140a12")
    canvas.glow(x, 320, 620, power[0], 0.55)
    picture.play("flicker", 700, 80, 520, 520, power[0])


def _floor(picture: Picture, canvas: Canvas, room: Room, power: tuple[str, str]) -> None:
    """Black slabs, a red carpet, cracks with fire in them."""
    view, chance = picture.view, Random(picture.seed + 2)
    ground = room.floor.quad(room.left, 0.9, room.wide, room.deep)
    y0 = CAMERA.at(0, 0, 17)[1]
    canvas.fill(
        ground,
        Linear(
            0, y0, 0, HIGH, (mix(view.tone("#5a4450", 0.6), power[0], 0.3), view.tone("#3c303e", 0.4), view.tone("#241c28", 0.3))
        ),
    )
    tiled(canvas, view, room, "#3c303e", 1.1, "#4c3e4e", 0.6)
    shine(canvas, view, room, flattened([s.canvas for s in picture.sheets]), picture.seed, 0.42, 0.2)
    for _ in range(13):
        x, z = chance.choice((-1, 1)) * chance.uniform(1.6, 5.6), chance.uniform(3.2, 11)
        points = [(x, z)]
        for _ in range(5):
            x, z = x + chance.uniform(-0.6, 0.6), z + chance.uniform(-0.1, 0.7)
            points.append((x, z))
        crack = [CAMERA.at(a, 0, b) for a, b in points]
        s = CAMERA.size(points[0][1])
        canvas.fill(stroke(crack, 0.3 * s, thin_ends), power[0], 0.4, blur=0.12 * s, blend="screen")
        canvas.fill(stroke(crack, 0.07 * s, thin_ends, False), mix(power[1], "#ffffff", 0.3))
    carpet = room.floor.quad(-1.25, 0.9, 2.5, 14)
    canvas.fill(carpet, Linear(0, y0, 0, HIGH, (view.tone("#c83a44", 0.8), view.tone("#7a1c2c", 0.5))))
    canvas.fill(room.floor.quads([(u, 0.9, 0.09, 14) for u in (-1.15, 1.06)]), view.tone("#e0b050", 0.9))
    diamonds = [
        room.floor.path(lines([(0, z), (0.3, z + 0.4), (0, z + 0.8), (-0.3, z + 0.4)])) for z in (2.4, 4.2, 6.0, 7.8, 9.6)
    ]
    canvas.fill(joined(diamonds), view.tone("#e0b050", 0.7), 0.6)


def _dais(canvas: Canvas, view: View, power: tuple[str, str]) -> None:
    """Broad steps up to the throne, their edges lit."""
    for k in range(6):
        z, half, high = 13.2 + 0.35 * k, 3.9 - 0.38 * k, 0.28
        top = CAMERA.shape(
            (-half, high * (k + 1), z),
            (half, high * (k + 1), z),
            (half, high * (k + 1), z + 0.4),
            (-half, high * (k + 1), z + 0.4),
        )
        face = CAMERA.shape((-half, high * k, z), (half, high * k, z), (half, high * (k + 1), z), (-half, high * (k + 1), z))
        canvas.fill(
            face,
            Linear(
                600,
                0,
                1320,
                0,
                (view.tone("#342838", 0.3), mix(view.tone("#5a4658", 0.5), power[0], 0.2), view.tone("#342838", 0.3)),
            ),
        )
        canvas.fill(top, view.tone("#8a6e80", 0.8))
        rug = CAMERA.shape((-1.0, high * k, z), (1.0, high * k, z), (1.0, high * (k + 1), z), (-1.0, high * (k + 1), z))
        canvas.fill(rug, view.tone("#a02c38", 0.55))


def _throne(picture: Picture, canvas: Canvas, power: tuple[str, str]) -> None:
    """A seat of black iron: a back of blades, horns, skulls on its arms, a red cushion."""
    view, z = picture.view, 15.4
    (x, foot), s = CAMERA.at(0, 1.68, z), CAMERA.size(z)
    canvas.glow(x, foot - 2.2 * s, 4.4 * s, power[0], 0.5)
    iron = (view.tone("#1c141e", 0.1), view.tone("#4c3c4e", 0.6), view.tone("#1c141e", 0.1))
    _blades(canvas, view, x, foot, s, iron)
    _back(canvas, view, x, foot, s, power, iron)
    canvas.fill(rect(x - 1.15 * s, foot - 1.0 * s, 2.3 * s, 1.0 * s, 4), Linear(x - 1.1 * s, 0, x + 1.1 * s, 0, iron))
    canvas.fill(rect(x - 0.8 * s, foot - 1.14 * s, 1.6 * s, 0.26 * s, 6), view.tone("#a02c3a", 0.8))
    _skulls(canvas, view, x, foot, s, power)


def _blades(canvas: Canvas, view: View, x: float, foot: float, s: float, iron: tuple[str, ...]) -> None:
    """A fan of blades and two horns behind the back."""
    blades = [
        lines(
            [
                (x + d * s - 0.12 * s, foot - 1.2 * s),
                (x + d * 1.5 * s, foot - (4.9 - 1.5 * abs(d)) * s),
                (x + d * s + 0.12 * s, foot - 1.2 * s),
            ]
        )
        for d in (-1.1, -0.85, -0.6, -0.35, 0.35, 0.6, 0.85, 1.1)
    ]
    canvas.fill(joined(blades), Linear(x - 1.8 * s, 0, x + 1.8 * s, 0, iron))
    for d in (-1, 1):
        horn = [
            (x + d * 0.5 * s, foot - 3.0 * s),
            (x + d * 1.3 * s, foot - 3.6 * s),
            (x + d * 1.5 * s, foot - 4.5 * s),
            (x + d * 1.0 * s, foot - 5.1 * s),
        ]
        canvas.fill(
            stroke(horn, 0.4 * s, thin_end),
            Linear(0, foot - 5.1 * s, 0, foot - 3.0 * s, (view.tone("#d8c4a8", 0.8), view.tone("#4a3838", 0.4))),
        )


def _back(canvas: Canvas, view: View, x: float, foot: float, s: float, power: tuple[str, str], iron: tuple[str, ...]) -> None:
    """The back with its cushion and its stone."""
    back = lines(
        [
            (x - 0.85 * s, foot - 0.6 * s),
            (x - 0.95 * s, foot - 3.2 * s),
            (x - 0.4 * s, foot - 3.9 * s),
            (x, foot - 4.5 * s),
            (x + 0.4 * s, foot - 3.9 * s),
            (x + 0.95 * s, foot - 3.2 * s),
            (x + 0.85 * s, foot - 0.6 * s),
        ]
    )
    canvas.fill(back, Linear(x - s, 0, x + s, 0, iron))
    canvas.line(back, mix(power[0], view.tone("#a8806c", 0.6), 0.4), 0.07 * s)
    pad = curve(
        [
            (x - 0.6 * s, foot - 0.9 * s, 1),
            (x - 0.64 * s, foot - 2.9 * s),
            (x, foot - 3.5 * s, 1),
            (x + 0.64 * s, foot - 2.9 * s),
            (x + 0.6 * s, foot - 0.9 * s, 1),
        ]
    )
    canvas.fill(pad, Linear(0, foot - 3.4 * s, 0, foot - 0.9 * s, (view.tone("#c03a48", 0.9), view.tone("#5a1422", 0.3))))
    canvas.fill(
        lines([(x, foot - 4.3 * s), (x + 0.2 * s, foot - 3.95 * s), (x, foot - 3.6 * s), (x - 0.2 * s, foot - 3.95 * s)]),
        power[1],
    )
    canvas.glow(x, foot - 3.95 * s, 0.9 * s, power[0], 0.8)


def _skulls(canvas: Canvas, view: View, x: float, foot: float, s: float, power: tuple[str, str]) -> None:
    """Skulls on the arms."""
    for d in (-1, 1):
        canvas.fill(rect(x + d * 1.1 * s - 0.2 * s, foot - 1.5 * s, 0.4 * s, 1.5 * s, 5), view.tone("#3c2e40", 0.5))
        cx, cy = x + d * 1.1 * s, foot - 1.62 * s
        canvas.fill(
            joined([ellipse(cx, cy, 0.22 * s, 0.2 * s), rect(cx - 0.12 * s, cy + 0.1 * s, 0.24 * s, 0.18 * s, 3)]),
            view.tone("#d8c8ac", 0.8),
        )
        canvas.fill(
            joined([ellipse(cx - 0.08 * s, cy, 0.055 * s, 0.06 * s), ellipse(cx + 0.08 * s, cy, 0.055 * s, 0.06 * s)]), power[0]
        )


def _pillar(canvas: Canvas, view: View, side: int, z: float, power: tuple[str, str]) -> None:
    """A pillar like a thorned trunk, lit along its inner edge."""
    (x, foot), s = CAMERA.at(side * 4.5, 0, z), CAMERA.size(z)
    top, w = CAMERA.at(0, 9.0, z)[1], 0.5 * s
    shaft = curve(
        [
            (x - w * 1.5, foot, 1),
            (x - w * 0.9, foot - 1.2 * s),
            (x - w * 0.72, (foot + top) / 2),
            (x - w * 1.1, top + 0.8 * s),
            (x - w * 2.0, top, 1),
            (x + w * 2.0, top, 1),
            (x + w * 1.1, top + 0.8 * s),
            (x + w * 0.72, (foot + top) / 2),
            (x + w * 0.9, foot - 1.2 * s),
            (x + w * 1.5, foot, 1),
        ]
    )
    canvas.fill(ellipse(x, foot, w * 2.2, w * 0.36), "#08040a", 0.5, blur=8)
    tones = (view.tone("#2a2030", 0.1), view.tone("#4a3c50", 0.5), mix(view.tone("#7a5a68", 0.7), power[0], 0.35))
    canvas.fill(shaft, Linear(x - w, 0, x + w, 0, tones if side < 0 else tones[::-1]))
    flutes = [
        stroke([(x + d * w, foot), (x + d * w * 0.7, (foot + top) / 2), (x + d * w, top)], 0.05 * s, even)
        for d in (-0.6, -0.2, 0.2, 0.6)
    ]
    canvas.fill(joined(flutes), "#120a14", 0.5, clip=shaft)
    thorns: list[Path] = []
    for k in range(5):
        y = foot - (1.8 + 1.3 * k) * s
        for d in (-1, 1):
            thorns.append(
                lines([(x + d * w * 0.6, y + 0.22 * s), (x + d * w * 1.9, y - 0.2 * s), (x + d * w * 0.6, y - 0.1 * s)])
            )
    canvas.fill(joined(thorns), view.tone("#3c2e40", 0.4))
    for y in (foot - 1.0 * s, foot - 4.4 * s):
        canvas.fill(rect(x - w * 1.02, y, w * 2.04, 0.22 * s, 4), view.tone("#6a4c3c", 0.6))
        canvas.fill(joined([ellipse(x + d * w, y + 0.11 * s, 0.05 * s, 0.05 * s) for d in (-0.6, 0, 0.6)]), power[1])


def _chains(canvas: Canvas, view: View, seed: int) -> None:
    """Heavy chains from pillar to pillar."""
    for z0, z1, y in ((5.8, 7.8, 6.3), (7.8, 10.2, 6.0), (10.2, 13.0, 5.8)):
        for side in (-1, 1):
            (x0, y0), (x1, y1) = CAMERA.at(side * 4.4, y, z0), CAMERA.at(side * 4.4, y, z1)
            links: list[Path] = []
            for k in range(19):
                t = k / 18
                s = CAMERA.size(z0 + (z1 - z0) * t)
                links.append(
                    ellipse(
                        x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + 2.6 * s * t * (1 - t), 0.09 * s if k % 2 else 0.05 * s, 0.07 * s
                    )
                )
            canvas.line(joined(links), view.tone("#7a6470", 0.5 + 0.02 * (seed % 5)), 4)


def _embers(canvas: Canvas, power: tuple[str, str], seed: int) -> None:
    chance = Random(seed + 11)
    for _ in range(50):
        x, y, r = chance.uniform(100, 1820), chance.uniform(160, 980), chance.uniform(2, 5)
        canvas.glow(x, y, r * 5, power[0], 0.5)
        canvas.fill(ellipse(x, y, r * 0.6, r * 0.6), alpha(mix(power[1], "#ffffff", 0.3), 0.95))


PLACES = {"demonhall": Kind(demonhall, "torch", ((0.14, 0.42), (0.58, 0.86)), 0.5, (0.0, -0.9))}
