"""A zoo: a broad path between enclosures with elephants, giraffes and a bear, an aviary at its end."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.dressing.beasts import PROPS as BEASTS
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.wild import PROPS as WILD
from vnc.make.place.parts.buildings import joined, street_lamp
from vnc.make.place.parts.flora import air_tint, bush, grass, ground, overhang, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View
from vnc.make.place.wild.heights import rocks

SIDE = 2.7
"""Metres from the middle of the path to the walls of the enclosures."""
BACK = 19.0
"""Metres to the back of the enclosures."""


def zoo(picture: Picture) -> None:
    """Elephants on the left, giraffes with their house on the right, a bear's rock beyond; the aviary closes the view."""
    view, camera = picture.view, Camera(950, 478, 1.8, 1000)
    far = picture.sheet(1.0)
    sky(picture, far, 580)
    ridge(far, view, 440, 24, ("#6c9884", "#94b898"), picture.seed + 3, 0.5, 22)
    back = picture.sheet(0.75, 0.04, 0.7)
    for k in range(15):
        tree(back, view, 20 + 136 * k, 560, 240 + 70 * math.sin(k * 2.3), picture.seed + k, 0.8, 260)
    _aviary(back, view, 950, 566, 250)
    air_tint(back, view.haze, 300, 600, 0.05, 0.2 + 0.3 * view.murk)
    veil(picture, back)
    ground_ = picture.sheet(0.55, 0, 0.4)
    _ground(ground_, view, camera)
    _house(ground_, view, camera)
    _crag(picture, ground_, camera)
    _animals(picture, ground_, camera)
    front = picture.sheet(0.4, 0, 0.4)
    for side in (-1, 1):
        _wall(front, view, camera, side)
    for x, z, side in ((-2.2, 12.0, 1), (2.2, 8.4, -1)):
        a, b = camera.at(x, 0, z)
        street_lamp(front, view, a, b, 3.6 * camera.size(z), side)
    _sign(front, view, camera)
    near = picture.sheet(0.12, 0, 2.4)
    overhang(near, view, ((30, -10, 320, 120), (WIDE - 10, -10, 260, 100)), picture.seed + 17, 640)
    for k, x in enumerate((10, 1910)):
        bush(near, view, x, 1085, 230, 100, picture.seed + k, 320)


def _ground(canvas: Canvas, view: View, camera: Camera) -> None:
    """Sand in the enclosures with paler and darker patches and tufts of grass, a path of pale slabs between them."""
    top, chance = camera.at(0, 0, BACK)[1], Random(8)
    ground(canvas, view, [(-20, top - 6), (WIDE + 20, top - 6)])
    sand = "#eef2f8" if view.snow else "#d8b684"
    yards = [camera.floor().quad(a, 2.4, b, BACK - 2.4) for a, b in ((-24, 24 - SIDE), (SIDE, 22))]
    for yard in yards:
        canvas.fill(yard, Linear(0, top, 0, HIGH, (view.tone(sand, 0.85), view.tone(mix(sand, "#7c5838", 0.35), 0.5))))
        for hue, light in (("#8c6844", 0.3), ("#f4dcb0", 0.9), ("#7c9a50", 0.6)):
            spots = [camera.at(chance.uniform(-20, 20), 0, chance.uniform(5, BACK)) for _ in range(46)]
            stains = [ellipse(x, y, chance.uniform(12, 90), chance.uniform(2, 8)) for x, y in spots]
            canvas.fill(joined(stains), view.tone(hue, light), 0.3, blur=4, clip=yard)
    if not view.snow:
        for yard in yards:
            grass(canvas, view, top + 4, 860, 260, 21, clip=yard, height=0.8)
    path = camera.floor().quad(-SIDE, 1.5, 2 * SIDE, BACK + 2)
    canvas.fill(path, Linear(0, top, 0, HIGH, (view.tone("#e8dccc", 0.85), view.tone("#a89888", 0.45))))
    tints = [(-SIDE + 0.9 * i, 2 + 0.9 * j, 0.88, 0.88) for i in range(6) for j in range(20) if chance.random() < 0.35]
    canvas.fill(camera.floor().quads(tints), view.tone("#c8a890", 0.6), 0.45)
    us, vs = [-SIDE + 0.9 * k for k in range(7)], [2 + 0.9 * k for k in range(21)]
    canvas.fill(camera.floor().grid(us, vs, 0.025), view.tone("#6c5c50", 0.3), 0.5)


def _aviary(canvas: Canvas, view: View, x: float, foot: float, r: float) -> None:
    """A dome of iron ribs and fine net over a drum, palms of green within."""
    left = [(x - r, foot, 1), (x - r, foot - r * 0.5), (x - r * 0.72, foot - r * 0.98), (x, foot - r * 1.22)]
    dome = curve([*left, (x + r * 0.72, foot - r * 0.98), (x + r, foot - r * 0.5), (x + r, foot, 1)])
    canvas.fill(dome, mix(view.sky[3], view.tone("#dce8e4", 0.7), 0.5), 0.55)
    for k, d in enumerate((-0.5, -0.1, 0.35)):
        bush(canvas, view, x + d * r, foot - r * 0.3, r * 0.34, r * 0.34, 40 + k, 180)
    iron = view.tone("#5c7c74", 0.6)
    for d in (-0.9, -0.6, -0.3, 0.0, 0.3, 0.6, 0.9):
        rib = [(x + d * r, foot), (x + d * r, foot - r * 0.5), (x + d * r * 0.7, foot - r * 0.98), (x, foot - r * 1.22)]
        canvas.line(curve(rib, closed=False), iron, 4, clip=dome)
    for t in (0.25, 0.5, 0.75, 0.98):
        canvas.fill(rect(x - r, foot - r * t, 2 * r, 3), iron, clip=dome)
    canvas.line(dome, iron, 6)
    canvas.fill(stroke([(x, foot - r * 1.22), (x, foot - r * 1.42)], 5, even) | ellipse(x, foot - r * 1.26, 16, 10), iron)
    for u, v in ((-0.36, 0.75), (0.2, 0.86), (0.5, 0.6)):
        wings = [(x + u * r - 13, foot - v * r - 5), (x + u * r, foot - v * r + 3), (x + u * r + 13, foot - v * r - 5)]
        canvas.fill(stroke(wings, 5), view.tone("#e8503c", 0.8))


def _house(canvas: Canvas, view: View, camera: Camera) -> None:
    """The giraffes' tall house: planks under a thatched roof, a high door; a palisade beside it."""
    wall = camera.flat((7.0, 0, BACK - 0.5), (1, 0, 0), (0, 1, 0))
    stakes = [(-3.9 + 0.3 * k, 0, 0.26, 2.3 + 0.18 * (k * 7 % 3)) for k in range(60)]
    canvas.fill(wall.quads(stakes[::2]), view.tone("#9c7448", 0.7))
    canvas.fill(wall.quads(stakes[1::2]), view.tone("#84603c", 0.5))
    canvas.fill(wall.quad(0, 0, 7, 5.4), view.tone("#a87c50", 0.65))
    canvas.fill(wall.quads([(0.5 * k, 0, 0.05, 5.4) for k in range(15)]), view.tone("#4c3220", 0.2), 0.6)
    canvas.fill(wall.quad(2.4, 0, 2.2, 4.6), view.tone("#2c2018", 0.15))
    canvas.fill(wall.quads([(2.2, 0, 0.2, 4.8), (4.6, 0, 0.2, 4.8), (2.2, 4.6, 2.6, 0.2)]), view.tone("#c89c64", 0.7))
    roof = wall.path(lines([(-0.9, 5.0), (1.2, 7.6), (5.8, 7.6), (7.9, 5.0)]))
    _, top, _, low = roof.bounds()
    thatch = "#f0f4fa" if view.snow else "#c8a058"
    canvas.fill(roof, Linear(0, top, 0, low, (view.tone(thatch, 0.95), view.tone(mix(thatch, "#6c4c24", 0.4), 0.4))))
    feet = [(-0.8 + 0.22 * k, 1.2 + 0.115 * k) for k in range(40)]
    reeds = [wall.path(lines([(a, 5.05), (b, 7.5), (b + 0.04, 7.5), (a + 0.06, 5.05)])) for a, b in feet]
    canvas.fill(joined(reeds), view.tone("#7c5828", 0.3), 0.35)


def _crag(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Rocks at the back of the elephants' yard."""
    view = picture.view
    spots = [(*camera.at(-15 + 1.7 * k, 0, BACK - 0.6), 60 + 34 * (k * 5 % 4)) for k in range(7)]
    rocks(canvas, view, tuple((x, y, r) for x, y, r in spots), picture.seed + 4)


def _animals(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Far ones first."""
    cast: tuple[tuple[Prop, float, float, int], ...] = (
        (WILD["bear"], -5.1, 12.4, 1),
        (BEASTS["giraffe"], 4.7, 16.0, -1),
        (BEASTS["elephant"], -10.6, 14.6, 1),
        (BEASTS["giraffe"], 7.6, 13.0, 1),
        (BEASTS["elephant"], -7.0, 11.0, -1),
    )
    for k, (prop, x, z, side) in enumerate(cast):
        a, b = camera.at(x, 0, z)
        s = camera.size(z) / 100
        canvas.fill(ellipse(a, b, prop.wide * 0.45 * s, 12 * s), picture.view.tone("#1c140c", 0), 0.45, blur=5)
        with canvas.saved():
            canvas.translate(a, b)
            canvas.scale(s * side, s)
            prop.paint(Brush(canvas, picture.view, Random(picture.seed + k)))


def _wall(canvas: Canvas, view: View, camera: Camera, side: int) -> None:
    """A low wall of stones along the path, a steel rail with bars on it; bushes at its foot."""
    face = camera.flat((SIDE * side, 0, 0), (0, 0, 1), (0, 1, 0))
    lit = 0.75 if (view.sun[0] > camera.x) == (side < 0) else 0.4
    canvas.fill(face.quad(1.6, 0, BACK - 1.6, 0.6), view.tone("#b4a696", lit))
    chance = Random(side + 4)
    blocks = [(1.6 + 0.42 * k, 0.03 + 0.19 * j, 0.38, 0.16) for k in range(41) for j in range(3) if chance.random() < 0.5]
    canvas.fill(face.quads(blocks[::2]), view.tone("#d4c8b4", lit), 0.7)
    canvas.fill(face.quads(blocks[1::2]), view.tone("#8c8074", lit), 0.6)
    canvas.fill(
        camera.floor(0.6).quad(SIDE * side - 0.16, 1.6, 0.32, BACK - 1.6), view.tone("#eef3fa" if view.snow else "#dccfba", 0.9)
    )
    bars: list[tuple[float, float, float, float]] = [(1.8 + 0.3 * k, 0.6, 0.035, 0.62) for k in range(57)]
    posts = [(1.8 + 1.8 * k, 0.6, 0.09, 0.72) for k in range(10)]
    canvas.fill(face.quads([*bars, *posts]), view.tone("#3c6658", 0.5))
    canvas.fill(face.quads([(1.6, 1.18, BACK - 1.6, 0.07), (1.6, 0.7, BACK - 1.6, 0.04)]), view.tone("#4c7c6c", 0.8))
    for k in range(6):
        x, y = camera.at(SIDE * side - 0.16 * side, 0.08, 4.2 + 2.3 * k)
        s = camera.size(4.2 + 2.3 * k)
        bush(canvas, view, x, y, 0.3 * s, 0.13 * s, 60 + k, 70)


def _sign(canvas: Canvas, view: View, camera: Camera) -> None:
    """A post with pointers to the animals: a paw on each, no words."""
    x, foot = camera.at(2.2, 0, 6.4)
    s = camera.size(6.4)
    canvas.fill(ellipse(x, foot, 0.3 * s, 0.05 * s), view.tone("#10140c", 0), 0.45, blur=4)
    canvas.fill(rect(x - 0.06 * s, foot - 2.5 * s, 0.12 * s, 2.5 * s), view.tone("#7c5434", 0.6))
    for k, (hue, side) in enumerate((("#e8a83c", -1), ("#4c9468", 1), ("#d8604c", -1))):
        y, half = foot - (2.35 - 0.42 * k) * s, 0.5 * s
        a = x + side * 0.18 * s
        tall = 0.17 * s
        board = lines([(a - half, y - tall), (a + half, y - tall), (a + half, y + tall), (a - half, y + tall)])
        tip = lines([(a + side * half, y - tall), (a + side * (half + tall), y), (a + side * half, y + tall)])
        canvas.fill(joined([board, tip]), view.tone(hue, 0.75))
        pads: list[Path] = [ellipse(a, y + 0.04 * s, 0.06 * s, 0.05 * s)]
        pads += [ellipse(a + d * s, y - 0.05 * s, 0.022 * s, 0.032 * s) for d in (-0.07, -0.025, 0.025, 0.07)]
        canvas.fill(joined(pads), view.tone("#fdf6e6", 0.95))
        canvas.fill(rect(a + 0.14 * s, y - 0.02 * s, 0.24 * s, 0.03 * s), view.tone("#fdf6e6", 0.95), 0.8)


PLACES = {"zoo": Kind(zoo, None, ((0.1, 0.9),), 0.5)}
