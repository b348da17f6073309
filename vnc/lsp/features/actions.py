"""Code actions: every fix of a finding, what declares an unknown name, and what can be done with a `@generate` block."""

import re
from collections.abc import Callable, Iterator, Mapping

from lsprotocol import types as lsp

from vnc import script as ast
from vnc.diagnostics import Diagnostic, Fix
from vnc.lsp.features.blocks import accept, pin
from vnc.lsp.features.names import uri
from vnc.lsp.findings import findings, shown
from vnc.lsp.view import View
from vnc.source import Span

Edits = dict[str, list[lsp.TextEdit]]
QUICK = lsp.CodeActionKind.QuickFix
REWRITE = lsp.CodeActionKind.RefactorRewrite


def actions(view: View, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
    """Those that fit a place or a selection."""
    first, last = view.offset(params.range.start), view.offset(params.range.end)
    only = params.context.only
    found: list[lsp.CodeAction] = []
    for told in findings(view):
        if told.span is not None and told.span.start <= last and told.span.end >= first:
            found += _fixes(told, view)
    found += _blocks(view, first, last)
    return [each for each in found if not only or any(str(each.kind).startswith(str(getattr(k, "value", k))) for k in only)]


def _fixes(told: Diagnostic, view: View) -> Iterator[lsp.CodeAction]:
    """A finding's own fixes, then what would declare the name."""
    problem = [shown(told, view)]
    for number, fix in enumerate(told.fixes):
        edit = _edit(fix, view)
        if edit is not None:
            yield lsp.CodeAction(fix.title, QUICK, problem, is_preferred=number == 0 or None, edit=edit)
    make = DECLARED.get(told.code)
    if make is not None:
        for title, edits in make(told, view):
            yield lsp.CodeAction(title, QUICK, problem, edit=lsp.WorkspaceEdit(changes=edits))


def _edit(fix: Fix, view: View) -> lsp.WorkspaceEdit | None:
    changes: Edits = {}
    for edit in fix.edits:
        place = view.location(edit.span)
        if place is None:
            return None
        changes.setdefault(place.uri, []).append(lsp.TextEdit(place.range, edit.text))
    return lsp.WorkspaceEdit(changes=changes)


# --- unknown names ----------------------------------------------------------------------------------------------


def _name(told: Diagnostic) -> str:
    """The name that a finding is about."""
    found = re.search(r"`([^`]+)`", told.message)
    return found[1] if found else ""


def _character(told: Diagnostic, view: View) -> Iterator[tuple[str, Edits]]:
    name = _name(told).partition(" ")[0]
    if name.isidentifier():
        block = f'character {name} "{name.replace("_", " ").title()}":\n    looks ""\n\n'
        yield f"declare character `{name}`", _insert(view, _before_story(view, ast.Character), block)


def _emotion(told: Diagnostic, view: View) -> Iterator[tuple[str, Edits]]:
    """A line in the character's own block."""
    found = view.symbol(told.span.start) if told.span else None
    if found is None or found[1][0] != "emotion":
        return
    symbol = found[1]
    id, _, word = symbol[1].partition("/")
    for entries in view.story.entries.values():
        for entry in entries:
            item = entry.item
            if isinstance(item, ast.Character) and item.properties and f"{entry.space}.{item.id}".lstrip(".") == id:
                last = item.properties[-1].span
                place = view.location(Span(last.chunk, last.last, last.last))
                if place is not None:
                    edit = lsp.TextEdit(place.range, f'\n    emotion {word} ""')
                    yield f"create emotion `{word}` for `{id}`", {place.uri: [edit]}


def _label(told: Diagnostic, view: View) -> Iterator[tuple[str, Edits]]:
    name = _name(told)
    if re.fullmatch(r"\w+", name):
        text = view.text.text
        gap = "" if text.endswith("\n\n") else "\n" if text.endswith("\n") else "\n\n"
        yield f"add label `{name}`", _insert(view, len(text), f'{gap}label {name}:\n    "…"\n    return\n')


def _variable(told: Diagnostic, view: View) -> Iterator[tuple[str, Edits]]:
    name = _name(told)
    if re.fullmatch(r"[^\W\d]\w*", name):
        yield f"add `default {name} = 0`", _insert(view, _before_story(view, ast.Define), f"default {name} = 0\n")


DECLARED: Mapping[str, Callable[[Diagnostic, View], Iterator[tuple[str, Edits]]]] = {
    "unknown-character": _character,
    "unknown-image": _character,
    "unknown-emotion": _emotion,
    "near-emotion": _emotion,
    "unknown-label": _label,
    "unknown-variable": _variable,
    "unset-variable": _variable,
}
"""What makes a name known, by the finding's code."""


def _before_story(view: View, kind: type) -> int:
    """Where a declaration goes: after the last one of its kind, else before the first label."""
    same = [entry for entry in view.entries if isinstance(entry.item, kind)]
    if same:
        chunk = same[-1].item.span.chunk
        return chunk.base + len(chunk.text)
    story = next((entry for entry in view.entries if isinstance(entry.item, ast.Statement)), None)
    if story is None:
        return len(view.text.text)
    return view.text.starts[view.text.number(story.item.span.start)]


def _insert(view: View, offset: int, text: str) -> Edits:
    if offset and view.text.text[offset - 1] != "\n":
        text = "\n" + text
    return {uri(view.root / view.file): [lsp.TextEdit(view.text.range(offset, offset), text)]}


# --- blocks -----------------------------------------------------------------------------------------------------


def _blocks(view: View, first: int, last: int) -> Iterator[lsp.CodeAction]:
    for start, block in view.known.blocks():
        row = view.text.number(start)
        if view.text.number(first) <= row <= view.text.number(last) and block.state != "empty":
            written = accept(view, block.at)
            if written is not None:
                yield lsp.CodeAction("expand: write the block's lines into the script", REWRITE, edit=written)
            pinned = pin(view, block.at) if block.state == "sketched" else None
            if pinned is not None:
                yield lsp.CodeAction("pin the block's lines in vnc.lock", REWRITE, edit=pinned)
