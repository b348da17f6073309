"""The graph as text for other programs: Mermaid, Graphviz, JSON."""

import json as _json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from vnc.graph.model import Edge, Graph, Node

SCHEMA = "vnc.graph/1"
SHAPES = {"start": ("((", "))"), "label": ("[", "]"), "menu": ("{{", "}}"), "end": ("([", "])")}
DOT_SHAPES = {"start": "circle", "label": "box", "menu": "hexagon", "end": "oval"}


def json(graph: Graph) -> str:
    """Plain data, with its schema's name."""
    given: Any = graph
    return _json.dumps({"schema": SCHEMA, **asdict(given)}, indent=1, ensure_ascii=False) + "\n"


def mermaid(graph: Graph) -> str:
    """A flowchart for Mermaid: what no way leads to is in a class of its own."""
    return "\n".join(_mermaid(graph)) + "\n"


def dot(graph: Graph) -> str:
    """A digraph for Graphviz."""
    return "\n".join(_dot(graph)) + "\n"


def told(node: Node) -> str:
    """What is said of a label under its name: its lines and its length."""
    if not node.lines:
        return ""
    return f"{node.lines} line{'s' if node.lines > 1 else ''} · {int(node.seconds) // 60}:{int(node.seconds) % 60:02d}"


def caption(edge: Edge) -> str:
    """A choice and its condition in a line."""
    return " ".join(part for part in (edge.text, edge.when and (f"if {edge.when}" if edge.when != "else" else "else")) if part)


def _mermaid(graph: Graph) -> Iterator[str]:
    numbers = {node.id: f"n{number}" for number, node in enumerate(graph.nodes)}
    yield "flowchart TD"
    for node in graph.nodes:
        left, right = SHAPES[node.kind]
        words = "<br>".join(_entities(part) for part in (node.title, told(node)) if part)
        yield f'    {numbers[node.id]}{left}"{words}"{right}' + ("" if node.reached else ":::unreached")
    for edge in graph.edges:
        arrow = "-.->" if edge.way == "calls" else "-->"
        words = caption(edge) or ("call" if edge.way == "calls" else "")
        between = f'|"{_entities(words)}"|' if words else ""
        yield f"    {numbers[edge.first]} {arrow}{between} {numbers[edge.second]}"
    if not all(node.reached for node in graph.nodes):
        yield "    classDef unreached stroke:#c0392b,stroke-dasharray:4 3,color:#c0392b"


def _entities(text: str) -> str:
    """Text as Mermaid takes it between quotes."""
    return "".join(f"#{ord(char)};" if char in '"#<>&`' else char for char in text)


def _dot(graph: Graph) -> Iterator[str]:
    numbers = {node.id: f"n{number}" for number, node in enumerate(graph.nodes)}
    yield "digraph story {"
    yield f"    label={_quoted(graph.title)} labelloc=t"
    yield '    node [fontname="sans-serif" style=rounded] edge [fontname="sans-serif" fontsize=10]'
    for node in graph.nodes:
        words = _quoted("\n".join(part for part in (node.title, told(node)) if part))
        style = "" if node.reached else ' color="#c0392b" fontcolor="#c0392b" style="rounded,dashed"'
        yield f"    {numbers[node.id]} [shape={DOT_SHAPES[node.kind]} label={words}{style}]"
    for edge in graph.edges:
        style = " style=dashed" if edge.way == "calls" else ""
        yield f"    {numbers[edge.first]} -> {numbers[edge.second]} [label={_quoted(caption(edge))}{style}]"
    yield "}"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
