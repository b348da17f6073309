"""Where each place has room for props: shares of the frame, in the order in which they are taken."""

from collections.abc import Mapping
from dataclasses import dataclass

Spot = tuple[float, float]


def at(percent: str) -> tuple[Spot, ...]:
    """Spots from pairs in percent of the frame: `"50,70 38,74"`."""
    pairs = (pair.split(",") for pair in percent.split())
    return tuple((int(x) / 100, int(y) / 100) for x, y in pairs)


@dataclass(frozen=True)
class Spots:
    """`floor`: free ground, far enough back to be seen over a text box. `top`: table tops, sills and shelves. `wall`: the
    middle of free wall. `hang`: where things hang from. `land`: the foot of what stands far off. `water`: the waterline."""

    floor: tuple[Spot, ...] = ()
    top: tuple[Spot, ...] = ()
    wall: tuple[Spot, ...] = ((0.36, 0.34), (0.64, 0.34), (0.5, 0.26))
    hang: tuple[Spot, ...] = ((0.5, 0.0), (0.26, 0.0), (0.76, 0.0))
    land: tuple[Spot, ...] = ((0.68, 0.62), (0.3, 0.61), (0.5, 0.6), (0.88, 0.62))
    water: tuple[Spot, ...] = ((0.62, 0.62), (0.3, 0.6), (0.8, 0.64))
    sky: tuple[Spot, ...] = ((0.54, 0.2), (0.3, 0.15), (0.4, 0.34), (0.82, 0.3))


INSIDE = Spots(floor=((0.5, 0.75), (0.14, 0.77), (0.86, 0.77), (0.34, 0.76), (0.66, 0.76)))
OUTSIDE = Spots(floor=((0.62, 0.74), (0.22, 0.75), (0.84, 0.77), (0.42, 0.73), (0.08, 0.77)))
SPOTS: Mapping[str, Spots] = {}
