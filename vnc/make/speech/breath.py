"""Sighs and gasps: coloured noise with the shape of a breath."""

import numpy as np

from vnc.make.speech.engine import SAMPLE_RATE

SHAPES = {"out": (0.62, 0.18, 1.0), "in": (0.36, 0.62, 1.25)}
"""Seconds, the part of it that rises, and how bright it is."""
_LEVEL = 0.022
_RESONANCES = ((520, 1.0), (1350, 0.7), (2600, 0.45), (4200, 0.2))


def sigh(direction: str, size: float, seed: int) -> np.ndarray:
    """(samples,) float32 at 24 kHz: breath `in` or `out`, its resonances at `size` times a woman's."""
    seconds, rise, bright = SHAPES[direction]
    count = int(seconds * SAMPLE_RATE)
    noise = np.fft.rfft(np.random.default_rng(seed).standard_normal(count))
    hertz = np.fft.rfftfreq(count, 1 / SAMPLE_RATE)
    colour = sum(gain * np.exp(-(((hertz - at * bright * size) / (0.28 * at)) ** 2)) for at, gain in _RESONANCES)
    sound = np.fft.irfft(noise * colour, count)
    time = np.linspace(0, 1, count)
    swell = np.where(time < rise, np.sin(time / rise * np.pi / 2) ** 2, np.cos((time - rise) / (1 - rise) * np.pi / 2) ** 2)
    return (sound / np.sqrt((sound**2).mean()) * swell * _LEVEL).astype(np.float32)
