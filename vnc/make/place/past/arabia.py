"""A hall in an Arabian palace: arches behind arches, tiles, carpets, brass lamps, a court with palms beyond."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.arabesque import BRASS, brass_lamp, cushions, dome, jali, keel, minaret, star, zellige
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.desert import date_palm
from vnc.make.place.parts.fabrics import carpet
from vnc.make.place.parts.flora import bush
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, droplets, shell, shine, sunlight, tiled
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Flat, Sun, shadow
from vnc.make.place.view import View

PLASTER, TILES, TRIM = "#ecd8b0", ("#f4ecd8", "#1f6c8c", "#2f8c7c", "#d8a44c"), "#b8843c"
ARCADE = 6.0
"""Metres to the row of arches across the hall."""


def arabpalace(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 500, 1.55, 950)
    room = Room(camera, -5.0, 5.0, 5.2, 9.5, Sun(-0.2, 0.6, 0.5))
    out = picture.sheet(1.0, 0, 1.4)
    _court(picture, out)
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, PLASTER, "#d8c4a4", "#8a5c38", "#e4c898")
    tiled(walls, view, room, "#d8c4a4", 0.8, "#b88c60")
    _side(walls, view, room, room.west)
    _side(walls, view, room, room.east)
    _back(picture, walls, room)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.22, 0.2)
    light = [
        ((-3.4 + 2.6 * k, 0.1, 9.5), (-3.4 + 2.6 * k, 3.2, 9.5), (-1.8 + 2.6 * k, 3.2, 9.5), (-1.8 + 2.6 * k, 0.1, 9.5))
        for k in range(3)
    ]
    sunlight(walls, room, view, light, (-0.2, 0.5, 0.75), pool=0.4, shaft=0.14)
    carpet(walls, view, room.floor, -1.5, 2.4, 3.0, 5.8, "#8a2434")
    arcade = picture.sheet(0.5, 0, 0.4)
    _arcade(picture, arcade, room)
    for side in (-1, 1):
        _divan(arcade, view, camera, side, picture.seed + side)
    _table(arcade, view, *camera.at(-1.9, 0, 4.7), camera.size(4.7))
    _table(arcade, view, *camera.at(2.1, 0, 5.0), camera.size(5.0))
    for x, z, y, size in (
        (-2.6, 5.4, 2.9, 0.62),
        (2.6, 5.4, 2.9, 0.62),
        (0.0, 5.6, 3.3, 0.9),
        (-1.35, 4.4, 3.0, 0.5),
        (1.35, 4.4, 3.0, 0.5),
    ):
        lx, ly = camera.at(x, y, z)
        brass_lamp(picture, arcade, lx, ly, size * camera.size(z), -20)
        picture.play("flicker", lx - 100, ly - 100, 200, 200, "#ffb850")
    near = picture.sheet(0.12, 0, 2.6)
    _near(picture, near)


def _court(picture: Picture, canvas: Canvas) -> None:
    """What the arches open on: a garden court with palms, a wall, domes."""
    view = picture.out
    sky(picture, canvas, 560)
    minaret(canvas, view, 1180, 520, 330, 34, "#ecdcb8", "#2f7c8c", 0.2)
    dome(canvas, view, 800, 440, 90, "#2f8c9c", BRASS, 0.2)
    canvas.fill(rect(-20, 436, WIDE + 40, 140), Linear(0, 436, 0, 560, (view.tone("#ecd4a4", 0.8), view.tone("#c8a474", 0.5))))
    canvas.fill(joined([keel(40 + 92 * k, 560, 30, 100) for k in range(21)]), view.tone("#8a6844", 0.3))
    canvas.fill(rect(-20, 552, WIDE + 40, 200), Linear(0, 552, 0, 660, (view.tone("#e4d4b0", 0.8), view.tone("#c4ac80", 0.5))))
    for k, (x, tall) in enumerate(((560, 330), (760, 250), (1010, 300), (1240, 280), (1400, 340))):
        date_palm(canvas, view, x, 590, tall, picture.seed + k, 0.06 if k % 2 else -0.05)
    for k in range(12):
        bush(canvas, view, 430 + 96 * k, 584, 60, 30, picture.seed + 20 + k, 110)
    veil(picture, canvas)


def _side(canvas: Canvas, view: View, room: Room, wall: Flat) -> None:
    """A side wall: tiles to the shoulder, a band of script-like figures, niches with lamplight and screens."""
    near, long = room.near, room.deep - room.near
    zellige(canvas, view, wall, near, 0.1, long, 1.3, 0.42, TILES, 0.55)
    canvas.fill(wall.quads([(near, 1.42, long, 0.1), (near, 3.7, long, 0.1), (near, 4.3, long, 0.08)]), view.tone(TRIM, 0.7))
    figures = [wall.path(star(near + 0.3 + 0.5 * k, 4.05, 0.2, 8, 0.5)) for k in range(18)]
    canvas.fill(wall.quad(near, 3.8, long, 0.5), view.tone("#1f5c70", 0.4))
    canvas.fill(joined(figures), view.tone("#e8b850", 0.7))
    for z in (2.2, 4.2, 7.2):
        niche = wall.path(keel(z + 0.6, 1.6, 0.55, 1.9, 1.0))
        frame = wall.quad(z - 0.1, 1.56, 1.4, 2.1)
        canvas.fill(frame, view.tone(mix(PLASTER, "#c89858", 0.4), 0.45))
        canvas.line(frame, view.tone(TRIM, 0.8), 4)
        canvas.fill(niche, mix(view.tone("#6c3c28", 0.2), "#ffb050", 0.3 + 0.3 * view.lamps))
        if z != 4.2:
            with canvas.clipped(niche):
                jali(canvas, view, niche, "#8a5c30", 20, 0.4)


def _back(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The far wall, cut by three arches."""
    view, back = picture.view, room.back
    zellige(canvas, view, back, 0, 0.08, room.wide, 1.2, 0.4, TILES, 0.5)
    canvas.fill(back.quads([(0, 1.28, room.wide, 0.08), (0, 3.9, room.wide, 0.1)]), view.tone(TRIM, 0.7))
    canvas.fill(back.quad(0, 4.0, room.wide, 0.6), view.tone("#1f5c70", 0.4))
    canvas.fill(joined([back.path(star(0.3 + 0.5 * k, 4.3, 0.21, 8, 0.5)) for k in range(20)]), view.tone("#e8b850", 0.7))
    for k in range(3):
        u = 2.4 + 2.6 * k
        canvas.fill(back.quad(u - 1.15, 0, 2.3, 3.84), view.tone(mix(PLASTER, "#d8a45c", 0.35), 0.5))
        hole = back.path(keel(u, 0.02, 1.0, 3.5, 1.0))
        canvas.fill(back.path(keel(u, 0.0, 1.12, 3.68, 1.0)), view.tone("#1f6c8c", 0.6))
        canvas.fill(hole, "#ffffff", blend="erase")
        droplets(picture, canvas, hole, picture.seed + k)


def _arcade(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Arches on pairs of thin columns from wall to wall, a lace of plaster over them."""
    view, camera, lit = picture.view, room.camera, max(0.2, picture.view.lamps)
    face = camera.flat((room.left, 0, ARCADE), (1, 0, 0), (0, 1, 0))
    wall = face.quad(0, 2.0, room.wide, 3.2)
    spots = ((1.25, 1.15), (5.0, 2.2), (8.75, 1.15))
    holes = [face.path(keel(u, 0.4, half, 3.2 if half < 2 else 4.1, 1.0)) for u, half in spots]
    solid = wall
    for hole in holes:
        solid = solid - hole
    _, top, _, foot = wall.bounds()
    canvas.fill(
        solid, Linear(0, top, 0, foot, (view.tone(mix(PLASTER, "#c88c4c", 0.2), 0.3 + 0.2 * lit), view.tone(PLASTER, 0.7)))
    )
    lace = [face.path(star(0.2 + 0.36 * i + 0.18 * (j % 2), 2.3 + 0.3 * j, 0.15, 8, 0.45)) for i in range(28) for j in range(10)]
    with canvas.clipped(solid):
        canvas.fill(joined(lace), view.tone("#a8743c", 0.35), 0.5)
    for hole in holes:
        with canvas.clipped(solid):
            canvas.line(hole, view.tone("#1f6c8c", 0.6), 30)
            canvas.line(hole, view.tone("#e8c478", 0.8), 12)
    for u in (0.16, 2.36, 2.86, 7.14, 7.64, 9.84):
        (x, base), (_, head), s = face.at(u, 0), face.at(u, 2.1), camera.size(ARCADE)
        canvas.fill(ellipse(x, base, 0.24 * s, 0.05 * s), view.tone("#180f10", 0), 0.4, blur=5)
        canvas.fill(rect(x - 0.085 * s, head, 0.17 * s, base - head), turned(view, x, 0.085 * s, "#f4ead4"))
        canvas.fill(
            joined(
                [
                    rect(x - 0.12 * s, base - 0.16 * s, 0.24 * s, 0.16 * s, 4),
                    rect(x - 0.11 * s, head + 0.02 * s, 0.22 * s, 0.06 * s, 3),
                ]
            ),
            turned(view, x, 0.12 * s, "#e4d4b4"),
        )
        canvas.fill(
            lines(
                [
                    (x - 0.1 * s, head + 0.02 * s),
                    (x + 0.1 * s, head + 0.02 * s),
                    (x + 0.19 * s, head - 0.26 * s),
                    (x - 0.19 * s, head - 0.26 * s),
                ]
            ),
            turned(view, x, 0.19 * s, "#d8b878"),
        )


def _divan(canvas: Canvas, view: View, camera: Camera, side: int, seed: int) -> None:
    """A low seat along the wall with silks and pillows."""
    z, x0 = 5.0, 2.75 * side if side > 0 else -4.9
    face = camera.flat((x0, 0, z), (1, 0, 0), (0, 1, 0))
    top = camera.floor(0.42).quad(x0, z, 2.15, 0.85)
    shadow(canvas, view, camera, x0, z - 0.1, 2.15, 0.9, 0.5)
    canvas.fill(top, view.tone("#a83a4c", 0.75))
    front = face.quad(0, 0, 2.15, 0.42)
    canvas.fill(
        front, Linear(0, front.bounds()[1], 0, front.bounds()[3], (view.tone("#8a2438", 0.6), view.tone("#5c1828", 0.25)))
    )
    canvas.fill(joined([face.path(star(0.2 + 0.29 * k, 0.2, 0.1)) for k in range(7)]), view.tone("#e8b850", 0.7))
    canvas.fill(face.quads([(0, 0.37, 2.15, 0.05), (0, 0.0, 2.15, 0.04)]), view.tone("#e0b058", 0.8))
    (left, y), (right, _), s = camera.at(x0 + 0.05, 0.42, z + 0.6), camera.at(x0 + 2.1, 0.42, z + 0.6), camera.size(z + 0.6)
    cushions(canvas, view, left, right, y + 0.04 * s, 0.46 * s, seed + 9)


def _table(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """An eight-sided stand with a brass tray, a pot and glasses."""
    canvas.fill(ellipse(x, foot, 0.44 * s, 0.08 * s), view.tone("#180f10", 0), 0.45, blur=6)
    canvas.fill(rect(x - 0.3 * s, foot - 0.48 * s, 0.6 * s, 0.48 * s), turned(view, x, 0.3 * s, "#6c3c28"))
    canvas.fill(joined([keel(x + u * s, foot, 0.09 * s, 0.34 * s) for u in (-0.19, 0.0, 0.19)]), view.tone("#24141a", 0.1))
    canvas.fill(
        joined([star(x + u * s, foot - 0.41 * s, 0.04 * s) for u in (-0.24, -0.12, 0.0, 0.12, 0.24)]), view.tone("#f0e4cc", 0.8)
    )
    canvas.fill(ellipse(x, foot - 0.49 * s, 0.42 * s, 0.1 * s), view.tone("#8a5c20", 0.4))
    canvas.fill(
        ellipse(x, foot - 0.51 * s, 0.42 * s, 0.1 * s),
        Linear(x - 0.42 * s, 0, x + 0.42 * s, 0, (view.tone(BRASS, 0.5), view.tone("#ffe8a8", 1.0), view.tone(BRASS, 0.5))),
    )
    y = foot - 0.52 * s
    pot = curve(
        [
            (x - 0.06 * s, y, 1),
            (x - 0.1 * s, y - 0.1 * s),
            (x - 0.03 * s, y - 0.2 * s),
            (x - 0.03 * s, y - 0.28 * s),
            (x, y - 0.34 * s, 1),
            (x + 0.03 * s, y - 0.28 * s),
            (x + 0.03 * s, y - 0.2 * s),
            (x + 0.1 * s, y - 0.1 * s),
            (x + 0.06 * s, y, 1),
        ]
    )
    canvas.line(
        curve([(x + 0.09 * s, y - 0.08 * s), (x + 0.17 * s, y - 0.14 * s), (x + 0.2 * s, y - 0.27 * s)], closed=False),
        view.tone(BRASS, 0.7),
        max(2, 0.025 * s),
    )
    canvas.fill(pot, turned(view, x, 0.1 * s, BRASS))
    canvas.fill(
        joined([rect(x + u * s, y - 0.08 * s, 0.06 * s, 0.1 * s, 2) for u in (-0.3, -0.2, 0.24)]), view.tone("#4c9a8c", 0.8), 0.85
    )


def _near(picture: Picture, canvas: Canvas) -> None:
    """The arch we look through, with curtains drawn aside."""
    view = picture.view
    frame = rect(-20, -20, WIDE + 40, HIGH + 40) - keel(960, 1200, 1010, 1330)
    canvas.fill(frame, Linear(0, 0, 0, 700, (view.tone("#5c3424", 0.25), view.tone("#8a5430", 0.45))))
    for side, x in ((-1, -30.0), (1, WIDE + 30.0)):
        cloth = curve(
            [
                (x, -20, 1),
                (x - side * 330, -20, 1),
                (x - side * 290, 260),
                (x - side * 170, 560),
                (x - side * 80, 760),
                (x - side * 150, 1110, 1),
                (x, 1110, 1),
            ]
        )
        left, _, right, _ = cloth.bounds()
        canvas.fill(cloth, Linear(left, 0, right, 0, (view.tone("#a82c44", 0.7), view.tone("#5c1428", 0.2))[::-side]))
        folds = [
            curve(
                [(x - side * (60 + 70 * k), -20), (x - side * (50 + 55 * k), 300), (x - side * (26 + 24 * k), 740)], closed=False
            )
            for k in range(4)
        ]
        for fold in folds:
            canvas.line(fold, view.tone("#3c0c1c", 0.1), 22, 0.4, blur=8, clip=cloth)
        canvas.fill(ellipse(x - side * 60, 756, 60, 22), view.tone(BRASS, 0.8))


PLACES = {"arabpalace": Kind(arabpalace, "warm", ((0.16, 0.84),), 0.5, (-0.2, -0.9))}
