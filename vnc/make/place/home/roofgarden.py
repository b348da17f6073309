"""A garden on a roof: raised beds with tomatoes on stakes, herbs and flowers, a bench, the city behind."""

from random import Random

from vnc.make.draw import Canvas, ellipse, rect
from vnc.make.draw.colour import mix
from vnc.make.place.parts.flora import bush, crown, pot
from vnc.make.place.picture import Kind, Picture
from vnc.make.place.school.campus import rooftop
from vnc.make.place.space import Camera, Sun, box, shadow
from vnc.make.place.view import View

BEDS = ((-4.6, 5.6, 2.6, "tomato"), (2.0, 5.6, 2.9, "flower"), (-3.9, 3.6, 2.2, "herb"), (1.9, 3.6, 2.3, "tomato"))
"""Metres to the left end, metres away, length, what grows there."""
BLOOMS = ("#e8608a", "#ffd24a", "#ffffff", "#9a7ae0")


def roofgarden(picture: Picture) -> None:
    rooftop(picture)
    view, camera = picture.view, Camera(960, 690, 1.7, 1000)
    sun = Sun(0.5 if view.sun[0] > 960 else -0.5, 0.8, -0.3)
    beds = picture.sheet(0.26, 0, 0.3)
    for k, (x, z, wide, kind) in enumerate(BEDS):
        _bed(beds, view, camera, sun, x, z, wide)
        GROWN[kind](beds, view, camera, x, z, wide, Random(picture.seed + k))
    _seat(beds, view, camera, sun)
    for x, z, size in ((-1.9, 4.4, 0.34), (1.5, 4.6, 0.3), (4.6, 4.2, 0.4)):
        px, py = camera.at(x, 0, z)
        pot(beds, view, px, py, size * camera.size(z), picture.seed + int(x * 10))


def _bed(canvas: Canvas, view: View, camera: Camera, sun: Sun, x: float, z: float, wide: float) -> None:
    """A box of boards, full of earth."""
    shadow(canvas, view, camera, x, z, wide, 0.9, 0.4)
    box(canvas, view, camera, sun, x, 0, z, wide, 0.45, 0.9, "#a8764a", 0.8)
    front = camera.flat((x, 0, z), (1, 0, 0), (0, 1, 0))
    canvas.fill(front.quads([(0, 0.15 * k - 0.008, wide, 0.016) for k in (1, 2)]), view.tone("#3a2418", 0.2), 0.7)
    canvas.fill(front.quads([(u, 0, 0.06, 0.45) for u in (0.1, wide / 2, wide - 0.16)]), view.tone("#c8986a", 0.8))
    canvas.fill(camera.floor(0.455).quad(x + 0.05, z + 0.05, wide - 0.1, 0.8), view.tone("#4a3226", 0.4))


def _tomatoes(canvas: Canvas, view: View, camera: Camera, x: float, z: float, wide: float, chance: Random) -> None:
    """Tall plants tied to stakes, with fruit in all its colours."""
    s = camera.size(z)
    for k in range(int(wide / 0.5)):
        px, py = camera.at(x + 0.3 + 0.5 * k, 0.45, z + 0.45)
        canvas.fill(rect(px - 0.015 * s, py - 1.15 * s, 0.03 * s, 1.15 * s), view.tone("#c8a878", 0.8))
        crown(canvas, view, px, py - 0.55 * s, 0.26 * s, 0.52 * s, chance.randrange(9999), 190, (0.04 * s, 0.08 * s), clumps=9)
        for _ in range(9):
            tx, ty = px + chance.uniform(-0.2, 0.2) * s, py - chance.uniform(0.15, 0.95) * s
            colour = chance.choice(("#e03a2a", "#e03a2a", "#f07a2a", "#9ab83a"))
            canvas.fill(ellipse(tx, ty, 0.038 * s, 0.036 * s), view.tone(colour, 0.75))
            canvas.fill(ellipse(tx - 0.012 * s, ty - 0.012 * s, 0.012 * s, 0.01 * s), view.tone(mix(colour, "#ffffff", 0.6), 1.0))


def _flowers(canvas: Canvas, view: View, camera: Camera, x: float, z: float, wide: float, chance: Random) -> None:
    s = camera.size(z)
    for k in range(int(wide / 0.42)):
        px, py = camera.at(x + 0.25 + 0.42 * k, 0.45, z + 0.45)
        bush(canvas, view, px, py - 0.16 * s, 0.26 * s, 0.24 * s, chance.randrange(9999), 130)
        for _ in range(11):
            fx, fy = px + chance.gauss(0, 0.13) * s, py - chance.uniform(0.1, 0.42) * s
            canvas.fill(ellipse(fx, fy, 0.04 * s, 0.036 * s), view.tone(chance.choice(BLOOMS), 0.85))
            canvas.fill(ellipse(fx, fy, 0.013 * s, 0.012 * s), view.tone("#f0b030", 0.9))


def _herbs(canvas: Canvas, view: View, camera: Camera, x: float, z: float, wide: float, chance: Random) -> None:
    s = camera.size(z)
    for k in range(int(wide / 0.36)):
        px, py = camera.at(x + 0.22 + 0.36 * k, 0.45, z + 0.45)
        green = chance.choice(
            (("#2c6a48", "#559a50", "#b2d672"), ("#4a7a5a", "#84b08a", "#c8e0c0"), ("#3a5a2a", "#76964a", "#c0d080"))
        )
        bush(canvas, view, px, py - 0.13 * s, 0.2 * s, 0.19 * s, chance.randrange(9999), 110, green)


GROWN = {"tomato": _tomatoes, "flower": _flowers, "herb": _herbs}


def _seat(canvas: Canvas, view: View, camera: Camera, sun: Sun) -> None:
    """A bench of planks between the beds."""
    shadow(canvas, view, camera, -0.8, 5.4, 1.6, 0.5, 0.4)
    for x in (-0.75, 0.63):
        box(canvas, view, camera, sun, x, 0, 5.5, 0.1, 0.42, 0.36, "#6a6e78", 0.2)
    box(canvas, view, camera, sun, -0.85, 0.42, 5.45, 1.7, 0.06, 0.46, "#c08a58", 1)
    box(canvas, view, camera, sun, -0.85, 0.62, 5.88, 1.7, 0.26, 0.05, "#b07c4c", 0.8)


PLACES = {"roofgarden": Kind(roofgarden, None, ((0.18, 0.84),), 0.64)}
