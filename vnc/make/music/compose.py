"""Mood, theme and variation to a finished loop."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np

from vnc.assets import RATE, Clip
from vnc.make.music.moods import Layer
from vnc.make.music.orchestra import Player, play
from vnc.make.music.parts import part
from vnc.make.music.score import Note, Score, write
from vnc.make.music.space import response
from vnc.make.music.tones import chance, fall, gain, sides, smooth, ticks
from vnc.make.music.words import nearest_mood

LOUDNESS = -20.0
"""LUFS of a piece whose mood has level 0."""
_RING = 3.0
_BAND = 1 << 16
"""Frequencies, or samples, that are worked on at a time."""
_STRETCH = 1 << 19
"""Samples that are transformed at a time."""
_REACH = ticks(0.2)
"""How long the tone control rings: by then its lowest edge, at 30 Hz, is 200 dB down."""


def compose(mood: str, theme: int, variation: int, seconds: float, player: Player = play) -> Clip:
    """A piece of about `seconds`, stereo: its `loop` begins after the opening, so that the tail of the end rings over it."""
    name = nearest_mood(mood) or "calm"
    score = write(name, theme, variation, seconds)
    body = ticks(float(score.seconds()[-1]))
    impulse = response(score.mood.hall)
    room = body + impulse.shape[1] + ticks(_RING)
    seed = ("layer", name, theme, variation)
    return looped(_finished(_played(score, Stage(room, player), seed), impulse, score), body)


def looped(sound: np.ndarray, body: int) -> Clip:
    """A sound of `body` ticks and its tail as a clip, in place: on every later round the tail rings over the opening."""
    rest = min(sound.shape[1] - body, body)
    out = sound[:, : body + rest]
    out[:, body:] += out[:, :rest]
    return Clip(out, onset=0, offset=body + rest, loop=(rest, body + rest))


def _played(score: Score, stage: "Stage", seed: tuple[object, ...]) -> "Stage":
    """The stage with every layer's notes on it."""
    clock = score.seconds()
    for number, layer in enumerate(score.mood.layers):
        rng = chance(*seed, number)
        chosen = _chosen(layer, rng)
        stage.add(chosen, list(_timed(score, part(score, chosen, rng), clock, rng)))
    stage.ride(ticks(float(clock[-1])))
    return stage


Take = tuple[str, float, float, float, int]
"""What a player is asked for: instrument, pitch, seconds, force, number of the take."""


@dataclass
class Stage:
    """Where the band plays: what the listener hears at once and what goes to the hall, (2, n) each."""

    length: int
    player: Player = play
    dry: np.ndarray = field(init=False)
    wet: np.ndarray = field(init=False)

    def __post_init__(self) -> None:
        self.dry = np.zeros((2, self.length), np.float32)
        self.wet = np.zeros((2, self.length), np.float32)

    def add(self, layer: Layer, notes: Sequence[tuple[int, float, Note]]) -> None:
        """Play (tick, seconds, note)s; takes alternate, so that repeated notes are not copies of each other. Each take is
        played once and laid wherever it is heard, so only one is held at a time."""
        level = sides(layer.pan) * np.float32(gain(layer.level))
        takes: dict[Take, list[int]] = {}
        for number, (at, seconds, note) in enumerate(notes):
            take = (note.instrument, note.pitch, max(1, round(seconds * 20)) / 20, max(1, round(note.force * 8)) / 8, number % 3)
            takes.setdefault(take, []).append(at)
        for take, places in takes.items():
            tone = self.player(*take) * level
            far = tone * np.float32(layer.wet)
            for at in places:
                size = max(min(tone.shape[1], self.length - at), 0)
                self.dry[:, at : at + size] += tone[:, :size]
                self.wet[:, at : at + size] += far[:, :size]

    def ride(self, body: int) -> None:
        """Halve, in decibels, what loud and soft passages differ by: a slow hand on the fader, the same in each round."""
        count = max(8, body // (RATE // 2))
        edges = np.linspace(0, body, count + 1).astype(int)
        power = np.asarray([np.sum(self.dry[:, a:b] ** 2) / (b - a) for a, b in pairwise(edges)]) + 1e-9
        near = np.hanning(13)[1:-1] / np.hanning(13).sum()
        smoothed = np.convolve(np.concatenate((power[-5:], power, power[:5])), near, "valid")
        hand = np.clip((np.median(smoothed) / smoothed) ** 0.25, 0.6, 1.7)
        middles = (edges[:-1] + edges[1:]) / 2
        for band in _bands(self.length):
            place = np.arange(band.start, min(band.stop, self.length), dtype=np.float64) % body
            curve = np.interp(place, middles, hand, period=body).astype(np.float32)
            self.dry[:, band] *= curve
            self.wet[:, band] *= curve


def _chosen(layer: Layer, rng: np.random.Generator) -> Layer:
    """One of the instruments and one of the patterns that the layer allows."""
    instrument = str(rng.choice(layer.instrument.split("|")))
    pattern = str(rng.choice(layer.pattern.split("|")))
    return replace(layer, instrument=instrument, pattern=pattern)


def _timed(score: Score, notes: Sequence[Note], clock: np.ndarray, rng: np.random.Generator) -> Iterator[tuple[int, float, Note]]:
    """Beats to (tick, seconds) with human looseness; chords are spread a little from the lowest note up."""
    halves = np.arange(len(clock)) / 2
    order = sorted(notes, key=lambda n: (n.beat, n.pitch))
    loose = score.mood.loose / 1000
    spread, last = 0.0, -1.0
    for note in order:
        spread = spread + 0.35 * loose * float(rng.uniform(0.5, 1.5)) if note.beat == last else 0.0
        last = note.beat
        start = float(np.interp(note.beat, halves, clock))
        end = float(np.interp(min(note.beat + note.beats, halves[-1]), halves, clock))
        late = spread + float(np.clip(rng.normal(0, 0.5 * loose), -loose, loose))
        yield max(0, ticks(start + late)), max(0.08, end - start), note


def _finished(stage: Stage, impulse: np.ndarray, score: Score) -> np.ndarray:
    """Hall, tone and level: no rumble under 30 Hz, no glare, peaks rounded off, nothing left at the very end."""
    sound = np.zeros((2, stage.length), np.float32)
    reach = impulse.shape[1] + _REACH
    size = smooth(min(stage.length + reach, reach + _STRETCH))
    tone = _tone(np.fft.rfftfreq(size, 1 / RATE), score.mood.bright)
    for side, (dry, wet) in enumerate(zip(stage.dry, stage.wet, strict=True)):  # in stretches: spectra are large
        hall = np.fft.rfft(impulse[side], size) * tone
        for start in range(0, stage.length, size - reach):
            heard = slice(start, start + size - reach)
            spectrum = np.fft.rfft(wet[heard], size) * hall
            spectrum += np.fft.rfft(dry[heard], size) * tone
            rest = sound[side, start : start + size]
            rest += np.fft.irfft(spectrum, size)[: rest.size]
    sound[:, -ticks(0.5) :] *= fall(ticks(0.5), 0.5)
    sound *= np.float32(gain(LOUDNESS + score.mood.level - level(sound)))
    for band in _bands(stage.length):
        sound[:, band] = rounded(sound[:, band])
    return sound


def rounded(sound: np.ndarray, knee: float = 0.55) -> np.ndarray:
    """Samples beyond the knee are bent towards, and never reach, 0.95."""
    room = 0.95 - knee
    over = np.maximum(np.abs(sound) - knee, 0)
    return np.where(over > 0, np.sign(sound) * (knee + room * np.tanh(over / room)), sound).astype(np.float32)


def level(sound: np.ndarray) -> float:
    """LUFS, not gated, of (2, n): stretch by stretch."""
    size, total = min(_STRETCH, smooth(sound.shape[1])), 0.0
    freqs = np.fft.rfftfreq(size, 1 / RATE)
    for start in range(0, sound.shape[1], size):
        power = sum(np.abs(np.fft.rfft(side[start : start + size], size)) ** 2 for side in sound)
        total += 10 ** (loudness(np.asarray(power), freqs, size) / 10)
    return float(10 * np.log10(total * size / sound.shape[1]))


def loudness(power: np.ndarray, freqs: np.ndarray, n: int) -> float:
    """LUFS, not gated, by the power (m) in the spectra of both sides of n samples: Parseval under the K-weighting curve."""
    total = sum(float(power[part] @ weight(freqs[part])) for part in _bands(len(freqs)))
    return float(-0.691 + 10 * np.log10(2 * total / n**2 + 1e-12))


def weight(freqs: np.ndarray) -> np.ndarray:
    """Power response of K-weighting (ITU-R BS.1770) in its analogue form."""
    f = np.maximum(freqs, 1.0)
    low = (f / 38.135) ** 2
    high = low**2 / ((1 - low) ** 2 + low / 0.5003**2)
    x = f / 1681.97
    top, mid = 10 ** (3.99984 / 20), 10 ** (3.99984 / 20 * 0.49966)
    shelf = ((1 - top * x**2) ** 2 + (mid * x / 0.70717) ** 2) / ((1 - x**2) ** 2 + (x / 0.70717) ** 2)
    return high * shelf


def _tone(freqs: np.ndarray, bright: float) -> np.ndarray:
    """A causal high-pass of second order at 30 Hz and a gentle low-pass at `bright`."""
    out = np.empty(len(freqs), np.complex64)
    for band in _bands(len(freqs)):
        s = 1j * np.maximum(freqs[band], 0.01) / 30.0
        out[band] = (s * s / (1 + np.sqrt(2) * s + s * s)) / (1 + 1j * freqs[band] / bright)
    return out


def _bands(count: int) -> Iterator[slice]:
    """So many values a piece at a time: what is worked out on the way is far larger than what comes of it."""
    return (slice(first, first + _BAND) for first in range(0, count, _BAND))
