"""The coloured language as a Vim syntax file. Lines and blocks are regions; words in a row are chained by `nextgroup`.

Of items that start at one place Vim takes the one defined last, so everything is written in reverse.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vnc.highlight.language import Context, Language, Line, Match, Region, Step

HEAD = """" Vim syntax file for scripts of vnc. Made by `python -m vnc.highlight`.
if exists("b:current_syntax")
  finish
endif
syntax case match
syntax iskeyword @,48-57,_,128-255
syntax sync fromstart
"""
TAIL = """let b:current_syntax = "vns"
"""
WORD = r"\%(\d\@!\k\)"
LINE_END = rf"end=`$` end=`^{WORD}\@=`"
MARGIN_END = r"end=`^\%(\s\+\S\|\s*\%(#.*\)\=$\)\@!`"
BLOCK_END = r"end=`^\%(\z1\s\+\S\|\s*\%(#.*\)\=$\)\@!`"


def vim(language: Language) -> str:
    """The whole file."""
    return "\n".join([HEAD, *_Writer(language).items(), TAIL])


@dataclass(frozen=True)
class _Writer:
    language: Language

    def items(self) -> Iterator[str]:
        for name, pieces in self.language.parts.items():
            yield f"syntax cluster vns_{_id(name)} contains={','.join(_piece_name(name, *each) for each in enumerate(pieces))}"
        # what comes first on a line is defined last: values, then clauses, then heads
        for name, pieces in self.language.parts.items():
            if not name.startswith("clauses-"):
                yield from self._pieces(name, pieces)
        for name, pieces in self.language.parts.items():
            if name.startswith("clauses-"):
                yield from self._pieces(name, pieces)
        for name, context in self.language.contexts.items():
            yield from self._context(name, context)
        yield r"syntax match vns_line_comment `^\s*#.*$`"
        yield ""
        yield from (f"highlight default link {group} vns_{kind}" for group, kind in dict(self._links()).items())
        yield ""
        yield from (f"highlight default link vns_{kind} {each['vim']}" for kind, each in self.language.classes.items())
        yield ""

    # --- lines ----------------------------------------------------------------------------------------------------

    def _context(self, name: str, context: Context) -> Iterator[str]:
        lines = [f"vns_{name}_{_id(line.name)}" for line in context.lines]
        yield f"syntax cluster vns_lines_{name} contains={','.join([*lines, f'vns_{name}_plain', 'vns_line_comment'])}"
        inner, indent = ("", r"\s*") if name == "script" else (" contained", r"\s\+")
        yield f"syntax region vns_{name}_plain{inner} start=`^{indent}[^ \\t#]` {LINE_END} contains={_clusters(context.plain)}"
        for line in reversed(context.lines):
            yield from self._line(f"vns_{name}_{_id(line.name)}", line, inner, "" if line.margin else indent)

    def _line(self, group: str, line: Line, inner: str, indent: str) -> Iterator[str]:
        heads = [f"{group}_{number}_{step.kind}" for number, step in enumerate(line.head.steps)]
        first, *others = line.head.steps
        begin = f"^{indent}{translated(first.pattern)}"
        for number, step in reversed(list(enumerate(others, 1))):
            # a block's first word belongs to its region, so the second must look back
            before = rf"\%({begin}\s*\)\@<=" if line.opens and number == 1 else ""
            yield self._step(heads[number], step, heads[number + 1 :], before)
        rest = _clusters(line.rest)
        if line.opens:
            inside = ",".join([f"@vns_lines_{line.opens}", *heads[1:2], rest])
            outer = rf"^\z({indent}\){begin.removeprefix('^' + indent)}" if indent else begin
            start = f"matchgroup=vns_{first.kind} start=`{outer}`"
            yield f"syntax region {group}{inner} {start} {BLOCK_END if indent else MARGIN_END} contains={inside}"
        else:
            yield self._step(heads[0], first, heads[1:], f"\\%(^{indent}\\)\\@<=")
            yield f"syntax region {group}{inner} start=`{begin}` {LINE_END} contains={heads[0]},{rest}"

    def _step(self, group: str, step: Step, follow: list[str], before: str = "") -> str:
        after = f" nextgroup={','.join(follow)} skipwhite" if follow else ""
        return f"syntax match {group} contained `{before}{translated(step.regex)}`{after}"

    # --- pieces ---------------------------------------------------------------------------------------------------

    def _pieces(self, part: str, pieces: Iterable[Match | Region]) -> Iterator[str]:
        for number, piece in reversed(list(enumerate(pieces))):
            group = _piece_name(part, number, piece)
            if isinstance(piece, Region):
                signs = f"start=`{translated(piece.open)}` end=`{translated(piece.close)}`"
                yield f"syntax region {group} contained matchgroup=vns_{piece.edge} {signs} contains={_clusters(piece.inside)}"
                continue
            if piece.steps[0].kind == "continuation":
                yield rf"syntax match {group} contained `\\[ \t]*\n[ \t]*`"
                continue
            names = [group, *(f"{group}_{step.kind}" for step in piece.steps[1:])]
            for place, step in enumerate(piece.steps):
                yield self._step(names[place], step, names[place + 1 :])

    def _links(self) -> Iterator[tuple[str, str]]:
        """Every group with a colour, and its class."""
        yield "vns_line_comment", "comment"
        for name, pieces in self.language.parts.items():
            for number, piece in enumerate(pieces):
                group = _piece_name(name, number, piece)
                kinds = [piece.kind] if isinstance(piece, Region) else [step.kind for step in piece.steps]
                names = [group, *(f"{group}_{kind}" for kind in kinds[1:])]
                yield from ((each, kind) for each, kind in zip(names, kinds, strict=True) if kind)
        for context, each in self.language.contexts.items():
            for line in each.lines:
                for number, step in enumerate(line.head.steps):
                    yield f"vns_{context}_{_id(line.name)}_{number}_{step.kind}", step.kind


def _clusters(parts: Iterable[str]) -> str:
    return ",".join(f"@vns_{_id(part)}" for part in parts)


def _piece_name(part: str, number: int, piece: Match | Region) -> str:
    kind = piece.kind if isinstance(piece, Region) else piece.steps[0].kind
    return f"vns_{_id(part)}_{number}_{kind or 'other'}"


def _id(name: str) -> str:
    return name.replace("-", "_")


# --- patterns -----------------------------------------------------------------------------------------------------

_TOKEN = re.compile(r"\(\?:|\(\?<=|\(\?<!|\(\?=|\(\?!|\[\^?(?:\\.|[^\]\\])*\]|\{\d+,?\d*\}|\\.|.", re.DOTALL)
_AFTER = {"(?=": r"\@=", "(?!": r"\@!", "(?<=": r"\@<=", "(?<!": r"\@<!", "(?:": "", "(": ""}
_PLAIN = {
    "+": r"\+",
    "?": r"\=",
    "|": r"\|",
    "/": r"\/",
    "~": r"\~",
    r"\w": r"\k",
    r"\{": "{",
    r"\}": "}",
    r"\)": ")",
    r"\(": "(",
}


def translated(pattern: str) -> str:
    """A pattern in Vim's own way of writing them."""
    out, ends = list[str](), list[str]()
    tokens: list[str] = _TOKEN.findall(pattern)
    for token in tokens:
        if token in _AFTER:
            ends.append(_AFTER[token])
            out.append(r"\%(")
        elif token == ")":
            out.append(r"\)" + ends.pop())
        elif token[0] == "{" and len(token) > 1:
            out.append("\\" + token)
        elif token[0] == "[":
            out.append(_collection(token))
        else:
            out.append(_PLAIN.get(token, token))
    return "".join(out)


def _collection(token: str) -> str:
    r"""`[\w.]` as a choice, since Vim's brackets know no `\w`."""
    if token == r"[^\W\d]":
        return WORD
    kinds = [kind for kind in (r"\w", r"\s") if kind in token]
    rest = token
    for kind in kinds:
        rest = rest.replace(kind, "")
    if kinds and token.startswith("[^"):
        rest = rest.replace("[^", "[")
    rest = rest.replace(r"\d", "0-9").replace(r"\[", "[").replace(r"\)", ")")
    if not kinds:
        return rest
    choices = [*(_PLAIN.get(kind, kind) for kind in kinds), *([rest] if rest != "[]" else [])]
    choice = "\\%(" + "\\|".join(choices) + "\\)"
    return choice + r"\@!." if token.startswith("[^") else choice
