"""How progress looks: a bar with phases on a terminal, a line per phase elsewhere, JSON lines for programs."""

import os
import sys
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import field
from typing import TextIO
from unicodedata import east_asian_width

from vnc.diagnostics import Diagnostic
from vnc.events import Event, Finished, Item, Note, Progress, Started, Tell, Typed, Written, as_json
from vnc.record import record
from vnc.source import Source

WORDS = {
    "write": "asking for a draft",
    "make": "making voices, music and pictures",
    "listen": "measuring the sound",
    "draw": "drawing lines, mixing sound",
}
STEP = 0.1
"""Seconds between two drawings of the bar."""
BAR = 24
"""Columns of the bar."""


def colours(stream: TextIO, environ: Mapping[str, str] = os.environ) -> bool:
    """Whether to use colour: NO_COLOR and FORCE_COLOR decide, else a terminal that is not dumb."""
    if environ.get("NO_COLOR"):
        return False
    return bool(environ.get("FORCE_COLOR")) or (stream.isatty() and environ.get("TERM") != "dumb")


def show(found: tuple[Diagnostic, ...], sources: Mapping[str, Source], form: str = "text") -> None:
    """Diagnostics to where their readers look: text to standard error, machine forms to standard output."""
    from vnc import report

    if form == "text":
        shown = report.text(found, sources, colour=colours(sys.stderr))
        print(shown, file=sys.stderr, end="" if shown.endswith("\n") or not shown else "\n")
    else:
        forms: Mapping[str, Callable[[tuple[Diagnostic, ...], Mapping[str, Source]], str]] = {
            "json": report.json,
            "sarif": report.sarif,
            "github": report.github,
        }
        print(forms[form](found, sources))


@contextmanager
def telling(as_lines: bool, quiet: bool = False) -> Generator[Tell, None, None]:
    """The listener for a build: JSON lines, a bar, or plain lines. The terminal is left clean whatever happens."""
    if as_lines:
        yield lambda event: print(as_json(event), flush=True)
    elif quiet:
        yield lambda event: None
    elif sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
        bar = Bar(sys.stderr)
        try:
            yield bar.tell
        finally:
            bar.clear()
    else:
        yield lambda event: _line(event, sys.stderr)


@record(frozen=False)
class Bar:
    """One line that is drawn over itself: phase, counts, bar, time left."""

    out: TextIO
    clock: Callable[[], float] = time.monotonic
    began: dict[str, float] = field(default_factory=dict[str, float])
    drawn: float = -1.0

    def tell(self, event: Event) -> None:
        match event:
            case Started():
                self.began[event.phase] = self.clock()
                self._draw(event.phase, 0, event.total, "")
            case Progress():
                self._draw(event.phase, event.done, event.total, "")
            case Typed():
                self._draw(event.phase, event.done, event.total, event.text)
            case Finished() | Note() | Written():
                self.clear()
                _line(event, self.out)
            case Item():
                pass

    def clear(self) -> None:
        self.out.write("\r\x1b[K")
        self.out.flush()

    def _draw(self, phase: str, done: int, total: int, text: str) -> None:
        """With a text that grows, its end takes the bar's place."""
        now = self.clock()
        if now - self.drawn < STEP and 0 < done < total:
            return
        self.drawn = now
        share = done / total if total else 0.0
        filled = round(share * BAR)
        left = self._left(phase, share, now)
        head = f"{WORDS.get(phase, phase):36}{done:>5}/{total:<5}"
        shown = _tail(text, BAR) if text else "█" * filled + "·" * (BAR - filled)
        self.out.write(f"\r\x1b[K{head}[{shown}] {left}")
        self.out.flush()

    def _left(self, phase: str, share: float, now: float) -> str:
        spent = now - self.began.get(phase, now)
        return f"{spent * (1 - share) / share:.0f} s left" if share > 0.02 and spent > 1 else ""


def _tail(text: str, columns: int) -> str:
    """The end of a text in exactly so many columns of a terminal, on one line."""
    kept, wide = "", 0
    for char in reversed(" ".join(text.split())):
        width = 1 + (east_asian_width(char) in "WF")
        if wide + width > columns:
            break
        kept, wide = (char if char.isprintable() else " ") + kept, wide + width
    return kept + " " * (columns - wide)


def _line(event: Event, out: TextIO) -> None:
    match event:
        case Finished():
            words = f"{WORDS.get(event.phase, event.phase)}: {event.made} made, {event.reused} reused, {event.seconds:.1f} s"
            print(words, file=out)
        case Note():
            print(f"note: {event.text}", file=out)
        case _:
            pass
