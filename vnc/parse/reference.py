"""The reference: the same language read by Lark alone, straight from `grammar/vns.lark`. Slow; the tests' measure."""

from functools import cache
from typing import Any

from lark import Token, Tree, UnexpectedInput

from vnc.diagnostics import Checked, Diagnostic
from vnc.parse.build import build
from vnc.parse.build.base import Lexeme, Mistake
from vnc.parse.checks import deep, illegal
from vnc.parse.grammar import grammar
from vnc.script import Module
from vnc.source import Chunk, Source, Span


def reference(source: Source) -> Checked[Module]:
    """What `parse` must give for a script without mistakes; for any other, one diagnostic that says so."""
    text = "\n" + source.text.removeprefix("\ufeff") + "\n"
    chunk = Chunk(source.name, len(source.text) - len(source.text.removeprefix("\ufeff")), text[1:])
    try:
        module = _Builder(chunk).module(_parser().parse(text))
    except UnexpectedInput as error:
        place = max(0, (error.pos_in_stream or 1) - 1)
        return _failed(source, Diagnostic("error", "syntax", "does not fit here", Span(chunk, place, place + 1)))
    except Mistake as mistake:
        return _failed(source, mistake.diagnostic)
    found = (*illegal(chunk), *deep(module))
    return Checked(module, found)


def _failed(source: Source, diagnostic: Diagnostic) -> Checked[Module]:
    return Checked(Module(source.name, ()), (diagnostic,))


@cache
def _parser() -> Any:
    return grammar(("module",))


class _Builder:
    """Lark's tree to nodes, by the same rules as the fast parser's, without recursion."""

    def __init__(self, chunk: Chunk) -> None:
        self.chunk = chunk

    def module(self, tree: Tree[Any]) -> Module:
        done: dict[int, object] = {}
        for node in tree.iter_subtrees():
            done[id(node)] = self._build(node, done)
        return Module(self.chunk.source, tuple(done[id(tree)]))  # type: ignore[arg-type]

    def _build(self, node: Tree[Any], done: dict[int, object]) -> object:
        kids = [self._lexeme(kid) if isinstance(kid, Token) else done[id(kid)] for kid in node.children]
        meta = node.meta
        first, last = (meta.start_pos - 1, meta.end_pos - 1) if not meta.empty else (0, 0)
        return build(str(node.data), Span(self.chunk, first, last), kids)

    def _lexeme(self, token: Token) -> Lexeme:
        assert token.start_pos is not None and token.end_pos is not None
        return Lexeme(token.type, str(token), token.start_pos - 1, token.end_pos - 1)
