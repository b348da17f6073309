"""What rules look at: the script with its tables, its instructions, and every statement with the place it stands in."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from functools import cached_property
from typing import TypeVar

from vnc.diagnostics import Diagnostic
from vnc.expression import Value
from vnc.lower.flow import Scope
from vnc.lower.gallery import Gallery
from vnc.lower.names import Names
from vnc.lower.program import Program, absolute
from vnc.lower.routes import Explored, explore
from vnc.lower.settings import LowerSettings
from vnc.lower.take import Moves
from vnc.markup import Run
from vnc.record import record
from vnc.script import Generate, If, Item, Label, Menu, Script, While

Node = TypeVar("Node")

Fits = Callable[[tuple[Run, ...]], bool]
"""Whether a line's words fit their box."""
Glyphs = Callable[[str], Mapping[str, tuple[str, ...]]]
"""The characters of a text that no font can draw, each with fonts known to have it."""


@record
class Place:
    """A statement or declaration, the file's name it goes by, and the label it stands in (qualified, as in the Program)."""

    item: Item
    space: str = ""
    label: str = ""


@record(slots=False)
class Subject:
    """A script under examination, or a part of one. Everything is computed once, when the first rule asks."""

    script: Script
    names: Names
    program: Program
    gallery: Gallery
    settings: LowerSettings
    fits: Fits | None = None
    glyphs: Glyphs | None = None
    declared: tuple[Diagnostic, ...] = field(default=())
    knows: Callable[[str], bool] | None = None
    """Whether there is a font of that name."""
    label: str = ""
    """The label in which a part of a script begins."""

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Every item of every file, outermost first."""
        return tuple(place for space, module in self.script.modules for place in placed(module.items, space or "", self.label))

    @cached_property
    def _kinds(self) -> Mapping[type, list[Place]]:
        """The places by the class of what stands there."""
        kinds: dict[type, list[Place]] = {}
        for place in self.places:
            kinds.setdefault(type(place.item), []).append(place)
        return kinds

    @cached_property
    def values(self) -> Mapping[str, Value]:
        return self.names.values()

    @cached_property
    def explored(self) -> Explored:
        return explore(self.program, dict(self.values))

    def of(self, kind: type[Node]) -> Iterator[tuple[Node, Place]]:
        """Every node of a class, with its place."""
        for place in self._kinds.get(kind, ()):
            yield place.item, place  # type: ignore[misc]

    @cached_property
    def moves(self) -> Mapping[str, Moves]:
        """By a file's name, what movements are played with: a variable that is set anywhere counts as a number."""
        assigned = dict.fromkeys(self.program.assigned, 1)
        return {space: Moves(self.names.transforms, {**assigned, **Scope(self.values, space)}) for space in self.names.spaces}

    def scope(self, place: Place) -> Scope:
        return Scope(self.values, place.space)


Rule = Callable[[Subject], Iterator[Diagnostic]]


def placed(items: Iterable[Item], space: str, label: str) -> Iterator[Place]:
    """A file's items; a label holds on until the next one, whatever its indentation."""
    stack = [iter(items)]
    while stack:
        item = next(stack[-1], None)
        if item is None:
            stack.pop()
            continue
        if isinstance(item, Label):
            label = absolute(item.id, label, space)
        yield Place(item, space, label)
        stack.append(_children(item))


def _children(item: Item) -> Iterator[Item]:
    match item:
        case If():
            for branch in item.branches:
                yield from branch.body
        case While():
            yield from item.body
        case Menu():
            if item.caption is not None:
                yield item.caption
            for option in item.items:
                yield from option.body
        case Generate():
            yield from item.fallback
        case Label():
            yield from item.body
        case _:
            return
