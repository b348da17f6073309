"""The office of one at the top: glass from wall to wall high over the city, a slab of a desk, leather, a work of art."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.home.home import square
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.palms import palm
from vnc.make.place.parts.seats import back, padded
from vnc.make.place.parts.sofas import sofa
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, droplets, outdoors, shell, shine, sunlight, tiled, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

WALNUT, STEEL, SLATE, LEATHER = "#6a4632", "#b8bec8", "#3c4452", "#2c2e36"


def executive(picture: Picture) -> None:
    """The desk in front of the glass, shelves on the left, a sofa and a painting on the right."""
    view, camera = picture.view, Camera(960, 460, 1.45, 960)
    room = Room(camera, -3.9, 3.9, 3.0, 5.6, Sun(-0.2, 0.6, 0.5))
    out = picture.sheet(1.0, 0, 2)
    outdoors(picture, out, "city", 640)
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, "#d8d6d2", "#86827e", "#f0f0ee", "#cfcbc6")
    tiled(walls, view, room, "#8c8884", 1.2, "#807c78", 0.5)
    _panels(walls, view, room)
    droplets(picture, walls, window(walls, view, room.back, 0.9, 0.12, 6.2, 2.7, "#30343c", 5, 1, 0.05), picture.seed)
    sunlight(
        walls,
        room,
        view,
        [square(-2.95 + 1.24 * k, 0.15, 1.16, 2.65, 5.6) for k in range(5)],
        (-0.15, 0.55, 0.7),
        pool=0.4,
        shaft=0.1,
    )
    _coves(walls, view, room)
    _painting(walls, view, room, picture.seed)
    rear = picture.sheet(0.56, 0, 0.5)
    _shelves(rear, view, room, picture.seed)
    palm(rear, view, *camera.at(-2.55, 0, 5.3), camera.size(5.3), picture.seed)
    sofa(rear, view, camera, 1.75, 4.6, 1.75, "#4a5466")
    _low_table(rear, view, room)
    desk = picture.sheet(0.4, 0, 0.5)
    _chair(desk, view, camera, -0.35, 4.5)
    _desk(desk, view, room)
    shine(walls, view, room, flattened([walls, rear, desk]), picture.seed, 0.28, 0.2)
    near = picture.sheet(0.12, 0, 3)
    _edge(near, view)
    picture.play("dust", 420, 180, 1100, 640)


def _panels(canvas: Canvas, view: View, room: Room) -> None:
    """Walnut behind the shelves and the sofa, with thin shadow lines; a rug under the desk."""
    for wall in (room.west, room.east):
        whole = wall.quad(1.2, 0, 4.4, 3.0)
        a, _, c, _ = whole.bounds()
        canvas.fill(whole, Linear(a, 0, c, 0, (view.tone(WALNUT, 0.5), view.tone(mix(WALNUT, "#8a6248", 0.5), 0.7))))
        canvas.fill(wall.quads([(1.2 + 0.55 * k, 0, 0.014, 3.0) for k in range(9)]), view.tone("#20120c", 0.1), 0.6)
        canvas.fill(wall.quads([(1.214 + 0.55 * k, 0, 0.01, 3.0) for k in range(9)]), view.tone("#b08460", 0.9), 0.3)
    rug = room.floor.quad(-2.3, 2.2, 4.3, 3.0)
    canvas.fill(rug.moved(0, 4), view.tone("#141418", 0), 0.4, blur=6)
    _, top, _, foot = rug.bounds()
    canvas.fill(rug, Linear(0, top, 0, foot, (view.tone("#566072", 0.7), view.tone("#3c4456", 0.4))))
    frame = [(-2.15, 2.32, 4.0, 0.05), (-2.15, 5.03, 4.0, 0.05), (-2.15, 2.32, 0.05, 2.76), (1.8, 2.32, 0.05, 2.76)]
    canvas.fill(room.floor.quads(frame), view.tone("#c8b48c", 0.7), 0.7)


def _coves(canvas: Canvas, view: View, room: Room) -> None:
    """A band of light hidden in the ceiling, and a row of small lamps."""
    least = 0.35 + 0.65 * view.lamps
    for x in (-3.55, 3.43):
        canvas.fill(room.ceiling.quad(x, 1.4, 0.12, 4.1), mix(view.tone("#f0ead8", 0.9), "#fff0c8", view.lamps), least, blur=5)
    spots = [room.ceiling.at(-2.4 + 1.2 * k, z) for z in (3.2, 4.6) for k in range(5)]
    canvas.fill(joined([ellipse(x, y, 17, 5) for x, y in spots]), view.tone("#8c8c8c", 0.5))
    canvas.fill(joined([ellipse(x, y, 12, 3.4) for x, y in spots]), mix("#fffdf4", "#ffe8b0", view.lamps), 0.95)
    for x, y in spots:
        canvas.glow(x, y, 90, "#ffe8b8", 0.1 + 0.25 * view.lamps)


def _painting(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Large fields of colour over the sofa, lit from above."""
    chance, wall = Random(seed), room.east
    canvas.fill(wall.quad(3.3, 1.25, 1.6, 1.2).moved(-6, 8), view.tone("#100a08", 0), 0.45, blur=7)
    canvas.fill(wall.quad(3.3, 1.25, 1.6, 1.2), view.tone("#1c1c20", 0.4))
    inner = wall.quad(3.34, 1.29, 1.52, 1.12)
    canvas.fill(inner, view.tone("#efe8da", 0.75))
    tints = ("#c8503c", "#2c4a6a", "#e0a83c", "#3c6a60", "#8a3c50")
    for tint in chance.sample(tints, 3):
        u, v = 3.4 + chance.uniform(0, 0.8), 1.35 + chance.uniform(0, 0.5)
        field = wall.path(rect(u, v, chance.uniform(0.35, 0.75), chance.uniform(0.3, 0.6)))
        canvas.fill(field, view.tone(tint, 0.65), 0.92, clip=inner)
    canvas.fill(
        wall.path(stroke([(3.45, 1.4), (4.0, 1.9), (4.3, 1.75), (4.75, 2.3)], 0.03)), view.tone("#202020", 0.3), clip=inner
    )
    canvas.fill(wall.quad(3.9, 2.52, 0.4, 0.05), view.tone("#c0a060", 0.8))
    canvas.glow(*wall.at(4.1, 2.3), 190, "#ffe0a8", 0.12 + 0.3 * view.lamps)


def _shelves(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Open shelves along the left wall: folders, books, trophies, lit from behind."""
    chance, wall = Random(seed + 4), room.west
    canvas.fill(wall.quad(2.5, 0.0, 2.6, 2.5), view.tone("#241a16", 0.25))
    for row in range(5):
        level = 0.12 + 0.48 * row
        lit = mix(view.tone("#8a6a48", 0.5), "#ffdca0", 0.25 + 0.45 * view.lamps)
        canvas.fill(wall.quad(2.55, level, 2.5, 0.42), lit, 0.6)
        u = 2.6
        while u < 4.95:
            u += _on_shelf(canvas, view, room, u, level, chance)
        canvas.fill(wall.quad(2.5, level - 0.04, 2.6, 0.05), view.tone(WALNUT, 0.75))
    canvas.fill(wall.quads([(2.5 + 0.87 * k, 0, 0.045, 2.5) for k in range(4)]), view.tone(WALNUT, 0.65))
    canvas.fill(wall.quad(2.5, 2.46, 2.6, 0.06), view.tone("#9a7050", 0.9))


def _on_shelf(canvas: Canvas, view: View, room: Room, u: float, level: float, chance: Random) -> float:
    """One thing on a shelf; gives how much room it takes, in metres."""
    kind = chance.random()
    if kind < 0.86:
        wide, tall = chance.uniform(0.04, 0.08), chance.uniform(0.26, 0.36)
        tint = chance.choice(("#3c4a60", "#8a3c3c", "#d8d0c0", "#2c2c30", "#b08a4c", "#4a6a5a"))
        canvas.fill(room.west.quad(u, level, wide, tall), view.tone(tint, 0.6))
        canvas.fill(room.west.quad(u, level + tall * 0.7, wide, 0.03), view.tone("#efe4c8", 0.7), 0.7)
        return wide + 0.006
    if kind < 0.93:
        cup = curve([(u + 0.05, level, 1), (u + 0.1, level + 0.06), (u + 0.03, level + 0.26, 1), (u + 0.19, level + 0.26, 1),
                     (u + 0.12, level + 0.06), (u + 0.17, level, 1)])  # fmt: skip
        canvas.fill(room.west.path(cup), view.tone("#e0b04c", 0.9))
        return 0.24
    canvas.fill(room.west.path(ellipse(u + 0.12, level + 0.1, 0.1, 0.1)), view.tone("#7a98a8", 0.7))
    return 0.26


def _low_table(canvas: Canvas, view: View, room: Room) -> None:
    """Glass on a frame of steel, with magazines."""
    camera = room.camera
    shadow(canvas, view, camera, 1.95, 3.35, 1.25, 0.6, 0.35)
    for x, z in ((1.95, 3.35), (3.15, 3.35), (1.95, 3.9), (3.15, 3.9)):
        box(canvas, view, camera, room.sun, x, 0, z, 0.04, 0.4, 0.04, STEEL, 0)
    plate = camera.floor(0.41).quad(1.9, 3.3, 1.35, 0.7)
    canvas.fill(plate, view.tone("#c8dce4", 0.9), 0.72)
    canvas.line(plate, view.tone("#ffffff", 1.1), 2, 0.7)
    canvas.fill(camera.floor(0.42).quad(2.2, 3.45, 0.36, 0.26), view.tone("#c8503c", 0.8))
    canvas.fill(camera.floor(0.43).quad(2.7, 3.5, 0.3, 0.24), view.tone("#efe8d8", 0.9))


def _chair(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A high back of black leather, turned to us behind the desk."""
    shape = padded(canvas, view, camera, back(x, 0.5, 0.74, 1.5, 0.12), z, LEATHER, 0.4)
    seams = [camera.flat((0, 0, z), (1, 0, 0), (0, 1, 0)).path(stroke([(x - 0.34, y), (x, y - 0.02), (x + 0.34, y)], 0.012, even))
             for y in (0.85, 1.06, 1.27)]  # fmt: skip
    canvas.fill(joined(seams), view.tone("#08080c", 0), 0.7, clip=shape)
    for side in (-1, 1):
        box(canvas, view, camera, Sun(0, 1, 0), x + side * 0.45 - 0.05, 0.68, z - 0.2, 0.1, 0.06, 0.4, LEATHER, 0.8)


def _desk(canvas: Canvas, view: View, room: Room) -> None:
    """A slab of dark glass and walnut on a block; a screen, a tablet, a pen stand, a telephone."""
    camera, z = room.camera, 3.3
    shadow(canvas, view, camera, -1.75, z, 3.0, 0.95, 0.5)
    box(canvas, view, camera, room.sun, -1.55, 0, z + 0.12, 0.5, 0.7, 0.75, SLATE, 0)
    box(canvas, view, camera, room.sun, 0.55, 0, z + 0.12, 0.5, 0.7, 0.75, SLATE, 0)
    box(canvas, view, camera, room.sun, -1.05, 0.12, z + 0.55, 1.6, 0.55, 0.05, WALNUT, 0)
    box(canvas, view, camera, room.sun, -1.8, 0.7, z, 3.1, 0.07, 0.95, WALNUT, 1.0)
    top = camera.floor(0.772)
    canvas.fill(top.quad(-1.1, z + 0.1, 1.5, 0.6), view.tone("#20242c", 0.6), 0.85)
    canvas.fill(top.quad(-0.62, z + 0.18, 0.42, 0.3), view.tone("#f4f0e6", 0.95))
    canvas.fill(top.quad(-0.05, z + 0.2, 0.3, 0.22), mix(view.tone("#5a7a94", 0.8), "#a8d8f0", 0.4))
    _screen(canvas, view, camera, 0.62, z + 0.45)
    box(canvas, view, camera, room.sun, -1.55, 0.77, z + 0.35, 0.34, 0.07, 0.3, "#2c2e34", 0.8)
    x, y = camera.at(-1.15, 0.77, z + 0.5)
    s = camera.size(z + 0.5)
    canvas.fill(rect(x - 0.045 * s, y - 0.13 * s, 0.09 * s, 0.13 * s, 4), view.tone("#8a8e98", 0.7))
    pens = [stroke([(x + d * s, y - 0.1 * s), (x + 2.2 * d * s, y - 0.26 * s)], 4, even) for d in (-0.02, 0.0, 0.025)]
    canvas.fill(joined(pens), view.tone("#202228", 0.4))


def _screen(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A flat monitor, half turned away."""
    face = camera.flat((x - 0.32, 0.77, z), (0.96, 0, 0.28), (0, 1, 0))
    canvas.fill(face.quad(0.28, 0, 0.08, 0.14), view.tone(STEEL, 0.7))
    canvas.fill(face.quad(0.16, 0, 0.32, 0.012), view.tone(STEEL, 0.9))
    canvas.fill(face.quad(0, 0.12, 0.64, 0.38), view.tone("#1c1e24", 0.4))
    glass = face.quad(0.015, 0.137, 0.61, 0.345)
    a, b, c, d = glass.bounds()
    canvas.fill(glass, Linear(a, b, c, d, ("#6aa8d8", "#2c4a78")), 0.9)
    bars = [(0.08 + 0.09 * k, 0.18, 0.05, 0.06 + 0.035 * k) for k in range(6)]
    canvas.fill(face.quads(bars), "#d8f0ff", 0.75)
    canvas.glow((a + c) / 2, (b + d) / 2, 120, "#8ac8f0", 0.12 + 0.2 * view.lamps)


def _edge(canvas: Canvas, view: View) -> None:
    """The arm of a visitor's chair, near us."""
    arm = curve([(-30, HIGH + 20, 1), (-30, 860, 1), (120, 845), (190, 880), (200, HIGH + 20, 1)])
    canvas.fill(arm, Linear(0, 840, 0, HIGH, (view.tone(LEATHER, 0.6), view.tone(LEATHER, 0.15))))
    canvas.inner(arm, -4, -6, view.tone("#8a90a0", 1.0), 0.5, blur=5)


PLACES = {"executive": Kind(executive, "white", ((0.08, 0.92),), 0.45, (-0.2, -0.8))}
