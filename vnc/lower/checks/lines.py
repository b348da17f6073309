"""Lines: who says them, how, and whether their words can be shown and spoken."""

import re
from collections.abc import Iterator

from vnc.diagnostics import Diagnostic, Edit, Fix, nearest, suggest
from vnc.lower.checks.shadows import meant
from vnc.lower.checks.subject import Place, Subject
from vnc.lower.checks.values import known
from vnc.lower.emotions import EMOTIONS, SYNONYMS, basic, kind
from vnc.lower.flow import Scope
from vnc.lower.names import NARRATORS
from vnc.lower.people import Person
from vnc.lower.speech import speakable
from vnc.lower.words import marked, put, said
from vnc.markup import Slot, check, slots
from vnc.script import Card, Menu, Say, Show, Style
from vnc.source import Span

ARGUMENTS = ("rate", "pitch", "style", "voice", "id", "interact", "what_color", "what_size", "who_color", "multiple")
_LINK = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\w+")
_FONT = re.compile(r"\{font=([^{}]*)\}")
_FACE = re.compile(r"<3|[:;]-?[)(DPp]|\^_+\^|\bxD\b|¯\\")


def unknown_speakers(subject: Subject) -> Iterator[Diagnostic]:
    for say, place in subject.of(Say):
        if say.who is None or say.name is not None or say.who in NARRATORS:
            continue
        if subject.names.who(place.space, say.who) is None:
            yield _stranger(say.who, place, subject)


def _stranger(who: str, place: Place, subject: Subject) -> Diagnostic:
    """A speaker whom nobody knows, or a declaration with a slip in its first word."""
    span = place.item.span.word(who)
    hints, fixes = suggest(who, subject.names.people, span)
    if not hints and (statement := meant(place)):
        hints, fixes = suggest(who, (statement,), span)
        return Diagnostic("error", "unknown-statement", f"`{who}` is no statement", span, hints=hints, fixes=fixes)
    hints = hints or (f'add: character {who} "…"',)
    return Diagnostic("error", "unknown-character", f"no character `{who}`", span, hints=hints, fixes=fixes)


def unknown_emotions(subject: Subject) -> Iterator[Diagnostic]:
    """Attributes that a character does not have. What is drawn as something near is told once for each word."""
    told: set[tuple[str, str]] = set()
    for who, tag, word, span in _attributes(subject):
        found = _attribute(who, tag, word, span, subject)
        if found is not None and (found.code == "unknown-emotion" or (who.id, word) not in told):
            told.add((who.id, word))
            yield found


def _attributes(subject: Subject) -> Iterator[tuple[Person, str, str, Span]]:
    """Every attribute given to a character, with the tag of the picture it is shown by and its place."""
    for place in subject.places:
        item, words, who, tag, span = place.item, (), None, "", place.item.span
        if isinstance(item, Say) and item.who and item.name is None:
            who, words = subject.names.who(place.space, item.who), (*item.attributes, *item.temporary)
        elif isinstance(item, Show) and item.picture.image and item.picture.expression is None:
            (tag, *words), span = item.picture.image, item.picture.span
            who = subject.names.shown(tag)
        if who is not None:
            yield from ((who, tag, word, span.word(word)) for word in words if not word.startswith("-"))


def _attribute(who: Person, tag: str, word: str, span: Span, subject: Subject) -> Diagnostic | None:
    """What is wrong with an attribute of a character: its own pictures lack it, or nobody knows it."""
    own = [image for each in dict.fromkeys((tag, who.tag, who.id)) for image in subject.gallery.known.get(each, ())]
    had = sorted({each for image in own for each in image[1:]})
    if word in had:
        return None
    if own:
        hints, fixes = suggest(word, had, span)
        hints = hints or ((f"it has: {', '.join(had)}",) if had else ())
        message = f"no picture of `{who.tag}` with `{word}`"
        return Diagnostic("warning", "missing-art", message, span, hints=hints, fixes=fixes)
    if word in SYNONYMS and word not in who.emotions:
        hint = f'to have your own: emotion {word} "…" in the block of `{who.id}`'
        return Diagnostic("note", "near-emotion", f"`{word}` is drawn as {basic(word)}", span, hints=(hint,))
    if kind(word, who):
        return None
    hints, fixes = _meant(who, tag, word, span, subject)
    return Diagnostic("warning", "unknown-emotion", f"`{who.id}` has no emotion `{word}`", span, hints=hints, fixes=fixes)


def _meant(who: Person, tag: str, word: str, span: Span, subject: Subject) -> tuple[tuple[str, ...], tuple[Fix, ...]]:
    """A place without its `at`, a second speaker, or an emotion that looks like it."""
    if tag and word in subject.names.transforms:
        return (f"did you mean `at {word}`?",), (Fix(f"write `at {word}`", (Edit(span, f"at {word}"),)),)
    if word in subject.names.people:
        return ("one character says a line: give the other a line of its own",), ()
    hints, fixes = suggest(word, (*EMOTIONS, *who.emotions, *SYNONYMS), span)
    return hints or (f"known: {', '.join(dict.fromkeys((*EMOTIONS, *who.emotions)))}",), fixes


def unknown_arguments(subject: Subject) -> Iterator[Diagnostic]:
    for say, _ in subject.of(Say):
        for name, value in say.args:
            if name not in ARGUMENTS:
                hints = suggest(name, ARGUMENTS)[0] or (f"known: {', '.join(ARGUMENTS[:5])}",)
                yield Diagnostic("warning", "unknown-argument", f"a line has no argument `{name}`", value.span, hints=hints)


def texts(subject: Subject) -> Iterator[tuple[str, Place, Span, int]]:
    """Every text that is shown: itself, its place, the span of its statement, and where in that span it begins (0: unknown)."""
    for say, place in subject.of(Say):
        yield say.text, place, say.span, say.text_at
        if say.name is not None:
            yield say.name, place, say.span, 1
    for menu, place in subject.of(Menu):
        for item in menu.items:
            yield item.text, place, item.span, 1
    for show, place in subject.of(Show):
        if show.picture.text:
            yield show.picture.text, place, show.picture.span, 0
    for card, place in subject.of(Card):
        for line in card.lines:
            yield line, place, card.span, 0


def text_tags(subject: Subject) -> Iterator[Diagnostic]:
    """What is wrong with text tags and brackets, at its place in the text."""
    for text, _, span, at in texts(subject):
        told: set[str] = set()
        for problem in check(text):
            if problem.message in told:
                continue
            told.add(problem.message)
            where = within(span, at, problem.first, problem.last)
            yield Diagnostic(problem.severity, problem.code, problem.message, where, hints=problem.hints)


def interpolations(subject: Subject) -> Iterator[Diagnostic]:
    """Names between brackets that have no value anywhere."""
    for text, place, span, at in texts(subject):
        for slot in slots(text):
            where = within(span, at, slot.first, slot.last)
            if known(slot.name, place.space, subject):
                if _empty(slot, subject.scope(place), subject):
                    yield Diagnostic(
                        "error", "bad-slot", f"`{slot.name}` has nothing to put here", where, hints=_held(slot, subject)
                    )
                continue
            if not re.fullmatch(r"[^\W\d][\w.]*", slot.name):
                continue
            near = nearest(slot.name, (*subject.values, *subject.program.assigned))
            hints = (f"did you mean `[{near}]`?",) if near else (f"add: default {slot.name} = 0", "write `[[` for a bracket")
            fixes = (Fix(f"write `[{near}]`", (Edit(where, f"[{near}]"),)),) if near and at else ()
            message = f"no variable `{slot.name}` to put into this text"
            yield Diagnostic("error", "unknown-variable", message, where, hints=hints, fixes=fixes)


def _empty(slot: Slot, scope: Scope, subject: Subject) -> bool:
    """Whether a value that never changes has no such item, or cannot be written so."""
    fixed = not any(name.rpartition(".")[2] in subject.program.assigned for name in slot.names)
    return bool(slot.items or slot.format) and fixed and put(slot, scope) is None


def _held(slot: Slot, subject: Subject) -> tuple[str, ...]:
    value = subject.values.get(slot.name)
    return (f"it is {said(value) or 'empty'}",)


def too_long(subject: Subject) -> Iterator[Diagnostic]:
    """Lines that do not fit the text box."""
    if subject.fits is None:
        return
    for say, place in subject.of(Say):
        who = subject.names.who(place.space, say.who) if say.who and say.name is None else None
        if (who is not None and who.kind == "nvl") or say.who in ("centered", "vcentered"):
            continue
        if not subject.fits(marked(say.text, subject.scope(place)).runs):
            hint = "split it into two lines, or shorten it"
            yield Diagnostic("warning", "text-too-long", "this line does not fit its text box", say.span, hints=(hint,))


def missing_glyphs(subject: Subject) -> Iterator[Diagnostic]:
    """Characters that no font of the film can draw."""
    if subject.glyphs is None:
        return
    for text, place, span, _ in texts(subject):
        lost = subject.glyphs(marked(text, subject.scope(place)).plain)
        if lost:
            said = ", ".join(f"`{char}` (U+{ord(char):04X})" for char in list(lost)[:6])
            known = ", ".join(dict.fromkeys(font for fonts in lost.values() for font in fonts[:1]))
            where = "install it, or name its folder in `fonts` of vnc.toml"
            hint = f"add a font that has them{f' ({known})' if known else ''}: {where}"
            yield Diagnostic("warning", "missing-glyph", f"no font here has {said}", span, hints=(hint,))


def unknown_fonts(subject: Subject) -> Iterator[Diagnostic]:
    """Fonts that texts and styles ask for and that nobody has: another is used."""
    if subject.knows is None:
        return
    for name, span in (*_tagged(subject), *_styled(subject)):
        if name and not subject.knows(name):
            hints = ("there always are: sans, serif, rounded, mono", "name the folder of your own in `fonts` of vnc.toml")
            yield Diagnostic("warning", "unknown-font", f"no font `{name}`", span, hints=hints)


def _tagged(subject: Subject) -> Iterator[tuple[str, Span]]:
    for text, _, span, at in texts(subject):
        yield from ((found[1], within(span, at, *found.span(1))) for found in _FONT.finditer(text))


def _styled(subject: Subject) -> Iterator[tuple[str, Span]]:
    """In `font "…"` and `name_font "…"` the first word, in `textbox … font "…"` the one after `font`."""
    for style, _ in subject.of(Style):
        for line in style.properties:
            before = ("font" if line.name.endswith("font") else "", *(word.text for word in line.words))
            yield from ((word.text, word.span) for said, word in zip(before, line.words, strict=False) if said == "font")


def unspeakable(subject: Subject) -> Iterator[Diagnostic]:
    """What a voice would read out badly."""
    for say, place in subject.of(Say):
        plain = marked(say.text, subject.scope(place)).plain
        found = _LINK.search(plain) or _FACE.search(plain)
        if found and speakable(plain):
            hint = f'say "{found[0]}" as "…" tells voices how to read it'
            yield Diagnostic("note", "unspeakable", f"a voice cannot read `{found[0]}`", say.span, hints=(hint,))


def within(span: Span, at: int, first: int, last: int) -> Span:
    """The span of characters first..last of a text that begins at `at` in its statement; the statement's if that is not known."""
    if not at:
        return span
    start = span.first + at + first
    return Span(span.chunk, start, max(start + 1, min(span.last, span.first + at + last)))
