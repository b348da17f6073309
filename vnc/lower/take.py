"""An ATL block being played: its state, its clock, what was written down; and what the values on its lines come to."""

from collections.abc import Iterator, Mapping
from dataclasses import field
from random import Random

from vnc.diagnostics import Diagnostic
from vnc.expression import EvaluationError, Expression, Value, evaluate
from vnc.lower.meanings import HARMLESS, MEANINGS
from vnc.lower.slides import Slide
from vnc.lower.transitions import ticks
from vnc.record import record
from vnc.script import Transform
from vnc.source import Span
from vnc.stage import Tween

LONGEST = 3600.0
"""Seconds that one step may take."""


@record
class Moves:
    """What ATL may name: transforms, transitions, and the values of variables; `seed` decides `choice` blocks."""

    transforms: Mapping[str, Transform]
    values: Mapping[str, Value]
    seed: int = 0
    transitions: Mapping[str, Expression] = field(default_factory=dict[str, Expression])


@record(frozen=False)
class Take:
    """A block being played: the state so far, the clock, what was written down."""

    moves: Moves
    event: str
    random: Random
    state: dict[str, float]
    clock: int = 0
    tweens: list[Tween] = field(default_factory=list[Tween])
    initial: dict[str, float] = field(default_factory=dict[str, float])
    loop: int | None = None
    slides: list[Slide] = field(default_factory=list[Slide])
    found: list[Diagnostic] = field(default_factory=list[Diagnostic])
    depth: int = 0


def value_of(expression: Expression, take: Take) -> Value:
    """What an expression comes to among the values of the moment; 0 and a finding if it comes to nothing."""
    try:
        return evaluate(expression, take.moves.values)
    except EvaluationError as error:
        take.found.append(Diagnostic("error", "bad-expression", str(error), error.span))
        return 0


def number_of(expression: Expression, take: Take) -> float:
    """The same as a number."""
    value = value_of(expression, take)
    return _float(value, expression.span, take)


def _float(value: Value, span: Span, take: Take) -> float:
    if isinstance(value, (bool, int, float)) and abs(value) < 1e6:
        return float(value)
    take.found.append(Diagnostic("error", "bad-value", f"a number is wanted here, not {_said(value)}", span))
    return 0.0


def _said(value: Value) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)


def duration_of(expression: Expression, take: Take) -> int:
    """Seconds as ticks."""
    seconds = number_of(expression, take)
    if not 0 <= seconds <= LONGEST:
        message = f"a time is 0 to {LONGEST:g} seconds, not {seconds:g}"
        take.found.append(Diagnostic("error", "bad-value", message, expression.span))
        return 0
    return ticks(seconds)


def targets_of(name: str, expression: Expression, take: Take) -> Iterator[tuple[str, float]]:
    """The properties of a Pose that an ATL property sets, and to what."""
    if name in HARMLESS:
        return
    if name not in MEANINGS:
        message = f"`{name}` has no effect in a film yet"
        take.found.append(Diagnostic("note", "unsupported-property", message, expression.span))
        return
    value = value_of(expression, take)
    for prop, axis, meaning in MEANINGS[name]:
        part = value[axis] if isinstance(value, tuple) and len(value) > axis else value
        if isinstance(part, tuple) or (part is None and name != "blur"):
            part = None
        if part is not None and not isinstance(part, (bool, int, float)):
            _float(part, expression.span, take)
            return
        if part is None and name != "blur":
            _float(value, expression.span, take)
            return
        yield prop, meaning(part, axis)
