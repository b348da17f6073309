"""Any text to coloured pieces, by the coloured language: one line at a time, as editors do it, and never at a loss."""

import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from vnc.highlight.language import HEAL, Line, Match, Region, language

COMMENT = re.compile(r"[ \t]*(#.*)?$")
HEALED = re.compile(r"[^\W\d]")


class Piece(NamedTuple):
    """A stretch of the text and its class; empty: plain."""

    start: int
    kind: str
    text: str


def pieces(text: str) -> Iterator[Piece]:
    """The whole text in order; joined, the pieces are the text."""
    reader = _Reader()
    start = 0
    for line in text.split("\n"):
        last = 0
        for first, end, kind in reader.line(line.removesuffix("\r")):
            if first > last:
                yield Piece(start + last, "", line[last:first])
            if end > first:
                yield Piece(start + first, kind, line[first:end])
            last = end
        start += len(line) + 1
        if start <= len(text):
            yield Piece(start - 1 - len(line) + last, "", line[last:] + "\n")
        elif line[last:]:
            yield Piece(start - 1 - len(line) + last, "", line[last:])


class _Rest(NamedTuple):
    """Pieces to look for, as one expression; the group `_3` is the third."""

    regex: re.Pattern[str]
    found: tuple[Match | Region | None, ...]


@dataclass
class _Reader:
    """What is open: blocks by their indentation, and on the line its regions, from outer to inner."""

    blocks: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    rest: tuple[str, ...] = ()
    regions: list[Region] = field(default_factory=list[Region])
    continued: bool = False

    def line(self, line: str) -> Iterator[tuple[int, int, str]]:
        """The coloured stretches of the next line."""
        if HEALED.match(line):
            self._heal()
        place = 0
        if not self.regions and not self.continued:
            found = COMMENT.match(line)
            if found:
                yield (*found.span(1), "comment") if found[1] else (0, 0, "")
                return
            place = yield from self._head(line)
        self.continued = False
        yield from self._rest(line, place)

    def _heal(self) -> None:
        while self.regions and HEAL in self.regions[-1].close:
            self.regions.pop()

    def _head(self, line: str) -> Generator[tuple[int, int, str], None, int]:
        """The first words of a line, after closing the blocks that it stands outside of. Returns where they end."""
        indent = line[: len(line) - len(line.lstrip(" \t"))]
        while self.blocks and not (indent.startswith(self.blocks[-1][0]) and indent != self.blocks[-1][0]):
            self.blocks.pop()
        context = language().contexts[self.blocks[-1][1] if self.blocks else "script"]
        for known in context.lines:
            found = None if known.margin and indent else _head(known).match(line, len(indent))
            if found:
                self._open(known, indent)
                yield from _steps(found, known.head, 1)
                return found.end()
        self.rest = context.plain
        return len(indent)

    def _open(self, line: Line, indent: str) -> None:
        self.rest = line.rest
        if line.opens:
            self.blocks.append((indent, line.opens))

    def _rest(self, line: str, place: int) -> Iterator[tuple[int, int, str]]:
        """What follows the first words, or stands in what was left open on the line above."""
        while True:
            region = self.regions[-1] if self.regions else None
            look = _inside(region) if region else _parts(self.rest)
            found = look.regex.search(line, place)
            kind = region.kind if region else ""
            if found is None:
                yield place, len(line), kind
                return
            yield place, found.start(), kind
            yield from self._met(found, look)
            place = found.end()

    def _met(self, found: re.Match[str], look: _Rest) -> Iterator[tuple[int, int, str]]:
        number = int(str(found.lastgroup)[1:])
        match look.found[number]:
            case Match() as known:
                yield from _steps(found, known, found.re.groupindex[f"_{number}"] + 1)
                self.continued = known.steps[0].kind == "continuation"
            case Region() as region:
                yield (*found.span(), region.edge)
                self.regions.append(region)
            case None:
                yield (*found.span(), self.regions.pop().edge)


def _steps(found: re.Match[str], known: Match, first: int) -> Iterator[tuple[int, int, str]]:
    for number, step in enumerate(known.steps, first):
        if found[number]:
            yield (*found.span(number), step.kind)


@cache
def _head(line: Line) -> re.Pattern[str]:
    return re.compile(line.head.regex)


@cache
def _parts(names: tuple[str, ...]) -> _Rest:
    return _joined(tuple(piece for name in names for piece in language().parts[name]), ())


@cache
def _inside(region: Region) -> _Rest:
    return _joined(_parts(region.inside).found, (region.close,))


def _joined(found: tuple[Match | Region | None, ...], closing: tuple[str, ...]) -> _Rest:
    every = (*(None for _ in closing), *found)
    texts = [piece.regex if isinstance(piece, Match) else piece.open for piece in found if piece]
    return _Rest(re.compile("|".join(f"(?P<_{number}>{text})" for number, text in enumerate([*closing, *texts]))), every)
