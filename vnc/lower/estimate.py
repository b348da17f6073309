"""How long sounds will be, before they are made: for `check`, `plan` and the editor."""

import re
from typing import assert_never

from vnc.lower.transitions import ticks
from vnc.plan import Measure, Measures, Plan
from vnc.request import Ambience, Artwork, Backdrop, Effect, Figure, Music, Recording, Request, Sound, Speech

CHARACTER = 0.064
"""Seconds that a spoken character takes, at rate 1."""
LEAST = 0.45
SOUND, EFFECT = 4.0, 1.2
_WORD = re.compile(r"[\w'’-]+")
_RESTS = {",": 0.15, ";": 0.2, ":": 0.2, ".": 0.3, "!": 0.3, "?": 0.3, "…": 0.45, "—": 0.25}


def estimate(plan: Plan) -> Measures:
    """A guess for everything that has a length, by key."""
    return {key: measure for key, request in plan.assets.items() if (measure := guess(request)) is not None}


def guess(request: Request) -> Measure | None:
    """How long a sound will be; None for pictures."""
    match request:
        case Speech():
            return _spoken(request.text, request.rate, dict(request.pauses))
        case Recording():
            return _spoken(request.text, 1.0, {})
        case Music() | Ambience():
            length = ticks(request.seconds)
            return Measure(length, 0, length, loop=(0, length))
        case Effect():
            return Measure(ticks(EFFECT), 0, ticks(EFFECT))
        case Sound():
            length = max(0, request.end - request.start) if request.end is not None else ticks(SOUND)
            return Measure(length, 0, length)
        case Figure() | Backdrop() | Artwork():
            return None
        case _:
            assert_never(request)


def _spoken(text: str, rate: float, pauses: dict[int, int]) -> Measure:
    """Words one after the other, each as long as its letters."""
    clock, words, last = 0.0, list[tuple[int, int, int, int]](), 0
    for match in _WORD.finditer(text):
        clock += sum(_RESTS.get(char, 0.0) for char in text[last : match.start()]) / rate
        clock += sum(pause for at, pause in pauses.items() if last < at <= match.start()) / ticks(1)
        begin, clock = clock, clock + (len(match[0]) + 1) * CHARACTER / rate
        words.append((ticks(begin), ticks(clock), match.start(), match.end()))
        last = match.end()
    length = max(ticks(LEAST), words[-1][1] if words else 0)
    return Measure(length, 0, length, tuple(words))
