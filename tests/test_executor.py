"""The executor: right results in order whatever happens to the workers, nothing finished is lost."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread

import pytest
from working import Ask

from vnc.events import Event, Finished, Item, Progress, Started, silent
from vnc.executor import Inline, cores, executor
from vnc.pool import Pool
from vnc.store import Store
from vnc.task import Cancelled, Context, Task, WorkerLost


def asks(count: int, work: str = "square", **more) -> list[Task]:
    return [Task(Ask(n, **more), f"working:{work}", ".txt", name=f"ask {n}") for n in range(count)]


def values(paths: tuple[Path, ...]) -> list[int]:
    return [int(path.read_text()) for path in paths]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


@pytest.fixture
def folder(tmp_path: Path) -> str:
    (tmp_path / "marks").mkdir()
    return str(tmp_path / "marks")


def marks(folder: str, what: str) -> list[str]:
    return sorted(path.name for path in Path(folder).glob(f"{what}-*"))


@pytest.mark.parametrize("workers", [0, 2])
def test_results_come_in_the_order_of_the_tasks(store: Store, folder: str, workers: int) -> None:
    told: list[Event] = []
    maker = executor(store, workers, Context("working:context", (folder,)))
    tasks = [Task(Ask(n), "working:square", ".txt", cost=10 - n) for n in (5, 3, 5, 1, 0, 4)]
    try:
        assert values(maker.run(tasks, "squares", told.append)) == [25, 9, 25, 1, 0, 16]
    finally:
        maker.close()
    assert told[0] == Started("squares", 5)
    assert [e.done for e in told if isinstance(e, Progress)] == [1, 2, 3, 4, 5]
    assert isinstance(told[-1], Finished) and (told[-1].made, told[-1].reused) == (5, 0)
    assert 1 <= len(marks(folder, "worker")) <= max(1, workers)


def test_what_is_there_is_not_made_again(store: Store, folder: str) -> None:
    maker = Inline(store)
    maker.run(asks(3, folder=folder), "first", silent)
    told: list[Event] = []
    assert values(maker.run(asks(5, folder=folder), "second", told.append)) == [0, 1, 4, 9, 16]
    assert [e.reused for e in told if isinstance(e, Item)] == [True, True, True, False, False]
    assert len(marks(folder, "done")) == 5


def test_a_damaged_entry_is_made_again(store: Store) -> None:
    (path, *_) = Inline(store).run(asks(1), "first", silent)
    path.write_bytes(b"7")
    assert values(Inline(Store(store.root)).run(asks(1), "second", silent)) == [0]


def test_nothing_starts_when_nothing_is_to_do(store: Store) -> None:
    Inline(store).run(asks(2), "first", silent)
    with Pool(store, 2) as pool:
        pool.run(asks(2), "second", silent)
        assert not pool._crew


@pytest.mark.parametrize("workers", [0, 2])
def test_needs_come_first_and_dear_chains_early(store: Store, folder: str, workers: int) -> None:
    first = Task(Ask(1, folder), "working:square", cost=1)
    second = Task(Ask(2, folder), "working:square", needs=(first.key,), cost=50)
    other = Task(Ask(3, folder), "working:square", cost=9)
    maker = executor(store, workers)
    maker.run([other, second, first], "chain", silent)
    maker.close()
    order = [name.split("-")[1] for name in sorted(marks(folder, "done"), key=lambda n: int(n.split("-")[2]))]
    assert order.index("1") < order.index("2")
    assert workers or order == ["1", "2", "3"]


def test_tasks_in_a_ring_are_refused(store: Store) -> None:
    one = Task(Ask(1), "working:square", name="one")
    two = Task(Ask(2), "working:square", needs=(one.key,), name="two")
    object.__setattr__(one, "needs", (two.key,))
    with pytest.raises(ValueError, match=r"wait for each other: \['one', 'two'\]"):
        Inline(store).run([one, two], "ring", silent)


def test_a_worker_stays_with_its_group(store: Store) -> None:
    told: list[Event] = []
    tasks = [Task(Ask(n, seconds=0.05), "working:square", name=f"{n % 2}", group=f"{n % 2}") for n in range(8)]
    with Pool(store, 2) as pool:
        pool.run(tasks, "groups", told.append)
    turns: dict[int, list[str]] = {}
    for item in (event for event in told if isinstance(event, Item)):
        turns.setdefault(item.worker, []).append(item.name)
    for names in turns.values():  # who starts late may find that the other has begun with its group
        assert sum(one != other for one, other in zip(names, names[1:], strict=False)) <= 1


def test_a_killed_worker_is_replaced_and_its_task_tried_again(store: Store, folder: str) -> None:
    tasks = [*asks(6), Task(Ask(7, folder, deadly=2), "working:square"), *asks(9)[7:]]
    with Pool(store, 2) as pool:
        assert values(pool.run(tasks, "deadly", silent)) == [0, 1, 4, 9, 16, 25, 49, 49, 64]
    assert len(marks(folder, "try")) == 3


def test_a_worker_killed_from_outside_is_replaced(store: Store) -> None:
    """Also one that dies while it has nothing to do."""
    with Pool(store, 2) as pool:
        pool.run(asks(4), "first", silent)
        for worker in pool._crew:
            os.kill(worker.process.pid or 0, signal.SIGKILL)
        assert values(pool.run(asks(8), "second", silent)) == [n * n for n in range(8)]


def test_poison_ends_with_its_name_and_the_rest_is_kept(store: Store, folder: str) -> None:
    poison = Task(Ask(99, folder, deadly=1000), "working:square", name="Mira's portrait")
    with Pool(store, 2) as pool:
        with pytest.raises(WorkerLost, match="`Mira's portrait` could not be made: its worker died 3 times, last with code -9"):
            pool.run([poison, *asks(3)], "poison", silent)
        assert values(pool.run(asks(3), "after", silent)) == [0, 1, 4]
    assert len(marks(folder, "try")) == 3


@pytest.mark.parametrize("workers", [0, 2])
def test_an_error_of_the_work_comes_through(store: Store, workers: int) -> None:
    maker = executor(store, workers)
    with pytest.raises(ValueError, match="3 is wrong") as caught:
        maker.run([Task(Ask(3), "working:wrong", name="three")], "wrong", silent)
    maker.close()
    assert workers == 0 or "in a worker, making three" in caught.value.__notes__[0]


def test_an_error_that_cannot_be_pickled_still_says_what_it_is(store: Store) -> None:
    with Pool(store, 1) as pool, pytest.raises(RuntimeError, match="odd 1 2"):
        pool.run(asks(1, work="odd"), "odd", silent)


BUILD = """
import sys
from pathlib import Path
from threading import Thread
from vnc.pool import Pool
from vnc.task import Task
from vnc.events import Item, silent
from vnc.store import Store
from working import Ask

def tell(event):
    if isinstance(event, Item):
        print(event.name, flush=True)

if __name__ == "__main__":
    tasks = [Task(Ask(n, seconds=0.02 if n < 4 else 30), "working:square", name=f"{n}") for n in range(8)]
    with Pool(Store(Path(sys.argv[1])), 2) as pool:
        pool.run(tasks, "slow", tell)
"""


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_it_stops_at_once_and_keeps_what_is_finished(store: Store, tmp_path: Path, how: signal.Signals) -> None:
    """Ctrl-C in a terminal goes to the whole process group; `kill` to the build alone."""
    script = tmp_path / "build.py"
    script.write_text(BUILD)
    where = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    build = subprocess.Popen(
        [sys.executable, str(script), str(store.root)], stdout=-1, stderr=-1, env=where, start_new_session=True
    )
    assert build.stdout is not None
    for _ in range(4):
        build.stdout.readline()
    begin = time.monotonic()
    if how is signal.SIGINT:
        os.killpg(build.pid, how)
    else:
        build.send_signal(how)
    build.communicate(timeout=10)  # ends when the last worker has let go of the pipe
    assert time.monotonic() - begin < 1 and build.returncode != 0
    assert [store.read(task.key) for task in [Task(Ask(n, seconds=0.02), "") for n in range(4)]] == [b"0", b"1", b"4", b"9"]


def test_there_is_a_core() -> None:
    assert cores() >= 1


def halting(pool: Pool, tasks: list[Task], folder: str) -> None:
    """Run, and halt when the first task is under way."""

    def halt() -> None:
        while not marks(folder, "worker"):
            time.sleep(0.005)
        pool.halt.set()

    thread = Thread(target=halt)
    thread.start()
    with pytest.raises(Cancelled):
        pool.run(tasks, "halted", silent)
    thread.join()
    pool.halt.clear()


def test_a_halted_run_keeps_its_workers_and_what_they_were_at(store: Store, folder: str) -> None:
    with Pool(store, 2, Context("working:context", (folder,))) as pool:
        halting(pool, asks(8, folder=folder, seconds=0.3), folder)
        crew = [worker.process.pid for worker in pool._crew]
        assert values(pool.run(asks(8, folder=folder, seconds=0.0), "other", silent)) == [n * n for n in range(8)]
        assert [worker.process.pid for worker in pool._crew][: len(crew)] == crew
        pool.run(asks(8, folder=folder, seconds=0.3), "halted", silent)
    assert len(marks(folder, "done")) == 16, "what was under way was taken over, not made twice"


def test_a_task_under_way_is_taken_over_by_the_next_run(store: Store, folder: str) -> None:
    with Pool(store, 2, Context("working:context", (folder,))) as pool:
        halting(pool, asks(4, folder=folder, seconds=0.3), folder)
        assert values(pool.run(asks(4, folder=folder, seconds=0.3), "again", silent)) == [0, 1, 4, 9]
    assert len(marks(folder, "done")) == 4


def test_a_worker_that_dies_over_a_halted_task_is_not_missed(store: Store, folder: str) -> None:
    with Pool(store, 1, Context("working:context", (folder,))) as pool:
        halting(pool, asks(1, folder=folder, seconds=30), folder)
        os.kill(pool._crew[0].process.pid, signal.SIGKILL)
        assert values(pool.run(asks(2, folder=folder), "other", silent)) == [0, 1]


def test_working_in_this_process_halts_too(store: Store, folder: str) -> None:
    maker = Inline(store)
    maker.halt.set()
    with pytest.raises(Cancelled):
        maker.run(asks(3, folder=folder), "halted", silent)
    assert len(marks(folder, "done")) == 1


def test_a_worker_that_has_grown_large_goes_after_its_run(store: Store, folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with Pool(store, 1, Context("working:context", (folder,))) as pool:
        for _ in range(2):
            assert values(pool.run(asks(2), "squares", silent)) == [0, 1]
        (kept,) = pool.processes()
        assert values(pool.run(asks(3), "squares", silent)) == [0, 1, 4] and pool.processes() == (kept,)
        monkeypatch.setattr("vnc.pool.LARGE", 1)
        assert values(pool.run(asks(4), "squares", silent)) == [0, 1, 4, 9] and pool.processes() == ()
        assert values(pool.run(asks(5), "squares", silent)) == [0, 1, 4, 9, 16]


def test_each_kind_of_work_has_workers_of_its_own(store: Store, folder: str) -> None:
    with Pool(store, 1, Context("working:context", (folder,))) as pool:
        pool.run(asks(2), "make", silent)
        makers = pool.processes()
        pool.run(asks(4), "draw", silent)
        assert len(pool.processes()) == 2 and set(makers) < set(pool.processes())
        both = pool.processes()
        pool.run(asks(6), "make", silent)
        assert pool.processes() == both


def test_a_crew_works_in_every_run_that_has_work_for_it(store: Store, folder: str) -> None:
    def ask(number: int, crew: str = "") -> Task:
        return Task(Ask(number), "working:square", cost=number, name=crew or "other", crew=crew)

    told: list[Event] = []
    with Pool(store, 1, Context("working:context", (folder,))) as pool:
        pool.run([ask(2, "sound")], "listen", silent)
        (listener,) = pool.processes()
        assert values(pool.run([ask(3, "sound"), ask(4)], "draw", told.append)) == [9, 16]
        assert len(pool.processes()) == 2 and listener in pool.processes()
        pool.run([ask(5, "sound"), ask(6)], "draw", told.append)
        assert len(pool.processes()) == 2
    made = [(event.name, event.worker) for event in told if isinstance(event, Item)]
    assert made == [("sound", 1), ("other", 2), ("other", 2), ("sound", 1)], "the dearest first, where its crew is there"
