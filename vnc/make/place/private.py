"""The office of one who is in charge: a principal's, a lawyer's, a detective's."""

import math
from collections.abc import Sequence
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, rounded
from vnc.make.place.buildings import joined
from vnc.make.place.flora import pot
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.props import books, cup
from vnc.make.place.room import Room, boards, droplets, outdoors, shell, sunlight, window
from vnc.make.place.space import Camera, Flat, Spot, Sun, box, shadow
from vnc.make.place.view import View

WOOD, DARK, LEATHER, BRASS, INK = "#7a4630", "#54301f", "#7c3a30", "#d8ac58", "#140c0c"
WINDOW = (1.75, 1.02, 3.1, 1.6)
"""In the back wall: from the left corner, sill, width, height."""


def privateoffice(picture: Picture) -> None:
    """A heavy desk before a window with blinds; books on the left, files on the right, chairs for those who are called in."""
    view, camera = picture.view, Camera(930, 470, 1.5, 920)
    room = Room(camera, -3.3, 3.3, 3.1, 5.0, Sun(0.35, 0.6, 0.25))
    out = picture.sheet(1.0, 0, 3)
    outdoors(picture, out, "city", 610)
    walls = picture.sheet(0.75, 0, 0.5)
    shell(walls, view, room, "#8c9a80", "#7c5236", "#fffaf0", "#84927a")
    boards(walls, view, room, "#7c5236", 0.18, picture.seed, 0.4)
    _paper(walls, view, room)
    droplets(picture, walls, window(walls, view, room.back, *WINDOW, "#5c3826", 3, 1, 0.07), picture.seed)
    _blinds(walls, view, room.back)
    _rug(walls, view, room)
    _slatted(picture, walls, room)
    _frames(walls, view, room)
    rear = picture.sheet(0.58, 0, 0.4)
    _bookcase(rear, view, room, picture.seed)
    _files(rear, view, room, picture.seed)
    _globe(rear, view, camera, -2.1, 4.45)
    _stand(rear, view, camera, 2.1, 4.6)
    _fan(rear, view, camera)
    desk = picture.sheet(0.42, 0, 0.4)
    _armchair(desk, view, camera, 0.1, 4.15)
    _desk(picture, desk, room)
    for x in (-1.5, 1.28):
        _visitor(desk, view, camera, room.sun, x, 2.62)
    near = picture.sheet(0.1, 0, 2.8)
    _door(near, view)
    pot(near, view, 20, 1150, 170, picture.seed, "#8a6a4a", 1.5)
    picture.play("dust", 380, 200, 900, 760)


def _paper(canvas: Canvas, view: View, room: Room) -> None:
    """Wallpaper in stripes over panels of dark wood, a moulding under the ceiling."""
    for flat, u, long in ((room.back, 0.0, room.wide), (room.west, 0.4, 4.6), (room.east, 0.4, 4.6)):
        count = round(long / 0.12)
        canvas.fill(flat.quads([(u + 0.12 * k, 0.95, 0.045, 1.9) for k in range(count)]), view.tone("#5f7060", 0.4), 0.3)
        canvas.fill(flat.quad(u, 0, long, 0.95), view.tone(WOOD, 0.35))
        fields = [(u + 0.55 * k + 0.07, 0.22, 0.41, 0.6) for k in range(round(long / 0.55))]
        canvas.fill(flat.quads(fields), view.tone(mix(WOOD, "#b07a50", 0.3), 0.45))
        canvas.fill(flat.quads([(a, b + h - 0.02, w, 0.02) for a, b, w, h in fields]), view.tone(INK, 0.1), 0.6)
        canvas.fill(flat.quads([(a, b, 0.015, h) for a, b, _, h in fields]), view.tone(INK, 0.1), 0.5)
        canvas.fill(flat.quads([(a, b, w, 0.02) for a, b, w, _ in fields]), view.tone("#d09a68", 0.9), 0.55)
        canvas.fill(flat.quads([(u, 0.92, long, 0.07), (u, 0, long, 0.13)]), view.tone(DARK, 0.5))
        canvas.fill(flat.quads([(u, 0.975, long, 0.015), (u, 0.12, long, 0.012)]), view.tone("#c08a5c", 1.0), 0.7)
        canvas.fill(flat.quad(u, 0.82, long, 0.1), view.tone(INK, 0), 0.18)
        canvas.fill(flat.quad(u, 2.84, long, 0.26), view.tone("#efe6d2", 0.5))
        canvas.fill(flat.quads([(u, 2.84, long, 0.03), (u, 2.98, long, 0.02)]), view.tone("#8a8066", 0.3), 0.6)
    ring = [(r, view.tone("#8a8066", 0.4), 0.28) for r in (0.6, 0.54, 0.2)]
    for r, tint, strong in ring:
        canvas.line(room.ceiling.path(ellipse(0, 3.6, r, r)), tint, 3, strong)


def _blinds(canvas: Canvas, view: View, wall: Flat) -> None:
    """Slats with the light behind them, closer to one another at the top; cords and a box over them; a deep sill."""
    u, v, wide, tall = WINDOW
    slats = [(u + 0.03, v + tall - 0.1 - 0.066 * k, wide - 0.06, 0.03) for k in range(1, 23)]
    pulled = [(u + 0.03, v + tall - 0.1 - 0.022 * k, wide - 0.06, 0.017) for k in range(1, 9)]
    canvas.fill(wall.quads(slats + pulled), view.tone("#d8c6a0", 0.25))
    canvas.fill(
        wall.quads([(a, b + 0.021, w, 0.009) for a, b, w, _ in slats]), mix(view.tone("#fff2d4", 1.0), view.sunlight, 0.4)
    )
    cords = [(u + wide * t, v + 0.04, 0.016, tall - 0.06) for t in (0.1, 0.38, 0.62, 0.9)]
    canvas.fill(wall.quads(cords), view.tone("#a8946c", 0.4), 0.9)
    canvas.fill(wall.quad(u - 0.02, v + tall - 0.1, wide + 0.04, 0.13), view.tone("#e4d6b4", 0.5))
    canvas.fill(wall.quad(u - 0.02, v + tall - 0.1, wide + 0.04, 0.025), view.tone("#6c5c40", 0.3), 0.7)
    case = [
        (u - 0.14, v - 0.02, 0.12, tall + 0.18),
        (u + wide + 0.02, v - 0.02, 0.12, tall + 0.18),
        (u - 0.14, v + tall + 0.04, wide + 0.28, 0.12),
    ]
    canvas.fill(wall.quads(case).moved(5, 6), view.tone(INK, 0), 0.3, blur=5)
    canvas.fill(wall.quads(case), view.tone(WOOD, 0.55))
    canvas.fill(wall.quads([(a + w - 0.02, b, 0.02, h) for a, b, w, h in case[:2]]), view.tone("#c08a5c", 0.9), 0.6)
    canvas.fill(wall.quads([(u - 0.2, v - 0.1, wide + 0.4, 0.09)]), view.tone("#a06a44", 0.9))
    canvas.fill(wall.quads([(u - 0.2, v - 0.2, wide + 0.4, 0.1)]), view.tone(INK, 0), 0.3, blur=4)


def _strips(room: Room) -> list[tuple[Spot, Spot, Spot, Spot]]:
    """What the blinds let through."""
    u, v, wide, tall = WINDOW
    left, right, deep = room.left + u, room.left + u + wide, room.deep
    rows = [v + 0.06 + (tall - 0.2) * k / 9 for k in range(9)]
    return [((left, y, deep), (right, y, deep), (right, y + 0.085, deep), (left, y + 0.085, deep)) for y in rows]


def _cast(room: Room, height: float, towards: Spot) -> Path:
    """The strips as they fall on a plane at that height."""
    shapes = list[Path]()
    for strip in _strips(room):
        spots = list[tuple[float, float]]()
        for x, y, z in strip:
            t = (y - height) / towards[1]
            spots.append(room.camera.at(x - towards[0] * t, height, max(0.9, z - towards[2] * t)))
        shapes.append(lines(spots))
    return joined(shapes)


DOWN: Spot = (0.4, 0.55, 0.62)


def _bright(view: View) -> float:
    return (view.shine if view.time != "night" else 0.35 * view.shine) * (1 - 0.75 * view.lamps)


def _slatted(picture: Picture, canvas: Canvas, room: Room) -> None:
    """By day the sun in stripes on the carpet; at night the town's lights in stripes under the ceiling."""
    view = picture.view
    u, v, wide, tall = WINDOW
    left, right, deep = room.left + u, room.left + u + wide, room.deep
    pane = ((left, v, deep), (right, v, deep), (right, v + tall, deep), (left, v + tall, deep))
    sunlight(canvas, room, view, [pane], DOWN, pool=0.08, shaft=0.2)
    if _bright(view) > 0.1:
        floor = room.floor.quad(room.left, room.near, room.wide, room.deep - room.near)
        canvas.fill(_cast(room, 0, DOWN), alpha(view.sunlight, 0.6), _bright(view), blur=2, blend="screen", clip=floor)
    if view.lamps > 0.5:
        top = room.ceiling.quad(room.left, room.near, room.wide, room.deep - room.near)
        tint = "#8ab0ff" if view.time == "night" else "#ffb88a"
        canvas.fill(_cast(room, room.high, (0.2, -0.4, 0.5)), alpha(tint, 0.3), view.lamps, blur=4, blend="screen", clip=top)


def _rug(canvas: Canvas, view: View, room: Room) -> None:
    """Deep red, a border of two bands, lozenges, a fringe."""
    floor, u, v, wide, deep = room.floor, -2.35, 1.7, 4.8, 2.95
    canvas.fill(floor.quad(u - 0.04, v - 0.04, wide + 0.08, deep + 0.08), view.tone(INK, 0), 0.4, blur=6)
    canvas.fill(floor.quads([(u + 0.03 * k, v - 0.07, 0.012, deep + 0.14) for k in range(160)]), view.tone("#e8d8b0", 0.7), 0.8)
    whole = floor.quad(u, v, wide, deep)
    _, top, _, bottom = whole.bounds()
    canvas.fill(whole, Linear(0, top, 0, bottom, (view.tone("#8a3436", 0.75), view.tone("#6c2630", 0.35))))
    for edge, tint, thick in ((0.12, "#d8b070", 0.05), (0.22, "#2c3a54", 0.16), (0.42, "#d8b070", 0.04)):
        a, b, w, d = u + edge, v + edge, wide - 2 * edge, deep - 2 * edge
        bands = [(a, b, w, thick), (a, b + d - thick, w, thick), (a, b, thick, d), (a + w - thick, b, thick, d)]
        canvas.fill(floor.quads(bands), view.tone(tint, 0.6), 0.85)
    for size, tint in ((0.15, "#c8905c"), (0.09, "#34405c"), (0.04, "#ecd49c")):
        marks = [
            lines([(a, b - size), (a + size, b), (a, b + size), (a - size, b)])
            for i, a in enumerate(u + 0.75 + 0.412 * k for k in range(9))
            for b in (v + 0.72 + 0.5 * j + 0.25 * (i % 2) for j in range(4))
            if b < v + deep - 0.6
        ]
        canvas.fill(joined([floor.path(m) for m in marks]), view.tone(tint, 0.6), 0.75)
    studs = [floor.path(ellipse(u + 0.3 + 0.3 * k, v + e, 0.05, 0.04)) for k in range(15) for e in (0.3, deep - 0.3)]
    studs += [floor.path(ellipse(u + e, v + 0.3 + 0.29 * k, 0.04, 0.05)) for k in range(9) for e in (0.3, wide - 0.3)]
    canvas.fill(joined(studs), view.tone("#d8a070", 0.7), 0.9)


def _frames(canvas: Canvas, view: View, room: Room) -> None:
    """Certificates with seals on the back wall and over the files, a portrait among them."""
    for u, v, wide, tall in ((0.5, 1.95, 0.42, 0.54), (1.02, 2.1, 0.5, 0.38), (1.02, 1.6, 0.5, 0.38), (5.15, 2.2, 0.6, 0.42)):
        _certificate(canvas, view, room.back, u, v, wide, tall)
    for z, v, wide, tall in ((3.4, 1.9, 0.42, 0.55), (4.38, 1.95, 0.36, 0.46)):
        _certificate(canvas, view, room.east, z, v, wide, tall)
    wall, z, v = room.east, 3.92, 1.72
    canvas.fill(wall.quad(z, v, 0.38, 0.8).moved(-5, 7), view.tone(INK, 0), 0.4, blur=5)
    canvas.fill(wall.quad(z, v, 0.38, 0.8), view.tone(BRASS, 0.6))
    inner = wall.quad(z + 0.04, v + 0.06, 0.3, 0.68)
    canvas.fill(inner, view.tone("#4a4438", 0.5))
    bust = curve([(z + 0.02, v, 1), (z + 0.05, v + 0.26), (z + 0.19, v + 0.36), (z + 0.33, v + 0.26), (z + 0.36, v, 1)])
    canvas.fill(wall.path(bust), view.tone("#24304a", 0.5), clip=inner)
    collar = lines([(z + 0.13, v + 0.36), (z + 0.25, v + 0.36), (z + 0.19, v + 0.18)])
    canvas.fill(wall.path(collar), view.tone("#f4ecdc", 0.7), clip=inner)
    canvas.fill(wall.path(ellipse(z + 0.19, v + 0.5, 0.085, 0.15)), view.tone("#5c5048", 0.5), clip=inner)
    canvas.fill(wall.path(ellipse(z + 0.19, v + 0.46, 0.065, 0.11)), view.tone("#d8b090", 0.6), clip=inner)
    canvas.fill(wall.path(rect(z + 0.145, v + 0.4, 0.09, 0.03, 0.012)), view.tone("#5c5048", 0.5), clip=inner)


def _certificate(canvas: Canvas, view: View, wall: Flat, u: float, v: float, wide: float, tall: float) -> None:
    canvas.fill(wall.quad(u - 0.04, v - 0.04, wide + 0.08, tall + 0.08).moved(5, 7), view.tone(INK, 0), 0.35, blur=5)
    canvas.fill(wall.quad(u - 0.04, v - 0.04, wide + 0.08, tall + 0.08), view.tone(DARK, 0.5))
    canvas.fill(wall.quads([(u - 0.04, v + tall + 0.025, wide + 0.08, 0.015)]), view.tone("#c08a5c", 1.0), 0.8)
    canvas.fill(wall.quad(u, v, wide, tall), view.tone("#f4ecd6", 0.75))
    rows = [
        (u + wide * (0.5 - w / 2), v + tall * (0.74 - 0.12 * k), wide * w, tall * 0.035)
        for k, w in enumerate((0.6, 0.76, 0.7, 0.5))
    ]
    canvas.fill(
        wall.quads([*rows[1:], (u + wide * 0.22, v + tall * 0.76, wide * 0.56, tall * 0.09)]), view.tone("#4a4048", 0.4), 0.7
    )
    x, y = u + wide * 0.74, v + tall * 0.19
    ribbons = [
        wall.path(lines([(x - 0.01, y), (x + dx, y - tall * 0.17), (x + dx + 0.03, y - tall * 0.14)])) for dx in (-0.035, 0.02)
    ]
    canvas.fill(joined([*ribbons, wall.path(ellipse(x, y, 0.045, 0.045))]), view.tone("#b8383a", 0.7))
    glass = wall.path(lines([(u, v + tall), (u + wide * 0.4, v + tall), (u + wide * 0.1, v), (u, v)]))
    canvas.fill(glass, "#ffffff", 0.16)


def _bookcase(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Along the left wall up to the moulding: books, box files, a cup won long ago; cupboards below."""
    camera, z0, z1, high, x = room.camera, 2.5, 4.75, 2.62, -2.86
    shadow(canvas, view, camera, -3.2, z0, 0.55, z1 - z0, 0.5)
    box(canvas, view, camera, room.sun, -3.3, 0, z0, 0.44, high, z1 - z0, WOOD, 0.4)
    face = camera.flat((x + 0.004, 0, 0), (0, 0, 1), (0, 1, 0))
    bays = [z0 + 0.06 + 0.735 * k for k in range(3)]
    for k, z in enumerate(bays):
        for j in range(4):
            v = 0.82 + 0.43 * j
            a, b = face.at(z, v + 0.4), face.at(z, v)
            canvas.fill(face.quad(z, v, 0.68, 0.39), Linear(*a, *b, (view.tone("#20120c", 0.1), view.tone("#4a2c1e", 0.35))))
            if (k, j) in ((2, 1), (1, 3)):
                _boxfiles(canvas, view, face, z + 0.03, v, seed + k)
            elif (k, j) == (1, 1):
                books(canvas, view, face, z + 0.02, v, 0.3, 0.36, seed + 40)
                _trophy(canvas, view, face, z + 0.5, v)
            else:
                books(canvas, view, face, z + 0.02, v, 0.64 if (k + j) % 3 else 0.46, 0.37, seed + 7 * k + j)
            canvas.fill(face.quad(z, v + 0.33, 0.68, 0.06), view.tone(INK, 0), 0.4, blur=3)
    boards_ = [(z0, 0.79 + 0.43 * j, z1 - z0, 0.035) for j in range(5)] + [(z - 0.05, 0.78, 0.05, 1.75) for z in (*bays, z1)]
    canvas.fill(face.quads(boards_), view.tone("#96603e", 0.7))
    canvas.fill(face.quads([(a, b + 0.022, w, 0.012) for a, b, w, _ in boards_[:5]]), view.tone("#d09a68", 1.0), 0.7)
    doors = [(z, 0.12, 0.68, 0.6) for z in bays]
    canvas.fill(face.quads(doors), view.tone("#8a5438", 0.55))
    for inset, tint, strong in ((0.06, INK, 0.45), (0.075, "#96603e", 1.0)):
        canvas.fill(
            face.quads([(a + inset, b + inset, w - 2 * inset, h - 2 * inset) for a, b, w, h in doors]),
            view.tone(tint, 0.5),
            strong,
        )
    canvas.fill(joined([face.path(ellipse(z + 0.6, 0.44, 0.022, 0.022)) for z in bays]), view.tone(BRASS, 1.0))
    canvas.fill(face.quads([(z0 - 0.05, high - 0.12, z1 - z0 + 0.05, 0.14)]), view.tone("#8a5438", 0.6))
    canvas.fill(face.quads([(z0 - 0.05, high - 0.01, z1 - z0 + 0.05, 0.03)]), view.tone("#d09a68", 1.0), 0.8)


def _boxfiles(canvas: Canvas, view: View, face: Flat, u: float, v: float, seed: int) -> None:
    chance = Random(seed)
    for k in range(6):
        tint = chance.choice(("#34485c", "#5c3a3a", "#4a5c48", "#6c5c44"))
        canvas.fill(face.quad(u + 0.105 * k, v, 0.095, 0.33), view.tone(tint, 0.6))
        canvas.fill(face.quad(u + 0.105 * k + 0.02, v + 0.16, 0.055, 0.12), view.tone("#f0e6cc", 0.7))
        canvas.fill(face.path(ellipse(u + 0.105 * k + 0.047, v + 0.08, 0.016, 0.02)), view.tone("#c8ccd0", 0.8))


def _trophy(canvas: Canvas, view: View, face: Flat, u: float, v: float) -> None:
    gold = view.tone("#e8bc58", 0.9)
    bowl = curve([(u - 0.09, v + 0.31, 1), (u + 0.09, v + 0.31, 1), (u + 0.06, v + 0.17), (u, v + 0.13), (u - 0.06, v + 0.17)])
    canvas.fill(
        joined([face.path(s) for s in (bowl, rect(u - 0.015, v + 0.05, 0.03, 0.1), rect(u - 0.05, v + 0.04, 0.1, 0.025))]), gold
    )
    canvas.fill(face.path(rect(u - 0.065, v, 0.13, 0.045)), view.tone("#2c2024", 0.5))
    for side in (-1, 1):
        canvas.line(face.path(ellipse(u + side * 0.1, v + 0.25, 0.03, 0.045)), gold, 2.5)


def _files(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Three cabinets of four drawers along the right wall, one left open; a plant and boxes on them."""
    camera, sun, x, high = room.camera, room.sun, 2.68, 1.34
    shadow(canvas, view, camera, x - 0.08, 3.1, 0.7, 1.75, 0.55)
    for k, z in enumerate((4.24, 3.67, 3.1)):
        box(canvas, view, camera, sun, x, 0, z, 0.62, high, 0.55, "#76826f", 0.9)
        face = camera.flat((x - 0.003, 0, z), (0, 0, 1), (0, 1, 0))
        fronts = [(0.035, 0.06 + 0.315 * j, 0.48, 0.29) for j in range(4)]
        canvas.fill(face.quads(fronts), view.tone("#8c9884", 0.55))
        canvas.fill(face.quads([(a, b + h - 0.015, w, 0.015) for a, b, w, h in fronts]), view.tone("#d8e0cc", 0.9), 0.7)
        canvas.fill(face.quads([(a, b - 0.02, w, 0.02) for a, b, w, _ in fronts]), view.tone(INK, 0.1), 0.6)
        canvas.fill(face.quads([(0.17, b + 0.16, 0.2, 0.075) for _, b, _, _ in fronts]), view.tone("#f4ecd6", 0.8))
        canvas.fill(face.quads([(0.19, b + 0.19, 0.13, 0.014) for _, b, _, _ in fronts]), view.tone("#4a4048", 0.4), 0.8)
        canvas.fill(face.quads([(0.18, b + 0.085, 0.18, 0.035) for _, b, _, _ in fronts]), view.tone("#d8dcd8", 0.95))
        canvas.fill(face.quads([(0.18, b + 0.06, 0.18, 0.025) for _, b, _, _ in fronts]), view.tone(INK, 0.1), 0.5)
        if k == 1:
            _drawer(canvas, view, camera, sun, x, z)
    for k, (z, tall, tint) in enumerate(((4.3, 0.26, "#b8925c"), (4.32, 0.12, "#5a6a80"))):
        box(canvas, view, camera, sun, x + 0.08, high + 0.26 * k, z, 0.42, tall, 0.36, tint, 0.8)
    pot(canvas, view, *camera.at(x + 0.3, high, 3.3), 0.24 * camera.size(3.3), seed + 5, "#b4623e", 1.3)
    for k in range(5):
        box(
            canvas,
            view,
            camera,
            sun,
            x + 0.05,
            high + 0.025 * k,
            3.75,
            0.4,
            0.022,
            0.3,
            ("#e8d8a8", "#f4f0e4", "#d8b878")[k % 3],
            0.5,
        )


def _drawer(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float) -> None:
    """Pulled out, its folders standing up."""
    v, out = 1.005, 0.3
    for k in range(6):
        a = x - out + 0.05 + 0.045 * k
        sheet = camera.shape((a, v + 0.2, z + 0.06), (a, v + 0.2, z + 0.48), (a, v + 0.33, z + 0.48), (a, v + 0.33, z + 0.06))
        canvas.fill(sheet, view.tone(("#e8d4a0", "#f6f0e0", "#d8b878")[k % 3], 0.6 + 0.05 * k))
    box(canvas, view, camera, sun, x - out, v, z + 0.035, out, 0.27, 0.48, "#8c9884", 0.9)
    face = camera.flat((x - out - 0.002, v, z + 0.035), (0, 0, 1), (0, 1, 0))
    canvas.fill(face.quad(0.14, 0.15, 0.2, 0.075), view.tone("#f4ecd6", 0.8))
    canvas.fill(face.quad(0.15, 0.07, 0.18, 0.035), view.tone("#d8dcd8", 0.95))


def _globe(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """In a ring of wood on turned legs."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    y, r = foot - 0.86 * s, 0.3 * s
    canvas.fill(ellipse(cx, foot, 0.36 * s, 0.08 * s), view.tone(INK, 0), 0.5, blur=7)
    legs = [
        stroke([(cx + d * 0.34 * s, y), (cx + d * 0.27 * s, foot - 0.34 * s), (cx + d * 0.31 * s, foot)], 0.045 * s, even)
        for d in (-1, 1)
    ]
    legs += [
        stroke([(cx, y + r), (cx, foot - 0.3 * s)], 0.05 * s, even),
        rect(cx - 0.28 * s, foot - 0.32 * s, 0.56 * s, 0.04 * s, 3),
    ]
    canvas.fill(joined(legs), view.tone(WOOD, 0.5))
    ball = ellipse(cx, y, r, r)
    canvas.fill(
        ball,
        Linear(cx + r, y - r, cx - r, y + r, (view.tone("#a8c8b8", 1.0), view.tone("#5c8a8c", 0.5), view.tone("#2c4a58", 0.2))),
    )
    land = [
        curve(
            [
                (cx - r * 0.8, y - r * 0.5),
                (cx - r * 0.1, y - r * 0.75),
                (cx + r * 0.05, y - r * 0.3),
                (cx - r * 0.35, y - r * 0.02),
            ]
        ),
        curve(
            [
                (cx - r * 0.3, y + r * 0.08),
                (cx + r * 0.1, y + r * 0.2),
                (cx - r * 0.05, y + r * 0.75),
                (cx - r * 0.25, y + r * 0.5),
            ]
        ),
        curve(
            [
                (cx + r * 0.4, y - r * 0.6),
                (cx + r * 0.95, y - r * 0.3),
                (cx + r * 0.85, y + r * 0.3),
                (cx + r * 0.45, y + r * 0.1),
            ]
        ),
    ]
    canvas.fill(joined(land), view.tone("#d8b878", 0.6), 0.95, clip=ball)
    for k in (-0.5, 0.0, 0.5):
        canvas.line(ellipse(cx, y + r * k, r * math.sqrt(1 - k * k), r * 0.1), view.tone("#f4ecd0", 0.8), 1.2, 0.35)
    canvas.inner(ball, -r * 0.2, -r * 0.22, view.tone("#10202c", 0.1), 0.55, r * 0.16)
    canvas.fill(ellipse(cx + r * 0.4, y - r * 0.45, r * 0.16, r * 0.1), "#ffffff", 0.35, blur=3)
    canvas.line(ellipse(cx, y, r * 1.06, r * 1.06), view.tone(BRASS, 0.7), 3)
    canvas.fill(rect(cx - r * 1.26, y - 0.02 * s, r * 2.52, 0.06 * s, 4), view.tone("#a06a44", 0.8))
    canvas.fill(rect(cx - r * 1.26, y - 0.02 * s, r * 2.52, 0.016 * s, 2), view.tone("#e0a878", 1.0), 0.8)


COAT = (
    (0.12, 0, 1), (0.24, 0.0, 1), (0.36, 0.08), (0.42, 0.2), (0.4, 0.56), (0.48, 1.24, 1), (0.2, 1.29), (-0.08, 1.24, 1),
    (-0.02, 0.56), (-0.06, 0.2), (0.0, 0.08),
)  # fmt: skip
SLEEVES = (
    ((0.36, 0.09), (0.44, 0.2), (0.47, 0.5), (0.47, 0.72, 1), (0.38, 0.73, 1), (0.37, 0.45), (0.35, 0.22)),
    ((0.0, 0.09), (-0.08, 0.2), (-0.1, 0.5), (-0.1, 0.72, 1), (-0.01, 0.73, 1), (0.0, 0.45), (0.02, 0.22)),
)
LAPELS = (((0.12, 0), (0.05, 0.12), (0.17, 0.32), (0.18, 0.1)), ((0.24, 0), (0.31, 0.12), (0.19, 0.32), (0.18, 0.1)))
"""Parts of a coat on its hook, in metres from the hook."""


def _at(x: float, y: float, s: float, points: Sequence[tuple[float, ...]]) -> Path:
    """A curve drawn in metres, put there."""
    return curve([(x + p[0] * s, y + p[1] * s, *p[2:]) for p in points])


def _stand(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A coat and a hat on a stand of bent wood."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.3 * s, 0.06 * s), view.tone(INK, 0), 0.5, blur=6)
    pole = [rect(cx - 0.025 * s, foot - 1.86 * s, 0.05 * s, 1.84 * s, 3)]
    pole += [
        stroke([(cx, foot - 0.22 * s), (cx + d * 0.2 * s, foot - 0.12 * s), (cx + d * 0.25 * s, foot)], 0.035 * s, rounded)
        for d in (-1, 0.3, 1)
    ]
    pole += [
        stroke(
            [(cx, foot - h * s), (cx + d * 0.17 * s, foot - (h + 0.02) * s), (cx + d * 0.2 * s, foot - (h + 0.13) * s)],
            0.03 * s,
            rounded,
        )
        for d, h in ((-1, 1.62), (1, 1.62), (0.5, 1.74))
    ]
    canvas.fill(joined(pole), view.tone(DARK, 0.45))
    top = foot - 1.66 * s
    coat = _at(cx, top, s, COAT)
    canvas.fill(coat.moved(7, 6), view.tone(INK, 0), 0.4, blur=6)
    tones = (view.tone("#8a7450", 0.3), view.tone("#c8a878", 0.75), view.tone("#8a7450", 0.35))
    canvas.fill(coat, Linear(cx - 0.05 * s, 0, cx + 0.45 * s, 0, tones))
    for dx, lean in ((0.1, -0.05), (0.26, 0.05), (0.34, 0.06)):
        mid, low = (cx + (dx + lean / 2) * s, top + 0.9 * s), (cx + (dx + lean) * s, top + 1.24 * s)
        fold = stroke([(cx + dx * s, top + 0.62 * s), mid, low], 0.03 * s)
        canvas.fill(fold, view.tone("#4a3a28", 0.2), 0.45, blur=2, clip=coat)
    opening = stroke(
        [(cx + 0.18 * s, top + 0.3 * s), (cx + 0.19 * s, top + 0.8 * s), (cx + 0.17 * s, top + 1.28 * s)], 0.016 * s, even
    )
    canvas.fill(opening, view.tone("#3a2c20", 0.2), 0.7, clip=coat)
    belt = [rect(cx - 0.1 * s, top + 0.56 * s, 0.6 * s, 0.05 * s), ellipse(cx + 0.24 * s, top + 0.45 * s, 0.012 * s, 0.012 * s)]
    canvas.fill(joined(belt), view.tone("#6c5638", 0.4), clip=coat)
    canvas.fill(rect(cx + 0.15 * s, top + 0.55 * s, 0.07 * s, 0.07 * s, 3), view.tone(BRASS, 0.8))
    for lapel in LAPELS:
        canvas.fill(_at(cx, top, s, lapel), view.tone("#dcc096", 0.75), clip=coat)
    for sleeve in SLEEVES:
        arm = _at(cx, top, s, sleeve)
        canvas.fill(arm.moved(2, 3), view.tone(INK, 0), 0.4, blur=4)
        canvas.fill(arm, Linear(arm.bounds()[0], 0, arm.bounds()[2], 0, (view.tone("#b89868", 0.7), view.tone("#8a7450", 0.3))))
    hx, hy = cx - 0.14 * s, foot - 1.76 * s
    canvas.fill(
        curve(
            [
                (hx - 0.12 * s, hy, 1),
                (hx - 0.11 * s, hy - 0.12 * s),
                (hx - 0.03 * s, hy - 0.14 * s),
                (hx + 0.03 * s, hy - 0.12 * s),
                (hx + 0.1 * s, hy - 0.14 * s),
                (hx + 0.12 * s, hy, 1),
            ]
        ),
        view.tone("#5c4a3c", 0.6),
    )
    canvas.fill(rect(hx - 0.12 * s, hy - 0.045 * s, 0.24 * s, 0.04 * s), view.tone("#241c1c", 0.3))
    canvas.fill(ellipse(hx, hy, 0.21 * s, 0.04 * s), view.tone("#6c584a", 0.7))


def _fan(canvas: Canvas, view: View, camera: Camera) -> None:
    """Four blades under the ceiling, a bowl of light below them."""
    x, z, high = 0.0, 3.6, 2.78
    plane, (cx, cy), s = camera.floor(high), camera.at(x, high, z), camera.size(z)
    canvas.fill(rect(cx - 0.02 * s, camera.at(x, 3.1, z)[1], 0.04 * s, cy - camera.at(x, 3.1, z)[1] + 4), view.tone(BRASS, 0.5))
    blades = list[Path]()
    for k in range(4):
        a = 0.55 + k * math.pi / 2
        c, n = math.cos(a), math.sin(a)
        outline = ((0.14, -0.05), (0.3, -0.09), (0.92, -0.1), (0.96, 0.0), (0.92, 0.1), (0.3, 0.09), (0.14, 0.05))
        blades.append(plane.path(lines([(x + p * c - q * n, z + p * n + q * c) for p, q in outline])))
    canvas.fill(joined(blades).moved(0, -5), view.tone("#a06a44", 0.8))
    canvas.fill(joined(blades), view.tone("#6a402a", 0.3))
    canvas.fill(
        rect(cx - 0.13 * s, cy - 0.06 * s, 0.26 * s, 0.13 * s, 10),
        Linear(cx - 0.13 * s, 0, cx + 0.13 * s, 0, (view.tone(BRASS, 0.3), view.tone("#f4d890", 1.0), view.tone(BRASS, 0.2))),
    )
    bowl = curve(
        [
            (cx - 0.13 * s, cy + 0.07 * s, 1),
            (cx + 0.13 * s, cy + 0.07 * s, 1),
            (cx + 0.09 * s, cy + 0.16 * s),
            (cx, cy + 0.19 * s),
            (cx - 0.09 * s, cy + 0.16 * s),
        ]
    )
    canvas.fill(bowl, mix(view.tone("#f4ead0", 0.8), "#fff2cc", view.lamps))
    if view.lamps > 0.2:
        canvas.glow(cx, cy + 0.12 * s, 1.3 * s, "#ffd08a", 0.42 * view.lamps)


def _armchair(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """Behind the desk: leather in buttons, wings, rolled arms."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    top = foot - 1.36 * s
    for d in (-1, 1):
        arm = curve(
            [
                (cx + d * 0.3 * s, foot - 0.78 * s),
                (cx + d * 0.46 * s, foot - 0.76 * s),
                (cx + d * 0.47 * s, foot - 0.6 * s),
                (cx + d * 0.4 * s, foot - 0.5 * s),
                (cx + d * 0.28 * s, foot - 0.55 * s),
            ]
        )
        canvas.fill(arm, Linear(cx - 0.45 * s, 0, cx + 0.45 * s, 0, (view.tone(LEATHER, 0.25), view.tone(LEATHER, 0.8))))
    half = ((0.36, 0.86, 1), (0.4, 0.5), (0.38, 0.14), (0.26, 0.02))
    mirrored = [(-p[0], *p[1:]) for p in half]
    back = _at(cx, top, s, [*mirrored, (0, -0.03), *half[::-1]])
    canvas.fill(
        back,
        Linear(
            0, top, 0, foot - 0.4 * s, (view.tone(LEATHER, 0.85), view.tone(LEATHER, 0.4), view.tone(mix(LEATHER, INK, 0.4), 0.2))
        ),
    )
    canvas.inner(back, -0.03 * s, 0.02 * s, alpha(view.tone("#f0a88c", 1.0), 0.8), 0.6, blur=4)
    canvas.inner(back, 0.05 * s, -0.03 * s, view.tone(INK, 0), 0.5, blur=9)
    buttons = [
        (cx + (0.16 * k + 0.08 * (j % 2)) * s, top + (0.14 + 0.14 * j) * s)
        for j in range(5)
        for k in ((-1, 0, 1) if j % 2 == 0 else (-2, -1, 0, 1))
    ]
    seams = [stroke([(bx, by), (bx + dx * s, by + 0.14 * s)], 0.014 * s) for bx, by in buttons for dx in (-0.08, 0.08)]
    canvas.fill(joined(seams), view.tone(INK, 0.1), 0.45, blur=1.5, clip=back)
    canvas.fill(
        joined([ellipse(bx, by, 0.02 * s, 0.02 * s) for bx, by in buttons]), view.tone(mix(LEATHER, INK, 0.5), 0.4), clip=back
    )
    canvas.fill(
        joined([ellipse(bx + 0.035 * s, by - 0.05 * s, 0.026 * s, 0.018 * s) for bx, by in buttons]),
        view.tone("#e09a80", 1.0),
        0.3,
        blur=3,
        clip=back,
    )


def _desk(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Two pedestals under a thick top, panelled toward those who sit before it."""
    view, camera, sun = picture.view, room.camera, room.sun
    x, z, wide, deep, top = -1.25, 3.2, 2.5, 0.9, 0.74
    shadow(canvas, view, camera, x, z - 0.12, wide, deep, 0.6)
    box(canvas, view, camera, sun, x + 0.08, 0, z + 0.1, wide - 0.16, top, deep - 0.2, WOOD, 0)
    box(canvas, view, camera, sun, x + 0.04, 0, z + 0.05, wide - 0.08, 0.1, deep - 0.1, DARK, 0.6)
    front = camera.flat((x, 0, z + 0.095), (1, 0, 0), (0, 1, 0))
    fields = [(0.16, 0.16, 0.58, 0.48), (0.84, 0.16, 0.82, 0.48), (1.76, 0.16, 0.58, 0.48)]
    for inset, tint, light in ((0.0, INK, 0.1), (0.018, "#9a5c3c", 0.5), (0.06, INK, 0.1), (0.07, "#8a5036", 0.55)):
        canvas.fill(
            front.quads([(a + inset, b + inset, w - 2 * inset, h - 2 * inset) for a, b, w, h in fields]),
            view.tone(tint, light),
            0.85,
        )
    canvas.fill(front.quads([(a + 0.018, b + 0.018, w - 0.036, 0.012) for a, b, w, _ in fields]), view.tone("#d8946a", 0.9), 0.6)
    grain = [(a + 0.1, b + 0.1 + 0.05 * k, w - 0.2, 0.005) for a, b, w, _ in fields for k in range(6)]
    canvas.fill(front.quads(grain), view.tone(INK, 0.1), 0.1)
    canvas.fill(front.quad(0.08, 0.64, wide - 0.16, 0.1), view.tone(INK, 0), 0.4, blur=4)
    box(canvas, view, camera, sun, x, top, z, wide, 0.07, deep, "#9a5e3e", 1)
    face = camera.flat((x, top, z - 0.004), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0, 0.018, wide, 0.008), (0, 0.0, wide, 0.008)]), view.tone(INK, 0.1), 0.5)
    plate = camera.floor(top + 0.071)
    canvas.fill(plate.quad(x + 0.1, z + 0.08, wide - 0.2, deep - 0.16), view.tone("#3c5440", 0.6))
    canvas.line(plate.quad(x + 0.1, z + 0.08, wide - 0.2, deep - 0.16), view.tone(BRASS, 0.8), 1.6, 0.8)
    if _bright(view) > 0.1:
        canvas.fill(
            _cast(room, top + 0.07, DOWN),
            alpha(view.sunlight, 0.75),
            _bright(view),
            blur=1.5,
            blend="screen",
            clip=plate.quad(x, z, wide, deep),
        )
    _things(picture, canvas, camera, sun, x, z, top + 0.07)


def _things(picture: Picture, canvas: Canvas, camera: Camera, sun: Sun, x: float, z: float, top: float) -> None:
    """Lamp, telephone, papers, a stack of folders, a name plate, pens, a cup."""
    view, plate, chance = picture.view, camera.floor(top + 0.002), Random(picture.seed + 8)
    for k in range(7):
        a, b, t = x + 0.85 + 0.12 * k, z + 0.22 + 0.3 * chance.random(), chance.uniform(-0.5, 0.5)
        c, n = math.cos(t), math.sin(t)
        sheet = plate.path(
            lines(
                [(a + p * c - q * n, b + p * n + q * c) for p, q in ((-0.11, -0.15), (0.11, -0.15), (0.11, 0.15), (-0.11, 0.15))]
            )
        )
        canvas.fill(sheet.moved(2, 3), view.tone(INK, 0), 0.35, blur=2)
        canvas.fill(sheet, view.tone("#fbf6e8", 0.7 + 0.05 * (k % 3)))
        rows = [
            lines(
                [
                    (a + p * c - q * n, b + p * n + q * c)
                    for p, q in ((-0.08, v), (0.07, v), (0.07, v + 0.012), (-0.08, v + 0.012))
                ]
            )
            for v in (-0.1, -0.06, -0.02, 0.02, 0.06, 0.1)
        ]
        canvas.fill(joined([plate.path(r) for r in rows]), view.tone("#5a5460", 0.4), 0.55)
    for k in range(6):
        shift = chance.uniform(-0.02, 0.02)
        box(
            canvas,
            view,
            camera,
            sun,
            x + 1.95 + shift,
            top + 0.024 * k,
            z + 0.3,
            0.34,
            0.021,
            0.26,
            ("#d8b878", "#f4f0e4", "#b86a52", "#e8d8a8")[k % 4],
            0.8,
        )
    _phone(canvas, view, *camera.at(x + 1.72, top, z + 0.24), camera.size(z + 0.24))
    _lamp(picture, canvas, *camera.at(x + 0.4, top, z + 0.5), camera.size(z + 0.5))
    px, py, s = *camera.at(x + 1.15, top, z + 0.1), camera.size(z + 0.1)
    canvas.fill(ellipse(px, py, 0.26 * s, 0.02 * s), view.tone(INK, 0), 0.5, blur=3)
    canvas.fill(rect(px - 0.24 * s, py - 0.085 * s, 0.48 * s, 0.085 * s, 3), view.tone(DARK, 0.5))
    canvas.fill(
        rect(px - 0.215 * s, py - 0.072 * s, 0.43 * s, 0.055 * s, 2),
        Linear(px - 0.2 * s, 0, px + 0.2 * s, 0, (view.tone(BRASS, 0.5), view.tone("#f8e0a0", 1.0), view.tone(BRASS, 0.5))),
    )
    canvas.fill(
        joined([rect(px + (-0.15 + 0.05 * k) * s, py - 0.053 * s, 0.034 * s, 0.018 * s) for k in range(6) if k != 2]),
        view.tone("#3a2a20", 0.3),
    )
    px, py = camera.at(x + 0.72, top, z + 0.2)
    pens = [
        stroke([(px + dx * s, py - 0.06 * s), (px + (dx * 2.2) * s, py - tall * s)], 0.014 * s, rounded)
        for dx, tall in ((-0.02, 0.22), (0.0, 0.25), (0.022, 0.2))
    ]
    canvas.fill(joined(pens), view.tone("#34486c", 0.6))
    canvas.fill(
        rect(px - 0.045 * s, py - 0.12 * s, 0.09 * s, 0.12 * s, 3),
        Linear(px - 0.045 * s, 0, px + 0.045 * s, 0, (view.tone("#3a2420", 0.3), view.tone("#8a5a44", 0.9))),
    )
    cup(canvas, view, *camera.at(x + 2.32, top, z + 0.18), 0.1 * s, "#f4ecdc")


def _phone(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    """Black, with a dial and a cord."""
    canvas.fill(ellipse(x, y, 0.19 * s, 0.03 * s), view.tone(INK, 0), 0.5, blur=4)
    body = curve(
        [
            (x - 0.15 * s, y, 1),
            (x - 0.13 * s, y - 0.07 * s),
            (x - 0.07 * s, y - 0.13 * s),
            (x + 0.07 * s, y - 0.13 * s),
            (x + 0.13 * s, y - 0.07 * s),
            (x + 0.15 * s, y, 1),
        ]
    )
    canvas.fill(
        body,
        Linear(
            x - 0.15 * s, 0, x + 0.15 * s, 0, (view.tone("#1c1c22", 0.3), view.tone("#4c4c58", 0.8), view.tone("#202028", 0.4))
        ),
    )
    canvas.fill(ellipse(x, y - 0.06 * s, 0.06 * s, 0.048 * s), view.tone("#d8d4c8", 0.7))
    holes = [
        ellipse(x + 0.042 * s * math.cos(a), y - 0.06 * s + 0.033 * s * math.sin(a), 0.009 * s, 0.008 * s)
        for a in (0.7 * k for k in range(9))
    ]
    canvas.fill(joined([*holes, ellipse(x, y - 0.06 * s, 0.02 * s, 0.016 * s)]), view.tone("#24242c", 0.4))
    grip = stroke(
        [(x - 0.18 * s, y - 0.13 * s), (x - 0.1 * s, y - 0.185 * s), (x + 0.1 * s, y - 0.185 * s), (x + 0.18 * s, y - 0.13 * s)],
        0.045 * s,
        even,
    )
    canvas.fill(
        joined(
            [
                grip,
                ellipse(x - 0.165 * s, y - 0.135 * s, 0.045 * s, 0.035 * s),
                ellipse(x + 0.165 * s, y - 0.135 * s, 0.045 * s, 0.035 * s),
            ]
        ),
        view.tone("#2c2c34", 0.5),
    )
    canvas.fill(stroke([(x - 0.11 * s, y - 0.197 * s), (x + 0.1 * s, y - 0.197 * s)], 0.01 * s), view.tone("#c8ccd8", 1.0), 0.7)
    cord = [(x - (0.15 + 0.018 * k) * s, y - (0.012 + 0.016 * (k % 2)) * s) for k in range(9)]
    canvas.line(curve(cord, closed=False), view.tone("#24242c", 0.5), 2.2)


def _lamp(picture: Picture, canvas: Canvas, x: float, y: float, s: float) -> None:
    """A brass foot, a shade of green glass; its light lies on the desk."""
    view = picture.view
    lit = max(0.12, view.lamps)
    if view.lamps > 0.2:
        canvas.fill(ellipse(x + 0.1 * s, y + 0.02 * s, 0.75 * s, 0.1 * s), "#ffdf9c", 0.55 * view.lamps, blur=16, blend="screen")
    brass = Linear(x - 0.1 * s, 0, x + 0.1 * s, 0, (view.tone(BRASS, 0.4), view.tone("#fbe4a4", 1.0), view.tone(BRASS, 0.3)))
    canvas.fill(ellipse(x, y, 0.13 * s, 0.03 * s), view.tone(INK, 0), 0.5, blur=4)
    canvas.fill(
        joined(
            [
                ellipse(x, y - 0.015 * s, 0.11 * s, 0.026 * s),
                rect(x - 0.014 * s, y - 0.34 * s, 0.028 * s, 0.33 * s),
                ellipse(x, y - 0.1 * s, 0.03 * s, 0.025 * s),
            ]
        ),
        brass,
    )
    shade = curve(
        [
            (x - 0.24 * s, y - 0.3 * s, 1),
            (x - 0.22 * s, y - 0.39 * s),
            (x - 0.12 * s, y - 0.43 * s),
            (x + 0.12 * s, y - 0.43 * s),
            (x + 0.22 * s, y - 0.39 * s),
            (x + 0.24 * s, y - 0.3 * s, 1),
        ]
    )
    deep, pale = mix(view.tone("#1f6a4c", 0.6), "#2f9a68", lit * 0.7), mix(view.tone("#3f9a70", 0.8), "#b8f0b0", lit)
    canvas.fill(shade, Linear(0, y - 0.43 * s, 0, y - 0.3 * s, (deep, pale)))
    canvas.fill(stroke([(x - 0.15 * s, y - 0.4 * s), (x + 0.12 * s, y - 0.41 * s)], 0.018 * s), "#ffffff", 0.5, blur=1.5)
    canvas.fill(rect(x - 0.235 * s, y - 0.308 * s, 0.47 * s, 0.016 * s), mix(view.tone(BRASS, 0.7), "#fff6d0", lit))
    canvas.fill(ellipse(x, y - 0.445 * s, 0.02 * s, 0.018 * s), brass)
    canvas.line(lines([(x + 0.1 * s, y - 0.3 * s), (x + 0.1 * s, y - 0.2 * s)], closed=False), view.tone(BRASS, 0.9), 1.6)
    if view.lamps > 0.15:
        cone = lines([(x - 0.22 * s, y - 0.3 * s), (x + 0.22 * s, y - 0.3 * s), (x + 0.6 * s, y), (x - 0.5 * s, y)])
        canvas.fill(
            cone,
            Linear(0, y - 0.3 * s, 0, y, (alpha("#ffe6a8", 0.55), alpha("#ffe6a8", 0.08))),
            view.lamps,
            blur=8,
            blend="screen",
        )
        canvas.glow(x, y - 0.3 * s, 1.5 * s, "#ffd48a", 0.5 * view.lamps)
        picture.play("flicker", x - 0.9 * s, y - 0.9 * s, 1.8 * s, 1.2 * s, "#ffd890")


def _visitor(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float) -> None:
    """A chair for one who has been called in, from behind: a padded back in a frame of wood, arms, studs."""
    wide, deep, wood = 0.56, 0.5, "#6a3e2a"
    left = x - wide / 2
    shadow(canvas, view, camera, left, z, wide, deep, 0.5)
    for dx in (0.0, wide - 0.05):
        box(canvas, view, camera, sun, left + dx, 0, z + deep - 0.06, 0.05, 0.62, 0.05, wood, 0)
    box(canvas, view, camera, sun, left + 0.02, 0.34, z + 0.02, wide - 0.04, 0.12, deep - 0.04, LEATHER, 0.6)
    for dx in (-0.02, wide - 0.05):
        box(canvas, view, camera, sun, left + dx, 0.62, z, 0.07, 0.05, deep, wood, 0.9)
    for dx in (0.0, wide - 0.05):
        box(canvas, view, camera, sun, left + dx, 0, z, 0.05, 0.96, 0.05, wood, 0.4)
    rear = camera.flat((left, 0, z - 0.01), (1, 0, 0), (0, 1, 0))
    back = rear.path(
        curve(
            [
                (0.03, 0.5, 1),
                (0.02, 0.92),
                (0.06, 0.98),
                (wide / 2, 1.02),
                (wide - 0.06, 0.98),
                (wide - 0.02, 0.92),
                (wide - 0.03, 0.5, 1),
            ]
        )
    )
    _, y0, _, y1 = back.bounds()
    canvas.fill(back, view.tone(wood, 0.7))
    pad = rear.path(
        curve(
            [
                (0.08, 0.55, 1),
                (0.075, 0.88),
                (0.1, 0.925),
                (wide / 2, 0.955),
                (wide - 0.1, 0.925),
                (wide - 0.075, 0.88),
                (wide - 0.08, 0.55, 1),
            ]
        )
    )
    canvas.fill(pad, Linear(0, y0, 0, y1, (view.tone(LEATHER, 0.75), view.tone(mix(LEATHER, INK, 0.3), 0.25))))
    canvas.inner(pad, -8, -10, view.tone(INK, 0), 0.45, blur=9)
    canvas.inner(pad, 3, 4, view.tone("#e8a488", 1.0), 0.35, blur=4)
    studs = [ellipse(0.09 + (wide - 0.18) * k / 9, 0.562, 0.009, 0.009) for k in range(10)]
    studs += [ellipse(u, 0.6 + 0.045 * k, 0.009, 0.009) for u in (0.085, wide - 0.085) for k in range(7)]
    canvas.fill(joined([rear.path(s) for s in studs]), view.tone("#f0cc80", 1.0))
    canvas.fill(rear.quad(0.05, 0.2, wide - 0.1, 0.035), view.tone(wood, 0.5))


def _door(canvas: Canvas, view: View) -> None:
    """The door one came through stands open at our right: a stile of wood, frosted glass, a knob."""
    canvas.fill(rect(1822, -40, 140, HIGH + 80), Linear(1822, 0, 1925, 0, (view.tone("#b07a50", 0.9), view.tone(WOOD, 0.4))))
    canvas.fill(rect(1822, -40, 7, HIGH + 80), view.tone("#e0a878", 1.0), 0.7)
    canvas.fill(rect(1872, 60, 90, 500, 4), Linear(1872, 60, 1940, 560, (view.tone("#d8e4de", 0.9), view.tone("#a8bab4", 0.5))))
    canvas.fill(rect(1872, 60, 6, 500), view.tone(INK, 0.1), 0.5)
    canvas.fill(ellipse(1846, 690, 20, 24), view.tone(BRASS, 0.7))
    canvas.fill(ellipse(1841, 682, 8, 9), view.tone("#fff0c0", 1.0), 0.9)


PLACES = {"privateoffice": Kind(privateoffice, "warm", ((0.1, 0.9),), 0.46, (0.3, -0.9))}
