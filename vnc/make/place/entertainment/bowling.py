"""A bowling alley."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.limelight import tube
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, shell, shine
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

LANES = (-3.6, -1.8, 0.0, 1.8, 3.6)
"""Middles of the lanes, in metres."""
FOUL, PINS = 5.0, 12.6
"""Metres to the foul line and to the head pin: alleys in pictures are shorter than real ones."""
BALLS = ("#e8484a", "#3f8ad8", "#48b868", "#f0b83a", "#8a5ad0", "#f07ab0", "#2a2a38")
LOOKS = (("#1f8a94", "#f08a4a", "#f4e4c4"), ("#b83a5c", "#f0b84a", "#f4e4d8"), ("#3a5aa8", "#f06a7a", "#e8ecf4"))
Look = tuple[str, str, str]


def bowling(picture: Picture) -> None:
    """Five lanes run to their pins under a painted wall, screens with scores above, balls waiting on their rack."""
    view, camera = picture.view, Camera(960, 415, 1.6, 900)
    room = Room(camera, -6.2, 6.2, 4.0, 14.2, Sun(0.0, 0.7, -0.2), 0.8)
    look = LOOKS[picture.seed % len(LOOKS)]
    walls = picture.sheet(0.9, 0, 0.4)
    walls.fill(WHOLE, view.tone("#40342c", 0.2))
    shell(walls, view, room, mix(look[2], "#c8b090", 0.3), "#c89a60", "#5a5a6c", mix(look[2], "#d0b890", 0.35))
    _sides(walls, view, room, look)
    _ceiling(walls, view, room, look)
    _pits(walls, view, camera, picture.seed)
    _mural(walls, view, camera, look)
    _approach(walls, view, camera)
    _lanes(walls, view, camera, look)
    back = picture.sheet(0.6, 0, 0.3)
    _screens(back, view, camera, look, picture.seed)
    things = picture.sheet(0.45, 0, 0.4)
    for k, x in enumerate((-2.7, 0.9)):
        _rack(things, view, camera, x, 4.35, look, picture.seed + k)
    shine(walls, view, room, flattened([walls, back, things]), picture.seed, 0.3, 0.1)
    seats = picture.sheet(0.3, 0, 0.6)
    for side in (-1, 1):
        _seats(seats, view, camera, side, look)
    near = picture.sheet(0.1, 0, 1.8)
    _ball(near, view, 1600, 940, 118, BALLS[picture.seed % len(BALLS)])
    _shoes(near, view, 1830, 1020, look)


def _sides(canvas: Canvas, view: View, room: Room, look: Look) -> None:
    """Stripes along the walls that bend up in the manner of the seventies, big rings of colour."""
    for flat in (room.west, room.east):
        for k, tint in enumerate((look[0], look[1], mix(look[0], "#ffffff", 0.5))):
            canvas.fill(flat.quad(0.8, 1.0 + 0.26 * k, 13.4, 0.2), view.tone(tint, 0.65))
        for z in (4.2, 7.2, 10.2, 13.0):
            for r, tint in ((0.72, look[1]), (0.54, look[2]), (0.36, look[0])):
                canvas.fill(flat.path(ellipse(z, 2.7, r, r)), view.tone(tint, 0.7))
        canvas.fill(flat.quad(0.8, 0, 13.4, 0.5), view.tone("#5a3a28", 0.4))


def _ceiling(canvas: Canvas, view: View, room: Room, look: Look) -> None:
    """Steps in the ceiling with hidden lamps, round spots over the approach."""
    top = room.ceiling
    for k in range(5):
        z = 2.2 + 2.4 * k
        canvas.fill(top.quad(-6.2, z, 12.4, 1.5), view.tone("#747488", 0.35))
        tube(canvas, top.quad(-6.0, z + 1.5, 12.0, 0.07), (look[1], mix(look[0], "#60ffff", 0.4))[k % 2], 22, 0.7)
    spots = [top.path(ellipse(x, z, 0.13, 0.13)) for x in (-4.5, -2.7, -0.9, 0.9, 2.7, 4.5) for z in (2.7, 5.2, 7.6)]
    canvas.fill(joined(spots), "#fff8e4")
    canvas.fill(joined(spots), "#fff0c8", 0.7, blur=14, blend="screen")


def _pits(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """The lit mouths at the lanes' ends, ten pins in each (a few lie fallen)."""
    face, chance = camera.flat((0, 0, 13.6), (1, 0, 0), (0, 1, 0)), Random(seed)
    canvas.fill(face.quad(-6.2, 0, 12.4, 1.3), view.tone("#1c1820", 0.2))
    for x in LANES:
        mouth = face.quad(x - 0.78, 0, 1.56, 1.2)
        _, top, _, low = mouth.bounds()
        canvas.fill(mouth, Linear(0, top, 0, low, ("#2a2430", "#6a5a50", "#c8a878")))
        canvas.fill(mouth, "#fff0d0", 0.3, blur=12, blend="screen")
        gone = set(chance.sample(range(10), chance.choice((0, 0, 2, 4))))
        spots = [(x + (i - row / 2) * 0.34, PINS + 0.28 * row) for row in (3, 2, 1, 0) for i in range(row + 1)]
        for k, (px, pz) in enumerate(spots):
            if k not in gone:
                _pin(canvas, view, *camera.at(px, 0.02, pz), 0.56 * camera.size(pz))


def _pin(canvas: Canvas, view: View, x: float, y: float, h: float) -> None:
    half = [(0.07, 0), (0.145, 0.28), (0.12, 0.46), (0.055, 0.68), (0.085, 0.86), (0.05, 0.98), (0, 1)]
    body = curve([(x + a * h, y - b * h) for a, b in half] + [(x - a * h, y - b * h) for a, b in half[-2::-1]])
    canvas.fill(body, Linear(x - 0.15 * h, 0, x + 0.15 * h, 0, ("#e4dcd4", "#ffffff", "#f4f0ea", "#a89c98")))
    canvas.fill(joined([rect(x - 0.12 * h, y - v * h, 0.24 * h, 0.035 * h) for v in (0.7, 0.76)]), "#d8343c", clip=body)


def _mural(canvas: Canvas, view: View, camera: Camera, look: Look) -> None:
    """The painted wall over the pins: a sun, hills, flying pins and stars."""
    face = camera.flat((-6.2, 0, 13.4), (1, 0, 0), (0, 1, 0))
    wall = face.quad(0, 1.2, 12.4, 1.75)
    left, top, right, foot = wall.bounds()
    canvas.fill(
        wall, Linear(0, top, 0, foot, (mix(look[0], "#1a1440", 0.5), mix(look[0], look[1], 0.5), mix(look[1], "#ffe8a0", 0.5)))
    )
    cx, cy = face.at(6.2, 1.5)
    for r in (150, 116, 84):
        canvas.fill(ellipse(cx, cy, r, r), mix(look[1], "#fff4c0", 0.3 + 0.004 * (150 - r)), 0.7, clip=wall)
    rays = [
        lines(
            [
                (cx, cy),
                (cx + 900 * math.cos(a - 0.05), cy - 900 * math.sin(a - 0.05)),
                (cx + 900 * math.cos(a + 0.05), cy - 900 * math.sin(a + 0.05)),
            ]
        )
        for a in (math.pi * k / 12 for k in range(13))
    ]
    canvas.fill(joined(rays), "#fff4d0", 0.22, clip=wall)
    hills = curve(
        [
            (left, foot, 1),
            (left, foot - 50, 1),
            (left + 130, foot - 76),
            (left + 260, foot - 34),
            (cx, foot - 20),
            (right - 260, foot - 34),
            (right - 130, foot - 80),
            (right, foot - 46, 1),
            (right, foot, 1),
        ]
    )
    canvas.fill(hills, mix(look[0], "#141438", 0.55), clip=wall)
    _flying(canvas, view, wall)
    canvas.fill(wall, mix(look[1], "#ffffff", 0.4), 0.12, blur=30, blend="screen")
    tube(canvas, face.quad(0, 1.16, 12.4, 0.06), look[1], 14, 0.8)
    tube(canvas, face.quad(0, 2.94, 12.4, 0.06), mix(look[0], "#60ffff", 0.5), 14, 0.8)


def _flying(canvas: Canvas, view: View, wall: Path) -> None:
    """Pins, balls and stars in the painted sky."""
    left, top, right, foot = wall.bounds()
    cx = (left + right) / 2
    for x, y, turn in (
        (left + 120, top + 56, -24),
        (left + 260, top + 66, 18),
        (right - 260, top + 62, -16),
        (right - 120, top + 56, 26),
    ):
        with canvas.saved():
            canvas.translate(x, y + 26)
            canvas.rotate(turn)
            _pin(canvas, view, 0, 0, 74)
    for x, tint in ((left + 190, "#e8484a"), (right - 190, "#3f8ad8")):
        canvas.fill(
            ellipse(x, foot - 40, 30, 30),
            Radial(x - 10, foot - 50, 44, (mix(tint, "#ffffff", 0.5), tint, mix(tint, "#10102c", 0.6))),
            clip=wall,
        )
    star = [
        lines(
            [(x + r * math.sin(math.tau * k / 8), y - r * math.cos(math.tau * k / 8)) for k in range(8) for r in ((9, 3)[k % 2],)]
        )
        for x, y in (
            (left + 60, top + 26),
            (left + 330, top + 24),
            (cx - 190, top + 40),
            (cx + 180, top + 30),
            (right - 330, top + 30),
            (right - 50, top + 22),
        )
    ]
    canvas.fill(joined(star), "#fff8d8")


def _approach(canvas: Canvas, view: View, camera: Camera) -> None:
    """Light boards before the foul line, dots for the feet."""
    floor = camera.floor()
    whole = floor.quad(-6.2, 0.8, 12.4, FOUL - 0.8)
    _, top, _, _ = whole.bounds()
    canvas.fill(whole, Linear(0, top, 0, HIGH, (view.tone("#e8c48c", 0.85), view.tone("#b8844c", 0.4))))
    canvas.fill(floor.quads([(-6.2 + 0.16 * k, 0.8, 0.012, FOUL - 0.8) for k in range(78)]), view.tone("#7a4c28", 0.2), 0.4)
    chance = Random(3)
    tones = [(-6.2 + 0.16 * k, 0.8 + chance.random() * 3, 0.16, chance.uniform(0.6, 1.2)) for k in range(77)]
    canvas.fill(floor.quads(tones), view.tone("#8a5a30", 0.4), 0.18)
    dots = [
        floor.path(ellipse(x + 0.16 * k, z, 0.03, 0.05))
        for x in LANES
        for k in (-3, -2, -1, 0, 1, 2, 3)
        for z in (FOUL - 0.18, FOUL - 1.4)
    ]
    canvas.fill(joined(dots), view.tone("#4a2c18", 0.2), 0.85)


def _lanes(canvas: Canvas, view: View, camera: Camera, look: Look) -> None:
    """Oiled boards between gutters, arrows for aiming, lit strips along the cappings."""
    floor, long = camera.floor(), 13.6 - FOUL
    canvas.fill(floor.quad(-6.2, FOUL, 12.4, long), view.tone("#4a4048", 0.3))
    for x in LANES:
        lane = floor.quad(x - 0.53, FOUL, 1.06, long)
        _, top, _, low = lane.bounds()
        canvas.fill(
            lane, Linear(0, top, 0, low, (view.tone("#f8dca8", 1.0), view.tone("#d8a868", 0.75), view.tone("#e8bc7c", 0.85)))
        )
        canvas.fill(
            floor.quads([(x - 0.53 + 0.088 * k, FOUL, 0.008, long) for k in range(1, 12)]), view.tone("#8a5a30", 0.3), 0.45
        )
        gutters = [(x - 0.76, FOUL, 0.2, long), (x + 0.56, FOUL, 0.2, long)]
        canvas.fill(floor.quads(gutters), view.tone("#2c2830", 0.2))
        canvas.fill(floor.quads([(u + 0.05, v, 0.05, h) for u, v, _, h in gutters]), view.tone("#7a7684", 0.6), 0.7)
        arrows = [
            lines(
                [
                    (x + 0.15 * k - 0.05, 7.6 - 0.16 * abs(k)),
                    (x + 0.15 * k + 0.05, 7.6 - 0.16 * abs(k)),
                    (x + 0.15 * k, 8.0 - 0.16 * abs(k)),
                ]
            )
            for k in range(-3, 4)
        ]
        canvas.fill(joined([floor.path(a) for a in arrows]), view.tone("#5a2c1c", 0.3), 0.9)
        canvas.fill(floor.quad(x - 0.1, FOUL, 0.2, long), "#ffffff", 0.2, blur=8, blend="screen")
    for x in (*(a - 0.9 for a in LANES), LANES[-1] + 0.9):
        tube(canvas, floor.quad(x - 0.035, FOUL, 0.07, long), mix(look[0], "#60ffff", 0.5), 12, 0.5)
    canvas.fill(floor.quad(-6.2, FOUL - 0.03, 12.4, 0.07), view.tone("#2a1c18", 0.2))


def _screens(canvas: Canvas, view: View, camera: Camera, look: Look, seed: int) -> None:
    """Screens over the lanes: players' rows, their frames, a picture on every second one."""
    chance = Random(seed)
    for k, x in enumerate((-4.5, -2.7, -0.9, 0.9, 2.7)):
        face = camera.flat((x + 0.08, 2.55, 7.0), (1, 0, 0), (0, 1, 0))
        canvas.fill(face.quads([(0.4, 0.9, 0.05, 0.7), (1.2, 0.9, 0.05, 0.7)]), view.tone("#3a3840", 0.4))
        canvas.fill(face.quad(0, 0, 1.64, 0.95), view.tone("#22202a", 0.4))
        screen = face.quad(0.05, 0.05, 1.54, 0.85)
        _, top, _, low = screen.bounds()
        canvas.fill(screen, Linear(0, top, 0, low, (mix(look[0], "#10183c", 0.5), "#141c40")))
        if k % 2:
            for r, tint in ((0.34, look[1]), (0.24, "#fff0c0"), (0.14, look[1])):
                canvas.fill(face.path(ellipse(0.82, 0.47, r, r)), mix(tint, "#ffffff", 0.15), clip=screen)
            star = lines(
                [
                    (0.82 + r * math.sin(math.tau * j / 10), 0.47 + r * math.cos(math.tau * j / 10))
                    for j in range(10)
                    for r in ((0.3, 0.13)[j % 2],)
                ]
            )
            canvas.fill(face.path(star), "#ffffff", 0.9)
        else:
            cells = [(0.36 + 0.118 * i, 0.68 - 0.17 * j, 0.1, 0.13) for i in range(10) for j in range(4)]
            canvas.fill(face.quads(cells), mix(look[0], "#ffffff", 0.35), 0.7)
            canvas.fill(face.quads([(0.09, 0.7 - 0.17 * j, 0.22, 0.09) for j in range(4)]), mix(look[1], "#ffffff", 0.4))
            marks = [(a + 0.03, b + 0.03, 0.04, 0.06) for a, b, _, _ in cells if chance.random() < 0.6]
            canvas.fill(face.quads(marks), "#ffffff", 0.95)
        canvas.fill(screen, "#a0d8ff", 0.14, blur=18, blend="screen")


def _rack(canvas: Canvas, view: View, camera: Camera, x: float, z: float, look: Look, seed: int) -> None:
    """The machine that gives balls back, a ring of them on top."""
    chance, (cx, foot), s = Random(seed), camera.at(x, 0, z), camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.75 * s, 0.13 * s), view.tone("#140c0a", 0), 0.5, blur=8)
    body = curve(
        [
            (cx - 0.42 * s, foot, 1),
            (cx - 0.5 * s, foot - 0.3 * s),
            (cx - 0.72 * s, foot - 0.56 * s, 1),
            (cx + 0.72 * s, foot - 0.56 * s, 1),
            (cx + 0.5 * s, foot - 0.3 * s),
            (cx + 0.42 * s, foot, 1),
        ]
    )
    canvas.fill(
        body,
        Linear(
            cx - 0.7 * s,
            0,
            cx + 0.7 * s,
            0,
            (view.tone(look[0], 0.5), view.tone(mix(look[0], "#ffffff", 0.2), 1.0), view.tone(look[0], 0.2)),
        ),
    )
    canvas.fill(
        curve([(cx - 0.3 * s, foot - 0.08 * s), (cx, foot - 0.4 * s), (cx + 0.3 * s, foot - 0.08 * s), (cx, foot - 0.03 * s)]),
        view.tone(look[1], 0.75),
    )
    canvas.fill(ellipse(cx, foot - 0.56 * s, 0.74 * s, 0.16 * s), view.tone("#d8d4cc", 0.8))
    canvas.fill(ellipse(cx, foot - 0.57 * s, 0.64 * s, 0.125 * s), view.tone("#4a464c", 0.3))
    hues = list(BALLS)
    chance.shuffle(hues)
    for row, count, dy in ((0, 4, 0.1), (1, 3, 0.0)):
        for k in range(count):
            _ball(canvas, view, cx + (k - (count - 1) / 2) * 0.29 * s, foot - (0.66 + dy) * s, 0.135 * s, hues[(k + 4 * row) % 7])


def _ball(canvas: Canvas, view: View, x: float, y: float, r: float, tint: str) -> None:
    """A bowling ball with swirls and three holes."""
    canvas.fill(ellipse(x, y + r * 0.96, r * 0.9, r * 0.18), view.tone("#140c0a", 0), 0.45, blur=max(2.0, r * 0.08))
    ball = ellipse(x, y, r, r)
    canvas.fill(
        ball,
        Radial(
            x - r * 0.35,
            y - r * 0.4,
            r * 1.6,
            (view.tone(mix(tint, "#ffffff", 0.45), 1.1), view.tone(tint, 0.7), view.tone(mix(tint, "#08081c", 0.6), 0.2)),
        ),
    )
    if r > 30:
        swirls = [
            stroke(
                [(x - r + 0.3 * r * k, y + 0.5 * r), (x - 0.5 * r + 0.3 * r * k, y - 0.1 * r), (x + 0.1 * r * k, y - 0.9 * r)],
                r * 0.12,
            )
            for k in range(5)
        ]
        canvas.fill(joined(swirls), view.tone(mix(tint, "#ffffff", 0.5), 0.9), 0.35, blur=r * 0.03, clip=ball)
    holes: list[Path] = [
        ellipse(x + dx * r, y + dy * r, r * 0.085, r * 0.095) for dx, dy in ((0.12, -0.34), (0.36, -0.28), (0.3, 0.02))
    ]
    canvas.fill(joined(holes), "#0c0a14", 0.85)
    canvas.fill(ellipse(x - r * 0.42, y - r * 0.5, r * 0.2, r * 0.12), "#ffffff", 0.7, blur=r * 0.03)


def _seats(canvas: Canvas, view: View, camera: Camera, side: int, look: Look) -> None:
    """A curved bench for the team with a small table, at the edge."""
    sun, x = Sun(0, 0.8, -0.3), (-4.75 if side < 0 else 3.45)
    shadow(canvas, view, camera, x, 3.3, 1.3, 1.0, 0.45)
    box(canvas, view, camera, sun, x, 0, 4.0, 1.3, 0.95, 0.14, look[1], 0.9)
    box(canvas, view, camera, sun, x + (0 if side < 0 else 1.16), 0, 3.3, 0.14, 0.95, 0.7, look[1], 0.9)
    box(canvas, view, camera, sun, x + (0.14 if side < 0 else 0), 0, 3.42, 1.16, 0.42, 0.58, mix(look[1], "#ffffff", 0.15), 0.9)
    (cx, y), s = camera.at(x + 0.65 - side * 0.1, 0.7, 3.1), camera.size(3.1)
    foot = camera.at(0, 0, 3.1)[1]
    canvas.fill(rect(cx - 0.035 * s, y, 0.07 * s, foot - y), view.tone("#a8a8b0", 0.6))
    canvas.fill(ellipse(cx, foot, 0.2 * s, 0.045 * s), view.tone("#6a6a74", 0.5))
    canvas.fill(ellipse(cx, y + 0.03 * s, 0.38 * s, 0.08 * s), view.tone("#8a7a6a", 0.3))
    canvas.fill(ellipse(cx, y, 0.38 * s, 0.08 * s), view.tone("#f4f0e8", 0.9))
    for k, tint in enumerate(("#e8484a", "#f0c040")):
        gx = cx + (k * 0.26 - 0.16) * s
        canvas.fill(
            lines([(gx - 0.05 * s, y - 0.19 * s), (gx + 0.05 * s, y - 0.19 * s), (gx + 0.038 * s, y), (gx - 0.038 * s, y)]),
            Linear(gx - 0.05 * s, 0, gx + 0.05 * s, 0, (view.tone(tint, 1.0), view.tone(tint, 0.4))),
        )
        canvas.fill(stroke([(gx, y - 0.17 * s), (gx + 0.05 * s, y - 0.3 * s)], 4, even), view.tone("#ffffff", 0.9))


def _shoes(canvas: Canvas, view: View, x: float, y: float, look: Look) -> None:
    """A shoe in two colours, its fellow beyond the edge."""
    canvas.fill(ellipse(x, y + 46, 150, 16), view.tone("#140c0a", 0), 0.4, blur=8)
    sole = curve([(x - 150, y + 26, 1), (x + 140, y + 26, 1), (x + 146, y + 44), (x - 146, y + 44)])
    canvas.fill(sole, view.tone("#d8b07a", 0.6))
    shoe = curve(
        [
            (x - 148, y + 28, 1),
            (x - 146, y - 4),
            (x - 90, y - 30),
            (x - 10, y - 62),
            (x + 40, y - 92),
            (x + 120, y - 96),
            (x + 140, y - 20),
            (x + 142, y + 28, 1),
        ]
    )
    canvas.fill(shoe, Linear(0, y - 96, 0, y + 28, (view.tone(look[1], 1.0), view.tone(look[1], 0.45))))
    toe = curve([(x - 150, y + 30, 1), (x - 148, y - 6), (x - 96, y - 34), (x - 60, y - 30), (x - 66, y + 30, 1)])
    canvas.fill(toe, view.tone(look[2], 0.8), clip=shoe)
    canvas.fill(rect(x + 78, y - 100, 70, 130), view.tone(look[0], 0.6), clip=shoe)
    laces = [stroke([(x - 46 + 22 * k, y - 36 - 11 * k), (x - 18 + 22 * k, y - 24 - 11 * k)], 6, even) for k in range(4)]
    canvas.fill(joined(laces), alpha("#ffffff", 0.95))


PLACES = {"bowling": Kind(bowling, "white", ((0.12, 0.88),), 0.385, (0.0, -1.0))}
