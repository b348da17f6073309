"""Every way through the menus, and what can happen on any of them: the story's states, explored without staging anything."""

from collections.abc import Iterator
from dataclasses import field

from vnc.diagnostics import Diagnostic
from vnc.expression import Value, variables
from vnc.lower.flow import VALUES, Machine, Scope, State, once
from vnc.lower.names import names
from vnc.lower.program import Fork, Mark, Program, Test, program
from vnc.record import record
from vnc.script import Script

STATES = 5_000
STEPS = 20_000
"""Instructions from one menu to the next."""

Picks = tuple[tuple[str, str], ...]


def routes(script: Script, library: Script, start: str = "") -> Iterator[Picks]:
    """The choices (menu, option) of every way to an end, lazily: there may be very many. Circles are left out."""
    laid = program(script, start)
    machine = Machine(laid)
    pending: list[tuple[State, Picks, frozenset[object]]] = [
        (State(laid.start, names(script, library).value.values()), (), frozenset())
    ]
    while pending:
        state, picks, seen = pending.pop()
        reached = _to_menu(machine, state)
        if reached is None:
            yield picks
            continue
        state, fork = reached
        key = machine.key(state)
        if key in seen:
            continue
        items, open = machine.options(fork, state)
        for item in reversed([item for item, can in zip(items, open, strict=True) if can and (fork.id, item.text) not in picks]):
            pending.append((machine.chosen(fork, item, state), (*picks, (fork.id, item.text)), seen | {key}))
        if not any(open):
            pending.append((State(fork.after, state.values, state.stack), picks, seen | {key}))


def _to_menu(machine: Machine, state: State) -> tuple[State, Fork] | None:
    """On to the next menu; None when the film ends first, or never gets there."""
    for _ in range(STEPS):
        op = machine.program.ops[state.at]
        if isinstance(op, Fork):
            return state, op
        _, following = machine.step(op, state)
        if following is None:
            return None
        state = following
    return None


@record(frozen=False)
class Explored:
    """What was seen at conditions and options on any route; `whole` is False when there were too many states."""

    whole: bool = True
    tests: dict[int, set[bool]] = field(default_factory=dict[int, set[bool]])
    options: dict[int, dict[int, set[bool]]] = field(default_factory=dict[int, dict[int, set[bool]]])
    found: tuple[Diagnostic, ...] = ()
    """Wrong values, and names without one."""


def explore(laid: Program, values: dict[str, Value]) -> Explored:
    """Take every open option everywhere; states met before are not followed again."""
    machine, explored = Machine(laid), Explored()
    pending, seen = [State(laid.start, values)], set[object]()
    steps = 0
    while pending:
        state = pending.pop()
        while True:
            steps += 1
            op = laid.ops[state.at]
            if isinstance(op, (Mark, Fork, Test)):
                key = machine.key(state)
                if key in seen:
                    break
                seen.add(key)
            if len(seen) > STATES or steps > 20 * STATES:
                explored.whole = False
                break
            if isinstance(op, Fork):
                pending += _branches(op, state, machine, explored)
                break
            if isinstance(op, Test):
                explored.tests.setdefault(state.at, set()).update(_outcomes(op, state, machine))
            _, following = machine.step(op, state)
            if following is None:
                break
            state = following
        if not explored.whole:
            break
    explored.found = once(each for each in machine.found if each.code in VALUES)
    return explored


def _outcomes(test: Test, state: State, machine: Machine) -> set[bool]:
    """What a condition comes to; with a name that has no value yet, both: that is told elsewhere."""
    scope = Scope(state.values, test.space)
    if any(name.id not in scope for name in variables(test.condition)):
        return {True, False}
    return {bool(machine.value(test.condition, state.values, test.space))}


def _branches(fork: Fork, state: State, machine: Machine, explored: Explored) -> list[State]:
    items, open = machine.options(fork, state)
    seen = explored.options.setdefault(state.at, {})
    for item, can in zip(items, open, strict=True):
        number = next(i for i, each in enumerate(fork.menu.items) if each is item)
        seen.setdefault(number, set()).add(can)
    taken = [machine.chosen(fork, item, state) for item, can in zip(items, open, strict=True) if can]
    return taken or [State(fork.after, state.values, state.stack)]
