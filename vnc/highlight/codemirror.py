"""The coloured language as CodeMirror's mode reads it: the table of `editors/codemirror/table.js`."""

import json
import re
from typing import Any

from vnc.highlight.language import Language, Line, Match, Region

_WORDS = {r"[^\W\d]": r"[\p{L}\p{Nl}\p{No}_]"}
_CLASS = re.compile(r"\[(?:\\.|[^\]\\])*\]|\\w")


def codemirror(language: Language) -> str:
    """A module that exports the table: classes, contexts, parts. Patterns are JavaScript's, for the flags `u` and `g`."""
    table = {
        "classes": {name: each["codemirror"] for name, each in language.classes.items()},
        "contexts": {
            name: {"lines": [_line(line) for line in each.lines], "plain": each.plain} for name, each in language.contexts.items()
        },
        "parts": {name: [_piece(piece) for piece in pieces] for name, pieces in language.parts.items()},
    }
    return f"// Made by `python -m vnc.highlight`.\nexport default {_shown(table)};\n"


def unicode(pattern: str) -> str:
    r"""A pattern with `\w` as Python means it: letters and digits of every language."""
    for old, new in _WORDS.items():
        pattern = pattern.replace(old, new)
    return _CLASS.sub(lambda found: r"[\p{L}\p{N}_]" if found[0] == r"\w" else found[0].replace(r"\w", r"\p{L}\p{N}_"), pattern)


def _line(line: Line) -> dict[str, Any]:
    return {**_match(line.head), "rest": line.rest, "opens": line.opens, "margin": line.margin}


def _piece(piece: Match | Region) -> dict[str, Any]:
    if isinstance(piece, Match):
        return _match(piece)
    signs = {"open": unicode(piece.open), "close": unicode(piece.close)}
    return {**signs, "kind": piece.kind, "edge": piece.edge, "inside": piece.inside}


def _match(match: Match) -> dict[str, Any]:
    return {"regex": unicode(match.regex), "kinds": [step.kind for step in match.steps]}


def _shown(table: dict[str, Any]) -> str:
    """Plain JSON with one piece a line."""
    text = json.dumps(table, ensure_ascii=False)
    return re.sub(r'(?<=[\[ ])(?=\{"(?:regex|open)":)', "\n", text)
