"""Inside tents of an army: the commander's with his maps, the field hospital with its rows of cots."""

from collections.abc import Sequence
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, placed, turned
from vnc.make.place.parts.flora import GRASS, ridge
from vnc.make.place.parts.hearths import candle
from vnc.make.place.parts.towers import flag
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.space import Camera, Spot, Sun, box, shadow
from vnc.make.place.view import View

SIDE, WALL, RIDGE, DEEP = 3.6, 1.9, 3.9, 8.4
"""Metres: half the tent's width, its walls' and its ridge's height, its length."""
SUN = Sun(0.1, 0.7, -0.4)


def commandtent(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 545, 1.6, 850)
    _outside(picture)
    tent = picture.sheet(0.75, 0, 0.4)
    _canvas(picture, tent, camera, "#d8c49c", "#9c8a68")
    _carpet(tent, view, camera)
    things = picture.sheet(0.5, 0, 0.4)
    _pole(picture, things, camera, 7.4)
    _bed(things, view, camera, -3.3, 5.2, "#8c3a40")
    _chest(things, view, camera, -3.2, 4.0)
    _arms(things, view, camera, 2.5, 6.2)
    _standard(things, view, camera, 1.75, 7.2, "#a8323c")
    _standard(things, view, camera, -1.75, 7.2, "#34508c")
    front = picture.sheet(0.4, 0, 0.4)
    _maptable(picture, front, camera)
    _lantern(picture, front, camera, 0.0, 4.6)


def fieldhospital(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 545, 1.6, 850)
    _outside(picture)
    tent = picture.sheet(0.75, 0, 0.4)
    _canvas(picture, tent, camera, "#e4dcc8", "#a89c84")
    things = picture.sheet(0.5, 0, 0.4)
    _pole(picture, things, camera, 7.4)
    for k, z in enumerate((6.6, 5.2, 3.9)):
        for side in (-1, 1):
            _bed(things, view, camera, -3.4 if side < 0 else 1.3, z, ("#6a7a5c", "#8a8478", "#7a8a94")[(k + side) % 3])
            if (k + side) % 2:
                _drip(things, view, camera, side * 3.1, z + 0.2)
    _supplies(things, view, camera)
    front = picture.sheet(0.4, 0, 0.4)
    for z in (6.2, 4.2):
        _lantern(picture, front, camera, 0.0, z)


def _outside(picture: Picture) -> None:
    """Through the open flap: hills, other tents, a pennant."""
    view = picture.out
    out = picture.sheet(1.0, 0, 2.0)
    sky(picture, out, 600)
    ridge(out, view, 520, 22, ("#8096a8", "#9ab0a8"), picture.seed, 0.5)
    _, middle, _ = GRASS[view.leaf]
    out.fill(
        rect(-20, 560, WIDE + 40, 600),
        Linear(0, 560, 0, 760, (view.tone(middle, 0.7), view.tone(mix(middle, "#8a7048", 0.5), 0.5))),
    )
    for x, s in ((800, 60), (900, 44), (1080, 70), (985, 38)):
        canvas_tent = lines([(x - s, 570 + s * 0.3), (x, 570 - s), (x + s, 570 + s * 0.3)])
        out.fill(canvas_tent, Linear(x - s, 0, x + s, 0, (view.tone("#e8dcc0", 0.9), view.tone("#b8a888", 0.4))))
        out.fill(
            lines([(x - s * 0.2, 570 + s * 0.3), (x, 570 - s * 0.5), (x + s * 0.2, 570 + s * 0.3)]),
            mix(view.tone("#4a3c30", 0.2), "#ffb860", 0.7 * view.lamps),
        )
    flag(out, view, 1080, 500, 70, "#a8323c", 0.1, picture.seed)
    veil(picture, out)


def _canvas(picture: Picture, canvas: Canvas, camera: Camera, cloth: str, earth: str) -> None:
    """Sloping cloth, walls with their seams, a gable whose flaps are tied back, trodden ground."""
    view, near = picture.view, 0.6
    canvas.fill(rect(-20, -20, WIDE + 40, HIGH + 40), view.tone(earth, 0.4))
    gable = camera.shape((-SIDE, 0, DEEP), (SIDE, 0, DEEP), (SIDE, WALL, DEEP), (0, RIDGE, DEEP), (-SIDE, WALL, DEEP))
    _, y0, _, y1 = gable.bounds()
    canvas.fill(gable, Linear(0, y0, 0, y1, (view.tone(cloth, 0.6), view.tone(cloth, 0.85))))
    ground = camera.shape((-SIDE, 0, near), (SIDE, 0, near), (SIDE, 0, DEEP), (-SIDE, 0, DEEP))
    canvas.fill(ground, Linear(0, y1, 0, HIGH, (view.tone(earth, 0.75), view.tone(mix(earth, "#3a2a1c", 0.3), 0.35))))
    stained(canvas, picture.seed, 0.3, 9, 1.6, view.tone("#4a3620", 0.2))
    door = [(-1.35, 0, DEEP), (-0.9, 1.2, DEEP), (-0.1, 2.75, DEEP), (0.1, 2.75, DEEP), (0.9, 1.2, DEEP), (1.35, 0, DEEP)]
    canvas.fill(camera.shape(*door), "#ffffff", blend="erase")
    for side in (-1, 1):
        flap = camera.shape(
            (side * 0.05, 2.85, DEEP - 0.05),
            (side * 0.95, 1.3, DEEP - 0.1),
            (side * 1.3, 1.15, DEEP - 0.1),
            (side * 1.42, 0, DEEP - 0.1),
            (side * 1.9, 0, DEEP - 0.1),
            (side * 1.6, 1.2, DEEP - 0.1),
        )
        x0, _, x1, _ = flap.bounds()
        canvas.fill(flap, Linear(x0, 0, x1, 0, (view.tone(cloth, 1.0), view.tone(cloth, 0.35), view.tone(cloth, 0.8))))
        canvas.fill(
            camera.shape(
                (side * 0.92, 1.36, DEEP - 0.12),
                (side * 1.66, 1.3, DEEP - 0.12),
                (side * 1.66, 1.2, DEEP - 0.12),
                (side * 0.92, 1.24, DEEP - 0.12),
            ),
            view.tone("#7a3c30", 0.6),
        )
        _side(picture, canvas, camera, side, cloth, near)


def _side(picture: Picture, canvas: Canvas, camera: Camera, side: int, cloth: str, near: float) -> None:
    view = picture.view
    bright = 0.85 if (picture.out.sun[0] > 960) == (side > 0) else 0.55
    glow = 0.35 * max(0.0, view.shine - 0.8 * view.lamps)
    wall = camera.shape((side * SIDE, 0, near), (side * SIDE, 0, DEEP), (side * SIDE, WALL, DEEP), (side * SIDE, WALL, near))
    slope = camera.shape((side * SIDE, WALL, near), (side * SIDE, WALL, DEEP), (0, RIDGE, DEEP), (0, RIDGE, near))
    edge = camera.at(side * SIDE, 0, DEEP)[0]
    canvas.fill(wall, Linear(edge, 0, 0 if side < 0 else WIDE, 0, (view.tone(cloth, bright), view.tone(cloth, bright - 0.3))))
    canvas.fill(slope, Linear(960, 0, 0 if side < 0 else WIDE, 300, (view.tone(cloth, bright - 0.25), view.tone(cloth, bright))))
    if bright > 0.7:
        canvas.fill(slope, view.sunlight, glow * 0.5, blend="screen")
        canvas.fill(wall, view.sunlight, glow * 0.6, blend="screen")
    folds: list[Path] = []
    for k in range(9):
        z = 1.0 + 0.92 * k
        folds.append(lines([camera.at(side * SIDE, 0, z), camera.at(side * SIDE, WALL, z), camera.at(0, RIDGE, z)], closed=False))
    for fold in folds:
        canvas.line(fold, view.tone("#5a4428", 0.2), 4, 0.4)
        canvas.line(fold.moved(5, 0), view.tone("#fff4dc", 1.0), 3, 0.25)
    for k in range(24):
        z0, z1 = 0.9 + 0.32 * k, 0.9 + 0.32 * (k + 1)
        if z1 < DEEP:
            tooth = camera.shape(
                (side * (SIDE - 0.02), WALL + 0.02, z0),
                (side * (SIDE - 0.02), WALL + 0.02, z1),
                (side * (SIDE - 0.02), WALL - 0.16, z1 - 0.05),
                (side * (SIDE - 0.02), WALL - 0.16, z0 + 0.05),
            )
            canvas.fill(tooth, view.tone(mix(cloth, "#8c4a34", 0.5), bright - 0.1))
    dark = lines([camera.at(side * SIDE, 0, near), camera.at(side * SIDE, 0, DEEP)], closed=False)
    canvas.line(dark, view.tone("#18100c", 0), 34, 0.4, blur=14)


def _pole(picture: Picture, canvas: Canvas, camera: Camera, z: float) -> None:
    view = picture.view
    (x, top), s = camera.at(0, RIDGE, DEEP), camera.size(z)
    ridge_pole = lines(
        [
            camera.at(-0.06, RIDGE - 0.05, DEEP),
            camera.at(0.06, RIDGE - 0.05, DEEP),
            camera.at(0.06, RIDGE - 0.05, 0.7),
            camera.at(-0.06, RIDGE - 0.05, 0.7),
        ]
    )
    canvas.fill(ridge_pole, view.tone("#6a4a30", 0.4))
    for side in (-1, 1):
        px, foot = camera.at(side * 2.3, 0, z)
        high = foot - (RIDGE - (RIDGE - WALL) * 2.3 / SIDE) * s
        canvas.fill(rect(px - 0.06 * s, high, 0.12 * s, foot - high), turned(view, px, 0.06 * s, "#8a6440"))
    canvas.fill(ellipse(x, top, 5, 5), view.tone("#6a4a30", 0.5))


def _carpet(canvas: Canvas, view: View, camera: Camera) -> None:
    floor = camera.floor()
    canvas.fill(floor.quad(-2.3, 2.4, 4.6, 5.2), view.tone("#8c2c34", 0.6))
    canvas.fill(
        floor.quads([(-2.2, 2.5, 0.09, 5.0), (2.1, 2.5, 0.09, 5.0), (-2.2, 2.5, 4.4, 0.09), (-2.2, 7.4, 4.4, 0.09)]),
        view.tone("#d8b060", 0.8),
    )
    marks = [
        floor.path(lines([(u, z), (u + 0.24, z + 0.3), (u, z + 0.6), (u - 0.24, z + 0.3)]))
        for u in (-1.8, -0.9, 0, 0.9, 1.8)
        for z in (2.9, 4.1, 5.3, 6.5)
    ]
    canvas.fill(joined(marks), view.tone("#d8b884", 0.7), 0.55)


def _bed(canvas: Canvas, view: View, camera: Camera, x: float, z: float, blanket: str) -> None:
    """A camp bed on crossed legs, its head to the wall: pillow, sheet, folded blanket."""
    blanket = view.own("bed", blanket)
    wide, deep, high = 2.1, 0.85, 0.48
    shadow(canvas, view, camera, x, z, wide, deep, 0.45)
    face = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    legs = [face.path(stroke([(u, 0), (u + d * 0.3, high)], 0.06, even, False)) for u in (0.25, 1.75) for d in (-0.6, 0.6)]
    canvas.fill(joined(legs), view.tone("#6a4a30", 0.5))
    box(canvas, view, camera, SUN, x, high - 0.08, z, wide, 0.1, deep, "#8a6a48", 0.3)
    box(canvas, view, camera, SUN, x + 0.03, high, z + 0.02, wide - 0.06, 0.14, deep - 0.04, "#efe8dc", 0.7)
    head = 0.08 if x < 0 else wide - 0.58
    box(canvas, view, camera, SUN, x + (0.55 if x < 0 else 0.05), high + 0.02, z - 0.02, wide - 0.62, 0.15, deep, blanket, 0.8)
    (px, py), s = camera.at(x + head + 0.25, high + 0.14, z + deep / 2), camera.size(z + deep / 2)
    canvas.fill(
        placed(px, py, s, [(-0.27, 0.03), (-0.3, -0.1), (0, -0.17), (0.3, -0.1), (0.27, 0.03), (0, 0.06)]),
        Linear(0, py - 0.17 * s, 0, py, (view.tone("#fdf8f0", 1.0), view.tone("#c8c0b8", 0.5))),
    )


def _chest(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A sea chest bound with iron, a helmet and gauntlets on it."""
    shadow(canvas, view, camera, x, z, 1.1, 0.6, 0.45)
    box(canvas, view, camera, SUN, x, 0, z, 1.1, 0.56, 0.6, "#7a5030", 0.8)
    face = camera.flat((x, 0, z - 0.005), (1, 0, 0), (0, 1, 0))
    canvas.fill(face.quads([(0.12, 0, 0.09, 0.56), (0.89, 0, 0.09, 0.56), (0, 0.4, 1.1, 0.03)]), view.tone("#4a4448", 0.6))
    canvas.fill(face.quad(0.48, 0.3, 0.14, 0.16), view.tone("#d8b060", 0.9))
    (cx, y), s = camera.at(x + 0.55, 0.56, z + 0.3), camera.size(z + 0.3)
    canvas.fill(
        placed(cx, y, s, [(-0.2, 0, 1), (-0.22, -0.2), (-0.12, -0.38), (0, -0.42), (0.12, -0.38), (0.22, -0.2), (0.2, 0, 1)]),
        turned(view, cx, 0.22 * s, "#b8bcc8"),
    )
    canvas.fill(
        joined([rect(cx - 0.15 * s, y - 0.24 * s, 0.3 * s, 0.03 * s), rect(cx - 0.012 * s, y - 0.4 * s, 0.024 * s, 0.38 * s)]),
        view.tone("#2a2830", 0.2),
    )
    canvas.fill(
        stroke([(cx, y - 0.4 * s), (cx + 0.1 * s, y - 0.6 * s), (cx + 0.3 * s, y - 0.5 * s)], 0.14 * s), view.tone("#b8323c", 0.8)
    )


def _arms(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """Spears and swords in a rack, a shield against it."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    shadow(canvas, view, camera, x - 0.7, z - 0.1, 1.4, 0.3, 0.4)
    frame = [rect(cx + d * 0.65 * s - 0.05 * s, foot - 1.2 * s, 0.1 * s, 1.2 * s) for d in (-1, 1)] + [
        rect(cx - 0.7 * s, foot - v * s, 1.4 * s, 0.08 * s) for v in (0.4, 1.1)
    ]
    canvas.fill(joined(frame), view.tone("#6a4a30", 0.5))
    for k in range(5):
        px = cx + (-0.5 + 0.25 * k) * s
        tall = 2.0 if k % 2 == 0 else 1.35
        canvas.fill(
            rect(px - 0.02 * s, foot - tall * s, 0.04 * s, tall * s), view.tone("#9a7448" if k % 2 == 0 else "#c0c4cc", 0.8)
        )
        tip = foot - tall * s
        head = (
            [(px - 0.06 * s, tip), (px, tip - 0.3 * s), (px + 0.06 * s, tip)]
            if k % 2 == 0
            else [
                (px - 0.13 * s, tip + 0.25 * s),
                (px + 0.13 * s, tip + 0.25 * s),
                (px + 0.13 * s, tip + 0.31 * s),
                (px - 0.13 * s, tip + 0.31 * s),
            ]
        )
        canvas.fill(lines(head), view.tone("#d0d4dc" if k % 2 == 0 else "#c8a050", 0.9))
    shield = placed(cx + 0.35 * s, foot, s, [(-0.34, -0.95, 1), (0.34, -0.95, 1), (0.32, -0.45), (0, 0, 1), (-0.32, -0.45)])
    canvas.fill(shield, Linear(cx, 0, cx + 0.7 * s, 0, (view.tone("#34508c", 0.9), view.tone("#34508c", 0.35))))
    canvas.line(shield, view.tone("#d8b460", 0.9), 0.05 * s)
    canvas.fill(
        joined(
            [rect(cx + 0.31 * s, foot - 0.9 * s, 0.08 * s, 0.75 * s), rect(cx + 0.08 * s, foot - 0.68 * s, 0.54 * s, 0.08 * s)]
        ),
        view.tone("#e8dcc0", 0.9),
        clip=shield,
    )


def _standard(canvas: Canvas, view: View, camera: Camera, x: float, z: float, colour: str) -> None:
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(rect(cx - 0.03 * s, foot - 2.5 * s, 0.06 * s, 2.5 * s), view.tone("#8a6440", 0.7))
    cloth = placed(cx, foot - 2.4 * s, s, [(-0.36, 0, 1), (0.36, 0, 1), (0.36, 1.0, 1), (0, 1.3, 1), (-0.36, 1.0, 1)])
    canvas.fill(
        cloth,
        Linear(cx - 0.36 * s, 0, cx + 0.36 * s, 0, (view.tone(colour, 0.4), view.tone(colour, 0.9), view.tone(colour, 0.45))),
    )
    canvas.line(cloth, view.tone("#e0b450", 0.9), 3)
    canvas.fill(
        placed(cx, foot - 1.75 * s, s, [(0, -0.34, 1), (0.16, 0, 1), (0, 0.34, 1), (-0.16, 0, 1)]), view.tone("#ecc864", 0.9)
    )


def _maptable(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """A trestle with the map of the campaign held down by daggers and a candle, little flags on it; stools."""
    view, x, z, wide, deep, high = picture.view, -1.3, 4.2, 2.6, 1.3, 0.82
    shadow(canvas, view, camera, x, z, wide, deep, 0.5)
    face = camera.flat((x, 0, z + 0.1), (1, 0, 0), (0, 1, 0))
    legs = [face.path(stroke([(u - d * 0.25, 0), (u + d * 0.25, high)], 0.09, even, False)) for u in (0.4, 2.2) for d in (-1, 1)]
    canvas.fill(joined(legs), view.tone("#5c3e28", 0.5))
    box(canvas, view, camera, SUN, x, high, z, wide, 0.08, deep, "#9a7044", 1)
    top, y = camera.floor(high + 0.084), high + 0.084
    chart = top.path(lines([(x + 0.25, z + 0.12), (x + 2.3, z + 0.08), (x + 2.38, z + 1.15), (x + 0.3, z + 1.2)]))
    canvas.fill(chart, view.tone("#ecdcb0", 0.95))
    canvas.line(chart, view.tone("#8a6a3c", 0.5), 3, 0.7)
    land = top.path(
        curve(
            [
                (x + 0.5, z + 0.3),
                (x + 1.0, z + 0.2),
                (x + 1.3, z + 0.5),
                (x + 1.15, z + 0.9),
                (x + 0.6, z + 1.0),
                (x + 0.42, z + 0.65),
            ]
        )
    )
    canvas.fill(land, view.tone("#b8b478", 0.8), 0.8)
    river = top.path(stroke([(x + 1.5, z + 0.15), (x + 1.7, z + 0.5), (x + 1.55, z + 0.8), (x + 1.9, z + 1.12)], 0.06, even))
    canvas.fill(river, view.tone("#5a8aa8", 0.8))
    chance, s = Random(picture.seed), camera.size(z + 0.6)
    for k in range(7):
        px, py = camera.at(x + chance.uniform(0.5, 2.2), y, z + chance.uniform(0.25, 1.05))
        canvas.fill(rect(px - 1.5, py - 0.2 * s, 3, 0.2 * s), view.tone("#4a3424", 0.4))
        canvas.fill(
            lines([(px, py - 0.2 * s), (px + 0.14 * s, py - 0.15 * s), (px, py - 0.1 * s)]),
            view.tone(("#c8343c", "#3458a0")[k % 2], 0.9),
        )
    px, py = camera.at(x + 0.2, y, z + 0.95)
    canvas.fill(ellipse(px, py, 0.1 * s, 0.03 * s), view.tone("#c8a050", 0.8))
    candle(canvas, view, px, py, 0.24 * s)
    px, py = camera.at(x + 2.42, y, z + 0.4)
    canvas.fill(
        placed(px, py, s, [(-0.09, 0, 1), (-0.1, -0.12), (-0.11, -0.26, 1), (0.11, -0.26, 1), (0.1, -0.12), (0.09, 0, 1)]),
        turned(view, px, 0.11 * s, "#c8a050"),
    )
    rolls = [stroke([camera.at(x + 1.9, y + 0.03, z + 0.22), camera.at(x + 2.45, y + 0.03, z + 0.14)], 0.07 * s, even)]
    canvas.fill(joined(rolls), view.tone("#f4e8c8", 0.9))
    for sx in (-1.9, 1.55):
        (cx, foot), q = camera.at(sx, 0, 3.9), camera.size(3.9)
        legs = [stroke([(cx - d * 0.2 * q, foot), (cx + d * 0.2 * q, foot - 0.45 * q)], 0.05 * q, even) for d in (-1, 1)]
        canvas.fill(joined(legs), view.tone("#5c3e28", 0.5))
        canvas.fill(ellipse(cx, foot - 0.45 * q, 0.27 * q, 0.07 * q), view.tone("#8a5a34", 0.8))


def _lantern(picture: Picture, canvas: Canvas, camera: Camera, x: float, z: float) -> None:
    view = picture.view
    (cx, top), s = camera.at(x, RIDGE - 0.05, z), camera.size(z)
    y, lit = camera.at(x, 2.75, z)[1], max(0.5, view.lamps)
    canvas.line(lines([(cx, top), (cx, y - 0.24 * s)], closed=False), view.tone("#2a2422", 0.3), 3)
    canvas.glow(cx, y, 2.2 * s, "#ffb45a", 0.45 * lit)
    canvas.fill(rect(cx - 0.11 * s, y - 0.16 * s, 0.22 * s, 0.3 * s, 4), mix(view.tone("#d8c090", 0.8), "#ffe9b0", lit))
    frame = [rect(cx + d * s, y - 0.18 * s, 0.02 * s, 0.34 * s) for d in (-0.12, -0.01, 0.1)]
    cap = lines([(cx - 0.15 * s, y - 0.16 * s), (cx, y - 0.3 * s), (cx + 0.15 * s, y - 0.16 * s)])
    canvas.fill(joined([*frame, cap, rect(cx - 0.15 * s, y + 0.13 * s, 0.3 * s, 0.05 * s)]), view.tone("#3a3230", 0.5))
    picture.play("flicker", cx - s, y - s, 2 * s, 2 * s, "#ffb050")


def _drip(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    canvas.fill(
        joined(
            [rect(cx - 0.015 * s, foot - 1.7 * s, 0.03 * s, 1.7 * s), rect(cx - 0.15 * s, foot - 1.72 * s, 0.3 * s, 0.03 * s)]
        ),
        view.tone("#8a8c90", 0.7),
    )
    canvas.fill(rect(cx + 0.06 * s, foot - 1.66 * s, 0.14 * s, 0.3 * s, 4), mix(view.tone("#e8f0f0", 0.9), "#c8443c", 0.15), 0.85)


def _supplies(canvas: Canvas, view: View, camera: Camera) -> None:
    """Between the rows at the far end: a table with basins, bottles and bandages, crates."""
    box(canvas, view, camera, SUN, -1.0, 0, 5.2, 2.0, 0.8, 0.6, "#a8947a", 0.8)
    face, s = camera.flat((-1.0, 0, 5.19), (1, 0, 0), (0, 1, 0)), camera.size(5.4)
    canvas.fill(face.quad(-0.03, 0.25, 2.06, 0.56), view.tone("#f0ebe0", 0.75))
    canvas.fill(face.quads([(0.3 * k + 0.12, 0.25, 0.02, 0.5) for k in range(7)]), view.tone("#8a8078", 0.2), 0.3, blur=2)
    goods: Sequence[tuple[float, str, float]] = (
        (-0.75, "#6a4a34", 0.22),
        (-0.6, "#4a7a68", 0.28),
        (-0.47, "#e8e4d8", 0.18),
        (0.5, "#a8643c", 0.24),
        (0.64, "#d8d4c8", 0.2),
    )
    for dx, tint, tall in goods:
        px, py = camera.at(dx, 0.8, 5.5)
        canvas.fill(rect(px - 0.05 * s, py - tall * s, 0.1 * s, tall * s, 3), turned(view, px, 0.05 * s, tint))
        canvas.fill(rect(px - 0.025 * s, py - (tall + 0.06) * s, 0.05 * s, 0.07 * s), view.tone("#d8c8a8", 0.8))
    px, py = camera.at(0.05, 0.8, 5.45)
    canvas.fill(
        placed(px, py, s, [(-0.26, -0.16, 1), (-0.18, -0.02), (0.18, -0.02), (0.26, -0.16, 1)]),
        turned(view, px, 0.26 * s, "#e8ecf0"),
    )
    canvas.fill(joined([ellipse(px + d * s, py - 0.05 * s, 0.07 * s, 0.06 * s) for d in (0.85, 0.98)]), view.tone("#fbf8f0", 0.9))
    crates: list[Spot] = [(-1.75, 0, 6.0), (1.2, 0, 6.1)]
    for x, y, z in crates:
        box(canvas, view, camera, SUN, x, y, z, 0.6, 0.45, 0.5, "#8a7450", 0.8)
        mark = camera.flat((x, y, z - 0.005), (1, 0, 0), (0, 1, 0))
        canvas.fill(mark.path(ellipse(0.3, 0.22, 0.13, 0.13)), view.tone("#f4efe4", 0.9))
        canvas.fill(mark.quads([(0.28, 0.13, 0.05, 0.18), (0.21, 0.2, 0.18, 0.05)]), view.tone("#3c8a5a", 0.8))


PLACES = {
    "commandtent": Kind(commandtent, "warm", ((0.12, 0.88),), 0.5, (0.1, -0.9)),
    "fieldhospital": Kind(fieldhospital, "warm", ((0.12, 0.88),), 0.5, (0.1, -0.9)),
}
