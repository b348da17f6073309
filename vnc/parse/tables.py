"""The grammar as data: LALR tables made from `grammar/vns.lark`, kept in `grammar/tables.json` so that nothing is built at start.

`python -m vnc.parse.tables` writes them anew; a test compares the file with the grammar.
"""

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
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


def make() -> dict[str, Any]:
    """The tables as plain data, from the grammar."""
    from vnc.parse.reference import grammar

    lark = grammar(("module", *STARTS))
    table = _table(lark)
    rules = sorted(lark.rules, key=str)
    numbers = {id(rule): number for number, rule in enumerate(rules)}
    states = _reachable(table)
    terminals = {terminal.name: terminal.pattern for terminal in lark.terminals}
    return {
        "states": [_row(table.states[state], states, rules, numbers) for state in states],
        "rules": [_rule(rule) for rule in rules],
        "starts": {name: states[table.start_states[name]] for name in STARTS},
        "ends": {name: states[table.end_states[name]] for name in STARTS},
        "fixed": _fixed(terminals),
        "patterns": {name: terminals[name].value for name in ("STRING", "TRIPLE", *sum(MODES.values(), ()))},
    }


def _table(lark: Any) -> Any:
    return lark.parser.parser._parse_table


def write(path: Path) -> None:
    """Save the tables, one state and one rule a line."""
    plain = make()
    lines = [f"{json.dumps(key)}:{_lines(value)}" for key, value in plain.items()]
    path.write_text("{" + ",\n".join(lines) + "}\n", "utf-8")


def _lines(value: Any) -> str:
    if value.__class__ is not list:
        return json.dumps(value, sort_keys=True)
    return "[\n" + ",\n".join(json.dumps(row, separators=(",", ":")) for row in value) + "\n]"


def _reachable(table: Any) -> dict[int, int]:
    """New numbers for the states that single lines can reach, in an order that is the same every time."""
    todo = [table.start_states[name] for name in STARTS]
    seen = {state: number for number, state in enumerate(todo)}
    for state in todo:
        for _, (action, target) in sorted(table.states[state].items()):
            if action.name == "Shift" and target not in seen:
                seen[target] = len(seen)
                todo.append(target)
    return seen


def _row(actions: Any, states: dict[int, int], rules: list[Any], numbers: dict[int, int]) -> list[dict[str, int]]:
    """One state: its actions by terminal, its gotos by rule name."""
    row: tuple[dict[str, int], dict[str, int]] = {}, {}
    for name, (action, target) in sorted(actions.items()):
        if action.name == "Shift":
            row[not name.isupper() and not name.startswith("$")][_short(name)] = states[target]
        else:
            row[0][_short(name)] = ~numbers[id(target)]
    return list(row)


def _short(name: str) -> str:
    return "END" if name == "$END" else name


def _rule(rule: Any) -> list[Any]:
    kept = [
        [place, symbol.name.startswith("_")]
        for place, symbol in enumerate(rule.expansion)
        if not (symbol.is_term and symbol.filter_out)
    ]
    if rule.options.keep_all_tokens:
        raise ValueError(f"`!{rule.origin.name}` is not supported")
    origin = rule.origin.name
    single = rule.options.expand1 and not rule.alias
    return [origin, len(rule.expansion), rule.alias or origin, kept, origin.startswith("_"), single]


def _fixed(terminals: dict[str, Any]) -> dict[str, list[str]]:
    """Which terminals a fixed text may be: keywords and signs."""
    found: dict[str, list[str]] = {}
    for name, pattern in sorted(terminals.items()):
        for text in spellings(pattern.raw or pattern.value, pattern.type == "str"):
            found.setdefault(text, []).append(name)
    return found


def spellings(pattern: str, plain: bool) -> tuple[str, ...]:
    """The texts that a terminal stands for; none for a real pattern."""
    if plain:
        return (pattern.strip('"'),)
    inner = re.fullmatch(r"\(\?:(.*?)\)(?:\(\?!.*)?", pattern)
    texts = inner[1].split("|") if inner else ()
    return tuple(re.sub(r"\\(.)", r"\1", text) for text in texts) if all(map(_is_plain, texts)) else ()


def _is_plain(text: str) -> bool:
    return re.fullmatch(r"[a-zA-Z_]+|(?:\\?[-+*/%=!<>])+", text) is not None


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


if __name__ == "__main__":
    write(data("grammar") / "tables.json")
