"""A studio for dancers."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.limelight import speaker
from vnc.make.place.parts.props import poster
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import (
    Room,
    boards,
    ceiling_lamps,
    ceiling_panels,
    corners,
    curtain,
    door,
    droplets,
    outdoors,
    shell,
    shine,
    sunlight,
    window,
)
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

GLASS = 7.8
"""Metres to the wall of mirrors; what lies behind it is the room once more."""
PANES = ((1.5, 1.9), (3.75, 1.9), (6.0, 1.6))
"""Where the windows begin and how wide they are."""
BALLS = ("#e88aa0", "#7ab8c8", "#b8a0d8")


def studio(picture: Picture) -> None:
    """A wall of mirrors doubles the room: windows on the left, a barre all round, boards, a piano, rolled mats."""
    view, camera = picture.view, Camera(985, 450, 1.5, 900)
    room = Room(camera, -4.4, 4.4, 3.4, GLASS, Sun(-0.9, 0.4, -0.1))
    twice = Room(camera, -4.4, 4.4, 3.4, 2 * GLASS - 0.4, room.sun)
    out = picture.sheet(1.0, 0, 2.5)
    outdoors(picture, out, "town", 545)
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, twice, "#ece4d8", "#d0a470", "#ece8e0", "#ece4d8")
    boards(walls, view, twice, "#d0a470", 0.24, picture.seed, 0.3)
    _windows(picture, walls, twice)
    ceiling_panels(walls, view, twice, 0.9, "#7a7468")
    ceiling_lamps(walls, view, twice, 7, 2, 1.3, 0.2)
    _behind_us(walls, view, twice)
    _piano(walls, view, camera, room.sun, 2 * GLASS - 7.2)
    _barre(walls, view, camera.flat((-4.4, 0, GLASS + 0.25), (1, 0, 0), (0, 1, 0)), 0.3, 8.2)
    _mirrors(walls, view, room)
    light = [((-4.4, 0.7, z), (-4.4, 2.85, z), (-4.4, 2.85, z + wide), (-4.4, 0.7, z + wide)) for z, wide in PANES]
    _right_wall(walls, view, room, picture.seed)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.24, 0.12)
    sunlight(walls, room, view, light, (-0.8, 0.7, 0.1), pool=0.5, shaft=0.2)
    things = picture.sheet(0.5, 0, 0.4)
    _barre(things, view, camera.flat((-4.4, 0, GLASS - 0.25), (1, 0, 0), (0, 1, 0)), 0.3, 8.2)
    _piano(things, view, camera, room.sun, 6.0)
    _mats(things, view, camera, -3.6, 6.9, picture.seed)
    front = picture.sheet(0.3, 0, 0.6)
    _loose_barre(front, view, camera, -2.9, 4.2)
    near = picture.sheet(0.1, 0, 1.8)
    _shoes(near, view, 1560, 1010, 1.0)


def _windows(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Tall windows with thin curtains, and the same once more in the mirrors."""
    view = picture.view
    for z, wide in PANES:
        droplets(
            picture, canvas, window(canvas, view, room.west, z, 0.7, wide, 2.15, "#f4f2ec", 2, 2, 0.06), picture.seed + int(z)
        )
        window(canvas, view, room.west, 2 * GLASS - z - wide, 0.7, wide, 2.15, "#f4f2ec", 2, 2, 0.06)
        for u in (z - 0.22, z + wide - 0.08, 2 * GLASS - z - wide - 0.22, 2 * GLASS - z - 0.08):
            curtain(canvas, view, room.west, u, 0.4, 0.32, 2.6, "#f6efe4", 3, 0.8)


def _behind_us(canvas: Canvas, view: View, room: Room) -> None:
    """The wall at our back as the mirrors show it: a door, a clock, notices."""
    wall = room.back
    door(canvas, view, wall, 1.5, 1.1, 2.2, "#9a7a5c")
    for k, u in enumerate((4.0, 5.2, 6.4)):
        poster(canvas, view, wall, u, 1.3, 0.8, 1.1, 11 + k)
    canvas.fill(wall.path(ellipse(7.9, 2.3, 0.3, 0.3)), view.tone("#fbf8f0", 0.8))
    canvas.line(wall.path(ellipse(7.9, 2.3, 0.3, 0.3)), view.tone("#5a4a40", 0.4), 3)


def _mirrors(canvas: Canvas, view: View, room: Room) -> None:
    """A cool film over what is mirrored, joints between panes, the wall over and under them."""
    wall = room.back
    glass = wall.quad(0, 0.14, room.wide, 2.6)
    left, top, right, foot = glass.bounds()
    canvas.fill(
        glass,
        Linear(
            left,
            top,
            right,
            foot,
            (
                alpha(view.tone("#cfe2ea", 0.8), 0.3),
                alpha(view.tone("#b4ccd8", 0.6), 0.14),
                alpha(view.tone("#cfe2ea", 0.7), 0.26),
            ),
        ),
    )
    gleams = [
        wall.path(lines([(u, 0.14), (u + w, 0.14), (u + w + 0.9, 2.74), (u + 0.9, 2.74)]))
        for u, w in ((0.3, 0.35), (3.1, 0.18), (3.5, 0.5), (6.6, 0.3))
    ]
    canvas.fill(joined(gleams), "#ffffff", 0.12, clip=glass)
    canvas.fill(wall.quads([(1.76 * k - 0.012, 0.14, 0.024, 2.6) for k in range(6)]), view.tone("#8a9aa4", 0.4), 0.8)
    canvas.fill(wall.quads([(1.76 * k + 0.012, 0.14, 0.012, 2.6) for k in range(6)]), "#ffffff", 0.5)
    x0, y0 = wall.at(0, 3.4)
    x1, y1 = wall.at(room.wide, 2.74)
    canvas.fill(rect(x0, y0, x1 - x0, y1 - y0), Linear(0, y0, 0, y1, (view.tone("#ece4d8", 0.75), view.tone("#d8cec0", 0.5))))
    canvas.fill(wall.quads([(0, 2.72, room.wide, 0.04), (0, 0, room.wide, 0.14)]), view.tone("#b08a60", 0.5))
    canvas.fill(wall.quad(0, 2.62, room.wide, 0.1), view.tone("#1c1820", 0), 0.2, blur=5)
    corners(canvas, view, room, 0.2)


def _barre(canvas: Canvas, view: View, flat: Flat, u: float, long: float) -> None:
    """Two wooden rails on iron brackets."""
    canvas.fill(
        flat.quads([(u + 1.36 * k, 0.1 if k % 2 else 0.0, 0.035, 1.1) for k in range(int(long / 1.36) + 1)]),
        view.tone("#5c5c64", 0.4),
    )
    for v in (0.78, 1.08):
        canvas.fill(flat.quad(u, v, long, 0.065), view.tone("#c08a50", 0.5))
        canvas.fill(flat.quad(u, v + 0.045, long, 0.02), view.tone("#f0c890", 1.0))


def _right_wall(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """A barre, pictures of dancers, loudspeakers under the ceiling, hooks with shoes and bags."""
    wall = room.east
    canvas.fill(wall.quad(0.4, 0, GLASS - 0.4, 0.16), view.tone("#b08a60", 0.4))
    for k, z in enumerate((2.3, 3.9, 5.4)):
        _dancer(canvas, view, wall, z, seed + k)
    for z in (1.9, 6.9):
        speaker(canvas, view, wall, z, 2.6, 0.5, 0.65)
    _barre(canvas, view, room.camera.flat((4.2, 0, 0), (0, 0, 1), (0, 1, 0)), 1.6, 5.9)


def _dancer(canvas: Canvas, view: View, wall: Flat, z: float, seed: int) -> None:
    """A framed picture of a dancer as a shape."""
    chance = Random(seed)
    canvas.fill(wall.quad(z - 0.05, 1.35, 1.0, 1.3), view.tone("#5a4438", 0.5))
    canvas.fill(wall.quad(z, 1.4, 0.9, 1.2), view.tone(chance.choice(("#e8c8c4", "#c8d4e0", "#e4dcc0")), 0.75))
    u, v = z + 0.45, 1.95
    tutu = curve([(u - 0.3, v - 0.06), (u, v + 0.08), (u + 0.3, v - 0.06), (u + 0.14, v - 0.13), (u - 0.14, v - 0.13)])
    ways = (
        (((0, 0), (0.02, 0.26)), 0.09),
        (((0, 0.22), (-0.2, 0.36), (-0.08, 0.52)), 0.035),
        (((0, 0.22), (0.22, 0.34), (0.32, 0.46)), 0.035),
        (((0, -0.08), (0, -0.5)), 0.055),
        (((0, -0.08), (0.18, -0.2), (0.02, -0.3)), 0.05),
    )
    limbs = [stroke([(u + a, v + b) for a, b in way], thick, even) for way, thick in ways]
    limbs += [ellipse(u + 0.02, v + 0.37, 0.06, 0.075), ellipse(u + 0.05, v + 0.44, 0.03, 0.03)]
    ink = view.tone(chance.choice(("#7a3448", "#34486a", "#5a4a3c")), 0.4)
    canvas.fill(joined([wall.path(shape) for shape in limbs]), ink)
    canvas.fill(wall.path(tutu), ink, 0.85)


def _piano(canvas: Canvas, view: View, camera: Camera, sun: Sun, z: float) -> None:
    """An upright piano along the right wall with its stool; z is its near end."""
    x, wood = 3.55, "#4a2c22"
    shadow(canvas, view, camera, x - 0.3, z, 1.0, 1.4, 0.45)
    box(canvas, view, camera, sun, x, 0, z, 0.8, 1.22, 1.4, wood, 0.9)
    box(canvas, view, camera, sun, x - 0.3, 0.62, z + 0.02, 0.32, 0.1, 1.36, wood, 0.9)
    face = camera.flat((x - 0.31, 0.72, z + 0.06), (0, 0, 1), (1, 0, 0))
    keys = camera.floor(0.725)
    canvas.fill(keys.quad(x - 0.27, z + 0.08, 0.2, 1.24), view.tone("#fbf8f0", 0.9))
    canvas.fill(
        keys.quads([(x - 0.17, z + 0.1 + 0.048 * k, 0.1, 0.024) for k in range(25) if k % 7 not in (2, 6)]),
        view.tone("#16141a", 0.2),
    )
    canvas.fill(face.quad(0, 0, 0.01, 0.01), view.tone(wood, 0.5))
    for dz in (0.04, 1.28):
        box(canvas, view, camera, sun, x - 0.28, 0, z + dz, 0.07, 0.62, 0.07, wood, 0)
    side = camera.flat((x - 0.005, 0, z), (0, 0, 1), (0, 1, 0))
    canvas.fill(side.quad(0.25, 0.82, 0.9, 0.32), view.tone("#f8f4e8", 0.7))
    canvas.fill(
        side.quads([(0.3 + 0.46 * j, 0.88 + 0.06 * k, 0.36, 0.012) for j in (0, 1) for k in range(4)]), view.tone("#4a4448", 0.4)
    )
    box(canvas, view, camera, sun, x - 0.95, 0.42, z + 0.45, 0.38, 0.09, 0.5, "#8a3a3c", 0.9)
    for dx, dz in ((0.02, 0.04), (0.3, 0.04), (0.02, 0.42), (0.3, 0.42)):
        box(canvas, view, camera, sun, x - 0.95 + dx, 0, z + 0.45 + dz, 0.05, 0.42, 0.05, wood, 0)


def _mats(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """Rolled mats stacked in the corner, two large balls."""
    chance, s = Random(seed), camera.size(z)
    shadow(canvas, view, camera, x - 0.4, z - 0.1, 1.6, 0.4, 0.4)
    for row in range(3):
        for k in range(3 - row):
            cx, cy = camera.at(x + 0.18 * row * 0.5 + 0.19 * k + 0.09 * row, 0.09 + 0.16 * row, z)
            tint = chance.choice(("#8a6ab8", "#d87a94", "#5aa0a8", "#e0b060"))
            canvas.fill(ellipse(cx, cy, 0.095 * s, 0.095 * s), view.tone(tint, 0.7))
            for r in (0.07, 0.045, 0.02):
                canvas.line(ellipse(cx, cy, r * s, r * s), view.tone(mix(tint, "#20142c", 0.4), 0.3), 1.6, 0.8)
    for k, (dx, r) in enumerate(((0.95, 0.3), (1.5, 0.24))):
        cx, cy = camera.at(x + dx, r, z)
        ball = ellipse(cx, cy, r * s, r * s)
        canvas.fill(
            ball,
            Linear(
                cx - r * s,
                cy - r * s,
                cx + r * s,
                cy + r * s,
                (view.tone(BALLS[(seed + k) % 3], 1.1), view.tone(BALLS[(seed + k) % 3], 0.25)),
            ),
        )
        canvas.fill(ellipse(cx - 0.4 * r * s, cy - 0.45 * r * s, 0.16 * r * s, 0.1 * r * s), "#ffffff", 0.5)


def _loose_barre(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A barre on feet that stands free, a towel and ribbons over it."""
    shadow(canvas, view, camera, x, z - 0.2, 2.0, 0.5, 0.3)
    face = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    steel = view.tone("#8a8e98", 0.6)
    for u in (0.15, 1.75):
        a, b = camera.at(x + u, 0.02, z - 0.3), camera.at(x + u, 0.02, z + 0.35)
        canvas.fill(stroke([a, b], 8, even), steel)
        canvas.fill(face.quad(u - 0.02, 0.0, 0.045, 1.1), steel)
    for v in (0.72, 1.06):
        canvas.fill(face.quad(0, v, 2.0, 0.055), view.tone("#c89458", 0.6))
        canvas.fill(face.quad(0, v + 0.036, 2.0, 0.018), view.tone("#f4d09a", 1.0))
    towel = face.path(curve([(0.5, 1.11, 1), (0.86, 1.11, 1), (0.87, 0.75), (0.85, 0.64, 1), (0.68, 0.66), (0.51, 0.63, 1)]))
    canvas.fill(
        towel, Linear(0, face.at(0, 1.11)[1], 0, face.at(0, 0.63)[1], (view.tone("#f4c8d0", 0.95), view.tone("#d89aa8", 0.5)))
    )
    canvas.fill(face.quads([(0.5, 0.7, 0.37, 0.03), (0.5, 0.75, 0.37, 0.015)]), view.tone("#fff4f0", 0.9), clip=towel)


def _shoes(canvas: Canvas, view: View, x: float, y: float, size: float) -> None:
    """A pair of pointe shoes with their ribbons, left on the floor."""
    satin, deep = view.tone("#f8c4c8", 0.95), view.tone("#d08a98", 0.35)
    canvas.fill(ellipse(x + 60, y + 34, 250, 26), view.tone("#2a1810", 0), 0.4, blur=10)
    ribbons = [
        stroke([(x - 90, y - 40), (x - 210, y - 70), (x - 260, y + 10), (x - 380, y + 30), (x - 330, y + 60)], 15),
        stroke([(x + 190, y - 34), (x + 290, y - 80), (x + 330, y - 6), (x + 400, y + 26)], 14),
    ]
    canvas.fill(joined(ribbons), view.tone("#f4aab4", 0.8))
    for dx, dy, turn in ((120, -16, -7), (0, 12, 6)):
        with canvas.saved():
            canvas.translate(x + dx, y + dy)
            canvas.rotate(turn)
            canvas.scale(size)
            shoe = curve([(-170, 6), (-120, -38), (-30, -44), (70, -34), (150, -22), (172, 4), (150, 24), (20, 26), (-110, 28)])
            canvas.fill(shoe, Linear(0, -46, 0, 28, (satin, view.tone("#ecaab2", 0.7), deep)))
            canvas.fill(curve([(-128, -14), (-60, -32), (30, -24), (44, -12), (-20, -4), (-100, 4)]), view.tone("#8a4a54", 0.15))
            canvas.fill(
                curve([(112, -24, 1), (152, -20), (170, 4), (150, 22), (112, 24, 1), (122, 0)]), view.tone("#fbd8d8", 1.0), 0.7
            )
            canvas.fill(stroke([(60, -26), (120, -16)], 7), "#ffffff", 0.5)


PLACES = {"dancestudio": Kind(studio, "none", ((0.1, 0.9),), 0.42, (-0.85, -0.4))}
