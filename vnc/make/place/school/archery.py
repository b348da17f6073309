"""A range for Japanese archery, from the shooters' hall."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, tiles
from vnc.make.place.parts.flora import bush, grass, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, stained
from vnc.make.place.room import FALLING, Room, boards, shine, sunlight
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box
from vnc.make.place.view import View

WOOD, DARK = "#a87848", "#5c3e28"
TARGETS = (-5.0, -3.0, -1.0, 1.0, 3.0, 5.0)
"""Middles of the targets in metres; they stand this far away:"""
BUTTS = 17.0
EDGE = 4.6
"""Metres to the edge of the hall's floor."""


def archery(picture: Picture) -> None:
    """Polished boards under deep eaves, bows on their rack; over the lawn the bank of sand with its targets."""
    view, out, camera = picture.view, picture.out, Camera(960, 440, 1.5, 900)
    room = Room(camera, -6.2, 6.2, 3.1, EDGE, Sun(0.2, 0.5, 0.7), 0.7)
    far = picture.sheet(1.0, 0, 0.6)
    sky(picture, far, 560)
    ridge(far, out, 380, 26, ("#7ea6a4", "#a8c8b4"), picture.seed + 3, 0.5, 16)
    for k in range(15):
        bush(far, out, 60 + k * 130, 460, 120, 88 + 30 * math.sin(k * 1.9), picture.seed + k, 120)
    field = picture.sheet(0.8, 0.02, 0.3)
    _lawn(picture, field, camera)
    _butts(field, out, camera)
    tree(field, out, 330, 560, 470, picture.seed + 4, 0.62, 480)
    tree(field, out, 1640, 550, 430, picture.seed + 9, 0.6, 420)
    veil(picture, field)
    hall = picture.sheet(0.5, 0, 0.3)
    _floor(picture, hall, room)
    _eaves(hall, view, room)
    shine(hall, view, room, flattened([far, field, hall]), picture.seed, 0.26, 0.12)
    light = [
        ((-6.2 + 3.1 * k, 0.0, EDGE), (-6.2 + 3.1 * k, 2.6, EDGE), (-3.3 + 3.1 * k, 2.6, EDGE), (-3.3 + 3.1 * k, 0.0, EDGE))
        for k in range(4)
    ]
    sunlight(hall, room, view, light, (0.12, 0.75, 0.6), pool=0.2, shaft=0.03)
    things = picture.sheet(0.35, 0, 0.4)
    _bows(things, view, camera, -3.95, 4.1)
    _quivers(things, view, camera, 3.0, 4.0, picture.seed)
    near = picture.sheet(0.1, 0, 1.8)
    _arrows(near, view, picture.seed)
    if name := FALLING.get(out.weather):
        picture.play(name, 0, 250, WIDE, 400)


def _lawn(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Short grass from the hall to the bank, a row of pebbles where rain drips from the eaves."""
    view, top = picture.out, camera.at(0, 0, 26)[1]
    whole = rect(-20, top, WIDE + 40, HIGH - top + 20)
    canvas.fill(whole, Linear(0, top, 0, 700, (view.tone("#9cc470", 0.85), view.tone("#6aa04c", 0.6), view.tone("#4a7c3a", 0.4))))
    stained(canvas, picture.seed + 5, 0.2, 12, 3, view.tone("#1c3c18", 0.2))
    if view.snow:
        canvas.fill(whole, view.tone("#f0f5fb", 0.8), 0.86)
    else:
        grass(canvas, view, 500, 690, 1100, picture.seed + 8, height=0.4)
    pebbles = camera.floor().quad(-12, EDGE + 0.5, 24, 0.7)
    canvas.fill(pebbles, view.tone("#b4b0a8", 0.6))
    chance = Random(picture.seed)
    stones = [
        camera.floor().path(ellipse(chance.uniform(-7, 7), EDGE + chance.uniform(0.55, 1.15), 0.06, 0.05)) for _ in range(220)
    ]
    canvas.fill(joined(stones[::2]), view.tone("#dcd8d0", 0.9), 0.8)
    canvas.fill(joined(stones[1::2]), view.tone("#7c7870", 0.3), 0.7)


def _butts(canvas: Canvas, view: View, camera: Camera) -> None:
    """The bank of sand under its tiled roof, six targets, a curtain with crests along the beam."""
    z, wide = BUTTS, 13.4
    back = camera.flat((-wide / 2, 0, z + 2.6), (1, 0, 0), (0, 1, 0))
    canvas.fill(back.quad(0, 0, wide, 3.0), view.tone("#4a3426", 0.2))
    canvas.fill(back.quads([(0.55 * k, 0, 0.06, 3.0) for k in range(25)]), view.tone("#241810", 0.1), 0.6)
    bank = camera.shape((-wide / 2, 0, z), (wide / 2, 0, z), (wide / 2 - 0.1, 1.9, z + 2.2), (-wide / 2 + 0.1, 1.9, z + 2.2))
    _, top, _, low = bank.bounds()
    canvas.fill(bank, Linear(0, top, 0, low, (view.tone("#8a6c4c", 0.35), view.tone("#c8a878", 0.75))))
    stones = camera.flat((-wide / 2, 0, z - 0.05), (1, 0, 0), (0, 1, 0))
    canvas.fill(stones.quads([(0.7 * k, 0, 0.66, 0.26) for k in range(19)]), view.tone("#a8a49c", 0.6))
    s = camera.size(z)
    for x in TARGETS:
        cx, cy = camera.at(x, 0.72, z + 0.1)
        canvas.fill(ellipse(cx + 3, cy + 4, 0.5 * s, 0.5 * s), view.tone("#2a1c10", 0), 0.4, blur=4)
        for k, r in enumerate((0.5, 0.44, 0.33, 0.25, 0.16, 0.08)):
            canvas.fill(ellipse(cx, cy, r * s, r * s), view.tone(("#2a2828", "#fbf8f0")[k % 2], 0.6 + 0.2 * (k % 2)))
    _shots(canvas, view, camera)
    posts = camera.flat((-wide / 2, 0, z - 0.3), (1, 0, 0), (0, 1, 0))
    canvas.fill(
        posts.quads([(0, 0, 0.2, 2.9), (wide - 0.2, 0, 0.2, 2.9), (wide / 3, 0, 0.16, 2.9), (wide * 2 / 3, 0, 0.16, 2.9)]),
        view.tone(DARK, 0.5),
    )
    cloth = posts.quad(0.1, 2.28, wide - 0.2, 0.6)
    canvas.fill(cloth, view.tone("#4a3470", 0.6))
    canvas.fill(joined([posts.path(ellipse(1.1 + 1.87 * k, 2.58, 0.2, 0.2)) for k in range(7)]), view.tone("#f4f0ea", 0.9))
    canvas.fill(posts.quads([(0.1 + 0.44 * k, 2.28, 0.03, 0.6) for k in range(31)]), view.tone("#20143c", 0.1), 0.35)
    roof = camera.shape(
        (-wide / 2 - 0.8, 2.85, z - 0.8),
        (wide / 2 + 0.8, 2.85, z - 0.8),
        (wide / 2 + 0.4, 4.2, z + 1.6),
        (-wide / 2 - 0.4, 4.2, z + 1.6),
    )
    tiles(canvas, view, roof, "#56606e", 7)
    eave = camera.flat((-wide / 2 - 0.8, 2.72, z - 0.8), (1, 0, 0), (0, 1, 0))
    canvas.fill(eave.quad(0, 0, wide + 1.6, 0.16), view.tone("#3a4450", 0.5))
    ridge_ = camera.flat((-wide / 2 - 0.5, 4.15, z + 1.6), (1, 0, 0), (0, 1, 0))
    canvas.fill(ridge_.quad(0, 0, wide + 1.0, 0.2), view.tone("#48525e", 0.7))


def _shots(canvas: Canvas, view: View, camera: Camera) -> None:
    """Arrows that stick in two of the targets."""
    shafts, feathers = list[Path](), list[Path]()
    for x, y, dx in ((-3.1, 0.8, 0.06), (-2.86, 0.64, -0.04), (1.02, 0.74, 0.03), (3.2, 0.5, 0.05)):
        (x0, y0), (x1, y1) = camera.at(x, y, BUTTS), camera.at(x + dx, y + 0.14, BUTTS - 0.9)
        shafts.append(stroke([(x0, y0), (x1, y1)], 2.2, even))
        feathers.append(stroke([(x0 + (x1 - x0) * 0.6, y0 + (y1 - y0) * 0.6), (x1, y1)], 5.5, even))
    canvas.fill(joined(shafts), view.tone("#d8b078", 0.8))
    canvas.fill(joined(feathers), view.tone("#f4f0ea", 0.9))


def _floor(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The hall's boards and the step down to the lawn."""
    view, floor = picture.view, room.floor
    ground = floor.quad(-6.2, 0.7, 12.4, EDGE - 0.7)
    _, top, _, low = ground.bounds()
    canvas.fill(ground, Linear(0, top, 0, min(low, HIGH), (view.tone("#c89860", 0.85), view.tone("#9a6a3c", 0.4))))
    boards(canvas, view, room, WOOD, 0.3, picture.seed, 0.4)
    canvas.fill(floor.quad(-6.2, EDGE - 0.14, 12.4, 0.14), view.tone("#e0b880", 1.0))
    face = room.camera.flat((-6.2, -0.3, EDGE), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quad(0, 0.22, 12.4, 0.08), view.tone(DARK, 0.3))
    canvas.fill(floor.quads([(x, 3.1, 0.08, 0.5) for x in (-3.0, 0.0, 3.0)]), view.tone("#f4e8d0", 0.9), 0.7)


def _eaves(canvas: Canvas, view: View, room: Room) -> None:
    """Rafters overhead, the beam and posts along the open side, end walls with rows of name tags."""
    camera = room.camera
    canvas.fill(camera.floor(3.1).quad(-6.6, 0.7, 13.2, 5.3 - 0.7), view.tone("#6a4a30", 0.25))
    canvas.fill(camera.floor(3.08).quads([(-6.4 + 0.62 * k, 0.7, 0.16, 5.0) for k in range(21)]), view.tone("#4a3220", 0.2))
    canvas.fill(camera.floor(3.06).quads([(-6.6, 1.4 + 1.2 * k, 13.2, 0.22) for k in range(3)]), view.tone("#7a5638", 0.4))
    edge = camera.flat((-6.6, 0, 5.3), (1, 0, 0), (0, 1, 0))
    canvas.fill(edge.quad(0, 2.98, 13.2, 0.2), view.tone("#3a2a1e", 0.3))
    canvas.fill(edge.quads([(0.2 + 0.62 * k, 2.9, 0.16, 0.16) for k in range(21)]), view.tone("#c89a64", 0.8))
    beam = camera.flat((-6.2, 0, EDGE - 0.1), (1, 0, 0), (0, 1, 0))
    canvas.fill(beam.quad(0, 2.62, 12.4, 0.3), view.tone("#8a6040", 0.4))
    canvas.fill(beam.quad(0, 2.62, 12.4, 0.05), view.tone("#2c1c12", 0.1), 0.7)
    for x in (-4.35, 4.15):
        box(canvas, view, camera, room.sun, x, 0, EDGE - 0.25, 0.2, 2.7, 0.2, "#8a6040", 0)
    for flat, light in ((room.west, 0.55), (room.east, 0.4)):
        canvas.fill(flat.quad(0.7, 0, EDGE - 0.7, 3.1), view.tone("#ece0c8", light))
        canvas.fill(
            flat.quads([(0.7, 0, 3.9, 0.3), (0.7, 2.5, 3.9, 0.2), (0.7, 1.5, 3.9, 0.12), (EDGE - 0.2, 0, 0.2, 3.1)]),
            view.tone("#8a6040", light - 0.1),
        )
        tags = [(2.6 + 0.13 * k, v, 0.1, 0.3) for k in range(13) for v in (1.72, 2.1)]
        canvas.fill(flat.quads(tags), view.tone("#e8cc98", 0.85))
        canvas.fill(flat.quads([(u + 0.04, v + 0.05, 0.02, 0.2) for u, v, _, _ in tags]), view.tone("#2c201c", 0.2), 0.8)


def _bows(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """Long bows on a rack, their grips below the middle."""
    s, (x0, foot) = camera.size(z), camera.at(x, 0, z)
    canvas.fill(ellipse(x0 + 0.5 * s, foot, 0.8 * s, 0.08 * s), view.tone("#140c08", 0), 0.4, blur=7)
    for k in range(4):
        cx, top = x0 + (0.1 + 0.27 * k) * s, foot - 2.25 * s
        bow = [
            (cx + 0.02 * s, foot - 0.1 * s),
            (cx + 0.13 * s, foot - 0.5 * s),
            (cx + 0.08 * s, foot - 0.86 * s),
            (cx + 0.16 * s, foot - 1.5 * s),
            (cx + 0.02 * s, top + 0.06 * s),
            (cx + 0.06 * s, top),
        ]
        canvas.line(lines([bow[0], (cx + 0.02 * s, top + 0.06 * s)], closed=False), view.tone("#f4f0e4", 0.9), 1.6, 0.9)
        canvas.fill(stroke(bow, 0.034 * s, even), view.tone(("#6a3a24", "#2c2220", "#8a5c34", "#5a2c20")[k], 0.6))
        canvas.fill(stroke([(p[0] - 2, p[1]) for p in bow], 0.01 * s, even), view.tone("#f0c890", 1.0), 0.6)
        canvas.fill(rect(cx + 0.055 * s, foot - 0.96 * s, 0.06 * s, 0.22 * s, 4), view.tone("#a83a3a", 0.6))
    rails = [rect(x0 - 0.12 * s, foot - v * s, 1.3 * s, 0.07 * s, 3) for v in (0.2, 1.35)] + [
        rect(x0 + d * s, foot - 1.42 * s, 0.07 * s, 1.42 * s) for d in (-0.12, 1.12)
    ]
    canvas.fill(joined(rails), view.tone("#7a5434", 0.5))
    canvas.fill(joined([rect(x0 - 0.12 * s, foot - v * s, 1.3 * s, 0.02 * s) for v in (0.2, 1.35)]), view.tone("#d8a870", 1.0))


def _quivers(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A stand of arrows."""
    chance, s, (cx, foot) = Random(seed), camera.size(z), camera.at(x, 0, z)
    canvas.fill(ellipse(cx + 0.35 * s, foot, 0.55 * s, 0.08 * s), view.tone("#140c08", 0), 0.4, blur=7)
    for k in range(14):
        a = cx + (0.06 + 0.045 * k) * s
        tip, end = (a, foot - 0.15 * s), (a + chance.uniform(-0.03, 0.03) * s, foot - chance.uniform(0.92, 1.02) * s)
        canvas.fill(stroke([tip, end], 0.013 * s, even), view.tone("#d8b078", 0.8))
        canvas.fill(
            stroke([(end[0], end[1] + 0.18 * s), end], 0.036 * s, even),
            view.tone(chance.choice(("#f4f0ea", "#8a5c3c", "#3a3234")), 0.8),
        )
    front: Path = rect(cx, foot - 0.45 * s, 0.72 * s, 0.45 * s, 4)
    canvas.fill(front, Linear(cx, 0, cx + 0.72 * s, 0, (view.tone("#9a6a42", 0.8), view.tone("#6a4428", 0.3))))
    canvas.fill(rect(cx, foot - 0.47 * s, 0.72 * s, 0.05 * s, 2), view.tone("#d8a870", 1.0))


def _arrows(canvas: Canvas, view: View, seed: int) -> None:
    """A glove and two arrows laid on the boards before us."""
    for dy, turn in ((0, -5), (34, -3)):
        with canvas.saved():
            canvas.translate(1480, 985 + dy)
            canvas.rotate(turn)
            canvas.fill(rect(-330, 10, 700, 8, 4), view.tone("#140c08", 0), 0.4, blur=6)
            canvas.fill(rect(-340, -5, 700, 9, 4), Linear(0, -5, 0, 5, (view.tone("#f0cc94", 1.0), view.tone("#9a6c3c", 0.4))))
            for d in (-1, 1):
                vane = curve([(190, 0, 1), (215, d * 26), (330, d * 26), (345, 0, 1)])
                canvas.fill(vane, view.tone(mix("#f4f0ea", "#5a3c2c", 0.12 if d < 0 else 0.3), 0.8))
                canvas.fill(
                    joined([rect(222 + 24 * k, 2 if d > 0 else -24, 7, 22) for k in range(5)]),
                    view.tone("#5a3c2c", 0.5),
                    0.5,
                    clip=vane,
                )
            canvas.fill(lines([(-340, -7), (-372, 0), (-340, 7)]), view.tone("#8a929c", 0.9))


PLACES = {"archery": Kind(archery, "none", ((0.12, 0.88),), 0.41, (0.2, -0.9))}
