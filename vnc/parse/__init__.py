"""Text to Script. Never raises on what an author can type.

Read `lines` first. The language itself is `grammar/vns.lark`; `tables` holds it as data, `machine` runs it, `build` makes
nodes, `mistakes` finds words for what does not fit, `hot` reads the frequent lines faster. `files` follows includes.
"""

from vnc.diagnostics import Checked
from vnc.parse.lines import part
from vnc.script import Module
from vnc.source import Source


def parse(source: Source) -> Checked[Module]:
    """One file's items, and everything that is wrong with its form."""
    text = source.text if source.text.endswith("\n") else source.text + "\n"
    pos = len(text) - len(text.removeprefix("\ufeff"))
    items, found = [], []
    while piece := part(source.name, text, pos):
        items += piece.items
        found += piece.found
        pos = piece.chunk.base + len(piece.chunk.text)
    return Checked(Module(source.name, tuple(items)), tuple(found))
