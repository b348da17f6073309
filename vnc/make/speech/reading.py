"""Text on its way to being spoken, with the way back: every character knows which characters of the line it stands for."""

import re
from collections.abc import Callable
from dataclasses import dataclass

Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]]
"""What is looked for, and how it is said. None leaves it as it is."""

LINK = re.compile(r"\[([^\]]+)\]\(/[^)]*/\)")
"""A word with its sound: `[word](/phonemes/)`."""


@dataclass(frozen=True)
class Reading:
    """`said[i]` stands for the characters firsts[i]..lasts[i] (half open) of the line's plain text."""

    said: str
    firsts: tuple[int, ...]
    lasts: tuple[int, ...]

    def at(self, offset: int) -> int:
        """The first place in `said` that stands for text at or after the line's character `offset`."""
        return next((i for i, first in enumerate(self.firsts) if first >= offset), len(self.said))

    def slice(self, start: int, end: int) -> "Reading":
        return Reading(self.said[start:end], self.firsts[start:end], self.lasts[start:end])


def literal(text: str) -> Reading:
    return Reading(text, tuple(range(len(text))), tuple(range(1, len(text) + 1)))


def rewritten(reading: Reading, rules: tuple[Rule, ...]) -> Reading:
    for pattern, words in rules:
        reading = _swapped(reading, pattern, words)
    return reading


def sounded(text: str, phonemes: str) -> str:
    """`text`, to be said as these phonemes. Later rules leave it alone."""
    return f"[{text}](/{phonemes}/)"


def _swapped(reading: Reading, pattern: re.Pattern[str], words: Callable[[re.Match[str]], str | None]) -> Reading:
    links = [m.span() for m in LINK.finditer(reading.said)]
    said, firsts, lasts, done = "", list[int](), list[int](), 0
    for match in pattern.finditer(reading.said):
        start, end = match.span()
        if start == end or any(a < end and start < b for a, b in links):
            continue
        words_said = words(match)
        if words_said is None or words_said == match[0]:
            continue
        said += reading.said[done:start] + words_said
        firsts += [*reading.firsts[done:start], *[reading.firsts[start]] * len(words_said)]
        lasts += [*reading.lasts[done:start], *[reading.lasts[end - 1]] * len(words_said)]
        done = end
    rest = slice(done, None)
    return Reading(said + reading.said[rest], (*firsts, *reading.firsts[rest]), (*lasts, *reading.lasts[rest]))
