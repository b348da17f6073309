"""A module written and read again is the same module, and the writing is canonical."""

from pathlib import Path

import pytest
from hypothesis import given
from parsing import MODULES, files, often, source

from vnc import quoting
from vnc.parse import parse
from vnc.parse.expression import expression as value_of
from vnc.parse.unparse import unparse
from vnc.parse.values import value
from vnc.script import Module
from vnc.source import Source


@pytest.mark.parametrize("file", files(), ids=lambda file: file.name)
def test_shipped_scripts(file: Path) -> None:
    module = parse(source(file)).value
    text = unparse(module)
    again = parse(Source(file.name, text))
    assert again.ok and again.value == module and unparse(again.value) == text


@often(300)
@given(MODULES)
def test_made_modules(module: Module) -> None:
    text = unparse(module)
    again = parse(Source("made.vns", text))
    assert again.found == () and again.value == module and unparse(again.value) == text


def test_a_broken_line_is_kept_as_it_was() -> None:
    text = 'label start:\n    e "Fine."\n    e "open\n'
    assert unparse(parse(Source("x", text)).value) == text


@pytest.mark.parametrize(
    "text", ["plain", 'a "b" c', "a\\b", "two\nlines", "a  b   c", " x ", "\ttab", "[[x] {{b}", "é漢🙂", "it's", "\u2028"]
)
def test_quoted_text_means_itself(text: str) -> None:
    inner = quoting.quote(text)[1:-1]
    assert quoting.cook(inner) == text and quoting.cook_plain(inner) == text


def test_places_inside_texts() -> None:
    raw = r"a\"b  \n c\u00e9\[d"
    cooked = quoting.cook(raw)
    assert cooked == 'a"b \n cé[[d'
    assert [raw[quoting.raw_offset(raw, cooked.index(char))] for char in "abcd"] == list("abcd")
    assert quoting.raw_offset(raw, len(cooked)) == len(raw)


@pytest.mark.parametrize("text", ["1 + 2", "Dissolve(0.5, alpha=True)", "[1,\n 2]", "not a in b"])
def test_a_value_alone(text: str) -> None:
    checked = value_of(Source("form", text))
    assert checked.ok and checked.value is not None
    assert value_of(Source("form", value(checked.value))).value == checked.value


@pytest.mark.parametrize(
    "text", ["", "1 +", "1 2", "f(", '"open', "1\n2", "with", "99999999999999999", "-" * 200 + "1", "\0", "x = 1"]
)
def test_no_value(text: str) -> None:
    checked = value_of(Source("form", text))
    assert checked.value is None and len(checked.found) == 1
