"""A witch's hut: a cauldron that glows, herbs under crooked beams, jars, a crystal ball, the broom and the cat."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, placed, turned
from vnc.make.place.parts.flora import pines, ridge
from vnc.make.place.parts.hearths import candle, fire
from vnc.make.place.parts.larder import bundle
from vnc.make.place.parts.potions import phial
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.room import Room, boards, shell
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

WOOD, BREW = "#6e5038", ("#7cf06a", "#b878ff", "#58e0d0")


def witchhut(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 530, 1.5, 900)
    room = Room(camera, -3.4, 3.4, 3.1, 5.8, Sun(-0.4, 0.5, -0.3), 0.6)
    brew = BREW[picture.seed % 3]
    _forest(picture)
    walls = picture.sheet(0.75, 0, 0.4)
    shell(walls, view, room, WOOD, "#5c4432", "#3c2c20", "#644830")
    _planks(walls, view, room, picture.seed)
    boards(walls, view, room, "#5c4432", 0.3, picture.seed)
    _window(walls, view, room)
    for k, (u, v, wide) in enumerate(((0.35, 1.25, 1.7), (0.35, 1.85, 1.7), (4.3, 1.5, 2.1), (4.3, 2.05, 2.1))):
        _shelf(walls, view, room, (u, v, wide), picture.seed + k)
    stained(walls, picture.seed, 0.45, 8, 1.2, view.tone("#0c0806", 0))
    hung = picture.sheet(0.55, 0, 0.4)
    for z in (5.2, 3.8, 2.7):
        a, b = camera.at(-3.5, 2.72 + 0.06 * z, z), camera.at(3.5, 2.95 - 0.03 * z, z)
        hung.fill(
            stroke([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 8), b], 0.24 * camera.size(z), even), view.tone("#4c3624", 0.45)
        )
    chance = Random(picture.seed)
    for x, z in (
        (-2.4, 4.6),
        (-1.7, 4.6),
        (-0.9, 4.6),
        (1.5, 4.6),
        (2.3, 4.6),
        (-2.0, 3.3),
        (1.75, 3.3),
        (2.25, 3.3),
        (-1.5, 3.3),
    ):
        cx, top = camera.at(x, 2.78, z)
        hung.line(lines([(cx, top - 20), (cx, top + 18)], closed=False), view.tone("#c8b088", 0.6), 2)
        bundle(hung, view, chance.choice(("herb", "herb", "onion")), cx, top + 12, camera.size(z) * 0.85, chance)
    _broom(hung, view, camera)
    _table(picture, hung, room)
    brewing = picture.sheet(0.4, 0, 0.4)
    _cauldron(picture, brewing, camera, brew)
    _mushrooms(brewing, view, camera)


def _forest(picture: Picture) -> None:
    view = picture.out
    out = picture.sheet(1.0, 0, 2.0)
    sky(picture, out, 620)
    ridge(out, view, 520, 20, ("#4c6a70", "#5c7a6c"), picture.seed, 0.5)
    pines(out, view, [(380 + 36 * k, 640, 160 + 70 * ((k * 7) % 3)) for k in range(34)])
    out.fill(rect(-20, 620, WIDE + 40, HIGH), view.tone("#2c4a34", 0.4))
    veil(picture, out)


def _planks(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """Boards of uneven width, knots in them."""
    chance = Random(seed)
    for flat, long in ((room.west, 5.8), (room.east, 5.8), (room.back, 6.8)):
        u = 0.0 if long == 6.8 else 1.0
        seams, light = list[tuple[float, float, float, float]](), list[tuple[float, float, float, float]]()
        while u < long:
            wide = chance.uniform(0.22, 0.42)
            seams.append((u, 0, 0.025, 3.1))
            if chance.random() < 0.4:
                light.append((u, 0, min(wide, long - u), 3.1))
            u += wide
        canvas.fill(flat.quads(light), view.tone("#a88058", 0.6), 0.22)
        canvas.fill(flat.quads(seams), view.tone("#140c08", 0.05), 0.65)
        knots = [flat.path(ellipse(chance.uniform(1, long), chance.uniform(0.3, 2.8), 0.05, 0.09)) for _ in range(14)]
        canvas.fill(joined(knots), view.tone("#2c1c10", 0.1), 0.5)


def _window(canvas: Canvas, view: View, room: Room) -> None:
    """A round window with a crooked cross, a black cat on its sill."""
    back = room.back
    x, y = back.at(3.15, 1.95)
    s = room.camera.size(room.deep)
    hole = ellipse(x, y, 0.62 * s, 0.64 * s)
    canvas.fill(ellipse(x, y, 0.74 * s, 0.76 * s), view.tone("#8a6442", 0.7))
    canvas.fill(hole, "#ffffff", blend="erase")
    canvas.fill(hole, alpha("#c8e8d8", 0.1))
    bars = [
        stroke([(x - 0.62 * s, y + 0.05 * s), (x + 0.62 * s, y - 0.04 * s)], 0.07 * s, even),
        stroke([(x - 0.04 * s, y - 0.64 * s), (x + 0.05 * s, y + 0.64 * s)], 0.07 * s, even),
    ]
    canvas.fill(joined(bars), view.tone("#6a4a30", 0.5))
    canvas.fill(rect(x - 0.9 * s, y + 0.66 * s, 1.8 * s, 0.1 * s, 3), view.tone("#9a7048", 0.8))
    cx, foot = x + 0.32 * s, y + 0.66 * s
    cat = placed(
        cx,
        foot,
        s,
        [
            (-0.2, 0, 1),
            (-0.2, -0.22),
            (-0.1, -0.38),
            (-0.13, -0.52),
            (-0.12, -0.68, 1),
            (-0.05, -0.6, 1),
            (0.03, -0.6, 1),
            (0.1, -0.68, 1),
            (0.11, -0.52),
            (0.08, -0.38),
            (0.19, -0.2),
            (0.2, 0, 1),
        ],
    )
    canvas.fill(cat, "#18141c")
    canvas.fill(
        stroke([(cx + 0.17 * s, foot - 0.03 * s), (cx + 0.36 * s, foot + 0.06 * s), (cx + 0.34 * s, foot + 0.3 * s)], 0.06 * s),
        "#18141c",
    )
    canvas.fill(joined([ellipse(cx + d * s, foot - 0.5 * s, 0.025 * s, 0.03 * s) for d in (-0.055, 0.04)]), "#d8f060")


def _shelf(canvas: Canvas, view: View, room: Room, at: tuple[float, float, float], seed: int) -> None:
    """A plank of jars and phials, a skull or a candle among them."""
    (u, v, wide), back, chance = at, room.back, Random(seed)
    s, x, y = room.camera.size(room.deep), *back.at(u, v)
    end = back.at(u + wide, v)[0]
    canvas.fill(rect(x, y, end - x, 0.06 * s, 2), view.tone("#9a7048", 0.8))
    canvas.fill(rect(x, y + 0.06 * s, end - x, 0.1 * s), view.tone("#0c0806", 0), 0.35, blur=3)
    x += 0.14 * s
    while x < end - 0.1 * s:
        kind = chance.random()
        if kind < 0.12:
            canvas.fill(ellipse(x, y - 0.14 * s, 0.12 * s, 0.13 * s), view.tone("#e8dcc0", 0.7))
            canvas.fill(joined([rect(x - 0.07 * s, y - 0.06 * s, 0.14 * s, 0.06 * s)]), view.tone("#e0d2b4", 0.6))
            canvas.fill(joined([ellipse(x + d * s, y - 0.14 * s, 0.033 * s, 0.04 * s) for d in (-0.05, 0.05)]), "#1c1414")
        elif kind < 0.24:
            candle(canvas, view, x, y, 0.2 * s)
        else:
            phial(canvas, view, x, y, chance.uniform(0.24, 0.36) * s, chance)
        x += chance.uniform(0.2, 0.3) * s


def _broom(canvas: Canvas, view: View, camera: Camera) -> None:
    """Leaning on the left wall, a pointed hat on the peg over it."""
    (x, foot), s = camera.at(-2.9, 0, 4.4), camera.size(4.4)
    top = (x - 0.22 * s, foot - 1.75 * s)
    canvas.fill(stroke([(x + 0.12 * s, foot - 0.5 * s), top], 0.055 * s, even), view.tone("#a07c50", 0.7))
    bristles = [
        stroke([(x + 0.1 * s, foot - 0.62 * s), (x + (0.14 + d) * s, foot)], 0.07 * s)
        for d in (-0.24, -0.16, -0.08, 0.0, 0.08, 0.16)
    ]
    canvas.fill(joined(bristles), view.tone("#b8924c", 0.7))
    canvas.fill(rect(x + 0.02 * s, foot - 0.6 * s, 0.17 * s, 0.06 * s), view.tone("#7a3c34", 0.6))
    hx, hy = camera.at(-3.3, 1.95, 4.0)
    s = camera.size(4.0)
    canvas.fill(ellipse(hx + 0.1 * s, hy, 0.4 * s, 0.1 * s), view.tone("#2c2038", 0.5))
    hat = placed(
        hx + 0.1 * s, hy, s, [(-0.22, 0, 1), (-0.14, -0.32), (-0.02, -0.55), (0.16, -0.66, 1), (0.1, -0.4), (0.22, 0, 1)]
    )
    canvas.fill(hat, turned(view, hx + 0.1 * s, 0.22 * s, "#443258"))
    canvas.fill(
        lines([(hx - 0.13 * s, hy), (hx - 0.1 * s, hy - 0.1 * s), (hx + 0.3 * s, hy - 0.1 * s), (hx + 0.33 * s, hy)]),
        view.tone("#8a4aa8", 0.8),
    )


def _table(picture: Picture, canvas: Canvas, room: Room) -> None:
    """On the left a table with a crystal ball, an open book, a mortar and candles."""
    view, camera = picture.view, room.camera
    x, z, wide, deep, high = -2.75, 3.5, 1.75, 0.8, 0.8
    shadow(canvas, view, camera, x, z, wide, deep, 0.5)
    for dx in (0.08, wide - 0.2):
        box(canvas, view, camera, room.sun, x + dx, 0, z + 0.1, 0.12, high, 0.12, "#5c402a", 0)
    box(canvas, view, camera, room.sun, x, high, z, wide, 0.08, deep, "#8a6440", 0.9)
    s = camera.size(z + 0.4)
    px, py = camera.at(x + 1.35, high + 0.08, z + 0.4)
    canvas.fill(
        lines([(px - 0.16 * s, py), (px - 0.09 * s, py - 0.1 * s), (px + 0.09 * s, py - 0.1 * s), (px + 0.16 * s, py)]),
        view.tone("#c89a4c", 0.8),
    )
    canvas.glow(px, py - 0.27 * s, 0.75 * s, "#8ac8ff", 0.6)
    canvas.fill(
        ellipse(px, py - 0.27 * s, 0.19 * s, 0.19 * s),
        Radial(px - 0.06 * s, py - 0.33 * s, 0.3 * s, ("#f4fcff", "#8ac0f0", "#4a5cb0")),
    )
    canvas.fill(
        stroke([(px - 0.1 * s, py - 0.22 * s), (px, py - 0.3 * s), (px + 0.08 * s, py - 0.22 * s)], 0.05 * s),
        "#e8d8ff",
        0.6,
        blur=2,
    )
    bx, by = camera.at(x + 0.78, high + 0.085, z + 0.3)
    for d in (-1, 1):
        page = lines(
            [(bx, by - 0.02 * s), (bx + d * 0.3 * s, by + 0.02 * s), (bx + d * 0.27 * s, by - 0.13 * s), (bx, by - 0.15 * s)]
        )
        canvas.fill(page.moved(0, 0.025 * s), view.tone("#5a2c3c", 0.5))
        canvas.fill(page, view.tone("#f0e4c4", 0.9))
        marks = [
            lines(
                [(bx + d * 0.06 * s, by - (0.03 + 0.025 * k) * s), (bx + d * 0.24 * s, by - (0.012 + 0.025 * k) * s)],
                closed=False,
            )
            for k in range(4)
        ]
        for mark in marks:
            canvas.line(mark, view.tone("#5a3c2c", 0.3), 1.6, 0.6)
    for dx in (0.16, 0.32):
        candle(canvas, view, *camera.at(x + dx, high + 0.08, z + 0.5), (0.26 if dx > 0.2 else 0.18) * s)


def _cauldron(picture: Picture, canvas: Canvas, camera: Camera, brew: str) -> None:
    """A great iron pot on three legs over embers, its brew alight and bubbling."""
    view, chance = picture.view, Random(picture.seed)
    (x, foot), s = camera.at(1.15, 0, 4.0), camera.size(4.0)
    shadow(canvas, view, camera, 0.4, 3.6, 1.6, 0.8, 0.5)
    fire(picture, canvas, x, foot - 0.02 * s, 0.34 * s, 4.0)
    y = foot - 0.62 * s
    canvas.fill(
        joined(
            [stroke([(x + d * 0.42 * s, y + 0.3 * s), (x + d * 0.5 * s, foot + 0.02 * s)], 0.1 * s, even) for d in (-1, 0.1, 1)]
        ),
        "#1c181c",
    )
    pot = placed(
        x, y, s, [(-0.56, -0.46, 1), (-0.7, -0.1), (-0.48, 0.32), (0, 0.44), (0.48, 0.32), (0.7, -0.1), (0.56, -0.46, 1)]
    )
    canvas.fill(pot, Linear(x - 0.7 * s, 0, x + 0.7 * s, 0, ("#1c181e", "#4c464e", "#2a262c", "#161216")))
    canvas.fill(placed(x, y + 0.3 * s, s, [(-0.4, -0.04), (0, 0.1), (0.4, -0.04), (0, 0.02)]), "#ff7a30", 0.6, blur=6)
    canvas.fill(ellipse(x, y - 0.46 * s, 0.64 * s, 0.13 * s), "#3a343c")
    canvas.fill(
        ellipse(x, y - 0.46 * s, 0.55 * s, 0.1 * s),
        Radial(x, y - 0.46 * s, 0.56 * s, (mix(brew, "#ffffff", 0.6), brew, mix(brew, "#103018", 0.5))),
    )
    canvas.glow(x, y - 0.6 * s, 2.3 * s, brew, 0.55)
    bubbles = [
        (x + chance.uniform(-0.42, 0.42) * s, y - (0.46 + chance.uniform(0, 0.5) ** 1.5) * s, chance.uniform(0.02, 0.07) * s)
        for _ in range(18)
    ]
    for a, b, r in bubbles:
        canvas.fill(ellipse(a, b, r, r), brew, 0.4)
        canvas.line(ellipse(a, b, r, r), mix(brew, "#ffffff", 0.5), max(1.5, r * 0.14), 0.8)
    for k in range(7):
        sx = x + math.sin(k * 1.7) * 0.2 * s
        canvas.fill(
            ellipse(sx, y - (0.75 + 0.27 * k) * s, (0.2 + 0.05 * k) * s, (0.16 + 0.04 * k) * s),
            mix(brew, "#ffffff", 0.4),
            0.16,
            blur=14,
        )
    canvas.fill(stroke([(x + 0.12 * s, y - 0.4 * s), (x + 0.42 * s, y - 1.05 * s)], 0.07 * s, even), view.tone("#a07c50", 0.8))
    picture.play("flicker", x - 1.4 * s, y - 1.6 * s, 2.8 * s, 2.4 * s, brew)


def _mushrooms(canvas: Canvas, view: View, camera: Camera) -> None:
    """A cluster that grows by the wall."""
    shapes: list[tuple[Path, str]] = []
    for x, z, tall in ((2.75, 4.6, 0.42), (2.95, 4.4, 0.3), (2.6, 4.3, 0.24), (-1.0, 4.9, 0.25), (-0.85, 4.8, 0.34)):
        (cx, foot), s = camera.at(x, 0, z), camera.size(z)
        canvas.fill(
            placed(cx, foot, tall * s, [(-0.14, 0, 1), (-0.1, -0.6), (0.1, -0.6), (0.14, 0, 1)]), view.tone("#e8dcc4", 0.7)
        )
        cap = placed(
            cx,
            foot - 0.52 * tall * s,
            tall * s,
            [(-0.5, 0, 1), (-0.36, -0.36), (0, -0.52), (0.36, -0.36), (0.5, 0, 1), (0, 0.08)],
        )
        canvas.fill(cap, turned(view, cx, 0.5 * tall * s, "#b8404c"))
        shapes += [
            (ellipse(cx + d * tall * s, foot - (0.52 + e) * tall * s, 0.06 * tall * s, 0.05 * tall * s), "#f8f0e4")
            for d, e in ((-0.25, 0.16), (0.05, 0.32), (0.26, 0.14))
        ]
    for shape, tint in shapes:
        canvas.fill(shape, view.tone(tint, 0.9))


PLACES = {"witchhut": Kind(witchhut, "torch", ((0.12, 0.88),), 0.49, (-0.4, -0.6), time="night")}
