"""How long words take: to be read, to be revealed, and the quiet after them. In ticks; tables hold the figures."""

from collections.abc import Mapping

from vnc.lower.speech import length
from vnc.lower.transitions import ticks
from vnc.markup import Marked
from vnc.record import record

RATES: Mapping[str, float] = {"ja": 7.0, "zh": 6.0, "ko": 9.0, "th": 12.0}
"""Characters a second that a viewer reads, where it is not `RATE`."""
RATE = 15.0
BASE, LEAST = 0.8, 1.2
"""Seconds to notice a line, and the least that one stands."""
AFTER = 0.6
"""Seconds that a line stands after its last character appeared."""
TAILS = (("…", 0.85), ("...", 0.85), ("—", 0.15), ("-", 0.15), (",", 0.25), ("!", 0.42), ("?", 0.5), (".", 0.45))
TAIL = 0.35
_CLOSERS = "\"'”’»)]*~ "


def reading(text: str, language: str, pace: float) -> int:
    """How long a silent line stands: reading time, scaled by the pace."""
    rate = RATES.get(language.lower().partition("-")[0], RATE)
    return ticks(max(LEAST, len(text) / rate + BASE) * pace)


def tail(text: str, pace: float) -> int:
    """The quiet after a spoken line: more after a sentence than within one, most where it trails off."""
    end = text.rstrip(_CLOSERS)
    return ticks(next((seconds for mark, seconds in TAILS if end.endswith(mark)), TAIL) * pace)


@record
class Stops:
    """A line's pauses, told apart: before its first character, within it, after its last."""

    before: int
    after: int


def stops(text: Marked) -> Stops:
    """Pauses at the edges: those within a line are part of its speech."""
    end = len(text.plain.rstrip())
    before = sum(ticks(length(stop)) for stop in text.stops if stop.at == 0 and stop.seconds is not None)
    after = sum(ticks(length(stop)) for stop in text.stops if stop.at >= end and stop.at and stop.seconds is not None)
    return Stops(before, after)


def typed(text: Marked, cps: float, start: int) -> tuple[tuple[int, int], ...]:
    """Reveal keys of a silent line: each run at its own speed, resting at stops; speed 0 shows it at once."""
    keys: list[tuple[int, int]] = [(start, text.fast)]
    clock, at = float(start), 0
    rests = {stop.at: ticks(length(stop)) for stop in text.stops}
    for run in text.runs:
        speed = cps if run.cps is None else run.cps
        for _ in run.text:
            if at in rests and at >= text.fast and at:
                keys.append((round(clock), at))
                clock += rests[at]
                keys.append((round(clock), at))
            at += 1
            if at > text.fast and speed > 0:
                clock += ticks(1 / speed)
        if at > text.fast:
            keys.append((round(clock), at))
    return _clean(keys)


def heard(text: Marked, words: tuple[tuple[int, int, int, int], ...], start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Reveal keys of a spoken line: the characters come with their words, punctuation with the word before it."""
    total = len(text.plain)
    keys: list[tuple[int, int]] = [(start, text.fast)]
    for number, (begin, finish, first, last) in enumerate(words):
        following = words[number + 1][2] if number + 1 < len(words) else total
        if text.fast < last <= total:
            keys.append((start + begin, max(first, text.fast)))
            keys.append((start + max(finish, begin), max(last, min(following, total))))
    return _clean([*keys, (max(end, keys[-1][0]), total)])


def _clean(keys: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Neither ticks nor counts go back, and no key is there twice."""
    kept: list[tuple[int, int]] = []
    for tick, count in keys:
        key = (max(tick, kept[-1][0]), max(count, kept[-1][1])) if kept else (tick, count)
        if not kept or key != kept[-1]:
            kept.append(key)
    return tuple(kept)
