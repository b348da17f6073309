"""Colours that a prompt gives to light, sky, walls and curtains."""

from collections.abc import Sequence

from vnc.make.describe.colours import colour_of
from vnc.make.describe.lighting import LIGHTS
from vnc.make.describe.phrases import Hit, matches
from vnc.record import record

WALLS = frozenset(("wall", "walls", "wallpaper", "wallpapers", "walled", "wallpapered"))
CURTAINS = frozenset(("curtain", "curtains", "drapes", "drape"))
SKIES = frozenset(("sky", "skies"))
PLAIN = frozenset(("blue", "grey", "gray", "white", "black", "dark", "slate", "steel", "midnight", "charcoal"))
"""Colours that time and weather give a sky anyway."""


@record
class Tints:
    """Colours as `#rrggbb`, empty where the prompt says nothing: of all light, of the walls, the curtains and the sky; `dyes`
    are those of furniture by its name."""

    light: str = ""
    wall: str = ""
    curtain: str = ""
    sky: str = ""
    dyes: tuple[tuple[str, str], ...] = ()


def read_tints(words: Sequence[str]) -> tuple[Tints, list[Hit]]:
    """The colours, and the words that were understood."""
    words = list(words)
    lights = matches(words, LIGHTS)
    hits = [painted(words, nouns) for nouns in (WALLS, CURTAINS, SKIES)]
    if hits[2] and PLAIN & set(words[hits[2].start : hits[2].end]):
        hits[2] = None
    wall, curtain, sky = (hit.value if hit else "" for hit in hits)
    return Tints(lights[0].value if lights else "", wall, curtain, sky), [*lights, *(hit for hit in hits if hit)]


def painted(words: Sequence[str], nouns: frozenset[str]) -> Hit | None:
    """`pink wallpaper`, `dark green walls`, `red velvet curtains`: the words, and the colour."""
    for at, word in enumerate(words):
        if word not in nouns:
            continue
        for start, end in ((at - 2, at), (at - 1, at), (at - 3, at - 1), (at - 2, at - 1)):
            if start >= 0 and (colour := colour_of(" ".join(words[start:end]))):
                return Hit(start, at + 1, colour)
    return None
