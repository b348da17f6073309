"""`play`, `queue` and `stop`: channels, files, and what a composer makes of a mood or a name."""

import re
from collections.abc import Mapping
from typing import Literal

from vnc.diagnostics import Diagnostic, nearest
from vnc.expression import EvaluationError, Expression, Name, Value, evaluate
from vnc.lower.gallery import SOUNDS, Gallery, inside
from vnc.lower.transitions import ticks
from vnc.plan import Sounding
from vnc.record import record
from vnc.request import Ambience, Effect, Music, Request, Sound, key, seed
from vnc.script import Play, Stop
from vnc.source import Span

Kind = Literal["music", "ambience", "sound"]
CHANNELS: Mapping[str, Kind] = {
    "music": "music", "bgm": "music", "ambient": "ambience", "ambience": "ambience", "background": "ambience",
    "atmosphere": "ambience", "sound": "sound", "sfx": "sound", "audio": "sound", "effect": "sound", "voice": "sound",
}  # fmt: skip
"""What a channel is; a number may follow (`sound2`)."""
SUFFIXES = (".ogg", ".opus", ".mp3", ".wav", ".flac", ".m4a")
OPENING = 1.5
"""Seconds in which music fades in that nobody wrote."""
_PART = re.compile(r"\s*<([^>]*)>\s*(.*)", re.S)


def channel(name: str) -> Kind | None:
    """The kind of a channel, or None if there is none by that name."""
    return CHANNELS.get(name.rstrip("0123456789"))


def kind_of(name: str) -> Kind:
    """The kind of a channel; of one that does not exist, that of the name it looks like."""
    return channel(name) or CHANNELS[nearest(name, CHANNELS) or "sound"]


@record
class Ear:
    """What sounds are looked up with: the world and names behind the gallery, the film's theme, the values of the moment."""

    gallery: Gallery
    values: Mapping[str, Value]

    def theme(self) -> int:
        """The melody that all music of one film shares."""
        return seed("theme", self.gallery.names.setting("title")) % 2**31


def played(play: Play, ear: Ear) -> tuple[Sounding, tuple[Request, ...]]:
    """A `play` or `queue` as a change on its channel, with the sounds it names."""
    kind = kind_of(play.channel)
    requests = tuple(request for text in _texts(play, ear) if (request := _request(text, kind, ear)) is not None)
    loop = play.loop if play.loop is not None else kind != "sound"
    sounding = Sounding(
        play.word,
        kind,
        play.channel,
        tuple(key(request) for request in requests),
        min(4.0, max(0.0, _number(play.volume, ear, 1.0))),
        ticks(_time(play.fadein, ear)),
        ticks(_time(play.fadeout, ear)),
        loop,
        play.if_changed,
    )
    return sounding, requests


def stopped(stop: Stop, ear: Ear) -> Sounding:
    return Sounding("stop", kind_of(stop.channel), stop.channel, fadeout=ticks(_time(stop.fadeout, ear)))


def started(mood: str, ear: Ear) -> tuple[Sounding, Request]:
    """Music of a mood from the film's beginning on."""
    feeling = ear.gallery.names.feelings.get(mood)
    request = _music(feeling.music if feeling and feeling.music else mood, ear)
    return Sounding("play", "music", "music", (key(request),), fadein=ticks(OPENING), loop=True), request


def located(text: str, gallery: Gallery) -> str:
    """A sound file as the writer names it, looked for in the sound folders too, with or without its suffix."""
    if not text or not inside(text):
        return ""
    if text.lower().endswith(SUFFIXES) and gallery.settings.world.exists(text):
        return text
    lying = gallery.sounds
    if not lying:
        return ""
    names = (text, *(f"{folder}/{text}" for folder in SOUNDS))
    endings = ("",) if text.lower().endswith(SUFFIXES) else SUFFIXES
    return next((name + ending for name in names for ending in endings if name + ending in lying), "")


def part(text: str) -> tuple[str, float, float | None, float | None]:
    """`<from 5 to 15.5 loop 7>song.ogg` as (file, from, to, loop), in seconds."""
    match = _PART.fullmatch(text)
    if not match:
        return text, 0.0, None, None
    words = match[1].split()
    told = {word: _seconds(value) for word, value in zip(words[::2], words[1::2], strict=False)}
    return match[2], told.get("from") or 0.0, told.get("to"), told.get("loop")


def texts(play: Play, values: Mapping[str, Value]) -> tuple[str, ...]:
    """The files or names that a `play` says, evaluated: a list gives several."""
    return tuple(text for expression in play.files for text in _said(expression, values))


def _said(expression: Expression, values: Mapping[str, Value]) -> tuple[str, ...]:
    value = _value(expression, values)
    return tuple(str(item) for item in (value if isinstance(value, tuple) else (value,)) if item is not None)


def is_file(text: str) -> bool:
    """Whether a name means a file: it has a sound's suffix or a folder."""
    return part(text)[0].lower().endswith(SUFFIXES) or "/" in text


def missing(play: Play, gallery: Gallery, values: Mapping[str, Value]) -> tuple[Diagnostic, ...]:
    """Files that a `play` names and that are not there."""
    return tuple(
        Diagnostic("error", "missing-file", f"no sound file `{file}`", _where(expression, play), hints=_looked(file, gallery))
        for expression in play.files
        for file in (part(text)[0] for text in _said(expression, values) if is_file(text))
        if not located(file, gallery)
    )


def _where(expression: Expression, play: Play) -> Span:
    """The file's name itself, unless a variable holds it."""
    return play.span if isinstance(expression, Name) else expression.span


def _looked(file: str, gallery: Gallery) -> tuple[str, ...]:
    near = nearest(file.rpartition("/")[2], {path.rpartition("/")[2]: path for path in gallery.sounds})
    return (f"did you mean `{near}`?",) if near else (f"looked in the project's folder and in {', '.join(SOUNDS)}",)


def _texts(play: Play, ear: Ear) -> tuple[str, ...]:
    return (play.made.text,) if play.made else texts(play, ear.values)


def _value(expression: Expression, values: Mapping[str, Value]) -> Value:
    """A name without a value stands for itself: `play music tender`."""
    if isinstance(expression, Name):
        return values.get(expression.id, values.get(f"audio.{expression.id}", expression.id))
    try:
        return evaluate(expression, values)
    except EvaluationError:
        return None


def _request(text: str, kind: Kind, ear: Ear) -> Request | None:
    """A file if there is one by that name, else what the composer knows by it."""
    file, begin, end, loop = part(text)
    if not file:
        return None
    path = located(file, ear.gallery)
    if path:
        return Sound(path, ear.gallery.digest(path), ticks(begin), _ticks(end), _ticks(loop))
    if is_file(text):
        return None
    makers = ear.gallery.settings.makers
    if kind == "music":
        feeling = ear.gallery.names.feelings.get(text)
        return _music(feeling.music if feeling and feeling.music else text, ear)
    made = Ambience if kind == "ambience" else Effect
    return made(text, makers.composer, tuning=makers.tuning)


def _music(mood: str, ear: Ear) -> Music:
    settings = ear.gallery.settings
    font = ear.gallery.digest(settings.soundfont) if settings.soundfont else ""
    return Music(mood, ear.theme(), settings.makers.composer, font=font, tuning=settings.makers.tuning)


def _ticks(seconds: float | None) -> int | None:
    return None if seconds is None else ticks(seconds)


def _seconds(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _number(expression: Expression | None, ear: Ear, otherwise: float) -> float:
    if expression is None:
        return otherwise
    value = _value(expression, ear.values)
    return float(value) if isinstance(value, (int, float)) else otherwise


def _time(expression: Expression | None, ear: Ear) -> float:
    return min(600.0, max(0.0, _number(expression, ear, 0.0)))
