"""Semantic tokens: every word by what it means, so that an editor needs no grammar of its own to colour a script."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from lsprotocol import types as lsp

from vnc import script as ast
from vnc.lsp.index import Entry
from vnc.lsp.text import Text, width
from vnc.lsp.view import View
from vnc.lsp.wire import Numbers
from vnc.parse.tables import tables

TYPES = [
    "keyword", "class", "enumMember", "function", "variable", "namespace", "property", "string", "number", "comment",
    "operator", "macro", "type", "method", "regexp",
]  # fmt: skip
MODIFIERS = ["declaration", "modification", "defaultLibrary"]
LEGEND = lsp.SemanticTokensLegend(TYPES, MODIFIERS)
KINDS = {
    "character": "class", "label": "function", "menu": "function", "variable": "variable", "place": "namespace",
    "image": "namespace", "shown": "namespace", "transform": "method", "transition": "method", "style": "type",
    "genre": "type", "mood": "type", "theme": "type", "route": "type", "output": "type", "emotion": "enumMember",
    "file": "string",
}  # fmt: skip
LEX = re.compile(
    r"(?P<comment>#[^\n]*)"
    r"|(?P<string>\"\"\"[\s\S]*?(?:\"\"\"|\Z)|'''[\s\S]*?(?:'''|\Z)|\"(?:[^\"\\\n]|\\.)*\"?|'(?:[^'\\\n]|\\.)*'?)"
    r"|(?P<macro>@[ \t]*(?:generate|expand)\b)|(?P<number>(?<![\w.])[+-]?\d[\w.%:]*)|(?P<word>[^\W\d][\w]*)"
    r"|(?P<operator>[=!<>+*/$@-]+)|(?P<line>\n)"
)
TAG = re.compile(r"\{[^{}\n]*\}")

Token = tuple[int, int, int, int]
"""Offset in the chunk, length, type, modifiers."""


def tokens(view: View, params: lsp.SemanticTokensParams) -> lsp.SemanticTokens:
    """All of a file's; those of items that stayed are put together as they were."""
    data: list[int] = []
    written: list[str] = []
    line = 0
    for entry in view.entries:
        chunk = entry.item.span.chunk
        first = view.text.number(chunk.base)
        kept = entry.kept("encoded", view.story.tables, lambda entry=entry: _alone(entry, view))
        if kept.rest:
            data.append(kept.line + first - line)
            data += kept.rest
            written.append(f"{data[-len(kept.rest) - 1]},{kept.written}")
            line = first + kept.last
    return lsp.SemanticTokens(Numbers(data, ",".join(written)), result_id=view.home.remember(view.file, data))


class _Alone(NamedTuple):
    """An item's tokens: the first one's line and the last one's, counted from the item's own, and all other numbers."""

    line: int
    last: int
    rest: tuple[int, ...]
    written: str


def _alone(entry: Entry, view: View) -> _Alone:
    text = Text(entry.item.span.chunk.text, view.text.encoding)
    data = _encoded(text, iter(_tokens(entry, view)))
    return _Alone(data[0] if data else 0, sum(data[::5]), tuple(data[1:]), ",".join(map(str, data[1:])))


def tokens_range(view: View, params: lsp.SemanticTokensRangeParams) -> lsp.SemanticTokens:
    """Those in sight."""
    first, last = view.offset(params.range.start), view.offset(params.range.end)
    placed = chain.from_iterable(_placed(entry, view) for entry in view.within(params.range))
    return lsp.SemanticTokens(_encoded(view.text, (t for t in placed if t[0] + t[1] >= first and t[0] <= last)))


def tokens_delta(view: View, params: lsp.SemanticTokensDeltaParams) -> lsp.SemanticTokens | lsp.SemanticTokensDelta:
    """What changed since the tokens of that name; all of them if they are forgotten."""
    old = view.home.recall(view.file, params.previous_result_id)
    new = tokens(view, lsp.SemanticTokensParams(params.text_document))
    if old is None:
        return new
    head = _common(old, new.data)
    tail = min(_common(old[::-1], new.data[::-1]), len(old) - head, len(new.data) - head)
    edit = lsp.SemanticTokensEdit(head, len(old) - head - tail, new.data[head : len(new.data) - tail])
    return lsp.SemanticTokensDelta([edit] if edit.delete_count or edit.data else [], new.result_id)


def _common(one: Sequence[int], other: Sequence[int]) -> int:
    """How many numbers two lists begin with in common."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[low:middle] == other[low:middle] else (low, middle - 1)
    return low


def _placed(entry: Entry, view: View) -> Iterator[Token]:
    """An item's tokens at their places in the file."""
    base = entry.item.span.chunk.base
    found = entry.kept("tokens", view.story.tables, lambda: tuple(_tokens(entry, view)))
    return ((base + start, length, kind, more) for start, length, kind, more in found)


def _encoded(source: Text, placed: Iterator[Token]) -> list[int]:
    """Five numbers each, counted from the token before, in the editor's units."""
    text, starts, encoding = source.text, source.starts, source.encoding
    plain = encoding == "utf-32" or text.isascii()
    data: list[int] = []
    line = before = column = 0
    limit = starts[1] if len(starts) > 1 else len(text) + 1
    for start, length, kind, more in placed:
        if start >= limit:
            line = source.number(start)
            limit = starts[line + 1] if line + 1 < len(starts) else len(text) + 1
        at = start - starts[line]
        if not plain:
            at, length = width(text[starts[line] : start], encoding), width(text[start : start + length], encoding)
        data += (line - before, at if line != before else at - column, length, kind, more)
        before, column = line, at
    return data


# --- one item ---------------------------------------------------------------------------------------------------


def _tokens(entry: Entry, view: View) -> Iterator[Token]:
    """Its names by what they mean, the rest by what it looks like."""
    named = _named(entry, view)
    text, first = entry.item.span.chunk.text, True
    properties = {node.first for node in entry.nodes if isinstance(node.node, ast.Property)}
    for found in LEX.finditer(text):
        kind, start, end = found.lastgroup or "", found.start(), found.end()
        if kind == "line":
            first = True
            continue
        if start in named:
            yield named[start]
        elif kind == "word":
            if found[0] in tables().fixed and (first or not _dotted(text, start, end)):
                yield start, end - start, TYPES.index("property" if start in properties else "keyword"), 0
            elif start in properties:
                yield start, end - start, TYPES.index("property"), 0
        elif kind == "string":
            yield from _texts(text, start, end, named)
        else:
            yield start, end - start, TYPES.index(kind), 0
        first = False


def _dotted(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start] in (".", "-") or text[end : end + 1] in (".", "-")


def _named(entry: Entry, view: View) -> dict[int, Token]:
    """The first word of each use, with its meaning."""
    found: dict[int, Token] = {}
    for use in entry.uses:
        if use.kind == "file":
            continue
        symbol = view.story.symbol(use)
        kind = KINDS[symbol[0]] if symbol else KINDS[use.kind]
        more = use.declares | (use.writes and not use.declares) << 1
        length = use.span.last - use.span.first
        if use.kind == "shown" and symbol and symbol[0] == "character":
            length = len(use.name.partition(" ")[0])
        if "\n" not in use.span.text:
            found.setdefault(use.span.first, (use.span.first, length, TYPES.index(kind), int(more)))
    return found


def _texts(text: str, start: int, end: int, named: dict[int, Token]) -> Iterator[Token]:
    """A text in stretches: its tags and the names in it apart; no stretch goes over a line's end."""
    marks = [(at, token[0] + token[1], token) for at, token in named.items() if start < at < end]
    marks += [
        (found.start(), found.end(), (found.start(), found.end() - found.start(), TYPES.index("regexp"), 0))
        for found in TAG.finditer(text, start, end)
    ]
    at = start
    for first, last, token in sorted(marks):
        if first < at:
            continue
        yield from _rows(text, at, first)
        yield token
        at = last
    yield from _rows(text, at, end)


def _rows(text: str, start: int, end: int) -> Iterator[Token]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if stop > start:
            yield start, stop - start, TYPES.index("string"), 0
        start = stop + 1
