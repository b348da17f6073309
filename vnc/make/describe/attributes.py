"""Attributes by name (`hair=silver`, `outfit=coat:red/gold`): they win over whatever a text said."""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from vnc.make.describe import lexicon as lex
from vnc.make.describe import wardrobe as wear
from vnc.make.describe.carried import thing_of
from vnc.make.describe.colours import colour_of
from vnc.make.describe.finds import Finds
from vnc.make.describe.things import NAMES
from vnc.make.figure import looks as values

_CHOICES: dict[str, tuple[str, ...]] = {
    "age": values.AGES, "build": values.BUILDS, "face": values.FACES, "nose": values.NOSES, "style": values.STYLES,
    "beard": values.BEARDS, "eye_shape": values.EYE_SHAPES, "outfit": (*values.OUTFITS, "uniform"), "lower": values.LOWERS,
    "dyed": values.DYED, "fringe": values.FRINGES, "ends": values.ENDS,
}  # fmt: skip
_COLOUR_KEYS = {"hair", "eyes", "skin", "cloth", "accent", "lower_cloth", "extra_cloth", "other_eye", "dye"}
_OTHER_NAMES = {"coat": "cloth", "color": "cloth", "colour": "cloth", "clothes": "outfit", "wears": "extras", "extra": "extras",
                "holds": "held", "carries": "held", "hold": "held",
                "gender": "sex", "haircolor": "hair", "hairstyle": "style", "hair_style": "style", "eye": "eyes"}  # fmt: skip
_SEXES = {"f": "f", "female": "f", "woman": "f", "girl": "f", "m": "m", "male": "m", "man": "m", "boy": "m"}
_HEIGHT_NAMES = {"tall": 1.06, "short": 0.93, "average": 1.0, "normal": 1.0}


def read_explicit(explicit: Mapping[str, str], finds: Finds) -> list[str]:
    notes: list[str] = []
    for given, value in explicit.items():
        key = _OTHER_NAMES.get(given, given)
        trouble = _set(key, value.strip(), finds)
        if trouble:
            notes.append(trouble)
    return notes


def _set(key: str, value: str, finds: Finds) -> str:
    """One attribute into the finds, over whatever the text said; the trouble in words, or ""."""
    if key in ("outfit", "lower"):
        kind, _, colours = value.partition(":")
        first, _, second = colours.partition("/")
        pair = ("cloth", "accent") if key == "outfit" else ("lower_cloth", "accent")
        troubles = [_set(k, v.strip(), finds) for k, v in zip(pair, (first, second), strict=True) if v.strip()]
        return "; ".join(filter(None, [_choice(key, kind, finds), *troubles]))
    if key in _CHOICES:
        return _choice(key, value, finds)
    if key in _COLOUR_KEYS:
        colour = colour_of(value, key)
        return _force(finds, key, colour, value) if colour else f"`{value}` is no colour that I know for {key}"
    match key:
        case "sex":
            sex = _SEXES.get(value.lower())
            return _force(finds, key, sex, value) if sex else f"sex is f or m, not `{value}`"
        case "height":
            height = _HEIGHT_NAMES.get(value.lower()) or _number(value)
            return _force(finds, key, min(1.1, max(0.85, height)), value) if height else f"no height `{value}`"
        case "extras":
            return _extras(value, finds)
        case "held":
            return _held(value, finds)
        case "turn" | "seed" if _number(value):
            return _force(finds, key, int(_number(value) or 1), value)
        case _:
            pass
    return f"no attribute `{key}` of looks" + _near(key, (*_CHOICES, *_COLOUR_KEYS, "sex", "height", "extras", "held"))


def _choice(key: str, value: str, finds: Finds) -> str:
    text = re.sub(r"[-_ ]+", " ", value.lower()).strip()
    options = {re.sub(r"[-_ ]+", " ", option): option for option in _CHOICES[key]}
    words = {"style": lex.STYLES, "outfit": wear.OUTFITS, "lower": wear.LOWERS, "beard": lex.BEARDS, "age": lex.AGES}.get(key, {})
    found = options.get(text) or options.get(text.replace(" ", "")) or words.get(text)
    if key == "age" and text.isdigit():
        found = age_of(int(text))
    if found:
        return _force(finds, key, found, value)
    return f"no {key} `{value}`" + _near(text, tuple(options))


def _items(value: str) -> list[tuple[str, str]]:
    """Names with their colours, `scarf:white, beanie`."""
    items = (re.sub(r"[-_]", " ", item).strip().lower() for item in re.split(r"[,+]", value))
    parted = (item.partition(":") for item in items if item and item != "none")
    return [(name.strip(), colour.strip()) for name, _, colour in parted]


def _extras(value: str, finds: Finds) -> str:
    """What is worn; what can only be held goes to the hands."""
    worn: list[str] = []
    handed: list[str] = []
    unknown: list[str] = []
    for item, colour in _items(value):
        extra = item if item in values.EXTRAS else wear.EXTRAS.get(item)
        if extra and (dye := colour_of(colour)):
            finds.hue(extra, dye, item)
        if extra:
            worn.append(extra)
        elif _thing(item, colour, finds):
            handed.append(_thing(item, colour, finds))
        else:
            unknown.append(item)
    _force(finds, "extras", tuple(dict.fromkeys(worn)), value)
    if handed:
        _force(finds, "held", tuple(dict.fromkeys(handed))[:2], value)
    return "; ".join(f"no extra `{item}`" + _near(item, values.EXTRAS) for item in unknown)


def _held(value: str, finds: Finds) -> str:
    """At most two things, each with a colour: `umbrella:red, book`."""
    names = [_thing(item, colour, finds) for item, colour in _items(value)]
    _force(finds, "held", tuple(dict.fromkeys(filter(None, names)))[:2], value)
    unknown = [item for (item, _), name in zip(_items(value), names, strict=True) if not name]
    return "; ".join(f"nothing to hold is a `{item}`" + _near(item, NAMES) for item in unknown)


def _thing(item: str, colour: str, finds: Finds) -> str:
    """The name of something held, its colour and shape noted; "" when it is none."""
    name, shape = (item, "") if item in NAMES else thing_of(item.replace("'", " "))
    if name and (dye := colour_of(colour)):
        finds.hue(name, dye, item)
    if name and shape:
        finds.shape(name, shape, item)
    return name


def _force(finds: Finds, key: str, value: Any, words: str) -> str:
    finds.values[key], finds.said[key] = value, words
    return ""


def age_of(years: int) -> str:
    """The age class of a number of years."""
    return "child" if years < 13 else "teen" if years < 20 else "elder" if years >= 60 else "adult"


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _near(word: str, options: tuple[str, ...]) -> str:
    near = get_close_matches(word, options, 1, 0.6)
    return f"; did you mean `{near[0]}`?" if near else ""
