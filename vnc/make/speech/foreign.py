"""Lines spoken by engines that take text and give sound: asked in portions, checked, asked again, aligned, levelled."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from vnc.assets import RATE, Clip, Phone, Word
from vnc.diagnostics import VncError
from vnc.make.lips.align import aligned_readings, says
from vnc.make.lips.spread import told
from vnc.make.speech import levels, recogniser
from vnc.make.speech.checks import faults
from vnc.make.speech.prosody import limited, manner
from vnc.make.speech.reading import LINK, Reading
from vnc.make.speech.speak import LOUDNESS, finished
from vnc.make.speech.text import Breath, breaths, read
from vnc.request import Speech, seed

PORTION = 280
"""Characters asked for at once: longer texts go wrong more often."""
SHORT = 10
"""Shorter texts are padded: engines stumble over a lone "No"."""
TRIES = 4
DOUBTS = 2
"""Answers in which the words were not found, after which it is the text that the aligner cannot follow."""


class Unspoken(VncError):
    """An engine that does not bring a line to an end, however often it is asked."""


@dataclass(frozen=True)
class Heard:
    """(samples,) at 48 kHz, with the times of its words (word, start, end in ticks) if the engine knows them."""

    samples: np.ndarray
    times: tuple[tuple[str, int, int], ...] = ()


Ask = Callable[[str, int], Heard]
"""Says a text; the number is a seed for engines that take one. Words with a sound of their own come as `[word](/phonemes/)`."""


@dataclass(frozen=True)
class Ears:
    """Who listens whether the words are in what an engine returns: the aligner (English alone), a recogniser, or nobody.
    See `recogniser.py` for what its name may be."""

    listen: bool = False
    recogniser: str = ""

    @property
    def patience(self) -> int:
        """Answers in which the words are doubted before the best of them is taken. The aligner soon stands for nothing: it is the
        text that it cannot follow."""
        return TRIES if self.recogniser else DOUBTS

    def doubt(self, heard: Heard, portion: "Portion", request: Speech) -> float:
        """0 if the words are there; a whisper is not listened to."""
        if "whisper" in request.style:
            return 0.0
        if self.recogniser:
            return recogniser.doubt(heard.samples, portion.readings, self.recogniser, request.language)
        followed = not self.listen or not request.language.lower().startswith("en") or says(heard.samples, portion.readings)
        return 0.0 if followed else 1.0


DEAF = Ears()


@dataclass(frozen=True)
class Portion:
    """Breaths asked for together, and the silence after them in ticks."""

    readings: tuple[Reading, ...]
    text: str
    pause: int


def spoken(request: Speech, ask: Ask, ears: Ears = DEAF) -> Clip:
    """The line as a clip like any other. `whisper` and the like are the engine's affair; loudness follows the feeling.
    Clips in which the `ears` do not find the words are asked for again, too."""
    said = limited(manner(request.emotion, request.style))
    parts = breaths(read(request.text, request.lexicon, request.language), request.pauses, said.pause / request.rate)
    portions = list(_portions(parts, request.pauses))
    clips = [_clip(portion, replace(request, seed=seed(request.seed, i)), ask, ears) for i, portion in enumerate(portions)]
    whole = _joined(clips, [portion.pause for portion in portions])
    return finished(whole, LOUDNESS + said.loud)


def _portions(parts: tuple[Breath, ...], pauses: tuple[tuple[int, int], ...]) -> Iterator[Portion]:
    """Breaths together up to the limit. A pause that the line asks for, and a gesture, part them."""
    asked = {ticks for _, ticks in pauses}
    held: Portion | None = None
    for part in (piece for whole in parts for piece in _cut(whole)):
        text = _words(part.reading)
        if held and (part.gesture or held.pause in asked or len(held.text) + len(text) > PORTION):
            yield held
            held = None
        if part.gesture:
            yield Portion((), "", part.pause)
        elif held:
            held = Portion((*held.readings, part.reading), f"{held.text} {text}", part.pause)
        else:
            held = Portion((part.reading,), text, part.pause)
    if held:
        yield held


def _cut(part: Breath) -> Iterator[Breath]:
    """A sentence longer than a portion, parted at commas or at least between words."""
    reading = part.reading
    while len(reading.said) > PORTION:
        head = reading.said[:PORTION]
        at = max(head.rfind(mark) for mark in (", ", "; ", ": ", "— ")) + 1 or head.rfind(" ") + 1 or PORTION
        yield Breath(reading.slice(0, at), 0)
        reading = reading.slice(at, len(reading.said))
    yield replace(part, reading=reading)


def _words(reading: Reading) -> str:
    return re.sub(r"\s+", " ", reading.said).strip()


def bare(text: str) -> str:
    """The text for an engine that takes no phonemes."""
    return LINK.sub(r"\1", text)


def _clip(portion: Portion, request: Speech, ask: Ask, ears: Ears) -> Clip:
    if not portion.text:
        return Clip(np.zeros((1, 0), np.float32))
    heard = _asked(portion, request, ask, ears)
    words, phones = aligned_readings(heard.samples, portion.readings, request.language)
    start, end = levels.sounding(heard.samples)
    cut = levels.faded(heard.samples[max(start - 1200, 0) : end + 1200])
    late = max(start - 1200, 0)
    words = tuple(replace(w, start=max(w.start - late, 0), end=max(w.end - late, 0)) for w in _retimed(words, portion, heard))
    phones = tuple(replace(p, start=max(p.start - late, 0), end=max(p.end - late, 0)) for p in phones)
    return Clip(cut[None], words, phones)


def _asked(portion: Portion, request: Speech, ask: Ask, ears: Ears) -> Heard:
    """The first answer without a fault in which the words are there; where they never are, the least doubted one without
    another fault. Raises Unspoken, naming what was wrong with the last one."""
    text, wrong, fair = portion.text, tuple[str, ...](), list[tuple[float, Heard]]()
    for attempt in range(TRIES):
        heard = ask(f"{text} …" if len(text) < SHORT else text, seed(request.seed, attempt) % 2**31)
        wrong = faults(heard.samples, bare(text))
        doubt = ears.doubt(heard, portion, request) if not wrong else 1.0
        if not doubt:
            return heard
        fair += [(doubt, heard)] if not wrong else []
        if len(fair) == ears.patience:
            break
    if fair:
        return min(fair, key=lambda answer: answer[0])[1]
    raise Unspoken(
        f"asked {TRIES} times for “{bare(text)[:60]}”, the answer is {' and '.join(wrong)}",
        "say it in other words, or by another engine",
    )


def _retimed(words: tuple[Word, ...], portion: Portion, heard: Heard) -> tuple[Word, ...]:
    """The engine's own times, if it told of exactly these words, or of others that are found in the line."""
    times = [time for time in heard.times if any(c.isalnum() for c in time[0])]
    if len(times) == len(words):
        return tuple(replace(word, start=start, end=end) for word, (_, start, end) in zip(words, times, strict=True))
    return told(times, portion.readings) or words


def _joined(clips: list[Clip], pauses: list[int]) -> Clip:
    """One after the other, brought to one level first: portions are not equally loud."""
    samples, clock = [np.zeros((1, 0), np.float32)], 0
    words, phones = list[Word](), list[Phone]()
    for i, clip in enumerate(clips):
        words += [replace(word, start=word.start + clock, end=word.end + clock) for word in clip.words]
        phones += [replace(phone, start=phone.start + clock, end=phone.end + clock) for phone in clip.phones]
        gap = pauses[i] if i + 1 < len(clips) else 0
        samples += [levels.levelled(clip.samples, LOUDNESS), np.zeros((1, gap), np.float32)]
        clock += clip.samples.shape[-1] + gap
    return Clip(np.concatenate(samples, 1), tuple(words), tuple(phones))


def mono(samples: np.ndarray, rate: int) -> np.ndarray:
    """(samples,) float32 at 48 kHz of (channels, samples) or (samples,) at `rate`."""
    import soxr

    one = np.atleast_2d(samples).mean(0).astype(np.float32)
    return one if rate == RATE else soxr.resample(one, rate, RATE)
