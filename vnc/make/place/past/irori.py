"""Inside an old Japanese farmhouse: the room round the sunken hearth."""

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.farmrooms import CLAY, IRON, SOOT, beams, strings
from vnc.make.place.parts.hearths import fire
from vnc.make.place.past.east import mats, shoji
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, boards, droplets, outdoors, shell, shine, sunlight, window
from vnc.make.place.space import Camera, Sun, box
from vnc.make.place.view import View

PIT = (-0.8, 3.5, 1.6, 1.5)
"""The hearth: left, near, width and depth in metres."""


def irori(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 450, 1.35, 950)
    room = Room(camera, -3.8, 3.8, 3.5, 7.2, Sun(-0.4, 0.6, 0.3))
    out = picture.sheet(1.0, 0, 2)
    outdoors(picture, out, "hills", 470)
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, CLAY, "#7c5436", "#3c281e", "#bca47c")
    boards(walls, view, room, "#7c5436", 0.26, picture.seed, 0.6)
    _back(picture, walls, room)
    _sides(walls, view, room)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.14, 0.2)
    light = [((-2.7, 0.1, 7.2), (-2.7, 2.0, 7.2), (-0.6, 2.0, 7.2), (-0.6, 0.1, 7.2))]
    sunlight(walls, room, view, light, (-0.35, 0.5, 0.7), pool=0.4, shaft=0.14)
    mats(walls, view, room, -3.8, 5.2, 4, 1)
    beams(walls, view, room)
    hearth = picture.sheet(0.42, 0, 0.3)
    _hearth(picture, hearth, room)
    near = picture.sheet(0.12, 0, 2.6)
    near.fill(rect(-30, -20, 130, HIGH + 40), turned(view, 35, 65, SOOT))
    strings(near, view, 1790, -20, 3, 1.5)
    near.fill(rect(-20, -20, 1960, 60), view.tone("#241812", 0.2))


def _back(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Paper screens and one of them open to the yard; a cupboard, a household shrine above."""
    view, back = picture.view, room.back
    for u in (0.15, 3.25):
        shoji(canvas, view, back, u, 0.06, 1.0 if u < 1 else 1.05, 2.0, 3, 6, SOOT)
    droplets(picture, canvas, window(canvas, view, back, 1.2, 0.06, 2.0, 2.0, SOOT, 1, 1, 0.06), picture.seed)
    canvas.fill(back.quad(4.5, 0, 3.0, 2.2), view.tone("#6c4830", 0.5))
    doors = [(4.56 + 0.73 * k, 0.12, 0.68, 1.25) for k in range(4)]
    canvas.fill(back.quads(doors), view.tone("#8a6040", 0.6))
    canvas.fill(
        back.quads([(u + w * t, v, 0.025, h) for u, v, w, h in doors for t in (0.2, 0.4, 0.6, 0.8)]),
        view.tone("#2c1a10", 0.2),
        0.6,
    )
    for k, (u, v) in enumerate(((4.7, 1.5), (5.1, 1.5), (5.5, 1.5), (6.0, 1.5), (6.5, 1.5), (6.9, 1.5))):
        x, y = back.at(u, v)
        tint, s = ("#3c5c7c", "#e8e0d0", "#7c4434", "#4c6c5c", "#e8e0d0", "#2c2c34")[k], 32.0
        canvas.fill(
            curve([(x - s, y - s * 0.9, 1), (x - s * 0.5, y), (x + s * 0.5, y), (x + s, y - s * 0.9, 1)]), view.tone(tint, 0.6)
        )
    canvas.fill(
        back.quads([(4.5, 1.44, 3.0, 0.06), (0, 2.1, 7.6, 0.16), (1.12, 0, 0.1, 3.5), (3.2, 0, 0.1, 3.5), (4.4, 0, 0.14, 3.5)]),
        view.tone(SOOT, 0.45),
    )
    canvas.fill(back.quad(5.3, 2.45, 1.2, 0.06), view.tone("#8a6040", 0.6))
    x, y = back.at(5.9, 2.52)
    canvas.fill(
        lines([(x - 60, y), (x - 60, y - 44), (x - 78, y - 44), (x, y - 84), (x + 78, y - 44), (x + 60, y - 44), (x + 60, y)]),
        view.tone("#b08858", 0.6),
    )
    canvas.fill(rect(x - 24, y - 40, 48, 40), view.tone("#3c2820", 0.2))
    canvas.line(curve([(x - 80, y - 8), (x, y + 8), (x + 80, y - 8)], closed=False), view.tone("#e8dcb0", 0.8), 6)


def _sides(canvas: Canvas, view: View, room: Room) -> None:
    """A chest of drawers that is a stair at the right; straw coats and hats at the left."""
    for flat in (room.west, room.east):
        canvas.fill(
            flat.quads([(0.3, 2.1, 7, 0.16), (0.3, 0, 7, 0.12), *[(1.2 + 1.9 * k, 0, 0.18, 3.5) for k in range(4)]]),
            view.tone(SOOT, 0.4),
        )
    for k in range(4):
        box(canvas, view, room.camera, room.sun, 3.05, 0, 6.3 - 0.7 * k, 0.72, 0.5 + 0.44 * (3 - k), 0.68, "#7c4c30", 0.7)
        face = room.camera.flat((3.04, 0, 0), (0, 0, 1), (0, 1, 0))
        for j in range(4 - k):
            canvas.fill(face.quad(6.36 - 0.7 * k, 0.08 + 0.44 * j, 0.56, 0.36), view.tone("#8a5838", 0.5))
            canvas.fill(face.quad(6.56 - 0.7 * k, 0.22 + 0.44 * j, 0.16, 0.06), view.tone("#2c2c30", 0.5))
    for z, kind in ((2.6, 0), (3.5, 1), (4.5, 0)):
        x, y = room.west.at(z, 1.95)
        s = room.camera.size(z)
        if kind:
            coat = [
                stroke([(x + u * 0.1 * s, y), (x + u * 0.3 * s, y + 0.9 * s)], 0.05 * s, even)
                for u in (-1, -0.6, -0.2, 0.2, 0.6, 1)
            ]
            canvas.fill(joined(coat), view.tone("#b0945c", 0.6))
        else:
            canvas.fill(ellipse(x, y + 0.2 * s, 0.2 * s, 0.26 * s), view.tone("#c8a868", 0.6))
            canvas.line(ellipse(x, y + 0.2 * s, 0.12 * s, 0.16 * s), view.tone("#7c6034", 0.3), 2.5)
            canvas.line(ellipse(x, y + 0.2 * s, 0.05 * s, 0.07 * s), view.tone("#7c6034", 0.3), 2)


def _hearth(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Ash in a frame let into the floor, fire, fish on skewers, a kettle on its hook, mats of straw round it."""
    view, camera, (x, z, wide, deep) = picture.view, room.camera, PIT
    floor = camera.floor()
    for cx, cz in ((-1.7, 4.2), (1.7, 4.2), (0.0, 5.7)):
        _mat(canvas, view, camera, cx, cz)
    canvas.fill(floor.quad(x - 0.2, z - 0.2, wide + 0.4, deep + 0.4), view.tone("#5c3820", 0.6))
    canvas.line(floor.quad(x - 0.2, z - 0.2, wide + 0.4, deep + 0.4), view.tone("#a87448", 0.9), 4)
    pit = floor.quad(x, z, wide, deep)
    _, top, _, foot = pit.bounds()
    canvas.fill(pit, Linear(0, top, 0, foot, (view.tone("#5c5450", 0.3), view.tone("#b4aca4", 0.7))))
    canvas.inner(pit, 0, 16, view.tone("#1c1414", 0), 0.6, blur=6)
    fx, fy = camera.at(0, 0, z + deep * 0.5)
    fire(picture, canvas, fx, fy + 14, 92, 6.0)
    s = camera.size(z + deep * 0.5)
    _skewers(canvas, view, s, fx, fy)
    _pot_hook(canvas, view, s, fx, fy)
    _kettle(canvas, view, fx, fy - 0.42 * s, 0.3 * s)
    canvas.line(
        curve([(fx - 0.22 * s, fy - 0.6 * s), (fx, fy - 0.9 * s), (fx + 0.22 * s, fy - 0.6 * s)], closed=False),
        view.tone(IRON, 0.5),
        5,
    )
    for k in range(9):
        t = k / 8
        canvas.fill(
            ellipse(fx + 40 * t * (1 if k % 2 else -0.4), fy - 0.8 * s - 300 * t, 16 + 50 * t, 14 + 30 * t),
            mix(view.haze, "#ffffff", 0.4),
            0.16 * (1 - t) + 0.02,
            blur=14,
        )
    canvas.glow(fx, fy, 900, "#ff9a48", 0.3)


def _skewers(canvas: Canvas, view: View, s: float, fx: float, fy: float) -> None:
    """Fish on skewers round the fire."""
    for u in (-0.62, -0.46, 0.46, 0.62):
        bx, by = fx + u * s, fy + 0.1 * s
        canvas.line(lines([(bx, by), (bx - u * 0.3 * s, by - 0.44 * s)], closed=False), view.tone("#c8a468", 0.7), 4)
        cx, cy = bx - u * 0.17 * s, by - 0.26 * s
        canvas.fill(
            curve(
                [
                    (cx + u * 0.14 * s, cy + 0.2 * s, 1),
                    (cx - 0.055 * s, cy),
                    (cx - u * 0.08 * s, cy - 0.16 * s),
                    (cx + 0.055 * s, cy),
                ]
            ),
            view.tone("#b8a48c", 0.8),
        )


def _pot_hook(canvas: Canvas, view: View, s: float, fx: float, fy: float) -> None:
    """The rod from the roof with its wooden fish."""
    canvas.line(lines([(fx, -20), (fx, fy - 0.86 * s)], closed=False), view.tone("#2c241c", 0.3), 9)
    canvas.fill(rect(fx - 9, fy - 2.3 * s, 18, 1.0 * s, 8), turned(view, fx, 9, "#8a7040"))
    fish = curve(
        [
            (fx - 0.36 * s, fy - 1.24 * s),
            (fx - 0.1 * s, fy - 1.34 * s),
            (fx + 0.22 * s, fy - 1.26 * s),
            (fx + 0.38 * s, fy - 1.38 * s, 1),
            (fx + 0.36 * s, fy - 1.12 * s, 1),
            (fx + 0.22 * s, fy - 1.22 * s),
            (fx - 0.1 * s, fy - 1.14 * s),
        ]
    )
    canvas.fill(fish, Linear(0, fy - 1.36 * s, 0, fy - 1.1 * s, (view.tone("#8a5c38", 0.9), view.tone("#4c3020", 0.3))))


def _kettle(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    """An iron kettle, y its foot."""
    canvas.fill(
        curve(
            [
                (x - 0.7 * s, y, 1),
                (x - 0.95 * s, y - 0.5 * s),
                (x - 0.4 * s, y - 0.95 * s),
                (x + 0.4 * s, y - 0.95 * s),
                (x + 0.95 * s, y - 0.5 * s),
                (x + 0.7 * s, y, 1),
            ]
        ),
        turned(view, x, s, IRON),
    )
    canvas.fill(stroke([(x + 0.8 * s, y - 0.5 * s), (x + 1.2 * s, y - 0.86 * s)], 0.2 * s, even), view.tone(IRON, 0.6))
    canvas.fill(
        joined([ellipse(x, y - 0.96 * s, 0.36 * s, 0.1 * s), ellipse(x, y - 1.06 * s, 0.1 * s, 0.1 * s)]),
        view.tone("#54525c", 0.7),
    )
    canvas.fill(rect(x - 0.7 * s, y - 0.12 * s, 1.4 * s, 0.1 * s), "#ff9a48", 0.35, blur=3)


def _mat(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A round cushion of plaited straw."""
    floor = camera.floor()
    canvas.fill(floor.path(ellipse(x, z, 0.48, 0.48)).moved(0, 8), view.tone("#1c120c", 0), 0.4, blur=4)
    canvas.fill(floor.path(ellipse(x, z, 0.46, 0.46)), view.tone("#c8a868", 0.7))
    for r in (0.38, 0.28, 0.18, 0.08):
        canvas.line(floor.path(ellipse(x, z, r, r)), view.tone("#7c6034", 0.3), 2.4, 0.6)


PLACES = {"irori": Kind(irori, "torch", ((0.16, 0.84),), 0.44, (-0.3, -0.8))}
