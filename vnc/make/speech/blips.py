"""Voices as in games: a short note for each few letters, in any language. Nothing is said, yet who speaks is heard, and how."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from vnc.assets import RATE, Clip, Phone, Word
from vnc.make.speech.blip_voices import VOICES, Blip
from vnc.make.speech.business import STAGE_RULES, gesture
from vnc.make.speech.prosody import Manner, limited, manner
from vnc.make.speech.reading import literal, rewritten
from vnc.make.speech.speak import LOUDNESS, finished
from vnc.request import Speech, seed

LETTER = RATE // 17
"""Ticks that a letter lasts: as fast as people read, so that the words are out when they are read."""
NOTE = RATE * 62 // 1000
RESTS = {
    ".": 300,
    "!": 300,
    "?": 320,
    "…": 450,
    ",": 130,
    ";": 160,
    ":": 160,
    "—": 200,
    "。": 300,
    "、": 130,
    "？": 320,
    "！": 300,
}
"""Silence after a mark, in milliseconds."""
NOTICE = RATE * 45 // 100
"""What it takes to notice that there is something to read."""
STEPS = (0, 2, 4, 7, 9)
"""Semitones of a scale in which no note is wrong."""
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LIPS = {"a": "ɑ", "e": "ɛ", "i": "ɪ", "o": "o", "u": "u", "y": "i", "m": "m", "b": "b", "p": "p", "f": "f", "v": "v", "l": "l"}
_ANY = ("ɑ", "ɛ", "o", "ɪ", "u")


@dataclass(frozen=True)
class _Note:
    """A letter or two of the line: where it begins, how long its time is, and what the mouth does."""

    tick: int
    length: int
    first: int
    last: int
    word: int
    sound: str


def blips(request: Speech) -> Clip:
    """The line as notes, with words and mouths timed as speech is. Equal requests give equal bytes."""
    voice, said = VOICES[request.voice], limited(manner(request.emotion, request.style))
    notes, length = _laid(request, said)
    sound = np.zeros(length + NOTE, np.float64)
    for number, note in enumerate(notes):
        if number == 0 or note.word != notes[number - 1].word or number % 2 == 0:
            tone = _tone(voice, request.pitch * said.pitch * _melody(request, note, said), said.breath)
            sound[note.tick : note.tick + NOTE] += tone
    words = tuple(_words(notes))
    phones = tuple(Phone(note.tick, note.tick + note.length, note.sound) for note in notes)
    clip = finished(Clip(sound[None].astype(np.float32), words, phones), LOUDNESS + said.loud)
    return _standing(clip, len(request.text) / request.rate / said.tempo)


def _standing(clip: Clip, letters: float) -> Clip:
    """With silence after the last note, if the line could not be read by then."""
    missing = NOTICE + round(letters * RATE / 16) - clip.samples.shape[1]
    if missing <= 0:
        return clip
    return replace(clip, samples=np.pad(clip.samples, ((0, 0), (0, missing))), offset=clip.samples.shape[1] + missing)


def _laid(request: Speech, said: Manner) -> tuple[list[_Note], int]:
    """Every letter at its time, and the end of the last."""
    reading = rewritten(literal(request.text), STAGE_RULES)
    words = {place: number for number, match in enumerate(_WORD.finditer(reading.said)) for place in range(*match.span())}
    pauses, pace, notes, clock = dict(request.pauses), request.rate * said.tempo, list[_Note](), 0
    for place, char in enumerate(reading.said):
        clock += pauses.pop(reading.firsts[place], 0)
        if place in words:
            length = round(LETTER * (2.2 if _WIDE.match(char) else 1.0) / pace)
            notes.append(_Note(clock, length, reading.firsts[place], reading.lasts[place], words[place], _mouth(char)))
            clock += length
        else:
            clock += round((300 if gesture(char) else RESTS.get(char, 0)) * 48 * said.pause) + (LETTER if char == " " else 0)
    return notes, clock


def _mouth(char: str) -> str:
    return _LIPS.get(char.lower(), "t" if char.isascii() else _ANY[ord(char) % len(_ANY)])


def _melody(request: Speech, note: _Note, said: Manner) -> float:
    """Each word on a note of the scale by chance that stays; a question goes up, other sentences come down."""
    step = STEPS[seed("blip", request.seed, note.word) % len(STEPS)]
    left = request.text[note.last :].strip()
    near = len(left) < 8 or not any(c.isalnum() for c in left.split(" ")[0])
    turn = (5 if "?" in left[:8] else -3) if near else 0
    return 2 ** ((step * said.span * 0.6 + turn) / 12)


def _tone(voice: Blip, factor: float, breath: float) -> np.ndarray:
    """(NOTE,) of one note. A whisper is noise of the same shape."""
    time = np.arange(NOTE) / RATE
    hertz = voice.hertz * factor
    wave = sum(gain * np.sin(2 * np.pi * hertz * n * time) for n, gain in enumerate(voice.tones, 1) if hertz * n < 10_000)
    if breath > 0:
        noise = np.random.default_rng(seed("blip", round(hertz)) % 2**32).standard_normal(NOTE)
        wave = (1 - breath) * wave + breath * 0.5 * np.convolve(noise, np.ones(6) / 6, "same")
    shape = np.minimum(time / 0.004, 1) * np.exp(-voice.fade * 4 * time) * np.minimum((time[-1] - time) / 0.008, 1)
    return 0.3 * wave * shape


def _words(notes: list[_Note]) -> Iterator[Word]:
    for number in dict.fromkeys(note.word for note in notes):
        own = [note for note in notes if note.word == number]
        yield Word(own[0].tick, own[-1].tick + own[-1].length, own[0].first, own[-1].last)
