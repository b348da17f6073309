"""Where patients wait: seats in rows, the reception of a clinic behind glass."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.fishtanks import fishtank
from vnc.make.place.parts.flora import pot
from vnc.make.place.parts.palms import palm
from vnc.make.place.parts.props import poster
from vnc.make.place.parts.wares import stand
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, ceiling_lamps, ceiling_panels, droplets, outdoors, shell, shine, sunlight, tiled, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

TEAL, MINT, WOOD, WHITE, STEEL = "#3f9a94", "#d4e8e2", "#c8a070", "#f2f4f2", "#9aa6ae"
PADS = ("#4a9aa8", "#e89a6a", "#6aa87a")


def waitingroom(picture: Picture) -> None:
    """The desk with its cross at the back, rows of seats on both sides, a fish tank, a screen, a corridor on the right."""
    view, camera = picture.view, Camera(980, 470, 1.55, 900)
    room = Room(camera, -4.4, 4.4, 2.9, 8.2, Sun(-0.5, 0.6, -0.3), 0.5)
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 480)
    walls = picture.sheet(0.8, 0, 0.5)
    shell(walls, view, room, "#eef0ea", "#cfd8d4", "#f2f4f2", "#e6ece8")
    tiled(walls, view, room, "#cfd8d4", 0.6, "#bccac6")
    ceiling_panels(walls, view, room)
    ceiling_lamps(walls, view, room, 3, 3, 1.2, 0.55)
    _wainscot(walls, view, room)
    for z in (2.6, 4.7, 6.6):
        droplets(picture, walls, window(walls, view, room.west, z, 0.95, 1.4, 1.5, "#f2f4f0", 2, 1, 0.06), picture.seed + int(z))
    panes = [((-4.4, 0.95, z), (-4.4, 2.45, z), (-4.4, 2.45, z + 1.4), (-4.4, 0.95, z + 1.4)) for z in (2.6, 4.7, 6.6)]
    sunlight(walls, room, view, panes, (-0.85, 0.6, 0.1), pool=0.42, shaft=0.14)
    _passage(walls, view, room)
    for k, u in enumerate((0.5, 1.25)):
        poster(walls, view, room.back, u, 1.25, 0.6, 0.85, picture.seed + k)
    for k, z in enumerate((3.0, 4.0, 6.4)):
        poster(walls, view, room.east, z, 1.3, 0.7, 0.9, picture.seed + 5 + k)
    back = picture.sheet(0.62, 0, 0.4)
    _reception(picture, back, room)
    middle = picture.sheet(0.42, 0, 0.4)
    _tank(picture, middle, room)
    palm(middle, view, *camera.at(-3.9, 0, 7.2), 0.8 * camera.size(7.2), picture.seed)
    _cooler(middle, view, room)
    for k in range(4):
        _seat(middle, view, camera, -3.9, 6.1 - 0.72 * k, PADS[k % 3], 1)
    for k in range(5):
        _seat(middle, view, camera, 3.75, 6.6 - 0.72 * k, PADS[(k + 1) % 3], -1)
    _magazines(middle, view, room)
    shine(walls, view, room, flattened([out, walls, back, middle]), picture.seed, 0.3, 0.12)
    near = picture.sheet(0.12, 0, 2.8)
    pot(near, view, 1930, 1150, 190, picture.seed + 4, "#e8ece8", 1.3)


def _wainscot(canvas: Canvas, view: View, room: Room) -> None:
    """A mint band with a wooden rail round the walls, a line in the floor that leads to the desk."""
    for flat, u, long in ((room.back, 0, room.wide), (room.west, 0.5, 7.7), (room.east, 0.5, 7.7)):
        canvas.fill(flat.quad(u, 0, long, 0.9), view.tone(MINT, 0.5))
        canvas.fill(flat.quads([(u, 0.88, long, 0.1)]), view.tone(WOOD, 0.7))
        canvas.fill(flat.quads([(u, 0.96, long, 0.025)]), view.tone("#f4dcb4", 1.0), 0.8)
        canvas.fill(flat.quad(u, 0, long, 0.12), view.tone(TEAL, 0.3))
    canvas.fill(room.floor.quads([(-0.75, 0.5, 0.12, 6.2), (-0.75, 6.7, 0.9, 0.1)]), view.tone(TEAL, 0.7), 0.75)
    canvas.fill(room.floor.quads([(-0.5, 0.5, 0.12, 6.2)]), view.tone("#e89a6a", 0.7), 0.7)


def _passage(canvas: Canvas, view: View, room: Room) -> None:
    """A wide opening to the wards on the right of the desk, doors in it, an arrow with a cross over it."""
    wall, u = room.back, 6.35
    canvas.fill(wall.quad(u - 0.1, 0, 1.9, 2.5), view.tone(WOOD, 0.6))
    hole = wall.quad(u, 0, 1.7, 2.4)
    _, top, _, foot = hole.bounds()
    canvas.fill(hole, Linear(0, top, 0, foot, (mix(view.tone("#e8f0ec", 0.8), "#fffef4", 0.4), view.tone("#a8b8b4", 0.3))))
    inner = wall.quad(u + 0.55, 0.35, 0.6, 1.6)
    canvas.fill(inner, view.tone("#f6faf8", 0.9))
    for a, b in (
        ((u, 0), (u + 0.55, 0.35)),
        ((u + 1.7, 0), (u + 1.15, 0.35)),
        ((u, 2.4), (u + 0.55, 1.95)),
        ((u + 1.7, 2.4), (u + 1.15, 1.95)),
    ):
        canvas.line(wall.path(lines([a, b], closed=False)), view.tone("#8a9a96", 0.2), 2.5, 0.6)
    doors = [
        lines([(u + a, 0.05 + a * 0.6), (u + a + 0.17, 0.16 + a * 0.6), (u + a + 0.17, 1.9 - a * 0.2), (u + a, 2.0 - a * 0.2)])
        for a in (0.1, 0.34)
    ]
    canvas.fill(joined([wall.path(d) for d in doors]), view.tone(TEAL, 0.45))
    canvas.fill(wall.quad(u + 0.7, 0.42, 0.3, 1.0), view.tone(TEAL, 0.6))
    canvas.fill(wall.quad(u + 0.25, 2.55, 1.2, 0.26), "#2f8a84")
    arrow = [(u + 1.1, 2.62), (u + 1.28, 2.68), (u + 1.1, 2.74)]
    canvas.fill(
        joined(
            [
                wall.path(lines(arrow)),
                wall.quad(u + 0.75, 2.66, 0.36, 0.04),
                wall.quad(u + 0.42, 2.59, 0.06, 0.18),
                wall.quad(u + 0.36, 2.65, 0.18, 0.06),
            ]
        ),
        "#f4fffc",
    )


def _reception(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A curved desk of wood and white under a lit cross, files behind it, screens, a bell, hand gel."""
    view, camera, chance = picture.view, room.camera, Random(picture.seed)
    wall = room.back
    u0, wide = 2.35, 3.5
    canvas.fill(wall.quad(u0, 0.95, wide, 1.95), view.tone("#2f7a78", 0.55))
    canvas.fill(wall.quads([(u0 + 0.25 * k, 0.95, 0.03, 1.95) for k in range(14)]), view.tone("#1c4a4a", 0.2), 0.5)
    x, y = wall.at(u0 + wide / 2, 2.35)
    s = camera.size(room.deep)
    cross = [rect(x - 0.09 * s, y - 0.27 * s, 0.18 * s, 0.54 * s, 4), rect(x - 0.27 * s, y - 0.09 * s, 0.54 * s, 0.18 * s, 4)]
    canvas.fill(ellipse(x, y, 0.42 * s, 0.42 * s), "#f6fffc")
    canvas.fill(joined(cross), "#34b0a0")
    canvas.glow(x, y, 1.3 * s, "#b8fff0", 0.4)
    for side in (0.1, 2.55):
        canvas.fill(wall.quad(u0 + side, 1.15, 0.85, 1.05), view.tone("#1f5452", 0.3))
        files = [
            (u0 + side + 0.04 + 0.066 * i, 1.18 + 0.35 * j, 0.056, 0.28)
            for i in range(12)
            for j in range(3)
            if chance.random() < 0.92
        ]
        for k, tint in enumerate(("#f0ece0", "#e8b86a", "#8ac0b8")):
            canvas.fill(wall.quads(files[k::3]), view.tone(tint, 0.7))
    x, z = -1.95, 6.9
    shadow(canvas, view, camera, x, z, 3.4, 0.7, 0.45)
    box(canvas, view, camera, room.sun, x, 0, z, 3.4, 1.08, 0.7, WHITE, 0)
    front = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quad(0, 0.12, 3.4, 0.5), view.tone(WOOD, 0.65))
    canvas.fill(front.quads([(0.2 * k, 0.12, 0.02, 0.5) for k in range(18)]), view.tone("#6a4a2c", 0.2), 0.5)
    canvas.fill(front.quad(0, 0, 3.4, 0.12), view.tone("#5a6668", 0.3))
    canvas.fill(front.quad(0, 0.62, 3.4, 0.04), "#a8fff0", 0.8)
    box(canvas, view, camera, room.sun, x - 0.08, 1.08, z - 0.12, 3.56, 0.06, 0.5, WOOD, 1)
    for dx in (0.7, 2.2):
        box(canvas, view, camera, room.sun, x + dx, 1.14, z + 0.35, 0.5, 0.36, 0.05, "#2c3438", 0.8)
    canvas.line(camera.flat((x, 0, z + 0.2), (1, 0, 0), (0, 1, 0)).quad(0.05, 1.14, 3.3, 0.75), view.tone("#e8fcfa", 1.0), 2, 0.6)
    stand(canvas, view, camera, "vase", (x + 3.1, 1.14, z), 0.75)
    stand(canvas, view, camera, "telephone", (x + 1.7, 1.14, z), 0.6)
    (gx, gy), s = camera.at(x + 0.35, 1.14, z), camera.size(z)
    canvas.fill(rect(gx - 0.04 * s, gy - 0.2 * s, 0.08 * s, 0.2 * s, 4), view.tone("#8ad0e8", 0.9))
    canvas.fill(
        joined([rect(gx - 0.01 * s, gy - 0.27 * s, 0.02 * s, 0.07 * s), rect(gx - 0.06 * s, gy - 0.28 * s, 0.07 * s, 0.02 * s)]),
        view.tone(WHITE, 1.0),
    )


def _seat(canvas: Canvas, view: View, camera: Camera, x: float, z: float, colour: str, facing: int) -> None:
    """One padded seat of a row along a side wall; `facing` 1 looks to the right."""
    sun = Sun(-0.5, 0.6, -0.3)
    shadow(canvas, view, camera, x - 0.28, z, 0.56, 0.6, 0.4)
    for dz in (0.04, 0.54):
        box(canvas, view, camera, sun, x - 0.24, 0, z + dz, 0.48, 0.05, 0.04, STEEL, 0.8)
        box(canvas, view, camera, sun, x - 0.02, 0.05, z + dz, 0.05, 0.36, 0.04, STEEL, 0.4)
    back = x - 0.3 if facing > 0 else x + 0.2
    parts = [(x - 0.26, 0.4, 0.52, 0.1), (back, 0.5, 0.1, 0.5)]
    for left, y, wide, tall in parts if facing > 0 else parts[::-1]:
        box(canvas, view, camera, sun, left, y, z + 0.03, wide, tall, 0.58, colour, 0.9)
    box(canvas, view, camera, sun, x - 0.24, 0.62, z, 0.46, 0.05, 0.05, STEEL, 0.9)


def _magazines(canvas: Canvas, view: View, room: Room) -> None:
    """A low table with papers and a box of bricks for children."""
    camera = room.camera
    x, z = -2.75, 4.4
    shadow(canvas, view, camera, x, z, 0.9, 0.7, 0.45)
    for dx in (0.06, 0.78):
        box(canvas, view, camera, room.sun, x + dx, 0, z + 0.1, 0.06, 0.4, 0.5, WOOD, 0.3)
    box(canvas, view, camera, room.sun, x, 0.4, z, 0.9, 0.05, 0.7, WOOD, 1)
    top = camera.floor(0.455)
    for k, (dx, dz, tint) in enumerate(
        ((0.1, 0.3, "#e8705a"), (0.2, 0.1, "#5a9ac8"), (0.42, 0.35, "#f0c84a"), (0.5, 0.12, "#8ac08a"))
    ):
        sheet = [
            (x + dx, z + dz),
            (x + dx + 0.24, z + dz + 0.03 * k),
            (x + dx + 0.22, z + dz + 0.3),
            (x + dx - 0.02, z + dz + 0.27),
        ]
        canvas.fill(top.path(lines(sheet)), view.tone(tint, 0.8))
        canvas.fill(top.quad(x + dx + 0.04, z + dz + 0.16, 0.14, 0.06), view.tone("#fffaf0", 1.0), 0.8)


def _cooler(canvas: Canvas, view: View, room: Room) -> None:
    """A water cooler with its blue bottle by the passage."""
    camera, (x, z) = room.camera, (1.75, 7.2)
    shadow(canvas, view, camera, x - 0.2, z, 0.4, 0.4, 0.4)
    box(canvas, view, camera, room.sun, x - 0.17, 0, z, 0.34, 1.0, 0.34, WHITE, 0.9)
    (cx, y), s = camera.at(x, 1.0, z), camera.size(z)
    bottle = curve(
        [
            (cx - 0.06 * s, y, 1),
            (cx - 0.15 * s, y - 0.08 * s),
            (cx - 0.15 * s, y - 0.38 * s, 1),
            (cx + 0.15 * s, y - 0.38 * s, 1),
            (cx + 0.15 * s, y - 0.08 * s),
            (cx + 0.06 * s, y, 1),
        ]
    )
    canvas.fill(bottle, turned(view, cx, 0.15 * s, "#7ac0e8"), 0.85)
    canvas.fill(joined([rect(cx - 0.15 * s, y - t * s, 0.3 * s, 0.02 * s) for t in (0.16, 0.26)]), "#d8f4ff", 0.6)
    canvas.fill(
        joined([rect(cx - 0.09 * s, y + 0.2 * s, 0.05 * s, 0.06 * s), rect(cx + 0.04 * s, y + 0.2 * s, 0.05 * s, 0.06 * s)]),
        "#3a7ac8",
    )
    canvas.fill(rect(cx - 0.11 * s, y + 0.32 * s, 0.22 * s, 0.03 * s), view.tone("#5a666c", 0.3))


def _tank(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A lit tank with fish on a cupboard before the back wall."""
    view, camera = picture.view, room.camera
    x, z = -3.55, 7.5
    box(canvas, view, camera, room.sun, x, 0, z, 1.3, 0.85, 0.5, WOOD, 0.8)
    (x0, y1), (x1, y0) = camera.at(x + 0.03, 0.87, z), camera.at(x + 1.27, 1.5, z)
    fishtank(canvas, view, x0, y0, x1, y1, picture.seed)


PLACES = {"waitingroom": Kind(waitingroom, "white", ((0.14, 0.86),), 0.44, (-0.5, -0.8))}
