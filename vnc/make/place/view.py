"""The light of a place: time, weather and mood as one set of colours that every painter asks.

A painter gives the colour that a thing has by itself and how much it faces the light; `View.tone` answers with the colour
it has now. So five times, nine kinds of weather and every mood work on each place without its knowing them.
"""

from dataclasses import dataclass
from typing import Literal

from vnc.make.draw.colour import Rgb, hexed, mix, parse

Leaf = Literal["summer", "blossom", "autumn", "winter"]
Lamp = Literal["warm", "white", "torch", "blue", "none"]


@dataclass(frozen=True)
class Grade:
    """The last step over all colours: shadows and lights lean to a hue, contrast, saturation, bloom, dark corners."""

    shadows: str = "#3a3560"
    lights: str = "#ffeecc"
    amount: float = 0.14
    contrast: float = 0.3
    saturation: float = 1.06
    bloom: float = 0.55
    threshold: float = 0.72
    vignette: float = 0.24


@dataclass(frozen=True)
class View:
    """`sky` from the zenith to the horizon; `sun` in design units (1920x1080); `shine` how clearly it is seen;
    `cloud` lit, middle and shadow; `murk`, `lamps`, `stars`, `wet`, `snow` from 0 to 1; `wall` and `curtain`
    are colours that rooms are given instead of their own, `dyes` those of their furniture, by its name."""

    time: str
    sky: tuple[str, str, str, str, str]
    sun: tuple[float, float]
    sunlight: str
    ambient: Rgb
    key: Rgb
    haze: str
    cloud: tuple[str, str, str]
    grade: Grade
    shine: float = 1.0
    murk: float = 0.25
    lamps: float = 0.0
    stars: float = 0.0
    cover: float = 0.42
    wet: float = 0.0
    snow: float = 0.0
    leaf: Leaf = "summer"
    weather: str = "clear"
    mood: str = ""
    wall: str = ""
    curtain: str = ""
    dyes: tuple[tuple[str, str], ...] = ()

    def tone(self, colour: str, light: float = 0.5) -> str:
        """The colour as it looks here; light 0 faces away from the key light, 1 faces it."""
        red, green, blue = (_soft(c * (a + k * light)) for c, a, k in zip(parse(colour), self.ambient, self.key, strict=True))
        return hexed((red, green, blue))

    def own(self, thing: str, colour: str) -> str:
        """The colour that the prompt gives to such a thing, else its own."""
        return next((dye for name, dye in self.dyes if name == thing), colour)

    def misty(self, colour: str, amount: float) -> str:
        """A colour seen through the air."""
        return mix(colour, self.haze, min(1.0, amount))


def _soft(value: float) -> float:
    """Above 0.8 light saturates instead of clipping."""
    return value if value < 0.8 else 0.8 + 0.2 * (1 - 1 / (1 + (value - 0.8) * 5))
