"""The small expression language of `$`, `if`, `define` and arguments: its nodes, and their values.

There is no Python behind it: names, numbers, text, lists, comparison, arithmetic and a fixed table of functions.
"""

from collections.abc import Callable, Mapping
from operator import getitem
from typing import Any, assert_never

from vnc.record import record
from vnc.source import Span, place

Value = None | bool | int | float | str | tuple["Value", ...]

LONGEST = 10_000
LARGEST = 10**15


@record
class Literal:
    value: Value
    span: Span = place()


@record
class Name:
    """A variable, a transform, a transition …; may be dotted (`extras.mood`)."""

    id: str
    span: Span = place()


@record
class Unary:
    op: str  # - + not
    value: "Expression"
    span: Span = place()


@record
class Binary:
    """Arithmetic, comparison (`==` `!=` `<` `<=` `>` `>=` `in` `not in` `is` `is not`), `and`, `or`."""

    op: str
    left: "Expression"
    right: "Expression"
    span: Span = place()


@record
class Choice:
    """`yes if condition else no`"""

    condition: "Expression"
    yes: "Expression"
    no: "Expression"
    span: Span = place()


@record
class Call:
    function: str
    args: tuple["Expression", ...] = ()
    named: tuple[tuple[str, "Expression"], ...] = ()
    span: Span = place()


@record
class Sequence:
    """A list or a tuple."""

    items: tuple["Expression", ...]
    span: Span = place()


@record
class Index:
    value: "Expression"
    index: "Expression"
    span: Span = place()


Expression = Literal | Name | Unary | Binary | Choice | Call | Sequence | Index


class EvaluationError(Exception):
    """An expression that has no value: the words for a diagnostic, and where."""

    def __init__(self, message: str, span: Span) -> None:
        super().__init__(message)
        self.span = span


def evaluate(expression: Expression, names: Mapping[str, Value]) -> Value:
    """The value of an expression. Raises EvaluationError for unknown names, wrong types, huge results."""
    match expression:
        case Literal():
            return expression.value
        case Name():
            return _lookup(expression, names)
        case Unary():
            return _guard(expression.span, UNARY[expression.op], evaluate(expression.value, names))
        case Binary(op="and"):
            return evaluate(expression.left, names) and evaluate(expression.right, names)
        case Binary(op="or"):
            return evaluate(expression.left, names) or evaluate(expression.right, names)
        case Binary():
            left, right = evaluate(expression.left, names), evaluate(expression.right, names)
            return _guard(expression.span, BINARY[expression.op], left, right)
        case Choice():
            return evaluate(expression.yes if evaluate(expression.condition, names) else expression.no, names)
        case Call():
            return _call(expression, names)
        case Sequence():
            return tuple(evaluate(item, names) for item in expression.items)
        case Index():
            value, index = evaluate(expression.value, names), evaluate(expression.index, names)
            return _guard(expression.span, getitem, value, index)
        case _:
            assert_never(expression)


def variables(expression: Expression) -> tuple[Name, ...]:
    """Every name that the expression reads, in order."""
    match expression:
        case Literal():
            return ()
        case Name():
            return (expression,)
        case Unary():
            return variables(expression.value)
        case Binary():
            return variables(expression.left) + variables(expression.right)
        case Choice():
            return variables(expression.condition) + variables(expression.yes) + variables(expression.no)
        case Call():
            values = (*expression.args, *(value for _, value in expression.named))
            return tuple(name for value in values for name in variables(value))
        case Sequence():
            return tuple(name for item in expression.items for name in variables(item))
        case Index():
            return variables(expression.value) + variables(expression.index)
        case _:
            assert_never(expression)


def _lookup(name: Name, names: Mapping[str, Value]) -> Value:
    if name.id not in names:
        raise EvaluationError(f"no variable `{name.id}`", name.span)
    return names[name.id]


def _call(call: Call, names: Mapping[str, Value]) -> Value:
    if call.function not in FUNCTIONS:
        raise EvaluationError(f"no function `{call.function}`", call.span)
    if call.named:
        raise EvaluationError(f"`{call.function}` takes no named arguments", call.span)
    return _guard(call.span, FUNCTIONS[call.function], *(evaluate(arg, names) for arg in call.args))


def _guard(span: Span, function: Callable[..., Value], *values: Value) -> Value:
    """Run a table entry; what Python would raise becomes our own error, what would grow without end is refused."""
    try:
        result = function(*values)
    except (TypeError, ValueError, ZeroDivisionError, OverflowError, IndexError, ArithmeticError) as error:
        raise EvaluationError(str(error) or type(error).__name__, span) from None
    if isinstance(result, (str, tuple)) and len(result) > LONGEST:
        raise EvaluationError(f"longer than {LONGEST}", span)
    if isinstance(result, (int, float)) and abs(result) > LARGEST:
        raise EvaluationError("this number is too large", span)
    return result


def _size(number: Any) -> Value:
    return abs(number)


def _times(left: Value, right: Value) -> Value:
    """Multiplication that cannot be made to fill the memory."""
    for a, b in ((left, right), (right, left)):
        if isinstance(a, (str, tuple)) and isinstance(b, int) and len(a) * b > LONGEST:
            raise OverflowError(f"longer than {LONGEST}")
    return left * right  # type: ignore[operator]


def _power(left: Value, right: Value) -> Value:
    if isinstance(left, (int, float)) and isinstance(right, (int, float)) and abs(right) <= 64 and abs(left) <= LARGEST:
        result = left**right
        if isinstance(result, complex):
            raise ValueError("no real result")
        return result
    raise OverflowError("this power is too large")


UNARY: Mapping[str, Callable[[Any], Value]] = {"-": lambda v: -v, "+": lambda v: +v, "not": lambda v: not v}
BINARY: Mapping[str, Callable[[Any, Any], Value]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": _times,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b if not isinstance(a, str) else _no_format(),
    "**": _power,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "is": lambda a, b: a == b and type(a) is type(b),
    "is not": lambda a, b: not (a == b and type(a) is type(b)),
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "in": lambda a, b: a in b,
    "not in": lambda a, b: a not in b,
}
FUNCTIONS: Mapping[str, Callable[..., Value]] = {
    "abs": _size,
    "bool": bool,
    "float": float,
    "int": int,
    "len": len,
    "max": max,
    "min": min,
    "round": round,
    "str": str,
    "sum": sum,
}


def _no_format() -> Value:
    raise TypeError("text cannot be formatted with %; write [name] inside the text")
