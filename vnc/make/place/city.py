"""High up and under way: a nightclub, a balcony, the back of a car, a lift."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.buildings import joined, skyline, street_lamp
from vnc.make.place.flora import air_tint, pot, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, droplets, shell, shine
from vnc.make.place.sky import WHOLE, sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

BEAMS = ("#ff4ad8", "#5a7aff", "#b04aff", "#3ad8ff", "#ff5a8a")


def nightclub(picture: Picture) -> None:
    """Beams through haze, a floor of lit squares, a desk with records under a wall of lamps, a bar that glows."""
    view, camera = picture.view, Camera(960, 470, 1.5, 900)
    room = Room(camera, -4.8, 4.8, 3.8, 9.0, Sun(0.0, 0.5, -0.4))
    walls = picture.sheet(1.0, 0, 0.8)
    walls.fill(WHOLE, view.tone("#241c3c", 0.2))
    shell(walls, view, room, "#3a2a5c", "#241c3c", "#181228", "#34265a")
    walls.fill(rect(-20, -20, WIDE + 40, HIGH + 40), "#2a2040", 0.45, blend="multiply")
    _lamp_wall(walls, room, picture.seed)
    for flat in (room.west, room.east):
        for k in range(5):
            strip = flat.quad(1.4 + 1.6 * k, 0.3, 0.06, 3.1)
            walls.fill(strip, BEAMS[k], 0.9)
            walls.fill(strip, BEAMS[k], 0.7, blur=22, blend="screen")
    _lit_floor(walls, room, picture.seed)
    shine(walls, view, room, flattened([walls]), picture.seed, 0.34, 0.2)
    desk = picture.sheet(0.7, 0, 0.5)
    _decks(desk, view, camera, room.sun)
    people = picture.sheet(0.5, 0, 1.0)
    _dancers(people, camera, picture.seed)
    beams = picture.sheet(0.35, 0, 0.8)
    _beams(picture, beams)
    near = picture.sheet(0.14, 0, 2.2)
    _counter(near, view)
    picture.play("flicker", 200, 100, 1500, 700, "#c05aff")


def balcony(picture: Picture) -> None:
    """A rail before the city, a small table with two chairs, plants, the glass door's light from the left."""
    view, camera = picture.view, Camera(1040, 470, 1.55, 930)
    sun = Sun(0.5 if view.sun[0] > 960 else -0.5, 0.8, 0.1)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    skyline(picture, far, 760, 30, (330, 560), (60, 130), ("#8a93b8", "#a8a4b8"), picture.seed + 3, (8, 10))
    air_tint(far, view.haze, 300, 760, 0.05, 0.4 + 0.3 * view.murk)
    city = picture.sheet(0.85, 0.05, 1.0)
    skyline(picture, city, 1010, 16, (520, 700), (110, 220), ("#7c7f98", "#b0a4a4"), picture.seed + 8, (11, 14))
    air_tint(city, view.haze, 500, 1000, 0.0, 0.3 + 0.3 * view.murk)
    veil(picture, city)
    floor = picture.sheet(0.55, 0, 0.5)
    deck = camera.floor().quad(-6, 0.5, 12, 4.3)
    wood = "#a8825c" if not view.snow else "#eef2f8"
    floor.fill(deck, Linear(0, 790, 0, HIGH, (view.tone(wood, 0.8), view.tone(wood, 0.4))))
    floor.fill(camera.floor().quads([(-6, 0.6 + 0.16 * k, 12, 0.012) for k in range(26)]), view.tone("#24160e", 0.1), 0.5)
    _railing(floor, view, camera)
    _glass_door(floor, view, camera)
    things = picture.sheet(0.35, 0, 0.7)
    _bistro(things, view, camera, sun)
    for k, (x, size) in enumerate(((1590, 110), (1710, 140), (1840, 120))):
        pot(things, view, x, 905 + 14 * k, size, picture.seed + k, ("#c4714e", "#e8e0d0", "#5f7a8c")[k], 1.2)
    near = picture.sheet(0.12, 0, 2.6)
    _string_lights(near, view)
    pot(near, view, 1960, 1130, 250, picture.seed + 9, "#b8684a", 1.4)


def car(picture: Picture) -> None:
    """From the back seat: two seats before us, the screen with the road ahead, windows at the sides."""
    view = picture.out
    out = picture.sheet(1.0, 0, 2.6)
    sky(picture, out, 560)
    skyline(picture, out, 620, 18, (330, 520), (90, 180), ("#9c96a4", "#b8aca0"), picture.seed + 2, (10, 12))
    out.fill(
        rect(-20, 600, WIDE + 40, 500),
        Linear(0, 600, 0, 900, (view.misty(view.tone("#7a7880", 0.6), 0.4), view.tone("#4c4a54", 0.3))),
    )
    out.fill(lines([(952, 600), (968, 600), (1060, 900), (860, 900)]), view.tone("#f0ece0", 0.8), 0.55)
    for k, x in enumerate((60, 330, 1590, 1860)):
        tree(out, view, x, 640, 330, picture.seed + k, 0.8, 300)
    for x, foot, tall, side in ((480, 660, 380, 1), (1440, 660, 380, -1)):
        street_lamp(out, view, x, foot, tall, side)
    if view.lamps > 0.4:
        for x, y, r, tint in (
            (900, 585, 46, "#ff4a3a"),
            (935, 585, 46, "#ff4a3a"),
            (1010, 590, 60, "#fff2c8"),
            (1045, 590, 60, "#fff2c8"),
            (300, 470, 70, "#ffb858"),
            (1650, 430, 80, "#6ad0ff"),
            (1230, 480, 56, "#ffcf80"),
        ):
            out.glow(x, y, r, tint, 0.8 * view.lamps)
    veil(picture, out)
    body = picture.sheet(0.6, 0, 0.6)
    _cabin(picture, body)
    dash = picture.sheet(0.45, 0, 0.6)
    _dashboard(dash, picture.view)
    seats = picture.sheet(0.25, 0, 1.2)
    for x in (430, 1490):
        _seat(seats, picture.view, x)
    near = picture.sheet(0.12, 0, 2.6)
    near.fill(
        curve([(-40, 1010, 1), (480, 985), (960, 1000), (1440, 985), (WIDE + 40, 1010, 1), (WIDE + 40, 1120, 1), (-40, 1120, 1)]),
        Linear(0, 985, 0, HIGH, (picture.view.tone("#5a5460", 0.8), picture.view.tone("#2a2630", 0.3))),
    )


def lift(picture: Picture) -> None:
    """Brushed steel on three sides, a rail, a panel of buttons, the doors shut, one strip of light that flickers."""
    view, camera = picture.view, Camera(960, 480, 1.45, 900)
    room = Room(camera, -1.9, 1.9, 2.7, 3.9, Sun(0.0, 0.8, -0.3), 0.5)
    walls = picture.sheet(1.0, 0, 0.4)
    walls.fill(WHOLE, view.tone("#5a5058", 0.3))
    shell(walls, view, room, "#b8bcc0", "#5a5058", "#d8dcdc", "#a8acb2")
    for flat, long in ((room.west, 3.4), (room.east, 3.4)):
        walls.fill(flat.quads([(0.5 + 0.85 * k, 0, 0.02, 2.7) for k in range(1, 4)]), view.tone("#4a4e54", 0.2), 0.7)
        walls.fill(flat.quad(0.5, 1.3, long, 1.1), mix(view.tone("#dce4ea", 0.9), "#ffffff", 0.2), 0.35)
        walls.fill(flat.quad(0.5, 0, long, 0.14), view.tone("#3c3c42", 0.3))
    _steel_doors(walls, view, room)
    walls.fill(
        room.floor.grid([-1.9 + 0.475 * k for k in range(9)], [0.5 + 0.475 * k for k in range(8)], 0.012),
        view.tone("#2a242a", 0.2),
        0.5,
    )
    panel = room.ceiling.quad(-1.1, 1.3, 2.2, 1.9)
    walls.fill(panel, mix(view.tone("#f4f6f4", 0.8), "#fffdf2", max(0.5, view.lamps)))
    walls.fill(panel, "#fff8e4", 0.5, blur=30, blend="screen")
    shine(walls, view, room, flattened([walls]), picture.seed, 0.3, 0.1)
    rails = picture.sheet(0.6, 0, 0.4)
    for x in (-1.86, 1.78):
        box(rails, view, camera, room.sun, x, 0.95, 0.8, 0.08, 0.07, 2.9, "#d8dcde", 0.8)
    buttons = picture.sheet(0.45, 0, 0.4)
    _buttons(buttons, view, camera)
    near = picture.sheet(0.14, 0, 2.6)
    near.fill(rect(-20, -20, 130, HIGH + 40), Linear(0, 0, 110, 0, (view.tone("#7c8086", 0.3), view.tone("#c8ccd0", 0.8))))
    near.fill(rect(1810, -20, 130, HIGH + 40), Linear(1810, 0, WIDE, 0, (view.tone("#c8ccd0", 0.7), view.tone("#7c8086", 0.3))))
    x, y = camera.at(-1.1, 2.7, 3.0)
    picture.play("flicker", x, y - 140, 2.2 * camera.size(3.0), 200, "#fffdf2")


def _lamp_wall(canvas: Canvas, room: Room, seed: int) -> None:
    """A grid of lamps behind the desk, bright in waves."""
    back = room.back
    canvas.fill(back.quad(1.6, 0.9, 6.4, 2.5), "#140c28")
    groups: dict[str, list[tuple[float, float, float, float]]] = {}
    for i in range(32):
        for j in range(12):
            level = math.sin(i * 0.42 + seed % 7) * 5 + 6
            if j < level:
                groups.setdefault(BEAMS[(i // 4 + j // 4) % 5], []).append((1.7 + 0.195 * i, 1.0 + 0.195 * j, 0.14, 0.14))
    for tint, spots in groups.items():
        shape = back.quads(spots)
        canvas.fill(shape, tint, 0.6, blur=12, blend="screen")
        canvas.fill(shape, mix(tint, "#ffffff", 0.25))


def _lit_floor(canvas: Canvas, room: Room, seed: int) -> None:
    chance = Random(seed)
    groups: dict[str, list[tuple[float, float, float, float]]] = {}
    for i in range(8):
        for j in range(7):
            if chance.random() < 0.72:
                groups.setdefault(chance.choice(BEAMS), []).append((-3.6 + 0.9 * i + 0.04, 1.6 + 0.9 * j + 0.04, 0.82, 0.82))
    for tint, spots in groups.items():
        shape = room.floor.quads(spots)
        canvas.fill(shape, tint, 0.55)
        canvas.fill(shape, tint, 0.35, blur=16, blend="screen")


def _decks(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """A desk with two turntables, speakers on both sides, somebody behind it."""
    (x, y), s = camera.at(0, 1.0, 8.0), camera.size(8.0)
    dark = "#0e0a1c"
    canvas.fill(
        curve(
            [
                (x - 0.32 * s, y + 10, 1),
                (x - 0.3 * s, y - 0.42 * s),
                (x - 0.1 * s, y - 0.56 * s),
                (x + 0.1 * s, y - 0.56 * s),
                (x + 0.3 * s, y - 0.42 * s),
                (x + 0.32 * s, y + 10, 1),
            ]
        ),
        dark,
    )
    canvas.fill(ellipse(x, y - 0.72 * s, 0.14 * s, 0.17 * s), dark)
    canvas.line(
        curve([(x - 0.17 * s, y - 0.7 * s), (x, y - 0.93 * s), (x + 0.17 * s, y - 0.7 * s)], closed=False), "#ff4ad8", 5, 0.9
    )
    box(canvas, view, camera, sun, -1.5, 0, 7.6, 3.0, 1.0, 0.7, "#2a2048", 0.9)
    face = camera.flat((-1.5, 0, 7.59), (1, 0, 0), (0, 1, 0))
    for k in range(3):
        strip = face.quad(0.1, 0.2 + 0.26 * k, 2.8, 0.05)
        canvas.fill(strip, BEAMS[k], 0.95)
        canvas.fill(strip, BEAMS[k], 0.7, blur=12, blend="screen")
    for side in (-1, 1):
        left = -3.0 if side < 0 else 1.95
        box(canvas, view, camera, sun, left, 0, 7.6, 1.05, 2.3, 0.7, "#1c1630", 0.6)
        front = camera.flat((left, 0, 7.59), (1, 0, 0), (0, 1, 0))
        for v, r in ((0.5, 0.34), (1.25, 0.34), (1.9, 0.2)):
            canvas.fill(front.path(ellipse(0.52, v, r, r)), "#0a0814")
            canvas.line(front.path(ellipse(0.52, v, r * 0.85, r * 0.85)), mix("#5a4a8a", BEAMS[2], 0.4), 3, 0.8)


def _dancers(canvas: Canvas, camera: Camera, seed: int) -> None:
    """Heads and raised arms as silhouettes at both sides, a few on the floor."""
    chance = Random(seed)
    shapes: list[Path] = []
    for k in range(16):
        x3 = chance.uniform(-4.2, -1.3) if k % 2 else chance.uniform(1.3, 4.2)
        z = chance.uniform(5.2, 7.0)
        (x, foot), s = camera.at(x3, 0, z), camera.size(z) * chance.uniform(0.9, 1.05)
        shapes.append(ellipse(x, foot - 1.58 * s, 0.11 * s, 0.14 * s))
        shapes.append(
            curve(
                [
                    (x - 0.2 * s, foot, 1),
                    (x - 0.17 * s, foot - 0.8 * s),
                    (x - 0.24 * s, foot - 1.3 * s),
                    (x, foot - 1.44 * s),
                    (x + 0.24 * s, foot - 1.3 * s),
                    (x + 0.17 * s, foot - 0.8 * s),
                    (x + 0.2 * s, foot, 1),
                ]
            )
        )
        for side in (-1, 1):
            if chance.random() < 0.6:
                shapes.append(
                    stroke(
                        [
                            (x + side * 0.2 * s, foot - 1.32 * s),
                            (x + side * 0.36 * s, foot - 1.6 * s),
                            (x + side * 0.26 * s, foot - 1.95 * s),
                        ],
                        0.1 * s,
                        even,
                    )
                )
    whole = joined(shapes)
    canvas.fill(whole, Linear(0, 380, 0, 800, ("#241a44", "#0e0a1e")))
    canvas.inner(whole, 3, 4, "#ff6ae0", 0.5, blur=1.5)


def _beams(picture: Picture, canvas: Canvas) -> None:
    """Coloured beams from the ceiling, a mirrored ball that throws specks."""
    chance = Random(picture.seed)
    for k, x in enumerate((180, 470, 760, 1160, 1450, 1740)):
        sway, tint = chance.uniform(-420, 420), BEAMS[k % 5]
        beam = lines([(x - 10, 60), (x + 10, 60), (x + sway + 170, 1000), (x + sway - 170, 1000)])
        canvas.fill(beam, Linear(0, 60, 0, 1000, (alpha(tint, 0.6), alpha(tint, 0.02))), blur=8, blend="screen")
        canvas.glow(x, 62, 70, tint, 0.9)
    canvas.line(lines([(960, -10), (960, 120)], closed=False), "#8a8aa8", 3)
    ball = ellipse(960, 190, 76, 76)
    canvas.fill(ball, Radial(930, 160, 110, ("#f4f0ff", "#8a7ab8", "#2c2048")))
    with canvas.clipped(ball):
        for k in range(-5, 6):
            half = 76 * math.sqrt(max(0, 1 - (k / 5.6) ** 2))
            canvas.line(ellipse(960, 190 + 13.5 * k, half, 5), "#1c1430", 1.6, 0.7)
            canvas.line(curve([(960 + 14 * k, 114), (960 + 21 * k, 190), (960 + 14 * k, 266)], closed=False), "#1c1430", 1.6, 0.7)
        canvas.fill(
            joined([rect(960 + chance.uniform(-60, 60), 190 + chance.uniform(-60, 60), 10, 9) for _ in range(18)]),
            "#ffffff",
            0.85,
        )
    for _ in range(90):
        x, y, r = chance.uniform(40, 1880), chance.uniform(60, 900), chance.uniform(3, 8)
        canvas.fill(ellipse(x, y, r, r * 0.7), chance.choice((*BEAMS, "#ffffff")), 0.55, blend="screen")


def _counter(canvas: Canvas, view: View) -> None:
    """The bar's end with two glasses, close to the eye."""
    canvas.fill(lines([(-20, 985), (640, 1015), (560, 1120), (-20, 1120)]), Linear(0, 985, 0, HIGH, ("#5a3a8a", "#1c1230")))
    canvas.fill(lines([(-20, 981), (640, 1011), (640, 1019), (-20, 991)]), "#ff6ae0", 0.95)
    canvas.fill(lines([(-20, 981), (640, 1011), (640, 1019), (-20, 991)]), "#ff6ae0", 0.8, blur=16, blend="screen")
    for x, tint in ((180, "#5ad8ff"), (330, "#ff9a4a")):
        canvas.fill(lines([(x - 60, 820), (x + 60, 820), (x, 910)]), mix(tint, "#ffffff", 0.3), 0.75)
        canvas.fill(joined([rect(x - 4, 905, 8, 82), ellipse(x, 992, 42, 9)]), "#d8e4ff", 0.7)
        canvas.glow(x, 850, 110, tint, 0.5)


def _railing(canvas: Canvas, view: View, camera: Camera) -> None:
    """Glass between posts, a wooden rail on top."""
    face = camera.flat((-6, 0, 4.75), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quad(0, 0.1, 12, 0.95), mix(view.tone("#a8c8d4", 0.8), view.sky[3], 0.4), 0.22)
    for u in (2.0, 5.2, 8.6):
        canvas.fill(face.path(lines([(u, 0.1), (u + 0.5, 0.1), (u + 1.1, 1.05), (u + 0.6, 1.05)])), "#ffffff", 0.1)
    canvas.fill(face.quads([(1.2 * k, 0, 0.06, 1.08) for k in range(11)] + [(0, 0.06, 12, 0.05)]), view.tone("#3c4248", 0.5))
    canvas.fill(face.quad(0, 1.05, 12, 0.09), view.tone("#a87850" if not view.snow else "#f4f8ff", 0.9))
    canvas.fill(face.quad(0, 1.05, 12, 0.025), view.tone("#3c2818", 0.2), 0.7)


def _glass_door(canvas: Canvas, view: View, camera: Camera) -> None:
    """The flat's wall on the left with its sliding door, lamplight on the boards."""
    wall = camera.flat((-3.2, 0, 0.3), (0, 0, 1), (0, 1, 0))
    canvas.fill(wall.quad(0, 0, 4.5, 4), Linear(0, 0, 560, 0, (view.tone("#d8d0c4", 0.3), view.tone("#e8e0d4", 0.7))))
    glow = mix(mix(view.tone("#8aa4b0", 0.6), view.sky[3], 0.35), "#ffd890", 0.85 * view.lamps)
    pane = wall.quad(1.0, 0.05, 2.7, 2.35)
    canvas.fill(pane, Linear(*wall.at(1.0, 2.4), *wall.at(3.7, 0), (mix(glow, "#ffffff", 0.2), glow)))
    canvas.fill(
        wall.path(curve([(3.1, 0.05, 1), (3.2, 1.2), (3.1, 2.4, 1), (3.7, 2.4, 1), (3.7, 0.05, 1)])),
        view.tone("#f4e8d8", 0.8),
        0.6,
    )
    bars = [(1.0, 0, 0.07, 2.45), (2.32, 0, 0.07, 2.45), (3.66, 0, 0.07, 2.45), (1.0, 2.38, 2.7, 0.08), (1.0, 0, 2.7, 0.06)]
    canvas.fill(wall.quads(bars), view.tone("#2c3036", 0.4))
    if view.lamps > 0.2:
        pool = camera.floor().quad(-3.2, 1.3, 2.6, 2.7)
        canvas.fill(pool, "#ffc878", 0.5 * view.lamps, blur=34, blend="screen")


def _bistro(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """A round table with a cup and a candle, two folding chairs."""
    (x, foot), s = camera.at(0.75, 0, 3.5), camera.size(3.5)
    shadow(canvas, view, camera, 0.3, 3.2, 0.9, 0.6, 0.45)
    iron = view.tone("#3c4448", 0.5)
    for side in (-1, 1):
        cx = x + side * 0.78 * s
        legs = [
            stroke([(cx - side * 0.2 * s, foot - 0.46 * s), (cx + side * 0.16 * s, foot)], 0.035 * s, even, False),
            stroke([(cx + side * 0.24 * s, foot - 0.95 * s), (cx - side * 0.2 * s, foot)], 0.035 * s, even, False),
        ]
        canvas.fill(joined(legs), iron)
        canvas.fill(
            lines(
                [
                    (cx - 0.24 * s, foot - 0.47 * s),
                    (cx + 0.24 * s, foot - 0.47 * s),
                    (cx + 0.2 * s, foot - 0.42 * s),
                    (cx - 0.2 * s, foot - 0.42 * s),
                ]
            ),
            view.tone("#b8885a", 0.9),
        )
        slats = [
            rect(cx + side * 0.2 * s - 0.03 * s + side * 0.02 * k * s, foot - (0.62 + 0.13 * k) * s, 0.1 * s, 0.1 * s, 3)
            for k in range(3)
        ]
        canvas.fill(joined(slats), view.tone("#b8885a", 0.7))
    canvas.fill(joined([rect(x - 0.025 * s, foot - 0.7 * s, 0.05 * s, 0.68 * s), ellipse(x, foot, 0.24 * s, 0.05 * s)]), iron)
    canvas.fill(ellipse(x, foot - 0.69 * s, 0.42 * s, 0.1 * s), view.tone("#6a5040", 0.4))
    canvas.fill(ellipse(x, foot - 0.72 * s, 0.42 * s, 0.1 * s), view.tone("#d8c4a4" if not view.snow else "#f4f8ff", 0.9))
    canvas.fill(rect(x - 0.2 * s, foot - 0.84 * s, 0.11 * s, 0.11 * s, 4), view.tone("#fbf6ea", 0.9))
    canvas.fill(
        rect(x + 0.1 * s, foot - 0.88 * s, 0.09 * s, 0.15 * s, 5),
        mix(view.tone("#c8dce0", 0.8), "#ffcf80", 0.6 * view.lamps),
        0.85,
    )
    canvas.glow(x + 0.145 * s, foot - 0.82 * s, 0.6 * s, "#ffc070", 0.6 * view.lamps)


def _string_lights(canvas: Canvas, view: View) -> None:
    points = [(WIDE * t, 60 + 150 * (4 * t * (1 - t))) for t in (k / 30 for k in range(31))]
    canvas.line(curve(points, closed=False), view.tone("#2a2428", 0.3), 3, 0.9)
    for k, (x, y) in enumerate(points[1::2]):
        canvas.fill(ellipse(x, y + 16, 9, 12), mix(view.tone("#e8dcc0", 0.8), "#ffe6a8", max(0.4, view.lamps)))
        canvas.glow(x, y + 16, 70, ("#ffcf80", "#ffd8a0")[k % 2], 0.15 + 0.55 * view.lamps)


def _cabin(picture: Picture, canvas: Canvas) -> None:
    """Roof, pillars and doors as one dark shape with the glass cut out; rain on the glass."""
    view = picture.view
    canvas.fill(
        rect(-20, -20, WIDE + 40, HIGH + 40),
        Linear(0, 0, 0, HIGH, (view.tone("#8a8488", 0.45), view.tone("#4a444c", 0.4), view.tone("#2c2830", 0.25))),
    )
    screen = curve([(520, 250, 1), (960, 222), (1400, 250, 1), (1470, 600, 1), (960, 618), (450, 600, 1)])
    sides = (
        lines([(-40, 190), (330, 262), (250, 640), (-40, 690)]),
        lines([(WIDE + 40, 190), (1590, 262), (1670, 640), (WIDE + 40, 690)]),
    )
    for hole in (screen, *sides):
        canvas.line(hole, view.tone("#1c181e", 0.2), 26)
        canvas.fill(hole, "#ffffff", blend="erase")
        _, top, _, bottom = hole.bounds()
        canvas.fill(hole, Linear(0, top, 0, bottom, (alpha("#ffffff", 0.14), alpha("#ffffff", 0.02))))
    for k, box_ in enumerate(((500, 250, 920, 350), (-20, 240, 290, 400), (1640, 240, 300, 400))):
        droplets(picture, canvas, rect(*box_), picture.seed + k)
    mirror = rect(830, 226, 260, 74, 26)
    canvas.fill(rect(948, 200, 24, 40), view.tone("#1c181e", 0.3))
    canvas.fill(mirror, view.tone("#1c181e", 0.4))
    canvas.fill(
        rect(842, 234, 236, 58, 20),
        Linear(842, 234, 1078, 292, (mix(view.tone("#7a8a98", 0.6), picture.out.sky[2], 0.4), view.tone("#3a424c", 0.4))),
    )
    for x, side in ((250, 1), (1670, -1)):
        canvas.fill(rect(x - 40 * (side < 0) - 120 * (side > 0) + 40, 700, 120, 22, 8), view.tone("#c8c8cc", 0.9))
    canvas.fill(rect(870, 60, 180, 46, 18), mix(view.tone("#e8e4d8", 0.7), "#fff2c8", view.lamps))
    canvas.glow(960, 84, 260, "#ffe0a0", 0.4 * view.lamps)


def _dashboard(canvas: Canvas, view: View) -> None:
    shape = curve([(380, 640, 1), (600, 596), (960, 604), (1320, 596), (1540, 640, 1), (1600, 860, 1), (320, 860, 1)])
    canvas.fill(shape, Linear(0, 596, 0, 860, (view.tone("#4a4450", 0.7), view.tone("#221e26", 0.3))))
    wheel = ellipse(1300, 700, 170, 150)
    canvas.line(wheel, view.tone("#1a161c", 0.4), 34)
    canvas.line(ellipse(1300, 694, 170, 150), view.tone("#8a8490", 0.9), 5, 0.6)
    canvas.fill(rect(1150, 690, 300, 40, 12), view.tone("#221e26", 0.5))
    canvas.fill(ellipse(1300, 708, 54, 44), view.tone("#3a343e", 0.7))
    screen = rect(860, 650, 200, 116, 10)
    canvas.fill(screen, Linear(860, 650, 1060, 766, ("#2c4a6a", "#16263c")))
    canvas.line(curve([(880, 750), (940, 706), (990, 720), (1042, 664)], closed=False), "#6ad0ff", 5, 0.9)
    canvas.fill(ellipse(990, 720, 8, 8), "#ff8a4a")
    canvas.glow(960, 708, 190, "#5ab0ff", 0.3 + 0.2 * view.lamps)
    canvas.fill(
        joined([rect(1180 + 60 * k, 640, 40, 8, 4) for k in range(5)]),
        mix(view.tone("#a8a4ac", 0.8), "#ffb060", 0.6 * view.lamps),
    )


def _seat(canvas: Canvas, view: View, x: float) -> None:
    """The back of a front seat with its headrest."""
    tones = (view.tone("#6a6068", 0.3), view.tone("#8a8088", 0.8), view.tone("#4a424a", 0.25))
    canvas.fill(joined([rect(x - 60, 520, 16, 90), rect(x + 44, 520, 16, 90)]), view.tone("#b8b8bc", 0.9))
    rest = curve([(x - 128, 550), (x - 120, 430), (x, 404), (x + 120, 430), (x + 128, 550), (x, 572)])
    back = curve(
        [(x - 270, 1120, 1), (x - 262, 760), (x - 200, 622), (x, 590), (x + 200, 622), (x + 262, 760), (x + 270, 1120, 1)]
    )
    for shape in (back, rest):
        canvas.fill(shape.moved(10, 16), view.tone("#0c0a10", 0), 0.4, blur=14)
        canvas.fill(shape, Linear(x - 270, 0, x + 270, 0, tones))
        canvas.inner(shape, 0, 14, view.tone("#c8bcc4", 1.0), 0.35, blur=6)
    canvas.line(
        curve(
            [(x - 200, 1100), (x - 180, 780), (x - 120, 660), (x, 636), (x + 120, 660), (x + 180, 780), (x + 200, 1100)],
            closed=False,
        ),
        view.tone("#2c242c", 0.2),
        4,
        0.6,
    )
    canvas.fill(rect(x - 150, 840, 300, 180, 22), view.tone("#3a323a", 0.3), 0.55)
    canvas.fill(rect(x - 150, 840, 300, 14, 7), view.tone("#a89ca4", 0.8), 0.5)


def _steel_doors(canvas: Canvas, view: View, room: Room) -> None:
    """Two leaves that meet, a display above them with an arrow."""
    back = room.back
    canvas.fill(back.quad(0.75, 0, 2.3, 2.25), view.tone("#6a6e74", 0.3))
    for k in range(2):
        leaf = back.quad(0.84 + 1.06 * k, 0, 1.06, 2.16)
        left, right = back.at(0.84 + 1.06 * k, 1)[0], back.at(1.9 + 1.06 * k, 1)[0]
        canvas.fill(leaf, Linear(left, 0, right, 0, tuple(view.tone("#b4b8be", t) for t in (0.4, 0.9, 0.55, 0.8, 0.35))))
    canvas.fill(back.quads([(1.885, 0, 0.03, 2.16)]), view.tone("#14161a", 0.1))
    chance = Random(3)
    brushed = [(0.84 + chance.uniform(0, 2.0), chance.uniform(0, 2.1), chance.uniform(0.05, 0.12), 0.004) for _ in range(160)]
    canvas.fill(back.quads(brushed), view.tone("#f4f8fa", 1.0), 0.25)
    canvas.fill(back.quad(1.45, 2.32, 0.9, 0.26), "#14161c")
    canvas.fill(back.path(lines([(1.62, 2.38), (1.74, 2.52), (1.86, 2.38)])), "#ff9a3a")
    canvas.fill(
        back.quads(
            [
                (2.0, 2.37, 0.12, 0.03),
                (2.0, 2.44, 0.12, 0.03),
                (2.0, 2.51, 0.12, 0.03),
                (2.1, 2.44, 0.03, 0.1),
                (2.0, 2.37, 0.03, 0.1),
            ]
        ),
        "#ff9a3a",
    )
    x, y = back.at(1.9, 2.45)
    canvas.glow(x, y, 120, "#ff8a3a", 0.4)


def _buttons(canvas: Canvas, view: View, camera: Camera) -> None:
    """A panel beside the doors; one floor is pressed."""
    face = camera.flat((1.3, 0, 3.88), (1, 0, 0), (0, 1, 0))
    canvas.fill(
        face.path(rect(0, 0.85, 0.42, 1.15, 0.03)),
        Linear(*face.at(0, 2), *face.at(0.42, 0.9), (view.tone("#e4e8ea", 0.95), view.tone("#9aa0a6", 0.5))),
    )
    canvas.fill(face.path(rect(0.06, 1.78, 0.3, 0.16, 0.02)), "#14161c")
    for k in range(10):
        u, v = 0.13 + 0.16 * (k % 2), 0.98 + 0.155 * (k // 2)
        lit = k == 7
        canvas.fill(face.path(ellipse(u, v, 0.058, 0.058)), view.tone("#4a4e54", 0.4))
        canvas.fill(face.path(ellipse(u, v, 0.045, 0.045)), "#ffcf6a" if lit else view.tone("#f4f6f8", 0.9))
        if lit:
            x, y = face.at(u, v)
            canvas.glow(x, y, 60, "#ffb84a", 0.8)


PLACES = {
    "nightclub": Kind(nightclub, "blue", ((0.1, 0.9),), 0.44, (0.0, -1.0), time="night", mood="neon"),
    "balcony": Kind(balcony, None, ((0.24, 0.92),), 0.5),
    "car": Kind(car, "none", ((0.28, 0.72),), 0.5, (0.0, -0.9)),
    "lift": Kind(lift, "white", ((0.12, 0.88),), 0.45, (0.0, -1.0)),
}
