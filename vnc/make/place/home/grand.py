"""A ballroom."""

import math

from vnc.make.draw import Canvas, Linear, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, curtain, droplets, outdoors, shell, shine, sunlight, window
from vnc.make.place.space import Camera, Flat, Sun
from vnc.make.place.view import View

GOLD = "#d8b060"


def ballroom(picture: Picture) -> None:
    """A polished floor in a pattern, tall windows, gilded columns, a stair to a gallery, chandeliers."""
    view, camera = picture.view, Camera(960, 450, 1.6, 880)
    room = Room(camera, -6.0, 6.0, 6.6, 13.0, Sun(-0.7, 0.6, -0.1), 0.8)
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "hills", 470)
    walls = picture.sheet(0.75, 0, 0.6)
    shell(walls, view, room, "#ecdcc0", "#b88a58", "#f4ead8", "#e4d2b4")
    _parquet(walls, view, room)
    _ceiling(walls, view, room)
    panes = [(2.2 + 2.6 * k, 1.5) for k in range(4)]
    for z, wide in panes:
        for flat in (room.west, room.east):
            droplets(picture, walls, window(walls, view, flat, z, 0.5, wide, 4.1, "#f4e8cc", 2, 5, 0.06), picture.seed + int(z))
            _arched(walls, view, flat, z, 0.5, wide, 4.1)
            for u in (z - 0.34, z + wide - 0.06):
                curtain(walls, view, flat, u, 0.2, 0.4, 4.9, "#8a2c40", 3, 0.96)
    _gallery(walls, view, room)
    light = [((-6.0, 0.5, z), (-6.0, 4.6, z), (-6.0, 4.6, z + wide), (-6.0, 0.5, z + wide)) for z, wide in panes]
    sunlight(walls, room, view, light, (-0.8, 0.75, 0.1), pool=0.35, shaft=0.14)
    columns = picture.sheet(0.55, 0, 0.5)
    for z in (11.0, 8.0, 5.4):
        for x in (-4.7, 4.7):
            _column(columns, view, camera, x, z, 6.6)
    shine(walls, view, room, flattened([out, walls, columns]), picture.seed, 0.42, 0.15)
    lights = picture.sheet(0.35, 0, 0.6)
    for x, y, z in ((0, 4.5, 10.5), (-2.4, 4.4, 7.2), (2.4, 4.4, 7.2)):
        _chandelier(picture, lights, *camera.at(x, y, z), 1.25 * camera.size(z))
    near = picture.sheet(0.12, 0, 2.6)
    curtain(near, view, camera.flat((-2.4, -1.6, 1.6), (1, 0, 0), (0, 1, 0)), 0, 0, 0.75, 5, "#7a2438", 5, 1.0)
    curtain(near, view, camera.flat((1.68, -1.6, 1.6), (1, 0, 0), (0, 1, 0)), 0, 0, 0.75, 5, "#7a2438", 5, 1.0)


def _parquet(canvas: Canvas, view: View, room: Room) -> None:
    """Squares on end in two woods, a star in the middle."""
    floor = room.floor
    shapes = [
        lines([(u, v - 0.75), (u + 0.75, v), (u, v + 0.75), (u - 0.75, v)])
        for i in range(9)
        for v in (2.0 + 1.5 * j + 0.75 * (i % 2) for j in range(8))
        for u in (-6 + 1.5 * i,)
        if v < 12.2
    ]
    canvas.fill(joined([floor.path(s) for s in shapes]), view.tone("#8a5c38", 0.5), 0.7)
    rim = [(-5.6, 1.2, 11.2, 0.16), (-5.6, 12.4, 11.2, 0.16), (-5.6, 1.2, 0.16, 11.3), (5.44, 1.2, 0.16, 11.3)]
    canvas.fill(floor.quads(rim), view.tone("#4a2c1c", 0.4))
    canvas.fill(floor.path(ellipse(0, 7, 2.4, 2.4)), view.tone("#e0bc88", 0.7))
    for r, tint in ((2.4, "#4a2c1c"), (2.1, "#8a5c38")):
        canvas.line(floor.path(ellipse(0, 7, r, r)), view.tone(tint, 0.5), 5)
    star = [
        (
            0 + (2.0 if k % 2 == 0 else 0.7) * math.sin(k * math.pi / 8),
            7 + (2.0 if k % 2 == 0 else 0.7) * math.cos(k * math.pi / 8),
        )
        for k in range(16)
    ]
    canvas.fill(floor.path(lines(star)), view.tone("#6a4028", 0.5))


def _ceiling(canvas: Canvas, view: View, room: Room) -> None:
    """Coffers with gilded edges, a cornice."""
    spots = [(-5.7 + 2.3 * i, 1.4 + 2.3 * j, 1.9, 1.9) for i in range(5) for j in range(5)]
    canvas.fill(room.ceiling.quads(spots), view.tone("#d8c8a8", 0.35))
    canvas.fill(room.ceiling.quads([(a + 0.25, b + 0.25, w - 0.5, h - 0.5) for a, b, w, h in spots]), view.tone("#f4e8d0", 0.6))
    for flat, u, long in ((room.back, 0, 12), (room.west, 0.8, 12.2), (room.east, 0.8, 12.2)):
        canvas.fill(flat.quads([(u, 6.1, long, 0.5)]), view.tone("#f8ecd4", 0.7))
        canvas.fill(flat.quads([(u, 6.05, long, 0.07), (u, 6.5, long, 0.06)]), view.tone(GOLD, 0.9))


def _arched(canvas: Canvas, view: View, flat: Flat, u: float, v: float, wide: float, tall: float) -> None:
    """A half-round light over a window, gilded."""
    arch = flat.path(
        curve(
            [
                (u, v + tall, 1),
                (u + wide * 0.12, v + tall + wide * 0.34),
                (u + wide / 2, v + tall + wide * 0.5),
                (u + wide * 0.88, v + tall + wide * 0.34),
                (u + wide, v + tall, 1),
            ]
        )
    )
    canvas.fill(arch, mix(view.sky[2], view.tone("#d8ecf8", 0.7), 0.4))
    canvas.line(arch, view.tone(GOLD, 0.8), 3.5)


def _gallery(canvas: Canvas, view: View, room: Room) -> None:
    """The end wall: a balcony on brackets, doors under it, two flights of steps that meet."""
    back = room.back
    canvas.fill(back.quad(3.4, 3.1, 5.2, 3.0), view.tone("#c8ac84", 0.3))
    for u in (4.0, 5.5, 7.0):
        canvas.fill(
            back.path(curve([(u, 3.1, 1), (u, 4.9), (u + 0.5, 5.3), (u + 1.0, 4.9), (u + 1.0, 3.1, 1)])),
            mix(view.tone("#e8c890", 0.6), "#ffdfa0", 0.5 * max(0.3, view.lamps)),
        )
    canvas.fill(back.path(curve([(5.0, 0, 1), (5.0, 2.2), (6.0, 2.75), (7.0, 2.2), (7.0, 0, 1)])), view.tone("#5a3428", 0.3))
    canvas.fill(back.quads([(5.98, 0, 0.04, 2.6)]), view.tone(GOLD, 0.8))
    for side in (-1, 1):
        steps = 13
        for k in range(steps):
            u = 6 + side * (1.3 + 0.33 * k)
            high = 3.0 * (1 - k / steps)
            left = min(u, u + side * 0.33)
            canvas.fill(back.quad(left, 0, 0.33, high), view.tone("#d8c4a0", 0.35 + 0.02 * k))
            canvas.fill(back.quad(left, high - 0.06, 0.33, 0.06), view.tone("#a83a48", 0.7))
        rail = [(6 + side * (1.3 + 0.33 * k), 3.0 * (1 - k / steps) + 0.75) for k in range(steps + 1)]
        canvas.fill(back.path(stroke(rail, 0.1, even, False)), view.tone(GOLD, 0.9))
        canvas.fill(back.quads([(u - 0.025, v - 0.75, 0.05, 0.75) for u, v in rail]), view.tone("#f8ecd4", 0.8))
    canvas.fill(back.quad(4.4, 2.95, 3.2, 0.24), view.tone("#f4e6c8", 0.8))
    canvas.fill(back.quads([(4.4 + 0.16 * k, 3.19, 0.07, 0.6) for k in range(20)]), view.tone("#f8ecd4", 0.7))
    canvas.fill(back.quad(4.35, 3.76, 3.3, 0.1), view.tone(GOLD, 0.9))


def _column(canvas: Canvas, view: View, camera: Camera, x: float, z: float, high: float) -> None:
    (cx, foot), (_, top), s = camera.at(x, 0, z), camera.at(x, high, z), camera.size(z)
    w = 0.27 * s
    shades = tuple(view.tone("#f4e8d0", k) for k in (0.15, 0.7, 1.0, 0.5, 0.1))
    canvas.fill(rect(cx - w, top, w * 2, foot - top), Linear(cx - w, 0, cx + w, 0, shades))
    flutes = [
        rect(cx + w * k - w * 0.05, top + 0.7 * s, w * 0.1, foot - top - 1.3 * s) for k in (-0.7, -0.4, -0.1, 0.2, 0.5, 0.8)
    ]
    canvas.fill(joined(flutes), view.tone("#7a6444", 0.2), 0.35)
    gold = Linear(cx - w * 1.5, 0, cx + w * 1.5, 0, tuple(view.tone(GOLD, k) for k in (0.2, 1.1, 0.3)))
    for y, h, grow in (
        (top + 0.25 * s, 0.5 * s, 1.45),
        (top + 0.8 * s, 0.1 * s, 1.15),
        (foot - 0.75 * s, 0.1 * s, 1.15),
        (foot - 0.3 * s, 0.3 * s, 1.4),
    ):
        canvas.fill(rect(cx - w * grow, y, w * grow * 2, h, 6), gold)


def _chandelier(picture: Picture, canvas: Canvas, x: float, y: float, size: float) -> None:
    """Two rings of candles on crystal chains."""
    view, lit = picture.view, max(0.35, picture.view.lamps)
    canvas.line(lines([(x, -20), (x, y - size * 0.5)], closed=False), view.tone(GOLD, 0.5), 4)
    for ring, dy in ((0.62, 0.0), (0.36, -0.3)):
        cy = y + dy * size
        chains = [
            curve([(x, y - size * 0.55), (x + d * ring * size * 0.6, cy - size * 0.06), (x + d * ring * size, cy)], closed=False)
            for d in (-1, -0.5, 0.5, 1)
        ]
        for chain in chains:
            canvas.line(chain, view.tone("#f4ecd8", 0.9), 2, 0.6)
        canvas.line(ellipse(x, cy, ring * size, ring * size * 0.2), view.tone(GOLD, 0.9), max(3, size * 0.03))
        for k in range(10):
            a = k * math.tau / 10
            cx, py = x + ring * size * math.cos(a), cy + ring * size * 0.2 * math.sin(a)
            drop = size * 0.1
            canvas.fill(
                lines([(cx - drop * 0.25, py + drop * 0.3), (cx, py), (cx + drop * 0.25, py + drop * 0.3), (cx, py + drop)]),
                "#f8fbff",
                0.75,
            )
            canvas.fill(rect(cx - size * 0.013, py - size * 0.1, size * 0.026, size * 0.1), view.tone("#fff6e0", 1.0))
            canvas.fill(ellipse(cx, py - size * 0.13, size * 0.014, size * 0.034), "#fff2b8")
            canvas.glow(cx, py - size * 0.12, size * 0.16, "#ffcf78", 0.6 * lit)
    canvas.glow(x, y, size * 1.6, "#ffd890", 0.4 * lit)
    picture.play("flicker", x - size * 0.7, y - size * 0.6, size * 1.4, size * 0.9, "#ffcf78")


PLACES = {"ballroom": Kind(ballroom, "warm", ((0.14, 0.86),), 0.42, (0.0, -1.0))}
