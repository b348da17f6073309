"""A pet shop: tanks along the back, hutches and cages, birds under the ceiling."""

from random import Random

from vnc.make.draw import Canvas, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.fishtanks import fishtank
from vnc.make.place.parts.props import poster
from vnc.make.place.parts.wares import stand, ware
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import (
    Room,
    ceiling_lamps,
    ceiling_panels,
    door,
    droplets,
    outdoors,
    shell,
    shine,
    sunlight,
    tiled,
    window,
)
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

WOOD, STEEL, LEAF, CREAM = "#b88a58", "#9aa6ae", "#5aa070", "#fff4e0"
BAGS = ("#d8483c", "#3f7ac0", "#e8b23c", "#5aa060", "#8a5ab0", "#f0ece0")


def petshop(picture: Picture) -> None:
    """Fish in lit tanks, kittens and rabbits in hutches on the left, bags and toys on the right, a pen with a puppy."""
    view, camera = picture.view, Camera(960, 480, 1.5, 900)
    room = Room(camera, -3.8, 3.8, 3.0, 7.2, Sun(-0.4, 0.7, -0.4), 0.5)
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 500)
    walls = picture.sheet(0.8, 0, 0.4)
    shell(walls, view, room, "#cfe6c8", "#e4dcc8", "#f4f4ec", "#d8ecd0")
    tiled(walls, view, room, "#e4dcc8", 0.5, "#c8d8c0")
    ceiling_panels(walls, view, room)
    ceiling_lamps(walls, view, room, 3, 2, 1.1, 0.4)
    _front(picture, walls, room)
    tanks = picture.sheet(0.62, 0, 0.3)
    _tanks(picture, tanks, room)
    _goods(tanks, view, room.east, picture.seed)
    _hutches(picture, tanks, room)
    _over_hutches(tanks, view, room.west, picture.seed)
    middle = picture.sheet(0.42, 0, 0.4)
    _counter(picture, middle, room)
    _pen(middle, view, camera)
    for k, (x, z) in enumerate(((-1.35, 5.4), (-0.35, 5.8), (2.3, 5.6))):
        _hung_cage(middle, view, camera, x, z, picture.seed + k)
    _tree(middle, view, camera)
    shine(walls, view, room, flattened([s.canvas for s in picture.sheets]), picture.seed, 0.22, 0.12)
    near = picture.sheet(0.12, 0, 2.8)
    ware(near, view, "plant", 1850, 1190, 330, picture.seed)
    _bin(near, view, 150, 1090, 300, picture.seed)


def _over_hutches(canvas: Canvas, view: View, wall: Flat, seed: int) -> None:
    """Above the hutches: pictures of animals, a shelf with baskets, collars and leads on hooks."""
    for k, u in enumerate((1.1, 2.2, 4.6, 5.7)):
        poster(canvas, view, wall, u, 1.95, 0.7, 0.55, seed + k)
    canvas.fill(wall.quads([(1.0, 1.72, 5.9, 0.05)]), view.tone(WOOD, 0.8))
    hues = ("#d8483c", "#3f7ac0", "#e8b23c", "#8a5ab0", "#5aa060")
    hooks = [(3.15 + 0.16 * k, 1.9, 0.05, 0.62) for k in range(8)]
    for k, (u, v, wide, tall) in enumerate(hooks):
        canvas.fill(wall.quad(u, v + 0.06 * (k % 3), wide, tall - 0.06 * (k % 3)), view.tone(hues[k % 5], 0.7))
    canvas.fill(wall.quad(3.05, 2.5, 1.4, 0.05), view.tone(STEEL, 0.8))


def _bin(canvas: Canvas, view: View, x: float, foot: float, s: float, seed: int) -> None:
    """A basket of balls near us."""
    chance = Random(seed + 3)
    for k in range(16):
        t = chance.uniform(-1, 1)
        a, b, r = x + 0.62 * s * t, foot - 0.62 * s - chance.random() * 0.3 * s * (1 - t * t), 0.13 * s
        canvas.fill(ellipse(a, b, r, r), view.tone(BAGS[k % 5], 0.7))
        canvas.fill(ellipse(a + r * 0.3, b - r * 0.35, r * 0.3, r * 0.22), "#ffffff", 0.5)
    tub = lines(
        [(x - 0.74 * s, foot - 0.62 * s), (x + 0.74 * s, foot - 0.62 * s), (x + 0.6 * s, foot + 10), (x - 0.6 * s, foot + 10)]
    )
    canvas.fill(tub, view.tone(WOOD, 0.6))
    weave = [rect(x - 0.8 * s, foot - v * s, 1.6 * s, 0.05 * s) for v in (0.12, 0.28, 0.44, 0.6)]
    canvas.fill(joined(weave), view.tone("#6c4a2c", 0.5), 0.5, clip=tub)


def _front(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The door and a window to the street on the right of the back wall."""
    view, wall = picture.view, room.back
    droplets(picture, canvas, window(canvas, view, wall, 5.85, 0.9, 1.5, 1.6, CREAM, 2, 1, 0.06), picture.seed)
    door(canvas, view, wall, 4.75, 0.85, 2.2, LEAF, True, CREAM)
    pane = ((2.05, 0.9, 7.2), (2.05, 2.5, 7.2), (3.55, 2.5, 7.2), (3.55, 0.9, 7.2))
    sunlight(canvas, room, view, [pane], (-0.1, 0.5, 0.8), pool=0.4, shaft=0.14)
    for flat, u, long in ((room.back, 0, 7.6), (room.west, 0.5, 6.7), (room.east, 0.5, 6.7)):
        canvas.fill(flat.quad(u, 2.68, long, 0.14), view.tone(LEAF, 0.6))
        paws = [(u + 0.3 + 0.5 * k, 2.88) for k in range(int(long / 0.5))]
        pads = [
            ellipse(a + dx, b + dy, r, r)
            for a, b in paws
            for dx, dy, r in ((0, -0.02, 0.04), (-0.05, 0.035, 0.018), (0, 0.05, 0.018), (0.05, 0.035, 0.018))
        ]
        canvas.fill(joined([flat.path(p) for p in pads]), view.tone(LEAF, 0.5), 0.8)


def _tanks(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Two rows of tanks on a rack along the back wall, cupboards under them."""
    view, camera, z = picture.view, room.camera, 6.7
    x, wide = -2.35, 3.0
    shadow(canvas, view, camera, x, z, wide, 0.5, 0.4)
    box(canvas, view, camera, room.sun, x, 0, z, wide, 0.75, 0.5, WOOD, 0.8)
    front = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.06 + 0.75 * k, 0.08, 0.64, 0.6) for k in range(4)]), view.tone("#d8b07c", 0.7))
    canvas.fill(front.quads([(0.62 + 0.75 * k, 0.36, 0.03, 0.14) for k in range(4)]), view.tone(STEEL, 0.9))
    canvas.fill(front.quad(-0.05, 0.75, wide + 0.1, 1.8), view.tone("#2c3a44", 0.3))
    for row, v in enumerate((0.85, 1.72)):
        for k in range(3):
            (x0, y1), (x1, y0) = front.at(0.04 + k, v), front.at(0.96 + k, v + 0.66)
            fishtank(canvas, view, x0, y0, x1, y1, picture.seed + 3 * row + k, 6)
    canvas.fill(
        front.quads([(-0.05, 0.75, wide + 0.1, 0.06), (-0.05, 1.62, wide + 0.1, 0.06), (-0.05, 2.5, wide + 0.1, 0.08)]),
        view.tone(STEEL, 0.8),
    )
    canvas.fill(front.quads([(-0.05 + 1.02 * k, 0.75, 0.05, 1.8) for k in range(4)]), view.tone(STEEL, 0.6))


def _hutches(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Two storeys of hutches along the left wall: straw, wire, an animal in each."""
    view, camera = picture.view, room.camera
    x, deep = -3.75, 1.5
    kinds = ("rabbit", "cat", "rabbit", "cat")
    for k, z in enumerate((5.3, 3.6)):
        shadow(canvas, view, camera, x, z, 1.0, deep, 0.4)
        for level, y in enumerate((0.1, 0.95)):
            box(canvas, view, camera, room.sun, x, y, z, 0.95, 0.82, deep, WOOD, 0.9)
            side = camera.flat((x + 0.955, y, z), (0, 0, 1), (0, 1, 0))
            hole = side.quad(0.08, 0.08, deep - 0.16, 0.66)
            canvas.fill(hole, view.tone("#4a3424", 0.25))
            canvas.fill(side.quad(0.08, 0.08, deep - 0.16, 0.14), view.tone("#e8c878", 0.8))
            ax, ay = side.at(deep / 2, 0.12)
            with canvas.clipped(hole):
                ware(canvas, view, kinds[2 * k + level], ax, ay, 0.95 * camera.size(z + deep / 2), picture.seed + k + level)
            bars = [(0.08 + 0.09 * j, 0.08, 0.012, 0.66) for j in range(int(deep / 0.09) - 1)] + [(0.08, 0.4, deep - 0.16, 0.012)]
            canvas.fill(side.quads(bars), view.tone("#e4eaee", 0.9), 0.8)
            front = camera.flat((x, y, z - 0.005), (1, 0, 0), (0, 1, 0))
            canvas.fill(front.quads([(0.05 * j + 0.02, 0, 0.012, 0.82) for j in range(0, 19, 4)]), view.tone("#5a3c24", 0.3), 0.6)


def _goods(canvas: Canvas, view: View, flat: Flat, seed: int) -> None:
    """Shelves on the right wall: bags of food, tins, balls, leads on hooks."""
    chance = Random(seed)
    canvas.fill(flat.quad(1.2, 0, 5.4, 2.6), view.tone("#7a9a80", 0.3))
    levels = (0.12, 0.78, 1.4, 1.98)
    for v in levels:
        u = 1.28
        while u < 6.3:
            wide, tint = (0.34, chance.choice(BAGS)) if v < 1 else (0.2, chance.choice(BAGS))
            tall = chance.uniform(0.44, 0.54) if v < 1 else chance.uniform(0.24, 0.36)
            bag = [
                (u, v),
                (u + wide, v),
                (u + wide * 0.96, v + tall * 0.9),
                (u + wide * 1.0, v + tall),
                (u, v + tall),
                (u + wide * 0.04, v + tall * 0.9),
            ]
            canvas.fill(flat.path(lines(bag)), view.tone(tint, 0.65))
            canvas.fill(flat.path(ellipse(u + wide / 2, v + tall * 0.48, wide * 0.3, tall * 0.2)), view.tone(CREAM, 0.85))
            pads = [
                ellipse(u + wide * (0.5 + dx), v + tall * (0.46 + dy), wide * r, tall * r * 0.8)
                for dx, dy, r in ((0, 0, 0.1), (-0.12, 0.1, 0.05), (0, 0.13, 0.05), (0.12, 0.1, 0.05))
            ]
            canvas.fill(joined([flat.path(p) for p in pads]), view.tone(mix(tint, "#201020", 0.4), 0.5))
            u += wide + 0.05
    canvas.fill(flat.quads([(1.2, v - 0.06, 5.4, 0.06) for v in (*levels, 2.62)]), view.tone(CREAM, 0.8))
    canvas.fill(flat.quads([(1.2 + 1.35 * k, 0, 0.06, 2.6) for k in range(5)]), view.tone(CREAM, 0.6))


def _counter(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The till on the right, a bowl with a goldfish and a jar of treats on it."""
    view, camera = picture.view, room.camera
    x, z, wide = 1.2, 5.0, 1.7
    shadow(canvas, view, camera, x, z, wide, 0.7, 0.45)
    box(canvas, view, camera, room.sun, x, 0, z, wide, 1.0, 0.7, LEAF, 0)
    front = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.08 + 0.54 * k, 0.14, 0.46, 0.72) for k in range(3)]), view.tone(mix(LEAF, "#ffffff", 0.25), 0.7))
    for k in range(3):
        u = 0.31 + 0.54 * k
        pads = [
            ellipse(u + dx, 0.5 + dy, r, r)
            for dx, dy, r in ((0, -0.05, 0.09), (-0.11, 0.07, 0.04), (0, 0.11, 0.042), (0.11, 0.07, 0.04))
        ]
        canvas.fill(joined([front.path(p) for p in pads]), view.tone(LEAF, 0.45))
    box(canvas, view, camera, room.sun, x - 0.05, 1.0, z - 0.05, wide + 0.1, 0.06, 0.8, WOOD, 1)
    stand(canvas, view, camera, "fishbowl", (x + 0.35, 1.06, z + 0.2), 0.85)
    box(canvas, view, camera, room.sun, x + 1.0, 1.06, z + 0.25, 0.46, 0.26, 0.3, "#5a6a74", 0.9)
    canvas.fill(camera.flat((x + 1.0, 1.06, z + 0.245), (1, 0, 0), (0, 1, 0)).quad(0.06, 0.12, 0.34, 0.1), "#b8f0c8")


def _pen(canvas: Canvas, view: View, camera: Camera) -> None:
    """A low pen of wire with a puppy, a bowl and a ball in it."""
    x0, x1, z0, z1, high = -1.35, 0.55, 4.4, 5.5, 0.55
    canvas.fill(camera.floor(0.01).quad(x0, z0, x1 - x0, z1 - z0), view.tone("#d8b878", 0.7))
    _wire(canvas, view, camera.flat((x0, 0, z1), (1, 0, 0), (0, 1, 0)), x1 - x0, high)
    stand(canvas, view, camera, "dog", (-0.65, 0, 5.0), 0.78, 3)
    (bx, by), s = camera.at(0.15, 0, 4.9), camera.size(4.9)
    canvas.fill(ellipse(bx, by - 0.04 * s, 0.13 * s, 0.05 * s), view.tone("#d8483c", 0.8))
    canvas.fill(ellipse(bx, by - 0.07 * s, 0.1 * s, 0.03 * s), view.tone("#6a3c24", 0.4))
    canvas.fill(ellipse(bx - 0.3 * s, by + 0.04 * s, 0.07 * s, 0.07 * s), view.tone("#f0d040", 0.9))
    for x in (x0, x1):
        _wire(canvas, view, camera.flat((x, 0, z0), (0, 0, 1), (0, 1, 0)), z1 - z0, high)
    _wire(canvas, view, camera.flat((x0, 0, z0), (1, 0, 0), (0, 1, 0)), x1 - x0, high)


def _wire(canvas: Canvas, view: View, flat: Flat, long: float, high: float) -> None:
    bars = [(0.1 * k, 0, 0.014, high) for k in range(int(long / 0.1) + 1)] + [(0, v, long, 0.02) for v in (0.02, high / 2, high)]
    canvas.fill(flat.quads(bars), view.tone(STEEL, 0.9), 0.85)


def _hung_cage(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A brass cage with a bird on a chain."""
    (cx, y), s = camera.at(x, 1.95, z), camera.size(z)
    canvas.line(lines([(cx, -10), (cx, y - 0.55 * s)], closed=False), view.tone("#8a7a5a", 0.5), 2)
    ware(canvas, view, "birdcage", cx, y, 1.15 * s, seed)


def _tree(canvas: Canvas, view: View, camera: Camera) -> None:
    """A scratching post with platforms, a cat on the top."""
    (x, foot), s = camera.at(3.0, 0, 4.4), camera.size(4.4)
    for dx, tall in ((-0.22, 1.0), (0.2, 1.5)):
        canvas.fill(rect(x + (dx - 0.06) * s, foot - tall * s, 0.12 * s, tall * s), view.tone("#d8c09a", 0.6))
        canvas.fill(
            joined(
                [rect(x + (dx - 0.06) * s, foot - (0.05 + 0.06 * k) * s, 0.12 * s, 0.02 * s) for k in range(int(tall / 0.06))]
            ),
            view.tone("#8a6a44", 0.4),
            0.7,
        )
        canvas.fill(rect(x + (dx - 0.3) * s, foot - tall * s, 0.6 * s, 0.08 * s, 6), view.tone("#8a6a9a", 0.7))
    canvas.fill(rect(x - 0.5 * s, foot - 0.06 * s, 1.0 * s, 0.08 * s, 6), view.tone("#8a6a9a", 0.6))
    ware(canvas, view, "cat", x + 0.18 * s, foot - 1.5 * s, 0.85 * s, 4)


PLACES = {"petshop": Kind(petshop, "white", ((0.16, 0.84),), 0.45, (0.0, -0.8))}
