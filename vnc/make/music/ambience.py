"""The air of a place as a loop without a seam."""

import numpy as np

from vnc.assets import RATE, Clip
from vnc.make.music.airs import AIRS, Air, Bed, Hum, Regular, Strewn
from vnc.make.music.compose import loudness, rounded
from vnc.make.music.space import response
from vnc.make.music.tones import chance, gain, hiss, sides, sing, smooth, sway, ticks
from vnc.make.music.words import nearest_ambience

LOUDNESS = -26.0
"""LUFS of an ambience whose level is 0."""
_TAKES = 24


def ambience(name: str, seed: int, seconds: float) -> Clip:
    """A stereo loop of about `seconds` that has no seam: everything in it runs round its end."""
    kind = nearest_ambience(name) or "room"
    air = AIRS[kind]
    n = smooth(ticks(max(seconds, 4.0)))
    dry, wet = np.zeros((2, n), np.float32), np.zeros((2, n), np.float32)
    for number, item in enumerate(air.parts):
        rng = chance("air", kind, seed, number)
        match item:
            case Bed():
                dry += _bed(item, n, rng)
            case Hum():
                dry += _hum(item, n, rng)
            case Strewn():
                count = max(1, round(item.rate * n / RATE / 60))
                takes = [item.source(rng) for _ in range(min(count, _TAKES))]
                for k in range(count):
                    level = np.float32(gain(item.level - abs(rng.normal(0, item.spread))))
                    placed = takes[k % len(takes)] * level * sides(rng.uniform(-item.width, item.width))
                    _drop_in(dry, wet, placed, int(rng.integers(n)), item.far)
            case Regular():
                for at in np.linspace(0, n, max(1, round(n / RATE / item.every)), endpoint=False):
                    placed = item.source(rng) * np.float32(gain(item.level + rng.normal(0, 0.7))) * sides(item.pan)
                    _drop_in(dry, wet, placed, int(at), item.far)
    return _loop(dry, wet, air)


def _bed(item: Bed, n: int, rng: np.random.Generator) -> np.ndarray:
    noise = hiss(n, item.curve, rng, 2)
    noise[1] = np.float32(0.35) * noise[0] + np.float32(0.94) * noise[1]
    shape = np.maximum(0.04, sway(n, item.gusts, item.depth, rng))
    lean = sway(n, item.gusts, 0.35 * item.depth, rng)
    return noise * np.stack((shape * lean, shape * (2 - lean))) * np.float32(0.1 * gain(item.level))


def _hum(item: Hum, n: int, rng: np.random.Generator) -> np.ndarray:
    """The tone is set to a whole number of turns, so that it closes on itself."""
    waver = item.waver * (sway(n, 0.4, 1.0, rng) - 1)
    freq = item.hertz * (1 + waver - waver.mean())
    freq = freq * (round(freq.sum() / RATE) * RATE / freq.sum())
    tone = sing(freq, item.levels) * np.float32(0.07 * gain(item.level))
    return np.stack((tone, np.roll(tone, ticks(0.004))))


def _drop_in(dry: np.ndarray, wet: np.ndarray, placed: np.ndarray, at: int, far: float) -> None:
    """Add (2, m) at a place of the loop; what passes the end comes in at the start."""
    where = (at + np.arange(int(placed.shape[1]))) % dry.shape[1]
    dry[:, where] += placed * np.float32(max(0.0, 1.0 - 0.5 * far))
    wet[:, where] += placed * np.float32(far)


def _loop(dry: np.ndarray, wet: np.ndarray, air: Air) -> Clip:
    """The hall rings round the loop's end as well: a circular convolution."""
    n = dry.shape[1]
    impulse = response(air.hall)[:, :n]
    freqs = np.fft.rfftfreq(n, 1 / RATE)
    spectrum = np.fft.rfft(dry, axis=-1) + np.fft.rfft(wet, axis=-1) * np.fft.rfft(impulse, n, axis=-1)
    spectrum *= (freqs > 20) / (1 + (freqs / 11000) ** 4)
    sound = np.fft.irfft(spectrum, n, axis=-1).astype(np.float32)
    loud = loudness(np.sum(np.abs(spectrum) ** 2, axis=0), freqs, n)
    return Clip(rounded(sound * np.float32(gain(LOUDNESS + air.level - loud))), offset=n, loop=(0, n))
