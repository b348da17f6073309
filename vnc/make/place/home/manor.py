"""A manor's study: a fire, books to the ceiling, leather armchairs, a globe."""

from random import Random

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.fabrics import carpet
from vnc.make.place.parts.hearths import candle, fireplace
from vnc.make.place.parts.props import books
from vnc.make.place.parts.seating import clubchair
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.room import Room, boards, curtain, droplets, outdoors, shell, sunlight, window
from vnc.make.place.space import Camera, Flat, Sun, box
from vnc.make.place.view import View

WOOD, DARK, GOLD = "#6e432a", "#4c2c1c", "#d8ac54"
PAPERS = ("#34523f", "#2f4660", "#6a2c30")
LEATHER = ("#7a3a24", "#3c5a48", "#6a2a2c")


def study(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 510, 1.5, 930)
    room = Room(camera, -3.7, 3.7, 3.9, 6.4, Sun(0.6, 0.6, -0.2))
    paper = PAPERS[picture.seed % 3]
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "hills", 520)
    walls = picture.sheet(0.8, 0, 0.5)
    shell(walls, view, room, paper, "#6a4028", "#5c4030", paper)
    boards(walls, view, room, "#6a4028", 0.2, picture.seed)
    _wainscot(walls, view, room)
    _window(picture, walls, room)
    panes = [((-3.7, 0.9, z), (-3.7, 3.2, z), (-3.7, 3.2, z + 0.7), (-3.7, 0.9, z + 0.7)) for z in (3.5, 4.3)]
    sunlight(walls, room, view, panes, (-0.7, 0.62, -0.05), pool=0.5, shaft=0.2)
    _coffers(walls, view, room)
    carpet(walls, view, room.floor, -2.1, 2.2, 4.2, 3.0, ("#8a2c30", "#2f4a72", "#7a3a2c")[picture.seed % 3])
    things = picture.sheet(0.55, 0, 0.4)
    for u in (0.12, 5.02):
        _bookcase(picture, things, room.back, u, 2.26, 5)
    _east_wall(picture, things, room)
    _chimneypiece(picture, things, room)
    seats = picture.sheet(0.35, 0, 0.6)
    leather = LEATHER[picture.seed % 3]
    for side in (-1, 1):
        (x, foot), s = camera.at(side * 1.72, 0, 4.5), camera.size(4.5)
        clubchair(seats, view, x, foot, 1.2 * s, -side, leather)
    _globe(seats, view, *camera.at(2.75, 0, 4.0), 1.15 * camera.size(4.0))
    _side_table(picture, seats, room)
    near = picture.sheet(0.12, 0, 2.6)
    _desk(picture, near)


def _wainscot(canvas: Canvas, view: View, room: Room) -> None:
    """Panelled dado, a picture rail, a deep cornice."""
    for flat, start, end in ((room.back, 0.0, room.wide), (room.west, 0.5, room.deep), (room.east, 0.5, room.deep)):
        long = end - start
        stripes = [(start + 0.3 * k, 1.0, 0.1, 2.5) for k in range(int(long / 0.3))]
        canvas.fill(flat.quads(stripes), view.tone("#f0d8a0", 0.5), 0.1)
        canvas.fill(flat.quad(start, 0, long, 1.0), view.tone(WOOD, 0.5))
        fields = [(start + 0.1 + 0.72 * k, 0.22, 0.56, 0.6) for k in range(int(long / 0.72))]
        canvas.fill(flat.quads(fields), view.tone(mix(WOOD, "#a86c40", 0.4), 0.55))
        edges = [(u, v, w, 0.025) for u, v, w, _ in fields] + [(u, v, 0.025, h) for u, v, _, h in fields]
        canvas.fill(flat.quads(edges), view.tone("#1c0f0a", 0.1), 0.5)
        canvas.fill(
            flat.quads([(start, 0.98, long, 0.07), (start, 3.5, long, 0.08), (start, 3.66, long, 0.24)]), view.tone(WOOD, 0.7)
        )
        canvas.fill(flat.quads([(start, 3.62, long, 0.035)]), view.tone(GOLD, 0.7))


def _coffers(canvas: Canvas, view: View, room: Room) -> None:
    for z in (5.8, 4.5, 3.2, 2.0):
        box(canvas, view, room.camera, room.sun, room.left, 3.68, z, room.wide, 0.22, 0.26, WOOD, 0.3)
    beams = [(room.left + 1.6 + 1.4 * k, 0.6, 0.16, room.deep - 0.6) for k in range(4)]
    canvas.fill(room.camera.floor(3.74).quads(beams), view.tone(DARK, 0.3))


def _window(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A tall window in the left wall between heavy curtains."""
    view, west = picture.view, room.west
    canvas.fill(west.quad(3.36, 0.76, 1.78, 2.6), view.tone(WOOD, 0.6))
    droplets(picture, canvas, window(canvas, view, west, 3.5, 0.9, 1.5, 2.3, "#7a5236", 4, 6, 0.04), picture.seed)
    for u in (3.08, 4.98):
        curtain(canvas, view, west, u, 0.06, 0.46, 3.4, "#7c2c34", 4, 0.97)
    canvas.fill(west.quad(3.0, 3.16, 2.5, 0.34), view.tone("#7c2c34", 0.6))
    canvas.fill(west.quads([(3.0, 3.15, 2.5, 0.05), (2.94, 3.48, 2.62, 0.07)]), view.tone(GOLD, 0.8))


def _bookcase(picture: Picture, canvas: Canvas, flat: Flat, u: float, wide: float, rows: int) -> None:
    """From the floor to the cornice, cupboards below, every shelf full."""
    view = picture.view
    canvas.fill(flat.quad(u - 0.06, 0, wide + 0.12, 3.55), view.tone(WOOD, 0.6))
    canvas.fill(flat.quad(u, 0.86, wide, 2.6), view.tone(DARK, 0.15))
    step = 2.6 / rows
    for half in (0, 1):
        left = u + half * wide / 2 + 0.03
        for k in range(rows):
            books(
                canvas,
                view,
                flat,
                left,
                0.88 + step * k,
                wide / 2 - 0.06,
                step * 0.92,
                picture.seed + 31 * k + 7 * half + int(u * 9),
            )
    shelves = [(u, 0.84 + step * k, wide, 0.04) for k in range(rows + 1)] + [(u + wide / 2 - 0.03, 0.86, 0.06, 2.6)]
    canvas.fill(flat.quads(shelves), view.tone(mix(WOOD, "#a86c40", 0.4), 0.8))
    doors = [(u + wide * (k + 0.06) / 4, 0.12, wide * 0.22, 0.62) for k in range(4)]
    canvas.fill(flat.quads(doors), view.tone(mix(WOOD, "#a86c40", 0.3), 0.6))
    canvas.fill(flat.quads([(a + 0.02, 0.42, 0.03, 0.06) for a, _, _, _ in doors]), view.tone(GOLD, 0.9))
    canvas.fill(flat.quad(u - 0.1, 3.5, wide + 0.2, 0.12), view.tone(WOOD, 0.9))


def _east_wall(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Paintings in gilt frames, a long-case clock, a wall lamp."""
    view, east = picture.view, room.east
    for k, (u, v, wide, tall) in enumerate(
        ((3.0, 1.5, 1.1, 0.9), (3.05, 2.55, 0.95, 0.72), (4.35, 1.5, 0.62, 0.84), (4.35, 2.5, 0.62, 0.72))
    ):
        canvas.fill(east.quad(u - 0.07, v - 0.07, wide + 0.14, tall + 0.14), view.tone(GOLD, 0.7))
        field = east.quad(u, v, wide, tall)
        left, top, _, foot = field.bounds()
        skies, land = (("#d8b888", "#5a5c3c"), ("#8ca4ac", "#46583c"), ("#c89878", "#4a3c38"), ("#a8acb4", "#5c4c3c"))[k]
        canvas.fill(
            field,
            Linear(left, top, left, foot, (view.tone(skies, 0.6), view.tone(mix(skies, land, 0.6), 0.5), view.tone(land, 0.4))),
        )
        hill = east.path(
            curve(
                [(u, v, 1), (u, v + tall * 0.4), (u + wide * 0.4, v + tall * 0.55), (u + wide, v + tall * 0.34), (u + wide, v, 1)]
            )
        )
        canvas.fill(hill, view.tone(land, 0.35), 0.9)
    clock = east.quad(5.4, 0, 0.6, 2.5)
    canvas.fill(clock, view.tone(WOOD, 0.8))
    canvas.fill(east.quad(5.5, 0.5, 0.4, 1.2), view.tone(DARK, 0.2))
    canvas.fill(east.path(ellipse(5.7, 0.9, 0.13, 0.13)), view.tone(GOLD, 1.0))
    canvas.fill(east.quad(5.685, 0.9, 0.03, 0.75), view.tone(GOLD, 0.8))
    canvas.fill(east.path(ellipse(5.7, 2.1, 0.23, 0.24)), view.tone("#f0e4c8", 0.8))
    canvas.line(east.path(ellipse(5.7, 2.1, 0.23, 0.24)), view.tone(GOLD, 0.9), 3)
    canvas.fill(east.path(lines([(5.36, 2.46), (5.7, 2.8), (6.04, 2.46)])), view.tone(WOOD, 0.9))


def _chimneypiece(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A carved mantel with a fire; a portrait, candlesticks and a clock over it."""
    view, camera, z = picture.view, room.camera, 6.0
    box(canvas, view, camera, room.sun, -1.2, 0, z, 2.4, 3.66, 0.4, mix(WOOD, "#8a5a38", 0.4), 0)
    face = camera.flat((-1.2, 0, z - 0.01), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quad(0.1, 0, 2.2, 1.3), view.tone("#4c4a50", 0.4))
    mouth = face.path(curve([(0.5, 0.05, 1), (0.5, 0.72), (1.2, 0.98), (1.9, 0.72), (1.9, 0.05, 1)]))
    canvas.line(mouth, view.tone("#8c8a90", 0.6), 14)
    fireplace(picture, canvas, mouth)
    for u in (0.08, 2.08):
        canvas.fill(face.quad(u, 0, 0.24, 1.28), view.tone(WOOD, 0.8))
        canvas.fill(face.quads([(u + 0.04 + 0.06 * k, 0.2, 0.025, 0.9) for k in range(3)]), view.tone(DARK, 0.2), 0.6)
    box(canvas, view, camera, room.sun, -1.36, 1.26, z - 0.2, 2.72, 0.12, 0.24, "#8a5a38", 1)
    box(canvas, view, camera, room.sun, -1.3, 0, z - 0.4, 2.6, 0.05, 0.4, "#6c6870", 0.6)
    canvas.fill(face.quad(0.5, 1.62, 1.4, 1.76), view.tone(GOLD, 0.75))
    canvas.fill(face.quad(0.58, 1.7, 1.24, 1.6), view.tone("#3a2c24", 0.3))
    _portrait(canvas, view, face)
    for u in (0.02, 0.28, 2.12, 2.38):
        candle(canvas, view, *camera.at(u - 1.2, 1.38, z - 0.1), 0.24 * camera.size(z))
    pool = room.floor.path(ellipse(0, z - 1.3, 1.8, 1.1))
    canvas.fill(pool, "#ff9a48", 0.28, blur=36, blend="screen")


def _portrait(canvas: Canvas, view: View, face: Flat) -> None:
    """An ancestor in three-quarter view, lit from one side."""
    field = face.quad(0.58, 1.7, 1.24, 1.6)
    x, y = face.at(1.2, 2.5)
    canvas.glow(x, y, 110, "#b88a54", 0.5)
    coat = face.path(curve([(0.7, 1.7, 1), (0.78, 2.1), (1.05, 2.28), (1.2, 2.3), (1.38, 2.27), (1.62, 2.1), (1.72, 1.7, 1)]))
    canvas.fill(coat, view.tone("#2c3450", 0.5), clip=field)
    canvas.fill(face.path(lines([(1.1, 2.3), (1.3, 2.3), (1.2, 1.95)])), view.tone("#f0e8d8", 0.7))
    x, y = face.at(1.2, 2.6)
    canvas.fill(face.path(ellipse(1.21, 2.66, 0.25, 0.3)), view.tone("#3c2a20", 0.4))
    skin = Linear(x - 26, 0, x + 24, 0, (view.tone("#e8c4a0", 0.8), view.tone("#a87858", 0.35)))
    canvas.fill(face.path(curve([(1.02, 2.68), (1.06, 2.46), (1.2, 2.32), (1.33, 2.46), (1.37, 2.68), (1.2, 2.78)])), skin)
    canvas.fill(
        face.path(
            curve([(0.97, 2.6), (0.98, 2.86), (1.2, 2.98), (1.42, 2.86), (1.42, 2.58), (1.34, 2.74), (1.16, 2.8), (1.03, 2.72)])
        ),
        view.tone("#4c3626", 0.5),
    )
    marks = [ellipse(u, 2.6, 0.024, 0.012) for u in (1.12, 1.27)] + [ellipse(u, 2.65, 0.04, 0.009) for u in (1.11, 1.28)]
    canvas.fill(joined([face.path(m) for m in [*marks, ellipse(1.2, 2.43, 0.045, 0.009)]]), view.tone("#4a2c20", 0.3), 0.8)
    canvas.fill(face.path(curve([(1.2, 2.6, 1), (1.24, 2.5), (1.19, 2.49, 1)])), view.tone("#8a5c44", 0.3), 0.7)


def _globe(canvas: Canvas, view: View, x: float, foot: float, size: float) -> None:
    """A terrestrial globe in a wooden stand."""
    canvas.fill(ellipse(x, foot, size * 0.34, size * 0.06), view.tone("#120c10", 0), 0.5, blur=8)
    legs = [
        stroke(
            [(x + d * size * 0.3, foot), (x + d * size * 0.2, foot - size * 0.34), (x + d * size * 0.34, foot - size * 0.6)],
            size * 0.05,
            even,
        )
        for d in (-1, 1)
    ]
    canvas.fill(joined([*legs, rect(x - size * 0.03, foot - size * 0.4, size * 0.06, size * 0.38)]), view.tone(WOOD, 0.6))
    r, cy = size * 0.33, foot - size * 0.64
    ball = ellipse(x, cy, r, r)
    canvas.fill(
        ball,
        Radial(
            x - r * 0.4, cy - r * 0.4, r * 1.7, (view.tone("#9cc4c4", 1.0), view.tone("#4a7c8c", 0.5), view.tone("#1c3444", 0.1))
        ),
    )
    lands = [
        curve([(x + a * r, cy + b * r) for a, b in ring])
        for ring in (
            ((-0.7, -0.4), (-0.3, -0.75), (0.1, -0.6), (0.0, -0.2), (-0.3, 0.0), (-0.5, -0.1)),
            ((-0.3, 0.1), (0.1, 0.05), (0.2, 0.4), (-0.05, 0.8), (-0.25, 0.5)),
            ((0.4, -0.6), (0.85, -0.3), (0.8, 0.1), (0.5, 0.0), (0.35, -0.3)),
        )
    ]
    canvas.fill(joined(lands), view.tone("#d8b878", 0.7), 0.9, clip=ball)
    canvas.line(ellipse(x, cy, r * 1.08, r * 1.08), view.tone(GOLD, 0.8), size * 0.018)
    canvas.line(ellipse(x, cy, r * 1.16, r * 0.24), view.tone(mix(WOOD, "#b87c48", 0.5), 0.9), size * 0.045)


def _side_table(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A round table between the chairs with a decanter, glasses and an open book."""
    view, (x, foot), s = picture.view, room.camera.at(0, 0, 4.2), room.camera.size(4.2)
    canvas.fill(ellipse(x, foot, 0.3 * s, 0.07 * s), view.tone("#120c10", 0), 0.5, blur=8)
    canvas.fill(
        joined([rect(x - 0.04 * s, foot - 0.6 * s, 0.08 * s, 0.58 * s), ellipse(x, foot - 0.02 * s, 0.24 * s, 0.05 * s)]),
        view.tone(WOOD, 0.5),
    )
    canvas.fill(ellipse(x, foot - 0.58 * s, 0.44 * s, 0.1 * s), view.tone(DARK, 0.3))
    canvas.fill(
        ellipse(x, foot - 0.6 * s, 0.44 * s, 0.1 * s),
        Linear(x - 0.44 * s, 0, x + 0.44 * s, 0, (view.tone("#a86c40", 0.9), view.tone(WOOD, 0.4))),
    )
    top = foot - 0.6 * s
    _decanter(canvas, view, x, top, s)
    _open_book(canvas, view, x, top, s)


def _decanter(canvas: Canvas, view: View, x: float, top: float, s: float) -> None:
    """Half full, with a glass stopper."""
    flask = curve(
        [
            (x - 0.2 * s, top, 1),
            (x - 0.22 * s, top - 0.14 * s),
            (x - 0.14 * s, top - 0.2 * s),
            (x - 0.14 * s, top - 0.28 * s, 1),
            (x - 0.08 * s, top - 0.28 * s, 1),
            (x - 0.08 * s, top - 0.2 * s),
            (x, top - 0.14 * s),
            (x - 0.02 * s, top, 1),
        ]
    )
    canvas.fill(
        flask,
        Linear(
            0,
            top - 0.28 * s,
            0,
            top,
            (view.tone("#e8f0f0", 0.9), view.tone("#b8642c", 0.9), view.tone("#8a3c1c", 0.6)),
            (0, 0.4, 1),
        ),
    )
    canvas.fill(ellipse(x - 0.11 * s, top - 0.3 * s, 0.035 * s, 0.035 * s), view.tone("#f4f8f8", 1.0))


def _open_book(canvas: Canvas, view: View, x: float, top: float, s: float) -> None:
    book = lines(
        [
            (x + 0.04 * s, top - 0.02 * s),
            (x + 0.2 * s, top - 0.06 * s),
            (x + 0.36 * s, top - 0.02 * s),
            (x + 0.2 * s, top + 0.03 * s),
        ]
    )
    canvas.fill(book, view.tone("#f4ead4", 0.9))
    canvas.fill(
        joined([rect(x + 0.09 * s, top - 0.03 * s, 0.08 * s, 2), rect(x + 0.22 * s, top - 0.02 * s, 0.08 * s, 2)]),
        view.tone("#5a4a40", 0.4),
        0.7,
    )


def _desk(picture: Picture, canvas: Canvas) -> None:
    """The corner of a writing desk with a green lamp, papers, an inkwell."""
    view, chance, lit = picture.view, Random(picture.seed), max(0.3, picture.view.lamps)
    top = curve([(-40, 1000, 1), (430, 1010), (560, 1060), (600, 1130, 1), (-40, 1130, 1)])
    canvas.fill(top, Linear(0, 1000, 0, HIGH, (view.tone("#a8683c", 0.9), view.tone(WOOD, 0.4))))
    for k in range(5):
        x, y = 190 + 66 * k, 1030 + chance.uniform(-6, 22)
        canvas.fill(lines([(x, y), (x + 110, y - 8), (x + 128, y + 34), (x + 10, y + 44)]), view.tone("#f0e4c8", 0.85 - 0.06 * k))
    canvas.fill(
        joined([rect(112, 800, 14, 230), ellipse(119, 1034, 70, 18)]),
        Linear(60, 0, 180, 0, (view.tone(GOLD, 0.9), view.tone("#6a4a20", 0.3))),
    )
    shade = curve([(20, 810, 1), (56, 736), (182, 736), (218, 810, 1), (119, 826)])
    green = mix(view.tone("#2c7a54", 0.7), "#6ad090", 0.5 * lit)
    canvas.fill(shade, Linear(0, 736, 0, 820, (green, mix(green, "#fff0b0", 0.4 * lit))))
    canvas.glow(119, 850, 330, "#ffd890", 0.5 * lit)


PLACES = {
    "study": Kind(study, "warm", ((0.14, 0.86),), 0.47, (-0.6, -0.5)),
}
