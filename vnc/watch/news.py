"""What watching tells beside a build's own events: to the terminal, and to the page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vnc.diagnostics import Diagnostic
from vnc.events import Event, Item
from vnc.source import Source
from vnc.timeline import Timeline

if TYPE_CHECKING:
    from vnc.pipeline import Shop


@dataclass(frozen=True)
class Began:
    """A build begins, because of these changes (none: it is the first)."""

    number: int
    changed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Found:
    """All there is to say about the script so far in this build, and the texts it is about. Not told where there is nothing."""

    found: tuple[Diagnostic, ...]
    sources: Mapping[str, Source]


@dataclass(frozen=True)
class Timed:
    """The film as it will be, and the texts it comes from; lengths are estimated until `exact`. `tier` is the tier being made."""

    timeline: Timeline
    tier: str
    exact: bool
    shop: "Shop"
    texts: Mapping[str, Source]


@dataclass(frozen=True)
class Ready:
    """A film is there. `made` are the things that were not found in the store, `changed` the first tick that is new."""

    path: Path
    timeline: Timeline
    tier: str
    seconds: float
    made: tuple[Item, ...]
    reused: int
    changed: int | None
    draft: bool
    first: bool
    """Whether it is the first film that is wanted, or its draft."""


@dataclass(frozen=True)
class Trouble:
    """The machine's trouble; the last good film stays."""

    message: str
    hint: str = ""


@dataclass(frozen=True)
class Dropped:
    """A new save came: what was being built is wanted no more."""


@dataclass(frozen=True)
class Rested:
    """Nothing is to do until something changes. `ok`: all was made."""

    ok: bool
    seconds: float


@dataclass(frozen=True)
class Ran:
    """The command of `--exec` ended."""

    command: str
    code: int


News = Began | Found | Timed | Ready | Trouble | Dropped | Rested | Ran | Event
Listen = Callable[[News], None]
