"""Rooms where people sit before a screen: a meeting room, a lecture hall in tiers."""

from vnc.make.draw import Canvas, Linear, curve, ellipse
from vnc.make.draw.colour import mix
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.room import Room, boards, ceiling_lamps, droplets, outdoors, shell, skirting, sunlight, tiled, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View


def meeting(picture: Picture) -> None:
    """A long table with chairs, a screen, a wall of glass over the city."""
    view, camera = picture.view, Camera(960, 470, 1.5, 960)
    room = Room(camera, -3.3, 3.3, 2.9, 7.4, Sun(-0.7, 0.6, -0.2))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "city", 520)
    walls = picture.sheet(0.7, 0, 0.5)
    shell(walls, view, room, "#dfe3e6", "#5a6270", "#eef0f2", "#d4dade")
    tiled(walls, view, room, "#5a6270", 0.9, "#626b7a", 0.25)
    for k in range(3):
        droplets(
            picture, walls, window(walls, view, room.west, 1.3 + 2.0 * k, 0.7, 1.9, 1.9, "#9aa4ae", 2, 1, 0.05), picture.seed + k
        )
    skirting(walls, view, room, "#b8c0c8", 0.1)
    _screen(walls, view, room)
    _whiteboard(walls, view, room)
    ceiling_lamps(walls, view, room, 3, 2, 1.6, 0.22)
    panes = [
        ((-3.3, 0.7, 1.3 + 2 * k), (-3.3, 2.6, 1.3 + 2 * k), (-3.3, 2.6, 3.2 + 2 * k), (-3.3, 0.7, 3.2 + 2 * k)) for k in range(3)
    ]
    sunlight(walls, room, view, panes, (-0.8, 0.5, 0.1), pool=0.4, shaft=0.14)
    table = picture.sheet(0.45, 0, 0.6)
    for k in range(4):
        for side in (-1, 1):
            _swivel(table, view, camera, room.sun, side * 1.25, 6.0 - 1.05 * k, side)
    _table(table, view, camera, room.sun)


def _screen(canvas: Canvas, view: View, room: Room) -> None:
    back = room.back
    canvas.fill(back.quad(2.05, 1.0, 2.5, 1.45), view.tone("#20242c", 0.4))
    a, b = back.at(2.1, 2.4), back.at(4.5, 1.05)
    canvas.fill(back.quad(2.1, 1.05, 2.4, 1.35), Linear(*a, *b, ("#2a5a8a", "#163a62")))
    for k in range(5):
        canvas.fill(back.quad(2.4 + 0.36 * k, 1.25, 0.22, (0.3, 0.45, 0.38, 0.62, 0.8)[k]), ("#7ad0ff", "#a8e0ff")[k % 2], 0.9)
    canvas.fill(back.quads([(2.35, 2.2, 0.9, 0.06), (2.35, 2.08, 0.6, 0.04)]), "#e4f4ff", 0.85)
    x, y = back.at(3.3, 1.7)
    canvas.glow(x, y, 300, "#6ab8ff", 0.22 + 0.2 * view.lamps)


def _whiteboard(canvas: Canvas, view: View, room: Room) -> None:
    """On the right wall, with boxes and arrows."""
    east = room.east
    canvas.fill(east.quad(2.8, 0.95, 2.6, 1.35), view.tone("#8a949e", 0.6))
    canvas.fill(east.quad(2.86, 1.01, 2.48, 1.23), view.tone("#fbfcfc", 0.85))
    for k, colour in enumerate(("#2a5ab0", "#c03a3a", "#2a8a4a")):
        u = 3.1 + 0.75 * k
        canvas.line(east.quad(u, 1.5 + 0.15 * (k % 2), 0.5, 0.32), view.tone(colour, 0.6), 2.4)
        a, b = east.at(u + 0.52, 1.66), east.at(u + 0.72, 1.75)
        canvas.line(curve([a, b], closed=False), view.tone("#303848", 0.4), 2.2)
    canvas.fill(east.quads([(3.1, 1.15 + 0.09 * k, 0.9 - 0.2 * k, 0.025) for k in range(3)]), view.tone("#2a5ab0", 0.6), 0.8)


def _table(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    shadow(canvas, view, camera, -0.85, 2.6, 1.7, 3.9, 0.5)
    for z in (3.0, 5.6):
        box(canvas, view, camera, sun, -0.3, 0, z, 0.6, 0.7, 0.3, "#3a3e48", 0)
    box(canvas, view, camera, sun, -0.9, 0.7, 2.55, 1.8, 0.06, 4.0, "#9a7350", 1)
    top = camera.floor(0.762)
    for k in range(4):
        for side in (-1, 1):
            z = 5.9 - 1.02 * k
            canvas.fill(top.quad(side * 0.55 - 0.12, z, 0.24, 0.3), view.tone("#f4f2ec", 0.85))
            x, y = camera.at(side * 0.3, 0.76, z + 0.15)
            s = camera.size(z)
            canvas.fill(ellipse(x, y - 0.09 * s, 0.035 * s, 0.012 * s), view.tone("#e8f4f8", 0.9))
            canvas.fill(
                curve(
                    [
                        (x - 0.035 * s, y - 0.09 * s, 1),
                        (x + 0.035 * s, y - 0.09 * s, 1),
                        (x + 0.028 * s, y, 1),
                        (x - 0.028 * s, y, 1),
                    ]
                ),
                view.tone("#c8dce8", 0.8),
                0.8,
            )


def _swivel(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float, side: int) -> None:
    """An office chair that faces the table."""
    shadow(canvas, view, camera, x - 0.3, z - 0.25, 0.6, 0.5, 0.4)
    box(canvas, view, camera, sun, x - 0.03, 0.08, z, 0.06, 0.36, 0.06, "#2a2e36", 0)
    box(canvas, view, camera, sun, x - 0.27, 0.03, z - 0.02, 0.54, 0.05, 0.1, "#2a2e36", 0)
    box(canvas, view, camera, sun, x - 0.26, 0.44, z - 0.25, 0.52, 0.1, 0.5, "#3f4a5e", 0.6)
    box(canvas, view, camera, sun, x + side * 0.22 - 0.04, 0.54, z - 0.24, 0.08, 0.6, 0.48, "#46536a", 0.6)


def lecture(picture: Picture) -> None:
    """Curved benches in tiers down to a desk and a board, tall windows at the left."""
    view, camera = picture.view, Camera(960, 330, 4.2, 940)
    room = Room(camera, -5.2, 5.2, 6.2, 11, Sun(-0.7, 0.6, -0.2))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 460)
    walls = picture.sheet(0.7, 0, 0.6)
    shell(walls, view, room, "#d8cdb8", "#8a6446", "#efe8da", "#cfc4ae")
    boards(walls, view, room, "#8a6446", 0.24, picture.seed)
    for k in range(3):
        droplets(
            picture, walls, window(walls, view, room.west, 3.2 + 2.6 * k, 1.9, 1.6, 2.7, "#b89a70", 2, 4, 0.07), picture.seed + k
        )
        window(walls, view, room.east, 3.2 + 2.6 * k, 1.9, 1.6, 2.7, "#b89a70", 2, 4, 0.07)
    walls.fill(room.back.quad(0, 0, room.wide, 1.3), view.tone("#7a5236", 0.5))
    skirting(walls, view, room, "#5a3a26", 0.2)
    _boards(walls, view, room)
    for x in (-3.2, 0.0, 3.2):
        _globe(walls, view, camera, x, 7.5)
    panes = [
        ((-5.2, 1.9, 3.2 + 2.6 * k), (-5.2, 4.6, 3.2 + 2.6 * k), (-5.2, 4.6, 4.8 + 2.6 * k), (-5.2, 1.9, 4.8 + 2.6 * k))
        for k in range(3)
    ]
    sunlight(walls, room, view, panes, (-0.8, 0.5, 0.1), pool=0.4, shaft=0.2)
    tiers = picture.sheet(0.45, 0, 0.6)
    _desk(tiers, view, camera, room.sun)
    for k in range(6):
        _tier(tiers, view, camera, room.sun, 7.6 - 1.02 * k, 0.1 + 0.28 * k)
    near = picture.sheet(0.12, 0, 2.4)
    _rail(near, view)


def _boards(canvas: Canvas, view: View, room: Room) -> None:
    """Two slates, one over the other, and chalk on them."""
    back = room.back
    for v in (1.45, 3.0):
        canvas.fill(back.quad(1.9, v, 6.6, 1.45), view.tone("#7a5236", 0.7))
        canvas.fill(back.quad(2.0, v + 0.08, 6.4, 1.28), view.tone("#26463c", 0.5))
    chalk = view.tone("#f0f4ec", 0.9)
    rows = [(2.4 + 0.12 * (k % 2), (4.1 if k < 4 else 2.5) - 0.17 * (k % 4), 1.1 + 0.4 * (k % 3), 0.035) for k in range(8)]
    canvas.fill(back.quads(rows), chalk, 0.75)
    for cx, cy, r in ((6.6, 3.7, 0.45), (6.9, 2.15, 0.4)):
        canvas.line(back.path(ellipse(cx, cy, r, r)), chalk, 2.4, 0.8)
        canvas.line(curve([back.at(cx - r, cy), back.at(cx + r, cy)], closed=False), chalk, 2, 0.8)


def _globe(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A round lamp on a long rod."""
    cx, cy = camera.at(x, 4.9, z)
    s = camera.size(z)
    canvas.fill(curve([(cx - 1.5, -20, 1), (cx + 1.5, -20, 1), (cx + 1.5, cy, 1), (cx - 1.5, cy, 1)]), view.tone("#8a744c", 0.6))
    canvas.fill(ellipse(cx, cy, 0.2 * s, 0.2 * s), mix(view.tone("#f0ead8", 0.9), "#fff4d0", 0.3 + 0.7 * view.lamps))
    canvas.glow(cx, cy, 1.2 * s, "#ffdc98", 0.2 + 0.4 * view.lamps)


def _desk(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    shadow(canvas, view, camera, -1.4, 8.9, 2.8, 0.9, 0.5)
    box(canvas, view, camera, sun, -1.4, 0, 9.0, 2.8, 0.95, 0.8, "#6a4228", 0.3)
    box(canvas, view, camera, sun, -1.5, 0.95, 8.9, 3.0, 0.07, 1.0, "#9a6a44", 1)


def _tier(canvas: Canvas, view: View, camera: Camera, sun: Sun, z: float, y: float) -> None:
    """A step with benches left and right of an aisle, seen from behind."""
    box(canvas, view, camera, sun, -5.2, y - 0.3, z, 10.4, 0.3, 1.2, "#7a5438", 0.2)
    for left, wide in ((-5.0, 4.3), (0.7, 4.3)):
        box(canvas, view, camera, sun, left, y + 0.62, z + 0.75, wide, 0.05, 0.4, "#b07c50", 0.9)
        box(canvas, view, camera, sun, left, y + 0.1, z + 0.72, wide, 0.52, 0.05, "#8a5c3c", 0.2)
        box(canvas, view, camera, sun, left, y + 0.4, z + 0.12, wide, 0.06, 0.36, "#9a6a46", 0.7)
        box(canvas, view, camera, sun, left, y + 0.5, z + 0.08, wide, 0.36, 0.05, "#94623e", 0.9)


def _rail(canvas: Canvas, view: View) -> None:
    """The back of the nearest bench, out of focus."""
    shape = curve([(-40, 1010, 1), (700, 1000, 1), (700, 1120, 1), (-40, 1120, 1)])
    for moved in (0, 1260):
        part = shape.moved(moved, 0)
        canvas.fill(part, Linear(0, 1000, 0, 1090, (view.tone("#b07c50", 0.8), view.tone("#5a3822", 0.3))))


PLACES = {
    "meetingroom": Kind(meeting, "white", ((0.1, 0.9),), 0.435, (-0.8, -0.5)),
    "lecturehall": Kind(lecture, "warm", ((0.1, 0.9),), 0.42, (-0.7, -0.6)),
}
