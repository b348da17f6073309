"""A newcomer's mistakes, each put alone into a real story: one report, at the right place. The table is `faults.toml`."""

import re
import tomllib
from pathlib import Path

import pytest
from lowering import ROOT

from vnc.diagnostics import Diagnostic
from vnc.pipeline import Shop, Wish, check
from vnc.project import Project
from vnc.source import Source
from vnc.store import Store
from vnc.world import MemoryWorld

TABLE = Path(__file__).parent / "faults.toml"
STORY = (ROOT / "samples" / "harbour.vns").read_text("utf-8")
FAULTS = tomllib.loads(TABLE.read_text("utf-8"))["fault"]


def told(fault: dict[str, str], folder: Path) -> str:
    """What `vnc check` says of the story with this mistake, and the words that it points at."""
    assert fault["was"] in STORY
    text = STORY.replace(fault["was"], fault["now"], 1)
    shop = Shop(Project(), MemoryWorld({"main.vns": text.encode()}), Store(folder / "store"), folder)
    return " | ".join(_said(each, Source("main.vns", text)) for each in check(shop, Wish("main.vns")).found)


def _said(found: Diagnostic, source: Source) -> str:
    span = found.span
    marked = source.text[span.start : span.end] if span else ""
    line = source.place(span.start)[0] if span else 0
    hint = f" ({found.hints[0]})" if found.hints else ""
    return f"{found.code} {line} `{marked}` {found.message}{hint}"


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault["what"])
def test_one_report_where_the_mistake_is(fault: dict[str, str], tmp_path: Path) -> None:
    said = told(fault, tmp_path)
    assert said == fault["told"]
    line = STORY[: STORY.index(fault["was"])].count("\n") + 1 + _lines_before_the_change(fault)
    assert " | " not in said and abs(int(said.split()[1]) - line) <= 1


def _lines_before_the_change(fault: dict[str, str]) -> int:
    """Lines at the start of the replaced text that stay as they are."""
    was, now = fault["was"].split("\n"), fault["now"].split("\n")
    return next((n for n, (one, other) in enumerate(zip(was, now, strict=False)) if one != other), min(len(was), len(now)))


def test_update(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    if not request.config.getoption("--update"):
        pytest.skip("only with --update")
    said = iter([told(fault, tmp_path) for fault in FAULTS])
    TABLE.write_text(re.sub(r"(?m)^told = .*$", lambda _: f"told = {_quoted(next(said))}", TABLE.read_text("utf-8")), "utf-8")


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def test_what_is_wrong_beside_a_line_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """Only what hangs on that line is left out: names that it may declare, and what looks at the whole story."""
    head = 'define e = Character("Eileen"\ndefine x = 3\nlabel start:\n'
    text = head + '    e I see.\n    e angyr "Hm."\n    k "Hm."\n    jump nowhere\n'
    shop = Shop(Project(), MemoryWorld({"main.vns": text.encode()}), Store(tmp_path / "store"), tmp_path)
    assert [each.code for each in check(shop, Wish("main.vns")).found] == [
        "unclosed-bracket", "expected", "unknown-character", "unknown-label",
    ]  # fmt: skip
