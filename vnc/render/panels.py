"""Panels: what lies over the stage. Each brings itself to a tick, says what changed, and lays itself on planes."""

from collections.abc import Callable, Sequence
from typing import Protocol

from vnc.render.planes import Planes, Rect, Sheet
from vnc.render.typewriter import Typed, shown
from vnc.timeline import Text

Schedule = Callable[[int], float]
"""Tick to 0..1."""
STEPS = 16
"""Levels of a fade."""


class Over(Protocol):
    def at(self, tick: int) -> list[Rect]:
        """Become what it is at a tick; gives the rectangles that changed."""
        ...

    def over(self, ground: Planes, within: Rect) -> None: ...


class Fading:
    """Sheets that come and go together."""

    def __init__(self, sheets: Sequence[Sheet], level: Schedule) -> None:
        self.sheets, self.level = tuple(sheets), level
        self.now, self.shown = 0.0, tuple[Sheet, ...]()

    def at(self, tick: int) -> list[Rect]:
        level = round(self.level(tick) * STEPS) / STEPS
        if level == self.now:
            return []
        self.now = level
        self.shown = tuple(sheet.faded(level) for sheet in self.sheets) if level else ()
        return [sheet.rect for sheet in self.sheets]

    def over(self, ground: Planes, within: Rect) -> None:
        for sheet in self.shown:
            sheet.over(ground, within)


class Words:
    """A typed block that fades with its box."""

    def __init__(self, typed: Typed, text: Text, length: int, level: Schedule) -> None:
        self.typed, self.text, self.length, self.level = typed, text, length, level
        self.now = 0.0
        self.shown = typed.sheet

    def at(self, tick: int) -> list[Rect]:
        changed = self.typed.to(shown(self.text.reveal, tick, self.length))
        level = round(self.level(tick) * STEPS) / STEPS
        if level != self.now or (changed and level < 1):
            changed = [self.typed.sheet.rect]
            self.shown = self.typed.sheet.faded(level)
        self.now = level
        return changed

    def over(self, ground: Planes, within: Rect) -> None:
        if self.now:
            self.shown.over(ground, within)


class Rolling:
    """A tall sheet that moves up, in even steps."""

    def __init__(self, sheet: Sheet, top: Callable[[int], float]) -> None:
        self.sheet, self.top, self.now = sheet, top, sheet

    def at(self, tick: int) -> list[Rect]:
        before = self.now
        self.now = self.sheet.moved(0, round(self.top(tick) / 2) * 2 - self.sheet.y)
        return [] if self.now.y == before.y else [before.rect, self.now.rect]

    def over(self, ground: Planes, within: Rect) -> None:
        self.now.over(ground, within)


def between(start: int, appear: int, end: int, leave: int) -> Schedule:
    """Fades in during `appear` ticks from `start`, and out during `leave` ticks before `end`."""

    def level(tick: int) -> float:
        came = min(1.0, max(0.0, (tick - start) / appear)) if appear > 0 else float(tick >= start)
        left = min(1.0, max(0.0, (end - tick) / leave)) if leave > 0 else 1.0
        return min(came, left)

    return level
