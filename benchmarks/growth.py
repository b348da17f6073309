"""How costs grow with the story: `python benchmarks/growth.py [--lines 300 1000 3000] [--minutes 1 3] [--size 320x180]`.

`--lines` checks and times stories of so many lines, as `vnc check` and `vnc plan` do. `--minutes` builds films of that length,
then again with nothing changed: what each process holds at its peak should not grow. Each row is a process of its own; CPU
seconds of it and its workers. Whole figures: `--lines 1000 10000 100000 --minutes 1 10 60 --size 720p` (an hour of machine time);
with `--round 10` a story goes round after ten minutes, so that a long film is for the most part joined.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import long

from vnc import pipeline
from vnc.choose import emitter_for
from vnc.lower.estimate import estimate
from vnc.lower.schedule import schedule
from vnc.options import validated
from vnc.pool import Pool
from vnc.project import Project
from vnc.store import Store
from vnc.tier import TIERS
from vnc.timeline import SECOND
from vnc.world import DiskWorld

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
LINES = f"{'lines':>8}{'check':>10}{'ms/line':>10}{'timing':>10}{'ms/line':>10}{'peak MB':>10}"
FILMS = f"{'minutes':>8}{'build':>10}{'workers':>10}{'x real':>10}{'no-op':>10}{'peak MB':>10}"
CREWS = "make", "speech", "sound", "draw"
"""Kinds of workers; the most that one of each has held is shown beside what the build itself has."""


def lines(count: int) -> str:
    """A row: seconds to check a story, and to time it with guessed lengths."""
    check, timing = a_line(count)
    told = f"{count:8}{check * count:10.2f}{check * 1000:10.3f}{timing * count:10.2f}{timing * 1000:10.3f}"
    return f"{told}{_peak(os.getpid()):10}"


def a_line(count: int) -> tuple[float, float]:
    """Seconds that each of so many lines takes to check, and to time."""
    with tempfile.TemporaryDirectory() as folder:
        shop = _shop(Path(folder), long.script(count), "draft", None)
        before = _own()
        checked = pipeline.check(shop, pipeline.Wish("story.vns"))
        assert checked.ok, [(d.code, d.message) for d in checked.found[:3]]
        middle = _own()
        schedule(checked.value, estimate(checked.value))
        return (middle - before) / count, (_own() - middle) / count


def minutes(length: float, tier: str, size: str, again: float) -> str:
    """A row: seconds to build a film, and what its processes held at most."""
    with tempfile.TemporaryDirectory() as folder:
        shop = _shop(Path(folder), long.lasting(length, again=again), tier, size)
        with closing(pipeline.team(shop)) as crew:
            assert isinstance(crew, Pool)
            before = _own()
            made = _built(shop, tier, crew)
            middle = _own()
            workers = crew.processes()
            used = sum(map(_used, workers))
            held = [max(map(_peak, crew.processes(name)), default=0) for name in CREWS]
            _built(shop, tier, crew)
            again = _own() - middle
    real, build = made.timeline.length / SECOND, middle - before
    told = f"{real / 60:8.1f}{build:10.2f}{used:10.1f}{2 * real / (build + used):10.1f}{again:10.2f}"
    return f"{told}{_peak(os.getpid()):10}" + "".join(f"{each:8}" for each in held)


def _shop(folder: Path, text: str, tier: str, size: str | None) -> pipeline.Shop:
    (folder / "story.vns").write_text(text, "utf-8")
    project = validated(Project, {"tier": tier, "workers": 2, "size": size})
    return pipeline.Shop(project, DiskWorld(folder), Store(folder / ".vnc" / "store"), folder)


def _built(shop: pipeline.Shop, tier: str, crew: Pool) -> pipeline.Made:
    checked = pipeline.check(shop, pipeline.Wish("story.vns"))
    assert checked.ok, [(d.code, d.message) for d in checked.found[:3]]
    out = shop.root / "film.mp4"
    return pipeline.build(shop, checked.value, TIERS[tier], out, emitter_for(out), {}, workers=crew)


def _own() -> float:
    told = resource.getrusage(resource.RUSAGE_SELF)
    return told.ru_utime + told.ru_stime


def _used(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _peak(process: int) -> int:
    """Megabytes that a process held at most."""
    told = dict(line.split(":", 1) for line in Path(f"/proc/{process}/status").read_text().splitlines())
    return int(told["VmHWM"].split()[0]) // 1024


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--lines", nargs="*", type=int, default=[300, 1000, 3000])
    options.add_argument("--minutes", nargs="*", type=float, default=[1, 3])
    options.add_argument("--tier", choices=tuple(TIERS), default="draft")
    options.add_argument("--size", default="320x180")
    options.add_argument("--round", type=float, default=0, help="Minutes after which a story begins again.")
    options.add_argument("--one", choices=("lines", "minutes"), help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.one:
        told = lines(given.lines[0]) if given.one == "lines" else minutes(given.minutes[0], given.tier, given.size, given.round)
        print(told)
        return
    films = FILMS + "".join(f"{crew:>8}" for crew in CREWS)
    for kind, head, points in (("lines", LINES, given.lines), ("minutes", films, given.minutes)):
        print(head, flush=True)
        for point in points:
            more = ["--tier", given.tier, "--size", given.size, "--round", str(given.round)]
            subprocess.run([sys.executable, __file__, "--one", kind, f"--{kind}", str(point), *more], check=True)
        print()


if __name__ == "__main__":
    main()
