"""The warpers of ATL: how far a movement is at a share of its time."""

import math
from collections.abc import Callable, Mapping

Warp = Callable[[float], float]


def _bounce(t: float) -> float:
    """Falls to 1 and springs up three times, less and less."""
    for start, middle, lift in ((2.5 / 2.75, 2.625, 0.984375), (2 / 2.75, 2.25, 0.9375), (1 / 2.75, 1.5, 0.75)):
        if t >= start:
            return 7.5625 * (t - middle / 2.75) ** 2 + lift
    return 7.5625 * t * t


GATHERING: Mapping[str, Warp] = {
    "quad": lambda t: t**2,
    "cubic": lambda t: t**3,
    "quart": lambda t: t**4,
    "quint": lambda t: t**5,
    "expo": lambda t: 2 ** (10 * (t - 1)) if t > 0 else 0.0,
    "circ": lambda t: 1 - math.sqrt(max(0.0, 1 - t * t)),
    "back": lambda t: t * t * (2.70158 * t - 1.70158),
    "elastic": lambda t: -(2 ** (10 * t - 10)) * math.sin((t * 10 - 10.75) * 2 * math.pi / 3) if 0 < t < 1 else t,
    "bounce": lambda t: 1 - _bounce(1 - t),
}
"""Curves that start slowly; the other two of each family are made of them."""


def _slowing(gather: Warp) -> Warp:
    return lambda t: 1 - gather(1 - t)


def _both(gather: Warp) -> Warp:
    return lambda t: gather(2 * t) / 2 if t < 0.5 else 1 - gather(2 - 2 * t) / 2


WARPERS: Mapping[str, Warp] = {
    "linear": lambda t: t,
    "ease": lambda t: 0.5 - math.cos(math.pi * t) / 2,
    "easein": lambda t: math.cos((1 - t) * math.pi / 2),
    "easeout": lambda t: 1 - math.cos(t * math.pi / 2),
    **{f"easeout_{name}": curve for name, curve in GATHERING.items()},
    **{f"easein_{name}": _slowing(curve) for name, curve in GATHERING.items()},
    **{f"ease_{name}": _both(curve) for name, curve in GATHERING.items()},
}
"""All 31, by Ren'Py's names: `easein` slows down at the end, `easeout` gathers speed."""


def warp(name: str, share: float) -> float:
    """0 at 0 and 1 at 1, exactly; shares outside stay at the ends."""
    if share <= 0 or share >= 1:
        return 0.0 if share <= 0 else 1.0
    return WARPERS.get(name, WARPERS["linear"])(share)


def smooth(share: float) -> float:
    """A soft step from 0 to 1."""
    share = min(1.0, max(0.0, share))
    return share * share * (3 - 2 * share)
