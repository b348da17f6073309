"""Playing ATL: steps one after the other on a clock of their own, in ticks, written down as tweens.

Positions mean what they mean in Ren'Py: whole numbers are pixels of a 1280x720 screen, fractions are parts of it, `xalign`
sets place and anchor together.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import groupby
from random import Random
from typing import assert_never

from vnc.diagnostics import Diagnostic, suggest
from vnc.expression import Call, Expression, Literal, Name, Value
from vnc.lower.slides import Slide
from vnc.lower.take import Moves, Take, duration_of, number_of, targets_of, value_of
from vnc.lower.transitions import Known, NoTransition, transition
from vnc.script import Group, Move, Repeat, Rest, Step, Transform, Use
from vnc.stage import Tween

MOST = 2_000
"""Tweens of one motion: more is taken for a mistake."""
DEEPEST = 12


def play(steps: Sequence[Step], take: Take) -> None:
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


def _step(step: Step, take: Take) -> None:
    if len(take.tweens) > MOST:
        return
    match step:
        case Move():
            _move(step, take)
        case Rest():
            take.clock += duration_of(step.duration, take)
        case Group():
            _nested(step.steps, take)
        case Use(Literal(str(name))):
            take.slides.append(Slide(take.clock, name, _fade(step.with_, take)))
        case Use():
            use(step.value, take)
        case Repeat():
            pass
        case _:
            assert_never(step)


def _fade(with_: Expression | None, take: Take) -> int:
    """How long a picture takes to come. Whichever transition it is, here it fades in."""
    with suppress(NoTransition):
        made = transition(with_, Known(take.moves.transitions, take.moves.values)) if with_ else None
        return made.length if made else 0
    return 0


def _nested(steps: Sequence[Step], take: Take) -> None:
    """A `block:`. One that repeats for ever ends what is around it."""
    if take.depth > DEEPEST:
        return
    take.depth += 1
    play(steps, take)
    take.depth -= 1


def _repeat(repeat: Repeat, steps: Sequence[Step], take: Take) -> None:
    """`repeat` plays its block from its own beginning again; the first pass is done already."""
    body = tuple(_until_repeat(steps))
    begin = take.clock - _length(body, take)
    if repeat.count is None:
        take.loop = begin if take.clock > begin else None
        return
    for _ in range(min(int(number_of(repeat.count, take)) - 1, 100)):
        if len(take.tweens) > MOST:
            return
        play(body, take)


def _length(steps: Sequence[Step], take: Take) -> int:
    """How long these steps last, played beside."""
    beside = Take(take.moves, take.event, Random(0), dict(take.state), depth=take.depth + 1)
    if beside.depth <= DEEPEST:
        play(steps, beside)
    return beside.clock


def _parallel(groups: Sequence[Step], take: Take) -> None:
    """All from the same tick. Those that repeat do so as often as fits the longest."""
    begin, takes = take.clock, list[Take]()
    for group in groups:
        assert isinstance(group, Group)
        beside = Take(take.moves, take.event, take.random, dict(take.state), begin, initial=take.initial, depth=take.depth + 1)
        if beside.depth <= DEEPEST:
            play(group.steps, beside)
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


def _fill(take: Take, until: int) -> None:
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


def _choose(groups: Sequence[Step], take: Take) -> None:
    blocks = [group for group in groups if isinstance(group, Group)]
    weights = [max(0.0, number_of(group.weight, take)) if group.weight else 1.0 for group in blocks]
    if sum(weights) > 0:
        _nested(take.random.choices(blocks, weights)[0].steps, take)


_HEARD = {"show": ("show", "appear", "default"), "replace": ("replace", "default", "show"), "hide": ("hide",)}


def _react(groups: Sequence[Step], take: Take) -> None:
    """Of the `on` blocks, the first that hears what happens."""
    for event in _HEARD.get(take.event, (take.event,)):
        for group in groups:
            if isinstance(group, Group) and event in group.events:
                _nested(group.steps, take)
                return


def use(expression: Expression, take: Take) -> None:
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
    play(transform.atl, take)
    take.depth -= 1
    take.moves = outside


def _bound(transform: Transform, expression: Expression, take: Take) -> dict[str, Value]:
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
            values[parameter.name] = value_of(value, take)
    return values


def steps_of(expression: Expression, moves: Moves) -> tuple[Step, ...]:
    """The steps of the transform that an expression names; none if it names none."""
    name = expression.id if isinstance(expression, Name) else expression.function if isinstance(expression, Call) else ""
    return moves.transforms[name].atl if name in moves.transforms else ()


def _move(move: Move, take: Take) -> None:
    """All properties of the line at once, at the clock or within its time."""
    length = duration_of(move.duration, take) if move.duration is not None else 0
    for name, expression in move.properties:
        for prop, value in targets_of(name, expression, take):
            _reach(prop, value, length, move.warper or "linear", take)
    take.clock += length


def _reach(prop: str, value: float, length: int, warp: str, take: Take) -> None:
    moved_before = any(tween.prop == prop for tween in take.tweens)
    if not length and not take.clock and not moved_before:
        take.initial[prop] = value
    else:
        take.tweens.append(Tween(prop, take.clock, take.clock + length, take.state[prop], value, warp))
    take.state[prop] = value
