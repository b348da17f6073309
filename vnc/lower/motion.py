"""ATL: the transforms that an `at` names, and blocks under `show`, become a Pose and a Motion.

Steps are played through once on a clock of their own, in ticks. Positions mean what they mean in Ren'Py: whole numbers are
pixels of a 1280x720 screen, fractions are parts of it, `xalign` sets place and anchor together.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import field, replace
from itertools import groupby
from random import Random
from typing import assert_never

from vnc.diagnostics import Diagnostic, suggest
from vnc.expression import Call, EvaluationError, Expression, Literal, Name, Value, evaluate
from vnc.lower.meanings import HARMLESS, MEANINGS
from vnc.lower.slides import Slide, turns
from vnc.lower.transitions import Known, NoTransition, ticks, transition
from vnc.record import record
from vnc.script import Group, Move, Repeat, Rest, Step, Transform, Use
from vnc.source import Span
from vnc.stage import PROPERTIES, Motion, Pose, Tween

MOST = 2_000
"""Tweens of one motion: more is taken for a mistake."""
DEEPEST = 12
LONGEST = 3600.0

State = Mapping[str, float]


@record
class Moves:
    """What ATL may name: transforms, transitions, and the values of variables; `seed` decides `choice` blocks."""

    transforms: Mapping[str, Transform]
    values: Mapping[str, Value]
    seed: int = 0
    transitions: Mapping[str, Expression] = field(default_factory=dict)


@record(frozen=False)
class _Take:
    """A block being played: the state so far, the clock, what was written down."""

    moves: Moves
    event: str
    random: Random
    state: dict[str, float]
    clock: int = 0
    tweens: list[Tween] = field(default_factory=list)
    initial: dict[str, float] = field(default_factory=dict)
    loop: int | None = None
    slides: list[Slide] = field(default_factory=list)
    found: list[Diagnostic] = field(default_factory=list)
    depth: int = 0


@record
class Moved:
    """Where a picture stands at first, how it moves from there, and where it ends up; the turns of several in its place."""

    pose: Pose
    motion: Motion | None = None
    final: Pose = Pose()
    turns: tuple[tuple[str, Motion], ...] = ()
    found: tuple[Diagnostic, ...] = ()


def moved(pose: Pose, at: Sequence[Expression], atl: Sequence[Step], moves: Moves, event: str = "show") -> Moved:
    """The transforms in order, then the block, all from `pose` on; several movements run at the same time."""
    state = {name: getattr(pose, name) for name in PROPERTIES}
    initial, tweens, slides, loop, length, found = dict(state), [], [], None, 0, []
    plays = [_at(expression, moves) for expression in at]
    if atl:
        plays.append(lambda take: _play(atl, take))
    for number, play in enumerate(plays):
        take = _Take(moves, event, Random(moves.seed + number), dict(state))
        play(take)
        initial |= take.initial
        state |= take.state
        tweens += take.tweens
        slides += take.slides
        length = max(length, take.clock)
        loop = take.loop if take.loop is not None else loop
        found += take.found
    motion = Motion(tuple(sorted(tweens, key=_order)), length, loop)
    shown = turns(sorted(slides, key=lambda slide: slide.start), motion)
    return Moved(Pose(**initial), motion if tweens and length else None, Pose(**state), shown, tuple(found))


def places(at: Sequence[Expression], atl: Sequence[Step], moves: Moves) -> bool:
    """Whether any of these says where a picture stands: otherwise it may be placed where there is room."""
    return any(_any(steps, moves, _positions) for steps in (atl, *(_steps(expression, moves) for expression in at)))


def hears(at: Sequence[Expression], atl: Sequence[Step], event: str, moves: Moves) -> bool:
    """Whether any of these has an `on` block for that event."""

    def reacts(step: Step) -> bool:
        return isinstance(step, Group) and step.word == "on" and event in step.events

    return any(_any(steps, moves, reacts) for steps in (atl, *(_steps(expression, moves) for expression in at)))


def settle(pose: Pose, motion: Motion | None, since: int) -> tuple[Pose, Motion | None, int]:
    """A motion after `since` ticks: one that has ended leaves its last pose and nothing else; one that repeats stands at
    the beginning of its round."""
    if motion is None:
        return pose, None, 0
    if motion.loop is None:
        return (ended(pose, motion), None, 0) if since >= motion.length else (pose, motion, since)
    return pose, motion, min(since, motion.loop)


def ended(pose: Pose, motion: Motion | None) -> Pose:
    """The pose that a motion leaves."""
    if motion is None:
        return pose
    return replace(pose, **{tween.prop: tween.finish for tween in motion.tweens if hasattr(pose, tween.prop)})


def _order(tween: Tween) -> tuple[int, int, str]:
    return tween.start, tween.end, tween.prop


def _at(expression: Expression, moves: Moves) -> Callable[[_Take], None]:
    return lambda take: _use(expression, take)


def _steps(expression: Expression, moves: Moves) -> tuple[Step, ...]:
    name = expression.id if isinstance(expression, Name) else expression.function if isinstance(expression, Call) else ""
    return moves.transforms[name].atl if name in moves.transforms else ()


_POSITIONS = {"pos", "xpos", "align", "xalign", "center", "xcenter", "xycenter"}


def _positions(step: Step) -> bool:
    return isinstance(step, Move) and any(name in _POSITIONS for name, _ in step.properties)


def _any(steps: Sequence[Step], moves: Moves, test: Callable[[Step], bool], depth: int = 0) -> bool:
    """Whether a step, or one within it or in a transform it uses, passes the test."""
    for step in steps:
        within = step.steps if isinstance(step, Group) else _steps(step.value, moves) if isinstance(step, Use) else ()
        if test(step) or (depth < DEEPEST and _any(within, moves, test, depth + 1)):
            return True
    return False


# --- playing ----------------------------------------------------------------------------------------------------


def _play(steps: Sequence[Step], take: _Take) -> None:
    """Steps one after the other. Neighbouring `parallel:` blocks run together, of neighbouring `choice:` blocks one is taken,
    of `on …:` blocks the one for what happens."""
    for word, group in groupby(_until_repeat(steps), key=_together):
        part = list(group)
        if word == "parallel":
            _parallel(part, take)
        elif word == "choice":
            _choose(part, take)
        elif word == "on":
            _react(part, take)
        else:
            for step in part:
                _step(step, take)
    repeat = next((step for step in steps if isinstance(step, Repeat)), None)
    if repeat is not None:
        _repeat(repeat, steps, take)


def _until_repeat(steps: Sequence[Step]) -> Iterator[Step]:
    for step in steps:
        if isinstance(step, Repeat):
            return
        yield step


def _together(step: Step) -> str:
    return step.word if isinstance(step, Group) else ""


def _step(step: Step, take: _Take) -> None:
    if len(take.tweens) > MOST:
        return
    match step:
        case Move():
            _move(step, take)
        case Rest():
            take.clock += _duration(step.duration, take)
        case Group():
            _nested(step.steps, take)
        case Use(Literal(str(name))):
            take.slides.append(Slide(take.clock, name, _fade(step.with_, take)))
        case Use():
            _use(step.value, take)
        case Repeat():
            pass
        case _:
            assert_never(step)


def _fade(with_: Expression | None, take: _Take) -> int:
    """How long a picture takes to come. Whichever transition it is, here it fades in."""
    with suppress(NoTransition):
        made = transition(with_, Known(take.moves.transitions, take.moves.values)) if with_ else None
        return made.length if made else 0
    return 0


def _nested(steps: Sequence[Step], take: _Take) -> None:
    """A `block:`. One that repeats for ever ends what is around it."""
    if take.depth > DEEPEST:
        return
    take.depth += 1
    _play(steps, take)
    take.depth -= 1


def _repeat(repeat: Repeat, steps: Sequence[Step], take: _Take) -> None:
    """`repeat` plays its block from its own beginning again; the first pass is done already."""
    body = tuple(_until_repeat(steps))
    begin = take.clock - _length(body, take)
    if repeat.count is None:
        take.loop = begin if take.clock > begin else None
        return
    for _ in range(min(int(_number(repeat.count, take)) - 1, 100)):
        if len(take.tweens) > MOST:
            return
        _play(body, take)


def _length(steps: Sequence[Step], take: _Take) -> int:
    """How long these steps last, played beside."""
    beside = _Take(take.moves, take.event, Random(0), dict(take.state), depth=take.depth + 1)
    if beside.depth <= DEEPEST:
        _play(steps, beside)
    return beside.clock


def _parallel(groups: Sequence[Step], take: _Take) -> None:
    """All from the same tick. Those that repeat do so as often as fits the longest."""
    begin, takes = take.clock, []
    for group in groups:
        assert isinstance(group, Group)
        beside = _Take(take.moves, take.event, take.random, dict(take.state), begin, initial=take.initial, depth=take.depth + 1)
        if beside.depth <= DEEPEST:
            _play(group.steps, beside)
        takes.append(beside)
    take.clock = max(each.clock for each in takes)
    for each in takes:
        _fill(each, take.clock)
        take.tweens += each.tweens
        take.slides += each.slides
        take.state |= {tween.prop: tween.finish for tween in each.tweens} | each.initial
        take.found += each.found
    take.state |= {tween.prop: tween.finish for each in takes for tween in each.tweens}
    if any(each.loop is not None for each in takes):
        take.loop = min(each.loop for each in takes if each.loop is not None)


def _fill(take: _Take, until: int) -> None:
    """A looping branch shorter than its neighbours goes round again, stretched to end with them."""
    if take.loop is None or take.clock <= take.loop:
        return
    begin, period = take.loop, take.clock - take.loop
    rounds = max(1, round((until - begin) / period))
    if (rounds == 1 and until == take.clock) or rounds * len(take.tweens) > MOST:
        return
    scale = (until - begin) / (rounds * period)
    once = [tween for tween in take.tweens if tween.start >= begin]
    take.tweens = [tween for tween in take.tweens if tween.start < begin]
    for number in range(rounds):
        take.tweens += [
            replace(
                tween,
                start=begin + round((tween.start - begin + number * period) * scale),
                end=begin + round((tween.end - begin + number * period) * scale),
            )
            for tween in once
        ]


def _choose(groups: Sequence[Step], take: _Take) -> None:
    blocks = [group for group in groups if isinstance(group, Group)]
    weights = [max(0.0, _number(group.weight, take)) if group.weight else 1.0 for group in blocks]
    if sum(weights) > 0:
        _nested(take.random.choices(blocks, weights)[0].steps, take)


_HEARD = {"show": ("show", "appear", "default"), "replace": ("replace", "default", "show"), "hide": ("hide",)}


def _react(groups: Sequence[Step], take: _Take) -> None:
    """Of the `on` blocks, the first that hears what happens."""
    for event in _HEARD.get(take.event, (take.event,)):
        for group in groups:
            if isinstance(group, Group) and event in group.events:
                _nested(group.steps, take)
                return


def _use(expression: Expression, take: _Take) -> None:
    """Another transform's steps, with its parameters bound."""
    name = expression.id if isinstance(expression, Name) else expression.function if isinstance(expression, Call) else ""
    transform = take.moves.transforms.get(name)
    if transform is None:
        hints, fixes = suggest(name, take.moves.transforms, expression.span if isinstance(expression, Name) else None)
        message = f"no transform or position `{name}`" if name else "this is no transform"
        take.found.append(Diagnostic("error", "unknown-transform", message, expression.span, hints=hints, fixes=fixes))
        return
    if take.depth > DEEPEST:
        take.found.append(Diagnostic("error", "endless-transform", f"`{name}` uses itself", transform.span))
        return
    outside = take.moves
    take.moves = replace(outside, values={**outside.values, **_bound(transform, expression, take)})
    take.depth += 1
    _play(transform.atl, take)
    take.depth -= 1
    take.moves = outside


def _bound(transform: Transform, expression: Expression, take: _Take) -> dict[str, Value]:
    """The parameters' values: given in order, by name, or by default."""
    call = expression if isinstance(expression, Call) else Call("")
    names = [parameter.name for parameter in transform.parameters]
    given = dict(zip(names, call.args, strict=False)) | {n: v for n, v in call.named if n in names}
    wrong = [name for name, _ in call.named if name not in names]
    if wrong or len(call.args) > len(names):
        what = f"has no `{wrong[0]}`" if wrong else f"takes {len(names)} value{'s' * (len(names) != 1)}"
        take.found.append(Diagnostic("error", "wrong-arguments", f"`{transform.id}` {what}", expression.span))
    values: dict[str, Value] = {}
    for parameter in transform.parameters:
        value = given.get(parameter.name, parameter.default)
        if value is None:
            message = f"`{transform.id}` wants a value for `{parameter.name}`"
            take.found.append(Diagnostic("error", "wrong-arguments", message, expression.span))
            values[parameter.name] = 0
        else:
            values[parameter.name] = _value(value, take)
    return values


def _move(move: Move, take: _Take) -> None:
    """All properties of the line at once, at the clock or within its time."""
    length = _duration(move.duration, take) if move.duration is not None else 0
    for name, expression in move.properties:
        for prop, value in _targets(name, expression, take):
            _reach(prop, value, length, move.warper or "linear", take)
    take.clock += length


def _reach(prop: str, value: float, length: int, warp: str, take: _Take) -> None:
    moved_before = any(tween.prop == prop for tween in take.tweens)
    if not length and not take.clock and not moved_before:
        take.initial[prop] = value
    else:
        take.tweens.append(Tween(prop, take.clock, take.clock + length, take.state[prop], value, warp))
    take.state[prop] = value


# --- values -----------------------------------------------------------------------------------------------------


def _value(expression: Expression, take: _Take) -> Value:
    try:
        return evaluate(expression, take.moves.values)
    except EvaluationError as error:
        take.found.append(Diagnostic("error", "bad-expression", str(error), error.span))
        return 0


def _number(expression: Expression, take: _Take) -> float:
    value = _value(expression, take)
    return _float(value, expression.span, take)


def _float(value: Value, span: Span, take: _Take) -> float:
    if isinstance(value, (bool, int, float)) and abs(value) < 1e6:
        return float(value)
    take.found.append(Diagnostic("error", "bad-value", f"a number is wanted here, not {_said(value)}", span))
    return 0.0


def _said(value: Value) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)


def _duration(expression: Expression, take: _Take) -> int:
    seconds = _number(expression, take)
    if not 0 <= seconds <= LONGEST:
        message = f"a time is 0 to {LONGEST:g} seconds, not {seconds:g}"
        take.found.append(Diagnostic("error", "bad-value", message, expression.span))
        return 0
    return ticks(seconds)


def _targets(name: str, expression: Expression, take: _Take) -> Iterator[tuple[str, float]]:
    if name in HARMLESS:
        return
    if name not in MEANINGS:
        message = f"`{name}` has no effect in a film yet"
        take.found.append(Diagnostic("note", "unsupported-property", message, expression.span))
        return
    value = _value(expression, take)
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
