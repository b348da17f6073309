"""The film's sound in parts that are mixed, measured and coded on their own, so that an edit leaves the rest as it is.

Coders work in frames of their own, which pictures do not keep to. Where nothing sounds on from before, a new run of parts
begins, and the run as a whole lies on the coder's frames: it is moved by MOVED at most, and all in it keeps together. So an
edit that makes a line longer moves whole runs, and their parts are those that are there already.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from vnc.record import record
from vnc.render.sound.clips import EDGE
from vnc.render.sound.duck import AHEAD, BRIDGE, RELEASE
from vnc.render.sound.mix import crossed
from vnc.render.sound.rooms import ROOMS, known
from vnc.timeline import SECOND, SoundCue, Timeline

VERSION = "3"
FRAME = 1024
"""Samples of a coder's frame."""
PART = 234 * FRAME
"""Ticks of a part. Three frames are whole milliseconds, so that the echoes of neighbours are worked out in step."""
RUN_UP = 8 * FRAME
"""What a part's coder hears before it begins. Fewer frames are heard at the joins; more make them no better."""
MOVED = 800
"""Ticks by which a run may lie beside its true place: half a frame at 30 frames a second."""
FIRST, LAST = 141 * FRAME, 24 * FRAME
"""Ticks of a run's first and (about) last part: short, as it is these that change when a run before it moves by a frame."""
LONG = 6 * PART
"""Sounds that last longer are looked through for every part."""
TAIL = 3 * SECOND
"""What is over so soon after a run's beginning does not hinder it."""
APART = 2 * SECOND
"""Runs begin at least so far from each other: each of their joins is made anew when the runs before it shift by a frame."""


@record
class Part:
    """A request: all that sounds from `before` ticks ahead of it to `after` ticks past its `length`, on its own clock."""

    cues: tuple[SoundCue, ...]
    length: int
    before: int
    after: int
    version: str = VERSION
    kind: Literal["sound-part"] = "sound-part"


@record
class Placed:
    """A part and the tick of the film at which it begins. `last` ends the film."""

    start: int
    part: Part
    last: bool


def placed(timeline: Timeline) -> tuple[Placed, ...]:
    """The film's sound cut up; the parts follow each other without a gap and are together as long as the film."""
    cues = crossed(timeline.sounds)
    true = _anchors(timeline.starts(), cues)
    starts = _on_frames(true)
    moved = _moved(cues, true, starts)
    alone = [b - a for a, b in zip(true, [*true[1:], timeline.length], strict=True)]
    edges = [start + edge for start, length in zip(starts, alone, strict=True) for edge in _edges(length)]
    found = _Near(moved)
    return tuple(_part(found, a, b, timeline.length) for a, b in zip(edges, [*edges[1:], timeline.length], strict=True))


def _anchors(starts: Sequence[int], cues: Sequence[SoundCue]) -> list[int]:
    """Segments' starts over which nothing that sounds is carried for long, a little apart."""
    ordered = sorted(cues, key=lambda cue: cue.start)
    out, at, until = [0], 0, 0
    for start in starts[1:]:
        while at < len(ordered) and ordered[at].start < start:
            until = max(until, ordered[at].start + ordered[at].length)
            at += 1
        if until <= start + TAIL and start >= out[-1] + APART:
            out.append(start)
    return out


def _on_frames(true: Sequence[int]) -> list[int]:
    """Where the runs go: each lasts as many frames as it would alone, until they are too far from their true places."""
    out = [0]
    for a, b in zip(true, true[1:], strict=False):
        at = out[-1] + max(1, round((b - a) / FRAME)) * FRAME
        while abs(at - b) > MOVED:
            at += FRAME if at < b else -FRAME
        out.append(at)
    return out


def _edges(length: int) -> list[int]:
    """Where the parts of a run begin, by its true length alone: its last part takes up what it is longer or shorter."""
    last = max(0, length - LAST) // (3 * FRAME) * 3 * FRAME
    first = [FIRST] if last > PART else []
    return sorted({0, *first, *range(sum(first) + PART, last, PART), last})


def _moved(cues: Sequence[SoundCue], true: Sequence[int], starts: Sequence[int]) -> list[SoundCue]:
    """Every cue goes with the run in which it begins."""
    runs = [bisect_right(true, cue.start) - 1 for cue in cues]
    return [replace(cue, start=cue.start + starts[run] - true[run]) for cue, run in zip(cues, runs, strict=True)]


class _Near:
    """Finds the cues that matter to a stretch, without going through all of them each time."""

    def __init__(self, cues: Sequence[SoundCue]) -> None:
        self.long = [cue for cue in cues if cue.length > LONG]
        self.short = sorted((cue for cue in cues if cue.length <= LONG), key=lambda cue: cue.start)
        self.starts = [cue.start for cue in self.short]

    def find(self, start: int, stop: int) -> Iterator[SoundCue]:
        first = bisect_left(self.starts, start - LONG - _ringing())
        last = bisect_right(self.starts, stop + AHEAD + BRIDGE)
        yield from (cue for cue in (*self.long, *self.short[first:last]) if _matters(cue, start, stop))


def _matters(cue: SoundCue, start: int, stop: int) -> bool:
    """A voice matters to the music around it; a room rings on."""
    voice = cue.channel == "voice"
    late = max(ROOMS[known(cue.room)].tail if cue.room else 0, max(BRIDGE, RELEASE) if voice else 0)
    soon = AHEAD + BRIDGE if voice else 0
    return cue.start - soon < stop and cue.start + cue.length + late > start


def _seen(cue: SoundCue, stop: int) -> SoundCue:
    """A loop as a part knows it that ends before the loop does: when it will end is nothing to it."""
    goes_on = cue.loop and cue.start + cue.length - max(cue.fadeout, EDGE) >= stop
    if not goes_on or (
        cue.fadeout and cue.fadein <= EDGE and cue.start > -RUN_UP - EDGE
    ):  # a short rise takes its shape from the fall
        return cue
    return replace(cue, length=stop - cue.start + SECOND, fadeout=0)


def _ringing() -> int:
    return max(room.tail for room in ROOMS.values())


def _part(near: _Near, start: int, stop: int, end: int) -> Placed:
    before, after = min(RUN_UP, start), min(FRAME, end - stop)
    found = [
        _seen(replace(cue, start=cue.start - start), stop - start + after) for cue in near.find(start - before, stop + after)
    ]
    cues = tuple(sorted(found, key=lambda cue: (cue.start, cue.channel, cue.asset, cue.length)))
    return Placed(start, Part(cues, stop - start, before, after), stop == end)
