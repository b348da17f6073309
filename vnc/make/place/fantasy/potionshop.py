"""A potion shop: a wall of shining bottles behind the counter, scales and a still, a window on the street, drying herbs."""

from random import Random

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, lantern, placed, turned
from vnc.make.place.parts.flora import pot
from vnc.make.place.parts.hearths import candle
from vnc.make.place.parts.larder import bundle
from vnc.make.place.parts.potions import phial
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, boards, droplets, outdoors, shell, shine, sunlight, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

WALLS, WOOD, BRASS = ("#4c5a70", "#5a4c6e", "#46665c"), "#7a5034", "#d8ac58"


def potionshop(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 520, 1.55, 900)
    room = Room(camera, -4.2, 4.2, 3.6, 6.6, Sun(-0.6, 0.6, -0.3), 0.6)
    tint = WALLS[picture.seed % 3]
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 500)
    walls = picture.sheet(0.75, 0, 0.4)
    shell(walls, view, room, tint, "#7c5a3e", "#5a4434", mix(tint, "#ffffff", 0.08))
    boards(walls, view, room, "#7c5a3e", 0.26, picture.seed)
    for z in (2.4, 4.4):
        droplets(picture, walls, window(walls, view, room.west, z, 1.1, 1.5, 1.8, "#5c3c28", 4, 4, 0.05), picture.seed)
        walls.fill(room.west.quad(z - 0.1, 0.98, 1.7, 0.1), view.tone("#8a6040", 0.9))
        chance = Random(int(z * 10))
        for k in range(4):
            x, y = room.west.at(z + 0.2 + 0.36 * k, 1.08)
            phial(walls, view, x, y, 0.34 * camera.size(z + 0.36 * k), chance)
    _shelves(walls, view, room, picture.seed)
    _case(walls, view, room, picture.seed)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.14, 0.3)
    panes = [((-4.2, 1.1, z), (-4.2, 2.9, z), (-4.2, 2.9, z + 1.5), (-4.2, 1.1, z + 1.5)) for z in (2.4, 4.4)]
    sunlight(walls, room, view, panes, (-0.8, 0.75, -0.1), pool=0.42, shaft=0.16)
    hung = picture.sheet(0.55, 0, 0.4)
    for z in (5.6, 4.0):
        box(hung, view, camera, room.sun, -4.2, 3.32, z, 8.4, 0.24, 0.22, "#4c3424", 0.4)
    chance = Random(picture.seed + 2)
    for x in (-3.4, -2.8, -2.2, 2.3, 2.9, 3.5):
        bundle(hung, view, "herb", *camera.at(x, 3.3, 4.0), camera.size(4.0) * 0.8, chance)
    for x, colour in ((-0.9, "#f0b040"), (0.9, "#58c8d0")):
        lantern(hung, view, *camera.at(x, 2.95, 4.6), 0.3 * camera.size(4.6), colour, 0.6)
    front = picture.sheet(0.4, 0, 0.4)
    _counter(picture, front, room)
    _ladder(front, view, camera)
    for x, z, k in ((-3.5, 4.0, 1), (3.6, 3.5, 2)):
        px, py = camera.at(x, 0, z)
        pot(front, view, px, py, 0.5 * camera.size(z), picture.seed + k, ("#7a5ca0", "#4c7a8a")[k % 2])


def _shelves(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """The back wall from side to side: carved uprights, five rows of bottles, drawers with brass knobs below."""
    back, s, chance = room.back, room.camera.size(room.deep), Random(seed)
    canvas.fill(back.quad(0.9, 0, 6.6, 3.3), view.tone("#3c2820", 0.35))
    canvas.fill(back.quad(0.9, 0, 6.6, 1.1), view.tone("#5c3c28", 0.5))
    drawers = [(1.05 + 0.53 * i, 0.12 + 0.32 * j, 0.47, 0.27) for i in range(12) for j in range(3)]
    canvas.fill(back.quads(drawers), view.tone("#86593a", 0.6))
    canvas.fill(back.quads([(u, v + 0.23, w, 0.04) for u, v, w, _ in drawers]), view.tone("#b8845a", 0.9), 0.7)
    canvas.fill(joined([back.path(ellipse(u + w / 2, v + h / 2, 0.035, 0.035)) for u, v, w, h in drawers]), view.tone(BRASS, 1.0))
    for j in range(4):
        v = 1.12 + 0.53 * j
        for col in range(3):
            u, wide = 1.02 + 2.16 * col, 2.04
            canvas.fill(back.quad(u, v - 0.06, wide, 0.06), view.tone("#a8764a", 0.9))
            canvas.fill(back.quad(u, v + 0.38, wide, 0.1), view.tone("#0c0808", 0), 0.3, blur=3)
            x, y = back.at(u + 0.12, v)
            end = back.at(u + wide - 0.1, v)[0]
            while x < end:
                tall = chance.uniform(0.26, 0.4) * s
                phial(canvas, view, x, y, tall, chance, 0.2)
                x += tall * chance.uniform(0.62, 0.8)
    posts = [(0.9 + 2.16 * k, 0, 0.12, 3.3) for k in range(4)]
    canvas.fill(back.quads(posts), view.tone("#8a5c3a", 0.7))
    canvas.fill(back.quads([(u + 0.03, v, 0.03, h) for u, v, _, h in posts]), view.tone("#c08a5c", 1.0), 0.6)
    top = back.path(
        curve([(0.75, 3.25, 1), (7.65, 3.25, 1), (7.5, 3.42, 1), (5.4, 3.44), (4.2, 3.6), (3.0, 3.44), (0.9, 3.42, 1)])
    )
    canvas.fill(top, view.tone("#8a5c3a", 0.8))
    canvas.fill(back.path(ellipse(4.2, 3.42, 0.14, 0.1)), view.tone(BRASS, 1.0))


def _case(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """On the right wall pigeonholes with rolled recipes, jars of roots and crystals."""
    east, chance = room.east, Random(seed + 5)
    canvas.fill(east.quad(2.6, 0.9, 3.4, 2.1), view.tone("#3c2820", 0.35))
    for j in range(3):
        v = 0.95 + 0.68 * j
        canvas.fill(east.quad(2.6, v - 0.06, 3.4, 0.06), view.tone("#a8764a", 0.8))
        for k in range(7):
            z = 5.75 - 0.46 * k
            (x, y), s = east.at(z, v), room.camera.size(z)
            kind = (k + j) % 3
            if kind == 0:
                canvas.fill(
                    joined(
                        [
                            ellipse(x + dx * s, y - dy * s, 0.06 * s, 0.06 * s)
                            for dx, dy in ((-0.07, 0.06), (0.06, 0.06), (0, 0.16))
                        ]
                    ),
                    view.tone("#ecdcb4", 0.8),
                )
                canvas.fill(
                    joined(
                        [
                            ellipse(x + dx * s, y - dy * s, 0.025 * s, 0.025 * s)
                            for dx, dy in ((-0.07, 0.06), (0.06, 0.06), (0, 0.16))
                        ]
                    ),
                    view.tone("#a88858", 0.5),
                )
            elif kind == 1:
                tint = chance.choice(("#b06ae0", "#58c8d0", "#f078b8"))
                gems = [
                    lines(
                        [
                            (x + d * s, y),
                            (x + (d - 0.05) * s, y - h * 0.7 * s),
                            (x + d * s, y - h * s),
                            (x + (d + 0.05) * s, y - h * 0.7 * s),
                        ]
                    )
                    for d, h in ((-0.08, 0.2), (0.0, 0.34), (0.09, 0.24))
                ]
                canvas.glow(x, y - 0.15 * s, 0.34 * s, tint, 0.4)
                canvas.fill(joined(gems), mix(view.tone(tint, 0.8), tint, 0.4))
            else:
                phial(canvas, view, x, y, 0.42 * s, chance)
    for z in (2.6, 5.9):
        canvas.fill(east.quad(z, 0.9, 0.1, 2.1), view.tone("#8a5c3a", 0.6))


def _counter(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The counter: arched panels, scales, a still that drips, an open recipe book, sweets for the brave."""
    view, camera = picture.view, room.camera
    x, z, wide, high, deep = -2.0, 4.2, 4.0, 0.98, 0.7
    shadow(canvas, view, camera, x, z, wide, deep, 0.5)
    box(canvas, view, camera, room.sun, x, 0, z, wide, high, deep, WOOD, 0)
    face = camera.flat((x, 0, z - 0.005), (1, 0, 0), (0, 1, 0))
    for k in range(5):
        u = 0.14 + 0.76 * k
        arch = face.path(curve([(u, 0.14, 1), (u, 0.6), (u + 0.32, 0.84, 1), (u + 0.64, 0.6), (u + 0.64, 0.14, 1)]))
        _, y0, _, y1 = arch.bounds()
        canvas.fill(arch, Linear(0, y0, 0, y1, (view.tone("#4a2e20", 0.4), view.tone("#6a442c", 0.5))))
        canvas.line(arch, view.tone("#b07c4c", 0.9), 3, 0.8)
        canvas.fill(face.path(ellipse(u + 0.32, 0.42, 0.1, 0.13)), view.tone(BRASS, 0.7), 0.7)
    box(canvas, view, camera, room.sun, x - 0.12, high, z - 0.12, wide + 0.24, 0.09, deep + 0.2, "#a8744a", 1)
    top, s = high + 0.09, camera.size(z + 0.3)
    _scales(canvas, view, *camera.at(-0.95, top, z + 0.3), s)
    _still(picture, canvas, *camera.at(1.15, top, z + 0.35), s)
    bx, by = camera.at(0.05, top, z + 0.2)
    for d in (-1, 1):
        page = lines([(bx, by), (bx + d * 0.34 * s, by + 0.02 * s), (bx + d * 0.3 * s, by - 0.15 * s), (bx, by - 0.16 * s)])
        canvas.fill(page.moved(0, 0.025 * s), view.tone("#7a2c44", 0.5))
        canvas.fill(page, view.tone("#f6ead0", 0.95))
    chance = Random(picture.seed)
    for dx in (-1.75, -1.5, 1.7, 1.85):
        phial(canvas, view, *camera.at(dx, top, z + 0.3), chance.uniform(0.3, 0.42) * s, chance, 0.4)
    candle(canvas, view, *camera.at(0.55, top, z + 0.4), 0.24 * s)


def _scales(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A brass balance with two pans."""
    brass = view.tone(BRASS, 0.85)
    canvas.fill(
        joined(
            [
                rect(x - 0.02 * s, foot - 0.62 * s, 0.04 * s, 0.62 * s),
                ellipse(x, foot - 0.01 * s, 0.16 * s, 0.035 * s),
                ellipse(x, foot - 0.64 * s, 0.045 * s, 0.045 * s),
            ]
        ),
        turned(view, x, 0.16 * s, BRASS),
    )
    canvas.fill(
        stroke([(x - 0.36 * s, foot - 0.54 * s), (x, foot - 0.6 * s), (x + 0.36 * s, foot - 0.58 * s)], 0.035 * s, even), brass
    )
    for d, drop in ((-0.36, 0.5), (0.36, 0.55)):
        px, py = x + d * s, foot - (drop - 0.28) * s
        canvas.line(lines([(px - 0.15 * s, py), (px, py - 0.3 * s), (px + 0.15 * s, py)], closed=False), brass, 2)
        canvas.fill(
            placed(px, py, s, [(-0.17, 0, 1), (-0.1, 0.07), (0.1, 0.07), (0.17, 0, 1)]), turned(view, px, 0.17 * s, BRASS)
        )
    canvas.fill(ellipse(x - 0.36 * s, foot - 0.24 * s, 0.09 * s, 0.05 * s), view.tone("#b06ae0", 0.8))


def _still(picture: Picture, canvas: Canvas, x: float, foot: float, s: float) -> None:
    """A retort over a flame, its neck bent to a flask."""
    view = picture.view
    iron = view.tone("#2c2a30", 0.5)
    canvas.fill(
        joined(
            [
                rect(x - 0.24 * s, foot - 0.3 * s, 0.48 * s, 0.03 * s),
                rect(x - 0.23 * s, foot - 0.3 * s, 0.03 * s, 0.3 * s),
                rect(x + 0.2 * s, foot - 0.3 * s, 0.03 * s, 0.3 * s),
            ]
        ),
        iron,
    )
    canvas.fill(placed(x, foot - 0.04 * s, s, [(-0.06, 0), (0, -0.2, 1), (0.06, 0)]), "#ffb040")
    canvas.glow(x, foot - 0.12 * s, 0.4 * s, "#ff9a40", 0.6)
    canvas.line(
        curve(
            [
                (x, foot - 0.7 * s),
                (x + 0.12 * s, foot - 0.86 * s),
                (x + 0.34 * s, foot - 0.62 * s),
                (x + 0.42 * s, foot - 0.3 * s),
            ],
            closed=False,
        ),
        mix(view.tone("#d8f0f0", 0.9), "#ffffff", 0.3),
        0.06 * s,
        0.7,
    )
    canvas.glow(x, foot - 0.5 * s, 0.5 * s, "#58e89a", 0.5)
    canvas.fill(
        ellipse(x, foot - 0.5 * s, 0.21 * s, 0.2 * s),
        Radial(x - 0.06 * s, foot - 0.56 * s, 0.3 * s, ("#d8ffe0", "#58d88a", "#1c7a5c")),
        0.9,
    )
    canvas.fill(ellipse(x - 0.08 * s, foot - 0.6 * s, 0.04 * s, 0.06 * s), "#ffffff", 0.8)
    canvas.fill(
        placed(
            x + 0.44 * s,
            foot,
            0.34 * s,
            [(-0.42, 0, 1), (-0.36, -0.2), (-0.1, -0.7, 1), (0.1, -0.7, 1), (0.36, -0.2), (0.42, 0, 1)],
        ),
        "#68e8b0",
        0.8,
    )
    picture.play("flicker", x - 0.5 * s, foot - 0.8 * s, s, 0.9 * s, "#58e89a")


def _ladder(canvas: Canvas, view: View, camera: Camera) -> None:
    """Leaning against the shelves on the right."""
    feet = [camera.at(2.5, 0, 5.2), camera.at(3.05, 0, 5.2)]
    heads = [camera.at(2.45, 3.0, 6.4), camera.at(2.95, 3.0, 6.4)]
    bars = [stroke([a, b], 11, even, False) for a, b in zip(feet, heads, strict=True)]
    for k in range(1, 10):
        ends = [(a[0] + (b[0] - a[0]) * k / 10, a[1] + (b[1] - a[1]) * k / 10) for a, b in zip(feet, heads, strict=True)]
        bars.append(stroke(ends, 8, even, False))
    canvas.fill(joined([b.moved(8, 4) for b in bars]), view.tone("#0c0808", 0), 0.3, blur=3)
    canvas.fill(joined(bars), view.tone("#b88a58", 0.8))


PLACES = {"potionshop": Kind(potionshop, "warm", ((0.12, 0.88),), 0.48, (-0.7, -0.6))}
