"""Ren'Py's texts in ours: escapes, tags, values between brackets."""

import ast
import re

from vnc.adopt.renpy.values import Refused, convert, parsed
from vnc.expression import Index, Literal, Name
from vnc.markup import KNOWN, check

ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{1,4})|([\s\S]))")
MEANT = {"n": "\n", "{": "{{", "[": "[[", "t": " "}
SLOT = re.compile(r"\[\[|\[((?:[^\[\]\"']|\[[^\[\]]*\]|\"[^\"]*\"|'[^']*')*)\]")
TAG = re.compile(r"\{\{|\{([^{}]*)\}")
MOST = 40
"""Mistakes mended in one text before all its tags are taken out."""
NUMBERED = frozenset(("w", "p", "nw", "space", "vspace", "cps", "alpha", "size"))


def raw(found: re.Match[str]) -> str:
    """What a text literal of a script says: escapes read, white space joined as Ren'Py joins it."""
    body = found["long"] if found["long"] is not None else found["short"]
    if "r" in found["prefix"].lower():
        return body
    return ESCAPE.sub(_escaped, re.sub(r"(?<!\\)[ \t\n]+", " ", body)).replace("\u0000", "")


def paragraphs(found: re.Match[str]) -> tuple[str, ...]:
    """The lines that a text between three quotes makes: one for each paragraph."""
    body = found["long"] if found["long"] is not None else found["short"]
    parts = re.split(r"\n[ \t]*\n", body.strip())
    joined = (ESCAPE.sub(_escaped, re.sub(r"(?<!\\)[ \t\n]+", " ", part.strip())) for part in parts)
    return tuple(part for part in joined if part)


def _escaped(found: re.Match[str]) -> str:
    if found[1]:
        char = chr(int(found[1], 16))
        return "" if 0xD800 <= ord(char) < 0xE000 or ord(char) < 32 else char
    return MEANT.get(found[2], found[2])


def mended(text: str) -> tuple[str, str]:
    """A text that the compiler reads without complaint, and a note on what was lost in it (or nothing)."""
    lost: list[str] = []
    text = SLOT.sub(lambda found: _slot(found, lost), text)
    text = TAG.sub(lambda found: _tag(found, lost), text)
    for _ in range(MOST):
        wrong = next((problem for problem in check(text) if problem.severity == "error"), None)
        if wrong is None:
            break
        text = _without(text, wrong.first, wrong.last, lost)
    else:
        text = re.sub(r"[{}\[\]]", "", text)
    text = _printable(text)
    return text, f"taken out of the text: {', '.join(dict.fromkeys(lost))}" if lost else ""


def _printable(text: str) -> str:
    return "".join(char if char == "\n" or (ord(char) >= 32 and not 0xD800 <= ord(char) < 0xE000) else " " for char in text)


def _slot(found: re.Match[str], lost: list[str]) -> str:
    """`[name!t]` as it is, `[names[0]]` where the language can; what is Python is taken out."""
    if found[1] is None:
        return found[0]
    name, *flags = found[1].split("!")
    name = name.partition(":")[0].strip() if re.fullmatch(r"\s*[\w.]+\s*:[^\[\]]*", name) else name.strip()
    kept = "".join(f"!{flag}" for flag in flags if re.fullmatch(r"[ulctq]+", flag.strip()))
    try:
        made = convert(parsed(name))
    except Refused:
        made = None
    if isinstance(made, Name):
        return f"[{made.id}{kept}]"
    if isinstance(made, Literal):
        return str(made.value)
    if isinstance(made, Index) or made is None:
        lost.append(f"`{found[0]}`")
        return _shown(name)
    lost.append(f"`{found[0]}`")
    return ""


def _shown(name: str) -> str:
    """A word in place of a value that cannot be had: the text in `_("text")`, else nothing."""
    try:
        tree = parsed(name)
    except Refused:
        return ""
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    return texts[0] if len(texts) == 1 and isinstance(tree, ast.Call) else ""


def _tag(found: re.Match[str], lost: list[str]) -> str:
    """Known tags as they are; a game's own go, what stands between them stays."""
    if found[1] is None:
        return found[0]
    name, _, given = found[1].strip().lstrip("/").partition("=")
    if found[1].startswith("#") or name.strip() in KNOWN:
        bad = name.strip() in NUMBERED and "=" in found[1] and not re.fullmatch(r"\s*[*+-]?(?:\d+\.?\d*|\.\d+)\s*", given)
        if not bad:
            return found[0]
    lost.append(f"`{found[0]}`")
    return ""


def _without(text: str, first: int, last: int, lost: list[str]) -> str:
    """The text without what a problem points at; a bracket alone is written as a bracket."""
    wrong = text[first:last]
    if wrong in ("[", "{"):
        return text[:first] + wrong * 2 + text[last:]
    lost.append(f"`{wrong}`")
    return text[:first] + text[max(last, first + 1) :]
