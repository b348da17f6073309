"""Named parts that can be swapped: our own, and those that installed packages bring by their entry points."""

from collections.abc import Callable, Mapping
from dataclasses import field
from functools import cache, partial
from importlib import import_module
from typing import Any, Generic, TypeVar, cast

from vnc.diagnostics import VncError, nearest
from vnc.record import record

T = TypeVar("T")

OWN: Mapping[str, Mapping[str, str]] = {
    "painters": {"procedural": "procedural:PAINTER"},
    "voices": {
        "hibari": "hibari:VOICE",
        "kokoro": "kokoro:VOICE",
        "blip": "blip:VOICE",
        "server": "voice_server:VOICE",
        "command": "voice_command:VOICE",
        "chatterbox": "voice_workers:CHATTERBOX",
        "chattts": "voice_workers:CHATTTS",
    },
    "composers": {"synth": "synth:COMPOSER"},
    "animators": {"visemes": "visemes:ANIMATOR"},
    "writers": {"sketch": "sketch.writer:WRITER", "kobold": "kobold.writer:WRITER"},
    "trainers": {},
    "emitters": {
        "mp4": "film:MP4",
        "webm": "film:WEBM",
        "mov": "film:MOV",
        "webp": "loop:WEBP",
        "gif": "loop:GIF",
        "storyboard": "storyboard:PNG",
        "srt": "subtitles:SRT",
        "vtt": "subtitles:VTT",
        "ass": "subtitles:ASS",
        "m4a": "audio:M4A",
        "opus": "audio:OPUS",
        "frames": "stills:FRAMES",
    },
}
"""Role, name, `module:object`: in `vnc.emit` for emitters, in `vnc.make` for makers."""
ROLES = tuple(OWN)


class BrokenPart(VncError):
    """A part is not there, or its module does not import."""


@record
class Registry(Generic[T]):
    """The parts of one role, found but imported only when asked for."""

    role: str
    _loaded: dict[str, T] = field(default_factory=dict[str, T])

    def names(self) -> tuple[str, ...]:
        return tuple(sorted({*OWN[self.role], *_installed(self.role)}))

    def get(self, name: str) -> T:
        """The part of that name. Raises BrokenPart, saying which are known or why it did not load."""
        if name not in self._loaded:
            self._loaded[name] = self._load(name)
        return self._loaded[name]

    def _load(self, name: str) -> T:
        own = OWN[self.role].get(name)
        loading = partial(_own, self.role, own) if own else _installed(self.role).get(name)
        if loading is None:
            known = self.names()
            near = nearest(name, known)
            hint = f"did you mean `{near}`?" if near else f"known: {', '.join(known) or 'none'}"
            raise BrokenPart(f"no {self.role} named `{name}`", hint)
        try:
            return cast(T, loading())
        except Exception as error:  # a plugin may fail in any way; name it, say why
            raise BrokenPart(f"`{name}` ({self.role}) did not load: {error!r}", "reinstall the package that brings it") from error


@cache
def parts(role: str) -> Registry[Any]:
    """The registry of one role of ROLES."""
    return Registry(role)


def _own(role: str, named: str) -> object:
    module, _, name = named.partition(":")
    return getattr(import_module(f"vnc.{'emit' if role == 'emitters' else 'make'}.{module}"), name)


@cache
def _installed(role: str) -> Mapping[str, Callable[[], Any]]:
    """What other packages bring, and how to load it. Asked for last: it means reading a file of each installed package."""
    from importlib.metadata import entry_points

    return {entry.name: entry.load for entry in entry_points(group=f"vnc.{role}")}
