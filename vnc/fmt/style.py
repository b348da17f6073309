"""A whole text, or some lines of it, in the one style."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from vnc.diagnostics import Checked
from vnc.fmt.blanks import below, blanks
from vnc.fmt.layout import INDENT, written
from vnc.fmt.rows import Above, Row, columns, rows
from vnc.parse import Parser, parse
from vnc.parse.lines import Part
from vnc.source import Source

MARK = "\ufeff"


class Change(NamedTuple):
    """Another text for the characters from `first` to `last`."""

    first: int
    last: int
    text: str


class Styled(NamedTuple):
    """What changes in one item's text, and what the item below must know of it."""

    changes: tuple[Change, ...]
    below: Above


class Styler:
    """One file through its edits: an item whose text stays, under lines of the same form, is styled once."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, Above | None, str], Styled] = {}

    def changes(self, text: str, parts: Iterable[Part]) -> list[Change]:
        """What brings the text into style, in order. The parts are those of its parse, which has found no error."""
        end, above, at = _line_end(text), None, len(text) - len(text.removeprefix(MARK))
        whole = text if text.endswith("\n") else text + "\n"
        found: list[Change] = []
        used: dict[tuple[str, Above | None, str], Styled] = {}
        for part in parts:
            key = part.chunk.text, above, end
            styled = used[key] = self._kept.get(key) or _styled(part, above, end)
            found += (_moved(change, at) for change in styled.changes)
            above, at = styled.below, at + len(part.chunk.text)
        self._kept = used
        rest = whole[at:]
        found += (_moved(change, at) for change in _changes(rest, rows(rest, above=above), above, end, 0, len(rest)))
        return _ended(found, text, end)


def formatted(text: str) -> str:
    """The text in its one style; as it is when it does not parse. Formatting twice changes nothing more."""
    return checked(Source("", text)).value


def checked(source: Source) -> Checked[str]:
    """The styled text; with errors the text as it is and everything that is wrong with it."""
    parser = Parser(source.name)
    before = parser.parse(source.text)
    changes = Styler().changes(source.text, parser.parts) if before.ok else ()
    return Checked(changed(source.text, changes), before.found)


def formatted_range(text: str, first: int, last: int) -> str:
    """The whole text with its lines `first` to `last` (from 1, both included) in the one style, all others as they are."""
    parser = Parser("")
    ok = parser.parse(text).ok
    return changed(text, range_changes(text, parser.parts, first, last) if ok else ())


def range_changes(text: str, parts: Sequence[Part], first: int, last: int) -> list[Change]:
    """What brings lines (from 1, both included) into style. The parts are those of the text's parse, without errors."""
    source = Source("", text)
    start, stop = source.offset(first, 1), _after(source, last)
    low = sum(_end(part) <= start for part in parts)
    high = sum(part.chunk.base < max(stop, start + 1) for part in parts)
    near = parts[max(low - 1, 0) : high + 1]
    base = near[0].chunk.base if near else len(text) - len(text.removeprefix(MARK))
    stretch = text[base : _end(parts[high]) if high < len(parts) else len(text)]
    above = Above() if low > 1 else None
    found = _changes(stretch, rows(stretch), above, _line_end(text), start - base, stop - base)
    return [_moved(change, base) for change in found]


def changed(text: str, changes: Iterable[Change]) -> str:
    """The text with changes that stand in order."""
    out: list[str] = []
    at = 0
    for first, last, new in changes:
        out += (text[at:first], new)
        at = last
    return "".join((*out, text[at:]))


def _styled(part: Part, above: Above | None, end: str) -> Styled:
    """One item in style, and proof that it means what it did."""
    text = part.chunk.text
    listed = rows(text, above=above)
    changes = tuple(_changes(text, listed, above, end, 0, len(text)))
    after = parse(Source("", changed(text, changes))) if changes else None
    assert after is None or (after.ok and after.value.items == part.items), f"formatting would change what this means: {text}"
    return Styled(changes, below(listed, above))


def _changes(text: str, listed: list[Row], above: Above | None, end: str, start: int, stop: int) -> Iterator[Change]:
    """What brings that which stands from `start` to `stop` into style. A row belongs to it that starts or ends there."""
    chosen = [row.start < max(stop, start + 1) and row.end > start for row in listed]
    indents, at = _indents(listed, chosen, text), 0
    for row, count, is_chosen, indent in zip(listed, blanks(listed, above), chosen, indents, strict=True):
        lead = end * count if start <= at and row.start <= stop else text[at : row.start]
        new = lead + (written(row, text, end, indent) if is_chosen else text[row.start : row.end])
        if new != text[at : row.end]:
            yield Change(at, row.end, new)
        at = row.end
    if start <= at < len(text) <= stop:
        yield Change(at, len(text), "")


def _ended(changes: list[Change], text: str, end: str) -> list[Change]:
    """The changes of a text to whose last line an end was thought, with that end if the line has to have it."""
    if text.endswith("\n"):
        return changes
    if not changes or changes[-1].last <= len(text):
        return [*changes, Change(len(text), len(text), end)]
    *others, (first, _, new) = changes
    return [*others, *((Change(first, len(text), new),) if (first, new) != (len(text), "") else ())]


def _moved(change: Change, by: int) -> Change:
    return Change(change.first + by, change.last + by, change.text)


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text[: text.find("\n") + 1] else "\n"


def _after(source: Source, line: int) -> int:
    """The offset after a line and its line end."""
    end = source.text.find("\n", source.offset(line, 1))
    return end + 1 if end >= 0 else len(source.text)


def _end(part: Part) -> int:
    return part.chunk.base + len(part.chunk.text)


def _indents(listed: Sequence[Row], chosen: Sequence[bool], text: str) -> list[str]:
    """Each row's indentation: its depth tells it, but where lines that must stay stand otherwise in the same item."""
    found: list[str] = []
    items = groupby(zip(listed, chosen, _item_numbers(listed), strict=True), key=lambda entry: entry[2])
    for _, entries in items:
        item = [(row, is_chosen) for row, is_chosen, _ in entries]
        fits = all(is_chosen or not row.tokens or row.column == columns(INDENT * row.depth) for row, is_chosen in item)
        found += [INDENT * row.depth if fits else text[row.start : row.first] for row, _ in item]
    return found


def _item_numbers(listed: Sequence[Row]) -> list[int]:
    """Which item at the left margin each row belongs to."""
    numbers: list[int] = []
    number = 0
    for row in listed:
        number += bool(row.tokens) and not row.depth
        numbers.append(number)
    return numbers
