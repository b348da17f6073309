"""A hall with an ice rink."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror, noise, rows
from vnc.make.place.room import Room, droplets, outdoors, shell, window
from vnc.make.place.space import Camera, Flat, Sun, box
from vnc.make.place.view import View

HUES = ("#e8584a", "#3f7ab0", "#f0c84a", "#4f9458", "#f4f0e4", "#7a5aa8")
SEATS = ("#3f78b8", "#c8484a", "#3a8a8a")
FAR, HALF = 30.0, 13.0
"""How far the rink reaches and half its width, in metres."""
ROUND = 6.0
"""Radius of the rink's corners."""


def rink(picture: Picture) -> None:
    """Shining ice with its lines inside white boards, stands and tall windows behind them, arches of wood overhead."""
    view, camera = picture.view, Camera(960, 425, 1.7, 900)
    room = Room(camera, -20.0, 20.0, 11.0, 42.0, Sun(-0.2, 0.8, -0.2), 2.0)
    out = picture.sheet(1.0, 0, 2)
    outdoors(picture, out, "hills", 380)
    hall = picture.sheet(0.85, 0.03, 0.5)
    shell(hall, view, room, "#c8d4dc", "#aebcc8", "#a88a6a", "#bccad4")
    for k in range(8):
        spot = (2.2 + 4.6 * k, 4.6, 3.6, 4.6)
        droplets(picture, hall, window(hall, view, room.back, *spot, "#e8eef2", 2, 3, 0.14), picture.seed + k)
    _arches(hall, view, room)
    _stands(hall, view, camera, picture.seed)
    ice = picture.sheet(0.6, 0, 0.3)
    _score(hall, view, camera)
    _ice(picture, ice, camera, [out, hall])
    _boards(ice, view, camera, picture.seed)
    _goal(ice, view, camera, 0.0, 25.5)
    middle = picture.sheet(0.4, 0, 0.4)
    _cones(middle, view, camera)
    near = picture.sheet(0.1, 0, 1.6)
    _barrier(near, view)
    _skates(near, view, 1530, 985)


def _outline(inset: float = 0.0) -> list[tuple[float, float]]:
    """The rink's far edge on the floor, from the near left to the near right: (x, z)."""
    half, far, r = HALF - inset, FAR - inset, ROUND - inset
    left = [(-half + r - r * math.cos(a), far - r + r * math.sin(a)) for a in (math.pi / 2 * k / 10 for k in range(11))]
    return [(-half, 2.0), *left, *[(-x, z) for x, z in left[::-1]], (half, 2.0)]


def _arches(canvas: Canvas, view: View, room: Room) -> None:
    """Glued beams spring from wall to wall, lamps hang between them."""
    for z in (40.0, 33.0, 26.0, 19.5, 14.0, 9.5, 6.5):
        spots = [
            (20.0, 1.0),
            *((20.0 * math.cos(math.pi * k / 16), 6.4 + 4.2 * math.sin(math.pi * k / 16)) for k in range(17)),
            (-20.0, 1.0),
        ]
        arc = [room.camera.at(x, y, z) for x, y in spots]
        wide = 0.6 * room.camera.size(z)
        canvas.fill(stroke(arc, wide, even), view.tone("#8a6440", 0.4))
        canvas.fill(stroke([(x, y + wide * 0.28) for x, y in arc], wide * 0.3, even), view.tone("#d8a870", 0.9), 0.8)
    for flat in (room.west, room.east):
        canvas.fill(flat.quads([(2.0 + 1.1 * k, 0, 0.12, 11.0) for k in range(37)]), view.tone("#8a9aa8", 0.35), 0.35)
        canvas.fill(
            flat.quads([(4.0 + 6.4 * k, 5.6, 3.4, 3.0) for k in range(6)]),
            mix(view.sky[3], view.tone("#d4e6f0", 0.9), 0.2),
            0.9,
        )
        canvas.fill(flat.quads([(4.0 + 6.4 * k, 7.0, 3.4, 0.14) for k in range(6)]), view.tone("#8a9aa8", 0.5))
    panels, lamps = list[Path](), list[Path]()
    for x in (-9.0, -3.0, 3.0, 9.0):
        for z in (36.0, 29.5, 22.5, 16.5, 11.5, 8.0):
            (cx, y), s = room.camera.at(x, 8.4, z), room.camera.size(z)
            panels.append(rect(cx - 0.9 * s, y - 0.18 * s, 1.8 * s, 0.26 * s, 2))
            lamps.append(rect(cx - 0.84 * s, y, 1.68 * s, 0.12 * s, 1))
    canvas.fill(joined(panels), view.tone("#5a6670", 0.4))
    canvas.fill(joined(lamps), "#fbfeff")
    canvas.fill(joined(lamps), "#e4f4ff", 0.75, blur=14, blend="screen")


def _stands(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Rows of seats behind the boards on three sides, flags over them."""
    tint = SEATS[seed % 3]
    for k in reversed(range(8)):
        step = camera.flat((-19.5, 0.9 + 0.5 * k, 33.0 + 0.9 * k), (1, 0, 0), (0, 1, 0))
        canvas.fill(step.quad(0, -0.7, 39, 0.9), view.tone("#a8b0b8", 0.4))
        canvas.fill(
            step.quads([(0.62 * i, 0, 0.48, 0.44) for i in range(63) if i % 13]),
            view.tone(mix(tint, "#ffffff", 0.1 * (k % 2)), 0.65),
        )
    for side in (-1, 1):
        for k in reversed(range(6)):
            face = camera.flat((side * (15.2 + 0.75 * k), 0.9 + 0.5 * k, 5.0), (0, 0, 1), (0, 1, 0))
            canvas.fill(face.quad(0, -0.7, 28, 0.9), view.tone("#b4bcc4", 0.5))
            canvas.fill(
                face.quads([(0.62 * i, 0, 0.48, 0.44) for i in range(45) if i % 13]),
                view.tone(mix(tint, "#ffffff", 0.1 * (k % 2)), 0.75),
            )
        rail = camera.flat((side * 15.0, 0, 5.0), (0, 0, 1), (0, 1, 0))
        canvas.fill(
            rail.quads([(0, 1.45, 28, 0.06), *[(1.6 * k, 0.8, 0.06, 0.68) for k in range(18)]]), view.tone("#e4eaee", 0.8)
        )
    for k in range(9):
        _flag(canvas, view, camera, -14.4 + 3.6 * k, 31.0, HUES[(seed + k) % 6], HUES[(seed + k + 2) % 6])


def _flag(canvas: Canvas, view: View, camera: Camera, x: float, z: float, one: str, other: str) -> None:
    """A long pennant that hangs from the roof."""
    face = camera.flat((x - 0.6, 5.1, z), (1, 0, 0), (0, 1, 0))
    cloth = face.path(lines([(0, 0.4), (0.6, 0), (1.2, 0.4), (1.2, 2.2), (0, 2.2)]))
    canvas.fill(cloth, view.tone(one, 0.7))
    canvas.fill(face.quad(0, 1.0, 1.2, 0.5), view.tone(other, 0.8))
    canvas.fill(face.path(ellipse(0.6, 1.85, 0.2, 0.2)), view.tone("#fbf8ee", 0.9))
    canvas.fill(face.quad(-0.1, 2.18, 1.4, 0.08), view.tone("#8a949c", 0.7))


def _score(canvas: Canvas, view: View, camera: Camera) -> None:
    """The lit cube over the middle of the ice."""
    x, y, z, wide, tall = -2.6, 5.4, 19.0, 5.2, 2.3
    for u in (0.6, 4.6):
        (cx, top), low = camera.at(x + u, 10.6, z), camera.at(0, y + tall, z)[1]
        canvas.fill(rect(cx - 1.5, top, 3, low - top), view.tone("#3a444c", 0.4))
    box(canvas, view, camera, Sun(0, 0.3, -0.4), x, y, z, wide, tall, 3.0, "#2c3844", 0.8)
    face = camera.flat((x, y, z - 0.02), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quad(0.15, 0.15, wide - 0.3, tall - 0.3), "#101a28")
    dots = list[tuple[float, float, float, float]]()
    for u, shape in ((0.55, ("111", "001", "011", "001", "111")), (3.55, ("10", "10", "10", "10", "10"))):
        dots += [(u + 0.3 * i, 1.72 - 0.27 * j, 0.25, 0.22) for j, row in enumerate(shape) for i, c in enumerate(row) if c == "1"]
    canvas.fill(face.quads(dots), "#ffc24a")
    canvas.fill(face.quads([(2.1, 1.5, 0.2, 0.2), (2.1, 1.0, 0.2, 0.2), (2.9, 1.5, 0.2, 0.2), (2.9, 1.0, 0.2, 0.2)]), "#ff5a4a")
    canvas.fill(face.quads([(0.5 + 0.45 * k, 0.28, 0.3, 0.14) for k in range(9)]), "#5ad8ff")


def _ice(picture: Picture, canvas: Canvas, camera: Camera, behind: list[Canvas]) -> None:
    """White ice that mirrors the hall, with lines under it and the marks of skates on it."""
    view, floor = picture.view, camera.floor()
    sheet = floor.path(lines([(-HALF, 1.4), *_outline()[1:-1], (HALF, 1.4)]))
    _, top, _, _ = sheet.bounds()
    canvas.fill(rect(-20, top, WIDE + 40, HIGH - top + 20), view.tone("#9aa8b4", 0.5))
    canvas.fill(
        sheet,
        Linear(0, top, 0, HIGH, (view.tone("#dceaf2", 0.8), view.tone("#f4fafd", 0.9), view.tone("#cfe2ee", 0.6)), (0, 0.3, 1)),
    )
    red, blue = view.tone("#d8484c", 0.7), view.tone("#3f78c0", 0.7)
    canvas.fill(
        floor.quads([(-HALF + 0.4, 20.0, 2 * HALF - 0.8, 0.4), (-HALF + 0.4, 11.4, 2 * HALF - 0.8, 0.4)]), blue, 0.6, clip=sheet
    )
    canvas.fill(
        floor.quads([(-HALF + 0.4, 15.5, 2 * HALF - 0.8, 0.4), (-HALF + 1.5, 26.4, 2 * HALF - 3, 0.08)]), red, 0.6, clip=sheet
    )
    for shape, tint in (
        (ellipse(0, 15.7, 4.0, 4.0), blue),
        (ellipse(-7, 7.0, 3.6, 3.6), red),
        (ellipse(7, 7.0, 3.6, 3.6), red),
        (ellipse(-7, 23.0, 3.4, 3.4), red),
        (ellipse(7, 23.0, 3.4, 3.4), red),
    ):
        canvas.line(floor.path(shape), tint, 4, 0.55, clip=sheet)
    for x, z in ((0, 15.7), (-7, 7.0), (7, 7.0), (-7, 23.0), (7, 23.0)):
        canvas.fill(floor.path(ellipse(x, z, 0.4, 0.4)), blue if x == 0 else red, 0.6)
    mask = canvas.sibling()
    mask.fill(sheet, "#ffffff")
    mirror(flattened([*behind, canvas]), canvas, top, picture.seed + 4, mask.planes[3].copy(), 0.42, 1.1, 1.3, 0.25)
    _scratches(canvas, view, sheet, picture.seed)
    frost = noise(canvas, picture.seed + 6, 4, 9, 3.5)
    cover = np.clip(frost - 0.5, 0, 1) * mask.planes[3] * np.clip((rows(canvas) - top) / 200, 0, 1) * 0.3
    canvas.planes[:3] += (1 - canvas.planes[:3]) * cover * 0.8


def _scratches(canvas: Canvas, view: View, sheet: Path, seed: int) -> None:
    """Long curves that skates cut, finer far off."""
    chance = Random(seed + 9)
    cuts = list[Path]()
    for _ in range(70):
        y = 520 + 560 * chance.random() ** 0.8
        near = (y - 425) / 650
        x, long, bow = chance.uniform(-100, WIDE), chance.uniform(120, 460) * near, chance.uniform(-26, 26) * near
        cuts.append(stroke([(x, y), (x + long / 2, y + bow), (x + long, y + bow * chance.uniform(-0.4, 0.6))], 1.2 + 2.6 * near))
    canvas.fill(joined(cuts[::2]), "#ffffff", 0.55, clip=sheet)
    canvas.fill(joined(cuts[1::2]), view.tone("#8ab0c8", 0.5), 0.4, clip=sheet)


def _boards(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """White boards with a yellow foot and painted fields, glass above them, along the far edge."""
    edge = _outline()
    for k, ((ax, az), (bx, bz)) in enumerate(zip(edge, edge[1:], strict=False)):
        long = math.hypot(bx - ax, bz - az)
        flat = camera.flat((ax, 0, az), ((bx - ax) / long, 0, (bz - az) / long), (0, 1, 0))
        light = 0.5 + 0.3 * abs(bx - ax) / long
        canvas.fill(flat.quad(0, 0, long, 1.1), view.tone("#f4f6f6", light))
        canvas.fill(flat.quad(0, 0, long, 0.2), view.tone("#f0c840", light))
        _painted(canvas, view, flat, long, seed + k)
        canvas.fill(flat.quad(0, 1.08, long, 0.1), view.tone("#3f78c0", light + 0.2))
        canvas.fill(flat.quad(0, 1.18, long, 1.3), view.tone("#e4f2f8", 0.8), 0.15)
        canvas.fill(flat.quads([(1.3 * j, 1.18, 0.04, 1.3) for j in range(int(long / 1.3) + 1)]), view.tone("#c8d4da", 0.8), 0.7)
        canvas.fill(flat.quad(0, 2.46, long, 0.04), "#ffffff", 0.7)


def _painted(canvas: Canvas, view: View, flat: Flat, long: float, seed: int) -> None:
    chance, at = Random(seed), 0.5
    while at < long - 2.6 and long > 5:
        hue = chance.choice(HUES)
        canvas.fill(flat.quad(at, 0.34, 2.3, 0.62), view.tone(hue, 0.65))
        canvas.fill(flat.path(ellipse(at + 0.4, 0.65, 0.2, 0.2)), view.tone("#fbf8ee", 0.9))
        canvas.fill(flat.quads([(at + 0.8, 0.7, 1.2, 0.1), (at + 0.8, 0.5, 0.8, 0.08)]), view.tone("#fbf8ee", 0.9))
        at += 3.0


def _goal(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    face, back = camera.flat((x - 0.95, 0, z), (1, 0, 0), (0, 1, 0)), camera.flat((x - 0.75, 0, z + 0.9), (1, 0, 0), (0, 1, 0))
    canvas.fill(camera.floor().path(ellipse(x, z - 0.2, 1.9, 1.2)), view.tone("#78b0e0", 0.7), 0.5)
    canvas.fill(back.grid([0.15 * k for k in range(11)], [0.14 * k for k in range(8)], 0.03), view.tone("#f4f8fa", 0.9), 0.6)
    canvas.fill(face.quads([(0, 0, 0.09, 1.25), (1.81, 0, 0.09, 1.25), (0, 1.18, 1.9, 0.09)]), view.tone("#d8343c", 0.8))


def _cones(canvas: Canvas, view: View, camera: Camera) -> None:
    """Small cones for practice, each with its reflection."""
    for x, z in ((-2.6, 9.5), (-1.2, 11.5), (0.4, 13.5), (3.4, 10.5)):
        (cx, foot), s = camera.at(x, 0, z), camera.size(z)
        for way, strength in ((1, 0.28), (-1, 1.0)):
            cone = lines(
                [
                    (cx - 0.2 * s, foot),
                    (cx - 0.04 * s, foot + way * 0.5 * s),
                    (cx + 0.04 * s, foot + way * 0.5 * s),
                    (cx + 0.2 * s, foot),
                ]
            )
            canvas.fill(
                cone, Linear(cx - 0.2 * s, 0, cx + 0.2 * s, 0, (view.tone("#ff8a4a", 1.0), view.tone("#c84a20", 0.4))), strength
            )
            canvas.fill(
                lines(
                    [
                        (cx - 0.13 * s, foot + way * 0.2 * s),
                        (cx - 0.09 * s, foot + way * 0.32 * s),
                        (cx + 0.09 * s, foot + way * 0.32 * s),
                        (cx + 0.13 * s, foot + way * 0.2 * s),
                    ]
                ),
                view.tone("#fbf8f0", 0.9),
                strength,
            )


def _barrier(canvas: Canvas, view: View) -> None:
    """The board at which we stand, at the right edge."""
    top = lines([(1180, 1100), (1290, 1015), (1960, 975), (1960, 1100)])
    canvas.fill(top, Linear(0, 975, 0, HIGH, (view.tone("#5a90d0", 0.95), view.tone("#2f5a94", 0.4))))
    canvas.line(lines([(1290, 1015), (1960, 975)], closed=False), alpha("#ffffff", 1), 4, 0.6)


def _skates(canvas: Canvas, view: View, x: float, y: float) -> None:
    """A pair of white skates set down."""
    for dx, dy, scale in ((170, -22, 0.95), (0, 16, 1.05)):
        with canvas.saved():
            canvas.translate(x + dx, y + dy)
            canvas.scale(scale)
            canvas.fill(ellipse(10, 64, 130, 12), view.tone("#101828", 0), 0.4, blur=7)
            blade = curve([(-112, 46, 1), (100, 46, 1), (128, 34, 1), (132, 44), (112, 60, 1), (-108, 60, 1)])
            canvas.fill(blade, Linear(0, 34, 0, 60, (view.tone("#f4f8fa", 1.1), view.tone("#8a98a4", 0.5))))
            canvas.fill(joined([rect(-80, 18, 22, 30), rect(50, 18, 22, 30)]), view.tone("#b8c4cc", 0.8))
            canvas.fill(curve([(-104, 6, 1), (112, 10, 1), (118, 26, 1), (-70, 26), (-108, 30, 1)]), view.tone("#8a6a50", 0.5))
            boot = curve(
                [
                    (-104, -170, 1),
                    (-20, -176, 1),
                    (-10, -90),
                    (20, -58),
                    (96, -36),
                    (120, 0),
                    (114, 14, 1),
                    (-106, 12, 1),
                    (-112, -60),
                ]
            )
            canvas.fill(
                boot, Linear(-110, 0, 110, 0, (view.tone("#d8dce4", 0.5), view.tone("#ffffff", 1.0), view.tone("#e4e8ee", 0.7)))
            )
            canvas.inner(boot, 8, -6, view.tone("#8a98ac", 0.3), 0.5, blur=8)
            laces = [stroke([(-34 + 3 * k, -160 + 20 * k), (2 + 6 * k, -154 + 20 * k)], 5) for k in range(6)]
            canvas.fill(joined(laces), view.tone("#b8c8d8", 0.6))
            canvas.fill(
                curve([(-108, -178), (-60, -188), (-16, -180), (-18, -160), (-62, -166), (-106, -160)]), view.tone("#f4e4e8", 0.9)
            )


PLACES = {"icerink": Kind(rink, "white", ((0.06, 0.94),), 0.39, (0.0, -1.0))}
