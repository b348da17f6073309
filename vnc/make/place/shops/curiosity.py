"""A dealer's shop in old things: boards full of curios, clocks on the wall, furniture that has seen better days."""

from random import Random

from vnc.make.draw import Canvas
from vnc.make.place.dressing.brush import Brush
from vnc.make.place.parts.props import pendant
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.room import Room, boards, droplets, outdoors, shell, skirting, sunlight, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

WOOD = "#6a4630"
CURIOS = (
    "vase", "globe", "gramophone", "radio", "candelabra", "teapot", "skull", "hourglass", "music box", "camera", "typewriter",
    "telephone", "crystal ball", "mask", "oil lamp", "birdcage", "book", "photo", "violin", "cup", "crown", "alarm clock",
)  # fmt: skip
ON_WALL = (
    ("clock", 0.5, 2.25, 0.6),
    ("portrait", 1.15, 2.0, 0.6),
    ("clock", 1.75, 2.35, 0.45),
    ("mirror", 5.75, 2.0, 0.8),
    ("masks", 6.55, 2.1, 0.55),
)
"""Name, metres along the back wall, height of its middle, size."""
STANDING = (("grandfather clock", -2.7, 4.6), ("rocking horse", -1.6, 4.2), ("armour", 2.75, 4.6), ("armchair", 2.0, 4.0))
"""Name, metres across, metres away."""


def curiosity(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 480, 1.45, 980)
    room = Room(camera, -3.5, 3.5, 3.1, 5.2, Sun(-0.6, 0.6, 0.2))
    out = picture.sheet(1.0, 0, 4)
    outdoors(picture, out, "town", 530)
    walls = picture.sheet(0.7, 0, 0.6)
    shell(walls, view, room, "#a8805a", "#6a4834", "#c8ac84", "#9a724e")
    boards(walls, view, room, "#6a4834", 0.2, picture.seed)
    skirting(walls, view, room, WOOD, 0.16)
    droplets(picture, walls, window(walls, view, room.west, 1.5, 0.6, 2.6, 1.9, "#54341f", 4, 3, 0.05), picture.seed)
    _shelves(picture, walls, room)
    for name, u, v, size in ON_WALL:
        _put(picture, walls, name, *room.back.at(u, v), size * camera.size(room.deep) / 100)
    panes = [
        ((-3.5, 0.6, 1.5 + 0.87 * k), (-3.5, 2.5, 1.5 + 0.87 * k), (-3.5, 2.5, 2.3 + 0.87 * k), (-3.5, 0.6, 2.3 + 0.87 * k))
        for k in range(3)
    ]
    sunlight(walls, room, view, panes, (-0.75, 0.5, 0.1), pool=0.5, shaft=0.26)
    things = picture.sheet(0.45, 0, 0.5)
    for name, x, z in STANDING:
        shadow(things, view, camera, x - 0.35, z - 0.2, 0.7, 0.5, 0.45)
        _put(picture, things, name, *camera.at(x, 0, z), camera.size(z) / 100)
    _counter(picture, things, camera, room.sun)
    for x, y in ((500, 210), (1420, 190)):
        pendant(things, view, x, y, 64, "#b8863a", 0.6)
    near = picture.sheet(0.12, 0, 2.4)
    for name, x in (("chest", 170), ("globe", 330), ("vase", 60)):
        _put(picture, near, name, x, 1090 if name == "chest" else 960, 3.4)


def _put(picture: Picture, canvas: Canvas, name: str, x: float, y: float, scale: float) -> None:
    """A prop with its foot or its middle at a point; `scale` in design units per centimetre."""
    from vnc.make.place.dressing.catalogue import PROPS

    with canvas.saved():
        canvas.translate(x, y)
        canvas.scale(scale)
        PROPS[name].paint(Brush(canvas, picture.view, Random(f"{picture.seed} {name} {x:.0f}")))


def _shelves(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Four boards in the middle of the back wall, each full of different things."""
    from vnc.make.place.dressing.catalogue import PROPS

    view, back, chance = picture.view, room.back, Random(picture.seed)
    canvas.fill(back.quad(2.2, 0, 3.2, 2.75), view.tone(WOOD, 0.4))
    canvas.fill(back.quad(2.28, 0.1, 3.04, 2.57), view.tone("#3a2418", 0.3))
    things, scale = list(CURIOS), 1.35 * room.camera.size(room.deep) / 100
    chance.shuffle(things)
    for row in range(4):
        v, u = 0.12 + 0.64 * row, 2.42
        while u < 5.1 and things:
            name = things.pop()
            wide = PROPS[name].wide * 0.0135
            _put(
                picture,
                canvas,
                name,
                *back.at(u + wide / 2, v + 0.02),
                min(scale, scale * 0.4 / max(0.4, PROPS[name].high * 0.0135)),
            )
            u += wide + 0.06
        _board(canvas, view, back, v)


def _board(canvas: Canvas, view: View, back: Flat, v: float) -> None:
    canvas.fill(back.quad(2.2, v - 0.05, 3.2, 0.06), view.tone("#8a5c3c", 0.9))
    canvas.fill(back.quad(2.28, v - 0.12, 3.04, 0.07), view.tone("#1c100c", 0.1), 0.5)


def _counter(picture: Picture, canvas: Canvas, camera: Camera, sun: Sun) -> None:
    """A glass case with small treasures before the shelves."""
    view = picture.view
    shadow(canvas, view, camera, -0.9, 3.5, 2.0, 0.7, 0.5)
    box(canvas, view, camera, sun, -0.9, 0, 3.6, 2.0, 0.82, 0.55, WOOD, 0.5)
    front = camera.flat((-0.9, 0, 3.6), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quad(0.08, 0.4, 1.84, 0.36), view.tone("#d8c8a0", 0.7))
    for k, name in enumerate(("ring", "pocket watch", "key", "dagger", "ring")):
        _put(picture, canvas, name, *front.at(0.28 + 0.36 * k, 0.43), 2.2)
    canvas.fill(front.quad(0.08, 0.4, 1.84, 0.36), "#ffffff", 0.12)
    box(canvas, view, camera, sun, -0.95, 0.82, 3.55, 2.1, 0.05, 0.65, "#9a6a44", 1)
    for name, x in (("typewriter", -0.5), ("desk lamp", 0.15), ("gramophone", 0.75)):
        _put(picture, canvas, name, *camera.at(x, 0.87, 3.8), 2.7)


PLACES = {"antiqueshop": Kind(curiosity, "warm", ((0.14, 0.86),), 0.445, (-0.7, -0.6))}
