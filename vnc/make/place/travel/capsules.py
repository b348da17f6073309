"""A capsule hotel: two storeys of lit capsules along both sides of a quiet corridor."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.limelight import tube
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, shell, shine
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

GLOWS = ("#ffd9a0", "#bfe6ff", "#ffcf94", "#d8c8ff")
BLANKETS = ("#3a5a8c", "#7a4a6a", "#3f7a74", "#8a6a4a")
FIRST, STEP, COUNT = 1.75, 1.5, 6
"""Metres to the first capsule, from one to the next, and how many there are in a row."""
LOW, HIGH_ROW = 0.36, 1.52
"""Sills of the two rows: metres over the floor."""
WIDE, TALL, DEEP = 1.22, 1.0, 2.1


def capsules(picture: Picture) -> None:
    """Down the corridor to a door with a round window, capsules left and right, some with the blind drawn."""
    view, camera = picture.view, Camera(960, 500, 1.5, 900)
    room = Room(camera, -1.75, 1.75, 2.85, 11.6, Sun(0, 0.8, -0.3), 0.7)
    glow = GLOWS[picture.seed % 2]
    walls = picture.sheet(1.0, 0, 0.5)
    walls.fill(WHOLE, view.tone("#2c2830", 0.2))
    shell(walls, view, room, "#8a929c", "#50565e", "#7c848e", "#9aa0a8")
    _end(picture, walls, room, glow)
    _ceiling(walls, view, room, glow)
    _floor(walls, view, room)
    rows = picture.sheet(0.75, 0, 0.4)
    chance = Random(picture.seed + 4)
    for side in (-1, 1):
        wall = room.east if side > 0 else room.west
        _frame(rows, view, wall)
        for k in reversed(range(COUNT)):
            for v in (LOW, HIGH_ROW):
                _capsule(picture, rows, room, wall, side, FIRST + STEP * k, v, chance)
    for side in (-1, 1):
        for k in range(COUNT):
            _steps(rows, view, room, side, FIRST + STEP * k + WIDE + 0.14)
    shine(walls, view, room, flattened([walls, rows]), picture.seed, 0.4, 0.12)
    things = picture.sheet(0.4, 0, 0.4)
    for x, z in ((-1.2, 3.9), (1.15, 5.4), (-1.15, 7.0), (1.2, 8.3)):
        _slippers(things, view, camera, x, z)
    _bag(things, view, camera)
    near = picture.sheet(0.12, 0, 2.6)
    _close(near, view, glow)


def _frame(canvas: Canvas, view: View, wall: Flat) -> None:
    """The moulded front that holds the capsules: joints between them, a plinth, a line of light under each row."""
    canvas.fill(wall.quads([(0.7, 0, 11, 0.2)]), view.tone("#4a5058", 0.3))
    joints = [(FIRST + STEP * k - 0.15, 0.2, 0.03, 2.5) for k in range(COUNT + 1)]
    canvas.fill(wall.quads([*joints, (0.7, 1.42, 11, 0.03), (0.7, 2.62, 11, 0.03)]), view.tone("#8a9098", 0.3), 0.8)
    strip = wall.quads([(0.7, 0.2, 11, 0.025)])
    canvas.fill(strip, "#fff0d0", 0.9)
    canvas.fill(wall.quad(0.7, 0.02, 11, 0.3), "#ffe0a8", 0.35, blur=10, blend="screen")


def _capsule(picture: Picture, canvas: Canvas, room: Room, wall: Flat, side: int, u: float, v: float, chance: Random) -> None:
    """One capsule: a rounded mouth, bed, shelf and screen inside, its own light; the blind is down in some."""
    view, glow = picture.view, chance.choice(GLOWS)
    rim = wall.path(rect(u - 0.07, v - 0.07, WIDE + 0.14, TALL + 0.14, 0.24))
    mouth = wall.path(rect(u, v, WIDE, TALL, 0.18))
    canvas.fill(rim, view.tone("#c4c6c8", 0.6))
    canvas.inner(rim, 0, -4, view.tone("#5a6068", 0.2), 0.5, blur=3)
    (x, y), s = wall.at(u + WIDE / 2, v + TALL / 2), room.camera.size(u + 0.6)
    kind = chance.random()
    if kind < 0.26:
        _blind(canvas, view, wall, u, v, mouth, glow)
    else:
        _bed(canvas, view, room, side, u, v, mouth, glow, chance)
        canvas.glow(x, y, 0.9 * s, glow, 0.16)
    canvas.line(mouth, mix(glow, "#ffffff", 0.4), max(1.4, 0.022 * s), 0.95)
    canvas.line(mouth, glow, 0.09 * s, 0.45, blur=0.04 * s, blend="screen")
    plate = wall.path(rect(u + 0.04, v + TALL + 0.02, 0.2, 0.085, 0.02))
    canvas.fill(plate, view.tone("#2c3440", 0.4))
    canvas.fill(wall.quads([(u + 0.07, v + TALL + 0.045, 0.04, 0.035), (u + 0.14, v + TALL + 0.045, 0.06, 0.035)]), "#f4f0e0")
    canvas.fill(wall.path(ellipse(u + 0.32, v + TALL + 0.06, 0.022, 0.022)), "#ff6a5a" if kind < 0.26 else "#6af0a0")
    if u < 3 and kind >= 0.26:
        picture.play("flicker", x - 0.3 * s, y - 0.3 * s, 0.6 * s, 0.5 * s, glow)


def _blind(canvas: Canvas, view: View, wall: Flat, u: float, v: float, mouth: Path, glow: str) -> None:
    """A drawn blind, light showing through its slats."""
    _, top, _, foot = mouth.bounds()
    cloth = mix(view.tone("#d8c4a0", 0.7), glow, 0.35)
    canvas.fill(mouth, Linear(0, top, 0, foot, (cloth, mix(cloth, "#6a5440", 0.35))))
    canvas.fill(wall.quads([(u, v + 0.09 * k, WIDE, 0.018) for k in range(1, 11)]), view.tone("#5c4a38", 0.3), 0.5, clip=mouth)
    canvas.fill(wall.quad(u + 0.5, v + 0.05, 0.2, 0.04), view.tone("#8a7050", 0.6))


def _bed(canvas: Canvas, view: View, room: Room, side: int, u: float, v: float, mouth: Path, glow: str, chance: Random) -> None:
    """What is seen through the mouth: walls of the cell, mattress with folded quilt and pillow, a shelf with a screen."""
    x0, x1, camera = side * 1.75, side * (1.75 + DEEP), room.camera
    lit = mix(view.tone("#c89c6c", 0.5), glow, 0.25)
    canvas.fill(mouth, mix(lit, "#5a4030", 0.4))
    far = camera.shape((x1, v, u), (x1, v, u + WIDE), (x1, v + TALL, u + WIDE), (x1, v + TALL, u))
    canvas.fill(far, lit, clip=mouth)
    back = camera.shape((x0, v, u + WIDE), (x1, v, u + WIDE), (x1, v + TALL, u + WIDE), (x0, v + TALL, u + WIDE))
    canvas.fill(back, mix(lit, "#ffffff", 0.15), clip=mouth)
    top = camera.shape((x0, v + TALL, u), (x0, v + TALL, u + WIDE), (x1, v + TALL, u + WIDE), (x1, v + TALL, u))
    canvas.fill(top, mix(lit, "#4a3424", 0.45), clip=mouth)
    pad = v + 0.2
    bed = camera.shape((x0, pad, u), (x0, pad, u + WIDE), (x1, pad, u + WIDE), (x1, pad, u))
    canvas.fill(bed, mix(view.tone("#fbf8f2", 0.9), glow, 0.15), clip=mouth)
    edge = camera.shape((x0, v, u), (x0, v, u + WIDE), (x0, pad, u + WIDE), (x0, pad, u))
    canvas.fill(edge, view.tone("#f6f2ea", 0.8), clip=mouth)
    tint, over = chance.choice(BLANKETS), pad + 0.05
    spread = [(x0, over, u + 0.04), (x0, over, u + 0.74), (x1, over, u + 0.74), (x1, over, u + 0.04)]
    canvas.fill(camera.shape(*spread), view.tone(mix(tint, "#ffffff", 0.15), 0.8), clip=mouth)
    hem = camera.shape((x0, v + 0.06, u + 0.04), (x0, v + 0.06, u + 0.74), (x0, over, u + 0.74), (x0, over, u + 0.04))
    canvas.fill(hem, view.tone(tint, 0.55), clip=mouth)
    s = camera.size(u + WIDE)
    if over < camera.eye:
        px, py = camera.at(side * 2.3, pad + 0.1, u + WIDE * 0.84)
        canvas.fill(ellipse(px, py + 0.03 * s, 0.3 * s, 0.1 * s), "#3a2818", 0.3, blur=4, clip=mouth)
        canvas.fill(ellipse(px, py, 0.28 * s, 0.1 * s), view.tone("#ffffff", 0.95), clip=mouth)
    canvas.glow(*camera.at(side * 2.9, v + TALL - 0.06, u + 0.8), 0.5 * s, "#fff4dc", 0.8)
    screen = camera.shape(
        (side * 2.2, v + 0.52, u + WIDE - 0.02),
        (side * 2.75, v + 0.52, u + WIDE - 0.02),
        (side * 2.75, v + 0.86, u + WIDE - 0.02),
        (side * 2.2, v + 0.86, u + WIDE - 0.02),
    )
    canvas.fill(screen, "#2a4a6c" if chance.random() < 0.6 else "#1c2028", clip=mouth)
    canvas.inner(mouth, 0, -10, "#3a2818", 0.35, blur=8)


def _steps(canvas: Canvas, view: View, room: Room, side: int, z: float) -> None:
    """Rungs and a grip by which the upper row is reached."""
    wall, x = (room.east if side > 0 else room.west), side * 1.7
    for v in (0.55, 0.85, 1.15, 1.45):
        a, b = room.camera.at(x - side * 0.1, v, z), room.camera.at(x, v, z)
        canvas.fill(wall.quad(z - 0.09, v, 0.18, 0.035), view.tone("#2c3038", 0.2))
        canvas.line(lines([b, a], closed=False), view.tone("#c8ccd0", 0.9), max(1.5, 0.03 * room.camera.size(z)))
    canvas.fill(wall.path(rect(z - 0.03, 1.66, 0.06, 0.7, 0.03)), view.tone("#c8d0d4", 0.9))


def _ceiling(canvas: Canvas, view: View, room: Room, glow: str) -> None:
    """A dropped band with two lines of light, grilles for air between them."""
    ceiling = room.ceiling
    canvas.fill(ceiling.quad(-0.8, 0.7, 1.6, 10.9), view.tone("#b4bac2", 0.35))
    canvas.fill(ceiling.quads([(-0.3, 1 + 1.5 * k, 0.6, 0.7) for k in range(7)]), view.tone("#5c646e", 0.2))
    slats = [(-0.3, 1.05 + 1.5 * k + 0.14 * j, 0.6, 0.05) for k in range(7) for j in range(5)]
    canvas.fill(ceiling.quads(slats), view.tone("#d8dce2", 0.6))
    for u in (-0.86, 0.8):
        tube(canvas, ceiling.quad(u, 0.7, 0.06, 10.9), mix(glow, "#ffffff", 0.5), 22, 0.7)


def _floor(canvas: Canvas, view: View, room: Room) -> None:
    """Carpet down the middle with a pale border, dots of light along its edges."""
    floor = room.floor
    canvas.fill(floor.quad(-0.9, 0.7, 1.8, 10.9), view.tone("#3c5068", 0.5))
    canvas.fill(floor.quads([(-0.9, 0.7, 0.06, 10.9), (0.84, 0.7, 0.06, 10.9)]), view.tone("#d8c08c", 0.7))
    weave = [(-0.8, 0.8 + 0.34 * k, 1.6, 0.1) for k in range(32)]
    canvas.fill(floor.quads(weave), view.tone("#5a7290", 0.6), 0.35)
    canvas.fill(joined([floor.path(ellipse(d * 1.3, 1 + 0.75 * k, 0.035, 0.035)) for d in (-1, 1) for k in range(14)]), "#ffe8b8")


def _end(picture: Picture, canvas: Canvas, room: Room, glow: str) -> None:
    """The end wall: a sliding door with a round window, a sign of a bed, lockers beside it."""
    view, flat, middle = picture.view, room.back, room.wide / 2
    canvas.fill(flat.quad(0, 0, room.wide, room.high), view.tone("#4c5a68", 0.4))
    for u in (0.1, 0.5, 2.62, 3.02):
        for v in (0.05, 0.75, 1.45):
            canvas.fill(flat.quad(u, v, 0.36, 0.66), view.tone("#c8ccd0", 0.7))
            canvas.fill(flat.quad(u + 0.28, v + 0.28, 0.04, 0.1), view.tone("#3a4048", 0.3))
    canvas.fill(flat.quad(middle - 0.62, 0, 1.24, 2.2), view.tone("#2c343e", 0.3))
    leaf = flat.quad(middle - 0.55, 0, 1.1, 2.12)
    _, top, _, foot = leaf.bounds()
    canvas.fill(leaf, Linear(0, top, 0, foot, (view.tone("#d89a4c", 0.8), view.tone("#a8703c", 0.4))))
    canvas.fill(flat.path(ellipse(middle, 1.5, 0.27, 0.27)), view.tone("#f0e8d8", 0.8))
    canvas.fill(flat.path(ellipse(middle, 1.5, 0.22, 0.22)), mix(glow, "#ffffff", 0.5))
    canvas.fill(flat.path(rect(middle + 0.4, 0.85, 0.06, 0.4, 0.03)), view.tone("#f4f0e8", 0.9))
    sign = flat.path(rect(middle - 0.42, 2.3, 0.84, 0.34, 0.05))
    canvas.fill(sign, "#1c5a4c")
    canvas.fill(
        flat.quads([(middle - 0.28, 2.4, 0.5, 0.06), (middle - 0.3, 2.38, 0.04, 0.2), (middle + 0.2, 2.36, 0.04, 0.12)]),
        "#c8ffe4",
    )
    canvas.glow(*flat.at(middle, 2.46), 90, "#6af0b0", 0.5)
    canvas.glow(*flat.at(middle, 1.5), 120, glow, 0.5)


def _slippers(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A pair left before a capsule."""
    for d in (0.0, 0.13):
        (cx, y), s = camera.at(x + d, 0.02, z + 0.5 * d), camera.size(z)
        canvas.fill(ellipse(cx, y + 0.01 * s, 0.06 * s, 0.05 * s), view.tone("#14161c", 0), 0.4, blur=2)
        canvas.fill(ellipse(cx, y, 0.05 * s, 0.055 * s), view.tone("#e8e0d0", 0.8))
        canvas.fill(ellipse(cx, y - 0.02 * s, 0.048 * s, 0.028 * s), view.tone("#3c6a8c", 0.6))


def _bag(canvas: Canvas, view: View, camera: Camera) -> None:
    """A small suitcase waiting by the wall."""
    shadow(canvas, view, camera, 1.1, 6.9, 0.42, 0.3, 0.5)
    box(canvas, view, camera, Sun(-0.3, 0.7, -0.5), 1.12, 0.05, 6.9, 0.4, 0.58, 0.26, "#d86a4a", 0.8)
    flat = camera.flat((1.12, 0.05, 6.9), (1, 0, 0), (0, 1, 0))
    canvas.fill(flat.quads([(0.06 + 0.1 * k, 0.04, 0.03, 0.5) for k in range(4)]), view.tone("#8a3a28", 0.3), 0.6)
    canvas.fill(flat.quads([(0.1, 0.58, 0.02, 0.3), (0.28, 0.58, 0.02, 0.3), (0.1, 0.86, 0.2, 0.03)]), view.tone("#c8ccd0", 0.8))


def _close(canvas: Canvas, view: View, glow: str) -> None:
    """The lit rim of the capsule beside us on either hand, out of focus."""
    for x, d in ((-120, 1), (2040, -1)):
        rim = lines([(x, 160), (x + 176 * d, 230), (x + 196 * d, 300), (x + 196 * d, 760), (x + 176 * d, 830), (x, 960)])
        canvas.fill(rim, Linear(x, 0, x + 200 * d, 0, (view.tone("#3c4048", 0.2), view.tone("#7a808a", 0.5))))
        canvas.line(rim, mix(glow, "#ffffff", 0.4), 7)
        canvas.fill(rim, alpha(glow, 0.12), blur=30, blend="screen")


PLACES = {"capsules": Kind(capsules, "white", ((0.2, 0.8),), 0.46, (0.0, -0.8))}
