"""Where plain folk of old lived and slept: a cottage's one room with its hearth, and the room of an inn under the roof."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, placed, turned
from vnc.make.place.parts.hearths import candle, fireplace
from vnc.make.place.parts.larder import bundle
from vnc.make.place.parts.props import shelf
from vnc.make.place.parts.stalls import barrel
from vnc.make.place.parts.stone import masonry
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.room import Room, boards, droplets, outdoors, shell, sunlight, window
from vnc.make.place.space import Camera, Spot, Sun, box, shadow
from vnc.make.place.view import View

TIMBER, PLASTER, OAK = "#5c3e28", "#dcc49c", "#8a6040"


def peasantcottage(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 520, 1.5, 900)
    room = Room(camera, -3.8, 3.8, 2.9, 6.2, Sun(0.6, 0.6, -0.3), 0.6)
    walls, panes = _shell(picture, room, "#8a7458")
    stained(walls, picture.seed, 0.25, 9, 1.2, view.tone("#4a3624", 0.2))
    _hearth(picture, walls, room)
    _door(walls, view, room)
    for k, v in enumerate((1.25, 1.75)):
        shelf(walls, view, room.back, 5.3, v, 1.8, wood="#7a5434", seed=picture.seed + k, goods="jcpj")
    sunlight(walls, room, view, panes, (0.8, 0.75, 0.1), pool=0.45, shaft=0.16)
    beams = picture.sheet(0.55, 0, 0.4)
    _beams(beams, view, room)
    chance = Random(picture.seed)
    for x, z in ((-2.6, 4.6), (-1.9, 4.6), (0.9, 4.6), (1.6, 4.6), (2.3, 4.6), (-1.7, 3.1), (1.8, 3.1)):
        bundle(beams, view, chance.choice(("herb", "onion", "ham", "herb")), *camera.at(x, 2.7, z), camera.size(z) * 0.8, chance)
    things = picture.sheet(0.4, 0, 0.4)
    _bed(things, view, room, -3.75, 3.6, "#7a4a3c")
    _wheel(things, view, camera, 2.4, 4.7)
    _table(things, view, room, 0.15, 4.1)
    barrel(things, view, camera, 3.3, 3.8)


def innroom(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 520, 1.5, 900)
    room = Room(camera, -3.4, 3.4, 2.9, 5.8, Sun(0.6, 0.6, -0.3), 0.6)
    walls, panes = _shell(picture, room, "#7c5a3e")
    boards(walls, view, room, "#7c5a3e", 0.28, picture.seed)
    _backwindow(picture, walls, room)
    _pegs(walls, view, room)
    sunlight(walls, room, view, panes, (0.8, 0.75, 0.1), pool=0.45, shaft=0.16)
    beams = picture.sheet(0.55, 0, 0.4)
    _beams(beams, view, room)
    for side in (-1, 1):
        ends = [camera.at(side * 3.4, 1.5, 5.4), camera.at(side * 2.3, 2.85, 5.4)]
        beams.fill(stroke(ends, 0.2 * camera.size(5.4), even, False), view.tone(TIMBER, 0.4))
    things = picture.sheet(0.4, 0, 0.4)
    rug = camera.floor().path(ellipse(0.5, 4.0, 1.3, 0.8))
    things.fill(rug, view.tone("#8c3a3c", 0.6))
    things.line(camera.floor().path(ellipse(0.5, 4.0, 1.1, 0.65)), view.tone("#d8b070", 0.8), 5)
    _bed(things, view, room, -3.35, 3.5, "#4c6480")
    _nightstand(things, view, room)
    _chest(things, view, room)
    _washstand(things, view, room)


def _shell(picture: Picture, room: Room, floor: str) -> tuple[Canvas, list[tuple[Spot, Spot, Spot, Spot]]]:
    """Timber and plaster with a window in the right wall; gives the wall sheet and the panes."""
    view = picture.view
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "hills", 480)
    walls = picture.sheet(0.75, 0, 0.4)
    shell(walls, view, room, PLASTER, floor, "#6a4e38", "#d0b68c")
    chance = Random(picture.seed)
    for flat, long in ((room.west, room.deep), (room.east, room.deep), (room.back, room.wide)):
        start = 0.0 if long == room.wide else 1.0
        patches = [
            flat.path(
                ellipse(
                    chance.uniform(start + 0.4, long - 0.4),
                    chance.uniform(0.8, 2.4),
                    chance.uniform(0.2, 0.5),
                    chance.uniform(0.1, 0.3),
                )
            )
            for _ in range(9)
        ]
        walls.fill(joined(patches), view.tone("#b08c60", 0.4), 0.25, blur=8)
        n = max(3, round((long - start) / 1.5))
        posts = [(start + (long - start - 0.16) * k / n, 0, 0.16, 2.9) for k in range(n + 1)]
        walls.fill(
            flat.quads(
                [*posts, (start, 2.72, long - start, 0.18), (start, 0.85, long - start, 0.13), (start, 0, long - start, 0.12)]
            ),
            view.tone(TIMBER, 0.45),
        )
        walls.fill(flat.quads([(u, v, 0.03, h) for u, v, _, h in posts]), view.tone("#a07850", 0.8), 0.5)
    panes: list[tuple[Spot, Spot, Spot, Spot]] = []
    z = 3.6
    droplets(picture, walls, window(walls, view, room.east, z, 1.15, 1.1, 1.1, "#5c3e28", 4, 4, 0.04), picture.seed)
    walls.fill(room.east.quad(z - 0.1, 1.05, 1.3, 0.1), view.tone("#9a7048", 0.9))
    panes.append(((room.right, 1.15, z), (room.right, 2.25, z), (room.right, 2.25, z + 1.1), (room.right, 1.15, z + 1.1)))
    return walls, panes


def _beams(canvas: Canvas, view: View, room: Room) -> None:
    for z in (room.deep - 0.4, 3.9, 2.5):
        box(canvas, view, room.camera, room.sun, room.left, 2.66, z, room.wide, 0.26, 0.24, "#5c402a", 0.4)


def _hearth(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A wide hearth of field stones in the back wall, a kettle in it, crocks on its beam."""
    view, camera = picture.view, room.camera
    box(canvas, view, camera, room.sun, -1.6, 0, 5.6, 2.7, 2.9, 0.6, "#a89888", 0)
    face = camera.flat((-1.6, 0, 5.59), (1, 0, 0), (0, 1, 0))
    masonry(canvas, view, face, 2.7, 2.9, 0.28, 0.34, picture.seed)
    mouth = face.path(curve([(0.45, 0.05, 1), (0.45, 1.0), (0.8, 1.35), (1.35, 1.45), (1.9, 1.35), (2.25, 1.0), (2.25, 0.05, 1)]))
    fireplace(picture, canvas, mouth)
    s = camera.size(5.6)
    x, y = face.at(1.35, 0.7)
    canvas.line(lines([(x, face.at(0, 1.4)[1]), (x, y - 0.25 * s)], closed=False), "#1c181a", 0.04 * s)
    canvas.fill(
        placed(x, y, 0.34 * s, [(-0.6, -0.6, 1), (-0.84, -0.1), (-0.5, 0.42), (0.5, 0.42), (0.84, -0.1), (0.6, -0.6, 1)]),
        Linear(x - 0.3 * s, 0, x + 0.3 * s, 0, ("#161214", "#443c40", "#1c181a")),
    )
    canvas.fill(face.quad(-0.08, 1.55, 2.86, 0.2), view.tone("#6a4a32", 0.7))
    canvas.fill(face.quad(-0.08, 1.71, 2.86, 0.04), view.tone("#a88058", 1.0))
    for u, tint in ((0.3, "#a85c3c"), (0.65, "#c8b494"), (1.9, "#5a6e7a"), (2.3, "#a85c3c")):
        px, py = face.at(u, 1.75)
        canvas.fill(
            placed(
                px,
                py,
                0.28 * s,
                [
                    (-0.3, -1, 1),
                    (-0.22, -0.8),
                    (-0.46, -0.4),
                    (-0.28, 0, 1),
                    (0.28, 0, 1),
                    (0.46, -0.4),
                    (0.22, -0.8),
                    (0.3, -1, 1),
                ],
            ),
            turned(view, px, 0.13 * s, tint),
        )
    candle(canvas, view, *face.at(1.35, 1.75), 0.2 * s)
    pool = room.floor.path(ellipse(-0.25, 4.9, 1.3, 0.8))
    canvas.fill(pool, "#ff9a48", 0.4, blur=30, blend="screen")


def _door(canvas: Canvas, view: View, room: Room) -> None:
    """A plank door with iron straps, in the back wall."""
    back = room.back
    canvas.fill(back.quad(0.55, 0, 1.15, 2.1), view.tone(TIMBER, 0.6))
    canvas.fill(back.quad(0.63, 0, 0.99, 2.0), view.tone("#7c5838", 0.55))
    canvas.fill(back.quads([(0.63 + 0.2 * k, 0, 0.02, 2.0) for k in range(1, 5)]), view.tone("#1c100a", 0.1), 0.5)
    canvas.fill(back.quads([(0.63, 0.4, 0.8, 0.07), (0.63, 1.5, 0.8, 0.07)]), view.tone("#3a3436", 0.5))
    canvas.fill(back.path(ellipse(1.5, 1.0, 0.05, 0.05)), view.tone("#c8b080", 0.8))


def _bed(canvas: Canvas, view: View, room: Room, x: float, z: float, blanket: str) -> None:
    """A bed of turned posts along the left wall: straw tick, pillow, patched quilt."""
    camera, wide, deep = room.camera, 2.0, 1.15
    shadow(canvas, view, camera, x, z, wide, deep, 0.5)
    box(canvas, view, camera, room.sun, x, 0.22, z, wide, 0.24, deep, "#7a5434", 0.6)
    box(canvas, view, camera, room.sun, x + 0.03, 0.46, z + 0.02, wide - 0.06, 0.16, deep - 0.04, "#ece2cc", 0.6)
    box(canvas, view, camera, room.sun, x + 0.62, 0.47, z - 0.03, wide - 0.6, 0.19, deep + 0.02, view.own("bed", blanket), 0.7)
    top = camera.floor(0.664)
    tints = ("#c89a5c", "#a8523c", "#e0cfa8", "#5c7a5c")
    for i in range(5):
        for j in range(4):
            if (i + j) % 2 == 0:
                canvas.fill(
                    top.quad(x + 0.66 + 0.27 * i, z + 0.02 + 0.27 * j, 0.25, 0.25), view.tone(tints[(i * 2 + j) % 4], 0.8), 0.85
                )
    front = camera.flat((x, 0, z - 0.035), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.66 + 0.54 * k, 0.48, 0.25, 0.17) for k in range(3)]), view.tone("#c89a5c", 0.5), 0.7)
    (px, py), s = camera.at(x + 0.34, 0.62, z + 0.55), camera.size(z + 0.55)
    canvas.fill(
        placed(px, py, s, [(-0.28, 0.04), (-0.32, -0.12), (0, -0.2), (0.32, -0.12), (0.28, 0.04), (0, 0.08)]),
        Linear(0, py - 0.2 * s, 0, py + 0.05 * s, (view.tone("#fdf6e8", 1.0), view.tone("#c8bca8", 0.5))),
    )
    for dx, tall in ((-0.04, 1.25), (wide - 0.06, 0.85)):
        box(canvas, view, camera, room.sun, x + dx, 0, z, 0.1, tall, 0.1, "#6e4a2e", 0.7)
        (cx, cy), q = camera.at(x + dx + 0.05, tall + 0.06, z + 0.05), camera.size(z)
        canvas.fill(ellipse(cx, cy, 0.07 * q, 0.08 * q), turned(view, cx, 0.07 * q, "#8a6040"))
    box(canvas, view, camera, room.sun, x + wide - 0.04, 0.4, z + 0.08, 0.06, 0.38, deep - 0.1, "#7a5434", 0.7)


def _wheel(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A spinning wheel with wool on its distaff."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    shadow(canvas, view, camera, x - 0.6, z - 0.2, 1.2, 0.4, 0.4)
    wx, wy, r = cx + 0.2 * s, foot - 0.72 * s, 0.42 * s
    wood = view.tone(OAK, 0.65)
    canvas.fill(
        joined(
            [
                stroke([(cx - 0.5 * s, foot - 0.5 * s), (cx + 0.55 * s, foot - 0.34 * s)], 0.09 * s, even),
                *(
                    stroke([(cx + a * s, foot - 0.42 * s), (cx + b * s, foot)], 0.055 * s, even)
                    for a, b in ((-0.4, -0.5), (0.4, 0.55), (0.1, 0.0))
                ),
                stroke([(wx, wy), (wx + 0.02 * s, foot - 0.36 * s)], 0.06 * s, even),
            ]
        ),
        wood,
    )
    canvas.fill(
        joined(
            [
                stroke([(wx, wy), (wx + r * math.cos(a), wy + r * math.sin(a))], 0.03 * s, even)
                for a in (math.tau * k / 10 for k in range(10))
            ]
        ),
        wood,
    )
    canvas.line(ellipse(wx, wy, r, r), view.tone(OAK, 0.75), 0.06 * s)
    canvas.fill(stroke([(cx - 0.42 * s, foot - 0.48 * s), (cx - 0.46 * s, foot - 1.15 * s)], 0.04 * s, even), wood)
    canvas.fill(ellipse(cx - 0.46 * s, foot - 1.12 * s, 0.13 * s, 0.22 * s), view.tone("#f4ece0", 0.85))
    canvas.line(
        lines([(cx - 0.42 * s, foot - 0.95 * s), (cx - 0.34 * s, foot - 0.6 * s), (wx - r, wy)], closed=False),
        view.tone("#f4ece0", 0.9),
        2,
    )


def _table(canvas: Canvas, view: View, room: Room, x: float, z: float) -> None:
    """A scrubbed table: loaf, cheese, jug, bowl; two stools."""
    camera, high = room.camera, 0.74
    shadow(canvas, view, camera, x, z, 1.5, 0.8, 0.5)
    for dx in (0.08, 1.3):
        box(canvas, view, camera, room.sun, x + dx, 0, z + 0.1, 0.12, high, 0.12, "#6a4830", 0)
    box(canvas, view, camera, room.sun, x, high, z, 1.5, 0.08, 0.8, "#b88c5c", 1)
    s, top = camera.size(z + 0.4), high + 0.08
    px, py = camera.at(x + 0.4, top, z + 0.35)
    canvas.fill(
        ellipse(px, py - 0.07 * s, 0.19 * s, 0.11 * s),
        Radial(px - 0.05 * s, py - 0.12 * s, 0.25 * s, (view.tone("#eaba70", 1.0), view.tone("#8a5428", 0.4))),
    )
    px, py = camera.at(x + 0.85, top, z + 0.3)
    canvas.fill(
        lines([(px - 0.14 * s, py), (px + 0.16 * s, py), (px + 0.12 * s, py - 0.13 * s), (px - 0.1 * s, py - 0.13 * s)]),
        view.tone("#f0cc68", 0.85),
    )
    px, py = camera.at(x + 1.2, top, z + 0.45)
    canvas.fill(
        placed(
            px,
            py,
            0.36 * s,
            [
                (-0.2, -1, 1),
                (-0.17, -0.75),
                (-0.4, -0.35),
                (-0.24, 0, 1),
                (0.24, 0, 1),
                (0.4, -0.35),
                (0.17, -0.75),
                (0.2, -1, 1),
            ],
        ),
        turned(view, px, 0.14 * s, "#6a7a8a"),
    )
    for sx in (x - 0.35, x + 1.75):
        (cx, foot), q = camera.at(sx, 0, z - 0.1), camera.size(z - 0.1)
        canvas.fill(
            joined(
                [stroke([(cx + d * 0.18 * q, foot), (cx + d * 0.1 * q, foot - 0.42 * q)], 0.05 * q, even) for d in (-1, 0.1, 1)]
            ),
            view.tone("#6a4830", 0.5),
        )
        canvas.fill(ellipse(cx, foot - 0.43 * q, 0.23 * q, 0.07 * q), view.tone("#a07848", 0.85))


def _backwindow(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A dormer with small panes and short curtains in the back wall."""
    view = picture.view
    droplets(picture, canvas, window(canvas, view, room.back, 2.75, 1.1, 1.3, 1.2, "#5c3e28", 4, 4, 0.04), picture.seed)
    canvas.fill(room.back.quad(2.6, 0.98, 1.6, 0.12), view.tone("#9a7048", 0.9))
    for u in (2.55, 3.85):
        cloth = room.back.quad(u, 1.1, 0.42, 1.4)
        canvas.fill(cloth, view.tone("#a8503c", 0.6))
        canvas.fill(
            room.back.quads([(u + 0.1 * k, 1.1, 0.04, 1.4) for k in range(4)]), view.tone("#5c2420", 0.2), 0.4, blur=2, clip=cloth
        )
    x, y = room.back.at(3.9, 1.1)
    s = room.camera.size(room.deep)
    canvas.fill(
        placed(x - 0.3 * s, y, 0.26 * s, [(-0.3, 0, 1), (-0.4, -0.5, 1), (0.4, -0.5, 1), (0.3, 0, 1)]), view.tone("#b8603c", 0.7)
    )
    canvas.fill(
        joined(
            [ellipse(x + (-0.3 + d) * s, y - (0.2 + e) * s, 0.06 * s, 0.05 * s) for d, e in ((-0.08, 0), (0.08, 0.02), (0, 0.07))]
        ),
        view.tone("#4c8a48", 0.7),
    )


def _pegs(canvas: Canvas, view: View, room: Room) -> None:
    """A cloak and a satchel on pegs."""
    back, s = room.back, room.camera.size(room.deep)
    canvas.fill(back.quad(4.7, 1.95, 1.7, 0.1), view.tone("#7a5434", 0.7))
    x, y = back.at(5.0, 1.95)
    canvas.fill(
        placed(x, y, s, [(-0.06, 0, 1), (-0.22, 0.3), (-0.3, 1.25, 1), (0.3, 1.25, 1), (0.2, 0.3), (0.06, 0, 1)]),
        Linear(x - 0.3 * s, 0, x + 0.3 * s, 0, (view.tone("#4c6a50", 0.8), view.tone("#2c4434", 0.3), view.tone("#4c6a50", 0.6))),
    )
    x, y = back.at(5.9, 1.98)
    canvas.line(lines([(x, y), (x - 0.2 * s, y + 0.6 * s), (x + 0.2 * s, y + 0.6 * s)]), view.tone("#5c3c24", 0.5), 4)
    canvas.fill(rect(x - 0.26 * s, y + 0.5 * s, 0.52 * s, 0.38 * s, 6), view.tone("#8a5c34", 0.7))
    canvas.fill(rect(x - 0.26 * s, y + 0.5 * s, 0.52 * s, 0.18 * s, 6), view.tone("#a8744a", 0.8))


def _nightstand(canvas: Canvas, view: View, room: Room) -> None:
    camera = room.camera
    box(canvas, view, camera, room.sun, -1.2, 0, 4.9, 0.55, 0.62, 0.45, "#7a5434", 0.8)
    face = camera.flat((-1.2, 0, 4.89), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quad(0.06, 0.34, 0.43, 0.2), view.tone("#946a44", 0.7))
    canvas.fill(face.path(ellipse(0.275, 0.44, 0.03, 0.03)), view.tone("#d8b060", 0.9))
    x, y = camera.at(-0.95, 0.62, 5.1)
    s = camera.size(5.1)
    canvas.fill(ellipse(x, y, 0.12 * s, 0.03 * s), view.tone("#c8a050", 0.8))
    candle(canvas, view, x, y, 0.24 * s)


def _chest(canvas: Canvas, view: View, room: Room) -> None:
    """A traveller's chest at the bed's foot."""
    camera = room.camera
    shadow(canvas, view, camera, -1.15, 3.3, 0.9, 0.6, 0.5)
    box(canvas, view, camera, room.sun, -1.1, 0, 3.3, 0.9, 0.46, 0.55, "#7a4e30", 0.8)
    face = camera.flat((-1.1, 0, 3.295), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0.1, 0, 0.07, 0.46), (0.73, 0, 0.07, 0.46), (0, 0.33, 0.9, 0.025)]), view.tone("#4a4448", 0.6))
    canvas.fill(face.quad(0.39, 0.24, 0.12, 0.14), view.tone("#d8b060", 0.9))


def _washstand(canvas: Canvas, view: View, room: Room) -> None:
    """By the window a table with a bowl and ewer, a chair."""
    camera = room.camera
    shadow(canvas, view, camera, 1.9, 4.6, 1.2, 0.6, 0.5)
    for dx in (0.05, 1.0):
        box(canvas, view, camera, room.sun, 1.9 + dx, 0, 4.7, 0.09, 0.76, 0.09, "#6a4830", 0)
    box(canvas, view, camera, room.sun, 1.85, 0.76, 4.6, 1.25, 0.07, 0.6, "#a87a4c", 1)
    s = camera.size(4.9)
    px, py = camera.at(2.25, 0.83, 4.9)
    canvas.fill(
        placed(px, py, s, [(-0.24, -0.16, 1), (-0.16, -0.02), (0.16, -0.02), (0.24, -0.16, 1)]),
        turned(view, px, 0.24 * s, "#e8e4dc"),
    )
    canvas.fill(
        placed(
            px + 0.42 * s,
            py,
            0.4 * s,
            [
                (-0.22, -1, 1),
                (-0.16, -0.75),
                (-0.4, -0.35),
                (-0.24, 0, 1),
                (0.24, 0, 1),
                (0.4, -0.35),
                (0.16, -0.75),
                (0.3, -1.05, 1),
            ],
        ),
        turned(view, px + 0.42 * s, 0.16 * s, "#e8e4dc"),
    )
    (cx, foot), q = camera.at(1.35, 0, 4.3), camera.size(4.3)
    canvas.fill(
        joined(
            [rect(cx + d * q - 0.025 * q, foot - 0.46 * q, 0.05 * q, 0.46 * q) for d in (-0.2, 0.2)]
            + [rect(cx - 0.23 * q, foot - 0.98 * q, 0.05 * q, 0.55 * q), rect(cx - 0.25 * q, foot - 0.5 * q, 0.5 * q, 0.06 * q)]
        ),
        view.tone("#7a5434", 0.6),
    )


PLACES = {
    "peasantcottage": Kind(peasantcottage, "warm", ((0.12, 0.88),), 0.48, (0.6, -0.6)),
    "innroom": Kind(innroom, "warm", ((0.12, 0.88),), 0.48, (0.6, -0.6)),
}
