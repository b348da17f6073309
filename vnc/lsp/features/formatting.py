"""Formatting: the formatter's changes, each as an edit of no more than what differs."""

from collections.abc import Iterable, Iterator

from lsprotocol import types as lsp

from vnc.diagnostics import Checked
from vnc.fmt import Change, range_changes
from vnc.lsp.text import Drift, Text
from vnc.lsp.view import View


def formatting(view: View, params: lsp.DocumentFormattingParams) -> list[lsp.TextEdit]:
    """The whole file in the one style; nothing where it is so already, or where it has errors."""
    if not _ok(view):
        return []
    changes = view.home.styler(view.file).changes(view.text.text, view.home.stories.parts(view.file))
    return _edits(changes, view.text)


def range_formatting(view: View, params: lsp.DocumentRangeFormattingParams) -> list[lsp.TextEdit]:
    """The lines that the range touches."""
    if not _ok(view):
        return []
    start, end = params.range.start, params.range.end
    last = end.line - (end.character == 0 and end.line > start.line)
    changes = range_changes(view.text.text, view.home.stories.parts(view.file), start.line + 1, last + 1)
    return _edits(changes, view.text)


def _ok(view: View) -> bool:
    """Whether the file has no mistake of form."""
    return Checked((), view.home.stories.syntax(view.file)).ok


def _edits(changes: Iterable[Change], text: Text) -> list[lsp.TextEdit]:
    return [_narrowed(change, text) for change in _merged(changes)]


def _merged(changes: Iterable[Change]) -> Iterator[Change]:
    """Changes of lines that follow each other as one: hundreds of edits take an editor long."""
    held: Change | None = None
    for change in changes:
        if held is not None and held.last != change.first:
            yield held
            held = None
        held = change if held is None else Change(held.first, change.last, held.text + change.text)
    if held is not None:
        yield held


def _narrowed(change: Change, text: Text) -> lsp.TextEdit:
    """Without what is the same at both ends."""
    drift = Drift.between(text.text[change.first : change.last], change.text)
    return lsp.TextEdit(
        text.range(change.first + drift.head, change.last - drift.tail), change.text[drift.head : drift.new - drift.tail]
    )
