"""The grammar as data: LALR tables made from `grammar/vns.lark`, kept in `grammar/tables.json` so that nothing is built at start.

`python -m vnc.parse.grammar` writes them anew; a test compares the file with the grammar.
"""

import json
import re
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from vnc import data
from vnc.record import record

STARTS = (
    "module_line", "statement_line", "arm_line", "menu_line", "request_line", "property_line", "motion_line",
    "expression_line",
)  # fmt: skip
WORDY = frozenset(
    (
        "at", "as", "behind", "zorder", "onlayer", "with", "expression", "text", "extends", "fallback", "loop", "noloop",
        "if_changed", "volume", "fadein", "fadeout",
    )
)  # fmt: skip
"""Keywords that stand where an image's or a property's word may: there `at-home` and `at.2` are one word."""
SPACE = r"(?:[ \t]+|\\[ \t]*\r?\n)*"
END = r"(?P<END>(?:#[^\n]*)?(?:\r?\n|\Z))"
MODES = {"NAME": ("NUMBER", "NAME"), "IMAGE": ("IMAGE",), "FLAG": ("VALUE", "FLAG")}

Match = Callable[[str, int], re.Match[str] | None]


class Rule(NamedTuple):
    """One production: the kept children (and whether their lists are spliced in), and the builder's name."""

    origin: str
    size: int
    name: str
    kept: tuple[tuple[int, bool], ...]
    spliced: bool
    single: bool


@record
class Tables:
    """`actions[state][terminal]` is the next state, or ~rule to reduce by; `modes[state]` reads the token that follows.

    `passing` names what a ~rule makes of its one child without a change to it: half of all reductions.
    """

    actions: list[dict[str, int]]
    gotos: list[dict[str, int]]
    rules: list[Rule]
    starts: dict[str, int]
    ends: dict[str, int]
    fixed: dict[str, tuple[str, ...]]
    modes: list[Match]
    passing: dict[int, str]


@cache
def tables() -> Tables:
    """The shipped tables, ready to use."""
    return _unpack(json.loads((data("grammar") / "tables.json").read_text("utf-8")))


@cache
def reserved(start: str) -> frozenset[str]:
    """The words that are keywords at the start of such a line."""
    grammar = tables()
    wanted = grammar.actions[grammar.starts[start]]
    return frozenset(word for word, names in grammar.fixed.items() if word[0].isalpha() and any(name in wanted for name in names))


def _unpack(plain: dict[str, Any]) -> Tables:
    actions = [row[0] for row in plain["states"]]
    fixed = {text: tuple(names) for text, names in plain["fixed"].items()}
    rules = [Rule(*rule) for rule in plain["rules"]]
    lexers = {mode: _lexer(mode, plain["patterns"], fixed) for mode in MODES}
    return Tables(
        actions,
        [row[1] for row in plain["states"]],
        rules,
        plain["starts"],
        plain["ends"],
        fixed,
        [lexers[next((mode for mode in ("IMAGE", "FLAG") if row.keys() & {*MODES[mode]}), "NAME")] for row in actions],
        {~number: rule.origin for number, rule in enumerate(rules) if _passes(rule)},
    )


def _passes(rule: Rule) -> bool:
    return rule.size == 1 and rule.single and not rule.spliced and [*map(tuple, rule.kept)] == [(0, False)]


def _lexer(mode: str, patterns: dict[str, str], fixed: dict[str, tuple[str, ...]]) -> Match:
    """Reads one token after any spaces; the group's name tells its kind."""
    signs = sorted((text for text in fixed if not text[0].isalpha()), key=len, reverse=True)
    kinds = "|".join(f"(?P<{name}>{patterns[name]})" for name in ("TRIPLE", "STRING", *MODES[mode]))
    sign = "|".join(map(re.escape, signs))
    return re.compile(rf"{SPACE}(?:{END}|{kinds}|(?P<SIGN>{sign})|(?P<OPEN>\"\"\"|'''|[\"'])|(?P<BAD>\w+|.|\r))").match
