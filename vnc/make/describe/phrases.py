"""Phrases of a table in running text: the longest wins, plurals and hyphens are understood, what is negated does not count."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from vnc.make.describe.scenery import NEGATIONS
from vnc.record import record

SAID_LIKE = frozenset(("capped", "red", "black", "white", "blue", "like", "shaped", "free", "coloured", "colored"))
"""What ends a word that only likens: a snow-capped mountain is no snowfall, a blood-red curtain no blood."""


@record
class Hit:
    """Words `start` to `end` mean `value`."""

    start: int
    end: int
    value: str

    def __len__(self) -> int:
        return self.end - self.start


_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*'?|[.,;:!?–—]")


def words_of(prompt: str) -> list[str]:
    """Lower-case words; punctuation stays, because it ends the phrase that names the place."""
    return [w.replace("’", "'") for w in _WORD.findall(prompt.lower())]


def within(hit: Hit, others: Iterable[Hit]) -> bool:
    """Whether it is only a part of a longer phrase: the moon of a moon gate is none."""
    return any(o.start <= hit.start and hit.end <= o.end and len(o) > len(hit) for o in others)


def matches(words: list[str], table: Mapping[str, str]) -> list[Hit]:
    """Every longest phrase of the table, left to right, not inside another and not negated."""
    known, longest = phrases(table)
    found: list[Hit] = []
    start = 0
    while start < len(words):
        size = next((n for n in range(min(longest, len(words) - start), 0, -1) if _value(words[start : start + n], known)), 0)
        if size and not NEGATIONS & set(words[max(0, start - 2) : start]):
            found.append(Hit(start, start + size, _value(words[start : start + size], known)))
        start += max(1, size)
    return found


def phrases(table: Mapping[str, str]) -> tuple[dict[str, str], int]:
    """Phrase to value, and the longest phrase in words."""
    return _phrases(tuple(table.items()))


@lru_cache(16)
def _phrases(table: tuple[tuple[str, str], ...]) -> tuple[dict[str, str], int]:
    known = {phrase.strip(): value for value, phrases in table for phrase in phrases.split(",")}
    return known, max(len(p.split()) for p in known)


def _value(words: list[str], known: Mapping[str, str]) -> str:
    """What the words mean, in singular or plural, hyphenated or not."""
    whole = " ".join(words)
    last = words[-1]
    for form in (whole, whole.removesuffix("s"), whole.removesuffix("es"), whole.removesuffix("'s"), whole.removesuffix("s'")):
        if form in known:
            return known[form]
    if len(words) == 1 and "-" in last:
        parts = last.split("-")
        if parts[-1] not in SAID_LIKE:
            return known.get(" ".join(parts)) or known.get("".join(parts)) or known.get(parts[-1]) or known.get(parts[0], "")
    return ""
