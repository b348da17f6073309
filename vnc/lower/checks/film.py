"""The film as a whole: its settings, styles, outputs and routes name what exists."""

from collections.abc import Iterable, Iterator

from vnc.diagnostics import Diagnostic, suggest
from vnc.lower.checks.subject import Subject
from vnc.lower.flow import matching
from vnc.lower.outputs import RATES, rated
from vnc.lower.people import Person
from vnc.lower.program import Fork
from vnc.script import Background, Character, Output, Setting
from vnc.source import Span
from vnc.tier import SIZES, framed

LANGUAGE_LENGTH = (2, 3)


def settings(subject: Subject) -> Iterator[Diagnostic]:
    """`genre`, `theme` and `style` name what the library or the script has."""
    known = {"genre": subject.names.kinds, "theme": subject.names.looks, "style": subject.names.looks}
    for setting, _ in subject.of(Setting):
        text = subject.names.setting(setting.name)
        if setting.name in known and setting.words and text not in known[setting.name]:
            first, last = setting.words[0].span, setting.words[-1].span
            yield _unknown(setting.name, text, Span(first.chunk, first.first, last.last), known[setting.name])
        if setting.name == "size" and framed(subject.names.setting("size")) is None:
            yield _odd("size", setting, (*SIZES, "1280x720 (even numbers)"))
        if setting.name == "fps" and rated(subject.names.setting("fps")) is None:
            yield _odd("number of frames a second", setting, RATES)
        if setting.name == "language" and setting.words:
            code = setting.words[0].text.partition("-")[0]
            if not (code.isalpha() and len(code) in LANGUAGE_LENGTH):
                hint = "a language is written as its code: en, de, ja, pt-BR"
                yield Diagnostic("error", "bad-value", f"`{setting.words[0].text}` is no language", setting.span, hints=(hint,))


def _odd(what: str, setting: Setting, known: Iterable[str]) -> Diagnostic:
    text = " ".join(word.text for word in setting.words)
    return Diagnostic("error", "bad-value", f"`{text}` is no {what}", setting.span, hints=(f"one of {', '.join(known)}",))


def outputs(subject: Subject) -> Iterator[Diagnostic]:
    """`output` blocks name routes, labels and sizes that exist."""
    for block, _ in subject.of(Output):
        spec = subject.names.outputs[block.id]
        if spec.route and spec.route != "all" and spec.route not in subject.names.routes:
            yield _unknown("route", spec.route, _line(block, "route"), subject.names.routes)
        for label in filter(None, spec.scenes.split("..")):
            if label not in subject.program.labels:
                yield _unknown("label", label, _line(block, "scenes"), subject.program.labels)
        for size in spec.sizes:
            if framed(size) is None:
                hints = (f"one of {', '.join(SIZES)}, or 1280x720",)
                yield Diagnostic("error", "bad-value", f"`{size}` is no size", _line(block, "size"), hints=hints)
        if spec.theme and spec.theme not in subject.names.looks:
            yield _unknown("theme", spec.theme, _line(block, "theme"), subject.names.looks)


def relations(subject: Subject) -> Iterator[Diagnostic]:
    """Relations with characters that exist."""
    for block, place in subject.of(Character):
        who = subject.names.who(place.space, block.id)
        for relation in who.relations if isinstance(who, Person) else ():
            if subject.names.who(place.space, relation.to) is None:
                yield _unknown("character", relation.to, relation.span, subject.names.people)


def moods(subject: Subject) -> Iterator[Diagnostic]:
    """A background's mood is one of the library's or the script's."""
    for block, _ in subject.of(Background):
        place = subject.names.places.get(block.image)
        if place is not None and place.mood and place.mood not in subject.names.feelings:
            yield _unknown("mood", place.mood, _line(block, "mood"), subject.names.feelings)


def wanted(subject: Subject) -> Iterator[Diagnostic]:
    """The labels and choices that the build asks for."""
    labels = subject.program.labels
    for label in filter(None, (subject.settings.start, subject.settings.end)):
        if label not in labels:
            yield Diagnostic("error", "unknown-label", f"no label `{label}`", hints=suggest(label, labels)[0])
    for name, option in subject.settings.picks:
        op = subject.program.ops[subject.program.menus[name]] if name in subject.program.menus else None
        if not isinstance(op, Fork):
            message, hints = f"no menu `{name}`", suggest(name, subject.program.menus)[0]
            yield Diagnostic("error", "unknown-menu", message, hints=hints)
        elif matching(option, op.menu.items) is None:
            hints = tuple(f'"{item.text}"' for item in op.menu.items)
            yield Diagnostic("error", "unknown-choice", f'menu `{name}` has no option "{option}"', hints=hints)


def wanted_route(subject: Subject) -> Iterator[Diagnostic]:
    """The route that the build asks for."""
    route = subject.settings.route
    if route and route not in subject.names.routes:
        known = tuple(subject.names.routes)
        hints = suggest(route, known)[0] or ((f"routes: {', '.join(known)}",) if known else ())
        yield Diagnostic("error", "unknown-route", f"this script has no route `{route}`", hints=hints)


def _line(block: Output | Background, name: str) -> Span:
    """The property's own line."""
    return next((each.span for each in block.properties if each.name == name), block.span)


def _unknown(what: str, name: str, span: Span, known: Iterable[str]) -> Diagnostic:
    names, where = tuple(known), span.word(name)
    hints, fixes = suggest(name, names, where)
    hints = hints or ((f"known: {', '.join(names[:12])}",) if names else ())
    return Diagnostic("error", f"unknown-{what}", f"no {what} `{name}`", where, hints=hints, fixes=fixes)
