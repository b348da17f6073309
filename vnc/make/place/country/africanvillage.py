"""A village on red earth: round huts of mud under straw, a baobab, granaries on legs, pots and a fire."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import joined, lit_sides
from vnc.make.place.parts.flora import air_tint, crown, grass, greens, ridge
from vnc.make.place.parts.furnished import stand
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.wild.savannah import LEAF, STRAW

EARTH = ("#c8764a", "#e0a068", "#8a4a30")
MUD = ("#b8683f", "#c8804e", "#a85c3c", "#d09462")
HUTS = ((690, 640, 96), (880, 628, 74), (1120, 632, 84), (1290, 650, 108), (470, 668, 128), (1540, 694, 170), (200, 716, 196))
"""Across, foot, and half the width of each, far ones first."""


def africanvillage(picture: Picture) -> None:
    """Huts in a ring round the swept square; the baobab over them; a fence of sticks, pots, a mortar, hens."""
    view, chance = picture.view, Random(picture.seed)
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    ridge(far, view, 560, 22, (view.misty("#8a7a70", 0.35), view.misty("#b0a080", 0.45)), picture.seed + 4, 0.5)
    veil(picture, far)
    ground = picture.sheet(0.8, 0, 0.5)
    _earth(picture, ground)
    for x, y, tall in ((90, 604, 120), (330, 600, 90), (1010, 598, 76), (1480, 602, 100), (1760, 606, 130)):
        _acacia(ground, view, x, y, tall, int(x))
    air_tint(ground, view.haze, 570, 700, 0.2 + 0.3 * view.murk, 0.0)
    middle = picture.sheet(0.6, 0, 0.4)
    _baobab(middle, view, 985, 640, 430, picture.seed)
    for k, (x, y, half) in enumerate(HUTS[:4]):
        _hut(middle, view, x, y, half, picture.seed + k)
    _fence(middle, view, ((360, 690), (560, 676), (640, 668)), 46)
    _fence(middle, view, ((1360, 690), (1430, 706)), 54)
    here = picture.sheet(0.4, 0, 0.4)
    for k, (x, y, half) in enumerate(HUTS[4:]):
        _hut(here, view, x, y, half, picture.seed + 9 + k)
    _granary(here, view, 1800, 760, 110)
    _household(picture, here, chance)
    near = picture.sheet(0.12, 0, 2.8)
    grass(near, view, 1010, 1130, 460, picture.seed + 9, None if view.snow else STRAW, height=2.6)
    crown(near, view, 1900, -20, 300, 90, picture.seed + 6, 320, (10, 20), greens(view) if view.snow else LEAF)


def _earth(picture: Picture, canvas: Canvas) -> None:
    """Red ground, swept in rings before the huts, pale grass far off."""
    view = picture.view
    tones = EARTH if not view.snow else ("#e4e8f0", "#f0f3f8", "#c8ccd8")
    canvas.fill(
        rect(-20, 594, WIDE + 40, 520),
        Linear(
            0,
            594,
            0,
            HIGH,
            (
                view.misty(view.tone("#c8b068", 0.8), 0.25),
                view.tone(tones[1], 0.8),
                view.tone(tones[0], 0.55),
                view.tone(tones[2], 0.4),
            ),
            (0, 0.14, 0.5, 1),
        ),
    )
    stained(canvas, picture.seed + 5, 0.14, 40, 5, view.tone(EARTH[2], 0.1))
    for k in range(7):
        sweep = stroke(
            [(260 + 40 * k, 830 + 30 * k), (700, 760 + 26 * k), (1200, 764 + 26 * k), (1640 - 40 * k, 850 + 30 * k)],
            5 + k,
            thin_end,
        )
        canvas.fill(sweep, view.tone(tones[1], 0.95), 0.16, blur=3)
    grass(canvas, view, 600, 660, 700, picture.seed + 2, None if view.snow else STRAW, height=1.2)


def _acacia(canvas: Canvas, view: View, x: float, foot: float, tall: float, seed: int) -> None:
    """A flat tree far off."""
    canvas.fill(
        joined(
            [
                stroke(
                    [(x, foot), (x + d * tall * 0.1, foot - tall * 0.4), (x + d * tall * 0.36, foot - tall * 0.8)],
                    tall * 0.06,
                    thin_end,
                )
                for d in (-1, 0.2, 1)
            ]
        ),
        view.tone("#5a4432", 0.4),
    )
    crown(
        canvas,
        view,
        x,
        foot - tall * 0.84,
        tall * 0.7,
        tall * 0.14,
        seed,
        110,
        (3, 6),
        greens(view) if view.snow else LEAF,
        clumps=9,
    )


def _hut(canvas: Canvas, view: View, x: float, foot: float, half: float, seed: int) -> None:
    """A round wall with painted bands and a door, under a cone of straw in layers that hangs over it."""
    chance, colour = Random(seed), MUD[seed % len(MUD)]
    left, right = lit_sides(view, x)
    high = half * 0.92
    canvas.fill(
        ellipse(x + (0.3 if view.sun[0] < x else -0.3) * half, foot + half * 0.05, half * 1.5, half * 0.16),
        view.tone("#2a140c", 0),
        0.45,
        blur=half * 0.06,
    )
    wall = curve(
        [
            (x - half, foot - high, 1),
            (x + half, foot - high, 1),
            (x + half * 0.98, foot - half * 0.06, 1),
            (x, foot + half * 0.1),
            (x - half * 0.98, foot - half * 0.06, 1),
        ]
    )
    canvas.fill(
        wall, Linear(x - half, 0, x + half, 0, (view.tone(colour, left), view.tone(colour, 0.6), view.tone(colour, right)))
    )
    canvas.fill(rect(x - half, foot - high, 2 * half, high * 0.3), view.tone("#2a140c", 0.0), 0.45, blur=half * 0.05, clip=wall)
    _bands(canvas, view, wall, x, foot, half, chance)
    door = curve(
        [
            (x - half * 0.2, foot + half * 0.08, 1),
            (x - half * 0.21, foot - half * 0.46),
            (x, foot - half * 0.62),
            (x + half * 0.21, foot - half * 0.46),
            (x + half * 0.2, foot + half * 0.08, 1),
        ]
    )
    canvas.line(door, view.tone("#f0dcb8", 0.8), half * 0.06)
    canvas.fill(
        door,
        Linear(
            0,
            foot - half * 0.6,
            0,
            foot,
            (view.tone("#1c0e0a", 0.1), mix(view.tone("#3a2014", 0.2), "#ff9a4a", 0.4 * view.lamps)),
        ),
    )
    _thatch(canvas, view, x, foot - high, half, chance, (left, right))


def _bands(canvas: Canvas, view: View, wall: Path, x: float, foot: float, half: float, chance: Random) -> None:
    """Zigzags and rows of dots in white, black and ochre round the wall."""
    for v, tint in ((0.2, "#f4e4c4"), (0.5, chance.choice(("#2a1c1a", "#f4e4c4", "#8a2c20")))):
        y, points = foot - half * v, list[tuple[float, float]]()
        for k in range(25):
            u = -1 + k / 12
            points.append((x + half * math.sin(u * math.pi / 2), y + half * 0.09 * (1 - u * u) - (half * 0.09 if k % 2 else 0)))
        canvas.line(lines(points, closed=False), view.tone(tint, 0.75), half * 0.04, 0.9, clip=wall)
    dots = [
        ellipse(
            x + half * math.sin(u), foot - half * 0.34 + half * 0.09 * math.cos(u), half * 0.03 * math.cos(u) + 0.5, half * 0.035
        )
        for u in (-1.3 + 0.2 * k for k in range(14))
    ]
    canvas.fill(joined(dots), view.tone("#f4e4c4", 0.8), 0.9, clip=wall)


def _thatch(canvas: Canvas, view: View, x: float, eaves: float, half: float, chance: Random, sides: tuple[float, float]) -> None:
    tint = mix(STRAW[1], "#8a6a4a", chance.uniform(0.2, 0.6))
    top = eaves - half * 1.15
    for k in range(4):
        a, b = k / 4, (k + 1) / 4
        w0, w1 = half * 1.26 * a + half * 0.04, half * 1.26 * b + half * 0.08
        y0, y1 = top + (eaves + half * 0.16 - top) * a, top + (eaves + half * 0.16 - top) * b + half * 0.05
        fringe = [
            (x + w1 * (1 - 2 * j / 16), y1 + half * 0.1 * (1 - (1 - 2 * j / 16) ** 2) + chance.uniform(0, half * 0.06) * (j % 2))
            for j in range(17)
        ]
        layer = lines([(x - w0, y0), (x + w0, y0), *fringe])
        canvas.fill(layer.moved(0, half * 0.05), view.tone("#2a180c", 0.0), 0.4, clip=None)
        canvas.fill(
            layer,
            Linear(x - w1, 0, x + w1, 0, (view.tone(tint, sides[0]), view.tone(tint, 0.7), view.tone(tint, sides[1] - 0.1))),
        )
        blades = [
            lines([(x + w0 * t, y0), (x + w1 * t, y1 + half * 0.06)], closed=False)
            for t in (-0.94 + 0.09 * j + chance.uniform(-0.03, 0.03) for j in range(22))
        ]
        for j, blade in enumerate(blades):
            canvas.line(
                blade, view.tone(STRAW[2] if j % 2 else "#5a3c20", 0.7 if j % 2 else 0.2), max(1.0, half * 0.012), 0.5, clip=layer
            )
    canvas.fill(ellipse(x, top, half * 0.1, half * 0.09), view.tone("#6a4a2c", 0.5))
    canvas.fill(rect(x - half * 0.02, top - half * 0.26, half * 0.04, half * 0.24), view.tone("#5a3c24", 0.5))


def _baobab(canvas: Canvas, view: View, x: float, foot: float, tall: float, seed: int) -> None:
    """A trunk like a bottle, thick arms that fork, small clouds of leaves."""
    chance, bark = Random(seed), "#9a7a68"
    canvas.fill(ellipse(x, foot, tall * 0.5, tall * 0.03), view.tone("#2a140c", 0), 0.4, blur=10)
    w = tall * 0.17
    body = curve(
        [
            (x - w * 1.15, foot + 4, 1),
            (x - w * 0.95, foot - tall * 0.2),
            (x - w * 0.8, foot - tall * 0.42),
            (x - w * 0.5, foot - tall * 0.56),
            (x + w * 0.5, foot - tall * 0.56),
            (x + w * 0.8, foot - tall * 0.42),
            (x + w * 0.95, foot - tall * 0.2),
            (x + w * 1.15, foot + 4, 1),
        ]
    )
    tips: list[tuple[float, float]] = []
    arms: list[Path] = []
    for turn in (-78, -52, -26, -4, 20, 46, 74):
        a = math.radians(turn + chance.uniform(-6, 6))
        knee = (x + w * 0.5 * math.sin(a) + tall * 0.2 * math.sin(a), foot - tall * 0.5 - tall * 0.16 * math.cos(a))
        tip = (x + tall * 0.5 * math.sin(a), foot - tall * 0.56 - tall * 0.36 * math.cos(a) - tall * 0.04)
        arms.append(stroke([(x + w * 0.45 * math.sin(a), foot - tall * 0.42), knee, tip], tall * 0.085, thin_end))
        for d in (-0.4, 0.35):
            end = (tip[0] + tall * 0.13 * math.sin(a + d), tip[1] - tall * 0.11 * math.cos(a + d))
            arms.append(stroke([knee, ((knee[0] + end[0]) / 2, (knee[1] + end[1]) / 2 - 8), end], tall * 0.035, thin_end))
            tips.append(end)
        tips.append(tip)
    whole = joined([body, *arms])
    left, right = lit_sides(view, x)
    tones = (view.tone(bark, left), view.tone(bark, 0.6), view.tone(bark, right))
    for arm in arms:
        canvas.fill(arm, Linear(x - tall * 0.5, 0, x + tall * 0.5, 0, tones))
    canvas.fill(body, Linear(x - w, 0, x + w, 0, tones))
    folds = [
        stroke([(x + w * u, foot), (x + w * u * 0.8, foot - tall * 0.3), (x + w * u * 0.55, foot - tall * 0.55)], w * 0.07, even)
        for u in (-0.8, -0.45, -0.1, 0.25, 0.6, 0.9)
    ]
    canvas.fill(joined(folds), view.tone("#4a342c", 0.15), 0.35, blur=2, clip=whole)
    canvas.fill(joined([f.moved(-w * 0.07, 0) for f in folds]), view.tone("#dcc0a8", 0.9), 0.35, blur=1.5, clip=body)
    leaf = greens(view) if view.snow or view.leaf != "summer" else ("#4a6a2c", "#7fa048", "#c0cc6a")
    for k, (a, b) in enumerate(tips):
        crown(canvas, view, a, b, tall * 0.085, tall * 0.05, seed + k, 60, (4, 8), leaf, clumps=5)


def _fence(canvas: Canvas, view: View, points: tuple[tuple[float, float], ...], tall: float) -> None:
    """Sticks driven into the ground, bound with two withies."""
    chance, sticks = Random(int(points[0][0])), list[Path]()
    spots = [
        (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)
        for a, b in zip(points, points[1:], strict=False)
        for t in (k / 14 for k in range(14))
    ]
    for x, y in spots:
        sticks.append(stroke([(x, y), (x + chance.uniform(-4, 4), y - tall * chance.uniform(0.8, 1.15))], 5.5, even))
    canvas.fill(joined(sticks), view.tone("#7a5638", 0.5))
    canvas.fill(joined([s.moved(-1.6, 0) for s in sticks]), view.tone("#c89a68", 0.9), 0.4)
    for share in (0.35, 0.7):
        canvas.line(lines([(x, y - tall * share) for x, y in spots], closed=False), view.tone("#5a3c26", 0.4), 4)


def _granary(canvas: Canvas, view: View, x: float, foot: float, half: float) -> None:
    """A store of mud on legs of wood, with a small door and a straw hat."""
    left, right = lit_sides(view, x)
    canvas.fill(ellipse(x, foot + 4, half, half * 0.1), view.tone("#2a140c", 0), 0.5, blur=7)
    canvas.fill(
        joined([rect(x + d * half - 7, foot - half * 0.5, 14, half * 0.52) for d in (-0.6, -0.1, 0.5)]), view.tone("#5a3c26", 0.4)
    )
    body = curve(
        [
            (x - half * 0.7, foot - half * 0.45, 1),
            (x - half * 0.86, foot - half * 1.0),
            (x - half * 0.7, foot - half * 1.6, 1),
            (x + half * 0.7, foot - half * 1.6, 1),
            (x + half * 0.86, foot - half * 1.0),
            (x + half * 0.7, foot - half * 0.45, 1),
        ]
    )
    canvas.fill(
        body, Linear(x - half, 0, x + half, 0, (view.tone(MUD[3], left), view.tone(MUD[3], 0.6), view.tone(MUD[3], right)))
    )
    canvas.fill(rect(x - half * 0.2, foot - half * 1.3, half * 0.4, half * 0.42, 4), view.tone("#5a3820", 0.4))
    _thatch(canvas, view, x, foot - half * 1.55, half * 0.8, Random(int(x)), (left, right))


def _household(picture: Picture, canvas: Canvas, chance: Random) -> None:
    """A fire between stones, pots, a mortar with its pestle, baskets, hens and a goat's cousin."""
    view = picture.view
    for x, y, r, tint in (
        (640, 742, 30, "#8a4a30"),
        (700, 752, 22, "#5a3428"),
        (590, 756, 20, "#a8623c"),
        (1330, 770, 34, "#7a4230"),
        (1400, 780, 24, "#a8623c"),
    ):
        canvas.fill(ellipse(x, y + 2, r * 1.1, r * 0.2), view.tone("#2a140c", 0), 0.5, blur=4)
        pot = curve(
            [
                (x - r * 0.4, y, 1),
                (x - r, y - r * 0.8),
                (x - r * 0.5, y - r * 1.5),
                (x - r * 0.6, y - r * 1.75, 1),
                (x + r * 0.6, y - r * 1.75, 1),
                (x + r * 0.5, y - r * 1.5),
                (x + r, y - r * 0.8),
                (x + r * 0.4, y, 1),
            ]
        )
        canvas.fill(
            pot,
            Linear(
                x - r, 0, x + r, 0, tuple(view.tone(tint, k) for k in ((0.95, 0.5, 0.2) if view.sun[0] < x else (0.2, 0.5, 0.95)))
            ),
        )
        canvas.fill(rect(x - r, y - r * 0.95, 2 * r, r * 0.14), view.tone("#f0dcb8", 0.7), 0.8, clip=pot)
        canvas.fill(ellipse(x, y - r * 1.74, r * 0.5, r * 0.1), view.tone("#1c0e0a", 0.1))
    mortar = curve([(1240, 772, 1), (1230, 700, 1), (1290, 700, 1), (1280, 772, 1), (1260, 776)])
    canvas.fill(rect(1262, 610, 11, 100, 5), view.tone("#8a5c38", 0.7))
    canvas.fill(mortar, Linear(1230, 0, 1290, 0, (view.tone("#8a5c38", 0.85), view.tone("#4a2e1c", 0.25))))
    stand(canvas, view, "campfire", 960, 772, 0.72)
    picture.play("flicker", 900, 690, 120, 90, "#ff9a4a")
    stand(canvas, view, "basket", 1455, 776, 1.3)
    for k in range(3):
        stand(canvas, view, "chicken", 780 + 56 * k + chance.uniform(-8, 8), 806 + 12 * (k % 2), 0.62, turned=k == 1)
    stand(canvas, view, "sheep", 1130, 742, 0.78, "#c8a888")


PLACES = {"africanvillage": Kind(africanvillage, None, ((0.1, 0.9),), 0.55)}
