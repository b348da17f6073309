"""Furniture that stands by itself."""

from vnc.make.draw import ellipse, lines, rect
from vnc.make.draw.colour import mix
from vnc.make.place.dressing.brush import Brush, Prop


def _crate(brush: Brush) -> None:
    """Boards with a frame and one slanting brace."""
    wood = brush.own("#a87a48")
    brush.solid(rect(-32, -58, 64, 58, 1.5), wood, 0.85, 0.35)
    for k in range(1, 5):
        brush.canvas.fill(rect(-32, -58 + k * 11.6 - 0.5, 64, 1), brush.tone(mix(wood, "#20140c", 0.6), 0.2), 0.7)
    brace = lines([(-25, -9), (-19, -4), (26, -50), (20, -54)])
    brush.solid(brace, mix(wood, "#f0d8a8", 0.15), 0.9, 0.5)
    for x, y, wide, tall in ((-32, -58, 7, 58), (25, -58, 7, 58), (-32, -58, 64, 7), (-32, -7, 64, 7)):
        brush.solid(rect(x, y, wide, tall, 1), mix(wood, "#f0d8a8", 0.2), 1.0, 0.45)


def _side_table(brush: Brush) -> None:
    """A round top on one turned leg."""
    wood = brush.own("#8a5a38")
    for dx in (-17, 17):
        brush.solid(lines([(-3, -9), (3, -9), (dx + 4, 0), (dx - 4, 0)]), wood, 0.7, 0.3)
    brush.solid(rect(-3.5, -60, 7, 54, 3), wood, 0.9, 0.3)
    brush.solid(rect(-34, -62, 68, 5, 2.5), mix(wood, "#3a2418", 0.3), 0.6, 0.3)
    brush.solid(ellipse(0, -62, 34, 5), wood, 1.0, 0.7)


PROPS = {
    "crate": Prop(_crate, 64, 58),
    "side table": Prop(_side_table, 68, 64),
}
