"""Hover: who a character is, how long a line lasts, what a word means."""

import re
from collections.abc import Callable, Iterator, Mapping

from lsprotocol import types as lsp

from vnc.lower.emotions import basic
from vnc.lower.people import Person
from vnc.lower.transitions import Known, NoTransition, transition
from vnc.lsp.features.hints import clock
from vnc.lsp.features.names import declared, uses
from vnc.lsp.features.portrait import portrait
from vnc.lsp.stories import Symbol
from vnc.lsp.view import View
from vnc.lsp.words import DECLARATIONS, NOTES, REQUEST, STATEMENTS
from vnc.timeline import SECOND

WORD = re.compile(r"@?\w+|\$")


def hover(view: View, params: lsp.HoverParams) -> lsp.Hover | None:
    """The thing at a place, else the line that is said there, else the statement."""
    offset = view.offset(params.position)
    found = view.symbol(offset)
    if found is not None and found[1][0] in TOLD:
        text = "\n\n".join(filter(None, TOLD[found[1][0]](found[1], view)))
        return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, text), view.range(found[0].span))
    return _line(view, offset) or _word(view, offset)


def _line(view: View, offset: int) -> lsp.Hover | None:
    """How long the line at a place lasts, who speaks it, whether its voice is made."""
    for start, end, seconds, voice, made in view.known.lines(offset, offset):
        if start <= offset <= end:
            facts = [f"**{seconds:.1f} s**", f"voice: {voice}" if voice else "no voice"]
            facts += ["cached" if made else "not made yet: the length is estimated"] if voice else []
            return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, " · ".join(facts)), view.text.range(start, end))
    return None


def _word(view: View, offset: int) -> lsp.Hover | None:
    """The statement that a line begins with, or a parameter of `@generate`."""
    row = view.text.number(offset)
    line, start = view.text.line(row), view.text.starts[row]
    first = len(line) - len(line.lstrip())
    for found in WORD.finditer(line):
        if start + found.start() <= offset <= start + found.end():
            notes = [REQUEST, NOTES] if line.lstrip().startswith("@") else [NOTES]
            tables = [STATEMENTS | DECLARATIONS] if found.start() == first else notes
            table = next((t for t in tables if found[0] in t), None)
            if table is not None:
                told = lsp.MarkupContent(lsp.MarkupKind.Markdown, f"`{found[0]}`: {table[found[0]].help}")
                return lsp.Hover(told, view.text.range(start + found.start(), start + found.end()))
    return None


def _character(symbol: Symbol, view: View) -> Iterator[str]:
    """The profile, with the face if a picture of it is made already."""
    who = view.story.names.people.get(symbol[1])
    if who is None:
        return
    yield f"**{who.name or who.id}** (`{who.id}`)" + (f" · `{who.colour}`" if who.colour else "")
    picture = portrait(view.home.store, view.known.survey.figures.get(who.name, ""))
    if picture:
        yield f"![{who.name}]({picture})"
    yield "\n".join(f"- {name}: {text}" for name, text in _facts(who) if text)
    spoken = [use for use in uses(view, symbol) if use.kind == "character" and not use.declares]
    yield f"speaks or is named {len(spoken)} times" if spoken else "never speaks"


def _facts(who: Person) -> Iterator[tuple[str, str]]:
    yield "looks", who.looks or ", ".join(f"{name} {value}" for name, value in who.attributes)
    yield "personality", who.personality
    yield "speech", who.speech
    yield "background", who.background
    yield "voice", " ".join(filter(None, (who.voice, who.voice_style)))
    yield "emotions", ", ".join(who.emotions)
    yield "relations", "; ".join(f"{r.to}: {r.kind}{f', {r.text}' if r.text else ''}" for r in who.relations)


def _label(symbol: Symbol, view: View) -> Iterator[str]:
    yield f"**label** `{symbol[1]}`"
    for name, seconds, count in view.known.survey.scenes:
        if name == symbol[1]:
            yield f"{clock(seconds)} · {count} lines"
    led = sum(not use.declares for use in uses(view, symbol))
    yield f"{led} way{'s' * (led != 1)} lead here by name"


def _variable(symbol: Symbol, view: View) -> Iterator[str]:
    names, name = view.story.names, symbol[1]
    values = names.constants if name in names.constants else names.defaults
    word = "define" if name in names.constants else "default" if name in names.defaults else "$"
    yield f"`{word} {name}" + (f" = {values[name]!r}`" if name in values else "`")
    set_ = sum(use.writes and not use.declares for use in uses(view, symbol))
    yield f"set in {set_} place{'s' * (set_ != 1)}"


def _place(symbol: Symbol, view: View) -> Iterator[str]:
    place = view.story.names.places.get(tuple(symbol[1].split()))
    yield f"**{symbol[1]}**"
    if place is not None:
        yield place.prompt
        yield f"variants: {', '.join(place.variants)}" if place.variants else ""
        yield f"file: `{place.file}`" if place.file else ""


def _transition(symbol: Symbol, view: View) -> Iterator[str]:
    names = view.story.names
    value = names.transitions.get(symbol[1])
    try:
        made = transition(value, Known(names.transitions, names.constants)) if value else None
    except NoTransition:
        made = None
    yield f"**transition** `{symbol[1]}`" + (f" · {made.length / SECOND:g} s" if made else "")
    yield f"`{value.span.text}`" if value is not None else ""


def _emotion(symbol: Symbol, view: View) -> Iterator[str]:
    id, _, word = symbol[1].partition("/")
    who = view.story.names.people.get(id)
    own = who.emotions.get(word) if who else None
    yield f"**{word}** · {who.name if who else id}"
    yield own.gesture if own else f"drawn as {basic(word)}"
    yield f"voice: {own.voice}" if own and own.voice else ""


def _other(symbol: Symbol, view: View) -> Iterator[str]:
    yield f"**{symbol[0]}** `{symbol[1]}`"
    if not any(True for _ in declared(view, symbol)):
        yield "from the library"


TOLD: Mapping[str, Callable[[Symbol, View], Iterator[str]]] = {
    "character": _character,
    "label": _label,
    "variable": _variable,
    "place": _place,
    "transition": _transition,
    "emotion": _emotion,
    **dict.fromkeys(("transform", "style", "genre", "mood", "theme", "route", "output", "image"), _other),
}
"""What is said of each kind of thing."""
