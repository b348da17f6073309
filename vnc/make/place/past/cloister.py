"""A monastery's cloister: a vaulted walk along the garth, twin columns, sunlight in arches on the flags."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined, tiles, turned
from vnc.make.place.parts.classic import cypresses
from vnc.make.place.parts.flora import GRASS, bush, crown, grass, ridge
from vnc.make.place.parts.stone import masonry
from vnc.make.place.parts.vaulting import pointed, vault
from vnc.make.place.parts.wells import well
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, stained
from vnc.make.place.room import Room, shine, sunlight, tiled
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

WEST, EAST, DEEP = -2.6, 2.0, 21.0
BAY, SPRING, CROWN, SILL = 2.9, 2.7, 4.4, 0.62
STONE = "#c8b89c"
BOUNDS = [1.5 + BAY * k for k in range(8)]


def cloister(picture: Picture) -> None:
    view, camera = picture.view, Camera(1060, 540, 1.6, 850)
    room = Room(camera, WEST, EAST, CROWN, DEEP, Sun(-0.8, 0.5, -0.1), 0.7)
    _garth(picture)
    walk = picture.sheet(0.7, 0, 0.4)
    walk.fill(rect(-20, -20, WIDE + 40, HIGH + 40), view.tone(STONE, 0.3))
    vault(walk, view, camera, (EAST - WEST) / 2, (SPRING, CROWN), BOUNDS, (EAST + WEST) / 2)
    _end(walk, view, room)
    _inner(picture, walk, room)
    floor = room.floor.quad(WEST, 0.7, EAST - WEST, DEEP - 0.7)
    top = camera.at(0, 0, DEEP)[1]
    walk.fill(floor, Linear(0, top, 0, HIGH, (view.tone("#b8a88c", 0.6), view.tone("#94866e", 0.4))))
    tiled(walk, view, room, "#a08f74", 0.8, opacity=0.55)
    stained(walk, picture.seed, 0.22, 9, 1.4, view.tone("#4a3a2c", 0.2))
    _arcade(walk, view, camera)
    shine(walk, view, room, flattened([picture.sheets[0].canvas, walk]), picture.seed, 0.1, 0.3)
    panes = [((WEST, SILL, z + 0.4), (WEST, 3.6, z + 0.9), (WEST, 3.6, z + 2.0), (WEST, SILL, z + 2.5)) for z in BOUNDS[:-1]]
    sunlight(walk, room, view, panes, (-0.75, 0.75, -0.08), pool=0.55, shaft=0.14)
    things = picture.sheet(0.4, 0, 0.4)
    for z in (13.4, 7.6):
        _bench(things, view, camera, z)
    for z in (10.2, 4.6):
        _pot(things, view, camera, 1.55, z, picture.seed + int(z))


def _garth(picture: Picture) -> None:
    """The court: lawn in four parts, a well, herbs and roses, cypresses, the opposite range and the church over it."""
    view = picture.out
    out = picture.sheet(1.0, 0, 1.0)
    sky(picture, out, 600)
    ridge(out, view, 470, 30, ("#8a9cb0", "#a8b8b0"), picture.seed, 0.5)
    _ranges(out, view)
    _, middle, bright = GRASS[view.leaf]
    out.fill(
        rect(-20, 556, WIDE, 560), Linear(0, 556, 0, HIGH, (view.tone(mix(middle, bright, 0.5), 0.8), view.tone(middle, 0.5)))
    )
    grass(out, view, 570, 900, 900, picture.seed, height=0.5)
    path = "#d8c8a4" if not view.snow else "#f2f6fc"
    out.fill(lines([(-20, 640), (1100, 600), (1100, 622), (-20, 690)]), view.tone(path, 0.8))
    cypresses(out, view, [(90, 600, 330), (520, 580, 250), (700, 572, 210)])
    camera = Camera(520, 470, 1.6, 850)
    well(out, view, camera, -1.6, 9.5)
    _roses(out, view, picture.seed)
    veil(picture, out)


def _roses(out: Canvas, view: View, seed: int) -> None:
    """Herbs and rose bushes in flower."""
    for k, (x, y, r) in enumerate(((60, 700, 70), (200, 720, 60), (430, 650, 40), (600, 620, 30), (340, 770, 80))):
        bush(out, view, x, y, r, r * 0.7, seed + k, 130)
        chance = Random(k)
        if not view.snow:
            out.fill(
                joined(
                    [
                        ellipse(x + chance.uniform(-0.8, 0.8) * r, y + chance.uniform(-0.6, 0.4) * r, r * 0.07, r * 0.065)
                        for _ in range(14)
                    ]
                ),
                view.tone(("#e86078", "#a078c8", "#f4f0e8")[k % 3], 0.8),
            )


def _ranges(out: Canvas, view: View) -> None:
    """The opposite range, tiled over its arches, and the church tower behind."""
    tower = rect(250, 60, 130, 470)
    out.fill(tower, turned(view, 315, 65, "#cdbd9f"))
    out.fill(lines([(236, 66), (315, -40), (394, 66)]), view.tone("#a8604a", 0.7))
    for y in (110, 220):
        out.fill(
            joined(
                [
                    lines(
                        [(x, y + 66), *((px, 2 * y + 66 - py) for px, py in pointed(x, x + 30, y + 30, y + 66)), (x + 30, y + 66)]
                    )
                    for x in (280, 322)
                ]
            ),
            view.tone("#3c3438", 0.2),
        )
    wall = rect(-20, 380, WIDE, 180)
    out.fill(wall, Linear(0, 380, 0, 560, (view.tone(STONE, 0.8), view.tone(STONE, 0.5))))
    tiles(out, view, lines([(-40, 384), (-40, 300), (WIDE, 300), (WIDE, 384)]), "#b06a4c", 6)
    arches = [
        lines([(x, 556), *((px, 960 - py) for px, py in pointed(x, x + 62, 500, 540)), (x + 62, 556)])
        for x in range(-10, 1100, 84)
    ]
    out.fill(joined(arches), view.tone("#4c4240", 0.2))


def _end(canvas: Canvas, view: View, room: Room) -> None:
    """A door of oak in a carved arch, a lamp over it."""
    back = room.back
    wide = EAST - WEST
    wall = back.path(lines([(0, 0), *pointed(0, wide, SPRING, CROWN), (wide, 0)]))
    canvas.fill(wall, view.tone(STONE, 0.5))
    for grow, tint in ((0.35, "#e0d2b8"), (0.18, "#a8987c"), (0.0, "#5c3c28")):
        u = wide / 2 - 0.75 - grow
        shape = back.path(lines([(u, 0), *pointed(u, u + 1.5 + 2 * grow, 1.7, 2.7 + grow), (u + 1.5 + 2 * grow, 0)]))
        canvas.fill(shape, view.tone(tint, 0.6))
    canvas.fill(back.quads([(wide / 2 - 0.7 + 0.28 * k, 0, 0.02, 2.2) for k in range(6)]), view.tone("#1c100a", 0.1), 0.5)
    canvas.glow(*back.at(wide / 2, 3.1), 110, "#ffc070", 0.5 * max(0.2, view.lamps))


def _inner(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The wall on the right: masonry, half columns under each rib, a niche with a saint, doors."""
    view, east = picture.view, room.east
    face = east.quad(0.8, 0, DEEP - 0.8, SPRING)
    edge = room.camera.at(EAST, 0, DEEP)[0]
    canvas.fill(face, Linear(edge, 0, WIDE + 40, 0, (view.tone(STONE, 0.8), view.tone(STONE, 0.45))))
    with canvas.clipped(face):
        masonry(canvas, view, east, DEEP, SPRING, 0.42, 0.24, picture.seed)
    for k, z in enumerate(BOUNDS[1:-1]):
        u = z + 0.75
        grow = 0.14
        shape = east.path(
            lines(
                [
                    (u - grow, 0.3 if k % 2 else 0),
                    *pointed(u - grow, u + 1.3 + grow, 1.5, 2.4),
                    (u + 1.3 + grow, 0.3 if k % 2 else 0),
                ]
            )
        )
        canvas.fill(shape, view.tone("#e4d6bc", 0.85))
        hole = east.path(lines([(u, 0.36 if k % 2 else 0), *pointed(u, u + 1.3, 1.45, 2.26), (u + 1.3, 0.36 if k % 2 else 0)]))
        canvas.fill(hole, view.tone("#7c6c58" if k % 2 else "#5c3c28", 0.4))
        if k % 2:
            figure = east.path(curve([(u + 0.4, 0.4, 1), (u + 0.45, 1.3), (u + 0.65, 1.85), (u + 0.85, 1.3), (u + 0.95, 0.4, 1)]))
            canvas.fill(figure, view.tone("#e8dcc8", 0.7))
            canvas.fill(east.path(ellipse(u + 0.65, 1.82, 0.14, 0.16)), view.tone("#f0e6d4", 0.85))
        else:
            canvas.fill(
                east.quads([(u + 0.26 * j, 0, 0.03, 2.0) for j in range(1, 5)]), view.tone("#1c100a", 0.1), 0.5, clip=hole
            )
    for z in reversed(BOUNDS):
        (cx, foot), s = room.camera.at(EAST - 0.06, 0, z), room.camera.size(z)
        _shaft(canvas, view, cx, foot, foot - SPRING * s, 0.13 * s)


def _shaft(canvas: Canvas, view: View, x: float, foot: float, top: float, w: float) -> None:
    """A slender column with base and leafy capital."""
    canvas.fill(rect(x - w, top, 2 * w, foot - top), turned(view, x, w, "#d8c8ac"))
    tall = foot - top
    cap = lines(
        [
            (x - w, top + tall * 0.16),
            (x - w * 1.9, top + tall * 0.02),
            (x - w * 1.9, top - tall * 0.03),
            (x + w * 1.9, top - tall * 0.03),
            (x + w * 1.9, top + tall * 0.02),
            (x + w, top + tall * 0.16),
        ]
    )
    canvas.fill(cap, turned(view, x, w * 1.9, "#e4d6bc"))
    canvas.fill(
        joined([ellipse(x + d * w, top + tall * 0.07, w * 0.4, tall * 0.05) for d in (-0.9, 0, 0.9)]),
        view.tone("#8a7a60", 0.4),
        0.5,
    )
    canvas.fill(
        joined(
            [
                rect(x - w * 1.7, foot - tall * 0.05, w * 3.4, tall * 0.05),
                rect(x - w * 1.35, foot - tall * 0.09, w * 2.7, tall * 0.045),
            ]
        ),
        turned(view, x, w * 1.7, "#e4d6bc"),
    )


def _arcade(canvas: Canvas, view: View, camera: Camera) -> None:
    """Toward the garth: a low wall, pairs of columns, pointed arches cut through to the light."""
    flat = camera.flat((WEST, 0, 0), (0, 0, 1), (0, 1, 0))
    face = flat.quad(0.8, 0, DEEP - 0.8, SPRING + 0.1)
    edge = camera.at(WEST, 0, DEEP)[0]
    canvas.fill(face, Linear(-40, 0, edge, 0, (view.tone(STONE, 0.2), view.tone(STONE, 0.5))))
    for z in [*BOUNDS[:-1], BOUNDS[0] - BAY + 1.0]:
        for part in (0, 1):
            u = max(0.8, z + 0.28 + part * (BAY - 0.3) / 2)
            w = (BAY - 0.3) / 2 - 0.2
            hole = flat.path(lines([(u, SILL), *pointed(u, u + w, 1.75, 2.5), (u + w, SILL)]))
            canvas.fill(hole, "#ffffff", blend="erase")
            canvas.line(hole, view.tone("#e8dac0", 0.8), max(2, 0.07 * camera.size(u + w)))
    canvas.fill(flat.quad(0.8, 0, DEEP - 0.8, SILL), view.tone(STONE, 0.35))
    canvas.fill(flat.quad(0.8, SILL - 0.1, DEEP - 0.8, 0.12), view.tone("#efe2ca", 0.9))
    for z in reversed(BOUNDS):
        for dz in (BAY / 2, 0.0):
            depth = z + dz
            (cx, foot), s = camera.at(WEST + 0.05, SILL, depth), camera.size(depth)
            for d in (-0.1, 0.12):
                _shaft(canvas, view, cx + d * s, foot, foot - 1.2 * s, 0.085 * s)
        (cx, foot), s = camera.at(WEST + 0.1, 0, z), camera.size(z)
        _shaft(canvas, view, cx + 0.05 * s, foot, foot - SPRING * s, 0.14 * s)


def _bench(canvas: Canvas, view: View, camera: Camera, z: float) -> None:
    """A stone seat against the wall, a book left on it."""
    shadow(canvas, view, camera, 1.35, z, 0.6, 1.6, 0.4)
    box(canvas, view, camera, Sun(-0.8, 0.6, -0.2), 1.4, 0, z, 0.55, 0.45, 1.6, "#b8a88c", 0.8)
    x, y = camera.at(1.6, 0.47, z + 0.4)
    s = camera.size(z)
    canvas.fill(rect(x - 0.12 * s, y - 0.06 * s, 0.26 * s, 0.06 * s, 2), view.tone("#8c3a34", 0.7))


def _pot(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """Lemon or bay in a big pot of clay."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    shadow(canvas, view, camera, x - 0.3, z - 0.2, 0.6, 0.4, 0.4)
    crown(canvas, view, cx, foot - 1.15 * s, 0.46 * s, 0.5 * s, seed, 240, (0.025 * s, 0.055 * s))
    chance = Random(seed)
    if not view.snow:
        canvas.fill(
            joined(
                [
                    ellipse(cx + chance.uniform(-0.36, 0.36) * s, foot - chance.uniform(0.85, 1.5) * s, 0.04 * s, 0.05 * s)
                    for _ in range(9)
                ]
            ),
            view.tone("#f4d040", 0.9),
        )
    tub = curve(
        [
            (cx - 0.3 * s, foot - 0.62 * s, 1),
            (cx - 0.34 * s, foot - 0.3 * s),
            (cx - 0.2 * s, foot, 1),
            (cx + 0.2 * s, foot, 1),
            (cx + 0.34 * s, foot - 0.3 * s),
            (cx + 0.3 * s, foot - 0.62 * s, 1),
        ]
    )
    canvas.fill(tub, turned(view, cx, 0.34 * s, "#c4714e"))
    canvas.fill(rect(cx - 0.35 * s, foot - 0.68 * s, 0.7 * s, 0.1 * s, 3), turned(view, cx, 0.35 * s, "#d0805c"))


PLACES = {"cloister": Kind(cloister, None, ((0.1, 0.9),), 0.5, (-0.8, -0.5))}
