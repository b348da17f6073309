"""What the language allows at a place, asked of the parser's own tables: the block around a line, the words that may follow."""

import re
from typing import NamedTuple

from vnc.diagnostics import VncError
from vnc.parse.build.base import Mistake
from vnc.parse.machine import Trouble, read
from vnc.parse.tables import tables
from vnc.parse.words import HEADS
from vnc.source import Chunk

STARTS = {
    "module": "module_line", "statement": "statement_line", "menu": "menu_line", "property": "property_line",
    "motion": "motion_line", "request": "request_line",
}  # fmt: skip
MARK = "\x00"
"""Fits nowhere: at it the parser says what would."""
TOKEN = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|[\w.$@-]+|\S")
PARTIAL = re.compile(r"@?[\w.-]*\Z|\$\Z")


class Block(NamedTuple):
    """The block that a line stands in: its kind, and the first words of the line that opens it, outermost last."""

    kind: str
    heads: tuple[str, ...]

    @property
    def head(self) -> str:
        return self.heads[0] if self.heads else ""


class Before(NamedTuple):
    """What stands on a line before the cursor: whole tokens, and the word that is being typed."""

    tokens: tuple[str, ...]
    partial: str
    text: str

    @property
    def last(self) -> str:
        return self.tokens[-1] if self.tokens else ""


def before(line: str) -> Before:
    """A line up to the cursor, taken apart."""
    partial = PARTIAL.search(line)
    word = partial[0] if partial else ""
    text = line[: len(line) - len(word)]
    return Before(tuple(TOKEN.findall(text)), word, text)


def block(lines: list[str]) -> Block:
    """The block of the last of these lines, told by the indentation of those above it."""
    own = _indent(lines[-1])
    heads: list[str] = []
    for line in reversed(lines[:-1]):
        text = line.strip()
        if not text or text.startswith("#") or _indent(line) >= own:
            continue
        heads.append(line.strip())
        own = _indent(line)
        if not own:
            break
    if not heads:
        return Block("module", ())
    return Block(_kind(heads[0]), tuple(heads))


def wanted(block: Block, text: str) -> frozenset[str]:
    """The grammar's terminals that may follow this beginning of a line; none where it makes no sense already."""
    line = text.lstrip() + MARK
    try:
        read(STARTS[block.kind], Chunk("", 0, line), line, 0)
    except Trouble as trouble:
        return trouble.wanted if trouble.token.text == MARK else frozenset()
    except (Mistake, VncError):
        pass
    return frozenset()


def keywords(terminals: frozenset[str]) -> tuple[str, ...]:
    """The words that are one of these terminals."""
    return tuple(word for word, kinds in tables().fixed.items() if word[0].isalpha() and not terminals.isdisjoint(kinds))


def _kind(head: str) -> str:
    first = re.match(r"@\s*(\w+)|\"|\w+", head)
    word = (first[1] or first[0]) if first else ""
    if word in ("image", "show", "scene", "camera") and not head.endswith(":"):
        return "statement"
    return HEADS.get(word, "statement")


def _indent(line: str) -> int:
    text = line.expandtabs(8)
    return len(text) - len(text.lstrip())
