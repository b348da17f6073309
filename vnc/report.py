"""Diagnostics shown: as text with the script's lines and carets, or as JSON, SARIF, GitHub's annotations.

Columns on the screen are cells: tabs, wide characters and emoji take the room that a terminal gives them. Columns in
the machines' formats count code points from 1.
"""

import json as _json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from vnc import VERSION
from vnc.diagnostics import Diagnostic, Fix, Severity
from vnc.record import record
from vnc.source import Source, Span

Sources = Mapping[str, Source]

TAB = 4
OFTEN, NAMED = 3, 8
"""What is wrong in the same way at so many further places is told once; so many of them are named."""
COLOURS = {"error": "31", "warning": "33", "note": "36", "code": "2", "frame": "34", "label": "36", "hint": "32"}
SARIF_LEVELS = {"error": "error", "warning": "warning", "note": "note"}
GITHUB_LEVELS = {"error": "error", "warning": "warning", "note": "notice"}
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def ordered(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """By file and place; what has no place comes first."""
    return sorted(found, key=lambda d: (d.span.source, d.span.start, d.span.end) if d.span else ("", -1, -1))


def counted(found: Iterable[Diagnostic]) -> str:
    """`2 errors, 1 warning`; empty when nothing was found."""
    severities = [d.severity for d in found]
    counts = ((severities.count(severity), severity) for severity in COLOURS)
    return ", ".join(f"{count} {severity}{'s' if count > 1 else ''}" for count, severity in counts if count)


# --- text ---------------------------------------------------------------------------------------------------------


def text(found: Iterable[Diagnostic], sources: Sources, colour: bool = False, width: int = 100) -> str:
    """Each diagnostic with its line, carets under what is meant, related places and hints; blank lines between."""
    page = _Page(sources, colour, width)
    return "\n".join("\n".join(page.entry(*told)) + "\n" for told in _told(ordered(found)))


def _told(found: Iterable[Diagnostic]) -> Iterator[tuple[Diagnostic, list[Span]]]:
    """Each diagnostic, and further places of it: what is said of many places in the same words is told once."""
    same: dict[tuple[str, str], list[Diagnostic]] = {}
    for each in found:
        same.setdefault((each.code, each.message), []).append(each)
    for first, *others in same.values():
        spans = [each.span for each in others if each.span]
        if len(others) < OFTEN:
            yield from ((each, []) for each in (first, *others))
        else:
            yield first, spans


@record
class _Mark:
    """Something to point at: a place and the words beside the carets."""

    span: Span
    words: str
    main: bool


@record
class _Page:
    sources: Sources
    colour: bool
    width: int

    def entry(self, diagnostic: Diagnostic, others: Sequence[Span]) -> Iterator[str]:
        """All lines of one diagnostic, which is true of other places as well."""
        yield self._headline(diagnostic)
        marks = [_Mark(label.span, label.text, False) for label in diagnostic.labels if label.span.source in self.sources]
        if diagnostic.span is not None and diagnostic.span.source in self.sources:
            marks.insert(0, _Mark(diagnostic.span, "", True))
        margin = len(str(max((self._line(mark.span) for mark in marks), default=0)))
        for number, (name, group) in enumerate(_grouped(marks)):
            yield self._place(name, group[0], margin, ":::" if number else "-->")
            yield from self._excerpt(group, margin, diagnostic.severity)
        yield from self._advice(diagnostic, margin)
        if others:
            yield f"{' ' * margin} {self._paint('frame', '=')} {self._paint('hint', 'also')}: {printable(self._places(others))}"

    def _places(self, spans: Sequence[Span]) -> str:
        """`story.vns:7, 9, 12 and 30 more`."""
        known = [span for span in spans if span.source in self.sources]
        before, named = "", list[str]()
        for span in known[:NAMED]:
            named.append(f"{'' if span.source == before else f'{span.source}:'}{self._line(span)}")
            before = span.source
        more = f" and {len(spans) - len(named)} more" if len(spans) > len(named) else ""
        return f"{', '.join(named)}{more}"

    def _headline(self, diagnostic: Diagnostic) -> str:
        severity = self._paint(diagnostic.severity, diagnostic.severity, bold=True)
        code = self._paint("code", f"[{diagnostic.code}]")
        return f"{severity}{code}: {printable(diagnostic.message)}"

    def _place(self, name: str, mark: _Mark, margin: int, arrow: str) -> str:
        line, column = self.sources[name].place(mark.span.start)
        return f"{' ' * margin}{self._paint('frame', arrow)} {printable(name)}:{line}:{column}"

    def _line(self, span: Span) -> int:
        return self.sources[span.source].place(span.start)[0]

    def _excerpt(self, marks: Sequence[_Mark], margin: int, severity: Severity) -> Iterator[str]:
        """The lines that marks point into, each followed by its carets."""
        bar = self._paint("frame", "|")
        yield f"{' ' * margin} {bar}"
        last = 0
        for mark in sorted(marks, key=lambda mark: (self._line(mark.span), not mark.main)):
            source = self.sources[mark.span.source]
            number, column = source.place(mark.span.start)
            line, first, length = _window(source, mark.span, number, column, self.width - margin - 4)
            if number != last:
                if last and number > last + 1:
                    yield f"{' ' * margin} {self._paint('frame', ':')}"
                yield f"{self._paint('frame', f'{number:>{margin}}')} {bar} {line}".rstrip()
            last = number
            caret = self._paint(severity if mark.main else "label", ("^" if mark.main else "-") * length)
            words = f" {self._paint('label', printable(mark.words))}" if mark.words else ""
            yield f"{' ' * margin} {bar} {' ' * first}{caret}{words}"

    def _advice(self, diagnostic: Diagnostic, margin: int) -> Iterator[str]:
        """Hints; and fixes that no hint has told already."""
        told = list(diagnostic.hints)
        told += [fix.title for fix in diagnostic.fixes if not _is_told(fix, diagnostic.hints)]
        for hint in told:
            yield f"{' ' * margin} {self._paint('frame', '=')} {self._paint('hint', 'hint')}: {printable(hint)}"

    def _paint(self, part: str, words: str, bold: bool = False) -> str:
        return f"\x1b[{'1;' if bold else ''}{COLOURS[part]}m{words}\x1b[0m" if self.colour else words


def _grouped(marks: Iterable[_Mark]) -> list[tuple[str, list[_Mark]]]:
    """Marks by file, the main one's first."""
    groups: dict[str, list[_Mark]] = {}
    for mark in marks:
        groups.setdefault(mark.span.source, []).append(mark)
    return list(groups.items())


def _is_told(fix: Fix, hints: Sequence[str]) -> bool:
    return any(edit.text and edit.text in hint for edit in fix.edits for hint in hints)


def _window(source: Source, span: Span, number: int, column: int, room: int) -> tuple[str, int, int]:
    """A line as shown, the cell where the mark starts and how many it takes. A long line is cut around the mark."""
    raw = source.line(number)
    first, last = min(column - 1, len(raw)), max(min(column - 1 + span.end - span.start, len(raw)), 0)
    start, end = cells(raw[:first]), cells(raw[:last])
    shown = expanded(raw)
    if cells(raw) > room:
        skip = max(0, min(start - room // 3, cells(raw) - room))
        shown, lead = _cut(shown, skip, room)
        start, end = max(start - skip + lead, 0), min(end - skip + lead, room)
    return shown, start, max(1, end - start)


def _cut(shown: str, skip: int, room: int) -> tuple[str, int]:
    """About `room` cells of a line from cell `skip` on, with `…` where something is left out; and the cells put before."""
    first = next((i for i in range(len(shown) + 1) if columns(shown[:i]) >= skip), 0)
    over = columns(shown[:first]) - skip
    rest = shown[first:]
    kept = next((i for i in range(len(rest), -1, -1) if columns(rest[:i]) <= room - 2), 0)
    head = "…" if skip else ""
    return head + rest[:kept] + ("…" if kept < len(rest) else ""), over + len(head)


@lru_cache(4096)
def cells(line: str) -> int:
    """How many cells of a terminal a piece of a line takes, from the line's start on."""
    return columns(expanded(line))


def columns(text: str) -> int:
    """Terminal columns of a text: wide characters take two, combining ones none. The tables are loaded only when needed."""
    if text.isascii():
        return len(text)
    from wcwidth import wcswidth

    return wcswidth(text)


def expanded(line: str) -> str:
    """The line as a terminal can show it: tabs as spaces, control characters as `�`."""
    shown = ""
    for number, piece in enumerate(line.split("\t")):
        if number:
            shown += " " * (TAB - max(columns(shown), 0) % TAB)
        shown += printable(piece)
    return shown


def printable(words: str) -> str:
    """Without control characters and halves of surrogate pairs."""
    return "".join("�" if char < " " or "\x7f" <= char < "\xa0" or "\ud800" <= char <= "\udfff" else char for char in words)


# --- for machines -------------------------------------------------------------------------------------------------


def json(found: Iterable[Diagnostic], sources: Sources) -> str:
    """A list of plain objects, in order."""
    return _json.dumps([_plain(diagnostic, sources) for diagnostic in ordered(found)], indent=2, ensure_ascii=False)


def _plain(diagnostic: Diagnostic, sources: Sources) -> dict[str, Any]:
    return {
        "severity": diagnostic.severity,
        "code": diagnostic.code,
        "message": printable(diagnostic.message),
        **_where(diagnostic.span, sources),
        "labels": [{"text": label.text, **_where(label.span, sources)} for label in diagnostic.labels],
        "hints": [printable(hint) for hint in diagnostic.hints],
        "fixes": [
            {
                "title": fix.title,
                "safe": fix.safe,
                "edits": [{"text": edit.text, **_where(edit.span, sources)} for edit in fix.edits],
            }
            for fix in diagnostic.fixes
        ],
    }


def _where(span: Span | None, sources: Sources) -> dict[str, Any]:
    """File, lines and columns from 1; offsets from 0. Empty without a place."""
    if span is None:
        return {}
    where: dict[str, Any] = {"file": span.source, "start": span.start, "end": span.end}
    if span.source in sources:
        source = sources[span.source]
        (line, column), (end_line, end_column) = source.place(span.start), source.place(span.end)
        where |= {"line": line, "column": column, "end_line": end_line, "end_column": end_column}
    return where


def sarif(found: Iterable[Diagnostic], sources: Sources) -> str:
    """A SARIF 2.1.0 log with one run."""
    listed = ordered(found)
    rules = sorted({diagnostic.code for diagnostic in listed})
    driver = {"name": "vnc", "version": VERSION, "rules": [{"id": code} for code in rules]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(diagnostic, rules, sources) for diagnostic in listed],
    }
    return _json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False)


def _result(diagnostic: Diagnostic, rules: list[str], sources: Sources) -> dict[str, Any]:
    message = ". ".join((diagnostic.message, *diagnostic.hints))
    result: dict[str, Any] = {
        "ruleId": diagnostic.code,
        "ruleIndex": rules.index(diagnostic.code),
        "level": SARIF_LEVELS[diagnostic.severity],
        "message": {"text": printable(message)},
    }
    if diagnostic.span is not None:
        result["locations"] = [_location(diagnostic.span, sources)]
    if diagnostic.labels:
        result["relatedLocations"] = [
            {**_location(label.span, sources), "message": {"text": printable(label.text)}} for label in diagnostic.labels
        ]
    return result


def _location(span: Span, sources: Sources) -> dict[str, Any]:
    where = _where(span, sources)
    place: dict[str, Any] = {"artifactLocation": {"uri": span.source}}
    if "line" in where:
        place["region"] = {
            "startLine": where["line"],
            "startColumn": where["column"],
            "endLine": where["end_line"],
            "endColumn": where["end_column"],
        }
    return {"physicalLocation": place}


def github(found: Iterable[Diagnostic], sources: Sources) -> str:
    """Workflow commands that GitHub shows beside the lines of a change."""
    return "\n".join(_annotation(diagnostic, sources) for diagnostic in ordered(found))


def _annotation(diagnostic: Diagnostic, sources: Sources) -> str:
    where = _where(diagnostic.span, sources)
    names = {"file": "file", "line": "line", "end_line": "endLine", "column": "col", "end_column": "endColumn"}
    facts = {name: where[key] for key, name in names.items() if key in where} | {"title": diagnostic.code}
    told = ",".join(f"{name}={_escaped(str(fact), ':,')}" for name, fact in facts.items())
    message = "\n".join((diagnostic.message, *diagnostic.hints))
    return f"::{GITHUB_LEVELS[diagnostic.severity]} {told}::{_escaped(message)}"


def _escaped(words: str, more: str = "") -> str:
    return "".join(f"%{ord(char):02X}" if char in f"%\r\n{more}" else char for char in words)
