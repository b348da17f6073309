"""The board that tasks of one run are pinned on: what is to do, what is under way, what is done."""

from collections import Counter
from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush
from pathlib import Path
from time import perf_counter

from vnc.events import Finished, Item, Progress, Started, Tell
from vnc.store import Store
from vnc.task import Task, WorkerLost

TRIES = 3
"""How often a task may take its worker down with it before it counts as poison."""
Bench = tuple[str, str]
"""A crew and a group: what its tasks are taken from."""


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
        self._at_work: Counter[Bench] = Counter()
        self._after, self._waiting = _order(self._todo)
        self._weight = _weights(self._todo, self._after)
        self._ready: dict[Bench, list[tuple[float, int, str]]] = {}
        self._number = {name: number for number, name in enumerate(self._todo)}
        for name in self._todo:
            if not self._waiting[name]:
                self._offer(name)

    @property
    def open(self) -> bool:
        """Whether something is under way or can begin. After an error nothing new begins."""
        return self._busy > 0 or (self.error is None and bool(self._ready))

    def crew(self, task: Task) -> str:
        """Whose work it is."""
        return task.crew or self.phase

    def dearest(self, crew: str) -> float:
        """Seconds that a crew's next task and those that wait for it may take; 0 if it has none."""
        return max((-waiting[0][0] for (whose, _), waiting in self._ready.items() if whose == crew), default=0.0)

    def take(self, group: str, crew: str = "") -> Task | None:
        """The best task to begin now, of a crew or of any: of the same group, else of a group that nobody works on, else
        the dearest."""
        open_to = [bench for bench in self._ready if crew in ("", bench[0])] if self.error is None else []
        if not open_to:
            return None
        same = [bench for bench in open_to if group and bench[1] == group]
        mine = same[0] if same else min(open_to, key=self._wish)
        _, _, name = heappop(self._ready[mine])
        if not self._ready[mine]:
            del self._ready[mine]
        self._busy += 1
        self._at_work[mine] += 1
        return self._todo[name]

    def adopt(self, task: Task) -> Task:
        """A task that a worker is at already: this board's own of that key, counted as taken, if it has one."""
        own = self._todo.get(task.key, task)
        bench = self._bench(own)
        waiting = self._ready.get(bench, [])
        if entry := next((entry for entry in waiting if entry[2] == own.key), None):
            waiting.remove(entry)
            heapify(waiting)
            if not waiting:
                del self._ready[bench]
            self._busy += 1
            self._at_work[bench] += 1
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
            lost = WorkerLost(f"`{title(task)}` could not be made: {why}", "memory may be short: try fewer workers")
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
            raise ValueError(f"tasks that wait for each other: {sorted(map(title, self._todo.values()))}")
        self.tell(Finished(self.phase, self.begin, perf_counter() - self.begin, self._made, self._reused))
        return tuple(self.store.path(task.key, task.suffix) for task in self.tasks)

    def _found(self, task: Task) -> bool:
        there = self.store.find if task.trusted else self.store.sound
        if there(task.key, task.suffix) is None:
            return False
        self.tell(Item(task.phase or self.phase, task.name, task.key, reused=True))
        return True

    def _offer(self, name: str) -> None:
        bench = self._bench(self._todo[name])
        heappush(self._ready.setdefault(bench, []), (-self._weight[name], self._number[name], name))

    def _bench(self, task: Task) -> Bench:
        return self.crew(task), task.group

    def _wish(self, bench: Bench) -> tuple[int, float, int]:
        dearest, number, _ = self._ready[bench][0]
        return self._at_work[bench] if bench[1] else 0, dearest, number

    def _settle(self, task: Task) -> None:
        self._busy -= 1
        self._at_work[self._bench(task)] -= 1


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


def title(task: Task) -> str:
    """A task as people know it."""
    return task.name or task.key[:12]
