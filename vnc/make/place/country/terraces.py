"""Tea in rows over round hills, a farm among them."""

from collections.abc import Sequence

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, spline
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.eastern import tile_roof
from vnc.make.place.parts.flora import air_tint, crown, leaves, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View

Line = Sequence[tuple[float, float]]
TEA = ("#1f5c34", "#3f8a3c", "#a4cc58")

Field = tuple[Line, Line, int, tuple[int, int]]
"""A slope of tea: its crest, its foot, how many hedges, their height far and near."""

HILL_FIELDS: Sequence[Field] = (
    (
        [(-20, 600), (300, 540), (700, 560), (1100, 620), (1300, 660)],
        [(-20, 760), (300, 730), (700, 740), (1100, 750), (1300, 720)],
        9,
        (7, 16),
    ),
    (
        [(900, 640), (1250, 560), (1560, 530), (1800, 556), (1960, 590)],
        [(860, 760), (1250, 760), (1560, 740), (1800, 740), (1960, 760)],
        9,
        (7, 16),
    ),
)
FARM_FIELDS: Sequence[Field] = (
    (
        [(-20, 700), (300, 664), (640, 690), (960, 760), (1140, 810)],
        [(-20, 960), (300, 930), (640, 930), (960, 930), (1180, 900)],
        9,
        (16, 34),
    ),
    (
        [(840, 850), (1150, 770), (1450, 716), (1720, 704), (1960, 730)],
        [(760, 990), (1150, 970), (1450, 950), (1720, 940), (1960, 950)],
        8,
        (16, 36),
    ),
)
NEAR_FIELDS: Sequence[Field] = (
    (
        [(-20, 930), (400, 900), (800, 950), (1000, 1010), (1100, 1080)],
        [(-20, 1160), (400, 1150), (800, 1150), (1000, 1150), (1100, 1150)],
        5,
        (42, 64),
    ),
    (
        [(1080, 1080), (1240, 1000), (1500, 940), (1750, 920), (1960, 940)],
        [(1080, 1150), (1240, 1150), (1500, 1150), (1750, 1150), (1960, 1160)],
        5,
        (42, 64),
    ),
)


def teahills(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    ridge(far, view, 470, 60, ("#7c9cb4", "#a4bcc4"), picture.seed + 1, 0.55, light=0.6)
    ridge(far, view, 530, 34, ("#5c9080", "#88b094"), picture.seed + 2, 0.5, 20, 6)
    air_tint(far, view.haze, 360, 640, 0.05, 0.45 + 0.35 * view.murk)
    hills = picture.sheet(0.8, 0.03, 0.5)
    meadow = ("#d4e0ee", "#eef3fa") if view.snow else ("#9cb860", "#5c8a3c")
    hills.fill(rect(-20, 620, WIDE + 40, 500), Linear(0, 620, 0, HIGH, (view.tone(meadow[0], 0.7), view.tone(meadow[1], 0.5))))
    _fields(picture, hills, HILL_FIELDS, 3, 0.16)
    air_tint(hills, view.haze, 500, 760, 0.0, 0.14 + 0.3 * view.murk)
    veil(picture, hills)
    farm = picture.sheet(0.6, 0, 0.3)
    for k, (x, foot, tall) in enumerate(((1140, 700, 170), (1480, 706, 200), (1560, 700, 150), (520, 690, 150))):
        tree(farm, view, x, foot, tall, picture.seed + 10 + k, 0.8, 320)
    farmstead(farm, view, 1310, 706, 210)
    _fields(picture, farm, FARM_FIELDS, 5, 0.0)
    near = picture.sheet(0.4, 0, 0.3)
    _fields(picture, near, NEAR_FIELDS, 7, 0.0)
    for x, y in ((560, 900), (1680, 910), (1010, 830)):
        _basket(near, view, x, y, 60 if y > 880 else 40)
    front = picture.sheet(0.12, 0, 2.4)
    for k, (x, y, rx) in enumerate(((60, 30, 300), (340, -20, 200), (-20, 260, 170))):
        crown(front, view, x, y, rx, rx * 0.5, picture.seed + 20 + k, 480, (9, 20))
    _fan(front, view, 1740, 700, 640)


def _fields(picture: Picture, canvas: Canvas, fields: Sequence[Field], seed: int, air: float) -> None:
    """Slopes of tea side by side."""
    for k, (upper, lower, rows, bushes) in enumerate(fields):
        _tea(canvas, picture.view, upper, lower, rows, bushes, picture.seed + seed + k, air)


def _between(high: Line, low: Line, t: float) -> np.ndarray:
    """The line that part of the way down from the upper to the lower one."""
    a, b = np.array(high, np.float64), np.array(low, np.float64)
    return a + (b - a) * t


def _body(high: Line, low: Line) -> Path:
    return curve([(*high[0], 1), *high[1:-1], (*high[-1], 1), (*low[-1], 1), *low[-2:0:-1], (*low[0], 1)])


def _tea(canvas: Canvas, view: View, high: Line, low: Line, count: int, size: tuple[float, float], seed: int, air: float) -> None:
    """A slope under hedges of tea from its crest down, `size` the hedge's height far and near."""
    random = np.random.default_rng(seed)
    dark, middle, bright = ("#8ca0b4", "#d0dce8", "#ffffff") if view.snow else TEA

    def seen(tint: str, light: float) -> str:
        return view.misty(view.tone(tint, light), air)

    canvas.fill(_body(high, low), seen("#7c6a44" if not view.snow else "#b4c4d6", 0.4))
    for k in range(count):
        t = (k / count) ** 1.15
        tall = size[0] + (size[1] - size[0]) * t
        way = spline([(float(x), float(y)) for x, y in _between(high, low, t)])
        gone = _gone(way)
        along = np.linspace(0, float(gone[-1]), max(2, int(float(gone[-1]) / (tall * 0.16))))
        x, y = np.interp(along, gone, way[:, 0]), np.interp(along, gone, way[:, 1])
        for tint, light, dy, spread, wide, share in (
            (dark, 0.15, 0.25, 0.5, 0.5, 1.0),
            (middle, 0.5, -0.05, 0.4, 0.36, 1.0),
            (mix(middle, bright, 0.5), 0.75, -0.25, 0.24, 0.26, 0.9),
            (bright, 0.95, -0.36, 0.16, 0.17, 0.7),
        ):
            pick = np.flatnonzero(random.random(len(x)) < share)
            px, py = (
                x[pick] + random.normal(0, tall * 0.1, len(pick)),
                y[pick] + tall * (dy + random.normal(0, 0.5, len(pick)) * spread * 0.5),
            )
            canvas.fill(leaves(px, py, random.uniform(0.6, 1.1, len(px)) * tall * wide, random, 0.66), seen(tint, light), 0.97)


def _gone(way: np.ndarray) -> np.ndarray:
    """How far along the way each of its points lies."""
    steps: np.ndarray = np.diff(way, axis=0)
    return np.concatenate([np.zeros(1), np.cumsum(np.hypot(steps[:, 0], steps[:, 1]))])


def farmstead(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A farmhouse with a barn: white walls and timber under tiles, smoke over it."""
    for dx, wide, tall in ((0.62, 0.5, 0.3), (0.0, 0.9, 0.36)):
        left = x + (dx - wide / 2) * s
        canvas.fill(
            rect(left, foot - tall * s, wide * s, tall * s),
            Linear(0, foot - tall * s, 0, foot, (view.tone("#e8dcc4", 0.5), view.tone("#e8dcc4", 0.8))),
        )
        canvas.fill(rect(left, foot - tall * 0.4 * s, wide * s, tall * 0.4 * s), view.tone("#7c5c44", 0.5))
        posts = [rect(left + wide * s * k / 5 - 2.5, foot - tall * s, 5, tall * s) for k in range(6)]
        canvas.fill(joined(posts), view.tone("#5c4030", 0.4))
        panes = [
            rect(left + wide * s * (k + 0.2) / 5, foot - tall * 0.86 * s, wide * s * 0.12, tall * 0.34 * s) for k in (0, 1, 3, 4)
        ]
        canvas.fill(joined(panes), mix(view.tone("#5c6c74", 0.4), "#ffce80", 0.9 * view.lamps))
        canvas.fill(
            rect(left + wide * s * 0.44, foot - tall * 0.7 * s, wide * s * 0.14, tall * 0.7 * s),
            mix(view.tone("#3c2c24", 0.2), "#ffb868", 0.6 * view.lamps),
        )
        tile_roof(
            canvas,
            view,
            (left - 0.1 * s, left + (wide + 0.1) * s, foot - (tall - 0.04) * s),
            (left + 0.06 * s, left + (wide - 0.06) * s, foot - (tall + 0.26) * s),
            "#5c6670",
            0.0,
            max(6.0, s * 0.05),
        )
    for k in range(10):
        t = k / 9
        canvas.fill(
            ellipse(x - 0.2 * s + 40 * t * t, foot - 0.68 * s - 120 * t, 6 + 24 * t, 6 + 16 * t),
            mix(view.haze, "#ffffff", 0.5),
            0.28 * (1 - t) + 0.02,
            blur=8,
        )


def _basket(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A picker's basket full of leaves, a straw hat on it."""
    canvas.fill(
        lines([(x - s * 0.5, foot - s), (x + s * 0.5, foot - s), (x + s * 0.36, foot), (x - s * 0.36, foot)]),
        turned(view, x, s * 0.5, "#b8884c"),
    )
    canvas.fill(
        joined([rect(x - s * 0.5, foot - s * t, s, s * 0.05) for t in (0.2, 0.42, 0.64, 0.86)]), view.tone("#5c3c1c", 0.2), 0.4
    )
    canvas.fill(ellipse(x, foot - s, s * 0.5, s * 0.2), view.tone("#7cb04c", 0.8))
    canvas.fill(
        curve(
            [
                (x - s * 0.7, foot - s * 1.02, 1),
                (x - s * 0.1, foot - s * 1.46, 1),
                (x + s * 0.5, foot - s * 1.1, 1),
                (x, foot - s * 0.98),
            ]
        ),
        Linear(x - s * 0.7, 0, x + s * 0.5, 0, (view.tone("#c8a868", 0.5), view.tone("#f0d898", 1.0))),
    )


def _fan(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """One of the tall fans that keep frost from the tea."""
    canvas.fill(rect(x - 7, foot - tall, 14, tall + 420), turned(view, x, 7, "#a8acb0"))
    canvas.fill(rect(x - 30, foot - tall - 16, 74, 32, 12), view.tone("#8a9498", 0.6))
    blades = [
        stroke([(x - 26, foot - tall), (x - 40 + 18 * c, foot - tall + 130 * d)], 22, even)
        for c, d in ((0.2, -1.0), (-1.6, 0.62), (1.7, 0.55))
    ]
    canvas.fill(joined(blades), view.tone("#c8ccd0", 0.75))


PLACES = {
    "teahills": Kind(teahills, None, ((0.16, 0.84),), 0.6),
}
