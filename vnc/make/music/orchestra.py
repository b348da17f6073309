# ruff: noqa: E501  (a player a line reads best)
"""Who can play, by name."""

from collections.abc import Callable, Mapping

import numpy as np

from vnc.make.music.drums import DRUMS
from vnc.make.music.instruments import Ensemble, Instrument, Solo, Struck, harmonics

Player = Callable[[str, float, float, float, int], np.ndarray]
"""Plays a note of an instrument: name, pitch, seconds held, force 0..1, take."""
_BELL = (0.5, 1.0, 1.19, 1.5, 2.0, 2.51, 2.66, 3.01, 4.1, 5.4)
_BELL_LEVELS = (0.35, 0.9, 0.55, 0.3, 0.8, 0.25, 0.25, 0.3, 0.15, 0.1)

INSTRUMENTS: Mapping[str, Instrument] = {
    "piano": Struck(slope=1.15, stiff=0.00025, life=7.0, hurry=0.22, soft=4200, cents=0.7, knock=0.035, knock_hz=180, attack=0.003),
    "felt": Struck(slope=1.35, stiff=0.0002, life=6.0, hurry=0.3, soft=2600, cents=0.9, knock=0.06, knock_hz=140, attack=0.008),
    "rhodes": Struck(
        ratios=(1, 2, 3, 7.1, 13.2), levels=(1, 0.22, 0.08, 0.12, 0.04), life=5, hurry=0.5, soft=3200, tremble=0.25, attack=0.004
    ),
    "harp": Struck(slope=1.0, pluck=0.31, life=4.2, hurry=0.3, soft=4500, release=None, attack=0.002),
    "guitar": Struck(slope=0.9, pluck=0.18, stiff=0.00004, life=3.2, hurry=0.35, soft=4500, knock=0.03, knock_hz=220, release=0.15),
    "koto": Struck(slope=0.7, pluck=0.11, stiff=0.00008, life=2.6, hurry=0.25, soft=4200, release=None, knock=0.02, knock_hz=600),
    "pizzicato": Struck(slope=1.0, pluck=0.23, life=0.75, hurry=0.45, soft=3600, knock=0.05, knock_hz=250, release=0.1, cents=2.0),
    "dulcimer": Struck(slope=0.9, pluck=0.14, stiff=0.0001, life=3.0, hurry=0.3, soft=5000, cents=1.6, release=None),
    "celesta": Struck(ratios=(1, 2.0, 4.02, 6.5), levels=(1, 0.18, 0.22, 0.03), life=2.6, hurry=0.35, soft=5200, release=None, knock=0.015, knock_hz=700),
    "musicbox": Struck(ratios=(1, 2.01, 4.9, 6.27), levels=(1, 0.1, 0.12, 0.05), life=2.4, hurry=0.2, soft=5000, release=None, knock=0.01, knock_hz=1200),
    "glock": Struck(ratios=(1, 2.76, 5.4), levels=(1, 0.25, 0.06), life=2.8, hurry=0.45, soft=5500, release=None),
    "vibes": Struck(ratios=(1, 3.99, 10.1), levels=(1, 0.16, 0.03), life=4.5, hurry=0.5, soft=5500, release=0.5, tremble=0.35),
    "marimba": Struck(ratios=(1, 3.93, 9.2), levels=(1, 0.2, 0.04), life=0.9, hurry=0.5, soft=4500, release=None, knock=0.05, knock_hz=320),
    "kalimba": Struck(ratios=(1, 2.0, 5.3, 8.9), levels=(1, 0.08, 0.12, 0.04), life=1.5, hurry=0.5, soft=4500, release=None, knock=0.06, knock_hz=420),
    "bell": Struck(ratios=_BELL, levels=_BELL_LEVELS, life=6.0, hurry=0.35, soft=5000, release=None, attack=0.003),
    "glass": Struck(ratios=(1, 2.32, 4.25, 6.63), levels=(1, 0.3, 0.12, 0.04), life=5.0, hurry=0.3, soft=5000, release=None, attack=0.03, tremble=0.15),
    "bass": Struck(slope=1.5, pluck=0.26, life=2.4, hurry=0.4, soft=1300, knock=0.03, knock_hz=120, release=0.12, attack=0.005, keys=30),
    "softbass": Struck(ratios=(1, 2, 3, 4), levels=(1, 0.3, 0.1, 0.04), life=5.0, hurry=0.4, soft=800, release=0.25, attack=0.03, keys=40),
    "pulsebass": Struck(count=18, slope=1.0, life=1.1, hurry=0.35, soft=1400, release=0.08, attack=0.004, keys=40),
    "strings": Ensemble(harmonics(22, 1.05), cents=16, attack=0.55, release=1.0, formants=((550, 2.2), (2600, 1.6)), soft=3800),
    "warmstrings": Ensemble(harmonics(16, 1.35), cents=18, attack=0.8, release=1.3, formants=((450, 2.0),), soft=3400),
    "celli": Ensemble(harmonics(20, 1.15), cents=14, attack=0.35, release=0.7, formants=((380, 1.8), (1500, 1.5)), soft=2800),
    "spiccato": Ensemble(harmonics(20, 1.0), cents=14, attack=0.025, release=0.22, formants=((600, 2.0), (2400, 1.5)), soft=4000),
    "tremolo": Ensemble(harmonics(20, 1.0), cents=20, attack=0.5, release=0.7, formants=((700, 2.0), (2700, 1.5)), soft=4000, tremolo=0.55),
    "choir": Ensemble(harmonics(20, 0.9), cents=24, attack=0.7, release=1.2, formants=((620, 0.9), (1050, 0.8), (2700, 0.7)), soft=3200),
    "brass": Ensemble(harmonics(18, 0.95), cents=9, attack=0.14, release=0.4, formants=((500, 1.6), (1300, 1.5)), soft=2800),
    "pad": Ensemble(harmonics(10, 1.5), cents=22, attack=1.0, release=1.6, air=0.02, soft=2400),
    "airpad": Ensemble((1.0, 0.5, 0.12, 0.22, 0.03, 0.08), cents=30, attack=1.2, release=1.8, soft=6000, air=0.04),
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
