"""The drawing engine: Pillow masks, numpy paint, nothing native.

`colour` shades in OKLCH, `path` makes shapes, `canvas` paints them, `filters` blurs arrays, `noise` makes clouds.
Everything takes design units; a canvas turns them into pixels by its scale. Names are loaded when they are first
used: reading a colour's name must not cost numpy.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vnc.make.draw.canvas import Canvas, Linear, Paint, Radial
    from vnc.make.draw.path import Path, Points, curve, ellipse, lines, outline, rect, stroke

__all__ = ["Canvas", "Linear", "Paint", "Path", "Points", "Radial", "curve", "ellipse", "lines", "outline", "rect", "stroke"]

_CANVAS = frozenset({"Canvas", "Linear", "Paint", "Radial"})


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"no {name} in {__name__}")
    return getattr(import_module(f"{__name__}.{'canvas' if name in _CANVAS else 'path'}"), name)
