"""Where a canteen serves: the kitchen, the counter, boards with dishes, a trolley of trays."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.trays import TRAYS, tray
from vnc.make.place.picture import Picture
from vnc.make.place.room import Room
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

STEEL, INK = "#c4ccd0", "#141018"
SCALE = 107.0
"""Pixels a metre on the kitchen's wall."""
COUNTER = (-3.0, 6.9, 5.9)
"""Its left end, its front, its length."""


def kitchen(picture: Picture, canvas: Canvas, wall: Flat) -> None:
    """Seen over the counter: white tiles, a hood over pots that steam, shelves with bowls, ladles on a rail."""
    view, lit = picture.view, max(0.45, picture.view.lamps)
    u, v, wide, tall = 1.7, 0.9, 5.7, 1.75
    canvas.fill(wall.quad(u - 0.1, v, wide + 0.2, tall + 0.1), view.tone("#a87850", 0.5))
    hole = wall.quad(u, v, wide, tall)
    _, top, _, low = hole.bounds()
    inner = mix("#d4dcd8", "#fff0cc", 0.3 * lit)
    canvas.fill(hole, Linear(0, top, 0, low, (view.tone(inner, 0.45 + 0.3 * lit), view.tone("#98a4a4", 0.35 + 0.2 * lit))))
    canvas.fill(
        wall.grid([u + 0.15 * k for k in range(39)], [v + 0.15 * k for k in range(12)], 0.01),
        view.tone("#7a8888", 0.3),
        0.4,
        clip=hole,
    )
    _hood(canvas, view, wall, hole, lit)
    _pots(canvas, view, wall, hole, lit)
    canvas.fill(wall.quad(3.2, 0.9, 3.0, 0.36), view.tone("#7c868c", 0.4))
    for b in (1.62, 2.1):
        _shelf(canvas, view, wall, 1.8, b, 1.25, round(b * 10))
        _shelf(canvas, view, wall, 6.32, b, 1.0, round(b * 10) + 5)
    _ladles(canvas, view, wall)
    canvas.fill(hole, Linear(0, top, 0, top + 40, (alpha(INK, 0.4), alpha(INK, 0))))
    x, y = wall.at(4.7, 1.9)
    canvas.glow(x, y, 380, "#ffe0a0", 0.25 * lit)


def _hood(canvas: Canvas, view: View, wall: Flat, hole: Path, lit: float) -> None:
    """Of steel, with lamps in it."""
    hood = lines([wall.at(a, b) for a, b in ((3.5, 2.65), (5.9, 2.65), (6.2, 2.12), (3.2, 2.12))])
    x0, y0, x1, y1 = hood.bounds()
    canvas.fill(hood.moved(0, 10), view.tone(INK, 0), 0.35, blur=8, clip=hole)
    canvas.fill(
        hood,
        Linear(
            x0,
            y0,
            x1,
            y1,
            (view.tone("#eef2f2", 0.9), view.tone(STEEL, 0.4), view.tone("#e4eaec", 0.8), view.tone("#8c969c", 0.3)),
        ),
    )
    canvas.fill(wall.quad(3.2, 2.08, 3.0, 0.06), view.tone("#70797e", 0.3))
    canvas.fill(wall.quads([(3.6 + 0.75 * k, 2.09, 0.4, 0.03) for k in range(3)]), mix(view.tone("#e8e8e0", 0.8), "#fff2c8", lit))


def _pots(canvas: Canvas, view: View, wall: Flat, hole: Path, lit: float) -> None:
    """They steam on the stove."""
    for a, b, r, h, tint in (
        (3.55, 1.25, 0.2, 0.34, STEEL),
        (4.1, 1.25, 0.26, 0.48, "#b4bcc2"),
        (4.75, 1.25, 0.2, 0.26, "#c8683c"),
        (5.35, 1.25, 0.28, 0.42, STEEL),
        (5.9, 1.25, 0.16, 0.3, "#b4bcc2"),
    ):
        _pot(canvas, view, *wall.at(a, b), r * SCALE, h * SCALE, tint, lit, hole)


def _pot(canvas: Canvas, view: View, x: float, y: float, half: float, tall: float, tint: str, lit: float, hole: Path) -> None:
    """A pot with its lid, two handles and its steam."""
    body = rect(x - half, y - tall, 2 * half, tall, 5)
    canvas.fill(
        body,
        Linear(
            x - half,
            0,
            x + half,
            0,
            (view.tone(tint, 0.3), view.tone(mix(tint, "#ffffff", 0.4), 0.95), view.tone(tint, 0.5), view.tone(tint, 0.1)),
        ),
    )
    canvas.fill(
        joined([rect(x - half * 1.08, y - tall - 4, 2.16 * half, 6, 2), rect(x - 6, y - tall - 11, 12, 6, 2)]),
        view.tone(mix(tint, "#404850", 0.25), 0.5),
    )
    canvas.fill(joined([rect(x + d * half * 1.1 - 5, y - tall * 0.75, 10, 5, 2) for d in (-1, 1)]), view.tone("#4a5058", 0.3))
    for k in range(2):
        wisp = stroke([(x - 8 + 16 * k, y - tall - 14), (x - 14 + 18 * k, y - tall - 34), (x + 16 * k, y - tall - 58)], 11)
        canvas.fill(wisp, "#ffffff", 0.2 + 0.1 * lit, blur=5, clip=hole)


def _ladles(canvas: Canvas, view: View, wall: Flat) -> None:
    """Hung from a rail."""
    rail = wall.quads([(3.3, 1.98, 2.8, 0.025)])
    canvas.fill(rail, view.tone("#5a6268", 0.4))
    tools: list[Path] = []
    for k in range(8):
        x, y = wall.at(3.42 + 0.36 * k, 1.98)
        long = 26 + 7 * (k % 3)
        tools += [rect(x - 1.5, y, 3, long), ellipse(x, y + long, 7 if k % 2 else 5, 5 if k % 2 else 9)]
    canvas.fill(joined(tools), view.tone("#59646c", 0.5))


def _shelf(canvas: Canvas, view: View, wall: Flat, u: float, v: float, wide: float, seed: int) -> None:
    """Stacks of bowls and plates, tins between them."""
    chance, at = Random(seed), u + 0.1
    while at < u + wide - 0.12:
        x, y = wall.at(at, v)
        if chance.random() < 0.65:
            tint, count = chance.choice(("#f8f4ea", "#e8efe8", "#d8e4ec")), chance.randrange(3, 7)
            for k in range(count):
                bowl = curve(
                    [(x - 11, y - 6 * k - 7, 1), (x + 11, y - 6 * k - 7, 1), (x + 5, y - 6 * k, 1), (x - 5, y - 6 * k, 1)]
                )
                canvas.fill(bowl, Linear(x - 11, 0, x + 11, 0, (view.tone(tint, 1.0), view.tone(tint, 0.25))))
            at += 0.24
        else:
            tint, h = chance.choice(("#c8503c", "#5a8a5a", "#d8a03c", "#4a708c")), chance.uniform(20, 32)
            canvas.fill(rect(x - 8, y - h, 16, h, 2), Linear(x - 8, 0, x + 8, 0, (view.tone(tint, 0.9), view.tone(tint, 0.25))))
            canvas.fill(rect(x - 8, y - h * 0.7, 16, h * 0.4), view.tone("#f8ecd0", 0.7), 0.85)
            at += 0.19
    canvas.fill(wall.quad(u, v - 0.07, wide, 0.07), view.tone(INK, 0), 0.25, blur=3)
    canvas.fill(wall.quad(u, v - 0.035, wide, 0.035), view.tone("#e4eaec", 0.8))


def menu_boards(canvas: Canvas, view: View, wall: Flat) -> None:
    """The menu in pictures: each board a dish under a light, beads for what it costs."""
    lit = max(0.3, view.lamps)
    dishes = (
        ("#c8743a", "#f4e0b0", "#5a9a50"),
        ("#f0d070", "#d8583c", "#7ab060"),
        ("#8a5030", "#f8f0e0", "#e09a3c"),
        ("#e8b870", "#b84a3a", "#68a058"),
        ("#f8ece0", "#e07a90", "#a86a3c"),
    )
    for k, (a, b, c) in enumerate(dishes):
        u, v, w, h = 1.72 + 1.15 * k, 2.86, 1.06, 0.78
        canvas.fill(wall.quad(u - 0.03, v - 0.03, w + 0.06, h + 0.06).moved(5, 7), view.tone(INK, 0), 0.35, blur=5)
        canvas.fill(wall.quad(u - 0.03, v - 0.03, w + 0.06, h + 0.06), view.tone("#9a6a40", 0.6))
        canvas.fill(wall.quad(u - 0.03, v + h + 0.01, w + 0.06, 0.02), view.tone("#e8b880", 1.0), 0.8)
        face = wall.quad(u, v, w, h)
        _, top, _, low = face.bounds()
        canvas.fill(
            face, Linear(0, top, 0, low, (mix(view.tone("#3c5450", 0.7), "#fff0cc", 0.12 * lit), view.tone("#2a3a3c", 0.5)))
        )
        x, y = wall.at(u + 0.36, v + 0.36)
        canvas.fill(ellipse(x + 3, y + 5, 33, 27), view.tone(INK, 0), 0.4, blur=3)
        canvas.fill(ellipse(x, y, 33, 27), view.tone("#fbf6ea", 0.85))
        canvas.line(ellipse(x, y, 25, 20), view.tone("#b8a88c", 0.4), 1.5, 0.7)
        canvas.fill(
            ellipse(x - 5, y + 2, 17, 13), Radial(x - 9, y - 3, 24, (view.tone(mix(a, "#ffffff", 0.25), 1.0), view.tone(a, 0.4)))
        )
        canvas.fill(ellipse(x + 9, y - 6, 10, 8), view.tone(b, 0.8))
        canvas.fill(
            joined([ellipse(x + 8 + 6 * math.cos(t), y + 9 + 4 * math.sin(t), 5, 4) for t in (0, 2, 4)]), view.tone(c, 0.7)
        )
        beads = [
            ellipse(*wall.at(u + 0.76 + 0.09 * (j % 3), v + 0.58 - 0.15 * (j // 3)), 3.6, 3.6) for j in range(4 + (k * 2) % 5)
        ]
        canvas.fill(joined(beads), mix(view.tone("#f0c860", 0.8), "#ffe8a0", 0.5 * lit))
        canvas.fill(lines([wall.at(u, v + h), wall.at(u + 0.3, v + h), wall.at(u + 0.08, v), wall.at(u, v)]), "#ffffff", 0.07)
        x, y = wall.at(u + w / 2, v + h + 0.1)
        canvas.fill(joined([rect(x - 20, y - 5, 40, 7, 3), rect(x - 2, y, 4, 10)]), view.tone("#6a5440", 0.5))
        canvas.glow(x, y + 26, 74, "#ffdf9c", 0.4 * lit)


def swing_door(canvas: Canvas, view: View, wall: Flat, u: float) -> None:
    """Into the kitchen: two leaves with round panes and plates of steel."""
    canvas.fill(wall.quad(u - 0.08, 0, 1.16, 2.3), view.tone("#a87850", 0.45))
    for k in range(2):
        a = u + 0.5 * k
        leaf = wall.quad(a, 0, 0.49, 2.22)
        canvas.fill(leaf, Linear(*wall.at(a, 2.2), *wall.at(a, 0), (view.tone("#5f9a88", 0.75), view.tone("#4a8272", 0.35))))
        canvas.fill(
            wall.quads([(a + 0.02, 0.02, 0.45, 0.3), (a + (0.39 if k == 0 else 0.02), 0.95, 0.08, 0.34)]), view.tone(STEEL, 0.75)
        )
        x, y = wall.at(a + 0.245, 1.62)
        canvas.fill(ellipse(x, y, 18, 18), view.tone(STEEL, 0.9))
        canvas.fill(ellipse(x, y, 14, 14), mix(view.tone("#b8d0d0", 0.8), "#ffe8b0", 0.7 * max(0.3, view.lamps)))
        canvas.fill(lines([(x - 9, y + 4), (x + 3, y - 11), (x + 8, y - 8), (x - 5, y + 9)]), "#ffffff", 0.35)
    canvas.fill(wall.quad(u + 0.485, 0, 0.02, 2.22), view.tone(INK, 0), 0.6)


def serving_counter(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Panels of wood under steel, dishes in wells, rails for the trays, glass on posts with a warm light in its roof."""
    view, camera, sun, lit = picture.view, room.camera, room.sun, max(0.4, picture.view.lamps)
    x, z, wide = COUNTER
    shadow(canvas, view, camera, x, z - 0.3, wide, 1.2, 0.5)
    box(canvas, view, camera, sun, x, 0, z, wide, 0.88, 0.8, "#c48a54", 0)
    face, s = camera.flat((x, 0, z - 0.004), (1, 0, 0), (0, 1, 0)), camera.size(z)
    canvas.fill(face.quad(0, 0, wide, 0.12), view.tone("#4a3a34", 0.3))
    _panels(canvas, view, face)
    canvas.fill(face.quad(0, 0.66, wide, 0.2), view.tone(INK, 0), 0.3, blur=6)
    box(canvas, view, camera, sun, x - 0.04, 0.86, z - 0.03, wide + 0.08, 0.05, 0.86, STEEL, 1.0)
    _wells(canvas, view, camera)
    _tray_rails(canvas, view, camera)
    _guard(canvas, view, camera, sun, lit, s)
    _till(canvas, view, camera, sun, lit)


def _panels(canvas: Canvas, view: View, face: Flat) -> None:
    """Coloured fields along the front."""
    fields = [(0.08 + 0.73 * k, 0.2, 0.64, 0.56) for k in range(8)]
    for k, (a, b, w, h) in enumerate(fields):
        tint = ("#d8604a", "#e8b24c", "#6fae9a")[k % 3]
        canvas.fill(face.quad(a, b, w, h), view.tone("#a06c3e", 0.3))
        canvas.fill(
            face.quad(a + 0.03, b + 0.03, w - 0.06, h - 0.06),
            Linear(*face.at(a, b + h), *face.at(a, b), (view.tone(tint, 0.75), view.tone(tint, 0.35))),
        )
        canvas.fill(face.quad(a + 0.03, b + h - 0.05, w - 0.06, 0.02), "#ffffff", 0.3)


def _wells(canvas: Canvas, view: View, camera: Camera) -> None:
    """Dishes in their wells, a ladle in each."""
    x, z, _ = COUNTER
    top = camera.floor(0.915)
    foods = ("#d8743a", "#f0dc9c", "#6aa04c", "#b8482e", "#f4ecd8", "#e0a23c", "#7c4a2c")
    for k, tint in enumerate(foods):
        a = x + 0.18 + 0.8 * k
        canvas.fill(top.quad(a, z + 0.12, 0.68, 0.5), view.tone("#6a747a", 0.4))
        canvas.fill(top.quad(a + 0.03, z + 0.15, 0.62, 0.44), view.tone(tint, 0.75))
        chance = Random(k)
        bits = [top.path(ellipse(a + chance.uniform(0.08, 0.6), z + chance.uniform(0.2, 0.54), 0.05, 0.045)) for _ in range(16)]
        canvas.fill(joined(bits[:8]), view.tone(mix(tint, "#fff0c0", 0.4), 1.0), 0.9)
        canvas.fill(joined(bits[8:]), view.tone(mix(tint, "#401808", 0.35), 0.4), 0.7)
        hx, hy = camera.at(a + 0.5, 0.92, z + 0.3)
        canvas.fill(stroke([(hx, hy), (hx + 10, hy - 26)], 4, even), view.tone("#f0f4f4", 0.9))


def _tray_rails(canvas: Canvas, view: View, camera: Camera) -> None:
    """Rails along the front, two trays on them."""
    x, z, wide = COUNTER
    for d in (0.1, 0.2, 0.3):
        bar = camera.flat((x, 0.8, z - d), (1, 0, 0), (0, 1, 0))
        canvas.fill(bar.quad(0, 0, wide, 0.026), view.tone("#e8eef0", 0.95))
        canvas.fill(bar.quad(0, -0.006, wide, 0.012), view.tone("#5a646a", 0.3))
    for k in range(6):
        a, b = camera.at(x + 0.1 + 1.14 * k, 0.8, z - 0.32), camera.at(x + 0.1 + 1.14 * k, 0.68, z)
        canvas.fill(stroke([a, b], 6, even, False), view.tone("#8a949a", 0.5))
    tray(canvas, view, camera, x + 1.2, z - 0.38, 0.83, 3, 0.8)
    tray(canvas, view, camera, x + 3.9, z - 0.38, 0.83, 6, 0.8)


def _guard(canvas: Canvas, view: View, camera: Camera, sun: Sun, lit: float, s: float) -> None:
    """Glass on posts with a warm light in its roof."""
    x, z, wide = COUNTER
    guard = camera.flat((x, 0, z + 0.05), (1, 0, 0), (0, 1, 0))
    pane = guard.path(rect(0.04, 1.08, wide - 0.08, 0.36))
    x0, y0, x1, y1 = pane.bounds()
    canvas.fill(
        pane,
        Linear(
            x0,
            y0,
            x1,
            y1,
            (
                alpha("#ffffff", 0.3),
                alpha("#dff2f2", 0.08),
                alpha("#ffffff", 0.24),
                alpha("#dff2f2", 0.06),
                alpha("#ffffff", 0.2),
            ),
        ),
    )
    glints = [
        lines([guard.at(a, 1.44), guard.at(a + 0.22, 1.44), guard.at(a - 0.02, 1.08), guard.at(a - 0.24, 1.08)])
        for a in (0.9, 2.5, 2.85, 4.6)
    ]
    canvas.fill(joined(glints), "#ffffff", 0.16, clip=pane)
    canvas.fill(guard.quads([(0.03 + (wide - 0.1) * k / 5, 0.9, 0.035, 0.6) for k in range(6)]), view.tone("#aeb8be", 0.7))
    canvas.fill(guard.quad(0.04, 1.07, wide - 0.08, 0.014), "#ffffff", 0.6)
    box(canvas, view, camera, sun, x, 1.44, z + 0.02, wide, 0.08, 0.4, "#d4dcde", 1.0)
    canvas.fill(guard.quad(0.05, 1.425, wide - 0.1, 0.02), mix(view.tone("#f8e8c0", 0.9), "#fff0c0", lit))
    for k in range(7):
        gx, gy = camera.at(x + 0.5 + 0.8 * k, 1.2, z)
        canvas.glow(gx, gy, 0.7 * s, "#ffc870", 0.22 * lit)


def _till(canvas: Canvas, view: View, camera: Camera, sun: Sun, lit: float) -> None:
    """The till at its right end."""
    x, z, wide = COUNTER
    box(canvas, view, camera, sun, x + wide - 0.75, 0.91, z + 0.1, 0.5, 0.34, 0.4, "#4a545c", 0.8)
    till = camera.flat((x + wide - 0.75, 0.91, z + 0.096), (1, 0, 0), (0, 1, 0))
    canvas.fill(till.quad(0.06, 0.2, 0.38, 0.1), mix(view.tone("#8ad0b0", 0.8), "#b0ffd8", 0.4 * lit))
    canvas.fill(
        till.quads([(0.06 + 0.075 * (j % 5), 0.03 + 0.055 * (j // 5), 0.055, 0.038) for j in range(15)]),
        view.tone("#e4e8e4", 0.7),
    )


def tray_trolley(canvas: Canvas, view: View, camera: Camera, x: float, z: float, room: Room) -> None:
    """A trolley with a stack of trays and jars of cutlery."""
    shadow(canvas, view, camera, x, z, 0.9, 0.6, 0.45)
    for y in (0.12, 0.78):
        for u in (0.0, 0.84):
            box(canvas, view, camera, room.sun, x + u, 0.06, z, 0.035, 0.8, 0.03, "#8a949a", 0)
        box(canvas, view, camera, room.sun, x, y, z, 0.88, 0.05, 0.55, STEEL, 0.9)
        if y < 0.5:
            for k in range(9):
                box(canvas, view, camera, room.sun, x + 0.1, y + 0.05 + 0.035 * k, z + 0.05, 0.66, 0.026, 0.4, TRAYS[k % 4], 0.7)
    for k in range(6):
        box(canvas, view, camera, room.sun, x + 0.04, 0.83 + 0.035 * k, z + 0.05, 0.48, 0.026, 0.4, TRAYS[(k + 1) % 4], 0.7)
    for k in range(2):
        (cx, y), s = camera.at(x + 0.62 + 0.16 * k, 0.83, z + 0.2), camera.size(z)
        sticks = [stroke([(cx, y - 0.1 * s), (cx + d * 0.05 * s, y - 0.26 * s)], 3, even, False) for d in (-1, -0.4, 0.3, 0.9)]
        canvas.fill(joined(sticks), view.tone("#e8eef0", 0.9))
        canvas.fill(
            rect(cx - 0.06 * s, y - 0.15 * s, 0.12 * s, 0.15 * s, 3),
            Linear(cx - 8, 0, cx + 8, 0, (view.tone("#f4ecdc", 0.9), view.tone("#c8b898", 0.3))),
        )
