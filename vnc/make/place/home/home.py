"""Rooms to live in: bedroom, living room."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.parts.flora import pot
from vnc.make.place.parts.props import books, cup, cushion, lamp, picture_frame, poster, shelf
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.room import Room, boards, curtain, droplets, outdoors, shell, skirting, sunlight, window
from vnc.make.place.space import Camera, Spot, Sun, box, shadow
from vnc.make.place.view import View

DUSK = "#2c3050"
"""What the folds of cloth lean to."""


def bedroom(picture: Picture) -> None:
    view, camera = picture.view, Camera(900, 500, 1.35, 1020)
    room = Room(camera, -2.6, 2.5, 2.7, 4.6, Sun(0.3, 0.7, 0.5))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 560)
    walls = picture.sheet(0.7, 0, 0.6)
    shell(walls, view, room, "#ead8d2", "#c09468", "#f2ece6", "#e4d0d2")
    boards(walls, view, room, "#c09468", 0.16, picture.seed)
    skirting(walls, view, room, "#f4ece4", 0.12)
    hole = window(walls, view, room.back, 1.55, 0.95, 1.7, 1.35, "#fbf8f2", 2, 2, 0.05)
    droplets(picture, walls, hole, picture.seed)
    for u in (1.28, 2.98):
        curtain(walls, view, room.back, u, 0.75, 0.5, 1.75, "#f2b8b4", 5, 0.95)
    walls.fill(room.back.quad(1.15, 2.48, 2.5, 0.06), view.tone("#a47a54", 0.6))
    _fairy_lights(picture, walls, room)
    _bookcase(picture, walls, room)
    _desk(picture, walls, room)
    _over_bed(picture, walls, room)
    sunlight(
        walls,
        room,
        view,
        [square(1.55 - 2.6 + k * 0.85, 0.95, 0.8, 1.35, room.deep) for k in (0, 1)],
        (0.25, 0.6, 0.7),
        pool=0.5,
    )
    rug = room.floor.path(ellipse(0.0, 2.9, 1.15, 0.75))
    walls.fill(rug, view.tone("#d88a94", 0.6))
    walls.line(room.floor.path(ellipse(0.0, 2.9, 1.0, 0.63)), view.tone("#fff0e8", 0.8), 5, 0.8)
    bed = picture.sheet(0.4, 0, 0.8)
    _nightstand(picture, bed, room)
    _bed(picture, bed, room)
    _plush(picture, bed, room)
    near = picture.sheet(0.12, 0, 3.4)
    pot(near, view, 90, 1100, 200, picture.seed, "#e8e0d8", 1.5)


def square(x: float, y: float, wide: float, tall: float, z: float) -> tuple[Spot, Spot, Spot, Spot]:
    return ((x, y, z), (x, y + tall, z), (x + wide, y + tall, z), (x + wide, y, z))


def _fairy_lights(picture: Picture, canvas: Canvas, room: Room) -> None:
    view = picture.view
    points = [room.back.at(0.1 + 4.9 * t, 2.42 - 0.16 * abs(((t * 4) % 1) - 0.5) * -1 - 0.1) for t in (k / 40 for k in range(41))]
    canvas.line(curve(points, closed=False), view.tone("#5a4a44", 0.3), 1.5, 0.6)
    for k, (x, y) in enumerate(points[::2]):
        canvas.fill(ellipse(x, y + 5, 3.4, 4.4), "#fff0c0", 0.4 + 0.6 * view.lamps)
        if k % 2:
            canvas.glow(x, y + 5, 34, "#ffd890", 0.6 * view.lamps)
        else:
            canvas.glow(x, y + 5, 34, "#ffc0b0", 0.5 * view.lamps)


def _over_bed(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A shelf over the bed's head, posters along the right wall, a rail with clothes."""
    view, wall = picture.view, room.east
    shelf(canvas, view, room.back, 3.72, 1.72, 1.25, "#c89a68", picture.seed + 3, "bbcp")
    for k, (u, v, wide, tall) in enumerate(((2.0, 1.3, 0.55, 0.8), (2.75, 1.42, 0.5, 0.62), (3.45, 1.25, 0.6, 0.85))):
        poster(canvas, view, wall, u, v, wide, tall, picture.seed % 97 + 11 + k)
    flags = [room.east.path(lines([(u, 2.42), (u + 0.22, 2.42), (u + 0.11, 2.2)])) for u in (1.7, 2.1, 2.5, 2.9, 3.3, 3.7, 4.1)]
    for k, flag in enumerate(flags):
        canvas.fill(flag, view.tone(("#f0b4a8", "#8ec0c8", "#f0d088")[k % 3], 0.7))


def _nightstand(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A small chest beside the bed with a lamp, a clock and a glass."""
    view, camera = picture.view, room.camera
    shadow(canvas, view, camera, 0.42, 4.0, 0.5, 0.5, 0.4)
    box(canvas, view, camera, room.sun, 0.42, 0.0, 4.05, 0.5, 0.55, 0.42, "#b88a5c", 0.9)
    front = camera.flat((0.42, 0, 4.05), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.04, 0.06, 0.42, 0.2), (0.04, 0.3, 0.42, 0.2)]), view.tone("#d4a878", 0.7))
    canvas.fill(front.quads([(0.22, 0.15, 0.06, 0.03), (0.22, 0.39, 0.06, 0.03)]), view.tone("#6c4a30", 0.4))
    lamp(canvas, view, *camera.at(0.56, 0.55, 4.2), 120, "#e8a89c")
    cup(canvas, view, *camera.at(0.8, 0.55, 4.15), 22)


def _plush(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A toy bear on the pillow."""
    view, camera = picture.view, room.camera
    x, y = camera.at(1.5, 0.6, 3.5)
    s, fur = 0.42 * camera.size(3.5), "#c89058"
    limbs = [(d * u, v, rx, ry) for u, v, rx, ry in ((0.26, -0.06, 0.14, 0.1), (0.24, -0.36, 0.1, 0.15)) for d in (-1, 1)]
    ears = [(-0.2, -0.92, 0.1, 0.1), (0.2, -0.92, 0.1, 0.1)]
    parts = [(0.0, -0.3, 0.26, 0.3), *limbs, *ears, (0.0, -0.72, 0.27, 0.25)]
    for u, v, rx, ry in parts:
        canvas.fill(ellipse(x + u * s, y + v * s, rx * s, ry * s), view.tone(fur, 0.45))
        lit = ellipse(x + (u - rx * 0.15) * s, y + (v - ry * 0.18) * s, rx * s * 0.78, ry * s * 0.74)
        canvas.fill(lit, view.tone(fur, 0.8))
    canvas.fill(ellipse(x, y - 0.64 * s, 0.12 * s, 0.09 * s), view.tone("#f0dcb8", 0.9))
    dots = [(-0.1, -0.78, 0.03), (0.1, -0.78, 0.03), (0, -0.67, 0.035)]
    for u, v, r in dots:
        canvas.fill(ellipse(x + u * s, y + v * s, r * s, r * s), view.tone("#2c2024", 0.2))
    canvas.fill(rect(x - 0.2 * s, y - 0.52 * s, 0.4 * s, 0.08 * s, 4), view.tone("#d0483c", 0.7))


def _bookcase(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Against the left wall."""
    view, wall = picture.view, room.west
    canvas.fill(wall.quad(2.55, 0, 1.45, 2.0), view.tone("#7a5438", 0.3))
    for k in range(4):
        y = 0.1 + 0.48 * k
        canvas.fill(wall.quad(2.6, y, 1.35, 0.44), view.tone("#4a3024", 0.2))
        books(canvas, view, wall, 2.62, y, 1.3 if k % 2 else 0.85, 0.42, picture.seed + k)
        canvas.fill(wall.quad(2.55, y - 0.04, 1.45, 0.05), view.tone("#b08660", 0.9))
    poster(canvas, view, wall, 1.5, 1.15, 0.7, 0.95, picture.seed % 97)


def _desk(picture: Picture, canvas: Canvas, room: Room) -> None:
    """In the left corner of the back wall, with a lamp."""
    view, camera = picture.view, room.camera
    for x in (-2.45, -1.35):
        box(canvas, view, camera, room.sun, x, 0, 3.95, 0.06, 0.72, 0.5, "#e8dccb", 0)
    box(canvas, view, camera, room.sun, -2.5, 0.7, 3.85, 1.3, 0.05, 0.7, "#e4cba6", 0.9)
    x, y = camera.at(-2.15, 0.75, 4.1)
    lamp(canvas, view, x, y, 130, "#6aa0a8")
    picture_frame(canvas, view, room.back, 0.35, 1.45, 0.5, 0.62, 3)
    picture_frame(canvas, view, room.back, 0.95, 1.6, 0.36, 0.44, 5)
    bx, by = camera.at(-1.7, 0.75, 4.1)
    for k in range(4):
        canvas.fill(
            rect(bx - 40 + 3 * k, by - 14 * (k + 1), 86 - 6 * k, 13, 2),
            view.tone(("#a84a44", "#3f6a84", "#d8b05a", "#6a8a5a")[k], 0.6),
        )


def _bed(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Along the right wall, its foot toward us."""
    view, camera, sun = picture.view, room.camera, room.sun
    cloth = view.own("bed", "#8eaed0")
    shadow(canvas, view, camera, 0.95, 2.0, 1.5, 2.4, 0.4)
    box(canvas, view, camera, sun, 1.0, 0, 4.3, 1.45, 1.05, 0.12, "#9a6c48", 0.9)
    box(canvas, view, camera, sun, 1.0, 0.1, 2.1, 1.45, 0.28, 2.25, "#9a6c48", 0)
    box(canvas, view, camera, sun, 1.02, 0.36, 2.1, 1.42, 0.2, 2.2, "#f6f0ea", 0.4)
    cushion(canvas, view, camera.shape((1.12, 0.56, 3.75), (2.32, 0.56, 3.75), (2.32, 0.86, 4.25), (1.12, 0.86, 4.25)), "#ffffff")
    quilt = camera.shape((0.98, 0.58, 2.06), (2.47, 0.58, 2.06), (2.47, 0.58, 3.6), (0.98, 0.58, 3.6))
    canvas.fill(
        quilt,
        Linear(
            *camera.at(1, 0.58, 3.6),
            *camera.at(1.6, 0.58, 2.1),
            (view.tone(mix(cloth, "#ffffff", 0.22), 0.9), view.tone(mix(cloth, DUSK, 0.12), 0.6)),
        ),
    )
    side = camera.shape((0.98, 0.58, 2.06), (0.98, 0.58, 3.6), (0.98, 0.22, 3.5), (0.98, 0.2, 2.06))
    canvas.fill(side, view.tone(mix(cloth, DUSK, 0.24), 0.3))
    canvas.fill(
        camera.shape((0.98, 0.58, 2.06), (2.47, 0.58, 2.06), (2.47, 0.22, 2.06), (0.98, 0.2, 2.06)),
        view.tone(mix(cloth, DUSK, 0.18), 0.4),
    )
    canvas.fill(
        camera.shape((0.98, 0.585, 3.35), (2.47, 0.585, 3.35), (2.47, 0.585, 3.62), (0.98, 0.585, 3.62)),
        view.tone("#eef4fa", 0.95),
    )
    for k in range(4):
        a, b = camera.at(1.15 + 0.36 * k, 0.585, 2.1), camera.at(1.3 + 0.3 * k, 0.585, 3.3)
        canvas.fill(
            stroke([a, ((a[0] + b[0]) / 2 + 20, (a[1] + b[1]) / 2), b], 20), view.tone(mix(cloth, DUSK, 0.42), 0.2), 0.3, blur=6
        )
    cushion(canvas, view, camera.shape((1.3, 0.58, 3.2), (1.85, 0.58, 3.2), (1.85, 0.9, 3.4), (1.3, 0.9, 3.4)), "#f0c070")


def livingroom(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 500, 1.4, 1000)
    room = Room(camera, -3.3, 3.3, 2.8, 4.8, Sun(-0.2, 0.7, 0.3))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 560)
    walls = picture.sheet(0.7, 0, 0.6)
    shell(walls, view, room, "#dfd8c8", "#a8794e", "#f2eee6", "#d4ccbc")
    boards(walls, view, room, "#a8794e", 0.18, picture.seed)
    skirting(walls, view, room, "#f4efe6", 0.12)
    hole = window(walls, view, room.back, 0.7, 0.35, 2.5, 2.0, "#fbf8f0", 3, 1, 0.05)
    droplets(picture, walls, hole, picture.seed)
    for u in (0.35, 3.1):
        curtain(walls, view, room.back, u, 0.05, 0.5, 2.45, "#c8d4c4", 5, 0.95)
    walls.fill(room.back.quad(0.25, 2.5, 3.45, 0.05), view.tone("#8a6a4a", 0.6))
    picture_frame(walls, view, room.back, 4.2, 1.55, 0.95, 0.65, 4)
    picture_frame(walls, view, room.back, 5.4, 1.7, 0.5, 0.5, 9)
    picture_frame(walls, view, room.back, 5.4, 1.25, 0.5, 0.34, 2)
    sunlight(
        walls,
        room,
        view,
        [square(-2.6 + 0.84 * k, 0.35, 0.8, 2.0, room.deep) for k in range(3)],
        (-0.12, 0.62, 0.6),
        pool=0.5,
        shaft=0.18,
    )
    _rug(walls, view, room)
    seats = picture.sheet(0.45, 0, 0.6)
    _sofa(picture, seats, room)
    _television(picture, seats, room)
    lx, ly = camera.at(-0.05, 0, 4.4)
    seats.fill(rect(lx - 5, ly - 330, 10, 330), view.tone("#5a4a3c", 0.5))
    lamp(seats, view, lx, ly - 220, 190, "#e8cfa0")
    front = picture.sheet(0.28, 0, 1.2)
    _low_table(front, view, room, camera)
    near = picture.sheet(0.1, 0, 3.4)
    pot(near, view, 120, 1100, 200, picture.seed + 2, "#d8cfc0", 1.5)


def _rug(canvas: Canvas, view: View, room: Room) -> None:
    """A rug with two borders."""
    rug = room.floor.quad(-1.7, 2.0, 3.6, 1.7)
    canvas.fill(rug, view.tone("#b8685c", 0.6))
    canvas.line(room.floor.quad(-1.6, 2.08, 3.4, 1.54), view.tone("#f0dcc0", 0.8), 5, 0.8)
    canvas.line(room.floor.quad(-1.45, 2.2, 3.1, 1.3), view.tone("#3f5a6a", 0.5), 4, 0.7)


def _low_table(canvas: Canvas, view: View, room: Room, camera: Camera) -> None:
    """A table before us with a cup and books."""
    shadow(canvas, view, camera, -0.75, 2.2, 1.5, 0.7, 0.45)
    for x in (-0.7, 0.65):
        box(canvas, view, camera, room.sun, x, 0, 2.3, 0.06, 0.36, 0.5, "#7a5436", 0)
    box(canvas, view, camera, room.sun, -0.8, 0.36, 2.2, 1.6, 0.05, 0.75, "#b07c4c", 1)
    cup(canvas, view, *camera.at(-0.35, 0.42, 2.45), 50, "#f4ece0")
    for k in range(3):
        box(
            canvas,
            view,
            camera,
            room.sun,
            0.2,
            0.41 + 0.03 * k,
            2.4,
            0.4 - 0.04 * k,
            0.03,
            0.3,
            ("#3f6a84", "#d8b05a", "#a84a44")[k],
            0.5,
        )


def _sofa(picture: Picture, canvas: Canvas, room: Room) -> None:
    view, camera, sun = picture.view, room.camera, room.sun
    x, z, wide = 0.55, 3.55, 2.3
    cloth = view.own("sofa", "#6a8a94")
    shadow(canvas, view, camera, x, z, wide, 0.9, 0.5)
    box(canvas, view, camera, sun, x, 0.4, z + 0.65, wide, 0.5, 0.2, cloth, 0.4)
    box(canvas, view, camera, sun, x, 0.08, z, wide, 0.3, 0.85, mix(cloth, DUSK, 0.12), 0)
    for k in range(2):
        cushion(
            canvas,
            view,
            camera.shape(
                (x + 0.2 + 0.96 * k, 0.38, z - 0.02),
                (x + 1.14 + 0.96 * k, 0.38, z - 0.02),
                (x + 1.14 + 0.96 * k, 0.56, z + 0.6),
                (x + 0.2 + 0.96 * k, 0.56, z + 0.6),
            ),
            mix(cloth, "#ffffff", 0.12),
        )
        cushion(
            canvas,
            view,
            camera.shape(
                (x + 0.22 + 0.95 * k, 0.5, z + 0.5),
                (x + 1.13 + 0.95 * k, 0.5, z + 0.5),
                (x + 1.13 + 0.95 * k, 0.98, z + 0.6),
                (x + 0.22 + 0.95 * k, 0.98, z + 0.6),
            ),
            mix(cloth, "#ffffff", 0.06),
        )
    for dx in (-0.06, wide - 0.16):
        box(canvas, view, camera, sun, x + dx, 0.08, z - 0.02, 0.22, 0.52, 0.9, mix(cloth, DUSK, 0.06), 0.7)
    cushion(
        canvas,
        view,
        camera.shape((x + 0.3, 0.55, z + 0.3), (x + 0.75, 0.55, z + 0.3), (x + 0.75, 0.95, z + 0.5), (x + 0.3, 0.95, z + 0.5)),
        "#e0a84c",
    )
    cushion(
        canvas,
        view,
        camera.shape((x + 1.6, 0.55, z + 0.3), (x + 2.0, 0.55, z + 0.3), (x + 2.0, 0.92, z + 0.5), (x + 1.6, 0.92, z + 0.5)),
        "#c8685c",
    )


def _television(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Against the left wall, its screen alive."""
    view, camera, sun = picture.view, room.camera, room.sun
    box(canvas, view, camera, sun, -3.3, 0, 2.6, 0.5, 0.5, 1.8, "#9a6c44", 0.8)
    screen = camera.flat((-3.05, 0.6, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(screen.quad(2.75, 0, 1.45, 0.88), view.tone("#1c1e24", 0.4))
    face = screen.quad(2.79, 0.04, 1.37, 0.8)
    canvas.fill(face, mix(view.tone("#2c3844", 0.4), "#8ac8e8", 0.5 * max(0.3, view.lamps)))
    canvas.glow(*screen.at(3.4, 0.4), 330, "#9ad4f4", 0.4 * view.lamps)
    books(canvas, view, camera.flat((-2.795, 0, 0), (0, 0, 1), (0, 1, 0)), 2.7, 0.08, 1.5, 0.36, picture.seed)


PLACES = {
    "livingroom": Kind(livingroom, "warm", ((0.14, 0.86),), 0.46, (-0.3, -0.8)),
    "bedroom": Kind(bedroom, "warm", ((0.1, 0.62),), 0.46, (0.1, -0.9)),
}
