"""`[lint]` in a project: which rules speak, how gravely, from which number on.

[lint]
long-line = 30            # a number: from how many on
no-music = "off"          # or a level: off, note, warning, error
monologue = { level = "warning", limit = 8 }
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, get_args

from vnc.diagnostics import VncError, nearest
from vnc.lint.rule import Level, Rule

LEVELS = get_args(Level)
KEYS = ("level", "limit")


class BadLint(VncError):
    """A rule that does not exist, or a setting that it cannot take."""

    code = 2


def chosen(rules: Iterable[Rule], given: Mapping[str, Any]) -> tuple[Rule, ...]:
    """The rules that speak, as a project wants them. Raises BadLint naming the key and the nearest known one."""
    known = {rule.code: rule for rule in rules}
    for code, value in given.items():
        if code not in known:
            raise BadLint(f"`[lint]`: unknown rule `{code}`", _hint(code, known))
        known[code] = _set(known[code], value)
    return tuple(rule for rule in known.values() if rule.level != "off")


def _set(rule: Rule, value: Any) -> Rule:
    match value:
        case bool():
            return rule if value else replace(rule, level="off")
        case str() if value in LEVELS:
            return replace(rule, level=value)
        case int() | float() if rule.limit and value >= 0:
            return replace(rule, limit=float(value))
        case {**facts}:
            return _table(rule, facts)
        case _:
            numbers = f" or a number of {rule.unit}" if rule.limit else ""
            near = nearest(value, LEVELS) if isinstance(value, str) else None
            hint = f"did you mean `{near}`?" if near else f"write {', '.join(LEVELS)}{numbers}"
            raise BadLint(f"`[lint]`: `{rule.code}` cannot be `{value}`", hint)


def _table(rule: Rule, value: Mapping[str, Any]) -> Rule:
    for key, part in value.items():
        if key not in KEYS:
            raise BadLint(f"`[lint]`: unknown setting `{rule.code}.{key}`", _hint(key, KEYS))
        if isinstance(part, str) != (key == "level") or isinstance(part, dict):
            raise BadLint(f"`[lint]`: `{rule.code}.{key}` cannot be `{part}`", 'level = "note", limit = 8')
        rule = _set(rule, part)
    return rule


def _hint(word: str, known: Iterable[str]) -> str:
    near = nearest(word, known)
    return f"did you mean `{near}`?" if near else f"known: {', '.join(known)}"
