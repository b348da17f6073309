"""The lines inside declarations (`voice "amy" pitch 1.05`) become typed facts, through one table per kind of block."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field

from vnc.diagnostics import Diagnostic, suggest
from vnc.record import record
from vnc.script import Property, Word
from vnc.source import Span, place

COLOURS = {
    "black": "#000000", "white": "#ffffff", "red": "#d9363e", "green": "#3f9a54", "blue": "#3f6fc8", "yellow": "#e2c04a",
    "orange": "#e8863a", "purple": "#7a4fa8", "pink": "#e88aa8", "brown": "#8a5a3a", "grey": "#8c9099", "gray": "#8c9099",
    "cyan": "#4ab8c8", "teal": "#2f8f8f", "gold": "#d9a93a", "silver": "#c0c4cc",
}  # fmt: skip
WANTED = {
    "text": "text",
    "number": "a number",
    "integer": "a whole number",
    "colour": 'a colour such as "#c8ffc8"',
    "size": "a size such as 720p or 1280x720",
    "range": "a range such as start..ending",
    "any": "a word",
}
_HEX = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")


@record
class Shape:
    """What may follow a property's name: `heads` in this order (at least `least` of them), any number of `rest`, then
    `named` pairs anywhere after. `choices` limits the first word."""

    heads: tuple[str, ...] = ("text",)
    least: int | None = None
    rest: str = ""
    named: Mapping[str, str] = field(default_factory=dict[str, str])
    choices: tuple[str, ...] = ()


@record
class Fact:
    """A property understood. Numbers are floats, everything else text."""

    name: str
    values: tuple[str | float, ...] = ()
    named: Mapping[str, str | float] = field(default_factory=dict[str, str | float])
    span: Span = place()

    def text(self, index: int = 0) -> str:
        return str(self.values[index]) if index < len(self.values) else ""

    def number(self, index: int = 0, otherwise: float = 0.0) -> float:
        value = self.values[index] if index < len(self.values) else otherwise
        return value if isinstance(value, float) else otherwise

    def option(self, name: str, otherwise: float) -> float:
        value = self.named.get(name, otherwise)
        return value if isinstance(value, float) else otherwise


Table = Mapping[str, Shape]


def facts(properties: Iterable[Property], table: Table, block: str) -> tuple[tuple[Fact, ...], tuple[Diagnostic, ...]]:
    """Every property that the table knows, typed; and what is wrong with the others."""
    kept, found = list[Fact](), list[Diagnostic]()
    for property in properties:
        shape = table.get(property.name)
        if shape is None:
            name = property.span.word(property.name)
            hints, fixes = suggest(property.name, table, name)
            known = () if hints else (f"known: {', '.join(table)}",)
            message = f"{block} has no property `{property.name}`"
            found.append(Diagnostic("warning", "unknown-property", message, name, hints=hints or known, fixes=fixes))
            continue
        trouble = list(_troubles(property, shape))
        found += trouble
        if not trouble:
            kept.append(_fact(property, shape))
    return tuple(kept), tuple(found)


def one(found: Iterable[Fact], name: str) -> Fact:
    """The last fact of that name, or an empty one."""
    return next((fact for fact in reversed(tuple(found)) if fact.name == name), Fact(name))


def number(word: Word) -> float | None:
    try:
        return float(word.text.removesuffix("%")) / (100 if word.text.endswith("%") else 1)
    except ValueError:
        return None


def colour(text: str) -> str | None:
    """`#rrggbb` (or with alpha) of a written colour."""
    if text.lower() in COLOURS:
        return COLOURS[text.lower()]
    if not _HEX.fullmatch(text):
        return None
    return "#" + "".join(c * 2 for c in text[1:]) if len(text) == 4 else text


def _fact(property: Property, shape: Shape) -> Fact:
    heads, named = _split(property, shape)
    kinds = _kinds(shape, len(heads))
    values = tuple(v for word, kind in zip(heads, kinds, strict=True) if (v := _value(word, kind)) is not None)
    pairs = {key.text: v for key, word in named if (v := _value(word, shape.named[key.text])) is not None}
    return Fact(property.name, values, pairs, span=property.span)


def _split(property: Property, shape: Shape) -> tuple[list[Word], list[tuple[Word, Word]]]:
    """The words in order, and the (name, value) pairs after them."""
    words = list(property.words)
    first = next((i for i, w in enumerate(words) if i and w.kind == "name" and w.text in shape.named), len(words))
    rest = words[first:]
    pairs = list(zip(rest[::2], rest[1::2], strict=False))
    return words[:first], pairs


def _kinds(shape: Shape, count: int) -> list[str]:
    return [*shape.heads, *[shape.rest] * max(0, count - len(shape.heads))][:count]


def _troubles(property: Property, shape: Shape) -> Iterator[Diagnostic]:
    heads, named = _split(property, shape)
    least = len(shape.heads) if shape.least is None else shape.least
    if len(heads) < least:
        wanted = " and ".join(WANTED[kind] for kind in shape.heads[len(heads) : least])
        yield _bad(property.span, f"`{property.name}` wants {wanted}")
    if len(heads) > len(shape.heads) and not shape.rest:
        hint = (f"it may be followed by {', '.join(shape.named)}",) if shape.named else ()
        yield _bad(heads[len(shape.heads)].span, f"`{property.name}` takes no more words here", hint)
        return
    for word, kind in zip(heads, _kinds(shape, len(heads)), strict=True):
        if _value(word, kind) is None:
            yield _bad(word.span, f"`{property.name}` wants {WANTED[kind]}, not `{word.text}`")
    if shape.choices and heads and heads[0].text not in shape.choices:
        hints = suggest(heads[0].text, shape.choices)[0]
        hints = hints or (f"one of: {', '.join(shape.choices)}",)
        yield _bad(heads[0].span, f"`{property.name}` cannot be `{heads[0].text}`", hints)
    for key, word in named:
        if key.text not in shape.named:
            yield _bad(key.span, f"`{property.name}` has no `{key.text}`", suggest(key.text, shape.named)[0])
        elif _value(word, shape.named[key.text]) is None:
            yield _bad(word.span, f"`{key.text}` wants {WANTED[shape.named[key.text]]}, not `{word.text}`")


def _bad(span: Span, message: str, hints: tuple[str, ...] = ()) -> Diagnostic:
    return Diagnostic("error", "bad-value", message, span, hints=hints)


def _value(word: Word, kind: str) -> str | float | None:
    """The word's value as that kind; None if it has none."""
    match kind:
        case "number":
            return number(word)
        case "integer":
            value = number(word)
            return value if value is not None and value == int(value) else None
        case "colour":
            return colour(word.text)
        case "text":
            return word.text if word.kind != "number" else None
        case _:
            return word.text
