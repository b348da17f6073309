"""The executor for a number of processes: a pool of them, or this one alone."""

import os
from collections.abc import Sequence
from dataclasses import field
from pathlib import Path
from threading import Event
from time import perf_counter
from typing import TYPE_CHECKING, Any

from vnc.board import Board
from vnc.events import Tell
from vnc.record import record
from vnc.store import Store
from vnc.task import Context, Task, heed, load

if TYPE_CHECKING:
    from vnc.pool import Pool


def executor(store: Store, workers: int, context: Context = Context(), preload: Sequence[str] = ()) -> "Inline | Pool":
    """The executor for a number of processes; 0 works in this one."""
    if not workers:
        return Inline(store, context)
    from vnc.pool import Pool

    return Pool(store, workers, context, tuple(preload))


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@record(frozen=False)
class Inline:
    """Everything in this process, one after the other: tests, and builds too small to be worth a worker."""

    store: Store
    context: Context = Context()
    halt: Event = field(default_factory=Event)
    _warm: list[Any] = field(default_factory=list[Any])

    def run(self, tasks: Sequence[Task], phase: str, tell: Tell) -> tuple[Path, ...]:
        board = Board(tasks, self.store, phase, tell)
        group = ""
        while (task := board.take(group)) is not None:
            begin, group = perf_counter(), task.group
            self.store.put(task.request, load(task.work)(task.request, self._context()), task.suffix)
            board.made(task, begin, perf_counter() - begin, 0)
            heed(self.halt)
        return board.results()

    def close(self) -> None:
        self._warm.clear()

    def _context(self) -> Any:
        if not self._warm:
            self._warm.append(self.context.make())
        return self._warm[0]
