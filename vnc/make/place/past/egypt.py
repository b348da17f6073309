"""Inside a temple of Egypt: painted columns, signs on the walls, statues, a golden coffin."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import leaves
from vnc.make.place.parts.glyphs import SIGNS
from vnc.make.place.parts.stone import brazier, torch
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.room import Room, shell
from vnc.make.place.space import Camera, Flat, Sun, box, shadow
from vnc.make.place.view import View

SAND, GOLD, BLUE, RED, GREEN = "#d0ab74", "#ecbc4c", "#2f6a9c", "#b04a34", "#4a8a6c"
INKS = (BLUE, RED, GREEN, "#3a2c24")


def egypt(picture: Picture) -> None:
    view, camera = picture.view, Camera(960, 540, 1.7, 850)
    room = Room(camera, -5.0, 5.0, 6.8, 14, Sun(0.1, 0.7, -0.3), 0.6)
    out = picture.sheet(1.0, 0, 1)
    out.fill(rect(-20, -20, WIDE + 40, HIGH + 40), mix(picture.out.sky[3], "#fff0d0", 0.4))
    walls = picture.sheet(0.8, 0, 0.5)
    shell(walls, view, room, SAND, "#b08c5c", "#6a4e38", "#c49c68")
    for k, (flat, start, end) in enumerate(
        ((room.back, 0.0, room.wide), (room.west, 0.6, room.deep), (room.east, 0.6, room.deep))
    ):
        _painted(walls, view, flat, start, end, picture.seed + k)
    _slabs(picture, walls, room)
    _doorway(picture, walls, room)
    _shaft(picture, walls, room)
    stained(walls, picture.seed, 0.26, 10, 1.2, view.tone("#3a2414", 0))
    far = picture.sheet(0.6, 0, 0.4)
    _coffin(picture, far, room)
    for side in (-1, 1):
        _seated(far, view, *camera.at(side * 2.35, 0, 12.2), 3.9 * camera.size(12.2), side)
    for z in (11.0, 8.2, 5.7):
        for side in (-1, 1):
            _pillar(far, view, camera, side * 3.5, z, 6.8, picture.seed)
    for z in (9.6, 6.9):
        for side in (-1, 1):
            torch(picture, far, *camera.at(side * 4.9, 2.5, z), 0.42 * camera.size(z), True)
    things = picture.sheet(0.35, 0, 0.5)
    for side in (-1, 1):
        shadow(things, view, camera, side * 2.0 - 0.4, 7.0, 0.8, 0.4)
        brazier(picture, things, *camera.at(side * 2.0, 0, 7.2), 1.2 * camera.size(7.2))
    _treasure(picture, things, camera)
    near = picture.sheet(0.12, 0, 2.4)
    _near(picture, near)


def _painted(canvas: Canvas, view: View, flat: Flat, start: float, end: float, seed: int) -> None:
    """A dado, a procession, rows of signs, a frieze of stars and a cornice."""
    chance, long = Random(seed), end - start
    canvas.fill(flat.quads([(start, 0, long, 0.5), (start, 5.9, long, 0.4)]), view.tone("#8a5c3c", 0.4), 0.6)
    bands = [
        (start, 0.5, long, 0.1, RED),
        (start, 0.6, long, 0.08, GOLD),
        (start, 3.2, long, 0.1, BLUE),
        (start, 3.3, long, 0.06, GOLD),
        (start, 5.2, long, 0.1, RED),
        (start, 5.8, long, 0.1, GOLD),
    ]
    for u, v, w, h, tint in bands:
        canvas.fill(flat.quad(u, v, w, h), view.tone(tint, 0.5), 0.85)
    u = start + 0.7
    while u < end - 0.8:
        _figure(canvas, view, flat, u, 0.72, 2.3, chance)
        for k in range(6):
            _sign(canvas, view, flat, u + 0.62, 2.75 - 0.36 * k, 0.26, chance)
        u += 1.35
    for row, v in enumerate((3.5, 4.1, 4.66)):
        u = start + 0.3
        while u < end - 0.3:
            _sign(canvas, view, flat, u, v, 0.4, chance)
            u += 0.5 + 0.04 * row
    rules = [(start + 0.18 + 2.0 * k, 3.4, 0.03, 1.8) for k in range(int(long / 2.0) + 1)]
    canvas.fill(flat.quads(rules), view.tone("#5a3c28", 0.3), 0.5)
    fans = [(start + 0.24 * k, 5.34, 0.1, 0.42) for k in range(int(long / 0.24))]
    for k, tint in enumerate((BLUE, RED, GREEN)):
        canvas.fill(flat.quads(fans[k::3]), view.tone(tint, 0.5), 0.8)


def _sign(canvas: Canvas, view: View, flat: Flat, u: float, v: float, size: float, chance: Random) -> None:
    """One invented picture sign."""
    canvas.fill(flat.path(SIGNS[chance.randrange(len(SIGNS))](u, v, size)), view.tone(chance.choice(INKS), 0.4), 0.75)


def _figure(canvas: Canvas, view: View, flat: Flat, u: float, v: float, tall: float, chance: Random) -> None:
    """A striding figure in profile, with a kilt, a wig and a staff."""

    def shape(points: list[tuple[float, ...]]) -> Path:
        return flat.path(curve([(u + p[0] * tall, v + p[1] * tall, *p[2:]) for p in points]))

    skin, kilt = view.tone("#9c5c3c", 0.55), view.tone("#f4e8d0", 0.7)
    legs = [
        [(-0.02, 0.42, 1), (0.06, 0.42, 1), (0.03, 0.2), (0.04, 0.02, 1), (0.13, 0.0, 1), (-0.03, 0.0, 1), (-0.03, 0.2)],
        [(-0.09, 0.42, 1), (0.0, 0.42, 1), (-0.08, 0.2), (-0.13, 0.02, 1), (-0.05, 0.0, 1), (-0.2, 0.0, 1), (-0.15, 0.2)],
    ]
    canvas.fill(joined([shape(leg) for leg in legs]), skin)
    canvas.fill(shape([(-0.11, 0.56, 1), (0.08, 0.56, 1), (0.14, 0.32, 1), (-0.12, 0.34, 1)]), kilt)
    canvas.fill(shape([(-0.09, 0.56, 1), (-0.14, 0.78, 1), (0.12, 0.78, 1), (0.07, 0.56, 1)]), skin)
    canvas.fill(
        flat.path(
            stroke([(u + a * tall, v + b * tall) for a, b in ((0.1, 0.77), (0.2, 0.62), (0.27, 0.72))], 0.045 * tall, even)
        ),
        skin,
    )
    canvas.fill(
        flat.path(
            stroke([(u + a * tall, v + b * tall) for a, b in ((-0.12, 0.77), (-0.17, 0.6), (-0.1, 0.5))], 0.045 * tall, even)
        ),
        skin,
    )
    canvas.fill(flat.path(ellipse(u + 0.01 * tall, v + 0.87 * tall, 0.062 * tall, 0.075 * tall)), skin)
    canvas.fill(
        shape([(0.02, 0.97), (-0.08, 0.93), (-0.1, 0.78), (-0.02, 0.8), (-0.01, 0.9), (0.05, 0.93)]),
        view.tone(chance.choice(("#2c2430", BLUE, GOLD)), 0.4),
    )
    canvas.fill(
        joined(
            [
                flat.path(rect(u + 0.265 * tall, v, 0.018 * tall, 0.98 * tall)),
                flat.path(ellipse(u + 0.275 * tall, v + 0.98 * tall, 0.03 * tall, 0.03 * tall)),
            ]
        ),
        view.tone(GOLD, 0.6),
    )
    canvas.fill(flat.quad(u - 0.1 * tall, v + 0.75 * tall, 0.19 * tall, 0.045 * tall), view.tone(BLUE, 0.6))


def _slabs(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Great flags with sand blown over them and a path of darker stone."""
    view, floor, chance = picture.view, room.floor, Random(picture.seed)
    spots = [(-5 + 1.25 * i, 0.6 + 1.1 * j, 1.2, 1.05) for i in range(8) for j in range(12)]
    canvas.fill(floor.quads([s for s in spots if chance.random() < 0.4]), view.tone("#d8b888", 0.6), 0.4)
    canvas.fill(
        floor.grid([-5 + 1.25 * i for i in range(9)], [0.6 + 1.1 * j for j in range(13)], 0.03), view.tone("#2c1c10", 0.1), 0.5
    )
    canvas.fill(floor.quad(-1.2, 0.6, 2.4, 9.6), view.tone("#7a4c34", 0.5), 0.7)
    canvas.fill(floor.quads([(-1.2, 0.6, 0.12, 9.6), (1.08, 0.6, 0.12, 9.6)]), view.tone(GOLD, 0.7), 0.9)
    signs = [SIGNS[k % 6](0, 1.6 + 1.1 * k, 0.8) for k in range(8)]
    canvas.fill(joined([floor.path(s) for s in signs]), view.tone(GOLD, 0.6), 0.55)
    random = np.random.default_rng(picture.seed)
    for side in (-1, 1):
        for z in (3.4, 6.0, 9.5):
            drift = floor.path(ellipse(side * 4.9, z, 1.5, 1.2))
            canvas.fill(drift, view.tone("#e4c48c", 0.65), 0.75, blur=12)
    t = random.random(500)
    canvas.fill(leaves(random.random(500) * WIDE, 660 + 420 * t, 0.8 + 2.6 * t, random, 0.6), view.tone("#f0d8a8", 0.7), 0.4)


def _doorway(picture: Picture, canvas: Canvas, room: Room) -> None:
    """The niche at the end: a tapered gate under a winged sun."""
    view, back = picture.view, room.back
    canvas.fill(back.path(lines([(2.7, 0), (3.1, 4.9), (6.9, 4.9), (7.3, 0)])), view.tone("#dcb880", 0.7))
    niche = back.path(lines([(3.5, 0), (3.7, 3.9), (6.3, 3.9), (6.5, 0)]))
    _, top, _, foot = niche.bounds()
    canvas.fill(niche, Linear(0, top, 0, foot, (view.tone("#2c1c18", 0.1), view.tone("#6a3c24", 0.5))))
    canvas.glow(960, (top + foot) / 2, 300, "#ffb050", 0.5)
    cornice = back.path(curve([(2.9, 4.9, 1), (2.6, 5.5, 1), (7.4, 5.5, 1), (7.1, 4.9, 1)]))
    canvas.fill(cornice, view.tone("#e4c890", 0.8))
    flutes = [(2.8 + 0.2 * k, 4.95, 0.1, 0.5) for k in range(23)]
    for k, tint in enumerate((BLUE, RED, GREEN)):
        canvas.fill(back.quads(flutes[k::3]), view.tone(tint, 0.6), 0.85)
    for d in (-1, 1):
        for k in range(3):
            wing = curve(
                [
                    (5 + d * 0.2, 4.5 - 0.1 * k, 1),
                    (5 + d * 1.0, 4.66 - 0.16 * k),
                    (5 + d * (1.9 - 0.2 * k), 4.5 - 0.2 * k, 1),
                    (5 + d * 1.0, 4.3 - 0.14 * k),
                ]
            )
            canvas.fill(back.path(wing), view.tone((BLUE, GOLD, RED)[k], 0.7))
    canvas.fill(back.path(ellipse(5, 4.4, 0.3, 0.3)), view.tone(GOLD, 1.1))
    for u in (2.9, 6.7):
        for k in range(7):
            canvas.fill(back.path(SIGNS[(k + int(u)) % 6](u + 0.2, 0.5 + 0.58 * k, 0.44)), view.tone(INKS[k % 3], 0.5), 0.8)


def _shaft(picture: Picture, canvas: Canvas, room: Room) -> None:
    """A slot in the roof: day or moon falls through it onto the coffin."""
    view, out = picture.view, picture.out
    hole = room.ceiling.quad(-0.9, 8.6, 1.8, 1.6)
    canvas.fill(hole, "#ffffff", blend="erase")
    canvas.line(hole, view.tone("#8a6c48", 0.6), 8)
    strength = 0.28 + 0.32 * out.shine
    left, _, right, foot = hole.bounds()
    beam = lines([(left + 10, foot - 40), (right - 10, foot - 40), (1200, 770), (720, 770)])
    light = mix(out.sunlight, "#fff4d8", 0.4)
    canvas.fill(beam, Linear(0, foot, 0, 770, (alpha(light, 0.6), alpha(light, 0.12))), strength, blur=14, blend="screen")
    canvas.fill(ellipse(960, 740, 250, 46), light, 0.4 * strength, blur=16, blend="screen")


def _pillar(canvas: Canvas, view: View, camera: Camera, x: float, z: float, high: float, seed: int) -> None:
    """A mighty column: papyrus base and bell, bands of colour, signs."""
    chance = Random(seed + int(z * 7) + (1 if x > 0 else 0))
    (cx, foot), (_, top), s = camera.at(x, 0, z), camera.at(x, high, z), camera.size(z)
    w = 0.62 * s
    inward = x < 0
    tones = tuple(view.tone(SAND, k) for k in (0.05, 0.4, 0.8, 0.55))
    paint = Linear(cx - w, 0, cx + w, 0, tones if inward else tones[::-1])
    canvas.fill(ellipse(cx, foot, w * 1.6, w * 0.24), view.tone("#140c0c", 0), 0.5, blur=0.06 * s)
    shaft = curve(
        [
            (cx - w * 0.86, foot, 1),
            (cx - w, foot - 0.9 * s),
            (cx - w * 0.86, top + 1.6 * s, 1),
            (cx + w * 0.86, top + 1.6 * s, 1),
            (cx + w, foot - 0.9 * s),
            (cx + w * 0.86, foot, 1),
        ]
    )
    canvas.fill(shaft, paint)
    base = rect(cx - w * 1.24, foot - 0.22 * s, w * 2.48, 0.3 * s, 0.06 * s)
    canvas.fill(base, paint)
    _bands(canvas, view, shaft, (cx, foot, top, w, s))
    for row in range(5):
        for k in (-0.5, 0.0, 0.5):
            px, py = cx + k * w, foot - (1.75 + 0.32 * row) * s
            mark = SIGNS[chance.randrange(6)](px, -py, 0.26 * s)
            canvas.fill(mark.transformed(np.array([[1.0, 0, 0], [0, -1.0, 0]])), view.tone(chance.choice(INKS), 0.4), 0.75)
    _bell(canvas, view, paint, (cx, top, w, s))
    canvas.fill(rect(cx - w * 0.9, top - 10, w * 1.8, 0.42 * s + 10), paint)
    canvas.fill(
        shaft, Linear(0, top, 0, foot, (alpha("#140c10", 0.5), alpha("#140c10", 0.0), alpha("#140c10", 0.12)), (0, 0.5, 1))
    )


BANDS = (
    (0.9, GREEN, 0.3),
    (1.3, GOLD, 0.07),
    (1.42, RED, 0.12),
    (3.3, BLUE, 0.12),
    (3.46, GOLD, 0.06),
    (4.5, RED, 0.12),
    (4.66, BLUE, 0.12),
    (4.82, GREEN, 0.12),
)
"""Height over the floor in metres, colour and thickness of a column's rings."""


def _bands(canvas: Canvas, view: View, shaft: Path, at: tuple[float, float, float, float, float]) -> None:
    """Rings of paint; `at` is the column's middle, foot, top, half width and units per metre."""
    cx, foot, top, w, s = at
    for v, tint, thick in BANDS:
        y = foot - v * s
        if y > top:
            band = curve(
                [
                    (cx - w * 1.1, y - thick * s, 1),
                    (cx, y - thick * s + 0.05 * s),
                    (cx + w * 1.1, y - thick * s, 1),
                    (cx + w * 1.1, y, 1),
                    (cx, y + 0.05 * s),
                    (cx - w * 1.1, y, 1),
                ]
            )
            canvas.fill(band, view.tone(tint, 0.55), 0.8, clip=shaft)


def _bell(canvas: Canvas, view: View, paint: Linear, at: tuple[float, float, float, float]) -> None:
    """The open papyrus on top; `at` is its middle, top, half width and units per metre."""
    cx, top, w, s = at
    bell = curve(
        [
            (cx - w * 0.8, top + 1.6 * s, 1),
            (cx - w * 0.9, top + 1.0 * s),
            (cx - w * 1.5, top + 0.4 * s, 1),
            (cx + w * 1.5, top + 0.4 * s, 1),
            (cx + w * 0.9, top + 1.0 * s),
            (cx + w * 0.8, top + 1.6 * s, 1),
        ]
    )
    canvas.fill(bell, paint)
    petals = [
        curve(
            [
                (cx + w * k * 0.75, top + 1.6 * s, 1),
                (cx + w * (k - 0.14), top + 0.9 * s),
                (cx + w * k * 1.4, top + 0.45 * s, 1),
                (cx + w * (k + 0.14), top + 0.9 * s),
            ]
        )
        for k in (-0.9, -0.45, 0, 0.45, 0.9)
    ]
    for k, petal in enumerate(petals):
        canvas.fill(petal, view.tone((GREEN, BLUE)[k % 2], 0.6), 0.8, clip=bell)


def _seated(canvas: Canvas, view: View, x: float, foot: float, tall: float, side: int) -> None:
    """A ruler of stone on a throne, seen from the front: striped cloth, hands on the knees."""
    right = view.tone("#b8946a", 0.75)

    def at(u: float, v: float, sharp: int = 0) -> tuple[float, float, int]:
        return x + u * tall, foot - v * tall, sharp

    shades = tuple(view.tone("#b8946a", k) for k in ((0.15, 0.75) if side > 0 else (0.75, 0.15)))
    paint = Linear(x - tall * 0.22, 0, x + tall * 0.22, 0, shades)
    canvas.fill(ellipse(x, foot, tall * 0.3, tall * 0.04), view.tone("#140c0c", 0), 0.5, blur=6)
    canvas.fill(curve([at(-0.25, 0, 1), at(-0.25, 0.6, 1), at(0.25, 0.6, 1), at(0.25, 0, 1)]), view.tone("#8a6a48", 0.4))
    canvas.fill(curve([at(-0.2, 0, 1), at(-0.19, 0.36, 1), at(-0.03, 0.36, 1), at(-0.04, 0, 1)]), paint)
    canvas.fill(curve([at(0.04, 0, 1), at(0.03, 0.36, 1), at(0.19, 0.36, 1), at(0.2, 0, 1)]), paint)
    canvas.fill(curve([at(-0.2, 0.34, 1), at(-0.18, 0.44), at(0.18, 0.44), at(0.2, 0.34, 1)]), view.tone("#e4cc9c", 0.6))
    canvas.fill(curve([at(-0.12, 0.42, 1), at(-0.2, 0.7), at(-0.1, 0.74), at(0.1, 0.74), at(0.2, 0.7), at(0.12, 0.42, 1)]), paint)
    for d in (-1, 1):
        canvas.fill(
            curve(
                [
                    at(d * 0.2, 0.7),
                    at(d * 0.25, 0.56),
                    at(d * 0.16, 0.38),
                    at(d * 0.1, 0.4),
                    at(d * 0.17, 0.56),
                    at(d * 0.14, 0.68),
                ]
            ),
            right if d != side else view.tone("#b8946a", 0.35),
        )
    cloth = curve(
        [at(-0.1, 0.98), at(0, 1.02), at(0.1, 0.98), at(0.17, 0.74, 1), at(0.1, 0.64, 1), at(-0.1, 0.64, 1), at(-0.17, 0.74, 1)]
    )
    canvas.fill(cloth, view.tone(GOLD, 0.6))
    stripes = [rect(x - tall * 0.2, foot - tall * (0.66 + 0.045 * k), tall * 0.4, tall * 0.018) for k in range(8)]
    canvas.fill(joined(stripes), view.tone(BLUE, 0.5), 0.85, clip=cloth)
    canvas.fill(curve([at(-0.075, 0.94), at(0.075, 0.94), at(0.07, 0.8), at(0, 0.745), at(-0.07, 0.8)]), paint)
    eyes = [stroke([at(d * 0.02, 0.872)[:2], at(d * 0.06, 0.876)[:2]], tall * 0.014) for d in (-1, 1)]
    canvas.fill(
        joined([*eyes, stroke([at(-0.025, 0.79)[:2], at(0.025, 0.79)[:2]], tall * 0.01)]), view.tone("#2c1c18", 0.2), 0.85
    )
    canvas.fill(curve([at(-0.016, 0.75, 1), at(0.016, 0.75, 1), at(0.012, 0.66, 1), at(-0.012, 0.66, 1)]), view.tone(BLUE, 0.5))
    canvas.fill(curve([at(-0.012, 0.96, 1), at(0, 1.06, 1), at(0.012, 0.96, 1)]), view.tone(GOLD, 1.0))


def _coffin(picture: Picture, canvas: Canvas, room: Room) -> None:
    """Three steps and the gilded coffin upright in its niche, lit from above."""
    view, camera, sun = picture.view, room.camera, room.sun
    for k, (half, z) in enumerate(((2.0, 11.0), (1.7, 11.5), (1.4, 12.0))):
        box(canvas, view, camera, sun, -half, 0.22 * k, z, half * 2, 0.22, 13.4 - z, "#dcb880", 0.9)
    (x, foot), s = camera.at(0, 0.66, 12.6), camera.size(12.6)
    canvas.glow(x, foot - 1.6 * s, 3.4 * s, "#ffd070", 0.5)
    body = curve(
        [
            (x - 0.42 * s, foot, 1),
            (x - 0.5 * s, foot - 0.6 * s),
            (x - 0.74 * s, foot - 1.9 * s),
            (x - 0.62 * s, foot - 2.2 * s),
            (x - 0.4 * s, foot - 2.35 * s),
            (x - 0.42 * s, foot - 2.8 * s),
            (x, foot - 3.05 * s),
            (x + 0.42 * s, foot - 2.8 * s),
            (x + 0.4 * s, foot - 2.35 * s),
            (x + 0.62 * s, foot - 2.2 * s),
            (x + 0.74 * s, foot - 1.9 * s),
            (x + 0.5 * s, foot - 0.6 * s),
            (x + 0.42 * s, foot, 1),
        ]
    )
    canvas.fill(body, Linear(x - 0.7 * s, 0, x + 0.7 * s, 0, tuple(view.tone(GOLD, k) for k in (0.2, 0.9, 1.2, 0.6, 0.2))))
    stripes = [rect(x - 0.8 * s, foot - (0.3 + 0.16 * k) * s, 1.6 * s, 0.06 * s) for k in range(8)]
    for k, tint in enumerate((BLUE, RED)):
        canvas.fill(joined(stripes[k::2]), view.tone(tint, 0.6), 0.75, clip=body)
    canvas.fill(rect(x - 0.09 * s, foot - 1.5 * s, 0.18 * s, 1.4 * s), view.tone("#f4d888", 1.0), 0.9)
    _regalia(canvas, view, body, x, foot, s)


def _regalia(canvas: Canvas, view: View, body: Path, x: float, foot: float, s: float) -> None:
    """Collar, crossed arms, striped hood and the face of gold."""
    collar = ellipse(x, foot - 2.15 * s, 0.6 * s, 0.48 * s) - ellipse(x, foot - 2.2 * s, 0.34 * s, 0.3 * s)
    canvas.fill(collar, view.tone(BLUE, 0.7), 0.85, clip=body)
    arms = [
        stroke([(x + d * 0.6 * s, foot - 1.8 * s), (x, foot - 1.62 * s), (x - d * 0.26 * s, foot - 1.86 * s)], 0.15 * s, even)
        for d in (-1, 1)
    ]
    canvas.fill(joined(arms), view.tone(GOLD, 1.0))
    hood = joined([rect(x - 0.46 * s, foot - (2.84 - 0.12 * k) * s, 0.92 * s, 0.05 * s) for k in range(6)])
    canvas.fill(hood, view.tone(BLUE, 0.6), 0.85, clip=body)
    canvas.fill(ellipse(x, foot - 2.58 * s, 0.25 * s, 0.3 * s), view.tone("#f4d080", 1.0))
    marks = [stroke([(x + d * 0.05 * s, foot - 2.62 * s), (x + d * 0.18 * s, foot - 2.64 * s)], 0.06 * s) for d in (-1, 1)]
    canvas.fill(
        joined(
            [
                *marks,
                rect(x - 0.08 * s, foot - 2.42 * s, 0.16 * s, 0.03 * s),
                rect(x - 0.03 * s, foot - 2.3 * s, 0.06 * s, 0.26 * s),
            ]
        ),
        view.tone("#2c2444", 0.3),
        0.9,
    )


def _treasure(picture: Picture, canvas: Canvas, camera: Camera) -> None:
    """Jars, a chest and heaped gold at the columns' feet."""
    view, chance = picture.view, Random(picture.seed + 3)
    for side in (-1, 1):
        x0, foot = camera.at(side * 3.0, 0, 6.6)
        s = camera.size(6.6)
        heap = [
            ellipse(x0 + chance.gauss(0, 0.36) * s, foot - abs(chance.gauss(0, 0.12)) * s, 0.06 * s, 0.035 * s) for _ in range(60)
        ]
        canvas.fill(ellipse(x0, foot, 0.8 * s, 0.1 * s), view.tone("#140c0c", 0), 0.4, blur=6)
        canvas.fill(joined(heap), view.tone(GOLD, 0.9))
        canvas.fill(joined(heap[::4]), view.tone("#fff0b0", 1.1), 0.9)
        for k, dx in enumerate((-0.6, 0.62)):
            jx, h, w = x0 + dx * s, (0.8 - 0.16 * k) * s, 0.19 * s
            jar = curve(
                [
                    (jx - w * 0.5, foot, 1),
                    (jx - w, foot - h * 0.5),
                    (jx - w * 0.7, foot - h * 0.8, 1),
                    (jx + w * 0.7, foot - h * 0.8, 1),
                    (jx + w, foot - h * 0.5),
                    (jx + w * 0.5, foot, 1),
                ]
            )
            canvas.fill(jar, Linear(jx - w, 0, jx + w, 0, (view.tone("#f0e4c8", 0.9), view.tone("#a88c64", 0.2))))
            canvas.fill(ellipse(jx, foot - h * 0.9, w * 0.7, h * 0.18), view.tone((BLUE, GOLD)[k], 0.7))
            canvas.fill(rect(jx - w, foot - h * 0.5, w * 2, h * 0.08), view.tone(RED, 0.6), 0.8, clip=jar)


def _near(picture: Picture, canvas: Canvas) -> None:
    """Two guardians' heads at the lower corners: jackals in black and gold."""
    view = picture.view
    for side, x in ((1, 116), (-1, 1804)):

        def at(u: float, v: float, sharp: int = 0, x: float = x, side: int = side) -> tuple[float, float, int]:
            return x + side * u, 1110 - v, sharp

        head = curve(
            [
                at(-110, 0, 1),
                at(-104, 170),
                at(-66, 250),
                at(-70, 430, 1),
                at(-20, 300),
                at(24, 296),
                at(60, 410, 1),
                at(64, 250),
                at(130, 206),
                at(206, 176),
                at(206, 150),
                at(110, 140),
                at(74, 90),
                at(90, 0, 1),
            ]
        )
        canvas.fill(
            head,
            Linear(
                x - 110,
                0,
                x + 200,
                0,
                (view.tone("#2c2834", 0.2), view.tone("#4a4450", 0.8))
                if side > 0
                else (view.tone("#4a4450", 0.8), view.tone("#2c2834", 0.2)),
            ),
        )
        canvas.fill(curve([at(70, 240), at(98, 228), at(120, 216, 1), at(92, 214)]), view.tone(GOLD, 1.1))
        for k in range(4):
            canvas.fill(
                stroke([at(-112 + 4 * k, 20 + 34 * k)[:2], at(-10, 6 + 34 * k)[:2], at(92 - 6 * k, 16 + 26 * k)[:2]], 17, even),
                view.tone((GOLD, BLUE)[k % 2], 0.8),
                clip=head,
            )
        canvas.fill(stroke([at(-64, 410)[:2], at(-40, 310)[:2]], 10), view.tone(GOLD, 0.8), 0.8)


PLACES = {
    "egypt": Kind(egypt, "torch", ((0.16, 0.84),), 0.5, (0.1, -0.8)),
}
