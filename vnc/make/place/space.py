"""Rooms and streets in one-point perspective: metres in, design units out.

camera = Camera(960, 520, eye=1.5)          x to the right, y up from the floor, z away from us
wall = camera.flat((-3, 0, 1), (0, 0, 1), (0, 1, 0))     a plane: origin, direction of u, direction of v
canvas.fill(wall.quad(2, 0.9, 1.4, 1.2), "#9cf")         a window two metres along, sill at 0.9
box(canvas, view, camera, light, x, y, z, width, height, deep, "#8a5c40")
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from vnc.make.draw import Canvas, Linear, Path, lines
from vnc.make.place.raster import Swarm
from vnc.make.place.view import View

Spot = tuple[float, float, float]

NEAR = 0.25
"""Nothing is drawn closer to the eye than this many metres."""


@dataclass(frozen=True)
class Camera:
    """The eye: vanishing point in design units, height over the floor in metres, and units per metre at one metre's distance."""

    x: float = 960
    y: float = 520
    eye: float = 1.5
    lens: float = 1000

    def at(self, x: float, y: float, z: float) -> tuple[float, float]:
        z = max(NEAR, z)
        return self.x + self.lens * x / z, self.y + self.lens * (self.eye - y) / z

    def size(self, z: float) -> float:
        """Design units per metre at that distance."""
        return self.lens / max(NEAR, z)

    def shape(self, *corners: Spot) -> Path:
        return lines([self.at(*c) for c in corners])

    def flat(self, origin: Spot, u: Spot, v: Spot) -> "Flat":
        return Flat(self, origin, u, v)

    def floor(self, height: float = 0) -> "Flat":
        """u to the right, v away."""
        return Flat(self, (0, height, 0), (1, 0, 0), (0, 0, 1))


@dataclass(frozen=True)
class Flat:
    """A plane in space with its own u and v, in metres."""

    camera: Camera
    origin: Spot
    u: Spot
    v: Spot

    def at(self, u: float, v: float) -> tuple[float, float]:
        x, y, z = (o + a * u + b * v for o, a, b in zip(self.origin, self.u, self.v, strict=True))
        return self.camera.at(x, y, z)

    def quad(self, u: float, v: float, width: float, height: float) -> Path:
        return lines([self.at(*p) for p in ((u, v), (u + width, v), (u + width, v + height), (u, v + height))])

    def quads(self, spots: Sequence[tuple[float, float, float, float]]) -> Path:
        """Many rectangles as one shape: painted in one go."""
        u, v, wide, tall = np.array(spots, np.float64).reshape(-1, 4).T
        us, vs = np.stack([u, u + wide, u + wide, u], 1), np.stack([v, v, v + tall, v + tall], 1)
        x, y, z = (o + a * us + b * vs for o, a, b in zip(self.origin, self.u, self.v, strict=True))
        z = np.maximum(NEAR, z)
        camera = self.camera
        return Swarm(np.stack([camera.x + camera.lens * x / z, camera.y + camera.lens * (camera.eye - y) / z], -1))

    def path(self, shape: Path) -> Path:
        """Any shape drawn in u and v, seen in perspective."""
        return Path([np.array([self.at(*p) for p in c]) for c in shape.contours], shape.closed)

    def grid(self, us: Sequence[float], vs: Sequence[float], thick: float) -> Path:
        """Joints along u and v as one shape of thin strips, `thick` in metres."""
        low, high, left, right = min(vs), max(vs), min(us), max(us)
        upright = [(u - thick / 2, low, thick, high - low) for u in us]
        level = [(left, v - thick / 2, right - left, thick) for v in vs]
        return self.quads(upright + level)


@dataclass(frozen=True)
class Sun:
    """Where the light comes from, in space."""

    x: float
    y: float
    z: float

    def on(self, x: float, y: float, z: float) -> float:
        """How much a face with this normal is lit: 0..1."""
        length = math.sqrt(self.x**2 + self.y**2 + self.z**2)
        return min(1.0, max(0.0, 0.48 + 0.52 * (x * self.x + y * self.y + z * self.z) / length))


def box(
    canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, y: float, z: float,
    width: float, height: float, deep: float, colour: str, edge: float = 0.5,
) -> None:  # fmt: skip
    """A box with its visible faces shaded; `edge` is how bright the upper front edge catches the light."""
    near, far, right, top = z, z + deep, x + width, y + height
    if x > 0:
        _face(canvas, view, camera, sun.on(-1, 0, 0), colour, (x, y, near), (x, y, far), (x, top, far), (x, top, near))
    if right < 0:
        _face(
            canvas,
            view,
            camera,
            sun.on(1, 0, 0),
            colour,
            (right, y, near),
            (right, y, far),
            (right, top, far),
            (right, top, near),
        )
    if top < camera.eye:
        _face(canvas, view, camera, sun.on(0, 1, 0), colour, (x, top, near), (right, top, near), (right, top, far), (x, top, far))
    if y > camera.eye:
        _face(canvas, view, camera, sun.on(0, -1, 0), colour, (x, y, near), (right, y, near), (right, y, far), (x, y, far))
    _face(canvas, view, camera, sun.on(0, 0, -1), colour, (x, y, near), (right, y, near), (right, top, near), (x, top, near))
    if edge:
        a, b = camera.at(x, top, near), camera.at(right, top, near)
        thick = max(1.2, 0.012 * camera.size(near))
        canvas.fill(lines([a, b, (b[0], b[1] + thick), (a[0], a[1] + thick)]), view.tone(colour, 1.25), edge)


def shadow(
    canvas: Canvas, view: View, camera: Camera, x: float, z: float, width: float, deep: float, opacity: float = 0.4, y: float = 0
) -> None:
    """A soft dark patch on the floor under something."""
    floor = camera.floor(y + 0.002)
    spread = 0.06
    patch = floor.quad(x - spread, z - spread, width + 2 * spread, deep + 2 * spread)
    canvas.fill(patch, view.tone("#1a1420", 0), opacity, blur=min(14, max(1.5, 0.05 * camera.size(z))))


def _face(canvas: Canvas, view: View, camera: Camera, light: float, colour: str, *corners: Spot) -> None:
    """A face a little lighter on top, where the room's light is."""
    shape = camera.shape(*corners)
    _, top, _, bottom = shape.bounds()
    if bottom - top < 2:
        return
    canvas.fill(shape, Linear(0, top, 0, bottom, (view.tone(colour, light + 0.08), view.tone(colour, light - 0.14))))
