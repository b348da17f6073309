"""The steppe: felt yurts with smoke, horses and a cart under a wide sky."""

import math
from collections.abc import Callable
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.arabesque import star
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.parts.flora import air_tint, flowers, grass, ground, ridge
from vnc.make.place.parts.hearths import fire
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View
from vnc.make.place.wild.heights import peaks

At = Callable[..., tuple[float, float, int]]
"""A point of the animal by its own measure, (u, v, sharp), in the picture's."""

FELT, RED, BLUE, GOLD = "#ece4d4", "#b83c30", "#2f5c94", "#e8b448"


def steppe(picture: Picture) -> None:
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 640)
    peaks(picture, far, ((260, 620, 400, 330), (640, 620, 450, 280), (1500, 620, 380, 420)), 0.5)
    air_tint(far, view.haze, 420, 640, 0.0, 0.5)
    hills = picture.sheet(0.85, 0.04, 0.6)
    green = ("#dfe8f2", "#eef3fa") if view.snow else ("#7c9c5c", "#a0b86c")
    ridge(hills, view, 596, 26, green, picture.seed + 3, 0.4, base=3)
    ridge(hills, view, 630, 18, ("#d4e0ee", "#eef3fa") if view.snow else ("#8cac5c", "#a8c068"), picture.seed + 4, 0.4, base=3)
    _herd(hills, view, picture.seed)
    air_tint(hills, view.haze, 540, 700, 0.0, 0.2 + 0.35 * view.murk)
    veil(picture, hills)
    camp = picture.sheet(0.55, 0, 0.4)
    ground(
        camp,
        view,
        [(-20, 680), (500, 664), (1000, 676), (1500, 660), (WIDE + 20, 672)],
        None if view.snow else ("#5c7c38", "#8cac50", "#ccd880"),
    )
    grass(camp, view, 690, HIGH, 2600, picture.seed + 5, None if view.snow else ("#5c7c38", "#8cac50", "#d4dc88"), None, 0.55)
    way = curve([(820, 672, 1), (870, 672, 1), (900, 740), (1060, 840), (1240, 1110, 1), (760, 1110, 1), (860, 860), (790, 750)])
    camp.fill(way, Linear(0, 672, 0, HIGH, (view.tone("#d0b888", 0.7), view.tone("#a88c5c", 0.45))), 0.75, blur=8)
    for k, (x, foot, s) in enumerate(((1180, 690, 90), (700, 700, 110), (430, 760, 230), (1500, 770, 270))):
        yurt(picture, camp, x, foot, s, k)
    for k, (x, foot, size, side) in enumerate(((860, 730, 90, 1), (960, 742, 96, -1), (1150, 800, 130, -1))):
        _horse(camp, view, x, foot, size, side, ("#7c4c34", "#4c3830", "#c8a070")[k])
    _rail(camp, view, 800, 1240, 790)
    things = picture.sheet(0.35, 0, 0.3)
    _cart(things, view, 760, 900, 200)
    fire(picture, things, 1060, 890, 70)
    flowers(
        things,
        view,
        780,
        1060,
        260,
        picture.seed + 6,
        ("#ffffff", "#f0d050", "#a88ce0", "#e87ca0") if not view.snow else ("#ffffff",),
        0.8,
    )
    _pole(things, view, 250, 850, 420)
    near = picture.sheet(0.12, 0, 2.4)
    grass(near, view, 1020, HIGH + 30, 460, picture.seed + 9, None if view.snow else ("#6c7c3c", "#a4ac54", "#e0dc90"), None, 2.4)


def yurt(picture: Picture, canvas: Canvas, x: float, foot: float, size: float, kind: int) -> None:
    """A round tent of white felt, bands and ropes round it, a painted door, a crown that smokes; `size` is its radius."""
    view, s = picture.view, size
    canvas.fill(ellipse(x, foot, s * 1.16, s * 0.13), view.tone("#14181a", 0), 0.42, blur=s * 0.03)
    felt = mix(FELT, "#f4f8ff", 0.5 * view.snow)
    wall, tones = _felt_wall(canvas, view, x, foot, s, felt)
    roof = _felt_roof(canvas, view, x, foot, s, tones)
    _bands(canvas, view, wall, x, foot, s, kind, roof)
    _door(canvas, view, x, foot, s, kind)
    _flue(canvas, view, x, foot, s)
    if view.lamps > 0.3:
        canvas.glow(x, foot - s * 0.3, s * 1.2, "#ffb860", 0.4 * view.lamps)


def _felt_wall(canvas: Canvas, view: View, x: float, foot: float, s: float, felt: str) -> tuple[Path, tuple[str, ...]]:
    """The round wall."""
    wall = curve(
        [
            (x - s, foot - s * 0.62, 1),
            (x - s * 1.02, foot - s * 0.3),
            (x - s, foot - 0.02 * s, 1),
            (x - s * 0.5, foot + 0.06 * s),
            (x, foot + 0.08 * s),
            (x + s * 0.5, foot + 0.06 * s),
            (x + s, foot - 0.02 * s, 1),
            (x + s * 1.02, foot - s * 0.3),
            (x + s, foot - s * 0.62, 1),
        ]
    )
    tones = tuple(view.tone(felt, k) for k in ((0.1, 0.4, 0.75, 0.98, 0.6) if view.sun[0] > x else (0.6, 0.98, 0.75, 0.4, 0.1)))
    canvas.fill(wall, Linear(x - s, 0, x + s, 0, tones))
    return wall, tones


def _felt_roof(canvas: Canvas, view: View, x: float, foot: float, s: float, tones: tuple[str, ...]) -> Path:
    """The roof with its seams."""
    roof = curve(
        [
            (x - s * 1.06, foot - s * 0.58, 1),
            (x - s * 0.7, foot - s * 0.84),
            (x - s * 0.24, foot - s * 1.08, 1),
            (x + s * 0.24, foot - s * 1.08, 1),
            (x + s * 0.7, foot - s * 0.84),
            (x + s * 1.06, foot - s * 0.58, 1),
            (x + s * 0.5, foot - s * 0.53),
            (x, foot - s * 0.51),
            (x - s * 0.5, foot - s * 0.53),
        ]
    )
    canvas.fill(roof, Linear(x - s, 0, x + s, 0, tuple(mix(t, "#fff8e8", 0.1) for t in tones)))
    seams = [
        stroke(
            [(x + s * 0.24 * u, foot - s * 1.08), (x + s * 0.66 * u, foot - s * 0.84), (x + s * 1.02 * u, foot - s * 0.56)],
            max(1.4, s * 0.012),
            even,
        )
        for u in (-0.8, -0.45, -0.12, 0.2, 0.52, 0.85)
    ]
    canvas.fill(joined(seams), view.tone("#7c6c58", 0.3), 0.6)
    return roof


def _bands(canvas: Canvas, view: View, wall: Path, x: float, foot: float, s: float, kind: int, roof: Path) -> None:
    """Bands and ropes round the felt."""
    for y, tint, wide in ((0.53, RED if kind % 2 else BLUE, 0.09), (0.34, "#a88858", 0.025), (0.14, "#a88858", 0.025)):
        band = curve(
            [
                (x - s * 1.02, foot - s * y, 1),
                (x - s * 0.5, foot - s * (y - 0.06)),
                (x, foot - s * (y - 0.08)),
                (x + s * 0.5, foot - s * (y - 0.06)),
                (x + s * 1.02, foot - s * y, 1),
                (x + s * 1.02, foot - s * (y - wide), 1),
                (x + s * 0.5, foot - s * (y - wide - 0.06)),
                (x, foot - s * (y - wide - 0.08)),
                (x - s * 0.5, foot - s * (y - wide - 0.06)),
                (x - s * 1.02, foot - s * (y - wide), 1),
            ]
        )
        canvas.fill(band, view.tone(tint, 0.6), clip=wall | roof)
    motifs = [star(x + s * u, foot - s * (0.45 + 0.06 * u * u), s * 0.036, 4, 0.5) for u in np.arange(-0.9, 0.95, 0.15)]
    canvas.fill(joined(motifs), view.tone(GOLD, 0.8))


def _door(canvas: Canvas, view: View, x: float, foot: float, s: float, kind: int) -> None:
    """A painted door in its frame."""
    door = rect(x - s * 0.2, foot - s * 0.47, s * 0.4, s * 0.53)
    canvas.fill(rect(x - s * 0.24, foot - s * 0.52, s * 0.48, s * 0.59), view.tone("#7c3424", 0.4))
    canvas.fill(door, view.tone("#c8502c" if kind % 2 == 0 else "#2f7c8c", 0.65))
    canvas.fill(rect(x - s * 0.012, foot - s * 0.47, s * 0.024, s * 0.53), view.tone("#3c1c14", 0.2))
    canvas.fill(
        joined([star(x + s * u, foot - s * v, s * 0.06, 8, 0.5) for u in (-0.1, 0.1) for v in (0.12, 0.33)]), view.tone(GOLD, 0.9)
    )


def _flue(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """The crown and the smoke of its pipe."""
    canvas.fill(ellipse(x, foot - s * 1.09, s * 0.26, s * 0.07), view.tone("#a84434", 0.5))
    canvas.fill(ellipse(x, foot - s * 1.1, s * 0.2, s * 0.045), mix(view.tone("#3c2820", 0.2), "#ffb868", 0.8 * view.lamps))
    canvas.fill(rect(x + s * 0.04, foot - s * 1.4, s * 0.06, s * 0.3), view.tone("#4c4c50", 0.4))
    for k in range(10):
        t = k / 9
        canvas.fill(
            ellipse(x + s * (0.07 + 0.5 * t * t), foot - s * (1.44 + 0.8 * t), s * (0.04 + 0.15 * t), s * (0.04 + 0.1 * t)),
            mix(view.haze, "#ffffff", 0.5),
            0.34 * (1 - t) + 0.02,
            blur=s * 0.03,
        )


def _herd(canvas: Canvas, view: View, seed: int) -> None:
    """Sheep far off."""
    chance = Random(seed)
    spots = [(chance.gauss(1000, 160), 640 + chance.uniform(-12, 22)) for _ in range(40)]
    canvas.fill(joined([ellipse(x, y, 6, 4) for x, y in spots]), view.tone("#f4f0e4", 0.85))
    canvas.fill(joined([ellipse(x + 6, y - 1, 2.2, 2) for x, y in spots]), view.tone("#4c3c34", 0.3))


def _horse(canvas: Canvas, view: View, x: float, foot: float, size: float, side: int, coat: str) -> None:
    """A short steppe horse, saddled, standing or grazing."""

    def at(u: float, v: float, sharp: int = 0) -> tuple[float, float, int]:
        return x + side * u * size, foot - v * size, sharp

    canvas.fill(ellipse(x, foot, size * 0.55, size * 0.06), view.tone("#14181a", 0), 0.4, blur=4)
    _legs(canvas, view, at, coat)
    canvas.fill(
        curve([at(-0.46, 0.72), at(-0.62, 0.6), at(-0.6, 0.2), at(-0.52, 0.5)]), view.tone(mix(coat, "#1c1414", 0.6), 0.3)
    )
    body = curve(
        [
            at(-0.48, 0.6),
            at(-0.44, 0.78),
            at(-0.2, 0.78),
            at(0.14, 0.76),
            at(0.34, 0.86),
            at(0.52, 1.08),
            at(0.6, 1.12),
            at(0.64, 1.08),
            at(0.82, 0.9),
            at(0.8, 0.82),
            at(0.72, 0.84),
            at(0.6, 0.92),
            at(0.5, 0.66),
            at(0.36, 0.46),
            at(0.0, 0.42),
            at(-0.36, 0.46),
        ]
    )
    _, top, _, low = body.bounds()
    canvas.fill(
        body, Linear(0, top, 0, low, (view.tone(mix(coat, "#fff0d8", 0.2), 0.95), view.tone(coat, 0.5), view.tone(coat, 0.2)))
    )
    _tack(canvas, view, at, size, coat)


def _legs(canvas: Canvas, view: View, at: At, coat: str) -> None:
    """Four legs, the far ones darker."""
    for u, light in ((-0.3, 0.2), (0.22, 0.2), (-0.38, 0.45), (0.3, 0.45)):
        canvas.fill(
            curve(
                [
                    at(u - 0.06, 0.5, 1),
                    at(u - 0.04, 0.22),
                    at(u - 0.05, 0, 1),
                    at(u + 0.05, 0, 1),
                    at(u + 0.03, 0.22),
                    at(u + 0.08, 0.5, 1),
                ]
            ),
            view.tone(coat, light),
        )


def _tack(canvas: Canvas, view: View, at: At, size: float, coat: str) -> None:
    """Mane and saddle."""
    canvas.fill(
        curve([at(0.58, 1.14), at(0.44, 1.06), at(0.3, 0.86), at(0.34, 0.74), at(0.46, 0.9)]),
        view.tone(mix(coat, "#1c1414", 0.6), 0.4),
    )
    canvas.fill(
        curve([at(-0.18, 0.8), at(-0.16, 0.9), at(0.0, 0.82), at(0.14, 0.9), at(0.16, 0.78), at(0.1, 0.54), at(-0.14, 0.54)]),
        view.tone(RED, 0.65),
    )
    canvas.line(
        curve([at(-0.15, 0.62), at(0.0, 0.58), at(0.12, 0.62)], closed=False), view.tone(GOLD, 0.9), max(1.5, size * 0.02)
    )


def _rail(canvas: Canvas, view: View, x0: float, x1: float, foot: float) -> None:
    """Two posts and a rope to tie horses to."""
    canvas.fill(joined([rect(x - 5, foot - 110, 10, 110) for x in (x0, x1)]), turned(view, x0, 5, "#7c5c40"))
    canvas.line(
        curve([(x0, foot - 100), ((x0 + x1) / 2, foot - 84), (x1, foot - 100)], closed=False), view.tone("#b89868", 0.6), 4
    )


def _cart(canvas: Canvas, view: View, x: float, foot: float, s: float) -> None:
    """A two-wheeled cart with bundles and a barrel."""
    canvas.fill(ellipse(x, foot, s * 0.7, s * 0.07), view.tone("#14181a", 0), 0.4, blur=6)
    canvas.fill(
        stroke([(x - s * 0.5, foot - s * 0.34), (x + s * 0.95, foot - s * 0.12)], s * 0.04, even, False),
        view.tone("#8a6440", 0.5),
    )
    for u, tint in ((-0.3, "#a87c4c"), (0.0, "#8a3c34"), (0.26, "#c8a060")):
        canvas.fill(
            curve(
                [
                    (x + s * (u - 0.18), foot - s * 0.4, 1),
                    (x + s * (u - 0.2), foot - s * 0.6),
                    (x + s * u, foot - s * 0.74),
                    (x + s * (u + 0.18), foot - s * 0.6),
                    (x + s * (u + 0.17), foot - s * 0.4, 1),
                ]
            ),
            Linear(0, foot - s * 0.74, 0, foot - s * 0.4, (view.tone(tint, 0.9), view.tone(tint, 0.3))),
        )
    canvas.fill(rect(x - s * 0.52, foot - s * 0.44, s * 1.04, s * 0.12), view.tone("#9a7048", 0.6))
    hub = (x, foot - s * 0.3)
    canvas.line(ellipse(*hub, s * 0.3, s * 0.3), view.tone("#5c4028", 0.4), s * 0.05)
    spokes = [
        stroke([hub, (hub[0] + s * 0.3 * math.cos(a), hub[1] + s * 0.3 * math.sin(a))], s * 0.025, even, False)
        for a in np.arange(0, 6.28, 0.628)
    ]
    canvas.fill(joined(spokes), view.tone("#7c5838", 0.6))
    canvas.fill(ellipse(*hub, s * 0.06, s * 0.06), view.tone("#4c3420", 0.4))


def _pole(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    """A standard of horse hair with scarves of blue silk."""
    canvas.fill(rect(x - 5, foot - tall, 10, tall), turned(view, x, 5, "#8a5c38"))
    canvas.fill(lines([(x - 12, foot - tall), (x, foot - tall - 44), (x + 12, foot - tall)]), view.tone(GOLD, 0.9))
    hair = [
        stroke([(x + u * 4, foot - tall + 6), (x + u * 16, foot - tall + 50), (x + u * 20 + 4, foot - tall + 104)], 7)
        for u in (-1.4, -0.7, 0.0, 0.7, 1.4)
    ]
    canvas.fill(joined(hair), view.tone("#2c2422", 0.35))
    for k in range(3):
        y = foot - tall * (0.62 - 0.16 * k)
        canvas.fill(
            curve([(x, y, 1), (x + 46, y + 12), (x + 92, y + 2, 1), (x + 88, y + 22, 1), (x + 44, y + 34), (x, y + 22, 1)]),
            view.tone("#3c7cc8", 0.8),
        )


PLACES = {"steppe": Kind(steppe, None, ((0.14, 0.86),), 0.61)}
