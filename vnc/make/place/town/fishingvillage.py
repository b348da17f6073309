"""An old fishing village on a Japanese coast: thatched huts, boats drawn up, nets and squid drying, islands with pines."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined, lantern
from vnc.make.place.parts.eastern import boulder, trained_pine
from vnc.make.place.parts.flora import air_tint, bush, grass, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import Swarm, stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import sea

THATCH, WOOD = "#b0905c", "#6c5040"


def fishingvillage(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 540)
    ridge(far, view, 500, 24, ("#7f98b4", "#a0b4c0"), picture.seed + 1, 0.55, light=0.6)
    air_tint(far, view.haze, 380, 560, 0.0, 0.4)
    water = picture.sheet(0.85, 0.02, 0.4)
    sea(picture, water, 528, 800, "#2f7c9c")
    picture.play("water", 0, 540, WIDE, 180)
    for x, half, tall in ((1180, 120, 90), (1010, 60, 56), (1560, 90, 60)):
        _islet(water, view, x, 548, half, tall, picture.seed + x)
    _sail(water, view, 840, 566, 60)
    _sail(water, view, 1380, 590, 84)
    veil(picture, water)
    shore = picture.sheet(0.6, 0, 0.4)
    _shore(picture, shore)
    for k, (x, foot, size) in enumerate(((60, 640, 250), (330, 650, 230), (590, 640, 190), (1840, 640, 240), (1640, 628, 180))):
        _hut(picture, shore, x, foot, size, k)
    trained_pine(shore, view, 770, 640, 330, picture.seed + 3, 0.4)
    trained_pine(shore, view, 1500, 634, 290, picture.seed + 4, -0.4)
    for k in range(12):
        bush(shore, view, 20 + 62 * k, 652, 46, 18, picture.seed + 20 + k, 80)
    things = picture.sheet(0.42, 0, 0.3)
    _rack(things, view, 360, 780, 420, picture.seed)
    _squid(things, view, 1430, 770, 380)
    for x, y, long, side in ((980, 760, 300, 1), (1270, 830, 360, -1), (660, 880, 330, 1)):
        _boat(things, view, x, y, long, side)
    _gear(things, view, picture.seed)
    near = picture.sheet(0.15, 0, 2.0)
    for k, (x, y, wide, tall) in enumerate(((60, 1080, 320, 150), (1850, 1080, 340, 180), (1610, 1100, 200, 90))):
        boulder(near, view, x, y, wide, tall, picture.seed + k)
    for x in (180, 1540):
        grass(
            near,
            view,
            1030,
            HIGH + 20,
            150,
            picture.seed + x,
            ("#6c7c40", "#a0a858", "#d8d48c") if not view.snow else None,
            None,
            2.0,
            x - 160,
            x + 200,
        )


def _islet(canvas: Canvas, view: View, x: float, foot: float, half: float, tall: float, seed: int) -> None:
    """A steep rock in the sea with a head of pines."""
    rock = curve(
        [
            (x - half, foot, 1),
            (x - half * 0.86, foot - tall * 0.6),
            (x - half * 0.2, foot - tall * 0.9),
            (x + half * 0.5, foot - tall * 0.7),
            (x + half * 0.9, foot - tall * 0.3),
            (x + half, foot, 1),
        ]
    )
    canvas.fill(
        rock,
        Linear(
            x - half, 0, x + half, 0, (view.misty(view.tone("#7c7c78", 0.3), 0.15), view.misty(view.tone("#a09c90", 0.85), 0.15))
        ),
    )
    canvas.fill(rect(x - half * 1.1, foot - 3, half * 2.2, 6, 3), view.tone("#ffffff", 0.9), 0.6, blur=2)
    for u, v in ((-0.4, 0.8), (0.1, 0.92), (0.5, 0.62)):
        trained_pine(canvas, view, x + u * half, foot - v * tall, tall * 0.8, seed + int(u * 10), 0.4 if u < 0.3 else -0.4)


def _sail(canvas: Canvas, view: View, x: float, y: float, s: float) -> None:
    """A boat with a square sail far out."""
    canvas.fill(
        curve([(x - s * 0.6, y - s * 0.14, 1), (x + s * 0.7, y - s * 0.2, 1), (x + s * 0.5, y, 1), (x - s * 0.46, y, 1)]),
        view.tone("#5c4434", 0.4),
    )
    canvas.fill(
        curve(
            [
                (x - s * 0.3, y - s, 1),
                (x + s * 0.32, y - s * 0.98, 1),
                (x + s * 0.4, y - s * 0.6),
                (x + s * 0.34, y - s * 0.26, 1),
                (x - s * 0.3, y - s * 0.28, 1),
                (x - s * 0.22, y - s * 0.6),
            ]
        ),
        Linear(x - s * 0.3, 0, x + s * 0.4, 0, (view.tone("#f4ecd8", 0.6), view.tone("#fffaf0", 1.0))),
    )
    canvas.fill(joined([rect(x + s * u, y - s, 1.6, s * 0.74) for u in (-0.12, 0.06, 0.22)]), view.tone("#a89878", 0.4), 0.6)


def _shore(picture: Picture, canvas: Canvas) -> None:
    """A cove of sand between the houses, wet where the waves reach."""
    view = picture.view
    sand = "#eef3fa" if view.snow else "#dcc494"
    land = curve(
        [
            (-20, 610, 1),
            (500, 622),
            (760, 640),
            (900, 690),
            (1150, 716),
            (1400, 690),
            (1520, 640),
            (1700, 616),
            (WIDE + 20, 600, 1),
            (WIDE + 20, HIGH + 20, 1),
            (-20, HIGH + 20, 1),
        ]
    )
    canvas.fill(
        land, Linear(0, 600, 0, HIGH, (view.tone(sand, 0.8), view.tone(sand, 0.6), view.tone(mix(sand, "#8a6c48", 0.3), 0.35)))
    )
    wet = curve([(760, 640, 1), (900, 690), (1150, 716), (1400, 690), (1520, 640, 1), (1440, 716), (1150, 752), (850, 722)])
    canvas.fill(wet, view.tone("#9c8664" if not view.snow else "#b8c8da", 0.5), 0.8, blur=5)
    surf = curve([(770, 642), (900, 692), (1150, 718), (1400, 692), (1512, 642)], closed=False)
    canvas.line(surf, view.tone("#ffffff", 1.0), 11, 0.9, blur=1.5)
    canvas.line(surf.moved(0, -16), view.tone("#e4f4f4", 0.9), 6, 0.5, blur=3)
    stained(canvas, picture.seed + 3, 0.12, 14, 3, view.tone("#6c5434", 0.2))
    random = np.random.default_rng(picture.seed)
    t = random.random(700)
    x, y, r = random.random(700) * WIDE, 740 + 330 * t, 1 + 3 * t
    dots = np.array([(-1, 0), (0, -0.5), (1, 0), (0, 0.5)])
    marks = np.stack([x, y], -1)[:, None, :] + dots * r[:, None, None] * 2
    canvas.fill(Swarm(marks[::2]), view.tone("#8a7048", 0.3), 0.5)
    canvas.fill(Swarm(marks[1::2]), view.tone("#fff6e0", 0.9), 0.5)


def _hut(picture: Picture, canvas: Canvas, x: float, foot: float, size: float, kind: int) -> None:
    """A low house of grey boards under deep thatch, stones and ropes on its ridge, a lamp at the door."""
    view, s, chance = picture.view, size, Random(kind + 3)
    half = s * 0.62
    canvas.fill(ellipse(x, foot, half * 1.2, s * 0.06), view.tone("#14141a", 0), 0.4, blur=8)
    _boards(canvas, view, x, foot, s, half, kind)
    thatch = mix(THATCH, "#f0f5fc", 0.9 * view.snow)
    _thatch(canvas, view, x, foot, s, half, chance, thatch)
    lantern(canvas, view, x + half * 0.4, foot - s * 0.24, s * 0.13, "#e8503a", 0.3)
    if kind % 2 == 0:
        for k in range(8):
            t = k / 7
            canvas.fill(
                ellipse(x + 30 * t + 8 * (k % 2), foot - s * 1.08 - 90 * t, 8 + 22 * t, 7 + 14 * t),
                mix(view.haze, "#ffffff", 0.5),
                0.26 * (1 - t) + 0.02,
                blur=7,
            )


def _boards(canvas: Canvas, view: View, x: float, foot: float, s: float, half: float, kind: int) -> None:
    """The wall with a door behind a split curtain, and a barred window."""
    wall = rect(x - half, foot - s * 0.42, half * 2, s * 0.42)
    canvas.fill(wall, Linear(0, foot - s * 0.42, 0, foot, (view.tone(WOOD, 0.3), view.tone("#8a6c54", 0.75))))
    canvas.fill(
        joined([rect(x - half + half * 2 * k / 17, foot - s * 0.42, 2, s * 0.42) for k in range(18)]),
        view.tone("#201814", 0.1),
        0.5,
    )
    door = rect(x - half * 0.3, foot - s * 0.35, half * 0.6, s * 0.35)
    canvas.fill(
        door,
        Linear(
            0, foot - s * 0.35, 0, foot, (view.tone("#2c2020", 0.1), mix(view.tone("#4c3428", 0.2), "#ffb868", 0.8 * view.lamps))
        ),
    )
    flaps = [
        curve(
            [
                (x - half * 0.3 + half * 0.2 * k, foot - s * 0.36, 1),
                (x - half * 0.1 + half * 0.2 * k, foot - s * 0.36, 1),
                (x - half * 0.12 + half * 0.2 * k, foot - s * 0.2, 1),
                (x - half * 0.28 + half * 0.2 * k, foot - s * 0.21, 1),
            ]
        )
        for k in range(3)
    ]
    canvas.fill(joined(flaps), view.tone(("#34567c", "#7c3c34", "#4c6c5c")[kind % 3], 0.6))
    window = rect(x + half * 0.46, foot - s * 0.32, half * 0.36, s * 0.15)
    canvas.fill(window, mix(view.tone("#b8a888", 0.5), "#ffc878", 0.9 * view.lamps))
    canvas.fill(
        joined([rect(x + half * (0.46 + 0.06 * k), foot - s * 0.32, 3, s * 0.15) for k in range(7)]), view.tone("#3c2820", 0.2)
    )


def _thatch(canvas: Canvas, view: View, x: float, foot: float, s: float, half: float, chance: Random, thatch: str) -> None:
    """Deep straw over the wall, its ridge weighed down."""
    roof = curve(
        [
            (x - half * 1.36, foot - s * 0.36, 1),
            (x - half * 0.96, foot - s * 0.66),
            (x - half * 0.62, foot - s, 1),
            (x + half * 0.62, foot - s, 1),
            (x + half * 0.96, foot - s * 0.66),
            (x + half * 1.36, foot - s * 0.36, 1),
            (x, foot - s * 0.33),
        ]
    )
    canvas.fill(
        roof,
        Linear(
            0,
            foot - s,
            0,
            foot - s * 0.34,
            (view.tone(mix(thatch, "#fff0c8", 0.25), 0.95), view.tone(thatch, 0.55), view.tone(mix(thatch, "#4c3820", 0.4), 0.3)),
        ),
    )
    _straws(canvas, view, x, foot, s, half, chance, roof)
    _ridge(canvas, view, x, foot, s, half, thatch)


def _straws(canvas: Canvas, view: View, x: float, foot: float, s: float, half: float, chance: Random, roof: Path) -> None:
    """Straws dark and light down the roof."""
    straws = [
        stroke(
            [
                (x + half * u * 0.6, foot - s * 0.98),
                (x + half * u * 0.92 + chance.uniform(-4, 4), foot - s * 0.66),
                (x + half * u * 1.3, foot - s * 0.36),
            ],
            max(1.4, s * 0.008),
            even,
        )
        for u in (chance.uniform(-1, 1) for _ in range(46))
    ]
    canvas.fill(joined(straws[::2]), view.tone("#5c4428", 0.2), 0.4, clip=roof)
    canvas.fill(joined(straws[1::2]), view.tone("#ecd8a0" if not view.snow else "#ffffff", 0.95), 0.4, clip=roof)


def _ridge(canvas: Canvas, view: View, x: float, foot: float, s: float, half: float, thatch: str) -> None:
    """A roll of straw under five saddles of wood."""
    canvas.fill(rect(x - half * 0.7, foot - s * 1.05, half * 1.4, s * 0.1, s * 0.04), view.tone(mix(thatch, "#5c4c34", 0.4), 0.6))
    canvas.fill(
        joined(
            [
                lines(
                    [
                        (x + half * u - 5, foot - s * 1.1),
                        (x + half * u + 5, foot - s * 1.1),
                        (x + half * u + 9, foot - s * 0.93),
                        (x + half * u - 9, foot - s * 0.93),
                    ]
                )
                for u in (-0.54, -0.27, 0.0, 0.27, 0.54)
            ]
        ),
        view.tone("#6c5438", 0.4),
    )


def _rack(canvas: Canvas, view: View, x: float, foot: float, wide: float, seed: int) -> None:
    """Nets hung to dry over poles, floats along their edge."""
    tall = wide * 0.42
    poles = [
        stroke([(x - wide / 2 + wide * k / 3, foot), (x - wide / 2 + wide * k / 3 + 6, foot - tall)], 10, even, False)
        for k in range(4)
    ]
    canvas.fill(
        joined([*poles, stroke([(x - wide * 0.53, foot - tall * 0.97), (x + wide * 0.55, foot - tall)], 9, even, False)]),
        view.tone("#8a6c4c", 0.5),
    )
    net = curve(
        [
            (x - wide / 2, foot - tall * 0.97, 1),
            (x + wide / 2, foot - tall, 1),
            (x + wide * 0.5, foot - tall * 0.3),
            (x + wide * 0.32, foot - tall * 0.12),
            (x + wide * 0.12, foot - tall * 0.28),
            (x - wide * 0.1, foot - tall * 0.08),
            (x - wide * 0.32, foot - tall * 0.24),
            (x - wide * 0.5, foot - tall * 0.16),
        ]
    )
    canvas.fill(net, view.tone("#3c6c7c", 0.5), 0.45)
    mesh: list[Path] = []
    for k in np.arange(-tall, wide + tall, 15):
        a = x - wide / 2 + float(k)
        mesh.append(stroke([(a, foot - tall), (a + tall, foot)], 1.8, even, False))
        mesh.append(stroke([(a, foot), (a + tall, foot - tall)], 1.8, even, False))
    canvas.fill(joined(mesh), view.tone("#a8d0d4", 0.8), 0.6, clip=net)
    chance = Random(seed)
    floats = [ellipse(x - wide / 2 + wide * (k + 0.5) / 11, foot - tall * chance.uniform(0.1, 0.22), 10, 9) for k in range(11)]
    canvas.fill(joined(floats), view.tone("#e88a3c", 0.75))


def _squid(canvas: Canvas, view: View, x: float, foot: float, wide: float) -> None:
    """Squid and fish in a row on a line."""
    tall = wide * 0.4
    canvas.fill(
        joined([stroke([(x + d * wide / 2, foot), (x + d * wide / 2, foot - tall)], 9, even, False) for d in (-1, 1)]),
        view.tone("#8a6c4c", 0.5),
    )
    for row, y in enumerate((foot - tall * 0.96, foot - tall * 0.56)):
        canvas.line(curve([(x - wide / 2, y), (x, y + 8), (x + wide / 2, y)], closed=False), view.tone("#5c4c3c", 0.3), 2.5)
        for k in range(9):
            cx, cy = x - wide / 2 + wide * (k + 0.7) / 9.6, y + 6
            if (k + row) % 3:
                body = curve([(cx, cy, 1), (cx - 13, cy + 14), (cx - 9, cy + 34, 1), (cx + 9, cy + 34, 1), (cx + 13, cy + 14)])
                legs = [stroke([(cx + u, cy + 33), (cx + u * 1.5, cy + 52)], 2.6) for u in (-7, -3, 1, 5)]
                canvas.fill(joined([body, *legs]), view.tone("#f0dcc4", 0.8))
            else:
                canvas.fill(
                    curve([(cx, cy, 1), (cx - 8, cy + 16), (cx, cy + 42, 1), (cx + 8, cy + 16)])
                    | lines([(cx, cy + 38), (cx - 8, cy + 52), (cx + 8, cy + 52)]),
                    view.tone("#9cb0bc", 0.7),
                )


def _boat(canvas: Canvas, view: View, x: float, y: float, long: float, side: int) -> None:
    """A wooden boat on the sand, leaning a little, oars inside."""

    def at(u: float, v: float, sharp: int = 0) -> tuple[float, float, int]:
        return x + side * u * long, y - v * long, sharp

    canvas.fill(ellipse(x, y, long * 0.5, long * 0.05), view.tone("#14141a", 0), 0.45, blur=6)
    inner = curve([at(-0.46, 0.2), at(-0.2, 0.26), at(0.2, 0.25), at(0.52, 0.3, 1), at(0.2, 0.15), at(-0.2, 0.13)])
    canvas.fill(inner, view.tone("#4c3428", 0.25))
    canvas.fill(
        joined([stroke([at(u, 0.255)[:2], at(u + 0.02, 0.14)[:2]], long * 0.035, even, False) for u in (-0.24, 0.0, 0.22)]),
        view.tone("#a87c54", 0.7),
    )
    canvas.fill(stroke([at(-0.4, 0.25)[:2], at(0.44, 0.33)[:2]], long * 0.016, even, False), view.tone("#d8b484", 0.85))
    outer = curve(
        [
            at(-0.48, 0.2, 1),
            at(-0.2, 0.13),
            at(0.2, 0.15),
            at(0.56, 0.31, 1),
            at(0.44, 0.1),
            at(0.3, 0.0, 1),
            at(-0.34, 0.0, 1),
            at(-0.46, 0.08),
        ]
    )
    canvas.fill(outer, Linear(0, y - long * 0.3, 0, y, (view.tone("#b8885c", 0.9), view.tone("#6c4830", 0.3))))
    canvas.line(
        curve([at(-0.48, 0.2), at(-0.2, 0.13), at(0.2, 0.15), at(0.56, 0.31)], closed=False),
        view.tone("#e0bc8c", 0.95),
        long * 0.02,
    )
    canvas.line(
        curve([at(-0.46, 0.12), at(-0.2, 0.06), at(0.2, 0.075), at(0.5, 0.2)], closed=False),
        view.tone("#2c3c5c", 0.4),
        long * 0.03,
    )
    canvas.fill(stroke([at(0.1, 0.02)[:2], at(0.14, -0.03)[:2]], long * 0.03, even), view.tone("#6c4830", 0.4))


def _gear(canvas: Canvas, view: View, seed: int) -> None:
    """Pots for octopus, glass floats, a heap of rope, baskets with fish."""
    for k, (x, y) in enumerate(((1560, 860), (1604, 872), (1582, 828))):
        canvas.fill(
            curve([(x - 22, y - 46, 1), (x - 28, y - 20), (x - 14, y, 1), (x + 14, y, 1), (x + 28, y - 20), (x + 22, y - 46, 1)]),
            Linear(x - 28, 0, x + 28, 0, (view.tone("#b86c48", 0.9), view.tone("#8a4a30", 0.25))),
        )
        canvas.fill(ellipse(x, y - 46, 22, 7), view.tone("#3c2018", 0.1))
        if k < 2:
            canvas.fill(
                ellipse(x - 250, y - 10, 24, 24),
                Linear(x - 274, y - 34, x - 226, y + 14, (view.tone("#a8e0d0", 1.0), view.tone("#2f7c74", 0.3))),
            )
            canvas.line(ellipse(x - 250, y - 10, 12, 24), view.tone("#c8a870", 0.6), 2.5)
    for k, x in enumerate((300, 380)):
        y = 870 + 14 * k
        canvas.fill(
            lines([(x - 44, y - 46), (x + 44, y - 46), (x + 36, y), (x - 36, y)]),
            Linear(x - 44, 0, x + 44, 0, (view.tone("#d0a868", 0.9), view.tone("#8a683c", 0.3))),
        )
        canvas.fill(joined([rect(x - 44, y - 46 + 12 * j, 88, 2.5) for j in range(4)]), view.tone("#4c3418", 0.2), 0.5)
        chance = Random(seed + k)
        fish = [
            curve([(x + u - 22, y - 48 + v, 1), (x + u, y - 56 + v), (x + u + 20, y - 48 + v, 1), (x + u, y - 42 + v)])
            for u, v in ((chance.uniform(-22, 22), chance.uniform(-8, 2)) for _ in range(7))
        ]
        canvas.fill(joined(fish), view.tone("#b4c8d4", 0.9))
        canvas.line(joined(fish), view.tone("#4c6478", 0.4), 1.6)


PLACES = {"fishingvillage": Kind(fishingvillage, None, ((0.14, 0.86),), 0.6)}
