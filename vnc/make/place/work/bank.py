"""Where money is kept: the hall of a bank with its tellers, and the vault behind the round door."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Radial, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.bureau import banker_lamp
from vnc.make.place.parts.classic import column
from vnc.make.place.parts.palms import palm
from vnc.make.place.parts.props import pendant
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, droplets, outdoors, shell, shine, sunlight, tiled, window
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

MARBLE, WALNUT, BRASS, GREEN, STEEL, GOLD = "#e8dcc8", "#6e4226", "#d8ac54", "#2f5a48", "#8e99a4", "#f0c040"


def bank(picture: Picture) -> None:
    """Tellers behind brass grilles under a clock, columns, tall windows on the left, a writing desk, ropes on posts."""
    view, camera = picture.view, Camera(960, 470, 1.6, 900)
    room = Room(camera, -5.6, 5.6, 5.0, 8.8, Sun(-0.6, 0.6, -0.3), 0.8)
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "city", 480)
    walls = picture.sheet(0.8, 0, 0.5)
    shell(walls, view, room, "#d8c8ac", "#d4c8b4", "#efe4cc", "#ccbc9e")
    tiled(walls, view, room, "#d4c8b4", 0.8, "#a89478")
    _ceiling(walls, view, room)
    _mouldings(walls, view, room)
    spots = (2.6, 4.6, 6.6)
    for z in spots:
        droplets(picture, walls, window(walls, view, room.west, z, 1.1, 1.2, 2.9, "#8a6a3c", 3, 5, 0.05), picture.seed + int(z))
    panes = [((-5.6, 1.1, z), (-5.6, 4.0, z), (-5.6, 4.0, z + 1.2), (-5.6, 1.1, z + 1.2)) for z in spots]
    sunlight(walls, room, view, panes, (-0.85, 0.62, 0.1), pool=0.45, shaft=0.18)
    _vault_door(walls, view, room.back, 9.55, 1.5, 1.05)
    _clock(walls, view, room.back)
    counter = picture.sheet(0.62, 0, 0.4)
    _tellers(picture, counter, room)
    middle = picture.sheet(0.42, 0, 0.4)
    for x in (-4.4, 4.4):
        cx, foot = camera.at(x, 0, 5.4)
        column(middle, view, cx, camera.at(x, 4.9, 5.4)[1], foot, 46, stone=MARBLE)
    _writing_desk(picture, middle, room)
    for x in (-2.7, -1.9, 1.7, 2.5):
        _post(middle, view, camera, x, 5.0)
    _rope(middle, view, camera, ((-2.7, -1.9), (1.7, 2.5)), 5.0)
    shine(walls, view, room, flattened([out, walls, counter, middle]), picture.seed, 0.3, 0.12)
    near = picture.sheet(0.12, 0, 2.8)
    palm(near, view, 60, 1220, 260, picture.seed)


def _ceiling(canvas: Canvas, view: View, room: Room) -> None:
    """Coffers with gilded roses."""
    spots = [(-5.2 + 1.75 * i, 1.2 + 1.7 * j, 1.35, 1.3) for i in range(6) for j in range(5) if 1.2 + 1.7 * j < 7.6]
    ceiling = room.ceiling
    canvas.fill(ceiling.quads([(u - 0.06, v - 0.06, w + 0.12, h + 0.12) for u, v, w, h in spots]), view.tone(BRASS, 0.55))
    canvas.fill(ceiling.quads(spots), view.tone("#a8906c", 0.25))
    canvas.fill(ceiling.quads([(u + 0.15, v + 0.2, w - 0.3, h - 0.3) for u, v, w, h in spots]), view.tone("#e8dcc0", 0.4))
    roses = [ceiling.path(ellipse(u + w / 2, v + h / 2 + 0.05, 0.2, 0.2)) for u, v, w, h in spots]
    canvas.fill(joined(roses), view.tone(BRASS, 0.8))


def _mouldings(canvas: Canvas, view: View, room: Room) -> None:
    """Cornice, a high foot of green marble, pilasters."""
    for flat, u, long in ((room.back, 0, 11.2), (room.west, 0.8, 8.0), (room.east, 0.8, 8.0)):
        canvas.fill(flat.quad(u, 4.5, long, 0.5), view.tone("#f4e8d0", 0.65))
        canvas.fill(flat.quads([(u, 4.48, long, 0.06), (u, 4.9, long, 0.05)]), view.tone(BRASS, 0.85))
        canvas.fill(
            flat.quads([(u + 0.16 * k, 4.56, 0.08, 0.12) for k in range(int(long / 0.16))]), view.tone("#a88c60", 0.3), 0.7
        )
        canvas.fill(flat.quad(u, 0, long, 0.95), view.tone(GREEN, 0.4))
        canvas.fill(flat.quads([(u, 0.95, long, 0.06), (u, 0.1, long, 0.03)]), view.tone(BRASS, 0.8))
    for z in (1.4, 3.4, 5.4, 7.4):
        canvas.fill(room.east.quad(z, 1.2, 1.4, 2.9), view.tone("#e8dabc", 0.55))
        canvas.line(room.east.quad(z + 0.12, 1.32, 1.16, 2.66), view.tone(BRASS, 0.7), 3)
    for u in (0.3, 2.5, 8.35, 10.6):
        canvas.fill(room.back.quad(u, 0.95, 0.32, 3.55), view.tone("#f0e4cc", 0.8))
        canvas.fill(room.back.quads([(u + 0.06 + 0.08 * k, 1.1, 0.03, 3.3) for k in range(3)]), view.tone("#9a8260", 0.3), 0.6)


def _clock(canvas: Canvas, view: View, wall: Flat) -> None:
    """A big clock with a gilded rim between two laurel boughs."""
    u, v = 5.6, 3.82
    for r, tint in ((0.52, BRASS), (0.45, "#faf4e4"), (0.05, "#2c2018")):
        canvas.fill(wall.path(ellipse(u, v, r, r)), view.tone(tint, 0.9))
    ticks = [
        wall.path(ellipse(u + 0.38 * math.cos(math.tau * k / 12), v + 0.38 * math.sin(math.tau * k / 12), 0.025, 0.025))
        for k in range(12)
    ]
    hands = [wall.path(lines([(u - 0.02, v), (u + 0.02, v), (u + dx, v + dy)])) for dx, dy in ((0.18, 0.16), (-0.06, 0.34))]
    canvas.fill(joined(ticks + hands), view.tone("#2c2018", 0.2))
    for side in (-1, 1):
        leaves = [wall.path(ellipse(u + side * (0.72 + 0.13 * k), v - 0.3 + 0.05 * k * k, 0.1, 0.05)) for k in range(5)]
        canvas.fill(joined(leaves), view.tone(BRASS, 0.75))


def _tellers(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The counter: walnut panels under a marble top, five windows in brass with grilles and green lamps."""
    view, camera = picture.view, room.camera
    x, z, wide = -3.5, 7.6, 5.9
    shadow(canvas, view, camera, x, z, wide, 0.8, 0.45)
    box(canvas, view, camera, room.sun, x, 0, z, wide, 1.12, 0.8, WALNUT, 0)
    front = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    bays = [(0.1 + 1.15 * k, 0.2, 0.98, 0.78) for k in range(5)]
    canvas.fill(front.quads(bays), view.tone("#8a5834", 0.75))
    canvas.fill(front.quads([(u + 0.1, v + 0.1, w - 0.2, h - 0.2) for u, v, w, h in bays]), view.tone(WALNUT, 0.5))
    canvas.fill(front.quad(0, 0, wide, 0.12), view.tone("#2c1c14", 0.3))
    back = camera.flat((x, 0, z + 0.1), (1, 0, 0), (0, 1, 0))
    lit = max(0.35, view.lamps)
    for k in range(5):
        u = 0.1 + 1.15 * k
        canvas.fill(back.quad(u, 1.12, 0.98, 1.3), mix(view.tone("#5a5448", 0.3), "#ffdf9c", 0.5 * lit))
        canvas.fill(back.quad(u + 0.06, 1.5, 0.86, 0.5), view.tone("#4a3626", 0.2), 0.35)
        bars = [(u + 0.07 * j, 1.5, 0.022, 0.92) for j in range(15)] + [(u, 1.82, 0.98, 0.03), (u, 2.12, 0.98, 0.03)]
        canvas.fill(back.quads(bars), view.tone(BRASS, 1.0))
        canvas.fill(back.quad(u + 0.3, 1.12, 0.38, 0.4), mix(view.tone("#3a3028", 0.2), "#ffe8b0", 0.55 * lit))
        canvas.line(back.quad(u + 0.3, 1.12, 0.38, 0.4), view.tone(BRASS, 1.0), 3)
        number = [back.path(ellipse(u + 0.49 + 0.1 * (j - k / 2), 2.56, 0.035, 0.035)) for j in range(k + 1)]
        canvas.fill(back.quad(u + 0.14, 2.46, 0.7, 0.2), view.tone(GREEN, 0.5))
        canvas.fill(joined(number), view.tone("#fff0c0", 1.0))
    posts = [(0.03 + 1.15 * k, 1.12, 0.1, 1.62) for k in range(6)]
    canvas.fill(back.quads(posts), view.tone(WALNUT, 0.7))
    canvas.fill(back.quad(-0.08, 2.68, wide + 0.16, 0.2), view.tone(WALNUT, 0.85))
    canvas.fill(back.quad(-0.08, 2.86, wide + 0.16, 0.05), view.tone(BRASS, 1.0))
    box(canvas, view, camera, room.sun, x - 0.1, 1.12, z - 0.15, wide + 0.2, 0.06, 0.5, MARBLE, 1)
    for k in (0, 2, 4):
        banker_lamp(picture, canvas, *camera.at(x + 0.3 + 1.15 * k, 1.18, z), 0.8 * camera.size(z))


def _vault_door(canvas: Canvas, view: View, wall: Flat, u: float, v: float, r: float) -> None:
    """A round door of steel seen from the front: rings, bolts, hinges, a wheel with handles."""
    for k, (size, tint) in enumerate(
        ((1.18, "#4a525c"), (1.08, "#b4bec8"), (0.98, "#6a7480"), (0.88, "#98a4b0"), (0.56, "#c0cad2"), (0.5, "#727e8a"))
    ):
        ring = wall.path(ellipse(u, v, r * size, r * size))
        left, top, right, foot = ring.bounds()
        canvas.fill(
            ring, Linear(left, top, right, foot, (view.tone(tint, 1.0 - 0.05 * k), view.tone(tint, 0.5), view.tone(tint, 0.15)))
        )
    bolts = [
        wall.path(ellipse(u + r * 1.03 * math.cos(a), v + r * 1.03 * math.sin(a), r * 0.045, r * 0.045))
        for a in (math.tau * k / 24 for k in range(24))
    ]
    canvas.fill(joined(bolts), view.tone(BRASS, 0.9))
    for a in (math.tau * k / 8 for k in range(8)):
        c, s = math.cos(a), math.sin(a)
        rod = [(u + r * (0.58 * c + 0.05 * s * d), v + r * (0.58 * s - 0.05 * c * d)) for d in (-1, 1)]
        rod += [(u + r * (0.86 * c + 0.05 * s * d), v + r * (0.86 * s - 0.05 * c * d)) for d in (1, -1)]
        canvas.fill(wall.path(lines(rod)), view.tone("#e4ecf2", 1.0))
    for a in (math.tau * k / 5 + 0.3 for k in range(5)):
        c, s = math.cos(a), math.sin(a)
        arm = [
            (u - 0.035 * r * s, v + 0.035 * r * c),
            (u + r * 0.42 * c, v + r * 0.42 * s),
            (u + 0.035 * r * s, v - 0.035 * r * c),
        ]
        canvas.fill(wall.path(lines(arm)), view.tone(BRASS, 1.0))
        canvas.fill(wall.path(ellipse(u + r * 0.42 * c, v + r * 0.42 * s, r * 0.06, r * 0.06)), view.tone(BRASS, 0.7))
    canvas.line(wall.path(ellipse(u, v, r * 0.26, r * 0.26)), view.tone(BRASS, 0.9), max(2.5, r * 6))
    canvas.fill(wall.path(ellipse(u, v, r * 0.1, r * 0.1)), view.tone("#f0d890", 1.1))
    for dv in (-0.5, 0.5):
        canvas.fill(wall.quad(u + r * 1.0, v + dv * r - 0.16 * r, r * 0.34, 0.32 * r), view.tone("#56606a", 0.6))
        canvas.fill(wall.quad(u + r * 1.0, v + dv * r + 0.08 * r, r * 0.34, 0.05 * r), view.tone("#c0cad2", 1.0), 0.8)


def _writing_desk(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A high desk with slips and pens in the middle of the hall, a lamp on it."""
    view, camera = picture.view, room.camera
    x, z = -0.75, 4.9
    shadow(canvas, view, camera, x, z, 1.5, 0.7, 0.5)
    for dx in (0.08, 1.3):
        box(canvas, view, camera, room.sun, x + dx, 0, z + 0.15, 0.12, 1.0, 0.4, WALNUT, 0.3)
    box(canvas, view, camera, room.sun, x, 0.86, z, 1.5, 0.14, 0.7, WALNUT, 0.6)
    box(canvas, view, camera, room.sun, x - 0.05, 1.0, z - 0.05, 1.6, 0.05, 0.8, MARBLE, 1)
    top = camera.floor(1.055)
    canvas.fill(
        top.quads([(x + 0.15, z + 0.1, 0.22, 0.3), (x + 0.5, z + 0.15, 0.2, 0.26), (x + 1.1, z + 0.1, 0.22, 0.3)]),
        view.tone("#faf6ea", 1.0),
    )
    banker_lamp(picture, canvas, *camera.at(0.05, 1.05, z + 0.5), 0.9 * camera.size(z))


def _post(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.17 * s, 0.045 * s), view.tone(BRASS, 0.5))
    canvas.fill(rect(cx - 0.03 * s, foot - 0.95 * s, 0.06 * s, 0.95 * s), turned(view, cx, 0.03 * s, BRASS))
    canvas.fill(ellipse(cx, foot - 0.97 * s, 0.06 * s, 0.06 * s), view.tone("#f4dc98", 1.0))


def _rope(canvas: Canvas, view: View, camera: Camera, spans: tuple[tuple[float, float], ...], z: float) -> None:
    """Ropes of red velvet between posts."""
    s = camera.size(z)
    for a, b in spans:
        (x0, y), (x1, _) = camera.at(a, 0.9, z), camera.at(b, 0.9, z)
        points = [(x0 + (x1 - x0) * k / 10, y + 0.3 * s * math.sin(math.pi * k / 10)) for k in range(11)]
        canvas.line(lines(points, closed=False), view.tone("#7a1c2c", 0.4), 0.06 * s)
        canvas.line(lines([(p, q - 0.015 * s) for p, q in points], closed=False), view.tone("#d8485a", 1.0), 0.018 * s, 0.7)


def vault(picture: Picture) -> None:
    """Walls of small steel doors, the round door at the end, bars of gold on a trolley, banknotes on a table."""
    view, camera = picture.view, Camera(960, 480, 1.6, 900)
    room = Room(camera, -3.3, 3.3, 3.4, 6.6, Sun(0, 0.8, -0.4), 0.6)
    walls = picture.sheet(0.9, 0, 0.4)
    walls.fill(WHOLE, view.tone("#7c8692", 0.3))
    shell(walls, view, room, "#9aa6b2", "#8a9098", "#aab4be", "#8a96a2")
    tiled(walls, view, room, "#8a9098", 0.55, "#6a727c")
    _strips(walls, view, room)
    door = picture.sheet(0.75, 0, 0.3)
    _frame(door, view, room)
    _vault_door(door, view, room.back, 3.3, 1.55, 1.2)
    sides = picture.sheet(0.6, 0, 0.3)
    for k, flat in enumerate((room.west, room.east)):
        _boxes(sides, view, flat, picture.seed + k)
    middle = picture.sheet(0.4, 0, 0.4)
    _gold(middle, view, room)
    _table(middle, view, room)
    shine(walls, view, room, flattened([walls, door, sides, middle]), picture.seed, 0.32, 0.15)
    for x in (-1.3, 1.3):
        pendant(middle, view, *camera.at(x, 2.75, 3.6), 74, "#39444e", 0.9)
    near = picture.sheet(0.12, 0, 2.8)
    _grille(near, view)


def _strips(canvas: Canvas, view: View, room: Room) -> None:
    """Lamps let into the ceiling along both sides; plates of steel on the floor's edge."""
    strips = [(x, 0.8, 0.22, 5.6) for x in (-2.4, 2.18)]
    canvas.fill(room.ceiling.quads(strips), "#f8fcff")
    canvas.fill(room.ceiling.quads(strips), "#dff0ff", 0.7, blur=26, blend="screen")
    canvas.fill(room.floor.quads([(-3.3, 0.6, 0.3, 6), (3.0, 0.6, 0.3, 6)]), view.tone("#565e68", 0.5))
    canvas.fill(room.floor.quads([(-3.0, 0.6, 0.05, 6), (2.95, 0.6, 0.05, 6)]), view.tone("#f0c040", 0.9))


def _frame(canvas: Canvas, view: View, room: Room) -> None:
    """The wall round the door: thick plates with rivets, a ring of striped paint, a lamp over it."""
    wall = room.back
    canvas.fill(wall.grid([0, 1.65, 4.95, 6.6], [0, 1.1, 2.3, 3.4], 0.04), view.tone("#3c444e", 0.2), 0.7)
    rivets = [wall.path(ellipse(0.15 + 0.3 * i, v, 0.035, 0.035)) for i in range(22) for v in (0.1, 3.3)]
    rivets += [wall.path(ellipse(u, 0.3 * j, 0.035, 0.035)) for j in range(1, 11) for u in (0.15, 6.45)]
    canvas.fill(joined(rivets), view.tone("#d0d8e0", 0.9), 0.8)
    canvas.fill(wall.path(ellipse(3.3, 1.55, 1.62, 1.62)), view.tone("#2c343c", 0.3))
    for k in range(24):
        a, b = math.tau * k / 24, math.tau * (k + 0.5) / 24
        field = [(3.3 + r * math.cos(t), 1.55 + r * math.sin(t)) for r, t in ((1.46, a), (1.6, a), (1.6, b), (1.46, b))]
        canvas.fill(wall.path(lines(field)), view.tone("#f0c040", 0.8))
    x, y = wall.at(3.3, 3.28)
    canvas.fill(ellipse(x, y, 13, 9), "#ff5a48")
    canvas.glow(x, y, 90, "#ff5040", 0.6)
    canvas.fill(wall.quad(5.35, 1.3, 0.5, 0.8), view.tone("#3a424c", 0.5))
    canvas.fill(wall.quads([(5.42 + 0.13 * i, 1.4 + 0.13 * j, 0.09, 0.08) for i in range(3) for j in range(4)]), "#a8f0c8", 0.9)


def _boxes(canvas: Canvas, view: View, flat: Flat, seed: int) -> None:
    """Rows of deposit boxes: small doors with a lock and a plate each, larger ones at the foot, one open."""
    chance = Random(seed)
    small = [(0.7 + 0.32 * i, 0.95 + 0.23 * j, 0.29, 0.2) for i in range(18) for j in range(9)]
    large = [(0.7 + 0.64 * i, 0.1 + 0.4 * j, 0.6, 0.36) for i in range(9) for j in range(2)]
    canvas.fill(flat.quad(0.6, 0.05, 5.95, 3.05), view.tone("#4a525c", 0.25))
    for part, tint in ((small, "#b0bac4"), (large, "#a2adb8")):
        for light in (0.35, 0.55, 0.75):
            own = [s for s in part if chance.random() < 0.5]
            canvas.fill(flat.quads(part if light == 0.35 else own), view.tone(tint, light), 1 if light == 0.35 else 0.6)
        canvas.fill(flat.quads([(u, v + h - 0.02, w, 0.02) for u, v, w, h in part]), view.tone("#eef4f8", 1.1), 0.8)
        plates = [(u + w * 0.16, v + h * 0.55, w * 0.3, h * 0.24) for u, v, w, h in part]
        canvas.fill(flat.quads(plates), view.tone(BRASS, 0.85))
        locks = [flat.path(ellipse(u + w * 0.74, v + h * 0.45, 0.028, 0.028)) for u, v, w, h in part]
        canvas.fill(joined(locks), view.tone("#3a3028", 0.3))
    u, v = 0.7 + 0.32 * 9, 0.95 + 0.23 * 3
    canvas.fill(flat.quad(u, v, 0.29, 0.2), "#15181c")


def _gold(canvas: Canvas, view: View, room: Room) -> None:
    """Bars of gold heaped on a low trolley of steel."""
    camera, sun = room.camera, room.sun
    x, z = -2.25, 4.3
    shadow(canvas, view, camera, x, z, 1.5, 0.9, 0.55)
    box(canvas, view, camera, sun, x, 0.16, z, 1.5, 0.08, 0.9, "#5a646e", 1)
    for dx in (0.15, 1.25):
        (cx, foot), s = camera.at(x + dx, 0, z), camera.size(z)
        canvas.fill(ellipse(cx, foot - 0.08 * s, 0.08 * s, 0.08 * s), view.tone("#20242a", 0.4))
    for level in range(5):
        for row in range(2):
            for k in range(6 - level):
                a = x + 0.1 + 0.22 * k + 0.11 * level
                _bar(canvas, view, camera, a, 0.24 + 0.13 * level, z + 0.5 - 0.42 * row)
    (cx, cy) = camera.at(x + 0.75, 0.7, z)
    canvas.glow(cx, cy, 260, "#ffd860", 0.4)


def _bar(canvas: Canvas, view: View, camera: Camera, x: float, y: float, z: float) -> None:
    """An ingot: its end toward us, narrower at the top."""
    top = camera.shape(
        (x + 0.03, y + 0.12, z), (x + 0.18, y + 0.12, z), (x + 0.18, y + 0.12, z + 0.38), (x + 0.03, y + 0.12, z + 0.38)
    )
    canvas.fill(top, view.tone("#ffe488", 1.2))
    end = camera.shape((x, y, z), (x + 0.21, y, z), (x + 0.18, y + 0.12, z), (x + 0.03, y + 0.12, z))
    _, low, _, high = end.bounds()
    canvas.fill(end, Linear(0, low, 0, high, (view.tone(GOLD, 1.0), view.tone("#b8801c", 0.5))))
    canvas.fill(
        camera.shape((x + 0.06, y + 0.03, z), (x + 0.15, y + 0.03, z), (x + 0.14, y + 0.09, z), (x + 0.07, y + 0.09, z)),
        view.tone("#a87414", 0.5),
        0.6,
    )


def _table(canvas: Canvas, view: View, room: Room) -> None:
    """A steel table with bundles of notes, an open box with jewels."""
    camera, sun = room.camera, room.sun
    x, z = 0.95, 4.2
    shadow(canvas, view, camera, x, z, 1.5, 0.8, 0.5)
    for dx in (0.05, 1.38):
        box(canvas, view, camera, sun, x + dx, 0, z + 0.05, 0.07, 0.84, 0.07, "#6a747e", 0.5)
    box(canvas, view, camera, sun, x, 0.84, z, 1.5, 0.06, 0.8, STEEL, 1)
    for k, (dx, dz, levels) in enumerate(((0.1, 0.4, 3), (0.44, 0.42, 4), (0.1, 0.1, 2), (0.44, 0.1, 3))):
        for level in range(levels):
            y = 0.9 + 0.075 * level
            box(canvas, view, camera, sun, x + dx, y, z + dz, 0.3, 0.07, 0.2, "#8ab088", 0.9)
            band = camera.flat((x + dx, y, z + dz - 0.002), (1, 0, 0), (0, 1, 0))
            canvas.fill(band.quad(0.11, 0, 0.08, 0.07), view.tone(("#f4efe0", "#d86a5a")[k % 2], 0.9))
    box(canvas, view, camera, sun, x + 0.95, 0.9, z + 0.2, 0.42, 0.16, 0.4, "#4a3428", 0.9)
    for k, tint in enumerate(("#ff5a6a", "#6ad0ff", "#ffe07a", "#8affb0", "#e8a0ff")):
        cx, cy = camera.at(x + 1.0 + 0.075 * k, 1.09, z + 0.3)
        canvas.fill(ellipse(cx, cy, 8, 7), Radial(cx - 2, cy - 2, 9, ("#ffffff", tint)))


def _grille(canvas: Canvas, view: View) -> None:
    """Bars of the inner gate, swung open at both edges of the picture."""
    for left in (-30, 1810):
        bars = [rect(left + 46 * k, -20, 18, 1130) for k in range(4)] + [rect(left - 10, y, 180, 22) for y in (120, 760)]
        canvas.fill(
            joined(bars),
            Linear(left, 0, left + 160, 0, (view.tone("#39414a", 0.3), view.tone("#8a96a2", 0.9), view.tone("#39414a", 0.3))),
        )


PLACES = {
    "bank": Kind(bank, "warm", ((0.12, 0.88),), 0.44, (-0.6, -0.7)),
    "vault": Kind(vault, "white", ((0.16, 0.84),), 0.44, (0.0, -0.9)),
}
