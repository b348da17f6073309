"""Phones to a mouth. Lips move ahead of the sound, closures are always seen, short shapes give way to their neighbours."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from vnc.assets import RATE, Phone

Track = tuple[tuple[int, str], ...]
"""(tick, viseme): the mouth from that tick on. Begins at 0."""

CLOSED = ("rest", "MBP")
LEAD = RATE * 15 // 1000
"""Lips are this much ahead of what is heard."""
CLOSURE = RATE * 55 // 1000
"""A closure lasts at least so long: longer than one frame at 24 a second, so that one frame always shows it."""
HOLD = RATE * 65 // 1000
"""Any other shape lasts at least so long."""
PAUSE = RATE * 100 // 1000
"""Silence from here on closes the mouth."""

SHAPES: dict[str, tuple[str, ...]] = {
    "m": ("MBP",), "b": ("MBP",), "p": ("MBP",), "f": ("FV",), "v": ("FV",), "l": ("LTH",), "θ": ("LTH",), "ð": ("LTH",),
    "ɑ": ("A",), "a": ("A",), "æ": ("A",), "ʌ": ("A",), "ɐ": ("A",), "aɪ": ("A", "I"), "aʊ": ("A", "U"), "ɛ": ("E",), "e": ("E",),
    "eɪ": ("E", "I"), "ə": ("E",), "ɜ": ("E",), "ɚ": ("E",), "ɝ": ("E",), "i": ("I",), "ɪ": ("I",), "ɨ": ("I",), "j": ("I",),
    "ɔ": ("O",), "o": ("O",), "ɒ": ("O",), "oʊ": ("O", "U"), "əʊ": ("O", "U"), "ɔɪ": ("O", "I"), "u": ("U",), "ʊ": ("U",),
    "w": ("U",), "ʃ": ("U",), "ʒ": ("U",), "ʧ": ("U",), "ʤ": ("U",), "ɹ": ("U",), "y": ("U",), "s": ("I",), "z": ("I",),
}  # fmt: skip
"""A diphthong has two. Sounds made behind the lips (t, k, n, h …) are not here: they borrow from the vowels about them."""

FIRM = frozenset(("MBP", "FV"))
"""Shapes that are kept however short, and take their time from their neighbours."""

THREE = {
    "rest": "closed",
    "MBP": "closed",
    "FV": "half",
    "LTH": "half",
    "I": "half",
    "U": "half",
    "E": "half",
    "A": "open",
    "O": "open",
}
"""The nine mouths as three, for sprites that have only those."""


@dataclass(frozen=True)
class Shape:
    """A mouth for a while, half open."""

    viseme: str
    start: int
    end: int


def mouths(phones: Sequence[Phone], length: int) -> Track:
    """The mouth of a clip of `length` ticks. Closed before, after and in pauses."""
    shapes: list[Shape] = []
    for run in _runs(phones):
        shapes += _held(_firm(_merged(_shaped(run))))
    return tuple(_track(shapes, length))


def three(track: Track) -> Track:
    """The same mouth with `closed`, `half` and `open` only."""
    kept: list[tuple[int, str]] = []
    for tick, viseme in track:
        if not kept or kept[-1][1] != THREE[viseme]:
            kept.append((tick, THREE[viseme]))
    return tuple(kept)


def _runs(phones: Sequence[Phone]) -> Iterator[list[Phone]]:
    """Phones that follow each other without a pause."""
    run: list[Phone] = []
    for phone in sorted(phones, key=lambda p: p.start):
        if run and phone.start - run[-1].end >= PAUSE:
            yield run
            run = []
        run.append(phone)
    if run:
        yield run


def _shaped(run: list[Phone]) -> Iterator[Shape]:
    """Every phone's shape; those without one open the mouth for the vowel to come, or keep the last."""
    for i, phone in enumerate(run):
        end = run[i + 1].start if i + 1 < len(run) else phone.end
        start = phone.start
        shapes = SHAPES.get(phone.symbol) or (_borrowed(run, i),)
        step = (max(end, start + 1) - start) / len(shapes)
        for n, viseme in enumerate(shapes):
            yield Shape(viseme, round(start + n * step), round(start + (n + 1) * step))


def _borrowed(run: list[Phone], at: int) -> str:
    ahead = next((SHAPES[p.symbol][0] for p in run[at + 1 : at + 4] if p.symbol in SHAPES), "")
    behind = next((SHAPES[p.symbol][-1] for p in reversed(run[:at]) if p.symbol in SHAPES), "")
    return next((shape for shape in (ahead, behind) if shape and shape not in FIRM), "I")


def _merged(shapes: Iterator[Shape]) -> list[Shape]:
    out: list[Shape] = []
    for shape in shapes:
        if out and out[-1].viseme == shape.viseme:
            out[-1] = replace(out[-1], end=shape.end)
        else:
            out.append(shape)
    return out


def _firm(shapes: list[Shape]) -> list[Shape]:
    """Closures widened to what a frame needs, mostly into the time before them: that is when lips close."""
    out = list(shapes)
    for i, shape in enumerate(out):
        missing = CLOSURE - (shape.end - shape.start)
        if shape.viseme not in FIRM or missing <= 0:
            continue
        before = missing * 2 // 3 if i else 0
        out[i] = replace(shape, start=shape.start - before, end=shape.end + missing - before)
        if i:
            out[i - 1] = replace(out[i - 1], end=out[i].start)
        if i + 1 < len(out):
            out[i + 1] = replace(out[i + 1], start=out[i].end)
    return [shape for shape in out if shape.end > shape.start]


def _held(shapes: list[Shape]) -> list[Shape]:
    """Shapes too short to be seen are swallowed, the shortest first, by the longer neighbour that is not firm."""
    out = list(shapes)
    while short := [i for i, s in enumerate(out) if s.viseme not in FIRM and s.end - s.start < HOLD and _can_go(out, i)]:
        at = min(short, key=lambda i: (out[i].end - out[i].start, i))
        left = out[at - 1] if at and out[at - 1].viseme not in FIRM else None
        right = out[at + 1] if at + 1 < len(out) and out[at + 1].viseme not in FIRM else None
        if left and (not right or left.end - left.start >= right.end - right.start):
            out[at - 1 : at + 1] = [replace(left, end=out[at].end)]
        elif right:
            out[at : at + 2] = [replace(right, start=out[at].start)]
        out = _merged(iter(out))
    return out


def _can_go(shapes: list[Shape], at: int) -> bool:
    return any(0 <= near < len(shapes) and shapes[near].viseme not in FIRM for near in (at - 1, at + 1))


def _track(shapes: list[Shape], length: int) -> Iterator[tuple[int, str]]:
    last, end = "rest", 0
    if not shapes or shapes[0].start >= CLOSURE:
        yield 0, "rest"
    else:
        shapes = [replace(shapes[0], start=0), *shapes[1:]]
    for shape in shapes:
        start = max(shape.start - LEAD, 0)
        if last != "rest" and start - end > 0:
            yield end, "rest"
            last = "rest"
        if shape.viseme != last and start < length:
            yield start, shape.viseme
            last = shape.viseme
        end = max(shape.end - LEAD, start)
    if last != "rest" and end < length:
        yield end, "rest"
