"""Where each place has room for props: shares of the frame, in the order in which they are taken."""

from dataclasses import dataclass

Spot = tuple[float, float, float]
"""Across and down in shares of the frame, and how large what stands there is drawn."""


def at(percent: str) -> tuple[Spot, ...]:
    """Spots in percent of the frame, full size where no third number is given: `"50,70 38,74,60"`."""
    spots = ([int(part) / 100 for part in spot.split(",")] for spot in percent.split())
    return tuple((spot[0], spot[1], spot[2] if len(spot) > 2 else 1.0) for spot in spots)


@dataclass(frozen=True)
class Spots:
    """`floor`: free ground, far enough back to be seen over a text box. `top`: table tops, sills and shelves. `wall`: the
    middle of free wall. `hang`: where things hang from. `land`: the foot of what stands far off. `water`: the waterline.
    Where a kind has no spots the place has none of it: no floor, no wall, no water.
    `ground` and `sea`: the least depth of the sheets that hold what stands far off, and what floats."""

    floor: tuple[Spot, ...] = ()
    top: tuple[Spot, ...] = ()
    wall: tuple[Spot, ...] = at("36,34 64,34 50,26")
    hang: tuple[Spot, ...] = at("50,0 26,0 76,0")
    land: tuple[Spot, ...] = at("68,62 30,61 50,60 88,62")
    water: tuple[Spot, ...] = ()
    sky: tuple[Spot, ...] = at("55,20 21,17 39,37 83,32")
    ground: float = 0.55
    sea: float = 0.55


INSIDE = Spots(floor=at("50,75 14,77 86,77 34,76 66,76"))
OUTSIDE = Spots(floor=at("62,74 22,75 84,77 42,73 8,77"))
