"""A karaoke box."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.limelight import PARTY, beam, flecks, microphone, mirror_ball, speaker, tube
from vnc.make.place.parts.props import cushion
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, shell, shine
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

SOFAS = ("#a83a5c", "#5a3a9a", "#2f6a8a")
DRINKS = ("#3fd080", "#e8484a", "#f0a030", "#5a2a1c", "#4ab0f0")
TOP = 0.62
"""Height of the table in metres."""


def karaoke(picture: Picture) -> None:
    """A large screen at the back, sofas round a table with drinks and a tambourine, coloured tubes, a mirror ball."""
    view, camera = picture.view, Camera(960, 430, 1.45, 950)
    room = Room(camera, -3.0, 3.0, 2.75, 4.9, Sun(0.0, 0.5, 0.7))
    sofa = picture.view.own("sofa", SOFAS[picture.seed % len(SOFAS)])
    walls = picture.sheet(0.9, 0, 0.4)
    walls.fill(WHOLE, view.tone("#3a3058", 0.2))
    shell(walls, view, room, "#5a4a80", "#4a3a5c", "#3a3058", "#54447a")
    _carpet(walls, view, room, picture.seed)
    _panels(walls, view, room)
    _ceiling(walls, room)
    _notices(walls, view, room, picture.seed)
    for flat, area, count in (
        (room.west, (0.8, 1.0, 4.0, 1.7), 60),
        (room.east, (0.8, 0.3, 4.0, 2.4), 60),
        (room.back, (0, 0.3, 6, 2.4), 44),
    ):
        flecks(walls, flat, area, count, picture.seed + count + int(area[1] * 10))
    back = picture.sheet(0.7, 0, 0.4)
    _rack(back, view, camera, room)
    _screen(picture, back, room.back)
    seats = picture.sheet(0.5, 0, 0.5)
    _sofas(seats, view, camera, room.sun, sofa)
    shine(walls, view, room, flattened([walls, back, seats]), picture.seed, 0.3, 0.2)
    flecks(walls, room.floor, (-2.6, 1.6, 5.2, 3.2), 50, picture.seed + 3)
    table = picture.sheet(0.35, 0, 0.4)
    _table(table, view, camera, room.sun, picture.seed)
    mirror_ball(table, 960, 92, 62, picture.seed)
    for x, y, to, hue in (
        (250, 20, (560, 900), PARTY[0]),
        (1670, 20, (1360, 900), PARTY[1]),
        (720, 0, (330, 760), PARTY[3]),
        (1200, 0, (1600, 760), PARTY[2]),
    ):
        beam(table, x, y, to, 330, hue, 0.32)
    near = picture.sheet(0.1, 0, 2.2)
    _glass(near, view, 1730, 1100, 270, DRINKS[picture.seed % 5])
    microphone(near, view, 260, 905, 330, 38)


def _carpet(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Stars and rings strewn over a dark floor."""
    chance = Random(seed)
    shapes: dict[str, list[Path]] = {}
    for k in range(70):
        u, v, r = chance.uniform(-2.9, 2.9), chance.uniform(1.3, 4.8), chance.uniform(0.06, 0.16)
        mark = room.floor.path(_star(u, v, r) if k % 2 else ellipse(u, v, r * 0.6, r * 0.6))
        shapes.setdefault(chance.choice(("#c84a8a", "#4a8ac8", "#d8b048", "#7a5ac8")), []).append(mark)
    for tint, marks in shapes.items():
        canvas.fill(joined(marks), view.tone(tint, 0.7), 0.6)


def _star(u: float, v: float, r: float) -> Path:
    return lines(
        [
            (
                u + (r if k % 2 else r * 0.42) * math.sin(math.tau * k / 10),
                v - (r if k % 2 else r * 0.42) * math.cos(math.tau * k / 10),
            )
            for k in range(10)
        ]
    )


def _panels(canvas: Canvas, view: View, room: Room) -> None:
    """Padded squares on the side walls, each with a button."""
    for flat in (room.west, room.east):
        spots = [(0.5 + 0.55 * i, 0.98 + 0.52 * j, 0.52, 0.49) for i in range(8) for j in range(3)]
        for k, (u, v, w, h) in enumerate(spots):
            shape = flat.quad(u, v, w, h)
            left, top, right, low = shape.bounds()
            tint = "#6a54a0" if (k // 3 + k % 3) % 2 else "#7c5ca8"
            canvas.fill(shape, Linear(left, top, right, low, (view.tone(tint, 0.95), view.tone(tint, 0.25))))
        canvas.fill(
            flat.quads([(u + w * 0.46, v + h * 0.44, 0.04, 0.05) for u, v, w, h in spots]), view.tone("#f0d890", 1.0), 0.8
        )
        canvas.fill(flat.quad(0.4, 0.0, 4.5, 0.1), view.tone("#1c1428", 0.2))
    wall = room.back
    canvas.fill(wall.quads([(0.15 * k, 0, 0.012, 2.75) for k in range(41)]), view.tone("#1c1430", 0.1), 0.5)


def _ceiling(canvas: Canvas, room: Room) -> None:
    """Glowing tubes: a frame under the ceiling, edges of the screen's wall."""
    top = room.camera.floor(2.7)
    for spot, hue in (
        ((-2.5, 1.0, 0.05, 3.6), PARTY[0]),
        ((2.45, 1.0, 0.05, 3.6), PARTY[1]),
        ((-2.5, 4.55, 5.0, 0.06), PARTY[3]),
    ):
        tube(canvas, top.quad(*spot), hue, 26)
    for u, hue in ((0.35, PARTY[0]), (5.6, PARTY[1])):
        tube(canvas, room.back.quad(u, 0.5, 0.04, 2.1), hue, 24)
    for x, hue in ((180, PARTY[0]), (1740, PARTY[1])):
        canvas.glow(x, 300, 620, hue, 0.3)


def _notices(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """A door with a round window and a telephone on the right wall; bright pictures on the left one."""
    wall = room.east
    canvas.fill(wall.quad(3.75, 0, 1.0, 2.15), view.tone("#2a2040", 0.4))
    canvas.fill(wall.quad(3.81, 0, 0.88, 2.09), view.tone("#b04a7a", 0.6))
    canvas.fill(wall.path(ellipse(4.25, 1.55, 0.24, 0.26)), mix(view.tone("#e8d8a8", 0.9), "#ffeec0", 0.6))
    canvas.line(wall.path(ellipse(4.25, 1.55, 0.24, 0.26)), view.tone("#e8c870", 0.9), 4)
    canvas.fill(wall.quad(3.88, 0.95, 0.05, 0.2), view.tone("#f0e0b0", 1.0))
    canvas.fill(wall.quad(3.3, 1.2, 0.24, 0.36), view.tone("#f4f0e4", 0.8))
    canvas.fill(wall.quad(3.34, 1.24, 0.06, 0.28), view.tone("#8a8694", 0.5))
    chance = Random(seed)
    for u in (1.7, 2.7, 3.7):
        hue = chance.choice(PARTY)
        canvas.fill(room.west.quad(u, 1.35, 0.66, 0.9), mix(view.tone("#1c1430", 0.2), hue, 0.35))
        canvas.fill(room.west.path(_star(u + 0.33, 1.92, 0.2)), mix(hue, "#ffffff", 0.5), 0.9)
        canvas.fill(
            room.west.quads([(u + 0.1, 1.44 + 0.09 * k, 0.46 - 0.1 * k, 0.04) for k in range(3)]), mix(hue, "#ffffff", 0.4), 0.8
        )


def _screen(picture: Picture, canvas: Canvas, wall: Flat) -> None:
    """A song's film: a sea at sunset under stars, two bars of words half coloured in."""
    u, v, wide, tall = 1.75, 1.0, 2.5, 1.42
    canvas.fill(wall.quad(u - 0.08, v - 0.08, wide + 0.16, tall + 0.16), picture.view.tone("#16141e", 0.4))
    glass = wall.quad(u, v, wide, tall)
    left, top, right, foot = glass.bounds()
    w, h = right - left, foot - top
    canvas.fill(glass, Linear(0, top, 0, top + h * 0.62, ("#2a2a7a", "#a04aa8", "#ff7a8a", "#ffd08a")))
    canvas.fill(ellipse(left + w * 0.5, top + h * 0.58, h * 0.2, h * 0.2), "#fff0c0", clip=glass)
    canvas.glow(left + w * 0.5, top + h * 0.58, h * 0.5, "#ffd080", 0.7)
    canvas.fill(rect(left, top + h * 0.62, w, h * 0.38), Linear(0, top + h * 0.62, 0, foot, ("#ff9a8a", "#5a3a9a", "#241c5c")))
    chance = Random(picture.seed)
    glints = [
        rect(
            left + w * (0.5 + chance.uniform(-0.2, 0.2) * (0.4 + k / 20)) - 12,
            top + h * (0.64 + 0.018 * k),
            chance.uniform(10, 40),
            2.4,
        )
        for k in range(18)
    ]
    canvas.fill(joined(glints), "#ffe8b0", 0.8)
    isle = curve(
        [
            (left, top + h * 0.62, 1),
            (left + w * 0.05, top + h * 0.5),
            (left + w * 0.16, top + h * 0.55),
            (left + w * 0.28, top + h * 0.62, 1),
        ]
    )
    canvas.fill(isle, "#4a2a6a")
    stars = [ellipse(left + chance.random() * w, top + chance.random() * h * 0.35, 1.4, 1.4) for _ in range(40)]
    canvas.fill(joined(stars), "#ffffff", 0.8)
    for k, (y, sung) in enumerate(((0.72, 1.0), (0.85, 0.45))):
        words, at = list[Path](), left + w * (0.14 + 0.08 * k)
        done = list[Path]()
        while at < left + w * 0.82:
            long = chance.uniform(0.04, 0.1) * w
            (done if at < left + w * 0.84 * sung else words).append(rect(at, top + h * y, long, h * 0.065, 4))
            at += long + w * 0.016
        canvas.fill(joined([p.moved(2, 3) for p in words + done]), "#140c30", 0.6)
        if words:
            canvas.fill(joined(words), "#ffffff")
        canvas.fill(joined(done), "#ff5ab0")
    canvas.fill(glass, Linear(left, top, right, foot, (alpha("#ffffff", 0.14), alpha("#ffffff", 0), alpha("#ffffff", 0.05))))
    canvas.glow((left + right) / 2, (top + foot) / 2, w * 0.95, "#ff9ab0", 0.3)
    picture.play("flicker", left - 60, top - 40, w + 120, h + 80, "#ff9ab0")


def _rack(canvas: Canvas, view: View, camera: Camera, room: Room) -> None:
    """The machine on a low cabinet under the screen, loudspeakers beside it."""
    box(canvas, view, camera, room.sun, -1.6, 0, 4.45, 3.2, 0.5, 0.45, "#4a3a6a", 0.9)
    face = camera.flat((-1.6, 0, 4.44), (1, 0, 0), (0, 1, 0))
    canvas.fill(
        face.quads([(0.08, 0.06, 0.98, 0.38), (1.12, 0.06, 0.98, 0.38), (2.16, 0.06, 0.96, 0.38)]), view.tone("#1c1628", 0.3)
    )
    canvas.fill(face.quads([(1.2, 0.28, 0.8, 0.1), (1.2, 0.14, 0.8, 0.09)]), view.tone("#6a6a78", 0.6))
    for k in range(7):
        canvas.fill(face.path(ellipse(1.28 + 0.1 * k, 0.33, 0.02, 0.02)), PARTY[k % 5])
    canvas.fill(
        face.quads([(1.3 + 0.035 * k, 0.15, 0.022, 0.02 + 0.05 * abs(math.sin(k * 1.7))) for k in range(18)]), "#5affc0", 0.9
    )
    wall = camera.flat((0, 0, 4.85), (1, 0, 0), (0, 1, 0))
    for u in (-2.25, 1.75):
        speaker(canvas, view, wall, u, 1.2, 0.5, 1.1)
    (x, y), s = camera.at(0.9, 0.5, 4.5), camera.size(4.5)
    for k in range(2):
        microphone(canvas, view, x + k * 26, y - 0.24 * s, 0.24 * s, 6 * (k * 2 - 1), ("#c83a6a", "#3a7ac8")[k])


def _sofas(canvas: Canvas, view: View, camera: Camera, sun: Sun, colour: str) -> None:
    """One along each side wall, the left one turning the corner under the screen's end."""
    for side in (-1, 1):
        x, back = (-2.95, -2.95) if side < 0 else (2.15, 2.72)
        near, long = 2.3, 2.4 if side < 0 else 1.35
        shadow(canvas, view, camera, x, near, 0.8, long, 0.5)
        if side < 0:
            box(canvas, view, camera, sun, -2.95, 0.4, 4.5, 1.3, 0.5, 0.22, colour, 0.8)
            box(canvas, view, camera, sun, -2.2, 0.05, 4.0, 0.7, 0.38, 0.6, colour, 0.8)
        box(canvas, view, camera, sun, back, 0.05, near, 0.23, 0.92, long, mix(colour, "#1c1028", 0.12), 0.9)
        box(canvas, view, camera, sun, x, 0.05, near, 0.8, 0.38, long, colour, 0.9)
        face = camera.flat((x + 0.8 if side < 0 else x, 0, near), (0, 0, 1), (0, 1, 0))
        canvas.fill(
            face.quads([(0.6 * k, 0.05, 0.02, 0.38) for k in range(1, int(long / 0.6) + 1)]), view.tone("#140c1c", 0.1), 0.5
        )
        seat = camera.floor(0.435)
        canvas.fill(
            seat.quads([(x, near + 0.6 * k, 0.8, 0.03) for k in range(1, int(long / 0.6) + 1)]), view.tone("#140c1c", 0.1), 0.4
        )
        tube(canvas, face.quad(0, 0.02, long, 0.03), PARTY[0] if side < 0 else PARTY[1], 16, 0.7)
        for k, tint in enumerate(("#f0c850", "#e890b8")):
            (cx, y), s = camera.at(x + 0.35, 0.43, near + 0.75 + 0.9 * k), camera.size(near + 0.75 + 0.9 * k)
            if near + 0.9 * k + 0.8 < near + long:
                cushion(canvas, view, rect(cx - 0.17 * s, y - 0.34 * s, 0.34 * s, 0.34 * s), tint)


def _table(canvas: Canvas, view: View, camera: Camera, sun: Sun, seed: int) -> None:
    """A black table: glasses, chips, a tambourine, maracas, the lit tablet that picks songs, a book of songs."""
    x, z, wide, deep = -1.15, 2.75, 2.3, 0.95
    shadow(canvas, view, camera, x, z, wide, deep, 0.55)
    box(canvas, view, camera, sun, x + 0.5, 0, z + 0.3, wide - 1.0, TOP - 0.06, 0.4, "#2a2238", 0)
    box(canvas, view, camera, sun, x, TOP - 0.06, z, wide, 0.06, deep, "#3a3050", 1)
    tube(canvas, camera.flat((x, TOP - 0.075, z), (1, 0, 0), (0, 1, 0)).quad(0.06, 0, wide - 0.12, 0.012), PARTY[3], 18, 0.8)
    floor, s = camera.floor(TOP + 0.002), camera.size(z + 0.4)
    canvas.fill(floor.quad(-0.9, z, 1.8, deep), "#ff9ab8", 0.2, blur=16, blend="screen")
    _tambourine(canvas, view, floor, 0.32, z + 0.5, s)
    _maracas(canvas, view, camera, -0.1, z + 0.28)
    tablet = floor.quad(-0.62, z + 0.1, 0.42, 0.28)
    canvas.fill(floor.quad(-0.65, z + 0.07, 0.48, 0.34), view.tone("#1a1822", 0.4))
    canvas.fill(tablet, "#d0f0ff")
    canvas.fill(floor.quads([(-0.59, z + 0.13 + 0.06 * k, 0.3, 0.03) for k in range(4)]), "#3a8ac8", 0.8)
    canvas.fill(tablet, "#a8e4ff", 0.5, blur=18, blend="screen")
    for k, (a, b) in enumerate(((-0.95, 0.7), (-0.85, 0.3), (0.78, 0.72), (0.95, 0.3))):
        _glass(canvas, view, *camera.at(a, TOP, z + b), 0.24 * camera.size(z + b), DRINKS[(seed + k) % 5])
    _chips(canvas, view, *camera.at(-0.42, TOP, z + 0.68), s, seed)
    book = floor.path(lines([(0.5, z + 0.06), (0.84, z + 0.1), (0.8, z + 0.36), (0.47, z + 0.31)]))
    canvas.fill(book.moved(0, 6), view.tone("#f0e8d8", 0.6))
    canvas.fill(book, view.tone("#d84a6a", 0.9))


def _glass(canvas: Canvas, view: View, x: float, y: float, tall: float, colour: str) -> None:
    """A tall glass with ice, a straw and something bright."""
    w = tall * 0.24
    body = lines([(x - w, y - tall), (x + w, y - tall), (x + w * 0.8, y), (x - w * 0.8, y)])
    canvas.fill(ellipse(x, y, w * 1.1, w * 0.22), view.tone("#0c0814", 0), 0.4, blur=4)
    canvas.fill(
        stroke([(x + w * 0.1, y - tall * 0.2), (x + w * 0.75, y - tall * 1.3)], tall * 0.045, even), view.tone("#ff7ab0", 1.0)
    )
    canvas.fill(body, view.tone("#e0ecff", 0.8), 0.25)
    drink = body & rect(x - w, y - tall * 0.82, 2 * w, tall * 0.8)
    canvas.fill(
        drink, Linear(0, y - tall * 0.82, 0, y, (mix(colour, "#ffffff", 0.3), colour, mix(colour, "#180c24", 0.35))), 0.85
    )
    ice = [rect(x + dx * w, y - tall * h, w * 0.62, w * 0.6, 3) for dx, h in ((-0.75, 0.84), (0.05, 0.8), (-0.4, 0.62))]
    canvas.fill(joined(ice), "#ffffff", 0.42)
    canvas.fill(rect(x - w * 0.72, y - tall * 0.9, w * 0.16, tall * 0.75, 3), "#ffffff", 0.5)
    canvas.line(ellipse(x, y - tall, w, w * 0.2), "#ffffff", max(1.2, tall * 0.012), 0.7)
    canvas.glow(x, y - tall * 0.4, tall * 0.6, colour, 0.25)


def _tambourine(canvas: Canvas, view: View, floor: Flat, x: float, z: float, s: float) -> None:
    ring, skin = floor.path(ellipse(x, z, 0.2, 0.2)), floor.path(ellipse(x, z, 0.17, 0.17))
    canvas.fill(ring.moved(0, 0.045 * s), view.tone("#8a3a2a", 0.4))
    _, top, _, low = ring.bounds()
    left, _, right, _ = ring.bounds()
    canvas.fill(rect(left, (top + low) / 2, right - left, 0.045 * s), view.tone("#a8452f", 0.55))
    jingles = [
        ellipse(
            left + (right - left) * t,
            (top + low) / 2 + 0.03 * s + (low - top) * 0.5 * math.sin(math.pi * t),
            0.022 * s,
            0.014 * s,
        )
        for t in (0.04, 0.25, 0.5, 0.75, 0.96)
    ]
    canvas.fill(ring, view.tone("#d8603f", 0.8))
    canvas.fill(skin, view.tone("#f8ecd4", 0.95))
    canvas.fill(joined(jingles), view.tone("#ffe080", 1.2))


def _maracas(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    for dx, dz, tint, turn in ((0, 0, "#e8484a", 0.2), (0.16, 0.1, "#f0b030", -0.1)):
        (cx, y), s = camera.at(x + dx, TOP, z + dz), camera.size(z + dz)
        end = (cx + (0.19 + turn * 0.1) * s, y + 0.015 * s)
        canvas.fill(stroke([(cx, y - 0.05 * s), end], 0.028 * s, even), view.tone("#c8945a", 0.8))
        head = ellipse(cx, y - 0.055 * s, 0.075 * s, 0.058 * s)
        canvas.fill(head, view.tone(tint, 0.8))
        canvas.inner(head, -0.02 * s, -0.02 * s, view.tone("#2a1020", 0.1), 0.4, blur=3)
        canvas.fill(rect(cx - 0.03 * s, y - 0.115 * s, 0.018 * s, 0.12 * s), view.tone("#fff4d8", 0.9), 0.8, clip=head)


def _chips(canvas: Canvas, view: View, x: float, y: float, s: float, seed: int) -> None:
    """A basket of potato chips."""
    chance = Random(seed)
    sticks = [
        stroke(
            [
                (x + chance.uniform(-0.12, 0.12) * s, y - 0.06 * s),
                (x + chance.uniform(-0.17, 0.17) * s, y - chance.uniform(0.1, 0.17) * s),
            ],
            0.02 * s,
            even,
        )
        for _ in range(16)
    ]
    canvas.fill(joined(sticks[::2]), view.tone("#e0a83a", 0.7))
    canvas.fill(joined(sticks[1::2]), view.tone("#ffd870", 1.0))
    canvas.fill(
        lines([(x - 0.18 * s, y - 0.07 * s), (x + 0.18 * s, y - 0.07 * s), (x + 0.13 * s, y), (x - 0.13 * s, y)]),
        view.tone("#c83a4a", 0.8),
    )
    canvas.fill(rect(x - 0.18 * s, y - 0.08 * s, 0.36 * s, 0.018 * s), view.tone("#fff4e0", 0.9))


PLACES = {"karaoke": Kind(karaoke, "blue", ((0.1, 0.9),), 0.4, (0.0, -1.0), time="night")}
