"""A Rajput fort: walls and bastions round a palace on a rock, the blue town at its foot, a road up from the desert."""

from collections.abc import Sequence
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.arabesque import dome, lobed
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.desert import camel, dune, ripples
from vnc.make.place.parts.flora import air_tint, bush, grass, tree
from vnc.make.place.picture import HIGH, Kind, Picture
from vnc.make.place.raster import stained
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View

STONE, PALE, ROCK, SHADE = "#dcaa6a", "#ecd0a0", "#c08a5c", "#6c3c34"
BLUES = ("#5c92cc", "#7cacd8", "#4c7cbc", "#e4d4b4", "#8cb8dc", "#d8b078")
SCRUB = ("#4c5c34", "#8a9450", "#ccc47c")
WINDOW = "#ffc878"

Bastion = tuple[float, float, float, float]
"""Middle, foot, half its width, height."""

INNER: Sequence[Bastion] = ((800, 440, 34, 110), (930, 440, 34, 110), (1330, 440, 38, 120), (1500, 450, 36, 110))
OUTER: Sequence[Bastion] = (
    (556, 590, 50, 154),
    (690, 560, 44, 137),
    (826, 556, 46, 146),
    (960, 550, 42, 129),
    (1256, 554, 46, 137),
    (1400, 560, 52, 163),
    (1540, 570, 46, 137),
    (1680, 590, 58, 180),
)
ROAD: Sequence[tuple[float, float, float]] = (
    (1110, 578, 24),
    (1170, 626, 32),
    (1080, 690, 46),
    (930, 730, 62),
    (860, 790, 92),
    (930, 880, 150),
    (1000, 1100, 320),
)
"""The middle of the road and half its width, from the gate down to us."""


def rajfort(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    dune(far, view, [(-20, 620), (300, 580), (700, 612), (1400, 590), (1940, 600)], [], _dusky(view, "#e4bc88"), 0.36)
    fort = picture.sheet(0.75, 0, 0.4)
    for x, foot, half, tall in ((690, 450, 70, 140), (1560, 450, 80, 150)):
        _palace(fort, view, x, foot, half, tall)
    for x, foot, half, tall in ((1430, 440, 100, 220), (820, 440, 90, 200), (1200, 430, 130, 290), (990, 440, 110, 250)):
        _palace(fort, view, x, foot, half, tall)
    _wall(fort, view, INNER)
    _rock(picture, fort)
    _wall(fort, view, OUTER)
    _gate(fort, view)
    air_tint(fort, view.haze, 340, 760, 0.0, 0.08 + 0.3 * view.murk)
    veil(picture, fort)
    town = picture.sheet(0.6, 0, 0.3)
    _sand(picture, town)
    _town(picture, town)
    near = picture.sheet(0.4, 0, 0.3)
    _road(picture, near)
    _caravan(picture, near)
    _pavilion(near, view, 220, 930, 300)
    front = picture.sheet(0.15, 0, 2.2)
    for k, x in enumerate((60, 280, 1700, 1900)):
        grass(front, view, 1010, HIGH + 20, 90, picture.seed + k, ("#7c7040", "#b0a058", "#e4d48c"), None, 1.7, x - 110, x + 110)


def _dusky(view: View, colour: str) -> str:
    """Yellow stone in blue moonlight would be grey: it keeps to violet."""
    return mix(mix(colour, "#8a7cc4", 0.4 * view.stars), "#f4f8ff", 0.25 * view.snow)


def _sides(view: View, left: float, right: float, colour: str) -> Linear:
    """Across a block: dark on the side away from the sun."""
    colour = _dusky(view, colour)
    shades = (view.tone(mix(colour, SHADE, 0.35), 0.3), view.tone(colour, 0.95))
    return Linear(left, 0, right, 0, shades if view.sun[0] > (left + right) / 2 else shades[::-1])


def _flood(canvas: Canvas, view: View, shape: Path, top: float, foot: float, strength: float = 0.6) -> None:
    """Lamps at the foot of a wall wash it from below."""
    if view.lamps > 0.2:
        wash = Linear(0, top, 0, foot, (alpha("#ffb050", 0.05), alpha("#ffa848", strength * view.lamps)))
        canvas.fill(shape, wash, blend="screen")


def _palace(canvas: Canvas, view: View, x: float, foot: float, half: float, tall: float) -> None:
    """A block of the palace with hanging balconies, rows of windows, and kiosks on its roof."""
    top, rows = foot - tall, max(2, int(tall / 62))
    body = rect(x - half, top, half * 2, tall)
    canvas.fill(body, _sides(view, x - half, x + half, PALE))
    _flood(canvas, view, body, top, foot, 0.5)
    cells = [(x + half * u, top + tall * (j + 0.8) / rows) for j in range(rows) for u in (-0.8, -0.46, 0.46, 0.8)]
    high = tall / rows * 0.46
    canvas.fill(joined([lobed(a, b, half * 0.1, high, 5) for a, b in cells]), _pane(view))
    bays = [top + tall * (j + 0.86) / rows for j in range(rows)]
    bay = joined([rect(x - half * 0.26, b - tall / rows * 0.66, half * 0.52, tall / rows * 0.62) for b in bays])
    canvas.fill(joined([rect(x - half * 0.2, b, half * 0.52, 10) for b in bays]), view.tone(SHADE, 0.1), 0.4, blur=5)
    canvas.fill(bay, _sides(view, x - half * 0.26, x + half * 0.26, "#f8e4c0"))
    canvas.fill(joined([lobed(x + half * u, b - 8, half * 0.09, high, 5) for b in bays for u in (-0.12, 0.12)]), _pane(view))
    eaves = [
        curve(
            [(x - half * 0.3, b - tall / rows * 0.66, 1), (x, b - tall / rows * 0.8), (x + half * 0.3, b - tall / rows * 0.66, 1)]
        )
        for b in bays
    ]
    ledges = [rect(x - half - 5, top + tall * j / rows, half * 2 + 10, 6) for j in range(rows)]
    canvas.fill(joined([*ledges, *eaves]), view.tone(_dusky(view, "#fce8c4"), 0.95))
    shadows = [rect(x - half, top + tall * j / rows + 6, half * 2, 9) for j in range(rows)]
    canvas.fill(joined(shadows), view.tone(SHADE, 0.1), 0.35, blur=2)
    for u, r in ((-0.74, 0.2), (0.74, 0.2), (0.0, 0.3)):
        _kiosk(canvas, view, x + u * half, top, half * r)


def _pane(view: View) -> str:
    return mix(view.tone("#5c3828", 0.15), WINDOW, 0.9 * view.lamps)


def _kiosk(canvas: Canvas, view: View, x: float, foot: float, r: float) -> None:
    """Four pillars under a dome, on a roof."""
    canvas.fill(rect(x - r, foot - r * 1.2, r * 2, r * 1.2), mix(view.tone("#8a5c40", 0.2), WINDOW, 0.55 * view.lamps), 0.8)
    canvas.fill(
        joined([rect(x + d * r - 2.5, foot - r * 1.2, 5, r * 1.2) for d in (-0.92, -0.34, 0.34, 0.92)]),
        view.tone(_dusky(view, "#e4bc88"), 0.7),
    )
    canvas.fill(rect(x - r * 1.3, foot - r * 1.36, r * 2.6, r * 0.22), view.tone(_dusky(view, "#fce8c4"), 0.95))
    dome(canvas, view, x, foot - r * 1.3, r, _dusky(view, PALE), "#b8844c", 0.0, 1.3, False)


def _wall(canvas: Canvas, view: View, bastions: Sequence[Bastion]) -> None:
    """Curtains with merlons from bastion to bastion, all leaning in."""
    for (xa, fa, _, ta), (xb, fb, _, tb) in zip(bastions, bastions[1:], strict=False):
        low, high = min(fa - ta, fb - tb) + 44, max(fa, fb) + 30
        curtain = lines([(xa, fa - ta * 0.76), (xb, fb - tb * 0.76), (xb, fb + 30), (xa, fa + 30)])
        colour = _dusky(view, STONE)
        canvas.fill(curtain, Linear(0, low, 0, high, (view.tone(colour, 0.7), view.tone(mix(colour, SHADE, 0.4), 0.35))))
        _flood(canvas, view, curtain, low, high, 0.5)
        count = int((xb - xa) / 15)
        teeth = [
            _merlon(xa + (xb - xa) * k / count, fa - ta * 0.76 + (fb - tb * 0.76 - fa + ta * 0.76) * k / count, 5.5)
            for k in range(count)
        ]
        canvas.fill(joined(teeth), view.tone(colour, 0.85))
        canvas.fill(
            lines([(xa, fa - ta * 0.68), (xb, fb - tb * 0.68), (xb, fb - tb * 0.65), (xa, fa - ta * 0.65)]),
            view.tone(SHADE, 0.2),
            0.5,
        )
    for bastion in bastions:
        _bastion(canvas, view, bastion)


def _merlon(x: float, foot: float, half: float) -> Path:
    return curve(
        [
            (x - half, foot + 2, 1),
            (x - half, foot - half * 1.6),
            (x, foot - half * 2.8, 1),
            (x + half, foot - half * 1.6),
            (x + half, foot + 2, 1),
        ]
    )


def _bastion(canvas: Canvas, view: View, it: Bastion) -> None:
    """A round tower with bands, a gallery on corbels and merlons."""
    x, foot, half, tall = it
    top, colour = foot - tall, _dusky(view, STONE)
    body = curve(
        [
            (x - half * 1.18, foot + 40, 1),
            (x - half, foot - tall * 0.4),
            (x - half * 0.9, top, 1),
            (x + half * 0.9, top, 1),
            (x + half, foot - tall * 0.4),
            (x + half * 1.18, foot + 40, 1),
            (x, foot + 54),
        ]
    )
    right = view.sun[0] > x
    shades = tuple(
        view.tone(mix(colour, SHADE, m), v) for m, v in ((0.45, 0.12), (0.25, 0.35), (0.0, 0.75), (0.0, 1.05), (0.15, 0.6))
    )
    canvas.fill(
        ellipse(x - (half if right else -half), foot - tall * 0.2, half * 0.9, tall * 0.6),
        view.tone(SHADE, 0.0),
        0.35,
        blur=14,
        blend="atop",
    )
    canvas.fill(body, Linear(x - half, 0, x + half, 0, shades if right else shades[::-1]))
    _flood(canvas, view, body, top, foot + 40)
    head = rect(x - half * 1.08, top - half * 0.3, half * 2.16, half * 0.52, 6)
    corbels = [rect(x + half * u - 3, top + half * 0.2, 6, half * 0.26) for u in np.arange(-0.9, 0.95, 0.225)]
    canvas.fill(rect(x - half * 0.94, top + half * 0.2, half * 1.88, half * 0.2), view.tone(SHADE, 0.1), 0.5, blur=3)
    canvas.fill(joined(corbels), view.tone(mix(colour, SHADE, 0.3), 0.5))
    canvas.fill(head, Linear(x - half, 0, x + half, 0, shades if right else shades[::-1]))
    teeth = [_merlon(x + half * u, top - half * 0.28, half * 0.12) for u in np.arange(-0.94, 0.98, 0.31)]
    canvas.fill(joined(teeth), view.tone(colour, 0.9))
    slits = [rect(x + half * u - 3, top + tall * v, 6, 20, 3) for u, v in ((-0.3, 0.3), (0.34, 0.3), (0.02, 0.56))]
    canvas.fill(joined(slits), mix(view.tone("#3c2018", 0.1), WINDOW, 0.7 * view.lamps))
    canvas.fill(joined([rect(x - half, top + tall * v, half * 2, 4) for v in (0.26, 0.5)]), view.tone(SHADE, 0.2), 0.4, clip=body)


def _gate(canvas: Canvas, view: View) -> None:
    """The great gate between two half towers, a gallery of kiosks over it, flags."""
    x, foot = 1110.0, 578.0
    body = rect(x - 96, foot - 210, 192, 230)
    canvas.fill(body, _sides(view, x - 96, x + 96, STONE))
    _flood(canvas, view, body, foot - 210, foot, 0.7)
    canvas.fill(lobed(x, foot + 4, 60, 164, 9), view.tone(_dusky(view, "#fce8c4"), 0.95))
    door = lobed(x, foot + 4, 50, 146, 9)
    canvas.fill(
        door,
        Linear(
            0,
            foot - 140,
            0,
            foot,
            (mix(view.tone("#3c2018", 0.1), "#c87030", view.lamps), mix(view.tone("#4c2c20", 0.2), "#ffc878", view.lamps)),
        ),
    )
    canvas.fill(joined([lobed(x + u, foot - 168, 12, 30, 5) for u in (-72, -40, 40, 72)]), _pane(view))
    canvas.fill(joined([rect(x - 102, foot - y, 204, 8) for y in (212, 160)]), view.tone(_dusky(view, "#fce8c4"), 0.9))
    for dx in (-68, 0, 68):
        _kiosk(canvas, view, x + dx, foot - 212, 25)
    canvas.glow(x, foot - 50, 190, "#ffb050", 0.55 * view.lamps)
    for px, py, tall in ((1110, 266, 100), (826, 380, 90), (1400, 368, 100)):
        canvas.fill(rect(px - 2, py - tall * 0.4, 4, tall * 0.5), view.tone("#5c4030", 0.4))
        pennant = curve(
            [
                (px, py - tall * 0.4, 1),
                (px + 34, py - tall * 0.34),
                (px + 62, py - tall * 0.28, 1),
                (px + 32, py - tall * 0.16),
                (px, py - tall * 0.08, 1),
            ]
        )
        canvas.fill(pennant, view.tone("#e8742c", 0.8))


def _rock(picture: Picture, canvas: Canvas) -> None:
    """The rock under the fort: cliffs that stand in ribs over scree."""
    view, chance = picture.view, Random(picture.seed + 2)
    colour = _dusky(view, ROCK)
    outline = [
        (300, 780, 1),
        (430, 690),
        (520, 560),
        (560, 500, 1),
        (700, 470),
        (1180, 452),
        (1560, 470),
        (1690, 500, 1),
        (1760, 600),
        (1860, 700),
        (1980, 780, 1),
    ]
    shape = curve(outline)
    canvas.fill(shape, Linear(0, 540, 0, 780, (view.tone(colour, 0.95), view.tone(mix(colour, SHADE, 0.4), 0.4))))
    right = view.sun[0] > 1100
    for part, tint, light, opacity in ((0, SHADE, 0.1, 0.4), (1, "#f4cc98", 1.0, 0.4), (2, SHADE, 0.2, 0.3)):
        ribs: list[Path] = []
        for _ in range(60):
            x, y = chance.uniform(340, 1900), chance.uniform(560, 740)
            wide, tall = chance.uniform(10, 34), chance.uniform(40, 120)
            side = wide if (part == 1) == right else -wide
            ribs.append(
                lines(
                    [
                        (x, y - tall * 0.5),
                        (x + side * 0.7, y - tall * 0.3),
                        (x + side, y + tall * 0.5),
                        (x - side * 0.1, y + tall * 0.3),
                    ]
                )
            )
        canvas.fill(joined(ribs), view.tone(_dusky(view, tint) if part == 1 else tint, light), opacity, clip=shape)
    for k in range(16):
        x = chance.uniform(420, 1800)
        bush(canvas, view, x, chance.uniform(690, 740), 26, 14, picture.seed + 40 + k, 50, SCRUB if not view.snow else None)


def _sand(picture: Picture, canvas: Canvas) -> None:
    view = picture.view
    crest = [(-20, 710), (420, 730), (900, 722), (1300, 736), (1600, 716), (1940, 700)]
    slip = [(1600, 850), (1760, 840), (1940, 800), (1960, 960), (1760, 930)]
    dune(canvas, view, crest, slip, _dusky(view, "#ecbc7c"))
    ripples(canvas, view, 780, 320, picture.seed)
    stained(canvas, picture.seed + 4, 0.1, 10, 3, view.tone("#6c3c24", 0.2))


def _town(picture: Picture, canvas: Canvas) -> None:
    """Flat-roofed blue houses crowd round the rock, larger toward us; lamps in their lanes."""
    view, chance = picture.view, Random(picture.seed + 3)
    spots = [(chance.uniform(330, 1960), t) for t in np.linspace(0, 1, 64)]
    for x, t in spots:
        gap = 150 + 190 * t
        if abs(x - (1060 - 130 * t)) < gap:
            x += gap * (1.6 if x > 1000 else -1.6)
        if x < 440 and t > 0.6:
            continue
        _house(canvas, view, x, 716 + 116 * t, 54 + 52 * t + chance.uniform(0, 30), 40 + 44 * t + chance.uniform(0, 24), chance)
    for _ in range(9):
        x = chance.uniform(380, 1900)
        if abs(x - 1000) > 250:
            canvas.glow(x, chance.uniform(740, 820), 110, "#ffb050", 0.4 * view.lamps)
    for k, (x, y, tall) in enumerate(((470, 846, 200), (1730, 866, 250), (1420, 830, 150))):
        tree(canvas, view, x, y, tall, picture.seed + k, 1.1, 260, SCRUB if not view.snow else None, "#7c5c44")


def _house(canvas: Canvas, view: View, x: float, foot: float, wide: float, tall: float, chance: Random) -> None:
    top, tint = foot - tall, mix(chance.choice(BLUES), "#f4f8ff", 0.3 * view.snow)
    right = view.sun[0] > x
    canvas.fill(
        rect(x, top, wide, tall + 8), Linear(0, top, 0, foot, (view.tone(tint, 0.85), view.tone(mix(tint, "#4c3c6c", 0.3), 0.5)))
    )
    canvas.fill(rect(x if right else x + wide * 0.7, top, wide * 0.3, tall + 8), view.tone(mix(tint, "#2c2c5c", 0.5), 0.2), 0.55)
    canvas.fill(
        lines([(x - 2, top), (x + 6, top - tall * 0.14), (x + wide - 6, top - tall * 0.14), (x + wide + 2, top)]),
        view.tone(mix(tint, "#ffffff", 0.4), 1.0),
    )
    canvas.fill(rect(x - 2, top - 2, wide + 4, 6), view.tone(mix(tint, "#ffffff", 0.25), 0.9))
    count = 2 if wide < 80 else 3
    panes = [rect(x + wide * (k + 0.3) / count, top + tall * 0.3, wide * 0.4 / count, tall * 0.3, 3) for k in range(count)]
    canvas.fill(joined(panes), view.tone("#2c2c54", 0.2))
    lit = [p for p in panes if chance.random() < 0.75 * view.lamps]
    if lit:
        canvas.fill(joined(lit), WINDOW)
    if chance.random() < 0.3:
        canvas.fill(
            rect(x + wide * 0.2, top - 3, wide * 0.3, tall * 0.34),
            view.tone(chance.choice(("#d8443c", "#f0b044", "#c84a8a")), 0.8),
        )


def _road(picture: Picture, canvas: Canvas) -> None:
    """A paved road between low walls winds up to the gate; posts with lamps along it."""
    view = picture.view
    stone = _dusky(view, "#e4c8a0")
    left = [(x - w, y) for x, y, w in ROAD]
    right = [(x + w, y) for x, y, w in ROAD]
    for way in (left, right):
        back = [(x, y - 6 - (y - 600) * 0.045) for x, y in way][::-1]
        canvas.fill(
            curve([(*way[0], 1), *way[1:-1], (*way[-1], 1), (*back[0], 1), *back[1:-1], (*back[-1], 1)]),
            view.tone(mix(stone, SHADE, 0.25), 0.6),
        )
    road = curve([(*left[0], 1), *left[1:-1], (*left[-1], 1), (*right[-1], 1), *right[-2:0:-1], (*right[0], 1)])
    canvas.fill(
        road, Linear(0, 600, 0, HIGH, (view.tone(stone, 0.85), view.tone(stone, 0.6), view.tone(mix(stone, SHADE, 0.25), 0.45)))
    )
    chance = Random(picture.seed + 8)
    slabs: list[Path] = []
    for _ in range(240):
        t = chance.random() ** 0.7
        y = 640 + 450 * t
        x = _across(y, 0) + chance.uniform(-1, 1) * _across(y, 2)
        w, h = (10 + 44 * t) * chance.uniform(0.6, 1.3), 3 + 15 * t
        slabs.append(lines([(x - w, y), (x - w * 0.9, y - h), (x + w, y - h * 0.9), (x + w * 1.05, y)]))
    canvas.fill(joined(slabs[::2]), view.tone(mix(stone, SHADE, 0.5), 0.3), 0.28, clip=road)
    canvas.fill(joined(slabs[1::2]), view.tone(mix(stone, "#ffffff", 0.3), 0.95), 0.35, clip=road)
    for k, s in ((2, -1), (3, 1), (4, -1), (4, 1), (5, -1), (5, 1)):
        x, y, w = ROAD[k]
        _post(picture, canvas, x + s * (w + 6), y, 34 + w * 0.7)


def _across(y: float, part: int) -> float:
    """Where the road's middle (0) is at that height, or half its width (2)."""
    known = np.array(ROAD)
    return float(np.interp(y, known[:, 1], known[:, part]))


def _post(picture: Picture, canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """A stone post with an oil lamp on it."""
    view, half = picture.view, tall * 0.13
    canvas.fill(rect(x - half, foot - tall * 0.7, half * 2, tall * 0.74), turned(view, x, half, _dusky(view, STONE)))
    canvas.fill(rect(x - half * 1.4, foot - tall * 0.74, half * 2.8, tall * 0.08), view.tone(_dusky(view, "#fce8c4"), 0.9))
    flame = curve(
        [
            (x - half * 0.9, foot - tall * 0.76, 1),
            (x - half * 0.7, foot - tall * 0.92),
            (x, foot - tall * 1.1, 1),
            (x + half * 0.7, foot - tall * 0.92),
            (x + half * 0.9, foot - tall * 0.76, 1),
        ]
    )
    canvas.fill(flame, mix(view.tone("#8a6c4c", 0.6), "#ffdc90", view.lamps))
    canvas.glow(x, foot - tall * 0.86, tall * 1.9, "#ffb050", 0.6 * view.lamps)


def _caravan(picture: Picture, canvas: Canvas) -> None:
    """Camels on their way up, one at rest."""
    view = picture.view
    for x, y, size, side in ((1240, 880, 150, -1), (1440, 900, 165, -1)):
        camel(canvas, view, x, y, size, side)
    camel(canvas, view, 1700, 950, 170, -1, True)
    for k, (x, y) in enumerate(((560, 900), (1560, 930), (1860, 900))):
        bush(canvas, view, x, y, 60, 24, picture.seed + 20 + k, 120, SCRUB if not view.snow else None)


def _pavilion(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A carved pavilion on a plinth near the road: pillars, cusped arches, a dome."""
    top, colour = foot - s * 1.0, _dusky(view, "#d8945c")
    canvas.fill(ellipse(x, foot + 4, s * 0.9, s * 0.09), view.tone(SHADE, 0.0), 0.4, blur=14)
    for k, (w, h) in enumerate(((0.86, 0.09), (0.76, 0.16))):
        canvas.fill(
            rect(x - s * w, foot - s * h, s * w * 2, s * 0.09), _sides(view, x - s * w, x + s * w, ("#c8885c", "#dca474")[k])
        )
    inside = rect(x - s * 0.6, top + s * 0.06, s * 1.2, s * 0.8)
    canvas.fill(inside, mix(view.tone("#6c3c34", 0.2), "#ffb464", 0.6 * view.lamps), 0.85)
    back = [rect(x + s * u - s * 0.03, top + s * 0.1, s * 0.06, s * 0.76) for u in (-0.26, 0.26)]
    canvas.fill(joined(back), view.tone(mix(colour, SHADE, 0.5), 0.3))
    spandrel = rect(x - s * 0.66, top, s * 1.32, s * 0.34)
    arches = [lobed(x + s * u, top + s * 0.62, s * 0.17, s * 0.58, 7) for u in (-0.42, 0.0, 0.42)]
    cut = spandrel
    for arch in arches:
        cut = cut - arch
    canvas.fill(cut, Linear(0, top, 0, top + s * 0.34, (view.tone(colour, 0.9), view.tone(mix(colour, SHADE, 0.2), 0.5))))
    for u in (-0.63, -0.21, 0.21, 0.63):
        half = s * 0.042
        canvas.fill(rect(x + s * u - half, top + s * 0.2, half * 2, s * 0.66), turned(view, x + s * u, half, colour))
        knobs = [rect(x + s * u - half * 1.5, top + s * v, half * 3, s * 0.04, 4) for v in (0.2, 0.5, 0.8)]
        canvas.fill(joined(knobs), view.tone(mix(colour, "#fff0d0", 0.3), 0.8))
    eave = lines(
        [
            (x - s * 0.84, top + s * 0.05),
            (x - s * 0.62, top - s * 0.08),
            (x + s * 0.62, top - s * 0.08),
            (x + s * 0.84, top + s * 0.05),
        ]
    )
    canvas.fill(rect(x - s * 0.66, top + s * 0.05, s * 1.32, s * 0.06), view.tone(SHADE, 0.1), 0.5, blur=4)
    canvas.fill(eave, _sides(view, x - s * 0.84, x + s * 0.84, "#e8b484"))
    dome(canvas, view, x, top - s * 0.06, s * 0.37, _dusky(view, "#e4b07c"), "#b8844c", 0.0, 1.35)
    canvas.glow(x, foot - s * 0.5, s * 0.9, "#ffb050", 0.4 * view.lamps)


PLACES = {"rajfort": Kind(rajfort, None, ((0.2, 0.82),), 0.62)}
