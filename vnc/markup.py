"""Text of a line: its tags, its pauses, its interpolations. `fill` puts values in, `read` takes tags apart."""

import re
from collections.abc import Callable
from dataclasses import field, replace

from vnc.diagnostics import Severity, nearest
from vnc.record import record

BASE_SIZE = 22.0
"""Ren'Py's plain text size: `{size=33}` is half as large again."""
BASE_CPS = 42.0
"""What `{cps=*2}` multiplies."""
SMALLEST, LARGEST = 0.25, 4.0


@record
class Run:
    """A stretch of text in one look. `size` scales the font; `colour` is `#rrggbb`; `ruby` is written above."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    size: float = 1.0
    colour: str | None = None
    font: str | None = None
    alpha: float = 1.0
    ruby: str | None = None
    cps: float | None = None
    """Characters a second for this run; None: as the film has it, 0: at once."""


@record
class Stop:
    """A pause inside a line before the plain text's character `at`: `{w=0.5}` has seconds, `{w}` and `{p}` wait for a reader."""

    at: int
    seconds: float | None = None
    paragraph: bool = False


@record
class Slot:
    """An interpolation `[name[0]!u:>5]`, at characters first..last of the raw text; `format` comes after the colon."""

    name: str
    flags: str
    first: int
    last: int
    items: tuple[str, ...] = ()
    """Of a list: which of its items, by number or by a variable's name."""
    format: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The variables that it reads."""
        return (self.name, *(item for item in self.items if not item.lstrip("-").isdigit()))


@record
class Marked:
    """A line's text taken apart. `plain` is what is read and heard; `fast` the character up to which text shows at once."""

    runs: tuple[Run, ...]
    stops: tuple[Stop, ...] = ()
    no_wait: float | None = None
    """`{nw}`: go on without waiting, after so many seconds (0 for a bare tag)."""
    fast: int = 0

    @property
    def plain(self) -> str:
        return "".join(run.text for run in self.runs)


@record
class Problem:
    """What is wrong with a text, at characters first..last of it."""

    code: str
    message: str
    first: int
    last: int
    hints: tuple[str, ...] = ()
    severity: Severity = "error"


# --- interpolation ------------------------------------------------------------------------------------------------

SLOT = re.compile(r"\[\[|\[((?:[^\[\]]|\[[^\[\]]*\])*)\]|\[")
_NAME = r"[^\W\d]\w*(?:\.[^\W\d]\w*)*"
_WITHIN = re.compile(rf"\s*({_NAME})((?:\[\s*(?:-?\d+|{_NAME})\s*\])*)\s*((?:![^!:]*)*)(?::(.*))?\s*", re.S)
_ITEM = re.compile(r"\[\s*([^\[\]]*?)\s*\]")
FORMAT = re.compile(r"(?:.?[<>=^])?[+ -]?0?\d{0,3},?(?:\.\d{1,2})?[dfgeEsxX%]?")
"""Python's way to write numbers: `.2f`, `03`, `,`."""
FLAGS: dict[str, Callable[[str], str]] = {
    "u": str.upper,
    "l": str.lower,
    "c": lambda text: text[:1].upper() + text[1:],
    "t": str,
    "q": str,
    "s": str,
    "r": str,
}
"""What `[name!u]` does with the value; `t` (translate) and `q` (quote) change nothing here: values are always quoted."""


def slots(text: str) -> tuple[Slot, ...]:
    """Every interpolation in the text; `[[` is a plain bracket."""
    if "[" not in text:
        return ()
    return tuple(_slot(found) for found in SLOT.finditer(text) if found[1] is not None)


def fill(text: str, lookup: Callable[[Slot], str]) -> str:
    """The text with values in place; their braces are escaped, so that a value never brings tags along."""
    if "[" not in text:
        return text

    def put(found: re.Match[str]) -> str:
        if found[1] is None:
            return "["
        slot = _slot(found)
        value = lookup(slot)
        for flag in slot.flags:
            value = FLAGS.get(flag, str)(value)
        return value.replace("{", "{{")

    return SLOT.sub(put, text)


def _slot(found: re.Match[str]) -> Slot:
    """What is no name is given as it stands, for a rule to tell."""
    parts = _WITHIN.fullmatch(found[1])
    if parts is None:
        return Slot(found[1].strip(), "", found.start(), found.end())
    flags = re.sub(r"[!\s]", "", parts[3])
    return Slot(parts[1], flags, found.start(), found.end(), tuple(_ITEM.findall(parts[2])), parts[4] or "")


def _slot_problems(text: str) -> list[Problem]:
    """Brackets that never close, names that are none, flags that nobody knows."""
    if "[" not in text:
        return []
    problems: list[Problem] = []
    for found in SLOT.finditer(text):
        first, last = found.span()
        if found[0] == "[":
            problems.append(Problem("open-slot", "this `[` is never closed", first, last, ("write `[[` for a bracket",)))
        elif found[1] is not None:
            slot = _slot(found)
            if not re.fullmatch(_NAME, slot.name):
                hints = ("a variable's name stands between brackets; work other values out before: $ n = points + 1",)
                message = f"`{found[0]}` names no variable"
                problems.append(Problem("bad-slot", message, first, last, (*hints, "write `[[` for a bracket")))
            if not FORMAT.fullmatch(slot.format):
                hints = ("for example [price:.2f], [day:02] or [people:,]",)
                problems.append(Problem("bad-slot", f"`:{slot.format}` is no way to write a value", first, last, hints))
            problems += (
                Problem("bad-slot", f"no flag `!{flag}`", first, last, ("known: !u !l !c !t !q",))
                for flag in slot.flags
                if flag not in FLAGS
            )
    return problems


# --- tags ---------------------------------------------------------------------------------------------------------

TAG = re.compile(r"\{\{|\{([^{}]*)\}|\{")
COLOURS = {
    "black": "#000000", "white": "#ffffff", "red": "#ff0000", "green": "#008000", "blue": "#0000ff", "yellow": "#ffff00",
    "orange": "#ffa500", "purple": "#800080", "pink": "#ffc0cb", "grey": "#808080", "gray": "#808080", "cyan": "#00ffff",
    "magenta": "#ff00ff", "brown": "#a52a2a", "gold": "#ffd700", "silver": "#c0c0c0",
}  # fmt: skip
SWITCHES = {"b": "bold", "i": "italic", "u": "underline", "s": "strike"}
PAIRED = frozenset(("b", "i", "u", "s", "plain", "color", "size", "font", "alpha", "cps", "rb", "rt", "alt"))
IGNORED_PAIRED = frozenset(("a", "k", "outlinecolor", "noalt", "shader", "instance", "axis", "feature", "art"))
SINGLE = frozenset(("w", "p", "nw", "fast", "done", "space", "vspace"))
IGNORED_SINGLE = frozenset(("image", "clear"))
KNOWN = PAIRED | IGNORED_PAIRED | SINGLE | IGNORED_SINGLE
WANTED = {"color": "colour", "size": "size", "font": "font", "alpha": "opacity", "cps": "speed"}
"""Tags with a value, and what it is."""


def read(text: str) -> tuple[Marked, tuple[Problem, ...]]:
    """The text taken apart, and what is wrong with its tags. Give it filled text: brackets mean nothing here."""
    if "{" not in text:
        return Marked((Run(text),) if text else ()), ()
    reader = _Reader(text)
    last = 0
    for found in TAG.finditer(text):
        reader.put(text[last : found.start()])
        reader.tag(found)
        last = found.end()
    reader.put(text[last:])
    return reader.done(), tuple(reader.problems)


def rest(whole: Marked, head: Marked) -> Marked:
    """What comes after `head` in a text that begins with it, in its own count of characters."""
    at, runs = len(head.plain), list[Run]()
    for run in whole.runs:
        runs += [replace(run, text=run.text[at:])] if len(run.text) > at else []
        at = max(0, at - len(run.text))
    begin = len(head.plain)
    stops = tuple(replace(stop, at=stop.at - begin) for stop in whole.stops[len(head.stops) :])
    return Marked(tuple(runs), stops, whole.no_wait, max(0, whole.fast - begin))


def check(text: str) -> tuple[Problem, ...]:
    """Everything wrong with a text as written: its tags and its interpolations, in order."""
    return tuple(sorted((*read(text)[1], *_slot_problems(text)), key=lambda problem: problem.first))


@record(frozen=False)
class _Reader:
    """Reads from left to right; `open` holds the tags that wait for their end, each with the look before it."""

    text: str
    look: Run = field(default_factory=lambda: Run(""))
    open: list[tuple[str, Run, int]] = field(default_factory=list[tuple[str, Run, int]])
    runs: list[Run] = field(default_factory=list[Run])
    stops: list[Stop] = field(default_factory=list[Stop])
    problems: list[Problem] = field(default_factory=list[Problem])
    no_wait: float | None = None
    fast: int = 0
    length: int = 0
    ended: bool = False
    ruby_of: int = 0
    """How many runs there were when the last `{rb}` began."""

    def put(self, text: str) -> None:
        """Plain text in the present look; between `{rt}` and its end it goes above what stood between `{rb}`s."""
        if not text or self.ended or self._inside("alt"):
            return
        if self._inside("rt"):
            self._annotate(text)
            return
        self.length += len(text)
        if self.runs and len(self.runs) > self.ruby_of and replace(self.runs[-1], text="") == self.look:
            self.runs[-1] = replace(self.look, text=self.runs[-1].text + text)
        else:
            self.runs.append(replace(self.look, text=text))

    def tag(self, found: re.Match[str]) -> None:
        if found[0] == "{{":
            self.put("{")
        elif found[1] is None:
            self._problem("open-tag", "this `{` starts a tag that never ends", found, "write `{{` for a brace")
        elif found[1].startswith("/"):
            self._close(found[1][1:].strip(), found)
        elif not found[1].startswith("#"):
            name, _, value = found[1].partition("=")
            self._open(name.strip(), value.strip() if "=" in found[1] else None, found)

    def done(self) -> Marked:
        for name, _, place in self.open:
            message = f"`{{{name}}}` is never closed"
            end = self.text.find("}", place) + 1
            self.problems.append(Problem("unclosed-tag", message, place, end, (f"end it with {{/{name}}}",), "warning"))
        return Marked(tuple(self.runs), tuple(self.stops), self.no_wait, self.fast)

    def _open(self, name: str, value: str | None, found: re.Match[str]) -> None:
        if name not in KNOWN:
            near = nearest(name, KNOWN)
            hint = f"did you mean `{{{near}}}`?" if near else "write `{{` for a brace"
            self._problem("unknown-tag", f"no text tag `{{{name}}}`", found, hint)
        elif name in SINGLE:
            self._single(name, value, found)
        elif name in IGNORED_SINGLE:
            self._ignored(name, found)
        else:
            self._paired(name, value, found)

    def _paired(self, name: str, value: str | None, found: re.Match[str]) -> None:
        """A tag that holds until its end tag."""
        self.open.append((name, self.look, found.start()))
        if name in IGNORED_PAIRED or name == "alt":
            self._ignored(name, found)
        elif name in WANTED:
            self.look = self._valued(name, value, found)
        elif name in SWITCHES:
            self.look = replace(self.look, **{SWITCHES[name]: True})
        elif name == "plain":
            self.look = Run("", cps=self.look.cps)
        elif name == "rb":
            self.ruby_of = len(self.runs)

    def _valued(self, name: str, value: str | None, found: re.Match[str]) -> Run:
        """The look that `{size=…}` and its like ask for."""
        match name:
            case "color":
                colour = _colour(value or "")
                made = colour and replace(self.look, colour=colour)
            case "size":
                size = _scaled(value or "", self.look.size * BASE_SIZE)
                made = size is not None and replace(self.look, size=_within(size / BASE_SIZE, SMALLEST, LARGEST))
            case "alpha":
                alpha = _scaled(value or "", self.look.alpha)
                made = alpha is not None and replace(self.look, alpha=_within(alpha, 0.0, 1.0))
            case "cps":
                cps = _scaled(value or "", self.look.cps or BASE_CPS)
                made = cps is not None and replace(self.look, cps=_within(cps, 0.0, 10_000.0))
            case _:
                made = bool(value) and replace(self.look, font=value)
        if not made:
            examples = {"color": "#ff8080", "size": "+8", "alpha": "0.5", "cps": "20", "font": "serif"}
            message = f"`{value}` is no {WANTED[name]}" if value else f"`{found[0]}` needs a value"
            self._problem("bad-tag-value", message, found, f"for example {{{name}={examples[name]}}}")
            return self.look
        return made

    def _single(self, name: str, value: str | None, found: re.Match[str]) -> None:
        """A tag that stands alone."""
        number = _number(value) if value is not None else None
        if (value is not None and number is None) or (name in ("space", "vspace") and value is None):
            self._problem("bad-tag-value", f"`{found[0]}` needs a number", found, f"for example {{{name}=0.5}}")
            return
        if self.ended:
            return
        match name:
            case "w":
                self.stops.append(Stop(self.length, number))
            case "p":
                self.stops.append(Stop(self.length, number, paragraph=True))
                self.put("\n")
            case "nw":
                self.no_wait = number or 0.0
            case "fast":
                self.fast = self.length
                self.stops = []
            case "done":
                self.ended = True
            case "space":
                self.put(" ")
            case _:
                self.put("\n")

    def _close(self, name: str, found: re.Match[str]) -> None:
        """An end tag closes the innermost open tag; where it names an outer one, that is reported and closed."""
        names = [opened for opened, _, _ in self.open]
        if name not in names:
            known = f"`{{{name}}}` is not open here" if name in KNOWN else f"no text tag `{{{name}}}`"
            code = "unmatched-tag" if name in KNOWN else "unknown-tag"
            near = nearest(name, names or KNOWN)
            self._problem(code, known, found, f"did you mean `{{/{near}}}`?" if near and near != name else "take it out")
            return
        if names[-1] != name:
            self._problem(
                "unmatched-tag", f"`{found[0]}` ends here, but `{{{names[-1]}}}` is still open", found,
                f"put {{/{names[-1]}}} before it",
            )  # fmt: skip
        while self.open:
            opened, self.look, _ = self.open.pop()
            if opened == name:
                break

    def _annotate(self, text: str) -> None:
        """Ruby above the runs of the last `{rb}`: it stands above the first, the others join it."""
        base = self.runs[self.ruby_of :]
        if not base:
            return
        joined = "".join(run.text for run in base)
        self.runs[self.ruby_of :] = [replace(base[0], text=joined, ruby=(base[0].ruby or "") + text)]
        self.ruby_of = len(self.runs) - 1

    def _inside(self, name: str) -> bool:
        return any(opened == name for opened, _, _ in self.open)

    def _ignored(self, name: str, found: re.Match[str]) -> None:
        message = f"`{{{name}}}` has no effect in a film"
        self.problems.append(Problem("ignored-tag", message, found.start(), found.end(), ("take it out",), "note"))

    def _problem(self, code: str, message: str, found: re.Match[str], *hints: str) -> None:
        self.problems.append(Problem(code, message, found.start(), found.end(), hints))


def _colour(value: str) -> str | None:
    """`#rgb`, `#rrggbb` (with or without alpha) or a plain colour's name as `#rrggbb`."""
    value = value.strip("\"'").lower()
    if re.fullmatch(r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})", value):
        digits = value[1:]
        return "#" + ("".join(digit * 2 for digit in digits[:3]) if len(digits) < 6 else digits[:6])
    return COLOURS.get(value)


def _scaled(value: str, base: float) -> float | None:
    """`20`, or what `+4`, `-4`, `*1.5` make of the present value."""
    number = _number(value.lstrip("*"))
    if number is None:
        return None
    return base * number if value.startswith("*") else base + number if value[:1] in "+-" else number


def _number(value: str) -> float | None:
    return float(value) if re.fullmatch(r"[+-]?(?:\d{1,6}(?:\.\d{0,6})?|\.\d{1,6})", value) else None


def _within(value: float, least: float, most: float) -> float:
    return min(max(value, least), most)
