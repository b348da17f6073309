"""Where a painted thing lies on its canvas, in its own units, and where on it something may be put."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from vnc.make.describe.props import Where
from vnc.make.draw.colour import hexed
from vnc.make.place.dressing.brush import Brush
from vnc.make.place.dressing.layer import SOLID, outline

Change = Callable[[Brush, Where], None]


@dataclass(frozen=True)
class Form:
    """The box around a thing, and its upper and lower border at columns `xs`: all in the units of the brush."""

    left: float
    top: float
    right: float
    bottom: float
    xs: np.ndarray
    tops: np.ndarray
    lows: np.ndarray

    @property
    def wide(self) -> float:
        return self.right - self.left

    @property
    def high(self) -> float:
        return self.bottom - self.top

    @property
    def size(self) -> float:
        """A length that says how large it is."""
        return (self.wide * self.high) ** 0.5

    def upper(self, x: float) -> float:
        return float(np.interp(x, self.xs, self.tops))

    def lower(self, x: float) -> float:
        return float(np.interp(x, self.xs, self.lows))


def form(brush: Brush) -> Form | None:
    """Nothing where nothing solid is painted."""
    across, top, low = outline(brush.canvas)
    if len(across) < 3:
        return None
    unit, (x, y) = brush.canvas.unit(), brush.canvas.point(0, 0)
    xs, tops, lows = (across + 0.5 - x) / unit, (top - y) / unit, (low + 1 - y) / unit
    return Form(float(xs[0]), float(tops.min()), float(xs[-1]), float(lows.max()), xs, tops, lows)


def places(brush: Brush, count: int) -> list[tuple[float, float]]:
    """Points within a thing, spread by chance."""
    rows, columns = np.nonzero(brush.canvas.planes[3] > SOLID)
    if not len(rows):
        return []
    chosen = [brush.chance.randrange(len(rows)) for _ in range(count)]
    unit, (x, y) = brush.canvas.unit(), brush.canvas.point(0, 0)
    return [((float(columns[k]) + 0.5 - x) / unit, (float(rows[k]) + 0.5 - y) / unit) for k in chosen]


def colour(brush: Brush) -> str:
    """What a thing looks like on the whole."""
    planes = brush.canvas.planes
    solid = planes[3] > SOLID
    return hexed(tuple(float(p[solid].mean()) for p in planes[:3])) if solid.any() else "#808080"  # pyright: ignore[reportArgumentType]
