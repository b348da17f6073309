"""Statements and their parts: misspelled, misplaced, incomplete."""

import re

from vnc.diagnostics import Diagnostic, Edit, Fix
from vnc.parse import words
from vnc.parse.build.expressions import RESERVED
from vnc.parse.machine import Mend
from vnc.parse.mistakes.case import Case, Fault, listed, near, options, shown
from vnc.parse.mistakes.places import line_end
from vnc.parse.tables import reserved
from vnc.source import Chunk, Span


def stray_arm(case: Case) -> Fault | None:
    if case.word not in ("elif", "else") or case.rule == "arm_line" or '"' in case.line:
        return None
    if case.line.startswith("else if"):
        return None
    return case.fault(
        "stray-else", f"this `{case.word}` has no `if` above it", case.span(case.first, case.first + 4),
        "it must line up with its `if`", "an `else` is the last arm",
    )  # fmt: skip


def else_if(case: Case) -> Fault | None:
    found = re.match(r"else[ \t]+if\b", case.line) if case.word == "else" else None
    if found is None:
        return None
    span = case.span(case.first, case.first + found.end())
    fix = Fix("write `elif`", (Edit(span, "elif"),), safe=True)
    return case.fault("unknown-statement", "`else if` is written `elif`", span, fixes=(fix,), head="elif")


def misplaced(case: Case) -> Fault | None:
    """A declaration inside a block."""
    if case.rule == "module_line" or case.word not in words.DECLARATIONS or case.word in case.starters:
        return None
    hint = 'a line is written without it: e "…"' if case.word == "say" else "move it above the label"
    return case.fault(
        "misplaced", f"`{case.word}` belongs at the left margin, outside every block",
        case.span(case.first, case.first + len(case.word)), hint,
    )  # fmt: skip


def missing_colon(case: Case) -> Fault | None:
    token = case.trouble.token
    if token.kind != "END" or "COLON" not in case.wanted:
        return None
    before = case.trouble.before
    found = colon_report(case.chunk, before.last if before else token.first)
    return Fault(found, Mend(ending="COLON"), case.resume, head=case.head)


def colon_report(chunk: Chunk, place: int) -> Diagnostic:
    """The report on a line that lacks its colon, which belongs at this place of the chunk."""
    span = Span(chunk, place, place)
    fix = Fix("add `:`", (Edit(span, ":"),), safe=True)
    return Diagnostic("error", "missing-colon", "this line opens a block and needs `:` at its end", span, fixes=(fix,))


def misspelled(case: Case) -> Fault | None:
    """An unknown first word that looks like a keyword."""
    if not case.word or case.word in case.starters or case.rule == "arm_line":
        return None
    meant = near(case.word, case.starters)
    if meant is None or len(meant) < 3 or case.word in words.SHORT:
        return None
    span = case.span(case.first, case.first + len(case.word))
    fix = Fix(f"write `{meant}`", (Edit(span, meant),))
    return case.fault(
        "unknown-statement", f"`{case.word}` is no statement", span, f"did you mean `{meant}`?", fixes=(fix,),
        mend=Mend(case.first, meant, "COLON"), head=meant,
    )  # fmt: skip


def misspelled_later(case: Case) -> Fault | None:
    """An unknown word where a keyword could stand: `wth dissolve`."""
    token = case.trouble.token
    if token.kind not in ("NAME", "IMAGE", "FLAG"):
        return None
    meant = near(token.text, case.wanted_words)
    if meant is None:
        return None
    fix = Fix(f"write `{meant}`", (Edit(case.token_span, meant),))
    return case.fault(
        "unknown-word", f"`{token.text}` means nothing here", case.token_span, f"did you mean `{meant}`?",
        fixes=(fix,), mend=Mend(case.place, meant),
    )  # fmt: skip


def out_of_place(case: Case) -> Fault | None:
    """A statement where the block holds something else."""
    kind = words.BLOCKS.get(case.rule)
    if kind is None or case.word not in reserved("statement_line") or case.word in case.starters:
        return None
    span = case.span(case.first, case.first + len(case.word))
    return case.fault("misplaced", f"`{case.word}` cannot stand {kind[0]}", span, *kind[1:])


def no_step(case: Case) -> Fault | None:
    """A line that moves nothing."""
    before = case.trouble.before
    if case.rule != "motion_line" or before is None or before.kind != "NAME" or "END" not in case.wanted:
        return None
    span = Span(case.chunk, before.first, before.last)
    return case.fault("stray", f"`{before.text}` is no property of a motion", span, "for example: linear 1.0 xalign 0.5")


def keyword_as_value(case: Case) -> Fault | None:
    """`show eileen at with dissolve`: a keyword where a value should be."""
    before = case.trouble.before
    if before is None or before.kind != "NAME" or before.text not in RESERVED:
        return None
    word = re.search(r"(\w+)\s*$", case.text[case.first : case.chunk.base + before.first])
    told = f"{words.AFTER[word[1]]} after `{word[1]}`" if word and word[1] in words.AFTER else f"a value before `{before.text}`"
    return case.fault("expected", f"expected {told}", Span(case.chunk, before.first, before.last))


def after_keyword(case: Case) -> Fault | None:
    """Something must follow the keyword just read."""
    before, token = case.trouble.before, case.trouble.token
    if before is None or before.text not in words.AFTER or "END" in case.wanted:
        return None
    span = Span(case.chunk, before.first, before.last) if token.kind == "END" else case.token_span
    return case.fault("expected", f"expected {words.AFTER[before.text]} after `{before.text}`", span)


def unsigned(case: Case) -> Fault | None:
    """A variable that is changed without `$`."""
    found = re.match(r"([^\W\d][\w.]*)[ \t]*(?:[-+*/]|//)?=(?!=)", case.line)
    if not found or not case.rule.startswith(("module", "statement")):
        return None
    span, start = case.span(case.first, case.first + len(found[0])), case.span(case.first, case.first)
    fix = Fix("write `$` before it", (Edit(start, "$ "),), safe=True)
    return case.fault(
        "expected", "a variable is changed in a line that starts with `$`", span, f"write: $ {case.line}", fixes=(fix,)
    )


def stepped(case: Case) -> Fault | None:
    """`$ trust++`."""
    found = re.match(r"\$[ \t]*([^\W\d][\w.]*)[ \t]*(\+\+|--)", case.line)
    if not found:
        return None
    span = case.span(case.first + found.start(2), case.first + found.end(2))
    fix = Fix(f"write `{found[2][0]}= 1`", (Edit(span, f" {found[2][0]}= 1"),), safe=True)
    return case.fault("expected", f"there is no `{found[2]}`", span, f"write: $ {found[1]} {found[2][0]}= 1", fixes=(fix,))


def unquoted(case: Case) -> Fault | None:
    """A line that is said, without its quotes or without the first of them; a capital starts what a narrator says."""
    if not case.rule.startswith(("module", "statement")) or case.word in case.starters or "STRING" not in case.wanted:
        return None
    speaker = "" if case.word[:1].isupper() else f"{case.word} "
    found = re.match(rf"""{speaker}[ \t]*([^\s"'@(#][^"#]*[^\s"#])("?)[ \t]*(?:#|$)""", case.line)
    if not found or " " not in found[1]:
        return None
    first, last = case.first + found.start(1), case.first + found.end(2)
    edits = [Edit(case.span(first, first), '"')] + ([] if found[2] else [Edit(case.span(last, last), '"')])
    fix = Fix("put it between quotes", tuple(edits))
    hint = f'a line is written: {speaker}"{shown(found[1])}"'
    return case.fault("expected", "what is said stands between quotes", case.span(first, last), hint, fixes=(fix,))


def no_text(case: Case) -> Fault | None:
    """A speaker, or a word that is no statement, without anything said."""
    if not case.rule.startswith(("module", "statement")) or not case.word or case.word in case.starters:
        return None
    if not {"STRING", "TRIPLE"} <= case.wanted:
        return None
    span = case.span(case.first, case.first + len(case.word)) if case.trouble.token.kind == "END" else case.token_span
    if case.trouble.token.kind == "END":
        message = f"`{case.word}` is no statement; if it is a speaker, the text in quotes is missing"
        return case.fault("unknown-statement", message, span, f'a line is written: {case.word} "…"')
    return case.fault("expected", "expected what is said, in quotes", span, f'a line is written: {case.word} "…"')


def stray(case: Case) -> Fault | None:
    """More than the line can hold."""
    if "END" not in case.wanted:
        return None
    token = case.trouble.token
    end = line_end(case.text, case.place)
    hint = "the line could end before this"
    if token.kind not in ("STRING", "TRIPLE") and '"' in case.text[case.place : end]:
        hint = 'a quote inside text is written \\"'
    elif 0 < len(case.wanted_words - words.QUIET) <= 5:
        hint += f", or go on with {listed([f'`{word}`' for word in sorted(case.wanted_words - words.QUIET)], 'or')}"
    return case.fault("stray", f"`{shown(token.text)}` does not fit here", case.token_span, hint)


def expected(case: Case) -> Fault:
    """Whatever is left: what the grammar would take instead."""
    token, span = case.trouble.token, case.token_span
    if case.trouble.before is None and token.kind != "END":
        return case.fault("expected", f"no line starts with `{shown(token.text)}`", span, words.LINES[case.rule])
    wanted = words.NEEDS.get(case.word) or options(case)
    if token.kind == "END":
        return case.fault("expected", f"the line ends too early: expected {wanted}", span)
    return case.fault("expected", f"`{shown(token.text)}` does not fit here: expected {wanted}", span)
