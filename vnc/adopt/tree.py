"""The script that is being made: lines in blocks, each with the statement that it comes from and what became of it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Literal

from vnc.record import record

State = Literal["kept", "changed", "left", "needless"]
INDENT = "    "
WIDEST = 200
"""Characters of a foreign line that a comment keeps."""


@record
class Node:
    """A line of the new script with the block under it; without a `head` it is comments alone.

    `kind` is the statement's word in its own language (empty: made up here, counted nowhere), `line` where it stands
    there. `left` statements stay as comments, `needless` ones have nothing to say in a film, `changed` ones say
    something near; `note` tells why. `top` nodes belong at the left margin wherever they were written.
    """

    head: str = ""
    kind: str = ""
    line: int = 0
    block: "tuple[Node, ...] | None" = None
    before: tuple[str, ...] = ()
    tail: str = ""
    state: State = "kept"
    note: str = ""
    source: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    top: bool = False


Path = tuple[int, ...]


def walk(nodes: Iterable[Node], above: Path = ()) -> Iterator[tuple[Path, Node]]:
    """Every node with the way to it, outermost first."""
    for number, node in enumerate(nodes):
        here = (*above, number)
        yield here, node
        yield from walk(node.block or (), here)


def rendered(nodes: Iterable[Node]) -> tuple[str, tuple[Path, ...]]:
    """The script's text, and for each of its lines the way to the node that it belongs to."""
    lines = list(_lines(tuple(nodes), (), 0))
    return "".join(f"{text}\n" for text, _ in lines), tuple(path for _, path in lines)


def _lines(nodes: Sequence[Node], above: Path, depth: int) -> Iterator[tuple[str, Path]]:
    for number, node in enumerate(nodes):
        here = (*above, number)
        before = nodes[number - 1] if number else None
        if depth == 0 and before and (node.block is not None or before.block is not None):
            yield "", here
        for comment in node.before:
            yield f"{INDENT * depth}{comment}".rstrip(), here
        if node.head:
            yield f"{INDENT * depth}{node.head}{'  ' + node.tail if node.tail else ''}", here
        if node.block is not None and node.head:
            yield from _lines(node.block, here, depth + 1)
            if not any(inner.head for inner in node.block):
                yield f"{INDENT * (depth + 1)}pass", here


def edited(nodes: tuple[Node, ...], path: Path, change: Callable[[Node], Node]) -> tuple[Node, ...]:
    """The nodes with the one at that path changed."""
    first, rest = path[0], path[1:]
    node = nodes[first]
    new = replace(node, block=edited(node.block or (), rest, change)) if rest else change(node)
    return (*nodes[:first], new, *nodes[first + 1 :])


def left(node: Node, why: str, state: State = "left") -> Node:
    """The node as a comment: what stood there in its own language, or the lines made of it."""
    text = node.source or tuple(rendered((node,))[0].splitlines())
    inner = (each for _, each in walk(node.block or ()) if each.kind)
    gone = tuple(Node(kind=each.kind, line=each.line, state="left", note=each.note) for each in inner)
    return Node(
        kind=node.kind, line=node.line, before=(*_own(node), *commented(text)), state=state, note=why, source=node.source,
        block=gone or None,
    )  # fmt: skip


def _own(node: Node) -> tuple[str, ...]:
    """The comments that stood before a node, without those that tell its source already."""
    return tuple(comment for comment in node.before if not comment.startswith(MARK))


MARK = "#~ "
"""How a comment begins that keeps a foreign line."""


def commented(text: Iterable[str]) -> tuple[str, ...]:
    """Foreign lines as comments; very long ones are cut."""
    return tuple((MARK + (line if len(line) <= WIDEST else line[:WIDEST] + " …")).rstrip() for line in text)


def lifted(nodes: Iterable[Node]) -> tuple[Node, ...]:
    """Declarations out of the blocks that they were written in, to the left margin before the outermost of them."""
    out: list[Node] = []
    for node in nodes:
        inner, found = _without(node)
        out += found
        if inner is not None:
            out.append(inner)
    return tuple(out)


def _without(node: Node) -> tuple[Node | None, list[Node]]:
    if node.block is None or node.top:
        return (None, [node]) if node.top else (node, [])
    kept, found = list[Node](), list[Node]()
    for each in node.block:
        inner, lifted = _without(each)
        kept += [inner] if inner is not None else []
        found += lifted
    return (replace(node, block=tuple(kept)), found) if found else (node, [])
