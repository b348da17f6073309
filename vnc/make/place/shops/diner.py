"""A diner by the road: red booths along the windows, a counter with stools, a chequered floor, a jukebox."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.limelight import tube
from vnc.make.place.parts.props import cup
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, ceiling_panels, droplets, outdoors, shell, shine, sunlight, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

RED, CREAM, CHROME, MINT = "#c83840", "#f4ead4", "#c4ccd4", "#9cd0c4"
PINK, BLUE = "#ff5a8a", "#4ac8ff"


def diner(picture: Picture) -> None:
    """Booths on the left under wide windows, the counter on the right, the jukebox at the end between them."""
    view, camera = picture.view, Camera(980, 450, 1.5, 940)
    room = Room(camera, -3.5, 3.7, 3.0, 6.4, Sun(-0.6, 0.6, -0.1))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 520)
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, "#f0e2c8", "#efe8dc", "#e8e4dc", "#f2e6d0")
    _floor(walls, view, room)
    _walls(walls, view, room)
    for k in range(3):
        hole = window(walls, view, room.west, 1.3 + 1.72 * k, 1.0, 1.5, 1.35, CHROME, 2, 1, 0.06)
        droplets(picture, walls, hole, picture.seed + k)
    panes = [((-3.5, 1.0, z), (-3.5, 2.35, z), (-3.5, 2.35, z + 1.5), (-3.5, 1.0, z + 1.5)) for z in (1.3, 3.02, 4.74)]
    sunlight(walls, room, view, panes, (-0.7, 0.6, 0.1), pool=0.3, shaft=0.1)
    _kitchen(walls, view, room, picture.seed)
    ceiling_panels(walls, view, room, 0.9, "#8a8478")
    _tubes(walls, room)
    rear = picture.sheet(0.58, 0, 0.4)
    _jukebox(rear, view, camera, -0.75, 5.9)
    for z in (5.0, 3.5):
        _booth(rear, view, camera, room.sun, z)
    _lamps(rear, view, room)
    _counter(rear, view, room, picture.seed)
    front = picture.sheet(0.4, 0, 0.5)
    _booth(front, view, camera, room.sun, 2.1)
    shine(walls, view, room, flattened([walls, rear, front]), picture.seed, 0.3, 0.24)


def _floor(canvas: Canvas, view: View, room: Room) -> None:
    """Black and white squares."""
    size = 0.5
    dark = [(-3.5 + size * i, 0.5 + size * k, size, size) for i in range(15) for k in range(12) if (i + k) % 2]
    floor = room.floor.quad(-3.5, 0.5, 7.2, 5.9)
    canvas.fill(room.floor.quads(dark), view.tone("#34343c", 0.45), 0.92, clip=floor)


def _walls(canvas: Canvas, view: View, room: Room) -> None:
    """Mint tiles below a band of chrome; red stripes; framed stars and a clock at the back."""
    for wall, u, long in ((room.west, 0.4, 6.0), (room.east, 0.4, 6.0), (room.back, 0.0, 7.2)):
        canvas.fill(wall.quad(u, 0, long, 0.92), view.tone(MINT, 0.6))
        canvas.fill(
            wall.grid([u + 0.23 * k for k in range(int(long / 0.23))], [0.0, 0.23, 0.46, 0.69], 0.012),
            view.tone("#5a8c84", 0.4),
            0.5,
        )
        canvas.fill(wall.quads([(u, 0.92, long, 0.05), (u, 0.82, long, 0.03)]), view.tone(CHROME, 0.9))
        canvas.fill(wall.quads([(u, 2.52, long, 0.1), (u, 2.68, long, 0.04)]), view.tone(RED, 0.6))
    back = room.back
    for u in (0.35, 0.95):
        canvas.fill(back.quad(u, 1.35, 0.46, 0.6), view.tone("#2c2c34", 0.5))
        canvas.fill(back.quad(u + 0.03, 1.38, 0.4, 0.54), view.tone(mix(RED, CREAM, 0.5 if u > 0.5 else 0.85), 0.7))
        canvas.fill(back.path(ellipse(u + 0.23, 1.68, 0.13, 0.13)), view.tone("#f0c050" if u > 0.5 else BLUE, 0.7))
        canvas.fill(back.quad(u + 0.1, 1.42, 0.26, 0.05), view.tone("#3a3a44", 0.5))
    x, y = back.at(2.1, 2.2)
    s = room.camera.size(room.deep)
    canvas.line(ellipse(x, y, 0.26 * s, 0.26 * s), PINK, 0.05 * s, 0.9)
    canvas.glow(x, y, 0.8 * s, PINK, 0.16 + 0.3 * view.lamps)
    canvas.fill(ellipse(x, y, 0.22 * s, 0.22 * s), view.tone("#fffaf0", 0.95))
    canvas.fill(
        joined([stroke([(x, y), (x, y - 0.15 * s)], 4, even), stroke([(x, y), (x + 0.1 * s, y + 0.06 * s)], 4, even)]),
        view.tone("#282830", 0.2),
    )


def _kitchen(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """The hatch to the kitchen behind the counter, orders clipped over it, a shelf of glasses, the board of dishes."""
    back, chance = room.back, Random(seed)
    canvas.fill(back.quad(4.3, 1.15, 2.2, 0.8), view.tone("#5a564e", 0.4))
    canvas.fill(back.quad(4.36, 1.2, 2.08, 0.7), mix(view.tone("#c8b490", 0.5), "#ffdc9c", 0.3 + 0.3 * view.lamps))
    hoods = [(4.5, 1.62, 0.8, 0.28), (5.5, 1.55, 0.7, 0.35)]
    canvas.fill(back.quads(hoods), view.tone("#8a8e94", 0.6))
    pans = [back.path(ellipse(4.6 + 0.25 * k, 1.5, 0.09, 0.1)) for k in range(3)]
    canvas.fill(joined(pans), view.tone("#4a4644", 0.4))
    canvas.fill(back.quad(4.25, 1.1, 2.3, 0.07), view.tone(CHROME, 0.95))
    slips = [(4.5 + 0.22 * k, 1.7 - chance.uniform(0, 0.04), 0.12, 0.2) for k in range(5)]
    canvas.fill(back.quads(slips), view.tone("#fffbe8", 0.95))
    canvas.fill(back.quad(4.2, 2.05, 2.4, 0.42), view.tone("#28282e", 0.5))
    rows = [(4.32 + 0.78 * c, 2.13 + 0.1 * r, 0.5 * chance.uniform(0.6, 1), 0.035) for c in range(3) for r in range(3)]
    canvas.fill(back.quads(rows), view.tone("#f0e8d0", 0.95), 0.85)


def _tubes(canvas: Canvas, room: Room) -> None:
    """Neon under the ceiling, pink over blue."""
    for wall, u, long in ((room.west, 0.5, 5.9), (room.east, 0.5, 5.9), (room.back, 0.0, 7.2)):
        tube(canvas, wall.quad(u, 2.86, long, 0.025), PINK, 16, 0.6)
        tube(canvas, wall.quad(u, 2.78, long, 0.02), BLUE, 14, 0.5)


def _jukebox(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """Rounded at the top, arches of coloured light, records behind glass."""
    s, (cx, foot) = camera.size(z), camera.at(x, 0, z)
    shadow(canvas, view, camera, x - 0.5, z - 0.2, 1.0, 0.5, 0.5)

    def arch(half: float, low: float, top: float) -> Path:
        return curve(
            [
                (cx - half * s, foot - low * s, 1),
                (cx - half * s, foot - (top - half * 0.9) * s),
                (cx, foot - top * s),
                (cx + half * s, foot - (top - half * 0.9) * s),
                (cx + half * s, foot - low * s, 1),
            ]
        )

    body = arch(0.46, 0.0, 1.55)
    canvas.fill(body, Linear(cx - 0.46 * s, 0, cx + 0.46 * s, 0, (view.tone("#8a4a2c", 0.8), view.tone("#4a2418", 0.35))))
    for half, top, colour in ((0.42, 1.5, "#ff7a3c"), (0.36, 1.42, "#ffd24a"), (0.3, 1.33, PINK)):
        canvas.line(arch(half, 0.1, top), mix(colour, "#ffffff", 0.2), 0.045 * s, 0.95)
    canvas.fill(arch(0.26, 0.72, 1.26), mix(view.tone("#28202c", 0.4), "#ffb870", 0.35))
    discs = [ellipse(cx + d * s, foot - 0.92 * s, 0.1 * s, 0.13 * s) for d in (-0.12, 0.0, 0.12)]
    canvas.fill(joined(discs), view.tone("#18141c", 0.3))
    canvas.fill(joined([ellipse(cx + d * s, foot - 0.92 * s, 0.03 * s, 0.04 * s) for d in (-0.12, 0.0, 0.12)]), "#e84a5a")
    canvas.fill(rect(cx - 0.28 * s, foot - 0.68 * s, 0.56 * s, 0.1 * s, 4), view.tone(CHROME, 0.95))
    grille = [rect(cx + (-0.24 + 0.08 * k) * s, foot - 0.52 * s, 0.035 * s, 0.4 * s) for k in range(7)]
    canvas.fill(joined(grille), view.tone("#e0b860", 0.9))
    canvas.glow(cx, foot - 0.9 * s, 1.5 * s, "#ff8a5a", 0.28 + 0.25 * view.lamps)


def _booth(canvas: Canvas, view: View, camera: Camera, sun: Sun, z: float) -> None:
    """Two padded benches that face each other along the wall, a table between them laid for two."""
    plush = view.own("booth", RED)
    left, long = -3.4, 1.25
    for at, back_at in ((z, z - 0.12), (z + 1.15, z + 1.55)):
        box(canvas, view, camera, sun, left, 0.0, at, long, 0.46, 0.4, mix(plush, "#301018", 0.4), 0.7)
        box(canvas, view, camera, sun, left, 0.0, back_at, long, 1.08, 0.12, plush, 1.0)
        face = camera.flat((left, 0, back_at - 0.002), (1, 0, 0), (0, 1, 0))
        ribs = [(0.14 * k, 0.5, 0.012, 0.52) for k in range(1, 9)]
        canvas.fill(face.quads(ribs), view.tone(mix(plush, "#301018", 0.6), 0.3), 0.6)
        canvas.fill(face.quads([(a + 0.02, b, 0.02, h) for a, b, _, h in ribs]), view.tone(mix(plush, "#ffffff", 0.5), 1.0), 0.3)
        canvas.fill(face.quads([(0, 1.02, long, 0.06), (0, 0.44, long, 0.03)]), view.tone(CREAM, 0.9))
    box(canvas, view, camera, sun, left + 0.6, 0.0, z + 0.72, 0.09, 0.72, 0.09, CHROME, 0)
    box(canvas, view, camera, sun, left, 0.72, z + 0.42, long - 0.05, 0.05, 0.66, CREAM, 1.0)
    rim = camera.flat((left, 0, z + 0.418), (1, 0, 0), (0, 1, 0))
    canvas.fill(rim.quad(0, 0.72, long - 0.05, 0.05), view.tone(CHROME, 0.95))
    _laid(canvas, view, camera, left + 0.3, z + 0.62)


def _laid(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """Ketchup, mustard, a milkshake with a cherry."""
    s, (px, py) = camera.size(z), camera.at(x, 0.775, z)
    for dx, colour in ((0.0, "#d8342c"), (0.1, "#f0b830")):
        canvas.fill(rect(px + dx * s, py - 0.2 * s, 0.06 * s, 0.2 * s, 0.02 * s), view.tone(colour, 0.8))
        canvas.fill(rect(px + (dx + 0.02) * s, py - 0.25 * s, 0.02 * s, 0.06 * s), view.tone(colour, 0.6))
    gx = px + 0.45 * s
    glass = curve(
        [
            (gx - 0.05 * s, py - 0.28 * s, 1),
            (gx + 0.05 * s, py - 0.28 * s, 1),
            (gx + 0.03 * s, py - 0.04 * s, 1),
            (gx + 0.05 * s, py, 1),
            (gx - 0.05 * s, py, 1),
            (gx - 0.03 * s, py - 0.04 * s, 1),
        ]
    )
    canvas.fill(glass, view.tone("#ffc4d0", 0.9))
    canvas.fill(ellipse(gx, py - 0.29 * s, 0.06 * s, 0.045 * s), view.tone("#fffaf4", 1.0))
    canvas.fill(ellipse(gx, py - 0.34 * s, 0.02 * s, 0.02 * s), view.tone("#d82838", 0.9))
    canvas.fill(
        stroke([(gx + 0.02 * s, py - 0.28 * s), (gx + 0.06 * s, py - 0.44 * s)], 0.014 * s, even), view.tone("#e84a5a", 0.9)
    )


def _lamps(canvas: Canvas, view: View, room: Room) -> None:
    """A bowl of red glass over every table, and over the counter."""
    camera = room.camera
    for x, z in ((-2.75, 5.7), (-2.75, 4.2), (2.0, 5.2), (2.0, 4.0)):
        s, (px, py) = camera.size(z), camera.at(x, 1.95, z)
        canvas.fill(stroke([(px, py - 1.2 * s), (px, py - 0.2 * s)], 3, even), view.tone("#484850", 0.4))
        shade = curve(
            [
                (px - 0.2 * s, py, 1),
                (px - 0.14 * s, py - 0.16 * s),
                (px, py - 0.22 * s),
                (px + 0.14 * s, py - 0.16 * s),
                (px + 0.2 * s, py, 1),
            ]
        )
        canvas.fill(shade, mix(view.tone(RED, 0.8), "#ff9a70", 0.25 + 0.35 * view.lamps))
        canvas.fill(ellipse(px, py, 0.19 * s, 0.035 * s), mix("#fff0c8", "#ffe0a0", view.lamps))
        canvas.glow(px, py + 0.1 * s, 0.9 * s, "#ffdca0", 0.1 + 0.3 * view.lamps)


def _counter(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Along the right: ribbed chrome below, a cream top, pies under glass, a coffee pot, red stools before it."""
    camera, x = room.camera, 2.05
    box(canvas, view, camera, room.sun, x, 0, 2.3, 0.8, 1.0, 3.6, MINT, 0)
    side = camera.flat((x, 0, 2.3), (0, 0, 1), (0, 1, 0))
    canvas.fill(side.quads([(0.09 * k, 0.12, 0.03, 0.8) for k in range(40)]), view.tone(CHROME, 0.95), 0.75)
    canvas.fill(side.quads([(0, 0.0, 3.6, 0.12), (0, 0.9, 3.6, 0.04)]), view.tone("#50545c", 0.5))
    box(canvas, view, camera, room.sun, x - 0.12, 1.0, 2.25, 1.0, 0.06, 3.7, CREAM, 1.0)
    edge = camera.flat((x - 0.12, 0, 2.25), (0, 0, 1), (0, 1, 0))
    canvas.fill(edge.quad(0, 1.0, 3.7, 0.06), view.tone(CHROME, 1.0))
    for k, z in enumerate((5.2, 4.4, 3.6, 2.8)):
        _stool(canvas, view, camera, 1.55, z)
        if k % 2 == 0:
            _pie(canvas, view, camera, 2.4, z - 0.1, seed + k)
    for z in (4.1, 2.75):
        px, py = camera.at(2.25, 1.06, z)
        cup(canvas, view, px, py, 0.13 * camera.size(z), CREAM)


def _stool(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    plush = view.own("stool", RED)
    shadow(canvas, view, camera, x - 0.2, z - 0.15, 0.4, 0.3, 0.4)
    s, (px, py) = camera.size(z), camera.at(x, 0, z)
    canvas.fill(ellipse(px, py, 0.2 * s, 0.05 * s), view.tone(CHROME, 0.7))
    canvas.fill(
        rect(px - 0.03 * s, py - 0.66 * s, 0.06 * s, 0.66 * s),
        Linear(px - 0.03 * s, 0, px + 0.03 * s, 0, (view.tone(CHROME, 1.1), view.tone(CHROME, 0.3))),
    )
    seat = rect(px - 0.2 * s, py - 0.78 * s, 0.4 * s, 0.12 * s, 0.04 * s)
    canvas.fill(
        seat, Linear(px - 0.2 * s, 0, px + 0.2 * s, 0, (view.tone(plush, 0.9), view.tone(mix(plush, "#501018", 0.4), 0.4)))
    )
    canvas.fill(rect(px - 0.205 * s, py - 0.7 * s, 0.41 * s, 0.03 * s), view.tone(CHROME, 1.0))
    canvas.fill(ellipse(px, py - 0.78 * s, 0.2 * s, 0.045 * s), view.tone(mix(plush, "#ffffff", 0.15), 0.95))


def _pie(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A pie on a foot under a bell of glass."""
    s, (px, py) = camera.size(z), camera.at(x, 1.06, z)
    canvas.fill(ellipse(px, py - 0.1 * s, 0.2 * s, 0.04 * s), view.tone(CHROME, 0.9))
    canvas.fill(rect(px - 0.03 * s, py - 0.1 * s, 0.06 * s, 0.1 * s), view.tone(CHROME, 0.6))
    crust = curve(
        [
            (px - 0.17 * s, py - 0.12 * s, 1),
            (px - 0.12 * s, py - 0.21 * s),
            (px + 0.12 * s, py - 0.21 * s),
            (px + 0.17 * s, py - 0.12 * s, 1),
        ]
    )
    canvas.fill(crust, view.tone(("#d89a4c", "#a83c4c", "#e8c060")[seed % 3], 0.85))
    bell = curve(
        [
            (px - 0.2 * s, py - 0.11 * s, 1),
            (px - 0.18 * s, py - 0.3 * s),
            (px, py - 0.38 * s),
            (px + 0.18 * s, py - 0.3 * s),
            (px + 0.2 * s, py - 0.11 * s, 1),
        ]
    )
    canvas.fill(bell, view.tone("#e4f0f4", 1.0), 0.22)
    canvas.line(bell, "#ffffff", 2, 0.5)
    canvas.fill(stroke([(px - 0.14 * s, py - 0.16 * s), (px - 0.13 * s, py - 0.28 * s)], 0.02 * s), "#ffffff", 0.6)


PLACES = {"diner": Kind(diner, "warm", ((0.12, 0.9),), 0.42, (-0.5, -0.7))}
