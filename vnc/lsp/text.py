"""Lines and columns as editors count them: from 0, columns in UTF-8, UTF-16 or UTF-32 units."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Literal

from lsprotocol.types import Position, Range

Encoding = Literal["utf-8", "utf-16", "utf-32"]
_ENDS = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True)
class Text:
    """A file's text and the units that its editor counts in."""

    text: str
    encoding: Encoding = "utf-16"

    @cached_property
    def starts(self) -> list[int]:
        """Where lines begin."""
        if "\r" not in self.text:
            lengths = map(len, self.text.split("\n"))
            return list(accumulate(map((1).__add__, lengths), initial=0))[:-1]
        return [0, *(found.end() for found in _ENDS.finditer(self.text))]

    def line(self, number: int) -> str:
        """A line without its end; empty past the last one."""
        if number >= len(self.starts):
            return ""
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)
        return self.text[self.starts[number] : end].rstrip("\r\n")

    def number(self, offset: int) -> int:
        """The line that a character stands in."""
        return bisect_right(self.starts, offset) - 1

    def position(self, offset: int) -> Position:
        offset = max(0, min(offset, len(self.text)))
        line = self.number(offset)
        return Position(line, width(self.text[self.starts[line] : offset], self.encoding))

    def offset(self, position: Position) -> int:
        """Clipped to the line, and to the text."""
        if position.line >= len(self.starts):
            return len(self.text)
        line = self.line(position.line)
        return self.starts[position.line] + column(line, position.character, self.encoding)

    def range(self, start: int, end: int) -> Range:
        return Range(self.position(start), self.position(end))

    def changed(self, range: Range, new: str) -> "Text":
        """The text after an edit."""
        first, last = self.offset(range.start), self.offset(range.end)
        return Text(self.text[:first] + new + self.text[last:], self.encoding)


def width(text: str, encoding: Encoding) -> int:
    """How many units a text takes."""
    if encoding == "utf-32" or text.isascii():
        return len(text)
    if encoding == "utf-8":
        return len(text.encode("utf-8", "surrogatepass"))
    return len(text) + sum(char > "\uffff" for char in text)


def column(line: str, units: int, encoding: Encoding) -> int:
    """The code point at so many units; within a character, its beginning."""
    if encoding == "utf-32" or line.isascii():
        return min(units, len(line))
    taken = 0
    for number, char in enumerate(line):
        taken += width(char, encoding)
        if taken > units:
            return number
    return len(line)


@dataclass(frozen=True)
class Drift:
    """Where the characters of an old text stand in the new one. What was between the edits is gone (None)."""

    old: int
    new: int
    head: int
    tail: int

    @staticmethod
    def between(old: str, new: str) -> "Drift":
        head = _common(old, new)
        most = min(len(old), len(new)) - head
        tail = min(most, _common(old[head:][::-1], new[head:][::-1])) if most else 0
        return Drift(len(old), len(new), head, tail)

    def at(self, offset: int, end: bool = False) -> int | None:
        """Where a stretch begins, or ends, that did so here: what is typed at its rim is no part of it."""
        if offset < self.head or (offset == self.head and (end or offset < self.old - self.tail)):
            return offset
        return offset + self.new - self.old if offset >= self.old - self.tail else None


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with in common."""
    if one == other:
        return len(one)
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
