"""Progress as data: one JSON line per event, and a trace that a browser can show."""

import json

import pytest

from vnc.events import Event, Finished, Item, Note, Progress, Started, Written, as_json
from vnc.trace import trace

EVENTS: tuple[Event, ...] = (
    Started("make", 2),
    Item("make", "Mira – 灯", "ab12", begin=10.0, seconds=0.5, worker=2),
    Item("make", "rain", "cd34", reused=True),
    Progress("make", 1, 2),
    Finished("make", 9.5, 1.25, made=1, reused=1),
    Note("gif has no sound"),
    Written("build/film.mp4", 1234, 61.5),
)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.event)
def test_an_event_is_one_line_of_json(event: Event) -> None:
    line = as_json(event)
    told = json.loads(line)
    assert "\n" not in line
    assert (told.pop("schema"), told.pop("event")) == ("vnc.event/1", event.event)
    assert type(event)(**told) == event


def test_the_trace_has_a_row_per_worker_and_a_span_per_thing_made() -> None:
    spans = json.loads(trace(EVENTS))["traceEvents"]
    rows = {span["tid"]: span["args"]["name"] for span in spans if span["ph"] == "M"}
    assert rows == {1: "build", 3: "worker 2"}
    assert [(s["name"], s["cat"], s["tid"], s["ts"], s["dur"]) for s in spans if s["ph"] == "X"] == [
        ("Mira – 灯", "make", 3, 10_000_000, 500_000),
        ("make", "phase", 0, 9_500_000, 1_250_000),
    ]
