"""A line to a clip: read, cut into breaths, pronounced, uttered, put together, levelled."""

from dataclasses import replace

import numpy as np

from vnc.assets import RATE, Clip
from vnc.make.speech import engine, levels
from vnc.make.speech.business import BREATHS
from vnc.make.speech.library import VOICES
from vnc.make.speech.pronounce import Spoken, Symbol, cut, pronounced
from vnc.make.speech.prosody import Manner, another, limited, manner
from vnc.make.speech.text import Breath, breaths, read
from vnc.make.speech.throat import Embedded, Throat
from vnc.make.speech.timing import SILENT, Said, chained
from vnc.request import Speech, seed

LOUDNESS = -19.0
"""LUFS of a line said evenly. A whisper is 4 below, a shout 3 above."""
EDGE = RATE * 40 // 1000
"""Silence kept before and after the words: 40 ms."""

CRIES = {"?!": Manner(1.05, 1.18, 1.03, 0.8), "!": Manner(1.02, 1.08, 1.02, 0.8), "…": Manner(0.99, 0.95, 0.95, -0.8)}
"""What the mark at a breath's end does to it."""


def speak(request: Speech, throat: Throat | None = None) -> Clip:
    """The line in its voice (one of the library's, if no throat is given). Equal requests give equal bytes."""
    throat = throat or Embedded(VOICES[request.voice])
    said = limited(manner(request.emotion, request.style))
    said *= another(request.take, request.seed)
    parts = breaths(read(request.text, request.lexicon), request.pauses, said.pause / request.rate)
    paced = replace(said, tempo=said.tempo * request.rate, pitch=said.pitch * request.pitch)
    spoken = [_said(part, i == len(parts) - 1, throat, paced, request.seed) for i, part in enumerate(parts)]
    return finished(joined(spoken, [part.pause for part in parts]), LOUDNESS + said.loud)


def finished(clip: Clip, loudness: float) -> Clip:
    """Levelled, trimmed to 40 ms of silence at both ends and faded there, with its onset and offset."""
    samples = levels.levelled(clip.samples, loudness)
    onset, offset = levels.sounding(samples[0])
    if clip.phones and offset:
        onset, offset = min(onset, clip.phones[0].start), max(offset, clip.phones[-1].end)
    start, end = max(onset - EDGE, 0), min(offset + EDGE, samples.shape[-1])

    def within(tick: int) -> int:
        return min(max(tick - start, 0), end - start)

    words = tuple(replace(word, start=within(word.start), end=within(word.end)) for word in clip.words)
    phones = tuple(replace(phone, start=within(phone.start), end=within(phone.end)) for phone in clip.phones)
    return Clip(levels.faded(samples[:, start:end]), words, phones, onset - start, min(offset, end) - start)


def joined(spoken: list[Said], pauses: list[int]) -> Clip:
    """All breaths with their silences, at 48 kHz. The last silence stays outside."""
    import soxr

    gaps = [Said(np.zeros(pause // 2, np.float32)) for pause in pauses[:-1]]
    whole = chained([part for pair in zip(spoken, [*gaps, SILENT], strict=False) for part in pair])
    samples = soxr.resample(whole.samples, engine.SAMPLE_RATE, RATE) if whole.samples.size else whole.samples
    return Clip(np.ascontiguousarray(samples[None], np.float32), whole.words, whole.phones)


def _said(part: Breath, last: bool, throat: Throat, said: Manner, chance: int) -> Said:
    chance = seed(chance, part.reading.said, part.reading.firsts[:1])
    if part.gesture:
        heard = BREATHS.get(part.gesture)
        return Said(throat.sigh(heard, chance)) if heard else SILENT
    spoken = pronounced(part.reading, throat.british)
    symbols = tuple(symbol for symbol in _closed(spoken, last) if throat.speakable(symbol.mark))
    said *= CRIES.get(next((mark for mark in CRIES if part.reading.said.rstrip(" \"')”").endswith(mark)), ""), Manner())
    return chained([throat.utter(piece, spoken.words, said, seed(chance, i)) for i, piece in enumerate(cut(symbols))])


def _closed(spoken: Spoken, last: bool) -> tuple[Symbol, ...]:
    """A breath that ends without a mark was parted by a pause: its tune stays up, or comes down at the line's end."""
    ends = bool(spoken.symbols) and spoken.symbols[-1].word < 0
    return spoken.symbols if ends else (*spoken.symbols, Symbol("." if last else ","))
