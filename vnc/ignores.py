"""Comments that silence findings: `# vnc: ignore CODE, CODE`. Errors are never silenced.

At a line's end the comment holds for that line, alone for the next line of code, above the first line of code for the file.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from vnc.diagnostics import Diagnostic, Edit, Fix, nearest
from vnc.record import record
from vnc.source import Source, Span

MARK = re.compile(r"#[ \t]*vnc:[ \t]*ignore\b[ \t]*((?:[\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)?)")
PIECE = re.compile(
    r'"""(?:[^"\\]|\\[\s\S]|"(?!""))*"""|\'\'\'(?:[^\'\\]|\\[\s\S]|\'(?!\'\'))*\'\'\''
    r'|"(?:[^"\\\n]|\\[\s\S])*"|\'(?:[^\'\\\n]|\\[\s\S])*\'|(#[^\n]*)'
)
CODE = re.compile(r"[\w-]+")
CODELESS = re.compile(r"\s*(?:#.*)?$")


@record
class Ignore:
    """One code in one comment: where the code is written, where its comment is, and which line it holds for (0: all)."""

    code: str
    start: int
    end: int
    comment: tuple[int, int]
    line: int


def ignores(source: Source) -> Iterator[Ignore]:
    """Every code that a file's comments name; one without a code for a comment that names none."""
    if "ignore" not in source.text:
        return
    for comment in PIECE.finditer(source.text):
        found = MARK.match(comment[1]) if comment[1] else None
        if found is None:
            continue
        at, extent = comment.start(1), comment.span(1)
        line = _line(source, at)
        for code in CODE.finditer(found[1]):
            first = at + found.start(1) + code.start()
            yield Ignore(code[0], first, first + len(code[0]), extent, line)
        if not found[1]:
            yield Ignore("", *extent, extent, line)


def kept(found: Iterable[Diagnostic], sources: Mapping[str, Source]) -> tuple[Diagnostic, ...]:
    """What no comment silences."""
    listed = {name: tuple(ignores(source)) for name, source in sources.items()}
    return tuple(each for each in found if not any(_silences(i, each, sources) for i in _of(each, listed)))


def unused(found: Iterable[Diagnostic], sources: Mapping[str, Source], codes: Iterable[str]) -> Iterator[Diagnostic]:
    """Comments that silence none of the findings, with a fix that takes them out. `codes` are those there are."""
    told, known = tuple(found), tuple(codes)
    for name, source in sources.items():
        mine = [each for each in told if each.span is not None and each.span.source == name]
        for ignore in ignores(source):
            if not any(_silences(ignore, each, sources) for each in mine):
                yield _idle(ignore, source, known)


def _of(found: Diagnostic, listed: Mapping[str, tuple[Ignore, ...]]) -> tuple[Ignore, ...]:
    return listed.get(found.span.source, ()) if found.span is not None else ()


def _silences(ignore: Ignore, found: Diagnostic, sources: Mapping[str, Source]) -> bool:
    if found.severity == "error" or found.code != ignore.code or found.span is None:
        return False
    source = sources[found.span.source]
    return not ignore.line or source.place(found.span.start)[0] <= ignore.line <= source.place(found.span.end)[0]


def _line(source: Source, at: int) -> int:
    """The line that a comment at this offset holds for; 0 for all."""
    number, column = source.place(at)
    if source.line(number)[: column - 1].strip("\ufeff \t"):
        return number
    if not any(not CODELESS.match(source.line(above).lstrip("\ufeff")) for above in range(1, number)):
        return 0
    last = source.place(len(source.text))[0]
    return next((below for below in range(number + 1, last + 1) if not CODELESS.match(source.line(below))), number)


def _idle(ignore: Ignore, source: Source, codes: tuple[str, ...]) -> Diagnostic:
    span = Span.at(source.name, ignore.start, ignore.end)
    fixes = (Fix("take it out", (_removal(ignore, source),), safe=True),)
    if not ignore.code:
        hints = ("name what to ignore: `# vnc: ignore CODE`",)
        return Diagnostic("note", "unused-ignore", "this comment names no code", span, hints=hints, fixes=fixes)
    if ignore.code not in codes:
        near = nearest(ignore.code, codes)
        hints = (f"did you mean `{near}`?",) if near else ("`vnc explain` lists all codes",)
        renamed = (Fix(f"write `{near}`", (Edit(span, near),)),) if near else ()
        return Diagnostic("warning", "unused-ignore", f"there is no code `{ignore.code}`", span, hints=hints, fixes=renamed)
    return Diagnostic("note", "unused-ignore", f"there is no `{ignore.code}` to ignore here", span, fixes=fixes)


def _removal(ignore: Ignore, source: Source) -> Edit:
    """The code with its comma; the comment with the white space before it, or its line, where it is the only code."""
    first, last = ignore.comment
    others = [each for each in ignores(source) if each.comment == ignore.comment and each != ignore]
    if others:
        after = next((each.start for each in others if each.start > ignore.start), 0)
        before = max((each.end for each in others if each.end < ignore.start), default=0)
        return Edit(Span.at(source.name, ignore.start if after else before, after or ignore.end), "")
    text = source.text
    while first and text[first - 1] in " \t":
        first -= 1
    if (first == 0 or text[first - 1] == "\n") and text[last : last + 1] == "\n":
        last += 1
    return Edit(Span.at(source.name, first, last), "")
