"""Document and workspace symbols: what a script declares, with labels and their menus as the story's outline."""

from collections.abc import Iterator
from typing import NamedTuple

from lsprotocol import types as lsp

from vnc import script as ast
from vnc.lsp.features.names import uri
from vnc.lsp.index import Entry
from vnc.lsp.nodes import Node
from vnc.lsp.text import Encoding, Text
from vnc.lsp.view import View
from vnc.lsp.workspace import Workspace

Kind = lsp.SymbolKind
KINDS: dict[type, lsp.SymbolKind] = {
    ast.Character: Kind.Class,
    ast.Background: Kind.Module,
    ast.Style: Kind.Interface,
    ast.Genre: Kind.Interface,
    ast.Mood: Kind.Interface,
    ast.Output: Kind.File,
    ast.Route: Kind.Event,
    ast.Define: Kind.Variable,
    ast.Image: Kind.File,
    ast.Transform: Kind.Method,
    ast.Label: Kind.Function,
    ast.Menu: Kind.Enum,
    ast.MenuItem: Kind.EnumMember,
}
MOST = 500
"""Symbols of the workspace that are told at once."""


def symbols(view: View, params: lsp.DocumentSymbolParams) -> list[lsp.DocumentSymbol]:
    """The outline of a file."""
    return [symbol for entry in view.entries for symbol in _outline(entry, view)]


def workspace_symbols(workspace: Workspace, params: lsp.WorkspaceSymbolParams) -> list[lsp.WorkspaceSymbol]:
    """Declarations and labels of every story that is open whose name has the query's letters in order."""
    found: list[lsp.WorkspaceSymbol] = []
    wanted = params.query.casefold()
    for home in workspace.each():
        for story in home.stories.all():
            for file, entries in story.entries.items():
                text = home.text(file)
                for node, entry in _declared(entries):
                    name = _name(node.node)
                    if _fits(wanted, name.casefold()):
                        chunk = entry.item.span.chunk
                        place = lsp.Location(uri(home.root / file), text.range(chunk.base + node.first, chunk.base + node.head))
                        found.append(lsp.WorkspaceSymbol(place, name, KINDS[type(node.node)], container_name=file))
                        if len(found) == MOST:
                            return found
    return found


def _declared(entries: tuple[Entry, ...]) -> Iterator[tuple[Node, Entry]]:
    for entry in entries:
        for node in entry.nodes:
            if type(node.node) in KINDS and not isinstance(node.node, ast.MenuItem) and _name(node.node):
                yield node, entry


def _fits(query: str, name: str) -> bool:
    letters = iter(name)
    return all(letter in letters for letter in query)


class _Symbol(NamedTuple):
    """A node that is told, with its lines counted from its item's first one."""

    name: str
    kind: lsp.SymbolKind
    detail: str
    depth: int
    start: lsp.Position
    end: lsp.Position
    head: lsp.Position


def _outline(entry: Entry, view: View) -> list[lsp.DocumentSymbol]:
    """The symbols of an item, each under the one around it."""
    line = view.text.number(entry.item.span.chunk.base)
    top: list[lsp.DocumentSymbol] = []
    around: list[tuple[int, list[lsp.DocumentSymbol]]] = [(-1, top)]
    for symbol in entry.kept("outline", lsp.DocumentSymbol, lambda: tuple(_symbols(entry, view.text.encoding))):
        while around[-1][0] >= symbol.depth:
            around.pop()
        inner: list[lsp.DocumentSymbol] = []
        start = _down(symbol.start, line)
        whole, head = lsp.Range(start, _down(symbol.end, line)), lsp.Range(start, _down(symbol.head, line))
        around[-1][1].append(lsp.DocumentSymbol(symbol.name, symbol.kind, whole, head, symbol.detail, children=inner))
        around.append((symbol.depth, inner))
    return top


def _symbols(entry: Entry, encoding: Encoding) -> Iterator[_Symbol]:
    """What is told of an item, outermost first: the same wherever the item stands."""
    text = Text(entry.item.span.chunk.text, encoding)
    for node in entry.nodes:
        kind, name = KINDS.get(node.node.__class__), _name(node.node)
        if kind is not None and name:
            start, end, head = map(text.position, (node.first, node.last, min(node.head, node.last)))
            yield _Symbol(name, kind, _detail(node.node), node.depth, start, end, head)


def _down(position: lsp.Position, lines: int) -> lsp.Position:
    return lsp.Position(position.line + lines, position.character)


def _name(node: object) -> str:
    match node:
        case ast.Background() | ast.Image():
            return " ".join(node.image)
        case ast.Define():
            return node.name
        case ast.Menu():
            return node.id or "menu"
        case ast.MenuItem():
            return node.text or "…"
        case (
            ast.Character() | ast.Style() | ast.Genre() | ast.Mood() | ast.Output() | ast.Route() | ast.Transform() | ast.Label()
        ):
            return node.id
        case _:
            return ""


def _detail(node: object) -> str:
    match node:
        case ast.Character():
            return node.name
        case ast.Define():
            return node.word
        case _:
            return ""
