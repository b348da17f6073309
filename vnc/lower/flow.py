"""The route through the story: which statements are reached, in order, with which values. Nothing of pictures or time."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace

from vnc.diagnostics import Diagnostic, Label
from vnc.expression import Binary, EvaluationError, Expression, Name, Value, evaluate, variables
from vnc.lower.program import Do, End, Fork, Goto, Mark, Op, Program, Test, qualified
from vnc.record import record
from vnc.script import Assign, Call, Jump, MenuItem, Return
from vnc.source import Span

STEPS = 30_000
"""As many as a story may take beyond one for each of its statements."""
VALUES = ("bad-expression", "unset-variable")
DEEPEST = 200
SHOWS_CLOSED = "config.menu_include_disabled"
"""Ren'Py's name for whether options whose condition does not hold are seen."""
BINARY = {"+=": "+", "-=": "-", "*=": "*", "/=": "/"}


@record
class Scope(Mapping[str, Value]):
    """Values as one file sees them: its own names first. What `persistent` keeps between films is always new, and `_return`
    is nothing before the first call."""

    all: Mapping[str, Value]
    space: str = ""

    def __getitem__(self, name: str) -> Value:
        full = qualified(self.space, name)
        if full in self.all:
            return self.all[full]
        return None if name not in self.all and _unborn(name) else self.all[name]

    def __contains__(self, name: object) -> bool:
        known = qualified(self.space, str(name)) in self.all or name in self.all
        return known or _unborn(str(name))

    def __iter__(self) -> Iterator[str]:
        return iter(self.all)

    def __len__(self) -> int:
        return len(self.all)


def _unborn(name: str) -> bool:
    return name == "_return" or name.startswith("persistent.")


@record
class Frame:
    """A call under way: where it returns to, and the values its parameters hide."""

    back: int
    hidden: tuple[tuple[str, bool, Value], ...] = ()


@record
class State:
    """A moment of the story."""

    at: int
    values: Mapping[str, Value]
    stack: tuple[Frame, ...] = ()


@record
class Reached:
    """A statement on the route."""

    op: Do
    values: Mapping[str, Value]


@record
class Entered:
    """A label on the route; `called` when it is on the way of a `call`."""

    op: Mark
    called: bool = False


@record
class Chosen:
    """A menu on the route. `open` says which of the shown options could be taken, `picked` which is."""

    op: Fork
    items: tuple[MenuItem, ...]
    open: tuple[bool, ...]
    picked: int
    values: Mapping[str, Value]


Event = Reached | Entered | Chosen


@record
class Trail:
    """The whole route: its events, the choices made (menu, option), what was found on the way."""

    events: tuple[Event, ...]
    picks: tuple[tuple[str, str], ...] = ()
    found: tuple[Diagnostic, ...] = ()


def until(trail: Trail, label: str) -> Trail:
    """The route up to the end of that label: what comes when the story goes on to another is left out."""
    inside = False
    for number, event in enumerate(trail.events):
        if isinstance(event, Entered) and not event.called:
            if inside and event.op.id != label:
                return replace(trail, events=trail.events[:number])
            inside = inside or event.op.id == label
    return trail


@record(frozen=False)
class Choosing:
    """Who decides at menus. `wanted` is per menu a list of options, one for each time it is met."""

    wanted: Mapping[str, tuple[str, ...]]
    taken: dict[tuple[str, int], int] = field(default_factory=dict[tuple[str, int], int])
    visits: dict[str, int] = field(default_factory=dict[str, int])
    found: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def key(self) -> object:
        capped = ((menu, min(count, len(self.wanted.get(menu, ())))) for menu, count in self.visits.items())
        return frozenset(self.taken), frozenset(capped)

    def pick(self, fork: Fork, items: tuple[MenuItem, ...], open: tuple[bool, ...], values: Mapping[str, Value]) -> int | None:
        """The route's option, else the menu's default, else the first open one that was not taken yet; None if none is open."""
        visit = self.visits.get(fork.id, 0)
        self.visits[fork.id] = visit + 1
        number = self._named(fork, items, open, visit)
        if number is None and visit == 0:
            number = _default(fork, items, open, values)
        if number is None:
            fresh = [i for i, can in enumerate(open) if can and (fork.id, _original(fork, items[i])) not in self.taken]
            number = next(iter(fresh), None)
        if number is None:
            number = next((i for i in reversed(range(len(items))) if open[i]), None)
        if number is not None:
            self.taken[fork.id, _original(fork, items[number])] = visit
        return number

    def _named(self, fork: Fork, items: tuple[MenuItem, ...], open: tuple[bool, ...], visit: int) -> int | None:
        wanted = self.wanted.get(fork.id, ())
        if visit >= len(wanted):
            return None
        number = matching(wanted[visit], items)
        if number is not None and not open[number]:
            message = f'"{items[number].text}" cannot be chosen here: its condition does not hold'
            self.found.append(Diagnostic("warning", "choice-not-open", message, items[number].span))
            return None
        return number


def matching(wanted: str, items: tuple[MenuItem, ...]) -> int | None:
    """The option that a route names by its text or number (from 1)."""
    folded = [item.text.strip().casefold() for item in items]
    if wanted.strip().casefold() in folded:
        return folded.index(wanted.strip().casefold())
    return int(wanted) - 1 if wanted.isdigit() and 0 < int(wanted) <= len(items) else None


def visible(items: tuple[MenuItem, ...], open: tuple[bool, ...], scope: Scope) -> tuple[tuple[MenuItem, ...], tuple[bool, ...]]:
    """The options that a viewer sees, and which of them can be taken: closed ones only where the script says so."""
    if scope.get(SHOWS_CLOSED):
        return items, open
    seen = tuple(item for item, can in zip(items, open, strict=True) if can)
    return seen, (True,) * len(seen)


def follow(program: Program, values: Mapping[str, Value], wanted: Mapping[str, tuple[str, ...]]) -> Trail:
    """The route from the program's start to its end, an error, or the place where it would go round for ever."""
    machine, choosing = Machine(program), Choosing(wanted)
    state: State | None = State(program.start, values)
    events: list[Event] = []
    seen: dict[object, int] = {}
    picks: list[tuple[str, str]] = []
    last: Op = program.ops[program.start]
    for _ in range(STEPS + len(program.ops)):
        if state is None:
            return Trail(tuple(events), tuple(picks), _told(machine, choosing))
        op = program.ops[state.at]
        if isinstance(op, (Mark, Fork)) or (isinstance(op, Test) and op.loop):
            last = op
            key = machine.key(state), choosing.key()
            if key in seen:
                return _endless(events, seen[key], op, picks, machine, choosing)
            seen[key] = len(events)
        if isinstance(op, Fork):
            event, state = machine.fork(op, state, choosing)
            if event:
                events.append(event)
                picks.append((op.id, event.items[event.picked].text))
        else:
            event, state = machine.step(op, state)
            if event:
                events.append(event)
    return _endless(events, len(events), last, picks, machine, choosing)


@record(frozen=False)
class Machine:
    """Takes one instruction after the other; keeps what it finds."""

    program: Program
    found: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def key(self, state: State) -> object:
        """What tells states apart: where they are, and every value that the story may change."""
        changing = self.program.assigned
        values = [item for item in state.values.items() if item[0].rpartition(".")[2] in changing]
        return state.at, tuple(sorted(values, key=lambda item: item[0])), state.stack

    def step(self, op: Do | Mark | Test | Goto | End, state: State) -> tuple[Event | None, State | None]:
        """The event of an instruction, if it is one, and the next state; None when the film is over."""
        match op:
            case Mark():
                return Entered(op, bool(state.stack)), replace(state, at=state.at + 1)
            case Goto():
                return None, replace(state, at=op.target)
            case Test():
                holds = self.value(op.condition, state.values, op.space)
                return None, replace(state, at=state.at + 1 if holds else op.other)
            case End():
                return None, self.returned(state)
            case Do():
                return self._do(op, state)

    def _do(self, op: Do, state: State) -> tuple[Event | None, State | None]:
        match op.statement:
            case Jump():
                return None, self._jumped(op, op.statement, state)
            case Call():
                return None, self._called(op, op.statement, state)
            case Return():
                value = self.value(op.statement.value, state.values, op.space) if op.statement.value else None
                back = self.returned(state)
                return None, replace(back, values={**back.values, "_return": value}) if back else None
            case Assign():
                return None, self._assigned(op, op.statement, state)
            case _:
                return Reached(op, state.values), replace(state, at=state.at + 1)

    def options(self, fork: Fork, state: State) -> tuple[tuple[MenuItem, ...], tuple[bool, ...]]:
        """The options that a menu shows now (its `set` clause hides those taken before), and which can be taken."""
        used = Scope(state.values, fork.space).get(fork.menu.set_, ()) if fork.menu.set_ else ()
        gone = used if isinstance(used, tuple) else ()
        items = tuple(item for item in fork.menu.items if item.text not in gone)
        tests = (item.condition is None or bool(self.value(item.condition, state.values, fork.space)) for item in items)
        return items, tuple(tests)

    def chosen(self, fork: Fork, item: MenuItem, state: State) -> State:
        """The state in which that option's block begins."""
        values = state.values
        if fork.menu.set_:
            name = _home(fork.menu.set_, fork.space, values)
            before = values.get(name)
            values = {**values, name: (*(before if isinstance(before, tuple) else ()), item.text)}
        return replace(state, at=fork.targets[_original(fork, item)], values=values)

    def fork(self, op: Fork, state: State, choosing: Choosing) -> tuple[Chosen | None, State]:
        items, open = self.options(op, state)
        number = choosing.pick(op, items, open, state.values) if items else None
        if number is None:
            if op.menu.items:
                self.found.append(Diagnostic("warning", "no-choice", "no option of this menu can be taken here", op.menu.span))
            return None, replace(state, at=op.after)
        taken = items[number]
        items, open = visible(items, open, Scope(state.values, op.space))
        picked = [item is taken for item in items].index(True)
        return Chosen(op, items, open, picked, state.values), self.chosen(op, taken, state)

    def value(self, expression: Expression, values: Mapping[str, Value], space: str) -> Value:
        """The value, or None after a diagnostic; names that exist nowhere are for the rules to tell."""
        scope = Scope(values, space)
        try:
            return evaluate(expression, scope)
        except EvaluationError as error:
            missing = next((name for name in variables(expression) if name.id not in scope), None)
            if missing is None and not str(error).startswith("no function"):
                self.found.append(Diagnostic("error", "bad-expression", str(error), error.span))
            elif missing is not None:
                self._unset(missing)
            return None

    def _unset(self, name: Name) -> None:
        """A variable that only later or other parts of the story set; those that none does, rules tell."""
        if name.id.rpartition(".")[2] in self.program.assigned:
            hints = (f"add: default {name.id} = 0",)
            message = f"`{name.id}` has no value yet on some route"
            self.found.append(Diagnostic("warning", "unset-variable", message, name.span, hints=hints))

    def returned(self, state: State) -> State | None:
        if not state.stack:
            return None
        frame = state.stack[-1]
        values = dict(state.values)
        for name, had, value in frame.hidden:
            values.pop(name, None)
            if had:
                values[name] = value
        return State(frame.back, values, state.stack[:-1])

    def _jumped(self, op: Do, jump: Jump, state: State) -> State | None:
        target = self.program.find(op.space, jump.target, op.label)
        return replace(state, at=target) if target is not None else None

    def _called(self, op: Do, call: Call, state: State) -> State | None:
        target = self.program.find(op.space, call.target, op.label)
        if target is None:
            return replace(state, at=state.at + 1)
        if len(state.stack) >= DEEPEST:
            message = f"`{call.target}` is called within itself {DEEPEST} times"
            self.found.append(Diagnostic("error", "endless-loop", message, call.span))
            return None
        mark = self.program.ops[target]
        bound = self._bound(mark, call, op, state) if isinstance(mark, Mark) else {}
        hidden = tuple((name, name in state.values, state.values.get(name)) for name in bound)
        return State(target, {**state.values, **bound}, (*state.stack, Frame(state.at + 1, hidden)))

    def _bound(self, mark: Mark, call: Call, op: Do, state: State) -> dict[str, Value]:
        names = [parameter.name for parameter in mark.label.parameters]
        given = dict(zip(names, call.args, strict=False)) | {n: v for n, v in call.named if n in names}
        values: dict[str, Value] = {}
        for parameter in mark.label.parameters:
            expression = given.get(parameter.name, parameter.default)
            values[parameter.name] = self.value(expression, state.values, op.space) if expression is not None else None
        return values

    def _assigned(self, op: Do, assign: Assign, state: State) -> State:
        value = self.value(_right(assign), state.values, op.space)
        name = _home(assign.name, op.space, state.values)
        return replace(state, at=state.at + 1, values={**state.values, name: value})


def _right(assign: Assign) -> Expression:
    if assign.op == "=":
        return assign.value
    return Binary(BINARY[assign.op], Name(assign.name, span=assign.span), assign.value, span=assign.span)


def _home(name: str, space: str, values: Mapping[str, Value]) -> str:
    """Where a variable lives: in its file if it is there already, else where it is, else in its file."""
    full = qualified(space, name)
    return name if name in values and full not in values else full


def _default(fork: Fork, items: tuple[MenuItem, ...], open: tuple[bool, ...], values: Mapping[str, Value]) -> int | None:
    if fork.menu.default is None:
        return None
    try:
        value = evaluate(fork.menu.default, Scope(values, fork.space))
    except EvaluationError:
        return None
    number = matching(value if isinstance(value, str) else str(value), items)
    return number if number is not None and open[number] else None


def _original(fork: Fork, item: MenuItem) -> int:
    return next(i for i, each in enumerate(fork.menu.items) if each is item)


def once(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Each finding once, however often its place is passed."""
    kept: dict[tuple[str, Span | None], Diagnostic] = {}
    for each in found:
        kept.setdefault((each.code, each.span), each)
    return tuple(kept.values())


def _told(machine: "Machine", choosing: Choosing) -> tuple[Diagnostic, ...]:
    """What belongs to this route alone; wrong values are told for all routes together."""
    return once([*(each for each in machine.found if each.code not in VALUES), *choosing.found])


def _endless(
    events: list[Event], since: int, op: Op, picks: list[tuple[str, str]], machine: Machine, choosing: Choosing
) -> Trail:
    """A route that never ends: told with the labels of its circle."""
    circle = {event.op.id: event.op for event in events[since:] if isinstance(event, Entered)}
    span = _span(op)
    names = list(circle)
    way = " → ".join([*names, names[0]]) if names else ""
    message = f"the story goes round for ever: {way}" if way else f"the story has not ended after {STEPS} steps"
    labels = tuple(Label(mark.label.span, f"through `{mark.id}`") for mark in circle.values())[:8]
    hints = ("give the loop a way out: a condition that changes, a `return`, or another choice in a `route`",)
    found = Diagnostic("error", "endless-loop", message, span, labels, hints)
    return Trail(tuple(events), tuple(picks), (*_told(machine, choosing), found))


def _span(op: Op) -> Span | None:
    match op:
        case Mark():
            return op.label.span
        case Fork():
            return op.menu.span
        case Test():
            return op.span
        case Do():
            return op.statement.span
        case _:
            return None
