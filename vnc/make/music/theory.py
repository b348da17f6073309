"""Scales, chords and how one chord moves to the next. Pitches are MIDI numbers, classes are 0..11 from the key note."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

MODES: dict[str, tuple[int, ...]] = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "harmonic": (0, 2, 3, 5, 7, 8, 11),
    "hijaz": (0, 1, 4, 5, 7, 8, 10),
    "locrian": (0, 1, 3, 5, 6, 8, 10),
}

_NUMERALS = {"i": 0, "ii": 2, "iii": 4, "iv": 5, "v": 7, "vi": 9, "vii": 11}
_FORMS: dict[str, tuple[int, ...]] = {
    "": (0, 4, 7),
    "m": (0, 3, 7),
    "o": (0, 3, 6),
    "+": (0, 4, 8),
    "5": (0, 7),
    "6": (0, 4, 7, 9),
    "m6": (0, 3, 7, 9),
    "7": (0, 4, 7, 10),
    "m7": (0, 3, 7, 10),
    "o7": (0, 3, 6, 9),
    "h7": (0, 3, 6, 10),
    "maj7": (0, 4, 7, 11),
    "mmaj7": (0, 3, 7, 11),
    "9": (0, 4, 7, 10, 14),
    "m9": (0, 3, 7, 10, 14),
    "maj9": (0, 4, 7, 11, 14),
    "add9": (0, 4, 7, 14),
    "madd9": (0, 3, 7, 14),
    "sus2": (0, 2, 7),
    "sus4": (0, 5, 7),
    "7sus4": (0, 5, 7, 10),
}
_ALIKE = {"o", "+", "5", "o7", "h7", "sus2", "sus4", "7sus4"}
_SIGN = re.compile(r"([b#]?)([iIvV]+)([^/]*)(?:/([1357]))?")


@dataclass(frozen=True)
class Chord:
    """Pitch classes from the key note, root first; `bass` is the class that stands lowest."""

    name: str
    classes: tuple[int, ...]
    bass: int


@lru_cache(maxsize=512)
def chord(sign: str) -> Chord:
    """A roman numeral such as `bVI`, `ii7`, `Vsus4`, `Imaj7/3`: degrees count in major, lower case is minor, `/3` the bass."""
    found = _SIGN.fullmatch(sign)
    if not found or found[2].lower() not in _NUMERALS or _form(found[2], found[3]) not in _FORMS:
        raise ValueError(f"no chord `{sign}`")
    root = _NUMERALS[found[2].lower()] + {"b": -1, "#": 1, "": 0}[found[1]]
    steps = _FORMS[_form(found[2], found[3])]
    classes = tuple((root + step) % 12 for step in steps)
    bass = classes[{"1": 0, "3": 1, "5": 2, "7": 3}[found[4] or "1"]]
    return Chord(sign, classes, bass)


def _form(numeral: str, suffix: str) -> str:
    minor = numeral.islower() and suffix not in _ALIKE
    return "m" + suffix.removeprefix("m") if minor and not suffix.startswith("maj") else ("m" if minor else "") + suffix


def bars(progression: str) -> list[list[Chord]]:
    """`I vi | IV | V7` as chords by bar; a bar may hold several, which share it evenly."""
    return [[chord(sign) for sign in bar.split()] for bar in progression.split("|")]


_TWINS = {1: 2, 2: 1, 3: 4, 4: 3, 5: 6, 6: 5, 7: 6, 8: 9, 9: 8, 10: 11, 11: 10}
"""Two forms of the same degree: a chord that brings one of them in drives the other out."""


def local(mode: Sequence[int], over: Chord) -> tuple[int, ...]:
    """The mode with the chord's own notes in place of their twins (the leading note over V in minor, for one)."""
    gone = {_TWINS.get(c) for c in over.classes if c not in mode}
    return tuple(sorted({*(note for note in mode if note not in gone), *over.classes}))


def nearest(target: float, classes: Sequence[int], key: int) -> int:
    """The pitch closest to the target whose class, counted from the key, is one of these."""
    low = round(target) - 7
    return min((p for p in range(low, low + 15) if (p - key) % 12 in classes), key=lambda p: (abs(p - target), p))


def step(mode: Sequence[int], degree: int) -> int:
    """Semitones above the key note of a scale degree; 7 is an octave up, negative degrees go down."""
    octave, index = divmod(degree, len(mode))
    return 12 * octave + mode[index]


def lead(chords: Sequence[Chord], key: int, low: int = 52, high: int = 76, voices: int = 4) -> list[tuple[int, ...]]:
    """Voicings, low to high, each a short way from the one before; parallel fifths and octaves cost, gaps and mud too."""
    out: list[tuple[int, ...]] = []
    for item in chords:
        choices = _voicings(item, key, low, high, voices)
        before = out[-1] if out else None
        out.append(min(choices, key=lambda v: (_cost(v, before, (low + high) / 2), v)))
    return out


@lru_cache(maxsize=4096)
def _voicings(item: Chord, key: int, low: int, high: int, voices: int) -> tuple[tuple[int, ...], ...]:
    tones = [p for p in range(low, high + 1) if (p - key) % 12 in item.classes]
    must = set(item.classes) if len(item.classes) <= voices else set(item.classes[1:2]) | set(item.classes[3:])
    full = [v for v in combinations(tones, voices) if must <= {(p - key) % 12 for p in v} and max(_gaps(v)) <= 12]
    return tuple(full or combinations(tones, voices))


def _cost(voicing: tuple[int, ...], before: tuple[int, ...] | None, middle: float) -> float:
    mud = sum(2.0 for p, q in zip(voicing, voicing[1:], strict=False) if q - p < 3 and p < 60)
    rub = sum(1.0 for gap in _gaps(voicing) if gap == 1)
    wide = abs(sum(voicing) / len(voicing) - middle) * 0.35
    if before is None or len(before) != len(voicing):
        return mud + rub + 2 * wide
    moves = [abs(p - q) for p, q in zip(voicing, before, strict=True)]
    return sum(moves) + 0.5 * max(moves) + mud + rub + wide + 3.0 * _parallels(before, voicing)


def _parallels(before: tuple[int, ...], after: tuple[int, ...]) -> int:
    """How many voice pairs keep a fifth or an octave while both move."""
    pairs = combinations(range(len(after)), 2)
    return sum(
        (before[j] - before[i]) % 12 in (0, 7)
        and (before[j] - before[i]) % 12 == (after[j] - after[i]) % 12
        and before[i] != after[i]
        for i, j in pairs
    )


def _gaps(voicing: tuple[int, ...]) -> list[int]:
    return [q - p for p, q in zip(voicing, voicing[1:], strict=False)] or [0]
