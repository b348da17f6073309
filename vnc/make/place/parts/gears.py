"""Toothed wheels of brass and iron."""

import math

from vnc.make.draw import Canvas, Linear, Path, ellipse, lines
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.view import View


def gear(canvas: Canvas, view: View, x: float, y: float, r: float, teeth: int, tint: str, turn: float) -> None:
    """A brass wheel with teeth, spokes and a hub, lit on its upper edge."""
    ring: list[tuple[float, float]] = []
    for k in range(teeth):
        for step, reach in ((0.0, 0.88), (0.22, 1.0), (0.5, 1.0), (0.72, 0.88)):
            a = (k + step) * math.tau / teeth + turn
            ring.append((x + r * reach * math.cos(a), y + r * reach * math.sin(a)))
    rim = lines(ring)
    holes: list[Path] = []
    for k in range(5):
        a0, a1 = k * math.tau / 5 + 0.2 + turn, (k + 1) * math.tau / 5 - 0.2 + turn
        outer = [
            (x + 0.68 * r * math.cos(a0 + (a1 - a0) * t / 6), y + 0.68 * r * math.sin(a0 + (a1 - a0) * t / 6)) for t in range(7)
        ]
        inner = [
            (x + 0.3 * r * math.cos(a1 - (a1 - a0) * t / 6), y + 0.3 * r * math.sin(a1 - (a1 - a0) * t / 6)) for t in range(7)
        ]
        holes.append(lines(outer + inner))
    wheel = rim - joined(holes)
    canvas.fill(wheel.moved(r * 0.05, r * 0.08), "#0a0606", 0.4, blur=r * 0.05)
    canvas.fill(
        wheel,
        Linear(
            x - r,
            y - r,
            x + r,
            y + r,
            (view.tone(mix(tint, "#fff0c0", 0.35), 1.0), view.tone(tint, 0.5), view.tone(mix(tint, "#20140c", 0.55), 0.15)),
        ),
    )
    canvas.line(ellipse(x, y, r * 0.8, r * 0.8), view.tone("#2a1a10", 0.1), max(2, r * 0.025), 0.6)
    canvas.inner(wheel, r * 0.025, r * 0.03, view.tone(mix(tint, "#fff4d0", 0.6), 1.2), 0.6, blur=1.5)
    canvas.fill(ellipse(x, y, r * 0.17, r * 0.17), view.tone(mix(tint, "#20140c", 0.4), 0.5))
    canvas.fill(ellipse(x - r * 0.03, y - r * 0.03, r * 0.09, r * 0.09), view.tone(mix(tint, "#fff0c0", 0.4), 1.0))
