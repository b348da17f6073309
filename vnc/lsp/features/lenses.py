"""Code lenses: preview from a label, write a block's lines into the script, pin them."""

from collections.abc import Iterator

from lsprotocol import types as lsp

from vnc.lsp.features.names import uri
from vnc.lsp.view import View

PREVIEW = "vnc.previewHere"
"""Run by the editor: the server never renders."""
EXPAND = "vnc.expandBlock"
"""Run by the editor: the server never asks a writer."""
ACCEPT = "vnc.acceptBlock"
PIN = "vnc.pinBlock"
TITLES = {"pinned": "pinned draft", "fallback": "fallback", "sketched": "sketched", "empty": "nothing yet"}


def lenses(view: View, params: lsp.CodeLensParams) -> list[lsp.CodeLens]:
    return [*_labels(view), *_blocks(view)]


def _labels(view: View) -> Iterator[lsp.CodeLens]:
    address = uri(view.root / view.file)
    for entry in view.entries:
        for name, label in entry.labels:
            place = view.range(label.span)
            yield lsp.CodeLens(place, lsp.Command("▶ preview from here", PREVIEW, arguments=[address, name]))


def _blocks(view: View) -> Iterator[lsp.CodeLens]:
    """What stands for a block now, and what can be done about it."""
    address = uri(view.root / view.file)
    for start, block in view.known.blocks():
        place = view.text.range(start, start)
        here = [address, block.at]
        yield lsp.CodeLens(place, lsp.Command(f"expand ({TITLES.get(block.state, block.state)})", EXPAND, arguments=here))
        if block.state != "empty":
            yield lsp.CodeLens(place, lsp.Command("accept: write its lines here", ACCEPT, arguments=here))
        if block.state == "sketched":
            yield lsp.CodeLens(place, lsp.Command("pin in vnc.lock", PIN, arguments=here))
