"""Expressions: names that nothing sets, functions that nobody knows."""

from collections.abc import Iterator

from vnc.diagnostics import Diagnostic, suggest
from vnc.expression import (
    FUNCTIONS,
    Binary,
    Call,
    Choice,
    Expression,
    Index,
    Literal,
    Sequence,
    Unary,
    variables,
)
from vnc.lower.checks.subject import Subject
from vnc.lower.program import qualified
from vnc.script import (
    Assign,
    Camera,
    Define,
    Group,
    Hide,
    Hold,
    If,
    Image,
    Item,
    Label,
    Letterbox,
    Menu,
    Move,
    Nvl,
    Pause,
    Play,
    Repeat,
    Rest,
    Return,
    Say,
    Scene,
    Show,
    Step,
    Stop,
    Transform,
    Use,
    While,
    Window,
    With,
)
from vnc.script import Call as CallLabel

FOREIGN = ("persistent.", "config.", "gui.", "renpy.", "preferences.", "_")
"""Names of Ren'Py's own that a script may set or read and that mean nothing here."""
CONSTRUCTORS = frozenset(("Character", "DynamicCharacter", "_", "Solid", "Image", "Text", "Transform", "im.Scale", "Composite"))


def read(item: Item) -> tuple[Expression, ...]:
    """The expressions of an item that are evaluated as values."""
    match item:
        case Say():
            return tuple(value for _, value in item.args)
        case If():
            return tuple(branch.condition for branch in item.branches if branch.condition is not None)
        case While():
            return (item.condition,)
        case Menu():
            conditions = [option.condition for option in item.items]
            return tuple(e for e in (*conditions, item.timeout, item.default) if e is not None)
        case Assign():
            return (item.value,)
        case Return() if item.value is not None:
            return (item.value,)
        case CallLabel():
            return (*item.args, *(value for _, value in item.named))
        case Label():
            return tuple(p.default for p in item.parameters if p.default is not None)
        case Play():
            return tuple(e for e in (item.fadein, item.fadeout, item.volume) if e is not None)
        case Stop() if item.fadeout is not None:
            return (item.fadeout,)
        case Pause() if item.duration is not None:
            return (item.duration,)
        case Hold():
            return (item.duration,)
        case _:
            return ()


def calls(item: Item) -> tuple[Expression, ...]:
    """The expressions of an item that name transforms and transitions."""
    match item:
        case Scene() | Show():
            picture = item.picture
            own = (*picture.at, *_used(picture.atl)) if picture is not None else ()
            return (*own, *_some(item.with_))
        case Camera():
            return (*item.at, *_used(item.atl), *_some(item.with_))
        case Transform() | Image():
            return _used(item.atl)
        case With():
            return (item.value,)
        case Say() | Hide() | Window() | Nvl() | Letterbox() | Menu():
            return _some(item.with_)
        case Define():
            return (item.value,)
        case _:
            return ()


def unknown_variables(subject: Subject) -> Iterator[Diagnostic]:
    """Names that no `default`, `define`, `$` or parameter ever sets."""
    for place in subject.places:
        for expression in read(place.item):
            for name in variables(expression):
                if not known(name.id, place.space, subject):
                    names = (*subject.values, *subject.program.assigned)
                    hints, fixes = suggest(name.id, names, name.span)
                    hints = hints or (f"add: default {name.id} = 0",)
                    yield Diagnostic("error", "unknown-variable", f"no variable `{name.id}`", name.span, hints=hints, fixes=fixes)


def unknown_functions(subject: Subject) -> Iterator[Diagnostic]:
    """Functions outside the small table that expressions have."""
    for place in subject.places:
        for expression in read(place.item):
            for call in _calls(expression):
                if call.function not in FUNCTIONS and call.function not in CONSTRUCTORS:
                    hints, _ = suggest(call.function, FUNCTIONS)
                    hints = hints or (f"known: {', '.join(sorted(FUNCTIONS))}",)
                    yield Diagnostic("error", "unknown-function", f"no function `{call.function}`", call.span, hints=hints)


REACH = {"rate": (0.3, 3.0), "pitch": (0.3, 3.0), "volume": (0.0, 4.0), "timeout": (0.0, 60.0), "pause": (0.0, 3600.0)}
LONGEST = (0.0, 600.0)
"""Seconds of `hold` and of fades."""


def out_of_reach(subject: Subject) -> Iterator[Diagnostic]:
    """Written numbers that are brought back to what is possible."""
    for place in subject.places:
        for name, expression in _measured(place.item):
            value, (least, most) = _number(expression), REACH.get(name, LONGEST)
            if value is not None and not least <= value <= most:
                message = f"`{name}` is {least:g} to {most:g}, not {value:g}"
                yield Diagnostic("warning", "bad-value", message, expression.span)


def _measured(item: Item) -> Iterator[tuple[str, Expression]]:
    """Numbers of an item that have limits, by what they say."""
    match item:
        case Pause() if item.duration is not None:
            yield "pause", item.duration
        case Hold():
            yield "hold", item.duration
        case Menu() if item.timeout is not None:
            yield "timeout", item.timeout
        case Play() | Stop():
            named = ((name, getattr(item, name, None)) for name in ("fadein", "fadeout", "volume"))
            yield from ((name, value) for name, value in named if value is not None)
        case Say():
            yield from ((name, value) for name, value in item.args if name in REACH)
        case _:
            return


def _number(expression: Expression) -> float | None:
    """A number that stands there as such."""
    if isinstance(expression, Unary) and expression.op == "-":
        value = _number(expression.value)
        return None if value is None else -value
    value = expression.value if isinstance(expression, Literal) else None
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def known(name: str, space: str, subject: Subject) -> bool:
    """Whether anything ever gives this name a value."""
    if name.startswith(FOREIGN) or name in subject.values or qualified(space, name) in subject.values:
        return True
    return name.rpartition(".")[2] in subject.program.assigned


def _some(expression: Expression | None) -> tuple[Expression, ...]:
    return () if expression is None else (expression,)


def _used(steps: tuple[Step, ...]) -> tuple[Expression, ...]:
    found: list[Expression] = []
    for step in steps:
        match step:
            case Use():
                found += [step.value, *_some(step.with_)]
            case Group():
                found += _used(step.steps)
            case Move() | Rest() | Repeat():
                pass
    return tuple(found)


def _calls(expression: Expression) -> Iterator[Call]:
    match expression:
        case Call():
            yield expression
            for value in (*expression.args, *(value for _, value in expression.named)):
                yield from _calls(value)
        case Unary():
            yield from _calls(expression.value)
        case Binary():
            yield from _calls(expression.left)
            yield from _calls(expression.right)
        case Choice():
            for value in (expression.condition, expression.yes, expression.no):
                yield from _calls(value)
        case Sequence():
            for value in expression.items:
                yield from _calls(value)
        case Index():
            yield from _calls(expression.value)
            yield from _calls(expression.index)
        case Literal():
            return
        case _:
            return
