"""An amphitheatre seen from its sand."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import leaves
from vnc.make.place.parts.stone import brazier
from vnc.make.place.parts.towers import flag
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera
from vnc.make.place.view import View

RADIUS, MIDDLE = 26.0, 17.0
"""Metres from the ring's middle to its wall, and from us to that middle."""
PODIUM, RISE, RUN, TIERS = 4.0, 0.72, 1.05, 15
"""Height of the wall round the sand; a tier's height and depth; their number."""
TRAVERTINE = "#dcc8a4"
TUNICS = ("#f4ecdc", "#c8483c", "#e0b45c", "#8aa0b8", "#a86a8a", "#6a8a5c", "#e8dcc0")


def arena(picture: Picture) -> None:
    camera = Camera(960, 610, 1.7, 900)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    stands = picture.sheet(0.75, 0.03, 0.8)
    _arcade(picture, stands, camera)
    _seats(picture, stands, camera)
    veil(picture, stands)
    wall = picture.sheet(0.6, 0, 0.5)
    _podium(picture, wall, camera)
    _gate(picture, wall, camera)
    sand = picture.sheet(0.35, 0, 0.4)
    _sand(picture, sand, camera)
    for side in (-1, 1):
        brazier(picture, sand, *camera.at(side * 5.6, 0, 17), 2.0 * camera.size(17))
    near = picture.sheet(0.12, 0, 2.2)
    _arms(picture, near)


def _ring(camera: Camera, radius: float, high: float, turns: np.ndarray) -> list[tuple[float, float]]:
    """Points on a level circle round the arena; turn 0 is straight ahead."""
    return [camera.at(radius * math.sin(t), high, max(0.6, MIDDLE + radius * math.cos(t))) for t in turns]


SWEEP = np.linspace(-1.75, 1.75, 57)


def _band(camera: Camera, inner: tuple[float, float], outer: tuple[float, float]) -> Path:
    """The surface between two circles, each (radius, height)."""
    return lines([*_ring(camera, *inner, SWEEP), *reversed(_ring(camera, *outer, SWEEP))])


def _across(view: View, colour: str, low: float, high: float) -> Linear:
    """The half that faces the sun is bright, the half under it lies in shade."""
    tones = tuple(view.tone(colour, low + (high - low) * k) for k in (1.0, 0.9, 0.55, 0.2, 0.0))
    return Linear(0, 0, WIDE, 0, tones if view.sun[0] > WIDE / 2 else tones[::-1])


def _arcade(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The outer wall behind the seats: two rows of arches, a cornice, poles with pennants."""
    view, radius = picture.view, RADIUS + RUN * TIERS
    foot = PODIUM + RISE * TIERS
    top = foot + 9.0
    canvas.fill(_band(camera, (radius, foot - 1), (radius, top)), _across(view, TRAVERTINE, 0.15, 0.8))
    step = 0.098
    turns = [step * (k - 18) + step / 2 for k in range(36)]
    for base, tall in ((foot + 0.3, 3.1), (foot + 4.8, 3.0)):
        arches = [_opening(camera, radius, base, tall, t, step * 0.58) for t in turns]
        canvas.fill(joined(arches), _across(view, "#5a4a44", 0.0, 0.4))
        inner = [_opening(camera, radius + 2, base, tall * 0.96, t + 0.012, step * 0.46) for t in turns]
        canvas.fill(joined(inner), mix(view.sky[3], view.tone("#a89478", 0.5), 0.35), 0.8)
        if view.lamps > 0.3:
            canvas.fill(joined(inner), "#ffb860", 0.55 * view.lamps)
    for high, thick in ((foot + 4.1, 0.35), (foot + 8.3, 0.5), (top, 0.4)):
        canvas.fill(_band(camera, (radius - 0.3, high), (radius - 0.3, high + thick)), _across(view, "#ecdcbc", 0.3, 1.1))
    for k, t in enumerate(turns[::3]):
        ((x, y),) = _ring(camera, radius, top, np.array([t]))
        if -60 < x < WIDE + 60:
            flag(
                canvas,
                view,
                x,
                y + 4,
                2600 / max(20, MIDDLE + radius * math.cos(t)),
                ("#b8343e", "#c89a34")[k % 2],
                0.12,
                picture.seed + k,
            )


def _opening(camera: Camera, radius: float, base: float, tall: float, turn: float, wide: float) -> Path:
    """A round-headed arch in a curved wall."""
    rise = tall * 0.68
    points = [(turn - wide / 2, base), (turn - wide / 2, base + rise)]
    points += [(turn - wide / 2 * math.cos(a), base + rise + (tall - rise) * math.sin(a)) for a in (0.6, 1.2, 1.57, 1.94, 2.54)]
    points += [(turn + wide / 2, base + rise), (turn + wide / 2, base)]
    return lines([_ring(camera, radius, high, np.array([t]))[0] for t, high in points])


def _seats(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Tiers of stone, stairs between the blocks, and the people."""
    view = picture.view
    stone = "#eef3fa" if view.snow else TRAVERTINE
    for k in reversed(range(TIERS)):
        radius, high = RADIUS + RUN * k, PODIUM + RISE * k
        canvas.fill(_band(camera, (radius, high + RISE), (radius + RUN, high + RISE)), _across(view, stone, 0.3, 1.05))
        canvas.fill(_band(camera, (radius, high), (radius, high + RISE)), _across(view, TRAVERTINE, 0.02, 0.6))
    for t in np.arange(-1.4, 1.41, 0.28):
        if abs(t) > 0.1:
            a, b = t - 0.012, t + 0.012
            edge = [(RADIUS + RUN * k, PODIUM + RISE * k) for k in range(TIERS + 1)]
            left = [_ring(camera, r, h, np.array([a]))[0] for r, h in edge]
            right = [_ring(camera, r, h, np.array([b]))[0] for r, h in edge]
            canvas.fill(lines([*left, *reversed(right)]), _across(view, "#b49c7c", 0.1, 0.7))
    _crowd(picture, canvas, camera)


def _crowd(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Small figures on the tiers: bodies by colour, heads together."""
    view, random = picture.view, np.random.default_rng(picture.seed)
    heads: list[Path] = []
    bodies: dict[str, list[Path]] = {tint: [] for tint in TUNICS}
    for turn, tier in zip(random.uniform(-1.3, 1.3, 1500), random.integers(0, TIERS, 1500), strict=True):
        if abs(turn) < 0.13 and tier < 6:
            continue
        radius, high = RADIUS + RUN * (tier + 0.4), PODIUM + RISE * (tier + 1)
        ((x, y),) = _ring(camera, radius, high, np.array([turn]))
        s = camera.size(MIDDLE + radius * math.cos(turn))
        if -20 < x < WIDE + 20:
            bodies[TUNICS[int(random.integers(0, len(TUNICS)))]].append(
                rect(x - 0.22 * s, y - 0.75 * s, 0.44 * s, 0.8 * s, 0.16 * s)
            )
            heads.append(ellipse(x, y - 0.9 * s, 0.15 * s, 0.18 * s))
    for tint, shapes in bodies.items():
        canvas.fill(joined(shapes), _across(view, tint, 0.1, 0.8), 0.9)
    canvas.fill(joined(heads), _across(view, "#b0805c", 0.1, 0.8), 0.9)


def _podium(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The wall round the sand: blocks, a moulding, small barred doors, hangings."""
    view = picture.view
    face = _band(camera, (RADIUS, -0.05), (RADIUS, PODIUM))
    canvas.fill(face, _across(view, "#c8b08c", 0.1, 0.75))
    rows = [_band(camera, (RADIUS, 0.8 * k), (RADIUS, 0.8 * k + 0.05)) for k in range(1, 5)]
    joints = [
        lines(
            [_ring(camera, RADIUS, h, np.array([t]))[0] for t, h in ((a, b), (a + 0.002, b), (a + 0.002, b + 0.8), (a, b + 0.8))]
        )
        for b in (0.0, 0.8, 1.6, 2.4, 3.2)
        for a in np.arange(-1.5 + 0.03 * (b / 0.8 % 2), 1.5, 0.06)
    ]
    canvas.fill(joined([*rows, *joints]), view.tone("#3c2c24", 0.1), 0.3)
    stained(canvas, picture.seed + 3, 0.22, 16, 1.4, view.tone("#4a3428", 0.2))
    canvas.fill(_band(camera, (RADIUS - 0.2, PODIUM - 0.1), (RADIUS - 0.2, PODIUM + 0.4)), _across(view, "#f0e0c0", 0.3, 1.1))
    for k, t in enumerate(np.arange(-1.26, 1.27, 0.21)):
        if abs(t) < 0.14:
            continue
        if k % 2:
            canvas.fill(_opening(camera, RADIUS, 0, 2.2, t, 0.06), view.tone("#2a1e1c", 0.1))
            bars = [
                lines(
                    [
                        _ring(camera, RADIUS, h, np.array([t + d]))[0]
                        for d, h in ((a, 0), (a + 0.003, 0), (a + 0.003, 2.1), (a, 2.1))
                    ]
                )
                for a in (-0.02, -0.007, 0.006, 0.019)
            ]
            canvas.fill(joined(bars), view.tone("#6a5c54", 0.4))
        else:
            cloth = lines(
                [
                    _ring(camera, RADIUS - 0.05, h, np.array([t + d]))[0]
                    for d, h in ((-0.035, 3.7), (0.035, 3.7), (0.035, 1.3), (0, 0.9), (-0.035, 1.3))
                ]
            )
            canvas.fill(cloth, _across(view, "#a82c34", 0.15, 0.9))
            canvas.line(cloth, view.tone("#e8bc58", 0.8), 2.5)


def _gate(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Straight ahead: the great gate, and the box of honour under its awning."""
    view, z = picture.view, MIDDLE + RADIUS - 0.6
    flat = camera.flat((0, 0, z), (1, 0, 0), (0, 1, 0))
    _, top, _, foot = flat.quad(-4, 0, 8, 5.4).bounds()
    canvas.fill(flat.quad(-4, 0, 8, 5.4), Linear(0, top, 0, foot, (view.tone(TRAVERTINE, 0.8), view.tone(TRAVERTINE, 0.4))))
    arch = flat.path(curve([(-1.7, 0, 1), (-1.7, 2.6), (0, 4.1), (1.7, 2.6), (1.7, 0, 1)]))
    canvas.line(arch, view.tone("#f0e0c0", 0.9), 9)
    canvas.fill(
        arch, Linear(0, top, 0, foot, (view.tone("#241a1c", 0.1), mix(view.tone("#4a3428", 0.3), "#c87a34", 0.4 * view.lamps)))
    )
    bars = [(-1.6 + 0.4 * k, 0, 0.1, 4) for k in range(9)] + [(-1.7, 0.7 * k, 3.4, 0.09) for k in range(1, 6)]
    canvas.fill(flat.quads(bars), view.tone("#5c4c44", 0.5), clip=arch)
    for x in (-3.7, -2.5, 2.0, 3.2):
        canvas.fill(flat.quad(x, 0, 0.5, 4.7), view.tone("#f0e4cc", 0.8))
        canvas.fill(flat.quads([(x - 0.12, 0, 0.74, 0.4), (x - 0.12, 4.5, 0.74, 0.4)]), view.tone("#f8ecd4", 0.9))
    canvas.fill(flat.quad(-4.3, 4.9, 8.6, 0.7), view.tone("#f0e4cc", 0.8))
    canvas.fill(flat.quads([(-4.1 + 0.48 * k, 5.05, 0.24, 0.36) for k in range(18)]), view.tone("#b88c54", 0.6))
    for x in (-3.6, -1.2, 1.05, 3.45):
        canvas.fill(flat.quad(x, 5.6, 0.18, 3.2), view.tone("#e0b458", 0.8))
    canvas.fill(flat.quad(-3.4, 5.6, 6.8, 2.7), view.tone("#6a2430", 0.35))
    seat = flat.path(curve([(-0.6, 5.6, 1), (-0.6, 7.0), (0, 7.6, 1), (0.6, 7.0), (0.6, 5.6, 1)]))
    canvas.fill(seat, view.tone("#e0b458", 0.8))
    stripes = [(-4.1 + 0.82 * k, 8.3, 0.82, 0) for k in range(10)]
    for k, (u, v, wide, _) in enumerate(stripes):
        cloth = flat.path(lines([(u, v + 0.9), (u + wide, v + 0.9), (u + wide, v), (u + wide / 2, v - 0.4), (u, v)]))
        canvas.fill(cloth, view.tone("#b8343e" if k % 2 else "#f4e8d0", 0.8))
    ridge_ = flat.path(lines([(-4.1, 9.2), (0, 10.4), (4.1, 9.2)]))
    canvas.fill(ridge_, view.tone("#a82c38", 0.8))
    canvas.fill(flat.path(ellipse(0, 9.6, 0.36, 0.36)), view.tone("#f0cc70", 1.0))


def _sand(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Raked sand with tracks; the shadow of the stands falls over one side."""
    view, random = picture.view, np.random.default_rng(picture.seed + 5)
    ring = _ring(camera, RADIUS, 0, SWEEP)
    floor = lines([*ring, (WIDE + 900, HIGH + 40), (-900, HIGH + 40)])
    sand = "#eef3fa" if view.snow else "#e4c48c"
    canvas.fill(
        floor, Linear(0, 640, 0, HIGH, (view.tone(sand, 0.85), view.tone(sand, 0.6), view.tone(mix(sand, "#a8784c", 0.35), 0.4)))
    )
    stained(canvas, picture.seed + 4, 0.16, 14, 4, view.tone("#8a5c38", 0.3))
    side = 1 if view.sun[0] > WIDE / 2 else -1
    edge = [(960 + side * x, y) for x, y in ((260, 664), (620, 700), (760, 800), (1010, 1100), (1400, 1100), (1400, 640))]
    canvas.fill(
        curve([(*edge[0], 1), *edge[1:4], (*edge[4], 1), (*edge[5], 1)]),
        view.tone("#3a2430", 0),
        0.34 * max(0.3, view.shine),
        blur=9,
        clip=floor,
    )
    tracks = [
        stroke([(x, y), (x + 90 * t, y + 8), (x + 260 * t, y + 20 * t)], 2 + 5 * t)
        for x, y, t in ((random.uniform(-100, WIDE), 660 + 400 * t, 0.2 + t) for t in random.random(70))
    ]
    canvas.fill(joined(tracks), view.tone(mix(sand, "#8a5c38", 0.5), 0.3), 0.4)
    t = random.random(900)
    canvas.fill(
        leaves(random.random(900) * WIDE, 665 + 420 * t, 0.8 + 3.4 * t, random, 0.6), view.tone("#a87c50", 0.3), 0.45, clip=floor
    )
    canvas.fill(
        leaves(random.random(500) * WIDE, 665 + 420 * t[:500], 0.6 + 2.4 * t[:500], random, 0.6),
        view.tone("#fff0cc", 0.9),
        0.5,
        clip=floor,
    )


def _arms(picture: Picture, canvas: Canvas) -> None:
    """What the last fight left: a shield, a helmet and a spear on the left, a sword in the sand on the right."""
    view, chance = picture.view, Random(picture.seed)
    canvas.fill(stroke([(60, 1120), (330, 640)], 17, even, False), view.tone("#7c5434", 0.5))
    canvas.fill(
        lines([(306, 682), (306, 612), (372, 556), (354, 640)]),
        Linear(310, 0, 372, 0, (view.tone("#e8ecf0", 1.0), view.tone("#7c848c", 0.3))),
    )
    canvas.fill(ellipse(170, 1066, 230, 34), view.tone("#2a1a14", 0), 0.4, blur=14)
    shield = ellipse(150, 960, 176, 150)
    canvas.fill(shield, Linear(0, 810, 300, 1100, (view.tone("#c8483c", 0.9), view.tone("#7c2028", 0.3))))
    canvas.line(shield, view.tone("#d8a848", 0.9), 20)
    canvas.fill(
        joined([ellipse(150 + 120 * math.cos(k), 960 + 100 * math.sin(k), 9, 8) for k in np.arange(0, 6.2, 0.52)]),
        view.tone("#f0cc70", 1.0),
    )
    canvas.fill(ellipse(150, 955, 44, 40), Linear(106, 0, 194, 0, (view.tone("#f4d884", 1.0), view.tone("#8a6428", 0.3))))
    lean = chance.uniform(-16, 16)
    blade = lines([(1716 + lean, 700), (1752 + lean, 700), (1744, 1060), (1730, 1060)])
    canvas.fill(ellipse(1760, 1062, 130, 20), view.tone("#2a1a14", 0), 0.4, blur=8)
    canvas.fill(
        blade, Linear(1716, 0, 1752, 0, (view.tone("#f0f4f8", 1.0), view.tone("#a8b0b8", 0.6), view.tone("#6c747c", 0.2)))
    )
    canvas.fill(joined([rect(1676 + lean, 684, 116, 20, 8), ellipse(1734 + lean, 572, 22, 22)]), view.tone("#d8a848", 0.8))
    canvas.fill(rect(1720 + lean, 588, 28, 100, 6), view.tone("#5a3424", 0.5))
    mound = curve([(1600, 1130, 1), (1660, 1062), (1740, 1046), (1840, 1066), (1960, 1100), (1960, 1130, 1)])
    canvas.fill(
        mound,
        Linear(
            0, 1046, 0, HIGH, (view.tone("#e4c48c" if not view.snow else "#eef3fa", 0.8), alpha(view.tone("#b08450", 0.4), 1.0))
        ),
    )


PLACES = {
    "arena": Kind(arena, None, ((0.16, 0.84),), 0.58),
}
