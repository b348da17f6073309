"""A shelf of composed things, bounded in bytes: what was not used for longest goes first."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, Protocol, TypeVar


class Sized(Protocol):
    @property
    def nbytes(self) -> int: ...


Thing = TypeVar("Thing", bound=Sized)


class Shelf:
    """Makes each thing once while it is in use."""

    def __init__(self, cap: int) -> None:
        self.cap, self.held = cap, 0
        self._things: OrderedDict[Hashable, Any] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], Thing]) -> Thing:
        if key in self._things:
            self._things.move_to_end(key)
            return self._things[key]
        thing = make()
        self._things[key] = thing
        self.held += thing.nbytes
        while self.held > self.cap and len(self._things) > 1:
            self.held -= self._things.popitem(last=False)[1].nbytes
        return thing
