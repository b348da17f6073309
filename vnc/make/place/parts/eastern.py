"""What old houses and gardens of East Asia are made of: tiled roofs, walls, stone lanterns, trained pines, boulders."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import PINE, bush, crown
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View

SLATE, STONE, SNOW = "#5c6672", "#a2a298", "#eef3fa"
Span = tuple[float, float, float]
"""Left, right and height of an edge, in design units."""


def tile_roof(
    canvas: Canvas, view: View, eave: Span, ridge: Span, colour: str = SLATE, air: float = 0.0, step: float = 19
) -> None:
    """A tiled roof seen from the front: ribs from the ridge to the eave, round tile ends, a ridge in courses."""

    def seen(tint: str, light: float) -> str:
        return view.misty(view.tone(tint, light), air)

    (ex0, ex1, ey), (rx0, rx1, ry) = eave, ridge
    tile, high = SNOW if view.snow else colour, ey - ry
    shape = lines([(ex0, ey), (rx0, ry), (rx1, ry), (ex1, ey)])
    canvas.fill(shape, Linear(0, ry, 0, ey, (seen(tile, 0.95), seen(tile, 0.62), seen(mix(tile, "#20242c", 0.25), 0.35))))
    count = max(4, int((ex1 - ex0) / step))
    ts = [k / count for k in range(count + 1)]
    ribs = [_rib(ex0, ex1, ey, rx0, rx1, ry, t, step * 0.34) for t in ts]
    lit = [_rib(ex0, ex1, ey, rx0, rx1, ry, t + 0.28 / count, step * 0.16) for t in ts[:-1]]
    canvas.fill(joined(ribs), seen("#20262e" if not view.snow else "#b4c4da", 0.2), 0.45, clip=shape)
    canvas.fill(joined(lit), seen(mix(tile, "#ffffff", 0.4), 0.9), 0.35, clip=shape)
    courses = [rect(ex0, ry + high * k / 7, ex1 - ex0, max(1.0, high * 0.012)) for k in range(1, 7)]
    canvas.fill(joined(courses), seen("#1c2028", 0.1), 0.22, clip=shape)
    edge = max(4.0, step * 0.4)
    canvas.fill(rect(ex0, ey - edge * 0.4, ex1 - ex0, edge), seen(mix(tile, "#20242c", 0.35), 0.4))
    ends = [ellipse(ex0 + (ex1 - ex0) * t, ey + edge * 0.2, step * 0.27, step * 0.27) for t in ts]
    canvas.fill(joined(ends), seen(mix(colour, "#ffffff", 0.2), 0.75))
    cap = max(6.0, high * 0.1)
    canvas.fill(rect(rx0 - cap * 0.6, ry - cap, rx1 - rx0 + cap * 1.2, cap * 1.25, cap * 0.2), seen(tile, 0.55))
    canvas.fill(rect(rx0 - cap * 0.8, ry - cap * 1.4, rx1 - rx0 + cap * 1.6, cap * 0.5, cap * 0.2), seen(tile, 0.9))


def _rib(ex0: float, ex1: float, ey: float, rx0: float, rx1: float, ry: float, t: float, wide: float) -> Path:
    a, b = rx0 + (rx1 - rx0) * t, ex0 + (ex1 - ex0) * t
    narrow = wide * (rx1 - rx0) / (ex1 - ex0)
    return lines([(a - narrow / 2, ry), (a + narrow / 2, ry), (b + wide / 2, ey), (b - wide / 2, ey)])


def eaves(
    canvas: Canvas, view: View, camera: Camera, x: float, out: float, high: float, near: float, deep: float, wood: str
) -> None:
    """A roof over a wall that runs away from us at x: its underside with rafters, tiles from the wall to the edge at `out`."""
    drop = 0.35
    under = camera.shape((x, high, near), (x, high, deep), (out, high - drop, deep), (out, high - drop, near))
    canvas.fill(under, view.tone(mix(wood, "#140c10", 0.35), 0.15))
    slope = camera.flat((x, high - 0.01, 0), (0, 0, 1), (out - x, -drop, 0))
    canvas.fill(slope.quads([(near + 0.4 * k, 0, 0.13, 1) for k in range(int((deep - near) / 0.4))]), view.tone(wood, 0.45))
    edge = camera.flat((out, high - drop, 0), (0, 0, 1), (0, 1, 0))
    tile = SNOW if view.snow else SLATE
    canvas.fill(edge.quad(near, -0.05, deep - near, 0.2), view.tone(mix(wood, "#201410", 0.3), 0.4))
    canvas.fill(edge.quad(near, 0.13, deep - near, 0.22), view.tone(tile, 0.6))
    ends = [edge.path(ellipse(near + 0.14 + 0.28 * k, 0.2, 0.11, 0.1)) for k in range(int((deep - near) / 0.28))]
    canvas.fill(joined(ends), view.tone(mix(SLATE, "#ffffff", 0.25), 0.85))


def garden_wall(
    canvas: Canvas, view: View, x0: float, x1: float, foot: float, tall: float, plaster: str = "#e9dfc8", air: float = 0.0
) -> None:
    """A plastered wall with a foot of stone and its own small roof."""

    def seen(tint: str, light: float) -> str:
        return view.misty(view.tone(tint, light), air)

    top = foot - tall
    canvas.fill(
        rect(x0, top, x1 - x0, tall), Linear(0, top, 0, foot, (seen(plaster, 0.35), seen(plaster, 0.8), seen(plaster, 0.55)))
    )
    canvas.fill(joined([rect(x0, top + tall * t, x1 - x0, tall * 0.022) for t in (0.3, 0.48, 0.66)]), seen("#fffaf0", 0.9), 0.8)
    posts = [rect(x, top, tall * 0.07, tall) for x in np.arange(x0 + tall * 0.4, x1, tall * 2.1)]
    canvas.fill(joined(posts), seen("#5a4030", 0.4))
    canvas.fill(rect(x0, foot - tall * 0.16, x1 - x0, tall * 0.17), seen("#8a8880", 0.4))
    joints = [rect(x, foot - tall * 0.16, 2.2, tall * 0.17) for x in np.arange(x0, x1, tall * 0.34)]
    canvas.fill(joined(joints), seen("#2c2c30", 0.1), 0.5)
    canvas.fill(rect(x0, top, x1 - x0, tall * 0.16), seen("#181420", 0), 0.35, blur=tall * 0.05)
    tile_roof(canvas, view, (x0 - 8, x1 + 8, top + tall * 0.05), (x0, x1, top - tall * 0.17), SLATE, air, max(9.0, tall * 0.11))


def stone_lantern(canvas: Canvas, view: View, x: float, foot: float, tall: float, colour: str = STONE) -> None:
    """A lantern of five stones: foot, shaft, table, fire box, roof with its jewel."""
    s = tall
    right = view.sun[0] > x
    tones = tuple(view.tone(colour, k) for k in ((0.12, 0.5, 1.0) if right else (1.0, 0.5, 0.12)))
    canvas.fill(ellipse(x, foot, s * 0.27, s * 0.045), view.tone("#141418", 0), 0.45, blur=s * 0.02)

    def part(half: float, shape: Path) -> None:
        canvas.fill(shape, Linear(x - half, 0, x + half, 0, tones))

    def block(low: float, high: float, a: float, b: float) -> Path:
        return lines(
            [(x - b * s, foot - high * s), (x + b * s, foot - high * s), (x + a * s, foot - low * s), (x - a * s, foot - low * s)]
        )

    part(0.2 * s, block(0, 0.07, 0.2, 0.17))
    part(0.09 * s, block(0.07, 0.45, 0.095, 0.075))
    part(0.11 * s, rect(x - 0.105 * s, foot - 0.28 * s, 0.21 * s, 0.035 * s, 0.01 * s))
    part(0.19 * s, block(0.45, 0.53, 0.1, 0.19))
    part(0.14 * s, block(0.53, 0.7, 0.13, 0.135))
    _fire_box(canvas, view, x, foot, s, colour)
    part(
        0.27 * s,
        curve(
            [
                (x - 0.28 * s, foot - 0.72 * s, 1),
                (x - 0.18 * s, foot - 0.76 * s),
                (x - 0.06 * s, foot - 0.88 * s, 1),
                (x + 0.06 * s, foot - 0.88 * s, 1),
                (x + 0.18 * s, foot - 0.76 * s),
                (x + 0.28 * s, foot - 0.72 * s, 1),
                (x + 0.24 * s, foot - 0.67 * s, 1),
                (x - 0.24 * s, foot - 0.67 * s, 1),
            ]
        ),
    )
    part(
        0.06 * s,
        curve(
            [
                (x - 0.05 * s, foot - 0.88 * s, 1),
                (x - 0.055 * s, foot - 0.93 * s),
                (x, foot - s, 1),
                (x + 0.055 * s, foot - 0.93 * s),
                (x + 0.05 * s, foot - 0.88 * s, 1),
            ]
        ),
    )
    _moss(canvas, view, x, foot, s)
    canvas.glow(x, foot - 0.61 * s, 0.7 * s, "#ffc070", 0.55 * view.lamps)


def _fire_box(canvas: Canvas, view: View, x: float, foot: float, s: float, colour: str) -> None:
    """The window of the lantern behind its bars."""
    lit = mix(view.tone("#34342e", 0.1), "#ffc878", view.lamps)
    canvas.fill(rect(x - 0.065 * s, foot - 0.675 * s, 0.13 * s, 0.12 * s, 0.01 * s), lit)
    bars = [rect(x - 0.065 * s + 0.032 * s * k, foot - 0.675 * s, 0.01 * s, 0.12 * s) for k in range(5)]
    canvas.fill(joined(bars), view.tone(colour, 0.3), 0.8)


def _moss(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """Moss or snow on the stones."""
    moss = [
        ellipse(x + s * dx, foot - s * dy, s * r, s * r * 0.3)
        for dx, dy, r in ((-0.15, 0.745, 0.08), (0.1, 0.53, 0.05), (-0.05, 0.07, 0.1))
    ]
    canvas.fill(joined(moss), view.tone(SNOW if view.snow else "#6a8a4c", 0.7), 0.75)
    if view.snow:
        canvas.fill(ellipse(x, foot - 0.79 * s, 0.2 * s, 0.05 * s), view.tone("#f6f9ff", 0.9))


def trained_pine(canvas: Canvas, view: View, x: float, foot: float, tall: float, seed: int, lean: float = 0.3) -> None:
    """A garden pine: a trunk that winds, pads of needles cut flat."""
    chance, bark = Random(seed), "#5c443a"
    knots = [
        (x, foot),
        (x + lean * tall * 0.35, foot - tall * 0.3),
        (x + lean * tall * 0.05, foot - tall * 0.58),
        (x + lean * tall * 0.3, foot - tall * 0.9),
    ]
    canvas.fill(ellipse(x, foot, tall * 0.2, tall * 0.03), view.tone("#141a14", 0), 0.35, blur=6)
    pads: list[tuple[float, float, float]] = [(knots[3][0], foot - tall * 0.94, 0.2)]
    for k, (side, v, reach) in enumerate(((-1, 0.42, 0.34), (1, 0.5, 0.38), (-1, 0.66, 0.28), (1, 0.74, 0.26), (1, 0.3, 0.26))):
        root = x + lean * tall * (0.3 if v < 0.45 else 0.12)
        tip = (root + side * reach * tall * chance.uniform(0.85, 1.1), foot - tall * (v + 0.02))
        canvas.fill(
            stroke([(root, foot - tall * (v - 0.08)), ((root + tip[0]) / 2, tip[1] + tall * 0.05), tip], tall * 0.035, even),
            view.tone(bark, 0.3),
        )
        pads.append((tip[0], tip[1], 0.21 - 0.02 * k))
    canvas.fill(stroke(knots, tall * 0.075, _tapering), view.tone(bark, 0.45))
    canvas.fill(
        stroke([(a + (0.012 if view.sun[0] > x else -0.012) * tall, b) for a, b in knots], tall * 0.028, _tapering),
        view.tone("#9a7860", 0.9),
        0.7,
    )
    colours = ("#4a6a6a", "#c4d4dc", "#ffffff") if view.snow else PINE
    for k, (px, py, r) in enumerate(sorted(pads, key=lambda p: p[1])):
        crown(canvas, view, px, py, r * tall, r * tall * 0.36, seed + k, 260, (tall * 0.012, tall * 0.03), colours, clumps=9)


def _tapering(t: np.ndarray) -> np.ndarray:
    return 1.0 - 0.62 * t


def boulder(
    canvas: Canvas, view: View, x: float, foot: float, wide: float, tall: float, seed: int, colour: str = "#868a8c"
) -> None:
    """A stone as it stands in a garden: broken planes, lit from the sun's side, moss round its foot."""
    chance, half = Random(seed), wide / 2
    tint = colour
    sign = 1 if view.sun[0] > x else -1
    top = [
        (x + half * u, foot - tall * v * chance.uniform(0.9, 1.08))
        for u, v in ((-0.94, 0.3), (-0.72, 0.72), (-0.24, 1.0), (0.3, 0.9), (0.74, 0.6), (0.96, 0.24))
    ]
    shape = lines(
        [(x - half, foot), *top, (x + half, foot), (x + half * 0.4, foot + tall * 0.06), (x - half * 0.5, foot + tall * 0.06)]
    )
    canvas.fill(
        ellipse(x - sign * half * 0.3, foot, wide * 0.62, max(4.0, wide * 0.09)), view.tone("#141a1c", 0), 0.42, blur=wide * 0.03
    )
    canvas.fill(shape, Linear(0, foot - tall, 0, foot, (view.tone(tint, 0.8), view.tone(mix(tint, "#30343c", 0.35), 0.3))))
    ridge_ = (x + half * chance.uniform(-0.15, 0.2), foot - tall * 0.52)
    lit_side = (
        [top[0], top[1], top[2], ridge_, (x - half * 0.3, foot)]
        if sign < 0
        else [top[5], top[4], top[3], ridge_, (x + half * 0.3, foot)]
    )
    dark_side = (
        [top[3], top[4], top[5], (x + half, foot), (x + half * 0.2, foot + 2), ridge_]
        if sign < 0
        else [top[2], top[1], top[0], (x - half, foot), (x - half * 0.2, foot + 2), ridge_]
    )
    canvas.fill(lines(lit_side), view.tone(mix(tint, "#fff4e4", 0.25), 0.95), 0.55, clip=shape)
    canvas.fill(lines(dark_side), view.tone("#2c3038", 0.1), 0.4, clip=shape)
    canvas.fill(lines([top[2], top[3], ridge_]), view.tone("#f4f0e8", 1.0), 0.35, clip=shape)
    _stone_cracks(canvas, view, x, foot, half, wide, tall, chance, shape)
    _snow_cap(canvas, view, x, foot, top, tall)


def _stone_cracks(
    canvas: Canvas, view: View, x: float, foot: float, half: float, wide: float, tall: float, chance: Random, shape: Path
) -> None:
    """Cracks down the face."""
    cracks = [
        stroke(
            [
                (x + half * chance.uniform(-0.7, 0.7), foot - tall * chance.uniform(0.2, 0.85)),
                (x + half * chance.uniform(-0.7, 0.7), foot - tall * chance.uniform(0, 0.5)),
            ],
            max(1.4, wide * 0.012),
        )
        for _ in range(5)
    ]
    canvas.fill(joined(cracks), view.tone("#20242a", 0.1), 0.4, clip=shape)


def _snow_cap(canvas: Canvas, view: View, x: float, foot: float, top: list[tuple[float, float]], tall: float) -> None:
    """What lies on it in winter."""
    if view.snow:
        canvas.fill(
            curve(
                [
                    (top[0][0], top[0][1]),
                    (top[1][0], top[1][1] - 4),
                    (top[2][0], top[2][1] - 6),
                    (top[3][0], top[3][1] - 4),
                    (top[4][0], top[4][1]),
                    (x, foot - tall * 0.66),
                ]
            ),
            view.tone("#f6f9ff", 0.9),
        )


def moss(canvas: Canvas, view: View, x: float, foot: float, half: float, seed: int) -> None:
    """A low cushion of moss that stones stand in."""
    colours = ("#c4d2e2", "#e6eef6", "#ffffff") if view.snow else ("#2f5a30", "#4f7c38", "#88a850")
    canvas.fill(ellipse(x, foot, half, half * 0.22), view.tone(colours[0], 0.4))
    bush(canvas, view, x, foot - half * 0.02, half * 1.02, half * 0.24, seed, 420, colours)


def stepping_stones(canvas: Canvas, view: View, camera: Camera, spots: list[tuple[float, float, float]], seed: int) -> None:
    """Flat stones to walk on (x, z, radius in metres)."""
    chance, floor = Random(seed), camera.floor()
    for x, z, r in spots:
        turn = chance.random() * 6
        ring = [
            (
                x + r * chance.uniform(0.85, 1.12) * math.cos(turn + a),
                z + r * 0.9 * chance.uniform(0.85, 1.12) * math.sin(turn + a),
            )
            for a in np.linspace(0, 2 * math.pi, 9)[:-1]
        ]
        stone = floor.path(curve(ring))
        s = camera.size(z)
        canvas.fill(stone.moved(0, 0.07 * s), view.tone("#2c2c2c", 0.1), 0.75)
        left, top, right, bottom = stone.bounds()
        canvas.fill(
            stone,
            Linear(
                left,
                top,
                right,
                bottom,
                (view.tone(SNOW if view.snow else "#b8b6ac", 0.85), view.tone(SNOW if view.snow else "#8c8a84", 0.5)),
            ),
        )


def lattice(
    canvas: Canvas,
    view: View,
    wall: Flat,
    u: float,
    v: float,
    wide: float,
    tall: float,
    wood: str,
    air: float = 0.0,
    gap: float = 0.12,
) -> None:
    """Upright laths before paper; lamplight shows through when it is dark."""
    paper = view.misty(mix(view.tone("#d8caa8", 0.55), "#ffcc80", max(0.1, 0.9 * view.lamps)), air * 0.6)
    canvas.fill(wall.quad(u, v, wide, tall), paper)
    bars = [(u + gap * k, v, gap * 0.4, tall) for k in range(int(wide / gap) + 1)]
    beams = [(u, v + tall * t, wide, 0.05) for t in (0.0, 0.33, 0.66, 0.97)]
    canvas.fill(wall.quads([*bars, *beams]), view.misty(view.tone(wood, 0.35), air))
