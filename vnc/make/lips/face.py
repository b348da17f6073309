"""Blinks, nods and brows from what is said: seeded, and as often as people do."""

from collections.abc import Iterable, Sequence

import numpy as np

from vnc.assets import RATE, Phone, Word

BLINK = (RATE * 22 // 10, RATE * 55 // 10)
"""Seconds from one blink to the next, while speaking."""
_SENTENCE_END = ".!?…"
_APART = RATE * 45 // 100


def stresses(phones: Sequence[Phone]) -> tuple[int, ...]:
    """Where the stressed vowels begin, at least 150 ms apart."""
    return _thinned((phone.start for phone in phones if phone.stress == 2), RATE * 15 // 100)


def sentence_ends(words: Sequence[Word], text: str) -> tuple[int, ...]:
    """Ticks at which a sentence (not the last) has been said."""
    pairs = zip(words, words[1:], strict=False)
    return tuple(a.end for a, b in pairs if any(c in _SENTENCE_END for c in text[a.last : b.first]))


def blinks(length: int, ends: Sequence[int], seed: int) -> tuple[int, ...]:
    """When eyes begin to close in a clip of `length` ticks: at random times as people do, drawn to sentence ends."""
    chance = np.random.default_rng(seed)
    at, found = float(chance.uniform(0.3, 1.0)) * BLINK[0], list[int]()
    while at < length:
        near = [end for end in ends if abs(end - at) < RATE and (not found or end - found[-1] > RATE)]
        found.append(min(near, key=lambda end: abs(end - at)) if near else round(at))
        at = found[-1] + float(chance.uniform(*BLINK))
    return tuple(found)


def nods(phones: Sequence[Phone], seed: int) -> tuple[int, ...]:
    """Heads go along with about a third of the stresses, long ones first."""
    stressed = [phone for phone in phones if phone.stress == 2]
    chance = np.random.default_rng(seed)
    weights = {phone.start: (phone.end - phone.start) * float(chance.uniform(0.7, 1.3)) for phone in stressed}
    strongest = sorted(weights, key=lambda tick: (-weights[tick], tick))[: -(-len(stressed) // 3)]
    return _thinned(sorted(strongest), _APART)


def brows(words: Sequence[Word], text: str, phones: Sequence[Phone]) -> tuple[int, ...]:
    """Brows rise at the last stress before a question's end, and at words in capitals."""
    asked = [i for i, c in enumerate(text) if c == "?"]
    shouted = [word.start for word in words if _shouted(text[word.first : word.last])]
    ends = [max((word.end for word in words if word.last <= i + 1), default=0) for i in asked]
    rises = [max((p.start for p in phones if p.stress == 2 and p.start < end), default=0) for end in ends if end]
    return _thinned(sorted({*shouted, *rises}), _APART)


def _shouted(word: str) -> bool:
    return word.isupper() and sum(c.isalpha() for c in word) > 2


def _thinned(ticks: Iterable[int], apart: int) -> tuple[int, ...]:
    kept: list[int] = []
    for tick in ticks:
        if not kept or tick - kept[-1] >= apart:
            kept.append(tick)
    return tuple(kept)
