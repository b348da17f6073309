"""A land of sweets: hills of icing, gingerbread houses, lollipop trees, a river of chocolate, a castle of wafers."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import Swarm
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View

ICING, MINT, PINK, COCOA, BISCUIT = "#fff6f2", "#a8e6cc", "#ff9ac0", "#6a3a24", "#c8864a"
SWEETS = ("#ff5a7a", "#ffc83c", "#5ac8f0", "#8ad85a", "#b87af0", "#ff8a3c")


def candyland(picture: Picture) -> None:
    """A biscuit path from us past the houses over the chocolate river to the castle."""
    view = picture.out
    far = picture.sheet(1.0)
    sky(picture, far, 700)
    for x, y, size in ((300, 170, 130), (820, 120, 90), (1620, 240, 140)):
        _floss(far, view, x, y, size, picture.seed + x)
    distance = picture.sheet(0.85, 0.08, 1.0)
    _hill(distance, view, ((-40, 560), (300, 440), (640, 540), (1000, 470), (1360, 545), (1700, 430), (1960, 530)), "#f4b8e0", 3)
    _castle(distance, view, 1010, 556)
    _hill(distance, view, ((-40, 600), (420, 540), (800, 590), (1240, 540), (1600, 590), (1960, 560)), MINT, 5)
    air_tint(distance, mix(view.haze, "#ffc8e4", 0.4), 380, 620, 0.06, 0.25)
    land = picture.sheet(0.6, 0, 0.3)
    _hill(land, view, ((-40, 690), (300, 640), (700, 680), (960, 668), (1300, 680), (1640, 630), (1960, 680)), PINK, 9)
    _river(land, view)
    _hill(land, view, ((-40, 800), (420, 770), (900, 800), (1400, 772), (1960, 810)), "#ffc4da", 11)
    _path(land, view, picture.seed)
    things = picture.sheet(0.45, 0, 0.3)
    for x, foot, size, seed in ((1340, 690, 150, 4), (250, 770, 300, 1), (1640, 790, 330, 2)):
        _house(picture, things, x, foot, size, picture.seed + seed)
    for k, (x, foot, tall) in enumerate(
        ((560, 730, 230), (1180, 716, 170), (700, 760, 150), (1420, 800, 270), (40, 800, 330), (1880, 820, 380))
    ):
        _lollipop(things, view, x, foot, tall, SWEETS[(picture.seed + k) % 6])
    for x, foot, tall, turn in ((480, 800, 150, 1), (1290, 790, 140, -1), (820, 700, 90, 1), (1010, 694, 84, -1)):
        _cane(things, view, x, foot, tall, turn)
    _gumdrops(things, view, picture.seed)
    veil(picture, things)
    near = picture.sheet(0.15, 0, 2.2)
    for x, y, r, tint in ((60, 1070, 130, 0), (230, 1110, 90, 2), (1870, 1080, 140, 4), (1710, 1110, 86, 1)):
        _drop(near, view, x, y, r, SWEETS[(tint + picture.seed) % 6])


def _hill(canvas: Canvas, view: View, points: tuple[tuple[float, float], ...], tint: str, seed: int) -> None:
    """A hill of sponge with icing run over its crest, and sprinkles."""
    rough = curve(list(points), closed=False).contours[0]
    across = np.linspace(-40, 1960, 160)
    crest = np.stack([across, np.interp(across, rough[:, 0], rough[:, 1])], 1)
    body = lines([*crest.tolist(), (1980, HIGH + 20), (-60, HIGH + 20)])
    top = min(p[1] for p in points)
    canvas.fill(
        body,
        Linear(0, top, 0, top + 330, (view.tone(mix(tint, "#ffffff", 0.25), 0.8), view.tone(mix(tint, "#b04a80", 0.18), 0.4))),
    )
    depth = 22 + 0.05 * top
    drip = [
        (float(x), float(y) + depth * (0.9 + 0.55 * math.sin(0.023 * x + seed) + 0.4 * math.sin(0.051 * x + 2 * seed)))
        for x, y in crest
    ]
    icing = lines([*crest.tolist(), *drip[::-1]])
    canvas.fill(icing.moved(0, 7), view.tone(mix(tint, "#7a2a5a", 0.4), 0.2), 0.28, blur=5, clip=body)
    canvas.fill(icing, view.tone(ICING, 0.85))
    canvas.fill(lines([*crest.tolist(), *[(x, y + 7) for x, y in crest[::-1].tolist()]]), view.tone("#ffffff", 1.2), 0.8)
    random = np.random.default_rng(seed)
    for k, sweet in enumerate(SWEETS):
        t = random.random(60)
        x = random.random(60) * 1960 - 20
        y = np.interp(x, crest[:, 0], crest[:, 1]) + depth * 0.3 + t * 210
        turn, size = random.random(60) * math.pi, (3.4 + 5.0 * t) * (0.5 + top / 1000)
        a, b = np.cos(turn) * size, np.sin(turn) * size
        wide = 0.3
        shape = np.stack(
            [
                np.stack([x + a - b * wide, y + b + a * wide], -1),
                np.stack([x + a + b * wide, y + b - a * wide], -1),
                np.stack([x - a + b * wide, y - b - a * wide], -1),
                np.stack([x - a - b * wide, y - b + a * wide], -1),
            ],
            1,
        )
        canvas.fill(Swarm(shape), view.tone(sweet, 0.75), 0.85, clip=body if k == 0 else None)


def _floss(canvas: Canvas, view: View, x: float, y: float, size: float, seed: int) -> None:
    """A cloud of candy floss."""
    chance = Random(seed)
    for k in range(11):
        a, r = chance.uniform(-1.5, 1.5), size * chance.uniform(0.3, 0.52)
        puff = ellipse(x + a * size, y + chance.uniform(-0.25, 0.2) * size, r, r * 0.8)
        tint = mix("#ffb4d8", "#bfe0ff", 0.5 + 0.4 * math.sin(seed + k))
        canvas.fill(
            puff,
            Linear(0, y - size * 0.6, 0, y + size * 0.6, (view.tone(mix(tint, "#ffffff", 0.4), 0.95), view.tone(tint, 0.5))),
            0.7,
            blur=size * 0.07,
        )


def _castle(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """A castle of wafer and icing, cones for roofs."""
    for k, (dx, wide, tall) in enumerate(((-150, 62, 170), (150, 62, 170), (-84, 56, 230), (84, 56, 230), (0, 84, 300))):
        left, top = x + dx - wide / 2, foot - tall
        body = rect(left, top, wide, tall + 60)
        canvas.fill(body, Linear(left, 0, left + wide, 0, (view.tone("#ffd8ea", 0.9), view.tone("#f0a8cc", 0.3))))
        canvas.fill(
            joined([rect(left, top + 26 + 30 * j, wide, 3) for j in range(int(tall / 30))]), view.tone("#d87aa8", 0.4), 0.5
        )
        cone = lines([(left - 10, top + 4), (left + wide + 10, top + 4), (x + dx, top - wide * 1.5)])
        tint = SWEETS[(k * 2 + 2) % 6]
        canvas.fill(cone, Linear(left, 0, left + wide, 0, (view.tone(mix(tint, "#ffffff", 0.25), 0.9), view.tone(tint, 0.3))))
        bands = [
            lines(
                [
                    (left - 10, top - 8 - 26 * j),
                    (left + wide + 10, top - 22 - 26 * j),
                    (left + wide + 10, top - 12 - 26 * j),
                    (left - 10, top + 2 - 26 * j),
                ]
            )
            for j in range(5)
        ]
        canvas.fill(joined(bands), view.tone(ICING, 0.9), 0.75, clip=cone)
        canvas.fill(
            joined([ellipse(left + wide * (j + 0.5) / 4, top + 6, wide / 7, 10) for j in range(4)]), view.tone(ICING, 0.95)
        )
        canvas.fill(ellipse(x + dx, top - wide * 1.5, 9, 9), view.tone("#ff5a7a", 0.9))
        pane = rect(x + dx - 8, top + 40, 16, 30, 8)
        canvas.fill(pane, mix(view.tone("#8a4a7a", 0.4), "#ffe08a", view.lamps))
    wall = rect(x - 180, foot - 90, 360, 150)
    canvas.fill(wall, Linear(0, foot - 90, 0, foot + 40, (view.tone("#ffe4d0", 0.85), view.tone("#e0a890", 0.4))))
    canvas.fill(joined([rect(x - 180 + 40 * k, foot - 108, 24, 22, 6) for k in range(9)]), view.tone(ICING, 0.9))
    gate = curve([(x - 34, foot + 60, 1), (x - 34, foot - 30), (x, foot - 66), (x + 34, foot - 30), (x + 34, foot + 60, 1)])
    canvas.fill(gate, view.tone(COCOA, 0.5))
    canvas.line(gate, view.tone(ICING, 0.9), 7)


def _river(canvas: Canvas, view: View) -> None:
    """Melted chocolate between the hills, light lying on its folds."""
    shape = curve(
        [
            (-60, 735, 1),
            (300, 712),
            (700, 742),
            (1000, 728),
            (1400, 748),
            (1980, 716, 1),
            (1980, 800, 1),
            (1500, 812),
            (900, 796),
            (400, 806),
            (-60, 790, 1),
        ]
    )
    canvas.fill(shape, Linear(0, 712, 0, 810, (view.tone("#9a5a38", 0.7), view.tone(COCOA, 0.4))))
    folds = [
        stroke([(x, y), (x + 90, y - 7), (x + 210, y + 3)], 6)
        for x, y in ((80, 752), (420, 740), (560, 772), (900, 752), (1220, 766), (1500, 750), (1700, 776))
    ]
    canvas.fill(joined(folds), view.tone("#d89868", 1.0), 0.75)
    canvas.line(shape, view.tone("#c8845a", 0.8), 5, 0.7)


def _path(canvas: Canvas, view: View, seed: int) -> None:
    """Round biscuits laid as a path, over a bridge of wafer, up to the castle."""
    deck = lines([(880, 726), (1010, 726), (1040, 812), (820, 812)])
    canvas.fill(deck, Linear(0, 720, 0, 812, (view.tone("#e8b878", 0.8), view.tone(BISCUIT, 0.5))))
    canvas.fill(joined([rect(820, 734 + 14 * k, 230, 3) for k in range(6)]), view.tone("#7a4a24", 0.3), 0.6, clip=deck)
    chance = Random(seed)
    for k in range(16):
        t = k / 15
        y = 690 + 400 * t**1.7 if t > 0.12 else 600 + 600 * t
        if 716 < y < 808:
            continue
        r = 15 + 92 * t**1.4
        x = 960 - 60 * math.sin(3 * t) + chance.uniform(-0.9, 0.9) * r
        cake = ellipse(x, y, r, r * 0.36)
        canvas.fill(cake.moved(0, r * 0.09), view.tone("#8a5028", 0.3))
        canvas.fill(cake, Radial(x - r * 0.2, y - r * 0.1, r * 1.2, (view.tone("#f0c080", 0.9), view.tone(BISCUIT, 0.6))))
        chips = [
            ellipse(x + a * r, y + b * r * 0.36, r * 0.1, r * 0.05)
            for a, b in ((-0.5, 0.1), (0.1, -0.4), (0.4, 0.3), (-0.1, 0.5), (0.6, -0.2))
        ]
        canvas.fill(joined(chips), view.tone(COCOA, 0.5))


def _house(picture: Picture, canvas: Canvas, x: float, foot: float, size: float, seed: int) -> None:
    """A gingerbread house: icing along every edge, gumdrops on the ridge, a door of chocolate, windows of sugar."""
    view, s = picture.out, size
    canvas.fill(ellipse(x, foot, 0.62 * s, 0.07 * s), view.tone("#7a2a5a", 0.1), 0.35, blur=10)
    body = lines(
        [
            (x - 0.42 * s, foot),
            (x + 0.42 * s, foot),
            (x + 0.44 * s, foot - 0.5 * s),
            (x, foot - 0.98 * s),
            (x - 0.44 * s, foot - 0.5 * s),
        ]
    )
    lit = (0.9, 0.45) if view.sun[0] < x else (0.5, 0.9)
    canvas.fill(body, Linear(x - 0.42 * s, 0, x + 0.42 * s, 0, (view.tone("#c07a40", lit[0]), view.tone("#a8622e", lit[1]))))
    canvas.line(
        lines(
            [
                (x - 0.41 * s, foot - 0.5 * s),
                (x - 0.41 * s, foot - 0.03 * s),
                (x + 0.41 * s, foot - 0.03 * s),
                (x + 0.41 * s, foot - 0.5 * s),
            ],
            closed=False,
        ),
        view.tone(ICING, 0.9),
        0.035 * s,
    )
    door = curve(
        [
            (x - 0.11 * s, foot - 0.02 * s, 1),
            (x - 0.11 * s, foot - 0.28 * s),
            (x, foot - 0.4 * s),
            (x + 0.11 * s, foot - 0.28 * s),
            (x + 0.11 * s, foot - 0.02 * s, 1),
        ]
    )
    canvas.line(door, view.tone(ICING, 0.95), 0.045 * s)
    canvas.fill(door, view.tone(COCOA, 0.55))
    bars = [rect(x + a * s, foot - b * s, 0.08 * s, 0.1 * s, 3) for a in (-0.09, 0.01) for b in (0.15, 0.27)]
    canvas.fill(joined(bars), view.tone("#8a5234", 0.7))
    _sugar_panes(canvas, view, x, foot, s)
    _iced_roof(canvas, view, x, foot, s, seed)


def _sugar_panes(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """Round windows of sugar in rings of icing."""
    glow = mix(view.tone("#ffe0a0", 0.8), "#ffd468", max(0.35, view.lamps))
    for dx, dy in ((-0.27, 0.32), (0.27, 0.32), (0, 0.64)):
        cx, cy = x + dx * s, foot - dy * s
        pane = ellipse(cx, cy, 0.075 * s, 0.085 * s)
        canvas.line(pane, view.tone(ICING, 0.95), 0.04 * s)
        canvas.fill(pane, glow)
        canvas.fill(
            joined(
                [
                    rect(cx - 0.006 * s, cy - 0.085 * s, 0.012 * s, 0.17 * s),
                    rect(cx - 0.075 * s, cy - 0.006 * s, 0.15 * s, 0.012 * s),
                ]
            ),
            view.tone("#c04a6a", 0.6),
        )
        canvas.glow(cx, cy, 0.3 * s, "#ffd468", 0.5 * view.lamps)


def _iced_roof(canvas: Canvas, view: View, x: float, foot: float, s: float, seed: int) -> None:
    """Slopes of icing with drips and gumdrops, a striped chimney, its pink smoke."""
    for d in (-1, 1):
        slab = lines(
            [(x, foot - 1.12 * s), (x + d * 0.58 * s, foot - 0.44 * s), (x + d * 0.52 * s, foot - 0.36 * s), (x, foot - 0.96 * s)]
        )
        canvas.fill(slab, view.tone(ICING, 0.95 if (d > 0) == (view.sun[0] > x) else 0.7))
        drops = [
            ellipse(x + d * (0.09 + 0.075 * k) * s, foot - (0.87 - 0.085 * k) * s, 0.04 * s, (0.05 + 0.03 * (k % 2)) * s)
            for k in range(6)
        ]
        canvas.fill(joined(drops), view.tone(ICING, 0.85))
        for k in range(5):
            _drop(
                canvas,
                view,
                x + d * (0.1 + 0.11 * k) * s,
                foot - (0.99 - 0.128 * k) * s,
                0.045 * s,
                SWEETS[(k + (d > 0) * 3 + seed) % 6],
            )
    canvas.fill(rect(x + 0.2 * s, foot - 1.16 * s, 0.12 * s, 0.32 * s, 4), view.tone("#ff7a9a", 0.7))
    stripes = [
        lines(
            [
                (x + 0.2 * s, foot - (0.92 + 0.09 * k) * s),
                (x + 0.32 * s, foot - (0.96 + 0.09 * k) * s),
                (x + 0.32 * s, foot - (1.0 + 0.09 * k) * s),
                (x + 0.2 * s, foot - (0.96 + 0.09 * k) * s),
            ]
        )
        for k in range(3)
    ]
    canvas.fill(joined(stripes), view.tone(ICING, 0.9))
    for k in range(4):
        canvas.fill(
            ellipse(x + (0.28 + 0.05 * k) * s, foot - (1.24 + 0.12 * k) * s, (0.06 + 0.02 * k) * s, (0.05 + 0.018 * k) * s),
            view.tone("#ffd8ea", 0.9),
            0.6 - 0.12 * k,
            blur=0.03 * s,
        )


def _lollipop(canvas: Canvas, view: View, x: float, foot: float, tall: float, tint: str) -> None:
    """A lollipop as large as a tree: a swirl on a white stick."""
    r = 0.32 * tall
    cy = foot - tall + r
    canvas.fill(ellipse(x, foot, r * 0.6, r * 0.1), view.tone("#7a2a5a", 0.1), 0.35, blur=6)
    wide = max(7.0, 0.05 * tall)
    canvas.fill(
        rect(x - wide / 2, cy, wide, foot - cy),
        Linear(x - wide / 2, 0, x + wide / 2, 0, (view.tone("#ffffff", 0.9), view.tone("#e0c4d4", 0.4))),
    )
    disc = ellipse(x, cy, r, r)
    canvas.fill(disc, view.tone(ICING, 0.8))
    for k in range(6):
        start = k * math.tau / 6
        arm = [
            (x + r * 1.05 * t * math.cos(start + 2.4 * t), cy + r * 1.05 * t * math.sin(start + 2.4 * t))
            for t in (j / 12 for j in range(13))
        ]
        back = [
            (x + r * 1.05 * t * math.cos(start + 0.55 + 2.4 * t), cy + r * 1.05 * t * math.sin(start + 0.55 + 2.4 * t))
            for t in (j / 12 for j in range(12, -1, -1))
        ]
        canvas.fill(lines(arm + back), view.tone(tint, 0.75), clip=disc)
    canvas.inner(disc, -0.12 * r, -0.16 * r, view.tone(mix(tint, "#5a1a4a", 0.5), 0.2), 0.4, blur=0.1 * r)
    canvas.fill(ellipse(x - 0.38 * r, cy - 0.45 * r, 0.24 * r, 0.15 * r), "#ffffff", 0.55, blur=0.06 * r)


def _cane(canvas: Canvas, view: View, x: float, foot: float, tall: float, turn: int) -> None:
    """A candy cane stuck in the icing."""
    top, r = foot - tall, 0.17 * tall
    spine = [
        (x, foot),
        (x, top + r),
        (x + turn * 0.3 * r, top + 0.25 * r),
        (x + turn * r, top),
        (x + turn * 1.7 * r, top + 0.25 * r),
        (x + turn * 2 * r, top + r),
        (x + turn * 2 * r, top + 1.5 * r),
    ]
    cane = stroke(spine, 0.12 * tall, even)
    canvas.fill(cane, view.tone("#fffafa", 0.85))
    bands: list[Path] = []
    for k in range(14):
        y = top - 0.1 * tall + 0.11 * tall * k
        bands.append(
            lines(
                [
                    (x - tall * 0.2, y + 0.1 * tall),
                    (x + tall * 0.5, y - 0.12 * tall),
                    (x + tall * 0.5, y - 0.07 * tall),
                    (x - tall * 0.2, y + 0.15 * tall),
                ]
                if turn > 0
                else [
                    (x + tall * 0.2, y + 0.1 * tall),
                    (x - tall * 0.5, y - 0.12 * tall),
                    (x - tall * 0.5, y - 0.07 * tall),
                    (x + tall * 0.2, y + 0.15 * tall),
                ]
            )
        )
    canvas.fill(joined(bands), view.tone("#e8384c", 0.75), clip=cane)
    canvas.inner(cane, 0.02 * tall, 0, view.tone("#8a1a3a", 0.2), 0.35, blur=3)


def _drop(canvas: Canvas, view: View, x: float, y: float, r: float, tint: str) -> None:
    """A gumdrop with sugar light on its shoulder."""
    shape = curve(
        [
            (x - r, y + 0.5 * r, 1),
            (x - 0.86 * r, y - 0.3 * r),
            (x, y - r),
            (x + 0.86 * r, y - 0.3 * r),
            (x + r, y + 0.5 * r, 1),
            (x, y + 0.68 * r),
        ]
    )
    canvas.fill(
        shape,
        Radial(
            x - 0.3 * r,
            y - 0.4 * r,
            1.7 * r,
            (view.tone(mix(tint, "#ffffff", 0.45), 1.0), view.tone(tint, 0.65), view.tone(mix(tint, "#4a1040", 0.4), 0.2)),
        ),
    )
    canvas.fill(ellipse(x - 0.34 * r, y - 0.45 * r, 0.22 * r, 0.14 * r), "#ffffff", 0.7, blur=0.05 * r)


def _gumdrops(canvas: Canvas, view: View, seed: int) -> None:
    """Gumdrops strewn on the icing, small ones far off."""
    chance = Random(seed + 6)
    for y in sorted(chance.uniform(650, 980) for _ in range(34)):
        x = chance.uniform(20, 1900)
        r = 6 + 24 * (y - 640) / 340
        if 712 < y < 815 or abs(x - 950) < 40 + 0.35 * (y - 640):
            continue
        canvas.fill(ellipse(x, y + 0.55 * r, 1.1 * r, 0.25 * r), view.tone("#7a2a5a", 0.1), 0.3, blur=3)
        _drop(canvas, view, x, y, r, chance.choice(SWEETS))


PLACES = {"candyland": Kind(candyland, None, ((0.12, 0.88),), 0.56)}
