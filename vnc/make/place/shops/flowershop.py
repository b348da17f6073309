"""A florist's: tiers of buckets, baskets under the ceiling, the counter where bouquets are bound."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import crown, greens, pot
from vnc.make.place.parts.outside import across_the_street
from vnc.make.place.parts.props import pendant
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.room import Room, droplets, shell, skirting, sunlight, tiled, window
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

BLOOMS = (
    ("#8a1c34", "#e8445c", "#ff9aa4"),
    ("#b85a1c", "#ffa43c", "#ffe08a"),
    ("#6a3a9c", "#a87ae0", "#e0c8ff"),
    ("#b84a7c", "#ff8ab8", "#ffd8e8"),
    ("#a8a08c", "#f4f0e4", "#ffffff"),
    ("#2c4a9c", "#5a8ae8", "#b8d4ff"),
    ("#b8901c", "#ffd83c", "#fff4a0"),
)
TINS = ("#8a9498", "#c8ccca", "#5f7a74", "#b8865a")
WALLS = (("#dfe4d4", "#7a9478"), ("#ecdcd4", "#8a6a70"), ("#dce4e8", "#5f7a88"))


def flowershop(picture: Picture) -> None:
    """Windows on the street at the back, flowers on steps along both walls, the counter on the right."""
    view, camera = picture.view, Camera(960, 470, 1.5, 1000)
    paint, trim = WALLS[picture.seed % 3]
    room = Room(camera, -3.7, 3.7, 2.9, 6.4, Sun(-0.2, 0.7, 0.1))
    out = picture.sheet(1.0, 0, 1.6)
    across_the_street(picture, out, 520)
    walls = picture.sheet(0.8, 0, 0.5)
    shell(walls, view, room, paint, "#b8a690", "#f0ece0", paint)
    tiled(walls, view, room, "#8a7c6a", 0.6, "#a08c74", 0.4)
    skirting(walls, view, room, trim, 0.16)
    spots = [(0.5, 0.75, 2.3, 1.6), (4.6, 0.75, 2.3, 1.6), (3.1, 0.02, 1.2, 2.4)]
    for k, (u, v, wide, tall) in enumerate(spots):
        droplets(
            picture, walls, window(walls, view, room.back, u, v, wide, tall, trim, 2 if k == 2 else 3, 2, 0.06), picture.seed + k
        )
    panes = [((u - 3.7, v, 6.4), (u - 3.7, v + t, 6.4), (u - 3.7 + w, v + t, 6.4), (u - 3.7 + w, v, 6.4)) for u, v, w, t in spots]
    sunlight(walls, room, view, panes, (-0.15, 0.6, 0.8), pool=0.4, shaft=0.14)
    walls.fill(room.back.quad(0.3, 2.5, 6.8, 0.3), view.tone(trim, 0.6))
    shelf_ = picture.sheet(0.6, 0, 0.4)
    for k in range(9):
        x, y = camera.at(-3.1 + 0.28 * k if k < 5 else 1.0 + 0.32 * (k - 3), 0.78, 6.2)
        _bunch(shelf_, view, x, y, 52, picture.seed + k, k)
    _shelves(shelf_, view, room, picture.seed)
    tiers = picture.sheet(0.45, 0, 0.4)
    for side in (-1, 1):
        _tier(tiers, view, camera, room.sun, side, picture.seed)
    _counter(picture, tiers, camera, room.sun)
    _baskets(picture, tiers, camera)
    _chalkboard(tiers, view, camera, picture.seed)
    near = picture.sheet(0.12, 0, 3.0)
    for x, k in ((90, 3), (300, 4), (1640, 1), (1840, 2)):
        _bunch(near, view, x, 1130, 190, picture.seed + x, k)
    picture.play("dust", 500, 200, 900, 600)


def _bunch(canvas: Canvas, view: View, x: float, foot: float, size: float, seed: int, kind: int) -> None:
    """A tin of cut flowers; `size` is the tin's height."""
    tint, w = TINS[seed % 4], size * 0.42
    stems = [
        stroke([(x + d * w * 0.4, foot - size * 0.9), (x + d * w * 1.0, foot - size * 1.6)], size * 0.06, even)
        for d in (-0.8, -0.3, 0.2, 0.7)
    ]
    canvas.fill(joined(stems), view.tone("#3f7a3c", 0.4))
    crown(canvas, view, x, foot - size * 1.2, w * 1.3, size * 0.36, seed, 46, (size * 0.1, size * 0.2), greens(view), clumps=5)
    deep, middle, pale = BLOOMS[kind % 7]
    crown(
        canvas,
        view,
        x,
        foot - size * 1.55,
        w * 1.35,
        size * 0.42,
        seed + 1,
        60,
        (size * 0.07, size * 0.13),
        (deep, middle, pale),
        clumps=7,
    )
    chance = Random(seed)
    heads = [(x + chance.uniform(-1.15, 1.15) * w, foot - size * chance.uniform(1.25, 1.9)) for _ in range(9)]
    r = size * 0.105
    canvas.fill(joined([ellipse(a, b, r, r * 0.9) for a, b in heads]), view.tone(middle, 0.8))
    canvas.fill(joined([ellipse(a - r * 0.2, b - r * 0.25, r * 0.66, r * 0.56) for a, b in heads]), view.tone(pale, 0.9))
    canvas.fill(joined([ellipse(a, b, r * 0.26, r * 0.24) for a, b in heads]), view.tone(deep if kind % 2 else "#e8b83c", 0.7))
    tin = lines([(x - w, foot - size), (x + w, foot - size), (x + w * 0.78, foot), (x - w * 0.78, foot)])
    canvas.fill(tin, Linear(x - w, 0, x + w, 0, (view.tone(tint, 0.5), view.tone(tint, 1.1), view.tone(tint, 0.25))))
    canvas.fill(
        joined([rect(x - w, foot - size, 2 * w, size * 0.06), rect(x - w * 0.9, foot - size * 0.55, 1.8 * w, size * 0.035)]),
        view.tone(mix(tint, "#ffffff", 0.4), 0.9),
    )


def _shelves(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Boards on both walls: vases, tins of flowers, wreaths between them."""
    for side, wall in ((-1, room.west), (1, room.east)):
        for v in (1.62, 2.2) if side > 0 else (2.0,):
            canvas.fill(wall.quad(3.3, v - 0.05, 2.7, 0.05), view.tone("#a8804e", 0.9))
            canvas.fill(wall.quad(3.3, v - 0.14, 2.7, 0.08), view.tone("#1a1418", 0), 0.25, blur=5)
            for k in range(6):
                (x, y), s = wall.at(3.5 + 0.46 * k, v), room.camera.size(3.5 + 0.46 * k)
                _bunch(canvas, view, x - side * 0.1 * s, y, 0.2 * s, seed + 7 * k + side, k + 2 * (v > 2) + side)
        for z in (3.7, 4.6, 5.5):
            (x, y), s = wall.at(z, 1.15 if side > 0 else 2.45), room.camera.size(z)
            for deep, tints in ((0, greens(view)), (1, BLOOMS[(seed + int(z) + side) % 7])):
                ring = [(0.1, -0.16), (0.1, 0.16), (-0.1, 0.16), (-0.1, -0.16), (0.13, 0.0), (-0.13, 0.0)]
                for k, (a, b) in enumerate(ring):
                    crown(
                        canvas,
                        view,
                        x + a * s,
                        y + b * s,
                        (0.07 - 0.02 * deep) * s,
                        (0.07 - 0.02 * deep) * s,
                        seed + k,
                        14,
                        (6, 10),
                        tints,
                        clumps=3,
                    )


def _tier(canvas: Canvas, view: View, camera: Camera, sun: Sun, side: int, seed: int) -> None:
    """Three steps of buckets along a wall, the highest at the back."""
    for level in (2, 1, 0):
        wide, high = 0.5, 0.36 * level + 0.12
        left = -3.7 + wide * (2 - level) if side < 0 else 3.7 - wide * (3 - level)
        near = 3.0 if side < 0 else 4.7
        box(canvas, view, camera, sun, left, 0, near, wide, high, 6.0 - near, "#b08a5c", 0.8)
    for z in (5.7, 5.0, 4.3, 3.6, 3.1):
        if side > 0 and z < 4.7:
            continue
        for level in (2, 1, 0):
            high = 0.36 * level + 0.12
            x = side * (3.7 - 0.5 * (2 - level) - 0.25)
            (cx, foot), s = camera.at(x, high, z + 0.1), camera.size(z + 0.1)
            _bunch(canvas, view, cx, foot, 0.36 * s, seed + int(z * 10) + level, int(z * 10) + 2 * level)


def _counter(picture: Picture, canvas: Canvas, camera: Camera, sun: Sun) -> None:
    """Where a bouquet is being bound: paper, ribbon on rolls, scissors, the till."""
    view = picture.view
    shadow(canvas, view, camera, 1.35, 3.5, 2.3, 0.8)
    box(canvas, view, camera, sun, 1.4, 0, 3.5, 2.3, 0.95, 0.75, "#8a6a4c", 0.5)
    box(canvas, view, camera, sun, 1.34, 0.95, 3.44, 2.4, 0.06, 0.86, "#d8b888", 1.0)
    front = camera.flat((1.4, 0, 3.5), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.08 + 0.44 * k, 0.1, 0.4, 0.75) for k in range(5)]), view.tone("#9c7a58", 0.65))
    s = camera.size(3.7)
    x, y = camera.at(1.95, 1.02, 3.7)
    paper = lines([(x - 0.42 * s, y), (x + 0.34 * s, y + 0.03 * s), (x + 0.52 * s, y - 0.1 * s), (x - 0.3 * s, y - 0.13 * s)])
    canvas.fill(paper, view.tone("#e8d4b0", 0.9))
    cone = lines([(x - 0.36 * s, y - 0.06 * s), (x + 0.2 * s, y - 0.3 * s), (x + 0.3 * s, y + 0.0 * s)])
    crown(
        canvas,
        view,
        x + 0.34 * s,
        y - 0.2 * s,
        0.24 * s,
        0.2 * s,
        picture.seed + 3,
        90,
        (9, 17),
        BLOOMS[(picture.seed + 3) % 7],
        clumps=8,
    )
    canvas.fill(cone, Linear(x, y - 0.3 * s, x, y, (view.tone("#fbf4e8", 1.0), view.tone("#d8c4a4", 0.5))))
    canvas.fill(
        curve([(x - 0.1 * s, y - 0.13 * s), (x - 0.02 * s, y - 0.24 * s), (x + 0.02 * s, y - 0.1 * s)]), view.tone("#d84a6a", 0.8)
    )
    for k, tint in enumerate(("#d84a6a", "#e8b84a", "#6a9ad8", "#8ac07a")):
        rx, ry = camera.at(2.6 + 0.17 * k, 1.12, 3.95)
        canvas.fill(ellipse(rx, ry, 0.075 * s, 0.11 * s), view.tone(tint, 0.8))
        canvas.fill(ellipse(rx, ry, 0.03 * s, 0.045 * s), view.tone("#f4ecd8", 0.8))
    box(canvas, view, camera, sun, 3.05, 1.01, 3.55, 0.42, 0.26, 0.36, "#4a5458", 0.9)
    _bunch(canvas, view, *camera.at(1.6, 1.0, 4.1), 0.26 * s, picture.seed + 40, 4)


def _baskets(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Baskets that hang from the ceiling, lamps between them, creepers on a rod."""
    view = picture.view
    for x, z, k in ((-2.3, 4.4, 3), (-0.9, 5.4, 0), (0.9, 5.4, 2), (2.4, 4.6, 6)):
        (cx, y), s = camera.at(x, 2.1, z), camera.size(z)
        canvas.line(
            joined([lines([(cx + d * 0.2 * s, y), (cx, y - 0.9 * s)], closed=False) for d in (-1, 1)]),
            view.tone("#5a4a3c", 0.4),
            2.5,
        )
        crown(canvas, view, cx, y + 0.06 * s, 0.36 * s, 0.3 * s, picture.seed + k, 120, (8, 16), greens(view), clumps=8)
        crown(canvas, view, cx, y - 0.02 * s, 0.32 * s, 0.2 * s, picture.seed + k + 1, 60, (7, 13), BLOOMS[k], clumps=8)
        bowl = curve(
            [
                (cx - 0.22 * s, y + 0.02 * s, 1),
                (cx + 0.22 * s, y + 0.02 * s, 1),
                (cx + 0.14 * s, y + 0.18 * s),
                (cx - 0.14 * s, y + 0.18 * s),
            ]
        )
        canvas.fill(bowl, view.tone("#a07848", 0.5), 0.9)
    for x in (-1.65, 0.0, 1.7):
        cx, y = camera.at(x, 2.35, 4.8)
        pendant(canvas, view, cx, y, 74, "#e8e0cc", 0.55)
    rod = stroke([camera.at(-3.6, 2.62, 5.6), camera.at(3.6, 2.62, 5.6)], 8, even)
    canvas.fill(rod, view.tone("#7a5a3c", 0.5))
    chance = Random(picture.seed)
    for k in range(13):
        x, y = camera.at(-3.4 + 0.56 * k, 2.6, 5.6)
        crown(canvas, view, x, y + 12, 40, chance.uniform(20, 46), picture.seed + k, 46, (7, 13), greens(view), clumps=4)


def _chalkboard(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """A board on legs with chalk flowers, and a large plant by it."""
    (x, foot), s = camera.at(-0.95, 0, 4.6), camera.size(4.6)
    canvas.fill(
        joined(
            [
                lines(
                    [
                        (x + d * 0.3 * s, foot),
                        (x + d * 0.24 * s, foot - 1.0 * s),
                        (x + d * 0.18 * s, foot - 1.0 * s),
                        (x + d * 0.24 * s, foot),
                    ]
                )
                for d in (-1, 1)
            ]
        ),
        view.tone("#8a6038", 0.6),
    )
    board = rect(x - 0.27 * s, foot - 1.0 * s, 0.54 * s, 0.72 * s, 4)
    canvas.fill(board, view.tone("#2e3a36", 0.4))
    canvas.line(board, view.tone("#a87848", 0.8), 8)
    canvas.fill(
        joined([rect(x - 0.18 * s, foot - (0.86 - 0.1 * k) * s, (0.36 - 0.08 * (k % 2)) * s, 0.025 * s) for k in range(3)]),
        view.tone("#f0ece0", 0.9),
        0.85,
    )
    canvas.fill(
        joined(
            [
                ellipse(x + a * s, foot - (0.42 + b) * s, 0.04 * s, 0.04 * s)
                for a, b in ((-0.06, 0.0), (0.06, 0.0), (0, 0.06), (0, -0.06))
            ]
        ),
        "#ff9ab8",
        0.85,
    )
    pot(canvas, view, *camera.at(0.95, 0, 5.2), 96, seed + 2, "#e8e0d4", 1.4)


PLACES = {"flowershop": Kind(flowershop, "warm", ((0.14, 0.86),), 0.44, (0.0, -0.9))}
