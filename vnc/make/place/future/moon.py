"""On the moon: grey craters in hard light, a base of domes and tanks, the earth in a black sky."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.future.stars import planet
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.outpost import crater, dome, mast, panels, rock, rover, sunny, tank, tracks
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import Swarm, lay, noise, plane, rows
from vnc.make.place.sky import WHOLE, twinkle
from vnc.make.place.view import View

DUST = ("#34353c", "#8c8d92", "#dcdcd8")
"""Dark, middle and bright of the ground."""
NEAR = ("#1c1d22", "#5a5b62", "#a4a5a6")
"""The same of rocks in the shade beside us."""
SHORE = 580.0
"""Where the plain meets the hills, in design units."""
CRATERS = (
    (300, 660, 60), (1180, 668, 70), (1780, 725, 70), (560, 720, 84), (1010, 760, 60), (180, 820, 150), (1500, 850, 190),
    (760, 905, 150), (1130, 985, 90), (420, 985, 120),
)  # fmt: skip


def moon(picture: Picture) -> None:
    """The earth over hills without a blade of grass; a rover's tracks lead from us to the base."""
    view, chance = picture.view, Random(picture.seed)
    _heaven(picture, picture.sheet(1.0), 560 + chance.uniform(-90, 160), 236)
    hills = picture.sheet(0.85)
    for k, (y, amp) in enumerate(((560, 64), (590, 40))):
        _hills(hills, view, y, amp, picture.seed + 5 * k, 0.3 + 0.25 * k)
    plain = picture.sheet(0.6, 0, 0.3)
    _plain(plain, view, picture.seed)
    lit = max(0.35, view.lamps)
    _base(plain, view, lit)
    tracks(plain, view, [(900, 660), (960, 720), (900, 800), (960, 900), (1120, 1010), (1200, 1120)], 84, DUST[0])
    middle = picture.sheet(0.35, 0, 0.4)
    for k in range(22):
        y = 690 + 300 * chance.random() ** 1.3
        rock(middle, view, chance.uniform(-20, WIDE + 20), y, chance.uniform(0.5, 1.1) * (y - 620) * 0.1, DUST, picture.seed + k)
    rover(middle, view, 1270, 770, 250, -1, lit, "#e8702a")
    _flag(middle, view, 650, 770, 150)
    near = picture.sheet(0.12, 0, 2.4)
    for k, (x, y, r) in enumerate(((30, 1060, 190), (1890, 1050, 220), (260, 1110, 90), (1650, 1110, 100))):
        rock(near, view, x, y, r, NEAR, picture.seed + 60 + k)


def _heaven(picture: Picture, canvas: Canvas, x: float, y: float) -> None:
    """Black with stars at every hour, the milky way, the sun without a halo of air, the earth."""
    view = picture.view
    canvas.fill(WHOLE, Linear(0, 0, 0, 640, ("#03040c", "#080b1a", "#141a30")))
    band = noise(canvas, picture.seed + 3, 6, 3, 2.2)
    lay(canvas, plane("#5a6ca8"), np.clip(band - 0.5, 0, 1) ** 1.3 * 0.5)
    random = np.random.default_rng(picture.seed)
    for count, size, opacity in ((700, 0.9, 0.6), (160, 1.5, 0.9), (34, 2.3, 1.0)):
        spots = random.random((count, 2)) * (WIDE, 620)
        canvas.fill(Swarm(spots[:, None, :] + np.array([(-size, 0), (0, -size), (size, 0), (0, size)])), "#f4f6ff", opacity)
    for a, b in random.random((9, 2)) * (WIDE, 460):
        twinkle(canvas, float(a), float(b), float(random.uniform(12, 26)), 0.9)
    _earth(picture, canvas, x, y, 150)
    if view.time != "night":
        a, b = 960 + sunny(view) * 620, 120
        canvas.glow(a, b, 460, "#fff2d8", 0.55)
        canvas.glow(a, b, 150, "#ffffff", 0.9)
        canvas.fill(ellipse(a, b, 38, 38), "#ffffff")
    picture.play("twinkle", 0, 0, WIDE, 420, "#dfe8ff")


def _earth(picture: Picture, canvas: Canvas, x: float, y: float, r: float) -> None:
    """Seas, lands and clouds of home, a rim of air, its night on the right."""
    ball, chance = canvas.sibling(), Random(picture.seed + 9)
    canvas.glow(x, y, r * 2.1, "#5aa0ff", 0.4)
    planet(picture, ball, x, y, r, ("#1c5ab8", "#3f8ae0"), bands=False)
    disc = ellipse(x, y, r, r)
    lands: list[Path] = []
    for cx, cy, size in ((-0.35, -0.35, 0.42), (-0.2, 0.38, 0.3), (0.4, -0.1, 0.36), (0.1, -0.72, 0.24)):
        ring = [
            (
                x + r * (cx + size * chance.uniform(0.5, 1.15) * math.cos(t)),
                y + r * (cy + size * chance.uniform(0.5, 1.15) * math.sin(t)),
            )
            for t in (math.tau * k / 13 for k in range(13))
        ]
        lands.append(curve(ring))
    ball.fill(joined(lands), "#5a9a54", 0.9, clip=disc)
    ball.fill(joined([p.moved(r * 0.03, r * 0.04) for p in lands]), "#c8b070", 0.45, blur=r * 0.06, clip=disc)
    swirl = noise(canvas, picture.seed + 13, 6, 14, 2.6)
    white = np.clip((swirl - 0.52) * 5, 0, 0.9) * ball.planes[3]
    inside = canvas.sibling()
    inside.fill(disc, "#ffffff")
    lay(ball, plane("#ffffff"), white * inside.planes[3])
    ball.fill(ellipse(x, y - r * 0.93, r * 0.5, r * 0.1), "#ffffff", 0.85, blur=r * 0.04, clip=disc)
    shade = Linear(x - r * 0.2, y - r * 0.1, x + r, y + r * 0.6, (alpha("#02040e", 0), alpha("#02040e", 0.92)))
    ball.fill(disc, shade)
    ball.inner(disc, r * 0.05, r * 0.05, "#bfe0ff", 0.8, blur=r * 0.04)
    canvas.paste(ball)
    canvas.line(disc, Radial(x - r * 0.7, y - r * 0.7, r * 1.7, ("#cfe8ff", alpha("#7ab8ff", 0))), 5, 0.8, blur=2)


def _hills(canvas: Canvas, view: View, y: float, amp: float, seed: int, light: float) -> None:
    """Rounded mountains: each slope bright to the sun and black away from it."""
    chance, side = Random(seed), sunny(view)
    x = -120.0
    while x < WIDE + 120:
        wide, tall = chance.uniform(190, 400), amp * chance.uniform(0.7, 2.0)
        peak = x + wide * chance.uniform(0.4, 0.6)
        shape = curve(
            [(x - 60, y + 60, 1), (x + wide * 0.16, y - tall * 0.3), (peak - 26, y - tall), (peak + 30, y - tall * 0.96),
             (x + wide * 0.84, y - tall * 0.34), (x + wide + 60, y + 60, 1)]
        )  # fmt: skip
        tones = (view.tone(DUST[2], light + 0.35), view.tone(DUST[1], light), view.tone(DUST[0], 0.1))
        canvas.fill(shape, Linear(peak + side * wide * 0.5, 0, peak - side * wide * 0.45, 0, tones, (0, 0.45, 0.75)))
        for _ in range(3):
            a, b = chance.uniform(x, x + wide), chance.uniform(y - tall * 0.5, y + 8)
            canvas.fill(ellipse(a, b, 16, 6), view.tone(DUST[0], 0.1), 0.5, clip=shape)
            canvas.fill(ellipse(a - side * 5, b + 3, 11, 3), view.tone(DUST[2], 1.0), 0.5, clip=shape)
        x += wide * 0.62


def _plain(canvas: Canvas, view: View, seed: int) -> None:
    """Dust to the foot of the hills, pocked by craters from the size of a cup to that of a pond."""
    top = [(-20, SHORE + 8), (400, SHORE - 4), (900, SHORE + 10), (1400, SHORE - 2), (WIDE + 20, SHORE + 8)]
    shape = curve([*top, (WIDE + 20, HIGH + 20, 1), (-20, HIGH + 20, 1)])
    tones = (view.tone(DUST[2], 0.35), view.tone(DUST[1], 0.75), view.tone(DUST[1], 0.3))
    canvas.fill(shape, Linear(0, SHORE, 0, HIGH, tones, (0, 0.35, 1)))
    grain = noise(canvas, seed + 4, 7, 10, 4.5)
    under = np.clip((rows(canvas) - SHORE) / 90, 0, 1)
    lay(canvas, plane(view.tone(DUST[0], 0.2)), np.clip((grain - 0.46) * 2.6, 0, 0.42) * under)
    lay(canvas, plane(view.tone(DUST[2], 1.0)), np.clip((0.42 - grain) * 2.6, 0, 0.4) * under)
    chance = Random(seed + 6)
    for _ in range(70):
        y = 610 + 450 * chance.random() ** 1.5
        crater(canvas, view, chance.uniform(-20, WIDE + 20), y, chance.uniform(0.05, 0.14) * (y - 560), DUST, 0.26)
    for x, y, r in CRATERS:
        crater(canvas, view, x + chance.uniform(-40, 40), y, r, DUST, 0.22)


def _base(canvas: Canvas, view: View, lit: float) -> None:
    """Two domes, tanks that join them, a mast, panels; a lander waits on its pad."""
    glass = (mix("#8ab8e8", view.sky[1], 0.2), "#dcecf4")
    for x, y, r in ((640, 640, 92), (1010, 650, 126)):
        dome(canvas, view, x, y, r, lit, glass)
    tank(canvas, view, 724, 648, 176, lit, "#e8702a")
    tank(canvas, view, 1128, 652, 190, lit, "#3a7ac8")
    mast(canvas, view, 842, 590, 190)
    panels(canvas, view, 330, 640, 62, 3)
    panels(canvas, view, 1400, 648, 56, 3)
    _lander(canvas, view, 1660, 660, lit)
    for k in range(7):
        x, y = 1540 + 42 * k, 672 + 4 * (k % 2)
        canvas.fill(ellipse(x, y, 4, 3), "#ffb84a")
        canvas.glow(x, y, 26, "#ffb84a", 0.5)


def _lander(canvas: Canvas, view: View, x: float, foot: float, lit: float) -> None:
    """Gold foil below, a white cabin above, four legs with pads."""
    canvas.fill(ellipse(x, foot + 4, 130, 14), view.tone("#08080c", 0), 0.55, blur=6)
    legs = [lines([(x + d * 40, foot - 66), (x + d * 92, foot)], closed=False) for d in (-1, 1)]
    legs += [lines([(x + d * 24, foot - 46), (x + d * 36, foot + 6)], closed=False) for d in (-1, 1)]
    canvas.line(joined(legs), view.tone("#c8a050", 0.6), 7)
    canvas.fill(joined([ellipse(x + d, foot + 1, 17, 5) for d in (-92, -36, 36, 92)]), view.tone("#d8dce2", 0.8))
    lower = lines([(x - 62, foot - 84), (x + 62, foot - 84), (x + 52, foot - 36), (x - 52, foot - 36)])
    canvas.fill(lower, Linear(x - 62, 0, x + 62, 0, tuple(view.tone("#f0b848", k) for k in (0.3, 1.0, 0.5, 0.15))))
    folds = [lines([(x - 50 + 20 * k, foot - 84), (x - 44 + 18 * k, foot - 36)], closed=False) for k in range(6)]
    canvas.line(joined(folds), view.tone("#fff0c0", 1.0), 2, 0.6)
    cabin = curve(
        [
            (x - 50, foot - 84, 1),
            (x - 56, foot - 116),
            (x - 28, foot - 152),
            (x + 28, foot - 152),
            (x + 56, foot - 116),
            (x + 50, foot - 84, 1),
        ]
    )
    canvas.fill(cabin, Linear(x - 56, 0, x + 56, 0, tuple(view.tone("#eceef2", k) for k in (0.5, 1.0, 0.55, 0.15))))
    canvas.fill(
        joined([lines([(x + d - 14, foot - 130), (x + d + 14, foot - 130), (x + d, foot - 106)]) for d in (-22, 22)]),
        mix("#22344c", "#ffe0a0", lit),
    )
    canvas.line(lines([(x + 20, foot - 152), (x + 34, foot - 190)], closed=False), view.tone("#c8ccd4", 0.8), 3)
    canvas.fill(rect(x - 12, foot - 36, 24, 14), view.tone("#4a4e58", 0.3))


def _flag(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """A flag held out by a rod, since no wind blows; a trail of footprints leads to it."""
    prints = [ellipse(x - 120 + 24 * k, foot + 60 - 9 * k + 5 * (k % 2), 8 - 0.6 * k, 3.4) for k in range(6)]
    canvas.fill(joined(prints), view.tone(DUST[0], 0.1), 0.7)
    canvas.fill(ellipse(x - sunny(view) * 40, foot + 2, 60, 4), view.tone(DUST[0], 0), 0.5, blur=3)
    canvas.fill(rect(x - 2, foot - tall, 4, tall), view.tone("#e8ecf2", 0.9))
    cloth = curve(
        [
            (x + 2, foot - tall, 1),
            (x + 50, foot - tall + 5),
            (x + 96, foot - tall, 1),
            (x + 96, foot - tall + 58, 1),
            (x + 48, foot - tall + 63),
            (x + 2, foot - tall + 58, 1),
        ]
    )
    canvas.fill(cloth, Linear(x, 0, x + 96, 0, tuple(view.tone("#3a6ac8", k) for k in (0.9, 0.4, 1.0, 0.5))))
    canvas.fill(ellipse(x + 48, foot - tall + 30, 17, 17), view.tone("#f4f0e0", 0.9))
    canvas.fill(ellipse(x + 54, foot - tall + 26, 14, 14), view.tone("#3a6ac8", 0.75))


PLACES = {
    "moon": Kind(moon, None, ((0.1, 0.42), (0.6, 0.9)), 0.54, time="day"),
}
