"""What a changed word costs: `python benchmarks/edit.py [--minutes 10] [--tier draft] [--folder DIR] [--profile]`.

A long story is built once; then, in a process that stays warm as `vnc watch` does: a build that changes nothing, a word changed
in the middle of a line, the word back as it was. CPU seconds are those of the build and of its workers together; beside them
stands what was made, and for how many seconds by the clock its workers were at it.
"""

import argparse
import cProfile
import os
import pstats
import secrets
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path
from time import perf_counter

import long

from vnc import pipeline
from vnc.choose import emitter_for
from vnc.events import Event, Item
from vnc.options import validated
from vnc.pool import Pool
from vnc.project import Project
from vnc.store import Store
from vnc.tier import TIERS
from vnc.timeline import SECOND
from vnc.world import DiskWorld

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


class Desk:
    """A folder with one story in it, its store, and workers that stay."""

    def __init__(self, folder: Path, tier: str) -> None:
        self.folder, self.tier, self.told = folder, TIERS[tier], list[Event]()
        folder.mkdir(parents=True, exist_ok=True)
        store = Store(folder / ".vnc" / "store")
        project = validated(Project, {"tier": tier, "workers": 2})
        self.shop = pipeline.Shop(project, DiskWorld(folder), store, folder, self.told.append)
        self.crew = pipeline.team(self.shop)

    def build(self, text: str) -> pipeline.Made:
        """The film of a text."""
        (self.folder / "story.vns").write_text(text, "utf-8")
        checked = pipeline.check(self.shop, pipeline.Wish("story.vns"))
        assert checked.ok, checked.found
        out = self.folder / "film.mp4"
        return pipeline.build(self.shop, checked.value, self.tier, out, emitter_for(out), {}, workers=self.crew)

    def cost(self, text: str) -> tuple[pipeline.Made, float, float, float]:
        """Build; the film, CPU seconds of this process and of the workers, seconds by the clock."""
        self.told.clear()
        own, workers, wall = _own(), self._workers(), perf_counter()
        made = self.build(text)
        return made, _own() - own, self._workers() - workers, perf_counter() - wall

    def measured(self, name: str, text: str) -> pipeline.Made:
        """Build and print what it cost and what was made."""
        made, own, workers, wall = self.cost(text)
        items = [event for event in self.told if isinstance(event, Item) and not event.reused]
        kinds, seconds = Counter(map(_kind, items)), defaultdict[str, float](float)
        for item in items:
            seconds[_kind(item)] += item.seconds
        told = ", ".join(f"{count} {kind} {seconds[kind]:.2f}" for kind, count in kinds.items()) or "nothing made"
        print(f"{name:12}{own + workers:8.2f}{own:8.2f}{workers:9.2f}{wall:8.2f}   {told}", flush=True)
        return made

    def _workers(self) -> float:
        """CPU seconds of the workers so far, by the system's books."""
        assert isinstance(self.crew, Pool)
        return sum(_used(process) for process in self.crew.processes())


def _kind(item: Item) -> str:
    return item.name.split(":")[0] if item.phase == "make" else item.phase


def _own() -> float:
    told = os.times()
    return told.user + told.system


def _used(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def profiled() -> Iterator[None]:
    """Print where the process of the build itself spends its time."""
    with cProfile.Profile() as profile:
        yield
    pstats.Stats(profile).sort_stats("tottime").print_stats(25)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--minutes", type=float, default=10)
    options.add_argument("--tier", choices=tuple(TIERS), default="draft")
    options.add_argument("--folder", type=Path, help="Where to work; kept for the next time.")
    options.add_argument("--profile", action="store_true")
    given = options.parse_args()
    with nullcontext(given.folder) if given.folder else tempfile.TemporaryDirectory() as folder:
        desk, text = Desk(Path(folder), given.tier), long.lasting(given.minutes)
        with closing(desk.crew):
            _show(desk, text, profiled if given.profile else nullcontext)


def _show(desk: Desk, text: str, around) -> None:
    print(f"{'CPU seconds':12}{'all':>8}{'build':>8}{'workers':>9}{'wall':>8}", flush=True)
    made = desk.measured("first", text)
    desk.measured("nothing new", text)
    with around():
        desk.measured("nothing new", text)
    for share in (0.1, 0.3, 0.5, 0.7, 0.9):
        word = "".join(secrets.choice(("la", "mo", "ri", "den", "so", "ka", "ti", "nor")) for _ in range(3))
        with around():
            desk.measured(f"edit at {share:.0%}", long.edited(text, share, word))
        desk.measured("undo", text)
    print(f"{desk.tier.name} of {made.timeline.length / SECOND / 60:.1f} minutes, {len(made.timeline.segments)} segments")


if __name__ == "__main__":
    main()
