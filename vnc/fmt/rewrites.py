"""Other ways to write the same line, brought to one: quotes, numbers, the order of clauses."""

import re
from collections.abc import Iterable, Sequence

from vnc.fmt.spacing import CLOSING, OPENING, depths
from vnc.parse.build.base import Lexeme

PLAIN = frozenset(("NAME", "IMAGE", "FLAG", "VALUE", "STRING", "TRIPLE"))
SHOWN = ("at", "as", "behind", "zorder", "onlayer", "with")
SAID = ("id", "nointeract", "with")
CLAUSES = {
    **dict.fromkeys(("show", "scene", "hide", "camera"), SHOWN),
    **dict.fromkeys(("play", "queue"), ("fadein", "fadeout", "volume", "loop", "noloop", "if_changed")),
    "menu": ("timeout", "default"),
}
"""The clauses of a statement in the order they are written in."""
SPEAKING = frozenset(("NAME", "STRING", "TRIPLE"))
ESCAPED = re.compile(r"\\([\s\S])")


def spelled(token: Lexeme) -> Lexeme:
    """The token in its one spelling: double quotes where the text has none, digits around a point."""
    match token.kind:
        case "STRING" | "TRIPLE":
            return token._replace(text=_quoted(token.text))
        case "NUMBER":
            return token._replace(text=_number(token.text))
        case _:
            return token


def ordered(tokens: Sequence[Lexeme]) -> list[Lexeme]:
    """The line's tokens with its clauses in their order; `with` written where it may be left out."""
    tokens = _with_written(tokens)
    order = _order(tokens[0])
    end = tokens[-1:] if tokens[-1].kind == "COLON" else []
    head, *clauses = _parts(tokens[: len(tokens) - len(end)], frozenset(order))
    clauses.sort(key=lambda clause: order.index(clause[0].text))
    return [*head, *(token for clause in clauses for token in clause), *end]


def without_last_commas(tokens: Sequence[Lexeme]) -> list[Lexeme]:
    """Commas before a closing bracket left out, but for the one that makes a list of one."""
    return [token for number, token in enumerate(tokens) if not _is_idle_comma(tokens, number)]


def _order(first: Lexeme) -> tuple[str, ...]:
    if first.kind in SPEAKING:
        return SAID
    return CLAUSES.get(first.text, ()) if first.kind not in PLAIN else ()


def _quoted(text: str) -> str:
    if text[0] == '"' or '"' in text:
        return text
    edge = 3 if text.startswith("'''") else 1
    inner = ESCAPED.sub(lambda found: "'" if found[1] == "'" else found[0], text[edge:-edge])
    return '"' * edge + inner + '"' * edge


def _number(text: str) -> str:
    text = re.sub(r"\.(?!\d)", ".0", text.lower())
    return f"0{text}" if text[0] == "." else text


def _with_written(tokens: Sequence[Lexeme]) -> list[Lexeme]:
    """`window show dissolve` as `window show with dissolve`."""
    first, *rest = tokens
    if first.kind in ("WINDOW", "NVL") and len(rest) > 1 and rest[1].kind != "WITH":
        return [first, rest[0], Lexeme("WITH", "with", rest[1].first, rest[1].first), *rest[1:]]
    return list(tokens)


def _parts(tokens: Sequence[Lexeme], words: frozenset[str]) -> list[list[Lexeme]]:
    """The tokens before the first clause, and each clause."""
    parts: list[list[Lexeme]] = [[]]
    for token, depth in zip(tokens, depths(tokens), strict=True):
        if parts[0] and not depth and token.text in words and token.kind not in PLAIN:
            parts.append([])
        parts[-1].append(token)
    return parts


def _is_idle_comma(tokens: Sequence[Lexeme], number: int) -> bool:
    if tokens[number].kind != "COMMA" or number + 1 == len(tokens) or tokens[number + 1].kind not in CLOSING:
        return False
    opening = _opening(tokens, number)
    inner = tokens[opening + 1 : number]
    several = any(token.kind == "COMMA" and not depth for token, depth in zip(inner, depths(inner), strict=True))
    return several or tokens[opening].kind == "LSQB" or _is_call(tokens[:opening])


def _opening(tokens: Sequence[Lexeme], number: int) -> int:
    """The bracket that a token stands in."""
    depth = 0
    for place in range(number - 1, -1, -1):
        depth += (tokens[place].kind in CLOSING) - (tokens[place].kind in OPENING)
        if depth < 0:
            return place
    raise IndexError(number)


def _is_call(before: Iterable[Lexeme]) -> bool:
    """Whether a bracket after these tokens holds arguments."""
    tokens = list(before)
    is_channel = len(tokens) == 2 and tokens[0].kind == "PLAY"
    return bool(tokens) and tokens[-1].kind in ("NAME", "STRING", "TRIPLE", "MENU") and not is_channel
