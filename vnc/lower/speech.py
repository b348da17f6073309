"""Lines become requests for a voice: the writer's own recording, or words with a voice, an emotion and pauses."""

import re
from collections.abc import Mapping

from vnc.expression import EvaluationError, Expression, Value, evaluate
from vnc.lower.emotions import basic, feeling
from vnc.lower.gallery import Gallery
from vnc.lower.people import Emotion, Person
from vnc.lower.settings import VoiceChoice
from vnc.lower.sounds import SUFFIXES, located
from vnc.lower.transitions import ticks
from vnc.markup import Marked, Stop
from vnc.record import record
from vnc.request import Recording, Request, Speech, seed

BREATH = 0.6
"""A `{w}` that waits for a reader, in seconds: in a film nobody clicks."""
PARAGRAPH = 0.9
_ASIDE = re.compile(r"\s*\([^()]*\)\s*")
MANNERS = {
    "whisper": "whisper", "whispering": "whisper", "whispers": "whisper", "quietly": "whisper", "shout": "shout",
    "shouting": "shout", "shouts": "shout", "loudly": "shout", "softly": "soft", "gently": "soft", "coldly": "cold",
    "calmly": "calm", "slowly": "slow", "quickly": "fast", "hurriedly": "fast", "flatly": "flat", "thinking": "thought",
}  # fmt: skip
"""Words in a bracket at a line's beginning, and the style they ask for."""
MANNER_WORDS = 4


@record
class Spoken:
    """What is said: by whom (None: the narrator), with which attributes, how the line's arguments change it."""

    text: Marked
    who: Person | None
    name: str
    words: tuple[str, ...] = ()
    args: tuple[tuple[str, Expression], ...] = ()
    id: str = ""
    take: str = ""
    """The file that a `voice` statement names."""


def speech(line: Spoken, gallery: Gallery, values: Mapping[str, Value]) -> Request | None:
    """The request for a line's voice; None if it has nothing to say, or nobody to say it."""
    plain = line.text.plain
    path = located(line.take, gallery) if line.take else recorded(line.id, gallery)
    if path:
        return Recording(path, gallery.digest(path), plain, language(gallery), lexicon(plain, gallery))
    voice = _voice(line, gallery)
    text = unsaid(plain)
    if voice is None or not gallery.settings.makers.voice or not speakable(text):
        return None
    tongue = voice.language or language(gallery)
    if not voice.knows(tongue):
        return None
    args = {name: _value(value, values) for name, value in line.args}
    name, reference = cloned(_said(args.get("voice"), voice.name), gallery)
    word = feeling(line.words, line.who) or voice.emotion
    take = gallery.settings.dice.get(line.id, 0)
    emotion = line.who.emotions.get(word, Emotion()) if line.who else Emotion()
    return Speech(
        text,
        name,
        voice.maker or gallery.settings.makers.voice,
        tongue,
        basic(word) if word else "neutral",
        _style(plain, args, emotion, voice),
        round(voice.rate * emotion.rate * _factor(args.get("rate")), 4),
        round(voice.pitch * emotion.pitch * _factor(args.get("pitch")), 4),
        pauses(line.text),
        lexicon(text, gallery),
        seed("voice", line.name, text, *([take] if take else [])) % 2**31,
        take,
        reference,
        voice.tuning,
    )


def cloned(name: str, gallery: Gallery) -> tuple[str, str]:
    """A voice that is a recording in the project: its path there and its digest. Any other name belongs to the engine."""
    path = located(name, gallery) if name.lower().endswith(SUFFIXES) else ""
    return (path, gallery.digest(path)) if path else (name, "")


def pauses(text: Marked) -> tuple[tuple[int, int], ...]:
    """Silences within the spoken line: (character, ticks)."""
    end = len(text.plain.rstrip())
    return tuple((stop.at, ticks(length(stop))) for stop in text.stops if 0 < stop.at < end and length(stop) > 0)


def length(stop: Stop) -> float:
    """Seconds of a stop within a line."""
    if stop.seconds is not None:
        return min(60.0, max(0.0, stop.seconds))
    return PARAGRAPH if stop.paragraph else BREATH


def speakable(text: str) -> bool:
    return any(char.isalnum() for char in text)


def unsaid(text: str) -> str:
    """A manner at the beginning (`(quietly) Goodbye.`) is read, not heard: blanks keep the other characters' places.
    What is done there (`(laughs)`) is left to the voice, and other words in brackets are said."""
    match = _ASIDE.match(text)
    if match and match.end() < len(text) and _manner(match):
        return " " * match.end() + text[match.end() :]
    return text


def lexicon(text: str, gallery: Gallery) -> tuple[tuple[str, str], ...]:
    """Of all pronunciations those that this text needs: others may change without it."""
    pairs = {**dict(gallery.settings.pronounce), **dict(gallery.names.pronounce)}
    folded = text.casefold()
    return tuple(sorted((word, sound) for word, sound in pairs.items() if word.casefold() in folded))


def language(gallery: Gallery) -> str:
    return gallery.names.setting("language") or gallery.settings.language or "en"


def recorded(id: str, gallery: Gallery) -> str:
    """The take that lies ready for a line: `voices/start_7.ogg`."""
    return located(f"voices/{id}", gallery) if id else ""


def _voice(line: Spoken, gallery: Gallery) -> VoiceChoice | None:
    voices = gallery.settings.voices
    namesakes = (id for id, who in gallery.names.people.items() if line.name and who.name == line.name)
    names = (line.who.id, line.who.id.rpartition(".")[2]) if line.who else (line.name, *namesakes, "narrator")
    return next((voices[name] for name in names if name in voices), None)


def _style(plain: str, args: Mapping[str, Value], emotion: Emotion, voice: VoiceChoice) -> str:
    """How it is said, the nearest cause first: the line's argument, its stage direction, the emotion, the voice."""
    aside = _ASIDE.match(plain)
    told = _manner(aside) if aside else ""
    return " ".join(filter(None, (_said(args.get("style"), told or emotion.voice), voice.style)))


def _manner(aside: re.Match[str]) -> str:
    """The style that a bracket asks for: `(quietly)`, `(in a whisper)`."""
    words = aside[0].strip(" ()").lower().split()
    return next((MANNERS[word] for word in words if word in MANNERS), "") if len(words) <= MANNER_WORDS else ""


def _said(value: Value, otherwise: str) -> str:
    return value if isinstance(value, str) and value else otherwise


def _factor(value: Value) -> float:
    return min(3.0, max(0.3, float(value))) if isinstance(value, (int, float)) and not isinstance(value, bool) else 1.0


def _value(expression: Expression, values: Mapping[str, Value]) -> Value:
    try:
        return evaluate(expression, values)
    except EvaluationError:
        return None
