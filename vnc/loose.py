"""What JSON and TOML of others hold: any form, and still nothing unknown to the type checker."""

from typing import Any, TypeAlias

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"


def entry(answer: Json, name: str) -> Any:
    """What an answer says under a name; None if it says nothing there, or is no table."""
    return answer.get(name) if isinstance(answer, dict) else None
