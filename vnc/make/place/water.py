"""Water: the sea with its glitter and foam, still lakes, streams, puddles."""

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, curve, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.picture import HIGH, WIDE, Picture
from vnc.make.place.raster import Swarm, flattened, lay, mirror, noise, plane, rows
from vnc.make.place.view import View


def sea(picture: Picture, canvas: Canvas, top: float, bottom: float, colour: str = "#2f86b8") -> None:
    """Open water from the horizon down, bright under the sun."""
    view = picture.out
    deep, near = view.tone(colour, 0.35), view.tone(mix(colour, "#58d0c8", 0.45), 0.6)
    far = mix(view.sky[4], view.tone(colour, 0.5), 0.45)
    canvas.fill(
        rect(-20, top, WIDE + 40, bottom - top),
        Linear(0, top, 0, bottom, (far, mix(far, deep, 0.7), deep, near), (0, 0.12, 0.55, 1)),
    )
    waves(canvas, picture, top, bottom, colour)
    canvas.fill(rect(-20, top - 1.5, WIDE + 40, 4), mix(view.sky[4], "#ffffff", 0.3), 0.6, blur=1)


def waves(canvas: Canvas, picture: Picture, top: float, bottom: float, colour: str) -> None:
    """Flat strokes that grow toward us, in the colours of the sky and of the deep, and glitter under the sun."""
    view, random = picture.out, np.random.default_rng(picture.seed + 71)
    count = 620
    t = random.random(count) ** 1.5
    y, x = top + 3 + (bottom - top) * t, random.random(count) * WIDE
    long, thick = (14 + 150 * t) * random.uniform(0.5, 1.4, count), 0.7 + 4.2 * t
    kind = random.random(count)
    for chosen, tint, opacity in (
        (kind < 0.42, view.tone(mix(colour, "#0a2448", 0.45), 0.2), 0.35),
        ((kind >= 0.42) & (kind < 0.85), view.sky[3], 0.3),
        (kind >= 0.85, mix(view.sky[4], "#ffffff", 0.5), 0.45),
    ):
        canvas.fill(dashes(x[chosen], y[chosen], long[chosen], thick[chosen]), tint, opacity)
    if view.shine < 0.15:
        return
    sx, low = view.sun[0], view.sun[1] / 1080
    t = random.random(460) ** 1.2
    spread = 26 + 220 * t * (0.6 + low)
    gx, gy = sx + random.normal(0, 1, 460) * spread, top + 2 + (bottom - top) * t
    strength = view.shine * (0.95 if view.time in ("sunset", "dawn", "night") else 0.6)
    canvas.fill(
        dashes(gx, gy, (8 + 46 * t) * random.uniform(0.5, 1.3, 460), 1 + 3.4 * t),
        mix(view.sunlight, "#ffffff", 0.35),
        strength * 0.85,
    )
    canvas.fill(
        lines([(sx - 30, top), (sx + 30, top), (sx + 260, bottom), (sx - 260, bottom)]),
        Linear(0, top, 0, bottom, (alpha(view.sunlight, 0.55), alpha(view.sunlight, 0.05))),
        strength,
        blur=34,
        blend="screen",
    )


def dashes(x: np.ndarray, y: np.ndarray, long: np.ndarray, thick: np.ndarray) -> Path:
    """Flat lens-shaped strokes as one path."""
    shape = np.array([(-0.5, 0), (-0.2, -0.42), (0.2, -0.5), (0.5, 0), (0.2, 0.5), (-0.2, 0.42)])
    at = np.stack([x[:, None] + shape[:, 0] * long[:, None], y[:, None] + shape[:, 1] * thick[:, None]], -1)
    return Swarm(at)


def foam(canvas: Canvas, view: View, y: float, sway: float, seed: int, width: float = 16) -> None:
    """The edge of a wave on the sand."""
    random = np.random.default_rng(seed)
    xs = np.linspace(-40, WIDE + 40, 22)
    ys = y + np.sin(xs / 310 + seed) * sway + random.normal(0, sway * 0.22, len(xs))
    edge = list(zip(xs, ys, strict=True))
    band = curve([*edge, *[(x, v + width * random.uniform(0.5, 1.6)) for x, v in reversed(edge)]])
    canvas.fill(band, view.tone("#ffffff", 1.0), 0.9, blur=1.2)
    wash = curve([*[(x, v - 46) for x, v in edge], *reversed(edge)])
    canvas.fill(wash, view.tone("#d8f4f2", 0.9), 0.35, blur=6)


def still(
    picture: Picture, canvas: Canvas, top: float, colour: str = "#3f7f94", strength: float = 0.86, ripple: float = 0.35
) -> None:
    """A lake: everything painted so far upside down, darker and greener toward us."""
    view = picture.out
    canvas.fill(
        rect(-20, top, WIDE + 40, HIGH - top + 20),
        Linear(0, top, 0, HIGH, (view.tone(colour, 0.8), view.tone(mix(colour, "#0c2c40", 0.5), 0.3))),
    )
    mask = np.clip((rows(canvas) - top) / 6, 0, 1) * np.clip(1.12 - (rows(canvas) - top) / (HIGH - top) * 0.5, 0, 1)
    mask = np.broadcast_to(mask, canvas.planes[3].shape).copy()
    below = flattened([s.canvas for s in picture.sheets])
    mirror(below, canvas, top, picture.seed + 73, mask, strength, 0.98, 1.1, ripple)
    random = np.random.default_rng(picture.seed + 75)
    t = random.random(180) ** 1.4
    canvas.fill(
        dashes(
            random.random(180) * WIDE, top + 4 + (HIGH - top) * t, (20 + 210 * t) * random.uniform(0.5, 1.3, 180), 0.8 + 2.4 * t
        ),
        mix(view.sky[4], "#ffffff", 0.3),
        0.3,
    )
    canvas.fill(rect(-20, top - 2, WIDE + 40, 7), view.tone("#e8f6f4", 0.9), 0.4, blur=2)


def puddles(picture: Picture, canvas: Canvas, top: float, mask: np.ndarray, strength: float = 0.72, dry: float = 0.4) -> None:
    """A wet street: the picture so far mirrored where the ground is low."""
    field = noise(canvas, picture.seed + 77, 4, 6, 4)
    cover = np.clip((field - dry + 0.18) * 3.2, 0.35, 1) * np.clip((rows(canvas) - top) / 40, 0, 1)
    below = flattened([s.canvas for s in picture.sheets])
    mirror(below, canvas, top, picture.seed + 79, cover * mask, strength, 1.6, 1.6, 1.3)


def shallows(canvas: Canvas, view: View, y: float, height: float) -> None:
    """Water thinning out over sand."""
    top = np.clip((rows(canvas) - y) / height, 0, 1)
    lay(canvas, plane(view.tone("#e6d2a4", 0.6)), np.broadcast_to(top * (top < 1), canvas.planes[3].shape) * 0.5)


def pond(
    picture: Picture,
    canvas: Canvas,
    top: float,
    colours: tuple[str, float, str],
    strength: float = 0.6,
    stretch: float = 1.1,
    ripple: float = 0.5,
) -> None:
    """Still water under a far bank: everything painted so far upside down, down to our own bank. `colours` are its hue at the
    bank, how much of it the sky leaves there, and the hue toward us."""
    view = picture.out
    far, share, near = colours
    area = rect(-20, top, WIDE + 40, HIGH - top)
    canvas.fill(area, Linear(0, top, 0, 960, (mix(view.sky[4], view.tone(far, 0.7), share), view.tone(near, 0.4))))
    mask = canvas.sibling()
    mask.fill(area, "#ffffff")
    below = flattened([sheet.canvas for sheet in picture.sheets])
    mirror(below, canvas, top, picture.seed, mask.planes[3], strength, 0.95, stretch, ripple)
