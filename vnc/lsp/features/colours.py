"""Colour swatches: `#rrggbb` wherever it is written, and the names that `color` properties take."""

import re
from collections.abc import Iterator

from lsprotocol import types as lsp

from vnc import script as ast
from vnc.lower.facts import COLOURS, colour
from vnc.lsp.index import Entry
from vnc.lsp.view import View
from vnc.source import Span

HEX = re.compile(r"(?<=[\"'=])#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?=[\"'}])")


def colours(view: View, params: lsp.DocumentColorParams) -> list[lsp.ColorInformation]:
    return [
        lsp.ColorInformation(view.range(span), _shown(code))
        for entry in view.entries
        for span, code in entry.kept("colours", None, lambda entry=entry: _ordered(entry))
    ]


def presentations(view: View, params: lsp.ColorPresentationParams) -> list[lsp.ColorPresentation]:
    """How a picked colour is written: in place of what stood there."""
    picked = params.color
    channels = [round(255 * value) for value in (picked.red, picked.green, picked.blue)]
    alpha = [round(255 * picked.alpha)] if picked.alpha < 1 else []
    text = "#" + "".join(f"{value:02x}" for value in channels + alpha)
    start, end = view.offset(params.range.start), view.offset(params.range.end)
    quoted = view.text.text[start:end].isalpha()
    return [lsp.ColorPresentation(text, lsp.TextEdit(params.range, f'"{text}"' if quoted else text))]


def _ordered(entry: Entry) -> tuple[tuple[Span, str], ...]:
    return tuple(sorted(_found(entry), key=lambda each: each[0].first))


def _found(entry: Entry) -> Iterator[tuple[Span, str]]:
    chunk = entry.item.span.chunk
    for match in HEX.finditer(chunk.text):
        code = colour(match[0])
        if code:
            yield Span(chunk, match.start(), match.end()), code
    for node in entry.nodes:
        if isinstance(node.node, ast.Property):
            for word in node.node.words:
                if word.kind == "name" and word.text in COLOURS and node.node.name in ("color", "colour", "palette"):
                    yield word.span, COLOURS[word.text]


def _shown(code: str) -> lsp.Color:
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return lsp.Color(red, green, blue, int(code[7:9], 16) / 255 if len(code) == 9 else 1.0)
