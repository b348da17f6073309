"""Pipes: round, banded, running away from us or upright."""

import math
from collections.abc import Sequence

from vnc.make.draw import Canvas, Path, ellipse, lines, rect
from vnc.make.place.parts.buildings import joined, turned
from vnc.make.place.space import Camera
from vnc.make.place.view import View

FACETS = 9
"""How many strips the round of a pipe is shaded with."""


def _strip(camera: Camera, x: float, y: float, r: float, k: int, z0: float, z1: float) -> Path:
    """One strip of the round between two distances."""
    a, b = 2 * math.pi * k / FACETS, 2 * math.pi * (k + 1.08) / FACETS
    spots = ((a, z0), (b, z0), (b, z1), (a, z1))
    return camera.shape(*((x + r * math.cos(t), y + r * math.sin(t), z) for t, z in spots))


def pipe(
    canvas: Canvas, view: View, camera: Camera, x: float, y: float, r: float, z0: float, z1: float, colour: str,
    band: float = 2.0, rim: str = "",
) -> None:  # fmt: skip
    """A pipe of radius `r` (metres) from distance `z0` to `z1`, lit from above, a flange every `band` metres."""
    far = z1
    while far - band > z0:
        _round(canvas, view, camera, x, y, r, far - band, far, colour)
        _round(canvas, view, camera, x, y, r * 1.22, far - band, far - band + 0.14, rim or colour)
        far -= band
    _round(canvas, view, camera, x, y, r, z0, far, colour)


def _round(canvas: Canvas, view: View, camera: Camera, x: float, y: float, r: float, z0: float, z1: float, colour: str) -> None:
    """The strips that are turned to us, the farther first."""
    seen: list[tuple[float, int]] = []
    for k in range(FACETS):
        t = 2 * math.pi * (k + 0.5) / FACETS
        facing = -(math.cos(t) * x + math.sin(t) * (y - camera.eye))
        if facing > -0.3 * r:
            seen.append((facing, k))
    for _, k in sorted(seen):
        t = 2 * math.pi * (k + 0.5) / FACETS
        canvas.fill(_strip(camera, x, y, r, k, z0, z1), view.tone(colour, 0.5 + 0.5 * math.sin(t)))
    cap = lines([camera.at(x + r * math.cos(0.5 * k), y + r * math.sin(0.5 * k), z0) for k in range(13)])
    canvas.fill(cap, view.tone(colour, 0.25))


def upright(
    canvas: Canvas, view: View, x: float, top: float, foot: float, half: float, colour: str, bands: Sequence[float] = ()
) -> None:
    """An upright pipe (design units), flanges at shares of its height."""
    canvas.fill(rect(x - half, top, 2 * half, foot - top), turned(view, x, half, colour))
    if bands:
        rims = [rect(x - 1.25 * half, top + (foot - top) * b - 0.3 * half, 2.5 * half, 0.6 * half, 0.1 * half) for b in bands]
        canvas.fill(joined(rims).moved(0, 0.2 * half), view.tone("#0c0e14", 0), 0.4, blur=0.2 * half)
        canvas.fill(joined(rims), turned(view, x, 1.25 * half, colour))


def wheel(canvas: Canvas, view: View, x: float, y: float, r: float, colour: str = "#c8402c") -> None:
    """A hand wheel of a valve, seen from in front."""
    canvas.line(ellipse(x + 0.06 * r, y + 0.1 * r, r, r), view.tone("#0c0e14", 0), 0.22 * r, 0.4, blur=0.1 * r)
    spokes = [lines([(x, y), (x + r * math.cos(t), y + r * math.sin(t))], closed=False) for t in (0.5, 2.07, 3.64, 5.21)]
    for spoke in spokes:
        canvas.line(spoke, view.tone(colour, 0.45), 0.16 * r)
    canvas.line(ellipse(x, y, r, r), view.tone(colour, 0.7), 0.2 * r)
    canvas.line(ellipse(x - 0.02 * r, y - 0.04 * r, r, r), view.tone(colour, 1.2), 0.06 * r, 0.7)
    canvas.fill(ellipse(x, y, 0.24 * r, 0.24 * r), view.tone(colour, 0.8))
