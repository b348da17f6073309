"""On rails: station, train, a little stop by the sea."""

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, skyline, street_lamp, wires
from vnc.make.place.parts.flora import air_tint, bush, flowers, grass
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror, stained
from vnc.make.place.room import Room, droplets, outdoors, shell, shine, sunlight, window
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View
from vnc.make.place.water import sea


def station(picture: Picture) -> None:
    """A city platform: roof on posts, tracks on the left, a train standing."""
    view, camera = picture.view, Camera(820, 560, 1.6, 900)
    sun = Sun(-0.5, 0.7, -0.2)
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    city = picture.sheet(0.85, 0.1, 1.6)
    skyline(picture, city, 700, 30, (330, 540), (50, 120), ("#9a9cb0", "#c0b8b8"), picture.seed + 4, (7, 10))
    air_tint(city, view.haze, 380, 660, 0.1, 0.3 + 0.45 * view.murk)
    veil(picture, city)
    rails = picture.sheet(0.6, 0, 0.6)
    bed = rect(-20, camera.at(0, -1.1, 70)[1], WIDE + 40, 700)
    rails.fill(bed, Linear(0, 570, 0, HIGH, (view.misty(view.tone("#8a8078", 0.6), view.murk * 0.6), view.tone("#5c544e", 0.3))))
    stained(rails, picture.seed, 0.22, 90, 2, view.tone("#241e1e", 0))
    for x0 in (-3.6, -8.2):
        _track(rails, view, camera, x0, -1.1)
    _train(rails, view, camera, sun, -9.9, 5.0)
    for z in (14, 28, 46):
        _gantry(rails, view, camera, z)
    here = picture.sheet(0.45, 0, 0.5)
    slab = camera.shape((-1.7, 0, 0.4), (5.4, 0, 0.4), (5.4, 0, 60), (-1.7, 0, 60))
    _parapet(here, view, camera)
    _paved(here, view, camera, slab)
    if view.wet:
        mirror(
            flattened([s.canvas for s in picture.sheets]),
            here,
            575,
            picture.seed,
            here.planes[3].copy() * 0.8,
            0.45,
            1.2,
            1.4,
            0.5,
        )
    _roof(picture, here, camera, sun)
    near = picture.sheet(0.15, 0, 2.2)
    _vending(near, view, 1690, 1060, 640)


def _paved(canvas: Canvas, view: View, camera: Camera, slab: Path) -> None:
    """Slabs, the platform's edge, the yellow line."""
    canvas.fill(slab, Linear(0, 580, 0, HIGH, (view.tone("#c8c2b8", 0.75), view.tone("#9a948e", 0.35))))
    canvas.fill(camera.shape((-1.7, 0, 0.4), (-1.7, 0, 60), (-1.7, -1.1, 60), (-1.7, -1.1, 0.4)), view.tone("#6a645e", 0.25))
    floor = camera.floor()
    canvas.fill(
        floor.grid([-1.7 + 0.6 * k for k in range(13)], [0.9 + 0.6 * k for k in range(60)], 0.012), view.tone("#4a4448", 0.2), 0.3
    )
    canvas.fill(floor.quad(-1.2, 0.4, 0.42, 60), view.tone("#f0c43c", 0.8), 0.95)
    canvas.fill(floor.quads([(-1.18, z, 0.38, 0.06) for z in np.arange(0.9, 26, 0.22)]), view.tone("#b08a20", 0.4), 0.5)
    canvas.fill(floor.quad(-1.7, 0.4, 0.12, 60), view.tone("#f4f0e8", 0.9))


def _parapet(canvas: Canvas, view: View, camera: Camera) -> None:
    """The wall at the right with its boards."""
    wall = camera.flat((5.4, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(wall.quad(0.6, 0, 60, 1.25), Linear(0, 450, 0, 800, (view.tone("#d4dcdc", 0.6), view.tone("#aab4b8", 0.3))))
    canvas.fill(
        wall.quads([(2.0 * k, 0, 0.08, 1.9) for k in range(1, 26)] + [(0.6, 1.85, 60, 0.06), (0.6, 1.25, 60, 0.07)]),
        view.tone("#7c8a90", 0.5),
    )
    for k, z in enumerate((6.5, 9.5, 13)):
        canvas.fill(wall.quad(z, 0.2, 1.6, 0.9), view.tone(("#e8b85a", "#7ab0c8", "#d88a8a")[k], 0.7), 0.9)


def _track(canvas: Canvas, view: View, camera: Camera, x: float, y: float) -> None:
    bed = camera.floor(y)
    canvas.fill(bed.quads([(x - 0.5, z, 2.4, 0.26) for z in np.arange(1.4, 40, 0.75)]), view.tone("#4a3a32", 0.35), 0.85)
    for dx in (0.0, 1.4):
        canvas.fill(bed.quad(x + dx, 0.9, 0.1, 69), view.tone("#8a8a92", 0.5))
        canvas.fill(bed.quad(x + dx + 0.02, 0.9, 0.035, 69), mix(view.sky[4], view.tone("#ffffff", 1), 0.3), 0.9)


def _train(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float) -> None:
    """Cars standing on the far track, their side toward us."""
    side = camera.flat((x + 2.9, 0, 0), (0, 0, 1), (0, 1, 0))
    for k in (2, 1, 0):
        a, long = z + k * 11.2, 10.8
        box(canvas, view, camera, sun, x, -0.7, a, 2.9, 3.4, long, "#e4e8ea", 0)
        canvas.fill(side.quad(a, 0.15, long, 0.42), view.tone("#2f8a6a", 0.6))
        canvas.fill(side.quad(a, 0.62, long, 0.06), view.tone("#2f8a6a", 0.6))
        lit = max(0.2, view.lamps)
        panes = [(a + 0.5 + 1.75 * j, 1.0, 1.35, 0.95) for j in range(6)]
        canvas.fill(side.quads(panes), mix(view.tone("#5a7484", 0.5), "#fff0c4", lit))
        canvas.fill(side.quads([(u + 0.1, 1.0, 0.25, 0.4) for u, _, _, _ in panes]), view.tone("#2a3038", 0.2), 0.4)
        canvas.fill(side.quads([(a + 1.9 + 3.5 * j, -0.35, 0.03, 2.6) for j in range(3)]), view.tone("#5a6468", 0.3), 0.8)
        canvas.fill(side.quad(a, -0.7, long, 0.4), view.tone("#3a4048", 0.2))


def _gantry(canvas: Canvas, view: View, camera: Camera, z: float) -> None:
    for x in (-10.6, -1.95):
        a, b = camera.at(x, 5.6, z), camera.at(x, -1, z)
        w = max(2.0, 0.16 * camera.size(z))
        canvas.fill(rect(a[0], a[1], w, b[1] - a[1]), view.misty(view.tone("#5a6470", 0.4), z / 90))
    a, b = camera.at(-10.6, 5.4, z), camera.at(-1.95, 5.0, z)
    canvas.fill(rect(a[0], a[1], b[0] - a[0], max(2.0, (b[1] - a[1]))), view.misty(view.tone("#5a6470", 0.4), z / 90))


def _roof(picture: Picture, canvas: Canvas, camera: Camera, sun: Sun) -> None:
    view, high = picture.view, 3.6
    under = camera.shape((-2.0, high, 0.5), (6, high, 0.5), (6, high, 40), (-2.0, high, 40))
    canvas.fill(under, Linear(0, 0, 0, 500, (view.tone("#5c646c", 0.2), view.tone("#98a0a4", 0.6))))
    beams = camera.floor(high)
    canvas.fill(beams.quads([(-2.0, z, 8, 0.22) for z in np.arange(1.2, 40, 2.2)]), view.tone("#3c444c", 0.15))
    canvas.fill(
        camera.shape((-2.0, high, 0.5), (-2.0, high, 40), (-2.0, high + 0.25, 40), (-2.0, high + 0.25, 0.5)),
        view.tone("#dfe2e0", 0.9),
    )
    for z in (30, 22, 15.5, 10.5, 6.8):
        box(canvas, view, camera, sun, 1.5, 0, z, 0.24, high, 0.24, "#7c8a90", 0)
    lamps = beams.quads([(0.2, z, 0.16, 1.1) for z in np.arange(2.4, 40, 2.2)])
    lit = max(0.25, view.lamps)
    canvas.fill(lamps, mix(view.tone("#e8ecec", 0.8), "#fffbe8", lit))
    canvas.fill(lamps, "#fff4d0", 0.6 * view.lamps, blur=20, blend="screen")
    pools = joined([camera.floor().path(ellipse(0.9, z + 0.5, 1.5, 0.8)) for z in np.arange(2.4, 24, 4.4)])
    canvas.fill(pools, "#ffeec0", 0.3 * view.lamps, blur=22, blend="screen")
    for z in (9.2, 4.6):
        _sign(canvas, view, camera, z)
    for z in (12, 7.6):
        _bench(canvas, view, camera, sun, 2.5, z)
    cx, cy = camera.at(1.62, 2.9, 6.75)
    canvas.fill(ellipse(cx, cy, 42, 42), view.tone("#3a444c", 0.4))
    canvas.fill(ellipse(cx, cy, 36, 36), mix(view.tone("#f8f6ee", 0.9), "#fffbe8", view.lamps))
    canvas.line(lines([(cx, cy - 24), (cx, cy), (cx + 17, cy + 6)], closed=False), "#2a2c30", 4)


def _sign(canvas: Canvas, view: View, camera: Camera, z: float) -> None:
    face = camera.flat((-0.9, 2.75, z), (1, 0, 0), (0, 1, 0))
    for u in (0.2, 1.6):
        canvas.fill(face.quad(u, 0.45, 0.03, 0.45), view.tone("#3a444c", 0.3))
    canvas.fill(face.quad(0, 0, 1.85, 0.48), view.tone("#26415c", 0.6))
    canvas.fill(face.quad(0.03, 0.03, 1.79, 0.42), mix(view.tone("#fbfaf4", 0.8), "#fffdf0", view.lamps * 0.8))
    canvas.fill(face.quad(0.03, 0.09, 1.79, 0.07), view.tone("#2f8a6a", 0.8))
    canvas.fill(face.quads([(0.55 + 0.2 * k, 0.24, 0.14, 0.13) for k in range(4)]), "#2a3038", 0.85)


def _bench(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float, colour: str = "#5a8aa8") -> None:
    colour = view.own("bench", colour)
    shadow(canvas, view, camera, x, z, 0.5, 2.2, 0.35)
    for dz in (0.1, 1.9):
        box(canvas, view, camera, sun, x + 0.1, 0, z + dz, 0.3, 0.4, 0.06, "#5a6068", 0)
    box(canvas, view, camera, sun, x, 0.4, z, 0.48, 0.06, 2.1, colour, 0.6)
    box(canvas, view, camera, sun, x + 0.44, 0.5, z, 0.06, 0.42, 2.1, colour, 0.6)


def _vending(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """A drinks machine, shining."""
    wide, top, lit = tall * 0.46, foot - tall, max(0.35, view.lamps)
    canvas.fill(rect(x, top, wide, tall, 10), Linear(x, 0, x + wide, 0, (view.tone("#d8473c", 0.8), view.tone("#a83030", 0.3))))
    canvas.fill(
        rect(x + wide * 0.08, top + tall * 0.06, wide * 0.84, tall * 0.5, 6), mix(view.tone("#dfe8ea", 0.8), "#f8fcff", lit)
    )
    for j in range(3):
        for k in range(6):
            canvas.fill(
                rect(x + wide * (0.12 + 0.13 * k), top + tall * (0.1 + 0.155 * j), wide * 0.085, tall * 0.1, 4),
                mix(
                    view.tone(("#3f8ac0", "#e8a83c", "#4aa46a", "#c8483c", "#8a5aa8", "#f0e8dc")[(j * 2 + k) % 6], 0.7),
                    "#ffffff",
                    0.15 * lit,
                ),
            )
        canvas.fill(rect(x + wide * 0.1, top + tall * (0.205 + 0.155 * j), wide * 0.8, tall * 0.018), view.tone("#8a98a0", 0.5))
    canvas.fill(rect(x + wide * 0.12, top + tall * 0.78, wide * 0.6, tall * 0.12, 5), view.tone("#2a2428", 0.2))
    canvas.fill(rect(x + wide * 0.76, top + tall * 0.62, wide * 0.14, tall * 0.14, 4), view.tone("#e8e0d8", 0.6))
    canvas.glow(x + wide / 2, top + tall * 0.3, tall * 0.7, "#e8f4ff", 0.4 * view.lamps)


def train(picture: Picture) -> None:
    """Inside a commuter car, seats on both sides."""
    view, camera = picture.view, Camera(960, 500, 1.45, 760)
    room = Room(camera, -1.5, 1.5, 2.45, 13, Sun(-0.7, 0.5, -0.2), 0.4)
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "city", 540)
    walls = picture.sheet(0.6, 0, 0.5)
    shell(walls, view, room, "#e4e4de", "#8f9296", "#eceeec", "#e0e0da")
    walls.fill(room.floor.quad(-0.5, 0.4, 1.0, 13), view.tone("#a8a49c", 0.6), 0.8)
    panes = [(0.8, 1.5), (2.75, 1.7), (5.55, 1.7), (8.35, 1.7), (11.1, 1.5)]
    _doors_and_panes(picture, walls, view, room, panes)
    back = room.back
    walls.fill(back.quad(0.95, 0, 1.1, 2.05), view.tone("#b4bcc0", 0.5))
    walls.fill(back.quad(1.15, 0.9, 0.7, 0.95), mix(view.tone("#5a6a74", 0.4), "#ffeec8", max(0.3, view.lamps) * 0.8))
    strip = room.ceiling.quads([(-0.62, 0.5, 0.2, 12.3), (0.42, 0.5, 0.2, 12.3)])
    lit = max(0.5, view.lamps)
    walls.fill(strip, mix(view.tone("#eef2f2", 0.8), "#fffdf4", lit))
    walls.fill(strip, "#fff8e4", 0.5 * lit, blur=16, blend="screen")
    sunlight(
        walls,
        room,
        view,
        [((-1.5, 0.95, u), (-1.5, 1.9, u), (-1.5, 1.9, u + w), (-1.5, 0.95, u + w)) for u, w in panes],
        (-0.8, 0.72, -0.1),
        pool=0.55,
        shaft=0.12,
    )
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.2, 0.2)
    seats = picture.sheet(0.4, 0, 0.7)
    _seats(seats, view, room, camera)
    straps = picture.sheet(0.3, 0, 0.8)
    _straps(straps, view, camera)


def _doors_and_panes(picture: Picture, canvas: Canvas, view: View, room: Room, panes: list[tuple[float, float]]) -> None:
    """Windows, doors and the racks over them."""
    for flat in (room.west, room.east):
        for u, wide in panes:
            droplets(
                picture, canvas, window(canvas, view, flat, u, 0.95, wide, 0.95, "#b8c0c4", 2, 1, 0.05), picture.seed + int(u)
            )
        for u in (4.65, 7.45, 10.25):
            canvas.fill(flat.quad(u, 0.02, 0.75, 1.98), view.tone("#b4bcc0", 0.5))
            canvas.fill(flat.quads([(u + 0.05, 0.06, 0.3, 1.88), (u + 0.4, 0.06, 0.3, 1.88)]), view.tone("#ced6d8", 0.6))
            for k in (0.1, 0.45):
                window(canvas, view, flat, u + k, 0.85, 0.2, 0.9, "#8a9498", 1, 1, 0.02)
        canvas.fill(flat.quad(0.4, 2.02, 12.6, 0.24), view.tone("#f4f2ec", 0.8))
        canvas.fill(flat.quads([(0.6 + 0.75 * k, 2.05, 0.62, 0.18) for k in range(16)]), view.tone("#d8c8a8", 0.7), 0.8)


def _seats(canvas: Canvas, view: View, room: Room, camera: Camera) -> None:
    """Benches along both sides, with poles."""
    cloth = view.own("seat", "#3f6fa4")
    for z, long in ((8.2, 1.9), (5.45, 1.9), (1.0, 3.5)):
        for side in (-1, 1):
            left = -1.5 if side < 0 else 1.02
            box(canvas, view, camera, room.sun, left, 0.08, z, 0.48, 0.34, long, "#6a7478", 0)
            box(canvas, view, camera, room.sun, left, 0.42, z, 0.48, 0.1, long, cloth, 0.7)
            back_x = -1.5 if side < 0 else 1.4
            box(canvas, view, camera, room.sun, back_x, 0.52, z, 0.1, 0.5, long, cloth, 0.7)
            x = -1.04 if side < 0 else 1.0
            for dz in (0.0, long):
                a, b = camera.at(x, 2.3, z + dz), camera.at(x, 0.1, z + dz)
                w = max(2.0, 0.035 * camera.size(z + dz))
                canvas.fill(
                    rect(a[0], a[1], w, b[1] - a[1]),
                    Linear(a[0], 0, a[0] + w, 0, (view.tone("#f4f6f6", 1), view.tone("#7a848a", 0.3))),
                )


def _straps(canvas: Canvas, view: View, camera: Camera) -> None:
    """Two rails with canvas."""
    for side in (-0.72, 0.72):
        canvas.line(lines([camera.at(side, 2.12, 0.9), camera.at(side, 2.12, 12.5)], closed=False), view.tone("#c8d0d4", 0.8), 4)
        for z in (7.2, 5.6, 4.4, 3.5, 2.8, 2.2):
            x, y = camera.at(side, 2.1, z)
            s = camera.size(z)
            canvas.fill(rect(x - 0.018 * s, y, 0.036 * s, 0.2 * s), view.tone("#e0dcd0", 0.7))
            canvas.line(ellipse(x, y + 0.27 * s, 0.07 * s, 0.075 * s), view.tone("#f0ece0", 0.8), max(2.0, 0.02 * s))


def platform(picture: Picture) -> None:
    """A little stop by the sea."""
    view, camera = picture.view, Camera(1060, 520, 1.6, 900)
    sun = Sun(0.6 if view.sun[0] > 960 else -0.6, 0.7, 0.2)
    far = picture.sheet(1.0)
    sky(picture, far, 530)
    ocean = picture.sheet(0.85, 0, 0.7)
    cape = curve([(-60, 530, 1), (120, 452), (330, 428), (520, 470), (700, 530, 1)])
    ocean.fill(
        cape, Linear(0, 420, 0, 530, (view.misty(view.tone("#4f8a64", 0.7), 0.35), view.misty(view.tone("#6a9c88", 0.5), 0.6)))
    )
    sea(picture, ocean, 526, 800)
    picture.play("water", 0, 530, WIDE, 190, view.sunlight)
    veil(picture, ocean)
    rails = picture.sheet(0.6, 0, 0.5)
    bank = camera.shape((-60, -0.9, 15), (60, -0.9, 15), (60, -0.9, 3), (-60, -0.9, 3))
    rails.fill(bank, Linear(0, 660, 0, 1000, (view.tone("#9a9084", 0.7), view.tone("#6c6258", 0.4))))
    stained(rails, picture.seed, 0.4, 70, 2, view.tone("#2a2424", 0))
    for z in (10.2, 11.6):
        strip = camera.shape((-60, -0.8, z), (60, -0.8, z), (60, -0.8, z + 0.12), (-60, -0.8, z + 0.12))
        rails.fill(strip, mix(view.tone("#9a98a0", 0.8), view.sky[4], 0.4))
    grass(rails, view, 655, 676, 900, picture.seed + 3, height=3.2)
    flowers(rails, view, 640, 668, 160, picture.seed + 5, ("#f8d848", "#ffffff"), 1.6)
    wires(rails, view, ((-20, 150, WIDE + 20, 190, 60), (-20, 190, WIDE + 20, 225, 55)), 2)
    for x in (330, 1500):
        rails.fill(rect(x, 90, 12, 590), view.tone("#7a7268", 0.4))
        rails.fill(rect(x - 70, 150, 150, 8), view.tone("#6a6258", 0.4))
    here = picture.sheet(0.4, 0, 0.5)
    deck = camera.shape((-30, 0, 8.2), (30, 0, 8.2), (30, 0, 0.8), (-30, 0, 0.8))
    here.fill(deck, Linear(0, 690, 0, HIGH, (view.tone("#dcd4c6", 0.85), view.tone("#b0a698", 0.4))))
    stained(here, picture.seed + 2, 0.22, 16, 3, view.tone("#4a4440", 0))
    here.fill(camera.shape((-30, 0, 8.2), (30, 0, 8.2), (30, -0.25, 8.2), (-30, -0.25, 8.2)), view.tone("#f4efe4", 0.9))
    here.fill(camera.floor().quads([(-30, 7.1, 60, 0.34)]), view.tone("#f0c43c", 0.8), 0.95)
    if view.snow:
        here.fill(deck, view.tone("#f0f4fb", 0.7), 0.8)
    if view.wet:
        mirror(flattened([s.canvas for s in picture.sheets]), here, 695, picture.seed, here.planes[3].copy(), 0.5, 1.2, 1.6, 0.6)
    _nameboard(here, view, camera)
    _shelter(here, view, camera, sun)
    near = picture.sheet(0.12, 0, 3.2)
    bush(near, view, 1930, 1060, 260, 150, picture.seed + 7, 360)
    street_lamp(near, view, 1790, 1100, 1010, -1)


def _nameboard(canvas: Canvas, view: View, camera: Camera) -> None:
    face = camera.flat((0.9, 0, 6.2), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0.15, 0, 0.1, 1.8), (1.75, 0, 0.1, 1.8)]), view.tone("#f4f0e6", 0.6))
    canvas.fill(face.quad(0, 1.05, 2.0, 0.95), view.tone("#fbf9f2", 0.9))
    canvas.line(face.quad(0.03, 1.08, 1.94, 0.89), view.tone("#4a88a8", 0.7), 4)
    canvas.fill(face.quad(0.03, 1.2, 1.94, 0.13), view.tone("#3f9ac0", 0.8))
    canvas.fill(face.quads([(0.5 + 0.26 * k, 1.52, 0.19, 0.26) for k in range(4)]), view.tone("#34424e", 0.4), 0.9)
    canvas.fill(face.quads([(0.75 + 0.09 * k, 1.4, 0.06, 0.05) for k in range(6)]), view.tone("#34424e", 0.4), 0.6)


def _shelter(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """A wooden waiting shelter on the left with a bench."""
    shadow(canvas, view, camera, -5.6, 4.4, 3.2, 2.6, 0.4)
    box(canvas, view, camera, sun, -5.6, 0, 6.4, 3.3, 2.3, 0.1, "#b48a60", 0)
    back = camera.flat((-5.6, 0, 6.39), (1, 0, 0), (0, 1, 0))
    canvas.fill(back.quads([(0.3 * k, 0, 0.02, 2.3) for k in range(12)]), view.tone("#4a3424", 0.2), 0.5)
    canvas.fill(back.quad(1.0, 1.0, 1.4, 0.8), mix(view.sky[3], view.tone("#d8ecf0", 0.8), 0.4), 0.9)
    canvas.fill(back.grid([1.0, 1.7, 2.4], [1.0, 1.8], 0.06), view.tone("#7a5638", 0.5))
    box(canvas, view, camera, sun, -5.2, 0.4, 5.7, 2.6, 0.07, 0.5, "#c89c6c", 0.8)
    for x in (-5.1, -2.8):
        box(canvas, view, camera, sun, x, 0, 5.8, 0.1, 0.4, 0.3, "#7a5638", 0)
    for x in (-5.6, -2.4):
        box(canvas, view, camera, sun, x, 0, 4.4, 0.12, 2.4, 0.12, "#8a6444", 0.3)
    roof = camera.shape((-6.0, 2.35, 4.0), (-1.9, 2.35, 4.0), (-2.3, 3.0, 5.6), (-5.7, 3.0, 5.6))
    canvas.fill(roof, Linear(0, roof.bounds()[1], 0, roof.bounds()[3], (view.tone("#5a8a94", 0.9), view.tone("#3a6470", 0.5))))
    ribs = [
        camera.shape(
            (-6.0 + 0.41 * k, 2.36, 4.0), (-5.97 + 0.41 * k, 2.36, 4.0), (-5.67 + 0.34 * k, 3.0, 5.6), (-5.7 + 0.34 * k, 3.0, 5.6)
        )
        for k in range(11)
    ]
    canvas.fill(joined(ribs), view.tone("#2c4c58", 0.2), 0.5)
    canvas.fill(
        camera.shape((-6.0, 2.22, 4.0), (-1.9, 2.22, 4.0), (-1.9, 2.37, 4.0), (-6.0, 2.37, 4.0)), view.tone("#e8e0d0", 0.8)
    )
    if view.snow:
        canvas.fill(roof, view.tone("#f6f9ff", 0.8), 0.9)
    if view.lamps > 0.2:
        x, y = camera.at(-4.0, 2.2, 5.6)
        canvas.glow(x, y, 260, "#ffdf9c", 0.7 * view.lamps)


PLACES = {
    "station": Kind(station, None, ((0.28, 0.84),), 0.54),
    "train": Kind(train, "white", ((0.2, 0.8),), 0.46, (-0.6, -0.7)),
    "platform": Kind(platform, None, ((0.34, 0.9),), 0.5),
}
