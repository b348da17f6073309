"""A place in the making: sheets back to front in one set of design coordinates, 1920 wide and 1080 high."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from vnc.make.draw import Canvas
from vnc.make.place.view import Lamp, View
from vnc.request import Size

WIDE, HIGH = 1920, 1080


@dataclass
class Sheet:
    """A canvas to paint on, its depth (1 far, 0 near), how much air lies before it and how far it is out of focus."""

    canvas: Canvas
    depth: float
    haze: float
    focus: float


@dataclass
class Picture:
    """What a painter works on. `out` is the light outdoors, `view` the light where we stand; `folk` is what a crowd wears,
    `beyond` what the prompt says is seen through the windows."""

    size: Size
    view: View
    out: View
    seed: int
    sheets: list[Sheet] = field(default_factory=list[Sheet])
    loops: list[str] = field(default_factory=list[str])
    chance: Random = field(default_factory=Random)
    folk: str = "modern"
    beyond: str = ""

    def __post_init__(self) -> None:
        self.chance.seed(self.seed)

    def sheet(self, depth: float, haze: float = 0.0, focus: float = 0.0) -> Canvas:
        """A new sheet in front of all others; `focus` in design units of blur."""
        canvas = blank(self.size)
        self.sheets.append(Sheet(canvas, depth, haze, focus))
        return canvas

    def play(self, name: str, left: float, top: float, width: float, height: float, colour: str = "") -> None:
        """A loop in a part of the picture (design units): `rain:0.1,0.2,0.4,0.3`, in shares of the frame."""
        canvas = blank((self.size[0], self.size[1])) if not self.sheets else self.sheets[0].canvas
        (x0, y0), (x1, y1) = canvas.point(left, top), canvas.point(left + width, top + height)
        x0, x1 = (min(1.0, max(0.0, x / self.size[0])) for x in (x0, x1))
        y0, y1 = (min(1.0, max(0.0, y / self.size[1])) for y in (y0, y1))
        if x1 - x0 > 0.002 and y1 - y0 > 0.002:
            box = ",".join(f"{v:.4g}" for v in (x0, y0, x1 - x0, y1 - y0))
            self.loops.append(f"{name}:{box}" + (f",{colour}" if colour else ""))


Painter = Callable[[Picture], None]


@dataclass(frozen=True)
class Kind:
    """A place that can be drawn. `lamp` lights a room (None is outdoors); `free` is where figures may stand; `time` and
    `mood` hold when the prompt names none."""

    paint: Painter
    lamp: Lamp | None = None
    free: tuple[tuple[float, float], ...] = ((0.08, 0.92),)
    horizon: float = 0.62
    towards: tuple[float, float] = (-0.7, -0.7)
    time: str = "day"
    mood: str = ""


def blank(size: Size) -> Canvas:
    """An empty canvas that covers the size with the design's middle, whatever its shape."""
    scale = max(size[0] / WIDE, size[1] / HIGH)
    canvas = Canvas(size[0], size[1])
    canvas.translate((size[0] - WIDE * scale) / 2, (size[1] - HIGH * scale) / 2)
    canvas.scale(scale)
    return canvas
