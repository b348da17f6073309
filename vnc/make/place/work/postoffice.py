"""A post office: counters behind glass, walls of boxes, scales, parcels on a belt."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.props import pendant, poster
from vnc.make.place.parts.wares import stand
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, boards, droplets, outdoors, shell, shine, sunlight, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

RED, OAK, BRASS, CREAM, CARTON = "#c83a34", "#a8743f", "#d8ac54", "#fbf0d8", "#c49a66"


def postoffice(picture: Picture) -> None:
    """Three windows in an oak counter, pigeonholes behind them, brass boxes on the right, a red pillar box, a writing shelf."""
    view, camera = picture.view, Camera(940, 470, 1.55, 900)
    room = Room(camera, -4.0, 4.0, 3.4, 7.6, Sun(-0.5, 0.7, -0.3), 0.5)
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 480)
    walls = picture.sheet(0.8, 0, 0.4)
    shell(walls, view, room, "#ecdcb8", "#9a7048", "#f8f0dc", "#e4d2ac")
    boards(walls, view, room, "#9a7048", 0.2, picture.seed)
    _panels(walls, view, room)
    for z in (2.4, 4.2, 6.0):
        droplets(picture, walls, window(walls, view, room.west, z, 1.15, 1.1, 1.7, OAK, 2, 3, 0.05), picture.seed + int(z))
    panes = [((-4, 1.15, z), (-4, 2.85, z), (-4, 2.85, z + 1.1), (-4, 1.15, z + 1.1)) for z in (2.4, 4.2, 6.0)]
    sunlight(walls, room, view, panes, (-0.85, 0.6, 0.1), pool=0.45, shaft=0.16)
    _sorting(walls, view, room.back, picture.seed)
    _boxes(walls, view, room.east, picture.seed)
    counter = picture.sheet(0.6, 0, 0.3)
    _counter(picture, counter, room)
    middle = picture.sheet(0.42, 0, 0.4)
    _pillar(middle, view, camera, -3.15, 5.6)
    _shelf(middle, view, room)
    _parcels(middle, view, room, picture.seed)
    for x in (-1.6, 0.2, 2.0):
        pendant(middle, view, *camera.at(x, 2.6, 5.4), 60, "#3f6a58", 0.6)
    shine(walls, view, room, flattened([s.canvas for s in picture.sheets]), picture.seed, 0.16, 0.15)
    near = picture.sheet(0.12, 0, 2.8)
    for left, top, wide in ((-60, 900, 330), (1660, 930, 340)):
        near.fill(rect(left, top, wide, 240, 6), Linear(0, top, 0, 1080, (view.tone(CARTON, 0.9), view.tone(CARTON, 0.3))))
        near.fill(rect(left + wide * 0.42, top, wide * 0.14, 240), view.tone("#e4c490", 0.8))


def _panels(canvas: Canvas, view: View, room: Room) -> None:
    """Oak panelling to breast height, a red band, a cornice; posters and a clock."""
    for flat, u, long in ((room.back, 0, room.wide), (room.west, 0.5, 7.1), (room.east, 0.5, 7.1)):
        canvas.fill(flat.quad(u, 0, long, 1.0), view.tone(OAK, 0.45))
        count = int(long / 0.7)
        canvas.fill(flat.quads([(u + 0.1 + 0.7 * k, 0.16, 0.52, 0.68) for k in range(count)]), view.tone("#8a5c30", 0.35), 0.8)
        canvas.fill(flat.quads([(u, 0.98, long, 0.06), (u, 3.2, long, 0.06)]), view.tone("#d8a864", 0.9))
        canvas.fill(flat.quad(u, 3.0, long, 0.2), view.tone(RED, 0.5))
    for k, u in enumerate((0.25, 0.95)):
        poster(canvas, view, room.back, u, 1.5, 0.55, 0.8, k + 4)


def _sorting(canvas: Canvas, view: View, wall: Flat, seed: int) -> None:
    """Pigeonholes full of letters behind the counter, a horn as the house's sign, a clock."""
    chance, u, v = Random(seed), 1.7, 1.05
    canvas.fill(wall.quad(u - 0.08, v - 0.06, 5.0, 1.42), view.tone("#7a5028", 0.5))
    holes = [(u + 0.3 * i, v + 0.26 * j, 0.26, 0.22) for i in range(16) for j in range(5)]
    canvas.fill(wall.quads(holes), view.tone("#3a2414", 0.2))
    letters = [
        (a + 0.02, b, 0.22 * chance.uniform(0.5, 1), 0.02 + 0.13 * chance.random())
        for a, b, _, _ in holes
        if chance.random() < 0.85
    ]
    for k, tint in enumerate((CREAM, "#e8d8b0", "#d8e4ec")):
        canvas.fill(wall.quads(letters[k::3]), view.tone(tint, 0.75))
    canvas.fill(wall.quads([(a, b - 0.03, w, 0.03) for a, b, w, _ in holes]), view.tone("#c89858", 0.9))
    x, y = wall.at(4.2, 2.76)
    s = wall.camera.size(7.6)
    canvas.fill(ellipse(x, y, 0.24 * s, 0.24 * s), view.tone(RED, 0.7))
    canvas.line(ellipse(x + 0.01 * s, y, 0.09 * s, 0.08 * s), view.tone("#f0c850", 1.0), 0.03 * s)
    horn = [(x - 0.19 * s, y - 0.1 * s), (x - 0.19 * s, y + 0.03 * s), (x - 0.06 * s, y - 0.06 * s), (x - 0.06 * s, y - 0.09 * s)]
    canvas.fill(joined([lines(horn), rect(x + 0.06 * s, y - 0.09 * s, 0.12 * s, 0.03 * s)]), view.tone("#f0c850", 1.0))
    for du in (-1.4, 1.4):
        centre = wall.path(ellipse(4.2 + du, 2.76, 0.2, 0.2))
        canvas.fill(centre, view.tone(CREAM, 1.0))
        canvas.line(centre, view.tone(OAK, 0.6), 4)
        cx, cy = wall.at(4.2 + du, 2.76)
        for angle, long in ((0.9 + du, 0.1), (2.4 + du, 0.15)):
            canvas.line(
                lines([(cx, cy), (cx + long * s * math.cos(angle), cy - long * s * math.sin(angle))], closed=False),
                view.tone("#2c2018", 0.2),
                2.5,
            )


def _boxes(canvas: Canvas, view: View, flat: Flat, seed: int) -> None:
    """Private boxes of brass on the right wall, each with a pane and a lock."""
    u0, v0 = 3.2, 1.1
    canvas.fill(flat.quad(u0 - 0.1, v0 - 0.1, 3.9, 1.7), view.tone("#7a5028", 0.5))
    doors = [(u0 + 0.24 * i, v0 + 0.25 * j, 0.21, 0.22) for i in range(15) for j in range(6)]
    canvas.fill(flat.quads(doors), view.tone(BRASS, 0.55))
    canvas.fill(flat.quads([(a, b + 0.19, w, 0.03) for a, b, w, _ in doors]), view.tone("#ffe8a8", 1.0), 0.8)
    canvas.fill(flat.quads([(a + 0.03, b + 0.1, 0.1, 0.08) for a, b, _, _ in doors]), view.tone("#3a3428", 0.3))
    canvas.fill(
        joined([flat.path(ellipse(a + 0.165, b + 0.07, 0.022, 0.022)) for a, b, _, _ in doors]), view.tone("#6a4a1c", 0.3)
    )
    for k, u in enumerate((1.4, 2.2)):
        poster(canvas, view, flat, u, 1.4, 0.6, 0.85, seed + k)


def _counter(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The counter with its three windows: glass with an opening, a lamp, scales, stamps, a bell."""
    view, camera, sun = picture.view, room.camera, room.sun
    x, z, wide = -2.1, 6.2, 4.7
    shadow(canvas, view, camera, x, z, wide, 0.8, 0.45)
    box(canvas, view, camera, sun, x, 0, z, wide, 1.05, 0.8, OAK, 0)
    front = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.1 + 0.78 * k, 0.16, 0.66, 0.72) for k in range(6)]), view.tone("#c08c50", 0.7))
    canvas.fill(front.quads([(0.18 + 0.78 * k, 0.24, 0.5, 0.56) for k in range(6)]), view.tone("#8a5c30", 0.45))
    canvas.fill(front.quad(0, 0.92, wide, 0.1), view.tone(RED, 0.6))
    back = camera.flat((x, 0, z + 0.25), (1, 0, 0), (0, 1, 0))
    for k in range(3):
        u = 0.1 + 1.53 * k
        canvas.fill(back.quad(u, 1.05, 1.4, 1.1), view.tone("#dff0f0", 0.9), 0.16)
        glint = [lines([(u + a, 1.05), (u + a + 0.35, 2.15), (u + a + 0.5, 2.15), (u + a + 0.15, 1.05)]) for a in (0.1, 0.6)]
        canvas.fill(joined([back.path(g) for g in glint]), "#ffffff", 0.14)
        canvas.fill(back.quad(u + 0.45, 1.05, 0.5, 0.22), view.tone("#4a3420", 0.3), 0.7)
        number = [back.path(ellipse(u + 0.7 + 0.12 * (j - k / 2), 2.3, 0.04, 0.04)) for j in range(k + 1)]
        canvas.fill(back.quad(u + 0.45, 2.2, 0.5, 0.2), mix(view.tone(RED, 0.7), RED, 0.4))
        canvas.fill(joined(number), "#fff4d8")
    posts = [(1.53 * k - 0.01, 1.05, 0.1, 1.2) for k in range(4)]
    canvas.fill(back.quads([*posts, (-0.05, 2.14, wide + 0.1, 0.1)]), view.tone(OAK, 0.8))
    canvas.fill(back.quads([(a, b, 0.02, h) for a, b, _, h in posts]), view.tone("#f0c888", 1.0), 0.8)
    box(canvas, view, camera, sun, x - 0.06, 1.05, z - 0.1, wide + 0.12, 0.06, 0.4, "#c89858", 1)
    _scales(canvas, view, *camera.at(x + 0.45, 1.11, z), camera.size(z))
    stand(canvas, view, camera, "letter", (x + 1.9, 1.11, z), 0.9)
    box(canvas, view, camera, sun, x + 3.4, 1.11, z + 0.02, 0.5, 0.3, 0.25, CARTON, 0.9)
    string = camera.flat((x + 3.4, 1.11, z + 0.015), (1, 0, 0), (0, 1, 0))
    canvas.fill(string.quads([(0.23, 0, 0.03, 0.3), (0, 0.14, 0.5, 0.03)]), view.tone("#f4e4c0", 1.0))


def _scales(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    canvas.fill(
        lines([(x - 0.16 * s, y), (x - 0.1 * s, y - 0.26 * s), (x + 0.1 * s, y - 0.26 * s), (x + 0.16 * s, y)]),
        turned(view, x, 0.16 * s, RED),
    )
    canvas.fill(ellipse(x, y - 0.13 * s, 0.09 * s, 0.09 * s), view.tone(CREAM, 1.0))
    canvas.line(lines([(x, y - 0.13 * s), (x + 0.05 * s, y - 0.18 * s)], closed=False), view.tone("#2c2018", 0.2), 2)
    canvas.fill(
        joined([rect(x - 0.02 * s, y - 0.31 * s, 0.04 * s, 0.06 * s), rect(x - 0.2 * s, y - 0.34 * s, 0.4 * s, 0.03 * s, 3)]),
        view.tone(BRASS, 1.0),
    )


def _pillar(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A round red letter box with its slot, a plate and a cap."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.4 * s, 0.1 * s), view.tone("#1a1420", 0), 0.45, blur=8)
    canvas.fill(rect(cx - 0.3 * s, foot - 0.16 * s, 0.6 * s, 0.18 * s, 4), turned(view, cx, 0.3 * s, "#2a2a30"))
    canvas.fill(rect(cx - 0.27 * s, foot - 1.4 * s, 0.54 * s, 1.26 * s), turned(view, cx, 0.27 * s, RED))
    canvas.fill(rect(cx - 0.31 * s, foot - 1.46 * s, 0.62 * s, 0.1 * s, 5), turned(view, cx, 0.31 * s, RED))
    canvas.fill(ellipse(cx, foot - 1.46 * s, 0.27 * s, 0.11 * s), turned(view, cx, 0.27 * s, "#d84a42"))
    canvas.fill(rect(cx - 0.15 * s, foot - 1.22 * s, 0.3 * s, 0.06 * s, 2), view.tone("#1c1418", 0.1))
    canvas.fill(rect(cx - 0.13 * s, foot - 1.02 * s, 0.26 * s, 0.3 * s, 3), view.tone(CREAM, 0.9))
    canvas.fill(
        joined([rect(cx - 0.09 * s, foot - (0.96 - 0.07 * k) * s, 0.18 * s, 0.02 * s) for k in range(3)]),
        view.tone("#5a4a3c", 0.4),
    )


def _shelf(canvas: Canvas, view: View, room: Room) -> None:
    """A standing desk for writing in the middle: forms in slots, pens on strings."""
    camera, sun, x, z = room.camera, room.sun, -1.45, 4.6
    shadow(canvas, view, camera, x, z, 1.3, 0.6, 0.45)
    for dx in (0.08, 1.12):
        box(canvas, view, camera, sun, x + dx, 0, z + 0.1, 0.1, 1.0, 0.4, "#8a5c30", 0.3)
    box(canvas, view, camera, sun, x, 1.0, z, 1.3, 0.06, 0.6, OAK, 1)
    box(canvas, view, camera, sun, x + 0.1, 1.06, z + 0.4, 1.1, 0.26, 0.12, "#c89858", 0.9)
    slots = camera.flat((x + 0.1, 1.06, z + 0.395), (1, 0, 0), (0, 1, 0))
    canvas.fill(slots.quads([(0.06 + 0.26 * k, 0.04, 0.2, 0.2) for k in range(4)]), view.tone("#4a3018", 0.2))
    for k, tint in enumerate((CREAM, "#f0b8a8", "#b8d8e8", "#f4e08a")):
        canvas.fill(slots.quad(0.08 + 0.26 * k, 0.04, 0.16, 0.24), view.tone(tint, 0.85))
    top = camera.floor(1.065)
    canvas.fill(top.quads([(x + 0.2, z + 0.08, 0.22, 0.24), (x + 0.7, z + 0.1, 0.24, 0.2)]), view.tone(CREAM, 1.0))


def _parcels(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """A cart full of parcels on the right, a heap beside it."""
    camera, sun, chance = room.camera, room.sun, Random(seed + 3)
    x, z = 1.7, 4.7
    shadow(canvas, view, camera, x, z, 1.5, 0.9, 0.5)
    spots = ((0.1, 0.5, 0.5), (0.65, 0.5, 0.6), (0.05, 0.05, 0.6), (0.7, 0.1, 0.5), (0.3, 0.3, 0.7))
    for k, (dx, dz, size) in enumerate(spots):
        y = 0.3 if k < 4 else 0.7
        wide, tall = size, chance.uniform(0.32, 0.46)
        box(canvas, view, camera, sun, x + dx, y, z + dz, wide, tall, 0.36, mix(CARTON, "#8a6038", chance.random() * 0.5), 0.9)
        front = camera.flat((x + dx, y, z + dz - 0.003), (1, 0, 0), (0, 1, 0))
        canvas.fill(front.quad(wide * 0.44, 0, wide * 0.12, tall), view.tone("#e8cc98", 0.9), 0.9)
        canvas.fill(front.quad(wide * 0.08, tall * 0.55, wide * 0.28, tall * 0.3), view.tone("#fffaf0", 1.0))
        canvas.fill(
            front.quad(wide * 0.72, tall * 0.62, wide * 0.18, tall * 0.24),
            view.tone(("#c8483c", "#3f7ac0", "#5aa060")[k % 3], 0.9),
        )
    rail = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(
        rail.quads([(0, 0.2, 1.4, 0.07), (0, 0.62, 1.4, 0.05)] + [(0.2 * k, 0.2, 0.03, 0.45) for k in range(8)]),
        view.tone("#5a6a74", 0.8),
    )
    for dx in (0.15, 1.2):
        cx, foot = camera.at(x + dx, 0, z)
        canvas.fill(ellipse(cx, foot - 16, 17, 17), view.tone("#2a2a30", 0.4))


PLACES = {"postoffice": Kind(postoffice, "warm", ((0.16, 0.84),), 0.44, (-0.6, -0.7))}
