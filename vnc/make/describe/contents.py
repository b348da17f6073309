"""What the pictures of places hold, so that a note can name what a prompt asks for and the picture has not."""

from collections.abc import Mapping, Sequence

from vnc.make.describe.conditions import CONDITIONS, MILD
from vnc.make.describe.phrases import Hit, matches
from vnc.make.describe.places import PLACES

VAGUE = frozenset(
    [
        *("light", "sun", "sky", "school", "city", "building", "station", "stone", "tile", "floor", "wall", "people", "water"),
        *("glass", "grass", "goods", "cloud", "path", "row", "town", "plant", "hill", "house", "food", "road", "field", "moon"),
        *("star", "note", "hanging", "tall", "pad", "landing", "beam", "ruin", "wood", "paint", "level", "panel", "display"),
        *(
            "steel",
            "marble",
            "brick",
            "rice",
            "line",
            "aisle",
            "block",
            "castle",
            "manor",
            "mansion",
            "prayer",
            "railway",
            "glow",
            "orange",
            "leaf",
            "brass",
            "edge",
            "base",
            "ground",
            "wave",
            "ceiling",
            "tier",
            "entrance",
            "step",
        ),
    ]
)
"""Words for what is everywhere, or is said of more than a thing."""
OTHERS = """
balloon bathtub bear bicycle bike bird bouquet broom cage cake campfire canoe carriage cat cauldron chessboard coffin
cow crown dog doll guitar hammock harp helicopter horse hourglass kite map mask microphone motorcycle painting
pentagram photograph portrait puppet rainbow robot rocket satellite scarecrow scooter sculpture seagull sheep skeleton
sled snowman spaceship spiderweb surfboard teapot telephone television trophy truck typewriter van
violin waterwheel wheelchair wreck yacht
"""
"""Things that no picture holds."""
SINGLE: Mapping[str, str] = {
    "bed": "bedroom apartment hotel royalbedroom innroom peasantcottage cabin commandtent yurtroom",
    "sofa": "livingroom logcabin skyflat breakroom",
    "desk": "bedroom study privateoffice executive dormroom cabin",
}
"""Furniture, and the places that hold one of it: a second one is set beside it where two are asked for."""
TWO = frozenset(("two", "twin", "three", "both"))
THINGS = frozenset((*OTHERS.split(), *(thing for facts in PLACES.values() for thing in facts.held))) - VAGUE


def missing(place: str, said: tuple[str, ...]) -> tuple[str, ...]:
    """The things among the words that the picture of the place does not hold."""
    held = PLACES[place].held
    return tuple(word for word in said if (thing := _thing(word)) and thing not in held)


def unchanged(place: str, words: list[str], understood: Sequence[Hit]) -> tuple[str, ...]:
    """What is said to have become of things that the picture holds, and was not understood: rusty gates."""
    taken = {i for h in understood for i in range(h.start, h.end)}
    held = PLACES[place].held
    told = (
        " ".join(words[h.start : h.end + 1])
        for h in matches(words, CONDITIONS)
        if h.value not in MILD and h.start not in taken and h.end < len(words) and _thing(words[h.end]) in held
    )
    return tuple(told)


def _thing(word: str) -> str:
    """A thing in the singular; nothing for other words."""
    forms = (
        word,
        word.removesuffix("s"),
        word.removesuffix("es"),
        word.removesuffix("ves") + "f",
        word.removesuffix("ies") + "y",
    )
    return next((form for form in forms if form in THINGS), "")
