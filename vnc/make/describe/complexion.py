"""Which skins agree with what is said of hair, eyes and freckles, where no skin is said."""

from collections.abc import Mapping
from typing import Any

from vnc.make.draw.colour import to_lch

_FAIR = ("fair", "fair", "pale", "light", "rosy", "peach")
_MEDIUM = ("fair", "fair", "pale", "light", "rosy", "fair", "peach", "light olive", "light tan", "olive", "tan", "light")
_ANY = ("fair", "fair", "pale", "light", "rosy", "fair", "peach", "tan", "olive", "light brown", "brown", "dark")


def likely_skins(known: Mapping[str, Any]) -> tuple[str, ...]:
    """Names of skins to choose among: fair under ginger or blond hair and about light eyes, deep ones only with dark hair.

    Hair of no natural colour (pink, silver) says nothing; then the eyes decide."""
    hair = _hair_kind(known["hair"]) if "hair" in known else ""
    eyes = _eye_kind(known["eyes"]) if "eyes" in known else ""
    if hair == "grey" and known.get("age") == "elder":
        hair = ""
    if hair == "fair" or eyes == "light" or "freckles" in known.get("extras", ()):
        return _FAIR
    return _ANY if hair in ("", "dark") and eyes in ("", "dark") else _MEDIUM


def _hair_kind(colour: str) -> str:
    """fair, dark, brown, grey or odd. Lightness and chroma of OKLCH lie in 0–1, the hue in degrees."""
    light, chroma, hue = to_lch(colour)
    if chroma < 0.035 or light < 0.3:
        return "dark" if light < 0.36 else "fair" if 70 < hue < 110 and light > 0.85 else "grey"
    if 18 < hue < 62 and chroma > 0.095 and light < 0.8:
        return "fair"
    if 62 <= hue < 110 and light > 0.62:
        return "fair"
    if 30 < hue < 100:
        return "dark" if light < 0.44 else "brown"
    return "odd"


def _eye_kind(colour: str) -> str:
    """light (blue, green, grey, hazel), dark (brown, black) or odd."""
    light, chroma, hue = to_lch(colour)
    if light < 0.36:
        return "dark"
    if chroma < 0.035 or 78 <= hue < 290:
        return "light"
    return "dark" if 25 < hue < 78 and light < 0.56 else "odd"
