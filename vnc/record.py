"""`@record`: a dataclass, frozen and with slots unless it says otherwise, that costs little to define.

`dataclasses` writes and compiles six methods for every class that a module defines, about a millisecond each. A command that
checks one script defines three hundred classes and makes instances of half of them, so here the methods are shared, and
`__init__` is compiled only for classes that have more than a few. `fields`, `replace`, `is_dataclass`, `match` and pickling work
as with any dataclass.
"""

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from functools import partial
from operator import attrgetter
from types import MemberDescriptorType
from typing import Any, TypeVar, dataclass_transform, overload

T = TypeVar("T")

FEW = 12
"""Instances that cost less to make slowly than it costs to compile what makes them fast."""


@overload
def record(cls: type[T]) -> type[T]: ...
@overload
def record(*, frozen: bool = True, slots: bool = True) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: Any = None, *, frozen: bool = True, slots: bool = True) -> Any:
    """As `dataclass(frozen=True, slots=True)`; what the class itself defines stays.

    Without slots it may have cached properties; if it is not frozen it has no hash.
    """
    return _made(cls, frozen, slots) if cls is not None else partial(_made, frozen=frozen, slots=slots)


def _made(cls: Any, frozen: bool, slots: bool) -> Any:
    own = frozenset(cls.__dict__)
    made: Any = dataclass(init=False, repr=False, eq=False, slots=slots)(cls)
    for name, method in {**_SHARED, **(_FROZEN if frozen else {"__hash__": None}), **(_SLOTTED if slots else {})}.items():
        if name not in own:
            setattr(made, name, method)
    if "__init__" not in own:
        made.__init__ = _first(made)
    made.__compared__ = _getter(tuple(f.name for f in fields(made) if f.compare))
    return made


def _getter(names: tuple[str, ...]) -> Any:
    return attrgetter(*names) if names else staticmethod(_nothing)


def _nothing(self: object) -> tuple[()]:
    return ()


def _first(cls: Any) -> Any:
    """An `__init__` for the first few instances, field by field; then it puts the real one in its place."""
    left = FEW

    def __init__(self: Any, *args: Any, **named: Any) -> None:
        nonlocal left
        left -= 1
        if left < 0 or not _filled(self, args, named):
            cls.__init__ = _compiled(cls)
            cls.__init__(self, *args, **named)

    return __init__


def _filled(self: Any, args: tuple[Any, ...], named: dict[str, Any]) -> bool:
    """Give a new instance its fields; false if the arguments do not fit: the real `__init__` says why."""
    mine = fields(self)
    listed = [f.name for f in mine if f.init and not f.kw_only]
    given = {**dict(zip(listed, args, strict=False)), **named}
    if len(given) < len(args) + len(named) or not given.keys() <= {f.name for f in mine if f.init}:
        return False
    for f in mine:
        if f.name not in given:
            if f.default is MISSING and f.default_factory is MISSING:
                return False
            given[f.name] = f.default_factory() if f.default is MISSING else f.default  # type: ignore[misc]
    for name, value in given.items():
        object.__setattr__(self, name, value)
    if hasattr(self, "__post_init__"):
        self.__post_init__()
    return True


def _compiled(cls: Any) -> Any:
    """The real `__init__`. It stores past a `__setattr__` that refuses: through the slots, or in the instance's dict."""
    mine = fields(cls)
    names: dict[str, Any] = {"MISSING": MISSING}
    names |= {f"set_{f.name}": slot.__set__ for f in mine if isinstance(slot := getattr(cls, f.name, None), MemberDescriptorType)}
    names |= {f"default_{f.name}": f.default for f in mine} | {f"new_{f.name}": f.default_factory for f in mine}
    named = [_parameter(f) for f in mine if f.init and f.kw_only]
    listed = [_parameter(f) for f in mine if f.init and not f.kw_only]
    signature = ", ".join(["self", *listed, *(["*"] if named else []), *named])
    body = [_stored(cls, f) for f in mine if f.init or f.default is not MISSING]
    after = [" self.__post_init__()"] if hasattr(cls, "__post_init__") else []
    # the text holds names of our own fields and nothing else
    exec(f"def __init__({signature}):\n" + "\n".join(body + after or [" pass"]), names)
    made = names["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    made.__annotations__ = {f.name: f.type for f in mine if f.init} | {"return": None}
    return made


def _stored(cls: Any, f: "Field[Any]") -> str:
    if isinstance(getattr(cls, f.name, None), MemberDescriptorType):
        return f" set_{f.name}(self, {_value(f)})"
    return f" self.__dict__[{f.name!r}] = {_value(f)}"


def _parameter(f: "Field[Any]") -> str:
    if f.default is not MISSING:
        return f"{f.name}=default_{f.name}"
    return f.name if f.default_factory is MISSING else f"{f.name}=MISSING"


def _value(f: "Field[Any]") -> str:
    if not f.init:
        return f"default_{f.name}"
    return f.name if f.default_factory is MISSING else f"new_{f.name}() if {f.name} is MISSING else {f.name}"


def _equal(self: Any, other: object) -> bool:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self.__compared__(self) == self.__compared__(other)


def _hash(self: Any) -> int:
    return hash(self.__compared__(self))


def _repr(self: Any) -> str:
    shown = ", ".join(f"{f.name}={getattr(self, f.name)!r}" for f in fields(self) if f.repr)
    return f"{type(self).__qualname__}({shown})"


def _refuse(self: object, name: str, value: object = None) -> None:
    raise FrozenInstanceError(f"cannot change field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, f.name) for f in fields(self)]


def _restore(self: Any, state: list[Any]) -> None:
    for f, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, f.name, value)


_SHARED = {"__eq__": _equal, "__repr__": _repr}
_FROZEN = {"__hash__": _hash, "__setattr__": _refuse, "__delattr__": _refuse}
_SLOTTED = {"__getstate__": _state, "__setstate__": _restore}
