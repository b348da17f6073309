"""Setting a prompt's things into the picture of its place: each to a spot of its kind, with its shadow."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from vnc.make.describe.places import PLACES
from vnc.make.describe.props import FLOORLESS, WHERE
from vnc.make.describe.spots import INSIDE, OUTSIDE, Spot, Spots
from vnc.make.describe.wanted import Wanted
from vnc.make.draw import Canvas, ellipse
from vnc.make.place.dressing.brush import Brush, Prop
from vnc.make.place.dressing.catalogue import PROPS
from vnc.make.place.dressing.ground import standing
from vnc.make.place.dressing.state import STATES
from vnc.make.place.picture import HIGH, WIDE, Kind, Picture

EYE = 1.45
"""Height of the eye over the floor in metres, in every place."""
TABLE = 0.75
"""Height of tables in metres."""
LARGER = 1.3
"""Things are drawn larger than life: they are named, so they are to be seen."""
FLAT = {"sky": 1.0, "land": 1.0, "water": 1.0, "hang": 2.3, "wall": 2.2}
"""Design units per centimetre where depth does not tell."""
BEYOND = 0.02
"""How far below the horizon what rises behind it has its foot, in shares of the height."""
ORDER = ("sky", "land", "water", "wall", "hang", "floor", "small")
"""Far things first."""
GROUNDED = ("land", "water", "floor")
"""What lies lower in the picture is nearer."""
APART = 0.12
"""How far from others a thing too many for a place's own spots is set, in shares of the width."""
LEAST, GREATEST = 1.5, 4.0
"""Design units per centimetre of things on the ground, before they are enlarged: far back they would be too small to tell."""


def dress(picture: Picture, place: str, kind: Kind, things: Sequence[Wanted], states: Sequence[str] = ()) -> None:
    """Things on their spots, then what has become of the place; what too many hang, float or rise far off is left out."""
    spots = PLACES[place].room
    for thing, spot, raised in sorted(allotted(things, place, kind), key=_depth):
        if raised:
            _raised(picture, kind, spot, thing)
        else:
            if PROPS[thing.name].distant:
                spot = (spot[0], kind.horizon + BEYOND, 1.0)
            _set(_canvas(picture, thing, spots), picture, thing, spot, _scale(kind, WHERE[thing.name], spot[1] * HIGH))
    for name, paint in STATES.items():
        if name in states:
            paint(picture, kind)


def allotted(things: Sequence[Wanted], place: str, kind: Kind) -> list[tuple[Wanted, Spot, bool]]:
    """Each thing's spot, and whether it is on the floor for want of a table; four things find room on any floor."""
    spots, spare = PLACES[place].room, (OUTSIDE if kind.lamp is None else INSIDE).floor
    if place in FLOORLESS:
        spots, spare = replace(spots, floor=()), ()
    free = {name: iter(getattr(spots, name)) for name in ("top", "wall", "hang", "land", "water", "sky")}
    standing: list[Spot] = []
    taken: list[tuple[Wanted, Spot, bool]] = []
    for thing in sorted(things, key=lambda t: ORDER.index(WHERE[t.name])):
        where = WHERE[thing.name]
        raised = False
        spot = None if where == "floor" else next(free["top" if where == "small" else where], None)
        if spot is None and where in ("floor", "small"):
            raised = where == "small"
            spot = _place(standing, spots.floor, spare)
            standing += [spot] if spot else []
        if spot:
            taken.append((thing, spot, raised))
    return taken


def _place(standing: Sequence[Spot], own: Sequence[Spot], spare: Sequence[Spot]) -> Spot | None:
    """The next floor spot: the place's own in their order, then a spare one clear of all in use."""
    if len(standing) < len(own):
        return own[len(standing)]
    return next((s for s in spare if all(abs(s[0] - t[0]) >= APART for t in standing)), None)


def _depth(taken: tuple[Wanted, Spot, bool]) -> tuple[int, bool, float]:
    """What is painted first: far things, then what lies flat on the floor, then things on the ground from the back."""
    thing, spot, raised = taken
    where = "floor" if raised else WHERE[thing.name]
    return ORDER.index(where), where != "floor" or PROPS[thing.name].shadow or raised, spot[1] if where in GROUNDED else 0


def _scale(kind: Kind, where: str, y: float) -> float:
    """Design units per centimetre for a kind of thing at height y of the picture."""
    if where in FLAT:
        return FLAT[where]
    if where == "small":
        return min(3.0, max(1.5, (y - kind.horizon * HIGH) / (EYE - TABLE) / 100 * LARGER))
    return min(GREATEST, max(LEAST, (y - kind.horizon * HIGH) / EYE / 100)) * LARGER


def _set(sheet: Canvas, picture: Picture, thing: Wanted, spot: Spot, scale: float) -> None:
    """One thing that stands, hangs or floats at a spot (shares of the frame)."""
    where, prop = WHERE[thing.name], PROPS[thing.name]
    with sheet.saved() as canvas:
        canvas.translate(spot[0] * WIDE, spot[1] * HIGH)
        canvas.scale(scale * spot[2])
        if where == "floor" and prop.shadow:
            _shadow(canvas, picture, prop, thing)
        view = picture.out if where in ("sky", "land", "water") else picture.view
        prop.paint(Brush(canvas, view, Random(f"{picture.seed} {thing.name}"), thing.colour, thing.many))


def _raised(picture: Picture, kind: Kind, spot: Spot, thing: Wanted) -> None:
    """A small thing where no table is: on a little table of its own, on a crate outdoors."""
    stand = Wanted("crate" if kind.lamp is None else "side table")
    scale = _scale(kind, "floor", spot[1] * HIGH)
    _set(standing(picture), picture, stand, spot, scale)
    top = spot[1] - PROPS[stand.name].high * scale / HIGH
    _set(standing(picture), picture, thing, (spot[0], top, 1.0), scale * 1.3)


def _shadow(canvas: Canvas, picture: Picture, prop: Prop, thing: Wanted) -> None:
    wide = prop.wide * (1.6 if thing.many else 1.0)
    canvas.fill(ellipse(0, 0, wide * 0.52, wide * 0.09 + 3), picture.view.tone("#1a1420", 0), 0.38, blur=wide * 0.05)


def _canvas(picture: Picture, thing: Wanted, spots: Spots) -> Canvas:
    """The sheet that holds a thing: the sky's own, the far ground or water, or the nearest behind the people."""
    where = WHERE[thing.name]
    if where == "sky" or PROPS[thing.name].distant:
        return picture.sheets[0].canvas
    if where in ("land", "water"):
        least = spots.ground if where == "land" else spots.sea
        return [s.canvas for s in picture.sheets if s.depth >= least][-1]
    return standing(picture)
