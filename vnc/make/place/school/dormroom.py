"""A student's room for two: beds and desks in pairs, a window between them; and bunks for a boarding school."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.fabrics import carpet
from vnc.make.place.parts.flora import pot
from vnc.make.place.parts.props import books, chair, lamp, poster
from vnc.make.place.parts.wares import stand
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.room import Room, boards, curtain, droplets, outdoors, shell, skirting, sunlight, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

PINE, STEEL, CREAM = "#d0a068", "#7c8894", "#f4ead8"
BLANKETS = (("#4a78b0", "#d8624e"), ("#5a9a80", "#8a5aa0"), ("#d8903c", "#4a6aa8"))


def dormroom(picture: Picture) -> None:
    """Bunks along the left wall, a bed on the right, desks back to back under the window, lockers, posters, clothes about."""
    view, camera = picture.view, Camera(960, 470, 1.55, 900)
    room = Room(camera, -2.7, 2.7, 2.9, 5.8, Sun(0.0, 0.7, -0.5), 0.4)
    tints = BLANKETS[picture.seed % 3]
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "hills", 480)
    walls = picture.sheet(0.8, 0, 0.4)
    shell(walls, view, room, "#e4dcc4", "#b08050", "#f4f0e4", "#d8d0b8")
    boards(walls, view, room, "#b08050", 0.16, picture.seed)
    skirting(walls, view, room, CREAM, 0.12)
    droplets(picture, walls, window(walls, view, room.back, 1.75, 1.0, 1.9, 1.45, CREAM, 2, 2, 0.06), picture.seed)
    walls.fill(room.back.quad(1.6, 0.92, 2.2, 0.09), view.tone(CREAM, 0.9))
    for u in (1.4, 3.5):
        curtain(walls, view, room.back, u, 0.75, 0.5, 1.85, tints[0], 4)
    pane = ((-0.95, 1.0, 5.8), (-0.95, 2.45, 5.8), (0.95, 2.45, 5.8), (0.95, 1.0, 5.8))
    sunlight(walls, room, view, [pane], (0.12, 0.55, 0.8), pool=0.5, shaft=0.18)
    carpet(walls, view, room.floor, -0.7, 2.2, 1.4, 2.4, mix(tints[0], "#403040", 0.3))
    for k, (u, v) in enumerate(((3.0, 1.4), (3.7, 1.55), (3.9, 0.9))):
        poster(walls, view, room.east, u, v, 0.5, 0.62, picture.seed + k)
    _lockers(walls, view, room)
    back = picture.sheet(0.6, 0, 0.3)
    for side in (-1, 1):
        _desk(picture, back, room, side)
    middle = picture.sheet(0.42, 0, 0.3)
    _bunk(middle, view, room, tints)
    _bed(middle, view, room, tints[1])
    stand(middle, view, camera, "backpack", (0.55, 0, 3.9), 0.8)
    _mess(middle, view, camera, tints)
    stand(middle, view, camera, "fairy lights", (0.0, 2.6, 5.7), 0.5)
    near = picture.sheet(0.12, 0, 2.8)
    pot(near, view, 1870, 1150, 190, picture.seed + 5)


def _lockers(canvas: Canvas, view: View, room: Room) -> None:
    """Two wardrobes let into the right wall near us, a towel over a door."""
    wall = room.east
    canvas.fill(wall.quad(1.0, 0, 1.9, 2.3), view.tone(PINE, 0.35))
    for u in (1.05, 1.98):
        canvas.fill(wall.quad(u, 0.08, 0.86, 2.14), view.tone(PINE, 0.6))
        canvas.fill(wall.quads([(u + 0.1, 1.75 + 0.08 * k, 0.66, 0.03) for k in range(5)]), view.tone("#7a5430", 0.3), 0.8)
    canvas.fill(wall.quads([(1.82, 1.0, 0.04, 0.2), (2.02, 1.0, 0.04, 0.2)]), view.tone("#5a5048", 0.6))
    canvas.fill(wall.quad(2.3, 1.3, 0.3, 0.94), view.tone("#e8f0f4", 0.8))
    canvas.fill(wall.quads([(2.3, 1.4, 0.3, 0.06), (2.3, 1.52, 0.3, 0.03)]), view.tone("#4a8ac0", 0.8))


def _desk(picture: Picture, canvas: Canvas, room: Room, side: int) -> None:
    """A desk at one side of the window: a shelf of books over it, a lamp, open notes, a chair."""
    view, camera, sun = picture.view, room.camera, room.sun
    x = -2.3 if side < 0 else 1.05
    z, wide = 5.1, 1.25
    shadow(canvas, view, camera, x, z, wide, 0.6, 0.4)
    for dx in (0.03, wide - 0.1):
        box(canvas, view, camera, sun, x + dx, 0, z + 0.05, 0.07, 0.72, 0.5, "#a87a48", 0.3)
    box(canvas, view, camera, sun, x + wide - 0.45, 0.35, z + 0.06, 0.4, 0.36, 0.5, PINE, 0.7)
    box(canvas, view, camera, sun, x, 0.72, z, wide, 0.05, 0.62, PINE, 1)
    wall = room.back
    u = x + 2.7
    canvas.fill(wall.quads([(u + 0.05, v, wide - 0.35, 0.05) for v in (1.45, 1.9)]), view.tone(PINE, 0.8))
    for k, v in enumerate((1.5, 1.95)):
        books(canvas, view, wall, u + 0.1, v, wide - 0.5, 0.3, picture.seed + 7 * k + side, 0.85)
    lamp(canvas, view, *camera.at(x + (0.2 if side < 0 else 1.0), 0.77, z + 0.4), 0.42 * camera.size(z), "#e8a04a")
    stand(canvas, view, camera, "laptop" if side > 0 else "book", (x + 0.62, 0.77, z + 0.15), 0.85, picture.seed)
    stand(canvas, view, camera, "coffee", (x + (1.05 if side < 0 else 0.25), 0.77, z + 0.1), 0.4)
    chair(canvas, view, camera, sun, x + 0.6, z - 0.45)


def _bunk(canvas: Canvas, view: View, room: Room, tints: tuple[str, str]) -> None:
    """A bunk bed of pine along the left wall: two mattresses, a ladder, a rail, a curtain half drawn below."""
    camera, sun = room.camera, room.sun
    x, z, wide, long = -2.65, 2.9, 0.95, 2.05
    shadow(canvas, view, camera, x, z, wide, long, 0.5)
    for level, y in enumerate((0.35, 1.5)):
        box(canvas, view, camera, sun, x, y, z, wide, 0.12, long, PINE, 0.8)
        box(canvas, view, camera, sun, x + 0.03, y + 0.12, z + 0.04, wide - 0.06, 0.14, long - 0.08, CREAM, 0.8)
        box(canvas, view, camera, sun, x + 0.03, y + 0.2, z + 0.04, wide - 0.05, 0.09, long * 0.62, tints[level], 0.9)
        side = camera.flat((x + wide - 0.015, y + 0.12, z + 0.04), (0, 0, 1), (0, 1, 0))
        canvas.fill(side.quad(0, -0.04, long * 0.62, 0.2), view.tone(tints[level], 0.6))
        canvas.fill(
            side.quads([(0.1 + 0.24 * k, -0.04, 0.05, 0.2) for k in range(5)]),
            view.tone(mix(tints[level], "#ffffff", 0.5), 0.8),
            0.7,
        )
        pillow = curve(
            [
                camera.at(x + 0.15, y + 0.3, z + 1.5),
                camera.at(x + 0.2, y + 0.46, z + 1.75),
                camera.at(x + 0.75, y + 0.46, z + 1.75),
                camera.at(x + 0.8, y + 0.3, z + 1.5),
                camera.at(x + 0.5, y + 0.26, z + 1.45),
            ]
        )
        canvas.fill(pillow, view.tone("#fffaf0", 0.9))
    for dz in (0.0, long - 0.08):
        for dx in (0.0, wide - 0.07):
            box(canvas, view, camera, sun, x + dx, 0, z + dz, 0.07, 2.1, 0.08, PINE, 0.6)
    rail = camera.flat((x + wide, 0, z), (0, 0, 1), (0, 1, 0))
    canvas.fill(rail.quads([(0.5, 2.0, long - 0.5, 0.07), (0.5, 1.84, long - 0.5, 0.05)]), view.tone(PINE, 0.9))
    rungs = [(0.08, 0.3 + 0.28 * k, 0.36, 0.05) for k in range(7)]
    canvas.fill(rail.quads([(0.06, 0, 0.05, 2.1), (0.42, 0, 0.05, 2.1), *rungs]), view.tone("#e0b47c", 0.9))
    stand(canvas, view, camera, "teddy", (x + 0.4, 1.8, z + 0.3), 0.5)


def _bed(canvas: Canvas, view: View, room: Room, tint: str) -> None:
    """A bed along the right wall, its blanket thrown back."""
    tint = view.own("bed", tint)
    camera, sun = room.camera, room.sun
    x, z, wide, long = 1.7, 3.0, 0.98, 2.0
    shadow(canvas, view, camera, x, z, wide, long, 0.5)
    box(canvas, view, camera, sun, x, 0.15, z + long - 0.06, wide, 0.8, 0.06, PINE, 0.8)
    box(canvas, view, camera, sun, x, 0.18, z, wide, 0.2, long, PINE, 0.7)
    box(canvas, view, camera, sun, x + 0.02, 0.38, z + 0.02, wide - 0.04, 0.16, long - 0.06, CREAM, 0.9)
    box(canvas, view, camera, sun, x - 0.01, 0.4, z, wide + 0.01, 0.18, long * 0.6, tint, 0.9)
    top = camera.floor(0.585)
    canvas.fill(
        top.quads([(x, z + 0.2 * k + 0.06, wide, 0.06) for k in range(6)]), view.tone(mix(tint, "#ffffff", 0.45), 0.8), 0.7
    )
    canvas.fill(top.quad(x, z + long * 0.56, wide, 0.14), view.tone("#fffaf0", 1.0))
    pillow = curve(
        [
            camera.at(x + 0.12, 0.56, z + 1.5),
            camera.at(x + 0.15, 0.74, z + 1.8),
            camera.at(x + 0.85, 0.74, z + 1.8),
            camera.at(x + 0.88, 0.56, z + 1.5),
            camera.at(x + 0.5, 0.52, z + 1.44),
        ]
    )
    canvas.fill(
        pillow, Linear(0, pillow.bounds()[1], 0, pillow.bounds()[3], (view.tone("#ffffff", 1.0), view.tone("#d8d0c8", 0.4)))
    )
    box(canvas, view, camera, sun, x, 0.1, z - 0.05, wide, 0.5, 0.06, PINE, 0.9)
    stand(canvas, view, camera, "guitar", (x - 0.2, 0, z + 0.3), 0.95)


def _mess(canvas: Canvas, view: View, camera: Camera, tints: tuple[str, str]) -> None:
    """What lies about: shoes, a heap of clothes, books on the rug."""
    stand(canvas, view, camera, "book stack", (-0.5, 0, 4.2), 0.4)
    for k, (x, z) in enumerate(((-1.35, 3.7), (-1.15, 3.75))):
        (cx, y), s = camera.at(x, 0, z), camera.size(z)
        shoe = curve(
            [
                (cx - 0.05 * s, y, 1),
                (cx - 0.05 * s, y - 0.1 * s),
                (cx + 0.02 * s, y - 0.09 * s),
                (cx + 0.1 * s, y - 0.04 * s),
                (cx + 0.11 * s, y, 1),
            ]
        )
        canvas.fill(shoe, view.tone(tints[k], 0.7))
        canvas.fill(rect(cx - 0.05 * s, y - 0.02 * s, 0.16 * s, 0.025 * s), view.tone("#f4f0e8", 0.9))
    canvas.fill(
        joined(
            [
                ellipse(*camera.at(0.3, 0.02, 3.5), 30, 8),
                lines([camera.at(0.2, 0.0, 3.4), camera.at(0.45, 0.05, 3.45), camera.at(0.42, 0.1, 3.6)]),
            ]
        ),
        view.tone("#f0c84a", 0.6),
    )


PLACES = {"dormroom": Kind(dormroom, "warm", ((0.2, 0.8),), 0.44, (0.0, -0.8))}
