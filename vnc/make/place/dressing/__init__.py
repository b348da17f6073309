"""Setting a prompt's things into the picture of its place: each to a spot of its kind, with its shadow."""

from collections.abc import Sequence
from random import Random

from vnc.make.describe.places import PLACES
from vnc.make.describe.props import WHERE
from vnc.make.describe.spots import INSIDE, OUTSIDE, Spot, Spots
from vnc.make.describe.wanted import Wanted
from vnc.make.draw import Canvas
from vnc.make.place.dressing import condition
from vnc.make.place.dressing.brush import Brush
from vnc.make.place.dressing.catalogue import PROPS
from vnc.make.place.dressing.ground import standing
from vnc.make.place.dressing.layer import Layer, dropped, moonlit, rim, shade
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
CUP = 54.0
"""How high a thing of ten centimetres is drawn at least, in design units: what is named is to be seen, and told."""
STANDING = {"floor": (16.0, 0.3), "small": (2.5, 0.0), "land": (10.0, 0.0), "water": (0.5, 0.0)}
"""How far over the ground parts of a thing end that still stand on it, and how strong a shadow it throws."""
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
                spot = (spot[0], kind.horizon + (BEYOND if WHERE[thing.name] == "land" else 0.006), 1.0)
            _set(_canvas(picture, thing, spots), picture, thing, spot, _scale(kind, thing.name, spot[1] * HIGH))
    for name, paint in STATES.items():
        if name in states:
            paint(picture, kind)


def allotted(things: Sequence[Wanted], place: str, kind: Kind) -> list[tuple[Wanted, Spot, bool]]:
    """Each thing's spot, and whether it is on the floor for want of a table; four things find room on any floor."""
    spots = PLACES[place].room
    spare = (OUTSIDE if kind.lamp is None else INSIDE).floor if spots.floor else ()
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


def _scale(kind: Kind, thing: str, y: float) -> float:
    """Design units per centimetre for a thing at height y of the picture."""
    where = WHERE[thing]
    if where in FLAT:
        return FLAT[where]
    if where == "small":
        return max(told(thing), min(3.0, max(1.5, (y - kind.horizon * HIGH) / (EYE - TABLE) / 100 * LARGER)))
    return min(GREATEST, max(LEAST, (y - kind.horizon * HIGH) / EYE / 100)) * LARGER


def told(thing: str) -> float:
    """The least scale at which a small thing can be told: a cup by a twentieth of the frame, a vase by a tenth."""
    size = max(PROPS[thing].high, 0.6 * PROPS[thing].wide)
    return min(4.5, CUP * (size / 10) ** 0.5 / size)


def _set(sheet: Canvas, picture: Picture, thing: Wanted, spot: Spot, scale: float) -> None:
    """One thing that stands, hangs or floats at a spot (shares of the frame)."""
    where, prop = WHERE[thing.name], PROPS[thing.name]
    far = where == "sky" or prop.distant
    canvas = sheet if far else Layer(sheet)
    view = picture.out if where in ("sky", "land", "water") else picture.view
    with canvas.saved():
        canvas.translate(spot[0] * WIDE, spot[1] * HIGH)
        canvas.scale(scale * spot[2] * condition.size(thing.conditions, prop))
        brush = Brush(canvas, view, Random(f"{picture.seed} {thing.name}"), thing.colour, thing.many)
        with canvas.saved():
            if "toppled" in thing.conditions and not far:
                condition.lay(canvas, prop, thing.name)
            prop.paint(brush)
        if isinstance(canvas, Layer):
            _finished(canvas, sheet, brush, thing)


def _finished(layer: Layer, sheet: Canvas, brush: Brush, thing: Wanted) -> None:
    """What has become of it, the light on its rim in the dark, its shadow; then it is put on the sheet."""
    where, prop, view = WHERE[thing.name], PROPS[thing.name], brush.view
    if "toppled" in thing.conditions and where in STANDING:
        dropped(layer)
    condition.change(brush, thing.conditions, thing.name)
    dim = max(view.stars, 0.7 if view.weather == "fog" else 0.0)
    if where in ("land", "water") and dim:
        rim(layer, moonlit(view), 0.5 * dim, 2.2)
    if prop.shadow and where in (*GROUNDED, "small"):
        reach, cast = STANDING[where]
        shade(layer, sheet, view, reach, cast)
    sheet.paste(layer)


def _raised(picture: Picture, kind: Kind, spot: Spot, thing: Wanted) -> None:
    """A small thing where no table is: on a little table of its own, on a crate outdoors."""
    stand = Wanted("crate" if kind.lamp is None else "side table")
    scale = _scale(kind, stand.name, spot[1] * HIGH)
    _set(standing(picture), picture, stand, spot, scale)
    top = spot[1] - PROPS[stand.name].high * scale / HIGH
    _set(standing(picture), picture, thing, (spot[0], top, 1.0), max(told(thing.name), scale * 1.3))


def _canvas(picture: Picture, thing: Wanted, spots: Spots) -> Canvas:
    """The sheet that holds a thing: the sky's own, the far ground or water, or the nearest behind the people."""
    where = WHERE[thing.name]
    if where == "sky" or (PROPS[thing.name].distant and where == "land"):
        return picture.sheets[0].canvas
    if where in ("land", "water"):
        least = spots.ground if where == "land" else spots.sea
        return [s.canvas for s in picture.sheets if s.depth >= least][-1]
    return standing(picture)
