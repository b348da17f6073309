"""The text of a line on a route: values put in, tags taken apart."""

from collections.abc import Mapping
from typing import Any

from vnc.expression import Value
from vnc.markup import FORMAT, Marked, Slot, fill, read


def marked(text: str, scope: Mapping[str, Value]) -> Marked:
    """A line as it will be seen. What is wrong with its tags, rules have told."""
    return read(filled(text, scope))[0]


def plain(text: str, scope: Mapping[str, Value]) -> str:
    """A text of which only the characters count: names, options."""
    return marked(text, scope).plain


def filled(text: str, scope: Mapping[str, Value]) -> str:
    """The text with its `[names]` replaced by their values; a name that has none stays as written."""
    return fill(text, lambda slot: text[slot.first : slot.last] if (value := put(slot, scope)) is None else value)


def put(slot: Slot, scope: Mapping[str, Value]) -> str | None:
    """What stands in a slot's place, or None where there is no such value."""
    if slot.name not in scope:
        return None
    try:
        value = scope[slot.name]
        for item in slot.items:
            value = _part(value, int(item) if item.lstrip("-").isdigit() else scope[item])
        return format(value, slot.format) if slot.format and FORMAT.fullmatch(slot.format) else said(value)
    except (KeyError, IndexError, TypeError, ValueError):
        return None


def _part(value: Any, at: Value) -> Any:
    return value[at]


def said(value: Value) -> str:
    """A value as text: no brackets about a list, nothing for None."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(said(item) for item in value)
    return f"{value:g}" if isinstance(value, float) else str(value)
