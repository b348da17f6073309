"""Gothic vaults: pointed arches, and ribbed webs over a nave or a walk."""

import math
from collections.abc import Sequence

from vnc.make.draw import Canvas, ellipse, lines
from vnc.make.place.space import Camera
from vnc.make.place.view import View


def pointed(left: float, right: float, spring: float, crown: float, steps: int = 10) -> list[tuple[float, float]]:
    """A pointed arch as points from left to right: two arcs that meet."""
    middle, half = (left + right) / 2, (right - left) / 2
    rise = [(math.sin(t * math.pi / 2), 1 - math.cos(t * math.pi / 2)) for t in (k / steps for k in range(steps + 1))]
    up = [(middle - half * (1 - b), spring + (crown - spring) * (0.86 * a + 0.14 * b)) for a, b in rise]
    return up + [(2 * middle - x, y) for x, y in reversed(up[:-1])]


def vault(
    canvas: Canvas, view: View, camera: Camera, half: float, heights: tuple[float, float], bounds: Sequence[float], x: float = 0.0
) -> None:
    """Webs between ribs, bay by bay from far to near. `half` is the span's half and `x` its middle; `heights` where the arches
    start and end; `bounds` the distances of the transverse arches, near first. All in metres."""
    spring, crown = heights
    points = [(x + px, py) for px, py in pointed(-half, half, spring, crown)]
    thick = half / 4.6
    for k in reversed(range(len(bounds) - 1)):
        z0, z1 = bounds[k], bounds[k + 1]
        light = 0.25 + 0.4 * k / len(bounds)
        for (x0, y0), (x1, y1) in zip(points, points[1:], strict=False):
            web = camera.shape((x0, y0, z0), (x1, y1, z0), (x1, y1, z1), (x0, y0, z1))
            canvas.fill(web, view.tone("#b4a898", light + 0.12 - 0.25 * (x0 + x1 - 2 * x) / (2 * half)))
        rib, size = view.tone("#dccfba", light + 0.4), camera.size(z1) * thick
        for flip in (-1, 1):
            cross = [
                camera.at(x + flip * (px - x), py, z0 + (z1 - z0) * i / (len(points) - 1)) for i, (px, py) in enumerate(points)
            ]
            canvas.line(lines(cross, closed=False), view.tone("#2a2226", 0.1), 0.34 * size, 0.25, blur=3)
            canvas.line(lines(cross, closed=False), rib, 0.2 * size)
        arch = lines([camera.at(px, py, z1) for px, py in points], closed=False)
        canvas.line(arch, view.tone("#2a2226", 0.1), 0.7 * size, 0.25, blur=3)
        canvas.line(arch, rib, 0.42 * size)
        canvas.fill(
            ellipse(*camera.at(x, crown - 0.1 * thick, (z0 + z1) / 2), 0.34 * size, 0.2 * size), view.tone("#d8ac50", 0.8)
        )
