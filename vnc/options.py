"""What a user can set, as records: a project's settings, a part's options. One field gives default, description and limits.

Checking is pydantic's, and pydantic is loaded only when there is something to check.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, field, fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, get_type_hints

from vnc.diagnostics import VncError, nearest

if TYPE_CHECKING:
    from pydantic import BaseModel

T = TypeVar("T")


class BadOption(VncError):
    """A setting that is unknown or has an impossible value."""

    code = 2


def option(default: Any, told: str, read: "Callable[[Any], Any] | None" = None, **limits: Any) -> Any:
    """A field that can be set. `limits` are pydantic's (`ge`, `gt`, `le`); `read` makes a value of what was written."""
    meaning = {"told": told, "read": read, "limits": limits}
    return field(default_factory=default, metadata=meaning) if callable(default) else field(default=default, metadata=meaning)


def offered(cls: type) -> Mapping[str, tuple[Any, str]]:
    """The default and the description of every option."""
    given: Any = cls
    return {f.name: (_default(f), f.metadata["told"]) for f in fields(given)}


def _default(option: "Field[Any]") -> Any:
    return option.default if option.default_factory is MISSING else option.default_factory()


def validated(cls: type[T], values: Mapping[str, Any], where: str = "settings") -> T:
    """The options with these values. Raises BadOption naming the place, the key and the nearest known key."""
    if not values:
        return cls()
    from pydantic import ValidationError

    try:
        return _record(cls, _model(cls).model_validate(values))
    except ValidationError as error:
        raise _explained(error, cls, where) from None


@cache
def _model(cls: type) -> "type[BaseModel]":
    from pydantic import BeforeValidator, ConfigDict, Field, create_model

    hints, given = get_type_hints(cls), dict[str, Any]()
    for f in fields(cls):
        kind = _model(hints[f.name]) if is_dataclass(hints[f.name]) else hints[f.name]
        read = f.metadata["read"]
        default = {"default": f.default} if f.default_factory is MISSING else {"default_factory": f.default_factory}
        given[f.name] = (Annotated[kind, BeforeValidator(read)] if read else kind, Field(**default, **f.metadata["limits"]))
    return create_model(cls.__name__, __config__=ConfigDict(extra="forbid", validate_default=False), **given)


def _record(cls: type[T], model: "BaseModel") -> T:
    """The record that a validated model stands for, records inside it likewise."""
    hints = get_type_hints(cls)
    values = {name: getattr(model, name) for name in type(model).model_fields}
    return cls(**{k: _record(hints[k], v) if is_dataclass(hints[k]) and not is_dataclass(v) else v for k, v in values.items()})


def _explained(error: Any, cls: type, where: str) -> BadOption:
    """Everything that is wrong in one place; with one mistake its hint stands apart."""
    told = [_told(each, cls) for each in error.errors()]
    if len(told) == 1:
        return BadOption(f"{where}: {told[0][0]}", told[0][1])
    return BadOption(f"{where}: " + "; ".join(f"{message} ({hint})" if hint else message for message, hint in told))


def _told(wrong: Any, cls: type) -> tuple[str, str]:
    """One mistake in words, and what may help."""
    at = ".".join(str(part) for part in wrong["loc"])
    if wrong["type"] != "extra_forbidden":
        return f"`{at}`: {wrong['msg'].removeprefix('Value error, ')}", ""
    known = offered(_inner(cls, wrong["loc"][:-1]))
    near = nearest(str(wrong["loc"][-1]), known)
    return f"unknown setting `{at}`", f"did you mean `{near}`?" if near else f"known: {', '.join(known) or 'none'}"


def _inner(cls: type, path: tuple[Any, ...]) -> type:
    """The record at a path of field names."""
    for name in path:
        cls = get_type_hints(cls)[name]
    return cls
