"""What moves over a place by itself: rain, snow, petals, motes, glints, flickering lamps. A few dozen small pictures a frame.

    weather = loop("snow", (1280, 720), seed)              over the whole frame
    weather = loop("water:0,0.6,1,0.2,#ffe0a0", …)         in a part of it (left, top, width, height in shares), tinted
    weather.marks(frame) -> ((picture, x, y), …)           even positions; `weather.pictures[picture]` is RGBA, even-sided

A loop closes after `period` frames (at 30 a second) and changes every `step` frames at most: two calls that give the same
marks show the same picture. Nothing is kept between calls.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from vnc.render.arrays import Bytes, Floats

Mark = tuple[int, int, int]
"""Which picture, left, top."""
Colour = tuple[int, int, int]


@dataclass(frozen=True, eq=False)
class Weather:
    """`place` gives the unrounded marks at a share 0..1 of the period."""

    pictures: tuple[Bytes, ...]
    period: int
    step: int
    place: Callable[[float], list[tuple[int, float, float]]]
    box: tuple[float, float, float, float]

    def marks(self, frame: int) -> tuple[Mark, ...]:
        """What is where at a frame, counted from any start."""
        held = frame % self.period // self.step * self.step
        found = ((n, round(x / 2) * 2, round(y / 2) * 2) for n, x, y in self.place(held / self.period))
        return tuple(mark for mark in found if self._inside(mark))

    def patches(self, frame: int) -> list[tuple[int, int, Bytes]]:
        """The same as (x, y, RGBA)."""
        return [(x, y, self.pictures[n]) for n, x, y in self.marks(frame)]

    def _inside(self, mark: Mark) -> bool:
        """Whole inside the part it plays in; over the whole frame, seen at all."""
        height, width = self.pictures[mark[0]].shape[:2]
        left, top, right, bottom = self.box
        return left <= mark[1] and top <= mark[2] and mark[1] + width <= right and mark[2] + height <= bottom


@dataclass(frozen=True)
class _Part:
    """Where a loop plays, in pixels, with its colour and its chance."""

    left: float
    top: float
    width: float
    height: float
    unit: float
    """Pixels per 1/720 of the frame's height."""
    share: float
    """Of the frame's area."""
    colour: Colour | None
    random: np.random.Generator

    def count(self, whole: int, least: int = 4) -> int:
        """How many of `whole` over a full frame belong here."""
        return max(least, round(whole * math.sqrt(self.share)))


def loop(name: str, size: tuple[int, int], seed: int) -> Weather | None:
    """The loop of that name over a frame of that size; None if nothing is called so."""
    kind, _, rest = name.partition(":")
    recipe = LOOPS.get(kind)
    if recipe is None:
        return None
    words = rest.split(",") if rest else []
    box = tuple(float(w) for w in words[:4]) if len(words) >= 4 else (0.0, 0.0, 1.0, 1.0)
    tint = _colour(words[4]) if len(words) > 4 else None
    width, height = size
    random = np.random.default_rng([seed % 2**32, *name.encode()])
    left, top, wide, high = box[0] * width, box[1] * height, box[2] * width, box[3] * height
    part = _Part(left, top, wide, high, height / 720, box[2] * box[3], tint, random)
    made = recipe(part)
    room = 0.0 if rest else 400 * part.unit
    limits = (left - room, top - room, left + wide + room, top + high + room)
    return Weather(made[0], made[1], made[2], made[3], limits)


Made = tuple[tuple[Bytes, ...], int, int, Callable[[float], list[tuple[int, float, float]]]]


def _rain(part: _Part) -> Made:
    """Streaks in three depths; each falls a whole number of times in a period, elsewhere each time."""
    sizes = ((40, 1.3, 96), (66, 1.8, 130), (100, 2.5, 160))
    pictures = tuple(
        _streak(long * part.unit, 0.16, wide * part.unit, opacity, part.colour or (214, 228, 255))
        for long, wide, opacity in sizes
    )
    return _falling(part, pictures, ((28, 2), (18, 3), (9, 4)), 48, drift=-0.16, sway=0.0)


def _snow(part: _Part) -> Made:
    pictures = tuple(
        _disc(r * part.unit, part.colour or (255, 255, 255), opacity, soft)
        for r, opacity, soft in ((1.9, 215, 0.6), (3.2, 235, 0.5), (5.6, 225, 0.8))
    )
    return _falling(part, pictures, ((46, 1), (28, 2), (12, 3)), 288, drift=-0.10, sway=16)


def _petals(part: _Part) -> Made:
    return _tumbling(part, 34, 8.4, part.colour or (255, 196, 214), (255, 232, 240), 0.58, drift=-0.55)


def _leaves(part: _Part) -> Made:
    return _tumbling(part, 24, 12.5, part.colour or (222, 122, 40), (250, 196, 84), 0.42, drift=-0.4)


def _embers(part: _Part) -> Made:
    """Sparks that rise, sway and go out."""
    pictures = tuple(_glow(r * part.unit, part.colour or (255, 142, 48), o) for r in (4.0, 6.5) for o in (255, 200, 120))
    rising = _falling(part, pictures[:1], ((36, 2),), 192, drift=0.12, sway=26)[3]
    kinds = part.random.integers(0, 2, 36)

    def place(t: float) -> list[tuple[int, float, float]]:
        """Upside down: what falls rises; higher up it is fainter."""
        out: list[tuple[int, float, float]] = []
        for k, (_, x, y) in enumerate(rising(t)):
            depth = min(1.0, max(0.0, (y - part.top) / part.height))
            out.append((int(kinds[k % 36]) * 3 + int(depth * 2.99), x, 2 * part.top + part.height - y))
        return out

    return pictures, 192, 2, place


def _dust(part: _Part) -> Made:
    """Motes that hang in the air and wander in circles."""
    pictures = tuple(_glow(r * part.unit, part.colour or (255, 236, 196), o) for r, o in ((3.0, 150), (4.8, 120), (7.5, 80)))
    count = part.count(34)
    at, turn, kind = part.random.random((count, 2)), part.random.random((count, 2)) * 2 * np.pi, part.random.integers(0, 3, count)
    reach = (14 + 30 * part.random.random((count, 2))) * part.unit

    def place(t: float) -> list[tuple[int, float, float]]:
        x = part.left + at[:, 0] * part.width + np.cos(2 * np.pi * t + turn[:, 0]) * reach[:, 0]
        y = part.top + at[:, 1] * part.height + np.sin(4 * np.pi * t + turn[:, 1]) * reach[:, 1] * 0.6
        return _listed(kind, x, y)

    return pictures, 300, 2, place


def _twinkle(part: _Part) -> Made:
    """Lights that come and go where they are: stars, bulbs, fireflies."""
    levels = (60, 120, 190, 255)
    pictures = tuple(_glow(5.0 * part.unit, part.colour or (236, 242, 255), o) for o in levels)
    return pictures, 180, 4, _pulsing(part, part.count(30), len(levels), 0.34)


def _water(part: _Part) -> Made:
    """Flat glints that light up and fade, longer toward us."""
    levels, sizes = (70, 130, 190), (10, 18, 32)
    colour = part.colour or (255, 250, 236)
    pictures = tuple(_dash(long * part.unit, (1.0 + long / 22) * part.unit, colour, o) for long in sizes for o in levels)
    return pictures, 120, 4, _pulsing(part, part.count(40, 10), len(levels), 0.4, len(sizes))


def _flicker(part: _Part) -> Made:
    """One lamp whose glow breathes unevenly."""
    size = max(4.0, min(part.width, part.height) / 2)
    pictures = tuple(_glow(size, part.colour or (255, 190, 110), o, 0.9) for o in (10, 20, 30, 40))
    run = np.clip(np.round(1.5 + np.cumsum(part.random.choice([-1, 0, 1], 24))), 0, 3).astype(int)
    x, y = part.left + part.width / 2 - size, part.top + part.height / 2 - size

    def place(t: float) -> list[tuple[int, float, float]]:
        return [(int(run[int(t * 24) % 24]), x, y)]

    return pictures, 144, 6, place


def _fog(part: _Part) -> Made:
    """Wide wisps that drift past, one after the other."""
    return _drifting(part, 3, 0.44, 0.17, part.colour or (232, 238, 242), 40, 600)


def _clouds(part: _Part) -> Made:
    return _drifting(part, 3, 0.36, 0.3, part.colour or (255, 255, 255), 26, 1200)


def _fireflies(part: _Part) -> Made:
    return _twinkle(replace(part, colour=part.colour or (196, 240, 120)))


def _bubbles(part: _Part) -> Made:
    """They rise and go as sparks do, pale."""
    return _embers(replace(part, colour=part.colour or (206, 232, 255)))


LOOPS: Mapping[str, Callable[[_Part], Made]] = {
    "rain": _rain,
    "snow": _snow,
    "petals": _petals,
    "leaves": _leaves,
    "embers": _embers,
    "dust": _dust,
    "fog": _fog,
    "twinkle": _twinkle,
    "clouds": _clouds,
    "water": _water,
    "flicker": _flicker,
    "neon": _flicker,
    "sparkles": _twinkle,
    "fireflies": _fireflies,
    "bubbles": _bubbles,
}


def _falling(
    part: _Part, pictures: tuple[Bytes, ...], depths: tuple[tuple[int, int], ...], period: int, drift: float, sway: float
) -> Made:
    """Things in several depths (count, falls per period). Each fall begins elsewhere, as long as the period lasts."""
    kind = np.concatenate([np.full(part.count(n), k) for k, (n, _) in enumerate(depths)])
    falls = np.concatenate([np.full(part.count(n), turns) for n, turns in depths])
    count = len(kind)
    start, begin = part.random.random(count), part.random.random((count, int(falls.max())))
    phase = part.random.random(count) * 2 * np.pi
    tall = max(p.shape[0] for p in pictures)
    depth = part.height + 2 * tall

    def place(t: float) -> list[tuple[int, float, float]]:
        run = (t * falls + start) % falls
        way = run % 1.0
        x0 = begin[np.arange(count), run.astype(int) % falls] * (part.width + abs(drift) * depth) - max(0.0, drift) * depth
        x = part.left + x0 + drift * depth * way + np.sin(2 * np.pi * way * 2 + phase) * sway * part.unit
        return _listed(kind, x, part.top - tall + depth * way)

    return pictures, period, 2, place


def _tumbling(part: _Part, count: int, size: float, colour: Colour, light: Colour, flat: float, drift: float) -> Made:
    """Leaves and petals: they turn over while they fall."""
    turns = 8
    sizes = (0.75, 1.0, 1.5)
    pictures = tuple(_leaf(size * s * part.unit, colour, light, flat, k / turns) for s in sizes for k in range(turns))
    fall = _falling(part, pictures, ((count // 2, 1), (count // 3, 2), (max(3, count // 6), 3)), 300, drift, 34)[3]
    spin, first = part.random.integers(3, 8, 200), part.random.random(200)

    def place(t: float) -> list[tuple[int, float, float]]:
        return [(int(n) * turns + int((t * spin[k] + first[k]) % 1 * turns), x, y) for k, (n, x, y) in enumerate(fall(t))]

    return pictures, 300, 2, place


def _pulsing(
    part: _Part, count: int, levels: int, share: float, kinds: int = 1
) -> Callable[[float], list[tuple[int, float, float]]]:
    """Things that stay, each lit for a share of the period; larger kinds lower down."""
    at = part.random.random((count, 2))
    start = part.random.random(count)
    kind = np.minimum((at[:, 1] * kinds).astype(int), kinds - 1)
    x, y = part.left + at[:, 0] * part.width, part.top + at[:, 1] * part.height

    def place(t: float) -> list[tuple[int, float, float]]:
        way = (t + start) % 1.0
        bright = np.sin(np.pi * np.minimum(1.0, way / share))
        level = np.minimum((bright * levels).astype(int), levels - 1)
        lit = np.flatnonzero((way < share) & (bright > 0.05))
        return _listed((kind * levels + level)[lit], x[lit], y[lit])

    return place


def _drifting(part: _Part, count: int, wide: float, high: float, colour: Colour, opacity: int, period: int) -> Made:
    """Large soft shapes that cross from right to left."""
    width, height = part.width * wide, part.height * high
    pictures = tuple(_wisp(width, height, colour, opacity, part.random) for _ in range(count))
    start, level = (np.arange(count) + 0.5 * part.random.random(count)) / count, 0.1 + 0.75 * part.random.random(count)

    def place(t: float) -> list[tuple[int, float, float]]:
        way = (t + start) % 1.0
        return _listed(
            np.arange(count), part.left + part.width - way * (part.width + width), part.top + level * (part.height - height)
        )

    return pictures, period, 4, place


def _listed(kind: NDArray[np.int64], x: Floats, y: Floats) -> list[tuple[int, float, float]]:
    return list(zip(kind.tolist(), x.tolist(), y.tolist(), strict=True))


def _grid(width: float, height: float) -> tuple[Floats, Floats]:
    """Pixel middles measured from the middle of an even-sided picture."""
    wide, high = max(2, math.ceil(width / 2) * 2), max(2, math.ceil(height / 2) * 2)
    return (np.arange(wide) + 0.5 - wide / 2)[None, :], (np.arange(high) + 0.5 - high / 2)[:, None]


def _painted(cover: Floats, colour: Colour, opacity: float) -> Bytes:
    out = np.empty((*cover.shape, 4), np.uint8)
    out[..., :3] = colour
    out[..., 3] = np.clip(cover * opacity + 0.5, 0, 255).astype(np.uint8)
    return out


def _streak(long: float, slant: float, wide: float, opacity: float, colour: Colour) -> Bytes:
    """A drop's path, brightest at its lower end."""
    x, y = _grid(long * slant + wide * 2 + 2, long)
    t = y / long + 0.5
    off = np.abs(x + slant * y)
    cover = np.clip(wide / 2 + 0.5 - off, 0, 1) * np.clip(t, 0, 1) ** 0.7
    return _painted(cover, colour, opacity)


def _disc(radius: float, colour: Colour, opacity: float, soft: float) -> Bytes:
    x, y = _grid(radius * 2 + 2, radius * 2 + 2)
    far = np.hypot(x, y)
    return _painted(np.clip((radius - far) / max(0.8, radius * soft) + 0.3, 0, 1), colour, opacity)


def _glow(radius: float, colour: Colour, opacity: float, core: float = 0.35) -> Bytes:
    """A light with a bright middle."""
    x, y = _grid(radius * 2, radius * 2)
    far = np.clip(1 - np.hypot(x, y) / radius, 0, 1)
    out = _painted(far**2, colour, opacity)
    white = np.clip((far - (1 - core)) / core, 0, 1)[..., None] if core < 0.9 else 0.0
    out[..., :3] = (out[..., :3] * (1 - white) + 255 * white).astype(np.uint8)
    return out


def _dash(long: float, thick: float, colour: Colour, opacity: float) -> Bytes:
    x, y = _grid(long, thick + 2)
    reach = np.clip(1 - (2 * x / long) ** 2, 0, 1)
    return _painted(np.clip(thick / 2 * reach + 0.5 - np.abs(y), 0, 1), colour, opacity)


def _leaf(size: float, colour: Colour, light: Colour, flat: float, turn: float) -> Bytes:
    """A petal or leaf in one of its turns: it narrows as it tips over."""
    x, y = _grid(size * 2 + 2, size * 2 + 2)
    angle = 2 * math.pi * turn
    c, s = math.cos(angle * 0.5 + 0.6), math.sin(angle * 0.5 + 0.6)
    u, v = (x * c + y * s) / size, (y * c - x * s) / (size * flat * (0.35 + 0.65 * abs(math.cos(angle))))
    cover = np.clip((1 - np.sqrt(u * u + v * v * (1 + 0.5 * u))) * size * 0.7 + 0.4, 0, 1)
    shade = np.clip(0.5 + 0.5 * (u - v) * (1 if math.cos(angle) > 0 else -1), 0, 1)[..., None]
    out = _painted(cover, colour, 236)
    out[..., :3] = (np.array(colour) * (1 - shade) + np.array(light) * shade).astype(np.uint8)
    return out


def _wisp(width: float, height: float, colour: Colour, opacity: float, random: np.random.Generator) -> Bytes:
    """A cloud of a dozen soft ellipses, fading to its border."""
    x, y = _grid(width, height)
    cover = np.zeros((y.shape[0], x.shape[1]))
    for cx, cy, r in random.random((12, 3)):
        u, v = (x / width - (cx - 0.5) * 0.55) / (0.12 + 0.14 * r), (y / height - (cy - 0.5) * 0.45) / (0.14 + 0.12 * r)
        cover += np.clip(1 - (u * u + v * v) / 4, 0, 1) ** 2 * 0.4
    border = np.clip(1 - (2 * x / width) ** 2, 0, 1) * np.clip(1 - (2 * y / height) ** 2, 0, 1)
    return _painted(np.clip(cover, 0, 1) * border, colour, opacity * 2)


def _colour(text: str) -> Colour:
    digits = text.strip().lstrip("#")
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
