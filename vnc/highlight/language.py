"""The coloured language as data: contexts of lines, lines of words, all as regular expressions that every editor can run.

The patterns keep to what Python, JavaScript, Oniguruma and (translated) Vim share, and never look beyond their line.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

from vnc import data


@dataclass(frozen=True, slots=True)
class Step:
    """A word of one class; empty: matched and left plain. `many` may stand in a row."""

    kind: str
    pattern: str
    many: bool = False

    @property
    def regex(self) -> str:
        """All of it, without groups of its own."""
        return f"{self.pattern}(?:[ \\t]+{self.pattern})*" if self.many else self.pattern


@dataclass(frozen=True, slots=True)
class Match:
    """Words in this order; all but the first may be missing."""

    steps: tuple[Step, ...]

    @property
    def regex(self) -> str:
        """One group a step."""
        first, *others = (f"({step.regex})" for step in self.steps)
        return first + "".join(f"(?:[ \\t]*{other})?" for other in others)


@dataclass(frozen=True, slots=True)
class Region:
    """From `open` to `close`, over line ends too. `inside` names the parts that may stand in it; its signs are `edge`."""

    kind: str
    open: str
    close: str
    inside: tuple[str, ...]
    edge: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line by its first words; then the parts of its `rest`. `opens` names the context of the lines under it."""

    name: str
    head: Match
    rest: tuple[str, ...]
    opens: str = ""
    margin: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """The lines of one kind of block, the first that fits wins; `plain` is what stands on any other."""

    lines: tuple[Line, ...]
    plain: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """All of it. `classes` gives every class its name in each editor's world."""

    classes: Mapping[str, Mapping[str, str]]
    contexts: Mapping[str, Context]
    parts: Mapping[str, tuple[Match | Region, ...]]


HEAL = r"^(?=[^\W\d])"
"""A word at the left margin ends every bracket and line that was left open."""


@cache
def language() -> Language:
    """The shipped language."""
    plain = json.loads((data("grammar") / "highlight.json").read_text("utf-8"))
    contexts = {name: Context(tuple(map(_line, each["lines"])), tuple(each["plain"])) for name, each in plain["contexts"].items()}
    parts = {name: tuple(map(_piece, pieces)) for name, pieces in plain["parts"].items()}
    return Language(plain["classes"], contexts, parts)


def dumped(language: Language) -> str:
    """The language as JSON, one line or piece a line."""
    plain = asdict(language)
    classes = ",\n".join(f"  {_compact(name)}: {_compact(each)}" for name, each in plain["classes"].items())
    contexts = ",\n".join(
        f'  {_compact(name)}: {{"plain": {_compact(each["plain"])}, "lines": [\n{_listed(each["lines"])}\n  ]}}'
        for name, each in plain["contexts"].items()
    )
    parts = ",\n".join(f"  {_compact(name)}: [\n{_listed(pieces)}\n  ]" for name, pieces in plain["parts"].items())
    return f'{{"classes": {{\n{classes}\n}},\n"contexts": {{\n{contexts}\n}},\n"parts": {{\n{parts}\n}}}}\n'


def _listed(values: Any) -> str:
    return ",\n".join(f"    {_compact(value)}" for value in values)


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _line(plain: dict[str, Any]) -> Line:
    given: dict[str, Any] = {**plain, "head": _match(plain["head"]), "rest": tuple(plain["rest"])}
    return Line(**given)


def _piece(plain: dict[str, Any]) -> Match | Region:
    if "open" not in plain:
        return _match(plain)
    return Region(plain["kind"], plain["open"], plain["close"], tuple(plain["inside"]), plain["edge"])


def _match(plain: dict[str, Any]) -> Match:
    return Match(tuple(Step(**step) for step in plain["steps"]))
