"""Words in time where no aligner knows the language: by their letters, over what sounds; phrases begin after silences."""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from vnc.assets import RATE, Word
from vnc.make.speech.levels import envelope
from vnc.make.speech.reading import LINK, Reading

_STEP = RATE // 100
_FLOOR = 0.08
"""Of the loud parts: below it there is silence."""
GAP = 12
"""Steps of 10 ms from which a silence may part phrases."""
NEAR = 0.12
"""How far (as a share of the whole) a silence may lie from where letters say that a phrase ends."""
TOKEN = re.compile(
    r"[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|(?:(?![\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[\w\u0300-\u036f\u0900-\u0963\u0966-\u0e7f'’-])+"
)
"""A word; where no spaces part words, a character."""
PHRASE = re.compile(r"[.,!?;:…—。、！？；：؟،।]")
HAN = re.compile("[\u3400-\u9fff]")

Token = tuple[int, int, float, bool]
"""Characters of the line, half open; how long it takes beside others; whether a phrase ends after it."""
Times = Sequence[tuple[str, int, int]]


def spread(samples: np.ndarray, readings: Sequence[Reading]) -> tuple[Word, ...]:
    """The words of (samples,) at 48 kHz that says these readings."""
    tokens = [token for reading in readings for token in _tokens(reading)]
    levels = envelope(samples)
    steps = np.flatnonzero(levels > _FLOOR * np.percentile(levels, 95)) if levels.size else levels
    if not tokens or not steps.size:
        return ()
    edges = _edges(np.cumsum([0.0, *(weight for _, _, weight, _ in tokens)]), tokens, steps)
    spans = zip(edges[:-1], edges[1:], strict=True)
    return tuple(_word(token, span, steps) for token, span in zip(tokens, spans, strict=True))


def told(times: Times, readings: Sequence[Reading]) -> tuple[Word, ...]:
    """Words as the engine itself timed them, found again in the line in order; empty if it told of others."""
    said = "".join(reading.said for reading in readings)
    firsts = [first for reading in readings for first in reading.firsts]
    lasts = [last for reading in readings for last in reading.lasts]
    words, at = list[Word](), 0
    for text, start, end in times:
        letters = text.strip(" .,!?;:…—。、！？；：؟،।«»„“”\"'()「」『』¿¡")
        if not letters:
            continue
        found = said.casefold().find(letters.casefold(), at)
        if found < 0 or any(char.isalnum() for char in said[at:found]):
            return ()
        at = found + len(letters)
        words.append(Word(start, end, firsts[found], lasts[at - 1]))
    return () if any(char.isalnum() for char in said[at:]) else tuple(words)


def _tokens(reading: Reading) -> Iterator[Token]:
    """A word with a sound of its own is one token."""
    links = {m.start(): m for m in LINK.finditer(reading.said)}
    plain = LINK.sub(lambda m: m[1].replace(" ", "_").ljust(len(m[0]), "_"), reading.said)
    for match in TOKEN.finditer(plain):
        start, end = match.span()
        shown = links[start][1] if start in links else match[0]
        last = PHRASE.match(plain[end:].lstrip()[:1]) is not None or end >= len(plain.rstrip())
        yield reading.firsts[start], reading.lasts[end - 1], sum(2.0 if HAN.match(c) else 1.0 for c in shown) + 0.5, last


def _edges(sums: np.ndarray, tokens: list[Token], steps: np.ndarray) -> np.ndarray:
    """Where each token begins, as a number of sounding steps; phrases are moved to the silences next to them."""
    at = sums / sums[-1] * steps.size
    gaps = np.flatnonzero(np.diff(steps) >= GAP) + 1
    pinned = {0: 0.0, len(tokens): float(steps.size)}
    for i, (_, _, _, ends) in enumerate(tokens[:-1], 1):
        free = gaps[gaps > max(pinned[k] for k in pinned if k < i)] if ends else gaps[:0]
        if free.size and abs(free - at[i]).min() < NEAR * steps.size:
            pinned[i] = float(free[np.argmin(abs(free - at[i]))])
    keys = sorted(pinned)
    return np.interp(sums, sums[keys], [pinned[k] for k in keys])


def _word(token: Token, span: tuple[float, float], steps: np.ndarray) -> Word:
    last = steps.size - 1
    start, end = int(steps[min(int(span[0]), last)]), int(steps[min(max(int(np.ceil(span[1])) - 1, int(span[0])), last)]) + 1
    return Word(start * _STEP, max(end, start + 1) * _STEP, token[0], token[1])
