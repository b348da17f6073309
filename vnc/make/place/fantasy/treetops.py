"""A city in giant trees: houses on platforms round the trunks, hanging walks, lanterns."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, crown, greens, overhang, ridge, trunk
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View
from vnc.make.place.wild.woods import shafts

WOOD, LEAF, GILT = "#a8794c", "#4c8a78", "#e8c878"
ROOFS = ("#3f7a6c", "#5c6aa0", "#7a5a94", "#6a8a4c")


def treetops(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 600, 1.8, 900)
    far = picture.sheet(1.0, 0, 1.6)
    sky(picture, far, 760)
    far.glow(1100, 420, 900, mix(view.sunlight, view.haze, 0.3), 0.5 * view.shine)
    ridge(far, view, 640, 40, ("#7fa8a0", "#a8c8b4"), picture.seed + 2, 0.55, 40, 6)
    _giants(picture, far, 11, 70, 0.55)
    air_tint(far, view.haze, 0, 800, 0.2 + 0.3 * view.murk, 0.6 + 0.3 * view.murk)
    back = picture.sheet(0.8, 0, 1.0)
    _back_city(picture, back)
    veil(picture, back)
    middle = picture.sheet(0.55, 0, 0.5)
    _world_tree(picture, middle)
    for x, wide, levels in ((330, 210, (610, 330)), (1610, 230, (560, 270))):
        _inhabited(picture, middle, x, wide, levels)
    walkway(picture, middle, (470, 352), (800, 420), 40)
    walkway(picture, middle, (1120, 470), (1470, 300), 46)
    shafts(picture, middle, 1330, -160, 0.24)
    _undergrowth(picture, middle)
    deck = picture.sheet(0.3, 0, 0.5)
    _bridge(picture, deck, camera)
    near = picture.sheet(0.12, 0, 3.4)
    overhang(near, view, ((120, -20, 400, 210), (1820, -20, 380, 200), (20, 300, 150, 160)), picture.seed + 80, 850)
    for x in (60, 1880):
        crown(near, view, x, 1060, 200, 110, picture.seed + x, 340, (10, 22))


def _undergrowth(picture: Picture, canvas: Canvas) -> None:
    """The crowns of lesser trees, far below the walks."""
    view = picture.view
    for k in range(12):
        x, y = 60 + 165 * k, 960 + 50 * (k % 3)
        crown(canvas, view, x, y, 190, 120, picture.seed + 200 + k, 300, (8, 18), greens(view))
    mist = Linear(0, 740, 0, 1000, (alpha(view.haze, 0), alpha(view.haze, 0.2 + 0.3 * view.murk)))
    canvas.fill(rect(-20, 740, WIDE + 40, 360), mist)


def _giants(picture: Picture, canvas: Canvas, count: int, wide: float, gap: float) -> None:
    """Far trunks with points of light on them."""
    view, chance = picture.view, Random(picture.seed + 5)
    for k in range(count):
        x = WIDE * (k + gap) / count + chance.uniform(-50, 50)
        w = wide * chance.uniform(0.7, 1.5)
        trunk(canvas, view, x, 860, -60, w, picture.seed + k, "#74806c", chance.uniform(-20, 20))
        spots = [ellipse(x + chance.uniform(-w, w) * 0.7, chance.uniform(220, 640), 5, 7) for _ in range(5)]
        canvas.fill(joined(spots), "#ffe0a0", 0.4 + 0.6 * view.lamps)
        crown(canvas, view, x, 90, 230, 150, picture.seed + 40 + k, 200, (9, 20))


def _back_city(picture: Picture, canvas: Canvas) -> None:
    """A second rank of trees with houses and walks, in mist."""
    view = picture.view
    for k, (x, w) in enumerate(((130, 100), (640, 110), (1270, 120), (1800, 100))):
        trunk(canvas, view, x, 900, -60, w, picture.seed + 60 + k, "#6a6654", 14)
        for j, y in enumerate((300 + 60 * (k % 2), 520 + 40 * (k % 3))):
            platform(canvas, view, x, y, w * 1.25)
            treehouse(picture, canvas, x + (-1 if (j + k) % 2 else 1) * w * 0.5, y, w * 0.95, ROOFS[(k + j) % 4])
    for a, b in (((230, 310), (540, 366)), ((760, 540), (1150, 560)), ((1400, 366), (1700, 310))):
        walkway(picture, canvas, a, b, 34, 0.6)
    for k in range(9):
        crown(canvas, view, 30 + 235 * k, 40 + 40 * (k % 2), 230, 140, picture.seed + 100 + k, 320, (8, 17))
    for k in range(11):
        crown(canvas, view, 20 + 190 * k, 850 + 40 * (k % 2), 200, 130, picture.seed + 160 + k, 260, (8, 17), greens(view))
    air_tint(canvas, view.haze, 0, 860, 0.12 + 0.2 * view.murk, 0.4 + 0.35 * view.murk)


def _world_tree(picture: Picture, canvas: Canvas) -> None:
    """The greatest trunk, straight ahead: a carved door, windows that wind upward."""
    view, x, foot = picture.view, 960, 760
    trunk(canvas, view, x, foot + 90, -80, 400, picture.seed + 7, "#8a6a4c", 0)
    chance = Random(picture.seed + 8)
    bark = [
        stroke([(x + u * 180, y), (x + u * 170 + chance.uniform(-14, 14), y + 70), (x + u * 176, y + 150)], 9)
        for u, y in ((chance.uniform(-1, 1), chance.uniform(-40, 620)) for _ in range(60))
    ]
    canvas.fill(joined(bark), view.tone("#3a2a22", 0.1), 0.3)
    for k in range(5):
        crown(
            canvas,
            view,
            x + (-260, 250, -120, 140, 0)[k],
            (40, 50, -10, -10, 40)[k],
            260,
            130,
            picture.seed + 20 + k,
            420,
            (9, 19),
            greens(view),
        )
    _great_door(canvas, view, x, foot)
    for k, (dx, y, s) in enumerate(((-100, 430, 44), (60, 350, 50), (-60, 250, 46), (110, 210, 38), (0, 150, 34))):
        leaf_window(picture, canvas, x + dx, y, s)
        if k in (1, 2):
            platform(canvas, view, x + dx * 1.3, y + s * 0.9, 90)
    platform(canvas, view, x - 40, 430, 210)


def _great_door(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """A pointed door with a gilded frame, lit from within."""
    arch = curve(
        [
            (x - 74, foot, 1),
            (x - 80, foot - 130),
            (x - 46, foot - 206),
            (x, foot - 262, 1),
            (x + 46, foot - 206),
            (x + 80, foot - 130),
            (x + 74, foot, 1),
        ]
    )
    lit = max(0.35, view.lamps)
    canvas.line(arch, view.tone(GILT, 0.9), 22)
    canvas.line(arch, view.tone("#7a5a38", 0.4), 5)
    canvas.fill(
        arch,
        Linear(
            0,
            foot - 262,
            0,
            foot,
            (mix(view.tone("#5a4434", 0.3), "#ffd890", lit), mix(view.tone("#4a3428", 0.3), "#e8904a", 0.7 * lit)),
        ),
    )
    canvas.glow(x, foot - 110, 300, "#ffcf80", 0.5 * lit)
    canvas.fill(
        joined([rect(x - 2, foot - 258, 4, 258), ellipse(x - 16, foot - 110, 6, 6), ellipse(x + 16, foot - 110, 6, 6)]),
        view.tone("#5a3c24", 0.4),
    )


def _inhabited(picture: Picture, canvas: Canvas, x: float, wide: float, levels: tuple[float, float]) -> None:
    """A great tree with a house at each level."""
    view = picture.view
    trunk(canvas, view, x, 1240, -80, wide, picture.seed + int(x), "#7a5c44", 20)
    for k in range(4):
        crown(
            canvas,
            view,
            x + (-190, 190, -60, 90)[k],
            (60, 70, -10, 10)[k],
            250,
            140,
            picture.seed + 30 + k + int(x),
            400,
            (9, 19),
            greens(view),
        )
    for k, y in enumerate(levels):
        platform(canvas, view, x, y, wide * 1.12)
        treehouse(
            picture,
            canvas,
            x + (wide * 0.34 if k == 0 else -wide * 0.3),
            y,
            wide * (0.92 if k == 0 else 0.78),
            ROOFS[(picture.seed + k + int(x)) % 4],
        )
        for d in (-0.9, 0.95):
            hanging_lamp(picture, canvas, x + d * wide, y + 14, 46)


def platform(canvas: Canvas, view: View, x: float, y: float, half: float) -> None:
    """A round floor on curved braces, with a carved rail."""
    braces = [
        stroke(
            [(x + d * half * 0.92, y + half * 0.06), (x + d * half * 0.6, y + half * 0.3), (x + d * half * 0.3, y + half * 0.62)],
            half * 0.075,
            thin_end,
        )
        for d in (-1, -0.55, 0.55, 1)
    ]
    canvas.fill(joined(braces), view.tone("#6a4a30", 0.35))
    canvas.fill(ellipse(x, y + half * 0.07, half, half * 0.16), view.tone("#5c4028", 0.2))
    canvas.fill(
        ellipse(x, y, half, half * 0.15),
        Linear(x - half, 0, x + half, 0, (view.tone(WOOD, 0.9), view.tone(WOOD, 0.55), view.tone(WOOD, 0.8))),
    )
    turns = np.linspace(0.15, 2.99, 15)
    posts = [
        rect(x + half * float(np.cos(t)) - half * 0.01, y + half * 0.15 * float(np.sin(t)) - half * 0.2, half * 0.022, half * 0.2)
        for t in turns
    ]
    canvas.fill(joined(posts), view.tone(GILT, 0.55))
    rail = [(x + half * float(np.cos(t)), y + half * 0.15 * float(np.sin(t)) - half * 0.2) for t in np.linspace(0, 3.14, 24)]
    canvas.fill(stroke(rail, half * 0.035, even), view.tone(GILT, 0.85))


def treehouse(picture: Picture, canvas: Canvas, x: float, foot: float, size: float, roof: str) -> None:
    """A round house with a roof like a folded leaf; `size` is its width."""
    view, w, tall = picture.view, size / 2, size * 0.7
    right = view.sun[0] > x
    tones = tuple(view.tone("#e4d4b0", k) for k in ((0.1, 0.5, 0.95) if right else (0.95, 0.5, 0.1)))
    wall = rect(x - w * 0.8, foot - tall, w * 1.6, tall)
    canvas.fill(wall, Linear(x - w * 0.8, 0, x + w * 0.8, 0, tones))
    canvas.fill(
        joined([rect(x - w * 0.8 + w * 0.4 * k, foot - tall, w * 0.06, tall) for k in range(5)]), view.tone("#7a5638", 0.4)
    )
    for d in (-0.46, 0.3):
        leaf_window(picture, canvas, x + d * w, foot - tall * 0.52, size * 0.2)
    for k, (grow, drop) in enumerate(((1.0, 0.0), (0.7, 0.34))):
        top = foot - tall - size * drop
        cap = curve(
            [
                (x, top - size * (0.62 if k else 0.5), 1),
                (x + w * grow * 0.3, top - size * 0.26),
                (x + w * grow * 1.22, top + size * 0.08, 1),
                (x + w * grow * 0.5, top + size * 0.03),
                (x, top + size * 0.1, 1),
                (x - w * grow * 0.5, top + size * 0.03),
                (x - w * grow * 1.22, top + size * 0.08, 1),
                (x - w * grow * 0.3, top - size * 0.26),
            ]
        )
        tint = "#eef3fa" if view.snow else roof
        shades = tuple(view.tone(tint, q) for q in ((0.15, 0.5, 1.0) if right else (1.0, 0.5, 0.15)))
        canvas.fill(cap, Linear(x - w, 0, x + w, 0, shades))
        veins = [
            stroke(
                [
                    (x, top - size * 0.46),
                    (x + d * w * grow * 0.4, top - size * 0.14),
                    (x + d * w * grow * 0.9, top + size * 0.05),
                ],
                size * 0.016,
            )
            for d in (-1, -0.4, 0.4, 1)
        ]
        canvas.fill(joined(veins), view.tone(GILT, 0.7), 0.7, clip=cap)


def leaf_window(picture: Picture, canvas: Canvas, x: float, y: float, size: float) -> None:
    """A pointed window with warm light."""
    view, lit = picture.view, max(0.4, picture.view.lamps)
    shape = curve(
        [
            (x - size * 0.4, y + size * 0.6, 1),
            (x - size * 0.44, y),
            (x, y - size * 0.75, 1),
            (x + size * 0.44, y),
            (x + size * 0.4, y + size * 0.6, 1),
        ]
    )
    canvas.line(shape, view.tone("#7a5638", 0.5), max(2.0, size * 0.18))
    canvas.fill(shape, mix(view.tone("#8a9a94", 0.5), "#ffdc90", lit))
    canvas.fill(
        joined(
            [
                rect(x - size * 0.03, y - size * 0.7, size * 0.06, size * 1.3),
                rect(x - size * 0.42, y + size * 0.05, size * 0.84, size * 0.05),
            ]
        ),
        view.tone("#7a5638", 0.5),
    )
    canvas.glow(x, y, size * 1.7, "#ffc870", 0.42 * lit)


def hanging_lamp(picture: Picture, canvas: Canvas, x: float, y: float, size: float) -> None:
    """A drop of light on a cord."""
    lit = max(0.4, picture.view.lamps)
    canvas.fill(rect(x - 1, y - size * 0.1, 2, size * 0.6), picture.view.tone("#5a4430", 0.4))
    drop = curve(
        [(x, y + size * 0.4, 1), (x + size * 0.2, y + size * 0.78), (x, y + size * 1.02), (x - size * 0.2, y + size * 0.78)]
    )
    canvas.fill(drop, mix("#8ab0a0", "#fff0b8", lit))
    canvas.glow(x, y + size * 0.75, size * 1.7, "#ffe090", 0.55 * lit)


def walkway(
    picture: Picture, canvas: Canvas, a: tuple[float, float], b: tuple[float, float], sag: float, scale: float = 1.0
) -> None:
    """A hanging bridge between two points, lamps along its rope."""
    view, count = picture.view, 16
    at = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + sag * 4 * t * (1 - t)) for t in np.linspace(0, 1, count)]
    canvas.fill(stroke(at, 17 * scale, even), view.tone("#7a5638", 0.4))
    canvas.fill(stroke([(x, y - 5 * scale) for x, y in at], 9 * scale, even), view.tone(WOOD, 0.85))
    high = 44 * scale
    canvas.fill(joined([rect(x - 1.5 * scale, y - high, 3 * scale, high) for x, y in at]), view.tone(GILT, 0.5))
    canvas.fill(stroke([(x, y - high) for x, y in at], 5 * scale, even), view.tone(GILT, 0.8))
    for x, y in at[2:-1:3]:
        hanging_lamp(picture, canvas, x, y + 4, 30 * scale)


def _bridge(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The walk from us to the great tree: planks, carved rails with lamps on their posts."""
    view, floor, half, end = picture.view, camera.floor(), 1.9, 11.0
    shape = floor.quad(-half, 0.5, 2 * half, end)
    _, top, _, _ = shape.bounds()
    for side in (-1, 1):
        canvas.fill(
            camera.shape((side * half, 0, 0.5), (side * half, 0, end), (side * half, -0.35, end), (side * half, -0.6, 0.5)),
            view.tone("#5a3c26", 0.3),
        )
    canvas.fill(shape, Linear(0, top, 0, HIGH, (view.tone(WOOD, 0.85), view.tone(mix(WOOD, "#5a3c26", 0.3), 0.4))))
    chance = Random(picture.seed)
    planks = [(-half, 0.7 + 0.3 * k, 2 * half, 0.29) for k in range(36)]
    for tint, light in (("#c89a68", 0.7), ("#8a6040", 0.4)):
        canvas.fill(floor.quads([p for p in planks if chance.random() < 0.4]), view.tone(tint, light), 0.5)
    canvas.fill(floor.quads([(u, v, w, 0.03) for u, v, w, _ in planks]), view.tone("#2a1a12", 0.1), 0.6)
    stained(canvas, picture.seed + 2, 0.14, 14, 2, view.tone("#3a2a1c", 0.1))
    if view.snow:
        canvas.fill(shape, view.tone("#eef3fa", 0.7), 0.7)
    for side in (-1, 1):
        posts = [1.6 + 1.9 * k for k in range(5)]
        for z in reversed(posts):
            (x, foot), s = camera.at(side * half, 0, z), camera.size(z)
            post = curve(
                [
                    (x - 0.09 * s, foot + 0.2 * s, 1),
                    (x - 0.05 * s, foot - 0.6 * s),
                    (x - 0.07 * s, foot - 1.05 * s),
                    (x, foot - 1.35 * s, 1),
                    (x + 0.07 * s, foot - 1.05 * s),
                    (x + 0.05 * s, foot - 0.6 * s),
                    (x + 0.09 * s, foot + 0.2 * s, 1),
                ]
            )
            canvas.fill(post, Linear(x - 0.09 * s, 0, x + 0.09 * s, 0, (view.tone("#c89a68", 0.9), view.tone("#7a5638", 0.3))))
            canvas.fill(ellipse(x, foot - 1.42 * s, 0.1 * s, 0.13 * s), mix("#9ac0b0", "#fff2c0", max(0.5, view.lamps)))
            canvas.glow(x, foot - 1.42 * s, 0.75 * s, "#ffe090", 0.5 * max(0.4, view.lamps))
        rail = [
            camera.at(side * half, 0.92 - 0.16 * abs((z - 1.6) / 1.9 % 1 - 0.5) * -2 - 0.1, z) for z in np.linspace(1.6, end, 60)
        ]
        canvas.line(lines(rail, closed=False), view.tone(GILT, 0.8), 9)
        low = [camera.at(side * half, 0.45, z) for z in (1.6, end)]
        canvas.line(lines(low, closed=False), view.tone("#a8794c", 0.6), 6)


PLACES = {
    "treetops": Kind(treetops, None, ((0.16, 0.84),), 0.56, time="sunset"),
}
