"""A village: cottages about a green, a cobbled lane, a well, a church with its spire, a castle far off."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import house, joined
from vnc.make.place.parts.cottage import FOOT, Style, cottage
from vnc.make.place.parts.farmgear import rail_fence
from vnc.make.place.parts.flora import air_tint, bush, flowers, grass, ground, overhang, ridge, tree
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View

STYLES = (
    Style("#ecdcc0", "#a4553a", "#4c6a58"),
    Style("#e2cfae", "#7c5a44", "#8a4438"),
    Style("#f0e6d2", "#8f4e3a", "#48607c"),
    Style("#dcc8a4", "#6a5a50", "#6a7a48"),
)
ROOFS = ("#a8583c", "#8a6a4c", "#9c5440", "#a46a48", "#7a5a48")


def village(picture: Picture) -> None:
    """Two cottages by the lane, smaller ones round the church behind, the well between."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    hills = picture.sheet(0.88, 0.1 + 0.15 * view.murk, 1.2)
    ridge(hills, view, 520, 60, ("#6a94a4", "#9abcb0"), picture.seed + 3, 0.5)
    _castle(hills, view, 1300, 470, 170)
    ridge(hills, view, 590, 30, ("#5a9068", "#88b478") if not view.snow else ("#dce6f0", "#eef3fa"), picture.seed + 5, 0.5, 26)
    air_tint(hills, view.haze, 400, 680, 0.05, 0.3 + 0.4 * view.murk)
    back = picture.sheet(0.7, 0, 0.8)
    ground(back, view, [(-20, 668), (960, 648), (WIDE + 20, 668)])
    _behind(picture, back)
    veil(picture, back)
    middle = picture.sheet(0.5, 0, 0.5)
    _lane(picture, middle)
    for k, (x, foot, size) in enumerate(((420, 716, 0.5), (1500, 718, -0.5))):
        _placed(picture, middle, x, foot, size, STYLES[(picture.seed + k + 2) % 4])
    for k, (x, foot, size) in enumerate(((60, 806, 1.05), (1880, 800, -1.0))):
        _placed(picture, middle, x, foot, size, STYLES[(picture.seed + k) % 4])
    well(middle, view, 1150, 782, 150)
    for span in (((560, 838), (730, 752)), ((1390, 838), (1235, 756))):
        rail_fence(middle, view, span, 66)
    _green(picture, middle)
    near = picture.sheet(0.12, 0, 3.4)
    overhang(near, view, ((60, 0, 360, 170),), picture.seed + 17, 850)
    for x, rx in ((1890, 240), (20, 200)):
        bush(near, view, x, 1080, rx, 110, picture.seed + x, 380)


def _placed(picture: Picture, canvas: Canvas, x: float, foot: float, size: float, style: Style) -> None:
    """A cottage whose gable stands at x; a negative size turns its wing to the left."""
    with canvas.saved():
        canvas.translate(x, foot)
        canvas.scale(size, abs(size))
        canvas.translate(-975, -FOOT)
        cottage(picture, canvas, style)


def _behind(picture: Picture, canvas: Canvas) -> None:
    """The church, houses and trees round it, far ones first."""
    view = picture.view
    _church(canvas, view, 905, 668, 250)
    for k, (x, foot, wide) in enumerate(((640, 664, 104), (1080, 662, 112), (740, 684, 132), (1000, 680, 124), (1210, 684, 150))):
        wall = ("#ecdcc0", "#e0d0b8", "#f0e4d0", "#e4d4bc", "#ead8bc")[k]
        house(canvas, view, x, foot, wide, wide * 0.6, picture.seed + k, wall, ROOFS[(k + picture.seed) % 5])
    for x, foot, tall in ((600, 678, 150), (880, 690, 120), (1180, 674, 140), (1370, 690, 190), (560, 700, 200)):
        tree(canvas, view, x, foot, tall, picture.seed + x, 0.8, 240)
    for x in (690, 850, 1150, 1330):
        bush(canvas, view, x, 700, 60, 24, picture.seed + x, 90)


def _church(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """A square tower under a pointed roof, the nave beside it."""
    stone, slate = view.misty(view.tone("#cfc4b4", 0.7), 0.1), view.misty(view.tone("#5c6678", 0.5), 0.1)
    wide = tall * 0.24
    canvas.fill(rect(x, foot - tall * 0.34, tall * 0.62, tall * 0.36), stone)
    nave = lines(
        [
            (x - 6, foot - tall * 0.32),
            (x + tall * 0.08, foot - tall * 0.56),
            (x + tall * 0.58, foot - tall * 0.56),
            (x + tall * 0.66, foot - tall * 0.32),
        ]
    )
    canvas.fill(nave, slate)
    tower = rect(x - wide / 2, foot - tall * 0.66, wide, tall * 0.7)
    canvas.fill(tower, Linear(x - wide / 2, 0, x + wide / 2, 0, (stone, mix(stone, view.tone("#6a6068", 0.3), 0.4))))
    canvas.fill(
        lines([(x - wide * 0.62, foot - tall * 0.65), (x, foot - tall * 1.12), (x + wide * 0.62, foot - tall * 0.65)]), slate
    )
    canvas.fill(rect(x - 2, foot - tall * 1.2, 4, tall * 0.1) | rect(x - 8, foot - tall * 1.17, 16, 4), view.tone("#3c3840", 0.3))
    lit = mix(view.tone("#3c4048", 0.3), "#ffd884", view.lamps)
    arches = [_arch(x, foot - tall * 0.42, wide * 0.22, tall * 0.12), _arch(x, foot - tall * 0.02, wide * 0.4, tall * 0.14)]
    arches += [_arch(x + tall * (0.22 + 0.14 * k), foot - tall * 0.08, wide * 0.2, tall * 0.17) for k in range(3)]
    canvas.fill(joined(arches), lit)
    canvas.fill(ellipse(x, foot - tall * 0.58, wide * 0.2, wide * 0.2), view.tone("#f4ecd8", 0.8))
    hands = [stroke([(x, foot - tall * 0.58), (x + a, foot - tall * 0.58 + b)], 2, even) for a, b in ((0, -8), (6, 3))]
    canvas.fill(joined(hands), view.tone("#2c2830", 0.2))


def _arch(x: float, foot: float, wide: float, tall: float) -> Path:
    return curve(
        [
            (x - wide / 2, foot, 1),
            (x - wide / 2, foot - tall * 0.6),
            (x, foot - tall),
            (x + wide / 2, foot - tall * 0.6),
            (x + wide / 2, foot, 1),
        ]
    )


def _way() -> Path:
    """The lane's outline, from the church down to us."""
    return curve(
        [
            (905, 672, 1),
            (950, 672, 1),
            (960, 716),
            (912, 770),
            (1010, 900),
            (1330, 1120, 1),
            (520, 1120, 1),
            (690, 900),
            (800, 770),
            (878, 716),
        ]
    )


def _lane(picture: Picture, canvas: Canvas) -> None:
    """Cobbles between strips of trodden earth."""
    view, chance, way = picture.view, Random(picture.seed), _way()
    ground(canvas, view, [(-20, 760), (500, 728), (740, 706), (1150, 706), (1500, 730), (WIDE + 20, 764)])
    if not view.snow:
        flowers(canvas, view, 860, 1070, 150, picture.seed + 15, ("#f07a8a", "#ffffff", "#f4d04a", "#a88ae0"), 1.0)
    earth = "#e8eef8" if view.snow else "#d8c098"
    canvas.fill(
        way, Linear(0, 672, 0, HIGH, (view.tone(earth, 0.85), view.tone(mix(earth, "#7a6244", 0.35), 0.45))), 0.97, blur=3
    )
    stones: list[Path] = []
    for k in range(34):
        t = (k / 34) ** 1.7
        y, half = 700 + 390 * t, 30 + 330 * t
        count = 11
        for j in range(count):
            u = (j + 0.5 * (k % 2) + chance.uniform(-0.16, 0.16)) / count * 2 - 1
            x = 925 - 10 * math.sin(2.6 * t) * 6 + u * half * 0.86
            stones.append(ellipse(x, y + chance.uniform(-2, 2), half / count * 0.8, (4 + 15 * t) * 0.55))
    canvas.fill(joined([s.moved(0, 2) for s in stones]), view.tone("#5a4c40", 0.2), 0.35, clip=way)
    canvas.fill(joined(stones[::2]), view.tone("#c4b6a0" if not view.snow else "#dfe6f0", 0.7), 0.8, clip=way)
    canvas.fill(joined(stones[1::2]), view.tone("#b0a08c" if not view.snow else "#d4dce8", 0.6), 0.8, clip=way)


def _green(picture: Picture, canvas: Canvas) -> None:
    """Grass on both sides of the lane, barrels, a cart wheel."""
    view = picture.view
    grass(canvas, view, 752, 1080, 1500, picture.seed + 7, clip=rect(-20, 740, WIDE + 40, 360) - _way())
    for x, foot, size in ((424, 838, 70), (498, 846, 58), (1492, 836, 64)):
        _barrel(canvas, view, x, foot, size)
    hub = (1424, 800)
    canvas.line(ellipse(*hub, 42, 46), view.tone("#6a4a30", 0.5), 10)
    turns = [math.pi * k / 4 for k in range(4)]
    spokes = [
        stroke(
            [(hub[0] - 40 * math.cos(a), hub[1] - 44 * math.sin(a)), (hub[0] + 40 * math.cos(a), hub[1] + 44 * math.sin(a))],
            6,
            even,
        )
        for a in turns
    ]
    canvas.fill(joined([*spokes, ellipse(*hub, 9, 10)]), view.tone("#7c5a3c", 0.6))


def _barrel(canvas: Canvas, view: View, x: float, foot: float, size: float) -> None:
    half = size * 0.42
    canvas.fill(ellipse(x, foot, half * 1.3, size * 0.1), view.tone("#10140c", 0), 0.4, blur=5)
    body = curve(
        [
            (x - half * 0.8, foot - size, 1),
            (x - half, foot - size / 2),
            (x - half * 0.8, foot, 1),
            (x + half * 0.8, foot, 1),
            (x + half, foot - size / 2),
            (x + half * 0.8, foot - size, 1),
        ]
    )
    canvas.fill(body, Linear(x - half, 0, x + half, 0, (view.tone("#b07c4c", 0.85), view.tone("#5a3a24", 0.3))))
    hoops = [rect(x - half * 1.1, foot - size * t, half * 2.2, size * 0.06) for t in (0.2, 0.82)]
    canvas.fill(joined(hoops), view.tone("#44403e", 0.5), clip=body)
    canvas.fill(ellipse(x, foot - size, half * 0.8, size * 0.09), view.tone("#8a5e3a" if not view.snow else "#f4f8ff", 0.8))


def _castle(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    parts: list[Path] = []
    for dx, w, h in ((-0.9, 0.3, 0.7), (-0.45, 0.9, 0.5), (-0.25, 0.3, 1.0), (0.3, 0.26, 0.82), (0.7, 0.28, 0.62)):
        left, top = x + dx * tall, foot - h * tall
        parts.append(rect(left, top, w * tall, h * tall + 60))
        parts += [rect(left + w * tall * k / 5, top - tall * 0.04, w * tall / 9, tall * 0.05) for k in range(5)]
    canvas.fill(joined(parts), view.misty(view.tone("#a8a0b0", 0.7), 0.25))
    for dx, h in ((-0.1, 1.0), (0.43, 0.82), (-0.75, 0.7)):
        canvas.fill(
            lines(
                [
                    (x + (dx - 0.18) * tall, foot - h * tall),
                    (x + dx * tall, foot - (h + 0.42) * tall),
                    (x + (dx + 0.18) * tall, foot - h * tall),
                ]
            ),
            view.misty(view.tone("#5a6a94", 0.5), 0.2),
        )
    slits = [
        rect(x + dx * tall, foot - h * tall, tall * 0.03, tall * 0.08)
        for dx, h in ((-0.12, 0.75), (-0.08, 0.5), (0.42, 0.6), (-0.75, 0.5), (0.1, 0.35), (0.83, 0.4))
    ]
    canvas.fill(joined(slits), mix(view.tone("#4a4a5c", 0.3), "#ffd884", view.lamps))


def well(canvas: Canvas, view: View, x: float, foot: float, size: float) -> None:
    """A round well of stones under a little roof; `size` is its width in design units."""
    canvas.fill(ellipse(x, foot, size * 0.62, size * 0.12), view.tone("#141810", 0), 0.4, blur=6)
    body = curve(
        [
            (x - size * 0.5, foot - size * 0.42, 1),
            (x + size * 0.5, foot - size * 0.42, 1),
            (x + size * 0.5, foot - 6),
            (x, foot + size * 0.08),
            (x - size * 0.5, foot - 6),
        ]
    )
    canvas.fill(body, Linear(x - size * 0.5, 0, x + size * 0.5, 0, (view.tone("#b8b0a8", 0.9), view.tone("#6e6864", 0.2))))
    stones = [
        rect(x - size * 0.5 + size * 0.2 * j + size * 0.1 * (k % 2), foot - size * (0.4 - 0.12 * k), 2, size * 0.12)
        for k in range(4)
        for j in range(6)
    ] + [rect(x - size * 0.5, foot - size * (0.3 - 0.12 * k), size, 2) for k in range(3)]
    canvas.fill(joined(stones), view.tone("#2e2a2a", 0.2), 0.5, clip=body)
    canvas.fill(ellipse(x, foot - size * 0.42, size * 0.5, size * 0.1), view.tone("#2a3038", 0.3))
    canvas.line(ellipse(x, foot - size * 0.42, size * 0.5, size * 0.1), view.tone("#d0c8be", 0.9), size * 0.06)
    canvas.fill(
        joined([rect(x + d * size * 0.44 - 6, foot - size * 1.15, 12, size * 0.75) for d in (-1, 1)]), view.tone("#6a4a30", 0.5)
    )
    canvas.fill(
        lines(
            [
                (x - size * 0.68, foot - size * 1.05),
                (x - size * 0.3, foot - size * 1.5),
                (x + size * 0.3, foot - size * 1.5),
                (x + size * 0.68, foot - size * 1.05),
            ]
        ),
        view.tone("#9c5a40" if not view.snow else "#f4f8ff", 0.7),
    )
    canvas.fill(rect(x - size * 0.1, foot - size * 0.78, size * 0.2, size * 0.2, 3), view.tone("#8a6440", 0.6))


PLACES = {"village": Kind(village, None, ((0.26, 0.8),), 0.6)}
