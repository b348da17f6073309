"""Every code that lowering tells has a page, and the page's examples do what it says."""

import re
from hashlib import sha256
from pathlib import Path

import pytest
from lowering import ROOT, library, settings, story

from vnc.fonts import BUNDLED
from vnc.lower.checks.rules import check_rules
from vnc.markup import Run
from vnc.parse.files import load
from vnc.world import MemoryWorld

PAGES = ROOT / "docs" / "codes"
EXAMPLE = re.compile(r"^```vns (wrong|right)\n(.*?)^```$", re.S | re.M)
FROM_RENDERER = {"text-too-long", "missing-glyph", "unknown-font"}
UNUSED = {f"unused-{kind}" for kind in ("character", "variable", "transform", "transition", "background", "image")}


def codes() -> list[str]:
    """Every code written in the sources of lowering."""
    files = (ROOT / "vnc" / "lower").rglob("*.py")
    told = re.compile(r'"(?:error|warning|note)", "([a-z][a-z-]+)"')
    found = {code for file in files for code in told.findall(file.read_text("utf-8"))}
    unknown = {f"unknown-{what}" for what in ("genre", "theme", "style", "route", "label", "mood", "character")}
    return sorted({*found, *unknown, *UNUSED, "always-true", "always-false"})


def examples(code: str) -> dict[str, str]:
    return {kind: text for kind, text in EXAMPLE.findall((PAGES / f"{code}.md").read_text("utf-8"))}


def found(code: str, text: str) -> list[str]:
    if code in FROM_RENDERER:
        files = {"main.vns": text.encode()}
        script = load(MemoryWorld(files), "main.vns").value
        told = check_rules(script, library(), settings(files), fits=short, glyphs=private, knows=BUNDLED.__contains__)
        return [each.code for each in told]
    if code == "outgrown-take":
        heard = {"start_1": (sha256(b"take").hexdigest()[:16], "You came, in this rain")}
        return [each.code for each in story(text, {"voices/start_1.wav": "take"}, heard=heard).found]
    return [each.code for each in story(text, route=next(iter(re.findall(r"^route (\w+):", text, re.M)), "")).found]


def short(runs: tuple[Run, ...]) -> bool:
    return sum(len(run.text) for run in runs) < 240


def private(text: str) -> dict[str, tuple[str, ...]]:
    return {char: ("A font",) for char in text if ord(char) > 0xF0000}


@pytest.mark.parametrize("code", codes())
def test_page(code: str) -> None:
    pair = examples(code)
    assert code in found(code, pair["wrong"])
    right = found(code, pair["right"])
    assert code not in right
    assert not [other for other in right if other not in UNUSED], right


@pytest.mark.parametrize("code", codes())
def test_page_has_a_title(code: str) -> None:
    text = Path(PAGES / f"{code}.md").read_text("utf-8")
    assert text.startswith("# ") and max(map(len, text.splitlines())) < 900
