# ruff: noqa: E501  (a place a line reads best)
"""What places sound like, as data: beds of noise that breathe, hums, and small sounds strewn over them."""

from collections.abc import Mapping
from dataclasses import dataclass

from vnc.make.music import sources as s
from vnc.make.music.tones import Curve, band, blend, bump


@dataclass(frozen=True)
class Bed:
    """Noise that never ends. `gusts` per second change its strength by `depth` (0 steady, 1 from nothing to double)."""

    curve: Curve
    level: float = 0.0
    gusts: float = 0.2
    depth: float = 0.1


@dataclass(frozen=True)
class Hum:
    """A steady machine: harmonics of a low tone that wavers a little."""

    hertz: float
    levels: tuple[float, ...]
    level: float = 0.0
    waver: float = 0.002


@dataclass(frozen=True)
class Strewn:
    """A small sound, so many times a minute, somewhere from left to right (`width`), nearer or farther by `spread` dB."""

    source: s.Source
    rate: float
    level: float = 0.0
    spread: float = 6.0
    width: float = 0.8
    far: float = 0.4


@dataclass(frozen=True)
class Regular:
    """A small sound in even time, `every` seconds."""

    source: s.Source
    every: float
    level: float = 0.0
    pan: float = 0.0
    far: float = 0.2


@dataclass(frozen=True)
class Air:
    """What a place sounds like; `level` in LU against the usual, `hall` where its small sounds ring."""

    parts: tuple[Bed | Hum | Strewn | Regular, ...]
    level: float = 0.0
    hall: str = "studio"


_RAIN = blend((1.0, band(500, 5200, 1)), (0.35, band(5000, 9000)))
_WIND = blend((1.0, band(60, 320)), (0.5, bump(520, 1.6)))
_LEAVES = band(1800, 6500)
_TRAFFIC = band(45, 420, 1)
_MURMUR = blend((1.0, bump(480, 1.8)), (0.45, bump(1300, 1.4)), (0.1, bump(2700, 1.0)))
_ROOM = band(40, 260, 1)
_WATER = blend((1.0, band(350, 1600, 1)), (0.4, band(1600, 5500)))
_BIRDS = Strewn(s.chirp, 26, -9, 10, 0.9, 0.6)
_CRICKETS = Strewn(s.cricket, 40, -8, 8, 0.9, 0.3)
_TALK = Strewn(s.talk, 60, -6, 8, 0.8, 0.5)

AIRS: Mapping[str, Air] = {
    "rain": Air((Bed(_RAIN, 0, 0.15, 0.15), Bed(band(90, 400, 1), -12), Strewn(s.patter, 900, -7, 10, 0.95, 0.2), Strewn(s.drop, 40, -9))),
    "drizzle": Air((Bed(_RAIN, -4, 0.2, 0.25), Strewn(s.patter, 420, -8, 10, 0.95, 0.2), Strewn(s.drop, 60, -8)), -3),
    "storm": Air((Bed(_RAIN, 0, 0.4, 0.35), Bed(_WIND, -3, 0.25, 0.6), Strewn(s.patter, 700, -10), Strewn(s.thunder, 5, 8, 8, 0.5, 0.8)), 3, "church"),
    "wind": Air((Bed(_WIND, 0, 0.2, 0.65), Bed(bump(780, 0.35), -13, 0.3, 0.9), Bed(_LEAVES, -21, 0.35, 0.8))),
    "blizzard": Air((Bed(_WIND, 0, 0.3, 0.6), Bed(bump(1050, 0.3), -11, 0.35, 0.9), Bed(band(2500, 7000), -15, 0.4, 0.5)), 2),
    "snow": Air((Bed(band(80, 400, 1), 0, 0.12, 0.5), Bed(band(3000, 7000), -24, 0.2, 0.5)), -6),
    "sea": Air((Bed(band(90, 900, 1), -2, 0.11, 0.75), Bed(band(900, 5200, 1), -5, 0.13, 0.85), Bed(band(40, 160), -6, 0.08, 0.4), Strewn(s.gull, 3.5, -4, 8, 0.9, 0.7))),
    "river": Air((Bed(_WATER, 0, 0.8, 0.15), Strewn(s.bubble, 420, -5, 8, 0.8, 0.1), Strewn(s.drop, 160, -8, 8, 0.9, 0.2))),
    "waterfall": Air((Bed(band(120, 2600, 1), 0, 0.5, 0.05), Bed(band(2500, 8000), -7, 0.7, 0.08)), 2),
    "underwater": Air((Bed(band(40, 240), 0, 0.2, 0.4), Strewn(s.bubble, 120, -2, 9, 0.7, 0.6)), 0, "church"),
    "forest": Air((Bed(_LEAVES, -4, 0.2, 0.6), Bed(band(80, 400, 1), -2, 0.15, 0.3), _BIRDS), -2, "hall"),
    "birds": Air((Bed(band(150, 1200, 1), -5, 0.1, 0.2), Strewn(s.chirp, 48, -3, 10, 0.9, 0.5)), -2, "hall"),
    "night": Air((Bed(band(80, 500, 1), -3, 0.1, 0.3), _CRICKETS, Strewn(s.owl, 2.0, 0, 4, 0.7, 0.9)), -3, "hall"),
    "crickets": Air((Bed(band(200, 1200, 1), -8, 0.1, 0.2), Strewn(s.cricket, 75, -3, 8, 0.9, 0.3)), -3),
    "swamp": Air((Bed(band(120, 700, 1), -4), Strewn(s.frog, 60, -2, 9, 0.9, 0.5), Strewn(s.cricket, 30, -9), Strewn(s.bubble, 25, -6)), -1),
    "city": Air((Bed(_TRAFFIC, 0, 0.12, 0.3), Bed(band(500, 2500, 1), -13), Strewn(s.passing(90, 1100, 4.5, 70), 14, 2, 6, 0.9, 0.3),
                 Strewn(s.gliding(((0, 415), (1, 415)), (1, 0.6, 0.6, 0.3), 0.35, 0.06), 2.5, -4, 8, 0.8, 0.9), Strewn(s.talk, 10, -9)), 0, "hall"),
    "traffic": Air((Bed(_TRAFFIC, 0, 0.2, 0.3), Strewn(s.passing(120, 1700, 3.2, 85), 28, 3, 6, 0.9, 0.2)), 1),
    "crowd": Air((Bed(_MURMUR, -4, 0.7, 0.25), Strewn(s.talk, 170, -3, 7, 0.9, 0.5)), 0, "hall"),
    "market": Air((Bed(_MURMUR, -6, 0.7, 0.3), _TALK, Strewn(s.dishes, 16, -9), Strewn(s.bark, 1.2, -8, 4, 0.8, 0.8), Strewn(s.chirp, 6, -14)), 0, "studio"),
    "cafe": Air((Bed(_MURMUR, -7, 0.6, 0.25), Bed(_ROOM, -8), Strewn(s.talk, 60, -5), Strewn(s.dishes, 22, -7, 8, 0.8, 0.3)), -2, "room"),
    "school": Air((Bed(_MURMUR, -6, 0.5, 0.35), Bed(_ROOM, -8), Strewn(s.talk, 50, -5, 8, 0.8, 0.8), Strewn(s.burst(band(90, 500), 0.15, 0.14), 30, -8, 8, 0.8, 0.8)), -2, "hall"),
    "office": Air((Bed(_ROOM, -2), Hum(100, (1, 0.4, 0.2), -16), Strewn(s.keys, 24, -7, 8, 0.8, 0.3), Strewn(s.talk, 10, -12, 5, 0.8, 0.7)), -5, "room"),
    "room": Air((Bed(_ROOM, 0, 0.1, 0.05), Bed(band(300, 1800, 1), -16)), -9),
    "clock": Air((Bed(_ROOM, -4, 0.1, 0.05), Regular(s.metal((2300, 3900, 5200), 0.05, 0.3), 1.0, -3, 0.25)), -8, "room"),
    "library": Air((Bed(_ROOM, 0, 0.1, 0.05), Strewn(s.burst(band(1500, 6000), 0.35), 9, -7, 6, 0.7, 0.6), Regular(s.metal((1900, 3100), 0.05, 0.2), 1.0, -14, -0.4, 0.6)), -9, "hall"),
    "church": Air((Bed(band(40, 300, 1), 0, 0.1, 0.1), Strewn(s.burst(band(80, 500), 0.2, 0.2), 5, -7, 6, 0.7, 1.0)), -7, "church"),
    "cave": Air((Bed(band(40, 220), 0, 0.08, 0.3), Strewn(s.drop, 34, 2, 8, 0.8, 1.2)), -3, "church"),
    "fire": Air((Bed(band(60, 420, 1), 0, 1.2, 0.35), Bed(band(900, 4500), -13, 1.5, 0.5), Strewn(s.crackle, 420, -3, 12, 0.5, 0.1))),
    "train": Air((Bed(band(50, 420, 1), 0, 0.3, 0.15), Bed(band(500, 2400, 1), -12, 0.3, 0.2), Hum(58, (1, 0.6, 0.3, 0.2), -10), Regular(s.clack, 1.25, 0, 0.0, 0.2))),
    "car": Air((Bed(band(45, 300, 1), 0, 0.3, 0.15), Bed(band(600, 2500, 1), -14), Hum(52, (1, 0.7, 0.5, 0.25, 0.1), -7, 0.01))),
    "plane": Air((Bed(band(60, 700, 1), 0, 0.1, 0.06), Bed(band(700, 3500, 1), -9), Hum(88, (1, 0.5, 0.4), -12))),
    "ship": Air((Bed(band(60, 700, 1), -3, 0.12, 0.6), Strewn(s.gliding(((0, 210), (0.5, 260), (1, 190)), (1, 0.7, 0.5, 0.4, 0.3), 0.9, 0.2), 14, -10, 6, 0.7, 0.7), Strewn(s.gull, 2, -9, 6, 0.9, 0.9))),
    "spaceship": Air((Bed(band(40, 200), -2, 0.1, 0.1), Hum(60, (1, 0.5, 0.25, 0.2, 0.1), -3, 0.004), Bed(band(900, 3000), -18), Strewn(s.gliding(((0, 1250), (1, 1250)), (1, 0.1), 0.12, 0.3), 9, -12, 5, 0.8, 0.8)), -2, "hall"),
    "factory": Air((Bed(band(60, 900, 1), -2, 0.5, 0.15), Hum(50, (1, 0.6, 0.5, 0.4, 0.3), -5), Regular(s.burst(band(70, 400), 0.25, 0.25), 1.0, 2, 0.3, 0.6), Strewn(s.metal((410, 987, 1630, 2510), 0.8), 14, -6, 8, 0.9, 1.0)), 0, "hall"),
    "hospital": Air((Bed(_ROOM, -2), Hum(100, (1, 0.5, 0.3), -14), Regular(s.gliding(((0, 980), (1, 980)), (1, 0.15), 0.09, 0.0), 1.25, -8, 0.4), Strewn(s.talk, 6, -14, 4, 0.8, 0.9)), -6, "hall"),
    "static": Air((Bed(band(400, 6000, 1), 0, 3.0, 0.2), Hum(60, (0.3, 1, 0.2, 0.5), -14), Strewn(s.crackle, 160, -4)), -3),
    "horror": Air((Bed(band(30, 140), 0, 0.08, 0.5), Bed(bump(620, 0.3), -15, 0.15, 0.9), Strewn(s.gliding(((0, 190), (0.5, 230), (1, 150)), (1, 0.6, 0.5, 0.4), 1.4, 0.3), 6, -9, 6, 0.9, 1.2)), -2, "void"),
    "heaven": Air((Bed(band(900, 5000), -16, 0.1, 0.5), Hum(220, (1, 0, 0.3, 0, 0.12), -4, 0.003), Hum(330.4, (1, 0.2), -8, 0.004), Hum(440.7, (0.6, 0.1), -10, 0.004)), -5),
}  # fmt: skip
