"""A hall of the dwarves under the mountain: squared pillars with glowing runes, bridges, the forge at its end."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.stone import masonry
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened, stained
from vnc.make.place.room import Room, shell, shine
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box
from vnc.make.place.view import View

STONE, DARK, GOLD, FIRE = "#84808c", "#4a4854", "#d8a850", "#ff9a40"
RUNES = ("#58e0e8", "#6ab8ff", "#7af0b8")
"""The runes' light, by the picture's seed."""
ROWS = (30.0, 22.5, 16.0, 10.8)
"""Metres to the pillars' faces, far ones first."""
INNER, THICK, HIGH_UP = 5.8, 2.6, 19.0
"""Metres from the middle to a pillar's inner face, its thickness, and the vault's height."""
GLYPHS = (
    ((0, 0, 0, 1), (0, 1, 0.7, 0.7), (0, 0.6, 0.7, 0.3)),
    ((0.1, 0, 0.1, 1), (0.1, 1, 0.8, 0.6), (0.8, 0.6, 0.1, 0.5)),
    ((0, 0, 0.4, 1), (0.4, 1, 0.8, 0), (0.2, 0.5, 0.6, 0.5)),
    ((0.4, 0, 0.4, 1), (0.4, 1, 0, 0.7), (0.4, 1, 0.8, 0.7)),
    ((0, 0, 0, 1), (0.8, 0, 0.8, 1), (0, 0.7, 0.8, 0.3)),
    ((0, 0, 0.8, 1), (0, 1, 0.8, 0), (0.4, 0.5, 0.4, 1)),
)
"""Strokes of invented runes in a square of one: from x, y to x, y, y upwards."""


def dwarvenhall(picture: Picture) -> None:
    """Down the middle between the pillars to the great forge, galleries of the city in both walls."""
    view, camera = picture.view, Camera(960, 650, 1.7, 800)
    room = Room(camera, -13, 13, HIGH_UP, 46, Sun(0, 0.3, 0.9), 1.0)
    glow = RUNES[picture.seed % 3]
    walls = picture.sheet(1.0, 0, 0.8)
    walls.fill(WHOLE, view.tone("#1c1a24", 0.2))
    shell(walls, view, room, DARK, "#5c5864", "#2a2834", "#54505e")
    for flat, long in ((room.back, room.wide), (room.west, room.deep), (room.east, room.deep)):
        masonry(walls, view, flat, long, room.high, 1.1, 0.34, picture.seed)
    stained(walls, picture.seed, 0.3, 6, 1, view.tone("#100c18", 0))
    _galleries(walls, view, room, picture.seed)
    _forge(picture, walls, room)
    _floor(walls, view, room, glow)
    back = picture.sheet(0.75, 0.0, 0.5)
    front = picture.sheet(0.5, 0, 0.4)
    for k, z in enumerate(ROWS):
        canvas = back if z > 15 else front
        for side in (-1, 1):
            _pillar(canvas, view, camera, side, z, glow, picture.seed + 7 * k + side)
        if z == 22.5:
            _bridge(canvas, view, camera, z + 1.0, 9.4)
        for side in (-1, 1):
            x, y = camera.at(side * (INNER - 0.9), 0, z - 0.4)
            _fire(picture, canvas, x, y, 1.5 * camera.size(z - 0.4), z < 12)
            canvas.fill(
                camera.floor().path(ellipse(side * (INNER - 0.9), z - 0.6, 2.4, 2.0)), FIRE, 0.16, blur=16, blend="screen"
            )
    shine(walls, view, room, flattened([walls, back, front]), picture.seed, 0.3, 0.2)
    _haze(front, camera)
    near = picture.sheet(0.15, 0, 2.4)
    _close(near, view)


def _runes(canvas: Canvas, flat: Flat, u: float, v: float, size: float, count: int, glow: str, seed: int) -> None:
    """Runes one over the other, cut into the stone and shining."""
    chance, marks = Random(seed), list[Path]()
    for k in range(count):
        for a, b, c, d in chance.choice(GLYPHS):
            base = v + 1.35 * size * k
            marks.append(stroke([(u + a * size, base + b * size), (u + c * size, base + d * size)], 0.15 * size, even, False))
    runes = joined([flat.path(m) for m in marks])
    canvas.fill(runes, glow, 0.8, blur=9, blend="screen")
    canvas.fill(runes, mix(glow, "#ffffff", 0.35), 0.95)


def _pillar(canvas: Canvas, view: View, camera: Camera, side: int, z: float, glow: str, seed: int) -> None:
    """A squared pillar: plinth, shaft with sunk panels and runes, stepped capital that meets the vault."""
    x, sun = (INNER if side > 0 else -INNER - THICK), Sun(-0.3 * side, 0.25, -0.4)
    for y, high, grow in ((0, 0.9, 0.45), (0.9, 0.4, 0.22), (1.3, 12.2, 0), (13.5, 0.7, 0.3), (14.2, 1.0, 0.6), (15.2, 6, 1.0)):
        box(canvas, view, camera, sun, x - grow, y, z - grow, THICK + 2 * grow, high, THICK + 2 * grow, STONE, 0.5 if grow else 0)
    face = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    cheek = camera.flat((side * INNER, 0, z), (0, 0, 1), (0, 1, 0))
    for flat in (face, cheek):
        for v, tall in ((1.7, 4.6), (6.7, 6.4)):
            panel = flat.path(lines(_cut(0.45, v, THICK - 0.9, tall, 0.4)))
            canvas.fill(panel, view.tone("#3a3844", 0.25), 0.85)
            canvas.line(panel, view.tone(GOLD, 0.8), max(1.2, 0.07 * camera.size(z)), 0.9)
        canvas.fill(flat.quads([(0, 6.42, THICK, 0.16), (0, 13.2, THICK, 0.16)]), view.tone(GOLD, 0.75), 0.9)
        _runes(canvas, flat, 0.98, 2.1, 0.78, 4, glow, seed)
        _runes(canvas, flat, 0.98, 7.2, 0.78, 5, glow, seed + 1)
    low = camera.at(0, 1.3, z)[1]
    warm = Linear(0, low - 3.2 * camera.size(z), 0, low, (alpha(FIRE, 0), alpha(FIRE, 0.3)))
    canvas.fill(face.quad(0, 0.9, THICK, 4.4), warm, blend="screen")
    canvas.fill(cheek.quad(0, 0.9, THICK, 4.4), warm, blend="screen")


def _fire(picture: Picture, canvas: Canvas, x: float, foot: float, tall: float, lively: bool) -> None:
    """A bowl of stone on a squared foot, burning."""
    view = picture.view
    block = lines(
        [
            (x - 0.2 * tall, foot),
            (x - 0.14 * tall, foot - 0.5 * tall),
            (x + 0.14 * tall, foot - 0.5 * tall),
            (x + 0.2 * tall, foot),
        ]
    )
    bowl = lines(
        [
            (x - 0.34 * tall, foot - 0.7 * tall),
            (x + 0.34 * tall, foot - 0.7 * tall),
            (x + 0.16 * tall, foot - 0.46 * tall),
            (x - 0.16 * tall, foot - 0.46 * tall),
        ]
    )
    canvas.fill(block, view.tone("#5c5866", 0.5))
    canvas.fill(bowl, view.tone("#6a5444", 0.6))
    canvas.fill(rect(x - 0.36 * tall, foot - 0.74 * tall, 0.72 * tall, 0.07 * tall), view.tone(GOLD, 0.9))
    canvas.glow(x, foot - 0.9 * tall, 1.5 * tall, FIRE, 0.6)
    for dx, size, tint in ((-0.13, 0.42, "#ff7a2a"), (0.14, 0.46, "#ff7a2a"), (0, 0.62, "#ffa83c"), (0.02, 0.36, "#fff0b4")):
        cx, low, h = x + dx * tall, foot - 0.72 * tall, size * tall
        flame = curve(
            [
                (cx - 0.16 * tall, low, 1),
                (cx - 0.15 * tall, low - 0.4 * h),
                (cx + 0.03 * tall, low - h, 1),
                (cx + 0.15 * tall, low - 0.4 * h),
                (cx + 0.14 * tall, low, 1),
            ]
        )
        canvas.fill(flame, tint, 0.95)
    if lively:
        picture.play("flicker", x - tall, foot - 1.8 * tall, 2 * tall, 1.8 * tall, FIRE)


def _cut(u: float, v: float, wide: float, tall: float, corner: float) -> list[tuple[float, float]]:
    """A panel with cut corners, as dwarves like it."""
    return [(u + corner, v), (u + wide - corner, v), (u + wide, v + corner), (u + wide, v + tall - corner),
            (u + wide - corner, v + tall), (u + corner, v + tall), (u, v + tall - corner), (u, v + corner)]  # fmt: skip


def _bridge(canvas: Canvas, view: View, camera: Camera, z: float, high: float) -> None:
    """A bridge of stone from pillar to pillar over our heads, its underside stepped, lamps on its wall."""
    flat = camera.flat((0, 0, z), (1, 0, 0), (0, 1, 0))
    span = INNER + 0.1
    under = [(-span, high - 2.4), (-span + 1.0, high - 2.4), (-span + 1.0, high - 1.6), (-2.6, high - 1.6), (-2.6, high - 0.9)]
    edge = [*under, *[(-u, v) for u, v in reversed(under)], (span, high + 1.0), (-span, high + 1.0)]
    body = flat.path(lines(edge))
    below = camera.shape((-2.6, high - 0.9, z), (2.6, high - 0.9, z), (2.6, high - 0.9, z + 2), (-2.6, high - 0.9, z + 2))
    canvas.fill(below, view.tone("#2a2834", 0.1))
    _, top, _, foot = body.bounds()
    canvas.fill(body, Linear(0, top, 0, foot, (view.tone(STONE, 0.5), view.tone(mix(STONE, "#4a2a1c", 0.3), 0.3))))
    canvas.fill(flat.quads([(-span, high + 0.86, 2 * span, 0.2), (-span, high - 0.2, 2 * span, 0.1)]), view.tone(GOLD, 0.75))
    studs = [flat.path(lines(_cut(-span + 0.5 + 1.15 * k, high, 0.8, 0.7, 0.16))) for k in range(9)]
    canvas.fill(joined(studs), view.tone("#34323e", 0.3))
    for u in (-3.4, 0.0, 3.4):
        x, y = flat.at(u, high + 1.35)
        canvas.fill(
            rect(x - 0.14 * camera.size(z), y - 0.2 * camera.size(z), 0.28 * camera.size(z), 0.42 * camera.size(z), 3), "#ffdf9a"
        )
        canvas.glow(x, y, 2.6 * camera.size(z), FIRE, 0.7)


def _galleries(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Storeys of the city in the side walls: lit doors and windows behind balustrades, stairs between them."""
    chance = Random(seed + 2)
    for flat in (room.west, room.east):
        for v in (0.2, 5.0, 9.4, 13.4):
            spots = [(4 + 2.6 * k, v + 0.5, 1.3, 2.7) for k in range(16)]
            holes = joined([flat.path(lines(_cut(*spot, 0.34))) for spot in spots])
            canvas.fill(holes, view.tone("#201c26", 0.1))
            lit = [flat.path(lines(_cut(*spot, 0.34))) for spot in spots if chance.random() < 0.6]
            canvas.fill(joined(lit), "#ffb45a", 0.85)
            canvas.fill(joined(lit), "#ff8a30", 0.5, blur=14, blend="screen")
            canvas.fill(flat.quad(2, v - 0.1, 43, 0.4), view.tone(STONE, 0.6))
            canvas.fill(flat.quads([(3 + 0.65 * k, v + 0.3, 0.24, 0.8) for k in range(64)]), view.tone("#5c5866", 0.5))
            canvas.fill(flat.quad(2, v + 1.05, 43, 0.16), view.tone(GOLD, 0.6))


def _forge(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The far end: a stepped portal with the fire of the great forge behind it, a stream of molten metal, two guardians."""
    view, flat, middle = picture.view, room.back, room.wide / 2
    for grow, tint, light in ((1.7, STONE, 0.7), (1.2, GOLD, 0.8), (0.9, "#4a4650", 0.4)):
        canvas.fill(flat.path(lines(_cut(middle - 3.6 - grow, -1, 7.2 + 2 * grow, 13 + grow, 2.2))), view.tone(tint, light))
    mouth = flat.path(lines(_cut(middle - 3.6, -1, 7.2, 13, 2.0)))
    (x, y), s = flat.at(middle, 2.4), room.camera.size(room.deep)
    canvas.fill(mouth, Radial(x, y, 9.5 * s, ("#fff2c0", "#ffb040", "#d8541c", "#4a1810"), (0, 0.3, 0.62, 1)))
    stream = flat.path(lines([(middle - 0.5, 12), (middle + 0.5, 12), (middle + 0.8, 1), (middle - 0.8, 1)]))
    canvas.fill(stream, "#fff6d8", 0.9, clip=mouth)
    canvas.fill(flat.quads([(middle - 3.6, 1.0, 7.2, 0.5), (middle - 2.4, 0, 1.2, 2.4), (middle + 1.2, 0, 1.2, 2.4)]), "#5a1c10")
    for side in (-1, 1):
        _guardian(canvas, view, flat, middle + 7.7 * side, side)
    canvas.glow(x, y, 17 * s, FIRE, 0.75)
    picture.play("flicker", x - 5 * s, y - 9 * s, 10 * s, 12 * s, FIRE)


def _guardian(canvas: Canvas, view: View, flat: Flat, u: float, side: int) -> None:
    """A king of stone, bearded and helmed, who leans on his axe."""
    stone, dark = view.tone("#9a94a0", 0.7), view.tone("#4c4854", 0.3)

    def part(points: list[tuple[float, float]], tint: str) -> None:
        canvas.fill(flat.path(lines([(u + a, b) for a, b in points])), tint)

    part([(-2.3, 0), (2.3, 0), (2.1, 1.4), (-2.1, 1.4)], dark)
    part([(-1.7, 1.4), (1.7, 1.4), (2.1, 8), (1.5, 9), (-1.5, 9), (-2.1, 8)], stone)
    part([(-1.0, 8.8), (1.0, 8.8), (1.1, 10.6), (0.7, 11.6), (-0.7, 11.6), (-1.1, 10.6)], stone)
    part([(-1.25, 10.5), (1.25, 10.5), (0.9, 11.9), (0, 12.8), (-0.9, 11.9)], view.tone(GOLD, 0.6))
    part([(-1.1, 9.9), (1.1, 9.9), (0.9, 6.8), (0, 5.2), (-0.9, 6.8)], view.tone("#c0b8c0", 0.8))
    part([(-0.7, 10.1), (0.7, 10.1), (0.6, 10.4), (-0.6, 10.4)], dark)
    part([(-0.14, 1.4), (0.14, 1.4), (0.14, 6), (-0.14, 6)], dark)
    part([(-1.1, 1.5), (1.1, 1.5), (0.7, 2.6), (0.2, 2.2), (-0.2, 2.2), (-0.7, 2.6)], view.tone(GOLD, 0.5))
    part([(-1.9 * side, 1.4), (-1.5 * side, 1.4), (-1.6 * side, 8.6), (-2.0 * side, 8)], view.tone(FIRE, 0.8))


def _floor(canvas: Canvas, view: View, room: Room, glow: str) -> None:
    """Slabs, a paved way with gold borders and a chain of lozenges down the middle."""
    floor = room.floor
    canvas.fill(
        floor.grid([-12 + 2.0 * k for k in range(13)], [1.2 + 2.0 * k for k in range(23)], 0.05), view.tone("#1c1a24", 0.1), 0.6
    )
    canvas.fill(floor.quad(-2.6, 1, 5.2, 45), view.tone("#3c3a4a", 0.5), 0.85)
    canvas.fill(floor.quads([(u, 1, 0.18, 45) for u in (-2.6, 2.42, -2.2, 2.02)]), view.tone(GOLD, 0.8))
    shapes = [floor.path(lines([(0, z), (1.3, z + 1.4), (0, z + 2.8), (-1.3, z + 1.4)])) for z in range(2, 42, 4)]
    canvas.fill(joined(shapes), view.tone("#5a5868", 0.6))
    for shape in shapes:
        canvas.line(shape, view.tone(GOLD, 0.8), 3)
    canvas.fill(joined([floor.path(ellipse(0, z + 1.4, 0.4, 0.4)) for z in range(2, 42, 4)]), glow, 0.9)
    way = lines([room.camera.at(u, 0, z) for u, z in ((-1.5, 46), (1.5, 46), (4, 2), (-4, 2))])
    top = room.camera.at(0, 0, 46)[1]
    canvas.fill(way, Linear(0, top, 0, 1080, (alpha(FIRE, 0.5), alpha(FIRE, 0.06))), blur=20, blend="screen")


def _haze(canvas: Canvas, camera: Camera) -> None:
    """Sparks from the forge, warm air under the vault."""
    chance = Random(5)
    for _ in range(46):
        x, y = chance.gauss(960, 330), chance.uniform(120, 760)
        canvas.glow(x, y, chance.uniform(3, 8), "#ffc070", 0.8)


def _close(canvas: Canvas, view: View) -> None:
    """The corner of a plinth on either side, close to us, rimmed by the fire."""
    for x, side in ((-30, 1), (1950, -1)):
        block = lines([(x, 880), (x + 190 * side, 880), (x + 230 * side, 1120), (x, 1120)])
        canvas.fill(block, Linear(x, 0, x + 220 * side, 0, (view.tone("#2a2832", 0.1), view.tone(STONE, 0.35))))
        canvas.fill(lines([(x, 880), (x + 190 * side, 880), (x + 193 * side, 900), (x, 900)]), view.tone(GOLD, 0.6))
        canvas.fill(
            lines([(x + 184 * side, 880), (x + 190 * side, 880), (x + 230 * side, 1120), (x + 220 * side, 1120)]), FIRE, 0.6
        )


PLACES = {"dwarvenhall": Kind(dwarvenhall, "torch", ((0.16, 0.84),), 0.56, (0.0, -0.6), time="night")}
