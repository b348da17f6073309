"""Words and phones of sound that somebody else spoke: forced alignment where the text is known, loudness where not."""

import os
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np

from vnc.assets import RATE, Phone, Word
from vnc.make.lips.arpabet import IPA, arpabet
from vnc.make.lips.spread import spread
from vnc.make.speech.levels import envelope
from vnc.make.speech.pronounce import Spoken, pronounced
from vnc.make.speech.reading import Reading
from vnc.make.speech.text import Lexicon, breaths, read

if TYPE_CHECKING:
    from pocketsphinx import Decoder

Aligned = tuple[tuple[Word, ...], tuple[Phone, ...]]

_HEARD = 16_000
_STEP = RATE // 100
"""The aligner counts in 10 ms."""


def aligned(samples: np.ndarray, text: str, lexicon: Lexicon = (), language: str = "en") -> Aligned:
    """Words and phones of (samples,) at 48 kHz that says `text`. The aligner knows English; see `aligned_readings`."""
    parts = breaths(read(text, lexicon, language))
    return aligned_readings(samples, [part.reading for part in parts if not part.gesture], language)


def says(samples: np.ndarray, readings: Sequence[Reading]) -> bool:
    """Whether the aligner finds a way through the sound with these English words: it does not where words are missing, and
    rarely where others are said."""
    groups = list(_groups([pronounced(reading) for reading in readings]))
    return not groups or _forced(samples, [[phone for phone, _ in phones] for _, phones in groups]) is not None


def aligned_readings(samples: np.ndarray, readings: Sequence[Reading], language: str = "en") -> Aligned:
    """Words and phones of sound that says these readings. Where the aligner finds no way, they are spread by length; in other
    languages than English words are spread between silences, and mouths follow the loudness."""
    if not language.lower().startswith("en"):
        return spread(samples, readings), heard(samples)
    spoken = [pronounced(reading) for reading in readings]
    groups = list(_groups(spoken))
    if not groups or not samples.size:
        return (), heard(samples)
    found = _forced(samples, [[phone for phone, _ in phones] for _, phones in groups])
    spans = found or _spread(samples, [len(phones) for _, phones in groups])
    return tuple(_words(spans, groups)), tuple(_phones(spans, groups))


def heard(samples: np.ndarray) -> tuple[Phone, ...]:
    """Phones guessed from loudness and hiss alone: enough to open and close a mouth in time."""
    levels = envelope(samples)
    if not levels.size or levels.max() < 1e-4:
        return ()
    hiss = envelope(np.diff(samples, prepend=samples[:1])) / (levels + 1e-6)
    loud = levels / np.percentile(levels, 95)
    kinds = np.where(loud < 0.08, "", np.where(hiss > 0.9, "s", np.where(loud > 0.75, "ɑ", np.where(loud > 0.3, "ɛ", "ɪ"))))
    named: list[str] = kinds.tolist()
    runs = groupby(enumerate(named), key=lambda each: each[1])
    spans = ((kind, [i for i, _ in steps]) for kind, steps in runs if kind)
    return tuple(Phone(steps[0] * _STEP, (steps[-1] + 1) * _STEP, kind) for kind, steps in spans)


Group = tuple[tuple[int, int], list[tuple[str, int]]]
"""Characters that a spoken group of phones covers, and the phones with their stress."""
Span = tuple[int, int]


def _groups(spoken: Sequence[Spoken]) -> Iterator[Group]:
    """Each written word as one group of phones, or several where a figure is said in several words."""
    for part in spoken:
        for number, symbols in groupby(part.symbols, key=lambda symbol: symbol.word):
            phones = list(arpabet([symbol.mark for symbol in symbols]))
            if number >= 0 and phones:
                yield part.words[number], phones


def _forced(samples: np.ndarray, groups: list[list[str]]) -> list[list[Span]] | None:
    """Per group, the ticks of each phone; None if the aligner gives up. Every group is a word of its own to the aligner,
    so that names and figures need no dictionary."""
    decoder = _decoder()
    names = [f"vnc{'x'.join(phones).lower()}" for phones in groups]
    for name, phones in dict(zip(names, groups, strict=True)).items():
        decoder.add_word(name, " ".join(phones), True)
    try:
        decoder.set_align_text(" ".join(names))
        _decoded(decoder, samples)
        decoder.set_alignment()
        _decoded(decoder, samples)
        spans = _found(decoder, frozenset(names))
    except RuntimeError:
        return None
    return spans if [len(s) for s in spans] == [len(g) for g in groups] else None


def _found(decoder: "Decoder", names: frozenset[str]) -> list[list[Span]]:
    """Read in one go: the aligner's words are gone once it has stepped on to the next."""
    spans = list[list[Span]]()
    for word in decoder.get_alignment() or ():
        phones = [(phone.start * _STEP, (phone.start + phone.duration) * _STEP) for phone in word]
        if word.name in names:
            spans.append(phones)
    return spans


def _decoded(decoder: "Decoder", samples: np.ndarray) -> None:
    import soxr

    low = soxr.resample(samples.astype(np.float32), RATE, _HEARD)
    decoder.start_utt()
    decoder.process_raw((np.clip(low, -1, 1) * 32767).astype("<i2").tobytes(), full_utt=True)
    decoder.end_utt()


def _decoder() -> "Decoder":
    """A new one each time: it remembers what it heard. Without its dictionary it loads in 10 ms."""
    import pocketsphinx

    return pocketsphinx.Decoder(samprate=_HEARD, lm=None, dict=os.devnull, cmn="batch", loglevel="FATAL")


def _spread(samples: np.ndarray, counts: list[int]) -> list[list[Span]]:
    """Phones laid evenly over the sounding parts."""
    levels = envelope(samples)
    ticks = np.flatnonzero(levels > 0.08 * np.percentile(levels, 95)) * _STEP
    ticks = ticks if ticks.size else np.arange(0, samples.size, _STEP)
    total = sum(counts)
    edges = [int(ticks[min(i * ticks.size // total, ticks.size - 1)]) for i in range(total)] + [int(ticks[-1]) + _STEP]
    pairs = iter(zip(edges, edges[1:], strict=False))
    return [[next(pairs) for _ in range(count)] for count in counts]


def _words(spans: list[list[Span]], groups: list[Group]) -> Iterator[Word]:
    for (first, last), members in groupby(zip(spans, groups, strict=True), key=lambda pair: pair[1][0]):
        times = [span for phones, _ in members for span in phones]
        yield Word(times[0][0], times[-1][1], first, last)


def _phones(spans: list[list[Span]], groups: list[Group]) -> Iterator[Phone]:
    for times, (_, phones) in zip(spans, groups, strict=True):
        for (start, end), (phone, stress) in zip(times, phones, strict=True):
            yield Phone(start, end, IPA[phone], stress)
