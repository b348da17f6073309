"""A mead hall: carved posts, the long fire, benches, shields on the walls, the high seat at the end."""

from random import Random

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import placed, turned
from vnc.make.place.parts.hearths import fire
from vnc.make.place.parts.stalls import barrel
from vnc.make.place.parts.stone import torch
from vnc.make.place.past.vikings import DARK, SHIELDS
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.room import Room, boards, shell
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View


def meadhall(picture: Picture) -> None:
    """Carved posts down both sides, the long fire in the middle, benches and tables, the jarl's seat at the end."""
    view, camera = picture.view, Camera(960, 530, 1.6, 850)
    room = Room(camera, -4.8, 4.8, 5.4, 14.0, Sun(0.0, 0.5, 0.4), 0.6)
    walls = picture.sheet(0.9, 0, 0.5)
    walls.fill(rect(-20, -20, WIDE + 40, HIGH + 40), view.tone(DARK, 0.2))
    shell(walls, view, room, "#6e4c32", "#5c4430", "#3a281c", "#64442c")
    boards(walls, view, room, "#5c4430", 0.3, picture.seed)
    for flat, long in ((room.west, 14.0), (room.east, 14.0), (room.back, 9.6)):
        start = 0.0 if long == 9.6 else 1.2
        walls.fill(
            flat.quads([(start + 0.4 * k, 0, 0.03, 5.4) for k in range(int((long - start) / 0.4))]),
            view.tone("#180e08", 0.1),
            0.5,
        )
        walls.fill(flat.quads([(start, 2.9, long - start, 0.2)]), view.tone("#8a6240", 0.7))
        for k in range(int((long - start) / 1.35)):
            u = start + 0.75 + 1.35 * k
            rim, boss = SHIELDS[k % 4]
            walls.fill(flat.path(ellipse(u, 2.15, 0.42, 0.42)), view.tone(rim, 0.6))
            walls.line(flat.path(ellipse(u, 2.15, 0.28, 0.28)), view.tone(boss, 0.8), 4)
            walls.fill(flat.path(ellipse(u, 2.15, 0.1, 0.1)), view.tone("#c8ccd0", 0.9))
    _hangings(walls, view, room)
    stained(walls, picture.seed, 0.4, 9, 1.2, view.tone("#0c0604", 0))
    _seat(walls, view, room)
    frame = picture.sheet(0.55, 0, 0.4)
    for z in (12.2, 9.6, 7.2, 5.0):
        _rafters(frame, view, camera, z)
        for side in (-1, 1):
            _post(picture, frame, camera, side, z)
    for side in (-1, 1):
        _benches(picture, frame, room, side)
    front = picture.sheet(0.4, 0, 0.4)
    _longfire(picture, front, camera)
    barrel(front, view, camera, -3.0, 4.0)
    barrel(front, view, camera, 3.1, 4.2)


def _hangings(canvas: Canvas, view: View, room: Room) -> None:
    for u, tint in ((1.2, "#8c2c34"), (7.2, "#34508c")):
        cloth = room.back.quad(u, 1.0, 1.3, 2.6)
        canvas.fill(cloth, view.tone(tint, 0.6))
        canvas.line(cloth, view.tone("#d8b060", 0.8), 4)
        raven = room.back.path(
            curve(
                [
                    (u + 0.25, 2.3),
                    (u + 0.5, 2.7),
                    (u + 0.9, 2.65, 1),
                    (u + 1.1, 2.4, 1),
                    (u + 0.85, 2.45),
                    (u + 0.8, 2.0),
                    (u + 0.3, 1.7, 1),
                ]
            )
        )
        canvas.fill(raven, view.tone("#1c1618", 0.2))


def _seat(canvas: Canvas, view: View, room: Room) -> None:
    """The high seat on its step, furs on it, carved pillars with beasts' heads beside it."""
    camera = room.camera
    box(canvas, view, camera, room.sun, -2.2, 0, 12.0, 4.4, 0.3, 2.0, "#7a5638", 0.8)
    box(canvas, view, camera, room.sun, -0.75, 0.3, 13.0, 1.5, 0.6, 0.7, "#6a452c", 0.6)
    (cx, y), s = camera.at(0, 0.3, 13.0), camera.size(13.0)
    back = placed(cx, y, s, [(-0.8, 0, 1), (-0.85, -2.1), (-0.5, -2.5), (0, -2.75, 1), (0.5, -2.5), (0.85, -2.1), (0.8, 0, 1)])
    canvas.fill(back, Linear(0, y - 2.7 * s, 0, y, (view.tone("#9a6c44", 0.85), view.tone("#5c3c26", 0.4))))
    canvas.line(back, view.tone("#d8a850", 0.8), 4)
    canvas.fill(
        placed(cx, y, s, [(-0.62, -0.5), (-0.5, -1.5), (0.5, -1.5), (0.62, -0.5), (0.3, -0.3), (-0.3, -0.34)]),
        view.tone("#c8b49c", 0.6),
    )
    for d in (-1, 1):
        px = cx + d * 1.25 * s
        canvas.fill(rect(px - 0.16 * s, y - 2.9 * s, 0.32 * s, 2.9 * s), turned(view, px, 0.16 * s, "#7a5030"))
        canvas.fill(
            stroke([(px, y - 2.8 * s), (px - d * 0.05 * s, y - 3.3 * s), (px - d * 0.5 * s, y - 3.35 * s)], 0.34 * s),
            view.tone("#8a5c36", 0.7),
        )


def _rafters(canvas: Canvas, view: View, camera: Camera, z: float) -> None:
    s = camera.size(z)
    for side in (-1, 1):
        a, b = camera.at(side * 4.9, 3.4, z), camera.at(0, 5.9, z)
        canvas.fill(stroke([a, b], 0.3 * s, even, False), view.tone("#5c3e28", 0.35))
    a, b = camera.at(-4.9, 3.5, z), camera.at(4.9, 3.5, z)
    canvas.fill(lines([a, b, (b[0], b[1] + 0.3 * s), (a[0], a[1] + 0.3 * s)]), view.tone("#6a482e", 0.5))
    canvas.fill(lines([a, b, (b[0], b[1] + 0.05 * s), (a[0], a[1] + 0.05 * s)]), view.tone("#a87c50", 0.9), 0.7)


def _post(picture: Picture, canvas: Canvas, camera: Camera, side: int, z: float) -> None:
    """A carved post: bands of knotwork, a torch on it."""
    view = picture.view
    (cx, foot), s = camera.at(side * 2.7, 0, z), camera.size(z)
    w, top = 0.19 * s, foot - 3.6 * s
    canvas.fill(ellipse(cx, foot, w * 2, w * 0.5), view.tone("#0c0604", 0), 0.5, blur=6)
    canvas.fill(rect(cx - w, top, 2 * w, foot - top), turned(view, cx, w, "#8a5e3a"))
    for k in range(6):
        y = foot - (0.4 + 0.52 * k) * s
        for d in (-1, 1):
            knot = curve(
                [(cx - d * w * 0.7, y), (cx + d * w * 0.7, y - 0.16 * s), (cx - d * w * 0.7, y - 0.32 * s)], closed=False
            )
            canvas.line(knot, view.tone("#d8a868", 0.9), max(1.5, 0.035 * s), 0.7)
    for v in (0.2, 1.85, 3.4):
        canvas.fill(rect(cx - w * 1.2, foot - v * s, 2.4 * w, 0.12 * s), turned(view, cx, w * 1.2, "#a8764a"))
    torch(picture, canvas, cx - side * w, foot - 2.4 * s, 0.3 * s, z < 8)


def _benches(picture: Picture, canvas: Canvas, room: Room, side: int) -> None:
    """A long table with horns, trenchers and a roast, benches on both its sides."""
    view, camera = picture.view, room.camera
    x = 1.75 if side > 0 else -2.5
    shadow(canvas, view, camera, x - 0.3, 5.4, 1.3, 6.4, 0.5)
    box(canvas, view, camera, room.sun, x + (0.95 if side > 0 else -0.5), 0.4, 5.6, 0.3, 0.08, 6.2, "#7a5234", 0.6)
    box(canvas, view, camera, room.sun, x + 0.1, 0, 5.6, 0.12, 0.74, 0.14, "#5c3c26", 0)
    box(canvas, view, camera, room.sun, x + 0.6, 0, 5.6, 0.12, 0.74, 0.14, "#5c3c26", 0)
    box(canvas, view, camera, room.sun, x, 0.74, 5.5, 0.78, 0.09, 6.3, "#a0703f", 1)
    chance = Random(picture.seed + side)
    for z in (11.0, 10.0, 9.0, 8.0, 7.1, 6.3, 5.8):
        (px, py), s = camera.at(x + chance.uniform(0.2, 0.55), 0.83, z), camera.size(z)
        kind = chance.randrange(3)
        if kind == 0:
            canvas.fill(
                stroke([(px - 0.05 * s, py), (px + 0.12 * s, py - 0.06 * s), (px + 0.18 * s, py - 0.26 * s)], 0.14 * s),
                view.tone("#e0cfa8", 0.8),
            )
        elif kind == 1:
            canvas.fill(ellipse(px, py, 0.22 * s, 0.05 * s), view.tone("#7a5030", 0.6))
            canvas.fill(ellipse(px, py - 0.08 * s, 0.16 * s, 0.1 * s), view.tone("#b0682f", 0.8))
        else:
            canvas.fill(rect(px - 0.07 * s, py - 0.18 * s, 0.14 * s, 0.18 * s, 3), turned(view, px, 0.07 * s, "#a87444"))
            canvas.fill(ellipse(px, py - 0.18 * s, 0.08 * s, 0.035 * s), view.tone("#fff4e0", 0.9))
    box(canvas, view, camera, room.sun, x + (-0.5 if side > 0 else 0.95), 0.4, 5.4, 0.3, 0.08, 6.4, "#8a6040", 0.8)


def _longfire(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """A pit edged with stones down the middle, three fires in it, a pot over the nearest."""
    view = picture.view
    pit = camera.floor(0.02).quad(-0.7, 6.0, 1.4, 4.6)
    canvas.fill(pit, "#1c0e08")
    canvas.fill(pit, "#ff6a20", 0.5, blur=14)
    for z in (10.0, 8.2, 6.6):
        x, y = camera.at(0, 0.05, z)
        fire(picture, canvas, x, y, 0.62 * camera.size(z), 4.2)
    chance = Random(picture.seed)
    for z in (10.6, 9.8, 9.0, 8.2, 7.4, 6.7, 6.0):
        for side in (-0.8, 0.8):
            (cx, cy), s = camera.at(side, 0.04, z), camera.size(z)
            canvas.fill(
                ellipse(cx, cy, 0.2 * s * chance.uniform(0.8, 1.1), 0.12 * s),
                Linear(0, cy - 0.12 * s, 0, cy + 0.1 * s, (view.tone("#9a9088", 0.9), view.tone("#4a4240", 0.3))),
            )
    glow = camera.floor().path(ellipse(0, 7.6, 2.6, 4))
    canvas.fill(glow, alpha("#ff9a48", 0.3), 1.0, blur=40, blend="screen")


PLACES = {"meadhall": Kind(meadhall, "torch", ((0.12, 0.88),), 0.49, (0.1, -0.8), time="night")}
