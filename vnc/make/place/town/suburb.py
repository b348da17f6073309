"""American suburbs: a street of lawns and gabled houses, and the porch of one of them."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, street_lamp, tiles
from vnc.make.place.parts.facades import road
from vnc.make.place.parts.flora import air_tint, broad_tree, bush, flowers, grass, overhang, pot, ridge, tree
from vnc.make.place.parts.vehicles import VAN, Car, car
from vnc.make.place.parts.wares import stand, ware
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun, box
from vnc.make.place.view import View

BOARDS = ("#f0ece0", "#c8d8dc", "#e8d8a8", "#d8b8a0", "#b8c8a8", "#a8b8cc")
ROOFS = ("#6a6a74", "#8a5a4c", "#5a6a70", "#7a6458")
PLOTS = (56.0, 43.0, 30.0, 17.0)
CARS = ("#b83a38", "#3f6a9a", "#e8e4dc", "#4a7a5a")
HALF, LAWN = 3.4, 7.6
"""Half the road with its pavements, and where the houses begin: metres from the middle."""


def suburb(picture: Picture) -> None:
    """The road between lawns with trees, mailboxes and drives, houses with gables and porches on both sides."""
    view, camera = picture.view, Camera(960, 590, 1.75, 940)
    sun = Sun(0.5 if view.sun[0] > 960 else -0.5, 0.7, -0.2)
    far = picture.sheet(1.0)
    sky(picture, far, 620)
    land = picture.sheet(0.85, 0.08, 1.0)
    ridge(land, view, 540, 34, ("#7f9cac", "#9ab8b4"), picture.seed + 3, 0.6, 14)
    for k in range(16):
        tree(land, view, 10 + 126 * k, 636, 130 + 40 * (k % 3), picture.seed + k, 0.9, 120)
    air_tint(land, view.haze, 480, 640, 0.1, 0.4)
    site = picture.sheet(0.55, 0, 0.3)
    road(picture, site, camera, HALF, 90, "#72727c", 1.0, stripe=False, crossing=False, sheen=0.3)
    _lawns(site, view, camera)
    _beside(site, view, camera)
    chance = Random(picture.seed)
    for z in PLOTS:
        for side in (-1, 1):
            _home(site, view, camera, sun, side, z, Random(chance.randrange(10**6)))
    trees = picture.sheet(0.4, 0, 0.4)
    for k, z in enumerate((37.0, 25.0, 13.5)):
        for side in (-1, 1):
            x, foot = camera.at(side * (HALF + 1.5), 0, z)
            broad_tree(trees, view, x, foot, 5.6 * camera.size(z), picture.seed + 7 * k + side)
    car(trees, view, camera, sun, Car(2.05 - 0.3, 18, CARS[picture.seed % 4], seed=2))
    car(trees, view, camera, sun, Car(-5.6, 18.5, CARS[(picture.seed + 1) % 4], VAN, seed=3))
    for side, z in ((-1, 8.6), (1, 10.0)):
        _mailbox(trees, view, camera, side * (HALF + 0.5), z)
    street_lamp(trees, view, *camera.at(HALF - 0.2, 0, 12), 5.2 * camera.size(12), -1)
    stand(trees, view, camera, "bicycle", (-5.0, 0, 8.0), 0.95)
    veil(picture, trees, 0.5)
    near = picture.sheet(0.1, 0, 2.8)
    overhang(near, view, ((-40, -40, 420, 150), (1960, -40, 340, 140)), picture.seed + 6, 520)


def porch(picture: Picture) -> None:
    """The front of a white house: steps up to a porch with a rocking chair, a swing, pots, the door between lit windows."""
    view, camera = picture.view, Camera(960, 560, 1.6, 900)
    sun = Sun(0.5 if view.sun[0] > 960 else -0.5, 0.7, -0.3)
    wall = BOARDS[picture.seed % 2]
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    land = picture.sheet(0.85, 0.05, 1.0)
    for k, x in enumerate((20, 150, 1780, 1900)):
        broad_tree(land, view, x, 700, 520 + 60 * (k % 2), picture.seed + k)
    house = picture.sheet(0.6, 0, 0.3)
    house.fill(
        rect(-20, 690, WIDE + 40, 410),
        Linear(
            0,
            690,
            0,
            HIGH,
            (view.tone("#eef3f8" if view.snow else "#7ab058", 0.7), view.tone("#dfe8f0" if view.snow else "#48783c", 0.35)),
        ),
    )
    _porch_wall(picture, house, camera, wall)
    deck = picture.sheet(0.45, 0, 0.3)
    _deck(deck, view, camera, sun)
    for x, name, size in ((-2.5, "rocking chair", 1.0), (-3.5, "side table", 0.85), (1.95, "chair", 0.0)):
        if size:
            stand(deck, view, camera, name, (x, 0.62, 8.4), size)
    _swing(deck, view, camera)
    stand(deck, view, camera, "cat", (-1.15, 0.62, 8.1), 0.8)
    _columns(picture, deck, camera)
    flowers(deck, view, 800, 850, 260, picture.seed, ("#f07a94", "#ffffff", "#f8c84a", "#b88af0"), 1.2)
    _path(deck, view, camera)
    for k in range(6):
        for side in (-1, 1):
            x, y = camera.at(side * (1.9 + 0.75 * k), 0.0, 6.9)
            bush(deck, view, x, y - 22, 68, 50, picture.seed + 9 * k + side, 130)
    grass(deck, view, 850, 1090, 420, picture.seed, clip=lines([(-20, 840), (640, 840), (420, 1100), (-20, 1100)]))
    grass(deck, view, 850, 1090, 420, picture.seed + 1, clip=lines([(1940, 840), (1280, 840), (1500, 1100), (1940, 1100)]))
    veil(picture, deck, 0.5)
    near = picture.sheet(0.1, 0, 2.8)
    overhang(near, view, ((-40, -40, 360, 150), (1960, -40, 300, 130)), picture.seed + 6, 460)
    pot(near, view, 90, 1120, 190, picture.seed + 3)


def _lawns(canvas: Canvas, view: View, camera: Camera) -> None:
    """Mown grass on both sides, in bands."""
    green = "#eef3f8" if view.snow else "#74b052"
    top, edge = camera.at(0, 0, 90)[1], HALF + 0.15
    lawns = camera.floor().quads([(edge, 0.8, 60, 89), (-60 - edge, 0.8, 60, 89)])
    canvas.fill(lawns, Linear(0, top, 0, HIGH, (view.tone(green, 0.8), view.tone(mix(green, "#2c5a30", 0.4), 0.4))))
    bands = [(edge if s > 0 else -40, z, 40 - edge, 1.6) for s in (-1, 1) for z in np.arange(3, 60, 3.2)]
    canvas.fill(camera.floor().quads(bands), view.tone(mix(green, "#ffffff", 0.15), 0.8), 0.4)


def _beside(canvas: Canvas, view: View, camera: Camera) -> None:
    """Drives and garden paths, picket fences, hedges between the plots."""
    floor = camera.floor()
    for z in PLOTS:
        for side in (-1, 1):
            u = HALF if side > 0 else -LAWN
            canvas.fill(floor.quad(u, z + 0.4, LAWN - HALF, 2.6), view.tone("#e8ecf0" if view.snow else "#bcb6ac", 0.6))
            canvas.fill(floor.quad(u, z + 6.2, LAWN - HALF, 1.0), view.tone("#e8ecf0" if view.snow else "#c8b49c", 0.6))
    for side in (-1, 1):
        x = side * (HALF + 0.35)
        pickets = [(z + 0.22 * k, 0, 0.12, 0.75) for z in (9.0, 22.5, 35.5) for k in range(22)]
        rails = [(z, v, 4.9, 0.07) for z in (9.0, 22.5, 35.5) for v in (0.22, 0.52)]
        flat = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
        canvas.fill(flat.quads(pickets + rails), view.tone("#f6f4ec", 0.8 if (view.sun[0] - 960) * side < 0 else 0.5))


def _home(canvas: Canvas, view: View, camera: Camera, sun: Sun, side: int, z: float, chance: Random) -> None:
    """A house of boards at the lawn's edge: its gable toward us, its porch to the street, a garage, a chimney."""
    wall, roof = chance.choice(BOARDS), chance.choice(ROOFS)
    x0, wide, deep, high = side * LAWN, 8.5, 8.0, chance.choice((3.4, 5.8, 6.0))
    x = x0 if side > 0 else x0 - wide
    air = min(0.6, z / 110)
    mid, peak = x + wide / 2, high + 2.6

    def seen(colour: str, light: float) -> str:
        return view.misty(view.tone(colour, light), air)

    cx = mid + 1.5
    chimney = camera.shape(
        (cx, high + 0.8, z + 4), (cx + 0.8, high + 0.8, z + 4), (cx + 0.8, peak + 0.9, z + 4), (cx, peak + 0.9, z + 4)
    )
    canvas.fill(chimney, seen("#a0604c", 0.5))
    eave = x if side > 0 else x + wide
    slope = camera.shape(
        (eave - side * 0.5, high - 0.2, z - 0.4),
        (mid, peak, z - 0.4),
        (mid, peak, z + deep),
        (eave - side * 0.5, high - 0.2, z + deep),
    )
    street = camera.flat((eave, 0, z), (0, 0, 1), (0, 1, 0))
    bright = 0.8 if (view.sun[0] - 960) * side < 0 else 0.35
    canvas.fill(street.quad(0, 0, deep, high), seen(wall, bright))
    canvas.fill(street.quads([(0, 0.28 * k, deep, 0.04) for k in range(1, int(high / 0.28))]), seen("#5a5450", 0.2), 0.35)
    tiles(canvas, view, slope, mix(roof, view.haze, air * 0.6), 8)
    front = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    gable = front.path(lines([(0, 0), (wide, 0), (wide, high), (wide / 2, peak), (0, high)]))
    _, top, _, foot = gable.bounds()
    canvas.fill(gable, Linear(0, top, 0, foot, (seen(wall, 0.65), seen(wall, 0.4))))
    courses = [(0, 0.28 * k, wide, 0.04) for k in range(1, int(peak / 0.28))]
    canvas.fill(front.quads(courses), seen("#5a5450", 0.2), 0.35, clip=gable)
    _verge(canvas, front, wide, high, peak, seen("#f4f6fa" if view.snow else "#f8f4ea", 0.9))
    lit = view.lamps * (0.9 if chance.random() < 0.75 else 0.1)
    _home_windows(canvas, view, front, street, (wide, high, deep), air, lit)
    _home_porch(canvas, view, camera, side, eave, z, air, roof)
    for k in range(5):
        bx, by = camera.at(x + 0.8 + 1.7 * k, 0.3, z - 0.7)
        r = 0.85 * camera.size(z)
        bush(canvas, view, bx, by, r, r * 0.6, chance.randrange(999), 60)


def _verge(canvas: Canvas, front: Flat, wide: float, high: float, peak: float, white: str) -> None:
    """The white boards along the gable."""
    verge = [
        lines(
            [
                (-0.5, high - 0.3),
                (wide / 2, peak + 0.2),
                (wide + 0.5, high - 0.3),
                (wide + 0.5, high - 0.02),
                (wide / 2, peak + 0.5),
                (-0.5, high - 0.02),
            ]
        )
    ]
    canvas.fill(joined([front.path(v) for v in verge]), white)


def _home_windows(
    canvas: Canvas, view: View, front: Flat, street: Flat, size: tuple[float, float, float], air: float, lit: float
) -> None:
    """Windows with white frames and shutters on both faces, the door to the street."""
    wide, high, deep = size
    glass = view.misty(mix(mix(view.tone("#5a7890", 0.5), view.sky[2], 0.3), "#ffdc8a", lit), air * 0.7)
    frame, shutter = view.misty(view.tone("#fbf8f0", 0.9), air), view.misty(view.tone("#3f5a6a", 0.5), air)
    panes = [(front, u, v, 1.3, 1.5) for v in ((1.0, 3.6) if high > 4 else (1.0,)) for u in (1.3, wide - 2.6)]
    panes += [(front, wide / 2 - 0.5, high + 0.4, 1.0, 1.1)]
    panes += [(street, u, v, 1.1, 1.4) for v in ((1.0, 3.6) if high > 4 else (1.0,)) for u in (0.9, 3.0, deep - 1.9)]
    for flat, u, v, w, h in panes:
        canvas.fill(flat.quads([(u - 0.42, v, 0.34, h), (u + w + 0.08, v, 0.34, h)]), shutter)
        canvas.fill(flat.quad(u - 0.1, v - 0.1, w + 0.2, h + 0.2), frame)
        canvas.fill(flat.quad(u, v, w, h), glass)
        canvas.fill(flat.quads([(u + w / 2 - 0.04, v, 0.08, h), (u, v + h / 2 - 0.04, w, 0.08)]), frame)
    red = view.misty(view.tone("#a8423a", 0.6), air)
    canvas.fill(street.quad(6.2, 0.3, 1.0, 2.1), red)
    middle = wide / 2
    canvas.fill(front.quads([(middle - 0.5, 0.3, 1.0, 2.1)]), red)
    canvas.fill(
        front.quads([(middle - 1.3, 0.3, 0.14, 2.3), (middle + 1.16, 0.3, 0.14, 2.3), (middle - 1.5, 0.15, 3.0, 0.2)]), frame
    )
    canvas.fill(front.quad(middle - 1.2, 2.2, 2.4, 0.4), view.misty(view.tone("#181420", 0.0), air), 0.35)
    canvas.fill(front.path(lines([(middle - 1.7, 2.55), (middle, 3.3), (middle + 1.7, 2.55)])), frame)
    canvas.fill(front.path(lines([(middle - 1.2, 2.65), (middle, 3.15), (middle + 1.2, 2.65)])), shutter)


def _home_porch(canvas: Canvas, view: View, camera: Camera, side: int, eave: float, z: float, air: float, roof: str) -> None:
    """A roof on white posts along the street side, a lamp under it."""
    out, z0, z1 = eave - side * 1.9, z + 4.4, z + 8.0
    white = view.misty(view.tone("#f8f4ea", 0.85), air)
    canvas.fill(
        camera.shape((eave, 0.3, z0), (out, 0.3, z0), (out, 0.3, z1), (eave, 0.3, z1)), view.misty(view.tone("#b8a488", 0.7), air)
    )
    canvas.fill(camera.shape((out, 0, z0), (out, 0.3, z0), (out, 0.3, z1), (out, 0, z1)), white)
    canvas.fill(
        camera.shape((eave, 0, z0), (out, 0, z0), (out, 0.3, z0), (eave, 0.3, z0)), view.misty(view.tone("#d8d0c0", 0.4), air)
    )
    s = camera.size(z0)
    for k in range(4):
        x, top = camera.at(out, 2.6, z0 + 1.2 * k)
        foot = camera.at(out, 0.3, z0 + 1.2 * k)[1]
        canvas.fill(rect(x - 0.07 * s, top, 0.14 * s, foot - top), white)
    shade = camera.shape((eave, 3.2, z0), (out - side * 0.3, 2.55, z0 - 0.2), (out - side * 0.3, 2.55, z1 + 0.2), (eave, 3.2, z1))
    canvas.fill(shade, view.misty(view.tone("#f4f6fa" if view.snow else roof, 0.7), air))
    if view.lamps > 0.2:
        canvas.glow(*camera.at(eave - side * 0.3, 2.2, z0 + 1.8), 1.8 * s, "#ffd890", 0.7 * view.lamps)


def _mailbox(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A rounded letter box on a post, its flag up."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(rect(cx - 0.05 * s, foot - 1.0 * s, 0.1 * s, 1.0 * s), view.tone("#8a6a4a", 0.6))
    canvas.fill(rect(cx - 0.13 * s, foot - 1.3 * s, 0.26 * s, 0.32 * s, 0.12 * s), view.tone("#c8d0d6", 0.7))
    canvas.fill(rect(cx - 0.1 * s, foot - 1.26 * s, 0.2 * s, 0.26 * s, 0.09 * s), view.tone("#7a8690", 0.4))
    canvas.fill(rect(cx + 0.12 * s, foot - 1.5 * s, 0.04 * s, 0.26 * s), view.tone("#d8342e", 0.8))
    canvas.fill(rect(cx + 0.12 * s, foot - 1.5 * s, 0.14 * s, 0.1 * s), view.tone("#d8342e", 0.8))


def _porch_wall(picture: Picture, canvas: Canvas, camera: Camera, wall: str) -> None:
    """The house's front: boards, the door with its fanlight, two windows on each side, the floor above with its roof."""
    view = picture.view
    face = camera.flat((0, 0, 9.6), (1, 0, 0), (0, 1, 0))
    body = face.quad(-6.2, 0, 12.4, 6.6)
    _, top, _, foot = body.bounds()
    canvas.fill(body, Linear(0, top, 0, foot, (view.tone(wall, 0.85), view.tone(wall, 0.4))))
    canvas.fill(face.quads([(-6.2, 0.2 * k, 12.4, 0.025) for k in range(33)]), view.tone("#5a5450", 0.2), 0.4)
    roof = camera.shape((-6.8, 6.5, 9.3), (6.8, 6.5, 9.3), (5.2, 9.2, 12), (-5.2, 9.2, 12))
    tiles(canvas, view, roof, "#6a6a74", 5)
    canvas.fill(face.quad(-6.5, 6.35, 13, 0.22), view.tone("#fbf8f0", 1.0))
    canvas.fill(face.quads([(-6.25, 0, 0.25, 6.6), (6.0, 0, 0.25, 6.6)]), view.tone("#fbf8f0", 0.9))
    lit = 0.85 * view.lamps
    glass = mix(mix(view.tone("#4a6478", 0.4), view.sky[2], 0.3), "#ffdf94", lit)
    for u, v, w, h in (
        (-5.0, 1.2, 1.1, 1.9),
        (-3.0, 1.2, 1.1, 1.9),
        (1.9, 1.2, 1.1, 1.9),
        (3.9, 1.2, 1.1, 1.9),
        (-4.4, 4.7, 1.1, 1.5),
        (-0.5, 4.7, 1.0, 1.5),
        (3.3, 4.7, 1.1, 1.5),
    ):
        canvas.fill(face.quads([(u - 0.5, v, 0.4, h), (u + w + 0.1, v, 0.4, h)]), view.tone("#3f5a52", 0.6))
        canvas.fill(
            face.quads([(u - 0.46, v + 0.1 + 0.12 * k, 0.32, 0.03) for k in range(int(h / 0.12) - 1)]),
            view.tone("#1c2c28", 0.2),
            0.4,
        )
        canvas.fill(face.quad(u - 0.1, v - 0.1, w + 0.2, h + 0.2), view.tone("#fbf8f0", 0.95))
        canvas.fill(face.quad(u, v, w, h), glass)
        curtain = [
            face.path(lines([(a, v + h), (b, v + h), (c, v)])) for a, b, c in ((u, u + w * 0.45, u), (u + w, u + w * 0.55, u + w))
        ]
        canvas.fill(joined(curtain), mix(view.tone("#f4ece0", 0.7), "#fff0d0", lit), 0.8)
        canvas.fill(face.quads([(u + w / 2 - 0.03, v, 0.06, h), (u, v + h / 2 - 0.03, w, 0.06)]), view.tone("#fbf8f0", 0.95))
    canvas.fill(face.quad(-0.85, 0.62, 1.7, 2.75), view.tone("#fbf8f0", 0.95))
    canvas.fill(face.quad(-0.6, 0.62, 1.2, 2.3), view.tone("#a83a34", 0.7))
    canvas.fill(face.quads([(-0.48, 0.75, 0.42, 0.8), (0.06, 0.75, 0.42, 0.8)]), view.tone("#6a2420", 0.4))
    canvas.fill(face.quads([(-0.48, 1.75, 0.96, 0.95), (-0.6, 2.98, 1.2, 0.3)]), glass)
    canvas.fill(
        face.quads([(-0.03, 1.75, 0.06, 0.95), (-0.32, 2.98, 0.04, 0.3), (0.28, 2.98, 0.04, 0.3)]), view.tone("#a83a34", 0.6)
    )
    canvas.fill(face.path(ellipse(0.5, 1.62, 0.06, 0.06)), view.tone("#f0d080", 1.0))
    wx, wy = face.at(0, 2.3)
    ware(canvas, view, "wreath", wx, wy, 62)
    canvas.fill(face.quad(-6.2, 0.62, 12.4, 2.9), view.tone("#141020", 0), 0.18)


def _deck(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """The porch's floor, its edge of lattice, four steps down, a mat."""
    floor = camera.floor(0.62)
    canvas.fill(floor.quad(-5.6, 7.6, 11.2, 2.0), view.tone("#b09070", 0.7))
    canvas.fill(floor.quads([(-5.6 + 0.2 * k, 7.6, 0.02, 2.0) for k in range(56)]), view.tone("#4a3424", 0.2), 0.6)
    front = camera.flat((-5.6, 0, 7.6), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quad(0, 0, 11.2, 0.62), view.tone("#4a4a44", 0.2))
    slats = [lines([(0.2 * k, 0), (0.2 * k + 0.05, 0), (0.2 * k + 0.55, 0.56), (0.2 * k + 0.5, 0.56)]) for k in range(-2, 55)]
    slats += [lines([(0.2 * k + 0.5, 0), (0.2 * k + 0.55, 0), (0.2 * k + 0.05, 0.56), (0.2 * k, 0.56)]) for k in range(-2, 55)]
    canvas.fill(joined([front.path(s) for s in slats]), view.tone("#f4f0e4", 0.7), 1, clip=front.quad(0, 0, 11.2, 0.6))
    canvas.fill(front.quad(0, 0.54, 11.2, 0.1), view.tone("#fbf8f0", 0.95))
    canvas.fill(floor.quad(-0.65, 8.9, 1.3, 0.55), view.tone("#8a6a3c", 0.6))
    canvas.fill(floor.quad(-0.55, 8.98, 1.1, 0.38), view.tone("#a8844c", 0.7))
    for k in range(4):
        y, z = 0.465 - 0.155 * k, 7.25 - 0.32 * k
        box(canvas, view, camera, sun, -1.25, 0, z, 2.5, y, 0.35, "#c8b090", 1)
        white = camera.flat((-1.25, 0, z - 0.002), (1, 0, 0), (0, 1, 0))
        if y > 0.1:
            canvas.fill(white.quad(0, 0, 2.5, y - 0.04), view.tone("#f4f0e4", 0.55))
    for side in (-1, 1):
        stand(canvas, view, camera, "flowers", (side * 1.62, 0.0, 6.6), 0.9)
        stand(canvas, view, camera, "plant", (side * 1.1, 0.62, 9.1), 0.5)


def _swing(canvas: Canvas, view: View, camera: Camera) -> None:
    """A bench that hangs on chains at the right of the door."""
    x, z = 3.0, 8.4
    for dx in (-0.75, 0.75):
        canvas.line(lines([camera.at(x + dx, 1.3, z), camera.at(x + dx, 3.3, z)], closed=False), view.tone("#5a5a60", 0.5), 3)
    box(canvas, view, camera, Sun(-0.5, 0.7, -0.3), x - 0.85, 1.05, z, 1.7, 0.07, 0.5, "#fbf8f0", 1)
    back = camera.flat((x - 0.85, 1.12, z + 0.45), (1, 0, 0), (0, 1, 0))
    canvas.fill(back.quads([(0.12 * k, 0, 0.08, 0.6) for k in range(15)] + [(0, 0.56, 1.7, 0.08)]), view.tone("#fbf8f0", 0.8))
    for dx, tint in ((-0.5, "#d86a5a"), (0.45, "#5a8ab0")):
        cx, cy = camera.at(x + dx, 1.28, z + 0.3)
        canvas.fill(rect(cx - 22, cy - 22, 44, 40, 12), view.tone(tint, 0.7))


def _columns(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """White posts with rails between them, the porch's roof with its shade, a lamp by the door, hanging baskets."""
    view, s = picture.view, camera.size(7.65)
    white, dim = view.tone("#fbf8f0", 1.0), view.tone("#d0c8bc", 0.3)
    rails = camera.flat((0, 0, 7.7), (1, 0, 0), (0, 1, 0))
    for u0, u1 in ((-5.5, -1.5), (1.5, 5.5)):
        bars = [(u0 + 0.16 * k, 0.72, 0.05, 0.72) for k in range(int((u1 - u0) / 0.16))]
        canvas.fill(rails.quads(bars), view.tone("#f4f0e4", 0.75))
        canvas.fill(rails.quads([(u0, 1.42, u1 - u0, 0.1), (u0, 0.72, u1 - u0, 0.06)]), white)
    for u in (-5.4, -3.45, -1.5, 1.5, 3.45, 5.4):
        x, foot = camera.at(u, 0.62, 7.65)
        top = camera.at(u, 3.4, 7.65)[1]
        canvas.fill(
            rect(x - 0.11 * s, top, 0.22 * s, foot - top),
            Linear(x - 0.11 * s, 0, x + 0.11 * s, 0, (white, dim) if view.sun[0] < x else (dim, white)),
        )
        canvas.fill(joined([rect(x - 0.16 * s, y, 0.32 * s, 0.1 * s, 3) for y in (top, foot - 0.12 * s)]), white)
    roof = camera.shape((-6.0, 3.55, 7.3), (6.0, 3.55, 7.3), (6.4, 4.5, 9.6), (-6.4, 4.5, 9.6))
    tiles(canvas, view, roof, "#6a6a74", 6)
    canvas.fill(rails.quads([(-5.9, 3.38, 11.8, 0.22)]), white)
    canvas.fill(rails.quads([(-5.9, 3.3, 11.8, 0.08)]), view.tone("#2c2830", 0.1), 0.35)
    for u in (-2.5, 2.5):
        x, y = camera.at(u, 2.85, 7.65)
        canvas.line(lines([(x, y - 0.5 * s), (x, y)], closed=False), view.tone("#5a5a60", 0.5), 2)
        bush(canvas, view, x, y + 0.12 * s, 0.3 * s, 0.2 * s, picture.seed + int(u * 2), 90)
    lx, ly = camera.at(0, 3.05, 8.6)
    canvas.fill(rect(lx - 12, ly - 8, 24, 34, 5), mix(view.tone("#d8c8a0", 0.8), "#fff0c0", max(0.2, view.lamps)))
    if view.lamps > 0.15:
        canvas.glow(lx, ly + 8, 420, "#ffd890", 0.65 * view.lamps)
        picture.play("flicker", lx - 60, ly - 50, 120, 120, "#ffd890")


def _path(canvas: Canvas, view: View, camera: Camera) -> None:
    """Flagstones from the steps to us."""
    floor, chance = camera.floor(), Random(5)
    canvas.fill(floor.quad(-1.15, 1.5, 2.3, 4.78), view.tone("#dfe6ee" if view.snow else "#8a9a6a", 0.5))
    for j in range(8):
        z, u = 2.0 + 0.54 * j, -1.1
        while u < 0.9:
            w = chance.uniform(0.5, 0.9)
            canvas.fill(
                floor.quad(u, z, min(w, 1.1 - u) - 0.05, 0.48),
                view.tone("#f0f4f8" if view.snow else chance.choice(("#c8beb0", "#b4aaa0", "#d4cabc")), 0.6),
            )
            u += w


PLACES = {
    "suburb": Kind(suburb, None, ((0.12, 0.88),), 0.55),
    "porch": Kind(porch, None, ((0.12, 0.88),), 0.56, time="sunset"),
}
