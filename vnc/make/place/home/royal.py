"""The royal bedchamber: a bed with a canopy, tall windows, tapestries, a dressing table."""

from random import Random

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.home.home import square
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.fabrics import carpet, lozenge
from vnc.make.place.parts.hearths import candelabra, candle, fireplace
from vnc.make.place.parts.props import cushion
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.room import Room, boards, curtain, droplets, outdoors, shell, sunlight, window
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

GOLD = "#e2b458"
SILKS = ("#9c2c4c", "#345a9c", "#6a3a8a", "#2c7468")
HEAD, FOOT, HALF = 6.9, 4.7, 1.12
"""Metres to the bed's head and foot, and half its width."""
TOP = 2.95
"""Metres to the canopy."""


def royalbedroom(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 500, 1.6, 950)
    room = Room(camera, -3.7, 3.7, 4.2, 7.0, Sun(0.2, 0.6, 0.4))
    silk = SILKS[picture.seed % 4]
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "hills", 540)
    walls = picture.sheet(0.8, 0, 0.5)
    shell(walls, view, room, "#d6bfa4", "#7c5236", "#7a5a44", "#ccb498")
    boards(walls, view, room, "#7c5236", 0.22, picture.seed)
    _panels(picture, walls, room, silk)
    for u in (0.55, 5.55):
        _window(picture, walls, room, u, silk)
    _tapestry(picture, walls, room.west, 5.0, 1.05, 1.55, 2.5)
    _tapestry(picture, walls, room.east, 5.0, 1.05, 1.55, 2.5)
    _beams(walls, view, room)
    panes = [square(u - 3.7 + 0.65 * k, 0.7, 0.6, 2.6, room.deep) for u in (0.55, 5.55) for k in (0, 1)]
    sunlight(walls, room, view, panes, (0.12, 0.62, 0.6), pool=0.5, shaft=0.2)
    carpet(walls, view, room.floor, -2.3, 2.0, 4.6, 2.9, silk)
    things = picture.sheet(0.5, 0, 0.4)
    _mantel(picture, things, room)
    _bed(picture, things, room, view.own("bed", silk))
    for x in (-1.75, 1.75):
        shadow(things, view, camera, x - 0.2, 5.0, 0.4, 0.3)
        candelabra(picture, things, *camera.at(x, 0, 5.1), 1.75 * camera.size(5.1))
    _dressing(picture, things, room, silk)
    near = picture.sheet(0.12, 0, 2.6)
    _footstool(picture, near, silk)


def _panels(picture: Picture, canvas: Canvas, room: Room, silk: str) -> None:
    """Damask above a panelled dado, with gilded mouldings."""
    view = picture.view
    for flat, start, end in ((room.back, 0.0, room.wide), (room.west, 0.6, room.deep), (room.east, 0.6, room.deep)):
        motifs = [
            flat.path(lozenge(u * 0.34 + start, 1.2 + 0.36 * v + (0.18 if u % 2 else 0), 0.11))
            for u in range(int((end - start) / 0.34))
            for v in range(8)
        ]
        canvas.fill(joined(motifs), view.tone(mix("#d6bfa4", silk, 0.5), 0.5), 0.5)
        canvas.fill(flat.quad(start, 0, end - start, 0.95), view.tone("#6e4630", 0.4))
        fields = [(start + 0.12 + 0.8 * k, 0.2, 0.62, 0.6) for k in range(int((end - start) / 0.8))]
        canvas.fill(flat.quads(fields), view.tone("#8a5c3e", 0.55))
        canvas.fill(
            flat.quads([(u, v, w, 0.025) for u, v, w, _ in fields] + [(u, v, 0.025, h) for u, v, _, h in fields]),
            view.tone("#2a1810", 0.1),
            0.5,
        )
        canvas.fill(
            flat.quads([(start, 0.95, end - start, 0.06), (start, 3.9, end - start, 0.05), (start, 4.1, end - start, 0.1)]),
            view.tone(GOLD, 0.7),
        )


def _beams(canvas: Canvas, view: View, room: Room) -> None:
    """Painted beams under the ceiling."""
    for z in (6.3, 5.0, 3.7, 2.4):
        box(canvas, view, room.camera, room.sun, room.left, 3.98, z, room.wide, 0.22, 0.24, "#6a4632", 0.3)
        front = room.camera.flat((room.left, 4.0, z - 0.005), (1, 0, 0), (0, 1, 0))
        canvas.fill(front.quads([(0.2 + 0.45 * k, 0.06, 0.2, 0.08) for k in range(16)]), view.tone(GOLD, 0.6), 0.7)


def _window(picture: Picture, canvas: Canvas, room: Room, u: float, silk: str) -> None:
    """A tall window of small panes, with curtains gathered at its sides."""
    view, back = picture.view, room.back
    canvas.fill(back.quad(u - 0.14, 0.56, 1.58, 3.0), view.tone("#e8dcc4", 0.6))
    droplets(picture, canvas, window(canvas, view, back, u, 0.7, 1.3, 2.7, "#f0e6d0", 3, 6, 0.04), picture.seed)
    for a in (u - 0.34, u + 1.18):
        curtain(canvas, view, back, a, 0.08, 0.46, 3.6, silk, 4, 0.96)
    swag = back.path(
        curve(
            [
                (u - 0.4, 3.82, 1),
                (u + 1.7, 3.82, 1),
                (u + 1.7, 3.4, 1),
                (u + 1.2, 3.52),
                (u + 0.65, 3.3),
                (u + 0.1, 3.52),
                (u - 0.4, 3.4, 1),
            ]
        )
    )
    _, top, _, foot = swag.bounds()
    canvas.fill(swag, Linear(0, top, 0, foot, (view.tone(silk, 0.8), view.tone(silk, 0.25))))
    canvas.fill(back.quad(u - 0.42, 3.8, 2.14, 0.07), view.tone(GOLD, 0.9))


def _tapestry(picture: Picture, canvas: Canvas, flat: Flat, u: float, v: float, wide: float, tall: float) -> None:
    """Woven: a tree, hills, a tower, flowers, in a border of lozenges."""
    view, chance = picture.view, Random(picture.seed + int(flat.origin[0]))
    canvas.fill(flat.quad(u - 0.05, v - 0.05, wide + 0.1, tall + 0.1), view.tone("#7c2c34", 0.5))
    canvas.fill(flat.quad(u + 0.14, v + 0.16, wide - 0.28, tall - 0.32), view.tone("#2f4c5c", 0.55))
    inside = flat.quad(u + 0.14, v + 0.16, wide - 0.28, tall - 0.32)
    hill = flat.path(
        curve([(u, v, 1), (u, v + tall * 0.38), (u + wide * 0.4, v + tall * 0.5), (u + wide, v + tall * 0.34), (u + wide, v, 1)])
    )
    canvas.fill(hill, view.tone("#5c7c4c", 0.6), clip=inside)
    trunk = [
        (u + wide * 0.44, v + tall * 0.3, wide * 0.07, tall * 0.34),
        (u + wide * 0.74, v + tall * 0.42, wide * 0.11, tall * 0.24),
    ]
    canvas.fill(flat.quads(trunk), view.tone("#c8a878", 0.6), clip=inside)
    crown = [
        ellipse(u + wide * chance.uniform(0.24, 0.7), v + tall * chance.uniform(0.58, 0.82), wide * 0.09, tall * 0.045)
        for _ in range(22)
    ]
    canvas.fill(joined([flat.path(e) for e in crown]), view.tone("#8aa45c", 0.7), clip=inside)
    fruit = [
        ellipse(u + wide * chance.uniform(0.2, 0.74), v + tall * chance.uniform(0.56, 0.84), wide * 0.022, tall * 0.012)
        for _ in range(16)
    ]
    fruit += [
        ellipse(u + wide * chance.uniform(0.12, 0.88), v + tall * chance.uniform(0.1, 0.34), wide * 0.024, tall * 0.012)
        for _ in range(26)
    ]
    canvas.fill(joined([flat.path(e) for e in fruit]), view.tone("#e88a5c", 0.8), clip=inside)
    marks = [
        flat.path(lozenge(u + wide * t, a, 0.06))
        for t in (0.05 + 0.1 * k for k in range(10))
        for a in (v + 0.07, v + tall - 0.07)
    ]
    marks += [
        flat.path(lozenge(a, v + tall * t, 0.06))
        for t in (0.08 + 0.07 * k for k in range(13))
        for a in (u + 0.06, u + wide - 0.06)
    ]
    canvas.fill(joined(marks), view.tone(GOLD, 0.8))
    canvas.fill(flat.quad(u - 0.15, v + tall + 0.04, wide + 0.3, 0.06), view.tone("#4a3020", 0.5))


def _mantel(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A marble fireplace at the left wall with candles and a mirror over it."""
    view, camera, z = picture.view, room.camera, 3.5
    box(canvas, view, camera, room.sun, room.left, 0, z, 0.42, 1.35, 1.7, "#e4d8cc", 0.6)
    box(canvas, view, camera, room.sun, room.left, 1.35, z - 0.08, 0.54, 0.08, 1.86, "#f0e6da", 1)
    face = camera.flat((room.left + 0.43, 0, z), (0, 0, 1), (0, 1, 0))
    fireplace(picture, canvas, face.path(curve([(0.32, 0.04, 1), (0.32, 0.75), (0.85, 1.02), (1.38, 0.75), (1.38, 0.04, 1)])))
    canvas.fill(face.quads([(0.08, 0.06, 0.12, 1.2), (1.5, 0.06, 0.12, 1.2)]), view.tone(GOLD, 0.6), 0.5)
    wall = room.west
    glass = wall.path(ellipse(z + 0.85, 2.3, 0.55, 0.72))
    canvas.fill(wall.path(ellipse(z + 0.85, 2.3, 0.66, 0.84)), view.tone(GOLD, 0.7))
    left, top, right, foot = glass.bounds()
    canvas.fill(
        glass, Linear(left, top, right, foot, (view.tone("#a8b8c0", 0.8), view.tone("#5c6874", 0.4), view.tone("#8c9ca4", 0.7)))
    )
    for u in (0.2, 1.5):
        candle(canvas, view, *camera.at(room.left + 0.25, 1.43, z + u), 0.2 * camera.size(z + u))
    pool = room.floor.path(ellipse(room.left + 1.2, z + 0.8, 1.0, 1.1))
    canvas.fill(pool, "#ff9a48", 0.26, blur=36, blend="screen")


def _bed(picture: Picture, canvas: Canvas, room: Room, silk: str) -> None:
    """Head to the wall; four turned posts, a canopy with a fringe, curtains tied to the posts."""
    view, camera, sun = picture.view, room.camera, room.sun
    back = camera.flat((0, 0, HEAD), (1, 0, 0), (0, 1, 0))
    folds = tuple(view.tone(silk, k) for k in (0.1, 0.45, 0.2, 0.5, 0.22, 0.55, 0.22, 0.5, 0.2, 0.45, 0.1))
    (x0, y0), (x1, y1) = back.at(-HALF, TOP), back.at(HALF, 0.4)
    canvas.fill(rect(x0, y0, x1 - x0, y1 - y0), Linear(x0, 0, x1, 0, folds))
    board = back.path(curve([(-HALF, 0.4, 1), (-HALF, 1.25), (-0.5, 1.42), (0, 1.72), (0.5, 1.42), (HALF, 1.25), (HALF, 0.4, 1)]))
    canvas.fill(board, Linear(x0, 0, x1, 0, tuple(view.tone("#7a4a2c", k) for k in (0.2, 0.8, 0.3))))
    canvas.line(board, view.tone(GOLD, 0.9), 5)
    shadow(canvas, view, camera, -HALF - 0.1, FOOT - 0.1, 2 * HALF + 0.2, 2.0, 0.5)
    for x in (-HALF, HALF):
        _drape(canvas, view, room, x, HEAD - 0.1, silk)
    box(canvas, view, camera, sun, -HALF, 0.12, FOOT, 2 * HALF, 0.34, HEAD - FOOT, "#7a4a2c", 0.6)
    _bedding(canvas, view, camera, silk)
    rail = camera.flat((0, 0, FOOT - 0.01), (1, 0, 0), (0, 1, 0))
    canvas.fill(rail.quads([(-0.95 + 0.64 * k, 0.18, 0.56, 0.2) for k in range(3)]), view.tone("#9c6a40", 0.7))
    for x in (-HALF, HALF):
        _post(canvas, view, camera, x, FOOT)
        _drape(canvas, view, room, x, FOOT, silk)
    _canopy(canvas, view, camera, silk)


def _bedding(canvas: Canvas, view: View, camera: Camera, silk: str) -> None:
    """Mattress, pillows in two rows, a counterpane that hangs over the foot."""
    for y, z, tint in ((0.78, 6.5, "#ffffff"), (0.76, 6.2, mix(silk, "#ffffff", 0.72))):
        for x in (-0.95, 0.05):
            cushion(
                canvas, view, camera.shape((x, y, z), (x + 0.9, y, z), (x + 0.9, y + 0.4, z + 0.1), (x, y + 0.4, z + 0.1)), tint
            )
    cushion(canvas, view, camera.shape((-0.34, 0.76, 5.9), (0.34, 0.76, 5.9), (0.34, 1.02, 6), (-0.34, 1.02, 6)), GOLD)
    half = HALF - 0.06
    top = camera.shape((-half, 0.74, FOOT), (half, 0.74, FOOT), (half, 0.78, 6.3), (-half, 0.78, 6.3))
    _, y0, _, y1 = top.bounds()
    canvas.fill(top, Linear(0, y0, 0, y1, (view.tone(mix(silk, "#ffffff", 0.25), 0.9), view.tone(silk, 0.75))))
    fold = camera.shape((-half, 0.785, 5.75), (half, 0.785, 5.75), (half, 0.79, 6.0), (-half, 0.79, 6.0))
    canvas.fill(fold, view.tone("#fff6ea", 0.95))
    _counterpane(canvas, view, camera, silk)


def _counterpane(canvas: Canvas, view: View, camera: Camera, silk: str) -> None:
    """What hangs over the bed's foot, with its hem, and sprigs of gold on top."""
    half = HALF - 0.06
    flat = camera.flat((0, 0, FOOT - 0.02), (1, 0, 0), (0, 1, 0))
    hang = flat.path(
        curve(
            [
                (-half, 0.74, 1),
                (half, 0.74, 1),
                (half, 0.42, 1),
                (half * 0.6, 0.36),
                (half * 0.2, 0.43),
                (-half * 0.2, 0.36),
                (-half * 0.6, 0.43),
                (-half, 0.4, 1),
            ]
        )
    )
    x0, _, x1, _ = hang.bounds()
    canvas.fill(hang, Linear(x0, 0, x1, 0, tuple(view.tone(silk, k) for k in (0.3, 0.6, 0.35, 0.65, 0.35, 0.6, 0.3))))
    canvas.line(
        flat.path(
            curve(
                [
                    (-half, 0.41, 1),
                    (-half * 0.6, 0.44),
                    (-half * 0.2, 0.37),
                    (half * 0.2, 0.44),
                    (half * 0.6, 0.37),
                    (half, 0.43, 1),
                ],
                closed=False,
            )
        ),
        view.tone(GOLD, 0.9),
        5,
    )
    sprigs = [
        camera.floor(0.76).path(lozenge(-0.8 + 0.4 * k + 0.2 * (j % 2), 4.85 + 0.25 * j, 0.09))
        for k in range(5)
        for j in range(4)
    ]
    canvas.fill(joined(sprigs), view.tone(GOLD, 0.8), 0.7)


def _post(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A turned post of dark wood."""
    (cx, foot), (_, top), s = camera.at(x, 0, z), camera.at(x, TOP, z), camera.size(z)
    w = 0.055 * s
    tones = tuple(view.tone("#7a4a2c", k) for k in (0.15, 0.9, 0.3))
    paint = Linear(cx - w, 0, cx + w, 0, tones)
    canvas.fill(rect(cx - w * 0.8, top, w * 1.6, foot - top), paint)
    knobs = [ellipse(cx, foot - t * (foot - top), w * g, w * 1.2) for t, g in ((0.24, 1.6), (0.3, 1.25), (0.6, 1.3), (0.9, 1.4))]
    canvas.fill(joined([*knobs, rect(cx - w * 1.4, foot - 0.7 * s, w * 2.8, 0.7 * s, 4)]), paint)


def _drape(canvas: Canvas, view: View, room: Room, x: float, z: float, silk: str) -> None:
    """A bed curtain tied back to its post."""
    flat = room.camera.flat((x, 0, z), (-1 if x > 0 else 1, 0, 0), (0, 1, 0))
    cloth = flat.path(
        curve(
            [
                (-0.12, TOP, 1),
                (0.5, TOP, 1),
                (0.36, 2.2),
                (0.08, 1.4),
                (0.2, 0.7),
                (0.22, 0.12, 1),
                (-0.16, 0.12, 1),
                (-0.14, 0.7),
                (-0.08, 1.4),
                (-0.14, 2.2),
            ]
        )
    )
    x0, _, x1, _ = cloth.bounds()
    canvas.fill(cloth, Linear(x0, 0, x1, 0, tuple(view.tone(silk, k) for k in (0.25, 0.75, 0.3, 0.85, 0.3, 0.7))))
    canvas.fill(flat.quad(-0.11, 1.36, 0.22, 0.1), view.tone(GOLD, 1.0))


def _canopy(canvas: Canvas, view: View, camera: Camera, silk: str) -> None:
    """The tester seen from below, its valance scalloped, a gilded crown in the middle."""
    wide = HALF + 0.1
    under = camera.shape((-wide, TOP, FOOT), (wide, TOP, FOOT), (wide, TOP, HEAD), (-wide, TOP, HEAD))
    canvas.fill(under, view.tone(mix(silk, "#140c18", 0.45), 0.2))
    flat = camera.flat((0, TOP - 0.3, FOOT - 0.04), (1, 0, 0), (0, 1, 0))
    hem: list[tuple[float, ...]] = []
    for k in range(9):
        a = wide - 2 * wide * k / 9
        hem += [(a, 0.12, 1), (a - wide / 9, -0.02)]
    valance = flat.path(curve([(-wide, 0.5, 1), (wide, 0.5, 1), *hem, (-wide, 0.12, 1)]))
    x0, y0, x1, y1 = valance.bounds()
    canvas.fill(valance, Linear(x0, 0, x1, 0, tuple(view.tone(silk, 0.4 + 0.3 * (k % 2)) for k in range(19))))
    canvas.fill(valance, Linear(0, y0, 0, y1, (alpha("#ffffff", 0.14), alpha("#14081c", 0.3))))
    canvas.line(flat.path(curve([(wide, 0.12, 1), *hem[1:], (-wide, 0.12, 1)], closed=False)), view.tone(GOLD, 0.9), 4)
    canvas.fill(flat.quads([(-wide - 0.04, 0.46, 2 * wide + 0.08, 0.09)]), view.tone(GOLD, 0.8))
    crest = flat.path(
        curve([(-0.5, 0.55, 1), (-0.34, 0.78), (-0.16, 0.66), (0, 1.0, 1), (0.16, 0.66), (0.34, 0.78), (0.5, 0.55, 1)])
    )
    canvas.fill(crest, Linear(0, crest.bounds()[1], 0, crest.bounds()[3], (view.tone(GOLD, 1.1), view.tone(GOLD, 0.3))))


def _dressing(picture: Picture, canvas: Canvas, room: Room, silk: str) -> None:
    """A table with an oval mirror, flasks and candles at the right wall, a stool before it."""
    view, camera, sun, z = picture.view, room.camera, room.sun, 3.1
    wall = camera.flat((room.right - 0.04, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(wall.path(ellipse(z + 0.8, 1.75, 0.52, 0.8)), view.tone(GOLD, 0.75))
    glass = wall.path(ellipse(z + 0.8, 1.75, 0.43, 0.7))
    left, top, right, foot = glass.bounds()
    canvas.fill(
        glass, Linear(left, top, right, foot, (view.tone("#8c9ca4", 0.7), view.tone("#5c6874", 0.4), view.tone("#b8c8d0", 0.9)))
    )
    shadow(canvas, view, camera, room.right - 0.7, z, 0.7, 1.6, 0.4)
    for u in (0.04, 1.48):
        box(canvas, view, camera, sun, room.right - 0.62, 0, z + u, 0.08, 0.74, 0.08, "#e8dcc8", 0)
    box(canvas, view, camera, sun, room.right - 0.66, 0.6, z, 0.64, 0.16, 1.6, "#efe4d0", 0.9)
    front = camera.flat((room.right - 0.665, 0, z), (0, 0, 1), (0, 1, 0))
    canvas.fill(front.quads([(0.1 + 0.48 * k, 0.63, 0.4, 0.09) for k in range(3)]), view.tone(GOLD, 0.6), 0.5)
    for u in (0.12, 1.46):
        candle(canvas, view, *camera.at(room.right - 0.3, 0.76, z + u), 0.24 * camera.size(z + u))
    for k, (u, tint) in enumerate(((1.25, "#c87aa0"), (1.0, "#7ab0c8"), (0.5, "#d8a848"), (0.36, "#a88ac8"))):
        (x, y), s = camera.at(room.right - 0.42 - 0.06 * (k % 2), 0.76, z + u), camera.size(z + u)
        flask = curve(
            [
                (x - 0.05 * s, y, 1),
                (x - 0.06 * s, y - 0.08 * s),
                (x - 0.015 * s, y - 0.13 * s),
                (x - 0.015 * s, y - 0.18 * s, 1),
                (x + 0.015 * s, y - 0.18 * s, 1),
                (x + 0.015 * s, y - 0.13 * s),
                (x + 0.06 * s, y - 0.08 * s),
                (x + 0.05 * s, y, 1),
            ]
        )
        canvas.fill(flask, Linear(x - 0.05 * s, 0, x + 0.05 * s, 0, (view.tone(tint, 1.1), view.tone(tint, 0.4))))
    shadow(canvas, view, camera, 2.2, z + 0.4, 0.5, 0.6, 0.4)
    for dx in (0.02, 0.42):
        box(canvas, view, camera, sun, 2.2 + dx, 0, z + 0.42, 0.05, 0.42, 0.05, "#e8dcc8", 0)
    box(canvas, view, camera, sun, 2.2, 0.4, z + 0.4, 0.48, 0.1, 0.6, silk, 0.8)


def _footstool(picture: Picture, canvas: Canvas, silk: str) -> None:
    """Roses in a vase at the lower left, a velvet chair's back at the right."""
    view, chance = picture.view, Random(picture.seed)
    canvas.fill(
        curve([(40, 1120, 1), (26, 980), (84, 900, 1), (206, 900, 1), (264, 980), (250, 1120, 1)]),
        Linear(26, 0, 264, 0, (view.tone("#f4ecdf", 1.0), view.tone("#8c9cb8", 0.3))),
    )
    for _ in range(60):
        x, y = chance.gauss(145, 80), chance.gauss(830, 44)
        canvas.fill(ellipse(x, y, 26, 15), view.tone("#4c7c44", chance.uniform(0.2, 0.8)))
    for _ in range(17):
        x, y, r = chance.gauss(145, 76), chance.gauss(800, 46), chance.uniform(24, 36)
        canvas.fill(
            ellipse(x, y, r, r * 0.92),
            Radial(
                x - r * 0.3,
                y - r * 0.3,
                r * 1.5,
                (view.tone("#ffd8dc", 1.0), view.tone(chance.choice(("#d85a74", "#e8a890", "#c43c5c")), 0.6)),
            ),
        )
        canvas.line(ellipse(x + r * 0.05, y, r * 0.5, r * 0.42), view.tone("#8c2440", 0.3), 3, 0.5)
    back = curve([(1700, 1120, 1), (1690, 900), (1730, 800), (1830, 760), (1960, 790), (1990, 1120, 1)])
    canvas.fill(back, Linear(1690, 760, 1960, HIGH, (view.tone(silk, 0.8), view.tone(silk, 0.2))))
    canvas.line(back, view.tone(GOLD, 0.8), 16)


PLACES = {
    "royalbedroom": Kind(royalbedroom, "warm", ((0.16, 0.84),), 0.47, (-0.5, -0.6)),
}
