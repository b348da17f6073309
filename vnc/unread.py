"""Words of the writer that no maker understood: told as notes, never dropped in silence."""

from collections.abc import Iterator, Mapping
from typing import Any

from vnc.diagnostics import Diagnostic
from vnc.lower.names import Names
from vnc.make.make import named
from vnc.plan import Plan
from vnc.request import Ambience, Backdrop, Effect, Figure, Music, Request
from vnc.source import Span

ROLES: Mapping[type, str] = {
    Figure: "painters",
    Backdrop: "painters",
    Music: "composers",
    Ambience: "composers",
    Effect: "composers",
}


def unread(plan: Plan, table: Names) -> tuple[Diagnostic, ...]:
    """A note for each thing that a maker did not understand, at the character or place it belongs to, each once."""
    told = {(note, name): span for request in plan.assets.values() for note, name, span in _notes(request, table)}
    return tuple(_diagnostic(note, name, span) for (note, name), span in told.items())


def _notes(request: Request, table: Names) -> Iterator[tuple[str, str, Span | None]]:
    role = ROLES.get(type(request))
    if role is None:
        return
    part: Any = named(role, request.maker)
    if hasattr(part, "notes"):
        name, span = _owner(request, table)
        yield from ((note, name, span) for note in part.notes(request))


def _owner(request: Request, table: Names) -> tuple[str, Span | None]:
    match request:
        case Figure():
            person = next((p for p in table.people.values() if p.name == request.name), None)
            return request.name, person.span if person else None
        case Backdrop():
            place = next((p for p in table.places.values() if p.prompt and p.prompt in request.prompt), None)
            return request.prompt, place.span if place else None
        case _:
            return "", None


def _diagnostic(note: str, name: str, span: Span | None) -> Diagnostic:
    return Diagnostic("note", "not-understood", f"{name}: {note}" if name else note, span)
