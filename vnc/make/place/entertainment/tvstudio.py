"""A television studio: a lit set before cameras in the dark, lamps on the grid above."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, stroke
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, shell, shine
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun
from vnc.make.place.view import View

SETS = (("#1f4a9a", "#ff8a3a", "#3fb0ff"), ("#7a2a6a", "#ffc83a", "#ff6ab0"), ("#1f6a6a", "#ffe05a", "#4af0c0"))
"""The set's backdrop, its accent and its light."""
METAL = "#3a3e4a"


def tvstudio(picture: Picture) -> None:
    """A desk and two armchairs on a round stage before a curved wall of screens; cameras, a boom and lamps round it."""
    view, camera, chance = picture.view, Camera(960, 490, 1.6, 880), Random(picture.seed)
    tones = SETS[picture.seed % 3]
    room = Room(camera, -6.0, 6.0, 5.4, 10.5, Sun(0, 0.8, -0.5), 1.0)
    walls = picture.sheet(0.9, 0, 0.5)
    walls.fill(WHOLE, "#14161e")
    shell(walls, view, room, "#3a3c4a", "#4a4c58", "#1c1e28", "#30323e")
    _studio(walls, view, room)
    _backdrop(walls, view, camera, tones, chance)
    back = picture.sheet(0.65, 0, 0.4)
    _stage(back, view, camera, tones)
    for x in (-2.25, 1.35):
        _armchair(back, view, camera, x, 7.0, tones)
    _desk(back, view, camera, tones)
    shine(walls, view, room, flattened([walls, back]), picture.seed, 0.4, 0.14)
    grid = picture.sheet(0.5, 0, 0.4)
    _grid(picture, grid, camera, tones)
    middle = picture.sheet(0.3, 0, 0.7)
    _camera(middle, view, *camera.at(-3.3, 0, 4.6), camera.size(4.6), 1)
    _camera(middle, view, *camera.at(3.35, 0, 4.2), camera.size(4.2), -1)
    _boom(middle, view, camera)
    _monitor(middle, view, camera, tones)
    near = picture.sheet(0.14, 0, 2.4)
    _close(near, view)


def _studio(canvas: Canvas, view: View, room: Room) -> None:
    """Black folds along the walls, doors of the scene dock, cables on the floor, marks of tape."""
    for flat in (room.west, room.east):
        folds = [(1.0 + 0.35 * k, 0.2, 0.16, 4.9) for k in range(27)]
        canvas.fill(flat.quads(folds), view.tone("#565868", 0.6), 0.35, blur=3)
        canvas.fill(flat.quad(1.0, 4.9, 9.5, 0.12), view.tone("#7a7e8c", 0.7))
    floor = room.floor
    for k in range(7):
        x = -5.4 + 1.7 * k
        points = [(x, 1.2), (x + 0.6, 2.6), (x * 0.8, 4.2), (x * 0.7 + 0.3, 5.6)]
        canvas.line(floor.path(curve(points, closed=False)), view.tone("#14151c", 0.2), 7, 0.9)
        canvas.line(floor.path(curve(points, closed=False)).moved(0, -2), view.tone("#6a6c78", 0.9), 1.6, 0.5)
    crosses = [(x - 0.14, z, 0.28, 0.05) for x, z in ((-1.2, 4.6), (1.1, 4.6), (0, 5.2))] + [
        (x - 0.025, z - 0.11, 0.05, 0.27) for x, z in ((-1.2, 4.6), (1.1, 4.6), (0, 5.2))
    ]
    canvas.fill(floor.quads(crosses), view.tone("#f0d83c", 0.9))


def _arc(x: float, y: float) -> tuple[float, float, float]:
    """A point of the curved wall: x along it, y up."""
    return x, y, 9.8 - 0.09 * x * x


def _backdrop(canvas: Canvas, view: View, camera: Camera, tones: tuple[str, str, str], chance: Random) -> None:
    """The curved wall: panels of colour, three great screens with a city, a map and a star, columns of light."""
    base, accent, light = tones
    xs = [-4.2 + 0.3 * k for k in range(29)]

    def strip(x0: float, x1: float, y0: float, y1: float) -> Path:
        part = [x0 + (x1 - x0) * k / 8 for k in range(9)]
        return lines([camera.at(*_arc(x, y1)) for x in part] + [camera.at(*_arc(x, y0)) for x in part[::-1]])

    wall = strip(-4.2, 4.2, 0.2, 4.2)
    canvas.fill(wall, Linear(0, 180, 0, 620, (mix(base, "#ffffff", 0.25), base, mix(base, "#0a0a14", 0.4))))
    for x in xs[::2]:
        canvas.fill(strip(x, x + 0.04, 0.2, 4.2), mix(base, "#ffffff", 0.4), 0.35)
    for k, (x0, x1) in enumerate(((-3.6, -1.5), (-1.25, 1.25), (1.5, 3.6))):
        canvas.fill(strip(x0 - 0.1, x1 + 0.1, 1.15, 3.55), "#0c0e18")
        pane = strip(x0, x1, 1.25, 3.45)
        _, top, _, foot = pane.bounds()
        canvas.fill(pane, Linear(0, top, 0, foot, (mix(light, base, 0.3), mix(light, "#ffffff", 0.35), mix(accent, light, 0.4))))
        with canvas.clipped(pane):
            _film(canvas, camera, k, x0, x1, tones, chance)
        canvas.fill(pane, light, 0.24, blur=26, blend="screen")
    for x in (-4.1, -1.38, 1.38, 4.1):
        tube = strip(x - 0.05, x + 0.05, 0.3, 4.1)
        canvas.fill(tube, accent, 0.8, blur=14, blend="screen")
        canvas.fill(tube, mix(accent, "#ffffff", 0.6))
    for y in (0.25, 4.1):
        edge = strip(-4.2, 4.2, y, y + 0.07)
        canvas.fill(edge, light, 0.8, blur=12, blend="screen")
        canvas.fill(edge, mix(light, "#ffffff", 0.6))


def _film(canvas: Canvas, camera: Camera, kind: int, x0: float, x1: float, tones: tuple[str, str, str], chance: Random) -> None:
    """What a screen of the set shows."""
    base, accent, light = tones
    if kind != 1:
        towers: list[Path] = []
        x = x0
        while x < x1:
            wide, high = chance.uniform(0.14, 0.3), chance.uniform(0.5, 1.5)
            towers.append(camera.shape(_arc(x, 1.2), _arc(x + wide, 1.2), _arc(x + wide, 1.25 + high), _arc(x, 1.25 + high)))
            x += wide + 0.03
        canvas.fill(joined(towers), mix(base, "#0a0a1c", 0.35), 0.85)
        lamps = [camera.at(*_arc(chance.uniform(x0, x1), chance.uniform(1.3, 2.1))) for _ in range(46)]
        canvas.fill(joined([rect(a, b, 4, 5) for a, b in lamps]), "#ffe8a8", 0.9)
        return
    cx, cy = camera.at(*_arc(0, 2.35))
    turn = [(math.tau * k / 10 - math.pi / 2, 74 if k % 2 == 0 else 32) for k in range(10)]
    star = lines([(cx + r * math.cos(t), cy + r * math.sin(t)) for t, r in turn])
    rays = [
        lines(
            [
                (cx, cy),
                (cx + 400 * math.cos(t), cy + 400 * math.sin(t)),
                (cx + 400 * math.cos(t + 0.13), cy + 400 * math.sin(t + 0.13)),
            ]
        )
        for t in (math.tau * k / 24 for k in range(24))
    ]
    canvas.fill(joined(rays), mix(accent, "#ffffff", 0.3), 0.35)
    canvas.fill(ellipse(cx, cy, 92, 92), mix(base, "#0a0a1c", 0.3))
    canvas.line(ellipse(cx, cy, 92, 92), mix(light, "#ffffff", 0.6), 5)
    canvas.fill(star, mix(accent, "#ffffff", 0.35))


def _stage(canvas: Canvas, view: View, camera: Camera, tones: tuple[str, str, str]) -> None:
    """A round platform of two steps with a line of light in each edge."""
    for r, y, tint in ((3.5, 0.12, "#5a5c6c"), (3.1, 0.24, "#c8ccd8")):
        top = camera.floor(y).path(ellipse(0, 7.4, r, r * 0.62))
        rim = top.moved(0, 0.12 * camera.size(5.4))
        canvas.fill(rim, view.tone("#24262e", 0.4))
        canvas.line(rim.moved(0, -4), tones[2], 6, 0.9)
        canvas.fill(top, Linear(0, 560, 0, 800, (view.tone(mix(tint, tones[0], 0.2), 0.5), view.tone(tint, 0.9))))
        canvas.line(top, mix(tones[2], "#ffffff", 0.5), 2.4, 0.8)
    floor = camera.floor(0.245)
    rings = [floor.path(ellipse(0, 7.4, r, r * 0.62)) for r in (2.6, 1.7)]
    canvas.line(joined(rings), view.tone(mix(tones[0], "#ffffff", 0.2), 0.6), 4, 0.6)
    canvas.fill(floor.path(ellipse(0, 7.2, 2.2, 1.2)), "#fff6e0", 0.3, blur=26, blend="screen")


def _desk(canvas: Canvas, view: View, camera: Camera, tones: tuple[str, str, str]) -> None:
    """A curved desk of glass with a lit front, papers, two microphones and mugs."""
    base, accent, light = tones
    z, half, y = 6.3, 1.15, 0.24

    def front(x: float) -> float:
        return z + 0.24 * (x / half) ** 2

    xs = [-half + half * k / 8 for k in range(17)]
    face = lines([camera.at(x, y + 0.8, front(x)) for x in xs] + [camera.at(x * 0.86, y, front(x)) for x in xs[::-1]])
    _, top, _, foot = face.bounds()
    canvas.fill(face, Linear(0, top, 0, foot, (mix(base, "#ffffff", 0.25), mix(base, "#0a0a1c", 0.35))))
    band = lines(
        [camera.at(x, y + 0.5, front(x) - 0.01) for x in xs] + [camera.at(x * 0.97, y + 0.36, front(x) - 0.01) for x in xs[::-1]]
    )
    canvas.fill(band, accent, 0.8, blur=10, blend="screen")
    canvas.fill(band, mix(accent, "#ffffff", 0.5))
    board = lines(
        [camera.at(x * 1.06, y + 0.83, front(x) - 0.08) for x in xs] + [camera.at(x, y + 0.83, front(x) + 0.55) for x in xs[::-1]]
    )
    canvas.fill(board, view.tone("#eef2f8", 0.9))
    lip = lines(
        [camera.at(x * 1.06, y + 0.83, front(x) - 0.08) for x in xs]
        + [camera.at(x * 1.06, y + 0.79, front(x) - 0.08) for x in xs[::-1]]
    )
    canvas.fill(lip, mix(light, "#ffffff", 0.5))
    for x in (-0.5, 0.45):
        px, py = camera.at(x, y + 0.84, z + 0.2)
        canvas.fill(
            lines([(px - 44, py + 4), (px + 30, py + 7), (px + 40, py - 9), (px - 30, py - 11)]), view.tone("#ffffff", 1.0)
        )
        canvas.line(curve([(px + 66, py), (px + 60, py - 40), (px + 44, py - 58)], closed=False), "#24262e", 4)
        canvas.fill(ellipse(px + 42, py - 61, 8, 10), "#1a1c22")
    for x in (-0.06, 0.98):
        px, py = camera.at(x, y + 0.84, z + 0.22)
        canvas.fill(rect(px - 11, py - 26, 22, 26, 4), view.tone(accent, 0.8))


def _armchair(canvas: Canvas, view: View, camera: Camera, x: float, z: float, tones: tuple[str, str, str]) -> None:
    """A low round chair for a guest."""
    (left, foot), s = camera.at(x, 0.24, z), camera.size(z)
    w = 0.95 * s
    canvas.fill(ellipse(left + w / 2, foot, w * 0.6, w * 0.12), "#08080e", 0.5, blur=7)
    for dx in (0.14, 0.86):
        canvas.fill(rect(left + w * dx - 3, foot - 0.2 * s, 6, 0.2 * s), view.tone("#c8a870", 0.8))
    tint = mix(tones[1], "#8a4a3a", 0.3)
    back = curve(
        [
            (left, foot - 0.2 * s, 1),
            (left - 0.02 * w, foot - 0.7 * s),
            (left + w * 0.2, foot - 0.95 * s),
            (left + w * 0.8, foot - 0.95 * s),
            (left + 1.02 * w, foot - 0.7 * s),
            (left + w, foot - 0.2 * s, 1),
        ]
    )
    canvas.fill(back, Linear(0, foot - s, 0, foot - 0.2 * s, (view.tone(tint, 1.0), view.tone(tint, 0.4))))
    seat = curve(
        [
            (left + w * 0.14, foot - 0.52 * s),
            (left + w * 0.5, foot - 0.56 * s),
            (left + w * 0.86, foot - 0.52 * s),
            (left + w * 0.9, foot - 0.3 * s),
            (left + w * 0.5, foot - 0.26 * s),
            (left + w * 0.1, foot - 0.3 * s),
        ]
    )
    canvas.fill(
        seat, Linear(0, foot - 0.56 * s, 0, foot - 0.26 * s, (view.tone(mix(tint, "#ffffff", 0.2), 1.0), view.tone(tint, 0.3)))
    )
    cushion = curve(
        [
            (left + w * 0.36, foot - 0.82 * s),
            (left + w * 0.64, foot - 0.8 * s),
            (left + w * 0.66, foot - 0.52 * s),
            (left + w * 0.34, foot - 0.52 * s),
        ]
    )
    canvas.fill(cushion, view.tone(tones[0], 0.9))


def _grid(picture: Picture, canvas: Canvas, camera: Camera, tones: tuple[str, str, str]) -> None:
    """Pipes under the roof with lamps on clamps, their beams on the set."""
    view = picture.view
    for z in (8.8, 6.9, 5.2, 3.8):
        a, b = camera.at(-5.6, 4.6, z), camera.at(5.6, 4.6, z)
        wide = 0.09 * camera.size(z)
        canvas.fill(
            rect(a[0], a[1], b[0] - a[0], wide),
            Linear(0, a[1], 0, a[1] + wide, (view.tone("#8a8e9c", 0.9), view.tone("#2a2c36", 0.2))),
        )
    for x in (-3.4, 3.4):
        canvas.line(lines([camera.at(x, 4.7, 3.4), camera.at(x, 4.7, 9.6)], closed=False), view.tone("#5a5e6c", 0.5), 12)
    lamps = [(x, z) for z in (8.8, 6.9, 5.2) for x in (-4.6, -2.8, -1.0, 0.9, 2.7, 4.5)]
    for k, (x, z) in enumerate(lamps):
        _spot(canvas, view, camera, x, z, ("#fff4d8", tones[1], "#fff4d8", tones[2])[k % 4] if z > 6 else "#fff4d8")
    picture.play("dust", 400, 120, 1120, 620, "#fff4d8")


def _spot(canvas: Canvas, view: View, camera: Camera, x: float, z: float, tint: str) -> None:
    """A lamp with barn doors, tilted to the middle of the stage."""
    (cx, y), s = camera.at(x, 4.5, z), camera.size(z)
    lean = -0.35 if x > 0 else 0.35
    canvas.fill(rect(cx - 0.02 * s, y, 0.04 * s, 0.12 * s), view.tone("#5a5e6c", 0.6))
    can = lines(
        [
            (cx - 0.14 * s, y + 0.1 * s),
            (cx + 0.14 * s, y + 0.1 * s),
            (cx + (0.16 + lean * 0.4) * s, y + 0.42 * s),
            (cx + (-0.16 + lean * 0.4) * s, y + 0.42 * s),
        ]
    )
    canvas.fill(can, Linear(cx - 0.15 * s, 0, cx + 0.15 * s, 0, (view.tone("#4a4e5c", 0.8), view.tone("#22242c", 0.2))))
    lx, ly = cx + lean * 0.4 * s, y + 0.43 * s
    flaps = [
        lines(
            [
                (lx + d * 0.16 * s, ly),
                (lx + d * 0.3 * s, ly + 0.14 * s),
                (lx + d * 0.24 * s, ly + 0.18 * s),
                (lx + d * 0.12 * s, ly),
            ]
        )
        for d in (-1, 1)
    ]
    canvas.fill(joined(flaps), view.tone("#2a2c36", 0.4))
    canvas.fill(ellipse(lx, ly, 0.15 * s, 0.045 * s), mix(tint, "#ffffff", 0.6))
    canvas.glow(lx, ly, 0.7 * s, tint, 0.6)
    aim = camera.at(x * 0.3, 0.4, 7.2)
    beam = lines([(lx - 0.13 * s, ly), (lx + 0.13 * s, ly), (aim[0] + 150, aim[1]), (aim[0] - 150, aim[1])])
    canvas.fill(beam, Linear(0, ly, 0, aim[1], (alpha(tint, 0.17), alpha(tint, 0))), blur=12, blend="screen")


def _camera(canvas: Canvas, view: View, x: float, foot: float, s: float, side: int) -> None:
    """A studio camera on its pedestal, from behind and aside: lens to the set, viewfinder, red lamp, prompter."""
    canvas.fill(ellipse(x, foot, 0.5 * s, 0.12 * s), "#06060a", 0.5, blur=9)
    canvas.fill(
        lines([(x - 0.46 * s, foot), (x + 0.46 * s, foot), (x + 0.3 * s, foot - 0.22 * s), (x - 0.3 * s, foot - 0.22 * s)]),
        view.tone(METAL, 0.5),
    )
    canvas.fill(joined([ellipse(x + d * 0.4 * s, foot + 0.01 * s, 0.07 * s, 0.05 * s) for d in (-1, 0, 1)]), "#101116")
    canvas.fill(
        rect(x - 0.1 * s, foot - 1.12 * s, 0.2 * s, 0.95 * s),
        Linear(x - 0.1 * s, 0, x + 0.1 * s, 0, (view.tone("#8a8e9c", 0.8), view.tone("#4a4e5a", 0.5), view.tone("#24262e", 0.2))),
    )
    canvas.line(ellipse(x, foot - 0.86 * s, 0.34 * s, 0.07 * s), view.tone("#22242c", 0.5), 0.045 * s)
    body = rect(x - 0.3 * s, foot - 1.6 * s, 0.6 * s, 0.48 * s, 0.05 * s)
    canvas.fill(body, Linear(0, foot - 1.6 * s, 0, foot - 1.12 * s, (view.tone("#5c606e", 0.9), view.tone("#2a2c36", 0.3))))
    canvas.inner(body, 3, 3, view.tone("#c8ccd8", 1.0), 0.5, blur=1.5)
    lens = lines(
        [
            (x + side * 0.26 * s, foot - 1.56 * s),
            (x + side * 0.62 * s, foot - 1.52 * s),
            (x + side * 0.62 * s, foot - 1.2 * s),
            (x + side * 0.26 * s, foot - 1.18 * s),
        ]
    )
    canvas.fill(lens, view.tone("#1c1e26", 0.4))
    canvas.fill(ellipse(x + side * 0.62 * s, foot - 1.36 * s, 0.06 * s, 0.17 * s), mix("#2a3a6a", "#8ac8ff", 0.4))
    finder = rect(x - side * 0.06 * s - 0.2 * s, foot - 1.96 * s, 0.4 * s, 0.3 * s, 0.03 * s)
    canvas.fill(finder, view.tone("#22242c", 0.5))
    canvas.fill(
        rect(x - side * 0.06 * s - 0.16 * s, foot - 1.92 * s, 0.32 * s, 0.22 * s),
        Linear(0, foot - 1.92 * s, 0, foot - 1.7 * s, ("#5a8ad0", "#c8905a")),
    )
    canvas.fill(ellipse(x - side * 0.06 * s, foot - 1.79 * s, 0.035 * s, 0.05 * s), "#2a1a20", 0.8)
    canvas.fill(ellipse(x + side * 0.2 * s, foot - 1.66 * s, 0.04 * s, 0.04 * s), "#ff3a3a")
    canvas.glow(x + side * 0.2 * s, foot - 1.66 * s, 0.3 * s, "#ff3a3a", 0.7)
    handle = stroke(
        [(x - side * 0.28 * s, foot - 1.2 * s), (x - side * 0.6 * s, foot - 1.06 * s), (x - side * 0.76 * s, foot - 0.9 * s)],
        0.05 * s,
        even,
    )
    canvas.fill(handle, view.tone("#22242c", 0.6))


def _boom(canvas: Canvas, view: View, camera: Camera) -> None:
    """A microphone on a long arm from the left."""
    a, b = camera.at(-5.2, 2.6, 4.4), camera.at(-0.4, 3.0, 6.6)
    canvas.line(lines([(-30, a[1] + 60), b], closed=False), view.tone("#6a6e7c", 0.7), 8)
    canvas.line(lines([(-30, a[1] + 57), (b[0], b[1] - 2)], closed=False), view.tone("#c8ccd8", 1.0), 2, 0.7)
    canvas.fill(stroke([(b[0] - 6, b[1] + 2), (b[0] + 46, b[1] + 30)], 24, even), view.tone("#2c2e38", 0.5))
    canvas.fill(stroke([(b[0] + 8, b[1] + 6), (b[0] + 44, b[1] + 25)], 6, even), view.tone("#7a7e8c", 0.8), 0.7)


def _monitor(canvas: Canvas, view: View, camera: Camera, tones: tuple[str, str, str]) -> None:
    """A screen on a trolley that shows what goes out, a lamp that says so over the door."""
    (x, foot), s = camera.at(-1.55, 0, 4.4), camera.size(4.4)
    canvas.fill(ellipse(x, foot, 0.36 * s, 0.07 * s), "#06060a", 0.5, blur=7)
    canvas.fill(rect(x - 0.03 * s, foot - 0.55 * s, 0.06 * s, 0.55 * s), view.tone("#6a6e7c", 0.6))
    canvas.fill(rect(x - 0.32 * s, foot - 0.92 * s, 0.64 * s, 0.42 * s, 4), "#14151c")
    pane = rect(x - 0.29 * s, foot - 0.89 * s, 0.58 * s, 0.36 * s)
    canvas.fill(pane, Linear(0, foot - 0.89 * s, 0, foot - 0.53 * s, (tones[2], tones[0])))
    canvas.fill(
        curve(
            [
                (x - 0.12 * s, foot - 0.53 * s, 1),
                (x - 0.1 * s, foot - 0.66 * s),
                (x, foot - 0.7 * s),
                (x + 0.1 * s, foot - 0.66 * s),
                (x + 0.12 * s, foot - 0.53 * s, 1),
            ]
        ),
        "#1c1a2c",
    )
    canvas.fill(ellipse(x, foot - 0.76 * s, 0.06 * s, 0.075 * s), "#e8b898")
    sign, face = camera.flat((4.4, 3.3, 8.6), (1, 0, 0), (0, 1, 0)), "#ff4a3a"
    _on_air(canvas, sign, face)


def _on_air(canvas: Canvas, flat: Flat, tint: str) -> None:
    """The red box that says the programme is running."""
    case = flat.path(rect(0, 0, 1.2, 0.46, 0.06))
    canvas.fill(case, tint, 0.8, blur=18, blend="screen")
    canvas.fill(case, mix(tint, "#5a0a0a", 0.25))
    bars = [(0.14 + 0.16 * k, 0.12, 0.1, 0.22) for k in range(6) if k != 2]
    canvas.fill(flat.quads(bars), "#fff4e8")


def _close(canvas: Canvas, view: View) -> None:
    """A softbox and a case on wheels at the picture's edges."""
    softbox = lines([(WIDE - 210, 150), (WIDE + 30, 70), (WIDE + 30, 440), (WIDE - 170, 400)])
    canvas.fill(softbox, Linear(WIDE - 210, 0, WIDE, 0, ("#fffaf0", "#d8d0c4")))
    canvas.line(softbox, "#1a1c22", 9)
    canvas.glow(WIDE - 90, 270, 420, "#fff4dc", 0.4)
    canvas.fill(rect(WIDE - 80, 420, 14, 700), view.tone("#4a4e5a", 0.5))
    case = rect(-40, 880, 330, 260, 14)
    canvas.fill(case, Linear(0, 880, 0, HIGH, (view.tone("#3c3e4a", 0.7), view.tone("#1c1e26", 0.2))))
    canvas.fill(joined([rect(-40, 880, 330, 16), rect(-40, 980, 330, 10), rect(274, 880, 16, 260)]), view.tone("#a8acb8", 0.8))


PLACES = {
    "tvstudio": Kind(tvstudio, "white", ((0.2, 0.46), (0.54, 0.8)), 0.45, (0.0, -0.95), time="night"),
}
