"""A racing circuit: the starting straight between pit wall and grandstand, cars on the grid."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, pines, ridge
from vnc.make.place.parts.spectators import spectators
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, shadow
from vnc.make.place.view import View
from vnc.make.place.water import puddles

HALF, FAR = 6.0, 90.0
"""Half the track's width and how far it runs straight: metres."""
CARS = ("#d83a34", "#2f6ac8", "#f0b830", "#2fa07a", "#e8e6e0", "#7a3a9a")


def raceway(picture: Picture) -> None:
    """The track runs from us under a gantry of lights: stand on the left, pits on the right, cars from both sides."""
    view, camera = picture.view, Camera(980, 540, 1.9, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    distance = picture.sheet(0.85, 0.1, 1.0)
    ridge(distance, view, 500, 22, ("#7c9aa4", "#98b0ac"), picture.seed + 5, light=0.6)
    pines(distance, view, [(k * 64.0, 556 + 8 * (k % 3), 60.0 + 22 * (k * 7 % 4)) for k in range(31)])
    air_tint(distance, view.haze, 400, 600, 0.1, 0.4)
    ground = picture.sheet(0.6, 0, 0.3)
    built = picture.sheet(0.5, 0, 0.4)
    _stand(built, view, camera, picture.seed)
    _pits(built, view, camera)
    _gantry(picture, built, camera)
    for k, z in enumerate((38.0, 30.0, 23.0, 17.0, 12.0)):
        _racer(built, view, camera, -2.7 if k % 2 else 2.3, z, CARS[(picture.seed + k) % 6], k + 3)
    _racer(built, view, camera, -3.1, 7.6, CARS[(picture.seed + 5) % 6], 7)
    veil(picture, built, 0.6)
    _track(picture, ground, camera)
    near = picture.sheet(0.12, 0, 2.2)
    _tyres(near, view)


def _track(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Grass, asphalt with rubber on the line, kerbs of red and white, the grid and the chequered line."""
    view, floor, top = picture.view, camera.floor(), camera.at(0, 0, FAR)[1]
    whole = rect(-20, top, WIDE + 40, HIGH - top + 20)
    canvas.fill(whole, Linear(0, top, 0, HIGH, (view.tone("#7cae5c", 0.7), view.tone("#5c9448", 0.5))))
    road = floor.quad(-HALF, 0.9, 2 * HALF + 5.4, FAR)
    near, away = view.tone("#4c4a52", 0.45), view.misty(view.tone("#8a8890", 0.7), 0.4 * view.murk)
    canvas.fill(road, Linear(0, top, 0, HIGH, (away, view.tone("#66646c", 0.55), near), (0, 0.3, 1)))
    stained(canvas, picture.seed, 0.22, 9, 4, view.tone("#1c1a20", 0))
    for u, wide in ((-2.9, 0.9), (2.1, 0.9), (-0.3, 1.4)):
        canvas.fill(floor.quad(u, 1, wide, FAR), view.tone("#18161c", 0), 0.22, blur=7)
    for u in (-HALF - 0.55, HALF):
        for k, tint in enumerate(("#e03a34", "#f4f1ea")):
            canvas.fill(floor.quads([(u, z, 0.6, 1.2) for z in np.arange(1 + 1.2 * k, FAR, 2.4)]), view.tone(tint, 0.8))
    white = view.tone("#f2f0ea", 0.85)
    canvas.fill(floor.quads([(u, 1, 0.14, FAR) for u in (-HALF + 0.1, HALF - 0.24)]), white)
    slots = [
        (x, z, w, d)
        for k, at in enumerate(range(6, 60, 6))
        for x in (-4.0 if k % 2 else 1.2,)
        for z, w, d in (
            (at + 0.0, 2.6, 0.14),
            (at - 1.3, 0.12, 1.3),
        )
    ]
    canvas.fill(floor.quads(slots), white, 0.9)
    for part, tint in ((0, "#f4f2ec"), (1, "#1c1a20")):
        squares = [(-HALF + 0.6 * i, 5.0 - 2.2 + 0.45 * j, 0.6, 0.45) for i in range(20) for j in range(2) if (i + j) % 2 == part]
        canvas.fill(floor.quads(squares), view.tone(tint, 0.8), 0.9)
    if view.snow:
        canvas.fill(whole, view.tone("#f2f6fc", 0.8), 0.62)
    if view.wet or view.lamps > 0.3:
        mask = canvas.sibling()
        mask.fill(road, "#ffffff")
        puddles(picture, canvas, top, mask.planes[3], max(0.7 * view.wet, 0.3 * view.lamps))


EDGE, ROWS, ENDS, ROOF = -10.5, 16, (7.0, 62.0), 12.6
"""Of the grandstand: where its foot is, how many rows, from where to where it runs, the height of its roof (metres)."""


def _stand(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """The grandstand on the left: rows of people behind a fence and boards, under a roof with flags."""
    light = 0.75 if view.sun[0] > 960 else 0.4
    for k in reversed(range(ROWS)):
        a, b, y = EDGE - 0.75 * k, EDGE - 0.75 * (k + 1), 1.6 + 0.52 * k
        strip = camera.shape((a, y, ENDS[0]), (a, y, ENDS[1]), (b, y + 0.52, ENDS[1]), (b, y + 0.52, ENDS[0]))
        canvas.fill(strip, view.tone("#6a7484" if k % 2 else "#5a6474", light))
    draw = np.random.default_rng(seed)
    z, row = ENDS[0] + 1 + (ENDS[1] - ENDS[0] - 2) * draw.random(3600) ** 0.7, np.floor(draw.random(3600) * ROWS)
    chins = np.stack([EDGE - 0.75 * row - 0.2, 2.3 + 0.52 * row, z], 1)
    spectators(canvas, camera, chins, seed, lambda colour, light: mix(view.tone(colour, light), colour, 0.4 * view.lamps))
    _cover(canvas, view, camera)
    _fence(canvas, view, camera)


def _cover(canvas: Canvas, view: View, camera: Camera) -> None:
    """The stand's roof from below, its rim, flags on it."""
    lip, back, (near, far) = EDGE - 2, EDGE - 14, ENDS
    canvas.fill(
        camera.shape((lip, ROOF, near), (lip, ROOF, far), (back, ROOF + 1, far), (back, ROOF + 1, near)),
        view.tone("#5a626c", 0.25),
    )
    rim = camera.shape((lip, ROOF, near), (lip, ROOF, far), (lip, ROOF + 0.8, far), (lip, ROOF + 0.8, near))
    canvas.fill(rim, view.tone("#e04a3c", 0.8))
    for k, z in enumerate((54.0, 42.0, 32.0, 24.0, 18.0, 13.0)):
        (px, py), s = camera.at(lip, ROOF + 0.8, z), camera.size(z)
        canvas.line(lines([(px, py), (px, py - 2.4 * s)], closed=False), view.tone("#d8d8d8", 0.7), max(1.2, 0.06 * s))
        cloth = curve(
            [
                (px, py - 2.4 * s, 1),
                (px + 0.8 * s, py - 2.2 * s),
                (px + 1.6 * s, py - 2.4 * s, 1),
                (px + 1.6 * s, py - 1.5 * s, 1),
                (px + 0.8 * s, py - 1.3 * s),
                (px, py - 1.5 * s, 1),
            ]
        )
        canvas.fill(cloth, view.tone(CARS[k], 0.8))


def _fence(canvas: Canvas, view: View, camera: Camera) -> None:
    """Boards along the track, wire mesh on posts over them."""
    board = camera.flat((EDGE + 0.6, 0, 0), (0, 0, 1), (0, 1, 0))
    for k in range(14):
        canvas.fill(board.quad(4 + 5 * k, 0, 4.9, 1.05), view.tone(("#2f5aa8", "#f0ece2", "#d8403a", "#f0bc34")[k % 4], 0.7))
        canvas.fill(board.quads([(4.8 + 5 * k + 0.8 * j, 0.4, 0.5, 0.3) for j in range(4)]), view.tone("#20202c", 0.4), 0.5)
    canvas.fill(board.quads([(4 + 2.5 * k, 1.0, 0.1, 2.4) for k in range(26)]), view.tone("#8a929c", 0.6))
    mesh = [(4, 1.1 + 0.3 * k, 62, 0.025) for k in range(8)]
    canvas.fill(board.quads(mesh), view.tone("#c8d0d8", 0.7), 0.5)


def _pits(canvas: Canvas, view: View, camera: Camera) -> None:
    """Pit building with open garages, the lane before it, the pit wall with its stands on the track's edge."""
    wall, lane = camera.flat((HALF + 8, 0, 0), (0, 0, 1), (0, 1, 0)), camera.floor()
    canvas.fill(lane.quad(HALF + 0.7, 1, 7.3, 70), view.tone("#8c8a90", 0.6))
    canvas.fill(lane.quads([(HALF + 3.4, 1, 0.14, 70), (HALF + 5.6, 1, 0.1, 70)]), view.tone("#f0d048", 0.8))
    light = 0.7 if view.sun[0] < 960 else 0.4
    front = wall.quad(3, 0, 62, 7.2)
    left, _, right, _ = front.bounds()
    canvas.fill(front, Linear(left, 0, right, 0, (view.tone("#c8ccd2", light), view.tone("#e4e4e4", light + 0.15))))
    lit = mix(view.tone("#4a525c", 0.3), "#fff0c8", 0.25 + 0.6 * view.lamps)
    canvas.fill(wall.quads([(4 + 5 * k, 0, 4, 3.0) for k in range(12)]), lit)
    goods = [(4.4 + 5 * k + 0.9 * j, 0, 0.6, 0.7 + 0.35 * ((k + j) % 3)) for k in range(12) for j in range(4)]
    canvas.fill(wall.quads(goods[::2]), view.tone("#b83a34", 0.5), 0.8)
    canvas.fill(wall.quads(goods[1::2]), view.tone("#34425a", 0.5), 0.8)
    canvas.fill(wall.quads([(3, 3.15, 62, 0.55)]), view.tone("#2c3a58", 0.5))
    for k in range(12):
        canvas.fill(wall.quad(5.2 + 5 * k, 3.25, 1.6, 0.35), view.tone(CARS[k % 6], 0.9))
    glass = wall.quad(3, 4.3, 62, 1.8)
    canvas.fill(glass, mix(mix(view.tone("#6a8ca4", 0.5), view.sky[2], 0.4), "#ffe8b4", 0.5 * view.lamps))
    canvas.fill(wall.quads([(3 + 1.25 * k, 4.3, 0.08, 1.8) for k in range(50)]), view.tone("#2c3440", 0.3))
    canvas.fill(
        camera.shape((HALF + 7, 7.2, 3), (HALF + 7, 7.2, 66), (HALF + 14, 7.6, 66), (HALF + 14, 7.6, 3)),
        view.tone("#4a525c", 0.2),
    )
    canvas.fill(
        camera.shape((HALF + 7, 7.2, 3), (HALF + 7, 7.2, 66), (HALF + 7, 7.7, 66), (HALF + 7, 7.7, 3)), view.tone("#f4f4f2", 0.9)
    )
    rail = camera.flat((HALF + 0.9, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(rail.quad(2, 0, 64, 1.0), view.tone("#dcdcda", 0.6))
    for k in range(32):
        canvas.fill(rail.quad(2 + 2 * k, 0.3, 2, 0.42), view.tone("#d83a34" if k % 2 else "#f2f0ea", 0.7))
    canvas.fill(rail.quads([(2 + 2 * k, 1.0, 0.07, 1.3) for k in range(32)]), view.tone("#7c8690", 0.5))
    canvas.fill(rail.quads([(2, 1.0 + 0.32 * k, 64, 0.03) for k in range(5)]), view.tone("#c4ccd4", 0.7), 0.6)


def _gantry(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The bridge over the starting line with its row of red lights."""
    view, z = picture.view, 44.0
    flat, s = camera.flat((0, 0, z), (1, 0, 0), (0, 1, 0)), camera.size(44.0)
    canvas.fill(flat.quads([(-HALF - 1.6, 0, 0.5, 9.4), (HALF + 1.0, 0, 0.5, 9.4)]), view.tone("#8a929c", 0.4))
    canvas.fill(flat.quad(-HALF - 1.8, 7.0, 2 * HALF + 3.6, 2.6), view.tone("#26344e", 0.5))
    canvas.fill(
        flat.quads([(-HALF - 1.8, 9.4, 2 * HALF + 3.6, 0.3), (-HALF - 1.8, 6.8, 2 * HALF + 3.6, 0.2)]), view.tone("#e04a3c", 0.8)
    )
    lamps = [flat.path(ellipse(-4 + 2 * k, 8.3 + d, 0.5, 0.42)) for k in range(5) for d in (-0.55, 0.55)]
    canvas.fill(joined(lamps), "#ff4034")
    for k in range(5):
        canvas.glow(*flat.at(-4 + 2 * k, 8.2), 3.4 * s, "#ff4034", 0.6)


def _racer(canvas: Canvas, view: View, camera: Camera, x: float, z: float, paint: str, number: int) -> None:
    """A single-seater from behind: fat tyres, rear wing, tapering body, the driver's helmet under the roll bar."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    shadow(canvas, view, camera, x - 1.0, z - 0.1, 2.0, 3.6, 0.6)

    def at(points: list[tuple[float, float]], tint: str, light: float) -> Path:
        shape = lines([(cx + a * s, foot - b * s) for a, b in points])
        _, top, _, low = shape.bounds()
        canvas.fill(shape, Linear(0, top, 0, low, (view.tone(tint, light + 0.2), view.tone(tint, light - 0.25))))
        return shape

    lean = max(-0.5, min(0.5, -x * 0.09))
    for d in (-1, 1):
        wheel = rect(cx + (d * 0.68 + lean - 0.14) * s, foot - 0.72 * s, 0.28 * s, 0.46 * s, 0.06 * s)
        canvas.fill(wheel, view.tone("#2a2a30", 0.3))
    at([(-0.3 + lean, 0.25), (0.3 + lean, 0.25), (0.2 + lean, 0.62), (-0.2 + lean, 0.62)], paint, 0.5)
    at([(-0.62, 0.14), (0.62, 0.14), (0.55 + lean * 0.4, 0.56), (-0.55 + lean * 0.4, 0.56)], mix(paint, "#101018", 0.2), 0.4)
    at(
        [
            (-0.26, 0.2),
            (0.26, 0.2),
            (0.2 + lean * 0.3, 0.95),
            (0.05 + lean * 0.3, 1.08),
            (-0.05 + lean * 0.3, 1.08),
            (-0.2 + lean * 0.3, 0.95),
        ],
        paint,
        0.7,
    )
    canvas.fill(ellipse(cx + lean * 0.45 * s, foot - 0.88 * s, 0.13 * s, 0.14 * s), view.tone("#f4f0e6", 0.9))
    canvas.fill(rect(cx - 0.24 * s, foot - 0.2 * s, 0.48 * s, 0.12 * s), view.tone("#18181c", 0.1))
    for d in (-1, 1):
        left = cx + (d * 0.82 - 0.21) * s
        tyre = rect(left, foot - 0.7 * s, 0.42 * s, 0.7 * s, 0.1 * s)
        canvas.fill(tyre, Linear(left, 0, left + 0.42 * s, 0, tuple(view.tone("#3c3a42", k) for k in (0.2, 0.9, 0.3))))
        canvas.fill(rect(left + 0.06 * s, foot - 0.64 * s, 0.04 * s, 0.58 * s), view.tone("#f0d048", 0.8), 0.7)
    canvas.fill(rect(cx - 0.06 * s, foot - 0.42 * s, 0.12 * s, 0.1 * s, 2), "#ff5040")
    canvas.glow(cx, foot - 0.37 * s, 0.5 * s, "#ff4034", 0.5)
    for d in (-0.3, 0.3):
        canvas.fill(rect(cx + d * s - 0.025 * s, foot - 0.98 * s, 0.05 * s, 0.6 * s), view.tone("#22222a", 0.3))
    at([(-0.66, 0.86), (0.66, 0.86), (0.66, 1.04), (-0.66, 1.04)], mix(paint, "#ffffff", 0.1), 0.7)
    at([(-0.64, 1.06), (0.64, 1.06), (0.64, 1.16), (-0.64, 1.16)], "#f4f2ec", 0.8)
    for d in (-0.69, 0.64):
        at([(d, 0.7), (d + 0.05, 0.7), (d + 0.05, 1.2), (d, 1.2)], mix(paint, "#101018", 0.3), 0.5)


def _tyres(canvas: Canvas, view: View) -> None:
    """Stacks of tyres at the edge of the run-off, close to us on the right."""
    chance = Random(4)
    for k, (x, foot, count) in enumerate(((1870, 1120, 4), (1740, 1140, 3), (1650, 1150, 2))):
        for j in range(count):
            y, tint = foot - 62 * j, ("#d8403a", "#f0ece4", "#34343c")[(j + k) % 3]
            body = rect(x - 84 + chance.uniform(-4, 4), y - 60, 168, 58, 24)
            canvas.fill(body, Linear(x - 84, 0, x + 84, 0, tuple(view.tone(tint, light) for light in (0.9, 0.6, 0.15))))
            canvas.inner(body, 0, -12, view.tone("#141218", 0), 0.4, blur=6)


PLACES = {"raceway": Kind(raceway, None, ((0.2, 0.8),), 0.5)}
