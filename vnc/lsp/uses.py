"""Every place where a statement or declaration names something: what it declares, what it mentions, each with its span."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, Literal, NamedTuple

from vnc import expression as ex
from vnc import script as ast
from vnc.lower.checks.subject import Place
from vnc.source import Span

Kind = Literal[
    "character", "label", "menu", "variable", "place", "image", "transform", "transition", "style", "genre", "mood", "theme",
    "route", "output", "emotion", "file", "shown",
]  # fmt: skip
"""`shown` is what `show`, `scene` and `hide` name: a character, a place or an image."""
SLOT = re.compile(r"\[(?:\[|([^\W\d]\w*(?:\.\w+)*)(?:\[[^\[\]]*\])*(?:![a-z]+)*(?::[^\[\]]*)?\])")


@dataclass(frozen=True, slots=True)
class Use:
    """A name as written. `declares` where it is declared (or set: `writes`). `owner` is the speaker of an emotion."""

    kind: Kind
    name: str
    span: Span
    space: str = ""
    label: str = ""
    declares: bool = False
    writes: bool = False
    owner: str = ""


class Noting(NamedTuple):
    """Makes uses of names at one place of a story."""

    space: str
    label: str

    def __call__(
        self, kind: Kind, name: str, span: Span | None, declares: bool = False, writes: bool = False, owner: str = ""
    ) -> Iterator[Use]:
        """The use of a name; none where there is no name, or nobody knows where it is written."""
        if span is not None and name:
            yield Use(kind, name, span, self.space, self.label, declares, writes, owner)


def uses(place: Place) -> Iterator[Use]:
    """Every name in a statement or declaration, without those in what stands under it."""
    use, item = Noting(place.space, place.label), place.item
    yield from _declared(item, use) if isinstance(item, ast.Declaration) else _stated(item, use)
    for kind, name, span in _named(item):
        yield from use(kind, name, span)


def _declared(item: ast.Declaration, use: Noting) -> Iterator[Use]:
    match item:
        case ast.Character():
            yield from use("character", item.id, _word(item.span, item.id, len("character")), declares=True)
            yield from _properties(item, use)
        case ast.Define():
            yield from use("variable", item.name, _word(item.span, item.name, len(item.word)), declares=True, writes=True)
        case ast.Background():
            yield from use("place", " ".join(item.image), _words(item.span, item.image), declares=True)
            yield from _properties(item, use)
        case ast.Image():
            yield from use("image", " ".join(item.image), _words(item.span, item.image), declares=True)
        case ast.Transform():
            yield from use("transform", item.id, _word(item.span, item.id, len("transform")), declares=True)
            yield from _parameters(item.parameters, use)
        case ast.Style():
            yield from use("style", item.id, _word(item.span, item.id, len("style")), declares=True)
            yield from use("style", item.extends or "", _word(item.span, item.extends or "", len("style") + len(item.id) + 1))
        case ast.Genre() | ast.Mood() | ast.Output() | ast.Route():
            kind = BLOCKS[type(item)]
            yield from use(kind, item.id, _word(item.span, item.id, len(kind)), declares=True)
            yield from _properties(item, use)
        case ast.Setting() if item.name in CHOSEN and item.words:
            yield from use(CHOSEN[item.name], item.words[0].text, item.words[0].span)
        case ast.Include():
            yield from use("file", item.path, _quoted(item.span))
        case _:
            pass


BLOCKS: Mapping[type, Kind] = {ast.Genre: "genre", ast.Mood: "mood", ast.Output: "output", ast.Route: "route"}
CHOSEN: Mapping[str, Kind] = {"genre": "genre", "style": "style", "theme": "style"}
"""Settings that name something declared."""


def _stated(item: ast.Statement, use: Noting) -> Iterator[Use]:
    match item:
        case ast.Label():
            yield from use("label", item.id, _word(item.span, item.id, len("label")), declares=True)
            yield from _parameters(item.parameters, use)
        case ast.Jump() | ast.Call():
            yield from use("label", item.target, _word(item.span, item.target, len("jump")))
        case ast.Menu():
            yield from use("label", item.id or "", _word(item.span, item.id or "", len("menu")), declares=True)
            for option in item.items:
                yield from _slots(option.span, 0, use)
        case ast.Assign():
            yield from use("variable", item.name, _word(item.span, item.name, 1), writes=True)
        case ast.Say():
            yield from _said(item, use)
        case ast.Scene() | ast.Show() if item.picture is not None:
            yield from _pictured(item.picture, use)
        case ast.Hide():
            yield from use("shown", " ".join(item.image), _words(item.span, item.image, len("hide")))
        case ast.Play() if item.made is not None and item.made.kind == "name":
            yield from use("mood", item.made.text, item.made.span)
        case ast.Generate():
            yield from _cast(item.words, use)
        case _:
            pass


def _said(say: ast.Say, use: Noting) -> Iterator[Use]:
    """The speaker, the emotions, and the names in the text."""
    span = say.span
    if say.who and say.name is None:
        yield from use("character", say.who, Span(span.chunk, span.first, span.first + len(say.who)))
        at = len(say.who)
        for word in (*say.attributes, *say.temporary):
            found = _word(span, word, at)
            if found is not None and found.last - span.first <= (say.text_at or len(span.text)):
                at = found.last - span.first
                yield from use("emotion", word, found, owner=say.who)
    if "[" in say.text:
        yield from _slots(span, say.text_at, use)


def _pictured(picture: ast.Picture, use: Noting) -> Iterator[Use]:
    if picture.text is not None:
        yield from _slots(picture.span, 0, use)
    if not picture.image:
        return
    span = _words(picture.span, picture.image)
    yield from use("shown", " ".join(picture.image), span)
    at = len(picture.image[0])
    for word in picture.image[1:]:
        found = _word(picture.span, word, at)
        if found is not None:
            at = found.last - picture.span.first
            yield from use("emotion", word, found, owner=f"/{picture.image[0]}")
    for word in picture.behind:
        yield from use("shown", word, _word(picture.span, word, at))


def _properties(item: Any, use: Noting) -> Iterator[Use]:
    """Names inside a declaration's block."""
    for each in item.picks if isinstance(item, ast.Route) else item.properties:
        word = each.words[0] if each.words else None
        match item, each.name:
            case ast.Route(), _:
                yield from use("label", each.name, _word(each.span, each.name, 0))
            case ast.Character(), "emotion" if word:
                yield from use("emotion", word.text, word.span, owner=item.id, declares=True)
            case ast.Character(), "relation" if word:
                yield from use("character", word.text, word.span)
            case ((ast.Background() | ast.Genre()), "mood") if word:
                yield from use("mood", word.text, word.span)
            case ast.Output(), "scenes" if word:
                for label in filter(None, word.text.split("..")):
                    yield from use("label", label, _word(word.span, label, 0))
            case ast.Output(), "route" if word and word.text != "all":
                yield from use("route", word.text, word.span)
            case _:
                pass


def _parameters(parameters: tuple[ast.Parameter, ...], use: Noting) -> Iterator[Use]:
    for each in parameters:
        yield from use("variable", each.name, _word(each.span, each.name, 0), declares=True, writes=True)


def _cast(words: tuple[ast.Word, ...], use: Noting) -> Iterator[Use]:
    """The names after `cast` in a `@generate` line, up to the next parameter."""
    casting = False
    for word in words:
        if word.kind == "name" and word.text in ("cast", "seed", "temp", "lines", "sentences", "tone", "genre", "language"):
            casting = word.text == "cast"
        elif casting and word.kind == "name":
            yield from use("character", word.text, word.span)


def _slots(span: Span, start: int, use: Noting) -> Iterator[Use]:
    text = span.text
    if start == 0 and text[:1] in "\"'":
        start, text = 1, text[: max(text.rfind('"'), text.rfind("'"))]
    for found in SLOT.finditer(text, start):
        if found[1]:
            yield from use("variable", found[1], Span(span.chunk, span.first + found.start(1), span.first + found.end(1)))


def _named(item: object) -> Iterator[tuple[Kind, str, Span]]:
    """Names in expressions: after `at` transforms, after `with` transitions, else values."""
    for name in _shape(type(item)):
        value = getattr(item, name)
        if value is None or value == ():
            continue
        if name in ("at", "atl"):
            yield from _expressions(value, "transform")
        elif name == "with_" or (name == "value" and isinstance(item, ast.With)):
            yield from _expressions(value, "transition")
        elif name in ("picture", "items", "branches"):
            for each in value if value.__class__ is tuple else (value,):
                yield from _named(each)
        else:
            yield from _expressions(value, "variable")


_INNER = ("body", "fallback", "properties", "picks", "words", "caption", "span", "parameters")


@cache
def _shape(kind: type) -> tuple[str, ...]:
    """The fields of a node in which expressions may stand."""
    return tuple(f.name for f in fields(kind) if f.name not in _INNER)


def _expressions(value: Any, kind: Kind) -> Iterator[tuple[Kind, str, Span]]:
    if value.__class__ is tuple:
        for each in value:
            yield from _expressions(each, kind)
    elif isinstance(value, ex.Name):
        yield kind, value.id, value.span
    elif isinstance(value, ex.Call):
        if kind != "variable":
            yield kind, value.function, Span(value.span.chunk, value.span.first, value.span.first + len(value.function))
        yield from _expressions((*value.args, *(each for _, each in value.named)), "variable")
    elif is_dataclass(value) and not isinstance(value, ex.Literal | ast.Word):
        inner = "variable" if isinstance(value, ast.Move | ast.Rest | ast.Repeat) else kind
        for name in _shape(type(value)):
            yield from _expressions(getattr(value, name), "transition" if name == "with_" else inner)


def _word(span: Span, word: str, start: int) -> Span | None:
    """Where a word stands in a span, from `start` on."""
    found = re.compile(rf"(?<![\w.]){re.escape(word)}(?![\w])").search(span.text, start) if word else None
    return Span(span.chunk, span.first + found.start(), span.first + found.end()) if found else None


def _words(span: Span, words: tuple[str, ...], start: int = 0) -> Span | None:
    """Where words in a row stand."""
    pattern = r"\s+".join(map(re.escape, words))
    found = re.compile(rf"(?<![\w.-]){pattern}(?![\w])").search(span.text, start) if words else None
    return Span(span.chunk, span.first + found.start(), span.first + found.end()) if found else None


def _quoted(span: Span) -> Span | None:
    """The inside of the first text in quotes."""
    found = re.search(r"([\"'])(.*?)\1", span.text)
    return Span(span.chunk, span.first + found.start(2), span.first + found.end(2)) if found else None
