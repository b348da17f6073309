"""Text of a line: its tags, its pauses, its interpolations. `fill` puts values in, `read` takes tags apart."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Stop:
    """A pause inside a line before the plain text's character `at`: `{w=0.5}` has seconds, `{w}` and `{p}` wait for a reader."""

    at: int
    seconds: float | None = None
    paragraph: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """An interpolation `[name!t]`, at characters first..last of the raw text."""

    name: str
    flags: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
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
