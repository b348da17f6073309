"""Upholstered seats of carriages, coaches and planes, and strips of the shell round them."""

import math

from vnc.make.draw import Canvas, Linear, Path, curve, ellipse
from vnc.make.draw.colour import mix
from vnc.make.place.parts.buildings import joined
from vnc.make.place.space import Camera, Flat, Spot
from vnc.make.place.view import View


def extruded(
    canvas: Canvas, view: View, camera: Camera, shape: Path, z0: float, z1: float, colour: str, light: float = 0.2
) -> None:
    """A shape in x and y (metres) drawn out from z1 to z0, the near end left to the caller."""
    steps = max(3, min(12, round((z1 - z0) * camera.size(z0) / 9)))
    planes = [camera.flat((0, 0, z1 + (z0 - z1) * k / steps), (1, 0, 0), (0, 1, 0)).path(shape) for k in range(steps + 1)]
    canvas.fill(joined(planes), view.tone(colour, light))


def back(x: float, low: float, wide: float, high: float, shoulder: float = 0.1) -> Path:
    """The outline of a padded seat back, its middle at x: metres."""
    half = wide / 2
    return curve([(x - half, low, 1), (x - half, high - shoulder * 1.4), (x - half + shoulder * 0.6, high - shoulder * 0.3),
                  (x, high), (x + half - shoulder * 0.6, high - shoulder * 0.3), (x + half, high - shoulder * 1.4),
                  (x + half, low, 1)])  # fmt: skip


def padded(canvas: Canvas, view: View, camera: Camera, shape: Path, z: float, colour: str, light: float = 0.55) -> Path:
    """An upholstered face at a distance, lit from above, with a soft rim; gives its outline."""
    face = camera.flat((0, 0, z), (1, 0, 0), (0, 1, 0)).path(shape)
    _, top, _, foot = face.bounds()
    size = camera.size(z)
    canvas.fill(
        face, Linear(0, top, 0, foot, (view.tone(colour, light + 0.3), view.tone(mix(colour, "#1a1028", 0.2), light - 0.3)))
    )
    canvas.inner(face, 0, 0.035 * size, view.tone(mix(colour, "#ffffff", 0.35), 1.0), 0.55, blur=0.012 * size)
    canvas.inner(face, -0.05 * size, -0.02 * size, view.tone(mix(colour, "#100818", 0.6), 0.1), 0.4, blur=0.03 * size)
    return face


def slant(camera: Camera, start: tuple[float, float], end: tuple[float, float]) -> tuple[Flat, float]:
    """A strip of a vehicle's shell between two points of its section (x, y), and its height: u away from us, v towards `end`."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    long = math.hypot(dx, dy)
    return camera.flat((start[0], start[1], 0), (0, 0, 1), (dx / long, dy / long, 0)), long


def buttons(canvas: Canvas, view: View, camera: Camera, spots: list[Spot], colour: str, size: float = 0.012) -> None:
    """The sunk buttons of deep upholstery, each with the shadow round it."""
    places = [(*camera.at(*spot), camera.size(spot[2]) * size) for spot in spots]
    canvas.fill(
        joined([ellipse(x, y, r * 2.6, r * 2.6) for x, y, r in places]), view.tone(mix(colour, "#100818", 0.7), 0), 0.4, blur=2
    )
    canvas.fill(joined([ellipse(x, y, r, r) for x, y, r in places]), view.tone(mix(colour, "#ffffff", 0.25), 0.9))
