"""A glass deck high over the city: the streets far below, telescopes for a coin."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import Swarm, flattened
from vnc.make.place.room import Room, shine
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

CAMERA = Camera(960, 500, 1.6, 900)
ALOFT = Camera(960, 452, 210.0, 1000)
BLOCKS = ("#c8c4c4", "#a8acb8", "#d8ccbc", "#8a94a4", "#b8a8a0", "#e0dcd8")


def observationdeck(picture: Picture) -> None:
    """The city to the horizon behind panes from floor to ceiling; a rail, benches, a telescope on each hand."""
    view = picture.view
    far = picture.sheet(1.0, 0, 0.8)
    sky(picture, far, 470)
    ridge(far, picture.out, 440, 34, ("#7a94b0", "#98acc0"), picture.seed + 2, 0.55)
    _city(picture, far)
    veil(picture, far)
    glass = picture.sheet(0.7, 0, 0.3)
    _panes(picture, glass)
    floor = picture.sheet(0.6, 0, 0.4)
    _floor(picture, floor)
    _ceiling(floor, view)
    things = picture.sheet(0.4, 0, 0.4)
    _rail(things, view)
    for x in (-2.6, 2.5):
        _telescope(things, view, x, 4.7)
    for x in (-1.5, 0.5):
        _bench(things, view, x)
    near = picture.sheet(0.12, 0, 2.6)
    for x in (-10, 1850):
        near.fill(
            rect(x, -40, 80, 1200),
            Linear(x, 0, x + 80, 0, (view.tone("#3a4450", 0.2), view.tone("#8a98a8", 0.9), view.tone("#2c343e", 0.2))),
        )


def _city(picture: Picture, canvas: Canvas) -> None:
    """Blocks by the hundred seen from above, streets of light between them, a river and a mast of red iron."""
    view, chance = picture.out, Random(picture.seed + 3)
    y0 = 458
    canvas.fill(
        rect(-20, y0, WIDE + 40, 700),
        Linear(0, y0, 0, HIGH, (view.misty(view.tone("#8a9498", 0.6), 0.5), view.tone("#5a6268", 0.4))),
    )
    river = [ALOFT.at(x, 0, z) for x, z in ((-1800, 6000), (-700, 3000), (-420, 1700), (-300, 1100), (-330, 700), (-420, 380))]
    back = [ALOFT.at(x, 0, z) for x, z in ((-260, 380), (-210, 700), (-180, 1100), (-280, 1700), (-500, 3000), (-1300, 6000))]
    canvas.fill(
        curve([(*river[0], 1), *river[1:-1], (*river[-1], 1), (*back[0], 1), *back[1:-1], (*back[-1], 1)]),
        Linear(0, y0, 0, 900, (mix(view.sky[4], "#ffffff", 0.2), mix(view.sky[2], view.tone("#3a6a8a", 0.5), 0.5))),
    )
    _streets(canvas, view)
    z = 5200.0
    while z > 330:
        half, step = z * 1.15, 46.0 if z < 1600 else 90.0
        row: list[tuple[float, float, float, float]] = []
        x = -half
        while x < half:
            wide = step * chance.uniform(0.5, 0.82)
            centre = -620 * (z / 3000) ** 1.1 - 200
            if abs(x - centre) > 95 + z * 0.05 and chance.random() < 0.9:
                tall = chance.uniform(18, 60) * (1 + 2.2 * (chance.random() < 0.16)) * (0.7 if z < 600 else 1.0)
                row.append((x + chance.uniform(-6, 6), wide, tall, chance.random()))
            x += step
        _blocks(canvas, view, z, row, chance)
        z /= 1.075 if z > 1000 else 1.1
    _mast(canvas, view)
    air_tint(canvas, view.haze, y0 - 30, 900, 0.22 + 0.3 * view.murk, 0.0)


def _streets(canvas: Canvas, view: View) -> None:
    """Avenues that run to the horizon, lit when it is dark."""
    floor = ALOFT.floor()
    glow = mix(view.tone("#a8a8a8", 0.6), "#ffc060", view.lamps)
    canvas.fill(floor.quads([(x, 300, 14, 5200) for x in (120, 420, 900, -620, -1100)]), glow, 0.5 + 0.4 * view.lamps)
    canvas.fill(
        floor.quads([(-4000, z, 8000, 16) for z in (420, 560, 760, 1050, 1500, 2200, 3200)]), glow, 0.4 + 0.4 * view.lamps
    )


def _blocks(canvas: Canvas, view: View, z: float, row: list[tuple[float, float, float, float]], chance: Random) -> None:
    """One row of buildings: roofs, fronts, and windows by the swarm."""
    if not row:
        return
    deep = z * 0.045 + 12
    tops: dict[str, list[list[tuple[float, float]]]] = {}
    fronts: dict[str, list[list[tuple[float, float]]]] = {}
    panes: list[list[tuple[float, float]]] = []
    for x, wide, tall, luck in row:
        paint = BLOCKS[int(luck * 6)]
        a, b = (x, tall, z), (x + wide, tall, z)
        tops.setdefault(paint, []).append(
            [ALOFT.at(*a), ALOFT.at(*b), ALOFT.at(x + wide, tall, z + deep), ALOFT.at(x, tall, z + deep)]
        )
        fronts.setdefault(paint, []).append([ALOFT.at(*a), ALOFT.at(*b), ALOFT.at(x + wide, 0, z), ALOFT.at(x, 0, z)])
        if z < 2600:
            rows, columns = max(2, int(tall / 7)), max(2, int(wide / 8))
            for j in range(rows):
                for k in range(columns):
                    if chance.random() < 0.55:
                        u, v = x + wide * (k + 0.25) / columns, tall * (j + 0.3) / rows
                        w, h = wide * 0.5 / columns, tall * 0.42 / rows
                        panes.append([ALOFT.at(u, v, z), ALOFT.at(u + w, v, z), ALOFT.at(u + w, v + h, z), ALOFT.at(u, v + h, z)])
    far = min(0.75, z / 6000)
    for paint, shapes in fronts.items():
        canvas.fill(Swarm(np.array(shapes)), view.misty(view.tone(paint, 0.35), far))
    for paint, shapes in tops.items():
        canvas.fill(Swarm(np.array(shapes)), view.misty(view.tone(paint if not view.snow else "#f0f4fa", 0.9), far))
    if panes:
        lit = mix(view.misty(view.tone("#4a5a70", 0.4), far), "#ffd890", 0.9 * view.lamps)
        canvas.fill(Swarm(np.array(panes)), lit, 0.55 + 0.4 * view.lamps)


def _mast(canvas: Canvas, view: View) -> None:
    """A tower of red lattice that stands over the roofs."""
    x, foot, tall = 1330.0, 640.0, 330.0
    tint = view.tone("#e0583c", 0.7)
    legs = [
        stroke([(x + d * 54, foot), (x + d * 26, foot - tall * 0.34), (x + d * 10, foot - tall * 0.7), (x, foot - tall)], 9, even)
        for d in (-1, 1)
    ]
    canvas.fill(joined(legs), tint)
    braces: list[Path] = []
    for k in range(11):
        a, b = foot - tall * 0.075 * k, foot - tall * 0.075 * (k + 1)
        w, v = 54 * (1 - k / 11) ** 1.3 + 4, 54 * (1 - (k + 1) / 11) ** 1.3 + 4
        braces += [stroke([(x - w, a), (x + v, b)], 3, even, False), stroke([(x + w, a), (x - v, b)], 3, even, False)]
    canvas.fill(joined(braces), tint, 0.9)
    canvas.fill(
        joined([rect(x - 30, foot - tall * 0.46, 60, 18, 3), rect(x - 15, foot - tall * 0.75, 30, 12, 3)]),
        view.tone("#f4f0e8", 0.8),
    )
    if view.lamps > 0.2:
        canvas.glow(x, foot - tall * 0.45, 260, "#ff8a4a", 0.6 * view.lamps)
        canvas.glow(x, foot - tall, 60, "#ff5a4a", 0.9 * view.lamps)


def _panes(picture: Picture, canvas: Canvas) -> None:
    """Uprights and the faint shine of the glass."""
    view = picture.view
    for k, x in enumerate((-300, 60, 420, 780, 1140, 1500, 1860)):
        lean = (x + 30 - 960) * 0.12
        canvas.fill(lines([(x + 40 + lean, -20), (x + 130 + lean, -20), (x + 80, 760), (x + 20, 760)]), "#ffffff", 0.05)
        bar = lines([(x - 9 + lean, -20), (x + 11 + lean, -20), (x + 9, 780), (x - 8, 780)])
        canvas.fill(
            bar, Linear(x - 9, 0, x + 11, 0, (view.tone("#4a545e", 0.3), view.tone("#aab4be", 0.9), view.tone("#3a424c", 0.2)))
        )
        if picture.out.weather in ("rain", "storm", "snow") and k % 2:
            picture.play("snow" if picture.out.weather == "snow" else "rain", x + 20, 100, 330, 620)
    canvas.fill(rect(-20, 176, WIDE + 40, 10), view.tone("#6a7680", 0.5))


def _floor(picture: Picture, canvas: Canvas) -> None:
    """Dark carpet with a strip of lit glass, the window's light on it."""
    view, camera = picture.view, CAMERA
    room = Room(camera, -9.0, 9.0, 3.4, 5.6, Sun(0, 0.6, 0.7))
    ground = room.floor.quad(-9, 0.9, 18, 4.7)
    y0 = camera.at(0, 0, 5.6)[1]
    canvas.fill(
        ground, Linear(0, y0, 0, HIGH, (view.tone("#7a8494", 0.8), view.tone("#4a5260", 0.4), view.tone("#2c323c", 0.25)))
    )
    canvas.fill(
        room.floor.grid([-9 + 1.2 * k for k in range(16)], [0.9 + 0.9 * k for k in range(6)], 0.016),
        view.tone("#1c2028", 0.1),
        0.5,
    )
    shine(canvas, view, room, flattened([s.canvas for s in picture.sheets]), picture.seed, 0.4, 0.15)
    pane = room.floor.quad(-1.1, 2.7, 2.2, 1.7)
    canvas.fill(
        pane,
        Linear(
            0,
            pane.bounds()[1],
            0,
            pane.bounds()[3],
            (mix(picture.out.sky[3], "#ffffff", 0.2), mix(picture.out.sky[1], view.tone("#4a5a70", 0.5), 0.5)),
        ),
        0.75,
    )
    spots = [
        (-1.0 + 0.24 * i + 0.05 * (j % 2), 2.8 + 0.26 * j, 0.13, 0.16) for i in range(9) for j in range(6) if (i * 3 + j * 5) % 4
    ]
    canvas.fill(room.floor.quads(spots), mix(picture.out.tone("#a8acb4", 0.6), "#ffc870", 0.5 * view.lamps), 0.7)
    canvas.line(pane, view.tone("#c8d4dc", 1.0), 7)
    canvas.line(pane, mix("#a8e0ff", "#ffffff", 0.3), 3, 0.5 + 0.5 * view.lamps)
    canvas.fill(room.back.quad(0, 0, 18, 0.22), view.tone("#3a424e", 0.4))
    canvas.fill(room.back.quad(0, 0.2, 18, 0.03), view.tone("#b8c4d0", 1.0))


def _ceiling(canvas: Canvas, view: View) -> None:
    """The edge of the ceiling with rings of light."""
    edge = curve([(-40, -40, 1), (-40, 128, 1), (400, 84), (960, 70), (1520, 84), (1960, 128, 1), (1960, -40, 1)])
    canvas.fill(edge, Linear(0, -20, 0, 120, (view.tone("#2c343e", 0.2), view.tone("#6a7684", 0.5))))
    canvas.line(
        curve([(-40, 128), (400, 84), (960, 70), (1520, 84), (1960, 128)], closed=False),
        mix("#9adcff", view.tone("#c8d4dc", 0.8), 0.4),
        5,
        0.5 + 0.5 * view.lamps,
    )
    for x, y in ((330, 42), (650, 28), (960, 24), (1270, 28), (1590, 42)):
        canvas.fill(ellipse(x, y, 46, 8), mix(view.tone("#e0e8ec", 0.8), "#fff6e0", view.lamps))
        canvas.glow(x, y, 150, "#fff0d0", 0.3 * view.lamps)


def _rail(canvas: Canvas, view: View) -> None:
    """A steel handrail before the panes with plates that name what one sees."""
    a, b = CAMERA.at(-9, 1.05, 5.2), CAMERA.at(9, 1.05, 5.2)
    posts = [rect(CAMERA.at(x, 0, 5.2)[0] - 5, a[1], 10, CAMERA.at(0, 0, 5.2)[1] - a[1]) for x in np.arange(-7.2, 8, 1.8)]
    canvas.fill(joined(posts), view.tone("#8a96a2", 0.6))
    canvas.fill(
        rect(a[0], a[1] - 7, b[0] - a[0], 15, 7),
        Linear(0, a[1] - 7, 0, a[1] + 8, (view.tone("#f0f6fa", 1.1), view.tone("#7a8690", 0.3))),
    )
    for x in (-4.4, 0.0, 4.4):
        (cx, y), s = CAMERA.at(x, 1.0, 5.1), CAMERA.size(5.1)
        plate = lines([(cx - 0.6 * s, y), (cx + 0.6 * s, y), (cx + 0.66 * s, y + 0.2 * s), (cx - 0.66 * s, y + 0.2 * s)])
        canvas.fill(plate, view.tone("#2c4a6a", 0.6))
        canvas.fill(
            joined(
                [
                    rect(cx - 0.5 * s + 0.1 * s * k, y + 0.1 * s - 0.03 * s * (k % 4), 0.06 * s, 0.03 * s + 0.03 * s * (k % 4))
                    for k in range(10)
                ]
            ),
            view.tone("#d8e8f4", 0.9),
            0.85,
        )


def _telescope(canvas: Canvas, view: View, x: float, z: float) -> None:
    """Binoculars on a column, for a coin."""
    (cx, foot), s = CAMERA.at(x, 0, z), CAMERA.size(z)
    steel = (view.tone("#5a6672", 0.3), view.tone("#d8e0e6", 1.05), view.tone("#4a545e", 0.25))
    canvas.fill(ellipse(cx, foot, 0.36 * s, 0.08 * s), view.tone("#101418", 0), 0.5, blur=7)
    canvas.fill(ellipse(cx, foot - 0.02 * s, 0.27 * s, 0.06 * s), Linear(cx - 0.27 * s, 0, cx + 0.27 * s, 0, steel))
    canvas.fill(rect(cx - 0.07 * s, foot - 1.15 * s, 0.14 * s, 1.14 * s), Linear(cx - 0.07 * s, 0, cx + 0.07 * s, 0, steel))
    canvas.fill(rect(cx - 0.13 * s, foot - 0.95 * s, 0.26 * s, 0.3 * s, 6), view.tone("#c84a3c", 0.7))
    canvas.fill(rect(cx - 0.03 * s, foot - 0.86 * s, 0.06 * s, 0.02 * s), view.tone("#201c20", 0.1))
    body = curve(
        [
            (cx - 0.34 * s, foot - 1.3 * s),
            (cx - 0.3 * s, foot - 1.6 * s),
            (cx, foot - 1.68 * s),
            (cx + 0.3 * s, foot - 1.6 * s),
            (cx + 0.34 * s, foot - 1.3 * s),
            (cx, foot - 1.14 * s),
        ]
    )
    canvas.fill(
        body,
        Linear(
            cx - 0.34 * s, foot - 1.68 * s, cx + 0.34 * s, foot - 1.14 * s, (view.tone("#e8eef2", 1.1), view.tone("#7a8690", 0.3))
        ),
    )
    for d in (-0.14, 0.14):
        canvas.fill(ellipse(cx + d * s, foot - 1.42 * s, 0.11 * s, 0.12 * s), view.tone("#2a3038", 0.4))
        canvas.fill(
            ellipse(cx + d * s, foot - 1.42 * s, 0.075 * s, 0.085 * s),
            Linear(0, foot - 1.5 * s, 0, foot - 1.34 * s, ("#8ab8e0", "#1c2c44")),
        )


def _bench(canvas: Canvas, view: View, x: float) -> None:
    sun = Sun(0.0, 0.7, 0.4)
    shadow(canvas, view, CAMERA, x, 4.75, 1.0, 0.35, 0.5)
    for u in (x + 0.1, x + 0.8):
        box(canvas, view, CAMERA, sun, u, 0, 4.75, 0.08, 0.4, 0.3, "#5a6470", 0.4)
    box(canvas, view, CAMERA, sun, x, 0.4, 4.7, 1.0, 0.1, 0.4, "#b8885a", 1.0)
    canvas.fill(CAMERA.floor(0.501).quad(x + 0.02, 4.72, 0.96, 0.03), alpha("#ffffff", 0.3))


PLACES = {"observationdeck": Kind(observationdeck, "white", ((0.12, 0.88),), 0.46, (0.2, -0.9))}
