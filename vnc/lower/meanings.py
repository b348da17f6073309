"""ATL's properties: what each sets of a Pose, and how its value is meant.

Positions mean what they mean in Ren'Py: whole numbers are pixels of a 1280x720 screen, fractions are parts of it.
"""

from collections.abc import Callable, Mapping
from typing import Any

SCREEN = (1280.0, 720.0)
"""The screen that pixel values are written for."""
FIGURE = (590.0, 673.0)
"""What a pixel anchor is taken of: a figure's usual size on that screen."""

Place = Callable[[Any, int], float]


def _place(value: Any, axis: int) -> float:
    """Pixels or a fraction of the screen."""
    number = float(value)
    return number / SCREEN[axis] if type(value) is int else number


def _anchor(value: Any, axis: int) -> float:
    number = float(value)
    return number / FIGURE[axis] if type(value) is int and abs(value) > 1 else number


def _shift(value: Any, axis: int) -> float:
    return float(value) / SCREEN[axis]


def _plain(value: Any, axis: int) -> float:
    return float(value)


def _blur(value: Any, axis: int) -> float:
    """ATL's blur is in pixels of its screen, ours of 1080 lines."""
    return float(value or 0) * 1080 / SCREEN[1]


def _half(value: Any, axis: int) -> float:
    return 0.5


MEANINGS: Mapping[str, tuple[tuple[str, int, Place], ...]] = {
    "xpos": (("x", 0, _place),),
    "ypos": (("y", 1, _place),),
    "pos": (("x", 0, _place), ("y", 1, _place)),
    "xanchor": (("xanchor", 0, _anchor),),
    "yanchor": (("yanchor", 1, _anchor),),
    "anchor": (("xanchor", 0, _anchor), ("yanchor", 1, _anchor)),
    "xalign": (("x", 0, _plain), ("xanchor", 0, _plain)),
    "yalign": (("y", 1, _plain), ("yanchor", 1, _plain)),
    "align": (("x", 0, _plain), ("xanchor", 0, _plain), ("y", 1, _plain), ("yanchor", 1, _plain)),
    "xcenter": (("x", 0, _place), ("xanchor", 0, _half)),
    "ycenter": (("y", 1, _place), ("yanchor", 1, _half)),
    "center": (("x", 0, _place), ("xanchor", 0, _half), ("y", 1, _place), ("yanchor", 1, _half)),
    "xycenter": (("x", 0, _place), ("xanchor", 0, _half), ("y", 1, _place), ("yanchor", 1, _half)),
    "xoffset": (("xoffset", 0, _shift),),
    "yoffset": (("yoffset", 1, _shift),),
    "offset": (("xoffset", 0, _shift), ("yoffset", 1, _shift)),
    "zoom": (("zoom", 0, _plain),),
    "xzoom": (("xzoom", 0, _plain),),
    "yzoom": (("yzoom", 1, _plain),),
    "rotate": (("rotate", 0, _plain),),
    "alpha": (("alpha", 0, _plain),),
    "blur": (("blur", 0, _blur),),
}
"""An ATL property as (pose property, axis, conversion). Properties of two values take the axis' one."""
HARMLESS = frozenset((
    "subpixel", "nearest", "rotate_pad", "additive", "zorder", "delay", "events", "fit", "xysize", "xsize", "ysize",
))  # fmt: skip
"""Properties that change nothing here, and need no word about it."""
