"""What a user can set, as records: a project's settings, a part's options. One field gives default, description and limits.

Checking is pydantic's, and pydantic is loaded only for values that are not plainly right.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field, field, fields, is_dataclass
from functools import cache
from operator import ge, gt, le, lt
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

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
    try:
        return _plainly(cls, values)
    except Unsure:
        pass
    from pydantic import ValidationError

    try:
        return _record(cls, _model(cls).model_validate(values))
    except ValidationError as error:
        raise _explained(error, cls, where) from None


# --- values that are plainly right: pydantic, which takes longer to load than a script to check, is not asked -------


class Unsure(Exception):
    """A value that pydantic has to judge, or to put into words."""


def _plainly(cls: type[T], values: Mapping[str, Any]) -> T:
    """The record, if every value has its field's type already and is within the limits."""
    hints = get_type_hints(cls) if values else {}
    options = {f.name: f for f in fields(cls)}  # type: ignore[arg-type]
    if not values.keys() <= options.keys():
        raise Unsure
    return cls(**{name: _taken(value, hints[name], options[name].metadata) for name, value in values.items()})


def _taken(value: Any, kind: Any, told: Mapping[str, Any]) -> Any:
    try:
        value = _typed(told["read"](value) if told["read"] else value, kind)
    except ValueError:
        raise Unsure from None
    limits = told["limits"]
    if any(not BOUNDS[name](value, limit) for name, limit in limits.items() if value is not None):
        raise Unsure
    return value


def _typed(value: Any, kind: Any) -> Any:
    """The value as its kind has it: lists as tuples, whole numbers as floats where these are wanted."""
    origin, parts = get_origin(kind), get_args(kind)
    if is_dataclass(kind) and isinstance(value, Mapping):
        return _plainly(cast("type[Any]", kind), cast("Mapping[str, Any]", value))
    if origin is Literal and any(value == part and type(value) is type(part) for part in parts):
        return value
    if origin in (Union, UnionType):
        return None if value is None and type(None) in parts else _typed(value, next(p for p in parts if p is not type(None)))
    if origin is tuple and isinstance(value, list | tuple):
        return _listed(cast("Sequence[Any]", value), parts)
    if origin is dict and isinstance(value, dict):
        return _keyed(cast("dict[Any, Any]", value), parts[1])
    if kind is Any or (kind in (str, bool, int, float) and type(value) is kind):
        return value
    if kind is float and type(value) is int:
        return float(value)
    raise Unsure


def _listed(values: Sequence[Any], kinds: tuple[Any, ...]) -> tuple[Any, ...]:
    kinds = kinds[:1] * len(values) if kinds[1:] == (...,) else kinds
    if len(kinds) != len(values):
        raise Unsure
    return tuple(_typed(each, kind) for each, kind in zip(values, kinds, strict=True))


def _keyed(values: dict[Any, Any], kind: Any) -> dict[str, Any]:
    if not all(isinstance(key, str) for key in values):
        raise Unsure
    return {key: _typed(each, kind) for key, each in values.items()}


BOUNDS: Mapping[str, Callable[[Any, Any], bool]] = {"ge": ge, "gt": gt, "le": le, "lt": lt}

# --- all others -----------------------------------------------------------------------------------------------------


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
