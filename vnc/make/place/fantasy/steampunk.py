"""A city run on steam: brick and brass along a cobbled street, wheels on the walls, an airship over the chimneys."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.airships import vessel
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.facades import Street, row
from vnc.make.place.parts.flora import air_tint
from vnc.make.place.parts.gaslamps import gas_lamp
from vnc.make.place.parts.gears import gear
from vnc.make.place.parts.paving import setts
from vnc.make.place.parts.pipework import pipe, upright, wheel
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View

BRASS, COPPER, IRON = "#d8a44c", "#b4784c", "#4a4448"
BRICKS = ("#8a5a48", "#7c5446", "#9a7458", "#6e4c46", "#a4825e")
CLOTHS = ("#b8483c", "#4a6a7c", "#a07844", "#6a5a74")
HALF = 5.6
"""Metres from the middle of the street to the fronts."""


def steampunk(picture: Picture) -> None:
    """The street runs to a clock tower, under bridges of iron; pipes follow its walls."""
    view, camera = picture.view, Camera(960, 630, 1.6, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 680)
    distance = picture.sheet(0.85, 0.12, 1.0)
    _works(picture, distance)
    _clock_tower(distance, view, 960, 640)
    air_tint(distance, mix(view.haze, "#d8b088", 0.3), 300, 660, 0.08, 0.45 + 0.3 * view.murk)
    vessel(distance, view, 720, 170, 500, CLOTHS[picture.seed % 4])
    vessel(distance, view, 1190, 300, 170, CLOTHS[(picture.seed + 1) % 4])
    ground = picture.sheet(0.6, 0, 0.4)
    fronts = picture.sheet(0.5, 0, 0.5)
    street = Street(HALF, (6.4, 9.6), (5.0, 7.5), 46, BRICKS, 0.75, 0.0, 0.6, bricks=True)
    for side in (-1, 1):
        row(picture, fronts, camera, street, side, picture.seed + side, 2.4)
    _ironwork(picture, fronts, camera)
    veil(picture, fronts)
    setts(picture, ground, camera, 46, HALF + 0.4)
    _rails(ground, view, camera)
    near = picture.sheet(0.2, 0, 1.6)
    _close(picture, near)


def _ironwork(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """All that is bolted to the fronts and spans the street, far things first."""
    view, chance = picture.view, Random(picture.seed + 3)
    for z, high in ((24.0, 5.6),):
        _bridge(canvas, view, camera, z, high)
        for side in (-1, 1):
            gas_lamp(picture, canvas, camera, side * (HALF - 1.1), z - 4)
    for side in (-1, 1):
        wall = camera.flat((side * (HALF - 0.1), 0, 0), (0, 0, 1), (0, 1, 0))
        for y, r, tint in ((3.55, 0.2, COPPER), (4.1, 0.13, BRASS)):
            pipe(canvas, view, camera, side * (HALF - 0.3), y, r, 3.2, 26, tint, 3.0, BRASS)
        for z in (21.0, 13.2, 8.2, 5.1):
            _riser(canvas, view, camera, side, z + chance.uniform(-0.4, 0.4))
        for z, v, r, teeth in ((18.0, 6.6, 1.2, 18), (10.8, 6.2, 1.3, 20), (9.0, 7.4, 0.8, 14), (6.3, 6.0, 1.0, 16)):
            _geared(canvas, view, wall, z, v, r, teeth, chance)
        _gauge(canvas, view, wall, 6.9, 2.95)
    for x, z in ((-HALF + 0.5, 11.5), (HALF - 0.5, 7.4), (HALF - 0.6, 18.0), (-HALF + 0.6, 21.0)):
        _steam(picture, canvas, *camera.at(x, 3.4, z), 2.2 * camera.size(z))
    for z, side in ((8.4, -1), (7.2, 1)):
        gas_lamp(picture, canvas, camera, side * (HALF - 1.1), z)


def _riser(canvas: Canvas, view: View, camera: Camera, side: int, z: float) -> None:
    """An upright pipe with flanges and a valve, from the pavement to over the roofs, a cowl on top."""
    x, s = camera.x + side * (HALF - 0.35) * camera.size(z), camera.size(z)
    top, foot = camera.at(0, 9.4, z)[1], camera.at(0, 0, z)[1]
    upright(canvas, view, x, top, foot, 0.17 * s, COPPER, (0.25, 0.5, 0.72, 0.9, 0.985))
    cowl = lines([(x - 0.3 * s, top), (x + 0.3 * s, top), (x + 0.12 * s, top - 0.3 * s), (x - 0.12 * s, top - 0.3 * s)])
    canvas.fill(cowl, view.tone(BRASS, 0.7))
    wheel(canvas, view, x, camera.at(0, 1.75, z)[1], 0.24 * s)


def _geared(canvas: Canvas, view: View, wall: Flat, u: float, v: float, r: float, teeth: int, chance: Random) -> None:
    """A wheel that turns on the wall, seen aslant as the wall is."""
    (x, y), s = wall.at(u, v), wall.camera.size(u)
    shade = wall.path(ellipse(u, v, r * 0.95, r * 0.95))
    canvas.fill(shade, view.tone("#1c1414", 0.1), 0.55)

    def aslant(points: np.ndarray) -> np.ndarray:
        return np.array([wall.at(u + (a - x) / s, v - (b - y) / s) for a, b in points])

    with canvas.saved():
        canvas.bend(aslant)
        gear(canvas, view, x, y, r * s, teeth, chance.choice((BRASS, "#b88c4c", "#a8683c")), chance.random())


def _gauge(canvas: Canvas, view: View, wall: Flat, u: float, v: float) -> None:
    """A pressure gauge in a brass ring, as large as a shop sign."""
    lit = max(0.3, view.lamps)
    canvas.fill(wall.path(ellipse(u, v, 0.42, 0.42)), view.tone(BRASS, 0.8))
    canvas.fill(wall.path(ellipse(u, v, 0.34, 0.34)), mix(view.tone("#f4ead0", 0.8), "#fff0c4", lit * 0.6))
    red = wall.path(lines([(u, v), (u + 0.3, v + 0.06), (u + 0.24, v + 0.2)]))
    canvas.fill(red, view.tone("#c8402c", 0.6), 0.7)
    hand = wall.path(lines([(u - 0.03, v), (u + 0.03, v), (u - 0.14, v + 0.28)]))
    canvas.fill(hand, view.tone("#2a1c18", 0.2))


def _bridge(canvas: Canvas, view: View, camera: Camera, z: float, high: float) -> None:
    """An iron footbridge over the street: an arch, lattice, a rail, a clock in the middle."""
    iron, light = view.misty(view.tone(IRON, 0.4), z / 60), view.misty(view.tone(BRASS, 0.8), z / 70)
    flat, s = camera.flat((0, 0, z), (1, 0, 0), (0, 1, 0)), camera.size(z)
    half = HALF + 0.2
    canvas.fill(
        camera.shape((-half, high, z), (half, high, z), (half, high, z + 2), (-half, high, z + 2)), view.tone("#1c1618", 0.1)
    )
    arch = [(half * (k / 12 - 1), high - 1.5 + 1.3 * (1 - (k / 12 - 1) ** 2) ** 0.5) for k in range(25)]
    web = lines([flat.at(u, v) for u, v in [*arch, (half, high), (-half, high)]])
    canvas.fill(web, iron, 0.45)
    bars = [lines([flat.at(-half + 0.5 * k + a, high - 1.4), flat.at(-half + 0.5 * k + 0.7 - a, high)], closed=False)
            for k in range(21) for a in (0.0, 0.7)]  # fmt: skip
    for bar in bars:
        canvas.line(bar, iron, max(1.2, 0.05 * s), clip=web)
    canvas.line(lines([flat.at(u, v) for u, v in arch], closed=False), iron, max(2, 0.16 * s))
    canvas.fill(flat.quads([(-half, high - 0.12, 2 * half, 0.28), (-half, high + 1.05, 2 * half, 0.09)]), iron)
    canvas.fill(flat.quads([(-half + 0.35 * k, high, 0.05, 1.1) for k in range(30)]), iron)
    canvas.fill(flat.quad(-half, high + 0.1, 2 * half, 0.05), light, 0.9)
    x, y = flat.at(0, high + 0.3)
    gear(canvas, view, x, y, 1.05 * s, 20, BRASS, 0.1)
    canvas.fill(ellipse(x, y, 0.66 * s, 0.66 * s), mix(view.tone("#f4ead0", 0.8), "#fff0c4", view.lamps))
    canvas.line(ellipse(x, y, 0.66 * s, 0.66 * s), view.tone("#5a3c24", 0.4), 0.08 * s)
    hands = [lines([(x, y), (x + a * s, y + b * s)], closed=False) for a, b in ((-0.3, -0.22), (0.14, -0.5))]
    canvas.line(joined(hands), view.tone("#2a1c18", 0.2), max(1.5, 0.07 * s))


def _steam(picture: Picture, canvas: Canvas, x: float, y: float, size: float) -> None:
    """A plume from a leaking joint, drifting up and over the street."""
    chance, white = Random(int(x)), mix(picture.view.tone("#f0ece6", 0.8), "#ffe8c8", 0.3 * picture.view.lamps)
    toward = 1 if x < 960 else -1
    for k in range(9):
        t = k / 8
        cx, cy = x + toward * size * (0.08 + 0.5 * t), y - size * (0.1 + 0.9 * t * t)
        r = size * (0.07 + 0.2 * t) * chance.uniform(0.8, 1.2)
        canvas.fill(ellipse(cx, cy, r * 1.2, r), white, 0.72 * (1 - 0.7 * t), blur=r * 0.36)


def _works(picture: Picture, canvas: Canvas) -> None:
    """Roofs and chimneys of the works behind the street, smoke trailing from them."""
    view, chance = picture.view, Random(picture.seed + 8)
    for k in range(16):
        x, wide = 480 + 64 * k + chance.uniform(-20, 20), chance.uniform(60, 110)
        top = 520 - chance.uniform(0, 70)
        tint = chance.choice(("#8a6a5c", "#7a6464", "#9a7a64"))
        canvas.fill(
            rect(x, top, wide, 700 - top), Linear(0, top, 0, 660, (view.tone(tint, 0.6), view.misty(view.tone(tint, 0.4), 0.5)))
        )
        roof = lines([(x - 6, top), (x + wide / 2, top - wide * 0.4), (x + wide + 6, top)])
        canvas.fill(roof, view.tone("#4f6a64", 0.6))
        panes = [rect(x + 10 + 18 * i, top + 14 + 26 * j, 9, 14) for i in range(int(wide / 18) - 1) for j in range(4)]
        canvas.fill(joined(panes), mix(view.tone("#4a4450", 0.3), "#ffcf80", view.lamps), 0.8)
    for x, top, wide in ((620, 300, 34), (716, 390, 26), (1160, 360, 30), (1260, 280, 36), (1330, 410, 24)):
        stack = lines([(x - wide * 0.4, top), (x + wide * 0.4, top), (x + wide * 0.6, 660), (x - wide * 0.6, 660)])
        canvas.fill(stack, Linear(x - wide, 0, x + wide, 0, (view.tone("#a06a54", 0.8), view.tone("#5c3c38", 0.2))))
        canvas.fill(joined([rect(x - wide * 0.5, top + d, wide, 7) for d in (-4, 26)]), view.tone("#c89058", 0.6))
        for j in range(10):
            t = j / 9
            r = 16 + 44 * t
            smoke = view.misty(view.tone("#8a7c7a", 0.5), 0.35)
            canvas.fill(
                ellipse(x + 130 * t + 8 * chance.random(), top - 14 - 130 * t**0.8, r * 1.3, r),
                smoke,
                0.5 * (1 - 0.8 * t),
                blur=10,
            )


def _clock_tower(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """A tower at the end of the street, its dial lit after dark, a copper cap."""
    stone = "#a08468"
    for wide, top in ((150, 420), (112, 262)):
        body = rect(x - wide / 2, top, wide, foot - top + 40)
        canvas.fill(
            body, Linear(x - wide / 2, 0, x + wide / 2, 0, (view.tone(stone, 0.8), view.tone(mix(stone, "#3a2c38", 0.4), 0.2)))
        )
        canvas.fill(rect(x - wide / 2 - 7, top, wide + 14, 12), view.tone(BRASS, 0.7))
    slits = [rect(x - 34 + 26 * i, 450 + 44 * j, 12, 28, 6) for i in range(3) for j in range(4)]
    canvas.fill(joined(slits), mix(view.tone("#3a3040", 0.2), "#ffcf80", view.lamps))
    cap = lines([(x - 66, 262), (x - 30, 190), (x - 12, 176), (x, 96), (x + 12, 176), (x + 30, 190), (x + 66, 262)])
    canvas.fill(cap, Linear(x - 66, 0, x + 66, 0, (view.tone("#6aa090", 0.9), view.tone("#3a5a58", 0.2))))
    gear(canvas, view, x, 330, 52, 24, BRASS, 0.0)
    canvas.fill(ellipse(x, 330, 40, 40), mix(view.tone("#f4ecd4", 0.9), "#fff0c4", view.lamps))
    hands = [lines([(x, 330), (x - 12, 306)], closed=False), lines([(x, 330), (x + 28, 336)], closed=False)]
    canvas.line(joined(hands), view.tone("#2a1c18", 0.2), 4)
    canvas.glow(x, 330, 170, "#ffd890", 0.6 * view.lamps)


def _rails(canvas: Canvas, view: View, camera: Camera) -> None:
    """Tram rails sunk in the stones, pavements raised along the fronts."""
    floor = camera.floor()
    canvas.fill(floor.quads([(u, 1.1, 0.12, 44) for u in (-1.0, 0.9)]), view.tone("#2c262c", 0.2), 0.8)
    canvas.fill(floor.quads([(u + 0.03, 1.1, 0.05, 44) for u in (-1.0, 0.9)]), view.tone("#dcd4cc", 0.9), 0.8)
    for side in (-1, 1):
        u = side * HALF - (1.7 if side > 0 else 0)
        top = camera.at(0, 0, 46)[1]
        flags = (view.misty(view.tone("#b0a090", 0.7), 0.5 * view.murk), view.tone("#a89888", 0.55), view.tone("#8a7c70", 0.35))
        canvas.fill(floor.quad(u, 1.1, 1.7, 45), Linear(0, top, 0, 1080, flags), 0.45 if view.wet or view.snow else 0.92)
        canvas.fill(
            floor.grid([u + 0.02, u + 0.85, u + 1.68], [1.3 + 0.8 * k for k in range(40)], 0.03), view.tone("#2c2428", 0.2), 0.4
        )
        canvas.fill(floor.quad(u + (-0.12 if side > 0 else 1.7), 1.1, 0.14, 45), view.tone("#d0c0ac", 0.8), 0.8)


def _close(picture: Picture, canvas: Canvas) -> None:
    """A cast-iron column with a brass main on the left, a wheel and a valve on the right, close to us."""
    view = picture.view
    upright(canvas, view, 44, -40, 1120, 62, COPPER, (0.16, 0.5, 0.86))
    upright(canvas, view, 150, 430, 1120, 30, BRASS, (0.02, 0.5))
    wheel(canvas, view, 128, 640, 66)
    gear(canvas, view, 1880, 1010, 220, 20, "#b08444", 0.12)
    gear(canvas, view, 1690, 1090, 110, 14, "#c89850", 0.3)
    shade = (alpha("#140c0c", 0.0), alpha("#140c0c", 0.35))
    canvas.fill(rect(-20, 700, 300, 400), Linear(0, 700, 0, 1080, shade), blend="atop")


PLACES = {"steampunk": Kind(steampunk, None, ((0.14, 0.86),), 0.58)}
