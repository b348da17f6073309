"""Streets of Spanish America: a Mexican one under paper banners, the same on the Day of the Dead, one in Havana by the sea."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import thin_end
from vnc.make.place.parts.buildings import joined, wires
from vnc.make.place.parts.colonial import BLOOM, Front, church, terrace
from vnc.make.place.parts.desert import date_palm
from vnc.make.place.parts.flora import air_tint, bush, crown, pot, ridge
from vnc.make.place.parts.furnished import stand
from vnc.make.place.parts.hearths import candle
from vnc.make.place.parts.paving import setts
from vnc.make.place.parts.vehicles import CLASSIC, Car, car
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun
from vnc.make.place.view import View
from vnc.make.place.water import sea

BRIGHT = ("#e0503a", "#f0b430", "#2f8ac0", "#e86a9a", "#4aa870", "#f08a3a", "#7a5ab0")
PASTEL = ("#7ac0b8", "#f0c890", "#e8a0a0", "#9ac0d8", "#f0e0a8", "#c8a8c8", "#8ac08a")
DOORS = ("#2f5f9a", "#7a3c28", "#2f7a5a", "#8a2f3a", "#4a3a6a")
PAPER = ("#ff4a8a", "#3ac8d8", "#ffc83a", "#7ad04a", "#b05ae0", "#ff7a3a")
MARIGOLD = ("#c86a10", "#ff9a1c", "#ffd04a")


def mexicanstreet(picture: Picture) -> None:
    """Bright fronts down to the church, paper banners overhead, pots of flowers on the stones."""
    here, near, camera = _mexico(picture)
    for k, (x, z) in enumerate(((-3.5, 5.6), (3.5, 6.4), (-3.6, 8.6), (3.6, 4.6))):
        a, b = camera.at(x, 0, z)
        pot(here, picture.view, a, b, 0.62 * camera.size(z), picture.seed + k, ("#c4714e", "#3f7a9a")[k % 2], 1.3)
        bush(here, picture.view, a, b - 1.1 * camera.size(z), 0.4 * camera.size(z), 0.3 * camera.size(z), k + 5, 70, BLOOM)
    stand(here, picture.view, "bicycle", *camera.at(3.3, 0, 8.6), 1.0)
    _near(near, picture.view, picture.seed)


def deadday(picture: Picture) -> None:
    """The street with an arch of marigolds, an altar of candles and skulls, a path of petals."""
    view = picture.view
    here, near, camera = _mexico(picture)
    _petals(here, view, camera, picture.seed)
    _arch(picture, here, camera, 9.0)
    for side in (-1, 1):
        for k in range(6):
            x, y = camera.at(side * (1.5 + 0.32 * (k % 2)), 0, 5.8 + 1.1 * k)
            candle(here, view, x, y, 0.34 * camera.size(5.8 + 1.1 * k))
            here.glow(x, y - 0.4 * camera.size(5.8 + 1.1 * k), 90, "#ffb040", 0.4)
    for k, (x, z) in enumerate(((-3.4, 6.4), (3.4, 7.0), (-3.5, 9.5), (3.5, 10.4))):
        a, b = camera.at(x, 0, z)
        crown(
            here,
            view,
            a,
            b - 0.3 * camera.size(z),
            0.6 * camera.size(z),
            0.36 * camera.size(z),
            picture.seed + k,
            110,
            (5, 10),
            MARIGOLD,
            clumps=6,
        )
    _near(near, view, picture.seed)
    picture.play("flicker", 640, 480, 640, 260, "#ffb040")


def _mexico(picture: Picture) -> tuple[Canvas, Canvas, Camera]:
    """The street itself: gives the sheets for what stands in it and close by."""
    view, camera = picture.view, Camera(960, 575, 1.6, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    ridge(far, view, 470, 50, (view.misty("#6a7a9a", 0.4), view.misty("#9aa8b0", 0.5)), picture.seed + 3, 0.5)
    air_tint(far, view.haze, 400, 640, 0.05, 0.3 * view.murk)
    ground = picture.sheet(0.6, 0, 0.4)
    walls = picture.sheet(0.5, 0, 0.4)
    church(walls, view, 960, 606, 190, "#f0c070", 0.15 + 0.3 * view.murk)
    front = Front(4.5, BRIGHT, DOORS, (5.6, 7.4), (4.4, 7.0))
    for side in (-1, 1):
        terrace(picture, walls, camera, front, side, 2.0, 44)
    veil(picture, walls)
    setts(picture, ground, camera, 44, 4.5, ("#c0a48c", "#a88c78", "#8a7264"))
    here = picture.sheet(0.35, 0, 0.4)
    for z, high in ((20, 5.4), (13, 5.2), (8.6, 5.0), (5.6, 4.7)):
        _banners(here, view, camera, z, high, picture.seed + int(z))
    return here, picture.sheet(0.12, 0, 2.8), camera


def _banners(canvas: Canvas, view: View, camera: Camera, z: float, high: float, seed: int) -> None:
    """A line of cut paper from wall to wall: each sheet with its holes and a fringe."""
    count, s = 11, camera.size(z)
    ends = [camera.at(d * 4.4, high, z) for d in (-1, 1)]
    wires(canvas, view, ((*ends[0], *ends[1], 0.5 * s),), max(1.4, 0.02 * s))
    for k in range(count):
        t = (k + 0.5) / count
        x, y = ends[0][0] + (ends[1][0] - ends[0][0]) * t, ends[0][1] + 4 * 0.5 * s * t * (1 - t)
        w, h = 0.33 * s, 0.62 * s
        fringe = [(x - w + 2 * w * j / 8, y + h - (0.09 * s if j % 2 else 0)) for j in range(9)]
        sheet = lines([(x + w, y), (x - w, y), *fringe])
        holes = [
            ellipse(x + a * w, y + b * h, 0.13 * w, 0.07 * h)
            for a, b in ((-0.55, 0.3), (0.55, 0.3), (-0.55, 0.62), (0.55, 0.62), (0, 0.78), (0, 0.2))
        ]
        flower = [
            ellipse(x + 0.24 * w * math.cos(a), y + 0.47 * h + 0.24 * w * math.sin(a), 0.15 * w, 0.15 * w)
            for a in (math.tau * j / 5 for j in range(5))
        ]
        tint = PAPER[(k + seed) % len(PAPER)]
        canvas.fill(sheet - joined(holes + flower), Linear(0, y, 0, y + h, (view.tone(tint, 0.95), view.tone(tint, 0.65))), 0.93)


def _petals(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """A path strewn with orange from us to the arch."""
    chance = Random(seed + 3)
    for tint in MARIGOLD:
        spots = [
            camera.floor().path(ellipse(chance.gauss(0, 0.5), 2.2 + 9 * chance.random() ** 1.4, 0.05, 0.06)) for _ in range(330)
        ]
        canvas.fill(joined(spots), view.tone(tint, 0.85), 0.9)


def _arch(picture: Picture, canvas: Canvas, camera: Camera, z: float) -> None:
    """An altar in three steps with skulls, bread, candles and a portrait, under an arch of marigolds."""
    view, s = picture.view, camera.size(z)
    face = camera.flat((0, 0, z), (1, 0, 0), (0, 1, 0))
    for k, (half, high, tint) in enumerate(((1.5, 0.55, "#a8246a"), (1.2, 1.05, "#e8e0d0"), (0.9, 1.5, "#6a2a9a"))):
        step = face.quad(-half, 0, 2 * half, high)
        canvas.fill(step, Linear(0, step.bounds()[1], 0, step.bounds()[3], (view.tone(tint, 0.85), view.tone(tint, 0.35))))
        lace = face.path(
            lines([(-half + half * j / 10, high - (0.1 if j % 2 else 0.2)) for j in range(21)] + [(half, high), (-half, high)])
        )
        canvas.fill(lace, view.tone("#fff4e8", 0.9))
        spots = [(-half + 0.2 + (2 * half - 0.4) * j / 5, high) for j in range(6)]
        for j, (u, v) in enumerate(spots):
            if (j + k) % 2:
                candle(canvas, view, *face.at(u, v), 0.3 * s)
                canvas.glow(*face.at(u, v + 0.36), 0.7 * s, "#ffb040", 0.5)
            else:
                _skull(canvas, view, *face.at(u, v), 0.15 * s)
    portrait = face.quad(-0.28, 1.62, 0.56, 0.7)
    canvas.fill(face.quad(-0.35, 1.52, 0.7, 0.86), view.tone("#d8a83a", 0.8))
    canvas.fill(portrait, view.tone("#4a3a34", 0.4))
    canvas.fill(
        face.path(ellipse(0, 2.04, 0.11, 0.14))
        | face.path(curve([(-0.22, 1.62), (-0.16, 1.84), (0, 1.9), (0.16, 1.84), (0.22, 1.62)])),
        view.tone("#d8c0a8", 0.6),
    )
    ring = [(-1.75, 0.0), (-1.75, 1.5), (-1.5, 2.4), (-0.9, 2.95), (0, 3.15), (0.9, 2.95), (1.5, 2.4), (1.75, 1.5), (1.75, 0.0)]
    path = curve(ring, closed=False).contours[0]
    for k in range(0, len(path), 2):
        a, b = face.at(float(path[k][0]), float(path[k][1]))
        crown(
            canvas,
            view,
            a,
            b,
            0.26 * s,
            0.24 * s,
            picture.seed + k,
            34,
            (5, 10),
            MARIGOLD if k % 10 else ("#7a1440", "#d82a6a", "#ff8ab0"),
            clumps=4,
        )
    canvas.glow(*face.at(0, 1.6), 3.4 * s, "#ffa040", 0.4)


def _skull(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    """A skull of sugar, painted."""
    canvas.fill(
        ellipse(x, y - r, r, r * 0.9) | rect(x - r * 0.55, y - r * 0.7, r * 1.1, r * 0.7, r * 0.2), view.tone("#fff8f0", 0.95)
    )
    canvas.fill(
        ellipse(x - r * 0.38, y - r, r * 0.26, r * 0.28) | ellipse(x + r * 0.38, y - r, r * 0.26, r * 0.28),
        view.tone("#3ac8d8", 0.8),
    )
    canvas.fill(ellipse(x - r * 0.38, y - r, r * 0.14, r * 0.16) | ellipse(x + r * 0.38, y - r, r * 0.14, r * 0.16), "#2a1420")
    canvas.fill(lines([(x, y - r * 0.75), (x - r * 0.12, y - r * 0.5), (x + r * 0.12, y - r * 0.5)]), "#2a1420")
    canvas.fill(ellipse(x, y - r * 1.55, r * 0.2, r * 0.16), view.tone("#ff4a8a", 0.9))


def _near(canvas: Canvas, view: View, seed: int) -> None:
    """Flowers that hang over a wall into the picture."""
    crown(canvas, view, -10, 60, 250, 190, seed + 4, 420, (9, 20), ("#2a5a34", "#4f8a44", "#a0c868"))
    crown(canvas, view, 40, 110, 230, 150, seed + 5, 300, (9, 18), BLOOM)


def havana(picture: Picture) -> None:
    """Worn pastel fronts down to the sea, two great old cars, palms, washing and wires overhead."""
    view, camera = picture.view, Camera(960, 575, 1.6, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    sea(picture, far, 560, 700, "#2a9ab8")
    far.fill(rect(-20, 590, 1960, 26), view.misty(view.tone("#d8ccb8", 0.8), 0.2))
    ground = picture.sheet(0.6, 0, 0.4)
    walls = picture.sheet(0.5, 0, 0.4)
    front = Front(5.2, PASTEL, DOORS, (6.4, 9.4), (4.8, 7.6), 1.0)
    for x, z, tall in ((-2.4, 40, 7), (2.6, 40, 8)):
        date_palm(walls, view, *camera.at(x, 0, z), tall * camera.size(z), int(z) + int(x), 0.05)
    for side in (-1, 1):
        terrace(picture, walls, camera, front, side, 2.0, 36)
    veil(picture, walls)
    setts(picture, ground, camera, 40, 5.2, ("#a8a09a", "#94908c", "#86807c"), (0.6, 0.5))
    here = picture.sheet(0.35, 0, 0.4)
    sun = Sun(0.5 if view.sun[0] > 960 else -0.5, 0.7, -0.2)
    tints = (("#e0486a", "#3aa0b8"), ("#3ac0a8", "#e8b440"), ("#4a7ac8", "#e86a4a"))[picture.seed % 3]
    car(here, view, camera, sun, Car(3.1, 13.0, tints[1], CLASSIC, toward=False, seed=3))
    car(here, view, camera, sun, Car(-2.6, 8.8, tints[0], CLASSIC, seed=2))
    for z, high in ((17, 6.4), (11, 5.8), (7.4, 5.4)):
        a, b = camera.at(-5.0, high, z), camera.at(5.0, high - 0.3, z)
        wires(here, view, ((*a, *b, 0.6 * camera.size(z)),), 2.2)
    _washing(here, view, camera, 12.5, 5.2)
    for k, (x, z) in enumerate(((4.3, 6.2), (-4.3, 5.6))):
        a, b = camera.at(x, 0, z)
        pot(here, view, a, b, 0.6 * camera.size(z), picture.seed + k, "#b8785a", 1.3)
    near = picture.sheet(0.12, 0, 2.8)
    fronds = [stroke([(-30, -10), (150 + 60 * k, 40 + 46 * k), (250 + 20 * k, 150 + 80 * k)], 40, thin_end) for k in range(4)]
    near.fill(joined(fronds), view.tone("#2f6a44", 0.35))


def _washing(canvas: Canvas, view: View, camera: Camera, z: float, high: float) -> None:
    """Shirts and sheets on a line across the street."""
    s, ends = camera.size(z), [camera.at(d * 5.0, high, z) for d in (-1, 1)]
    wires(canvas, view, ((*ends[0], *ends[1], 0.35 * s),), 2)
    shapes: list[tuple[Path, str]] = []
    for k, tint in enumerate(("#f4f0e8", "#5a9ac0", "#f0e0a0", "#e0706a", "#f4f0e8", "#8ac0a0", "#d8a0c0")):
        t = 0.14 + 0.11 * k
        x, y = ends[0][0] + (ends[1][0] - ends[0][0]) * t, ends[0][1] + 4 * 0.35 * s * t * (1 - t)
        w, h = (0.26 + 0.1 * (k % 3 == 0)) * s, (0.6 + 0.25 * (k % 2)) * s
        shapes.append(
            (
                curve(
                    [
                        (x - w, y, 1),
                        (x + w, y, 1),
                        (x + w * 0.92, y + h * 0.6),
                        (x + w, y + h, 1),
                        (x, y + h * 0.95),
                        (x - w, y + h, 1),
                        (x - w * 0.92, y + h * 0.5),
                    ]
                ),
                tint,
            )
        )
    for shape, tint in shapes:
        canvas.fill(
            shape,
            Linear(
                shape.bounds()[0], 0, shape.bounds()[2], 0, (view.tone(tint, 0.95), view.tone(mix(tint, "#6a6080", 0.15), 0.5))
            ),
        )


PLACES = {
    "deadday": Kind(deadday, None, ((0.1, 0.9),), 0.55, time="night", mood="cosy"),
    "havana": Kind(havana, None, ((0.1, 0.9),), 0.55),
    "mexicanstreet": Kind(mexicanstreet, None, ((0.1, 0.9),), 0.55),
}
