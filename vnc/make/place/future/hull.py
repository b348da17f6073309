"""Aboard a ship between the stars: the corridor to its hatch."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, rounded
from vnc.make.place.future.stars import nebula, planet
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.freight import sealed_crate
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.space import Camera, Flat
from vnc.make.place.view import View

PLATE, STEEL, DARK = "#d6d2cc", "#8c96a6", "#2a3040"
MID, NEAR, DEEP = 0.2, 0.5, 9.2
OUTER = ((1.5, 0.0), (2.2, 0.62), (2.2, 2.15), (1.3, 3.0))
INNER = ((1.3, 0.0), (1.92, 0.7), (1.92, 2.04), (1.16, 2.74))
"""Half of the hull's section and of its frames', from the floor up: metres from the middle, metres high."""
FRAMES = (7.9, 6.5, 5.0, 2.6)
BAYS = ((7.9, 9.2), (6.5, 7.9), (5.0, 6.5), (2.6, 5.0))
AMBER, ALARM, READY = "#ffb84a", "#ff5a5a", "#7affb0"


def corridor(picture: Picture) -> None:
    """Ribs of light, pipes and panels, a porthole on a world, the hatch at the end, mist over the grating."""
    view, camera, glow = picture.view, Camera(860, 480, 1.5, 950), _glow(picture.view)
    far = picture.sheet(1.0)
    nebula(picture, far)
    planet(picture, far, 1452, 560, 128, ("#2a6a9a", "#e0c8a0"), bands=False)
    picture.play("twinkle", 1330, 310, 190, 180, "#dfe8ff")
    hull = picture.sheet(0.7, 0, 0.4)
    _plates(hull, view, camera)
    _hatch(picture, hull, camera, glow)
    for k, bay in enumerate(BAYS):
        _bay(picture, hull, camera, bay, glow, k)
        if k < 2:
            _frame(hull, view, camera, bay[0], glow)
    _porthole(hull, view, camera, 4.12, 0.76, glow)
    _screen(picture, hull, camera, 1, 2.0, 0.42, glow, Random(picture.seed + 9))
    here = picture.sheet(0.5, 0, 0.4)
    _mist(here, camera, glow, picture.seed, (8.6, 7.4, 6.3))
    sealed_crate(here, view, camera, -1.16, 0, 5.4, 0.66, "#f0a030", glow)
    sealed_crate(here, view, camera, -1.12, 0.66, 5.46, 0.48, "#626e82", glow)
    _frame(here, view, camera, FRAMES[2], glow)
    sealed_crate(here, view, camera, -1.22, 0, 4.1, 0.5, "#f0703a", glow)
    first = picture.sheet(0.35, 0, 0.6)
    _frame(first, view, camera, FRAMES[3], glow)
    _mist(first, camera, glow, picture.seed + 1, (3.9, 3.2, 2.7))
    near = picture.sheet(0.12, 0, 2.8)
    _close(near, view, glow)


def _glow(view: View) -> str:
    """The colour of the ship's lights: red in danger."""
    lights = {"tense": "#ff5a4a", "eerie": "#6affa0", "cosy": "#ffc87a", "romantic": "#ff9ad0", "neon": "#ff5ae0"}
    return lights.get(view.mood, "#62ccff")


def _side(camera: Camera, side: int, k: int) -> tuple[Flat, float]:
    """A face of the hull and its height along itself: u away from us, v up; 0 low slant, 1 wall, 2 high slant."""
    (x0, y0), (x1, y1) = OUTER[k], OUTER[k + 1]
    long = math.hypot(x1 - x0, y1 - y0)
    return camera.flat((MID + side * x0, y0, 0), (0, 0, 1), (side * (x1 - x0) / long, (y1 - y0) / long, 0)), long


def _ring(camera: Camera, profile: tuple[tuple[float, float], ...], z: float) -> list[tuple[float, float]]:
    """The section at a distance, from the foot on the left over the top to the foot on the right."""
    left = [camera.at(MID - x, y, z) for x, y in profile]
    return left + [camera.at(MID + x, y, z) for x, y in reversed(profile)]


def _run(flat: Flat, v: float, near: str, far: str) -> Linear:
    """A gradient along a face, from us to the end."""
    return Linear(*flat.at(1.6, v), *flat.at(DEEP, v), (near, far))


def _plates(canvas: Canvas, view: View, camera: Camera) -> None:
    """The bare hull: each face with its own light, brighter towards the end."""
    canvas.fill(rect(-40, -40, WIDE + 80, HIGH + 80), view.tone(DARK, 0.2))
    floor, ceiling = camera.floor(), camera.floor(3.0)
    canvas.fill(
        floor.quad(MID - 1.5, NEAR, 3.0, DEEP - NEAR),
        Linear(0, HIGH, 0, 640, (view.tone("#586274", 0.2), view.tone("#8c98aa", 0.7))),
    )
    canvas.fill(
        ceiling.quad(MID - 1.3, NEAR, 2.6, DEEP - NEAR), Linear(0, 0, 0, 330, (view.tone("#4a5262", 0.1), view.tone(STEEL, 0.5)))
    )
    for side in (-1, 1):
        for k, light in enumerate((0.2, 0.62, 0.36)):
            flat, long = _side(camera, side, k)
            shine = light + (0.1 if side < 0 else 0)
            paint = _run(flat, long / 2, view.tone(PLATE, shine - 0.16), view.tone(PLATE, shine + 0.2))
            canvas.fill(flat.quad(NEAR, 0, DEEP - NEAR, long), paint)
    for x, y in OUTER:
        for side in (-1, 1):
            edge = lines([camera.at(MID + side * x, y, NEAR), camera.at(MID + side * x, y, DEEP)], closed=False)
            canvas.line(edge, view.tone("#10141e", 0), 16, 0.4, blur=7)


def _hatch(picture: Picture, canvas: Canvas, camera: Camera, glow: str) -> None:
    """Two leaves that slide apart, striped where they run, a lamp over them."""
    view, flat = picture.view, camera.flat((MID, 0, DEEP), (1, 0, 0), (0, 1, 0))
    wall, warm = lines(_ring(camera, OUTER, DEEP)), ALARM if view.mood == "tense" else AMBER
    canvas.fill(wall, Linear(0, 320, 0, 640, (view.tone(STEEL, 0.7), view.tone(STEEL, 0.25))))
    seams = [(-2.2, 1.0 + 0.62 * k, 4.4, 0.02) for k in range(3)] + [(x, 0, 0.02, 3) for x in (-1.72, 1.7)]
    canvas.fill(flat.quads(seams), view.tone(DARK, 0.1), 0.7, clip=wall)
    frame = flat.path(lines([(-1.5, 0), (-1.5, 2.1), (-1.1, 2.5), (1.1, 2.5), (1.5, 2.1), (1.5, 0)]))
    canvas.fill(frame.moved(0, 4), view.tone("#0c1018", 0), 0.6, blur=7)
    canvas.fill(frame, view.tone("#525c6e", 0.4))
    canvas.line(frame, mix(glow, "#ffffff", 0.5), 2.4, 0.9)
    canvas.line(frame, glow, 12, 0.45, blur=8)
    opening = flat.path(lines([(-1.25, 0), (-1.25, 2.0), (-0.98, 2.27), (0.98, 2.27), (1.25, 2.0), (1.25, 0)]))
    canvas.fill(opening, "#0a0e16")
    _, top, _, foot = opening.bounds()
    for side in (-1, 1):
        _leaf(canvas, view, side, foot, flat, top)
    canvas.fill(flat.path(rect(-0.16, 1.06, 0.32, 0.2, 0.05)), view.tone(DARK, 0.3))
    canvas.fill(flat.path(ellipse(0, 1.16, 0.06, 0.06)), ALARM if view.mood == "tense" else READY)
    _threshold(canvas, view, camera, flat, warm)


def _leaf(canvas: Canvas, view: View, side: int, foot: float, flat: Flat, top: float) -> None:
    """One leaf that slides."""
    leaf = [
        (0.03, 0),
        (0.03, 0.8),
        (0.2, 0.97),
        (0.2, 1.35),
        (0.03, 1.52),
        (0.03, 2.27),
        (0.98, 2.27),
        (1.25, 2.0),
        (1.25, 0),
    ]
    if side > 0:
        leaf[2:4] = [(-0.14, 0.97), (-0.14, 1.35)]
    shape = flat.path(lines([(side * x, y) for x, y in leaf]))
    light = 0.8 if side < 0 else 0.62
    canvas.fill(shape, Linear(0, top, 0, foot, (view.tone("#d4dae2", light + 0.1), view.tone("#9aa4b4", light - 0.35))))
    canvas.line(shape, view.tone(DARK, 0.1), 2.2, 0.85)
    canvas.inner(shape, 2, 2.4, view.tone("#ffffff", 1), 0.7, blur=0.8)
    sunk = flat.path(rect(0.36 if side > 0 else -1.04, 0.2, 0.68, 0.55, 0.06))
    canvas.fill(sunk, view.tone("#6c7688", 0.4))
    canvas.inner(sunk, 2, 3, view.tone("#10141c", 0), 0.6, blur=2)
    pane = flat.path(rect(0.42 if side > 0 else -0.98, 1.55, 0.56, 0.3, 0.12))
    canvas.fill(pane, Linear(0, pane.bounds()[1], 0, pane.bounds()[3], ("#ffe2a4", "#f0a048")))
    canvas.line(pane, view.tone("#4a5262", 0.3), 3.4)


def _threshold(canvas: Canvas, view: View, camera: Camera, flat: Flat, warm: str) -> None:
    """Stripes where the leaves run, the lamp over them and its light on the floor."""
    stripes = [
        lines([(x, 0.02), (x + 0.1, 0.02), (x + 0.2, 0.14), (x + 0.1, 0.14)]) for x in (-1.22 + 0.2 * k for k in range(12))
    ]
    canvas.fill(flat.quad(-1.25, 0.0, 2.5, 0.16), view.tone("#20242c", 0.3))
    canvas.fill(joined([flat.path(stripe) for stripe in stripes]), view.tone("#f0b83a", 0.9))
    lamp = flat.path(rect(-0.5, 2.56, 1.0, 0.14, 0.05))
    canvas.fill(lamp, mix(warm, "#ffffff", 0.35))
    x, y = flat.at(0, 2.62)
    canvas.glow(x, y, 150, warm, 0.7)
    canvas.glow(*flat.at(0, 1.5), 400, warm, 0.4)
    pool = camera.floor().quad(MID - 1.1, 4.8, 2.2, DEEP - 4.8)
    canvas.fill(pool, Linear(0, 780, 0, 636, (alpha(warm, 0), alpha(mix(warm, "#ffffff", 0.3), 0.62))), blur=6)


def _bay(picture: Picture, canvas: Canvas, camera: Camera, bay: tuple[float, float], glow: str, k: int) -> None:
    """What lies between two frames, on the floor, the ceiling and both sides."""
    view, chance, (z0, z1) = picture.view, Random(picture.seed + k), bay
    start = NEAR if k == len(BAYS) - 1 else z0
    _floor(canvas, view, camera, start, z1, glow)
    _ceiling(canvas, view, camera, start, z1, glow)
    for side in (-1, 1):
        _panelled(canvas, view, camera, side, start, z1)
        _pipes(canvas, view, camera, side, start, z1, chance)
        _lit(canvas, camera, side, z1, glow)
    _screen(picture, canvas, camera, -1, z1 - 1.06, 0.8, glow, chance)
    if k < len(BAYS) - 1:
        kind = (_screen, _locker, _screen)[k]
        kind(picture, canvas, camera, 1, z1 - 1.0, 0.74, glow, chance)


def _floor(canvas: Canvas, view: View, camera: Camera, z0: float, z1: float, glow: str) -> None:
    """Grating down the middle over a lit duct, plates with studs beside it, lines of light along the edges."""
    floor, left = camera.floor(), MID - 0.8
    duct = floor.quad(left, z0, 1.6, z1 - z0)
    canvas.fill(duct, view.tone("#0c1018", 0.1))
    below = camera.floor(-0.3)
    with canvas.clipped(duct):
        for x, tint in ((-0.5, "#5a6474"), (-0.1, "#6e4a3a"), (0.28, "#4a5a6a")):
            canvas.fill(below.quad(MID + x, z0, 0.22, z1 - z0), view.tone(tint, 0.3))
            canvas.fill(below.quad(MID + x + 0.05, z0, 0.05, z1 - z0), view.tone(tint, 1.0), 0.7)
        canvas.fill(below.quad(MID - 0.72, z0, 0.05, z1 - z0), mix(glow, "#ffffff", 0.3), 0.9)
        canvas.fill(below.quad(MID - 0.9, z0, 0.5, z1 - z0), glow, 0.35, blur=12, blend="screen")
    bars = [(left + 0.1 * j - 0.012, z0, 0.024, z1 - z0) for j in range(17)]
    cross = [(left, z0 + 0.1 * j, 1.6, 0.026) for j in range(round((z1 - z0) / 0.1))]
    canvas.fill(floor.quads(bars + cross), view.tone("#7a8494", 0.55))
    canvas.fill(floor.quads([(u, z0, 0.007, z1 - z0) for u, *_ in bars]), view.tone("#d8e0ea", 1.0), 0.6)
    rims = [(left - 0.06, z0, 0.06, z1 - z0), (left + 1.6, z0, 0.06, z1 - z0), (left, z1 - 0.08, 1.6, 0.08)]
    canvas.fill(floor.quads(rims), view.tone("#a4aebc", 0.6))
    studs = [
        (x + 0.13 * i + 0.065 * (j % 2), z0 + 0.1 + 0.13 * j, 0.05, 0.03)
        for x in (MID - 1.42, MID + 0.93)
        for i in range(4)
        for j in range(int((z1 - z0 - 0.15) / 0.13))
    ]
    canvas.fill(floor.quads(studs), view.tone("#c0cad6", 0.8), 0.45)
    canvas.fill(
        floor.quads([(MID - 1.5, z1 - 0.02, 0.64, 0.03), (MID + 0.86, z1 - 0.02, 0.64, 0.03)]), view.tone("#10141c", 0), 0.7
    )
    for x in (MID - 1.49, MID + 1.44):
        strip = floor.quad(x, z0, 0.05, z1 - z0)
        canvas.fill(strip, glow, 0.55, blur=9, blend="screen")
        canvas.fill(strip, mix(glow, "#ffffff", 0.55), 0.95)


def _ceiling(canvas: Canvas, view: View, camera: Camera, z0: float, z1: float, glow: str) -> None:
    """A long lamp, cables on both sides of it."""
    top = camera.floor(2.98)
    for x, tint in ((-0.95, "#6e5648"), (-0.78, "#4e5a6a"), (0.6, "#586474"), (0.8, "#7a6a4a"), (0.95, "#3e4858")):
        canvas.fill(top.quad(MID + x, z0, 0.13, z1 - z0), view.tone(tint, 0.25))
        canvas.fill(top.quad(MID + x + 0.03, z0, 0.03, z1 - z0), view.tone(tint, 1.0), 0.7)
    rows = [(MID - 1.05, z, 2.1, 0.06) for z in (z0 + 0.5, z0 + 1.0)]
    canvas.fill(top.quads(rows), view.tone(STEEL, 0.5))
    lamp = top.quad(MID - 0.24, max(z0, 1.4) + 0.36, 0.48, z1 - max(z0, 1.4) - 0.5)
    canvas.fill(lamp, glow, 0.5, blur=22, blend="screen")
    canvas.fill(lamp, mix(glow, "#ffffff", 0.82))
    canvas.line(lamp, view.tone("#3a4252", 0.4), 4)


def _panelled(canvas: Canvas, view: View, camera: Camera, side: int, z0: float, z1: float) -> None:
    """Plates let into the walls, with bevels and bolts; vents on the low slants."""
    flat, long = _side(camera, side, 1)
    u, wide = z0 + 0.34, z1 - z0 - 0.42
    for v, tall in ((0.06, 0.22), (0.34, long - 0.42)):
        plate = flat.quad(u, v, wide, tall)
        canvas.line(plate, view.tone("#10141c", 0), 5, 0.5, blur=2)
        canvas.fill(plate, _run(flat, v, view.tone("#d4dbe4", 0.5), view.tone("#d4dbe4", 0.95)), 0.75)
        canvas.inner(plate, 0, 2.6, view.tone("#ffffff", 1), 0.75, blur=0.8)
        canvas.inner(plate, 0, -3, view.tone("#2a3040", 0.1), 0.6, blur=1.2)
    canvas.fill(flat.quad(u, 0.14, wide, 0.05), view.tone("#ff8a34", 1.0), 0.95)
    bolts = [flat.path(ellipse(u + a, 0.34 + b, 0.022, 0.022)) for a in (0.06, wide - 0.06) for b in (0.06, long - 0.48)]
    canvas.fill(joined(bolts).moved(0, 1.5), view.tone("#10141c", 0), 0.6)
    canvas.fill(joined(bolts), view.tone("#8a94a4", 0.9))
    low, tall = _side(camera, side, 0)
    vent = low.quad(u, 0.2, wide, tall - 0.38)
    canvas.fill(vent, view.tone("#2c3342", 0.3))
    canvas.inner(vent, 0, 4, view.tone("#080a10", 0), 0.7, blur=2)
    slats = [(u + 0.05 + 0.1 * k, 0.23, 0.045, tall - 0.44) for k in range(int((wide - 0.06) / 0.1))]
    canvas.fill(low.quads(slats), view.tone("#98a2b2", 0.55))
    canvas.fill(low.quads([(a, b, 0.014, h) for a, b, _, h in slats]), view.tone("#ffffff", 0.8), 0.5)


def _pipes(canvas: Canvas, view: View, camera: Camera, side: int, z0: float, z1: float, chance: Random) -> None:
    """Pipes along the high slants, clamped and jointed, each with its shadow."""
    flat, _ = _side(camera, side, 2)
    sizes = ((0.16, 0.22, "#a8b2c0"), (0.52, 0.13, "#e07a34"), (0.78, 0.19, "#7c8898"))
    for v, thick, tint in sizes:
        canvas.fill(flat.quad(z0, v - 0.09, z1 - z0, thick), view.tone("#080a12", 0), 0.5, blur=3)
        canvas.fill(flat.quad(z0, v, z1 - z0, thick), view.tone(tint, 0.15))
        canvas.fill(flat.quad(z0, v + 0.2 * thick, z1 - z0, 0.62 * thick), view.tone(tint, 0.6))
        canvas.fill(flat.quad(z0, v + 0.45 * thick, z1 - z0, 0.2 * thick), view.tone(mix(tint, "#ffffff", 0.4), 1.0), 0.85)
        at = z0 + chance.uniform(0.5, 0.9)
        canvas.fill(flat.quads([(at, v - 0.03, 0.13, thick + 0.06)]), view.tone(tint, 0.4))
        canvas.fill(flat.quads([(at, v + 0.4 * thick, 0.13, 0.25 * thick)]), view.tone("#ffffff", 0.9), 0.6)
        canvas.fill(flat.quads([(at - 0.02, v - 0.03, 0.02, thick + 0.06)]), view.tone("#10141c", 0), 0.6)


def _lit(canvas: Canvas, camera: Camera, side: int, z: float, glow: str) -> None:
    """Light from a frame on the faces before it."""
    for k, power in ((0, 0.2), (1, 0.34), (2, 0.26)):
        flat, long = _side(camera, side, k)
        paint = Linear(
            *flat.at(z, long / 2), *flat.at(z - 1.0, long / 2), (alpha(mix(glow, "#ffffff", 0.3), power), alpha(glow, 0))
        )
        canvas.fill(flat.quad(z - 1.0, 0, 1.0, long), paint, blend="screen")


def _frame(canvas: Canvas, view: View, camera: Camera, z: float, glow: str) -> None:
    """A rib of the hull: its inner side, its face with bolts, a strip of light along it."""
    thick, s = 0.26, camera.size(z)
    inner, behind, outer = _ring(camera, INNER, z), _ring(camera, INNER, z + thick), _ring(camera, OUTER, z)
    for k, light in enumerate((0.5, 0.75, 0.3, 0.12, 0.25, 0.6, 0.45)):
        side = lines([inner[k], inner[k + 1], behind[k + 1], behind[k]])
        canvas.fill(side, view.tone("#7c8798", light))
        canvas.fill(_sunk(side), view.tone("#3c4454", light * 0.5), 0.75)
    face = lines([*outer, *reversed(inner)])
    canvas.line(lines(outer, closed=False), view.tone("#080a10", 0), 0.12 * s, 0.4, blur=0.05 * s)
    left, _, right, _ = face.bounds()
    tones = (
        view.tone("#dfe5ec", 0.8),
        view.tone("#8e98a8", 0.35),
        view.tone("#6c7686", 0.2),
        view.tone("#9aa4b4", 0.4),
        view.tone("#d0d8e0", 0.7),
    )
    canvas.fill(face, Linear(left, 0, right, 0, tones, (0, 0.25, 0.5, 0.75, 1)))
    canvas.line(lines(inner, closed=False), view.tone("#ffffff", 1), max(1.4, 0.012 * s), 0.75)
    canvas.line(lines(outer, closed=False), view.tone("#20262f", 0.1), max(1.4, 0.016 * s), 0.8)
    joints = [stroke([inner[k], outer[k]], max(1.2, 0.012 * s), even) for k in (1, 2, 3, 4, 5, 6)]
    canvas.fill(joined(joints), view.tone("#20262f", 0.1), 0.6)
    strip = [(x0 + (x1 - x0) * 0.42, y0 + (y1 - y0) * 0.42) for (x0, y0), (x1, y1) in zip(INNER, OUTER, strict=True)]
    ring = _ring(camera, ((strip[1][0], strip[1][1] + 0.12), strip[2], strip[3]), z)
    for run in (ring[:3], ring[3:]):
        lamp = stroke(run, 0.07 * s, even, smooth=False)
        canvas.fill(lamp, view.tone("#141a26", 0.2), 0.9, blur=0.012 * s)
        canvas.fill(stroke(run, 0.3 * s, even, smooth=False), glow, 0.4, blur=0.09 * s, blend="screen")
        canvas.fill(stroke(run, 0.05 * s, even, smooth=False), mix(glow, "#ffffff", 0.8))
    bolts = list[Path]()
    for side in (-1, 1):
        for y in (0.26, 0.44):
            x = 1.4 + y / 0.7 * 0.62
            bx, by = camera.at(MID + side * (x + 0.02), y, z)
            bolts.append(ellipse(bx, by, 0.026 * s, 0.026 * s))
    canvas.fill(joined(bolts).moved(0, 0.01 * s), view.tone("#10141c", 0), 0.6)
    canvas.fill(joined(bolts), view.tone("#aab4c2", 0.9))


def _sunk(side: Path) -> Path:
    """The middle of a face: what is let into it."""
    a, b, c, d = side.contours[0].tolist()

    def at(u: float, v: float) -> tuple[float, float]:
        (x0, y0), (x1, y1) = ((p[0] + (q[0] - p[0]) * u, p[1] + (q[1] - p[1]) * u) for p, q in ((a, b), (d, c)))
        return x0 + (x1 - x0) * v, y0 + (y1 - y0) * v

    return lines([at(0.1, 0.3), at(0.9, 0.3), at(0.9, 0.72), at(0.1, 0.72)])


def _screen(
    picture: Picture, canvas: Canvas, camera: Camera, side: int, z: float, wide: float, glow: str, chance: Random
) -> None:
    """A display in a raised frame, keys and lamps under it."""
    view, (flat, _) = picture.view, _side(camera, side, 1)
    case = flat.path(rect(z - 0.07, 0.4, wide + 0.14, 1.02, 0.05))
    canvas.fill(case.moved(0, 5), view.tone("#080a10", 0), 0.5, blur=5)
    canvas.fill(case, view.tone("#4c5668", 0.5))
    canvas.inner(case, 0, 2, view.tone("#ffffff", 0.9), 0.6, blur=0.8)
    pane = flat.quad(z, 0.78, wide, 0.56)
    canvas.fill(pane, Linear(0, pane.bounds()[1], 0, pane.bounds()[3], (mix(glow, "#04101e", 0.62), "#06101e")))
    grid = [(z, 0.78 + 0.14 * k, wide, 0.008) for k in range(1, 4)] + [(z + wide * k / 5, 0.78, 0.008, 0.56) for k in range(1, 5)]
    canvas.fill(flat.quads(grid), glow, 0.3)
    high = [chance.uniform(0.08, 0.4) for _ in range(7)]
    if chance.random() < 0.5:
        bars = [(z + wide * (0.08 + 0.125 * k), 0.82, wide * 0.08, h) for k, h in enumerate(high)]
        canvas.fill(flat.quads(bars), mix(glow, "#ffffff", 0.25), 0.9)
        canvas.fill(flat.quads([(a, b + h + 0.02, w, 0.02) for a, b, w, h in bars]), AMBER)
    else:
        line = flat.path(curve([(z + wide * (0.06 + 0.147 * k), 0.86 + h) for k, h in enumerate(high)], closed=False))
        canvas.line(line, AMBER, max(1.6, 0.014 * camera.size(z)))
        canvas.fill(flat.path(ellipse(z + wide * 0.7, 1.14, wide * 0.13, 0.1)), mix(glow, "#ffffff", 0.3), 0.5)
    canvas.line(pane, mix(glow, "#ffffff", 0.4), 1.8, 0.9)
    canvas.line(pane, glow, 10, 0.4, blur=6)
    for tint in (glow, AMBER, ALARM, READY):
        keys = [
            (z + wide * (0.02 + 0.1 * i), 0.46 + 0.09 * j, wide * 0.07, 0.055)
            for i in range(10)
            for j in range(3)
            if chance.random() < 0.24
        ]
        if keys:
            canvas.fill(flat.quads(keys), tint, 0.92)
    x0, y0, x1, y1 = pane.bounds()
    picture.play("flicker", x0, y0, x1 - x0, y1 - y0, mix(glow, "#ffffff", 0.5))


def _locker(
    picture: Picture, canvas: Canvas, camera: Camera, side: int, z: float, wide: float, glow: str, chance: Random
) -> None:
    """A locker for what is needed when the air goes: orange, with a handle and a lamp."""
    view, (flat, long) = picture.view, _side(camera, side, 1)
    door = flat.path(rect(z, 0.3, wide, long - 0.4, 0.05))
    canvas.fill(door.moved(0, 5), view.tone("#080a10", 0), 0.5, blur=5)
    canvas.fill(door, view.tone("#d8743a", 0.6))
    canvas.inner(door, 0, 3, view.tone("#ffffff", 1), 0.6, blur=0.8)
    canvas.fill(flat.quads([(z + 0.1, 0.42 + 0.09 * k, wide - 0.2, 0.035) for k in range(3)]), view.tone("#7a3a1c", 0.3))
    canvas.fill(flat.quad(z + 0.1, 0.95, wide - 0.2, 0.26), view.tone("#f0ece0", 0.8))
    canvas.fill(flat.quads([(z + 0.14, 1.02, wide - 0.28, 0.03), (z + 0.14, 1.1, wide - 0.36, 0.03)]), view.tone(DARK, 0.4))
    canvas.fill(flat.path(rect(z + 0.1, 0.76, 0.3, 0.08, 0.03)), view.tone(DARK, 0.5))
    canvas.fill(flat.path(ellipse(z + wide - 0.14, 0.8, 0.04, 0.04)), chance.choice((READY, AMBER)))
    canvas.glow(*flat.at(z + wide - 0.14, 0.8), 40, glow, 0.4)


def _porthole(canvas: Canvas, view: View, camera: Camera, z: float, r: float, glow: str) -> None:
    """A round window in a bolted ring; through it, past the thickness of the hull, the stars."""
    wall, _ = _side(camera, 1, 1)
    behind = camera.flat((MID + 2.42, OUTER[1][1], 0), (0, 0, 1), (0, 1, 0))
    v = 0.78
    rim, hole = wall.path(ellipse(z, v, r, r)), wall.path(ellipse(z, v, 0.78 * r, 0.78 * r))
    deep = behind.path(ellipse(z, v, 0.78 * r, 0.78 * r))
    canvas.fill(rim.moved(-4, 8), view.tone("#080a10", 0), 0.55, blur=8)
    left, top, right, foot = rim.bounds()
    canvas.fill(
        rim, Linear(left, top, right, foot, (view.tone("#eef2f6", 1.0), view.tone("#98a2b2", 0.5), view.tone("#4c5464", 0.2)))
    )
    canvas.line(rim, view.tone("#1c222c", 0.1), 3, 0.7)
    canvas.inner(rim, 3, 4, view.tone("#ffffff", 1), 0.7, blur=1.2)
    canvas.line(wall.path(ellipse(z, v, 0.85 * r, 0.85 * r)), view.tone("#2a3040", 0.1), 3, 0.6)
    bolts = [
        wall.path(ellipse(z + 0.92 * r * math.cos(a), v + 0.92 * r * math.sin(a), 0.026, 0.026))
        for a in (k * math.pi / 6 for k in range(12))
    ]
    canvas.fill(joined(bolts).moved(1, 2), view.tone("#10141c", 0), 0.6)
    canvas.fill(joined(bolts), view.tone("#d4dce6", 0.9))
    canvas.fill(hole, Linear(left, 0, right, 0, (view.tone("#8a96a8", 0.9), view.tone("#3a4252", 0.2))))
    canvas.fill(hole & deep, "#ffffff", blend="erase")
    canvas.line(hole, mix(glow, "#ffffff", 0.4), 2.6, 0.85)
    canvas.line(hole, glow, 14, 0.45, blur=9)
    streak = [
        lines([(z - 0.4 + a, v - 0.7), (z - 0.3 + a + w, v - 0.7), (z + 0.3 + a + w, v + 0.7), (z + 0.2 + a, v + 0.7)])
        for a, w in ((0, 0.1), (0.22, 0.0))
    ]
    canvas.fill(joined([wall.path(shape) for shape in streak]), "#eaf4ff", 0.12, clip=hole & deep)


def _mist(canvas: Canvas, camera: Camera, glow: str, seed: int, depths: tuple[float, ...]) -> None:
    """Cold air that creeps over the floor."""
    chance, tint = Random(seed), mix(glow, "#f4f8ff", 0.72)
    for z in depths:
        s = camera.size(z)
        for _ in range(11):
            x, y = camera.at(MID + chance.uniform(-1.5, 1.5), chance.uniform(0.0, 0.12), z)
            wide = chance.uniform(0.5, 1.1) * s
            canvas.fill(ellipse(x, y, wide, chance.uniform(0.06, 0.14) * s), tint, chance.uniform(0.16, 0.28), blur=0.08 * s)


def _close(canvas: Canvas, view: View, glow: str) -> None:
    """A rib and hoses close to us on the left, a cable overhead, a case on the right."""
    post = lines([(-60, -60), (96, -60), (60, 300), (60, 800), (110, 1140), (-60, 1140)])
    canvas.fill(post, Linear(-40, 0, 110, 0, (view.tone("#4a5466", 0.2), view.tone("#5a6476", 0.4), view.tone("#a4aebc", 0.8))))
    canvas.fill(rect(26, 330, 12, 430, 6), mix(glow, "#ffffff", 0.6))
    canvas.fill(rect(10, 330, 44, 430, 20), glow, 0.4, blur=16, blend="screen")
    for dx, tint, wide in ((0, "#1c222e", 34), (46, "#5a3426", 24)):
        hose = stroke([(1560 + dx, -60), (1640 + dx, 60 - dx * 0.3), (1790 + dx * 0.6, 90), (1980, -10 + dx)], wide, rounded)
        canvas.fill(hose, view.tone(tint, 0.3))
        canvas.inner(hose, 0, -7, view.tone(mix(tint, "#ffffff", 0.4), 0.9), 0.6, blur=3)
    case = rect(1640, 950, 340, 220, 26)
    canvas.fill(case, Linear(1640, 0, 1920, 0, (view.tone("#ff9a50", 1.0), view.tone("#e07a3a", 0.6), view.tone("#8a4424", 0.2))))
    canvas.inner(case, 6, 10, view.tone("#ffe0b8", 1), 0.8, blur=4)
    canvas.fill(rect(1640, 1000, 340, 12), view.tone("#2a1c14", 0.2))
    canvas.fill(joined([rect(x, 984, 46, 48, 8) for x in (1700, 1850)]), view.tone("#e8ecf0", 0.9))
    grip = stroke([(1750, 952), (1756, 916), (1790, 910), (1826, 916), (1832, 952)], 18, even)
    canvas.fill(grip, view.tone("#3a4252", 0.6))


PLACES = {"shipcorridor": Kind(corridor, "blue", ((0.24, 0.78),), 0.44, (0.0, -1.0), time="night")}
