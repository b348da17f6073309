"""A trench of the Great War: boarded mud, sandbags, duckboards, a dugout, wire against a torn sky."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, rounded
from vnc.make.place.parts.buildings import joined, placed, turned
from vnc.make.place.parts.flora import ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

HALF, HIGH_WALL, END = 1.75, 2.25, 13.0
"""Metres: half the trench's width, its walls' height, and how far off it turns."""
MUD, BOARD, BAG = "#8a6c50", "#8c7052", "#b49c74"
SUN = Sun(-0.4, 0.7, -0.4)


def trench(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 530, 1.6, 850)
    far = picture.sheet(1.0)
    sky(picture, far, 620)
    far.fill(
        rect(-20, -20, WIDE + 40, 640),
        Linear(0, 0, 0, 560, (alpha(view.tone("#6c6460", 0.4), 0.5), alpha(view.tone("#a89884", 0.6), 0.3))),
    )
    _waste(picture, far)
    walls = picture.sheet(0.65, 0, 0.4)
    walls.fill(rect(-20, 560, WIDE + 40, 560), view.tone(MUD, 0.25))
    _wire(walls, view, camera, picture.seed)
    _end(picture, walls, camera)
    _floor(picture, walls, camera)
    for side in (-1, 1):
        _wall(picture, walls, camera, side)
    veil(picture, walls)
    things = picture.sheet(0.45, 0, 0.4)
    _ladder(things, view, camera, 7.2)
    _dugout(picture, things, camera)
    _rifles(things, view, camera)
    _crate(things, view, camera, 1.0, 6.0)
    _crate(things, view, camera, -1.6, 5.0)
    near = picture.sheet(0.2, 0, 1.8)
    for x, y, k in ((110, 1040, 0), (330, 1085, 1), (1800, 1035, 2), (1600, 1085, 3), (-60, 1090, 4), (1960, 1090, 5)):
        _bag(near, view, x, y, 290, 120, k)


def _waste(picture: Picture, canvas: Canvas) -> None:
    """No man's land over the parapet: broken trees, smoke, a ruin."""
    view, chance = picture.view, Random(picture.seed)
    ridge(canvas, view, 420, 20, ("#8a8078", "#7c6c5c"), picture.seed, 0.55, light=0.45)
    for x in (140, 420, 640, 1260, 1480, 1770):
        tall = chance.uniform(70, 150)
        trunk = [(x, 440), (x + chance.uniform(-10, 10), 440 - tall * 0.6), (x + chance.uniform(-24, 24), 440 - tall)]
        arms = [
            stroke([(x, 440 - tall * t), (x + chance.choice((-1, 1)) * chance.uniform(20, 46), 440 - tall * (t + 0.2))], 6)
            for t in (0.45, 0.7)
        ]
        canvas.fill(joined([stroke(trunk, 16), *arms]), view.misty(view.tone("#3c3430", 0.3), 0.35))
    ruin = lines(
        [(860, 440), (860, 350), (884, 350), (890, 380), (930, 372), (934, 330), (960, 322), (966, 390), (1010, 396), (1016, 440)]
    )
    canvas.fill(ruin, view.misty(view.tone("#7c706c", 0.4), 0.4))
    canvas.fill(joined([rect(874, 392, 12, 22), rect(940, 356, 12, 24)]), view.misty(view.tone("#2c2624", 0.2), 0.3))
    for x, size in ((300, 1.0), (1130, 1.3), (1640, 0.8)):
        for k in range(9):
            r = (20 + 13 * k) * size
            canvas.fill(
                ellipse(x + 14 * k * size + 10 * math.sin(k), 430 - 34 * k * size, r * 1.15, r),
                view.tone("#4c4644", 0.35),
                0.34 - 0.03 * k,
                blur=16,
            )
    if view.lamps > 0.3:
        canvas.glow(1130, 420, 320, "#ff8a40", 0.5 * view.lamps)


def _wire(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Stakes and coils of barbed wire along both parapets."""
    chance, strands, barbs, stakes = Random(seed), list[Path](), list[Path](), list[Path]()
    for side in (-1, 1):
        for z0 in (11, 8.4, 6.2, 4.4, 3.2):
            x, s = side * (HALF + 0.95), camera.size(z0)
            px, foot = camera.at(x, HIGH_WALL + 0.1, z0)
            stakes.append(stroke([(px, foot + 0.2 * s), (px + side * 0.08 * s, foot - 0.95 * s)], 0.09 * s, even))
            qx, qfoot = camera.at(x, HIGH_WALL + 0.1, z0 * 0.72)
            for v in (0.3, 0.6, 0.88):
                a, b = (px + side * 0.04 * s, foot - v * s), (qx, qfoot - v * s * 1.39)
                middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 0.12 * s)
                strands.append(curve([a, middle, b], closed=False))
                for t in (0.2, 0.4, 0.6, 0.8):
                    cx, cy = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + 0.4 * s * t * (1 - t)
                    barbs += [stroke([(cx - 5, cy - 6 * d), (cx + 5, cy + 6 * d)], 2.5, even, False) for d in (-1, 1)]
            for k in range(5):
                r = chance.uniform(0.24, 0.34) * s
                strands.append(
                    ellipse(px + (qx - px) * (k + 0.5) / 5, foot - 0.22 * s + (qfoot - foot) * (k + 0.5) / 5, r, r * 0.9)
                )
    canvas.fill(joined(stakes), view.tone("#4a3828", 0.35))
    for strand in strands:
        canvas.line(strand, view.tone("#3c3634", 0.4), 2.6, 0.9)
    canvas.fill(joined(barbs), view.tone("#3c3634", 0.4))


def _end(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Where the trench turns: a wall of bags, a signboard."""
    view = picture.view
    wall = camera.flat((-HALF, 0, END), (1, 0, 0), (0, 1, 0))
    canvas.fill(wall.quad(-0.2, 0, 2 * HALF + 0.4, HIGH_WALL + 0.1), view.tone("#5c4634", 0.3))
    s = camera.size(END)
    for row in range(9):
        for k in range(7):
            x, y = wall.at(0.55 * k + 0.27 * (row % 2), 0.26 * row + 0.26)
            _bag(canvas, view, x, y + 0.13 * s, 0.58 * s, 0.27 * s, row * 7 + k)
    x, y = wall.at(1.2, 1.6)
    canvas.fill(rect(x - 0.5 * s, y - 0.2 * s, 1.1 * s, 0.34 * s, 3), view.tone("#a88458", 0.8))
    canvas.fill(
        joined([rect(x - 0.4 * s + 0.13 * s * k, y - 0.1 * s, 0.08 * s, 0.12 * s) for k in range(7)]),
        view.tone("#3a2a1c", 0.2),
        0.8,
    )


def _bag(canvas: Canvas, view: View, x: float, y: float, wide: float, tall: float, k: int) -> None:
    """A sandbag with its middle at (x, y)."""
    tint = mix(BAG, ("#8a7454", "#cdb48c", "#a08a64")[k % 3], 0.5)
    w, h = wide / 2, tall / 2
    shape = curve(
        [
            (x - w, y - h * 0.3),
            (x - w * 0.8, y - h * 0.95),
            (x, y - h * 1.02),
            (x + w * 0.8, y - h * 0.95),
            (x + w, y - h * 0.3),
            (x + w * 0.94, y + h * 0.7),
            (x + w * 0.5, y + h),
            (x - w * 0.5, y + h),
            (x - w * 0.94, y + h * 0.7),
        ]
    )
    top = "#f4f8ff" if view.snow else tint
    canvas.fill(
        shape,
        Linear(
            0,
            y - h,
            0,
            y + h,
            (view.tone(top, 0.95), view.tone(tint, 0.55), view.tone(mix(tint, "#3a2a1c", 0.4), 0.15)),
            (0, 0.4, 1),
        ),
    )
    if wide > 60:
        canvas.line(
            lines([(x + w * 0.7, y - h * 0.7), (x + w * 0.76, y + h * 0.6)], closed=False),
            view.tone("#4a3824", 0.2),
            max(1.2, w * 0.03),
            0.5,
        )
        canvas.line(
            curve([(x - w * 0.6, y - h * 0.2), (x - w * 0.1, y), (x + w * 0.3, y - h * 0.15)], closed=False),
            view.tone("#4a3824", 0.2),
            max(1, w * 0.025),
            0.35,
            blur=1,
        )


def _floor(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Mud with puddles, duckboards down the middle."""
    view = picture.view
    ground = camera.shape((-HALF, 0, 0.7), (HALF, 0, 0.7), (HALF, 0, END), (-HALF, 0, END))
    top = camera.at(0, 0, END)[1]
    earth = MUD if not view.snow else "#dfe6ee"
    canvas.fill(ground, Linear(0, top, 0, HIGH, (view.tone(earth, 0.55), view.tone(mix(earth, "#2c1e14", 0.35), 0.3))))
    chance = Random(picture.seed)
    for x, z, r in ((-1.25, 8.5, 0.4), (1.2, 7.2, 0.45), (-1.2, 4.1, 0.45), (1.25, 3.9, 0.4), (1.2, 10.5, 0.4)):
        pool = camera.floor().path(ellipse(x, z, r, r * 1.4))
        canvas.fill(pool, mix(view.sky[3], view.tone("#5a5450", 0.5), 0.35), 0.85)
        canvas.line(pool, view.tone("#3a2a1c", 0.2), 3, 0.4, blur=2)
    floor = camera.floor(0.06)
    rails = [(d, 1.0, 0.1, END - 1.2) for d in (-0.62, 0.52)]
    canvas.fill(camera.floor(0).quad(-0.75, 1.0, 1.5, END - 1.2), view.tone("#18100a", 0), 0.35, blur=6)
    canvas.fill(floor.quads(rails), view.tone("#5c4630", 0.4))
    slats = [
        (-0.72 + chance.uniform(-0.04, 0.04), 1.1 + 0.23 * k, 1.44, 0.17)
        for k in range(int((END - 1.4) / 0.23))
        if chance.random() > 0.05
    ]
    colour = BOARD if not view.snow else "#eef2f8"
    canvas.fill(floor.quads(slats), Linear(0, top, 0, HIGH, (view.tone(colour, 0.8), view.tone(colour, 0.5))))
    canvas.fill(floor.quads([(a, b, w, 0.03) for a, b, w, _ in slats]), view.tone("#20140c", 0.1), 0.5)


def _wall(picture: Picture, canvas: Canvas, camera: Camera, side: int) -> None:
    """Mud held by boards and posts, three courses of bags on top, roots and a niche with a lamp."""
    view, chance = picture.view, Random(picture.seed + side)
    wall = camera.flat((side * HALF, 0, 0), (0, 0, 1), (0, 1, 0))
    sunny = 0.75 if (view.sun[0] - 960) * side < 0 else 0.35
    face = wall.quad(0.8, 0, END - 0.8, HIGH_WALL)
    edge = camera.at(side * HALF, 0, END)[0]
    canvas.fill(face, Linear(edge, 0, -60 if side < 0 else WIDE + 60, 0, (view.tone(MUD, sunny), view.tone(MUD, sunny - 0.3))))
    tones = ("#9a7c5a", "#7c6248", "#8c6e50")
    for tint in tones:
        planks = [
            (0.8 + 1.9 * j + chance.uniform(0, 0.3), 0.27 * k + 0.03, 1.85, 0.235)
            for k in range(6)
            for j in range(7)
            if chance.random() < 0.36
        ]
        planks = [(u, v, min(w, END - u), h) for u, v, w, h in planks]
        canvas.fill(wall.quads(planks), view.tone(tint, sunny * 0.9))
        canvas.fill(wall.quads([(u, v + h - 0.03, w, 0.03) for u, v, w, h in planks]), view.tone("#d8bc90", sunny), 0.45)
    canvas.fill(wall.quads([(0.8, 0.27 * k, END - 0.8, 0.03) for k in range(7)]), view.tone("#1c120a", 0.05), 0.6)
    for z in (12.0, 10.2, 8.4, 6.6, 4.8, 3.2, 2.0):
        (cx, foot), s = camera.at(side * (HALF - 0.06), 0, z), camera.size(z)
        canvas.fill(rect(cx - 0.07 * s, foot - 1.85 * s, 0.14 * s, 1.9 * s), turned(view, cx, 0.07 * s, "#7a5e42"))
    for row in range(3):
        z = 12.6
        while z > 1.4:
            s = camera.size(z)
            x, y = camera.at(side * (HALF + 0.1 * row), 1.78 + 0.25 * row, z)
            _bag(canvas, view, x + side * 0.12 * s, y, 0.62 * s, 0.3 * s, int(z * 10) + row)
            z -= 0.46
    canvas.line(
        lines([camera.at(side * HALF, 0, 0.9), camera.at(side * HALF, 0, END)], closed=False),
        view.tone("#120a06", 0),
        30,
        0.4,
        blur=12,
    )


def _ladder(canvas: Canvas, view: View, camera: Camera, z: float) -> None:
    """Leaning on the left wall, for going over the top."""
    bars: list[Path] = []
    foot = [camera.at(-HALF + 0.55, 0, z + d) for d in (0, 0.55)]
    head = [camera.at(-HALF - 0.02, 2.5, z + d) for d in (0, 0.55)]
    s = camera.size(z)
    for a, b in zip(foot, head, strict=True):
        bars.append(stroke([a, b], 0.08 * s, even, False))
    for k in range(1, 9):
        t = k / 9
        ends = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in zip(foot, head, strict=True)]
        bars.append(stroke(ends, 0.06 * s, even, False))
    canvas.fill(joined([b.moved(0.08 * s, 0.04 * s) for b in bars]), view.tone("#140c08", 0), 0.3, blur=3)
    canvas.fill(joined(bars), view.tone("#b08c60", 0.7))


def _dugout(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """A timbered hole in the right wall, a lantern and a sacking curtain in it."""
    view = picture.view
    wall = camera.flat((HALF - 0.02, 0, 0), (0, 0, 1), (0, 1, 0))
    z0, z1, high = 7.4, 8.9, 1.6
    canvas.fill(wall.quad(z0 - 0.2, 0, z1 - z0 + 0.4, high + 0.25), view.tone("#6a5038", 0.6))
    hole = wall.quad(z0, 0, z1 - z0, high)
    canvas.fill(hole, Linear(*wall.at(z0, high), *wall.at(z0, 0), ("#0c0806", mix("#1c120c", "#b86a28", 0.3 + 0.3 * view.lamps))))
    canvas.fill(
        wall.quads([(z0 - 0.15, 0, 0.14, high + 0.05), (z1, 0, 0.14, high + 0.05), (z0 - 0.3, high, z1 - z0 + 0.6, 0.2)]),
        view.tone("#a08058", 0.7),
    )
    cloth = wall.path(curve([(z0 + 0.9, high, 1), (z1, high, 1), (z1, 0.3, 1), (z0 + 1.25, 0.5), (z0 + 1.05, 1.0)]))
    canvas.fill(cloth, view.tone("#8c7a58", 0.6))
    x, y = wall.at(z0 - 0.5, 1.5)
    s = camera.size(z0)
    canvas.glow(x, y, 1.5 * s, "#ffb050", 0.55)
    canvas.fill(rect(x - 0.08 * s, y - 0.1 * s, 0.16 * s, 0.2 * s, 3), "#ffe0a0")
    canvas.fill(
        joined([rect(x - 0.1 * s, y + 0.1 * s, 0.2 * s, 0.04 * s), rect(x - 0.1 * s, y - 0.15 * s, 0.2 * s, 0.06 * s)]),
        view.tone("#3a322e", 0.5),
    )
    picture.play("flicker", x - s, y - s, 2 * s, 2 * s, "#ffb050")


def _rifles(canvas: Canvas, view: View, camera: Camera) -> None:
    """Three rifles stood against the boards, a helmet hung on one."""
    for k, z in enumerate((5.6, 5.35, 5.1)):
        s = camera.size(z)
        (x, foot), (tx, top) = camera.at(-HALF + 0.35, 0, z), camera.at(-HALF + 0.04, 1.25, z)
        canvas.fill(
            stroke([(x, foot), (x + (tx - x) * 0.5, foot + (top - foot) * 0.5)], 0.1 * s, rounded), view.tone("#6e4428", 0.7)
        )
        canvas.fill(
            stroke([(x + (tx - x) * 0.4, foot + (top - foot) * 0.4), (tx, top)], 0.045 * s, even), view.tone("#3c3c42", 0.6)
        )
        if k == 2:
            hat = placed(
                tx, top, s, [(-0.24, 0.06, 1), (-0.14, 0), (-0.12, -0.12), (0, -0.18), (0.12, -0.12), (0.14, 0), (0.24, 0.06, 1)]
            )
            canvas.fill(hat, turned(view, tx, 0.2 * s, "#6c7058"))


def _crate(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """An ammunition box with rope handles; a mug on it."""
    shadow(canvas, view, camera, x, z, 0.65, 0.45, 0.5)
    box(canvas, view, camera, SUN, x, 0, z, 0.65, 0.42, 0.45, "#7c6c46", 0.8)
    face = camera.flat((x, 0, z - 0.005), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0, 0.2, 0.65, 0.02), (0.06, 0, 0.05, 0.42), (0.54, 0, 0.05, 0.42)]), view.tone("#2c2414", 0.2), 0.6)
    canvas.fill(face.quads([(0.17 + 0.07 * k, 0.26, 0.045, 0.07) for k in range(5)]), view.tone("#e8dcb0", 0.7), 0.7)
    (cx, y), s = camera.at(x + 0.42, 0.42, z + 0.2), camera.size(z + 0.2)
    canvas.fill(rect(cx - 0.06 * s, y - 0.13 * s, 0.12 * s, 0.13 * s, 3), turned(view, cx, 0.06 * s, "#c8d0d0"))


PLACES = {"trench": Kind(trench, None, ((0.12, 0.88),), 0.49)}
