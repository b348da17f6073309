"""Skies: gradient, sun or moon, stars, clouds lit from the sun, rays, what falls far away."""

import math

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Radial, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.draw.filters import blur
from vnc.make.place.picture import HIGH, WIDE, Picture
from vnc.make.place.raster import Swarm, lay, noise, plane, rows
from vnc.make.place.view import View

WHOLE = rect(-20, -20, WIDE + 40, HIGH + 40)


def sky(picture: Picture, canvas: Canvas, horizon: float = 760, clouds: bool = True) -> None:
    """The whole sky down to the horizon, by the outdoor light."""
    view = picture.out
    canvas.fill(WHOLE, Linear(0, 0, 0, horizon, view.sky, (0, 0.32, 0.62, 0.84, 1)))
    x, y = view.sun
    y = min(y, horizon - 60)
    if view.stars > 0.05:
        stars(canvas, picture.seed + 5, horizon, view.stars)
    if view.shine > 0.05:
        wide = 900 if view.time in ("dawn", "sunset") else 620
        canvas.glow(
            x,
            y,
            wide,
            view.sunlight if view.time == "night" else mix(view.sunlight, view.haze, 0.45),
            0.62 * view.shine * (0.4 if view.time == "night" else 1),
        )
        canvas.glow(x, y, 250, view.sunlight, 0.9 * view.shine * (0.35 if view.time == "night" else 1))
    if clouds:
        cloud_bank(canvas, view, picture.seed + 11, view.cover, 0.0, horizon * 0.86, 4, 2.4, 0.17)
        cloud_bank(canvas, view, picture.seed + 23, view.cover - 0.1, horizon * 0.36, horizon * 0.97, 5, 6.0, 0.13)
    if view.shine > 0.2:
        disc(canvas, view, x, y)
    if view.time in ("dawn", "sunset") and view.shine > 0.5:
        rays(canvas, x, y, 20, 1500, view.sunlight, 0.15, picture.seed + 3, (185, 355))


def disc(canvas: Canvas, view: View, x: float, y: float) -> None:
    """The sun, or the moon with its seas."""
    if view.time == "night":
        moon = ellipse(x, y, 54, 54)
        canvas.fill(moon, Radial(x - 12, y - 12, 66, ("#fffdf2", "#f1efe4", "#c6cce2")), view.shine)
        for dx, dy, r in ((-14, -6, 13), (12, 14, 17), (16, -18, 8), (-10, 22, 7)):
            canvas.fill(ellipse(x + dx, y + dy, r, r * 0.8), "#b4bcd8", 0.4 * view.shine, blur=3, clip=moon)
        return
    size = 60 if view.time in ("dawn", "sunset") else 44
    canvas.fill(ellipse(x, y, size, size), mix(view.sunlight, "#ffffff", 0.5), view.shine, blur=1.5)


def stars(canvas: Canvas, seed: int, horizon: float, strength: float) -> None:
    """Three sizes of stars, fewer toward the horizon."""
    random = np.random.default_rng(seed)
    for count, size, opacity in ((420, 0.9, 0.55), (110, 1.5, 0.8), (26, 2.3, 1.0)):
        x, y = random.random(count) * WIDE, random.random(count) ** 1.3 * horizon * 0.9
        dots = Swarm(np.stack([x, y], -1)[:, None, :] + np.array([(-size, 0), (0, -size), (size, 0), (0, size)]))
        canvas.fill(dots, "#f4f6ff", opacity * strength)
    for x, y in random.random((9, 2)) * (WIDE, horizon * 0.6):
        twinkle(canvas, float(x), float(y), 13, strength)


def twinkle(canvas: Canvas, x: float, y: float, size: float, strength: float) -> None:
    for dx, dy in ((size, 1.1), (1.1, size)):
        canvas.fill(ellipse(x, y, dx, dy), Radial(x, y, size, (alpha("#ffffff", 0.9), alpha("#cfe0ff", 0))), strength)
    canvas.glow(x, y, size * 1.3, "#cfe0ff", 0.5 * strength)


def cloud_bank(
    canvas: Canvas, view: View, seed: int, cover: float, top: float, bottom: float, base: int, stretch: float, soft: float
) -> None:
    """Clouds between two heights, lit on the side of the sun."""
    field = noise(canvas, seed, 7, base, stretch) * 0.72 + noise(canvas, seed + 9, 3, 2, 2, 4) * 0.28
    field = (field - field.min()) / (field.max() - field.min())
    edge = 1 - cover
    amount = np.clip((field - edge) / soft, 0, 1)
    amount = amount * amount * (3 - 2 * amount)
    height = rows(canvas)
    amount = amount * np.clip((bottom - height) / 190, 0, 1) * np.clip((height - top + 110) / 110, 0, 1)
    unit = canvas.unit()
    dx, dy = (round((s / full - 0.5) * 60 * unit) for s, full in zip(view.sun, (WIDE, HIGH), strict=True))
    away = blur(_shifted(field, dx, dy), 9 * unit)
    lit = np.clip((field - away) * 5.5 + 0.5, 0, 1)
    thick = np.clip((field - edge) / 0.35, 0, 1)
    bright, middle, dark = (plane(c) for c in view.cloud)
    body = dark * (1 - lit) + bright * lit
    colour = body * 0.45 + (middle * (1 - thick) + body * thick) * 0.55
    lay(canvas, colour, amount * 0.95)


def _shifted(field: np.ndarray, dx: int, dy: int) -> np.ndarray:
    """What lies (dx, dy) pixels further; the border is drawn out, so that no edge of the sky shows on its other side."""
    tall, wide = field.shape
    down: np.ndarray = np.clip(np.arange(tall, dtype=np.int32) + dy, 0, tall - 1)
    across: np.ndarray = np.clip(np.arange(wide, dtype=np.int32) + dx, 0, wide - 1)
    return field[down[:, None], across[None, :]]


def rays(
    canvas: Canvas,
    x: float,
    y: float,
    count: int,
    length: float,
    colour: str,
    opacity: float,
    seed: int,
    spread: tuple[float, float] = (20, 160),
) -> None:
    """Shafts of light from a point, degrees clockwise from the right."""
    random = np.random.default_rng(seed)
    shafts: list[Path] = []
    for turn, half in zip(random.uniform(*spread, count), random.uniform(0.008, 0.034, count), strict=True):
        a = math.radians(turn)
        ends = [(x + length * math.cos(a + w), y + length * math.sin(a + w)) for w in (-half, half)]
        shafts.append(lines([(x, y), *ends]))
    for part in (shafts[::2], shafts[1::2]):
        shape = Path([c for s in part for c in s.contours])
        canvas.fill(shape, Radial(x, y, length, (alpha(colour, opacity), alpha(colour, 0))), blur=9, blend="screen")


def veil(picture: Picture, canvas: Canvas, strength: float = 1.0) -> None:
    """Rain or snow too far off to see single drops, and fog banks: lies over what is painted."""
    view = picture.out
    if view.weather in ("rain", "storm"):
        field = noise(canvas, picture.seed + 31, 3, 90, 0.35)
        cover = np.clip(field - 0.45, 0, 1) * 0.34 * strength
        lay(canvas, plane(mix(view.haze, "#ffffff", 0.35)), cover * (canvas.planes[3] > 0))
    if view.weather in ("fog", "dust"):
        field = noise(canvas, picture.seed + 33, 4, 3, 4.5, 4)
        height = rows(canvas)
        band = np.clip((height - 360) / 300, 0, 1) * np.clip((1120 - height) / 420, 0, 1)
        lay(canvas, plane(view.haze), np.clip(field * 1.5 - 0.35, 0, 1) * band * 0.7 * strength)
