"""What a build tells while it runs, as data: the terminal draws it, `--json` prints it, the trace is made of it.

Times are seconds of one running clock (`begin`) and spans of it (`seconds`); they are for people and never reach a result.
"""

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import ClassVar

from vnc.record import record

SCHEMA = "vnc.event/1"


@record
class Started:
    """A phase begins; `total` is how many things it will make or find, 0 if nobody knows."""

    event: ClassVar[str] = "started"
    phase: str
    total: int = 0


@record
class Item:
    """One thing was made, or found in the store (`reused`). `worker` 0 is the process of the build itself."""

    event: ClassVar[str] = "item"
    phase: str
    name: str
    key: str
    reused: bool = False
    begin: float = 0.0
    seconds: float = 0.0
    worker: int = 0


@record
class Progress:
    event: ClassVar[str] = "progress"
    phase: str
    done: int
    total: int


@record
class Typed:
    """A draft grows: the block it is for, how many tokens have come of how many at most, and the text so far."""

    event: ClassVar[str] = "typed"
    phase: str
    name: str
    done: int
    total: int
    text: str


@record
class Finished:
    event: ClassVar[str] = "finished"
    phase: str
    begin: float
    seconds: float
    made: int = 0
    reused: int = 0


@record
class Note:
    """Something worth saying that is no mistake."""

    event: ClassVar[str] = "note"
    text: str


@record
class Written:
    """A finished file; `seconds` is how long it plays, 0 for what does not play."""

    event: ClassVar[str] = "written"
    path: str
    bytes: int
    seconds: float = 0.0


Event = Started | Item | Progress | Typed | Finished | Note | Written
Tell = Callable[[Event], None]


def silent(event: Event) -> None:
    """Nobody listens."""


def as_json(event: Event) -> str:
    """One line of `--json`: the schema, the kind of event, its fields."""
    return json.dumps({"schema": SCHEMA, "event": event.event} | asdict(event), ensure_ascii=False)
