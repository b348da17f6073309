"""Expressions back to text, with as few brackets as the grammar allows."""

from typing import assert_never

from vnc import expression as ex
from vnc.quoting import quote

CHOICE, OR, AND, NOT, COMPARE, SUM, PRODUCT, SIGN, POWER, POSTFIX, ATOM = range(11)
LEVELS = {
    "or": OR,
    "and": AND,
    **dict.fromkeys(("+", "-"), SUM),
    **dict.fromkeys(("*", "/", "//", "%"), PRODUCT),
    "**": POWER,
}
"""How tightly a sign binds; all others compare."""


def value(expression: ex.Expression) -> str:
    """The expression's text, such that it is read as the same expression."""
    return _text(expression, CHOICE)


def _text(node: ex.Expression, least: int) -> str:
    """The node's text, in brackets if it binds less tightly than its place asks."""
    level, text = _level(node), _bare(node)
    return text if level >= least else f"({text})"


def _level(node: ex.Expression) -> int:
    match node:
        case ex.Choice():
            return CHOICE
        case ex.Binary():
            return LEVELS.get(node.op, COMPARE)
        case ex.Unary():
            return NOT if node.op == "not" else SIGN
        case ex.Literal(int() | float() as number) if not isinstance(number, bool) and number < 0:
            return SIGN
        case ex.Index():
            return POSTFIX
        case _:
            return ATOM


def _bare(node: ex.Expression) -> str:
    match node:
        case ex.Literal():
            return quote(node.value) if isinstance(node.value, str) else repr(node.value)
        case ex.Name():
            return node.id
        case ex.Unary(op="not"):
            return f"not {_text(node.value, NOT)}"
        case ex.Unary():
            return f"{node.op}{_text(node.value, SIGN)}"
        case ex.Binary():
            return _binary(node)
        case ex.Choice():
            yes, condition = _text(node.yes, OR), _text(node.condition, OR)
            return f"{yes} if {condition} else {_text(node.no, CHOICE)}"
        case ex.Call():
            named = [f"{name}={value(given)}" for name, given in node.named]
            return f"{node.function}({', '.join([*map(value, node.args), *named])})"
        case ex.Sequence():
            return f"[{', '.join(map(value, node.items))}]"
        case ex.Index():
            return f"{_text(node.value, POSTFIX)}[{value(node.index)}]"
        case _:
            assert_never(node)


def _binary(node: ex.Binary) -> str:
    level = LEVELS.get(node.op, COMPARE)
    if level == POWER:
        return f"{_text(node.left, POSTFIX)} ** {_text(node.right, SIGN)}"
    left = level + 1 if level == COMPARE else level
    return f"{_text(node.left, left)} {node.op} {_text(node.right, level + 1)}"
