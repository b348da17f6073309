"""Words for what a writer can get wrong: from the place where the machine stopped to one diagnostic, and how to read on."""

import re
from collections.abc import Callable, Iterable

from vnc.diagnostics import Diagnostic
from vnc.parse.machine import Trouble
from vnc.parse.mistakes import characters, foreign, staging, statements
from vnc.parse.mistakes.case import Case, Fault, listed
from vnc.source import Chunk, Span


def explain(trouble: Trouble, rule: str, chunk: Chunk, text: str, first: int, level: int) -> Fault:
    """The report on a line that does not fit."""
    case = Case(trouble, rule, chunk, text, first, level)
    return next(fault for explainer in EXPLAINERS if (fault := explainer(case)))


def at_line(code: str, message: str, chunk: Chunk, text: str, first: int, levels: Iterable[int]) -> Diagnostic:
    """A report on how a line is indented; it points at the line's first word."""
    found = re.compile(r"\w+|.").match(text, first)
    last = found.end() if found else first + 1
    known = sorted(set(levels))
    above = f"the blocks above are indented by {listed([str(level) for level in known], 'or')} spaces"
    hints = {
        "mixed-indent": "indent with spaces only, four for each block",
        "bad-indent": above if len(known) > 1 else "indent it like them, or put a label above it",
        "unexpected-indent": "line it up with the line above, or end that line with `:`",
    }
    span = Span(chunk, first - chunk.base, last - chunk.base)
    return Diagnostic("error", code, message, span, hints=(hints[code],))


EXPLAINERS: tuple[Callable[[Case], Fault | None], ...] = (
    foreign.linpg,
    foreign.comment,
    foreign.unsupported,
    characters.open_triple,
    characters.open_quote,
    characters.open_bracket,
    characters.curly,
    statements.else_if,
    statements.stray_arm,
    statements.misplaced,
    foreign.python,
    foreign.jump_expression,
    statements.missing_colon,
    foreign.speaker_colon,
    statements.misspelled,
    characters.stray_character,
    statements.out_of_place,
    characters.property_sign,
    statements.unsigned,
    statements.stepped,
    statements.keyword_as_value,
    statements.misspelled_later,
    statements.no_step,
    characters.equals,
    staging.described,
    staging.late,
    statements.after_keyword,
    statements.unquoted,
    statements.no_text,
    characters.comma,
    statements.stray,
    statements.expected,
)
