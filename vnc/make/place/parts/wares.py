"""Things from the props' catalogue set down by a painter, as part of a place."""

from random import Random

from vnc.make.draw import Canvas
from vnc.make.place.dressing.brush import Brush
from vnc.make.place.dressing.catalogue import PROPS
from vnc.make.place.space import Camera
from vnc.make.place.view import View


def ware(canvas: Canvas, view: View, name: str, x: float, y: float, s: float, seed: int = 1, colour: str = "") -> None:
    """A prop that stands, hangs or is centred at (x, y); `s` is a metre in design units."""
    with canvas.saved():
        canvas.translate(x, y)
        canvas.scale(s / 100)
        PROPS[name].paint(Brush(canvas, view, Random(f"{seed} {name}"), colour))


def stand(
    canvas: Canvas, view: View, camera: Camera, name: str, spot: tuple[float, float, float], size: float = 1.0, seed: int = 1
) -> None:
    """A prop at (x, height, distance) in the camera's space, `size` times as large as life."""
    x, y, z = spot
    ware(canvas, view, name, *camera.at(x, y, z), size * camera.size(z), seed)
