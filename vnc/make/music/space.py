"""The hall that music is played in: impulse responses made of dying noise, and convolution with them."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from vnc.assets import RATE
from vnc.make.music.tones import band, chance, hiss, rise, smooth, ticks


@dataclass(frozen=True)
class Hall:
    """`life` is seconds to -60 dB at 500 Hz, scaled by `treble` at 4 kHz and `bass` at 100 Hz; `near` ms to the first echo."""

    life: float
    treble: float = 0.45
    bass: float = 1.0
    near: float = 18.0
    dark: float = 5000.0


HALLS: Mapping[str, Hall] = {
    "room": Hall(0.7, near=8.0),
    "studio": Hall(1.2, near=14.0),
    "hall": Hall(2.2, near=22.0),
    "church": Hall(3.6, near=34.0, treble=0.4, bass=0.9),
    "void": Hall(4.6, near=45.0, treble=0.3, bass=1.1, dark=3200.0),
}
_BANDS = ((40.0, 180.0), (180.0, 560.0), (560.0, 1700.0), (1700.0, 4200.0), (4200.0, 9000.0))


def response(name: str) -> np.ndarray:
    """The stereo impulse response of a hall, (2, n), of unit energy per channel."""
    hall = HALLS[name]
    n = ticks(hall.life * 1.15)
    lives = hall.life * np.interp(range(5), (0, 1.3, 3, 4), (hall.bass, 1.0, hall.treble, 0.6 * hall.treble))
    time = np.arange(n, dtype=np.float32) / RATE
    out = np.zeros((2, n), np.float32)
    rng = chance("hall", hall)
    for (low, high), life in zip(_BANDS, lives, strict=True):
        weight = np.float32((low * high) ** 0.25 / (1.0 + (low / hall.dark) ** 2))
        out += weight * hiss(n, band(low, high, 3), rng, 2) * np.exp(-6.908 / life * time).astype(np.float32)
    out *= rise(n, 0.02)
    first = ticks(hall.near / 1000)
    out = np.concatenate((np.zeros((2, first), np.float32), out[:, : n - first]), axis=1)
    _reflect(out, hall, rng)
    return out / np.sqrt(np.sum(out**2, axis=1, keepdims=True))


def convolve(sound: np.ndarray, impulse: np.ndarray) -> np.ndarray:
    """(2, n) with (2, m) gives (2, n): what falls past the end is dropped, so leave room for the tail."""
    size = smooth(sound.shape[-1] + impulse.shape[-1])
    out = np.empty_like(sound)
    for side in range(2):
        spectrum = np.fft.rfft(sound[side], size) * np.fft.rfft(impulse[side], size)
        out[side] = np.fft.irfft(spectrum, size)[: sound.shape[-1]]
    return out


def _reflect(out: np.ndarray, hall: Hall, rng: np.random.Generator) -> None:
    """A handful of early echoes, other ones on each side, as strong together as the tail."""
    scale = np.sqrt(np.sum(out**2) / 2)
    for side in range(2):
        for k in range(7):
            at = ticks(hall.near / 1000 * (0.5 + 0.45 * k + rng.uniform(0, 0.4)))
            if at < out.shape[1]:
                out[side, at] += np.float32(scale * 0.35 * 0.8**k * rng.choice((-1, 1)))
