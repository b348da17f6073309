"""Drafts written into the script as plain lines: only the block's own text changes."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from vnc.diagnostics import VncError
from vnc.expand.expand import NOTES, Block
from vnc.parse import parse
from vnc.parse.unparse import statement
from vnc.script import Generate
from vnc.source import Source


def accepted(source: Source, blocks: Iterable[Block]) -> str:
    """The file's text with these blocks replaced by their pinned lines. Raises VncError if a block cannot be cut out whole."""
    text = source.text
    ready = [b for b in blocks if b.pinned and b.node.span.source == source.name and (b.lines or _notes(b))]
    for block in sorted(ready, key=lambda b: -b.node.span.start):
        first, last = extent(text, block.node)
        text = text[:first] + _lines(text[first:last], block) + text[last:]
    if len(ready) != _count(source.text) - _count(text) or len(parse(Source(source.name, text)).found) > len(parse(source).found):
        raise VncError(f"the drafts cannot be written into {source.name} as they stand", "copy them by hand from vnc.lock")
    return text


def extent(text: str, node: Generate) -> tuple[int, int]:
    """From the start of the block's first line to the end of its last, line end included."""
    first = text.rfind("\n", 0, node.span.start) + 1
    end = text.find("\n", max(ends(node)))
    return first, len(text) if end < 0 else end + 1


def comments(text: str) -> Iterator[str]:
    """Comments of a piece of script, without what stands before them."""
    for line in text.splitlines():
        quote = ""
        for at, char in enumerate(line):
            if char == "#" and not quote:
                yield line[at:].rstrip()
                break
            if char in "\"'`" and (at == 0 or line[at - 1] != "\\"):
                quote = "" if quote == char else quote or char


def _lines(old: str, block: Block) -> str:
    indent = old[: len(old) - len(old.lstrip(" \t"))]
    told = [statement(line).rstrip("\n") for line in block.lines] or [f"# {line}" for line in _notes(block)]
    end = "\r\n" if "\r\n" in old else "\n"
    new = "".join(f"{indent}{line}{end}" for line in (*comments(old), *told))
    return new if old.endswith("\n") else new.rstrip("\r\n")


def _notes(block: Block) -> list[str]:
    """What is no line of the film is kept as comments."""
    return block.pinned.written.text.splitlines() if block.pinned and block.node.kind in NOTES else []


def ends(node: Any) -> Iterator[int]:
    """Where a statement and everything in it ends."""
    if node.__class__ is tuple:
        for each in node:
            yield from ends(each)
    elif is_dataclass(node) and not isinstance(node, type):
        span = getattr(node, "span", None)
        if span is not None:
            yield span.end
        for each in fields(node):
            if each.name != "span":
                yield from ends(getattr(node, each.name))


def _count(text: str) -> int:
    """Blocks of a text."""
    from vnc.drafting import blocks
    from vnc.script import Script

    return sum(1 for _ in blocks(Script(((None, parse(Source("", text)).value),))))
