"""Inside a school: classroom, corridor, library."""

from vnc.make.draw import Canvas, Linear, ellipse, lines
from vnc.make.draw.colour import mix
from vnc.make.place.parts.props import books, chair, desk, lamp, poster
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import (
    Room,
    boards,
    ceiling_lamps,
    curtain,
    door,
    droplets,
    outdoors,
    shell,
    shine,
    skirting,
    sunlight,
    tiled,
    window,
)
from vnc.make.place.space import Camera, Spot, Sun, box, shadow
from vnc.make.place.view import View


def classroom(picture: Picture) -> None:
    view = picture.view
    camera = Camera(1010, 500, 1.5, 980)
    room = Room(camera, -3.5, 3.6, 3.1, 8.2, Sun(-0.9, 0.35, -0.1))
    out = picture.sheet(1.0, 0, 2.5)
    outdoors(picture, out, "town", 600)
    walls = picture.sheet(0.75, 0, 0.7)
    shell(walls, view, room, "#e4ddcb", "#b98c5e", "#d8d6cc", "#e6dfd0")
    boards(walls, view, room, "#b98c5e", 0.22, picture.seed)
    skirting(walls, view, room, "#8a6a4c", 0.14)
    panes = [(1.35 + 1.75 * k, 1.35) for k in range(4)]
    for z, wide in panes:
        hole = window(walls, view, room.west, z, 0.95, wide, 1.75, "#cfd2cf", 2, 2, 0.06)
        droplets(picture, walls, hole, picture.seed + int(z * 9))
        curtain(walls, view, room.west, z - 0.24, 0.9, 0.3, 1.95, "#eef0e4", 3, 0.85)
    _blackboard(walls, view, room)
    for z in (2.2, 4.6, 6.6):
        poster(walls, view, room.east, z, 1.3, 0.7, 0.95, int(z * 10))
    ceiling_lamps(walls, view, room, 3, 2, 1.3, 0.22)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.2)
    sunlight(walls, room, view, [_pane(room, z, 0.95, wide, 1.75) for z, wide in panes], (-0.8, 0.75, 0.12), pool=0.55)
    for row, depth, focus in ((0, 0.55, 0.4), (1, 0.35, 0.8)):
        sheet = picture.sheet(depth, 0, focus)
        for z in ((6.1, 4.7), (3.35,))[row]:
            for x in (-2.5, -0.95, 0.75, 2.3):
                shadow(sheet, view, camera, x - 0.34, z, 0.7, 0.5, 0.4)
                chair(sheet, view, camera, room.sun, x, z - 0.35)
                desk(sheet, view, camera, room.sun, x, z)
    near = picture.sheet(0.1, 0, 3.2)
    for x in (-1.35, 1.05):
        desk(near, view, camera, room.sun, x, 1.75)
    _motes(picture, near)


def corridor(picture: Picture) -> None:
    view, camera = picture.view, Camera(1020, 500, 1.5, 900)
    room = Room(camera, -2.0, 2.0, 2.9, 20, Sun(-0.9, 0.4, 0.1))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 590)
    walls = picture.sheet(0.7, 0, 0.5)
    shell(walls, view, room, "#dcd8cc", "#a8a49a", "#dcdcd6", "#e4dfd0")
    tiled(walls, view, room, "#a8a49a", 0.5, "#bcb6a8")
    walls.fill(room.east.quad(0.3, 0, 20, 1.0), view.tone("#7fa09a", 0.35))
    walls.fill(room.west.quad(0.3, 0, 20, 0.85), view.tone("#7fa09a", 0.2))
    skirting(walls, view, room, "#5c6a66", 0.12)
    panes = [(1.2 + 2.35 * k, 2.0) for k in range(8)]
    for z, wide in panes:
        droplets(picture, walls, window(walls, view, room.west, z, 1.0, wide, 1.5, "#d4d8d6", 2, 2, 0.06), picture.seed + int(z))
    for z in (1.4, 6.4, 11.4, 16):
        door(walls, view, room.east, z, 1.5, 2.1, "#b08a60")
        walls.fill(room.east.quad(z + 1.9, 1.25, 2.4, 0.85), mix(view.tone("#9cb4b8", 0.7), "#ffe6b0", 0.5 * view.lamps))
        walls.fill(room.east.grid([z + 1.9, z + 3.1, z + 4.3], [1.25, 2.1], 0.05), view.tone("#8a6a48", 0.5))
        walls.fill(camera.shape((2.0, 2.2, z), (1.6, 2.2, z), (1.6, 2.45, z), (2.0, 2.45, z)), view.tone("#f4f2ea", 0.9))
    door(walls, view, room.back, 1.3, 1.4, 2.2, "#8aa4a8")
    ceiling_lamps(walls, view, room, 7, 1, 1.3, 0.35)
    for z in (3.9, 8.9):
        poster(walls, view, room.east, z + 4.1, 1.35, 0.55, 0.75, int(z * 7))
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.34)
    sunlight(walls, room, view, [_pane(room, z, 1.0, wide, 1.5) for z, wide in panes], (-0.75, 0.8, 0.15), pool=0.6, shaft=0.14)
    lockers = picture.sheet(0.35, 0, 0.8)
    for z in (3.0, 3.5, 4.0, 4.5, 5.0):
        box(lockers, view, camera, room.sun, 1.62, 0, 8 - z, 0.38, 1.75, 0.47, "#8fa8b4", 0.6)
        side = camera.flat((1.62, 0, 8 - z), (0, 0, 1), (0, 1, 0))
        lockers.fill(
            side.quads([(0.1, 1.5 - 0.06 * k, 0.26, 0.02) for k in range(4)] + [(0.36, 0.8, 0.04, 0.14)]),
            view.tone("#3c4c58", 0.2),
            0.7,
        )
    near = picture.sheet(0.12, 0, 3)
    _motes(picture, near)


def library(picture: Picture) -> None:
    view, camera = picture.view, Camera(980, 470, 1.5, 950)
    room = Room(camera, -3.4, 3.4, 4.4, 9.5, Sun(0.1, 0.5, 0.7))
    out = picture.sheet(1.0, 0, 4)
    outdoors(picture, out, "hills", 480)
    walls = picture.sheet(0.75, 0, 0.8)
    shell(walls, view, room, "#c8ac88", "#7a4c34", "#8a6a50", "#a47a54")
    boards(walls, view, room, "#7a4c34", 0.2, picture.seed)
    for u in (1.1, 2.75, 4.4):
        droplets(picture, walls, window(walls, view, room.back, u, 1.0, 1.25, 2.7, "#5a3a26", 2, 4, 0.06), picture.seed)
        arch = room.back.path(ellipse(u + 0.625, 3.7, 0.66, 0.4)) - room.back.quad(u - 0.1, 3.2, 1.5, 0.5)
        walls.fill(arch, view.tone("#5a3a26", 0.4))
    walls.fill(room.ceiling.quads([(-3.4, 1 + 1.7 * k, 6.8, 0.22) for k in range(5)]), view.tone("#4a3020", 0.3))
    sunlight(
        walls,
        room,
        view,
        [((u - 3.4, 1.0, 9.5), (u - 3.4, 3.7, 9.5), (u - 2.15, 3.7, 9.5), (u - 2.15, 1.0, 9.5)) for u in (1.1, 2.75, 4.4)],
        (0.08, 0.42, 0.7),
        pool=0.5,
        shaft=0.26,
    )
    stacks = picture.sheet(0.5, 0, 0.6)
    for z in (6.6, 4.6, 2.7):
        for side in (-1, 1):
            _stack(picture, stacks, camera, room, side, z)
    tables = picture.sheet(0.35, 0, 0.8)
    shadow(tables, view, camera, -0.75, 4.1, 1.7, 1.2, 0.5)
    for x in (-0.72, 0.8):
        box(tables, view, camera, room.sun, x, 0, 4.1, 0.08, 0.72, 0.08, "#6a4028", 0)
    box(tables, view, camera, room.sun, -0.85, 0.72, 4.0, 1.85, 0.06, 1.3, "#9a6238", 0.9)
    for x in (-0.35, 0.5):
        lamp(tables, view, *camera.at(x, 0.78, 4.7), 96, "#3f8a64")
    for k in range(3):
        box(
            tables,
            view,
            camera,
            room.sun,
            0.0,
            0.78 + 0.05 * k,
            4.2,
            0.3 - 0.02 * k,
            0.05,
            0.24,
            ("#8a3a34", "#34566a", "#c8a04a")[k],
            0.5,
        )
    near = picture.sheet(0.1, 0, 4)
    _motes(picture, near)


def _stack(picture: Picture, canvas: Canvas, camera: Camera, room: Room, side: int, z: float) -> None:
    """A tall book shelf standing out from the side wall, its books toward the aisle and toward us."""
    view, x = picture.view, 1.5 * side
    left = x if side > 0 else x - 1.9
    shadow(canvas, view, camera, left, z, 1.9, 1.2, 0.4)
    box(canvas, view, camera, room.sun, left, 0, z, 1.9, 2.7, 1.25, "#6a4630", 0.7)
    front = camera.flat((left, 0, z - 0.005), (1, 0, 0), (0, 1, 0))
    aisle = camera.flat((x - 0.005 * side, 0, z), (0, 0, 1), (0, 1, 0))
    for k in range(6):
        y = 0.12 + 0.43 * k
        for flat, wide, n in ((front, 1.9, 0), (aisle, 1.25, 50)):
            canvas.fill(flat.quad(0.06, y, wide - 0.12, 0.38), view.tone("#2e1c14", 0.2))
            books(canvas, view, flat, 0.07, y, wide - 0.14, 0.36, picture.seed + k + n + int(z * 10) + side, 0.9)


def _blackboard(canvas: Canvas, view: View, room: Room) -> None:
    wall = room.back
    canvas.fill(wall.quad(1.35, 0.95, 4.3, 1.4), view.tone("#8a6644", 0.5))
    board = wall.quad(1.42, 1.02, 4.16, 1.26)
    a, b = wall.at(1.42, 2.28), wall.at(5.58, 1.02)
    canvas.fill(board, Linear(*a, *b, (view.tone("#3f6f5c", 0.75), view.tone("#23493e", 0.35))))
    canvas.fill(
        wall.quads([(1.8 + 0.3 * k, 1.75, 0.2, 0.02) for k in range(5)] + [(1.8, 1.6, 1.1, 0.018), (1.8, 1.45, 0.8, 0.018)]),
        view.tone("#f2f4ec", 0.6),
        0.55,
    )
    canvas.fill(wall.quad(3.6, 1.2, 1.6, 0.9), view.tone("#e8f0e8", 0.6), 0.05, blur=12)
    canvas.fill(wall.quad(1.35, 0.9, 4.3, 0.07), view.tone("#a57c54", 0.8))
    canvas.fill(wall.path(ellipse(3.5, 2.75, 0.2, 0.2)), view.tone("#f4f2ea", 0.7))
    canvas.line(wall.path(ellipse(3.5, 2.75, 0.2, 0.2)), view.tone("#5a544c", 0.4), 3)
    canvas.line(lines([wall.at(3.5, 2.88), wall.at(3.5, 2.75), wall.at(3.6, 2.7)], closed=False), view.tone("#302c2c", 0.3), 3)
    box(canvas, view, room.camera, room.sun, -0.6, 0, 7.2, 1.5, 0.95, 0.5, "#a87c50")


def _pane(room: Room, z: float, v: float, wide: float, tall: float) -> tuple[Spot, Spot, Spot, Spot]:
    x = room.left
    return ((x, v, z), (x, v + tall, z), (x, v + tall, z + wide), (x, v, z + wide))


def _motes(picture: Picture, canvas: Canvas) -> None:
    """Dust in the light."""
    view, chance = picture.view, picture.chance
    for _ in range(36):
        canvas.glow(
            chance.uniform(100, 1500),
            chance.uniform(150, 900),
            chance.uniform(3, 8),
            view.sunlight,
            chance.uniform(0.15, 0.5) * view.shine,
        )


PLACES = {
    "classroom": Kind(classroom, "none", ((0.1, 0.9),), 0.46, (-0.85, -0.4)),
    "corridor": Kind(corridor, "none", ((0.14, 0.8),), 0.46, (-0.85, -0.4)),
    "library": Kind(library, "warm", ((0.18, 0.82),), 0.45, (0.1, -0.9)),
}
