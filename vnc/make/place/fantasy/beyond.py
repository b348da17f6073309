"""Where no map leads: heaven's gate on the clouds, the underworld with its river of fire, a dream of doors and clocks."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import thin_end
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.classic import MARBLE, column
from vnc.make.place.parts.cloudsea import bank, cloudsea, puff
from vnc.make.place.parts.hearths import flame
from vnc.make.place.parts.towers import Tower, tower
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, lay, mirror, noise, plane, rows
from vnc.make.place.sky import WHOLE, rays, sky, stars
from vnc.make.place.view import View
from vnc.make.place.water import dashes

GOLD = "#f0c050"
BASALT = ("#1a1218", "#3a2a30", "#8a5a4c")
FIRE = ("#7a1408", "#ff5a14", "#ffd060")


def heaven(picture: Picture) -> None:
    """A golden gate at the head of marble steps, columns on the clouds, light that streams through it."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 720)
    far.fill(WHOLE, Radial(960, 420, 1000, (alpha("#fff4c8", 0.6), alpha("#ffdca0", 0.25), alpha("#ffc8d8", 0.0))))
    rays(far, 960, 400, 34, 1300, "#fff2c4", 0.34, picture.seed, (150, 390))
    for k, (x, y, w) in enumerate(((260, 330, 360), (1650, 300, 400), (560, 210, 240), (1380, 190, 220))):
        puff(far, view, x, y, w, picture.seed + k)
    sea = picture.sheet(0.8, 0, 0.6)
    cloudsea(sea, view, 640, picture.seed + 7)
    for d in (-1, 1):
        for k in range(4):
            x, size = 960 + d * (250 + 110 * k), 0.55 + 0.15 * k
            column(sea, view, x, 640 - 330 * size, 660 + 26 * k, 22 * size, 0.22 - 0.05 * k)
            bank(sea, view, 668 + 26 * k, 30 * size, picture.seed + k, 0.95, x - 90, x + 90)
    gate = picture.sheet(0.6, 0, 0.4)
    _steps(gate, view)
    _gate(picture, gate)
    here = picture.sheet(0.4, 0, 0.5)
    for d in (-1, 1):
        x = 960 + d * 720
        column(here, view, x, 60, 820, 56)
        for k in range(9):
            y = 150 + 70 * k
            here.fill(ellipse(x + 50 * math.sin(k * 1.1), y, 15, 15), view.tone("#fff4f0" if k % 2 else "#ffc8d0", 0.95))
            here.fill(ellipse(x + 50 * math.sin(k * 1.1) + 15, y + 12, 15, 8), view.tone("#8ac070", 0.7))
        bank(here, view, 850, 90, picture.seed + 30 + d, 0.96, x - 330, x + 330)
    bank(here, view, 1010, 120, picture.seed + 35, 0.9, -80, 640)
    bank(here, view, 1010, 120, picture.seed + 36, 0.9, 1280, 2000)
    near = picture.sheet(0.12, 0, 4.0)
    bank(near, view, 1080, 130, picture.seed + 40, 0.85)
    picture.play("twinkle", 620, 180, 680, 420, "#fff4c8")


def _steps(canvas: Canvas, view: View) -> None:
    """Steps of marble out of the clouds, each with its lit edge, between low walls."""
    for k in range(12):
        t = k / 11
        y, half = 640 + 260 * t**1.25, 170 + 260 * t
        tall = 12 + 20 * t
        canvas.fill(
            rect(960 - half, y, 2 * half, tall), Linear(0, y, 0, y + tall, (view.tone("#fffaf0", 1.0), view.tone("#d8c8b8", 0.5)))
        )
        canvas.fill(rect(960 - half, y, 2 * half, 3), view.tone(GOLD, 1.0), 0.7)
    glow = lines([(860, 640), (1060, 640), (1260, 940), (660, 940)])
    canvas.fill(glow, Linear(0, 640, 0, 940, (alpha("#fff6d0", 0.8), alpha("#fff6d0", 0.0))), blur=20, blend="screen")


def _gate(picture: Picture, canvas: Canvas) -> None:
    """Two pillars with an arch; leaves of golden bars that stand half open; the light behind them."""
    view = picture.view
    canvas.glow(960, 440, 460, "#fff4c8", 0.7)
    for d in (-1, 1):
        x = 960 + d * 190
        column(canvas, view, x, 260, 646, 34)
        canvas.fill(
            ellipse(x, 212, 24, 24),
            Linear(x - 24, 190, x + 24, 236, ("#fff4c8", view.tone(GOLD, 0.8), view.tone("#a8762a", 0.4))),
        )
        leaf = [(x - d * 34, 640), (x - d * 34, 300), (x - d * 96, 256), (x - d * 112, 664)]
        for t in (k / 7 for k in range(8)):
            a = (leaf[0][0] + (leaf[3][0] - leaf[0][0]) * t, leaf[0][1] + (leaf[3][1] - leaf[0][1]) * t)
            b = (leaf[1][0] + (leaf[2][0] - leaf[1][0]) * t, leaf[1][1] + (leaf[2][1] - leaf[1][1]) * t)
            canvas.line(lines([a, b], closed=False), view.tone(GOLD, 1.0), 5)
            canvas.fill(lines([(b[0] - 6, b[1]), (b[0], b[1] - 20), (b[0] + 6, b[1])]), view.tone(GOLD, 1.0))
        for v in (0.1, 0.5, 0.92):
            a = (leaf[0][0], leaf[0][1] + (leaf[1][1] - leaf[0][1]) * v)
            b = (leaf[3][0], leaf[3][1] + (leaf[2][1] - leaf[3][1]) * v)
            canvas.line(lines([a, b], closed=False), view.tone(GOLD, 0.9), 6)
        swirl = [
            curve(
                [(x - d * (50 + 14 * j), 470), (x - d * (64 + 14 * j), 430 - 10 * j), (x - d * (52 + 14 * j), 400)], closed=False
            )
            for j in range(3)
        ]
        for s in swirl:
            canvas.line(s, view.tone(GOLD, 1.0), 4)
    _arch(canvas, view)


def _arch(canvas: Canvas, view: View) -> None:
    """The arch over the gate, a sun on its crown."""
    arch = curve(
        [
            (742, 256, 1),
            (800, 190),
            (960, 140),
            (1120, 190),
            (1178, 256, 1),
            (1130, 256, 1),
            (1080, 214),
            (960, 176),
            (840, 214),
            (790, 256, 1),
        ]
    )
    canvas.fill(arch, Linear(0, 140, 0, 256, (view.tone("#fff8e8", 1.0), view.tone(MARBLE, 0.6))))
    canvas.line(arch, view.tone(GOLD, 1.0), 5)
    canvas.fill(ellipse(960, 136, 30, 30), view.tone(GOLD, 1.0))
    for k in range(12):
        t = math.tau * k / 12
        canvas.fill(
            stroke(
                [(960 + 34 * math.cos(t), 136 + 34 * math.sin(t)), (960 + 66 * math.cos(t), 136 + 66 * math.sin(t))], 8, thin_end
            ),
            view.tone(GOLD, 1.0),
        )
    canvas.glow(960, 136, 170, "#fff0b0", 0.7)


def underworld(picture: Picture) -> None:
    """A cavern without end: a river of fire between black banks, spires, a fortress on its crag, chains, bones."""
    view, chance = picture.view, Random(picture.seed)
    far = picture.sheet(1.0, 0, 0.8)
    far.fill(WHOLE, Linear(0, 0, 0, 680, ("#12060c", "#3a0c14", "#8a2414", "#f06a20"), (0, 0.4, 0.78, 1)))
    smoke = noise(far, picture.seed, 6, 4, 2.2)
    lay(far, plane("#12060c"), (np.clip((smoke - 0.4) * 2.2, 0, 0.8) * np.clip(1.1 - rows(far) / 640, 0, 1)).astype(np.float32))
    far.glow(1090, 590, 700, "#ff7a2a", 0.6)
    for base, tint, count, tall in ((660, "#5a1a18", 16, 260), (680, "#36121a", 13, 330)):
        far.fill(
            _crags(chance, base, count, tall),
            Linear(0, base - tall, 0, base, (mix(tint, "#000000", 0.3), mix(tint, "#ff6a20", 0.3))),
        )
    keep = picture.sheet(0.8, 0, 0.5)
    _fortress(keep, view)
    _river(picture, keep)
    banks = picture.sheet(0.55, 0, 0.4)
    _banks(banks, view, chance)
    here = picture.sheet(0.4, 0, 0.4)
    for x, foot, tall in ((120, 900, 640), (330, 820, 330), (1610, 820, 360), (1820, 910, 700)):
        _spire(here, view, x, foot, tall, chance)
    for x, y, s in ((560, 832, 1.0), (640, 850, 0.7), (1330, 840, 1.0), (1250, 862, 0.8)):
        _bones(here, view, x, y, 26 * s)
    for x, y, s in ((450, 830, 1.0), (1470, 836, 1.1)):
        here.fill(flame(x, y, 40 * s, 130 * s), "#ff6a1c", 0.9, blur=3)
        here.fill(flame(x, y, 22 * s, 80 * s), "#ffd870", 0.95, blur=2)
        here.glow(x, y - 50, 210 * s, "#ff7a2a", 0.7)
        picture.play("flicker", x - 70, y - 150, 140, 150, "#ff9a3a")
    near = picture.sheet(0.12, 0, 3.0)
    for x, long in ((240, 520), (420, 300), (1500, 340), (1690, 560)):
        _chain(near, view, x, long)
    near.fill(
        curve([(-40, 1120, 1), (-40, 880, 1), (70, 930), (150, 1010), (270, 1060), (330, 1120, 1)]), view.tone(BASALT[0], 0.2)
    )
    near.fill(
        curve([(1960, 1120, 1), (1960, 860, 1), (1860, 920), (1780, 1010), (1660, 1060), (1600, 1120, 1)]),
        view.tone(BASALT[0], 0.2),
    )
    picture.loops.append("embers")


def _crags(chance: Random, base: float, count: int, tall: float) -> Path:
    points: list[tuple[float, float]] = [(-40, base + 60)]
    for k in range(count + 1):
        x = -40 + (WIDE + 80) * k / count
        edge = 0.35 + 0.65 * abs(x - 960) / 960
        points += [
            (x - 30, base - chance.uniform(0, 50)),
            (x + chance.uniform(-14, 14), base - tall * edge * chance.uniform(0.5, 1)),
            (x + 34, base - chance.uniform(0, 60)),
        ]
    return lines([*points, (WIDE + 40, base + 60)])


def _fortress(canvas: Canvas, view: View) -> None:
    """Black towers on a crag with fire behind their slits."""
    crag = curve([(560, 700, 1), (660, 560), (720, 480), (800, 440), (880, 452), (950, 520), (1020, 620), (1060, 700, 1)])
    canvas.fill(crag, Linear(0, 440, 0, 700, ("#1c0e14", "#5a2018")))
    for x, foot, wide, tall in (
        (760, 470, 60, 150),
        (880, 470, 56, 170),
        (820, 460, 80, 260),
        (700, 520, 44, 110),
        (945, 530, 44, 120),
    ):
        tower(canvas, view, Tower(x, foot, wide, tall, "#2a1016", "#3a2228", 0.0, int(x)))
    slits = joined(
        [
            rect(x, y, 7, 20, 3)
            for x, y in (
                (815, 260),
                (835, 300),
                (800, 330),
                (876, 350),
                (760, 370),
                (886, 400),
                (700, 440),
                (944, 450),
                (820, 380),
            )
        ]
    )
    canvas.fill(slits, "#ff7a2a", 0.9, blur=6, blend="screen")
    canvas.fill(slits, "#ffd070")


def _river(picture: Picture, canvas: Canvas) -> None:
    """Fire that winds from the horizon to us: bright veins in dark crust, light on the air over it."""
    shape = curve(
        [
            (1060, 660, 1),
            (1150, 660, 1),
            (1240, 690),
            (1130, 730),
            (1010, 770),
            (1120, 840),
            (1330, 940),
            (1480, 1120, 1),
            (520, 1120, 1),
            (660, 940),
            (800, 850),
            (760, 780),
            (900, 720),
            (1040, 690),
        ]
    )
    ground = rect(-20, 650, WIDE + 40, 470)
    canvas.fill(ground, Linear(0, 650, 0, HIGH, ("#6a2018", "#2a1418", "#140c12"), (0, 0.3, 1)))
    canvas.line(shape, "#ff5a14", 60, 0.5, blur=26, blend="screen")
    canvas.fill(shape, Linear(0, 660, 0, HIGH, ("#ffe08a", "#ff8a24", "#f0501a")))
    crust = noise(canvas, picture.seed + 5, 5, 8, 3.0)
    mask = canvas.sibling()
    mask.fill(shape, "#ffffff")
    lay(canvas, plane("#5a1008"), (np.clip((crust - 0.5) * 4, 0, 0.85) * mask.planes[3]).astype(np.float32))
    vein = 1 - np.abs(crust - 0.5) * 2
    lay(canvas, plane("#fff0a0"), (np.clip((vein - 0.88) * 8, 0, 0.8) * mask.planes[3]).astype(np.float32))
    canvas.glow(960, 900, 760, "#ff6a1c", 0.4)
    picture.play("water", 640, 700, 680, 360, "#ffd060")


def _banks(canvas: Canvas, view: View, chance: Random) -> None:
    """Black shores with glowing cracks, edges lit by the river."""
    left = curve(
        [(-40, 700, 1), (300, 690), (620, 700), (720, 740), (700, 800), (760, 850), (620, 930), (500, 1120, 1), (-40, 1120, 1)]
    )
    right = curve(
        [
            (1960, 690, 1),
            (1600, 684),
            (1330, 700),
            (1180, 742),
            (1100, 780),
            (1180, 830),
            (1380, 930),
            (1510, 1120, 1),
            (1960, 1120, 1),
        ]
    )
    for shape, d in ((left, -1), (right, 1)):
        canvas.fill(
            shape,
            Linear(
                960 + d * 200,
                0,
                960 + d * 900,
                0,
                (view.tone(BASALT[2], 0.6), view.tone(BASALT[1], 0.4), view.tone(BASALT[0], 0.3)),
            ),
        )
        canvas.inner(shape, d * 8, 5, "#ffb050", 0.75, blur=5)
        for _ in range(9):
            x, y = 960 + d * chance.uniform(360, 900), chance.uniform(740, 1040)
            points = [(x, y)]
            for _ in range(4):
                points.append((points[-1][0] + chance.uniform(-60, 60), points[-1][1] + chance.uniform(6, 34)))
            crack = lines(points, closed=False)
            canvas.line(crack, "#ff5a14", 9, 0.5, blur=5, blend="screen", clip=shape)
            canvas.line(crack, "#ffb050", 2.6, 0.9, clip=shape)


def _spire(canvas: Canvas, view: View, x: float, foot: float, tall: float, chance: Random) -> None:
    """A needle of black glass, lit from the river's side."""
    w, d = tall * 0.16, 1 if x < 960 else -1
    ridge_ = [
        (x - w, foot),
        (x - w * 0.7, foot - tall * 0.4),
        (x - w * 0.3, foot - tall * 0.7),
        (x + chance.uniform(-8, 8), foot - tall),
        (x + w * 0.35, foot - tall * 0.66),
        (x + w * 0.75, foot - tall * 0.36),
        (x + w * 1.1, foot),
    ]
    canvas.fill(
        lines(ridge_),
        Linear(x - d * w, 0, x + d * w, 0, (view.tone(BASALT[0], 0.2), view.tone(BASALT[1], 0.45), view.tone(BASALT[2], 0.9))),
    )
    canvas.line(
        lines([ridge_[3], (x + d * w * 0.1, foot - tall * 0.5), (x - d * w * 0.05, foot)], closed=False), "#ffb070", 3, 0.4
    )
    canvas.inner(lines(ridge_), -d * 5, 2, "#ff9a4a", 0.6, blur=3)


def _bones(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    bone = "#d8c8b0"
    canvas.fill(
        joined(
            [
                stroke([(x - r * 2, y), (x - r * 0.6, y - r * 0.3)], r * 0.3),
                stroke([(x + r * 0.8, y - r * 0.1), (x + r * 2.2, y - r * 0.2)], r * 0.3),
            ]
        ),
        view.tone(bone, 0.5),
    )
    canvas.fill(
        ellipse(x, y - r * 0.7, r * 0.8, r * 0.72) | rect(x - r * 0.42, y - r * 0.4, r * 0.84, r * 0.5, r * 0.1),
        Linear(0, y - r * 1.4, 0, y, (view.tone(bone, 0.9), view.tone(bone, 0.35))),
    )
    canvas.fill(
        ellipse(x - r * 0.32, y - r * 0.66, r * 0.2, r * 0.22) | ellipse(x + r * 0.32, y - r * 0.66, r * 0.2, r * 0.22), "#1c0a0a"
    )


def _chain(canvas: Canvas, view: View, x: float, long: float) -> None:
    links = [ellipse(x, 10 + 44 * k, 11 if k % 2 else 20, 28) for k in range(int(long / 44))]
    for link in links:
        canvas.line(link, view.tone("#4a3a3c", 0.5), 9)
    canvas.line(
        curve([(x, long), (x + 6, long + 40), (x - 26, long + 66), (x - 40, long + 36)], closed=False),
        view.tone("#4a3a3c", 0.5),
        11,
    )


def dreamscape(picture: Picture) -> None:
    """Still water under two colours of sky; doors that stand alone, stairs to nowhere, clocks and fish in the air."""
    view, chance = picture.view, Random(picture.seed)
    far = picture.sheet(1.0)
    top = tuple(mix(a, b, 0.55) for a, b in zip(view.sky, ("#5a4ab8", "#9a6ad0", "#f09ac8", "#ffc8c0", "#fff0d0"), strict=True))
    far.fill(WHOLE, Linear(0, 0, 0, 640, top, (0, 0.32, 0.62, 0.84, 1)))
    stars(far, picture.seed, 560, 0.75)
    far.fill(ellipse(960, 400, 230, 230), Radial(900, 330, 330, ("#fffdf0", "#ffe8d8", "#e8b8d8")), 0.92)
    far.glow(960, 400, 480, "#ffe4e0", 0.5)
    for k, (x, y, w) in enumerate(((240, 250, 380), (1640, 210, 420), (620, 480, 300), (1370, 500, 330), (960, 560, 500))):
        puff(far, view, x, y, w, picture.seed + k)
    things = picture.sheet(0.75, 0, 0.4)
    _stair(things, view, 1290, 640, 1)
    _stair(things, view, 420, 300, -1)
    for x, y, s, tint in ((620, 640, 0.9, "#4a6ad0"), (1040, 632, 0.5, "#d04a6a"), (240, 650, 1.2, "#4aa07a")):
        _door(things, view, x, y, s, tint)
    for x, y, r in ((700, 210, 70), (1520, 380, 56), (1130, 170, 40)):
        _clock(things, view, x, y, r, chance)
    for x, y, s in ((960, 470, 0.5), (1180, 330, 0.8), (330, 430, 0.7), (1700, 480, 1.0)):
        _fish(things, view, x, y, 60 * s)
    water = picture.sheet(0.6)
    water.fill(
        rect(-20, 640, WIDE + 40, 480),
        Linear(0, 640, 0, HIGH, (top[4], mix(top[2], "#8a6ac0", 0.4), mix(top[0], "#3a2a78", 0.3))),
    )
    mask = np.broadcast_to(np.clip((rows(water) - 640) / 4, 0, 1), water.planes[3].shape).copy()
    mirror(flattened([s.canvas for s in picture.sheets]), water, 640, picture.seed, mask, 0.72, 1.0, 1.1, 0.25)
    random = np.random.default_rng(picture.seed)
    t = random.random(120) ** 1.3
    water.fill(dashes(random.random(120) * WIDE, 646 + 420 * t, 30 + 160 * t, 1 + 3 * t), "#fff4f8", 0.4)
    picture.play("water", 300, 660, 1300, 300, "#fff0f8")
    here = picture.sheet(0.4, 0, 0.5)
    _door(here, view, 1590, 860, 1.75, "#c8963a")
    for k in range(6):
        here.fill(ellipse(960, 900, 120 + 120 * k, 14 + 15 * k), "#ffffff", 0.05)
        here.line(ellipse(960, 900, 120 + 120 * k, 14 + 15 * k), "#fff4ff", 2, 0.4 - 0.05 * k)
    near = picture.sheet(0.12, 0, 3.5)
    for _ in range(26):
        x, y, s = chance.uniform(0, WIDE), chance.uniform(0, HIGH), chance.uniform(5, 16)
        if abs(x - 960) > 300:
            near.fill(curve([(x - s, y), (x, y - s * 0.7), (x + s, y), (x, y + s * 0.5)]), "#ffd8ec", 0.7)
    picture.play("twinkle", 200, 40, 1500, 480, "#fff4ff")


def _stair(canvas: Canvas, view: View, x: float, y: float, d: int) -> None:
    """White steps that climb through the air and end."""
    for k in range(12):
        a, b = x + d * 42 * k, y - 34 * k
        canvas.fill(
            lines([(a, b), (a + d * 60, b), (a + d * 60, b + 26), (a, b + 26)]),
            Linear(0, b, 0, b + 26, (view.tone("#ffffff", 0.95), view.tone("#c8b0dc", 0.45))),
        )
        canvas.fill(lines([(a, b), (a + d * 60, b), (a + d * 74, b - 12), (a + d * 14, b - 12)]), view.tone("#fff6fa", 1.0))


def _door(canvas: Canvas, view: View, x: float, foot: float, s: float, tint: str) -> None:
    """A door in its frame with nothing round it, ajar, light in the gap."""
    w, h = 62 * s, 250 * s
    canvas.glow(x, foot - h * 0.5, h * 0.9, "#fff0c8", 0.4)
    canvas.fill(
        rect(x - w - 12 * s, foot - h - 14 * s, 2 * w + 24 * s, h + 14 * s),
        Linear(x - w, 0, x + w, 0, (view.tone("#fffaf0", 0.95), view.tone("#d8c4d8", 0.5))),
    )
    canvas.fill(rect(x - w, foot - h, 2 * w, h), Linear(0, foot - h, 0, foot, ("#fffdf0", "#ffe0a8")))
    leaf = lines([(x - w, foot - h), (x + w * 0.45, foot - h + 16 * s), (x + w * 0.45, foot + 12 * s), (x - w, foot)])
    canvas.fill(leaf, Linear(x - w, 0, x + w * 0.45, 0, (view.tone(tint, 0.5), view.tone(tint, 0.85))))
    for v in (0.1, 0.54):
        panel = lines(
            [
                (x - w * 0.74, foot - h + h * v + 6 * s),
                (x + w * 0.22, foot - h + h * v + 14 * s),
                (x + w * 0.22, foot - h + h * (v + 0.36) + 10 * s),
                (x - w * 0.74, foot - h + h * (v + 0.36)),
            ]
        )
        canvas.line(panel, view.tone(mix(tint, "#ffffff", 0.4), 0.9), 3 * s)
    canvas.fill(ellipse(x + w * 0.3, foot - h * 0.46, 6 * s, 6 * s), view.tone(GOLD, 1.0))


def _clock(canvas: Canvas, view: View, x: float, y: float, r: float, chance: Random) -> None:
    """A clock that melts a little."""
    drip = curve(
        [
            (x - r, y),
            (x - r * 0.7, y - r * 0.72),
            (x, y - r),
            (x + r * 0.72, y - r * 0.7),
            (x + r, y),
            (x + r * 0.86, y + r * 0.8),
            (x + r * 0.6, y + r * 1.7),
            (x + r * 0.4, y + r * 0.9),
            (x, y + r),
            (x - r * 0.72, y + r * 0.7),
        ]
    )
    canvas.fill(drip, Linear(x - r, y - r, x + r, y + r, (view.tone(GOLD, 1.0), view.tone("#a8702a", 0.45))))
    face = ellipse(x, y, r * 0.82, r * 0.82)
    canvas.fill(face, view.tone("#fffaf0", 0.95))
    marks = [
        ellipse(x + r * 0.68 * math.cos(t), y + r * 0.68 * math.sin(t), r * 0.045, r * 0.045)
        for t in (math.tau * k / 12 for k in range(12))
    ]
    canvas.fill(joined(marks), view.tone("#4a3a5a", 0.4))
    for long, wide in ((0.42, 0.07), (0.62, 0.045)):
        t = chance.uniform(0, math.tau)
        canvas.line(
            lines([(x, y), (x + r * long * math.cos(t), y + r * long * math.sin(t))], closed=False),
            view.tone("#3a2a4a", 0.3),
            r * wide,
        )


def _fish(canvas: Canvas, view: View, x: float, y: float, r: float) -> None:
    body = curve(
        [
            (x - r, y),
            (x - r * 0.4, y - r * 0.36),
            (x + r * 0.4, y - r * 0.26),
            (x + r * 0.9, y),
            (x + r * 0.4, y + r * 0.26),
            (x - r * 0.4, y + r * 0.3),
        ]
    )
    tail = curve([(x + r * 0.8, y, 1), (x + r * 1.5, y - r * 0.44), (x + r * 1.3, y), (x + r * 1.5, y + r * 0.44)])
    canvas.fill(body | tail, Linear(0, y - r * 0.4, 0, y + r * 0.4, (view.tone("#fff0e0", 0.95), view.tone("#ff8a7a", 0.7))))
    canvas.fill(ellipse(x - r * 0.66, y - r * 0.06, r * 0.06, r * 0.06), "#2a1a3a")


PLACES = {
    "dreamscape": Kind(dreamscape, None, ((0.1, 0.9),), 0.6),
    "heaven": Kind(heaven, None, ((0.1, 0.9),), 0.6),
    "underworld": Kind(underworld, "torch", ((0.1, 0.9),), 0.62),
}
