"""What has lines of its own in an item: statements, branches, options, properties, steps."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from vnc.source import Span


class Node(NamedTuple):
    """A node with the place of its first line's words and where the last line under it ends, in its chunk."""

    node: Any
    first: int
    head: int
    last: int
    depth: int


def nodes(node: Any, depth: int = 0) -> Iterator[Node]:
    """A node and everything under it, outermost first."""
    inner = [each for child in _children(node) for each in nodes(child, depth + 1)]
    span: Span = node.span
    yield Node(node, span.first, span.last, max([span.last, *(each.last for each in inner)]), depth)
    yield from inner


def _children(node: Any) -> Iterator[Any]:
    """What stands under a node on lines of its own."""
    for name in ("properties", "picks", "branches", "items", "body", "steps", "atl", "fallback"):
        inner: tuple[Any, ...] = getattr(node, name, None) or ()
        yield from (each for each in inner if hasattr(each, "span"))
    for name in ("caption", "picture"):
        part = getattr(node, name, None)
        if part is not None:
            yield from _children(part) if name == "picture" else (part,)
