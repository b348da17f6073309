"""Octave noise: clouds, foliage, water, grain."""

import numpy as np

from vnc.make.draw.filters import resize


def octaves(
    width: int, height: int, seed: int, count: int = 6, base: int = 3, stretch: float = 2.2, gain: float = 0.52
) -> np.ndarray:
    """(height, width) float32, mean near 0.5. `base` cells across at first, `stretch` > 1 flattens them."""
    random = np.random.default_rng(seed)
    total, weight, share = np.zeros((height, width), np.float32), 0.0, 1.0
    for octave in range(count):
        cells = base * 2**octave
        rows = max(2, int(cells * height / width * stretch)) + 2
        total += share * resize(random.random((rows, cells + 2)).astype(np.float32), (width, height))
        weight += share
        share *= gain
    return total / weight
