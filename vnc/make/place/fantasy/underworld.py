"""The underworld: a river of fire under the earth."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.hearths import flame
from vnc.make.place.parts.towers import Tower, tower
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import lay, noise, plane, rows
from vnc.make.place.sky import WHOLE
from vnc.make.place.view import View

BASALT = ("#1a1218", "#3a2a30", "#8a5a4c")


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


PLACES = {
    "underworld": Kind(underworld, "torch", ((0.1, 0.9),), 0.62),
}
