"""Who makes things: tasks in, store entries out. The one place that starts processes.

A task is a pure function of a printed request, its result an entry of the store: so finished work survives anything,
and a cluster can stand in for these processes by keeping the Executor protocol.
"""

import importlib
import os
import pickle
import signal
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from multiprocessing import get_all_start_methods, get_context, parent_process
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Event, Thread
from time import perf_counter
from typing import Any, Protocol

from vnc.diagnostics import VncError
from vnc.events import Finished, Item, Progress, Started, Tell
from vnc.record import record
from vnc.request import key
from vnc.store import Store

POLL = 0.05
"""Seconds between two looks at whether the run is to end."""
TRIES = 3
"""How often a task may take its worker down with it before it counts as poison."""


@record
class Task:
    """`work` names a function, `package.module:name`, called as work(request, context) -> bytes.

    `needs` are keys of tasks of the same run that come first; `cost` is a guess in seconds: dear things start early.
    Tasks of one `group` share what their worker has loaded, so a worker stays with its group while it can. `phase` is told of
    it instead of the run's, where one run makes things of two kinds. `trusted` results are not read to see if they are whole:
    whoever uses them finds out.
    """

    request: object
    work: str
    suffix: str = ".bin"
    needs: tuple[str, ...] = ()
    cost: float = 1.0
    name: str = ""
    group: str = ""
    phase: str = ""
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


def executor(store: Store, workers: int, context: Context = Context(), preload: Sequence[str] = ()) -> "Inline | Pool":
    """The executor for a number of processes; 0 works in this one."""
    return Pool(store, workers, context, tuple(preload)) if workers else Inline(store, context)


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def load(name: str) -> Callable[..., Any]:
    """The function that `package.module:name` names."""
    module, _, attribute = name.partition(":")
    return getattr(importlib.import_module(module), attribute)


@dataclass
class Inline:
    """Everything in this process, one after the other: tests, and builds too small to be worth a worker."""

    store: Store
    context: Context = Context()
    halt: Event = field(default_factory=Event)
    _warm: list[Any] = field(default_factory=list)

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


@dataclass
class Pool:
    """A few processes, started when first needed and kept warm for the next run. Use it in a `with`, or close it."""

    store: Store
    workers: int
    context: Context = Context()
    preload: tuple[str, ...] = ()
    halt: Event = field(default_factory=Event)
    _crew: "list[_Worker]" = field(default_factory=list)
    _hired: int = 0

    def run(self, tasks: Sequence[Task], phase: str, tell: Tell) -> tuple[Path, ...]:
        """Ctrl-C, or a task's error, ends it at once or after what is under way; the store keeps all that was finished.

        After a halt the workers finish what they are at: the next run takes them over, and their tasks if it has them too.
        """
        board = Board(tasks, self.store, phase, tell)
        for worker in self._crew:
            worker.task = worker.task and board.adopt(worker.task)
        try:
            while board.open:
                self._hand_out(board)
                self._listen(board)
                heed(self.halt)
        except Cancelled:
            raise
        except BaseException:
            self.close()
            raise
        return board.results()

    def close(self) -> None:
        """End the workers, at once: what they were making is made again by the next build."""
        for worker in self._crew:
            worker.end()
        self._crew.clear()

    def processes(self) -> tuple[int, ...]:
        """The ids of the workers there are now."""
        return tuple(worker.process.pid or 0 for worker in self._crew)

    def __enter__(self) -> "Pool":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _hand_out(self, board: "Board") -> None:
        for worker in self._crew:
            if worker.task is None and (task := board.take(worker.group)) is not None:
                worker.give(task)
        while len(self._crew) < self.workers and (task := board.take("")) is not None:
            self._hired += 1
            self._crew.append(_Worker.hire(self._hired, self.store, self.context, self.preload))
            self._crew[-1].give(task)

    def _listen(self, board: "Board") -> None:
        """Wait a little for some worker to answer or die. What nobody asks for any more is passed over."""
        for pipe in wait([worker.pipe for worker in self._crew if worker.task is not None], POLL):
            worker = next(w for w in self._crew if w.pipe is pipe)
            task, worker.task = worker.task, None
            assert task is not None
            try:
                error, begin, seconds = worker.pipe.recv()
            except (EOFError, OSError):
                self._crew.remove(worker)
                worker.end()
                board.lost(task, worker.process.exitcode)
                continue
            if error is None:
                board.made(task, begin, seconds, worker.number)
            else:
                board.failed(task, error)


def heed(halt: Event) -> None:
    """Raises Cancelled if a halt was asked for."""
    if halt.is_set():
        raise Cancelled


class Board:
    """What is to do, what is under way, what is done; tells every change. Knows nothing of processes."""

    def __init__(self, tasks: Sequence[Task], store: Store, phase: str, tell: Tell) -> None:
        self.tasks, self.store, self.phase, self.tell = tasks, store, phase, tell
        self.begin = perf_counter()
        self.error: BaseException | None = None
        unique = {task.key: task for task in tasks}
        tell(Started(phase, len(unique)))
        self._todo = {name: task for name, task in unique.items() if not self._found(task)}
        self._total, self._reused, self._made, self._busy = len(unique), len(unique) - len(self._todo), 0, 0
        self._tries: Counter[str] = Counter()
        self._at_work: Counter[str] = Counter()
        self._after, self._waiting = _order(self._todo)
        self._weight = _weights(self._todo, self._after)
        self._ready: dict[str, list[tuple[float, int, str]]] = {}
        self._number = {name: number for number, name in enumerate(self._todo)}
        for name in self._todo:
            if not self._waiting[name]:
                self._offer(name)

    @property
    def open(self) -> bool:
        """Whether something is under way or can begin. After an error nothing new begins."""
        return self._busy > 0 or (self.error is None and bool(self._ready))

    def take(self, group: str) -> Task | None:
        """The best task to begin now: of the same group, else of a group that nobody works on, else the dearest."""
        if self.error is not None or not self._ready:
            return None
        mine = group if group and group in self._ready else min(self._ready, key=self._wish)
        _, _, name = heappop(self._ready[mine])
        if not self._ready[mine]:
            del self._ready[mine]
        self._busy += 1
        self._at_work[mine] += 1
        return self._todo[name]

    def adopt(self, task: Task) -> Task:
        """A task that a worker is at already: this board's own of that key, counted as taken, if it has one."""
        own = self._todo.get(task.key, task)
        waiting = self._ready.get(own.group, [])
        if entry := next((entry for entry in waiting if entry[2] == own.key), None):
            waiting.remove(entry)
            heapify(waiting)
            if not waiting:
                del self._ready[own.group]
            self._busy += 1
            self._at_work[own.group] += 1
        return own

    def made(self, task: Task, begin: float, seconds: float, worker: int) -> None:
        if self._todo.get(task.key) is not task:
            return
        self._settle(task)
        del self._todo[task.key]
        self._made += 1
        for name in self._after.get(task.key, ()):
            self._waiting[name] -= 1
            if not self._waiting[name]:
                self._offer(name)
        self.tell(Item(task.phase or self.phase, task.name, task.key, False, begin, seconds, worker))
        self.tell(Progress(self.phase, self._reused + self._made, self._total))

    def lost(self, task: Task, exitcode: int | None) -> None:
        """Its worker died: try again, but not for ever."""
        if self._todo.get(task.key) is not task:
            return
        self._settle(task)
        self._tries[task.key] += 1
        if self._tries[task.key] < TRIES:
            self._offer(task.key)
        else:
            why = f"its worker died {TRIES} times, last with code {exitcode}"
            lost = WorkerLost(f"`{_title(task)}` could not be made: {why}", "memory may be short: try fewer workers")
            self.error = self.error or lost

    def failed(self, task: Task, error: BaseException) -> None:
        if self._todo.get(task.key) is not task:
            return
        self._settle(task)
        self.error = self.error or error

    def results(self) -> tuple[Path, ...]:
        """The entries in the order of the tasks. Raises the first error instead, if there was one."""
        if self.error is not None:
            raise self.error
        if self._todo:
            raise ValueError(f"tasks that wait for each other: {sorted(map(_title, self._todo.values()))}")
        self.tell(Finished(self.phase, self.begin, perf_counter() - self.begin, self._made, self._reused))
        return tuple(self.store.path(task.key, task.suffix) for task in self.tasks)

    def _found(self, task: Task) -> bool:
        there = self.store.find if task.trusted else self.store.sound
        if there(task.key, task.suffix) is None:
            return False
        self.tell(Item(task.phase or self.phase, task.name, task.key, reused=True))
        return True

    def _offer(self, name: str) -> None:
        heappush(self._ready.setdefault(self._todo[name].group, []), (-self._weight[name], self._number[name], name))

    def _wish(self, group: str) -> tuple[int, float, int]:
        dearest, number, _ = self._ready[group][0]
        return self._at_work[group] if group else 0, dearest, number

    def _settle(self, task: Task) -> None:
        self._busy -= 1
        self._at_work[task.group] -= 1


def _order(tasks: Mapping[str, Task]) -> tuple[dict[str, list[str]], dict[str, int]]:
    """Who waits for each task, and how many each waits for; what is already there is waited for by nobody."""
    after: dict[str, list[str]] = {}
    waiting = dict.fromkeys(tasks, 0)
    for name, task in tasks.items():
        for need in set(task.needs) & tasks.keys():
            after.setdefault(need, []).append(name)
            waiting[name] += 1
    return after, waiting


def _weights(tasks: Mapping[str, Task], after: Mapping[str, Sequence[str]]) -> dict[str, float]:
    """For each task its cost and that of the dearest chain of tasks that wait for it."""
    weights: dict[str, float] = {}
    pending = list(tasks)
    while pending:
        name = pending.pop()
        later = [other for other in after.get(name, ()) if other not in weights]
        if later and name not in weights:
            weights[name] = 0.0  # seen: a ring of needs must not run for ever
            pending += [name, *later]
        else:
            weights[name] = tasks[name].cost + max((weights[other] for other in after.get(name, ())), default=0.0)
    return weights


def _title(task: Task) -> str:
    return task.name or task.key[:12]


@dataclass
class _Worker:
    """A process and the pipe to it. It ends when the pipe does, so it outlives nobody."""

    number: int
    process: BaseProcess
    pipe: Connection
    task: Task | None = None
    group: str = ""

    @classmethod
    def hire(cls, number: int, store: Store, context: Context, preload: Sequence[str]) -> "_Worker":
        form: Any = get_context("forkserver" if "forkserver" in get_all_start_methods() else "spawn")
        form.set_forkserver_preload(list(preload))
        ours, theirs = form.Pipe()
        process = form.Process(target=_serve, args=(theirs, store, context), daemon=True, name=f"vnc-worker-{number}")
        with _single_threaded(), _no_main():
            process.start()
        theirs.close()
        return cls(number, process, ours)

    def give(self, task: Task) -> None:
        self.task, self.group = task, task.group
        with suppress(BrokenPipeError):  # it is dead: `recv` will tell
            self.pipe.send(task)

    def end(self) -> None:
        self.pipe.close()
        self.process.kill()
        self.process.join()


@contextmanager
def _single_threaded() -> Iterator[None]:
    """Workers are as many as cores: their numeric libraries must not start threads of their own."""
    names = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
    before = {name: os.environ.get(name) for name in names}
    os.environ.update({name: value or "1" for name, value in before.items()})
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name)


@contextmanager
def _no_main() -> Iterator[None]:
    """Workers need nothing of the program that builds: they do not import its main module once more."""
    main = sys.modules["__main__"]
    spec, file = getattr(main, "__spec__", None), getattr(main, "__file__", None)
    main.__spec__ = None
    if file is not None:
        del main.__file__
    try:
        yield
    finally:
        main.__spec__ = spec
        if file is not None:
            main.__file__ = file


def _serve(pipe: Connection, store: Store, context: Context) -> None:
    """A worker's life: take a task, file its result, answer (error, begin, seconds)."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the whole group; the build decides
    Thread(target=_end_with, args=(parent_process(),), daemon=True).start()
    warm: list[Any] = []
    while True:
        try:
            task = pipe.recv()
        except (EOFError, OSError):
            return
        begin = perf_counter()
        error = _attempt(task, store, context, warm)
        with suppress(BrokenPipeError):
            pipe.send((error, begin, perf_counter() - begin))


def _end_with(parent: Any) -> None:
    """A killed build leaves nobody behind at work for nothing."""
    parent.join()
    os._exit(1)


def _attempt(task: Task, store: Store, context: Context, warm: list[Any]) -> Exception | None:
    try:
        if not warm:
            warm.append(context.make())
        store.put(task.request, load(task.work)(task.request, warm[0]), task.suffix)
    except Exception as error:  # whatever it is, it belongs to the process that asked
        error.add_note(f"in a worker, making {_title(task)}:\n{traceback.format_exc()}")
        return _portable(error)
    return None


def _portable(error: Exception) -> Exception:
    """The error if it survives a pipe, else one that says the same."""
    try:
        return pickle.loads(pickle.dumps(error))
    except Exception:  # a class of somebody's own: anything may go wrong in it
        return RuntimeError("\n".join([repr(error), *getattr(error, "__notes__", ())]))
