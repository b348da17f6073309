"""A gymnasium with its stage."""

from vnc.make.draw import Canvas, Radial, curve, ellipse, rect, stroke
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import (
    Room,
    boards,
    ceiling_lamps,
    curtain,
    outdoors,
    shell,
    shine,
    sunlight,
    window,
)
from vnc.make.place.space import Camera, Sun


def gym(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 480, 1.6, 800)
    room = Room(camera, -8, 8, 7.5, 17, Sun(-0.6, 0.7, 0.1), 1.2)
    out = picture.sheet(1.0, 0, 4)
    outdoors(picture, out, "hills", 360)
    walls = picture.sheet(0.7, 0, 0.5)
    shell(walls, view, room, "#d8cdb8", "#d09a58", "#9aa4a8", "#d2c8b6")
    boards(walls, view, room, "#d09a58", 0.34, picture.seed, 0.28)
    for flat, us in ((room.west, [1.5 + 3.1 * k for k in range(5)]), (room.east, [1.5 + 3.1 * k for k in range(5)])):
        for u in us:
            window(walls, view, flat, u, 4.4, 2.5, 1.9, "#8a949a", 4, 2, 0.08)
    walls.fill(room.west.quad(1.2, 0, 16, 2.0), view.tone("#b07c48", 0.3))
    walls.fill(room.east.quad(1.2, 0, 16, 2.0), view.tone("#b07c48", 0.5))
    walls.fill(
        room.ceiling.quads([(-8, 2 + 2.5 * k, 16, 0.35) for k in range(6)] + [(-8 + 4 * k, 1.2, 0.25, 16) for k in range(5)]),
        view.tone("#5a646c", 0.3),
    )
    ceiling_lamps(walls, view, room, 4, 4, 0.9, 0.9)
    _stage(picture, walls, room)
    floor = room.floor
    courts = [
        floor.path(ellipse(0, 9.5, 1.9, 1.9)),
        floor.quad(-6.2, 2.2, 12.4, 14),
        floor.quad(-1.9, 11.8, 3.8, 4.4),
        floor.path(ellipse(0, 11.8, 1.9, 1.6)),
    ]
    for k, shape in enumerate(courts):
        walls.line(shape, view.tone("#f8f4e8" if k else "#d8483c", 0.9), 4, 0.85)
    walls.line(floor.quad(-6.2, 9.48, 12.4, 0.04), view.tone("#f8f4e8", 0.9), 3, 0.8)
    shine(walls, view, room, flattened([out, walls]), picture.seed, 0.3, 0.15)
    sunlight(
        walls,
        room,
        view,
        [((-8, 4.4, u), (-8, 6.3, u), (-8, 6.3, u + 2.5), (-8, 4.4, u + 2.5)) for u in (4.6, 7.7, 10.8)],
        (-0.8, 0.62, 0.1),
        pool=0.5,
        shaft=0.16,
    )
    hoop = picture.sheet(0.5, 0, 0.5)
    _hoop(picture, hoop, camera)
    near = picture.sheet(0.15, 0, 2.6)
    _balls(picture, near)


def _stage(picture: Picture, canvas: Canvas, room: Room) -> None:
    view, back = picture.view, room.back
    canvas.fill(back.quad(3.2, 1.1, 9.6, 4.6), view.tone("#3a1c24", 0.2))
    for u, wide in ((3.2, 2.6), (10.2, 2.6), (3.2, 9.6)):
        if wide < 5:
            curtain(canvas, view, back, u, 1.1, wide, 4.6, "#a83440", 7)
        else:
            curtain(canvas, view, back, u, 4.8, wide, 0.9, "#b83c46", 18)
    canvas.fill(back.quad(3.0, 0, 10, 1.1), view.tone("#9a6a3c", 0.3))
    canvas.fill(back.quad(3.0, 1.05, 10, 0.1), view.tone("#e0b070", 1.0))
    canvas.line(back.quad(3.1, 1.1, 9.8, 4.7), view.tone("#8a6440", 0.6), 10)


def _hoop(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    view = picture.view
    face = camera.flat((-0.9, 2.95, 13), (1, 0, 0), (0, 1, 0))
    canvas.fill(rect(954, 60, 12, 230), view.tone("#4a545c", 0.3))
    canvas.fill(face.quad(0, 0, 1.8, 1.15), view.tone("#fbfaf4", 0.8))
    canvas.line(face.quad(0.02, 0.02, 1.76, 1.11), view.tone("#d8483c", 0.7), 4)
    canvas.line(face.quad(0.6, 0.2, 0.6, 0.45), view.tone("#d8483c", 0.7), 3)
    x, y = camera.at(0, 3.0, 12.7)
    canvas.line(ellipse(x, y, 24, 6), view.tone("#f07a3c", 0.9), 4)
    net = [stroke([(x + 24 * k / 3, y + 3), (x + 15 * k / 3, y + 34)], 1.6, even, False) for k in (-3, -2, -1, 0, 1, 2, 3)]
    canvas.fill(joined(net), view.tone("#ffffff", 0.8), 0.8)


def _balls(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    for x, y, r in ((210, 985, 78), (365, 1015, 62)):
        canvas.fill(ellipse(x + 10, y + r * 0.94, r * 1.1, r * 0.2), view.tone("#2a1810", 0), 0.45, blur=8)
        ball = ellipse(x, y, r, r)
        canvas.fill(
            ball,
            Radial(
                x - r * 0.35,
                y - r * 0.4,
                r * 1.5,
                (view.tone("#f8a860", 1.0), view.tone("#d8702c", 0.6), view.tone("#7a3414", 0.1)),
            ),
        )
        for seam in (
            curve([(x - r, y), (x, y + r * 0.18), (x + r, y)], closed=False),
            curve([(x, y - r), (x + r * 0.14, y), (x, y + r)], closed=False),
            curve([(x - r * 0.7, y - r * 0.7), (x - r * 0.25, y), (x - r * 0.7, y + r * 0.7)], closed=False),
            curve([(x + r * 0.7, y - r * 0.7), (x + r * 0.35, y), (x + r * 0.7, y + r * 0.7)], closed=False),
        ):
            canvas.line(seam, view.tone("#4a2410", 0.2), 4, 0.8)


PLACES = {
    "gym": Kind(gym, "none", ((0.15, 0.88),), 0.44, (-0.7, -0.7)),
}
