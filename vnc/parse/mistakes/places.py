"""Where lines, brackets and left-out blocks end, in plain text."""

import re

from vnc.parse import words

TOKEN = re.compile(
    r'"""(?:[^"\\]|\\[\s\S]|"(?!""))*"""'
    r'|"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*"'
    r"|'[^'\\\n]*(?:\\[^\n][^'\\\n]*)*'"
    r"|#[^\n]*|[()\[\]\n]|[^\s()\[\]\"'#]+|."
)
FARTHEST = 3000
"""How many characters a bracket may span."""


def line_end(text: str, place: int) -> int:
    """The offset of the line's end, before `\\r\\n` or `\\n`."""
    end = text.find("\n", place)
    end = len(text) if end < 0 else end
    return end - 1 if end > place and text[end - 1] == "\r" else end


def after(text: str, place: int) -> int:
    """The start of the line after the one that holds this place."""
    end = text.find("\n", place)
    return len(text) if end < 0 else end + 1


def logical_end(text: str, first: int) -> int:
    """Where the line after a logical line starts: brackets and quotes may carry it over line ends."""
    depth = 0
    for found in TOKEN.finditer(text, first):
        sign = found[0]
        depth += (sign in ("(", "[")) - (sign in (")", "]"))
        if sign == "\n" and depth <= 0:
            return found.end()
        if found.start() - first > FARTHEST:
            break
    return after(text, line_end(text, first))


def closes(text: str, place: int) -> bool:
    """Whether a bracket has its counterpart before the text goes on as script."""
    depth = 0
    for found in TOKEN.finditer(text, place, place + FARTHEST):
        depth += (found[0] in ("(", "[")) - (found[0] in (")", "]"))
        if depth == 0:
            return True
    return False


def skipped(text: str, first: int, level: int) -> int:
    """After a block that is left out: its lines stand further right."""
    end = after(text, first)
    lines = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\r?\n)*([ \t]*)(?=\S)")
    while (found := lines.match(text, end)) and len(found[1].expandtabs(8)) > level:
        end = after(text, found.end())
    return end


def after_prose(text: str, first: int) -> int:
    """After paragraphs whose end quotes are missing: at the next line that reads like script."""
    end = after(text, first)
    script = re.compile(
        r'[ \t]*(?:[^\W\d]\w*[ \t]+)*"[^"\n]*"[ \t]*(?:#[^\n]*)?\r?\n|[ \t]*(?:' + words.STRONG + r")\b[^.!?,\n]*\n"
    )
    while end < len(text) and not script.match(text, end):
        end = after(text, end)
    return end


def after_linpg(text: str, first: int) -> int:
    """After all the lines of the other language that follow one another."""
    lines = re.compile(r"[ \t]*(?:\[[A-Za-z_]\w*\]|- |[^\W\d][\w ]*:[ \t]*\r?\n|//|#|\r?\n)")
    end = after(text, first)
    while end < len(text) and lines.match(text, end):
        end = after(text, end)
    return end
