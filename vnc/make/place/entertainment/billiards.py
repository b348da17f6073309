"""A billiard room."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.limelight import tube
from vnc.make.place.parts.props import picture_frame, shelf
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, boards, shell, shine, skirting
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

CLOTHS = ("#1f7a4c", "#1f5a8a", "#8a2438")
BALLS = ("#f0c030", "#2a52b8", "#d8343c", "#6a3a9a", "#f07a2c", "#1f7a48", "#8a2430", "#22222a")
TOP = 0.82
"""Height of the tables' cloth in metres."""


def billiards(picture: Picture) -> None:
    """Two tables under rows of green shades, cues on the wall, a dart board, a bar with bottles at the back."""
    view, camera = picture.view, Camera(960, 420, 1.6, 900)
    room = Room(camera, -4.4, 4.4, 3.2, 8.2, Sun(0.0, 0.8, 0.0), 0.7)
    cloth = CLOTHS[picture.seed % len(CLOTHS)]
    walls = picture.sheet(0.9, 0, 0.4)
    walls.fill(WHOLE, view.tone("#2c1c18", 0.2))
    shell(walls, view, room, "#9a6450", "#8a5a3e", "#5c3e34", "#8a5848")
    boards(walls, view, room, "#8a5a3e", 0.18, picture.seed, 0.5)
    _panels(walls, view, room)
    _bar(picture, walls, room)
    _cues(walls, view, room.east, 3.2)
    _darts(walls, view, room.west, 5.2)
    for k, z in enumerate((2.5, 3.8)):
        picture_frame(walls, view, room.west, z, 1.5, 0.9, 0.65, picture.seed + k)
    back = picture.sheet(0.65, 0, 0.4)
    _counter(back, view, camera, room.sun)
    _table(back, view, camera, room.sun, -1.35, 5.6, cloth, picture.seed + 3, 0.8)
    front = picture.sheet(0.4, 0, 0.4)
    _stools(front, view, camera)
    _table(front, view, camera, room.sun, -1.5, 3.0, cloth, picture.seed, 1.0)
    shine(walls, view, room, flattened([walls, back, front]), picture.seed, 0.24, 0.2)
    _lamp(front, view, camera, 3.75)
    near = picture.sheet(0.1, 0, 1.8)
    _chalk(near, view, cloth)


def _panels(canvas: Canvas, view: View, room: Room) -> None:
    """Oak below, dark paper above, a picture rail; beams overhead."""
    for flat, u, long in ((room.back, 0.0, 8.8), (room.west, 0.7, 7.5), (room.east, 0.7, 7.5)):
        spots = [(u + 0.25 * i + 0.125 * (j % 2), 1.25 + 0.3 * j, 0.1, 0.12) for i in range(int(long / 0.25)) for j in range(6)]
        canvas.fill(
            joined(
                [flat.path(lines([(a, b), (a + 0.05, b + 0.06), (a, b + 0.12), (a - 0.05, b + 0.06)])) for a, b, _, _ in spots]
            ),
            view.tone("#a87854", 0.6),
            0.4,
        )
        canvas.fill(flat.quad(u, 0, long, 1.15), view.tone("#5a3424", 0.4))
        canvas.fill(
            flat.quads([(u + 0.08 + 0.75 * k, 0.2, 0.6, 0.8) for k in range(int(long / 0.75))]), view.tone("#7a4c34", 0.5)
        )
        canvas.fill(
            flat.quads([(u + 0.08 + 0.75 * k, 0.96, 0.6, 0.03) for k in range(int(long / 0.75))]), view.tone("#c08c60", 0.9), 0.7
        )
        canvas.fill(flat.quads([(u, 1.15, long, 0.08), (u, 2.9, long, 0.1)]), view.tone("#8a5c3c", 0.8))
    skirting(canvas, view, room, "#3a2016", 0.14)
    for z in (7.0, 5.4, 3.8, 2.2):
        box(canvas, view, room.camera, room.sun, room.left, 2.98, z, room.wide, 0.22, 0.24, "#5a3828", 0.3)


def _bar(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Lit shelves of bottles behind the counter, a sign of light over them: a cue, a ball and a star."""
    view, wall = picture.view, room.back
    canvas.fill(wall.quad(2.2, 1.0, 4.4, 1.75), view.tone("#2c1a14", 0.3))
    glow = wall.quad(2.3, 1.06, 4.2, 1.6)
    _, top, _, low = glow.bounds()
    canvas.fill(
        glow,
        Linear(0, top, 0, low, (mix(view.tone("#8a5a34", 0.6), "#ffb860", 0.35), mix(view.tone("#c88a4c", 0.8), "#ffd890", 0.5))),
    )
    for k, v in enumerate((1.1, 1.6, 2.1)):
        shelf(canvas, view, wall, 2.34, v, 4.1, "#5a3824", picture.seed + k, "wwww")
    canvas.fill(glow, "#ffb860", 0.22, blur=30, blend="screen")
    hue = "#5affc8"
    sign = [stroke([(0.5, 1.75), (1.7, 2.45)], 0.05, even), stroke([(1.7, 1.75), (0.5, 2.45)], 0.05, even)]
    for shape in sign:
        tube(canvas, wall.path(shape), "#ff7a4a", 12, 0.7)
    ring = wall.path(ellipse(1.1, 2.4, 0.26, 0.26))
    canvas.line(ring, hue, 12, 0.6, blur=9, blend="screen")
    canvas.line(ring, mix(hue, "#ffffff", 0.6), 4)
    star = wall.path(
        lines(
            [
                (1.1 + r * math.sin(math.tau * j / 10), 2.4 + r * math.cos(math.tau * j / 10))
                for j in range(10)
                for r in ((0.14, 0.06)[j % 2],)
            ]
        )
    )
    canvas.fill(star, "#fff4c0")
    for r, tint in ((0.3, "#8a5c3c"), (0.25, "#f4ecd8")):
        canvas.fill(wall.path(ellipse(7.6, 2.3, r, r)), view.tone(tint, 0.8))
    hands = [stroke([(7.6, 2.3), tip], 0.03, even, False) for tip in ((7.52, 2.42), (7.74, 2.26))]
    canvas.fill(joined([wall.path(h) for h in hands]), view.tone("#2a1c18", 0.2))


def _counter(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    x, z = -2.4, 7.3
    box(canvas, view, camera, sun, x, 0, z, 4.8, 1.05, 0.5, "#5a3424", 0)
    face = camera.flat((x, 0, z - 0.01), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0.1 + 0.59 * k, 0.14, 0.49, 0.74) for k in range(8)]), view.tone("#7a4c34", 0.6))
    box(canvas, view, camera, sun, x - 0.1, 1.05, z - 0.1, 5.0, 0.07, 0.7, "#a8704a", 1)
    s = camera.size(z)
    for k, a in enumerate((-1.9, -1.2, 1.3, 1.7, 2.0)):
        cx, y = camera.at(a, 1.12, z + 0.1)
        canvas.fill(
            lines([(cx - 0.05 * s, y - 0.17 * s), (cx + 0.05 * s, y - 0.17 * s), (cx + 0.04 * s, y), (cx - 0.04 * s, y)]),
            view.tone("#e8f0f4", 0.9),
            0.5,
        )
        canvas.fill(
            rect(cx - 0.043 * s, y - 0.12 * s, 0.086 * s, 0.12 * s),
            view.tone(("#d8903a", "#c83a3a", "#e8c050")[k % 3], 0.8),
            0.85,
        )
    for a in (-1.6, -0.5, 0.6, 1.7):
        (cx, foot), s = camera.at(a, 0, z - 0.45), camera.size(z - 0.45)
        canvas.fill(
            joined([stroke([(cx + d * 0.1 * s, foot - 0.72 * s), (cx + d * 0.17 * s, foot)], 4, even) for d in (-1, 1)]),
            view.tone("#2c201c", 0.4),
        )
        canvas.fill(ellipse(cx, foot - 0.74 * s, 0.2 * s, 0.055 * s), view.tone("#a83a34", 0.8))


def _cues(canvas: Canvas, view: View, wall: Flat, z: float) -> None:
    """A rack of cues with the triangle and a score board beside it."""
    canvas.fill(wall.quad(z, 0.75, 1.5, 0.14), view.tone("#8a5c3c", 0.5))
    canvas.fill(wall.quad(z, 1.95, 1.5, 0.12), view.tone("#8a5c3c", 0.6))
    for k in range(8):
        u = z + 0.12 + 0.18 * k
        canvas.fill(wall.path(stroke([(u, 0.86), (u, 2.4)], 0.03)), view.tone("#e8c890", 0.8))
        canvas.fill(wall.quad(u - 0.022, 0.82, 0.044, 0.6), view.tone(("#2a1c18", "#6a2c24", "#2c3a5a")[k % 3], 0.5))
    for k, row in enumerate((1.55, 1.75)):
        canvas.fill(wall.quad(z + 1.9, row, 1.5, 0.03), view.tone("#d8b070", 0.9))
        beads = [wall.path(ellipse(z + 2.0 + 0.09 * j + (0.3 if j > 4 + k else 0), row + 0.015, 0.035, 0.05)) for j in range(10)]
        canvas.fill(joined(beads), view.tone(("#c83a3a", "#f4ecd8")[k], 0.8))
    canvas.line(wall.path(lines([(z + 2.25, 1.95), (z + 2.85, 1.95), (z + 2.55, 2.5)])), view.tone("#8a5c3c", 0.8), 6)


def _darts(canvas: Canvas, view: View, wall: Flat, z: float) -> None:
    """A dart board on its square of cork, three darts in it."""
    canvas.fill(wall.quad(z - 0.6, 1.25, 1.2, 1.3), view.tone("#3a2418", 0.4))
    u, v = z, 1.9
    canvas.fill(wall.path(ellipse(u, v, 0.5, 0.5)), view.tone("#1c1a1c", 0.4))
    for k in range(20):
        wedge = [(u, v)] + [
            (u + 0.4 * math.sin(math.tau * (k + t) / 20), v + 0.4 * math.cos(math.tau * (k + t) / 20)) for t in (0, 0.5, 1)
        ]
        canvas.fill(wall.path(lines(wedge)), view.tone(("#f4e8cc", "#2a2626")[k % 2], 0.7))
    for r in (0.4, 0.24):
        canvas.line(wall.path(ellipse(u, v, r, r)), view.tone("#c83a3a", 0.7), 4)
    for r, tint in ((0.07, "#2f8a54"), (0.035, "#d8343c")):
        canvas.fill(wall.path(ellipse(u, v, r, r)), view.tone(tint, 0.7))
    for du, dv in ((0.05, 0.1), (-0.12, -0.05), (0.14, -0.16)):
        canvas.fill(wall.path(stroke([(u + du, v + dv), (u + du + 0.08, v + dv + 0.1)], 0.03, even)), view.tone("#f0c040", 0.9))


def _table(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float, cloth: str, seed: int, size: float) -> None:
    """A table with six pockets: carved legs, a wide rail with inlays, balls scattered or racked, a cue across it."""
    wide, deep = 3.0 * (0.9 if size < 1 else 1.0), 1.55
    shadow(canvas, view, camera, x - 0.1, z, wide + 0.2, deep, 0.6)
    for dx in (0.12, wide - 0.34):
        for dz in (deep - 0.3, 0.06):
            box(canvas, view, camera, sun, x + dx, 0, z + dz, 0.22, TOP - 0.2, 0.22, "#4a2818", 0)
            box(canvas, view, camera, sun, x + dx - 0.03, 0, z + dz - 0.03, 0.28, 0.08, 0.28, "#6a3c26", 0.6)
    box(canvas, view, camera, sun, x, TOP - 0.26, z, wide, 0.26, deep, "#6a3820", 0)
    face = camera.flat((x, TOP - 0.26, z - 0.01), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quad(0.05, 0.04, wide - 0.1, 0.14), view.tone("#8a5030", 0.7))
    canvas.fill(face.quads([(0, 0.22, wide, 0.04)]), view.tone("#c08050", 1.0))
    rail, top = camera.floor(TOP + 0.04), camera.floor(TOP)
    canvas.fill(rail.quad(x, z, wide, deep), view.tone("#7a4426", 0.9))
    gems = [(x + wide * k / 8 - 0.012, z + dz, 0.03, 0.03) for k in range(1, 8) for dz in (0.06, deep - 0.09)]
    canvas.fill(rail.quads(gems), view.tone("#fbf4e0", 1.1))
    bed = top.quad(x + 0.17, z + 0.16, wide - 0.34, deep - 0.32)
    _, y0, _, y1 = bed.bounds()
    canvas.fill(bed, Linear(0, y0, 0, y1, (view.tone(mix(cloth, "#ffffff", 0.1), 0.95), view.tone(cloth, 0.75))))
    light = top.path(ellipse(x + wide / 2, z + deep / 2, wide * 0.42, deep * 0.36))
    canvas.fill(light, "#fff4c8", 0.26, blur=22, blend="screen", clip=bed)
    canvas.inner(bed, 0, 7, view.tone("#08140c", 0), 0.5, blur=5)
    pockets: list[Path] = [
        rail.path(ellipse(x + px, z + pz, 0.1, 0.09)) for px in (0.14, wide / 2, wide - 0.14) for pz in (0.13, deep - 0.13)
    ]
    canvas.fill(joined(pockets), view.tone("#0c0a0c", 0.1))
    _balls(canvas, view, camera, x, z, wide, deep, seed, size < 1)


def _balls(
    canvas: Canvas, view: View, camera: Camera, x: float, z: float, wide: float, deep: float, seed: int, racked: bool
) -> None:
    chance, r = Random(seed), 0.055
    if racked:
        spots = [(x + wide * 0.6 + 0.11 * row, z + deep / 2 + 0.12 * (i - row / 2)) for row in range(5) for i in range(row + 1)]
    else:
        spots = [(x + chance.uniform(0.5, wide - 0.4), z + chance.uniform(0.3, deep - 0.3)) for _ in range(9)]
    cue = (x + wide * 0.3, z + deep * 0.42)
    tints = [BALLS[k % 8] for k in range(len(spots))]
    for (bx, bz), tint in sorted([*zip(spots, tints, strict=True), (cue, "#fbf8ee")], key=lambda b: -b[0][1]):
        (cx, y), s = camera.at(bx, TOP, bz), camera.size(bz)
        canvas.fill(ellipse(cx + 0.02 * s, y, r * s * 1.05, r * s * 0.4), view.tone("#08140c", 0), 0.45, blur=2)
        ball = ellipse(cx, y - r * s, r * s, r * s)
        canvas.fill(
            ball,
            Radial(
                cx - 0.02 * s,
                y - 1.5 * r * s,
                2 * r * s,
                (view.tone(mix(tint, "#ffffff", 0.4), 1.1), view.tone(tint, 0.75), view.tone(mix(tint, "#0c0814", 0.5), 0.3)),
            ),
        )
        canvas.fill(ellipse(cx - 0.012 * s, y - 1.5 * r * s, 0.016 * s, 0.012 * s), "#ffffff", 0.85)
    if not racked:
        a, b = camera.at(cue[0] - 1.5, TOP + 0.2, cue[1] - 0.6), camera.at(cue[0] - 0.1, TOP + 0.06, cue[1] - 0.05)
        canvas.fill(
            lines([(a[0], a[1] - 7), b, (a[0], a[1] + 7)]), Linear(*a, *b, (view.tone("#3a2018", 0.5), view.tone("#e8c890", 1.0)))
        )


def _lamp(canvas: Canvas, view: View, camera: Camera, z: float) -> None:
    """Three shades on a brass bar over the near table."""
    s, bar = camera.size(z), camera.at(0, 2.62, z)[1]
    canvas.fill(joined([rect(960 + d * 0.8 * s - 2, -20, 4, bar + 20) for d in (-1, 1)]), view.tone("#c89c50", 0.6))
    canvas.fill(rect(960 - 1.25 * s, bar - 4, 2.5 * s, 9, 4), view.tone("#d8ac58", 0.9))
    for d in (-1, 0, 1):
        cx, y = 960 + d * 0.95 * s, bar + 0.34 * s
        shade = curve(
            [
                (cx - 0.09 * s, bar + 4, 1),
                (cx + 0.09 * s, bar + 4, 1),
                (cx + 0.26 * s, bar + 0.2 * s),
                (cx + 0.36 * s, y, 1),
                (cx - 0.36 * s, y, 1),
                (cx - 0.26 * s, bar + 0.2 * s),
            ]
        )
        canvas.fill(
            shade,
            Linear(
                cx - 0.36 * s,
                0,
                cx + 0.36 * s,
                0,
                (view.tone("#145a3c", 0.6), view.tone("#2f9a68", 1.1), view.tone("#0f4430", 0.4)),
            ),
        )
        canvas.fill(ellipse(cx, y, 0.36 * s, 0.05 * s), "#fff4cc")
        canvas.glow(cx, y + 0.04 * s, 1.1 * s, "#ffdf98", 0.55)
        foot = camera.at(0, TOP, z)[1]
        cone = lines([(cx - 0.34 * s, y), (cx + 0.34 * s, y), (cx + 0.85 * s, foot), (cx - 0.85 * s, foot)])
        canvas.fill(cone, Linear(0, y, 0, foot, ((1.0, 0.92, 0.68, 0.22), (1.0, 0.92, 0.68, 0.02))), blur=8, blend="screen")


def _stools(canvas: Canvas, view: View, camera: Camera) -> None:
    """A high table with two stools at each side, glasses on it."""
    for x in (-3.5, 3.3):
        (cx, foot), s = camera.at(x, 0, 4.4), camera.size(4.4)
        canvas.fill(ellipse(cx, foot, 0.4 * s, 0.08 * s), view.tone("#0c0806", 0), 0.45, blur=7)
        canvas.fill(
            rect(cx - 0.035 * s, foot - 1.08 * s, 0.07 * s, 1.08 * s) | ellipse(cx, foot, 0.24 * s, 0.05 * s),
            view.tone("#2c2422", 0.5),
        )
        canvas.fill(ellipse(cx, foot - 1.06 * s, 0.4 * s, 0.085 * s), view.tone("#3a2018", 0.3))
        canvas.fill(ellipse(cx, foot - 1.09 * s, 0.4 * s, 0.085 * s), view.tone("#9a6440", 0.95))
        for k, tint in enumerate(("#e8a83a", "#c83a3a")):
            gx, y = cx + (k * 0.3 - 0.14) * s, foot - 1.09 * s
            canvas.fill(
                lines([(gx - 0.055 * s, y - 0.2 * s), (gx + 0.055 * s, y - 0.2 * s), (gx + 0.045 * s, y), (gx - 0.045 * s, y)]),
                Linear(gx - 0.05 * s, 0, gx + 0.05 * s, 0, (view.tone(tint, 1.1), view.tone(tint, 0.5))),
            )
            canvas.fill(ellipse(gx, y - 0.2 * s, 0.055 * s, 0.018 * s), view.tone("#fbf4e0", 1.1))


def _chalk(canvas: Canvas, view: View, cloth: str) -> None:
    """The rail of the table at which we stand: a ball, a cube of chalk."""
    rail = lines([(1160, 1100), (1260, 1005), (1960, 975), (1960, 1100)])
    canvas.fill(rail, Linear(0, 975, 0, HIGH, (view.tone("#a86a40", 1.0), view.tone("#5a3018", 0.3))))
    canvas.fill(lines([(1260, 1005), (1960, 975), (1960, 960), (1275, 988)]), view.tone(mix(cloth, "#ffffff", 0.1), 0.7))
    x, y, r = 1640, 935, 66
    canvas.fill(ellipse(x + 12, y + r * 0.94, r, r * 0.22), view.tone("#0c0806", 0), 0.5, blur=7)
    canvas.fill(
        ellipse(x, y, r, r),
        Radial(x - 22, y - 26, r * 1.6, (view.tone("#ff9a8a", 1.1), view.tone("#d8343c", 0.75), view.tone("#5a0c18", 0.2))),
    )
    canvas.fill(ellipse(x + 8, y - 4, r * 0.36, r * 0.4), view.tone("#fbf8ee", 0.9))
    canvas.fill(ellipse(x - 26, y - 34, 13, 9), "#ffffff", 0.85, blur=2)
    canvas.fill(rect(1790, 930, 62, 58, 5), Linear(1790, 0, 1852, 0, (view.tone("#5a9ad8", 0.9), view.tone("#2a5a94", 0.3))))
    canvas.fill(lines([(1790, 930), (1852, 930), (1866, 914), (1806, 914)]), view.tone("#8abcf0", 1.0))
    canvas.fill(ellipse(1828, 922, 15, 4), view.tone("#3a6aa4", 0.4))


PLACES = {"billiards": Kind(billiards, "torch", ((0.08, 0.92),), 0.39, (0.0, -1.0), time="night")}
