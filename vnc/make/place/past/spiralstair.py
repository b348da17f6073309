"""Inside a round tower: stone steps that wind about a pillar, a slit of daylight, a torch."""

import math
from collections.abc import Sequence
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.stalls import barrel
from vnc.make.place.parts.stone import torch
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky
from vnc.make.place.space import Camera, shadow
from vnc.make.place.view import View

AXIS, WALL, NEWEL = 3.7, 4.0, 0.55
"""Metres to the pillar's middle; radii of the wall and of the pillar."""
RISE, TURN, START = 0.2, 13.0, -118.0
"""Metres up and degrees round from step to step; where the first one lies, 0 being behind the pillar, -90 to its left."""
STONE = "#a89c90"
SLIT = -48.0
"""Degrees round to the window."""


def _spot(r: float, degrees: float, y: float) -> tuple[float, float, float]:
    a = math.radians(degrees)
    return r * math.sin(a), y, AXIS + r * math.cos(a)


def spiralstair(picture: Picture) -> None:
    view, camera = picture.view, Camera(900, 560, 1.65, 760)
    out = picture.sheet(1.0, 0, 2)
    sky(picture, out, 700)
    wall = picture.sheet(0.75, 0, 0.4)
    _wall(picture, wall, camera)
    stair = picture.sheet(0.55, 0, 0.3)
    _floor(stair, view, camera)
    steps = [(k, START + TURN * k) for k in range(42)]
    behind = [s for s in steps if math.cos(math.radians(s[1])) > -0.15]
    for k, at in sorted(behind, key=lambda s: -math.cos(math.radians(s[1]))):
        _step(stair, view, camera, k, at)
    _pillar(stair, view, camera)
    front = [s for s in steps if -0.62 < math.cos(math.radians(s[1])) <= -0.15]
    for k, at in sorted(front, key=lambda s: -math.cos(math.radians(s[1]))):
        _step(stair, view, camera, k, at)
    stained(stair, picture.seed + 1, 0.22, 10, 1.2, view.tone("#1a1418", 0))
    for at, y in ((-14, 3.6), (72, 2.1)):
        torch(picture, stair, *camera.at(*_spot(WALL - 0.2, at, y)), 0.42 * camera.size(_spot(WALL, at, y)[2]), True)
    _shaft(stair, view, camera)
    near = picture.sheet(0.2, 0, 1.4)
    barrel(near, view, camera, 2.3, 2.5)


def _wall(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The tower's inside, course by course, lit from the window and the torch; the window cut through."""
    view, chance = picture.view, Random(picture.seed)
    tones = tuple(view.tone(STONE, k) for k in (0.2, 0.65, 0.75, 0.35, 0.08))
    canvas.fill(rect(-20, -20, WIDE + 40, HIGH + 40), Linear(0, 0, WIDE, 0, tones, (0, 0.28, 0.5, 0.75, 1)))
    canvas.fill(rect(-20, -20, WIDE + 40, 500), Linear(0, 0, 0, 480, (alpha(view.tone("#0e0a10", 0), 0.55), alpha("#000000", 0))))
    light, dark, seams = list[Path](), list[Path](), list[Path]()
    size = 0.46
    for row in range(20):
        y = size * row
        ring = [camera.at(*_spot(WALL, a, y)) for a in range(-125, 126, 5)]
        seams.append(lines(ring, closed=False))
        for k in range(25):
            a = -125 + 10 * k + 5 * (row % 2)
            seams.append(lines([camera.at(*_spot(WALL, a, y)), camera.at(*_spot(WALL, a, y + size))], closed=False))
            kind = chance.random()
            if kind < 0.3:
                corners = ((a, y), (a + 10, y), (a + 10, y + size), (a, y + size))
                (light if kind < 0.14 else dark).append(lines([camera.at(*_spot(WALL, p, q)) for p, q in corners]))
    canvas.fill(joined(light), view.tone("#f4e8dc", 0.7), 0.12)
    canvas.fill(joined(dark), view.tone("#1a141c", 0.1), 0.2)
    for seam in seams:
        canvas.line(seam, view.tone("#1c161c", 0.1), 3, 0.38)
    stained(canvas, picture.seed, 0.4, 8, 1.2, view.tone("#14101a", 0))
    _window(canvas, view, camera)


def _slit(camera: Camera, grow: float = 0.0) -> Path:
    half, low, high = 5.5 + grow, 2.9 - grow * 0.05, 4.9 + grow * 0.05
    return curve(
        [
            (*camera.at(*_spot(WALL, SLIT - half, low)), 1),
            camera.at(*_spot(WALL, SLIT - half, high - 0.4)),
            (*camera.at(*_spot(WALL, SLIT, high)), 1),
            camera.at(*_spot(WALL, SLIT + half, high - 0.4)),
            (*camera.at(*_spot(WALL, SLIT + half, low)), 1),
        ]
    )


def _window(canvas: Canvas, view: View, camera: Camera) -> None:
    canvas.fill(_slit(camera, 5), view.tone("#cabfb2", 0.9))
    canvas.fill(_slit(camera, 3), view.tone("#7c7268", 0.5))
    hole = _slit(camera)
    canvas.fill(hole, "#ffffff", blend="erase")
    x0, y0, x1, y1 = hole.bounds()
    bars = [rect((x0 + x1) / 2 - 3, y0, 6, y1 - y0)] + [rect(x0, y0 + (y1 - y0) * t, x1 - x0, 5) for t in (0.33, 0.66)]
    canvas.fill(joined(bars), view.tone("#2a2628", 0.2), clip=hole)


def _shaft(canvas: Canvas, view: View, camera: Camera) -> None:
    """Light through the slit, slanting down to the floor."""
    strength = view.shine * (0.5 if view.time == "night" else 0.9)
    a, b = camera.at(*_spot(WALL, SLIT - 5, 4.7)), camera.at(*_spot(WALL, SLIT + 5, 3.0))
    beam = lines([a, b, (1130, 900), (760, 960)])
    ends = (alpha(view.sunlight, 0.36), alpha(view.sunlight, 0.02))
    canvas.fill(beam, Linear(*b, 950, 900, ends), strength, blur=14, blend="screen")
    canvas.glow(*camera.at(*_spot(WALL, SLIT, 4.0)), 220, view.sunlight, 0.4 * view.shine)


def _floor(canvas: Canvas, view: View, camera: Camera) -> None:
    """Flagstones in rings about the pillar."""
    ring = [camera.at(*_spot(WALL, a, 0)) for a in range(-125, 126, 5)]
    shape = lines([*ring, (WIDE + 200, HIGH + 40), (-200, HIGH + 40)])
    top = camera.at(*_spot(WALL, 0, 0))[1]
    canvas.fill(
        shape,
        Linear(
            0, top, 0, HIGH, (view.tone("#94887c", 0.45), view.tone("#94887c", 0.7), view.tone("#5c5250", 0.25)), (0, 0.35, 1)
        ),
    )
    seams = [lines([camera.at(*_spot(r, a, 0)) for a in range(-180, 181, 6)], closed=False) for r in (1.3, 2.1, 2.9, 3.6)]
    for j, (r0, r1) in enumerate(((0.55, 1.3), (1.3, 2.1), (2.1, 2.9), (2.9, 3.6))):
        seams += [
            lines([camera.at(*_spot(r0, a + 9 * (j % 2), 0)), camera.at(*_spot(r1, a + 9 * (j % 2), 0))], closed=False)
            for a in range(-180, 180, 18)
        ]
    for seam in seams:
        canvas.line(seam, view.tone("#1c1618", 0.1), 3, 0.4, clip=shape)
    canvas.line(lines(ring, closed=False), view.tone("#100c10", 0), 30, 0.4, blur=12)


def _pillar(canvas: Canvas, view: View, camera: Camera) -> None:
    """The newel that all steps are built into."""
    (cx, foot), s = camera.at(0, 0, AXIS - NEWEL * 0.6), camera.size(AXIS - NEWEL * 0.6)
    half = NEWEL * s
    shadow(canvas, view, camera, -0.7, AXIS - 0.8, 1.4, 0.8, 0.5)
    shaft = rect(cx - half, -20, 2 * half, foot + 20) | ellipse(cx, foot, half, half * 0.2)
    tones = tuple(view.tone("#b4a89a", k) for k in (0.15, 0.7, 0.95, 0.55, 0.12))
    canvas.fill(shaft, Linear(cx - half, 0, cx + half, 0, tones))
    for k in range(18):
        y = foot - 0.42 * s * k
        bow = half * 0.2 * (y - camera.y) / (foot - camera.y)
        canvas.line(curve([(cx - half, y), (cx, y + bow), (cx + half, y)], closed=False), view.tone("#241c20", 0.1), 3, 0.4)


def _step(canvas: Canvas, view: View, camera: Camera, k: int, at: float) -> None:
    """A wedge: its tread from above, its riser or its end toward us, its underside from below."""
    y, low, r0, r1 = RISE * (k + 1), RISE * k - 0.12, NEWEL * 0.7, WALL
    a, b = at, at + TURN + 0.5
    left = ((at + 180) % 360) - 180 < 0
    face = a if left else b
    lit = 0.55 + 0.35 * math.cos(math.radians(at + 30))
    bottom = 0.0 if left and k < 12 else low

    def ring(degrees: Sequence[float], height: float) -> list[tuple[float, float]]:
        return [camera.at(*_spot(r1, d, height)) for d in degrees]

    arc = [a + (b - a) * t / 3 for t in range(4)]
    if y < camera.eye:
        tread = lines([camera.at(*_spot(r0, b, y)), camera.at(*_spot(r0, a, y)), *ring(arc, y)])
        canvas.fill(tread, view.tone("#c8bcae", 0.55 + 0.45 * lit))
    elif low > camera.eye:
        soffit = lines([camera.at(*_spot(r0, b, low)), camera.at(*_spot(r0, a, low)), *ring(arc, low)])
        canvas.fill(soffit, view.tone("#857a70", 0.1 + 0.3 * lit))
    front = camera.shape(_spot(r0, face, bottom), _spot(r1, face, bottom), _spot(r1, face, y), _spot(r0, face, y))
    x0, y0, x1, y1 = front.bounds()
    canvas.fill(front, Linear(0, y0, 0, y1, (view.tone("#b8ac9e", lit * 0.9), view.tone("#8c8076", lit * 0.45))))
    edge = camera.shape(_spot(r0, face, y - 0.035), _spot(r1, face, y - 0.035), _spot(r1, face, y), _spot(r0, face, y))
    canvas.fill(edge, view.tone("#e4d8c8", 0.5 + 0.5 * lit), 0.9)
    worn = camera.at(*_spot((r0 + r1) * 0.55, face, y))
    canvas.fill(ellipse(worn[0], worn[1] + 2, (x1 - x0) * 0.2, 4), mix(view.tone("#e8dccc", 1.0), "#ffffff", 0.2), 0.35, blur=3)


PLACES = {"spiralstair": Kind(spiralstair, "torch", ((0.2, 0.8),), 0.52, (0.5, -0.7))}
