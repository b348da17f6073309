"""A piece of work, and who does it: what is between those who want things made and those who make them.

A task is a pure function of a printed request, its result an entry of the store: so finished work survives anything,
and a cluster can stand in for the processes of this machine by keeping the Executor protocol.
"""

import importlib
from collections.abc import Callable, Sequence
from dataclasses import field
from pathlib import Path
from threading import Event
from typing import Any, Protocol

from vnc.diagnostics import VncError
from vnc.events import Tell
from vnc.record import record
from vnc.request import key


@record
class Task:
    """`work` names a function, `package.module:name`, called as work(request, context) -> bytes.

    `needs` are keys of tasks of the same run that come first; `cost` is a guess in seconds: dear things start early.
    Tasks of one `group` share what their worker has loaded, so a worker stays with its group while it can. `phase` is told of
    it instead of the run's, where one run makes things of two kinds; `crew` names the workers that do such work and nothing
    else, those of the run's phase if it is empty. `trusted` results are not read to see if they are whole: whoever uses them
    finds out.
    """

    request: object
    work: str
    suffix: str = ".bin"
    needs: tuple[str, ...] = ()
    cost: float = 1.0
    name: str = ""
    group: str = ""
    phase: str = ""
    crew: str = ""
    trusted: bool = False
    key: str = field(init=False, default="")

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", key(self.request))


@record
class Context:
    """How a worker makes what it keeps warm (loaded models, a renderer): `build` is named like `work`, called with `args`.

    `args` must be picklable. Built once per worker, before its first task.
    """

    build: str = ""
    args: tuple[Any, ...] = ()

    def make(self) -> Any:
        return load(self.build)(*self.args) if self.build else None


class Executor(Protocol):
    """Runs tasks; the results come in their order. Raises the first task's error after keeping what was finished.

    Another thread may set `halt`: the run ends with Cancelled, soon, and the executor can be used again once it is cleared.
    """

    @property
    def halt(self) -> Event: ...

    def run(self, tasks: Sequence[Task], phase: str, tell: Tell) -> tuple[Path, ...]: ...

    def close(self) -> None: ...


class Cancelled(Exception):
    """The run was told to halt. What is finished is in the store, and what is under way will be."""


class WorkerLost(VncError):
    """A task took down every worker that tried it."""


def load(name: str) -> Callable[..., Any]:
    """The function that `package.module:name` names."""
    module, _, attribute = name.partition(":")
    return getattr(importlib.import_module(module), attribute)


def heed(halt: Event) -> None:
    """Raises Cancelled if a halt was asked for."""
    if halt.is_set():
        raise Cancelled
