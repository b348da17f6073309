"""Declarations: names that are taken, doubled or never used."""

from collections.abc import Iterator

from vnc.diagnostics import Diagnostic
from vnc.diagnostics import Label as Mark
from vnc.expression import Call, Name, variables
from vnc.lower.checks.stage import slips
from vnc.lower.checks.subject import Subject
from vnc.lower.checks.values import calls, read
from vnc.lower.names import NARRATORS, RESERVED
from vnc.lower.program import Do, qualified
from vnc.markup import slots
from vnc.script import Assign, Character, Define, Label, Menu, Picture, Say, Scene, Show, Transform


def declarations(subject: Subject) -> Iterator[Diagnostic]:
    """What was found while the tables were filled: unknown properties, wrong values, doubled names."""
    yield from subject.declared


def doubled_labels(subject: Subject) -> Iterator[Diagnostic]:
    for name, first, second in subject.program.twice:
        labels = (Mark(first.span, "first defined here"),)
        yield Diagnostic("error", "defined-twice", f"label `{name}` is defined twice", second.span, labels=labels)


def doubled_lines(subject: Subject) -> Iterator[Diagnostic]:
    """Two lines with one explicit id would share one recording."""
    first: dict[str, Say] = {}
    for op in subject.program.ops:
        if isinstance(op, Do) and isinstance(op.statement, Say) and op.id:
            before = first.setdefault(op.id, op.statement)
            if before is not op.statement:
                labels = (Mark(before.span, "first used here"),)
                yield Diagnostic("error", "defined-twice", f"two lines have the id `{op.id}`", op.statement.span, labels=labels)


def reserved(subject: Subject) -> Iterator[Diagnostic]:
    """Names that mean something else already."""
    for kind, node, place in (
        *(("variable", node, place) for node, place in subject.of(Define)),
        *(("character", node, place) for node, place in subject.of(Character)),
        *(("transform", node, place) for node, place in subject.of(Transform)),
    ):
        name = node.name if isinstance(node, Define) else node.id
        if isinstance(node, Define) and isinstance(node.value, Call) and name in NARRATORS:
            continue
        if isinstance(node, Character) and name in ("narrator",):
            continue
        if name in RESERVED and not (kind == "transform" and place.space):
            hints = (f"call it `{name}_`, or something that says what it is",)
            message = f"`{name}` means something else in the language"
            yield Diagnostic("warning", "reserved-name", message, node.span.word(name), hints=hints)
    for node, _ in (*subject.of(Label), *subject.of(Transform)):
        for parameter in node.parameters:
            if parameter.name in RESERVED:
                hints = (f"call it `{parameter.name}_`, or something that says what it is",)
                message = f"`{parameter.name}` means something else in the language"
                yield Diagnostic("warning", "reserved-name", message, parameter.span, hints=hints)


def persistent(subject: Subject) -> Iterator[Diagnostic]:
    """`define` makes a constant: what persists may change."""
    for node, _ in subject.of(Define):
        if node.word == "define" and node.name.startswith("persistent."):
            hint = f"write: default {node.name} = …"
            message = "`define` makes a constant, and `persistent` is none"
            yield Diagnostic("warning", "define-persistent", message, node.span, hints=(hint,))


def unused(subject: Subject) -> Iterator[Diagnostic]:
    """Characters, variables, transforms, images and backgrounds that nothing names."""
    used = {
        "character": _people(subject),
        "variable": _variables(subject),
        "transform": _motions(subject),
        "transition": _motions(subject),
        "background": _images(subject),
        "image": _images(subject),
    }
    for each in {(each.kind, each.name): each for each in reversed(subject.names.declared)}.values():
        names = used.get(each.kind)
        if names is None or _is_used(each.name, names, each.kind) or each.name in NARRATORS or each.name.startswith(_OURS):
            continue
        yield Diagnostic("note", f"unused-{each.kind}", f"{each.kind} `{each.name}` is never used", each.span)


_OURS = ("config.", "gui.", "persistent.", "build.", "preferences.", "audio.")


def _is_used(name: str, names: set[str], kind: str) -> bool:
    if kind in ("image", "background"):
        words = name.split()
        return any(words[: len(shown.split())] == shown.split() or shown.split()[: len(words)] == words for shown in names)
    return name in names or name.rpartition(".")[2] in names


def _people(subject: Subject) -> set[str]:
    """Ids of those who speak, are shown, or are named in a text."""
    used: set[str] = set()
    for place in subject.places:
        item = place.item
        if isinstance(item, Say) and item.who:
            used |= {item.who, qualified(place.space, item.who)}
        if isinstance(item, Define) and isinstance(item.value, Call):
            used |= {value.id for name, value in item.value.named if name == "kind" and isinstance(value, Name)}
        if isinstance(item, (Show, Scene)) and item.picture is not None and item.picture.image:
            who = subject.names.shown(item.picture.image[0])
            used |= {who.id} if who else set()
    return used | {name.partition(".")[0] for name in _variables(subject)}


def _variables(subject: Subject) -> set[str]:
    """Names that some expression or text reads."""
    used = {name for who in subject.names.people.values() for slot in slots(who.name) for name in slot.names}
    for place in subject.places:
        for expression in read(place.item):
            used |= {name.id for name in variables(expression)}
        for text in texts(place.item):
            used |= {name for slot in slots(text) for name in slot.names}
        if isinstance(place.item, Assign) and place.item.op != "=":
            used.add(place.item.name)
        if isinstance(place.item, Menu) and place.item.set_:
            used.add(place.item.set_)
    return used


def _motions(subject: Subject) -> set[str]:
    """Transforms and transitions that `at`, `with` or ATL name."""
    used: set[str] = set()
    for place in subject.places:
        for expression in calls(place.item):
            used |= {name.id for name in variables(expression)}
            used |= {call.function for call in _inner(expression)}
    return used


def _inner(expression: object) -> Iterator[Call]:
    if isinstance(expression, Call):
        yield expression
        for inner in (*expression.args, *(value for _, value in expression.named)):
            yield from _inner(inner)


def _images(subject: Subject) -> set[str]:
    """Image names that are shown, as text; `show expression` may name any."""
    used = {f"{words[0]} {near}" for _, words, near in slips(subject)}
    for node in (*(n for n, _ in subject.of(Scene)), *(n for n, _ in subject.of(Show))):
        picture = node.picture
        if isinstance(picture, Picture):
            used.add(" ".join(picture.image))
    return used


def texts(item: object) -> tuple[str, ...]:
    """Every text of an item in which values may stand."""
    match item:
        case Say():
            return (item.text, item.name or "")
        case Menu():
            return tuple(option.text for option in item.items)
        case Show() if item.picture.text:
            return (item.picture.text,)
        case _:
            return tuple(getattr(item, "lines", ()))
