"""Language cases: a script, and beside it what the parser says of it. `--update` writes the expectations anew.

A case without expectations has no mistakes: then Lark reads it alike, and it can be written and read back.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from parsing import with_places

from vnc.diagnostics import Diagnostic
from vnc.parse import parse
from vnc.parse.reference import reference
from vnc.parse.unparse import unparse
from vnc.source import Source

CASES = sorted((Path(__file__).parent / "cases" / "parse").glob("*.vns.cases"))
EXPECTED = re.compile(r"^# (?:error|warning|note)\[[\w-]+\]: .*\n", re.M)


def blocks(file: Path) -> list[tuple[str, str]]:
    """Name and text of each case in a file."""
    parts = re.split(r"^--- (.*)\n", file.read_bytes().decode("utf-8"), flags=re.M)
    return list(zip(parts[1::2], parts[2::2], strict=True))


def cases() -> Iterator[object]:
    for file in CASES:
        for name, text in blocks(file):
            yield pytest.param(text, id=f"{file.name.split('.')[0]}:{name}")


def script(text: str) -> Source:
    """The case's script: `<TAB>`, `<NUL>`, `<NBSP>` and `<CR>` stand for what is hard to see in a file."""
    plain = EXPECTED.sub("", text)
    for name, char in (("<TAB>", "\t"), ("<NUL>", "\0"), ("<NBSP>", "\xa0"), ("<CR>", "\r"), ("<HALF>", "\ud800")):
        plain = plain.replace(name, char)
    return Source("case.vns", plain)


def told(found: tuple[Diagnostic, ...], source: Source) -> list[str]:
    """The findings as the case files write them."""
    lines = []
    for d in found:
        assert d.span is not None
        (line, column), (end_line, end_column) = source.place(d.span.start), source.place(d.span.end)
        hints = "".join(f" ({hint})" for hint in d.hints)
        lines.append(f"# {d.severity}[{d.code}]: {line}:{column}-{end_line}:{end_column} {d.message}{hints}\n")
    return lines


@pytest.mark.parametrize("text", list(cases()))
def test_case(text: str) -> None:
    source = script(text)
    checked = parse(source)
    assert told(checked.found, source) == EXPECTED.findall(text)
    if checked.ok:
        lark = reference(source)
        assert lark.ok and with_places(lark.value) == with_places(checked.value)
        assert parse(Source("again", unparse(checked.value))).value.items == checked.value.items
    else:
        assert not reference(source).ok


def test_update(request: pytest.FixtureRequest) -> None:
    """Not a test of the parser: rewrites the case files when asked to."""
    if not request.config.getoption("--update"):
        return
    for file in CASES:
        out = []
        for name, text in blocks(file):
            source = script(text)
            body = EXPECTED.sub("", text).rstrip("\n") + "\n"
            out.append(f"--- {name}\n{body}{''.join(told(parse(source).found, source))}\n")
        file.write_bytes("".join(out).encode())
