"""What a prop is painted with: centimetres from where it stands, in the light of the place."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from vnc.make.draw import Canvas, Linear, Path
from vnc.make.draw.colour import mix
from vnc.make.place.view import View


@dataclass(frozen=True)
class Brush:
    """A canvas in centimetres. The origin is where a thing stands (its middle), hangs from or is centred; y grows downward,
    so what stands on the floor has negative y. `colour` is what the prompt asks for, or empty; `many` asks for a group."""

    canvas: Canvas
    view: View
    chance: Random
    colour: str = ""
    many: bool = False

    def tone(self, colour: str, light: float = 0.5) -> str:
        """A colour in the light of the place; light 0 is away from the key light, 1 towards it."""
        return self.view.tone(colour, light)

    def own(self, colour: str) -> str:
        """The colour that was asked for, else this one."""
        return self.colour or colour

    def solid(self, shape: Path, colour: str, light: float = 0.9, dark: float = 0.3) -> None:
        """A rounded surface: lit on the left and above, dark on the right and below, with a thin light edge."""
        left, top, right, bottom = shape.bounds()
        ramp = (self.tone(colour, light), self.tone(colour, (light + dark) / 2), self.tone(colour, dark))
        self.canvas.fill(shape, Linear(left, top, right, bottom, ramp))
        edge = min(right - left, bottom - top) * 0.06
        self.canvas.inner(shape, -edge, -edge, self.tone(mix(colour, "#201828", 0.55), 0.2), 0.4, blur=edge * 1.4)

    def glow(self, x: float, y: float, radius: float, colour: str = "#ffcf80", strength: float = 0.6) -> None:
        """Light that a lamp, flame or screen gives off; stronger in the dark."""
        self.canvas.glow(x, y, radius, colour, min(1.0, strength * (0.45 + 0.55 * self.view.lamps)))


@dataclass(frozen=True)
class Prop:
    """How a thing is painted and how large it is in centimetres. `wide` and `high` bound everything but its glow; what is
    painted for `many` may be three times as wide. What casts no shadow on the floor lies flat on it, under other things.
    `distant` is a landmark beyond everything, that rises behind the horizon."""

    paint: Callable[[Brush], None]
    wide: float
    high: float
    shadow: bool = True
    distant: bool = False
