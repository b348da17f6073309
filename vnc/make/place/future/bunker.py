"""Under metres of concrete: bunks, stores, a radio, a map, the door that seals."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, stroke
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import WIDE, Kind, Picture
from vnc.make.place.raster import flattened, stained
from vnc.make.place.room import Room, shell, shine
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

CONCRETE, STEEL, OLIVE, RUST, YELLOW = "#a29c90", "#7c8a8e", "#6a7250", "#9a5a3a", "#e8b83a"
PIPES = (
    (-1.7, 2.62, 0.16, "#8a9498"),
    (-1.35, 2.7, 0.1, RUST),
    (1.1, 2.66, 0.2, "#7a8a7a"),
    (1.5, 2.7, 0.09, "#b8863a"),
    (1.68, 2.72, 0.07, "#5a6a7a"),
)
"""Along the ceiling: x, y, radius in metres and colour."""


def bunker(picture: Picture) -> None:
    """A round hatch at the end, bunks on the left, shelves of tins on the right, a table with a map under a caged lamp."""
    view, camera = picture.view, Camera(960, 460, 1.5, 900)
    room = Room(camera, -2.9, 2.9, 2.85, 7.2, Sun(0, 0.9, -0.2), 0.8)
    walls = picture.sheet(0.9, 0, 0.4)
    walls.fill(WHOLE, view.tone(CONCRETE, 0.2))
    shell(walls, view, room, CONCRETE, "#84807a", "#908a80")
    for flat, long in ((room.back, room.wide), (room.west, room.deep), (room.east, room.deep)):
        _shuttering(walls, view, flat, long)
    _floor(walls, view, room)
    stained(walls, picture.seed, 0.34, 5, 0.6, "#241c14")
    _hatch(walls, view, room.back)
    _plans(walls, view, room.back, picture.seed)
    _ceiling(walls, view, room)
    back = picture.sheet(0.6, 0, 0.4)
    for z in (5.3, 3.2):
        _bunks(back, view, camera, z)
    for z in (5.2, 3.4):
        _stores(back, view, camera, z, Random(picture.seed + round(z)))
    table = picture.sheet(0.4, 0, 0.4)
    _table(table, view, camera)
    shine(walls, view, room, flattened([walls, back, table]), picture.seed, 0.1, 0.5)
    _lamps(picture, table, camera)
    near = picture.sheet(0.15, 0, 2.3)
    _valve(near, view)


def _shuttering(canvas: Canvas, view: View, flat: Flat, long: float) -> None:
    """The marks of the boards in the concrete, holes of the ties, a painted band with arrows."""
    canvas.fill(flat.quads([(0, 0.31 * k, long, 0.014) for k in range(1, 10)]), view.tone("#3a342c", 0.2), 0.45)
    seams = [(0.3 + 1.24 * j + 0.62 * (k % 2), 0.31 * k, 0.014, 0.31) for k in range(10) for j in range(int(long / 1.24))]
    canvas.fill(flat.quads(seams), view.tone("#3a342c", 0.2), 0.4)
    holes = [flat.path(ellipse(0.9 + 1.24 * j, v, 0.022, 0.022)) for j in range(int(long / 1.24)) for v in (0.77, 1.7, 2.32)]
    canvas.fill(joined(holes), view.tone("#241e18", 0.1), 0.7)
    canvas.fill(flat.quad(0, 1.08, long, 0.14), view.tone(OLIVE, 0.6), 0.85)
    canvas.fill(flat.quad(0, 0, long, 1.06), view.tone("#5c6248", 0.4), 0.3)


def _floor(canvas: Canvas, view: View, room: Room) -> None:
    """Slabs, a grating over the sump, worn yellow lines."""
    floor = room.floor
    canvas.fill(
        floor.grid([-2.9 + 1.16 * k for k in range(6)], [1.2 * k for k in range(1, 7)], 0.02), view.tone("#2c2824", 0.2), 0.6
    )
    canvas.fill(floor.quads([(-1.62, 0.8, 0.09, 6.4), (1.62, 0.8, 0.09, 6.4)]), view.tone(YELLOW, 0.6), 0.6)
    grate = floor.quad(-0.6, 2.1, 1.2, 0.7)
    canvas.fill(grate, view.tone("#1c1c1e", 0.2))
    bars = [(-0.6 + 0.075 * k, 2.1, 0.03, 0.7) for k in range(17)] + [(-0.6, 2.1, 1.2, 0.03), (-0.6, 2.77, 1.2, 0.03)]
    canvas.fill(floor.quads(bars), view.tone(STEEL, 0.5))


def _hatch(canvas: Canvas, view: View, flat: Flat) -> None:
    """A door of steel as thick as a man, its wheel and bolts, stripes round the frame, a lamp that warns."""
    u = 2.9
    canvas.fill(flat.path(rect(u - 0.95, 0, 1.9, 2.32, 0.24)), view.tone("#20242a", 0.3))
    frame = flat.path(rect(u - 0.9, 0, 1.8, 2.26, 0.22))
    canvas.fill(frame, view.tone(YELLOW, 0.6))
    stripes = [
        lines([(u - 1.1 + 0.3 * k, 0), (u - 0.95 + 0.3 * k, 0), (u - 0.65 + 0.3 * k, 2.3), (u - 0.8 + 0.3 * k, 2.3)])
        for k in range(-1, 8)
    ]
    canvas.fill(joined([flat.path(s) for s in stripes]), view.tone("#20242a", 0.3), clip=frame)
    leaf = flat.path(rect(u - 0.74, 0.06, 1.48, 2.04, 0.18))
    x0, y0, x1, y1 = leaf.bounds()
    canvas.fill(leaf, Linear(x0, y0, x1, y1, (view.tone("#8c9aa0", 0.8), view.tone("#5a686e", 0.3), view.tone("#7c8a90", 0.6))))
    canvas.inner(leaf, 3, 4, view.tone("#dfe8ea", 1.1), 0.5, blur=2)
    canvas.line(leaf, view.tone("#2a3034", 0.2), 4)
    rivets = [flat.path(ellipse(u + d * 0.64, 0.22 + 0.24 * k, 0.022, 0.022)) for d in (-1, 1) for k in range(8)]
    canvas.fill(joined(rivets), view.tone("#c4d0d4", 0.9))
    for angle in (20, 90, 160, 200, 270, 340):
        t = math.radians(angle)
        bolt = stroke(
            [(u + 0.24 * math.cos(t), 1.1 + 0.3 * math.sin(t)), (u + 0.62 * math.cos(t), 1.1 + 0.82 * math.sin(t))],
            0.07,
            even,
            False,
        )
        canvas.fill(flat.path(bolt), view.tone("#a8b4b8", 0.7))
    for r, thick, tint in ((0.3, 9, "#b83a2e"), (0.27, 2, "#f0887a")):
        canvas.line(flat.path(ellipse(u, 1.1, r, r)), view.tone(tint, 0.7), thick)
    spokes = [
        flat.path(stroke([(u, 1.1), (u + 0.3 * math.cos(a), 1.1 + 0.3 * math.sin(a))], 0.035, even, False))
        for a in (0.5, 2.1, 3.64, 5.2)
    ]
    canvas.fill(joined(spokes), view.tone("#b83a2e", 0.6))
    canvas.fill(flat.path(ellipse(u, 1.1, 0.07, 0.07)), view.tone("#d8dee0", 0.8))
    x, y = flat.at(u, 2.46)
    canvas.fill(ellipse(x, y, 17, 13), "#ff6a4a")
    canvas.glow(x, y, 150, "#ff5a3a", 0.6)


def _plans(canvas: Canvas, view: View, flat: Flat, seed: int) -> None:
    """On the left a map with pins and threads, on the right a board of switches with dials; a clock."""
    chance = Random(seed + 3)
    canvas.fill(flat.quad(0.36, 1.0, 1.46, 1.12), view.tone("#5a4630", 0.5))
    canvas.fill(flat.quad(0.41, 1.05, 1.36, 1.02), view.tone("#d8cca4", 0.7))
    coast = [
        (0.41, 1.3),
        (0.62, 1.44),
        (0.8, 1.36),
        (0.98, 1.6),
        (1.2, 1.66),
        (1.3, 1.5),
        (1.52, 1.62),
        (1.77, 1.46),
        (1.77, 1.05, 1),
        (0.41, 1.05, 1),
    ]
    canvas.fill(flat.path(curve(coast)), view.tone("#a8b088", 0.6))
    canvas.fill(
        flat.grid([0.41 + 0.17 * k for k in range(9)], [1.05 + 0.17 * k for k in range(7)], 0.006), view.tone("#6a5a40", 0.3), 0.6
    )
    pins = [(0.5 + 1.15 * chance.random(), 1.12 + 0.85 * chance.random()) for _ in range(7)]
    canvas.line(flat.path(lines(pins, closed=False)), view.tone("#b83a2e", 0.8), 2)
    canvas.fill(joined([flat.path(ellipse(a, b, 0.026, 0.026)) for a, b in pins]), view.tone("#d8382c", 0.9))
    canvas.fill(flat.quad(4.0, 0.95, 1.5, 1.2), view.tone("#4a5452", 0.5))
    dials = [(4.22 + 0.3 * i, 1.88) for i in range(4)]
    for a, b in dials:
        canvas.fill(flat.path(ellipse(a, b, 0.11, 0.11)), mix(view.tone("#f0ead4", 0.8), "#fff4c8", 0.4))
        turn = chance.uniform(0.4, 2.7)
        canvas.line(
            flat.path(lines([(a, b), (a + 0.08 * math.cos(turn), b + 0.08 * math.sin(turn))], closed=False)), "#b83a2e", 2.6
        )
    switches = [(4.14 + 0.16 * i, 1.1 + 0.2 * j, 0.06, 0.1) for i in range(8) for j in range(3)]
    canvas.fill(flat.quads(switches), view.tone("#c8ccc4", 0.7))
    for tint, part in (("#ff5a3a", switches[::5]), ("#5aff8a", switches[1::3]), ("#ffc84a", switches[2::7])):
        canvas.fill(flat.quads([(a + 0.015, b + 0.11, 0.03, 0.03) for a, b, _, _ in part]), tint)
    x, y = flat.at(1.1, 2.42)
    canvas.fill(ellipse(x, y, 25, 25), view.tone("#2c3030", 0.4))
    canvas.fill(ellipse(x, y, 21, 21), view.tone("#f4f0e0", 0.9))
    canvas.line(lines([(x, y - 15), (x, y), (x + 9, y + 6)], closed=False), "#20242a", 3)


def _ceiling(canvas: Canvas, view: View, room: Room) -> None:
    """Beams of concrete, pipes with joints, a duct with its grille, bundles of cable."""
    camera, top = room.camera, room.ceiling
    canvas.fill(top.quads([(-2.9, z, 5.8, 0.3) for z in (1.2, 3.0, 4.8, 6.6)]), view.tone("#6e695f", 0.2), 0.9)
    for x, y, r, tint in PIPES:
        strip = camera.floor(y)
        canvas.fill(strip.quad(x - r, 0.8, 2 * r, 6.4), view.tone(tint, 0.15))
        canvas.fill(strip.quad(x - r * 0.5, 0.8, r * 0.7, 6.4), view.tone(tint, 1.0), 0.55)
        canvas.fill(
            strip.quads([(x - r * 1.25, 1.5 + 1.4 * k, r * 2.5, 0.12) for k in range(4)]),
            view.tone(mix(tint, "#20242a", 0.35), 0.4),
        )
    duct = camera.floor(2.55)
    canvas.fill(duct.quad(-0.35, 0.8, 0.7, 6.4), view.tone("#a8aca8", 0.35))
    canvas.fill(duct.quads([(-0.35, 1.0 + 0.8 * k, 0.7, 0.05) for k in range(8)]), view.tone("#4a4e4c", 0.2), 0.8)
    canvas.fill(duct.quads([(-0.22, 2.35 + 0.07 * k, 0.44, 0.03) for k in range(8)]), view.tone("#20242a", 0.1))


def _bunks(canvas: Canvas, view: View, camera: Camera, z: float) -> None:
    """Two beds over each other along the left wall: pipe frames, grey blankets, pillows."""
    sun, left, wide, long = Sun(0.5, 0.8, -0.2), -2.85, 0.85, 1.9
    shadow(canvas, view, camera, left, z, wide, long, 0.5)
    for at in (z + long - 0.06, z):
        for x in (left, left + wide - 0.06):
            box(canvas, view, camera, sun, x, 0, at, 0.06, 1.9, 0.06, "#4a5458", 0)
    for y in (0.36, 1.26):
        box(canvas, view, camera, sun, left, y, z, wide, 0.08, long, "#5a6468", 0.4)
        box(canvas, view, camera, sun, left + 0.02, y + 0.08, z + 0.02, wide - 0.04, 0.13, long - 0.04, "#c8bfa8", 0)
        box(
            canvas, view, camera, sun, left + 0.02, y + 0.1, z + 0.02, wide, 0.14, long * 0.66, OLIVE if y > 1 else "#7a6a5c", 0.6
        )
        flank = camera.flat((left + wide + 0.02, y, z), (0, 0, 1), (0, 1, 0))
        hang = _edge(flank, long)
        canvas.fill(hang, view.tone(OLIVE if y > 1 else "#7a6a5c", 0.55))
        canvas.fill(flank.quads([(0.05, -0.02, long * 0.62, 0.03)]), view.tone("#d8ccb0", 0.7), 0.7)
        px, py = camera.at(left + 0.42, y + 0.26, z + long - 0.25)
        s = camera.size(z + long)
        canvas.fill(
            ellipse(px, py, 0.3 * s, 0.1 * s),
            Linear(0, py - 0.1 * s, 0, py + 0.1 * s, (view.tone("#f0e8d8", 0.95), view.tone("#b8ae9a", 0.4))),
        )
    rungs = camera.flat((left + wide, 0, z), (0, 0, 1), (0, 1, 0))
    canvas.fill(
        rungs.quads([(1.35, 0.3 + 0.26 * k, 0.34, 0.04) for k in range(7)] + [(1.33, 0, 0.04, 2.0), (1.67, 0, 0.04, 2.0)]),
        view.tone("#8a969a", 0.6),
    )


def _edge(flank: Flat, long: float) -> Path:
    """A blanket's edge over the side of a bed."""
    low = [(long * 0.64 * k / 6, -0.06 - 0.05 * (k % 2)) for k in range(7)]
    return flank.path(curve([(0, 0.24, 1), (long * 0.66, 0.24, 1), *low[::-1]]))


def _stores(canvas: Canvas, view: View, camera: Camera, z: float, chance: Random) -> None:
    """Steel shelves along the right wall: tins in rows, bottles of water, boxes, a gas mask, a lantern."""
    sun, left, deep, long = Sun(-0.4, 0.8, -0.2), 2.3, 0.56, 1.7
    shadow(canvas, view, camera, left, z, deep, long, 0.5)
    face = camera.flat((left, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(face.quad(z, 0, long, 2.05), view.tone("#3a3a34", 0.2), 0.8)
    for level in (0.12, 0.6, 1.08, 1.56):
        box(canvas, view, camera, sun, left, level, z, deep, 0.04, long, "#8a9490", 0.7)
        at = z + 0.06
        while at < z + long - 0.14:
            at += _ware(canvas, view, face, at, level + 0.04, chance)
    for at in (z + long - 0.05, z):
        box(canvas, view, camera, sun, left, 0, at, 0.05, 2.1, 0.05, "#6a7672", 0)
    front = camera.flat((left, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.line(front.path(lines([(0, 0.2), (deep, 1.0), (0, 1.9)], closed=False)), view.tone("#6a7672", 0.5), 4)


def _ware(canvas: Canvas, view: View, face: Flat, u: float, v: float, chance: Random) -> float:
    """One thing on a shelf; gives the room that it takes, in metres."""
    kind = chance.random()
    if kind < 0.55:
        tint = chance.choice(("#c8463a", "#d8a83c", "#4a7a5a", "#c8c0ac", "#3f6a8a"))
        for k in range(chance.choice((1, 2))):
            canvas.fill(face.quad(u, v + 0.16 * k, 0.12, 0.15), view.tone("#b8bcb8", 0.7))
            canvas.fill(face.quad(u, v + 0.16 * k + 0.025, 0.12, 0.1), view.tone(tint, 0.65))
            canvas.fill(face.quad(u + 0.01, v + 0.16 * k, 0.025, 0.15), view.tone("#ffffff", 0.9), 0.4)
        return 0.135
    if kind < 0.72:
        canvas.fill(face.path(rect(u, v, 0.13, 0.3, 0.04)), view.tone("#7ab0d0", 0.7), 0.9)
        canvas.fill(face.quad(u + 0.04, v + 0.29, 0.05, 0.05), view.tone("#2f5a8a", 0.6))
        canvas.fill(face.quad(u + 0.02, v + 0.05, 0.02, 0.2), view.tone("#ffffff", 1), 0.6)
        return 0.15
    if kind < 0.92:
        canvas.fill(face.quad(u, v, 0.34, 0.3), view.tone(chance.choice((OLIVE, "#a88a5c", "#8a7a5a")), 0.6))
        canvas.fill(face.quads([(u, v + 0.2, 0.34, 0.015), (u + 0.08, v + 0.07, 0.16, 0.05)]), view.tone("#2a2418", 0.3), 0.7)
        return 0.37
    mask = face.path(
        curve([(u, v + 0.24), (u + 0.1, v + 0.34), (u + 0.22, v + 0.26), (u + 0.22, v + 0.1), (u + 0.11, v), (u + 0.01, v + 0.1)])
    )
    canvas.fill(mask, view.tone("#4a4e48", 0.5))
    canvas.fill(joined([face.path(ellipse(u + a, v + 0.21, 0.04, 0.04)) for a in (0.06, 0.16)]), view.tone("#c8d8d0", 0.9))
    canvas.fill(face.path(ellipse(u + 0.11, v + 0.07, 0.055, 0.055)), view.tone("#8a9088", 0.7))
    return 0.27


def _table(canvas: Canvas, view: View, camera: Camera) -> None:
    """A steel table: a map spread out, a field radio with its lamp and handset, a mug, papers, a lantern; two stools."""
    x, z, wide, sun = -0.95, 3.6, 1.9, Sun(0, 0.9, -0.3)
    shadow(canvas, view, camera, x, z, wide, 0.9, 0.5)
    for dx in (0.05, wide - 0.11):
        box(canvas, view, camera, sun, x + dx, 0, z + 0.75, 0.06, 0.76, 0.06, "#4a5458", 0)
        box(canvas, view, camera, sun, x + dx, 0, z + 0.05, 0.06, 0.76, 0.06, "#4a5458", 0)
    box(canvas, view, camera, sun, x, 0.76, z, wide, 0.05, 0.9, "#6c766c", 0.9)
    top = camera.floor(0.815)
    canvas.fill(top.quad(x + 0.1, z + 0.08, 1.0, 0.62), view.tone("#e4d8b0", 0.85))
    canvas.fill(top.quads([(x + 0.1 + 0.2 * k, z + 0.08, 0.012, 0.62) for k in range(1, 5)]), view.tone("#8a7a5a", 0.4), 0.6)
    canvas.line(
        top.path(curve([(x + 0.2, z + 0.2), (x + 0.5, z + 0.46), (x + 0.7, z + 0.3), (x + 1.0, z + 0.6)], closed=False)),
        view.tone("#b83a2e", 0.7),
        3,
    )
    canvas.fill(top.path(ellipse(x + 0.55, z + 0.3, 0.12, 0.1)), view.tone("#4a7a8a", 0.6), 0.7)
    _radio(canvas, view, camera, x + 1.24, z + 0.3)
    cx, cy = camera.at(x + 0.98, 0.81, z + 0.12)
    canvas.line(ellipse(cx + 17, cy - 18, 9, 10), view.tone("#d8d4c4", 0.6), 4)
    canvas.fill(
        rect(cx - 15, cy - 36, 30, 36, 4), Linear(cx - 15, 0, cx + 15, 0, (view.tone("#f0ece0", 0.9), view.tone("#a8a498", 0.4)))
    )
    for sx in (-0.75, 0.5):
        _stool(canvas, view, camera, sx, 3.1)


def _radio(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A set with a lit scale, knobs, an aerial and a handset on its cord."""
    box(canvas, view, camera, Sun(0, 0.9, -0.3), x, 0.81, z, 0.5, 0.34, 0.3, OLIVE, 0.7)
    front = camera.flat((x, 0.81, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quad(0.05, 0.19, 0.26, 0.1), "#ffd884")
    canvas.fill(front.quads([(0.07 + 0.03 * k, 0.21, 0.006, 0.05) for k in range(8)]), "#5a3a14")
    canvas.fill(front.quads([(0.05, 0.05 + 0.025 * k, 0.16, 0.01) for k in range(5)]), view.tone("#20241c", 0.2))
    canvas.fill(
        joined([front.path(ellipse(a, b, 0.03, 0.03)) for a, b in ((0.28, 0.09), (0.38, 0.09), (0.4, 0.23))]),
        view.tone("#20241c", 0.4),
    )
    canvas.fill(front.path(ellipse(0.46, 0.29, 0.014, 0.014)), "#ff5a3a")
    a, b = camera.at(x + 0.44, 1.15, z), camera.at(x + 0.56, 1.95, z)
    canvas.line(lines([a, b], closed=False), view.tone("#c8d0cc", 0.9), 3)
    px, py = camera.at(x + 0.3, 0.82, z - 0.22)
    canvas.fill(
        stroke([(px - 40, py - 8), (px - 14, py - 14), (px + 16, py - 14), (px + 42, py - 8)], 18, even),
        view.tone("#20241c", 0.5),
    )
    canvas.glow(*front.at(0.18, 0.24), 110, "#ffc860", 0.5)


def _stool(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.22 * s, 0.06 * s), view.tone("#0c0a08", 0), 0.5, blur=8)
    legs = [
        lines([(cx + d * 0.13 * s, foot - 0.45 * s), (cx + d * 0.19 * s, foot + dy * s)], closed=False)
        for d, dy in ((-1, 0), (1, 0), (-0.4, 0.05), (0.5, 0.05))
    ]
    canvas.line(joined(legs), view.tone("#4a5458", 0.5), 0.03 * s)
    canvas.fill(ellipse(cx, foot - 0.44 * s, 0.19 * s, 0.06 * s), view.tone("#3a3c38", 0.3))
    canvas.fill(ellipse(cx, foot - 0.47 * s, 0.19 * s, 0.055 * s), view.tone("#8a5a3c", 0.8))


def _lamps(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Bulbs in wire cages: one over the table, two on the walls; their light falls in a cone."""
    view = picture.view
    for x, y, z, r in ((0.0, 2.05, 4.0, 0.13), (-2.75, 2.35, 5.0, 0.09), (2.75, 2.35, 4.4, 0.09)):
        (cx, cy), s = camera.at(x, y, z), camera.size(z)
        if x == 0:
            canvas.fill(rect(cx - 3, camera.at(0, 2.55, z)[1], 6, cy - camera.at(0, 2.55, z)[1]), view.tone("#20241c", 0.3))
            cone = lines([(cx - 40, cy), (cx + 40, cy), (cx + 520, cy + 470), (cx - 520, cy + 470)])
            canvas.fill(cone, Linear(0, cy, 0, cy + 470, (alpha("#ffe2a0", 0.34), alpha("#ffe2a0", 0))), blur=22, blend="screen")
            shade = curve(
                [
                    (cx - 0.3 * s, cy, 1),
                    (cx - 0.12 * s, cy - 0.14 * s),
                    (cx, cy - 0.17 * s),
                    (cx + 0.12 * s, cy - 0.14 * s),
                    (cx + 0.3 * s, cy, 1),
                ]
            )
            canvas.fill(
                shade,
                Linear(
                    cx - 0.3 * s,
                    0,
                    cx + 0.3 * s,
                    0,
                    (view.tone("#3a4a40", 0.3), view.tone("#6a8a74", 0.8), view.tone("#2c3a32", 0.2)),
                ),
            )
        canvas.fill(ellipse(cx, cy + 0.04 * s, r * 0.62 * s, r * s), "#fff4cc")
        cage = [
            lines([(cx + d * r * s, cy - 0.02 * s), (cx + d * r * 0.6 * s, cy + r * 1.25 * s)], closed=False)
            for d in (-1, -0.4, 0.4, 1)
        ]
        canvas.line(joined([*cage, ellipse(cx, cy + r * 0.6 * s, r * 0.95 * s, r * 0.2 * s)]), view.tone("#3a3c38", 0.4), 2.6)
        canvas.glow(cx, cy + 0.05 * s, 1.7 * s, "#ffd080", 0.6)
    cx, cy = camera.at(0, 2.0, 4.0)
    picture.play("flicker", cx - 240, cy - 160, 480, 420, "#ffd080")


def _valve(canvas: Canvas, view: View) -> None:
    """A pipe with a red wheel at the picture's edge."""
    x = WIDE - 96.0
    canvas.fill(rect(x, -20, 74, 1140), Linear(x, 0, x + 74, 0, tuple(view.tone("#7c8a8e", k) for k in (0.2, 0.9, 0.5, 0.1))))
    for y in (180, 860):
        canvas.fill(rect(x - 14, y, 102, 44, 8), Linear(x, 0, x + 74, 0, tuple(view.tone("#5c686c", k) for k in (0.2, 0.9, 0.1))))
    canvas.line(ellipse(x - 6, 560, 84, 92), view.tone("#b83a2e", 0.6), 22)
    canvas.line(ellipse(x - 9, 556, 84, 92), view.tone("#f07a6a", 0.9), 4, 0.7)
    for a in (0.4, 1.45, 2.5):
        dx, dy = 84 * math.cos(a), 92 * math.sin(a)
        canvas.line(lines([(x - 6 - dx, 560 - dy), (x - 6 + dx, 560 + dy)], closed=False), view.tone("#a83428", 0.5), 14)
    canvas.fill(ellipse(x - 6, 560, 22, 24), view.tone("#d8dee0", 0.7))


PLACES = {
    "bunker": Kind(bunker, "torch", ((0.14, 0.46), (0.54, 0.84)), 0.43, (0.0, -0.9), time="night"),
}
