"""School: classroom, corridor, rooftop, gate, library, gym."""

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.buildings import fence, joined, skyline
from vnc.make.place.flora import air_tint, ground, overhang, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.props import books, chair, desk, lamp, poster
from vnc.make.place.raster import flattened, mirror, stained
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
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Spot, Sun, box, shadow
from vnc.make.place.view import View


def rooftop(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 780)
    city = picture.sheet(0.85, 0.15 * view.murk, 1.6)
    ridge(city, view, 735, 34, ("#7a8cae", "#a0b0c4"), picture.seed + 5, 0.5, light=0.6)
    skyline(picture, city, 920, 44, (640, 765), (36, 92), ("#8e93ac", "#b9b3ba"), picture.seed + 4, (5, 6))
    air_tint(city, view.haze, 560, 860, 0.1, 0.35 + 0.4 * view.murk)
    town = picture.sheet(0.65, 0, 0.8)
    skyline(picture, town, 1000, 22, (735, 845), (90, 190), ("#7c7a90", "#a89a98"), picture.seed + 90, (10, 13))
    air_tint(town, view.haze, 690, 920, 0.0, 0.2 + 0.4 * view.murk)
    veil(picture, town)
    roof = picture.sheet(0.3)
    _roof(picture, roof)


def _roof(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    camera = Camera(960, 690, 1.7, 1000)
    floor = camera.floor()
    top = camera.at(0, 0, 9.6)[1]
    ground = rect(-20, top, WIDE + 40, HIGH - top + 20)
    canvas.fill(ground, Linear(0, top, 0, HIGH, (view.tone("#b9b4b4", 0.75), view.tone("#857f88", 0.3))))
    stained(canvas, picture.seed + 61, 0.35, 9, 2.5, view.tone("#3a3444", 0))
    canvas.fill(
        floor.grid([k * 1.2 - 18 for k in range(31)], [0.9 + 1.1 * k for k in range(9)], 0.03), view.tone("#3c3644", 0.1), 0.5
    )
    if view.shine > 0.3:
        x = view.sun[0]
        canvas.fill(
            lines([(x - 170, top), (x + 190, top), (x + 640, HIGH), (x - 720, HIGH)]),
            Linear(0, top, 0, HIGH, (alpha(view.sunlight, 0.5), alpha(view.sunlight, 0.08))),
            view.shine * (0.35 if view.time == "night" else 1),
            blur=18,
            blend="screen",
        )
    if view.snow:
        canvas.fill(ground, Linear(0, top, 0, HIGH, (view.tone("#f4f8ff", 0.9), view.tone("#d4dfee", 0.5))), 0.93)
    if view.wet:
        mask = canvas.planes[3].copy() * 0.9
        mirror(flattened([s.canvas for s in picture.sheets]), canvas, top, picture.seed + 7, mask, 0.6, 1.25, 1.5)
    canvas.fill(
        rect(-20, top - 34, WIDE + 40, 40),
        Linear(0, top - 34, 0, top + 6, (view.tone("#c8bfbc", 0.8), view.tone("#7a7280", 0.1))),
    )
    canvas.fill(rect(-20, top - 36, WIDE + 40, 5), view.tone("#efe6dc", 1.2), 0.95)
    canvas.fill(rect(-20, top + 4, WIDE + 40, 30), Linear(0, top + 4, 0, top + 34, (alpha("#1a1428", 0.5), alpha("#1a1428", 0))))
    fence(canvas, view, 575, top - 32)
    _stairs(canvas, view)
    _tank(canvas, view)


def _stairs(canvas: Canvas, view: View) -> None:
    """The stair house on the left, its door ajar for light."""
    lit = 0.95 if view.sun[0] > 400 else 0.4
    front = lines([(-20, 330), (330, 372), (330, 905), (-20, 985)])
    canvas.fill(front, Linear(0, 0, 330, 0, (view.tone("#a79ea6", 0.02), view.tone("#b5aab0", 0.2))))
    canvas.fill(
        lines([(330, 372), (402, 388), (402, 888), (330, 905)]),
        Linear(330, 0, 402, 0, (view.tone("#d2c6c2", lit), view.tone("#e0d4ca", lit + 0.1))),
    )
    canvas.fill(
        lines([(-20, 298), (424, 354), (424, 394), (-20, 348)]),
        Linear(0, 298, 0, 394, (view.tone("#c0b4b4", 0.5), view.tone("#6a6070", 0.1))),
    )
    canvas.fill(lines([(-20, 296), (424, 353), (424, 360), (-20, 305)]), view.tone("#efe4d8", 1.2))
    canvas.fill(
        lines([(-20, 350), (330, 394), (330, 450), (-20, 410)]),
        Linear(0, 350, 0, 440, (alpha("#181226", 0.5), alpha("#181226", 0))),
    )
    leaf = lines([(96, 520), (230, 530), (230, 924), (96, 952)])
    canvas.fill(leaf, Linear(96, 0, 230, 0, (view.tone("#54707c", 0.1), view.tone("#6c8c98", 0.45))))
    canvas.line(lines([(96, 952), (96, 520), (230, 530), (230, 924)], closed=False), view.tone("#d0c8c4", 0.5), 5)
    glow = mix(view.tone("#b8d4de", 0.8), "#ffe2a0", view.lamps)
    canvas.fill(lines([(128, 566), (200, 571), (200, 665), (128, 663)]), glow, 0.9)
    canvas.fill(ellipse(213, 730, 8, 8), view.tone("#efe2c0", 1))
    if view.lamps > 0.3:
        canvas.fill(rect(140, 470, 46, 18, 6), "#fff0c4", view.lamps)
        canvas.glow(163, 484, 190, "#ffd890", 0.6 * view.lamps)


def _tank(canvas: Canvas, view: View) -> None:
    side = (0.1, 0.5, 1.1) if view.sun[0] > 1700 else (1.1, 0.5, 0.1)
    for x in (1630, 1700, 1766):
        canvas.fill(rect(x, 640, 12, 262), view.tone("#6a6a78", 0.2))
    canvas.line(
        lines([(1636, 690), (1770, 880)], closed=False) | lines([(1770, 690), (1636, 880)], closed=False),
        view.tone("#5a5a68", 0.2),
        5,
    )
    canvas.fill(rect(1600, 440, 206, 226, 26), Linear(1600, 0, 1806, 0, tuple(view.tone("#cfd0d4", k) for k in side)))
    canvas.fill(ellipse(1703, 448, 103, 22), view.tone("#eef0f0", 1.0))
    bands = [rect(1600, y, 206, 5) for y in (510, 580, 640)]
    canvas.fill(joined(bands), view.tone("#7a7c88", 0.3), 0.6)


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


def gate(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 610, 1.6, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    school = picture.sheet(0.8, 0.06 + 0.2 * view.murk, 1.0)
    _schoolhouse(picture, school)
    veil(picture, school)
    middle = picture.sheet(0.55, 0, 0.7)
    ground(middle, view, [(-20, 664), (960, 655), (WIDE + 20, 664)])
    way = camera.shape((-1.9, 0, 0.6), (1.9, 0, 0.6), (1.9, 0, 26), (-1.9, 0, 26))
    middle.fill(way, Linear(0, 650, 0, HIGH, (view.tone("#e2d6c4", 0.8), view.tone("#b4a594", 0.4))))
    stained(middle, picture.seed, 0.16, 24, 3, view.tone("#5a4c48", 0.1))
    middle.fill(camera.floor().grid([-1.9, 1.9], [0.8 + 0.9 * k for k in range(28)], 0.03), view.tone("#6a5c54", 0.2), 0.35)
    if view.snow:
        middle.fill(way, view.tone("#eef3fb", 0.7), 0.85)
    for k, (z, side) in enumerate(((17, -1), (17, 1), (12, -1), (12, 1), (8.5, -1), (8.5, 1))):
        x, y = camera.at(side * (3.6 + 0.3 * (k % 3)), 0, z)
        tree(middle, view, x, y, 5.6 * camera.size(z), picture.seed + k * 7, 0.8, 420)
    posts = picture.sheet(0.3, 0, 0.5)
    _gateposts(picture, posts, camera)
    near = picture.sheet(0.1, 0, 4)
    overhang(near, view, ((100, -10, 420, 190), (1850, -20, 400, 180)), picture.seed + 3, 900)


def _schoolhouse(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    for x, wide, top, base in ((240, 1440, 330, 680), (800, 320, 240, 680)):
        body = rect(x, top, wide, base - top)
        lit = 0.75 if view.sun[0] > 700 else 0.5
        canvas.fill(body, Linear(x, 0, x + wide, 0, (view.tone("#e8dfd0", lit - 0.3), view.tone("#f0e8dc", lit))))
        canvas.fill(rect(x - 8, top - 14, wide + 16, 20), view.tone("#b8aca0", 0.5))
        panes = [rect(x + 24 + k * 62, top + 40 + 100 * j, 44, 56) for k in range(int((wide - 30) / 62)) for j in range(3)]
        lit_panes = [p for p in panes if picture.chance.random() < view.lamps * 0.4]
        canvas.fill(joined(panes), mix(view.tone("#5f86a8", 0.5), view.sky[3], 0.35))
        if lit_panes:
            canvas.fill(joined(lit_panes), "#ffe0a0")
        canvas.fill(joined([rect(x, top + 108 + 100 * j, wide, 12) for j in range(3)]), view.tone("#cfc4b4", 0.7))
    canvas.fill(ellipse(960, 292, 34, 34), view.tone("#fbf8f0", 0.9))
    canvas.line(ellipse(960, 292, 34, 34), view.tone("#7a6a5c", 0.4), 5)
    canvas.line(lines([(960, 270), (960, 292), (976, 300)], closed=False), view.tone("#302a2c", 0.3), 4)
    canvas.fill(rect(880, 560, 160, 110), mix(view.tone("#3a4a58", 0.3), "#ffdf9c", view.lamps * 0.7))
    canvas.fill(rect(860, 540, 200, 22), view.tone("#b0a498", 0.7))


def _gateposts(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    view, sun = picture.view, Sun(0.5 if picture.view.sun[0] > 960 else -0.5, 0.7, -0.3)
    for side in (-1, 1):
        box(canvas, view, camera, sun, 2.75 if side > 0 else -9.0, 0, 4.6, 6.25, 1.25, 0.3, "#c4b4a8", 0.9)
        rails = [
            camera.shape(*[(side * (3.3 + 0.24 * k) + d, y, 4.6) for d, y in ((0, 1.25), (0.05, 1.25), (0.05, 2.0), (0, 2.0))])
            for k in range(18)
        ]
        canvas.fill(joined(rails), view.tone("#3f4a54", 0.3))
        box(canvas, view, camera, sun, 2.05 if side > 0 else -2.75, 0, 4.5, 0.7, 2.3, 0.55, "#a85a48", 0.5)
        face = camera.flat((2.05 if side > 0 else -2.75, 0, 4.5), (1, 0, 0), (0, 1, 0))
        bricks = [(0, 0.18 * k, 0.7, 0.015) for k in range(1, 13)] + [
            (0.175 * (j * 2 + k % 2), 0.18 * k, 0.012, 0.18) for k in range(12) for j in range(2)
        ]
        canvas.fill(face.quads(bricks), view.tone("#e0c4b0", 0.6), 0.5)
        box(canvas, view, camera, sun, 1.97 if side > 0 else -2.83, 2.3, 4.42, 0.86, 0.14, 0.7, "#d8cfc4", 0.9)
        if side < 0:
            canvas.fill(face.quad(0.2, 1.0, 0.3, 0.95), view.tone("#d8b468", 0.7))
            canvas.fill(face.quads([(0.28, 1.2 + 0.2 * k, 0.14, 0.09) for k in range(4)]), view.tone("#4a3420", 0.3), 0.8)
        x, y = camera.at(side * 2.4, 2.62, 4.6)
        canvas.fill(ellipse(x, y, 24, 26), mix(view.tone("#f4f0e4", 0.9), "#fff0c0", view.lamps))
        canvas.glow(x, y, 190, "#ffe0a0", 0.7 * view.lamps)


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


def gym(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 480, 1.6, 800)
    room = Room(camera, -8, 8, 7.5, 17, Sun(-0.6, 0.7, 0.1), 1.2)
    out = picture.sheet(1.0, 0, 4)
    outdoors(picture, out, "hills", 360)
    walls = picture.sheet(0.7, 0, 0.5)
    shell(walls, view, room, "#d8cdb8", "#d09a58", "#9aa4a8", "#d2c8b6")
    boards(walls, view, room, "#d09a58", 0.34, picture.seed, 0.28)
    for flat, us in ((room.west, [1.5 + 3.1 * k for k in range(5)]), (room.east, [1.5 + 3.1 * k for k in range(5)])):
        for u in us:
            window(walls, view, flat, u, 4.4, 2.5, 1.9, "#8a949a", 4, 2, 0.08)
    walls.fill(room.west.quad(1.2, 0, 16, 2.0), view.tone("#b07c48", 0.3))
    walls.fill(room.east.quad(1.2, 0, 16, 2.0), view.tone("#b07c48", 0.5))
    walls.fill(
        room.ceiling.quads([(-8, 2 + 2.5 * k, 16, 0.35) for k in range(6)] + [(-8 + 4 * k, 1.2, 0.25, 16) for k in range(5)]),
        view.tone("#5a646c", 0.3),
    )
    ceiling_lamps(walls, view, room, 4, 4, 0.9, 0.9)
    _stage(picture, walls, room)
    floor = room.floor
    courts = [
        floor.path(ellipse(0, 9.5, 1.9, 1.9)),
        floor.quad(-6.2, 2.2, 12.4, 14),
        floor.quad(-1.9, 11.8, 3.8, 4.4),
        floor.path(ellipse(0, 11.8, 1.9, 1.6)),
    ]
    for k, shape in enumerate(courts):
        walls.line(shape, view.tone("#f8f4e8" if k else "#d8483c", 0.9), 4, 0.85)
    walls.line(floor.quad(-6.2, 9.48, 12.4, 0.04), view.tone("#f8f4e8", 0.9), 3, 0.8)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.3, 0.15)
    sunlight(
        walls,
        room,
        view,
        [((-8, 4.4, u), (-8, 6.3, u), (-8, 6.3, u + 2.5), (-8, 4.4, u + 2.5)) for u in (4.6, 7.7, 10.8)],
        (-0.8, 0.62, 0.1),
        pool=0.5,
        shaft=0.16,
    )
    hoop = picture.sheet(0.5, 0, 0.5)
    _hoop(picture, hoop, camera)
    near = picture.sheet(0.15, 0, 2.6)
    _balls(picture, near)


def _stage(picture: Picture, canvas: Canvas, room: Room) -> None:
    view, back = picture.view, room.back
    canvas.fill(back.quad(3.2, 1.1, 9.6, 4.6), view.tone("#3a1c24", 0.2))
    for u, wide in ((3.2, 2.6), (10.2, 2.6), (3.2, 9.6)):
        if wide < 5:
            curtain(canvas, view, back, u, 1.1, wide, 4.6, "#a83440", 7)
        else:
            curtain(canvas, view, back, u, 4.8, wide, 0.9, "#b83c46", 18)
    canvas.fill(back.quad(3.0, 0, 10, 1.1), view.tone("#9a6a3c", 0.3))
    canvas.fill(back.quad(3.0, 1.05, 10, 0.1), view.tone("#e0b070", 1.0))
    canvas.line(back.quad(3.1, 1.1, 9.8, 4.7), view.tone("#8a6440", 0.6), 10)


def _hoop(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    view = picture.view
    face = camera.flat((-0.9, 2.95, 13), (1, 0, 0), (0, 1, 0))
    canvas.fill(rect(954, 60, 12, 230), view.tone("#4a545c", 0.3))
    canvas.fill(face.quad(0, 0, 1.8, 1.15), view.tone("#fbfaf4", 0.8))
    canvas.line(face.quad(0.02, 0.02, 1.76, 1.11), view.tone("#d8483c", 0.7), 4)
    canvas.line(face.quad(0.6, 0.2, 0.6, 0.45), view.tone("#d8483c", 0.7), 3)
    x, y = camera.at(0, 3.0, 12.7)
    canvas.line(ellipse(x, y, 24, 6), view.tone("#f07a3c", 0.9), 4)
    net = [stroke([(x + 24 * k / 3, y + 3), (x + 15 * k / 3, y + 34)], 1.6, even, False) for k in (-3, -2, -1, 0, 1, 2, 3)]
    canvas.fill(joined(net), view.tone("#ffffff", 0.8), 0.8)


def _balls(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    for x, y, r in ((210, 985, 78), (365, 1015, 62)):
        canvas.fill(ellipse(x + 10, y + r * 0.94, r * 1.1, r * 0.2), view.tone("#2a1810", 0), 0.45, blur=8)
        ball = ellipse(x, y, r, r)
        canvas.fill(
            ball,
            Radial(
                x - r * 0.35,
                y - r * 0.4,
                r * 1.5,
                (view.tone("#f8a860", 1.0), view.tone("#d8702c", 0.6), view.tone("#7a3414", 0.1)),
            ),
        )
        for seam in (
            curve([(x - r, y), (x, y + r * 0.18), (x + r, y)], closed=False),
            curve([(x, y - r), (x + r * 0.14, y), (x, y + r)], closed=False),
            curve([(x - r * 0.7, y - r * 0.7), (x - r * 0.25, y), (x - r * 0.7, y + r * 0.7)], closed=False),
            curve([(x + r * 0.7, y - r * 0.7), (x + r * 0.35, y), (x + r * 0.7, y + r * 0.7)], closed=False),
        ):
            canvas.line(seam, view.tone("#4a2410", 0.2), 4, 0.8)


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
    "gate": Kind(gate, None, ((0.18, 0.82),), 0.58),
    "library": Kind(library, "warm", ((0.18, 0.82),), 0.45, (0.1, -0.9)),
    "gym": Kind(gym, "none", ((0.15, 0.88),), 0.44, (-0.7, -0.7)),
    "rooftop": Kind(rooftop, None, ((0.2, 0.86),), 0.64),
}
