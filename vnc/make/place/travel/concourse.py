"""The great hall of a railway station: a glass vault over arcades, ticket windows, a clock that everyone meets under."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, outdoors, shine, tiled
from vnc.make.place.sky import rays
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.town.town import stroller
from vnc.make.place.view import View

CAMERA = Camera(960, 600, 1.6, 860)
HALF, SPRING, RISE, DEEP = 8.4, 7.2, 4.6, 34.0
"""Half the hall's width, where its vault begins, how much higher it rises, and its length: metres."""
STONE = "#dccdb4"
COATS = ("#c8443c", "#3f6a9c", "#d89a30", "#4f8a54", "#7a4a8c", "#e8e0d0")


def concourse(picture: Picture) -> None:
    """Vault and fanlight to the sky, arcades on both sides, the clock on its kiosk in the middle, people on their way."""
    view = picture.view
    room = Room(CAMERA, -HALF, HALF, SPRING, DEEP, Sun(0.3, 0.7, -0.3))
    out = picture.sheet(1.0, 0, 1.6)
    outdoors(picture, out, "city", 620)
    hall = picture.sheet(0.85, 0, 0.7)
    _vault(picture, hall)
    _end(picture, hall)
    for side in (-1, 1):
        _arcade(picture, hall, side)
    _floor(picture, hall, room)
    rays(hall, 1240, -60, 9, 1300, picture.out.sunlight, 0.2 * view.shine * (1 - 0.7 * view.lamps), picture.seed, (84, 128))
    middle = picture.sheet(0.5, 0, 0.5)
    _board(middle, view, picture.seed)
    _crowd(picture, middle)
    _clock(picture, middle)
    near = picture.sheet(0.14, 0, 2.6)
    _luggage(near, view)


def _arch(z: float, wide: float = HALF, rise: float = RISE, low: float = SPRING) -> list[tuple[float, float]]:
    """The vault's line at a distance, from its left spring to its right one."""
    turns = [math.pi * (1 - k / 24) for k in range(25)]
    return [CAMERA.at(wide * math.cos(a), low + rise * math.sin(a), z) for a in turns]


def _vault(picture: Picture, canvas: Canvas) -> None:
    """Panes between iron ribs; the sky shows through."""
    view, sky_ = picture.view, picture.out.sky
    glass = lines([*_arch(1.4), *reversed(_arch(DEEP))])
    tint = mix(mix(sky_[2], sky_[3], 0.5), view.tone("#c8d8d8", 0.7), 0.3)
    canvas.fill(glass, Linear(0, 0, 0, 420, (mix(tint, "#10182c", 0.25), mix(tint, "#ffffff", 0.25))), 0.94)
    stone = [
        lines(
            [
                *[CAMERA.at(x, y, 1.4) for x, y in ((d * HALF, SPRING), (d * 3 * HALF, 3 * SPRING))],
                *[CAMERA.at(x, y, DEEP) for x, y in ((d * 3 * HALF, 3 * SPRING), (d * HALF, SPRING))],
            ]
        )
        for d in (-1, 1)
    ]
    canvas.fill(joined(stone), view.tone(STONE, 0.3))
    iron = view.tone("#4a5a58", 0.35)
    purlins: list[Path] = []
    for k in range(1, 24):
        a = math.pi * k / 24
        x, y = HALF * math.cos(a), SPRING + RISE * math.sin(a)
        purlins.append(
            lines(
                [
                    CAMERA.at(x - 0.04, y, 1.4),
                    CAMERA.at(x + 0.04, y, 1.4),
                    CAMERA.at(x + 0.04, y, DEEP),
                    CAMERA.at(x - 0.04, y, DEEP),
                ]
            )
        )
    canvas.fill(joined(purlins), iron, 0.75)
    for z in (30.0, 26.0, 22.5, 19.2, 16.2, 13.5, 11.0, 8.8, 6.8, 5.1, 3.7):
        s = CAMERA.size(z)
        canvas.fill(
            stroke(_arch(z), 0.34 * s, even), Linear(0, 0, 0, 420, (view.tone("#566866", 0.5), view.tone("#38464a", 0.3)))
        )
        canvas.fill(stroke(_arch(z, HALF - 0.2, RISE - 0.2), 0.07 * s, even), view.tone("#a8b8b0", 0.9), 0.8)
        if z < 20:
            studs = [ellipse(x, y, 0.05 * s, 0.05 * s) for x, y in _arch(z)[1:-1]]
            canvas.fill(joined(studs), view.tone("#c8a860", 0.9), 0.8)


def _end(picture: Picture, canvas: Canvas) -> None:
    """The far wall: a fanlight over three doorways to the trains."""
    view, s = picture.view, CAMERA.size(DEEP)
    (x0, foot), (x1, top) = CAMERA.at(-HALF, 0, DEEP), CAMERA.at(HALF, SPRING, DEEP)
    wall = rect(x0, top, x1 - x0, foot - top)
    fan = lines([*_arch(DEEP), (x1, top), (x0, top)])
    glow = mix(picture.out.sky[4], "#ffffff", 0.35)
    canvas.fill(fan, glow, 0.5)
    cx, cy, r = 960, top, (x1 - x0) / 2
    spokes = [
        stroke([(cx, cy), (cx + r * math.cos(a), cy - r * 0.56 * math.sin(a))], 4, even, False)
        for a in (math.pi * k / 9 for k in range(1, 9))
    ]
    rings = [
        stroke(
            [(cx + r * q * math.cos(a), cy - r * 0.55 * q * math.sin(a)) for a in (math.pi * k / 20 for k in range(21))], 4, even
        )
        for q in (0.38, 0.7)
    ]
    canvas.fill(joined([*spokes, *rings]), view.tone("#3c4a4c", 0.3))
    canvas.fill(wall, Linear(0, top, 0, foot, (view.tone(STONE, 0.8), view.tone(STONE, 0.4))))
    doors = [
        curve(
            [
                (cx + k * 3.4 * s - 1.1 * s, foot, 1),
                (cx + k * 3.4 * s - 1.1 * s, foot - 3.2 * s, 1),
                (cx + k * 3.4 * s, foot - 4.4 * s),
                (cx + k * 3.4 * s + 1.1 * s, foot - 3.2 * s, 1),
                (cx + k * 3.4 * s + 1.1 * s, foot, 1),
            ]
        )
        for k in (-1.6, 0, 1.6)
    ]
    canvas.fill(
        joined(doors), Linear(0, foot - 4.4 * s, 0, foot, (mix(glow, "#ffe8b8", 0.4), mix(view.tone("#8a8478", 0.6), glow, 0.4)))
    )
    canvas.fill(rect(x0, top - 4, x1 - x0, 0.5 * s), view.tone("#c8b494", 0.9))
    canvas.glow(cx, cy, 360, picture.out.sunlight, 0.5 * max(0.25, view.shine) * (1 - 0.5 * view.lamps))


def _arcade(picture: Picture, canvas: Canvas, side: int) -> None:
    """Pilasters and arches; ticket windows in the left ones, ways to the platforms in the right ones."""
    view = picture.view
    wall = CAMERA.flat((side * HALF, 0, 0), (0, 0, 1), (0, 1, 0))
    body = wall.quad(1.2, 0, DEEP - 1.2, SPRING)
    left, _, right, _ = body.bounds()
    left, right = max(left, -60), min(right, 1980)
    near, far = view.tone(STONE, 0.25 if side > 0 else 0.5), view.tone(STONE, 0.5 if side > 0 else 0.8)
    canvas.fill(body, Linear(left, 0, right, 0, (near, far) if side < 0 else (far, near)))
    for k in range(7):
        z = 3.2 + 4.3 * k
        arch = wall.path(
            curve([(z, 0, 1), (z, 3.6, 1), (z + 0.5, 4.7), (z + 1.5, 5.2), (z + 2.5, 4.7), (z + 3.0, 3.6, 1), (z + 3.0, 0, 1)])
        )
        frame = wall.path(
            curve(
                [
                    (z - 0.2, 0, 1),
                    (z - 0.2, 3.6, 1),
                    (z + 0.36, 4.9),
                    (z + 1.5, 5.5),
                    (z + 2.64, 4.9),
                    (z + 3.2, 3.6, 1),
                    (z + 3.2, 0, 1),
                ]
            )
        )
        canvas.fill(frame, view.tone("#f0e4cc", 0.85))
        canvas.fill(arch, view.tone("#5a4636" if side < 0 else "#6a6460", 0.4))
        (_ticket if side < 0 else _passage)(canvas, view, wall, z, arch, k)
    pilasters = [(2.3 + 4.3 * k, 0, 0.5, SPRING) for k in range(8)]
    canvas.fill(wall.quads(pilasters), view.tone("#e8dcc4", 0.6))
    canvas.fill(wall.quads([(u + 0.34, 0, 0.16, SPRING) for u, *_ in pilasters]), view.tone("#7a6a58", 0.3), 0.4)
    bands = [(1.2, SPRING - 0.5, DEEP - 1.2, 0.5), (1.2, 5.75, DEEP - 1.2, 0.18), (1.2, 0, DEEP - 1.2, 0.35)]
    canvas.fill(wall.quads(bands), view.tone("#c4ae8c", 0.7))
    canvas.fill(
        wall.quads([(1.2, SPRING - 0.06, DEEP - 1.2, 0.08), (1.2, 5.9, DEEP - 1.2, 0.04)]), view.tone("#fff4dc", 1.0), 0.8
    )
    for u, *_ in pilasters:
        x, y = wall.at(u + 0.25, 4.3)
        s = CAMERA.size(u + 0.25)
        canvas.fill(
            ellipse(x - side * 0.2 * s, y, 0.15 * s, 0.2 * s), mix(view.tone("#f4ecd8", 0.8), "#fff0c0", max(0.4, view.lamps))
        )
        canvas.glow(x - side * 0.2 * s, y, 1.8 * s, "#ffdc98", 0.2 + 0.5 * view.lamps)


def _ticket(canvas: Canvas, view: View, wall: Flat, z: float, arch: Path, k: int) -> None:
    """Two lit windows behind brass bars over a counter, a sign above."""
    for u in (z + 0.25, z + 1.65):
        pane = wall.quad(u, 1.15, 1.1, 1.6)
        canvas.fill(pane, Linear(0, pane.bounds()[1], 0, pane.bounds()[3], ("#ffe9b8", "#e8b468")), 0.9)
        canvas.fill(wall.path(ellipse(u + 0.55, 1.75, 0.2, 0.26)), view.tone("#4a3848", 0.3), 0.8, clip=pane)
        canvas.fill(wall.path(ellipse(u + 0.55, 1.2, 0.4, 0.36)), view.tone("#3a4460", 0.4), 0.8, clip=pane)
        bars = [(u + 0.18 * j, 1.15, 0.03, 1.6) for j in range(7)]
        canvas.fill(wall.quads([*bars, (u, 2.72, 1.1, 0.06), (u, 1.9, 1.1, 0.03)]), view.tone("#c89a48", 0.9))
    canvas.fill(wall.quad(z, 0.95, 3.0, 0.14), view.tone("#d8b070", 1.0))
    canvas.fill(wall.quad(z, 0, 3.0, 0.95), view.tone("#7a4e30", 0.5))
    canvas.fill(wall.quads([(z + 0.15 + 0.95 * j, 0.15, 0.8, 0.65) for j in range(3)]), view.tone("#8e5e3a", 0.6))
    canvas.fill(wall.quad(z + 0.3, 3.05, 2.4, 0.6), view.tone("#22463c", 0.6))
    canvas.fill(wall.quads([(z + 0.55 + 0.3 * j, 3.25, 0.2, 0.2) for j in range(6)]), "#ffe6a8", 0.8)
    canvas.fill(wall.path(ellipse(z + 1.5, 4.3, 0.36, 0.36)), view.tone("#e8dcc0", 0.9), clip=arch)


def _passage(canvas: Canvas, view: View, wall: Flat, z: float, arch: Path, k: int) -> None:
    """A way out to the trains, bright at its end, its number on a plate."""
    canvas.fill(
        wall.path(curve([(z + 0.7, 0, 1), (z + 0.7, 2.9, 1), (z + 1.5, 3.6), (z + 2.3, 2.9, 1), (z + 2.3, 0, 1)])),
        mix(view.tone("#c8bca8", 0.7), "#ffe8b8", 0.4),
        clip=arch,
    )
    canvas.fill(wall.quads([(z + 0.7, 0.22 * j, 1.6, 0.05) for j in range(1, 7)]), view.tone("#6a5e54", 0.3), 0.5, clip=arch)
    canvas.fill(wall.quad(z + 0.6, 3.75, 1.8, 0.62), view.tone("#1f3a5c", 0.6))
    canvas.fill(wall.path(ellipse(z + 1.0, 4.06, 0.22, 0.22)), ("#f0c048", "#e86a4a", "#6ab87a")[k % 3])
    canvas.fill(wall.quads([(z + 1.36, 4.1, 0.8, 0.09), (z + 1.36, 3.92, 0.55, 0.07)]), "#f4f4ec", 0.85)


def _floor(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Polished stone with a star under the clock, the hall in it."""
    view = picture.view
    ground = room.floor.quad(-HALF, 1.0, 2 * HALF, DEEP - 1.0)
    y0 = CAMERA.at(0, 0, DEEP)[1]
    canvas.fill(ground, Linear(0, y0, 0, 1080, (view.tone("#d8c8ae", 0.8), view.tone("#a8957c", 0.45))))
    tiled(canvas, view, room, "#a8957c", 1.4, "#c4ad8a", 0.4)
    floor = room.floor
    for r, tint in ((3.4, "#7a4a3c"), (3.1, "#e0d0b0")):
        canvas.fill(floor.path(ellipse(0, 11.5, r, r)), view.tone(tint, 0.6), 0.85)
    star = [
        (
            0 + (2.9 if k % 2 == 0 else 1.0) * math.sin(math.pi * k / 8),
            11.5 + (2.9 if k % 2 == 0 else 1.0) * math.cos(math.pi * k / 8),
        )
        for k in range(16)
    ]
    canvas.fill(floor.path(lines(star)), view.tone("#3f5a5c", 0.6), 0.9)
    shine(canvas, view, room, flattened([sheet.canvas for sheet in picture.sheets]), picture.seed, 0.34, 0.15)


def _board(canvas: Canvas, view: View, seed: int) -> None:
    """The board of departures, hung from the vault: rows of lit marks."""
    chance, face = Random(seed), CAMERA.flat((-3.4, 5.0, 20.0), (1, 0, 0), (0, 1, 0))
    for u in (0.6, 6.2):
        canvas.line(lines([face.at(u, 1.9), face.at(u, 6.2)], closed=False), view.tone("#2a3034", 0.3), 4)
    canvas.fill(face.quad(-0.12, -0.12, 7.04, 2.24), view.tone("#5a4a38", 0.5))
    canvas.fill(face.quad(0, 0, 6.8, 2.0), "#12181c")
    for row in range(5):
        v, u = 1.66 - 0.38 * row, 0.2
        canvas.fill(face.quads([(0.15, v - 0.07, 6.5, 0.02)]), "#3a444a")
        for column in (0.9, 3.2, 1.0, 1.2):
            canvas.fill(face.quad(u, v, column * chance.uniform(0.5, 0.9), 0.18), "#ffc860" if row else "#8af0a8", 0.9)
            u += column + 0.05
    canvas.glow(*face.at(3.4, 1), 230, "#ffc060", 0.25)


def _clock(picture: Picture, canvas: Canvas) -> None:
    """A round kiosk with a brass clock of four faces on top."""
    view, z = picture.view, 11.5
    (x, foot), s = CAMERA.at(0, 0, z), CAMERA.size(z)
    wood, brass = (
        (view.tone("#5a3420", 0.2), view.tone("#a06a40", 0.9), view.tone("#4e2e1c", 0.2)),
        (view.tone("#7a5420", 0.3), view.tone("#f0cc78", 1.0), view.tone("#7a5420", 0.3)),
    )
    _kiosk(canvas, view, x, foot, s, wood)
    dome = curve(
        [
            (x - 1.1 * s, foot - 2.55 * s, 1),
            (x - 0.7 * s, foot - 2.95 * s),
            (x - 0.16 * s, foot - 3.2 * s, 1),
            (x + 0.16 * s, foot - 3.2 * s, 1),
            (x + 0.7 * s, foot - 2.95 * s),
            (x + 1.1 * s, foot - 2.55 * s, 1),
        ]
    )
    canvas.fill(dome, Linear(x - s, 0, x + s, 0, brass))
    canvas.fill(rect(x - 0.09 * s, foot - 3.8 * s, 0.18 * s, 0.7 * s), Linear(x - 0.1 * s, 0, x + 0.1 * s, 0, brass))
    _faces(canvas, view, x, foot, s, brass)


def _kiosk(canvas: Canvas, view: View, x: float, foot: float, s: float, wood: tuple[str, ...]) -> None:
    """The round kiosk, lit from inside."""
    canvas.fill(ellipse(x, foot, 1.7 * s, 0.3 * s), view.tone("#140e10", 0), 0.4, blur=9)
    canvas.fill(
        joined([rect(x - 1.35 * s, foot - 1.1 * s, 2.7 * s, 1.1 * s), ellipse(x, foot, 1.35 * s, 0.2 * s)]),
        Linear(x - 1.35 * s, 0, x + 1.35 * s, 0, wood),
    )
    canvas.fill(
        joined([rect(x + d * s, foot - 0.95 * s, 0.03 * s, 0.9 * s) for d in (-1.0, -0.55, 0.0, 0.55, 1.0)]),
        view.tone("#2a160c", 0.2),
        0.6,
    )
    canvas.fill(ellipse(x, foot - 1.12 * s, 1.45 * s, 0.16 * s), view.tone("#d8b078", 0.9))
    canvas.fill(
        rect(x - 1.0 * s, foot - 2.3 * s, 2.0 * s, 1.14 * s),
        Linear(0, foot - 2.3 * s, 0, foot - 1.1 * s, ("#fff0c4", "#e0a858")),
        0.85,
    )
    canvas.fill(
        joined([rect(x + d * s - 0.03 * s, foot - 2.3 * s, 0.06 * s, 1.16 * s) for d in (-1.0, -0.5, 0.0, 0.5, 1.0)]),
        view.tone("#c89a48", 0.8),
    )
    canvas.fill(rect(x - 1.3 * s, foot - 2.56 * s, 2.6 * s, 0.3 * s, 0.1 * s), Linear(x - 1.3 * s, 0, x + 1.3 * s, 0, wood))


def _faces(canvas: Canvas, view: View, x: float, foot: float, s: float, brass: tuple[str, ...]) -> None:
    """Two faces seen from the side, one in front."""
    y, r = foot - 4.3 * s, 0.66 * s
    canvas.glow(x, y, 3.2 * s, "#ffecb8", 0.35 + 0.35 * view.lamps)
    for dx in (-0.62, 0.62):
        canvas.fill(ellipse(x + dx * s, y, 0.2 * s, r), Linear(x + dx * s - 0.2 * s, 0, x + dx * s + 0.2 * s, 0, brass))
        canvas.fill(ellipse(x + dx * 1.04 * s, y, 0.13 * s, r * 0.82), "#fff4d4", 0.9)
    canvas.fill(ellipse(x, y, r * 1.12, r * 1.12), Linear(x - r, y - r, x + r, y + r, brass))
    canvas.fill(ellipse(x, y, r * 0.94, r * 0.94), "#fff8e4")
    marks = [
        stroke(
            [(x + r * 0.72 * math.sin(a), y - r * 0.72 * math.cos(a)), (x + r * 0.88 * math.sin(a), y - r * 0.88 * math.cos(a))],
            r * 0.07,
            even,
        )
        for a in (math.pi * k / 6 for k in range(12))
    ]
    hands = [
        stroke([(x, y), (x + r * 0.42 * math.sin(5.3), y - r * 0.42 * math.cos(5.3))], r * 0.1, even),
        stroke([(x, y), (x + r * 0.7 * math.sin(0.9), y - r * 0.7 * math.cos(0.9))], r * 0.07, even),
    ]
    canvas.fill(joined([*marks, *hands]), "#2a2228")
    canvas.fill(ellipse(x, y - r * 1.25, 0.12 * s, 0.18 * s), Linear(x - 0.1 * s, 0, x + 0.1 * s, 0, brass))


def _crowd(picture: Picture, canvas: Canvas) -> None:
    """People on their way, small and far."""
    view, chance = picture.view, Random(picture.seed + 4)
    for z in sorted((chance.uniform(9, 30) for _ in range(26)), reverse=True):
        x = chance.choice((-1, 1)) * chance.uniform(1.8, 6.8)
        shadow(canvas, view, CAMERA, x - 0.3, z, 0.6, 0.4, 0.3)
        stroller(canvas, view, CAMERA, x, z, chance.choice(COATS), False)
        if z < 18 and chance.random() < 0.5:
            box(canvas, view, CAMERA, Sun(0.3, 0.7, -0.3), x + 0.3, 0, z, 0.4, 0.6, 0.25, chance.choice(COATS), 0.7)


def _luggage(canvas: Canvas, view: View) -> None:
    """Suitcases at the foot of the picture, close to us."""
    for x, top, wide, tint in ((1560, 960, 250, "#8a4e34"), (1730, 890, 300, "#3f5a5c"), (90, 1000, 230, "#a07848")):
        body = rect(x, top, wide, 240, 18)
        canvas.fill(body, Linear(0, top, 0, 1100, (view.tone(tint, 0.8), view.tone(tint, 0.25))))
        canvas.fill(joined([rect(x + wide * q, top, 16, 240) for q in (0.2, 0.72)]), view.tone(mix(tint, "#20140c", 0.5), 0.4))
        canvas.line(
            curve(
                [(x + wide * 0.36, top, 1), (x + wide * 0.38, top - 34), (x + wide * 0.62, top - 34), (x + wide * 0.64, top, 1)],
                closed=False,
            ),
            view.tone("#3a2418", 0.4),
            12,
        )
        canvas.fill(rect(x + 10, top + 6, wide - 20, 7, 3), alpha("#ffffff", 0.25))


PLACES = {"concourse": Kind(concourse, "warm", ((0.1, 0.9),), 0.58, (0.4, -0.8))}
