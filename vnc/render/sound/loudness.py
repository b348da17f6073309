"""How loud it is: ITU-R BS.1770-4 gated loudness and true peak, as streams. Numpy only, exact filters."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from vnc.timeline import SECOND

TENTH = SECOND // 10
"""The meter's step: gating blocks are four of these."""
HOP = 64
"""Ticks of the peaks' steps: 1.3 ms, a whole number of them in a tenth of a second and in a coder's frame."""
SILENCE = -70.0
_QUIET = 0.1
"""Samples under this are not searched for peaks between them: a safe upper bound is kept instead."""
_ROW = 48
_GROUP = 50


class Meter:
    """K-weighted power of a stereo stream for every tenth of a second."""

    def __init__(self) -> None:
        self.filter = _weighting()
        self.state = np.zeros((2, 4))
        self.held = np.zeros((2, 0), np.float32)

    def push(self, sound: np.ndarray) -> np.ndarray:
        """(2, n) in; the power of both channels together for each tenth that is now complete, (k,)."""
        sound = np.concatenate((self.held, sound), axis=1) if self.held.shape[1] else sound
        whole = sound.shape[1] // TENTH * TENTH
        self.held = sound[:, whole:].copy()
        if not whole:
            return np.zeros(0)
        heard, self.state = self.filter.run(sound[:, :whole], self.state)
        return (heard**2).reshape(2, -1, TENTH).mean(-1).sum(0)


def integrated(powers: np.ndarray) -> float:
    """Loudness in LUFS from tenths of a second: 400 ms blocks, gated at -70 LUFS and 10 LU under what is left."""
    blocks = _windows(powers, 4)
    loud = blocks[lufs(blocks) > SILENCE]
    if not len(loud):
        return -np.inf
    kept = loud[lufs(loud) > float(lufs(loud.mean())) - 10.0]
    return float(lufs(kept.mean()))


def measured(sound: np.ndarray) -> float:
    """Integrated loudness in LUFS of a whole (1 or 2, n) sound; one channel counts as heard from both sides."""
    meter, both = Meter(), np.broadcast_to(sound, (2, sound.shape[1]))
    parts = range(0, sound.shape[1], 5 * SECOND)
    return integrated(np.concatenate([np.zeros(0), *(meter.push(both[:, at : at + 5 * SECOND]) for at in parts)]))


def short_term(powers: np.ndarray) -> np.ndarray:
    """LUFS over three seconds, for every tenth from the third second on."""
    return lufs(_windows(powers, 30))


def lufs(power: np.ndarray | float) -> np.ndarray:
    return -0.691 + 10.0 * np.log10(np.maximum(power, 1e-15))


def true_peaks(sound: np.ndarray, before: np.ndarray) -> np.ndarray:
    """The highest value between and at the samples of each hop, (n / HOP,), over both channels.

    `before` are the 2 * HOP samples ahead of it: the answer runs one HOP late, so that both neighbours are known.
    """
    whole = np.concatenate((before, sound), axis=1)
    hops = np.abs(whole).reshape(2, -1, HOP).max(-1)
    near = np.maximum(np.maximum(hops[:, :-2], hops[:, 1:-1]), hops[:, 2:])
    peaks = near * np.float32(_BOUND)
    sides, rows = np.nonzero(near > _QUIET)
    if len(rows):
        spots = rows[:, None] * HOP + np.arange(HOP - _REACH, 2 * HOP + _REACH)
        between = np.abs(whole[sides[:, None], spots] @ _BETWEEN).max(1)
        peaks[sides, rows] = np.maximum(between, hops[sides, rows + 1])
    return peaks.max(0)


@dataclass(frozen=True)
class Filter:
    """A recursive filter of four states, run 48 samples at a time as matrix products: exact, and as fast as numpy goes."""

    direct: np.ndarray
    observe: np.ndarray
    gather: np.ndarray
    rows: np.ndarray
    step: np.ndarray

    def run(self, sound: np.ndarray, state: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(channels, n) with n a multiple of 2400, and (channels, 4): the filtered sound and the state after it."""
        channels = sound.shape[0]
        rows = sound.reshape(channels, -1, _ROW).astype(np.float64)
        pushes = (rows @ self.gather).reshape(channels, -1, _GROUP * 4)
        inner = pushes @ self.rows
        states = np.empty(pushes.shape)
        for k in range(pushes.shape[1]):
            after = inner[:, k] + state @ self.step
            states[:, k], state = after[:, :-4], after[:, -4:]
        heard = rows @ self.direct + states.reshape(channels, -1, 4) @ self.observe
        return heard.reshape(channels, -1), state


@cache
def _weighting() -> Filter:
    """The two sections of K-weighting at 48 kHz, with the coefficients of the Recommendation."""
    shelf = _section((1.53512485958697, -2.69169618940638, 1.19839281085285), (-1.69065929318241, 0.73248077421585))
    high = _section((1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621))
    return _blocked(*_series(shelf, high))


_Space = tuple[np.ndarray, np.ndarray, np.ndarray, float]


def _section(b: tuple[float, float, float], a: tuple[float, float]) -> _Space:
    """A biquad as state space (A, B, C, D), in the transposed direct form."""
    step = np.array([[-a[0], 1.0], [-a[1], 0.0]])
    push = np.array([b[1] - a[0] * b[0], b[2] - a[1] * b[0]])
    return step, push, np.array([1.0, 0.0]), b[0]


def _series(first: _Space, second: _Space) -> _Space:
    (a1, b1, c1, d1), (a2, b2, c2, d2) = first, second
    step = np.block([[a1, np.zeros((2, 2))], [np.outer(b2, c1), a2]])
    return step, np.concatenate((b1, b2 * d1)), np.concatenate((d2 * c1, c2)), d1 * d2


def _blocked(step: np.ndarray, push: np.ndarray, read: np.ndarray, through: float) -> Filter:
    """Row form: x (48,) gives x @ direct + s @ observe, the state gains x @ gather; groups of 50 rows are stepped at once."""
    powers = [np.linalg.matrix_power(step, k) for k in range(_ROW + 1)]
    answer = np.array([through, *(read @ powers[k] @ push for k in range(_ROW - 1))])
    offset = np.arange(_ROW)[None, :] - np.arange(_ROW)[:, None]
    direct = np.where(offset >= 0, answer[np.maximum(offset, 0)], 0.0)
    observe = np.stack([read @ powers[k] for k in range(_ROW)], axis=1)
    gather = np.stack([powers[_ROW - 1 - k] @ push for k in range(_ROW)])
    leaps = [np.linalg.matrix_power(powers[_ROW], k).T for k in range(_GROUP + 1)]
    rows = np.zeros((_GROUP * 4, (_GROUP + 1) * 4))
    for i in range(_GROUP + 1):
        for k in range(i):
            rows[4 * k : 4 * k + 4, 4 * i : 4 * i + 4] = leaps[i - 1 - k]
    return Filter(direct, observe, gather, rows, np.concatenate(leaps, axis=1))


def _windows(powers: np.ndarray, size: int) -> np.ndarray:
    """Means over `size` neighbours, every start."""
    if len(powers) < size:
        return np.zeros(0)
    total = np.concatenate(([0.0], np.cumsum(powers)))
    return (total[size:] - total[:-size]) / size


_REACH = 16
_PHASES = 4


def _between() -> np.ndarray:
    """(HOP + 2 REACH, 3 HOP): the values a quarter, a half and three quarters of the way from each sample to the next."""
    taps = np.arange(HOP + 2 * _REACH)[:, None] - _REACH
    columns = [np.arange(HOP)[None, :] + phase / _PHASES for phase in range(1, _PHASES)]
    offsets = np.concatenate([taps - column for column in columns], axis=1)
    window = np.where(np.abs(offsets) < _REACH, np.cos(np.pi * offsets / (2 * _REACH)) ** 2, 0.0)
    return (np.sinc(offsets) * window).astype(np.float32)


_BETWEEN = _between()
_BOUND = float(np.abs(_BETWEEN).sum(0).max())
