"""What a rule is, what it is given, and ways to point into a line's text."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from vnc.diagnostics import Fix
from vnc.ignores import PIECE
from vnc.lower.checks.subject import Subject
from vnc.lower.program import Do
from vnc.manuscript import Line, Manuscript
from vnc.quoting import cook
from vnc.record import record
from vnc.script import Say, Statement
from vnc.source import Source, Span

TRIPLE = ('"""', "'''")
PARAGRAPH = re.compile(r"\n[ \t\r]*\n|\"{3}|'{3}")
Level = Literal["off", "note", "warning", "error"]


@record
class Found:
    """One place that a rule marks, and why."""

    span: Span | None
    message: str
    hints: tuple[str, ...] = ()
    fixes: tuple[Fix, ...] = ()


@dataclass(frozen=True)
class Story:
    """What rules read: the lines with their lengths, the statements with their tables, the files as written."""

    told: Manuscript
    subject: Subject
    sources: Mapping[str, Source]
    files: tuple[str, ...] = ()

    @cached_property
    def lines(self) -> Mapping[str, Line]:
        return {line.id: line for line in self.told.lines}

    @cached_property
    def stretches(self) -> tuple[tuple[Do, ...], ...]:
        """Statements that always follow each other: no label, menu or condition between them."""
        found: list[list[Do]] = [[]]
        for op in self.told.program.ops:
            if isinstance(op, Do):
                found[-1].append(op)
            elif found[-1]:
                found.append([])
        return tuple(tuple(part) for part in found if part)

    @cached_property
    def talks(self) -> tuple[tuple[Line, ...], ...]:
        """The lines of each stretch."""
        parts = (tuple(self.lines[op.id] for op in part if op.id in self.lines) for part in self.stretches)
        return tuple(part for part in parts if part)

    def says(self) -> Iterator[Say]:
        return (say for say, _ in self.subject.of(Say))

    def statements(self) -> Iterator[Statement]:
        return (op.statement for part in self.stretches for op in part)


Check = Callable[[Story, float], Iterator[Found]]


@record
class Rule:
    """A code with its page, what it looks at, how grave it is unless the project says otherwise, and from which number on
    it speaks (0: it counts nothing)."""

    code: str
    about: str
    check: Check
    level: Level = "note"
    limit: float = 0
    unit: str = ""


def raw(say: Say) -> tuple[int, str]:
    """A line's text as written between its quotes, and where in the statement it begins; empty where it is not written there."""
    text, at = say.span.text, say.text_at
    quoted = PIECE.match(text, at - 1) if at else None
    single = quoted is not None and not quoted[0].startswith(TRIPLE)
    inner = quoted[0][1:-1] if quoted and single else PARAGRAPH.split(text[at:], maxsplit=1)[0].rstrip()
    return (at, inner) if cook(inner) == say.text else (0, "")


def spots(say: Say, pattern: "re.Pattern[str]") -> Iterator[tuple[Span, "re.Match[str]"]]:
    """Every place of a pattern in a line's text as written."""
    at, text = raw(say)
    for found in pattern.finditer(text):
        yield Span(say.span.chunk, say.span.first + at + found.start(), say.span.first + at + found.end()), found
