"""Parsing a file again after an edit: what stands at the left margin is parsed alone, and kept while its text is the same."""

from collections.abc import Iterable

from vnc.diagnostics import Checked, Diagnostic
from vnc.parse.lines import Part, part
from vnc.script import Item, Module
from vnc.source import Source


class Parser:
    """One file through its edits. Each result equals a fresh parse; its spans move along when text above them grows."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._text = ""
        self._parts: list[Part] = []

    @property
    def parts(self) -> tuple[Part, ...]:
        """The last text's parts in order; what stands below the last of them says nothing."""
        return tuple(self._parts)

    def parse(self, text: str) -> Checked[Module]:
        """The whole text's items; only parts whose text has changed, and the one before, are read again."""
        text = text if text.endswith("\n") else text + "\n"
        shift = len(text) - len(self._text)
        head = self._same_head(text)
        tail = self._same_tail(text, head, shift)
        pos = _end(self._parts[head - 1]) if head else len(text) - len(text.removeprefix("\ufeff"))
        fresh, joins = self._fresh(text, pos, tail, shift)
        for kept in self._parts[joins:]:
            kept.chunk.base += shift
        self._parts[head:joins] = fresh
        self._text = text
        return joined(self.name, self._parts)

    def _same_head(self, text: str) -> int:
        """How many parts at the start stay. The last one before the change is read anew: it may have looked ahead."""
        head = 0
        while head < len(self._parts) and _stands(self._parts[head], text, 0) and not self._parts[head].open:
            head += 1
        return max(head - 1, 0)

    def _same_tail(self, text: str, head: int, shift: int) -> int:
        """The first of the parts at the end that stay, as far as their text tells."""
        tail = len(self._parts)
        if tail == 0 or not text.endswith(self._text[_end(self._parts[-1]) :]):
            return tail
        while tail > head and _stands(self._parts[tail - 1], text, shift):
            tail -= 1
        return tail

    def _fresh(self, text: str, pos: int, tail: int, shift: int) -> tuple[list[Part], int]:
        """New parts from `pos` on, up to where an old one starts that stays; and that one's number."""
        starts = {kept.chunk.base + shift: tail + number for number, kept in enumerate(self._parts[tail:])}
        fresh: list[Part] = []
        while pos not in starts and (piece := part(self.name, text, pos)):
            fresh.append(piece)
            pos = _end(piece)
        return fresh, starts.get(pos, len(self._parts))


def parse(source: Source) -> Checked[Module]:
    """One file's items, and everything that is wrong with its form."""
    return Parser(source.name).parse(source.text)


def joined(name: str, parts: Iterable[Part]) -> Checked[Module]:
    """The parts' items and findings, in order."""
    items, found = list[Item](), list[Diagnostic]()
    for piece in parts:
        items += piece.items
        found += piece.found
    return Checked(Module(name, tuple(items)), tuple(found))


def _end(piece: Part) -> int:
    return piece.chunk.base + len(piece.chunk.text)


def _stands(piece: Part, text: str, shift: int) -> bool:
    return piece.chunk.base + shift >= 0 and text.startswith(piece.chunk.text, piece.chunk.base + shift)
