"""Where one washes at home: a bathroom."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import pot
from vnc.make.place.parts.linen import cloth, towel_rail, towel_ring, tub_curtain
from vnc.make.place.parts.sanitary import BRASS, CORAL, OAK, shower, toilet, tub, vanity
from vnc.make.place.parts.toiletries import LIQUIDS, bottle
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, droplets, outdoors, shell, shine, sunlight, tiled, window
from vnc.make.place.space import Camera, Flat, Sun, box
from vnc.make.place.view import View

TILE, CREAM, INK = "#8ecac2", "#fbeedd", "#16121a"
PANE = (0.55, 1.28, 1.3, 0.98)
"""The window in the back wall: from the left corner, sill, width, height."""


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
    towel_ring(walls, view, room.back, 2.78, 1.5)
    _mat(walls, view, room)
    rear = picture.sheet(0.58, 0, 0.4)
    vanity(rear, view, room, picture.seed)
    towel_rail(rear, view, room)
    shower(rear, view, room)
    tub(rear, view, camera, picture.seed)
    tub_curtain(rear, view, camera)
    picture.play("flicker", *_over(camera), "#fff0d0")
    middle = picture.sheet(0.42, 0, 0.4)
    _shelves(middle, view, room, picture.seed)
    toilet(middle, view, camera, -2.33, 2.72)
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
        bottle(canvas, view, *wall.at(u + dx, v), s, tall_, LIQUIDS[k + 1], k)


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
    _reflected(canvas, view, glass)
    canvas.inner(glass, 4, 5, view.tone(INK, 0), 0.4, blur=5)
    _globes(canvas, view, wall, u, v, tall, wide)


def _reflected(canvas: Canvas, view: View, glass: Path) -> None:
    """The door behind us, the wall with its tiles, streaks of light."""
    left, top, right, foot = glass.bounds()
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


def _globes(canvas: Canvas, view: View, wall: Flat, u: float, v: float, tall: float, wide: float) -> None:
    """Three of milk glass above, on a rod of brass."""
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


def _shelves(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Two boards on the left wall over the seat, with bottles, towels and a plant."""
    camera = room.camera
    for k, v in enumerate((1.45, 1.88)):
        box(canvas, view, camera, room.sun, -2.4, v, 2.5, 0.24, 0.035, 0.62, OAK, 0.9)
        under = room.west.quad(2.5, v - 0.12, 0.62, 0.12)
        canvas.fill(under, view.tone(INK, 0), 0.28, blur=6)
        if k == 0:
            for j, z in enumerate((3.0, 2.86, 2.72, 2.58)):
                bottle(
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
    _heap(canvas, view, cx, foot, w, h)


def _heap(canvas: Canvas, view: View, cx: float, foot: float, w: float, h: float) -> None:
    """Linen that shows over the rim, a rag that hangs out."""
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
    cloth(canvas, view, rag, "#6fa8d0", (0.2, 0.58), ((0.72, 0.06),))


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
