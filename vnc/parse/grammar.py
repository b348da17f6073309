"""The grammar of record as Lark reads it, and the tables that are made from it.

`python -m vnc.parse.grammar` writes `grammar/tables.json` anew.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lark import Lark, Token
from lark.indenter import DedentError, Indenter
from lark.lexer import PatternRE, TerminalDef

from vnc import data
from vnc.parse.checks import DEEPEST
from vnc.parse.tables import MODES, STARTS, WORDY


def grammar(starts: tuple[str, ...], debug: bool = False) -> Lark:
    """A Lark parser for these start rules; `debug` logs conflicts."""
    return Lark(
        (data("grammar") / "vns.lark").read_text("utf-8"),
        parser="lalr",
        start=list(starts),
        postlex=_Blocks(),
        propagate_positions=_is_visible,
        maybe_placeholders=False,
        edit_terminals=_end_keywords,
        debug=debug,
    )


class _Blocks(Indenter):
    """Indentation as tokens. What it cannot read becomes a token that no rule accepts, at the place of the trouble."""

    NL_type, INDENT_type, DEDENT_type = "_NL", "_INDENT", "_DEDENT"  # pyright: ignore
    OPEN_PAREN_types, CLOSE_PAREN_types = ["LPAR", "LSQB"], ["RPAR", "RSQB"]  # pyright: ignore
    tab_len = 8  # pyright: ignore
    kind = ""

    def handle_NL(self, token: Token) -> Iterator[Token]:
        indent = token.rsplit("\n", 1)[1].split("#")[0]
        if self.paren_level == 0 and self._misfits(indent):
            yield Token("MISFIT", "", token.end_pos, end_pos=token.end_pos)
        try:
            yield from super().handle_NL(token)
        except DedentError:
            yield Token("MISFIT", "", token.end_pos, end_pos=token.end_pos)

    def _misfits(self, indent: str) -> bool:
        """Tabs and spaces in one block of the file, or too many levels."""
        self.kind = self.kind if indent else ""
        self.kind = self.kind or indent[:1]
        return len(set(indent) | set(self.kind)) > 1 or len(self.indent_level) > DEEPEST + 1


def _is_visible(node: object) -> bool:
    return not (isinstance(node, Token) and node.type in ("_NL", "_INDENT", "_DEDENT"))


def _end_keywords(terminal: TerminalDef) -> None:
    """Keywords end where the word ends, and win over names."""
    pattern = terminal.pattern
    words = spellings(pattern.value, pattern.type == "str")
    if words and words[0][0].isalpha():
        tail = r"(?!\w|[.-]\w)" if WORDY & set(words) else r"(?!\w|\.[^\W\d])"
        terminal.pattern = PatternRE(f"(?:{'|'.join(sorted(words, key=len, reverse=True))}){tail}")
        terminal.priority = 1


def make() -> dict[str, Any]:
    """The tables as plain data, from the grammar."""
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


if __name__ == "__main__":
    write(data("grammar") / "tables.json")
