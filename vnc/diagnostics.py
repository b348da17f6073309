"""What the compiler has to say about a script, as data. Words are chosen here; colours and carets at the edge (`report`)."""

from collections.abc import Iterable
from typing import Generic, Literal, TypeVar

from vnc.record import record
from vnc.source import Span

T = TypeVar("T")

Severity = Literal["error", "warning", "note"]


@record
class Label:
    """A related place: `first defined here`."""

    span: Span
    text: str


@record
class Edit:
    """Replace the text of a span."""

    span: Span
    text: str


@record
class Fix:
    """One way out, as edits; a safe fix cannot change what the script means otherwise."""

    title: str
    edits: tuple[Edit, ...]
    safe: bool = False


@record
class Diagnostic:
    """One finding. `code` is a stable word with a page (`vnc explain CODE`)."""

    severity: Severity
    code: str
    message: str
    span: Span | None = None
    labels: tuple[Label, ...] = ()
    hints: tuple[str, ...] = ()
    fixes: tuple[Fix, ...] = ()


@record
class Checked(Generic[T]):
    """A stage's output together with everything it found on the way; the value exists even after errors."""

    value: T
    found: tuple[Diagnostic, ...] = ()

    @property
    def ok(self) -> bool:
        return not any(d.severity == "error" for d in self.found)


class VncError(Exception):
    """The machine's trouble in one message that says what to do next. Shown at the command line's edge."""

    code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class Unavailable(VncError):
    """A backend that the project names cannot be used now."""

    code = 3


def nearest(word: str, known: Iterable[str], alike: float = 0.6) -> str | None:
    """The known word most like this one, if any is close enough to suggest: `alike` from 0 (anything) to 1 (the same)."""
    from difflib import get_close_matches  # not needed for a script without mistakes

    names = sorted(set(known))
    lowered = {name.lower(): name for name in names}
    close = get_close_matches(word.lower(), list(lowered), n=1, cutoff=alike)
    return lowered[close[0]] if close else None


def suggest(word: str, known: Iterable[str], span: Span | None = None) -> tuple[tuple[str, ...], tuple[Fix, ...]]:
    """Hints and fixes for a misspelled name: `did you mean …?` and the edit that writes it."""
    near = nearest(word, known)
    if near is None:
        return (), ()
    fix = (Fix(f"write `{near}`", (Edit(span, near),)),) if span else ()
    return (f"did you mean `{near}`?",), fix
