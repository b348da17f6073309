"""Where goods wait: a hall of steel and brick with racks, crates and a lorry's door."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, droplets, outdoors, shell, shine, sunlight, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

STEEL, RUST, CARTON, YELLOW = "#6a7684", "#a4583a", "#c49a68", "#f0b830"
RACKS = (14.5, 11.6, 8.7, 5.8)
LEVELS = (0.0, 1.75, 3.3)
BAY = 2.8
CRATES = ("#b4824a", "#a06e3e", "#c4945a")
DRUMS = ("#3f6a9a", "#a83a34", "#4a7a5a", "#c8862e")


def warehouse(picture: Picture) -> None:
    """Racks on the left, crates and drums on the right, a rolling door half up, light from high windows through dust."""
    view, camera = picture.view, Camera(1010, 560, 1.7, 900)
    room = Room(camera, -6.6, 6.2, 7.4, 19, Sun(0.6, 0.6, -0.3), 1.2)
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 560)
    walls = picture.sheet(0.8, 0, 0.5)
    shell(walls, view, room, "#a8968a", "#8a8884", "#5c646e", "#9c8a7c")
    for flat in (room.west, room.east):
        _brick(walls, view, flat, room.deep)
    _high_windows(picture, walls, room)
    _gable(picture, walls, room)
    _floor(walls, view, room, picture.seed)
    panes = [((6.2, 4.4, z), (6.2, 6.6, z), (6.2, 6.6, z + 2.2), (6.2, 4.4, z + 2.2)) for z in (4, 7.4, 10.8, 14.2)]
    sunlight(walls, room, view, panes, (0.85, 0.62, 0.1), pool=0.5, shaft=0.2)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.14, 0.8)
    _trusses(walls, view, room)
    far = picture.sheet(0.6, 0, 0.4)
    chance = Random(picture.seed)
    for z in RACKS[:2]:
        _rack(far, view, camera, z, chance)
    _container(far, view, camera)
    _forklift(far, view, camera)
    middle = picture.sheet(0.4, 0, 0.4)
    for z in RACKS[2:]:
        _rack(middle, view, camera, z, chance)
    _stack(middle, view, camera, chance)
    _drums(middle, view, camera, 3.05, 5.4, chance)
    _lamps(middle, view, camera)
    near = picture.sheet(0.15, 0, 2.4)
    _hook(near, view)


def _brick(canvas: Canvas, view: View, flat: Flat, deep: float) -> None:
    """Courses of brick up to the windows' sills, steel posts, a pipe along the wall."""
    courses = [(1.2, 0.3 * k, deep - 1.2, 0.03) for k in range(1, 15)]
    joints = [(1.3 + 0.6 * j + 0.3 * (k % 2), 0.3 * k, 0.03, 0.3) for k in range(15) for j in range(int((deep - 1.4) / 0.6))]
    canvas.fill(flat.quads(courses + joints), view.tone("#4a3a36", 0.2), 0.4)
    canvas.fill(flat.quads([(1.2, 3.9, deep - 1.2, 0.16), (1.2, 7.0, deep - 1.2, 0.2)]), view.tone(STEEL, 0.5))
    posts = [(z, 0, 0.3, 7.4) for z in (3.2, 6.6, 10.0, 13.4, 16.8)]
    canvas.fill(flat.quads(posts), view.tone(STEEL, 0.4))
    canvas.fill(flat.quads([(z, 0, 0.08, 7.4) for z, *_ in posts]), view.tone(STEEL, 1.1), 0.7)
    canvas.fill(flat.quads([(1.2, 3.45, deep - 1.2, 0.14)]), view.tone(RUST, 0.5))
    canvas.fill(flat.quads([(1.2, 3.54, deep - 1.2, 0.04)]), view.tone(RUST, 1.2), 0.7)


def _high_windows(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Bands of small panes under the roof, some mended with board."""
    view, chance = picture.view, Random(picture.seed + 5)
    for flat in (room.west, room.east):
        for z in (3.7, 7.1, 10.5, 13.9):
            hole = window(canvas, view, flat, z, 4.3, 2.6, 2.4, "#5a626a", 5, 4, 0.05)
            droplets(picture, canvas, hole, picture.seed + int(z))
            blind = [(z + 0.52 * chance.randrange(5), 4.3 + 0.6 * chance.randrange(4), 0.52, 0.6) for _ in range(4)]
            canvas.fill(flat.quads(blind), view.tone("#8a929a", 0.5), 0.55)
            canvas.fill(hole, alpha("#e8ece8", 0.12))


def _gable(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The end wall: a rolling door half up with the yard's light behind it, a small door, a big number, an office above."""
    view, flat = picture.view, room.back
    sheets = [(0.32 * k, 0, 0.05, 7.4) for k in range(40)]
    canvas.fill(flat.quads(sheets), view.tone("#5c524c", 0.2), 0.4)
    u, wide = 3.6, 5.0
    canvas.fill(flat.quad(u - 0.2, 0, wide + 0.4, 4.7), view.tone("#4a525c", 0.3))
    door = flat.quad(u, 0, wide, 4.5)
    canvas.fill(door, "#ffffff", blend="erase")
    canvas.fill(door, alpha("#ffffff", 0.1))
    leaf = flat.quad(u, 2.3, wide, 2.2)
    _, top, _, foot = leaf.bounds()
    canvas.fill(leaf, Linear(0, top, 0, foot, (view.tone("#8a9aa8", 0.7), view.tone("#6a7886", 0.3))))
    canvas.fill(flat.quads([(u, 2.3 + 0.16 * k, wide, 0.05) for k in range(14)]), view.tone("#2c3640", 0.2), 0.6)
    stripes = [
        lines([(u + 0.4 * k, 2.3), (u + 0.4 * k + 0.2, 2.3), (u + 0.4 * k + 0.4, 2.55), (u + 0.4 * k + 0.2, 2.55)])
        for k in range(12)
    ]
    canvas.fill(flat.quad(u, 2.3, wide, 0.25), view.tone("#20242a", 0.3))
    canvas.fill(joined([flat.path(s) for s in stripes]), view.tone(YELLOW, 0.9))
    x, y = flat.at(u + wide / 2, 1.1)
    canvas.glow(x, y, 330, mix(view.sky[4], "#ffffff", 0.3), 0.45 * (1 - 0.7 * view.lamps))
    canvas.fill(flat.quad(9.6, 0, 1.1, 2.2), view.tone("#3f6a5a", 0.5))
    canvas.fill(flat.quad(9.85, 2.35, 0.6, 0.25), "#4ae08a")
    canvas.fill(flat.quad(0.6, 3.6, 2.6, 2.0), view.tone("#4a525c", 0.4))
    canvas.fill(
        flat.quads([(0.75, 3.9, 1.1, 1.4), (1.95, 3.9, 1.1, 1.4)]),
        mix(view.tone("#9ab0b8", 0.6), "#ffe4a0", max(0.5, view.lamps)),
    )
    digit = [(6.0, 5.2, 0.22, 1.5), (5.3, 6.5, 0.9, 0.22), (5.3, 5.85, 0.9, 0.22), (5.3, 5.2, 0.9, 0.22)]
    canvas.fill(flat.quads([(a + 0.35, b, c, d) for a, b, c, d in digit]), view.tone("#e8e2d4", 0.8), 0.8)


def _floor(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Concrete slabs with stains, a lane between yellow lines, tyre marks."""
    floor = room.floor
    canvas.fill(
        floor.grid([-6.6 + 2.6 * k for k in range(6)], [2.0 * k for k in range(1, 10)], 0.03), view.tone("#3a3a3e", 0.2), 0.5
    )
    canvas.fill(floor.quads([(-2.3, 1.2, 0.13, 17.8), (2.2, 1.2, 0.13, 17.8)]), view.tone(YELLOW, 0.7), 0.75)
    marks = [floor.path(stroke([(x, 2.0), (x + 0.3, 7), (x - 0.1, 12), (x + 0.2, 18)], 0.16, even)) for x in (-0.9, 0.5)]
    canvas.fill(joined(marks), view.tone("#20202a", 0.1), 0.3, blur=2)
    chance = Random(seed + 8)
    oil = [
        floor.path(ellipse(chance.uniform(-5, 5), chance.uniform(2.5, 15), chance.uniform(0.2, 0.8), chance.uniform(0.2, 0.7)))
        for _ in range(12)
    ]
    canvas.fill(joined(oil), view.tone("#26262e", 0.1), 0.3, blur=5)


def _trusses(canvas: Canvas, view: View, room: Room) -> None:
    """Lattice girders under the roof with daylight between, a crane's beam on its rails."""
    camera, top = room.camera, room.high
    sky = mix(view.sky[2], view.tone("#c8d0d4", 0.6), 0.4)
    lights = room.ceiling.quads(
        [(-3.6, z, 2.2, 1.8) for z in (2.6, 6.0, 9.4, 12.8, 16.2)] + [(1.4, z, 2.2, 1.8) for z in (2.6, 6.0, 9.4, 12.8, 16.2)]
    )
    canvas.fill(lights, sky)
    canvas.line(lights, view.tone("#2c343c", 0.2), 4)
    canvas.fill(room.ceiling.quads([(-6.6, 1.4 + 0.6 * k, 12.8, 0.05) for k in range(30)]), view.tone("#2c343c", 0.1), 0.35)
    for z in (17.0, 13.6, 10.2, 6.8, 3.9):
        flat = camera.flat((room.left, 0, z), (1, 0, 0), (0, 1, 0))
        wide = room.wide
        bars = [
            stroke(
                [(wide * k / 14, top - 0.1 - 0.7 * (k % 2)), (wide * (k + 1) / 14, top - 0.1 - 0.7 * ((k + 1) % 2))],
                0.07,
                even,
                False,
            )
            for k in range(14)
        ]
        canvas.fill(joined([flat.path(b) for b in bars]), view.tone(STEEL, 0.15))
        canvas.fill(flat.quads([(0, top - 0.16, wide, 0.16), (0, top - 0.9, wide, 0.14)]), view.tone(STEEL, 0.35))
        canvas.fill(flat.quads([(0, top - 0.8, wide, 0.04)]), view.tone(STEEL, 1.1), 0.7)
    beam = camera.flat((room.left, 0, 8.4), (1, 0, 0), (0, 1, 0))
    canvas.fill(beam.quad(0.3, 5.7, room.wide - 0.6, 0.5), view.tone(YELLOW, 0.45))
    canvas.fill(beam.quad(0.3, 6.08, room.wide - 0.6, 0.1), view.tone(YELLOW, 1.0), 0.8)
    canvas.fill(beam.quad(7.6, 5.2, 1.0, 0.6), view.tone("#3a4048", 0.4))


def _rack(canvas: Canvas, view: View, camera: Camera, z: float, chance: Random) -> None:
    """One bay of a rack: pallets on three levels behind orange beams, blue uprights at its ends."""
    left, deep, edge = -6.3, 1.3, -5.0
    sun = Sun(0.6, 0.6, -0.3)
    shadow(canvas, view, camera, left, z, deep, BAY, 0.5)
    for level in LEVELS:
        for k in (1, 0):
            _pallet(canvas, view, camera, left + 0.06, level + 0.14, z + 0.12 + k * 1.32, chance)
    face = camera.flat((edge, 0, 0), (0, 0, 1), (0, 1, 0))
    for level in LEVELS[1:]:
        canvas.fill(face.quad(z, level, BAY, 0.14), view.tone("#e8702a", 0.7))
        canvas.fill(face.quad(z, level + 0.1, BAY, 0.03), view.tone("#ffa860", 1.0), 0.8)
    for at in (z + BAY - 0.1, z):
        box(canvas, view, camera, sun, edge - 0.1, 0, at, 0.1, 5.0, 0.1, "#33588c", 0)
        box(canvas, view, camera, sun, left, 0, at, 0.1, 5.0, 0.1, "#33588c", 0)
    end = camera.flat((left, 0, z), (1, 0, 0), (0, 1, 0))
    braces = [
        stroke([(0.05, 0.3 + 0.9 * k), (deep - 0.05, 0.75 + 0.9 * k), (0.05, 1.2 + 0.9 * k)], 0.05, even, False) for k in range(4)
    ]
    canvas.fill(joined([end.path(b) for b in braces]), view.tone("#33588c", 0.4))


def _pallet(canvas: Canvas, view: View, camera: Camera, x: float, y: float, z: float, chance: Random) -> None:
    """Cartons or a crate on a pallet."""
    sun, wide, long = Sun(0.6, 0.6, -0.3), 1.1, 1.15
    if chance.random() < 0.1:
        return
    box(canvas, view, camera, sun, x, y, z, wide, 0.12, long, "#9a7444", 0)
    high, tint = chance.uniform(0.65, 1.25), chance.choice((CARTON, "#b88c5c", "#cfae84", "#8aa0b0", "#a8b89a"))
    box(canvas, view, camera, sun, x, y + 0.12, z, wide, high, long, tint, 0.4)
    flank = camera.flat((x + wide, y + 0.12, z), (0, 0, 1), (0, 1, 0))
    rows = max(1, round(high / 0.42))
    seams = [(0, high * k / rows, long, 0.02) for k in range(1, rows)]
    seams += [(long * (0.33 * j + 0.16 * (k % 2)), high * k / rows, 0.02, high / rows) for k in range(rows) for j in (1, 2)]
    canvas.fill(flank.quads(seams), view.tone(mix(tint, "#2a1a10", 0.6), 0.3), 0.7)
    canvas.fill(flank.quads([(long * 0.12, high * 0.3, 0.22, 0.16)]), view.tone("#f4f0e4", 0.8), 0.9)


def _container(canvas: Canvas, view: View, camera: Camera) -> None:
    """A freight container along the right wall."""
    tint, sun = "#3f7a8a", Sun(0.6, 0.6, -0.3)
    shadow(canvas, view, camera, 3.5, 10, 2.4, 6, 0.5)
    box(canvas, view, camera, sun, 3.6, 0.1, 10, 2.4, 2.6, 6, tint, 0.5)
    side = camera.flat((3.6, 0.1, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(side.quads([(10.1 + 0.3 * k, 0.1, 0.14, 2.4) for k in range(20)]), view.tone(mix(tint, "#102028", 0.5), 0.2), 0.6)
    front = camera.flat((3.6, 0.1, 10), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.06, 0.1, 1.1, 2.4), (1.24, 0.1, 1.1, 2.4)]), view.tone(mix(tint, "#ffffff", 0.12), 0.5))
    canvas.fill(
        front.quads([(0.4, 0.1, 0.06, 2.4), (0.85, 0.1, 0.06, 2.4), (1.5, 0.1, 0.06, 2.4), (1.95, 0.1, 0.06, 2.4)]),
        view.tone("#c8d0d4", 0.7),
    )


def _forklift(canvas: Canvas, view: View, camera: Camera) -> None:
    """A yellow truck with its mast, seen from the front, a crate on the fork."""
    x, z = -0.9, 9.6
    size, (cx, foot) = camera.size(z), camera.at(x, 0, z)
    shadow(canvas, view, camera, x - 0.7, z, 1.4, 1.6, 0.5)

    def at(points: list[tuple[float, ...]]) -> list[tuple[float, ...]]:
        return [(cx + p[0] * size, foot - p[1] * size, *p[2:]) for p in points]

    for dx in (-0.66, 0.44):
        canvas.fill(rect(cx + dx * size, foot - 0.5 * size, 0.22 * size, 0.5 * size, 6), view.tone("#22242a", 0.3))
    body = curve(at([(-0.6, 0.3, 1), (-0.6, 1.0), (-0.5, 1.2, 1), (0.5, 1.2, 1), (0.6, 1.0), (0.6, 0.3, 1)]))
    canvas.fill(body, Linear(0, foot - 1.2 * size, 0, foot, (view.tone(YELLOW, 0.9), view.tone("#b87a18", 0.3))))
    canvas.line(
        lines(at([(-0.55, 1.2), (-0.48, 2.2), (0.48, 2.2), (0.55, 1.2)]), closed=False), view.tone("#2a2e36", 0.4), 0.07 * size
    )
    canvas.fill(rect(cx - 0.3 * size, foot - 1.7 * size, 0.6 * size, 0.55 * size, 8), view.tone("#2a2c34", 0.3))
    canvas.fill(
        joined([rect(cx + dx * size, foot - 2.7 * size, 0.09 * size, 2.6 * size) for dx in (-0.36, 0.27)]),
        view.tone("#4a525c", 0.6),
    )
    canvas.fill(rect(cx - 0.4 * size, foot - 2.7 * size, 0.8 * size, 0.09 * size), view.tone("#4a525c", 0.8))
    _crate(canvas, view, camera, x - 0.55, 0.2, z - 0.9, 1.1, 0.85, CRATES[0])
    for dx in (-0.5, 0.42):
        canvas.fill(ellipse(cx + dx * size, foot - 1.06 * size, 0.07 * size, 0.07 * size), "#fff2c8")


def _crate(canvas: Canvas, view: View, camera: Camera, x: float, y: float, z: float, wide: float, high: float, tint: str) -> None:
    """A crate of boards with a frame, a brace and stencilled marks."""
    box(canvas, view, camera, Sun(0.6, 0.6, -0.3), x, y, z, wide, high, wide, tint, 0.4)
    front = camera.flat((x, y, z), (1, 0, 0), (0, 1, 0))
    planks = [(0, high * k / 5, wide, 0.018) for k in range(1, 5)]
    canvas.fill(front.quads(planks), view.tone("#3a2414", 0.2), 0.7)
    t = 0.1 * wide
    canvas.fill(front.path(stroke([(t, t), (wide - t, high - t)], t, even, False)), view.tone(mix(tint, "#e8c894", 0.3), 0.6))
    frame = [(0, 0, wide, t), (0, high - t, wide, t), (0, 0, t, high), (wide - t, 0, t, high)]
    canvas.fill(front.quads(frame), view.tone(mix(tint, "#e8c894", 0.3), 0.65))
    nails = [front.path(ellipse(u, v, 0.016, 0.016)) for u in (t / 2, wide - t / 2) for v in (t / 2, high / 2, high - t / 2)]
    canvas.fill(joined(nails), view.tone("#2c2420", 0.2))
    if x > 0:
        side = camera.flat((x, y, z), (0, 0, 1), (0, 1, 0))
        canvas.fill(
            side.quads([(0, 0, wide, t), (0, high - t, wide, t), (0, 0, t, high), (wide - t, 0, t, high)]), view.tone(tint, 0.5)
        )


def _stack(canvas: Canvas, view: View, camera: Camera, chance: Random) -> None:
    """Crates in a heap against the right wall, a tarpaulin over one."""
    shadow(canvas, view, camera, 3.4, 6.6, 2.8, 1.5, 0.55)
    for x, y, z, w in (
        (4.7, 0, 7.6, 1.2),
        (3.5, 0, 7.3, 1.15),
        (4.0, 1.1, 7.4, 1.0),
        (4.9, 1.15, 7.6, 0.95),
        (4.8, 0, 6.2, 1.25),
    ):
        _crate(canvas, view, camera, x, y, z, w, w * 0.92, chance.choice(CRATES))


def _drums(canvas: Canvas, view: View, camera: Camera, x: float, z: float, chance: Random) -> None:
    """Oil drums in a group, one of them with a stripe."""
    for dx, dz in ((0.55, 0.5), (-0.1, 0.4), (0.3, 0.0), (0.98, 0.1)):
        cx, foot = camera.at(x + dx, 0, z + dz)
        size, tint = camera.size(z + dz), chance.choice(DRUMS)
        half, tall = 0.29 * size, 0.88 * size
        canvas.fill(ellipse(cx + 0.05 * size, foot, half * 1.2, half * 0.36), view.tone("#141018", 0), 0.5, blur=6)
        body = rect(cx - half, foot - tall, half * 2, tall) | ellipse(cx, foot, half, half * 0.28)
        tones = tuple(view.tone(tint, k) for k in (0.15, 0.55, 1.0, 0.5))
        canvas.fill(body, Linear(cx - half, 0, cx + half, 0, tones))
        for k in (0.33, 0.66):
            canvas.fill(
                rect(cx - half * 1.03, foot - tall * k - 4, half * 2.06, 8, 3), view.tone(mix(tint, "#ffffff", 0.15), 0.5)
            )
        canvas.fill(ellipse(cx, foot - tall, half, half * 0.28), view.tone(tint, 0.75))
        canvas.line(ellipse(cx, foot - tall, half * 0.95, half * 0.25), view.tone(mix(tint, "#ffffff", 0.3), 0.9), 3)
        canvas.fill(ellipse(cx - half * 0.4, foot - tall - 2, half * 0.14, half * 0.06), view.tone("#20242a", 0.3))


def _lamps(canvas: Canvas, view: View, camera: Camera) -> None:
    """Enamelled shades on long cables."""
    lit = max(0.5, view.lamps)
    for x, z in ((-2.4, 12), (2.2, 12), (-2.4, 7), (2.2, 7)):
        cx, y = camera.at(x, 4.6, z)
        s = camera.size(z)
        canvas.fill(rect(cx - 2, camera.at(0, 7, z)[1], 4, y - camera.at(0, 7, z)[1]), view.tone("#20242a", 0.2))
        shade = curve(
            [
                (cx - 0.06 * s, y - 0.3 * s, 1),
                (cx + 0.06 * s, y - 0.3 * s, 1),
                (cx + 0.2 * s, y - 0.12 * s),
                (cx + 0.45 * s, y, 1),
                (cx - 0.45 * s, y, 1),
                (cx - 0.2 * s, y - 0.12 * s),
            ]
        )
        canvas.fill(
            shade,
            Linear(
                cx - 0.4 * s,
                0,
                cx + 0.4 * s,
                0,
                (view.tone("#2f5a4a", 0.3), view.tone("#4a8a72", 0.9), view.tone("#24443a", 0.2)),
            ),
        )
        canvas.fill(ellipse(cx, y, 0.42 * s, 0.07 * s), mix(view.tone("#c8b890"), "#fff4c8", lit))
        canvas.glow(cx, y + 0.1 * s, 1.9 * s, "#ffd488", 0.5 * lit)
        cone = lines([(cx - 0.4 * s, y), (cx + 0.4 * s, y), (cx + 1.9 * s, y + 4.4 * s), (cx - 1.9 * s, y + 4.4 * s)])
        canvas.fill(cone, Linear(0, y, 0, y + 4.4 * s, (alpha("#ffe0a0", 0.16 * view.lamps), alpha("#ffe0a0", 0))), blur=10)


def _hook(canvas: Canvas, view: View) -> None:
    """A crane's chain and hook close to the eye, and the edge of a carton."""
    x = 1590.0
    links = [ellipse(x, -10 + 40 * k, 9 if k % 2 else 14, 24) for k in range(7)]
    canvas.line(joined(links), view.tone("#8a929a", 0.6), 9)
    canvas.fill(rect(x - 34, 258, 68, 60, 14), view.tone(YELLOW, 0.7))
    hook = stroke([(x, 318), (x + 4, 370), (x + 42, 410), (x + 26, 458), (x - 30, 452), (x - 42, 414)], 30, even)
    canvas.fill(hook, view.tone("#5a6470", 0.5))
    canvas.inner(hook, -6, -6, view.tone("#c8d4dc", 1.0), 0.6, blur=3)


PLACES = {
    "warehouse": Kind(warehouse, "warm", ((0.12, 0.46), (0.54, 0.88)), 0.52, (0.8, -0.6)),
}
