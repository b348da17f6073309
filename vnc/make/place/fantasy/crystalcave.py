"""A cave of great crystals over a lake under the earth: no daylight, only what the stones give."""

import math
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror, stained
from vnc.make.place.view import View

GEMS = (("#58e0ff", "#9a7aff", "#4affc8"), ("#ff7ad8", "#8a80ff", "#58d0ff"), ("#5affb0", "#58c8ff", "#f0e070"))
ROCK = "#4a4868"


def crystalcave(picture: Picture) -> None:
    """A dome of rock, a cluster like a cathedral in the middle on its island, the lake before it, shelves on both sides."""
    view, chance = picture.view, Random(picture.seed)
    gems = GEMS[picture.seed % 3]
    far = picture.sheet(1.0, 0, 2)
    far.fill(rect(-20, -20, WIDE + 40, HIGH + 40), Linear(0, 0, 0, 700, (view.tone("#1c1c34", 0.1), view.tone("#3e4270", 0.4))))
    stained(far, picture.seed + 1, 0.6, 8, 1.2, view.tone("#0a0a18", 0))
    far.glow(960, 470, 900, gems[0], 0.5)
    _vault(far, view, chance)
    for k in range(15):
        x = 90 + 124 * k
        _cluster(far, x, 640 + 16 * (k % 3), chance.uniform(70, 150), mix(gems[k % 3], "#2c3460", 0.35), chance, 0.3)
    back = picture.sheet(0.8, 0, 1.2)
    _hanging(back, view, chance, gems, 18, 190)
    _island(picture, back, gems, chance)
    lake = picture.sheet(0.65, 0, 0.6)
    _lake(picture, lake, gems)
    middle = picture.sheet(0.45, 0, 0.6)
    _shelves(picture, middle, gems, chance)
    _hanging(middle, view, chance, gems, 7, 300)
    near = picture.sheet(0.12, 0, 3.6)
    _frame(near, view, gems, chance)
    for k in range(26):
        x, y, r = chance.uniform(100, 1820), chance.uniform(120, 760), chance.uniform(3, 8)
        middle.glow(x, y, r * 5, gems[k % 3], 0.5)
        middle.fill(ellipse(x, y, r * 0.35, r * 0.35), "#ffffff", 0.9)
    picture.play("twinkle", 300, 140, 1320, 520)


def _vault(canvas: Canvas, view: View, chance: Random) -> None:
    """Ribs of rock that climb the far wall into the dark, their rims lit from below."""
    for k in range(16):
        x = -20 + 130 * k + chance.uniform(-30, 30)
        lean, w = (960 - x) * 0.12, chance.uniform(40, 80)
        rib = curve(
            [
                (x - w, 720, 1),
                (x - w * 0.6, 420),
                (x + lean - w * 0.9, 160),
                (x + lean, -30, 1),
                (x + lean + w, -30, 1),
                (x + lean + w * 0.3, 200),
                (x + w * 0.5, 450),
                (x + w, 720, 1),
            ]
        )
        lit = (view.tone("#20203a", 0.1), view.tone(ROCK, 0.5))
        canvas.fill(rib, Linear(0, 0, 0, 720, lit), 0.85, blur=3)
        canvas.inner(rib, -14 if x > 960 else 14, -6, view.tone("#8a9ad8", 0.6), 0.3, 10, clip=rib)


def _shard(canvas: Canvas, x: float, y: float, lean: float, tall: float, w: float, colour: str) -> None:
    """One crystal with three facets, pale where it catches light, deep at its foot."""
    ux, uy = math.sin(lean), -math.cos(lean)
    px, py = -uy, ux

    def on(along: float, across: float) -> tuple[float, float]:
        return x + ux * tall * along + px * w * across, y + uy * tall * along + py * w * across

    tip = on(1.0, 0.12)
    foot, head = on(0, 0), on(1, 0)
    for a, b, deep, pale in ((-1.0, -0.3, 0.5, 0.25), (-0.3, 0.45, 0.2, 0.75), (0.45, 1.0, 0.62, 0.05)):
        face = lines([on(0, a), on(0.82 - 0.06 * abs(a), a), tip, on(0.82 - 0.06 * abs(b), b), on(0, b)])
        canvas.fill(
            face,
            Linear(
                *foot,
                *head,
                (mix(colour, "#12103c", deep + 0.25), mix(colour, "#12103c", deep * 0.6), mix(colour, "#ffffff", pale)),
            ),
            0.96,
        )
    glint = lines([on(0.2, -0.24), on(0.8, -0.26), on(0.8, -0.16), on(0.2, -0.12)])
    canvas.fill(glint, "#ffffff", 0.5)


def _cluster(canvas: Canvas, x: float, y: float, size: float, colour: str, chance: Random, glow: float = 0.55) -> None:
    """A bunch of crystals out of one foot, the tallest in the middle."""
    canvas.glow(x, y - size * 0.5, size * 2.0, colour, glow)
    order = sorted(range(7), key=lambda k: -abs(k - 3))
    for k in order:
        lean = (k - 3) * 0.24 + chance.uniform(-0.09, 0.09)
        tall = size * chance.uniform(0.75, 1.15) * (1.15 - 0.22 * abs(k - 3))
        _shard(canvas, x + (k - 3) * size * 0.11, y + 6, lean, tall, size * chance.uniform(0.08, 0.13), colour)


def _hanging(canvas: Canvas, view: View, chance: Random, gems: tuple[str, ...], count: int, long: float) -> None:
    """Stalactites, every third one of crystal."""
    teeth: list[Path] = []
    for k in range(count):
        x, tall, w = WIDE * (k + chance.uniform(0.1, 0.9)) / count, long * chance.uniform(0.4, 1.15), chance.uniform(20, 50)
        if k % 3 == 1:
            canvas.glow(x, tall * 0.4, tall * 0.9, gems[k % 2], 0.35)
            _shard(canvas, x, -10, math.pi + chance.uniform(-0.15, 0.15), tall * 0.9, w * 0.55, gems[k % 2])
        else:
            teeth.append(
                curve(
                    [(x - w, -20, 1), (x + w, -20, 1), (x + w * 0.35, tall * 0.4), (x + 3, tall, 1), (x - w * 0.3, tall * 0.45)]
                )
            )
    canvas.fill(joined(teeth), Linear(0, 0, 0, long, (view.tone("#24243e", 0.1), view.tone("#6a70a8", 0.6))))


def _island(picture: Picture, canvas: Canvas, gems: tuple[str, ...], chance: Random) -> None:
    """The great cluster on a rock in the lake."""
    view = picture.view
    rock = curve([(560, 716, 1), (640, 660), (760, 640), (960, 620), (1150, 636), (1280, 664), (1370, 716, 1)])
    canvas.glow(960, 430, 620, gems[0], 0.6)
    for x, y, size, tint in (
        (700, 660, 170, 1),
        (1230, 664, 190, 2),
        (830, 640, 300, 0),
        (1100, 640, 270, 1),
        (960, 640, 430, 0),
    ):
        _cluster(canvas, x, y, size, gems[tint], chance, 0.5)
    canvas.fill(rock, Linear(0, 620, 0, 720, (view.tone("#7a80b8", 0.7), view.tone("#24243e", 0.1))))
    for k in range(7):
        _cluster(canvas, 640 + 110 * k, 690 + 14 * (k % 2), chance.uniform(40, 80), gems[k % 3], chance, 0.3)
    picture.play("flicker", 620, 180, 680, 520, gems[0])


def _lake(picture: Picture, canvas: Canvas, gems: tuple[str, ...]) -> None:
    """Black water that holds it all upside down."""
    view = picture.view
    water = rect(-20, 700, WIDE + 40, 400)
    canvas.fill(water, Linear(0, 700, 0, 1080, (mix(view.tone("#2a5a80", 0.5), gems[0], 0.25), view.tone("#0c1430", 0.2))))
    mask = canvas.sibling()
    mask.fill(water, "#ffffff")
    mirror(flattened([s.canvas for s in picture.sheets]), canvas, 704, picture.seed, mask.planes[3], 0.72, 1.1, 1.8, 0.5)
    chance = Random(picture.seed + 8)
    for y in range(712, 1000, 12):
        x = chance.uniform(300, 1620)
        canvas.fill(ellipse(x, y, chance.uniform(30, 160), 1.4 + 0.006 * (y - 700)), mix(gems[0], "#ffffff", 0.6), 0.35)
    picture.play("water", 300, 705, 1320, 230, mix(gems[0], "#ffffff", 0.6))


def _shelves(picture: Picture, canvas: Canvas, gems: tuple[str, ...], chance: Random) -> None:
    """Rock on both sides where one stands, crystals growing out of it."""
    view = picture.view
    for d in (-1, 1):
        edge = [
            (1000, 1120, 1),
            (760, 960),
            (660, 880),
            (720, 800),
            (820, 770),
            (860, 640),
            (820, 480),
            (900, 340),
            (860, 180),
            (920, -40, 1),
            (1100, -40, 1),
            (1100, 1120, 1),
        ]
        rock = curve([(960 + d * x, y, *c) for x, y, *c in edge])
        ends = (view.tone("#5a5c88", 0.6), view.tone("#1a1a30", 0.15))
        canvas.fill(rock, Linear(960 + d * 640, 0, 960 + d * 1000, 0, ends))
        canvas.inner(rock, d * 22, 10, mix(view.tone("#8a90c8", 0.7), gems[0], 0.4), 0.55, 12, clip=rock)
        cracks = [
            curve(
                [
                    (960 + d * (790 + 30 * k), 700 + 60 * k),
                    (960 + d * (850 + 24 * k), 690 + 64 * k),
                    (960 + d * (960 + 10 * k), 730 + 50 * k),
                    (960 + d * (850 + 24 * k), 698 + 64 * k),
                ]
            )
            for k in range(5)
        ]
        canvas.fill(joined(cracks), view.tone("#0c0c1c", 0), 0.5)
        for x, y, size, tint in (
            (860, 640, 120, 2),
            (900, 350, 90, 1),
            (720, 810, 170, 0),
            (840, 820, 230, 1),
            (680, 900, 90, 2),
        ):
            _cluster(canvas, 960 + d * x, y + 20, size, gems[(tint + (d > 0)) % 3], chance)
    stained(canvas, picture.seed + 9, 0.3, 14, 1.5, view.tone("#0c0c1c", 0))


def _frame(canvas: Canvas, view: View, gems: tuple[str, ...], chance: Random) -> None:
    """Rock close by, and two crystals out of focus."""
    for d in (-1, 1):
        rock = curve(
            [
                (960 + d * x, y, *c)
                for x, y, *c in ((640, 1140, 1), (800, 1040), (880, 900), (960, 860), (1060, 840, 1), (1060, 1140, 1))
            ]
        )
        canvas.fill(rock, view.tone("#141426", 0.2))
        _cluster(canvas, 960 + d * 880, 1010, 150, mix(gems[1 if d > 0 else 0], "#181840", 0.3), chance, 0.4)


PLACES = {"crystalcave": Kind(crystalcave, "blue", ((0.16, 0.86),), 0.65, (0.1, -0.9))}
