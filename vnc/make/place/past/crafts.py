"""Where things are made by hand: a joiner's workshop, a smithy."""

from collections.abc import Sequence
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, rounded
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.props import pendant, shelf
from vnc.make.place.parts.stone import masonry
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.room import Room, boards, droplets, outdoors, shell, sunlight, tiled, window
from vnc.make.place.space import Camera, Flat, Spot, Sun, box, shadow
from vnc.make.place.view import View

WOOD, OAK, IRON = "#a8784c", "#6e4a30", "#4a4c54"


def workshop(picture: Picture) -> None:
    """A long bench under the window, tools on the wall, planks in the corner, shavings on the floor."""
    view, camera = picture.view, Camera(980, 500, 1.55, 950)
    room = Room(camera, -3.3, 3.3, 2.9, 5.3, Sun(0.3, 0.6, -0.4))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "town", 520)
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, "#d8c4a0", "#8a6444", "#6c4c34", "#c8b08c")
    boards(walls, view, room, "#8a6444", 0.2, picture.seed)
    walls.fill(
        room.back.quads([(0.3 * k, 0, 0.018, 0.95) for k in range(23)] + [(0, 0.95, 6.6, 0.05)]), view.tone("#3a2618", 0.2), 0.6
    )
    for flat in (room.west, room.east):
        walls.fill(flat.quads([(0.4 + 0.3 * k, 0, 0.018, 2.9) for k in range(17)]), view.tone("#3a2618", 0.15), 0.35)
    for u in (2.0, 3.45):
        droplets(picture, walls, window(walls, view, room.back, u, 1.15, 1.35, 1.35, "#7a5638", 3, 3, 0.045), picture.seed)
    sunlight(walls, room, view, [_pane(room, 2.0), _pane(room, 3.45)], (0.5, 0.7, 0.75))
    rack = picture.sheet(0.6, 0, 0.4)
    for z in (4.6, 3.3, 2.1):
        box(rack, view, camera, room.sun, -3.3, 2.64, z, 6.6, 0.24, 0.22, OAK, 0.3)
    _tools(rack, view, room.back, 0.15)
    for k, v in enumerate((1.5, 2.05)):
        shelf(rack, view, room.back, 4.95, v, 1.2, wood="#8a5c38", seed=picture.seed + k, goods="jwjbw")
    _planks(rack, view, camera, Random(picture.seed))
    _lumber(rack, view, room, Random(picture.seed + 1))
    _drawers(rack, view, room)
    bench = picture.sheet(0.45, 0, 0.5)
    _bench(picture, bench, room)
    for x, y in ((700, 250), (1290, 220)):
        pendant(bench, view, x, y, 62, "#4a5c54")
    near = picture.sheet(0.12, 0, 2.6)
    _trestle(near, view, 1640, 1010)
    picture.play("dust", 500, 160, 1000, 760)


def _pane(room: Room, u: float) -> tuple[Spot, Spot, Spot, Spot]:
    left, deep = room.left + u, room.deep
    return ((left, 2.5, deep), (left + 1.35, 2.5, deep), (left + 1.35, 1.15, deep), (left, 1.15, deep))


def _tools(canvas: Canvas, view: View, wall: Flat, u: float) -> None:
    """A board with a saw, hammers, chisels, a square: each with its shadow."""
    canvas.fill(wall.quad(u, 1.25, 1.7, 1.25), view.tone("#8a6440", 0.45))
    canvas.fill(wall.quad(u, 2.44, 1.7, 0.06), view.tone("#b88c5c", 0.9))
    handles, blades = _hung(u)
    whole = joined([wall.path(shape) for shape in (*handles, *blades)])
    canvas.fill(whole.moved(5, 7), view.tone("#160e0a", 0), 0.45, blur=3)
    canvas.fill(joined([wall.path(shape) for shape in blades]), view.tone("#b4bac0", 0.75))
    canvas.fill(joined([wall.path(shape) for shape in handles]), view.tone("#a4623a", 0.75))


def _hung(u: float) -> tuple[list[Path], list[Path]]:
    handles = [rect(u + 0.12 + 0.17 * k, 2.0, 0.055, 0.26, 0.02) for k in range(5)]
    blades = [rect(u + 0.13 + 0.17 * k, 1.72 + 0.03 * (k % 2), 0.035, 0.3) for k in range(5)]
    handles += [rect(u + 1.06, 1.75, 0.05, 0.5, 0.02), rect(u + 1.38, 1.68, 0.05, 0.56, 0.02)]
    blades += [rect(u + 0.97, 2.22, 0.23, 0.1, 0.02), rect(u + 1.27, 2.2, 0.27, 0.13, 0.03)]
    blades.append(lines([(u + 0.1, 1.36), (u + 0.98, 1.42), (u + 0.98, 1.5), (u + 0.1, 1.6)]))
    handles.append(rect(u + 0.94, 1.36, 0.2, 0.2, 0.05))
    blades += [rect(u + 1.3, 1.32, 0.28, 0.045), rect(u + 1.3, 1.32, 0.045, 0.26)]
    return handles, blades


def _planks(canvas: Canvas, view: View, camera: Camera, chance: Random) -> None:
    """Boards leaning in the right corner."""
    for k in range(6):
        x, wood = 2.5 + 0.13 * k, chance.choice(("#c89a66", "#b4844e", "#d8b07c"))
        foot, head = camera.at(x - 0.22, 0, 4.3 + 0.1 * k), camera.at(x, chance.uniform(1.8, 2.5), 5.2)
        wide = 0.12 * camera.size(4.8)
        board = lines([foot, (foot[0] + wide, foot[1]), (head[0] + wide * 0.9, head[1]), head])
        canvas.fill(board.moved(7, 3), view.tone("#140c0a", 0), 0.3, blur=5)
        canvas.fill(board, Linear(foot[0], 0, foot[0] + wide, 0, (view.tone(wood, 0.9), view.tone(wood, 0.35))))


def _lumber(canvas: Canvas, view: View, room: Room, chance: Random) -> None:
    """Boards and beams on brackets along the left wall, their ends toward us."""
    wall = room.west
    for v in (0.5, 1.15, 1.8):
        spots: dict[str, list[tuple[float, float, float, float]]] = {}
        at = v + 0.06
        while at < v + 0.45:
            thick = chance.uniform(0.04, 0.09)
            long, wood = chance.uniform(1.8, 2.6), chance.choice(("#c89a66", "#b4844e", "#d8b07c", "#a07040"))
            spots.setdefault(wood, []).append((2.0 + chance.uniform(0, 0.3), at, long, thick * 0.9))
            at += thick
        canvas.fill(wall.quad(1.95, v - 0.1, 2.9, 0.7), view.tone("#140c0a", 0), 0.4, blur=10)
        for wood, rows in spots.items():
            canvas.fill(wall.quads(rows), view.tone(wood, 0.75))
        canvas.fill(wall.quads([(u, v - 0.06, 0.09, 0.62) for u in (2.3, 3.9)] + [(1.95, v, 2.9, 0.05)]), view.tone(OAK, 0.5))


def _drawers(canvas: Canvas, view: View, room: Room) -> None:
    """A cabinet of small drawers on the right, a coil of rope and a saw over it."""
    camera, sun = room.camera, room.sun
    shadow(canvas, view, camera, 2.7, 2.5, 0.6, 1.5, 0.5)
    box(canvas, view, camera, sun, 2.72, 0, 2.5, 0.58, 1.25, 1.5, "#8a6040", 0.8)
    face = camera.flat((2.715, 0, 2.5), (0, 0, 1), (0, 1, 0))
    fronts = [(0.06 + 0.36 * i, 0.08 + 0.29 * j, 0.32, 0.25) for i in range(4) for j in range(4)]
    canvas.fill(face.quads(fronts), view.tone("#b07c50", 0.75))
    canvas.fill(face.quads([(u, v, w, 0.03) for u, v, w, _ in fronts]), view.tone("#3a2418", 0.2), 0.6)
    canvas.fill(
        joined([face.path(ellipse(u + w / 2, v + h / 2, 0.03, 0.03)) for u, v, w, h in fronts]), view.tone("#e0c078", 0.9)
    )
    wall = room.east
    rope = [wall.path(ellipse(2.9, 1.95, 0.24 - 0.03 * k, 0.26 - 0.03 * k)) for k in range(4)]
    for ring in rope:
        canvas.line(ring, view.tone("#c8a86c", 0.7), 5)
    blade = wall.path(lines([(3.4, 1.75), (4.5, 1.75), (4.5, 1.82), (3.4, 1.98)]))
    canvas.fill(blade, view.tone("#b4bac0", 0.7))
    canvas.fill(wall.path(rect(4.45, 1.68, 0.2, 0.24, 0.06)), view.tone("#a4623a", 0.7))


def _bench(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Along the back wall, with a vice, a plane, a lamp and what is in the making."""
    view, camera, sun, chance = picture.view, room.camera, room.sun, Random(picture.seed + 3)
    z, top = 3.95, 0.92
    shadow(canvas, view, camera, -2.1, z, 4.1, 0.9, 0.5)
    for x in (-2.0, -0.1, 1.7):
        box(canvas, view, camera, sun, x, 0, z + 0.1, 0.16, top, 0.6, OAK, 0.3)
    box(canvas, view, camera, sun, -1.9, 0.24, z + 0.2, 3.7, 0.06, 0.5, OAK, 0.4)
    for x, wide, high, tone in ((-1.6, 0.5, 0.34, "#8a7a5c"), (-0.9, 0.4, 0.26, "#6a7a70"), (0.4, 0.62, 0.36, "#94704c")):
        box(canvas, view, camera, sun, x, 0.3, z + 0.25, wide, high, 0.4, tone, 0.6)
    box(canvas, view, camera, sun, -2.15, top, z, 4.2, 0.11, 0.85, "#b98a58", 1)
    front = camera.flat((-2.15, 0, z - 0.004), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0, top + 0.035, 4.2, 0.012), (0, top + 0.075, 4.2, 0.008)]), view.tone("#5a3c24", 0.3), 0.5)
    box(canvas, view, camera, sun, -1.75, top - 0.16, z - 0.16, 0.34, 0.26, 0.16, IRON, 0.7)
    canvas.fill(stroke([camera.at(-1.86, 0.86, z - 0.2), camera.at(-1.3, 0.86, z - 0.2)], 7, rounded), view.tone("#c8ccd0", 0.8))
    _plane(canvas, view, *camera.at(-0.75, top + 0.11, z + 0.3), camera.size(z))
    _clock_case(canvas, view, *camera.at(0.55, top + 0.11, z + 0.45), camera.size(z))
    for k, (x, h) in enumerate(((1.3, 0.2), (1.46, 0.26), (1.62, 0.16))):
        box(canvas, view, camera, sun, x, top + 0.11, z + 0.4, 0.13, h, 0.13, ("#a84a3a", "#c8a04a", "#4a7a6a")[k], 0.8)
    _shavings(canvas, view, room, chance)


def _plane(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    """A jack plane."""
    canvas.fill(rect(x - 0.24 * s, y - 0.1 * s, 0.48 * s, 0.1 * s, 4), view.tone("#8a5230", 0.8))
    canvas.fill(
        curve(
            [
                (x + 0.08 * s, y - 0.1 * s, 1),
                (x + 0.1 * s, y - 0.22 * s),
                (x + 0.2 * s, y - 0.22 * s),
                (x + 0.17 * s, y - 0.1 * s, 1),
            ]
        ),
        view.tone("#6a3c22", 0.7),
    )
    canvas.fill(
        lines([(x - 0.06 * s, y - 0.1 * s), (x + 0.02 * s, y - 0.24 * s), (x + 0.05 * s, y - 0.24 * s), (x, y - 0.1 * s)]),
        view.tone("#c0c6cc", 0.9),
    )
    canvas.fill(ellipse(x - 0.18 * s, y - 0.12 * s, 0.035 * s, 0.045 * s), view.tone("#6a3c22", 0.8))


def _clock_case(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    """What the joiner is at: a clock's case, its dial in already."""
    body = curve(
        [(x - 0.2 * s, y, 1), (x - 0.2 * s, y - 0.34 * s), (x, y - 0.54 * s), (x + 0.2 * s, y - 0.34 * s), (x + 0.2 * s, y, 1)]
    )
    canvas.fill(body, Linear(x - 0.2 * s, 0, x + 0.2 * s, 0, (view.tone("#c07a44", 0.95), view.tone("#7a4626", 0.35))))
    canvas.fill(ellipse(x, y - 0.28 * s, 0.13 * s, 0.13 * s), view.tone("#f4ecd8", 0.85))
    canvas.line(ellipse(x, y - 0.28 * s, 0.13 * s, 0.13 * s), view.tone("#d8b060", 0.9), 0.02 * s)
    hands = [
        stroke([(x, y - 0.28 * s), (x, y - 0.38 * s)], 2.6, even),
        stroke([(x, y - 0.28 * s), (x + 0.06 * s, y - 0.25 * s)], 2.6, even),
    ]
    canvas.fill(joined(hands), view.tone("#2a2024", 0.3))
    canvas.fill(rect(x - 0.24 * s, y - 0.05 * s, 0.48 * s, 0.05 * s), view.tone("#8a5230", 0.9))


def _shavings(canvas: Canvas, view: View, room: Room, chance: Random) -> None:
    curls: list[Path] = []
    for _ in range(60):
        x, y = room.camera.at(chance.uniform(-2.6, 2.4), 0, chance.uniform(2.6, 5.2))
        r = chance.uniform(5, 13)
        curls.append(
            stroke([(x - r, y), (x - r * 0.4, y - r * 0.7), (x + r * 0.3, y - r * 0.2), (x - r * 0.1, y + r * 0.1)], r * 0.34)
        )
    canvas.fill(joined(curls), view.tone("#ecd2a0", 0.85), 0.85)


def _trestle(canvas: Canvas, view: View, x: float, y: float) -> None:
    """A sawhorse close to us, with a board across."""
    legs = [
        stroke([(x + dx, y - 210), (x + dx + lean, HIGH + 30)], 30, even)
        for dx, lean in ((-130, -60), (-110, 50), (140, -40), (160, 70))
    ]
    canvas.fill(joined(legs), view.tone("#6a4a30", 0.35))
    canvas.fill(
        rect(x - 330, y - 250, 700, 46, 4), Linear(0, y - 250, 0, y - 204, (view.tone("#d0a068", 1.0), view.tone("#8a6038", 0.3)))
    )


def smithy(picture: Picture) -> None:
    """The fire on the left, the anvil before it, hammers and horseshoes on the wall."""
    view, camera = picture.view, Camera(960, 500, 1.5, 920)
    room = Room(camera, -3.9, 3.9, 3.5, 6.6, Sun(-0.7, 0.3, -0.3))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "hills", 520)
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, "#847870", "#5c5450", "#463a34", "#786c66")
    masonry(walls, view, room.back, 7.8, 3.5, 0.42, 0.4, picture.seed)
    for flat in (room.west, room.east):
        masonry(walls, view, flat, 6.6, 3.5, 0.42, 0.34, picture.seed + 1)
    tiled(walls, view, room, "#5c5450", 0.7, "", 0.5)
    droplets(picture, walls, window(walls, view, room.back, 3.6, 1.5, 1.2, 1.0, "#4a3424", 3, 2, 0.05), picture.seed)
    hearth = picture.sheet(0.6, 0, 0.4)
    for z in (5.8, 4.2, 2.6):
        box(hearth, view, camera, room.sun, -3.9, 3.15, z, 7.8, 0.3, 0.28, "#4c3426", 0.3)
    _forge(picture, hearth, room)
    _rack(hearth, view, room.back, 5.3, Random(picture.seed))
    _horseshoes(hearth, view, room.back, 5.35)
    here = picture.sheet(0.4, 0, 0.5)
    _anvil(picture, here, camera, 0.35, 4.1)
    _trough(here, view, camera, room.sun, 2.1, 4.3)
    near = picture.sheet(0.12, 0, 2.8)
    _barrel_edge(near, view, 1800, 1010)
    for k in range(26):
        chance = picture.chance
        near.glow(chance.uniform(150, 1100), chance.uniform(250, 950), 3 + k % 4, "#ffb050", 0.55)
    picture.play("embers", 150, 150, 900, 800)


def _forge(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A stone hearth with coals, its hood and bellows."""
    view, camera = picture.view, room.camera
    box(canvas, view, camera, room.sun, -3.4, 0, 4.6, 2.1, 0.95, 1.3, "#8a7c74", 0.4)
    face = camera.flat((-3.4, 0, 4.595), (1, 0, 0), (0, 1, 0))
    masonry(canvas, view, face, 2.1, 0.95, 0.26, 0.4, 5)
    hood = camera.shape((-3.5, 2.0, 4.6), (-1.2, 2.0, 4.6), (-1.75, 3.5, 5.1), (-3.0, 3.5, 5.1))
    _, top, _, bottom = hood.bounds()
    canvas.fill(hood, Linear(0, top, 0, bottom, (view.tone("#4c4444", 0.3), view.tone("#7a6a62", 0.7))))
    canvas.fill(
        camera.shape((-3.55, 1.9, 4.58), (-1.15, 1.9, 4.58), (-1.15, 2.05, 4.58), (-3.55, 2.05, 4.58)), view.tone("#3c3230", 0.5)
    )
    (x, y), s = camera.at(-2.35, 0.98, 5.0), camera.size(5.0)
    canvas.fill(ellipse(x, y, 0.85 * s, 0.16 * s), "#2a1210")
    coals = [
        ellipse(x + dx * s, y - dy * s, 0.1 * s, 0.07 * s)
        for dx, dy in ((-0.5, 0.03), (-0.28, 0.08), (-0.05, 0.1), (0.2, 0.07), (0.42, 0.03), (-0.15, 0.02), (0.1, 0.0))
    ]
    canvas.fill(joined(coals), "#ff7a2c")
    for dx, size in ((-0.3, 0.5), (0.28, 0.46), (-0.1, 0.85), (0.1, 0.64)):
        _flame(canvas, x + dx * s, y, size * s)
    picture.play("flicker", x - 1.2 * s, y - 1.4 * s, 2.4 * s, 2.2 * s, "#ff9a48")
    canvas.glow(x, y - 30, 640, "#ff8434", 0.6)
    pool = room.floor.path(ellipse(-1.4, 4.0, 1.9, 1.3))
    canvas.fill(pool, "#ff9040", 0.36, blur=40, blend="screen")
    bellows = lines(
        [camera.at(-3.7, 0.9, 4.3), camera.at(-3.0, 1.05, 4.3), camera.at(-2.9, 1.15, 4.3), camera.at(-3.7, 1.5, 4.3)]
    )
    canvas.fill(
        bellows, Linear(bellows.bounds()[0], 0, bellows.bounds()[2], 0, (view.tone("#5a3a26", 0.4), view.tone("#9a6a40", 1.0)))
    )


def _flame(canvas: Canvas, x: float, y: float, tall: float) -> None:
    for colour, part in (("#ff7a24", 1.0), ("#ffb43c", 0.7), ("#fff2b0", 0.4)):
        h, w = tall * part, tall * 0.3 * part
        tongue = [
            (x, y - h, 1),
            (x + w * 0.7, y - h * 0.5),
            (x + w, y - h * 0.16),
            (x, y + h * 0.06),
            (x - w, y - h * 0.16),
            (x - w * 0.5, y - h * 0.45),
        ]
        canvas.fill(curve(tongue), colour, 0.9, blur=1.5)


def _rack(canvas: Canvas, view: View, wall: Flat, u: float, chance: Random) -> None:
    """Hammers and tongs hang from a rail; a blade is among them."""
    canvas.fill(wall.quad(u, 2.25, 2.1, 0.1), view.tone("#5c4030", 0.7))
    iron, grips = list[Path](), list[Path]()
    for k in range(6):
        x, long = u + 0.14 + 0.33 * k, chance.uniform(0.5, 0.75)
        grips.append(rect(x, 2.2 - long, 0.045, long, 0.015))
        iron.append(
            rect(x - 0.09, 2.12 - long, 0.22, 0.11, 0.02)
            if k % 2
            else lines([(x - 0.05, 2.2 - long), (x + 0.1, 2.2 - long), (x + 0.02, 1.98 - long)])
        )
    canvas.fill(joined([wall.path(shape) for shape in (*grips, *iron)]).moved(6, 7), view.tone("#0e0a0a", 0), 0.5, blur=3)
    canvas.fill(joined([wall.path(shape) for shape in grips]), view.tone("#7a4e30", 0.7))
    canvas.fill(joined([wall.path(shape) for shape in iron]), view.tone("#7c828c", 0.8))


def _horseshoes(canvas: Canvas, view: View, wall: Flat, u: float) -> None:
    shoes: list[Path] = []
    for k in range(4):
        x, y = u + 0.25 + 0.48 * k, 2.72
        shoes.append(
            wall.path(
                stroke([(x - 0.1, y - 0.14), (x - 0.13, y), (x, y + 0.13), (x + 0.13, y), (x + 0.1, y - 0.14)], 0.055, even)
            )
        )
    canvas.fill(joined(shoes).moved(4, 5), view.tone("#0e0a0a", 0), 0.5, blur=2)
    canvas.fill(joined(shoes), view.tone("#6c7078", 0.9))


def _anvil(picture: Picture, canvas: Canvas, camera: Camera, x: float, z: float) -> None:
    """On a block of oak, a glowing blade across it."""
    view, (cx, foot), s = picture.view, camera.at(x, 0, z), camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.5 * s, 0.09 * s), view.tone("#0e0a0a", 0), 0.55, blur=10)
    canvas.fill(
        rect(cx - 0.3 * s, foot - 0.55 * s, 0.6 * s, 0.55 * s, 6),
        Linear(cx - 0.3 * s, 0, cx + 0.3 * s, 0, (view.tone("#8a6040", 1.0), view.tone("#4a3020", 0.2))),
    )
    canvas.fill(joined([rect(cx - 0.31 * s, foot - k * s, 0.62 * s, 0.05 * s) for k in (0.12, 0.48)]), view.tone("#3a3a40", 0.6))
    top = foot - 0.55 * s
    body = curve([
        (cx - 0.26 * s, top, 1), (cx - 0.12 * s, top - 0.1 * s), (cx - 0.16 * s, top - 0.2 * s, 1),
        (cx - 0.34 * s, top - 0.24 * s), (cx - 0.62 * s, top - 0.33 * s, 1), (cx + 0.42 * s, top - 0.34 * s, 1),
        (cx + 0.4 * s, top - 0.22 * s, 1), (cx + 0.14 * s, top - 0.18 * s), (cx + 0.12 * s, top - 0.1 * s),
        (cx + 0.26 * s, top, 1),
    ])  # fmt: skip
    canvas.fill(body, Linear(0, top - 0.34 * s, 0, top, (view.tone("#8a9098", 1.0), view.tone("#3c4048", 0.3))))
    canvas.inner(body, -0.02 * s, 0.02 * s, alpha("#ffb070", 0.9), 0.7, blur=3)
    blade = lines(
        [
            (cx - 0.5 * s, top - 0.37 * s),
            (cx + 0.5 * s, top - 0.39 * s),
            (cx + 0.5 * s, top - 0.345 * s),
            (cx - 0.44 * s, top - 0.34 * s),
        ]
    )
    canvas.fill(blade, Linear(cx - 0.5 * s, 0, cx + 0.5 * s, 0, ("#fff0b0", "#ffb040", "#e0501c", "#5a2c24")))
    canvas.glow(cx - 0.25 * s, top - 0.36 * s, 0.9 * s, "#ff9a3c", 0.5)


def _trough(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float) -> None:
    """Water to quench the iron."""
    shadow(canvas, view, camera, x, z, 1.3, 0.7, 0.5)
    box(canvas, view, camera, sun, x, 0, z, 1.3, 0.6, 0.65, "#6a4a34", 0.6)
    canvas.fill(camera.floor(0.61).quad(x + 0.08, z + 0.06, 1.14, 0.5), mix(view.tone("#4a6a7c", 0.6), "#ffb070", 0.2))
    front = camera.flat((x, 0, z - 0.004), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0, 0.1, 1.3, 0.06), (0, 0.44, 1.3, 0.06)]), view.tone("#3a3a40", 0.6))


def _barrel_edge(canvas: Canvas, view: View, x: float, y: float) -> None:
    """The rim of a barrel with rods in it, close to us."""
    rods: Sequence[tuple[float, float]] = ((-70, 260), (-20, 330), (30, 240), (80, 300))
    canvas.fill(joined([rect(x + dx, y - tall, 16, tall + 60, 6) for dx, tall in rods]), view.tone("#5c6068", 0.5))
    body = curve(
        [
            (x - 150, y - 60, 1),
            (x - 180, y + 60),
            (x - 150, HIGH + 60, 1),
            (x + 150, HIGH + 60, 1),
            (x + 180, y + 60),
            (x + 150, y - 60, 1),
        ]
    )
    canvas.fill(body, Linear(x - 180, 0, x + 180, 0, (view.tone("#8a5c38", 0.9), view.tone("#3c2618", 0.1))))
    canvas.fill(rect(x - 190, y - 20, 380, 24), view.tone("#3a3a40", 0.6), clip=body)


PLACES = {
    "workshop": Kind(workshop, "warm", ((0.12, 0.86),), 0.47, (0.1, -0.9)),
    "smithy": Kind(smithy, "torch", ((0.26, 0.9),), 0.47, (-0.9, -0.2)),
}
