"""A vineyard: rows of vines that run up to a farmhouse among cypresses, hills striped with more of them."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, lit_sides, pane, tiles
from vnc.make.place.parts.classic import cypresses
from vnc.make.place.parts.flora import GRASS, Greens, air_tint, bush, greens, leaves, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View

EARTH, TERRACOTTA, PLASTER = "#c89a6c", "#c06a48", "#ecd4a8"
ROWS = (1.9, 4.7, 7.5, 10.3, 13.1, 16, 19, 23, 27)
"""Metres from the middle of the track to each row of vines."""


def vineyard(picture: Picture) -> None:
    view, camera = picture.view, Camera(900, 590, 3.5, 1000)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    ridge(far, view, 480, 40, ("#8aa0bc", "#a8bac8"), picture.seed + 1, 0.5, light=0.6)
    ridge(far, view, 530, 30, ("#7f9aa0", "#a4bca8"), picture.seed + 2, 0.5)
    air_tint(far, view.haze, 420, 620, 0.0, 0.4)
    hills = picture.sheet(0.75, 0.03, 0.8)
    _hills(picture, hills)
    veil(picture, hills)
    house = picture.sheet(0.6, 0, 0.5)
    _house(picture, house, 1290, 560)
    land = picture.sheet(0.4, 0, 0.4)
    _ground(picture, land, camera)
    for x in reversed(ROWS):
        for side in (-1, 1):
            _row(picture, land, camera, side * x)


def _hills(picture: Picture, canvas: Canvas) -> None:
    """Round hills, each combed with rows of vines, cypresses along their edges."""
    view, chance = picture.view, Random(picture.seed)
    _, middle, bright = GRASS[view.leaf]
    vine = greens(view)[0]
    for k, (x, y, rx, ry, lean) in enumerate(
        ((260, 690, 620, 190, 0.5), (1000, 700, 560, 150, -0.3), (1650, 700, 640, 230, -0.6))
    ):
        hill = ellipse(x, y, rx, ry)
        tint = mix(middle, bright, 0.35 + 0.2 * k)
        canvas.fill(hill, Linear(0, y - ry, 0, y, (view.tone(tint, 0.85), view.tone(tint, 0.45))))
        for j in range(-16, 17):
            foot, top = x + j * rx / 11, x + j * rx / 19 + lean * 120
            canvas.line(
                curve([(foot, y + 10), ((foot + top) / 2 + 12 * lean, y - ry * 0.55), (top, y - ry * 1.02)], closed=False),
                view.tone(vine, 0.45),
                6,
                0.55,
                clip=hill,
            )
        spots = [
            (x + rx * math.cos(a) * 0.98, y + 6 - ry * math.sin(a) * 0.98, chance.uniform(40, 84))
            for a in (1.1 + 0.16 * i for i in range(8))
        ]
        cypresses(canvas, view, spots, 0.18)
    canvas.fill(rect(-20, 600, WIDE + 40, 80), view.tone(middle, 0.5))
    air_tint(canvas, view.haze, 480, 680, 0.1, 0.22 + 0.3 * view.murk)


def _house(picture: Picture, canvas: Canvas, x: float, foot: float) -> None:
    """A farmhouse of warm plaster with a tower, on its knoll."""
    view = picture.view
    left, right = lit_sides(view, x)
    _, middle, bright = GRASS[view.leaf]
    knoll = curve(
        [(x - 620, 680, 1), (x - 340, 610), (x - 120, foot + 4), (x + 300, foot), (x + 500, foot + 40), (x + 760, 680, 1)]
    )
    canvas.fill(knoll, Linear(0, foot, 0, 680, (view.tone(mix(middle, bright, 0.5), 0.8), view.tone(middle, 0.45))))
    cypresses(
        canvas,
        view,
        [
            (x - 170, foot + 10, 190),
            (x - 130, foot + 12, 150),
            (x + 330, foot + 8, 210),
            (x + 372, foot + 12, 168),
            (x - 330, foot + 46, 130),
        ],
    )
    for px, wide, tall, light in (
        (x + 110, 190, 96, 0.5 + 0.3 * right),
        (x - 90, 200, 128, 0.55 + 0.2 * left),
        (x + 40, 84, 220, 0.5 + 0.25 * left),
    ):
        body = rect(px, foot - tall, wide, tall + 8)
        canvas.fill(body, Linear(px, 0, px + wide, 0, (view.tone(PLASTER, light), view.tone(PLASTER, light - 0.25))))
        canvas.fill(rect(px, foot - tall, wide, 12), view.tone("#2a1a18", 0), 0.3, blur=3)
        roof = lines(
            [
                (px - 12, foot - tall + 4),
                (px + wide * 0.2, foot - tall - 36),
                (px + wide * 0.8, foot - tall - 36),
                (px + wide + 12, foot - tall + 4),
            ]
        )
        tiles(canvas, view, roof, TERRACOTTA, 5)
        for k in range(max(2, int(wide / 60))):
            step = wide / max(2, int(wide / 60))
            for level in range(max(1, int(tall / 62))):
                pane(canvas, view, px + step * (k + 0.3), foot - tall + 26 + 58 * level, step * 0.36, 32, "#5a7a5c")
    canvas.fill(
        curve([(x - 10, foot + 8, 1), (x - 10, foot - 40), (x + 12, foot - 56), (x + 34, foot - 40), (x + 34, foot + 8, 1)]),
        view.tone("#6a4630", 0.5),
    )
    for k, (dx, r) in enumerate(((-100, 26), (200, 30), (290, 40), (-40, 16), (120, 20))):
        bush(canvas, view, x + dx, foot + 2, r, r * 0.7, picture.seed + k, 110)


def _ground(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Warm earth, grass between the rows, a track with two ruts."""
    view, far = picture.view, 60.0
    top = camera.at(0, 0, far)[1]
    earth = EARTH if not view.snow else "#eef3fa"
    edge = curve(
        [
            (-40, top + 14, 1),
            (400, top + 2),
            (900, top - 4),
            (1500, top + 4),
            (1960, top + 16, 1),
            (1960, HIGH + 20, 1),
            (-40, HIGH + 20, 1),
        ]
    )
    canvas.fill(
        edge,
        Linear(
            0,
            top,
            0,
            HIGH,
            (view.tone(mix(earth, "#a0b060", 0.4), 0.75), view.tone(earth, 0.65), view.tone(mix(earth, "#4a2c1c", 0.4), 0.35)),
            (0, 0.3, 1),
        ),
    )
    track = camera.shape((-0.95, 0, 1.2), (0.95, 0, 1.2), (0.95, 0, far), (-0.95, 0, far))
    canvas.fill(track, view.tone(mix(earth, "#fff0d0", 0.35), 0.8), 0.7, blur=5)
    for x in (-0.5, 0.4):
        canvas.fill(
            camera.shape((x, 0, 1.2), (x + 0.16, 0, 1.2), (x + 0.16, 0, far), (x, 0, far)),
            view.tone("#8a5c3c", 0.35),
            0.35,
            blur=4,
        )
    random = np.random.default_rng(picture.seed)
    dark, middle, bright = GRASS[view.leaf]
    for tint, light in ((dark, 0.3), (middle, 0.6), (bright, 0.9)):
        z = 1.6 * (far / 1.6) ** random.random(420)
        x = random.normal(0, 0.16, 420) + random.choice((0.0, -1.2, 1.2, 2.9, -2.9), 420)
        px, py = camera.x + camera.lens * x / z, camera.y + camera.lens * camera.eye / z
        canvas.fill(leaves(px, py, 26 / z, random, 0.4), view.tone(tint, light), 0.7)


def _row(picture: Picture, canvas: Canvas, camera: Camera, x: float) -> None:
    """Posts and wires, leaves in bands from far to near, grapes hanging in the nearest."""
    view, random = picture.view, np.random.default_rng(picture.seed * 31 + int(x * 10) % 997)
    colours: Greens = greens(view)
    near = max(2.6, abs(x) * 0.82)
    bounds = [near * (46 / near) ** (k / 7) for k in reversed(range(8))]
    lit = 1 if view.sun[0] > 960 else -1
    for far, close in zip(bounds, bounds[1:], strict=False):
        count = 330 if close < 9 else 200
        z = close + (far - close) * random.random(count)
        ground = camera.shape((x - 0.5, 0, close), (x + 0.5, 0, close), (x + 0.5, 0, far), (x - 0.5, 0, far))
        canvas.fill(ground, view.tone("#2a1c14", 0), 0.3, blur=min(8, 20 / close))
        for post in range(math.ceil(close / 3) * 3, math.ceil(far), 3):
            (px, foot), s = camera.at(x, 0, post), camera.size(post)
            canvas.fill(rect(px - 0.05 * s, foot - 1.75 * s, 0.1 * s, 1.75 * s), view.tone("#8a6a4c", 0.5))
        for share, (tint, light) in enumerate(((colours[0], 0.15), (colours[1], 0.5), (colours[2], 0.85))):
            y = (0.55 + 1.05 * random.random(count) + 0.14 * share)[:: share + 1]
            across = (x + random.normal(0, 0.2, count) + lit * 0.13 * share)[:: share + 1]
            depth = z[random.permutation(count)][:: share + 1]
            px, py = camera.x + camera.lens * across / depth, camera.y + camera.lens * (camera.eye - y) / depth
            size = (0.12 - 0.022 * share) * camera.lens / depth * random.uniform(0.6, 1.1, len(depth))
            canvas.fill(leaves(px, py, size, random, 0.75), view.tone(tint, light), 0.95)
        if close < 8 and view.leaf != "winter":
            _grapes(canvas, view, camera, x, (float(close), float(far)), Random(int(close * 10 + x)))


def _grapes(canvas: Canvas, view: View, camera: Camera, x: float, span: tuple[float, float], chance: Random) -> None:
    for _ in range(5):
        z = chance.uniform(*span)
        (cx, cy), s = camera.at(x - math.copysign(0.24, x), chance.uniform(0.75, 1.15), z), camera.size(z)
        r = 0.034 * s
        balls = [(cx + (i - (3 - row) / 2) * r * 1.7, cy + row * r * 1.6) for row in range(4) for i in range(4 - row)]
        canvas.fill(
            joined([ellipse(a, b, r, r) for a, b in balls]),
            Radial(cx - r, cy - r, r * 7, (view.tone("#8a58b0", 0.9), view.tone("#3c2058", 0.3))),
        )
        canvas.fill(joined([ellipse(a - r * 0.3, b - r * 0.35, r * 0.3, r * 0.3) for a, b in balls]), "#e8dcff", 0.5)


PLACES = {"vineyard": Kind(vineyard, None, ((0.1, 0.9),), 0.55)}
