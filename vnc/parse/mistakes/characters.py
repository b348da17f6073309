"""Quotes, brackets and characters."""

import re

from vnc.diagnostics import Edit, Fix, Label
from vnc.parse import words
from vnc.parse.checks import bad_character
from vnc.parse.mistakes.case import Case, Fault, shown
from vnc.parse.mistakes.places import after, after_prose, closes, line_end
from vnc.quoting import ILLEGAL
from vnc.source import Span


def open_triple(case: Case) -> Fault | None:
    token = case.trouble.token
    if token.kind != "OPEN" or len(token.text) != 3:
        return None
    return case.fault(
        "unclosed-quote", "these triple quotes are never closed", case.token_span,
        f"close the paragraphs with {token.text} on a line of its own", end=after_prose(case.text, case.first), open=True,
    )  # fmt: skip


def open_quote(case: Case) -> Fault | None:
    token, place = case.trouble.token, case.place
    if token.kind != "OPEN":
        return None
    end = line_end(case.text, place)
    before = case.trouble.before
    if before and before.kind in ("NAME", "IMAGE") and place + 1 >= end:
        start = case.chunk.base + before.first
        return case.fault(
            "unclosed-quote", "this text has no opening quote", case.token_span, f'put {token.text} before the text',
            labels=(Label(case.span(start, start + len(before.text)), "somewhere before here"),),
        )  # fmt: skip
    fix = Fix(f"close it with {token.text} at the end of the line", (Edit(case.span(end, end), _closing(case, end)),))
    return case.fault(
        "unclosed-quote", "this text is never closed", case.token_span,
        f"end it with {token.text} on the same line", labels=(Label(case.span(end, end), "the line ends here"),),
        fixes=(fix,), end=after(case.text, end), open=True,
    )  # fmt: skip


def _closing(case: Case, end: int) -> str:
    line = case.text[case.place : end]
    return case.trouble.token.text if not line.endswith(":") else case.trouble.token.text + ":"


def open_bracket(case: Case) -> Fault | None:
    """A bracket that takes in the lines after it."""
    brackets = case.trouble.brackets
    if not brackets:
        return None
    place = case.chunk.base + brackets[-1]
    end = line_end(case.text, case.chunk.base + brackets[0])
    if (case.place <= end and case.trouble.token.kind != "END") or closes(case.text, case.chunk.base + brackets[0]):
        return None
    sign = ")" if case.text[place] == "(" else "]"
    return case.fault(
        "unclosed-bracket", f"this bracket is never closed with `{sign}`", case.span(place, place + 1),
        fixes=(Fix(f"add `{sign}`", (Edit(case.span(end, end), sign),)),), end=after(case.text, end), open=True,
    )  # fmt: skip


def curly(case: Case) -> Fault | None:
    found = re.search("[“”„«»]", case.line)
    if not found or case.trouble.token.text not in "“”„«»" or not case.trouble.token.text:
        return None
    edits = tuple(
        Edit(case.span(case.first + quote.start(), case.first + quote.end()), '"') for quote in re.finditer("[“”„«»]", case.line)
    )
    return case.fault(
        "curly-quotes", f"text stands between straight quotes, not `{found[0]}`", case.token_span,
        'write "…"', fixes=(Fix("write straight quotes", edits, safe=True),),
    )  # fmt: skip


def stray_character(case: Case) -> Fault | None:
    token = case.trouble.token
    if token.kind != "BAD":
        return None
    if ILLEGAL.match(token.text):
        return Fault(bad_character(token.text[0], case.token_span), None, case.resume, head=case.head)
    if token.text[0].isdigit():
        written = re.compile(r"[\w.]+").match(case.text, case.place)
        number = written[0] if written else token.text
        span = case.span(case.place, case.place + len(number))
        return case.fault("bad-number", f"`{shown(number)}` is neither a number nor a name", span)
    name = words.CHARACTERS.get(token.text, f"`{token.text}`")
    return case.fault("stray", f"{name} means nothing here", case.token_span, *words.CHARACTER_HINTS.get(token.text, ()))


def property_sign(case: Case) -> Fault | None:
    """`color = "#fff"` and `color: "#fff"`."""
    token, before = case.trouble.token, case.trouble.before
    if case.rule not in ("property_line", "request_line") or token.text not in ("=", ":") or before is None:
        return None
    fix = Fix(f"take the `{token.text}` out", (Edit(case.token_span, ""),), safe=True)
    return case.fault(
        "stray", f"a property is written without `{token.text}`", case.token_span, f"write {before.text} …", fixes=(fix,)
    )


def comma(case: Case) -> Fault | None:
    """`pause 0,8`."""
    before = case.trouble.before
    found = re.compile(r",\d+").match(case.text, case.place)
    if not found or case.trouble.token.text != "," or before is None or before.kind not in ("NUMBER", "VALUE"):
        return None
    number = f"{before.text}.{found[0][1:]}"
    span = Span(case.chunk, before.first, before.last + len(found[0]))
    fix = Fix(f"write `{number}`", (Edit(span, number),))
    return case.fault("bad-number", "a number is written with a point", span, f"write {number}", fixes=(fix,))


def equals(case: Case) -> Fault | None:
    if case.trouble.token.text != "=" or "COMPARE" not in case.wanted:
        return None
    fix = Fix("write `==`", (Edit(case.token_span, "=="),))
    return case.fault("expected", "one `=` sets a value; `==` compares", case.token_span, fixes=(fix,))
