"""A flat of one room: where a student sleeps, cooks, studies and dries the washing."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.props import books, cup, cushion, poster, pot
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.room import Room, boards, curtain, droplets, outdoors, shell, skirting, sunlight, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

CLOTHS = ("#e8e4dc", "#5a7fa8", "#d87a6a", "#4a5468", "#e0b45c", "#7fa08a")
QUILTS = (("#7a98b8", "#e8ecf0"), ("#c88a7a", "#f4e8dc"), ("#84a488", "#f0ece0"))


def apartment(picture: Picture) -> None:
    """A kitchenette on the left, the bed on the right, the balcony's door between them, a low table before it."""
    view, camera = picture.view, Camera(960, 450, 1.45, 1150)
    room = Room(camera, -2.6, 3.1, 2.5, 5.2, Sun(-0.1, 0.6, 0.1))
    out = picture.sheet(1.0, 0, 1.4)
    outdoors(picture, out, "town", 520)
    walls = picture.sheet(0.8, 0, 0.4)
    shell(walls, view, room, "#e6dccb", "#b88a5c", "#f0ebe0", "#dccfba")
    boards(walls, view, room, "#a87848", 0.13, picture.seed)
    skirting(walls, view, room, "#c8b498", 0.09)
    hole = window(walls, view, room.back, 1.6, 0.02, 2.2, 2.02, "#cfd4d6", 2, 1, 0.055)
    droplets(picture, walls, hole, picture.seed)
    _balcony(walls, view, camera)
    pane = ((-1.0, 0.02, 5.2), (-1.0, 2.0, 5.2), (1.2, 2.0, 5.2), (1.2, 0.02, 5.2))
    sunlight(walls, room, view, [pane], (-0.1, 0.55, 0.72), pool=0.42, shaft=0.14)
    for u, wide in ((1.28, 0.5), (3.6, 0.56)):
        curtain(walls, view, room.back, u, 0.06, wide, 2.16, "#9ab0a4", 5)
    walls.fill(room.back.quad(1.2, 2.2, 3.1, 0.045), view.tone("#8a6a48", 0.8))
    _pictures(picture, walls, room)
    kitchen = picture.sheet(0.6, 0, 0.4)
    _kitchenette(picture, kitchen, room)
    _washing(kitchen, view, camera, picture.seed)
    _bookcase(kitchen, view, camera, room.sun, picture.seed)
    _ceiling_lamp(kitchen, view, camera)
    bed = picture.sheet(0.4, 0, 0.4)
    _bed(bed, view, camera, room.sun, picture.seed)
    _rug(bed, view, camera)
    _table(bed, view, camera, room.sun, picture.seed)
    _clutter(bed, view, camera, room.sun, picture.seed)
    near = picture.sheet(0.14, 0, 2.6)
    pot(near, view, 40, 1120, 120, picture.seed + 4, "#e8e0d4", 1.2)
    near.fill(
        curve([(1560, 1120, 1), (1600, 1030), (1740, 1000), (1880, 1020), (1960, 1080, 1), (1960, 1120, 1)]),
        view.tone("#5a7088", 0.5),
    )


def _balcony(canvas: Canvas, view: View, camera: Camera) -> None:
    """Rails behind the glass, seen through it."""
    flat = camera.flat((-1.0, 0, 5.25), (1, 0, 0), (0, 1, 0))
    bars = [(0.06 + 0.11 * k, 0.05, 0.022, 0.9) for k in range(20)]
    canvas.fill(flat.quads([*bars, (0.04, 0.93, 2.1, 0.05)]), mix(view.tone("#6a7480", 0.3), view.sky[3], 0.15), 0.75)


def _pictures(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Posters over the bed, a clock, a string of small lamps and snapshots."""
    view = picture.view
    for k, (z, v, wide, tall) in enumerate(((2.75, 1.35, 0.6, 0.8), (3.55, 1.5, 0.5, 0.62), (4.3, 1.3, 0.44, 0.62))):
        poster(canvas, view, room.east, z, v, wide, tall, picture.seed + 5 * k)
    x, y = room.back.at(0.95, 2.05)
    canvas.fill(ellipse(x, y, 34, 34), view.tone("#4a4038", 0.5))
    canvas.fill(ellipse(x, y, 28, 28), view.tone("#faf6ec", 0.9))
    canvas.line(lines([(x + 12, y - 6), (x, y), (x - 4, y - 20)], closed=False), view.tone("#2a2428", 0.3), 3.4)
    spots = [room.back.at(4.25 + 0.12 * k, 2.02 - 0.16 * (1 - (k / 6 - 1) ** 2)) for k in range(13)]
    canvas.line(lines(spots, closed=False), view.tone("#4a4038", 0.3), 2)
    for k, (x, y) in enumerate(spots):
        canvas.fill(ellipse(x, y + 4, 4, 5), "#ffe8a8")
        canvas.glow(x, y + 4, 34, "#ffd890", 0.25 + 0.4 * view.lamps)
        if k % 3 == 1:
            canvas.fill(rect(x - 15, y + 12, 30, 36), view.tone("#f8f4ea", 0.8))
            canvas.fill(rect(x - 12, y + 15, 24, 22), view.tone(CLOTHS[k % 6], 0.6))


def _kitchenette(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Counter, sink and hob along the left wall, cupboards over them, the fridge at the far end."""
    view, camera, sun = picture.view, room.camera, room.sun
    side = camera.flat((-2, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(room.west.quad(2.2, 0.88, 2.3, 0.6), view.tone("#cfdedc", 0.7))
    joints = room.west.grid([2.2 + 0.15 * k for k in range(16)], [0.88 + 0.15 * k for k in range(5)], 0.012)
    canvas.fill(joints, view.tone("#8fa4a4", 0.4), 0.6)
    box(canvas, view, camera, sun, -2.6, 0, 4.5, 0.62, 1.45, 0.6, "#dfe3e4", 0.6)
    canvas.fill(
        camera.flat((-2.6, 0, 4.5), (1, 0, 0), (0, 1, 0)).quads(
            [(0.02, 0.95, 0.58, 0.015), (0.54, 1.02, 0.03, 0.25), (0.54, 0.55, 0.03, 0.34)]
        ),
        view.tone("#8a9298", 0.5),
    )
    _magnets(canvas, view, camera, picture.seed)
    box(canvas, view, camera, sun, -2.45, 1.45, 4.6, 0.42, 0.26, 0.36, "#3c4046", 0.6)
    box(canvas, view, camera, sun, -2.6, 0, 2.2, 0.6, 0.84, 2.28, "#d8c8ac", 0)
    box(canvas, view, camera, sun, -2.6, 0.84, 2.18, 0.63, 0.05, 2.32, "#c8ccce", 1.0)
    doors = [(2.22 + 0.57 * k, 0.08, 0.53, 0.7) for k in range(4)]
    canvas.fill(side.quads(doors), view.tone("#e8dcc4", 0.62))
    canvas.fill(side.quads([(u + 0.4, 0.66, 0.1, 0.03) for u, *_ in doors]), view.tone("#7a7470", 0.5))
    canvas.fill(side.quad(2.82, 0.42, 0.26, 0.34), view.tone("#e87a5a", 0.6))
    box(canvas, view, camera, sun, -2.6, 1.55, 2.2, 0.36, 0.62, 2.2, "#e4d6bc", 0.5)
    over = camera.flat((-2.24, 1.55, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(over.quads([(2.2 + 0.55 * k, 0, 0.012, 0.62) for k in range(1, 4)]), view.tone("#8a7a60", 0.3), 0.8)
    canvas.fill(over.quads([(2.58 + 0.55 * k, 0.05, 0.08, 0.03) for k in range(4)]), view.tone("#7a7470", 0.5))
    canvas.fill(
        camera.shape((-2.28, 1.54, 2.4), (-2.22, 1.54, 2.4), (-2.22, 1.54, 4.2), (-2.28, 1.54, 4.2)),
        mix("#fff4d8", view.tone("#e8e4dc", 0.8), 1 - view.lamps),
    )
    canvas.glow(*camera.at(-2.3, 1.2, 3.4), 330, "#ffe4b0", 0.35 * view.lamps)
    _cookware(picture, canvas, camera)


def _magnets(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    chance, face = Random(seed + 2), camera.flat((-2.6, 0, 4.49), (1, 0, 0), (0, 1, 0))
    for _ in range(7):
        u, v = chance.uniform(0.05, 0.4), chance.uniform(0.55, 1.35)
        canvas.fill(
            face.quad(u, v, chance.uniform(0.05, 0.12), chance.uniform(0.06, 0.14)), view.tone(chance.choice(CLOTHS), 0.8)
        )


def _cookware(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """A kettle and a pan on the hob, the tap, dishes that wait, bottles."""
    view, top = picture.view, camera.floor(0.892)
    canvas.fill(top.quad(-2.52, 2.7, 0.46, 0.6), view.tone("#8a9298", 0.4))
    canvas.fill(top.quad(-2.54, 3.6, 0.5, 0.66), view.tone("#26282c", 0.3))
    for z, tint, tall in ((3.75, "#c8483c", 0.2), (4.1, "#4a5058", 0.13)):
        (x, y), s = camera.at(-2.28, 0.9, z), camera.size(z)
        w = 0.13 * s
        pan = curve(
            [
                (x - w, y - tall * s, 1),
                (x + w, y - tall * s, 1),
                (x + w * 1.1, y - tall * s * 0.4),
                (x + w * 0.8, y, 1),
                (x - w * 0.8, y, 1),
                (x - w * 1.1, y - tall * s * 0.4),
            ]
        )
        canvas.fill(pan, Linear(x - w, 0, x + w, 0, (view.tone(tint, 0.3), view.tone(tint, 1.1), view.tone(tint, 0.3))))
        canvas.fill(ellipse(x, y - tall * s, w, w * 0.24), view.tone(mix(tint, "#ffffff", 0.25), 0.9))
        canvas.fill(ellipse(x, y - tall * s * 1.08, w * 0.2, w * 0.2), view.tone("#1c1a1c", 0.4))
        picture.play("steam", x - 60, y - 260, 120, 220)
    (x, y), s = camera.at(-2.48, 0.9, 3.0), camera.size(3.0)
    canvas.line(
        curve([(x, y), (x, y - 0.3 * s), (x + 0.12 * s, y - 0.33 * s), (x + 0.18 * s, y - 0.22 * s)], closed=False),
        view.tone("#dfe6ea", 0.9),
        0.03 * s,
    )
    for k in range(4):
        (x, y), s = camera.at(-2.24, 0.9 + 0.035 * k, 2.5), camera.size(2.5)
        canvas.fill(ellipse(x, y, 0.13 * s, 0.035 * s), view.tone(("#f4f0e6", "#a8c0d0")[k % 2], 0.85))
    cup(canvas, view, *camera.at(-2.22, 1.04, 2.5), 46, "#e8b070")


def _washing(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Shirts, a towel and socks on a rod under the curtain rail."""
    chance, s = Random(seed + 6), camera.size(4.9)
    (x0, y), (x1, _) = camera.at(-0.15, 2.08, 4.9), camera.at(1.5, 2.08, 4.9)
    canvas.line(lines([(x0 - 20, y), (x1 + 20, y)], closed=False), view.tone("#c8ccd0", 0.9), 6)
    for k in range(5):
        x = x0 + (x1 - x0) * (k + 0.4) / 5
        tint, long = CLOTHS[(seed + k) % 6], chance.uniform(0.5, 0.66) * s
        w = 0.15 * s
        canvas.line(lines([(x, y), (x, y + 14)], closed=False), view.tone("#5a5450", 0.4), 3)
        if k % 3 == 1:
            cloth = lines([(x - w, y + 4), (x + w, y + 4), (x + w * 0.96, y + long), (x - w * 0.96, y + long)])
        else:
            half = [
                (0.3, 14),
                (1.0, 26),
                (1.36, 70),
                (0.98, 82),
                (0.92, long),
                (-0.92, long),
                (-0.98, 82),
                (-1.36, 70),
                (-1.0, 26),
                (-0.3, 14),
            ]
            cloth = lines([(x + w * a, y + b) for a, b in half])
        canvas.fill(cloth, Linear(x - w, 0, x + w, 0, (view.tone(tint, 0.75), view.tone(tint, 0.4))))
        folds = [lines([(x + w * f, y + 40), (x + w * f + 6, y + long), (x + w * f - 5, y + long)]) for f in (-0.5, 0.1, 0.6)]
        canvas.fill(joined(folds), view.tone(mix(tint, "#201828", 0.5), 0.2), 0.4, blur=2, clip=cloth)


def _bookcase(canvas: Canvas, view: View, camera: Camera, sun: Sun, seed: int) -> None:
    """A narrow case of books and boxes between the fridge and the window."""
    shadow(canvas, view, camera, -1.95, 4.8, 0.7, 0.4)
    box(canvas, view, camera, sun, -1.97, 0, 4.85, 0.68, 1.5, 0.34, "#c09a68", 0.8)
    face = camera.flat((-1.97, 0, 4.85), (1, 0, 0), (0, 1, 0))
    for k in range(4):
        canvas.fill(face.quad(0.04, 0.06 + 0.36 * k, 0.6, 0.31), view.tone("#5a402a", 0.2))
        if k % 2:
            books(canvas, view, face, 0.05, 0.06 + 0.36 * k, 0.58, 0.27, seed + k)
        else:
            books(canvas, view, face, 0.05, 0.06 + 0.36 * k, 0.3, 0.27, seed + k)
            canvas.fill(face.quads([(0.37, 0.06 + 0.36 * k, 0.24, 0.2)]), view.tone(CLOTHS[(seed + k) % 6], 0.6))
    pot(canvas, view, *camera.at(-1.75, 1.5, 4.95), 46, seed + 1, "#c4714e")
    x, y = camera.at(-1.46, 1.5, 4.95)
    canvas.fill(rect(x - 26, y - 56, 52, 56, 4), view.tone("#e8e0d0", 0.7))


def _ceiling_lamp(canvas: Canvas, view: View, camera: Camera) -> None:
    """A round lamp under the ceiling with its cord."""
    (x, y), s = camera.at(0, 2.46, 3.6), camera.size(3.6)
    canvas.fill(ellipse(x, y, 0.34 * s, 0.075 * s), view.tone("#c8c0b0", 0.5))
    canvas.fill(ellipse(x, y - 4, 0.31 * s, 0.06 * s), mix(view.tone("#f4f0e6", 0.8), "#fff6dc", view.lamps))
    canvas.glow(x, y, 460, "#ffecc0", 0.5 * view.lamps)
    canvas.line(lines([(x + 20, y), (x + 20, y + 120)], closed=False), view.tone("#f0ece0", 0.8), 2)


def _bed(canvas: Canvas, view: View, camera: Camera, sun: Sun, seed: int) -> None:
    """Unmade along the right wall: the quilt thrown back, pillows, drawers below."""
    quilt, sheet = QUILTS[seed % 3]
    quilt = view.own("bed", quilt)
    shadow(canvas, view, camera, 1.6, 2.5, 1.5, 2.5)
    box(canvas, view, camera, sun, 1.7, 0, 2.5, 1.4, 0.34, 2.5, "#b48a5c", 0.7)
    side = camera.flat((1.7, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(side.quads([(2.6 + 1.2 * k, 0.06, 1.1, 0.22) for k in range(2)]), view.tone("#a07848", 0.4))
    canvas.fill(side.quads([(3.08 + 1.2 * k, 0.17, 0.16, 0.03) for k in range(2)]), view.tone("#5a4028", 0.3))
    box(canvas, view, camera, sun, 1.72, 0.34, 2.54, 1.36, 0.18, 2.42, sheet, 0.8)
    for z, x in ((4.55, 1.85), (4.6, 2.45)):
        cushion(
            canvas,
            view,
            camera.shape((x, 0.55, z), (x + 0.56, 0.55, z), (x + 0.56, 0.86, z + 0.2), (x, 0.86, z + 0.2)),
            "#f4f0ea",
        )
    edge = [(1.66, 0.28, 4.0), (1.66, 0.2, 3.4), (1.64, 0.3, 2.9), (1.68, 0.2, 2.46), (2.4, 0.26, 2.44), (3.1, 0.3, 2.44)]
    back = [(3.1, 0.6, 2.9), (3.1, 0.62, 3.7), (2.7, 0.64, 4.2), (2.2, 0.62, 3.9), (1.8, 0.6, 4.25)]
    shape = curve([camera.at(*p) for p in edge + back])
    left, top, right, bottom = shape.bounds()
    canvas.fill(shape.moved(-6, 8), view.tone("#1a1420", 0), 0.3, blur=10)
    canvas.fill(shape, Linear(left, top, right, bottom, (view.tone(quilt, 0.95), view.tone(quilt, 0.35))))
    chance = Random(seed)
    for _ in range(16):
        x, y = chance.uniform(left, right), chance.uniform(top, bottom)
        fold = curve([(x, y), (x + 60, y + 14), (x + 130, y + 60), (x + 60, y + 34)])
        canvas.fill(fold, view.tone(mix(quilt, "#1c1830", 0.5), 0.2), 0.3, blur=6, clip=shape)
        canvas.fill(fold.moved(-6, -14), view.tone(mix(quilt, "#ffffff", 0.3), 1.1), 0.35, blur=6, clip=shape)
    turned = curve(
        [
            camera.at(*p)
            for p in (
                (1.8, 0.63, 4.3),
                (2.2, 0.66, 3.95),
                (2.7, 0.68, 4.25),
                (2.66, 0.68, 4.05),
                (2.2, 0.66, 3.72),
                (1.76, 0.6, 4.08),
            )
        ]
    )
    canvas.fill(turned, view.tone(sheet, 0.9))


def _rug(canvas: Canvas, view: View, camera: Camera) -> None:
    floor = camera.floor(0.004)
    canvas.fill(floor.quad(-1.25, 2.6, 2.5, 2.1), view.tone("#d8d0c0", 0.6))
    canvas.fill(floor.quads([(-1.25, 2.7 + 0.32 * k, 2.5, 0.1) for k in range(7)]), view.tone("#8f9fa8", 0.5), 0.7)


def _table(canvas: Canvas, view: View, camera: Camera, sun: Sun, seed: int) -> None:
    """Low, with a laptop, a cup of noodles, a mug and papers."""
    shadow(canvas, view, camera, -0.7, 3.35, 1.4, 0.8, 0.5)
    for x in (-0.66, 0.6):
        for z in (4.05, 3.4):
            box(canvas, view, camera, sun, x, 0, z, 0.06, 0.33, 0.06, "#7a5232", 0)
    box(canvas, view, camera, sun, -0.7, 0.33, 3.35, 1.4, 0.05, 0.8, "#a87448", 1.0)
    top = camera.floor(0.382)
    canvas.fill(top.quads([(-0.62, 3.45, 0.26, 0.3), (-0.5, 3.6, 0.24, 0.3)]), view.tone("#f8f4ea", 0.9))
    canvas.fill(top.quad(-0.1, 3.5, 0.4, 0.26), view.tone("#3a4048", 0.6))
    lid = camera.shape((-0.1, 0.39, 3.78), (0.3, 0.39, 3.78), (0.3, 0.66, 3.88), (-0.1, 0.66, 3.88))
    canvas.fill(lid, view.tone("#2c3038", 0.5))
    x, y = camera.at(0.1, 0.53, 3.83)
    canvas.fill(
        camera.shape((-0.08, 0.41, 3.77), (0.28, 0.41, 3.77), (0.28, 0.64, 3.86), (-0.08, 0.64, 3.86)),
        Linear(x, y - 40, x, y + 40, ("#b8dcf4", "#6aa0d8")),
    )
    canvas.glow(x, y, 150, "#a8d0ff", 0.25 + 0.2 * view.lamps)
    cup(canvas, view, *camera.at(0.5, 0.385, 3.55), 44, CLOTHS[seed % 6])
    cup(canvas, view, *camera.at(-0.28, 0.385, 3.9), 54, "#e8443c")


def _clutter(canvas: Canvas, view: View, camera: Camera, sun: Sun, seed: int) -> None:
    """Cushions to sit on, stacks of comics, close to the table."""
    chance = Random(seed + 9)
    for x, z, tint in ((-1.15, 3.5, "#d8805a"), (0.95, 3.6, "#5f8a8c")):
        cushion(
            canvas,
            view,
            camera.shape((x - 0.26, 0.0, z), (x + 0.26, 0.0, z), (x + 0.24, 0.16, z + 0.36), (x - 0.24, 0.16, z + 0.36)),
            tint,
        )
    for x, z, count in ((-1.15, 4.6, 9), (-1.0, 4.35, 5), (1.3, 4.7, 7)):
        for k in range(count):
            dx = chance.uniform(-0.03, 0.03)
            box(canvas, view, camera, sun, x + dx, 0.035 * k, z, 0.2, 0.034, 0.26, chance.choice((*CLOTHS, "#f0ece0")), 0.6)


PLACES = {"apartment": Kind(apartment, "warm", ((0.2, 0.8),), 0.42, (0.0, -0.9))}
