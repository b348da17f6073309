"""The last step: one gain for the whole film and a limiter that sees ahead, so that it is as loud as asked and never clips.

Two passes over the mix. The first notes power by the tenth of a second and peaks by the hop (1.3 ms); from these alone the
gain and the limiter's whole curve are worked out; the second pass multiplies.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from vnc.render.sound.duck import lines
from vnc.render.sound.loudness import HOP, TENTH, Meter, integrated, true_peaks
from vnc.render.sound.mix import Stems

TARGET = -16.0
"""LUFS, integrated."""
CEILING = -3.0
"""dBTP: lossy coding lifts peaks by up to 1.7 decibels, and -1 dBTP is promised of the film."""
MOST = 24.0
"""Decibels by which a quiet film is made louder at most."""
AHEAD, RELEASE = 3, 52.5
"""Hops: half the time in which the limiter leans in, and the time constant with which it lets go (70 ms)."""
MAKE_UP, ROUNDS = 9.0, 16
"""Decibels given back at most for what the limiter takes, and the rounds in which they are found: each halves what is missing."""
_STRETCH = 100_000
_NOTHING = 1e-6


@dataclass(frozen=True)
class Survey:
    """`powers` by tenths of a second (K-weighted, both channels), true `peaks` by hops, `length` in ticks."""

    powers: np.ndarray
    peaks: np.ndarray
    length: int

    def loudness(self) -> float:
        return integrated(self.powers)


@dataclass(frozen=True)
class Curve:
    """The gain at every hop's edge, (n + 1,), limiting included; straight lines between. `base` is the film's gain."""

    points: np.ndarray
    base: float

    def between(self, start: int, n: int) -> np.ndarray:
        """The gain of n samples from a tick on (a multiple of HOP), (n,)."""
        first = start // HOP
        return lines(self.points[first : first + -(-n // HOP) + 1], HOP)[:n]


def survey(parts: Iterable[np.ndarray]) -> Survey:
    """The first pass: reads (2, n) blocks, keeps about 11 MB an hour."""
    meter, length = Meter(), 0
    powers, peaks = list[np.ndarray](), list[np.ndarray]()
    before, odd = np.zeros((2, 2 * HOP), np.float32), np.zeros((2, 0), np.float32)
    for part in parts:
        length += part.shape[1]
        powers.append(meter.push(part))
        joined = np.concatenate((odd, part), axis=1) if odd.shape[1] else part
        whole = joined.shape[1] // HOP * HOP
        peaks.append(true_peaks(joined[:, :whole], before))
        before, odd = np.concatenate((before, joined[:, :whole]), axis=1)[:, -2 * HOP :], joined[:, whole:]
    last = np.zeros((2, 2 * HOP), np.float32)
    last[:, : odd.shape[1]] = odd
    peaks.append(true_peaks(last, before))
    return Survey(np.concatenate([*powers, np.zeros(0)]), np.concatenate(peaks)[1:], length)


def levelled(found: Survey, target: float = TARGET, ceiling: float = CEILING) -> Curve:
    """The gain that brings the film to the target after limiting; a film too quiet to measure is left as it is."""
    top = 10.0 ** (ceiling / 20.0)
    loud = found.loudness()
    wanted = 0.0 if not np.isfinite(loud) else min(target - loud, MOST)
    base = made_up(found, wanted, top) if np.isfinite(loud) else wanted
    gain = 10.0 ** (base / 20.0)
    smooth = _limit(found.peaks, gain, top)
    return Curve((gain * edged(smooth)).astype(np.float32), gain)


def made_up(found: Survey, wanted: float, top: float) -> float:
    """The decibels by which the film is made louder for it to be `wanted` decibels louder after the limiter."""
    base, loud = wanted, found.loudness()
    for _ in range(ROUNDS):
        reached = integrated(limited_powers(found, base, top))
        if abs(reached - loud - wanted) < 0.02:
            break
        base = min(base + (wanted + loud - reached), wanted + MAKE_UP)
    return base


def applied(parts: Iterable[np.ndarray], curve: Curve) -> Iterator[np.ndarray]:
    """The second pass: each block at its gain, held inside +-1 as a last resort."""
    at = 0
    for part in parts:
        yield np.clip(part * curve.between(at, part.shape[1]), -1.0, 1.0)
        at += part.shape[1]


def applied_to_stems(parts: Iterable[Stems], curve: Curve) -> Iterator[Stems]:
    """The second pass for stems: together they still make the film's sound."""
    at = 0
    for part in parts:
        yield part.scaled(curve.between(at, part.voice.shape[1]))
        at += part.voice.shape[1]


def master(stems: Stems, target: float = TARGET, ceiling: float = CEILING) -> np.ndarray:
    """Stems held in memory to the finished sound, (2, n)."""
    whole = stems.sum()
    return np.clip(whole * levelled(survey([whole]), target, ceiling).between(0, whole.shape[1]), -1.0, 1.0)


def limited_powers(found: Survey, base: float, top: float) -> np.ndarray:
    """The powers by tenths as they will be after gain and limiter. Within a tenth the limiter meets what is loudest there:
    hops weigh as their peaks do."""
    gain = 10.0 ** (base / 20.0)
    smooth = _limit(found.peaks, gain, top)
    hops = TENTH // HOP
    usable = smooth[: len(found.powers) * hops].reshape(-1, hops)
    weights = found.peaks[: len(found.powers) * hops].reshape(-1, hops).astype(np.float64) ** 2 + _NOTHING**2
    return found.powers * gain**2 * (usable**2 * weights).sum(1) / weights.sum(1)


def _limit(peaks: np.ndarray, gain: float, top: float) -> np.ndarray:
    """1 where nothing is too loud; elsewhere a smooth dip that is down before the peak comes and dies away after it.

    Worked out a stretch at a time, each with the margin it needs on both sides, so that memory stays small.
    """
    out = np.ones(len(peaks), np.float32)
    margin, before = 2 * AHEAD, 0.0
    for start in range(0, len(peaks), _STRETCH):
        stop = min(len(peaks), start + _STRETCH)
        low, high = max(0, start - margin), min(len(peaks), stop + margin)
        depth = needed(peaks[low:high].astype(np.float64) * gain, top)
        depth[0] = max(depth[0], before * np.exp(-1.0 / RELEASE))
        dying = died(depth)
        before = float(dying[max(0, stop - margin - low) - 1])
        if dying.any():
            wide = np.pad(dying, (margin - (start - low), margin - (high - stop)), mode="edge")
            out[start:stop] = 1.0 - leaned(wide)
    return out


def needed(peaks: np.ndarray, top: float) -> np.ndarray:
    """How far each hop must come down: 0 not at all."""
    return np.maximum(0.0, 1.0 - top / np.maximum(peaks, 1e-9))


def died(depth: np.ndarray) -> np.ndarray:
    """What each hop needs, every dip dying away exponentially after it."""
    if not depth.any():
        return depth
    slope = np.arange(len(depth)) / RELEASE
    logs = np.log(np.maximum(depth, _NOTHING))
    dying = np.exp(np.maximum.accumulate(logs + slope) - slope)
    return np.where(dying > 2 * _NOTHING, dying, 0.0)


def edged(smooth: np.ndarray) -> np.ndarray:
    """From hops to the edges between them, (n + 1,): the lower of two neighbours, so that neither is exceeded."""
    return np.minimum(np.append(smooth, smooth[-1]), np.insert(smooth, 0, smooth[0]))


def leaned(dying: np.ndarray) -> np.ndarray:
    """The deepest need within +-AHEAD, averaged over as much: all that is averaged covers the peak, so it is never exceeded."""
    kernel = np.hanning(2 * AHEAD + 3)[1:-1]
    return np.convolve(highest(dying, 2 * AHEAD + 1), kernel / kernel.sum(), "valid")


def highest(values: np.ndarray, count: int) -> np.ndarray:
    """The highest of every `count` neighbours, by doubling."""
    held, size = values, 1
    while size < count:
        step = min(size, count - size)
        held, size = np.maximum(held[:-step], held[step:]), size + step
    return held
