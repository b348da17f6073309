"""A piece on paper: sections, bars, chords and the clock that turns beats into seconds."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from vnc.make.music.moods import MOODS, Mood
from vnc.make.music.theme import Motif, motif
from vnc.make.music.theory import MODES, Chord, bars
from vnc.make.music.tones import chance

BARS = 4
"""Bars in a section."""
_FORMS = {2: "AC", 3: "ABC", 4: "AIBC", 5: "AABAC", 6: "AIABIC", 7: "AIABIAC", 8: "AIABIABC"}
_STRENGTH = {"I": 0.76, "A": 0.8, "B": 0.96, "C": 0.84}
_ARC = (0.94, 0.98, 1.04, 0.93)


@dataclass(frozen=True)
class Span:
    """One chord: when it begins and how long it lasts, in beats."""

    beat: float
    beats: float
    chord: Chord
    bar: int


@dataclass(frozen=True)
class Note:
    """`force` is 0..1; `pitch` is not used by drums."""

    beat: float
    beats: float
    pitch: int
    force: float
    instrument: str


@dataclass(frozen=True)
class Score:
    """`key` is the key note as a MIDI pitch around C3, `form` a letter per section of four bars, `tempo` in beats a minute."""

    mood: Mood
    tune: Motif
    key: int
    mode: tuple[int, ...]
    tempo: float
    form: str
    spans: tuple[Span, ...]

    @property
    def metre(self) -> int:
        return self.mood.metre

    @property
    def beats(self) -> int:
        return len(self.form) * BARS * self.metre

    def force(self, beat: float) -> float:
        """How strongly the whole band plays at a beat: by section, and a small arc over its four bars."""
        bar = int(beat // self.metre) % (len(self.form) * BARS)
        repeated = self.form[: bar // BARS].count(self.form[bar // BARS])
        return min(1.0, (_STRENGTH[self.form[bar // BARS]] + 0.06 * repeated) * _ARC[bar % BARS])

    def seconds(self) -> np.ndarray:
        """The time of every half beat, (2 * beats + 1,): swung, and slower at the ends of phrases where the mood gives way."""
        steps = np.full(2 * self.beats, 30.0 / self.tempo)
        steps[0::2] *= 1.0 + self.mood.swing
        steps[1::2] *= 1.0 - self.mood.swing
        bar = np.arange(2 * self.beats) / (2 * self.metre)
        late = np.clip(bar % BARS - (BARS - 1), 0, 1)
        steps *= 1.0 + self.mood.rubato * (3.0 * late**1.5 - 0.25)
        return np.concatenate(([0.0], np.cumsum(steps)))


def write(mood: str, theme: int, variation: int, seconds: float) -> Score:
    """The sections, key and chords of a piece of about the given length; the key belongs to the theme."""
    facts = MOODS[mood]
    rng = chance("score", mood, theme, variation)
    key = 46 + int(chance("key", theme).integers(12))
    tempo = float(rng.uniform(*facts.tempo))
    section = BARS * facts.metre * 60.0 / tempo
    count = int(np.clip(round(seconds / section), 3 if seconds >= 30 else 2, 8))
    tempo *= float(np.clip(count * section / seconds, 0.95, 1.05))
    form = _FORMS[count]
    taken = {letter: str(rng.choice(facts.chords[number])) for letter, number in (("A", 0), ("B", 1), ("C", 2))}
    mode = MODES[str(rng.choice(facts.modes))]
    chords = [bar for letter in form for bar in bars(taken["A" if letter == "I" else letter])]
    return Score(facts, motif(theme), key, mode, tempo, form, tuple(_spans(chords, facts.metre)))


def _spans(chords: Sequence[Sequence[Chord]], metre: int) -> list[Span]:
    out: list[Span] = []
    for number, bar in enumerate(chords):
        cuts = {1: (0, metre), 2: (0, 2, metre)}[len(bar)]
        out += [Span(number * metre + a, b - a, c, number) for a, b, c in zip(cuts, cuts[1:], bar, strict=False)]
    return out
