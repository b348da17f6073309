"""One sounding cue: which part of its clip is heard when, looped and faded."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from vnc.assets import Clip
from vnc.timeline import SECOND, SoundCue

Clips = Callable[[str], Clip]
"""The clip of an asset. It is asked for shortly before it sounds and let go of when it has ended."""

EDGE = SECOND * 4 // 1000
"""The shortest fade, in ticks: no cue starts or stops with a step."""
LOOPED = frozenset({"music", "ambience"})
_CLOSE = 3 * SECOND
"""A piece made to go round has no end of its own: played once, it fades."""
_SEAM = SECOND * 30 // 1000


@dataclass(frozen=True)
class Playing:
    """A cue with its samples. `end` is the film tick at which it is silent again."""

    cue: SoundCue
    samples: np.ndarray
    loop: tuple[int, int] | None
    end: int
    voiced: tuple[int, int]

    def take(self, start: int, stop: int) -> tuple[int, np.ndarray]:
        """What is heard of it between two film ticks: the first tick and (channels, n) samples, faded, at the cue's gain."""
        first, last = max(start, self.cue.start), min(stop, self.end)
        if last <= first:
            return start, np.zeros((1, 0), np.float32)
        sound = self._read(self.cue.offset + first - self.cue.start, last - first)
        envelope = self._envelope(first, last)
        return first, sound * envelope if envelope is not None else sound * np.float32(self.cue.gain)

    def _read(self, at: int, n: int) -> np.ndarray:
        """n samples from a position on, round the loop as often as needed."""
        pieces: list[np.ndarray] = []
        while n > 0:
            if self.loop and at >= self.loop[1]:
                at = self.loop[0] + (at - self.loop[1]) % (self.loop[1] - self.loop[0])
            stop = min(at + n, self.loop[1] if self.loop else self.samples.shape[1])
            pieces.append(self.samples[:, at:stop])
            n, at = n - (stop - at), stop
        return pieces[0] if len(pieces) == 1 else np.concatenate(pieces, axis=1)

    def _envelope(self, first: int, last: int) -> np.ndarray | None:
        """Gain by sample where a fade is under way, else None."""
        cue = self.cue
        rise, fall = max(cue.fadein, EDGE), max(cue.fadeout, EDGE)
        if first >= cue.start + rise and last <= self.end - fall:
            return None
        ticks = np.arange(last - first, dtype=np.float32)
        shape = np.clip((ticks + np.float32(first - cue.start)) / np.float32(rise), 0, 1)
        shape = np.minimum(shape, np.clip((np.float32(self.end - first) - ticks) / np.float32(fall), 0, 1))
        return np.sin(shape * np.float32(np.pi / 2)) ** np.float32(1.0 if max(rise, fall) > EDGE else 2.0) * np.float32(cue.gain)


def opened(cue: SoundCue, clips: Clips) -> Playing:
    """Load a cue's clip and settle how long it sounds and where it goes round."""
    clip = clips(cue.asset)
    samples = np.atleast_2d(np.asarray(clip.samples, np.float32))[:2]
    loop = clip.loop if cue.loop else None
    if cue.loop and (loop is None or loop[1] - loop[0] < 2 * _SEAM):
        samples, loop = _seamless(samples)
    left = max(0, samples.shape[1] - cue.offset)
    length = max(0, cue.length if loop else min(cue.length, left))
    if clip.loop and not cue.loop and cue.channel in LOOPED and length == left:
        cue = replace(cue, fadeout=max(cue.fadeout, min(_CLOSE, length // 2)))
    end = cue.start + length
    onset = clip.onset if clip.offset > clip.onset else 0
    offset = clip.offset if clip.offset > clip.onset else left
    voiced = (cue.start + max(0, onset - cue.offset), min(end, cue.start + max(0, offset - cue.offset)))
    return Playing(cue, samples, loop, end, voiced)


def _seamless(samples: np.ndarray) -> tuple[np.ndarray, tuple[int, int] | None]:
    """A file with its end crossed into its start, so that it can go round; too short ones stay as they are."""
    n = samples.shape[1]
    seam = min(_SEAM, n // 4)
    if seam < 2:
        return samples, None
    turn = np.linspace(0, np.pi / 2, seam, dtype=np.float32)
    out = samples.copy()
    out[:, n - seam :] = samples[:, n - seam :] * np.cos(turn) + samples[:, :seam] * np.sin(turn)
    return out, (seam, n)
