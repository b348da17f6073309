"""What stands between two tokens of a line."""

from collections.abc import Sequence

from vnc.parse.build.base import Lexeme

VALUES = frozenset(("NAME", "NUMBER", "STRING", "CONSTANT", "RPAR", "RSQB"))
"""After these a `-` takes something away, and a bracket belongs to what it follows."""
HUGGING = frozenset(("COMMA", "COLON", "RPAR", "RSQB"))
OPENING = frozenset(("LPAR", "LSQB"))
CLOSING = frozenset(("RPAR", "RSQB"))


def joined(tokens: Sequence[Lexeme]) -> str:
    """The tokens on one line."""
    return "".join(gap + token.text for gap, token in zip(gaps(tokens), tokens, strict=True))


def gaps(tokens: Sequence[Lexeme]) -> list[str]:
    """What stands before each token: nothing or a space."""
    return [" " if number and _apart(tokens, number, depth) else "" for number, depth in enumerate(depths(tokens))]


def depths(tokens: Sequence[Lexeme]) -> list[int]:
    """In how many brackets each token stands; a bracket itself stands outside of what it holds."""
    found: list[int] = []
    depth = 0
    for token in tokens:
        depth -= token.kind in CLOSING
        found.append(depth)
        depth += token.kind in OPENING
    return found


def _apart(tokens: Sequence[Lexeme], number: int, depth: int) -> bool:
    before, token = tokens[number - 1], tokens[number]
    if token.kind in HUGGING or before.kind in OPENING or before.kind == "DOT":
        return False
    if before.text == "@" and number == 1:
        return False
    if depth and "EQUAL" in (before.kind, token.kind):
        return False
    if before.kind in ("PLUS", "MINUS"):
        return _is_value(tokens, number - 2)
    if token.kind == "LPAR":
        return before.kind != "NAME" or not _is_value(tokens, number - 1) or (not depth and tokens[0].text == "menu")
    return token.kind != "LSQB" or not _is_value(tokens, number - 1)


def _is_value(tokens: Sequence[Lexeme], number: int) -> bool:
    """Whether a value ends with this token; the channel of `play` is none."""
    is_channel = number == 1 and tokens[0].kind in ("PLAY", "STOP")
    return number >= 0 and tokens[number].kind in VALUES and not is_channel
