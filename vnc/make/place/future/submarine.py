"""Under the sea: a submarine's control room, its periscope, pipes and wheels, the round hatch in the bulkhead."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.draw.path import stroke as brush
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror, stained
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

HULL, STEEL, DARK, BRASS = "#93a29a", "#7f8c90", "#23292c", "#d8a850"
RED, YELLOW, BLUE = "#d0402f", "#e8b43a", "#3a7ab0"
CENTRE, ROUND, TALL, FOOT = 1.15, 2.45, 1.5, -50
"""The hull's section: height of its middle, half width and half height in metres, the angle where the deck cuts it."""
END, NEAR = 6.6, 0.5
RIBS = (6.0, 4.9, 3.8, 2.7, 1.7)
STEPS = 14


def submarine(picture: Picture) -> None:
    """The hatch stands open at the end; the periscope comes down before it, sonar glows left, wheels and valves right."""
    view, camera, chance = picture.view, Camera(940, 470, 1.5, 900), Random(picture.seed)
    hull = picture.sheet(0.9, 0, 0.4)
    _shell(hull, view, camera)
    _deck(hull, view, camera)
    _bulkhead(hull, view, camera)
    stained(hull, picture.seed, 0.3, 6, 0.7, "#1c1a14")
    for z in RIBS[:2]:
        _rib(hull, view, camera, z)
    back = picture.sheet(0.6, 0, 0.4)
    for z in RIBS[2:]:
        _rib(back, view, camera, z)
    _manifold(back, view, camera, chance)
    _consoles(picture, back, camera, chance)
    _overhead(back, view, camera)
    first = picture.sheet(0.4, 0, 0.4)
    _helm(first, view, camera)
    _periscope(first, view, camera, -0.12, 3.1)
    _reflected(picture, hull, flattened([hull, back, first]), camera)
    _lamps(picture, first, camera)
    _edges(picture.sheet(0.12, 0, 2.6), view)


def _section(z: float, camera: Camera, grow: float = 1.0) -> list[tuple[float, float]]:
    """The hull cut across at a distance: from the deck on the left over the top to the deck on the right."""
    turns = [math.radians(FOOT + (180 - 2 * FOOT) * k / (2 * STEPS)) for k in range(2 * STEPS + 1)]
    return [camera.at(-grow * ROUND * math.cos(t), CENTRE + grow * TALL * math.sin(t), z) for t in turns]


def _shell(canvas: Canvas, view: View, camera: Camera) -> None:
    """Plates round about: dark below, lit from the lamps overhead, darker toward us."""
    canvas.fill(WHOLE, view.tone(DARK, 0.15))
    near, far = _section(NEAR, camera), _section(END, camera)
    for k in range(2 * STEPS):
        turn = math.radians(FOOT + (180 - 2 * FOOT) * (k + 0.5) / (2 * STEPS))
        light = 0.36 + 0.3 * math.sin(turn) * (1 if math.sin(turn) < 0.75 else 0.5) - 0.08 * math.cos(turn)
        face = lines([near[k], near[k + 1], far[k + 1], far[k]])
        ends = (view.tone(HULL, max(0.05, light - 0.24)), view.tone(HULL, light + 0.2))
        canvas.fill(face, Linear(*near[k], *far[k], ends, (0.35, 1)))
    seams = [brush([near[k], far[k]], 3, even, False) for k in range(2, 2 * STEPS, 4)]
    canvas.fill(joined(seams), view.tone(DARK, 0.1), 0.45)
    for z in (5.5, 4.4, 3.3, 2.2):
        canvas.line(lines(_section(z, camera), closed=False), view.tone(DARK, 0.1), 0.02 * camera.size(z), 0.5)


def _deck(canvas: Canvas, view: View, camera: Camera) -> None:
    """Chequered plates with yellow edges, a grating down the middle."""
    half = ROUND * math.cos(math.radians(FOOT))
    floor = camera.floor()
    plate = floor.quad(-half, NEAR, 2 * half, END - NEAR)
    canvas.fill(plate, Linear(0, HIGH, 0, 640, (view.tone("#4a5458", 0.25), view.tone("#7c888c", 0.7))))
    studs = [
        (-half + 0.1 + 0.16 * i + 0.08 * (j % 2), 1.3 + 0.12 * j, 0.09, 0.018)
        for i in range(int(half * 2 / 0.16))
        for j in range(44)
    ]
    canvas.fill(floor.quads(studs), view.tone("#c8d4d4", 0.8), 0.35)
    canvas.fill(floor.quads([(-half, z, 2 * half, 0.02) for z in (1.6, 2.6, 3.6, 4.6, 5.6)]), view.tone(DARK, 0.1), 0.7)
    canvas.fill(floor.quad(-0.5, NEAR, 1.0, END - NEAR), view.tone("#1c2224", 0.2), 0.9)
    bars = [(-0.5, 1.2 + 0.07 * k, 1.0, 0.028) for k in range(77)] + [(-0.5 + 0.25 * k, 1.2, 0.025, 5.4) for k in range(5)]
    canvas.fill(floor.quads(bars), view.tone("#8c989a", 0.6), 0.9)
    canvas.fill(floor.quads([(-0.6, NEAR, 0.06, END - NEAR), (0.54, NEAR, 0.06, END - NEAR)]), view.tone(YELLOW, 0.6), 0.75)


def _bulkhead(canvas: Canvas, view: View, camera: Camera) -> None:
    """The wall across the hull: a round hatch that stands open to a red-lit passage, dials, a clock, a plate with the depth."""
    wall = lines(_section(END, camera))
    _, top, _, low = wall.bounds()
    canvas.fill(wall, Linear(0, top, 0, low, (view.tone(HULL, 0.75), view.tone("#74827c", 0.3))))
    flat = camera.flat((0, 0, END), (1, 0, 0), (0, 1, 0))
    canvas.fill(flat.quads([(-2.2 + 0.5 * k, 0, 0.02, 2.7) for k in range(10)]), view.tone(DARK, 0.15), 0.4, clip=wall)
    _hatch(canvas, view, flat, 0.86, 1.06)
    dials = [(-1.75 + 0.34 * i, 1.95 - 0.36 * j) for i in range(3) for j in range(2)]
    for k, (u, v) in enumerate(dials):
        _dial(canvas, view, flat, u, v, 0.14, 0.6 + 0.9 * k)
    canvas.fill(flat.quad(-0.62, 1.9, 0.62, 0.26), "#101a14")
    canvas.fill(flat.quads([(-0.54 + 0.15 * k, 1.96, 0.1, 0.14) for k in range(4)]), "#5aff9a", 0.85)
    canvas.glow(*flat.at(-0.3, 2.03), 90, "#5aff9a", 0.4)
    canvas.inner(wall, 0, 8, view.tone(DARK, 0), 0.5, blur=8)


def _hatch(canvas: Canvas, view: View, flat: Flat, u: float, v: float) -> None:
    """A ring of bolts round the hole; beyond it the passage goes on, hatch after hatch; the leaf hangs open on the right."""

    def ring(r: float) -> Path:
        return flat.path(ellipse(u, v, r, r))

    canvas.fill(ring(0.92), view.tone(DARK, 0.1), 0.5, blur=6)
    x0, y0, x1, y1 = ring(0.86).bounds()
    canvas.fill(ring(0.86), Linear(x0, y0, x1, y1, tuple(view.tone("#aab6b8", k) for k in (1.0, 0.5, 0.15, 0.5))))
    bolts = [
        flat.path(ellipse(u + 0.77 * math.cos(t), v + 0.77 * math.sin(t), 0.035, 0.035))
        for t in (math.tau * k / 18 for k in range(18))
    ]
    canvas.fill(joined(bolts).moved(0, 2), view.tone(DARK, 0), 0.6)
    canvas.fill(joined(bolts), view.tone("#dfe8e8", 0.9))
    cx, cy = flat.at(u, v)
    canvas.fill(ring(0.68), view.tone(DARK, 0.1))
    for r, light in ((0.64, 0.35), (0.5, 0.5), (0.37, 0.65), (0.25, 0.8), (0.14, 1.0)):
        canvas.fill(ring(r), mix(view.tone("#5a2a24", light * 0.6), "#ff5a3a", 0.12 + 0.34 * light))
        canvas.line(ring(r), mix(view.tone("#8c5a50", 0.5), "#ff9a6a", 0.3 * light), 3, 0.8)
    floor = flat.path(curve([(u - 0.5, v - 0.4, 1), (u + 0.5, v - 0.4, 1), (u + 0.1, v - 0.1, 1), (u - 0.1, v - 0.1, 1)]))
    canvas.fill(floor, view.tone("#2a1a1c", 0.3), 0.75, clip=ring(0.64))
    canvas.glow(cx, cy - 10, 150, "#ff6a4a", 0.5)
    leaf = flat.path(ellipse(u + 1.12, v, 0.2, 0.72))
    x0, _, x1, _ = leaf.bounds()
    canvas.fill(leaf, Linear(x0, 0, x1, 0, tuple(view.tone("#9aa8aa", k) for k in (0.3, 1.0, 0.4))))
    canvas.line(leaf, view.tone(DARK, 0.2), 3)
    canvas.line(flat.path(ellipse(u + 1.08, v, 0.1, 0.34)), view.tone(RED, 0.7), 6)
    canvas.line(flat.path(lines([(u + 0.98, v), (u + 1.18, v)], closed=False)), view.tone(RED, 0.6), 5)


def _dial(canvas: Canvas, view: View, flat: Flat, u: float, v: float, r: float, turn: float) -> None:
    """A lit gauge in a brass ring with a red needle."""
    canvas.fill(flat.path(ellipse(u, v, r * 1.18, r * 1.18)), view.tone(BRASS, 0.7))
    canvas.fill(flat.path(ellipse(u, v, r, r)), mix(view.tone("#f4eed8", 0.9), "#fff4c8", 0.45))
    marks = [
        brush(
            [(u + r * 0.74 * math.cos(t), v + r * 0.74 * math.sin(t)), (u + r * 0.92 * math.cos(t), v + r * 0.92 * math.sin(t))],
            r * 0.09,
            even,
            False,
        )
        for t in (math.radians(-40 + 32.5 * k) for k in range(9))
    ]
    canvas.fill(joined([flat.path(m) for m in marks]), "#2a2a28")
    needle = brush([(u, v), (u + r * 0.8 * math.cos(turn), v + r * 0.8 * math.sin(turn))], r * 0.12, even, False)
    canvas.fill(flat.path(needle), "#c8301f")
    canvas.fill(flat.path(ellipse(u, v, r * 0.14, r * 0.14)), "#2a2a28")


def _rib(canvas: Canvas, view: View, camera: Camera, z: float) -> None:
    """A frame of the hull: its face with holes, its underside, the shadow behind it."""
    s = camera.size(z)
    outer, inner, behind = _section(z, camera), _section(z, camera, 0.93), _section(z + 0.12, camera, 0.93)
    canvas.line(lines(_section(z + 0.2, camera), closed=False), view.tone(DARK, 0), 0.14 * s, 0.4, blur=0.05 * s)
    for k in range(2 * STEPS):
        side = lines([inner[k], inner[k + 1], behind[k + 1], behind[k]])
        canvas.fill(side, view.tone("#5c6a66", 0.2 + 0.3 * abs(math.cos(math.pi * k / (2 * STEPS)))))
    face = lines([*outer, *reversed(inner)])
    _, top, _, low = face.bounds()
    canvas.fill(face, Linear(0, top, 0, low, (view.tone("#b4c2ba", 0.9), view.tone(HULL, 0.55), view.tone("#66746e", 0.2))))
    holes: list[Path] = []
    for k in range(2, 2 * STEPS, 2):
        a, b = (outer[k][0] + inner[k][0]) / 2, (outer[k][1] + inner[k][1]) / 2
        holes.append(ellipse(a, b, 0.032 * s, 0.032 * s))
    canvas.fill(joined(holes), view.tone(DARK, 0.1), 0.75)
    canvas.line(lines(inner, closed=False), view.tone("#e0eae4", 1.0), max(1.2, 0.012 * s), 0.7)


def _overhead(canvas: Canvas, view: View, camera: Camera) -> None:
    """Pipes along the ceiling with flanges, bundles of cable, two little wheels."""
    for x, y, r, tint in (
        (-1.35, 2.2, 0.1, STEEL), (-1.05, 2.36, 0.07, RED), (-0.78, 2.42, 0.1, "#a8b0a8"), (0.5, 2.44, 0.13, STEEL),
        (0.84, 2.4, 0.06, YELLOW), (1.06, 2.34, 0.09, BLUE), (1.38, 2.2, 0.11, "#8a968e"),
    ):  # fmt: skip
        strip = camera.floor(y - r)
        canvas.fill(strip.quad(x - r, 0.7, 2 * r, END - 0.7), view.tone(tint, 0.16))
        canvas.fill(strip.quad(x - r * 0.6, 0.7, r * 0.9, END - 0.7), view.tone(tint, 0.75))
        canvas.fill(strip.quad(x - r * 0.4, 0.7, r * 0.25, END - 0.7), view.tone(mix(tint, "#ffffff", 0.5), 1.0), 0.8)
        canvas.fill(
            strip.quads([(x - r * 1.35, 1.3 + 1.1 * k, r * 2.7, 0.1) for k in range(5)]), view.tone(mix(tint, DARK, 0.4), 0.35)
        )
        canvas.fill(strip.quads([(x - r * 0.8, 1.3 + 1.1 * k, r * 0.8, 0.1) for k in range(5)]), view.tone("#dfe8e8", 0.9), 0.4)
    for x, y, z in ((-1.05, 2.12, 3.4), (0.84, 2.16, 2.9), (0.5, 2.12, 4.4)):
        _wheel(canvas, view, *camera.at(x, y, z), 0.15 * camera.size(z), RED if x < 0.6 else YELLOW, 0.42)


def _wheel(canvas: Canvas, view: View, x: float, y: float, r: float, tint: str, flat: float = 1.0) -> None:
    """A valve's wheel with five spokes."""
    canvas.line(ellipse(x, y + r * 0.08, r, r * flat), view.tone(DARK, 0), r * 0.26, 0.5, blur=r * 0.06)
    spokes = [
        lines([(x, y), (x + r * math.cos(t), y + r * flat * math.sin(t))], closed=False)
        for t in (0.5 + math.tau * k / 5 for k in range(5))
    ]
    canvas.line(joined(spokes), view.tone(tint, 0.4), r * 0.16)
    canvas.line(ellipse(x, y, r, r * flat), view.tone(tint, 0.6), r * 0.24)
    canvas.line(ellipse(x - r * 0.02, y - r * 0.05, r, r * flat), view.tone(mix(tint, "#ffffff", 0.5), 1.0), r * 0.06, 0.7)
    canvas.fill(ellipse(x, y, r * 0.22, r * 0.22 * flat), view.tone(BRASS, 0.8))


def _consoles(picture: Picture, canvas: Canvas, camera: Camera, chance: Random) -> None:
    """Along the left: a desk of switches, above it round sonar screens that glow green, meters, lamps."""
    view, z0, long = picture.view, 2.3, 3.5
    shadow(canvas, view, camera, -2.1, z0, 0.85, long, 0.5)
    box(canvas, view, camera, Sun(0.4, 0.8, -0.2), -2.3, 0, z0, 0.9, 0.78, long, "#5a6a68", 0)
    desk = camera.flat((-1.4, 0.78, 0), (0, 0, 1), (-0.9, 0.26, 0))
    canvas.fill(desk.quad(z0, 0, long, 0.6), view.tone("#8a9a96", 0.6))
    keys = [(z0 + 0.1 + 0.11 * i, 0.1 + 0.13 * j, 0.06, 0.07) for i in range(30) for j in range(3) if chance.random() < 0.8]
    canvas.fill(desk.quads(keys), view.tone("#e0e6e0", 0.8))
    for tint, start in (("#ff5a3a", 0), ("#5aff9a", 2), ("#ffc84a", 5)):
        canvas.fill(desk.quads(keys[start::7]), mix(tint, "#ffffff", 0.15))
    wall = camera.flat((-1.94, 0.94, 0), (0, 0, 1), (-0.12, 1, 0))
    canvas.fill(wall.quad(z0, 0, long, 0.92), view.tone("#4c5a5a", 0.4))
    canvas.inner(wall.quad(z0, 0, long, 0.92), 0, 4, view.tone("#c8d8d4", 0.9), 0.5, blur=2)
    for u in (2.85, 3.95, 5.0):
        _sonar(canvas, view, wall, u, 0.48, 0.34, chance)
    meters = [(3.4, 0.66), (3.4, 0.3), (4.47, 0.66), (4.47, 0.3), (5.5, 0.5)]
    for u, v in meters:
        _dial(canvas, view, wall, u, v, 0.12, chance.uniform(-0.5, 3.5))
    drop = camera.flat((-1.4, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(drop.quads([(z0 + 0.08 + 0.86 * k, 0.1, 0.76, 0.58) for k in range(4)]), view.tone("#74847f", 0.5))
    canvas.fill(
        drop.quads([(z0 + 0.2 + 0.86 * k, 0.16 + 0.06 * j, 0.5, 0.02) for k in range(4) for j in range(4)]),
        view.tone(DARK, 0.2),
        0.8,
    )
    x, y = wall.at(2.85, 0.48)
    picture.play("flicker", x - 140, y - 140, 280, 280, "#5aff9a")


def _sonar(canvas: Canvas, view: View, flat: Flat, u: float, v: float, r: float, chance: Random) -> None:
    """A round tube: rings, a sweep that fades, echoes."""
    canvas.fill(flat.path(ellipse(u, v, r * 1.14, r * 1.14)), view.tone("#2a3234", 0.4))
    canvas.line(flat.path(ellipse(u, v, r * 1.1, r * 1.1)), view.tone("#aab8b8", 0.8), 3)
    canvas.fill(flat.path(ellipse(u, v, r, r)), "#06301c")
    start = chance.uniform(0, math.tau)
    for k in range(7):
        a, b = start + 0.16 * k, start + 0.16 * (k + 1)
        slice_ = lines([(u, v), (u + r * math.cos(a), v + r * math.sin(a)), (u + r * math.cos(b), v + r * math.sin(b))])
        canvas.fill(flat.path(slice_), "#4aff9a", 0.1 + 0.09 * k)
    rings = [flat.path(ellipse(u, v, r * k, r * k)) for k in (0.33, 0.66, 0.97)]
    rings += [flat.path(lines([(u - r, v), (u + r, v)], closed=False)), flat.path(lines([(u, v - r), (u, v + r)], closed=False))]
    canvas.line(joined(rings), "#5affaa", 1.6, 0.6)
    echoes = [
        flat.path(ellipse(u + r * chance.uniform(-0.6, 0.6), v + r * chance.uniform(-0.6, 0.6), 0.03, 0.03)) for _ in range(4)
    ]
    canvas.fill(joined(echoes), "#d8ffe8")
    canvas.glow(*flat.at(u, v), r * 1.9 * 900 / u, "#3aff8a", 0.4)


def _manifold(canvas: Canvas, view: View, camera: Camera, chance: Random) -> None:
    """Along the right: upright pipes with valves in rows, a board of gauges, labels in enamel."""
    wall = camera.flat((2.16, 0.2, 0), (0, 0, 1), (0, 1, 0))
    for k in range(13):
        u, thick = 2.1 + 0.31 * k, 0.07 + 0.03 * (k % 3)
        tint = (STEEL, "#a8b0a8", RED, STEEL, BLUE, "#8a968e", YELLOW)[k % 7]
        canvas.fill(wall.quad(u + 0.03, 0, thick, 1.8), view.tone(DARK, 0), 0.5, blur=4)
        canvas.fill(wall.quad(u, 0, thick, 1.8), view.tone(tint, 0.25))
        canvas.fill(wall.quad(u + thick * 0.25, 0, thick * 0.4, 1.8), view.tone(tint, 0.85))
        canvas.fill(
            wall.quads([(u - 0.02, v, thick + 0.04, 0.06) for v in (0.3, 0.86, 1.46)]), view.tone(mix(tint, DARK, 0.35), 0.5)
        )
    canvas.fill(wall.quad(3.0, 1.1, 1.9, 0.56), view.tone("#55645f", 0.45))
    canvas.inner(wall.quad(3.0, 1.1, 1.9, 0.56), 0, 3, view.tone("#d8e4e0", 0.9), 0.5, blur=1.5)
    for k in range(5):
        _dial(canvas, view, wall, 3.2 + 0.37 * k, 1.38, 0.14, chance.uniform(-0.4, 3.4))
    for k in range(6):
        u, v = 2.35 + 0.62 * k, 0.5 + 0.22 * (k % 2)
        x, y = wall.at(u, v)
        with canvas.saved():
            canvas.translate(x, y)
            canvas.scale(0.62, 1)
            _wheel(canvas, view, 0, 0, 0.15 * camera.size(u), (RED, YELLOW, BLUE)[k % 3])


def _periscope(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A tube of bright steel from the roof down into its well; the eyepiece with two handles folded out."""
    s, (cx, foot) = camera.size(z), camera.at(x, 0, z)
    canvas.fill(ellipse(cx, foot, 0.42 * s, 0.1 * s), view.tone("#08090a", 0), 0.6, blur=8)
    canvas.fill(ellipse(cx, foot, 0.3 * s, 0.075 * s), view.tone(BRASS, 0.6))
    canvas.fill(ellipse(cx, foot - 0.01 * s, 0.25 * s, 0.06 * s), view.tone(DARK, 0.2))
    metal = tuple(view.tone("#c8d2d4", k) for k in (0.15, 0.6, 1.1, 0.5, 0.1))

    def tube(half: float, top: float, low: float, tones: tuple[str, ...]) -> None:
        canvas.fill(
            rect(cx - half * s, camera.at(x, top, z)[1], 2 * half * s, (top - low) * s, 4),
            Linear(cx - half * s, 0, cx + half * s, 0, tones),
        )

    tube(0.085, 3.4, 0.0, metal)
    tube(0.14, 3.4, 2.15, tuple(view.tone("#8a9696", k) for k in (0.1, 0.5, 0.9, 0.4, 0.1)))
    tube(0.19, 2.2, 2.08, tuple(view.tone(BRASS, k) for k in (0.2, 0.8, 1.1, 0.5, 0.15)))
    tube(0.17, 1.78, 1.06, tuple(view.tone("#4c5c60", k) for k in (0.15, 0.6, 1.0, 0.45, 0.1)))
    for v in (1.78, 1.1):
        tube(0.185, v + 0.02, v - 0.04, tuple(view.tone(BRASS, k) for k in (0.2, 0.8, 1.1, 0.5, 0.15)))
    y = camera.at(x, 1.46, z)[1]
    for side in (-1, 1):
        arm = lines([(cx + side * 0.16 * s, y + 0.14 * s), (cx + side * 0.3 * s, y + 0.16 * s)], closed=False)
        canvas.line(arm, view.tone("#aab6b8", 0.7), 0.05 * s)
        grip = rect(cx + side * 0.42 * s - 0.13 * s, y + 0.12 * s, 0.26 * s, 0.08 * s, 0.04 * s)
        canvas.fill(grip, Linear(0, y + 0.12 * s, 0, y + 0.2 * s, (view.tone("#5a3a28", 0.9), view.tone("#2a1a14", 0.3))))
        rings = [rect(cx + side * 0.42 * s - 0.1 * s + 0.045 * k * s, y + 0.12 * s, 0.012 * s, 0.08 * s) for k in range(5)]
        canvas.fill(joined(rings), view.tone("#140c08", 0.2), 0.7)
    canvas.fill(rect(cx - 0.11 * s, y - 0.12 * s, 0.22 * s, 0.13 * s, 0.05 * s), view.tone("#20282a", 0.4))
    for d in (-0.05, 0.05):
        canvas.fill(ellipse(cx + d * s, y - 0.055 * s, 0.045 * s, 0.045 * s), view.tone(BRASS, 0.9))
        glass = ellipse(cx + d * s, y - 0.055 * s, 0.032 * s, 0.032 * s)
        canvas.fill(glass, Radial(cx + d * s - 3, y - 0.06 * s - 3, 0.04 * s, ("#d8f4ff", "#3a7aa0", "#10222e")))
    canvas.fill(joined([ellipse(cx + (0.09 - 0.06 * k) * s, y + 0.3 * s, 0.018 * s, 0.018 * s) for k in range(4)]), "#ffb84a")


def _helm(canvas: Canvas, view: View, camera: Camera) -> None:
    """A chair before a half wheel and its panel on the right; a table with a chart and a lamp behind it."""
    sun, x, z = Sun(-0.2, 0.9, -0.3), 1.05, 3.5
    shadow(canvas, view, camera, x, z, 0.9, 0.9, 0.5)
    box(canvas, view, camera, sun, x, 0, z, 0.86, 0.8, 0.8, "#56645f", 0.6)
    top = camera.floor(0.805)
    canvas.fill(top.quad(x + 0.05, z + 0.06, 0.76, 0.64), view.tone("#e8dfbc", 0.9))
    canvas.fill(
        top.grid([x + 0.05 + 0.15 * k for k in range(6)], [z + 0.06 + 0.16 * k for k in range(5)], 0.008),
        view.tone("#5a8a9a", 0.5),
        0.7,
    )
    land = [(x + 0.05, z + 0.4), (x + 0.24, z + 0.5), (x + 0.3, z + 0.7, 1), (x + 0.05, z + 0.7, 1)]
    canvas.fill(top.path(curve(land)), view.tone("#b8b070", 0.7), 0.9)
    canvas.line(
        top.path(curve([(x + 0.2, z + 0.14), (x + 0.4, z + 0.3), (x + 0.72, z + 0.36)], closed=False)), view.tone(RED, 0.7), 3
    )
    front = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.06, 0.1 + 0.22 * k, 0.74, 0.19) for k in range(3)]), view.tone("#6e7e78", 0.5))
    canvas.fill(front.quads([(0.36, 0.18 + 0.22 * k, 0.14, 0.03) for k in range(3)]), view.tone(BRASS, 0.8))
    (a, b), s = camera.at(x + 0.72, 0.8, z + 0.6), camera.size(z + 0.6)
    canvas.line(
        curve([(a, b), (a + 0.04 * s, b - 0.3 * s), (a - 0.16 * s, b - 0.42 * s)], closed=False), view.tone(BRASS, 0.7), 6
    )
    shade = lines(
        [(a - 0.3 * s, b - 0.34 * s), (a - 0.06 * s, b - 0.34 * s), (a - 0.12 * s, b - 0.46 * s), (a - 0.24 * s, b - 0.46 * s)]
    )
    canvas.fill(shade, view.tone("#3f7a5a", 0.7))
    canvas.glow(a - 0.18 * s, b - 0.26 * s, 0.7 * s, "#ffe0a0", 0.6)


def _lamps(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Bulbs in cages on the ribs; their light; red ones by the hatch."""
    glow = {"tense": "#ff4a3a", "eerie": "#8affb0", "neon": "#ff5ae0"}.get(picture.view.mood, "#ffdc9a")
    for x, y, z in ((-1.62, 2.0, 4.9), (1.62, 2.0, 4.9), (-1.7, 2.02, 2.7), (1.7, 2.02, 2.7), (0.1, 2.4, 5.4)):
        (cx, cy), s = camera.at(x, y, z), camera.size(z)
        canvas.fill(rect(cx - 0.1 * s, cy - 0.13 * s, 0.2 * s, 0.06 * s, 3), picture.view.tone(DARK, 0.4))
        canvas.fill(ellipse(cx, cy, 0.07 * s, 0.1 * s), mix(glow, "#ffffff", 0.7))
        cage = [
            lines([(cx + d * 0.09 * s, cy - 0.1 * s), (cx + d * 0.06 * s, cy + 0.12 * s)], closed=False)
            for d in (-1, -0.3, 0.3, 1)
        ]
        canvas.line(joined([*cage, ellipse(cx, cy + 0.02 * s, 0.09 * s, 0.025 * s)]), picture.view.tone(DARK, 0.5), 2.4)
        canvas.glow(cx, cy, 1.5 * s, glow, 0.5)
        fall = lines(
            [
                (cx - 0.1 * s, cy),
                (cx + 0.1 * s, cy),
                (cx - x * 0.3 * s + 0.9 * s, cy + 1.9 * s),
                (cx - x * 0.3 * s - 0.9 * s, cy + 1.9 * s),
            ]
        )
        canvas.fill(fall, Linear(0, cy, 0, cy + 1.9 * s, (alpha(glow, 0.2), alpha(glow, 0))), blur=0.08 * s, blend="screen")


def _reflected(picture: Picture, canvas: Canvas, below: np.ndarray, camera: Camera) -> None:
    """The wet shine of the deck."""
    half = ROUND * math.cos(math.radians(FOOT))
    sheet = canvas.sibling()
    sheet.fill(camera.floor().quad(-half, NEAR, 2 * half, END - NEAR), "#ffffff")
    mirror(below, canvas, camera.at(0, 0, END)[1], picture.seed, sheet.planes[3], 0.14, 1.05, 1.2, 0.4)


def _edges(canvas: Canvas, view: View) -> None:
    """Pipes at the picture's edges, a wheel out of focus."""
    for x, wide, tint in ((-30.0, 90.0, STEEL), (WIDE - 70.0, 110.0, "#6c7a76")):
        canvas.fill(
            rect(x, -20, wide, 1140), Linear(x, 0, x + wide, 0, tuple(view.tone(tint, k) for k in (0.15, 0.85, 0.4, 0.1)))
        )
        for y in (150, 760):
            canvas.fill(
                rect(x - 12, y, wide + 24, 40, 8),
                Linear(x, 0, x + wide, 0, tuple(view.tone("#55625f", k) for k in (0.2, 0.9, 0.15))),
            )
    _wheel(canvas, view, 40, 930, 120, RED)


PLACES = {
    "submarine": Kind(submarine, "warm", ((0.14, 0.44), (0.56, 0.86)), 0.44, (0.0, -0.9)),
}
