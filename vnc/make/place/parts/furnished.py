"""A thing from the catalogue of props as a part of a place."""

from random import Random

from vnc.make.draw import Canvas
from vnc.make.place.dressing.brush import Brush
from vnc.make.place.dressing.catalogue import PROPS
from vnc.make.place.view import View


def stand(
    canvas: Canvas, view: View, name: str, x: float, y: float, unit: float = 1.0, colour: str = "", turned: bool = False
) -> None:
    """The prop with its foot at (x, y), `unit` design units to its centimetre; `turned` shows it the other way round."""
    with canvas.saved():
        canvas.translate(x, y)
        canvas.scale(-unit if turned else unit, unit)
        PROPS[name].paint(Brush(canvas, view, Random(f"{x:.0f} {name}"), colour))
