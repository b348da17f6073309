"""A whole text, or some lines of it, in the one style."""

from collections.abc import Sequence
from itertools import groupby

from vnc.diagnostics import Checked
from vnc.fmt.blanks import blanks
from vnc.fmt.layout import INDENT, written
from vnc.fmt.rows import Row, columns, rows
from vnc.parse import Parser, parse
from vnc.source import Source

MARK = "\ufeff"


def formatted(text: str) -> str:
    """The text in its one style; as it is when it does not parse. Formatting twice changes nothing more."""
    return checked(Source("", text)).value


def formatted_range(text: str, first: int, last: int) -> str:
    """The whole text with its lines `first` to `last` (from 1, both included) in the one style, all others as they are."""
    source = Source("", text)
    if not parse(source).ok:
        return text
    return _restyled(text, source.offset(first, 1), _line_end(source, last))


def checked(source: Source) -> Checked[str]:
    """The styled text; with errors the text as it is and everything that is wrong with it."""
    parser = Parser(source.name)
    before = parser.parse(source.text)
    if not before.ok:
        return Checked(source.text, before.found)
    text = _restyled(source.text, 0, len(source.text))
    if text != source.text:
        after = parser.parse(text)
        assert after.ok and after.value == before.value, f"formatting would change what {source.name or 'the text'} means"
    return Checked(text, before.found)


def _line_end(source: Source, line: int) -> int:
    """The offset after a line and its line end."""
    end = source.text.find("\n", source.offset(line, 1))
    return end + 1 if end >= 0 else len(source.text)


def _restyled(text: str, start: int, stop: int) -> str:
    """The text with what stands from `start` to `stop` in style. A row belongs to it that starts or ends there."""
    head = len(MARK) if text.startswith(MARK) else 0
    end = "\r\n" if "\r\n" in text[: text.find("\n") + 1] else "\n"
    listed = rows(text, head)
    chosen = [row.start < max(stop, start + 1) and row.end > start for row in listed]
    indents = _indents(listed, chosen, text)
    out, at = [text[:head]], head
    for row, count, is_chosen, indent in zip(listed, blanks(listed), chosen, indents, strict=True):
        lead = text[at : row.start]
        out.append(end * count if start <= at and row.start <= stop else lead)
        out.append(written(row, text, end, indent) if is_chosen else text[row.start : row.end])
        at = row.end
    rest = text[at:]
    return "".join(out) + ("" if start <= at and stop >= len(text) else rest)


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
    numbers, number = [], 0
    for row in listed:
        number += bool(row.tokens) and not row.depth
        numbers.append(number)
    return numbers
