"""Where machines think: a hall of server racks, a control room before a wall of screens."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.limelight import tube
from vnc.make.place.parts.shiproom import light
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, shell, shine
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

DARK = "#10141e"
LEDS = ("#4affa0", "#4ac8ff", "#ffc04a", "#ff5a5a")


def serverhall(picture: Picture) -> None:
    """Two rows of racks to the far wall, their lamps in the polished floor; trays of cable overhead, cold light."""
    view, camera = picture.view, Camera(960, 540, 1.55, 900)
    glow, room = light(view, "#5ac8ff"), Room(camera, -4.6, 4.6, 3.8, 19, Sun(0, 0.8, -0.3), 0.6)
    back = picture.sheet(1.0)
    back.fill(WHOLE, view.tone("#202630", 0.2))
    shell(back, view, room, "#4a566a", "#38424f", "#28303c", "#3c4656")
    _door(back, view, room.back, glow)
    _tiles(back, view, room, glow)
    racks = picture.sheet(0.7, 0, 0.3)
    for side in (-1, 1):
        for k in range(9):
            _rack(racks, view, camera, side, 1.9 + 1.85 * (8 - k), glow, Random(picture.seed * 7 + side * 31 + k))
    shine(back, view, room, flattened([back, racks]), picture.seed, 0.42, 0.25)
    over = picture.sheet(0.5, 0, 0.3)
    _overhead(over, view, camera, glow)
    over.glow(960, 560, 620, glow, 0.3)
    here = picture.sheet(0.35, 0, 0.4)
    _trolley(here, view, camera, glow)
    near = picture.sheet(0.12, 0, 3.0)
    for k, x in enumerate((90, 150, 1790, 1850)):
        near.line(
            curve([(x, -30), (x + 30, 120 + 40 * (k % 2)), (x - 20, 260)], closed=False),
            view.tone(("#2a5a8a", "#8a3a3a", "#3a6a4a", "#8a6a2a")[k], 0.4),
            15,
        )
    picture.play("flicker", 300, 330, 240, 260, "#4affa0")


def _door(canvas: Canvas, view: View, flat: Flat, glow: str) -> None:
    canvas.fill(flat.quad(3.3, 0, 2.6, 2.9), view.tone("#28303c", 0.4))
    canvas.fill(flat.quads([(3.45, 0, 1.1, 2.7), (4.65, 0, 1.1, 2.7)]), view.tone("#76828f", 0.6))
    canvas.fill(flat.quads([(3.7, 1.2, 0.6, 1.1), (4.9, 1.2, 0.6, 1.1)]), mix(glow, "#ffffff", 0.5), 0.85)
    canvas.fill(flat.quad(4.2, 3.0, 0.8, 0.22), "#4affa0")


def _tiles(canvas: Canvas, view: View, room: Room, glow: str) -> None:
    """The raised floor: square plates, some pierced and lit from below, strips of light along the racks."""
    floor = room.floor
    canvas.fill(
        floor.grid([-4.8 + 0.6 * k for k in range(17)], [0.6 * k for k in range(1, 32)], 0.015), view.tone(DARK, 0.1), 0.6
    )
    vents = [(-0.6 + 0.03 + 0.09 * j, z + 0.05, 0.045, 0.5) for z in (3.0, 5.4, 7.8, 10.2, 12.6) for j in range(13)]
    canvas.fill(floor.quads(vents), glow, 0.4, blur=5, blend="screen")
    canvas.fill(floor.quads(vents), mix(glow, "#ffffff", 0.2), 0.8)
    for x in (-1.75, 1.7):
        tube(canvas, floor.quad(x, 0.6, 0.05, 18), glow, 20, 0.8)


def _rack(canvas: Canvas, view: View, camera: Camera, side: int, z: float, glow: str, chance: Random) -> None:
    """A cabinet: its glass door on the aisle, slots with lamps behind it, a bundle of cables out of the top."""
    x, high, deep = (1.85 if side > 0 else -3.05), 2.6, 1.7
    box(canvas, view, camera, Sun(-side * 0.6, 0.6, -0.3), x, 0, z, 1.2, high, deep, "#343c4a", 0.4)
    face = camera.flat((1.84 * side, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(
        face.quad(z + 0.06, 0.08, deep - 0.12, high - 0.16), Linear(*face.at(z, 1), *face.at(z + deep, 1), ("#0a1018", "#142030"))
    )
    for part in range(2):
        u0, wide = z + 0.12 + part * 0.76, 0.7
        slots = [(u0, 0.16 + 0.12 * k, wide, 0.085) for k in range(19)]
        canvas.fill(face.quads(slots), view.tone("#2c3646", 0.55))
        canvas.fill(face.quads([(u, v, w, 0.014) for u, v, w, _ in slots]), view.tone("#8a98ac", 0.8), 0.5)
        for tint in LEDS:
            share = 0.5 if tint == LEDS[0] else 0.34 if tint == LEDS[1] else 0.1
            lamps = [
                (u + 0.06 * j + 0.04, v + 0.03, 0.028, 0.03)
                for u, v, _, _ in slots
                for j in range(10)
                if chance.random() < share * 0.5
            ]
            if lamps:
                canvas.fill(face.quads(lamps), tint, 0.7, blur=4, blend="screen")
                canvas.fill(face.quads(lamps), mix(tint, "#ffffff", 0.3))
    canvas.fill(
        face.quads([(z + 0.02, 0, 0.05, high), (z + deep - 0.07, 0, 0.05, high), (z + 0.86, 0.08, 0.03, high - 0.16)]),
        view.tone("#6a7688", 0.7),
    )
    tube(canvas, face.quad(z + 0.1, high - 0.07, deep - 0.2, 0.035), glow, 9, 0.7)
    front = camera.flat((x, 0, z - 0.01), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0.08, 0.1, 1.04, high - 0.2)]), view.tone("#272e3a", 0.35))
    canvas.fill(
        front.quads(
            [(0.16 + 0.1 * j, 0.3, 0.045, 0.5) for j in range(9)] + [(0.16 + 0.1 * j, 1.7, 0.045, 0.5) for j in range(9)]
        ),
        view.tone(DARK, 0.1),
        0.8,
    )
    canvas.fill(front.quad(0.45, 1.2, 0.3, 0.18), mix(glow, "#ffffff", 0.3))


def _overhead(canvas: Canvas, view: View, camera: Camera, glow: str) -> None:
    """Ladders of cable under the ceiling, lamps between them, a pipe of cold water."""
    for x, tints in ((-2.6, ("#2a5a8a", "#3a8a9a", "#c88a2a")), (1.9, ("#8a3a3a", "#2a5a8a", "#3a6a4a"))):
        tray = camera.floor(3.2)
        for k, tint in enumerate(tints):
            strip = tray.quad(x + 0.24 * k, 0.8, 0.2, 18)
            canvas.fill(strip, view.tone(tint, 0.5))
            canvas.fill(tray.quad(x + 0.24 * k + 0.05, 0.8, 0.04, 18), view.tone(mix(tint, "#ffffff", 0.3), 1.0), 0.7)
        canvas.fill(tray.quads([(x - 0.06, 1.0 + 0.6 * k, 0.86, 0.08) for k in range(30)]), view.tone("#8a94a4", 0.5))
        canvas.fill(tray.quads([(x - 0.08, 0.8, 0.06, 18), (x + 0.74, 0.8, 0.06, 18)]), view.tone("#aab4c4", 0.7))
    top = camera.floor(3.78)
    lamps = top.quads([(-0.5, 1.6 + 2.4 * k, 1.0, 1.5) for k in range(7)])
    canvas.fill(lamps, glow, 0.6, blur=26, blend="screen")
    canvas.fill(lamps, mix(glow, "#ffffff", 0.8))


def _trolley(canvas: Canvas, view: View, camera: Camera, glow: str) -> None:
    """A technician's cart with a screen and keys, left in the aisle."""
    x, z, sun = -1.35, 6.2, Sun(0.3, 0.8, -0.3)
    shadow(canvas, view, camera, x, z, 0.7, 0.5)
    for y in (0.12, 0.5, 0.92):
        box(canvas, view, camera, sun, x, y, z, 0.7, 0.05, 0.5, "#8a94a4", 0.8)
    face = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0.02, 0, 0.04, 0.95), (0.64, 0, 0.04, 0.95)]), view.tone("#5a6474", 0.6))
    canvas.fill(face.quad(0.1, 1.02, 0.5, 0.36), "#0c1a2c")
    canvas.fill(face.quads([(0.14, 1.06 + 0.05 * k, 0.2 + 0.06 * ((k * 7) % 4), 0.02) for k in range(6)]), "#4affa0", 0.9)
    canvas.glow(*face.at(0.35, 1.2), 90, glow, 0.4)


def missioncontrol(picture: Picture) -> None:
    """A wall of screens with a world map in the middle; rows of desks with lit panels, chairs, a gallery of glass."""
    view, camera = picture.view, Camera(960, 470, 2.0, 900)
    glow, room = light(view, "#4ab8ff"), Room(camera, -8.5, 8.5, 6.2, 14.5, Sun(0, 0.7, -0.4), 0.8)
    back = picture.sheet(1.0)
    back.fill(WHOLE, view.tone("#202630", 0.2))
    shell(back, view, room, "#2c3444", "#2a303c", "#1c222c", "#2a3240")
    _screens(picture, back, room.back, glow)
    _sides(back, view, room, glow)
    shine(back, view, room, flattened([back]), picture.seed, 0.3, 0.3)
    far = picture.sheet(0.7, 0, 0.3)
    for z in (11.6, 9.6):
        _desks(far, view, camera, z, glow, Random(picture.seed + int(z)))
    here = picture.sheet(0.5, 0, 0.3)
    _desks(here, view, camera, 7.4, glow, Random(picture.seed + 7))
    first = picture.sheet(0.35, 0, 0.4)
    _desks(first, view, camera, 5.2, glow, Random(picture.seed + 5))
    near = picture.sheet(0.12, 0, 2.6)
    for x, d in ((-20, 1), (1940, -1)):
        near.fill(
            curve([(x, 1120, 1), (x, 880, 1), (x + d * 130, 870), (x + d * 190, 960), (x + d * 210, 1120, 1)]),
            view.tone("#20262f", 0.35),
        )
    picture.play("flicker", 560, 130, 800, 300, glow)


def _screens(picture: Picture, canvas: Canvas, flat: Flat, glow: str) -> None:
    """The wall: a great map with a track over it, curves, dials, rows of figures, a clock."""
    view, chance = picture.view, Random(picture.seed)
    canvas.fill(flat.quad(0.6, 1.0, 15.8, 4.9), view.tone("#141a24", 0.4))
    main = flat.quad(5.0, 1.9, 7.0, 3.7)
    panes = [
        (0.8, 3.7, 1.95, 1.9),
        (2.9, 3.7, 1.95, 1.9),
        (0.8, 1.6, 1.95, 1.9),
        (2.9, 1.6, 1.95, 1.9),
        (12.15, 3.7, 1.95, 1.9),
        (14.25, 3.7, 1.95, 1.9),
        (12.15, 1.6, 1.95, 1.9),
        (14.25, 1.6, 1.95, 1.9),
    ]
    canvas.fill(main, Linear(*flat.at(8.5, 5.6), *flat.at(8.5, 1.9), ("#0c2a4a", "#123c60")))
    canvas.fill(
        flat.quads(
            [(5.0 + 0.5 * k, 1.9, 0.012, 3.7) for k in range(1, 14)] + [(5.0, 1.9 + 0.46 * k, 7.0, 0.012) for k in range(1, 8)]
        ),
        glow,
        0.3,
    )
    lands = (
        ((5.4, 4.9), (6.4, 5.1), (7.0, 4.7), (6.6, 4.2), (6.1, 4.0), (5.8, 4.4)),
        ((6.4, 3.8), (7.0, 3.5), (6.8, 2.8), (6.5, 2.3), (6.3, 3.1)),
        ((8.2, 4.9), (9.0, 5.1), (9.2, 4.7), (8.6, 4.4)),
        ((8.2, 4.2), (9.1, 4.1), (9.3, 3.4), (8.9, 2.6), (8.5, 3.3)),
        ((9.3, 5.1), (10.8, 5.2), (11.6, 4.7), (11.0, 4.1), (10.3, 3.8), (9.6, 4.3)),
        ((10.7, 3.1), (11.5, 3.0), (11.4, 2.5), (10.8, 2.6)),
    )
    shapes = [
        flat.path(curve([(u + chance.uniform(-0.06, 0.06), v + chance.uniform(-0.05, 0.05)) for u, v in land])) for land in lands
    ]
    canvas.fill(joined(shapes), mix(glow, "#5affc0", 0.5), 0.55)
    canvas.line(joined(shapes), mix(glow, "#ffffff", 0.5), 1.6, 0.9)
    orbit = [(5.1 + 0.14 * k, 3.75 + 1.2 * math.sin(k * 0.26 + 0.6)) for k in range(50)]
    path = flat.path(curve(orbit, closed=False))
    canvas.line(path, "#ffc04a", 10, 0.4, blur=5, blend="screen")
    canvas.line(path, "#ffd88a", 3)
    sx, sy = flat.at(*orbit[32])
    canvas.fill(ellipse(sx, sy, 8, 8), "#ffffff")
    canvas.glow(sx, sy, 46, "#ffc04a", 0.8)
    for k, (u, v, w, h) in enumerate(panes):
        canvas.fill(flat.quad(u, v, w, h), ("#0c2438", "#10203a", "#0e2a30")[k % 3])
        _graph(canvas, flat, (u, v, w, h), k, (glow, "#5affa0", "#ffc04a", "#ff6a8a")[k % 4], chance)
    for frame in [main, *[flat.quad(*p) for p in panes]]:
        canvas.line(frame, view.tone("#5a6678", 0.5), 4)
    canvas.fill(flat.quads([(7.6 + 0.32 * k, 5.72, 0.2, 0.24) for k in range(6)]), "#ff5a4a", 0.95)
    canvas.glow(*flat.at(8.5, 3.7), 640, glow, 0.42)


def _graph(canvas: Canvas, flat: Flat, pane: tuple[float, float, float, float], kind: int, tint: str, chance: Random) -> None:
    """What one small screen shows: a curve, bars, a dial with a sweep, or lines of text that say nothing."""
    u, v, w, h = pane
    if kind % 4 == 0:
        points = [
            (u + 0.12 + (w - 0.24) * k / 16, v + h * (0.5 + 0.32 * math.sin(k * 0.7 + kind) * chance.uniform(0.6, 1)))
            for k in range(17)
        ]
        canvas.line(flat.path(curve(points, closed=False)), tint, 3)
    elif kind % 4 == 1:
        canvas.fill(
            flat.quads([(u + 0.15 + k * 0.24, v + 0.15, 0.15, h * chance.uniform(0.15, 0.8)) for k in range(7)]), tint, 0.85
        )
    elif kind % 4 == 2:
        for r in (0.75, 0.5, 0.25):
            canvas.line(flat.path(ellipse(u + w / 2, v + h / 2, r, r)), tint, 2, 0.8)
        canvas.fill(
            flat.path(lines([(u + w / 2, v + h / 2), (u + w / 2 + 0.7, v + h / 2 + 0.2), (u + w / 2 + 0.55, v + h / 2 + 0.5)])),
            tint,
            0.5,
        )
    else:
        canvas.fill(
            flat.quads([(u + 0.15, v + h - 0.25 - 0.2 * k, chance.uniform(0.4, w - 0.3), 0.07) for k in range(8)]), tint, 0.8
        )


def _sides(canvas: Canvas, view: View, room: Room, glow: str) -> None:
    """Dark panels, a gallery behind glass, strips of light on the walls and ceiling."""
    for flat in (room.west, room.east):
        canvas.fill(flat.quads([(1.0 + 1.7 * k, 0, 0.04, 6.2) for k in range(8)]), view.tone("#0e1218", 0.1), 0.6)
        glass = flat.quad(3.2, 3.2, 8.6, 1.7)
        canvas.fill(glass, Linear(*flat.at(3.2, 4), *flat.at(11.8, 4), ("#5a7a94", "#a8d0e4")), 0.5)
        canvas.fill(flat.quads([(3.2 + 1.43 * k, 3.2, 0.05, 1.7) for k in range(7)]), view.tone("#8a96a8", 0.6))
        tube(canvas, flat.quad(0.8, 2.7, 13.6, 0.06), glow, 16, 0.7)
    top = room.ceiling
    spots = [top.path(ellipse(x, z, 0.2, 0.2)) for x in (-6, -3, 0, 3, 6) for z in (4, 6.5, 9, 11.5)]
    canvas.fill(joined(spots), glow, 0.6, blur=14, blend="screen")
    canvas.fill(joined(spots), "#f0f8ff")


def _desks(canvas: Canvas, view: View, camera: Camera, z: float, glow: str, chance: Random) -> None:
    """A row of consoles with their backs of chairs to us, two screens on each, an aisle in the middle."""
    sun = Sun(0, 0.8, 0.4)
    for x in (-6.6, -4.4, -2.2, 0.5, 2.7, 4.9):
        wide = 1.9
        box(canvas, view, camera, sun, x, 0, z, wide, 0.78, 0.7, "#3c4656", 0.9)
        face = camera.flat((x, 0, z - 0.01), (1, 0, 0), (0, 1, 0))
        canvas.fill(face.quads([(0.1, 0.08, wide - 0.2, 0.6)]), view.tone("#262d38", 0.4))
        tube(canvas, face.quad(0.05, 0.74, wide - 0.1, 0.025), glow, 8, 0.6)
        rear = camera.flat((x, 0, z + 0.45), (1, 0, 0), (0, 1, 0))
        for u in (0.12, 1.0):
            pane = rear.quad(u, 0.92, 0.78, 0.5)
            canvas.fill(rear.quad(u + 0.32, 0.78, 0.14, 0.16), view.tone("#20262f", 0.3))
            canvas.fill(pane, "#0e2840")
            rows = [(u + 0.06, 1.32 - 0.08 * k, chance.uniform(0.1, 0.64), 0.035) for k in range(5)]
            canvas.fill(rear.quads(rows), chance.choice((glow, "#5affa0", "#ffc04a")), 0.85)
            canvas.line(pane, view.tone("#7a8698", 0.5), 2)
            canvas.glow(*rear.at(u + 0.39, 1.15), 0.6 * camera.size(z), glow, 0.28)
        keys = camera.floor(0.79).quads(
            [(x + 0.2 + 0.11 * j, z + 0.12 + 0.09 * i, 0.08, 0.06) for j in range(6) for i in range(3)]
        )
        canvas.fill(keys, alpha("#c8d4e4", 0.7))
        _chair(canvas, view, camera, x + 0.62, z - 0.75)


def _chair(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """The back of a swivel chair."""
    face = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0.28, 0.06, 0.06, 0.4), (0.06, 0.03, 0.5, 0.05)]), view.tone("#20242c", 0.4))
    back: Path = face.path(rect(0.05, 0.5, 0.52, 0.62, 0.14))
    canvas.fill(back, Linear(0, back.bounds()[1], 0, back.bounds()[3], (view.tone("#56627a", 0.8), view.tone("#2c3444", 0.3))))
    canvas.inner(back, 0, 3, view.tone("#a8c8f0", 1.0), 0.5, blur=2)
    canvas.fill(face.path(rect(0.02, 0.42, 0.58, 0.12, 0.05)), view.tone("#2c3444", 0.4))


PLACES = {
    "missioncontrol": Kind(missioncontrol, "blue", ((0.1, 0.9),), 0.55, towards=(0.0, -1.0)),
    "serverhall": Kind(serverhall, "blue", ((0.14, 0.86),), 0.58, towards=(0.0, -1.0)),
}
