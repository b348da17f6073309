"""Names of lines that outlive edits: what hangs on a line (takes, dice, translations) finds it again when words change.

A line goes by its label and its number there. Once names are in use, `vnc.lock` keeps them with the words they stood for,
and the lines of an edited script are laid against those: equal ones first, then those that changed in between.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from difflib import SequenceMatcher

from vnc.record import record

ALIKE = 0.5
"""Share of words that an edited line has in common with what it was, where lines also came or went about it."""
MOST = 40_000
"""Pairs of lines compared in one gap; larger ones are new text."""


@record
class Named:
    """A line by its name: who says it (an id, a name, or nothing for the narrator) and its words."""

    id: str
    who: str
    text: str

    @property
    def said(self) -> tuple[str, str]:
        return self.who, " ".join(self.text.split())


@record
class Kept:
    """What the lock knows of a script's lines: their names in order, the take of those that were rolled anew, recordings."""

    lines: tuple[Named, ...] = ()
    dice: Mapping[str, int] = field(default_factory=dict[str, int])
    heard: Mapping[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    """By line: the recording (its digest's first 16 figures) and the words it was made for."""


Ledger = Mapping[str, Kept]
"""By script: the file that a film is built from."""


def renamed(old: Sequence[Named], new: Sequence[Named], taken: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """A name for each new line: the old one where it is the same line, else one that no line ever had.

    `new` comes with its usual names; `taken` are names given outright."""
    if not old:
        return tuple(line.id for line in new)
    found = dict(_pairs(old, new))
    used = taken | {line.id for line in old}
    names: list[str] = []
    for number, line in enumerate(new):
        name = old[found[number]].id if number in found else _free(line.id, used)
        used |= {name}
        names.append(name)
    return tuple(names)


def recorded(old: Sequence[Named], now: Sequence[Named], wanted: frozenset[str]) -> tuple[Named, ...]:
    """The lines to keep: those of the script, and those that went but have something hanging on them, where they stood."""
    kept, here = list(now), {line.id for line in now}
    for before, line in zip([None, *old], old, strict=False):
        if line.id not in here and line.id in wanted:
            at = next((i + 1 for i, other in enumerate(kept) if before and other.id == before.id), 0)
            kept.insert(at, line)
    return tuple(kept)


def fits(words: str, text: str) -> bool:
    """Does what was said still say the line? Tags, punctuation and capitals are not heard."""
    return _heard(words) == _heard(text)


def _heard(text: str) -> list[str]:
    return re.sub(r"[\W_]+", " ", re.sub(r"\{[^{}]*\}", "", text)).casefold().split()


def _pairs(old: Sequence[Named], new: Sequence[Named]) -> Iterator[tuple[int, int]]:
    """(new, old) numbers of lines that are the same."""
    ours, theirs = [line.said for line in new], [line.said for line in old]
    left_new, left_old = set(range(len(new))), set(range(len(old)))
    for kind, a, b, c, d in _runs(theirs, ours):
        pairs = zip(range(c, d), range(a, b), strict=True) if kind == "equal" else _edited(old, new, (a, b), (c, d))
        for here, there in list(pairs):
            left_new.discard(here)
            left_old.discard(there)
            yield here, there
    places = {theirs[there]: there for there in sorted(left_old, reverse=True)}
    for here in sorted(left_new):
        if (there := places.pop(ours[here], None)) is not None:
            yield here, there


def _runs(theirs: list[tuple[str, str]], ours: list[tuple[str, str]]) -> list[tuple[str, int, int, int, int]]:
    """Stretches that are equal or not, what both ends have in common cut off first."""
    least = min(len(theirs), len(ours))
    head = next((i for i in range(least) if theirs[i] != ours[i]), least)
    tail = next((i for i in range(least - head) if theirs[-1 - i] != ours[-1 - i]), least - head)
    middle = SequenceMatcher(None, theirs[head : len(theirs) - tail], ours[head : len(ours) - tail], autojunk=False)
    inner = [(kind, a + head, b + head, c + head, d + head) for kind, a, b, c, d in middle.get_opcodes()]
    ends = ("equal", len(theirs) - tail, len(theirs), len(ours) - tail, len(ours))
    return [("equal", 0, head, 0, head), *inner, ends]


def _edited(
    old: Sequence[Named], new: Sequence[Named], there: tuple[int, int], here: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    """Lines of a gap whose words changed: in order, the pairs that have most in common."""
    olds, news = old[slice(*there)], new[slice(*here)]
    if not olds or not news or len(olds) * len(news) > MOST:
        return
    if [line.who for line in olds] == [line.who for line in news]:
        yield from zip(range(*here), range(*there), strict=True)
        return
    best = [[0.0] * (len(olds) + 1) for _ in range(len(news) + 1)]
    alike = [[_alike(a, b) for b in olds] for a in news]
    for i in range(len(news) - 1, -1, -1):
        for j in range(len(olds) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], alike[i][j] + best[i + 1][j + 1] if alike[i][j] else 0)
    i = j = 0
    while i < len(news) and j < len(olds):
        if alike[i][j] and best[i][j] == alike[i][j] + best[i + 1][j + 1]:
            yield here[0] + i, there[0] + j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1


def _alike(one: Named, other: Named) -> float:
    """0..1; 0 below ALIKE, and for lines of different speakers unless they are nearly the same."""
    share = SequenceMatcher(None, one.said[1].lower().split(), other.said[1].lower().split(), autojunk=False).ratio()
    return share if share >= (ALIKE if one.who == other.who else 0.8) else 0.0


def _free(name: str, used: frozenset[str]) -> str:
    """The name itself if nobody had it, else the next number that nobody of its label had."""
    if name not in used:
        return name
    label, _, _ = name.rpartition("_")
    numbers = (re.fullmatch(rf"{re.escape(label)}_(\d+)", other) for other in used)
    return f"{label}_{max((int(match[1]) for match in numbers if match), default=0) + 1}"
