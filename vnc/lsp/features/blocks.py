"""`@generate` blocks: their lines as an edit of the script, or as an entry of `vnc.lock`. Nobody is asked."""

from dataclasses import replace

from lsprotocol import types as lsp

from vnc import drafting, pipeline
from vnc.accepting import accepted
from vnc.diagnostics import VncError
from vnc.draft import Pinned
from vnc.expand.expand import Block, Filled, fill
from vnc.expand.lock import NAME, dump
from vnc.lsp.features.names import uri
from vnc.lsp.text import Drift, Text
from vnc.lsp.view import View
from vnc.source import Source


def accept(view: View, at: str) -> lsp.WorkspaceEdit | None:
    """The block replaced by what stands for it: its pinned lines, its fallback, or what the embedded writer makes of it."""
    _, block = _found(view, at)
    if block is None or block.draft is None or not block.lines:
        return None
    stands = block.pinned or Pinned(block.draft.digest, block.at, block.node.kind, drafting.plain(block.draft))
    old = Source(view.file, view.text.text)
    try:
        new = accepted(old, (replace(block, pinned=stands),))
    except VncError:
        return None
    return lsp.WorkspaceEdit(changes={uri(view.root / view.file): [difference(view.text, new)]})


def pin(view: View, at: str) -> lsp.WorkspaceEdit | None:
    """The lock with the embedded writer's lines for this block, so that no later version changes them."""
    filled, block = _found(view, at)
    if filled is None or block is None or block.draft is None or block.pinned is not None or not block.lines:
        return None
    entry = Pinned(block.draft.digest, block.at, block.node.kind, drafting.plain(block.draft))
    old = drafting.pinned(view.home.files)
    files = frozenset(each.at.rpartition(":")[0] for each in filled.blocks)
    lock = drafting.merged(old, (*filled.lock, entry), files)
    address = uri(view.root / NAME)
    there = view.home.files.exists(NAME)
    before = Text(view.home.files.read(NAME).decode("utf-8") if there else "", view.text.encoding)
    edit = lsp.TextDocumentEdit(
        lsp.OptionalVersionedTextDocumentIdentifier(address), [difference(before, dump(lock, drafting.kept(view.home.files)))]
    )
    made = [] if there else [lsp.CreateFile(address)]
    return lsp.WorkspaceEdit(document_changes=[*made, edit])


def difference(old: Text, new: str) -> lsp.TextEdit:
    """One edit that makes the new text, of no more than what differs."""
    drift = Drift.between(old.text, new)
    return lsp.TextEdit(old.range(drift.head, drift.old - drift.tail), new[drift.head : drift.new - drift.tail])


def _found(view: View, at: str) -> tuple[Filled | None, Block | None]:
    try:
        desk = drafting.desk(view.home.files, view.project, view.story.script, pipeline.library())
        filled = fill(view.story.script, desk)
    except VncError:
        return None, None
    return filled, next((b for b in filled.blocks if b.at == at and b.node.span.source == view.file), None)
