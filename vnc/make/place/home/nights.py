"""Rooms for a night: a hotel high over the city, an attic under the beams."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.home.home import square
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.props import books, cushion, lamp, picture_frame
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.room import Room, boards, curtain, droplets, outdoors, shell, skirting, sunlight, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View


def hotel(picture: Picture) -> None:
    """A wide bed between two lamps, an armchair, a window on the city from wall to wall."""
    view, camera = picture.view, Camera(940, 470, 1.35, 1000)
    room = Room(camera, -3.0, 3.0, 2.7, 4.9, Sun(-0.2, 0.6, 0.5))
    out = picture.sheet(1.0, 0, 2)
    outdoors(picture, out, "city", 640)
    walls = picture.sheet(0.7, 0, 0.6)
    shell(walls, view, room, "#d8cdbd", "#7a5a4c", "#ece6dc", "#cfc2b2")
    _carpet(walls, view, room)
    skirting(walls, view, room, "#5a4034", 0.1)
    droplets(picture, walls, window(walls, view, room.back, 0.35, 0.45, 3.7, 1.95, "#3f342e", 3, 1, 0.05), picture.seed)
    for u in (0.05, 3.85):
        curtain(walls, view, room.back, u, 0.06, 0.6, 2.5, "#8a5a5c", 6, 0.97)
    walls.fill(room.back.quad(0.0, 2.52, 4.5, 0.1), view.tone("#4a342c", 0.4))
    walls.fill(room.east.quads([(0.4 + 0.62 * k, 0.1, 0.03, 2.6) for k in range(8)]), view.tone("#8a7a68", 0.2), 0.4)
    picture_frame(walls, view, room.back, 4.75, 1.35, 0.85, 0.6, picture.seed)
    light = [square(-2.65 + 1.23 * k, 0.45, 1.15, 1.95, room.deep) for k in range(3)]
    sunlight(walls, room, view, light, (-0.2, 0.55, 0.65), pool=0.42, shaft=0.14)
    seats = picture.sheet(0.5, 0, 0.6)
    _armchair(seats, view, camera, room.sun, -2.3, 3.5)
    shadow(seats, view, camera, -1.25, 3.7, 0.6, 0.6, 0.4)
    box(seats, view, camera, room.sun, -1.15, 0, 3.95, 0.08, 0.5, 0.08, "#3f2c24", 0)
    seats.fill(camera.floor(0.5).path(ellipse(-1.1, 4.0, 0.34, 0.34)), view.tone("#8a5c3c", 0.9))
    lamp(seats, view, *camera.at(-1.1, 0.5, 4.0), 110, "#d8b890")
    bed = picture.sheet(0.35, 0, 0.8)
    _double_bed(bed, view, room)
    near = picture.sheet(0.12, 0, 3)
    curtain(near, view, camera.flat((-1.72, -1.2, 1.5), (1, 0, 0), (0, 1, 0)), 0.0, 0.0, 0.42, 4, "#7a4c50", 4, 1.0)


def attic(picture: Picture) -> None:
    """Under the roof: slopes of boards and beams, a gable window, boxes, a trunk, things under cloth."""
    view, camera = picture.view, Camera(990, 480, 1.35, 960)
    room = Room(camera, -3.6, 3.6, 3.3, 6.6, Sun(0.0, 0.5, 0.7))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 520)
    walls = picture.sheet(0.75, 0, 0.6)
    _under_roof(walls, view, room)
    boards(walls, view, room, "#8a6444", 0.26, picture.seed, 0.6)
    stained(walls, picture.seed, 0.3, 6, 1.5, view.tone("#1c1210", 0))
    back = room.back
    droplets(picture, walls, window(walls, view, back, 2.85, 0.95, 1.5, 1.35, "#5a3e2a", 2, 2, 0.06), picture.seed)
    walls.fill(back.path(curve([(2.75, 2.3, 1), (3.6, 2.62), (4.45, 2.3, 1)])), view.tone("#5a3e2a", 0.4))
    light = [square(-0.7 + 0.76 * k, 1.0, 0.7, 1.3, room.deep) for k in (0, 1)]
    sunlight(walls, room, view, light, (0.1, 0.42, 0.8), pool=0.6, shaft=0.34)
    beams = picture.sheet(0.6, 0, 0.6)
    for z in (5.4, 3.9, 2.5):
        _truss(beams, view, camera, z)
    _cobweb(beams, view, *camera.at(-1.9, 2.2, 5.3), 120)
    _hoard(picture, beams, room)
    front = picture.sheet(0.32, 0, 0.9)
    _chest(front, view, camera, room.sun, -2.3, 3.0)
    _covered(front, view, *camera.at(2.15, 0, 3.3), camera.size(3.3))
    near = picture.sheet(0.1, 0, 3)
    _carton(near, view, camera, room.sun, 0.95, 0, 1.75, 0.5, 0.28)
    for _ in range(46):
        chance = picture.chance
        near.glow(
            chance.uniform(200, 1750), chance.uniform(120, 980), chance.uniform(3, 8), view.sunlight, 0.35 * max(0.25, view.shine)
        )
    picture.play("dust", 500, 120, 1000, 800)


def _carpet(canvas: Canvas, view: View, room: Room) -> None:
    """A pattern of lozenges."""
    floor = room.floor
    marks = [
        lines([(u, v - 0.16), (u + 0.16, v), (u, v + 0.16), (u - 0.16, v)])
        for i, u in enumerate(x * 0.42 - 2.9 for x in range(15))
        for v in (0.9 + 0.42 * j + 0.21 * (i % 2) for j in range(9))
        if v < 4.7
    ]
    canvas.fill(joined([floor.path(m) for m in marks]), view.tone("#a8785c", 0.6), 0.5)
    small = [
        lines([(u, v - 0.06), (u + 0.06, v), (u, v + 0.06), (u - 0.06, v)])
        for i, u in enumerate(x * 0.42 - 2.9 for x in range(15))
        for v in (0.9 + 0.42 * j + 0.21 * (i % 2) for j in range(9))
        if v < 4.7
    ]
    canvas.fill(joined([floor.path(m) for m in small]), view.tone("#e0b888", 0.7), 0.7)


def _double_bed(canvas: Canvas, view: View, room: Room) -> None:
    """Its head at the right wall, lamps on both sides."""
    camera, sun = room.camera, room.sun
    box(canvas, view, camera, sun, 2.86, 0, 2.5, 0.12, 1.35, 2.2, "#5c3f30", 0.5)
    for z in (4.35, 2.0):
        box(canvas, view, camera, sun, 2.45, 0, z, 0.5, 0.55, 0.4, "#6a4a38", 0.9)
        lamp(canvas, view, *camera.at(2.68, 0.55, z + 0.15), 0.52 * camera.size(z), "#e0c49c")
        if z > 3:
            _mattress(canvas, view, room)


def _mattress(canvas: Canvas, view: View, room: Room) -> None:
    camera, sun = room.camera, room.sun
    shadow(canvas, view, camera, 0.7, 2.45, 2.2, 1.9, 0.5)
    box(canvas, view, camera, sun, 0.75, 0.06, 2.5, 2.1, 0.24, 1.75, "#5c3f30", 0)
    box(canvas, view, camera, sun, 0.75, 0.3, 2.5, 2.1, 0.26, 1.75, "#f2ece2", 0.6)
    box(canvas, view, camera, sun, 0.72, 0.34, 2.46, 1.4, 0.25, 1.83, mix(view.own("bed", "#e8dfd2"), "#e8dfd2", 0.5), 0.7)
    box(canvas, view, camera, sun, 0.72, 0.36, 2.44, 0.62, 0.25, 1.87, view.own("bed", "#8a4a50"), 0.8)
    for z in (2.6, 3.42):
        soft = camera.shape((2.2, 0.55, z), (2.75, 0.55, z), (2.8, 0.95, z + 0.6), (2.3, 0.95, z + 0.6))
        cushion(canvas, view, soft, "#fffaf2")


def _armchair(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float) -> None:
    shadow(canvas, view, camera, x, z, 0.95, 0.8, 0.5)
    box(canvas, view, camera, sun, x, 0.08, z + 0.55, 0.95, 0.95, 0.22, "#5f7484", 0.5)
    box(canvas, view, camera, sun, x + 0.1, 0.1, z, 0.75, 0.34, 0.6, "#6a8090", 0.5)
    for dx in (0, 0.78):
        box(canvas, view, camera, sun, x + dx, 0.08, z - 0.02, 0.17, 0.56, 0.75, "#566a7a", 0.8)
    cushion(
        canvas,
        view,
        camera.shape((x + 0.3, 0.45, z + 0.3), (x + 0.7, 0.45, z + 0.3), (x + 0.7, 0.8, z + 0.5), (x + 0.3, 0.8, z + 0.5)),
        "#d8a860",
    )


def _under_roof(canvas: Canvas, view: View, room: Room) -> None:
    """Knee walls, two slopes that meet over our heads, and the gable."""
    camera, wood = room.camera, "#9a7450"
    knee, ridge, z0, z1 = 0.7, 3.5, 0.4, room.deep
    gable = camera.shape((-3.6, 0, z1), (3.6, 0, z1), (3.6, knee, z1), (0, ridge, z1), (-3.6, knee, z1))
    floor = room.floor.quad(-3.6, z0, 7.2, z1 - z0)
    _, y0, _, y1 = gable.bounds()
    for side in (-1, 1):
        x = 3.6 * side
        light = 0.35 if side < 0 else 0.5
        slope = camera.shape((x, knee, z0), (x, knee, z1), (0, ridge, z1), (0, ridge, z0))
        left, right = camera.at(x, knee, 1.6), camera.at(0, ridge, z1)
        canvas.fill(
            slope, Linear(left[0], left[1], right[0], right[1], (view.tone(wood, light - 0.3), view.tone(wood, light + 0.15)))
        )
        planks = [
            camera.shape(
                (x * t, knee + (ridge - knee) * (1 - t), z0),
                (x * t, knee + (ridge - knee) * (1 - t), z1),
                (x * (t - 0.012), knee + (ridge - knee) * (1 - t + 0.012), z1),
                (x * (t - 0.012), knee + (ridge - knee) * (1 - t + 0.012), z0),
            )
            for t in (k / 11 for k in range(1, 11))
        ]
        canvas.fill(joined(planks), view.tone("#24160e", 0.1), 0.6)
        wall = room.west if side < 0 else room.east
        canvas.fill(wall.quad(z0, 0, z1 - z0, knee), view.tone(wood, light - 0.1))
    canvas.fill(gable, Linear(0, y0, 0, y1, (view.tone(wood, 0.3), view.tone(mix(wood, "#c8a478", 0.4), 0.5))))
    upright = [(0.3 * k, 0, 0.022, 3.5) for k in range(25)]
    canvas.fill(room.back.quads(upright), view.tone("#24160e", 0.1), 0.5, clip=gable)
    canvas.line(gable, view.tone("#180e0c", 0), 18, 0.4, blur=12)
    canvas.fill(floor, Linear(0, y1, 0, HIGH, (view.tone("#8a6444", 0.6), view.tone("#6a4a32", 0.3))))


def _truss(canvas: Canvas, view: View, camera: Camera, z: float) -> None:
    """A pair of rafters with a collar beam."""
    wood = "#5c3e28"
    s = 0.16 * camera.size(z)
    (lx, ly), (tx, ty), (rx, ry) = camera.at(-3.6, 0.7, z), camera.at(0, 3.42, z), camera.at(3.6, 0.7, z)
    (ax, ay), (bx, by) = camera.at(-1.35, 2.42, z), camera.at(1.35, 2.42, z)
    beams = [
        stroke([(lx, ly), (tx, ty)], s, even, False),
        stroke([(rx, ry), (tx, ty)], s, even, False),
        stroke([(ax, ay), (bx, by)], s, even, False),
    ]
    canvas.fill(joined(beams).moved(8, 14), view.tone("#120a08", 0), 0.35, blur=9)
    canvas.fill(joined(beams), view.tone(wood, 0.45))
    lit = [
        stroke([(ax, ay + s * 0.42), (bx, by + s * 0.42)], s * 0.14, even, False),
        stroke([(lx, ly + s * 0.4), (tx, ty + s * 0.4)], s * 0.12, even, False),
    ]
    canvas.fill(joined(lit), view.tone("#c89868", 1.0), 0.6)


def _cobweb(canvas: Canvas, view: View, x: float, y: float, size: float) -> None:
    threads: list[Path] = []
    for k in range(5):
        threads.append(stroke([(x, y), (x + size * (0.2 + 0.2 * k), y + size * (1.0 - 0.2 * k))], 1.4, even, False))
    for r in (0.35, 0.6, 0.85):
        threads.append(stroke([(x + size * r * (0.2 + 0.2 * k), y + size * r * (1.0 - 0.2 * k)) for k in range(5)], 1.2, even))
    canvas.fill(joined(threads), view.tone("#e8e4dc", 0.9), 0.4)


def _hoard(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Cartons along the knee walls, a rocking horse of books, a mirror."""
    view, camera, sun, chance = picture.view, room.camera, room.sun, Random(picture.seed)
    for x, y, z, w, h in (
        (-3.1, 0, 5.5, 0.9, 0.62), (-2.2, 0, 5.7, 0.75, 0.5), (-3.0, 0.62, 5.55, 0.7, 0.42), (2.2, 0, 5.6, 0.85, 0.6),
        (3.0, 0, 5.0, 0.7, 0.55), (2.35, 0.6, 5.65, 0.6, 0.42), (-3.2, 0, 4.5, 0.8, 0.5), (1.3, 0, 5.9, 0.7, 0.42),
    ):  # fmt: skip
        _carton(canvas, view, camera, sun, x, y, z, w, h)
    x, foot = camera.at(-1.35, 0, 5.9)
    s = camera.size(5.9)
    canvas.fill(ellipse(x, foot - 0.85 * s, 0.36 * s, 0.7 * s), view.tone("#8a6234", 0.6))
    glass = ellipse(x, foot - 0.85 * s, 0.29 * s, 0.62 * s)
    canvas.fill(glass, Linear(x - 40, foot - 1.4 * s, x + 40, foot, (view.tone("#c8d4d8", 0.8), view.tone("#6a7478", 0.3))))
    front = camera.flat((1.35, 0.42, 5.88), (1, 0, 0), (0, 1, 0))
    books(canvas, view, front, 0.02, 0, 0.6, 0.3, chance.randrange(99))


def _carton(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, y: float, z: float, wide: float, high: float) -> None:
    """A cardboard box with tape."""
    if not y:
        shadow(canvas, view, camera, x, z, wide, wide * 0.8, 0.5)
    box(canvas, view, camera, sun, x, y, z, wide, high, wide * 0.8, "#b88c5c", 0.8)
    face = camera.flat((x, y, z - 0.003), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quad(wide * 0.42, 0, wide * 0.16, high), view.tone("#e0c898", 0.7), 0.8)
    canvas.fill(face.quad(wide * 0.1, high * 0.2, wide * 0.22, high * 0.25), view.tone("#f4ecd8", 0.7), 0.9)


def _chest(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float) -> None:
    """A sea chest with bands and a lock."""
    shadow(canvas, view, camera, x, z, 1.35, 0.8, 0.55)
    box(canvas, view, camera, sun, x, 0, z, 1.35, 0.42, 0.75, "#6a4428", 0.5)
    face = camera.flat((x, 0, z - 0.004), (1, 0, 0), (0, 1, 0))
    lid = face.path(curve([(0, 0.42, 1), (0.02, 0.6), (0.25, 0.7), (1.1, 0.7), (1.33, 0.6), (1.35, 0.42, 1)]))
    canvas.fill(lid, Linear(*face.at(0, 0.7), *face.at(0, 0.42), (view.tone("#9a6a40", 1.0), view.tone("#5c3a22", 0.3))))
    canvas.fill(face.quads([(u, 0, 0.09, 0.66) for u in (0.14, 1.12)] + [(0, 0.39, 1.35, 0.05)]), view.tone("#8a7a5c", 0.7))
    canvas.fill(face.path(rect(0.58, 0.3, 0.19, 0.2, 0.03)), view.tone("#d8b060", 0.9))
    canvas.fill(face.path(ellipse(0.675, 0.39, 0.025, 0.035)), view.tone("#2a1c14", 0.2))


def _covered(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """An armchair under a dust sheet."""
    outline = (
        (-0.62, 0.0), (-0.58, 0.5), (-0.5, 0.66), (-0.32, 0.62), (-0.28, 1.1),
        (0.05, 1.2), (0.38, 1.08), (0.42, 0.62), (0.6, 0.62), (0.66, 0.0),
    )  # fmt: skip
    sheet = curve([(x + u * s, foot + 4 - v * s, *((1,) if not v else ())) for u, v in outline])
    canvas.fill(ellipse(x, foot, 0.75 * s, 0.07 * s), view.tone("#140c0a", 0), 0.5, blur=9)
    canvas.fill(sheet, Linear(x - 0.6 * s, 0, x + 0.6 * s, 0, (view.tone("#e8e2d6", 0.9), view.tone("#b8b0a4", 0.35))))
    for dx, sway in ((-0.45, -0.05), (-0.2, 0.06), (0.1, -0.04), (0.35, 0.05), (0.52, 0.02)):
        fold = stroke(
            [(x + dx * s, foot - 0.62 * s), (x + (dx + sway) * s, foot - 0.3 * s), (x + (dx + sway * 1.6) * s, foot)], 0.09 * s
        )
        canvas.fill(fold, view.tone("#7a7268", 0.15), 0.4, blur=5, clip=sheet)
    canvas.inner(sheet, -0.1 * s, -0.06 * s, alpha(view.tone("#5a524c", 0.1), 0.6), 0.6, blur=8)


PLACES = {
    "hotel": Kind(hotel, "warm", ((0.08, 0.88),), 0.44, (-0.3, -0.8)),
    "attic": Kind(attic, "warm", ((0.16, 0.84),), 0.45, (0.05, -0.9)),
}
