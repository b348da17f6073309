"""A concert from the audience."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Radial, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.limelight import beam, crowd_lights, tube
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.raster import lay, noise, plane, rows
from vnc.make.place.sky import WHOLE
from vnc.make.place.view import View

SHOWS = (
    ("#ff4aa8", "#4ac8ff", "#ffd04a", "#8a5aff"),
    ("#4a8aff", "#5affd8", "#ff6ad8", "#b48aff"),
    ("#ff6a3a", "#ffd04a", "#ff4a8a", "#7a4aff"),
)
"""The colours of a show: two that lead, one for accents, one for the dark."""
FLOOR = 640.0
"""Where the stage's front edge is, in design units."""
Show = tuple[str, str, str, str]


def concert(picture: Picture) -> None:
    """A stage under trusses full of lamps, screens, a band's gear, a runway, and a sea of glow sticks before it."""
    view = picture.view
    show = SHOWS[picture.seed % len(SHOWS)]
    far = picture.sheet(1.0)
    dark = mix(view.tone("#2a1c5c", 0.4), show[3], 0.12)
    far.fill(
        WHOLE,
        Linear(0, 0, 0, HIGH, (mix(dark, "#05030f", 0.6), mix(dark, show[0], 0.16), mix(dark, "#05030f", 0.4)), (0, 0.5, 0.8)),
    )
    _screens(picture, far, show)
    stage = picture.sheet(0.8, 0, 0.4)
    _towers(stage, view, show)
    _platform(stage, view, show)
    _gear(stage, view, show)
    _runway(stage, view, show)
    light = picture.sheet(0.7, 0, 0.6)
    _beams(light, show, picture.seed)
    _smoke(light, picture, show)
    crowd = picture.sheet(0.4, 0, 0.4)
    chance = Random(picture.seed)
    for k in range(6):
        _row(crowd, view, show, 745 + 34 * k + 5 * k * k, 9 + 4.4 * k, chance, 800 - 95 * k if k < 4 else 0)
    near = picture.sheet(0.1, 0, 2.0)
    _confetti(near, show, picture.seed)
    for k in range(2):
        _row(near, view, show, 1010 + 90 * k, 46 + 22 * k, chance, 0)
    picture.play("flicker", 560, 120, 800, 420, show[0])


def _screens(picture: Picture, canvas: Canvas, show: Show) -> None:
    """The wall of light in the middle and two at the sides."""
    middle = rect(590, 120, 740, 400)
    canvas.glow(960, 330, 900, show[0], 0.22)
    _burst(canvas, middle, (960, 330), show, picture.seed)
    for d in (-1, 1):
        x0, x1 = 960 + d * 440, 960 + d * 800
        side = lines([(x0, 165), (x1, 125), (x1, 500), (x0, 470)])
        canvas.fill(
            side,
            Linear(x0, 120, x1, 500, (mix(show[3], "#120a30", 0.6), mix(show[1], "#120a30", 0.35), mix(show[0], "#120a30", 0.5))),
        )
        _equaliser(canvas, side, (min(x0, x1), max(x0, x1)), show, picture.seed + d)
        canvas.fill(side, show[1], 0.16, blur=40, blend="screen")


def _burst(canvas: Canvas, screen: Path, at: tuple[float, float], show: Show, seed: int) -> None:
    """Rays, rings and a star."""
    x, y = at
    canvas.fill(
        screen, Radial(x, y, 440, (mix(show[0], "#ffffff", 0.1), mix(show[0], show[3], 0.5), mix(show[3], "#10082c", 0.55)))
    )
    shafts = [
        lines([(x, y)] + [(x + 640 * math.cos(a), y + 640 * math.sin(a)) for a in (math.tau * k / 18, math.tau * (k + 0.5) / 18)])
        for k in range(18)
    ]
    canvas.fill(joined(shafts), mix(show[1], "#ffffff", 0.1), 0.3, clip=screen)
    for r in (120, 205, 300, 400):
        canvas.line(ellipse(x, y, r, r), "#ffffff", 4, 0.5, clip=screen)
    star = lines(
        [
            (x + r * math.sin(math.tau * k / 10), y - r * math.cos(math.tau * k / 10))
            for k in range(10)
            for r in ((92, 42)[k % 2],)
        ]
    )
    canvas.fill(star, mix(show[3], "#10082c", 0.4), 0.7, blur=12)
    canvas.fill(star, mix(show[2], "#ffffff", 0.35))
    chance = Random(seed)
    sparks = [ellipse(x + chance.gauss(0, 190), y + chance.gauss(0, 100), 3.4, 3.4) for _ in range(60)]
    canvas.fill(joined(sparks), "#ffffff", 0.85, clip=screen)
    grid = [rect(590 + 18.5 * k, 120, 1.4, 400) for k in range(41)] + [rect(590, 120 + 18.5 * k, 740, 1.4) for k in range(23)]
    canvas.fill(joined(grid), "#140a30", 0.3, clip=screen)
    canvas.line(screen, "#0c081c", 9)


def _equaliser(canvas: Canvas, screen: Path, across: tuple[float, float], show: Show, seed: int) -> None:
    chance, (left, right) = Random(seed), across
    bars = list[Path]()
    for k in range(16):
        x, tall = left + 10 + (right - left - 20) * k / 16, 8 + int(chance.random() * 12)
        bars += [rect(x, 455 - 18 * j, (right - left) / 22, 12) for j in range(tall)]
    canvas.fill(joined(bars), mix(show[2], "#ffffff", 0.4), 0.85, clip=screen)
    canvas.line(screen, "#0c081c", 8)


def _truss(canvas: Canvas, view: View, x0: float, y0: float, x1: float, y1: float, wide: float) -> None:
    """A lattice girder from one point to another."""
    long = math.hypot(x1 - x0, y1 - y0)
    ux, uy = (x1 - x0) / long, (y1 - y0) / long
    nx, ny = -uy * wide / 2, ux * wide / 2
    count = max(2, round(long / wide))
    braces = list[Path]()
    for k in range(count):
        a, b = long * k / count, long * (k + 1) / count
        d = 1 if k % 2 else -1
        braces.append(
            stroke([(x0 + ux * a + d * nx, y0 + uy * a + d * ny), (x0 + ux * b - d * nx, y0 + uy * b - d * ny)], 3.4, even, False)
        )
    rails = [stroke([(x0 + d * nx, y0 + d * ny), (x1 + d * nx, y1 + d * ny)], 6, even, False) for d in (-1, 1)]
    canvas.fill(joined(braces), view.tone("#8a86a8", 0.5))
    canvas.fill(joined(rails), view.tone("#c4c2dc", 0.8))


def _towers(canvas: Canvas, view: View, show: Show) -> None:
    """Girders over and beside the stage, loudspeakers hanging in curves."""
    _truss(canvas, view, 60, 90, 1860, 90, 46)
    _truss(canvas, view, -30, 26, 1950, 26, 36)
    for x in (90, 1830):
        _truss(canvas, view, x, 90, x, FLOOR + 40, 50)
    for d in (-1, 1):
        for k in range(8):
            x, y = 960 + d * (490 - 2.0 * k * k * 0.6), 128 + 40 * k
            unit = rect(x - 34, y, 68, 37, 3)
            canvas.fill(unit, Linear(x - 34, 0, x + 34, 0, (view.tone("#3a3850", 0.6), view.tone("#1a1828", 0.2))))
            canvas.fill(rect(x - 28, y + 6, 56, 4), view.tone("#6a6888", 0.5))
    heads = [ellipse(150 + 147 * k, 128, 17, 20) for k in range(12)]
    canvas.fill(joined([rect(142 + 147 * k, 108, 16, 14) for k in range(12)] + heads), view.tone("#2a2840", 0.5))
    for k in range(12):
        canvas.fill(ellipse(150 + 147 * k, 138, 11, 9), mix(show[k % 3], "#ffffff", 0.7))


def _platform(canvas: Canvas, view: View, show: Show) -> None:
    """Deck, steps with lit edges, a riser in the middle."""
    deck = lines([(330, 545), (1590, 545), (1840, FLOOR), (80, FLOOR)])
    canvas.fill(deck, Linear(0, 545, 0, FLOOR, (view.tone("#3a3060", 0.4), view.tone("#6a5aa0", 0.8))))
    canvas.fill(ellipse(960, 600, 560, 42), mix(show[0], "#ffffff", 0.4), 0.4, blur=26, blend="screen")
    for k in range(3):
        wide, y = 560 - 70 * k, 545 - 26 * k
        canvas.fill(rect(960 - wide / 2, y - 2, wide, 28), view.tone("#2c2450", 0.4))
        tube(canvas, rect(960 - wide / 2, y - 3, wide, 4), show[k % 3], 10, 0.7)
    front = rect(80, FLOOR, 1760, 74)
    canvas.fill(front, Linear(0, FLOOR, 0, FLOOR + 74, (view.tone("#2a2448", 0.5), view.tone("#0c0a1c", 0.1))))
    panels = [rect(96 + 74 * k, FLOOR + 16, 60, 44, 4) for k in range(24)]
    for k in range(3):
        canvas.fill(joined(panels[k::3]), mix(show[k], "#1a1038", 0.35), 0.9)
        canvas.fill(joined(panels[k::3]), show[k], 0.3, blur=10, blend="screen")
    tube(canvas, rect(80, FLOOR - 3, 1760, 5), show[1], 14, 0.8)


def _gear(canvas: Canvas, view: View, show: Show) -> None:
    """Drums on the riser, amplifiers, a keyboard, guitars and microphones on their stands."""
    for x in (450, 545, 1375, 1470):
        for k in (0, 1):
            cab = rect(x - 44, 546 - 74 * k, 88, 72, 4)
            canvas.fill(cab, view.tone("#2c2a3c", 0.5))
            canvas.fill(rect(x - 37, 552 - 74 * k, 74, 60, 3), view.tone("#4a4860", 0.45))
            canvas.fill(
                joined([ellipse(x + 18 * i, 568 - 74 * k + 27 * j, 12, 12) for i in (-1, 1) for j in (0, 1)]),
                view.tone("#16141f", 0.3),
            )
        canvas.fill(rect(x - 40, 452, 80, 20, 3), view.tone("#b8a888", 0.7))
        canvas.fill(joined([ellipse(x - 28 + 11 * i, 462, 2.6, 2.6) for i in range(6)]), "#ff5a4a")
    _drums(canvas, view, 960, 492, show)
    canvas.fill(
        joined([stroke([(640, 600), (720, 540)], 6, even, False), stroke([(720, 600), (640, 540)], 6, even, False)]),
        view.tone("#a8a6bc", 0.7),
    )
    canvas.fill(rect(608, 524, 144, 18, 3), view.tone("#2a2838", 0.6))
    canvas.fill(rect(616, 526, 128, 9), view.tone("#f8f6fa", 1.0))
    canvas.fill(joined([rect(620 + 9.2 * k, 526, 4, 5) for k in range(13) if k % 7 not in (2, 6)]), "#16141c")
    for x, tint in ((1235, show[0]), (1300, show[2])):
        _guitar(canvas, view, x, 606, tint)
    for x in (800, 960, 1120):
        canvas.fill(
            joined([rect(x - 2, 478, 4, 132), ellipse(x, 611, 24, 6), stroke([(x, 482), (x + 15, 468)], 4, even, False)]),
            view.tone("#d4d2e4", 0.9),
        )
        canvas.fill(ellipse(x + 19, 463, 8, 8), view.tone("#8a88a0", 1.0))


def _drums(canvas: Canvas, view: View, x: float, y: float, show: Show) -> None:
    for dx, dy, r in ((-64, -12, 26), (64, -12, 26), (-32, -44, 23), (32, -44, 23)):
        canvas.fill(rect(x + dx - r, y + dy - 14, 2 * r, 32, 4), mix(view.tone("#d8344a", 0.8), show[0], 0.4))
        canvas.fill(ellipse(x + dx, y + dy - 14, r, 7), view.tone("#fbf8ff", 1.0))
        canvas.fill(rect(x + dx - r, y + dy - 16, 2 * r, 3), view.tone("#e8e6f4", 0.9))
    canvas.fill(ellipse(x, y, 43, 43), view.tone("#e8e6f4", 0.8))
    canvas.fill(ellipse(x, y, 37, 37), Radial(x, y - 8, 44, (mix(show[2], "#ffffff", 0.55), mix(show[0], "#2a1048", 0.4))))
    canvas.fill(
        lines(
            [
                (x + r * math.sin(math.tau * k / 10), y - r * math.cos(math.tau * k / 10))
                for k in range(10)
                for r in ((20, 9)[k % 2],)
            ]
        ),
        "#ffffff",
        0.9,
    )
    for dx, dy, r in ((-108, -62, 38), (108, -62, 38), (-70, -96, 32), (74, -98, 34)):
        canvas.fill(rect(x + dx - 1.5, y + dy, 3, 42 - dy), view.tone("#b4b2c8", 0.7))
        canvas.fill(
            ellipse(x + dx, y + dy, r, 7),
            Linear(
                x + dx - r, 0, x + dx + r, 0, (view.tone("#b88a30", 0.7), view.tone("#ffe890", 1.2), view.tone("#a87820", 0.6))
            ),
        )


def _guitar(canvas: Canvas, view: View, x: float, foot: float, tint: str) -> None:
    """An electric guitar on its stand."""
    canvas.fill(
        joined(
            [stroke([(x - 16, foot), (x, foot - 34)], 4, even, False), stroke([(x + 16, foot), (x, foot - 34)], 4, even, False)]
        ),
        view.tone("#8a88a0", 0.6),
    )
    canvas.fill(rect(x - 3.5, foot - 132, 7, 82), view.tone("#7a4a2c", 0.7))
    canvas.fill(
        lines([(x - 4, foot - 132), (x + 4, foot - 132), (x + 9, foot - 154), (x - 3, foot - 156)]), view.tone("#c89a60", 0.8)
    )
    body = curve(
        [
            (x - 15, foot - 66),
            (x, foot - 58),
            (x + 17, foot - 70),
            (x + 13, foot - 44),
            (x + 24, foot - 18),
            (x, foot - 8),
            (x - 24, foot - 18),
            (x - 12, foot - 44),
        ]
    )
    canvas.fill(body, Linear(x - 22, 0, x + 22, 0, (mix(tint, "#ffffff", 0.35), tint, mix(tint, "#14082c", 0.5))))
    canvas.fill(rect(x - 8, foot - 40, 16, 6) | rect(x - 8, foot - 27, 16, 5), view.tone("#f4f2fa", 0.9))


def _runway(canvas: Canvas, view: View, show: Show) -> None:
    """A tongue of stage into the audience."""
    top = lines([(850, FLOOR - 2), (1070, FLOOR - 2), (1150, 846), (770, 846)])
    canvas.fill(top, Linear(0, FLOOR, 0, 846, (view.tone("#7a6ab0", 0.9), view.tone("#4a3e80", 0.5))))
    for k in range(6):
        t = (k + 0.5) / 6
        y, half = FLOOR + 206 * t, 110 + 80 * t
        canvas.fill(rect(960 - half, y, 2 * half, 3 + 3 * t), mix(show[k % 3], "#ffffff", 0.3), 0.6)
    for d in (-1, 1):
        edge = lines([(960 + d * 110, FLOOR), (960 + d * 114, FLOOR), (960 + d * 194, 846), (960 + d * 188, 846)])
        tube(canvas, edge, show[0 if d < 0 else 1], 14, 0.8)
    tube(canvas, rect(770, 843, 380, 6), show[2], 16, 0.8)
    canvas.fill(rect(770, 849, 380, 40), view.tone("#1a1634", 0.3))


def _beams(canvas: Canvas, show: Show, seed: int) -> None:
    """Shafts from the trusses down and from the stage up."""
    chance = Random(seed + 4)
    for k in range(12):
        x = 150 + 147 * k
        to = (x + (960 - x) * chance.uniform(-0.35, 0.75), chance.uniform(640, 900))
        beam(canvas, x, 138, to, chance.uniform(110, 210), show[k % 3], chance.uniform(0.5, 0.75), 6)
    for k in range(8):
        x = 400 + 160 * k
        beam(canvas, x, 560, (x + (x - 960) * 0.7 + chance.uniform(-120, 120), -60), 130, show[(k + 1) % 4], 0.5, 6)
    for d in (-1, 1):
        for k in range(5):
            start, end = (960 + d * 860, 560), (960 - d * 200 * k + d * 300, 20 + 50 * k)
            canvas.line(lines([start, end], closed=False), show[1], 7, 0.35, blur=5, blend="screen")
            canvas.line(lines([start, end], closed=False), mix(show[1], "#ffffff", 0.7), 1.8, 0.8)


def _smoke(canvas: Canvas, picture: Picture, show: Show) -> None:
    """Haze over the stage that takes its light."""
    field = noise(canvas, picture.seed + 12, 4, 5, 2.4, 4)
    band = np.exp(-(((rows(canvas) - 600) / 120) ** 2))
    lay(canvas, plane(mix(show[0], show[1], 0.5)), (np.clip(field - 0.4, 0, 1) * band * 0.7).astype(np.float32))


def _row(canvas: Canvas, view: View, show: Show, y: float, r: float, chance: Random, gap: float) -> None:
    """A row of people from behind, sticks of light held up; `gap` is how far from the middle the runway keeps them, 0 none."""
    heads, arms = list[Path](), list[Path]()
    sticks: dict[str, list[tuple[float, float, float, float]]] = {}
    clear, x = (240 if gap else 0), -r + chance.random() * r
    while x < WIDE + r:
        if abs(x - 960) > clear:
            top = y + chance.uniform(-0.3, 0.3) * r
            heads += [ellipse(x, top, r * 0.8, r), rect(x - r * 1.45, top + r * 0.8, r * 2.9, r * 3.4, r * 1.1)]
            if chance.random() < 0.72:
                side = chance.choice((-1, 1))
                hand = (x + side * r * chance.uniform(1.1, 1.7), top - r * chance.uniform(0.9, 2.0))
                arms.append(
                    stroke([(x + side * r * 1.2, top + r * 1.6), (x + side * r * 1.55, top + r * 0.3), hand], r * 0.5, even)
                )
                hue = chance.choice((show[0], show[0], show[1], show[1], show[2]))
                sticks.setdefault(hue, []).append((*hand, r * chance.uniform(1.7, 2.2), chance.uniform(-0.7, 0.7) * r))
        x += r * chance.uniform(2.3, 3.2)
    dark = mix(view.tone("#1c1640", 0.15), "#080418", 0.35)
    people = joined(heads + arms)
    canvas.fill(people, dark)
    canvas.inner(people, 0, max(2.0, r * 0.14), mix(show[0], show[1], 0.5), 0.75, blur=r * 0.09)
    for hue, found in sticks.items():
        at = np.array(found)
        crowd_lights(canvas, at[:, :2], at[:, 2], at[:, 3], hue)


def _confetti(canvas: Canvas, show: Show, seed: int) -> None:
    """Paper that rains down."""
    chance = Random(seed + 8)
    papers: dict[str, list[Path]] = {hue: [] for hue in (*show[:3], "#ffffff")}
    for _ in range(120):
        x, y, s, turn = chance.uniform(0, WIDE), chance.uniform(20, 860), chance.uniform(4, 10), chance.uniform(0, math.tau)
        c, d = math.cos(turn) * s, math.sin(turn) * s
        flat = chance.uniform(0.3, 0.8)
        papers[chance.choice(list(papers))].append(
            lines([(x + c, y + d * flat), (x - d, y + c * flat), (x - c, y - d * flat), (x + d, y - c * flat)])
        )
    for hue, shapes in papers.items():
        canvas.fill(joined(shapes), mix(hue, "#ffffff", 0.25), 0.85)


PLACES = {"concert": Kind(concert, "blue", ((0.08, 0.92),), 0.55, (0.0, -1.0), time="night")}
