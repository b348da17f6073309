"""The way through the story: jumps, menus, conditions, routes."""

from collections.abc import Iterator

from vnc.diagnostics import Diagnostic, Edit, Fix, nearest, suggest
from vnc.expression import Expression, Literal, variables
from vnc.lower.checks.subject import Subject
from vnc.lower.checks.values import FOREIGN, known
from vnc.lower.flow import matching
from vnc.lower.program import Do, End, Fork, Goto, Mark, Op, Program, Test
from vnc.script import Call, Jump, Label, Menu, Return, Route, Statement
from vnc.source import Span


def unknown_labels(subject: Subject) -> Iterator[Diagnostic]:
    """Jumps and calls that lead nowhere."""
    for place in subject.places:
        item = place.item
        if isinstance(item, (Jump, Call)) and subject.program.find(place.space, item.target, place.label) is None:
            target = item.target
            span = item.span.word(target)
            hints, fixes = suggest(target, subject.program.labels, span)
            hints = hints or (f"add: label {target}:",)
            yield Diagnostic("error", "unknown-label", f"no label `{target}`", span, hints=hints, fixes=fixes)


def wrong_arguments(subject: Subject) -> Iterator[Diagnostic]:
    """Calls whose values do not fit the label's parameters."""
    for call, place in subject.of(Call):
        at = subject.program.find(place.space, call.target, place.label)
        mark = subject.program.ops[at] if at is not None else None
        if isinstance(mark, Mark):
            yield from _arguments(call, mark.label)


def unreachable(subject: Subject) -> Iterator[Diagnostic]:
    """Labels that nothing leads to, and statements after a jump or a return. One report for each stretch."""
    laid = subject.program
    live = _live(laid, laid.start)
    stretch = False
    for at, op in enumerate(laid.ops):
        dead = at not in live
        if isinstance(op, Mark):
            stretch = False
            if dead and at == laid.labels.get(op.id):
                message = f"nothing leads to label `{op.id}`"
                yield Diagnostic("warning", "unused-label", message, op.label.span, hints=_lead(op, laid))
                live |= _live(laid, at)
            continue
        span = _span(op)
        if dead and not stretch and span is not None:
            stretch = True
            yield Diagnostic("warning", "unreachable", "the story never gets here", span)
        elif not dead:
            stretch = False


def constant_conditions(subject: Subject) -> Iterator[Diagnostic]:
    """Conditions that come out the same on every route, and options that can never be taken."""
    explored = subject.explored
    if not explored.whole:
        return
    for at, seen in sorted(explored.tests.items()):
        op = subject.program.ops[at]
        if isinstance(op, Test) and len(seen) == 1 and not _meant(op, subject):
            always = "true" if True in seen else "false"
            message = f"this condition is always {always}, on every route"
            yield Diagnostic("warning", f"always-{always}", message, op.condition.span, hints=_why(op.condition, subject))
    for at, options in sorted(explored.options.items()):
        op = subject.program.ops[at]
        assert isinstance(op, Fork)
        for number, item in enumerate(op.menu.items):
            if item.condition is None or not _valued(item.condition, op.space, subject):
                continue
            if options.get(number, {False}) == {False}:
                message = f'"{item.text}" can never be chosen: its condition holds on no route'
                yield Diagnostic("warning", "never-chosen", message, item.span, hints=_why(item.condition, subject))


def _valued(condition: Expression, space: str, subject: Subject) -> bool:
    """Whether all its names have a value somewhere: those that have none are told already."""
    return all(known(name.id, space, subject) for name in variables(condition))


def wrong_values(subject: Subject) -> Iterator[Diagnostic]:
    """Expressions that have no value on some route, and variables read before they are set."""
    yield from subject.explored.found


def wrong_routes(subject: Subject) -> Iterator[Diagnostic]:
    """Routes that name menus or options which are not there."""
    for route, _ in subject.of(Route):
        for pick in route.picks:
            fork = _menu(pick.name, subject.program)
            if fork is None:
                hints, fixes = suggest(pick.name, subject.program.menus, pick.span.word(pick.name))
                message = f"no menu `{pick.name}`"
                yield Diagnostic("error", "unknown-menu", message, pick.span, hints=hints or _named(subject), fixes=fixes)
                continue
            for word in pick.words:
                if matching(word.text, fork.menu.items) is None:
                    yield _no_option(word.text, word.span, fork)


def wrong_defaults(subject: Subject) -> Iterator[Diagnostic]:
    """A menu's `default` that is none of its options."""
    for menu, _ in subject.of(Menu):
        if isinstance(menu.default, Literal) and menu.items and matching(str(menu.default.value), menu.items) is None:
            message = f"`default` is an option's number or text, not {menu.default.value!r}"
            yield Diagnostic("error", "unknown-choice", message, menu.default.span, hints=(f"1 to {len(menu.items)}",))


def _menu(name: str, laid: Program) -> Fork | None:
    at = laid.menus.get(name)
    op = laid.ops[at] if at is not None else None
    return op if isinstance(op, Fork) else None


def _no_option(text: str, span: Span, fork: Fork) -> Diagnostic:
    options = [item.text for item in fork.menu.items]
    near = nearest(text, options)
    hints = (f'did you mean "{near}"?',) if near else tuple(f'"{option}"' for option in options)
    fixes = (Fix(f'write "{near}"', (Edit(span, f'"{near}"'),)),) if near else ()
    return Diagnostic("error", "unknown-choice", f'menu `{fork.menu.id}` has no option "{text}"', span, hints=hints, fixes=fixes)


def _named(subject: Subject) -> tuple[str, ...]:
    names = sorted(fork.menu.id for fork in subject.program.ops if isinstance(fork, Fork) and fork.menu.id)
    return (f"named menus: {', '.join(names)}",) if names else ("give the menu a name: menu first_choice:",)


def _arguments(call: Call, label: Label) -> Iterator[Diagnostic]:
    names = [parameter.name for parameter in label.parameters]
    if len(call.args) > len(names):
        message = f"`{label.id}` takes {len(names)} value{'s' * (len(names) != 1)}, not {len(call.args)}"
        yield Diagnostic("error", "wrong-arguments", message, call.span)
    for name, _ in call.named:
        if name not in names:
            message = f"`{label.id}` has no parameter `{name}`"
            yield Diagnostic("error", "wrong-arguments", message, call.span, hints=suggest(name, names)[0])
    given = {*names[: len(call.args)], *(name for name, _ in call.named)}
    for parameter in label.parameters:
        if parameter.default is None and parameter.name not in given:
            yield Diagnostic("error", "wrong-arguments", f"`{label.id}` wants a value for `{parameter.name}`", call.span)


def _live(laid: Program, start: int) -> set[int]:
    """Instructions that some way leads to, whatever the conditions say."""
    live: set[int] = set()
    pending = [start]
    while pending:
        at = pending.pop()
        if at in live or not 0 <= at < len(laid.ops):
            continue
        live.add(at)
        pending += _next(laid, at)
    return live


def _next(laid: Program, at: int) -> list[int]:
    op = laid.ops[at]
    match op:
        case End():
            return []
        case Goto():
            return [op.target]
        case Test():
            return [at + 1, op.other]
        case Fork():
            return [*op.targets, op.after]
        case Mark():
            return [at + 1]
        case Do():
            return _onward(laid, at, op)


def _onward(laid: Program, at: int, op: Do) -> list[int]:
    """A misspelled target leads to the label it is most like: one mistake is told once."""
    if isinstance(op.statement, Return):
        return []
    if isinstance(op.statement, (Jump, Call)):
        target = laid.find(op.space, op.statement.target, op.label)
        if target is None:
            target = laid.labels.get(nearest(op.statement.target, laid.labels) or "")
        after = [at + 1] if isinstance(op.statement, Call) or target is None else []
        return after if target is None else [*after, target]
    return [at + 1]


def _lead(mark: Mark, laid: Program) -> tuple[str, ...]:
    first = not laid.start and mark.id != "start"
    return (f"jump {mark.id}",) if not first else ()


def _meant(test: Test, subject: Subject) -> bool:
    """`while True` and `if False` are written on purpose; what other rules have told of is not told again."""
    names = variables(test.condition)
    strange = any(not known(name.id, test.space, subject) or name.id.startswith(FOREIGN) for name in names)
    return test.loop or strange or isinstance(test.condition, Literal)


def _why(condition: Expression, subject: Subject) -> tuple[str, ...]:
    names = [name.id for name in variables(condition)]
    never = [name for name in names if name.rpartition(".")[2] not in subject.program.assigned]
    if names and never == names:
        return (f"nothing changes {' and '.join(f'`{name}`' for name in dict.fromkeys(names))}",)
    return ()


def _span(op: Op) -> Span | None:
    match op:
        case Do():
            statement: Statement = op.statement
            return statement.span
        case Fork():
            return op.menu.span
        case Test():
            return op.span
        case _:
            return None
