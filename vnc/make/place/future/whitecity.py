"""A city as one hopes for it: white towers in gardens under the sky."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import joined, lit_sides
from vnc.make.place.parts.flora import air_tint, bush, crown, flowers, grass, greens, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View

WHITE, GLASS = "#f2f4f6", "#7ac4dc"
FAR = (
    (140, 300, 60),
    (300, 220, 74),
    (450, 330, 54),
    (760, 250, 64),
    (890, 350, 50),
    (1030, 200, 70),
    (1180, 330, 56),
    (1500, 260, 70),
    (1660, 210, 66),
    (1820, 320, 60),
)


def whitecity(picture: Picture) -> None:
    """Slender towers with green on their terraces, a train on a rail in the air, flying cars, a park with water before us."""
    view = picture.view
    far = picture.sheet(1.0, 0, 0.6)
    sky(picture, far, 640)
    for k, (x, top, wide) in enumerate(FAR):
        _spire(far, view, x, 640, wide, 640 - top, picture.seed + k, 0.45 + 0.3 * view.murk)
    air_tint(far, view.haze, 460, 660, 0.0, 0.3 + 0.3 * view.murk)
    middle = picture.sheet(0.75, 0, 0.4)
    for k, (x, tall, wide) in enumerate(((330, 520, 110), (1610, 580, 120), (620, 360, 90), (1330, 400, 96))):
        _spire(middle, view, x, 660, wide, tall, picture.seed + 20 + k, 0.08 + 0.2 * view.murk)
    _dome(middle, view, 975, 660, 150)
    veil(picture, middle)
    _rail(picture, middle)
    park = picture.sheet(0.55, 0, 0.4)
    _park(picture, park)
    here = picture.sheet(0.4, 0, 0.4)
    for k, (x, y, s) in enumerate(((740, 214, 1.0), (1190, 300, 0.7), (1010, 150, 0.5), (480, 330, 0.6))):
        _flyer(here, view, x, y, 70 * s, -1 if k % 2 else 1, ("#e8503e", "#3a8ad0", "#f0b030", "#4aa880")[k])
    for x, s in ((-60, 1), (1980, -1)):
        _terrace(here, view, x, s, picture.seed)
    near = picture.sheet(0.12, 0, 3.0)
    for x in (40, 1880):
        bush(near, view, x, 1080, 230, 110, picture.seed + x, 340)


def _spire(canvas: Canvas, view: View, x: float, foot: float, wide: float, tall: float, seed: int, air: float) -> None:
    """A tower that swells and narrows: bands of glass, gardens on rings, lamps at night, a needle on top."""
    chance, half, top = Random(seed), wide / 2, foot - tall
    left, right = lit_sides(view, x)

    def seen(colour: str, light: float) -> str:
        return view.misty(view.tone(colour, light), air)

    profile = [(1.0, 0.0), (chance.uniform(0.6, 0.75), 0.3), (chance.uniform(0.8, 1.0), 0.62), (0.55, 0.86), (0.12, 1.0)]
    side = [(half * a, foot - tall * b) for a, b in profile]
    body = curve(
        [
            *[(x + a, y, k in (0, 4)) for k, (a, y) in enumerate(side)],
            *[(x - a, y, k in (0, 4)) for k, (a, y) in reversed(list(enumerate(side)))],
        ]
    )
    canvas.fill(body, Linear(x - half, 0, x + half, 0, (seen(WHITE, left), seen(WHITE, 0.62), seen("#c8d4e0", right))))
    step = max(9.0, wide * 0.15)
    bands = [rect(x - half, top + tall * 0.12 + step * k, wide, step * 0.42) for k in range(int(tall * 0.86 / step))]
    shine = mix(seen(GLASS, 0.7), view.misty("#ffe0a0", air), 0.65 * view.lamps)
    canvas.fill(
        joined(bands),
        Linear(x - half, 0, x + half, 0, (mix(shine, "#ffffff", 0.35 * left), shine, mix(shine, "#1c3c5a", 0.3))),
        0.85,
        clip=body,
    )
    slit = rect(x - half * 0.12, top, half * 0.24, tall)
    canvas.fill(slit, seen(WHITE, 0.95), 0.8, clip=body)
    for t in (0.32, 0.6, 0.8):
        y = foot - tall * t
        w = half * (0.78 + 0.25 * (t == 0.6))
        canvas.fill(ellipse(x, y, w * 1.15, w * 0.2), seen("#d4dce4", 0.5))
        canvas.fill(ellipse(x, y - w * 0.06, w * 1.15, w * 0.18), seen(WHITE, 0.95))
        leaf = tuple(view.misty(c, air) for c in greens(view))
        crown(
            canvas,
            view,
            x,
            y - w * 0.14,
            w,
            w * 0.16,
            seed + int(t * 100),
            int(20 + wide * 0.7),
            (max(2, wide * 0.025), max(3.5, wide * 0.055)),
            (leaf[0], leaf[1], leaf[2]),
            clumps=7,
        )
    canvas.fill(rect(x - 1.5, top - tall * 0.16, 3, tall * 0.17), seen(WHITE, 0.8))
    canvas.fill(ellipse(x, top - tall * 0.16, 4, 4), mix(seen("#e85a4a", 0.8), "#ff6a5a", view.lamps))


def _dome(canvas: Canvas, view: View, x: float, foot: float, r: float) -> None:
    """A hall of glass with a garden in it."""
    half: Path = lines([(x - r * math.cos(t), foot - r * 0.8 * math.sin(t)) for t in (math.pi * k / 28 for k in range(29))])
    canvas.fill(
        half,
        Linear(
            0, foot - r, 0, foot, (mix(view.sky[2], "#ffffff", 0.4), mix(view.tone("#7ab890", 0.6), "#ffe0a0", 0.5 * view.lamps))
        ),
        0.9,
    )
    for k in range(5):
        crown(canvas, view, x + (k - 2) * r * 0.34, foot - r * 0.16, r * 0.2, r * 0.2, k + 3, 70, (4, 8))
    ribs = [
        curve([(x + r * a, foot), (x + r * a * 0.72, foot - r * 0.58), (x, foot - r * 0.8)], closed=False)
        for a in (-0.95, -0.6, -0.25, 0.25, 0.6, 0.95)
    ]
    for rib in ribs:
        canvas.line(rib, view.tone(WHITE, 0.9), 3.4)
    for t in (0.28, 0.56):
        w = r * math.cos(math.asin(t / 0.8 * 0.98))
        canvas.line(
            curve([(x - w, foot - r * t), (x, foot - r * t + 8), (x + w, foot - r * t)], closed=False), view.tone(WHITE, 0.9), 3
        )
    canvas.line(half, view.tone(WHITE, 1.0), 5)


def _rail(picture: Picture, canvas: Canvas) -> None:
    """A beam on slim pillars that sweeps through the city, a white train on it."""
    view = picture.view

    def at(t: float) -> tuple[float, float]:
        return 60 + 1840 * t, 540 - 120 * math.sin(t * 2.6) + 90 * t

    for t in (0.1, 0.26, 0.42, 0.58, 0.74, 0.9):
        x, y = at(t)
        pillar = lines([(x - 5, y), (x + 5, y), (x + 9, 680), (x - 9, 680)])
        canvas.fill(pillar, Linear(x - 8, 0, x + 8, 0, (view.tone(WHITE, 0.8), view.tone("#a8b4c0", 0.3))))
    beam = stroke([at(k / 20) for k in range(-1, 22)], 16, even)
    canvas.fill(beam.moved(0, 5), view.tone("#6a7684", 0.3))
    canvas.fill(beam, view.tone(WHITE, 0.8))
    train = [at(0.36 + 0.015 * k) for k in range(15)]
    body = stroke([(x, y - 22) for x, y in train], 34, lambda t: np.clip(np.minimum(t * 7, (1 - t) * 7) + 0.25, 0.25, 1))
    canvas.fill(body, Linear(0, train[0][1] - 60, 0, train[0][1] + 40, (view.tone("#ffffff", 1.0), view.tone("#b8c8d8", 0.4))))
    canvas.fill(
        stroke([(x, y - 27) for x, y in train[1:-1]], 9, even), mix(view.tone("#1c3c5a", 0.4), "#ffe0a0", 0.7 * view.lamps)
    )
    canvas.fill(stroke([(x, y - 12) for x, y in train], 4, even), view.tone("#2fa8c8", 0.8))


def _park(picture: Picture, canvas: Canvas) -> None:
    """Lawns with a winding white way, a round basin with jets, trees, benches of light."""
    view, chance = picture.view, Random(picture.seed)
    leaf = greens(view)
    _lawn(picture, canvas, leaf)
    _way(canvas, view)
    _basin(picture, canvas)
    for k, (x, y, size) in enumerate(
        ((250, 760, 190), (480, 716, 130), (1480, 716, 130), (1700, 770, 200), (80, 700, 120), (1860, 700, 120))
    ):
        tree(canvas, view, x, y, size, picture.seed + k, 0.8, 200)
    for x, y in ((560, 800), (1370, 800), (620, 740), (1310, 740)):
        canvas.fill(rect(x - 46, y - 18, 92, 14, 7), view.tone("#ffffff", 0.95))
        canvas.fill(rect(x - 40, y - 5, 80, 6, 3), mix("#7ae8ff", "#ffffff", 0.3), 0.85)
    if not view.snow:
        flowers(canvas, view, 800, 1060, 300, picture.seed + 8, ("#ffffff", "#ff9ab8", "#ffd860"), 0.8)
    _walkers(canvas, view, chance)


def _lawn(picture: Picture, canvas: Canvas, leaf: tuple[str, str, str]) -> None:
    """Grass down to the viewer."""
    view = picture.view
    lawn = rect(-20, 652, WIDE + 40, 460)
    tint = leaf if view.snow else ("#3a7a3a", "#6ab04a", "#b8e078")
    canvas.fill(
        lawn,
        Linear(
            0,
            652,
            0,
            HIGH,
            (view.misty(view.tone(tint[2], 0.7), 0.15), view.tone(tint[1], 0.6), view.tone(tint[0], 0.35)),
            (0, 0.3, 1),
        ),
    )
    grass(canvas, view, 665, 1080, 900, picture.seed + 3, None if view.snow else (tint[0], tint[1], tint[2]), height=0.5)


def _way(canvas: Canvas, view: View) -> None:
    """A white way that winds."""
    way = curve(
        [
            (900, 660, 1),
            (1010, 660, 1),
            (1060, 700),
            (1200, 760),
            (1180, 860),
            (1290, 980),
            (1420, 1120, 1),
            (500, 1120, 1),
            (640, 980),
            (760, 860),
            (740, 760),
            (860, 700),
        ]
    )
    canvas.fill(
        way, Linear(0, 660, 0, HIGH, (view.tone("#ffffff", 0.85), view.tone("#d4dce4", 0.55), view.tone("#a8b4c4", 0.35)))
    )
    joints = [
        curve([(760 - 26 * k, 760 + 60 * k), (960, 772 + 62 * k), (1190 + 30 * k, 760 + 60 * k)], closed=False) for k in range(7)
    ]
    for joint in joints:
        canvas.line(joint, view.tone("#8a98a8", 0.3), 3, 0.5, clip=way)


def _basin(picture: Picture, canvas: Canvas) -> None:
    """A round basin with jets."""
    view = picture.view
    basin = ellipse(965, 756, 190, 34)
    canvas.fill(ellipse(965, 764, 204, 40), view.tone("#c8d0d8", 0.6))
    canvas.fill(ellipse(965, 756, 202, 38), view.tone("#ffffff", 0.95))
    canvas.fill(basin, Linear(0, 722, 0, 790, (view.sky[3], mix(view.tone("#3aa0c0", 0.6), view.sky[1], 0.4))))
    jets = [
        stroke([(965 + d * 60, 750), (965 + d * 90, 680 - 30 * (d == 0)), (965 + d * 120, 752)], 8, thin_end)
        for d in (-1, -0.4, 0.4, 1)
    ] + [stroke([(965, 752), (965, 640)], 12, thin_end)]
    canvas.fill(joined(jets), "#f4fdff", 0.75)
    picture.play("water", 790, 650, 350, 130, "#f4fdff")


def _walkers(canvas: Canvas, view: View, chance: Random) -> None:
    """Five people on the way."""
    walkers = [(chance.uniform(850, 1080), 812 + 13 * k, 42 + 4 * k) for k in range(5)]
    for k, (x, y, h) in enumerate(walkers):
        figure = joined(
            [
                ellipse(x, y - h * 0.92, h * 0.08, h * 0.09),
                curve(
                    [
                        (x - h * 0.13, y),
                        (x - h * 0.12, y - h * 0.7),
                        (x, y - h * 0.82),
                        (x + h * 0.12, y - h * 0.7),
                        (x + h * 0.13, y),
                    ]
                ),
            ]
        )
        canvas.fill(figure, view.tone(("#3a6a9a", "#c85a6a", "#4a8a6a", "#e0a040", "#7a5aa0")[k], 0.5), 0.9)


def _flyer(canvas: Canvas, view: View, x: float, y: float, r: float, d: int, tint: str) -> None:
    """A car in the air."""
    body = curve(
        [
            (x - d * r, y + 0.1 * r),
            (x - d * 0.7 * r, y - 0.16 * r),
            (x - d * 0.1 * r, y - 0.4 * r),
            (x + d * 0.5 * r, y - 0.2 * r),
            (x + d * 1.1 * r, y + 0.06 * r),
            (x + d * 0.7 * r, y + 0.22 * r),
            (x - d * 0.7 * r, y + 0.24 * r),
        ]
    )
    canvas.fill(body, Linear(0, y - 0.4 * r, 0, y + 0.24 * r, (view.tone(mix(tint, "#ffffff", 0.4), 1.0), view.tone(tint, 0.4))))
    canvas.fill(
        curve(
            [
                (x - d * 0.3 * r, y - 0.12 * r),
                (x - d * 0.06 * r, y - 0.34 * r),
                (x + d * 0.42 * r, y - 0.16 * r),
                (x + d * 0.3 * r, y - 0.08 * r),
            ]
        ),
        view.tone("#1c3c5a", 0.5),
    )
    for t in (-0.5, 0.5):
        canvas.fill(ellipse(x + t * r, y + 0.26 * r, 0.24 * r, 0.06 * r), "#8af0ff", 0.9)
        canvas.glow(x + t * r, y + 0.3 * r, 0.5 * r, "#5ae0ff", 0.6)


def _terrace(canvas: Canvas, view: View, x: float, s: int, seed: int) -> None:
    """The curve of a white balcony close by, green hanging from it."""
    for k, y in enumerate((120, 380)):
        slab = curve([(x, y, 1), (x + s * 190, y + 4), (x + s * 270, y + 34), (x + s * 180, y + 74), (x, y + 86, 1)])
        canvas.fill(slab, Linear(0, y, 0, y + 86, (view.tone("#ffffff", 0.95), view.tone("#b4c0cc", 0.35))))
        for j in range(4):
            crown(canvas, view, x + s * (60 + 52 * j), y + 10 + 8 * j, 46, 26, seed + j + k * 9, 70, (5, 10))
        vines = [
            stroke([(x + s * (80 + 26 * j), y + 60), (x + s * (84 + 26 * j), y + 110 + 30 * (j % 3))], 7, thin_end)
            for j in range(7)
        ]
        canvas.fill(joined(vines), view.tone(greens(view)[1], 0.5))


PLACES = {"whitecity": Kind(whitecity, None, ((0.1, 0.9),), 0.58)}
