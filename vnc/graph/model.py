"""From instructions to nodes and edges: everything between two labels or menus becomes one edge."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Literal

from vnc.lower.program import Do, End, Fork, Goto, Mark, Op, Program, Test
from vnc.manuscript import Manuscript
from vnc.parse.values import value
from vnc.record import record
from vnc.script import Call, Jump, Return

Kind = Literal["start", "label", "menu", "end"]
Way = Literal["goes", "choice", "calls"]
END, ELSE = "end:", "else"
SHORT = 90
"""Characters of a condition or a question that are shown."""


@record
class Node:
    """A label, a menu, an ending, or the beginning of a story that has no `start`. Lines and seconds are the label's."""

    id: str
    kind: Kind
    title: str
    lines: int = 0
    seconds: float = 0.0
    reached: bool = True


@record
class Edge:
    """From one node to another. `text` is a choice's, `when` the condition under which it is taken."""

    first: str
    second: str
    way: Way = "goes"
    text: str = ""
    when: str = ""


@record
class Graph:
    """Nodes in the order of the script; `start` is where the story begins."""

    title: str
    start: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def graph(told: Manuscript) -> Graph:
    """The graph of a story, what no way leads to included."""
    laid = told.program
    names = _names(laid)
    start = names.get(laid.start, "")
    begin = {} if start else {laid.start: "start"}
    nodes = [Node("start", "start", "start")] if begin else []
    nodes += [_node(at, id, told) for at, id in names.items()]
    edges: list[Edge] = []
    for at, id in {**begin, **names}.items():
        edges += _merged(_leaving(at, id, laid, names))
    edges = _without_returns(edges, start or "start")
    ends = dict.fromkeys(edge.second for edge in edges if edge.second.startswith(END))
    nodes += [Node(id, "end", "end") for id in ends]
    reached = _reached(start or "start", edges)
    shown = tuple(replace(node, reached=node.id in reached) for node in nodes)
    return Graph(told.names.setting("title"), start or "start", shown, tuple(edges))


def _names(laid: Program) -> dict[int, str]:
    """The instructions that become nodes, with their ids."""
    found: dict[int, str] = {}
    for at, op in enumerate(laid.ops):
        match op:
            case Mark() if laid.labels.get(op.id) == at:
                found[at] = op.id
            case Fork():
                found[at] = f"menu:{op.id}"
            case _:
                pass
    return found


def _node(at: int, id: str, told: Manuscript) -> Node:
    op = told.program.ops[at]
    if isinstance(op, Fork):
        question = op.menu.caption.text if op.menu.caption else op.menu.id or "?"
        return Node(id, "menu", _short(question))
    lines = [line for line in told.lines if line.label == id]
    return Node(id, "label", id, len(lines), round(sum(line.seconds for line in lines), 1))


def _leaving(at: int, id: str, laid: Program, names: Mapping[int, str]) -> Iterator[Edge]:
    """Every edge from a node."""
    op = laid.ops[at]
    if not isinstance(op, Fork):
        first = at + 1 if at in names else at
        yield from _onward(first, Edge(id, ""), laid, names)
        return
    for item, target in zip(op.menu.items, op.targets, strict=True):
        when = value(item.condition) if item.condition is not None else ""
        yield from _onward(target, Edge(id, "", "choice", _short(item.text), _short(when)), laid, names)
    if all(item.condition is not None for item in op.menu.items):
        yield from _onward(op.after, Edge(id, "", when="none of these"), laid, names)


def _onward(at: int, edge: Edge, laid: Program, names: Mapping[int, str]) -> Iterator[Edge]:
    """Where the story comes to next, from an instruction on. What is come to under several conditions has none."""
    pending, seen = [(at, edge)], dict[int, str]()
    while pending:
        at, edge = pending.pop()
        before = seen.get(at)
        if before in ("", edge.when) or not 0 <= at < len(laid.ops):
            continue
        edge = edge if before is None else replace(edge, when="")
        seen[at] = edge.when
        if at in names:
            yield replace(edge, second=names[at])
        elif isinstance(laid.ops[at], End) or _returns(laid.ops[at]):
            yield replace(edge, second=f"{END}{edge.first}")
        else:
            called, steps = _step(at, edge, laid)
            if called in names:
                yield replace(edge, second=names[called], way="calls")
            pending += steps


def _step(at: int, edge: Edge, laid: Program) -> tuple[int, list[tuple[int, Edge]]]:
    """The instruction that is called, if any (-1), and those that come next."""
    op = laid.ops[at]
    match op:
        case Goto():
            return -1, [(op.target, edge)]
        case Test():
            condition = edge.when if edge.when not in ("", ELSE) else _short(value(op.condition))
            return -1, [(op.other, replace(edge, when=edge.when or ELSE)), (at + 1, replace(edge, when=condition))]
        case Do(statement=Jump() as jump):
            target = laid.find(op.space, jump.target, op.label)
            return -1, [(target, edge)] if target is not None else []
        case Do(statement=Call() as call):
            target = laid.find(op.space, call.target, op.label)
            return -1 if target is None else target, [(at + 1, edge)]
        case _:
            return -1, [(at + 1, edge)]


def _returns(op: Op) -> bool:
    return isinstance(op, Do) and isinstance(op.statement, Return)


def _without_returns(edges: list[Edge], start: str) -> list[Edge]:
    """What is only ever called does not end the film where it ends."""
    called = _reached(start, edges) - _reached(start, [edge for edge in edges if edge.way != "calls"])
    return [edge for edge in edges if not (edge.first in called and edge.second.startswith(END))]


def _merged(edges: Iterator[Edge]) -> list[Edge]:
    """Edges to the same place by the same choice as one; a condition that both its outcomes lead to is none."""
    found: dict[tuple[str, str, str, str], Edge] = {}
    for edge in edges:
        key = edge.first, edge.second, edge.way, edge.text
        before = found.get(key)
        found[key] = edge if before is None or before.when == edge.when else replace(edge, when="")
    return list(found.values())


def _reached(start: str, edges: list[Edge]) -> set[str]:
    found: set[str] = set()
    pending = [start]
    while pending:
        id = pending.pop()
        if id not in found:
            found.add(id)
            pending += [edge.second for edge in edges if edge.first == id]
    return found


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHORT else text[: SHORT - 1].rstrip() + "…"
