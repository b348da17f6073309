"""The phrase book (`stdlib/phrases.toml`), and which of its words a prompt or a personality calls for."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache

from vnc import data
from vnc.record import record


@record
class Beat:
    """A step of a conversation: the emotion that goes with it, and its lines by manner of speaking."""

    emotion: str
    lines: Mapping[str, tuple[str, ...]]

    def choices(self, manner: str) -> tuple[str, ...]:
        """Lines in this manner first, then those that suit everybody."""
        return (*self.lines.get(manner, ()), *self.lines.get("any", ()))


@record
class Phrases:
    beats: Mapping[str, Beat]
    tones: Mapping[str, tuple[str, ...]]
    words: Mapping[str, tuple[str, ...]]
    manners: Mapping[str, tuple[str, ...]]
    facts: tuple[str, ...]
    narration: Mapping[str, tuple[str, ...]]

    def tone(self, *texts: str) -> str:
        """The tone that the first telling word names; `everyday` if none does."""
        return _named(self.words, texts, "everyday")

    def manner(self, *texts: str) -> str:
        return _named(self.manners, texts, "any")


@cache
def book() -> Phrases:
    """The phrase book, read once."""
    told = tomllib.loads((data("stdlib") / "phrases.toml").read_text("utf-8"))
    beats = {name: _beat(beat) for name, beat in told["beats"].items()}
    return Phrases(
        beats, _tuples(told["tones"]), _tuples(told["words"]), _tuples(told["manners"]), tuple(told["facts"]["any"]),
        _tuples(told["narration"]),
    )  # fmt: skip


def _beat(beat: Mapping[str, str | Sequence[str]]) -> Beat:
    return Beat(str(beat["emotion"]), _tuples({k: v for k, v in beat.items() if not isinstance(v, str)}))


def _tuples(table: Mapping[str, Sequence[str]]) -> Mapping[str, tuple[str, ...]]:
    return {name: tuple(values) for name, values in table.items()}


def _named(table: Mapping[str, tuple[str, ...]], texts: Sequence[str], default: str) -> str:
    meaning = {word: name for name, words in table.items() for word in words}
    said = (word.strip(".,;:!?'\"()").lower() for text in texts for word in text.split())
    return next((meaning[word] for word in said if word in meaning), default)
