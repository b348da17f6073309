"""The engine room of a starship: the reactor's burning column between its coils, catwalks, pipes and consoles."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.limelight import tube
from vnc.make.place.parts.pipework import pipe, upright, wheel
from vnc.make.place.parts.shiproom import light
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, shell, shine
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

DARK, STEEL, HAZARD = "#10141e", "#6c7688", "#f0b038"
CORE, ROUND = 10.0, 1.25
"""How far off the core stands and the radius of its glass, in metres."""
WALK, DEEP = 2.7, 17.0
"""How high the catwalks run and how far off the end wall is, in metres."""


def engineroom(picture: Picture) -> None:
    """We stand on the deck before the core; its light runs along every pipe and rail."""
    view, camera = picture.view, Camera(960, 500, 1.6, 920)
    glow, room = light(view, "#48d4ff"), Room(camera, -5.6, 5.6, 7.2, DEEP, Sun(0, 0.5, 0.6), 0.6)
    back = picture.sheet(1.0)
    back.fill(WHOLE, view.tone("#1a2030", 0.2))
    shell(back, view, room, "#4a5468", "#3a4454", "#2a3240", "#434e62")
    _walls(back, view, room, glow)
    core = picture.sheet(0.75, 0, 0.3)
    _pipes(core, view, camera, glow)
    _reactor(picture, core, camera, glow)
    _deck(back, view, room, glow)
    shine(back, view, room, flattened([back, core]), picture.seed, 0.3, 0.3)
    walks = picture.sheet(0.5, 0, 0.3)
    for side in (-1, 1):
        _catwalk(walks, view, camera, side, glow)
    _railing(walks, view, camera, glow)
    here = picture.sheet(0.35, 0, 0.4)
    for side in (-1, 1):
        _console(here, view, camera, side, glow, Random(picture.seed + side))
    _near(picture.sheet(0.12, 0, 2.6), view, glow)


def _walls(canvas: Canvas, view: View, room: Room, glow: str) -> None:
    """Ribs and plates of the hull, strips of light, vents; the end wall with its machines."""
    for flat in (room.west, room.east):
        canvas.fill(flat.grid([1.2 * k for k in range(1, 15)], [1.2, 2.7, 4.2, 5.7], 0.03), view.tone(DARK, 0.1), 0.7)
        vents = [(1.3 + 2.4 * k, 4.5 + 0.13 * j, 1.0, 0.06) for k in range(7) for j in range(8)]
        canvas.fill(flat.quads(vents), view.tone(DARK, 0.1), 0.8)
        plates = [(2.5 + 2.4 * k, 3.0, 1.0, 1.0) for k in range(6)]
        canvas.fill(flat.quads(plates), view.tone("#8a94a6", 0.6), 0.7)
        canvas.fill(flat.quads([(u, v + 0.9, w, 0.06) for u, v, w, _ in plates]), view.tone("#ffffff", 0.9), 0.4)
        tube(canvas, flat.quad(1.0, 5.95, DEEP - 1, 0.1), glow, 18, 0.8)
    back = room.back
    canvas.fill(back.grid([1.4 * k for k in range(9)], [1.2, 2.7, 4.2, 5.7], 0.05), view.tone(DARK, 0.1), 0.7)
    tanks = [(0.5 + 1.5 * k, 0, 1.1, 5.2) for k in (0, 1, 5, 6)]
    for u, v, wide, high in tanks:
        x0, y0 = back.at(u, v + high)
        x1, y1 = back.at(u + wide, v)
        upright(canvas, view, (x0 + x1) / 2, y0, y1, (x1 - x0) / 2, "#8a94a6", (0.1, 0.5, 0.9))
    for z in (15.5, 12.0, 8.0, 4.5):
        _rib(canvas, view, room, z)


def _rib(canvas: Canvas, view: View, room: Room, z: float) -> None:
    """A frame of the hull that stands out from walls and ceiling."""
    outer = [(-5.6, 0), (-5.6, 7.2), (5.6, 7.2), (5.6, 0)]
    inner = [(5.2, 0), (5.2, 6.2), (4.2, 6.85), (-4.2, 6.85), (-5.2, 6.2), (-5.2, 0)]
    shape = lines([room.camera.at(x, y, z) for x, y in outer + inner])
    canvas.fill(shape, Linear(0, 0, 0, HIGH, (view.tone("#5c6678", 0.3), view.tone("#7c8698", 0.5))))
    edge = lines([room.camera.at(x, y, z) for x, y in inner], closed=False)
    canvas.line(edge, view.tone("#c8d0dc", 0.9), 0.03 * room.camera.size(z), 0.7)


def _pipes(canvas: Canvas, view: View, camera: Camera, glow: str) -> None:
    """Bundles along both walls under the ceiling and over the floor."""
    for side in (-1, 1):
        runs = ((5.0, 6.3, 0.3, "#a86a3c"), (4.3, 6.6, 0.2, "#5a7a8c"), (3.8, 6.75, 0.13, "#8c3c34"), (5.2, 0.35, 0.3, "#5c6a7c"))
        for x, y, r, tint in runs:
            pipe(canvas, view, camera, side * x, y, r, 1.4, DEEP - 0.2, tint, 2.4, "#c0c6d0")
    pipe(canvas, view, camera, -0.9, 6.8, 0.22, 1.4, CORE, "#7a8496", 1.8, "#d0a850")
    pipe(canvas, view, camera, 0.9, 6.8, 0.22, 1.4, CORE, "#7a8496", 1.8, "#d0a850")


def _ring(camera: Camera, y: float, r: float) -> tuple[float, float, float, float]:
    """A level circle round the core at a height: its middle, and half its width and height in design units."""
    x, v = camera.at(0, y, CORE)
    half = r * camera.size(CORE)
    return x, v, half, max(2.0, abs(camera.eye - y) / CORE * half)


def _drum(canvas: Canvas, view: View, camera: Camera, y0: float, y1: float, r: float, colour: str) -> None:
    """A metal drum round the core between two heights, with its lid or its underside."""
    x, foot, half, low = _ring(camera, y0, r)
    _, top, _, high = _ring(camera, y1, r)
    body = joined([rect(x - half, top, 2 * half, foot - top), ellipse(x, foot, half, low), ellipse(x, top, half, high)])
    canvas.fill(body, turned(view, x, half, colour))
    if y1 < camera.eye:
        canvas.fill(ellipse(x, top, half, high), view.tone(mix(colour, "#ffffff", 0.2), 0.8))
    if y0 > camera.eye:
        canvas.fill(ellipse(x, foot, half, low), view.tone(colour, 0.2))


def _reactor(picture: Picture, canvas: Canvas, camera: Camera, glow: str) -> None:
    """A base, the glass with the fire in it, coils round it, the head that hangs from the ceiling."""
    view, white = picture.view, mix(glow, "#ffffff", 0.75)
    x, foot, half, _ = _ring(camera, 1.1, ROUND)
    top = _ring(camera, 5.4, ROUND)[1]
    middle = (foot + top) / 2
    for y0, y1, r in ((0.0, 0.35, 2.7), (0.35, 0.8, 2.2), (0.8, 1.1, 1.7)):
        _drum(canvas, view, camera, y0, y1, r, STEEL)
    _studs(canvas, camera, 0.16, 2.7, HAZARD, view)
    for y0, y1, r in ((6.3, 7.2, 2.6), (5.8, 6.3, 2.1), (5.4, 5.8, 1.7)):
        _drum(canvas, view, camera, y0, y1, r, "#58627a")
    for reach, share in ((900, 0.35), (520, 0.5), (300, 0.5)):
        canvas.glow(x, middle, reach, glow, share)
    tank = rect(x - half, top, 2 * half, foot - top)
    canvas.fill(tank, Linear(x - half, 0, x + half, 0, (alpha(glow, 0.8), white, alpha(glow, 0.75))))
    for wide, share in ((0.62, 0.5), (0.36, 0.8), (0.16, 1.0)):
        canvas.fill(_flame(x, top, foot, half * wide, picture.seed), white, share, blur=14 * wide, clip=tank)
    canvas.fill(
        joined([rect(x - 0.86 * half, top, 0.1 * half, foot - top), rect(x + 0.7 * half, top, 0.05 * half, foot - top)]),
        "#ffffff",
        0.5,
        blur=3,
    )
    for k in range(5):
        y = 1.5 + 0.87 * k
        _coil(canvas, view, camera, y, "#b0783c" if k % 2 else "#8a94a6")
        _studs(canvas, camera, y + 0.12, ROUND + 0.3, white, view)
    for side in (-1, 1):
        upright(canvas, view, x + side * 1.5 * half, top - 40, foot + 30, 0.11 * half, "#98a2b4", (0.2, 0.5, 0.8))
    canvas.glow(x, middle, 420, glow, 0.55)
    canvas.glow(x, middle, 190, "#ffffff", 0.5)
    picture.play("flicker", x - 3 * half, top - 60, 6 * half, foot - top + 120, glow)


def _coil(canvas: Canvas, view: View, camera: Camera, y: float, colour: str) -> None:
    """A coil round the glass: the half turned to us, lit from behind along its edges."""
    arcs: list[list[tuple[float, float]]] = []
    for v in (y, y + 0.24):
        x, mid, half, high = _ring(camera, v, ROUND + 0.3)
        down = high if v < camera.eye else -high
        arcs.append([(x + half * math.cos(0.157 * k), mid + down * math.sin(0.157 * k)) for k in range(21)])
    x, _, half, _ = _ring(camera, y, ROUND + 0.3)
    shape = lines(arcs[0] + arcs[1][::-1])
    canvas.fill(shape, turned(view, x, half, colour))
    for arc in arcs:
        canvas.line(lines(arc, closed=False), view.tone("#f4f8ff", 1), 2.4, 0.7)


def _flame(x: float, top: float, foot: float, half: float, seed: int) -> Path:
    """The burning thread: swells and thins from head to foot."""
    steps = [k / 24 for k in range(25)]
    wide = [half * (0.55 + 0.3 * math.sin(9 * t + seed) + 0.15 * math.sin(23 * t)) for t in steps]
    left = [(x - w, top + (foot - top) * t) for t, w in zip(steps, wide, strict=True)]
    return lines(left + [(2 * x - a, b) for a, b in reversed(left)])


def _studs(canvas: Canvas, camera: Camera, y: float, r: float, colour: str, view: View) -> None:
    """Small lamps round a drum, on the half turned to us."""
    x, v, half, high = _ring(camera, y, r)
    down = 1 if y < camera.eye else -1
    lamps = [
        ellipse(x + half * math.cos(t), v + down * high * math.sin(t), 5 * math.sin(t) + 1, 5)
        for t in (math.pi * (k + 0.5) / 9 for k in range(9))
    ]
    canvas.fill(joined(lamps), colour, 0.8, blur=7, blend="screen")
    canvas.fill(joined(lamps), mix(colour, "#ffffff", 0.4))


def _deck(canvas: Canvas, view: View, room: Room, glow: str) -> None:
    """Gratings with light beneath, a striped ring round the core, its light on the plates."""
    floor = room.floor
    canvas.fill(
        floor.grid([-5.6 + 1.12 * k for k in range(11)], [1.2 * k for k in range(1, 14)], 0.03), view.tone(DARK, 0.1), 0.7
    )
    for x in (-2.6, 1.7):
        slots = [(x, 1.2 + 0.14 * k, 0.9, 0.07) for k in range(100)]
        canvas.fill(floor.quad(x, 1.2, 0.9, 14), view.tone(DARK, 0.3))
        canvas.fill(floor.quads(slots), glow, 0.5, blend="screen")
        canvas.fill(floor.quad(x, 1.2, 0.9, 14), glow, 0.3, blur=20, blend="screen")
    ring = floor.path(ellipse(0, CORE, 3.5, 3.5))
    canvas.fill(ring, view.tone("#262c38", 0.3))
    canvas.line(ring, view.tone(HAZARD, 0.9), 10)
    canvas.fill(floor.path(ellipse(0, CORE - 1.5, 4.6, 5.2)), glow, 0.32, blur=50, blend="screen")


def _catwalk(canvas: Canvas, view: View, camera: Camera, side: int, glow: str) -> None:
    """A gallery along the wall: brackets, floor of grating, two rails, a ladder down."""
    inner, outer = side * 3.6, side * 5.6
    left = min(inner, outer)
    under = camera.floor(WALK)
    canvas.fill(under.quad(left, 2.2, 2.0, DEEP - 2.4), view.tone("#2c3442", 0.35))
    canvas.fill(under.quads([(left, 2.3 + 0.3 * k, 2.0, 0.06) for k in range(48)]), view.tone("#6c7688", 0.5), 0.6)
    edge = camera.flat((inner, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(edge.quad(2.2, WALK - 0.02, DEEP - 2.4, 0.24), view.tone("#59637a", 0.6))
    stripes = [
        lines([(z, WALK), (z + 0.2, WALK), (z + 0.4, WALK + 0.2), (z + 0.2, WALK + 0.2)])
        for z in (2.3 + 0.4 * k for k in range(35))
    ]
    canvas.fill(edge.path(joined(stripes)), view.tone(HAZARD, 0.85))
    posts = [(2.3 + 1.2 * k, WALK + 0.2, 0.06, 1.0) for k in range(13)]
    rails = [(2.2, WALK + v, DEEP - 2.4, 0.05) for v in (0.65, 1.18)]
    canvas.fill(edge.quads(posts + rails), view.tone("#a8b0be", 0.8))
    canvas.fill(edge.quads([(u, v + 0.03, w, 0.02) for u, v, w, _ in rails]), glow, 0.9)
    for z in (6.2, 10.6, 14.6):
        box(canvas, view, camera, Sun(-side * 0.6, 0.4, -0.2), inner - 0.12, 0, z, 0.24, WALK, 0.24, "#5a6478", 0)
        foot = camera.floor(0.01).path(ellipse(inner, z, 0.4, 0.3))
        canvas.fill(foot, view.tone(DARK, 0), 0.5, blur=6)
    rungs = [(7.4, 0.3 + 0.3 * k, 0.6, 0.05) for k in range(9)] + [(7.35, 0, 0.06, WALK), (8.0, 0, 0.06, WALK)]
    canvas.fill(edge.quads(rungs), view.tone("#c8b070", 0.7))


def _railing(canvas: Canvas, view: View, camera: Camera, glow: str) -> None:
    """The rail before the core, open in the middle, with warning plates."""
    z = 6.6
    for left, wide in ((-3.2, 2.3), (0.9, 2.3)):
        flat = camera.flat((left, 0, z), (1, 0, 0), (0, 1, 0))
        posts = [(wide * k / 4 - 0.03, 0, 0.06, 1.05) for k in range(5)]
        canvas.fill(flat.quads([*posts, (0, 0.5, wide, 0.05), (0, 1.0, wide, 0.07)]), view.tone("#c4a24a", 0.75))
        canvas.fill(flat.quad(0, 1.05, wide, 0.02), glow, 0.9)
        canvas.fill(flat.quad(wide / 2 - 0.28, 0.42, 0.56, 0.4), view.tone(HAZARD, 0.9))
        canvas.fill(flat.path(lines([(wide / 2 - 0.16, 0.5), (wide / 2, 0.76), (wide / 2 + 0.16, 0.5)])), view.tone(DARK, 0.1))
        shadow(canvas, view, camera, left, z - 0.4, wide, 0.2, 0.3)


def _console(canvas: Canvas, view: View, camera: Camera, side: int, glow: str, chance: Random) -> None:
    """A desk of screens and keys with a lit panel above, turned to the middle."""
    x, z, wide = (-3.5 if side < 0 else 1.9), 4.5, 1.6
    shadow(canvas, view, camera, x, z, wide, 0.7, 0.5)
    box(canvas, view, camera, Sun(-side * 0.5, 0.6, 0.2), x, 0, z, wide, 0.82, 0.7, "#4e586c", 0.6)
    top = camera.flat((x, 0.84, z), (1, 0, 0), (0, 0.34, 0.6))
    canvas.fill(top.quad(0, 0, wide, 1), view.tone("#39424f", 0.5))
    keys = [(0.08 + 0.12 * i, 0.1 + 0.17 * j, 0.085, 0.1) for i in range(12) for j in range(3)]
    for tint in (glow, "#ffc04a", "#ff6a5a", "#7aa0c0"):
        some = [key for key in keys if chance.random() < 0.34]
        if some:
            canvas.fill(top.quads(some), tint, 0.85)
    canvas.fill(top.quad(0.08, 0.66, wide - 0.16, 0.3), mix(glow, "#ffffff", 0.3), 0.6)
    screen = camera.flat((x, 1.25, z + 0.62), (1, 0, 0), (0, 1, 0))
    canvas.fill(screen.quad(0.05, 0, wide - 0.1, 0.86), view.tone(DARK, 0.3))
    pane = screen.quad(0.1, 0.05, wide - 0.2, 0.76)
    canvas.fill(pane, mix("#0a1624", glow, 0.25))
    bars = [(0.2 + 0.1 * k, 0.12, 0.06, chance.uniform(0.1, 0.5)) for k in range(6)]
    canvas.fill(screen.quads(bars), glow, 0.9)
    wave = [screen.at(0.86 + 0.04 * k, 0.4 + 0.22 * math.sin(k * 0.9) * math.sin(k * 0.23)) for k in range(15)]
    canvas.line(lines(wave, closed=False), "#ffd27a", 3)
    canvas.line(pane, mix(glow, "#ffffff", 0.4), 2, 0.8)
    canvas.glow(*screen.at(wide / 2, 0.4), 260, glow, 0.25)


def _near(canvas: Canvas, view: View, glow: str) -> None:
    """Close to us: pipes with a valve at the left, a cable duct at the right."""
    upright(canvas, view, 40, -20, HIGH + 20, 52, "#566176", (0.2, 0.74))
    upright(canvas, view, 142, -20, HIGH + 20, 28, "#46566a", (0.46,))
    wheel(canvas, view, 96, 560, 62)
    upright(canvas, view, 1886, -20, HIGH + 20, 48, "#4a5468", (0.3, 0.66))
    canvas.fill(rect(84, -20, 4, HIGH + 40), glow, 0.6, blur=3, blend="screen")
    canvas.fill(rect(1838, -20, 4, HIGH + 40), glow, 0.7, blur=3, blend="screen")


PLACES = {"engineroom": Kind(engineroom, "blue", ((0.12, 0.88),), 0.46, (0.1, -0.7))}
