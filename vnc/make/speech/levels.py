"""How loud a clip is, and making it as loud as it should be. Loudness as in ITU-R BS.1770."""

import functools

import numpy as np

from vnc.assets import RATE

PEAK = 0.89
"""-1 dBFS."""
_BLOCK, _HOP = RATE * 4 // 10, RATE // 10


def loudness(samples: np.ndarray) -> float:
    """Gated loudness in LUFS of (samples,) or (channels, samples) at 48 kHz; -70 for silence. Short clips count as one block."""
    channels = np.atleast_2d(samples).astype(np.float64)
    weighted = sum(_weighted(channel) ** 2 for channel in channels)
    blocks = _blocks(np.asarray(weighted))
    audible = blocks[_decibel(blocks) > -70]
    if not audible.size:
        return -70.0
    loud = audible[_decibel(audible) > _decibel(audible.mean()) - 10]
    return float(_decibel(loud.mean()))


def levelled(samples: np.ndarray, target: float) -> np.ndarray:
    """Brought to `target` LUFS; what would pass -1 dBFS is bent down softly, not cut."""
    now = loudness(samples)
    if now <= -69:
        return samples
    return _softened(samples * np.float32(10 ** ((target - now) / 20)))


def envelope(samples: np.ndarray, step: int = RATE // 100) -> np.ndarray:
    """(n,) RMS of (samples,) in steps of 10 ms."""
    count = -(-samples.shape[-1] // step)
    padded = np.pad(samples.astype(np.float64), (0, count * step - samples.shape[-1]))
    return np.sqrt((padded.reshape(count, step) ** 2).mean(1))


def sounding(samples: np.ndarray, below: float = 38.0) -> tuple[int, int]:
    """First and last sample (half open, in steps of 10 ms) that is no more than `below` dB under the loud parts."""
    step = RATE // 100
    levels = envelope(samples, step)
    loud = np.flatnonzero(levels > max(np.percentile(levels, 95) * 10 ** (-below / 20), 1e-5)) if levels.size else levels
    return (int(loud[0]) * step, min(int(loud[-1] + 1) * step, samples.shape[-1])) if loud.size else (0, 0)


def faded(samples: np.ndarray, ticks: int = 240) -> np.ndarray:
    """Both ends brought to zero within 5 ms."""
    ticks = min(ticks, samples.shape[-1] // 2)
    if not ticks:
        return samples
    ramp = np.linspace(0, 1, ticks, dtype=np.float32)
    out = samples.copy()
    out[..., :ticks] *= ramp
    out[..., -ticks:] *= ramp[::-1]
    return out


def _softened(samples: np.ndarray, knee: float = 0.7) -> np.ndarray:
    size = np.abs(samples)
    if size.max(initial=0) <= knee:
        return samples
    room = PEAK - knee
    bent = knee + room * np.tanh((size - knee) / room)
    return np.where(size > knee, np.sign(samples) * bent, samples).astype(np.float32)


def _decibel(power: np.ndarray) -> np.ndarray:
    return -0.691 + 10 * np.log10(np.maximum(power, 1e-12))


def _blocks(power: np.ndarray) -> np.ndarray:
    """Mean power of blocks of 400 ms, each begun 100 ms after the one before."""
    if power.size <= _BLOCK:
        return np.asarray([power.sum() / max(min(power.size, _BLOCK), _HOP)])
    total = np.concatenate([[0.0], np.cumsum(power)])
    starts = np.arange(0, power.size - _BLOCK + 1, _HOP)
    return (total[starts + _BLOCK] - total[starts]) / _BLOCK


def _weighted(channel: np.ndarray) -> np.ndarray:
    """K-weighted, by its frequency response (so no filter loop is needed)."""
    size = 1 << (channel.size + RATE // 4 - 1).bit_length()
    return np.fft.irfft(np.fft.rfft(channel, size) * _k_weighting(size), size)[: channel.size]


@functools.lru_cache(maxsize=8)
def _k_weighting(size: int) -> np.ndarray:
    z = np.exp(-2j * np.pi * np.arange(size // 2 + 1) / size)
    shelf = (1.53512485958697 - 2.69169618940638 * z + 1.19839281085285 * z**2) / _two_poles(
        z, -1.69065929318241, 0.73248077421585
    )
    return shelf * (1 - 2 * z + z**2) / _two_poles(z, -1.99004745483398, 0.99007225036621)


def _two_poles(z: np.ndarray, first: float, second: float) -> np.ndarray:
    return 1 + first * z + second * z**2
