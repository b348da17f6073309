"""The line that a bent limb follows, and its outline on both sides of it."""

from functools import partial

import numpy as np

from vnc.make.draw.path import Path, ellipse, stroke

_STEPS = 20
"""Samples per bone."""
_BEND = 0.16
"""How much of each bone the curve of an elbow takes: joints are corners, not arcs."""
_OUTER = (
    (0.0, 0.40), (0.04, 0.46), (0.1, 0.52), (0.17, 0.53), (0.27, 0.48), (0.38, 0.42), (0.46, 0.39), (0.5, 0.40), (0.58, 0.44),
    (0.66, 0.42), (0.82, 0.33), (1.0, 0.28),
)  # fmt: skip
"""Along the arm (0 shoulder, 0.5 elbow, 1 wrist): the distance of the far edge in thicknesses of the upper arm."""
_INNER = (
    (0.0, 0.30), (0.04, 0.42), (0.1, 0.48), (0.24, 0.50), (0.34, 0.46), (0.45, 0.38), (0.5, 0.37), (0.6, 0.42), (0.7, 0.38),
    (0.84, 0.31), (1.0, 0.28),
)  # fmt: skip
"""The same of the edge at the body's side: biceps and the inside of the forearm lie a little lower than those without."""


def bones(points: list[tuple[float, float]]) -> np.ndarray:
    """(n, 2) samples of the line shoulder, elbow, wrist; the elbow is the middle one."""
    shoulder, elbow, wrist = np.array(points, np.float64)
    t = np.linspace(0, 1, _STEPS + 1)[:, None]
    upper, lower = shoulder + (elbow - shoulder) * t, elbow + (wrist - elbow) * t
    before, after = elbow + (shoulder - elbow) * _BEND, elbow + (wrist - elbow) * _BEND
    s = np.linspace(0, 1, 2 * round(_STEPS * _BEND) + 1)[:, None]
    turn = (1 - s) ** 2 * before + 2 * s * (1 - s) * elbow + s**2 * after
    half = round(_STEPS * _BEND)
    upper[-half - 1 :], lower[: half + 1] = turn[: half + 1], turn[half:]
    return np.concatenate([upper, lower[1:]])


def limb_shape(points: list[tuple[float, float]], thick: float, start: float, stop: float, ease: float, flare: float) -> Path:
    """The stretch start..stop of an arm: `thick` its upper part's whole thickness, `ease` the cloth's distance, `flare` the
    factor at the wrist."""
    at = bones(points)
    t = np.linspace(start, stop, 22)
    line, lead = _at(at, t), _at(np.gradient(at, axis=0), t)
    lead /= np.maximum(np.hypot(lead[:, 0], lead[:, 1]), 1e-6)[:, None]
    room = ease * np.interp(t, (0, 0.1), (0.5, 1))
    grown = np.interp(t, (0, 0.4, 1), (1, 1, flare))
    outer, inner = ((_edge(edge, t) * thick + room) * grown for edge in (_OUTER, _INNER))
    side = 1 if points[0][0] > 0 else -1
    line += np.stack([lead[:, 1], -lead[:, 0]], 1) * (side * (outer - inner) / 2)[:, None]
    widths = outer + inner
    if stop - start < 0.15:
        return stroke(line.tolist(), 1, partial(np.interp, xp=np.linspace(0, 1, len(t)), fp=widths), smooth=False)
    tube = _tube(line, widths, joint_first=start > 0.3, joint_last=0.45 < stop < 0.6)
    return tube if start else tube | _cap(line[0], float(widths[0]) / 2)


def _at(samples: np.ndarray, t: np.ndarray) -> np.ndarray:
    """(n, 2) values at shares of the way along evenly spread samples."""
    along = np.linspace(0, 1, len(samples))
    return np.stack([np.interp(t, along, samples[:, 0]), np.interp(t, along, samples[:, 1])], 1)


def _edge(table: tuple[tuple[float, float], ...], t: np.ndarray) -> np.ndarray:
    return np.interp(t, [share for share, _ in table], [far for _, far in table])


def _cap(at: np.ndarray, half: float) -> Path:
    """The round top of a shoulder, beneath the trunk's corner."""
    return ellipse(float(at[0]), float(at[1]) + 2, half, half * 0.84)


def across_limb(
    at: np.ndarray, along: tuple[float, float], aside: tuple[float, float], half: float, side: int
) -> tuple[np.ndarray, np.ndarray]:
    """A bowed line over a limb and the limb's own direction beside it, (5, 2) each: from one share of its length to another,
    and from one place across it to another, where 1 is the edge at the body and -1 the far one."""
    t = np.linspace(0, 1, 5)
    line = _at(at, along[0] + (along[1] - along[0]) * t)
    lead = np.gradient(line, axis=0)
    lead = lead / np.maximum(np.hypot(lead[:, 0], lead[:, 1]), 1e-6)[:, None]
    shift = -side * half * (aside[0] + (aside[1] - aside[0]) * t)
    bow = lead * (np.sin(np.pi * t) * 7)[:, None]
    return line + np.stack([lead[:, 1], -lead[:, 0]], 1) * shift[:, None] + bow, lead


def _tube(line: np.ndarray, widths: np.ndarray, joint_first: bool, joint_last: bool) -> Path:
    """A thick bent line in short pieces and round joints: one polygon would cross itself at a sharp elbow.

    Joints keep clear of an end, to leave it flat, unless that end lies at the elbow.
    """
    pieces: list[np.ndarray] = []
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    for i in range(0, len(line) - 1, 3):
        part, width = line[i : i + 4], widths[i : i + 4]
        shares = np.linspace(0, 1, len(part))
        piece = stroke(part.tolist(), 1, partial(np.interp, xp=shares, fp=width), smooth=False)
        pieces += piece.contours
        first, last = along[i], along[-1] - along[i]
        if (joint_first or first > widths[i] / 2) and (joint_last or last > widths[i] / 2):
            pieces += ellipse(float(line[i, 0]), float(line[i, 1]), widths[i] / 2, widths[i] / 2).contours
    return Path(pieces)
