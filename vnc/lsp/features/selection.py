"""Selection ranges: the word, the text, the line, then the blocks around, up to the file."""

import re

from lsprotocol import types as lsp

from vnc.lsp.view import View

WORD = re.compile(r"[\w.]+")
TEXT = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'")


def selection(view: View, params: lsp.SelectionRangeParams) -> list[lsp.SelectionRange]:
    return [_grown(view, view.offset(position)) for position in params.positions]


def _grown(view: View, offset: int) -> lsp.SelectionRange:
    """Ever wider stretches around a place, each within the next."""
    made: lsp.SelectionRange | None = None
    for start, end in reversed(_stretches(view, offset)):
        made = lsp.SelectionRange(view.text.range(start, end), made)
    assert made is not None
    return made


def _stretches(view: View, offset: int) -> list[tuple[int, int]]:
    row = view.text.number(offset)
    line, start = view.text.line(row), view.text.starts[row]
    found: list[tuple[int, int]] = []
    for pattern, rim in ((WORD, 0), (TEXT, 1), (TEXT, 0)):
        match = next((m for m in pattern.finditer(line) if start + m.start() <= offset <= start + m.end()), None)
        if match is not None:
            found.append((start + match.start() + rim, start + match.end() - rim))
    entry = view.entry(offset)
    base = entry.item.span.chunk.base if entry else 0
    around = [node for node in entry.nodes if base + node.first <= offset <= base + node.last] if entry else []
    for node in sorted(around, key=lambda each: each.last - each.first):
        found += [(base + node.first, base + node.head), (base + node.first, base + node.last)]
    bare = len(line) - len(line.lstrip())
    found += [(start + bare, start + len(line)), (0, len(view.text.text))]
    return _nested([each for each in found if each[0] <= offset <= each[1]])


def _nested(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Only stretches that hold all before them."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(set(found), key=lambda each: each[1] - each[0]):
        if not kept or (start <= kept[-1][0] and end >= kept[-1][1]):
            kept.append((start, end))
    return kept
