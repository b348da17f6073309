"""What one washes in: a tub on claws, a basin on its cabinet, a shower, a toilet."""

import math
from collections.abc import Sequence
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, rounded
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import pot
from vnc.make.place.parts.toiletries import LIQUIDS, bottle, duck, tealight, tumbler
from vnc.make.place.room import Room
from vnc.make.place.space import Camera, Flat, box, shadow
from vnc.make.place.view import View

WHITE, CORAL, BRASS, OAK, INK = "#fbfaf6", "#ee8474", "#d8ac58", "#b47a4a", "#16121a"
RIM = 0.62


def vanity(canvas: Canvas, view: View, room: Room, seed: int) -> None:
    """A bowl on a stone top over a cabinet of oak: doors, drawers, towels on the open shelf; a tap of brass, bottles, brushes."""
    camera, sun, x, z, wide, high = room.camera, room.sun, 0.55, 3.42, 1.72, 0.82
    shadow(canvas, view, camera, x, z, wide, 0.58, 0.55)
    box(canvas, view, camera, sun, x + 0.04, 0.1, z + 0.04, wide - 0.08, high - 0.1, 0.54, OAK, 0)
    box(canvas, view, camera, sun, x + 0.1, 0, z + 0.1, wide - 0.2, 0.1, 0.4, "#4a3426", 0)
    face = camera.flat((x + 0.04, 0, z + 0.04), (1, 0, 0), (0, 1, 0))
    fronts = [(0.03, 0.14, 0.5, 0.6), (1.11, 0.14, 0.5, 0.6), (0.57, 0.52, 0.5, 0.22)]
    _fronts(canvas, view, face, fronts)
    _rolled(canvas, view, camera, face, z)
    canvas.fill(
        joined([face.path(ellipse(a, b, 0.02, 0.02)) for a, b in ((0.48, 0.46), (1.16, 0.46), (0.82, 0.63))]),
        view.tone("#f4d890", 1.0),
    )
    box(canvas, view, camera, sun, x, high, z, wide, 0.06, 0.58, "#f4efe8", 1.0)
    splash = room.back.quad(x + 2.4, high + 0.06, wide, 0.1)
    canvas.fill(splash, view.tone("#f0e8e0", 0.55))
    under = face.quad(0, high - 0.06, wide - 0.08, 0.06)
    canvas.fill(under, view.tone(INK, 0), 0.3, blur=4)
    _bowl(canvas, view, camera, 1.37, high + 0.06, 3.68)
    _on_vanity(canvas, view, camera, high, seed)


def _rolled(canvas: Canvas, view: View, camera: Camera, face: Flat, z: float) -> None:
    """Towels on the open shelf."""
    hole = face.quad(0.57, 0.14, 0.5, 0.34)
    canvas.fill(hole, view.tone("#4a2e1c", 0.2))
    s = camera.size(z + 0.04)
    for k, tint in enumerate((CORAL, "#f6f0e4", "#5fa8a4", "#f2c25c", CORAL)):
        cx, cy = face.at(0.66 + 0.16 * (k % 3) + 0.08 * (k // 3), 0.215 + 0.135 * (k // 3))
        roll = ellipse(cx, cy, 0.078 * s, 0.072 * s)
        canvas.fill(roll, Linear(0, cy - 20, 0, cy + 20, (view.tone(tint, 0.85), view.tone(tint, 0.3))))
        for r in (0.05, 0.025):
            canvas.line(ellipse(cx, cy, r * s, r * 0.92 * s), view.tone(mix(tint, "#402030", 0.5), 0.3), 1.6, 0.6)
    canvas.inner(hole, 3, 8, view.tone(INK, 0), 0.5, blur=5)


def _fronts(canvas: Canvas, view: View, face: Flat, fronts: list[tuple[float, float, float, float]]) -> None:
    """Doors and drawers of oak with their grain."""
    canvas.fill(face.quads([(a - 0.012, b - 0.012, w + 0.024, h + 0.024) for a, b, w, h in fronts]), view.tone("#5c3a22", 0.3))
    for a, b, w, h in fronts:
        p, q = face.at(a, b + h), face.at(a + w, b)
        canvas.fill(face.quad(a, b, w, h), Linear(*p, *q, (view.tone("#d09a64", 0.75), view.tone(OAK, 0.4))))
        canvas.fill(face.quads([(a, b + h - 0.012, w, 0.012)]), view.tone("#f4c894", 1.0), 0.7)
        inset = (a + 0.06, b + 0.055, w - 0.12, h - 0.11)
        canvas.line(face.quad(*inset), view.tone("#5c3a22", 0.3), 2.5, 0.7)
        canvas.line(face.quad(*inset).moved(1.5, 1.5), view.tone("#f4c894", 0.9), 1.2, 0.6)
        grain = [
            stroke(
                [
                    face.at(inset[0] + inset[2] * t, inset[1] + 0.02),
                    face.at(inset[0] + inset[2] * (t + 0.03), inset[1] + inset[3] * 0.5),
                    face.at(inset[0] + inset[2] * t, inset[1] + inset[3] - 0.02),
                ],
                2,
            )
            for t in (0.2, 0.45, 0.6, 0.85)
        ]
        canvas.fill(joined(grain), view.tone("#7a4c2a", 0.3), 0.35)


def _on_vanity(canvas: Canvas, view: View, camera: Camera, high: float, seed: int) -> None:
    """Bottles, a tumbler, soap."""
    top, chance = high + 0.06, Random(seed)
    for k, (bx, bz, tall) in enumerate(
        ((0.74, 3.8, 0.22), (0.86, 3.7, 0.27), (0.98, 3.82, 0.18), (1.9, 3.82, 0.24), (2.13, 3.7, 0.16))
    ):
        bottle(canvas, view, *camera.at(bx, top, bz), camera.size(bz), tall, LIQUIDS[(k + chance.randrange(2)) % 6], k + 1)
    tumbler(canvas, view, *camera.at(2.0, top, 3.6), camera.size(3.6))
    bx, by = camera.at(0.74, top, 3.54)
    soap = rect(bx - 26, by - 15, 52, 15, 7)
    canvas.fill(ellipse(bx, by, 36, 8), view.tone("#5fa8a4", 0.7))
    canvas.fill(soap, Linear(0, by - 15, 0, by, (view.tone("#ffe0e4", 0.95), view.tone("#f0a8b4", 0.4))))


def _bowl(canvas: Canvas, view: View, camera: Camera, x: float, y: float, z: float) -> None:
    (cx, foot), s = camera.at(x, y, z), camera.size(z)
    rim, rx, ry = foot - 0.15 * s, 0.3 * s, 0.068 * s
    canvas.fill(ellipse(cx + 8, foot + 2, 0.24 * s, 0.045 * s), view.tone(INK, 0), 0.4, blur=6)
    tap = [
        (cx + 2, rim + 4),
        (cx + 2, rim - 0.2 * s),
        (cx - 0.02 * s, rim - 0.27 * s),
        (cx - 0.09 * s, rim - 0.25 * s),
        (cx - 0.1 * s, rim - 0.15 * s),
    ]
    canvas.fill(stroke(tap, 0.045 * s, even), view.tone("#a87c34", 0.5))
    canvas.fill(stroke([(a - 2, b) for a, b in tap], 0.016 * s, even), view.tone("#ffe8a8", 1.0))
    for d in (-1, 1):
        canvas.fill(rect(cx + 2 + d * 0.12 * s - 5, rim - 0.05 * s, 10, 0.07 * s, 2), view.tone(BRASS, 0.6))
        canvas.fill(rect(cx + 2 + d * 0.12 * s - 16, rim - 0.08 * s, 32, 8, 4), view.tone("#f4d890", 0.9))
    body = curve(
        [
            (cx - rx, rim, 1),
            (cx - rx * 0.9, rim + 0.09 * s),
            (cx - rx * 0.5, foot + 4),
            (cx + rx * 0.5, foot + 4),
            (cx + rx * 0.9, rim + 0.09 * s),
            (cx + rx, rim, 1),
        ]
    )
    canvas.fill(
        body, Linear(cx - rx, 0, cx + rx, 0, (view.tone("#f4f2ee", 0.7), view.tone(WHITE, 1.0), view.tone("#c4ccd0", 0.3)))
    )
    canvas.fill(ellipse(cx, rim, rx, ry), view.tone(WHITE, 1.0))
    canvas.fill(
        ellipse(cx, rim + 1, rx * 0.93, ry * 0.82),
        Linear(0, rim - ry, 0, rim + ry, (view.tone("#a8bcc0", 0.4), view.tone("#e8f0f0", 0.8))),
    )
    canvas.fill(ellipse(cx, rim + ry * 0.3, 8, 3), view.tone("#5c6468", 0.5))
    canvas.fill(stroke([(cx - rx * 0.7, rim + 12), (cx - rx * 0.62, rim + 0.09 * s)], 7, rounded), "#ffffff", 0.7, blur=1.5)


def shower(canvas: Canvas, view: View, room: Room) -> None:
    """A rose of brass on a bent pipe from the left wall, a rod with rings for the curtain."""
    camera = room.camera
    (x, y), s = camera.at(-2.33, 0.7, 3.6), camera.size(3.6)
    pipe = [(x, y), (x, y - 1.42 * s), (x + 0.05 * s, y - 1.5 * s), (x + 0.28 * s, y - 1.52 * s), (x + 0.36 * s, y - 1.42 * s)]
    canvas.fill(stroke([(a + 7, b + 5) for a, b in pipe], 9, even), view.tone(INK, 0), 0.25, blur=4)
    canvas.fill(stroke(pipe, 9, even), view.tone("#b48a40", 0.5))
    canvas.fill(stroke([(a - 1.5, b - 1) for a, b in pipe], 3, even), view.tone("#ffe8a8", 1.0))
    cx, cy = pipe[-1]
    rose = lines([(cx - 9, cy - 4), (cx + 9, cy - 4), (cx + 0.13 * s, cy + 0.08 * s), (cx - 0.13 * s, cy + 0.08 * s)])
    canvas.fill(
        rose, Linear(cx - 30, 0, cx + 30, 0, (view.tone("#a87c34", 0.4), view.tone("#ffe8a8", 1.0), view.tone(BRASS, 0.4)))
    )
    canvas.fill(ellipse(cx, cy + 0.08 * s, 0.13 * s, 0.028 * s), view.tone("#7c5c28", 0.4))
    holes = [ellipse(cx + 0.1 * s * d, cy + 0.08 * s + e, 1.6, 1.1) for d in (-0.8, -0.4, 0, 0.4, 0.8) for e in (-2, 2)]
    canvas.fill(joined(holes), view.tone("#fff0c0", 0.9))


def tub(canvas: Canvas, view: View, camera: Camera, seed: int) -> None:
    """On claw feet, full of foam; a board across it with a sponge, a candle and a bottle; a duck afloat."""
    z, deep = 3.2, 0.66
    (x0, foot), s = camera.at(-2.12, 0, z), camera.size(z)
    x1, rim = camera.at(-0.12, RIM, z)
    _, back = camera.at(0, RIM, z + deep)
    cx, rx, cy, ry = (x0 + x1) / 2, (x1 - x0) / 2, (rim + back) / 2, (rim - back) / 2 + 5
    canvas.fill(ellipse(cx, foot - 6, rx * 0.92, 26), view.tone(INK, 0), 0.55, blur=9)
    _claws(canvas, view, cx, foot, rx, s)
    _hull(canvas, view, cx, cy, foot, rx, ry, s)
    _foam(canvas, view, cx, cy, rx, ry, seed)
    front = curve(
        [
            (cx - rx * 1.03, cy, 1),
            (cx - rx * 0.7, cy + ry * 0.72 + 6),
            (cx, cy + ry + 8),
            (cx + rx * 0.7, cy + ry * 0.72 + 6),
            (cx + rx * 1.03, cy, 1),
            (cx + rx * 0.68, cy + ry * 0.7 - 2),
            (cx, cy + ry - 2),
            (cx - rx * 0.68, cy + ry * 0.7 - 2),
        ]
    )
    canvas.fill(front, view.tone(WHITE, 0.95))
    duck(canvas, view, cx - rx * 0.42, cy + 10, 0.13 * s)
    _across(canvas, view, cx, cy, ry, s)
    _steam(canvas, cx, cy, rx)


def _claws(canvas: Canvas, view: View, cx: float, foot: float, rx: float, s: float) -> None:
    """Four feet of brass; those behind are smaller."""
    for d, t in ((-1, 0.66), (1, 0.66), (-1, 0.42), (1, 0.42)):
        fx, tall = cx + d * rx * t, 0.2 * s * (1 if t > 0.5 else 0.8)
        base = foot if t > 0.5 else foot - 18
        claw = [
            (fx - d * 8, base - tall),
            (fx + d * 16, base - tall * 0.7),
            (fx + d * 4, base - tall * 0.25),
            (fx + d * 15, base - 4),
        ]
        canvas.fill(stroke(claw, 20, even), view.tone("#a87c34", 0.35 + 0.2 * (t > 0.5)))
        canvas.fill(joined([ellipse(fx + d * (5 + 9 * k), base - 6, 7, 7) for k in range(3)]), view.tone(BRASS, 0.6))
        canvas.fill(stroke([(a - 3, b) for a, b in claw[:3]], 5, even), view.tone("#ffe8a8", 1.0), 0.7)


def _hull(canvas: Canvas, view: View, cx: float, cy: float, foot: float, rx: float, ry: float, s: float) -> None:
    """The tub from outside: enamel over a rolled rim."""
    low = foot - 0.13 * s
    body = curve(
        [
            (cx - rx, cy, 1),
            (cx - rx * 0.98, cy + 40),
            (cx - rx * 0.86, low - 40),
            (cx - rx * 0.68, low, 0),
            (cx, low + 6),
            (cx + rx * 0.68, low),
            (cx + rx * 0.86, low - 40),
            (cx + rx * 0.98, cy + 40),
            (cx + rx, cy, 1),
        ]
    )
    canvas.fill(body, Linear(0, cy, 0, low, (view.tone("#62aca8", 0.85), view.tone("#3f8a8c", 0.5), view.tone("#2a6468", 0.2))))
    canvas.inner(body, -30, -26, view.tone("#123c48", 0.1), 0.4, blur=22)
    canvas.fill(
        stroke([(cx - rx * 0.86, cy + 50), (cx - rx * 0.74, low - 46), (cx - rx * 0.6, low - 24)], 18), "#e8fffa", 0.4, blur=5
    )
    canvas.fill(stroke([(cx - rx * 0.5, cy + 60), (cx + rx * 0.5, cy + 60)], 9), "#e8fffa", 0.22, blur=4)
    canvas.fill(ellipse(cx, cy + 7, rx * 1.03, ry + 8), view.tone("#b4c0c4", 0.4))
    canvas.fill(
        ellipse(cx, cy, rx * 1.03, ry + 8), Linear(cx - rx, 0, cx + rx, 0, (view.tone(WHITE, 1.0), view.tone("#e4e8e8", 0.7)))
    )


def _steam(canvas: Canvas, cx: float, cy: float, rx: float) -> None:
    """Wisps over the water."""
    for k, (dx, tall) in enumerate(((-0.5, 150), (-0.1, 190), (0.3, 160))):
        x = cx + rx * dx
        wisp = [(x, cy - 10), (x + 22, cy - tall * 0.3), (x - 14, cy - tall * 0.65), (x + 12 + 8 * k, cy - tall)]
        canvas.fill(stroke(wisp, 44), "#ffffff", 0.28, blur=13)


def _foam(canvas: Canvas, view: View, cx: float, cy: float, rx: float, ry: float, seed: int) -> None:
    """Water in its hollow, foam on it."""
    hollow = ellipse(cx, cy + 1, rx * 0.97, ry)
    canvas.fill(hollow, Linear(0, cy - ry, 0, cy + ry, (view.tone("#b8c8cc", 0.5), view.tone("#e8f0f0", 0.8))))
    water = ellipse(cx, cy + 7, rx * 0.92, ry - 5)
    canvas.fill(water, Linear(0, cy - ry, 0, cy + ry, (view.tone("#7cccd4", 0.8), view.tone("#b4ecea", 0.95))), clip=hollow)
    chance = Random(seed)
    foam = list[Path]()
    for _ in range(64):
        a, d = chance.uniform(0, math.tau), chance.uniform(0.2, 1) ** 0.5
        foam.append(
            ellipse(
                cx + rx * 0.86 * d * math.cos(a),
                cy + 2 + (ry - 10) * d * math.sin(a),
                chance.uniform(9, 24),
                chance.uniform(7, 15),
            )
        )
    canvas.fill(joined([f.moved(3, 4) for f in foam]), view.tone("#9cc0cc", 0.5), 0.8, clip=hollow)
    canvas.fill(joined(foam), view.tone("#fbffff", 0.9), 0.95, clip=hollow.moved(0, -9))
    canvas.fill(joined([f.moved(-3, -3) for f in foam[::3]]), "#ffffff", 0.5, blur=3, clip=hollow)


def _across(canvas: Canvas, view: View, cx: float, cy: float, ry: float, s: float) -> None:
    """A board over it with a bottle, a candle and a sponge."""
    board = lines([(cx + 36, cy - ry - 9), (cx + 118, cy - ry - 9), (cx + 132, cy + ry + 12), (cx + 30, cy + ry + 12)])
    canvas.fill(board.moved(4, 10), view.tone(INK, 0), 0.3, blur=4)
    canvas.fill(board, Linear(0, cy - ry, 0, cy + ry, (view.tone("#c89058", 0.6), view.tone("#e0b078", 0.9))))
    canvas.fill(rect(cx + 30, cy + ry + 12, 102, 8, 2), view.tone("#8a5a34", 0.4))
    canvas.fill(
        joined([stroke([(cx + 36 + k * 27, cy - ry - 9), (cx + 31 + k * 33, cy + ry + 12)], 2, even) for k in (1, 2)]),
        view.tone("#6a4428", 0.3),
        0.6,
    )
    bottle(canvas, view, cx + 60, cy - ry + 18, s, 0.25, "#b48ad0", 0)
    tealight(canvas, view, cx + 100, cy - 4, s)
    sponge = rect(cx + 46, cy + ry - 16, 50, 22, 8)
    canvas.fill(sponge, Linear(0, cy + ry - 16, 0, cy + ry + 6, (view.tone("#fbe08c", 0.95), view.tone("#e0b044", 0.4))))
    canvas.fill(
        joined([ellipse(cx + 54 + 9 * k, cy + ry - 8 + 5 * (k % 2), 2.4, 1.8) for k in range(5)]), view.tone("#a87c2c", 0.3), 0.7
    )


def toilet(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """The toilet, from its side: a cistern with a lever on the wall, lid down."""
    (left, foot), s = camera.at(x, 0, z), camera.size(z)

    def at(points: Sequence[tuple[float, ...]]) -> Path:
        return curve([(left + p[0] * s, foot - p[1] * s, *p[2:]) for p in points])

    canvas.fill(ellipse(left + 0.4 * s, foot - 4, 0.42 * s, 20), view.tone(INK, 0), 0.5, blur=9)
    tank = at([(0, 0.42, 1), (0.2, 0.42, 1), (0.215, 0.84, 1), (0, 0.84, 1)])
    canvas.fill(tank, Linear(left, 0, left + 0.2 * s, 0, (view.tone("#e0e4e4", 0.5), view.tone(WHITE, 0.95))))
    lid = rect(left - 0.01 * s, foot - 0.89 * s, 0.25 * s, 0.06 * s, 6)
    canvas.fill(lid.moved(0, 5), view.tone(INK, 0), 0.25, blur=3)
    canvas.fill(lid, Linear(0, foot - 0.89 * s, 0, foot - 0.83 * s, (view.tone(WHITE, 1.05), view.tone("#c8ced0", 0.5))))
    canvas.fill(
        stroke([(left + 0.11 * s, foot - 0.78 * s), (left + 0.17 * s, foot - 0.77 * s)], 9, rounded, False), view.tone(BRASS, 0.9)
    )
    base = at([(0.1, 0, 1), (0.52, 0, 1), (0.5, 0.12), (0.56, 0.22), (0.68, 0.34), (0.7, 0.42, 1), (0.06, 0.42, 1), (0.1, 0.3)])
    tones = (view.tone("#dfe4e4", 0.5), view.tone(WHITE, 1.0), view.tone("#ccd4d6", 0.4))
    canvas.fill(base, Linear(left, 0, left + 0.7 * s, 0, tones))
    canvas.inner(base, -16, -12, view.tone("#4a5c68", 0.2), 0.38, blur=13)
    canvas.fill(
        at([(0.16, 0.28), (0.34, 0.3), (0.44, 0.2), (0.4, 0.08), (0.36, 0.2), (0.28, 0.24)]),
        view.tone("#8a9ca4", 0.3),
        0.28,
        blur=4,
    )
    canvas.fill(rect(left + 0.09 * s, foot - 0.03 * s, 0.45 * s, 0.03 * s, 4), view.tone("#e8ecec", 0.6))
    for v, tall, tint in ((0.42, 0.035, OAK), (0.455, 0.035, "#c89058")):
        board = rect(left + 0.16 * s, foot - (v + tall) * s, 0.57 * s, tall * s, 7)
        canvas.fill(
            board,
            Linear(
                0, foot - (v + tall) * s, 0, foot - v * s, (view.tone(mix(tint, "#ffffff", 0.25), 0.9), view.tone(tint, 0.35))
            ),
        )
    canvas.fill(rect(left + 0.18 * s, foot - 0.455 * s, 0.53 * s, 2), view.tone("#3a2418", 0.2), 0.7)
    bx, by = left + 0.1 * s, foot - 0.89 * s
    pot(canvas, view, bx, by, 0.13 * s, 5, CORAL, 1.1)
