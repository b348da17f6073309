"""Tempo and pitch of sound that is there already: for engines that cannot be asked for either."""

from dataclasses import replace

import numpy as np

from vnc.assets import RATE
from vnc.make.speech.foreign import Heard
from vnc.make.speech.prosody import LIMITS

FRAME, SEARCH = RATE * 40 // 1000, RATE * 8 // 1000
"""Of the overlapping pieces; and how far each may be moved to meet the one before in step."""
LEAST = 0.015
"""Changes smaller than this are not worth the resampling."""


def bent(heard: Heard, pitch: float, stretch: float) -> Heard:
    """Lasting `stretch` times as long, then played `pitch` times as fast and high. Word times move along."""
    import soxr

    samples = stretched(heard.samples, stretch)
    pitch = min(max(pitch, LIMITS["pitch"][0]), LIMITS["pitch"][1])
    if abs(pitch - 1) > LEAST:
        samples = soxr.resample(samples, RATE * pitch, RATE).astype(np.float32)
    factor = samples.size / max(1, heard.samples.size)
    return replace(heard, samples=samples, times=tuple((w, round(a * factor), round(b * factor)) for w, a, b in heard.times))


def stretched(samples: np.ndarray, factor: float) -> np.ndarray:
    """(samples,) lasting `factor` times as long at the same pitch: pieces are laid where their waves meet (WSOLA)."""
    if abs(factor - 1) <= LEAST or samples.size < 2 * FRAME + 2 * SEARCH:
        return samples
    hop, window = FRAME // 2, np.hanning(FRAME + 1)[:FRAME]
    padded = np.pad(samples.astype(np.float64), (SEARCH, FRAME + SEARCH))
    count = int(samples.size * factor) // hop
    out, last = np.zeros(count * hop + FRAME), padded[SEARCH : SEARCH + FRAME]
    for number in range(count):
        at = min(round(number * hop / factor), samples.size - 1)
        begin = at + _met(padded[at : at + FRAME + 2 * SEARCH], last) if number else SEARCH
        out[number * hop : number * hop + FRAME] += padded[begin : begin + FRAME] * window
        last = padded[begin + hop : begin + hop + FRAME]
        last = np.pad(last, (0, FRAME - last.size))
    return out[hop // 2 : count * hop].astype(np.float32)


def _met(stretch: np.ndarray, wanted: np.ndarray) -> int:
    """Where in `stretch` a piece begins that goes on most like `wanted`."""
    size = 1 << (stretch.size + wanted.size - 1).bit_length()
    match = np.fft.irfft(np.fft.rfft(stretch, size) * np.conj(np.fft.rfft(wanted, size)), size)
    return int(match[: 2 * SEARCH + 1].argmax())
