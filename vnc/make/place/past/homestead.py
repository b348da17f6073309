"""A homestead on the prairie: a plank house with its porch, a wind pump, a covered wagon, wheat to the edge of the sky."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, lit_sides, pane, turned
from vnc.make.place.parts.flora import Greens, air_tint, grass, tree
from vnc.make.place.parts.stalls import barrel
from vnc.make.place.parts.windpump import windpump
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, shadow
from vnc.make.place.view import View

WHEAT: Greens = ("#9a6a24", "#dca840", "#f8e08a")
SNOW: Greens = ("#b4c6da", "#e0e9f2", "#ffffff")
PLANK = "#a88a68"


def homestead(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 610, 1.8, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    land = picture.sheet(0.75, 0, 0.6)
    wheat = WHEAT if not view.snow else SNOW
    bluffs = curve(
        [
            (-40, 640, 1),
            (-40, 596, 1),
            (180, 590),
            (420, 604),
            (800, 612),
            (1300, 606),
            (1620, 586),
            (1960, 592, 1),
            (1960, 640, 1),
        ]
    )
    land.fill(bluffs, view.misty(view.tone("#a89a78" if not view.snow else "#dce4ee", 0.55), 0.45))
    land.fill(
        rect(-20, 612, WIDE + 40, 500),
        Linear(0, 612, 0, 800, (view.misty(view.tone(wheat[2], 0.75), 0.35), view.tone(wheat[1], 0.55))),
    )
    grass(land, view, 616, 690, 1500, picture.seed, wheat, height=0.6)
    air_tint(land, view.haze, 540, 720, 0.12, 0.15 + 0.3 * view.murk)
    veil(picture, land)
    yard = picture.sheet(0.55, 0, 0.4)
    for left, right in ((-20, 640), (1330, WIDE + 20)):
        grass(yard, view, 680, 960, 900, picture.seed + int(right), wheat, height=1.3, left=left, right=right)
    _yard(picture, yard)
    tree(yard, view, 330, 668, 360, picture.seed + 3, 0.8, 520)
    windpump(yard, view, camera, 8.2, 24)
    _house(picture, yard, camera)
    _wagon(yard, view, camera, 5.4, 14.0)
    _laundry(yard, view, camera, -9.6, 15.0, picture.seed)
    _fence(yard, view, camera)
    barrel(yard, view, camera, 2.1, 14.6)
    near = picture.sheet(0.2, 0, 1.4)
    _wheat(picture, near, wheat)


def _yard(picture: Picture, canvas: Canvas) -> None:
    """Trodden earth before the house, a track to us, grass at its edges."""
    view = picture.view
    earth = "#c8a478" if not view.snow else "#eef3fa"
    shape = curve(
        [
            (380, 668, 1),
            (900, 656),
            (1500, 664, 1),
            (1640, 700),
            (1400, 770),
            (1360, 900),
            (1500, HIGH + 20, 1),
            (480, HIGH + 20, 1),
            (660, 880),
            (520, 770),
            (300, 710),
        ]
    )
    canvas.fill(shape, Linear(0, 656, 0, HIGH, (view.tone(earth, 0.75), view.tone(mix(earth, "#6a4830", 0.3), 0.4))), blur=5)
    for side in (-1, 1):
        rut = curve([(930 + side * 10, 690), (940 + side * 50, 800), (980 + side * 150, 1110)], closed=False)
        canvas.line(rut, view.tone("#6a4a34", 0.3), 13, 0.4, blur=5)
    chance = Random(picture.seed)
    stones = [
        ellipse(chance.uniform(560, 1420), chance.uniform(700, 1060), chance.uniform(2, 7), chance.uniform(1, 3))
        for _ in range(160)
    ]
    canvas.fill(joined(stones), view.tone("#7a5c40", 0.4), 0.5)


def _house(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Two rooms and a loft of weathered planks, shingled roof, field-stone chimney, a porch along the front."""
    view = picture.view
    left, right, near, deep, tall, top = -5.6, 1.0, 17.0, 22.0, 3.0, 5.6
    dim, lit = lit_sides(view, 700)
    shadow(canvas, view, camera, left - 0.4, near - 2.2, right - left + 0.8, 3, 0.4)
    face, s = camera.flat((left, 0, near), (1, 0, 0), (0, 1, 0)), camera.size(near)
    side = camera.shape(
        (right, 0, near), (right, 0, deep), (right, tall, deep), (right, top, (near + deep) / 2), (right, tall, near)
    )
    canvas.fill(side, view.tone(PLANK, lit * 0.8))
    wall = face.quad(0, 0, right - left, tall)
    canvas.fill(
        wall, Linear(*face.at(0, 0), *face.at(right - left, 0), (view.tone(PLANK, 0.45 + 0.3 * dim), view.tone(PLANK, 0.6)))
    )
    chance = Random(picture.seed)
    boards = [(0, 0.25 * k, right - left, 0.24) for k in range(12) if chance.random() < 0.4]
    canvas.fill(face.quads(boards), view.tone("#5c4634", 0.3), 0.2)
    canvas.fill(face.quads([(0, 0.25 * k, right - left, 0.025) for k in range(1, 12)]), view.tone("#2a1c14", 0.1), 0.5)
    roof = camera.shape(
        (left - 0.4, tall - 0.1, near - 0.4),
        (right + 0.4, tall - 0.1, near - 0.4),
        (right + 0.4, top, (near + deep) / 2),
        (left - 0.4, top, (near + deep) / 2),
    )
    colour = "#7a6048" if not view.snow else "#f2f6fc"
    x0, y0, x1, y1 = roof.bounds()
    canvas.fill(roof, Linear(0, y0, 0, y1, (view.tone(colour, 0.9), view.tone(colour, 0.5))))
    if not view.snow:
        rows = [rect(x0, y0 + (y1 - y0) * k / 10, x1 - x0, 2) for k in range(1, 10)]
        rows += [
            rect(x0 + 15 * j + 7 * (k % 2), y0 + (y1 - y0) * k / 10, 1.5, (y1 - y0) / 10)
            for k in range(10)
            for j in range(int((x1 - x0) / 15))
        ]
        canvas.fill(joined(rows), view.tone("#20140e", 0.1), 0.35, clip=roof)
    _chimney(picture, canvas, *camera.at(left + 0.9, top - 0.6, (near + deep) / 2), s)
    for u in (0.7, 4.6):
        x, y = face.at(u, 2.2)
        pane(canvas, view, x, y, 1.15 * s, 1.2 * s, "#e8dcc4")
        canvas.fill(joined([rect(x + d * s, y, 0.3 * s, 1.2 * s) for d in (-0.36, 1.21)]), view.tone("#4a6a5c", 0.5))
    door = face.quad(2.75, 0.2, 1.1, 2.1)
    canvas.fill(face.quad(2.63, 0.2, 1.34, 2.22), view.tone("#e8dcc4", 0.6))
    canvas.fill(door, mix(view.tone("#6a4630", 0.6), "#c8803c", 0.3 * view.lamps))
    canvas.fill(face.quads([(2.75 + 0.27 * k, 0.2, 0.03, 2.1) for k in range(1, 4)]), view.tone("#1c100c", 0.1), 0.5)
    _porch(canvas, view, camera, left, right, near)


def _chimney(picture: Picture, canvas: Canvas, x: float, y: float, s: float) -> None:
    view = picture.view
    body = rect(x - 0.42 * s, y - 1.5 * s, 0.84 * s, 1.9 * s)
    canvas.fill(body, turned(view, x, 0.42 * s, "#9a948c"))
    chance = Random(3)
    stones = [
        ellipse(x + chance.uniform(-0.35, 0.35) * s, y - chance.uniform(-0.3, 1.4) * s, 0.11 * s, 0.07 * s) for _ in range(26)
    ]
    canvas.fill(joined(stones), view.tone("#c8c0b4", 0.7), 0.6, clip=body)
    canvas.fill(rect(x - 0.5 * s, y - 1.58 * s, s, 0.16 * s), view.tone("#b4aca0", 0.8))
    smoke = [(x + (6 * math.sin(k * 0.9) + 5 * k), y - 1.7 * s - 24 * k, 9 + 5.5 * k) for k in range(9)]
    for k, (a, b, r) in enumerate(smoke):
        canvas.fill(ellipse(a, b, r * 1.2, r), view.tone("#e8e4e4", 0.8), 0.26 - 0.024 * k, blur=8)


def _porch(canvas: Canvas, view: View, camera: Camera, left: float, right: float, near: float) -> None:
    """Deck, posts, a lean-to roof, a rocking chair, steps."""
    front = near - 1.9
    s = camera.size(front)
    deck = camera.shape((left, 0.3, front), (right, 0.3, front), (right, 0.3, near), (left, 0.3, near))
    canvas.fill(deck, view.tone("#b89870", 0.8))
    canvas.fill(
        camera.shape((left, 0, front), (right, 0, front), (right, 0.3, front), (left, 0.3, front)), view.tone("#6a5038", 0.4)
    )
    _steps(canvas, view, camera, front)
    _rocker(canvas, view, camera, s, front)
    _rails(canvas, view, camera, s, left, right, front)
    _lean_to(canvas, view, camera, left, right, near, front)
    lx, ly = camera.at(-1.2, 2.1, front)
    canvas.fill(ellipse(lx, ly, 0.09 * s, 0.14 * s), mix(view.tone("#d8c8a0", 0.7), "#ffe0a0", view.lamps))
    canvas.glow(lx, ly, 2.4 * s, "#ffb860", 0.6 * view.lamps)


def _steps(canvas: Canvas, view: View, camera: Camera, front: float) -> None:
    """Two steps up."""
    for k in range(2):
        canvas.fill(
            camera.shape(
                (-2.9, 0.15 * k, front - 0.6 + 0.3 * k),
                (-1.5, 0.15 * k, front - 0.6 + 0.3 * k),
                (-1.5, 0.15 * (k + 1), front - 0.6 + 0.3 * k),
                (-2.9, 0.15 * (k + 1), front - 0.6 + 0.3 * k),
            ),
            view.tone("#8a6a4a", 0.5),
        )
        canvas.fill(
            camera.shape(
                (-2.9, 0.15 * (k + 1), front - 0.6 + 0.3 * k),
                (-1.5, 0.15 * (k + 1), front - 0.6 + 0.3 * k),
                (-1.5, 0.15 * (k + 1), front - 0.3 + 0.3 * k),
                (-2.9, 0.15 * (k + 1), front - 0.3 + 0.3 * k),
            ),
            view.tone("#b89870", 0.9),
        )


def _rocker(canvas: Canvas, view: View, camera: Camera, s: float, front: float) -> None:
    """A rocking chair."""
    x, y = camera.at(-4.4, 0.3, front + 0.5)
    chair = [
        stroke([(x - 0.4 * s, y - 0.02 * s), (x, y + 0.05 * s), (x + 0.45 * s, y - 0.04 * s)], 0.05 * s, even),
        rect(x - 0.28 * s, y - 0.48 * s, 0.55 * s, 0.06 * s),
        stroke([(x - 0.28 * s, y - 0.45 * s), (x - 0.46 * s, y - 1.15 * s)], 0.06 * s, even),
        rect(x - 0.26 * s, y - 0.46 * s, 0.05 * s, 0.46 * s),
        rect(x + 0.2 * s, y - 0.7 * s, 0.05 * s, 0.7 * s),
        rect(x - 0.34 * s, y - 0.72 * s, 0.6 * s, 0.05 * s),
    ]
    canvas.fill(joined(chair), view.tone("#5a3c28", 0.5))


def _rails(canvas: Canvas, view: View, camera: Camera, s: float, left: float, right: float, front: float) -> None:
    """Posts and rails."""
    for px in (left + 0.1, left + 2.2, right - 2.2, right - 0.1):
        (cx, foot) = camera.at(px, 0.3, front)
        canvas.fill(rect(cx - 0.07 * s, foot - 2.2 * s, 0.14 * s, 2.2 * s), turned(view, cx, 0.07 * s, "#b49872"))
    for a, b in ((left + 0.1, left + 2.2), (right - 2.2, right - 0.1)):
        (x0, y0), (x1, _) = camera.at(a, 1.1, front), camera.at(b, 1.1, front)
        rails = [rect(x0, y0, x1 - x0, 0.07 * s)] + [rect(x0 + (x1 - x0) * k / 9, y0, 0.04 * s, 0.8 * s) for k in range(10)]
        canvas.fill(joined(rails), view.tone("#c4a880", 0.7))


def _lean_to(canvas: Canvas, view: View, camera: Camera, left: float, right: float, near: float, front: float) -> None:
    """The roof over the deck."""
    roof = camera.shape(
        (left - 0.3, 2.45, front - 0.3), (right + 0.3, 2.45, front - 0.3), (right + 0.1, 3.1, near), (left - 0.1, 3.1, near)
    )
    colour = "#8a6c50" if not view.snow else "#f2f6fc"
    _, y0, _, y1 = roof.bounds()
    canvas.fill(roof, Linear(0, y0, 0, y1, (view.tone(colour, 0.85), view.tone(colour, 0.5))))
    canvas.fill(
        camera.shape(
            (left - 0.3, 2.45, front - 0.3),
            (right + 0.3, 2.45, front - 0.3),
            (right + 0.3, 2.32, front - 0.3),
            (left - 0.3, 2.32, front - 0.3),
        ),
        view.tone("#5c4430", 0.4),
    )


def _wagon(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A covered wagon: canvas over hoops, a blue box, four wheels, its pole on the ground."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    shadow(canvas, view, camera, x - 2.0, z - 0.6, 4.2, 1.4, 0.45)
    _hood(canvas, view, cx, foot, s)
    _box(canvas, view, cx, foot, s)
    _wheels(canvas, view, cx, foot, s)


def _hood(canvas: Canvas, view: View, cx: float, foot: float, s: float) -> None:
    """Canvas over hoops."""
    cloth = curve(
        [
            (cx - 2.05 * s, foot - 1.35 * s, 1),
            (cx - 2.2 * s, foot - 2.2 * s),
            (cx - 1.9 * s, foot - 2.85 * s),
            (cx - 0.9 * s, foot - 2.78 * s),
            (cx, foot - 2.86 * s),
            (cx + 0.9 * s, foot - 2.78 * s),
            (cx + 1.9 * s, foot - 2.9 * s),
            (cx + 2.25 * s, foot - 2.2 * s),
            (cx + 2.05 * s, foot - 1.35 * s, 1),
        ]
    )
    canvas.fill(cloth, Linear(0, foot - 2.9 * s, 0, foot - 1.3 * s, (view.tone("#f6ecd8", 1.0), view.tone("#cdbb9c", 0.4))))
    for k in range(5):
        u = cx + (-1.6 + 0.8 * k) * s
        canvas.line(
            curve([(u, foot - 1.35 * s), (u - 0.08 * s, foot - 2.1 * s), (u, foot - 2.82 * s)], closed=False),
            view.tone("#8a7454", 0.3),
            0.07 * s,
            0.35,
            blur=3,
        )
        canvas.line(
            curve([(u + 0.1 * s, foot - 1.35 * s), (u + 0.02 * s, foot - 2.1 * s), (u + 0.1 * s, foot - 2.8 * s)], closed=False),
            "#fffaf0",
            0.06 * s,
            0.35 * max(0.3, view.shine),
            blur=3,
        )


def _box(canvas: Canvas, view: View, cx: float, foot: float, s: float) -> None:
    """The blue box and its pole."""
    body = lines(
        [
            (cx - 2.1 * s, foot - 1.4 * s),
            (cx + 2.1 * s, foot - 1.4 * s),
            (cx + 1.95 * s, foot - 0.75 * s),
            (cx - 1.95 * s, foot - 0.75 * s),
        ]
    )
    canvas.fill(body, Linear(0, foot - 1.4 * s, 0, foot - 0.7 * s, (view.tone("#4f7a8c", 0.8), view.tone("#3a5a6c", 0.35))))
    canvas.fill(
        joined(
            [
                rect(cx - 2.1 * s, foot - 1.4 * s, 4.2 * s, 0.07 * s),
                *(rect(cx + (-1.8 + 0.9 * k) * s, foot - 1.4 * s, 0.08 * s, 0.66 * s) for k in range(5)),
            ]
        ),
        view.tone("#6a4a34", 0.6),
    )
    canvas.fill(
        stroke([(cx - 1.9 * s, foot - 0.6 * s), (cx - 3.6 * s, foot - 0.08 * s)], 0.1 * s, even), view.tone("#6a4a34", 0.5)
    )


def _wheels(canvas: Canvas, view: View, cx: float, foot: float, s: float) -> None:
    """Four wheels, two of them seen."""
    for dx, r in ((-1.3, 0.52), (1.3, 0.66)):
        wx, wy = cx + dx * s, foot - r * s
        spokes = [
            stroke([(wx, wy), (wx + r * s * math.cos(a), wy + r * s * math.sin(a))], 0.05 * s, even)
            for a in (math.tau * k / 10 for k in range(10))
        ]
        canvas.fill(joined(spokes), view.tone("#a8442f", 0.6))
        canvas.line(ellipse(wx, wy, r * s, r * s), view.tone("#a8442f", 0.55), 0.1 * s)
        canvas.line(ellipse(wx, wy, r * s * 1.05, r * s * 1.05), view.tone("#4a4448", 0.5), 0.03 * s)
        canvas.fill(ellipse(wx, wy, 0.13 * s, 0.13 * s), view.tone("#6a3a28", 0.6))


def _laundry(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """Shirts and sheets on a line in the wind."""
    (x0, y0), (x1, y1), s = camera.at(x, 0, z), camera.at(x + 4.2, 0, z), camera.size(z)
    canvas.fill(joined([rect(p - 0.05 * s, y0 - 1.9 * s, 0.1 * s, 1.9 * s) for p in (x0, x1)]), view.tone("#7a5c40", 0.5))
    sag = [(x0, y0 - 1.8 * s), ((x0 + x1) / 2, y0 - 1.65 * s), (x1, y1 - 1.8 * s)]
    canvas.line(curve(sag, closed=False), view.tone("#e8dcc4", 0.7), 2)
    for k, (t, wide, tall, tint) in enumerate(
        ((0.12, 0.7, 0.95, "#f4eee4"), (0.34, 0.5, 0.6, "#a8c0d4"), (0.52, 0.8, 1.0, "#f4eee4"), (0.76, 0.45, 0.7, "#c86a5c"))
    ):
        px, py = x0 + (x1 - x0) * t, y0 - (1.8 - 0.15 * math.sin(math.pi * t)) * s
        sway = 0.16 * s * (1 + 0.3 * (k % 2))
        cloth = curve(
            [
                (px, py, 1),
                (px + wide * s, py, 1),
                (px + wide * s + sway, py + tall * s, 1),
                (px + wide * 0.5 * s + sway, py + tall * 0.94 * s),
                (px + sway, py + tall * s, 1),
            ]
        )
        canvas.fill(cloth, Linear(px, 0, px + wide * s, 0, (view.tone(tint, 0.95), view.tone(tint, 0.5), view.tone(tint, 0.85))))


def _fence(canvas: Canvas, view: View, camera: Camera) -> None:
    """Split rails in a zig-zag on either side of the yard."""
    posts = [(-14.0, 12.0), (-11.0, 11.0), (-8.6, 12.0), (-6.4, 11.0)], [(7.0, 11.0), (9.2, 12.0), (11.4, 11.0), (14.0, 12.0)]
    for run in posts:
        rails: list[Path] = []
        for (xa, za), (xb, zb) in zip(run, run[1:], strict=False):
            for v in (0.3, 0.62, 0.95):
                rails.append(stroke([camera.at(xa, v, za), camera.at(xb, v + 0.05, zb)], 0.11 * camera.size(za), even, False))
        canvas.fill(joined(rails), view.tone("#8a7258", 0.6))
        for xa, za in run:
            (px, foot), s = camera.at(xa, 0, za), camera.size(za)
            canvas.fill(rect(px - 0.07 * s, foot - 1.15 * s, 0.14 * s, 1.15 * s), turned(view, px, 0.07 * s, "#9a8264"))


def _wheat(picture: Picture, canvas: Canvas, wheat: Greens) -> None:
    """Ears in the lower corners, nodding into the picture."""
    view, random = picture.view, np.random.default_rng(picture.seed)
    for left, right in ((-40, 560), (1400, WIDE + 40)):
        grass(canvas, view, 900, HIGH + 30, 520, picture.seed + int(left), wheat, height=3.0, left=left, right=right)
        for _ in range(70):
            x, y = random.uniform(left, right), random.uniform(800, 960) + 110 * (1 - abs(random.random() - 0.5))
            edge = min(1.0, abs(x - (right if left < 0 else left)) / 300)
            y += 130 * (1 - edge)
            lean = random.uniform(-14, 24)
            canvas.line(
                curve([(x, 1100), (x + lean * 0.3, (y + 1100) / 2), (x + lean, y)], closed=False), view.tone(wheat[1], 0.6), 3
            )
            grains = [ellipse(x + lean + (5 if k % 2 else -5), y - 8 * k, 5, 9) for k in range(8)]
            canvas.fill(joined(grains), view.tone(wheat[2], 0.7))


PLACES = {"homestead": Kind(homestead, None, ((0.1, 0.9),), 0.58)}
