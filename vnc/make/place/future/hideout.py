"""A den of computers: a wall of screens in the dark, servers, cables, coloured light."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, stroke
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.props import poster
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, boards, droplets, outdoors, shell, shine, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

LIGHTS = (("#3fd0ff", "#b04aff"), ("#4affb0", "#3f8aff"), ("#ff4fb0", "#5a5aff"))
"""The two colours of the room's light strips."""
SCREENS = (
    (1.12, 0.98, 0.86, 0.5),
    (2.02, 0.98, 1.06, 0.6),
    (3.12, 0.98, 0.86, 0.5),
    (1.3, 1.54, 0.7, 0.42),
    (2.06, 1.64, 0.98, 0.5),
    (3.1, 1.54, 0.7, 0.42),
)
"""Left edge, foot, width and height of each screen on the back wall, in metres."""
CODE = ("#5aff9a", "#3fd0ff", "#ffd05a", "#ff6a9a", "#d8e8f4")


def hideout(picture: Picture) -> None:
    """Six screens over a long desk, a rack of servers on the left, shelves and a window on the city on the right."""
    view, camera = picture.view, Camera(960, 470, 1.42, 900)
    room = Room(camera, -2.5, 2.5, 2.6, 3.7, Sun(0, 0.3, 0.6), 0.7)
    pair = LIGHTS[picture.seed % 3]
    out = picture.sheet(1.0, 0, 2.5)
    outdoors(picture, out, "city", 520)
    walls = picture.sheet(0.75, 0, 0.4)
    shell(walls, view, room, "#5a5a78", "#4a4250", "#3c3c52", "#545472")
    _ceiling(walls, view, room)
    _panels(walls, view, room, pair)
    boards(walls, view, room, "#4a4250", 0.2, 3, 0.5)
    _blinds(picture, walls, room)
    _glowing_edges(walls, room, pair)
    _shelves(picture, walls, room, pair)
    for k, spot in enumerate(SCREENS):
        _screen(picture, walls, room.back, spot, k)
    desk = picture.sheet(0.5, 0, 0.4)
    _rack(desk, picture, camera, -2.45, 2.2)
    _rack(desk, picture, camera, -2.45, 1.45)
    _desk(desk, picture, camera, pair)
    _cables(walls, view, room, picture.seed)
    shine(walls, view, room, flattened([out, walls, desk]), picture.seed, 0.22, 0.5)
    here = picture.sheet(0.3, 0, 0.5)
    _seat(here, view, camera, 0.62, 2.1, pair)
    near = picture.sheet(0.12, 0, 2.6)
    _close(near, view, pair)


def _ceiling(canvas: Canvas, view: View, room: Room) -> None:
    """Beams and a duct under the ceiling."""
    top = room.ceiling
    canvas.fill(top.quads([(-2.5, z, 5.0, 0.14) for z in (1.0, 1.9, 2.8)]), view.tone("#6a6a8a", 0.2))
    canvas.fill(top.quads([(-2.5, z + 0.11, 5.0, 0.03) for z in (1.0, 1.9, 2.8)]), view.tone("#a0a0c8", 0.8), 0.6)
    canvas.fill(top.quad(0.7, 0.7, 0.7, 3.0), view.tone("#7a7a98", 0.35))
    canvas.fill(
        top.quads([(0.7, 0.7, 0.05, 3.0), *[(0.7, 1.1 + 0.6 * k, 0.7, 0.03) for k in range(5)]]), view.tone("#c0c0e0", 0.8), 0.5
    )


def _panels(canvas: Canvas, view: View, room: Room, pair: tuple[str, str]) -> None:
    """Foam wedges on the walls, the light of the screens over everything."""
    foam = [(0.1 + 0.3 * i, 0.9 + 0.3 * j) for i in range(17) for j in range(5) if (i * 7 + j * 3) % 5 < 3]
    canvas.fill(room.back.quads([(u, v, 0.28, 0.28) for u, v in foam]), view.tone("#3a3a52", 0.4), 0.8)
    ribs = [(u + 0.07 * k, v, 0.02, 0.28) for u, v in foam for k in range(4)]
    canvas.fill(room.back.quads(ribs), view.tone("#7a7a9a", 0.7), 0.35)
    x, y = room.camera.at(0, 1.5, room.deep)
    canvas.glow(x, y, 800, pair[0], 0.32)
    canvas.glow(x + 640, y - 260, 520, pair[1], 0.3)


def _glowing_edges(canvas: Canvas, room: Room, pair: tuple[str, str]) -> None:
    """Strips of light under the ceiling and behind the desk."""
    runs = (
        (room.back.quad(0.02, 2.48, 4.96, 0.035), pair[1]),
        (room.west.quad(0.7, 2.48, 3.0, 0.035), pair[1]),
        (room.east.quad(0.7, 2.48, 3.0, 0.035), pair[0]),
        (room.back.quad(0.9, 0.84, 3.2, 0.03), pair[0]),
    )
    for strip, tint in runs:
        canvas.fill(strip, tint, 0.9, blur=40, blend="screen")
        canvas.fill(strip, tint, 0.8, blur=12, blend="screen")
        canvas.fill(strip, mix(tint, "#ffffff", 0.6))


def _blinds(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A window in the right wall, its slats half open on the city."""
    view, flat = picture.view, room.east
    hole = window(canvas, view, flat, 1.5, 0.95, 1.5, 1.2, "#4a4a5a", 2, 1, 0.06)
    droplets(picture, canvas, hole, picture.seed)
    slats = [(1.5, 1.5 + 0.075 * k, 1.5, 0.045) for k in range(9)]
    canvas.fill(flat.quads(slats), view.tone("#8a8aa0", 0.5))
    canvas.fill(flat.quads([(u, v + 0.034, w, 0.011) for u, v, w, _ in slats]), view.tone("#e0e0f0", 0.9), 0.7)
    canvas.fill(flat.quads([(1.75, 1.5, 0.012, 0.7), (2.7, 1.5, 0.012, 0.7)]), view.tone("#2a2a3a", 0.3))


def _screen(picture: Picture, canvas: Canvas, flat: Flat, spot: tuple[float, float, float, float], kind: int) -> None:
    """A flat screen with its glow: code, a map, graphs, camera pictures."""
    u, v, wide, tall = spot
    chance = Random(picture.seed * 7 + kind)
    case = flat.path(rect(u, v, wide, tall, 0.02))
    canvas.fill(case.moved(5, 7), "#05050c", 0.6, blur=7)
    canvas.fill(case, "#14151f")
    x0, y0, w, h = u + 0.025, v + 0.03, wide - 0.05, tall - 0.055
    pane = flat.quad(x0, y0, w, h)
    _, top, _, foot = pane.bounds()
    tint = ("#0c2a3a", "#101a3a", "#1a1030", "#0a2a22", "#0c1c3c", "#141428")[kind]
    canvas.fill(pane, Linear(0, top, 0, foot, (mix(tint, "#3a6a9a", 0.3), tint)))
    (_code, _map, _graphs, _cameras, _code, _graphs)[kind](canvas, flat, (x0, y0, w, h), chance)
    cx, cy = flat.at(u + wide / 2, v + tall / 2)
    canvas.glow(cx, cy, 300 * wide, ("#4ae0c0", "#3f9aff", "#a05aff", "#5affa0", "#3fc0ff", "#c05aff")[kind], 0.3)


Box = tuple[float, float, float, float]


def _code(canvas: Canvas, flat: Flat, spot: Box, chance: Random) -> None:
    """Lines of a program in several colours, indented."""
    u, v, wide, tall = spot
    words: dict[str, list[Box]] = {c: [] for c in CODE}
    rows = int(tall / 0.036)
    for k in range(rows):
        at = u + 0.03 + 0.05 * chance.choice((0, 1, 1, 2, 3))
        for _ in range(chance.randrange(1, 6)):
            long = chance.uniform(0.03, 0.13)
            if at + long > u + wide - 0.02:
                break
            words[chance.choice(CODE)].append((at, v + tall - 0.034 * (k + 1), long, 0.016))
            at += long + 0.018
    for tint, spots in words.items():
        if spots:
            canvas.fill(flat.quads(spots), tint, 0.9)


def _map(canvas: Canvas, flat: Flat, spot: Box, chance: Random) -> None:
    """A map of the world in dots, arcs between places, alarms."""
    u, v, wide, tall = spot
    lands = (
        (0.2, 0.66, 0.13, 0.18),
        (0.28, 0.34, 0.07, 0.2),
        (0.5, 0.7, 0.09, 0.13),
        (0.53, 0.42, 0.09, 0.2),
        (0.72, 0.66, 0.16, 0.18),
        (0.84, 0.3, 0.07, 0.1),
    )
    dots = [
        (u + wide * a, v + tall * b, 0.013, 0.013)
        for a in (0.03 + 0.024 * i for i in range(40))
        for b in (0.1 + 0.04 * j for j in range(22))
        if any(((a - x) / rx) ** 2 + ((b - y) / ry) ** 2 < 1 for x, y, rx, ry in lands)
    ]
    canvas.fill(flat.quads(dots), "#4ac8ff", 0.85)
    places = [(u + wide * x, v + tall * y) for x, y, _, _ in lands]
    for _ in range(6):
        (a, b), (c, d) = chance.sample(places, 2)
        canvas.line(flat.path(curve([(a, b), ((a + c) / 2, max(b, d) + 0.07), (c, d)], closed=False)), "#ffb84a", 1.8, 0.85)
    for x, y in places[:3]:
        canvas.line(flat.path(ellipse(x, y, 0.03, 0.03)), "#ff5a6a", 2.4)
        canvas.fill(flat.path(ellipse(x, y, 0.012, 0.012)), "#ff9aa4")


def _graphs(canvas: Canvas, flat: Flat, spot: Box, chance: Random) -> None:
    """Curves and bars."""
    u, v, wide, tall = spot
    grid = [(u, v + tall * k / 6, wide, 0.003) for k in range(1, 6)] + [(u + wide * k / 8, v, 0.003, tall) for k in range(1, 8)]
    canvas.fill(flat.quads(grid), "#8a8aff", 0.3)
    for tint in ("#ff5ac0", "#5affd0"):
        points = [(u + wide * k / 12, v + tall * chance.uniform(0.4, 0.9)) for k in range(13)]
        canvas.line(flat.path(curve(points, closed=False)), tint, 3)
    bars = [(u + wide * (0.06 + 0.075 * k), v + 0.02, wide * 0.05, tall * chance.uniform(0.06, 0.3)) for k in range(12)]
    canvas.fill(flat.quads(bars), "#ffc05a", 0.9)


def _cameras(canvas: Canvas, flat: Flat, spot: Box, chance: Random) -> None:
    """Four pictures from cameras: corridors, a door, a car."""
    u, v, wide, tall = spot
    for i in range(2):
        for j in range(2):
            a, b, w, h = u + wide * (0.02 + 0.5 * i), v + tall * (0.03 + 0.5 * j), wide * 0.46, tall * 0.44
            canvas.fill(flat.quad(a, b, w, h), "#2c5a4a")
            end = flat.quad(a + w * 0.35, b + h * 0.36, w * 0.3, h * 0.34)
            canvas.fill(
                flat.path(lines([(a, b), (a + w, b), (a + w * 0.65, b + h * 0.36), (a + w * 0.35, b + h * 0.36)])), "#7ac8a0", 0.7
            )
            canvas.fill(end, "#a8f0c8", 0.8)
            if chance.random() < 0.6:
                canvas.fill(flat.path(ellipse(a + w * 0.5, b + h * 0.5, w * 0.05, h * 0.22)), "#0c1a14")
            canvas.fill(flat.quad(a + w * 0.06, b + h * 0.84, 0.02, 0.02), "#ff4a4a")


def _rack(canvas: Canvas, picture: Picture, camera: Camera, x: float, z: float) -> None:
    """A cabinet of servers: units with lamps that blink, bundles of cable down its side."""
    view, chance = picture.view, Random(picture.seed + round(z * 10))
    box(canvas, view, camera, Sun(0.6, 0.4, 0.3), x, 0, z, 0.66, 2.15, 0.68, "#34364a", 0.5)
    side = camera.flat((x + 0.66, 0, z), (0, 0, 1), (0, 1, 0))
    units = [(0.06, 0.12 + 0.13 * k, 0.56, 0.11) for k in range(15)]
    canvas.fill(side.quads(units), view.tone("#1c1e2c", 0.4))
    canvas.fill(side.quads([(u, v + 0.098, w, 0.012) for u, v, w, _ in units]), view.tone("#6a6e88", 0.8), 0.8)
    lamps: dict[str, list[Box]] = {}
    for u, v, _, _ in units:
        for k in range(9):
            if chance.random() < 0.7:
                lamps.setdefault(chance.choice(("#5aff9a", "#5aff9a", "#3fd0ff", "#ffb84a", "#ff5a5a")), []).append(
                    (u + 0.03 + 0.055 * k, v + 0.035, 0.026, 0.03)
                )
    for tint, spots in lamps.items():
        shape = side.quads(spots)
        canvas.fill(shape, tint, 0.7, blur=7, blend="screen")
        canvas.fill(shape, mix(tint, "#ffffff", 0.25))
    front = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.06, 0.1 + 0.1 * k, 0.54, 0.05) for k in range(20)]), view.tone("#20222e", 0.3), 0.9)


def _desk(canvas: Canvas, picture: Picture, camera: Camera, pair: tuple[str, str]) -> None:
    """A long top with keyboards alight, a mouse, cups, cans, a tablet, speakers; a tower of glass and fans under it."""
    view, sun = picture.view, Sun(0, 0.6, 0.5)
    shadow(canvas, view, camera, -1.7, 2.9, 3.4, 0.8, 0.5)
    box(canvas, view, camera, sun, -1.66, 0, 2.95, 0.08, 0.74, 0.7, "#2a2c3a", 0)
    box(canvas, view, camera, sun, 1.58, 0, 2.95, 0.08, 0.74, 0.7, "#2a2c3a", 0)
    _tower(canvas, view, camera, pair)
    box(canvas, view, camera, sun, -1.75, 0.74, 2.85, 3.5, 0.05, 0.85, "#4a4458", 0.9)
    strip = camera.shape((-1.75, 0.735, 2.85), (1.75, 0.735, 2.85), (1.75, 0.715, 2.85), (-1.75, 0.715, 2.85))
    canvas.fill(strip, pair[1], 0.8, blur=14, blend="screen")
    canvas.fill(strip, mix(pair[1], "#ffffff", 0.5))
    top = camera.floor(0.8)
    for x, wide in ((-0.35, 0.72), (-1.35, 0.5)):
        canvas.fill(top.quad(x, 2.92, wide, 0.24), "#15161f")
        keys = [(x + 0.02 + 0.046 * i, 2.94 + 0.052 * j, 0.038, 0.04) for i in range(int(wide / 0.047)) for j in range(4)]
        for k, tint in enumerate((*pair, mix(*pair, 0.5))):
            canvas.fill(top.quads(keys[k::3]), tint, 0.9)
    canvas.fill(top.path(ellipse(0.55, 3.02, 0.05, 0.08)), "#20222e")
    for x, z, tint in ((1.02, 3.0, "#4ae07a"), (1.16, 3.12, "#ff5a4a"), (-0.78, 3.1, "#f0c040")):
        px, py = camera.at(x, 0.79, z)
        s = camera.size(z)
        canvas.fill(
            rect(px - 0.033 * s, py - 0.13 * s, 0.066 * s, 0.13 * s, 4),
            Linear(px - 0.03 * s, 0, px + 0.03 * s, 0, (view.tone(tint, 1.1), view.tone(tint, 0.4))),
        )
        canvas.fill(ellipse(px, py - 0.13 * s, 0.032 * s, 0.009 * s), view.tone("#d8dce4", 0.9))
    for x in (-1.62, 1.42):
        box(canvas, view, camera, sun, x, 0.79, 3.1, 0.2, 0.34, 0.2, "#2c2e3c", 0.6)
        cx, cy = camera.at(x + 0.1, 0.9, 3.1)
        for dy, r in ((0, 21), (-42, 13)):
            canvas.fill(ellipse(cx, cy + dy, r, r), "#12131c")
            canvas.line(ellipse(cx, cy + dy, r, r), pair[0], 2.4, 0.8)


def _tower(canvas: Canvas, view: View, camera: Camera, pair: tuple[str, str]) -> None:
    """A computer with a glass side: fans in rings of light."""
    box(canvas, view, camera, Sun(0, 0.6, 0.5), -1.35, 0.05, 3.0, 0.4, 0.56, 0.5, "#20222e", 0.6)
    front = camera.flat((-1.35, 0.05, 3.0), (1, 0, 0), (0, 1, 0))
    for k, v in enumerate((0.14, 0.28, 0.42)):
        tint = (pair[0], pair[1], mix(*pair, 0.5))[k]
        ring = front.path(ellipse(0.2, v, 0.062, 0.062))
        canvas.line(ring, tint, 9, 0.6, blur=5, blend="screen")
        canvas.line(ring, mix(tint, "#ffffff", 0.4), 4)
        canvas.fill(front.path(ellipse(0.2, v, 0.02, 0.02)), tint, 0.8)


def _shelves(picture: Picture, canvas: Canvas, room: Room, pair: tuple[str, str]) -> None:
    """Boards on the back wall at the right with figures and books, posters, a sign of light."""
    view, flat, chance = picture.view, room.back, Random(picture.seed + 3)
    for k in range(3):
        v = 0.55 + 0.5 * k
        canvas.fill(flat.quad(4.12, v, 0.8, 0.04), view.tone("#6a5a6a", 0.7))
        at = 4.15
        while at < 4.82:
            w, h = chance.uniform(0.04, 0.09), chance.uniform(0.16, 0.34)
            tint = chance.choice(("#c84a5a", "#4a7ac8", "#e8b84a", "#5ab07a", "#e8e4f0", "#7a4aa8"))
            canvas.fill(flat.quad(at, v + 0.04, w * 0.9, h), view.tone(tint, 0.7))
            canvas.fill(flat.quad(at + 0.005, v + 0.04, w * 0.2, h), pair[0], 0.35)
            at += w + chance.choice((0, 0, 0.05))
    poster(canvas, view, flat, 0.22, 1.3, 0.56, 0.8, picture.seed + 9)
    poster(canvas, view, room.west, 3.1, 1.2, 0.45, 0.8, picture.seed + 12)
    crown = [(4.2, 2.12), (4.16, 2.38), (4.34, 2.26), (4.5, 2.44), (4.66, 2.26), (4.84, 2.38), (4.8, 2.12), (4.2, 2.12)]
    sign = flat.path(stroke(crown, 0.03, even, False))
    canvas.fill(sign, pair[1], 0.9, blur=16, blend="screen")
    canvas.fill(sign, mix(pair[1], "#ffffff", 0.65))


def _cables(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Cables from the ceiling to the racks and over the floor."""
    chance = Random(seed + 21)
    for k in range(9):
        a, b = room.camera.at(-2.2 + 0.06 * k, 2.15, 2.2 + 0.05 * k), room.camera.at(-1.5 + 0.21 * k, 2.5, 3.68)
        sag = ((a[0] + b[0]) / 2, max(a[1], b[1]) + chance.uniform(10, 70))
        tint = chance.choice(("#15161f", "#8a3a4a", "#3a5a8a", "#5a5a70"))
        canvas.line(curve([a, sag, b], closed=False), view.tone(tint, 0.6), 4.5)
    for k in range(6):
        points = [
            (-1.7 + 0.1 * k, 2.4),
            (-1.1, 2.0 + 0.15 * k),
            (-0.2 + 0.1 * k, 2.5 + 0.05 * k),
            (0.7, 2.3 + 0.1 * k),
            (1.4 - 0.1 * k, 2.9),
        ]
        canvas.line(
            room.floor.path(curve(points, closed=False)), view.tone(("#15161f", "#3a2a3a", "#20304a")[k % 3], 0.3), 6, 0.9
        )


def _seat(canvas: Canvas, view: View, camera: Camera, x: float, z: float, pair: tuple[str, str]) -> None:
    """A racing chair turned to the desk: its shell from behind with coloured edges, on five castors."""
    cx, foot = camera.at(x, 0, z)
    s = camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.36 * s, 0.09 * s), "#05050c", 0.5, blur=10)
    for dx, dy in ((-0.3, 0), (0.3, 0), (-0.16, 0.07), (0.18, 0.07), (0, -0.06)):
        canvas.line(lines([(cx, foot - 0.12 * s), (cx + dx * s, foot + dy * s - 0.04 * s)], closed=False), "#20222e", 0.05 * s)
        canvas.fill(ellipse(cx + dx * s, foot + dy * s, 0.035 * s, 0.035 * s), "#101018")
    canvas.fill(rect(cx - 0.035 * s, foot - 0.45 * s, 0.07 * s, 0.36 * s), view.tone("#6a6e80", 0.6))
    canvas.fill(rect(cx - 0.28 * s, foot - 0.52 * s, 0.56 * s, 0.12 * s, 0.05 * s), "#1a1c28")
    for side in (-1, 1):
        canvas.fill(rect(cx + side * 0.33 * s - 0.05 * s, foot - 0.72 * s, 0.1 * s, 0.05 * s, 6), "#15161f")
        canvas.fill(rect(cx + side * 0.33 * s - 0.02 * s, foot - 0.7 * s, 0.04 * s, 0.22 * s), "#15161f")
    shape = [
        (-0.2, -0.46, 1),
        (-0.29, -0.62),
        (-0.27, -0.86),
        (-0.3, -1.0),
        (-0.2, -1.08),
        (-0.17, -1.26),
        (0.17, -1.26),
        (0.2, -1.08),
        (0.3, -1.0),
        (0.27, -0.86),
        (0.29, -0.62),
        (0.2, -0.46, 1),
    ]
    back = curve([(cx + p[0] * s, foot + p[1] * s, *p[2:]) for p in shape])
    canvas.fill(
        back,
        Linear(
            cx - 0.3 * s, 0, cx + 0.3 * s, 0, (view.tone("#3a3c50", 0.6), view.tone("#20222e", 0.4), view.tone("#2c2e40", 0.5))
        ),
    )
    canvas.line(back, pair[0], 3, 0.75)
    stripes: list[Path] = [
        lines(
            [
                (cx + d * 0.12 * s, foot - 1.22 * s),
                (cx + d * 0.16 * s, foot - 1.22 * s),
                (cx + d * 0.24 * s, foot - 0.6 * s),
                (cx + d * 0.2 * s, foot - 0.6 * s),
            ]
        )
        for d in (-1, 1)
    ]
    canvas.fill(joined(stripes), pair[1], 0.8)
    canvas.fill(rect(cx - 0.1 * s, foot - 1.16 * s, 0.2 * s, 0.07 * s, 8), "#0c0c14")


def _close(canvas: Canvas, view: View, pair: tuple[str, str]) -> None:
    """The corner of a dark screen and loops of cable, close to the eye."""
    canvas.fill(lines([(-20, 860), (300, 900), (300, 1100), (-20, 1100)]), Linear(0, 850, 0, HIGH, ("#20222e", "#101018")))
    canvas.line(lines([(-20, 860), (300, 900)], closed=False), pair[0], 5, 0.7)
    loops = curve([(1700, 1100), (1740, 900), (1830, 830), (WIDE + 20, 870)], closed=False)
    canvas.line(loops, "#14151f", 26)
    canvas.line(loops.moved(-3, -5), alpha(pair[1], 0.7), 4)


PLACES = {
    "hideout": Kind(hideout, "blue", ((0.14, 0.46), (0.54, 0.86)), 0.44, (0.0, -0.8), time="night"),
}
