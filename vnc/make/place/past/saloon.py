"""A saloon of the old West: swinging doors on the street, the long bar with its mirror, a piano, cards, a wheel of lamps."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, placed, turned
from vnc.make.place.parts.stalls import barrel
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened
from vnc.make.place.room import Room, boards, curtain, droplets, shell, shine, sunlight, window
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

WOOD, DARK, BRASS = "#7a4e30", "#54341f", "#d8a850"


def saloon(picture: Picture) -> None:
    view, camera = picture.view, Camera(940, 520, 1.6, 900)
    room = Room(camera, -5.0, 5.0, 4.0, 9.0, Sun(-0.3, 0.5, 0.3), 0.6)
    _street(picture)
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, "#8c3c38", "#8a5e3c", "#6a4a34", "#7c3634")
    _panels(walls, view, room)
    boards(walls, view, room, "#8a5e3c", 0.28, picture.seed)
    for u in (0.5, 5.9):
        droplets(picture, walls, window(walls, view, room.back, u, 1.2, 1.5, 1.7, "#5c3a24", 2, 3, 0.06), picture.seed)
        for d in (-0.15, 1.2):
            curtain(walls, view, room.back, u + d, 1.1, 0.5, 1.95, "#a87a3c", 4)
    _doors(walls, view, room)
    _backbar(picture, walls, room)
    shine(walls, view, room, flattened([picture.sheets[0].canvas, walls]), picture.seed, 0.12, 0.3)
    panes = [
        ((x, 0.5, 9.0), (x, 2.6, 9.0), (x + w, 2.6, 9.0), (x + w, 0.5, 9.0)) for x, w in ((-4.5, 1.5), (-2.0, 1.7), (0.9, 1.5))
    ]
    sunlight(walls, room, view, panes, (-0.12, 0.5, 0.75), pool=0.5, shaft=0.16)
    things = picture.sheet(0.5, 0, 0.4)
    _piano(things, view, room)
    _bar(picture, things, room)
    for x in (0.9, 0.95, 1.0):
        _stool(things, view, camera, x + 0.55, 7.4 - (x - 0.9) * 22)
    for z in (7.2, 5.0):
        box(things, view, camera, room.sun, -5.0, 3.75, z, 10, 0.25, 0.24, "#4c301e", 0.3)
    tables = picture.sheet(0.4, 0, 0.4)
    barrel(tables, view, camera, -4.2, 5.0)
    _table(picture, tables, room, -2.55, 4.7)
    for x, z in ((0.2, 6.6), (-1.5, 4.7)):
        _wheel(picture, tables, camera, x, z)


def _street(picture: Picture) -> None:
    """Dust, the false fronts across the way, a butte."""
    view, chance = picture.out, Random(picture.seed)
    out = picture.sheet(1.0, 0, 2.5)
    sky(picture, out, 560)
    out.fill(lines([(500, 520), (560, 430), (700, 424), (760, 520)]), view.misty(view.tone("#b8704c", 0.6), 0.3))
    x = -40.0
    while x < WIDE:
        wide, tall = chance.uniform(110, 190), chance.uniform(90, 170)
        tint = chance.choice(("#a87850", "#c8a070", "#8a6a5c", "#7c8a84"))
        out.fill(rect(x, 560 - tall, wide, tall), view.tone(tint, 0.6))
        out.fill(
            joined([rect(x, 560 - tall, wide, 10), rect(x + wide * 0.1, 560 - tall * 0.45, wide * 0.8, 8)]), view.tone(tint, 0.9)
        )
        out.fill(
            joined([rect(x + wide * k, 560 - tall * 0.4, wide * 0.16, tall * 0.3) for k in (0.15, 0.68)]),
            mix(view.tone("#3c3434", 0.3), "#ffc870", view.lamps * 0.8),
        )
        x += wide + 6
    out.fill(rect(-20, 556, WIDE + 40, HIGH), Linear(0, 556, 0, 760, (view.tone("#d8b080", 0.8), view.tone("#b88c5c", 0.5))))
    veil(picture, out)


def _panels(canvas: Canvas, view: View, room: Room) -> None:
    """Boards to breast height, flock paper above, a picture rail, posters and a stag's antlers."""
    for flat, long in ((room.west, 9.0), (room.east, 9.0), (room.back, 10.0)):
        start = 0.0 if long == 10.0 else 1.2
        pattern = [
            flat.path(lines([(u, v), (u + 0.1, v + 0.18), (u, v + 0.36), (u - 0.1, v + 0.18)]))
            for k, u in enumerate(start + 0.5 + 0.5 * j for j in range(int((long - start) / 0.5) - 1))
            for v in (1.3 + 0.3 * (k % 2), 2.0 + 0.3 * (k % 2), 2.7 + 0.3 * (k % 2))
        ]
        canvas.fill(joined(pattern), view.tone("#d88a5c", 0.7), 0.2)
        canvas.fill(flat.quad(start, 0, long - start, 1.1), view.tone(DARK, 0.55))
        canvas.fill(
            flat.quads([(start + 0.3 * k, 0.1, 0.02, 0.95) for k in range(int((long - start) / 0.3))]),
            view.tone("#1c0e08", 0.1),
            0.6,
        )
        canvas.fill(flat.quads([(start, 1.08, long - start, 0.08), (start, 3.45, long - start, 0.1)]), view.tone("#a87848", 0.8))
    for u, v, tint in ((4.3, 1.5, "#e4d0a0"), (5.3, 1.6, "#dcc494"), (6.6, 1.45, "#e8d4a8")):
        canvas.fill(room.west.quad(u, v, 0.62, 0.85), view.tone(tint, 0.8))
        canvas.fill(room.west.path(ellipse(u + 0.31, v + 0.44, 0.15, 0.19)), view.tone("#8a6a48", 0.4))
        canvas.fill(
            room.west.quads([(u + 0.08, v + 0.7, 0.46, 0.07), (u + 0.1, v + 0.09, 0.42, 0.05), (u + 0.16, v + 0.18, 0.3, 0.03)]),
            view.tone("#4a3020", 0.3),
        )


def _doors(canvas: Canvas, view: View, room: Room) -> None:
    """The way out: an opening to the street, two slatted leaves at breast height."""
    back, u, wide = room.back, 3.0, 1.7
    canvas.fill(back.quad(u - 0.16, 0, wide + 0.32, 2.85), view.tone("#a87848", 0.6))
    canvas.fill(back.quad(u, 0, wide, 2.7), "#ffffff", blend="erase")
    for k in (0, 1):
        a = u + 0.03 + k * (wide / 2 + 0.01)
        w = wide / 2 - 0.05
        leaf = back.path(
            curve(
                [
                    (a, 0.62, 1),
                    (a, 1.9, 1),
                    (a + w * 0.5, 1.72),
                    (a + w, 1.9, 1),
                    (a + w, 0.62, 1),
                    (a + w / 2, 0.74),
                ]
            )
        )
        canvas.fill(leaf, Linear(*back.at(a, 1.9), *back.at(a, 0.6), (view.tone("#b07a48", 0.8), view.tone("#8a5a34", 0.45))))
        slats = [(a + 0.1, 0.84 + 0.1 * j, w - 0.2, 0.055) for j in range(9)]
        canvas.fill(back.quads(slats), view.tone("#5a361e", 0.3))
        canvas.fill(back.quads([(s[0], s[1] + 0.05, s[2], 0.018) for s in slats]), view.tone("#d8a468", 1.0), 0.8)
        canvas.line(leaf, view.tone("#5a361e", 0.3), 2)


def _backbar(picture: Picture, canvas: Canvas, room: Room) -> None:
    """On the right wall a great mirror in carved wood between shelves of bottles."""
    view, east, chance = picture.view, room.east, Random(picture.seed)
    canvas.fill(east.quad(3.2, 0, 5.4, 3.3), view.tone("#4a2c1a", 0.5))
    canvas.fill(
        east.path(curve([(3.1, 3.25, 1), (4.2, 3.4), (5.9, 3.75), (7.6, 3.4), (8.7, 3.25, 1)])), view.tone("#6a4226", 0.7)
    )
    glass = east.quad(4.7, 1.2, 2.4, 1.9)
    canvas.fill(
        glass,
        Linear(
            *east.at(4.7, 3.1),
            *east.at(7.1, 1.2),
            (mix(view.tone("#8c8074", 0.7), view.sky[3], 0.3), view.tone("#6a4c3c", 0.5), view.tone("#a08c74", 0.8)),
        ),
    )
    canvas.line(glass, view.tone(BRASS, 0.9), 6)
    for v in (1.2, 1.75, 2.3):
        for a, b in ((3.3, 4.6), (7.2, 8.5)):
            canvas.fill(east.quad(a, v - 0.06, b - a, 0.06), view.tone("#a87848", 0.8))
            for k in range(9):
                z = b - 0.08 - (b - a) * k / 9
                _bottle(canvas, view, *east.at(z, v), room.camera.size(z), chance)
    for u in (3.2, 4.6, 7.1, 8.5):
        canvas.fill(east.quad(u, 0.95, 0.12, 2.35), view.tone("#8a5a34", 0.7))


def _bottle(canvas: Canvas, view: View, x: float, foot: float, s: float, chance: Random) -> None:
    tint, tall = chance.choice(("#a8642c", "#4c6a3c", "#8c3a2c", "#c8a050", "#5c4030")), chance.uniform(0.28, 0.4)
    w = 0.045 * s
    canvas.fill(
        joined(
            [
                rect(x - w, foot - tall * 0.65 * s, 2 * w, tall * 0.65 * s, 2),
                rect(x - w * 0.35, foot - tall * s, w * 0.7, tall * 0.4 * s),
            ]
        ),
        view.tone(tint, 0.7),
    )
    canvas.fill(rect(x - w * 0.6, foot - tall * 0.6 * s, w * 0.4, tall * 0.5 * s), "#fff4dc", 0.4)
    canvas.fill(rect(x - w, foot - tall * 0.4 * s, 2 * w, tall * 0.16 * s), view.tone("#efe0b8", 0.7), 0.8)


def _bar(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The counter along the right: panels, brass rail, glasses and a bottle on it."""
    view, camera = picture.view, room.camera
    x, z0, z1, high = 2.1, 3.6, 8.3, 1.12
    shadow(canvas, view, camera, x - 0.2, z0, 0.4, z1 - z0, 0.5)
    box(canvas, view, camera, room.sun, x, 0, z0, 0.75, high, z1 - z0, WOOD, 0)
    side = camera.flat((x, 0, 0), (0, 0, 1), (0, 1, 0))
    panels = [(z0 + 0.15 + 0.94 * k, 0.28, 0.76, 0.62) for k in range(5)]
    canvas.fill(side.quads(panels), view.tone("#4a2c1a", 0.4))
    canvas.fill(side.quads([(a + 0.06, b + 0.05, w - 0.12, h - 0.1) for a, b, w, h in panels]), view.tone("#94623c", 0.75))
    canvas.fill(side.quads([(z0, 1.0, z1 - z0, 0.05)]), view.tone(BRASS, 0.9))
    front = camera.flat((x, 0, z0 - 0.005), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quad(0.1, 0.25, 0.55, 0.68), view.tone("#94623c", 0.6))
    box(canvas, view, camera, room.sun, x - 0.14, high, z0 - 0.12, 1.0, 0.09, z1 - z0 + 0.2, "#b07c4c", 1)
    rail = [camera.at(x - 0.2, 0.22, z) for z in (z0 - 0.1, z1)]
    canvas.fill(stroke(rail, 9, even, False), view.tone(BRASS, 1.0))
    chance = Random(picture.seed + 1)
    for z, kind in ((7.6, 1), (6.9, 0), (6.4, 1), (5.6, 2), (4.9, 1), (4.4, 0)):
        (px, py), s = camera.at(x + 0.2, high + 0.09, z), camera.size(z)
        if kind == 2:
            _bottle(canvas, view, px, py, s * 1.1, chance)
        elif kind == 1:
            canvas.fill(
                rect(px - 0.05 * s, py - 0.12 * s, 0.1 * s, 0.12 * s, 2), mix(view.tone("#f4ecd8", 0.9), "#c8803c", 0.4), 0.85
            )
        else:
            canvas.fill(rect(px - 0.07 * s, py - 0.18 * s, 0.14 * s, 0.18 * s, 3), view.tone("#d8953c", 0.9), 0.9)
            canvas.fill(
                joined([ellipse(px + d * s, py - 0.18 * s, 0.05 * s, 0.035 * s) for d in (-0.04, 0.03)]),
                view.tone("#fff8e8", 1.0),
            )


def _stool(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    shadow(canvas, view, camera, x - 0.2, z - 0.15, 0.4, 0.3, 0.4)
    legs = [stroke([(cx + d * 0.2 * s, foot), (cx + d * 0.12 * s, foot - 0.72 * s)], 0.05 * s, even) for d in (-1, 1, 0.1)]
    canvas.fill(joined([*legs, rect(cx - 0.17 * s, foot - 0.3 * s, 0.34 * s, 0.04 * s)]), view.tone(DARK, 0.5))
    canvas.fill(rect(cx - 0.2 * s, foot - 0.8 * s, 0.4 * s, 0.09 * s, 0.04 * s), turned(view, cx, 0.2 * s, "#8c3438"))


def _piano(canvas: Canvas, view: View, room: Room) -> None:
    """An upright on the left wall's far end, candle brackets, a stool, a hat on top."""
    camera = room.camera
    x, z = -4.95, 6.4
    shadow(canvas, view, camera, x, z, 1.0, 1.6, 0.5)
    box(canvas, view, camera, room.sun, x, 0, z, 0.55, 1.35, 1.7, "#5a3420", 0.7)
    box(canvas, view, camera, room.sun, x + 0.5, 0.62, z + 0.05, 0.42, 0.12, 1.6, "#6a4028", 0.7)
    keys = camera.floor(0.75)
    canvas.fill(keys.quad(x + 0.56, z + 0.12, 0.32, 1.46), view.tone("#fbf4e4", 0.95))
    canvas.fill(
        keys.quads([(x + 0.56, z + 0.17 + 0.105 * k, 0.19, 0.05) for k in range(13) if k % 7 not in (2, 6)]),
        view.tone("#1a1414", 0.2),
    )
    side = camera.flat((x + 0.56, 0, 0), (0, 0, 1), (0, 1, 0))
    canvas.fill(
        side.quads([(z + 0.15, 0.86, 0.6, 0.42), (z + 0.9, 0.86, 0.6, 0.42), (z + 0.15, 0.1, 1.4, 0.45)]),
        view.tone("#7c4c2c", 0.7),
    )
    canvas.fill(side.quad(z + 0.55, 0.92, 0.5, 0.34), view.tone("#f4ead0", 0.9))
    canvas.fill(
        camera.shape((x + 0.86, 0, z + 0.06), (x + 0.92, 0, z + 0.06), (x + 0.92, 0.62, z + 0.06), (x + 0.86, 0.62, z + 0.06)),
        view.tone("#5a3420", 0.7),
    )
    (cx, y), s = camera.at(x + 0.3, 1.35, z + 0.3), camera.size(z + 0.3)
    canvas.fill(ellipse(cx, y - 0.03 * s, 0.28 * s, 0.06 * s), view.tone("#a8804c", 0.8))
    canvas.fill(
        placed(cx, y - 0.02 * s, s, [(-0.15, 0, 1), (-0.14, -0.2), (0, -0.16), (0.14, -0.2), (0.15, 0, 1)]),
        turned(view, cx, 0.15 * s, "#b88c54"),
    )
    _stool(canvas, view, camera, x + 1.6, z + 0.6)


def _table(picture: Picture, canvas: Canvas, room: Room, x: float, z: float) -> None:
    """A round card table in green baize: hands, chips, a bottle; chairs about it."""
    view, camera = picture.view, room.camera
    for dx, dz in ((-0.7, 0.75), (0.75, 0.7)):
        _chair(canvas, view, camera, x + dx, z + dz)
    shadow(canvas, view, camera, x - 0.8, z - 0.6, 1.6, 1.2, 0.5)
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(
        joined(
            [
                rect(cx - 0.08 * s, foot - 0.78 * s, 0.16 * s, 0.78 * s),
                *(stroke([(cx, foot - 0.25 * s), (cx + d * 0.45 * s, foot + 0.02 * s)], 0.09 * s, even) for d in (-1, 1)),
            ]
        ),
        turned(view, cx, 0.3 * s, WOOD),
    )
    top = camera.floor(0.8).path(ellipse(x, z, 0.95, 0.75))
    canvas.fill(top.moved(0, 0.08 * s), view.tone("#4a2c1a", 0.4))
    canvas.fill(top, view.tone("#a87040", 0.9))
    canvas.fill(camera.floor(0.805).path(ellipse(x, z, 0.82, 0.63)), view.tone("#3c6a4c", 0.8))
    felt, cards = camera.floor(0.81), list[Path]()
    for k in range(5):
        a = math.tau * k / 5 + 0.4
        u, v = x + 0.52 * math.cos(a), z + 0.38 * math.sin(a)
        cards += [
            felt.path(lines([(u + d, v), (u + d + 0.1, v + 0.02), (u + d + 0.09, v + 0.17), (u + d - 0.01, v + 0.15)]))
            for d in (-0.1, 0.0, 0.1)
        ]
    for card in cards:
        canvas.fill(card, view.tone("#fbf6ea", 1.0))
        canvas.line(card, view.tone("#8a3a34", 0.5), 1, 0.7)
    for dx, dz, tint in ((0.05, 0.02, "#c83c3c"), (-0.12, 0.06, "#3c5aa0"), (0.18, -0.06, "#e8dcc0"), (-0.02, -0.12, "#d8a840")):
        px, py = camera.at(x + dx, 0.81, z + dz)
        canvas.fill(rect(px - 0.045 * s, py - 0.08 * s, 0.09 * s, 0.08 * s, 3), turned(view, px, 0.045 * s, tint))
        canvas.fill(ellipse(px, py - 0.08 * s, 0.045 * s, 0.015 * s), view.tone(tint, 1.0))
    _bottle(canvas, view, *camera.at(x - 0.5, 0.81, z + 0.3), s * 1.1, Random(3))
    for dx, dz in ((-1.15, -0.25), (1.15, -0.3)):
        _chair(canvas, view, camera, x + dx, z + dz)


def _chair(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A bentwood chair, its back to us or turned aside."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    shadow(canvas, view, camera, x - 0.25, z - 0.2, 0.5, 0.4, 0.4)
    legs = [stroke([(cx + d * 0.23 * s, foot), (cx + d * 0.2 * s, foot - 0.46 * s)], 0.05 * s, even) for d in (-1, 1)]
    loop = curve(
        [
            (cx - 0.2 * s, foot - 0.44 * s, 1),
            (cx - 0.23 * s, foot - 0.85 * s),
            (cx, foot - 1.02 * s),
            (cx + 0.23 * s, foot - 0.85 * s),
            (cx + 0.2 * s, foot - 0.44 * s, 1),
        ],
        closed=False,
    )
    canvas.fill(joined([*legs, rect(cx - 0.2 * s, foot - 0.22 * s, 0.4 * s, 0.035 * s)]), view.tone("#5c381e", 0.5))
    canvas.fill(ellipse(cx, foot - 0.46 * s, 0.25 * s, 0.075 * s), view.tone("#8a5a34", 0.8))
    canvas.line(loop, view.tone("#6e4426", 0.7), 0.055 * s)
    spindles = [rect(cx + d * s - 0.012 * s, foot - 0.98 * s, 0.024 * s, 0.52 * s) for d in (-0.08, 0, 0.08)]
    canvas.fill(joined(spindles), view.tone("#6e4426", 0.6))


def _wheel(picture: Picture, canvas: Canvas, camera: Camera, x: float, z: float) -> None:
    """A wagon wheel hung flat on chains, oil lamps round its rim."""
    view, s = picture.view, camera.size(z)
    (cx, cy), r = camera.at(x, 3.0, z), 0.85 * s
    lit = max(0.45, view.lamps)
    for d in (-1, 0, 1):
        canvas.line(lines([(cx + d * r * 0.9, cy), (cx, cy - r * 0.75)], closed=False), view.tone("#2a2422", 0.3), 3)
    canvas.line(lines([(cx, -20), (cx, cy - r * 0.75)], closed=False), view.tone("#2a2422", 0.3), 4)
    canvas.glow(cx, cy, r * 2.2, "#ffb45a", 0.4 * lit)
    spokes = [
        stroke([(cx, cy), (cx + r * math.cos(a), cy + r * 0.2 * math.sin(a))], 0.06 * s, even)
        for a in (math.tau * k / 10 for k in range(10))
    ]
    canvas.fill(joined(spokes), view.tone("#6a4428", 0.5))
    canvas.line(ellipse(cx, cy, r, r * 0.2), view.tone("#7c5232", 0.6), 0.1 * s)
    canvas.fill(ellipse(cx, cy, 0.13 * s, 0.06 * s), view.tone("#4a2e1c", 0.5))
    for k in range(6):
        a = math.tau * (k + 0.3) / 6
        px, py = cx + r * math.cos(a), cy + r * 0.2 * math.sin(a)
        canvas.fill(rect(px - 0.05 * s, py - 0.06 * s, 0.1 * s, 0.09 * s, 2), view.tone(BRASS, 0.8))
        canvas.fill(
            placed(
                px,
                py - 0.05 * s,
                s,
                [(-0.05, 0, 1), (-0.075, -0.1), (-0.04, -0.24, 1), (0.04, -0.24, 1), (0.075, -0.1), (0.05, 0, 1)],
            ),
            mix(view.tone("#f0e0b8", 0.8), "#fff0b8", lit),
            0.95,
        )
        canvas.glow(px, py - 0.12 * s, 0.5 * s, "#ffc060", 0.5 * lit)
    picture.play("flicker", cx - r * 1.3, cy - r, r * 2.6, r * 1.6, "#ffb050")


PLACES = {"saloon": Kind(saloon, "warm", ((0.1, 0.9),), 0.48, (-0.2, -0.8))}
