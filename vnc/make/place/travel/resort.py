"""A resort's pool under palms, between the sea and the hotel."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, lit_sides
from vnc.make.place.parts.flora import bush, flowers
from vnc.make.place.parts.wares import stand, ware
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View
from vnc.make.place.water import dashes

WHITE, SAND, TERRACOTTA = "#fbf4e6", "#e8d4b0", "#c8704c"


def resort(picture: Picture) -> None:
    """A winding pool before the hotel's balconies, sea to the left, palms, parasols with loungers, a thatched bar."""
    view, camera = picture.view, Camera(960, 560, 1.75, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 580)
    land = picture.sheet(0.85, 0.04, 0.8)
    _sea(land, view, picture.seed)
    site = picture.sheet(0.6, 0, 0.3)
    site.fill(rect(-20, 606, WIDE + 40, 500), Linear(0, 606, 0, HIGH, (view.tone(SAND, 0.9), view.tone("#b89c78", 0.5))))
    _hotel(picture, site)
    _bar(picture, site, 560, 650)
    for k, x in enumerate((760, 880, 990, 1100)):
        bush(site, view, x, 634, 86, 44, picture.seed + k, 150)
    for k, (x, foot, s) in enumerate(((700, 640, 70), (330, 650, 86), (1130, 648, 92), (1880, 690, 108))):
        ware(site, view, "palm", x, foot, s, picture.seed + k)
    flowers(site, view, 620, 650, 90, picture.seed, ("#ff5a8a", "#ffb83c", "#ffffff"), 1.0)
    _deck(site, view, camera)
    _pool(picture, site, camera)
    front = picture.sheet(0.42, 0, 0.3)
    for k, (x, z) in enumerate(((-6.0, 9.2), (5.9, 9.0), (-5.7, 6.9), (5.7, 6.7))):
        stand(front, view, camera, "parasol", (x, 0, z), 1.15, picture.seed + k)
        stand(front, view, camera, "deckchair", (x + (0.9 if x < 0 else -0.9), 0, z - 0.25), 1.1, k)
    _ring(front, view, camera, 0.9, 8.6)
    _ring(front, view, camera, -1.6, 10.6)
    veil(picture, front, 0.5)
    near = picture.sheet(0.1, 0, 2.8)
    for x, turn in ((-40, 1), (1960, -1)):
        _frond(near, view, x, 60, turn)


def _sea(canvas: Canvas, view: View, seed: int) -> None:
    """The sea to the horizon, an island, a sail."""
    canvas.fill(rect(-20, 566, WIDE + 40, 80), Linear(0, 566, 0, 640, (view.tone("#3f8ac0", 0.7), view.tone("#5ac0d0", 0.8))))
    isle = curve([(60, 570, 1), (130, 534), (220, 516), (330, 540), (430, 570, 1)])
    canvas.fill(
        isle, Linear(0, 516, 0, 570, (view.misty(view.tone("#5a8a7a", 0.6), 0.35), view.misty(view.tone("#7aa88a", 0.6), 0.5)))
    )
    draw = np.random.default_rng(seed)
    canvas.fill(
        dashes(draw.random(120) * WIDE, 570 + 60 * draw.random(120), 20 + 60 * draw.random(120), 1 + 2 * draw.random(120)),
        mix(view.sky[4], "#ffffff", 0.4),
        0.45,
    )
    canvas.fill(lines([(540, 572), (540, 530), (566, 570)]), view.tone("#ffffff", 1.0))
    canvas.fill(lines([(526, 574), (572, 574), (562, 582), (534, 582)]), view.tone("#d8604a", 0.7))


def _hotel(picture: Picture, canvas: Canvas) -> None:
    """Terraces of white balconies that step down to the left, plants on them, windows alight at night."""
    view, chance = picture.view, Random(picture.seed)
    light = lit_sides(view, 1500)[0] * 0.35 + 0.5
    for k in range(6):
        top, left = 590 - 76 * k, 1190 + 62 * k
        canvas.fill(
            rect(left, top - 30, WIDE - left + 30, 80),
            Linear(0, top - 30, 0, top + 50, (view.tone(WHITE, light), view.tone(WHITE, light - 0.25))),
        )
        for j in range(int((WIDE - left) / 92) + 1):
            x = left + 16 + 92 * j
            glow = view.lamps * (0.9 if chance.random() < 0.6 else 0.1)
            canvas.fill(rect(x, top - 22, 70, 60, 4), mix(mix(view.tone("#5a90a8", 0.5), view.sky[2], 0.3), "#ffdf9c", glow))
            canvas.fill(rect(x + 33, top - 22, 4, 60), view.tone(WHITE, 0.8))
            canvas.fill(rect(x, top - 22, 70, 12), view.tone("#1c2430", 0), 0.3)
            if chance.random() < 0.4:
                canvas.fill(
                    joined([ellipse(x + 10 + 12 * i, top + 20, 9, 7) for i in range(4)]),
                    view.tone(("#e85a8a", "#5aa860")[j % 2], 0.7),
                )
        canvas.fill(rect(left - 16, top + 26, WIDE - left + 46, 26, 8), view.tone(WHITE, light + 0.2))
        canvas.fill(rect(left - 16, top + 46, WIDE - left + 46, 6), view.tone(TERRACOTTA, 0.6))
        canvas.fill(rect(left - 10, top + 52, WIDE - left + 40, 10), view.tone("#1c2030", 0), 0.25, blur=5)
    canvas.fill(rect(1500, 132, 460, 36), view.tone(TERRACOTTA, 0.7))
    if view.lamps > 0.2:
        canvas.glow(1560, 480, 520, "#ffcf8a", 0.3 * view.lamps)


def _bar(picture: Picture, canvas: Canvas, x: float, foot: float) -> None:
    """A thatched bar with stools, bottles and lanterns."""
    view = picture.view
    canvas.fill(rect(x - 130, foot - 96, 260, 66), view.tone("#4a3424", 0.3))
    for k in range(22):
        canvas.fill(
            rect(x - 118 + 11 * k, foot - 86, 6, 20, 2), view.tone(("#5ab07a", "#d8a03c", "#c8604a", "#8ac0d8")[k % 4], 0.8)
        )
    canvas.fill(
        rect(x - 146, foot - 52, 292, 54), Linear(0, foot - 52, 0, foot, (view.tone("#c8965c", 0.9), view.tone("#8a5c34", 0.4)))
    )
    canvas.fill(joined([rect(x - 140 + 14 * k, foot - 46, 3, 46) for k in range(21)]), view.tone("#5a3c20", 0.2), 0.5)
    canvas.fill(rect(x - 154, foot - 60, 308, 10, 3), view.tone("#e8b878", 1.0))
    canvas.fill(joined([rect(x + d * 136 - 5, foot - 150, 10, 150) for d in (-1, 1)]), view.tone("#8a6038", 0.6))
    thatch = curve(
        [
            (x - 190, foot - 122, 1),
            (x - 110, foot - 180),
            (x, foot - 246, 1),
            (x + 110, foot - 180),
            (x + 190, foot - 122, 1),
            (x, foot - 138),
        ]
    )
    canvas.fill(thatch, Linear(0, foot - 246, 0, foot - 122, (view.tone("#e0bc74", 1.0), view.tone("#8a6a38", 0.3))))
    straws = [
        lines([(x + 2 * k, foot - 240 + abs(k) * 0.9), (x + 6.2 * k, foot - 124), (x + 6.2 * k + 3, foot - 124)])
        for k in range(-28, 29, 2)
    ]
    canvas.fill(joined(straws), view.tone("#6a4c24", 0.3), 0.4, clip=thatch)
    for d in (-80, 0, 80):
        canvas.fill(ellipse(x + d, foot - 112, 11, 14), mix(view.tone("#f0a04a", 0.8), "#ffe0a0", max(0.3, view.lamps)))
        if view.lamps > 0.2:
            canvas.glow(x + d, foot - 112, 120, "#ffc070", 0.6 * view.lamps)
        canvas.fill(joined([rect(x + d - 12, foot - 28, 24, 6, 2), rect(x + d - 3, foot - 24, 6, 30)]), view.tone("#5a3c24", 0.5))
    picture.play("flicker", x - 130, foot - 150, 260, 80, "#ffc070")


def _deck(canvas: Canvas, view: View, camera: Camera) -> None:
    """Pale tiles round the pool with joints."""
    floor = camera.floor()
    canvas.fill(floor.quad(-9.5, 1.0, 19, 14.5), Linear(0, 660, 0, HIGH, (view.tone("#f0e4cc", 0.85), view.tone("#c8b494", 0.5))))
    canvas.fill(
        floor.grid([-9.5 + 0.95 * k for k in range(21)], [1.0 + 0.9 * k for k in range(17)], 0.02), view.tone("#8a7658", 0.3), 0.4
    )


def _pool(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Turquoise water in a curved basin: an edge of blue tiles, a net of light on its ground, steps, lamps under water."""
    view, floor = picture.view, camera.floor()
    outline = curve(
        [(-4.6, 6.0), (-4.4, 9.4), (-2.2, 12.4), (1.2, 12.8), (4.2, 11.2), (4.6, 8.0), (3.2, 5.6), (0.8, 5.9), (-1.8, 5.0)]
    )
    rim = curve(
        [(-4.95, 5.8), (-4.75, 9.6), (-2.4, 12.8), (1.3, 13.2), (4.5, 11.5), (5.0, 8.0), (3.4, 5.2), (0.8, 5.5), (-1.9, 4.6)]
    )
    canvas.fill(floor.path(rim), view.tone("#ffffff", 0.95))
    basin = floor.path(outline)
    left, top, right, foot = basin.bounds()
    canvas.fill(basin, Linear(0, top, 0, foot, (view.tone("#8ae8ec", 0.9), view.tone("#2fb4d0", 0.8), view.tone("#1c86b8", 0.6))))
    canvas.inner(basin, 0, 16, view.tone("#0c4a78", 0.2), 0.6, blur=5)
    draw = np.random.default_rng(picture.seed)
    net = [
        floor.path(ellipse(x, z, 0.34, 0.26))
        for x, z in zip(draw.uniform(-4.6, 4.6, 150), draw.uniform(5, 12.6, 150), strict=True)
    ]
    canvas.line(joined(net), mix(view.tone("#d8fffa", 1.0), "#d8fffa", 0.5 * view.lamps), 2.0, 0.34, clip=basin)
    x, y = draw.uniform(left, right, 120), draw.uniform(top, foot, 120)
    canvas.fill(
        dashes(x, y, 20 + 70 * (y - top) / (foot - top), 1.5 + 2.5 * (y - top) / (foot - top)),
        mix(view.sky[4], "#ffffff", 0.5),
        0.5,
        clip=basin,
    )
    for u in (-3.4, 0.0, 3.2):
        lx, ly = camera.at(u, -0.3, 11.4)
        canvas.glow(lx, ly, 150, "#a8fff4", 0.15 + 0.7 * view.lamps)
    if view.lamps > 0.3:
        canvas.fill(basin, "#5af0f0", 0.34 * view.lamps, blend="screen")
        canvas.fill(basin, "#5af0f0", 0.3 * view.lamps, blur=30, blend="screen")
    rails = [
        curve([(a, b), (a + 4, b - 66), (a + 44, b - 66), (a + 50, b + 20)], closed=False)
        for a, b in (camera.at(-4.7, 0, 8.2), camera.at(-4.7, 0, 8.9))
    ]
    canvas.line(joined(rails), view.tone("#e8f0f4", 1.0), 5)


def _ring(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A swimming ring afloat."""
    (cx, y), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(ellipse(cx, y + 0.05 * s, 0.6 * s, 0.16 * s), view.tone("#0c4a78", 0.2), 0.4, blur=5)
    canvas.line(ellipse(cx, y - 0.04 * s, 0.42 * s, 0.13 * s), view.tone("#ff6a8a", 0.9), 0.22 * s)
    for k in range(6):
        a = 0.5 + k * np.pi / 3
        canvas.fill(
            ellipse(cx + 0.42 * s * float(np.cos(a)), y - 0.04 * s + 0.13 * s * float(np.sin(a)), 0.1 * s, 0.07 * s),
            view.tone("#ffffff", 1.0),
            0.9,
        )


def _frond(canvas: Canvas, view: View, x: float, y: float, turn: int) -> None:
    """Palm leaves that hang into the picture from its upper corner."""
    for k, (dx, dy) in enumerate(((420, 120), (360, 260), (220, 360), (480, -10))):
        tip = (x + turn * dx, y + dy)
        for j in range(18):
            t = (j + 1) / 19
            a, b = x + (tip[0] - x) * t, y + (tip[1] - y) * t - 70 * np.sin(np.pi * t)
            long = 120 * (1 - 0.6 * t)
            leaf = lines([(a - 5, b), (a + turn * long * 0.5, b + long), (a + 9, b + 4)])
            canvas.fill(leaf, view.tone(("#2f7a44", "#4a9a50", "#25663c", "#3f8a48")[k], 0.3 + 0.5 * t))


PLACES = {"resort": Kind(resort, None, ((0.14, 0.86),), 0.53)}
