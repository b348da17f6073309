"""A value alone: what a form or an option holds."""

from vnc.diagnostics import Checked, Diagnostic
from vnc.expression import Expression
from vnc.parse.build.base import Mistake
from vnc.parse.machine import Trouble, read
from vnc.parse.mistakes import explain
from vnc.source import Chunk, Source, Span


def expression(source: Source) -> Checked[Expression | None]:
    """The expression that a text is, all of it; None after a report on what it is not."""
    text = source.text + "\n"
    chunk = Chunk(source.name, 0, text)
    try:
        line = read("expression_line", chunk, text, 0)
    except Mistake as mistake:
        return Checked(None, (mistake.diagnostic,))
    except Trouble as trouble:
        return Checked(None, (explain(trouble, "expression_line", chunk, text, 0, 0).diagnostic,))
    if text[line.end :].strip():
        rest = Span(chunk, line.end, len(source.text))
        return Checked(None, (Diagnostic("error", "stray", "a value is one line", rest),))
    return Checked(line.value)
