"""The dry garden of a temple: raked sand, stones in moss, a stone lantern, the veranda one looks from."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, ellipse, lines, rect
from vnc.make.draw.colour import alpha
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.eastern import boulder, eaves, garden_wall, moss, stone_lantern, tile_roof, trained_pine
from vnc.make.place.parts.flora import air_tint, crown, greens, ridge, tree
from vnc.make.place.past.east import shoji
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View

WOOD, SAND = "#6a4a34", "#e8dec6"
LEFT, OUT, NEAR, BACK = -6.0, -4.3, 3.2, 13.0
"""The hall's wall, the edge of its veranda, where the sand begins, the garden wall (metres)."""
ISLES = ((-1.9, 9.4, 1.5), (2.0, 7.6, 1.35), (0.1, 11.2, 1.1))
"""Stones in moss: x, z, and the radius of what is raked round them."""


def zengarden(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 430, 1.9, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 620)
    ridge(far, view, 400, 46, ("#7f9ab4", "#a2b8c0"), picture.seed + 1, 0.55, light=0.6)
    wood = picture.sheet(0.85, 0.06, 0.8)
    ridge(wood, view, 420, 26, ("#5c8a70", "#7fa884"), picture.seed + 2, 0.5, 34, 6)
    _pagoda(wood, view, 1330, 450, 330)
    air_tint(wood, view.haze, 240, 560, 0.1, 0.35 + 0.35 * view.murk)
    veil(picture, wood)
    garden = picture.sheet(0.55, 0, 0.4)
    foot = camera.at(0, 0, BACK)[1]
    for k, (x, tall) in enumerate(((720, 380), (1040, 270), (1560, 430), (1830, 380))):
        tree(garden, view, x, foot, tall, picture.seed + 10 + k, 0.85, 420, None if k % 2 == 0 else greens(view, True))
    garden_wall(garden, view, 380, WIDE + 20, foot, 2.1 * camera.size(BACK))
    _sand(picture, garden, camera)
    _hall(picture, garden, camera)
    for k, isle in enumerate(ISLES):
        _isle(garden, view, camera, isle, picture.seed + 30 + 7 * k)
    trained_pine(garden, view, *camera.at(4.6, 0, 10.4), 3.4 * camera.size(10.4), picture.seed + 3, -0.3)
    things = picture.sheet(0.4, 0, 0.4)
    stone_lantern(things, view, *camera.at(4.1, 0, 7.2), 2.0 * camera.size(7.2))
    moss(things, view, *camera.at(4.1, 0, 7.0), 0.8 * camera.size(7.0), picture.seed + 50)
    near = picture.sheet(0.15, 0, 2.0)
    _near(picture, near)


def _pagoda(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """Storeys of red and white over the trees, each roof a little smaller."""
    canvas.fill(rect(x - tall * 0.008, foot - tall * 1.16, tall * 0.016, tall * 0.3), view.tone("#a8843c", 0.7))
    for k in range(4):
        y, half = foot - tall * 0.2 * k, tall * (0.17 - 0.018 * k)
        canvas.fill(rect(x - half, y - tall * 0.14, half * 2, tall * 0.15), view.tone("#e4d8c4", 0.6))
        posts = [rect(x - half + half * 2 * j / 4 - 3, y - tall * 0.14, 6, tall * 0.15) for j in range(5)]
        canvas.fill(joined([*posts, rect(x - half, y - tall * 0.03, half * 2, 6)]), view.tone("#a84434", 0.5))
        tile_roof(
            canvas,
            view,
            (x - half * 1.75, x + half * 1.75, y - tall * 0.12),
            (x - half * 0.85, x + half * 0.85, y - tall * 0.2),
            step=10,
        )


def _sand(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """White sand in combed lines that run across, and rings round the stones."""
    view, floor = picture.view, camera.floor()
    top = camera.at(0, 0, BACK)[1]
    sand = "#f2f6fc" if view.snow else SAND
    whole = rect(-20, top, WIDE + 40, HIGH - top + 20)
    canvas.fill(whole, Linear(0, top, 0, HIGH, (view.tone(sand, 0.75), view.tone(sand, 0.55), view.tone(sand, 0.4))))
    zs = [NEAR]
    while zs[-1] < BACK - 0.5:
        zs.append(zs[-1] + 0.13 + 0.004 * zs[-1])
    shade, light = view.tone("#8a7c68" if not view.snow else "#a4b6d0", 0.25), view.tone("#fffaf0", 0.95)
    canvas.fill(floor.quads([(OUT, z, 20, 0.05) for z in zs]), shade, 0.4)
    canvas.fill(floor.quads([(OUT, z + 0.055, 20, 0.03) for z in zs]), light, 0.55)
    for x, z, r in ISLES:
        canvas.fill(floor.path(ellipse(x, z, r * 1.42, r * 1.2)), view.tone(sand, 0.55))
        for k in range(7):
            grow = 0.74 + 0.1 * k
            ring, thick = floor.path(ellipse(x, z, r * grow * 1.1, r * grow * 0.9)), max(1.4, 0.05 * camera.size(z))
            canvas.line(ring, shade, thick, 0.5)
            canvas.line(ring.moved(0, thick * 0.9), light, thick * 0.6, 0.55)
    stained(canvas, picture.seed + 4, 0.07, 10, 3, view.tone("#6a5c48", 0.2))
    canvas.fill(floor.quad(OUT, BACK - 0.45, 20, 0.45), view.tone("#6c8a4c" if not view.snow else "#e8eef6", 0.5))
    canvas.fill(floor.quad(OUT, BACK - 1.2, 20, 1.1), view.tone("#181c24", 0), 0.25, blur=16)


def _isle(canvas: Canvas, view: View, camera: Camera, isle: tuple[float, float, float], seed: int) -> None:
    """Moss with a tall stone, a broad one and a low one in it."""
    x, z, r = isle
    chance, s = Random(seed), camera.size(z)
    moss(canvas, view, *camera.at(x, 0, z), 0.72 * r * s, seed)
    for dx, dz, wide, tall in ((-0.3, 0.2, 0.75, 0.62), (0.08, 0.1, 0.7, 1.15), (0.42, -0.1, 0.62, 0.4)):
        bx, by = camera.at(x + dx * r, 0, z + dz)
        boulder(canvas, view, bx, by, wide * r * s, tall * r * s * chance.uniform(0.75, 1.0), chance.randrange(9999))
    moss(canvas, view, *camera.at(x + 0.1, 0, z - 0.36 * r), 0.42 * r * s, seed + 1)


def _hall(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The temple hall at the left: paper screens under a deep roof, boards to sit on over the sand."""
    view = picture.view
    wall = camera.flat((LEFT, 0, 0), (0, 0, 1), (0, 1, 0))
    body = wall.quad(NEAR, 0, BACK - NEAR, 3.95)
    canvas.fill(body, Linear(0, body.bounds()[1], 0, body.bounds()[3], (view.tone("#eadfc6", 0.3), view.tone("#eadfc6", 0.7))))
    for k in range(5):
        z = 4.0 + 1.8 * k
        shoji(canvas, view, wall, z, 0.62, 1.65, 2.1, 4, 6, WOOD)
        if view.lamps > 0.4:
            canvas.glow(*wall.at(z + 0.8, 1.6), 1.4 * camera.size(z), "#ffc878", 0.25 * view.lamps)
    beams = [(NEAR, 2.72, BACK - NEAR, 0.2), (NEAR, 3.45, BACK - NEAR, 0.2), *[(3.9 + 1.8 * k, 0, 0.16, 3.6) for k in range(6)]]
    canvas.fill(wall.quads(beams), view.tone(WOOD, 0.45))
    deck = camera.floor(0.58)
    boards = deck.quad(LEFT, NEAR, OUT - LEFT, BACK - NEAR)
    canvas.fill(
        boards, Linear(0, boards.bounds()[1], 0, boards.bounds()[3], (view.tone("#b48a60", 0.8), view.tone("#8a6444", 0.5)))
    )
    canvas.fill(deck.quads([(LEFT, NEAR + 0.3 * k, OUT - LEFT, 0.02) for k in range(33)]), view.tone("#2a1810", 0.1), 0.4)
    canvas.fill(deck.quad(LEFT, NEAR, 0.6, BACK - NEAR), view.tone("#140c10", 0), 0.3, blur=14)
    edge = camera.flat((OUT, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(edge.quad(NEAR, 0.02, BACK - NEAR, 0.5), view.tone("#241a18", 0.1), 0.9)
    canvas.fill(edge.quads([(NEAR + 1.8 * k + 0.8, 0, 0.14, 0.56) for k in range(6)]), view.tone(WOOD, 0.4))
    canvas.fill(edge.quad(NEAR, 0.44, BACK - NEAR, 0.16), view.tone("#9a7450", 0.75))
    canvas.fill(camera.floor().quad(OUT - 0.1, NEAR, 0.9, BACK - NEAR), view.tone("#181420", 0), 0.3, blur=14)
    for k in range(5, -1, -1):
        (x, foot), s = camera.at(OUT + 0.12, 0, 3.9 + 1.8 * k), camera.size(3.9 + 1.8 * k)
        top = camera.at(0, 3.45, 3.9 + 1.8 * k)[1]
        canvas.fill(
            rect(x - 0.09 * s, top, 0.18 * s, foot - top),
            Linear(x - 0.09 * s, 0, x + 0.09 * s, 0, (view.tone(WOOD, 0.15), view.tone(WOOD, 0.8))),
        )
    eaves(canvas, view, camera, LEFT, OUT + 0.9, 3.9, NEAR, BACK + 0.6, WOOD)


def _near(picture: Picture, canvas: Canvas) -> None:
    """The boards one sits on, a post and a maple's branch."""
    view = picture.view
    canvas.fill(rect(-20, 962, WIDE + 40, 140), Linear(0, 962, 0, HIGH, (view.tone("#b48a60", 0.9), view.tone("#7a5638", 0.4))))
    seams: list[Path] = []
    for x in np.linspace(-900, WIDE + 900, 22):
        a = 960 + (x - 960) * 0.86
        seams.append(lines([(a - 2, 962), (a + 2, 962), (x + 4, HIGH), (x - 4, HIGH)]))
    canvas.fill(joined(seams), view.tone("#2a1810", 0.1), 0.5)
    canvas.fill(rect(-20, 956, WIDE + 40, 10), view.tone("#dcb484", 1.0))
    canvas.fill(
        rect(1838, -20, 92, HIGH),
        Linear(1838, 0, 1930, 0, (view.tone(WOOD, 0.9), view.tone(WOOD, 0.3), view.tone("#241610", 0.1))),
    )
    leaf = greens(view) if view.leaf != "summer" else ("#3a7a3c", "#7cb04a", "#d4e48c")
    for k, (x, y, rx) in enumerate(((1760, 20, 230), (1540, -20, 190), (1870, 190, 130))):
        crown(canvas, view, x, y, rx, rx * 0.42, picture.seed + 60 + k, 420, (7, 15), leaf)
    canvas.fill(rect(-20, 1000, WIDE + 40, 100), Linear(0, 1000, 0, HIGH, (alpha("#000000", 0), alpha("#140c10", 0.25))))


PLACES = {"zengarden": Kind(zengarden, None, ((0.18, 0.82),), 0.55)}
