"""The story as a list of instructions: nested blocks become jumps, so that a `jump` may lead anywhere."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from typing import assert_never

from vnc.expression import Expression
from vnc.lines import Named, renamed
from vnc.record import record
from vnc.script import (
    Assign,
    Branch,
    Broken,
    Call,
    Camera,
    Card,
    Declaration,
    Generate,
    Hide,
    Hold,
    If,
    Item,
    Jump,
    Label,
    Letterbox,
    Menu,
    Nvl,
    Pace,
    Pass,
    Pause,
    Play,
    Return,
    Say,
    Scene,
    Script,
    Show,
    Statement,
    Stop,
    Voice,
    While,
    Window,
    With,
)
from vnc.source import Span, place

Plain = (
    Say | Scene | Show | Hide | With | Camera | Play | Stop | Voice | Pause | Pace | Hold | Window | Nvl | Letterbox
    | Card | Jump | Call | Return | Assign
)  # fmt: skip


@record
class Do:
    """One statement. `id` names a line (`start_7`), `label` the place in the story it belongs to."""

    statement: Plain
    space: str = ""
    label: str = ""
    id: str = ""


@record
class Mark:
    """A label is passed."""

    label: Label
    id: str
    space: str = ""


@record
class Test:
    """Go on when the condition holds, else at `other`. `loop` marks a `while`."""

    condition: Expression
    other: int
    space: str = ""
    loop: bool = False
    span: Span = place()


@record
class Goto:
    target: int


@record
class Fork:
    """A menu: where each option's block begins, and where the story goes on after it."""

    menu: Menu
    id: str
    targets: tuple[int, ...]
    after: int
    space: str = ""
    label: str = ""
    line: str = ""


@record
class End:
    """The film is over, or the call returns."""


Op = Do | Mark | Test | Goto | Fork | End


@record
class Program:
    """`labels` and `menus` by qualified name; `twice` are labels defined again (first, second)."""

    ops: tuple[Op, ...]
    labels: Mapping[str, int]
    menus: Mapping[str, int]
    start: int
    twice: tuple[tuple[str, Label, Label], ...] = ()
    assigned: frozenset[str] = frozenset()
    """Every variable that some statement sets, without its file's name."""

    def find(self, space: str, target: str, local: str = "") -> int | None:
        """Where a jump from that place leads: `.part` is local to the label it stands in."""
        name = f"{family(local, space)}{target}" if target.startswith(".") else target
        full = qualified(space, name)
        return self.labels.get(full, self.labels.get(name))


@record(frozen=False)
class _Writer:
    """Instructions being laid down. Targets not known yet are filled in when they are."""

    ops: list[Op] = field(default_factory=list[Op])
    labels: dict[str, int] = field(default_factory=dict[str, int])
    first: dict[str, Label] = field(default_factory=dict[str, Label])
    menus: dict[str, int] = field(default_factory=dict[str, int])
    twice: list[tuple[str, Label, Label]] = field(default_factory=list[tuple[str, Label, Label]])
    space: str = ""
    label: str = ""
    lines: dict[str, int] = field(default_factory=dict[str, int])


def program(script: Script, start: str = "", known: Sequence[Named] = ()) -> Program:
    """Lay the whole script out. It starts at the label named, else at `start`, else with the main file's first statement.
    Lines that are `known` keep their names, however the script was edited since."""
    writer = _Writer()
    for name, module in script.modules:
        writer.space, writer.label = name or "", ""
        _body(_statements(module.items), writer)
        writer.ops.append(End())
    _rename(writer.ops, known)
    begin = writer.labels.get(start or "start", 0)
    return Program(tuple(writer.ops), writer.labels, writer.menus, begin, tuple(writer.twice), _assigned(writer.ops))


def named(ops: Sequence[Op]) -> tuple[Named, ...]:
    """Every line by its name, in order; those whose name the writer gave are left out."""
    return tuple(line for _, line in _lines(ops))


def _lines(ops: Sequence[Op]) -> Iterator[tuple[int, Named]]:
    for number, op in enumerate(ops):
        match op:
            case Do(statement=Say() as say, id=id) | Fork(menu=Menu(caption=Say() as say), line=id):
                if not (say.id or _explicit(say)):
                    yield number, Named(id, say.who or say.name or "", say.text)
            case _:
                pass


def _rename(ops: list[Op], known: Sequence[Named]) -> None:
    """Instead of its number in its label, each line gets the name that it had."""
    if not known:
        return
    lines = list(_lines(ops))
    said = (op.statement for op in ops if isinstance(op, Do) and isinstance(op.statement, Say))
    given = frozenset(name for say in said if (name := say.id or _explicit(say)))
    for (number, line), name in zip(lines, renamed(known, [line for _, line in lines], given), strict=True):
        op = ops[number]
        if name != line.id and isinstance(op, Do):
            ops[number] = replace(op, id=name)
        elif name != line.id and isinstance(op, Fork):
            ops[number] = replace(op, line=name)


def _assigned(ops: Sequence[Op]) -> frozenset[str]:
    names: set[str] = {"_return"}
    for op in ops:
        match op:
            case Do(statement=Assign() as assign):
                names.add(assign.name.rpartition(".")[2])
            case Mark():
                names |= {parameter.name for parameter in op.label.parameters}
            case Fork() if op.menu.set_:
                names.add(op.menu.set_.rpartition(".")[2])
            case _:
                pass
    return frozenset(names)


def qualified(space: str, name: str) -> str:
    return f"{space}.{name}" if space else name


def family(label: str, space: str) -> str:
    """The label that local ones (`.part`) beside this one belong to, without its file's name."""
    return label.removeprefix(f"{space}." if space else "").partition(".")[0]


def absolute(id: str, label: str, space: str) -> str:
    """A label's qualified name; `.part` is local to the label that stands before it."""
    return qualified(space, f"{family(label, space)}{id}" if id.startswith(".") else id)


def _statements(items: Sequence[Item]) -> Iterator[Statement]:
    for item in items:
        if not isinstance(item, Declaration):
            yield item


def _body(statements: Iterable[Statement], writer: _Writer) -> None:
    for statement in statements:
        _lay(statement, writer)


def _lay(statement: Statement, writer: _Writer) -> None:
    match statement:
        case Label():
            _label(statement, writer)
        case If():
            _if(statement.branches, writer)
        case While():
            _while(statement, writer)
        case Menu():
            _menu(statement, writer)
        case Generate():
            _body(statement.fallback, writer)
        case Pass() | Broken():
            pass
        case Say():
            writer.ops.append(Do(statement, writer.space, writer.label, _line(statement, writer)))
        case (
            Scene() | Show() | Hide() | With() | Camera() | Play() | Stop() | Voice() | Pause() | Pace() | Hold() | Window()
            | Nvl() | Letterbox() | Card() | Jump() | Call() | Return() | Assign()
        ):  # fmt: skip
            writer.ops.append(Do(statement, writer.space, writer.label))
        case _:
            assert_never(statement)


def _line(say: Say, writer: _Writer) -> str:
    """A line's name: its own `id`, else its label and its number within it."""
    label = (writer.label or qualified(writer.space, "story")).replace(".", "_")
    writer.lines[label] = writer.lines.get(label, 0) + 1
    return say.id or _explicit(say) or f"{label}_{writer.lines[label]}"


def _explicit(say: Say) -> str:
    value = next((value for name, value in say.args if name == "id"), None)
    return str(getattr(value, "value", "")) if value is not None else ""


def _label(label: Label, writer: _Writer) -> None:
    full = absolute(label.id, writer.label, writer.space)
    if full in writer.labels:
        writer.twice.append((full, writer.first[full], label))
    else:
        writer.labels[full] = len(writer.ops)
        writer.first[full] = label
    writer.label = full
    writer.ops.append(Mark(label, full, writer.space))
    _body(label.body, writer)


def _if(branches: Sequence[Branch], writer: _Writer) -> None:
    exits: list[int] = []
    for number, branch in enumerate(branches):
        test = _open(branch.condition, branch.span, writer) if branch.condition is not None else None
        _body(branch.body, writer)
        if number < len(branches) - 1:
            exits.append(len(writer.ops))
            writer.ops.append(Goto(-1))
        if test is not None:
            _close(test, writer)
    for exit in exits:
        writer.ops[exit] = Goto(len(writer.ops))


def _open(condition: Expression, span: Span, writer: _Writer, loop: bool = False) -> int:
    writer.ops.append(Test(condition, -1, writer.space, loop, span=span))
    return len(writer.ops) - 1


def _close(test: int, writer: _Writer) -> None:
    """A condition that fails leads to the next instruction."""
    op = writer.ops[test]
    assert isinstance(op, Test)
    writer.ops[test] = Test(op.condition, len(writer.ops), op.space, op.loop, span=op.span)


def _while(loop: While, writer: _Writer) -> None:
    top = _open(loop.condition, loop.span, writer, loop=True)
    _body(loop.body, writer)
    writer.ops.append(Goto(top))
    _close(top, writer)


def _menu(menu: Menu, writer: _Writer) -> None:
    """A named menu is a label too: it may be jumped to."""
    id = qualified(writer.space, menu.id) if menu.id else f"{writer.label or 'story'}:{len(writer.ops)}"
    line = _line(menu.caption, writer) if menu.caption else ""
    here = len(writer.ops)
    if menu.id:
        writer.labels.setdefault(id, here)
    writer.menus.setdefault(id, here)
    writer.ops.append(End())
    targets, exits = list[int](), list[int]()
    for item in menu.items:
        targets.append(len(writer.ops))
        _body(item.body, writer)
        exits.append(len(writer.ops))
        writer.ops.append(Goto(-1))
    after = len(writer.ops)
    for exit in exits:
        writer.ops[exit] = Goto(after)
    writer.ops[here] = Fork(menu, id, tuple(targets), after, writer.space, writer.label, line)
