"""Words for slips in `scene` and `show`."""

import re

from vnc.diagnostics import Edit, Fix
from vnc.parse.mistakes.case import Case, Fault, shown

LOOK = r"(?!(?:with|as|at|behind|onlayer|zorder)\b)[^\W\d]\w*"
LATE = re.compile(rf"(show[ \t]+[\w \t]+?)([ \t]+at[ \t]+[^\W\d]\w*)[ \t]+({LOOK}(?:[ \t]+{LOOK})*)[ \t]*(?=with\b|#|$)")
"""Who is shown, where, and what was said too late."""


def described(case: Case) -> Fault | None:
    """`scene "old bookshop, rainy evening"`: pictures are described once, and shown by name."""
    token = case.trouble.token
    if case.word not in ("scene", "show") or token.kind != "STRING" or not re.match(r"""(scene|show)[ \t]+["']""", case.line):
        return None
    hint = f"describe it once, above the labels: `background bg place:`, and under it `prompt {shown(token.text)}`"
    return case.fault(
        "expected", f"expected a picture's name after `{case.word}`", case.token_span, hint, f"then show it: {case.word} bg place"
    )


def late(case: Case) -> Fault | None:
    """`show mira at left sad`: how somebody looks stands before the place."""
    found = LATE.match(case.line)
    if case.word != "show" or not found or case.place != case.first + found.start(3):
        return None
    right = f"{found[1]} {found[3]}{found[2]}"
    edit = Edit(case.span(case.first, case.first + found.end(3)), right)
    fix = Fix("put it before the place", (edit,), safe=True)
    return case.fault("stray", f"`{found[3]}` stands behind the place", case.token_span, f"write: {right}", fixes=(fix,))
