"""Where the dead lie: tiles, steel drawers, a table under a lamp."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened, stained
from vnc.make.place.room import Room, shell, shine, tiled
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

TILE, STEEL, DARK = "#dfe8e6", "#a8b4bc", "#1c242c"
DOORS = [(0.42 + 0.86 * i, 0.3 + 0.72 * j) for i in range(6) for j in range(3)]
"""Where the drawers' doors are on the back wall: left edge and foot in metres."""
OPEN = (3, 1)
"""Column and row of the drawer that stands open."""


def morgue(picture: Picture) -> None:
    """A wall of drawers at the back, one drawn out with a covered shape; a steel table under its lamp, basins, cabinets."""
    view, camera = picture.view, Camera(980, 450, 1.5, 900)
    room = Room(camera, -3.1, 3.0, 2.9, 6.0, Sun(0, 0.9, -0.2), 0.8)
    walls = picture.sheet(0.9, 0, 0.4)
    walls.fill(WHOLE, view.tone(TILE, 0.4))
    shell(walls, view, room, TILE, "#aab4b4", "#c4ccca", TILE)
    _tiles(walls, view, room)
    tiled(walls, view, room, "#aab4b4", 0.42)
    _drain(walls, view, room)
    for k, (u, v) in enumerate(DOORS):
        _drawer(walls, view, room.back, u, v, k)
    _door(walls, view, room)
    _tubes(walls, view, room)
    back = picture.sheet(0.6, 0, 0.4)
    _basin(back, view, camera)
    _cabinet(back, view, camera, picture.seed)
    _pulled(back, view, camera)
    table = picture.sheet(0.4, 0, 0.4)
    _table(table, view, camera)
    _trolley(table, view, camera)
    _lamp(table, view, camera)
    shine(walls, view, room, flattened([walls, back, table]), picture.seed, 0.32, 0.3)
    stained(walls, picture.seed, 0.16, 6, 1.0, "#3a4a44")
    near = picture.sheet(0.15, 0, 2.2)
    _curtain(near, view)


def _tiles(canvas: Canvas, view: View, room: Room) -> None:
    """Square tiles to two thirds of the height, a green band above them."""
    for flat, u, long in ((room.back, 0, room.wide), (room.west, 0.8, 5.2), (room.east, 0.8, 5.2)):
        us, vs = [u + 0.2 * k for k in range(int(long / 0.2) + 2)], [0.2 * k for k in range(12)]
        canvas.fill(flat.grid([min(x, u + long) for x in us], vs, 0.012), view.tone("#7a8a88", 0.3), 0.45)
        canvas.fill(flat.quad(u, 2.22, long, 0.16), view.tone("#3f7a70", 0.6))
        canvas.fill(flat.quad(u, 2.36, long, 0.02), view.tone("#e8f4f0", 1.0), 0.8)
        canvas.fill(flat.quad(u, 0, long, 0.16), view.tone("#3f5a58", 0.4))


def _drain(canvas: Canvas, view: View, room: Room) -> None:
    """A channel in the floor with a grating."""
    floor = room.floor
    canvas.fill(floor.quad(-0.2, 1.0, 0.34, 4.0), view.tone("#5a6668", 0.4))
    canvas.fill(floor.quads([(-0.18, 1.05 + 0.09 * k, 0.3, 0.045) for k in range(43)]), view.tone("#20282c", 0.1), 0.85)


def _drawer(canvas: Canvas, view: View, flat: Flat, u: float, v: float, k: int) -> None:
    """A steel door with its lever, a card in a frame, a dial."""
    wide, tall = 0.8, 0.66
    canvas.fill(flat.quad(u - 0.03, v - 0.03, wide + 0.06, tall + 0.06), view.tone("#5a666c", 0.35))
    if (k // 3, k % 3) == OPEN:
        canvas.fill(flat.quad(u, v, wide, tall), DARK)
        return
    leaf = flat.path(rect(u, v, wide, tall, 0.04))
    x0, y0, x1, y1 = leaf.bounds()
    tones = tuple(view.tone("#c4d0d6", t) for t in (0.85, 0.5, 0.75, 0.35))
    canvas.fill(leaf, Linear(x0, y0, x1, y1, tones))
    canvas.inner(leaf, 2, 2.5, view.tone("#ffffff", 1.1), 0.7, blur=1)
    canvas.inner(leaf, -3, -3, view.tone("#2a343a", 0.1), 0.5, blur=2)
    canvas.fill(flat.path(rect(u + 0.6, v + 0.24, 0.06, 0.2, 0.02)).moved(3, 4), view.tone(DARK, 0), 0.4, blur=3)
    canvas.fill(flat.path(rect(u + 0.6, v + 0.24, 0.06, 0.2, 0.02)), view.tone("#e8f0f4", 0.9))
    canvas.fill(flat.path(rect(u + 0.5, v + 0.31, 0.16, 0.06, 0.02)), view.tone("#8a969e", 0.6))
    canvas.fill(flat.quads([(u + 0.02, v + 0.08, 0.05, 0.12), (u + 0.02, v + 0.46, 0.05, 0.12)]), view.tone("#7a868e", 0.5))
    canvas.fill(flat.quad(u + 0.14, v + 0.42, 0.26, 0.13), view.tone("#fbf8ec", 0.8))
    canvas.fill(flat.quads([(u + 0.17, v + 0.5, 0.18, 0.012), (u + 0.17, v + 0.46, 0.12, 0.012)]), "#4a5058", 0.7)


def _door(canvas: Canvas, view: View, room: Room) -> None:
    """A swing door with a round window in the right wall, a sign lit over it."""
    flat = room.east
    for u in (3.1, 3.86):
        canvas.fill(flat.quad(u, 0, 0.74, 2.1), view.tone("#7aa09a", 0.45))
        canvas.fill(flat.quad(u, 0, 0.74, 0.5), view.tone(STEEL, 0.6))
        glass = flat.path(ellipse(u + 0.37, 1.55, 0.17, 0.2))
        canvas.fill(glass, mix(view.tone("#c8e0e4", 0.8), "#f4fff8", 0.5))
        canvas.line(glass, view.tone("#4a5a5c", 0.3), 5)
        canvas.line(flat.quad(u, 0, 0.74, 2.1), view.tone("#3a4a4c", 0.3), 3)
    canvas.fill(flat.quad(3.5, 2.44, 0.7, 0.22), "#38c888")
    canvas.fill(flat.quads([(3.58, 2.5, 0.2, 0.1), (3.86, 2.5, 0.24, 0.1)]), "#f0fff8")
    canvas.glow(*flat.at(3.85, 2.5), 150, "#38e898", 0.4)


def _tubes(canvas: Canvas, view: View, room: Room) -> None:
    """Two rows of tubes in the ceiling, one of them failing; ducts between."""
    top = room.ceiling
    canvas.fill(top.quad(-0.5, 0.8, 0.8, 5.2), view.tone("#9aa6a8", 0.3))
    canvas.fill(top.quads([(-0.5, 1.2 + 0.9 * k, 0.8, 0.05) for k in range(6)]), view.tone("#5a666a", 0.2), 0.8)
    for x in (-1.9, 1.5):
        for k, z in enumerate((1.3, 2.9, 4.5)):
            on = 0.35 if (x > 0 and k == 1) else 1.0
            tube = top.quad(x, z, 0.3, 1.1)
            canvas.fill(tube, mix(view.tone("#b8c8c8", 0.6), "#f2fffc", on))
            canvas.fill(tube, "#d8fff4", 0.55 * on, blur=26, blend="screen")


def _basin(canvas: Canvas, view: View, camera: Camera) -> None:
    """Along the left wall: a steel bench with two basins, taps, a hose, scales, bottles."""
    sun = Sun(0, 0.9, -0.2)
    box(canvas, view, camera, sun, -3.05, 0.1, 2.5, 0.7, 0.78, 2.9, "#98a6ac", 0.8)
    top, face = camera.floor(0.885), camera.flat((-2.35, 0.1, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(face.quads([(2.56 + 0.72 * k, 0.06, 0.66, 0.66) for k in range(4)]), view.tone("#b8c4ca", 0.6))
    canvas.fill(face.quads([(2.8 + 0.72 * k, 0.62, 0.2, 0.03) for k in range(4)]), view.tone("#eef4f6", 1.0))
    for z in (2.9, 4.2):
        bowl = top.quad(-2.95, z, 0.46, 0.7)
        canvas.fill(bowl, view.tone("#4a565c", 0.4))
        canvas.inner(bowl, 3, 5, view.tone(DARK, 0), 0.6, blur=4)
        x, y = camera.at(-2.95, 0.9, z + 0.35)
        s = camera.size(z)
        canvas.line(
            curve(
                [
                    (x, y),
                    (x, y - 0.28 * s),
                    (x + 0.08 * s, y - 0.36 * s),
                    (x + 0.17 * s, y - 0.28 * s),
                    (x + 0.17 * s, y - 0.2 * s),
                ],
                closed=False,
            ),
            view.tone("#e4ecf0", 0.9),
            0.03 * s,
        )
    for k, tint in enumerate(("#7a5a2a", "#e8f0ec", "#3f7a5a", "#c8d8e0", "#8a4a3a")):
        x, y = camera.at(-2.9, 0.89, 3.72 + 0.1 * k)
        canvas.fill(rect(x, y - 46, 17, 46, 5), view.tone(tint, 0.7))
        canvas.fill(rect(x + 5, y - 58, 7, 14, 2), view.tone("#3a4448", 0.5))
    wall = camera.flat((-3.08, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(wall.quads([(2.6, 1.5, 2.6, 0.05)]), view.tone(STEEL, 0.9))
    for k in range(9):
        canvas.fill(wall.quad(2.75 + 0.26 * k, 1.22 + 0.05 * (k % 3), 0.03, 0.3 - 0.05 * (k % 3)), view.tone("#d8e2e6", 0.9))
        canvas.fill(wall.quad(2.74 + 0.26 * k, 1.2 + 0.05 * (k % 3), 0.05, 0.1), view.tone("#5a6a72", 0.5))


def _cabinet(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """A cabinet of glass doors against the right wall, with jars and folded cloths."""
    chance = Random(seed)
    box(canvas, view, camera, Sun(0, 0.9, -0.2), 2.5, 0, 4.7, 0.5, 2.0, 1.25, "#c8d4d6", 0.8)
    face = camera.flat((2.5, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(face.quads([(4.76, 0.9, 0.55, 1.04), (5.34, 0.9, 0.55, 1.04)]), view.tone("#7a9298", 0.5))
    for v in (0.94, 1.27, 1.6):
        canvas.fill(face.quad(4.76, v, 1.13, 0.025), view.tone("#e8f2f2", 0.9))
        at = 4.8
        while at < 5.82:
            w = chance.uniform(0.07, 0.13)
            canvas.fill(
                face.quad(at, v + 0.025, w * 0.85, chance.uniform(0.12, 0.24)),
                view.tone(chance.choice(("#b88a4a", "#6a9a8a", "#e8e4d4", "#8a3f3a", "#c8dce4")), 0.7),
            )
            at += w
    canvas.fill(face.quads([(4.8, 0.1, 0.5, 0.7), (5.36, 0.1, 0.5, 0.7)]), view.tone("#aebcc0", 0.5))


def _shroud(canvas: Canvas, view: View, points: list[tuple[float, ...]], seed: int) -> None:
    """A sheet over somebody who lies still: the outline from head to foot, with folds."""
    shape = curve(points)
    x0, y0, x1, y1 = shape.bounds()
    canvas.fill(shape.moved(4, 8), view.tone(DARK, 0), 0.35, blur=8)
    canvas.fill(shape, Linear(0, y0, 0, y1, (view.tone("#f4faf8", 0.95), view.tone("#a8b8bc", 0.35))))
    chance = Random(seed)
    folds: list[Path] = []
    for k in range(11):
        x = x0 + (x1 - x0) * (0.06 + 0.085 * k)
        folds.append(lines([(x, y0 + (y1 - y0) * chance.uniform(0.3, 0.5)), (x + chance.uniform(8, 18), y1), (x - 4, y1)]))
    canvas.fill(joined(folds), view.tone("#5a6a74", 0.2), 0.4, blur=3, clip=shape)
    canvas.inner(shape, 2, 5, view.tone("#ffffff", 1.2), 0.7, blur=3)


def _pulled(canvas: Canvas, view: View, camera: Camera) -> None:
    """The open drawer's tray, drawn out toward us."""
    u, v = DOORS[OPEN[0] * 3 + OPEN[1]]
    x, y = -3.1 + u, v + 0.05
    sun = Sun(0, 0.9, -0.2)
    shadow(canvas, view, camera, x, 4.5, 0.8, 1.5, 0.4)
    box(canvas, view, camera, sun, x + 0.06, y, 4.5, 0.68, 0.07, 1.48, "#b4c0c6", 0.9)
    left, foot = camera.at(x + 0.1, y + 0.07, 4.6)
    right = camera.at(x + 0.7, y, 4.6)[0]
    w = right - left
    deck = camera.at(x + 0.1, y + 0.07, 5.9)[1]
    feet = [(0, 12, 1), (0.02, -26), (0.24, -44), (0.36, -62), (0.5, -70), (0.64, -62), (0.76, -44), (0.98, -26), (1, 12, 1)]
    _shroud(canvas, view, [(left + w * a, foot + b, *c) for a, b, *c in feet], 3)
    tag = [(left + w * 0.5, foot + 8), (left + w * 0.62, foot + 10), (left + w * 0.6, foot + 36), (left + w * 0.48, foot + 34)]
    canvas.fill(lines(tag), view.tone("#f0dca0", 0.9))
    canvas.fill(rect(left + w * 0.2, deck - 6, w * 0.6, 3), view.tone("#e8f0f2", 1), 0.5)


def _table(canvas: Canvas, view: View, camera: Camera) -> None:
    """The table across the room: a steel top with a rim on one pillar; somebody under a sheet."""
    x, z, wide = -1.5, 3.1, 2.1
    sun, s = Sun(0, 0.9, -0.2), camera.size(3.1)
    shadow(canvas, view, camera, x, z, wide, 0.8, 0.5)
    box(canvas, view, camera, sun, x + 0.8, 0, z + 0.2, 0.5, 0.84, 0.4, "#8a969e", 0.4)
    box(canvas, view, camera, sun, x + 0.62, 0, z + 0.12, 0.86, 0.1, 0.56, "#78848c", 0.6)
    box(canvas, view, camera, sun, x, 0.84, z, wide, 0.1, 0.78, "#c0ccd2", 1.0)
    canvas.fill(camera.floor(0.942).quad(x + 0.06, z + 0.06, wide - 0.12, 0.66), view.tone("#8e9ca4", 0.6))
    left, foot = camera.at(x + 0.12, 0.94, z + 0.08)
    long = (wide - 0.24) * s
    body = [
        *((0.0, 0.1, 1), (0.005, -0.02), (0.03, -0.17), (0.075, -0.27), (0.12, -0.26), (0.15, -0.17), (0.18, -0.16)),
        *((0.25, -0.27), (0.38, -0.3), (0.52, -0.24), (0.62, -0.2), (0.75, -0.2), (0.88, -0.16), (0.93, -0.22)),
        *((0.955, -0.34), (0.985, -0.33), (0.997, -0.1), (1.0, 0.1, 1)),
    ]
    _shroud(canvas, view, [(left + a * long, foot + b * s, *c) for a, b, *c in body], 5)


def _trolley(canvas: Canvas, view: View, camera: Camera) -> None:
    """A tray on wheels with instruments and a kidney dish."""
    x, z, sun = 1.15, 3.3, Sun(0, 0.9, -0.2)
    shadow(canvas, view, camera, x, z, 0.8, 0.45, 0.45)
    for dx in (0.02, 0.74):
        for dz in (0.4, 0.02):
            box(canvas, view, camera, sun, x + dx, 0.08, z + dz, 0.03, 0.8, 0.03, "#c8d2d8", 0)
            cx, cy = camera.at(x + dx + 0.015, 0.05, z + dz)
            canvas.fill(ellipse(cx, cy, 11, 13), view.tone("#2a3238", 0.3))
    for y in (0.3, 0.86):
        box(canvas, view, camera, sun, x, y, z, 0.79, 0.04, 0.45, "#b8c4ca", 1.0)
    top = camera.floor(0.905)
    canvas.fill(top.quad(x + 0.05, z + 0.05, 0.5, 0.34), view.tone("#7ab0a0", 0.7))
    tools = [(x + 0.1 + 0.08 * k, z + 0.09, 0.022, 0.24 - 0.03 * (k % 3)) for k in range(6)]
    canvas.fill(top.quads(tools), view.tone("#f4fafc", 1.0))
    canvas.fill(top.path(ellipse(x + 0.68, z + 0.22, 0.1, 0.13)), view.tone("#e8f0f2", 0.9))
    canvas.fill(top.path(ellipse(x + 0.68, z + 0.22, 0.075, 0.1)), view.tone("#8a9aa0", 0.5))


def _lamp(canvas: Canvas, view: View, camera: Camera) -> None:
    """A large lamp of many lenses on an arm from the ceiling; its light on the table."""
    x, y = camera.at(-0.45, 2.2, 3.4)
    canvas.line(lines([(x + 30, -20), (x + 30, y - 110), (x, y - 60)], closed=False), view.tone("#c8d4d8", 0.6), 16)
    canvas.line(lines([(x + 27, -20), (x + 27, y - 110)], closed=False), view.tone("#ffffff", 1), 3, 0.7)
    cone = lines([(x - 150, y), (x + 150, y), (x + 380, y + 330), (x - 380, y + 330)])
    canvas.fill(cone, Linear(0, y, 0, y + 330, (alpha("#e8fff8", 0.34), alpha("#e8fff8", 0.02))), blur=16, blend="screen")
    dome = curve([(x - 180, y, 1), (x - 120, y - 56), (x, y - 76), (x + 120, y - 56), (x + 180, y, 1)])
    canvas.fill(
        dome, Linear(x - 180, 0, x + 180, 0, (view.tone("#8a989e", 0.4), view.tone("#e4ecee", 0.9), view.tone("#78868c", 0.3)))
    )
    canvas.fill(ellipse(x, y, 180, 34), view.tone("#c4d0d4", 0.6))
    lenses = [ellipse(x + 118 * math.cos(t), y + 20 * math.sin(t), 38, 9) for t in (math.tau * k / 7 for k in range(7))]
    canvas.fill(joined([*lenses, ellipse(x, y, 40, 10)]), "#f8fffc")
    canvas.glow(x, y + 10, 420, "#d8fff2", 0.55)


def _curtain(canvas: Canvas, view: View) -> None:
    """The edge of a plastic curtain in strips at the left."""
    for k, (x, w) in enumerate(((-30, 90), (52, 70), (114, 54))):
        strip = curve([(x, -20, 1), (x + w, -20, 1), (x + w - 6, 500), (x + w + 4, 1100, 1), (x, 1100, 1), (x + 6, 500)])
        canvas.fill(
            strip,
            Linear(
                x,
                0,
                x + w,
                0,
                (
                    alpha(view.tone("#b8d4cc", 0.6), 0.75),
                    alpha(view.tone("#e8f8f4", 0.9), 0.45),
                    alpha(view.tone("#8aa8a0", 0.4), 0.7),
                ),
            ),
            0.9 - 0.15 * k,
        )


PLACES = {
    "morgue": Kind(morgue, "white", ((0.12, 0.46), (0.54, 0.88)), 0.42, (-0.1, -0.95), time="night"),
}
