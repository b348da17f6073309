"""Carriages of long journeys: a dining car and a compartment of its own."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.draw.path import symmetric
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.outside import countryside
from vnc.make.place.parts.props import cup
from vnc.make.place.parts.seats import back, buttons, extruded, padded
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.room import Room, curtain, droplets, shell, sunlight, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

GOLD, WALNUT, CREAM = "#d8b060", "#74422a", "#f4e6c8"
PLUSH = ("#8f2a3a", "#2c5a66", "#3f4f8a", "#47663a")
PANES = (1.5, 3.1, 4.7, 6.3, 7.9)


def diningcar(picture: Picture) -> None:
    """An aisle between laid tables, a lamp on each, wide windows between inlaid panels, the pantry's door at the end."""
    view, camera = picture.view, Camera(1090, 450, 1.5, 900)
    plush = Random(picture.seed).choice(PLUSH)
    room = Room(camera, -2.05, 1.3, 2.5, 9.6, Sun(-0.6, 0.6, -0.3), 0.7)
    out = picture.sheet(1.0, 0, 2.5)
    countryside(picture, out, 520)
    walls = picture.sheet(0.75, 0, 0.4)
    shell(walls, view, room, WALNUT, "#5a2630", CREAM, WALNUT)
    _vault(walls, view, room)
    _carpet(walls, view, room, plush)
    for flat in (room.west, room.east):
        _wall(picture, walls, room, flat, plush)
    _end(walls, view, room)
    for side, x in ((-1, room.left), (1, room.right)):
        if side < 0:
            panes = [((x, 0.95, z), (x, 1.85, z), (x, 1.85, z + 1.2), (x, 0.95, z + 1.2)) for z in PANES]
            sunlight(walls, room, view, panes, (-0.8, 0.7, 0.05), pool=0.3, shaft=0.12)
    far = picture.sheet(0.55, 0, 0.4)
    for z in (7.3, 5.7):
        _places(picture, far, camera, z, plush)
    middle = picture.sheet(0.4, 0, 0.4)
    _places(picture, middle, camera, 4.05, plush)
    near = picture.sheet(0.2, 0, 0.7)
    _places(picture, near, camera, 2.4, plush)


def _places(picture: Picture, canvas: Canvas, camera: Camera, z: float, plush: str) -> None:
    """One table on each side of the aisle at that distance, its chairs before and behind."""
    for x, wide in ((-1.62, 0.8), (0.94, 0.68)):
        _chair(canvas, picture.view, camera, x, z + 0.78, 0.56, plush, True)
        _table(canvas, picture.view, camera, x, z, wide)
        _chair(canvas, picture.view, camera, x, z - 0.42, 0.56, plush, False)


def _vault(canvas: Canvas, view: View, room: Room) -> None:
    """Slanting coves over the windows, ribs with gilt edges, round lamps of cut glass down the middle."""
    near, deep, camera = room.near, room.deep, room.camera
    for side, x in ((1, room.left), (-1, room.right)):
        cove = camera.flat((x, 2.05, 0), (0, 0, 1), (side * 0.7, 0.7, 0))
        canvas.fill(cove.quad(near, 0, deep - near, 0.65), Linear(0, 40, 0, 400, (view.tone(CREAM, 0.3), view.tone(CREAM, 0.8))))
        canvas.fill(cove.quads([(near, 0.02, deep - near, 0.03), (near, 0.6, deep - near, 0.03)]), view.tone(GOLD, 0.8))
        panels = [(z + 0.12, 0.12, 1.34, 0.4) for z in (1.4, 3.0, 4.6, 6.2, 7.8)]
        canvas.line(cove.quads(panels), view.tone(GOLD, 0.5), 2, 0.8)
        fans = [cove.path(ellipse(u + w / 2, 0.32, 0.3, 0.1)) for u, _, w, _ in panels]
        canvas.line(joined(fans), view.tone("#b8904a", 0.5), 1.6, 0.7)
    ceiling, wide = room.ceiling, room.wide - 1.0
    left = room.left + 0.5
    canvas.fill(ceiling.quads([(left, z - 0.04, wide, 0.1) for z in (1.4, 3.0, 4.6, 6.2, 7.8, 9.4)]), view.tone(WALNUT, 0.7))
    canvas.fill(ceiling.quads([(left + a, near, 0.03, deep - near) for a in (0.16, wide - 0.2)]), view.tone(GOLD, 0.7))
    lit = max(0.55, view.lamps)
    for z in (8.6, 7.0, 5.4, 3.8, 2.2):
        x, y = camera.at(left + wide / 2, 2.42, z)
        size = camera.size(z)
        canvas.fill(ellipse(x, y, 0.26 * size, 0.09 * size), view.tone(GOLD, 0.7))
        canvas.fill(ellipse(x, y + 0.015 * size, 0.21 * size, 0.075 * size), mix(view.tone("#f4e8cc", 0.8), "#fff2c8", lit))
        canvas.glow(x, y, 0.9 * size, "#ffd890", 0.4 * lit)


def _carpet(canvas: Canvas, view: View, room: Room, plush: str) -> None:
    """A runner with a border and lozenges."""
    floor, near, long = room.floor, room.near, room.deep - room.near
    canvas.fill(floor.quad(-0.98, near, 1.3, long), view.tone(mix(plush, "#200c14", 0.25), 0.6))
    canvas.fill(floor.quads([(-0.92, near, 0.05, long), (0.2, near, 0.05, long)]), view.tone(GOLD, 0.7), 0.85)
    stars = [
        floor.path(lines([(-0.33, z), (-0.33 + 0.26, z + 0.3), (-0.33, z + 0.6), (-0.33 - 0.26, z + 0.3)]))
        for z in (0.9 + 0.8 * k for k in range(11))
    ]
    canvas.fill(joined(stars), view.tone(GOLD, 0.5), 0.55)
    inner = [floor.path(ellipse(-0.33, 1.2 + 0.8 * k, 0.1, 0.13)) for k in range(11)]
    canvas.fill(joined(inner), view.tone(plush, 0.9))


def _wall(picture: Picture, canvas: Canvas, room: Room, flat: Flat, plush: str) -> None:
    """Windows with curtains tied back, inlaid panels between and under them, a brass rack over all."""
    view, near, long = picture.view, room.near, room.deep - room.near
    canvas.fill(flat.quads([(near, 0.86, long, 0.04), (near, 1.96, long, 0.05), (near, 0.05, long, 0.04)]), view.tone(GOLD, 0.75))
    for z in PANES:
        droplets(picture, canvas, window(canvas, view, flat, z, 0.96, 1.2, 0.94, "#8a5a38", 1, 1, 0.07), picture.seed + int(z))
        sash = flat.quad(z, 1.62, 1.2, 0.03)
        canvas.fill(sash, view.tone(GOLD, 0.8))
        curtain(canvas, view, flat, z, 0.96, 0.2, 0.94, plush, 3, 0.95)
        curtain(canvas, view, flat, z + 1.0, 0.96, 0.2, 0.94, plush, 3, 0.95)
        canvas.fill(flat.quad(z - 0.04, 1.76, 1.28, 0.16), view.tone(plush, 0.8))
        fringe = [(z - 0.04 + 0.08 * k, 1.72, 0.05, 0.05) for k in range(16)]
        canvas.fill(flat.quads(fringe), view.tone(GOLD, 0.9))
        panel = flat.quad(z + 0.08, 0.16, 1.04, 0.6)
        canvas.fill(panel, view.tone("#9a5e3a", 0.6))
        canvas.line(panel, view.tone(GOLD, 0.6), 2)
        canvas.line(flat.path(ellipse(z + 0.6, 0.46, 0.34, 0.2)), view.tone(GOLD, 0.6), 1.6, 0.8)
    for z in (1.1, 2.75, 4.35, 5.95, 7.55, 9.15):
        post = flat.quad(z, 0.95, 0.3, 0.98)
        canvas.fill(post, view.tone("#8a5230", 0.65))
        canvas.line(post, view.tone(GOLD, 0.55), 1.6, 0.9)
        _flower(canvas, view, flat, z + 0.15, 1.4)


def _flower(canvas: Canvas, view: View, flat: Flat, u: float, v: float) -> None:
    """A flower of light wood let into the panel."""
    canvas.fill(flat.quad(u - 0.008, v - 0.36, 0.016, 0.42), view.tone("#d8b080", 0.7))
    petals = [(0, 0.1), (0.06, 0.05), (-0.06, 0.05), (0.05, -0.12), (-0.05, -0.16), (0.05, -0.26)]
    canvas.fill(joined([flat.path(ellipse(u + a, v + b, 0.045, 0.06)) for a, b in petals]), view.tone("#e8c896", 0.8), 0.9)


def _end(canvas: Canvas, view: View, room: Room) -> None:
    """The wall at the end: a door with engraved glass, mirrors beside it."""
    flat, lit = room.back, max(0.4, view.lamps)
    u = room.wide / 2 - 0.26
    canvas.fill(flat.quad(u - 0.5, 0, 1.0, 2.16), view.tone("#5a301e", 0.5))
    canvas.fill(flat.quad(u - 0.42, 0, 0.84, 2.08), view.tone("#94583a", 0.7))
    glass = flat.path(rect(u - 0.28, 0.95, 0.56, 0.95, 0.2))
    canvas.fill(glass, mix(view.tone("#c8d4c8", 0.8), "#ffe8b8", lit))
    canvas.line(glass, view.tone(GOLD, 0.9), 2.4)
    canvas.line(flat.path(ellipse(u, 1.42, 0.16, 0.24)), view.tone("#8a7a5a", 0.6), 1.4)
    canvas.fill(flat.quad(u - 0.28, 0.2, 0.56, 0.55), view.tone("#7a4428", 0.5))
    for v in (0.22, 2.16):
        oval = flat.path(ellipse(u + (v - 1.19) * 1.15, 1.45, 0.26, 0.42))
        x0, y0, x1, y1 = oval.bounds()
        canvas.fill(
            oval, Linear(x0, y0, x1, y1, (view.tone("#dce8e8", 0.9), view.tone("#8a9aa0", 0.5), view.tone("#e8f0ee", 0.9)))
        )
        canvas.line(oval, view.tone(GOLD, 0.9), 4)


def _table(canvas: Canvas, view: View, camera: Camera, x: float, z: float, wide: float) -> None:
    """A cloth that falls in folds, plates, glasses and a lamp with a silk shade."""
    left, deep, top = x - wide / 2, 0.72, 0.74
    shadow(canvas, view, camera, left, z, wide, deep, 0.5)
    front = camera.flat((0, 0, z), (1, 0, 0), (0, 1, 0))
    side = camera.flat((left + wide if x < 0 else left, 0, z), (0, 0, 1), (0, 1, 0))
    drop = side.quad(0, 0.3, deep, top - 0.3)
    canvas.fill(drop, view.tone("#f4eee4", 0.3 if x < 0 else 0.45))
    hem = [(left + wide * k / 5, 0.3 + 0.04 * (k % 2)) for k in (4, 3, 2, 1)]
    hang = front.path(curve([(left, top, 1), (left + wide, top, 1), (left + wide, 0.3, 1), *hem, (left, 0.32, 1)]))
    _, y0, _, y1 = hang.bounds()
    canvas.fill(hang, Linear(0, y0, 0, y1, (view.tone("#fbf6ec", 0.75), view.tone("#d8d0c8", 0.35))))
    folds = [
        front.path(lines([(left + wide * k, top), (left + wide * k + 0.05, 0.3), (left + wide * k - 0.03, 0.3)]))
        for k in (0.2, 0.42, 0.64, 0.86)
    ]
    canvas.fill(joined(folds), view.tone("#8a86a0", 0.3), 0.4, blur=2.5)
    cloth = camera.floor(top).quad(left, z, wide, deep)
    canvas.fill(cloth, view.tone("#fffaf0", 0.85))
    canvas.inner(cloth, 0, -3, view.tone("#ffffff", 1.2), 0.6)
    _laid(canvas, view, camera, x, z, top, wide)


def _laid(canvas: Canvas, view: View, camera: Camera, x: float, z: float, top: float, wide: float) -> None:
    """Plates, folded napkins, glasses, a rose; the lamp stands by the window."""
    floor = camera.floor(top)
    out = -1 if x < 0 else 1
    for dz in (0.56, 0.16):
        canvas.fill(floor.path(ellipse(x - out * 0.06, z + dz, 0.13, 0.09)), view.tone("#c8bcae", 0.3), 0.5, blur=2)
        for r, tint in ((0.13, "#ffffff"), (0.115, GOLD), (0.105, "#f6f2ea")):
            canvas.fill(floor.path(ellipse(x - out * 0.06, z + dz, r, r * 0.7)), view.tone(tint, 0.8))
        px, py = camera.at(x - out * 0.06, top, z + dz)
        s = camera.size(z + dz)
        napkin = lines([(px - 0.055 * s, py), (px, py - 0.14 * s), (px + 0.055 * s, py)])
        canvas.fill(napkin, Linear(px - 0.05 * s, 0, px + 0.05 * s, 0, (view.tone("#ffffff", 1), view.tone("#c8c4d0", 0.4))))
        _glass(canvas, view, *camera.at(x - out * 0.24, top, z + dz), s)
    lx, ly = camera.at(x + out * wide * 0.3, top, z + 0.36)
    _silk_lamp(canvas, view, lx, ly, 0.42 * camera.size(z + 0.36))


def _glass(canvas: Canvas, view: View, x: float, y: float, size: float) -> None:
    """A stemmed glass of wine on y; size is units per metre."""
    h, w = 0.17 * size, 0.038 * size
    canvas.fill(ellipse(x, y, w * 0.9, w * 0.3), view.tone("#e8f0f4", 1), 0.6)
    canvas.fill(rect(x - 0.004 * size, y - h * 0.5, 0.008 * size, h * 0.5), view.tone("#f4f8fa", 1), 0.7)
    bowl = curve(
        [(x - w, y - h, 1), (x + w, y - h, 1), (x + w * 0.96, y - h * 0.72), (x, y - h * 0.46), (x - w * 0.96, y - h * 0.72)]
    )
    canvas.fill(bowl, view.tone("#e8f4f8", 0.9), 0.4)
    canvas.fill(curve([(x - w, y - h * 0.78, 1), (x + w, y - h * 0.78, 1), (x, y - h * 0.46)]), view.tone("#8a1a30", 0.6), 0.85)
    canvas.fill(rect(x - w * 0.7, y - h * 0.95, w * 0.3, h * 0.35, 2), "#ffffff", 0.5)


def _silk_lamp(canvas: Canvas, view: View, x: float, y: float, tall: float) -> None:
    """A brass foot under a pleated shade that glows."""
    lit = max(0.45, view.lamps)
    canvas.fill(ellipse(x, y - tall * 0.02, tall * 0.17, tall * 0.05), view.tone(GOLD, 0.6))
    canvas.fill(
        rect(x - tall * 0.03, y - tall * 0.5, tall * 0.06, tall * 0.5),
        Linear(x - tall * 0.03, 0, x + tall * 0.03, 0, (view.tone(GOLD, 1.1), view.tone(GOLD, 0.3))),
    )
    half = [(0.14, -1.0, 1), (0.2, -0.75), (0.33, -0.48, 1)]
    shade = curve([(x + tall * a, y + tall * b, *c) for a, b, *c in symmetric(half)])
    canvas.fill(
        shade,
        Linear(
            0,
            y - tall,
            0,
            y - tall * 0.45,
            (mix(view.tone("#e88a6a", 0.7), "#f0a060", lit), mix(view.tone("#f4c8a0", 0.8), "#fff0c0", lit)),
        ),
    )
    pleats = [
        lines([(x + k * tall * 0.14, y - tall), (x + k * tall * 0.33, y - tall * 0.48)], closed=False)
        for k in (-0.6, -0.2, 0.2, 0.6)
    ]
    canvas.line(joined(pleats), "#c86a4a", max(1.0, tall * 0.012), 0.35)
    canvas.glow(x, y - tall * 0.5, tall * 1.9, "#ffc070", 0.55 * lit)
    canvas.fill(ellipse(x, y, tall * 0.7, tall * 0.16), "#ffe0a0", 0.3 * lit, blur=8, blend="screen")


def _chair(canvas: Canvas, view: View, camera: Camera, x: float, z: float, wide: float, plush: str, facing: bool) -> None:
    """An armchair: its padded back to us, or behind the table facing us."""
    shape = back(x, 0.3, wide, 1.12, 0.12)
    near = z if facing else z - 0.02
    shadow(canvas, view, camera, x - wide / 2, near, wide, 0.3, 0.6)
    for dx in (-wide * 0.42, wide * 0.36):
        box(canvas, view, camera, Sun(-0.6, 0.6, -0.3), x + dx, 0, near + 0.02, 0.05, 0.32, 0.05, WALNUT, 0)
    if facing:
        box(canvas, view, camera, Sun(-0.6, 0.6, -0.3), x - wide / 2, 0.2, z - 0.1, wide, 0.28, 0.4, plush, 0.3)
    extruded(canvas, view, camera, shape, near, near + 0.12, mix(plush, "#180c14", 0.4), 0.35)
    face = padded(canvas, view, camera, shape, near, plush if facing else mix(plush, "#2a1418", 0.1), 0.5)
    canvas.line(face, view.tone(GOLD, 0.6), max(1.0, 0.008 * camera.size(z)), 0.8)
    spots = [(x + a, b, near) for a in (-0.14, 0, 0.14) for b in (0.78, 0.95)] + [(x + a, 0.865, near) for a in (-0.07, 0.07)]
    buttons(canvas, view, camera, spots, plush)


def compartment(picture: Picture) -> None:
    """Two plush benches face one another across a folding table at a wide window; luggage in the nets above."""
    view, camera = picture.view, Camera(960, 470, 1.35, 900)
    plush = picture.view.own("seat", Random(picture.seed + 1).choice(PLUSH))
    room = Room(camera, -1.5, 1.5, 2.4, 2.75, Sun(-0.2, 0.6, 0.5), 0.6)
    out = picture.sheet(1.0, 0, 2.2)
    countryside(picture, out, 560)
    walls = picture.sheet(0.75, 0, 0.4)
    shell(walls, view, room, "#86502f", "#4c2a2c", CREAM, "#86502f")
    hole = window(walls, view, room.back, 0.34, 0.86, 2.32, 1.2, "#7a4a2c", 1, 1, 0.08)
    droplets(picture, walls, hole, picture.seed)
    _frame(walls, view, room, plush)
    _rug(walls, view, room, plush)
    light = [((-1.0, 0.9, 2.75), (1.0, 0.9, 2.75), (1.0, 1.95, 2.75), (-1.0, 1.95, 2.75))]
    sunlight(walls, room, view, light, (-0.15, 0.7, 0.7), pool=0.35, shaft=0.1)
    for side in (-1, 1):
        _panelling(walls, view, room, side)
    seats = picture.sheet(0.45, 0, 0.4)
    _folding_table(picture, seats, camera)
    for side in (-1, 1):
        _bench(seats, view, camera, side, plush)
    nets = picture.sheet(0.3, 0, 0.6)
    for side in (-1, 1):
        _rack(nets, view, camera, side, Random(picture.seed + side))
    near = picture.sheet(0.12, 0, 2.4)
    _jambs(near, view)


def _frame(canvas: Canvas, view: View, room: Room, plush: str) -> None:
    """Curtains and a pelmet at the window, brass round it, the heater under it, a lamp in the ceiling."""
    flat, lit = room.back, max(0.35, view.lamps)
    canvas.line(flat.quad(0.28, 0.8, 2.44, 1.32), view.tone(GOLD, 0.8), 4)
    canvas.fill(flat.quad(0.34, 1.72, 2.32, 0.035), view.tone(GOLD, 0.7))
    for u, wide in ((0.24, 0.3), (2.46, 0.3)):
        curtain(canvas, view, flat, u, 0.74, wide, 1.36, plush, 5, 0.98)
        canvas.fill(flat.quad(u + 0.02, 1.16, wide - 0.04, 0.06), view.tone(GOLD, 0.9))
    pelmet = [
        (0.16, 2.2, 1),
        (2.84, 2.2, 1),
        (2.84, 2.0, 1),
        *[(2.84 - 0.168 * k, 2.0 - 0.05 * (k % 2)) for k in range(1, 16)],
        (0.16, 2.0, 1),
    ]
    cloth = flat.path(curve(pelmet))
    canvas.fill(cloth, Linear(0, 200, 0, 330, (view.tone(plush, 0.8), view.tone(plush, 0.3))))
    canvas.line(cloth, view.tone(GOLD, 0.8), 3)
    slats = [(0.75 + 0.1 * k, 0.14, 0.05, 0.42) for k in range(15)]
    canvas.fill(flat.quad(0.68, 0.08, 1.64, 0.54), view.tone("#5a3220", 0.4))
    canvas.fill(flat.quads(slats), view.tone("#9a6a3c", 0.45))
    x, y = room.camera.at(0, 2.38, 2.3)
    canvas.fill(ellipse(x, y, 120, 22), view.tone(GOLD, 0.7))
    canvas.fill(ellipse(x, y + 3, 104, 17), mix(view.tone("#f4e8cc", 0.8), "#fff2c8", lit))
    canvas.glow(x, y, 520, "#ffd890", 0.5 * lit)


def _rug(canvas: Canvas, view: View, room: Room, plush: str) -> None:
    """A runner between the benches, its border and a row of medallions."""
    floor = room.floor
    canvas.fill(floor.quad(-0.72, 0.6, 1.44, 2.1), view.tone(mix(plush, "#701828", 0.5), 0.6))
    canvas.fill(floor.quads([(-0.66, 0.6, 0.03, 2.0), (0.63, 0.6, 0.03, 2.0), (-0.66, 2.58, 1.32, 0.03)]), view.tone(GOLD, 0.7))
    rings = [floor.path(ellipse(x, z, 0.14, 0.14)) for x in (-0.36, 0, 0.36) for z in (2.35, 2.0, 1.65, 1.3, 0.95)]
    canvas.line(joined(rings), view.tone(GOLD, 0.5), 2.5, 0.6)


def _panelling(canvas: Canvas, view: View, room: Room, side: int) -> None:
    """Over the bench: a view in a frame, a mirror, a reading lamp on its bracket."""
    flat, lit = (room.west if side < 0 else room.east), max(0.4, view.lamps)
    canvas.fill(flat.quads([(0.6, 1.3, 2.15, 0.03), (0.6, 1.78, 2.15, 0.03)]), view.tone(GOLD, 0.7))
    for u in (0.95, 1.6, 2.2):
        canvas.fill(flat.quad(u, 1.36, 0.42, 0.36), view.tone(GOLD, 0.65))
        a, b = flat.at(u, 1.7), flat.at(u, 1.38)
        canvas.fill(flat.quad(u + 0.03, 1.39, 0.36, 0.3), Linear(*a, *b, (view.tone("#a8c8d8", 0.7), view.tone("#e8e0c0", 0.7))))
        hill = [(u + 0.03, 1.39), (u + 0.03, 1.5), (u + 0.14, 1.57), (u + 0.24, 1.48), (u + 0.39, 1.54), (u + 0.39, 1.39)]
        canvas.fill(flat.path(lines(hill)), view.tone("#6a8a5a", 0.5))
    x, y = flat.at(2.12, 1.36)
    shade = lines([(x - 12, y - 44), (x + 12, y - 44), (x + 25, y - 8), (x - 25, y - 8)])
    canvas.fill(rect(x - 3, y - 10, 6, 40), view.tone(GOLD, 0.8))
    canvas.fill(shade, mix(view.tone("#f0c898", 0.8), "#ffecb8", lit))
    canvas.glow(x, y - 16, 190, "#ffc878", 0.6 * lit)


def _folding_table(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """A flap under the window with a cup, a book and a flower in a glass."""
    view = picture.view
    box(canvas, view, camera, Sun(-0.2, 0.6, 0.5), -0.36, 0.7, 2.0, 0.72, 0.04, 0.7, "#a8693c", 0.9)
    canvas.fill(camera.floor(0.742).quad(-0.3, 2.06, 0.6, 0.6), view.tone("#c88a54", 0.8), 0.5)
    x, y = camera.at(-0.17, 0.74, 2.2)
    cup(canvas, view, x, y, 40)
    x, y = camera.at(0.16, 0.74, 2.3)
    canvas.fill(lines([(x - 50, y), (x + 48, y - 4), (x + 62, y - 26), (x - 28, y - 24)]), view.tone("#2f5a6a", 0.7))
    canvas.fill(lines([(x - 50, y), (x + 48, y - 4), (x + 48, y + 8), (x - 50, y + 13)]), view.tone("#f4ead0", 0.7))
    x, y = camera.at(0.02, 0.74, 2.55)
    canvas.fill(rect(x - 11, y - 46, 22, 46, 4), view.tone("#d8ecf0", 0.9), 0.6)
    canvas.line(curve([(x, y - 20), (x + 5, y - 60), (x - 4, y - 96)], closed=False), view.tone("#4a8a4a", 0.5), 4)
    canvas.fill(
        joined([ellipse(x - 4 + dx, y - 102 + dy, 13, 11) for dx, dy in ((-10, 4), (10, 4), (0, -8), (0, 8))]),
        view.tone("#e8486a", 0.8),
    )
    canvas.fill(ellipse(x - 4, y - 100, 8, 7), view.tone("#ffd860", 0.9))


def _bench(canvas: Canvas, view: View, camera: Camera, side: int, plush: str) -> None:
    """Three places side by side along a wall: seat, buttoned back with wings, white cloths for the heads, turned armrests."""
    wall, edge, low, z0, z1 = 1.48 * side, 0.86 * side, 0.46, 0.75, 2.68
    shadow(canvas, view, camera, min(wall, edge), z0, abs(wall - edge), z1 - z0, 0.5)
    rest = camera.flat((1.28 * side, low, 0), (0, 0, 1), (side * 0.16, 1, 0))
    seat, front = camera.floor(low), camera.flat((edge, 0, 0), (0, 0, 1), (0, 1, 0))
    kick = front.quad(z0, 0.02, z1 - z0, 0.28)
    canvas.fill(kick, view.tone("#5a3220", 0.35))
    canvas.fill(front.quads([(z, 0.06, 0.56, 0.18) for z in (0.8, 1.42, 2.04)]), view.tone("#7a4628", 0.5))
    light = 0.62 if side > 0 else 0.5
    for k, z in enumerate((2.05, 1.4, 0.75)):
        long = 0.63
        panel = rest.quad(z, 0, long, 0.86)
        _, y0, _, y1 = panel.bounds()
        canvas.fill(panel, Linear(0, y0, 0, y1, (view.tone(plush, light + 0.25), view.tone(plush, light - 0.35))))
        canvas.inner(panel, -12, 6, view.tone(mix(plush, "#ffffff", 0.3), 1.0), 0.35, blur=8)
        canvas.inner(panel, 10, -14, view.tone("#120812", 0), 0.45, blur=14)
        spots = [(1.28 * side + side * 0.16 * v - side * 0.01, low + v, z + u) for v in (0.2, 0.42, 0.64) for u in (0.16, 0.46)]
        spots += [(1.28 * side + side * 0.16 * v - side * 0.01, low + v, z + 0.31) for v in (0.31, 0.53)]
        buttons(canvas, view, camera, spots, plush, 0.014)
        cloth = rest.quad(z + 0.12, 0.62, long - 0.24, 0.24)
        canvas.fill(cloth, view.tone("#fbf4e6", 0.75))
        canvas.fill(rest.quads([(z + 0.12 + 0.055 * j, 0.59, 0.03, 0.03) for j in range(7)]), view.tone("#fbf4e6", 0.65))
        cushion = seat.quad(min(edge, 1.3 * side), z, abs(1.3 * side - edge), long)
        canvas.fill(cushion, view.tone(plush, 0.85 - 0.1 * (k % 2)))
        canvas.inner(cushion, side * 14, 0, view.tone(mix(plush, "#ffffff", 0.3), 1.1), 0.4, blur=8)
        canvas.fill(
            front.quad(z + 0.01, 0.3, long - 0.02, 0.16),
            Linear(0, camera.at(0, low, z)[1], 0, camera.at(0, 0.3, z)[1], (view.tone(plush, 0.6), view.tone(plush, 0.1))),
        )
    canvas.fill(rest.quad(z0, 0.86, z1 - z0, 0.04), view.tone(GOLD, 0.8))
    _armrests(canvas, view, camera, side, plush)


def _armrests(canvas: Canvas, view: View, camera: Camera, side: int, plush: str) -> None:
    """Padded rests between the places and a carved cheek at the near end."""
    for z in (2.64, 2.02, 1.37):
        box(canvas, view, camera, Sun(-0.2, 0.6, 0.5), min(0.95 * side, 1.32 * side), 0.66, z, 0.37, 0.06, 0.08, plush, 0.6)
        box(canvas, view, camera, Sun(-0.2, 0.6, 0.5), 0.95 * side - 0.02, 0.46, z + 0.02, 0.04, 0.2, 0.04, "#8a5230", 0)
    face = camera.flat((0, 0, 0.74), (1, 0, 0), (0, 1, 0))
    cheek = [(0.84, 0, 1), (0.84, 0.62), (0.92, 0.74), (1.16, 0.76), (1.26, 1.3), (1.4, 1.42), (1.6, 1.42, 1), (1.6, 0, 1)]
    shape = face.path(curve([(side * p[0], *p[1:]) for p in cheek]))
    _, y0, _, y1 = shape.bounds()
    canvas.fill(shape, Linear(0, y0, 0, y1, (view.tone("#94583a", 0.75), view.tone("#5a3220", 0.25))))
    canvas.line(shape, view.tone(GOLD, 0.7), 5)


def _rack(canvas: Canvas, view: View, camera: Camera, side: int, chance: Random) -> None:
    """A brass rail with a net over the bench, cases and a hat box on it."""
    x = 1.5 * side
    shelf = camera.floor(1.92)
    canvas.fill(shelf.quad(min(x, x - side * 0.42), 0.7, 0.42, 2.0), view.tone("#6a4028", 0.3), 0.7)
    wide = 0.34
    tints = ["#8a5a34", "#3f5a68", "#a83a3a", "#c8a060", "#5a4a6a"]
    chance.shuffle(tints)
    for k, z in enumerate((2.05, 1.35, 0.82)):
        long, high = chance.uniform(0.42, 0.52), chance.uniform(0.2, 0.3)
        left = min(x - side * 0.04, x - side * (0.04 + wide))
        box(canvas, view, camera, Sun(-0.2, 0.3, 0.3), left, 1.95, z, wide, high, long, tints[k], 0)
        flank = camera.flat((x - side * (0.04 + wide), 1.95, z), (0, 0, 1), (0, 1, 0))
        canvas.fill(flank.quads([(long * 0.2, 0, 0.04, high), (long * 0.74, 0, 0.04, high)]), view.tone("#4a2c1c", 0.4))
        canvas.fill(flank.quads([(long * 0.44, high * 0.55, 0.09, 0.03)]), view.tone(GOLD, 0.9))
    inner = camera.flat((x - side * 0.42, 1.9, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(inner.quads([(0.7, 0, 2.0, 0.035), (0.7, 0.12, 2.0, 0.03)]), view.tone(GOLD, 0.95))
    canvas.fill(inner.quads([(0.72 + 0.16 * k, 0, 0.018, 0.14) for k in range(13)]), view.tone(GOLD, 0.7))


def _jambs(canvas: Canvas, view: View) -> None:
    """The sliding door's edges, close to the eye."""
    for x, w in ((-30, 74), (1876, 74)):
        canvas.fill(rect(x, -20, w, 1120), Linear(x, 0, x + w, 0, (view.tone("#6a3c24", 0.6), view.tone("#3a2018", 0.2))))
        canvas.fill(rect(x + (w - 8 if x < 0 else 0), -20, 8, 1120), view.tone(GOLD, 0.7))


PLACES = {
    "diningcar": Kind(diningcar, "warm", ((0.12, 0.44), (0.58, 0.9)), 0.42, (-0.8, -0.5), time="sunset"),
    "compartment": Kind(compartment, "warm", ((0.18, 0.44), (0.56, 0.82)), 0.44, (0.1, -0.9), time="morning"),
}
