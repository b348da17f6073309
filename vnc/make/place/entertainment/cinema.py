"""A cinema while the film runs."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import noise
from vnc.make.place.room import Room, shell
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun
from vnc.make.place.view import View

ROWS = (9.6, 8.6, 7.6, 6.6, 5.7, 4.85, 4.05)
"""Metres to each row of seats, the farthest first; one more stands near us."""
AISLE = 0.62
"""Half the width of the aisle in the middle, in metres."""
CLOTHS = ("#a02838", "#7a2a5c", "#2f4a8a")


def cinema(picture: Picture) -> None:
    """Rows of plush seats go down to a wide screen; its light falls on their backs, curtains frame it."""
    view, camera = picture.view, Camera(960, 330, 3.4, 900)
    room = Room(camera, -8.4, 8.4, 7.2, 11.5, Sun(0.0, 0.3, 0.9), 1.0)
    cloth, glow = picture.view.own("seat", CLOTHS[picture.seed % len(CLOTHS)]), FILMS[picture.seed % len(FILMS)][0]
    walls = picture.sheet(1.0, 0, 0.4)
    walls.fill(WHOLE, view.tone("#241820", 0.1))
    shell(walls, view, room, "#5a3a44", "#4a3038", "#38262e", "#5c3844")
    _floor(walls, view, camera)
    _panels(walls, view, room, glow)
    _ceiling(walls, view, room)
    screen = picture.sheet(0.9, 0, 0.3)
    _screen(picture, screen, room.back)
    _curtains(screen, view, room.back, cloth)
    seats = picture.sheet(0.6, 0, 0.3)
    for z in ROWS[:4]:
        _row(seats, view, camera, z, cloth, glow)
    front = picture.sheet(0.35, 0, 0.6)
    for z in ROWS[4:]:
        _row(front, view, camera, z, cloth, glow)
    _beam(front, picture, glow)
    near = picture.sheet(0.1, 0, 2.4)
    _row(near, view, camera, 2.6, cloth, glow)
    _popcorn(near, view, 300, 1130, 270, picture.seed)


def _rise(z: float) -> float:
    """How high the sloping floor lies at a distance, in metres."""
    return max(0.0, (9.9 - z) * 0.16)


def _floor(canvas: Canvas, view: View, camera: Camera) -> None:
    """The aisle's steps, each with a lit edge."""
    for k in range(13):
        z = 10.2 - 0.62 * k
        y = _rise(z)
        tread = camera.floor(y).quad(-AISLE, z - 0.62, 2 * AISLE, 0.62)
        canvas.fill(tread, view.tone("#7a3a48", 0.3 + 0.03 * (k % 2)))
        edge = camera.floor(y).quad(-AISLE, z - 0.05, 2 * AISLE, 0.05)
        canvas.fill(edge, "#ffd898", 0.9)
        canvas.fill(edge, "#ffb860", 0.5, blur=8, blend="screen")


def _panels(canvas: Canvas, view: View, room: Room, glow: str) -> None:
    """Padded panels along the walls, fans of light from sconces, small lamps over the ways out."""
    for flat in (room.west, room.east):
        for k in range(7):
            z = 2.2 + 1.35 * k
            canvas.fill(flat.quad(z, 0.4, 1.15, 5.6), view.tone("#6a404c", 0.35))
            canvas.fill(flat.quads([(z + 0.09 * j, 0.4, 0.03, 5.6) for j in range(13)]), view.tone("#2a1820", 0.05), 0.5)
            canvas.fill(flat.quad(z, 0.4, 1.15, 5.6), mix(glow, "#ffffff", 0.2), 0.03 * k, blend="screen")
        for z in (4.0, 6.7, 9.4):
            x, y = flat.at(z, 3.6)
            s = room.camera.size(z)
            fan = lines([(x - 0.1 * s, y), (x + 0.1 * s, y), (x + 0.55 * s, y - 1.7 * s), (x - 0.55 * s, y - 1.7 * s)])
            canvas.fill(fan, Linear(0, y, 0, y - 1.7 * s, (alpha("#ffc880", 0.75), alpha("#ffb060", 0))), blur=8, blend="screen")
            shell_ = curve(
                [(x - 0.2 * s, y - 0.08 * s, 1), (x, y + 0.2 * s, 1), (x + 0.2 * s, y - 0.08 * s, 1), (x, y - 0.02 * s)]
            )
            canvas.fill(shell_, mix("#ffe8b8", view.tone("#f0d098", 0.9), 0.3))
            canvas.glow(x, y, 1.1 * s, "#ffb860", 0.35)
        sign = flat.quad(10.3, 2.5, 0.7, 0.4)
        canvas.fill(sign, "#2fd08a")
        canvas.fill(
            flat.path(
                joined(
                    [
                        ellipse(10.62, 2.8, 0.05, 0.04),
                        stroke([(10.62, 2.76), (10.56, 2.62), (10.66, 2.54)], 0.05, even),
                        stroke([(10.56, 2.64), (10.48, 2.54)], 0.05, even),
                    ]
                )
            ),
            "#f4fff8",
        )
        canvas.fill(sign, "#2fd08a", 0.5, blur=14, blend="screen")


def _ceiling(canvas: Canvas, view: View, room: Room) -> None:
    """Waves of plaster and small stars of light."""
    top, chance = room.ceiling, Random(4)
    for k in range(5):
        canvas.fill(top.quad(-8.4, 2.0 + 2.0 * k, 16.8, 1.2), view.tone("#4c343e", 0.3 + 0.05 * k))
        canvas.fill(top.quad(-8.4, 3.15 + 2.0 * k, 16.8, 0.05), "#ffb870", 0.35, blur=3)
    dots = [top.path(ellipse(chance.uniform(-8, 8), chance.uniform(2, 11.3), 0.03, 0.03)) for _ in range(70)]
    canvas.fill(joined(dots), "#fff0d0", 0.9)


def _screen(picture: Picture, canvas: Canvas, wall: Flat) -> None:
    """The film, its glow in the dark around it."""
    shape = wall.quad(1.7, 1.5, 13.4, 5.2)
    left, top, right, foot = shape.bounds()
    glow, paint = FILMS[picture.seed % len(FILMS)]
    canvas.glow((left + right) / 2, (top + foot) / 2, 1050, glow, 0.42)
    canvas.fill(wall.quad(1.6, 1.4, 13.6, 5.4), "#0c080e")
    with canvas.clipped(shape):
        paint(canvas, left, top, right - left, foot - top, picture.seed)
    canvas.fill(shape, glow, 0.16, blur=34, blend="screen")
    picture.play("flicker", left - 40, top - 30, right - left + 80, foot - top + 60, glow)


def _moonlit(canvas: Canvas, left: float, top: float, w: float, h: float, seed: int) -> None:
    """Two people on a hill under a huge moon."""
    chance = Random(seed)
    canvas.fill(rect(left, top, w, h), Linear(0, top, 0, top + h, ("#0f1c58", "#2a4aa0", "#7a9ae0", "#f0c8d8")))
    stars = [
        ellipse(left + chance.random() * w, top + chance.random() * h * 0.7, r, r)
        for r in (1.3, 1.3, 1.8, 2.4)
        for _ in range(26)
    ]
    canvas.fill(joined(stars), "#ffffff", 0.9)
    x, y = left + w * 0.5, top + h * 0.48
    canvas.glow(x, y, h * 0.75, "#dce8ff", 0.7)
    canvas.fill(ellipse(x, y, h * 0.33, h * 0.33), "#fdf8e4")
    canvas.fill(
        joined(
            [
                ellipse(x + a * h, y + b * h, r * h, r * h * 0.9)
                for a, b, r in ((-0.1, -0.1, 0.06), (0.09, 0.04, 0.08), (-0.06, 0.14, 0.045), (0.12, -0.16, 0.04))
            ]
        ),
        "#e0d8c4",
        0.6,
    )
    hill = curve(
        [
            (left, top + h, 1),
            (left, top + h * 0.86, 1),
            (left + w * 0.25, top + h * 0.88),
            (left + w * 0.5, top + h * 0.78),
            (left + w * 0.78, top + h * 0.9),
            (left + w, top + h * 0.84, 1),
            (left + w, top + h, 1),
        ]
    )
    canvas.fill(hill, "#101838")
    tree = [rect(left + w * 0.26, top + h * 0.6, w * 0.008, h * 0.3)] + [
        ellipse(left + w * (0.264 + a), top + h * b, w * 0.04, h * 0.08)
        for a, b in ((-0.03, 0.58), (0.03, 0.56), (0, 0.48), (0.02, 0.64))
    ]
    canvas.fill(joined(tree), "#101838")
    for d, tall in ((-1, 0.2), (1, 0.23)):
        _figure(canvas, x + d * h * 0.055, top + h * 0.8, h * tall, "#101838", d)


def _figure(canvas: Canvas, x: float, foot: float, tall: float, ink: str, side: int) -> None:
    """Somebody standing, as a shape."""
    skirt = curve(
        [
            (x - tall * 0.1, foot - tall * 0.6),
            (x + tall * 0.1, foot - tall * 0.6),
            (x + tall * 0.17, foot - tall * 0.22, 1),
            (x - tall * 0.17, foot - tall * 0.22, 1),
        ]
    )
    coat = rect(x - tall * 0.1, foot - tall * 0.8, tall * 0.2, tall * 0.5, tall * 0.06)
    parts = [
        ellipse(x, foot - tall * 0.89, tall * 0.085, tall * 0.1),
        coat,
        *(rect(x + d * tall * 0.055 - tall * 0.03, foot - tall * 0.34, tall * 0.06, tall * 0.36) for d in (-1, 1)),
    ]
    parts.append(
        stroke([(x - side * tall * 0.08, foot - tall * 0.72), (x - side * tall * 0.2, foot - tall * 0.45)], tall * 0.06, even)
    )
    canvas.fill(joined([*parts, *((skirt,) if side < 0 else ())]), ink)


def _voyage(canvas: Canvas, left: float, top: float, w: float, h: float, seed: int) -> None:
    """A sailing ship before the setting sun."""
    chance = Random(seed)
    canvas.fill(rect(left, top, w, h), Linear(0, top, 0, top + h * 0.7, ("#4a2a7a", "#c84a7a", "#ff9a5a", "#ffe08a")))
    x, y = left + w * 0.52, top + h * 0.66
    canvas.glow(x, y, h * 0.8, "#ffd080", 0.7)
    canvas.fill(ellipse(x, y, h * 0.24, h * 0.24), "#fff4d0")
    clouds = [
        ellipse(left + chance.random() * w, top + h * chance.uniform(0.1, 0.5), w * chance.uniform(0.04, 0.12), h * 0.018)
        for _ in range(24)
    ]
    canvas.fill(joined(clouds), "#ffc89a", 0.6, blur=3)
    canvas.fill(rect(left, top + h * 0.7, w, h * 0.3), Linear(0, top + h * 0.7, 0, top + h, ("#ff9a6a", "#8a3a7a", "#2a1a50")))
    glints = [
        rect(x + chance.gauss(0, 1) * w * (0.02 + 0.012 * k), top + h * (0.715 + 0.014 * k), w * chance.uniform(0.01, 0.05), 3)
        for k in range(20)
        for _ in range(2)
    ]
    canvas.fill(joined(glints), "#fff0b8", 0.85)
    sx, sy, s = left + w * 0.38, top + h * 0.76, h * 0.5
    hull = curve(
        [
            (sx - 0.5 * s, sy - 0.16 * s, 1),
            (sx - 0.36 * s, sy, 1),
            (sx + 0.4 * s, sy, 1),
            (sx + 0.62 * s, sy - 0.2 * s, 1),
            (sx + 0.1 * s, sy - 0.11 * s),
        ]
    )
    masts = [rect(sx + a * s, sy - t * s, 0.02 * s, t * s) for a, t in ((-0.26, 0.85), (0.04, 1.05), (0.32, 0.85))]
    sails = [
        curve(
            [
                (sx + a * s - 0.13 * s, sy - b * s, 1),
                (sx + a * s + 0.15 * s, sy - b * s, 1),
                (sx + a * s + 0.21 * s, sy - (b - 0.13) * s),
                (sx + a * s + 0.17 * s, sy - (b - 0.24) * s, 1),
                (sx + a * s - 0.14 * s, sy - (b - 0.24) * s, 1),
            ]
        )
        for a, b in ((-0.26, 0.82), (-0.26, 0.52), (0.04, 1.0), (0.04, 0.7), (0.32, 0.82), (0.32, 0.52))
    ]
    canvas.fill(joined([hull, *masts]), "#2a1430")
    canvas.fill(joined(sails), "#5a2a4c")


FILMS = (("#a8c4ff", _moonlit), ("#ffb890", _voyage))
"""The light each film throws into the hall, and its painter."""


def _curtains(canvas: Canvas, view: View, wall: Flat, cloth: str) -> None:
    """Heavy curtains drawn to the sides, a valance over them, the stage's edge below."""
    for u, wide in ((-0.1, 2.0), (14.9, 2.0)):
        shape = wall.quad(u, 0.5, wide, 6.7)
        canvas.fill(shape, view.tone(cloth, 0.35))
        canvas.fill(
            wall.quads([(u + wide * k / 7, 0.5, wide * 0.07, 6.7) for k in range(7)]),
            view.tone(mix(cloth, "#14080c", 0.6), 0.1),
            0.7,
            blur=3,
            clip=shape,
        )
        canvas.fill(
            wall.quads([(u + wide * (k + 0.5) / 7, 0.5, wide * 0.05, 6.7) for k in range(7)]),
            view.tone(mix(cloth, "#ffffff", 0.2), 0.9),
            0.7,
            blur=2,
            clip=shape,
        )
    drops: list[Path] = [
        wall.path(
            curve(
                [
                    (1.88 * k - 0.05, 7.25, 1),
                    (1.88 * k + 1.9, 7.25, 1),
                    (1.88 * k + 1.9, 6.7, 1),
                    (1.88 * k + 0.94, 6.28),
                    (1.88 * k - 0.05, 6.7, 1),
                ]
            )
        )
        for k in range(9)
    ]
    canvas.fill(joined(drops), view.tone(cloth, 0.4))
    for drop in drops:
        canvas.inner(drop, 0, -9, view.tone("#f0c870", 0.9), 0.8)
    canvas.fill(wall.quad(-0.1, 0, 17, 0.8), view.tone("#2a1a20", 0.2))
    canvas.fill(wall.quad(-0.1, 0.76, 17, 0.06), view.tone("#d8a860", 0.7))


def _row(canvas: Canvas, view: View, camera: Camera, z: float, cloth: str, glow: str) -> None:
    """A row of seats from behind, rims lit by the film."""
    y, s = _rise(z), camera.size(z)
    step, backs, rests = 0.66, list[Path](), list[Path]()
    base = camera.at(0, y, z)[1]
    nearer = max(1.2, z - 1.1)
    low, wide = camera.at(0, _rise(nearer), nearer)[1], AISLE * camera.size(nearer)
    for side in (-1, 1):
        x0, x1, edge = 960 + side * AISLE * s, 960 + side * wide, 960 + side * 1000
        block = lines([(edge, base - 0.34 * s), (x0, base - 0.34 * s), (x0, base), (x1, low), (edge, low)])
        canvas.fill(block, view.tone("#2a181e", 0.08))
    for side in (-1, 1):
        k = 0
        while (AISLE + 0.06 + step * k) * s < 1050:
            x = 960 + side * (AISLE + 0.06 + step * (k + 0.5)) * s
            w = 0.29 * s
            backs.append(
                curve(
                    [
                        (x - w, base - 0.3 * s, 1),
                        (x - w * 1.04, base - 0.7 * s),
                        (x - w * 0.86, base - 0.98 * s),
                        (x, base - 1.04 * s),
                        (x + w * 0.86, base - 0.98 * s),
                        (x + w * 1.04, base - 0.7 * s),
                        (x + w, base - 0.3 * s, 1),
                    ]
                )
            )
            rests.append(rect(x + w * 1.0, base - 0.58 * s, 0.07 * s, 0.3 * s, 0.02 * s))
            k += 1
    canvas.fill(joined(rests), view.tone("#2c2024", 0.3))
    whole = joined(backs)
    canvas.fill(
        whole,
        Linear(
            0,
            base - 1.04 * s,
            0,
            base - 0.3 * s,
            (view.tone(mix(cloth, glow, 0.25), 0.65), view.tone(cloth, 0.3), view.tone(mix(cloth, "#10060a", 0.5), 0.1)),
        ),
    )
    canvas.inner(whole, 0, max(2.0, 0.03 * s), mix(glow, "#ffffff", 0.3), 0.75, blur=max(0.8, 0.012 * s))
    seams = [
        rect(x, base - 0.86 * s, max(1.0, 0.012 * s), 0.5 * s)
        for b in backs
        for x in ((b.bounds()[0] + b.bounds()[2]) / 2 - 0.1 * s, (b.bounds()[0] + b.bounds()[2]) / 2 + 0.1 * s)
    ]
    canvas.fill(joined(seams), view.tone("#14080c", 0), 0.3)


def _beam(canvas: Canvas, picture: Picture, glow: str) -> None:
    """The projector's light passes overhead, dust in it."""
    cone = lines([(940, -160), (980, -160), (1560, 470), (360, 470)])
    canvas.fill(
        cone, Linear(0, -160, 0, 470, (alpha(mix(glow, "#ffffff", 0.4), 0.34), alpha(glow, 0.0))), blur=14, blend="screen"
    )
    field = noise(canvas, picture.seed + 2, 3, 60, 1.0)
    chance = Random(picture.seed)
    motes = [
        ellipse(960 + chance.gauss(0, 1) * 190, chance.uniform(0, 260), 1.8, 1.8)
        for _ in range(int(60 + 10 * float(field.mean())))
    ]
    canvas.fill(joined(motes), "#ffffff", 0.5)
    picture.play("dust", 500, 0, 920, 420)


def _popcorn(canvas: Canvas, view: View, x: float, y: float, tall: float, seed: int) -> None:
    """A striped bucket of popcorn on the seat's arm."""
    chance = Random(seed)
    w, top = tall * 0.42, y - tall * 0.72
    puffs = [
        ellipse(x + chance.gauss(0, 0.4) * w, top - abs(chance.gauss(0, 0.12)) * tall, tall * 0.055, tall * 0.05)
        for _ in range(60)
    ]
    canvas.fill(joined(puffs), view.tone("#e8c878", 0.7))
    canvas.fill(joined([p.moved(-3, -4) for p in puffs[::2]]), view.tone("#fff4d0", 1.1))
    body = lines([(x - w, top), (x + w, top), (x + w * 0.74, y), (x - w * 0.74, y)])
    canvas.fill(body, Linear(x - w, 0, x + w, 0, (view.tone("#ffffff", 0.9), view.tone("#e4dcd8", 0.5))))
    stripes = [
        lines([(x + a * w, top), (x + (a + 0.2) * w, top), (x + (a + 0.2) * w * 0.74, y), (x + a * w * 0.74, y)])
        for a in (-1.0, -0.6, -0.2, 0.2, 0.6)
    ]
    canvas.fill(joined(stripes), view.tone("#d8303c", 0.7), clip=body)
    canvas.inner(body, -tall * 0.06, 0, view.tone("#1c0c14", 0), 0.4, blur=10)


PLACES = {"cinema": Kind(cinema, "torch", ((0.08, 0.92),), 0.31, (0.0, -1.0), time="night")}
