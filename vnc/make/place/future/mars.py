"""On Mars: red dunes and mesas under a dusty pink sky, a town of domes, a probe among the stones."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import stroke as brush
from vnc.make.draw.path import thin_ends
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.outpost import crater, dome, mast, panels, rock, rover, sunny, tank, tracks
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import lay, noise, plane, rows
from vnc.make.place.sky import WHOLE, cloud_bank, stars, veil
from vnc.make.place.view import View

SAND = ("#5a2418", "#b4542c", "#f0a468")
"""Dark, middle and bright of the ground."""
NEAR = ("#2c120e", "#7a3420", "#c87844")
"""The same of rocks in the shade beside us."""
AIR = ("#b0706a", "#dc9c8c", "#f2ccb6")
"""The sky by day from the top down; blue round a low sun."""
PLAIN = 600.0
"""Where the dunes begin, in design units."""


def mars(picture: Picture) -> None:
    """Mesas in the dust, the glass of a colony, dunes with a rover's tracks toward us."""
    view, chance, lit = picture.view, Random(picture.seed), max(0.25, picture.view.lamps)
    far = picture.sheet(1.0)
    _heaven(picture, far)
    land = picture.sheet(0.85, 0.05, 0.6)
    _crags(land, view, 560, picture.seed, 0.62)
    _crags(land, view, 605, picture.seed + 7, 0.3)
    _whirl(land, view, 330 + chance.uniform(-80, 120), 604)
    veil(picture, land)
    plain = picture.sheet(0.6, 0, 0.3)
    _dunes(plain, view, picture.seed)
    _colony(plain, view, lit)
    tracks(plain, view, [(1010, 672), (960, 740), (1010, 840), (940, 960), (760, 1120)], 88, SAND[0])
    middle = picture.sheet(0.35, 0, 0.4)
    for k in range(34):
        y = 690 + 320 * chance.random() ** 1.3
        rock(middle, view, chance.uniform(-20, WIDE + 20), y, chance.uniform(0.3, 0.9) * (y - 610) * 0.11, SAND, picture.seed + k)
    rover(middle, view, 1430, 776, 250, -1, lit, "#3a7ac8")
    _probe(middle, view, 520, 790, 150)
    near = picture.sheet(0.12, 0, 2.4)
    for k, (x, y, r) in enumerate(((20, 1050, 200), (1900, 1060, 210), (270, 1120, 80), (1640, 1112, 100))):
        rock(near, view, x, y, r, NEAR, picture.seed + 60 + k)


def _heaven(picture: Picture, canvas: Canvas) -> None:
    """Dust that scatters the light: butterscotch by day, blue about the sun at its rising and setting; two little moons."""
    view = picture.view
    night = view.time == "night"
    low = view.time in ("dawn", "sunset")
    tones = [mix(c, view.sky[k], 0.78 if night else 0.18) for c, k in zip(AIR, (0, 2, 4), strict=True)]
    if low:
        tones = [mix(c, d, 0.55) for c, d in zip(tones, ("#5a4a58", "#8a7080", "#c8a898"), strict=True)]
    canvas.fill(WHOLE, Linear(0, 0, 0, 660, tuple(tones), (0, 0.55, 1)))
    if night:
        stars(canvas, picture.seed + 8, 560, 1.0)
    dust = noise(canvas, picture.seed + 3, 6, 3, 3.4)
    lay(canvas, plane(tones[2]), np.clip(dust - 0.45, 0, 1) * 0.5 * np.clip((rows(canvas) - 40) / 300, 0, 1))
    for x, y, r in ((430, 170, 34), (620, 262, 15)):
        _moonlet(canvas, view, x, y, r, 0.95 if night else 0.5)
    cloud_bank(canvas, view, picture.seed + 12, view.cover - 0.2, 140, 520, 5, 7.0, 0.2)
    if not night:
        x, y = view.sun[0], min(view.sun[1], 470)
        canvas.glow(x, y, 560, "#9ac8f0" if low else "#fff0d8", 0.75 * view.shine)
        canvas.glow(x, y, 150, "#e8f4ff" if low else "#fff8ec", 0.9 * view.shine)
        canvas.fill(ellipse(x, y, 27, 27), "#ffffff", view.shine)


def _moonlet(canvas: Canvas, view: View, x: float, y: float, r: float, strength: float) -> None:
    """A moon like a potato, pocked."""
    shape = curve(
        [
            (x + r * k * math.cos(t), y + r * k * 0.8 * math.sin(t))
            for t, k in ((0, 1), (1, 0.94), (2.1, 1.06), (3.1, 0.9), (4.2, 1), (5.3, 0.92))
        ]
    )
    canvas.fill(shape, Linear(x - r, y - r, x + r, y + r, ("#f4e4d4", mix("#a08070", view.sky[0], 0.5))), strength)
    pits = [
        ellipse(x + r * a, y + r * b, r * c, r * c * 0.8)
        for a, b, c in ((-0.3, -0.2, 0.22), (0.3, 0.1, 0.16), (-0.1, 0.35, 0.14))
    ]
    canvas.fill(joined(pits), "#8a6a5c", 0.5 * strength, clip=shape)


def _crags(canvas: Canvas, view: View, y: float, seed: int, air: float) -> None:
    """Table mountains and cones of old volcanoes, layered, one flank in the sun."""
    chance, side = Random(seed), sunny(view)
    haze = mix(AIR[2], view.haze, 0.4)
    x = -160.0
    while x < WIDE + 100:
        wide, tall = chance.uniform(220, 520), chance.uniform(50, 190)
        top = 0.16 if chance.random() < 0.3 else chance.uniform(0.5, 0.72)
        half, mid = wide / 2, x + wide / 2
        left = [
            (mid - half * 1.3, y + 90),
            (mid - half, y),
            (mid - half * (top + 0.12), y - tall * 0.62),
            (mid - half * top, y - tall),
        ]
        right = [(2 * mid - a, b + chance.uniform(-6, 6)) for a, b in left[::-1]]
        shape = lines([*left, *[(mid + half * top * k, y - tall + chance.uniform(-7, 5)) for k in (-0.5, 0, 0.5)], *right])
        tones = [
            mix(view.tone(mix(SAND[1], SAND[k], 0.5), light), view.tone(haze, 0.8), air)
            for k, light in ((2, 1.0), (1, 0.6), (0, 0.2))
        ]
        canvas.fill(shape, Linear(mid + side * half, 0, mid - side * half, 0, tuple(tones), (0, 0.5, 0.9)))
        bands = [rect(x - 90, y - tall * k, wide + 180, tall * chance.uniform(0.02, 0.06)) for k in (0.2, 0.36, 0.5, 0.66, 0.84)]
        canvas.fill(joined(bands), tones[2], 0.45, clip=shape)
        gullies: list[Path] = []
        for _ in range(int(wide / 26)):
            a = mid + half * chance.uniform(-1, 1)
            gullies.append(
                brush([(mid + (a - mid) * top, y - tall), (a, y - tall * 0.3), (mid + (a - mid) * 1.3, y + 40)], 7, thin_ends)
            )
        canvas.fill(joined(gullies), tones[2], 0.4, clip=shape)
        canvas.inner(shape, -side * 4, 4, tones[0], 0.7, blur=2)
        x += wide * chance.uniform(0.6, 1.0)
    foot = rect(-20, y - 30, WIDE + 40, 200)
    canvas.fill(foot, Linear(0, y - 30, 0, y + 40, (alpha(view.tone(haze, 0.8), 0), alpha(view.tone(haze, 0.8), 0.75))))


def _whirl(canvas: Canvas, view: View, x: float, foot: float) -> None:
    """A dust devil that wanders over the plain."""
    tint = view.tone(AIR[2], 0.9)
    for k in range(26):
        t = k / 25
        at, half = x + 34 * math.sin(4.2 * t) + 60 * t * t, 7 + 46 * t**1.6
        canvas.fill(ellipse(at, foot - 330 * t, half, 5 + 13 * t), tint, 0.28 * (1 - 0.75 * t), blur=3 + 6 * t)
    canvas.fill(ellipse(x, foot, 70, 12), tint, 0.5, blur=9)


def _dunes(canvas: Canvas, view: View, seed: int) -> None:
    """Swells of sand with a bright and a dark side, ripples that widen toward us, a few craters."""
    snow = 0.6 * view.snow
    colours = [mix(c, "#f4ecec", snow) for c in SAND]
    chance = Random(seed + 4)
    ground = rect(-20, PLAIN - 10, WIDE + 40, HIGH)
    tones = (
        view.tone(mix(colours[1], colours[2], 0.6), 0.75),
        view.tone(colours[1], 0.7),
        view.tone(mix(colours[1], colours[0], 0.35), 0.35),
    )
    canvas.fill(ground, Linear(0, PLAIN, 0, HIGH, tones, (0, 0.4, 1)))
    for k in range(9):
        t = (k + 0.5) / 9
        y, x = PLAIN + 12 + 430 * t**1.5, chance.uniform(-200, WIDE - 300)
        wide, tall = 500 + 700 * t, 14 + 46 * t
        crest = [
            (x, y + tall),
            (x + wide * 0.3, y + tall * 0.2),
            (x + wide * 0.55, y),
            (x + wide * 0.75, y + tall * 0.5),
            (x + wide, y + tall),
        ]
        lee = curve([*[(a, b, 0) for a, b in crest], (x + wide * 0.7, y + tall * 1.6), (x + wide * 0.3, y + tall * 1.5)])
        canvas.fill(
            lee, Linear(0, y, 0, y + tall * 1.6, (view.tone(colours[2], 0.95), alpha(view.tone(colours[1], 0.5), 0))), 0.7, blur=4
        )
        shade = curve(
            [
                (x + wide * 0.55, y, 1),
                (x + wide * 0.75, y + tall * 0.5),
                (x + wide, y + tall, 1),
                (x + wide * 0.66, y + tall * 1.1),
            ]
        )
        canvas.fill(shade, view.tone(colours[0], 0.15), 0.4, blur=5)
    grain = noise(canvas, seed + 6, 7, 9, 5.0)
    under = np.clip((rows(canvas) - PLAIN) / 80, 0, 1)
    lay(canvas, plane(view.tone(colours[0], 0.2)), np.clip((grain - 0.5) * 2.4, 0, 0.38) * under)
    lay(canvas, plane(view.tone(colours[2], 1.0)), np.clip((0.4 - grain) * 2.4, 0, 0.4) * under)
    _ripples(canvas, view, chance)
    for x, y, r in ((300, 700, 70), (1640, 720, 80), (1240, 890, 130), (180, 900, 110)):
        crater(canvas, view, x, y, r, (colours[0], colours[1], colours[2]), 0.2)


def _ripples(canvas: Canvas, view: View, chance: Random) -> None:
    bright: list[Path] = []
    for _ in range(130):
        t = chance.random() ** 1.4
        x, y, long = chance.uniform(-100, WIDE), PLAIN + 30 + 440 * t, 50 + 260 * t
        bright.append(
            brush([(x, y), (x + long * 0.3, y - 3 - 6 * t), (x + long * 0.7, y + 2), (x + long, y - 2)], 2 + 5 * t, thin_ends)
        )
    canvas.fill(joined([p.moved(0, 4) for p in bright]), view.tone(SAND[0], 0.2), 0.3)
    canvas.fill(joined(bright), view.tone(SAND[2], 1.0), 0.35)


def _colony(canvas: Canvas, view: View, lit: float) -> None:
    """Three domes joined by tanks, a mast, panels, a tower of a ship that waits to go home."""
    glass = (mix("#b8d0e0", view.sky[1], 0.2), "#f4e8dc")
    _ship(canvas, view, 1330, 672, 300, lit)
    for x, y, r in ((560, 662, 70), (1120, 664, 82), (840, 672, 136)):
        dome(canvas, view, x, y, r, lit, glass)
    tank(canvas, view, 618, 668, 110, lit, "#e8702a")
    tank(canvas, view, 960, 670, 96, lit, "#e8702a")
    mast(canvas, view, 1010, 616, 180)
    panels(canvas, view, 1480, 668, 58, 4)
    panels(canvas, view, 250, 664, 56, 3)


def _ship(canvas: Canvas, view: View, x: float, foot: float, tall: float, lit: float) -> None:
    """A rocket of steel on its fins, with a round window and a gantry's lamp."""
    half = tall * 0.11
    canvas.fill(ellipse(x, foot + 3, half * 3, 11), view.tone("#180808", 0), 0.5, blur=6)
    fins = [
        lines(
            [
                (x + d * half * 0.8, foot - tall * 0.34),
                (x + d * half * 2.2, foot - tall * 0.04),
                (x + d * half * 2.2, foot),
                (x + d * half * 0.7, foot - tall * 0.08),
            ]
        )
        for d in (-1, 1)
    ]
    canvas.fill(fins[0], view.tone("#c8463a", 0.5))
    canvas.fill(fins[1], view.tone("#c8463a", 0.8))
    hull = curve(
        [
            (x - half * 0.86, foot - tall * 0.05, 1),
            (x - half, foot - tall * 0.4),
            (x - half * 0.8, foot - tall * 0.76),
            (x, foot - tall, 1),
            (x + half * 0.8, foot - tall * 0.76),
            (x + half, foot - tall * 0.4),
            (x + half * 0.86, foot - tall * 0.05, 1),
        ]
    )
    side = sunny(view)
    tones = tuple(view.tone("#eceef2", k) for k in (0.95, 1.0, 0.45, 0.12))
    canvas.fill(hull, Linear(x + side * half, 0, x - side * half, 0, tones, (0, 0.3, 0.65, 1)))
    canvas.fill(rect(x - half * 2, foot - tall * 0.42, half * 4, tall * 0.04), view.tone("#c8463a", 0.7), clip=hull)
    canvas.fill(rect(x - half * 2, foot - tall, half * 4, tall * 0.17), view.tone("#c8463a", 0.7), 0.92, clip=hull)
    for k in (0.66, 0.53):
        canvas.fill(ellipse(x, foot - tall * k, half * 0.36, half * 0.36), view.tone("#7a8290", 0.5))
        canvas.fill(ellipse(x, foot - tall * k, half * 0.26, half * 0.26), mix("#2a4058", "#ffe0a0", lit))
    canvas.fill(rect(x - half * 0.7, foot - tall * 0.06, half * 1.4, tall * 0.04), view.tone("#3a3e48", 0.4))
    canvas.glow(x, foot - tall * 0.6, half * 3, "#ffd890", 0.3 * view.lamps)


def _probe(canvas: Canvas, view: View, x: float, foot: float, size: float) -> None:
    """A robot on six wheels: a flat deck, an eye on a mast, an arm that reaches for a stone."""
    with canvas.saved():
        canvas.translate(x, foot)
        canvas.scale(size / 150)
        canvas.fill(ellipse(0, 0, 92, 9), view.tone("#180808", 0), 0.6, blur=5)
        canvas.line(lines([(-58, -22), (-20, -40), (0, -22), (30, -42), (58, -22)], closed=False), view.tone("#8a8e98", 0.5), 6)
        for cx in (-58, 0, 58):
            canvas.fill(ellipse(cx, -17, 18, 18), view.tone("#34363c", 0.3))
            canvas.line(ellipse(cx, -17, 14, 14), view.tone("#8a8e98", 0.8), 4)
        canvas.fill(rect(-56, -66, 104, 28, 4), Linear(0, -66, 0, -38, (view.tone("#f4f4f2", 0.95), view.tone("#a0a4ae", 0.3))))
        canvas.fill(rect(-56, -50, 104, 5), view.tone("#e0a848", 0.7))
        canvas.fill(lines([(-74, -74), (40, -74), (50, -66), (-62, -66)]), view.tone("#34589a", 0.7))
        canvas.fill(rect(26, -126, 7, 54), view.tone("#c8ccd4", 0.7))
        canvas.fill(rect(12, -146, 38, 23, 4), view.tone("#f4f4f2", 0.9))
        canvas.fill(joined([ellipse(24, -135, 6.5, 6.5), ellipse(41, -135, 5, 5)]), "#1c2a3c")
        canvas.fill(ellipse(22, -137, 2, 2), "#ffffff", 0.9)
        canvas.line(lines([(46, -52), (82, -66), (98, -26)], closed=False), view.tone("#b8bcc6", 0.7), 6)
        canvas.fill(ellipse(98, -24, 8, 8), view.tone("#5a5e68", 0.5))
        canvas.line(lines([(-46, -74), (-52, -112)], closed=False), view.tone("#c8ccd4", 0.8), 2.5)


PLACES = {
    "mars": Kind(mars, None, ((0.1, 0.42), (0.6, 0.9)), 0.56, time="day"),
}
