"""A school's stairs: a flight up to the landing before a window, and one that comes back over our heads."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import pot
from vnc.make.place.parts.props import picture_frame, poster
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, droplets, outdoors, shell, shine, skirting, sunlight, tiled, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

INK, STONE, RAIL, IRON, GREEN = "#141018", "#d6cdbd", "#a8683c", "#46545c", "#7fa890"
STEPS, RUN, RISE, FOOT, EDGE, LANDING = 11, 0.29, 0.164, 3.85, 0.5, 7.04
"""Each flight: its steps, how deep and high one is, where the lower one begins, how far both stay from the middle."""


def stairwell(picture: Picture) -> None:
    view, camera = picture.view, Camera(930, 470, 1.6, 900)
    room = Room(camera, -3.2, 3.2, 5.3, 8.6, Sun(-0.12, 0.6, -0.3))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 420)
    walls = picture.sheet(0.8, 0, 0.5)
    shell(walls, view, room, "#fbeed2", "#cfc4b0", "#fbf4e6", "#fbecca")
    tiled(walls, view, room, "#cfc4b0", 0.6, "#b4b8ac", 0.3)
    chance = Random(picture.seed)
    for tint in ("#7c6a58", "#fff8ea", "#7a8a80"):
        chips = [(chance.uniform(-3.1, 3.1), chance.uniform(1.4, 6.9), 0.03, 0.026) for _ in range(220)]
        walls.fill(room.floor.quads(chips), view.tone(tint, 0.6), 0.4)
    walls.fill(room.west.quad(0.4, 0, 8.2, 1.15), view.tone(GREEN, 0.45))
    walls.fill(room.west.quads([(0.4, 1.13, 8.2, 0.05)]), view.tone("#4f7864", 0.4))
    skirting(walls, view, room, "#8a7a68", 0.12)
    pane = ((-0.35, 2.3, 8.6), (2.65, 2.3, 8.6), (2.65, 4.95, 8.6), (-0.35, 4.95, 8.6))
    walls.fill(room.back.quad(2.73, 2.18, 3.24, 2.89), view.tone("#c8bca4", 0.3))
    droplets(picture, walls, window(walls, view, room.back, 2.85, 2.3, 3.0, 2.65, "#f4f0e6", 4, 4, 0.06), picture.seed)
    walls.fill(room.back.quad(2.68, 2.14, 3.34, 0.08), view.tone("#fbf6ea", 0.9))
    _wall_right(walls, view, room, picture.seed)
    _under(walls, view, room, picture.seed)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.22, 0.14)
    sunlight(walls, room, view, [pane], (0.22, 0.5, 0.62), pool=0.4, shaft=0.14)
    rear = picture.sheet(0.6, 0, 0.4)
    _landing(rear, view, room)
    _flight(rear, view, room)
    over = picture.sheet(0.5, 0, 0.4)
    _above(over, view, room)
    _railing(over, view, camera)
    near = picture.sheet(0.1, 0, 2.8)
    _near(near, view)
    picture.play("dust", 700, 120, 900, 800)


def _wall_right(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """The painted foot of the wall climbs with the steps; a handrail on brackets, what classes have hung up."""
    wall, top = room.east, STEPS * RISE
    dado = [(0.4, 0), (0.4, 1.15), (FOOT, 1.15), (LANDING, 1.15 + top), (8.6, 1.15 + top), (8.6, 0)]
    canvas.fill(wall.path(lines(dado)), view.tone(GREEN, 0.5))
    canvas.fill(wall.path(stroke(dado[1:5], 0.05, even, False)), view.tone("#4f7864", 0.4))
    canvas.fill(room.back.quad(0, top, room.wide, 1.15 - 0.78), view.tone(GREEN, 0.4))
    for z, v, w, h in ((4.25, 2.1, 0.5, 0.72), (4.9, 2.4, 0.55, 0.42), (5.6, 2.95, 0.5, 0.7)):
        canvas.fill(wall.quad(z, v, w, h).moved(-4, 6), view.tone(INK, 0), 0.3, blur=4)
        poster(canvas, view, wall, z, v, w, h, seed + round(z * 9))
    for z, v, w, h in ((4.15, 2.95, 0.95, 0.58), (6.75, 3.55, 0.42, 0.6)):
        canvas.fill(wall.quad(z - 0.04, v - 0.04, w + 0.08, h + 0.08).moved(-5, 8), view.tone(INK, 0), 0.35, blur=5)
        picture_frame(canvas, view, wall, z, v, w, h, seed + round(z))
    rail = [(FOOT - 0.3, 0.92), (FOOT, 0.95), (LANDING, 0.95 + top), (8.4, 0.95 + top)]
    canvas.fill(wall.path(stroke(rail, 0.07, even, False)).moved(-2, 10), view.tone(INK, 0), 0.35, blur=4)
    canvas.fill(wall.path(stroke(rail, 0.07, even, False)), view.tone(RAIL, 0.6))
    canvas.fill(wall.path(stroke([(z, v + 0.02) for z, v in rail], 0.015, even, False)), view.tone("#e8b080", 1.0), 0.8)


def _under(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Below the landing: a wall with a low cupboard; a board, a bench and an extinguisher on the left."""
    camera, sun = room.camera, room.sun
    face = camera.flat((-3.2, 0, LANDING), (1, 0, 0), (0, 1, 0))
    shape = face.quad(0, 0, 3.9, 1.8)
    _, y0, _, y1 = shape.bounds()
    canvas.fill(shape, Linear(0, y0, 0, y1, (view.tone("#b8ac98", 0.05), view.tone("#d8ccb8", 0.35))))
    canvas.fill(face.quad(0, 0, 3.9, 0.12), view.tone("#8a7a68", 0.3))
    canvas.fill(face.quad(0.85, 0, 1.3, 1.52), view.tone("#7a5a40", 0.35))
    for u in (0.91, 1.52):
        a, b = face.at(u, 1.46), face.at(u, 0)
        canvas.fill(face.quad(u, 0.02, 0.57, 1.44), Linear(*a, *b, (view.tone("#b48a60", 0.4), view.tone("#a47a50", 0.6))))
        canvas.fill(face.quads([(u + 0.08, v, 0.41, h) for v, h in ((0.12, 0.52), (0.78, 0.56))]), view.tone("#8a6240", 0.4))
        canvas.fill(face.quads([(u + 0.1, v, 0.37, h) for v, h in ((0.14, 0.48), (0.8, 0.52))]), view.tone("#b08458", 0.5))
    canvas.fill(joined([ellipse(*face.at(u, 0.72), 3.5, 3.5) for u in (1.44, 1.56)]), view.tone("#e8d098", 1.0))
    shadow(canvas, view, camera, -3.2, 6.2, 3.7, 0.85, 0.4)
    wall = room.west
    canvas.fill(wall.quad(4.35, 1.3, 1.5, 0.95).moved(4, 6), view.tone(INK, 0), 0.3, blur=5)
    canvas.fill(wall.quad(4.35, 1.3, 1.5, 0.95), view.tone("#8a6240", 0.5))
    canvas.fill(wall.quad(4.41, 1.36, 1.38, 0.83), view.tone("#5c8a70", 0.5))
    for k in range(4):
        poster(canvas, view, wall, 4.47 + 0.33 * k, 1.5 + 0.08 * (k % 2), 0.26, 0.5, seed + 50 + k)
    shadow(canvas, view, camera, -3.15, 4.5, 0.5, 1.5, 0.45)
    for z in (5.75, 4.6):
        box(canvas, view, camera, sun, -3.1, 0, z, 0.38, 0.42, 0.06, IRON, 0)
    for x in (-3.14, -2.94):
        box(canvas, view, camera, sun, x, 0.42, 4.45, 0.17, 0.05, 1.5, "#c08a58", 0.9)
    (x, y), s = camera.at(-2.75, 0, 6.7), camera.size(6.7)
    canvas.fill(ellipse(x, y, 0.13 * s, 0.03 * s), view.tone(INK, 0), 0.45, blur=4)
    body = rect(x - 0.09 * s, y - 0.5 * s, 0.18 * s, 0.5 * s, 0.07 * s)
    canvas.fill(body, Linear(x - 0.09 * s, 0, x + 0.09 * s, 0, (view.tone("#f0604c", 0.9), view.tone("#a82c24", 0.3))))
    canvas.fill(rect(x - 0.09 * s, y - 0.34 * s, 0.18 * s, 0.12 * s), view.tone("#f4ecd8", 0.7))
    hose = stroke([(x, y - 0.52 * s), (x + 0.14 * s, y - 0.48 * s), (x + 0.13 * s, y - 0.2 * s)], 0.03 * s, even)
    canvas.fill(joined([hose, rect(x - 0.05 * s, y - 0.57 * s, 0.12 * s, 0.06 * s, 2)]), view.tone("#2a2a30", 0.4))


def _landing(canvas: Canvas, view: View, room: Room) -> None:
    """Its edge of stone, bars and a rail over the gap, a plant under the window."""
    camera, top = room.camera, STEPS * RISE
    (x, y), s = camera.at(0.05, top, 7.9), camera.size(7.9)
    pot(canvas, view, x, y, 0.34 * s, 5, "#c4714e", 1.4)
    face = camera.flat((-3.2, 0, LANDING), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quad(0, top - 0.22, 6.4, 0.22), view.tone(STONE, 0.4))
    canvas.fill(face.quad(0, top - 0.05, 6.4, 0.05), view.tone("#f4eee0", 0.9))
    canvas.fill(face.quad(0, top - 0.34, 3.7, 0.12), view.tone(INK, 0), 0.35, blur=5)
    canvas.fill(face.quads([(2.72 + 0.14 * k, top, 0.025, 0.9) for k in range(8)]), view.tone(IRON, 0.5))
    canvas.fill(face.quad(2.66, top + 0.88, 1.08, 0.07), view.tone(RAIL, 0.7))
    canvas.fill(face.quad(2.66, top + 0.93, 1.08, 0.02), view.tone("#e8b080", 1.0))


def _flight(canvas: Canvas, view: View, room: Room) -> None:
    """Treads worn pale in the middle, a dark strip on each edge, its cheek towards the gap."""
    camera, left, wide = room.camera, EDGE, room.right - EDGE
    shadow(canvas, view, camera, left - 0.25, FOOT - 0.2, wide + 0.2, 0.5, 0.4)
    for k in reversed(range(STEPS)):
        y, z = k * RISE, FOOT + k * RUN
        face = camera.flat((left, y, z), (1, 0, 0), (0, 1, 0))
        tread = camera.floor(y + RISE)
        if y + RISE < camera.eye:
            canvas.fill(tread.quad(left, z, wide, RUN + 0.01), view.tone(STONE, 0.95))
            canvas.fill(tread.quad(left + wide * 0.25, z, wide * 0.5, RUN), view.tone("#fff6e4", 1.0), 0.35, blur=5)
            canvas.fill(tread.quad(left, z + RUN * 0.72, wide, RUN * 0.28), view.tone(INK, 0), 0.22, blur=2)
            shift = 0.05 * (STEPS - k)
            bright = view.shine * (1 - 0.75 * view.lamps) * (0.3 if view.time == "night" else 1)
            patches = [(left + 0.72 + 0.56 * j - shift, z + 0.065, 0.48, RUN - 0.09) for j in range(4)]
            canvas.fill(tread.quads(patches), view.sunlight, 0.7 * bright, blur=1.5, blend="screen")
            canvas.fill(tread.quad(left, z + 0.01, wide, 0.055), view.tone("#5a6a64", 0.5), 0.9)
        riser = face.quad(0, 0, wide, RISE)
        _, y0, _, y1 = riser.bounds()
        canvas.fill(riser, Linear(0, y0, 0, y1, (view.tone("#b4a894", 0.5), view.tone("#a89c8a", 0.25))))
        canvas.fill(face.quad(0, RISE - 0.035, wide, 0.035), view.tone("#f4eee0", 0.9))
        canvas.fill(face.quad(0, RISE - 0.06, wide, 0.025), view.tone(INK, 0), 0.3)
    cheek = [(left, 0.0, FOOT)]
    for k in range(STEPS):
        cheek += [(left, (k + 1) * RISE, FOOT + k * RUN), (left, (k + 1) * RISE, FOOT + (k + 1) * RUN)]
    shape = camera.shape(*cheek, (left, 0, LANDING))
    x0, _, x1, _ = shape.bounds()
    canvas.fill(shape, Linear(x0, 0, x1, 0, (view.tone("#a89c88", 0.1), view.tone("#c8bca8", 0.4))))


def _above(canvas: Canvas, view: View, room: Room) -> None:
    """The second flight from below: its sloping soffit, the teeth of its side, the floor it leads to, a lamp under it."""
    camera, right, top = room.camera, -EDGE, STEPS * RISE
    high = 2 * top
    soffit = camera.shape(
        (-3.2, top - 0.22, LANDING), (right, top - 0.22, LANDING), (right, high - 0.3, FOOT), (-3.2, high - 0.3, FOOT)
    )
    _, y0, _, y1 = soffit.bounds()
    canvas.fill(soffit, Linear(0, y0, 0, y1, (view.tone("#efe2c8", 0.3), view.tone("#fff0d4", 0.75))))
    floor = camera.shape((-3.2, high - 0.3, FOOT), (right, high - 0.3, FOOT), (right, high - 0.3, 1.2), (-3.2, high - 0.3, 1.2))
    canvas.fill(floor, view.tone("#efe2c8", 0.35))
    for a, b in ((-3.2, -3.05), (right - 0.15, right)):
        border = camera.shape((a, top - 0.22, LANDING), (b, top - 0.22, LANDING), (b, high - 0.3, FOOT), (a, high - 0.3, FOOT))
        canvas.fill(border, view.tone("#a89a80", 0.3), 0.45)
    canvas.glow(*camera.at(-1.2, top, 6.6), 420, view.sunlight, 0.16 * view.shine * (1 - view.lamps))
    for k in range(1, 6):
        t = k / 6
        y, z = top - 0.22 + t * (top - 0.08), LANDING + t * (FOOT - LANDING)
        seam = stroke([camera.at(-3.2, y, z), camera.at(right, y, z)], 2, even, False)
        canvas.fill(seam, view.tone("#7a7060", 0.2), 0.4)
    side = [(right, top - 0.22, LANDING), (right, top, LANDING)]
    for k in range(STEPS):
        side += [(right, top + (k + 1) * RISE, LANDING - k * RUN), (right, top + (k + 1) * RISE, LANDING - (k + 1) * RUN)]
    side += [(right, high, 1.2), (right, high - 0.3, 1.2), (right, high - 0.3, FOOT)]
    shape = camera.shape(*side)
    canvas.fill(shape, view.tone("#efe6d4", 0.75))
    canvas.line(shape, view.tone("#7a7060", 0.3), 2, 0.6)
    bars: list[Path] = []
    for k in range(STEPS * 2):
        z = LANDING - (k + 0.5) * RUN / 2
        foot = top + (k // 2 + 1) * RISE
        bars.append(
            camera.shape((right, foot, z), (right, foot, z - 0.03), (right, foot + 0.86, z - 0.03), (right, foot + 0.86, z))
        )
    canvas.fill(joined(bars), view.tone(IRON, 0.5))
    rail = [camera.at(right, top + 0.95, LANDING), camera.at(right, high + 0.95, FOOT)]
    canvas.fill(stroke(rail, 13, even, False), view.tone(RAIL, 0.6))
    canvas.fill(stroke([(x - 3, y - 2) for x, y in rail], 3, even, False), view.tone("#e8b080", 1.0))
    x, y = camera.at(-1.85, 2.56, 5.5)
    lit = max(0.3, view.lamps)
    canvas.fill(ellipse(x, y, 44, 19), view.tone("#8a8478", 0.5))
    canvas.fill(ellipse(x, y + 3, 38, 16), mix(view.tone("#f4f0e4", 0.9), "#fff6d8", lit))
    canvas.glow(x, y + 20, 330, "#ffe4a8", 0.45 * view.lamps)


def _railing(canvas: Canvas, view: View, camera: Camera) -> None:
    """Iron bars on the steps, a wooden rail, a newel post with a ball."""
    x, top = EDGE + 0.06, STEPS * RISE
    side: Flat = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    bars = [(FOOT + (k + 0.6) * RUN / 2, (k // 2 + 1) * RISE, 0.03, 0.8) for k in range(STEPS * 2)]
    face = [stroke([side.at(z, v), side.at(z, v + h)], max(3, 0.022 * camera.size(z)), even, False) for z, v, _, h in bars]
    canvas.fill(joined(face), view.tone(IRON, 0.5))
    canvas.fill(joined([f.moved(-1.2, 0) for f in face[::2]]), view.tone("#a8b8bc", 0.9), 0.25)
    for thick, tint, up in ((0.085, RAIL, 0.0), (0.02, "#e8b080", 0.03)):
        a, b = side.at(FOOT - 0.1, 0.98 + up), side.at(LANDING, 0.98 + top + up)
        near, far = thick * camera.size(FOOT) / 2, thick * camera.size(LANDING) / 2
        canvas.fill(
            lines([(a[0], a[1] - near), (b[0], b[1] - far), (b[0], b[1] + far), (a[0], a[1] + near)]), view.tone(tint, 0.75)
        )
    (px, foot), s = camera.at(x, 0, FOOT - 0.12), camera.size(FOOT - 0.12)
    canvas.fill(ellipse(px, foot, 0.14 * s, 0.03 * s), view.tone(INK, 0), 0.45, blur=5)
    post = rect(px - 0.065 * s, foot - 1.12 * s, 0.13 * s, 1.12 * s, 4)
    canvas.fill(
        post,
        Linear(px - 0.065 * s, 0, px + 0.065 * s, 0, (view.tone(RAIL, 0.5), view.tone("#c88a58", 0.9), view.tone(RAIL, 0.15))),
    )
    caps = [rect(px - 0.085 * s, foot - v * s, 0.17 * s, 0.04 * s, 3) for v in (1.14, 0.16, 0.04)]
    canvas.fill(joined(caps), view.tone("#8c5430", 0.6))
    canvas.fill(ellipse(px, foot - 1.21 * s, 0.085 * s, 0.085 * s), view.tone("#b47444", 0.7))
    canvas.fill(ellipse(px - 0.025 * s, foot - 1.24 * s, 0.03 * s, 0.028 * s), "#ffffff", 0.45)


def _near(canvas: Canvas, view: View) -> None:
    """A bag left on the floor, leaves of a plant."""
    bag = curve([(1560, 1110, 1), (1545, 960), (1590, 880), (1720, 862), (1850, 880), (1896, 960), (1880, 1110, 1)])
    canvas.fill(bag, Linear(1545, 0, 1896, 0, (view.tone("#3f5f88", 0.9), view.tone("#24344c", 0.25))))
    canvas.line(stroke([(1670, 872), (1680, 820), (1760, 820), (1770, 872)], 12, even), view.tone("#24344c", 0.4), 6)
    canvas.fill(rect(1592, 990, 256, 130, 22), Linear(0, 990, 0, 1110, (view.tone("#557aa8", 0.9), view.tone("#2c4262", 0.3))))
    canvas.fill(rect(1592, 1008, 256, 7), view.tone("#e8d8a8", 0.8), 0.8)
    pot(canvas, view, 40, 1150, 190, 12, "#8a9a8c", 1.4)


PLACES = {"stairwell": Kind(stairwell, "white", ((0.12, 0.86),), 0.435, (0.3, -0.9))}
