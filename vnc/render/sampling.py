"""Planes seen larger, smaller or aside by fractions of a pixel: each pixel from the four that it lies between, or from two of
a plane that was widened before."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from vnc.record import record
from vnc.render.arrays import Bytes

FINE = 3
"""How much wider a widened plane is. Odd, so that at rest it is the plane itself."""
FULL = 7
"""Bits of a share: differences of two bytes times it stay in 16."""
BAND = 50_000
"""Pixels that are worked out at a time, so that they stay near the processor."""


@record
class Picks:
    """Pixels along one side: the pixel of the plane before each, the one after it, and how far it lies towards that; None if
    the one before is near enough."""

    before: NDArray[np.intp]
    after: NDArray[np.intp]
    share: NDArray[np.int16] | None


def picks(count: int, start: float, step: float, length: int) -> Picks:
    """`count` pixels whose middles lie at `start` and every `step` from there; 0 is the middle of the first of `length`."""
    at = np.rint(np.clip(start + np.arange(count) * step, 0, length - 1) * (1 << FULL)).astype(np.intp)
    before = at >> FULL
    return Picks(before, np.minimum(before + 1, length - 1), (at & (1 << FULL) - 1).astype(np.int16))


def nearest(count: int, start: float, step: float, length: int) -> Picks:
    """The same of a plane `FINE` times as wide: the nearest pixel is at most a sixth of one away."""
    at = np.rint(np.clip((start + np.arange(count) * step) * FINE + FINE // 2, 0, length - 1)).astype(np.intp)
    return Picks(at, at, None)


def widened(plane: Bytes) -> Bytes:
    """`FINE` times as wide."""
    image = Image.fromarray(np.ascontiguousarray(plane))
    return np.array(image.resize((image.width * FINE, image.height), Image.Resampling.BICUBIC))


def sampled(plane: Bytes, down: Picks, across: Picks) -> Bytes:
    """The pixels where the picks of both sides meet."""
    out = np.empty((len(down.before), len(across.before)), np.uint8)
    rows = max(8, BAND // max(1, out.shape[1]))
    for top in range(0, out.shape[0], rows):
        band = slice(top, top + rows)
        above, below = down.before[band], down.after[band]
        first = int(above[0])
        source = plane[first : int(below[-1]) + 1]
        wide = _between(source, across.before, across.after, across.share, 1)
        out[band] = _between(wide, above - first, below - first, None if down.share is None else down.share[band, None], 0)
    return out


def _between(plane: np.ndarray, before: np.ndarray, after: np.ndarray, share: np.ndarray | None, axis: int) -> np.ndarray:
    first = plane.take(before, axis)
    if share is None:
        return first
    mixed = np.subtract(plane.take(after, axis), first, dtype=np.int16)
    mixed *= share
    mixed += 1 << FULL - 1
    mixed >>= FULL
    mixed += first
    return mixed
