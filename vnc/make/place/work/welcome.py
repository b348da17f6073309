"""Where guests arrive: the lobby of a grand hotel."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.chandeliers import crystal
from vnc.make.place.parts.luggage import trolley
from vnc.make.place.parts.palms import palm
from vnc.make.place.parts.props import lamp
from vnc.make.place.parts.sofas import sofa
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, droplets, outdoors, shell, shine, sunlight, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

GOLD, WALNUT, MARBLE, WINE = "#d8b060", "#6a4028", "#efe6d6", "#9a2f3c"
DOORS = (4.75, 6.45)


def lobby(picture: Picture) -> None:
    """The desk with its keys at the back, lifts on its left, stairs on its right, glass doors to the street."""
    view, camera = picture.view, Camera(1040, 440, 1.6, 900)
    room = Room(camera, -5.5, 5.5, 4.7, 8.5, Sun(-0.6, 0.6, -0.3), 0.8)
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 450)
    walls = picture.sheet(0.8, 0, 0.5)
    shell(walls, view, room, "#ead6b4", "#e6dccb", "#fff0d4", "#e0caa4")
    _marble(walls, view, room, picture.seed)
    _coffers(walls, view, room)
    _panels(walls, view, room)
    for z in DOORS:
        _glass_door(picture, walls, room, z)
    light = [((-5.5, 0.1, z), (-5.5, 3.5, z), (-5.5, 3.5, z + 1.4), (-5.5, 0.1, z + 1.4)) for z in DOORS]
    sunlight(walls, room, view, light, (-0.85, 0.62, 0.12), pool=0.4, shaft=0.16)
    for u in (0.22, 1.44):
        _lift(walls, view, room.back, u)
    _landing(walls, view, room.back)
    _reception(picture, walls, room)
    back = picture.sheet(0.65, 0, 0.4)
    _stairs(back, view, room)
    for x in (-2.45, 2.45):
        _column(back, view, camera, x, 7.4, room.high)
    _counter(picture, back, room)
    middle = picture.sheet(0.45, 0, 0.5)
    trolley(middle, view, camera, 1.55, 5.6)
    palm(middle, view, *camera.at(-3.75, 0, 5.6), camera.size(5.6), picture.seed)
    sofa(middle, view, camera, -3.35, 4.9, 1.9, WINE)
    palm(middle, view, *camera.at(3.9, 0, 5.2), camera.size(5.2), picture.seed + 3)
    sofa(middle, view, camera, 2.5, 4.7, 0.95, "#2f5a58")
    _table(middle, view, camera, -2.35, 4.15)
    shine(walls, view, room, flattened([out, walls, back, middle]), picture.seed, 0.34, 0.12)
    for x, z in ((-4.55, 4.3), (3.75, 4.2)):
        _column(middle, view, camera, x, z, room.high)
    crystal(picture, middle, *camera.at(0, 3.55, 5.2), 1.2 * camera.size(5.2))
    near = picture.sheet(0.12, 0, 2.8)
    palm(near, view, 1890, 1230, 270, picture.seed + 9)


def _marble(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Slabs with dark squares where their corners meet, veins, a dark border and a round inlay."""
    floor, chance = room.floor, Random(seed)
    veins: list[Path] = []
    for _ in range(70):
        u, v, turn = chance.uniform(-5.4, 5.4), chance.uniform(1, 8.3), chance.uniform(0.3, 1.2)
        points = [(u, v)]
        for _ in range(4):
            points.append((points[-1][0] + 0.22 * math.cos(turn), points[-1][1] + 0.22 * math.sin(turn)))
            turn += chance.uniform(-0.7, 0.7)
        veins.append(floor.path(stroke(points, chance.uniform(0.012, 0.04))))
    canvas.fill(joined(veins), view.tone("#a89680", 0.4), 0.45, blur=1.5)
    tinted = [(-5.5 + i, j, 1, min(1, 8.5 - j)) for i in range(11) for j in range(9) if chance.random() < 0.35]
    canvas.fill(floor.quads([(u, max(0.8, v), w, h - max(0, 0.8 - v)) for u, v, w, h in tinted]), view.tone("#d4c2a6", 0.5), 0.35)
    us, vs = [-5.5 + i for i in range(12)], [float(j) for j in range(1, 9)]
    canvas.fill(floor.grid(us, [0.8, *vs, 8.5], 0.014), view.tone("#8a7864", 0.3), 0.5)
    r = 0.13
    diamonds = [lines([(u, v - r), (u + r, v), (u, v + r), (u - r, v)]) for u in us[1:-1] for v in vs]
    canvas.fill(joined([floor.path(d) for d in diamonds]), view.tone("#4a332c", 0.4))
    border = [(-5.2, 8.0, 10.4, 0.14), (-5.2, 0.8, 0.14, 7.34), (5.06, 0.8, 0.14, 7.34)]
    canvas.fill(floor.quads(border), view.tone("#5a3a30", 0.4))
    for radius, tint in ((1.85, "#5a3a30"), (1.7, "#e8dcc4"), (1.5, "#b08858"), (1.4, "#e8dcc4"), (0.55, "#5a3a30")):
        canvas.fill(floor.path(ellipse(0, 4.4, radius, radius)), view.tone(tint, 0.5))
    petals = [
        floor.path(curve([(x * 0.5, 4.4 + y * 0.5, 1), (x + y * 0.2, 4.4 + y - x * 0.2), (x * 1.36, 4.4 + y * 1.36, 1),
                          (x - y * 0.2, 4.4 + y + x * 0.2)]))
        for x, y in ((math.cos(math.tau * k / 12), math.sin(math.tau * k / 12)) for k in range(12))
    ]  # fmt: skip
    canvas.fill(joined(petals), view.tone("#9c6a4c", 0.5), 0.85)
    canvas.fill(floor.path(ellipse(0, 4.4, 0.42, 0.42)), view.tone(GOLD, 0.7))


def _coffers(canvas: Canvas, view: View, room: Room) -> None:
    """Sunk fields in the ceiling, each with a gilded edge."""
    spots = [(-5.2 + 1.8 * i, 1.2 + 1.8 * j, 1.4, 1.4) for i in range(6) for j in range(4)]
    ceiling = room.ceiling
    canvas.fill(ceiling.quads([(u - 0.05, v - 0.05, w + 0.1, h + 0.1) for u, v, w, h in spots]), view.tone(GOLD, 0.5))
    canvas.fill(ceiling.quads(spots), view.tone("#b8a482", 0.25))
    canvas.fill(ceiling.quads([(u + 0.16, v + 0.2, w - 0.32, h - 0.3) for u, v, w, h in spots]), view.tone("#f2e6cc", 0.45))


def _panels(canvas: Canvas, view: View, room: Room) -> None:
    """Cornice, mouldings and a foot of marble round the walls."""
    for flat, u, long in ((room.back, 0, 11), (room.west, 0.8, 7.7), (room.east, 0.8, 7.7)):
        canvas.fill(flat.quad(u, 4.25, long, 0.45), view.tone("#f8ecd4", 0.6))
        canvas.fill(flat.quad(u, 4.05, long, 0.2), view.tone("#140c0a", 0), 0.22, blur=6)
        canvas.fill(flat.quads([(u, 4.22, long, 0.06), (u, 4.6, long, 0.05)]), view.tone(GOLD, 0.85))
        teeth = [(u + 0.14 * k, 4.3, 0.07, 0.1) for k in range(int(long / 0.14))]
        canvas.fill(flat.quads(teeth), view.tone("#b89c70", 0.3), 0.7)
        canvas.fill(flat.quad(u, 0, long, 0.22), view.tone("#5a3a30", 0.4))
        canvas.fill(flat.quad(u, 0.2, long, 0.03), view.tone("#e0c490", 0.8), 0.7)
    for z in (1.2, 3.0, 4.8, 6.6):
        outer, inner = room.east.quad(z, 0.6, 1.5, 3.2), room.east.quad(z + 0.12, 0.72, 1.26, 2.96)
        canvas.fill(outer, view.tone(GOLD, 0.6))
        canvas.fill(inner, view.tone("#d8bc90", 0.45))


def _glass_door(picture: Picture, canvas: Canvas, room: Room, z: float) -> None:
    """Two leaves of glass in brass, a light over them, long handles; what falls outside is seen through them."""
    view, wall = picture.view, room.west
    canvas.fill(wall.quad(z - 0.14, 0, 1.68, 3.75), view.tone("#5a3a30", 0.5))
    canvas.fill(wall.quad(z - 0.14, 3.68, 1.68, 0.1), view.tone(GOLD, 0.9))
    for v, tall, columns in ((0.08, 2.55, 2), (2.76, 0.8, 4)):
        droplets(picture, canvas, window(canvas, view, wall, z, v, 1.4, tall, "#b48a48", columns, 1, 0.06), picture.seed + int(z))
    canvas.fill(wall.quad(z, 0.08, 1.4, 0.26), view.tone("#c89c54", 0.6))
    for u in (z + 0.56, z + 0.78):
        canvas.fill(wall.quad(u, 0.8, 0.05, 1.1), view.tone("#f4d890", 1.1))
    streak = [wall.path(lines([(u, 0.4), (u + 0.1, 0.4), (u + 0.36, 2.5), (u + 0.22, 2.5)])) for u in (z + 0.12, z + 0.86)]
    canvas.fill(joined(streak), "#ffffff", 0.16)


def _lift(canvas: Canvas, view: View, wall: Flat, u: float) -> None:
    """Brass doors in a marble surround, a dial with a hand over them."""
    canvas.fill(wall.quad(u - 0.16, 0, 1.22, 2.55), view.tone("#6a463a", 0.45))
    canvas.fill(wall.quad(u - 0.16, 2.46, 1.22, 0.09), view.tone(GOLD, 0.9))
    leaf = wall.quad(u, 0, 0.9, 2.25)
    left, _, right, _ = leaf.bounds()
    tones = tuple(view.tone("#d8aa58", k) for k in (0.25, 0.85, 0.4, 0.95, 0.3))
    canvas.fill(leaf, Linear(left, 0, right, 0, tones))
    canvas.inner(leaf, 0, 8, view.tone("#140c0a", 0), 0.5, blur=8)
    rows = [(u + a, v, 0.27, 0.62) for a in (0.09, 0.54) for v in (0.14, 0.84, 1.54)]
    for spot in rows:
        canvas.line(wall.quad(*spot), view.tone("#7a5424", 0.3), 2, 0.8)
    fans = [
        wall.path(
            lines([(u + 0.45, 1.0 + k * 0.55), (u + 0.45 + d * 0.36, 1.3 + k * 0.55), (u + 0.45 + d * 0.36, 1.36 + k * 0.55)])
        )
        for d in (-1, 1)
        for k in (0, 1)
    ]
    canvas.fill(joined(fans), view.tone("#fff0c0", 1.0), 0.35)
    canvas.fill(wall.quad(u + 0.44, 0, 0.02, 2.25), view.tone("#3a2414", 0.2))
    half = [(u + 0.45 + 0.34 * math.cos(math.pi * k / 10), 2.62 + 0.34 * math.sin(math.pi * k / 10)) for k in range(11)]
    dial = wall.path(lines(half))
    canvas.fill(dial, mix(view.tone("#f4e4c0", 0.8), "#fff0c0", 0.5))
    canvas.line(dial, view.tone(GOLD, 0.7), 3.5)
    canvas.fill(wall.path(stroke([(u + 0.45, 2.64), (u + 0.28, 2.85)], 0.035, even, False)), view.tone(WINE, 0.5))
    canvas.fill(wall.path(ellipse(u + 1.14, 1.15, 0.035, 0.05)), "#ffd890")


def _landing(canvas: Canvas, view: View, wall: Flat) -> None:
    """The arch at the head of the stairs, a lit passage with a picture behind it."""
    u, wide = 8.75, 1.95
    arch = _arch(u - 0.14, 0, wide + 0.28, 2.75)
    canvas.fill(wall.path(arch), view.tone("#f8ecd4", 0.75))
    canvas.line(wall.path(arch), view.tone(GOLD, 0.7), 3)
    hole = wall.path(_arch(u, 0, wide, 2.7))
    _, top, _, foot = hole.bounds()
    canvas.fill(hole, Linear(0, top, 0, foot, (mix(view.tone("#c89a64", 0.5), "#ffd08a", 0.35), view.tone("#8a5a3c", 0.3))))
    canvas.inner(hole, 10, 12, view.tone("#2a1610", 0), 0.55, blur=14)
    canvas.fill(wall.quad(u + 0.55, 2.2, 0.85, 0.75), view.tone(GOLD, 0.7))
    x0, y0 = wall.at(u + 0.61, 2.89)
    x1, y1 = wall.at(u + 1.34, 2.26)
    canvas.fill(rect(x0, y0, x1 - x0, y1 - y0), Linear(0, y0, 0, y1, (view.tone("#9ab8c0", 0.6), view.tone("#e8d0a0", 0.6))))
    hills = curve([(x0, y1, 1), (x0, y0 + 30, 1), (x0 + 22, y0 + 22), (x0 + 50, y0 + 38), (x1, y0 + 26, 1), (x1, y1, 1)])
    canvas.fill(hills, view.tone("#5a7a54", 0.5))


def _arch(u: float, v: float, wide: float, tall: float) -> Path:
    round_ = [
        (u + wide / 2 - wide / 2 * math.cos(math.pi * k / 12), v + tall + wide * 0.4 * math.sin(math.pi * k / 12))
        for k in range(13)
    ]
    return lines([(u, v), *round_, (u + wide, v)])


def _reception(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The walnut wall behind the desk: pigeonholes with keys and letters, a clock, lamps on brackets."""
    view, wall, chance = picture.view, room.back, Random(picture.seed + 2)
    u, wide = 3.2, 4.6
    panel = wall.quad(u, 0, wide, 3.45)
    _, top, _, foot = panel.bounds()
    canvas.fill(panel.moved(6, 6), view.tone("#140c0a", 0), 0.35, blur=8)
    canvas.fill(panel, Linear(0, top, 0, foot, (view.tone(WALNUT, 0.75), view.tone(WALNUT, 0.3))))
    canvas.fill(wall.quads([(u - 0.12, 3.4, wide + 0.24, 0.16), (u - 0.06, 3.3, wide + 0.12, 0.1)]), view.tone("#8a5a38", 0.8))
    canvas.fill(wall.quad(u - 0.12, 3.52, wide + 0.24, 0.05), view.tone(GOLD, 0.95))
    fields = [(u + 0.12 + k * 3.76, 1.3, 0.6, 1.85) for k in (0, 1)]
    for spot in fields:
        canvas.line(wall.quad(*spot), view.tone("#2c180e", 0.2), 3, 0.8)
        canvas.line(wall.quad(spot[0] + 0.02, spot[1] - 0.02, *spot[2:]), view.tone("#b07c50", 0.9), 1.5, 0.7)
    _pigeonholes(canvas, view, wall, chance)
    arch = wall.path(curve([(4.85, 2.72, 1), (5.0, 3.35), (5.5, 3.75), (6.0, 3.35), (6.15, 2.72, 1)]))
    canvas.fill(arch, view.tone("#7c4c30", 0.65))
    canvas.line(arch, view.tone(GOLD, 0.9), 3)
    for r, tint in ((0.36, GOLD), (0.31, "#fbf4e0")):
        canvas.fill(wall.path(ellipse(5.5, 3.2, r, r)), view.tone(tint, 0.9))
    ticks = [(5.5 + 0.26 * math.cos(math.tau * k / 12), 3.2 + 0.26 * math.sin(math.tau * k / 12)) for k in range(12)]
    canvas.fill(joined([wall.path(ellipse(*t, 0.017, 0.017)) for t in ticks]), view.tone("#4a3020", 0.2))
    hands = [stroke([(5.5, 3.2), tip], 0.035, even, False) for tip in ((5.37, 3.31), (5.58, 3.42))]
    canvas.fill(joined([wall.path(h) for h in hands]), view.tone("#2a1a14", 0.2))
    for at in (3.62, 7.38):
        _bracket(canvas, view, *wall.at(at, 2.25), room.camera.size(room.deep))


def _pigeonholes(canvas: Canvas, view: View, wall: Flat, chance: Random) -> None:
    u, v, step, rise = 4.06, 1.24, 0.288, 0.36
    canvas.fill(wall.quad(u - 0.07, v - 0.07, 10 * step + 0.14, 4 * rise + 0.14), view.tone("#9a6840", 0.75))
    holes = [(u + step * i + 0.018, v + rise * j + 0.02, step - 0.036, rise - 0.04) for i in range(10) for j in range(4)]
    canvas.fill(wall.quads(holes), view.tone("#2a170e", 0.15))
    canvas.fill(wall.quads([(a, b, w, 0.03) for a, b, w, _ in holes]), view.tone("#c08c58", 0.8), 0.8)
    rings: list[Path] = []
    tags: list[Path] = []
    letters: list[tuple[float, float, float, float]] = []
    for a, b, w, h in holes:
        if chance.random() < 0.78:
            x = a + w * 0.5
            rings += [ellipse(x, b + h * 0.74, 0.036, 0.036), rect(x - 0.012, b + h * 0.36, 0.024, h * 0.36)]
            rings.append(rect(x, b + h * 0.38, 0.04, 0.028))
            tags.append(rect(x - 0.1, b + h * 0.24, 0.075, 0.13, 0.02))
        if chance.random() < 0.3:
            letters.append((a + w * 0.12, b + 0.03, w * 0.72, h * 0.3))
    if letters:
        canvas.fill(wall.quads(letters), view.tone("#f4ead4", 0.75))
    canvas.fill(joined([wall.path(t) for t in tags]), view.tone("#b8404a", 0.7))
    canvas.fill(joined([wall.path(r) for r in rings]), view.tone("#f4d078", 1.1))


def _bracket(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    """A lamp on the wall with two shades."""
    lit = max(0.45, view.lamps)
    arms = [stroke([(x, y + 0.1 * s), (x + d * 0.13 * s, y + 0.14 * s), (x + d * 0.17 * s, y)], 0.035 * s, even) for d in (-1, 1)]
    canvas.fill(joined([*arms, ellipse(x, y + 0.1 * s, 0.05 * s, 0.1 * s)]), view.tone(GOLD, 0.9))
    for d in (-1, 1):
        cx = x + d * 0.17 * s
        shade = lines([(cx - 0.06 * s, y - 0.2 * s), (cx + 0.06 * s, y - 0.2 * s), (cx + 0.11 * s, y), (cx - 0.11 * s, y)])
        canvas.fill(shade, mix(view.tone("#e8d0a0", 0.7), "#fff0c4", lit))
    canvas.glow(x, y - 0.08 * s, 1.15 * s, "#ffcf80", 0.55 * lit)


def _stairs(canvas: Canvas, view: View, room: Room) -> None:
    """Marble steps with a runner held by rods, a balustrade, a lamp on the newel."""
    camera, sun = room.camera, room.sun
    x0, x1, foot, tread, rise, count = 3.15, 5.5, 5.95, 0.255, 0.17, 10
    for k in reversed(range(count)):
        z, high = foot + tread * k, rise * (k + 1)
        box(canvas, view, camera, sun, x0, 0, z, x1 - x0, high, room.deep - z, "#e4d4b8", 0.9)
        riser = camera.flat((0, 0, z), (1, 0, 0), (0, 1, 0)).quad(3.6, high - rise, 1.5, rise)
        _, top, _, low = riser.bounds()
        canvas.fill(riser, Linear(0, top, 0, low, (view.tone(WINE, 0.75), view.tone(WINE, 0.15))))
        if high < camera.eye:
            canvas.fill(camera.floor(high).quad(3.6, z, 1.5, tread), view.tone("#b43c48", 0.95))
        canvas.fill(camera.flat((0, 0, z), (1, 0, 0), (0, 1, 0)).quad(3.5, high - rise, 1.7, 0.022), view.tone(GOLD, 1.0))
    side = camera.flat((x0, 0, 0), (0, 0, 1), (0, 1, 0))
    steps = [(foot + tread * k, rise * k) for k in range(count + 1)]
    canvas.fill(
        side.quads([(z + d, h + rise, 0.03, 0.72) for z, h in steps[:-1] for d in (0.05, 0.17)]), view.tone("#3a2a20", 0.35)
    )
    hoops = [side.path(ellipse(z + 0.13, h + 0.5, 0.05, 0.16)) for z, h in steps[:-1]]
    for hoop in hoops:
        canvas.line(hoop, view.tone(GOLD, 0.85), 2)
    rail = side.path(stroke([(z, h + 0.93) for z, h in steps], 0.09, even, False))
    canvas.fill(rail, view.tone("#7a4a2c", 0.8))
    lit = max(0.4, view.lamps)
    (x, y), s = camera.at(x0, 0, foot - 0.05), camera.size(foot)
    canvas.fill(rect(x - 0.1 * s, y - 1.1 * s, 0.2 * s, 1.1 * s, 4), turned(view, x, 0.1 * s, "#8a5a38"))
    canvas.fill(rect(x - 0.13 * s, y - 1.14 * s, 0.26 * s, 0.07 * s, 3), view.tone(GOLD, 0.9))
    canvas.fill(rect(x - 0.02 * s, y - 1.42 * s, 0.04 * s, 0.3 * s), view.tone(GOLD, 0.7))
    globe = Radial(x, y - 1.52 * s, 0.15 * s, ("#fffbe8", mix(view.tone("#f0dcb0", 0.8), "#ffe0a0", lit)))
    canvas.fill(ellipse(x, y - 1.52 * s, 0.13 * s, 0.13 * s), globe)
    canvas.glow(x, y - 1.52 * s, 0.9 * s, "#ffd890", 0.6 * lit)


def _counter(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The desk: panels between pilasters, a marble top; on it the bell, the book, two lamps, flowers."""
    view, camera, sun = picture.view, room.camera, room.sun
    x, z, wide, high = -1.95, 6.7, 3.9, 1.08
    shadow(canvas, view, camera, x, z - 0.15, wide, 0.6, 0.5)
    box(canvas, view, camera, sun, x, 0, z, wide, high, 0.7, WALNUT, 0)
    face = camera.flat((x, 0, z - 0.01), (1, 0, 0), (0, 1, 0))
    for k in range(5):
        u = 0.14 + 0.74 * k
        field = face.quad(u, 0.24, 0.6, 0.66)
        _, top, _, low = field.bounds()
        canvas.fill(field, Linear(0, top, 0, low, (view.tone("#9a6440", 0.75), view.tone("#7a4a2e", 0.35))))
        canvas.line(field, view.tone(GOLD, 0.8), 2.5)
        canvas.line(face.path(ellipse(u + 0.3, 0.57, 0.13, 0.2)), view.tone(GOLD, 0.7), 2, 0.8)
        canvas.fill(face.path(ellipse(u + 0.3, 0.57, 0.05, 0.08)), view.tone(GOLD, 0.9))
    canvas.fill(face.quad(0, 0, wide, 0.14), view.tone("#3a2016", 0.35))
    canvas.fill(face.quad(0, 0.97, wide, 0.035), view.tone(GOLD, 0.95))
    box(canvas, view, camera, sun, x - 0.1, high, z - 0.12, wide + 0.2, 0.07, 0.9, MARBLE, 1)
    top, s = high + 0.07, camera.size(6.8)
    for at in (-1.6, 1.6):
        lamp(canvas, view, *camera.at(at, top, 6.9), 0.5 * s, "#3f7a5c")
    _bell(canvas, view, *camera.at(0.42, top, 6.75), s)
    cx, y = camera.at(-0.35, top, 6.75)
    book = [lines([(cx, y), (cx + d * 0.26 * s, y + 2), (cx + d * 0.22 * s, y - 0.09 * s), (cx, y - 0.07 * s)]) for d in (-1, 1)]
    canvas.fill(joined([b.moved(0, 3) for b in book]), view.tone(WINE, 0.4))
    canvas.fill(joined(book), view.tone("#fbf2dc", 0.9))
    canvas.fill(stroke([(cx + 0.16 * s, y - 0.05 * s), (cx + 0.3 * s, y - 0.28 * s)], 5), view.tone("#2a3a5a", 0.6))
    _bouquet(canvas, view, *camera.at(1.02, top, 6.85), s, picture.seed)


def _bell(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    canvas.fill(ellipse(x, y, 0.14 * s, 0.025 * s), view.tone("#2a1a14", 0.3))
    dome = curve([(x - 0.12 * s, y - 0.01 * s, 1), (x - 0.1 * s, y - 0.1 * s), (x, y - 0.15 * s), (x + 0.1 * s, y - 0.1 * s),
                  (x + 0.12 * s, y - 0.01 * s, 1)])  # fmt: skip
    canvas.fill(dome, Linear(x - 0.12 * s, 0, x + 0.12 * s, 0, tuple(view.tone("#f0c860", k) for k in (0.3, 1.2, 0.5, 0.15))))
    canvas.fill(rect(x - 0.015 * s, y - 0.19 * s, 0.03 * s, 0.05 * s, 2), view.tone("#f0c860", 1.0))
    canvas.fill(ellipse(x - 0.045 * s, y - 0.1 * s, 0.016 * s, 0.025 * s), "#fffbe4", 0.95)


def _bouquet(canvas: Canvas, view: View, x: float, y: float, s: float, seed: int) -> None:
    """White and rose flowers in a blue vase."""
    chance = Random(seed)
    stems = [stroke([(x, y - 0.2 * s), (x + d * 0.1 * s, y - 0.45 * s)], 5, even) for d in (-2, -1, 0, 1, 2)]
    leaves = [
        ellipse(x + chance.uniform(-0.2, 0.2) * s, y - chance.uniform(0.28, 0.5) * s, 0.07 * s, 0.04 * s) for _ in range(14)
    ]
    canvas.fill(joined([*stems, *leaves]), view.tone("#3f7a48", 0.5))
    for _ in range(16):
        cx, cy, r = x + chance.uniform(-0.21, 0.21) * s, y - chance.uniform(0.34, 0.62) * s, chance.uniform(0.04, 0.06) * s
        tint = chance.choice(("#fff4ec", "#f4b0b8", "#e87888"))
        canvas.fill(
            ellipse(cx, cy, r, r), Radial(cx - r * 0.3, cy - r * 0.4, r * 1.5, (view.tone(tint, 1.1), view.tone(tint, 0.3)))
        )
        canvas.line(ellipse(cx, cy, r * 0.45, r * 0.4), view.tone(mix(tint, "#8a3a4a", 0.5), 0.4), 1.5, 0.6)
    vase = curve([(x - 0.06 * s, y - 0.26 * s, 1), (x - 0.12 * s, y - 0.14 * s), (x - 0.06 * s, y, 1), (x + 0.06 * s, y, 1),
                  (x + 0.12 * s, y - 0.14 * s), (x + 0.06 * s, y - 0.26 * s, 1)])  # fmt: skip
    canvas.fill(vase, turned(view, x, 0.12 * s, "#5a7ab0"))


def _column(canvas: Canvas, view: View, camera: Camera, x: float, z: float, high: float) -> None:
    """A shaft of veined red marble, foot and head gilded."""
    (cx, foot), (_, top), s = camera.at(x, 0, z), camera.at(x, high, z), camera.size(z)
    w = 0.24 * s
    canvas.fill(ellipse(cx + 0.1 * s, foot, 0.5 * s, 0.08 * s), view.tone("#1a100c", 0), 0.45, blur=7)
    shaft = rect(cx - w, top, 2 * w, foot - top)
    canvas.fill(shaft, turned(view, cx, w, "#b4685a"))
    chance = Random(int(abs(x) * 100 + z * 10))
    veins: list[Path] = []
    for _ in range(22):
        a, b, way = cx + chance.uniform(-1.2, 0.8) * w, chance.uniform(top, foot), chance.uniform(0.05, 0.3)
        points = [(a + way * k * 0.3 * s + chance.uniform(-0.04, 0.04) * s, b + 0.15 * k * s) for k in range(4)]
        veins.append(stroke(points, chance.uniform(0.008, 0.026) * s))
    canvas.fill(joined(veins), view.tone("#f0d4c0", 0.7), 0.4, blur=1.2, clip=shaft)
    canvas.fill(rect(cx - w * 0.62, top, w * 0.22, foot - top), "#ffffff", 0.22, blur=3)
    gold = Linear(cx - w * 1.4, 0, cx + w * 1.4, 0, tuple(view.tone(GOLD, k) for k in (0.2, 1.1, 0.6, 0.15)))
    for y, tall, grow in ((0.0, 0.2, 1.5), (0.28, 0.1, 1.25), (high - 0.62, 0.07, 1.12)):
        canvas.fill(rect(cx - w * grow, foot - (y + tall) * s, 2 * w * grow, tall * s, 0.03 * s), gold)
    canvas.fill(rect(cx - w * 1.4, foot - 0.3 * s, 2.8 * w, 0.12 * s, 0.06 * s), gold)
    y = foot - high * s
    bell = curve([(cx - w * 1.5, y + 0.1 * s, 1), (cx - w * 1.15, y + 0.28 * s), (cx - w * 1.02, y + 0.56 * s, 1),
                  (cx + w * 1.02, y + 0.56 * s, 1), (cx + w * 1.15, y + 0.28 * s), (cx + w * 1.5, y + 0.1 * s, 1)])  # fmt: skip
    canvas.fill(bell, gold)
    leaves = [stroke([(cx + d * w * 0.8, y + 0.55 * s), (cx + d * w, y + 0.3 * s), (cx + d * w * 1.3, y + 0.2 * s)], 0.1 * s)
              for d in (-1, -0.5, 0, 0.5, 1)]  # fmt: skip
    canvas.fill(joined(leaves), view.tone("#8a6428", 0.4), 0.7)
    canvas.fill(rect(cx - w * 1.6, y, 3.2 * w, 0.12 * s), view.tone("#f8ecd4", 0.7))


def _table(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A low round table of marble on a brass foot, a cup and a paper on it."""
    shadow(canvas, view, camera, x - 0.4, z - 0.3, 0.8, 0.6, 0.4)
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(rect(cx - 0.045 * s, foot - 0.44 * s, 0.09 * s, 0.44 * s), turned(view, cx, 0.05 * s, GOLD))
    canvas.fill(ellipse(cx, foot, 0.22 * s, 0.05 * s), view.tone(GOLD, 0.6))
    top = camera.floor(0.45).path(ellipse(x, z, 0.46, 0.34))
    canvas.fill(top.moved(0, 0.05 * s), view.tone("#8a7460", 0.4))
    canvas.fill(top, view.tone(MARBLE, 0.95))
    canvas.line(top, view.tone(GOLD, 0.9), 3)
    paper = camera.floor(0.455).path(
        lines([(x - 0.3, z - 0.08), (x + 0.02, z - 0.16), (x + 0.08, z + 0.12), (x - 0.22, z + 0.2)])
    )
    canvas.fill(paper, view.tone("#f8f4ec", 1.0))
    canvas.line(paper, view.tone("#5a5048", 0.3), 1.2, 0.5)
    px, y = camera.at(x + 0.24, 0.46, z)
    canvas.fill(ellipse(px, y, 0.09 * s, 0.022 * s), view.tone("#ffffff", 0.9))
    canvas.fill(rect(px - 0.045 * s, y - 0.08 * s, 0.09 * s, 0.075 * s, 0.03 * s), turned(view, px, 0.045 * s, "#fff8ec"))
    canvas.fill(ellipse(px, y - 0.078 * s, 0.043 * s, 0.012 * s), view.tone("#5a3018", 0.5))


PLACES = {"lobby": Kind(lobby, "warm", ((0.08, 0.92),), 0.41, (-0.5, -0.8))}
