"""Films that are there already: what a finished file was made of, so that a build which changes nothing writes nothing."""

import json
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Literal

from vnc.record import record
from vnc.request import key, printed
from vnc.store import Store
from vnc.timeline import Timeline
from vnc.workshop import Look

SUFFIX = ".film"


@record
class Finished:
    """All that a film's file depends on. `timeline` is its digest; `emitter` and `options` are printed."""

    timeline: str
    look: Look
    emitter: str
    options: str
    out: str
    kind: Literal["film"] = "film"


def digest(timeline: Timeline) -> str:
    """Names a timeline with all that can be seen, heard or read of it; places in the script do not count."""
    read = [(s.scene, s.caption, s.voiced) for s in timeline.segments]
    return sha256((printed(timeline) + printed(read)).encode()).hexdigest()


def recall(store: Store, film: Finished) -> tuple[str, ...] | None:
    """The notes of the film if every file of it is as it was written; None if it must be written."""
    told = store.read(key(film), SUFFIX)
    if told is None:
        return None
    facts = json.loads(told)
    same = all(_state(Path(path)) == state for path, state in facts["files"].items())
    return tuple(facts["notes"]) if same else None


def remember(store: Store, film: Finished, files: Iterable[Path], notes: tuple[str, ...]) -> None:
    """Keep how the files are now."""
    facts = {"files": {str(path): _state(path) for path in files}, "notes": notes}
    store.put(film, json.dumps(facts).encode(), SUFFIX)


def _state(path: Path) -> list[int] | None:
    with suppress(OSError):
        stat = path.stat()
        return [stat.st_size, stat.st_mtime_ns]
    return None
