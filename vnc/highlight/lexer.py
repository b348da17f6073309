"""The Pygments lexer, so that Sphinx, rich, `pygmentize` and whatever else uses Pygments colours `.vns`."""

from collections.abc import Iterator
from typing import Any, ClassVar

from pygments.lexer import Lexer
from pygments.token import Text, string_to_tokentype

from vnc.highlight.language import language
from vnc.highlight.reader import pieces


class VnsLexer(Lexer):
    """Scripts of visual novels for vnc."""

    name = "vns"
    aliases: ClassVar[Any] = ["vns", "vnc"]
    filenames: ClassVar[Any] = ["*.vns"]
    mimetypes: ClassVar[Any] = ["text/x-vns"]

    def get_tokens_unprocessed(self, text: str) -> Iterator[tuple[int, Any, str]]:
        """Offset, token type, text; joined, the texts are the whole."""
        classes = language().classes
        for start, kind, words in pieces(text):
            yield start, string_to_tokentype(classes[kind]["pygments"]) if kind else Text, words
