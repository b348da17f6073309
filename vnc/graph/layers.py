"""Which layer each box of a drawing is on, and in which order: the first half of drawing a graph in layers.

Edges that would lead back up are turned round; those over several layers go through points of their own; then boxes are moved
towards those they are joined with until no further crossing goes away.
"""

from bisect import bisect_right, insort
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from vnc.record import record

SWEEPS = 24
Pair = tuple[str, str]


@record
class Layered:
    """Rows of names from top to bottom. `paths` leads from each pair through the points between, from the upper to the
    lower end; `turned` are pairs that really lead up."""

    rows: tuple[tuple[str, ...], ...]
    paths: Mapping[Pair, tuple[str, ...]]
    turned: frozenset[Pair]


def layered(names: Sequence[str], pairs: Sequence[Pair]) -> Layered:
    """Names and what joins them, laid in rows. Names come in the order in which they should be met."""
    pairs = list(dict.fromkeys(pair for pair in pairs if pair[0] != pair[1]))
    turned = _back(names, pairs)
    down: dict[Pair, Pair] = {pair: (pair[1], pair[0]) if pair in turned else pair for pair in pairs}
    depth = _depths(names, set(down.values()))
    rows: list[list[str]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for name in names:
        rows[depth[name]].append(name)
    paths: dict[Pair, tuple[str, ...]] = {}
    for number, (pair, (upper, lower)) in enumerate(down.items()):
        between = [f"\x00{number}/{row}" for row in range(depth[upper] + 1, depth[lower])]
        for row, point in enumerate(between, depth[upper] + 1):
            rows[row].append(point)
        paths[pair] = (upper, *between, lower)
    links = [link for path in paths.values() for link in pairwise(path)]
    return Layered(_ordered([tuple(row) for row in rows], links), paths, frozenset(turned))


def crossings(rows: Sequence[Sequence[str]], links: Sequence[Pair]) -> int:
    """How often links between neighbouring rows cross."""
    place = {name: number for row in rows for number, name in enumerate(row)}
    level = {name: number for number, row in enumerate(rows) for name in row}
    ends: list[list[int]] = [[] for _ in rows]
    for upper, lower in sorted(links, key=lambda link: (place[link[0]], place[link[1]])):
        ends[level[upper]].append(place[lower])
    return sum(_inversions(row) for row in ends)


def _inversions(numbers: Sequence[int]) -> int:
    """Pairs that stand the wrong way round."""
    seen: list[int] = []
    count = 0
    for number in numbers:
        count += len(seen) - bisect_right(seen, number)
        insort(seen, number)
    return count


def _back(names: Sequence[str], pairs: Sequence[Pair]) -> set[Pair]:
    """Pairs that lead back to a name that is still being followed."""
    after: dict[str, list[str]] = {name: [] for name in names}
    for first, second in pairs:
        after[first].append(second)
    done, open_, found = set[str](), set[str](), set[Pair]()
    for root in names:
        stack = [(root, iter(after[root]))] if root not in done else []
        open_.update(name for name, _ in stack)
        while stack:
            name, rest = stack[-1]
            second = next(rest, None)
            if second is None:
                stack.pop()
                open_.discard(name)
                done.add(name)
            elif second in open_:
                found.add((name, second))
            elif second not in done:
                open_.add(second)
                stack.append((second, iter(after[second])))
    return found


def _depths(names: Sequence[str], pairs: set[Pair]) -> dict[str, int]:
    """Each name one row below the lowest that leads to it; what nothing leads to right above what it leads to."""
    above: dict[str, list[str]] = {name: [] for name in names}
    below: dict[str, list[str]] = {name: [] for name in names}
    for upper, lower in pairs:
        above[lower].append(upper)
        below[upper].append(lower)
    depth: dict[str, int] = {}
    waiting = {name: len(above[name]) for name in names}
    ready = [name for name in names if not waiting[name]]
    for name in ready:
        depth[name] = max((depth[each] + 1 for each in above[name]), default=0)
        for each in below[name]:
            waiting[each] -= 1
            if not waiting[each]:
                ready.append(each)
    for name in names:
        if not above[name] and below[name] and name != names[0]:
            depth[name] = max(0, min(depth[each] for each in below[name]) - 1)
    return depth


def _ordered(rows: list[tuple[str, ...]], links: Sequence[Pair]) -> tuple[tuple[str, ...], ...]:
    """The rows with few crossings: each is put in the order of the middles of its neighbours, down and up again."""
    above: dict[str, list[str]] = {}
    below: dict[str, list[str]] = {}
    for upper, lower in links:
        above.setdefault(lower, []).append(upper)
        below.setdefault(upper, []).append(lower)
    best, least = tuple(rows), crossings(rows, links)
    now = list(rows)
    for sweep in range(SWEEPS):
        side = above if sweep % 2 == 0 else below
        order = range(1, len(now)) if sweep % 2 == 0 else range(len(now) - 2, -1, -1)
        for number in order:
            other = now[number - 1 if sweep % 2 == 0 else number + 1]
            place = {name: at for at, name in enumerate(other)}
            now[number] = tuple(sorted(now[number], key=_middle(now[number], side, place)))
        count = crossings(now, links)
        if count < least:
            best, least = tuple(now), count
    return best


def _middle(row: Sequence[str], side: Mapping[str, list[str]], place: Mapping[str, int]) -> Callable[[str], float]:
    """How far along a name's neighbours stand on the other row; its own place if it has none."""
    own = {name: float(at) for at, name in enumerate(row)}

    def middle(name: str) -> float:
        found = [place[each] for each in side.get(name, ()) if each in place]
        return sum(found) / len(found) if found else own[name]

    return middle
