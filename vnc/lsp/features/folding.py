"""Folding: blocks, comments, and the parts that a comment's ruled line (`# --- cast ---`) opens."""

import re
from collections.abc import Iterator

from lsprotocol import types as lsp

from vnc.lsp.index import Entry
from vnc.lsp.text import Text
from vnc.lsp.view import View

RULED = re.compile(r"#\s*[-=─═]{3,}")


def folding(view: View, params: lsp.FoldingRangeParams) -> list[lsp.FoldingRange]:
    return [*_blocks(view), *_comments(view)]


def _blocks(view: View) -> Iterator[lsp.FoldingRange]:
    """Every node with lines under it."""
    for entry in view.entries:
        line = view.text.number(entry.item.span.chunk.base)
        for first, last in entry.kept("folds", lsp.FoldingRange, lambda entry=entry: tuple(_folds(entry))):
            yield lsp.FoldingRange(first + line, last + line, kind=lsp.FoldingRangeKind.Region)


def _folds(entry: Entry) -> Iterator[tuple[int, int]]:
    """First and last lines of an item's blocks, counted from its own first line."""
    number = Text(entry.item.span.chunk.text).number
    seen: set[int] = set()
    for node in entry.nodes:
        first, last = number(node.first), number(node.last)
        if node.last > node.head and last > first and first not in seen:
            seen.add(first)
            yield first, last


def _comments(view: View) -> Iterator[lsp.FoldingRange]:
    """Comments of several lines; and from one ruled comment at the margin to the next."""
    ruled: int | None = None
    began: int | None = None
    lines = view.text.text.split("\n")
    for number, line in enumerate([*lines, ""]):
        comment = line.lstrip().startswith("#")
        if comment and began is None:
            began = number
        elif not comment and began is not None:
            if number - began > 1:
                yield lsp.FoldingRange(began, number - 1, kind=lsp.FoldingRangeKind.Comment)
            began = None
        if RULED.match(line):
            if ruled is not None and number - ruled > 2:
                yield lsp.FoldingRange(ruled, _filled(lines, number - 1), kind=lsp.FoldingRangeKind.Region)
            ruled = number
    if ruled is not None and len(lines) - ruled > 2:
        yield lsp.FoldingRange(ruled, _filled(lines, len(lines) - 1), kind=lsp.FoldingRangeKind.Region)


def _filled(lines: list[str], number: int) -> int:
    """The last line up to this one with something on it."""
    while number and not lines[number].strip():
        number -= 1
    return number
