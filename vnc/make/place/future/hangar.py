"""Halls for machines: giants between their gantries, shuttles before the gate to the stars."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.future.stars import nebula, planet
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.freight import sealed_crate
from vnc.make.place.parts.limelight import beam
from vnc.make.place.parts.mecha import ARMOURS, giant, shuttle
from vnc.make.place.parts.shiproom import light
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, outdoors, shell, shine
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

STEEL, DARK, YELLOW = "#7c8698", "#2c3240", "#f0b42c"
BAY = (9.0, 13.5)
"""The gate at the end: half its width and its height, metres."""


def mechahangar(picture: Picture) -> None:
    """A giant in the middle, two more in their bays, gantries round it, the gate half open on the day."""
    view, room = picture.view, _hall()
    out = picture.sheet(1.0, 0, 2)
    outdoors(picture, out, "town", 640)
    walls = _walls(picture, room, out, shut=0.34)
    first = picture.seed % len(ARMOURS)
    camera = room.camera
    for k, x in ((1, -10.4), (2, 10.4)):
        giant(walls, view, *camera.at(x, 0, 26), 12.4 * camera.size(26), ARMOURS[(first + k) % len(ARMOURS)], 0.3)
    far = picture.sheet(0.6, 0, 0.3)
    _gantry(far, view, camera, -7.2, 21.5)
    _gantry(far, view, camera, 5.0, 21.5)
    giant(far, view, *camera.at(0, 0, 20), 12.6 * camera.size(20), ARMOURS[first])
    _bridge(far, view, camera)
    _apron(picture, room)


def shuttlebay(picture: Picture) -> None:
    """A shuttle before the open gate, a world outside, smaller craft along the walls."""
    view, room = picture.view, _hall()
    out = picture.sheet(1.0)
    nebula(picture, out)
    planet(picture, out, 1250, 480, 210, ("#3a7ab0", "#e0d4b8"), bands=False)
    picture.play("twinkle", 700, 260, 520, 300, "#dfe8ff")
    walls = _walls(picture, room, out, shut=0.0)
    field = room.back.quad(14 - BAY[0], 0, 2 * BAY[0], BAY[1])
    walls.fill(field, Linear(0, 120, 0, 640, (alpha("#7ac8ff", 0.04), alpha("#7ac8ff", 0.24))), blend="screen")
    walls.line(field, light(view, "#5ac0ff"), 14, 0.8, blur=7, blend="screen")
    first, camera = picture.seed % len(ARMOURS), room.camera
    for k, x in ((1, -10.5), (2, 10.7)):
        shuttle(walls, view, *camera.at(x, 0, 24), 6.0 * camera.size(24), ARMOURS[(first + k) % len(ARMOURS)])
    far = picture.sheet(0.6, 0, 0.3)
    shuttle(far, view, *camera.at(0, 0, 15), 16.5 * camera.size(15), ARMOURS[first])
    _apron(picture, room)


def _hall() -> Room:
    return Room(Camera(960, 590, 1.7, 850), -14, 14, 17, 34, Sun(-0.4, 0.8, -0.3), 1.2)


def _walls(picture: Picture, room: Room, out: Canvas, shut: float) -> Canvas:
    """The hall's shell with its ribs, the gate in the end wall, the painted floor, floods under the roof."""
    view, glow = picture.view, light(picture.view, "#8ad4ff")
    walls = picture.sheet(0.8, 0.06, 0.3)
    shell(walls, view, room, "#6c7688", "#707886", "#3a4252", "#5e687a")
    _gate(walls, view, room, shut)
    for flat, side in ((room.west, -1), (room.east, 1)):
        _side(walls, view, flat, side, glow, Random(picture.seed + side))
    _roof(walls, view, room)
    _floor(walls, view, room)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.3, 0.4)
    return walls


def _gate(canvas: Canvas, view: View, room: Room, shut: float) -> None:
    """An opening as high as a house; leaves of ribbed steel close a part of it from both sides."""
    flat, half, high = room.back, *BAY
    canvas.fill(flat.quads([(0, 2.6 * k, 28, 0.08) for k in range(1, 7)]), view.tone(DARK, 0.1), 0.5)
    frame = flat.quad(13.2 - half, 0, 2 * half + 1.6, high + 0.9)
    canvas.fill(frame, view.tone("#3c4454", 0.5))
    canvas.line(frame, view.tone("#aab4c4", 0.9), 2.5, 0.7)
    hole = flat.quad(14 - half, 0, 2 * half, high)
    canvas.fill(hole, "#ffffff", blend="erase")
    canvas.fill(flat.path(_hazard(13.2 - half, high, 2 * half + 1.6, 0.8)), view.tone(YELLOW, 0.8), 0.85)
    for left in (14 - half, 14 + half * (1 - shut)) if shut else ():
        leaf = flat.quad(left, 0, half * shut, high)
        canvas.fill(leaf, Linear(0, 100, 0, 640, (view.tone("#8c97a8", 0.6), view.tone("#5a6474", 0.35))))
        ribs = [(left + 0.3 + 0.6 * k, 0.2, 0.2, high - 0.5) for k in range(int(half * shut / 0.6))]
        canvas.fill(flat.quads(ribs), view.tone(DARK, 0.3), 0.6)
        canvas.fill(flat.quads([(left, y, half * shut, 0.25) for y in (3.4, 7.0, 10.6)]), view.tone("#a8b2c2", 0.7))
    x, y = flat.at(14, 3)
    canvas.glow(x, y, 620, mix(view.sky[4], "#ffffff", 0.4), 0.3 * (1 - 0.6 * view.lamps))


def _hazard(u: float, v: float, wide: float, high: float) -> Path:
    """Slanted stripes along a strip."""
    step = high * 1.3
    spots = [u + step * k for k in range(int((wide - high) / step) + 1)]
    return joined(
        [lines([(a, v), (a + step / 2, v), (a + step / 2 + high * 0.5, v + high), (a + high * 0.5, v + high)]) for a in spots]
    )


def _side(canvas: Canvas, view: View, flat: Flat, side: int, glow: str, chance: Random) -> None:
    """Ribs, two galleries with rails and lit windows, pipes and a number on each bay."""
    for y in (4.6, 9.2):
        canvas.fill(flat.quad(2, y + 1.2, 32, 1.5), view.tone("#1a2230", 0.3))
        panes = [(z, y + 1.35, 0.9, 1.1) for z in (2.3 + 1.2 * k for k in range(26))]
        lit = [p for p in panes if chance.random() < 0.55]
        canvas.fill(flat.quads(lit), mix(glow, "#fff0c8", 0.5), 0.85)
        canvas.fill(flat.quads([(2, y, 32, 0.5)]), view.tone(STEEL, 0.75))
        canvas.fill(flat.quads([(2, y, 32, 0.12)]), view.tone(YELLOW, 0.7))
        rails = [(2, y + 0.5 + 0.45 * k, 32, 0.06) for k in (1, 2)] + [(2 + 0.8 * k, y + 0.5, 0.06, 0.9) for k in range(40)]
        canvas.fill(flat.quads(rails), view.tone("#c0cad8", 0.7), 0.8)
    ribs = [(z, 0, 0.9, 17) for z in (4, 10, 16, 22, 28, 33)]
    canvas.fill(flat.quads(ribs), view.tone("#525c6e", 0.45))
    canvas.fill(flat.quads([(z, 0, 0.2, 17) for z, *_ in ribs]), view.tone("#c0cad8", 0.9), 0.6)
    canvas.fill(flat.quads([(z + 0.3, 1.2, 0.3, 2.2) for z, *_ in ribs]), glow, 0.9)
    for v, thick, tint in ((14.2, 0.5, "#a85a3c"), (15.2, 0.3, "#8a96a8"), (13.4, 0.3, "#5a7a8a")):
        canvas.fill(flat.quad(1.2, v, 33, thick), view.tone(tint, 0.3))
        canvas.fill(flat.quad(1.2, v + thick * 0.5, 33, thick * 0.25), view.tone(tint, 1.1), 0.7)
    doors = [(z, 0, 2.4, 3.2) for z in (7, 13, 19, 25)]
    canvas.fill(flat.quads(doors), view.tone("#38404e", 0.35))
    canvas.fill(
        flat.quads([(z + 0.15, 0.1, 1.0, 3.0) for z, *_ in doors] + [(z + 1.25, 0.1, 1.0, 3.0) for z, *_ in doors]),
        view.tone("#8a6a3c" if side < 0 else "#5c7086", 0.5),
    )


def _roof(canvas: Canvas, view: View, room: Room) -> None:
    """Trusses across, rows of floods with their beams."""
    top = room.camera.floor(15.6)
    for z in (31, 25, 19, 13, 8):
        canvas.fill(top.quads([(-14, z, 28, 0.6)]), view.tone("#2c3442", 0.3))
        canvas.fill(top.quads([(-14, z, 28, 0.14)]), view.tone("#98a4b6", 0.8), 0.7)
        truss = room.camera.flat((0, 15.6, z), (1, 0, 0), (0, 1, 0))
        diagonals = [lines([truss.at(-14 + k, 0), truss.at(-13 + k, 1.4)], closed=False) for k in range(28)]
        for d in diagonals[::2]:
            canvas.line(d, view.tone("#4a5464", 0.4), 0.14 * room.camera.size(z))
    for z in (28, 22, 16, 10):
        for x in (-9, -3, 3, 9):
            a, b = room.camera.at(x, 15.2, z)
            s = room.camera.size(z)
            canvas.fill(rect(a - 0.7 * s, b - 0.25 * s, 1.4 * s, 0.4 * s, 0.1 * s), view.tone(DARK, 0.5))
            canvas.fill(ellipse(a, b + 0.18 * s, 0.55 * s, 0.14 * s), "#fffdf4")
            canvas.glow(a, b + 0.2 * s, 3.2 * s, "#e8f4ff", 0.6)
    for x0, x1, z in ((-9, -6, 16), (9, 6, 16), (-3, -3.6, 22), (3, 3.6, 22)):
        (a, b), (c, d) = room.camera.at(x0, 15.1, z), room.camera.at(x1, 0, z - 1)
        beam(canvas, a, b, (c, d), 250, "#d4ecff", 0.2)


def _floor(canvas: Canvas, view: View, room: Room) -> None:
    """Slabs, lanes in yellow, a square of hazard stripes where the machine stands, numbers."""
    floor = room.floor
    canvas.fill(
        floor.grid([-14 + 2.8 * k for k in range(11)], [2 + 2.8 * k for k in range(12)], 0.05), view.tone(DARK, 0.1), 0.45
    )
    canvas.fill(floor.quads([(-9.2, 1.2, 0.3, 32), (8.9, 1.2, 0.3, 32)]), view.tone(YELLOW, 0.8), 0.8)
    canvas.fill(joined([floor.path(_hazard(-6, z, 12, 0.7)) for z in (11.0, 23.0)]), view.tone(YELLOW, 0.85), 0.85)
    lamps = [floor.path(ellipse(x, 2.4 + 2.6 * k, 0.16, 0.16)) for x in (-6.6, 6.6) for k in range(11)]
    canvas.fill(joined(lamps), "#ff9a4a", 0.6, blur=6, blend="screen")
    canvas.fill(joined(lamps), "#ffe0a8")
    for x in (-8.0, 7.0):
        canvas.fill(
            floor.quads([(x, 6.0, 0.25, 2.2), (x, 8.0, 1.0, 0.4), (x + 0.75, 6.0, 0.25, 2.2), (x, 6.0, 1.0, 0.4)]),
            view.tone("#e8ecf2", 0.8),
            0.6,
        )


def _gantry(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A tower of steel beside the machine: three decks with rails, cross braces, a lamp on each."""
    face, s = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0)), camera.size(z)
    for a, b in ((0, 4), (4, 8), (8, 12)):
        for u, v in ((0.1, 2.1), (2.1, 0.1)):
            canvas.line(lines([face.at(u, a), face.at(v, b)], closed=False), view.tone("#8a5a34", 0.5), 0.14 * s)
    canvas.fill(face.quads([(0, 0, 0.3, 13), (1.9, 0, 0.3, 13)]), view.tone("#c8863c", 0.5))
    canvas.fill(face.quads([(0, 0, 0.1, 13), (1.9, 0, 0.1, 13)]), view.tone("#ffca7a", 1.0), 0.7)
    for y in (4.0, 8.0, 11.6):
        box(canvas, view, camera, Sun(-0.4, 0.8, -0.3), x - 0.5, y, z - 0.8, 3.2, 0.35, 2.4, STEEL)
        front = camera.flat((x - 0.5, 0, z - 0.8), (1, 0, 0), (0, 1, 0))
        canvas.fill(front.path(_hazard(0, y, 3.2, 0.33)), view.tone(YELLOW, 0.9), 0.9)
        canvas.fill(
            front.quads([(0, y + h, 3.2, 0.07) for h in (0.85, 1.3)] + [(0.78 * k, y + 0.3, 0.07, 1.05) for k in range(5)]),
            view.tone("#d4dce8", 0.8),
        )
        a, b = front.at(1.6, y - 0.1)
        canvas.fill(ellipse(a, b, 0.3 * s, 0.09 * s), "#fff6dc")
        canvas.glow(a, b, 2.4 * s, "#ffdf9a", 0.5)


def _bridge(canvas: Canvas, view: View, camera: Camera) -> None:
    """Walkways at the height of the cockpit, from both gantries to the giant's chest; cables hang down."""
    for x0, x1 in ((-5.4, -2.4), (2.4, 5.4)):
        box(canvas, view, camera, Sun(-0.4, 0.8, -0.3), x0, 8.0, 18.6, x1 - x0, 0.3, 1.2, STEEL)
        front = camera.flat((x0, 8.3, 18.6), (1, 0, 0), (0, 1, 0))
        canvas.fill(
            front.quads([(0, 0.9, x1 - x0, 0.07), (0, 0.45, x1 - x0, 0.05)] + [(0.74 * k, 0, 0.06, 0.95) for k in range(5)]),
            view.tone("#d4dce8", 0.8),
        )
        figure = [
            front.path(ellipse(1.4, 1.45, 0.17, 0.2)),
            front.path(rect(1.15, 0.3, 0.5, 1.0, 0.16)),
            front.path(rect(1.2, 0, 0.4, 0.6, 0.1)),
        ]
        canvas.fill(joined(figure), view.tone("#e07a34" if x0 < 0 else "#4a74b0", 0.6))
    for x0, x1, low in ((-4.6, -1.6, 120), (4.6, 1.4, 150)):
        (a, b), (c, d) = camera.at(x0, 12, 18.8), camera.at(x1, 9.4, 18.8)
        cable = [(a, b), ((a + c) / 2, max(b, d) + low * 0.6), (c, d)]
        canvas.line(_hung(cable), view.tone("#20242e", 0.3), 6)


def _hung(points: list[tuple[float, float]]) -> Path:
    from_, low, to = points
    return lines(
        [
            (from_[0] + (to[0] - from_[0]) * t, (1 - t) ** 2 * from_[1] + 2 * t * (1 - t) * low[1] + t * t * to[1])
            for t in (k / 12 for k in range(13))
        ],
        closed=False,
    )


def _apron(picture: Picture, room: Room) -> None:
    """What stands nearer: crates, a tool cart, a toolbox, cones; a hook close by."""
    view, camera, glow = picture.view, room.camera, light(picture.view, "#8ad4ff")
    here = picture.sheet(0.4, 0, 0.3)
    sun = Sun(-0.4, 0.8, -0.3)
    for x, y, z, size, tint in (
        (-9.0, 0, 11, 1.7, "#4e6a86"),
        (-7.1, 0, 11.4, 1.4, "#c8863c"),
        (-8.8, 1.7, 11.2, 1.2, "#6a7484"),
        (7.2, 0, 10.4, 1.7, "#c8863c"),
        (9.1, 0, 10.8, 1.5, "#5a6a54"),
    ):
        sealed_crate(here, view, camera, x, y, z, size, tint, glow)
    shadow(here, view, camera, -4.5, 7.6, 1.5, 0.8)
    box(here, view, camera, sun, -4.5, 0.18, 7.6, 1.5, 0.85, 0.7, "#b83a34")
    cart = camera.flat((-4.5, 0.18, 7.6), (1, 0, 0), (0, 1, 0))
    here.fill(cart.quads([(0.08, 0.08 + 0.2 * k, 1.34, 0.15) for k in range(4)]), view.tone("#d8584a", 0.8))
    here.fill(cart.quads([(0.5, 0.15 + 0.2 * k, 0.5, 0.03) for k in range(4)]), view.tone("#f0f2f6", 0.9))
    _cones(here, view, camera)
    _pillars(picture)


def _cones(here: Canvas, view: View, camera: Camera) -> None:
    """Traffic cones."""
    for x, z in ((3.3, 7.8), (4.4, 8.6), (-2.6, 9.4)):
        a, b = camera.at(x, 0, z)
        s = camera.size(z)
        here.fill(
            lines([(a - 0.2 * s, b), (a + 0.2 * s, b), (a + 0.04 * s, b - 0.6 * s), (a - 0.04 * s, b - 0.6 * s)]),
            Linear(a - 0.2 * s, 0, a + 0.2 * s, 0, (view.tone("#ff8a3a", 1.0), view.tone("#c8501c", 0.4))),
        )
        here.fill(
            lines(
                [
                    (a - 0.14 * s, b - 0.22 * s),
                    (a + 0.14 * s, b - 0.22 * s),
                    (a + 0.1 * s, b - 0.36 * s),
                    (a - 0.1 * s, b - 0.36 * s),
                ]
            ),
            view.tone("#ffffff", 0.9),
        )


def _pillars(picture: Picture) -> None:
    """Two pillars close by, striped in yellow."""
    view = picture.view
    near = picture.sheet(0.12, 0, 2.8)
    for x, wide in ((24, 56), (1900, 60)):
        near.fill(
            rect(x - wide, -20, 2 * wide, 1120),
            Linear(x - wide, 0, x + wide, 0, (view.tone("#3c4454", 0.5), view.tone("#232936", 0.2), view.tone("#3c4454", 0.4))),
        )
        near.fill(
            joined(
                [
                    lines([(x - wide, y), (x + wide, y - wide), (x + wide, y - wide + 40), (x - wide, y + 40)])
                    for y in range(430, 800, 84)
                ]
            ),
            view.tone(YELLOW, 0.5),
            0.8,
        )


PLACES = {
    "mechahangar": Kind(mechahangar, "white", ((0.1, 0.9),), 0.6),
    "shuttlebay": Kind(shuttlebay, "white", ((0.1, 0.9),), 0.6),
}
