"""Where one word does not name the place by itself: what other words of the prompt make of it."""

from collections.abc import Iterable
from itertools import pairwise

from vnc.make.describe.cities import local
from vnc.make.describe.turns import TURNS


def settled(place: str, words: Iterable[str], mood: str) -> str:
    """A street under neon is the neon city; a station by the sea is the small one; somebody's office is a private one."""
    words = list(words)
    place = place or ("bedroom" if _of_someone(words) else "")
    if place == "office" and any(a.endswith(("'s", "s'")) and b == "office" for a, b in pairwise(words)):
        return "privateoffice"
    seen = set(words)
    turned = next((turn.to for turn in TURNS.get(place, ()) if turn.fits(seen)), "")
    if turned:
        return turned
    if place in ("street", "alley") and mood == "neon":
        return "neon"
    return local(place, words)


def _of_someone(words: list[str]) -> bool:
    """Whether it is somebody's own room: my room, the heroine's messy room."""
    before = words[max(0, words.index("room") - 2) : words.index("room")] if "room" in words else []
    return any(w in ("my", "her", "his", "their") or w.endswith("'s") for w in before)
