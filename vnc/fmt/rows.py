"""A script without mistakes as rows: its logical lines and its comments, each with the depth it stands at."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from vnc.parse.build.base import Head, Lexeme
from vnc.parse.lines import STARTS, TAB
from vnc.parse.machine import lexemes
from vnc.parse.tables import reserved
from vnc.source import Chunk

PHYSICAL = re.compile(r"([ \t]*)(#[^\n]*)?(\r?\n|\Z)?")
ARM = re.compile(r"(?:elif|else)\b").match
WORD = re.compile(r"[^ ]+")
SPOKEN = re.compile(r'(?P<words>(?P<who>[^\W\d]\w*+)(?: ++\w++)*+ ++)?(?P<text>"[^"\\\n\t\r]++")[ \t]*+\r?\n').match
"""The most frequent line: who, attributes, text. All others go by the grammar's tables."""
STATEMENTS = ("module", "statement")


@dataclass(frozen=True, slots=True)
class Row:
    """A logical line or a comment that stands alone. `start` and `end` are offsets of whole lines; `column` is where the
    author put it, `depth` how many blocks it is in. A comment has no tokens."""

    start: int
    end: int
    first: int
    column: int
    blanks: int
    depth: int = 0
    tokens: tuple[Lexeme, ...] = ()
    comment: str = ""
    folds: bool = False
    opens: bool = False

    @property
    def word(self) -> str:
        """The line's first word or sign."""
        return self.tokens[0].text if self.tokens else ""


class Above(NamedTuple):
    """What a stretch of text must know of the lines above it: the columns of the blocks that are open at the last line of
    code, whether that line opens one more, and whether it stands in a block that blank lines part from others."""

    columns: tuple[int, ...] = (0,)
    opens: bool = False
    parted: bool = False

    @property
    def depth(self) -> int:
        """How many blocks the line above is in."""
        return len(self.columns) - 1


@dataclass(slots=True)
class _Level:
    """An open block: where its lines stand, and what they may be."""

    column: int
    context: str


def rows(text: str, pos: int = 0, above: Above | None = None) -> list[Row]:
    """All rows in order, from an offset on, which is the start of an item. The text must parse without errors."""
    scanned = list(_scan(text, pos))
    return list(_comments_placed(scanned, above or Above()))


def columns(indent: str) -> int:
    """How far right an indentation reaches; a tab counts eight."""
    return len(indent) + (TAB - 1) * indent.count("\t")


def _scan(text: str, pos: int) -> Iterator[Row]:
    levels, awaited, blanks = [_Level(0, "module")], "", 0
    chunk = Chunk("")
    while pos < len(text):
        found = PHYSICAL.match(text, pos)
        assert found is not None
        column, first = columns(found[1]), found.end(1)
        if found[3] is None:
            levels, depth = _entered(levels, column, awaited)
            row, awaited = _code(text, pos, first, chunk, levels[-1].context)
            yield replace(row, column=column, depth=depth, blanks=blanks)
            pos, blanks = row.end, 0
        elif found[2]:
            yield Row(pos, found.end(), first, column, blanks, comment=found[2].rstrip())
            pos, blanks = found.end(), 0
        else:
            pos, blanks = found.end(), blanks + 1
            if not found[0]:
                return


def _entered(levels: list[_Level], column: int, awaited: str) -> tuple[list[_Level], int]:
    """The open blocks at a line of code; `awaited` is what the line before has opened."""
    if awaited and column > levels[-1].column:
        levels = [*levels, _Level(column, awaited)]
    while len(levels) > 1 and column < levels[-1].column:
        levels = levels[:-1]
    return levels, len(levels) - 1


def _code(text: str, start: int, first: int, chunk: Chunk, context: str) -> tuple[Row, str]:
    """The logical line at an offset, and the kind of block that it opens."""
    spoken = SPOKEN(text, first) if context in STATEMENTS else None
    if spoken and spoken["who"] not in reserved("module_line"):
        return Row(start, spoken.end(), first, 0, 0, tokens=tuple(_words(spoken)), folds=True), ""
    rule = "arm_line" if context in STATEMENTS and ARM(text, first) else STARTS[context]
    tokens, line = lexemes(rule, chunk, text, first)
    rest = text[tokens[-1].last : line.end]
    comment = rest[rest.index("#") :].rstrip() if "#" in rest else ""
    opened = line.value.block if isinstance(line.value, Head) else ""
    folds = context == "menu" or _is_spoken(line.value) or tokens[0].kind in ("STRING", "TRIPLE") or tokens[0].text == "card"
    return Row(start, line.end, first, 0, 0, tokens=tuple(tokens), comment=comment, folds=folds, opens=bool(opened)), opened


def _words(spoken: re.Match[str]) -> Iterator[Lexeme]:
    """The tokens of a plain line of dialogue."""
    for found in WORD.finditer(spoken["words"] or ""):
        first = spoken.start("words") + found.start()
        yield Lexeme("IMAGE" if found.start() else "NAME", found[0], first, first + len(found[0]))
    yield Lexeme("STRING", spoken["text"], *spoken.span("text"))


def _is_spoken(value: Any) -> bool:
    """Whether white space in the line's texts counts as one space."""
    return type(value).__name__ == "Say" or isinstance(value, tuple)


def _comments_placed(scanned: list[Row], above: Above) -> Iterator[Row]:
    """Each comment at the depth of the open block that it stands in by its column: never less deep than the next line."""
    below = _next_depths(scanned)
    stack, opens = list(above.columns), above.opens
    for row, next_depth in zip(scanned, below, strict=True):
        if row.tokens:
            stack = [*stack[: row.depth], row.column]
            opens = row.opens
            yield row
            continue
        if opens and next_depth == len(stack):
            yield replace(row, depth=next_depth)
            continue
        fitting = [depth for depth, column in enumerate(stack) if column <= row.column]
        yield replace(row, depth=max(fitting[-1], next_depth))


def _next_depths(scanned: list[Row]) -> list[int]:
    """For each row the depth of the first line of code after it; 0 at the end."""
    depths: list[int] = []
    depth = 0
    for row in reversed(scanned):
        depths.append(depth)
        depth = row.depth if row.tokens else depth
    return depths[::-1]
