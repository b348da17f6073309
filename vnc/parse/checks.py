"""Limits that no grammar rule states: how deep things nest, and characters that no script may hold."""

from collections.abc import Iterator
from typing import Any, get_args

from vnc.diagnostics import Diagnostic
from vnc.expression import Expression
from vnc.quoting import ILLEGAL
from vnc.source import Chunk, Span

DEEPEST = 64
"""Blocks within blocks, and operations within operations."""
EXPRESSIONS = frozenset(get_args(Expression))


def illegal(chunk: Chunk, taken: frozenset[int] = frozenset()) -> Iterator[Diagnostic]:
    """Control characters and halves of surrogate pairs: one report a line, none for lines that have one already."""
    lines = set(taken)
    for found in ILLEGAL.finditer(chunk.text):
        line = chunk.text.count("\n", 0, found.start())
        if _is_line_end(chunk.text, found) or line in lines:
            continue
        lines.add(line)
        yield bad_character(found[0], Span(chunk, found.start(), found.end()))


def bad_character(char: str, span: Span) -> Diagnostic:
    """The report on one character that a script cannot hold."""
    name = "the NUL character" if char == "\0" else f"the control character U+{ord(char):04X}"
    name = f"half of a character (U+{ord(char):04X})" if 0xD800 <= ord(char) <= 0xDFFF else name
    return Diagnostic("error", "bad-character", f"{name} cannot stand in a script", span, hints=("remove it",))


def deep(value: Any) -> Iterator[Diagnostic]:
    """A report on the first expression that nests too deeply; walks without recursion."""
    todo: list[tuple[Any, int]] = [(value, 0)]
    while todo:
        node, depth = todo.pop()
        kind = node.__class__
        if issubclass(kind, (tuple, list)):
            todo += [(part, depth) for part in reversed(node)]
        elif hasattr(node, "__slots__") and not isinstance(node, (Span, Chunk)):
            depth = depth + 1 if kind in EXPRESSIONS else 0
            if depth > DEEPEST:
                yield Diagnostic(
                    "error", "too-deep", f"more than {DEEPEST} operations inside one another", node.span,
                    hints=("take it apart into several `$` lines",),
                )  # fmt: skip
                return
            todo += [(getattr(node, slot), depth) for slot in reversed(node.__slots__)]


def _is_line_end(text: str, found: Any) -> bool:
    return found[0] == "\r" and text.startswith("\n", found.end())
