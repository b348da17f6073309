"""What a feature is given: one file of a story, with its text and what the last whole check found out."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol.types import Location, Position, Range

from vnc.diagnostics import Diagnostic
from vnc.lsp.index import Entry
from vnc.lsp.stories import Story, Symbol
from vnc.lsp.survey import Anchors
from vnc.lsp.text import Text
from vnc.lsp.uses import Use
from vnc.project import Project
from vnc.source import Span

if TYPE_CHECKING:
    from vnc.lsp.workspace import Home


@dataclass(frozen=True)
class View:
    """A file as it stands now. `known` is what the last whole check measured, `opinions` what lint said last, both moved to
    where it stands today."""

    home: "Home"
    story: Story
    file: str
    text: Text
    known: Anchors
    opinions: Anchors
    found: tuple[Diagnostic, ...] = field(default=())

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self.story.entries.get(self.file, ())

    @property
    def project(self) -> Project:
        return self.home.project

    @property
    def root(self) -> Path:
        return self.home.root

    def range(self, span: Span) -> Range:
        """Where a span of this file stands."""
        return self.text.range(span.start, span.end)

    def location(self, span: Span) -> Location | None:
        """Where a span of any file of the project or of the shipped library stands."""
        return self.home.location(span)

    def offset(self, position: Position) -> int:
        return self.text.offset(position)

    def entry(self, offset: int) -> Entry | None:
        """The item at the left margin around a place: the last that begins before it."""
        return next((entry for entry in reversed(self.entries) if entry.item.span.start <= offset), None)

    def symbol(self, offset: int) -> tuple[Use, Symbol] | None:
        """The name at a place and what it means: the narrowest that means anything."""
        entry = self.entry(offset)
        around = [use for use in entry.uses if use.span.start <= offset <= use.span.end] if entry else []
        for use in sorted(around, key=lambda use: use.span.end - use.span.start):
            symbol = self.story.symbol(use)
            if symbol is not None:
                return use, symbol
        return None

    def within(self, range: Range) -> Iterator[Entry]:
        """The items that reach into a range."""
        first, last = self.offset(range.start), self.offset(range.end)
        entries = self.entries
        for number, entry in enumerate(entries):
            after = entries[number + 1].item.span.start if number + 1 < len(entries) else len(self.text.text)
            if entry.item.span.start <= last and after >= first:
                yield entry
