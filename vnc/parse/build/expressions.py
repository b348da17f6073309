"""Expressions: each rule's node."""

from vnc import expression as ex
from vnc.parse.build.base import Arguments, Builder, Kids, Lexeme, Mistake
from vnc.quoting import ILLEGAL, cook_plain
from vnc.source import Span

CONSTANTS = {"True": True, "False": False, "None": None}
DIGITS = 15
RESERVED = frozenset(("at", "as", "behind", "with", "onlayer", "zorder", "if", "elif", "else", "while", "in", "is", "and", "or"))
"""Words that no value may have for its name, so that a forgotten value is seen where it is missing."""


def number(at: Span, kids: Kids) -> ex.Literal:
    text = kids[0].text.replace("_", "")
    if len(text) > 2 * DIGITS or abs(float(text)) > ex.LARGEST:
        raise Mistake("huge-number", "this number is too large", at, "the largest is a 1 with 15 zeros")
    return ex.Literal(int(text) if text.isdecimal() else float(text), span=at)


def text(at: Span, kids: Kids) -> ex.Literal:
    return ex.Literal(plain(kids[0], at), span=at)


def plain(lexeme: Lexeme, at: Span) -> str:
    """The text of a quoted lexeme inside an expression or a declaration."""
    return checked(cook_plain(lexeme.text[1:-1]), lexeme.span(at))


def checked(text: str, span: Span) -> str:
    """The text, unless it holds characters that nobody can read or write."""
    found = ILLEGAL.search(text)
    if found:
        raise Mistake("bad-character", f"the text holds the control character U+{ord(found[0]):04X}", span)
    return text


def constant(at: Span, kids: Kids) -> ex.Literal:
    return ex.Literal(CONSTANTS[kids[0].text], span=at)


def name(at: Span, kids: Kids) -> ex.Name:
    if kids[0].text in RESERVED:
        raise Mistake("expected", f"expected a value before `{kids[0].text}`", at)
    return ex.Name(kids[0].text, span=at)


def function(at: Span, kids: Kids) -> ex.Expression:
    """A call. `_("text")`, Ren'Py's mark for translators, is the text itself."""
    arguments: Arguments = kids[1]
    match arguments:
        case Arguments((ex.Literal(str()) as only,), ()) if kids[0].text == "_":
            return only
        case _:
            pass
    return ex.Call(kids[0].text, arguments.plain, arguments.named, span=at)


def sequence(at: Span, kids: Kids) -> ex.Sequence:
    return ex.Sequence(tuple(kids), span=at)


def index(at: Span, kids: Kids) -> ex.Index:
    return ex.Index(kids[0], kids[1], span=at)


def unary(at: Span, kids: Kids) -> ex.Unary:
    return ex.Unary(kids[0].text, kids[1], span=at)


def binary(at: Span, kids: Kids) -> ex.Binary:
    return ex.Binary(kids[1].text, kids[0], kids[2], span=at)


def comparison(at: Span, kids: Kids) -> ex.Expression:
    """`a < b`; and `a < b < c`, which means `a < b and b < c`."""
    steps = [
        ex.Binary(kids[i + 1], kids[i], kids[i + 2], span=_across(kids[i], kids[i + 2], at)) for i in range(0, len(kids) - 2, 2)
    ]
    whole: ex.Expression = ex.Binary(steps[0].op, steps[0].left, steps[0].right, span=at) if len(steps) == 1 else steps[0]
    for step in steps[1:]:
        whole = ex.Binary("and", whole, step, span=at)
    return whole


def choose(at: Span, kids: Kids) -> ex.Choice:
    return ex.Choice(kids[1], kids[0], kids[2], span=at)


def arguments(at: Span, kids: Kids) -> Arguments:
    named = tuple(kid for kid in kids if kid.__class__ is tuple)
    values = tuple(kid for kid in kids if kid.__class__ is not tuple)
    seen: set[str] = set()
    for key, value in named:
        if key in seen:
            raise Mistake("clause-twice", f"`{key}=` is given twice", value.span, "keep one of them")
        seen.add(key)
    return Arguments(values, named, at)


def named(at: Span, kids: Kids) -> tuple[str, ex.Expression]:
    return kids[0].text, kids[1]


def _across(left: ex.Expression, right: ex.Expression, at: Span) -> Span:
    return Span(at.chunk, left.span.first, right.span.last)


RULES: dict[str, Builder] = {
    "number": number,
    "text": text,
    "constant": constant,
    "name": name,
    "function": function,
    "sequence": sequence,
    "index": index,
    "unary": unary,
    "binary": binary,
    "comparison": comparison,
    "comparator": lambda at, kids: kids[0].text,
    "is_in": lambda at, kids: "in",
    "not_in": lambda at, kids: "not in",
    "is_same": lambda at, kids: "is",
    "is_other": lambda at, kids: "is not",
    "choose": choose,
    "arguments": arguments,
    "named": named,
    "expression_line": lambda at, kids: kids[0],
}
