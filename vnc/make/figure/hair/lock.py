"""The strokes that hair is made of: a tapered lock, a plate behind the head, a ball, a plait, curls."""

import math

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Points, curve, ellipse, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import Profile, rounded, spline, thin_ends
from vnc.make.figure.ink import Ink


def pointed(t: np.ndarray) -> np.ndarray:
    """Wide from the root, full past the middle, a point at the end."""
    rise = 0.55 + 0.45 * np.sin(np.minimum(1, t / 0.55) * np.pi / 2)
    fall = np.clip(1 - (np.maximum(0, t - 0.55) / 0.45) ** 1.75, 0, 1)
    return np.where(t < 0.55, rise, fall)


def tapered(t: np.ndarray) -> np.ndarray:
    """Wide from the root and long drawn out to its point."""
    rise = 0.62 + 0.38 * np.sin(np.minimum(1, t / 0.45) * np.pi / 2)
    return rise * np.clip(1 - (np.maximum(0, t - 0.45) / 0.55) ** 1.35, 0, 1)


def rooted(t: np.ndarray) -> np.ndarray:
    """Pointed, and thin at the root as well: many spring from one parting without a step."""
    return pointed(t) * np.sqrt(np.minimum(1, t * 5))


def cut(t: np.ndarray) -> np.ndarray:
    """Springs from a point and ends in a straight cut."""
    return blunt(t) * np.sqrt(np.minimum(1, t * 4))


def tail(t: np.ndarray) -> np.ndarray:
    """Narrow where it is tied, full in the middle, a point at the end."""
    return np.clip(0.35 + 0.65 * np.sin(np.minimum(1, t / 0.4) * np.pi / 2), 0, 1) * np.clip(1 - t**3.2, 0, 1)


def ringlet(t: np.ndarray) -> np.ndarray:
    """Even, with a thin end: a corkscrew."""
    return np.clip(np.minimum(0.7 + 1.2 * t, (1 - t) * 3.2), 0, 1)


def rope(t: np.ndarray) -> np.ndarray:
    """Even to a round end: a dreadlock."""
    return np.sqrt(np.clip(1 - np.maximum(0, (t - 0.9) / 0.1) ** 2, 0, 1)) * (0.82 + 0.18 * np.minimum(1, t * 3))


def blunt(t: np.ndarray) -> np.ndarray:
    return np.where(t < 0.5, 0.6 + 0.8 * t, 1.0)


def lock(
    canvas: Canvas, ink: Ink, points: Points, width: float, profile: Profile = rooted, depth: float = 0, lines: int = 2
) -> Path:
    """One lock with its line, form shadow, lit edge and a few strands. `depth` 0..1 is how far back it lies."""
    shape = stroke(points, width, profile)
    _, top, _, bottom = shape.bounds()
    base = mix(ink.hair, ink.hair_shadow, 0.3 + 0.6 * depth)
    full = mix(ink.hair, ink.hair_shadow, depth)
    canvas.line(shape, ink.hair_line, 3.4)
    canvas.fill(
        shape,
        Linear(
            0, top, 0, bottom, (base, full, mix(full, ink.hair_light, 0.28 * (1 - depth)), base, full), (0, 0.25, 0.5, 0.8, 1)
        ),
    )
    canvas.inner(shape, -width * 0.13, -3, ink.hair_shadow if depth < 0.5 else ink.hair_deep, 0.65, 4)
    canvas.inner(shape, width * 0.07, 4, ink.hair_glint, 0.45 * (1 - depth * 0.7), 2)
    middle = spline(points)
    for i in range(lines):
        off = (i + 1) / (lines + 1) * 2 - 1
        strand = offset(middle, off * width * 0.33)[2 : int(len(middle) * 0.86)]
        canvas.fill(stroke(strand.tolist(), 2.8, thin_ends, smooth=False), ink.hair_deep, 0.5, clip=shape)
    return shape


def plate(canvas: Canvas, ink: Ink, points: Points, depth: float = 1.0, strands: tuple[Points, ...] = ()) -> Path:
    """A dark mass behind head and neck, so that no background shines through."""
    shape = curve(points)
    _, top, _, bottom = shape.bounds()
    near = mix(ink.hair, ink.hair_shadow, depth)
    canvas.line(shape, ink.hair_line, 4)
    canvas.fill(shape, Linear(0, top, 0, bottom, (near, ink.hair_shadow, ink.hair_deep)))
    for strand in strands:
        canvas.fill(stroke(strand, 6), ink.hair_deep, 0.6, clip=shape)
    return shape


def ball(canvas: Canvas, ink: Ink, x: float, y: float, rx: float, ry: float) -> None:
    """A bun: wound strands and a shine."""
    shape = ellipse(x, y, rx, ry)
    canvas.line(shape, ink.hair_line, 4.5)
    canvas.fill(shape, Linear(0, y - ry, 0, y + ry, (ink.hair_light, ink.hair, ink.hair_shadow), (0, 0.4, 1)))
    canvas.inner(shape, -10, -8, ink.hair_shadow, 0.8, 6)
    for i in range(-2, 3):
        bend = i * rx * 0.36
        line: Points = [(x + bend * 1.5, y - ry * 0.95), (x + bend * 0.3 + 8, y), (x + bend * 1.2, y + ry * 0.95)]
        canvas.fill(stroke(line, 3.6), ink.hair_deep, 0.6, clip=shape)
    canvas.fill(
        stroke([(x - rx * 0.6, y - ry * 0.35), (x, y - ry * 0.6), (x + rx * 0.5, y - ry * 0.4)], 12),
        ink.hair_glint,
        0.6,
        blur=2,
        clip=shape,
    )


def plait(canvas: Canvas, ink: Ink, points: Points, width: float, tie: str) -> None:
    """A braid along the points: overlapping leaves left and right, a tie, a tuft."""
    at = spline(points)
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(at, axis=0).T))])
    count = max(4, round(along[-1] / (width * 0.62)))
    end = at[-1]
    lock(canvas, ink, [tuple(end), (end[0] + 4, end[1] + 34), (end[0] - 2, end[1] + 76)], width * 0.72, tail)
    for i in reversed(range(count)):
        t = (i + 0.5) / count * float(along[-1])
        x, y = float(np.interp(t, along, at[:, 0])), float(np.interp(t, along, at[:, 1]))
        size = width * (0.62 - 0.16 * i / count)
        for side in (-1, 1) if i % 2 else (1, -1):
            _leaf(canvas, ink, x + side * size * 0.36, y, size, side)
    canvas.fill(ellipse(end[0], end[1], width * 0.26, 9), tie)
    canvas.line(ellipse(end[0], end[1], width * 0.26, 9), mix(tie, "#201020", 0.5), 2.4)


def _leaf(canvas: Canvas, ink: Ink, x: float, y: float, size: float, side: int) -> None:
    points = [
        (x + side * size * 0.5, y - size * 0.62),
        (x + side * size * 0.62, y),
        (x - side * size * 0.45, y + size * 0.72, 1),
        (x - side * size * 0.42, y + size * 0.1),
    ]
    shape = curve(points)
    canvas.line(shape, ink.hair_line, 3.4)
    canvas.fill(shape, Linear(x, y - size * 0.6, x, y + size * 0.6, (ink.hair_light, ink.hair, ink.hair_shadow)))
    canvas.inner(shape, -4, -4, ink.hair_shadow, 0.7, 2)
    canvas.fill(
        stroke([(x + side * size * 0.4, y - size * 0.3), (x - side * size * 0.2, y + size * 0.4)], 3),
        ink.hair_deep,
        0.6,
        clip=shape,
    )


def curls(canvas: Canvas, ink: Ink, shape: Path, spacing: float, seed: int, clip_low: float = 1e9) -> None:
    """Clumps all over a mass, each curled in itself; little arcs where they are small; in a jittered grid."""
    left, top, right, bottom = shape.bounds()
    random = np.random.default_rng(seed)
    middle = (left + right) / 2
    with canvas.clipped(shape):
        if spacing > 30:
            return _clumps(canvas, ink, (left, top, right, min(bottom, clip_low)), spacing, random)
        for row, y in enumerate(np.arange(top + spacing * 0.4, min(bottom, clip_low), spacing * 0.8)):
            for x in np.arange(left + spacing * 0.3 * (row % 2), right, spacing):
                jx, jy = random.uniform(-0.4, 0.4, 2) * spacing
                size = spacing * float(random.uniform(0.3, 0.56))
                _curl(canvas, ink, float(x + jx), float(y + jy), size, 1 if x < middle else -1)


def _clumps(
    canvas: Canvas, ink: Ink, box: tuple[float, float, float, float], spacing: float, random: np.random.Generator
) -> None:
    """From the nape up to the crown's light, each over those before: one head of curls, no sheet of scales."""
    left, top, right, bottom = box
    spots = [
        (x + random.uniform(-0.3, 0.3) * spacing, y + random.uniform(-0.25, 0.25) * spacing)
        for row, y in enumerate(np.arange(top + spacing * 0.2, bottom, spacing * 0.62))
        for x in np.arange(left + spacing * 0.45 * (row % 2), right + spacing * 0.4, spacing * 0.9)
    ]
    random.shuffle(spots)
    for x, y in spots:
        size, turn = spacing * float(random.uniform(0.5, 0.78)), float(random.uniform(-40, 40))
        high = float(np.clip(1 - (y - top) / (bottom - top) - 0.25 * (x - (left + right) / 2) / (right - left), 0, 1))
        with canvas.saved():
            canvas.translate(x, y)
            canvas.rotate(turn)
            canvas.scale(size / 20 * (1 if x < (left + right) / 2 else -1), size / 20)
            _clump(canvas, ink, high)


_CLUMP: Points = ((-17, 4), (-13, -13), (4, -19), (18, -8), (17, 9), (4, 20), (-9, 17))
_SWIRLS: tuple[tuple[Points, float], ...] = (
    (((15, -4), (13, 9), (1, 14), (-9, 7), (-8, -4), (1, -8), (7, -1)), 3.2),
    (((-14, 2), (-10, 13), (0, 19)), 2.4),
)


def _clump(canvas: Canvas, ink: Ink, high: float) -> None:
    """One curl of 20 units; `high` 0..1 is how much light it gets."""
    shape = curve(_CLUMP)
    canvas.fill(shape.moved(2, 5), ink.hair_deep, 0.55, blur=2.5)
    lit = mix(ink.hair, ink.hair_light, 0.2 + 0.8 * high)
    canvas.fill(shape, Linear(-6, -19, 5, 20, (lit, ink.hair, mix(ink.hair, ink.hair_deep, 0.75 - 0.4 * high)), (0, 0.5, 1)))
    for points, width in _SWIRLS:
        canvas.fill(stroke(points, width, thin_ends), ink.hair_deep, 0.75)
    canvas.fill(stroke([(-10, -3), (-7, -11), (4, -14)], 3.6, thin_ends), ink.hair_glint, 0.15 + 0.6 * high * high)


def _curl(canvas: Canvas, ink: Ink, x: float, y: float, size: float, turn: int) -> None:
    def arc(start: float, stop: float, radius: float) -> Points:
        angles = np.radians(np.linspace(start, stop, 5))
        return [(x + turn * radius * math.cos(a), y + radius * math.sin(a)) for a in angles]

    canvas.fill(stroke(arc(0, 170, size), 4), ink.hair_deep, 0.5)
    canvas.fill(stroke(arc(185, 300, size * 0.8), 3.6), ink.hair_light, 0.6)


def waved(points: Points, swing: float, cycles: float, phase: float = 0) -> list[tuple[float, ...]]:
    """A centre line that swings from side to side, more toward its end."""
    at = spline(points)
    t = np.linspace(0, 1, len(at))
    out = offset(at, swing * np.minimum(1, t * 2) * np.sin(2 * np.pi * cycles * t + phase))
    return [(float(x), float(y)) for x, y in out[::3]] + [(float(out[-1, 0]), float(out[-1, 1]))]


def offset(at: np.ndarray, by: float | np.ndarray) -> np.ndarray:
    lead = np.gradient(at, axis=0)
    lead /= np.maximum(np.hypot(*lead.T), 1e-6)[:, None]
    side = np.stack([-lead[:, 1], lead[:, 0]], 1)
    return at + side * (by[:, None] if isinstance(by, np.ndarray) else by)


def dreadlock(canvas: Canvas, ink: Ink, points: Points, width: float, depth: float = 0) -> None:
    """A rope of matted hair, ringed across."""
    shape = lock(canvas, ink, points, width, rope, depth, 0)
    at = spline(points)
    marks = range(4, len(at) - 2, 3)
    across = [offset(at, width * 0.5)[i] for i in marks], [offset(at, -width * 0.5)[min(i + 1, len(at) - 1)] for i in marks]
    knots = [stroke([tuple(a), tuple(b)], 3.4).contours[0] for a, b in zip(*across, strict=True)]
    canvas.fill(Path(knots), ink.hair_deep, 0.6, clip=shape)


def coronet(canvas: Canvas, ink: Ink, points: Points, width: float) -> None:
    """A plait laid round the head: leaves that lean in turn to either side, from both ends up to the middle."""
    at = spline(points)
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(at, axis=0).T))])
    length = float(along[-1])
    count = round(length / (width * 0.52))
    steps = sorted(range(count), key=lambda i: -abs(i - (count - 1) / 2))
    for i in steps:
        t = (i + 0.5) / count * length
        x, y = float(np.interp(t, along, at[:, 0])), float(np.interp(t, along, at[:, 1]))
        ahead = float(np.interp(t + 4, along, at[:, 0])) - x, float(np.interp(t + 4, along, at[:, 1])) - y
        angle = math.atan2(ahead[1], ahead[0]) + (0.62 if i % 2 else -0.62)
        dx, dy = math.cos(angle) * width * 0.52, math.sin(angle) * width * 0.52
        leaf = stroke([(x - dx, y - dy), (x, y), (x + dx, y + dy)], width * 0.62, rounded)
        canvas.line(leaf, ink.hair_line, 3.4)
        canvas.fill(leaf, Linear(x, y - width * 0.4, x, y + width * 0.4, (ink.hair_light, ink.hair, ink.hair_shadow)))
        canvas.inner(leaf, -4, -4, ink.hair_shadow, 0.7, 2)
