"""What each item at the left margin says: its labels, menus and variables, every name in it. One entry per item, made once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from vnc import script as ast
from vnc.lower.checks.subject import Place, placed
from vnc.lsp.nodes import Node, nodes
from vnc.lsp.uses import Use, uses

T = TypeVar("T")


@dataclass(frozen=True)
class Entry:
    """What an item at the left margin says. `space` is its file's name, `before` the label that stands before it."""

    item: ast.Item
    space: str
    before: str
    _kept: dict[str, tuple[object, Any]] = field(default_factory=dict[str, tuple[object, Any]], compare=False, repr=False)

    @cached_property
    def places(self) -> tuple[Place, ...]:
        return tuple(placed((self.item,), self.space, self.before))

    @cached_property
    def labels(self) -> tuple[tuple[str, ast.Label], ...]:
        """Labels by qualified name."""
        return tuple((place.label, place.item) for place in self.places if isinstance(place.item, ast.Label))

    @cached_property
    def menus(self) -> tuple[tuple[str, ast.Menu], ...]:
        named = ((place, place.item) for place in self.places if isinstance(place.item, ast.Menu))
        return tuple((f"{p.space}.{menu.id}" if p.space else menu.id, menu) for p, menu in named if menu.id)

    @cached_property
    def assigned(self) -> frozenset[str]:
        """Variables that some statement sets, without their file's name."""
        names: set[str] = set()
        for place in self.places:
            match place.item:
                case ast.Assign():
                    names.add(place.item.name.rpartition(".")[2])
                case ast.Label():
                    names |= {parameter.name for parameter in place.item.parameters}
                case ast.Menu() if place.item.set_:
                    names.add(place.item.set_.rpartition(".")[2])
                case _:
                    pass
        return frozenset(names)

    @cached_property
    def after(self) -> str:
        """The label that holds when the item is over."""
        return self.places[-1].label

    @cached_property
    def uses(self) -> tuple[Use, ...]:
        return tuple(use for place in self.places for use in uses(place))

    @cached_property
    def spelled(self) -> Mapping[str, tuple[Use, ...]]:
        """Uses by the words they may be looked for under: the first, and both ends of a dotted name."""
        found: dict[str, list[Use]] = {}
        for use in self.uses:
            word = use.name.partition(" ")[0]
            for key in {use.name, word, word.rpartition(".")[2], word.partition(".")[0]}:
                found.setdefault(key, []).append(use)
        return {word: tuple(uses) for word, uses in found.items()}

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """Everything with lines of its own, outermost first: statements, branches, options, properties, steps."""
        return tuple(nodes(self.item))

    def kept(self, name: str, stamp: object, make: Callable[[], T]) -> T:
        """What a feature made of the item, as long as `stamp` is the same object."""
        known = self._kept.get(name)
        if known is None or known[0] is not stamp:
            known = self._kept[name] = stamp, make()
        return known[1]
