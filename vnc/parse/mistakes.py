"""Words for what a writer can get wrong: from the place where the machine stopped to one diagnostic, and how to read on."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from vnc.diagnostics import Diagnostic, Edit, Fix, Label, nearest
from vnc.parse import words
from vnc.parse.build.expressions import RESERVED
from vnc.parse.checks import bad_character
from vnc.parse.machine import Mend, Trouble
from vnc.parse.tables import reserved, tables
from vnc.quoting import ILLEGAL
from vnc.source import Chunk, Span

HEADS = words.HEADS
TOKEN = re.compile(
    r'"""(?:[^"\\]|\\[\s\S]|"(?!""))*"""|"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*"|\'[^\'\\\n]*(?:\\[^\n][^\'\\\n]*)*\'|#[^\n]*|[()\[\]\n]|[^\s()\[\]"\'#]+|.'
)
LINPG = re.compile(r"\[[A-Za-z_]\w*\][^\n]*\r?\n|- +\S[^\n]*\r?\n|[^\W\d][\w ]*:[ \t]*\r?\n[ \t]*- ")
FARTHEST = 3000
"""How many characters a bracket may span."""


class Fault(NamedTuple):
    """One report; how the line may be read instead; where reading goes on; `head`: the word whose block may follow."""

    diagnostic: Diagnostic
    mend: Mend | None
    end: int
    open: bool = False
    head: str = ""


@dataclass(frozen=True)
class Case:
    """A line that does not fit, as the explainers see it. Offsets are the text's."""

    trouble: Trouble
    rule: str
    chunk: Chunk
    text: str
    first: int
    level: int

    @cached_property
    def line_end(self) -> int:
        return _line_end(self.text, self.first)

    @cached_property
    def line(self) -> str:
        return self.text[self.first : self.line_end]

    @cached_property
    def word(self) -> str:
        found = re.match(r"[^\W\d]\w*", self.line)
        return found[0] if found else ""

    @property
    def place(self) -> int:
        return self.chunk.base + self.trouble.token.first

    @cached_property
    def wanted(self) -> frozenset[str]:
        return self.trouble.wanted

    @cached_property
    def wanted_words(self) -> frozenset[str]:
        """The keywords that could stand at the trouble."""
        return frozenset(text for text, names in tables().fixed.items() if text[0].isalpha() and self.wanted & set(names))

    @cached_property
    def starters(self) -> frozenset[str]:
        """The keywords that could start this line."""
        return reserved(self.rule)

    def span(self, first: int, last: int) -> Span:
        return Span(self.chunk, first - self.chunk.base, max(last, first) - self.chunk.base)

    @property
    def token_span(self) -> Span:
        token = self.trouble.token
        if token.kind == "END":
            return Span(self.chunk, self._behind, self._behind)
        return Span(self.chunk, token.first, token.last)

    @property
    def _behind(self) -> int:
        """Just after what was read last."""
        before = self.trouble.before
        return before.last if before else self.trouble.token.first

    @property
    def resume(self) -> int:
        """The start of the line after this one."""
        return _after(self.text, _line_end(self.text, max(self.first, self.place)))

    def fault(
        self, code: str, message: str, span: Span, *hints: str, fixes: tuple[Fix, ...] = (), labels: tuple[Label, ...] = (),
        mend: Mend | None = None, end: int | None = None, open: bool = False, head: str | None = None,
    ) -> Fault:  # fmt: skip
        found = Diagnostic("error", code, message, span, labels, hints, fixes)
        open = open or bool(self.trouble.brackets)
        return Fault(found, mend, self.resume if end is None else end, open, self.head if head is None else head)

    @property
    def head(self) -> str:
        """Which kind of block may stand under this line."""
        if self.line.startswith(('"', "'")):
            return '"'
        if self.word in HEADS or self.word in words.UNSUPPORTED:
            return self.word
        return nearest(self.word, HEADS) or "" if self.word else ""


def explain(trouble: Trouble, rule: str, chunk: Chunk, text: str, first: int, level: int) -> Fault:
    """The report on a line that does not fit."""
    case = Case(trouble, rule, chunk, text, first, level)
    return next(fault for explainer in EXPLAINERS if (fault := explainer(case)))


def at_line(code: str, message: str, chunk: Chunk, text: str, first: int, levels: Iterable[int]) -> Diagnostic:
    """A report on how a line is indented; it points at the line's first word."""
    found = re.compile(r"\w+|.").match(text, first)
    last = found.end() if found else first + 1
    known = sorted(set(levels))
    hints = {
        "mixed-indent": "indent with spaces only, four for each block",
        "bad-indent": f"the blocks above are indented by {_listed([str(level) for level in known], 'or')} spaces",
        "unexpected-indent": "line it up with the line above, or end that line with `:`",
    }
    span = Span(chunk, first - chunk.base, last - chunk.base)
    return Diagnostic("error", code, message, span, hints=(hints[code],))


def logical_end(text: str, first: int) -> int:
    """Where the line after a logical line starts: brackets and quotes may carry it over line ends."""
    depth = 0
    for found in TOKEN.finditer(text, first):
        sign = found[0]
        depth += (sign in ("(", "[")) - (sign in (")", "]"))
        if sign == "\n" and depth <= 0:
            return found.end()
        if found.start() - first > FARTHEST:
            break
    return _after(text, _line_end(text, first))


# --- the explainers, most telling first ---------------------------------------------------------------------------


def _linpg(case: Case) -> Fault | None:
    if not LINPG.match(case.text, case.first) or not case.rule.startswith(("module", "statement")):
        return None
    return case.fault(
        "other-vns", "this is a line of Linpg's visual-novel language, which shares the suffix `.vns`",
        case.span(case.first, case.line_end), 'here a line is written: mabel "Hello."', "see docs/language.md",
        end=_after_linpg(case.text, case.first), head="",
    )  # fmt: skip


def _unsupported(case: Case) -> Fault | None:
    if case.word not in words.UNSUPPORTED or case.rule not in ("module_line", "statement_line"):
        return None
    rest = case.line[len(case.word) :].strip()
    if rest.startswith(('"', "'")) or not rest:
        return None
    message, *hints = words.UNSUPPORTED[case.word]
    return case.fault("not-supported", message, case.span(case.first, case.line_end), *hints, end=_skipped(case), head="")


def _open_triple(case: Case) -> Fault | None:
    token = case.trouble.token
    if token.kind != "OPEN" or len(token.text) != 3:
        return None
    return case.fault(
        "unclosed-quote", "these triple quotes are never closed", case.token_span,
        f"close the paragraphs with {token.text} on a line of its own", end=_after_prose(case), open=True,
    )  # fmt: skip


def _open_quote(case: Case) -> Fault | None:
    token, place = case.trouble.token, case.place
    if token.kind != "OPEN":
        return None
    end = _line_end(case.text, place)
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
        fixes=(fix,), end=_after(case.text, end), open=True,
    )  # fmt: skip


def _closing(case: Case, end: int) -> str:
    line = case.text[case.place : end]
    return case.trouble.token.text if not line.endswith(":") else case.trouble.token.text + ":"


def _open_bracket(case: Case) -> Fault | None:
    """A bracket that takes in the lines after it."""
    brackets = case.trouble.brackets
    if not brackets:
        return None
    place = case.chunk.base + brackets[-1]
    end = _line_end(case.text, case.chunk.base + brackets[0])
    if (case.place <= end and case.trouble.token.kind != "END") or _closes(case.text, case.chunk.base + brackets[0]):
        return None
    sign = ")" if case.text[place] == "(" else "]"
    return case.fault(
        "unclosed-bracket", f"this bracket is never closed with `{sign}`", case.span(place, place + 1),
        fixes=(Fix(f"add `{sign}`", (Edit(case.span(end, end), sign),)),), end=_after(case.text, end), open=True,
    )  # fmt: skip


def _curly(case: Case) -> Fault | None:
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


def _stray_character(case: Case) -> Fault | None:
    token = case.trouble.token
    if token.kind != "BAD":
        return None
    if ILLEGAL.match(token.text):
        return Fault(bad_character(token.text[0], case.token_span), None, case.resume, head=case.head)
    if token.text[0].isdigit():
        return case.fault("bad-number", f"`{token.text}` is neither a number nor a name", case.token_span)
    name = words.CHARACTERS.get(token.text, f"`{token.text}`")
    return case.fault("stray", f"{name} means nothing here", case.token_span, *words.CHARACTER_HINTS.get(token.text, ()))


def _stray_arm(case: Case) -> Fault | None:
    if case.word not in ("elif", "else") or case.rule == "arm_line" or '"' in case.line:
        return None
    if case.line.startswith("else if"):
        return None
    return case.fault(
        "stray-else", f"this `{case.word}` has no `if` above it", case.span(case.first, case.first + 4),
        "it must line up with its `if`", "an `else` is the last arm",
    )  # fmt: skip


def _else_if(case: Case) -> Fault | None:
    if not (case.word == "else" and re.match(r"else[ \t]+if\b", case.line)):
        return None
    end = case.first + len(re.match(r"else[ \t]+if", case.line)[0])  # type: ignore[index]
    span = case.span(case.first, end)
    fix = Fix("write `elif`", (Edit(span, "elif"),), safe=True)
    return case.fault("unknown-statement", "`else if` is written `elif`", span, fixes=(fix,), head="elif")


def _misplaced(case: Case) -> Fault | None:
    """A declaration inside a block."""
    if case.rule == "module_line" or case.word not in words.DECLARATIONS or case.word in case.starters:
        return None
    return case.fault(
        "misplaced", f"`{case.word}` belongs at the left margin, outside every block",
        case.span(case.first, case.first + len(case.word)), "move it above the label",
    )  # fmt: skip


def _python(case: Case) -> Fault | None:
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


def _jump_expression(case: Case) -> Fault | None:
    found = re.match(r"(jump|call)[ \t]+(expression|screen)\b", case.line)
    if not found or case.rule not in ("module_line", "statement_line"):
        return None
    span = case.span(case.first, case.first + found.end())
    if found[2] == "screen":
        return case.fault("not-supported", "there are no screens in a film", span, "leave this line out")
    hint = f"write {found[1]}s to fixed labels in the arms of an `if`"
    return case.fault("jump-expression", f"`{found[1]}` goes to a label that is known beforehand", span, hint)


def _missing_colon(case: Case) -> Fault | None:
    token = case.trouble.token
    if token.kind != "END" or "COLON" not in case.wanted:
        return None
    before = case.trouble.before
    found = missing_colon(case.chunk, before.last if before else token.first)
    return Fault(found, Mend(ending="COLON"), case.resume, head=case.head)


def missing_colon(chunk: Chunk, place: int) -> Diagnostic:
    """The report on a line that lacks its colon, which belongs at this place of the chunk."""
    span = Span(chunk, place, place)
    fix = Fix("add `:`", (Edit(span, ":"),), safe=True)
    return Diagnostic("error", "missing-colon", "this line opens a block and needs `:` at its end", span, fixes=(fix,))


def _speaker_colon(case: Case) -> Fault | None:
    """`Eileen: Hello` and `e: "Hello"`."""
    found = re.match(r"([^\W\d]\w*)[ \t]*:[ \t]*(\S.*)", case.line)
    if not found or case.word in case.starters or case.rule not in ("module_line", "statement_line"):
        return None
    span = case.span(case.first, case.first + found.end(1) + 1)
    return case.fault(
        "expected", "a line is written: the speaker, then the text in quotes", span,
        f'write {found[1]} "{found[2].strip(chr(34))}"',
    )  # fmt: skip


def _misspelled(case: Case) -> Fault | None:
    """An unknown first word that looks like a keyword."""
    if not case.word or case.word in case.starters or case.rule == "arm_line":
        return None
    near = _near(case.word, case.starters)
    if near is None or (len(near) < 3 or case.word in words.SHORT):
        return None
    span = case.span(case.first, case.first + len(case.word))
    fix = Fix(f"write `{near}`", (Edit(span, near),))
    return case.fault(
        "unknown-statement", f"`{case.word}` is no statement", span, f"did you mean `{near}`?", fixes=(fix,),
        mend=Mend(case.first, near, "COLON"), head=near,
    )  # fmt: skip


def _misspelled_later(case: Case) -> Fault | None:
    """An unknown word where a keyword could stand: `wth dissolve`."""
    token = case.trouble.token
    if token.kind not in ("NAME", "IMAGE", "FLAG"):
        return None
    near = _near(token.text, case.wanted_words)
    if near is None:
        return None
    fix = Fix(f"write `{near}`", (Edit(case.token_span, near),))
    return case.fault(
        "unknown-word", f"`{token.text}` means nothing here", case.token_span, f"did you mean `{near}`?",
        fixes=(fix,), mend=Mend(case.place, near),
    )  # fmt: skip


def _keyword_as_value(case: Case) -> Fault | None:
    """`show eileen at with dissolve`: a keyword where a value should be."""
    before = case.trouble.before
    if before is None or before.kind != "NAME" or before.text not in RESERVED:
        return None
    return case.fault("expected", f"expected a value before `{before.text}`", Span(case.chunk, before.first, before.last))


def _equals(case: Case) -> Fault | None:
    if case.trouble.token.text != "=" or "COMPARE" not in case.wanted:
        return None
    fix = Fix("write `==`", (Edit(case.token_span, "=="),))
    return case.fault("expected", "one `=` sets a value; `==` compares", case.token_span, fixes=(fix,))


def _after_keyword(case: Case) -> Fault | None:
    """Something must follow the keyword just read."""
    before, token = case.trouble.before, case.trouble.token
    if before is None or before.text not in words.AFTER or "END" in case.wanted:
        return None
    span = Span(case.chunk, before.first, before.last) if token.kind == "END" else case.token_span
    return case.fault("expected", f"expected {words.AFTER[before.text]} after `{before.text}`", span)


def _no_text(case: Case) -> Fault | None:
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


def _stray(case: Case) -> Fault | None:
    """More than the line can hold."""
    if "END" not in case.wanted:
        return None
    token = case.trouble.token
    end = _line_end(case.text, case.place)
    hint = "the line could end before this"
    if token.kind not in ("STRING", "TRIPLE") and '"' in case.text[case.place : end]:
        hint = 'a quote inside text is written \\"'
    elif 0 < len(case.wanted_words - words.QUIET) <= 5:
        hint += f", or go on with {_listed([f'`{word}`' for word in sorted(case.wanted_words - words.QUIET)], 'or')}"
    return case.fault("stray", f"`{_shown(token.text)}` does not fit here", case.token_span, hint)


def _expected(case: Case) -> Fault:
    token = case.trouble.token
    options = words.NEEDS.get(case.word) or _options(case)
    if token.kind == "END":
        return case.fault("expected", f"the line ends too early: expected {options}", case.token_span)
    return case.fault("expected", f"`{_shown(token.text)}` does not fit here: expected {options}", case.token_span)


EXPLAINERS: tuple[Callable[[Case], Fault | None], ...] = (
    _linpg,
    _unsupported,
    _open_triple,
    _open_quote,
    _open_bracket,
    _curly,
    _else_if,
    _stray_arm,
    _misplaced,
    _python,
    _jump_expression,
    _missing_colon,
    _speaker_colon,
    _misspelled,
    _stray_character,
    _keyword_as_value,
    _misspelled_later,
    _equals,
    _after_keyword,
    _no_text,
    _stray,
    _expected,
)

# --- small parts --------------------------------------------------------------------------------------------------


def _near(word: str, known: Iterable[str]) -> str | None:
    """The keyword that was probably meant: a slip in a short word must be small."""
    near = nearest(word, known)
    return near if near and abs(len(near) - len(word)) <= 2 and word != near else None


def _options(case: Case) -> str:
    """What the grammar would take, in words."""
    names = sorted({words.TERMINALS[kind] for kind in case.wanted if kind in words.TERMINALS})
    if {"NUMBER", "NAME", "LPAR"} <= case.wanted:
        names = ["a value"]
    keywords = sorted(f"`{word}`" for word in case.wanted_words if word not in words.QUIET)
    return _listed((names + keywords)[:8], "or") or "the end of the line"


def _listed(names: list[str], last: str) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {last} {names[-1]}" if names else ""


def _shown(text: str) -> str:
    line = text.split("\n")[0]
    return line if len(line) <= 40 else line[:39] + "…"


def _line_end(text: str, place: int) -> int:
    """The offset of the line's end, before `\\r\\n` or `\\n`."""
    end = text.find("\n", place)
    end = len(text) if end < 0 else end
    return end - 1 if end > place and text[end - 1] == "\r" else end


def _after(text: str, place: int) -> int:
    """The start of the line after the one that holds this place."""
    end = text.find("\n", place)
    return len(text) if end < 0 else end + 1


def _closes(text: str, place: int) -> bool:
    """Whether a bracket has its counterpart before the text goes on as script."""
    depth = 0
    for found in TOKEN.finditer(text, place, place + FARTHEST):
        depth += (found[0] in ("(", "[")) - (found[0] in (")", "]"))
        if depth == 0:
            return True
    return False


def _skipped(case: Case) -> int:
    """After a block that is left out: its lines stand further right."""
    end = _after(case.text, case.first)
    lines = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\r?\n)*([ \t]*)(?=\S)")
    while (found := lines.match(case.text, end)) and len(found[1].expandtabs(8)) > case.level:
        end = _after(case.text, found.end())
    return end


def _after_prose(case: Case) -> int:
    """After paragraphs whose end quotes are missing: at the next line that reads like script."""
    end = _after(case.text, case.first)
    script = re.compile(
        r'[ \t]*(?:[^\W\d]\w*[ \t]+)*"[^"\n]*"[ \t]*(?:#[^\n]*)?\r?\n|[ \t]*(?:' + words.STRONG + r")\b[^.!?,\n]*\n"
    )
    while end < len(case.text) and not script.match(case.text, end):
        end = _after(case.text, end)
    return end


def _after_linpg(text: str, first: int) -> int:
    """After all the lines of the other language that follow one another."""
    lines = re.compile(r"[ \t]*(?:\[[A-Za-z_]\w*\]|- |[^\W\d][\w ]*:[ \t]*\r?\n|//|#|\r?\n)")
    end = _after(text, first)
    while end < len(text) and lines.match(text, end):
        end = _after(text, end)
    return end
