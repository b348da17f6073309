"""Where one washes at home: a bathroom."""

import math
from collections.abc import Sequence
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, rounded
from vnc.make.place.buildings import joined
from vnc.make.place.flora import pot
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, droplets, outdoors, shell, shine, sunlight, tiled, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

TILE, CREAM, WHITE, CORAL, BRASS, OAK, INK = "#8ecac2", "#fbeedd", "#fbfaf6", "#ee8474", "#d8ac58", "#b47a4a", "#16121a"
PANE = (0.55, 1.28, 1.3, 0.98)
"""The window in the back wall: from the left corner, sill, width, height."""
RIM = 0.62
LIQUIDS = ("#f2b84c", "#e87a8c", "#6aa8d8", "#8cc47c", "#b48ad0", "#f6f0e4")


def bathroom(picture: Picture) -> None:
    """The tub under the window with its curtain drawn aside; the basin and its mirror on the right, towels on the rail."""
    view, camera = picture.view, Camera(970, 430, 1.5, 900)
    room = Room(camera, -2.4, 2.4, 2.7, 4.0, Sun(-0.3, 0.7, -0.35))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "hills", 480)
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, CREAM, "#e6efec", "#fffaf0", "#f4e4d0")
    tiled(walls, view, room, "#f4f4ee", 0.3, "#6f9ea4", 0.5)
    _tiles(walls, view, room, picture.seed)
    _cornice(walls, view, room)
    u, v, wide, tall = PANE
    droplets(picture, walls, window(walls, view, room.back, u, v, wide, tall, "#f8f4ea", 2, 2, 0.05), picture.seed)
    _pane(walls, view, room.back)
    x, far = room.left + u, room.deep
    light = [((x, v, far), (x + wide, v, far), (x + wide, v + tall, far), (x, v + tall, far))]
    sunlight(walls, room, view, light, (-0.42, 0.6, 0.42), pool=0.42, shaft=0.16)
    _mirror(walls, view, room.back)
    _ring(walls, view, room.back, 2.78, 1.5)
    _mat(walls, view, room)
    rear = picture.sheet(0.58, 0, 0.4)
    _basin(rear, view, room, picture.seed)
    _rail(rear, view, room)
    _shower(rear, view, room)
    _tub(rear, view, camera, picture.seed)
    _curtain(rear, view, camera)
    picture.play("flicker", *_over(camera), "#fff0d0")
    middle = picture.sheet(0.42, 0, 0.4)
    _shelves(middle, view, room, picture.seed)
    _seat(middle, view, camera, -2.33, 2.72)
    _hamper(middle, view, camera, 2.0, 2.75)
    shine(walls, view, room, flattened([out, walls, rear, middle]), picture.seed, 0.2, 0.1)
    _globe(middle, view, room)
    near = picture.sheet(0.1, 0, 2.8)
    _gown(near, view)
    pot(near, view, 30, 1160, 170, picture.seed + 4, "#e8e0d0", 1.4)


def _over(camera: Camera) -> tuple[float, float, float, float]:
    x, y = camera.at(1.35, 2.45, 4.0)
    return x - 190, y - 60, 380, 150


def _tiles(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Glazed tiles laid like bricks to the height of a chest, each with its own shade and a bright upper edge; a dark border."""
    chance, high, w, h = Random(seed), 1.2, 0.24, 0.12
    for flat, u, long, light in ((room.back, 0.0, room.wide, 0.6), (room.west, 0.4, 3.6, 0.45), (room.east, 0.4, 3.6, 0.55)):
        canvas.fill(flat.quad(u, 0, long, high), view.tone("#dcece6", light))
        laid = [
            (max(u, a) + 0.006, h * j + 0.006, min(u + long, a + w) - max(u, a) - 0.012, h - 0.012)
            for j in range(10)
            for a in (u + w * (k - 0.5 * (j % 2)) for k in range(round(long / w) + 2))
            if min(u + long, a + w) - max(u, a) > 0.03
        ]
        canvas.fill(flat.quads(laid), view.tone(TILE, light))
        for tint, share in (("#b8e4da", 0.22), ("#68b0aa", 0.2)):
            canvas.fill(flat.quads([t for t in laid if chance.random() < share]), view.tone(tint, light), 0.55)
        canvas.fill(flat.quads([(a, b + d - 0.014, c, 0.014) for a, b, c, d in laid]), view.tone("#f4fffa", 0.9), 0.55)
        canvas.fill(flat.quads([(u, 1.2, long, 0.11)]), view.tone("#2f7478", light))
        marks = [(u + 0.055 + 0.11 * k, 1.255) for k in range(int(long / 0.11))]
        rhombs = [lines([(a - 0.035, b), (a, b + 0.04), (a + 0.035, b), (a, b - 0.04)]) for a, b in marks]
        canvas.fill(joined([flat.path(r) for r in rhombs]), view.tone("#f4d8a0", 0.7))
        canvas.fill(flat.quads([(u, 1.31, long, 0.03), (u, 1.19, long, 0.014)]), view.tone("#f8fff8", 0.8))
        canvas.fill(flat.quads([(u, 1.29, long, 0.02)]), view.tone(INK, 0), 0.2, blur=3)
        canvas.fill(flat.quads([(u, 0, long, 0.1)]), view.tone("#2f7478", light - 0.1))
        stripes = [(u + 0.3 * k, 1.34, 0.14, 1.2) for k in range(int(long / 0.3))]
        canvas.fill(flat.quads(stripes), view.tone("#f6d8c0", light), 0.5)


def _cornice(canvas: Canvas, view: View, room: Room) -> None:
    for flat, u, long in ((room.back, 0.0, room.wide), (room.west, 0.4, 3.6), (room.east, 0.4, 3.6)):
        canvas.fill(flat.quad(u, 2.54, long, 0.16), view.tone("#fffaf0", 0.65))
        canvas.fill(flat.quads([(u, 2.53, long, 0.02), (u, 2.62, long, 0.014)]), view.tone("#a89480", 0.3), 0.55)
        canvas.fill(flat.quad(u, 2.42, long, 0.11), view.tone(INK, 0), 0.12, blur=5)


def _pane(canvas: Canvas, view: View, wall: Flat) -> None:
    """The lower half frosted, a moulded case, a marble sill with bottles and a plant."""
    u, v, wide, tall = PANE
    low = wall.quad(u + 0.02, v + 0.02, wide - 0.04, tall * 0.46)
    canvas.fill(low, mix(view.tone("#eef6f4", 0.95), view.sunlight, 0.12), 0.72, blur=1)
    streaks = [(u + 0.05 + 0.062 * k, v + 0.03, 0.02, tall * 0.44) for k in range(20)]
    canvas.fill(wall.quads(streaks), "#ffffff", 0.2, blur=1.5, clip=low)
    canvas.fill(wall.quads([(u + wide / 2 - 0.025, v, 0.05, tall)]), view.tone("#f8f4ea", 0.5))
    case = [(u - 0.12, v, 0.1, tall + 0.1), (u + wide + 0.02, v, 0.1, tall + 0.1), (u - 0.12, v + tall + 0.02, wide + 0.24, 0.1)]
    canvas.fill(wall.quads(case).moved(4, 5), view.tone(INK, 0), 0.25, blur=4)
    canvas.fill(wall.quads(case), view.tone("#fbf6ea", 0.55))
    canvas.fill(wall.quads([(a + 0.015, b, 0.018, h) for a, b, _, h in case[:2]]), view.tone("#a89480", 0.4), 0.6)
    canvas.fill(wall.quad(u - 0.16, v - 0.07, wide + 0.32, 0.08), view.tone("#fdfaf2", 0.95))
    canvas.fill(wall.quad(u - 0.16, v - 0.08, wide + 0.32, 0.02), view.tone("#8a7c70", 0.3), 0.7)
    s = 225.0
    pot(canvas, view, *wall.at(u + 0.17, v), 0.17 * s, 12, "#e08a5c", 1.3)
    for k, (dx, tall_) in enumerate(((0.94, 0.2), (1.06, 0.26), (1.18, 0.17))):
        _bottle(canvas, view, *wall.at(u + dx, v), s, tall_, LIQUIDS[k + 1], k)


def _bottle(canvas: Canvas, view: View, x: float, y: float, s: float, tall: float, tint: str, kind: int) -> None:
    """A flask with a cork, a bottle with a pump or a jar with a lid; it stands on y."""
    h, w = tall * s, (0.042, 0.036, 0.05)[kind % 3] * s
    canvas.fill(ellipse(x + w * 0.3, y, w * 1.3, w * 0.3), view.tone(INK, 0), 0.3, blur=2.5)
    neck = w * (0.32, 0.4, 0.9)[kind % 3]
    body = curve(
        [
            (x - w, y, 1),
            (x - w, y - h * 0.56),
            (x - neck, y - h * 0.74),
            (x - neck, y - h * 0.84, 1),
            (x + neck, y - h * 0.84, 1),
            (x + neck, y - h * 0.74),
            (x + w, y - h * 0.56),
            (x + w, y, 1),
        ]
    )
    tones = (view.tone(tint, 0.75), view.tone(mix(tint, "#ffffff", 0.35), 0.95), view.tone(tint, 0.3))
    canvas.fill(body, Linear(x - w, 0, x + w, 0, tones))
    canvas.fill(rect(x - w, y - h * 0.46, 2 * w, h * 0.27), view.tone("#fffaf0", 0.75), 0.92)
    canvas.fill(rect(x - w * 0.6, y - h * 0.37, 1.2 * w, h * 0.05), view.tone(mix(tint, "#403040", 0.5), 0.4), 0.8)
    canvas.fill(rect(x - w * 0.72, y - h * 0.56, w * 0.24, h * 0.5, 2), "#ffffff", 0.45)
    cap = rect(x - neck * 1.2, y - h, neck * 2.4, h * 0.18, 2)
    if kind % 3 == 1:
        pump = rect(x - w * 0.9, y - h * 1.04, w * 1.3, h * 0.06, 2)
        cap = joined([rect(x - w * 0.12, y - h, w * 0.24, h * 0.18), rect(x - neck, y - h * 0.9, neck * 2, h * 0.08, 2), pump])
    canvas.fill(cap, view.tone((OAK, "#f0ece4", BRASS)[kind % 3], 0.7))


def _mirror(canvas: Canvas, view: View, wall: Flat) -> None:
    """Rounded, in brass: the door behind us, the wall with its tiles; three globes of milk glass above."""
    u, v, wide, tall = 3.1, 1.28, 1.34, 0.95
    outer, glass = wall.path(rect(u - 0.045, v - 0.045, wide + 0.09, tall + 0.09, 0.2)), wall.path(rect(u, v, wide, tall, 0.17))
    canvas.fill(outer.moved(6, 8), view.tone(INK, 0), 0.35, blur=6)
    left, top, right, foot = outer.bounds()
    canvas.fill(
        outer, Linear(left, top, right, foot, (view.tone("#f4d890", 1.0), view.tone(BRASS, 0.5), view.tone("#a87c34", 0.4)))
    )
    left, top, right, foot = glass.bounds()
    canvas.fill(glass, Linear(0, top, 0, foot, (view.tone("#f4e8d8", 0.75), view.tone("#e8d6c4", 0.5))))
    corner = left + 128
    with canvas.clipped(glass):
        canvas.fill(rect(left, top, right - left, 26), view.tone("#fffaf0", 0.75))
        canvas.fill(
            lines([(corner, top + 26), (right, top - 60), (right, foot + 20), (corner, foot + 20)]), view.tone("#ead6c2", 0.4)
        )
        canvas.fill(rect(left, 446, corner - left, 80), view.tone("#9accc4", 0.5))
        canvas.fill(lines([(corner, 446), (right, 462), (right, foot + 9), (corner, foot + 9)]), view.tone("#84bcb4", 0.4))
        band = lines([(left, 440), (corner, 440), (right, 454), (right, 465), (corner, 448), (left, 448)])
        canvas.fill(band, view.tone("#2f7478", 0.5))
        canvas.line(lines([(corner, top), (corner, foot)], closed=False), view.tone(INK, 0), 8, 0.2, blur=5)
        canvas.fill(rect(left + 20, 350, 84, 200), view.tone("#d8c8b4", 0.4))
        canvas.fill(rect(left + 26, 356, 72, 200), view.tone("#f8f2e6", 0.65))
        panels = [rect(left + 34, y, 56, 44) for y in (368, 424)]
        canvas.fill(joined(panels), view.tone("#d4c6b4", 0.5))
        canvas.fill(joined([p.moved(2, 2) for p in panels]), view.tone("#f0e8da", 0.6))
        canvas.fill(ellipse(left + 90, 478, 4, 5), view.tone(BRASS, 0.9))
        for dx, broad, strong in ((0.1, 46, 0.3), (0.3, 16, 0.3), (0.72, 70, 0.16)):
            x = left + dx * (right - left) + 60
            canvas.fill(lines([(x, top), (x + broad, top), (x + broad - 120, foot), (x - 120, foot)]), "#ffffff", strong)
    canvas.inner(glass, 4, 5, view.tone(INK, 0), 0.4, blur=5)
    lit = max(0.35, view.lamps)
    y, mid, s = wall.at(0, v + tall + 0.17)[1], wall.at(u + wide / 2, 0)[0], 225.0
    canvas.fill(
        rect(mid - 0.5 * s, y - 5, s, 9, 4), Linear(0, y - 5, 0, y + 5, (view.tone("#f4d890", 1.0), view.tone("#a87c34", 0.4)))
    )
    for d in (-0.4, 0, 0.4):
        cx, cy = mid + d * s, y - 0.075 * s
        canvas.fill(rect(cx - 8, y - 11, 16, 9, 2), view.tone(BRASS, 0.6))
        ball = ellipse(cx, cy - 4, 0.072 * s, 0.072 * s)
        canvas.fill(ball, mix(view.tone("#f6f2e8", 0.85), "#fff6d8", lit))
        canvas.inner(ball, -4, -4, view.tone("#8a7c70", 0.4), 0.35 * (1 - lit) + 0.1, blur=4)
        canvas.glow(cx, cy, 0.6 * s, "#ffdf9c", 0.45 * lit)


def _cloth(
    canvas: Canvas, view: View, shape: Path, tint: str, folds: Sequence[float], bands: Sequence[tuple[float, float]] = ()
) -> None:
    """A hanging cloth: rounded folds from top to foot, woven bands, a dark foot."""
    left, top, right, foot = shape.bounds()
    w, h = right - left, foot - top
    canvas.fill(shape.moved(w * 0.05, w * 0.04), view.tone(INK, 0), 0.3, blur=max(2, w * 0.04))
    canvas.fill(shape, Linear(left, top, right, foot, (view.tone(tint, 0.9), view.tone(tint, 0.35))))
    for at, thick in bands:
        canvas.fill(rect(left, top + h * at, w, h * thick), view.tone(mix(tint, "#fff8ec", 0.7), 0.7), 0.85, clip=shape)
    for t in folds:
        x = left + w * t
        dark = stroke([(x, top), (x + w * 0.015, top + h * 0.5), (x - w * 0.01, foot)], w * 0.1, even)
        canvas.fill(dark, view.tone(mix(tint, "#402030", 0.55), 0.2), 0.5, blur=max(1.5, w * 0.025), clip=shape)
        bright = stroke([(x + w * 0.09, top), (x + w * 0.1, top + h * 0.5), (x + w * 0.08, foot)], w * 0.05, even)
        canvas.fill(bright, view.tone(mix(tint, "#ffffff", 0.35), 1.1), 0.5, blur=max(1.2, w * 0.02), clip=shape)
    canvas.fill(rect(left, foot - h * 0.12, w, h * 0.12), view.tone(INK, 0), 0.18, blur=h * 0.05, clip=shape)
    canvas.fill(rect(left, foot - h * 0.02, w, h * 0.01), view.tone(mix(tint, "#402030", 0.5), 0.3), 0.6, clip=shape)


def _ring(canvas: Canvas, view: View, wall: Flat, u: float, v: float) -> None:
    """A towel through a ring between curtain and mirror."""
    (x, y), s = wall.at(u, v), 225.0
    canvas.line(ellipse(x, y + 0.09 * s, 0.1 * s, 0.1 * s), view.tone(BRASS, 0.8), 4)
    canvas.fill(ellipse(x, y - 0.01 * s, 6, 6), view.tone("#f4d890", 1.0))
    left, right, top, foot = x - 0.1 * s, x + 0.11 * s, y + 0.17 * s, y + 0.72 * s
    shape = curve(
        [(left + 6, top, 1), (right - 8, top, 1), (right, top + 30), (right + 2, foot, 1), (left - 2, foot, 1), (left, top + 30)]
    )
    _cloth(canvas, view, shape, "#f2c25c", (0.25, 0.6), ((0.74, 0.05), (0.82, 0.025)))


def _mat(canvas: Canvas, view: View, room: Room) -> None:
    """A tufted mat before the tub."""
    floor, u, v, wide, deep = room.floor, -1.5, 2.3, 1.55, 0.7
    whole = floor.path(rect(u, v, wide, deep, 0.08))
    _, top, _, foot = whole.bounds()
    canvas.fill(whole.moved(0, 7), view.tone(INK, 0), 0.4, blur=6)
    canvas.fill(whole.moved(0, 5), view.tone("#c05a50", 0.3))
    canvas.fill(whole, Linear(0, top, 0, foot, (view.tone("#f4a496", 0.85), view.tone(CORAL, 0.5))))
    canvas.line(floor.path(rect(u + 0.09, v + 0.07, wide - 0.18, deep - 0.14, 0.05)), view.tone("#fff0e0", 0.8), 7, 0.85)
    tufts = [
        floor.path(ellipse(u + 0.2 + 0.115 * k + 0.05 * (j % 2), v + 0.15 + 0.1 * j, 0.03, 0.022))
        for k in range(11)
        for j in range(5)
    ]
    canvas.fill(joined(tufts), view.tone("#fff0e0", 0.8), 0.5)


def _basin(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """A bowl on a stone top over a cabinet of oak: doors, drawers, towels on the open shelf; a tap of brass, bottles, brushes."""
    camera, sun, x, z, wide, high = room.camera, room.sun, 0.55, 3.42, 1.72, 0.82
    shadow(canvas, view, camera, x, z, wide, 0.58, 0.55)
    box(canvas, view, camera, sun, x + 0.04, 0.1, z + 0.04, wide - 0.08, high - 0.1, 0.54, OAK, 0)
    box(canvas, view, camera, sun, x + 0.1, 0, z + 0.1, wide - 0.2, 0.1, 0.4, "#4a3426", 0)
    face = camera.flat((x + 0.04, 0, z + 0.04), (1, 0, 0), (0, 1, 0))
    fronts = [(0.03, 0.14, 0.5, 0.6), (1.11, 0.14, 0.5, 0.6), (0.57, 0.52, 0.5, 0.22)]
    canvas.fill(face.quads([(a - 0.012, b - 0.012, w + 0.024, h + 0.024) for a, b, w, h in fronts]), view.tone("#5c3a22", 0.3))
    for a, b, w, h in fronts:
        p, q = face.at(a, b + h), face.at(a + w, b)
        canvas.fill(face.quad(a, b, w, h), Linear(*p, *q, (view.tone("#d09a64", 0.75), view.tone(OAK, 0.4))))
        canvas.fill(face.quads([(a, b + h - 0.012, w, 0.012)]), view.tone("#f4c894", 1.0), 0.7)
        inset = (a + 0.06, b + 0.055, w - 0.12, h - 0.11)
        canvas.line(face.quad(*inset), view.tone("#5c3a22", 0.3), 2.5, 0.7)
        canvas.line(face.quad(*inset).moved(1.5, 1.5), view.tone("#f4c894", 0.9), 1.2, 0.6)
        grain = [
            stroke(
                [
                    face.at(inset[0] + inset[2] * t, inset[1] + 0.02),
                    face.at(inset[0] + inset[2] * (t + 0.03), inset[1] + inset[3] * 0.5),
                    face.at(inset[0] + inset[2] * t, inset[1] + inset[3] - 0.02),
                ],
                2,
            )
            for t in (0.2, 0.45, 0.6, 0.85)
        ]
        canvas.fill(joined(grain), view.tone("#7a4c2a", 0.3), 0.35)
    hole = face.quad(0.57, 0.14, 0.5, 0.34)
    canvas.fill(hole, view.tone("#4a2e1c", 0.2))
    s = camera.size(z + 0.04)
    for k, tint in enumerate((CORAL, "#f6f0e4", "#5fa8a4", "#f2c25c", CORAL)):
        cx, cy = face.at(0.66 + 0.16 * (k % 3) + 0.08 * (k // 3), 0.215 + 0.135 * (k // 3))
        roll = ellipse(cx, cy, 0.078 * s, 0.072 * s)
        canvas.fill(roll, Linear(0, cy - 20, 0, cy + 20, (view.tone(tint, 0.85), view.tone(tint, 0.3))))
        for r in (0.05, 0.025):
            canvas.line(ellipse(cx, cy, r * s, r * 0.92 * s), view.tone(mix(tint, "#402030", 0.5), 0.3), 1.6, 0.6)
    canvas.inner(hole, 3, 8, view.tone(INK, 0), 0.5, blur=5)
    canvas.fill(
        joined([face.path(ellipse(a, b, 0.02, 0.02)) for a, b in ((0.48, 0.46), (1.16, 0.46), (0.82, 0.63))]),
        view.tone("#f4d890", 1.0),
    )
    box(canvas, view, camera, sun, x, high, z, wide, 0.06, 0.58, "#f4efe8", 1.0)
    splash = room.back.quad(x + 2.4, high + 0.06, wide, 0.1)
    canvas.fill(splash, view.tone("#f0e8e0", 0.55))
    under = face.quad(0, high - 0.06, wide - 0.08, 0.06)
    canvas.fill(under, view.tone(INK, 0), 0.3, blur=4)
    _bowl(canvas, view, camera, 1.37, high + 0.06, 3.68)
    top, chance = high + 0.06, Random(seed)
    for k, (bx, bz, tall) in enumerate(
        ((0.74, 3.8, 0.22), (0.86, 3.7, 0.27), (0.98, 3.82, 0.18), (1.9, 3.82, 0.24), (2.13, 3.7, 0.16))
    ):
        _bottle(canvas, view, *camera.at(bx, top, bz), camera.size(bz), tall, LIQUIDS[(k + chance.randrange(2)) % 6], k + 1)
    _tumbler(canvas, view, *camera.at(2.0, top, 3.6), camera.size(3.6))
    bx, by = camera.at(0.74, top, 3.54)
    soap = rect(bx - 26, by - 15, 52, 15, 7)
    canvas.fill(ellipse(bx, by, 36, 8), view.tone("#5fa8a4", 0.7))
    canvas.fill(soap, Linear(0, by - 15, 0, by, (view.tone("#ffe0e4", 0.95), view.tone("#f0a8b4", 0.4))))


def _bowl(canvas: Canvas, view: View, camera: Camera, x: float, y: float, z: float) -> None:
    (cx, foot), s = camera.at(x, y, z), camera.size(z)
    rim, rx, ry = foot - 0.15 * s, 0.3 * s, 0.068 * s
    canvas.fill(ellipse(cx + 8, foot + 2, 0.24 * s, 0.045 * s), view.tone(INK, 0), 0.4, blur=6)
    tap = [
        (cx + 2, rim + 4),
        (cx + 2, rim - 0.2 * s),
        (cx - 0.02 * s, rim - 0.27 * s),
        (cx - 0.09 * s, rim - 0.25 * s),
        (cx - 0.1 * s, rim - 0.15 * s),
    ]
    canvas.fill(stroke(tap, 0.045 * s, even), view.tone("#a87c34", 0.5))
    canvas.fill(stroke([(a - 2, b) for a, b in tap], 0.016 * s, even), view.tone("#ffe8a8", 1.0))
    for d in (-1, 1):
        canvas.fill(rect(cx + 2 + d * 0.12 * s - 5, rim - 0.05 * s, 10, 0.07 * s, 2), view.tone(BRASS, 0.6))
        canvas.fill(rect(cx + 2 + d * 0.12 * s - 16, rim - 0.08 * s, 32, 8, 4), view.tone("#f4d890", 0.9))
    body = curve(
        [
            (cx - rx, rim, 1),
            (cx - rx * 0.9, rim + 0.09 * s),
            (cx - rx * 0.5, foot + 4),
            (cx + rx * 0.5, foot + 4),
            (cx + rx * 0.9, rim + 0.09 * s),
            (cx + rx, rim, 1),
        ]
    )
    canvas.fill(
        body, Linear(cx - rx, 0, cx + rx, 0, (view.tone("#f4f2ee", 0.7), view.tone(WHITE, 1.0), view.tone("#c4ccd0", 0.3)))
    )
    canvas.fill(ellipse(cx, rim, rx, ry), view.tone(WHITE, 1.0))
    canvas.fill(
        ellipse(cx, rim + 1, rx * 0.93, ry * 0.82),
        Linear(0, rim - ry, 0, rim + ry, (view.tone("#a8bcc0", 0.4), view.tone("#e8f0f0", 0.8))),
    )
    canvas.fill(ellipse(cx, rim + ry * 0.3, 8, 3), view.tone("#5c6468", 0.5))
    canvas.fill(stroke([(cx - rx * 0.7, rim + 12), (cx - rx * 0.62, rim + 0.09 * s)], 7, rounded), "#ffffff", 0.7, blur=1.5)


def _tumbler(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    """A glass with two toothbrushes."""
    for dx, lean, tint in ((-3, -0.06, "#e8586a"), (3, 0.07, "#3f8cc8")):
        tip = (x + dx + lean * s, y - 0.24 * s)
        canvas.fill(stroke([(x + dx, y - 4), tip], 4.5, rounded, False), view.tone(tint, 0.7))
        canvas.fill(rect(tip[0] - 7 if lean < 0 else tip[0] + 1, tip[1], 7, 12, 1), view.tone("#ffffff", 0.9))
    glass = lines([(x - 0.055 * s, y - 0.13 * s), (x + 0.055 * s, y - 0.13 * s), (x + 0.042 * s, y), (x - 0.042 * s, y)])
    canvas.fill(glass, view.tone("#d0ecec", 0.85), 0.6)
    canvas.fill(rect(x - 0.042 * s, y - 0.12 * s, 4, 0.1 * s, 2), "#ffffff", 0.7)
    canvas.line(ellipse(x, y - 0.13 * s, 0.055 * s, 0.012 * s), view.tone("#f4ffff", 1.0), 1.6, 0.9)


def _rail(canvas: Canvas, view: View, room: Room) -> None:
    """A warm rail of steel on the right wall with towels over it."""
    wall, z = room.east, 2.92
    posts = [(a, 0.62, 0.025, 1.35) for a in (z, z + 0.62)]
    bars = [(z, 0.7 + 0.13 * k, 0.645, 0.022) for k in range(10)]
    canvas.fill(wall.quads(posts + bars).moved(10, 8), view.tone(INK, 0), 0.25, blur=4)
    canvas.fill(wall.quads(posts + bars), view.tone("#c4ccd0", 0.7))
    canvas.fill(wall.quads([(a, b + 0.014, w, 0.008) for a, b, w, _ in bars]), view.tone("#ffffff", 1.1), 0.9)
    for u, v, wide, tall, tint in ((z + 0.06, 1.2, 0.5, 0.68, CORAL), (z + 0.1, 0.74, 0.44, 0.38, "#5fa8a4")):
        shape = wall.path(rect(u, v, wide, tall, 0.03)).moved(-7, 0)
        _cloth(canvas, view, shape, tint, (0.2, 0.62), ())
        bands = [(u, v + 0.1, wide, 0.045), (u, v + 0.175, wide, 0.018)]
        canvas.fill(wall.quads(bands).moved(-7, 0), view.tone("#fff4e4", 0.7), 0.9)
        fringe = [(u + 0.012 + 0.03 * k, v - 0.035, 0.014, 0.04) for k in range(int(wide / 0.03))]
        canvas.fill(wall.quads(fringe).moved(-7, 0), view.tone(mix(tint, "#ffffff", 0.3), 0.6))


def _shower(canvas: Canvas, view: View, room: Room) -> None:
    """A rose of brass on a bent pipe from the left wall, a rod with rings for the curtain."""
    camera = room.camera
    (x, y), s = camera.at(-2.33, 0.7, 3.6), camera.size(3.6)
    pipe = [(x, y), (x, y - 1.42 * s), (x + 0.05 * s, y - 1.5 * s), (x + 0.28 * s, y - 1.52 * s), (x + 0.36 * s, y - 1.42 * s)]
    canvas.fill(stroke([(a + 7, b + 5) for a, b in pipe], 9, even), view.tone(INK, 0), 0.25, blur=4)
    canvas.fill(stroke(pipe, 9, even), view.tone("#b48a40", 0.5))
    canvas.fill(stroke([(a - 1.5, b - 1) for a, b in pipe], 3, even), view.tone("#ffe8a8", 1.0))
    cx, cy = pipe[-1]
    rose = lines([(cx - 9, cy - 4), (cx + 9, cy - 4), (cx + 0.13 * s, cy + 0.08 * s), (cx - 0.13 * s, cy + 0.08 * s)])
    canvas.fill(
        rose, Linear(cx - 30, 0, cx + 30, 0, (view.tone("#a87c34", 0.4), view.tone("#ffe8a8", 1.0), view.tone(BRASS, 0.4)))
    )
    canvas.fill(ellipse(cx, cy + 0.08 * s, 0.13 * s, 0.028 * s), view.tone("#7c5c28", 0.4))
    holes = [ellipse(cx + 0.1 * s * d, cy + 0.08 * s + e, 1.6, 1.1) for d in (-0.8, -0.4, 0, 0.4, 0.8) for e in (-2, 2)]
    canvas.fill(joined(holes), view.tone("#fff0c0", 0.9))


def _tub(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """On claw feet, full of foam; a board across it with a sponge, a candle and a bottle; a duck afloat."""
    z, deep = 3.2, 0.66
    (x0, foot), s = camera.at(-2.12, 0, z), camera.size(z)
    x1, rim = camera.at(-0.12, RIM, z)
    _, back = camera.at(0, RIM, z + deep)
    cx, rx, cy, ry = (x0 + x1) / 2, (x1 - x0) / 2, (rim + back) / 2, (rim - back) / 2 + 5
    canvas.fill(ellipse(cx, foot - 6, rx * 0.92, 26), view.tone(INK, 0), 0.55, blur=9)
    for d, t in ((-1, 0.66), (1, 0.66), (-1, 0.42), (1, 0.42)):
        fx, tall = cx + d * rx * t, 0.2 * s * (1 if t > 0.5 else 0.8)
        base = foot if t > 0.5 else foot - 18
        claw = [
            (fx - d * 8, base - tall),
            (fx + d * 16, base - tall * 0.7),
            (fx + d * 4, base - tall * 0.25),
            (fx + d * 15, base - 4),
        ]
        canvas.fill(stroke(claw, 20, even), view.tone("#a87c34", 0.35 + 0.2 * (t > 0.5)))
        canvas.fill(joined([ellipse(fx + d * (5 + 9 * k), base - 6, 7, 7) for k in range(3)]), view.tone(BRASS, 0.6))
        canvas.fill(stroke([(a - 3, b) for a, b in claw[:3]], 5, even), view.tone("#ffe8a8", 1.0), 0.7)
    low = foot - 0.13 * s
    body = curve(
        [
            (cx - rx, cy, 1),
            (cx - rx * 0.98, cy + 40),
            (cx - rx * 0.86, low - 40),
            (cx - rx * 0.68, low, 0),
            (cx, low + 6),
            (cx + rx * 0.68, low),
            (cx + rx * 0.86, low - 40),
            (cx + rx * 0.98, cy + 40),
            (cx + rx, cy, 1),
        ]
    )
    canvas.fill(body, Linear(0, cy, 0, low, (view.tone("#62aca8", 0.85), view.tone("#3f8a8c", 0.5), view.tone("#2a6468", 0.2))))
    canvas.inner(body, -30, -26, view.tone("#123c48", 0.1), 0.4, blur=22)
    canvas.fill(
        stroke([(cx - rx * 0.86, cy + 50), (cx - rx * 0.74, low - 46), (cx - rx * 0.6, low - 24)], 18), "#e8fffa", 0.4, blur=5
    )
    canvas.fill(stroke([(cx - rx * 0.5, cy + 60), (cx + rx * 0.5, cy + 60)], 9), "#e8fffa", 0.22, blur=4)
    canvas.fill(ellipse(cx, cy + 7, rx * 1.03, ry + 8), view.tone("#b4c0c4", 0.4))
    canvas.fill(
        ellipse(cx, cy, rx * 1.03, ry + 8), Linear(cx - rx, 0, cx + rx, 0, (view.tone(WHITE, 1.0), view.tone("#e4e8e8", 0.7)))
    )
    hollow = ellipse(cx, cy + 1, rx * 0.97, ry)
    canvas.fill(hollow, Linear(0, cy - ry, 0, cy + ry, (view.tone("#b8c8cc", 0.5), view.tone("#e8f0f0", 0.8))))
    water = ellipse(cx, cy + 7, rx * 0.92, ry - 5)
    canvas.fill(water, Linear(0, cy - ry, 0, cy + ry, (view.tone("#7cccd4", 0.8), view.tone("#b4ecea", 0.95))), clip=hollow)
    chance = Random(seed)
    foam = list[Path]()
    for _ in range(64):
        a, d = chance.uniform(0, math.tau), chance.uniform(0.2, 1) ** 0.5
        foam.append(
            ellipse(
                cx + rx * 0.86 * d * math.cos(a),
                cy + 2 + (ry - 10) * d * math.sin(a),
                chance.uniform(9, 24),
                chance.uniform(7, 15),
            )
        )
    canvas.fill(joined([f.moved(3, 4) for f in foam]), view.tone("#9cc0cc", 0.5), 0.8, clip=hollow)
    canvas.fill(joined(foam), view.tone("#fbffff", 0.9), 0.95, clip=hollow.moved(0, -9))
    canvas.fill(joined([f.moved(-3, -3) for f in foam[::3]]), "#ffffff", 0.5, blur=3, clip=hollow)
    front = curve(
        [
            (cx - rx * 1.03, cy, 1),
            (cx - rx * 0.7, cy + ry * 0.72 + 6),
            (cx, cy + ry + 8),
            (cx + rx * 0.7, cy + ry * 0.72 + 6),
            (cx + rx * 1.03, cy, 1),
            (cx + rx * 0.68, cy + ry * 0.7 - 2),
            (cx, cy + ry - 2),
            (cx - rx * 0.68, cy + ry * 0.7 - 2),
        ]
    )
    canvas.fill(front, view.tone(WHITE, 0.95))
    _duck(canvas, view, cx - rx * 0.42, cy + 10, 0.13 * s)
    board = lines([(cx + 36, cy - ry - 9), (cx + 118, cy - ry - 9), (cx + 132, cy + ry + 12), (cx + 30, cy + ry + 12)])
    canvas.fill(board.moved(4, 10), view.tone(INK, 0), 0.3, blur=4)
    canvas.fill(board, Linear(0, cy - ry, 0, cy + ry, (view.tone("#c89058", 0.6), view.tone("#e0b078", 0.9))))
    canvas.fill(rect(cx + 30, cy + ry + 12, 102, 8, 2), view.tone("#8a5a34", 0.4))
    canvas.fill(
        joined([stroke([(cx + 36 + k * 27, cy - ry - 9), (cx + 31 + k * 33, cy + ry + 12)], 2, even) for k in (1, 2)]),
        view.tone("#6a4428", 0.3),
        0.6,
    )
    _bottle(canvas, view, cx + 60, cy - ry + 18, s, 0.25, "#b48ad0", 0)
    _candle(canvas, view, cx + 100, cy - 4, s)
    sponge = rect(cx + 46, cy + ry - 16, 50, 22, 8)
    canvas.fill(sponge, Linear(0, cy + ry - 16, 0, cy + ry + 6, (view.tone("#fbe08c", 0.95), view.tone("#e0b044", 0.4))))
    canvas.fill(
        joined([ellipse(cx + 54 + 9 * k, cy + ry - 8 + 5 * (k % 2), 2.4, 1.8) for k in range(5)]), view.tone("#a87c2c", 0.3), 0.7
    )
    for k, (dx, tall) in enumerate(((-0.5, 150), (-0.1, 190), (0.3, 160))):
        x = cx + rx * dx
        wisp = [(x, cy - 10), (x + 22, cy - tall * 0.3), (x - 14, cy - tall * 0.65), (x + 12 + 8 * k, cy - tall)]
        canvas.fill(stroke(wisp, 44), "#ffffff", 0.28, blur=13)


def _duck(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    body = curve(
        [
            (x - s, y - s * 0.55, 1),
            (x - s * 0.5, y - s * 0.35),
            (x + s * 0.1, y - s * 0.5),
            (x + s * 0.7, y - s * 0.4),
            (x + s * 0.75, y),
            (x, y + s * 0.16),
            (x - s * 0.7, y),
        ]
    )
    head = ellipse(x + s * 0.36, y - s * 0.75, s * 0.38, s * 0.36)
    canvas.fill(
        stroke([(x + s * 0.62, y - s * 0.72), (x + s * 0.98, y - s * 0.66)], s * 0.22, rounded, False), view.tone("#f07830", 0.7)
    )
    canvas.fill(joined([body, head]), Linear(0, y - s, 0, y + s * 0.1, (view.tone("#ffe05c", 0.95), view.tone("#f0b020", 0.45))))
    canvas.fill(
        curve([(x - s * 0.5, y - s * 0.3), (x + s * 0.1, y - s * 0.28), (x - s * 0.1, y - s * 0.02)]), view.tone("#e8a41c", 0.5)
    )
    canvas.fill(ellipse(x + s * 0.46, y - s * 0.82, s * 0.06, s * 0.08), view.tone(INK, 0.1))


def _candle(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    w, h = 0.034 * s, 0.09 * s
    canvas.fill(
        rect(x - w, y - h, 2 * w, h, 3), Linear(x - w, 0, x + w, 0, (view.tone("#fff4e0", 0.95), view.tone("#e8c8b0", 0.4)))
    )
    canvas.fill(curve([(x, y - h - 20), (x + 5, y - h - 8), (x, y - h - 1), (x - 5, y - h - 8)]), "#ffd070")
    canvas.glow(x, y - h - 9, 70, "#ffc060", 0.3 + 0.35 * view.lamps)


def _curtain(canvas: Canvas, view: View, camera: Camera) -> None:
    """Striped cloth on rings: wide and tied at the right end of the tub, gathered narrow at the left."""
    z, high = 3.12, 2.28
    (a, y), (b, _) = camera.at(-2.4, high, z), camera.at(0.14, high, z)
    far = camera.at(0.14, high, 4.0)
    canvas.fill(joined([stroke([(a, y + 7), (b, y + 7)], 9, even, False)]), view.tone(INK, 0), 0.2, blur=4)
    canvas.fill(stroke([(b, y), far], 8, even, False), view.tone("#b48a40", 0.5))
    canvas.fill(
        rect(a, y - 5, b - a + 4, 10, 4), Linear(0, y - 5, 0, y + 5, (view.tone("#ffe8a8", 1.0), view.tone("#a87c34", 0.4)))
    )
    foot = camera.at(0, 0.22, z)[1]
    for left, right, pinch, count in ((a + 6, a + 96, 0.9, 3), (b - 196, b - 2, 0.62, 6)):
        w, tie = right - left, y + (foot - y) * 0.56
        keep = right if count > 3 else left
        hem = [(left + w * t, foot + 7 * math.sin(t * count * math.tau)) for t in (k / 40 for k in range(41))]
        top = [(right - w * t, y + 14 + 6 * abs(math.sin(t * count * math.pi))) for t in (k / 24 for k in range(25))]
        sides = (
            ((left, y + 120), (_drawn(left, keep, pinch), tie), (left - 6, tie + 130)),
            ((right, y + 120), (_drawn(right, keep, pinch), tie), (right, tie + 130)),
        )
        shape = lines(
            [
                *_smooth([(left, y + 16), *sides[0], (left, foot)]),
                *hem,
                *reversed(_smooth([(right, y + 16), *sides[1], (right, foot)])),
                *top,
            ]
        )
        canvas.fill(shape.moved(9, 5), view.tone(INK, 0), 0.32, blur=8)
        canvas.fill(shape, Linear(left, 0, right, 0, (view.tone("#fff6ea", 0.85), view.tone("#f4e6d8", 0.5))))
        for k in range(count):
            for t, tint, broad, strong, soft in (
                (0.2, CORAL, 0.36, 0.95, 0.0),
                (0.95, "#5a3040", 0.3, 0.34, 4.0),
                (0.5, "#ffffff", 0.14, 0.5, 3.0),
            ):
                x = left + w * (k + t) / count
                line = _smooth([(x, y + 16), (x, y + 120), (_drawn(x, keep, pinch), tie), (x - 3, tie + 130), (x, foot + 10)])
                canvas.fill(stroke(line, broad * w / count, even, False), view.tone(tint, 0.6), strong, blur=soft, clip=shape)
        if count > 3:
            cord = [
                (_drawn(left, keep, pinch) - 4, tie - 8),
                ((_drawn(left, keep, pinch) + right) / 2, tie + 9),
                (right + 3, tie - 6),
            ]
            canvas.fill(stroke([(p, q + 5) for p, q in cord], 16, even), view.tone(INK, 0), 0.3, blur=4, clip=shape)
            canvas.fill(stroke(cord, 13, even), view.tone("#2f8a8c", 0.65))
            canvas.fill(stroke([(p, q - 3) for p, q in cord], 3, even), view.tone("#b8ece4", 1.0), 0.8)
        rings = [ellipse(left + w * (k + 0.5) / (2 * count), y + 3, 5, 12) for k in range(2 * count)]
        canvas.line(joined(rings), view.tone("#f4d890", 0.9), 2.4)


def _drawn(x: float, keep: float, pinch: float) -> float:
    return keep + (x - keep) * pinch


def _smooth(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Points along a soft line through these."""
    return [(float(x), float(y)) for x, y in curve(points, closed=False).contours[0]]


def _shelves(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Two boards on the left wall over the seat, with bottles, towels and a plant."""
    camera = room.camera
    for k, v in enumerate((1.45, 1.88)):
        box(canvas, view, camera, room.sun, -2.4, v, 2.5, 0.24, 0.035, 0.62, OAK, 0.9)
        under = room.west.quad(2.5, v - 0.12, 0.62, 0.12)
        canvas.fill(under, view.tone(INK, 0), 0.28, blur=6)
        if k == 0:
            for j, z in enumerate((3.0, 2.86, 2.72, 2.58)):
                _bottle(
                    canvas,
                    view,
                    *camera.at(-2.27, v + 0.035, z),
                    camera.size(z),
                    (0.24, 0.18, 0.26, 0.2)[j],
                    LIQUIDS[(seed + j) % 5],
                    j,
                )
        else:
            x, y = camera.at(-2.28, v + 0.035, 2.95)
            pot(canvas, view, x, y, 0.2 * camera.size(2.95), seed + 2, "#f0e8dc", 1.4)


def _seat(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """The toilet, from its side: a cistern with a lever on the wall, lid down."""
    (left, foot), s = camera.at(x, 0, z), camera.size(z)

    def at(points: Sequence[tuple[float, ...]]) -> Path:
        return curve([(left + p[0] * s, foot - p[1] * s, *p[2:]) for p in points])

    canvas.fill(ellipse(left + 0.4 * s, foot - 4, 0.42 * s, 20), view.tone(INK, 0), 0.5, blur=9)
    tank = at([(0, 0.42, 1), (0.2, 0.42, 1), (0.215, 0.84, 1), (0, 0.84, 1)])
    canvas.fill(tank, Linear(left, 0, left + 0.2 * s, 0, (view.tone("#e0e4e4", 0.5), view.tone(WHITE, 0.95))))
    lid = rect(left - 0.01 * s, foot - 0.89 * s, 0.25 * s, 0.06 * s, 6)
    canvas.fill(lid.moved(0, 5), view.tone(INK, 0), 0.25, blur=3)
    canvas.fill(lid, Linear(0, foot - 0.89 * s, 0, foot - 0.83 * s, (view.tone(WHITE, 1.05), view.tone("#c8ced0", 0.5))))
    canvas.fill(
        stroke([(left + 0.11 * s, foot - 0.78 * s), (left + 0.17 * s, foot - 0.77 * s)], 9, rounded, False), view.tone(BRASS, 0.9)
    )
    base = at([(0.1, 0, 1), (0.52, 0, 1), (0.5, 0.12), (0.56, 0.22), (0.68, 0.34), (0.7, 0.42, 1), (0.06, 0.42, 1), (0.1, 0.3)])
    tones = (view.tone("#dfe4e4", 0.5), view.tone(WHITE, 1.0), view.tone("#ccd4d6", 0.4))
    canvas.fill(base, Linear(left, 0, left + 0.7 * s, 0, tones))
    canvas.inner(base, -16, -12, view.tone("#4a5c68", 0.2), 0.38, blur=13)
    canvas.fill(
        at([(0.16, 0.28), (0.34, 0.3), (0.44, 0.2), (0.4, 0.08), (0.36, 0.2), (0.28, 0.24)]),
        view.tone("#8a9ca4", 0.3),
        0.28,
        blur=4,
    )
    canvas.fill(rect(left + 0.09 * s, foot - 0.03 * s, 0.45 * s, 0.03 * s, 4), view.tone("#e8ecec", 0.6))
    for v, tall, tint in ((0.42, 0.035, OAK), (0.455, 0.035, "#c89058")):
        board = rect(left + 0.16 * s, foot - (v + tall) * s, 0.57 * s, tall * s, 7)
        canvas.fill(
            board,
            Linear(
                0, foot - (v + tall) * s, 0, foot - v * s, (view.tone(mix(tint, "#ffffff", 0.25), 0.9), view.tone(tint, 0.35))
            ),
        )
    canvas.fill(rect(left + 0.18 * s, foot - 0.455 * s, 0.53 * s, 2), view.tone("#3a2418", 0.2), 0.7)
    bx, by = left + 0.1 * s, foot - 0.89 * s
    pot(canvas, view, bx, by, 0.13 * s, 5, CORAL, 1.1)


def _hamper(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A woven basket with a cloth hanging out."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    w, h = 0.24 * s, 0.56 * s
    canvas.fill(ellipse(cx, foot, w * 1.15, 20), view.tone(INK, 0), 0.5, blur=8)
    body = curve(
        [
            (cx - w, foot - h, 1),
            (cx - w * 1.04, foot - h * 0.5),
            (cx - w * 0.86, foot, 1),
            (cx, foot + 12),
            (cx + w * 0.86, foot, 1),
            (cx + w * 1.04, foot - h * 0.5),
            (cx + w, foot - h, 1),
        ]
    )
    canvas.fill(
        body, Linear(cx - w, 0, cx + w, 0, (view.tone("#c89860", 0.6), view.tone("#e4be84", 0.85), view.tone("#96683a", 0.25)))
    )
    weave = [
        rect(cx - w * 1.04 + w * 0.19 * k + w * 0.095 * (j % 2), foot - h + 18 + 15 * j, w * 0.1, 11, 4)
        for k in range(12)
        for j in range(12)
    ]
    canvas.fill(joined(weave), view.tone("#7a5028", 0.3), 0.5, clip=body)
    canvas.fill(joined([p.moved(-2, -3) for p in weave]), view.tone("#f8dca8", 0.9), 0.35, clip=body)
    canvas.fill(ellipse(cx, foot - h, w * 1.04, 21), view.tone("#96683a", 0.5))
    canvas.fill(ellipse(cx, foot - h + 1, w * 0.92, 16), view.tone("#4a3020", 0.2))
    heap = curve(
        [
            (cx - w * 0.86, foot - h + 6),
            (cx - w * 0.5, foot - h - 34),
            (cx, foot - h - 22),
            (cx + w * 0.5, foot - h - 42),
            (cx + w * 0.88, foot - h + 4),
            (cx, foot - h + 15),
        ]
    )
    canvas.fill(heap, Linear(0, foot - h - 40, 0, foot - h + 14, (view.tone("#fbf6ea", 0.9), view.tone("#cfc4c0", 0.4))))
    for a, b in ((-0.5, -0.3), (0.05, 0.12), (0.55, 0.4)):
        canvas.fill(
            stroke([(cx + w * a, foot - h - 24), (cx + w * b, foot - h + 8)], 9),
            view.tone("#8a7c84", 0.3),
            0.5,
            blur=2,
            clip=heap,
        )
    rag = curve(
        [
            (cx - w * 0.7, foot - h - 4, 1),
            (cx - w * 0.1, foot - h + 6, 1),
            (cx - w * 0.08, foot - h * 0.7),
            (cx - w * 0.2, foot - h * 0.5, 1),
            (cx - w * 0.66, foot - h * 0.56, 1),
            (cx - w * 0.74, foot - h * 0.8),
        ]
    )
    _cloth(canvas, view, rag, "#6fa8d0", (0.2, 0.58), ((0.72, 0.06),))


def _globe(canvas: Canvas, view: View, room: Room) -> None:
    """A lamp of milk glass under the ceiling."""
    (x, y), s = room.camera.at(0.05, room.high, 3.0), room.camera.size(3.0)
    lit = max(0.25, view.lamps)
    for r, tint in ((0.5, "#a89480"), (0.47, "#fffaf0"), (0.34, "#a89480"), (0.325, "#f0e8dc")):
        canvas.fill(room.ceiling.path(ellipse(0.05, 3.0, r, r)), view.tone(tint, 0.3), 0.8)
    canvas.fill(ellipse(x, y + 3, 0.13 * s, 0.03 * s), view.tone(BRASS, 0.7))
    canvas.fill(rect(x - 5, y, 10, 0.1 * s), view.tone("#a87c34", 0.5))
    ball = ellipse(x, y + 0.21 * s, 0.15 * s, 0.13 * s)
    canvas.fill(ball, mix(view.tone("#f4f0e8", 0.85), "#fff6dc", lit))
    canvas.inner(ball, -8, -9, view.tone("#8a7c80", 0.4), 0.3, blur=9)
    canvas.fill(rect(x - 0.06 * s, y + 0.08 * s, 0.12 * s, 0.03 * s, 3), view.tone(BRASS, 0.9))
    canvas.glow(x, y + 0.21 * s, 1.5 * s, "#ffe2a8", 0.5 * lit)


def _gown(canvas: Canvas, view: View) -> None:
    """A bath robe on its hook at our right, close to the eye."""
    shape = curve([(1846, -60, 1), (1990, -60, 1), (1990, HIGH - 120, 1), (1836, HIGH - 150, 1), (1812, 620), (1836, 300)])
    canvas.fill(shape, Linear(1810, 0, 1930, 0, (view.tone("#86a8d8", 0.85), view.tone("#4a6498", 0.35))))
    for x, broad in ((1850, 16), (1888, 22)):
        canvas.fill(
            stroke([(x + 20, -40), (x - 8, 460), (x, HIGH - 130)], broad), view.tone("#26345c", 0.3), 0.5, blur=6, clip=shape
        )
    canvas.fill(rect(1800, 470, 160, 40), view.tone("#5a78b0", 0.5), clip=shape)
    canvas.fill(rect(1800, HIGH - 200, 160, 14), view.tone("#fff4e4", 0.7), clip=shape)


PLACES = {"bathroom": Kind(bathroom, "warm", ((0.12, 0.9),), 0.4, (-0.3, -0.9))}
