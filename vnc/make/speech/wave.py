"""What can still be done to speech that is already sound: for engines that hand over no frames."""

from collections.abc import Sequence

import numpy as np

from vnc.make.speech.engine import SAMPLE_RATE

_SIZE, _HOP = 512, 128


def coloured(samples: np.ndarray, curve: Sequence[tuple[float, float]]) -> np.ndarray:
    """An equaliser of (Hz, dB) points, joined over log frequency. Mono, 24 kHz."""
    if not curve or not samples.size:
        return samples
    hertz, gains = zip(*curve, strict=True)
    bins = np.maximum(np.fft.rfftfreq(samples.size, 1 / SAMPLE_RATE), 20.0)
    gain = 10 ** (np.interp(np.log2(bins), np.log2(hertz), gains) / 20)
    return np.fft.irfft(np.fft.rfft(samples) * gain, samples.size).astype(np.float32)


def whispered(samples: np.ndarray, seed: int) -> np.ndarray:
    """The same mouth without a voice: the smoothed spectrum of every 21 ms, filled with noise."""
    padded = np.pad(samples.astype(np.float64), _SIZE)
    window = np.hanning(_SIZE + 1)[:-1]
    frames = np.lib.stride_tricks.sliding_window_view(padded, _SIZE)[::_HOP] * window
    size = np.abs(np.fft.rfft(frames))
    smooth = np.stack([np.convolve(row, np.ones(9) / 9, "same") for row in size])
    lift = np.clip(np.arange(int(smooth.shape[1])) * SAMPLE_RATE / _SIZE / 1500, 0.12, 1.0)
    turns = np.exp(2j * np.pi * np.random.default_rng(seed).random(smooth.shape))
    sound = np.fft.irfft(smooth * lift * turns, _SIZE) * window
    out = np.zeros(padded.size)
    for i, frame in enumerate(sound):
        out[i * _HOP : i * _HOP + _SIZE] += frame
    return (out[_SIZE:-_SIZE] / 1.5).astype(np.float32)


def opened(samples: np.ndarray, at: int, count: int, near: int = 480) -> np.ndarray:
    """Silence of `count` samples put in at the quietest place within `near` of `at`, both sides faded over 4 ms."""
    first, last = max(at - near, 0), min(at + near, samples.size)
    levels = np.convolve(samples[first:last].astype(np.float64) ** 2, np.ones(96) / 96, "same")
    place = first + int(levels.argmin()) if levels.size else at
    ramp = np.linspace(1, 0, 96, dtype=np.float32)
    left, right = samples[:place].copy(), samples[place:].copy()
    left[-96:] *= ramp[-left[-96:].size :] if left.size else 1
    right[:96] *= ramp[::-1][: right[:96].size]
    return np.concatenate([left, np.zeros(count, np.float32), right])
