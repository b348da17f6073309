"""The drawing engine: Pillow masks, numpy paint, nothing native.

`colour` shades in OKLCH, `path` makes shapes, `canvas` paints them, `filters` blurs arrays, `noise` makes clouds.
Everything takes design units; a canvas turns them into pixels by its scale.
"""

from vnc.make.draw.canvas import Canvas, Linear, Paint, Radial
from vnc.make.draw.path import Path, Points, curve, ellipse, lines, outline, rect, stroke

__all__ = [
    "Canvas",
    "Linear",
    "Paint",
    "Path",
    "Points",
    "Radial",
    "curve",
    "ellipse",
    "lines",
    "outline",
    "rect",
    "stroke",
]
