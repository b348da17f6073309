"""Woven things: carpets with borders and figures."""

from vnc.make.draw import Canvas, Path, ellipse, lines
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.space import Flat
from vnc.make.place.view import View


def lozenge(u: float, v: float, r: float) -> Path:
    return lines([(u, v - r), (u + r * 0.62, v), (u, v + r), (u - r * 0.62, v)])


def carpet(
    canvas: Canvas, view: View, flat: Flat, x: float, z: float, wide: float, deep: float, tint: str, trim: str = "#e0c48c"
) -> None:
    """A carpet with two borders and rows of figures; x is its left edge, z its near one, in metres."""
    tint = view.own("carpet", tint)
    bands = ((0.0, trim, 0.55), (0.1, tint, 0.5), (0.34, trim, 0.6), (0.4, mix(tint, "#1c1a30", 0.3), 0.5))
    for inset, colour, light in bands:
        canvas.fill(flat.quad(x + inset, z + inset, wide - 2 * inset, deep - 2 * inset), view.tone(colour, light), 0.96)
    columns, rows = max(2, round((wide - 1) / 0.64)), max(2, round((deep - 1) / 0.7))
    us = [x + wide * 0.5 + 0.64 * (k - (columns - 1) / 2) for k in range(columns)]
    vs = [z + deep * 0.5 + 0.7 * (k - (rows - 1) / 2) for k in range(rows)]
    canvas.fill(joined([flat.path(lozenge(u, v, 0.26)) for u in us for v in vs]), view.tone(trim, 0.6), 0.6)
    canvas.fill(joined([flat.path(ellipse(u, v, 0.08, 0.08)) for u in us for v in vs]), view.tone(tint, 0.8))
    dots = [flat.path(lozenge(x + wide * (k + 0.5) / 22, v, 0.07)) for k in range(22) for v in (z + 0.22, z + deep - 0.22)]
    canvas.fill(joined(dots), view.tone(trim, 0.7), 0.8)
