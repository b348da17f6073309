"""All figures that matter in one table: `python benchmarks/table.py [--seconds 8] [--minutes 1]`; this is `make bench`.

A ratio of at least what is wanted is good. Ratios are of CPU time, taken in turns, so a busy machine tells them as well as an
idle one; how many times real time a film is made depends on the machine, and is told for two idle cores like this one.
The other benchmarks in this folder say more: `parse.py`, `render.py`, `edit.py`, `scrub.py`, `growth.py`,
`lsp.py`, `voices.py`.
"""

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import edit
import growth
import long
import parse
import render
import scrub

from vnc.project import size_of
from vnc.record import record
from vnc.tier import TIERS
from vnc.timeline import SECOND

CORES = 2


@record
class Row:
    """What was measured, against what, and what is wanted at least (0: nothing)."""

    name: str
    figure: float
    wanted: float = 0.0


def parsing(lines: int = 10_000) -> Iterator[Row]:
    rates = parse.rates(lines)
    for name in list(rates)[1:]:
        yield Row(f"parsing: lines a second, x {name}", rates["vnc"] / rates[name])


def rendering(size: str, tier: str, seconds: int) -> Iterator[Row]:
    framed = size_of(size)
    assert isinstance(framed, tuple)
    spent = render.measured(framed, TIERS[tier], seconds)
    where, own = f"{size} {tier}", spent.pop("vnc")
    yield Row(f"{where}: of the encoder's limit", spent.pop("PyAV, raw frames") / own, 0.90)
    spent.pop("vnc, frames ready")
    for name, each in spent.items():
        yield Row(f"{where}: frames a second, x {name}", each / own, 15 if name == "moviepy" else 0)


def building(minutes: float) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        desk, text = edit.Desk(Path(folder), "draft"), long.lasting(minutes)
        with closing(desk.crew):
            made, *first = desk.cost(text)
            _, *word = desk.cost(long.edited(text))
            _, *undone = desk.cost(text)
            _, *nothing = desk.cost(text)
        slowest = max(scrub.costs(desk.shop, made.timeline, desk.tier, 100))
    costs = [own + workers for own, workers, _ in (first, word, undone, nothing)]
    yield Row(f"{minutes:g} minutes of 720p draft from nothing: x real time", CORES * made.timeline.length / SECOND / costs[0])
    for name, cost in zip(("one word changed", "the word as it was", "nothing changed"), costs[1:], strict=True):
        yield Row(f"{name}: times cheaper than from nothing", costs[0] / cost)
    yield Row("any frame while scrubbing, x 150 ms", 0.150 / slowest, 1.0)


def growing(fewer: int = 1000, more: int = 10_000) -> Iterator[Row]:
    """What a line costs in a story ten times as long: 1 is linear."""
    few, many = growth.a_line(fewer), growth.a_line(more)
    for name, one, other in zip(("checking", "timing"), few, many, strict=True):
        yield Row(f"{name} a line of {fewer:,}, x one of {more:,}", one / other, 0.80)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seconds", type=int, default=8, help="Of the clip that frames are measured on.")
    options.add_argument("--minutes", type=float, default=1, help="Of the story that is built.")
    given = options.parse_args()
    print(f"{'':52}{'ratio':>9}{'wanted':>9}")
    rows = (
        parsing(),
        rendering("720p", "draft", given.seconds),
        rendering("1080p", "final", given.seconds),
        building(given.minutes),
        growing(),
    )
    for each in rows:
        for row in each:
            print(f"{row.name:52}{row.figure:9.2f}{f'{row.wanted:.2f}' if row.wanted else '':>9}", flush=True)


if __name__ == "__main__":
    main()
