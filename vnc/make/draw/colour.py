"""Colours as `#rrggbb`, shaded in OKLCH so that shadows cool and lights warm without turning grey or orange.

shade("#b3262f")              one step darker, hue leaning to violet
tint("#b3262f", 0.2)          0.2 of OKLCH lightness brighter, leaning to yellow
mix("#fff", "#000", 0.25)     a quarter of the way
alpha("#fff", 0.5)            (r, g, b, a) floats, for gradients that fade
"""

import math
from functools import lru_cache

Rgb = tuple[float, float, float]
Rgba = tuple[float, float, float, float]
Lch = tuple[float, float, float]

SHADOW_HUE = 300.0
LIGHT_HUE = 85.0


def parse(colour: str) -> Rgb:
    """`#rgb` or `#rrggbb` as sRGB floats 0..1."""
    digits = colour.strip().lstrip("#")
    if len(digits) == 3:
        digits = "".join(d * 2 for d in digits)
    return int(digits[0:2], 16) / 255, int(digits[2:4], 16) / 255, int(digits[4:6], 16) / 255


def hexed(rgb: Rgb) -> str:
    """sRGB floats as `#rrggbb`, clipped and rounded."""
    return "#" + "".join(f"{round(min(1.0, max(0.0, v)) * 255):02x}" for v in rgb)


def alpha(colour: str, opacity: float) -> Rgba:
    """The colour with an opacity of its own: a gradient stop."""
    return (*parse(colour), min(1.0, max(0.0, opacity)))


@lru_cache(4096)
def to_lch(colour: str) -> Lch:
    """OKLCH: lightness 0..1, chroma 0..~0.37, hue in degrees."""
    r, g, b = (_linear(v) for v in parse(colour))
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b2 = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return lightness, math.hypot(a, b2), math.degrees(math.atan2(b2, a)) % 360


@lru_cache(4096)
def from_lch(lightness: float, chroma: float, hue: float) -> str:
    """The nearest `#rrggbb`; what lies outside sRGB is clipped."""
    a, b2 = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b2) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b2) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b2) ** 3
    r = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short
    g = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short
    b = -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short
    return hexed((_gamma(r), _gamma(g), _gamma(b)))


def lightness(colour: str) -> float:
    return to_lch(colour)[0]


def shade(colour: str, amount: float = 0.12, turn: float = 7, chroma: float = 1.02) -> str:
    """Darker by `amount` of lightness, hue up to `turn` degrees toward violet."""
    light, c, hue = to_lch(colour)
    return from_lch(max(0.08, light - amount), c * chroma + 0.006, _toward(hue, SHADOW_HUE, turn))


def tint(colour: str, amount: float = 0.1, turn: float = 5, chroma: float = 0.95) -> str:
    """Lighter by `amount` of lightness, hue up to `turn` degrees toward yellow."""
    light, c, hue = to_lch(colour)
    return from_lch(min(0.99, light + amount), c * chroma, _toward(hue, LIGHT_HUE, turn))


def mix(first: str, second: str, part: float) -> str:
    """`part` of the way from first to second, in sRGB."""
    a, b = parse(first), parse(second)
    return hexed((a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part, a[2] + (b[2] - a[2]) * part))


def _toward(hue: float, target: float, limit: float) -> float:
    away = (target - hue + 180) % 360 - 180
    return (hue + max(-limit, min(limit, away))) % 360


def _linear(v: float) -> float:
    return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4


def _gamma(v: float) -> float:
    v = max(0.0, min(1.0, v))
    return v * 12.92 if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055
