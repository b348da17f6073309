"""A landing on a jungle river: a jetty of planks, canoes tied to it, huts on stilts under the palms."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import joined, lit_sides
from vnc.make.place.parts.desert import date_palm
from vnc.make.place.parts.flora import air_tint, crown, greens, overhang, ridge
from vnc.make.place.parts.furnished import stand
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import still
from vnc.make.place.wild.jungle import FROND, fern, vines

WATER = 610
STRAW = ("#7a5a30", "#b08a4c", "#e0c080")


def riverlanding(picture: Picture) -> None:
    """Green walls on both banks, the river bending away between them; huts, the jetty, three canoes."""
    view = picture.view
    leaf = greens(view) if view.snow or view.leaf != "summer" else FROND
    far = picture.sheet(1.0, 0, 0.8)
    sky(picture, far, 620)
    ridge(far, view, 470, 54, ("#5f9484", "#8ab896"), picture.seed + 2, 0.7, 26, 4)
    air_tint(far, view.haze, 300, 640, 0.1, 0.5 + 0.3 * view.murk)
    bank = picture.sheet(0.8, 0, 0.5)
    _walls(picture, bank, leaf)
    veil(picture, bank)
    water = picture.sheet(0.6)
    still(picture, water, WATER, "#5a8a62", 0.72, 0.5)
    picture.play("water", 300, WATER + 20, 1300, 300, "#e0ffe8")
    here = picture.sheet(0.4, 0, 0.4)
    for x, y, size in ((300, 660, 1.0), (90, 700, 1.3)):
        _stilts(here, view, x, y, size, picture.seed + int(x))
    _shore(picture, here, leaf)
    _jetty(here, view, picture.seed)
    for x, y, unit, tint, turned in (
        (880, 716, 1.0, "#7a4c30", False),
        (620, 776, 1.3, "#a8683c", True),
        (1150, 688, 0.8, "#5a4a3c", True),
    ):
        _canoe(here, view, x, y, unit, tint, turned)
    near = picture.sheet(0.12, 0, 2.8)
    overhang(near, view, ((60, -20, 400, 150), (1860, -20, 380, 150)), picture.seed + 80, 640, leaf)
    vines(picture, near, [(180, 60, 300), (420, 40, 170), (1560, 50, 200), (1760, 60, 330)], picture.seed + 9)
    for x, d in ((-10, 1), (1930, -1)):
        for k in range(4):
            _blade(near, view, x, 1110, -math.pi / 2 + d * (0.25 + 0.33 * k), leaf, k)


def _walls(picture: Picture, canvas: Canvas, leaf: tuple[str, str, str]) -> None:
    """The banks: heaps of leaves, higher toward us, palms over them; a way through in the middle where the river bends."""
    view, chance = picture.view, Random(picture.seed)
    for k in range(9):
        x = 760 + 55 * k
        crown(canvas, view, x, 590 - 16 * abs(k - 4), 90, 46, picture.seed + 20 + k, 130, (5, 11), leaf)
    air_tint(canvas, view.haze, 480, 640, 0.25, 0.4 + 0.3 * view.murk)
    for side in (-1, 1):
        for k in range(7):
            x = 960 + side * (270 + 120 * k)
            rise = 60 + 46 * k
            for j in range(3):
                crown(
                    canvas,
                    view,
                    x + chance.uniform(-30, 30),
                    600 - rise * j * 0.75,
                    130,
                    80,
                    picture.seed + 40 + 9 * k + j + (side > 0) * 99,
                    200,
                    (8, 17),
                    leaf,
                )
    for x, foot, tall in ((520, 600, 330), (660, 604, 240), (1290, 604, 250), (1420, 600, 360), (1650, 600, 420)):
        date_palm(canvas, view, x, foot, tall, x + picture.seed, 0.12 if x < 960 else -0.12, False)
    for k in range(15):
        x = 130 * k
        if abs(x - 960) > 170:
            fern(canvas, view, x, 622, 70 + 20 * (k % 3), picture.seed + k)


def _stilts(canvas: Canvas, view: View, x: float, foot: float, s: float, seed: int) -> None:
    """A hut on poles over the water: walls of cane, a wide roof of palm, a ladder, a lamp."""
    chance, (left, right) = Random(seed), lit_sides(view, x)
    poles = [
        stroke([(x + d * 110 * s, foot - 90 * s), (x + d * 116 * s, foot + 14 * s)], 13 * s, even) for d in (-1, -0.4, 0.3, 1)
    ]
    canvas.fill(joined(poles), view.tone("#5a4030", 0.35))
    dark = [
        stroke([(x + d * 116 * s, foot + 12 * s), (x + d * 118 * s, foot + 90 * s)], 12 * s, thin_end) for d in (-1, -0.4, 0.3, 1)
    ]
    canvas.fill(joined(dark), view.tone("#26382c", 0.1), 0.45)
    canvas.fill(rect(x - 150 * s, foot - 104 * s, 300 * s, 18 * s), view.tone("#7a5638", 0.6))
    wall = rect(x - 112 * s, foot - 220 * s, 224 * s, 118 * s)
    canvas.fill(
        wall,
        Linear(
            x - 112 * s, 0, x + 112 * s, 0, (view.tone("#b08a54", left), view.tone("#b08a54", 0.55), view.tone("#8a683c", right))
        ),
    )
    canes = [rect(x - 112 * s + 11 * s * k, foot - 220 * s, 2.5 * s, 118 * s) for k in range(21)]
    canvas.fill(joined(canes), view.tone("#4a3420", 0.2), 0.5)
    canvas.fill(rect(x - 30 * s, foot - 196 * s, 60 * s, 92 * s), mix(view.tone("#20140e", 0.2), "#ffb45a", 0.55 * view.lamps))
    canvas.fill(rect(x + 52 * s, foot - 190 * s, 40 * s, 36 * s), mix(view.tone("#20140e", 0.2), "#ffb45a", 0.7 * view.lamps))
    roof = lines(
        [(x - 165 * s, foot - 196 * s), (x - 70 * s, foot - 316 * s), (x + 70 * s, foot - 316 * s), (x + 165 * s, foot - 196 * s)]
    )
    canvas.fill(roof, Linear(0, foot - 316 * s, 0, foot - 196 * s, (view.tone(STRAW[1], 0.9), view.tone(STRAW[0], 0.4))))
    for row in range(4):
        y = foot - (226 - 28 * row) * s + 20 * s
        tufts = [
            stroke([(x + t, y - 44 * s), (x + t * 1.1 + chance.uniform(-8, 8) * s, y)], 9 * s, thin_end)
            for t in range(int(-(100 + 22 * row) * s), int((100 + 22 * row) * s), max(6, int(9 * s)))
        ]
        canvas.fill(joined(tufts[::2]), view.tone(STRAW[2], 0.75), 0.55)
        canvas.fill(joined(tufts[1::2]), view.tone(STRAW[0], 0.3), 0.6)
    rails = [
        rect(x - 148 * s, foot - 150 * s, 5 * s, 50 * s),
        rect(x + 143 * s, foot - 150 * s, 5 * s, 50 * s),
        rect(x - 148 * s, foot - 150 * s, 36 * s, 5 * s),
        rect(x + 112 * s, foot - 150 * s, 36 * s, 5 * s),
    ]
    canvas.fill(joined(rails), view.tone("#6a4a30", 0.5))
    if view.lamps > 0.3:
        canvas.glow(x, foot - 150 * s, 210 * s, "#ffb45a", 0.5 * view.lamps)


def _shore(picture: Picture, canvas: Canvas, leaf: tuple[str, str, str]) -> None:
    """Mud and roots on the right, where the jetty starts; reeds along it."""
    view = picture.view
    mud = curve(
        [(1960, 700, 1), (1700, 716), (1520, 760), (1430, 830), (1490, 920), (1640, 1010), (1700, 1120, 1), (1960, 1120, 1)]
    )
    canvas.fill(
        mud, Linear(1450, 700, 1900, HIGH, (view.tone("#8a6a48", 0.7), view.tone("#5c4430", 0.35), view.tone("#33281e", 0.2)))
    )
    for k, (x, y, rx, ry) in enumerate(((1880, 700, 150, 80), (1760, 740, 90, 46), (1620, 770, 60, 30), (1900, 900, 150, 80))):
        crown(canvas, view, x, y, rx, ry, picture.seed + 90 + k, 220, (9, 18), leaf)
    for k, (x, y) in enumerate(((1540, 800), (1690, 800), (1800, 860))):
        fern(canvas, view, x, y, 90 + 12 * k, picture.seed + k + 30)
    chance = Random(picture.seed + 3)
    reeds = [
        stroke([(x, y), (x + chance.uniform(-14, 14), y - chance.uniform(50, 110))], 5, thin_end)
        for x, y in ((1440 + chance.uniform(-20, 70), 850 + chance.uniform(-30, 80)) for _ in range(26))
    ]
    canvas.fill(joined(reeds), view.tone("#7a9a48", 0.6))


def _jetty(canvas: Canvas, view: View, seed: int) -> None:
    """Planks on posts from the right bank out into the river, a lantern and ropes at its end."""
    chance = Random(seed + 8)
    for x, y in ((930, 800), (1120, 812), (1310, 830), (960, 876), (1180, 896)):
        canvas.fill(
            rect(x - 11, y - 66, 22, 120), Linear(x - 11, 0, x + 11, 0, (view.tone("#8a6a48", 0.8), view.tone("#4a3424", 0.25)))
        )
        canvas.fill(rect(x - 11, y + 40, 22, 60), view.tone("#1c3428", 0.1), 0.5)
    deck = lines([(900, 770), (1540, 800), (1620, 880), (930, 846)])
    canvas.fill(deck.moved(0, 26), view.tone("#1c140e", 0.1), 0.6)
    canvas.fill(lines([(930, 846), (1620, 880), (1620, 906), (930, 870)]), view.tone("#5a3c28", 0.3))
    canvas.fill(deck, Linear(0, 770, 0, 880, (view.tone("#b8916a", 0.85), view.tone("#8a6444", 0.5))))
    for k in range(30):
        t = k / 30
        a, b = (900 + 640 * t, 770 + 30 * t), (930 + 690 * t, 846 + 34 * t)
        c, d = (900 + 640 * (t + 0.028), 770 + 30 * (t + 0.028)), (930 + 690 * (t + 0.028), 846 + 34 * (t + 0.028))
        canvas.fill(lines([a, c, d, b]), view.tone(chance.choice(("#c8a078", "#9a7450", "#b08860")), 0.75), 0.7)
        canvas.line(lines([a, b], closed=False), view.tone("#2a1a10", 0.1), 2.4, 0.6)
    for x, y in ((912, 772), (1316, 792), (940, 848), (1500, 874)):
        canvas.fill(
            rect(x - 10, y - 74, 20, 80, 4),
            Linear(x - 10, 0, x + 10, 0, (view.tone("#9a7450", 0.85), view.tone("#4a3424", 0.25))),
        )
        canvas.fill(rect(x - 12, y - 44, 24, 12, 4), view.tone("#d8c090", 0.7))
    canvas.line(curve([(912, 735), (1110, 790), (1316, 752)], closed=False), view.tone("#c8a878", 0.6), 6)
    stand(canvas, view, "oil lamp", 940, 776, 1.1)
    stand(canvas, view, "crate", 1440, 830, 1.0)
    stand(canvas, view, "basket", 1370, 838, 1.1)


def _canoe(canvas: Canvas, view: View, x: float, y: float, s: float, tint: str, turned: bool) -> None:
    """A dugout with pointed ends, thwarts and a paddle, its image below it."""
    d = -1 if turned else 1

    def at(u: float, v: float, sharp: int = 0) -> tuple[float, float, int]:
        return x + d * u * s, y + v * s, sharp

    canvas.fill(ellipse(x, y + 24 * s, 170 * s, 12 * s), view.tone("#16281e", 0.1), 0.5, blur=6)
    inside = curve([at(-170, -24, 1), at(-90, -12), at(40, -10), at(176, -30, 1), at(90, -22), at(-60, -24)])
    hull = curve([at(-176, -28, 1), at(-90, -8), at(40, -6), at(184, -36, 1), at(150, 6), at(60, 20), at(-70, 20), at(-146, 6)])
    canvas.fill(
        hull,
        Linear(
            0,
            y - 30 * s,
            0,
            y + 22 * s,
            (view.tone(tint, 0.95), view.tone(tint, 0.45), view.tone(mix(tint, "#1a100a", 0.5), 0.2)),
        ),
    )
    canvas.fill(inside, view.tone("#2a1a12", 0.2))
    canvas.line(hull, view.tone(mix(tint, "#ffe0b0", 0.4), 1.0), 2.6 * s, 0.5)
    zig = lines([at(-140 + 20 * k, 2 + (8 if k % 2 else 0))[:2] for k in range(15)], closed=False)
    canvas.line(zig, view.tone("#f0d8a8", 0.8), 3 * s, 0.75, clip=hull)
    for u in (-70, 20):
        canvas.fill(
            lines([at(u, -22)[:2], at(u + 16, -22)[:2], at(u + 20, -10)[:2], at(u + 2, -10)[:2]]), view.tone("#c89a68", 0.8)
        )
    canvas.fill(stroke([at(-30, -16)[:2], at(120, -50)[:2]], 6 * s, even), view.tone("#b8885a", 0.8))
    blade = curve([at(116, -52), at(150, -66), at(168, -60), at(140, -48)])
    canvas.fill(blade, view.tone("#b8885a", 0.8))
    canvas.fill(joined([ellipse(x + d * t * s, y + 21 * s, 40 * s, 2.5 * s) for t in (-120, 0, 120)]), "#e8fff0", 0.4)


def _blade(canvas: Canvas, view: View, x: float, y: float, turn: float, leaf: tuple[str, str, str], k: int) -> None:
    """A long leaf that rises from a lower corner."""
    tip = (x + 330 * math.cos(turn), y + 330 * math.sin(turn))
    side = (-math.sin(turn) * 55, math.cos(turn) * 55)
    mid = ((x + tip[0]) / 2, (y + tip[1]) / 2)
    shape: Path = curve([(x, y, 1), (mid[0] + side[0], mid[1] + side[1]), (*tip, 1), (mid[0] - side[0], mid[1] - side[1])])
    canvas.fill(shape, Linear(x, y, *tip, (view.tone(leaf[0], 0.2), view.tone(leaf[1 + k % 2], 0.6))))


PLACES = {"riverlanding": Kind(riverlanding, None, ((0.1, 0.9),), 0.56)}
