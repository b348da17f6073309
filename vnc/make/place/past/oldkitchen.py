"""The kitchen of an old Japanese house: clay stoves on bare earth, a water jar, tubs of greens."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.farmrooms import CLAY, IRON, SOOT, beams, strings
from vnc.make.place.parts.vessels import JAR, vessel
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.room import Room, droplets, outdoors, shell, sunlight, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View


def oldkitchen(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 460, 1.5, 950)
    room = Room(camera, -4.2, 4.2, 3.6, 7.0, Sun(0.5, 0.6, 0.2))
    out = picture.sheet(1.0, 0, 2)
    outdoors(picture, out, "hills", 480)
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, CLAY, "#8a7458", "#33241c", "#bca47c")
    stained(walls, picture.seed + 3, 0.2, 12, 3, view.tone("#3c2c1c", 0.1))
    _kitchen_back(picture, walls, room)
    _shelves(walls, view, room)
    _doorway(picture, walls, room)
    light = [((4.2, 0.1, 3.4), (4.2, 2.2, 3.4), (4.2, 2.2, 5.2), (4.2, 0.1, 5.2))]
    sunlight(walls, room, view, light, (0.85, 0.55, 0.1), pool=0.5, shaft=0.16)
    beams(walls, view, room)
    stoves = picture.sheet(0.5, 0, 0.3)
    _kamado(picture, stoves, room)
    _jar(stoves, view, *camera.at(-2.9, 0, 5.4), camera.size(5.4))
    _tubs(stoves, view, camera, picture.seed)
    _bench(stoves, view, room)
    near = picture.sheet(0.12, 0, 2.6)
    strings(near, view, 130, -20, 3, 1.6)
    strings(near, view, 1800, -20, 2, 1.5)
    near.fill(rect(-20, -20, 1960, 50), view.tone("#241812", 0.2))


def _kitchen_back(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A latticed window over the stoves, soot on the wall, hooks with ladles, a charm for the fire god."""
    view, back = picture.view, room.back
    canvas.fill(back.path(ellipse(4.2, 1.9, 2.2, 1.6)), view.tone("#241a14", 0), 0.4, blur=50)
    hole = window(canvas, view, back, 3.0, 1.75, 2.4, 1.0, SOOT, 1, 1, 0.08)
    droplets(picture, canvas, hole, picture.seed)
    canvas.fill(back.quads([(3.0 + 0.2 * k, 1.75, 0.07, 1.0) for k in range(13)]), view.tone(SOOT, 0.4))
    canvas.fill(
        back.quads([(0, 2.9, 8.4, 0.2), (0.0, 0, 0.16, 3.6), (2.6, 0, 0.18, 3.6), (5.7, 0, 0.18, 3.6), (8.2, 0, 0.2, 3.6)]),
        view.tone(SOOT, 0.45),
    )
    for k, u in enumerate((5.95, 6.25, 6.55, 6.85, 7.2, 7.6)):
        x, y = back.at(u, 2.3)
        canvas.fill(rect(x - 2, y, 5, 60), view.tone("#a87c4c", 0.6))
        canvas.fill(ellipse(x, y + 76, 17, 13 if k % 2 else 22), view.tone("#8a6440" if k % 2 else IRON, 0.6))
    canvas.fill(back.quad(5.85, 2.3, 2.0, 0.06), view.tone("#6c4830", 0.5))
    canvas.fill(back.quad(2.72, 2.2, 0.2, 0.6), view.tone("#f4ecd8", 0.7))
    canvas.fill(back.quads([(2.76, 2.3 + 0.1 * k, 0.12, 0.04) for k in range(4)]), view.tone("#a82c24", 0.6))


def _shelves(canvas: Canvas, view: View, room: Room) -> None:
    """Shelves with bowls, jars and baskets along the left wall."""
    chance, wall = Random(3), room.west
    canvas.fill(wall.quad(2.2, 0.9, 3.6, 1.75), view.tone("#5c4030", 0.3))
    for v in (0.92, 1.5, 2.08):
        canvas.fill(wall.quad(2.2, v, 3.6, 0.07), view.tone("#8a6040", 0.6))
        z = 2.35
        while z < 5.6:
            (x, y), s = wall.at(z, v + 0.07), room.camera.size(z)
            r, tint = chance.uniform(0.1, 0.16), chance.choice(("#3c5c7c", "#e4dccc", "#7c4434", "#5c6c4c", "#a8845c", "#2c2c34"))
            if chance.random() < 0.5:
                canvas.fill(
                    curve(
                        [
                            (x - r * s * 0.5, y - r * s, 1),
                            (x - r * s * 0.3, y),
                            (x + r * s * 0.3, y),
                            (x + r * s * 0.5, y - r * s, 1),
                        ]
                    ),
                    turned(view, x, r * s * 0.5, tint),
                )
            else:
                canvas.fill(
                    curve(
                        [
                            (x - r * s * 0.26, y - 2.2 * r * s, 1),
                            (x - r * s * 0.5, y - r * s),
                            (x - r * s * 0.3, y, 1),
                            (x + r * s * 0.3, y, 1),
                            (x + r * s * 0.5, y - r * s),
                            (x + r * s * 0.26, y - 2.2 * r * s, 1),
                        ]
                    ),
                    turned(view, x, r * s * 0.5, tint),
                )
            z += r * 2.6
    canvas.fill(wall.quads([(2.2, 0, 0.12, 2.7), (5.7, 0, 0.12, 2.7), (0.3, 2.9, 7, 0.2)]), view.tone(SOOT, 0.45))


def _doorway(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The wide door to the yard, its panel pushed aside, rice straw beside it."""
    view, wall = picture.view, room.east
    hole = wall.quad(3.4, 0.02, 1.8, 2.2)
    canvas.fill(hole, "#ffffff", blend="erase")
    droplets(picture, canvas, hole, picture.seed + 3)
    canvas.fill(wall.quad(5.2, 0.02, 1.4, 2.2), view.tone("#7c5a3c", 0.6))
    canvas.fill(
        wall.quads([(5.2 + 0.2 * k, 0.02, 0.03, 2.2) for k in range(8)] + [(5.2, 0.7, 1.4, 0.06), (5.2, 1.5, 1.4, 0.06)]),
        view.tone("#2c1c14", 0.2),
        0.6,
    )
    canvas.fill(
        wall.quads([(3.3, 0, 0.12, 2.35), (5.15, 0, 0.12, 2.35), (3.3, 2.22, 3.4, 0.16), (0.3, 2.9, 7, 0.2)]),
        view.tone(SOOT, 0.45),
    )


def _kamado(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The range of clay: three mouths with fire, iron pots under wooden lids, steam."""
    view, camera, z = picture.view, room.camera, 5.5
    shadow(canvas, view, camera, -1.6, z - 0.1, 3.4, 1.2, 0.5)
    box(canvas, view, camera, room.sun, -1.6, 0, z, 3.4, 0.78, 1.1, "#b8a488", 0.8)
    face = camera.flat((-1.6, 0, z - 0.01), (1, 0, 0), (0, 1, 0))
    s = camera.size(z)
    canvas.fill(face.quads([(0, 0, 3.4, 0.1), (0, 0.68, 3.4, 0.1)]), view.tone("#8a7458", 0.5))
    for k, u in enumerate((0.6, 1.7, 2.8)):
        mouth = face.path(curve([(u - 0.27, 0.02, 1), (u - 0.27, 0.3), (u, 0.52), (u + 0.27, 0.3), (u + 0.27, 0.02, 1)]))
        canvas.fill(face.path(ellipse(u, 0.62, 0.4, 0.2)), view.tone("#1c1410", 0), 0.4, blur=8)
        _, top, _, foot = mouth.bounds()
        canvas.fill(mouth, Linear(0, top, 0, foot, ("#2c1410", "#c84c1c", "#ffb848")))
        flames = [
            face.path(curve([(u + d - 0.07, 0.03), (u + d, 0.24 + 0.1 * (j % 2), 1), (u + d + 0.07, 0.03)]))
            for j, d in enumerate((-0.14, 0.0, 0.13))
        ]
        canvas.fill(joined(flames), "#ffe08a", 0.9)
        canvas.line(mouth, view.tone("#6c5844", 0.5), 6)
        x, y = face.at(u, 0.22)
        canvas.glow(x, y, 1.5 * s, "#ff8a3c", 0.45)
        picture.play("flicker", x - 0.7 * s, y - 0.8 * s, 1.4 * s, 1.2 * s, "#ff8a3c")
        px, py = camera.at(-1.6 + u, 0.78, z + 0.45)
        _pot(picture, canvas, px, py, 0.36 * camera.size(z + 0.45), k)


def _pot(picture: Picture, canvas: Canvas, px: float, py: float, r: float, k: int) -> None:
    """An iron pot under its wooden lid, steaming."""
    view = picture.view
    canvas.fill(
        curve(
            [
                (px - r, py - r * 0.5, 1),
                (px - r * 0.98, py),
                (px - r * 0.6, py + r * 0.2),
                (px + r * 0.6, py + r * 0.2),
                (px + r * 0.98, py),
                (px + r, py - r * 0.5, 1),
            ]
        ),
        turned(view, px, r, IRON),
    )
    canvas.fill(rect(px - r * 1.2, py - r * 0.42, r * 2.4, r * 0.16, 4), turned(view, px, r * 1.2, "#4c4a54"))
    canvas.fill(rect(px - r * 0.86, py - r * 0.7, r * 1.72, r * 0.3, 3), turned(view, px, r, "#b08454"))
    canvas.fill(
        joined([rect(px + d * r * 0.4 - r * 0.08, py - r * 0.92, r * 0.16, r * 0.24) for d in (-1, 1)]),
        view.tone("#8a6038", 0.6),
    )
    for j in range(8):
        t = j / 7
        canvas.fill(
            ellipse(px + 24 * t * (1 if (j + k) % 2 else -1), py - r - 190 * t, 14 + 34 * t, 12 + 22 * t),
            mix(view.haze, "#ffffff", 0.6),
            0.22 * (1 - t) + 0.02,
            blur=10,
        )
    picture.play("steam", px - r, py - r - 240, 2 * r, 240)


def _jar(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A water jar with a wooden lid and dipper."""
    canvas.fill(ellipse(x, foot, 0.5 * s, 0.08 * s), view.tone("#180f0c", 0), 0.45, blur=6)
    vessel(canvas, view, x, foot, s, JAR, "#6c4a34")
    canvas.fill(
        curve(
            [
                (x - 0.42 * s, foot - 0.66 * s),
                (x, foot - 0.58 * s),
                (x + 0.42 * s, foot - 0.66 * s),
                (x + 0.3 * s, foot - 0.42 * s),
                (x + 0.06 * s, foot - 0.5 * s),
                (x - 0.2 * s, foot - 0.36 * s),
            ]
        ),
        view.tone("#3c3430", 0.4),
        0.7,
    )
    canvas.fill(ellipse(x, foot - 0.9 * s, 0.38 * s, 0.09 * s), view.tone("#b89060", 0.8))
    canvas.fill(
        joined(
            [
                stroke([(x - 0.1 * s, foot - 0.96 * s), (x + 0.5 * s, foot - 1.1 * s)], 0.035 * s, even, False),
                rect(x - 0.2 * s, foot - 1.06 * s, 0.18 * s, 0.14 * s, 3),
            ]
        ),
        view.tone("#d8b078", 0.8),
    )


def _tubs(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Tubs with greens and radishes, firewood in a heap, a stool."""
    for x, z, tint in ((2.2, 4.6, "#6c9c4c"), (2.9, 4.2, "#f0ece0"), (-2.2, 4.2, "#d8783c")):
        (cx, foot), s = camera.at(x, 0, z), camera.size(z)
        canvas.fill(ellipse(cx, foot, 0.4 * s, 0.07 * s), view.tone("#180f0c", 0), 0.45, blur=5)
        chance = Random(seed + int(x * 10))
        canvas.fill(
            joined(
                [
                    ellipse(cx + chance.uniform(-0.2, 0.2) * s, foot - (0.4 + chance.uniform(0, 0.16)) * s, 0.1 * s, 0.08 * s)
                    for _ in range(12)
                ]
            ),
            view.tone(tint, 0.7),
        )
        body = lines(
            [(cx - 0.32 * s, foot - 0.4 * s), (cx + 0.32 * s, foot - 0.4 * s), (cx + 0.26 * s, foot), (cx - 0.26 * s, foot)]
        )
        canvas.fill(body, turned(view, cx, 0.32 * s, "#b08454"))
        canvas.fill(
            joined([rect(cx - 0.33 * s, foot - t * s, 0.66 * s, 0.035 * s) for t in (0.1, 0.32)]),
            view.tone("#5c4024", 0.4),
            clip=body,
        )
    (cx, foot), s = camera.at(-0.9, 0, 4.7), camera.size(4.7)
    logs: list[Path] = []
    for row in range(3):
        logs += [
            ellipse(cx + (-0.36 + 0.18 * k + 0.09 * (row % 2)) * s, foot - (0.09 + 0.15 * row) * s, 0.088 * s, 0.08 * s)
            for k in range(5 - row)
        ]
    canvas.fill(ellipse(cx, foot, 0.56 * s, 0.07 * s), view.tone("#180f0c", 0), 0.4, blur=5)
    canvas.fill(joined(logs), view.tone("#c8a06c", 0.65))
    canvas.line(joined(logs), view.tone("#5c3c24", 0.4), 4)


def _bench(canvas: Canvas, view: View, room: Room) -> None:
    """A low bench for cutting: a board with a knife, a radish half sliced, greens, a bowl."""
    camera, z, high = room.camera, 3.5, 0.4
    shadow(canvas, view, camera, -0.85, z - 0.1, 1.7, 0.8, 0.5)
    for x in (-0.75, 0.62):
        box(canvas, view, camera, room.sun, x, 0, z + 0.06, 0.12, high - 0.06, 0.5, "#6c4830", 0)
    box(canvas, view, camera, room.sun, -0.85, high - 0.06, z, 1.7, 0.07, 0.65, "#a87c50", 1)
    top = camera.floor(high + 0.02)
    canvas.fill(top.quad(-0.45, z + 0.12, 0.75, 0.4), view.tone("#d8b484", 0.8))
    for k in range(5):
        canvas.fill(top.path(ellipse(-0.36 + 0.07 * k, z + 0.3, 0.045, 0.06)), view.tone("#f4f0e4", 0.9))
        canvas.line(top.path(ellipse(-0.36 + 0.07 * k, z + 0.3, 0.045, 0.06)), view.tone("#c0b8a4", 0.5), 1.5)
    (x, y), s = camera.at(0.02, high + 0.02, z + 0.3), camera.size(z + 0.3)
    canvas.fill(
        curve(
            [
                (x, y - 0.1 * s),
                (x + 0.3 * s, y - 0.1 * s),
                (x + 0.42 * s, y - 0.04 * s, 1),
                (x + 0.3 * s, y + 0.02 * s),
                (x, y + 0.02 * s),
            ]
        ),
        view.tone("#f0ece0", 0.8),
    )
    canvas.fill(
        joined(
            [
                stroke([(x + 0.4 * s, y - 0.04 * s), (x + (0.56 + 0.03 * k) * s, y - (0.02 + 0.07 * k) * s)], 0.04 * s)
                for k in range(4)
            ]
        ),
        view.tone("#5c9a48", 0.7),
    )
    bx, by = camera.at(-0.65, high + 0.02, z + 0.34)
    canvas.fill(
        curve([(bx - 0.15 * s, by - 0.13 * s, 1), (bx - 0.08 * s, by), (bx + 0.08 * s, by), (bx + 0.15 * s, by - 0.13 * s, 1)]),
        turned(view, bx, 0.15 * s, "#3c5c7c"),
    )
    canvas.fill(ellipse(bx, by - 0.13 * s, 0.15 * s, 0.035 * s), view.tone("#7ca04c", 0.7))
    kx, ky = camera.at(-0.4, high + 0.02, z + 0.1)
    canvas.fill(
        joined([lines([(kx, ky), (kx + 0.26 * s, ky - 0.015 * s), (kx + 0.26 * s, ky + 0.035 * s), (kx, ky + 0.03 * s)])]),
        view.tone("#c8d0d8", 0.9),
    )
    canvas.fill(rect(kx - 0.14 * s, ky, 0.15 * s, 0.03 * s, 3), view.tone("#4c3424", 0.5))


PLACES = {"oldkitchen": Kind(oldkitchen, "torch", ((0.16, 0.84),), 0.46, (0.7, -0.6))}
