"""Behind bars: a cell in a prison of today."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.bunks import chained_bunk
from vnc.make.place.parts.cellware import caged_lamp, steel_table, washbasin
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.room import Room, droplets, outdoors, shell, sunlight
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Sun
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
    washbasin(rear, view, room)
    steel_table(rear, view, room)
    bunk = picture.sheet(0.42, 0, 0.4)
    chained_bunk(bunk, view, room)
    caged_lamp(picture, bunk, camera)
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
