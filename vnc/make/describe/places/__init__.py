"""Every place that can be painted, by family: one table a family, beside the room of the same name that paints it."""

from collections.abc import Mapping

from vnc.make.describe.facts import Facts
from vnc.make.describe.places import (
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

FAMILIES: Mapping[str, Mapping[str, Facts]] = {
    "country": country.PLACES,
    "entertainment": entertainment.PLACES,
    "fantasy": fantasy.PLACES,
    "future": future.PLACES,
    "home": home.PLACES,
    "past": past.PLACES,
    "school": school.PLACES,
    "shops": shops.PLACES,
    "town": town.PLACES,
    "travel": travel.PLACES,
    "wild": wild.PLACES,
    "work": work.PLACES,
}
PLACES: Mapping[str, Facts] = {name: facts for family in FAMILIES.values() for name, facts in family.items()}
WORDS: Mapping[str, str] = {name: facts.words for name, facts in PLACES.items() if facts.words}
"""Place to the words for it."""
PAINTERS: Mapping[str, str] = {
    name: f"{family}.{facts.painter or name}" for family, places in FAMILIES.items() for name, facts in places.items()
}
"""Place to the module that paints it, from `vnc.make.place` on."""
