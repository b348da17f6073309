"""Where one dances at night: a club with its beams of light."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, shell, shine
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Sun, box
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


PLACES = {"nightclub": Kind(nightclub, "blue", ((0.1, 0.9),), 0.44, (0.0, -1.0), time="night", mood="neon")}
