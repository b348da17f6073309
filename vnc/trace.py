"""Events as a Chrome trace (`--timings trace.json`): a row per worker, a span per thing made; open it in Perfetto."""

import json
from collections.abc import Iterable

from vnc.events import Event, Finished, Item

Span = dict[str, object]


def trace(events: Iterable[Event]) -> str:
    """The trace as JSON. Things found in the store took no time and are left out."""
    told = tuple(events)
    spans = [span for event in told for span in _span(event)]
    workers = sorted({event.worker for event in told if isinstance(event, Item) and not event.reused} | {0})
    return json.dumps({"displayTimeUnit": "ms", "traceEvents": [*map(_row, workers), *spans]})


def _span(event: Event) -> tuple[Span, ...]:
    match event:
        case Item(reused=False):
            args = {"key": event.key}
            return (_place(event, event.name, event.phase, event.worker + 1) | {"args": args},)
        case Finished():
            args = {"made": event.made, "reused": event.reused}
            return (_place(event, event.phase, "phase", 0) | {"args": args},)
        case _:
            return ()


def _place(event: Item | Finished, name: str, kind: str, row: int) -> Span:
    times: Span = {"ts": round(event.begin * 1e6), "dur": round(event.seconds * 1e6)}
    return {"name": name, "cat": kind, "ph": "X", "pid": 1, "tid": row} | times


def _row(worker: int) -> Span:
    name = f"worker {worker}" if worker else "build"
    return {"name": "thread_name", "ph": "M", "pid": 1, "tid": worker + 1, "args": {"name": name}}
