"""What each kind of maker promises. A maker is a small object that the registry knows by name; see `docs/makers.md`."""

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, Protocol

from vnc.draft import Brief, Written
from vnc.record import record
from vnc.request import Ambience, Backdrop, Effect, Figure, Music, Speech


@record
class Ready:
    """The maker can work now; `detail` is what a user would like to see of it (version, model, speed)."""

    detail: str = ""


@record
class Missing:
    """The maker cannot work now: why, and how to get it."""

    reason: str
    hint: str


Probe = Ready | Missing


class Maker(Protocol):
    """`version` changes whenever the same request would give other bytes. `Options` documents its part of `vnc.toml`. Voices and
    composers name in `shaping` the options that change how they sound: other values make things anew."""

    name: str
    version: str
    Options: type[Any]

    def probe(self, options: Any) -> Probe: ...


class Painter(Maker, Protocol):
    """Pictures: packed Sprite for a Figure, packed Place for a Backdrop (see `vnc.assets`)."""

    def paint(self, request: Figure | Backdrop, options: Any) -> bytes: ...

    def notes(self, request: Figure | Backdrop) -> tuple[str, ...]:
        """What of the writer's words was not understood: shown as notes when planning."""
        ...


class Voice(Maker, Protocol):
    """Speech: a packed Clip with words and phones. An engine that knows some languages only has them in `speaks` (ISO 639-1).
    One that can speak like a recording has `clone(request, options, data)` too: `data` is the file that `voice` names.
    One that knows its voices only from its options (a server is asked) has `offered(options)`; others may be named there, too."""

    def voices(self) -> tuple[str, ...]:
        """The names this engine knows."""
        ...

    def speak(self, request: Speech, options: Any) -> bytes: ...


class Composer(Maker, Protocol):
    """Music, ambience and effects: a packed Clip."""

    def compose(self, request: Music | Ambience | Effect, options: Any) -> bytes: ...


class Animator(Maker, Protocol):
    """Mouth and stress of a spoken clip: facts for `vnc.plan.Measure`, as JSON bytes."""

    def animate(self, clip: bytes, text: str, options: Any) -> bytes: ...


class Writer(Maker, Protocol):
    """Drafts: lines of the language. What comes back is judged by who asked, so a writer need not be right."""

    def write(self, brief: Brief, options: Any, tell: Callable[[str], None]) -> Written:
        """The answer to a brief; `tell` hears the text as it grows. Raises VncError, `TooLong` if it cannot fit."""
        ...


@record
class Animation:
    """What an animator found in a clip, in ticks."""

    mouth: tuple[tuple[int, str], ...] = ()
    stresses: tuple[int, ...] = ()

    def pack(self) -> bytes:
        return json.dumps(asdict(self)).encode()

    @classmethod
    def unpack(cls, data: bytes) -> "Animation":
        told = json.loads(data)
        return cls(tuple((tick, mouth) for tick, mouth in told.get("mouth", ())), tuple(told.get("stresses", ())))


Read = Callable[[str], bytes]
Root = Path
