"""The examples of the documentation are scripts, and no statement is left out."""

import re

import pytest
from parsing import ROOT, nodes, with_places

from vnc import script
from vnc.parse import parse
from vnc.parse.reference import reference
from vnc.parse.tables import reserved, tables
from vnc.source import Source

PAGE = (ROOT / "docs" / "language.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```vns\n(.*?)^```$", PAGE, re.S | re.M)


@pytest.mark.parametrize("text", EXAMPLES)
def test_example(text: str) -> None:
    source = Source("example.vns", text)
    checked = parse(source)
    assert checked.found == ()
    assert with_places(checked.value) == with_places(reference(source).value)


def test_every_statement_is_shown() -> None:
    shown = {type(node).__name__ for text in EXAMPLES for node in nodes(parse(Source("x", text)).value)}
    statements = {each.__name__ for union in (script.Statement, script.Declaration, script.Step) for each in union.__args__}
    assert statements - shown == {"Broken"}


def test_every_keyword_is_written_down() -> None:
    examples = "\n".join(EXAMPLES)
    words = {word for start in ("module_line", "arm_line", "menu_line", "request_line") for word in reserved(start)}
    later = {
        "at",
        "as",
        "behind",
        "zorder",
        "onlayer",
        "fadein",
        "fadeout",
        "volume",
        "loop",
        "noloop",
        "if_changed",
        "sustain",
        "timeout",
    }
    later |= {"from", "extends", "generate", "expand", "expression", "text", "mood", "effect", "id", "nointeract"}
    assert later <= set(tables().fixed)
    assert {word for word in words | later if not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", examples)} == set()
