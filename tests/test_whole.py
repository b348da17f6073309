"""`samples/all.vns` holds every construct: the list is the grammar's own, not one by hand."""

from collections.abc import Iterator
from functools import cache

from lark import Token
from lark.grammar import Rule, Terminal
from parsing import ROOT

from vnc.parse.grammar import spellings
from vnc.parse.reference import grammar

SAMPLE = (ROOT / "samples" / "all.vns").read_text("utf-8")
OPEN = {"WARPER", "PLACED"}
"""Long lists of words that all are written in the same place: docs/language.md and the tests of motion have them."""
REPORTED = {"generate", "COMMA"}
"""A block without its lines, always a mistake, which is easier to tell of when the line can be read; and commas at ends."""


@cache
def used() -> tuple[frozenset[Rule], frozenset[Rule], frozenset[tuple[str, str]]]:
    """All productions of the grammar, those that the sample needs, and its words by terminal."""
    parser = grammar(("module",))
    made, callbacks = set[Rule](), parser.parser.parser.parser.callbacks

    def noting(rule: Rule, make):
        return lambda children: (made.add(rule), make(children))[1]

    for rule, make in list(callbacks.items()):
        callbacks[rule] = noting(rule, make)
    tree = parser.parse(f"\n{SAMPLE}\n")
    words = {(each.type, str(each)) for each in tree.scan_values(lambda value: isinstance(value, Token))}
    return frozenset(callbacks), frozenset(made), frozenset(words)


def parts(rules: frozenset[Rule]) -> Iterator[tuple[str, str]]:
    """(construct, part of it): a rule's name, or the name that an alternative has, with every symbol that it may hold."""
    for rule in rules:
        name = str(rule.alias or rule.origin.name)
        if not name.startswith("__"):  # Lark's own helpers for repetition
            yield name, ""
            yield from ((name, _kind(symbol.name)) for symbol in rule.expansion)


def _kind(name: str) -> str:
    """Lark numbers its helpers for repetition; in one rule there is one of a kind."""
    return name.rstrip("0123456789")


def test_every_rule_with_each_of_its_parts() -> None:
    all, made, _ = used()
    missing = {(name, part) for name, part in set(parts(all)) - set(parts(made)) if name not in REPORTED and part not in REPORTED}
    assert missing == set()


def test_every_word_of_the_short_lists() -> None:
    """Terminals with several spellings, such as `show | hide | auto`: each is written."""
    parser, words = grammar(("module",)), used()[2]
    kept = {
        symbol.name
        for rule in parser.rules
        for symbol in rule.expansion
        if isinstance(symbol, Terminal) and not symbol.filter_out
    }
    for terminal in parser.terminals:
        known = spellings(terminal.pattern.value, terminal.pattern.type == "str")
        if known and terminal.name in kept - OPEN:
            assert set(known) <= {word for name, word in words if name == terminal.name}, terminal.name
