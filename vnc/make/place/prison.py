"""Behind bars: a cell in a prison of today."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.buildings import joined
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.props import cup
from vnc.make.place.raster import stained
from vnc.make.place.room import Room, droplets, outdoors, shell, sunlight
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

STEEL, GREEN, PLASTER, INK = "#5c666c", "#7c9486", "#c4c2b4", "#10100f"
PANE = (2.5, 1.98, 1.1, 0.78)
"""The window in the back wall: from the left corner, sill, width, height."""
THICK = 0.42
"""How thick that wall is."""
TOWARDS = (0.36, 0.62, 0.42)


def prison(picture: Picture) -> None:
    """Painted brick, a bunk on chains, one high window whose light falls through the cell, the passage behind bars."""
    view, camera = picture.view, Camera(930, 470, 1.5, 900)
    room = Room(camera, -2.3, 2.3, 3.0, 4.6, Sun(0.2, 0.8, 0.1))
    out = picture.sheet(1.0, 0, 1.5)
    outdoors(picture, out, "town", 520)
    _passage(picture, out, camera)
    walls = picture.sheet(0.72, 0, 0.4)
    shell(walls, view, room, PLASTER, "#77777a", "#a4a59e", "#b8b6a8")
    _brick(walls, view, room, picture.seed)
    _ground(walls, view, room, picture.seed)
    stained(walls, picture.seed, 0.42, 5, 1.0, view.tone("#2a2820", 0.1))
    _tallies(walls, view, room, picture.seed)
    walls.fill(room.east.quad(0.3, 0.16, 4.06, 2.56), "#ffffff", blend="erase")
    droplets(picture, walls, _window(walls, view, room), picture.seed)
    _pipes(walls, view, room)
    _stripes(walls, view, room)
    _light(walls, view, room)
    rear = picture.sheet(0.56, 0, 0.3)
    _bars(rear, view, room)
    _basin(rear, view, room)
    _shelf(rear, view, room)
    bunk = picture.sheet(0.42, 0, 0.4)
    _bunk(bunk, view, room)
    _lamp(picture, bunk, camera)
    near = picture.sheet(0.1, 0, 3)
    near.fill(WHOLE, Linear(0, 0, 0, HIGH, (alpha("#06080c", 0.42), alpha("#06080c", 0.0), alpha("#06080c", 0.34)), (0, 0.45, 1)))
    _gate(near, view)
    picture.play("dust", 420, 230, 800, 720)


def _passage(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """What lies behind the bars: a gallery with steel doors, each with a number and a hatch, under a row of lamps."""
    view, far = picture.view, camera.flat((4.5, 0, 0), (0, 0, 1), (0, 1, 0))
    hole = rect(1290, -40, 700, 1180)
    canvas.fill(hole, view.tone("#34383a", 0.3))
    floor = camera.shape((2.2, 0, 1.2), (4.5, 0, 1.2), (4.5, 0, 11), (2.2, 0, 11))
    canvas.fill(floor, Linear(0, 660, 0, HIGH, (view.tone("#8a8c88", 0.8), view.tone("#54585a", 0.2))), clip=hole)
    top = camera.shape((2.2, 2.9, 1.2), (4.5, 2.9, 1.2), (4.5, 2.9, 11), (2.2, 2.9, 11))
    canvas.fill(top, view.tone("#6c7070", 0.3), clip=hole)
    canvas.fill(
        far.quad(1, 0, 10, 2.9), Linear(1380, 0, 1920, 0, (view.tone("#c4c4b4", 0.6), view.tone("#8c8e84", 0.3))), clip=hole
    )
    canvas.fill(far.quad(1, 0, 10, 1.15), view.tone(GREEN, 0.4), clip=hole)
    canvas.fill(far.quads([(1, 1.15, 10, 0.05), (1, 0, 10, 0.1)]), view.tone("#2c3834", 0.3), clip=hole)
    for z in (3.9, 5.5, 7.4):
        canvas.fill(far.quad(z - 0.08, 0, 1.06, 2.18), view.tone("#3c464a", 0.3))
        leaf = far.quad(z, 0, 0.9, 2.1)
        canvas.fill(
            leaf, Linear(leaf.bounds()[0], 0, leaf.bounds()[2], 0, (view.tone("#7c8c92", 0.7), view.tone("#56646a", 0.3)))
        )
        canvas.fill(far.quad(z + 0.25, 1.42, 0.4, 0.24), view.tone(INK, 0.2))
        canvas.fill(far.quads([(z + 0.27 + 0.09 * k, 1.42, 0.025, 0.24) for k in range(5)]), view.tone("#a8b2b4", 0.7))
        canvas.fill(far.quad(z + 0.2, 0.9, 0.5, 0.16), view.tone("#a4b0b2", 0.7))
        canvas.fill(far.quad(z + 0.3, 1.8, 0.3, 0.16), view.tone("#e8e0c4", 0.7))
        rivets = [far.path(ellipse(z + e, 0.15 + 0.3 * k, 0.018, 0.018)) for e in (0.06, 0.84) for k in range(7)]
        canvas.fill(joined(rivets), view.tone("#c0ccd0", 0.9), 0.8)
    lit = max(0.45, view.lamps)
    for z in (4.2, 6.4, 9.0):
        tube = camera.shape((3.2, 2.84, z), (3.5, 2.84, z), (3.5, 2.84, z + 1.1), (3.2, 2.84, z + 1.1))
        canvas.fill(tube, mix(view.tone("#e0e4e0", 0.7), "#fbfff0", lit))
        canvas.glow(*camera.at(3.35, 2.7, z + 0.5), 2.2 * camera.size(z), "#eef4d4", 0.4 * lit)
        pool = camera.floor().path(ellipse(3.35, z + 0.5, 0.9, 1.0))
        canvas.fill(pool, "#f4f4d8", 0.3 * lit, blur=16, blend="screen", clip=hole)
    picture.play("flicker", 1400, 100, 420, 300, "#f4fff0")


def _brick(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Bricks under many coats of paint: green below, pale above, chipped where the two meet and at the corners."""
    chance = Random(seed)
    for flat, u, long in ((room.back, 0.0, room.wide), (room.west, 0.35, 4.25), (room.east, 0.35, 4.25)):
        canvas.fill(flat.quad(u, 0, long, 1.3), view.tone(GREEN, 0.4), 0.92)
        canvas.fill(flat.quad(u, 1.28, long, 0.045), view.tone("#3c5248", 0.3))
        courses, size = 24, 0.125
        joints = [(u, size * k, long, 0.012) for k in range(1, courses)]
        joints += [
            (u + 0.3 * j + 0.15 * (k % 2), size * k, 0.012, size) for k in range(courses) for j in range(int(long / 0.3) + 1)
            if 0.3 * j + 0.15 * (k % 2) < long
        ]  # fmt: skip
        bricks = [
            (u + 0.3 * j + 0.15 * (k % 2), size * k, min(0.3, long - 0.3 * j - 0.15 * (k % 2)), size)
            for k in range(courses) for j in range(int(long / 0.3)) if chance.random() < 0.3
        ]  # fmt: skip
        canvas.fill(flat.quads(bricks[::2]), view.tone("#fffae8", 0.7), 0.13)
        canvas.fill(flat.quads(bricks[1::2]), view.tone("#141c1c", 0.1), 0.14)
        canvas.fill(flat.quads(joints), view.tone("#1c2220", 0.1), 0.34)
        canvas.fill(flat.quads([(a, b - 0.012, w, 0.01) for a, b, w, h in joints if h < 0.05]), view.tone("#fffef0", 1.0), 0.22)
        chips: list[Path] = []
        for _ in range(26):
            a, b = u + chance.uniform(0.1, long - 0.3), chance.choice((1.3, chance.uniform(0.1, 2.6), chance.uniform(0.1, 0.5)))
            r = chance.uniform(0.02, 0.09)
            chips.append(
                flat.path(
                    curve(
                        [
                            (a + r * dx * chance.uniform(0.5, 1.4), b + r * dy * chance.uniform(0.4, 1.1))
                            for dx, dy in ((-1, 0), (-0.6, 0.7), (0.2, 1), (1, 0.4), (0.7, -0.7), (-0.3, -1))
                        ]
                    )
                )
            )
        canvas.fill(joined(chips).moved(1.5, 2), view.tone("#f4f0e0", 0.8), 0.5)
        canvas.fill(joined(chips), view.tone("#8a6454", 0.4), 0.75)
        canvas.fill(flat.quad(u, 0, long, 0.35), view.tone(INK, 0), 0.22, blur=16)
        canvas.fill(flat.quad(u, 2.55, long, 0.45), view.tone(INK, 0), 0.22, blur=22)


def _ground(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Worn concrete in slabs: cracks, a drain, the path somebody paces."""
    chance, floor = Random(seed + 4), room.floor
    canvas.fill(floor.grid([-2.3, -0.75, 0.8, 2.3], [0.6, 2.0, 3.4, 4.6], 0.022), view.tone(INK, 0.1), 0.5)
    canvas.fill(floor.path(ellipse(0.2, 3.0, 1.5, 1.5)), view.tone("#c4beac", 0.9), 0.36, blur=40)
    specks = [
        (chance.uniform(-2.3, 2.3), chance.uniform(1.4, 4.6), chance.uniform(0.01, 0.04), chance.uniform(0.006, 0.02))
        for _ in range(420)
    ]
    canvas.fill(floor.quads(specks[::2]), view.tone(INK, 0.1), 0.35)
    canvas.fill(floor.quads(specks[1::2]), view.tone("#e0ded0", 0.8), 0.3)
    for x, z, way in ((-0.9, 4.4, 1), (1.4, 2.0, -1), (0.3, 1.9, 1)):
        points = [(x + way * 0.16 * k + chance.uniform(-0.07, 0.07), z - 0.13 * k) for k in range(8)]
        canvas.fill(floor.path(stroke(points, 0.016, even)), view.tone(INK, 0), 0.6)
    canvas.fill(floor.path(ellipse(0.95, 3.75, 0.13, 0.13)), view.tone("#3a3c3c", 0.3))
    canvas.fill(floor.quads([(0.86 + 0.045 * k, 3.67, 0.02, 0.16) for k in range(5)]), view.tone(INK, 0))
    canvas.line(floor.path(ellipse(0.95, 3.75, 0.13, 0.13)), view.tone("#b4b8b4", 0.8), 2, 0.7)


def _tallies(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Days, five by five, scratched through the paint; a heart and two letters under them."""
    chance = Random(seed + 2)
    for flat, u, v, columns, rows in ((room.back, 0.72, 1.5, 5, 4), (room.west, 2.75, 1.5, 5, 3)):
        scratches: list[Path] = []
        for j in range(rows):
            for i in range(columns if j else columns - 2):
                a, b = u + 0.27 * i + chance.uniform(-0.02, 0.02), v + 0.23 * j + chance.uniform(-0.015, 0.015)
                for k in range(4):
                    x, lean = a + 0.042 * k, chance.uniform(-0.012, 0.012)
                    scratches.append(flat.path(stroke([(x, b), (x + lean, b + chance.uniform(0.13, 0.17))], 0.016, even)))
                scratches.append(flat.path(stroke([(a - 0.035, b + 0.03), (a + 0.17, b + 0.125)], 0.017, even)))
        canvas.fill(joined(scratches).moved(1.4, 1.6), view.tone("#fffdf0", 1.0), 0.75)
        canvas.fill(joined(scratches), view.tone("#4c4038", 0.3), 0.78)
    heart = curve([(2.14, 1.42, 1), (2.05, 1.54), (2.09, 1.6), (2.14, 1.56, 1), (2.19, 1.6), (2.23, 1.54)])
    canvas.line(room.back.path(heart), view.tone("#3a302a", 0.2), 2.4, 0.8)


def _window(canvas: Canvas, view: View, room: Room) -> Path:
    """Deep in the wall, so that one sees its lintel and a jamb; five bars and a crossbar before the pane."""
    u, v, wide, tall = PANE
    x0, x1, near, far = room.left + u, room.left + u + wide, room.deep, room.deep + THICK
    front = room.back.quad(u, v, wide, tall)
    canvas.fill(room.back.quad(u - 0.07, v - 0.07, wide + 0.14, tall + 0.16), view.tone("#9a988c", 0.5))
    canvas.fill(front, "#ffffff", blend="erase")
    canvas.fill(front, Linear(0, 220, 0, 380, (alpha("#ffffff", 0.22), alpha("#ffffff", 0.05))))
    back = room.camera.flat((x0, 0, far), (1, 0, 0), (0, 1, 0))
    pieces = [(0, v, 0.05, tall), (wide - 0.05, v, 0.05, tall), (0, v + tall - 0.05, wide, 0.05)]
    canvas.fill(back.quads(pieces), view.tone("#48524e", 0.3), clip=front)
    mesh = [(wide * k / 14, v, 0.008, tall) for k in range(15)] + [(0, v + tall * k / 9, wide, 0.008) for k in range(10)]
    canvas.fill(back.quads(mesh), view.tone("#2c3432", 0.2), 0.45, clip=front)
    jamb = room.camera.shape((x1, v, near), (x1, v, far), (x1, v + tall, far), (x1, v + tall, near))
    a, _, b, _ = jamb.bounds()
    canvas.fill(jamb, Linear(a, 0, b, 0, (view.tone("#e8e6d8", 1.0), view.tone("#a8a698", 0.5))))
    lintel = room.camera.shape((x0, v + tall, near), (x1, v + tall, near), (x1, v + tall, far), (x0, v + tall, far))
    canvas.fill(lintel, view.tone("#86847a", 0.35))
    grille = room.camera.flat((x0, 0, near + 0.2), (1, 0, 0), (0, 1, 0))
    bars = [(wide * (k + 0.5) / 5 - 0.02, v - 0.05, 0.042, tall + 0.02) for k in range(5)]
    canvas.fill(grille.quads([*bars, (0, v + tall * 0.5, wide, 0.05)]), view.tone("#30383a", 0.25), clip=front)
    canvas.fill(grille.quads([(p + 0.028, q, 0.011, h) for p, q, _, h in bars]), view.tone("#a8b4b4", 1.0), 0.9, clip=front)
    ledge = room.back.quad(u - 0.12, v - 0.09, wide + 0.24, 0.09)
    canvas.fill(ledge.moved(3, 8), view.tone(INK, 0), 0.4, blur=6)
    canvas.fill(ledge, view.tone("#b4b2a4", 0.7))
    canvas.fill(room.back.quad(u - 0.12, v - 0.012, wide + 0.24, 0.014), view.tone("#fffdf0", 1.0), 0.8)
    drips = [
        room.back.path(stroke([(u + p, v - 0.09), (u + p + 0.01, v - q)], 0.05))
        for p, q in ((0.02, 0.6), (0.5, 0.34), (1.08, 0.8))
    ]
    canvas.fill(joined(drips), view.tone("#4a3a28", 0.2), 0.4, blur=3)
    return front


def _light(canvas: Canvas, view: View, room: Room) -> None:
    """The sun between the bars: strips on the floor, the air lit on the way down."""
    u, v, wide, tall = PANE
    x0, z = room.left + u, room.deep
    edges = [0.0, *(wide * (k + 0.5) / 5 for k in range(5)), wide]
    panes = [
        ((a, v, z), (b, v, z), (b, v + tall, z), (a, v + tall, z))
        for a, b in ((x0 + p + 0.025, x0 + q - 0.025) for p, q in zip(edges, edges[1:], strict=False))
    ]
    warm = mix(view.sunlight, "#ffdc98", 0.35) if view.time != "night" else view.sunlight
    sunlight(canvas, room, view, panes, TOWARDS, warm, 1.0, 0.24)
    whole = ((x0, v, z), (x0 + wide, v, z), (x0 + wide, v + tall, z), (x0, v + tall, z))
    sunlight(canvas, room, view, [whole], TOWARDS, warm, 0.2, 0.26)
    cx, cy = room.back.at(u + wide / 2, v + tall / 2)
    canvas.glow(cx, cy, 330, view.sunlight, 0.34 * view.shine * (1 - 0.7 * view.lamps))


def _stripes(canvas: Canvas, view: View, room: Room) -> None:
    """The lamps of the passage come in between the bars and lie on the floor."""
    strips: list[Path] = []
    for k in range(20):
        z = 0.9 + 0.17 * k
        ends = [(2.28, z), (2.28, z + 0.115)]
        reach = [(2.28 - 1.7, b + (b - 4.0) * 0.85) for _, b in ends]
        strips.append(room.floor.path(lines([*ends, *reach[::-1]])))
    clip = room.floor.quad(room.left, room.near, room.wide, room.deep - room.near)
    canvas.fill(joined(strips), alpha("#f4eecc", 0.26), max(0.4, view.lamps), blur=5, blend="screen", clip=clip)


def _pipes(canvas: Canvas, view: View, room: Room) -> None:
    """Heating along the back wall under the ceiling, a conduit to the lamp, a grating for the air."""
    for v, thick in ((2.84, 0.09), (2.7, 0.05)):
        canvas.fill(room.back.quad(0, v - 0.1, room.wide, thick), view.tone(INK, 0), 0.35, blur=6)
        canvas.fill(room.back.quad(0, v, room.wide, thick), view.tone("#8c8a7c", 0.35))
        canvas.fill(room.back.quad(0, v + thick * 0.6, room.wide, thick * 0.25), view.tone("#f0eedc", 1.0), 0.7)
        canvas.fill(
            room.back.quads([(0.5 + 1.2 * k, v - 0.015, 0.07, thick + 0.03) for k in range(4)]), view.tone("#5c5c54", 0.4)
        )
    u, v = 0.62, 2.68 - 0.34
    wall = room.west
    canvas.fill(wall.quad(u + 2.6, v, 0.6, 0.32), view.tone("#6c726c", 0.4))
    canvas.fill(wall.quads([(u + 2.63, v + 0.035 + 0.045 * k, 0.54, 0.022) for k in range(6)]), view.tone(INK, 0.1), 0.85)
    canvas.line(wall.quad(u + 2.6, v, 0.6, 0.32), view.tone("#c8ccc0", 0.8), 2, 0.7)


def _bars(canvas: Canvas, view: View, room: Room) -> None:
    """The fourth wall is steel: bars from the floor to a beam, three rails across."""
    wall = room.east
    canvas.fill(wall.quad(0.3, 0, 4.1, 0.17), view.tone("#4a5256", 0.3))
    canvas.fill(wall.quad(0.3, 0.15, 4.1, 0.02), view.tone("#a8b2b4", 0.9), 0.8)
    bars = [(0.62 + 0.17 * k, 0.14, 0.05, 2.6) for k in range(22)]
    canvas.fill(wall.quads(bars), view.tone(STEEL, 0.22))
    canvas.fill(wall.quads([(u + 0.006, v, 0.016, h) for u, v, _, h in bars]), view.tone("#c0ccd0", 1.0), 0.8)
    canvas.fill(wall.quads([(u + 0.036, v, 0.014, h) for u, v, _, h in bars]), view.tone(INK, 0.1), 0.7)
    rails = [(0.3, v, 4.1, 0.085) for v in (0.62, 1.3, 2.02)]
    canvas.fill(wall.quads([(a, b - 0.03, w, h) for a, b, w, h in rails]), view.tone(INK, 0), 0.35, blur=2)
    canvas.fill(wall.quads(rails), view.tone(STEEL, 0.4))
    canvas.fill(wall.quads([(a, b + 0.062, w, 0.02) for a, b, w, _ in rails]), view.tone("#c8d4d8", 1.0), 0.8)
    bolts = [wall.path(ellipse(u + 0.025, v + 0.04, 0.017, 0.017)) for u, *_ in bars for _, v, *_ in rails]
    canvas.fill(joined(bolts), view.tone("#d8e0e0", 1.0), 0.8)
    canvas.fill(wall.quad(0.3, 2.7, 4.1, 0.12), view.tone("#4a5256", 0.35))
    canvas.fill(
        wall.quad(4.28, 0, 0.14, 2.74),
        Linear(*wall.at(4.28, 1), *wall.at(4.42, 1), (view.tone("#7c868a", 0.7), view.tone("#343c40", 0.2))),
    )


def _basin(canvas: Canvas, view: View, room: Room) -> None:
    """A basin of white enamel on the back wall, its tap and trap, a mirror of polished steel, a towel, a bucket."""
    camera, x, z = room.camera, 1.33, 4.6
    wall, s = room.back, room.camera.size(4.4)
    u = x - room.left
    mirror = wall.quad(u + 0.1, 1.28, 0.42, 0.54)
    canvas.fill(mirror.moved(4, 6), view.tone(INK, 0), 0.4, blur=5)
    a, b = wall.at(u + 0.1, 1.82), wall.at(u + 0.52, 1.28)
    canvas.fill(mirror, Linear(*a, *b, tuple(view.tone("#c4ccca", k) for k in (1.0, 0.35, 0.9, 0.4))))
    canvas.line(mirror, view.tone("#5c6666", 0.4), 3)
    canvas.fill(
        joined([wall.path(ellipse(u + p, q, 0.014, 0.014)) for p in (0.13, 0.49) for q in (1.31, 1.79)]), view.tone(INK, 0.2)
    )
    cx, top = camera.at(x + 0.31, 0.86, 4.35)
    trap = stroke(
        [(cx, top + 0.2 * s), (cx, top + 0.44 * s), (cx + 0.1 * s, top + 0.48 * s), (cx + 0.12 * s, top + 0.3 * s)],
        0.055 * s,
        even,
    )
    canvas.fill(trap.moved(6, 4), view.tone(INK, 0), 0.4, blur=4)
    canvas.fill(trap, view.tone("#a8b0b0", 0.6))
    canvas.fill(trap.moved(-2, -1), view.tone("#f0f4f0", 1.0), 0.3)
    shadowed = ellipse(cx + 8, top + 0.26 * s, 0.36 * s, 0.16 * s)
    canvas.fill(shadowed, view.tone(INK, 0), 0.4, blur=9)
    bowl = curve(
        [
            (cx - 0.33 * s, top, 1),
            (cx - 0.3 * s, top + 0.14 * s),
            (cx - 0.14 * s, top + 0.24 * s),
            (cx + 0.14 * s, top + 0.24 * s),
            (cx + 0.3 * s, top + 0.14 * s),
            (cx + 0.33 * s, top, 1),
        ]
    )
    canvas.fill(bowl, Linear(cx - 0.33 * s, 0, cx + 0.33 * s, 0, (view.tone("#f4f4ec", 1.0), view.tone("#a8aca8", 0.3))))
    canvas.fill(ellipse(cx, top, 0.34 * s, 0.075 * s), view.tone("#fcfcf4", 1.0))
    canvas.fill(
        ellipse(cx, top + 0.008 * s, 0.28 * s, 0.052 * s),
        Linear(0, top - 0.06 * s, 0, top + 0.06 * s, (view.tone("#8c9494", 0.3), view.tone("#dce0da", 0.8))),
    )
    rust = stroke([(cx + 0.04 * s, top + 0.06 * s), (cx + 0.05 * s, top + 0.2 * s)], 0.035 * s)
    canvas.fill(rust, view.tone("#9a5a30", 0.4), 0.45, blur=2)
    tap = stroke(
        [(cx, top - 0.05 * s), (cx, top - 0.2 * s), (cx, top - 0.21 * s), (cx - 0.02 * s, top - 0.13 * s)], 0.045 * s, even
    )
    canvas.fill(joined([tap, rect(cx - 0.1 * s, top - 0.15 * s, 0.2 * s, 0.03 * s, 3)]), view.tone("#98a2a4", 0.6))
    canvas.fill(rect(cx - 0.012 * s, top - 0.2 * s, 0.012 * s, 0.14 * s), view.tone("#ffffff", 1.0), 0.8)
    towel = wall.path(
        curve(
            [
                (u - 0.32, 1.02, 1),
                (u - 0.06, 1.02, 1),
                (u - 0.04, 0.7),
                (u - 0.07, 0.42, 1),
                (u - 0.2, 0.46),
                (u - 0.33, 0.42, 1),
                (u - 0.35, 0.7),
            ]
        )
    )
    canvas.fill(towel.moved(5, 6), view.tone(INK, 0), 0.4, blur=5)
    canvas.fill(towel, view.tone("#d8d4c4", 0.7))
    folds = [wall.path(stroke([(u - 0.3 + 0.08 * k, 1.0), (u - 0.31 + 0.085 * k, 0.46)], 0.03)) for k in range(4)]
    canvas.fill(joined(folds), view.tone("#6c685c", 0.2), 0.5, blur=2, clip=towel)
    canvas.fill(
        wall.quads([(u - 0.36, 0.56, 0.34, 0.03), (u - 0.36, 0.62, 0.34, 0.015)]), view.tone("#4a6c8c", 0.5), 0.9, clip=towel
    )
    canvas.fill(wall.quad(u - 0.38, 1.0, 0.38, 0.035), view.tone("#8c9698", 0.8))
    bx, by = camera.at(1.0, 0, z - 0.35)
    canvas.fill(ellipse(bx + 8, by, 0.24 * s, 0.06 * s), view.tone(INK, 0), 0.5, blur=6)
    pail = lines([(bx - 0.17 * s, by - 0.32 * s), (bx + 0.17 * s, by - 0.32 * s), (bx + 0.13 * s, by), (bx - 0.13 * s, by)])
    canvas.fill(pail, Linear(bx - 0.17 * s, 0, bx + 0.17 * s, 0, tuple(view.tone("#8c989c", k) for k in (0.5, 1.0, 0.2))))
    canvas.fill(ellipse(bx, by, 0.13 * s, 0.025 * s), view.tone("#5c666a", 0.3))
    canvas.fill(ellipse(bx, by - 0.32 * s, 0.17 * s, 0.035 * s), view.tone("#2c3436", 0.2))
    canvas.line(ellipse(bx, by - 0.32 * s, 0.17 * s, 0.035 * s), view.tone("#c8d2d4", 1.0), 2.2)
    canvas.line(
        curve([(bx - 0.17 * s, by - 0.32 * s), (bx, by - 0.16 * s), (bx + 0.17 * s, by - 0.32 * s)], closed=False),
        view.tone("#c8d2d4", 0.9),
        2.2,
    )


def _shelf(canvas: Canvas, view: View, room: Room) -> None:
    """A table of steel bolted to the back wall: a book, a tin mug, a letter; a stool before it; pictures stuck over it."""
    camera = room.camera
    for u, v, w, h, tint, lean in ((2.06, 1.9, 0.16, 0.2, "#7ca4b8", 0.02), (1.9, 1.66, 0.13, 0.17, "#d8a070", -0.015)):
        card = room.back.path(lines([(u, v), (u + w, v + lean), (u + w - lean, v + h + lean), (u - lean, v + h)]))
        canvas.fill(card.moved(3, 4), view.tone(INK, 0), 0.4, blur=3)
        canvas.fill(card, view.tone("#f4f0e4", 0.8))
        canvas.fill(room.back.quad(u + 0.015, v + 0.03, w - 0.03, h - 0.045), view.tone(tint, 0.6))
    shadow(canvas, view, camera, -1.0, 4.1, 1.2, 0.5, 0.5)
    canvas.fill(room.back.quad(1.3, 0.4, 1.2, 0.32), view.tone(INK, 0), 0.35, blur=12)
    for x in (-0.95, 0.08):
        brace = camera.shape((x, 0.72, 4.1), (x, 0.66, 4.1), (x, 0.3, 4.58), (x, 0.42, 4.58))
        canvas.fill(brace, view.tone("#48525a", 0.3))
        box(canvas, view, camera, room.sun, x, 0, 4.12, 0.05, 0.72, 0.05, STEEL, 0)
    box(canvas, view, camera, room.sun, -1.02, 0.72, 4.08, 1.2, 0.045, 0.52, "#8c989c", 1.0)
    top = camera.floor(0.768)
    canvas.fill(top.path(lines([(-0.62, 4.16), (-0.34, 4.14), (-0.3, 4.42), (-0.58, 4.44)])), view.tone("#f8f4e4", 1.0))
    box(canvas, view, camera, room.sun, -0.22, 0.765, 4.22, 0.28, 0.05, 0.22, "#7a3430", 0.7)
    box(canvas, view, camera, room.sun, -0.2, 0.815, 4.24, 0.25, 0.04, 0.2, "#34506a", 0.7)
    cup(canvas, view, *camera.at(-0.82, 0.766, 4.2), 26, "#b4bec0")
    sx, foot = camera.at(-0.42, 0, 3.75)
    s = camera.size(3.75)
    canvas.fill(ellipse(sx, foot, 0.26 * s, 0.07 * s), view.tone(INK, 0), 0.5, blur=7)
    canvas.fill(ellipse(sx, foot, 0.17 * s, 0.045 * s), view.tone("#4a5256", 0.4))
    canvas.fill(
        rect(sx - 0.035 * s, foot - 0.42 * s, 0.07 * s, 0.42 * s),
        Linear(sx - 9, 0, sx + 9, 0, (view.tone(STEEL, 1.0), view.tone(STEEL, 0.1))),
    )
    canvas.fill(ellipse(sx, foot - 0.42 * s, 0.2 * s, 0.07 * s), view.tone("#3c464a", 0.2))
    canvas.fill(
        ellipse(sx, foot - 0.45 * s, 0.2 * s, 0.07 * s),
        Linear(sx - 40, 0, sx + 40, 0, (view.tone("#98a4a6", 0.6), view.tone("#b4bec0", 1.0))),
    )


def _bunk(canvas: Canvas, view: View, room: Room) -> None:
    """A bunk on chains along the left wall: a striped mattress, a grey blanket thrown back, a thin pillow."""
    camera, x0, x1, z0, z1 = room.camera, -2.3, -1.34, 1.75, 4.15
    shadow(canvas, view, camera, x0, z0, x1 - x0 + 0.1, z1 - z0, 0.6)
    under = camera.shape((x0, 0.02, z0), (x0, 0.5, z0), (x0, 0.5, z1), (x0, 0.02, z1))
    canvas.fill(under, view.tone(INK, 0), 0.45, blur=10)
    box(canvas, view, camera, room.sun, x0, 0.42, z0, x1 - x0, 0.07, z1 - z0, STEEL, 0.8)
    box(canvas, view, camera, room.sun, x0 + 0.02, 0.49, z0 + 0.04, x1 - x0 - 0.08, 0.13, z1 - z0 - 0.08, "#c8c4b0", 0.5)
    side = camera.flat((x1 - 0.058, 0.49, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(side.quads([(z0 + 0.08 + 0.1 * k, 0.0, 0.035, 0.13) for k in range(23)]), view.tone("#4c6484", 0.4), 0.7)
    top = camera.floor(0.622)
    canvas.fill(
        top.quads([(x0 + 0.05 + 0.1 * k, z0 + 0.05, 0.035, z1 - z0 - 0.1) for k in range(9)]), view.tone("#4c6484", 0.5), 0.6
    )
    _blanket(canvas, view, camera, x0, x1, z0)
    (px, py), s = camera.at(-1.84, 0.7, 3.86), camera.size(3.86)
    pillow = curve(
        [
            (px - 0.4 * s, py - 0.02 * s),
            (px - 0.34 * s, py - 0.12 * s),
            (px, py - 0.15 * s),
            (px + 0.34 * s, py - 0.12 * s),
            (px + 0.4 * s, py),
            (px + 0.33 * s, py + 0.09 * s),
            (px, py + 0.1 * s),
            (px - 0.34 * s, py + 0.09 * s),
        ]
    )
    canvas.fill(pillow.moved(4, 8), view.tone(INK, 0), 0.4, blur=6)
    canvas.fill(pillow, Linear(0, py - 0.15 * s, 0, py + 0.1 * s, (view.tone("#f0ecdc", 1.0), view.tone("#aca898", 0.4))))
    dents = [
        stroke([(px + a * s, py - 0.02 * s), (px + b * s, py + 0.04 * s)], 5)
        for a, b in ((-0.32, -0.14), (0.3, 0.12), (-0.05, 0.08))
    ]
    canvas.fill(joined(dents), view.tone("#5c584c", 0.2), 0.4, blur=2.5, clip=pillow)
    for z in (z0 + 0.3, z1 - 0.12):
        _chain(canvas, view, camera.at(x0, 1.42, z), camera.at(x1 - 0.02, 0.47, z), 0.036 * camera.size(z))
        wx, wy = camera.at(x0, 1.42, z)
        canvas.fill(ellipse(wx, wy, 0.05 * camera.size(z), 0.07 * camera.size(z)), view.tone("#4c565a", 0.5))


def _blanket(canvas: Canvas, view: View, camera: Camera, x0: float, x1: float, z0: float) -> None:
    """Over the lower half, hanging down in front in folds, its upper edge thrown back."""
    top, end = camera.floor(0.65), z0 + 1.35
    sheet = top.path(
        curve(
            [
                (x0 + 0.03, z0 - 0.02, 1),
                (x1 - 0.02, z0 - 0.02, 1),
                (x1 - 0.02, end + 0.1, 1),
                (x1 - 0.4, end - 0.03),
                (x0 + 0.03, end + 0.12, 1),
            ]
        )
    )
    wool = "#6c7076"
    _, y0, _, y1 = sheet.bounds()
    canvas.fill(sheet, Linear(0, y0, 0, y1, (view.tone(wool, 0.95), view.tone(wool, 0.5))))
    face = camera.flat((x1 - 0.015, 0, 0), (0, 0, 1), (0, 1, 0))
    count = 9
    hem = [(z0 - 0.02 + (end + 0.1 - z0) * k / count, 0.24 + (0.05 if k % 2 else 0.0) + 0.03 * (k % 3)) for k in range(count + 1)]
    drop = face.path(curve([(z0 - 0.02, 0.655, 1), *hem, (end + 0.1, 0.655, 1)]))
    canvas.fill(drop.moved(6, 6), view.tone(INK, 0), 0.4, blur=7)
    a, _, b, _ = drop.bounds()
    canvas.fill(drop, Linear(max(a, 0), 0, b, 0, (view.tone(wool, 0.2), view.tone(wool, 0.5))))
    folds = [face.path(stroke([(z + 0.03, 0.64), (z, 0.45), (z - 0.02, v)], 0.06)) for z, v in hem[1:-1]]
    canvas.fill(joined(folds[::2]), view.tone(INK, 0.1), 0.45, blur=4, clip=drop)
    canvas.fill(joined(folds[1::2]), view.tone("#c8ccd0", 1.0), 0.3, blur=4, clip=drop)
    bands = [
        top.path(lines([(x0 + 0.03, z), (x1 - 0.02, z), (x1 - 0.02, z + 0.06), (x0 + 0.03, z + 0.06)]))
        for z in (end - 0.3, end - 0.18)
    ]
    canvas.fill(joined(bands), view.tone("#a8443c", 0.6), 0.8, clip=sheet)
    canvas.fill(
        face.quads([(end - 0.3, 0.2, 0.06, 0.46), (end - 0.18, 0.2, 0.06, 0.46)]), view.tone("#8a342e", 0.4), 0.8, clip=drop
    )
    creases = [
        top.path(stroke([(x0 + 0.1 + 0.2 * k, z0 + 0.1), (x0 + 0.16 + 0.19 * k, z0 + 0.6), (x0 + 0.05 + 0.22 * k, end)], 0.05))
        for k in range(4)
    ]
    canvas.fill(joined(creases), view.tone(INK, 0.1), 0.3, blur=5, clip=sheet)
    canvas.fill(joined(creases).moved(9, -2), view.tone("#f0f4f4", 1.0), 0.2, blur=5, clip=sheet)
    roll = top.path(stroke([(x0 + 0.05, end + 0.12), (x1 - 0.4, end), (x1 - 0.02, end + 0.1)], 0.13, even))
    canvas.fill(roll.moved(0, 5), view.tone(INK, 0), 0.4, blur=4)
    canvas.fill(roll, Linear(0, roll.bounds()[1], 0, roll.bounds()[3], (view.tone("#9ca0a4", 1.1), view.tone(wool, 0.3))))


def _chain(canvas: Canvas, view: View, start: tuple[float, float], end: tuple[float, float], size: float) -> None:
    """Links in turn seen from the front and from the edge."""
    (ax, ay), (bx, by) = start, end
    long = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
    count = max(4, round(long / (size * 1.25)))
    links: list[Path] = []
    for k in range(count):
        p, q = (k - 0.1) / count, (k + 1.1) / count
        a, b = (ax + (bx - ax) * p, ay + (by - ay) * p), (ax + (bx - ax) * q, ay + (by - ay) * q)
        links.append(stroke([a, b], size * (0.72 if k % 2 else 0.34), even))
    canvas.fill(joined(links).moved(7, 7), view.tone(INK, 0), 0.35, blur=5)
    canvas.fill(joined(links), view.tone("#3c4448", 0.35))
    canvas.fill(joined(links[::2]).moved(-1.2, -1.4), view.tone("#aab6ba", 1.0), 0.7)
    mids = [(ax + (bx - ax) * (k + 0.5) / count, ay + (by - ay) * (k + 0.5) / count) for k in range(1, count, 2)]
    canvas.fill(joined([ellipse(x, y, size * 0.14, size * 0.22) for x, y in mids]), view.tone("#8a8a80", 0.3))


def _lamp(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """A round lamp under the ceiling behind a cage of wire."""
    view = picture.view
    (x, y), s = camera.at(-0.35, 2.98, 3.5), camera.size(3.5)
    lit = view.lamps
    canvas.fill(rect(x - 0.2 * s, y - 0.02 * s, 0.4 * s, 0.07 * s, 6), view.tone("#4c565a", 0.4))
    globe = curve(
        [
            (x - 0.16 * s, y + 0.05 * s, 1),
            (x - 0.15 * s, y + 0.15 * s),
            (x, y + 0.22 * s),
            (x + 0.15 * s, y + 0.15 * s),
            (x + 0.16 * s, y + 0.05 * s, 1),
        ]
    )
    canvas.fill(globe, mix(view.tone("#dcdcd0", 0.8), "#fff6dc", lit))
    wires = [
        curve([(x + d * 0.17 * s, y + 0.05 * s), (x + d * 0.17 * s, y + 0.16 * s), (x, y + 0.24 * s)], closed=False)
        for d in (-1, -0.5, 0, 0.5, 1)
    ]
    for wire in wires:
        canvas.line(wire, view.tone("#2c3436", 0.3), 3)
    canvas.line(lines([(x - 0.16 * s, y + 0.14 * s), (x + 0.16 * s, y + 0.14 * s)], closed=False), view.tone("#2c3436", 0.3), 3)
    if lit > 0.1:
        canvas.glow(x, y + 0.14 * s, 2.6 * s, "#fff0c4", 0.5 * lit)


def _gate(canvas: Canvas, view: View) -> None:
    """Close by on the left the door of bars, slid open: two bars, a post with its lock."""
    for x, wide in ((-14, 44), (84, 44), (176, 66)):
        tones = tuple(view.tone("#4c565c", k) for k in (0.15, 0.85, 0.3, 0.0))
        canvas.fill(rect(x, -40, wide, HIGH + 80), Linear(x, 0, x + wide, 0, tones, (0, 0.3, 0.6, 1)))
    for y in (92, 640):
        canvas.fill(rect(-40, y + 12, 230, 50), view.tone(INK, 0), 0.4, blur=8)
        canvas.fill(rect(-40, y, 226, 48), Linear(0, y, 0, y + 48, (view.tone("#6c787e", 0.9), view.tone("#2c3438", 0.1))))
    canvas.fill(rect(150, 520, 112, 190, 10), Linear(150, 520, 262, 710, (view.tone("#78848a", 0.9), view.tone("#343c42", 0.15))))
    canvas.fill(joined([ellipse(206, 590, 15, 15), rect(200, 592, 12, 46)]), view.tone(INK, 0))
    canvas.fill(joined([ellipse(a, b, 7, 7) for a in (168, 244) for b in (538, 692)]), view.tone("#c4d0d4", 1.0))
    canvas.fill(rect(-20, 1010, WIDE + 40, 90), Linear(0, 1000, 0, HIGH, (alpha(INK, 0), alpha(INK, 0.4))))


PLACES = {"prison": Kind(prison, "warm", ((0.3, 0.74),), 0.435, (0.3, -0.8))}
