"""A line that does not fit, as the explainers see it, and what they give."""

import re
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from vnc.diagnostics import Diagnostic, Fix, Label, nearest
from vnc.parse import words
from vnc.parse.machine import Mend, Trouble
from vnc.parse.mistakes.places import after, line_end
from vnc.parse.tables import reserved, tables
from vnc.record import record
from vnc.source import Chunk, Span

ALIKE = 0.7
"""How alike a misspelled word must be to a keyword."""


class Fault(NamedTuple):
    """One report; how the line may be read instead; where reading goes on; `head`: the word whose block may follow."""

    diagnostic: Diagnostic
    mend: Mend | None
    end: int
    open: bool = False
    head: str = ""


@record(slots=False)
class Case:
    """A line that does not fit, as the explainers see it. Offsets are the text's."""

    trouble: Trouble
    rule: str
    chunk: Chunk
    text: str
    first: int
    level: int

    @cached_property
    def line_end(self) -> int:
        return line_end(self.text, self.first)

    @cached_property
    def line(self) -> str:
        return self.text[self.first : self.line_end]

    @cached_property
    def word(self) -> str:
        found = re.match(r"[^\W\d]\w*", self.line)
        return found[0] if found else ""

    @property
    def place(self) -> int:
        return self.chunk.base + self.trouble.token.first

    @cached_property
    def wanted(self) -> frozenset[str]:
        return self.trouble.wanted

    @cached_property
    def wanted_words(self) -> frozenset[str]:
        """The keywords that could stand at the trouble."""
        return frozenset(text for text, names in tables().fixed.items() if text[0].isalpha() and self.wanted & set(names))

    @cached_property
    def starters(self) -> frozenset[str]:
        """The keywords that could start this line."""
        return reserved(self.rule)

    def span(self, first: int, last: int) -> Span:
        return Span(self.chunk, first - self.chunk.base, max(last, first) - self.chunk.base)

    @property
    def token_span(self) -> Span:
        token = self.trouble.token
        if token.kind == "END":
            return Span(self.chunk, self._behind, self._behind)
        return Span(self.chunk, token.first, min(token.last, line_end(self.text, self.place) - self.chunk.base))

    @property
    def _behind(self) -> int:
        """Just after what was read last."""
        before = self.trouble.before
        return before.last if before else self.trouble.token.first

    @property
    def resume(self) -> int:
        """The start of the line after this one."""
        return after(self.text, line_end(self.text, max(self.first, self.place)))

    def fault(
        self, code: str, message: str, span: Span, *hints: str, fixes: tuple[Fix, ...] = (), labels: tuple[Label, ...] = (),
        mend: Mend | None = None, end: int | None = None, open: bool = False, head: str | None = None,
    ) -> Fault:  # fmt: skip
        found = Diagnostic("error", code, message, span, labels, hints, fixes)
        open = open or bool(self.trouble.brackets) or "\n" in self.trouble.token.text
        return Fault(found, mend, self.resume if end is None else end, open, self.head if head is None else head)

    @property
    def head(self) -> str:
        """Which kind of block may stand under this line."""
        if self.line.startswith(('"', "'")):
            return '"'
        if self.word in words.HEADS or self.word in words.UNSUPPORTED:
            return self.word
        return near(self.word, words.HEADS) or "" if self.word else ""


def near(word: str, known: Iterable[str]) -> str | None:
    """The keyword that was probably meant: a slip in a short word must be small."""
    from difflib import SequenceMatcher

    close = nearest(word, known)
    if close is None or close == word or abs(len(close) - len(word)) > 2:
        return None
    return close if SequenceMatcher(None, word.lower(), close).ratio() >= ALIKE else None


def options(case: Case) -> str:
    """What the grammar would take, in words."""
    names = sorted({words.TERMINALS[kind] for kind in case.wanted if kind in words.TERMINALS})
    if {"NUMBER", "NAME", "LPAR"} <= case.wanted:
        names = ["a value"]
    keywords = sorted(f"`{word}`" for word in case.wanted_words if word not in words.QUIET)
    return listed((names + keywords)[:8], "or") or "the end of the line"


def listed(names: list[str], last: str) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {last} {names[-1]}" if names else ""


def shown(text: str) -> str:
    line = text.split("\n")[0]
    return line if len(line) <= 40 else line[:39] + "…"
