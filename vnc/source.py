"""Text and places in it."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

MARK = "\ufeff"
"""What some editors put before a text: it counts as a character of the file, as none of its first line."""


@dataclass(frozen=True)
class Source:
    """One script file: its name and its whole text. Lines and columns count from 1, columns in code points."""

    name: str
    text: str

    @cached_property
    def _line_starts(self) -> list[int]:
        return [int(self.text.startswith(MARK)), *(i + 1 for i, char in enumerate(self.text) if char == "\n")]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of a character offset."""
        line = max(1, bisect_right(self._line_starts, offset))
        return line, max(1, offset - self._line_starts[line - 1] + 1)

    def offset(self, line: int, column: int) -> int:
        """The character offset of a line and column, clipped to the text."""
        start = self._line_starts[min(line, len(self._line_starts)) - 1]
        return min(start + column - 1, len(self.text))

    def line(self, number: int) -> str:
        """The text of one line without its line end; empty past the end."""
        if number > len(self._line_starts):
            return ""
        start = self._line_starts[number - 1]
        end = self._line_starts[number] - 1 if number < len(self._line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r")


@dataclass(slots=True, eq=False)
class Chunk:
    """A stretch of a file that is parsed alone. It moves when text above it grows: the one thing here that changes."""

    source: str
    base: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Span:
    """A half-open range of characters in one source, kept relative to its chunk so that edits above cost nothing."""

    chunk: Chunk
    first: int
    last: int

    @property
    def source(self) -> str:
        return self.chunk.source

    @property
    def start(self) -> int:
        return self.chunk.base + self.first

    @property
    def end(self) -> int:
        return self.chunk.base + self.last

    @property
    def text(self) -> str:
        """What stands there; empty for a span that belongs to no parsed chunk."""
        return self.chunk.text[self.first : self.last]

    def word(self, word: str) -> "Span":
        """The place of a word inside this span, to point at it alone; the span itself where the word is not written."""
        found = re.search(rf"(?<![\w.]){re.escape(word)}(?!\w)", self.text) if word else None
        return Span(self.chunk, self.first + found.start(), self.first + found.end()) if found else self

    @staticmethod
    def at(source: str, start: int, end: int) -> "Span":
        """A span that belongs to no parsed chunk."""
        return Span(Chunk(source), start, end)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """As JSON a span is `file:start-end`."""
        from pydantic_core import core_schema

        written = core_schema.to_string_ser_schema()
        text = core_schema.no_info_after_validator_function(cls.read, core_schema.str_schema(pattern=r":\d+-\d+$"))
        given = core_schema.is_instance_schema(cls)
        return core_schema.json_or_python_schema(text, core_schema.union_schema([given, text]), serialization=written)

    @classmethod
    def read(cls, text: str) -> "Span":
        """The span that `file:start-end` names."""
        name, _, range = text.rpartition(":")
        start, _, end = range.partition("-")
        return cls.at(name, int(start), int(end))

    def __str__(self) -> str:
        return f"{self.source}:{self.start}-{self.end}"


def place() -> "Span":
    """The field for a node's span: carried along, but no part of what the node *means* (equality, hash, store key)."""
    return field(default=NOWHERE, compare=False, repr=False, kw_only=True, metadata={"meaning": False})


NOWHERE = Span(Chunk(""), 0, 0)
