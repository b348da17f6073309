"""A race course: horses gallop past between white rails, the stand with its crowd beyond, the board and the winning post."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, bush, flowers, grass, ground, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import Swarm
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View

COATS = ("#7a4628", "#4c2c1e", "#9c5c30", "#8c8680", "#5c3420", "#34241e")
SILKS = (
    ("#d8342c", "#fbf4e4"),
    ("#2c58b0", "#f4c83c"),
    ("#2f8a50", "#fbf4e4"),
    ("#f0a824", "#3c2c6c"),
    ("#e878a8", "#2c3c4c"),
    ("#7c3c9c", "#f4e040"),
)
"""A stable's colours: the shirt, and its band and cap."""
CROWD = ("#d8605a", "#4c74b0", "#e8dcc4", "#5c8c6a", "#e0a848", "#6c5880", "#3c4450", "#c89484")
FIELD = ((-3.6, 13.6), (-0.9, 12.4), (1.0, 14.4), (3.3, 12.9), (-6.4, 14.0), (5.9, 14.2))
"""Where the horses are: metres to the right of the eye, and away."""
HORSE = (
    *((0.84, -1.3), (0.5, -1.5), (0.0, -1.42), (-0.45, -1.5), (-0.8, -1.72), (-1.08, -1.92), (-1.2, -1.95, 1)),
    *((-1.3, -1.84), (-1.62, -1.6), (-1.66, -1.5), (-1.56, -1.44), (-1.3, -1.54), (-1.1, -1.5), (-0.9, -1.2)),
    *((-0.78, -0.95), (-0.4, -0.8), (0.2, -0.9), (0.6, -0.92), (0.86, -1.04)),
)
"""The outline of a running horse without its legs, in metres; it faces to the left."""
RAIL, FAR_RAIL, STAND = 6.4, 20.0, 34.0
"""Metres to the near rail, the far one and the front of the stand."""
LEFT, LONG, ROWS = -5.0, 40.0, 15


def racecourse(picture: Picture) -> None:
    """From the inside of the course: rail, turf with the field at full gallop, rail, lawn, stand."""
    view, camera = picture.view, Camera(930, 494, 2.4, 1000)
    far = picture.sheet(1.0)
    sky(picture, far, 560)
    ridge(far, view, 482, 30, ("#7ea0a4", "#a4c0b4"), picture.seed + 3, 0.5)
    back = picture.sheet(0.75, 0.05, 0.6)
    ground(back, view, [(-20, 542), (WIDE + 20, 542)])
    for k in range(8):
        tree(back, view, 40 + 105 * k, 554, 150 + 50 * math.sin(k * 2.3), picture.seed + k, 0.8, 200)
    air_tint(back, view.haze, 360, 600, 0.1, 0.25 + 0.3 * view.murk)
    veil(picture, back)
    middle = picture.sheet(0.6, 0, 0.4)
    ground(middle, view, [(-20, camera.at(0, 0, STAND)[1]), (WIDE + 20, camera.at(0, 0, STAND)[1])])
    _stand(middle, view, camera, picture.seed)
    _board(middle, view, camera)
    _lawn(middle, view, camera, picture.seed)
    turf = picture.sheet(0.45, 0, 0.3)
    _turf(picture, turf, camera)
    _rail(turf, view, camera, FAR_RAIL)
    _post(turf, view, camera)
    for k, (x, z) in enumerate(sorted(FIELD, key=lambda spot: -spot[1])):
        j = (k + picture.seed) % 6
        _horse(turf, view, (*camera.at(x, 0, z), camera.size(z)), COATS[(j * 5 + 1) % 6], SILKS[j], k)
    near = picture.sheet(0.2, 0, 0.8)
    _rail(near, view, camera, RAIL)
    grass(near, view, camera.at(0, 0, RAIL)[1], HIGH + 10, 900, picture.seed + 7, height=1.3)
    if not view.snow:
        flowers(near, view, 900, 1080, 160, picture.seed + 8, ("#ffffff", "#f4d040"), 0.8)
    _hedge(picture, near)


def _hedge(picture: Picture, canvas: Canvas) -> None:
    """A clipped hedge along our side with beds of flowers before it, tubs with round box trees."""
    view = picture.view
    for k in range(14):
        bush(canvas, view, -20 + 150 * k, 936 + 5 * (k % 2), 104, 50, picture.seed + 60 + k, 240)
    hues = ("#e8485c", "#f4c83c", "#f4f0f4", "#d86ab0")
    for row in range(3):
        for k in range(16):
            bloom = hues[(k + row) % 4] if not view.snow else "#f4f8fc"
            x, y = 20 + 128 * k + 50 * (row % 2), 984 + 36 * row
            bush(
                canvas,
                view,
                x,
                y,
                70,
                22,
                picture.seed + 90 + 16 * row + k,
                60,
                ("#2c6a38", "#4f9440", mix(bloom, "#ffffff", 0.2)),
            )
            if not view.snow:
                dots = [ellipse(x + 22 * (j % 6 - 2.5), y - 14 + 9 * (j % 3), 8, 7) for j in range(9)]
                canvas.fill(joined(dots), view.tone(bloom, 0.8))
    for x in (150, 1770):
        bush(canvas, view, x, 800, 84, 84, picture.seed + x, 420)
        canvas.fill(lines([(x - 60, 880), (x + 60, 880), (x + 46, 980), (x - 46, 980)]), view.tone("#f4f0e8", 0.8))
        canvas.fill(rect(x - 66, 868, 132, 18, 4), view.tone("#ffffff", 0.9))


def _people(canvas: Canvas, view: View, spots: np.ndarray, seed: int, light: float) -> None:
    """A crowd: rows of (x, foot, height in units); bodies by colour, heads over them, hats on a few."""
    chance = np.random.default_rng(seed)
    pick = chance.integers(0, len(CROWD), len(spots))
    ring = np.stack([np.cos(np.linspace(0, math.tau, 9)[:-1]), np.sin(np.linspace(0, math.tau, 9)[:-1])], -1)
    torso = np.array([(-0.15, 0), (-0.17, -0.6), (-0.09, -0.78), (0.09, -0.78), (0.17, -0.6), (0.15, 0)])
    for k, hue in enumerate(CROWD):
        some = spots[pick == k]
        canvas.fill(Swarm(some[:, None, :2] + torso[None] * some[:, None, 2:]), view.tone(hue, light))
    heads = spots[:, None, :2] + (ring * (0.075, 0.095) + (0, -0.88))[None] * spots[:, None, 2:]
    canvas.fill(Swarm(heads), view.tone("#e8bc98", light))
    canvas.fill(Swarm(heads[::2] - np.array((0, 0.04)) * spots[::2, None, 2:]), view.tone("#4c342c", light), 0.75)
    some = spots[::5]
    hats = (heads[::5] - some[:, None, :2]) * (1.5, 0.6) + some[:, None, :2] - np.array((0, 0.4)) * some[:, None, 2:]
    canvas.fill(Swarm(hats), view.tone("#f4e8c8", light))


def _stand(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Terraces full of people under a roof on slender columns; boxes with glass on top; flags along the edge."""
    shade = view.misty(view.tone("#5a5660", 0.25), 0.12)
    back = camera.flat((LEFT, 0, STAND + 13), (1, 0, 0), (0, 1, 0))
    canvas.fill(back.quad(0, 0, LONG + 1, 17.5), shade)
    panes = [(0.4 + 2.2 * k, 13.6, 1.9, 2.2) for k in range(21)]
    canvas.fill(back.quads(panes), mix(view.tone("#8cb0c0", 0.5), "#ffe0a0", 0.25 + 0.6 * view.lamps))
    chance = np.random.default_rng(seed)
    for k in reversed(range(ROWS)):
        y, z = 2.2 + 0.72 * k, STAND + 0.85 * k
        face = camera.flat((LEFT, y, z), (1, 0, 0), (0, 1, 0))
        canvas.fill(face.quad(0, -0.72, LONG, 0.9), view.tone("#b8b0a4", 0.3 + 0.02 * (ROWS - k)))
        us = np.arange(0.3, LONG, 0.62)
        us = us[(chance.random(len(us)) < 0.86) & (np.abs(us % 10 - 5) > 0.5)] + LEFT
        feet = np.array([camera.at(u, y, z) for u in us.tolist()])
        size = np.full((len(feet), 1), 1.5 * camera.size(z))
        _people(canvas, view, np.hstack([feet, size]), seed + k, 0.62 - 0.025 * k)
    front = camera.flat((LEFT, 0, STAND - 0.3), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quad(0, 0, LONG, 1.9), view.tone("#f0e6d0", 0.7))
    canvas.fill(front.quads([(0.3 + 1.6 * k, 0.25, 1.2, 1.2) for k in range(25)]), view.tone("#3c7058", 0.6))
    canvas.fill(front.quad(0, 1.82, LONG, 0.14), view.tone("#fffaf0", 1.0))
    _roof(canvas, view, camera)


def _roof(canvas: Canvas, view: View, camera: Camera) -> None:
    front = camera.flat((LEFT, 0, STAND - 0.6), (1, 0, 0), (0, 1, 0))
    columns = [(8.0 * k + 0.6, 0, 0.32, 14.4) for k in range(6)]
    canvas.fill(front.quads(columns), view.tone("#f4efe4", 0.75))
    canvas.fill(front.quads([(u + 0.2, v, 0.12, h) for u, v, _, h in columns]), view.tone("#8c8890", 0.3), 0.8)
    left, right, low, high = LEFT - 1, LEFT + LONG, STAND - 1.2, STAND + 13
    under = camera.shape((left, 14.4, low), (right, 14.4, low), (right, 16.6, high), (left, 16.6, high))
    canvas.fill(under, view.tone("#a89c94", 0.3))
    canvas.fill(front.quad(-1, 14.2, LONG + 1, 1.5), view.tone("#f4ecdc", 0.8))
    canvas.fill(front.quads([(-1, 14.2, LONG + 1, 0.22), (-1, 15.4, LONG + 1, 0.3)]), view.tone("#2f6a54", 0.6))
    arcs = [front.path(ellipse(0.8 * k - 0.6, 14.22, 0.36, 0.42)) for k in range(52)]
    canvas.fill(joined(arcs), view.tone("#f4ecdc", 0.65))
    if view.lamps > 0.2:
        canvas.fill(front.quads([(8.0 * k + 2, 13.9, 4, 0.2) for k in range(5)]), "#fff2c8", view.lamps)
        for k in range(5):
            canvas.glow(*front.at(8.0 * k + 4, 12), 260, "#ffe0a0", 0.5 * view.lamps)
    for k in range(10):
        u = 4.2 * k
        canvas.fill(front.quad(u, 15.6, 0.1, 2.6), view.tone("#e8e8e8", 0.7))
        cloth = curve(
            [
                (u, 18.2, 1),
                (u + 0.9, 18.0),
                (u + 2.0, 18.2, 1),
                (u + 1.8, 17.5),
                (u + 2.0, 16.9, 1),
                (u + 0.9, 16.8),
                (u, 17.0, 1),
            ]
        )
        canvas.fill(front.path(cloth), view.tone(SILKS[k % 6][0], 0.8))


def _board(canvas: Canvas, view: View, camera: Camera) -> None:
    """The board with the runners' numbers in lamps, on two legs, a clock over it."""
    face = camera.flat((-17.5, 0, 29), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(1, 0, 0.5, 3), (8, 0, 0.5, 3)]), view.tone("#e8e4d8", 0.6))
    canvas.fill(face.quad(-0.3, 2.6, 10, 6.2), view.tone("#f0ecdf", 0.7))
    canvas.fill(face.quad(0, 2.9, 9.4, 5.6), mix(view.tone("#1c2c26", 0.3), "#10201a", 0.5))
    chance = Random(4)
    lamps = [
        (0.5 + 0.36 * i, 3.3 + 0.42 * j, 0.24, 0.28)
        for j in range(12)
        for i in range(24)
        if j % 3 and i % 4 and chance.random() < 0.7
    ]
    canvas.fill(face.quads(lamps[::2]), mix("#ffc850", view.haze, 0.1))
    canvas.fill(face.quads(lamps[1::2]), mix("#f4f0d8", view.haze, 0.15), 0.9)
    canvas.fill(face.path(ellipse(4.7, 9.9, 1.1, 1.1)), view.tone("#2f6a54", 0.6))
    canvas.fill(face.path(ellipse(4.7, 9.9, 0.92, 0.92)), view.tone("#fbf8ee", 0.9))
    canvas.fill(
        face.path(stroke([(4.7, 9.9), (4.7, 10.6)], 0.12, even)) | face.path(stroke([(4.7, 9.9), (5.2, 9.7)], 0.12, even)),
        view.tone("#202020", 0.2),
    )


def _lawn(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """People behind the far rail, bushes in bloom among them."""
    chance = np.random.default_rng(seed + 5)
    for z in (31.0, 27.0, 23.6, 21.0):
        us = np.arange(-22, 24, 0.9 if z > 22 else 0.7)
        us = us[chance.random(len(us)) < 0.62] + chance.uniform(-0.2, 0.2)
        feet = np.array([camera.at(u, 0, z) for u in us.tolist()])
        _people(canvas, view, np.hstack([feet, np.full((len(feet), 1), 1.72 * camera.size(z))]), seed + int(z), 0.7)
    for k, x in enumerate((-19.0, -13.0, 20.0)):
        bush(canvas, view, *camera.at(x, 0.5, 22.5), 90, 34, seed + k, 140)


def _turf(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Mown in broad stripes aslant, torn by hooves along the line of the race."""
    view, floor = picture.view, camera.floor()
    top = camera.at(0, 0, FAR_RAIL + 0.5)[1]
    ground(canvas, view, [(-20, top), (WIDE + 20, top)])
    if not view.snow:
        bands = [
            lines([(u, 2), (u + 2.6, 2), (u + 6.6, FAR_RAIL + 0.4), (u + 4.0, FAR_RAIL + 0.4)])
            for u in np.arange(-34, 30, 5.2).tolist()
        ]
        canvas.fill(joined([floor.path(b) for b in bands]), view.tone("#a8dc78", 0.8), 0.3)
    chance = Random(picture.seed)
    marks = [camera.at(chance.uniform(-14, 14), 0, chance.uniform(11, 15.5)) for _ in range(170)]
    canvas.fill(
        joined([ellipse(x, y, chance.uniform(4, 13), chance.uniform(1, 3)) for x, y in marks]), view.tone("#6c5034", 0.4), 0.55
    )
    grass(canvas, view, top + 4, HIGH, 1200, picture.seed + 4, height=0.5)


def _rail(canvas: Canvas, view: View, camera: Camera, z: float) -> None:
    """White posts, a round top rail and a lower one, lit from above."""
    face = camera.flat((-26, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(camera.floor().quad(-26, z - 0.25, 52, 0.3), view.tone("#10180c", 0), 0.3, blur=4)
    posts = [(2.1 * k + 0.6, 0, 0.1, 1.05) for k in range(25)]
    canvas.fill(face.quads(posts), view.tone("#f4f4f0", 0.65))
    canvas.fill(face.quads([(u + 0.065, v, 0.035, h) for u, v, _, h in posts]), view.tone("#8890a0", 0.3))
    for v, tall in ((1.02, 0.11), (0.52, 0.06)):
        canvas.fill(face.quad(0, v, 52, tall), view.tone("#fbfbf8", 0.85))
        canvas.fill(face.quad(0, v, 52, tall * 0.35), view.tone("#9098a8", 0.4))


def _post(canvas: Canvas, view: View, camera: Camera) -> None:
    """The winning post: ringed in red and white, a red disc on top."""
    x, foot = camera.at(-3.9, 0, FAR_RAIL - 0.5)
    s = camera.size(FAR_RAIL)
    for k in range(9):
        canvas.fill(
            rect(x - 0.1 * s, foot - 0.5 * s * (k + 1), 0.2 * s, 0.5 * s), view.tone("#d8342c" if k % 2 else "#fbf8f0", 0.75)
        )
    canvas.fill(ellipse(x, foot - 5.2 * s, 0.75 * s, 0.75 * s), view.tone("#fbf8f0", 0.85))
    canvas.fill(ellipse(x, foot - 5.2 * s, 0.62 * s, 0.62 * s), view.tone("#d8342c", 0.75))
    canvas.fill(ellipse(x, foot - 5.2 * s, 0.26 * s, 0.26 * s), view.tone("#fbf8f0", 0.9))


def _horse(canvas: Canvas, view: View, at: tuple[float, float, float], coat: str, silks: tuple[str, str], k: int) -> None:
    """One at full stretch, its rider crouched over the neck, running to the left; `at` ends with units per metre."""
    x, foot, s = at
    canvas.fill(ellipse(x, foot, 1.25 * s, 0.1 * s), view.tone("#10180c", 0), 0.5, blur=0.05 * s)
    with canvas.saved():
        canvas.translate(x, foot)
        canvas.scale(s)
        dark = view.tone(mix(coat, "#140c0c", 0.45), 0.3)
        _legs(canvas, dark, k, 0.05)
        tail = curve([(0.78, -1.32, 1), (1.1, -1.42), (1.5, -1.3), (1.75, -1.1, 1), (1.4, -1.16), (1.1, -1.22), (0.8, -1.18, 1)])
        canvas.fill(tail, view.tone(mix(coat, "#140c0c", 0.6), 0.4))
        body = curve(HORSE)
        canvas.fill(
            body, Linear(-0.3, -1.8, 0.1, -0.8, (view.tone(mix(coat, "#ffe8c8", 0.25), 1.0), view.tone(coat, 0.65), dark))
        )
        canvas.fill(
            ellipse(0.52, -1.2, 0.26, 0.24) | ellipse(-0.6, -1.2, 0.2, 0.24),
            view.tone(mix(coat, "#ffe8c8", 0.3), 0.9),
            0.35,
            blur=0.05 * s,
        )
        _legs(canvas, view.tone(coat, 0.5), k + 1, 0)
        mane = curve([(-1.16, -1.98, 1), (-0.95, -1.95), (-0.5, -1.72), (-0.4, -1.54, 1), (-0.75, -1.66), (-1.0, -1.8)])
        canvas.fill(mane, view.tone(mix(coat, "#140c0c", 0.65), 0.4))
        canvas.fill(ellipse(-1.36, -1.74, 0.025, 0.025), "#140c0c")
        canvas.fill(
            stroke([(-1.5, -1.52), (-1.3, -1.7), (-1.18, -1.9)], 0.03, even)
            | stroke([(-1.5, -1.52), (-0.85, -1.66)], 0.022, even),
            view.tone("#241814", 0.2),
        )
        _rider(canvas, view, silks)


def _legs(canvas: Canvas, colour: str, k: int, shift: float) -> None:
    """A fore leg and a hind leg: stretched out or drawn in, as the stride has them."""
    out = k % 2 == 0
    fore = (
        [(-0.62, -1.0), (-1.15, -0.78), (-1.5, -0.5), (-1.62, -0.4)]
        if out
        else [(-0.6, -1.0), (-0.75, -0.6), (-0.42, -0.42), (-0.3, -0.5)]
    )
    hind = (
        [(0.6, -1.05), (0.95, -0.75), (1.25, -0.5), (1.5, -0.36)]
        if out
        else [(0.58, -1.05), (0.46, -0.66), (0.5, -0.36), (0.24, -0.1)]
    )
    for leg, wide in ((fore, 0.26), (hind, 0.34)):
        canvas.fill(stroke([(a + shift, b - shift) for a, b in leg], wide, lambda t: 1 - 0.74 * t), colour)
        a, b = leg[-1]
        canvas.fill(ellipse(a + shift, b - shift, 0.08, 0.05), "#1c1412")


def _rider(canvas: Canvas, view: View, silks: tuple[str, str]) -> None:
    """Saddle cloth, white breeches, silks with a band, a cap with its peak."""
    main, other = silks
    canvas.fill(lines([(-0.22, -1.48), (0.22, -1.46), (0.26, -1.12), (-0.16, -1.12)]), view.tone(other, 0.7))
    canvas.fill(stroke([(0.12, -1.72), (-0.28, -1.5), (0.02, -1.18)], 0.16, lambda t: 1 - 0.3 * t), view.tone("#fbf8f4", 0.85))
    canvas.fill(stroke([(0.04, -1.2), (-0.06, -1.08)], 0.12, even), view.tone("#1c1814", 0.3))
    trunk = curve([(0.24, -1.78), (0.08, -1.98), (-0.3, -2.08), (-0.5, -2.02), (-0.46, -1.86), (-0.1, -1.72), (0.14, -1.62)])
    canvas.fill(trunk, Linear(0, -2.1, 0, -1.6, (view.tone(main, 1.0), view.tone(main, 0.35))))
    canvas.fill(stroke([(-0.1, -2.04), (0.02, -1.72)], 0.11, even), view.tone(other, 0.8), clip=trunk)
    canvas.fill(stroke([(-0.4, -1.96), (-0.52, -1.74), (-0.78, -1.7)], 0.11, thin_end), view.tone(main, 0.6))
    canvas.fill(ellipse(-0.58, -2.1, 0.11, 0.12), view.tone("#e8bc98", 0.8))
    canvas.fill(
        curve([(-0.72, -2.12, 1), (-0.68, -2.26), (-0.54, -2.28), (-0.44, -2.16), (-0.46, -2.06, 1)]), view.tone(other, 0.85)
    )
    canvas.fill(stroke([(-0.6, -2.15), (-0.78, -2.13)], 0.035, even), view.tone(main, 0.6))


PLACES = {"racecourse": Kind(racecourse, None, ((0.1, 0.9),), 0.5)}
