"""A bar of today: bottles in light, a counter with stools, a small stage with a piano."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.props import bottle_shape, pendant
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, boards, droplets, outdoors, shell, shine, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

WOOD = "#5a3422"
SPIRITS = ("#c8862a", "#8a4a1c", "#3a6a4a", "#d8d0b8", "#7a2a34", "#4a6a9a", "#e0b040")


def bar(picture: Picture) -> None:
    view, camera = picture.view, Camera(900, 480, 1.45, 980)
    room = Room(camera, -3.6, 3.8, 3.0, 5.4, Sun(-0.2, 0.7, -0.4))
    out = picture.sheet(1.0, 0, 4)
    outdoors(picture, out, "city", 520)
    walls = picture.sheet(0.7, 0, 0.6)
    shell(walls, view, room, "#3c2a30", "#4a2e22", "#241a20", "#46303a")
    boards(walls, view, room, "#4a2e22", 0.22, picture.seed)
    droplets(picture, walls, window(walls, view, room.west, 1.9, 0.8, 2.6, 1.6, WOOD, 3, 2, 0.06), picture.seed)
    _shelves(walls, view, room, picture.seed)
    _sign(walls, view, room)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.22, 0.3)
    stage = picture.sheet(0.5, 0, 0.6)
    _booth(stage, view, camera, room.sun)
    _counter(stage, view, camera, room.sun)
    for x in (980, 1260, 1540):
        pendant(stage, view, x, 196, 62, "#8a5a2c", 0.75)
    near = picture.sheet(0.12, 0, 2.2)
    _glasses(near, view)


def _shelves(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Four boards of bottles before a lit mirror."""
    back, chance = room.back, Random(seed)
    a, b = back.at(3.1, 2.55), back.at(3.1, 1.0)
    canvas.fill(back.quad(2.9, 0.95, 4.1, 1.75), view.tone(WOOD, 0.6))
    canvas.fill(back.quad(3.0, 1.02, 3.9, 1.6), Linear(*a, *b, ("#6a3a20", "#e09a4a", "#8a4a24"), (0, 0.55, 1)))
    s = room.camera.size(room.deep)
    for row in range(3):
        v, u = 1.06 + 0.53 * row, 3.08
        while u < 6.8:
            wide, tall = chance.uniform(0.07, 0.1), chance.uniform(0.26, 0.4)
            _bottle(canvas, view, *back.at(u, v), wide * s, tall * s, chance.choice(SPIRITS))
            u += wide + chance.uniform(0.015, 0.05)
        canvas.fill(back.quad(3.0, v - 0.05, 3.9, 0.05), view.tone("#8a5a3a", 0.9))
        x, y = back.at(4.95, v + 0.2)
        canvas.glow(x, y, 2.4 * s, "#ffb45a", 0.3)


def _bottle(canvas: Canvas, view: View, x: float, y: float, wide: float, tall: float, colour: str) -> None:
    body = bottle_shape(x, y, wide, tall)
    lit = mix(view.tone(colour, 0.9), mix(colour, "#ffd890", 0.35), 0.6)
    canvas.fill(body, Linear(x, 0, x + wide, 0, (lit, mix(lit, "#20100c", 0.55))))
    canvas.fill(rect(x + wide * 0.1, y - tall * 0.44, wide * 0.8, tall * 0.24), view.tone("#f0e4c8", 0.8), 0.8)
    canvas.fill(rect(x + wide * 0.16, y - tall * 0.58, wide * 0.12, tall * 0.5), "#ffffff", 0.4)


def _sign(canvas: Canvas, view: View, room: Room) -> None:
    """A glass in tubes of light on the back wall."""
    x, y = room.back.at(1.5, 2.0)
    glass = curve([(x - 62, y - 70, 1), (x + 62, y - 70, 1), (x, y, 1)])
    for shape, colour in (
        (glass, "#ff5ab4"),
        (curve([(x, y), (x, y + 74)], closed=False), "#ff5ab4"),
        (curve([(x - 40, y + 76), (x + 40, y + 76)], closed=False), "#5ae0ff"),
        (ellipse(x + 26, y - 62, 13, 13), "#8aff8a"),
    ):
        canvas.line(shape, colour, 16, 0.35, blur=10)
        canvas.line(shape, mix(colour, "#ffffff", 0.35), 5)
    canvas.glow(x, y, 330, "#ff5ab4", 0.35)


def _counter(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """The counter along the right half, its panels, a brass rail, stools before it."""
    shadow(canvas, view, camera, -0.2, 3.6, 3.9, 0.9, 0.5)
    box(canvas, view, camera, sun, -0.2, 0, 3.9, 4.0, 1.05, 0.7, WOOD, 0)
    front = camera.flat((-0.2, 0, 3.9), (1, 0, 0), (0, 1, 0))
    for k in range(6):
        canvas.line(front.quad(0.12 + 0.64 * k, 0.16, 0.52, 0.7), view.tone("#a8683e", 0.7), 3, 0.8)
    box(canvas, view, camera, sun, -0.3, 1.05, 3.8, 4.2, 0.08, 0.9, "#8a5432", 1)
    canvas.fill(front.quad(0, 0.22, 4.0, 0.035), view.tone("#e0b860", 0.95))
    for k in range(4):
        _stool(canvas, view, camera, sun, 0.35 + 0.95 * k, 3.2)
    for k, x in enumerate((0.2, 1.3, 2.5)):
        px, py = camera.at(x, 1.13, 4.1)
        _tumbler(canvas, view, px, py, 26 + 4 * (k % 2), SPIRITS[k])


def _stool(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float) -> None:
    shadow(canvas, view, camera, x - 0.2, z - 0.15, 0.4, 0.3, 0.4)
    px, py = camera.at(x, 0, z)
    s = camera.size(z)
    canvas.fill(rect(px - 0.025 * s, py - 0.72 * s, 0.05 * s, 0.72 * s), view.tone("#b8bcc4", 0.8))
    canvas.fill(ellipse(px, py, 0.2 * s, 0.05 * s), view.tone("#9aa0aa", 0.6))
    canvas.line(ellipse(px, py - 0.28 * s, 0.16 * s, 0.04 * s), view.tone("#c8ccd4", 0.9), 0.03 * s)
    seat = rect(px - 0.2 * s, py - 0.82 * s, 0.4 * s, 0.1 * s, 0.04 * s)
    canvas.fill(seat, Linear(px - 0.2 * s, 0, px + 0.2 * s, 0, (view.tone("#b03a3a", 0.9), view.tone("#5a1a20", 0.3))))
    canvas.fill(ellipse(px, py - 0.82 * s, 0.2 * s, 0.04 * s), view.tone("#c8504a", 0.9))


def _booth(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """A leather bench, a small table and a lamp at the left."""
    shadow(canvas, view, camera, -3.4, 3.4, 1.9, 1.9, 0.5)
    box(canvas, view, camera, sun, -3.5, 0, 3.5, 0.6, 0.48, 1.8, "#7a2a30", 0.6)
    box(canvas, view, camera, sun, -3.6, 0.48, 3.5, 0.25, 0.7, 1.8, "#8a343a", 0.8)
    box(canvas, view, camera, sun, -2.45, 0, 4.1, 0.08, 0.7, 0.08, "#3a3034", 0)
    box(canvas, view, camera, sun, -2.85, 0.7, 3.75, 0.85, 0.05, 0.8, "#6a4028", 1)
    x, y = camera.at(-2.45, 0.76, 4.1)
    canvas.glow(x, y - 26, 150, "#ffb45a", 0.6)
    canvas.fill(rect(x - 9, y - 30, 18, 30, 4), mix("#ffb45a", "#fff0c8", 0.4), 0.9)
    for k in (-1, 1):
        _tumbler(canvas, view, x + k * 60, y + 4, 26, SPIRITS[k + 2])


def _tumbler(canvas: Canvas, view: View, x: float, y: float, tall: float, drink: str) -> None:
    glass = curve(
        [(x - tall * 0.36, y - tall, 1), (x + tall * 0.36, y - tall, 1), (x + tall * 0.28, y, 1), (x - tall * 0.28, y, 1)]
    )
    canvas.fill(glass, view.tone("#e4eef4", 0.9), 0.35)
    canvas.fill(rect(x - tall * 0.3, y - tall * 0.5, tall * 0.6, tall * 0.48, 2), mix(drink, "#ffb860", 0.3), 0.85)
    canvas.fill(rect(x - tall * 0.26, y - tall * 0.92, tall * 0.08, tall * 0.8), "#ffffff", 0.55)


def _glasses(canvas: Canvas, view: View) -> None:
    """The table we sit at: a cocktail and its candle, out of focus."""
    canvas.fill(ellipse(280, 1080, 520, 90), Linear(0, 1000, 0, HIGH, (view.tone("#8a5432", 0.9), view.tone("#3a2018", 0.3))))
    bowl = curve([(150, 850, 1), (330, 850, 1), (248, 948), (240, 952), (232, 948)])
    canvas.fill(bowl, Linear(0, 850, 0, 950, (alpha("#ffd0e0", 0.55), alpha("#ff5a8a", 0.8))))
    canvas.fill(rect(236, 950, 8, 86), view.tone("#e8f0f4", 0.9), 0.7)
    canvas.fill(ellipse(240, 1040, 62, 12), view.tone("#e8f0f4", 0.8), 0.6)
    canvas.glow(500, 990, 240, "#ffb45a", 0.6)
    canvas.fill(rect(470, 960, 60, 70, 12), mix("#ff9a4a", "#fff0c0", 0.4), 0.85)


PLACES = {"bar": Kind(bar, "warm", ((0.12, 0.9),), 0.445, (-0.1, -1.0), "night")}
