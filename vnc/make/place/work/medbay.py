"""Aboard a ship: beds of cold sleep under glass, in white light."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, stroke
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.shiproom import DEEP, bulkhead, hull, light, mist, window
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, shine
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

STEEL, DARK = "#8a96a6", "#1a2230"
STATES = ("#4ad8ff", "#4ad8ff", "#5affb0", "#4ad8ff", "#ffb04a", "#4ad8ff")
"""What the sleepers' lamps say: asleep, waking, wrong."""


def medbay(picture: Picture) -> None:
    """Pods in two rows, each with its sleeper behind frosted glass; a bed under arms at the end before a wall of readings."""
    view, camera = picture.view, Camera(960, 450, 1.55, 880)
    glow = light(view, "#5ad4ff")
    walls = picture.sheet(0.9, 0, 0.4)
    hull(walls, view, camera, glow)
    _end(picture, walls, camera, glow)
    back = picture.sheet(0.6, 0, 0.4)
    _bed(back, view, camera, glow)
    for k, z in enumerate((7.6, 6.1)):
        _pair(back, view, camera, z, k, glow)
    middle = picture.sheet(0.4, 0, 0.4)
    for k, z in enumerate((4.6, 3.1)):
        _pair(middle, view, camera, z, k + 2, glow)
    room = Room(camera, -2.5, 2.5, 3.3, DEEP, near=0.6)
    shine(walls, view, room, flattened([walls, back, middle]), picture.seed, 0.34, 0.2)
    mist(middle, picture.seed, glow)
    near = picture.sheet(0.15, 0, 2.4)
    _console(near, view, glow)


def _end(picture: Picture, canvas: Canvas, camera: Camera, glow: str) -> None:
    """The end wall: a round window on the stars between screens with a heart's curve and a body's outline."""
    view, flat, chance = picture.view, camera.flat((0, 0, DEEP), (1, 0, 0), (0, 1, 0)), Random(picture.seed)
    bulkhead(canvas, view, flat, "#c8d2dc", "#98a4b2")
    hole = flat.path(ellipse(0, 2.1, 0.86, 0.86))
    canvas.fill(flat.path(ellipse(0, 2.1, 1.0, 1.0)), view.tone("#6a7688", 0.4))
    window(picture, canvas, hole, (*flat.at(0.3, 1.9), 42), ("#2a6a9a", "#e0c8a0"))
    canvas.line(hole, mix(glow, "#ffffff", 0.5), 5)
    canvas.line(hole, glow, 16, 0.5, blur=8)
    for u in (-2.6, 1.3):
        pane = flat.path(rect(u, 1.25, 1.3, 1.2, 0.06))
        canvas.fill(pane, "#0c2436")
        canvas.line(pane, mix(glow, "#ffffff", 0.3), 3)
    for k, tint in enumerate(("#5affb0", "#ffd05a", "#ff6a7a")):
        pulse = [
            (-2.5 + 1.1 * j / 22, 2.2 - 0.32 * k + (0.16 if j % 7 == 3 else -0.07 if j % 7 == 4 else chance.uniform(-0.01, 0.01)))
            for j in range(23)
        ]
        canvas.line(flat.path(lines(pulse, closed=False)), tint, 2.4)
    half = [(1.95, 2.36), (2.04, 2.3), (2.0, 2.16), (2.14, 2.1), (2.2, 1.7), (2.1, 1.72), (2.06, 1.95), (2.05, 1.3)]
    body = flat.path(curve([*half, *[(3.9 - a, b) for a, b in half[::-1]]]))
    canvas.line(body, glow, 2.4)
    canvas.fill(body, glow, 0.25)


def _bed(canvas: Canvas, view: View, camera: Camera, glow: str) -> None:
    """A table under a ring with jointed arms, its pad lit at the edge."""
    z, sun = 8.3, Sun(0, 0.9, -0.2)
    shadow(canvas, view, camera, -0.9, z, 1.8, 0.8, 0.4)
    box(canvas, view, camera, sun, -0.35, 0, z + 0.1, 0.7, 0.7, 0.5, STEEL, 0.5)
    box(canvas, view, camera, sun, -0.95, 0.7, z, 1.9, 0.16, 0.8, "#f0f4f8", 0.9)
    edge = camera.flat((-0.95, 0.7, z), (1, 0, 0), (0, 1, 0)).quad(0.04, 0.02, 1.82, 0.04)
    canvas.fill(edge, glow, 0.7, blur=9, blend="screen")
    canvas.fill(edge, mix(glow, "#ffffff", 0.6))
    x, y = camera.at(0, 1.9, z)
    canvas.line(ellipse(x, y, 72, 20), view.tone("#e8eef4", 0.9), 9)
    canvas.line(ellipse(x, y + 3, 66, 17), mix(glow, "#ffffff", 0.5), 3)
    for d in (-1, 1):
        canvas.line(
            lines([(x + d * 60, y), (x + d * 84, y + 44), (x + d * 40, y + 66)], closed=False), view.tone("#c8d0da", 0.7), 7
        )
        canvas.fill(ellipse(x + d * 84, y + 44, 7, 7), view.tone("#5a6678", 0.5))


def _pair(canvas: Canvas, view: View, camera: Camera, z: float, k: int, glow: str) -> None:
    """One pod on each side of the aisle at that distance, leaning on the wall, its readings beside it."""
    for side in (-1, 1):
        _pod(
            canvas,
            view,
            camera,
            side,
            z,
            STATES[(2 * k + (side > 0)) % 6] if view.mood != "tense" else "#ff5a4a",
            (k + side) % 4 != 1,
        )


def _pod(canvas: Canvas, view: View, camera: Camera, side: int, z: float, state: str, taken: bool) -> None:
    """An upright capsule turned a little to us: base, shell, glass with a sleeper in cold light, hoses, a display."""
    (cx, foot), s = camera.at(side * 1.95, 0, z), camera.size(z)
    half, tall = 0.5 * s, 2.3 * s
    lean = -side * 0.12 * s
    canvas.fill(ellipse(cx, foot, half * 1.6, half * 0.32), view.tone("#0c1420", 0), 0.5, blur=9)
    _foot(canvas, view, cx, foot, s, state)

    def pod(grow: float, low: float, high: float) -> Path:
        wide, middle, upper = half * grow, foot - low * s - 0.4 * tall, foot - high * s + 0.2 * tall
        left = [(-wide * 0.8, foot - low * s, 1), (-wide, middle), (-wide * 0.96 + lean, upper)]
        right = [(wide * 0.96 + lean, upper), (wide, middle), (wide * 0.8, foot - low * s, 1)]
        return curve([(cx + a, *b) for a, *b in (*left, (lean, foot - high * s), *right)])

    shell = pod(1.16, 0.18, 2.42)
    canvas.fill(
        shell,
        Linear(cx - half, 0, cx + half, 0, (view.tone("#f4f7fa", 0.8), view.tone("#c8d2dc", 0.6), view.tone("#8694a6", 0.3))),
    )
    canvas.inner(shell, 4 * side, 3, view.tone("#ffffff", 1.1), 0.7, blur=2)
    glass = pod(0.86, 0.3, 2.24)
    canvas.fill(
        glass,
        Linear(0, foot - 2.2 * s, 0, foot - 0.3 * s, (mix(state, "#ffffff", 0.55), mix(state, DARK, 0.4), mix(state, DARK, 0.7))),
    )
    if taken:
        _sleeper(canvas, cx + lean * 0.5, foot, s, state, glass)
    frost = _frost(cx, foot, s, side)
    canvas.fill(joined(frost), "#f0fbff", 0.35, blur=5, clip=glass)
    sheen = lines(
        [
            (cx - half * 0.6 + lean, foot - 2.1 * s),
            (cx - half * 0.2 + lean, foot - 2.1 * s),
            (cx - half * 0.5, foot - 0.4 * s),
            (cx - half * 0.8, foot - 0.4 * s),
        ]
    )
    canvas.fill(sheen, "#ffffff", 0.26, clip=glass)
    canvas.line(glass, mix(state, "#ffffff", 0.5), 0.022 * s)
    canvas.line(glass, state, 0.06 * s, 0.5, blur=6)
    canvas.glow(cx, foot - 1.2 * s, 1.3 * s, state, 0.26)
    _readings(canvas, view, cx - side * half * 1.5, foot - 1.35 * s, s, state)
    _hoses(canvas, view, cx + lean, foot, s)


def _foot(canvas: Canvas, view: View, x: float, foot: float, s: float, state: str) -> None:
    """The base with a line of light."""
    half = 0.5 * s
    base = [(-1.2, 0.2), (1.2, 0.2), (1.35, 0.0), (-1.35, 0.0)]
    tones = (view.tone("#b8c2ce", 0.7), view.tone("#e8eef4", 0.9), view.tone("#78849a", 0.3))
    canvas.fill(lines([(x + a * half, foot - b * s) for a, b in base]), Linear(x - half, 0, x + half, 0, tones))
    canvas.fill(rect(x - half * 1.1, foot - 0.13 * s, half * 2.2, 0.035 * s, 3), state, 0.95)


def _hoses(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """Two lines from the pod's head up to the ceiling."""
    runs = [[(x + a * s, foot - 2.3 * s), (x + a * s * 1.3, foot - 2.9 * s), (x + a * s, foot - 3.6 * s)] for a in (-0.12, 0.12)]
    canvas.fill(joined([stroke(run, 0.05 * s, even) for run in runs]), view.tone("#5a6678", 0.5))


def _sleeper(canvas: Canvas, x: float, foot: float, s: float, state: str, glass: Path) -> None:
    """Somebody asleep, upright, as a soft shape."""
    skin = mix(state, "#f4e8e0", 0.55)
    body = curve(
        [
            (x - 0.07 * s, foot - 1.78 * s),
            (x - 0.24 * s, foot - 1.68 * s),
            (x - 0.25 * s, foot - 1.2 * s),
            (x - 0.2 * s, foot - 0.9 * s),
            (x - 0.17 * s, foot - 0.3 * s, 1),
            (x + 0.17 * s, foot - 0.3 * s, 1),
            (x + 0.2 * s, foot - 0.9 * s),
            (x + 0.25 * s, foot - 1.2 * s),
            (x + 0.24 * s, foot - 1.68 * s),
            (x + 0.07 * s, foot - 1.78 * s),
        ]
    )
    canvas.fill(
        body, Linear(0, foot - 1.8 * s, 0, foot - 0.4 * s, (mix(state, "#f0f6fa", 0.6), mix(state, DARK, 0.45))), 0.85, clip=glass
    )
    canvas.fill(ellipse(x, foot - 1.96 * s, 0.15 * s, 0.19 * s), mix(state, "#2a2030", 0.6), 0.9, clip=glass)
    canvas.fill(ellipse(x, foot - 1.92 * s, 0.115 * s, 0.15 * s), skin, 0.95, clip=glass)
    lids = [
        stroke(
            [(x + d * 0.08 * s, foot - 1.93 * s), (x + d * 0.045 * s, foot - 1.915 * s), (x + d * 0.015 * s, foot - 1.93 * s)],
            0.016 * s,
            even,
        )
        for d in (-1, 1)
    ]
    canvas.fill(joined(lids), mix(state, "#2a2030", 0.7), 0.9, clip=glass)


def _frost(cx: float, foot: float, s: float, seed: int) -> list[Path]:
    """Patches of frost round a pod's rim."""
    chance = Random(seed + round(foot))
    spots: list[Path] = []
    for _ in range(26):
        t = chance.uniform(0, math.tau)
        x, y = cx + 0.4 * s * math.cos(t), foot - 1.25 * s + 0.95 * s * math.sin(t)
        spots.append(ellipse(x, y, chance.uniform(0.03, 0.1) * s, chance.uniform(0.03, 0.1) * s))
    return spots


def _readings(canvas: Canvas, view: View, x: float, y: float, s: float, state: str) -> None:
    """A small display on a stalk."""
    canvas.fill(rect(x - 0.015 * s, y, 0.03 * s, 1.35 * s), view.tone("#8a96a6", 0.6))
    canvas.fill(rect(x - 0.17 * s, y - 0.26 * s, 0.34 * s, 0.32 * s, 0.03 * s), "#0c1c2c")
    canvas.line(rect(x - 0.17 * s, y - 0.26 * s, 0.34 * s, 0.32 * s, 0.03 * s), mix(state, "#ffffff", 0.3), max(1.2, 0.012 * s))
    canvas.line(
        lines(
            [
                (x + a * s, y + b * s)
                for a, b in ((-0.14, -0.12), (-0.05, -0.12), (-0.02, -0.2), (0.02, -0.05), (0.05, -0.12), (0.14, -0.12))
            ],
            closed=False,
        ),
        state,
        max(1.2, 0.014 * s),
    )
    canvas.fill(
        joined([rect(x - 0.13 * s, y - 0.02 * s + 0.03 * j * s, 0.2 * s - 0.05 * j * s, 0.014 * s) for j in range(2)]), state, 0.9
    )


def _console(canvas: Canvas, view: View, glow: str) -> None:
    """The edge of a desk with lit keys at the right."""
    top = lines([(1560, 1100), (1640, 930), (WIDE + 20, 880), (WIDE + 20, 1100)])
    canvas.fill(top, Linear(0, 880, 0, HIGH, (view.tone("#e8eef4", 0.7), view.tone("#6a7688", 0.2))))
    keys = [rect(1690 + 58 * i - 12 * j, 950 - 9 * i + 44 * j, 40, 24, 6) for i in range(4) for j in range(3)]
    for k, tint in enumerate((glow, "#5affb0", "#ffb04a")):
        canvas.fill(joined(keys[k::3]), mix(tint, "#ffffff", 0.2), 0.9)


PLACES = {
    "medbay": Kind(medbay, "blue", ((0.2, 0.46), (0.54, 0.8)), 0.42, (0.0, -0.9)),
}
