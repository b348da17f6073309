"""Where a sound is heard: rooms as streams of convolution. Echoes run at a third of the rate, being dark anyway."""

from functools import lru_cache

import numpy as np

from vnc.render.sound.rooms import ROOMS, Room
from vnc.request import seed
from vnc.timeline import SECOND

_THIRD = 3
_FRAME = 48
_SLOW = SECOND // _THIRD
_HALF = np.float32(0.5**0.5)


class Heard:
    """A stream through one room: (2, n) in and out, block by block; the tail comes with the blocks that follow."""

    def __init__(self, name: str, block: int) -> None:
        self.room = ROOMS[name]
        self.block = block
        self.filter = Convolver(_band(name, block), block) if self.room.band else None
        self.echo = Convolver(_ringing(name, block // _THIRD), block // _THIRD) if self.room.wet else None
        self.before = np.zeros(_FRAME, np.float32)
        self.ahead = np.zeros((2, _FRAME // _THIRD), np.float32)
        self.tail = self.room.tail
        self.quiet = self.tail

    def push(self, sound: np.ndarray | None) -> np.ndarray | None:
        """None in means silence; None out means that the room has fallen silent as well."""
        self.quiet = 0 if sound is not None else self.quiet + self.block
        if self.quiet > self.tail:
            return None
        given = np.zeros((2, self.block), np.float32) if sound is None else sound
        middle = (given[0] + given[1]) * _HALF
        out = given * np.float32(self.room.dry)
        if self.filter:
            out += self.filter.push(middle) * _HALF
        if self.echo:
            slow, self.before = _thinned(middle, self.before)
            wet, self.ahead = _filled(self.echo.push(slow), self.ahead)
            out += wet
        return out


class Convolver:
    """(n,) in, (channels, n) out, always n samples: convolution with a long response in equal `parts` (overlap-add)."""

    def __init__(self, parts: np.ndarray, block: int) -> None:
        self.block, self.parts = block, parts
        self.past: list[np.ndarray] = []
        self.rest = np.zeros((parts.shape[0], block), np.float32)

    def push(self, sound: np.ndarray) -> np.ndarray:
        self.past = [np.fft.rfft(sound, 2 * self.block), *self.past][: self.parts.shape[1]]
        total = sum((spectrum * self.parts[:, k] for k, spectrum in enumerate(self.past)), np.complex64(0))
        out = np.fft.irfft(total, 2 * self.block, axis=-1).astype(np.float32)
        head, self.rest = out[:, : self.block] + self.rest, out[:, self.block :]
        return head


@lru_cache(maxsize=16)
def _ringing(name: str, block: int) -> np.ndarray:
    return _spectra(_impulse(name), block)


@lru_cache(maxsize=16)
def _band(name: str, block: int) -> np.ndarray:
    band = ROOMS[name].band
    assert band is not None
    return _spectra(_passing(*band), block)


def _spectra(impulse: np.ndarray, block: int) -> np.ndarray:
    """(channels, parts, block + 1): a response cut up, ready for blocks of that length."""
    parts = -(-impulse.shape[1] // block)
    padded = np.zeros((impulse.shape[0], parts * block), np.float32)
    padded[:, : impulse.shape[1]] = impulse
    return np.fft.rfft(padded.reshape(-1, parts, block), 2 * block, axis=-1).astype(np.complex64)


@lru_cache(maxsize=16)
def _impulse(name: str) -> np.ndarray:
    """Echoes at a third of the rate, (2, n): early ones apart, then dying noise that darkens as it dies."""
    room = ROOMS[name]
    rng = np.random.default_rng(seed("room", name))
    near = int(room.near * _SLOW / 1000)
    out = np.pad(_dying(room, rng), ((0, 0), (near, 0)))
    for k in range(6):
        out[k % 2, int(near * (1 + 0.3 * k + rng.uniform(0, 0.3)))] += 0.3 * 0.8**k
    if room.echo:
        late = int(room.echo[0] * _SLOW)
        out = np.pad(out, ((0, 0), (0, late))) + room.echo[1] * np.pad(out, ((0, 0), (late, 0)))
    return (out * room.wet).astype(np.float32)


def _dying(room: Room, rng: np.random.Generator) -> np.ndarray:
    """Noise in four bands, each with its own life, (2, n), as strong as the sound itself where speech is."""
    n = int(1.15 * room.life * _SLOW)
    time, freqs = np.arange(n) / _SLOW, np.fft.rfftfreq(n, 1 / _SLOW)
    out = np.zeros((2, n))
    for low, high, share in ((60, 350, 0.75), (350, 1300, 1.0), (1300, 3000, 0.5 + 0.5 * room.treble), (3000, 7000, room.treble)):
        noise = rng.standard_normal((2, len(freqs))) + 1j * rng.standard_normal((2, len(freqs)))
        shape = 1 / np.sqrt((1 + (low / np.maximum(freqs, 1)) ** 6) * (1 + (freqs / high) ** 6))
        out += np.fft.irfft(noise * shape, n, axis=-1) * np.exp(-6.908 * time / (room.life * share)) * share
    speech = np.fft.rfft(out, axis=-1)[:, (freqs > 200) & (freqs < 2500)]
    return out / np.sqrt(np.mean(np.abs(speech) ** 2, axis=1, keepdims=True))


def _passing(low: float, high: float) -> np.ndarray:
    """A band-pass of second order on both sides, causal, (1, 1024)."""
    n = 2048
    s = 1j * np.maximum(np.fft.rfftfreq(n, 1 / SECOND), 0.1)
    rising = (s / low) ** 2 / (1 + 1.2 * s / low + (s / low) ** 2)
    falling = 1 / (1 + 1.2 * s / high + (s / high) ** 2)
    return np.fft.irfft(rising * falling, n)[None, : n // 2].astype(np.float32)


def _sinc(offsets: np.ndarray, half: float) -> np.ndarray:
    """A low-pass at 6.6 kHz, windowed to +-half samples."""
    cut = 6600 / SECOND
    window = np.where(np.abs(offsets) < half, np.cos(np.pi * offsets / (2 * half)) ** 2, 0)
    return 2 * cut * np.sinc(2 * cut * offsets) * window


_FINE, _COARSE = np.arange(2 * _FRAME), _THIRD * np.arange(2 * _FRAME // _THIRD)
_DOWN = _sinc(_FINE[:, None] - (_COARSE[: _FRAME // _THIRD] + _FRAME // 2), 24).astype(np.float32)
_UP = (_THIRD * _sinc(_COARSE[:, None] - (_FINE[:_FRAME] + _FRAME // 2), 24)).astype(np.float32)


def _thinned(sound: np.ndarray, before: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Every third sample of the low-passed stream, 24 samples late; and what the next call needs."""
    rows = np.concatenate((before, sound)).reshape(-1, _FRAME)
    pairs = np.concatenate((rows[:-1], rows[1:]), axis=1)
    return (pairs @ _DOWN).reshape(-1), rows[-1]


def _filled(slow: np.ndarray, before: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The way back up to 48 kHz, (2, 3 n), another 24 samples late."""
    rows = np.concatenate((before, slow), axis=1).reshape(2, -1, _FRAME // _THIRD)
    pairs = np.concatenate((rows[:, :-1], rows[:, 1:]), axis=2)
    return (pairs @ _UP).reshape(2, -1), rows[:, -1]
