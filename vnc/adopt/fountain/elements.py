"""Fountain text as elements in order: headings, action, cues with what is said under them. Any text is some screenplay."""

import re
from collections.abc import Iterator
from typing import Literal

from vnc.record import record

Kind = Literal[
    "title", "heading", "action", "cue", "parenthetical", "dialogue", "lyric", "transition", "centered", "section", "synopsis",
    "note", "boneyard", "page",
]  # fmt: skip
HEADING = re.compile(r"(?:INT|EXT|EST|INT\.?/EXT|EXT\.?/INT|I/E)(?:\.\s*|\s+)\S", re.IGNORECASE)
NUMBER = re.compile(r"\s*#[\w.-]+#\s*$")
TRANSITION = re.compile(r"[^a-z]*\bTO:")
OTHER_TRANSITIONS = re.compile(r"(?:FADE (?:IN|OUT|TO BLACK)|CUT TO BLACK|THE END)[.:]?")
EXTENSION = re.compile(r"\s*\(([^()]*)\)")
KEY = re.compile(r"([A-Za-z][\w ]*?):(.*)")
BONEYARD = re.compile(r"/\*[\s\S]*?(?:\*/|\Z)")
NOTE = re.compile(r"\[\[(?:(?!\n[ \t]?\n)[\s\S])*?\]\]")
KEPT = "\ue000"
"""Stands for a line that a boneyard or a note has left, so that lines keep their numbers."""


@record
class Element:
    """One part. `extras` are a cue's extensions (`V.O.`), `dual` marks the second of two who speak at once; of a title page
    `name` is the key."""

    kind: Kind
    text: str
    line: int = 0
    extras: tuple[str, ...] = ()
    dual: bool = False
    name: str = ""


def elements(text: str) -> tuple[Element, ...]:
    """The screenplay's elements."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").replace(KEPT, "")
    aside = [*_aside(text, BONEYARD, "boneyard")]
    text = BONEYARD.sub(lambda found: KEPT * (found[0].count("\n") > 0) + "\n" * found[0].count("\n"), text)
    aside += _aside(text, NOTE, "note")
    text = NOTE.sub(lambda found: "\n" * found[0].count("\n"), text)
    lines = text.expandtabs(4).split("\n")
    first, head = _title_page(lines)
    found = [*head, *_body(lines, first), *aside]
    return tuple(sorted(found, key=lambda element: element.line))


def _aside(text: str, pattern: re.Pattern[str], kind: Kind) -> Iterator[Element]:
    for found in pattern.finditer(text):
        inner = found[0].removeprefix("/*").removesuffix("*/") if kind == "boneyard" else found[0][2:-2]
        yield Element(kind, inner.replace(KEPT, "").strip(), text.count("\n", 0, found.start()) + 1)


def _title_page(lines: list[str]) -> tuple[int, list[Element]]:
    """Keys and values before the first blank line, if the text begins so."""
    if (
        not lines
        or not KEY.match(lines[0])
        or OTHER_TRANSITIONS.fullmatch(lines[0].strip())
        or TRANSITION.fullmatch(lines[0].strip())
    ):
        return 0, []
    found: list[Element] = []
    for number, line in enumerate(lines):
        key = KEY.match(line)
        if not line.strip(KEPT + " "):
            return number + 1, found
        if key and not line[0].isspace():
            found.append(Element("title", key[2].strip(), number + 1, name=key[1].strip().lower()))
        elif found:
            last = found[-1]
            found[-1] = Element("title", f"{last.text}\n{line.strip()}".strip(), last.line, name=last.name)
    return len(lines), found


def _body(lines: list[str], first: int) -> Iterator[Element]:
    at = first
    while at < len(lines):
        line = lines[at].strip().replace(KEPT, "")
        blank_before = at == first or not lines[at - 1].strip(KEPT + " ")
        blank_after = at + 1 >= len(lines) or not lines[at + 1].strip(KEPT + " ")
        if not line:
            at += 1
            continue
        single = _single(line, at + 1, blank_before, blank_after)
        if single is not None:
            yield single
            at += 1
        elif blank_before and not blank_after and _is_cue(line):
            yield _cue(line, at + 1)
            said, at = _speech(lines, at + 1)
            yield from said
        else:
            text, until = _action(lines, at)
            yield Element("action", text, at + 1)
            at = until


def _single(line: str, number: int, before: bool, after: bool) -> Element | None:
    """An element of one line, by how it begins and what stands around it."""
    if re.fullmatch(r"={3,}", line):
        return Element("page", "", number)
    if line.startswith("#"):
        return Element("section", line.lstrip("#").strip(), number)
    if line.startswith("="):
        return Element("synopsis", line[1:].strip(), number)
    if line.startswith("~"):
        return Element("lyric", line[1:].strip(), number)
    if line.startswith(">"):
        ends = line.endswith("<")
        return Element("centered" if ends else "transition", line[1 : -1 if ends else None].strip(), number)
    if line.startswith(".") and not line.startswith(".."):
        return Element("heading", NUMBER.sub("", line[1:]).strip(), number)
    if before and HEADING.match(line):
        return Element("heading", NUMBER.sub("", line).strip(), number)
    plain = line.strip("*_ ")
    if before and after and (TRANSITION.fullmatch(plain) or OTHER_TRANSITIONS.fullmatch(plain)):
        return Element("transition", plain, number)
    return None


def _is_cue(line: str) -> bool:
    """Whether a line names who speaks: in capitals, or behind an `@`."""
    if line.startswith(("!", "(")):
        return False
    name = EXTENSION.sub("", line).removesuffix("^").strip()
    return line.startswith("@") or (any(char.isalpha() for char in name) and name == name.upper() and len(name) <= 60)


def _cue(line: str, number: int) -> Element:
    dual = line.endswith("^")
    plain = line.removesuffix("^").removeprefix("@").strip()
    return Element("cue", EXTENSION.sub("", plain).strip(), number, tuple(EXTENSION.findall(plain)), dual)


def _speech(lines: list[str], at: int) -> tuple[list[Element], int]:
    """What stands under a cue, up to a blank line (two spaces are not blank): parentheticals, lyrics, words."""
    found: list[Element] = []
    while at < len(lines) and (lines[at].strip(KEPT + " ") or lines[at].startswith("  ")):
        line = lines[at].strip().replace(KEPT, "")
        if line.startswith("(") and line.endswith(")"):
            found.append(Element("parenthetical", line[1:-1].strip(), at + 1))
        elif line.startswith("~"):
            found.append(Element("lyric", line[1:].strip(), at + 1))
        elif line and found and found[-1].kind == "dialogue":
            found[-1] = Element("dialogue", f"{found[-1].text} {line}", found[-1].line)
        elif line:
            found.append(Element("dialogue", line, at + 1))
        at += 1
    return found, at


def _action(lines: list[str], at: int) -> tuple[str, int]:
    """Lines of action up to a blank one or another element."""
    first = at
    words: list[str] = []
    while at < len(lines) and lines[at].strip(KEPT + " "):
        line = lines[at].strip().replace(KEPT, "")
        if at > first and _single(line, 0, False, False) is not None:
            break
        words.append(line.removeprefix("!"))
        at += 1
    return "\n".join(words), at
