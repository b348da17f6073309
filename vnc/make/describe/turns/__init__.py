"""Every turn, by the family of the place that is turned: one table a family, like the tables of places."""

from collections.abc import Mapping

from vnc.make.describe.turn import Turn
from vnc.make.describe.turns import (
    country,
    entertainment,
    fantasy,
    future,
    home,
    past,
    school,
    shops,
    town,
    travel,
    wild,
    work,
)

FAMILIES: Mapping[str, tuple[Turn, ...]] = {
    "country": country.TURNS,
    "entertainment": entertainment.TURNS,
    "fantasy": fantasy.TURNS,
    "future": future.TURNS,
    "home": home.TURNS,
    "past": past.TURNS,
    "school": school.TURNS,
    "shops": shops.TURNS,
    "town": town.TURNS,
    "travel": travel.TURNS,
    "wild": wild.TURNS,
    "work": work.TURNS,
}
_PLACES = {place for turns in FAMILIES.values() for turn in turns for place in turn.places.split()}
TURNS: Mapping[str, tuple[Turn, ...]] = {
    place: tuple(turn for turns in FAMILIES.values() for turn in turns if place in turn.places.split()) for place in _PLACES
}
"""Place to its turns in their order, of which the first that fits is taken. Only the order of one place's rows matters."""
