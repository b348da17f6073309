"""Space that machines make up: the neon grid, the white void with its loading frame."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.shiproom import light
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror, rows
from vnc.make.place.sky import WHOLE, stars
from vnc.make.place.space import Camera, Spot
from vnc.make.place.view import View

HOT, COLD = "#ff4ad0", "#4ae8ff"


def virtualspace(picture: Picture) -> None:
    """A grid of light to the horizon, a striped sun, mountains of wire, towers of data, cubes that turn in the air."""
    view, chance = picture.view, Random(picture.seed)
    glow = light(view, COLD)
    far = picture.sheet(1.0)
    far.fill(WHOLE, Linear(0, 0, 0, 620, ("#0a0624", "#1c0e4a", "#5a1c8a", "#d83aa8"), (0, 0.45, 0.8, 1)))
    stars(far, picture.seed, 560, 0.9)
    _sun(far)
    _mountains(far, chance, glow)
    floor = picture.sheet(0.75)
    camera = Camera(960, 600, 1.6, 900)
    floor.fill(rect(-20, 598, WIDE + 40, 520), Linear(0, 598, 0, HIGH, ("#6a1c9a", "#1c0e4a", "#080418"), (0, 0.3, 1)))
    _grid(floor, camera, glow)
    towers = picture.sheet(0.55, 0, 0.3)
    for x, z, high in (
        (-9.0, 13, 6),
        (-5.4, 19, 8),
        (5.6, 18, 9),
        (9.4, 12.5, 7),
        (-3.4, 27, 6),
        (3.8, 30, 8),
        (-13, 17, 10),
        (13.4, 18, 9),
    ):
        _data(towers, camera, x, z, high, chance, glow)
    here = picture.sheet(0.4, 0, 0.3)
    for x, y, z, size, tint in (
        (-2.6, 2.7, 7.5, 0.8, HOT),
        (2.9, 3.3, 8.5, 1.0, glow),
        (-4.4, 3.9, 9.5, 0.9, glow),
        (4.9, 2.2, 8.0, 0.6, HOT),
        (0.4, 4.2, 11, 0.8, "#ffd04a"),
    ):
        _cube(here, camera, (x, y, z), size, chance.uniform(0, 1.5), tint)
    for x, y, w, h in ((300, 330, 270, 180), (1370, 280, 250, 170)):
        _window(here, x, y, w, h, glow, chance)
    near = picture.sheet(0.12, 0, 3.0)
    for _ in range(26):
        x, y, s = chance.uniform(0, WIDE), chance.uniform(0, HIGH), chance.uniform(4, 15)
        if abs(x - 960) > 320:
            near.fill(rect(x, y, s, s), (HOT, glow)[int(s) % 2], 0.7)
    picture.play("twinkle", 200, 60, 1500, 420, glow)


def _sun(canvas: Canvas) -> None:
    disc = ellipse(960, 470, 190, 190)
    canvas.glow(960, 470, 520, HOT, 0.6)
    canvas.fill(disc, Linear(0, 280, 0, 660, ("#ffe86a", "#ff8a4a", "#ff3aa8")))
    gaps = [rect(760, 440 + 28 * k, 400, 4 + 2.6 * k) for k in range(8)]
    canvas.fill(joined(gaps), "#5a1c8a", 0.95, clip=disc)


def _mountains(canvas: Canvas, chance: Random, glow: str) -> None:
    """Low ranges of facets with bright edges, none before the sun."""
    for side in (-1, 1):
        points = [
            (
                960 + side * (180 + 88 * k),
                600 - (0 if k == 0 else chance.uniform(20, 60) + 26 * min(k, 6) * chance.uniform(0.4, 1)),
            )
            for k in range(12)
        ]
        whole = lines([*points, (960 + side * 1200, 600), (960 + side * 180, 600)])
        canvas.fill(whole, Linear(0, 380, 0, 600, ("#3a1470", "#12082e")))
        for k, (a, b) in enumerate(zip(points, points[1:], strict=False)):
            for edge in ((a, b), (a, (a[0] + side * (26 + 9 * (k % 3)), 600)), (b, (a[0] + side * 26, 600))):
                canvas.line(lines(list(edge), closed=False), glow if k % 2 else HOT, 1.8, 0.75)


def _grid(canvas: Canvas, camera: Camera, glow: str) -> None:
    """Lines on the floor, bright and soft at once; the horizon burns."""
    floor = camera.floor()
    us, vs = [(k - 30) * 1.2 for k in range(61)], [0.9 * 1.13**k for k in range(38)]
    along = floor.quads([(u - 0.02, 0.7, 0.04, 90) for u in us])
    across = floor.quads([(-60, v, 120, 0.012 * v) for v in vs])
    for shape in (along, across):
        canvas.fill(shape, glow, 0.8, blur=7, blend="screen")
        canvas.fill(shape, mix(glow, "#ffffff", 0.35), 0.85)
    canvas.fill(rect(-20, 594, WIDE + 40, 8), "#ffffff", 0.9, blur=4)
    canvas.fill(rect(-20, 570, WIDE + 40, 56), HOT, 0.6, blur=22, blend="screen")


def _data(canvas: Canvas, camera: Camera, x: float, z: float, high: float, chance: Random, glow: str) -> None:
    """A tower whose faces run with lit cells."""
    front = camera.flat((x - 0.7, 0, z), (1, 0, 0), (0, 1, 0))
    side = camera.flat((x - 0.7 if x > 0 else x + 0.7, 0, z), (0, 0, 1), (0, 1, 0))
    for flat, tone in ((side, "#160a3a"), (front, "#24125a")):
        body = flat.quad(0, 0, 1.4, high)
        canvas.fill(body, Linear(0, body.bounds()[1], 0, body.bounds()[3], (tone, mix(tone, HOT, 0.3))))
        cells = [(0.1 + 0.2 * i, 0.15 + 0.2 * j, 0.13, 0.1) for i in range(6) for j in range(int(high / 0.2) - 1)]
        for tint, share in ((glow, 0.3), (HOT, 0.14), ("#ffffff", 0.06)):
            chosen = [c for c in cells if chance.random() < share]
            if chosen:
                canvas.fill(flat.quads(chosen), tint, 0.85)
        canvas.line(body, glow, 2.2, 0.9)
    a, b = front.at(0.7, high)
    canvas.glow(a, b, 60, glow, 0.7)


def _cube(canvas: Canvas, camera: Camera, at: Spot, size: float, turn: float, tint: str) -> None:
    """A glass cube, turned on its upright, with its edges alight."""
    x, y, z = at
    ring = [(size * 0.7 * math.cos(turn + math.pi / 2 * k), size * 0.7 * math.sin(turn + math.pi / 2 * k)) for k in range(4)]
    low, top = ([camera.at(x + a, y + h, z + b) for a, b in ring] for h in (-size / 2, size / 2))
    order = sorted(range(4), key=lambda k: -(ring[k][1] + ring[(k + 1) % 4][1]))
    for n, k in enumerate(order):
        j = (k + 1) % 4
        face = lines([low[k], low[j], top[j], top[k]])
        canvas.fill(face, tint, 0.16 + 0.1 * n)
        canvas.line(face, tint, 7, 0.5, blur=4, blend="screen")
        canvas.line(face, mix(tint, "#ffffff", 0.55), 2)
    canvas.fill(lines(top), mix(tint, "#ffffff", 0.4), 0.35)
    cx, cy = camera.at(x, y, z)
    canvas.glow(cx, cy, 1.3 * size * camera.size(z), tint, 0.35)


def _window(canvas: Canvas, x: float, y: float, w: float, h: float, glow: str, chance: Random) -> None:
    """A pane of figures that floats."""
    pane = rect(x, y, w, h, 10)
    canvas.fill(pane, "#0c1040", 0.55)
    canvas.line(pane, glow, 8, 0.5, blur=5, blend="screen")
    canvas.line(pane, mix(glow, "#ffffff", 0.5), 2)
    canvas.fill(rect(x, y, w, 22, 8), glow, 0.4)
    text = [rect(x + 16, y + 38 + 18 * k, chance.uniform(0.3, 0.85) * (w - 32), 7, 3) for k in range(int((h - 50) / 18))]
    canvas.fill(joined(text), mix(glow, "#ffffff", 0.4), 0.8)


def whitevoid(picture: Picture) -> None:
    """White without end: a floor that mirrors, a frame of light, plates that build themselves, far thin columns."""
    view, chance = picture.view, Random(picture.seed)
    glow, camera = light(view, "#6ab8ff"), Camera(960, 590, 1.6, 900)
    far = picture.sheet(1.0)
    far.fill(
        WHOLE,
        Linear(0, 0, 0, HIGH, (view.tone("#c8d4e6", 0.6), view.tone("#ffffff", 0.9), view.tone("#e8ecf4", 0.75)), (0, 0.54, 1)),
    )
    for _ in range(26):
        x, z = chance.uniform(-40, 40), chance.uniform(30, 70)
        a, b = camera.at(x, 0, z)
        s, high = camera.size(z), chance.uniform(4, 16)
        far.fill(
            rect(a - 0.7 * s, b - high * s, 1.4 * s, high * s),
            Linear(0, b - high * s, 0, b, (alpha("#ffffff", 0.0), alpha(view.tone("#c4d0e0", 0.6), 0.55))),
        )
    floor = picture.sheet(0.75)
    floor.fill(rect(-20, 592, WIDE + 40, 520), Linear(0, 592, 0, HIGH, (view.tone("#ffffff", 0.9), view.tone("#c4d0e0", 0.5))))
    grid = camera.floor().grid([(k - 14) * 1.5 for k in range(29)], [1.2 + 1.5 * k for k in range(16)], 0.02)
    floor.fill(grid, glow, 0.5)
    frame = picture.sheet(0.6, 0, 0.3)
    _plates(frame, view, camera, chance, glow)
    _frame(frame, view, camera, glow)
    below = frame.sibling()
    below.fill(rect(-20, 752, WIDE + 40, 360), "#ffffff")
    fade = below.planes[3] * (1 - (rows(frame) - 752).clip(0, 300) / 320)
    mirror(flattened([s.canvas for s in picture.sheets]), frame, 752, picture.seed, fade, 0.45, 1.0, 1.0, 0.05)
    here = picture.sheet(0.4, 0, 0.4)
    for x, y, z, size in ((-3.6, 2.9, 7.0, 0.6), (3.9, 3.4, 7.5, 0.7), (-2.6, 4.0, 9, 0.5), (2.4, 2.5, 9.5, 0.4)):
        _cube(here, camera, (x, y, z), size, chance.uniform(0, 1.5), glow)
    near = picture.sheet(0.12, 0, 3.0)
    for _ in range(20):
        x, y, s = chance.uniform(0, WIDE), chance.uniform(0, HIGH), chance.uniform(6, 18)
        if abs(x - 960) > 360:
            near.fill(rect(x, y, s, s), mix(glow, "#ffffff", 0.4), 0.6)


def _frame(canvas: Canvas, view: View, camera: Camera, glow: str) -> None:
    """A doorway of light that stands alone, rings round it."""
    face = camera.flat((0, 0, 9), (1, 0, 0), (0, 1, 0))
    x, y = face.at(0, 1.9)
    canvas.glow(x, y, 420, glow, 0.5, "over")
    opening: Path = face.path(rect(-1.05, 0, 2.1, 3.6))
    canvas.fill(opening, Linear(0, opening.bounds()[1], 0, opening.bounds()[3], ("#ffffff", mix(glow, "#ffffff", 0.45))))
    canvas.line(opening, glow, 26, 0.6, blur=12)
    canvas.line(opening, view.tone("#8a98b0", 0.5), 9)
    canvas.line(opening, mix(glow, "#ffffff", 0.4), 3)
    for r in (2.5, 2.9, 3.6):
        ring = face.path(ellipse(0, 1.9, r, r))
        canvas.line(ring, glow, 3 if r != 2.9 else 7, 0.5)
    ticks = [
        face.path(rect(2.66 * math.cos(t) - 0.04, 1.9 + 2.66 * math.sin(t) - 0.04, 0.08, 0.08))
        for t in (math.tau * k / 48 for k in range(48))
    ]
    canvas.fill(joined(ticks), view.tone("#6a7a98", 0.5), 0.8)


def _plates(canvas: Canvas, view: View, camera: Camera, chance: Random, glow: str) -> None:
    """Hexagons in the air to both sides, some whole, some only their outline."""
    for side in (-1, 1):
        for i in range(6):
            for j in range(6):
                x, y = side * (3.4 + 1.05 * i), 0.7 + 1.2 * j + (0.6 if i % 2 else 0)
                if chance.random() < 0.25 + 0.06 * (6 - i):
                    continue
                face = camera.flat((x, y, 10.5 - 0.35 * i), (1, 0, 0), (0, 1, 0))
                hexagon = face.path(
                    lines([(0.58 * math.cos(math.tau * k / 6), 0.58 * math.sin(math.tau * k / 6)) for k in range(6)])
                )
                if chance.random() < 0.55:
                    _, top, _, low = hexagon.bounds()
                    canvas.fill(hexagon, Linear(0, top, 0, low, (view.tone("#f4f8ff", 0.8), view.tone("#8aa4cc", 0.4))), 0.9)
                canvas.line(hexagon, mix(glow, view.tone("#8a98b0", 0.5), 0.4), 2.4, 0.8)


PLACES = {
    "virtualspace": Kind(virtualspace, "blue", ((0.1, 0.9),), 0.56, mood="neon"),
    "whitevoid": Kind(whitevoid, "white", ((0.1, 0.9),), 0.56),
}
