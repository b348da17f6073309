"""Tasks done by processes of this machine. The one place that starts such."""

import ctypes
import os
import pickle
import signal
import sys
import traceback
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing import get_all_start_methods, get_context, parent_process
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Event, Thread
from time import perf_counter
from typing import Any

from vnc.board import Board, title
from vnc.events import Tell
from vnc.store import Store
from vnc.task import Cancelled, Context, Task, heed, load

POLL = 0.05
"""Seconds between two looks at whether the run is to end."""
LOOSE = 4_000_000
"""Bytes from which on a piece of memory goes back at once when it is not needed any more."""
_MMAP_THRESHOLD = -3
LARGE = 320_000_000
"""Bytes with which a worker goes at the end of a run: what it keeps from one kind of work is of no use to the next."""


@dataclass
class Pool:
    """A few processes, started when first needed and kept warm for the next run. Use it in a `with`, or close it."""

    store: Store
    workers: int
    context: Context = Context()
    preload: tuple[str, ...] = ()
    halt: Event = field(default_factory=Event)
    _crew: "list[_Worker]" = field(default_factory=list["_Worker"])
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
        self._relieve()
        return board.results()

    def close(self) -> None:
        """End the workers, at once: what they were making is made again by the next build."""
        for worker in self._crew:
            worker.end()
        self._crew.clear()

    def processes(self, crew: str = "") -> tuple[int, ...]:
        """The ids of the workers there are now, or of those of a crew."""
        return tuple(worker.process.pid or 0 for worker in self._crew if crew in ("", worker.crew))

    def __enter__(self) -> "Pool":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _hand_out(self, board: Board) -> None:
        """Each kind of work has a crew of its own: what they keep at hand for it would be twice as much for two kinds."""
        for worker in sorted(self._crew, key=lambda worker: -board.dearest(worker.crew)):
            if (
                worker.task is None
                and self._busy() < self.workers
                and (task := board.take(worker.group, worker.crew)) is not None
            ):
                worker.give(task)
        while self._busy() < self.workers and (task := board.take("")) is not None:
            self._hired += 1
            self._crew.append(_Worker.hire(self._hired, board.crew(task), self.store, self.context, self.preload))
            self._crew[-1].give(task)

    def _busy(self) -> int:
        return sum(worker.task is not None for worker in self._crew)

    def _relieve(self) -> None:
        """Let workers go that have grown large; new ones come when they are needed."""
        for worker in [each for each in self._crew if each.task is None and each.size > LARGE]:
            self._crew.remove(worker)
            worker.end()

    def _listen(self, board: Board) -> None:
        """Wait a little for some worker to answer or die. What nobody asks for any more is passed over."""
        for pipe in wait([worker.pipe for worker in self._crew if worker.task is not None], POLL):
            worker = next(w for w in self._crew if w.pipe is pipe)
            task, worker.task = worker.task, None
            assert task is not None
            try:
                error, begin, seconds, worker.size = worker.pipe.recv()
            except (EOFError, OSError):
                self._crew.remove(worker)
                worker.end()
                board.lost(task, worker.process.exitcode)
                continue
            if error is None:
                board.made(task, begin, seconds, worker.number)
            else:
                board.failed(task, error)


@dataclass
class _Worker:
    """A process and the pipe to it. It ends when the pipe does, so it outlives nobody."""

    number: int
    crew: str
    process: BaseProcess
    pipe: Connection
    task: Task | None = None
    group: str = ""
    size: int = 0
    """Bytes of memory after its last task."""

    @classmethod
    def hire(cls, number: int, crew: str, store: Store, context: Context, preload: Sequence[str]) -> "_Worker":
        form: Any = get_context("forkserver" if "forkserver" in get_all_start_methods() else "spawn")
        form.set_forkserver_preload(list(preload))
        ours, theirs = form.Pipe()
        process = form.Process(target=_serve, args=(theirs, store, context), daemon=True, name=f"vnc-worker-{number}")
        with _single_threaded(), _no_main():
            process.start()
        theirs.close()
        return cls(number, crew, process, ours)

    def give(self, task: Task) -> None:
        self.task, self.group = task, task.group
        with suppress(BrokenPipeError):  # it is dead: `recv` will tell
            self.pipe.send(task)

    def end(self) -> None:
        self.pipe.close()
        self.process.kill()
        self.process.join()


@contextmanager
def _single_threaded() -> Generator[None, None, None]:
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
def _no_main() -> Generator[None, None, None]:
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
    """A worker's life: take a task, file its result, answer (error, begin, seconds, bytes of memory)."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the whole group; the build decides
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, LOOSE)
    Thread(target=_end_with, args=(parent_process(),), daemon=True).start()
    warm: list[Any] = []
    while True:
        try:
            task = pipe.recv()
        except (EOFError, OSError):
            return
        begin = perf_counter()
        error = _attempt(task, store, context, warm)
        seconds = perf_counter() - begin
        with suppress(BrokenPipeError):
            pipe.send((error, begin, seconds, _trimmed()))


def _trimmed() -> int:
    """Give back what the last task needed, and say how many bytes are left; 0 where the system does not tell."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return 0


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
        error.add_note(f"in a worker, making {title(task)}:\n{traceback.format_exc()}")
        return _portable(error)
    return None


def _portable(error: Exception) -> Exception:
    """The error if it survives a pipe, else one that says the same."""
    try:
        return pickle.loads(pickle.dumps(error))
    except Exception:  # a class of somebody's own: anything may go wrong in it
        return RuntimeError("\n".join([repr(error), *getattr(error, "__notes__", ())]))
