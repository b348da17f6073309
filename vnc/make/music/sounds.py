# ruff: noqa: E501  (a sound a line reads best)
"""Single sounds as data: doors, bells, steps, blows, magic. Each is a few sources and notes placed in time, in a space."""

from collections.abc import Mapping
from dataclasses import dataclass

from vnc.make.music import sources as s
from vnc.make.music.tones import band, blend, bump


@dataclass(frozen=True)
class Hit:
    """A source that begins at some second (loosely), at some level; `times` and `every` repeat it, `bend` dB per repeat."""

    source: s.Source
    at: float = 0.0
    level: float = 0.0
    times: int = 1
    every: float = 0.0
    loose: float = 0.04
    bend: float = 0.0
    pan: float = 0.0


@dataclass(frozen=True)
class Tone:
    """A note of one of the band's instruments."""

    instrument: str
    pitch: float
    at: float = 0.0
    seconds: float = 1.0
    level: float = 0.0
    force: float = 0.9
    pan: float = 0.0


@dataclass(frozen=True)
class Sound:
    """`level` in dB against the usual loudness; `wet` is how much of `hall` one hears."""

    parts: tuple[Hit | Tone, ...]
    level: float = 0.0
    hall: str = "room"
    wet: float = 0.25


_THUD = s.burst(blend((1.0, band(45, 240)), (0.2, band(240, 1500, 1))), 0.22, 0.2)
_CLICK = s.metal((1900, 3300, 5100), 0.05, 0.3)
_LATCH = s.metal((1250, 2400, 3900), 0.07, 0.25)
_CREAK = s.gliding(((0, 210), (0.3, 330), (0.5, 260), (0.8, 420), (1, 300)), (0.4, 0.7, 1.0, 0.8, 0.6, 0.5, 0.3, 0.2), 0.8, 0.15)
_KNOCK = s.burst(blend((1.0, bump(190, 1.2)), (0.5, bump(620, 1.0)), (0.1, band(1500, 4000))), 0.12, 0.1)
_STEP = s.burst(blend((1.0, bump(120, 1.4)), (0.35, bump(700, 1.5)), (0.08, band(2000, 5000))), 0.14, 0.12)
_SCUFF = s.burst(band(1200, 4500), 0.09)
_GRIT = s.burst(blend((1.0, band(900, 5000)), (0.5, bump(250, 1.5))), 0.16)
_GLASS = s.metal((2370, 3650, 4980, 6120, 7430), 0.5, 0.3, 0.12)
_BELL = s.metal((220, 440, 523, 660, 880, 1108, 1174, 1760), 5.0, 0.05, 0.003, 0.22)
_CHIME = (76, 72, 74, 67)
_STEEL = s.metal((1830, 2940, 4310, 5560, 6900), 1.0, 0.35, 0.02)
_AIR = s.burst(blend((1.0, bump(900, 2.0)), (0.3, bump(2600, 1.5))), 0.45)
_BEEP = s.gliding(((0, 1050), (1, 1050)), (1, 0.2, 0.05), 0.12, 0.0)
_SPARK = (84, 88, 91, 95, 98, 100, 103)

SOUNDS: Mapping[str, Sound] = {
    "door": Sound((Hit(_LATCH, 0.0, -8), Hit(_CREAK, 0.12, -14), Hit(_THUD, 0.95, 0), Hit(_LATCH, 0.97, -9))),
    "door_open": Sound((Hit(_LATCH, 0.0, -6), Hit(_LATCH, 0.09, -10), Hit(_CREAK, 0.15, -9), Hit(_AIR, 0.2, -18)), -2),
    "door_close": Sound((Hit(_CREAK, 0.0, -15), Hit(_THUD, 0.5, 0), Hit(_LATCH, 0.52, -7), Hit(_LATCH, 0.6, -12))),
    "slam": Sound((Hit(_THUD, 0.0, 3), Hit(_KNOCK, 0.005, 0), Hit(_LATCH, 0.02, -9), Hit(_THUD, 0.09, -12)), 3, "hall", 0.3),
    "sliding_door": Sound((Hit(s.burst(blend((1.0, band(120, 900, 1)), (0.2, band(1500, 4000))), 0.7), 0, -3), Hit(_KNOCK, 0.66, -1))),
    "creak": Sound((Hit(_CREAK, 0.0, -2), Hit(_CREAK, 0.9, -5)), -3, "hall", 0.4),
    "knock": Sound((Hit(_KNOCK, 0.0, 0, 3, 0.24),)),
    "steps": Sound((Hit(_STEP, 0.0, 0, 6, 0.52), Hit(_SCUFF, 0.05, -17, 6, 0.52)), -3),
    "steps_fast": Sound((Hit(_STEP, 0.0, 0, 9, 0.28), Hit(_SCUFF, 0.03, -14, 9, 0.28)), -1),
    "steps_gravel": Sound((Hit(_GRIT, 0.0, 0, 6, 0.55), Hit(_STEP, 0.02, -6, 6, 0.55)), -3, "room", 0.1),
    "steps_snow": Sound((Hit(s.burst(band(500, 2800), 0.24), 0.0, 0, 5, 0.62), Hit(s.burst(band(1800, 5000), 0.1), 0.12, -8, 5, 0.62)), -5, "room", 0.05),
    "bell": Sound((Hit(_BELL, 0.0, 0), Hit(_BELL, 2.2, -1)), -1, "church", 0.4),
    "chime": Sound(tuple(Tone("bell", p, k * 0.62, 2.0) for k, p in enumerate((*_CHIME, 0)) if p) + tuple(Tone("bell", p, 3.0 + k * 0.62, 2.0) for k, p in enumerate((67, 74, 76, 72))), -2, "hall", 0.5),
    "doorbell": Sound((Tone("bell", 76, 0.0, 1.2), Tone("bell", 72, 0.55, 1.8)), -2, "room", 0.3),
    "shop_bell": Sound((Tone("glock", 98, 0.0, 0.4), Tone("glock", 103, 0.11, 0.4, -3), Tone("glock", 98, 0.23, 0.4, -5), Tone("glock", 101, 0.37, 0.4, -9)), -4, "room", 0.2),
    "phone": Sound((Hit(s.metal((1330, 1662, 2990, 4020), 0.12, 0.1, 0.0), 0.0, 0, 16, 0.052, 0.0), Hit(s.metal((1330, 1662, 2990, 4020), 0.12, 0.1, 0.0), 1.8, 0, 16, 0.052, 0.0)), -3),
    "ringtone": Sound(tuple(Tone("kalimba", p, k * 0.16, 0.4) for k, p in enumerate((76, 83, 81, 83, 76, 83, 81, 83, 79, 84, 83, 79))), -3, "room", 0.1),
    "buzz": Sound((Hit(s.gliding(((0, 148), (1, 148)), (1, 0.6, 0.5, 0.4, 0.3, 0.2), 0.45, 0.0), 0.0, 0, 2, 0.9, 0.0),), -6, "room", 0.1),
    "message": Sound((Tone("marimba", 84, 0.0, 0.3), Tone("glock", 91, 0.11, 0.5)), -5, "room", 0.15),
    "beep": Sound((Hit(_BEEP, 0.0, 0, 2, 0.2, 0.0),), -6, "room", 0.05),
    "alarm": Sound((Hit(s.gliding(((0, 880), (0.5, 1180), (1, 880)), (1, 0.5, 0.4, 0.2, 0.1), 0.55, 0.0), 0.0, 0, 4, 0.6, 0.0),), -3, "hall", 0.25),
    "siren": Sound((Hit(s.gliding(((0, 620), (0.25, 1150), (0.5, 640), (0.75, 1150), (1, 620)), (1, 0.5, 0.4, 0.2, 0.12), 3.6, 0.0), 0),), -5, "hall", 0.5),
    "heartbeat": Sound(tuple(Tone("heart", 60, beat * 0.86 + lub, 0.3, 0 if lub == 0 else -4) for beat in range(4) for lub in (0.0, 0.24)), 0, "room", 0.1),
    "whoosh": Sound((Hit(_AIR, 0.0, 0), Hit(s.burst(bump(420, 2.0), 0.5), 0.0, -4)), -3, "hall", 0.2),
    "swing": Sound((Hit(s.burst(bump(1300, 1.6), 0.22), 0.0, 0),), -4, "room", 0.15),
    "thunder": Sound((Hit(s.thunder, 0.0, 0),), 2, "church", 0.4),
    "page": Sound((Hit(s.burst(band(1500, 6500), 0.32), 0.0, 0), Hit(s.burst(band(2500, 7000), 0.07, 0.06), 0.26, -2)), -8, "room", 0.1),
    "paper_tear": Sound((Hit(s.burst(band(1200, 6500), 0.7), 0.0, 0), Hit(s.crackle, 0.05, -6, 22, 0.027)), -5, "room", 0.1),
    "writing": Sound((Hit(s.burst(band(2200, 6000), 0.13), 0.0, 0, 9, 0.19, 0.3),), -10, "room", 0.05),
    "glass": Sound((Hit(s.burst(band(1800, 7500), 0.25, 0.2), 0.0, 0), Hit(_GLASS, 0.01, 0, 9, 0.045, 0.6, -1.2), Hit(_GLASS, 0.3, -7, 7, 0.11, 0.7, -2)), 0, "room", 0.3),
    "clink": Sound((Hit(_GLASS, 0.0, 0, 1), Hit(_GLASS, 0.02, -6)), -6, "room", 0.2),
    "click": Sound((Hit(_CLICK, 0.0, 0), Hit(_CLICK, 0.06, -8)), -8, "room", 0.08),
    "switch": Sound((Hit(_LATCH, 0.0, 0), Hit(_KNOCK, 0.0, -8)), -6, "room", 0.15),
    "camera": Sound((Hit(_CLICK, 0.0, -2), Hit(s.burst(band(1000, 5000), 0.08), 0.03, -3), Hit(_LATCH, 0.11, -2)), -4, "room", 0.1),
    "typing": Sound((Hit(s.keys, 0.0, 0, 4, 0.75, 0.1),), -6, "room", 0.1),
    "clock": Sound((Hit(s.metal((2300, 3900, 5200), 0.05, 0.3), 0.0, 0, 3, 1.0, 0.0), Hit(s.metal((1800, 3100, 4300), 0.05, 0.3), 0.5, -2, 3, 1.0, 0.0)), -6, "room", 0.25),
    "lock": Sound((Hit(_CLICK, 0.0, -6, 4, 0.05), Hit(_LATCH, 0.32, 0), Hit(_KNOCK, 0.33, -8)), -4, "room", 0.15),
    "coins": Sound((Hit(s.metal((4100, 5730, 7300), 0.25, 0.1, 0.08), 0.0, 0, 5, 0.07, 0.5, -1),), -5, "room", 0.15),
    "dishes": Sound((Hit(s.dishes, 0.0, 0, 3, 0.3, 0.3),), -4, "room", 0.2),
    "pour": Sound((Hit(s.burst(band(500, 3000, 1), 1.6), 0.0, -4), Hit(s.bubble, 0.1, 0, 34, 0.043, 0.4)), -5, "room", 0.1),
    "drip": Sound((Hit(s.drop, 0.0, 0, 3, 0.7, 0.3),), -6, "church", 0.6),
    "splash": Sound((Hit(s.burst(band(250, 3500, 1), 0.8, 0.7, 0.01), 0.0, 0), Hit(s.bubble, 0.12, -3, 26, 0.04, 0.6, -0.4), Hit(s.drop, 0.5, -8, 9, 0.07, 0.7)), 0, "room", 0.2),
    "bubbles": Sound((Hit(s.bubble, 0.0, 0, 18, 0.09, 0.6),), -5, "room", 0.2),
    "sword": Sound((Hit(s.burst(bump(2600, 1.4), 0.28), 0.0, -4), Hit(_STEEL, 0.2, 0)), -2, "hall", 0.25),
    "clash": Sound((Hit(_STEEL, 0.0, 0), Hit(_STEEL, 0.015, -2), Hit(s.burst(band(1500, 6000), 0.12, 0.1), 0.0, -4)), 0, "hall", 0.3),
    "punch": Sound((Hit(s.burst(blend((1.0, band(60, 380)), (0.3, band(900, 3000))), 0.16, 0.14), 0.0, 0),), 1, "room", 0.15),
    "slap": Sound((Hit(s.burst(band(700, 4500), 0.12, 0.09), 0.0, 0), Hit(_KNOCK, 0.0, -8)), 0, "room", 0.25),
    "fall": Sound((Hit(_SCUFF, 0.0, -12), Hit(_THUD, 0.15, 2), Hit(_THUD, 0.32, -7), Hit(_SCUFF, 0.34, -14)), 1),
    "arrow": Sound((Hit(s.burst(bump(1900, 1.2), 0.3), 0.0, -4), Hit(_KNOCK, 0.3, 0)), -2, "room", 0.15),
    "gunshot": Sound((Hit(s.burst(blend((1.0, band(80, 900, 1)), (0.5, band(900, 6000))), 0.5, 0.35, 0.0005), 0.0, 3), Hit(s.burst(band(50, 260), 0.9, 0.8), 0.01, 0)), 4, "church", 0.35),
    "explosion": Sound((Hit(s.burst(blend((1.0, band(28, 220)), (0.35, band(220, 2500, 1))), 2.4, 2.2, 0.003), 0.0, 3), Hit(s.crackle, 0.4, -9, 30, 0.05, 0.8, -0.3), Tone("bigtaiko", 60, 0.0, 2)), 5, "church", 0.4),
    "engine": Sound((Hit(s.gliding(((0, 24), (0.25, 30), (0.4, 62), (0.55, 44), (1, 42)), (1, 0.9, 0.8, 0.7, 0.5, 0.4, 0.3, 0.25, 0.2), 2.6, 0.05), 0.0, 0), Hit(s.burst(band(60, 500, 1), 2.6), 0.0, -6)), -1, "room", 0.1),
    "car_pass": Sound((Hit(s.passing(120, 1700, 3.2, 85), 0.0, 0),), 0, "room", 0.1),
    "car_horn": Sound((Hit(s.gliding(((0, 392), (1, 392)), (1, 0.8, 0.8, 0.6, 0.5, 0.3, 0.2), 0.45, 0.0), 0.0, 0, 2, 0.55), Hit(s.gliding(((0, 494), (1, 494)), (1, 0.8, 0.7, 0.5, 0.3), 0.45, 0.0), 0.0, -2, 2, 0.55)), -3, "hall", 0.25),
    "train_horn": Sound(tuple(Hit(s.gliding(((0, f * 0.97), (0.1, f), (0.9, f), (1, f * 0.97)), (1, 0.8, 0.7, 0.5, 0.35, 0.2), 1.5, 0.0), 0.0, -3) for f in (311, 370, 466)), -1, "church", 0.5),
    "magic": Sound((*tuple(Tone("glass", p, k * 0.07, 0.7, -k * 0.5, pan=(-1) ** k * 0.5) for k, p in enumerate(_SPARK)), Hit(s.burst(bump(3500, 2.0), 1.2), 0.0, -16)), -3, "church", 0.8),
    "sparkle": Sound(tuple(Tone("celesta", p, k * 0.055, 0.4, -k * 0.6, pan=(-1) ** k * 0.6) for k, p in enumerate((96, 100, 103, 107, 108))), -5, "hall", 0.6),
    "heal": Sound((*tuple(Tone("harp", p, k * 0.06, 1.2, 0) for k, p in enumerate((60, 64, 67, 71, 74, 79, 83))), Tone("choir", 72, 0.1, 1.4, -8)), -3, "church", 0.6),
    "dark_magic": Sound((Tone("choir", 42, 0.0, 1.8, 0), Tone("choir", 48, 0.0, 1.8, -2), Hit(s.gliding(((0, 900), (1, 120)), (1, 0.5, 0.3, 0.2), 1.6), 0.0, -8), Hit(s.burst(bump(500, 2.0), 1.8), 0.0, -5)), -1, "void", 0.6),
    "teleport": Sound((Hit(s.gliding(((0, 220), (0.8, 1900), (1, 2400)), (1, 0.3, 0.1), 0.8), 0.0, -4), Hit(s.burst(bump(1800, 2.0), 0.8), 0.0, -4), Tone("glass", 96, 0.75, 1.0)), -3, "church", 0.6),
    "shock": Sound((Tone("bigtaiko", 60, 0.0, 1.5, 3), Tone("brass", 43, 0.0, 0.7, 2), Tone("brass", 49, 0.0, 0.7, 0), Tone("spiccato", 78, 0.0, 0.5, -2), Tone("spiccato", 79, 0.0, 0.5, -2), Tone("tremolo", 84, 0.05, 1.3, -8), Tone("piano", 30, 0.0, 2, 0), Tone("crash", 60, 0.0, 1, -10)), 3, "church", 0.4),
    "suspense": Sound((Tone("tremolo", 77, 0.0, 2.4, -3), Tone("tremolo", 78, 0.4, 2.0, -4), Tone("tremolo", 83, 0.8, 1.8, -5), Tone("swell", 60, 0.9, 2, -10), Tone("drone", 38, 0.0, 2.4, -1)), 0, "church", 0.5),
    "reveal": Sound((Tone("harp", 62, 0.0, 1.0), Tone("harp", 69, 0.07, 1.0), Tone("harp", 74, 0.14, 1.0), Tone("strings", 62, 0.1, 2.0, -2), Tone("strings", 69, 0.1, 2.0, -2), Tone("strings", 76, 0.1, 2.0, -2), Tone("celesta", 86, 0.3, 1.0, -4)), -1, "church", 0.5),
    "success": Sound(tuple(Tone(i, p, k * 0.13, 0.9 if k == 3 else 0.3) for k, p in enumerate((67, 72, 76, 79)) for i in ("glock", "piano")), -3, "hall", 0.4),
    "fanfare": Sound((*tuple(Tone("brass", p, at, d) for at, d, chord in ((0.0, 0.16, (60, 64, 67)), (0.2, 0.16, (60, 64, 67)), (0.4, 0.16, (60, 64, 67)), (0.6, 1.3, (65, 69, 72))) for p in chord), Tone("snare", 60, 0.0, 0.2, -6), Tone("crash", 60, 0.6, 1, -10)), 0, "church", 0.4),
    "fail": Sound(tuple(Tone("horn", p, k * 0.33, 0.3 if k < 3 else 1.0) for k, p in enumerate((58, 57, 56, 55))), -3, "hall", 0.3),
    "comic": Sound((Hit(s.gliding(((0, 240), (0.5, 900), (1, 500)), (1, 0.3, 0.1), 0.35), 0.0, -3), Tone("block", 60, 0.36, 0.1, 0)), -3, "room", 0.15),
    "surprise": Sound((Tone("pizzicato", 79, 0.0, 0.3), Tone("pizzicato", 84, 0.0, 0.3), Tone("glock", 91, 0.02, 0.5, -5)), -2, "hall", 0.3),
    "gong": Sound((Hit(s.metal((68, 101, 147, 203, 266, 342, 431, 533, 655, 802), 6.0, 0.02, 0.004, 0.15), 0.0, 0), Tone("crash", 60, 0.03, 1, -14)), 1, "church", 0.4),
    "drum": Sound((Tone("bigtaiko", 60, 0.0, 1.5),), 2, "church", 0.35),
    "drum_roll": Sound((*tuple(Tone("snare", 60, 0.052 * k, 0.1, -9 + 0.25 * k, 0.5 + 0.012 * k) for k in range(34)), Tone("crash", 60, 1.78, 1, -4), Tone("kick", 60, 1.78, 1)), -1, "hall", 0.25),
    "applause": Sound((Hit(s.burst(bump(1300, 2.4), 0.05, 0.045), 0.0, 0, 420, 0.0072, 4.0), Hit(s.burst(band(700, 4000), 3.2), 0.0, -12)), -2, "hall", 0.3),
    "cheer": Sound((Hit(s.talk, 0.0, 0, 26, 0.05, 0.8), Hit(s.burst(bump(900, 2.0), 2.4), 0.0, -5)), -2, "hall", 0.4),
    "bark": Sound((Hit(s.bark, 0.0, 0),), -1, "room", 0.2),
    "meow": Sound((Hit(s.meow, 0.0, 0),), -4, "room", 0.2),
    "bird": Sound((Hit(s.chirp, 0.0, 0, 2, 1.1, 0.2),), -6, "hall", 0.3),
    "gull": Sound((Hit(s.gull, 0.0, 0),), -5, "hall", 0.4),
    "owl": Sound((Hit(s.owl, 0.0, 0),), -3, "church", 0.5),
    "wolf": Sound((Hit(s.howl, 0.0, 0),), -2, "church", 0.6),
    "frog": Sound((Hit(s.frog, 0.0, 0, 2, 0.8),), -5, "room", 0.2),
    "fire": Sound((Hit(s.burst(band(80, 1500, 1), 1.2), 0.0, 0), Hit(s.crackle, 0.1, -3, 26, 0.05, 0.9)), -3, "room", 0.1),
    "wind": Sound((Hit(s.burst(blend((1.0, band(90, 700, 1)), (0.4, bump(900, 0.6))), 2.6), 0.0, 0),), -2, "room", 0.1),
    "rustle": Sound((Hit(s.burst(band(1400, 5500), 0.3), 0.0, 0, 3, 0.2, 0.5),), -8, "room", 0.1),
    "chair": Sound((Hit(s.gliding(((0, 150), (0.4, 210), (1, 170)), (0.3, 0.6, 1, 0.9, 0.7, 0.6, 0.4, 0.3), 0.4, 0.1), 0.0, -5), Hit(s.burst(band(400, 2500), 0.4), 0.0, -4), Hit(_KNOCK, 0.4, -3)), -4),
    "static": Sound((Hit(s.burst(band(800, 6500, 1), 0.7, None, 0.001), 0.0, 0), Hit(s.crackle, 0.0, 2, 14, 0.05, 0.8)), -6, "room", 0.05),
    "whistle": Sound((Hit(s.gliding(((0, 2300), (0.1, 2700), (0.9, 2720), (1, 2500)), (1, 0.1), 0.8, 0.02), 0.0, 0),), -7, "hall", 0.3),
    "bow": Sound((Tone("koto", 57, 0.0, 1.5), Tone("koto", 64, 0.02, 1.5, -3), Tone("koto", 69, 0.04, 1.5, -3)), -3, "hall", 0.3),
    "rewind": Sound((Hit(s.gliding(((0, 300), (1, 2200)), (1, 0.6, 0.4, 0.3), 0.7), 0.0, -3), Hit(s.burst(band(800, 5000), 0.7), 0.0, -6)), -5, "room", 0.1),
}  # fmt: skip
