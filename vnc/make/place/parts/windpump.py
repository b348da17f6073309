"""A wind pump on its tower."""

import math

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, ellipse, lines, rect, stroke
from vnc.make.draw.colour import mix
from vnc.make.draw.path import even
from vnc.make.place.parts.buildings import joined
from vnc.make.place.raster import Swarm
from vnc.make.place.space import Camera
from vnc.make.place.view import View


def windpump(canvas: Canvas, view: View, camera: Camera, x: float, z: float) -> None:
    """A wind pump on a tower of struts."""
    (cx, foot), s = camera.at(x, 0, z), camera.size(z)
    top, wide = foot - 10.6 * s, 1.45 * s
    steel, bars, rear = "#8c949a", list[Path](), list[Path]()

    def at(t: float, side: float) -> tuple[float, float]:
        return cx + side * wide * (1 - 0.88 * t), foot + (top - foot) * t

    for side in (-1.0, 1.0):
        bars.append(stroke([at(0, side), at(1, side)], 5, even, False))
        rear.append(stroke([at(0.02, side * 0.55), at(1, side)], 3.4, even, False))
    steps = (0.0, 0.2, 0.38, 0.54, 0.68, 0.8, 0.9, 0.97)
    for a, b in zip(steps, steps[1:], strict=False):
        bars.append(stroke([at(b, -1), at(b, 1)], 3, even, False))
        rear += [stroke([at(a, -1), at(b, 1)], 2, even, False), stroke([at(a, 1), at(b, -1)], 2, even, False)]
    canvas.fill(ellipse(cx, foot, wide * 1.2, 7), view.tone("#101810", 0), 0.35, blur=3)
    canvas.fill(joined(rear), view.tone(steel, 0.2))
    canvas.fill(joined(bars), view.tone(steel, 0.65))
    px, py = at(0.93, 0)
    canvas.fill(rect(px - 20, py, 40, 5), view.tone("#7a5a40", 0.6))
    _wheel(canvas, view, cx, s, top, steel)
    _tank(canvas, view, cx, foot, s, wide)


def _tank(canvas: Canvas, view: View, cx: float, foot: float, s: float, wide: float) -> None:
    """Water for the beasts."""
    tank = rect(cx + wide * 1.15, foot - 0.75 * s, 1.7 * s, 0.8 * s, 4)
    canvas.fill(tank, Linear(cx + wide, 0, cx + wide + 1.7 * s, 0, (view.tone("#98a0a4", 0.4), view.tone("#c4ccd0", 0.9))))
    canvas.fill(
        ellipse(cx + wide * 1.15 + 0.85 * s, foot - 0.75 * s, 0.85 * s, 5), mix(view.sky[3], view.tone("#4c7c8c", 0.4), 0.5)
    )


def _wheel(canvas: Canvas, view: View, cx: float, s: float, top: float, steel: str) -> None:
    """The wheel of blades and its vane."""
    r = 2.05 * s
    tail = lines(
        [
            (cx, top - 2),
            (cx + r * 1.05, top - 8),
            (cx + r * 1.1, top - 26),
            (cx + r * 1.75, top - 34),
            (cx + r * 1.75, top + 22),
            (cx + r * 1.1, top + 12),
            (cx + r * 1.05, top + 2),
            (cx, top + 3),
        ]
    )
    canvas.fill(tail, Linear(cx, 0, cx + r * 1.75, 0, (view.tone("#9a3a30", 0.4), view.tone("#d8503c", 0.9))))
    blades, squash = list[list[tuple[float, float]]](), 0.86
    for k in range(18):
        a = math.tau * k / 18 + 0.1
        ring = [(a - 0.06, 0.3), (a + 0.1, 0.3), (a + 0.17, 1.0), (a - 0.07, 1.0)]
        blades.append([(cx + r * squash * d * math.cos(t), top + r * d * math.sin(t)) for t, d in ring])
    for k, (tint, light) in enumerate((("#dfe6ea", 1.0), ("#b4bec6", 0.6))):
        canvas.fill(Swarm(np.array(blades[k::2])), view.tone(tint, light))
    for d in (0.3, 0.66, 1.0):
        canvas.line(ellipse(cx, top, r * squash * d, r * d), view.tone(steel, 0.35), 2)
    canvas.fill(ellipse(cx, top, 8, 9), view.tone("#5c646c", 0.6))
