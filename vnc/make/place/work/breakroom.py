"""Where people at work take a break: a kitchen along the wall, machines, tables, a board with notes."""

from random import Random

from vnc.make.draw import Canvas, Linear, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.flora import pot
from vnc.make.place.parts.sofas import sofa
from vnc.make.place.parts.wares import stand, ware
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import (
    Room,
    ceiling_lamps,
    ceiling_panels,
    droplets,
    outdoors,
    shell,
    shine,
    skirting,
    sunlight,
    tiled,
    window,
)
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

OAK, WHITE, STEEL, TEAL, ORANGE = "#c8a070", "#f2f2ee", "#9aa6ae", "#3f8a8a", "#e8844a"
SNACKS = ("#d8483c", "#f0c040", "#3f8ac0", "#5aa860", "#e88ab0", "#8a5ab0")


def breakroom(picture: Picture) -> None:
    """A kitchenette at the back, drinks and snack machines on the right, tables with chairs, a sofa under the windows."""
    view, camera = picture.view, Camera(960, 470, 1.55, 900)
    room = Room(camera, -4.2, 4.2, 2.9, 7.4, Sun(-0.5, 0.6, -0.3), 0.5)
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "city", 480)
    walls = picture.sheet(0.8, 0, 0.4)
    shell(walls, view, room, "#e8e4d8", "#b8a890", "#f2f2ee", "#dcd8cc")
    tiled(walls, view, room, "#b8a890", 0.6, "#aa9a82")
    ceiling_panels(walls, view, room)
    ceiling_lamps(walls, view, room, 3, 3, 1.1, 0.5)
    walls.fill(room.back.quad(0, 0, 8.4, 2.9), view.tone(TEAL, 0.5), 0.35)
    skirting(walls, view, room, "#5a646a", 0.12)
    for z in (2.4, 4.3, 6.0):
        droplets(picture, walls, window(walls, view, room.west, z, 1.0, 1.3, 1.4, WHITE, 2, 1, 0.06), picture.seed + int(z))
    panes = [((-4.2, 1.0, z), (-4.2, 2.4, z), (-4.2, 2.4, z + 1.3), (-4.2, 1.0, z + 1.3)) for z in (2.4, 4.3, 6.0)]
    sunlight(walls, room, view, panes, (-0.85, 0.6, 0.1), pool=0.42, shaft=0.14)
    _kitchenette(walls, view, room, picture.seed)
    _board(walls, view, room, picture.seed)
    back = picture.sheet(0.62, 0, 0.3)
    _machines(picture, back, room)
    _bin(back, view, *camera.at(3.1, 0, 7.0), camera.size(7.0))
    stand(back, view, camera, "plant", (-3.6, 0, 6.9), 0.95)
    middle = picture.sheet(0.42, 0, 0.3)
    sofa(middle, view, camera, -3.7, 4.3, 1.7, ORANGE)
    for x, z in ((-0.9, 5.6), (1.0, 4.4)):
        _table(middle, view, camera, x, z, picture.seed)
    shine(walls, view, room, flattened([s.canvas for s in picture.sheets]), picture.seed, 0.2, 0.15)
    near = picture.sheet(0.12, 0, 2.8)
    pot(near, view, 60, 1150, 190, picture.seed + 4, "#e8ece8")


def _kitchenette(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Cupboards over a worktop along the back wall: sink, microwave, coffee machine, kettle, mugs, a fridge with magnets."""
    wall, camera, chance = room.back, room.camera, Random(seed)
    canvas.fill(wall.quads([(1.4 + 0.72 * k, 1.85, 0.69, 0.75) for k in range(6)]), view.tone(WHITE, 0.75))
    canvas.fill(wall.quads([(1.98 + 0.72 * k, 1.9, 0.04, 0.2) for k in range(6)]), view.tone("#5a646a", 0.5))
    canvas.fill(wall.quad(1.4, 1.8, 4.3, 0.05), "#fff4d0", 0.8)
    tiles_ = wall.grid([1.4 + 0.18 * k for k in range(25)], [0.95 + 0.17 * k for k in range(6)], 0.012)
    canvas.fill(wall.quad(1.4, 0.95, 4.3, 0.85), view.tone("#f8f4e8", 0.7))
    canvas.fill(tiles_, view.tone("#8a9a98", 0.3), 0.5)
    box(canvas, view, camera, room.sun, -2.8, 0, 6.85, 4.3, 0.9, 0.55, TEAL, 0)
    front = camera.flat((-2.8, 0, 6.85), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.05 + 0.72 * k, 0.14, 0.66, 0.7) for k in range(6)]), view.tone(mix(TEAL, "#ffffff", 0.2), 0.7))
    canvas.fill(front.quads([(0.3 + 0.72 * k, 0.72, 0.18, 0.04) for k in range(6)]), view.tone("#e8eef0", 1.0))
    box(canvas, view, camera, room.sun, -2.85, 0.9, 6.8, 4.4, 0.06, 0.6, OAK, 1)
    y, z = 0.96, 6.95
    box(canvas, view, camera, room.sun, -2.65, y, z, 0.62, 0.36, 0.35, "#3a4248", 0.8)
    oven = camera.flat((-2.65, y, z - 0.003), (1, 0, 0), (0, 1, 0))
    canvas.fill(oven.quad(0.05, 0.06, 0.38, 0.24), view.tone("#14181c", 0.3))
    canvas.fill(oven.quads([(0.47, 0.06 + 0.07 * k, 0.1, 0.04) for k in range(3)] + [(0.47, 0.27, 0.1, 0.04)]), "#8af0c0", 0.8)
    box(canvas, view, camera, room.sun, -1.7, y, z, 0.36, 0.46, 0.35, "#2c3034", 0.9)
    pot_x, pot_y = camera.at(-1.52, y + 0.02, z - 0.05)
    s = camera.size(z)
    canvas.fill(rect(pot_x - 0.09 * s, pot_y - 0.17 * s, 0.18 * s, 0.17 * s, 5), view.tone("#7a4a2c", 0.6), 0.9)
    canvas.fill(ellipse(pot_x + 0.12 * s, pot_y - 0.36 * s, 4, 4), "#ff6a4a")
    for k in range(6):
        x, top = camera.at(-1.05 + 0.16 * k, y, z + 0.1)
        canvas.fill(rect(x - 0.05 * s, top - 0.12 * s, 0.1 * s, 0.12 * s, 3), turned(view, x, 0.05 * s, chance.choice(SNACKS)))
    canvas.line(
        lines(
            [
                camera.at(0.35, y, z + 0.3),
                camera.at(0.35, y + 0.34, z + 0.3),
                camera.at(0.52, y + 0.34, z + 0.2),
                camera.at(0.52, y + 0.26, z + 0.2),
            ],
            closed=False,
        ),
        view.tone("#e8f0f4", 1.0),
        0.035 * s,
    )
    stand(canvas, view, camera, "fruit", (1.15, y, z), 0.95, seed)
    box(canvas, view, camera, room.sun, 1.62, 0, 6.75, 0.75, 1.9, 0.6, "#d8dee2", 0.9)
    fridge = camera.flat((1.62, 0, 6.747), (1, 0, 0), (0, 1, 0))
    canvas.fill(
        fridge.quads([(0.0, 1.22, 0.75, 0.03), (0.06, 0.8, 0.04, 0.36), (0.06, 1.3, 0.04, 0.3)]), view.tone("#7a848c", 0.5)
    )
    for k in range(5):
        canvas.fill(fridge.quad(0.22 + 0.22 * (k % 2), 0.6 + 0.24 * k, 0.16, 0.14), view.tone((*SNACKS, WHITE)[(k * 2) % 7], 0.8))


def _board(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """A cork board with notes and a clock on the right of the back wall, a list of shifts beside it."""
    wall, chance = room.back, Random(seed + 4)
    canvas.fill(wall.quad(6.75, 1.15, 1.4, 1.05), view.tone(OAK, 0.8))
    canvas.fill(wall.quad(6.81, 1.21, 1.28, 0.93), view.tone("#c89a5c", 0.5))
    for k in range(10):
        u, v = 6.86 + 0.25 * (k % 5), 1.26 + 0.44 * (k // 5) + chance.uniform(0, 0.1)
        canvas.fill(
            wall.quad(u, v, 0.2, 0.26), view.tone(chance.choice(("#fffbe8", "#f8e08a", "#f0b0a0", "#b8dcea", "#c8e8b8")), 0.9)
        )
        canvas.fill(wall.quads([(u + 0.03, v + 0.07 + 0.06 * j, 0.13, 0.014) for j in range(3)]), view.tone("#5a5048", 0.3), 0.7)
        canvas.fill(wall.path(ellipse(u + 0.1, v + 0.24, 0.018, 0.018)), view.tone("#d83a34", 0.9))
    clock = wall.path(ellipse(7.45, 2.5, 0.2, 0.2))
    canvas.fill(clock, view.tone(WHITE, 1.0))
    canvas.line(clock, view.tone("#2c3438", 0.4), 5)
    x, y = wall.at(7.45, 2.5)
    canvas.line(lines([(x, y - 15), (x, y), (x + 11, y + 4)], closed=False), view.tone("#2c3438", 0.2), 2.5)


def _machines(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A drinks machine and a snack machine along the right wall, their windows lit."""
    view, camera, chance = picture.view, room.camera, Random(picture.seed + 6)
    x = 3.35
    for z, tint in ((5.3, "#b8342e"), (4.1, "#2f5a9a")):
        shadow(canvas, view, camera, x, z, 0.85, 1.1, 0.5)
        box(canvas, view, camera, room.sun, x, 0, z, 0.85, 1.95, 1.1, tint, 0.9)
        face = camera.flat((x - 0.004, 0, z), (0, 0, 1), (0, 1, 0))
        canvas.fill(face.quad(0.08, 0.55, 0.68, 1.26), "#f4fbff")
        for level in range(4):
            v = 0.6 + 0.3 * level
            canvas.fill(face.quad(0.08, v - 0.02, 0.68, 0.02), view.tone("#6a747c", 0.5))
            for k in range(6):
                canvas.fill(face.quad(0.11 + 0.108 * k, v, 0.08, 0.2), mix(chance.choice(SNACKS), "#ffffff", 0.1))
        canvas.fill(face.quad(0.8, 1.0, 0.22, 0.5), view.tone("#1c2228", 0.4))
        canvas.fill(face.quads([(0.83 + 0.06 * (k % 3), 1.06 + 0.08 * (k // 3), 0.04, 0.05) for k in range(9)]), "#8af0d8", 0.9)
        canvas.fill(face.quad(0.12, 0.16, 0.6, 0.24), view.tone("#14181c", 0.3))
        gx, gy = camera.at(x, 1.2, z + 0.5)
        canvas.glow(gx, gy, 200, "#d8f0ff", 0.4)
    picture.play("flicker", *camera.at(x - 0.3, 1.9, 5.0), 180, 200, "#e8f6ff")


def _table(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A round table on one foot with three chairs, a cup and a paper on it."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    _chair(canvas, view, camera, x - 0.1, z + 0.6, True)
    _chair(canvas, view, camera, x - 0.95, z + 0.05, True)
    canvas.fill(ellipse(cx, foot, 0.5 * s, 0.1 * s), view.tone("#14101c", 0), 0.4, blur=8)
    canvas.fill(
        joined([rect(cx - 0.04 * s, foot - 0.72 * s, 0.08 * s, 0.7 * s), ellipse(cx, foot - 0.02 * s, 0.28 * s, 0.06 * s)]),
        turned(view, cx, 0.2 * s, STEEL),
    )
    top = camera.floor(0.74).path(ellipse(x, z, 0.58, 0.46))
    canvas.fill(top.moved(0, 0.04 * s), view.tone("#8a6a44", 0.4))
    canvas.fill(top, Linear(0, top.bounds()[1], 0, top.bounds()[3], (view.tone(OAK, 0.7), view.tone("#e0bc8c", 1.0))))
    px, py = camera.at(x - 0.2, 0.75, z - 0.1)
    ware(canvas, view, "coffee", px, py, 0.5 * s, seed)
    ware(canvas, view, "newspaper", *camera.at(x + 0.2, 0.75, z), 0.6 * s, seed)
    _chair(canvas, view, camera, x + 0.75, z - 0.25, False)


def _chair(canvas: Canvas, view: View, camera: Camera, x: float, z: float, behind: bool) -> None:
    """A moulded chair on thin legs; `behind` the table shows us its seat, else its back."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    legs = [lines([(cx + d * 0.16 * s, foot - 0.42 * s), (cx + d * 0.22 * s, foot)], closed=False) for d in (-1, 1)]
    canvas.line(joined(legs), view.tone("#5a646c", 0.6), 0.03 * s)
    canvas.fill(rect(cx - 0.22 * s, foot - 0.47 * s, 0.44 * s, 0.07 * s, 0.03 * s), view.tone(TEAL, 0.8 if behind else 0.5))
    canvas.fill(rect(cx - 0.21 * s, foot - 0.86 * s, 0.42 * s, 0.34 * s, 0.08 * s), turned(view, cx, 0.21 * s, TEAL))


def _bin(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    for k, tint in enumerate(("#3f7ac0", "#5aa060")):
        left = x + (0.36 * k - 0.5) * s
        canvas.fill(rect(left, foot - 0.6 * s, 0.32 * s, 0.6 * s, 4), turned(view, left + 0.16 * s, 0.16 * s, tint))
        canvas.fill(rect(left - 0.01 * s, foot - 0.66 * s, 0.34 * s, 0.08 * s, 3), view.tone("#e8eef0", 0.8))


PLACES = {"breakroom": Kind(breakroom, "white", ((0.16, 0.84),), 0.44, (-0.5, -0.8))}
