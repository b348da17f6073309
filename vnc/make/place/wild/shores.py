"""By the water: beach and lake."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, bush, grass, ground, overhang, pines, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.water import foam, sea, still
from vnc.make.place.wild.heights import peaks, rocks


def beach(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 560)
    ocean = picture.sheet(0.85, 0, 0.8)
    island = curve([(90, 560, 1), (170, 500), (270, 470), (360, 492), (470, 520), (600, 560, 1)])
    ocean.fill(
        island, Linear(0, 470, 0, 560, (view.misty(view.tone("#5a8a6c", 0.7), 0.45), view.misty(view.tone("#7a9c90", 0.5), 0.65)))
    )
    sea(picture, ocean, 556, 860)
    veil(picture, ocean)
    picture.play("water", 0, 560, WIDE, 270, view.sunlight)
    sand = picture.sheet(0.5, 0, 0.5)
    shore = curve(
        [(-60, 800, 1), (300, 836), (760, 800), (1240, 770), (1660, 800), (1980, 780, 1), (1980, 1140, 1), (-60, 1140, 1)]
    )
    sand.fill(
        shore,
        Linear(0, 770, 0, HIGH, (view.tone("#c8ac80", 0.5), view.tone("#f4deb0", 0.8), view.tone("#d8b884", 0.5)), (0, 0.25, 1)),
    )
    stained(sand, picture.seed + 5, 0.2, 30, 5, view.tone("#8a6a48", 0.2))
    if view.snow:
        sand.fill(shore, view.tone("#eef3fb", 0.8), 0.75)
    for k, y in enumerate((770, 804, 842)):
        foam(sand, view, y, 20, picture.seed + k, 10 + 5 * k)
    _parasol(picture, sand)
    near = picture.sheet(0.12, 0, 3.2)
    _palm(picture, near)
    for k, (x, rx) in enumerate(((-10, 250), (1930, 220))):
        bush(near, view, x, 1090, rx, 120, picture.seed + 90 + k, 300)


def _parasol(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    x, y = 1430, 700
    canvas.fill(ellipse(1500, 960, 210, 24), view.tone("#5a4030", 0.1), 0.4, blur=10)
    canvas.fill(lines([(x - 5, y), (x + 5, y), (x + 42, 965), (x + 32, 965)]), view.tone("#f4f0e6", 0.8))
    for k in range(6):
        a, b = k / 6, (k + 1) / 6
        edge = [
            (x - 230 + 460 * t, y + 30 + 26 * math.sin(math.pi * t) - (20 if t in (0, 1) else 0)) for t in (a, (a + b) / 2, b)
        ]
        gore = curve(
            [(x - 6, y - 118, 1), (edge[0][0], edge[0][1], 1), (edge[1][0], edge[1][1] - 10), (edge[2][0], edge[2][1], 1)],
            tension=0.3,
        )
        tint = view.own("parasol", "#e8503e") if k % 2 else "#fff4e4"
        canvas.fill(gore, Linear(0, y - 118, 0, y + 50, (view.tone(tint, 1.0), view.tone(tint, 0.35))))
    seat = [((1250, 950), (1420, 930), (1450, 948), (1280, 972)), ((1200, 880), (1250, 950), (1280, 972), (1226, 892))]
    for k, part in enumerate(seat):
        canvas.fill(lines(part), view.tone(("#4fa8c8", "#7cc8dc")[k], 0.7))
    canvas.fill(
        ellipse(1560, 955, 30, 30),
        Radial(1550, 943, 40, (view.tone("#ffffff", 1), view.tone("#f07a6a", 0.6), view.tone("#a83c48", 0.2))),
    )


def _palm(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    canvas.fill(
        stroke([(-40, 1100), (70, 700), (150, 380), (240, 130)], 74, lambda t: 1 - 0.55 * t),
        Linear(0, 0, 260, 0, (view.tone("#6a4a34", 0.2), view.tone("#a8825c", 0.8))),
    )
    for k in range(11):
        turn = math.radians(-170 + 34 * k)
        long = 380 + 40 * (k % 3)
        tip = (240 + long * math.cos(turn), 130 + long * 0.62 * math.sin(turn) + 130)
        mid = (240 + long * 0.55 * math.cos(turn), 130 + long * 0.5 * math.sin(turn) - 20)
        rib = stroke([(240, 130), mid, tip], 62)
        canvas.fill(rib, Linear(240, 130, *tip, (view.tone("#2f6a3c", 0.3), view.tone("#6aa84a", 0.7 + 0.3 * (k % 2)))))
        cuts = [
            stroke(
                [
                    (240 + (tip[0] - 240) * t, 130 + (tip[1] - 130) * t - 60 * math.sin(math.pi * t)),
                    (240 + (tip[0] - 240) * t + 20, 130 + (tip[1] - 130) * t + 50),
                ],
                7,
            )
            for t in (0.3, 0.45, 0.6, 0.75, 0.88)
        ]
        canvas.fill(joined(cuts), view.tone("#1c4a30", 0.2), 0.7, clip=rib)


def lake(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 600)
    peaks(picture, far, ((520, 610, 300, 470), (1230, 610, 220, 560)), 0.45)
    air_tint(far, view.haze, 380, 620, 0.0, 0.55)
    shore = picture.sheet(0.8, 0.06 + 0.2 * view.murk, 0.9)
    ridge(shore, view, 560, 22, ("#4f8070", "#7aa48c"), picture.seed + 4, 0.5, 30, 5)
    chance = Random(picture.seed)
    pines(shore, view, [(chance.uniform(-20, WIDE), 618 + chance.uniform(-14, 4), chance.uniform(50, 130)) for _ in range(60)])
    veil(picture, shore)
    water = picture.sheet(0.65, 0, 0.4)
    if view.snow:
        _ice(picture, water, 616)
    else:
        still(picture, water, 616)
        picture.play("water", 0, 625, WIDE, 300, view.sunlight)
    bank = picture.sheet(0.35, 0, 0.6)
    meadow = [(-20, 880), (260, 930), (620, 985), (1000, 1010), (1400, 990), (WIDE + 20, 950)]
    ground(bank, view, meadow)
    grass(bank, view, 985, 1090, 800, picture.seed + 8)
    _jetty(picture, bank)
    rocks(bank, view, ((1500, 985, 80), (1640, 990, 50), (430, 970, 46)), picture.seed)
    near = picture.sheet(0.12, 0, 3.2)
    grass(near, view, 1000, 1120, 240, picture.seed + 12, height=4.0, right=480)
    grass(near, view, 1020, 1120, 140, picture.seed + 14, height=3.4, left=1560)
    overhang(near, view, ((1850, 20, 380, 200),), picture.seed + 16, 800)


def _ice(picture: Picture, canvas: Canvas, top: float) -> None:
    """The lake frozen over: a dull mirror, snow blown into streaks, long cracks."""
    view, chance = picture.view, Random(picture.seed)
    still(picture, canvas, top, "#9fb8cc", 0.4, 0.15)
    canvas.fill(
        rect(-20, top, WIDE + 40, HIGH - top + 20),
        Linear(0, top, 0, HIGH, (view.tone("#dce8f2", 0.7), view.tone("#b4cade", 0.5))),
        0.6,
    )
    drifts = [
        ellipse(chance.uniform(0, WIDE), top + 12 + 400 * (t := chance.random()), 60 + 260 * t, 3 + 16 * t) for _ in range(46)
    ]
    canvas.fill(joined(drifts), view.tone("#f6faff", 0.9), 0.6, blur=3)
    for _ in range(16):
        x, y = chance.uniform(100, WIDE - 100), top + 40 + 330 * chance.random()
        points = [(x, y)]
        for _ in range(5):
            points.append((points[-1][0] + chance.uniform(20, 90), points[-1][1] + chance.uniform(-14, 16)))
        canvas.fill(stroke(points, 2 + (y - top) / 130, smooth=False), view.tone("#f8fcff", 1.0), 0.7)


def _jetty(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    deck = lines([(640, 760), (800, 760), (930, 1020), (500, 1020)])
    for x, y in ((640, 760), (800, 760), (590, 860), (850, 860)):
        canvas.fill(
            rect(x - 8, y - 26, 18, 86), Linear(x - 8, 0, x + 10, 0, (view.tone("#8a6a4c", 0.8), view.tone("#4a3628", 0.2)))
        )
    canvas.fill(deck, Linear(0, 760, 0, 1020, (view.tone("#c4a078", 0.85), view.tone("#8c6a4a", 0.4))))
    canvas.fill(
        joined([rect(480, 760 + 13 * k + 0.4 * k * k, 480, 2.4) for k in range(15)]), view.tone("#3a2820", 0.1), 0.6, clip=deck
    )
    canvas.fill(lines([(500, 1020), (930, 1020), (930, 1034), (500, 1034)]), view.tone("#5a4432", 0.2))
    if view.snow:
        canvas.fill(deck, view.tone("#f4f8ff", 0.8), 0.7)
        return
    hull = curve([(905, 846, 1), (1000, 870), (1150, 868), (1245, 838, 1), (1210, 900), (1130, 922), (1010, 920), (940, 894)])
    canvas.fill(ellipse(1075, 920, 170, 16), view.tone("#0c2430", 0), 0.4, blur=8)
    canvas.fill(hull, Linear(0, 838, 0, 922, (view.tone("#d8704c", 0.9), view.tone("#8a3c30", 0.2))))
    canvas.line(curve([(905, 846), (1000, 870), (1150, 868), (1245, 838)], closed=False), view.tone("#f0d8b4", 0.9), 7)


PLACES = {
    "lake": Kind(lake, None, ((0.2, 0.9),), 0.57, time="morning"),
    "beach": Kind(beach, None, ((0.16, 0.84),), 0.52),
}
