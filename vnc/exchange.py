"""Timelines as JSON, both ways: what `vnc plan --json` prints and other programs read. Nothing is lost on the way."""

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from vnc.diagnostics import VncError
from vnc.timeline import Timeline

if TYPE_CHECKING:
    from pydantic import TypeAdapter


class ExchangeError(VncError):
    """JSON that is no timeline."""


def to_json(timeline: Timeline, indent: int | None = None) -> str:
    """The timeline as JSON text; places in scripts are written `file:start-end`."""
    return _adapter().dump_json(timeline, indent=indent).decode()


def from_json(text: str | bytes) -> Timeline:
    """The timeline of a JSON text. Raises ExchangeError naming the first thing that does not fit."""
    from pydantic import ValidationError

    try:
        return _adapter().validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ExchangeError(f"this is no timeline: {where}: {first['msg']}", "`vnc plan --schema` prints the form") from None


def schema() -> dict[str, Any]:
    """JSON Schema of that form."""
    return _adapter().json_schema()


@lru_cache(maxsize=1)
def _adapter() -> "TypeAdapter[Timeline]":
    from pydantic import TypeAdapter

    return TypeAdapter(Timeline)
