"""The reference: the same language read by Lark alone, straight from `grammar/vns.lark`. Slow; the tests' measure."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from lark import Lark, Token, Tree, UnexpectedInput
from lark.indenter import DedentError, Indenter
from lark.lexer import PatternRE, TerminalDef

from vnc import data
from vnc.diagnostics import Checked, Diagnostic
from vnc.parse.build import build
from vnc.parse.build.base import Lexeme, Mistake
from vnc.parse.checks import DEEPEST, deep, illegal
from vnc.parse.tables import WORDY
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


def grammar(starts: tuple[str, ...], debug: bool = False) -> Lark:
    """A Lark parser for these start rules; `debug` logs conflicts."""
    return Lark(
        (data("grammar") / "vns.lark").read_text("utf-8"),
        parser="lalr",
        start=list(starts),
        postlex=_Blocks(),
        propagate_positions=_is_visible,
        maybe_placeholders=False,
        edit_terminals=_end_keywords,
        debug=debug,
    )


class _Blocks(Indenter):
    """Indentation as tokens. What it cannot read becomes a token that no rule accepts, at the place of the trouble."""

    NL_type, INDENT_type, DEDENT_type = "_NL", "_INDENT", "_DEDENT"  # pyright: ignore
    OPEN_PAREN_types, CLOSE_PAREN_types = ["LPAR", "LSQB"], ["RPAR", "RSQB"]  # pyright: ignore
    tab_len = 8  # pyright: ignore
    kind = ""

    def handle_NL(self, token: Token) -> Iterator[Token]:
        indent = token.rsplit("\n", 1)[1].split("#")[0]
        if self.paren_level == 0 and self._misfits(indent):
            yield Token("MISFIT", "", token.end_pos, end_pos=token.end_pos)
        try:
            yield from super().handle_NL(token)
        except DedentError:
            yield Token("MISFIT", "", token.end_pos, end_pos=token.end_pos)

    def _misfits(self, indent: str) -> bool:
        """Tabs and spaces in one block of the file, or too many levels."""
        self.kind = self.kind if indent else ""
        self.kind = self.kind or indent[:1]
        return len(set(indent) | set(self.kind)) > 1 or len(self.indent_level) > DEEPEST + 1


def _is_visible(node: object) -> bool:
    return not (isinstance(node, Token) and node.type in ("_NL", "_INDENT", "_DEDENT"))


def _end_keywords(terminal: TerminalDef) -> None:
    """Keywords end where the word ends, and win over names."""
    from vnc.parse.tables import spellings

    pattern = terminal.pattern
    words = spellings(pattern.value, pattern.type == "str")
    if words and words[0][0].isalpha():
        tail = r"(?!\w|[.-]\w)" if WORDY & set(words) else r"(?!\w|\.[^\W\d])"
        terminal.pattern = PatternRE(f"(?:{'|'.join(sorted(words, key=len, reverse=True))}){tail}")
        terminal.priority = 1


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
