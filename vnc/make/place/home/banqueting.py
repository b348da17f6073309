"""A grand dining room: the long table laid for many, candelabra down its middle, tall windows, ancestors, a fire at its end."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, placed, turned
from vnc.make.place.parts.chandeliers import crystal
from vnc.make.place.parts.hearths import candelabra, fireplace
from vnc.make.place.parts.portraits import portrait
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, boards, curtain, droplets, outdoors, shell, shine, sunlight, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

WALLS = ("#6a3038", "#3e5648", "#44507a", "#7a5a3c")
WOOD, GOLD = "#5a3624", "#d8ac58"
PANES = (2.4, 4.8, 7.2, 9.6)
TABLE, NEAR, FAR, HALF = 0.77, 4.0, 10.6, 0.95
"""The table's height, ends and half its width, in metres."""


def banqueting(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 480, 1.85, 900)
    room = Room(camera, -4.8, 4.8, 5.6, 13.0, Sun(-0.7, 0.6, -0.1), 0.6)
    tint = WALLS[picture.seed % len(WALLS)]
    out = picture.sheet(1.0, 0, 4)
    outdoors(picture, out, "hills", 430)
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, tint, "#6e4630", "#d8cab0", mix(tint, "#ffffff", 0.05))
    boards(walls, view, room, "#6e4630", 0.3, picture.seed)
    _walls(picture, walls, room)
    _hearth(picture, walls, room)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.16, 0.25)
    _rug(walls, view, room)
    panes = [((-4.8, 0.9, z), (-4.8, 4.4, z), (-4.8, 4.4, z + 1.3), (-4.8, 0.9, z + 1.3)) for z in PANES]
    sunlight(walls, room, view, panes, (-0.8, 0.7, -0.05), pool=0.42, shaft=0.14)
    table = picture.sheet(0.5, 0, 0.4)
    _seated(picture, table, camera)
    lights = picture.sheet(0.4, 0, 0.5)
    crystal(picture, lights, 960, 150, 190)


def _rug(canvas: Canvas, view: View, room: Room) -> None:
    floor = room.floor
    canvas.fill(floor.quad(-2.6, 2.8, 5.2, 9.2), view.tone("#7a2a34", 0.6))
    canvas.fill(
        floor.quads([(-2.45, 2.95, 0.1, 8.9), (2.35, 2.95, 0.1, 8.9), (-2.45, 2.95, 4.9, 0.1), (-2.45, 11.75, 4.9, 0.1)]),
        view.tone(GOLD, 0.8),
    )
    canvas.fill(
        joined(
            [
                floor.path(lines([(u, z), (u + 0.2, z + 0.3), (u, z + 0.6), (u - 0.2, z + 0.3)]))
                for u in (-2.05, 2.05)
                for z in (3.2 + 0.8 * k for k in range(11))
            ]
        ),
        view.tone("#d8b47c", 0.7),
        0.8,
    )


def _walls(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Panelling, windows with heavy curtains on the left, portraits and sconces on the right, a moulded cornice."""
    view, camera = picture.view, room.camera
    for flat, long in ((room.west, room.deep), (room.east, room.deep), (room.back, room.wide)):
        start = 0.0 if long == room.wide else 1.2
        canvas.fill(flat.quad(start, 0, long - start, 1.0), view.tone(WOOD, 0.5))
        fields = [(start + 0.2 + 1.2 * k, 0.22, 0.95, 0.6) for k in range(int((long - start - 0.2) / 1.2))]
        canvas.fill(flat.quads(fields), view.tone("#28140c", 0.2), 0.5)
        canvas.fill(flat.quads([(u + 0.05, v, w - 0.05, h - 0.05) for u, v, w, h in fields]), view.tone("#6c432c", 0.6))
        canvas.fill(flat.quads([(start, 0.98, long - start, 0.06), (start, 5.05, long - start, 0.06)]), view.tone("#a07448", 0.9))
        canvas.fill(flat.quad(start, 5.1, long - start, 0.5), view.tone("#e4d8c0", 0.6))
        canvas.fill(
            flat.quads([(start + 0.28 * k, 5.2, 0.14, 0.18) for k in range(int((long - start) / 0.28))]),
            view.tone("#a89878", 0.4),
            0.6,
        )
        damask = [
            flat.path(lines([(u, v), (u + 0.14, v + 0.24), (u, v + 0.48), (u - 0.14, v + 0.24)]))
            for i, u in enumerate(0.8 + 0.7 * k for k in range(int(long / 0.7) - 1))
            for v in (1.3 + 0.45 * (i % 2), 2.2 + 0.45 * (i % 2), 3.1 + 0.45 * (i % 2), 4.0 + 0.4 * (i % 2))
        ]
        canvas.fill(joined(damask), view.tone(GOLD, 0.7), 0.16)
    for k, z in enumerate(PANES):
        droplets(picture, canvas, window(canvas, view, room.west, z, 0.9, 1.3, 3.5, "#e8dcc4", 2, 5, 0.06), picture.seed + k)
        for d in (-0.4, 0.95):
            curtain(canvas, view, room.west, z + d, 0.15, 0.75, 4.5, "#8c2a34", 4)
        canvas.fill(room.west.quad(z - 0.5, 4.35, 2.3, 0.5), view.tone("#7a2430", 0.6))
        canvas.fill(room.west.quad(z - 0.5, 4.35, 2.3, 0.06), view.tone(GOLD, 0.9))
        portrait(canvas, view, room.east, z, 2.1, 1.3, 1.7, picture.seed + k)
        (x, y), s = camera.at(4.7, 2.6, z + 1.85), camera.size(z + 1.85)
        canvas.fill(rect(x - 0.05 * s, y, 0.1 * s, 0.35 * s, 3), view.tone(GOLD, 0.8))
        candelabra(picture, canvas, x - 0.05 * s, y + 0.2 * s, 0.6 * s)


def _hearth(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A marble chimneypiece at the far end with a great picture over it, china cabinets on either side."""
    view, back, s = picture.view, room.back, room.camera.size(room.deep)
    box(canvas, view, room.camera, room.sun, -1.5, 0, 12.6, 3.0, 1.7, 0.4, "#e0d4c0", 0.8)
    face = room.camera.flat((-1.5, 0, 12.59), (1, 0, 0), (0, 1, 0))
    mouth = face.quad(0.65, 0.05, 1.7, 1.2)
    canvas.fill(face.quad(0.5, 0, 2.0, 1.38), view.tone("#a89880", 0.5))
    fireplace(picture, canvas, mouth)
    box(canvas, view, room.camera, room.sun, -1.7, 1.7, 12.45, 3.4, 0.12, 0.55, "#f0e6d4", 1)
    portrait(canvas, view, back, 3.85, 2.15, 1.9, 2.5, picture.seed + 31)
    for u in (0.7, 6.9):
        canvas.fill(back.quad(u, 0, 2.0, 3.4), view.tone("#4c2c1c", 0.5))
        canvas.fill(back.quad(u - 0.1, 3.4, 2.2, 0.16), view.tone("#7a5034", 0.8))
        canvas.fill(back.quad(u + 0.14, 1.05, 1.72, 2.2), view.tone("#2a1812", 0.2))
        chance = Random(picture.seed + int(u * 10))
        for j in range(3):
            v = 1.12 + 0.72 * j
            canvas.fill(back.quad(u + 0.14, v - 0.06, 1.72, 0.05), view.tone("#8a6040", 0.8))
            plates = [back.path(ellipse(u + 0.36 + 0.42 * k, v + 0.22, 0.17, 0.2)) for k in range(4)]
            canvas.fill(joined(plates), view.tone("#f0ead8", 0.8))
            rings = [back.path(ellipse(u + 0.36 + 0.42 * k, v + 0.22, 0.1, 0.12)) for k in range(4)]
            for ring in rings:
                canvas.line(ring, view.tone(chance.choice(("#44689a", "#a83c4c", "#b8923c")), 0.7), max(1, 0.035 * s))
        canvas.fill(back.quads([(u + 0.98, 1.05, 0.05, 2.2), (u + 0.98, 0.1, 0.03, 0.9)]), view.tone("#5c3826", 0.6))


def _seated(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Chairs far to near with the table between their rows, laid; the host's chair stands at its near end."""
    view = picture.view
    shadow(canvas, view, camera, -1.5, NEAR, 3.0, FAR - NEAR, 0.5)
    places = [NEAR + 0.55 + 1.1 * k for k in range(6)]
    for z in reversed(places):
        for side in (-1, 1):
            _chair(canvas, view, camera, side, z)
    cloth = "#f4eee0"
    canvas.fill(
        camera.floor(TABLE).quad(-HALF, NEAR, 2 * HALF, FAR - NEAR),
        Linear(0, camera.at(0, TABLE, FAR)[1], 0, camera.at(0, TABLE, NEAR)[1], (view.tone(cloth, 0.95), view.tone(cloth, 0.75))),
    )
    canvas.fill(camera.floor(TABLE + 0.004).quad(-0.26, NEAR, 0.52, FAR - NEAR), view.tone("#9c2c3a", 0.7))
    front = camera.flat((-HALF, 0.14, NEAR), (1, 0, 0), (0, 1, 0))
    hang = front.path(
        curve(
            [
                (0, 0.63, 1),
                (1.9, 0.63, 1),
                (1.93, 0.02, 1),
                (1.58, 0.08),
                (1.27, 0, 1),
                (0.95, 0.08),
                (0.63, 0, 1),
                (0.3, 0.08),
                (-0.03, 0.02, 1),
            ]
        )
    )
    _, y0, _, y1 = hang.bounds()
    canvas.fill(hang, Linear(0, y0, 0, y1, (view.tone(cloth, 0.7), view.tone(cloth, 0.25))))
    for u in (0.2, 0.55, 0.95, 1.3, 1.65):
        canvas.fill(
            front.path(lines([(u, 0.6), (u + 0.07, 0.05), (u - 0.06, 0.05)])), view.tone("#6a5c60", 0.2), 0.35, blur=4, clip=hang
        )
    canvas.fill(front.quad(0.69, 0, 0.52, 0.63), view.tone("#8a2432", 0.5), clip=hang)
    for z in reversed(places):
        for side in (-1, 1):
            _cover(canvas, view, camera, side * 0.66, z)
    for z in (9.4, 7.4, 5.6):
        (x, foot), s = camera.at(0, TABLE, z), camera.size(z)
        candelabra(picture, canvas, x, foot, 0.85 * s)
        _flowers(canvas, view, *camera.at(0, TABLE, z - 0.9), 0.42 * camera.size(z - 0.9), picture.seed + int(z))
    _fruit(canvas, view, *camera.at(0, TABLE, NEAR + 0.35), camera.size(NEAR + 0.35))


def _chair(canvas: Canvas, view: View, camera: Camera, side: int, z: float) -> None:
    """A high back seen from the side, its seat drawn up to the table."""
    x = side * 1.5
    shadow(canvas, view, camera, min(x, x - side * 0.5), z - 0.25, 0.5, 0.5, 0.4)
    legs = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(legs.quads([(z - 0.27, 0, 0.07, 0.5), (z + 0.2, 0, 0.07, 0.5)]), view.tone(WOOD, 0.3))
    inner = camera.flat((x - side * 0.48, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(inner.quads([(z - 0.25, 0, 0.06, 0.46), (z + 0.2, 0, 0.06, 0.46)]), view.tone(WOOD, 0.5))
    box(canvas, view, camera, Sun(-0.4, 0.7, -0.4), min(x, x - side * 0.5), 0.42, z - 0.26, 0.5, 0.1, 0.52, "#8c2c38", 0.6)
    back = legs.path(
        curve(
            [
                (z - 0.29, 0.45, 1),
                (z - 0.3, 1.25),
                (z - 0.16, 1.4),
                (z, 1.46),
                (z + 0.16, 1.4),
                (z + 0.3, 1.25),
                (z + 0.29, 0.45, 1),
            ]
        )
    )
    canvas.fill(back, view.tone("#6e4630", 0.75 if side > 0 else 0.5))
    pad = legs.path(curve([(z - 0.21, 0.6, 1), (z - 0.22, 1.2), (z, 1.34), (z + 0.22, 1.2), (z + 0.21, 0.6, 1)]))
    _, y0, _, y1 = pad.bounds()
    canvas.fill(pad, Linear(0, y0, 0, y1, (view.tone("#a03440", 0.9), view.tone("#7a2430", 0.4))))


def _cover(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """Plate on plate, a folded napkin, two glasses."""
    top, s = camera.floor(TABLE + 0.006), camera.size(z)
    for r, tint, light in ((0.16, GOLD, 0.8), (0.145, "#fbf6ea", 1.0), (0.09, "#ece4d4", 0.7)):
        canvas.fill(top.path(ellipse(x, z, r, r)), view.tone(tint, light))
    cx, y = camera.at(x, TABLE, z)
    canvas.fill(lines([(cx - 0.06 * s, y), (cx, y - 0.17 * s), (cx + 0.06 * s, y)]), view.tone("#fdfaf4", 0.9))
    canvas.fill(lines([(cx, y), (cx, y - 0.17 * s), (cx + 0.06 * s, y)]), view.tone("#d0c4bc", 0.4))
    for d in (0.13, 0.22):
        gx, gy = camera.at(x * 0.72, TABLE, z - 0.1 + d)
        canvas.fill(
            joined([rect(gx - 0.006 * s, gy - 0.12 * s, 0.012 * s, 0.12 * s), ellipse(gx, gy, 0.03 * s, 0.008 * s)]),
            "#f4f8ff",
            0.6,
        )
        canvas.fill(
            placed(gx, gy - 0.11 * s, 0.1 * s, [(-0.3, -0.9, 1), (-0.38, -0.4), (0, 0), (0.38, -0.4), (0.3, -0.9, 1)]),
            mix("#f4f8ff", "#b8324a", 0.6 if d > 0.2 else 0.1),
            0.6,
        )


def _flowers(canvas: Canvas, view: View, x: float, foot: float, s: float, seed: int) -> None:
    """A low bowl of roses."""
    chance = Random(seed)
    canvas.fill(
        joined(
            [
                ellipse(x + chance.uniform(-0.6, 0.6) * s, foot - chance.uniform(0.3, 0.7) * s, 0.16 * s, 0.09 * s)
                for _ in range(16)
            ]
        ),
        view.tone("#4a7a44", 0.5),
    )
    for _ in range(15):
        a, b, r = x + chance.uniform(-0.5, 0.5) * s, foot - chance.uniform(0.35, 0.8) * s, chance.uniform(0.09, 0.14) * s
        tint = chance.choice(("#f8e8e0", "#e8788c", "#c83a50"))
        canvas.fill(ellipse(a, b, r, r), view.tone(tint, 0.5))
        canvas.fill(ellipse(a - r * 0.2, b - r * 0.25, r * 0.6, r * 0.55), view.tone(tint, 1.0), 0.9)
    canvas.fill(
        placed(x, foot, s, [(-0.42, -0.34, 1), (-0.3, -0.08), (-0.16, 0, 1), (0.16, 0, 1), (0.3, -0.08), (0.42, -0.34, 1)]),
        turned(view, x, 0.42 * s, "#d8d4d0"),
    )


def _fruit(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A stand of fruit, grapes over its rim."""
    canvas.fill(
        joined([rect(x - 0.03 * s, foot - 0.2 * s, 0.06 * s, 0.2 * s), ellipse(x, foot, 0.13 * s, 0.03 * s)]),
        turned(view, x, 0.13 * s, GOLD),
    )
    balls: list[tuple[Path, str]] = []
    for dx, dy, r, tint in (
        (-0.13, 0.3, 0.075, "#d0403a"),
        (0.12, 0.3, 0.08, "#e89030"),
        (0, 0.31, 0.08, "#d8b840"),
        (-0.05, 0.41, 0.075, "#e89838"),
        (0.07, 0.42, 0.07, "#c83c3c"),
    ):
        balls.append((ellipse(x + dx * s, foot - dy * s, r * s, r * s), tint))
    for shape, tint in balls:
        canvas.fill(shape, view.tone(tint, 0.6))
        left, top, right, low = shape.bounds()
        canvas.fill(
            ellipse(left + (right - left) * 0.36, top + (low - top) * 0.34, (right - left) * 0.2, (low - top) * 0.18),
            view.tone("#fff4d8", 1.0),
            0.5,
        )
    grapes = [
        ellipse(x + (0.2 + 0.035 * (k % 3)) * s, foot - (0.29 - 0.04 * (k // 3)) * s, 0.026 * s, 0.028 * s) for k in range(12)
    ]
    canvas.fill(joined(grapes), view.tone("#6a3a7a", 0.7))
    canvas.fill(
        placed(x, foot - 0.18 * s, s, [(-0.26, -0.1, 1), (-0.14, -0.01), (0, 0.02), (0.14, -0.01), (0.26, -0.1, 1)]),
        turned(view, x, 0.26 * s, GOLD),
    )


PLACES = {"banqueting": Kind(banqueting, "warm", ((0.1, 0.9),), 0.445, (-0.7, -0.6))}
