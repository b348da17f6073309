"""A factory hall at work: belts with goods, robot arms, gantries, gauges."""

import math

from vnc.make.draw import Canvas, Linear, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.wares import stand
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, droplets, outdoors, shell, shine, sunlight, window
from vnc.make.place.space import Camera, Spot, Sun, box, shadow
from vnc.make.place.view import View

STEEL, YELLOW, BLUE, GREEN = "#8e99a4", "#f0b030", "#3f6a9a", "#4a8a6a"
LOADS = ("#d8604a", "#4a8ac0", "#e8b84a", "#6aa870")


def factory(picture: Picture) -> None:
    """Two belts that run away from us with goods on them, arms over them, presses behind, a walk along the left wall."""
    view, camera = picture.view, Camera(960, 520, 1.8, 900)
    room = Room(camera, -6.4, 6.4, 6.6, 19, Sun(0.4, 0.7, -0.3), 1.0)
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 420)
    walls = picture.sheet(0.8, 0, 0.4)
    shell(walls, view, room, "#a8b4b8", "#8a908e", "#5a646c", "#9ca8ac")
    _hall(picture, walls, room)
    back = picture.sheet(0.62, 0, 0.3)
    _machines(picture, back, camera)
    _walk(back, view, camera)
    middle = picture.sheet(0.42, 0, 0.3)
    for x in (-2.9, 1.5):
        _belt(middle, view, camera, x, picture.seed)
    for k, (x, z, side) in enumerate(((-3.6, 11.5, 1), (3.6, 11.0, -1), (-3.7, 7.2, 1), (3.7, 7.0, -1))):
        _arm(middle, view, camera, x, z, side, k)
    stand(middle, view, camera, "barrel", (5.1, 0, 7.4), 1.1)
    stand(middle, view, camera, "barrel", (5.0, 0, 6.7), 1.1, 2)
    stand(middle, view, camera, "crate", (-5.2, 0, 6.4), 1.3)
    _lamps(picture, middle, camera)
    shine(walls, view, room, flattened([s.canvas for s in picture.sheets]), picture.seed, 0.2, 0.3)
    near = picture.sheet(0.12, 0, 2.6)
    for left in (-30, 1650):
        near.fill(
            joined(
                [
                    rect(left, 930, 300, 26, 8),
                    rect(left, 1010, 300, 22, 8),
                    rect(left + 40, 930, 24, 170),
                    rect(left + 230, 930, 24, 170),
                ]
            ),
            Linear(0, 930, 0, 1090, (view.tone(YELLOW, 1.0), view.tone(YELLOW, 0.3))),
        )


def _hall(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Saw-tooth lights, steel posts, lanes on the floor, a big board with lamps on the back wall."""
    view = picture.view
    panes: list[tuple[Spot, Spot, Spot, Spot]] = []
    for z in (3.0, 6.6, 10.2, 13.8):
        for flat, x in ((room.east, 6.4), (room.west, -6.4)):
            droplets(picture, canvas, window(canvas, view, flat, z, 3.9, 2.8, 2.0, "#5a646c", 6, 3, 0.05), picture.seed + int(z))
            if x > 0:
                panes.append(((x, 3.9, z), (x, 5.9, z), (x, 5.9, z + 2.8), (x, 3.9, z + 2.8)))
    sunlight(canvas, room, view, panes, (0.8, 0.6, 0.1), pool=0.4, shaft=0.2)
    for flat in (room.west, room.east):
        canvas.fill(flat.quad(1.0, 0, 18, 1.4), view.tone("#4a7a80", 0.4))
        canvas.fill(flat.quads([(1.0, 1.38, 18, 0.1), (1.0, 3.4, 18, 0.22)]), view.tone("#dfe6e8", 0.7))
        canvas.fill(flat.quads([(z, 0, 0.34, 6.6) for z in (2.5, 6.1, 9.7, 13.3, 16.9)]), view.tone("#5a646c", 0.5))
        canvas.fill(flat.quads([(z, 0, 0.08, 6.6) for z in (2.5, 6.1, 9.7, 13.3, 16.9)]), view.tone("#b8c4cc", 0.9), 0.7)
    floor = room.floor
    canvas.fill(
        floor.grid([-6.4 + 2.1 * k for k in range(7)], [2.0 * k for k in range(1, 10)], 0.03), view.tone("#4a4c4c", 0.2), 0.45
    )
    lanes = [(-0.85, 1.0, 0.12, 18), (0.75, 1.0, 0.12, 18), (-5.0, 1.0, 0.12, 18), (4.9, 1.0, 0.12, 18)]
    canvas.fill(floor.quads(lanes), view.tone(YELLOW, 0.8), 0.85)
    canvas.fill(floor.quad(-0.73, 1.0, 1.48, 18), view.tone("#5a9a78", 0.5), 0.4)
    for z in (16.0, 12.0, 8.0, 4.6):
        box(canvas, view, room.camera, room.sun, -6.4, 6.0, z, 12.8, 0.4, 0.3, "#4a545c", 0.3)
    wall = room.back
    canvas.fill(wall.quad(4.2, 2.6, 4.4, 2.2), view.tone("#20262c", 0.4))
    rows = [(4.5 + 0.5 * i, 2.9 + 0.45 * j, 0.34, 0.28) for i in range(8) for j in range(4)]
    for k, tint in enumerate(("#5af09a", "#5af09a", "#ffd24a", "#ff6a5a")):
        canvas.fill(wall.quads(rows[k::4]), tint, 0.9)
    canvas.fill(wall.quad(5.2, 0, 2.4, 2.3), view.tone("#5a646c", 0.4))
    canvas.fill(wall.quads([(5.2, 0.24 * k, 2.4, 0.05) for k in range(10)]), view.tone("#2c343a", 0.2), 0.7)


def _machines(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Presses and boilers at the end of the belts: boxes with gauges, pipes, a stack of coloured lamps."""
    view, sun = picture.view, Sun(0.4, 0.7, -0.3)
    for x, tint in ((-4.3, GREEN), (1.4, BLUE)):
        z = 15.6
        shadow(canvas, view, camera, x, z, 3.0, 2.0, 0.5)
        box(canvas, view, camera, sun, x, 0, z, 3.0, 3.4, 2.0, tint, 0.9)
        front = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
        canvas.fill(front.quad(0.5, 0.8, 1.9, 1.0), view.tone("#14181c", 0.2))
        canvas.fill(front.quad(0.55, 0.85, 1.8, 0.9), "#ff9a4a", 0.4)
        stripes = [
            lines([(0.5 + 0.3 * k, 1.8), (0.65 + 0.3 * k, 1.8), (0.8 + 0.3 * k, 2.0), (0.65 + 0.3 * k, 2.0)]) for k in range(6)
        ]
        canvas.fill(front.quad(0.5, 1.8, 1.9, 0.2), view.tone("#20242a", 0.3))
        canvas.fill(joined([front.path(s) for s in stripes]), view.tone(YELLOW, 0.9))
        dials = [front.path(ellipse(0.5 + 0.5 * k, 2.6, 0.18, 0.18)) for k in range(5)]
        canvas.fill(joined(dials), view.tone("#f4f4ec", 0.9))
        needles = [
            front.path(lines([(0.48 + 0.5 * k, 2.6), (0.52 + 0.5 * k, 2.6), (0.5 + 0.5 * k + 0.1 * math.cos(k), 2.74)]))
            for k in range(5)
        ]
        canvas.fill(joined(needles), view.tone("#c8382e", 0.7))
        for j, lamp in enumerate(("#5af09a", "#ffd24a", "#ff5a4a")):
            lx, ly = front.at(2.7, 3.55 + 0.24 * j)
            canvas.fill(rect(lx - 7, ly - 12, 14, 12), lamp)
            if j == 0:
                canvas.glow(lx, ly - 6, 60, lamp, 0.6)
    for x, r, tint in ((-5.4, 0.3, STEEL), (-1.0, 0.24, "#c87a48"), (4.9, 0.3, STEEL)):
        cx, s = camera.at(x, 0, 16)[0], camera.size(16)
        canvas.fill(rect(cx - r * s, camera.at(0, 6.6, 16)[1], 2 * r * s, 6.6 * s), turned(view, cx, r * s, tint))
    x, y = camera.at(-2.6, 3.4, 15.6)
    canvas.fill(ellipse(x, y - 40, 60, 70), "#ffffff", 0.2, blur=22)
    picture.play("steam", x - 80, y - 190, 160, 200)


def _walk(canvas: Canvas, view: View, camera: Camera) -> None:
    """A gangway of grating along the left wall with rails."""
    y, x0, x1 = 3.0, -6.4, -5.0
    canvas.fill(camera.shape((x0, y, 5), (x1, y, 5), (x1, y, 18), (x0, y, 18)), view.tone("#3a4248", 0.2))
    edge = camera.flat((x1, y, 5), (0, 0, 1), (0, 1, 0))
    canvas.fill(edge.quads([(0, -0.22, 13, 0.22)]), view.tone(YELLOW, 0.7))
    canvas.fill(
        edge.quads([(0, 1.0, 13, 0.06), (0, 0.5, 13, 0.05)] + [(1.3 * k, 0, 0.06, 1.0) for k in range(11)]),
        view.tone(YELLOW, 0.9),
    )


def _belt(canvas: Canvas, view: View, camera: Camera, x: float, seed: int) -> None:
    """A conveyor: legs, rollers at its side, the black belt, boxes and housings riding on it."""
    wide, z0, z1, y, sun = 1.4, 4.4, 15.6, 0.85, Sun(0.4, 0.7, -0.3)
    shadow(canvas, view, camera, x, z0, wide, z1 - z0, 0.5)
    for z in (14.5, 12.0, 9.5, 7.0, 4.7):
        for dx in (0.05, wide - 0.15):
            box(canvas, view, camera, sun, x + dx, 0, z, 0.1, y, 0.12, "#5a646c", 0.3)
    box(canvas, view, camera, sun, x, y - 0.22, z0, wide, 0.2, z1 - z0, STEEL, 0.9)
    top = camera.floor(y)
    canvas.fill(top.quad(x + 0.1, z0, wide - 0.2, z1 - z0), view.tone("#2c3036", 0.5))
    canvas.fill(top.quads([(x + 0.1, z0 + 0.3 * k, wide - 0.2, 0.03) for k in range(37)]), view.tone("#4a5058", 0.5), 0.7)
    face = x if x > 0 else x + wide
    side = camera.flat((face, y - 0.18, z0), (0, 0, 1), (0, 1, 0))
    canvas.fill(joined([side.path(ellipse(0.2 + 0.42 * k, 0.06, 0.06, 0.06)) for k in range(26)]), view.tone("#dfe6ea", 0.9))
    for k in reversed(range(8)):
        z, tint = z0 + 0.5 + 1.35 * k, LOADS[(k + seed) % 4]
        box(canvas, view, camera, sun, x + 0.36, y, z, 0.68, 0.5, 0.6, tint, 0.9)
        front = camera.flat((x + 0.36, y, z - 0.003), (1, 0, 0), (0, 1, 0))
        canvas.fill(front.quads([(0.08, 0.3, 0.3, 0.12)]), view.tone("#fffaf0", 0.9))
        canvas.fill(front.path(ellipse(0.52, 0.18, 0.09, 0.09)), view.tone("#20242a", 0.3))


def _arm(canvas: Canvas, view: View, camera: Camera, x: float, z: float, side: int, turn: int) -> None:
    """A robot's arm on a foot beside the belt, bent over it, sparks at its hand now and then."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    bright, dark = view.tone("#ff9a3a", 1.0), view.tone("#a85a1c", 0.3)
    canvas.fill(ellipse(cx, foot, 0.5 * s, 0.12 * s), view.tone("#14101c", 0), 0.45, blur=0.08 * s)
    canvas.fill(rect(cx - 0.36 * s, foot - 0.5 * s, 0.72 * s, 0.5 * s, 4), turned(view, cx, 0.36 * s, "#4a545c"))
    lean = (0.15, 0.3, 0.05, 0.25)[turn]
    joints = [
        (cx, foot - 0.6 * s),
        (cx - side * lean * s, foot - 1.9 * s),
        (cx + side * 0.75 * s, foot - 2.35 * s),
        (cx + side * 1.1 * s, foot - 1.65 * s),
    ]
    for (a, b), (c, d), w in zip(joints, joints[1:], (0.22, 0.17, 0.1), strict=False):
        n = math.hypot(c - a, d - b) or 1
        dx, dy = -(d - b) / n * w * s, (c - a) / n * w * s
        canvas.fill(
            lines([(a + dx, b + dy), (c + dx * 0.8, d + dy * 0.8), (c - dx * 0.8, d - dy * 0.8), (a - dx, b - dy)]),
            Linear(a + dx, b + dy, a - dx, b - dy, (bright, dark)),
        )
    for (a, b), r in zip(joints, (0.3, 0.24, 0.19, 0.12), strict=True):
        canvas.fill(ellipse(a, b, r * s, r * s), turned(view, a, r * s, "#3a4248"))
        canvas.fill(ellipse(a, b, r * 0.45 * s, r * 0.45 * s), view.tone("#ff9a3a", 0.9))
    hx, hy = joints[-1]
    canvas.fill(
        joined([rect(hx + (d * 0.09 - 0.025) * s, hy, 0.05 * s, 0.26 * s, 2) for d in (-1, 1)]), view.tone("#c8d0d6", 0.9)
    )
    if turn % 2:
        canvas.glow(hx, hy + 0.34 * s, 0.9 * s, "#bfe8ff", 0.8)
        for k in range(12):
            a = math.tau * k / 12
            canvas.line(
                lines([(hx, hy + 0.34 * s), (hx + 0.3 * s * math.cos(a), hy + 0.34 * s + 0.22 * s * math.sin(a))], closed=False),
                "#fff4c8",
                1.6,
                0.8,
            )


def _lamps(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Bell lamps in two rows."""
    view, lit = picture.view, max(0.4, picture.view.lamps)
    for z in (14.0, 10.5, 7.5):
        for x in (-3.2, 0.0, 3.2):
            (cx, y), s = camera.at(x, 5.0, z), camera.size(z)
            canvas.line(lines([(cx, y - 1.2 * s), (cx, y)], closed=False), view.tone("#2c343a", 0.3), 2)
            canvas.fill(
                lines([(cx - 0.1 * s, y - 0.3 * s), (cx + 0.1 * s, y - 0.3 * s), (cx + 0.42 * s, y), (cx - 0.42 * s, y)]),
                turned(view, cx, 0.42 * s, "#4a7a70"),
            )
            canvas.fill(ellipse(cx, y, 0.4 * s, 0.07 * s), mix(view.tone("#e8e8d8", 0.8), "#fff6dc", lit))
            canvas.glow(cx, y, 1.6 * s, "#fff0c8", 0.4 * lit)


PLACES = {"factory": Kind(factory, "white", ((0.16, 0.84),), 0.48, (0.5, -0.8))}
