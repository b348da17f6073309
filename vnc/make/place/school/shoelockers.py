"""Where a school is entered: shoe lockers, a step of boards, glass doors to the yard."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import bush, pot, tree
from vnc.make.place.parts.props import poster
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import (
    Room,
    boards,
    ceiling_lamps,
    ceiling_panels,
    droplets,
    shell,
    shine,
    skirting,
    sunlight,
    tiled,
    window,
)
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

Spots = list[tuple[float, float, float, float]]

STEP = 4.3
"""Metres to the edge where the boards begin and outdoor shoes come off."""
DOORS = ((-2.62, 1.18), (-1.28, 1.18), (0.1, 1.18), (1.44, 1.18))
"""Left edge and width of the glass leaves."""
WOODS = (("#b98a58", "#e8cca0"), ("#b98a58", "#e8cca0"), ("#8aa890", "#dfe6cc"), ("#a88460", "#e4e6da"))
TRIMS = ("#d8483c", "#3f7ab0", "#4f9458")


def entrance(picture: Picture) -> None:
    """Banks of shoe lockers on both sides of an aisle of boards, glass doors to the yard at its end."""
    view, camera = picture.view, Camera(985, 455, 1.5, 900)
    room = Room(camera, -4.4, 4.6, 3.1, 8.4, Sun(0.1, 0.5, 0.7))
    frame, leaf = WOODS[picture.seed % len(WOODS)]
    yard = picture.sheet(1.0, 0, 2)
    _yard(picture, yard)
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, "#e8e0cc", "#b4aca0", "#e2e0d6", "#e4dcc8")
    tiled(walls, view, room, "#b4aca0", 0.4, "#c4bcae")
    _deck(walls, view, room, picture.seed)
    skirting(walls, view, room, "#7a8a84", 0.14)
    _glass(picture, walls, room)
    _over_doors(walls, view, room)
    ceiling_panels(walls, view, room)
    ceiling_lamps(walls, view, room, 4, 2, 1.3, 0.24)
    _wall_notices(walls, view, room)
    lockers = picture.sheet(0.5, 0, 0.5)
    for k, (x, wide, z, long) in enumerate(
        ((-4.4, 0.42, 3.0, 4.9), (4.18, 0.42, 3.0, 4.9), (-2.35, 0.74, 4.5, 3.1), (1.75, 0.74, 4.5, 3.1))
    ):
        _shoe_bank(lockers, view, camera, room.sun, (x, wide, z, long, 1.82), frame, leaf, picture.seed + k)
    _umbrellas(lockers, view, camera, -1.1, 7.4, picture.seed)
    pot(lockers, view, *camera.at(1.3, 0, 7.3), 58, picture.seed + 4, "#d8d0c0")
    shine(walls, view, room, flattened([yard, walls, lockers]), picture.seed, 0.26, 0.2)
    panes = [((x, 0.1, 8.4), (x, 2.3, 8.4), (x + w, 2.3, 8.4), (x + w, 0.1, 8.4)) for x, w in DOORS]
    sunlight(walls, room, view, panes, (0.12, 0.42, 0.85), pool=0.34, shaft=0.14)
    front = picture.sheet(0.3, 0, 0.8)
    for k, x in enumerate((-2.75, 1.95)):
        _shoe_bank(front, view, camera, room.sun, (x, 0.8, 2.2, 1.5, 1.82), frame, leaf, picture.seed + 7 + k)
    near = picture.sheet(0.1, 0, 2.6)
    _loose_shoes(near, view, camera)


def _yard(picture: Picture, canvas: Canvas) -> None:
    """Sand, a gate with its wall, trees: what the doors look out on."""
    view = picture.out
    sky(picture, canvas, 470)
    for k in range(8):
        bush(canvas, view, 380 + k * 160, 452, 170, 90, picture.seed + k + 50, 110)
    canvas.fill(rect(-20, 440, WIDE + 40, 700), Linear(0, 440, 0, 640, (view.tone("#d8c8a4", 0.8), view.tone("#c0ac88", 0.5))))
    if view.snow:
        canvas.fill(rect(-20, 440, WIDE + 40, 700), view.tone("#f0f4fa", 0.8), 0.8)
    canvas.fill(rect(500, 420, 330, 40) | rect(1130, 420, 330, 40), view.tone("#b89a84", 0.5))
    for x in (830, 1090):
        canvas.fill(rect(x, 380, 38, 84), Linear(x, 0, x + 38, 0, (view.tone("#d8c0a4", 0.9), view.tone("#a88c74", 0.3))))
    for k, x in enumerate((720, 1270)):
        tree(canvas, view, x, 470, 330, picture.seed + k, 0.8, 300)
    canvas.fill(lines([(860, 464), (1090, 464), (1240, 640), (720, 640)]), view.tone("#e8dcc0", 0.8), 0.6, blur=4)
    veil(picture, canvas)


def _deck(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """The raised floor of boards this side of the step, slatted mats along it."""
    inner = Room(room.camera, room.left, room.right, room.high, STEP, room.sun, room.near)
    wood = "#b88a58"
    ground = inner.floor.quad(inner.left, inner.near, inner.wide, STEP - inner.near)
    _, top, _, _ = ground.bounds()
    canvas.fill(ground, Linear(0, top, 0, HIGH, (view.tone(wood, 0.75), view.tone(wood, 0.35))))
    boards(canvas, view, inner, wood, 0.2, seed)
    canvas.fill(room.floor.quad(room.left, STEP, room.wide, 0.07), view.tone("#f0d8a8", 1.0))
    canvas.fill(room.floor.quad(room.left, STEP + 0.07, room.wide, 0.35), view.tone("#181220", 0), 0.4, blur=6)
    for u in (-1.35, 0.3):
        slats = [(u, STEP + 0.3 + 0.17 * k, 1.1, 0.12) for k in range(7)]
        canvas.fill(room.floor.quads([(u + 0.03, STEP + 0.24, 1.06, 1.3)]), view.tone("#181220", 0), 0.45, blur=3)
        canvas.fill(room.floor.quads(slats), view.tone("#d8b484", 0.85))
        canvas.fill(room.floor.quads([(a, b, w, 0.025) for a, b, w, _ in slats]), view.tone("#7a5634", 0.3), 0.7)


def _glass(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Four leaves of glass with long handles, lights above them."""
    view, wall = picture.view, room.back
    canvas.fill(wall.quad(1.66, 0, 5.48, 2.92), view.tone("#6a7a80", 0.4))
    for x, wide in DOORS:
        u = x - room.left
        for v, tall, bars in ((0.06, 2.2, 1), (2.34, 0.5, 2)):
            droplets(
                picture, canvas, window(canvas, view, wall, u, v, wide, tall, "#8a989c", bars, 1, 0.07), picture.seed + int(u)
            )
        canvas.fill(wall.quad(u, 0.06, wide, 0.2), view.tone("#7a888c", 0.6))
        canvas.fill(wall.quad(u, 1.0, wide, 0.06), view.tone("#98a6aa", 0.7))
        streak = wall.path(lines([(u + 0.2, 0.4), (u + 0.4, 0.4), (u + 0.85, 2.2), (u + 0.6, 2.2)]))
        canvas.fill(streak, "#ffffff", 0.13)
    for u in (1.78 + 1.06, 3.12 + 0.1, 4.5 + 1.0, 5.84 + 0.12):
        canvas.fill(wall.quad(u, 0.85, 0.045, 0.7), view.tone("#e8e4d4", 1.1))


def _over_doors(canvas: Canvas, view: View, room: Room) -> None:
    """A clock on the left, the school's crest on the right."""
    wall = room.back
    for r, tint in ((0.3, "#6a5a4c"), (0.26, "#fbf8ec")):
        canvas.fill(wall.path(ellipse(1.0, 2.35, r, r)), view.tone(tint, 0.8))
    hands = [stroke([(1.0, 2.35), tip], 0.035, even, False) for tip in ((0.9, 2.47), (1.17, 2.42))]
    canvas.fill(joined([wall.path(h) for h in hands]), view.tone("#2a2424", 0.2))
    crest = curve([(7.75, 2.6, 1), (8.0, 2.68), (8.25, 2.6, 1), (8.22, 2.25), (8.0, 2.02, 1), (7.78, 2.25)])
    canvas.fill(wall.path(crest), view.tone("#c8a04a", 0.8))
    canvas.line(wall.path(crest), view.tone("#7a5424", 0.4), 2.5)
    canvas.fill(wall.path(ellipse(8.0, 2.38, 0.13, 0.15)), view.tone("#a8303c", 0.6))


def _wall_notices(canvas: Canvas, view: View, room: Room) -> None:
    """Boards of notices over the lockers along the side walls."""
    for flat in (room.west, room.east):
        for z in (2.6, 4.6, 6.5):
            canvas.fill(flat.quad(z, 1.95, 1.5, 0.9), view.tone("#8a6a48", 0.5))
            canvas.fill(flat.quad(z + 0.05, 2.0, 1.4, 0.8), view.tone("#6f8a6c", 0.5))
            for k in range(3):
                poster(canvas, view, flat, z + 0.12 + 0.44 * k, 2.1, 0.36, 0.56, int(z * 7) + k)


def _shoe_bank(
    canvas: Canvas,
    view: View,
    camera: Camera,
    sun: Sun,
    at: tuple[float, float, float, float, float],
    frame: str,
    leaf: str,
    seed: int,
) -> None:
    """A bank of lockers (left, width, z, length, height): doors on its long sides, a plain end toward us."""
    x, wide, z, long, high = at
    shadow(canvas, view, camera, x - 0.1, z - 0.1, wide + 0.2, long + 0.2, 0.5)
    box(canvas, view, camera, sun, x, 0.1, z, wide, high - 0.1, long, frame, 0.9)
    box(canvas, view, camera, sun, x + 0.04, 0, z + 0.04, wide - 0.08, 0.1, long, mix(frame, "#201820", 0.6), 0)
    side = x if x > 0 else x + wide
    face = camera.flat((side, 0, z), (0, 0, 1), (0, 1, 0))
    _shoe_doors(canvas, view, face, long, high, leaf, sun.on(-1 if x > 0 else 1, 0, 0), Random(seed))
    end = camera.flat((x, 0, z - 0.005), (1, 0, 0), (0, 1, 0))
    canvas.fill(end.quad(0.05, 0.2, wide - 0.1, high - 0.26), view.tone(mix(frame, leaf, 0.5), 0.35))
    if wide > 0.5:
        poster(canvas, view, end, wide * 0.22, 1.1, wide * 0.56, 0.5, seed)
    canvas.fill(end.quad(0, high - 0.05, wide, 0.05), view.tone(leaf, 1.0))


def _shoe_doors(
    canvas: Canvas, view: View, face: Flat, long: float, high: float, leaf: str, light: float, chance: Random
) -> None:
    columns, rows = round(long / 0.3), 5
    wide, tall = long / columns, (high - 0.22) / rows
    tints: dict[str, Spots] = {}
    holes: Spots = []
    for i in range(columns):
        for j in range(rows):
            spot = (i * wide + 0.02, 0.14 + j * tall + 0.02, wide - 0.04, tall - 0.04)
            if chance.random() < 0.14:
                holes.append(spot)
            else:
                tints.setdefault(mix(leaf, "#8a7a60", chance.choice((0.0, 0.08, 0.16))), []).append(spot)
    for tint, spots in tints.items():
        canvas.fill(face.quads(spots), view.tone(tint, light + 0.15))
    doors = [spot for spots in tints.values() for spot in spots]
    canvas.fill(face.quads([(u, v + h - 0.018, w, 0.018) for u, v, w, h in doors]), view.tone(leaf, 1.25), 0.8)
    canvas.fill(face.quads([(u, v, w, 0.016) for u, v, w, _ in doors]), view.tone("#3a2c24", 0.1), 0.5)
    canvas.fill(face.quads([(u + w * 0.3, v + h * 0.66, w * 0.4, h * 0.14) for u, v, w, h in doors]), view.tone("#fdfaf0", 0.9))
    canvas.fill(face.quads([(u + w * 0.38, v + h * 0.2, w * 0.24, h * 0.1) for u, v, w, h in doors]), view.tone("#4a4440", 0.3))
    if holes:
        _pairs(canvas, view, face, holes, chance)


def _pairs(canvas: Canvas, view: View, face: Flat, holes: Spots, chance: Random) -> None:
    """Compartments left open, a pair of shoes in most of them."""
    canvas.fill(face.quads(holes), view.tone("#4a3a32", 0.25))
    shoes: dict[str, list[Path]] = {}
    soles: Spots = []
    for u, v, w, h in holes:
        tint = chance.choice(("#fbfaf4", "#fbfaf4", "#5a3a28", "#2c2a30"))
        for k in (0, 1):
            a = u + w * (0.08 + 0.46 * k)
            shoes.setdefault(tint, []).append(
                face.path(
                    curve(
                        [
                            (a, v + 0.01, 1),
                            (a, v + h * 0.42),
                            (a + w * 0.2, v + h * 0.5),
                            (a + w * 0.38, v + h * 0.36),
                            (a + w * 0.38, v + 0.01, 1),
                        ]
                    )
                )
            )
            soles.append((a, v + 0.005, w * 0.38, h * 0.1))
    for tint, pair in shoes.items():
        canvas.fill(joined(pair), view.tone(tint, 0.6))
    canvas.fill(face.quads(soles), view.tone(chance.choice(TRIMS), 0.6))


def _umbrellas(canvas: Canvas, view: View, camera: Camera, x: float, z: float, seed: int) -> None:
    """A stand full of umbrellas."""
    chance = Random(seed)
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    for k in range(7):
        a = cx + (k - 3) * 0.1 * s
        tint = chance.choice(("#d8483c", "#3f6a9a", "#e8d8a0", "#6a4a7a", "#f0f2f0", "#3a7a6a"))
        tip, top = (a + chance.uniform(-4, 4), foot - 0.1 * s), (a + chance.uniform(-9, 9), foot - 0.92 * s)
        canvas.fill(stroke([tip, top], 0.1 * s), view.tone(tint, 0.6))
        canvas.line(
            curve([top, (top[0], top[1] - 9), (top[0] + 6, top[1] - 12), (top[0] + 9, top[1] - 6)], closed=False),
            view.tone("#5a4030", 0.5),
            2.4,
        )
    for y in (0.1, 0.5):
        canvas.fill(rect(cx - 0.4 * s, foot - y * s, 0.8 * s, 0.05 * s, 2), view.tone("#8a98a0", 0.9))
    canvas.fill(
        joined([rect(cx + d * 0.4 * s - 2, foot - 0.54 * s, 4, 0.54 * s) for d in (-1, -0.33, 0.33, 1)]),
        view.tone("#6a7880", 0.5),
    )


def _loose_shoes(canvas: Canvas, view: View, camera: Camera) -> None:
    """A pair of indoor shoes and a school bag left at the front."""
    for k, (x, z) in enumerate(((0.34, 2.5), (0.5, 2.47))):
        (cx, y), s = camera.at(x, 0, z), camera.size(z)
        canvas.fill(ellipse(cx + 6, y + 3, 0.1 * s, 0.03 * s), view.tone("#181018", 0), 0.5, blur=5)
        shoe = curve(
            [
                (cx - 0.05 * s, y, 1),
                (cx - 0.055 * s, y - 0.1 * s),
                (cx, y - 0.14 * s),
                (cx + 0.055 * s, y - 0.1 * s),
                (cx + 0.05 * s, y, 1),
            ]
        )
        canvas.fill(shoe, Linear(0, y - 0.14 * s, 0, y, (view.tone("#ffffff", 0.9), view.tone("#c8c8c4", 0.4))))
        canvas.fill(ellipse(cx, y - 0.1 * s, 0.035 * s, 0.025 * s), view.tone("#6a6864", 0.2), 0.8)
        canvas.fill(rect(cx - 0.055 * s, y - 0.025 * s, 0.11 * s, 0.03 * s, 3), view.tone(TRIMS[k // 2], 0.6))


PLACES = {"shoelockers": Kind(entrance, "none", ((0.12, 0.9),), 0.42, (0.1, -0.9))}
