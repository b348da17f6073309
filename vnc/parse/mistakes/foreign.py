"""What belongs to other languages: Linpg's, Python, Ren'Py's screens, other script forms."""

import re

from vnc.diagnostics import Edit, Fix
from vnc.parse import words
from vnc.parse.mistakes.case import Case, Fault
from vnc.parse.mistakes.places import after_linpg, logical_end, skipped

LINPG = re.compile(r"\[[A-Za-z_]\w*\][^\n]*\r?\n|- +\S[^\n]*\r?\n|[^\W\d][\w ]*:[ \t]*\r?\n[ \t]*- ")


def linpg(case: Case) -> Fault | None:
    if not LINPG.match(case.text, case.first) or not case.rule.startswith(("module", "statement")):
        return None
    return case.fault(
        "other-vns", "this is a line of Linpg's visual-novel language, which shares the suffix `.vns`",
        case.span(case.first, case.line_end), 'here a line is written: mabel "Hello."', "see docs/language.md",
        end=after_linpg(case.text, case.first), head="",
    )  # fmt: skip


def comment(case: Case) -> Fault | None:
    """A comment as other languages write it."""
    found = re.match(r"(?://+|/\*+|<!--|--|;+|%+)(?=[ \t]*[\w(])", case.line)
    if not found:
        return None
    span = case.span(case.first, case.first + found.end())
    fix = Fix("write `#`", (Edit(span, "#"),), safe=True)
    return case.fault("expected", "a comment starts with `#`", span, f"write: # {case.line[found.end() :].strip()}", fixes=(fix,))


def unsupported(case: Case) -> Fault | None:
    if case.word not in words.UNSUPPORTED or case.rule not in ("module_line", "statement_line"):
        return None
    rest = case.line[len(case.word) :].strip()
    if rest.startswith(('"', "'")) or not rest:
        return None
    message, *hints = words.UNSUPPORTED[case.word]
    return case.fault(
        "not-supported",
        message,
        case.span(case.first, case.line_end),
        *hints,
        end=skipped(case.text, case.first, case.level),
        head="",
    )


def python(case: Case) -> Fault | None:
    """`$ renpy.pause(1)` and other calls."""
    if not case.line.startswith("$"):
        return None
    found = re.match(r"\$[ \t]*([\w.]+)[ \t]*\(", case.line)
    if not found:
        return None
    hint = words.CALLS.get(found[1], "`$` sets a variable: $ trust += 1")
    span = case.span(case.first, case.line_end)
    return case.fault(
        "no-python", f"`{found[1]}(…)` is Python, and there is none here", span, hint, end=logical_end(case.text, case.first)
    )


def jump_expression(case: Case) -> Fault | None:
    found = re.match(r"(jump|call)[ \t]+(expression|screen)\b", case.line)
    if not found or case.rule not in ("module_line", "statement_line"):
        return None
    span = case.span(case.first, case.first + found.end())
    if found[2] == "screen":
        return case.fault("not-supported", "there are no screens in a film", span, "leave this line out")
    hint = f"write {found[1]}s to fixed labels in the arms of an `if`"
    return case.fault("jump-expression", f"`{found[1]}` goes to a label that is known beforehand", span, hint)


def speaker_colon(case: Case) -> Fault | None:
    """`Eileen: Hello` and `e: "Hello"`."""
    found = re.match(r"([^\W\d]\w*)[ \t]*:[ \t]*(\S.*)", case.line)
    if not found or case.word in case.starters or case.rule not in ("module_line", "statement_line"):
        return None
    span = case.span(case.first, case.first + found.end(1) + 1)
    return case.fault(
        "expected", "a line is written: the speaker, then the text in quotes", span,
        f'write {found[1]} "{found[2].strip(chr(34))}"',
    )  # fmt: skip
