"""Sound from numbers: ringing partials, clouds, singing tones, shaped noise. Float32 at 48 kHz."""

import hashlib
from collections.abc import Callable, Sequence

import numpy as np

from vnc.assets import RATE

Curve = Callable[[np.ndarray], np.ndarray]
"""Amplitude by frequency in Hz."""

_BLOCK = 256


def chance(*parts: object) -> np.random.Generator:
    """A random source that depends on nothing but the printed parts."""
    digest = hashlib.sha256("\x1f".join(map(str, parts)).encode()).digest()
    return np.random.default_rng(int.from_bytes(digest[:8], "little"))


def hertz(pitch: float) -> float:
    """Frequency of a MIDI pitch (69 is 440 Hz)."""
    return 440.0 * 2.0 ** ((pitch - 69.0) / 12.0)


def ticks(seconds: float) -> int:
    return round(seconds * RATE)


def gain(decibels: float) -> float:
    return 10.0 ** (decibels / 20.0)


def sides(pan: float) -> np.ndarray:
    """Gains of left and right, (2, 1), at equal power; 1 each in the middle."""
    angle = (float(np.clip(pan, -1.0, 1.0)) + 1.0) * np.pi / 4
    return np.array([[np.cos(angle)], [np.sin(angle)]], np.float32) * np.float32(np.sqrt(2))


def ring(freqs: np.ndarray, levels: np.ndarray, fades: np.ndarray, n: int, phases: np.ndarray | None = None) -> np.ndarray:
    """A sum of exponentially dying sines, (n,). `fades` are seconds to -60 dB.

    Each partial is a power series z^t, so z^(256 i + k) = z^(256 i) z^k turns the whole sum into one matrix product.
    """
    keep = freqs < 0.45 * RATE
    freqs, levels, fades = freqs[keep], levels[keep], fades[keep]
    start = np.zeros(len(freqs)) if phases is None else phases[keep]
    power = (-6.908 / fades + 2j * np.pi * freqs) / RATE
    rows = -(-n // _BLOCK)
    head = -1j * (levels * np.exp(1j * start))[:, None] * np.exp(power[:, None] * (_BLOCK * np.arange(rows)))
    tail = np.exp(power[:, None] * np.arange(_BLOCK))
    left = np.concatenate((np.real(head), -np.imag(head))).astype(np.float32)
    right = np.concatenate((np.real(tail), np.imag(tail))).astype(np.float32)
    return (left.T @ right).reshape(-1)[:n]


def cloud(freqs: np.ndarray, levels: np.ndarray, cents: float, n: int, rng: np.random.Generator, air: float = 0.0) -> np.ndarray:
    """An endless ensemble tone, (2, n), periodic in n: each partial is smeared into a narrow band of random phases.

    `air` is the amplitude of the noise of bows and breath around 5 kHz against that of the tone.
    """
    top = int(12000.0 * n / RATE)
    bins = np.arange(top + 1, dtype=np.float32)
    density = np.zeros(top + 1, np.float32)
    for freq, level in zip(freqs, levels, strict=True):
        centre, width = freq * n / RATE, max(1.2, freq * (2.0 ** (cents / 1200.0) - 1.0) * n / RATE)
        low, high = int(max(1, centre - 3.5 * width)), int(min(top, centre + 3.5 * width))
        if low < high:
            density[low:high] += level / np.sqrt(width) * np.exp(-(((bins[low:high] - centre) / width) ** 2))
    if air:
        breath = np.exp(-((np.log2(np.maximum(bins, 1.0) * (RATE / n / 5000.0)) / 0.9) ** 2))
        density += breath * np.float32(air * np.sqrt(np.sum(density**2) / np.sum(breath**2)))
    turn = rng.random((2, top + 1), dtype=np.float32) * np.float32(2.0 * np.pi)
    turn[1] = turn[0] + np.float32(0.7) * (turn[1] - np.float32(np.pi))
    spectrum = density * (np.cos(turn) + 1j * np.sin(turn))
    return level_to(np.fft.irfft(spectrum.astype(np.complex64), n, axis=-1).astype(np.float32))


def sing(freq: np.ndarray, levels: Sequence[float], phase: float = 0.0) -> np.ndarray:
    """Harmonics of a gliding fundamental (n,) in Hz; partials that would fold over are left out."""
    angle = np.cumsum(freq * (2.0 * np.pi / RATE)) + phase
    angle = np.remainder(angle, 2.0 * np.pi).astype(np.float32)
    top = float(freq.max(initial=1.0))
    out = np.zeros(len(freq), np.float32)
    for k, level in enumerate(levels, 1):
        if k * top < 0.42 * RATE:
            out += np.float32(level) * np.sin(np.float32(k) * angle)
    return out


def hiss(n: int, curve: Curve, rng: np.random.Generator, channels: int = 1) -> np.ndarray:
    """Noise of unit RMS with the given spectrum, (channels, n), periodic in n."""
    freqs = np.fft.rfftfreq(n, 1.0 / RATE)
    shape = curve(np.maximum(freqs, 1.0)).astype(np.float32)
    shape[0] = 0.0
    draw = rng.standard_normal((channels, 2, len(freqs)), dtype=np.float32)
    noise = np.fft.irfft((draw[:, 0] + 1j * draw[:, 1]) * shape, n, axis=-1).astype(np.float32)
    return noise / np.float32(np.sqrt(np.mean(noise**2)) + 1e-12)


def puff(n: int, curve: Curve, rng: np.random.Generator) -> np.ndarray:
    """A stretch of noise, (n,), cut from a longer one whose length is cheap to make."""
    return hiss(smooth(n), curve, rng)[0, :n]


def smooth(n: int) -> int:
    """The next length of the form 2^a 3^b 5^c with a cheap transform."""
    best = 1 << (n - 1).bit_length()
    for odd in (3, 5, 9, 15, 25, 27, 45, 75, 81):
        size = odd << max(0, -(-n // odd) - 1).bit_length()
        best = min(best, size) if size >= n else best
    return best


def band(low: float, high: float, order: float = 2.0) -> Curve:
    """A smooth band-pass; order 1 falls 6 dB, order 2 falls 12 dB per octave on each side."""
    return lambda f: 1.0 / np.sqrt((1.0 + (low / f) ** (2 * order)) * (1.0 + (f / high) ** (2 * order)))


def bump(centre: float, octaves: float) -> Curve:
    """A resonance as wide as given between its -4 dB points."""
    return lambda f: np.exp(-((np.log2(f / centre) / (0.5 * octaves)) ** 2))


def blend(*parts: tuple[float, Curve]) -> Curve:
    """A weighted sum of spectra."""
    return lambda f: sum((weight * curve(f) for weight, curve in parts), np.zeros_like(f))


def rise(n: int, seconds: float) -> np.ndarray:
    """A raised-cosine fade in over the first seconds, (n,), then 1."""
    out = np.ones(n, np.float32)
    edge = min(n, max(1, ticks(seconds)))
    out[:edge] = 0.5 - 0.5 * np.cos(np.pi * (np.arange(edge, dtype=np.float32) + 0.5) / edge)
    return out


def fall(n: int, seconds: float) -> np.ndarray:
    """The mirror of `rise`: 1, then a fade to nothing at the end."""
    return rise(n, seconds)[::-1]


def dying(n: int, seconds: float) -> np.ndarray:
    """An exponential that reaches -60 dB after the given seconds, (n,)."""
    return np.exp(np.arange(n, dtype=np.float32) * np.float32(-6.908 / (seconds * RATE)))


def level_to(sound: np.ndarray, rms: float = 0.1, window: float = 0.3) -> np.ndarray:
    """Scale so that the loudest stretch of `window` seconds has this RMS: tones of all instruments become equally strong."""
    power = np.mean(np.atleast_2d(sound) ** 2, axis=0)
    size = max(1, min(len(power), ticks(window) // 4))
    means = power[: len(power) // size * size].reshape(-1, size).mean(1)
    span = min(4, len(means))
    best = float(np.convolve(means, np.full(span, 1.0 / span, np.float32), "valid").max())
    return sound * np.float32(rms / np.sqrt(best + 1e-18))


def sway(n: int, hertz_around: float, depth: float, rng: np.random.Generator) -> np.ndarray:
    """A slow random curve around 1 (0 .. 2), (n,), periodic in n: gusts, murmurs, swells."""
    cycles = max(1, round(hertz_around * n / RATE))
    points = max(4, 4 * cycles)
    spectrum = np.zeros(points // 2 + 1, complex)
    last = min(cycles + 1, len(spectrum) - 1)
    spectrum[1 : last + 1] = rng.standard_normal(last) + 1j * rng.standard_normal(last)
    coarse = np.fft.irfft(spectrum, points)
    coarse = depth * coarse / (np.abs(coarse).max() + 1e-9)
    fine = np.interp(np.arange(n) * (points / n), np.arange(points + 1), np.append(coarse, coarse[0]))
    return (1.0 + fine).astype(np.float32)
