"""A field in flower."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.parts.flora import air_tint, grass, ground, ridge
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture
from vnc.make.place.sky import sky, veil
from vnc.make.place.view import View


def field(picture: Picture) -> None:
    """Sunflowers in summer, fireflies at night."""
    view = picture.view
    far = picture.sheet(1.0)
    sky(picture, far, 660)
    hills = picture.sheet(0.85, 0.08 + 0.2 * view.murk, 1.2)
    ridge(hills, view, 590, 34, ("#6c9a94", "#9abca0"), picture.seed + 4, 0.45)
    ridge(hills, view, 636, 18, ("#5f9a5c", "#8cb868") if not view.snow else ("#dfe8f2", "#f2f6fc"), picture.seed + 5, 0.45, 20)
    _windmill(hills, view, 1490, 620, 210)
    air_tint(hills, view.haze, 520, 700, 0.05, 0.25 + 0.4 * view.murk)
    veil(picture, hills)
    meadow = picture.sheet(0.6, 0, 0.7)
    ground(meadow, view, [(-20, 668), (960, 656), (WIDE + 20, 668)])
    way = curve([(925, 660, 1), (965, 660, 1), (1010, 760), (1130, 900), (1360, 1110, 1), (600, 1110, 1), (780, 900), (890, 760)])
    meadow.fill(way, Linear(0, 660, 0, HIGH, (view.tone("#ead8ac", 0.8), view.tone("#b4946a", 0.4))), blur=4)
    grass(meadow, view, 672, 1080, 2200, picture.seed + 7)
    _sunflowers(picture, meadow, 690, 900, 240, 0.34)
    near = picture.sheet(0.3, 0, 0.8)
    _sunflowers(picture, near, 905, 1040, 46, 1.0)
    front = picture.sheet(0.1, 0, 3.6)
    _sunflowers(picture, front, 1120, 1200, 8, 2.0)
    if view.time == "night":
        _fireflies(picture, near)


def _sunflowers(picture: Picture, canvas: Canvas, top: float, bottom: float, count: int, size: float) -> None:
    """Rows of flowers on both sides of the path, painted kind by kind."""
    view, random = picture.view, np.random.default_rng(picture.seed + int(top))
    spots: list[tuple[float, float]] = []
    while len(spots) < count:
        t = random.random()
        y, x = top + (bottom - top) * t, random.random() * WIDE
        gap = 60 + 330 * max(0.0, (y - 660) / 420)
        if abs(x - 950) > gap:
            spots.append((y, x))
    stems, greens_, hearts = list[Path](), list[Path](), list[Path]()
    petals: list[tuple[float, float, float]] = []
    for y, x in sorted(spots):
        s = size * (0.5 + 0.9 * (y - 640) / 440) if size < 1.5 else size
        tall = 150 * s * random.uniform(0.85, 1.2)
        stems.append(stroke([(x, y), (x + 6 * s, y - tall * 0.5), (x, y - tall)], 9 * s, even))
        greens_ += [ellipse(x + d * 26 * s, y - tall * k, 26 * s, 11 * s) for d, k in ((-1, 0.35), (1, 0.52))]
        petals.append((x, y - tall, s))
        hearts.append(ellipse(x, y - tall, 17 * s, 17 * s))
    canvas.fill(joined(stems), view.tone("#5a8a3c", 0.4))
    canvas.fill(joined(greens_), view.tone("#5f9a44", 0.6))
    yellow = "#ffcf2e" if not view.snow else "#e8dcb0"
    for turn, tint, light, reach in ((0.0, mix(yellow, "#e08a1c", 0.5), 0.5, 1.12), (0.26, yellow, 0.95, 1.0)):
        rays_ = [_petal(x, y, s * reach, turn + k * math.pi / 6) for x, y, s in petals for k in range(12)]
        canvas.fill(joined(rays_), view.tone(tint, light))
    canvas.fill(joined(hearts), view.tone("#6a3c1c", 0.4))
    canvas.fill(joined([ellipse(x - 4 * s, y - 5 * s, 9 * s, 8 * s) for x, y, s in petals]), view.tone("#9a6430", 0.8), 0.8)


def _petal(x: float, y: float, s: float, turn: float) -> Path:
    c, d = math.cos(turn), math.sin(turn)
    return lines([(x + (u * c - v * d) * s, y + (u * d + v * c) * s) for u, v in ((10, -5), (28, -8), (42, 0), (28, 8), (10, 5))])


def _windmill(canvas: Canvas, view: View, x: float, foot: float, tall: float) -> None:
    canvas.fill(
        lines(
            [
                (x - tall * 0.2, foot + 20),
                (x - tall * 0.13, foot - tall),
                (x + tall * 0.13, foot - tall),
                (x + tall * 0.2, foot + 20),
            ]
        ),
        Linear(x - tall * 0.2, 0, x + tall * 0.2, 0, (view.tone("#f4ece0", 0.4), view.tone("#f8f2e8", 0.9))),
    )
    canvas.fill(
        lines([(x - tall * 0.17, foot - tall * 0.98), (x, foot - tall * 1.25), (x + tall * 0.17, foot - tall * 0.98)]),
        view.tone("#b85a44", 0.6),
    )
    for k in range(4):
        a = math.radians(24 + 90 * k)
        c, s = math.cos(a), math.sin(a)
        blade = [(0.06, -0.03), (0.85, -0.03), (0.85, 0.14), (0.2, 0.14)]
        canvas.fill(
            lines([(x + (u * c - v * s) * tall * 0.8, foot - tall * 1.02 + (u * s + v * c) * tall * 0.8) for u, v in blade]),
            view.tone("#e8dcc8", 0.8),
        )
    canvas.fill(
        rect(x - tall * 0.04, foot - tall * 0.6, tall * 0.08, tall * 0.12), mix(view.tone("#5a6a74", 0.4), "#ffd884", view.lamps)
    )


def _fireflies(picture: Picture, canvas: Canvas) -> None:
    chance = Random(picture.seed + 3)
    for _ in range(70):
        x, y, r = chance.uniform(0, WIDE), chance.uniform(520, 1060), chance.uniform(2, 5)
        canvas.glow(x, y, r * 7, "#d8ff8a", 0.5)
        canvas.fill(ellipse(x, y, r, r), "#f8ffd0")
    picture.play("twinkle", 0, 500, WIDE, 560, "#e0ff9a")


PLACES = {
    "field": Kind(field, None, ((0.12, 0.88),), 0.61),
}
