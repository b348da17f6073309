"""Colours that a prompt gives to what nearly every room has: its walls and its curtains."""

from collections.abc import Sequence

from vnc.make.describe.colours import colour_of
from vnc.make.describe.phrases import Hit

WALLS = frozenset(("wall", "walls", "wallpaper", "wallpapers", "walled", "wallpapered"))
CURTAINS = frozenset(("curtain", "curtains", "drapes", "drape"))


def painted(words: Sequence[str], nouns: frozenset[str]) -> Hit | None:
    """`pink wallpaper`, `dark green walls`, `red velvet curtains`: the words, and the colour as `#rrggbb`."""
    for at, word in enumerate(words):
        if word not in nouns:
            continue
        for start, end in ((at - 2, at), (at - 1, at), (at - 3, at - 1), (at - 2, at - 1)):
            if start >= 0 and (colour := colour_of(" ".join(words[start:end]))):
                return Hit(start, at + 1, colour)
    return None
