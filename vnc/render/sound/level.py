"""How loud the film is, from measures of its parts: the one gain for all of them, and where each must come down for its peaks.

The gain goes by steps, so that a changed line seldom changes it: the other parts stay as they are coded.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from struct import Struct

import numpy as np

from vnc.render.sound.duck import lines
from vnc.render.sound.loudness import HOP, TENTH, Meter, integrated, true_peaks
from vnc.render.sound.master import (
    AHEAD,
    CEILING,
    MOST,
    RELEASE,
    TARGET,
    Survey,
    died,
    edged,
    leaned,
    made_up,
    needed,
)  # fmt: skip
from vnc.render.sound.parts import FRAME, Part, Placed

STEP = 0.5
"""Decibels between two gains of a film made of parts."""
_TOP = 10.0 ** (CEILING / 20.0)
_FINE = 1000
"""Dips are told in thousandths."""
_REACH = round(9 * RELEASE)
"""Hops after which a dip is forgotten."""
_COUNTS = Struct("<ii")

Dips = tuple[tuple[int, int], ...]
"""(hop from the part's start, thousandths by which it must come down)."""


@dataclass(frozen=True)
class Level:
    """K-weighted `energy` of every coder's frame, both channels together, and true `peaks` of every hop."""

    energy: np.ndarray
    peaks: np.ndarray

    def pack(self) -> bytes:
        counts = _COUNTS.pack(len(self.energy), len(self.peaks))
        return counts + self.energy.astype("<f4").tobytes() + self.peaks.astype("<f4").tobytes()

    @classmethod
    def unpack(cls, data: bytes) -> "Level":
        frames, hops = _COUNTS.unpack_from(data)
        both = np.frombuffer(data, "<f4", frames + hops, _COUNTS.size)
        return cls(both[:frames], both[frames:])


def level(sound: np.ndarray, part: Part) -> Level:
    """Measure a part, (2, before + length + after)."""
    stop = part.before + part.length
    padded = np.pad(sound, ((0, 0), (3 * HOP, FRAME + TENTH)))
    heard, _ = Meter().filter.run(padded[:, 3 * HOP :][:, : -(-stop // TENTH) * TENTH], np.zeros((2, 4)))
    own = np.zeros((2, -(-part.length // FRAME) * FRAME))
    own[:, : part.length] = heard[:, part.before : stop]
    hops = -(-part.length // HOP) * HOP
    at = part.before + 2 * HOP
    peaks = true_peaks(padded[:, at : at + hops + 2 * HOP], padded[:, at - 2 * HOP : at])[2:]
    return Level((own**2).reshape(2, -1, FRAME).sum((0, 2)), peaks)


def gain(found: Sequence[Level], length: int) -> float:
    """Decibels by which a film of that many ticks is made louder, in whole steps."""
    whole = _survey(found, length)
    loud = integrated(whole.powers)
    if not np.isfinite(loud):
        return 0.0
    return round(made_up(whole, min(TARGET - loud, MOST), _TOP) / STEP) * STEP


def dips(found: Sequence[Level], places: Sequence[Placed], decibels: float) -> tuple[Dips, ...]:
    """For each part what the limiter must know: its peaks and those near it that are too high."""
    peaks = np.concatenate([one.peaks for one in found]) * 10.0 ** (decibels / 20.0)
    high = np.flatnonzero(peaks > _TOP)
    depth = np.ceil(needed(peaks[high], _TOP) * _FINE).astype(int)
    told = list(zip(high.tolist(), depth.tolist(), strict=True))
    return tuple(_near(told, place) for place in places)


def limited(sound: np.ndarray, part: Part, decibels: float, found: Dips) -> np.ndarray:
    """A part as loud as it will be heard: gain and limiter, held inside +-1 as a last resort."""
    if not found:
        return np.clip(sound * np.float32(10.0 ** (decibels / 20.0)), -1.0, 1.0)
    first = -(part.before // HOP) - AHEAD * 2 - _REACH
    depth = np.zeros(-first + -(-(part.length + part.after) // HOP) + 2 * AHEAD)
    for hop, thousandths in found:
        depth[hop - first] = thousandths / _FINE
    smooth = 1.0 - leaned(died(depth))[_REACH:]
    points = (10.0 ** (decibels / 20.0) * edged(smooth)).astype(np.float32)
    return np.clip(sound * lines(points, HOP)[: sound.shape[1]], -1.0, 1.0)


def _survey(found: Sequence[Level], length: int) -> Survey:
    """As if the film had been measured in one go: energies go evenly over a frame where a tenth of a second ends in it."""
    total = np.concatenate(([0.0], np.cumsum(np.concatenate([one.energy for one in found]).astype(np.float64))))
    edges = np.arange(0, length + 1, TENTH) / FRAME
    powers = np.diff(np.interp(edges, np.arange(len(total)), total)) / TENTH
    return Survey(powers, np.concatenate([one.peaks for one in found]), length)


def _near(told: Sequence[tuple[int, int]], place: Placed) -> Dips:
    at, part = place.start // HOP, place.part
    first = bisect_left(told, (at - part.before // HOP - AHEAD * 2 - _REACH, 0))
    last = bisect_left(told, (at + -(-(part.length + part.after) // HOP) + 2 * AHEAD, 0))
    return tuple((hop - at, depth) for hop, depth in told[first:last])
