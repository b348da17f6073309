"""Formatting: the formatter's text, as an edit of no more than what differs."""

from lsprotocol import types as lsp

from vnc.fmt import formatted, formatted_range
from vnc.lsp.features.blocks import difference
from vnc.lsp.view import View


def formatting(view: View, params: lsp.DocumentFormattingParams) -> list[lsp.TextEdit]:
    """The whole file in the one style; nothing where it is so already."""
    return _edits(view, formatted(view.text.text))


def range_formatting(view: View, params: lsp.DocumentRangeFormattingParams) -> list[lsp.TextEdit]:
    """The lines that the range touches."""
    last = params.range.end.line - (params.range.end.character == 0 and params.range.end.line > params.range.start.line)
    return _edits(view, formatted_range(view.text.text, params.range.start.line + 1, last + 1))


def _edits(view: View, new: str) -> list[lsp.TextEdit]:
    return [difference(view.text, new)] if new != view.text.text else []
