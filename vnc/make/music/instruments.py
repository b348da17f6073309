"""What plays notes: struck and plucked things, ensembles, solo voices."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vnc.assets import RATE
from vnc.make.music.tones import band, bump, chance, cloud, dying, fall, hertz, level_to, puff, ring, rise, sing, ticks


@dataclass(frozen=True)
class Struck:
    """Strings, bars, bells: partials that all begin at once and die, high ones first.

    `ratios` are given, or else `count` harmonics stretched by `stiff`. `life` is seconds to -60 dB at middle C, halved every
    `keys` semitones upwards; `hurry` is how much faster each higher partial dies; `soft` is the cut-off in Hz at full force.
    """

    ratios: tuple[float, ...] = ()
    levels: tuple[float, ...] = ()
    count: int = 24
    slope: float = 1.2
    pluck: float = 0.0
    stiff: float = 0.0
    life: float = 4.0
    keys: float = 18.0
    hurry: float = 0.25
    soft: float = 3000.0
    cents: float = 0.0
    knock: float = 0.0
    knock_hz: float = 300.0
    attack: float = 0.002
    release: float | None = 0.25
    tremble: float = 0.0

    def tone(self, pitch: float, seconds: float, velocity: float, take: int) -> np.ndarray:
        """(1, n): the note and its release; `seconds` is how long the key is held."""
        rng = chance("struck", self, round(pitch, 2), take)
        life = self.life * 2.0 ** (-(pitch - 60.0) / self.keys)
        hold = life if self.release is None else min(life, seconds + 2.5 * self.release)
        n = ticks(min(max(hold, 0.05), 9.0))
        freqs, levels, fades = self._partials(pitch, life, velocity)
        out = self._unison(freqs, levels, fades, n, rng)
        out *= rise(n, self.attack)
        if self.release is not None and seconds * RATE < n:
            held = ticks(seconds)
            out[held:] *= dying(n - held, 2.2 * self.release)
        if self.knock:
            out += self._thump(n, velocity, rng)
        if self.tremble:
            out *= 1.0 - self.tremble * (0.5 - 0.5 * np.cos(np.arange(n, dtype=np.float32) * np.float32(2 * np.pi * 5.1 / RATE)))
        return (level_to(out) * fall(n, 0.02))[None]

    def _partials(self, pitch: float, life: float, velocity: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        base = hertz(pitch)
        if self.ratios:
            ratios = np.array(self.ratios)
            levels = np.array(self.levels)
        else:
            k = np.arange(1, self.count + 1)
            ratios = k * np.sqrt(1.0 + self.stiff * k * k)
            levels = k**-self.slope
            if self.pluck:
                levels = levels * (np.abs(np.sin(np.pi * k * self.pluck)) + 0.05)
        freqs = base * ratios
        cut = max(self.soft * (0.35 + 0.65 * velocity), 1.5 * base)
        levels = levels / (1.0 + (freqs / cut) ** 1.5)
        return freqs, levels, life / (1.0 + self.hurry * (ratios / ratios[0] - 1.0))

    def _unison(self, freqs: np.ndarray, levels: np.ndarray, fades: np.ndarray, n: int, rng: np.random.Generator) -> np.ndarray:
        if not self.cents:
            return ring(freqs, levels, fades, n)
        spread = np.array([-1.0, 0.2, 1.0]) * self.cents + rng.normal(0, 0.15 * self.cents, 3)
        shift = 2.0 ** (spread / 1200.0)
        size = len(freqs)
        lives = np.repeat([0.45, 1.0, 0.7], size)
        phases = np.repeat(rng.uniform(-0.4, 0.4, 3), size)
        return ring(np.outer(shift, freqs).ravel(), np.tile(levels, 3), np.tile(fades, 3) * lives, n, phases)

    def _thump(self, n: int, velocity: float, rng: np.random.Generator) -> np.ndarray:
        size = min(n, ticks(0.09))
        out = np.zeros(n, np.float32)
        noise = puff(size, band(0.4 * self.knock_hz, 2.0 * self.knock_hz), rng)
        out[:size] = noise * dying(size, 0.07) * rise(size, 0.001) * fall(size, 0.02)
        return out * np.float32(self.knock * (0.3 + 0.7 * velocity))


@dataclass(frozen=True)
class Ensemble:
    """Many players at once: an endless cloud of the note, faded in and out."""

    levels: tuple[float, ...]
    cents: float = 18.0
    attack: float = 0.5
    release: float = 0.9
    formants: tuple[tuple[float, float], ...] = ()
    soft: float = 3500.0
    tremolo: float = 0.0
    air: float = 0.008

    def tone(self, pitch: float, seconds: float, velocity: float, take: int) -> np.ndarray:
        """(2, n); takes start at different places of the same cloud."""
        sheet = _sheet(self, round(pitch * 100), 0.65 if velocity < 0.5 else 1.0)
        length = ticks(seconds + self.release)
        rng = chance("enter", round(pitch * 100), take)
        start = int(rng.integers(int(sheet.shape[1])))
        shape = rise(length, min(self.attack, 0.6 * seconds)) * fall(length, self.release)
        shape *= 0.82 + 0.18 * np.sin(np.linspace(0.0, 3.0, length, dtype=np.float32))
        if self.tremolo:
            turn = np.arange(length, dtype=np.float32) * np.float32(np.pi * 10.5 / RATE) + np.float32(rng.uniform(0, 3))
            shape *= 1.0 - self.tremolo * np.abs(np.sin(turn))
        rounds = -(-(start + length) // sheet.shape[1])
        return np.concatenate([sheet] * rounds, axis=1)[:, start : start + length] * shape


@lru_cache(maxsize=32)
def _sheet(of: Ensemble, cents: int, bright: float) -> np.ndarray:
    base = hertz(cents / 100.0)
    k = np.arange(1, len(of.levels) + 1)
    levels = np.array(of.levels) / (1.0 + (k * base / (of.soft * bright)) ** 1.5)
    for centre, octaves in of.formants:
        levels = levels * (0.25 + 2.0 * bump(centre, octaves)(k * base))
    return cloud(k * base, levels, of.cents, 1 << 17, chance("sheet", of, cents, bright), of.air)


@dataclass(frozen=True)
class Solo:
    """One player who can bend the note: late vibrato, breath or bow noise, a slight scoop into the pitch."""

    levels: tuple[float, ...]
    attack: float = 0.07
    release: float = 0.12
    vibrato: float = 22.0
    rate: float = 5.2
    scoop: float = 25.0
    breath: float = 0.02
    breath_hz: float = 2500.0
    swell: float = 0.25

    def tone(self, pitch: float, seconds: float, velocity: float, take: int) -> np.ndarray:
        """(1, n)."""
        rng = chance("solo", self, round(pitch, 2), round(seconds, 2), take)
        n = ticks(seconds + self.release)
        time = np.arange(n, dtype=np.float32) / RATE
        depth = self.vibrato * np.clip((time - 0.25) / 0.5, 0, 1) * (1 + 0.2 * np.sin(0.9 * time + rng.uniform(0, 6)))
        rate = self.rate * rng.normal(1, 0.03)
        bend = depth * np.sin(2 * np.pi * rate * time + rng.uniform(0, 6)) - self.scoop * np.exp(-time / 0.035)
        bend += rng.normal(0, 2.0)
        freq = hertz(pitch) * np.exp2(bend / 1200.0)
        k = np.arange(len(self.levels))
        levels = [float(v) for v in np.array(self.levels) * (0.35 + 0.65 * velocity) ** (0.25 * k)]
        out = sing(freq, levels, rng.uniform(0, 6))
        out *= 1.0 + 0.12 * depth / max(self.vibrato, 1.0) * np.sin(2 * np.pi * rate * time)
        if self.breath:
            near = max(self.breath_hz, 1.5 * hertz(pitch))
            out = level_to(out) + puff(n, bump(near, 2.5), rng) * np.float32(0.1 * self.breath) * (0.4 + np.exp(-time / 0.08))
        return (level_to(out) * self._shape(n, seconds, velocity))[None]

    def _shape(self, n: int, seconds: float, velocity: float) -> np.ndarray:
        attack = min(self.attack * (1.5 - 0.7 * velocity), 0.45 * seconds)
        hill = 1.0 - self.swell + self.swell * np.sin(np.linspace(0.15, 2.6, n, dtype=np.float32))
        return rise(n, attack) * fall(n, self.release) * hill


Instrument = Struck | Ensemble | Solo


def harmonics(count: int, slope: float, even: float = 1.0) -> tuple[float, ...]:
    """Levels that fall as k^-slope; `even` scales the even ones (0.2 is hollow, as in a clarinet)."""
    return tuple(round(k**-slope * (even if k % 2 == 0 else 1.0), 5) for k in range(1, count + 1))
