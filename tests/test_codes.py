"""Every code that the parser and the text tags tell has a page; its wrong example yields the code, its right one nothing."""

import re
from collections.abc import Callable

import pytest
from parsing import ROOT, nodes

from vnc.markup import check as check_text
from vnc.parse.files import load
from vnc.script import Say
from vnc.world import MemoryWorld

PAGES = ROOT / "docs" / "codes"
PAGE = re.compile(
    r"# (?P<title>.+)\n\n(?P<why>(?:.+\n)+)\n```vns wrong\n(?P<wrong>.*?)^```\n\n```vns right\n(?P<right>.*?)^```\n", re.S | re.M
)
TOLD = re.compile(
    r'(?:"(?:error|warning|note)",|Mistake\(|\.fault\(|_report\(|_report_indent\(|Problem\(|_problem\()\s*'
    r'"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)"'
)
ELSEWHERE = {"reserved-name"}
"""Codes whose page shows what a later stage says."""
CHAIN = {f"many{n}.vns": "".join(f'include "many{n + 1}.vns" as {name}\n' for name in "abcd").encode() for n in range(12)}
BESIDE = {
    "parts/one.vns": b'"One."\n',
    "latin1.vns": '"café"\n'.encode("latin-1"),
    "many.vns": b'include "many0.vns"\n',
    **CHAIN,
    "many12.vns": b'"End."\n',
}
"""Files that the examples include."""

Check = Callable[[str], list[str]]


def check(text: str) -> list[str]:
    """The codes that the front end tells of a script. Exchange it to try the pages on more stages."""
    checked = load(MemoryWorld({"main.vns": text.encode(), **BESIDE}), "main.vns")
    lines = [node.text for _, module in checked.value.modules for node in nodes(module) if isinstance(node, Say)]
    return [d.code for d in checked.found] + [problem.code for line in lines for problem in check_text(line)]


def codes() -> list[str]:
    """Every code written in the sources of the front end."""
    files = [*(ROOT / "vnc" / "parse").rglob("*.py"), ROOT / "vnc" / "markup.py"]
    told = {code for file in files for code in TOLD.findall(file.read_text("utf-8"))}
    return sorted((told | {"unmatched-tag"}) - {"syntax"})


def page(code: str) -> re.Match[str]:
    found = PAGE.fullmatch((PAGES / f"{code}.md").read_text("utf-8"))
    assert found, f"{code}.md has not the form of a page"
    return found


@pytest.mark.parametrize("code", [code for code in codes() if code not in ELSEWHERE])
def test_examples(code: str, check: Check = check) -> None:
    assert code in check(page(code)["wrong"])
    assert check(page(code)["right"]) == []


def test_the_search_for_codes_finds_them() -> None:
    assert {"unclosed-quote", "missing-colon", "too-deep", "unknown-tag", "include-cycle", "mixed-indent", "stray"} <= set(
        codes()
    )


@pytest.mark.parametrize("file", sorted(PAGES.glob("*.md")), ids=lambda file: file.stem)
def test_every_page_is_about_a_code_that_is_told(file) -> None:
    sources = "".join(source.read_text("utf-8") for source in (ROOT / "vnc").rglob("*.py"))
    made = file.stem.startswith(("unknown-", "unused-", "always-"))
    assert made or f'"{file.stem}"' in sources
