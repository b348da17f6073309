"""A city of marble: a paved square between colonnades, a temple on its steps, statues."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import house, joined
from vnc.make.place.parts.classic import MARBLE, column, cypresses, statue, temple
from vnc.make.place.parts.flora import air_tint, bush, ridge
from vnc.make.place.parts.stone import brazier
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box
from vnc.make.place.water import puddles

SIDE, TOP = 8.2, 5.4
"""Metres from the middle of the square to the colonnades, and their columns' height."""


def forum(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 610, 1.7, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    ridge(far, view, 580, 40, ("#8ea0b4", "#aab8b4"), picture.seed + 1, 0.55, light=0.6)
    air_tint(far, view.haze, 420, 680, 0.0, 0.45)
    hill = picture.sheet(0.85, 0.05, 0.9)
    _acropolis(picture, hill)
    veil(picture, hill)
    square = picture.sheet(0.55, 0, 0.5)
    _paving(picture, square, camera)
    temple(square, view, 960, camera.at(0, 0, 30)[1], 520, 8)
    for x in (640, 1280):
        cypresses(square, view, [(x + d, 668, 210 - abs(d)) for d in (-34, 0, 34)], 0.1)
    for side in (1, -1):
        _colonnade(picture, square, camera, side)
    things = picture.sheet(0.35, 0, 0.5)
    for z, side in ((20, -1), (20, 1), (11.5, -1), (11.5, 1)):
        statue(things, view, *camera.at(side * 4.9, 0, z), 4.2 * camera.size(z))
    for side in (-1, 1):
        brazier(picture, things, *camera.at(side * 3.4, 0, 26), 2.0 * camera.size(26))
    near = picture.sheet(0.12, 0, 2.4)
    _near(picture, near)


def _acropolis(picture: Picture, canvas: Canvas) -> None:
    """A rock with temples over roofs, on the left; an aqueduct on the right."""
    view, chance = picture.view, Random(picture.seed)
    rock = curve([(120, 660, 1), (190, 470), (330, 420), (640, 412), (800, 470), (900, 660, 1)])
    canvas.fill(
        rock, Linear(0, 410, 0, 660, (view.misty(view.tone("#d8c4a0", 0.8), 0.25), view.misty(view.tone("#8a8a64", 0.4), 0.3)))
    )
    temple(canvas, view, 480, 424, 250, 6, 0.25)
    temple(canvas, view, 720, 446, 110, 4, 0.3)
    piers = [rect(1180 + 74 * k, 470, 18, 190) for k in range(11)]
    canvas.fill(
        joined([*piers, rect(1170, 440, 800, 34)]),
        Linear(0, 430, 0, 660, (view.misty(view.tone("#e0cca8", 0.7), 0.35), view.misty(view.tone("#b89c78", 0.4), 0.4))),
    )
    spandrels = [rect(1198 + 74 * k, 470, 56, 40) - ellipse(1226 + 74 * k, 512, 28, 38) for k in range(10)]
    canvas.fill(joined(spandrels), view.misty(view.tone("#d4bc94", 0.5), 0.38))
    for k in range(16):
        x = chance.uniform(-40, WIDE)
        house(
            canvas, view, x, 664, chance.uniform(60, 110), chance.uniform(36, 62), picture.seed + k, "#f0e2c4", "#b8684c", False
        )
    cypresses(canvas, view, [(chance.uniform(0, WIDE), 672, chance.uniform(60, 130)) for _ in range(22)], 0.22)
    air_tint(canvas, view.haze, 380, 700, 0.05, 0.25 + 0.35 * view.murk)


def _paving(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Slabs of two marbles with bands of porphyry; shade along the sunny side's colonnade."""
    view, floor = picture.view, camera.floor()
    top = camera.at(0, 0, 60)[1]
    whole = rect(-20, top, WIDE + 40, HIGH - top + 20)
    pale = "#eef3fa" if view.snow else "#e2d4bc"
    canvas.fill(
        whole,
        Linear(
            0, top, 0, HIGH, (view.misty(view.tone(pale, 0.85), view.murk * 0.5), view.tone(pale, 0.6), view.tone(pale, 0.35))
        ),
    )
    chance = Random(picture.seed + 2)
    slabs = [(-12 + 1.2 * i, 1.0 + 1.2 * j, 1.16, 1.16) for i in range(20) for j in range(26) if chance.random() < 0.4]
    canvas.fill(floor.quads(slabs[::2]), view.tone("#fff4e0", 0.8), 0.35)
    canvas.fill(floor.quads(slabs[1::2]), view.tone("#a8947c", 0.4), 0.3)
    if not view.snow:
        bands = [(-2.4, 1, 0.3, 40), (2.1, 1, 0.3, 40)] + [(-2.4, 3.4 + 4.8 * k, 4.8, 0.3) for k in range(6)]
        canvas.fill(floor.quads(bands), view.tone("#9c5c54", 0.5), 0.75)
    canvas.fill(
        floor.grid([-12 + 1.2 * k for k in range(21)], [1 + 1.2 * k for k in range(27)], 0.025), view.tone("#4a3c34", 0.1), 0.32
    )
    stained(canvas, picture.seed + 3, 0.1, 12, 3, view.tone("#6a5440", 0.2))
    side = 1 if view.sun[0] > WIDE / 2 else -1
    shade = floor.quad(side * SIDE if side < 0 else SIDE - 2.6, 0.6, 2.6, 40)
    canvas.fill(shade, view.tone("#241c34", 0), 0.36 * max(0.3, view.shine), blur=6)
    if view.wet or view.lamps > 0.4:
        puddles(picture, canvas, top, canvas.planes[3].copy(), max(0.7 * view.wet, 0.2 * view.lamps))


def _colonnade(picture: Picture, canvas: Canvas, camera: Camera, side: int) -> None:
    """A portico: a painted wall, columns, a beam with statues' plinths, a tiled slope."""
    view, sun = picture.view, Sun(0.8 if picture.view.sun[0] > WIDE / 2 else -0.8, 0.7, -0.3)
    wall = camera.flat((side * (SIDE + 3.2), 0, 0), (0, 0, 1), (0, 1, 0))
    lit = 0.6 if (view.sun[0] - 960) * side < 0 else 0.2
    body = wall.quad(2, 0, 26, TOP)
    canvas.fill(
        body, Linear(0, body.bounds()[1], 0, body.bounds()[3], (view.tone("#e8c890", lit * 0.6), view.tone("#e8c890", lit)))
    )
    canvas.fill(wall.quad(2, 0, 26, 1.7), view.tone("#a8443c", lit))
    canvas.fill(wall.quads([(2.5 + 2.4 * k, 2.1, 1.8, 2.2) for k in range(10)]), view.tone("#b8584a", lit), 0.8)
    canvas.fill(wall.quads([(2.7 + 2.4 * k, 2.3, 1.4, 1.8) for k in range(10)]), view.tone("#e8d4a4", lit), 0.7)
    doors = [(4.4 + 7.2 * k, 0, 1.5, 3.2) for k in range(3)]
    canvas.fill(wall.quads(doors), mix(view.tone("#2c2024", 0.1), "#ffb860", 0.7 * view.lamps))
    for u, _, wide, tall in doors:
        if view.lamps > 0.3:
            canvas.glow(*wall.at(u + wide / 2, tall / 2), 2.4 * camera.size(u), "#ffb050", 0.45 * view.lamps)
    left = SIDE if side > 0 else -SIDE - 3.4
    box(canvas, view, camera, sun, left, 0, 3.2, 3.4, 0.3, 25, MARBLE, 0.6)
    z = 27.0
    while z > 3.4:
        (x, foot), (_, high) = camera.at(side * (SIDE + 0.5), 0.3, z), camera.at(side * (SIDE + 0.5), TOP - 0.3, z)
        column(canvas, view, x, high, foot, 0.34 * camera.size(z), min(0.3, z / 110))
        z -= 2.6
    box(canvas, view, camera, sun, left, TOP, 2.6, 3.4, 1.1, 26, MARBLE, 0.5)
    frieze = camera.flat((side * SIDE, TOP, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(frieze.quads([(2.8 + 0.62 * k, 0.36, 0.3, 0.4) for k in range(41)]), view.tone("#8a5c4c", 0.4), 0.6)
    canvas.fill(frieze.quads([(2.6, 0.86, 26, 0.07), (2.6, 0.2, 26, 0.05)]), view.tone("#fff6e4", 0.9), 0.8)
    canvas.fill(frieze.quad(2.6, 0, 26, 0.12), view.tone("#3a2c2c", 0.1), 0.4)


def _near(picture: Picture, canvas: Canvas) -> None:
    """A fluted drum and laurel at the right, jars with flowers at the left."""
    view, chance = picture.view, Random(picture.seed)
    column(canvas, view, 1850, -90, 1110, 92)
    bush(canvas, view, 1730, 1070, 130, 90, picture.seed + 3, 260)
    for k, (x, size) in enumerate(((70, 330), (250, 230))):
        foot, w = 1110, size * 0.42
        jar = curve(
            [
                (x - w * 0.4, foot, 1),
                (x - w, foot - size * 0.5),
                (x - w * 0.5, foot - size * 0.84),
                (x - w * 0.56, foot - size * 0.96, 1),
                (x + w * 0.56, foot - size * 0.96, 1),
                (x + w * 0.5, foot - size * 0.84),
                (x + w, foot - size * 0.5),
                (x + w * 0.4, foot, 1),
            ]
        )
        clay = ("#c4714c", "#b0603e")[k]
        canvas.fill(jar, Linear(x - w, 0, x + w, 0, (view.tone(clay, 0.9), view.tone(clay, 0.5), view.tone(clay, 0.1))))
        canvas.fill(rect(x - w, foot - size * 0.62, w * 2, size * 0.09), view.tone("#3a2420", 0.3), 0.8, clip=jar)
        canvas.fill(
            joined([ellipse(x - w + w * 0.2 * j, foot - size * 0.44, w * 0.06, w * 0.06) for j in range(11)]),
            view.tone("#3a2420", 0.3),
            0.8,
            clip=jar,
        )
        bush(canvas, view, x, foot - size * 1.1, w * 1.2, w * 0.8, picture.seed + k, 200)
        if not view.snow:
            blooms = [
                ellipse(x + chance.gauss(0, w * 0.7), foot - size * 1.12 + chance.gauss(0, w * 0.3), 9, 8) for _ in range(22)
            ]
            canvas.fill(joined(blooms), view.tone("#e86a8a", 0.8))
    canvas.fill(rect(-20, 1000, WIDE + 40, 120), Linear(0, 1000, 0, HIGH, (alpha("#000000", 0), alpha("#120c1c", 0.12))))


PLACES = {
    "forum": Kind(forum, None, ((0.18, 0.82),), 0.57),
}
