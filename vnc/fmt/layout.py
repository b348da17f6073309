"""One logical line as text: on one line where it fits, else broken where the author has broken it."""

import re
from collections.abc import Iterator, Sequence

from vnc.fmt.rewrites import ordered, spelled, without_last_commas
from vnc.fmt.rows import Row, columns
from vnc.fmt.spacing import CLOSING, OPENING, depths, gaps, joined
from vnc.parse.build.base import Lexeme

INDENT = "    "
WIDTH = 100
"""Lines that an author has broken are joined up to this many characters; none is ever broken anew."""
COMMENT = re.compile(r"#[^\n]*")


def written(row: Row, text: str, end: str, indent: str) -> str:
    """The row's lines, with their line ends."""
    if not row.tokens:
        return f"{indent}{tidy(row.comment)}{end}"
    between = _between(row, text)
    tokens = [_folded(spelled(token), columns(indent) - row.column, end) if row.folds else spelled(token) for token in row.tokens]
    flat = joined(ordered(without_last_commas(tokens)))
    broken = any("\n" in gap for gap in between)
    if broken and ("#" in "".join(between) or "\n" in flat or len(indent + flat) > WIDTH):
        flat = "".join(_broken(tokens, between, indent, end))
    return indent + flat + (f"  {tidy(row.comment)}" if row.comment else "") + end


def tidy(comment: str) -> str:
    """The comment with a space after its mark; rules drawn with signs stay as they are."""
    comment = comment.rstrip()
    return f"# {comment[1:]}" if comment[1:2].isalnum() else comment


def _between(row: Row, text: str) -> list[str]:
    """What the author has put before each token but the first."""
    return ["", *(text[left.last : right.first] for left, right in zip(row.tokens, row.tokens[1:], strict=False))]


def _folded(token: Lexeme, shift: int, end: str) -> Lexeme:
    """A text over several lines moved along with its statement; how far in its lines stand has no meaning."""
    if token.kind not in ("STRING", "TRIPLE") or "\n" not in token.text:
        return token
    first, *lines = re.split(r"\r?\n", token.text)
    return token._replace(text=end.join((_stripped(first), *(_moved(line, shift) for line in lines))))


def _moved(line: str, shift: int) -> str:
    inner = line.lstrip(" \t")
    indent = columns(line[: len(line) - len(inner)])
    return _stripped(" " * max(indent + shift, 0) + inner) if inner else ""


def _stripped(line: str) -> str:
    """Without white space at its end; a space that follows a backslash stays."""
    bare = line.rstrip(" \t")
    return line[: len(bare) + 1] if bare.endswith("\\") else bare


def _broken(tokens: Sequence[Lexeme], between: Sequence[str], indent: str, end: str) -> Iterator[str]:
    """Each part of a bracket that the author has broken on a line of its own; comments at their places."""
    open_brackets = _exploded(tokens, between)
    deep: list[bool] = []
    fresh = True
    for number, (token, gap) in enumerate(zip(tokens, gaps(tokens), strict=True)):
        comments = COMMENT.findall(between[number])
        closes = token.kind in CLOSING and deep.pop()
        if closes and tokens[number - 1].kind != "COMMA" and _has_comma(tokens, number):
            yield ","
        yield from (f"  {tidy(comment)}" if not place else f"{end}{indent}{INDENT * (sum(deep) + closes)}{tidy(comment)}"
                    for place, comment in enumerate(comments))  # fmt: skip
        after = tokens[number - 1] if number else None
        starts = after is not None and after.kind in OPENING and deep[-1:] == [True] and not fresh
        parted = after is not None and after.kind == "COMMA" and deep[-1:] == [True]
        by_hand = "\n" in between[number] and not deep and not closes
        if comments or closes or starts or parted:
            yield f"{end}{indent}{INDENT * sum(deep)}"
        elif by_hand:
            yield f" \\{end}{indent}{INDENT * 2}"
        else:
            yield gap
        yield token.text
        fresh = False
        if token.kind in OPENING:
            deep.append(number in open_brackets)


def _exploded(tokens: Sequence[Lexeme], between: Sequence[str]) -> set[int]:
    """The opening brackets that hold a line end outside of brackets within them."""
    found: set[int] = set()
    stack: list[int] = []
    for number, token in enumerate(tokens):
        if "\n" in between[number] and stack:
            found.add(stack[-1])
        if token.kind in OPENING:
            stack.append(number)
        elif token.kind in CLOSING:
            stack.pop()
    return found


def _has_comma(tokens: Sequence[Lexeme], closing: int) -> bool:
    """Whether commas part what the bracket holds that closes here."""
    levels = depths(tokens)
    for number in range(closing - 1, -1, -1):
        if levels[number] == levels[closing] and tokens[number].kind in OPENING:
            return False
        if levels[number] == levels[closing] + 1 and tokens[number].kind == "COMMA":
            return True
    return False
