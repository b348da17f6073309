"""A valley of red rock: buttes and spires of layered stone, sand and sage between them."""

from collections.abc import Callable
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import joined, lit_sides
from vnc.make.place.parts.flora import air_tint, crown
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import dashes

Tint = Callable[[str, float], str]
"""A colour in that much light, as it is seen through the air."""

STONE = ("#e08a54", "#c8643c", "#9a4430", "#f0b47c")
SAGE = ("#5a6a4a", "#8a9a68", "#c0c890")
BUTTES = ((60, 250, 190), (420, 130, 240), (1080, 90, 150), (1240, 210, 200), (1520, 60, 260), (1720, 300, 230))
"""Far ones: across, how wide, how tall."""


def redrocks(picture: Picture) -> None:
    """Three depths of buttes over the plain, a track that winds to them, sage, dead wood, rocks close by."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 620)
    for k, (x, wide, tall) in enumerate(BUTTES):
        _butte(far, view, x, 612, wide, tall * 0.7, picture.seed + k, 0.5 + 0.2 * view.murk)
    veil(picture, far)
    plain = picture.sheet(0.8, 0, 0.4)
    _plain(picture, plain)
    for k, (x, foot, wide, tall) in enumerate(((640, 640, 250, 330), (1330, 650, 230, 390), (1010, 632, 60, 220))):
        _butte(plain, view, x, foot, wide, tall, picture.seed + 20 + k, 0.14 + 0.25 * view.murk, mitten=k < 2)
    air_tint(plain, view.haze, 560, 720, 0.14 * view.murk, 0.0)
    here = picture.sheet(0.55, 0, 0.4)
    _butte(here, view, 1800, 800, 420, 760, picture.seed + 40, 0.0)
    _butte(here, view, 60, 780, 330, 620, picture.seed + 41, 0.0)
    low = picture.sheet(0.4, 0, 0.4)
    _track(low, view)
    _scrub(picture, low)
    near = picture.sheet(0.12, 0, 2.6)
    for x, side in ((-20, 1), (1940, -1)):
        rock = lines(
            [(x - side * 40, 1120), (x - side * 40, 900), (x + side * 90, 930), (x + side * 190, 1000), (x + side * 250, 1120)]
        )
        near.fill(rock, Linear(0, 900, 0, HIGH, (view.tone(STONE[1], 0.6), view.tone(STONE[2], 0.2))))
        crown(near, view, x + side * 120, 980, 130, 60, picture.seed + x, 160, (8, 16), SAGE)


def _plain(picture: Picture, canvas: Canvas) -> None:
    """Red sand with pale flats and the shadows of clouds."""
    view, random = picture.view, np.random.default_rng(picture.seed)
    tones = ("#e8a878", "#d47a4c", "#a0502f") if not view.snow else ("#f0ece8", "#f4e8e0", "#c8b8b4")
    canvas.fill(
        rect(-20, 606, WIDE + 40, 520),
        Linear(
            0,
            606,
            0,
            HIGH,
            (view.misty(view.tone(tones[0], 0.85), 0.3), view.tone(tones[1], 0.75), view.tone(tones[2], 0.4)),
            (0, 0.3, 1),
        ),
    )
    stained(canvas, picture.seed + 5, 0.2, 16, 6, view.tone("#6a2c1c", 0.1))
    t = random.random(260) ** 1.5
    x, y = random.random(260) * WIDE, 612 + 440 * t
    canvas.fill(dashes(x[::2], y[::2], (30 + 150 * t[::2]), 2 + 7 * t[::2]), view.tone(STONE[3], 0.95), 0.35)
    canvas.fill(dashes(x[1::2], y[1::2], (30 + 120 * t[1::2]), 2 + 6 * t[1::2]), view.tone(STONE[2], 0.2), 0.3)


def _butte(
    canvas: Canvas, view: View, x: float, foot: float, wide: float, tall: float, seed: int, air: float, mitten: bool = False
) -> None:  # fmt: skip
    """Cliffs over a skirt of scree; layers, cracks and ledges; one side lit, the other in shade."""
    chance, half = Random(seed), wide / 2
    left, right = lit_sides(view, x)
    cliff, top = foot - tall * 0.36, foot - tall
    towers = _towers(x, top, half, wide, tall, chance, cliff)
    if mitten:
        _mitten(x, foot, top, half, tall, chance, towers)
    skirt = curve(
        [
            (x - half * 1.9, foot, 1),
            (x - half * 1.3, cliff + (foot - cliff) * 0.5),
            (x - half, cliff - 4, 1),
            (x + half, cliff - 4, 1),
            (x + half * 1.35, cliff + (foot - cliff) * 0.5),
            (x + half * 2.0, foot, 1),
        ]
    )
    whole = joined(towers)

    def seen(colour: str, light: float) -> str:
        return view.misty(view.tone(colour, light), air)

    canvas.fill(
        skirt, Linear(x - half * 1.6, 0, x + half * 1.6, 0, (seen(STONE[0], left), seen(STONE[1], 0.5), seen(STONE[2], right)))
    )
    _scree(canvas, seen, x, foot, half, wide, tall, chance, cliff, skirt)
    canvas.fill(
        whole, Linear(x - half, 0, x + half, 0, (seen(STONE[0], left + 0.06), seen(STONE[1], 0.6), seen(STONE[2], right)))
    )
    _shade(canvas, seen, x, top, half, tall, left, right, whole)
    _cracks(canvas, whole, (x, half, top, cliff), chance, seen("#4a1a18", 0.05), seen(STONE[3], 1.0))
    canvas.fill(rect(x - half * 1.5, cliff - tall * 0.03, half * 3, tall * 0.03), seen("#4a1a18", 0.05), 0.4, blur=3, clip=whole)
    if view.snow:
        canvas.inner(whole, 0, tall * 0.03, seen("#f4f6fa", 0.9), 0.85, blur=2)


def _towers(x: float, top: float, half: float, wide: float, tall: float, chance: Random, cliff: float) -> list[Path]:
    """The broken edge of the cliff from foot to foot."""
    crest = [(x - half, cliff)]
    count = 7
    for k in range(count + 1):
        u = x - half * 0.94 + wide * 0.94 * k / count
        drop = tall * (chance.uniform(0, 0.06) + (0.16 if k in (0, count) else 0))
        crest += [(u - wide * 0.02, top + drop), (u + wide * 0.07, top + drop + tall * chance.uniform(-0.01, 0.02))]
    crest.append((x + half, cliff))
    towers = [lines(crest)]
    return towers


def _mitten(x: float, foot: float, top: float, half: float, tall: float, chance: Random, towers: list[Path]) -> None:
    """A thin tower that stands by itself."""
    side = chance.choice((-1, 1))
    a = x + side * half * 1.25
    towers.append(
        lines(
            [
                (a - half * 0.16, foot - tall * 0.12),
                (a - half * 0.13, top + tall * 0.22),
                (a, top + tall * 0.14),
                (a + half * 0.1, top + tall * 0.2),
                (a + half * 0.15, foot - tall * 0.12),
            ]
        )
    )


def _shade(
    canvas: Canvas, seen: Tint, x: float, top: float, half: float, tall: float, left: float, right: float, whole: Path
) -> None:
    """The half of the cliff turned from the sun."""
    edge = half * (0.24 if right < left else -0.24)
    canvas.fill(
        rect(x + edge if right < left else x - half * 1.5, top - 40, half * 1.5 - abs(edge), tall),
        seen("#4a1c1c", 0.0),
        0.4,
        blur=half * 0.05,
        clip=whole,
    )


def _scree(
    canvas: Canvas,
    seen: Tint,
    x: float,
    foot: float,
    half: float,
    wide: float,
    tall: float,
    chance: Random,
    cliff: float,
    skirt: Path,
) -> None:
    """Gullies and layers of the skirt."""
    gullies = [
        stroke([(x + u * half, cliff), (x + u * half * 1.5 + chance.uniform(-6, 6), foot - 4)], wide * 0.03, thin_end)
        for u in (-0.9, -0.6, -0.3, 0.05, 0.35, 0.65, 0.9)
    ]
    canvas.fill(joined(gullies), seen("#6a2c20", 0.1), 0.35, clip=skirt)
    for t in (0.3, 0.55, 0.8):
        y = cliff + (foot - cliff) * t
        canvas.line(
            curve([(x - half * 2, y + 6), (x, y - 3), (x + half * 2, y + 6)], closed=False),
            seen(STONE[3], 0.9),
            max(1.4, tall * 0.008),
            0.4,
            clip=skirt,
        )


def _cracks(canvas: Canvas, whole: Path, place: tuple[float, float, float, float], chance: Random, dark: str, pale: str) -> None:
    """Upright joints and level beds over a cliff."""
    x, half, top, cliff = place
    tall = cliff - top
    joints = [
        stroke(
            [(u, top + chance.uniform(0, 0.3) * tall), (u + chance.uniform(-4, 4), top + chance.uniform(0.5, 1.0) * tall)],
            half * chance.uniform(0.02, 0.06),
            thin_end,
        )
        for u in (x + half * chance.uniform(-1.3, 1.3) for _ in range(22))
    ]
    canvas.fill(joined(joints), dark, 0.5, clip=whole)
    canvas.fill(joined([j.moved(-half * 0.025, 0) for j in joints[::2]]), pale, 0.35, clip=whole)
    for k in range(9):
        y = top + tall * (0.08 + 0.11 * k + chance.uniform(-0.02, 0.02))
        points = [(x - half * 1.5 + half * 0.3 * j, y + chance.uniform(-2.5, 2.5)) for j in range(11)]
        canvas.line(
            lines(points, closed=False), (dark, pale)[k % 2], max(1.2, tall * chance.uniform(0.006, 0.018)), 0.3, clip=whole
        )


def _track(canvas: Canvas, view: View) -> None:
    """Two ruts that wind from us to the buttes."""
    way = curve(
        [
            (820, 1120, 1),
            (880, 900),
            (1000, 780),
            (900, 700),
            (960, 650, 1),
            (972, 650, 1),
            (930, 700),
            (1060, 780),
            (1080, 900),
            (1220, 1120, 1),
        ]
    )
    canvas.fill(way, Linear(0, 650, 0, HIGH, (view.tone("#f0bc90", 0.8), view.tone("#d89468", 0.5))), 0.75, blur=3)
    for d in (0, 1):
        rut = stroke(
            [(960 + 8 * d, 652), (912 + 22 * d, 700), (1012 + 40 * d, 782), (920 + 120 * d, 900), (880 + 260 * d, 1120)],
            30,
            lambda t: 0.12 + 0.88 * t * t,
        )
        canvas.fill(rut, view.tone("#8a4630", 0.3), 0.5)


def _scrub(picture: Picture, canvas: Canvas) -> None:
    """Sage in tufts, stones, a dead juniper."""
    view, chance = picture.view, Random(picture.seed + 3)
    tint = SAGE if not view.snow else ("#9aa8a8", "#d0d8dc", "#f4f6fa")
    for k in range(44):
        t = chance.random() ** 1.3
        x, y = chance.uniform(0, WIDE), 670 + 330 * t
        if abs(x - 990) < 90 + 90 * t:
            continue
        r = 9 + 34 * t
        canvas.fill(ellipse(x + r * 0.3, y + r * 0.25, r * 1.2, r * 0.2), view.tone("#4a1c14", 0), 0.4, blur=3)
        crown(canvas, view, x, y - r * 0.2, r, r * 0.5, k + 7, 40, (max(2, r * 0.12), max(4, r * 0.26)), tint, clumps=5)
    for _ in range(16):
        x, y = chance.uniform(0, WIDE), 720 + 260 * chance.random()
        r = 8 + (y - 700) * 0.09 * chance.uniform(0.5, 1.4)
        stone = lines([(x - r, y), (x - r * 0.7, y - r * 0.6), (x, y - r * 0.8), (x + r * 0.8, y - r * 0.5), (x + r, y)])
        canvas.fill(stone, Linear(x - r, y - r, x + r, y, (view.tone(STONE[3], 0.9), view.tone(STONE[2], 0.2))))
    wood = [
        stroke([(1520, 830), (1506, 760), (1540, 700), (1520, 640)], 26, thin_end),
        stroke([(1512, 770), (1460, 730), (1440, 670)], 15, thin_end),
        stroke([(1530, 720), (1590, 690), (1606, 640)], 14, thin_end),
        stroke([(1524, 790), (1570, 770), (1600, 776)], 10, thin_end),
        stroke([(1450, 706), (1424, 700)], 7, even),
    ]
    canvas.fill(joined(wood), view.tone("#7a6458", 0.4))
    canvas.fill(joined([w.moved(-3, -1) for w in wood]), view.tone(mix("#c8b4a0", "#ffffff", 0.1), 0.9), 0.35)


PLACES = {"redrocks": Kind(redrocks, None, ((0.12, 0.88),), 0.56)}
