"""An old graveyard: leaning stones, a bare tree, a chapel on the hill behind."""

import math
from collections.abc import Iterator
from random import Random

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, bush, flowers, grass, ground, pines, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View

STONE = "#b0b2b4"
Twig = tuple[float, float, float, float, float]
"""x, y, direction in radians, length, thickness."""


def graveyard(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    hills = picture.sheet(0.88, 0.1 + 0.15 * view.murk, 1.1)
    ridge(hills, view, 585, 34, ("#64868c", "#8ca89c"), picture.seed + 3, 0.5, 22)
    _chapel(hills, view, 1330, 590, 250)
    air_tint(hills, view.haze, 430, 680, 0.05, 0.35 + 0.35 * view.murk)
    back = picture.sheet(0.68, 0.04, 0.8)
    ground(back, view, [(-20, 690), (600, 660), (1200, 652), (WIDE + 20, 676)])
    pines(back, view, [(x, 690, h) for x, h in ((1720, 330), (1800, 400), (1880, 300), (60, 300), (1640, 210))])
    bare(back, view, [(330, 706, -math.pi / 2 + 0.08, 150, 46)], picture.seed + 8, "#4e443c")
    _railing(back, view, 690, 66)
    for x, foot, tall in ((620, 716, 62), (730, 708, 54), (1090, 712, 58), (1190, 704, 50), (1420, 722, 66), (1550, 730, 60)):
        tomb(back, view, x, foot, tall, picture.seed + x)
    veil(picture, back)
    middle = picture.sheet(0.44, 0, 0.5)
    ground(middle, view, [(-20, 796), (420, 762), (960, 744), (1500, 756), (WIDE + 20, 790)])
    way = _way(picture, middle)
    grass(middle, view, 764, 1080, 1700, picture.seed + 5, clip=rect(-20, 720, WIDE + 40, 400) - way)
    spots = (
        (590, 800, 120),
        (1300, 796, 112),
        (370, 850, 160),
        (1480, 850, 172),
        (1690, 832, 136),
        (150, 900, 210),
        (1770, 960, 250),
    )
    for x, foot, tall in spots:
        tomb(middle, view, x, foot, tall, picture.seed + x)
        _tuft(middle, view, x, foot, tall, picture.seed + x)
    if not view.snow:
        flowers(middle, view, 880, 1060, 90, picture.seed + 15, ("#ffffff", "#d8c8f0", "#c8546a"), 0.8)
    for x, y in ((430, 868), (1560, 878), (232, 930)):
        _candle(picture, middle, x, y)
    near = picture.sheet(0.1, 0, 3.0)
    bare(near, view, [(1990, 60, math.pi - 0.12, 290, 40), (1990, 210, math.pi + 0.12, 180, 24)], picture.seed + 21, "#352d2a")
    bush(near, view, 30, 1085, 300, 120, picture.seed + 18, 420)
    picture.play("fog", 0, 640, WIDE, 440)


def _chapel(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """A small church with a steeple, lamplight in its windows when it is dark."""
    wall, roof = view.misty(view.tone("#a09a94", 0.6), 0.2), view.misty(view.tone("#4c5468", 0.4), 0.15)
    canvas.fill(rect(x - tall * 0.1, foot - tall * 0.42, tall * 0.62, tall * 0.5), wall)
    canvas.fill(
        lines([(x - tall * 0.14, foot - tall * 0.4), (x + tall * 0.2, foot - tall * 0.68), (x + tall * 0.56, foot - tall * 0.4)]),
        roof,
    )
    canvas.fill(rect(x - tall * 0.26, foot - tall * 0.66, tall * 0.24, tall * 0.74), mix(wall, "#ffffff", 0.08))
    canvas.fill(
        lines(
            [(x - tall * 0.29, foot - tall * 0.64), (x - tall * 0.14, foot - tall * 1.12), (x + tall * 0.01, foot - tall * 0.64)]
        ),
        roof,
    )
    cross = [
        rect(x - tall * 0.147, foot - tall * 1.24, tall * 0.014, tall * 0.14),
        rect(x - tall * 0.175, foot - tall * 1.2, tall * 0.07, tall * 0.014),
    ]
    canvas.fill(joined(cross), roof)
    panes = [_arched(x + tall * (0.02 + 0.14 * k), foot - tall * 0.06, tall * 0.06, tall * 0.22) for k in range(3)]
    canvas.fill(
        joined([*panes, _arched(x - tall * 0.165, foot - tall * 0.44, tall * 0.05, tall * 0.13)]),
        mix(view.tone("#3c4454", 0.3), "#ffd884", 0.9 * view.lamps),
    )


def _arched(left: float, foot: float, wide: float, tall: float) -> Path:
    return curve(
        [
            (left, foot, 1),
            (left, foot - tall * 0.7, 1),
            (left + wide / 2, foot - tall),
            (left + wide, foot - tall * 0.7, 1),
            (left + wide, foot, 1),
        ]
    )


def bare(canvas: Canvas, view: View, roots: list[Twig], seed: int, colour: str, forks: int = 6) -> None:
    """Leafless boughs that fork so often to thin twigs, lit on one side, white above under snow."""
    chance = Random(seed)
    boughs = [b for root in roots for b in _forked(root, chance, forks)]
    dark, light = view.tone(colour, 0.15), view.tone(mix(colour, "#c8b8a0", 0.35), 0.9)
    side = 1 if view.sun[0] > roots[0][0] else -1
    canvas.fill(joined([b for b, _ in boughs]), dark)
    thick = [(b, w) for b, w in boughs if w > 7]
    canvas.fill(joined([b.moved(side * w * 0.22, -w * 0.1) for b, w in thick]), light, 0.45, clip=joined([b for b, _ in thick]))
    if view.snow:
        canvas.fill(joined([b.moved(0, -w * 0.66) for b, w in boughs]), "#f4f8ff", 0.6, clip=joined([b for b, _ in boughs]))


def _forked(root: Twig, chance: Random, depth: int) -> Iterator[tuple[Path, float]]:
    """A bough as a tapering stroke with its width, then what grows from its end."""
    x, y, turn, long, wide = root
    bend = turn + chance.uniform(-0.25, 0.25)
    middle = x + math.cos(bend) * long * 0.5, y + math.sin(bend) * long * 0.5
    end = x + math.cos(turn) * long, y + math.sin(turn) * long
    yield stroke([(x, y), middle, end], wide, lambda t: 1 - 0.38 * t), wide
    if not depth:
        return
    for k in range(2 if depth > 4 else 3):
        spread = (-0.55, 0.5, 0.02)[k] + chance.uniform(-0.22, 0.22)
        yield from _forked(
            (*end, turn + spread, long * chance.uniform(0.6, 0.84), wide * (0.62 if k < 2 else 0.5)), chance, depth - 1
        )


def _railing(canvas: Canvas, view: View, foot: float, tall: float) -> None:
    """A low iron railing with spikes, open where the way goes through."""
    iron = view.tone("#3c4048", 0.35)
    xs = [x for x in range(-10, WIDE + 20, 21) if not 880 < x < 1060]
    bars = [rect(x, foot - tall, 4, tall + 14) for x in xs]
    spikes = [lines([(x - 4, foot - tall), (x + 2, foot - tall - 16), (x + 8, foot - tall)]) for x in xs]
    rails = [rect(a, foot - tall * s, b - a, 4) for s in (0.9, 0.2) for a, b in ((-20, 880), (1063, WIDE + 20))]
    canvas.fill(joined([*bars, *spikes, *rails]), iron)
    for x in (866, 1056):
        canvas.fill(
            rect(x, foot - tall * 1.5, 24, tall * 1.5 + 18),
            Linear(x, 0, x + 24, 0, (view.tone(STONE, 0.2), view.tone(STONE, 0.8))),
        )
        canvas.fill(ellipse(x + 12, foot - tall * 1.62, 15, 15), view.tone(STONE, 0.75))


def _way(picture: Picture, canvas: Canvas) -> Path:
    """A path of trodden gravel to the gate."""
    view, chance = picture.view, Random(picture.seed)
    way = curve(
        [(920, 742, 1), (1010, 742, 1), (1000, 800), (1080, 900), (1330, 1120, 1), (560, 1120, 1), (760, 920), (890, 810)]
    )
    canvas.fill(way, Linear(0, 742, 0, HIGH, (view.tone("#c4b8a4", 0.75), view.tone("#94866f", 0.35))), 0.95, blur=3)
    pebbles = [
        ellipse(960 + chance.gauss(0, 30 + 230 * t), 745 + 335 * t, 4 + 15 * t, 1.6 + 6 * t)
        for t in (chance.random() for _ in range(170))
    ]
    canvas.fill(joined(pebbles), view.tone("#6e6456", 0.4), 0.45, clip=way)
    if view.snow:
        canvas.fill(way, view.tone("#e8eef8", 0.7), 0.7)
    return way


def tomb(canvas: Canvas, view: View, x: float, foot: float, tall: float, seed: int) -> None:
    """A stone of one of four kinds, leaning a little, with weathered writing and moss."""
    chance = Random(seed)
    shape, plate = _KINDS[chance.randrange(len(_KINDS))](tall)
    with canvas.saved():
        canvas.translate(x, foot)
        canvas.fill(ellipse(tall * 0.1, tall * 0.02, tall * 0.5, tall * 0.07), view.tone("#10140c", 0), 0.45, blur=tall * 0.05)
        canvas.rotate(chance.uniform(-5, 5))
        right = view.sun[0] > x
        tones = tuple(view.tone(STONE, k) for k in ((0.1, 0.5, 0.85) if right else (0.85, 0.5, 0.1)))
        canvas.fill(shape.moved((-1 if right else 1) * tall * 0.06, -tall * 0.012), view.tone("#6c6e74", 0.1))
        canvas.fill(shape, Linear(-tall * 0.35, 0, tall * 0.35, 0, tones))
        canvas.inner(shape, tall * 0.02 * (-1 if right else 1), tall * 0.02, view.tone("#f4f2ec", 1.0), 0.6, tall * 0.012)
        writing = [
            rect(-w * tall * 0.2, -tall * (plate - 0.085 * k), w * tall * 0.4, tall * 0.022)
            for k, w in enumerate((0.9, 0.6, 0.8, 0.5))
        ]
        canvas.fill(joined(writing), view.tone("#34363c", 0.1), 0.5, clip=shape)
        moss = [
            ellipse(
                tall * chance.uniform(-0.34, 0.34),
                -tall * chance.random() ** 2,
                tall * chance.uniform(0.03, 0.12),
                tall * chance.uniform(0.03, 0.09),
            )
            for _ in range(13)
        ]
        canvas.fill(joined(moss), view.tone("#6b8a4c", 0.5), 0.5, blur=tall * 0.012, clip=shape)
        if view.snow:
            canvas.fill(shape - shape.moved(0, tall * 0.1), "#f6faff", 0.9)


def _slab(tall: float) -> tuple[Path, float]:
    w = tall * 0.34
    return curve(
        [
            (-w, tall * 0.04, 1),
            (-w, -tall * 0.72, 1),
            (-w * 0.7, -tall * 0.93),
            (0, -tall),
            (w * 0.7, -tall * 0.93),
            (w, -tall * 0.72, 1),
            (w, tall * 0.04, 1),
        ]
    ), 0.68


def _cross(tall: float) -> tuple[Path, float]:
    w = tall * 0.085
    arms = [
        (-w, -tall * 0.2),
        (-w, -tall * 0.62),
        (-tall * 0.3, -tall * 0.62),
        (-tall * 0.3, -tall * 0.79),
        (-w, -tall * 0.79),
        (-w, -tall),
    ]
    foot = [(-tall * 0.28, tall * 0.04), (-tall * 0.28, -tall * 0.12), (-tall * 0.2, -tall * 0.12), (-tall * 0.2, -tall * 0.2)]
    half = [*foot, *arms]
    return lines([*half, *[(-x, y) for x, y in reversed(half)]]), 0.1


def _obelisk(tall: float) -> tuple[Path, float]:
    t = tall * 1.25
    half = [
        (-t * 0.24, t * 0.03),
        (-t * 0.24, -t * 0.16),
        (-t * 0.17, -t * 0.18),
        (-t * 0.15, -t * 0.3),
        (-t * 0.095, -t * 0.9),
        (0, -t),
    ]
    return lines([*half, *[(-x, y) for x, y in reversed(half[:-1])]]), 0.3


def _shouldered(tall: float) -> tuple[Path, float]:
    w = tall * 0.37
    return curve(
        [
            (-w, tall * 0.04, 1),
            (-w, -tall * 0.68, 1),
            (-w * 0.72, -tall * 0.7),
            (-w * 0.6, -tall * 0.82, 1),
            (-w * 0.34, -tall * 0.93),
            (0, -tall * 0.97),
            (w * 0.34, -tall * 0.93),
            (w * 0.6, -tall * 0.82, 1),
            (w * 0.72, -tall * 0.7),
            (w, -tall * 0.68, 1),
            (w, tall * 0.04, 1),
        ]
    ), 0.6


_KINDS = (_slab, _cross, _shouldered, _obelisk)


def _tuft(canvas: Canvas, view: View, x: float, foot: float, tall: float, seed: int) -> None:
    """Grass before the foot of a stone, so that it stands in the ground."""
    chance, wide = Random(seed + 1), tall * 0.46
    blades: list[Path] = []
    for _ in range(int(16 + tall * 0.25)):
        a, h = x + chance.uniform(-wide, wide), tall * chance.uniform(0.07, 0.2)
        blades.append(
            stroke(
                [
                    (a, foot + tall * 0.06),
                    (a + chance.uniform(-0.3, 0.3) * h, foot - h * 0.5),
                    (a + chance.uniform(-0.7, 0.7) * h, foot - h),
                ],
                tall * 0.022,
                lambda t: 1 - t,
            )
        )
    canvas.fill(joined(blades[::2]), view.tone("#5c8a44" if not view.snow else "#dfe8f2", 0.6))
    canvas.fill(joined(blades[1::2]), view.tone("#3f6a3a" if not view.snow else "#c4d2e2", 0.35))


def _candle(picture: Picture, canvas: Canvas, x: float, y: float) -> None:
    """A grave light in red glass."""
    view = picture.view
    lit = max(0.3, view.lamps)
    canvas.fill(ellipse(x, y, 26, 6), view.tone("#10140c", 0), 0.4, blur=4)
    canvas.fill(rect(x - 12, y - 36, 24, 36, 6), mix(view.tone("#a8303a", 0.6), "#ff7a50", lit * 0.7))
    canvas.fill(rect(x - 13, y - 42, 26, 9, 3), view.tone("#c8a860", 0.8))
    canvas.line(lines([(x, y - 20), (x, y - 8)], closed=False), "#ffe9a8", 5 * lit, 0.8, blur=2)
    canvas.glow(x, y - 18, 130, "#ff9a50", 0.75 * lit)
    if view.lamps > 0.3:
        picture.play("flicker", x - 60, y - 80, 120, 120, "#ff9a50")


PLACES = {"graveyard": Kind(graveyard, None, ((0.16, 0.84),), 0.61, time="sunset", mood="eerie")}
