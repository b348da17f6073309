"""A bookshop: high shelves with a ladder, tables with new books, a till under warm lamps."""

from random import Random

from vnc.make.draw import Canvas, Linear, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.fabrics import carpet
from vnc.make.place.parts.props import SPINES, books, pendant
from vnc.make.place.parts.wares import stand
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.room import Room, boards, door, droplets, outdoors, shell, sunlight, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

OAK, DARK, CREAM, GREEN = "#9a6a3e", "#5e3c24", "#f0e4cc", "#3f6a58"
COVERS = ("#c8483c", "#3f6a9a", "#e8b84a", "#4a8a6a", "#f0e8d8", "#8a4a7a", "#e8855a", "#2f4a5e")
LEVELS = (0.12, 0.52, 0.92, 1.32, 1.72, 2.12, 2.52)


def bookstore(picture: Picture) -> None:
    """Shelves to the ceiling on both sides, the shop window and the door at the end, tables of books, the till on the right."""
    view, camera = picture.view, Camera(960, 480, 1.55, 900)
    room = Room(camera, -3.2, 3.2, 3.2, 8.0, Sun(-0.3, 0.7, -0.4), 0.5)
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 500)
    walls = picture.sheet(0.8, 0, 0.4)
    shell(walls, view, room, "#d8c49c", "#8a5e3a", "#e8dcc4", "#7a5434")
    boards(walls, view, room, "#8a5e3a", 0.18, picture.seed)
    _front(picture, walls, room)
    light = [((x, 0.8, 8.0), (x, 2.6, 8.0), (x + 1.9, 2.6, 8.0), (x + 1.9, 0.8, 8.0)) for x in (-2.4, 0.5)]
    sunlight(walls, room, view, light, (0.16, 0.5, 0.85), pool=0.5, shaft=0.18)
    carpet(walls, view, room.floor, -0.75, 1.2, 1.5, 5.2, "#8a3a3c")
    cases = picture.sheet(0.6, 0, 0.3)
    for k, flat in enumerate((room.west, room.east)):
        _case(cases, view, flat, picture.seed + 40 * k)
    for z in (6.6, 4.4, 2.2):
        box(cases, view, camera, room.sun, -3.2, 3.0, z, 6.4, 0.2, 0.16, DARK, 0.3)
    middle = picture.sheet(0.42, 0, 0.4)
    for x in (-2.1, 1.15):
        _island(middle, view, camera, x, 6.3, picture.seed + int(x * 9))
    _ladder(middle, view, camera)
    _till(picture, middle, room)
    _table(middle, view, camera, -2.35, 4.1, picture.seed)
    for x, y, z in ((0.0, 2.45, 6.0), (0.0, 2.35, 3.9), (-1.7, 2.4, 4.9), (1.7, 2.4, 4.9)):
        pendant(middle, view, *camera.at(x, y, z), 0.26 * camera.size(z), GREEN, 0.6)
    near = picture.sheet(0.12, 0, 2.8)
    _pile(near, view, 150, 1096, 7, picture.seed)
    _pile(near, view, 1800, 1110, 5, picture.seed + 2)


def _front(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Two shop windows with books in them and the glass door between, a fanlight over it."""
    view, wall = picture.view, room.back
    canvas.fill(wall.quad(0, 0, 6.4, 0.8), view.tone(OAK, 0.4))
    canvas.fill(wall.quads([(0.1 + 0.8 * k, 0.12, 0.68, 0.56) for k in range(8)]), view.tone(DARK, 0.4), 0.6)
    for u in (0.8, 3.75):
        droplets(picture, canvas, window(canvas, view, wall, u, 0.85, 1.9, 1.85, DARK, 3, 2, 0.06), picture.seed + int(u))
        canvas.fill(wall.quad(u - 0.05, 0.8, 2.0, 0.08), view.tone(OAK, 0.9))
        chance = Random(picture.seed + int(u * 3))
        for k in range(9):
            a, tall = u + 0.08 + 0.2 * k, chance.uniform(0.22, 0.36)
            canvas.fill(wall.quad(a, 0.88, 0.16, tall), view.tone(chance.choice(COVERS), 0.35))
    door(canvas, view, wall, 2.82, 0.8, 2.2, GREEN, True, DARK)
    canvas.fill(wall.quad(2.88, 0.95, 0.68, 1.1), mix(view.sky[3], "#ffe8b0", 0.5 * view.lamps), 0.9)
    canvas.fill(wall.quads([(3.2, 0.95, 0.04, 1.1), (2.88, 1.5, 0.68, 0.04)]), view.tone(GREEN, 0.5))
    canvas.fill(wall.quad(3.02, 1.62, 0.4, 0.18), view.tone(CREAM, 0.9))
    canvas.fill(wall.quad(0, 2.8, 6.4, 0.4), view.tone(OAK, 0.45))
    canvas.fill(wall.quads([(0, 2.78, 6.4, 0.05), (0, 3.1, 6.4, 0.05)]), view.tone("#c8965c", 0.9), 0.8)


def _case(canvas: Canvas, view: View, flat: Flat, seed: int) -> None:
    """Shelves along a side wall from the floor to the beams: uprights, boards, books, a few faces turned outward."""
    chance = Random(seed)
    canvas.fill(flat.quad(0.5, 0, 7.2, 3.0), view.tone("#2c1a10", 0.2))
    bays = [0.5 + 1.2 * k for k in range(6)]
    for u in bays:
        for j, v in enumerate(LEVELS):
            if chance.random() < 0.14 and v < 2.3:
                _faces(canvas, view, flat, u + 0.08, v + 0.03, chance)
            else:
                books(canvas, view, flat, u + 0.07, v + 0.03, 1.06, 0.34, seed + int(u * 10) + j, 0.95)
    canvas.fill(flat.quads([(0.5, v - 0.02, 7.2, 0.05) for v in (*LEVELS, 2.94)]), view.tone(OAK, 0.7))
    canvas.fill(flat.quads([(0.5, v + 0.02, 7.2, 0.012) for v in (*LEVELS, 2.94)]), view.tone("#e0b070", 1.0), 0.8)
    canvas.fill(flat.quads([(u, 0, 0.08, 3.0) for u in (*bays, 7.62)]), view.tone(OAK, 0.55))
    canvas.fill(flat.quads([(u, 0, 0.02, 3.0) for u in (*bays, 7.62)]), view.tone("#d8a868", 1.0), 0.7)
    canvas.fill(flat.quad(0.5, 0, 7.2, 0.12), view.tone(DARK, 0.4))
    signs = [(u + 0.36, 2.97, 0.46, 0.16) for u in bays]
    canvas.fill(flat.quads(signs), view.tone(GREEN, 0.6))
    canvas.fill(flat.quads([(u + 0.08, 3.03, 0.3, 0.03) for u, *_ in signs]), view.tone(CREAM, 0.9), 0.9)


def _faces(canvas: Canvas, view: View, flat: Flat, u: float, v: float, chance: Random) -> None:
    """Three books with their covers toward us."""
    for k in range(4):
        tint = chance.choice(COVERS)
        a = u + 0.26 * k
        canvas.fill(flat.quad(a, v, 0.22, 0.32), view.tone(tint, 0.75))
        canvas.fill(flat.quad(a + 0.04, v + 0.2, 0.14, 0.05), view.tone(CREAM, 0.9), 0.8)
        canvas.fill(flat.path(ellipse(a + 0.11, v + 0.11, 0.05, 0.05)), view.tone(chance.choice(COVERS), 0.9), 0.8)


def _island(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A low case in the middle of the shop, its end toward us."""
    sun = Sun(-0.3, 0.7, -0.4)
    shadow(canvas, view, camera, x, z, 0.95, 1.0, 0.45)
    box(canvas, view, camera, sun, x, 0, z, 0.95, 1.4, 1.0, OAK, 0.9)
    front = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.06, v, 0.83, 0.38) for v in (0.1, 0.52, 0.94)]), view.tone("#2c1a10", 0.2))
    for j, v in enumerate((0.1, 0.52, 0.94)):
        books(canvas, view, front, 0.08, v, 0.79, 0.36, seed + j, 0.96)
    stand(canvas, view, camera, "book stack", (x + 0.47, 1.4, z + 0.2), 0.5, seed)


def _table(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A table of new books in piles, one stood up on each."""
    sun, chance = Sun(-0.3, 0.7, -0.4), Random(seed + 8)
    wide, deep = 1.55, 0.9
    shadow(canvas, view, camera, x, z, wide, deep, 0.5)
    for dx in (0.05, wide - 0.13):
        box(canvas, view, camera, sun, x + dx, 0, z + 0.05, 0.08, 0.74, 0.08, DARK, 0.3)
    box(canvas, view, camera, sun, x, 0.62, z, wide, 0.12, deep, DARK, 0.5)
    box(canvas, view, camera, sun, x - 0.04, 0.74, z - 0.04, wide + 0.08, 0.05, deep + 0.08, OAK, 1)
    for dz in (0.52, 0.1):
        for k in range(5):
            left, count = x + 0.07 + 0.3 * k, chance.randint(2, 6)
            for level in range(count):
                tint = chance.choice(COVERS)
                shift = chance.uniform(-0.012, 0.012)
                box(canvas, view, camera, sun, left + shift, 0.79 + 0.045 * level, z + dz, 0.23, 0.04, 0.28, tint, 0.9)
            _upright(canvas, view, camera, left, 0.79 + 0.045 * count, z + dz + 0.12, chance)


def _upright(canvas: Canvas, view: View, camera: Camera, x: float, y: float, z: float, chance: Random) -> None:
    front = camera.flat((x + 0.03, y, z), (1, 0, 0), (0, 1, 0.2))
    tint = chance.choice(COVERS)
    canvas.fill(front.quad(0, 0, 0.18, 0.26), view.tone(tint, 0.85))
    canvas.fill(front.quad(0.03, 0.17, 0.12, 0.04), view.tone(CREAM, 1.0), 0.85)
    canvas.fill(front.path(ellipse(0.09, 0.09, 0.045, 0.045)), view.tone(chance.choice(COVERS), 0.9), 0.85)


def _ladder(canvas: Canvas, view: View, camera: Camera) -> None:
    """A ladder on a rail that leans on the left case."""
    foot, head, z = -2.35, -3.1, 5.3
    for dz in (0.0, 0.5):
        a, b = camera.at(foot, 0, z + dz), camera.at(head, 2.75, z + dz)
        w = 0.032 * camera.size(z)
        canvas.fill(lines([(a[0] - w, a[1]), (a[0] + w, a[1]), (b[0] + w, b[1]), (b[0] - w, b[1])]), view.tone("#c89858", 0.7))
    for k in range(1, 9):
        t = k / 9
        x, y = foot + (head - foot) * t, 2.75 * t
        rung = camera.shape((x, y, z), (x, y, z + 0.5), (x, y + 0.045, z + 0.5), (x, y + 0.045, z))
        canvas.fill(rung, view.tone("#dcb070", 1.0))


def _till(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The counter on the right: panels, an old till, paper bags, a lamp, a stack of books."""
    view, camera, sun = picture.view, room.camera, room.sun
    x, z, wide = 0.95, 4.0, 1.75
    shadow(canvas, view, camera, x, z, wide, 0.9, 0.5)
    box(canvas, view, camera, sun, x, 0, z, wide, 1.02, 0.9, GREEN, 0)
    front = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.1 + 0.55 * k, 0.18, 0.46, 0.68) for k in range(3)]), view.tone(mix(GREEN, "#ffffff", 0.14), 0.7))
    canvas.fill(front.quads([(0.16 + 0.55 * k, 0.24, 0.34, 0.56) for k in range(3)]), view.tone(GREEN, 0.45))
    box(canvas, view, camera, sun, x - 0.06, 1.02, z - 0.06, wide + 0.12, 0.06, 1.0, OAK, 1)
    tx = x + 0.15
    box(canvas, view, camera, sun, tx, 1.08, z + 0.25, 0.46, 0.14, 0.36, "#5a4a3c", 0.9)
    box(canvas, view, camera, sun, tx + 0.05, 1.22, z + 0.35, 0.36, 0.2, 0.2, "#7a6a54", 0.9)
    face = camera.flat((tx, 1.08, z + 0.245), (1, 0, 0), (0, 1, 0))
    canvas.fill(
        face.quads([(0.05 + 0.085 * i, 0.03 + 0.05 * j, 0.06, 0.03) for i in range(4) for j in range(2)]), view.tone(CREAM, 1.0)
    )
    canvas.fill(camera.flat((tx + 0.05, 1.22, z + 0.345), (1, 0, 0), (0, 1, 0)).quad(0.06, 0.06, 0.24, 0.09), "#b8f0c0")
    stand(canvas, view, camera, "desk lamp", (x + 0.85, 1.08, z + 0.4), 0.95)
    stand(canvas, view, camera, "book stack", (x + 1.42, 1.08, z + 0.3), 0.45, picture.seed)
    lx, ly = camera.at(x + 0.85, 1.3, z + 0.4)
    canvas.glow(lx, ly, 220, "#ffd890", 0.35)
    picture.play("flicker", lx - 60, ly - 70, 120, 120, "#ffd890")


def _pile(canvas: Canvas, view: View, x: float, foot: float, count: int, seed: int) -> None:
    """Books lying on one another at the picture's edge."""
    chance, y = Random(seed), foot
    for _ in range(count):
        wide, tall, tint = chance.uniform(250, 320), chance.uniform(26, 40), chance.choice(SPINES)
        left = x - wide / 2 + chance.uniform(-20, 20)
        canvas.fill(rect(left, y - tall, wide, tall, 6), Linear(0, y - tall, 0, y, (view.tone(tint, 0.9), view.tone(tint, 0.2))))
        canvas.fill(joined([rect(left + wide * t, y - tall, wide * 0.03, tall) for t in (0.12, 0.82)]), view.tone("#e6cf94", 0.8))
        y -= tall


PLACES = {"bookstore": Kind(bookstore, "warm", ((0.16, 0.84),), 0.45, (0.0, -0.8), mood="cosy")}
