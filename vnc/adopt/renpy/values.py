"""Python's values in our expressions: what both have, and some of Python's common phrases said otherwise. Nothing is run."""

import ast
import warnings
from collections.abc import Callable, Mapping
from zlib import crc32

from vnc.expression import FUNCTIONS, Binary, Call, Choice, Expression, Index, Literal, Name, Sequence, Unary
from vnc.lower.transitions import CONSTRUCTORS

LONGEST = 4_000
DIGITS = 15
OPERATORS: Mapping[type[ast.AST], str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.In: "in",
    ast.NotIn: "not in", ast.Is: "is", ast.IsNot: "is not", ast.And: "and", ast.Or: "or",
    ast.Not: "not", ast.USub: "-", ast.UAdd: "+",
}  # fmt: skip
WRAPPERS = frozenset(("_", "__", "_p", "absolute", "str", "unicode", "list", "tuple", "set"))
"""Functions whose value is, for a film, their argument's."""
BUILT = frozenset((*CONSTRUCTORS, "Solid"))
"""Functions that build transitions, and what those are built of."""
NO_NAMES = frozenset((
    "at", "as", "behind", "with", "onlayer", "zorder", "if", "elif", "else", "while", "in", "is", "and", "or", "not",
))  # fmt: skip
MEMBER = "`.{}` belongs to Python"


class Refused(Exception):
    """There is no such value here: the reason, in words for a note."""


def parsed(text: str) -> ast.expr:
    """A Python expression's tree. Raises Refused for what is none."""
    if len(text) > LONGEST:
        raise Refused("this value is too long")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise Refused("this is no value that can be read") from None


def tree(text: str) -> ast.expr | None:
    """The same, or None."""
    try:
        return parsed(text)
    except Refused:
        return None


def value(text: str) -> Expression:
    """A Python expression as ours. Raises Refused."""
    try:
        return convert(parsed(text))
    except RecursionError:
        raise Refused("this value is too deep") from None


def called(text: str) -> tuple[str, list[ast.expr], dict[str, ast.expr]] | None:
    """The function's dotted name, its arguments in order and by name, if the text is a call."""
    node = tree(text)
    return call_parts(node) if node is not None else None


def call_parts(node: ast.expr) -> tuple[str, list[ast.expr], dict[str, ast.expr]] | None:
    """The same of a tree."""
    if not isinstance(node, ast.Call):
        return None
    name = dotted(node.func)
    named = {key.arg: key.value for key in node.keywords if key.arg}
    return (name, list(node.args), named) if name else None


def dotted(node: ast.expr) -> str:
    """`a.b.c`, or nothing."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        base = dotted(node.value)
        return f"{base}.{node.attr}" if base else ""
    return ""


def text_of(node: ast.expr | None) -> str | None:
    """The text that a node is, as `_("text")` too; None for anything else."""
    if isinstance(node, ast.Call) and dotted(node.func) in WRAPPERS and len(node.args) == 1:
        node = node.args[0]
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def convert(node: ast.expr) -> Expression:
    """A Python tree as our expression. Raises Refused."""
    match node:
        case ast.Constant():
            return _constant(node)
        case ast.Name() | ast.Attribute():
            return _name(node)
        case ast.BoolOp():
            return _joined(OPERATORS[type(node.op)], [convert(each) for each in node.values])
        case ast.UnaryOp() if type(node.op) in OPERATORS:
            return Unary(OPERATORS[type(node.op)], convert(node.operand))
        case ast.BinOp(op=ast.Mod(), left=ast.Constant(value=str())):
            raise Refused("text is not formatted with `%` here: write [name] inside the text")
        case ast.BinOp() if type(node.op) in OPERATORS:
            return Binary(OPERATORS[type(node.op)], convert(node.left), convert(node.right))
        case ast.Compare():
            return _compared(node)
        case ast.IfExp():
            return Choice(convert(node.test), convert(node.body), convert(node.orelse))
        case ast.List() | ast.Tuple() | ast.Set():
            return Sequence(tuple(convert(each) for each in node.elts))
        case ast.Subscript() if not isinstance(node.slice, ast.Slice):
            return Index(convert(node.value), convert(node.slice))
        case ast.JoinedStr():
            return _joined("+", [_piece(each) for each in node.values]) if node.values else Literal("")
        case ast.Call():
            return _call(node)
        case ast.Dict():
            raise Refused("there are no dictionaries here")
        case _:
            raise Refused("this is Python, and there is none here")


def _constant(node: ast.Constant) -> Expression:
    match node.value:
        case None | bool() | str():
            return Literal(node.value)
        case int() | float() if abs(node.value) < 10**DIGITS:
            return Literal(node.value)
        case bytes() | complex():
            raise Refused("this is no value of ours")
        case _:
            raise Refused("this number is too large")


def _name(node: ast.Name | ast.Attribute) -> Expression:
    name = dotted(node)
    if not name:
        raise Refused(MEMBER.format(node.attr if isinstance(node, ast.Attribute) else ""))
    if name.startswith(("renpy.", "style.", "im.")):
        raise Refused(f"`{name}` belongs to Ren'Py")
    name = name.removeprefix("store.")
    if set(name.split(".")) & NO_NAMES:
        raise Refused(f"`{name}` is a word of the language")
    return Name(name)


def _joined(sign: str, parts: list[Expression]) -> Expression:
    whole = parts[0]
    for part in parts[1:]:
        whole = Binary(sign, whole, part)
    return whole


def _compared(node: ast.Compare) -> Expression:
    """`a < b < c` is `a < b and b < c`."""
    values = [convert(each) for each in (node.left, *node.comparators)]
    pairs = zip(values, node.ops, values[1:], strict=False)
    return _joined("and", [Binary(OPERATORS[type(sign)], one, other) for one, sign, other in pairs])


def _piece(node: ast.expr) -> Expression:
    """A part of an f-string."""
    if isinstance(node, ast.FormattedValue):
        if node.format_spec is not None:
            raise Refused("numbers are not formatted here")
        return Call("str", (convert(node.value),))
    return convert(node)


def _call(node: ast.Call) -> Expression:
    name = dotted(node.func)
    if name in WRAPPERS and len(node.args) == 1 and not node.keywords:
        inner = convert(node.args[0])
        return Call("str", (inner,)) if name in ("str", "unicode") else inner
    if name in WRAPPERS and not node.args and not node.keywords:
        return Literal("") if name in ("str", "unicode") else Sequence(())
    if name in CHANCE:
        return CHANCE[name](node)
    if name in BUILT:
        named = tuple((key.arg, convert(key.value)) for key in node.keywords if key.arg)
        return Call(name, tuple(convert(each) for each in node.args), named)
    if name in FUNCTIONS and not node.keywords:
        return Call(name, tuple(convert(each) for each in node.args))
    if isinstance(node.func, ast.Attribute) and node.func.attr in HARMLESS and not node.args:
        return convert(node.func.value)
    raise Refused(f"`{name or 'this'}(…)` is Python, and there is none here")


HARMLESS = frozenset(("strip", "copy", "title", "capitalize", "lower", "upper"))
"""Methods without which the value is near enough: what they are called on stands for them."""


def dice(node: ast.AST) -> int:
    """A number that this place in the script always has."""
    return crc32(ast.dump(node).encode("utf-8", "replace"))


def _between(node: ast.Call) -> Expression:
    """`randint(1, 6)`: one of them, always the same."""
    ends = [each.value for each in node.args if isinstance(each, ast.Constant)]
    match ends:
        case [int() as first, int() as last] if first <= last and abs(first) < 10**DIGITS and abs(last) < 10**DIGITS:
            return Literal(first + dice(node) % (last - first + 1))
        case _:
            raise Refused("chance cannot be settled here")


def _one(node: ast.Call) -> Expression:
    """`choice([…])`: one of the list, always the same."""
    if len(node.args) == 1 and isinstance(node.args[0], ast.List | ast.Tuple) and node.args[0].elts:
        items = node.args[0].elts
        return convert(items[dice(node) % len(items)])
    raise Refused("chance cannot be settled here")


def _along(node: ast.Call) -> Expression:
    """`uniform(0.5, 2)`: a number between them, always the same."""
    ends = [each.value for each in node.args if isinstance(each, ast.Constant)]
    match ends:
        case [int() | float() as first, int() | float() as last] if abs(first) < 10**DIGITS and abs(last) < 10**DIGITS:
            return Literal(round(first + (last - first) * (dice(node) % 1000 / 1000), 3))
        case _:
            raise Refused("chance cannot be settled here")


def _share(node: ast.Call) -> Expression:
    return Literal(dice(node) % 1000 / 1000)


CHANCE: Mapping[str, Callable[[ast.Call], Expression]] = {
    **{f"{where}{name}": make for where in ("renpy.random.", "random.", "") for name, make in (
        ("randint", _between), ("choice", _one), ("random", _share), ("uniform", _along),
    ) if where or name == "randint"},
}  # fmt: skip
"""Functions of chance: a film is the same each time, so each call is settled once."""
