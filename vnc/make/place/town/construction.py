"""A building site: a frame of concrete under scaffolding, a crane over it, a digger in the mud."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, stroke
from vnc.make.place.parts.buildings import joined, skyline
from vnc.make.place.parts.flora import air_tint
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View
from vnc.make.place.water import puddles

CONCRETE, YELLOW, STEEL, EARTH, ORANGE = "#b4b0a8", "#f0b42a", "#8a9298", "#9a7454", "#f06a2a"
FRAME = (-8.2, 3.2, 15.0, 4, 3.3)
"""The unfinished house: left, right, distance of its front in metres, storeys, height of one."""


def construction(picture: Picture) -> None:
    """The frame in the middle, a tower crane behind, a digger on the right, pipes, planks, a mixer, barriers before us."""
    view, camera = picture.view, Camera(960, 640, 1.6, 880)
    far = picture.sheet(1.0)
    sky(picture, far, 680)
    city = picture.sheet(0.86, 0.08, 1.4)
    skyline(picture, city, 720, 26, (430, 590), (60, 130), ("#a8a8b4", "#c0b8b4"), picture.seed + 6, (8, 10))
    air_tint(city, view.haze, 400, 680, 0.15, 0.4 + 0.4 * view.murk)
    _crane(city, view, 1390, 700, 640, 1)
    _crane(city, view, 250, 700, 430, -1)
    veil(picture, city)
    site = picture.sheet(0.6, 0, 0.4)
    _ground(picture, site, camera)
    _frame(site, view, camera, picture.seed)
    _hut(site, view, camera)
    if view.wet:
        puddles(picture, site, 690, site.planes[3].copy(), 0.6)
    middle = picture.sheet(0.4, 0, 0.4)
    _digger(middle, view, *camera.at(3.9, 0, 9.6), camera.size(9.6))
    _heap(middle, view, *camera.at(-5.0, 0, 10.2), 2.6 * camera.size(10.2), picture.seed)
    _pipes(middle, view, camera, -3.9, 8.2)
    _planks(middle, view, camera, 0.3, 9.4)
    _mixer(middle, view, *camera.at(-1.7, 0, 8.4), camera.size(8.4))
    for x, z in ((-2.6, 6.4), (-0.9, 6.2), (2.5, 6.3), (1.3, 7.0)):
        _cone(middle, view, *camera.at(x, 0, z), camera.size(z))
    near = picture.sheet(0.14, 0, 2.0)
    for x in (30, 1570):
        _barrier(near, view, x, 1060, 340)


def _ground(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Trodden earth, tracks of caterpillars, planks laid over the wet."""
    view, floor, top = picture.view, camera.floor(), camera.at(0, 0, 34)[1]
    earth = mix(EARTH, "#eef2f8", 0.75 * view.snow)
    canvas.fill(
        rect(-20, top, WIDE + 40, HIGH),
        Linear(
            0,
            top,
            0,
            HIGH,
            (
                view.misty(view.tone(earth, 0.75), view.murk * 0.4),
                view.tone(mix(earth, "#3a2c26", 0.2), 0.5),
                view.tone(mix(earth, "#3a2c26", 0.35), 0.3),
            ),
            (0, 0.4, 1),
        ),
    )
    stained(canvas, picture.seed, 0.4, 12, 3, view.tone("#3a281e", 0))
    for x, bend in ((1.2, 1.9), (2.3, 1.9), (-2.2, -1.2), (-3.1, -1.2)):
        points = [(x, 2.4), (x + bend * 0.3, 5), (x + bend, 9), (x + bend * 1.6, 14)]
        track = floor.path(stroke(points, 0.42, even))
        canvas.fill(track, view.tone("#4a3628", 0.2), 0.4)
        bars: list[tuple[float, float, float, float]] = []
        for k in range(46):
            z = 2.6 + 0.24 * k
            t = (z - 2.4) / 11.6
            u = x + bend * 1.6 * t**1.2
            bars.append((u - 0.2, z, 0.4, 0.07))
        canvas.fill(floor.quads(bars), view.tone("#30221a", 0.1), 0.4, clip=track)
    chance = Random(picture.seed + 3)
    stones = [
        floor.path(ellipse(chance.uniform(-7, 7), chance.uniform(3, 15), chance.uniform(0.03, 0.12), chance.uniform(0.03, 0.1)))
        for _ in range(120)
    ]
    canvas.fill(joined(stones[::2]), view.tone("#d8c0a4", 0.8), 0.6)
    canvas.fill(joined(stones[1::2]), view.tone("#54402f", 0.3), 0.6)


def _crane(canvas: Canvas, view: View, x: float, foot: float, tall: float, side: int) -> None:
    """A tower crane: lattice mast, cab, jib with its trolley, hook and load, counterweight, stays."""
    tint, top, wide = view.misty(view.tone(YELLOW, 0.6), 0.16 + 0.25 * view.murk), foot - tall, tall * 0.032
    line = max(2.0, tall * 0.007)

    def truss(a: tuple[float, float], b: tuple[float, float], deep: float, count: int) -> Path:
        dx, dy = (b[0] - a[0]) / count, (b[1] - a[1]) / count
        across = abs(b[0] - a[0]) > abs(b[1] - a[1])
        ox, oy = (0.0, deep) if across else (deep, 0.0)
        rails = [stroke([a, b], line, even, False), stroke([(a[0] + ox, a[1] + oy), (b[0] + ox, b[1] + oy)], line, even, False)]
        zig: list[Path] = []
        for k in range(count):
            p, q = (a[0] + dx * k, a[1] + dy * k), (a[0] + dx * (k + 1), a[1] + dy * (k + 1))
            one, two = (p, (q[0] + ox, q[1] + oy)) if k % 2 else ((p[0] + ox, p[1] + oy), q)
            zig.append(stroke([one, two], line * 0.7, even, False))
        return joined([*rails, *zig])

    canvas.fill(truss((x - wide / 2, foot), (x - wide / 2, top), wide, 22), tint)
    reach, back = side * tall * 0.86, -side * tall * 0.3
    canvas.fill(truss((x + back, top - 4), (x + reach, top - 4), wide * 0.7, 32), tint)
    peak = (x, top - tall * 0.13)
    canvas.fill(
        joined(
            [stroke([(x - wide * 0.5, top), peak], line, even, False), stroke([(x + wide * 0.5, top), peak], line, even, False)]
        ),
        tint,
    )
    stays = [lines([peak, (x + reach * k, top - 4)], closed=False) for k in (0.45, 0.92)] + [
        lines([peak, (x + back, top - 4)], closed=False)
    ]
    canvas.line(joined(stays), view.misty(view.tone("#4a4c54", 0.4), 0.2), line * 0.6)
    canvas.fill(rect(x + back - tall * 0.03, top, tall * 0.07, tall * 0.075), view.misty(view.tone(CONCRETE, 0.5), 0.2))
    canvas.fill(
        rect(x + side * wide * 0.5 - tall * 0.02, top + 4, tall * 0.05, tall * 0.06, 4),
        view.misty(view.tone("#dfe6ea", 0.7), 0.15),
    )
    _load(canvas, view, x + reach * 0.62, top + tall * 0.42, top, tint)
    canvas.fill(ellipse(*peak, 4, 4), "#ff5a4a")
    canvas.glow(*peak, 40, "#ff5a4a", 0.8 * view.lamps)


def _load(canvas: Canvas, view: View, hx: float, hy: float, top: float, tint: str) -> None:
    """The hook on two ropes, a bundle of bricks hanging from it."""
    canvas.line(
        joined([lines([(hx + d, top + 12), (hx + d * 0.4, hy)], closed=False) for d in (-6, 6)]),
        view.misty(view.tone("#3a3c44", 0.3), 0.2),
        2,
    )
    canvas.fill(rect(hx - 7, hy - 4, 14, 16, 3), tint)
    canvas.line(
        lines([(hx - 40, hy + 44), (hx, hy + 10), (hx + 40, hy + 44)], closed=False),
        view.misty(view.tone("#3a3c44", 0.3), 0.2),
        2,
    )
    canvas.fill(rect(hx - 62, hy + 44, 124, 14), view.misty(view.tone("#a85a3c", 0.5), 0.15))


def _frame(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Slabs on columns, open to the air; stairs, props, a wall of bricks begun; scaffolding with nets before a part of it."""
    left, right, z, storeys, high = FRAME
    sun, chance = Sun(0.5 if view.sun[0] > 960 else -0.5, 0.7, -0.3), Random(seed + 5)
    front = camera.flat((0, 0, z), (1, 0, 0), (0, 1, 0))
    _storeys(canvas, view, camera, sun)
    rods = [
        front.path(
            stroke(
                [
                    (left + 0.3 + 0.42 * k, storeys * high),
                    (left + 0.3 + 0.42 * k + chance.uniform(-0.05, 0.05), storeys * high + 1.0),
                ],
                0.035,
                even,
                False,
            )
        )
        for k in range(27)
    ]
    canvas.fill(joined(rods), view.tone("#8a4a34", 0.4))
    bricks = [(left + 5.0 + 0.44 * i + 0.22 * (j % 2), 0.05 + 0.2 * j, 0.41, 0.17) for j in range(9) for i in range(11 - j // 2)]
    canvas.fill(front.quads(bricks), view.tone("#b0603f", 0.55))
    canvas.fill(front.quads(bricks[::3]), view.tone("#c87a54", 0.7))
    props_ = [(left + 0.9 + 0.8 * k, 0, 0.07, high - 0.3) for k in range(5)]
    canvas.fill(front.quads(props_), view.tone(ORANGE, 0.6))
    if view.lamps > 0.3:
        for u, v in ((left + 2.0, 2.4), (left + 6.4, 5.6), (left + 9.6, 2.3), (left + 3.6, 8.8)):
            x, y = front.at(u, v)
            canvas.fill(ellipse(x, y, 9, 9), "#fff4d0")
            canvas.glow(x, y, 320, "#ffdc90", 0.7 * view.lamps)
    _scaffold(canvas, view, front, right - 5.2, right + 0.6, storeys * high + 0.6)


def _storeys(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """The far wall with its openings, columns behind and in front, a slab with its beams over each storey."""
    left, right, z, storeys, high = FRAME
    rear = camera.flat((0, 0, z + 7), (1, 0, 0), (0, 1, 0))
    canvas.fill(rear.quad(left, 0, right - left, storeys * high), view.tone("#5a5860", 0.25), 0.8)
    openings = [(left + 0.6 + 2.2 * i, 0.8 + high * j, 1.3, 1.5) for i in range(5) for j in range(storeys)]
    canvas.fill(rear.quads(openings), mix(view.sky[3], view.haze, 0.4), 0.75)
    columns = [left + 0.2 + (right - left - 0.8) * k / 5 for k in range(6)]
    for level in range(storeys):
        for u in columns:
            box(canvas, view, camera, sun, u, level * high, z + 5.5, 0.4, high - 0.3, 0.4, CONCRETE, 0)
    slab = mix(CONCRETE, "#ffffff", 0.12)
    for level in range(storeys):
        for u in columns:
            box(canvas, view, camera, sun, u, level * high, z + 0.2, 0.45, high - 0.3, 0.45, CONCRETE, 0)
        y = (level + 1) * high - 0.3
        box(canvas, view, camera, sun, left - 0.3, y, z - 0.2, right - left + 0.6, 0.32, 7.4, slab, 0.7)
        beams = [(left - 0.3, z + 1.2 * k, right - left + 0.6, 0.3) for k in range(1, 6)]
        beams += [(u, z - 0.2, 0.45, 7.4) for u in columns]
        canvas.fill(camera.floor(y).quads(beams), view.tone("#5c5a60", 0.2), 0.7)


def _scaffold(canvas: Canvas, view: View, flat: Flat, left: float, right: float, top: float) -> None:
    """Poles, boards, braces and a green net over a part of the front."""
    net = flat.quad(left, 3.4, (right - left) * 0.56, top - 3.4)
    canvas.fill(net, view.tone("#3f9a7a", 0.6), 0.72)
    mesh = [(left + 0.16 * k, 3.4, 0.025, top - 3.4) for k in range(int((right - left) * 0.56 / 0.16))]
    mesh += [(left, 3.4 + 0.16 * k, (right - left) * 0.56, 0.02) for k in range(int((top - 3.4) / 0.16))]
    canvas.fill(flat.quads(mesh), view.tone("#c8f0d8", 0.9), 0.22)
    levels = [2.0 + 2.0 * k for k in range(int(top / 2.0))]
    canvas.fill(flat.quads([(left - 0.1, v, right - left + 0.2, 0.12) for v in levels]), view.tone("#b8864f", 0.6))
    rails = [(left, v + h, right - left, 0.05) for v in levels for h in (0.5, 1.0)]
    poles = [(left + (right - left) * k / 4, 0, 0.08, top + 0.4) for k in range(5)]
    canvas.fill(flat.quads([*rails, *poles]), view.tone("#c8ccd0", 0.5))
    canvas.fill(flat.quads([(u, v, 0.025, h) for u, v, _, h in poles]), view.tone("#ffffff", 1.0), 0.7)
    step = (right - left) / 4
    braces = [
        stroke([(left + step * (k % 4), v), (left + step * (k % 4 + 1), v + 2.0)], 0.05, even, False)
        for k, v in enumerate([0.0, *levels[:-1]])
    ]
    canvas.fill(joined([flat.path(b) for b in braces]), view.tone("#c8ccd0", 0.45))


def _hut(canvas: Canvas, view: View, camera: Camera) -> None:
    """The site office: a container on blocks, a lit window, boards with notices, a fence of sheets behind."""
    fence = camera.flat((0, 0, 19), (1, 0, 0), (0, 1, 0))
    canvas.fill(fence.quad(3.4, 0, 22, 2.2), view.tone("#e8ecec", 0.6))
    canvas.fill(fence.quads([(3.4 + 0.5 * k, 0, 0.06, 2.2) for k in range(44)]), view.tone("#9aa4a8", 0.4), 0.7)
    canvas.fill(fence.quad(3.4, 1.4, 22, 0.34), view.tone("#3f7ac0", 0.6))
    sun = Sun(0, 0.7, -0.3)
    box(canvas, view, camera, sun, 5.6, 0.3, 14.5, 4.6, 2.5, 2.4, "#4a8ab0", 0.6)
    face = camera.flat((5.6, 0.3, 14.5), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0.16 + 0.24 * k, 0.1, 0.1, 2.3) for k in range(19)]), view.tone("#2f6a90", 0.4), 0.6)
    canvas.fill(face.quads([(0.4, 1.1, 1.2, 0.9)]), mix(view.tone("#8ab0c0", 0.6), "#ffe4a0", view.lamps))
    canvas.fill(face.quad(2.0, 0.0, 0.9, 2.0), view.tone("#e4e8ea", 0.7))
    canvas.fill(face.quads([(3.3, 1.0, 0.9, 1.1)]), view.tone("#f4f0e4", 0.8))
    canvas.fill(face.quads([(3.4, 1.75, 0.3, 0.25), (3.4, 1.2, 0.7, 0.08), (3.4, 1.4, 0.7, 0.08)]), view.tone("#d84a3a", 0.7))


def _digger(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """An excavator from the side, its arm raised to the left, the bucket over the ground."""
    canvas.fill(ellipse(x, foot, 2.3 * s, 0.3 * s), view.tone("#140e0a", 0), 0.5, blur=12)

    def at(points: list[tuple[float, ...]]) -> list[tuple[float, ...]]:
        return [(x + p[0] * s, foot - p[1] * s, *p[2:]) for p in points]

    _tracks(canvas, view, x, foot, s)
    body = curve(at([(-0.9, 0.94, 1), (-0.95, 1.5, 1), (0.3, 1.55, 1), (1.5, 1.6), (1.75, 1.4), (1.75, 0.94, 1)]))
    canvas.fill(body, Linear(0, foot - 1.6 * s, 0, foot - 0.9 * s, (view.tone(YELLOW, 1.0), view.tone("#b87a14", 0.3))))
    canvas.fill(
        joined([rect(x + (0.75 + 0.14 * k) * s, foot - 1.42 * s, 0.07 * s, 0.3 * s) for k in range(5)]), view.tone("#3a2c14", 0.3)
    )
    cab = lines(at([(-0.95, 1.5), (-0.85, 2.6), (0.15, 2.6), (0.3, 1.5)]))
    canvas.fill(cab, view.tone(YELLOW, 0.6))
    panes = [
        lines(at([(-0.86, 1.62), (-0.78, 2.48), (-0.38, 2.48), (-0.38, 1.62)])),
        lines(at([(-0.3, 1.62), (-0.3, 2.48), (0.08, 2.48), (0.18, 1.62)])),
    ]
    canvas.fill(
        joined(panes),
        Linear(
            0, foot - 2.5 * s, 0, foot - 1.6 * s, (mix(view.tone("#b8d4e0", 0.8), view.sky[2], 0.3), view.tone("#3a4a56", 0.3))
        ),
    )
    _arm(canvas, view, x, foot, s)
    canvas.fill(ellipse(x - 0.4 * s, foot - 2.68 * s, 0.09 * s, 0.07 * s), "#ffa82a")
    canvas.glow(x - 0.4 * s, foot - 2.7 * s, 0.8 * s, "#ffa82a", 0.5 * view.lamps)


def _tracks(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """The caterpillars with their rollers."""
    canvas.fill(rect(x - 1.6 * s, foot - 0.72 * s, 3.2 * s, 0.72 * s, 0.36 * s), view.tone("#2a2a2e", 0.3))
    plates = [rect(x + (0.17 * k - 1.6) * s, foot - y * s, 0.08 * s, 0.06 * s) for k in range(19) for y in (0.75, 0.03)]
    canvas.fill(joined(plates), view.tone("#4a4a50", 0.6))
    for r, tint in ((0.22, "#5a5a60"), (0.09, "#b8863a")):
        rollers = [ellipse(x + d * s, foot - 0.36 * s, r * s, r * s) for d in (-1.2, -0.6, 0, 0.6, 1.2)]
        canvas.fill(joined(rollers), view.tone(tint, 0.65))
    canvas.fill(rect(x - 0.7 * s, foot - 0.94 * s, 1.4 * s, 0.24 * s), view.tone("#3a3a40", 0.4))


def _arm(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """Boom and stick with their rams, the bucket with its teeth."""

    def at(points: list[tuple[float, ...]]) -> list[tuple[float, ...]]:
        return [(x + p[0] * s, foot - p[1] * s, *p[2:]) for p in points]

    boom = stroke(at([(-0.7, 1.45), (-1.6, 3.1), (-2.9, 3.5)]), 0.34 * s, even)
    stick = stroke(at([(-2.85, 3.5), (-3.5, 2.2), (-3.55, 1.5)]), 0.26 * s, even)
    for part in (boom, stick):
        canvas.fill(part, Linear(0, foot - 3.6 * s, 0, foot - 1.3 * s, (view.tone(YELLOW, 0.95), view.tone("#c8861a", 0.4))))
        canvas.inner(part, 2, 3, view.tone("#ffe8a0", 1.1), 0.6, blur=1.5)
    rams = [at([(-0.9, 1.3), (-1.7, 2.6)]), at([(-1.7, 3.3), (-2.95, 3.0)])]
    canvas.fill(joined([stroke(r, 0.1 * s, even, False) for r in rams]), view.tone("#c8ccd0", 0.8))
    bucket = curve(at([(-3.7, 1.6, 1), (-3.35, 1.6, 1), (-3.0, 1.1), (-3.1, 0.7), (-3.5, 0.52), (-3.95, 0.75, 1), (-3.6, 1.0)]))
    canvas.fill(bucket, Linear(0, foot - 1.6 * s, 0, foot - 0.5 * s, (view.tone("#6a6a70", 0.8), view.tone("#3a3a40", 0.3))))
    tooth = [(-3.95, 0.76), (-4.06, 0.6), (-3.85, 0.68)]
    teeth = [lines(at([(a + 0.14 * k, b - 0.06 * k) for a, b in tooth])) for k in range(3)]
    canvas.fill(joined(teeth), view.tone("#a8a8ac", 0.8))


def _heap(canvas: Canvas, view: View, x: float, foot: float, wide: float, seed: int) -> None:
    """A heap of sand with a shovel in it."""
    shape = curve(
        [
            (x - wide * 0.5, foot, 1),
            (x - wide * 0.3, foot - wide * 0.16),
            (x - wide * 0.04, foot - wide * 0.34),
            (x + wide * 0.2, foot - wide * 0.22),
            (x + wide * 0.5, foot, 1),
            (x, foot + wide * 0.05),
        ]
    )
    sand = mix("#d8b47c", "#eef2f8", 0.7 * view.snow)
    side = view.sun[0] > x
    tones = (view.tone(sand, 0.3), view.tone(sand, 0.95))
    canvas.fill(shape, Linear(x - wide * 0.5, 0, x + wide * 0.5, 0, tones if side else tones[::-1]))
    chance = Random(seed)
    grains = [ellipse(x + chance.gauss(0, wide * 0.2), foot - chance.random() * wide * 0.24, 3, 2) for _ in range(60)]
    canvas.fill(joined(grains), view.tone("#8a6a40", 0.4), 0.5, clip=shape)
    canvas.fill(
        stroke([(x + wide * 0.02, foot - wide * 0.26), (x + wide * 0.15, foot - wide * 0.62)], wide * 0.022, even, False),
        view.tone("#8a5a34", 0.6),
    )
    canvas.fill(
        stroke([(x + wide * 0.12, foot - wide * 0.63), (x + wide * 0.19, foot - wide * 0.61)], wide * 0.026, even, False),
        view.tone("#c83a2e", 0.7),
    )


def _pipes(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """Concrete pipes in a pyramid, their mouths to us."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    r = 0.42 * s
    canvas.fill(ellipse(cx, foot, r * 3.6, r * 0.4), view.tone("#140e0a", 0), 0.5, blur=9)
    spots = [(cx + r * 2.04 * (k - 1), foot - r) for k in range(3)] + [
        (cx + r * 2.04 * (k - 0.5), foot - r * 2.76) for k in range(2)
    ]
    for px, py in spots:
        canvas.fill(ellipse(px + r * 0.16, py - r * 0.12, r, r), view.tone("#7a7670", 0.3))
        canvas.fill(
            ellipse(px, py, r, r), Linear(px - r, py - r, px + r, py + r, (view.tone("#d0ccc4", 0.9), view.tone("#8a867e", 0.35)))
        )
        canvas.fill(
            ellipse(px, py, r * 0.76, r * 0.76),
            Linear(px, py - r, px, py + r, (view.tone("#2a282a", 0.2), view.tone("#6a645e", 0.5))),
        )


def _planks(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """Boards in a pile."""
    sun = Sun(0, 0.8, -0.3)
    shadow(canvas, view, camera, x, z, 1.9, 0.9, 0.5)
    for k in range(6):
        box(
            canvas,
            view,
            camera,
            sun,
            x + 0.04 * (k % 2),
            0.1 * k,
            z + 0.03 * (k % 3),
            1.8,
            0.085,
            0.8,
            ("#c8945a", "#b8844a", "#d4a46c")[k % 3],
            0.6,
        )


def _mixer(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A small concrete mixer on two wheels, its drum tilted."""
    canvas.fill(ellipse(x, foot, 0.7 * s, 0.12 * s), view.tone("#140e0a", 0), 0.5, blur=8)
    legs = [
        stroke([(x - 0.4 * s, foot), (x, foot - 0.75 * s)], 0.07 * s, even, False),
        stroke([(x + 0.5 * s, foot), (x + 0.05 * s, foot - 0.75 * s)], 0.07 * s, even, False),
    ]
    canvas.fill(joined(legs), view.tone("#c8483a", 0.5))
    canvas.fill(ellipse(x - 0.4 * s, foot - 0.2 * s, 0.2 * s, 0.2 * s), view.tone("#24242a", 0.3))
    canvas.fill(ellipse(x - 0.4 * s, foot - 0.2 * s, 0.1 * s, 0.1 * s), view.tone("#c8ccd0", 0.7))
    with canvas.saved():
        canvas.rotate(24, x, foot - 0.95 * s)
        drum = curve(
            [
                (x - 0.46 * s, foot - 1.0 * s),
                (x - 0.3 * s, foot - 0.55 * s),
                (x + 0.3 * s, foot - 0.55 * s),
                (x + 0.46 * s, foot - 1.0 * s),
                (x + 0.26 * s, foot - 1.42 * s, 1),
                (x - 0.26 * s, foot - 1.42 * s, 1),
            ]
        )
        canvas.fill(
            drum,
            Linear(
                x - 0.46 * s,
                0,
                x + 0.46 * s,
                0,
                (view.tone("#f08a2a", 0.5), view.tone("#ffb45a", 1.0), view.tone("#a8541a", 0.25)),
            ),
        )
        canvas.line(
            curve([(x - 0.47 * s, foot - 0.96 * s), (x, foot - 0.9 * s), (x + 0.47 * s, foot - 0.96 * s)], closed=False),
            view.tone("#7a3a14", 0.4),
            0.05 * s,
        )
        canvas.fill(ellipse(x, foot - 1.42 * s, 0.27 * s, 0.08 * s), view.tone("#5a5450", 0.3))


def _cone(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A traffic cone."""
    tall, half = 0.6 * s, 0.19 * s
    canvas.fill(ellipse(x + 0.03 * s, foot, half * 1.5, half * 0.4), view.tone("#140e0a", 0), 0.45, blur=5)
    canvas.fill(
        lines([(x - half * 1.2, foot), (x + half * 1.2, foot), (x + half, foot - 0.06 * s), (x - half, foot - 0.06 * s)]),
        view.tone("#c84a1a", 0.4),
    )
    cone = lines(
        [
            (x - half * 0.8, foot - 0.05 * s),
            (x + half * 0.8, foot - 0.05 * s),
            (x + half * 0.16, foot - tall),
            (x - half * 0.16, foot - tall),
        ]
    )
    canvas.fill(
        cone, Linear(x - half, 0, x + half, 0, (view.tone(ORANGE, 0.7), view.tone("#ff9a5a", 1.0), view.tone("#b8481a", 0.3)))
    )
    for low, high in ((0.34, 0.5), (0.66, 0.78)):
        canvas.fill(rect(x - half, foot - tall * high, 2 * half, tall * (high - low)), view.tone("#fbf6ec", 0.9), clip=cone)


def _barrier(canvas: Canvas, view: View, x: float, foot: float, wide: float) -> None:
    """A striped board on two legs with a lamp."""
    legs = [
        lines([(x + wide * k - 30, foot + 40), (x + wide * k, foot - 300), (x + wide * k + 30, foot + 40)], closed=False)
        for k in (0.16, 0.84)
    ]
    canvas.line(joined(legs), view.tone("#8a9298", 0.5), 13)
    for y in (foot - 290, foot - 150):
        board = rect(x, y, wide, 74, 6)
        canvas.fill(board, view.tone(YELLOW, 0.7))
        stripes = [
            lines([(x - 60 + 92 * k, y + 74), (x - 14 + 92 * k, y + 74), (x + 40 + 92 * k, y), (x - 6 + 92 * k, y)])
            for k in range(6)
        ]
        canvas.fill(joined(stripes), view.tone("#24242a", 0.3), clip=board)
        canvas.inner(board, 0, 4, view.tone("#fff4c8", 1.1), 0.6, blur=2)
    lx, ly = x + wide * 0.5, foot - 322
    canvas.fill(ellipse(lx, ly, 26, 30), mix(view.tone("#ff8a2a", 0.8), "#ffb04a", 0.6))
    canvas.glow(lx, ly, 190, "#ffa03a", 0.3 + 0.4 * view.lamps)


PLACES = {
    "construction": Kind(construction, None, ((0.14, 0.44), (0.54, 0.86)), 0.59),
}
