"""Blur and resize for float arrays of any depth: three box blurs are a Gaussian to the eye."""

import numpy as np


def blur(planes: np.ndarray, sigma: float, vertical: float | None = None) -> np.ndarray:
    """(..., h, w) float32 blurred by sigma pixels (and `vertical` down); edges are repeated."""
    down = sigma if vertical is None else vertical
    height, width = planes.shape[-2:]
    if min(sigma, down) >= 3 and min(width, height) >= 64:
        part = 4 if min(sigma, down) >= 8 else 2
        small = resize(planes, (width // part, height // part), shrink=True)
        return resize(blur(small, sigma / part, down / part), (width, height))
    out = planes.astype(np.float32, copy=False)
    for axis, amount in ((-1, sigma), (-2, down)):
        radius = _radius(amount)
        for _ in range(3 if radius else 0):
            out = _box(out, radius, axis)
    return out


def resize(planes: np.ndarray, size: tuple[int, int], shrink: bool = False) -> np.ndarray:
    """(..., h, w) float32 at (width, height); by area when it shrinks, bicubic else."""
    from PIL import Image

    method = Image.Resampling.BOX if shrink else Image.Resampling.BICUBIC
    flat = planes.reshape(-1, *planes.shape[-2:])
    done = [np.asarray(Image.fromarray(np.ascontiguousarray(p, np.float32)).resize(size, method)) for p in flat]
    return np.stack(done).reshape(*planes.shape[:-2], size[1], size[0])


def blur_mask(mask: np.ndarray, sigma: float) -> np.ndarray:
    """(h, w) uint8, blurred by Pillow: the quick way for cover masks."""
    from PIL import Image, ImageFilter

    return np.asarray(Image.fromarray(mask).filter(ImageFilter.GaussianBlur(sigma)))


def _radius(sigma: float) -> int:
    return max(1, round(((4 * sigma * sigma + 1) ** 0.5 - 1) / 2)) if sigma > 0.45 else 0


def _box(planes: np.ndarray, radius: int, axis: int) -> np.ndarray:
    """A running mean along one of the last two axes."""
    span, size = 2 * radius + 1, planes.shape[axis]
    pad = [(0, 0)] * planes.ndim
    pad[axis] = (radius + 1, radius)
    total = np.cumsum(np.pad(planes, pad, mode="edge"), axis=axis, dtype=np.float64)
    high = total[..., span:] if axis == -1 else total[..., span:, :]
    low = total[..., :size] if axis == -1 else total[..., :size, :]
    return ((high - low) * (1 / span)).astype(np.float32)
