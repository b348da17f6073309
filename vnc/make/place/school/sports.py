"""A sports ground under the open sky: track, pitch, stands, floodlights."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import bush, grass, pines, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View
from vnc.make.place.water import puddles

SEATS = (("#3f78b8", "#e8b84a"), ("#c8484a", "#f0e8d8"), ("#3a8a6a", "#f0d058"))
LANE, LANES = 1.22, 6
EDGE = -1.4
"""Where the track's inner kerb runs, in metres to the right of the eye."""
FAR = 60.0
"""Where the straight ends and the bend begins."""
HEAD = 74.0
"""Distance of the stand behind the bend."""
LIGHTS = ((-27.0, 34.0), (38.0, 58.0), (-33.0, 84.0), (40.0, 96.0))
SUN = Sun(0.6, 0.7, -0.4)


def field(picture: Picture) -> None:
    """Lanes run away beside a stand, the pitch with its goal lies on the right, a scoreboard closes the view."""
    view, camera = picture.view, Camera(905, 455, 1.75, 900)
    colours = SEATS[picture.seed % len(SEATS)]
    far = picture.sheet(1.0)
    sky(picture, far, 560)
    ridge(far, view, 425, 16, ("#7ea6a4", "#a8c8b4"), picture.seed + 3, 0.5)
    wood = picture.sheet(0.85, 0.12, 1.0)
    for k in range(13):
        bush(wood, view, 640 + k * 110, 440, 110, 52 + 16 * math.sin(k * 2.1), picture.seed + k, 110)
    pines(wood, view, [(1240 + 70 * k, 452, 95 + 22 * (k % 3)) for k in range(10)])
    veil(picture, wood)
    stands = picture.sheet(0.6, 0.04, 0.5)
    for x, z in LIGHTS[2:]:
        _floodlight(stands, view, camera, x, z)
    _head_stand(stands, view, camera, colours)
    _ground(picture, stands, camera)
    for x, z in LIGHTS[:2]:
        _floodlight(stands, view, camera, x, z)
    _side_stand(stands, view, camera, colours)
    _hoardings(stands, view, camera, picture.seed)
    things = picture.sheet(0.4, 0, 0.5)
    _goal(things, view, camera, 0.9, 19.0)
    for z in (21.0, 15.0, 9.5):
        for lane in (1, 2, 3):
            _hurdle(things, view, camera, EDGE - LANE * (lane + 0.5), z)
    near = picture.sheet(0.12, 0, 1.3)
    _hurdle(near, view, camera, EDGE - LANE * 0.55, 3.5)
    _football(near, view, 1690, 1010, 62)


def _ground(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Everything flat: mown grass, the track with its lanes, the pitch's lines, snow, puddles, light from the masts."""
    view, floor = picture.view, camera.floor()
    top = camera.at(0, 0, HEAD)[1]
    whole = rect(-20, top, WIDE + 40, HIGH - top + 20)
    canvas.fill(
        whole,
        Linear(
            0,
            top,
            0,
            HIGH,
            (
                view.misty(view.tone("#8cc068", 0.8), 0.15 + 0.3 * view.murk),
                view.tone("#5c9c48", 0.5),
                view.tone("#3f7a38", 0.35),
            ),
            (0, 0.25, 1),
        ),
    )
    bands = [(EDGE, z, 60, 4.0) for z in np.arange(2.0, FAR, 8.0)]
    canvas.fill(floor.quads(bands), Linear(0, top, 0, HIGH, (view.tone("#b0dc84", 0.9), view.tone("#7cbc5a", 0.6))), 0.5)
    stained(canvas, picture.seed + 5, 0.16, 14, 3, view.tone("#204018", 0.2))
    track = floor.path(_track(0, LANES * LANE))
    canvas.fill(
        track,
        Linear(
            0,
            top,
            0,
            HIGH,
            (
                view.misty(view.tone("#d88a6a", 0.8), 0.15 + 0.3 * view.murk),
                view.tone("#c8603f", 0.6),
                view.tone("#a8482c", 0.35),
            ),
            (0, 0.25, 1),
        ),
    )
    _speckles(canvas, view, camera, track, picture.seed)
    if not view.snow:
        turf = floor.quad(EDGE + 0.1, 1.5, 40, 14)
        grass(canvas, view, 620, 1090, 1500, picture.seed + 8, clip=turf, height=0.42, left=400)
    _markings(canvas, camera, view.tone("#fbf8f0", 0.9))
    canvas.fill(floor.quad(-14.5, 3, 14.5 + EDGE - LANES * LANE - 0.2, HEAD), view.tone("#a8a49c", 0.5))
    _weathered(picture, canvas, camera, whole)


def _markings(canvas: Canvas, camera: Camera, white: str) -> None:
    """Lanes with the start line and their boxes, then the pitch's lines."""
    floor = camera.floor()
    for k in range(LANES + 1):
        canvas.fill(floor.path(_track(k * LANE - 0.03, k * LANE + 0.03)), white, 0.9)
    canvas.fill(floor.quads([(EDGE - LANES * LANE, 6.2, LANES * LANE, 0.09)]), white, 0.95)
    canvas.fill(floor.quads([(EDGE - LANE * (k + 0.62), 6.6, 0.3, 0.7) for k in range(LANES)]), white, 0.8)
    _pitch_lines(canvas, camera, white)


def _weathered(picture: Picture, canvas: Canvas, camera: Camera, whole: Path) -> None:
    """Snow, puddles and the masts' light on the ground."""
    view, floor, top = picture.view, camera.floor(), camera.at(0, 0, HEAD)[1]
    if view.snow:
        canvas.fill(
            whole, Linear(0, top, 0, HIGH, (alpha(view.tone("#eef3fa", 0.8), 0.9), alpha(view.tone("#f4f8ff", 0.7), 0.66)))
        )
    if view.wet:
        puddles(picture, canvas, top, canvas.planes[3].copy(), 0.5 * view.wet)
    if view.lamps > 0.3:
        canvas.fill(
            floor.path(ellipse(4, 24, 26, 18)), alpha("#f4f4d8", 0.62), 0.85 * view.lamps, blur=50, blend="screen", clip=whole
        )


def _track(inner: float, outer: float) -> Path:
    """A lane on the floor between two distances from the inner kerb: the straight, then the bend away to the right."""
    radius = 14.0
    sides: list[list[tuple[float, float]]] = []
    for off in (inner, outer):
        r = radius + off
        bend = [
            (EDGE + radius - r * math.cos(a), FAR - 4 + r * math.sin(a) * 0.55) for a in (math.pi / 2 * k / 14 for k in range(15))
        ]
        sides.append([(EDGE - off, 1.0), *bend, (60.0, bend[-1][1])])
    return lines(sides[0] + sides[1][::-1])


def _speckles(canvas: Canvas, view: View, camera: Camera, track: Path, seed: int) -> None:
    """Grain of the rubber near us."""
    random = np.random.default_rng(seed)
    z = 2.2 + 9 * random.random(700) ** 1.6
    x = EDGE - random.random(700) * LANES * LANE
    spots = [(a, b, 0.03, 0.04) for a, b in zip(x.tolist(), z.tolist(), strict=True)]
    canvas.fill(camera.floor().quads(spots[::2]), view.tone("#e8a080", 0.9), 0.4)
    canvas.fill(camera.floor().quads(spots[1::2]), view.tone("#6a2818", 0.2), 0.35, clip=track)


def _pitch_lines(canvas: Canvas, camera: Camera, white: str) -> None:
    """The near end of the pitch: goal line, both areas, the arc, touch line."""
    floor = camera.floor()
    x, z = 0.9, 19.0
    middle = x + 3.66
    for half, deep in ((16.5, 13.0), (9.16, 5.5)):
        strips = [
            (middle - half, z, 0.14, -deep + 0.14),
            (middle + half, z, 0.14, -deep),
            (middle - half, z - deep, 2 * half, 0.14),
        ]
        canvas.fill(
            floor.quads([s for s in strips if s[0] > EDGE + 0.6 or s[2] > 1]),
            white,
            0.85,
            clip=floor.quad(EDGE + 0.8, 2.5, 60, 60),
        )
    canvas.fill(floor.quad(EDGE + 0.8, z, 60, 0.16), white, 0.85)
    canvas.fill(floor.quad(EDGE + 0.8, 2.5, 0.14, z - 2.5), white, 0.85)


def _head_stand(canvas: Canvas, view: View, camera: Camera, colours: tuple[str, str]) -> None:
    """The stand behind the bend with its roof, and the scoreboard beside it."""
    left, wide, rows = -26.0, 42.0, 12
    air = 0.16 + 0.4 * view.murk
    back = camera.flat((left, 0, HEAD + 12), (1, 0, 0), (0, 1, 0))
    canvas.fill(back.quad(0, 0, wide, 15), view.misty(view.tone("#4c5460", 0.25), air))
    for k in reversed(range(rows)):
        step = camera.flat((left, 0.8 + 0.75 * k, HEAD + 0.9 * k), (1, 0, 0), (0, 1, 0))
        canvas.fill(step.quad(0, -0.8, wide, 1.2), view.misty(view.tone("#b8b4ac", 0.35), air))
        tint = colours[1] if k in (4, 5) else colours[0]
        seats = [(0.7 * i, 0.1, 0.52, 0.5) for i in range(60) if i % 15 != 0]
        canvas.fill(step.quads(seats), view.misty(view.tone(tint, 0.7), air))
    roof = camera.shape(
        (left - 1, 14, HEAD - 1), (left + wide + 1, 14, HEAD - 1), (left + wide + 1, 16, HEAD + 13), (left - 1, 16, HEAD + 13)
    )
    canvas.fill(roof, view.misty(view.tone("#e4e8ec", 0.9), air))
    edge = camera.flat((left, 0, HEAD - 1), (1, 0, 0), (0, 1, 0))
    canvas.fill(edge.quad(-1, 13.2, wide + 2, 0.9), view.misty(view.tone("#f4f6f6", 0.9), air))
    canvas.fill(edge.quads([(6.0 * k + 1, 0, 0.3, 13.2) for k in range(7)]), view.misty(view.tone("#e4e8ec", 0.8), air))
    _flags(canvas, view, edge, [(5.0 * k, 14.0) for k in range(9)], colours, 2.6)
    _scoreboard(canvas, view, camera, colours, air)


def _flags(
    canvas: Canvas, view: View, flat: Flat, spots: list[tuple[float, float]], colours: tuple[str, str], tall: float
) -> None:
    """Pennants on short poles, blown to one side."""
    canvas.fill(flat.quads([(u, v, 0.05 * tall, tall) for u, v in spots]), view.tone("#e4e8ec", 0.7))
    for k in (0, 1):
        cloth = [
            flat.path(
                curve(
                    [
                        (u, v + tall, 1),
                        (u + tall * 0.4, v + tall * 0.94),
                        (u + tall * 0.9, v + tall * 0.86, 1),
                        (u + tall * 0.5, v + tall * 0.66),
                        (u, v + tall * 0.6, 1),
                    ]
                )
            )
            for u, v in spots[k::2]
        ]
        canvas.fill(joined(cloth), view.tone(colours[k], 0.8))


def _scoreboard(canvas: Canvas, view: View, camera: Camera, colours: tuple[str, str], air: float) -> None:
    face = camera.flat((19.0, 0, HEAD), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(2, 0, 0.7, 7), (13.3, 0, 0.7, 7)]), view.misty(view.tone("#5c6670", 0.5), air))
    canvas.fill(face.quad(-0.5, 5.5, 17, 9.5), view.misty(view.tone("#2c3640", 0.5), air))
    canvas.fill(face.quad(0, 6, 16, 8.5), mix(view.tone("#18202a", 0.3), "#0c141e", 0.5))
    canvas.fill(face.quad(-0.5, 14.4, 17, 1.0), view.misty(view.tone(colours[0], 0.7), air))
    dots: list[tuple[float, float, float, float]] = []
    for u, shape in ((2.0, ("111", "001", "111", "100", "111")), (11.0, ("111", "101", "101", "101", "111"))):
        dots += [(u + 0.9 * i, 11.9 - 0.8 * j, 0.7, 0.62) for j, row in enumerate(shape) for i, c in enumerate(row) if c == "1"]
    dots += [(6.4 + 0.8 * k, 10.2, 0.5, 0.5) for k in (1, 3)]
    canvas.fill(face.quads(dots), mix("#ffc24a", view.haze, 0.1))
    canvas.fill(face.quads([(1 + 1.5 * k, 7.0, 1.1, 0.5) for k in range(10)]), mix("#6ae08a", view.haze, 0.2), 0.8)


def _side_stand(canvas: Canvas, view: View, camera: Camera, colours: tuple[str, str]) -> None:
    """The long stand on the left: rows of seats rise away from the track under a roof."""
    z0, long, rows, base = 6.0, 58.0, 11, -12.6
    wall = camera.flat((base - rows * 0.85 - 0.6, 0, z0), (0, 0, 1), (0, 1, 0))
    canvas.fill(wall.quad(0, 0, long, 9.2), view.tone("#5a626c", 0.2))
    canvas.fill(wall.quads([(5.0 * k, 5.8, 0.5, 3.4) for k in range(12)]), view.tone("#3c444e", 0.2))
    for k in reversed(range(rows)):
        face = camera.flat((base - 0.85 * k, 0, z0), (0, 0, 1), (0, 1, 0))
        low = 1.0 + 0.46 * k
        canvas.fill(face.quad(0, low - 0.4, long, 0.6), view.tone("#c4beb4", 0.45))
        tint = colours[1] if k in (4, 5) else colours[0]
        seats = [(0.55 * i, low + 0.06, 0.44, 0.42) for i in range(int(long / 0.55)) if i % 18 > 1]
        canvas.fill(face.quads(seats), view.tone(mix(tint, "#ffffff", 0.06 * (k % 2)), 0.75))
        canvas.fill(face.quads([(u, v + 0.34, w, 0.08) for u, v, w, _ in seats]), view.tone(mix(tint, "#ffffff", 0.3), 1.0), 0.7)
    front = camera.flat((base + 0.3, 0, z0), (0, 0, 1), (0, 1, 0))
    canvas.fill(front.quad(0, 0, long, 0.95), view.tone("#d8d2c6", 0.65))
    canvas.fill(
        front.quads([(2.0 * k, 0.95, 0.06, 0.6) for k in range(29)] + [(0, 1.5, long, 0.07), (0, 1.22, long, 0.04)]),
        view.tone("#f0f2f2", 0.8),
    )
    _side_roof(canvas, view, camera, (z0, long, base), colours)


def _side_roof(canvas: Canvas, view: View, camera: Camera, at: tuple[float, float, float], colours: tuple[str, str]) -> None:
    """Trusses under a light roof that reaches over the seats."""
    z0, long, base = at
    under = camera.floor(9.0)
    canvas.fill(under.quad(base - 10, z0, 10.4, long), view.tone("#8a929c", 0.3))
    canvas.fill(under.quads([(base - 10, z0 + 5.0 * k, 10.4, 0.5) for k in range(12)]), view.tone("#f0f4f6", 0.6))
    if view.lamps > 0.3:
        strip = under.quads([(base - 4, z0 + 5.0 * k + 2, 0.8, 1.6) for k in range(11)])
        canvas.fill(strip, "#fffbe8", view.lamps)
        canvas.fill(strip, "#fff4d0", 0.5 * view.lamps, blur=16, blend="screen")
    fascia = camera.flat((base + 0.4, 0, z0), (0, 0, 1), (0, 1, 0))
    canvas.fill(fascia.quad(0, 8.9, long, 1.1), view.tone("#eef0f0", 0.7))
    canvas.fill(fascia.quad(0, 8.9, long, 0.25), view.tone(colours[0], 0.6))
    _flags(canvas, view, fascia, [(4.0 * k + 2, 10.0) for k in range(14)], colours, 2.0)


def _hoardings(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """Painted boards round the pitch behind the goal: colours and signs, no words."""
    chance, z = Random(seed), 30.0
    face = camera.flat((3.5, 0, z), (1, 0, 0), (0, 1, 0))
    hues = ["#e8584a", "#3f7ab0", "#f0c84a", "#4f9458", "#f4f0e4", "#6a4a8a"]
    chance.shuffle(hues)
    for k in range(8):
        u = 4.4 * k
        canvas.fill(face.quad(u, 0, 4.3, 1.0), view.tone(hues[k % 6], 0.65))
        canvas.fill(face.path(ellipse(u + 0.8, 0.5, 0.32, 0.32)), view.tone("#fbf8ee", 0.8), 0.9)
        canvas.fill(face.quads([(u + 1.5, 0.55, 2.2, 0.16), (u + 1.5, 0.28, 1.5, 0.12)]), view.tone("#fbf8ee", 0.8), 0.85)
    canvas.fill(face.quad(0, 0.94, 35, 0.06), view.tone("#ffffff", 1.0), 0.7)


def _floodlight(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A lattice mast with rows of lamps."""
    air, s, tall = min(0.5, z / 160) * (0.5 + view.murk), camera.size(z), 24.0
    (cx, foot), top = camera.at(x, 0, z), camera.at(x, tall, z)[1]
    steel = view.misty(view.tone("#8c969e", 0.5), air)
    half = 0.45 * s
    canvas.fill(
        joined(
            [
                lines(
                    [
                        (cx + d * half, foot),
                        (cx + d * half * 0.4, top),
                        (cx + d * half * 0.4 + 2.2, top),
                        (cx + d * half + 3, foot),
                    ]
                )
                for d in (-1, 1)
            ]
        ),
        steel,
    )
    rungs = [
        lines(
            [
                (cx - half * (1 - 0.6 * t), foot + (top - foot) * t),
                (cx + half * (1 - 0.6 * (t + 0.05)), foot + (top - foot) * (t + 0.05)),
            ],
            closed=False,
        )
        for t in np.arange(0, 0.98, 0.05)
    ]
    for rung in rungs:
        canvas.line(rung, steel, 1.6, 0.8)
    w, h = 2.4 * s, 2.7 * s
    canvas.fill(rect(cx - w, top - h, 2 * w, h, 2), view.misty(view.tone("#4c545e", 0.4), air))
    lamps = [
        ellipse(cx - w + w * (0.2 + 0.4 * i), top - h + h * (0.17 + 0.33 * j), w * 0.16, w * 0.16)
        for i in range(5)
        for j in range(3)
    ]
    canvas.fill(joined(lamps), mix(view.misty(view.tone("#dfe6ea", 0.8), air), "#fffef4", view.lamps))
    if view.lamps > 0.3:
        canvas.glow(cx, top - h / 2, 11 * s, "#f4f8ff", 0.62 * view.lamps)
        canvas.glow(cx, top - h / 2, 4.6 * s, "#ffffff", 0.9 * view.lamps)


def _goal(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """Posts and bar with a net that hangs behind them."""
    wide, high, deep = 7.32, 2.44, 2.0
    back = camera.flat((x, 0, z + deep), (1, 0, 0), (0, 1, 0))
    net = view.tone("#f4f8fa", 0.8)
    us, vs = [wide * k / 30 for k in range(31)], [high * 0.86 * k / 9 for k in range(10)]
    canvas.fill(back.grid(us, vs, 0.03), net, 0.45)
    for a in (x, x + wide):
        side = camera.flat((a, 0, z), (0, 0, 1), (0, 1, 0))
        canvas.fill(side.grid([deep * k / 7 for k in range(8)], vs, 0.03), net, 0.4)
        canvas.line(
            lines([camera.at(a, high, z), camera.at(a, high * 0.86, z + deep), camera.at(a, 0, z + deep)], closed=False),
            view.tone("#d0d6da", 0.7),
            2.5,
        )
    face = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0.05, -0.02, wide, 0.04)]), view.tone("#183018", 0), 0.3, blur=3)
    posts = [(-0.06, 0, 0.13, high), (wide - 0.06, 0, 0.13, high), (-0.06, high - 0.06, wide + 0.13, 0.13)]
    canvas.fill(face.quads(posts), view.tone("#ffffff", 0.85))
    canvas.fill(
        face.quads(
            [(u + w * 0.65 if w < 1 else u, v, w * 0.35 if w < 1 else w, h if w < 1 else h * 0.35) for u, v, w, h in posts]
        ),
        view.tone("#8a98a4", 0.2),
        0.6,
    )


def _hurdle(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A hurdle in its lane, x its middle."""
    shadow(canvas, view, camera, x - 0.5, z, 1.0, 0.3, 0.35)
    for d in (-0.45, 0.41):
        box(canvas, view, camera, SUN, x + d, 0, z - 0.4, 0.05, 0.05, 0.5, "#5a646c", 0)
        box(canvas, view, camera, SUN, x + d, 0, z, 0.04, 0.86, 0.03, "#c8d0d4", 0)
    box(canvas, view, camera, SUN, x - 0.52, 0.76, z - 0.02, 1.04, 0.14, 0.03, "#fbf8f0", 0.8)
    face = camera.flat((x - 0.52, 0.76, z - 0.025), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0, 0, 0.2, 0.14), (0.42, 0, 0.2, 0.14), (0.84, 0, 0.2, 0.14)]), view.tone("#d8403c", 0.6))


def _football(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    canvas.fill(ellipse(x - r * 0.4, y + r * 0.92, r * 1.3, r * 0.22), view.tone("#10200c", 0), 0.5, blur=6)
    ball = ellipse(x, y, r, r)
    canvas.fill(
        ball,
        Radial(
            x + r * 0.35, y - r * 0.5, r * 1.7, (view.tone("#ffffff", 1.0), view.tone("#d8d8d4", 0.55), view.tone("#80808a", 0.1))
        ),
    )
    for px, py, q in (
        (0, 0.05, 0.34),
        (-0.85, -0.3, 0.3),
        (0.8, -0.4, 0.3),
        (-0.55, 0.85, 0.3),
        (0.65, 0.8, 0.3),
        (0, -0.95, 0.28),
    ):
        corners = [
            (x + (px + q * math.sin(math.tau * k / 5)) * r, y + (py - q * math.cos(math.tau * k / 5)) * r) for k in range(5)
        ]
        canvas.fill(lines(corners), view.tone("#2a2c34", 0.35), clip=ball)


PLACES = {"sportsfield": Kind(field, None, ((0.08, 0.92),), 0.42)}
