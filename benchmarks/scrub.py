"""What a frame costs while scrubbing: `python benchmarks/scrub.py [--minutes 1] [--count 200]`.

A story is built, then moments all over the film are painted in turn, as the page of `vnc watch --serve` asks for them: first
every place and figure once, as the page does when a film is there, then the moments. CPU milliseconds, and megabytes held.
"""

import argparse
import random
import resource
import tempfile
from contextlib import closing
from pathlib import Path
from statistics import median
from time import process_time

import edit
import long

from vnc.pipeline import Shop
from vnc.preview import Frames, seen
from vnc.reel import jpeg
from vnc.tier import Tier
from vnc.timeline import Timeline
from vnc.watch.pictures import SCRUB, moment


def costs(shop: Shop, timeline: Timeline, tier: Tier, count: int) -> list[float]:
    """CPU seconds of so many frames, once everything has been seen."""
    frames, chance, starts = Frames(shop), random.Random(1), timeline.starts()

    def shown(number: int, tick: int) -> None:
        jpeg(frames.frame(shop, timeline, tier, timeline.segments[number], tick, SCRUB))

    for number in {frozenset(seen(segment)): n for n, segment in enumerate(timeline.segments)}.values():
        shown(number, moment(timeline.segments[number], timeline.frame))
    spent: list[float] = []
    for _ in range(count):
        tick = chance.randrange(timeline.length)
        number, before = timeline.at(tick), process_time()
        shown(number, tick - starts[number])
        spent.append(process_time() - before)
    return spent


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--minutes", type=float, default=1)
    options.add_argument("--count", type=int, default=200)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        desk = edit.Desk(Path(folder), "draft")
        with closing(desk.crew):
            made = desk.build(long.lasting(given.minutes))
        spent = sorted(1000 * cost for cost in costs(desk.shop, made.timeline, desk.tier, given.count))
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{'median':>10}{'9 of 10':>10}{'slowest':>10}{'peak MB':>10}")
    print(f"{median(spent):10.0f}{spent[len(spent) * 9 // 10]:10.0f}{spent[-1]:10.0f}{held:10}")


if __name__ == "__main__":
    main()
