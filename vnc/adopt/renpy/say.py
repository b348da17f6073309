"""Lines: who says what, with which face."""

import re

from vnc.adopt.renpy.cursor import DOTTED, KEYWORDS, WORD, Cursor, split
from vnc.adopt.renpy.here import Here, Nodes, also, dropped, made
from vnc.adopt.renpy.lines import Line
from vnc.adopt.renpy.texts import mended, paragraphs, raw
from vnc.adopt.renpy.transitions import change
from vnc.adopt.renpy.values import Refused, value
from vnc.adopt.tree import Node
from vnc.parse.values import value as written
from vnc.quoting import quote
from vnc.record import record

ATTRIBUTE = re.compile(r"-?\w+(?:-\w+)*")
ARGUMENTS = ("what_color", "what_size", "who_color", "multiple")
"""Arguments of a line that mean something here."""


@record
class Said:
    """A line taken apart; `texts` are several for paragraphs between triple quotes."""

    texts: tuple[str, ...]
    who: str = ""
    name: str | None = None
    attributes: tuple[str, ...] = ()
    temporary: tuple[str, ...] = ()
    rest: str = ""


def said(text: str) -> Said | None:
    """The line that a statement is; None if it is none."""
    cursor = Cursor(text)
    first = cursor.string()
    if first:
        second = cursor.string() if cursor.text[cursor.at : cursor.at + 1].isspace() else None
        if second:
            return Said(_texts(second), name=raw(first), rest=cursor.rest)
        return Said(_texts(first), rest=cursor.rest)
    who = cursor.take(DOTTED)
    if not who or who in KEYWORDS:
        return None
    lasting, temporary = _attributes(cursor), ()
    if cursor.sign("@"):
        temporary = _attributes(cursor)
    found = cursor.string()
    return Said(_texts(found), who, None, lasting, temporary, cursor.rest) if found else None


def say(line: Line, here: Here) -> Nodes:
    """A spoken line, or several; nothing if the line is no such thing."""
    found = said(line.text)
    if found is None:
        return ()
    return spoken(line, found, here)


def spoken(line: Line, found: Said, here: Here, kind: str = "say") -> Nodes:
    """A line taken apart, as lines of ours."""
    clauses, note = _clauses(found.rest, here)
    head = " ".join(filter(None, (_speaker(found, here), _faces(found))))
    nodes: list[Node] = []
    for text in found.texts or ("",):
        shown, lost = mended(text)
        nodes.append(
            made(line, kind, " ".join(filter(None, (head, quote(shown), clauses))), None, also(note, lost), _art(found, here))
        )
    return tuple(nodes) or (dropped(line, kind, "this line says nothing"),)


def _texts(found: re.Match[str]) -> tuple[str, ...]:
    return paragraphs(found) if found["three"] else (raw(found),)


def _attributes(cursor: Cursor) -> tuple[str, ...]:
    words: list[str] = []
    while (word := cursor.sees(ATTRIBUTE)) and not _opens(cursor):
        words.append(word)
        cursor.take(ATTRIBUTE)
    return tuple(words)


def _opens(cursor: Cursor) -> bool:
    """Whether a text with a prefix (`u"…"`) comes next."""
    return bool(re.compile(r"\s*[rRuUbBfF]{1,2}[\"'`]").match(cursor.text, cursor.at))


def _speaker(found: Said, here: Here) -> str:
    if found.name is not None:
        return quote(mended(found.name)[0])
    return here.facts.speaker(found.who) if found.who else ""


def _faces(found: Said) -> str:
    return " ".join((*found.attributes, *(("@", *found.temporary) if found.temporary else ())))


def _art(found: Said, here: Here) -> tuple[str, ...]:
    """The art of a speaker whose face changes."""
    who = here.facts.cast.get(found.who)
    tags = (here.facts.pictured(who) or who.id,) if who and (found.attributes or found.temporary) else ()
    return tuple(path for tag in tags for path in here.facts.art(tag))


def _clauses(rest: str, here: Here) -> tuple[str, str]:
    """`(what_color="#f00") nointeract id x with dissolve` as we say it; ids of translations go."""
    cursor, out, notes = Cursor(rest), list[str](), list[str]()
    while not cursor.done:
        bracket = cursor.bracket()
        if bracket:
            kept, note = _arguments(bracket[1:-1])
            out += [kept] if kept else []
            notes.append(note)
        elif cursor.keyword("nointeract"):
            out.append("nointeract")
        elif cursor.keyword("id"):
            cursor.take(WORD)
        elif cursor.keyword("with"):
            name, note = change(cursor.simple(), here.facts)
            out += [f"with {name}"] if name else []
            notes.append(note)
        else:
            notes.append(f"`{cursor.rest[:40]}` is left out")
            break
    return " ".join(out), also(*notes)


def _arguments(text: str) -> tuple[str, str]:
    kept, lost = list[str](), list[str]()
    for part in filter(None, split(text)):
        name, _, given = (each.strip() for each in part.partition("="))
        try:
            kept += [f"{name}={written(value(given))}"] if name in ARGUMENTS else []
            lost += [] if name in ARGUMENTS or name in ("interact", "advance") else [name]
        except Refused:
            lost.append(name)
    note = f"without the argument {', '.join(lost)}" if lost else ""
    return (f"({', '.join(kept)})" if kept else ""), note
