"""A drowned city: towers out of calm water, green on their ledges, boats between them."""

from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.path import even, thin_end
from vnc.make.place.parts.buildings import joined, skyline
from vnc.make.place.parts.flora import air_tint, crown, greens
from vnc.make.place.parts.furnished import stand
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import flattened, mirror
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.water import dashes, still

WALLS = ("#b8b0a4", "#9aa4ae", "#c4b49c", "#8f9aa0", "#b09c94")
SEA = 620
"""Where the water begins, in design units down."""


def floodedcity(picture: Picture) -> None:
    """Towers in three depths, the sea between them; a sunken bridge, lamps and signs; two boats."""
    view, chance = picture.view, Random(picture.seed)
    far = picture.sheet(1.0, 0, 0.8)
    sky(picture, far, 640)
    skyline(picture, far, SEA, 26, (330, 540), (46, 110), ("#8a98a8", "#a8aeb4"), picture.seed + 6, (8, 11))
    air_tint(far, view.haze, 240, 640, 0.1 + 0.6 * view.murk, 0.55 + 0.35 * view.murk)
    middle = picture.sheet(0.7, 0.04, 0.6)
    for k, x in enumerate((330, 560, 770, 1090, 1280, 1490)):
        _tower(
            middle,
            view,
            x + chance.uniform(-30, 30),
            chance.uniform(120, 190),
            chance.uniform(150, 430),
            SEA + 4,
            picture.seed + k,
            0.3,
        )
    air_tint(middle, view.haze, 200, 640, 0.02, 0.25 + 0.4 * view.murk)
    veil(picture, middle)
    water = picture.sheet(0.6)
    still(picture, water, SEA, "#4a8f98", 0.8, 0.45)
    picture.play("water", 200, SEA + 20, 1500, 260, view.sunlight)
    here = picture.sheet(0.4, 0, 0.4)
    _bridge(here, view)
    for x, wide, top, foot in ((130, 330, -40, 742), (1800, 380, 40, 760)):
        _tower(here, view, x, wide, top, foot, picture.seed + int(x), 0.0)
        _reflected(picture, here, x - wide * 0.6, x + wide * 0.6, foot)
    _sunken(here, view)
    for name, x, y, unit, turned in (("rowboat", 1180, 742, 1.05, False), ("sailboat", 700, 690, 0.8, True)):
        stand(here, view, name, x, y, unit, turned=turned)
    _calm(here, view, picture.seed)
    near = picture.sheet(0.12, 0, 2.6)
    leaf = greens(view)
    crown(near, view, 20, -10, 260, 120, picture.seed + 3, 420, (9, 20), leaf)
    for k, x in enumerate((-30, 1950)):
        crown(near, view, x, 1080, 230, 110, picture.seed + 9 + k, 360, (9, 20), leaf)


def _tower(canvas: Canvas, view: View, x: float, wide: float, top: float, foot: float, seed: int, air: float) -> None:
    """A block in two faces, its windows gone in places, its top bitten off; moss at the water, green on the ledges."""
    chance, left = Random(seed), x - wide / 2
    colour, turn = WALLS[seed % len(WALLS)], left + wide * chance.uniform(0.6, 0.72)
    right = view.sun[0] > x
    crest = [(left, top + chance.uniform(0, 40))]
    for k in range(1, 7):
        at = left + wide * k / 7
        crest += [(at, crest[-1][1]), (at, top + chance.uniform(-20, 60))]
    crest += [(left + wide, crest[-1][1])]
    body = lines([*crest, (left + wide, foot), (left, foot)])
    canvas.fill(
        body,
        Linear(
            0,
            top,
            0,
            foot,
            (
                view.misty(view.tone(colour, 0.75 if not right else 0.35), air),
                view.misty(view.tone(colour, 0.45 if not right else 0.2), air),
            ),
        ),
    )
    side = rect(turn, top - 60, left + wide - turn, foot - top + 60)
    canvas.fill(side, view.misty(view.tone(colour, 0.85 if right else 0.15), air), 0.9, clip=body)
    _windows(canvas, view, body, (left, turn, left + wide), (top, foot), chance, air)
    canvas.fill(
        rect(left, foot - 46, wide, 46),
        Linear(0, foot - 46, 0, foot, (alpha(view.tone("#5a7a5a", 0.2), 0), view.tone("#2f4a3c", 0.2))),
        clip=body,
    )
    _growth(canvas, view, left, wide, top, foot, chance, air)


def _windows(
    canvas: Canvas, view: View, body: Path, xs: tuple[float, float, float], ys: tuple[float, float], chance: Random, air: float
) -> None:  # fmt: skip
    """Rows of panes: most of them dark, some mirror the sky, a few are lit at night."""
    left, turn, right = xs
    step = max(16.0, (right - left) / 11)
    dark, glass, lit, floors = list[Path](), list[Path](), list[Path](), list[Path]()
    y = ys[0] + step * 0.9
    while y < ys[1] - 4:
        floors.append(rect(left, y + step * 0.78, right - left, step * 0.12))
        for start, end, squeeze in ((left, turn, 1.0), (turn, right, 0.7)):
            wide = step * squeeze
            for k in range(int((end - start - wide * 0.2) / wide)):
                pane = rect(start + wide * (k + 0.24), y, wide * 0.64, step * 0.62)
                kind = chance.random()
                (dark if kind < 0.62 else glass if kind < 0.95 - 0.1 * view.lamps else lit).append(pane)
        y += step * 1.12
    canvas.fill(joined(floors), view.misty(view.tone("#3c3a3e", 0.2), air), 0.5, clip=body)
    canvas.fill(joined(dark), view.misty(view.tone("#26303a", 0.2), air), 0.85, clip=body)
    canvas.fill(joined(glass), view.misty(mix(view.sky[2], view.tone("#8ab4c4", 0.6), 0.5), air), 0.8, clip=body)
    canvas.fill(joined(lit), mix(view.tone("#6a7078", 0.3), "#ffd08a", view.lamps), 0.9, clip=body)


def _growth(
    canvas: Canvas, view: View, left: float, wide: float, top: float, foot: float, chance: Random, air: float
) -> None:  # fmt: skip
    """Bushes on broken floors, ivy that hangs from them."""
    leaf = tuple(view.misty(c, air * 0.6) for c in greens(view))
    size = (max(2.2, wide * 0.02), max(4.5, wide * 0.045))
    for k in range(5):
        x, y = (
            left + wide * chance.choice((0.02, 0.12, 0.7, 0.9, 0.98)),
            top + (foot - top) * (k * k * 0.05 + chance.uniform(0.0, 0.14)) + 16,
        )
        crown(
            canvas,
            view,
            x,
            y,
            wide * chance.uniform(0.1, 0.2),
            wide * 0.075,
            abs(int(x)) + k,
            60 + int(wide * 0.35),
            size,
            (leaf[0], leaf[1], leaf[2]),
            clumps=6,
        )
        vines = [
            stroke([(x + d * wide, y), (x + d * wide * 1.1, y + wide * chance.uniform(0.2, 0.7))], wide * 0.02, thin_end)
            for d in (-0.1, -0.05, 0, 0.06, 0.1)
        ]
        canvas.fill(joined(vines), view.tone(leaf[1], 0.35), 0.85)


def _reflected(picture: Picture, canvas: Canvas, left: float, right: float, foot: float) -> None:
    """The mirror image of what stands nearer than the far shore."""
    mask = canvas.sibling()
    mask.fill(rect(left, foot, right - left, HIGH - foot), "#ffffff", blur=4)
    mask.fill(rect(left - 200, 0, right - left + 400, foot - 1), "#ffffff", blend="erase")
    mirror(flattened([s.canvas for s in picture.sheets]), canvas, foot, picture.seed, mask.planes[3], 0.78, 0.92, 1.0, 0.5)
    line = dashes(np.linspace(left + 40, right - 40, 9), np.full(9, foot + 2.0), np.full(9, 60.0), np.full(9, 5.0))
    canvas.fill(line, "#eafcff", 0.5)


def _bridge(canvas: Canvas, view: View) -> None:
    """A road on pillars that breaks off and runs down into the water."""
    deck = curve([(560, 560, 1), (820, 566), (1010, 590), (1130, 634, 1), (1110, 646, 1), (990, 612), (810, 590), (560, 586, 1)])
    for x, y in ((620, 584), (760, 588), (900, 600)):
        canvas.fill(
            rect(x - 13, y - 8, 26, 660 - y), Linear(x - 13, 0, x + 13, 0, (view.tone("#a8a49c", 0.8), view.tone("#5c5a5c", 0.2)))
        )
        canvas.fill(rect(x - 13, 640, 26, 14), view.tone("#35503f", 0.3))
    canvas.fill(deck, Linear(0, 560, 0, 646, (view.tone("#b8b2a8", 0.75), view.tone("#6a686c", 0.3))))
    posts = joined([rect(580 + 36 * k, 548 + 0.5 * k * k * 0.14, 3, 20) for k in range(12)])
    canvas.fill(posts, view.tone("#5a6068", 0.5))
    hanging = [stroke([(600 + 52 * k, 584), (604 + 52 * k, 584 + 22 + 9 * (k % 3))], 7, thin_end) for k in range(7)]
    canvas.fill(joined(hanging), view.tone(greens(view)[1], 0.4))


def _sunken(canvas: Canvas, view: View) -> None:
    """What still sticks out of the water: street lamps, a traffic light, a sign, the roof of a bus."""
    for x, foot, tall, side in ((520, 762, 170, 1), (1420, 800, 210, -1), (980, 700, 96, 1)):
        post = stroke(
            [(x, foot), (x, foot - tall * 0.8), (x + side * tall * 0.1, foot - tall), (x + side * tall * 0.4, foot - tall)],
            max(4.0, tall * 0.045),
            even,
        )
        canvas.fill(post, view.tone("#5c646c", 0.5))
        canvas.fill(
            ellipse(x + side * tall * 0.4, foot - tall + 3, tall * 0.1, tall * 0.035),
            mix(view.tone("#c8ccd0", 0.6), "#ffe0a0", 0.5 * view.lamps),
        )
        canvas.fill(
            stroke([(x, foot), (x + 6, foot + tall * 0.34), (x - 5, foot + tall * 0.6)], tall * 0.05, thin_end),
            view.tone("#2f4a50", 0.2),
            0.5,
        )
        canvas.fill(ellipse(x, foot, tall * 0.13, 3.5), "#eafcff", 0.5)
    bus = curve([(1330, 700, 1), (1338, 676), (1360, 668), (1500, 672), (1524, 684), (1530, 704, 1)])
    canvas.fill(bus, Linear(0, 668, 0, 704, (view.tone("#f0b83a", 1.0), view.tone("#a8762a", 0.35))))
    canvas.fill(joined([rect(1350 + 34 * k, 684, 26, 18, 3) for k in range(5)]), view.tone("#27404c", 0.3))
    canvas.fill(ellipse(1430, 705, 130, 5), "#eafcff", 0.5)
    sign = lines([(400, 800), (408, 800), (408, 690), (400, 690)])
    canvas.fill(sign, view.tone("#6a7278", 0.5))
    canvas.fill(lines([(404, 640), (446, 682), (404, 724), (362, 682)]), view.tone("#f0b428", 0.85))
    canvas.fill(lines([(404, 652), (434, 682), (404, 712), (374, 682)]), view.tone("#20242a", 0.2))
    canvas.fill(lines([(404, 658), (428, 682), (404, 706), (380, 682)]), view.tone("#f0b428", 0.85))


def _calm(canvas: Canvas, view: View, seed: int) -> None:
    """Lily pads and drifting wood near us, light strokes on the water."""
    random = np.random.default_rng(seed + 4)
    t = random.random(90) ** 0.8
    x, y = random.random(90) * WIDE, 800 + 270 * t
    keep = (np.abs(x - 960) > 240) | (y > 900)
    pads = dashes(x[keep], y[keep], 24 + 50 * t[keep], 8 + 14 * t[keep])
    canvas.fill(pads.moved(0, 4), view.tone("#163a3a", 0.1), 0.4)
    canvas.fill(pads, view.tone("#5a9a52", 0.6), 0.9)
    canvas.fill(dashes(x[keep] - 4, y[keep] - 2, 12 + 24 * t[keep], 3 + 5 * t[keep]), view.tone("#a8d078", 0.9), 0.7)


PLACES = {"floodedcity": Kind(floodedcity, None, ((0.1, 0.9),), 0.57)}
