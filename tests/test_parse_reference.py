"""The fast parser and Lark on the same grammar give the same nodes at the same places."""

import json
import logging
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lark import logger
from parsing import EXPRESSIONS, MODULES, files, often, roughen, source, with_places

from vnc import data
from vnc.parse import parse
from vnc.parse.grammar import grammar, make
from vnc.parse.reference import reference
from vnc.parse.tables import MODES, STARTS, WORDY, tables
from vnc.parse.unparse import unparse
from vnc.parse.values import value
from vnc.script import Assign, Module
from vnc.source import Source


def agree(text: Source) -> None:
    """Both find the script good, with equal trees; or both find it bad."""
    fast, slow = parse(text), reference(text)
    assert fast.ok == slow.ok, (fast.found, slow.found)
    if fast.ok:
        assert with_places(fast.value) == with_places(slow.value)


@pytest.mark.parametrize("file", files(), ids=lambda file: file.name)
def test_shipped_scripts(file: Path) -> None:
    assert reference(source(file)).ok
    agree(source(file))


@often(150)
@given(MODULES, st.integers(0, 10**6))
def test_made_scripts(module: Module, seed: int) -> None:
    text = Source("made.vns", roughen(unparse(module), seed))
    assert parse(text).value == module
    agree(text)


@often(200)
@given(EXPRESSIONS)
def test_expressions(expression: object) -> None:
    text = Source("made.vns", f"$ x = {value(expression)}\n")  # type: ignore[arg-type]
    assert parse(text).value.items == (Assign("x", "=", expression),)  # type: ignore[arg-type]
    agree(text)


@often(300)
@given(MODULES, st.randoms(use_true_random=False))
def test_spoilt_scripts(module: Module, chance: object) -> None:
    """One character changed: still both say yes with equal trees, or both say no."""
    text = unparse(module)
    place = chance.randrange(len(text))  # type: ignore[attr-defined]
    sign = chance.choice(" \n\"'()[]:,@$-.#ax1=\t\\\0")  # type: ignore[attr-defined]
    agree(Source("made.vns", text[:place] + sign + text[place + chance.randrange(2) :]))  # type: ignore[attr-defined]


def test_tables_are_those_of_the_grammar() -> None:
    """`python -m vnc.parse.grammar` writes them anew."""
    shipped = json.loads((data("grammar") / "tables.json").read_text("utf-8"))
    assert shipped == json.loads(json.dumps(make()))


def test_the_grammar_has_no_conflicts(caplog: pytest.LogCaptureFixture) -> None:
    level = logger.level
    logger.setLevel(logging.DEBUG)
    logger.addHandler(caplog.handler)
    try:
        grammar(("module", *STARTS), debug=True)
    finally:
        logger.removeHandler(caplog.handler)
        logger.setLevel(level)
    assert "conflict" not in caplog.text


def test_no_state_reads_words_in_two_ways() -> None:
    kinds = [{name for name in group if name in row} for row in tables().actions for group in [sum(MODES.values(), ())]]
    assert all(len({mode for mode, group in MODES.items() if kind & set(group)}) <= 1 for kind in kinds)


def test_keywords_among_words_end_with_the_word() -> None:
    """Where an image's or a property's word may stand, every keyword must know that `at-home` is one word."""
    taken = {name for row in tables().actions if {"IMAGE", "FLAG", "VALUE"} & row.keys() for name in row}
    words = {text for text, names in tables().fixed.items() if text[0].isalpha() and taken & set(names)}
    assert words <= WORDY
