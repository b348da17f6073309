"""Is what an engine returned the line that was asked for? Engines that guess sometimes stop early, stutter or fall silent."""

import re

import numpy as np

from vnc.assets import RATE
from vnc.make.speech.levels import envelope

SLOWEST, FASTEST = 0.22, 0.022
"""Seconds a character may take: speech has about 0.07."""
LONGEST_SILENCE = 2.2
"""Seconds of silence in the middle."""
_CLIPPED = 0.002


def faults(samples: np.ndarray, text: str) -> tuple[str, ...]:
    """What is wrong with (samples,) at 48 kHz that should say `text`: empty if nothing is."""
    found = (check(samples, text) for check in (_silent, _short, _long, _clipped, _halting, _repeated))
    return tuple(fault for fault in found if fault)


def _silent(samples: np.ndarray, text: str) -> str:
    loud = np.abs(samples).max(initial=0)
    return "" if loud > 0.004 and np.isfinite(samples).all() else "silent"


def _sounding(samples: np.ndarray) -> np.ndarray:
    """Which steps of 10 ms sound."""
    levels = envelope(samples)
    return levels > 0.02 * np.percentile(levels, 95) if levels.size else levels.astype(bool)


def _seconds(samples: np.ndarray) -> float:
    steps = np.flatnonzero(_sounding(samples))
    return (steps[-1] - steps[0] + 1) / 100 if steps.size else 0.0


def _letters(text: str) -> int:
    return sum(c.isalnum() for c in text)


def _short(samples: np.ndarray, text: str) -> str:
    return "too short" if _seconds(samples) < FASTEST * _letters(text) else ""


def _long(samples: np.ndarray, text: str) -> str:
    return "too long" if _seconds(samples) > 1.6 + SLOWEST * _letters(text) else ""


def _clipped(samples: np.ndarray, text: str) -> str:
    flat = (np.abs(samples) > 0.995) & (np.abs(np.diff(samples, prepend=0)) < 1e-4)
    return "clipped" if samples.size and flat.mean() > _CLIPPED else ""


def _halting(samples: np.ndarray, text: str) -> str:
    steps = np.flatnonzero(_sounding(samples))
    gaps = np.diff(steps) if steps.size > 1 else np.zeros(1)
    return "falls silent" if gaps.max() > LONGEST_SILENCE * 100 else ""


def _repeated(samples: np.ndarray, text: str) -> str:
    """The same sound over and over: the envelope of a long clip matches itself, shifted, though the words do not."""
    levels = envelope(samples, RATE // 50)
    words = re.findall(r"\w+", text.lower())
    if levels.size < 200 or len(set(words)) < 0.6 * len(words):
        return ""
    even = levels - levels.mean()
    power = np.fft.irfft(np.abs(np.fft.rfft(even, 2 * even.size)) ** 2)[: even.size // 2 + 1]
    overlap = 1 - np.arange(power.size) / even.size
    match = power / (power[0] * overlap + 1e-12)
    return "repeats itself" if match[20:].max(initial=0) > 0.92 else ""
