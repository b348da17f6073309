"""What is written about writers is true: the guide's examples, and the pages of the codes that drafts can tell."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from test_codes import page
from test_generate import server, shop
from text_server import serving

from vnc import pipeline
from vnc.draft import KINDS
from vnc.expand.blocks import RULES
from vnc.parse import parse
from vnc.source import Source

GUIDE = (Path(__file__).parents[1] / "docs" / "generate.md").read_text("utf-8")
Told = Callable[[Path, str], list[str]]


def checked(folder: Path, text: str) -> list[str]:
    return [d.code for d in pipeline.check(shop(folder, text), pipeline.Wish("story.vns")).found]


def locked(folder: Path, text: str) -> list[str]:
    return [d.code for d in pipeline.drafts(shop(folder, text), "story.vns", locked=True).story.found]


def answered(*drafts: str) -> Told:
    def told(folder: Path, text: str) -> list[str]:
        with serving(server(*drafts)) as there:
            return [d.code for d in pipeline.drafts(shop(folder, text, there.url), "story.vns").story.found]

    return told


CODES: dict[str, Told] = {
    "bad-request": checked,
    "sketched": checked,
    "no-voice": checked,
    "not-locked": locked,
    "draft-failed": answered("nothing of use\n"),
    "draft-mended": answered('e "The train is late."\ne "It was late before."\n'),
}


@pytest.mark.parametrize("code", CODES)
def test_pages_of_drafts(code, tmp_path):
    assert code in CODES[code](tmp_path, page(code)["wrong"])
    assert code not in CODES[code](tmp_path, page(code)["right"])
    assert not [d for d in checked(tmp_path, page(code)["right"]) if d not in ("not-generated", "maker-missing", "empty-film")]


@pytest.mark.parametrize("text", re.findall(r"^```vns\n(.*?)^```$", GUIDE, re.S | re.M))
def test_examples_of_the_guide(text, tmp_path):
    assert not parse(Source("example.vns", text)).found
    assert "bad-request" not in checked(tmp_path, text)


def test_the_guide_names_everything_a_block_can_ask_for():
    missing = [
        word for word in (*RULES, *KINDS, "cast", "keep", "fallback") if f"`{word}" not in GUIDE and f" {word}" not in GUIDE
    ]
    assert set(missing) <= {"temperature"}
