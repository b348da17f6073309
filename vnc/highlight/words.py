"""Open words that the grammar does not list and the compiler knows all the same: text tags, named parts of properties."""

from vnc.expand import blocks
from vnc.lower import camera, looks, outputs, people, places
from vnc.markup import KNOWN


def tags() -> list[str]:
    """Names of text tags, longest first."""
    return _longest(KNOWN)


def parameters() -> list[str]:
    """Words that name what follows them (`pitch 1.05`, `zoom 2.0`, `lines 4`), longest first."""
    tables = (people.CHARACTER, places.BACKGROUND, outputs.OUTPUT, looks.STYLE, looks.GENRE, looks.MOOD)
    named = {name for table in tables for shape in table.values() for name in shape.named}
    return _longest(named | {*blocks.RULES, "cast"} | {word for word in camera.WORDS if word not in camera.WARPS})


def _longest(words: set[str] | frozenset[str]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))
