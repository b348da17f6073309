"""A line to a clip: read, cut into breaths, pronounced, shaped, sounded, put together, levelled."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from vnc.assets import RATE, Clip, Phone, Word
from vnc.make.speech import engine, levels, shape
from vnc.make.speech.breath import sigh
from vnc.make.speech.business import BREATHS
from vnc.make.speech.library import VOICES, Timbre
from vnc.make.speech.pronounce import Spoken, Symbol, cut, pronounced
from vnc.make.speech.prosody import Manner, limited, manner
from vnc.make.speech.respell import TO_IPA, VOWELS
from vnc.make.speech.text import Breath, breaths, read
from vnc.request import Speech, seed

LOUDNESS = -19.0
"""LUFS of a line said evenly. A whisper is 4 below, a shout 3 above."""
EDGE = RATE * 40 // 1000
"""Silence kept before and after the words: 40 ms."""

PAUSES = {",": 5, ";": 11, ":": 9, "—": 15, "…": 26, "(": 3, ")": 3}
"""Silence that marks inside a breath add to the model's own, in frames of 12.5 ms."""

CRIES = {"?!": Manner(1.05, 1.18, 1.03, 0.8), "!": Manner(1.02, 1.08, 1.02, 0.8), "…": Manner(0.99, 0.95, 0.95, -0.8)}
"""What the mark at a breath's end does to it."""

_HOLD = 3600
"""Phones that part by no more than 75 ms (a space between words) are joined: speech goes on there."""


@dataclass(frozen=True)
class Said:
    """A breath as sound at 24 kHz, its words and phones in ticks from its start."""

    samples: np.ndarray
    words: tuple[Word, ...] = ()
    phones: tuple[Phone, ...] = ()


def speak(request: Speech) -> Clip:
    """The line in its voice. Equal requests give equal bytes."""
    timbre, said = VOICES[request.voice], limited(manner(request.emotion, request.style))
    reading = read(request.text, request.lexicon)
    parts = breaths(reading, request.pauses, said.pause / request.rate)
    spoken = [_said(part, i == len(parts) - 1, timbre, said, request) for i, part in enumerate(parts)]
    return finished(_clip(spoken, [part.pause for part in parts]), LOUDNESS + said.loud)


def finished(clip: Clip, loudness: float) -> Clip:
    """Levelled, trimmed to 40 ms of silence at both ends and faded there, with its onset and offset."""
    samples = levels.levelled(clip.samples, loudness)
    onset, offset = levels.sounding(samples[0])
    if clip.phones and offset:
        onset, offset = min(onset, clip.phones[0].start), max(offset, clip.phones[-1].end)
    start, end = max(onset - EDGE, 0), min(offset + EDGE, samples.shape[-1])
    words = tuple(replace(word, start=max(word.start - start, 0), end=max(word.end - start, 0)) for word in clip.words)
    phones = tuple(replace(phone, start=max(phone.start - start, 0), end=max(phone.end - start, 0)) for phone in clip.phones)
    return Clip(levels.faded(samples[:, start:end]), words, phones, onset - start, min(offset, end) - start)


def _said(part: Breath, last: bool, timbre: Timbre, said: Manner, request: Speech) -> Said:
    chance = seed(request.seed, part.reading.said, part.reading.firsts[:1])
    if part.gesture:
        heard = BREATHS.get(part.gesture)
        return Said(sigh(heard, timbre, chance)) if heard else Said(np.zeros(0, np.float32))
    spoken = pronounced(part.reading)
    symbols = tuple(s for s in _closed(spoken, last) if engine.speakable(s.mark))
    said *= CRIES.get(next((mark for mark in CRIES if part.reading.said.rstrip(" \"')”").endswith(mark)), ""), Manner())
    pieces = [_piece(piece, spoken, timbre, said, request, seed(chance, i)) for i, piece in enumerate(cut(symbols))]
    return _chained(pieces)


def _closed(spoken: Spoken, last: bool) -> tuple[Symbol, ...]:
    """A breath that ends without a mark was parted by a pause: its tune stays up, or comes down at the line's end."""
    ends = bool(spoken.symbols) and spoken.symbols[-1].word < 0
    return spoken.symbols if ends else (*spoken.symbols, Symbol("." if last else ","))


def _piece(symbols: tuple[Symbol, ...], spoken: Spoken, timbre: Timbre, said: Manner, request: Speech, chance: int) -> Said:
    speed = timbre.tempo * said.tempo * request.rate
    frames = engine.frames("".join(symbol.mark for symbol in symbols), min(max(speed, 0.5), 2.0))
    frames = shaped(frames, timbre, said, request.pitch, chance)
    frames = shape.paused(frames, [(i + 1, round(PAUSES.get(s.mark, 0) * said.pause)) for i, s in enumerate(symbols[:-1])])
    spells = frames.spells[1:-1]
    words = tuple(_words(symbols, spells, spoken.words))
    return _trimmed(Said(engine.sound(frames, chance), words, tuple(_phones(spells))))


def shaped(frames: engine.Frames, timbre: Timbre, said: Manner, pitch: float, chance: int) -> engine.Frames:
    """The frames in this voice, said in this manner."""
    edge = tuple((500.0 * 2**octave, said.edge * octave) for octave in range(4)) if said.edge else ()
    frames = shape.pitched(frames, timbre.pitch * said.pitch * pitch, timbre.span * said.span)
    frames = shape.tract(frames, timbre.low, timbre.high)
    frames = shape.focused(frames, timbre.focus)
    frames = shape.coloured(shape.coloured(frames, timbre.curve), edge)
    frames = shape.shaky(frames, timbre.tremor + said.tremor, timbre.rough, chance)
    frames = shape.buzzing(frames) if timbre.buzz else frames
    breath = max(timbre.breath, said.breath)
    return shape.tamed(shape.breathy(frames, breath), under=13 - 6 * breath)


def _words(symbols: tuple[Symbol, ...], spells: tuple[engine.Spell, ...], covered: tuple[tuple[int, int], ...]) -> Iterator[Word]:
    """A word has half of the space on either side of it."""
    halves = [(spell.end - spell.start) // 2 if symbol.mark == " " else 0 for symbol, spell in zip(symbols, spells, strict=True)]
    for number in sorted({symbol.word for symbol in symbols} - {-1}):
        places = [i for i, symbol in enumerate(symbols) if symbol.word == number]
        first, last = places[0], places[-1]
        start = spells[first].start - (halves[first - 1] if first else 0)
        end = spells[last].end + (halves[last + 1] if last + 1 < len(halves) else 0)
        yield Word(_tick(start), _tick(end), *covered[number])


def _phones(spells: tuple[engine.Spell, ...]) -> Iterator[Phone]:
    """Stress marks lend their time to the vowel after them, length marks to the one before; a space is parted between both."""
    held: Phone | None = None
    stress, begun = 0, None
    for spell in spells:
        if spell.symbol in "ˈˌ":
            stress, begun = (2 if spell.symbol == "ˈ" else 1), spell.start
        elif spell.symbol == "ː" and held:
            held = replace(held, end=_tick(spell.end))
        elif spell.symbol.isalpha():
            start = _tick(spell.start if begun is None else begun)
            if held and start - held.end <= _HOLD:
                start = (start + held.end) // 2
                held = replace(held, end=start)
            if held:
                yield held
            vowel = spell.symbol in VOWELS
            held = Phone(start, _tick(spell.end), TO_IPA.get(spell.symbol, spell.symbol), stress if vowel else 0)
            stress, begun = (0, None) if vowel else (stress, None)
    if held:
        yield held


def _tick(frame: int) -> int:
    return max(frame * engine.TICKS - engine.LATE, 0)


def _trimmed(said: Said, keep: int = 600) -> Said:
    """Without the model's own silence at both ends, but for 25 ms: how long a pause is, is ours to say."""
    first, last = levels.sounding(np.repeat(said.samples, 2))
    if said.phones and last:
        said = _fitted(said)
        first, last = min(first, said.phones[0].start), max(last, said.phones[-1].end)
    start, end = max(first // 2 - keep, 0), min(last // 2 + keep, said.samples.size)
    return _moved(replace(said, samples=levels.faded(said.samples[start:end], 120)), -2 * start)


def _fitted(said: Said) -> Said:
    """Before a silence the model gives a phone its fading, too; it ends where its sound does."""
    step = RATE // 100
    loud = levels.envelope(np.repeat(said.samples, 2), step)
    floor = np.percentile(loud, 95) * 10 ** (-34 / 20)
    phones = list(said.phones)
    for i, phone in enumerate(phones):
        if i + 1 == len(phones) or phones[i + 1].start - phone.end > _HOLD:
            heard = np.flatnonzero(loud[phone.start // step : -(-phone.end // step)] > floor)
            end = (phone.start // step + int(heard[-1]) + 1) * step if heard.size else phone.end
            phones[i] = replace(phone, end=min(max(end, phone.start + 1200), phone.end))
    ends = {old.end: new.end for old, new in zip(said.phones, phones, strict=True)}
    return replace(said, phones=tuple(phones), words=tuple(replace(w, end=ends.get(w.end, w.end)) for w in said.words))


def _moved(said: Said, ticks: int) -> Said:
    words = tuple(replace(word, start=max(word.start + ticks, 0), end=max(word.end + ticks, 0)) for word in said.words)
    phones = tuple(replace(phone, start=max(phone.start + ticks, 0), end=max(phone.end + ticks, 0)) for phone in said.phones)
    return replace(said, words=words, phones=phones)


def _chained(pieces: list[Said]) -> Said:
    whole = Said(np.zeros(0, np.float32))
    for piece in pieces:
        moved = _moved(piece, 2 * whole.samples.size)
        whole = Said(np.concatenate([whole.samples, piece.samples]), whole.words + moved.words, whole.phones + moved.phones)
    return whole


def _clip(spoken: list[Said], pauses: list[int]) -> Clip:
    """All breaths with their silences, at 48 kHz. The last silence stays outside."""
    import soxr

    gaps = [np.zeros(pause // 2, np.float32) for pause in pauses[:-1]]
    parts = [part for pair in zip(spoken, [*map(Said, gaps), Said(np.zeros(0, np.float32))], strict=False) for part in pair]
    whole = _chained(parts)
    samples = soxr.resample(whole.samples, engine.SAMPLE_RATE, RATE) if whole.samples.size else whole.samples
    return Clip(np.ascontiguousarray(samples[None], np.float32), whole.words, whole.phones)
