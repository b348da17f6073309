"""What the builders are given and give, besides nodes."""

from collections.abc import Callable, Sequence
from dataclasses import field
from typing import Any, NamedTuple

from vnc.diagnostics import Diagnostic, Fix
from vnc.expression import Expression
from vnc.record import record
from vnc.source import NOWHERE, Span

Kids = list[Any]
"""A rule's children: lexemes, nodes, clauses, lists."""
Builder = Callable[[Span, Kids], Any]


class Lexeme(NamedTuple):
    """One token; its place counts from its chunk's start, as spans do."""

    kind: str
    text: str
    first: int
    last: int

    def span(self, at: Span) -> Span:
        return Span(at.chunk, self.first, self.last)


class Clause(NamedTuple):
    """A named part of a statement: `with dissolve`, `fadein 1.0`."""

    name: str
    value: Any
    span: Span


@record
class Arguments:
    """What stands between brackets after a name."""

    plain: tuple[Expression, ...]
    named: tuple[tuple[str, Expression], ...]
    span: Span


@record
class Fallback:
    """The statements under `fallback:`."""

    body: tuple[Any, ...]


@record
class Head:
    """A line that opens a block: the kind of block it wants, and the node it becomes with the block's content."""

    block: str
    make: Callable[[Kids], Any]
    span: Span
    parts: Kids = field(default_factory=list[Any])
    optional: bool = False


class Mistake(Exception):
    """A line that fits the grammar and still cannot be meant."""

    def __init__(self, code: str, message: str, span: Span, *hints: str, fixes: tuple[Fix, ...] = ()) -> None:
        super().__init__(message)
        self.diagnostic = Diagnostic("error", code, message, span, hints=hints, fixes=fixes)

    @classmethod
    def of(cls, diagnostic: Diagnostic) -> "Mistake":
        """A mistake found as a diagnostic."""
        mistake = cls(diagnostic.code, diagnostic.message, diagnostic.span or NOWHERE)
        mistake.diagnostic = diagnostic
        return mistake


def clauses(kids: Sequence[Any]) -> dict[str, Any]:
    """The clauses among a rule's children by name. Each may stand once."""
    found: dict[str, Any] = {}
    for kid in kids:
        if isinstance(kid, Clause):
            if kid.name in found:
                raise Mistake("clause-twice", f"`{kid.name}` is given twice", kid.span, "keep one of them")
            found[kid.name] = kid.value
    return found
