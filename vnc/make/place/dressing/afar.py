"""What landmarks share: the air before them, round walls, roofs, windows, stones, the shadow at their foot."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, Points, ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.dressing.brush import Brush
from vnc.make.place.picture import HIGH, WIDE
from vnc.make.place.raster import Swarm

Paint = Callable[[Brush], None]


@dataclass(frozen=True)
class Afar(Brush):
    """A brush whose colours are seen through `air`, 0 to 1."""

    air: float = 0.15

    def tone(self, colour: str, light: float = 0.5) -> str:
        return self.view.misty(self.view.tone(colour, light), self.air)


def far(paint: Paint, air: float = 0.15) -> Paint:
    """The same thing, far off."""

    def painted(brush: Brush) -> None:
        paint(Afar(brush.canvas, brush.view, brush.chance, brush.colour, brush.many, air))

    return painted


@dataclass(frozen=True)
class Aloft(Brush):
    """A brush for what flies: at night the moon's light picks it out of the dark sky."""

    def tone(self, colour: str, light: float = 0.5) -> str:
        moonlit = mix(colour, "#b4c4ff", 0.6)
        return mix(self.view.tone(colour, light), moonlit, self.view.stars * (0.08 + 0.34 * light))


def aloft(paint: Paint) -> Paint:
    """The same thing, in the air."""

    def painted(brush: Brush) -> None:
        paint(Aloft(brush.canvas, brush.view, brush.chance, brush.colour, brush.many))

    return painted


@contextmanager
def framed(brush: Brush) -> Generator[Canvas, None, None]:
    """The canvas in the design units of the whole frame, wherever the thing was to stand."""
    with brush.canvas.saved() as canvas:
        scale = max(canvas.width / WIDE, canvas.height / HIGH)
        canvas.matrix = np.array(
            [[scale, 0, (canvas.width - WIDE * scale) / 2], [0, scale, (canvas.height - HIGH * scale) / 2]], np.float64
        )
        yield canvas


def here(brush: Brush) -> tuple[float, float, float]:
    """Where the origin lies in the frame (design units), and how large things are drawn there."""
    x, y = brush.canvas.point(0, 0)
    unit = brush.canvas.unit()
    with framed(brush) as canvas:
        (left, top), scale = canvas.matrix[:, 2], canvas.matrix[0, 0]
    return float((x - left) / scale), float((y - top) / scale), float(unit / scale)


def drum(brush: Brush, x: float, low: float, high: float, below: float, above: float, colour: str, light: float = 1.0) -> Path:
    """A round wall from y `low` up to `high`, its half widths `below` and `above`: lit on the left."""
    shape = lines([(x - below, low), (x - above, high), (x + above, high), (x + below, low)])
    ramp = tuple(brush.tone(colour, k * light) for k in (0.8, 1.0, 0.5, 0.1))
    brush.canvas.fill(shape, Linear(x - below, 0, x + below, 0, ramp, (0, 0.22, 0.62, 1)))
    return shape


def cone(brush: Brush, x: float, low: float, half: float, tall: float, colour: str) -> None:
    """A pointed roof with its shadow on what is below."""
    shade = lines(
        [(x - half * 0.9, low), (x + half * 0.9, low), (x + half * 0.85, low + half * 0.3), (x - half * 0.7, low + half * 0.2)]
    )
    brush.canvas.fill(shade, brush.tone("#20182c", 0), 0.35, blur=1.5)
    shape = lines(
        [
            (x - half, low),
            (x, low - tall),
            (x + half, low),
            (x + half * 0.5, low + half * 0.1),
            (x - half * 0.5, low + half * 0.1),
        ]
    )
    ramp = tuple(brush.tone(colour, k) for k in (0.7, 1.0, 0.45, 0.05))
    brush.canvas.fill(shape, Linear(x - half, 0, x + half, 0, ramp, (0, 0.3, 0.6, 1)))


def slab(brush: Brush, points: Points, colour: str, light: float, fade: float = 0.2) -> Path:
    """A flat side: one light, falling off toward its foot."""
    shape = lines(points)
    _, top, _, low = shape.bounds()
    brush.canvas.fill(shape, Linear(0, top, 0, low, (brush.tone(colour, light), brush.tone(colour, max(0.0, light - fade)))))
    return shape


def window(brush: Brush, x: float, y: float, wide: float, high: float, arched: bool = False) -> None:
    """A pane about (x, y): dark glass by day, lit at night."""
    canvas, lamps = brush.canvas, brush.view.lamps
    pane: Path = rect(x - wide / 2, y - high / 2, wide, high)
    if arched:
        pane = rect(x - wide / 2, y - high / 2 + wide / 2, wide, high - wide / 2) | ellipse(
            x, y - high / 2 + wide / 2, wide / 2, wide / 2
        )
    canvas.fill(pane, mix(brush.tone("#34465c", 0.5), "#ffd58a", min(1.0, lamps * 1.05) if lamps > 0.3 else 0.0))
    canvas.inner(pane, wide * 0.14, wide * 0.14, brush.tone("#181420", 0.2), 0.5)
    if lamps > 0.3:
        brush.glow(x, y, high * 1.5, "#ffb860", 0.4)


def stones(brush: Brush, shape: Path, colour: str, size: float, share: float = 0.3) -> None:
    """Single stones that show in a wall of that colour, `size` high."""
    left, top, right, low = shape.bounds()
    random = np.random.default_rng(brush.chance.getrandbits(30))
    count = int((right - left) * (low - top) / (size * size * 2) * share)
    for light, opacity in ((0.15, 0.34), (1.0, 0.3)):
        x = left + random.random(count) * (right - left)
        y = top + np.floor(random.random(count) * (low - top) / size) * size
        half = size * random.uniform(0.5, 1.1, count)
        x0, x1, y1 = x - half, x + half, y + size * 0.8
        bricks = Swarm(np.stack([np.stack(p, -1) for p in ((x0, y), (x1, y), (x1, y1), (x0, y1))], 1))
        brush.canvas.fill(bricks, brush.tone(colour, light), opacity, clip=shape)


def footed(brush: Brush, wide: float, x: float = 0, strength: float = 0.4) -> None:
    """The soft shadow where a thing meets the ground, falling to the right."""
    for spread, opacity in ((0.6, 0.4), (0.52, 0.6)):
        shadow = ellipse(x + wide * 0.06, 1, wide * spread, wide * 0.035 + 3)
        brush.canvas.fill(shadow, brush.tone("#141824", 0), strength * opacity, blur=wide * 0.014 + 1)


def reflected(brush: Brush, wide: float, deep: float, colour: str, x: float = 0) -> None:
    """A broken mirror image under a waterline: strokes that get shorter and thinner downward."""
    for k in range(max(4, int(deep / 7))):
        t = (k + 0.5) / max(4, int(deep / 7))
        half = wide / 2 * (1 - 0.75 * t) * brush.chance.uniform(0.7, 1.05)
        middle = x + brush.chance.uniform(-0.12, 0.12) * wide * t
        stripe = ellipse(middle, 2 + deep * t, half, 1.3 + 1.6 * t)
        brush.canvas.fill(stripe, brush.tone(colour, 0.3), 0.5 * (1 - t) + 0.08, blur=0.6)
    brush.canvas.fill(ellipse(x, 1, wide * 0.52, 2.4), brush.tone("#0a1828", 0.1), 0.4, blur=1.2)
    brush.canvas.fill(ellipse(x - wide * 0.03, 2.6, wide * 0.56, 1.1), brush.tone("#ffffff", 0.9), 0.4, blur=0.5)


def eaves(brush: Brush, left: float, right: float, y: float, deep: float, clip: Path) -> None:
    brush.canvas.fill(rect(left, y, right - left, deep), brush.tone("#201830", 0), 0.38, blur=1.5, clip=clip)
