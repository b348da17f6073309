"""From a grammar rule and its parts to a node. Both parsers, the fast one and the reference, build through here."""

from typing import Any

from vnc.parse.build import declarations, expressions, statements
from vnc.parse.build.base import Builder, Kids
from vnc.source import Span

RULES: dict[str, Builder] = {**expressions.RULES, **declarations.RULES, **statements.RULES}


def build(rule: str, at: Span, kids: Kids) -> Any:
    """What a rule makes of its parts. Raises Mistake for what cannot be meant."""
    return RULES[rule](at, kids)
