"""A school's science room."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, rounded
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.glassware import LIQUIDS, beaker, bulb, burner, flask, gas_tap, microscope, tap, tubes
from vnc.make.place.parts.props import poster, shelf
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import (
    Room,
    ceiling_lamps,
    ceiling_panels,
    curtain,
    droplets,
    outdoors,
    shell,
    shine,
    skirting,
    sunlight,
    tiled,
    window,
)
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

HUES = ("#e8705a", "#f0a850", "#f0d868", "#8ac878", "#68b8c8", "#7a98d8", "#b488cc", "#e890a8")
TOP = 0.9
"""Height of the bench tops in metres."""


def science(picture: Picture) -> None:
    """Benches with sinks and glass on them, a chart of elements over the board, a skeleton, cabinets of specimens."""
    view, camera = picture.view, Camera(945, 440, 1.55, 900)
    room = Room(camera, -4.0, 4.0, 3.1, 8.0, Sun(-0.9, 0.4, -0.1))
    out = picture.sheet(1.0, 0, 2.5)
    outdoors(picture, out, "town", 560)
    walls = picture.sheet(0.75, 0, 0.6)
    shell(walls, view, room, "#dfe4dc", "#a4a89e", "#dde0dc", "#d4dcd4")
    tiled(walls, view, room, "#a4a89e", 0.5, "#b4b8ac", 0.4)
    skirting(walls, view, room, "#6a7a78", 0.12)
    panes = [(1.5 + 2.1 * k, 1.7) for k in range(3)]
    for z, wide in panes:
        droplets(picture, walls, window(walls, view, room.west, z, 1.0, wide, 1.7, "#ccd2d0", 2, 2, 0.06), picture.seed + int(z))
        curtain(walls, view, room.west, z - 0.3, 0.95, 0.34, 1.9, "#9cb8ac", 4, 0.9)
    ceiling_panels(walls, view, room)
    ceiling_lamps(walls, view, room, 4, 2, 1.3, 0.22)
    _board(walls, view, room)
    _chart(walls, view, room.back, 2.95, 1.72, 2.35, 1.2)
    for k, v in enumerate((1.15, 1.6, 2.05)):
        shelf(walls, view, room.back, 0.25, v, 1.15, "#9a8468", picture.seed + k, "jjjw")
    for z in (6.2, 4.9):
        _cabinet(walls, view, camera, room, z, picture.seed)
    for k, z in enumerate((2.15, 3.05, 3.95)):
        poster(walls, view, room.east, z, 1.55, 0.7, 1.0, picture.seed + k)
    light = [((-4.0, 1.0, z), (-4.0, 2.7, z), (-4.0, 2.7, z + wide), (-4.0, 1.0, z + wide)) for z, wide in panes]
    back = picture.sheet(0.5, 0, 0.5)
    for x in (-2.55, 0.75):
        _bench(back, view, camera, room.sun, x, 6.0, picture.seed + int(x * 3))
    _skeleton(back, view, *camera.at(3.32, 0.06, 3.75), 1.66 * camera.size(3.75))
    shine(walls, view, room, flattened([out, walls, back]), picture.seed, 0.24, 0.25)
    sunlight(walls, room, view, light, (-0.8, 0.72, 0.1), pool=0.45, shaft=0.2)
    middle = picture.sheet(0.35, 0, 0.6)
    for k, x in enumerate((-2.6, 0.7)):
        _bench(middle, view, camera, room.sun, x, 3.7, picture.seed + 5 + k)
    near = picture.sheet(0.1, 0, 2.4)
    _foreground(near, view, picture.seed)


def _board(canvas: Canvas, view: View, room: Room) -> None:
    """A green board with rings and formulas in chalk, the teacher's bench before it."""
    wall = room.back
    canvas.fill(wall.quad(1.6, 0.9, 5.1, 1.42), view.tone("#8a6a4c", 0.5))
    a, b = wall.at(1.66, 2.26), wall.at(6.64, 0.96)
    canvas.fill(wall.quad(1.66, 0.96, 4.98, 1.3), Linear(*a, *b, (view.tone("#3f6f5c", 0.75), view.tone("#23493e", 0.35))))
    chalk = view.tone("#f2f4ec", 0.8)
    for u, v in ((2.0, 1.7), (2.28, 1.86), (2.28, 1.55), (6.0, 1.5)):
        ring = lines(
            [(u + 0.15 * c, v + 0.15 * s) for c, s in ((0, 1), (0.87, 0.5), (0.87, -0.5), (0, -1), (-0.87, -0.5), (-0.87, 0.5))]
        )
        canvas.line(wall.path(ring), chalk, 2, 0.85)
    strokes = [(1.85 + 0.16 * k, 1.2, 0.1, 0.02) for k in range(6)] + [
        (1.85, 1.1, 0.7, 0.018),
        (5.65, 1.95, 0.8, 0.02),
        (5.65, 1.84, 0.6, 0.02),
        (5.7, 1.2, 0.7, 0.02),
    ]
    canvas.fill(wall.quads(strokes), chalk, 0.7)
    canvas.fill(wall.quad(1.6, 0.86, 5.1, 0.06), view.tone("#b08a60", 0.8))
    box(canvas, view, room.camera, room.sun, -1.3, 0, 7.3, 2.6, 0.92, 0.5, "#c8b896")
    box(canvas, view, room.camera, room.sun, -1.4, 0.92, 7.25, 2.8, 0.05, 0.6, "#3a4248", 0.9)
    s = room.camera.size(7.3)
    for x, tint in ((-0.9, 0), (0.2, 2), (0.9, 4)):
        flask(canvas, view, *room.camera.at(x, 0.97, 7.4), 0.3 * s, LIQUIDS[tint])


def _chart(canvas: Canvas, view: View, wall: Flat, u: float, v: float, wide: float, tall: float) -> None:
    """Eighteen columns and seven rows of small squares, coloured by family, two rows apart below."""
    canvas.fill(wall.quad(u + 0.03, v - 0.05, wide, tall), view.tone("#14181c", 0), 0.3, blur=4)
    canvas.fill(wall.quad(u, v, wide, tall), view.tone("#fbfaf2", 0.85))
    canvas.fill(wall.quads([(u, v, wide, 0.05), (u, v + tall - 0.05, wide, 0.05)]), view.tone("#5a4434", 0.5))
    step, rise = (wide - 0.14) / 18, (tall - 0.22) / 9.6
    rows: dict[str, list[tuple[float, float, float, float]]] = {}
    for i in range(18):
        for j in range(9):
            if not _filled(i, j):
                continue
            hue = HUES[(0 if i < 2 else 3 if i < 12 and j < 7 else 6 if j > 6 else 1 + i % 7) % 8]
            at = v + tall - 0.1 - rise * (j + 1) - (0.4 * rise if j > 6 else 0)
            rows.setdefault(hue, []).append((u + 0.07 + step * i, at, step * 0.86, rise * 0.84))
    for hue, spots in rows.items():
        canvas.fill(wall.quads(spots), view.tone(hue, 0.7))
    marks = [(a + w * 0.25, b + h * 0.3, w * 0.5, h * 0.3) for spots in rows.values() for a, b, w, h in spots]
    canvas.fill(wall.quads(marks), view.tone("#fffaf0", 0.9), 0.8)


def _filled(i: int, j: int) -> bool:
    """Whether the chart has a square in that column and row."""
    if j == 0:
        return i in (0, 17)
    if j in (1, 2):
        return i < 2 or i > 11
    return j < 7 or 2 < i < 17


def _cabinet(canvas: Canvas, view: View, camera: Camera, room: Room, z: float, seed: int) -> None:
    """A cabinet with glass doors along the right wall, jars and models behind them."""
    chance, long, x = Random(seed + int(z * 10)), 1.2, 3.5
    shadow(canvas, view, camera, x - 0.1, z, 0.5, long, 0.4)
    box(canvas, view, camera, room.sun, x, 0, z, 0.5, 2.1, long, "#b49a74", 0.8)
    face = camera.flat((x - 0.005, 0, z), (0, 0, 1), (0, 1, 0))
    canvas.fill(face.quad(0.06, 0.85, long - 0.12, 1.18), view.tone("#5c4c3c", 0.3))
    for v in (0.87, 1.27, 1.67):
        canvas.fill(face.quad(0.06, v - 0.03, long - 0.12, 0.03), view.tone("#d0b488", 0.8))
        for k in range(6):
            a, tall = 0.1 + 0.17 * k, chance.uniform(0.14, 0.28)
            tint = chance.choice((*LIQUIDS, "#e8e4d4", "#c8b890"))
            canvas.fill(face.quad(a, v, 0.12, tall), view.tone(mix(tint, "#e8e4d8", 0.3), 0.6))
            canvas.fill(face.quad(a, v + tall, 0.12, 0.03), view.tone("#3c3430", 0.4))
    glass = face.quad(0.06, 0.85, long - 0.12, 1.18)
    left, _, right, _ = glass.bounds()
    canvas.fill(glass, Linear(left, 0, right, 0, ((1, 1, 1, 0.24), (1, 1, 1, 0.04), (1, 1, 1, 0.16))))
    canvas.fill(face.quads([(0.57, 0.85, 0.05, 1.18), (0.06, 0.1, 0.5, 0.68), (0.64, 0.1, 0.5, 0.68)]), view.tone("#c8ac80", 0.6))
    canvas.fill(face.quads([(0.5, 0.5, 0.03, 0.12), (0.67, 0.5, 0.03, 0.12)]), view.tone("#f0e8d8", 1))
    (cx, y), s = camera.at(3.72, 2.1, z + 0.4), camera.size(z + 0.4)
    if z < 6:
        _globe(canvas, view, cx, y, 0.4 * s)


def _globe(canvas: Canvas, view: View, x: float, y: float, tall: float) -> None:
    r = tall * 0.36
    canvas.fill(
        rect(x - r * 0.5, y - tall * 0.06, r, tall * 0.06, 2) | rect(x - 2, y - tall * 0.2, 4, tall * 0.2),
        view.tone("#6a4a30", 0.6),
    )
    canvas.fill(
        ellipse(x, y - tall * 0.55, r, r), Linear(x - r, 0, x + r, 0, (view.tone("#6ab4e0", 1), view.tone("#2a5a8a", 0.3)))
    )
    land = curve(
        [
            (x - r * 0.5, y - tall * 0.75),
            (x + r * 0.1, y - tall * 0.7),
            (x, y - tall * 0.5),
            (x + r * 0.3, y - tall * 0.36),
            (x - r * 0.2, y - tall * 0.34),
            (x - r * 0.6, y - tall * 0.55),
        ]
    )
    canvas.fill(land, view.tone("#8ab868", 0.7))
    canvas.line(ellipse(x, y - tall * 0.55, r * 1.12, r * 1.12), view.tone("#c8a050", 0.8), 2.4)


def _bench(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float, seed: int) -> None:
    """A bench for four: cupboards under a dark top, a sink and taps at its middle, glass, stools before it."""
    chance, wide, deep = Random(seed), 1.9, 0.95
    shadow(canvas, view, camera, x - 0.1, z - 0.1, wide + 0.2, deep + 0.1, 0.5)
    box(canvas, view, camera, sun, x, 0.1, z, wide, TOP - 0.16, deep, "#d4c6a4", 0)
    box(canvas, view, camera, sun, x + 0.05, 0, z + 0.05, wide - 0.1, 0.1, deep, "#3a3a3c", 0)
    face = camera.flat((x, 0, z - 0.005), (1, 0, 0), (0, 1, 0))
    doors = [(0.05 + 0.46 * k, 0.14, 0.42, 0.38) for k in range(4)] + [(0.05 + 0.46 * k, 0.55, 0.42, 0.15) for k in range(4)]
    canvas.fill(face.quads(doors), view.tone("#e6d8b6", 0.55))
    canvas.fill(face.quads([(a, b, w, 0.014) for a, b, w, _ in doors]), view.tone("#6a5a40", 0.2), 0.7)
    canvas.fill(face.quads([(a + w * 0.35, b + h * 0.78, w * 0.3, 0.03) for a, b, w, h in doors]), view.tone("#7c868e", 0.8))
    box(canvas, view, camera, sun, x - 0.06, TOP - 0.06, z - 0.06, wide + 0.12, 0.06, deep + 0.12, "#3c4a50", 1)
    sheen = camera.floor(TOP + 0.001).quad(x + 0.1, z + 0.05, wide * 0.4, deep)
    canvas.fill(sheen, view.tone("#a8c4d0", 0.9), 0.22, blur=8)
    _fittings(canvas, view, camera, x + wide / 2, z + 0.55)
    _glass(canvas, view, camera, x, z, chance)
    for k in range(3):
        _stool(canvas, view, camera, x + 0.35 + 0.6 * k, z - 0.28)


def _fittings(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    floor, s = camera.floor(TOP + 0.002), camera.size(z)
    canvas.fill(floor.quad(x - 0.24, z - 0.2, 0.48, 0.36), view.tone("#e4e8e6", 0.9))
    canvas.fill(floor.quad(x - 0.2, z - 0.17, 0.4, 0.3), view.tone("#8a9496", 0.3))
    tap(canvas, view, *camera.at(x + 0.08, TOP, z + 0.18), 0.36 * s)
    for d in (-0.36, 0.36):
        gas_tap(canvas, view, *camera.at(x + d, TOP, z + 0.1), 0.13 * s)


def _glass(canvas: Canvas, view: View, camera: Camera, x: float, z: float, chance: Random) -> None:
    """What was set up on the bench, the far things first."""
    s, kinds = camera.size(z + 0.3), ["flask", "tubes", "bulb", "microscope", "beaker"]
    chance.shuffle(kinds)
    for kind, dx, dz in zip(kinds, (0.2, 1.68, 0.5, 1.4, 0.78), (0.6, 0.6, 0.3, 0.28, 0.1), strict=True):
        cx, y = camera.at(x + dx, TOP, z + dz)
        canvas.fill(ellipse(cx, y, 0.13 * s, 0.03 * s), view.tone("#0c1014", 0), 0.35, blur=3)
        tint = chance.choice(LIQUIDS)
        if kind == "flask":
            flask(canvas, view, cx, y, 0.3 * s, tint, chance.uniform(0.3, 0.7))
        elif kind == "tubes":
            tubes(canvas, view, cx, y, 0.2 * s, chance.randrange(999))
        elif kind == "bulb":
            burner(canvas, view, cx, y, 0.14 * s)
            bulb(canvas, view, cx, y, 0.5 * s, tint)
        elif kind == "microscope":
            microscope(canvas, view, cx, y, 0.38 * s)
        else:
            beaker(canvas, view, cx, y, 0.19 * s, tint)


def _stool(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A square wooden stool pushed in."""
    shadow(canvas, view, camera, x - 0.16, z, 0.32, 0.3, 0.35)
    face = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    legs = [(d - 0.018, 0, 0.036, 0.46) for d in (-0.13, 0.13)] + [(-0.13, 0.16, 0.26, 0.03)]
    canvas.fill(face.quads(legs), view.tone("#8a643c", 0.4))
    canvas.fill(camera.floor(0.5).quad(x - 0.16, z, 0.32, 0.28), view.tone("#d8ac74", 0.95))
    canvas.fill(face.quad(-0.16, 0.45, 0.32, 0.05), view.tone("#b8864e", 0.6))


def _skeleton(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """A skeleton on a stand, facing us."""
    h, top = tall, foot - tall
    steel = view.tone("#5a646c", 0.5)
    canvas.fill(ellipse(x, foot + h * 0.02, h * 0.16, h * 0.03), view.tone("#101014", 0), 0.45, blur=6)
    canvas.fill(
        joined([rect(x - h * 0.008, top + h * 0.1, h * 0.016, h * 0.92), ellipse(x, foot + h * 0.015, h * 0.13, h * 0.018)]),
        steel,
    )
    bones = _limbs(x, top, h)
    ribs = [
        curve(
            [
                (x, top + h * (0.2 + 0.026 * k)),
                (x + d * h * (0.07 + 0.02 * min(k, 3) / 3), top + h * (0.205 + 0.026 * k)),
                (x + d * h * 0.02, top + h * (0.245 + 0.026 * k)),
            ],
            closed=False,
        )
        for k in range(7)
        for d in (-1, 1)
    ]
    spine = [rect(x - h * 0.015, top + h * (0.13 + 0.019 * k), h * 0.03, h * 0.014, h * 0.005) for k in range(18)]
    ivory = Linear(x - h * 0.14, 0, x + h * 0.14, 0, (view.tone("#fbf4dc", 1.0), view.tone("#d8cba4", 0.4)))
    canvas.fill(joined(spine), ivory)
    for rib in ribs:
        canvas.line(rib, view.tone("#a89a74", 0.2), h * 0.016)
        canvas.line(rib, view.tone("#f4ead0", 0.85), h * 0.011)
    side = ((0, 0.48), (0.04, 0.45), (0.095, 0.44), (0.085, 0.5), (0.03, 0.55), (0, 0.53))
    pelvis = curve([(x - h * a, top + h * b) for a, b in side] + [(x + h * a, top + h * b) for a, b in side[-2:0:-1]])
    whole = joined([*bones, pelvis, rect(x - h * 0.014, top + h * 0.2, h * 0.028, h * 0.15, 3)])
    canvas.fill(whole, ivory)
    canvas.fill(
        joined([ellipse(x + d * h * 0.045, top + h * 0.5, h * 0.018, h * 0.022) for d in (-1, 1)]), view.tone("#8a7a5a", 0.2)
    )
    _skull(canvas, view, x, top, h)


def _limbs(x: float, top: float, h: float) -> list[Path]:
    """Long bones with knobs at their ends; hands and feet."""
    found: list[Path] = []
    for d in (-1, 1):
        shoulder, elbow, wrist = (
            (x + d * 0.125 * h, top + 0.2 * h),
            (x + d * 0.15 * h, top + 0.375 * h),
            (x + d * 0.165 * h, top + 0.53 * h),
        )
        hip, knee, ankle = (
            (x + d * 0.075 * h, top + 0.515 * h),
            (x + d * 0.07 * h, top + 0.74 * h),
            (x + d * 0.065 * h, top + 0.95 * h),
        )
        found.append(stroke([(x, top + 0.185 * h), shoulder], 0.014 * h, rounded))
        for a, b, thick in ((shoulder, elbow, 0.02), (hip, knee, 0.026)):
            found += [
                stroke([a, b], thick * h, even),
                ellipse(*a, thick * h * 0.8, thick * h * 0.7),
                ellipse(*b, thick * h * 0.85, thick * h * 0.6),
            ]
        for a, b, gap in ((elbow, wrist, 0.009), (knee, ankle, 0.01)):
            found += [stroke([(a[0] + e * gap * h, a[1]), (b[0] + e * gap * h, b[1])], 0.011 * h, even) for e in (-1, 1)]
        found += [
            stroke(
                [(wrist[0] + k * 0.006 * h, wrist[1]), (wrist[0] + k * 0.013 * h, wrist[1] + (0.085 - 0.006 * abs(k)) * h)],
                0.007 * h,
                rounded,
            )
            for k in (-2, -1, 0, 1, 2)
        ]
        found.append(
            curve(
                [
                    (ankle[0] - 0.02 * h, ankle[1]),
                    (ankle[0] + d * 0.015 * h, ankle[1] - 0.005 * h),
                    (ankle[0] + d * 0.05 * h, top + 0.985 * h),
                    (ankle[0] - d * 0.02 * h, top + 0.99 * h),
                ]
            )
        )
    return found


def _skull(canvas: Canvas, view: View, x: float, top: float, h: float) -> None:
    skull = curve(
        [
            (x - 0.05 * h, top + 0.05 * h),
            (x, top),
            (x + 0.05 * h, top + 0.05 * h),
            (x + 0.042 * h, top + 0.08 * h),
            (x + 0.026 * h, top + 0.125 * h),
            (x, top + 0.13 * h),
            (x - 0.026 * h, top + 0.125 * h),
            (x - 0.042 * h, top + 0.08 * h),
        ]
    )
    canvas.fill(skull, Linear(x - 0.05 * h, 0, x + 0.05 * h, 0, (view.tone("#fdf6e0", 1.0), view.tone("#d8cba4", 0.45))))
    holes = [ellipse(x + d * 0.02 * h, top + 0.064 * h, 0.0135 * h, 0.015 * h) for d in (-1, 1)]
    holes.append(lines([(x, top + 0.076 * h), (x + 0.008 * h, top + 0.093 * h), (x - 0.008 * h, top + 0.093 * h)]))
    canvas.fill(joined(holes), view.tone("#4a3c30", 0.15))
    teeth = [rect(x + k * 0.0075 * h - 0.003 * h, top + 0.103 * h, 0.006 * h, 0.012 * h) for k in range(-3, 4)]
    canvas.fill(rect(x - 0.027 * h, top + 0.101 * h, 0.054 * h, 0.016 * h, 2), view.tone("#5a4a38", 0.2))
    canvas.fill(joined(teeth), view.tone("#fffaf0", 0.9))


def _foreground(canvas: Canvas, view: View, seed: int) -> None:
    """The corner of the bench at which we stand."""
    top = lines([(1180, 1100), (1330, 985), (1960, 960), (1960, 1100)])
    canvas.fill(top, Linear(0, 960, 0, 1100, (view.tone("#4c5a60", 0.9), view.tone("#2c363c", 0.3))))
    flask(canvas, view, 1780, 1050, 280, LIQUIDS[seed % 6], 0.45)
    tubes(canvas, view, 1530, 1060, 150, seed + 2)


PLACES = {"scienceroom": Kind(science, "none", ((0.1, 0.9),), 0.41, (-0.85, -0.4))}
