"""Light for shows: tubes that glow, beams in the air, flecks from a mirror ball, microphones, loudspeakers."""

import math
from random import Random

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Radial, ellipse, lines, rect
from vnc.make.draw.colour import alpha, mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.space import Flat
from vnc.make.place.view import View

PARTY = ("#ff4ab8", "#4ad8ff", "#ffd84a", "#8a6aff", "#5affa0")


def tube(canvas: Canvas, shape: Path, colour: str, spread: float = 18, strength: float = 0.8) -> None:
    """A thin lamp: white-hot in the middle, its colour around it."""
    canvas.fill(shape, colour, strength, blur=spread, blend="screen")
    canvas.fill(shape, colour, strength * 0.8, blur=spread * 0.3, blend="screen")
    canvas.fill(shape, mix(colour, "#ffffff", 0.65))


def beam(
    canvas: Canvas, x: float, y: float, to: tuple[float, float], wide: float, colour: str, strength: float = 0.5, blur: float = 8
) -> None:
    """Light in the air from a lamp at (x, y) to a place where it is `wide`, fading on the way."""
    dx, dy = to[0] - x, to[1] - y
    long = math.hypot(dx, dy)
    nx, ny = -dy / long, dx / long
    half, foot = wide / 2, wide * 0.04
    shape = lines(
        [
            (x - nx * foot, y - ny * foot),
            (x + nx * foot, y + ny * foot),
            (to[0] + nx * half, to[1] + ny * half),
            (to[0] - nx * half, to[1] - ny * half),
        ]
    )
    canvas.fill(
        shape,
        Linear(
            x, y, to[0], to[1], (alpha(mix(colour, "#ffffff", 0.4), 0.9), alpha(colour, 0.45), alpha(colour, 0.0)), (0, 0.2, 1)
        ),
        strength,
        blur=blur,
        blend="screen",
    )
    canvas.glow(x, y, max(16, wide * 0.16), mix(colour, "#ffffff", 0.5), min(1.0, strength * 1.6))


def flecks(
    canvas: Canvas,
    flat: Flat,
    area: tuple[float, float, float, float],
    count: int,
    seed: int,
    colours: tuple[str, ...] = PARTY,
    size: float = 0.05,
) -> None:
    """Spots of a mirror ball on a plane: u, v, width, height in metres."""
    chance = Random(seed)
    u, v, wide, tall = area
    spots: dict[str, list[Path]] = {c: [] for c in colours}
    for _ in range(count):
        a, b, r = u + chance.random() * wide, v + chance.random() * tall, size * chance.uniform(0.6, 1.2)
        spots[chance.choice(colours)].append(flat.path(ellipse(a, b, r, r * chance.uniform(0.7, 1.2))))
    for colour, shapes in spots.items():
        if shapes:
            canvas.fill(joined(shapes), mix(colour, "#ffffff", 0.3), 0.5, blur=1.5, blend="screen")


def mirror_ball(canvas: Canvas, x: float, y: float, r: float, seed: int) -> None:
    """A ball of small mirrors hanging from above the picture."""
    chance = Random(seed)
    canvas.fill(rect(x - r * 0.04, -20, r * 0.08, y - r + 20), "#2a2634")
    ball = ellipse(x, y, r, r)
    canvas.fill(ball, Radial(x - r * 0.4, y - r * 0.4, r * 1.6, ("#e8ecff", "#8a90b8", "#2a2848")))
    rows: dict[str, list[Path]] = {}
    for j in range(1, 13):
        a = math.pi * j / 13
        ring, cy = r * math.sin(a), y - r * math.cos(a)
        count = max(4, int(16 * math.sin(a)))
        for i in range(count):
            left, right = (-math.cos(math.pi * (i + k) / count) * ring for k in (0.06, 0.94))
            hue = chance.choice(("#ffffff", "#c8d0ff", "#5a5e8c", "#34345c", "#ff8ad0", "#7ae0ff", "#8a90b8"))
            rows.setdefault(hue, []).append(rect(x + left, cy - r * 0.1, right - left, r * 0.19))
    for hue, shapes in rows.items():
        canvas.fill(joined(shapes), hue, 0.75, clip=ball)
    canvas.inner(ball, -r * 0.3, -r * 0.3, "#140c2c", 0.55, blur=r * 0.25)
    for dx, dy in ((-0.4, -0.45), (0.2, -0.1), (-0.1, 0.4)):
        canvas.glow(x + dx * r, y + dy * r, r * 0.5, "#ffffff", 0.7)


def speaker(canvas: Canvas, view: View, face: Flat, u: float, v: float, wide: float, tall: float) -> None:
    """A loudspeaker on a plane: two cones in a dark box."""
    canvas.fill(face.quad(u, v, wide, tall), view.tone("#2a2830", 0.5))
    canvas.line(face.quad(u, v, wide, tall), view.tone("#5a5864", 0.7), 2)
    for cy, r in ((v + tall * 0.32, wide * 0.38), (v + tall * 0.76, wide * 0.22)):
        canvas.fill(face.path(ellipse(u + wide / 2, cy, r, r)), view.tone("#5c5a66", 0.5))
        canvas.fill(face.path(ellipse(u + wide / 2, cy, r * 0.86, r * 0.86)), view.tone("#1c1a22", 0.3))
        canvas.fill(face.path(ellipse(u + wide / 2, cy, r * 0.32, r * 0.32)), view.tone("#6a6876", 0.8))


def microphone(canvas: Canvas, view: View, x: float, y: float, long: float, turn: float, colour: str = "#3a3a44") -> None:
    """A hand microphone with its head at (x, y); `turn` in degrees from upright."""
    with canvas.saved():
        canvas.translate(x, y)
        canvas.rotate(turn)
        w = long * 0.075
        body = lines([(-w, long * 0.14), (w, long * 0.14), (w * 0.7, long), (-w * 0.7, long)])
        canvas.fill(body, Linear(-w, 0, w, 0, (view.tone(colour, 1.1), view.tone(colour, 0.5), view.tone(colour, 0.1))))
        canvas.fill(rect(-w * 1.25, long * 0.1, w * 2.5, long * 0.06, 2), view.tone("#c8a850", 0.9))
        head = ellipse(0, 0, long * 0.125, long * 0.125)
        canvas.fill(
            head,
            Radial(
                -long * 0.05,
                -long * 0.05,
                long * 0.2,
                (view.tone("#f0f2f6", 1.1), view.tone("#8a8e9a", 0.5), view.tone("#3c3e48", 0.2)),
            ),
        )
        mesh = [rect(-long * 0.14, k * long * 0.035 - 0.6, long * 0.28, 1.2) for k in range(-3, 4)] + [
            rect(k * long * 0.035 - 0.6, -long * 0.14, 1.2, long * 0.28) for k in range(-3, 4)
        ]
        canvas.fill(joined(mesh), "#2a2c34", 0.4, clip=head)


def crowd_lights(canvas: Canvas, spots: np.ndarray, tall: np.ndarray, lean: np.ndarray, colour: str) -> None:
    """Glow sticks: (n, 2) feet, their length and lean in design units."""
    x, y = spots.T
    half = np.maximum(1.2, tall * 0.055)
    tips = np.column_stack([x + lean, y - tall])
    sticks = [lines([(a - h, b), (a + h, b), (p + h, q), (p - h, q)]) for a, b, h, (p, q) in zip(x, y, half, tips, strict=True)]
    whole = joined(sticks)
    canvas.fill(whole, colour, 0.7, blur=9, blend="screen")
    canvas.fill(whole, mix(colour, "#ffffff", 0.55))
