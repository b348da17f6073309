"""What deserts have: dunes with a lit and a shaded side, date palms, camels, tents of dark cloth."""

from collections.abc import Callable, Sequence
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.picture import HIGH
from vnc.make.place.raster import Swarm
from vnc.make.place.view import View

At = Callable[..., tuple[float, float, int]]
"""A point of the animal by its own measure, (u, v, sharp), in the picture's."""

SAND, DUSK = "#eec488", "#a8683c"
Point = tuple[float, float]


def dune(canvas: Canvas, view: View, crest: Sequence[Point], slip: Sequence[Point], colour: str = SAND, air: float = 0.0) -> None:
    """Sand under a crest line from edge to edge; `slip` closes the shaded face below part of the crest."""

    def seen(tint: str, light: float) -> str:
        return view.misty(view.tone(tint, light), air)

    colour = mix(colour, "#f2f6fc", 0.85 * view.snow)
    top = min(y for _, y in crest)
    (x0, _), (x1, _) = crest[0], crest[-1]
    body = curve([(x0, HIGH + 40, 1), (*crest[0], 1), *crest[1:-1], (*crest[-1], 1), (x1, HIGH + 40, 1)])
    canvas.fill(
        body, Linear(0, top, 0, min(HIGH, top + 420), (seen(colour, 0.95), seen(colour, 0.6), seen(mix(colour, DUSK, 0.3), 0.35)))
    )
    if slip:
        face = curve([(*slip[0], 1), *slip[1:]])
        _, high, _, low = face.bounds()
        dark = mix(DUSK, "#8ca0c4", 0.7 * view.snow)
        canvas.fill(
            face, Linear(0, high, 0, low, (seen(dark, 0.25), seen(mix(dark, colour, 0.75), 0.45))), 0.8, blur=3, clip=body
        )


def ripples(canvas: Canvas, view: View, top: float, count: int, seed: int, clip: Path | None = None) -> None:
    """The wind's marks on sand, larger toward us."""
    random = np.random.default_rng(seed)
    t = random.random(count) ** 0.8
    x, y = random.random(count) * 1960 - 20, top + (HIGH - top) * t
    long, thick = (30 + 170 * t) * random.uniform(0.5, 1.4, count), 1.0 + 3.2 * t
    shape = np.array([(-0.5, 0.3), (-0.2, -0.4), (0.15, -0.2), (0.5, 0.4), (0.15, 0.25), (-0.2, 0.1)])
    at = np.stack([x[:, None] + shape[:, 0] * long[:, None], y[:, None] + shape[:, 1] * thick[:, None] * 2.4], -1)
    canvas.fill(Swarm(at), view.tone("#a8703c" if not view.snow else "#a8bcd8", 0.3), 0.22, clip=clip)
    canvas.fill(Swarm(at + np.array((0, 4))), view.tone("#fff0d0", 1.0), 0.3, clip=clip)


def date_palm(
    canvas: Canvas, view: View, x: float, foot: float, tall: float, seed: int, lean: float = 0.1, fruit: bool = True
) -> None:
    """A tall palm with a ringed trunk and a head of fronds."""
    chance, bark = Random(seed), "#8a6848"
    hx, hy = x + lean * tall, foot - tall * 0.78
    canvas.fill(ellipse(x, foot, tall * 0.14, tall * 0.02), view.tone("#20181c", 0), 0.35, blur=5)
    knots = [(x, foot), (x + lean * tall * 0.3, foot - tall * 0.4), (hx, hy)]
    stem = stroke(knots, tall * 0.05, _slim)
    canvas.fill(
        stem, Linear(x - tall * 0.03, 0, x + tall * 0.03 + abs(lean) * tall, 0, (view.tone(bark, 0.25), view.tone(bark, 0.85)))
    )
    rings = [
        stroke(
            [
                (x + lean * tall * t - tall * 0.03, foot - tall * 0.78 * t),
                (x + lean * tall * t + tall * 0.03, foot - tall * (0.78 * t - 0.012)),
            ],
            max(1.2, tall * 0.007),
            even,
            False,
        )
        for t in np.linspace(0.06, 0.98, 22)
    ]
    canvas.fill(joined(rings), view.tone("#3c2a20", 0.2), 0.5, clip=stem)
    fronds = [(chance.uniform(-0.12, 0.12) + turn, chance.uniform(0.85, 1.1)) for turn in np.linspace(-0.55, 3.69, 15)]
    back = [f for k, f in enumerate(fronds) if k % 2]
    front = [f for k, f in enumerate(fronds) if not k % 2]
    for group, tint, light in ((back, "#2c5a34", 0.25), (front, "#4f8a3c", 0.6)):
        canvas.fill(
            joined([_frond(hx, hy, turn, tall * 0.42 * reach) for turn, reach in group]),
            view.tone(mix(tint, "#e6eef6", 0.7 * view.snow), light),
        )
    ribs = [_rib(hx, hy, turn, tall * 0.42 * reach) for turn, reach in front]
    canvas.fill(joined([stroke(r, max(1.2, tall * 0.008)) for r in ribs]), view.tone("#b4c868", 0.9), 0.8)
    if fruit:
        dates = [
            ellipse(hx + chance.uniform(-0.05, 0.05) * tall, hy + chance.uniform(0.02, 0.1) * tall, tall * 0.012, tall * 0.016)
            for _ in range(26)
        ]
        canvas.fill(joined(dates), view.tone("#b8642c", 0.6))


def _slim(t: np.ndarray) -> np.ndarray:
    return 1.0 - 0.35 * t


def _rib(x: float, y: float, turn: float, long: float) -> list[Point]:
    """A frond's midrib: up and out, then over."""
    c, s = np.cos(turn), np.sin(turn)
    return [
        (x, y),
        (x + c * long * 0.5, y - s * long * 0.5 - long * 0.16),
        (x + c * long, y - s * long * 0.55 + long * 0.22 * (1.2 - abs(s)) + long * 0.06),
    ]


def _frond(x: float, y: float, turn: float, long: float) -> Path:
    """The frond's outline: leaflets cut into both edges."""
    rib = curve(_rib(x, y, turn, long), closed=False).contours[0]
    count = len(rib)
    upper: list[Point] = []
    lower: list[Point] = []
    for k in range(15):
        t = k / 14
        px, py = rib[min(count - 1, int(t * (count - 1)))]
        wide = long * 0.17 * np.sin(np.pi * (0.12 + 0.86 * t))
        cut = 1.0 if k % 2 else 0.35
        upper.append((float(px), float(py - wide * 0.4 * cut)))
        lower.append((float(px - long * 0.02 * np.cos(turn)), float(py + wide * cut)))
    return lines(upper + lower[::-1])


def tent(canvas: Canvas, view: View, x: float, foot: float, size: float, colour: str, stripe: str, lit: float) -> None:
    """A low tent of woven cloth on poles, open at the front, ropes to pegs; `size` is half its width."""
    s = size
    peaks = [(-0.62, 0.72), (0.0, 0.98), (0.62, 0.74)]
    ropes = [
        lines([(x + u * s, foot - v * s), (x + w * s, foot + 2)], closed=False)
        for u, v, w in ((-0.98, 0.44, -1.5), (0.98, 0.44, 1.5), (-0.62, 0.7, -1.3), (0.62, 0.72, 1.3))
    ]
    canvas.line(joined(ropes), view.tone("#5c4a38", 0.4), max(1.2, s * 0.01))
    canvas.fill(ellipse(x, foot, s * 1.15, s * 0.12), view.tone("#20181c", 0), 0.35, blur=s * 0.03)
    _tent_inside(canvas, view, x, foot, s, lit)
    _tent_poles(canvas, view, x, foot, s)
    _tent_roof(canvas, view, x, foot, s, colour, stripe, peaks)
    canvas.glow(x, foot - 0.3 * s, s * 1.1, "#ffb860", 0.45 * lit)


def _tent_inside(canvas: Canvas, view: View, x: float, foot: float, s: float, lit: float) -> None:
    """What the open front shows: lit cloth and rugs."""
    inner = lines(
        [
            (x - 0.95 * s, foot),
            (x - 0.95 * s, foot - 0.42 * s),
            (x - 0.6 * s, foot - 0.66 * s),
            (x, foot - 0.9 * s),
            (x + 0.6 * s, foot - 0.68 * s),
            (x + 0.95 * s, foot - 0.42 * s),
            (x + 0.95 * s, foot),
        ]
    )
    canvas.fill(
        inner,
        Linear(
            0,
            foot - s,
            0,
            foot,
            (mix(view.tone("#3a2420", 0.15), "#c8703a", 0.5 * lit), mix(view.tone("#6c4430", 0.3), "#ffc070", 0.75 * lit)),
        ),
    )
    rugs = [(-0.7, "#a83a34"), (-0.1, "#34507c"), (0.42, "#b87c34")]
    for u, tint in rugs:
        canvas.fill(
            curve(
                [
                    (x + u * s, foot - 0.02 * s, 1),
                    (x + u * s + 0.02 * s, foot - 0.14 * s),
                    (x + (u + 0.2) * s, foot - 0.17 * s),
                    (x + (u + 0.4) * s, foot - 0.13 * s),
                    (x + (u + 0.42) * s, foot - 0.02 * s, 1),
                ]
            ),
            mix(view.tone(tint, 0.6), tint, 0.4 * lit),
        )


def _tent_poles(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """Four poles at the front."""
    poles = [
        lines(
            [
                (x + (u - 0.012) * s, foot),
                (x + (u + 0.012) * s, foot),
                (x + (u + 0.012) * s, foot - v * s),
                (x + (u - 0.012) * s, foot - v * s),
            ]
        )
        for u, v in ((-0.94, 0.44), (-0.32, 0.8), (0.32, 0.82), (0.94, 0.44))
    ]
    canvas.fill(joined(poles), view.tone("#8a6844", 0.6))


def _tent_roof(
    canvas: Canvas, view: View, x: float, foot: float, s: float, colour: str, stripe: str, peaks: Sequence[tuple[float, float]]
) -> None:
    """Cloth over the poles with bands, and its fringe."""
    roof = curve(
        [
            (x - 1.06 * s, foot - 0.38 * s, 1),
            (x - 0.84 * s, foot - 0.54 * s),
            *[(x + u * s, foot - v * s, 1) for u, v in peaks[:1]],
            (x - 0.3 * s, foot - 0.78 * s),
            (x, foot - 0.98 * s, 1),
            (x + 0.3 * s, foot - 0.79 * s),
            (x + 0.62 * s, foot - 0.74 * s, 1),
            (x + 0.84 * s, foot - 0.55 * s),
            (x + 1.06 * s, foot - 0.38 * s, 1),
            (x + 0.7 * s, foot - 0.5 * s),
            (x + 0.3 * s, foot - 0.6 * s),
            (x, foot - 0.64 * s),
            (x - 0.3 * s, foot - 0.59 * s),
            (x - 0.7 * s, foot - 0.49 * s),
        ]
    )
    canvas.fill(roof, Linear(0, foot - s, 0, foot - 0.4 * s, (view.tone(colour, 0.9), view.tone(colour, 0.45))))
    bands = [
        stroke([(x + u * s, foot - v * s), (x + (u * 1.25) * s, foot - 0.45 * s)], s * 0.035, even, False)
        for u, v in ((-0.75, 0.66), (-0.5, 0.74), (-0.2, 0.86), (0.2, 0.86), (0.5, 0.76), (0.75, 0.66))
    ]
    canvas.fill(joined(bands), view.tone(stripe, 0.7), 0.85, clip=roof)
    fringe = [
        lines([(x + u * s, foot - v * s), (x + (u + 0.03) * s, foot - v * s), (x + (u + 0.015) * s, foot - (v - 0.05) * s)])
        for u in np.arange(-1.0, 0.98, 0.05)
        for v in (0.63 - 0.24 * abs(u) ** 1.6,)
    ]
    canvas.fill(joined(fringe), view.tone(stripe, 0.8))


def camel(
    canvas: Canvas, view: View, x: float, foot: float, size: float, side: int, lying: bool = False, colour: str = "#b88854"
) -> None:
    """A camel with saddle cloth, `size` to its hump; side 1 looks right."""

    def at(u: float, v: float, sharp: int = 0) -> tuple[float, float, int]:
        return x + side * u * size, foot - (v - (0.42 if lying else 0.0)) * size, sharp

    canvas.fill(ellipse(x, foot, size * 0.62, size * 0.07), view.tone("#20181c", 0), 0.4, blur=size * 0.03)
    _camel_legs(canvas, view, at, lying, colour)
    body = curve(
        [
            at(-0.52, 0.6),
            at(-0.5, 0.76),
            at(-0.3, 0.84),
            at(-0.12, 1.0),
            at(0.06, 0.97),
            at(0.24, 0.82),
            at(0.42, 0.78),
            at(0.56, 0.72),
            at(0.68, 0.84),
            at(0.74, 1.04),
            at(0.82, 1.14),
            at(0.98, 1.1),
            at(1.03, 1.03),
            at(1.0, 0.98),
            at(0.88, 0.98),
            at(0.82, 0.88),
            at(0.76, 0.66),
            at(0.6, 0.52),
            at(0.4, 0.46),
            at(0.0, 0.43),
            at(-0.36, 0.46),
        ]
    )
    left, top, right, low = body.bounds()
    canvas.fill(
        body,
        Linear(0, top, 0, low, (view.tone(mix(colour, "#fff0d0", 0.25), 0.95), view.tone(colour, 0.55), view.tone(colour, 0.2))),
    )
    canvas.inner(body, 0, -size * 0.06, view.tone("#4c2c1c", 0.1), 0.35, blur=size * 0.03)
    _camel_face(canvas, view, at, size, colour)
    _saddle(canvas, view, at, size, left, right)


def _camel_legs(canvas: Canvas, view: View, at: At, lying: bool, colour: str) -> None:
    """Four legs, or folded ones."""
    if not lying:
        for u, light in ((-0.32, 0.25), (0.24, 0.25), (-0.42, 0.55), (0.34, 0.55)):
            leg = curve(
                [
                    at(u - 0.06, 0.55, 1),
                    at(u - 0.045, 0.28),
                    at(u - 0.04, 0.04),
                    at(u - 0.06, 0, 1),
                    at(u + 0.06, 0, 1),
                    at(u + 0.03, 0.04),
                    at(u + 0.03, 0.28),
                    at(u + 0.09, 0.55, 1),
                ]
            )
            canvas.fill(leg, view.tone(colour, light))
    else:
        canvas.fill(
            curve([at(-0.5, 0.42, 1), at(-0.52, 0.54), at(-0.2, 0.56), at(0.3, 0.56), at(0.56, 0.5), at(0.58, 0.42, 1)]),
            view.tone(colour, 0.3),
        )


def _camel_face(canvas: Canvas, view: View, at: At, size: float, colour: str) -> None:
    """Ear, eye and tail."""
    canvas.fill(
        joined(
            [
                curve([at(0.78, 1.12), at(0.76, 1.2, 1), at(0.83, 1.14)]),
                stroke([at(-0.5, 0.72)[:2], at(-0.58, 0.6)[:2], at(-0.56, 0.44)[:2]], size * 0.03),
            ]
        ),
        view.tone(colour, 0.4),
    )
    canvas.fill(ellipse(*at(0.9, 1.08)[:2], size * 0.018, size * 0.018), view.tone("#201410", 0.1))


def _saddle(canvas: Canvas, view: View, at: At, size: float, left: float, right: float) -> None:
    """A cloth with bands and tassels, and a rein."""
    cloth = curve([at(-0.34, 0.84, 1), at(-0.12, 1.03), at(0.06, 1.0), at(0.24, 0.83, 1), at(0.26, 0.56, 1), at(-0.36, 0.56, 1)])
    canvas.fill(cloth, Linear(left, 0, right, 0, (view.tone("#a8342c", 0.4), view.tone("#c84a34", 0.8))))
    bands = [lines([at(-0.36, v)[:2], at(0.26, v)[:2], at(0.26, v - 0.03)[:2], at(-0.36, v - 0.03)[:2]]) for v in (0.64, 0.76)]
    canvas.fill(joined(bands), view.tone("#e8b84c", 0.8), clip=cloth)
    tassels = [lines([at(u, 0.57)[:2], at(u + 0.04, 0.57)[:2], at(u + 0.02, 0.5)[:2]]) for u in np.arange(-0.35, 0.22, 0.07)]
    canvas.fill(joined(tassels), view.tone("#e8b84c", 0.7))
    canvas.line(
        lines([at(0.86, 1.13)[:2], at(0.86, 0.99)[:2], at(0.3, 0.86)[:2]], closed=False),
        view.tone("#7c2c24", 0.5),
        max(1.2, size * 0.014),
    )
