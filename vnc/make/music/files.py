"""The writer's own music and sounds as clips: the part in use, in stereo, with a loop that does not click."""

import numpy as np

from vnc.assets import RATE, Clip

_SEAM = RATE * 30 // 1000
_EDGE = RATE // 500


def decode(data: bytes, start: int = 0, end: int | None = None, loop: int | None = None, name: str = "the file") -> Clip:
    """A stereo clip at 48 kHz from the bytes of a WAV, FLAC, OGG, MP3, Opus or M4A file; see `piece` for the rest."""
    from vnc.make.speech.recorded import decoded

    return piece(decoded(data, name), start, end, loop)


def piece(samples: np.ndarray, start: int = 0, end: int | None = None, loop: int | None = None) -> Clip:
    """The stretch from `start` to `end` (ticks of the file) of (channels, n); at its end it goes on from `loop`, if given."""
    wide = _stereo(samples)[:, start:end]
    length = wide.shape[1]
    if loop is None:
        return _clip(_edged(wide), None)
    sound, back = _turned(wide, min(max(loop - start, 0), length))
    return _clip(sound, (back, length) if back < length else None)


def _clip(sound: np.ndarray, loop: tuple[int, int] | None) -> Clip:
    loud = np.flatnonzero(np.abs(sound).max(axis=0, initial=0.0) > 1e-3)
    first, last = (int(loud[0]), int(loud[-1]) + 1) if len(loud) else (0, 0)
    return Clip(np.ascontiguousarray(sound), onset=first, offset=last, loop=loop)


def _stereo(samples: np.ndarray) -> np.ndarray:
    """One channel on both sides; of more than two the front pair, with the others mixed in quietly."""
    wide = np.atleast_2d(samples).astype(np.float32)
    if wide.shape[0] == 1:
        return np.repeat(wide, 2, axis=0)
    rest = wide[2:].sum(0) * np.float32(0.5) if wide.shape[0] > 2 else np.float32(0.0)
    return wide[:2] + rest


def _turned(sound: np.ndarray, back: int) -> tuple[np.ndarray, int]:
    """The end crossed with what leads up to the point it jumps back to; from the very start that point moves a little."""
    length = sound.shape[1]
    seam = min(_SEAM, (length - back) // 4)
    if seam < 2:
        return _edged(sound), length
    back = max(back, seam)
    turn = np.linspace(0, np.pi / 2, seam, dtype=np.float32)
    out = sound.copy()
    out[:, length - seam :] = sound[:, length - seam :] * np.cos(turn) + sound[:, back - seam : back] * np.sin(turn)
    return out, back


def _edged(sound: np.ndarray) -> np.ndarray:
    """Both ends brought to zero within 2 ms."""
    size = min(_EDGE, sound.shape[1] // 2)
    out = sound.copy()
    if size:
        ramp = np.linspace(0, 1, size, dtype=np.float32)
        out[:, :size] *= ramp
        out[:, -size:] *= ramp[::-1]
    return out
