"""The inner garden of an old Japanese residence: rooms open to a veranda, a pond, a path of stones, a maple."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, lantern
from vnc.make.place.parts.eastern import (
    boulder,
    eaves,
    garden_wall,
    lattice,
    moss,
    stepping_stones,
    stone_lantern,
    tile_roof,
    trained_pine,
)
from vnc.make.place.parts.flora import air_tint, bush, crown, greens, ridge, tree
from vnc.make.place.past.east import shoji
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror, stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View

WOOD, DEEP = "#6a4a34", 10.0
"""The posts; metres to the veranda's edge."""
POND = ((2.0, 6.3), (3.2, 7.2), (5.2, 7.3), (7.4, 6.6), (7.2, 5.0), (5.0, 4.3), (3.4, 4.7), (2.3, 5.2))
"""The pond's edge: x and z in metres."""


def samuraihouse(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 450, 1.7, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    ridge(far, view, 380, 50, ("#7f9ab4", "#a2b8c0"), picture.seed + 1, 0.55, light=0.6)
    ridge(far, view, 420, 26, ("#5c8a70", "#7fa884"), picture.seed + 2, 0.5, 34, 6)
    air_tint(far, view.haze, 240, 560, 0.1, 0.4 + 0.35 * view.murk)
    veil(picture, far)
    house = picture.sheet(0.6, 0, 0.4)
    for k, (x, tall) in enumerate(((1500, 470), (1720, 380), (1890, 520))):
        tree(house, view, x, 640, tall, picture.seed + 10 + k, 0.85, 420, None if k % 2 else greens(view, True))
    garden_wall(house, view, 1290, WIDE + 20, camera.at(0, 0, 12)[1], 2.2 * camera.size(12))
    _ground(picture, house, camera)
    _wing(picture, house, camera)
    _front(picture, house, camera)
    garden = picture.sheet(0.45, 0, 0.4)
    _pond(picture, garden, camera)
    for k, (x, z, tall) in enumerate(((5.5, 9.6, 0.9), (7.0, 9.2, 1.1), (8.6, 8.6, 1.0), (-4.1, 8.4, 0.6), (-4.3, 6.6, 0.7))):
        bx, by = camera.at(x, 0, z)
        bush(
            garden,
            view,
            bx,
            by - 0.4 * tall * camera.size(z),
            0.8 * tall * camera.size(z),
            0.55 * tall * camera.size(z),
            picture.seed + 20 + k,
            320,
            greens(view, True),
        )
    trained_pine(garden, view, *camera.at(5.9, 0, 8.2), 3.4 * camera.size(8.2), picture.seed + 3, -0.35)
    stone_lantern(garden, view, *camera.at(2.75, 0, 7.6), 1.7 * camera.size(7.6))
    steps = [(0.1 + 0.34 * math.sin(1.6 * k), 3.3 + 0.74 * k, 0.33) for k in range(8)]
    stepping_stones(garden, view, camera, steps, picture.seed)
    _spout(picture, garden, camera)
    near = picture.sheet(0.15, 0, 2.2)
    _near(picture, near)


def _ground(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Moss and swept earth."""
    view, top = picture.view, camera.at(0, 0, 12)[1]
    far, near = ("#e6eef6", "#d6e2ee") if view.snow else ("#9aa468", "#5f7c40")
    canvas.fill(
        rect(-20, top, WIDE + 40, HIGH - top + 20),
        Linear(0, top, 0, HIGH, (view.tone(far, 0.7), view.tone(near, 0.5), view.tone(near, 0.25))),
    )
    stained(canvas, picture.seed + 4, 0.3, 14, 3, view.tone("#2c4020" if not view.snow else "#b4c4d8", 0.2))
    court = camera.floor().path(
        curve([(-3.4, 10), (3.0, 10), (1.7, 7.6), (1.5, 5), (2.4, 2.6), (-2.4, 2.6), (-1.6, 5), (-2.0, 7.4)])
    )
    canvas.fill(
        court,
        Linear(
            0,
            top,
            0,
            HIGH,
            (
                view.tone("#e4ddcc" if not view.snow else "#f6f9ff", 0.75),
                view.tone("#c8bea8" if not view.snow else "#e6eef8", 0.45),
            ),
        ),
        blur=4,
    )
    random = np.random.default_rng(picture.seed)
    x, z = random.uniform(-2.6, 2.4, 900), 2.6 + 7.2 * random.random(900) ** 1.4
    grains = [(float(a), float(b), 0.035, 0.06) for a, b in zip(x, z, strict=True)]
    canvas.fill(camera.floor().quads(grains[::2]), view.tone("#fffaf0", 0.9), 0.5, clip=court)
    canvas.fill(camera.floor().quads(grains[1::2]), view.tone("#6c6250", 0.3), 0.4, clip=court)


def _front(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The main house: a room open to the garden, screens on both sides, the veranda and its step."""
    view, z = picture.view, DEEP + 1.3
    wall = camera.flat((-5.2, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(wall.quad(0, 0, 8.6, 3.6), view.tone("#e6dac0", 0.45))
    _room(picture, canvas, wall)
    for u in (0.7, 2.1, 6.1, 7.1):
        shoji(canvas, view, wall, u, 0.6, 1.0 if u > 5 else 1.4, 2.05, 3, 6, WOOD)
    beams = [(0, 2.66, 8.6, 0.2), (0, 3.3, 8.6, 0.3), *[(u, 0, 0.16, 3.6) for u in (0.55, 2.0, 3.46, 6.02, 7.05, 8.3)]]
    canvas.fill(wall.quads(beams), view.tone(WOOD, 0.4))
    canvas.fill(wall.quad(0, 2.85, 8.6, 0.8), view.tone("#140c10", 0), 0.35, blur=10)
    deck = camera.floor(0.58).quad(-5.2, DEEP, 8.9, 1.3)
    canvas.fill(deck, Linear(0, deck.bounds()[1], 0, deck.bounds()[3], (view.tone("#8a6444", 0.4), view.tone("#c09468", 0.85))))
    face = camera.flat((-5.2, 0, DEEP), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quad(0, 0, 8.9, 0.46), view.tone("#20181a", 0.1))
    canvas.fill(face.quads([(0.1 + 1.44 * k, 0, 0.15, 0.5) for k in range(7)]), view.tone(WOOD, 0.45))
    canvas.fill(face.quad(0, 0.45, 8.9, 0.14), view.tone("#b08660", 0.85))
    for u in (0.1, 3.3, 6.2, 8.6):
        (x, foot), (_, top) = face.at(u, 0.0), face.at(u, 3.2)
        canvas.fill(rect(x, top, 15, foot - top), Linear(x, 0, x + 15, 0, (view.tone(WOOD, 0.8), view.tone(WOOD, 0.2))))
    x, foot = face.at(4.8, 0)
    stone = lines([(x - 96, foot - 6), (x + 96, foot - 6), (x + 112, foot + 22), (x - 112, foot + 22)])
    canvas.fill(
        lines([(x - 112, foot + 22), (x + 112, foot + 22), (x + 106, foot + 40), (x - 106, foot + 40)]), view.tone("#6c6c6a", 0.3)
    )
    canvas.fill(stone, view.tone("#b4b4ac", 0.75))
    for dx in (-22, 6):
        canvas.fill(ellipse(x + dx + 6, foot + 6, 10, 4), view.tone("#6a3c2c", 0.5))
    left, top = face.at(-0.3, 3.25)
    right = face.at(9.3, 3.25)[0]
    tile_roof(canvas, view, (left - 30, right + 10, top - 16), (left + 20, right - 90, top - 168), step=20)
    tile_roof(canvas, view, (left + 40, right - 150, top - 176), (left + 120, right - 240, top - 300), step=19)
    for u in (1.6, 7.4):
        lx, ly = face.at(u, 2.75)
        canvas.fill(rect(lx - 1.5, ly - 50, 3, 30), view.tone("#2c2022", 0.2))
        lantern(canvas, view, lx, ly, 52, "#f4e4c0", 0.3)


def _room(picture: Picture, canvas: Canvas, wall: Flat) -> None:
    """What the open screens show: mats, a niche with a scroll, armour on its stand."""
    view, lit = picture.view, max(0.15, picture.view.lamps)
    hole = wall.quad(3.5, 0.6, 2.54, 2.06)
    left, top, right, foot = hole.bounds()
    wide, tall = right - left, foot - top
    canvas.fill(hole, mix(view.tone("#9c8258", 0.3), "#ffcf84", 0.6 * lit))
    canvas.fill(
        lines([(left, foot), (left + wide * 0.16, foot - tall * 0.2), (right - wide * 0.16, foot - tall * 0.2), (right, foot)]),
        mix(view.tone("#b8b078", 0.6), "#ffdc98", 0.4 * lit),
    )
    _niche(canvas, view, top, lit, left, wide, tall)
    _armour(canvas, view, foot, left, wide, tall)
    if view.lamps > 0.3:
        canvas.glow((left + right) / 2, (top + foot) / 2, wide * 1.3, "#ffc070", 0.4 * view.lamps)


def _niche(canvas: Canvas, view: View, top: float, lit: float, left: float, wide: float, tall: float) -> None:
    """Wall, posts and a scroll."""
    canvas.fill(
        rect(left + wide * 0.16, top + tall * 0.1, wide * 0.68, tall * 0.7), mix(view.tone("#c8b48c", 0.4), "#ffd898", 0.6 * lit)
    )
    canvas.fill(
        joined(
            [rect(left + wide * t, top, wide * 0.02, tall * 0.8) for t in (0.16, 0.5, 0.82)]
            + [rect(left, top + tall * 0.1, wide, tall * 0.02)]
        ),
        view.tone("#4a3020", 0.4),
    )
    canvas.fill(
        rect(left + wide * 0.25, top + tall * 0.18, wide * 0.16, tall * 0.5), mix(view.tone("#f4ead0", 0.7), "#fff0c8", 0.5 * lit)
    )
    canvas.fill(
        stroke(
            [
                (left + wide * 0.3, top + tall * 0.3),
                (left + wide * 0.35, top + tall * 0.42),
                (left + wide * 0.31, top + tall * 0.56),
            ],
            wide * 0.02,
        ),
        view.tone("#2c2c30", 0.3),
    )


def _armour(canvas: Canvas, view: View, foot: float, left: float, wide: float, tall: float) -> None:
    """Armour on its stand."""
    ax, ay, s = left + wide * 0.66, foot - tall * 0.2, tall * 0.5
    canvas.fill(
        curve(
            [
                (ax - s * 0.3, ay - s * 0.3, 1),
                (ax - s * 0.38, ay - s * 0.62),
                (ax, ay - s * 0.74),
                (ax + s * 0.38, ay - s * 0.62),
                (ax + s * 0.3, ay - s * 0.3, 1),
                (ax + s * 0.36, ay, 1),
                (ax - s * 0.36, ay, 1),
            ]
        ),
        view.tone("#8a2c2c", 0.45),
    )
    canvas.fill(
        joined([rect(ax - s * 0.36, ay - s * (0.1 + 0.12 * k), s * 0.72, s * 0.03) for k in range(5)]),
        view.tone("#d8b060", 0.6),
        0.7,
    )
    canvas.fill(ellipse(ax, ay - s * 0.84, s * 0.17, s * 0.14), view.tone("#34303c", 0.4))
    canvas.fill(
        stroke(
            [
                (ax - s * 0.26, ay - s * 1.14),
                (ax - s * 0.06, ay - s * 0.92),
                (ax + s * 0.06, ay - s * 0.92),
                (ax + s * 0.26, ay - s * 1.14),
            ],
            s * 0.06,
        ),
        view.tone("#e8c060", 0.8),
    )


def _wing(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """A wing at the left that runs toward us, with lattices and its own veranda."""
    view, x, near = picture.view, -5.2, 3.0
    wall = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    body = wall.quad(near, 0, DEEP - near + 1.3, 3.6)
    canvas.fill(body, Linear(0, body.bounds()[1], 0, body.bounds()[3], (view.tone("#d8c8a8", 0.25), view.tone("#e6dac0", 0.7))))
    for k in range(4):
        z = 3.3 + 1.75 * k
        if k % 2:
            lattice(canvas, view, wall, z, 0.62, 1.55, 2.0, WOOD)
        else:
            shoji(canvas, view, wall, z, 0.62, 1.55, 2.0, 4, 6, WOOD)
    canvas.fill(
        wall.quads([(near, 2.66, 8.3, 0.2), (near, 3.3, 8.3, 0.2), *[(3.12 + 1.75 * k, 0, 0.16, 3.6) for k in range(5)]]),
        view.tone(WOOD, 0.45),
    )
    deck = camera.floor(0.58)
    boards = deck.quad(x, near, 1.1, DEEP - near + 0.4)
    canvas.fill(
        boards, Linear(0, boards.bounds()[1], 0, boards.bounds()[3], (view.tone("#b48a60", 0.8), view.tone("#8a6444", 0.5)))
    )
    canvas.fill(deck.quads([(x + 0.22 * k, near, 0.015, DEEP - near) for k in range(5)]), view.tone("#2a1810", 0.1), 0.45)
    edge = camera.flat((x + 1.1, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(edge.quad(near, 0, DEEP - near, 0.5), view.tone("#20181a", 0.1))
    canvas.fill(edge.quad(near, 0.44, DEEP - near, 0.15), view.tone("#a47c56", 0.8))
    eaves(canvas, view, camera, x, x + 1.9, 3.7, near, DEEP + 0.6, WOOD)


def _pond(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Still water with a rim of stones, lilies and carp."""
    view = picture.view
    water = camera.floor().path(curve(list(POND)))
    _, top, _, bottom = water.bounds()
    canvas.fill(water, Linear(0, top, 0, bottom, (view.tone("#4f8a8c", 0.7), view.tone("#1f4c54", 0.3))))
    mask = canvas.sibling()
    mask.fill(water, "#ffffff")
    mirror(flattened([s.canvas for s in picture.sheets]), canvas, top, picture.seed + 9, mask.planes[3], 0.55, 1.0, 1.3, 0.4)
    chance = Random(picture.seed)
    for k in range(7):
        x, z = chance.uniform(3.2, 6.4), chance.uniform(4.9, 6.7)
        (cx, cy), s = camera.at(x, 0, z), camera.size(z) * 0.42
        if not view.snow and k < 4:
            _carp(canvas, view, cx, cy, s, ("#f0682c", "#f6f0e4", "#f0682c", "#e8b03c")[k], chance.choice((-1, 1)))
        elif k >= 4:
            canvas.fill(ellipse(cx, cy, s * 0.5, s * 0.17), view.tone("#4c8a48" if not view.snow else "#dfe8f2", 0.7))
            canvas.fill(ellipse(cx + s * 0.1, cy - s * 0.1, s * 0.14, s * 0.1), view.tone("#f4b8c8", 0.8))
    for k, (x, z) in sorted(enumerate(POND), key=lambda p: -p[1][1]):
        for j in (0, 0.5):
            nx, nz = POND[(k + 1) % len(POND)]
            px, pz = x + (nx - x) * j, z + (nz - z) * j
            (bx, by), s = camera.at(px, 0, pz), camera.size(pz)
            boulder(
                canvas,
                view,
                bx,
                by + 6,
                chance.uniform(0.6, 1.0) * s,
                chance.uniform(0.2, 0.42) * s,
                chance.randrange(999),
                "#8e908c",
            )
    bx, by = camera.at(7.0, 0, 7.4)
    moss(canvas, view, bx, by, 150, picture.seed + 7)


def _carp(canvas: Canvas, view: View, x: float, y: float, s: float, tint: str, side: int) -> None:
    canvas.fill(
        curve(
            [
                (x - side * s * 0.5, y),
                (x - side * s * 0.1, y - s * 0.12),
                (x + side * s * 0.5, y),
                (x - side * s * 0.1, y + s * 0.1),
            ]
        ),
        view.tone(tint, 0.75),
        0.9,
    )
    canvas.fill(
        lines([(x - side * s * 0.44, y), (x - side * s * 0.76, y - s * 0.12), (x - side * s * 0.7, y + s * 0.1)]),
        view.tone(tint, 0.6),
        0.85,
    )


def _spout(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """A basin cut from a stone, fed through bamboo."""
    view, (x, foot), s = picture.view, camera.at(-2.9, 0, 7.2), camera.size(7.2)
    boulder(canvas, view, x - 0.9 * s, foot - 4, 0.7 * s, 0.8 * s, 5)
    canvas.fill(ellipse(x, foot, 0.6 * s, 0.1 * s), view.tone("#141418", 0), 0.4, blur=5)
    body = curve(
        [
            (x - 0.42 * s, foot - 0.5 * s, 1),
            (x - 0.46 * s, foot - 0.2 * s),
            (x - 0.36 * s, foot, 1),
            (x + 0.36 * s, foot, 1),
            (x + 0.46 * s, foot - 0.2 * s),
            (x + 0.42 * s, foot - 0.5 * s, 1),
        ]
    )
    canvas.fill(body, Linear(x - 0.45 * s, 0, x + 0.45 * s, 0, (view.tone("#9a9a94", 0.9), view.tone("#6c6c6a", 0.3))))
    canvas.fill(ellipse(x, foot - 0.5 * s, 0.42 * s, 0.11 * s), view.tone("#b8b8b0", 0.8))
    canvas.fill(ellipse(x, foot - 0.49 * s, 0.32 * s, 0.075 * s), view.tone("#4a8a90", 0.8))
    cane = stroke([(x - 0.95 * s, foot - 1.05 * s), (x - 0.08 * s, foot - 0.82 * s)], 0.1 * s, even, False)
    canvas.fill(joined([cane, rect(x - 0.78 * s, foot - 1.3 * s, 0.1 * s, 1.3 * s)]), view.tone("#9aa050", 0.6))
    canvas.fill(rect(x - 0.76 * s, foot - 1.3 * s, 0.03 * s, 1.3 * s), view.tone("#d4d888", 0.9))
    canvas.fill(rect(x - 0.1 * s, foot - 0.8 * s, 0.04 * s, 0.3 * s), mix(view.sky[4], "#ffffff", 0.4), 0.8)
    moss(canvas, view, x - 0.1 * s, foot + 0.08 * s, 0.8 * s, picture.seed + 12)


def _near(picture: Picture, canvas: Canvas) -> None:
    """A maple over us at the right, azaleas at both lower corners."""
    view = picture.view
    leaf = greens(view) if view.leaf != "summer" else ("#9c2c24", "#d8503a", "#f8a468")
    broad = [
        stroke([(1960, 700), (1840, 420), (1700, 160), (1500, 60)], 60, _thinning),
        stroke([(1800, 330), (1640, 280), (1520, 290)], 26, _thinning),
    ]
    canvas.fill(joined(broad), view.tone("#4c3830", 0.35))
    for k, (x, y, rx) in enumerate(((1780, 40, 260), (1530, 20, 210), (1560, 270, 130), (1870, 260, 150))):
        crown(canvas, view, x, y, rx, rx * 0.44, picture.seed + 60 + k, 520, (7, 16), leaf)
    for k, x in enumerate((60, 330, 1640, 1880)):
        bush(canvas, view, x, 1075, 210, 100, picture.seed + 70 + k, 320, greens(view, True))


def _thinning(t: np.ndarray) -> np.ndarray:
    return 1.0 - 0.7 * t


PLACES = {"samuraihouse": Kind(samuraihouse, None, ((0.18, 0.82),), 0.55)}
