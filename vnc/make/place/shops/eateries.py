"""Small places to eat: a noodle bar with its counter and cloth, a baker's shop."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import lantern
from vnc.make.place.parts.props import pendant, poster
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.room import Room, boards, droplets, outdoors, shell, sunlight, tiled, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

CLOTH = ("#1f3a6a", "#8a2430", "#2f4a3a")


def noodles(picture: Picture) -> None:
    """A long counter with stools, pots in steam behind it, paper menus, cloth over the pass, lanterns."""
    view, camera = picture.view, Camera(960, 480, 1.45, 980)
    room = Room(camera, -3.6, 3.6, 2.9, 5.0, Sun(0.1, 0.8, -0.3))
    out = picture.sheet(1.0, 0, 4)
    outdoors(picture, out, "town", 520)
    walls = picture.sheet(0.7, 0, 0.6)
    shell(walls, view, room, "#c8a070", "#6a5040", "#8a6a4a", "#b88a5c")
    tiled(walls, view, room, "#6a5040", 0.5, "#745848", 0.35)
    walls.fill(room.back.quads([(0.24 * k, 0, 0.01, 2.9) for k in range(31)]), view.tone("#5a3a24", 0.3), 0.5)
    droplets(picture, walls, window(walls, view, room.west, 1.6, 0.9, 2.2, 1.4, "#5a3a24", 4, 1, 0.05), picture.seed)
    _pass(walls, view, room, picture.seed)
    _menus(walls, view, room, picture.seed)
    bar = picture.sheet(0.45, 0, 0.5)
    _counter(bar, view, camera, room.sun)
    for x in (230, 1690):
        lantern(bar, view, x, 190, 74, "#e0482e", 0.7)
    for x in (720, 1200):
        pendant(bar, view, x, 170, 66, "#3a4a44", 0.7)
    near = picture.sheet(0.12, 0, 2.2)
    near.fill(ellipse(260, 1090, 560, 100), Linear(0, 1000, 0, HIGH, (view.tone("#c08a54", 0.9), view.tone("#6a4428", 0.3))))
    _bowl(near, view, 300, 1052, 230)


def _pass(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """The open kitchen in the back wall: steel, pots, bowls on a board, half curtains over it."""
    back, chance = room.back, Random(seed)
    a, b = back.at(1.2, 2.3), back.at(1.2, 0.9)
    canvas.fill(back.quad(1.1, 0.8, 5.0, 1.55), view.tone("#4a2e1c", 0.6))
    canvas.fill(back.quad(1.2, 0.9, 4.8, 1.38), Linear(*a, *b, (view.tone("#8a929a", 0.5), view.tone("#d0d4d6", 0.9))))
    canvas.fill(back.quads([(1.2 + 0.4 * k, 0.9, 0.012, 1.38) for k in range(13)]), view.tone("#5a626a", 0.4), 0.5)
    s = room.camera.size(room.deep)
    for u, tall in ((1.7, 0.42), (2.5, 0.55), (3.4, 0.48)):
        x, y = back.at(u, 0.92)
        pot = rect(x - 0.24 * s, y - tall * s, 0.48 * s, tall * s, 6)
        canvas.fill(pot, Linear(x - 0.24 * s, 0, x + 0.24 * s, 0, (view.tone("#f0f2f4", 1.0), view.tone("#7a828a", 0.4))))
        canvas.fill(ellipse(x, y - tall * s, 0.25 * s, 0.05 * s), view.tone("#c8ced2", 0.9))
        canvas.fill(ellipse(x, y - (tall + 0.25) * s, 0.3 * s, 0.24 * s), "#ffffff", 0.16, blur=14)
    for k in range(11):
        x, y = back.at(4.2 + 0.155 * k, 1.72)
        for j in range(chance.randint(2, 4)):
            canvas.fill(ellipse(x, y - 0.055 * s * j, 0.07 * s, 0.035 * s), view.tone(("#f4ece0", "#c83a2e")[j % 2], 0.8))
    canvas.fill(back.quad(4.1, 1.68, 1.85, 0.04), view.tone("#8a5a34", 0.9))
    cloth = CLOTH[seed % 3]
    for k in range(6):
        flap = back.quad(1.15 + 0.815 * k, 1.85, 0.79, 0.62)
        canvas.fill(flap, Linear(*back.at(1.15, 2.47), *back.at(1.15, 1.85), (view.tone(cloth, 0.5), view.tone(cloth, 0.9))))
        x, y = back.at(1.15 + 0.815 * k + 0.4, 2.16)
        canvas.line(ellipse(x, y, 0.15 * s, 0.15 * s), view.tone("#f4ece0", 0.9), 0.035 * s, 0.9)
    canvas.fill(back.quad(1.0, 2.46, 5.2, 0.06), view.tone("#6a4428", 0.9))


def _menus(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Strips of paper along the walls."""
    chance = Random(seed + 3)
    for k in range(5):
        for flat, u in ((room.back, 6.25 + 0.19 * k), (room.east, 1.9 + 0.36 * k)):
            wide = 0.14 if flat is room.back else 0.26
            canvas.fill(flat.quad(u, 1.35, wide, 0.85), view.tone(("#f6eed8", "#f4e08a")[k % 2], 0.8))
            strokes = [(u + wide * 0.25, 1.45 + 0.16 * j, wide * chance.uniform(0.4, 0.55), 0.06) for j in range(5)]
            canvas.fill(flat.quads(strokes), view.tone("#2a2024", 0.3), 0.8)
    for k in range(2):
        poster(canvas, view, room.back, 0.15 + 0.48 * k, 1.2, 0.4, 0.6, seed + k)


def _counter(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    shadow(canvas, view, camera, -2.7, 3.3, 5.4, 0.9, 0.5)
    box(canvas, view, camera, sun, -2.7, 0, 3.6, 5.4, 0.92, 0.6, "#7a4c2c", 0)
    front = camera.flat((-2.7, 0, 3.6), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.27 * k, 0, 0.014, 0.92) for k in range(20)]), view.tone("#3a2214", 0.2), 0.7)
    box(canvas, view, camera, sun, -2.85, 0.92, 3.4, 5.7, 0.07, 0.85, "#c08a54", 1)
    for k in range(5):
        x, z = -2.1 + 1.05 * k, 2.95
        shadow(canvas, view, camera, x - 0.2, z - 0.15, 0.4, 0.3, 0.4)
        for dx in (-0.13, 0.1):
            box(canvas, view, camera, sun, x + dx, 0, z, 0.04, 0.58, 0.04, "#4a3020", 0)
        px, py = camera.at(x, 0.62, z)
        s = camera.size(z)
        canvas.fill(rect(px - 0.19 * s, py - 0.03 * s, 0.38 * s, 0.09 * s, 8), view.tone("#8a2a28", 0.5))
        canvas.fill(ellipse(px, py - 0.03 * s, 0.19 * s, 0.05 * s), view.tone("#c8443c", 0.9))
    for x in (-1.5, 0.6, 1.9):
        _bowl(canvas, view, *camera.at(x, 0.99, 3.7), 52)
    for x in (-0.5, 1.35):
        for k in range(3):
            px, py = camera.at(x + 0.1 * k, 0.99, 3.75)
            canvas.fill(rect(px - 8, py - 34, 16, 34, 4), view.tone(("#2a1a14", "#b8342a", "#e8e0d0")[k], 0.7))


def _bowl(canvas: Canvas, view: View, x: float, y: float, wide: float) -> None:
    """A bowl of noodles with an egg, leeks and two sticks laid over it."""
    half = wide / 2
    body = curve(
        [
            (x - half, y - half * 0.75, 1),
            (x + half, y - half * 0.75, 1),
            (x + half * 0.62, y - half * 0.15),
            (x + half * 0.4, y, 1),
            (x - half * 0.4, y, 1),
            (x - half * 0.62, y - half * 0.15),
        ]
    )
    canvas.fill(body, Linear(x - half, 0, x + half, 0, (view.tone("#d84434", 0.95), view.tone("#7a1c18", 0.35))))
    canvas.fill(ellipse(x, y - half * 0.75, half, half * 0.24), view.tone("#f6f0e4", 0.9))
    canvas.fill(ellipse(x, y - half * 0.73, half * 0.86, half * 0.18), view.tone("#c88a3c", 0.8))
    for k in range(5):
        strand = [
            (x - half * 0.7 + k * half * 0.3, y - half * 0.7),
            (x - half * 0.5 + k * half * 0.28, y - half * 0.86),
            (x - half * 0.3 + k * half * 0.26, y - half * 0.68),
        ]
        canvas.line(curve(strand, closed=False), view.tone("#f4d890", 0.95), half * 0.05)
    canvas.fill(ellipse(x + half * 0.34, y - half * 0.8, half * 0.22, half * 0.1), view.tone("#fffaf0", 1.0))
    canvas.fill(ellipse(x + half * 0.34, y - half * 0.8, half * 0.1, half * 0.05), view.tone("#f0962a", 0.9))
    for k in range(7):
        canvas.fill(
            ellipse(x - half * 0.4 + k * half * 0.1, y - half * (0.78 + 0.05 * (k % 2)), half * 0.05, half * 0.03),
            view.tone("#5aa040", 0.8),
        )
    for dy in (0.98, 1.06):
        canvas.line(
            curve([(x - half * 0.5, y - half * dy), (x + half * 1.15, y - half * (dy - 0.16))], closed=False),
            view.tone("#5a3420", 0.6),
            half * 0.05,
        )
    canvas.fill(ellipse(x, y - half * 1.3, half * 0.5, half * 0.5), "#ffffff", 0.12, blur=half * 0.2)


def bakery(picture: Picture) -> None:
    """Shelves of loaves behind a glass counter, baskets, a window on the street."""
    view, camera = picture.view, Camera(920, 490, 1.45, 980)
    room = Room(camera, -3.5, 3.6, 3.0, 4.9, Sun(-0.5, 0.6, 0.4))
    out = picture.sheet(1.0, 0, 4)
    outdoors(picture, out, "town", 540)
    walls = picture.sheet(0.7, 0, 0.6)
    shell(walls, view, room, "#f0dcb8", "#b8845a", "#f8f0e0", "#e8d0a8")
    boards(walls, view, room, "#b8845a", 0.2, picture.seed)
    walls.fill(room.back.quad(0, 0, room.wide, 0.9), view.tone("#8fb0a0", 0.6))
    walls.fill(room.back.quad(0, 0.88, room.wide, 0.05), view.tone("#f8f4ea", 0.9))
    droplets(picture, walls, window(walls, view, room.west, 1.5, 0.7, 2.5, 1.7, "#f8f4ea", 3, 2, 0.06), picture.seed)
    panes = [
        ((-3.5, 0.7, 1.5 + 0.85 * k), (-3.5, 2.4, 1.5 + 0.85 * k), (-3.5, 2.4, 2.3 + 0.85 * k), (-3.5, 0.7, 2.3 + 0.85 * k))
        for k in range(3)
    ]
    _racks(walls, view, room, picture.seed)
    sunlight(walls, room, view, panes, (-0.8, 0.5, 0.1), pool=0.45, shaft=0.2)
    shop = picture.sheet(0.45, 0, 0.5)
    _vitrine(shop, view, camera, room.sun, picture.seed)
    for x in (760, 1120, 1480):
        pendant(shop, view, x, 176, 66, "#d8a860", 0.5)
    near = picture.sheet(0.12, 0, 2.4)
    for k in range(5):
        _loaf(near, view, 60 + 105 * k, 1040 - 26 * (k % 2), 170, k)
    near.fill(
        curve([(-40, 1020, 1), (620, 1020, 1), (560, 1120, 1), (-40, 1120, 1)]),
        Linear(0, 1020, 0, 1100, (view.tone("#c89a5a", 0.9), view.tone("#7a5428", 0.3))),
    )


def _racks(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Boards with loaves and rolls, a blackboard with prices beside them."""
    back, chance = room.back, Random(seed)
    s = room.camera.size(room.deep)
    canvas.fill(back.quad(1.9, 0.92, 3.9, 1.75), view.tone("#7a5030", 0.5))
    for row in range(3):
        v, u = 1.0 + 0.56 * row, 2.05
        canvas.fill(back.quad(1.95, v, 3.8, 0.48), view.tone("#a87848", 0.35 + 0.1 * row))
        while u < 5.5:
            wide = chance.choice((0.2, 0.28, 0.38))
            _loaf(canvas, view, *back.at(u + wide / 2, v + 0.04), wide * s, chance.randrange(9))
            u += wide + 0.03
        canvas.fill(back.quad(1.9, v - 0.04, 3.9, 0.05), view.tone("#d8a870", 0.95))
    x, y = back.at(3.85, 1.9)
    canvas.glow(x, y, 3.2 * s, "#ffcf80", 0.22 + 0.2 * view.lamps)
    canvas.fill(back.quad(0.35, 1.15, 1.15, 1.2), view.tone("#7a5030", 0.6))
    canvas.fill(back.quad(0.41, 1.21, 1.03, 1.08), view.tone("#2c3a34", 0.5))
    rows = [(0.52, 1.32 + 0.13 * k, 0.35 + 0.1 * (k % 3), 0.03) for k in range(6)]
    canvas.fill(back.quads(rows), view.tone("#f4ead0", 0.9), 0.85)
    canvas.fill(back.quads([(1.2, v, 0.14, 0.03) for _, v, _, _ in rows]), view.tone("#f0c070", 0.9), 0.9)


def _loaf(canvas: Canvas, view: View, x: float, y: float, wide: float, kind: int) -> None:
    """A loaf with cuts, a roll, or a twist; it stands on y."""
    tall, crust = wide * (0.42, 0.6, 0.5)[kind % 3], ("#c8803a", "#d89a4c", "#a8622c")[kind % 3]
    shape = curve(
        [
            (x - wide / 2, y - tall * 0.3),
            (x - wide * 0.3, y - tall),
            (x + wide * 0.3, y - tall),
            (x + wide / 2, y - tall * 0.3),
            (x + wide * 0.36, y, 1),
            (x - wide * 0.36, y, 1),
        ]
    )
    canvas.fill(
        shape,
        Linear(0, y - tall, 0, y, (view.tone(mix(crust, "#ffe0a0", 0.35), 1.0), view.tone(crust, 0.6), view.tone(crust, 0.25))),
    )
    for k in (-1, 0, 1):
        cut = curve([(x + wide * (0.2 * k - 0.06), y - tall * 0.9), (x + wide * (0.2 * k + 0.04), y - tall * 0.55)], closed=False)
        canvas.line(cut, view.tone("#f8e4b0", 0.95), max(1.2, wide * 0.05), 0.85)


def _vitrine(canvas: Canvas, view: View, camera: Camera, sun: Sun, seed: int) -> None:
    """The counter: wood below, cakes under glass above, a till."""
    shadow(canvas, view, camera, -0.9, 3.2, 4.4, 0.9, 0.5)
    box(canvas, view, camera, sun, -0.9, 0, 3.4, 4.3, 0.5, 0.7, "#8a5c3a", 0.6)
    front = camera.flat((-0.9, 0, 3.4), (1, 0, 0), (0, 1, 0))
    for k in range(5):
        canvas.line(front.quad(0.1 + 0.84 * k, 0.08, 0.7, 0.34), view.tone("#c89468", 0.8), 3, 0.8)
    canvas.fill(front.quad(0, 0.5, 4.3, 0.55), view.tone("#f4e8d0", 0.6))
    for row in range(2):
        v = 0.53 + 0.27 * row
        canvas.fill(front.quad(0, v - 0.02, 4.3, 0.025), view.tone("#d8c8a8", 0.9))
        for k in range(15):
            _cake(canvas, view, *front.at(0.2 + 0.28 * k, v), 56, seed + k + 5 * row)
    canvas.fill(
        front.quad(0, 0.5, 4.3, 0.55),
        Linear(*front.at(0, 1.05), *front.at(4.3, 0.5), (alpha("#ffffff", 0.3), alpha("#ffffff", 0.05), alpha("#ffffff", 0.2))),
    )
    box(canvas, view, camera, sun, -1.0, 1.05, 3.3, 4.5, 0.06, 0.85, "#e8c890", 1)
    box(canvas, view, camera, sun, 2.5, 1.11, 3.6, 0.5, 0.3, 0.4, "#4a4e56", 0.8)
    for k in range(4):
        _loaf(canvas, view, *camera.at(-0.4 + 0.34 * k, 1.11, 3.6), 92, k)


def _cake(canvas: Canvas, view: View, x: float, y: float, wide: float, kind: int) -> None:
    colour, top = (("#f4d8dc", "#d8344a"), ("#6a4028", "#f4ead8"), ("#f4e4a8", "#e8a030"), ("#d8e8c8", "#7ab060"))[kind % 4]
    canvas.fill(
        rect(x - wide * 0.36, y - wide * 0.42, wide * 0.72, wide * 0.42, 4),
        Linear(x - wide / 2, 0, x + wide / 2, 0, (view.tone(colour, 1.0), view.tone(colour, 0.5))),
    )
    canvas.fill(rect(x - wide * 0.36, y - wide * 0.24, wide * 0.72, wide * 0.06), view.tone("#fff8ec", 0.9), 0.8)
    canvas.fill(ellipse(x, y - wide * 0.48, wide * 0.12, wide * 0.12), view.tone(top, 0.85))


PLACES = {
    "ramenshop": Kind(noodles, "warm", ((0.12, 0.88),), 0.445, (0.0, -1.0), "night"),
    "bakery": Kind(bakery, "warm", ((0.12, 0.88),), 0.455, (-0.7, -0.6), "morning"),
}
