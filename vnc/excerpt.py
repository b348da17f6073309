"""A part of the film made alone: only its own pictures, voices and lines, and these are the whole film's too."""

import re
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vnc.diagnostics import VncError, nearest
from vnc.lower.schedule import schedule
from vnc.pipeline import Made, Shop, prepare, produce, team
from vnc.plan import Plan
from vnc.preview import known
from vnc.request import printed
from vnc.source import Source
from vnc.tier import Tier
from vnc.timeline import SECOND, Chapter, Segment, SoundCue, Timeline

if TYPE_CHECKING:
    from vnc.emit.roles import Emitter

Part = tuple[int, int]
"""Segments by number: the first, and the one after the last."""
Texts = Mapping[str, Source]
_KEY = re.compile(r"\b[0-9a-f]{64}\b")


class NoPlace(VncError):
    """A place that a preview is to begin or end at, and that is not in the film."""

    code = 2


def make_part(
    shop: Shop,
    plan: Plan,
    tier: Tier,
    out: Path,
    emitter: "Emitter",
    options: Mapping[str, Any],
    part: Callable[[Timeline], Part],
) -> Made:
    """The film of a part. `part` finds it in a timeline, whose lengths are estimated outside what is made already."""
    ready: frozenset[str] = frozenset()
    timeline = schedule(plan, known(shop, plan))
    with closing(team(shop)) as workers:
        while missing := needed(cut(timeline, part(timeline)), plan) - ready:
            ready |= missing
            prepare(shop, replace(plan, assets={name: plan.assets[name] for name in sorted(ready)}), workers)
            timeline = schedule(plan, known(shop, plan))
        return produce(shop, cut(timeline, part(timeline)), tier, out, emitter, options, workers)


def needed(timeline: Timeline, plan: Plan) -> frozenset[str]:
    """Keys of all that is seen and heard in it."""
    named = printed((timeline.segments, timeline.sounds))
    return frozenset(name for name in _KEY.findall(named) if name in plan.assets)


def cut(timeline: Timeline, part: Part) -> Timeline:
    """That part as a film of its own. What sounds when it begins is heard from there on."""
    starts = (*timeline.starts(), timeline.length)
    start, end = starts[part[0]], starts[part[1]]
    sounds = tuple(_late(cue, start) for cue in timeline.sounds if cue.start < end and cue.start + cue.length > start)
    chapters = tuple(Chapter(c.start - start, c.title) for c in timeline.chapters if start <= c.start < end)
    return replace(timeline, segments=timeline.segments[slice(*part)], sounds=sounds, chapters=chapters)


def _late(cue: SoundCue, start: int) -> SoundCue:
    over = max(0, start - cue.start)
    return replace(
        cue,
        start=cue.start + over - start,
        length=cue.length - over,
        fadein=max(0, cue.fadein - over),
        offset=cue.offset + over,
    )


# --- where it begins and ends -----------------------------------------------------------------------------------------


def chosen(timeline: Timeline, texts: Texts, main: str, begin: str, end: str, seconds: float) -> Part:
    """From a place to another, or at least so many seconds long. A place is a label, a line, `file:line`, or a line's id.

    A label ends where the next one begins. Raises NoPlace.
    """
    first = found(timeline, texts, main, begin, last=False) if begin else 0
    if end:
        after = found(timeline, texts, main, end, last=True) + 1
        if after <= first:
            raise NoPlace(f"`{end}` comes before `{begin}`", "swap --from and --to")
        return first, after
    starts = (*timeline.starts(), timeline.length)
    enough = (n for n in range(first + 1, len(starts)) if starts[n] - starts[first] >= seconds * SECOND)
    return first, next(enough, len(starts) - 1)


def found(timeline: Timeline, texts: Texts, main: str, place: str, last: bool) -> int:
    """The number of the segment at a place; of several the first, or the last."""
    file, _, line = place.rpartition(":")
    if line.isdecimal():
        return at_line(timeline, texts, file or main, int(line), last)
    numbers = [n for n, segment in enumerate(timeline.segments) if place in (segment.scene, segment.id)]
    if not numbers:
        near = nearest(place, {segment.scene for segment in timeline.segments})
        hint = f"did you mean `{near}`?" if near else "name a label, or a line's number"
        raise NoPlace(f"no label `{place}` on this route", hint)
    end = next((n for n in numbers if n + 1 not in numbers), numbers[0])
    return end if last else numbers[0]


def at_line(timeline: Timeline, texts: Texts, file: str, line: int, last: bool = False) -> int:
    """The segment that a line of the script is in; of what makes no picture, the next one, or with `last` the one before."""
    spans = [(n, *_lines(segment, texts)) for n, segment in enumerate(timeline.segments) if segment.span.source == file]
    inside = [n for n, start, end in spans if start <= line <= end]
    if inside:
        return inside[-1] if last else inside[0]
    near = [(start, n) for n, start, _ in spans if (start < line if last else start > line)]
    if near:
        return max(near)[1] if last else min(near)[1]
    if spans:
        return spans[0][0] if last else spans[-1][0]
    raise NoPlace(f"nothing of `{file}` is seen on this route", "name a line of the script, or another --route")


def _lines(segment: Segment, texts: Texts) -> tuple[int, int]:
    """Its first and last line."""
    text = texts[segment.span.source]
    return text.place(segment.span.start)[0], text.place(max(segment.span.start, segment.span.end - 1))[0]
