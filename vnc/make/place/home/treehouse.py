"""A children's house in one big tree: from the meadow below, and from inside."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, bush, crown, flowers, grass, ground, overhang, pines, ridge, trunk
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.room import Room, boards, droplets, outdoors, shell, sunlight, window
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

PLANK, ROPE = "#b0804e", "#d8c090"
ROOFS = ("#c8523c", "#3f7a8a", "#5a8a4a", "#b8843c")
DECK = 560
"""Height of the platform in the picture."""


def treehouse(picture: Picture) -> None:
    """The oak in its meadow, the house on its boughs, a ladder up to it, a swing below."""
    view = picture.out
    far = picture.sheet(1.0)
    sky(picture, far, 760)
    distance = picture.sheet(0.85, 0.1, 1.4)
    ridge(distance, view, 640, 40, ("#7ea0a4", "#98bca4"), picture.seed + 3, light=0.6)
    pines(distance, view, [(k * 70.0, 760 + 10 * (k % 3), 90.0 + 26 * (k * 5 % 4)) for k in range(29)])
    for k in range(8):
        bush(distance, view, 60 + 260 * k, 800, 230, 120, picture.seed + k, 160)
    air_tint(distance, view.haze, 560, 800, 0.05, 0.4)
    oak = picture.sheet(0.6, 0, 0.3)
    ground(oak, view, [(-40, 800), (400, 780), (960, 800), (1500, 782), (1960, 806)])
    grass(oak, view, 800, 1000, 900, picture.seed)
    flowers(oak, view, 840, 1040, 120, picture.seed + 2, ("#ffffff", "#f4d04c", "#e88aa8"))
    for k, (x, y, rx, ry) in enumerate(((960, 190, 620, 240), (520, 330, 330, 190), (1400, 320, 340, 190))):
        crown(oak, view, x, y, rx, ry, picture.seed + 10 + k, 620, (13, 28))
    _boughs(oak, view)
    for x, size in ((860, 60), (1064, 70), (980, 40)):
        bush(oak, view, x, 912, size, size * 0.6, picture.seed + x, 60)
    grass(oak, view, 880, 930, 260, picture.seed + 8, left=800, right=1120)
    house = picture.sheet(0.5, 0, 0.3)
    _deck(house, view)
    _cabin(picture, house)
    _ladder(house, view, 742)
    _swing(house, view)
    for k, (x, y, rx, ry) in enumerate(((560, 210, 260, 120), (1400, 230, 270, 130), (980, 70, 430, 110))):
        crown(house, view, x, y, rx, ry, picture.seed + 20 + k, 300, (13, 28))
    veil(picture, house)
    near = picture.sheet(0.15, 0, 2.4)
    overhang(near, view, [(60, 40, 330, 190)], picture.seed + 5, 420)
    bush(near, view, 1850, 1130, 330, 190, picture.seed + 6, 200)


def _boughs(canvas: Canvas, view: View) -> None:
    """The trunk with its roots, and boughs that hold the platform."""
    trunk(canvas, view, 960, 890, 240, 190, 5, "#6e5040")
    for points, wide in (
        (((960, 700), (820, 610), (650, 520), (520, 400)), 74),
        (((960, 690), (1110, 600), (1290, 510), (1430, 380)), 76),
        (((940, 420), (860, 320), (760, 230)), 46),
        (((980, 420), (1080, 310), (1190, 220)), 46),
    ):
        bough = stroke(list(points), wide, lambda t: 1 - 0.62 * t)
        canvas.fill(bough, view.tone("#6e5040", 0.45))
        canvas.inner(bough, 6, 9, view.tone("#a88464", 0.9), 0.5, blur=4)


def _deck(canvas: Canvas, view: View) -> None:
    """The platform on braces, its planks seen from below the rail."""
    braces = [
        stroke([(960 + d * 60, 760), (960 + d * w, DECK + 20)], 22, even) for d, w in ((-1, 300), (1, 320), (-1, 160), (1, 170))
    ]
    canvas.fill(joined(braces), view.tone("#7a5236", 0.4))
    canvas.fill(lines([(590, DECK), (1350, DECK), (1320, DECK + 46), (620, DECK + 46)]), view.tone("#3c2820", 0.1), 0.6)
    canvas.fill(
        rect(580, DECK - 6, 780, 30, 4),
        Linear(0, DECK - 6, 0, DECK + 24, (view.tone("#c8945c", 0.95), view.tone("#7a5236", 0.3))),
    )
    canvas.fill(joined([rect(580 + 52 * k, DECK - 6, 3, 30) for k in range(16)]), view.tone("#2c1a12", 0.1), 0.45)


def _rail(canvas: Canvas, view: View, left: float, right: float) -> None:
    posts = [rect(left + (right - left) * k / 5 - 5, DECK - 92, 10, 90) for k in range(6)]
    bars = [rect(left - 8, DECK - 98, right - left + 16, 13, 4), rect(left, DECK - 52, right - left, 8)]
    canvas.fill(joined([*posts, *bars]).moved(4, 5), view.tone("#1c120e", 0), 0.3)
    canvas.fill(joined([*posts, *bars]), view.tone("#c8945c", 0.75))
    canvas.fill(rect(left - 8, DECK - 98, right - left + 16, 4, 2), view.tone("#f0c890", 1.0), 0.8)


def _cabin(picture: Picture, canvas: Canvas) -> None:
    """The house: crooked planks, a round-headed door, a window with a lamp in it, a patched roof, a flag."""
    view, chance = picture.out, Random(picture.seed + 4)
    roof = ROOFS[picture.seed % 4]
    wall = lines([(770, DECK - 6), (1230, DECK - 6), (1250, 330), (752, 344)])
    canvas.fill(
        wall,
        Linear(
            760,
            0,
            1240,
            0,
            (view.tone(PLANK, 0.75 if view.sun[0] < 960 else 0.4), view.tone(PLANK, 0.85 if view.sun[0] > 960 else 0.35)),
        ),
    )
    for k in range(11):
        x = 752 + 46 * k
        tint = mix(PLANK, chance.choice(("#e8c088", "#7a5236", "#9a6a44")), 0.35)
        canvas.fill(
            lines([(x, 320), (x + 42, 320), (x + 41, DECK - 6), (x + 3, DECK - 6)]), view.tone(tint, 0.6), 0.55, clip=wall
        )
        canvas.fill(rect(x + 43, 320, 3, 240), view.tone("#2c1a12", 0.1), 0.55, clip=wall)
    canvas.fill(
        rect(740, 330, 520, 60), Linear(0, 330, 0, 400, (view.tone("#1c1210", 0), view.tone(PLANK, 0.3))), 0.4, blur=6, clip=wall
    )
    _door_and_window(picture, canvas)
    _roof(canvas, view, roof)
    _rail(canvas, view, 590, 690)
    _rail(canvas, view, 1240, 1350)


def _roof(canvas: Canvas, view: View, roof: str) -> None:
    """Its slopes over a gable with a star, a flag on a pole."""
    slope = lines([(700, 366), (1010, 196), (1310, 352), (1286, 376), (1010, 236), (724, 392)])
    gable = lines([(752, 346), (1010, 214), (1250, 334)])
    canvas.fill(gable, view.tone(mix(PLANK, "#7a5236", 0.3), 0.55))
    canvas.fill(joined([rect(790 + 46 * k, 210, 3, 140) for k in range(10)]), view.tone("#2c1a12", 0.1), 0.5, clip=gable)
    star = [
        (1010, 262),
        (1019, 284),
        (1042, 286),
        (1024, 300),
        (1030, 323),
        (1010, 310),
        (990, 323),
        (996, 300),
        (978, 286),
        (1001, 284),
    ]
    canvas.fill(lines(star), view.tone("#f4d060", 0.9))
    canvas.fill(slope.moved(0, 12), view.tone("#1c1210", 0), 0.4, blur=8)
    canvas.fill(slope, view.tone("#f0f4fa" if view.snow else roof, 0.75))
    canvas.line(lines([(700, 366), (1010, 196), (1310, 352)], closed=False), view.tone(mix(roof, "#ffffff", 0.4), 1.0), 6, 0.8)
    canvas.fill(rect(1150, 190, 7, 112), view.tone("#8a6a4a", 0.6))
    flag = curve([(1157, 194, 1), (1196, 186), (1244, 202, 1), (1236, 222), (1244, 244, 1), (1196, 232), (1157, 240, 1)])
    canvas.fill(flag, view.tone("#f0b83c", 0.8))
    canvas.fill(ellipse(1196, 214, 12, 12), view.tone("#c8402c", 0.7))


def _door_and_window(picture: Picture, canvas: Canvas) -> None:
    view, lit = picture.out, max(0.25, picture.out.lamps)
    door = curve([(820, DECK - 6, 1), (820, 440), (862, 398), (904, 440), (904, DECK - 6, 1)])
    canvas.line(door, view.tone("#6a4630", 0.5), 12)
    canvas.fill(door, view.tone("#4f8a84", 0.6))
    canvas.fill(joined([rect(820 + 21 * k, 400, 2.5, 160) for k in range(1, 4)]), view.tone("#182c2c", 0.1), 0.45, clip=door)
    canvas.fill(ellipse(890, 490, 6, 6), view.tone("#f0c860", 1.0))
    canvas.fill(ellipse(862, 440, 17, 17), mix(view.tone("#a8c8d0", 0.7), "#ffdf90", lit))
    pane = rect(1010, 408, 150, 96, 6)
    canvas.line(pane, view.tone("#6a4630", 0.5), 16)
    canvas.fill(
        pane,
        Linear(0, 408, 0, 504, (mix(view.tone("#8ab0bc", 0.6), "#ffdf90", lit), mix(view.tone("#6a8a94", 0.5), "#ffb860", lit))),
    )
    for x, d in ((1010, 1), (1160, -1)):
        cloth = curve([(x, 406, 1), (x + d * 58, 406, 1), (x + d * 36, 452), (x + d * 16, 504, 1), (x, 504, 1)])
        canvas.fill(cloth, view.tone("#e8d4a8", 0.7), 0.9)
    canvas.fill(joined([rect(1082, 408, 6, 96), rect(1010, 452, 150, 6)]), view.tone("#6a4630", 0.5))
    canvas.fill(rect(996, 504, 178, 12, 3), view.tone("#c8945c", 0.9))
    canvas.glow(1085, 460, 230, "#ffc870", 0.5 * lit)
    canvas.line(lines([(938, 392), (938, 424)], closed=False), view.tone("#2c2420", 0.2), 3)
    canvas.fill(rect(926, 424, 24, 34, 5), mix(view.tone("#f0e0b0", 0.8), "#fff0b8", lit))
    canvas.fill(joined([rect(922, 418, 32, 8, 2), rect(922, 456, 32, 8, 2)]), view.tone("#3a2c28", 0.4))
    canvas.glow(938, 440, 190, "#ffcf78", 0.35 + 0.45 * view.lamps)
    picture.play("flicker", 890, 390, 100, 100, "#ffcf78")


def _ladder(canvas: Canvas, view: View, x: float) -> None:
    """A ladder of rope and rungs from the platform to the grass."""
    foot = 900
    rungs = [rect(x - 34 + 0.02 * (y - DECK), y, 68, 11, 3) for y in range(DECK + 30, foot - 10, 40)]
    ropes = [lines([(x + d * 30, DECK), (x + d * 34 + 7, foot)], closed=False) for d in (-1, 1)]
    canvas.line(joined(ropes), view.tone("#7a6040", 0.4), 8)
    canvas.line(joined(ropes).moved(-1, 0), view.tone(ROPE, 0.9), 4)
    canvas.fill(joined(rungs).moved(3, 6), view.tone("#1c120e", 0), 0.3)
    canvas.fill(joined(rungs), view.tone("#c8945c", 0.85))


def _swing(canvas: Canvas, view: View) -> None:
    """A tyre on a rope from the right bough."""
    canvas.line(lines([(1285, 520), (1290, 738)], closed=False), view.tone(ROPE, 0.8), 6)
    canvas.line(ellipse(1290, 790, 40, 52), view.tone("#34343a", 0.4), 25)
    canvas.line(ellipse(1286, 786, 44, 56), view.tone("#8a8a94", 0.9), 4, 0.6)
    canvas.fill(ellipse(1290, 896, 90, 13), view.tone("#14200e", 0), 0.4, blur=8)


def treehouseroom(picture: Picture) -> None:
    """Inside: planks, the trunk coming up through the floor, a window in the leaves, cushions, a string of lamps."""
    view, camera = picture.view, Camera(960, 500, 1.3, 900)
    room = Room(camera, -2.7, 2.7, 2.7, 4.6, Sun(0.2, 0.5, 0.6))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "hills", 620)
    leaves = ((640, 260), (1330, 300), (960, 180), (720, 560), (1250, 560))
    for k, (x, y) in enumerate(leaves[: 3 if picture.beyond else 5]):
        crown(out, picture.out, x, y, 230, 130, picture.seed + k, 260, (12, 26))
    walls = picture.sheet(0.8, 0, 0.5)
    shell(walls, view, room, "#b88a5c", "#9a6c44", "#8a6040", "#a87a50")
    _planked(walls, view, room, picture.seed)
    boards(walls, view, room, "#9a6c44", 0.22, picture.seed)
    hole = window(walls, view, room.back, 1.55, 0.85, 2.3, 1.25, "#6a4630", 3, 2, 0.06)
    droplets(picture, walls, hole, picture.seed)
    light = [
        ((-1.15 + 0.77 * k, 0.85, 4.6), (-0.45 + 0.77 * k, 0.85, 4.6), (-0.45 + 0.77 * k, 2.1, 4.6), (-1.15 + 0.77 * k, 2.1, 4.6))
        for k in range(3)
    ]
    sunlight(walls, room, view, light, (0.2, 0.62, 0.9), pool=0.45, shaft=0.14)
    walls.fill(room.back.quad(1.4, 0.76, 2.6, 0.1), view.tone("#c8945c", 0.9))
    things = picture.sheet(0.5, 0, 0.4)
    _stem(things, view, camera)
    _beams(things, view, room)
    _shelves(things, view, camera, room.sun, picture.seed)
    _den(things, view, camera)
    _telescope(things, view, camera)
    _lamps(picture, things)
    near = picture.sheet(0.12, 0, 2.4)
    overhang(near, view, [(1880, 20, 230, 150)], picture.seed + 5, 320)


def _planked(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Boards of several ages up the walls and under the roof, their nails."""
    chance = Random(seed)
    for flat, start, long in ((room.back, 0.0, room.wide), (room.west, 0.4, 4.2), (room.east, 0.4, 4.2)):
        spots = [(start + 0.27 * k, 0.0, 0.27, room.high) for k in range(int(long / 0.27) + 1)]
        for tint in ("#d8a870", "#7a5236", "#c0946a"):
            canvas.fill(flat.quads([s for s in spots if chance.random() < 0.36] or spots[:1]), view.tone(tint, 0.55), 0.3)
        canvas.fill(flat.quads([(u, v, 0.014, h) for u, v, _, h in spots]), view.tone("#2c1a12", 0.1), 0.6)
        knots = [flat.path(ellipse(u + chance.uniform(0.06, 0.2), chance.uniform(0.3, 2.5), 0.02, 0.035)) for u, *_ in spots]
        canvas.fill(joined(knots), view.tone("#4a2e1c", 0.2), 0.6)
    canvas.fill(room.ceiling.quads([(-2.7 + 0.3 * k, 0.3, 0.02, 4.3) for k in range(19)]), view.tone("#2c1a12", 0.1), 0.55)


def _stem(canvas: Canvas, view: View, camera: Camera) -> None:
    """The tree itself, in through the floor and out through the roof, a bough leaving by the wall."""
    (x, foot), (_, top), s = camera.at(-1.75, 0, 3.9), camera.at(-1.75, 2.75, 3.9), camera.size(3.9)
    canvas.fill(ellipse(x, foot, 0.46 * s, 0.1 * s), view.tone("#1c100c", 0.0), 0.6, blur=6)
    bough = stroke([(x, foot - 1.5 * s), (x + 0.3 * s, foot - 2.1 * s), (x + 0.75 * s, top)], 0.2 * s, even)
    canvas.fill(bough, view.tone("#6e5040", 0.5))
    trunk(canvas, view, x, foot, top - 20, 0.62 * s, 5, "#6e5040")
    marks = [rect(x - 0.1 * s, foot - k * s, 0.2 * s, 3) for k in (0.9, 1.05, 1.2)]
    canvas.fill(joined(marks), view.tone("#f0dcb0", 0.8), 0.7)


def _beams(canvas: Canvas, view: View, room: Room) -> None:
    for z in (4.1, 2.9, 1.9):
        box(canvas, view, room.camera, room.sun, -2.7, 2.42, z, 5.4, 0.16, 0.16, "#6a4630", 0.5)


def _shelves(canvas: Canvas, view: View, camera: Camera, sun: Sun, seed: int) -> None:
    """Fruit crates stacked as shelves on the right: comics, jars, a ball, a toy boat."""
    chance = Random(seed + 3)
    for x, y in ((1.35, 0.0), (1.95, 0.0), (1.35, 0.5), (1.95, 0.5), (1.65, 1.0)):
        box(canvas, view, camera, sun, x, y, 4.0, 0.58, 0.48, 0.4, "#b8884f", 0.7)
        face = camera.flat((x, y, 3.99), (1, 0, 0), (0, 1, 0))
        canvas.fill(face.quad(0.05, 0.06, 0.48, 0.37), view.tone("#3c2618", 0.2))
        for k in range(6):
            tint = chance.choice(("#d84a3c", "#3f7ac0", "#f0bc3c", "#5a9a58", "#f0e8d8", "#8a5aa8"))
            canvas.fill(face.quad(0.07 + 0.074 * k, 0.06, 0.064, chance.uniform(0.18, 0.33)), view.tone(tint, 0.7))
    s = camera.size(4.0)
    px, py = camera.at(2.05, 1.0, 4.1)
    canvas.fill(ellipse(px + 0.08 * s, py - 0.12 * s, 0.12 * s, 0.12 * s), view.tone("#e0603c", 0.8))
    px, py = camera.at(1.8, 1.48, 4.1)
    canvas.fill(
        lines([(px - 0.04 * s, py - 0.05 * s), (px + 0.3 * s, py - 0.05 * s), (px + 0.22 * s, py), (px + 0.02 * s, py)]),
        view.tone("#3f7ac0", 0.7),
    )
    canvas.fill(
        lines([(px + 0.12 * s, py - 0.06 * s), (px + 0.12 * s, py - 0.36 * s), (px + 0.3 * s, py - 0.1 * s)]),
        view.tone("#fbf4e4", 0.9),
    )


def _den(canvas: Canvas, view: View, camera: Camera) -> None:
    """A round rug with cushions under the window."""
    floor = camera.floor()
    for r, tint in ((1.25, "#c8503c"), (1.08, "#f0d8a0"), (0.9, "#3f7a84"), (0.6, "#f0d8a0"), (0.4, "#c8503c")):
        canvas.fill(floor.path(ellipse(0.1, 3.3, r, r * 0.75)), view.tone(tint, 0.55))
    for x, z, tint, w in ((-0.7, 4.1, "#f0b83c", 0.3), (-0.1, 4.2, "#5a9a9a", 0.34), (0.55, 4.15, "#d8604c", 0.3)):
        (px, py), s = camera.at(x, 0, z), camera.size(z)
        shadow(canvas, view, camera, x - w, z - 0.1, 2 * w, 0.3, 0.5)
        soft = curve(
            [
                (px - w * s, py - 0.03 * s),
                (px - 0.92 * w * s, py - 0.36 * s),
                (px, py - 0.44 * s),
                (px + 0.92 * w * s, py - 0.36 * s),
                (px + w * s, py - 0.03 * s),
                (px, py + 0.02 * s),
            ]
        )
        canvas.fill(soft, Linear(0, py - 0.44 * s, 0, py, (view.tone(tint, 0.95), view.tone(tint, 0.35))))


def _telescope(canvas: Canvas, view: View, camera: Camera) -> None:
    """A brass telescope on its tripod, aimed out of the window."""
    (x, y), s = camera.at(1.0, 0, 3.9), camera.size(3.9)
    legs = [lines([(x, y - 0.95 * s), (x + d * s, y)], closed=False) for d in (-0.26, 0.04, 0.28)]
    canvas.line(joined(legs), view.tone("#5a3c28", 0.5), 7)
    tube: list[Path] = [
        stroke([(x + 0.3 * s, y - 0.86 * s), (x - 0.1 * s, y - 1.08 * s)], 0.09 * s, even),
        stroke([(x - 0.1 * s, y - 1.08 * s), (x - 0.42 * s, y - 1.26 * s)], 0.14 * s, even),
    ]
    for part in tube:
        canvas.fill(part, view.tone("#d8a84c", 0.7))
        canvas.inner(part, 2, 5, view.tone("#fff0b8", 1.0), 0.7, blur=2)


def _lamps(picture: Picture, canvas: Canvas) -> None:
    """A string of little lamps across the room and a lantern on a hook."""
    view, lit = picture.view, max(0.5, picture.view.lamps)
    cord = curve([(250, 130), (620, 226), (960, 170), (1320, 232), (1680, 130)], closed=False)
    canvas.line(cord, view.tone("#2c2018", 0.2), 3)
    for k, (x, y) in enumerate(cord.contours[0][3::4].tolist()):
        canvas.fill(ellipse(x, y + 12, 9, 12), mix(("#ffd070", "#ff9a70", "#a0e0c0")[k % 3], "#ffffff", 0.3))
        canvas.glow(x, y + 12, 70, "#ffd080", 0.5 * lit)


PLACES = {
    "treehouse": Kind(treehouse, None, ((0.1, 0.42), (0.6, 0.92)), 0.72),
    "treehouseroom": Kind(treehouseroom, "warm", ((0.18, 0.82),), 0.46, (0.2, -0.7)),
}
