"""Named parts that can be swapped: builtins and installed plugins come in by one door, the entry points."""

from collections.abc import Mapping
from dataclasses import field
from functools import cache
from importlib.metadata import EntryPoint, EntryPoints, entry_points
from typing import Generic, TypeVar, cast

from vnc.diagnostics import VncError, nearest
from vnc.record import record

T = TypeVar("T")

ROLES = ("painters", "voices", "composers", "animators", "writers", "trainers", "emitters")


class BrokenPart(VncError):
    """A part is not there, or its module does not import."""


@record
class Registry(Generic[T]):
    """The parts of one role, found but imported only when asked for."""

    role: str
    _loaded: dict[str, T] = field(default_factory=dict)

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(_entries(self.role)))

    def get(self, name: str) -> T:
        """The part of that name. Raises BrokenPart, saying which are known or why it did not load."""
        if name not in self._loaded:
            self._loaded[name] = self._load(name)
        return self._loaded[name]

    def _load(self, name: str) -> T:
        entries = _entries(self.role)
        if name not in entries:
            near = nearest(name, entries)
            hint = f"did you mean `{near}`?" if near else f"known: {', '.join(sorted(entries)) or 'none'}"
            raise BrokenPart(f"no {self.role} named `{name}`", hint)
        try:
            return entries[name].load()
        except Exception as error:  # a plugin may fail in any way; name it, say why
            raise BrokenPart(f"`{name}` ({self.role}) did not load: {error!r}", "reinstall the package that brings it") from error


@cache
def parts(role: str) -> Registry:
    """The registry of one role of ROLES."""
    return Registry(role)


def _entries(role: str) -> Mapping[str, EntryPoint]:
    return {entry.name: entry for entry in _installed().select(group=f"vnc.{role}")}


@cache
def _installed() -> EntryPoints:
    """Everything that any package offers: looked for once, as it means reading a file of each package."""
    return cast(EntryPoints, entry_points())  # 3.11 wraps them, with the same `select`
