"""The graph as a drawing: labels as cards, choices as pills, endings dark, what no way leads to dashed."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from textwrap import wrap
from xml.sax.saxutils import escape

from vnc.graph.layers import Layered, layered
from vnc.graph.model import Edge, Graph, Node
from vnc.graph.places import placed
from vnc.graph.written import caption, told
from vnc.record import record
from vnc.report import columns

CELL, ROW = 7.3, 17.0
"""A character's width and a line's height at 13 pixels."""
GAP, FALL, MARGIN, HEAD = 26.0, 38.0, 28.0, 44.0
WIDEST = 30
"""Characters of a line in a box."""
ROUND = {"start": 8, "label": 8, "menu": 12, "end": 17, "choice": 13}
TIP = (
    '<marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse">'
    '<path d="M0,1 L9,5 L0,9 z" fill="#8a94a3"/></marker>'
)
STYLE = """
  .box { fill: #ffffff; stroke: #b8c0cc; stroke-width: 1.2 }
  .start { stroke: #3b6fd4; stroke-width: 2.4 }
  .menu { fill: #fff6df; stroke: #e0b04a }
  .choice { fill: #eef3fd; stroke: #c3d3f3 }
  .end { fill: #39414f; stroke: #39414f }
  .lost { stroke: #c0392b; stroke-dasharray: 5 4 }
  .way { fill: none; stroke: #8a94a3; stroke-width: 1.5 }
  .call { stroke-dasharray: 5 4 }
  .lostway { stroke: #d98b82 }
  text { font: 13px system-ui, "Segoe UI", "Noto Sans", sans-serif; fill: #232a35; text-anchor: middle }
  .name { font-weight: 600 }
  .more { fill: #6b7584; font-size: 11.5px }
  .ending { fill: #ffffff }
  .lostname { fill: #c0392b }
  .head { font-size: 19px; font-weight: 600; text-anchor: start }
"""


@record
class _Box:
    """A box of the drawing: a node, or the pill of an edge with words."""

    name: str
    kind: str
    lines: tuple[str, ...]
    more: str = ""
    reached: bool = True
    start: bool = False

    @property
    def width(self) -> float:
        widest = max([*map(columns, self.lines), 0.88 * columns(self.more), 2])
        return widest * CELL + (30 if self.kind == "menu" else 24)

    @property
    def height(self) -> float:
        return len(self.lines) * ROW + (ROW - 2 if self.more else 0) + (10 if self.kind == "choice" else 18)


@record
class _Drawing:
    """Boxes by name, how they hang together, and the middle of each box and point."""

    boxes: Mapping[str, _Box]
    laid: Layered
    across: Mapping[str, float]
    down: Mapping[str, float]

    @property
    def size(self) -> tuple[float, float]:
        """How wide and high all boxes are together."""
        wide = max((self.across[name] + box.width / 2 for name, box in self.boxes.items()), default=0.0)
        return wide, max((self.down[name] + box.height / 2 for name, box in self.boxes.items()), default=0.0)


def svg(graph: Graph) -> str:
    """The whole drawing, on a white ground."""
    boxes = {box.name: box for box in _boxes(graph)}
    laid = layered(list(boxes), list(_links(graph)))
    across = placed(laid, {name: box.width for name, box in boxes.items()}, GAP)
    return "\n".join(_page(graph, _Drawing(boxes, laid, across, _downs(laid, boxes)))) + "\n"


def _page(graph: Graph, drawing: _Drawing) -> Iterator[str]:
    wide, high = drawing.size
    head = HEAD if graph.title else 0.0
    width, height = max(wide, columns(graph.title) * 11) + 2 * MARGIN, high + 2 * MARGIN + head
    size = f'width="{width:.0f}" height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}"'
    yield f'<svg xmlns="http://www.w3.org/2000/svg" {size}>'
    yield f"<style>{STYLE}</style>"
    yield f"<defs>{TIP}</defs>"
    yield '<rect width="100%" height="100%" fill="#ffffff"/>'
    if graph.title:
        yield f'<text class="head" x="{MARGIN:.0f}" y="{MARGIN + 12:.0f}">{escape(graph.title)}</text>'
    yield f'<g transform="translate({MARGIN:.0f},{MARGIN + head:.0f})">'
    for (first, second), edge in _links(graph).items():
        style = "way" + " call" * (edge.way == "calls") + " lostway" * (not drawing.boxes[first].reached)
        if first == second:
            yield _loop(drawing, first, style)
        else:
            yield _curve(drawing, (first, second), style, drawing.boxes[second].kind != "choice")
    for box in drawing.boxes.values():
        yield from _drawn(box, drawing.across[box.name], drawing.down[box.name])
    yield "</g>"
    yield "</svg>"


def _boxes(graph: Graph) -> Iterator[_Box]:
    reached = {node.id for node in graph.nodes if node.reached}
    for node in graph.nodes:
        yield _Box(node.id, node.kind, _wrapped(node), told(node), node.reached, node.id == graph.start)
    for name, edge in {_pill(edge): edge for edge in graph.edges if caption(edge)}.items():
        more = f"if {edge.when}" if edge.text and edge.when else ""
        lines = tuple(wrap(edge.text, WIDEST)) or (edge.when if edge.when == "else" else f"if {edge.when}",)
        yield _Box(name, "choice", lines, more, edge.first in reached)


def _wrapped(node: Node) -> tuple[str, ...]:
    return tuple(wrap(node.title, WIDEST)) or ("?",)


def _pill(edge: Edge) -> str:
    """The name of the pill that an edge leads through; edges by the same choice share it."""
    return f"pill:{edge.first}/{edge.text}/{edge.when}"


def _links(graph: Graph) -> dict[tuple[str, str], Edge]:
    """What is joined to what, pills included. Of two ways between the same boxes a call is the lesser."""
    found: dict[tuple[str, str], Edge] = {}
    for edge in sorted(graph.edges, key=lambda edge: edge.way != "calls"):
        steps = (edge.first, _pill(edge), edge.second) if caption(edge) else (edge.first, edge.second)
        found |= dict.fromkeys(pairwise(steps), edge)
    order = {node.id: number for number, node in enumerate(graph.nodes)}
    return dict(sorted(found.items(), key=lambda item: order.get(item[1].first, 0)))


def _downs(laid: Layered, boxes: Mapping[str, _Box]) -> dict[str, float]:
    """The middle of each row, as far down as the boxes above it need."""
    found: dict[str, float] = {}
    y = 0.0
    for row in laid.rows:
        high = max((boxes[name].height for name in row if name in boxes), default=0.0)
        found |= dict.fromkeys(row, y + high / 2)
        y += high + FALL
    return found


def _curve(drawing: _Drawing, pair: tuple[str, str], style: str, tip: bool) -> str:
    """A smooth line from box to box through the points between; an arrow where the story goes to."""
    across, down = drawing.across, drawing.down
    path = drawing.laid.paths[pair]
    upper, lower = drawing.boxes[path[0]], drawing.boxes[path[-1]]
    points = [(across[upper.name], down[upper.name] + upper.height / 2)]
    points += [(across[name], down[name]) for name in path[1:-1]]
    points += [(across[lower.name], down[lower.name] - lower.height / 2)]
    d = _smooth(points)
    end = "start" if pair in drawing.laid.turned else "end"
    return f'<path class="{style}" d="{d}"' + (f' marker-{end}="url(#tip)"' if tip else "") + "/>"


def _smooth(points: list[tuple[float, float]]) -> str:
    """A path through the points that leaves the first and comes to the last straight down."""
    slopes = [(0.0, 1.5 * (points[1][1] - points[0][1]))]
    slopes += [((c - a) / 2, (d - b) / 2) for (a, b), (c, d) in zip(points, points[2:], strict=False)]
    slopes += [(0.0, 1.5 * (points[-1][1] - points[-2][1]))]
    parts = [f"M{points[0][0]:.1f},{points[0][1]:.1f}"]
    for ((x, y), (to_x, to_y)), ((a, b), (c, d)) in zip(pairwise(points), pairwise(slopes), strict=True):
        parts.append(f"C{x + a / 3:.1f},{y + b / 3:.1f} {to_x - c / 3:.1f},{to_y - d / 3:.1f} {to_x:.1f},{to_y:.1f}")
    return " ".join(parts)


def _loop(drawing: _Drawing, name: str, style: str) -> str:
    """From a box to itself."""
    x, y = drawing.across[name] + drawing.boxes[name].width / 2, drawing.down[name]
    return f'<path class="{style}" d="M{x:.1f},{y - 6:.1f} c26,-14 26,26 0,12" marker-end="url(#tip)"/>'


def _drawn(box: _Box, x: float, y: float) -> Iterator[str]:
    left, top, width, height = x - box.width / 2, y - box.height / 2, box.width, box.height
    style = " ".join(("box", box.kind, *(("start",) if box.start else ()), *(() if box.reached else ("lost",))))
    bend = ROUND[box.kind] if len(box.lines) == 1 and not box.more else min(ROUND[box.kind], 12)
    yield f'<rect class="{style}" x="{left:.1f}" y="{top:.1f}" width="{width:.1f}" height="{height:.1f}" rx="{bend}"/>'
    base = top + (height - len(box.lines) * ROW - (ROW - 2 if box.more else 0)) / 2 + 12.5
    name = {"choice": "", "end": "ending"}.get(box.kind, "name")
    lost = "" if box.reached or box.kind == "end" else " lostname"
    for number, line in enumerate(box.lines):
        yield f'<text class="{name}{lost}" x="{x:.1f}" y="{base + number * ROW:.1f}">{escape(line)}</text>'
    if box.more:
        yield f'<text class="more" x="{x:.1f}" y="{base + len(box.lines) * ROW - 1:.1f}">{escape(box.more)}</text>'
