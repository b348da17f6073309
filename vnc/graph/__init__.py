"""A story as a graph: labels, menus, endings, and what leads from one to the other.

`model` reads it from the instructions; `written` gives Mermaid, Graphviz and JSON; `layers`, `places` and `svg` draw it.
"""

from vnc.graph.model import Edge, Graph, Node, graph
from vnc.graph.svg import svg
from vnc.graph.written import dot, json, mermaid

__all__ = ["Edge", "Graph", "Node", "dot", "graph", "json", "mermaid", "svg"]
