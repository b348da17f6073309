"""The inside of a cathedral: a nave of soaring pillars under ribbed vaults, rose window, coloured light on the stones."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.hearths import candelabra
from vnc.make.place.parts.vaulting import pointed, vault
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, stained
from vnc.make.place.room import Room, shine, tiled
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

STONE, GLASS = "#cabfb0", ("#c8404a", "#3c6ac0", "#e0a83c", "#3c9a6a", "#8a4cb0", "#48a8c8")
HALF, BAY, FIRST, END = 4.6, 5.0, 4.3, 43.8
"""Metres: half the nave's width, from pillar to pillar, to the first pair, to the wall behind the altar."""
ARCADE, SPRING, CROWN = 7.4, 13.4, 19.0
"""Heights of the arcade, and of where the vaults start and end."""


def nave(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 690, 1.7, 760)
    room = Room(camera, -HALF, HALF, CROWN, END, Sun(0.6, 0.6, -0.2), 0.6)
    walls = picture.sheet(0.9, 0, 0.6)
    walls.fill(rect(-20, -20, WIDE + 40, HIGH + 40), Linear(0, 0, 0, 700, (view.tone("#6e645e", 0.2), view.tone("#a49888", 0.5))))
    bounds = [max(1.6, FIRST + BAY * k) for k in range(-1, 9)]
    vault(walls, view, camera, HALF, (SPRING, CROWN), bounds)
    _apse(picture, walls, camera)
    floor = Room(camera, -HALF * 3, HALF * 3, CROWN, END, room.sun, 0.6)
    top = camera.at(0, 0, END)[1]
    walls.fill(rect(-20, top, WIDE + 40, HIGH), Linear(0, top, 0, HIGH, (view.tone("#b8ac9c", 0.6), view.tone("#a09484", 0.4))))
    tiled(walls, view, floor, "#a09484", 1.15, "#7c7268", 0.3)
    bays = picture.sheet(0.6, 0, 0.4)
    for k in reversed(range(8)):
        for side in (-1, 1):
            _bay(bays, view, camera, side, FIRST + BAY * k)
            _pillar(bays, view, camera, side, FIRST + BAY * k)
    for side in (-1, 1):
        _bay(bays, view, camera, side, FIRST - BAY + 0.6)
    stained(bays, picture.seed, 0.16, 8, 1.4, view.tone("#2a2024", 0))
    seats = picture.sheet(0.45, 0, 0.4)
    seats.fill(camera.floor().quad(-1.1, 1.2, 2.2, 36), view.tone("#8c2833", 0.55))
    seats.fill(camera.floor().quads([(-1.1, 1.2, 0.1, 36), (1.0, 1.2, 0.1, 36)]), view.tone("#d8b050", 0.8))
    shine(seats, view, floor, flattened([walls, bays]), picture.seed, 0.16, 0.3)
    _pews(seats, view, camera)
    _light(picture, seats, camera)
    for side in (-1, 1):
        (x, foot), s = camera.at(side * 1.5, 0, 5.2), camera.size(5.2)
        shadow(seats, view, camera, side * 1.5 - 0.2, 5.0, 0.4, 0.3)
        candelabra(picture, seats, x, foot, 1.75 * s)


def _glow(view: View) -> str:
    return mix(view.sky[3], "#ffffff", 0.35) if view.time != "night" else mix(view.sky[3], "#8aa4e0", 0.35)


def _stained(canvas: Canvas, view: View, shape: Path, seed: int, rows: int, columns: int) -> None:
    """Coloured panes with leads, bright with what light there is outside."""
    chance, glow = Random(seed), _glow(view)
    x0, y0, x1, y1 = shape.bounds()
    canvas.fill(shape, glow)
    part = 0.75 if view.time != "night" else 0.55
    for tint in GLASS:
        panes = [
            rect(x0 + (x1 - x0) * i / columns, y0 + (y1 - y0) * j / rows, (x1 - x0) / columns, (y1 - y0) / rows)
            for i in range(columns)
            for j in range(rows)
            if chance.random() < 0.22
        ]
        if panes:
            canvas.fill(joined(panes), mix(tint, glow, 0.2), part, clip=shape)
    leads = [rect(x0 + (x1 - x0) * i / columns - 0.8, y0, 1.6, y1 - y0) for i in range(1, columns)]
    leads += [rect(x0, y0 + (y1 - y0) * j / rows - 0.8, x1 - x0, 1.6) for j in range(1, rows)]
    canvas.fill(joined(leads), view.tone("#2a242c", 0.2), 0.8, clip=shape)
    canvas.fill(shape, glow, 0.3 * max(0.3, view.shine), blur=14, blend="screen")


def _apse(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """The east wall: a rose over three lancets, the high altar on its steps."""
    view = picture.view
    flat = camera.flat((0, 0, END), (1, 0, 0), (0, 1, 0))
    wall = flat.path(lines([(-HALF, 0), *pointed(-HALF, HALF, SPRING, CROWN), (HALF, 0)]))
    canvas.fill(wall, view.tone("#b0a494", 0.45))
    for u in (-2.9, -0.8, 1.3):
        hole = flat.path(lines([(u, 3.4), *pointed(u, u + 1.6, 7.2, 8.8), (u + 1.6, 3.4)]))
        canvas.line(hole, view.tone("#dccfba", 0.8), 5)
        _stained(canvas, view, hole, picture.seed + int(u * 10), 9, 3)
    x, y = flat.at(0, 13.2)
    s = camera.size(END)
    r = 3.4 * s
    canvas.fill(ellipse(x, y, r * 1.14, r * 1.14), view.tone("#dccfba", 0.8))
    disc = ellipse(x, y, r, r)
    glow = _glow(view)
    canvas.fill(disc, glow)
    for ring, count, size in ((0.78, 16, 0.15), (0.46, 12, 0.12)):
        for k in range(count):
            a = math.tau * k / count
            tint = mix(GLASS[(k + (ring > 0.5)) % 6], glow, 0.15)
            canvas.fill(ellipse(x + ring * r * math.cos(a), y + ring * r * math.sin(a), size * r, size * r), tint, 0.92)
    canvas.fill(ellipse(x, y, r * 0.22, r * 0.22), mix("#e0a83c", glow, 0.2))
    for k in range(16):
        a = math.tau * (k + 0.5) / 16
        canvas.line(
            lines(
                [(x + 0.22 * r * math.cos(a), y + 0.22 * r * math.sin(a)), (x + r * math.cos(a), y + r * math.sin(a))],
                closed=False,
            ),
            view.tone("#3a3236", 0.3),
            2,
        )
    for share in (0.22, 0.6, 1.0):
        canvas.line(ellipse(x, y, r * share, r * share), view.tone("#4a4044", 0.4), 2.5)
    canvas.glow(x, y, r * 3.2, glow, 0.5 * max(0.35, view.shine))
    for k in range(4):
        box(canvas, view, camera, Sun(0, 0.7, -0.5), -4.2 + 0.6 * k, 0.22 * k, 38 + k, 8.4 - 1.2 * k, 0.22, 4, "#d0c4b4", 0.9)
    box(canvas, view, camera, Sun(0, 0.6, -0.5), -1.7, 0.88, 41.4, 3.4, 1.2, 0.8, "#f2ead8", 0.9)
    face = camera.flat((-1.7, 0.88, 41.39), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quad(0, 0, 3.4, 0.9), view.tone("#9c2c3a", 0.7))
    canvas.fill(face.quads([(1.62, 1.2, 0.16, 2.0), (1.15, 2.4, 1.1, 0.16)]), view.tone("#e8c060", 1.1))
    for d in (-1.3, -0.9, 0.9, 1.3):
        px, py = camera.at(d, 2.08, 41.4)
        canvas.fill(rect(px - 1.5, py - 16, 3, 16), view.tone("#fff4dc", 1.0))
        canvas.glow(px, py - 19, 26, "#ffc870", 0.8)


def _bay(canvas: Canvas, view: View, camera: Camera, side: int, z: float) -> None:
    """Between two pillars: the aisle through a pointed arch, the triforium's little arches, a window high up."""
    z0, z1 = max(1.4, z), z + BAY
    flat = camera.flat((side * HALF, 0, 0), (0, 0, 1), (0, 1, 0))
    lit = 0.7 if (view.sun[0] - 960) * side < 0 else 0.35
    air = max(0.0, (z - 10) / 60)

    def seen(colour: str, light: float) -> str:
        return mix(view.tone(colour, light), view.tone("#b4a898", 0.5), air)

    wall = flat.quad(z0, 0, z1 - z0, SPRING + 2.6)
    canvas.fill(wall, seen(STONE, lit))
    arch = flat.path(lines([(z0 + 0.35, 0), *pointed(z0 + 0.35, z1 - 0.35, 4.4, ARCADE - 0.5), (z1 - 0.35, 0)]))
    _, y0, _, y1 = arch.bounds()
    rim = lines(arch.contours[0].tolist(), closed=False)
    canvas.line(rim, seen("#e4d8c6", lit + 0.2), 0.3 * camera.size(z1))
    canvas.fill(arch, Linear(0, y0, 0, y1, (seen("#6c625e", 0.2), seen("#948a80", 0.45))))
    aisle = camera.flat((side * HALF * 2, 0, 0), (0, 0, 1), (0, 1, 0))
    m = (z0 + z1) / 2
    with canvas.clipped(arch):
        for j in range(5):
            u = 2 * z0 + 2.3 * j
            hole = aisle.path(lines([(u, 1.9), *pointed(u, u + 1.3, 5.0, 6.6), (u + 1.3, 1.9)]))
            canvas.line(hole, seen("#b4a898", 0.6), 0.3 * camera.size(u))
            _stained(canvas, view, hole, int(u * 7) + side, 8, 3)
    canvas.fill(
        camera.shape(
            (side * HALF, 0, z0 + 0.35),
            (side * HALF, 0, z1 - 0.35),
            (side * HALF * 2.2, 0, z1 - 0.35),
            (side * HALF * 2.2, 0, z0 + 0.35),
        ),
        seen("#8c8278", 0.35),
        clip=arch,
    )
    bands = [(z0, v, z1 - z0, 0.22) for v in (ARCADE, 9.9)]
    canvas.fill(flat.quads(bands), seen("#e4d8c6", lit + 0.2))
    step = (z1 - z0 - 0.8) / 4
    small = [
        flat.path(lines([(u, 7.9), *pointed(u, u + step * 0.72, 9.0, 9.7), (u + step * 0.72, 7.9)]))
        for u in (z0 + 0.5 + step * k for k in range(4))
    ]
    canvas.fill(joined(small), seen("#3c3438", 0.15))
    high = flat.path(lines([(m - 1.2, 10.6), *pointed(m - 1.2, m + 1.2, 13.2, 15.4), (m + 1.2, 10.6)]))
    canvas.line(high, seen("#e4d8c6", lit + 0.2), 0.22 * camera.size(z1))
    _stained(canvas, view, high, int(z * 3) + side * 5, 9, 4)


def _pillar(canvas: Canvas, view: View, camera: Camera, side: int, z: float) -> None:
    """A bundle of shafts from the floor to the vault, with base and capital."""
    (cx, foot), s = camera.at(side * HALF * 0.96, 0, z), camera.size(z)
    air = max(0.0, (z - 10) / 60)
    top, w = foot - SPRING * s, 0.62 * s
    right = view.sun[0] > 960
    canvas.fill(ellipse(cx, foot, w * 1.7, w * 0.3), view.tone("#14101a", 0), 0.4, blur=max(1.5, 0.1 * s))
    for dx, part, light in ((-0.62, 0.38, 0.35), (0.62, 0.38, 0.6), (0, 0.66, 0.5)):
        x, half = cx + dx * w, part * w
        tones = [mix(view.tone(STONE, light + k), view.tone("#b4a898", 0.5), air) for k in (-0.35, 0.15, 0.5, 0.1, -0.3)]
        canvas.fill(
            rect(x - half, top, 2 * half, foot - top), Linear(x - half, 0, x + half, 0, tuple(tones if right else tones[::-1]))
        )
    rings: list[tuple[float, float, float]] = [
        (0.0, 0.55, 1.35),
        (0.55, 0.2, 1.2),
        (5.0, 0.5, 1.22),
        (5.5, 0.18, 1.34),
        (SPRING - 0.7, 0.7, 1.25),
    ]
    for v, tall, grow in rings:
        y = foot - (v + tall) * s
        shape = curve(
            [
                (cx - w * grow * 1.04, y, 1),
                (cx + w * grow * 1.04, y, 1),
                (cx + w * grow, y + tall * s, 1),
                (cx - w * grow, y + tall * s, 1),
            ]
        )
        tones = [mix(view.tone("#ded2c0", k), view.tone("#b4a898", 0.5), air) for k in (0.2, 0.8, 0.45)]
        canvas.fill(shape, Linear(cx - w * grow, 0, cx + w * grow, 0, tuple(tones if not right else tones[::-1])))


def _pews(canvas: Canvas, view: View, camera: Camera) -> None:
    """Benches on both sides of the carpet, far ones first."""
    sun = Sun(0.4, 0.7, -0.4)
    for z in (34, 31.6, 29.2, 26.8, 24.4, 22, 19.6, 17.2, 14.8, 12.4, 10.2, 8.2):
        for x in (-4.0, 1.6):
            box(canvas, view, camera, sun, x, 0.42, z, 2.4, 0.07, 0.5, "#6e4830", 0)
            box(canvas, view, camera, sun, x, 0, z - 0.06, 2.4, 0.95, 0.08, "#7a5236", 0.7)
            end = x + 2.4 if x < 0 else x
            box(canvas, view, camera, sun, end - 0.05, 0, z - 0.1, 0.1, 1.05, 0.6, "#8a6040", 0.8)


def _light(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Shafts from the high windows on the sunny side, patches of colour where they land."""
    view = picture.view
    side = 1 if view.sun[0] > 960 else -1
    strength = view.shine * (0.5 if view.time == "night" else 0.9)
    colour = view.sunlight
    for k in range(6):
        m = FIRST + BAY * (k - 0.5) + 0.4
        if m < 3:
            continue
        a, b = camera.at(side * HALF, 15.0, m - 1.0), camera.at(side * HALF, 10.8, m + 1.0)
        c, d = camera.at(-side * 2.6, 0, m + 2.2), camera.at(-side * 0.4, 0, m + 0.4)
        beam = lines([a, b, d, c])
        canvas.fill(beam, Linear(*a, *d, (alpha(colour, 0.3), alpha(colour, 0.03))), strength, blur=12, blend="screen")
        for j, tint in enumerate(GLASS[:4]):
            patch = camera.floor().path(ellipse(-side * (0.5 + 0.55 * j), m + 0.9 + 0.3 * (j % 2), 0.5, 0.55))
            canvas.fill(patch, tint, 0.3 * strength, blur=7, blend="screen")


PLACES = {"nave": Kind(nave, "warm", ((0.1, 0.9),), 0.64, (0.7, -0.7))}
