"""Other times: castle hall, throne room, tavern, dungeon, village, ruins."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.buildings import house, joined
from vnc.make.place.flora import air_tint, bush, crown, flowers, grass, ground, overhang, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.props import cup, shelf
from vnc.make.place.raster import flattened, stained
from vnc.make.place.room import Room, boards, droplets, outdoors, shell, shine, sunlight, tiled, window
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

STONE = "#9a94a0"


def hall(picture: Picture) -> None:
    """The great hall: pillars, tall windows, banners, a long table."""
    view, camera = picture.view, Camera(960, 520, 1.7, 850)
    room = Room(camera, -5.2, 5.2, 7.5, 17, Sun(0.7, 0.6, 0.1), 0.6)
    out = picture.sheet(1.0, 0, 4)
    outdoors(picture, out, "hills", 420)
    walls = picture.sheet(0.75, 0, 0.7)
    shell(walls, view, room, STONE, "#8c8288", "#5a4a48", "#948e9c")
    for flat, long in ((room.west, 17), (room.east, 17), (room.back, 10.4)):
        masonry(walls, view, flat, long, 7.5)
    panes = [2.2 + 3.2 * k for k in range(5)]
    for z in panes:
        _lancet(walls, view, room.east, z, 2.2, 1.3, 3.6)
        _lancet(walls, view, room.west, z, 2.2, 1.3, 3.6)
    _rose(picture, walls, room.back, 5.2, 4.9, 1.5)
    tiled(walls, view, room, "#8c8288", 0.9, "#a0969a")
    walls.fill(room.floor.quad(-1.0, 0.6, 2.0, 16.4), view.tone("#9c2c34", 0.6))
    walls.fill(room.floor.quads([(-1.0, 0.6, 0.1, 16.4), (0.9, 0.6, 0.1, 16.4)]), view.tone("#e0b450", 0.8))
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.22, 0.3)
    sunlight(
        walls,
        room,
        view,
        [((5.2, 2.2, z), (5.2, 5.6, z), (5.2, 5.6, z + 1.3), (5.2, 2.2, z + 1.3)) for z in panes],
        (0.85, 0.75, 0.1),
        pool=0.5,
        shaft=0.2,
    )
    pillars = picture.sheet(0.5, 0, 0.6)
    for z in (14.5, 11, 7.8, 5.0):
        for side in (-1, 1):
            _pillar(pillars, view, camera, side * 3.5, z, 7.4)
            if z < 14:
                _banner(pillars, view, camera, side * 3.5, z - 0.42, ("#a8323c", "#34508c")[int(z) % 2])
            torch(picture, pillars, *camera.at(side * 3.12, 2.6, z - 0.45), 0.5 * camera.size(z), z < 9)
    near = picture.sheet(0.12, 0, 3.5)
    for side in (-1, 1):
        _pillar(near, view, camera, side * 2.75, 2.3, 7.4)


def masonry(
    canvas: Canvas, view: View, flat: Flat, long: float, high: float, size: float = 0.55, opacity: float = 0.3, seed: int = 3
) -> None:
    """Joints of large stones, a few of them lighter or darker."""
    chance = Random(seed)
    rows_ = int(high / size)
    joints = [(0.3, size * k, long - 0.3, 0.03) for k in range(1, rows_)]
    joints += [
        (0.3 + size * (1.8 * j + 0.9 * (k % 2)), size * k, 0.03, size)
        for k in range(rows_)
        for j in range(int(long / size / 1.8))
    ]
    pick = [
        (0.3 + size * (1.8 * j + 0.9 * (k % 2)), size * k, size * 1.8, size)
        for k in range(rows_)
        for j in range(int(long / size / 1.8) - 1)
        if chance.random() < 0.22
    ]
    canvas.fill(flat.quads(pick[::2]), view.tone("#f0e8e4", 0.6), 0.1)
    canvas.fill(flat.quads(pick[1::2]), view.tone("#20182a", 0.1), 0.16)
    canvas.fill(flat.quads(joints), view.tone("#221c28", 0.1), opacity)


def _lancet(canvas: Canvas, view: View, flat: Flat, u: float, v: float, wide: float, tall: float) -> None:
    """A pointed window with coloured glass, lit by the sky."""
    arch = curve(
        [
            (u, v, 1),
            (u, v + tall * 0.66, 1),
            (u + wide * 0.14, v + tall * 0.86),
            (u + wide / 2, v + tall, 1),
            (u + wide * 0.86, v + tall * 0.86),
            (u + wide, v + tall * 0.66, 1),
            (u + wide, v, 1),
        ]
    )
    shape = flat.path(arch)
    wide_arch = flat.path(
        Path([(c - (u + wide / 2, v + tall / 2)) * (1.22, 1.07) + (u + wide / 2, v + tall / 2) for c in arch.contours])
    )
    canvas.fill(wide_arch, view.tone("#7a747e", 0.3))
    glow = mix(view.sky[3], "#ffffff", 0.35) if view.time != "night" else mix(view.sky[3], "#8aa4e0", 0.3)
    a, b = flat.at(u, v + tall), flat.at(u, v)
    canvas.fill(shape, Linear(*a, *b, (mix(glow, "#7aa8e0", 0.3), glow)))
    for k, tint in enumerate(("#d8584a", "#e8b84a", "#4a88c8", "#5aa878", "#b06ac0")):
        part = flat.path(ellipse(u + wide * (0.3 + 0.4 * (k % 2)), v + tall * (0.14 + 0.16 * k), wide * 0.2, tall * 0.06))
        canvas.fill(part, mix(tint, glow, 0.25), 0.75 if view.time != "night" else 0.4, clip=shape)
    bars = [(u, v + tall * k / 7, wide, 0.04) for k in range(1, 7)] + [
        (u + wide * k - 0.025, v, 0.05, tall) for k in (0.33, 0.66)
    ]
    canvas.fill(flat.quads(bars), view.tone("#2a2830", 0.2), 0.85, clip=shape)
    canvas.fill(shape, glow, 0.35 * view.shine, blur=22, blend="screen")


def _rose(picture: Picture, canvas: Canvas, flat: Flat, u: float, v: float, r: float) -> None:
    view = picture.view
    glow = mix(view.sky[3], "#ffffff", 0.4)
    canvas.fill(flat.path(ellipse(u, v, r * 1.2, r * 1.2)), view.tone("#6e6872", 0.3))
    canvas.fill(flat.path(ellipse(u, v, r, r)), glow)
    for k in range(12):
        a = k * math.pi / 6
        tint = ("#d8584a", "#4a88c8", "#e8b84a", "#5aa878")[k % 4]
        canvas.fill(
            flat.path(ellipse(u + r * 0.66 * math.cos(a), v + r * 0.66 * math.sin(a), r * 0.17, r * 0.17)),
            mix(tint, glow, 0.2),
            0.85,
        )
    canvas.fill(flat.path(ellipse(u, v, r * 0.26, r * 0.26)), "#e8a04a", 0.85)
    spokes = [
        flat.path(
            stroke(
                [(u, v), (u + r * math.cos(k * math.pi / 6 + 0.26), v + r * math.sin(k * math.pi / 6 + 0.26))], 0.07, even, False
            )
        )
        for k in range(12)
    ]
    canvas.fill(joined(spokes), view.tone("#2e2a34", 0.3))
    canvas.glow(*flat.at(u, v), 300, view.sunlight, 0.5 * max(0.3, view.shine))


def _pillar(canvas: Canvas, view: View, camera: Camera, x: float, z: float, high: float, colour: str = "#aaa4ae") -> None:
    (cx, foot), (_, top), s = camera.at(x, 0, z), camera.at(x, high, z), camera.size(z)
    w = 0.36 * s
    right = view.sun[0] > WIDE / 2
    tones = tuple(view.tone(colour, k) for k in ((0.1, 0.5, 1.0) if right else (1.0, 0.5, 0.1)))
    canvas.fill(rect(cx - w, top, w * 2, foot - top), Linear(cx - w, 0, cx + w, 0, tones))
    for k in (-0.55, 0.0, 0.55):
        canvas.fill(rect(cx + w * k - w * 0.07, top, w * 0.14, foot - top), view.tone("#2a2430", 0.1), 0.25)
    for y, h, grow in ((foot - 0.5 * s, 0.5 * s, 1.35), (foot - 0.62 * s, 0.14 * s, 1.18), (top, 0.4 * s, 1.4)):
        canvas.fill(rect(cx - w * grow, y, w * grow * 2, h, 4), Linear(cx - w * grow, 0, cx + w * grow, 0, tones))
        canvas.fill(rect(cx - w * grow, y, w * grow * 2, max(2, h * 0.1)), view.tone(colour, 1.2), 0.8)
    canvas.fill(ellipse(cx, foot, w * 1.8, w * 0.3), view.tone("#100c18", 0), 0.4, blur=8)


def _banner(canvas: Canvas, view: View, camera: Camera, x: float, z: float, colour: str) -> None:
    flat = camera.flat((x - 0.35, 2.9, z), (1, 0, 0), (0, 1, 0))
    cloth = flat.path(lines([(0, 2.6), (0.7, 2.6), (0.7, 0.3), (0.35, 0), (0, 0.3)]))
    a, b = flat.at(0, 0), flat.at(0.7, 0)
    canvas.fill(cloth, Linear(*a, *b, (view.tone(colour, 0.3), view.tone(colour, 0.85), view.tone(colour, 0.4))))
    canvas.line(cloth, view.tone("#e0b450", 0.9), max(1.5, 0.035 * camera.size(z)))
    canvas.fill(flat.path(lines([(0.35, 2.0), (0.52, 1.6), (0.35, 1.2), (0.18, 1.6)])), view.tone("#ecc864", 0.9))
    canvas.fill(flat.quad(-0.06, 2.58, 0.82, 0.06), view.tone("#6a4a30", 0.6))


def torch(picture: Picture, canvas: Canvas, x: float, y: float, size: float, lively: bool = False) -> None:
    """A burning torch on a wall; size is the flame's height."""
    view = picture.view
    canvas.fill(stroke([(x, y + size * 1.3), (x, y + size * 0.2)], size * 0.22, even), view.tone("#5a3c28", 0.5))
    canvas.glow(x, y - size * 0.3, size * 5.5, "#ff9a40", 0.6)
    for k, (tint, s) in enumerate((("#ff7a2a", 1.0), ("#ffb640", 0.72), ("#fff2b0", 0.42))):
        flame = curve(
            [
                (x - size * 0.3 * s, y + size * 0.1),
                (x - size * 0.26 * s, y - size * 0.4 * s),
                (x + size * 0.06, y - size * 1.05 * s, 1),
                (x + size * 0.3 * s, y - size * 0.35 * s),
                (x + size * 0.26 * s, y + size * 0.14),
                (x, y + size * 0.26),
            ]
        )
        canvas.fill(flame, tint, 0.95, blur=size * 0.05 if k == 0 else 0)
    if lively:
        picture.play("flicker", x - size * 2, y - size * 2.4, size * 4, size * 4, "#ff9a40")


def throne(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 560, 1.6, 850)
    room = Room(camera, -4.6, 4.6, 7.0, 12, Sun(0.1, 0.7, 0.5), 0.6)
    out = picture.sheet(1.0, 0, 4)
    outdoors(picture, out, "hills", 420)
    walls = picture.sheet(0.75, 0, 0.7)
    shell(walls, view, room, "#8e86a0", "#6e6474", "#463c50", "#867e96")
    for flat, long in ((room.west, 12), (room.east, 12), (room.back, 9.2)):
        masonry(walls, view, flat, long, 7.0)
    for u in (1.1, 6.7):
        _lancet(walls, view, room.back, u, 1.9, 1.4, 4.2)
    tiled(walls, view, room, "#6e6474", 0.8, "#8a8094")
    _drapes(picture, walls, room)
    steps = [(1.9, 0.0, 9.0, 0.22), (1.6, 0.22, 9.5, 0.22), (1.3, 0.44, 10.0, 0.22)]
    for half, y, z, high in steps:
        box(walls, view, camera, room.sun, -half, y, z, half * 2, high, 12 - z, "#a098a8", 0.9)
    carpet = room.floor.quad(-0.8, 0.6, 1.6, 8.4)
    walls.fill(carpet, view.tone("#a42834", 0.65))
    walls.fill(room.floor.quads([(-0.8, 0.6, 0.09, 8.4), (0.71, 0.6, 0.09, 8.4)]), view.tone("#e8bc58", 0.9))
    for _, y, z, high in steps:
        walls.fill(
            camera.shape((-0.8, y, z - 0.01), (0.8, y, z - 0.01), (0.8, y + high, z - 0.01), (-0.8, y + high, z - 0.01)),
            view.tone("#8c202c", 0.4),
        )
        walls.fill(
            camera.shape((-0.8, y + high, z), (0.8, y + high, z), (0.8, y + high, z + 0.5), (-0.8, y + high, z + 0.5)),
            view.tone("#b43040", 0.8),
        )
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.2, 0.3)
    seat = picture.sheet(0.6, 0, 0.4)
    _throne(picture, seat, camera)
    sunlight(
        seat,
        room,
        view,
        [((u - 4.6, 1.9, 12), (u - 4.6, 6.0, 12), (u - 3.2, 6.0, 12), (u - 3.2, 1.9, 12)) for u in (1.1, 6.7)],
        (0.05, 0.6, 0.6),
        pool=0.4,
        shaft=0.24,
    )
    pillars = picture.sheet(0.4, 0, 0.6)
    for z in (8.5, 5.6):
        for side in (-1, 1):
            _pillar(pillars, view, camera, side * 3.3, z, 7.0, "#9c94aa")
            _banner(pillars, view, camera, side * 3.3, z - 0.42, "#5a2a6a")
    for side in (-1, 1):
        _brazier(picture, pillars, *camera.at(side * 2.2, 0, 5.4), 1.15 * camera.size(5.4))
    near = picture.sheet(0.1, 0, 3.5)
    for side in (-1, 1):
        _pillar(near, view, camera, side * 2.6, 2.2, 7.0, "#8c849a")


def _drapes(picture: Picture, canvas: Canvas, room: Room) -> None:
    view = picture.view
    for u, wide, low in ((2.9, 3.4, 1.0),):
        cloth = room.back.path(
            curve(
                [(u, 6.8, 1), (u + wide, 6.8, 1), (u + wide * 0.92, 4.0), (u + wide, low, 1), (u, low, 1), (u + wide * 0.08, 4.0)]
            )
        )
        a, b = room.back.at(u, 0), room.back.at(u + wide, 0)
        canvas.fill(cloth, Linear(*a, *b, (view.tone("#8c2430", 0.2), view.tone("#b83440", 0.8), view.tone("#8c2430", 0.2))))
        for k in range(7):
            x = u + wide * (k + 0.5) / 7
            canvas.fill(room.back.quad(x, low, 0.14, 5.8), view.tone("#3a0c1c", 0.1), 0.35, blur=4, clip=cloth)
        canvas.fill(room.back.quad(u - 0.1, 6.5, wide + 0.2, 0.35), view.tone("#d8a848", 0.8))
        canvas.fill(room.back.path(ellipse(u + wide / 2, 4.9, 0.62, 0.62)), view.tone("#e8bc58", 0.9))
        canvas.fill(
            room.back.path(
                lines(
                    [
                        (
                            u + wide / 2 + 0.5 * math.cos(k * math.pi / 5 + math.pi / 2) * (1 if k % 2 == 0 else 0.42),
                            4.9 + 0.5 * math.sin(k * math.pi / 5 + math.pi / 2) * (1 if k % 2 == 0 else 0.42),
                        )
                        for k in range(10)
                    ]
                )
            ),
            view.tone("#7a1c2c", 0.5),
        )


def _throne(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    view = picture.view
    (x, y), s = camera.at(0, 0.66, 10.4), camera.size(10.4)
    gold = tuple(view.tone("#e8b84c", k) for k in (1.1, 0.6, 0.2))
    back = curve(
        [
            (x - 0.62 * s, y, 1),
            (x - 0.62 * s, y - 1.8 * s),
            (x - 0.74 * s, y - 2.5 * s, 1),
            (x - 0.34 * s, y - 2.3 * s),
            (x, y - 2.95 * s, 1),
            (x + 0.34 * s, y - 2.3 * s),
            (x + 0.74 * s, y - 2.5 * s, 1),
            (x + 0.62 * s, y - 1.8 * s),
            (x + 0.62 * s, y, 1),
        ]
    )
    canvas.fill(back, Linear(x - 0.7 * s, y - 2.9 * s, x + 0.7 * s, y, gold))
    canvas.line(back, view.tone("#6a4418", 0.2), 2.5, 0.8)
    velvet = rect(x - 0.45 * s, y - 2.1 * s, 0.9 * s, 1.5 * s, 0.2 * s)
    canvas.fill(velvet, Linear(0, y - 2.1 * s, 0, y - 0.6 * s, (view.tone("#c03444", 0.9), view.tone("#7c1826", 0.2))))
    studs = [
        ellipse(x + (i - 1) * 0.26 * s + 0.13 * s * (j % 2) - 0.06 * s, y - 1.9 * s + 0.28 * s * j, 0.035 * s, 0.035 * s)
        for i in range(3)
        for j in range(5)
    ]
    canvas.fill(joined(studs), view.tone("#f0cc70", 1))
    canvas.fill(rect(x - 0.6 * s, y - 0.75 * s, 1.2 * s, 0.2 * s, 6), view.tone("#b82c3c", 0.8))
    canvas.fill(rect(x - 0.62 * s, y - 0.56 * s, 1.24 * s, 0.56 * s), Linear(0, y - 0.56 * s, 0, y, gold))
    for k in (-1, 1):
        canvas.fill(
            rect(x + k * 0.68 * s - 0.12 * s, y - 1.15 * s, 0.24 * s, 1.15 * s, 6),
            Linear(x + k * 0.68 * s - 0.12 * s, 0, x + k * 0.68 * s + 0.12 * s, 0, gold),
        )
        canvas.fill(
            ellipse(x + k * 0.68 * s, y - 1.18 * s, 0.17 * s, 0.15 * s), Radial(x + k * 0.68 * s - 5, y - 1.22 * s, 0.2 * s, gold)
        )
    canvas.fill(ellipse(x, y - 2.62 * s, 0.12 * s, 0.14 * s), view.tone("#5ac8e8", 1.0))
    canvas.glow(x, y - 1.6 * s, 3.2 * s, "#ffd890", 0.3)


def _brazier(picture: Picture, canvas: Canvas, x: float, foot: float, tall: float) -> None:
    view = picture.view
    canvas.fill(
        joined(
            [
                stroke(
                    [
                        (x + d * tall * 0.28, foot),
                        (x + d * tall * 0.06, foot - tall * 0.5),
                        (x + d * tall * 0.2, foot - tall * 0.72),
                    ],
                    tall * 0.06,
                    even,
                )
                for d in (-1, 0, 1)
            ]
        ),
        view.tone("#3a3438", 0.5),
    )
    canvas.fill(
        curve(
            [
                (x - tall * 0.32, foot - tall * 0.84, 1),
                (x + tall * 0.32, foot - tall * 0.84, 1),
                (x + tall * 0.2, foot - tall * 0.66),
                (x, foot - tall * 0.6),
                (x - tall * 0.2, foot - tall * 0.66),
            ]
        ),
        view.tone("#54484a", 0.7),
    )
    for k in (-1, 1, 0):
        torch(picture, canvas, x + k * tall * 0.13, foot - tall * 0.9, tall * (0.3 if k else 0.44), k == 0)


def tavern(picture: Picture) -> None:
    view, camera = picture.view, Camera(1000, 510, 1.45, 950)
    room = Room(camera, -3.8, 3.8, 3.2, 6.2, Sun(-0.5, 0.5, -0.3))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "hills", 520)
    walls = picture.sheet(0.75, 0, 0.6)
    shell(walls, view, room, "#c8a67c", "#6e4a32", "#5a3e2c", "#b8966c")
    boards(walls, view, room, "#6e4a32", 0.26, picture.seed)
    posts = [(0.0, 0, 0.2, 3.2), (2.5, 0, 0.2, 3.2), (5.0, 0, 0.2, 3.2), (7.4, 0, 0.2, 3.2), (0, 2.6, 7.6, 0.2), (0, 0, 7.6, 0.9)]
    walls.fill(room.back.quads(posts), view.tone("#5c3c28", 0.4))
    walls.fill(room.back.quads([(0.22 * k, 0, 0.015, 0.9) for k in range(35)]), view.tone("#20120c", 0.1), 0.6)
    for u in (2.85, 3.95):
        droplets(picture, walls, window(walls, view, room.back, u, 1.15, 0.85, 1.2, "#4a3020", 3, 4, 0.035), picture.seed)
    for flat in (room.west, room.east):
        walls.fill(
            flat.quads([(0.3, 0, 6, 0.9), (0.3, 2.6, 6, 0.2), (2.2, 0, 0.2, 3.2), (4.4, 0, 0.2, 3.2)]), view.tone("#563824", 0.35)
        )
    beams = picture.sheet(0.6, 0, 0.5)
    for z in (5.4, 4.0, 2.6):
        box(beams, view, camera, room.sun, -3.8, 2.85, z, 7.6, 0.28, 0.26, "#4c3222", 0.3)
    _hearth(picture, beams, room)
    _barrels(picture, beams, room)
    for k, v in enumerate((1.35, 1.85)):
        shelf(beams, view, room.back, 5.25, v, 2.1, wood="#7a5234", seed=picture.seed + k, goods="wwjcw")
    for x, y in ((760, 330), (1230, 300)):
        _chandelier(picture, beams, x, y)
    tables = picture.sheet(0.4, 0, 0.7)
    for x, z in ((-1.7, 4.2), (1.5, 3.7)):
        _trestle(picture, tables, room, x, z)
    near = picture.sheet(0.1, 0, 2.6)
    near.fill(ellipse(330, 1075, 520, 105), Linear(0, 970, 0, HIGH, (view.tone("#a8703e", 0.9), view.tone("#5a3820", 0.4))))
    mug(near, view, 300, 1050, 120)


def _hearth(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A stone fireplace against the left wall, burning."""
    view, camera = picture.view, room.camera
    box(canvas, view, camera, room.sun, -3.8, 0, 3.3, 0.55, 3.2, 2.0, "#8a8078", 0.4)
    face = camera.flat((-3.24, 0, 3.3), (0, 0, 1), (0, 1, 0))
    masonry(canvas, view, face, 2.0, 3.2, 0.26, 0.4)
    mouth = face.path(curve([(0.35, 0.12, 1), (0.35, 0.9), (1.0, 1.25), (1.65, 0.9), (1.65, 0.12, 1)]))
    canvas.fill(mouth, Linear(0, mouth.bounds()[1], 0, mouth.bounds()[3], ("#1a0c0a", "#7a2a10")))
    canvas.fill(face.quad(-0.1, 1.38, 2.2, 0.16), view.tone("#6a4630", 0.9))
    x, y = face.at(1.0, 0.2)
    for k, (dx, s) in enumerate(((-34, 70), (30, 78), (0, 110), (-10, 60))):
        torch(picture, canvas, x + dx, y - 10, s, k == 2)
    canvas.fill(
        joined([stroke([(x - 70, y + 12), (x + 60, y - 4)], 22, even), stroke([(x - 50, y - 6), (x + 74, y + 14)], 22, even)]),
        "#3a1c10",
    )
    canvas.glow(x, y - 40, 620, "#ff8a3a", 0.55)
    pool = room.floor.path(ellipse(-2.2, 3.9, 1.5, 1.4))
    canvas.fill(pool, "#ff9a48", 0.34, blur=40, blend="screen")


def _barrels(picture: Picture, canvas: Canvas, room: Room) -> None:
    view, camera = picture.view, room.camera
    box(canvas, view, camera, room.sun, 1.4, 0, 5.0, 2.4, 1.05, 0.5, "#6c4630", 0)
    front = camera.flat((1.4, 0, 4.995), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.2 * k, 0, 0.016, 1.05) for k in range(13)]), view.tone("#20120c", 0.1), 0.6)
    box(canvas, view, camera, room.sun, 1.3, 1.05, 4.9, 2.6, 0.07, 0.7, "#a87444", 1)
    for dx in (1.7, 2.1):
        mug(canvas, view, *camera.at(dx, 1.12, 5.1), 42)
    for x, z in ((3.15, 3.3), (3.2, 2.6)):
        (cx, y), s = camera.at(x, 0, z), camera.size(z)
        shadow(canvas, view, camera, x - 0.35, z - 0.3, 0.7, 0.6, 0.4)
        body = curve(
            [
                (cx - 0.3 * s, y, 1),
                (cx - 0.38 * s, y - 0.5 * s),
                (cx - 0.3 * s, y - s, 1),
                (cx + 0.3 * s, y - s, 1),
                (cx + 0.38 * s, y - 0.5 * s),
                (cx + 0.3 * s, y, 1),
            ]
        )
        canvas.fill(
            body,
            Linear(
                cx - 0.38 * s,
                0,
                cx + 0.38 * s,
                0,
                (view.tone("#a06a3c", 1.0), view.tone("#7a4c2a", 0.5), view.tone("#4a2c18", 0.1)),
            ),
        )
        canvas.fill(
            joined([rect(cx - 0.4 * s, y - k * s, 0.8 * s, 0.06 * s) for k in (0.16, 0.34, 0.74, 0.92)]),
            view.tone("#3c3a3e", 0.6),
            clip=body,
        )
        canvas.fill(ellipse(cx, y - s, 0.3 * s, 0.07 * s), view.tone("#b4804c", 0.8))


def _chandelier(picture: Picture, canvas: Canvas, x: float, y: float) -> None:
    view = picture.view
    canvas.line(lines([(x, -10), (x, y - 60)], closed=False), view.tone("#2a2020", 0.3), 4)
    canvas.line(lines([(x - 120, y), (x, y - 60), (x + 120, y)], closed=False), view.tone("#2a2020", 0.3), 3)
    canvas.line(ellipse(x, y, 126, 22), view.tone("#4a3222", 0.6), 13)
    for k in range(6):
        cx, cy = x + 122 * math.cos(k * math.pi / 3 + 0.3), y + 20 * math.sin(k * math.pi / 3 + 0.3)
        canvas.fill(rect(cx - 5, cy - 30, 10, 30, 3), view.tone("#f4e8c8", 0.9))
        canvas.fill(curve([(cx, cy - 54, 1), (cx + 6, cy - 38), (cx, cy - 30), (cx - 6, cy - 38)]), "#fff0a8")
        canvas.glow(cx, cy - 40, 90, "#ffb050", 0.55)
    picture.play("flicker", x - 200, y - 160, 400, 280, "#ffb050")


def mug(canvas: Canvas, view: View, x: float, y: float, size: float) -> None:
    """A wooden mug with foam."""
    cup(canvas, view, x, y, size, "#b07a44")
    canvas.fill(
        joined([rect(x - size * 0.58, y - size * k, size * 1.16, size * 0.07) for k in (0.2, 0.8)]), view.tone("#6a6468", 0.7)
    )
    canvas.fill(
        joined([ellipse(x + d * size * 0.3, y - size * 1.02, size * 0.26, size * 0.16) for d in (-1, 0, 1)]),
        view.tone("#fff8e8", 0.9),
    )


def _trestle(picture: Picture, canvas: Canvas, room: Room, x: float, z: float) -> None:
    view, camera, sun = picture.view, room.camera, room.sun
    shadow(canvas, view, camera, x - 0.8, z, 1.6, 0.8, 0.5)
    for dx in (-0.7, 0.6):
        box(canvas, view, camera, sun, x + dx, 0, z + 0.2, 0.1, 0.72, 0.4, "#5c3a24", 0)
    box(canvas, view, camera, sun, x - 0.85, 0.72, z, 1.7, 0.08, 0.8, "#9a6838", 1)
    box(canvas, view, camera, sun, x - 0.8, 0.4, z - 0.45, 1.6, 0.06, 0.26, "#805430", 0.8)
    for dx in (-0.7, 0.6):
        box(canvas, view, camera, sun, x + dx, 0, z - 0.4, 0.08, 0.4, 0.18, "#5c3a24", 0)
    mug(canvas, view, *camera.at(x - 0.4, 0.8, z + 0.35), 0.17 * camera.size(z))
    cx, cy = camera.at(x + 0.3, 0.8, z + 0.4)
    canvas.fill(rect(cx - 6, cy - 34, 12, 34, 3), view.tone("#f4e8c8", 0.9))
    canvas.glow(cx, cy - 40, 110, "#ffb050", 0.6)
    canvas.fill(ellipse(cx, cy - 42, 5, 10), "#fff0a8")


def dungeon(picture: Picture) -> None:
    view, camera = picture.view, Camera(940, 520, 1.5, 850)
    room = Room(camera, -2.6, 2.6, 3.4, 11, Sun(0.5, 0.4, -0.4))
    out = picture.sheet(1.0, 0, 1)
    out.fill(rect(-20, -20, WIDE + 40, HIGH + 40), mix(picture.out.sky[3], "#a8c0d8", 0.3))
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, "#7e7884", "#625c62", "#4c4650", "#767080")
    for flat, long in ((room.west, 11), (room.east, 11), (room.back, 5.2)):
        masonry(walls, view, flat, long, 3.4, 0.42, 0.5, picture.seed)
    masonry(walls, view, room.floor, 3, 11, 0.7, 0.4)
    walls.fill(
        room.floor.grid([-2.6 + 0.65 * k for k in range(9)], [0.4 + 0.8 * k for k in range(14)], 0.03),
        view.tone("#1a161c", 0.1),
        0.6,
    )
    stained(walls, picture.seed, 0.6, 9, 1.2, view.tone("#0e0c12", 0))
    hole = window(walls, view, room.back, 2.1, 2.2, 1.0, 0.6, "#2c2a2e", 4, 1, 0.05)
    walls.fill(hole, mix(picture.out.sky[3], "#ffffff", 0.3), 0.5, blur=20, blend="screen")
    sunlight(
        walls,
        room,
        view,
        [((-0.5, 2.2, 11), (-0.5, 2.8, 11), (0.5, 2.8, 11), (0.5, 2.2, 11))],
        (0.0, 0.42, 0.8),
        mix(picture.out.sky[3], "#ffffff", 0.4),
        pool=0.5,
        shaft=0.3,
    )
    for k in range(3):
        walls.fill(
            camera.shape(
                *[
                    (x, y, 9 - 3.2 * k)
                    for x, y in (
                        (-2.6, 2.2),
                        (-2.3, 2.9),
                        (-1.5, 3.3),
                        (0, 3.4),
                        (1.5, 3.3),
                        (2.3, 2.9),
                        (2.6, 2.2),
                        (2.6, 3.4),
                        (-2.6, 3.4),
                    )
                ]
            ),
            view.tone("#5c5662", 0.4),
            0.95,
        )
    cells = picture.sheet(0.5, 0, 0.5)
    for z in (6.4, 3.4):
        for side in (-1, 1):
            _cell(picture, cells, camera, side, z)
    for side, z in ((-1, 5.9), (1, 5.9), (-1, 9), (1, 9)):
        torch(picture, cells, *camera.at(side * 2.45, 1.9, z), 0.36 * camera.size(z), z < 7)
    chains = picture.sheet(0.3, 0, 0.8)
    for x, tall in ((420, 420), (1540, 500), (1600, 330)):
        links = [ellipse(x, 20 + 34 * k, 9, 19) if k % 2 else ellipse(x, 20 + 34 * k, 4, 19) for k in range(int(tall / 34))]
        for link in links:
            chains.line(link, view.tone("#6a6870", 0.6), 5)
        chains.line(ellipse(x, tall + 26, 32, 36), view.tone("#6a6870", 0.6), 9)
    near = picture.sheet(0.12, 0, 4)
    near.fill(joined([rect(x, -20, 38, HIGH + 40) for x in (30, 190, 1700, 1860)]), view.tone("#2a282e", 0.4))
    near.fill(joined([rect(x, -20, 8, HIGH + 40) for x in (36, 196, 1706, 1866)]), view.tone("#b89880", 1.0), 0.5)


def _cell(picture: Picture, canvas: Canvas, camera: Camera, side: int, z: float) -> None:
    view = picture.view
    wall = camera.flat((2.58 * side, 0, z), (0, 0, 1), (0, 1, 0))
    arch = wall.path(curve([(0, 0, 1), (0, 1.7), (0.8, 2.25), (1.6, 1.7), (1.6, 0, 1)]))
    canvas.fill(wall.path(curve([(-0.2, 0, 1), (-0.2, 1.75), (0.8, 2.48), (1.8, 1.75), (1.8, 0, 1)])), view.tone("#8a8490", 0.6))
    canvas.fill(arch, "#0c0a10")
    bars = [(0.1 + 0.2 * k, 0, 0.05, 2.3) for k in range(8)] + [(0, 0.7, 1.6, 0.07), (0, 1.5, 1.6, 0.07)]
    canvas.fill(wall.quads(bars), view.tone("#6a6468", 0.5), clip=arch)
    canvas.fill(wall.quads([(u, v, 0.015, h) for u, v, _, h in bars[:8]]), view.tone("#d8a880", 1.0), 0.6, clip=arch)


def village(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    hills = picture.sheet(0.88, 0.1 + 0.15 * view.murk, 1.2)
    ridge(hills, view, 540, 44, ("#6a94a4", "#9abcb0"), picture.seed + 3, 0.5)
    _castle(hills, view, 1350, 500, 190)
    ridge(hills, view, 610, 24, ("#5a9068", "#88b478") if not view.snow else ("#dce6f0", "#eef3fa"), picture.seed + 5, 0.5, 26)
    air_tint(hills, view.haze, 430, 680, 0.05, 0.3 + 0.4 * view.murk)
    back = picture.sheet(0.7, 0, 0.9)
    ground(back, view, [(-20, 668), (960, 652), (WIDE + 20, 668)])
    for k, (x, foot, wide) in enumerate(((560, 690, 150), (1110, 684, 140), (760, 676, 116), (1290, 700, 170))):
        house(
            back,
            view,
            x,
            foot,
            wide,
            wide * 0.62,
            picture.seed + k,
            ("#ecdcc0", "#e0d0b8", "#f0e4d0", "#e4d4bc")[k],
            ("#a8583c", "#8a6a4c", "#9c5440", "#a46a48")[k],
        )
        if k % 2 == 0:
            tree(back, view, x + wide * 1.35, foot + 4, wide * 1.2, picture.seed + k, 0.8, 240)
    veil(picture, back)
    middle = picture.sheet(0.5, 0, 0.6)
    way = curve(
        [
            (930, 656, 1),
            (985, 656, 1),
            (990, 720),
            (900, 800),
            (1040, 930),
            (1380, 1120, 1),
            (480, 1120, 1),
            (640, 930),
            (740, 800),
            (900, 720),
        ]
    )
    ground(middle, view, [(-20, 780), (500, 740), (700, 716), (1250, 716), (1500, 748), (WIDE + 20, 790)])
    middle.fill(way, Linear(0, 656, 0, HIGH, (view.tone("#e6d4ac", 0.85), view.tone("#b89a70", 0.4))), 0.96, blur=3)
    chance = Random(picture.seed)
    cobbles = [
        ellipse(960 + chance.gauss(0, 40 + 270 * t), 716 + 364 * t, 5 + 22 * t, 2 + 8 * t)
        for t in (chance.random() for _ in range(150))
    ]
    middle.fill(joined(cobbles), view.tone("#a8967c", 0.6), 0.5, clip=way)
    grass(middle, view, 740, 1080, 1500, picture.seed + 7, clip=rect(-20, 700, WIDE + 40, 400) - way)
    if view.snow:
        middle.fill(way, view.tone("#e8eef8", 0.7), 0.7)
    house(middle, view, 120, 880, 400, 250, picture.seed + 11, "#ecdcc0", "#a8583c")
    house(middle, view, 1410, 860, 380, 236, picture.seed + 12, "#e6d4b8", "#8f6648")
    _well(middle, view, 1240, 850, 150)
    _fence(middle, view, ((520, 850), (700, 790)), 74)
    if not view.snow:
        flowers(middle, view, 900, 1070, 150, picture.seed + 15, ("#f07a8a", "#ffffff", "#f4d04a", "#a88ae0"), 1.0)
    near = picture.sheet(0.12, 0, 3.4)
    overhang(near, view, ((60, 40, 360, 230),), picture.seed + 17, 850)
    bush(near, view, 1890, 1070, 300, 140, picture.seed + 18, 420)


def _castle(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    parts = []
    for dx, w, h in ((-0.9, 0.3, 0.7), (-0.45, 0.9, 0.5), (-0.25, 0.3, 1.0), (0.3, 0.26, 0.82), (0.7, 0.28, 0.62)):
        left, top = x + dx * tall, foot - h * tall
        parts.append(rect(left, top, w * tall, h * tall + 60))
        parts += [rect(left + w * tall * k / 5, top - tall * 0.04, w * tall / 9, tall * 0.05) for k in range(5)]
    canvas.fill(joined(parts), view.misty(view.tone("#a8a0b0", 0.7), 0.25))
    for dx, h in ((-0.1, 1.0), (0.43, 0.82), (-0.75, 0.7)):
        canvas.fill(
            lines(
                [
                    (x + (dx - 0.18) * tall, foot - h * tall),
                    (x + dx * tall, foot - (h + 0.42) * tall),
                    (x + (dx + 0.18) * tall, foot - h * tall),
                ]
            ),
            view.misty(view.tone("#5a6a94", 0.5), 0.2),
        )
    slits = [
        rect(x + dx * tall, foot - h * tall, tall * 0.03, tall * 0.08)
        for dx, h in ((-0.12, 0.75), (-0.08, 0.5), (0.42, 0.6), (-0.75, 0.5), (0.1, 0.35), (0.83, 0.4))
    ]
    canvas.fill(joined(slits), mix(view.tone("#4a4a5c", 0.3), "#ffd884", view.lamps))


def _well(canvas: Canvas, view: View, x: float, foot: float, size: float) -> None:
    canvas.fill(ellipse(x, foot, size * 0.62, size * 0.12), view.tone("#141810", 0), 0.4, blur=6)
    body = curve(
        [
            (x - size * 0.5, foot - size * 0.42, 1),
            (x + size * 0.5, foot - size * 0.42, 1),
            (x + size * 0.5, foot - 6),
            (x, foot + size * 0.08),
            (x - size * 0.5, foot - 6),
        ]
    )
    canvas.fill(body, Linear(x - size * 0.5, 0, x + size * 0.5, 0, (view.tone("#b8b0a8", 0.9), view.tone("#6e6864", 0.2))))
    stones = [
        rect(x - size * 0.5 + size * 0.2 * j + size * 0.1 * (k % 2), foot - size * (0.4 - 0.12 * k), 2, size * 0.12)
        for k in range(4)
        for j in range(6)
    ] + [rect(x - size * 0.5, foot - size * (0.3 - 0.12 * k), size, 2) for k in range(3)]
    canvas.fill(joined(stones), view.tone("#2e2a2a", 0.2), 0.5, clip=body)
    canvas.fill(ellipse(x, foot - size * 0.42, size * 0.5, size * 0.1), view.tone("#2a3038", 0.3))
    canvas.line(ellipse(x, foot - size * 0.42, size * 0.5, size * 0.1), view.tone("#d0c8be", 0.9), size * 0.06)
    canvas.fill(
        joined([rect(x + d * size * 0.44 - 6, foot - size * 1.15, 12, size * 0.75) for d in (-1, 1)]), view.tone("#6a4a30", 0.5)
    )
    canvas.fill(
        lines(
            [
                (x - size * 0.68, foot - size * 1.05),
                (x - size * 0.3, foot - size * 1.5),
                (x + size * 0.3, foot - size * 1.5),
                (x + size * 0.68, foot - size * 1.05),
            ]
        ),
        view.tone("#9c5a40" if not view.snow else "#f4f8ff", 0.7),
    )
    canvas.fill(rect(x - size * 0.1, foot - size * 0.78, size * 0.2, size * 0.2, 3), view.tone("#8a6440", 0.6))


def _fence(canvas: Canvas, view: View, span: tuple[tuple[float, float], tuple[float, float]], tall: float) -> None:
    (x0, y0), (x1, y1) = span
    posts = []
    for k in range(8):
        t = k / 7
        x, y, h = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, tall * (1 - 0.45 * t)
        posts.append(rect(x - h * 0.09, y - h, h * 0.18, h, 2))
    canvas.fill(joined(posts), view.tone("#a88058", 0.6))
    for k in (0.75, 0.4):
        canvas.fill(
            lines([(x0, y0 - tall * k), (x1, y1 - tall * 0.55 * k), (x1, y1 - tall * 0.55 * k + 5), (x0, y0 - tall * k + 10)]),
            view.tone("#b89064", 0.7),
        )


def ruins(picture: Picture) -> None:
    """Broken columns and an arch, taken back by green."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    far.glow(960, 470, 640, view.sunlight, 0.35 * view.shine)
    hills = picture.sheet(0.88, 0.12 + 0.2 * view.murk, 1.4)
    ridge(hills, view, 590, 46, ("#6c9498", "#94b4a4"), picture.seed + 3, 0.55, 20)
    air_tint(hills, view.haze, 480, 680, 0.05, 0.35 + 0.4 * view.murk)
    back = picture.sheet(0.7, 0, 0.9)
    ground(back, view, [(-20, 690), (500, 664), (960, 656), (1420, 664), (WIDE + 20, 690)])
    _arch(picture, back)
    for x, top, foot, w in ((250, 330, 700, 34), (420, 470, 690, 30), (1500, 390, 690, 30), (1680, 270, 705, 36)):
        _column(back, view, x, top, foot, w, picture.seed + x)
    for k, x in enumerate((140, 560, 1370, 1800)):
        bush(back, view, x, 700, 130, 60, picture.seed + k, 200)
    veil(picture, back)
    middle = picture.sheet(0.45, 0, 0.6)
    ground(middle, view, [(-20, 780), (400, 748), (960, 740), (1500, 748), (WIDE + 20, 776)])
    _slabs(picture, middle)
    grass(middle, view, 756, 1080, 2000, picture.seed + 9)
    for x, top, foot, w in ((90, 120, 940, 74), (1800, 420, 930, 70)):
        _column(middle, view, x, top, foot, w, picture.seed + x + 3)
        crown(middle, view, x, top + 90, w * 1.5, 90, picture.seed + x, 160, (8, 17))
    _fallen(middle, view, 1380, 930)
    if not view.snow:
        flowers(middle, view, 800, 1070, 170, picture.seed + 11, ("#ffffff", "#c8a8f0", "#8ab8f0"), 0.9)
    near = picture.sheet(0.1, 0, 3.8)
    overhang(near, view, ((1840, -20, 400, 190), (240, -60, 380, 130)), picture.seed + 13, 850)
    bush(near, view, 40, 1080, 330, 130, picture.seed + 15, 420)


def _column(canvas: Canvas, view: View, x: float, top: float, foot: float, w: float, seed: int) -> None:
    """A fluted column, broken off at the top."""
    chance = Random(seed)
    break_ = [(x + w * (0.4 * k - 1), top + chance.uniform(-w * 0.5, w * 0.5)) for k in range(6)]
    shaft = lines([(x - w * 1.06, foot), *break_, (x + w * 1.06, foot)])
    right = view.sun[0] > x
    tones = tuple(view.tone("#d8cfc0", k) for k in ((0.1, 0.55, 1.0) if right else (1.0, 0.55, 0.1)))
    canvas.fill(ellipse(x, foot + 4, w * 1.8, w * 0.28), view.tone("#10140c", 0), 0.4, blur=8)
    canvas.fill(shaft, Linear(x - w, 0, x + w, 0, tones))
    canvas.fill(
        joined([rect(x + w * k, top - w, w * 0.1, foot - top + w) for k in (-0.75, -0.45, -0.1, 0.25, 0.55, 0.8)]),
        view.tone("#3a342e", 0.1),
        0.3,
        clip=shaft,
    )
    canvas.fill(
        joined(
            [
                stroke([(x + w * chance.uniform(-0.8, 0.8), y), (x + w * chance.uniform(-0.8, 0.8), y + w * 1.6)], 3)
                for y in (top + w * 2, top + w * 5)
            ]
        ),
        view.tone("#2a2622", 0.1),
        0.5,
        clip=shaft,
    )
    for y, h, g in ((foot - w * 0.5, w * 0.5, 1.5), (foot - w * 0.8, w * 0.32, 1.25)):
        canvas.fill(rect(x - w * g, y, w * g * 2, h, 5), Linear(x - w * g, 0, x + w * g, 0, tones))
    random = np.random.default_rng(seed)
    moss = [
        ellipse(
            x + w * random.uniform(-1, 1),
            foot - (foot - top) * random.random() ** 2,
            w * random.uniform(0.1, 0.4),
            w * random.uniform(0.1, 0.5),
        )
        for _ in range(14)
    ]
    canvas.fill(joined(moss), view.tone("#6f9a4e" if not view.snow else "#f4f8ff", 0.6), 0.65, clip=shaft)


def _arch(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    outer = curve(
        [
            (700, 690, 1),
            (700, 400),
            (770, 270),
            (960, 205),
            (1150, 270),
            (1190, 330, 1),
            (1230, 300, 1),
            (1222, 420),
            (1220, 690, 1),
        ]
    )
    hole = curve([(790, 692, 1), (790, 440), (850, 340), (960, 296), (1070, 340), (1130, 440), (1130, 692, 1)])
    wall = outer - hole
    right = view.sun[0] > 960
    canvas.fill(wall, Linear(700, 0, 1220, 0, tuple(view.tone("#cfc6b6", k) for k in ((0.15, 0.9) if right else (0.9, 0.15)))))
    wedges = [
        stroke(
            [(960 - 172 * math.cos(a), 440 - 150 * math.sin(a)), (960 - 270 * math.cos(a), 440 - 246 * math.sin(a))],
            4,
            even,
            False,
        )
        for a in (k * math.pi / 12 for k in range(13))
    ]
    courses = [rect(690, 440 + 36 * k, 540, 3) for k in range(7)] + [
        rect(690 + 44 * j + 22 * (k % 2), 440 + 36 * k, 3, 36) for k in range(7) for j in range(13)
    ]
    canvas.fill(joined(wedges + courses), view.tone("#3a342e", 0.1), 0.4, clip=wall)
    random = np.random.default_rng(picture.seed)
    for k, (x, y, rx, ry) in enumerate(((760, 300, 80, 60), (1190, 420, 50, 110), (730, 470, 46, 120), (960, 215, 90, 26))):
        crown(canvas, view, x, y, rx, ry, int(random.integers(1 << 30)) + k, 130, (7, 14))


def _slabs(picture: Picture, canvas: Canvas) -> None:
    """An old paved way toward the arch."""
    view, chance = picture.view, Random(picture.seed)
    slabs, pale = [], []
    for k in range(11):
        t, u = k / 11, (k + 0.9) / 11
        y0, y1 = 690 + 400 * t**1.5, 690 + 400 * u**1.5
        for j in range(-2, 3):
            if chance.random() < 0.16:
                continue
            w0, w1 = 34 + 150 * t**1.4, 34 + 150 * u**1.4
            jit = [chance.uniform(-0.06, 0.06) for _ in range(4)]
            quad = lines(
                [
                    (960 + (j - 0.46 + jit[0]) * w0, y0),
                    (960 + (j + 0.44 + jit[1]) * w0, y0),
                    (960 + (j + 0.44 + jit[2]) * w1, y1),
                    (960 + (j - 0.46 + jit[3]) * w1, y1),
                ]
            )
            (slabs if chance.random() < 0.6 else pale).append(quad)
    canvas.fill(joined([s.moved(0, 7) for s in slabs + pale]), view.tone("#3a3a30", 0.1), 0.5)
    tint = ("#b8b0a0", "#d0c8b8") if not view.snow else ("#e8eef6", "#f4f8ff")
    for shapes, colour in ((slabs, tint[0]), (pale, tint[1])):
        canvas.fill(joined(shapes), Linear(0, 690, 0, HIGH, (view.tone(colour, 0.85), view.tone(colour, 0.4))))


def _fallen(canvas: Canvas, view: View, x: float, y: float) -> None:
    for dx, dy, w, turn in ((0, 0, 150, -8), (190, 30, 110, 6)):
        with canvas.saved():
            canvas.translate(x + dx, y + dy)
            canvas.rotate(turn)
            canvas.fill(ellipse(0, 56, w, 16), view.tone("#10140c", 0), 0.4, blur=8)
            canvas.fill(
                rect(-w, -54, w * 2, 108, 14),
                Linear(0, -54, 0, 54, (view.tone("#e4dccc", 1.0), view.tone("#a89e8e", 0.5), view.tone("#6a6256", 0.1))),
            )
            canvas.fill(joined([rect(-w, -54 + 18 * j, w * 2, 5) for j in range(6)]), view.tone("#3a342e", 0.1), 0.3)
            canvas.fill(ellipse(-w, 0, 24, 54), view.tone("#c8beae", 0.7))


PLACES = {
    "hall": Kind(hall, "torch", ((0.2, 0.8),), 0.48, (0.6, -0.6)),
    "throne": Kind(throne, "torch", ((0.08, 0.4), (0.6, 0.92)), 0.52, (0.1, -0.9)),
    "tavern": Kind(tavern, "torch", ((0.2, 0.86),), 0.47, (-0.8, -0.2), time="night"),
    "dungeon": Kind(dungeon, "torch", ((0.2, 0.8),), 0.48, (-0.5, -0.6), time="night"),
    "village": Kind(village, None, ((0.26, 0.8),), 0.6),
    "ruins": Kind(ruins, None, ((0.14, 0.86),), 0.61),
}
