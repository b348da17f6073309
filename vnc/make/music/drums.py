"""Drums and small percussion: each a function of force and take that yields (1, n) float32."""

from collections.abc import Callable, Mapping

import numpy as np

from vnc.assets import RATE
from vnc.make.music.tones import Curve, band, blend, bump, chance, dying, fall, level_to, puff, ring, rise, ticks

Drum = Callable[[float, int], np.ndarray]


def _skin(low: float, drop: float, life: float, slap: float, slap_hz: float, overtones: tuple[float, ...] = (1.59, 2.14)) -> Drum:
    """A struck skin: a tone that falls in pitch, dull overtones and the slap of the stick."""

    def hit(velocity: float, take: int) -> np.ndarray:
        rng = chance("skin", low, take)
        n = ticks(life)
        time = np.arange(n) / RATE
        freq = low * rng.normal(1.0, 0.01) * (1.0 + drop * velocity * np.exp(-time / 0.035))
        out = np.sin(2 * np.pi * np.cumsum(freq) / RATE).astype(np.float32) * dying(n, life)
        out += 0.35 * ring(low * np.array(overtones), np.ones(len(overtones)) / 2, np.array([0.35 * life] * len(overtones)), n)
        noise = puff(n, band(0.4 * slap_hz, slap_hz), rng) * dying(n, 0.12)
        return _done(out + noise * np.float32(slap * (0.2 + 0.8 * velocity)), 0.002)

    return hit


def _spray(curve: Curve, life: float, attack: float = 0.001) -> Drum:
    """A burst of coloured noise: brushes, shakers, hats."""

    def hit(velocity: float, take: int) -> np.ndarray:
        rng = chance("spray", life, attack, take)
        n = ticks(life)
        return _done(puff(n, curve, rng) * dying(n, life), attack)

    return hit


def _wood(freqs: tuple[float, ...], life: float, click: float = 0.1) -> Drum:
    """A struck stick, rim or metal bar: a few short tones and a click."""

    def hit(velocity: float, take: int) -> np.ndarray:
        rng = chance("wood", freqs, take)
        n = ticks(life)
        pitches = np.array(freqs) * rng.normal(1.0, 0.006)
        fades = life / (1.0 + 0.4 * np.arange(len(freqs)))
        out = ring(pitches, 1.0 / np.arange(1, len(freqs) + 1), fades, n)
        return _done(out + puff(n, band(1500, 5000), rng) * dying(n, 0.03) * np.float32(click), 0.0008)

    return hit


def _swirl(velocity: float, take: int) -> np.ndarray:
    """A brush drawn in a circle: a soft hill of noise."""
    n = ticks(0.45)
    hill = np.sin(np.linspace(0, np.pi, n, dtype=np.float32)) ** 2
    return _done(puff(n, band(900, 4500), chance("swirl", take)) * hill, 0.01)


def _snap(velocity: float, take: int) -> np.ndarray:
    """A snare: two tones of the shell under rattling wires."""
    rng = chance("snare", take)
    n = ticks(0.28)
    shell = ring(np.array([182.0, 331.0]), np.array([1.0, 0.5]), np.array([0.2, 0.12]), n)
    wires = puff(n, band(1200, 6500), rng) * dying(n, 0.26)
    return _done(shell + wires * np.float32(0.35 + 0.4 * velocity), 0.001)


def _cymbal(swell: float, life: float) -> Drum:
    """Metal: dense high tones in noise; with a swell it is rolled up from nothing."""

    def hit(velocity: float, take: int) -> np.ndarray:
        rng = chance("cymbal", swell, take)
        n = ticks(swell + life)
        metal = puff(n, blend((1.0, band(1800, 7000)), (0.6, bump(3300, 0.5)), (0.4, bump(5200, 0.4))), rng)
        shape = dying(n, life)
        if swell:
            edge = ticks(swell)
            shape = np.concatenate((np.linspace(0, 1, edge, dtype=np.float32) ** 3, dying(n - edge, life)))
        return _done(metal * shape, 0.002)

    return hit


def _rumble(velocity: float, take: int) -> np.ndarray:
    """A far low roll, as of a great drum behind a hill."""
    n = ticks(3.0)
    hill = np.sin(np.linspace(0, 3.14, n, dtype=np.float32)) ** 1.5
    return _done(puff(n, band(30, 90), chance("rumble", take)) * hill, 0.05)


def _done(sound: np.ndarray, attack: float) -> np.ndarray:
    n = len(sound)
    return (level_to(sound, 0.1, 0.12) * rise(n, attack) * fall(n, min(0.03, 0.3 * n / RATE)))[None].astype(np.float32)


DRUMS: Mapping[str, Drum] = {
    "kick": _skin(52, 1.6, 0.4, 0.05, 900),
    "softkick": _skin(55, 0.8, 0.35, 0.02, 400),
    "taiko": _skin(68, 0.5, 1.1, 0.16, 700, (1.5, 1.98, 2.44)),
    "bigtaiko": _skin(47, 0.6, 1.8, 0.14, 500, (1.5, 1.98, 2.44)),
    "tom": _skin(105, 0.4, 0.6, 0.1, 800),
    "frame": _skin(88, 0.25, 0.8, 0.12, 1100),
    "heart": _skin(42, 0.5, 0.35, 0.01, 160),
    "bongo": _skin(260, 0.15, 0.22, 0.15, 2200),
    "snare": _snap,
    "brush": _spray(band(1100, 5000), 0.16, 0.006),
    "swirl": _swirl,
    "shaker": _spray(band(3800, 8000, 3), 0.075, 0.012),
    "hat": _spray(band(5200, 9000, 3), 0.06),
    "openhat": _spray(band(4800, 8500, 3), 0.3),
    "tambourine": _spray(blend((1.0, band(4500, 8500, 3)), (0.6, bump(6300, 0.3))), 0.16, 0.004),
    "clap": _spray(band(900, 3800), 0.16, 0.003),
    "rim": _wood((1650, 2540), 0.06),
    "block": _wood((880, 1490), 0.09),
    "tick": _wood((2300, 3900), 0.03, 0.2),
    "tock": _wood((1700, 2900), 0.04, 0.2),
    "triangle": _wood((3150, 5270, 7480), 1.6, 0.02),
    "anvil": _wood((610, 1480, 2430, 3890), 0.7),
    "crash": _cymbal(0.0, 2.4),
    "swell": _cymbal(1.9, 1.6),
    "ride": _cymbal(0.0, 0.9),
    "rumble": _rumble,
}
