"""The Great Wall: it climbs from where we stand over the ridges, from one watchtower to the next."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, bush, crown, greens, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View

STONE, DARK = "#c0b098", "#54463c"
WAY = ((1010, 566), (1080, 520), (1190, 500), (1290, 440), (1420, 420), (1540, 350), (1660, 330), (1790, 270), (1960, 240))
"""The wall over the near ridge, in design units."""
FARTHER = ((840, 520), (700, 470), (600, 430), (500, 425), (400, 380), (280, 372), (170, 330), (40, 320), (-60, 290))
"""The wall over the far ridge."""


def greatwall(picture: Picture) -> None:
    """The walk between its battlements leads to a tower; behind it the wall climbs on."""
    view, camera = picture.view, Camera(960, 590, 1.7, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    ridge(far, view, 400, 90, ("#7c98b4", "#9cb4c4"), picture.seed + 2, 0.6)
    ridge(far, view, 470, 60, ("#6c9098", "#90b0a8"), picture.seed + 3, 0.6, 20)
    _along(far, view, FARTHER, 13, 0.45)
    air_tint(far, view.haze, 260, 620, 0.05, 0.4 + 0.35 * view.murk)
    hills = picture.sheet(0.8, 0.05, 0.8)
    _slope(hills, view, picture.seed)
    _along(hills, view, WAY, 30, 0.12)
    veil(picture, hills)
    walk = picture.sheet(0.55, 0, 0.4)
    _tower(walk, view, camera)
    _walk(picture, walk, camera)
    for side in (-1, 1):
        _parapet(walk, view, camera, side)
    near = picture.sheet(0.12, 0, 3.0)
    for x, rx in ((-10, 260), (1930, 260)):
        crown(near, view, x, 1010, rx, 200, picture.seed + 5, 420, (14, 34))


def _slope(canvas: Canvas, view: View, seed: int) -> None:
    """Wooded hills on both sides, the right one high."""
    colours = greens(view)
    left = curve([(-40, 520, 1), (160, 500), (420, 560), (760, 640), (900, 720, 1), (-40, 760, 1)])
    right = curve(
        [
            (960, 640, 1),
            (1080, 540),
            (1300, 460),
            (1560, 370),
            (1800, 290),
            (WIDE + 40, 250, 1),
            (WIDE + 40, 760, 1),
            (960, 760, 1),
        ]
    )
    for hill in (left, right):
        _, top, _, foot = hill.bounds()
        canvas.fill(hill, Linear(0, top, 0, foot, (view.tone(colours[1], 0.8), view.tone(colours[0], 0.4))))
    chance = Random(seed)
    for k in range(46):
        x = chance.uniform(-20, WIDE + 20)
        line = 250 + 0.42 * (WIDE - x) if x > 980 else 520 + 0.22 * max(0.0, x - 200)
        bush(canvas, view, x, line + chance.uniform(60, 240), chance.uniform(50, 110), chance.uniform(26, 48), seed + k, 90)


def _along(canvas: Canvas, view: View, way: tuple[tuple[float, float], ...], tall: float, mist: float) -> None:
    """The wall on a ridge: both its sides, battlements, a tower at every third bend."""

    def tone(colour: str, light: float) -> str:
        return view.misty(view.tone(colour, light), mist)

    grown = [(1 + 0.6 * k / len(way)) * tall for k in range(len(way))]
    upper = [(x, y - t) for (x, y), t in zip(way, grown, strict=True)]
    lower = [(x, y + t * 0.35) for (x, y), t in zip(way, grown, strict=True)]
    canvas.fill(lines([*upper, *reversed(lower)]), Linear(0, 240, 0, 580, (tone(STONE, 0.95), tone(STONE, 0.55))))
    canvas.fill(stroke(lower, tall * 0.2, even, False), tone(DARK, 0.2), 0.5)
    teeth: list[Path] = []
    for (x0, y0), (x1, y1), t in zip(upper, upper[1:], grown, strict=False):
        count = max(3, int(abs(x1 - x0) / (t * 0.55)))
        teeth += [rect(x0 + (x1 - x0) * k / count, y0 + (y1 - y0) * k / count - t * 0.3, t * 0.3, t * 0.4) for k in range(count)]
    canvas.fill(joined(teeth), tone(STONE, 0.85))
    for k in range(1, len(way), 3):
        x, y, t = way[k][0], way[k][1], grown[k]
        body = rect(x - t * 0.8, y - t * 2.5, t * 1.6, t * 2.7)
        canvas.fill(body, Linear(x - t, 0, x + t, 0, (tone(STONE, 0.95), tone(STONE, 0.4))))
        crest = [rect(x - t * 0.9 + t * 0.45 * j, y - t * 2.8, t * 0.28, t * 0.4) for j in range(4)]
        canvas.fill(joined([*crest, rect(x - t * 0.9, y - t * 2.5, t * 1.8, t * 0.2)]), tone(STONE, 0.8))
        holes = [rect(x - t * 0.5 + t * 0.4 * j, y - t * 1.7, t * 0.2, t * 0.5) for j in range(3)]
        canvas.fill(joined(holes), mix(tone(DARK, 0.3), "#ffcc78", view.lamps))


def _tower(canvas: Canvas, view: View, camera: Camera) -> None:
    """The watchtower at the end of the walk: an arched gate, windows, battlements above."""
    z, half, high = 15.0, 3.6, 7.6
    face = camera.flat((-half, 0, z), (1, 0, 0), (0, 1, 0))
    wall = face.quad(0, -1.0, 2 * half, high + 1.0)
    a, top, c, foot = wall.bounds()
    canvas.fill(wall, Linear(a, 0, c, 0, (view.tone(STONE, 0.85), view.tone(mix(STONE, DARK, 0.25), 0.45))))
    canvas.fill(
        face.grid([k * 0.6 for k in range(13)], [k * 0.36 for k in range(22)], 0.035), view.tone(DARK, 0.3), 0.32, clip=wall
    )
    canvas.fill(wall, Linear(0, top, 0, foot, (view.tone("#fff4dc", 0.8), view.tone("#3c342c", 0.2))), 0.16)
    arch = curve([(half - 0.9, 0, 1), (half - 0.9, 2.0), (half, 2.9), (half + 0.9, 2.0), (half + 0.9, 0, 1)])
    canvas.line(face.path(arch), view.tone("#d8ccb4", 0.8), 9)
    canvas.fill(face.path(arch), view.tone("#241e1c", 0.15))
    windows = [curve([(u, 4.1, 1), (u, 5.0), (u + 0.35, 5.4), (u + 0.7, 5.0), (u + 0.7, 4.1, 1)]) for u in (0.8, 2.3, 4.2, 5.7)]
    canvas.fill(joined([face.path(w) for w in windows]), mix(view.tone("#241e1c", 0.15), "#ffc870", view.lamps))
    canvas.fill(
        face.quads([(-0.25, high - 0.9, 2 * half + 0.5, 0.25), (-0.25, high - 0.05, 2 * half + 0.5, 0.3)]), view.tone(STONE, 0.95)
    )
    teeth = [(-0.25 + 0.86 * k, high + 0.2, 0.5, 0.75) for k in range(9)]
    canvas.fill(face.quads(teeth), view.tone(STONE, 0.8))
    canvas.fill(
        face.quads([(u, v + 0.62, w, 0.13) for u, v, w, _ in teeth]), view.tone("#e8dcc4" if not view.snow else "#f4f8ff", 0.95)
    )


def _walk(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Worn bricks that lead to the gate, steps before it."""
    view, floor = picture.view, camera.floor()
    ground = floor.quad(-3.0, 1.2, 6.0, 13.8)
    _, top, _, _ = ground.bounds()
    colour = "#e6ebf2" if view.snow else "#b8a88e"
    canvas.fill(ground, Linear(0, top, 0, HIGH, (view.tone(colour, 0.85), view.tone(mix(colour, DARK, 0.3), 0.5))))
    chance = Random(picture.seed + 4)
    joints = [(-3.0, 1.2 + 0.42 * k, 6.0, 0.03) for k in range(32)]
    joints += [(-3.0 + 0.75 * j + 0.38 * (k % 2), 1.2 + 0.42 * k, 0.03, 0.42) for k in range(32) for j in range(9)]
    canvas.fill(floor.quads(joints), view.tone(DARK, 0.3), 0.4, clip=ground)
    worn = [(-2.9 + 5.4 * chance.random(), 1.4 + 12 * chance.random(), 0.7, 0.39) for _ in range(40)]
    canvas.fill(floor.quads(worn), view.tone("#d8c8ac" if not view.snow else "#ffffff", 0.8), 0.35, clip=ground)
    steps = [(-1.6, 13.2 + 0.35 * k, 3.2, 0.12) for k in range(5)]
    canvas.fill(floor.quads(steps), view.tone("#e4d8c0", 0.9), 0.8)


def _parapet(canvas: Canvas, view: View, camera: Camera, side: int) -> None:
    """Waist-high walls with merlons, pierced by loopholes."""
    x = 3.0 * side
    wall = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    sunny = 0.85 if (view.sun[0] - camera.x) * side < 0 else 0.4
    face = wall.quad(1.2, 0, 13.8, 1.0)
    a, _, c, _ = face.bounds()
    shade = (view.tone(STONE, sunny), view.tone(mix(STONE, DARK, 0.25), sunny * 0.7))
    canvas.fill(face, Linear(a, 0, c, 0, shade))
    merlons = [(1.3 + 1.25 * k, 1.0, 0.8, 0.8) for k in range(11)]
    top = "#f4f8ff" if view.snow else "#e8dcc4"
    for u, v, w, h in reversed(merlons):
        block = wall.quad(u, v, w, h)
        canvas.fill(block, view.tone(STONE, sunny))
        inner = camera.shape((x, v, u), (x, v + h, u), (x + 0.45 * side, v + h, u), (x + 0.45 * side, v, u))
        canvas.fill(inner, view.tone(mix(STONE, DARK, 0.2), 0.35))
        canvas.fill(
            camera.shape((x, v + h, u), (x, v + h, u + w), (x + 0.45 * side, v + h, u + w), (x + 0.45 * side, v + h, u)),
            view.tone(top, 0.9),
        )
        canvas.fill(wall.quad(u, v + h - 0.1, w, 0.1), view.tone(top, 0.9), 0.8)
    rows = [0.14 * k for k in range(1, 13)]
    bricks = wall.quads(
        [(1.2, v, 13.8, 0.015) for v in rows[:7]] + [(u, v, w, 0.015) for u, _, w, _ in merlons for v in rows[7:]]
    )
    canvas.fill(bricks, view.tone(DARK, 0.3), 0.4)
    upright = [(1.2 + 0.5 * j + 0.25 * (k % 2), 0.14 * k, 0.02, 0.14) for k in range(7) for j in range(28)]
    canvas.fill(wall.quads(upright), view.tone(DARK, 0.3), 0.34)
    canvas.fill(wall.quads([(u + 0.32, v + 0.28, 0.16, 0.24) for u, v, _, _ in merlons]), view.tone("#2a221e", 0.15), 0.85)


PLACES = {"greatwall": Kind(greatwall, None, ((0.12, 0.88),), 0.55)}
