"""Ren'Py text as lines in blocks: continuations joined, comments kept. Takes any text whatever, and never raises."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from vnc.record import record

TAB = 8
DEEPEST = 40
"""Blocks inside one another; what is deeper is read as if it stood here."""
FURTHEST = 400
"""Lines that a bracket may stay open."""
TOKEN = re.compile(
    r"(?P<comment>\#[^\n]*)"
    r"|(?P<triple>\"\"\"|'''|```)"
    r"|(?P<string>\"[^\"\\\n]*(?:\\[^\n][^\"\\\n]*)*\"|'[^'\\\n]*(?:\\[^\n][^'\\\n]*)*'|`[^`\\\n]*(?:\\[^\n][^`\\\n]*)*`)"
    r"|(?P<quote>[\"'`])"
    r"|(?P<join>\\\n)"
    r"|(?P<end>\n)"
    r"|(?P<open>[(\[{])"
    r"|(?P<close>[)\]}])"
    r"|[^\#\"'`\\\n()\[\]{}]+|\\"
)


@record
class Line:
    """A statement as written: its text without comments (a string may hold line breaks), and the lines under it."""

    number: int
    indent: int
    text: str
    tail: str = ""
    """The comment behind it."""
    before: tuple[str, ...] = ()
    """The comments above it."""
    block: "tuple[Line, ...]" = ()
    raw: tuple[str, ...] = ()
    """Its own physical lines."""

    def whole(self) -> tuple[str, ...]:
        """Its physical lines and those of its block, moved to the left margin."""
        return tuple(line[min(self.indent, len(line) - len(line.lstrip())) :] for line in _all(self))


def _all(line: Line) -> Iterator[str]:
    yield from line.raw
    for inner in line.block:
        yield from _all(inner)


def read(text: str) -> tuple[Line, ...]:
    """The lines of a file, blocks inside their heads."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    return _nested(list(_logical(text)))


@dataclass(slots=True)
class _Scan:
    """Where a logical line has got to; `plain` is its text so far, without comments."""

    text: str
    at: int
    plain: list[str] = field(default_factory=list[str])
    tail: str = ""
    depth: int = 0
    lines: int = 0


def _logical(text: str) -> Iterator[Line]:
    """Lines one after the other. One whose bracket or quote never closes is a line by itself."""
    at, number = 0, 1
    comments: list[str] = []
    while at < len(text):
        first = re.compile(r"[ \t\f]*").match(text, at)
        assert first is not None
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        start = first.end()
        if start >= end or text[start] == "#":
            if start < end:
                comments.append(text[start:end].rstrip())
            at, number = end + 1, number + 1
            continue
        scan = _scanned(text, start)
        last = scan.at if scan else end
        physical = text[at:last].split("\n")
        plain = "".join(scan.plain) if scan else text[start:end]
        yield Line(number, _columns(first[0]), plain.strip(), scan.tail if scan else "", tuple(comments), (), tuple(physical))
        comments = []
        at, number = last + 1, number + len(physical)
    if comments:
        yield Line(number, 0, "", before=tuple(comments))


def _columns(blank: str) -> int:
    return len(blank.expandtabs(TAB))


def _scanned(text: str, start: int) -> _Scan | None:
    """The logical line that begins at `start`; None when it never ends."""
    scan = _Scan(text, start)
    while scan.at < len(text):
        found = TOKEN.match(text, scan.at)
        assert found is not None
        kind = found.lastgroup
        if kind == "end" and not scan.depth:
            return scan
        if not _taken(scan, kind, found) or scan.lines > FURTHEST:
            return None
    return scan if not scan.depth else None


def _taken(scan: _Scan, kind: str | None, found: re.Match[str]) -> bool:
    """One token more; False when it opens what is never closed."""
    scan.at = found.end()
    if kind == "comment":
        scan.tail = scan.tail or found[0].rstrip()
    elif kind == "triple" or kind == "quote":
        return _long(scan, found[0])
    elif kind in ("end", "join"):
        scan.lines += 1
        scan.plain.append(" ")
    else:
        scan.depth = max(0, scan.depth + (kind == "open") - (kind == "close"))
        scan.plain.append(found[0])
    return True


def _long(scan: _Scan, quote: str) -> bool:
    """A text over several lines. A single quote ends such a text only where it looks like an end: behind a word, before
    the line's end or a clause. So a forgotten quote spoils its own line only."""
    start = scan.at
    at = start
    while (at := scan.text.find(quote, at)) >= 0:
        if not _escaped(scan.text, at, start):
            break
        at += 1
    if at < 0 or (len(quote) == 1 and not _closes(scan.text, at, start)):
        return False
    scan.plain.append(quote + scan.text[start : at + len(quote)])
    scan.at = at + len(quote)
    return True


def _escaped(text: str, at: int, start: int) -> bool:
    slashes = 0
    while at - slashes > start and text[at - slashes - 1] == "\\":
        slashes += 1
    return slashes % 2 == 1


def _closes(text: str, at: int, start: int) -> bool:
    after = text[at + 1 : at + 2]
    return at > start and not text[at - 1].isspace() and (not after or after.isspace() or after in ":,)]")


def _nested(lines: list[Line]) -> tuple[Line, ...]:
    """Blocks by indentation: deeper lines belong to the line above, whether it asks for a block or not."""
    made: list[list[Line]] = [[]]
    heads: list[Line] = []

    def close() -> None:
        inner, head = made.pop(), heads.pop()
        made[-1].append(Line(head.number, head.indent, head.text, head.tail, head.before, tuple(inner), head.raw))

    for line in lines:
        while heads and line.indent <= heads[-1].indent:
            close()
        if len(heads) >= DEEPEST:
            close()
        heads.append(line)
        made.append([])
    while heads:
        close()
    return tuple(made[0])
