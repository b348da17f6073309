"""How far along its row each box stands: as near as there is room to what it is joined with. The second half of the drawing."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from vnc.graph.layers import Layered

ROUNDS = 40
LAST = 36
"""From this round on the neighbours on both sides are heard."""
STRAIGHT = 4.0
"""How much more a long edge's inner points want to be in line than boxes do."""


def placed(laid: Layered, widths: Mapping[str, float], gap: float) -> dict[str, float]:
    """The middle of each box, and of each point between; the leftmost edge is at 0. Points between have no width."""
    links: dict[str, list[tuple[str, float]]] = {name: [] for row in laid.rows for name in row}
    for path in laid.paths.values():
        for upper, lower in pairwise(path):
            weight = 1.0 + STRAIGHT * (upper not in widths) + STRAIGHT * (lower not in widths)
            links[upper].append((lower, weight))
            links[lower].append((upper, weight))
    at = _packed(laid.rows, widths, gap)
    level = {name: number for number, row in enumerate(laid.rows) for name in row}
    for turn in range(ROUNDS):
        side = -1 if turn % 2 == 0 else 1
        numbers = range(len(laid.rows))
        for number in numbers if side < 0 else reversed(numbers):
            row = laid.rows[number]
            heard = {each: [link for link in links[each] if turn >= LAST or level[link[0]] == number + side] for each in row}
            wished = [_wish(name, heard[name], at) for name in row]
            at |= zip(row, _apart(row, wished, widths, gap), strict=True)
    left = min((at[name] - widths.get(name, 0.0) / 2 for name in at), default=0.0)
    return {name: x - left for name, x in at.items()}


def _packed(rows: Sequence[Sequence[str]], widths: Mapping[str, float], gap: float) -> dict[str, float]:
    """Every row as tight as may be, around 0."""
    at: dict[str, float] = {}
    for row in rows:
        at |= zip(row, _apart(row, [(0.0, 1.0)] * len(row), widths, gap), strict=True)
    return at


def _wish(name: str, links: Sequence[tuple[str, float]], at: Mapping[str, float]) -> tuple[float, float]:
    """Where a box wants to be, and how much."""
    weight = sum(each for _, each in links)
    if not weight:
        return at[name], 0.1
    return sum(at[other] * each for other, each in links) / weight, weight


def _apart(row: Sequence[str], wished: Sequence[tuple[float, float]], widths: Mapping[str, float], gap: float) -> list[float]:
    """The places nearest to those wished at which no two boxes touch: boxes that would are moved together as one."""
    offsets = [0.0]
    for one, other in pairwise(row):
        offsets.append(offsets[-1] + (widths.get(one, 0.0) + widths.get(other, 0.0)) / 2 + gap)
    groups: list[tuple[float, float, int]] = []
    for (wish, weight), offset in zip(wished, offsets, strict=True):
        mean, total, count = wish - offset, weight, 1
        while groups and groups[-1][0] > mean:
            before, heft, members = groups.pop()
            mean = (mean * total + before * heft) / (total + heft)
            total, count = total + heft, count + members
        groups.append((mean, total, count))
    means = [mean for mean, _, count in groups for _ in range(count)]
    return [mean + offset for mean, offset in zip(means, offsets, strict=True)]
