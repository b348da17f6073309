"""The frequent lines, read by one regular expression each. What does not match here is left to the machine.

Nothing here defines the language: tests keep these readers equal to the grammar, places included.
"""

import re
from collections.abc import Callable
from typing import Any

from vnc import expression as ex
from vnc import script as ast
from vnc.parse.build.base import Head
from vnc.parse.build.expressions import CONSTANTS, RESERVED
from vnc.parse.build.statements import menu_head
from vnc.quoting import cook
from vnc.source import Chunk, Span

TAIL = r"[ \t]*+(?:#[^\n]*+)?+\r?\n"
WORD = r"[^\W\d]\w*+"
IMAGE = r" ++(?!(?:at|as|behind|zorder|onlayer|with|expression|text)(?![\w.-]))-?\w++(?:[.-]\w++)*+"
TEXT = r'"([^"\\\n\t\r]*+)"'

LINE = re.compile(
    rf"(?>[ \t]*+(?:#[^\n]*+)?+\r?\n)*+([ \t]*+)(?:(?:({WORD})((?: ++-?\w++(?:[.-]\w++)*+)*+) ++)?{TEXT}{TAIL})?"
).match
"""Skips blank lines; then the indentation, and when the line is one of dialogue: who, attributes, text."""

SHOW = re.compile(rf"(?:show|scene|hide)((?:{IMAGE})++)(?: ++at ++({WORD}))?(?: ++with ++({WORD}))?{TAIL}").match
WITH = re.compile(rf"with ++({WORD}){TAIL}").match
JUMP = re.compile(rf"jump ++({WORD}){TAIL}").match
NUMBER = r"(\d{1,9}(?:\.\d{1,9})?)"
PAUSE = re.compile(rf"pause(?: ++{NUMBER})?{TAIL}").match
PLAY = re.compile(rf"play ++({WORD}) ++{TEXT}(?: ++fadein ++{NUMBER})?{TAIL}").match
LABEL = re.compile(rf"label ++({WORD}):{TAIL}").match
MENU = re.compile(rf"menu:{TAIL}").match
CHOICE = re.compile(rf"{TEXT}:{TAIL}").match

NO_VALUES = RESERVED | {"not"}

Reader = Callable[[str, int, Chunk], tuple[Any, int] | None]
"""Text, offset, chunk -> the node and the offset after its line; None: not for me."""


def said(found: re.Match[str], chunk: Chunk) -> ast.Say:
    """The line of dialogue that LINE has found."""
    who, attributes, text = found.group(2, 3, 4)
    base, first = chunk.base, found.end(1)
    start, last = found.span(4)
    if "  " in text:
        text = cook(text)
    words = tuple(attributes.split()) if attributes else ()
    return ast.Say(who, text, words, text_at=start - first, span=Span(chunk, first - base, last + 1 - base))


def show(text: str, pos: int, chunk: Chunk) -> tuple[Any, int] | None:
    """`show`, `scene` or `hide` with bare words."""
    found = SHOW(text, pos)
    if found is None:
        return None
    base, word = chunk.base, text[pos]
    words, at, with_ = found.groups()
    place = _named(found, 2, chunk) if at else None
    change = _named(found, 3, chunk) if with_ else None
    if at in NO_VALUES or with_ in NO_VALUES or (at and word == "h") or words.lstrip(" ").startswith("screen "):
        return None
    last = found.end(3) if with_ else found.end(2) if at else found.end(1)
    span = Span(chunk, pos - base, last - base)
    image = tuple(words.split())
    if word == "h":
        return ast.Hide(image, None, change, span=span), found.end()
    start = found.start(1) + len(words) - len(words.lstrip(" "))
    end = found.end(2) if at else found.end(1)
    picture = ast.Picture(image, at=(place,) if place else (), span=Span(chunk, start - base, end - base))
    node = ast.Show(picture, change, span=span) if text[pos + 1] == "h" else ast.Scene(picture, change, span=span)
    return node, found.end()


def with_(text: str, pos: int, chunk: Chunk) -> tuple[Any, int] | None:
    found = WITH(text, pos)
    if found is None or found[1] in NO_VALUES:
        return None
    return ast.With(_named(found, 1, chunk), span=_span(found, 1, chunk, pos)), found.end()


def jump(text: str, pos: int, chunk: Chunk) -> tuple[Any, int] | None:
    found = JUMP(text, pos)
    return found and (ast.Jump(found[1], span=_span(found, 1, chunk, pos)), found.end())


def pause(text: str, pos: int, chunk: Chunk) -> tuple[Any, int] | None:
    found = PAUSE(text, pos)
    if found is None:
        return None
    if found[1] is None:
        return ast.Pause(span=Span(chunk, pos - chunk.base, pos + 5 - chunk.base)), found.end()
    return ast.Pause(_number(found, 1, chunk), span=_span(found, 1, chunk, pos)), found.end()


def play(text: str, pos: int, chunk: Chunk) -> tuple[Any, int] | None:
    """`play CHANNEL "file"`, perhaps with `fadein`."""
    found = PLAY(text, pos)
    if found is None:
        return None
    base, last = chunk.base, found.end(2) + 1
    file = ex.Literal(found[2], span=Span(chunk, found.start(2) - 1 - base, last - base))
    fadein = _number(found, 3, chunk) if found[3] else None
    span = Span(chunk, pos - base, (found.end(3) if found[3] else last) - base)
    return ast.Play("play", found[1], (file,), fadein=fadein, span=span), found.end()


def label(text: str, pos: int, chunk: Chunk) -> tuple[Any, int] | None:
    found = LABEL(text, pos)
    if found is None:
        return None
    name, span = found[1], Span(chunk, pos - chunk.base, found.end(1) + 1 - chunk.base)
    return Head("statement", lambda body: ast.Label(name, (), tuple(body), span=span), span, optional=True), found.end()


def menu(text: str, pos: int, chunk: Chunk) -> tuple[Any, int] | None:
    """A menu without a name."""
    found = MENU(text, pos)
    return found and (menu_head(Span(chunk, pos - chunk.base, pos + 5 - chunk.base), []), found.end())


def choice(text: str, pos: int, chunk: Chunk) -> tuple[Any, int] | None:
    """A menu's choice without condition."""
    found = CHOICE(text, pos)
    if found is None:
        return None
    said = cook(found[1]) if "  " in found[1] else found[1]
    span = Span(chunk, pos - chunk.base, found.end(1) + 2 - chunk.base)
    return Head("statement", lambda body: ast.MenuItem(said, tuple(body), span=span), span), found.end()


def _number(found: re.Match[str], group: int, chunk: Chunk) -> ex.Literal:
    text = found[group]
    return ex.Literal(float(text) if "." in text else int(text), span=_span(found, group, chunk, found.start(group)))


def _named(found: re.Match[str], group: int, chunk: Chunk) -> ex.Expression:
    """A bare word as a value: a name, or `None`, `True`, `False`."""
    word, span = found[group], _span(found, group, chunk, found.start(group))
    return ex.Literal(CONSTANTS[word], span=span) if word in CONSTANTS else ex.Name(word, span=span)


def _span(found: re.Match[str], group: int, chunk: Chunk, first: int) -> Span:
    """From an offset to the end of a group."""
    return Span(chunk, first - chunk.base, found.end(group) - chunk.base)


STATEMENTS: dict[str, Reader] = {
    "show": show,
    "scene": show,
    "hide": show,
    "with": with_,
    "jump": jump,
    "pause": pause,
    "play": play,
    "label": label,
    "menu": menu,
}
READERS: dict[str, dict[str, Reader]] = {"module": STATEMENTS, "statement": STATEMENTS, "menu": {'"': choice}}
"""The readers of each kind of block, by a line's first word."""
