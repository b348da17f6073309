"""Games go round until their player leaves; a film comes to an end: labels, menus and loops that it never leaves are counted."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from vnc.adopt.tree import Node, Path, edited, walk
from vnc.lower.flow import Chosen, Entered, Trail

MOST = 12
"""How often the story comes by before it goes on, or ends."""
LAST = 4_000
"""Events at a route's end in which the place that it comes back to shows."""
NOTE = f"the story came back here without end: it does so {MOST} times"


def hub(route: Trail) -> str:
    """The label or menu that is passed most often at the route's end."""
    passed = Counter(event.op.id for event in route.events[-LAST:] if isinstance(event, Entered | Chosen))
    return passed.most_common(1)[0][0] if passed else "start"


def bounded(trees: Mapping[str, tuple[Node, ...]], id: str) -> dict[str, tuple[Node, ...]] | None:
    """The story with that label, menu or loop counted; None if it is not there or that did not help before."""
    for name, tree in trees.items():
        for path, node in walk(tree):
            if _id(tree, path) == id.partition(":")[0] and (_loops(node) or NOTE not in node.note):
                return {**trees, name: _counted(tree, path, re.sub(r"\W", "_", id))}
    return None


def _id(tree: tuple[Node, ...], path: Path) -> str:
    """The whole name of the label or menu at that path, or nothing. Local names belong to the label before them."""
    node = tree[path[0]]
    for number in path[1:]:
        node = (node.block or ())[number]
    found = re.match(r"(?:label|menu) (\.?[\w.]+)", node.head)
    if not found or not found[1].startswith("."):
        return found[1] if found else ""
    heads = [re.match(r"label ([^\W\d]\w*)", each.head) for place, each in walk(tree) if place < path]
    return next((f"{head[1]}{found[1]}" for head in reversed(heads) if head), "")


def _counted(tree: tuple[Node, ...], path: Path, name: str) -> tuple[Node, ...]:
    """Loops inside count if there are any, else the label itself; a menu becomes a label with a menu in it."""
    counter = f"times_{name}"
    heads = {node.head for node in tree}
    while f"default {counter} = 0" in heads:
        counter += "_again"
    new = edited(tree, path, lambda node: _label(node, counter))
    return (*new[: path[0]], Node(f"default {counter} = 0"), *new[path[0] :])


def _loops(node: Node) -> list[Path]:
    """Loops inside that are not counted yet."""
    heads = ((place, each.head) for place, each in walk(node.block or ()))
    return [place for place, head in heads if head.startswith("while ") and not re.match(r"while times_\w+ < ", head)]


def _label(node: Node, counter: str) -> Node:
    inner = node.block or ()
    if loops := _loops(node):
        return replace(node, block=edited(inner, loops[0], lambda each: _loop(each, counter)), state="changed", note=NOTE)
    check = (Node(f"$ {counter} += 1"), Node(f"if {counter} > {MOST}:", block=(Node("return"),)))
    if node.head.startswith("menu "):
        name = node.head.split()[1].rstrip(":")
        menu = replace(node, head=node.head.replace(f"menu {name}", "menu", 1), before=())
        return Node(
            f"label {name}:", block=(*check, menu), before=node.before, note=NOTE, kind="menu", line=node.line, state="changed"
        )
    return replace(node, block=(*check, *inner), state="changed", note=NOTE)


def _loop(node: Node, counter: str) -> Node:
    condition = node.head.removeprefix("while ").removesuffix(":")
    head = f"while {counter} < {MOST} and ({condition}):"
    return replace(node, head=head, block=(Node(f"$ {counter} += 1"), *(node.block or ())), state="changed", note=NOTE)
