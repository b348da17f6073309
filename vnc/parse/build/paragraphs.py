"""Triple-quoted text: paragraphs, each with its place."""

import re
from collections.abc import Iterator

from vnc.parse.build.base import Lexeme
from vnc.parse.build.expressions import checked
from vnc.quoting import cook
from vnc.source import Span

PARAGRAPH = re.compile(r"\S(?:(?![ \t\r]*\n[ \t\r]*\n)[\s\S])*")


def paragraphs(lexeme: Lexeme, at: Span) -> Iterator[tuple[str, int, int]]:
    """The text and place of each paragraph; blank lines part them. At least one, which may be empty."""
    inner = lexeme.text[3:-3]
    found = False
    for match in PARAGRAPH.finditer(inner):
        raw = match[0].rstrip(" \t\r\n")
        first = lexeme.first + 3 + match.start()
        span = Span(at.chunk, first, first + len(raw))
        yield checked(cook(raw), span), span.first, span.last
        found = True
    if not found:
        yield "", lexeme.first + 3, lexeme.first + 3


def whole(lexeme: Lexeme, at: Span) -> str:
    """All paragraphs as one text, with a blank line between them."""
    return "\n\n".join(text for text, _, _ in paragraphs(lexeme, at))
