"""When each pixel changes in a transition: fields of 0..1 over the frame, and pictures mixed by them."""

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from vnc.render.planes import Planes, mix_by
from vnc.request import Size

Field = NDArray[np.floating]
"""(h, w): the share of the transition at which a pixel begins to change."""


def reveal(field: Field, ramp: float, share: float, old: Planes, new: Planes, out: Planes) -> None:
    """Each pixel goes over during `ramp` of the time, beginning when its field says; all is done at 1."""
    level = np.float32(share * (1 + ramp))
    mask = np.clip((level - field) * np.float32(255 / ramp), 0, 255)
    mix_by(old, new, mask.astype(np.uint8), out)


@lru_cache(maxsize=8)
def field(name: str, size: Size) -> Field:
    """A named field, made once."""
    made = FIELDS[name](size)
    made.setflags(write=False)
    return made


def _grid(size: Size) -> tuple[Field, Field]:
    """Columns and rows as 0..1."""
    across = (np.arange(size[0], dtype=np.float32) + 0.5) / size[0]
    down = (np.arange(size[1], dtype=np.float32) + 0.5) / size[1]
    return across[None, :], down[:, None]


def _wipe(axis: int, back: bool) -> Callable[[Size], Field]:
    def made(size: Size) -> Field:
        line = _grid(size)[axis]
        return np.ascontiguousarray(np.broadcast_to(1 - line if back else line, (size[1], size[0])))

    return made


def _round(size: Size) -> Field:
    """0 in the middle, 1 in the corners."""
    across, down = _grid(size)
    wide = size[0] / size[1]
    return np.hypot((across - 0.5) * wide, down - 0.5) / np.float32(np.hypot(wide / 2, 0.5))


def _blinds(size: Size) -> Field:
    across, _ = _grid(size)
    return np.ascontiguousarray(np.broadcast_to(across * 16 % 1, (size[1], size[0])))


def _squares(size: Size) -> Field:
    """Squares that open from their middles, one diagonal after the other."""
    across, down = _grid(size)
    x, y = across * 16, down * 9
    inner = np.maximum(np.abs(x % 1 - 0.5), np.abs(y % 1 - 0.5)) * 2
    late = (np.floor(x) + np.floor(y)) / 23
    return (0.55 * inner + 0.45 * late).astype(np.float32)


def _clouds(size: Size) -> Field:
    """Slow waves across each other: for a control picture that cannot be had."""
    across, down = _grid(size)
    waves = np.sin(across * 9 + np.cos(down * 7) * 2) + np.sin(down * 11 + np.sin(across * 5) * 3)
    return ((waves + 2) / 4).astype(np.float32)


FIELDS: dict[str, Callable[[Size], Field]] = {
    "wiperight": _wipe(0, False),
    "wipeleft": _wipe(0, True),
    "wipedown": _wipe(1, False),
    "wipeup": _wipe(1, True),
    "irisout": _round,
    "irisin": lambda size: 1 - _round(size),
    "blinds": _blinds,
    "squares": _squares,
    "clouds": _clouds,
}
