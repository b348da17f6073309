"""The main hall of a Buddhist temple: a gilded Buddha behind candles, mats between lacquered pillars, gilt hangings."""

import math
from collections.abc import Sequence
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buddhas import buddha
from vnc.make.place.parts.buildings import joined, lantern, placed, turned
from vnc.make.place.parts.hearths import candle
from vnc.make.place.past.east import mats, shoji
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, shell, shine, skirting
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

LACQUER, GOLD, RED = "#3e211a", "#dcac4c", "#a8322c"
FIVE = ("#3c6cb4", "#e0b440", "#b83830", "#f4ecdc", "#5c3c80")
"""The five colours of the curtain over the altar."""
HALF, DEEP, HIGH_ = 5.4, 10.0, 5.3
AISLE, SANCTUM = 2.75, 7.4
"""Metres: half of what lies between the pillars, and how far off the altar's part begins."""


def templehall(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 490, 1.5, 960)
    room = Room(camera, -HALF, HALF, HIGH_, DEEP, Sun(-0.6, 0.5, -0.3), 0.8)
    walls = picture.sheet(0.85, 0, 0.5)
    walls.fill(rect(-20, -20, WIDE + 40, HIGH + 40), view.tone(LACQUER, 0.3))
    shell(walls, view, room, "#5c3c28", "#5a3222", "#4c2c1e", "#c09c6c")
    _ceiling(walls, view, room)
    _back(walls, view, room)
    _sides(picture, walls, room)
    mats(walls, view, room, -2.7, 1.4, 3, 3)
    for x in (-AISLE, AISLE):
        walls.fill(room.floor.quads([(x - 0.25, 0.8, 0.5, 6.4), (x - 0.25, 0.8, 0.03, 6.4)]), view.tone("#6c3a26", 0.6), 0.8)
    altar = picture.sheet(0.65, 0, 0.4)
    _dais(altar, view, room)
    buddha(altar, view, *camera.at(0, 1.2, 8.6), 2.55 * camera.size(8.6))
    _altar_table(picture, altar, room)
    shine(walls, view, room, flattened([walls, altar]), picture.seed, 0.22, 0.15)
    front = picture.sheet(0.5, 0, 0.4)
    _pillars(front, view, room, SANCTUM)
    _curtain(front, view, camera)
    for side in (-1, 1):
        _hanging(picture, front, *camera.at(side * 1.75, 3.35, 6.9), camera.size(6.9))
    _instruments(picture, front, room)
    near = picture.sheet(0.3, 0, 0.7)
    _pillars(near, view, room, 3.9)
    _light(picture, near, camera)


def _ceiling(canvas: Canvas, view: View, room: Room) -> None:
    """Coffers between lacquered bars, a flower painted in each."""
    us = [-HALF + 0.9 * k for k in range(13)]
    vs = [1.0 + 0.9 * k for k in range(11)]
    ceiling, chance = room.ceiling, Random(5)
    cells = [(u + 0.06, v + 0.06, 0.78, 0.78) for u in us[:-1] for v in vs[:-1]]
    canvas.fill(ceiling.quads(cells), view.tone("#b4883c", 0.55))
    for tint in ("#b83c34", "#3c6c8c", "#f0e4c4", "#4c7c4c"):
        blooms = [
            ellipse(u + 0.39 + 0.13 * math.cos(math.tau * k / 5), v + 0.39 + 0.13 * math.sin(math.tau * k / 5), 0.11, 0.11)
            for u, v, _, _ in cells
            if chance.random() < 0.27
            for k in range(5)
        ]
        canvas.fill(joined([ceiling.path(b) for b in blooms]), view.tone(tint, 0.6), 0.85)
    canvas.fill(ceiling.grid(us, vs, 0.12), view.tone(LACQUER, 0.4))
    canvas.fill(ceiling.grid([u - 0.06 for u in us], vs, 0.02), view.tone(GOLD, 0.8), 0.6)
    canvas.fill(ceiling.quad(-HALF, 0.8, 2 * HALF, 9.2), Linear(0, 0, 0, 160, (alpha("#140808", 0.1), alpha("#140808", 0.5))))


def _back(canvas: Canvas, view: View, room: Room) -> None:
    """Gold leaf with painted lotuses behind the altar, darker bays with scrolls at its sides."""
    wall = room.back
    gold = wall.quad(HALF - AISLE, 0, 2 * AISLE, 4.3)
    _, top, _, foot = gold.bounds()
    canvas.fill(gold, Linear(0, top, 0, foot, (view.tone("#b88434", 0.4), view.tone("#d8a850", 0.7), view.tone("#8c5c28", 0.4))))
    squares = [0.42 * k + HALF - AISLE for k in range(14)]
    canvas.fill(wall.grid(squares, [0.42 * k for k in range(11)], 0.012), view.tone("#7c5020", 0.3), 0.4)
    for d in (-1, 1):
        for k, (du, v, r) in enumerate(((1.75, 2.1, 0.34), (2.3, 2.9, 0.28), (2.2, 1.4, 0.26), (1.5, 3.3, 0.24))):
            u = HALF + d * du
            canvas.fill(wall.path(stroke([(u, v), (u - d * 0.1, v * 0.5), (u, 0.1)], 0.04, even)), view.tone("#4c7048", 0.5))
            petals = [placed(u, v, r, [(a - 0.3, 0), (a * 1.5, 0.9, 1), (a + 0.3, 0), (a * 0.6, -0.25)]) for a in (-0.6, 0.6, 0)]
            canvas.fill(joined([wall.path(p) for p in petals]), view.tone(("#f4dcd0", "#e8a49c")[k % 2], 0.75))
        scroll = HALF + d * 4.1 - 0.5
        canvas.fill(wall.quad(scroll, 1.1, 1.0, 2.9), view.tone("#46604c", 0.5))
        canvas.fill(wall.quad(scroll + 0.14, 1.4, 0.72, 2.2), view.tone("#e4cfa0", 0.6))
        body = placed(
            scroll + 0.5, 1.6, 1, [(-0.26, 0.1), (-0.2, 0.8), (-0.1, 1.15), (0, 1.3), (0.1, 1.15), (0.2, 0.8), (0.26, 0.1)]
        )
        canvas.fill(wall.path(ellipse(scroll + 0.5, 2.65, 0.28, 0.28)), view.tone("#e0a850", 0.7))
        canvas.fill(wall.path(body), view.tone("#8c3c34" if d < 0 else "#34587c", 0.5))
        canvas.fill(wall.path(ellipse(scroll + 0.5, 2.7, 0.1, 0.12)), view.tone("#f0d8b0", 0.7))
        canvas.fill(wall.quads([(scroll - 0.06, 1.04, 1.12, 0.09), (scroll - 0.06, 3.96, 1.12, 0.09)]), view.tone(LACQUER, 0.6))


def _sides(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Paper screens to the garden on the left, gilded doors with cranes and pines on the right, carved boards over both."""
    view = picture.view
    for k in range(5):
        shoji(canvas, view, room.west, 1.1 + 1.72 * k, 0.08, 1.6, 2.7, 4, 6, LACQUER)
    for z in (1.1, 2.9, 4.7, 6.5, 8.3):
        _gold_door(canvas, view, room, z)
    for flat in (room.west, room.east):
        canvas.fill(flat.quad(0.8, 2.82, 9.2, 0.22), view.tone(LACQUER, 0.5))
        canvas.fill(flat.quad(0.8, 3.02, 9.2, 0.9), view.tone("#7c4a2c", 0.4))
        waves = [flat.path(_wave(1.2 + 0.62 * k, 3.46, 0.3)) for k in range(14)]
        canvas.fill(joined(waves), view.tone(GOLD, 0.75))
        canvas.fill(flat.quads([(0.8, 3.9, 9.2, 0.2), (0.8, 4.9, 9.2, 0.4)]), view.tone(LACQUER, 0.45))
        canvas.fill(flat.quads([(0.8, 2.82, 9.2, 0.03), (0.8, 4.08, 9.2, 0.04)]), view.tone(GOLD, 0.8), 0.7)
    skirting(canvas, view, room, LACQUER, 0.1)
    strength = view.shine * (0.35 if view.time == "night" else 0.8) * (1 - 0.5 * view.lamps)
    for k in range(5):
        z = 1.3 + 1.72 * k
        pool = room.floor.path(lines([(-HALF, z), (-HALF, z + 1.3), (-HALF + 1.9, z + 0.7), (-HALF + 1.9, z - 0.6)]))
        canvas.fill(pool, view.sunlight, 0.3 * strength, blur=10, blend="screen")


def _gold_door(canvas: Canvas, view: View, room: Room, z: float) -> None:
    wall, chance = room.east, Random(int(z * 10))
    leaf = wall.quad(z, 0.08, 1.7, 2.7)
    left, _, right, _ = leaf.bounds()
    canvas.fill(leaf, Linear(left, 0, right, 0, (view.tone("#e0b860", 0.75), view.tone("#b88840", 0.45))))
    boughs = [stroke([(z + 0.1, 0.5), (z + 0.6, 1.2), (z + 0.5, 1.9), (z + 1.2, 2.3)], 0.1)]
    canvas.fill(joined([wall.path(b) for b in boughs]), view.tone("#5c3c28", 0.3), clip=leaf)
    pads = [ellipse(z + chance.uniform(0.2, 1.5), chance.uniform(1.2, 2.6), chance.uniform(0.25, 0.45), 0.1) for _ in range(6)]
    canvas.fill(joined([wall.path(p) for p in pads]), view.tone("#3c6444", 0.45), clip=leaf)
    mist = [ellipse(z + chance.uniform(0, 1.7), v, 0.7, 0.12) for v in (0.5, 0.75, 2.2)]
    canvas.fill(joined([wall.path(m) for m in mist]), view.tone("#f8dc94", 0.9), 0.6, clip=leaf)
    frame = [(z, 0.08, 0.06, 2.7), (z + 1.64, 0.08, 0.06, 2.7), (z, 0.08, 1.7, 0.06), (z, 2.72, 1.7, 0.06)]
    canvas.fill(wall.quads(frame), view.tone(LACQUER, 0.4))
    canvas.fill(wall.path(ellipse(z + 0.18, 1.1, 0.06, 0.06)), view.tone("#6c4420", 0.3))


def _wave(u: float, v: float, r: float) -> Path:
    """A curl of carved cloud."""
    turn = [(u + r * (1 - k / 14) * math.cos(0.62 * k), v + r * (1 - k / 14) * math.sin(0.62 * k)) for k in range(12)]
    return stroke([(u - 0.35, v - 0.3), (u + 0.1, v - 0.34), *turn], 0.09)


def _dais(canvas: Canvas, view: View, room: Room) -> None:
    """Two steps of lacquer with gilded edges and panels, carved lotus petals between them."""
    camera, sun = room.camera, room.sun
    for x, y, z, wide, high, tint in ((-2.6, 0, 7.5, 5.2, 0.42, "#4c2620"), (-2.0, 0.42, 7.9, 4.0, 0.78, "#5c2a22")):
        box(canvas, view, camera, sun, x, y, z, wide, high, DEEP - z, tint, 0)
        face = camera.flat((x, y, z), (1, 0, 0), (0, 1, 0))
        canvas.fill(face.quads([(0, high - 0.07, wide, 0.07), (0, 0, wide, 0.05)]), view.tone(GOLD, 0.9))
        count = int(wide / 0.66)
        step = wide / count
        panels = [(step * k + 0.08, 0.1, step - 0.16, high - 0.24) for k in range(count)]
        canvas.fill(face.quads(panels), view.tone("#8c2c28", 0.55))
        for spot in panels:
            canvas.line(face.quad(*spot), view.tone(GOLD, 0.8), 2)
        knots = [face.path(ellipse(a + w / 2, b + h / 2, 0.13, min(0.13, h * 0.36))) for a, b, w, h in panels]
        canvas.fill(joined(knots), view.tone("#e8bc5c", 0.95))
        canvas.fill(joined([k.moved(0, 1.5) for k in knots]), view.tone("#7c4a20", 0.4), 0.4)
    canvas.fill(camera.floor(1.2).quad(-2.0, 7.9, 4.0, 1.5), view.tone("#7c4030", 0.8))


def _altar_table(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Before the dais: a table under brocade with candles, a censer, lotus flowers of gilt wood, offerings."""
    view, camera, z = picture.view, room.camera, 6.9
    s = camera.size(z)
    shadow(canvas, view, camera, -1.3, z, 2.6, 0.6, 0.6)
    box(canvas, view, camera, room.sun, -1.3, 0, z, 2.6, 0.82, 0.55, "#5c2a20", 0.8)
    face = camera.flat((-1.3, 0, z), (1, 0, 0), (0, 1, 0))
    _brocade(canvas, view, [face.quad(0.2 * k, 0.18, 0.2, 0.64) for k in range(13)])
    canvas.fill(face.quads([(0, 0.76, 2.6, 0.06), (0, 0.14, 2.6, 0.04)]), view.tone(GOLD, 0.95))
    for x in (-1.12, 1.12):
        _lotus_vase(canvas, view, *camera.at(x, 0.82, z + 0.2), s)
    for x in (-0.62, 0.62):
        (cx, foot), tall = camera.at(x, 0.82, z + 0.1), 0.3 * s
        stand = [(-0.3, 0), (-0.06, -0.2), (-0.06, -0.8), (-0.22, -1, 1), (0.22, -1, 1), (0.06, -0.8), (0.06, -0.2), (0.3, 0)]
        canvas.fill(placed(cx, foot, tall, stand), turned(view, cx, 0.3 * tall, "#d8a444"))
        candle(canvas, view, cx, foot - tall, 0.24 * s)
        picture.play("flicker", cx - 40, foot - tall - 90, 80, 100, "#ffb858")
    _censer(picture, canvas, *camera.at(0, 0.82, z + 0.1), s)


def _brocade(canvas: Canvas, view: View, strips: Sequence[Path]) -> None:
    for k, strip in enumerate(strips):
        x0, y0, x1, y1 = strip.bounds()
        canvas.fill(strip, Linear(x0, 0, x1, 0, (view.tone(RED, 0.75), view.tone(RED, 0.3))))
        m, n = (x0 + x1) / 2, (y0 + y1) / 2 + (6 if k % 2 else -6)
        canvas.fill(lines([(m, n - 9), (m + 6, n), (m, n + 9), (m - 6, n)]), view.tone("#ecc060", 0.9), 0.9)


def _lotus_vase(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """Buds and leaves of gilt wood in a bronze vase."""
    stems = [(-0.2, -0.75), (-0.08, -1.0), (0.12, -0.9), (0.24, -0.62), (-0.3, -0.5)]
    canvas.fill(
        joined(
            [
                stroke([(x, foot - 0.3 * s), (x + a * 0.5 * s, foot - 0.5 * s), (x + a * s, foot + b * s)], 0.02 * s, even)
                for a, b in stems
            ]
        ),
        view.tone("#a87c34", 0.5),
    )
    for k, (a, b) in enumerate(stems):
        cx, cy, r = x + a * s, foot + b * s, 0.13 * s
        if k in (0, 3):
            canvas.fill(ellipse(cx, cy, r * 1.1, r * 0.5), view.tone("#d8a84c", 0.5 + 0.1 * k))
            continue
        for d in (-0.6, 0.6, 0):
            petal = placed(cx, cy, r, [(d - 0.34, 0.1), (d * 1.4, -1, 1), (d + 0.34, 0.1), (d * 0.5, 0.5)])
            canvas.fill(petal, Linear(0, cy - r, 0, cy + r * 0.5, (view.tone("#f8dc90", 1.1), view.tone("#b07c34", 0.4))))
    vase = [
        (-0.05, -0.34, 1),
        (0.05, -0.34, 1),
        (0.05, -0.26),
        (0.12, -0.16),
        (0.06, 0, 1),
        (-0.06, 0, 1),
        (-0.12, -0.16),
        (-0.05, -0.26),
    ]
    canvas.fill(placed(x, foot, s, vase), turned(view, x, 0.12 * s, "#a47838"))


def _censer(picture: Picture, canvas: Canvas, x: float, foot: float, s: float) -> None:
    """A bronze bowl on three feet; sticks of incense, their smoke."""
    view = picture.view
    sticks = [
        stroke([(x + d * s, foot - 0.2 * s), (x + d * 1.3 * s, foot - 0.48 * s)], 2.4, even, False) for d in (-0.05, 0, 0.05)
    ]
    canvas.fill(joined(sticks), view.tone("#6c3c28", 0.5))
    bowl = [
        (-0.22, -0.24, 1),
        (0.22, -0.24, 1),
        (0.2, -0.08),
        (0.12, -0.03),
        (0.13, 0, 1),
        (-0.13, 0, 1),
        (-0.12, -0.03),
        (-0.2, -0.08),
    ]
    canvas.fill(placed(x, foot, s, bowl), turned(view, x, 0.22 * s, "#9a7038"))
    canvas.fill(ellipse(x, foot - 0.24 * s, 0.22 * s, 0.03 * s), view.tone("#d8ccb8", 0.6))
    for k, d in enumerate((-0.065, 0, 0.065)):
        canvas.glow(x + d * s, foot - 0.48 * s, 8, "#ff9040", 1.0)
        rise = [(x + d * s + (10 + 8 * k) * math.sin(j * 0.9 + k), foot - 0.48 * s - 46 * j) for j in range(7)]
        canvas.fill(stroke(rise, 13), "#f4e8d8", 0.16, blur=5)


def _pillars(canvas: Canvas, view: View, room: Room, z: float) -> None:
    """Round pillars on stone discs, brass at foot and neck, a beam with gilt bosses between them."""
    camera, s = room.camera, room.camera.size(z)
    beam = camera.flat((-HALF, 0, z), (1, 0, 0), (0, 1, 0))
    for v, tall in ((3.75, 0.32), (4.75, 0.45)):
        shape = beam.quad(0, v, 2 * HALF, tall)
        _, y0, _, y1 = shape.bounds()
        canvas.fill(shape, Linear(0, y0, 0, y1, (view.tone("#6c3828", 0.7), view.tone(LACQUER, 0.25))))
        canvas.fill(beam.quads([(0, v + tall - 0.04, 2 * HALF, 0.04), (0, v, 2 * HALF, 0.03)]), view.tone(GOLD, 0.8), 0.85)
    bosses = [(HALF + 0.9 * k, 3.91) for k in range(-5, 6)]
    canvas.fill(joined([beam.path(ellipse(u, v, 0.1, 0.1)) for u, v in bosses]), view.tone(GOLD, 0.9))
    for x in (-AISLE, AISLE):
        (cx, foot), top, half = camera.at(x, 0, z), camera.at(x, HIGH_, z)[1], 0.2 * s
        canvas.fill(ellipse(cx, foot, half * 1.6, half * 0.35), view.tone("#0c0606", 0), 0.5, blur=6)
        canvas.fill(ellipse(cx, foot - 0.02 * s, half * 1.4, half * 0.3), view.tone("#a49888", 0.6))
        tones = tuple(view.tone("#5c2e20", k) for k in (0.35, 1.2, 0.55, 0.2, 0.05))
        canvas.fill(rect(cx - half, top, 2 * half, foot - top - 0.03 * s), Linear(cx - half, 0, cx + half, 0, tones))
        for low, tall in ((0.05, 0.3), (3.3, 0.34), (4.5, 0.12)):
            y = foot - (low + tall) * s
            canvas.fill(rect(cx - half * 1.04, y, half * 2.08, tall * s), turned(view, cx, half, GOLD))
            canvas.fill(rect(cx - half * 1.04, y + tall * s * 0.45, half * 2.08, tall * s * 0.1), view.tone("#6c4418", 0.3), 0.5)


def _curtain(canvas: Canvas, view: View, camera: Camera) -> None:
    """The curtain in five colours, gathered up to both pillars under the beam."""
    z = SANCTUM - 0.15
    y = camera.at(0, 3.78, z)[1]
    left, right = camera.at(-AISLE + 0.2, 0, z)[0], camera.at(AISLE - 0.2, 0, z)[0]
    step, drop = (right - left) / 20, camera.size(z)
    for k in range(20):
        x, t = left + step * k, abs((k + 0.5) / 10 - 1)
        low, next_ = y + (0.32 + 0.6 * t**2.2) * drop, y + (0.32 + 0.6 * abs((k + 1) / 10 - 1) ** 2.2) * drop
        strip = lines([(x, y), (x + step + 0.5, y), (x + step + 0.5, next_), (x, low)])
        tint = FIVE[k % 5]
        canvas.fill(strip, Linear(x, 0, x + step, 0, (view.tone(tint, 0.4), view.tone(tint, 0.85), view.tone(tint, 0.45))))
    hem = [(left + step * k, y + (0.32 + 0.6 * abs(k / 10 - 1) ** 2.2) * drop) for k in range(21)]
    canvas.fill(stroke(hem, 7, even), view.tone(GOLD, 0.95))
    for x, d in ((left + 6, 1), (right - 6, -1)):
        tail = curve(
            [
                (x - 20, y, 1),
                (x + 20, y, 1),
                (x + d * 14, y + 1.1 * drop),
                (x + 22, y + 1.9 * drop, 1),
                (x - 22, y + 1.9 * drop, 1),
            ]
        )
        canvas.fill(tail, Linear(x - 22, 0, x + 22, 0, tuple(view.tone(FIVE[(j + 2) % 5], 0.6) for j in (0, 0, 1, 1, 2, 2))))
        canvas.fill(rect(x - 19, y + 0.98 * drop, 38, 12, 4), view.tone(GOLD, 1.0))


def _hanging(picture: Picture, canvas: Canvas, x: float, y: float, s: float) -> None:
    """A gilt canopy whose strings of beads and plates hang in tiers, a lamp of pierced bronze under it."""
    view, lit = picture.view, max(0.6, picture.view.lamps)
    canvas.line(lines([(x, -20), (x, y)], closed=False), view.tone("#8c6428", 0.5), 3)
    for k in range(3):
        w, v = (0.24 + 0.1 * k) * s, y + 0.26 * s * k
        roof = [(-1, 0.3), (-0.7, 0.08), (0, -0.28, 1), (0.7, 0.08), (1, 0.3), (0.96, 0.42, 1), (-0.96, 0.42, 1)]
        canvas.fill(placed(x, v, w, roof), turned(view, x, w, GOLD))
        threads = [rect(x - w + 2 * w * j / 8 - 1, v + 0.4 * w, 2, 0.2 * s) for j in range(9)]
        canvas.fill(joined(threads), view.tone("#ecc468", 0.9), 0.9)
        beads = [ellipse(x - w + 2 * w * j / 8, v + 0.4 * w + 0.2 * s, 3.6, 4.6) for j in range(9)]
        canvas.fill(joined(beads), view.tone("#ffe4a0", 1.1))
    cy = y + 1.12 * s
    canvas.fill(ellipse(x, cy, 0.15 * s, 0.19 * s), mix(view.tone("#c08c3c", 0.6), "#ffd890", lit * 0.6))
    ribs = [ellipse(x, cy, 0.15 * s * k, 0.19 * s) for k in (0.33, 0.7, 1.0)]
    for rib in ribs:
        canvas.line(rib, view.tone("#7c5020", 0.5), 2.4)
    canvas.fill(
        joined(
            [rect(x - 0.09 * s, cy - 0.24 * s, 0.18 * s, 0.06 * s, 3), rect(x - 0.09 * s, cy + 0.17 * s, 0.18 * s, 0.06 * s, 3)]
        ),
        turned(view, x, 0.09 * s, GOLD),
    )
    canvas.glow(x, cy, 1.1 * s, "#ffc060", 0.5 * lit)
    canvas.fill(
        lines([(x - 4, cy + 0.22 * s), (x + 4, cy + 0.22 * s), (x + 9, cy + 0.6 * s), (x - 9, cy + 0.6 * s)]), view.tone(RED, 0.8)
    )


def _instruments(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Where the priest sits: a cushion, a fish drum, a great singing bowl; paper lamps at both sides."""
    view, camera, z = picture.view, room.camera, 5.5
    (cx, foot), s = camera.at(0, 0, z), camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.55 * s, 0.14 * s), view.tone("#140c08", 0), 0.45, blur=6)
    seat = curve(
        [
            (cx - 0.5 * s, foot),
            (cx - 0.4 * s, foot - 0.14 * s),
            (cx + 0.4 * s, foot - 0.14 * s),
            (cx + 0.5 * s, foot),
            (cx, foot + 0.08 * s),
        ]
    )
    canvas.fill(seat, Linear(0, foot - 0.15 * s, 0, foot + 0.08 * s, (view.tone("#8c3c7c", 0.85), view.tone("#5c2450", 0.35))))
    canvas.line(ellipse(cx, foot - 0.075 * s, 0.3 * s, 0.04 * s), view.tone("#e0b458", 0.8), 2, 0.8)
    for x, painter in ((-1.05, _bowl), (1.05, _fish_drum)):
        px, py = camera.at(x, 0, z - 0.1)
        canvas.fill(ellipse(px, py, 0.34 * s, 0.08 * s), view.tone("#140c08", 0), 0.5, blur=6)
        canvas.fill(rect(px - 0.25 * s, py - 0.14 * s, 0.5 * s, 0.15 * s, 0.07 * s), turned(view, px, 0.25 * s, RED))
        painter(canvas, view, px, py - 0.12 * s, s)
    for x in (-2.1, 2.1):
        px, py = camera.at(x, 0, 6.2)
        t = camera.size(6.2)
        canvas.fill(
            joined([rect(px - 3, py - 0.9 * t, 6, 0.9 * t), ellipse(px, py, 0.16 * t, 0.04 * t)]), view.tone(LACQUER, 0.7)
        )
        lantern(canvas, view, px, py - 1.1 * t, 0.24 * t, "#f4dca8", 0.7)


def _bowl(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    bowl = [(-0.25, -0.3, 1), (0.25, -0.3, 1), (0.25, -0.14), (0.12, 0), (-0.12, 0), (-0.25, -0.14)]
    canvas.fill(placed(x, foot, s, bowl), turned(view, x, 0.25 * s, "#8c7040"))
    canvas.fill(ellipse(x, foot - 0.3 * s, 0.25 * s, 0.045 * s), view.tone("#2c2014", 0.2))
    canvas.line(ellipse(x, foot - 0.3 * s, 0.25 * s, 0.045 * s), view.tone("#e8cc84", 1.1), 3)
    canvas.line(lines([(x - 0.14 * s, foot - 0.3 * s), (x + 0.3 * s, foot - 0.42 * s)], closed=False), view.tone(RED, 0.7), 6)


def _fish_drum(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    body = ellipse(x, foot - 0.2 * s, 0.27 * s, 0.22 * s)
    canvas.fill(body, turned(view, x, 0.27 * s, "#b8402c"))
    canvas.inner(body, 0, -0.05 * s, view.tone("#180c08", 0), 0.4, blur=5)
    slit = stroke([(x - 0.22 * s, foot - 0.13 * s), (x, foot - 0.09 * s), (x + 0.22 * s, foot - 0.13 * s)], 0.05 * s)
    canvas.fill(slit, view.tone("#1c0c08", 0.1))
    for d in (-1, 1):
        canvas.line(ellipse(x + d * 0.12 * s, foot - 0.26 * s, 0.07 * s, 0.07 * s), view.tone("#f0c860", 0.9), 2.5)
    canvas.line(
        lines([(x - 0.3 * s, foot - 0.5 * s), (x + 0.02 * s, foot - 0.4 * s)], closed=False), view.tone("#c89a5c", 0.8), 5
    )
    canvas.fill(ellipse(x + 0.04 * s, foot - 0.4 * s, 0.06 * s, 0.05 * s), view.tone("#f0e4cc", 0.9))


def _light(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Candle light round the altar; beams from the paper screens."""
    view = picture.view
    canvas.glow(*camera.at(0, 1.6, 7), 620, "#ffb050", 0.3)
    strength = view.shine * (0.3 if view.time == "night" else 0.7) * (1 - 0.6 * view.lamps)
    for k in range(3):
        z = 2.6 + 1.72 * k
        a, b = camera.at(-HALF, 2.7, z), camera.at(-HALF, 2.7, z + 1.2)
        c, d = camera.at(-HALF + 2.6, 0, z + 1.4), camera.at(-HALF + 2.6, 0, z - 0.2)
        beam = Linear(*a, *c, (alpha(view.sunlight, 0.2), alpha(view.sunlight, 0)))
        canvas.fill(lines([a, b, c, d]), beam, strength, blur=14, blend="screen")


PLACES = {"templehall": Kind(templehall, "warm", ((0.16, 0.84),), 0.46, (-0.7, -0.3))}
