"""Candles, lanterns and lamps."""

from vnc.make.draw import Linear, curve, ellipse, rect
from vnc.make.draw.colour import alpha
from vnc.make.place.dressing.brush import Brush, Prop

GROUP = ((-13, 20, 5), (0, 27, 5.5), (12, 15, 5), (-5, 11, 4.5), (20, 23, 4.5))
"""A group of candles: across, height and half width in centimetres."""


def _candle(brush: Brush) -> None:
    """One candle on a plate, or several of different heights."""
    for x, high, half in GROUP if brush.many else ((0, 24, 5),):
        _stick(brush, x, high, half)


def _stick(brush: Brush, x: float, high: float, half: float) -> None:
    canvas, wax = brush.canvas, brush.own("#f4e8cc")
    brush.solid(ellipse(x, -0.5, half * 1.9, 1.6), "#b89048", 1.0, 0.4)
    body = curve([(x - half, 0, 1), (x - half, -high, 1), (x, -high + 1.4), (x + half, -high, 1), (x + half, 0, 1)])
    ramp = (brush.tone(wax, 1.0), brush.tone(wax, 0.7), brush.tone(wax, 0.35))
    canvas.fill(body, Linear(x - half, 0, x + half, 0, ramp))
    canvas.fill(
        rect(x - half, -high, half * 2, high * 0.5), Linear(0, -high, 0, -high / 2, (alpha("#ffe0a0", 0.6), alpha("#ffe0a0", 0)))
    )
    flame(brush, x, -high, 1.0)


def flame(brush: Brush, x: float, y: float, size: float) -> None:
    """A candle's flame over a wick that ends at (x, y); size 1 is 9 centimetres high."""
    canvas = brush.canvas
    brush.glow(x, y - 5 * size, 60 * size, "#ffb45a", 0.75)
    canvas.line(curve([(x, y + 1), (x + 0.3, y - 2 * size)], closed=False), "#3a2418", 0.7 * size)
    outer = curve([(x, y - 1 * size), (x - 2.1 * size, y - 4 * size), (x, y - 10 * size, 1), (x + 2.1 * size, y - 4 * size)])
    inner = curve([(x, y - 1.5 * size), (x - 1.1 * size, y - 3.6 * size), (x, y - 7 * size, 1), (x + 1.1 * size, y - 3.6 * size)])
    canvas.fill(outer, Linear(0, y - 10 * size, 0, y, ("#ffb040", "#ff7a28")))
    canvas.fill(inner, "#fff6d0")


PROPS = {"candle": Prop(_candle, 16, 36, shadow=False)}
