"""A story's tune: one motif drawn from a seed, and the forms it takes in a phrase."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from vnc.make.music.tones import chance

# Two bars in eighths, once in four-four and once in three-four, with the same number of notes in each bar.
_RHYTHMS: tuple[tuple[tuple[Sequence[int], Sequence[int]], tuple[Sequence[int], Sequence[int]]], ...] = (
    (((3, 1, 2, 2), (6,)), ((2, 1, 2, 1), (5,))),
    (((2, 2, 4), (2, 5)), ((2, 2, 2), (2, 3))),
    (((4, 2, 2), (3, 4)), ((2, 2, 2), (2, 3))),
    (((1, 1, 2, 4), (2, 2, 3)), ((1, 1, 2, 2), (1, 2, 3))),
    (((3, 3, 2), (2, 2, 3)), ((3, 1, 2), (2, 1, 2))),
    (((2, 1, 1, 4), (3, 4)), ((2, 1, 1, 2), (3, 2))),
    (((3, 1, 4), (3, 1, 3)), ((3, 1, 2), (2, 1, 2))),
    (((2, 2, 2, 2), (4, 3)), ((2, 1, 1, 2), (3, 2))),
    (((6, 1, 1), (4, 3)), ((4, 1, 1), (3, 2))),
    (((3, 1, 3, 1), (5,)), ((2, 1, 2, 1), (4,))),
)


@dataclass(frozen=True)
class Motif:
    """Scale steps from the note it starts on, bar by bar, and its rhythm in eighths by metre."""

    start: int
    head: tuple[int, ...]
    tail: tuple[int, ...]
    rhythm: int

    def lengths(self, metre: int) -> tuple[Sequence[int], Sequence[int]]:
        duple, triple = _RHYTHMS[self.rhythm]
        return duple if metre == 4 else triple


@dataclass(frozen=True)
class Step:
    """A note of a tune before it meets harmony: onset and length in eighths, degree in the scale."""

    at: float
    length: float
    degree: int


def motif(theme: int) -> Motif:
    """The story's motif: a leap and steps that fill it, within an octave, never a plain scale or a repeated note only."""
    rng = chance("motif", theme)
    rhythm = int(rng.integers(len(_RHYTHMS)))
    (head, tail), _ = _RHYTHMS[rhythm]
    size = len(head) + len(tail)
    while True:
        steps = [0]
        leap = int(rng.integers(1, max(2, size - 2)))
        way = int(rng.choice((-1, 1), p=(0.35, 0.65)))
        for k in range(1, size):
            if k == leap:
                steps.append(steps[-1] + way * int(rng.choice((2, 3, 4, 5), p=(0.35, 0.3, 0.25, 0.1))))
            elif k == leap + 1:
                steps.append(steps[-1] - way)
            else:
                steps.append(steps[-1] + int(rng.choice((-2, -1, 0, 1, 2), p=(0.1, 0.36, 0.12, 0.34, 0.08))))
        if _singable(steps):
            return Motif(int(rng.choice((0, 2, 4))), tuple(steps[: len(head)]), tuple(steps[len(head) :]), rhythm)


def _singable(steps: Sequence[int]) -> bool:
    moves = [b - a for a, b in zip(steps, steps[1:], strict=False)]
    turns = sum(a * b < 0 for a, b in zip(moves, moves[1:], strict=False))
    return max(steps) - min(steps) in range(3, 8) and turns >= 1 and moves.count(0) <= 1 and steps[-1] != 0


def phrase(tune: Motif, metre: int, section: str, rng_of: object) -> list[Step]:
    """Four bars of melody. A states the motif and answers it, B spins it out, C brings it home; each leaves room to breathe."""
    bar = 2 * metre
    rng = chance("phrase", tune, metre, section, rng_of)
    first = _state(tune, metre, 0, 0)
    match section:
        case "B":
            flip = bool(rng.integers(2))
            head = _state(tune, metre, 0, int(rng.choice((2, 3))), flip=flip)
            second = [s for s in _state(tune, metre, 2 * bar, int(rng.choice((1, 4))), flip=flip) if s.at < 3 * bar]
            return head + second + [Step(3 * bar, bar * 0.7, second[-1].degree - 1)]
        case "C":
            close = [s for s in _state(tune, metre, 2 * bar, 0) if s.at < 3 * bar]
            return first + close + [Step(3 * bar, bar * 0.7, 7 if close[-1].degree > 4 else 0)]
        case _:
            shift = int(rng.choice((-1, 1, 2)))
            answer = _state(tune, metre, 2 * bar, shift)
            last = answer[-1]
            return [*first, *answer[:-1], replace(last, length=max(1, min(last.length, 4 * bar - last.at - 2)))]


def _state(tune: Motif, metre: int, at: float, shift: int, flip: bool = False) -> list[Step]:
    """The motif at a bar line, moved by scale steps, upside down if asked."""
    bar = 2 * metre
    sign = -1 if flip else 1
    base = tune.start + shift + (max(tune.head) if flip else 0)
    out: list[Step] = []
    for k, (lengths, steps) in enumerate(zip(tune.lengths(metre), (tune.head, tune.tail), strict=True)):
        onset = at + k * bar
        for length, move in zip(lengths, steps, strict=True):
            out.append(Step(onset, length, base + sign * move))
            onset += length
    return out
