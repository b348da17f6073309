"""The coloured language as a TextMate grammar: for VS Code, Sublime Text, JetBrains' editors and whoever else reads those.

A line is a region from its first words to its end; a block is one from its first line to the first that stands no further right.
"""

import json
import plistlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from vnc.highlight.language import HEAL, Language, Line, Match, Region

SCOPE = "source.vnc-vns"
LINE_END = rf"(?=\n)|{HEAL}"
BLOCK_END = r"^(?!\1[ \t]+\S|[ \t]*(?:#.*)?$)"


def textmate(language: Language) -> str:
    """The `.tmLanguage.json`."""
    return json.dumps(_Writer(language).grammar(), indent=1, ensure_ascii=False) + "\n"


def plist(language: Language) -> str:
    """The same as a property list, which Sublime Text asks for."""
    return plistlib.dumps(_Writer(language).grammar(), sort_keys=False).decode()


@dataclass(frozen=True)
class _Writer:
    language: Language

    def grammar(self) -> dict[str, Any]:
        contexts = self.language.contexts
        rests = {line.rest: None for context in contexts.values() for line in context.lines}
        rests |= {context.plain: None for context in contexts.values()}
        return {
            "$schema": "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
            "name": "vns",
            "scopeName": SCOPE,
            "fileTypes": ["vns"],
            "patterns": [*_included(self._lines("script")), _include(_rest_name(contexts["script"].plain))],
            "repository": {
                **dict(self._blocks()),
                **{_line_name(name, line): self._line(line) for name, each in contexts.items() for line in each.lines},
                **{_rest_name(rest): {"patterns": list(self._rest(rest))} for rest in rests},
                **{name: {"patterns": [self._piece(piece) for piece in some]} for name, some in self.language.parts.items()},
            },
        }

    def _lines(self, context: str) -> list[str]:
        return ["comment", *(_line_name(context, line) for line in self.language.contexts[context].lines)]

    def _blocks(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """What may stand in each kind of block; a line that starts with no known word is a region too."""
        for name, context in self.language.contexts.items():
            plain = {"begin": r"^[ \t]+(?=[^\s#])", "end": LINE_END, "patterns": [_include(_rest_name(context.plain))]}
            margin = {_line_name(name, line) for line in context.lines if line.margin}
            lines = [line for line in self._lines(name) if line not in margin]
            yield f"block-{name}", {"patterns": [*_included(lines), plain]}

    def _line(self, line: Line) -> dict[str, Any]:
        indent = "" if line.margin else r"[ \t]*"
        first = [_include(_rest_name(line.rest))]
        if line.opens:
            patterns = [_include(f"block-{line.opens}"), *first]
            begin = f"^({indent}){line.head.regex}"
            return {"begin": begin, "beginCaptures": self._captures(line.head, 2), "end": BLOCK_END, "patterns": patterns}
        begin = f"^{indent}{line.head.regex}"
        return {"begin": begin, "beginCaptures": self._captures(line.head, 1), "end": LINE_END, "patterns": first}

    def _rest(self, rest: tuple[str, ...]) -> Iterator[dict[str, Any]]:
        """The line after a backslash, and the parts of a line."""
        again = [_include(_rest_name(rest))]
        name = self._scope("continuation")
        yield {"begin": r"\\[ \t]*\n", "beginCaptures": {"0": {"name": name}}, "end": r"(?=\n)", "patterns": again}
        yield from _included(rest)

    def _piece(self, piece: Match | Region) -> dict[str, Any]:
        if isinstance(piece, Match) and len(piece.steps) == 1:
            kind = piece.steps[0].kind
            return {"match": piece.steps[0].regex} | ({"name": self._scope(kind)} if kind else {})
        if isinstance(piece, Match):
            return {"match": piece.regex, "captures": self._captures(piece, 1)}
        return self._region(piece)

    def _region(self, piece: Region) -> dict[str, Any]:
        made: dict[str, Any] = {"name": self._scope(piece.kind)} if piece.kind else {}
        edge = (
            "punctuation.definition.string.{}.vns" if piece.kind else self._scope(piece.edge).replace(".vns", ".{}.vns")
        ).format
        for end, pattern in (("begin", piece.open), ("end", piece.close)):
            made |= {end: pattern, f"{end}Captures": {"0": {"name": edge(end)}}}
        return made | {"patterns": _included(piece.inside)}

    def _captures(self, match: Match, first: int) -> Mapping[str, dict[str, str]]:
        return {str(number): {"name": self._scope(step.kind)} for number, step in enumerate(match.steps, first) if step.kind}

    def _scope(self, kind: str) -> str:
        return f"{self.language.classes[kind]['textmate']}.vns"


def _include(name: str) -> dict[str, str]:
    return {"include": f"#{name}"}


def _included(names: list[str] | tuple[str, ...]) -> list[dict[str, str]]:
    return [_include(name) for name in names]


def _line_name(context: str, line: Line) -> str:
    return f"{context}-{line.name}"


def _rest_name(rest: tuple[str, ...]) -> str:
    return "rest-" + "-".join(rest)
