"""A cottage in a deep wood: lit windows, a mossy roof, smoke, a path to its door."""

from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.cottage import FOOT, cottage
from vnc.make.place.parts.flora import air_tint, bush, crown, flowers, grass, greens, ground, overhang, ridge, trunk
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.wild.woods import shafts, stems


def woodhouse(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0, 0, 2)
    sky(picture, far, 760)
    ridge(far, view, 520, 40, ("#7c9c90", "#a4bc9e"), picture.seed + 2, 0.55, 44, 6)
    far.glow(900, 420, 900, mix(view.sunlight, view.haze, 0.3), 0.5 * view.shine)
    leaf = greens(view)
    for k in range(9):
        crown(far, view, 40 + 230 * k, 150 + 70 * (k % 3), 260, 230, picture.seed + 20 + k, 240, (9, 20), leaf)
    for k in range(10):
        crown(far, view, 30 + 210 * k, 30 + 40 * (k % 2), 230, 130, picture.seed + 120 + k, 460, (10, 22), leaf)
    air_tint(far, view.haze, 0, 700, 0.15 + 0.3 * view.murk, 0.5 + 0.3 * view.murk)
    back = picture.sheet(0.8, 0, 1.6)
    stems(picture, back, 20, 720, 34, picture.seed + 31, 60, "#5c6a60", 0.3 + 0.36 * view.murk)
    for k in range(8):
        bush(back, view, 20 + 270 * k, 700, 190, 90, picture.seed + 90 + k, 170)
    for k in range(9):
        crown(back, view, 40 + 230 * k, 40 + 60 * (k % 2), 220, 150, picture.seed + 140 + k, 420, (8, 17), leaf)
    air_tint(back, view.haze, 200, 760, 0.05, 0.25 + 0.3 * view.murk)
    veil(picture, back)
    middle = picture.sheet(0.55, 0, 0.5)
    ground(middle, view, [(-20, 770), (400, 748), (960, 738), (1500, 748), (WIDE + 20, 776)])
    stems(picture, middle, 7, 800, 62, picture.seed + 33, 560, "#54493e", 0.12 + 0.2 * view.murk)
    cottage(picture, middle)
    picture.play("flicker", 970, 600, 130, 150, "#ffc060")
    _way(picture, middle)
    grass(middle, view, 784, 1080, 1900, picture.seed + 41, clip=rect(-20, 780, WIDE + 40, 320) - _trail())
    if not view.snow:
        flowers(middle, view, 800, 1060, 150, picture.seed + 15, ("#ffffff", "#f0a0c0", "#a88ae0"), 0.9)
    _yard(picture, middle)
    shafts(picture, middle, 1330, -160, 0.26)
    near = picture.sheet(0.12, 0, 3.6)
    trunk(near, view, 60, 1120, -60, 220, picture.seed + 51, "#453830")
    trunk(near, view, 1890, 1120, -60, 170, picture.seed + 52, "#453830")
    overhang(near, view, ((250, -40, 420, 190), (1700, -30, 380, 170)), picture.seed + 80, 750)
    for x, rx in ((150, 290), (1800, 270)):
        bush(near, view, x, 1090, rx, 120, picture.seed + int(x), 360)


def _trail() -> Path:
    return curve(
        [
            (930, FOOT + 8, 1),
            (1022, FOOT + 8, 1),
            (1000, 850),
            (1090, 950),
            (1270, 1110, 1),
            (600, 1110, 1),
            (760, 950),
            (850, 850),
        ]
    )


def _way(picture: Picture, canvas: Canvas) -> None:
    """A trodden path with flat stones."""
    view, chance, way = picture.view, Random(picture.seed), _trail()
    earth = "#e4ebf4" if view.snow else "#c8ac80"
    canvas.fill(way, Linear(0, FOOT, 0, HIGH, (view.tone(earth, 0.75), view.tone(mix(earth, "#5a4630", 0.3), 0.4))), 0.95, blur=4)
    stones = [
        ellipse(975 - 30 * t + chance.gauss(0, 20 + 170 * t), FOOT + 12 + 300 * t, 12 + 42 * t, 5 + 14 * t)
        for t in (chance.random() for _ in range(46))
    ]
    canvas.fill(joined(stones), view.tone("#6a5c50", 0.2), 0.4, clip=way)
    canvas.fill(joined([Path([c - (0, 3) for c in s.contours]) for s in stones]), view.tone("#b8ab9c", 0.7), 0.85, clip=way)


def _yard(picture: Picture, canvas: Canvas) -> None:
    """Cut logs under the eaves, a chopping block with an axe, a fence, mushrooms."""
    view, chance = picture.view, Random(picture.seed + 12)
    for row in range(4):
        for k in range(7 - row):
            x, y = 1462 + 30 * k + 15 * row, 788 - 26 * row
            canvas.fill(ellipse(x, y, 15, 14), view.tone("#5a3e2a", 0.3))
            canvas.fill(ellipse(x, y, 12, 11), view.tone("#d8b080", 0.6))
            canvas.line(ellipse(x, y, 6, 5.5), view.tone("#9a7048", 0.5), 1.5, 0.7)
    canvas.fill(
        joined([rect(640, 790, 70, 52), ellipse(675, 842, 35, 10)]),
        Linear(640, 0, 710, 0, (view.tone("#7a5a40", 0.8), view.tone("#4a3424", 0.2))),
    )
    canvas.fill(ellipse(675, 790, 35, 11), view.tone("#d8b080", 0.7))
    canvas.fill(stroke([(690, 786), (736, 716)], 8, even, False), view.tone("#a87c50", 0.7))
    canvas.fill(lines([(668, 786), (684, 756), (704, 768), (694, 790)]), view.tone("#b8c0c8", 0.8))
    rail = [stroke([(360, 806 + d), (590, 778 + d)], 9, even, False) for d in (0, 26)]
    posts = [rect(360 + 55 * k, 786 - 6.7 * k, 13, 62) for k in range(5)]
    canvas.fill(joined([*rail, *posts]), view.tone("#7a6048", 0.5))
    for _ in range(9):
        x, y, r = chance.uniform(430, 800), chance.uniform(850, 960), chance.uniform(8, 15)
        canvas.fill(rect(x - r * 0.3, y - r, r * 0.6, r * 1.2, r * 0.2), view.tone("#f0e6d4", 0.8))
        canvas.fill(
            curve([(x - r, y - r * 0.8, 1), (x - r * 0.6, y - r * 1.7), (x + r * 0.6, y - r * 1.7), (x + r, y - r * 0.8, 1)]),
            view.tone("#c8483a", 0.8),
        )
        canvas.fill(
            joined([ellipse(x + d * r, y - r * 1.25, r * 0.14, r * 0.12) for d in (-0.4, 0.1, 0.5)]), view.tone("#fff4e8", 0.9)
        )


PLACES = {
    "woodhouse": Kind(woodhouse, None, ((0.14, 0.86),), 0.68, time="morning"),
}
