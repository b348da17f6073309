"""Rooms for small children: a nursery with its crib, and a day nursery with low tables."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.wares import stand
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, boards, curtain, droplets, outdoors, shell, shine, skirting, sunlight, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

BRIGHT = ("#f0705a", "#f8c84a", "#5ab8d8", "#8ac860", "#f09ab8", "#a88ad8")
CREAM, PINE = "#fff4e0", "#d8ae78"
WALLS = (("#bfe0ec", "#f8d878"), ("#f6d0d8", "#8ac8d8"), ("#cfe4bc", "#f4a87a"))


def nursery(picture: Picture) -> None:
    """A crib under a mobile, a bed like a boat, shelves of toys, a rug with a road, stars on the wall, a night lamp."""
    view, camera = picture.view, Camera(960, 470, 1.45, 900)
    wall, accent = WALLS[picture.seed % 3]
    room = Room(camera, -3.0, 3.0, 2.8, 6.0, Sun(-0.2, 0.7, -0.4), 0.4)
    walls = _shell(picture, room, wall)
    boards(walls, view, room, "#d0a26c", 0.16, picture.seed)
    _clouds(walls, view, room, picture.seed)
    _rug(walls, view, room)
    back = picture.sheet(0.6, 0, 0.3)
    _toy_shelf(back, view, room, picture.seed)
    stand(back, view, camera, "baby crib", (-1.75, 0, 4.9), 1.0)
    _mobile(back, view, camera)
    middle = picture.sheet(0.42, 0, 0.3)
    _child_bed(middle, view, room, accent)
    stand(middle, view, camera, "rocking horse", (0.85, 0, 4.7), 0.8)
    _tent(middle, view, camera, accent)
    for k, (x, z) in enumerate(((-0.75, 4.0), (-0.5, 3.95), (-0.62, 4.0))):
        _block(middle, view, camera, x, 0.0 if k < 2 else 0.2, z, BRIGHT[k + 1])
    stand(middle, view, camera, "teddy", (0.3, 0, 3.9), 0.8)
    _night_lamp(picture, middle, camera)
    near = picture.sheet(0.12, 0, 2.8)
    for k, x in enumerate((40, 190, 1830)):
        near.fill(
            rect(x - 70, 960, 140, 140, 14), Linear(0, 960, 0, 1090, (view.tone(BRIGHT[k], 1.0), view.tone(BRIGHT[k], 0.4)))
        )
        near.fill(ellipse(x, 1030, 40, 40), view.tone(CREAM, 0.9))


def kindergarten(picture: Picture) -> None:
    """Low tables with small chairs, cubbies with hooks, drawings on a line, a rug to sit on, paper suns at the window."""
    view, camera = picture.view, Camera(960, 460, 1.5, 900)
    room = Room(camera, -4.2, 4.2, 3.0, 7.6, Sun(-0.4, 0.7, -0.4), 0.5)
    walls = _shell(picture, room, "#fbeab8", 3.1, 2.2)
    boards(walls, view, room, "#dcb47c", 0.2, picture.seed)
    _garland(walls, view, room)
    _drawings(walls, view, room, picture.seed)
    for k, tint in enumerate(BRIGHT[:4]):
        walls.fill(room.floor.path(ellipse(0, 5.3, 1.6 - 0.36 * k, 1.25 - 0.28 * k)), view.tone(tint, 0.7))
    back = picture.sheet(0.6, 0, 0.3)
    _cubbies(back, view, room)
    _board(back, view, room)
    middle = picture.sheet(0.42, 0, 0.3)
    for x, z, tint in ((-2.9, 5.2, BRIGHT[2]), (1.75, 5.4, BRIGHT[0]), (2.0, 3.9, BRIGHT[3])):
        _low_table(middle, view, camera, x, z, tint, picture.seed)
    stand(middle, view, camera, "teddy", (-0.5, 0, 5.6), 0.85)
    for k, (x, z) in enumerate(((0.35, 5.0), (0.57, 5.0), (0.46, 5.0))):
        _block(middle, view, camera, x, 0.0 if k < 2 else 0.2, z, BRIGHT[k])
    _slide(middle, view, camera)
    stand(middle, view, camera, "bunting", (0, 2.75, 5.6), 0.75)
    shine(walls, view, room, flattened([s.canvas for s in picture.sheets]), picture.seed, 0.16, 0.15)
    near = picture.sheet(0.12, 0, 2.8)
    for k, x in enumerate((60, 130, 1800, 1880)):
        near.fill(lines([(x - 22, 1100), (x - 22, 960), (x, 900), (x + 22, 960), (x + 22, 1100)]), view.tone(BRIGHT[k], 0.8))


def _shell(picture: Picture, room: Room, wall: str, u: float = 2.1, wide: float = 1.8) -> Canvas:
    """The room with its window in the back wall; gives the walls' sheet."""
    view = picture.view
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "hills", 480)
    walls = picture.sheet(0.8, 0, 0.4)
    shell(walls, view, room, wall, "#d8b078", "#fffaf0", mix(wall, "#ffffff", 0.12))
    droplets(picture, walls, window(walls, view, room.back, u, 0.95, wide, 1.45, "#fffaf0", 2, 2, 0.06), picture.seed)
    walls.fill(room.back.quad(u - 0.12, 0.88, wide + 0.24, 0.08), view.tone("#fffaf0", 1.0))
    for side in (u - 0.35, u + wide - 0.12):
        curtain(walls, view, room.back, side, 0.7, 0.46, 1.85, mix(wall, "#e8705a", 0.45), 4)
    left = room.left + u
    pane = ((left, 0.95, room.deep), (left, 2.4, room.deep), (left + wide, 2.4, room.deep), (left + wide, 0.95, room.deep))
    sunlight(walls, room, view, [pane], (0.14, 0.55, 0.8), pool=0.45, shaft=0.16)
    skirting(walls, view, room, "#fffaf0", 0.14)
    return walls


def _star(x: float, y: float, r: float) -> list[tuple[float, float]]:
    return [
        (x + (r if k % 2 else r * 0.45) * math.sin(math.pi * k / 5), y - (r if k % 2 else r * 0.45) * math.cos(math.pi * k / 5))
        for k in range(10)
    ]


def _clouds(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Clouds, stars and a moon painted on the walls, a striped foot under a rail."""
    chance, behind = Random(seed), room.back
    for flat, u, long in ((behind, 0.0, 6.0), (room.west, 0.4, 5.6), (room.east, 0.4, 5.6)):
        canvas.fill(
            flat.quads([(u + 0.24 * k, 0.14, 0.12, 0.72) for k in range(int(long / 0.24))]), view.tone("#fffaf0", 0.8), 0.7
        )
        canvas.fill(flat.quad(u, 0.86, long, 0.06), view.tone("#fffaf0", 1.0))
        for k in range(int(long / 0.75)):
            a, b = u + 0.4 + 0.75 * k, 1.3 + 1.1 * chance.random()
            if flat is behind and 1.5 < a < 4.5:
                continue
            if k % 2:
                canvas.fill(flat.path(lines(_star(a, b, 0.1))), view.tone("#f8dc6a", 0.9))
            else:
                puff = [ellipse(a + dx, b + dy, r, r * 0.8) for dx, dy, r in ((-0.16, 0, 0.12), (0, 0.05, 0.17), (0.17, 0, 0.12))]
                canvas.fill(joined([flat.path(p) for p in puff]), view.tone("#ffffff", 0.9), 0.85)
    canvas.fill(room.back.path(ellipse(0.9, 2.2, 0.24, 0.24)), view.tone("#f8dc6a", 0.9))


def _rug(canvas: Canvas, view: View, room: Room) -> None:
    """A round rug with a road, houses and a pond on it."""
    floor = room.floor
    canvas.fill(floor.path(ellipse(0, 3.9, 1.5, 1.2)), view.tone("#8ac070", 0.6))
    canvas.line(floor.path(ellipse(0, 3.9, 1.0, 0.78)), view.tone("#6a6a74", 0.5), 34)
    canvas.line(floor.path(ellipse(0, 3.9, 1.0, 0.78)), view.tone("#fff4d8", 0.9), 4)
    canvas.fill(floor.path(ellipse(0.1, 3.9, 0.42, 0.3)), view.tone("#6ac0e0", 0.7))
    canvas.line(floor.path(ellipse(0, 3.9, 1.5, 1.2)), view.tone("#f0705a", 0.7), 12)


def _toy_shelf(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """A low shelf with bright boxes along the back wall, books and toys on it."""
    camera, sun = room.camera, room.sun
    x, z, wide = -0.85, 5.45, 1.75
    shadow(canvas, view, camera, x, z, wide, 0.4, 0.4)
    box(canvas, view, camera, sun, x, 0, z, wide, 0.82, 0.4, "#fffaf0", 1)
    front = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    for k in range(4):
        for j in range(2):
            u, v = 0.06 + 0.42 * k, 0.06 + 0.38 * j
            canvas.fill(front.quad(u, v, 0.37, 0.33), view.tone("#c8a878", 0.3))
            if (k + j) % 3:
                canvas.fill(front.quad(u + 0.02, v, 0.33, 0.26), view.tone(BRIGHT[(k + 2 * j) % 6], 0.7))
                canvas.fill(front.path(ellipse(u + 0.185, v + 0.18, 0.05, 0.025)), view.tone("#4a3424", 0.3))
            else:
                spines = [(u + 0.03 + 0.045 * i, v, 0.035, 0.2 + 0.03 * (i % 3)) for i in range(7)]
                for i, spine in enumerate(spines):
                    canvas.fill(front.quad(*spine), view.tone(BRIGHT[i % 6], 0.7))
    stand(canvas, view, camera, "doll", (x + 0.3, 0.82, z + 0.1), 0.5, seed)
    stand(canvas, view, camera, "globe", (x + 0.85, 0.82, z + 0.1), 0.75)
    stand(canvas, view, camera, "music box", (x + 1.4, 0.82, z + 0.1), 0.6)


def _mobile(canvas: Canvas, view: View, camera: Camera) -> None:
    """Stars, a moon and clouds on threads over the crib."""
    (x, y), s = camera.at(-1.75, 2.35, 4.9), camera.size(4.9)
    thread = view.tone("#8a8078", 0.5)
    canvas.line(lines([(x, -10), (x, y)], closed=False), thread, 2)
    canvas.line(curve([(x - 0.5 * s, y + 0.06 * s), (x, y), (x + 0.5 * s, y + 0.06 * s)], closed=False), view.tone(PINE, 0.8), 6)
    for k, dx in enumerate((-0.48, -0.24, 0.0, 0.24, 0.48)):
        low = y + (0.32 + 0.12 * (k % 2)) * s
        canvas.line(lines([(x + dx * s, y + 0.03 * s), (x + dx * s, low)], closed=False), thread, 1.5)
        if k % 2:
            puff = [ellipse(x + (dx + d) * s, low, 0.08 * s, 0.06 * s) for d in (-0.07, 0, 0.07)]
            canvas.fill(joined(puff), view.tone("#ffffff", 1.0))
        else:
            canvas.fill(lines(_star(x + dx * s, low, 0.1 * s)), view.tone(("#f8c84a", "#f09ab8", "#5ab8d8")[k // 2], 0.9))


def _child_bed(canvas: Canvas, view: View, room: Room, tint: str) -> None:
    """A small bed along the right wall with a quilt of patches."""
    camera, sun = room.camera, room.sun
    x, z, wide, long = 1.85, 3.6, 1.05, 1.8
    shadow(canvas, view, camera, x, z, wide, long, 0.45)
    box(canvas, view, camera, sun, x, 0.1, z + long, wide, 1.0, 0.07, "#fffaf0", 0.9)
    box(canvas, view, camera, sun, x, 0.2, z, wide, 0.18, long, "#fffaf0", 0.9)
    box(canvas, view, camera, sun, x + 0.03, 0.38, z + 0.03, wide - 0.06, 0.2, long - 0.06, tint, 0.9)
    top, side = camera.floor(0.585), camera.flat((x + 0.025, 0.3, z + 0.03), (0, 0, 1), (0, 1, 0))
    for i in range(5):
        for j in range(4):
            canvas.fill(top.quad(x + 0.03 + 0.248 * j, z + 0.03 + 0.23 * i, 0.24, 0.22), view.tone(BRIGHT[(i * 3 + j) % 6], 0.75))
        canvas.fill(side.quad(0.23 * i, 0, 0.22, 0.27), view.tone(BRIGHT[(i * 3 + 5) % 6], 0.6))
    pillow = curve(
        [
            camera.at(x + 0.12, 0.58, z + 1.35),
            camera.at(x + 0.16, 0.76, z + 1.65),
            camera.at(x + 0.9, 0.76, z + 1.65),
            camera.at(x + 0.94, 0.58, z + 1.35),
        ]
    )
    canvas.fill(pillow, view.tone("#ffffff", 0.95))
    box(canvas, view, camera, sun, x, 0.1, z - 0.05, wide, 0.55, 0.06, "#fffaf0", 1)
    stand(canvas, view, camera, "rabbit", (x + 0.5, 0.6, z + 1.2), 0.8)


def _tent(canvas: Canvas, view: View, camera: Camera, tint: str) -> None:
    """A play tent of striped cloth on the left, cushions in its mouth."""
    (x, foot), s = camera.at(-2.55, 0, 3.9), camera.size(3.9)
    peak = foot - 1.55 * s
    for k in range(6):
        a, b = x + (-0.6 + 0.2 * k) * s, x + (-0.4 + 0.2 * k) * s
        canvas.fill(lines([(a, foot), (x, peak), (b, foot)]), view.tone(tint if k % 2 else CREAM, 0.85 - 0.08 * k))
    canvas.fill(
        curve(
            [
                (x - 0.24 * s, foot, 1),
                (x - 0.12 * s, foot - 0.6 * s),
                (x, foot - 0.95 * s, 1),
                (x + 0.12 * s, foot - 0.6 * s),
                (x + 0.24 * s, foot, 1),
            ]
        ),
        view.tone("#5a3c3c", 0.3),
    )
    canvas.fill(joined([ellipse(x - 0.06 * s, foot - 0.07 * s, 0.16 * s, 0.09 * s)]), view.tone("#f8c84a", 0.8))
    canvas.fill(
        joined(
            [
                lines([(x - 0.02 * s, peak + 0.06 * s), (x - 0.07 * s, peak - 0.16 * s), (x - 0.03 * s, peak - 0.16 * s)]),
                lines([(x + 0.02 * s, peak + 0.06 * s), (x + 0.07 * s, peak - 0.16 * s), (x + 0.03 * s, peak - 0.16 * s)]),
            ]
        ),
        view.tone(PINE, 0.7),
    )


def _block(canvas: Canvas, view: View, camera: Camera, x: float, y: float, z: float, tint: str) -> None:
    box(canvas, view, camera, Sun(-0.2, 0.7, -0.4), x, y, z, 0.2, 0.2, 0.2, tint, 0.9)
    front = camera.flat((x, y, z - 0.002), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.path(ellipse(0.1, 0.1, 0.055, 0.055)), view.tone(CREAM, 0.95))


def _night_lamp(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """A lamp like a moon on the window sill."""
    view, (x, y) = picture.view, camera.at(0.75, 1.14, 5.9)
    canvas.fill(ellipse(x, y, 24, 24), "#fff2c0")
    canvas.fill(joined([ellipse(x - 7, y - 5, 5, 5), ellipse(x + 8, y + 7, 6, 6)]), "#e8cc8a", 0.6)
    canvas.glow(x, y, 240, "#ffe09a", 0.35 + 0.4 * view.lamps)
    picture.play("flicker", x - 60, y - 60, 120, 120, "#ffe09a")


def _garland(canvas: Canvas, view: View, room: Room) -> None:
    """A green foot round the walls, a frieze of hands and suns."""
    for flat, u, long in ((room.back, 0.0, 8.4), (room.west, 0.5, 7.1), (room.east, 0.5, 7.1)):
        canvas.fill(flat.quad(u, 0.14, long, 0.8), view.tone("#a8d89a", 0.55))
        canvas.fill(flat.quad(u, 0.94, long, 0.06), view.tone("#fffaf0", 1.0))
        for k in range(int(long / 0.6)):
            x, tint = u + 0.3 + 0.6 * k, BRIGHT[k % 6]
            if k % 2:
                canvas.fill(flat.path(lines(_star(x, 2.72, 0.13))), view.tone(tint, 0.8))
            else:
                canvas.fill(flat.path(ellipse(x, 2.72, 0.11, 0.11)), view.tone(tint, 0.8))
                canvas.fill(flat.path(ellipse(x, 2.72, 0.055, 0.055)), view.tone(CREAM, 0.9))
        canvas.fill(
            joined([flat.path(ellipse(u + 0.25 + 0.5 * k, 0.5 + 0.1 * (k % 2), 0.09, 0.09)) for k in range(int(long / 0.5))]),
            view.tone("#fff4a8", 0.8),
        )


def _drawings(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Children's pictures pegged to a string on both side walls."""
    chance = Random(seed)
    for flat in (room.west, room.east):
        canvas.fill(flat.quad(1.2, 2.32, 6.0, 0.02), view.tone("#8a7a6a", 0.4))
        for k in range(8):
            u, tint = 1.4 + 0.72 * k, chance.choice(BRIGHT)
            canvas.fill(flat.quad(u, 1.72, 0.52, 0.6), view.tone("#ffffff", 0.85))
            canvas.fill(flat.quad(u + 0.04, 1.76, 0.44, 0.16), view.tone("#8ac860", 0.7))
            canvas.fill(flat.path(ellipse(u + 0.38, 2.18, 0.07, 0.07)), view.tone("#f8c84a", 0.9))
            house = [(u + 0.1, 1.86), (u + 0.1, 2.02), (u + 0.2, 2.14), (u + 0.3, 2.02), (u + 0.3, 1.86)]
            canvas.fill(flat.path(lines(house)), view.tone(tint, 0.8))
            canvas.fill(flat.quad(u + 0.24, 2.3, 0.05, 0.09), view.tone("#e8705a", 0.9))


def _cubbies(canvas: Canvas, view: View, room: Room) -> None:
    """Pigeonholes with boxes, hooks with little bags and hats over them, along the left of the back wall."""
    camera, x, z, wide = room.camera, -3.95, 7.0, 2.6
    shadow(canvas, view, camera, x, z, wide, 0.5, 0.4)
    box(canvas, view, camera, room.sun, x, 0, z, wide, 1.0, 0.5, PINE, 1)
    front = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    for k in range(6):
        for j in range(2):
            u, v = 0.05 + 0.42 * k, 0.06 + 0.47 * j
            canvas.fill(front.quad(u, v, 0.38, 0.42), view.tone("#8a6a44", 0.3))
            canvas.fill(front.quad(u + 0.03, v, 0.32, 0.28), view.tone(BRIGHT[(k + 3 * j) % 6], 0.7))
            canvas.fill(front.path(lines(_star(u + 0.19, v + 0.14, 0.07))), view.tone(CREAM, 0.9))
    wall = room.back
    canvas.fill(wall.quad(0.3, 1.85, 2.6, 0.12), view.tone(PINE, 0.8))
    for k in range(6):
        u, tint = 0.5 + 0.43 * k, BRIGHT[(k + 2) % 6]
        canvas.fill(wall.path(rect(u - 0.13, 1.35, 0.28, 0.42, 0.08)), view.tone(tint, 0.65))
        canvas.fill(wall.path(rect(u - 0.08, 1.4, 0.18, 0.16, 0.04)), view.tone(mix(tint, "#ffffff", 0.4), 0.7))
        canvas.line(wall.path(ellipse(u + 0.01, 1.8, 0.06, 0.09)), view.tone(tint, 0.5), 3)
        hat = [(u - 0.14, 2.12), (u - 0.08, 2.3), (u + 0.1, 2.3), (u + 0.16, 2.12)]
        canvas.fill(
            wall.path(curve([(a, b, 1) if i in (0, 3) else (a, b) for i, (a, b) in enumerate(hat)])), view.tone("#f8d84a", 0.8)
        )


def _board(canvas: Canvas, view: View, room: Room) -> None:
    """A green board with chalk drawings on the right of the window."""
    wall, u, v = room.back, 5.75, 1.15
    canvas.fill(wall.quad(u - 0.07, v - 0.07, 2.34, 1.34), view.tone(PINE, 0.7))
    canvas.fill(wall.quad(u, v, 2.2, 1.2), view.tone("#3f7a5c", 0.5))
    chalk = [ellipse(u + 0.4, v + 0.8, 0.18, 0.18), ellipse(u + 1.7, v + 0.45, 0.16, 0.2), ellipse(u + 1.7, v + 0.78, 0.11, 0.11)]
    for shape, tint in zip(chalk, ("#ffe08a", "#ffffff", "#ffffff"), strict=True):
        canvas.line(wall.path(shape), view.tone(tint, 1.0), 3, 0.9)
    house = wall.path(
        lines([(u + 0.8, v + 0.2), (u + 0.8, v + 0.6), (u + 1.05, v + 0.85), (u + 1.3, v + 0.6), (u + 1.3, v + 0.2)])
    )
    canvas.line(house, view.tone("#ffb8c8", 1.0), 3, 0.9)
    canvas.fill(wall.quad(u, v - 0.07, 2.2, 0.05), view.tone("#e8c890", 1.0))


def _low_table(canvas: Canvas, view: View, camera: Camera, x: float, z: float, tint: str, seed: int) -> None:
    """A table for small people with stools round it, paper and crayons on it."""
    sun = Sun(-0.4, 0.7, -0.4)
    shadow(canvas, view, camera, x, z, 1.3, 0.8, 0.45)
    for k, dx in enumerate((0.1, 0.85)):
        box(canvas, view, camera, sun, x + dx, 0, z + 0.85, 0.32, 0.3, 0.3, BRIGHT[(k + 1) % 6], 0.9)
    for dx in (0.06, 1.16):
        box(canvas, view, camera, sun, x + dx, 0, z + 0.08, 0.08, 0.48, 0.6, PINE, 0.4)
    box(canvas, view, camera, sun, x, 0.48, z, 1.3, 0.05, 0.8, tint, 1)
    top, chance = camera.floor(0.535), Random(seed + int(z * 10))
    for k in range(3):
        a, b = x + 0.12 + 0.4 * k, z + chance.uniform(0.1, 0.4)
        canvas.fill(
            top.path(lines([(a, b), (a + 0.26, b + 0.03), (a + 0.24, b + 0.26), (a - 0.02, b + 0.23)])), view.tone("#ffffff", 1.0)
        )
        canvas.fill(top.path(ellipse(a + 0.12, b + 0.13, 0.07, 0.06)), view.tone(BRIGHT[(k + 3) % 6], 0.9))
    for k, dx in enumerate((0.15, 0.85)):
        box(canvas, view, camera, sun, x + dx, 0, z - 0.4, 0.32, 0.3, 0.3, BRIGHT[(k + 4) % 6], 0.9)


def _slide(canvas: Canvas, view: View, camera: Camera) -> None:
    """A small slide of plastic on the left: a ladder and a chute."""
    x0, z = -3.4, 3.9
    tower = camera.shape((x0, 0, z), (x0 + 0.08, 0, z), (x0 + 0.3, 1.1, z), (x0 + 0.22, 1.1, z))
    canvas.fill(tower, view.tone(BRIGHT[0], 0.8))
    chute = curve(
        [
            (*camera.at(x0 + 0.24, 1.12, z), 1),
            camera.at(x0 + 0.6, 0.75, z),
            camera.at(x0 + 1.0, 0.22, z),
            (*camera.at(x0 + 1.35, 0.1, z), 1),
            (*camera.at(x0 + 1.35, 0.0, z), 1),
            camera.at(x0 + 0.95, 0.05, z),
            camera.at(x0 + 0.5, 0.55, z),
            (*camera.at(x0 + 0.24, 0.9, z), 1),
        ]
    )
    canvas.fill(chute.moved(0, -26), view.tone(BRIGHT[1], 0.5))
    canvas.fill(chute, Linear(0, chute.bounds()[1], 0, chute.bounds()[3], (view.tone(BRIGHT[1], 1.0), view.tone(BRIGHT[1], 0.5))))


PLACES = {
    "nursery": Kind(nursery, "warm", ((0.22, 0.8),), 0.44, (-0.1, -0.8)),
    "kindergarten": Kind(kindergarten, "white", ((0.18, 0.82),), 0.43, (-0.3, -0.8)),
}
