"""How far music and ambience step back for the voices: seen ahead, smooth both ways, from when words are really spoken."""

from collections.abc import Mapping, Sequence

import numpy as np

from vnc.timeline import SECOND

HOP = SECOND // 1000
"""Control points are a millisecond apart."""
AHEAD = SECOND * 250 // 1000
RELEASE = SECOND * 600 // 1000
BRIDGE = SECOND * 700 // 1000
"""Pauses shorter than this do not bring the music back up."""
DEPTH: Mapping[str, float] = {"music": 9.0, "ambience": 6.0}
"""Decibels under speech."""


def presence(spoken: Sequence[tuple[int, int]], start: int, stop: int) -> np.ndarray | None:
    """How much speech asks for room, 0..1, at every millisecond from start to stop inclusive; None if nobody is near."""
    near = [(a, b) for a, b in joined(spoken) if a - AHEAD < stop and b + RELEASE > start]
    if not near:
        return None
    ticks = np.arange(start, stop + HOP, HOP, dtype=np.float64)
    shape = np.zeros(len(ticks))
    for a, b in near:
        ramp = np.minimum((ticks - (a - AHEAD)) / AHEAD, (b + RELEASE - ticks) / RELEASE)
        shape = np.maximum(shape, np.clip(ramp, 0, 1))
    return (0.5 - 0.5 * np.cos(np.pi * shape)).astype(np.float32)


def gains(shape: np.ndarray, channel: str, n: int) -> np.ndarray:
    """The gain of a channel at each of n samples, drawn straight between the control points."""
    points = 10.0 ** (-DEPTH[channel] / 20.0 * shape)
    return lines(points.astype(np.float32), HOP)[:n]


def lines(points: np.ndarray, hop: int) -> np.ndarray:
    """Straight lines through points `hop` samples apart, ((len - 1) * hop,)."""
    ramp = np.arange(hop, dtype=np.float32) / np.float32(hop)
    return (points[:-1, None] + np.diff(points)[:, None] * ramp).reshape(-1)


def joined(spoken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Stretches of speech with the short pauses between them filled."""
    out: list[tuple[int, int]] = []
    for a, b in sorted(s for s in spoken if s[1] > s[0]):
        if out and a - out[-1][1] <= BRIDGE:
            out[-1] = (out[-1][0], max(b, out[-1][1]))
        else:
            out.append((a, b))
    return out
