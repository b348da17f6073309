"""Small sounds of the world: drops, chirps, crackles, talk, wheels. Each takes a random source and yields (n,) float32."""

from collections.abc import Callable, Sequence

import numpy as np

from vnc.assets import RATE
from vnc.make.music.tones import Curve, band, blend, bump, dying, fall, level_to, puff, ring, rise, sing, sway, ticks

Source = Callable[[np.random.Generator], np.ndarray]


def burst(curve: Curve, seconds: float, life: float | None = None, attack: float = 0.002) -> Source:
    """Coloured noise that dies away in `life` (or swells and goes, if None)."""

    def make(rng: np.random.Generator) -> np.ndarray:
        n = ticks(seconds * rng.uniform(0.85, 1.15))
        shape = dying(n, life) if life else hill(n)
        return _tidy(puff(n, curve, rng) * shape, attack)

    return make


def metal(freqs: Sequence[float], life: float, click: float = 0.05, loose: float = 0.01, hurry: float = 0.3) -> Source:
    """A struck thing: its tones, the higher dying sooner, and the click of the blow."""

    def make(rng: np.random.Generator) -> np.ndarray:
        pitches = np.array(freqs) * rng.normal(1.0, loose)
        n = ticks(life)
        levels = rng.uniform(0.4, 1.0, len(freqs)) / np.sqrt(np.arange(1, len(freqs) + 1))
        out = ring(pitches, levels, life / (1 + hurry * np.arange(len(freqs))), n)
        return _tidy(out + puff(n, band(800, 5000), rng) * dying(n, 0.04) * np.float32(click), 0.001)

    return make


def gliding(points: Sequence[tuple[float, float]], levels: Sequence[float], seconds: float, loose: float = 0.05) -> Source:
    """A tone that glides through (share of time, Hz) points."""

    def make(rng: np.random.Generator) -> np.ndarray:
        n = ticks(seconds * rng.uniform(0.9, 1.1))
        at, freqs = zip(*points, strict=True)
        freq = np.interp(np.linspace(0, 1, n), at, np.array(freqs) * rng.normal(1, loose))
        return _tidy(sing(freq, levels, rng.uniform(0, 6)) * hill(n) ** np.float32(0.5), 0.004)

    return make


def drop(rng: np.random.Generator) -> np.ndarray:
    """Water on water: a short tone that rises."""
    n = ticks(rng.uniform(0.03, 0.09))
    freq = np.geomspace(1.0, rng.uniform(1.2, 1.9), n) * rng.uniform(700, 2600)
    return _tidy(sing(freq, (1.0,)) * dying(n, n / RATE), 0.002)


def patter(rng: np.random.Generator) -> np.ndarray:
    """A raindrop on something hard."""
    n = ticks(rng.uniform(0.008, 0.03))
    return _tidy(puff(n, bump(rng.uniform(1200, 4500), 1.5), rng) * dying(n, n / RATE), 0.0006)


def chirp(rng: np.random.Generator) -> np.ndarray:
    """A small bird's phrase: two to seven gliding whistles."""
    base = rng.uniform(2200, 4200)
    kind = rng.integers(3)
    out = [np.zeros(ticks(0.01), np.float32)]
    for _k in range(int(rng.integers(2, 8))):
        n = ticks(rng.uniform(0.05, 0.16))
        t = np.linspace(0, 1, n)
        wave = (t - 0.5, 0.3 * np.sin(9 * np.pi * t), 0.5 - np.abs(2 * t - 1))[kind]
        freq = base * 2 ** (0.45 * wave + rng.uniform(-0.12, 0.12))
        out += [sing(freq, (1.0, 0.05), 0) * hill(n), np.zeros(ticks(rng.uniform(0.03, 0.12)), np.float32)]
    return _tidy(np.concatenate(out), 0.003)


def cricket(rng: np.random.Generator) -> np.ndarray:
    """Pulses of one cricket: a few chirps of three or four strokes."""
    freq = rng.uniform(3900, 4700)
    pulse = ring(np.array([freq, 2 * freq]), np.array([1.0, 0.06]), np.array([0.05, 0.03]), ticks(0.022))
    pulse = pulse * hill(len(pulse))
    gap = ticks(rng.uniform(0.012, 0.018))
    chirps = [np.concatenate([np.pad(pulse, (0, gap))] * int(rng.integers(3, 5))) for _ in range(int(rng.integers(2, 6)))]
    rest = ticks(rng.uniform(0.22, 0.4))
    return _tidy(np.concatenate([np.pad(c, (0, rest)) for c in chirps]), 0.002)


def frog(rng: np.random.Generator) -> np.ndarray:
    """A croak: a buzz pulsed some twenty times a second."""
    n = ticks(rng.uniform(0.25, 0.5))
    time = np.arange(n) / RATE
    tone = sing(np.full(n, rng.uniform(180, 420)), (0.4, 0.8, 1.0, 0.7, 0.3))
    pulses = np.maximum(0, np.sin(2 * np.pi * rng.uniform(16, 26) * time)).astype(np.float32)
    return _tidy(tone * pulses * hill(n), 0.005)


def owl(rng: np.random.Generator) -> np.ndarray:
    base = rng.uniform(330, 400)
    hoots = ((0.22, 0.15), (0.14, 0.08), (0.55, 0.1))
    tones = [(sing(base * np.linspace(0.98, 1.02, ticks(d)), (1, 0.15, 0.04)) * hill(ticks(d)), ticks(gap)) for d, gap in hoots]
    out = [np.pad(tone, (0, gap)) for tone, gap in tones]
    return _tidy(np.concatenate(out), 0.02)


def gull(rng: np.random.Generator) -> np.ndarray:
    out: list[np.ndarray] = []
    for _ in range(int(rng.integers(2, 5))):
        n = ticks(rng.uniform(0.25, 0.4))
        freq = np.interp(np.linspace(0, 1, n), (0, 0.25, 1), (900, 1500, 950)) * rng.uniform(0.95, 1.1)
        out.append(np.pad(sing(freq, (0.5, 1.0, 0.6, 0.3, 0.1)) * hill(n), (0, ticks(0.09))))
    return _tidy(np.concatenate(out), 0.01)


def howl(rng: np.random.Generator) -> np.ndarray:
    n = ticks(rng.uniform(2.0, 2.8))
    freq = np.interp(np.linspace(0, 1, n), (0, 0.2, 0.65, 1), (260, 520, 540, 330)) * rng.uniform(0.95, 1.05)
    wobble = 1 + 0.012 * np.sin(np.arange(n) * (2 * np.pi * 5 / RATE))
    return _tidy(sing(freq * wobble, (1, 0.5, 0.2, 0.08, 0.03)) * hill(n), 0.1)


def bark(rng: np.random.Generator) -> np.ndarray:
    n = ticks(0.2)
    freq = np.interp(np.linspace(0, 1, n), (0, 0.3, 1), (380, 620, 300)) * rng.uniform(0.9, 1.1)
    tone = sing(freq, (0.5, 0.9, 1.0, 0.8, 0.5, 0.3, 0.2)) * hill(n)
    one = tone + 0.25 * puff(n, band(600, 3000), rng) * hill(n)
    return _tidy(np.concatenate((one, np.zeros(ticks(0.16), np.float32), 0.9 * one)), 0.005)


def meow(rng: np.random.Generator) -> np.ndarray:
    n = ticks(rng.uniform(0.55, 0.8))
    freq = np.interp(np.linspace(0, 1, n), (0, 0.25, 0.6, 1), (480, 720, 660, 430)) * rng.uniform(0.9, 1.15)
    bright = np.linspace(0, 1, n, dtype=np.float32)
    tone = sing(freq, (1, 0.4, 0.15)) + (1 - np.abs(2 * bright - 0.8)) * sing(freq, (0, 0.4, 0.8, 0.5, 0.25, 0.1))
    return _tidy(tone * hill(n), 0.03)


def crackle(rng: np.random.Generator) -> np.ndarray:
    """A snap of burning wood."""
    n = ticks(rng.uniform(0.006, 0.05))
    return _tidy(puff(n, bump(rng.uniform(700, 4500), 2.0), rng) * dying(n, n / RATE), 0.0005)


def bubble(rng: np.random.Generator) -> np.ndarray:
    n = ticks(rng.uniform(0.05, 0.16))
    freq = np.geomspace(1, rng.uniform(1.5, 2.6), n) * rng.uniform(180, 620)
    return _tidy(sing(freq, (1.0, 0.1)) * hill(n), 0.004)


def talk(rng: np.random.Generator) -> np.ndarray:
    """A phrase behind a wall: the pitch and rhythm of speech, no words."""
    seconds = rng.uniform(0.9, 2.6)
    n = ticks(seconds)
    base = rng.choice((115.0, 195.0)) * rng.uniform(0.85, 1.2)
    time = np.linspace(0, seconds, n)
    freq = base * (1.08 - 0.06 * time + 0.08 * np.sin(2 * np.pi * rng.uniform(0.5, 1.0) * time + rng.uniform(0, 6)))
    syllable = np.arange(0, seconds + 0.2, 0.17)
    first = np.interp(time, syllable, rng.uniform(320, 760, len(syllable)))
    angle = np.cumsum(freq * (2 * np.pi / RATE))
    out = np.zeros(n, np.float32)
    for k in range(1, 9):
        vowel = 0.2 + np.exp(-(((k * freq - first) / 170) ** 2)) + 0.35 * np.exp(-(((k * freq - 2.6 * first) / 260) ** 2))
        out += (vowel / k**0.3).astype(np.float32) * np.sin((k * angle % (2 * np.pi)).astype(np.float32))
    syllables = np.maximum(0, np.sin(np.pi * rng.uniform(3.6, 4.8) * time + 0.5 * np.sin(2.1 * time))) ** 0.7
    return _tidy(out * syllables.astype(np.float32) * hill(n) ** np.float32(0.3), 0.03)


def passing(low: float, high: float, seconds: float, engine: float = 0.0) -> Source:
    """Something that comes, passes and goes, its pitch falling a little."""

    def make(rng: np.random.Generator) -> np.ndarray:
        n = ticks(seconds * rng.uniform(0.8, 1.2))
        shape = hill(n) ** 2
        out = puff(n, band(low, high, 1), rng) * shape
        if engine:
            freq = engine * rng.uniform(0.8, 1.2) * np.interp(np.linspace(-1, 1, n), (-1, -0.1, 0.1, 1), (1.05, 1.04, 0.95, 0.94))
            out += 0.8 * sing(freq, (1.0, 0.7, 0.5, 0.35, 0.2, 0.1)) * shape
        return _tidy(out, 0.2)

    return make


def clack(rng: np.random.Generator) -> np.ndarray:
    """Two axles over a rail joint."""
    n = ticks(0.16)
    one = puff(n, blend((1.0, band(90, 400)), (0.3, bump(1100, 1.0))), rng) * dying(n, 0.13)
    return _tidy(np.concatenate((one, np.zeros(ticks(0.05), np.float32), 0.8 * one)), 0.003)


def thunder(rng: np.random.Generator) -> np.ndarray:
    """A crack, then rolling that dies away over some seconds."""
    n = ticks(rng.uniform(4.5, 6.0))
    roll = puff(n, blend((1.0, band(28, 130)), (0.25, band(130, 700, 1))), rng)
    shape = dying(n, n / RATE * 1.1) * np.maximum(0.05, sway(n, 1.6, 0.9, rng))
    crack = np.zeros(n, np.float32)
    size = ticks(0.9)
    crack[:size] = puff(size, band(150, 3200, 1), rng) * dying(size, 0.9) * np.maximum(0, sway(size, 14, 1.0, rng))
    return _tidy(roll * shape + 0.5 * crack * np.float32(rng.uniform(0.2, 1.0)), 0.02) * fall(n, 1.0)


def dishes(rng: np.random.Generator) -> np.ndarray:
    """Cup on saucer, spoon on glass."""
    base = rng.uniform(1700, 3400)
    hits = [metal((base, base * 1.47, base * 2.09, base * 2.9), 0.25, 0.1)(rng) for _ in range(int(rng.integers(1, 4)))]
    short = [np.pad(hit[: ticks(0.12)], (0, ticks(0.02))) for hit in hits[1:]]
    return _tidy(np.concatenate((*short, hits[0])), 0.001)


def keys(rng: np.random.Generator) -> np.ndarray:
    """A few keystrokes."""
    out: list[np.ndarray] = []
    for _ in range(int(rng.integers(3, 9))):
        n = ticks(0.03)
        stroke = puff(n, blend((1.0, bump(rng.uniform(1800, 2600), 1.2)), (0.6, bump(400, 1.5))), rng) * dying(n, 0.03)
        out.append(np.pad(stroke * np.float32(rng.uniform(0.5, 1.0)), (0, ticks(rng.uniform(0.05, 0.17)))))
    return _tidy(np.concatenate(out), 0.001)


def hill(n: int) -> np.ndarray:
    """Half a sine, (n,): up and down again."""
    return np.sin(np.linspace(0, 3.1415, n, dtype=np.float32))


def _tidy(sound: np.ndarray, attack: float) -> np.ndarray:
    n = len(sound)
    sound = sound - np.float32(sound.mean())
    return (level_to(sound, 0.1, 0.08) * rise(n, attack) * fall(n, min(0.02, 0.3 * n / RATE))).astype(np.float32)
