"""From text to items: indentation, blocks, one line after the other. Frequent lines go by `hot`, the others by `machine`."""

import re
from typing import Any, NamedTuple, get_args

from vnc import script as ast
from vnc.diagnostics import Diagnostic
from vnc.parse import hot
from vnc.parse.build.base import Head, Kids, Mistake
from vnc.parse.build.statements import if_
from vnc.parse.checks import DEEPEST, illegal
from vnc.parse.machine import Line, Mend, Trouble, read
from vnc.parse.mistakes import at_line, explain
from vnc.parse.mistakes.case import Fault
from vnc.parse.mistakes.places import logical_end
from vnc.parse.mistakes.statements import colon_report
from vnc.parse.tables import reserved
from vnc.parse.words import HEADS
from vnc.source import Chunk, Span

STARTS = {
    "module": "module_line",
    "statement": "statement_line",
    "menu": "menu_line",
    "request": "request_line",
    "property": "property_line",
    "motion": "motion_line",
}
TAB = 8
MAYBE_DEEPER = frozenset((" ", "\t", "\r", "\n", "#", ""))
"""What stands in a block's column when the next line of code may be indented deeper."""
FIRST = re.compile(r"\w+|[^\s\w]|").match
LEVELS = {"module", "statement"}
HOLDING = (*get_args(ast.Declaration), ast.Broken, ast.Label, ast.Menu, ast.If, ast.While, ast.Generate)
"""Items after which an indented line is itself the one that stands wrong."""


class Part(NamedTuple):
    """One item at the left margin with the blank lines before it. `open`: its meaning hangs on text far below."""

    chunk: Chunk
    items: tuple[ast.Item, ...]
    found: tuple[Diagnostic, ...]
    open: bool


def part(name: str, text: str, pos: int) -> Part | None:
    """The part that starts at this offset; None at the end. The text ends with a line end."""
    return _Reader(name, text, pos).part()


class _Reader:
    """Reads one part. `levels` are the indentations of the open blocks; `odd` maps a wrong one to the level it was taken for."""

    def __init__(self, name: str, text: str, pos: int) -> None:
        self.text = text
        self.pos = pos
        self.chunk = Chunk(name, pos)
        self.found: list[Diagnostic] = []
        self.levels = [0]
        self.odd: dict[int, int] = {}
        self.kind = ""
        self.mixed = False
        self.open = False
        self.bare = False
        """The last head lacks its block: what cannot stand after it may be that block, and is told with it."""

    def part(self) -> Part | None:
        items = self._block("module", once=True)
        if not items and not self.found:
            return None
        self.chunk.text = self.text[self.chunk.base : self.pos]
        taken = frozenset(self.chunk.text.count("\n", 0, d.span.first) for d in self.found if d.span)
        self.found += illegal(self.chunk, taken)
        self.found.sort(key=lambda d: d.span.first if d.span else 0)
        return Part(self.chunk, tuple(items), tuple(self.found), self.open)

    # --- blocks ---------------------------------------------------------------------------------------------------

    def _block(self, context: str, once: bool = False) -> Kids:
        """The lines of one block, up to a line that stands further left; `once`: up to the first that gives something."""
        text, chunk, width, odd, end = self.text, self.chunk, self.levels[-1], self.odd, len(self.text)
        speaks, keywords, line, said = context in LEVELS, reserved("module_line"), hot.LINE, hot.said
        out: Kids = []
        while True:
            found = line(text, self.pos)
            assert found is not None
            start, first = found.span(1)
            if first == end:
                break
            aligned = first - start == width and not odd and (not width or text.find("\t", start, first) < 0)
            if not aligned and (turn := self._turn(first, found[1])):
                if turn > 0:
                    self._overhang(context, first, out)
                    continue
                break
            if speaks and found.lastindex == 4 and found[2] not in keywords:
                out.append(said(found, chunk))
                self.pos = found.end()
            else:
                self._line(context, first, out)
            if once and (out or self.found):
                if out and not isinstance(out[-1], HOLDING):
                    self._under(first, out)
                break
        return out

    def _under(self, first: int, out: Kids) -> None:
        """Lines indented under a statement at the left margin: it is the one that stands wrong, in the midst of its label."""
        if not self._may_deepen():
            return
        below, here = self._next()
        if here > 0 and not self._indent(first):
            self._report_indent("bad-indent", "this line stands at the left margin, and the lines below it are indented", first)
            self._deeper("module", below, out)

    def _turn(self, first: int, indent: str) -> int:
        """Where a line stands to its block: 0 in it, 1 deeper, -1 outside. Reports what fits no level."""
        here = self._width(first, indent)
        width = self.levels[-1]
        if here in self.levels:
            self.odd.clear()
            return 0 if here == width else -1
        if here > width:
            self.odd.clear()
            return 1
        if here not in self.odd:
            self.odd[here] = min(self.levels, key=lambda level: (abs(level - here), -level))
            self._report_indent("bad-indent", "this line is indented like no line above it", first)
        return 0 if self.odd[here] == width else -1

    def _width(self, first: int, indent: str) -> int:
        """The columns of an indentation; tabs and spaces in one item of the file are reported once."""
        self.kind = self.kind or indent[:1] if indent else ""
        if len({*indent, *self.kind}) > 1 and not self.mixed:
            self._report_indent("mixed-indent", "tabs and spaces are mixed here", first)
            self.mixed = True
        return len(indent) + (TAB - 1) * indent.count("\t")

    def _report_indent(self, code: str, message: str, first: int) -> None:
        if not self.mixed:
            self.found.append(at_line(code, message, self.chunk, self.text, first, self.levels))

    def _overhang(self, context: str, first: int, out: Kids) -> None:
        """Lines indented under a line that opens no block: read all the same."""
        self._report_indent("unexpected-indent", "this line is indented, and the line above opens no block", first)
        self._deeper(context, first, out)

    def _deeper(self, context: str, first: int, out: Kids) -> None:
        """A block at the next line's indentation."""
        self.levels.append(self._width(first, self._indent(first)))
        out += self._block("statement" if context == "module" else context)
        self.levels.pop()

    def _indent(self, first: int) -> str:
        """What stands before a line's first word."""
        return self.text[self.text.rfind("\n", 0, first) + 1 : first]

    def _next(self) -> tuple[int, int]:
        """Offset and indentation of the next line of code; (-1, -1) at the end."""
        found = hot.LINE(self.text, self.pos)
        assert found is not None
        first = found.end(1)
        if first == len(self.text):
            return -1, -1
        return first, len(found[1]) + (TAB - 1) * found[1].count("\t")

    def _body(self, head: Head) -> Kids | None:
        """The block under a head; None after a report that there is none."""
        first, here = self._next()
        if here <= self.levels[-1] or here in self.levels:
            if head.optional:
                return []
            self.found.append(_missing_block(head))
            self.bare = True
            return None
        self.bare = False
        if len(self.levels) > DEEPEST:
            self.found.append(_too_deep(head))
            self._skip_deeper()
            return None
        lines: Kids = []
        self._deeper(head.block, first, lines)
        return lines

    def _skip_deeper(self) -> None:
        """Leave out the lines indented under this block's lines."""
        while True:
            first, here = self._next()
            if here <= self.levels[-1]:
                return
            self.pos = self.text.index("\n", first) + 1

    # --- lines ----------------------------------------------------------------------------------------------------

    def _line(self, context: str, first: int, out: Kids) -> None:
        """One line of the block, with the block under it."""
        reader = hot.READERS.get(context, {}).get(FIRST(self.text, first)[0])  # type: ignore[index]
        quick = reader and reader(self.text, first, self.chunk)
        if quick:
            value, self.pos = quick
        else:
            line = self._read(STARTS[context], first, context, out)
            if line is None:
                return
            value, self.pos = line
        if not isinstance(value, Head) and self._may_deepen():
            value = self._colonless(value, context, first)
        self._add(value, context, first, out)

    def _may_deepen(self) -> bool:
        """A quick look at the next line: false when it cannot be indented deeper than this block."""
        column = self.pos + self.levels[-1]
        return self.text[column : column + 1] in MAYBE_DEEPER or self.text.startswith("\t", self.pos)

    def _colonless(self, value: Any, context: str, first: int) -> Any:
        """A line with lines indented under it that lacks nothing but its colon, as a head; any other as it was read."""
        below, here = self._next()
        if here <= self.levels[-1] or self.odd:
            return value
        line = self._mended(STARTS[context], first, Mend(ending="COLON", always=True))
        if line is None or not isinstance(line.value, Head):
            return value
        head: Head = line.value
        if head.block == "motion" and FIRST(self.text, below)[0] not in reserved("motion_line") - reserved("statement_line"):  # type: ignore[index]
            return value
        self.found.append(colon_report(self.chunk, head.span.last))
        return head

    def _add(self, value: Any, context: str, first: int, out: Kids) -> None:
        """What a line gave, completed with its block, put to the others."""
        if isinstance(value, Head):
            value = self._whole(value, first)
            if isinstance(value, ast.Branch):
                value = if_(value.span, [value, *self._arms()])
        if type(value) is tuple:
            out += value
        elif value is not None:
            out.append(value)

    def _whole(self, head: Head, first: int) -> Any:
        body = self._body(head)
        try:
            return head.make(body if body is not None else [])
        except Mistake as mistake:
            if body is not None:
                self.found.append(mistake.diagnostic)
            return self._broken(first, head.span.last + self.chunk.base)

    def _arms(self) -> Kids:
        """The `elif` and `else` arms that follow an `if`."""
        arms: Kids = []
        while True:
            first, here = self._next()
            word = FIRST(self.text, max(first, 0))[0]  # type: ignore[index]
            done = bool(arms) and arms[-1].condition is None
            if here != self.levels[-1] or word not in ("elif", "else") or done:
                return arms
            self._width(first, self._indent(first))
            spare: Kids = []
            line = self._read("arm_line", first, "arm", spare)
            if line is None:
                continue
            self.pos = line.end
            arm = self._whole(line.value, first)
            if isinstance(arm, ast.Branch):
                arms.append(arm)

    # --- mistakes -------------------------------------------------------------------------------------------------

    def _read(self, start: str, first: int, context: str, out: Kids) -> Line | None:
        """The line by the machine; after a mistake a report, and the line as it was probably meant, or a Broken node."""
        try:
            return read(start, self.chunk, self.text, first)
        except Mistake as mistake:
            fault = Fault(mistake.diagnostic, None, logical_end(self.text, first))
        except Trouble as trouble:
            fault = explain(trouble, start, self.chunk, self.text, first, self.levels[-1])
        if not (context == "menu" and self.bare):
            self.found.append(fault.diagnostic)
        self.open = self.open or fault.open
        line = self._mended(start, first, fault.mend)
        if line is None:
            self._give_up(first, fault, context, out)
        return line

    def _mended(self, start: str, first: int, mend: Mend | None) -> Line | None:
        if mend is None:
            return None
        try:
            return read(start, self.chunk, self.text, first, mend)
        except (Trouble, Mistake):
            return None

    def _give_up(self, first: int, fault: Fault, context: str, out: Kids) -> None:
        """A Broken node; the block under it is read for its own mistakes if its kind can be guessed, else left out."""
        out.append(self._broken(first, fault.end))
        self.pos = fault.end
        below, here = self._next()
        if here <= self.levels[-1]:
            return
        guess = HEADS.get(fault.head)
        if guess is None or len(self.levels) > DEEPEST:
            self._skip_deeper()
            return
        lines: Kids = []
        self._deeper(guess, below, lines)
        if guess == "statement" and context in LEVELS:
            out += lines

    def _broken(self, first: int, end: int) -> ast.Broken:
        line = self.text[first:end].rstrip()
        base = self.chunk.base
        return ast.Broken(line, span=Span(self.chunk, first - base, first + len(line) - base))


def _missing_block(head: Head) -> Diagnostic:
    return Diagnostic(
        "error", "missing-block", "this line opens a block, and no line is indented under it", head.span,
        hints=("indent the lines that belong to it", "write `pass` where nothing is to happen"),
    )  # fmt: skip


def _too_deep(head: Head) -> Diagnostic:
    message = f"more than {DEEPEST} blocks inside one another"
    return Diagnostic("error", "too-deep", message, head.span, hints=("move the inner blocks to labels of their own",))
