"""Boxes, pills and marks of the interface: drawn from distances, so that every edge is smooth at any size."""

import numpy as np

from vnc.render.arrays import Floats
from vnc.render.colours import parse
from vnc.render.planes import Bytes
from vnc.request import seed


class Panel:
    """A premultiplied float picture being painted; lengths in pixels."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.pixels = np.zeros((height, width, 4), np.float32)

    def rounded(self, x: float, y: float, width: float, height: float, radius: float) -> Floats:
        """Signed distance from a rounded rectangle: below 0 inside."""
        radius = min(radius, width / 2, height / 2)
        across = np.abs(np.arange(self.width, dtype=np.float32) + 0.5 - x - width / 2) - (width / 2 - radius)
        down = np.abs(np.arange(self.height, dtype=np.float32) + 0.5 - y - height / 2) - (height / 2 - radius)
        outside = np.hypot(np.maximum(across, 0)[None, :], np.maximum(down, 0)[:, None])
        inside = np.minimum(np.maximum(across[None, :], down[:, None]), 0)
        return outside + inside - radius

    def triangle(self, x: float, y: float, size: float) -> Floats:
        """Signed distance (about) from a triangle that points down, its middle at (x, y)."""
        across = np.abs(np.arange(self.width, dtype=np.float32) + 0.5 - x)[None, :]
        down = (np.arange(self.height, dtype=np.float32) + 0.5 - y)[:, None]
        return np.maximum(-down - size * 0.55, (across * 0.866 + down * 0.62 - size * 0.42) / 1.065)

    def fill(self, distance: Floats, colour: str, lower: str = "", alpha: float = 1.0) -> None:
        """The inside in a colour, or in a gradient down to another."""
        self.lay(np.clip(0.5 - distance, 0, 1) * alpha, colour, lower)

    def line(self, distance: Floats, width: float, colour: str, alpha: float = 1.0) -> None:
        """A line along the inner edge."""
        self.lay(np.clip(width / 2 + 0.5 - np.abs(distance + width / 2), 0, 1) * alpha, colour)

    def shadow(self, distance: Floats, size: float, alpha: float, colour: str = "#000000") -> None:
        """A soft darkness around (and under) a shape."""
        self.lay(np.clip(1 - (distance + size * 0.2) / (size * 1.2), 0, 1) ** 2 * alpha, colour)

    def lay(self, mask: Floats, colour: str, lower: str = "") -> None:
        """A colour over what is there, by a mask; its own alpha counts."""
        top, bottom = np.array(parse(colour), np.float32), np.array(parse(lower or colour), np.float32)
        if lower and lower != colour:
            rows = np.flatnonzero(mask.max(1) > 0)
            first, last = (int(rows[0]), int(rows[-1]) + 1) if len(rows) else (0, 1)
            share = np.clip((np.arange(self.height, dtype=np.float32) - first) / max(1, last - first), 0, 1)[:, None, None]
            paint = top + (bottom - top) * share
        else:
            paint = top[None, None]
        alpha = (mask[..., None] if mask.ndim == 2 else mask) * paint[..., 3:]
        self.pixels *= 1 - alpha
        self.pixels[..., :3] += paint[..., :3] * alpha
        self.pixels[..., 3:] += alpha

    def texture(self, name: str, inside: Floats) -> None:
        """A skin's texture on what was painted inside a shape."""
        if name in TEXTURES:
            mask = np.clip(0.5 - inside, 0, 1)[..., None]
            self.pixels[..., :3] *= 1 + (TEXTURES[name](self.width, self.height)[..., None] - 1) * mask
            np.minimum(self.pixels[..., :3], self.pixels[..., 3:], out=self.pixels[..., :3])

    def rgba(self) -> Bytes:
        """(h, w, 4) uint8 straight alpha."""
        alpha = self.pixels[..., 3:]
        out = self.pixels.copy()
        out[..., :3] /= np.maximum(alpha, 1e-4)
        return (np.clip(out, 0, 1) * 255 + 0.5).astype(np.uint8)


def _noise(name: str, width: int, height: int) -> Floats:
    rng = np.random.Generator(np.random.PCG64(seed("texture", name)))
    return rng.standard_normal((height, width), np.float32)


def _paper(width: int, height: int) -> Floats:
    """Fine fibres and slow stains."""
    fine = _noise("paper", width, height)
    fibres = (fine + np.roll(fine, 1, 1) + np.roll(fine, 2, 1) + np.roll(fine, 3, 1)) / 4
    coarse = np.kron(_noise("stain", width // 48 + 3, height // 48 + 3), np.ones((48, 48), np.float32))[
        : height + 48, : width + 48
    ]
    for axis in (0, 1):
        total = np.cumsum(coarse, axis)
        coarse = (np.roll(total, -47, axis) - total) / 47
    return 1 + 0.022 * fibres + 0.03 * np.clip(coarse[:height, :width], -1.5, 1.5)


def _scanlines(width: int, height: int) -> Floats:
    step = max(2, round(height / 60))
    rows = np.where(np.arange(height) % step == 0, 0.82, 1.03).astype(np.float32)
    return np.broadcast_to(rows[:, None], (height, width))


def _grain(width: int, height: int) -> Floats:
    return 1 + 0.16 * _noise("grain", width, height)


TEXTURES = {"paper": _paper, "scanlines": _scanlines, "grain": _grain}
