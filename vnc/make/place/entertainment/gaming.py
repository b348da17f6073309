"""Where fortunes are lost: the floor of a casino."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import pot
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.room import Room, shell
from vnc.make.place.sky import WHOLE
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

GOLD, WINE, WOOD, INK = "#e0b45c", "#8c2440", "#6a3a26", "#140a14"
HUES = ("#e8405c", "#3f8cf0", "#f0a030", "#a850e0", "#30b890")


def casino(picture: Picture) -> None:
    """A wheel of fortune at the back between machines alight, more along the walls; tables of green cloth under chandeliers."""
    view, camera = picture.view, Camera(960, 390, 1.95, 900)
    room = Room(camera, -4.3, 4.3, 4.1, 8.6, Sun(-0.2, 0.8, -0.4), 0.8)
    walls = picture.sheet(0.85, 0, 0.5)
    walls.fill(WHOLE, view.tone("#3a1424", 0.3))
    shell(walls, view, room, "#8e3048", "#6c2038", "#e8c890", "#7c2a42")
    _carpet(walls, view, room)
    _ceiling(walls, view, room)
    _walls(walls, view, room)
    _wheel(walls, view, room.back, 4.3, 2.5)
    rear = picture.sheet(0.6, 0, 0.4)
    face = camera.flat((0, 0, 7.7), (1, 0, 0), (0, 1, 0))
    for k, x in enumerate((-3.0, -2.15, 1.35, 2.2)):
        shadow(rear, view, camera, x, 7.7, 0.8, 0.5, 0.5)
        box(rear, view, camera, room.sun, x, 0, 7.7, 0.8, 2.0, 0.5, "#3a2440", 0.8)
        _machine(rear, view, face, x, k)
    for side in (-1, 1):
        for k in range(5):
            z = 7.0 - 0.92 * k
            x = 3.35 if side > 0 else -4.25
            shadow(rear, view, camera, x - 0.1, z, 1.1, 0.82, 0.5)
            box(rear, view, camera, room.sun, x, 0, z, 0.9, 2.0, 0.8, "#3a2440", 0.8)
            _machine(rear, view, camera.flat((side * 3.345, 0, z), (0, 0, 1), (0, 1, 0)), 0.0, k + side + 2)
            _stool(rear, view, camera, side * 2.95, z + 0.35)
    middle = picture.sheet(0.42, 0, 0.4)
    _table(middle, view, camera, -1.55, 6.3, 0.9, 0.62, picture.seed)
    _table(middle, view, camera, 1.55, 6.3, 0.9, 0.62, picture.seed + 1)
    for x in (-1.9, 1.9):
        _stool(middle, view, camera, x, 5.1)
    _table(middle, view, camera, 0, 4.2, 1.4, 0.85, picture.seed + 2)
    for x, y, z, size in ((-2.0, 3.2, 6.6, 0.8), (2.0, 3.2, 6.6, 0.8), (0, 3.15, 4.9, 1.0)):
        _chandelier(middle, view, *camera.at(x, y, z), size * camera.size(z))
    near = picture.sheet(0.1, 0, 2.8)
    pot(near, view, 1900, 1180, 190, picture.seed, GOLD, 1.5)
    near.fill(
        rect(-30, -20, 96, 1120), Linear(-30, 0, 66, 0, (view.tone(WINE, 0.3), view.tone("#c84860", 0.9), view.tone(WINE, 0.2)))
    )
    near.fill(rect(-30, 560, 104, 34, 8), view.tone(GOLD, 0.8))
    picture.play("flicker", 60, 180, 480, 420, "#ff9ad0")
    picture.play("flicker", 1380, 180, 480, 420, "#ffd080")


def _carpet(canvas: Canvas, view: View, room: Room) -> None:
    """Medallions in gold and blue in a net of scrolls on deep red."""
    floor = room.floor
    marks = [(-4.0 + 0.8 * i, 1.2 + 0.8 * j + 0.4 * (i % 2)) for i in range(11) for j in range(10) if j < 9 or not i % 2]
    marks = [(u, v) for u, v in marks if v < 8.3]
    scrolls = [
        floor.path(stroke([(u, v), (u + 0.3 * d, v + 0.06), (u + 0.5 * d, v + 0.34), (u + 0.8 * d, v + 0.4)], 0.06, even))
        for u, v in marks
        for d in (-1, 1)
    ]
    canvas.fill(joined(scrolls), view.tone("#c88a48", 0.6), 0.9)
    for r, tint in ((0.27, "#2c2a5c"), (0.23, GOLD), (0.2, "#a83a50")):
        canvas.fill(joined([floor.path(ellipse(u, v, r, r * 0.9)) for u, v in marks]), view.tone(tint, 0.55))
    petals = [
        floor.path(ellipse(u + 0.11 * math.cos(math.tau * k / 6), v + 0.1 * math.sin(math.tau * k / 6), 0.05, 0.045))
        for u, v in marks
        for k in range(6)
    ]
    canvas.fill(joined(petals), view.tone("#f0c878", 0.7))
    canvas.fill(joined([floor.path(ellipse(u, v, 0.045, 0.04)) for u, v in marks]), view.tone("#2c2a5c", 0.5))
    canvas.fill(ellipse(960, 830, 900, 220), "#ffb860", 0.14, blur=80, blend="screen")
    low = floor.quad(room.left, 0.8, room.wide, 7.8)
    canvas.fill(low, Linear(0, 590, 0, 1080, (alpha(INK, 0), alpha(INK, 0.06), alpha(INK, 0.34))))


def _ceiling(canvas: Canvas, view: View, room: Room) -> None:
    """Sunk fields edged with gold, light hidden in their borders."""
    spots = [(-3.9 + 2.0 * i, 1.6 + 2.3 * j, 1.7, 1.9) for i in range(4) for j in range(3)]
    canvas.fill(room.ceiling.quads([(u - 0.07, v - 0.09, w + 0.14, h + 0.18) for u, v, w, h in spots]), view.tone(GOLD, 0.7))
    canvas.fill(room.ceiling.quads(spots), view.tone("#5c2438", 0.5))
    for u, v, w, h in spots:
        canvas.line(room.ceiling.quad(u, v, w, h), "#ffd890", 7, 0.85, blur=4, blend="screen")
        canvas.fill(room.ceiling.path(ellipse(u + w / 2, v + h / 2, 0.4, 0.45)), view.tone(GOLD, 0.5), 0.7)


def _walls(canvas: Canvas, view: View, room: Room) -> None:
    """Damask between gilded pilasters, a cornice with bulbs, lamps on brackets."""
    for flat, u, long in ((room.back, 0.0, 8.6), (room.west, 1.0, 7.6), (room.east, 1.0, 7.6)):
        spots = [(u + 0.15 + 0.3 * i, 1.3 + 0.34 * j + 0.17 * (i % 2)) for i in range(int(long / 0.3)) for j in range(7)]
        leaf = [flat.path(lines([(a - 0.07, b), (a, b + 0.13), (a + 0.07, b), (a, b - 0.1)])) for a, b in spots]
        canvas.fill(joined(leaf), view.tone("#b04a5c", 0.5), 0.6)
        canvas.fill(flat.quad(u, 0, long, 1.1), view.tone(WOOD, 0.4))
        canvas.fill(flat.quads([(u, 1.06, long, 0.08), (u, 3.62, long, 0.07), (u, 4.0, long, 0.1)]), view.tone(GOLD, 0.85))
        canvas.fill(flat.quad(u, 3.69, long, 0.31), view.tone("#4a1c30", 0.5))
        bulbs = [flat.path(ellipse(u + 0.15 + 0.3 * k, 3.84, 0.06, 0.06)) for k in range(int(long / 0.3))]
        canvas.fill(joined(bulbs), "#ffdc90", 0.8, blur=7, blend="screen")
        canvas.fill(joined(bulbs), "#fff4d0")
        posts = [(u + t, 0.0, 0.3, 3.62) for t in (0.1, 2.55, 5.75, 8.2) if t < long]
        canvas.fill(flat.quads(posts), view.tone("#c89448", 0.6))
        canvas.fill(
            flat.quads([(a + 0.05 + 0.08 * k, 0.3, 0.03, 3.1) for a, *_ in posts for k in range(3)]),
            view.tone("#7c5020", 0.3),
            0.7,
        )
        canvas.fill(flat.quads([(a - 0.06, b, 0.42, 0.22) for a, *_ in posts for b in (0.0, 3.4)]), view.tone("#f4d088", 0.9))


def _wheel(canvas: Canvas, view: View, wall: Flat, u: float, v: float) -> None:
    """A wheel of fortune with bulbs round its rim and rays behind it."""
    (x, y), s = wall.at(u, v), wall.camera.size(8.6)
    r = 1.0 * s
    canvas.glow(x, y, r * 2.6, "#ffb860", 0.6)
    canvas.fill(rect(x - 0.1 * s, y, 0.2 * s, wall.at(u, 0)[1] - y), view.tone("#8a5a30", 0.5))
    canvas.fill(ellipse(x + 4, y + 6, r * 1.08, r * 1.08), view.tone(INK, 0), 0.5, blur=7)
    canvas.fill(
        ellipse(x, y, r * 1.08, r * 1.08), Linear(x, y - r, x, y + r, (view.tone("#ffe8a8", 1.0), view.tone("#a8702c", 0.4)))
    )
    for k in range(20):
        a, b = math.tau * k / 20, math.tau * (k + 1) / 20
        arc = [(x + r * 0.93 * math.cos(a + (b - a) * t / 4), y + r * 0.93 * math.sin(a + (b - a) * t / 4)) for t in range(5)]
        canvas.fill(lines([(x, y), *arc]), mix(view.tone((*HUES, "#fff0d0")[k * 7 % 6], 0.7), "#ffe0b0", 0.12))
        m = (a + b) / 2
        canvas.fill(ellipse(x + r * 0.72 * math.cos(m), y + r * 0.72 * math.sin(m), 5, 5), "#fff6e0", 0.9)
        canvas.glow(x + r * 1.005 * math.cos(a), y + r * 1.005 * math.sin(a), 13, "#ffe8a0", 0.9)
        canvas.fill(ellipse(x + r * 1.005 * math.cos(a), y + r * 1.005 * math.sin(a), 3.6, 3.6), "#fffbe8")
    canvas.fill(
        ellipse(x, y, r * 0.24, r * 0.24), Radial(x - 6, y - 8, r * 0.3, (view.tone("#fff0c0", 1.0), view.tone("#b47c30", 0.5)))
    )
    canvas.fill(lines([(x - 12, y - r * 1.2), (x + 12, y - r * 1.2), (x, y - r * 0.9)]), view.tone("#f04858", 0.9))


def _machine(canvas: Canvas, view: View, face: Flat, u: float, kind: int) -> None:
    """The front of a slot machine, 0.8 wide: a lit crown, three reels, buttons on a ledge, a belly of glass."""
    hue = HUES[kind % 5]
    canvas.fill(face.quad(u + 0.03, 0.08, 0.74, 1.9), view.tone("#2a1830", 0.4))
    canvas.fill(face.quads([(u + 0.02, 0.05, 0.035, 1.93), (u + 0.745, 0.05, 0.035, 1.93)]), view.tone(GOLD, 0.9))
    crown, belly, glass = (
        face.quad(u + 0.08, 1.55, 0.64, 0.38),
        face.quad(u + 0.1, 0.16, 0.6, 0.55),
        face.quad(u + 0.1, 0.98, 0.6, 0.48),
    )
    for shape in (crown, belly):
        _, top, _, foot = shape.bounds()
        canvas.fill(shape, hue, 0.5, blur=12, blend="screen")
        canvas.fill(shape, Linear(0, top, 0, foot, (mix(hue, "#fff4e0", 0.45), mix(hue, "#200820", 0.2))))
    star = [
        (
            u + 0.4 + (0.15 if k % 2 else 0.065) * math.sin(math.pi * k / 5),
            1.74 - (0.15 if k % 2 else 0.065) * math.cos(math.pi * k / 5),
        )
        for k in range(10)
    ]
    canvas.fill(face.path(lines(star)), "#fff6c8")
    canvas.fill(face.path(ellipse(u + 0.4, 0.44, 0.17, 0.19)), mix(hue, "#fff4d0", 0.75), 0.8)
    canvas.fill(
        face.path(lines([(u + 0.4, 0.58), (u + 0.51, 0.44), (u + 0.4, 0.3), (u + 0.29, 0.44)])), mix(hue, "#300820", 0.25)
    )
    canvas.fill(glass, view.tone(GOLD, 0.8))
    canvas.fill(face.quads([(u + 0.13 + 0.185 * k, 1.03, 0.165, 0.38) for k in range(3)]), "#fff8ea")
    for k in range(3):
        a = u + 0.2125 + 0.185 * k
        tint = ("#e83048", "#f0b020", "#3aa858")[(k * (kind % 2) + kind) % 3]
        canvas.fill(
            joined(
                [
                    face.path(ellipse(a, 1.22, 0.055, 0.06)),
                    face.path(ellipse(a, 1.4, 0.045, 0.02)),
                    face.path(ellipse(a, 1.04, 0.045, 0.02)),
                ]
            ),
            tint,
        )
    canvas.fill(face.quads([(u + 0.1, 1.215, 0.6, 0.014)]), "#e83048", 0.7)
    canvas.fill(face.quad(u + 0.04, 0.76, 0.72, 0.16), view.tone("#5a3a58", 0.9))
    canvas.fill(joined([face.path(ellipse(u + 0.16 + 0.12 * k, 0.85, 0.04, 0.03)) for k in range(5)]), mix(hue, "#ffffff", 0.5))
    canvas.fill(face.path(ellipse(u + 0.4, 2.06, 0.09, 0.09)), "#fff0b0")
    canvas.glow(*face.at(u + 0.4, 1.5), 120, hue, 0.3)


def _stool(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(ellipse(cx, foot, 0.25 * s, 0.06 * s), view.tone(INK, 0), 0.5, blur=5)
    canvas.fill(
        joined([rect(cx - 0.03 * s, foot - 0.6 * s, 0.06 * s, 0.6 * s), ellipse(cx, foot - 0.01 * s, 0.18 * s, 0.045 * s)]),
        view.tone(GOLD, 0.6),
    )
    seat = joined([rect(cx - 0.2 * s, foot - 0.7 * s, 0.4 * s, 0.12 * s, 0.05 * s)])
    canvas.fill(seat, Linear(cx - 0.2 * s, 0, cx + 0.2 * s, 0, (view.tone("#c83c54", 0.8), view.tone("#6c1830", 0.3))))
    canvas.fill(ellipse(cx, foot - 0.69 * s, 0.2 * s, 0.05 * s), view.tone("#d8506a", 0.9))


def _table(canvas: Canvas, view: View, camera: Camera, x: float, z: float, rx: float, rz: float, seed: int) -> None:
    """An oval of green cloth in a padded rim on a turned foot, with cards dealt and chips in piles."""
    chance, top, s = Random(seed), camera.floor(0.82), camera.size(z)
    cx, foot = camera.at(x, 0, z)
    canvas.fill(camera.floor().path(ellipse(x, z, rx * 0.95, rz * 0.95)), view.tone(INK, 0), 0.6, blur=14)
    leg = curve(
        [
            (cx - 0.2 * s, foot - 0.7 * s, 1),
            (cx - 0.1 * s, foot - 0.4 * s),
            (cx - 0.34 * s, foot + 6, 1),
            (cx + 0.34 * s, foot + 6, 1),
            (cx + 0.1 * s, foot - 0.4 * s),
            (cx + 0.2 * s, foot - 0.7 * s, 1),
        ]
    )
    canvas.fill(leg, Linear(cx - 0.3 * s, 0, cx + 0.3 * s, 0, (view.tone("#a8683c", 0.8), view.tone("#4a2418", 0.2))))
    outer = top.path(ellipse(x, z, rx, rz))
    for drop in (0.15, 0.1, 0.05):
        canvas.fill(outer.moved(0, drop * s), view.tone(WOOD, 0.3 + (0.15 - drop) * 3))
    left, y0, right, y1 = outer.bounds()
    canvas.fill(outer, Linear(left, y0, right, y1, (view.tone("#b0703e", 0.9), view.tone("#6a3420", 0.4))))
    felt = top.path(ellipse(x, z, rx * 0.89, rz * 0.86))
    canvas.fill(felt, Radial(cx, (y0 + y1) / 2, rx * s, (view.tone("#3cae6c", 1.0), view.tone("#126a44", 0.45))))
    canvas.inner(felt, 0, 6, view.tone(INK, 0), 0.5, blur=5)
    canvas.line(top.path(ellipse(x, z, rx * 0.62, rz * 0.56)), view.tone("#f0d890", 0.8), 2.5, 0.8)
    for k in range(7):
        a = math.tau * (k + 0.3) / 7
        u, v = x + rx * 0.7 * math.cos(a), z + rz * 0.66 * math.sin(a)
        for d in (0.0, 0.07):
            card = top.path(lines([(u + d, v), (u + d + 0.1, v + 0.02), (u + d + 0.09, v + 0.15), (u + d - 0.01, v + 0.13)]))
            canvas.fill(card.moved(2, 2), view.tone(INK, 0), 0.4, blur=1.5)
            canvas.fill(card, view.tone("#fffaf0", 0.95))
            canvas.fill(
                top.path(ellipse(u + d + 0.045, v + 0.075, 0.022, 0.03)), view.tone(chance.choice(("#d82c40", "#201824")), 0.6)
            )
    for k in range(9):
        a = math.tau * k / 9
        u, v = x + rx * 0.4 * math.cos(a), z + rz * 0.34 * math.sin(a)
        bx, by = top.at(u, v)
        tint, step = HUES[k % 5], 0.02 * s
        for j in range(chance.randint(2, 6)):
            canvas.fill(ellipse(bx, by - j * step, 0.05 * s, 0.022 * s), view.tone(mix(tint, INK, 0.4), 0.4))
            canvas.fill(ellipse(bx, by - j * step - step * 0.6, 0.05 * s, 0.022 * s), view.tone(tint, 0.9))
            canvas.fill(ellipse(bx, by - j * step - step * 0.6, 0.025 * s, 0.011 * s), view.tone("#fff4e0", 0.9))
    canvas.glow(cx, (y0 + y1) / 2, rx * s, "#ffe0a0", 0.16)


def _chandelier(canvas: Canvas, view: View, x: float, y: float, size: float) -> None:
    """Tiers of crystal under a gilded crown."""
    canvas.glow(x, y, size * 1.7, "#ffd080", 0.5)
    canvas.line(lines([(x, -20), (x, y - size * 0.5)], closed=False), view.tone(GOLD, 0.6), 5)
    drops = list[Path]()
    for ring, dy, count in ((0.3, -0.3, 12), (0.62, 0.0, 22), (0.36, 0.18, 14)):
        cy = y + dy * size
        canvas.line(ellipse(x, cy, ring * size, ring * size * 0.2), view.tone(GOLD, 0.95), max(3, size * 0.03))
        for k in range(count):
            a = math.tau * k / count
            u, v, t = x + ring * size * math.cos(a), cy + ring * size * 0.2 * math.sin(a), size * 0.09
            drops.append(lines([(u, v), (u + t * 0.3, v + t * 0.4), (u, v + t), (u - t * 0.3, v + t * 0.4)]))
            canvas.line(
                curve([(x, y - size * 0.5), (x + (u - x) * 0.45, v - size * 0.14), (u, v)], closed=False), "#fff4d8", 1.4, 0.5
            )
    canvas.fill(joined(drops), "#fff6dc", 0.9)
    for k in range(10):
        a = math.tau * k / 10
        u, v = x + 0.62 * size * math.cos(a), y + 0.124 * size * math.sin(a)
        canvas.fill(stroke([(u, v), (u, v - size * 0.1)], size * 0.03, even, False), view.tone("#fff6e0", 1.0))
        canvas.glow(u, v - size * 0.13, size * 0.18, "#ffdc90", 0.8)
        canvas.fill(ellipse(u, v - size * 0.13, size * 0.022, size * 0.04), "#fffbe8")


PLACES = {"casino": Kind(casino, "warm", ((0.1, 0.9),), 0.4, (-0.2, -0.95), "night")}
