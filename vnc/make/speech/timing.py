"""When the words and phones of a breath are heard, from how long its symbols last."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from vnc.assets import RATE, Phone, Word
from vnc.make.speech import levels
from vnc.make.speech.engine import TICKS, Spell
from vnc.make.speech.pronounce import Symbol
from vnc.make.speech.respell import TO_IPA, VOWELS

HOLD = 3600
"""Phones that part by no more than 75 ms (a space between words) are joined: speech goes on there."""
_STEP = RATE // 100


@dataclass(frozen=True)
class Said:
    """A breath as sound at 24 kHz, its words and phones in ticks from its start."""

    samples: np.ndarray
    words: tuple[Word, ...] = ()
    phones: tuple[Phone, ...] = ()


SILENT = Said(np.zeros(0, np.float32))


def said(
    samples: np.ndarray, symbols: Sequence[Symbol], spells: Sequence[Spell], covered: Sequence[tuple[int, int]], late: int
) -> Said:
    """A breath's sound and times, trimmed. `spells` go with `symbols`; the engine's times are `late` ticks behind its sound."""
    words = tuple(_words(symbols, spells, covered))
    phones = tuple(_phones(spells))
    return _trimmed(moved(Said(samples, words, phones), -late))


def moved(heard: Said, ticks: int) -> Said:
    words = tuple(replace(word, start=max(word.start + ticks, 0), end=max(word.end + ticks, 0)) for word in heard.words)
    phones = tuple(replace(phone, start=max(phone.start + ticks, 0), end=max(phone.end + ticks, 0)) for phone in heard.phones)
    return replace(heard, words=words, phones=phones)


def chained(pieces: Sequence[Said]) -> Said:
    """One after the other."""
    whole = SILENT
    for piece in pieces:
        later = moved(piece, 2 * whole.samples.size)
        whole = Said(np.concatenate([whole.samples, piece.samples]), whole.words + later.words, whole.phones + later.phones)
    return whole


def _words(symbols: Sequence[Symbol], spells: Sequence[Spell], covered: Sequence[tuple[int, int]]) -> Iterator[Word]:
    """A word has half of the space on either side of it."""
    halves = [(spell.end - spell.start) // 2 if symbol.mark == " " else 0 for symbol, spell in zip(symbols, spells, strict=True)]
    for number in sorted({symbol.word for symbol in symbols} - {-1}):
        places = [i for i, symbol in enumerate(symbols) if symbol.word == number]
        first, last = places[0], places[-1]
        start = spells[first].start - (halves[first - 1] if first else 0)
        end = spells[last].end + (halves[last + 1] if last + 1 < len(halves) else 0)
        yield Word(start * TICKS, end * TICKS, *covered[number])


def _phones(spells: Sequence[Spell]) -> Iterator[Phone]:
    """Stress marks lend their time to the vowel after them, length marks to the one before; a space is parted between both."""
    held: Phone | None = None
    stress, begun = 0, None
    for spell in spells:
        start, end = spell.start * TICKS, spell.end * TICKS
        if spell.symbol in "ˈˌ":
            stress, begun = (2 if spell.symbol == "ˈ" else 1), start
        elif spell.symbol == "ː" and held:
            held = replace(held, end=end)
        elif spell.symbol.isalpha():
            start = start if begun is None else begun
            if held and start - held.end <= HOLD:
                start = (start + held.end) // 2
                held = replace(held, end=start)
            if held:
                yield held
            vowel = spell.symbol in VOWELS
            held = Phone(start, end, TO_IPA.get(spell.symbol, spell.symbol), stress if vowel else 0)
            stress, begun = (0, None) if vowel else (stress, None)
    if held:
        yield held


def _trimmed(heard: Said, keep: int = 600) -> Said:
    """Without the engine's own silence at both ends, but for 25 ms: how long a pause is, is ours to say."""
    first, last = levels.sounding(np.repeat(heard.samples, 2))
    if heard.phones and last:
        heard = _fitted(heard)
        first, last = min(first, heard.phones[0].start), max(last, heard.phones[-1].end)
    start, end = max(first // 2 - keep, 0), min(last // 2 + keep, heard.samples.size)
    return moved(replace(heard, samples=levels.faded(heard.samples[start:end], 120)), -2 * start)


def _fitted(heard: Said) -> Said:
    """Before a silence the engine gives a phone its fading, too; it ends where its sound does."""
    loud = levels.envelope(np.repeat(heard.samples, 2), _STEP)
    floor = np.percentile(loud, 95) * 10 ** (-34 / 20)
    phones = list(heard.phones)
    for i, phone in enumerate(phones):
        if i + 1 == len(phones) or phones[i + 1].start - phone.end > HOLD:
            steps = np.flatnonzero(loud[phone.start // _STEP : -(-phone.end // _STEP)] > floor)
            end = (phone.start // _STEP + int(steps[-1]) + 1) * _STEP if steps.size else phone.end
            phones[i] = replace(phone, end=min(max(end, phone.start + 1200), phone.end))
    ends = {old.end: new.end for old, new in zip(heard.phones, phones, strict=True)}
    return replace(heard, phones=tuple(phones), words=tuple(replace(w, end=ends.get(w.end, w.end)) for w in heard.words))
