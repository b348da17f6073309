"""Everything that plays notes: struck and plucked things, ensembles, solo voices. One table at the end."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vnc.assets import RATE
from vnc.make.music.drums import DRUMS
from vnc.make.music.tones import band, bump, chance, cloud, dying, fall, hertz, hiss, level_to, rise, ring, sing, ticks


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
        levels = levels / (1.0 + (freqs / cut) ** 2)
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
        noise = hiss(size, band(0.4 * self.knock_hz, 2.0 * self.knock_hz), rng)[0]
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

    def tone(self, pitch: float, seconds: float, velocity: float, take: int) -> np.ndarray:
        """(2, n); takes start at different places of the same cloud."""
        bright = 0.6 if velocity < 0.5 else 1.0
        sheet = _sheet(self, round(pitch * 100), bright)
        length = ticks(seconds + self.release)
        start = int(chance("enter", round(pitch * 100), take).integers(sheet.shape[1]))
        where = (start + np.arange(length)) % sheet.shape[1]
        shape = rise(length, min(self.attack, 0.6 * seconds)) * fall(length, self.release)
        if self.tremolo:
            shape = shape * (1.0 - self.tremolo * np.abs(np.sin(np.arange(length, dtype=np.float32) * np.float32(np.pi * 11.0 / RATE))))
        return sheet[:, where] * shape


@lru_cache(maxsize=32)
def _sheet(of: Ensemble, cents: int, bright: float) -> np.ndarray:
    base = hertz(cents / 100.0)
    k = np.arange(1, len(of.levels) + 1)
    levels = np.array(of.levels) / (1.0 + (k * base / (of.soft * bright)) ** 2)
    for centre, octaves in of.formants:
        levels = levels * (0.25 + 2.0 * bump(centre, octaves)(k * base))
    return cloud(k * base, levels, of.cents, 1 << 17, chance("sheet", of, cents, bright))


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
            out = level_to(out) + hiss(n, bump(near, 2.5), rng)[0] * np.float32(0.1 * self.breath) * (0.4 + np.exp(-time / 0.08))
        return (level_to(out) * self._shape(n, seconds, velocity))[None]

    def _shape(self, n: int, seconds: float, velocity: float) -> np.ndarray:
        attack = min(self.attack * (1.5 - 0.7 * velocity), 0.45 * seconds)
        hill = 1.0 - self.swell + self.swell * np.sin(np.linspace(0.15, 2.6, n, dtype=np.float32))
        return rise(n, attack) * fall(n, self.release) * hill


Instrument = Struck | Ensemble | Solo


def harmonics(count: int, slope: float, even: float = 1.0) -> tuple[float, ...]:
    """Levels that fall as k^-slope; `even` scales the even ones (0.2 is hollow, as in a clarinet)."""
    return tuple(round(k**-slope * (even if k % 2 == 0 else 1.0), 5) for k in range(1, count + 1))


_BELL = (0.5, 1.0, 1.19, 1.5, 2.0, 2.51, 2.66, 3.01, 4.1, 5.4)
_BELL_LEVELS = (0.35, 0.9, 0.55, 0.3, 0.8, 0.25, 0.25, 0.3, 0.15, 0.1)

INSTRUMENTS: Mapping[str, Instrument] = {
    "piano": Struck(slope=1.15, stiff=0.00025, life=7.0, hurry=0.22, soft=2600, cents=0.7, knock=0.035, knock_hz=180, attack=0.003),
    "felt": Struck(slope=1.5, stiff=0.0002, life=6.0, hurry=0.3, soft=1100, cents=0.9, knock=0.06, knock_hz=140, attack=0.008),
    "rhodes": Struck(
        ratios=(1, 2, 3, 7.1, 13.2), levels=(1, 0.22, 0.08, 0.12, 0.04), life=5, hurry=0.5, soft=2400, tremble=0.25, attack=0.004
    ),
    "harp": Struck(slope=1.0, pluck=0.31, life=4.2, hurry=0.3, soft=2600, release=None, attack=0.002),
    "guitar": Struck(slope=0.9, pluck=0.18, stiff=0.00004, life=3.2, hurry=0.35, soft=2800, knock=0.03, knock_hz=220, release=0.15),
    "koto": Struck(slope=0.7, pluck=0.11, stiff=0.00008, life=2.6, hurry=0.25, soft=4200, release=None, knock=0.02, knock_hz=600),
    "pizzicato": Struck(slope=1.0, pluck=0.23, life=0.75, hurry=0.45, soft=2400, knock=0.05, knock_hz=250, release=0.1, cents=2.0),
    "dulcimer": Struck(slope=0.9, pluck=0.14, stiff=0.0001, life=3.0, hurry=0.3, soft=3600, cents=1.6, release=None),
    "celesta": Struck(ratios=(1, 2.0, 4.02, 6.5), levels=(1, 0.18, 0.22, 0.03), life=2.6, hurry=0.35, soft=5200, release=None, knock=0.015, knock_hz=700),
    "musicbox": Struck(ratios=(1, 2.01, 4.9, 6.27), levels=(1, 0.1, 0.12, 0.05), life=2.4, hurry=0.2, soft=5000, release=None, knock=0.01, knock_hz=1200),
    "glock": Struck(ratios=(1, 2.76, 5.4), levels=(1, 0.25, 0.06), life=2.8, hurry=0.45, soft=5500, release=None),
    "vibes": Struck(ratios=(1, 3.99, 10.1), levels=(1, 0.16, 0.03), life=4.5, hurry=0.5, soft=4500, release=0.5, tremble=0.35),
    "marimba": Struck(ratios=(1, 3.93, 9.2), levels=(1, 0.2, 0.04), life=0.9, hurry=0.5, soft=3500, release=None, knock=0.05, knock_hz=320),
    "kalimba": Struck(ratios=(1, 2.0, 5.3, 8.9), levels=(1, 0.08, 0.12, 0.04), life=1.5, hurry=0.5, soft=3500, release=None, knock=0.06, knock_hz=420),
    "bell": Struck(ratios=_BELL, levels=_BELL_LEVELS, life=6.0, hurry=0.35, soft=3600, release=None, attack=0.003),
    "glass": Struck(ratios=(1, 2.32, 4.25, 6.63), levels=(1, 0.3, 0.12, 0.04), life=5.0, hurry=0.3, soft=5000, release=None, attack=0.03, tremble=0.15),
    "bass": Struck(slope=1.5, pluck=0.26, life=2.4, hurry=0.4, soft=900, knock=0.03, knock_hz=120, release=0.12, attack=0.005, keys=30),
    "softbass": Struck(ratios=(1, 2, 3, 4), levels=(1, 0.3, 0.1, 0.04), life=5.0, hurry=0.4, soft=800, release=0.2, attack=0.02, keys=40),
    "pulsebass": Struck(count=18, slope=1.0, life=1.1, hurry=0.35, soft=1400, release=0.08, attack=0.004, keys=40),
    "strings": Ensemble(harmonics(22, 1.05), cents=16, attack=0.55, release=1.0, formants=((550, 2.2), (2600, 1.6)), soft=2600),
    "warmstrings": Ensemble(harmonics(16, 1.35), cents=18, attack=0.8, release=1.3, formants=((450, 2.0),), soft=1500),
    "celli": Ensemble(harmonics(20, 1.15), cents=14, attack=0.35, release=0.7, formants=((380, 1.8), (1500, 1.5)), soft=1800),
    "spiccato": Ensemble(harmonics(20, 1.0), cents=14, attack=0.025, release=0.22, formants=((600, 2.0), (2400, 1.5)), soft=2600),
    "tremolo": Ensemble(harmonics(20, 1.0), cents=20, attack=0.5, release=0.7, formants=((700, 2.0), (2700, 1.5)), soft=2800, tremolo=0.55),
    "choir": Ensemble(harmonics(20, 0.9), cents=24, attack=0.7, release=1.2, formants=((620, 0.9), (1050, 0.8), (2700, 0.7)), soft=2200),
    "brass": Ensemble(harmonics(18, 0.95), cents=9, attack=0.14, release=0.4, formants=((500, 1.6), (1300, 1.5)), soft=2000),
    "pad": Ensemble(harmonics(8, 1.7), cents=22, attack=1.0, release=1.6, soft=1600),
    "airpad": Ensemble((1.0, 0.5, 0.12, 0.22, 0.03, 0.08), cents=30, attack=1.2, release=1.8, soft=2600),
    "drone": Ensemble(harmonics(14, 1.25), cents=30, attack=1.8, release=2.2, formants=((220, 2.5),), soft=700),
    "flute": Solo((1, 0.42, 0.16, 0.06, 0.03, 0.012), breath=0.09, breath_hz=2200, vibrato=16, swell=0.3),
    "ocarina": Solo((1, 0.12, 0.05, 0.015), breath=0.05, breath_hz=1800, vibrato=14, scoop=40),
    "clarinet": Solo(harmonics(11, 1.1, 0.12), attack=0.05, vibrato=6, breath=0.02, breath_hz=1800, scoop=12),
    "oboe": Solo((0.6, 1, 0.8, 0.5, 0.3, 0.2, 0.12, 0.06, 0.03), attack=0.05, vibrato=14, breath=0.01),
    "violin": Solo(harmonics(14, 1.15), attack=0.12, release=0.18, vibrato=24, rate=5.8, breath=0.035, breath_hz=3200, swell=0.35),
    "cello": Solo(harmonics(16, 1.2), attack=0.13, release=0.2, vibrato=20, rate=5.2, breath=0.03, breath_hz=1600, swell=0.35),
    "horn": Solo((1, 0.75, 0.5, 0.3, 0.16, 0.09, 0.05, 0.02), attack=0.11, release=0.2, vibrato=5, breath=0.01, scoop=30, swell=0.3),
    "whistle": Solo((1, 0.06, 0.02), attack=0.06, vibrato=26, breath=0.06, breath_hz=3000, scoop=70),
    "theremin": Solo((1, 0.28, 0.1, 0.03), attack=0.25, release=0.35, vibrato=38, rate=6.0, scoop=120, breath=0.0),
    "voice": Solo((0.8, 1.0, 0.55, 0.25, 0.12, 0.06, 0.05, 0.03), attack=0.16, release=0.25, vibrato=22, breath=0.05, breath_hz=1500),
}  # fmt: skip


def play(name: str, pitch: float, seconds: float, velocity: float, take: int = 0) -> np.ndarray:
    """(1 or 2, n) float32: one note on one instrument or drum, about 0.1 RMS at full force."""
    tone = DRUMS[name](velocity, take) if name in DRUMS else INSTRUMENTS[name].tone(pitch, seconds, velocity, take)
    return tone * np.float32(velocity**1.4)
