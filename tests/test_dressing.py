"""Things that a prompt names are read, and set into the picture of whatever place it is."""

from functools import lru_cache

import numpy as np
import pytest

from vnc.make.describe.conditions import CONDITIONS
from vnc.make.describe.places import PLACES
from vnc.make.describe.props import PROPS, WHERE
from vnc.make.describe.scene import SceneReading, read_scene
from vnc.make.describe.states import DRESSED, FEASTS
from vnc.make.describe.states import STATES as WORDS
from vnc.make.describe.wanted import Wanted
from vnc.make.place import draw, kind
from vnc.make.place.dressing import allotted, told
from vnc.make.place.dressing.catalogue import PROPS as PAINTED
from vnc.make.place.dressing.state import STATES
from vnc.make.place.dressing.state.garb import GARBS
from vnc.make.place.finish import flat

READ = {
    "library at night, candles": [Wanted("candle", True)],
    "a beach with a red candle": [Wanted("candle", False, "#b3262f")],
    "harbour at dawn, stacked crates": [Wanted("crate", True)],
    "harbour without crates": [],
    "classroom with a blackboard": [],
    "attic, an old trunk": [],
    "alley behind the ramen shop, a cat": [Wanted("cat")],
    "beach at night, torches": [Wanted("brazier", True)],
    "principal's office, trophies": [Wanted("cup", True)],
    "desert, a camel caravan": [],
    "farm, a camel": [Wanted("camel")],
    "a beach bonfire": [Wanted("campfire")],
    "festival, paper fans": [],
    "rooftop, a paper plane": [],
    "wheat field, blood-red sky": [],
    "on the bus, streetlights": [],
    "izakaya, beer mugs": [Wanted("beer", True)],
    "lake, lotus flowers": [Wanted("lotus", True)],
    "hallway, an umbrella stand": [Wanted("umbrella stand")],
    "street, a police checkpoint": [Wanted("checkpoint")],
    "beach, sails on the horizon": [Wanted("sails")],
}


@pytest.mark.parametrize(("prompt", "things"), READ.items())
def test_things_are_read_with_number_and_colour(prompt: str, things: list[Wanted]) -> None:
    assert list(read_scene(prompt).things) == things


@pytest.mark.parametrize("prompt", ["school entrance, umbrellas in a stand", "market, umbrellas", "hallway, umbrella stand"])
def test_umbrellas_alone_bring_no_rain(prompt: str) -> None:
    assert read_scene(prompt).weather == "clear"


def test_what_has_no_room_in_such_a_place_is_told() -> None:
    reading = read_scene("a kitchen, a rainbow and a lighthouse")
    assert reading.things == ()
    assert any("rainbow" in note and "lighthouse" in note for note in reading.notes)


def test_no_phrase_means_two_props() -> None:
    phrases = [phrase.strip() for words in PROPS.values() for phrase in words.split(",")]
    assert not {p for p in phrases if phrases.count(p) > 1}


def test_every_prop_that_is_read_is_painted() -> None:
    assert set(PAINTED) == set(PROPS)


@lru_cache(8)
def pixels(place: str, *things: Wanted) -> np.ndarray:
    return flat(draw(SceneReading(place, "day", things=things), (320, 180), 7).layers).astype(int)


@pytest.mark.parametrize("name", PAINTED)
def test_a_prop_changes_the_picture_where_it_stands(name: str) -> None:
    place = {"land": "outdoor", "sky": "outdoor", "water": "lake"}.get(WHERE[name], "indoor")
    plain, dressed = pixels(place), pixels(place, Wanted(name))
    changed = np.abs(plain - dressed).max(2) > 24
    assert 0.0006 < changed.mean() < 0.5


@pytest.mark.parametrize(
    ("prompt", "states"),
    [
        ("flooded subway station", ("flooded",)),
        ("a packed train, dimly lit", ("crowded", "dark")),
        ("an overgrown ruin", ("overgrown",)),
        ("a burning palace", ("burning",)),
        ("palace, a candle burning", ()),
        ("ruins", ()),
        ("a hall without cobwebs", ()),
        ("messy bedroom, red alert", ("messy", "alarm")),
    ],
)
def test_states_are_read(prompt: str, states: tuple[str, ...]) -> None:
    assert read_scene(prompt).states == states


@pytest.mark.parametrize(
    ("prompt", "thing"),
    [
        ("kitchen, an overturned wooden chair", "toppled chair"),
        ("attic, a piano covered by a sheet", "sheeted piano"),
        ("street, a red car on fire", "#b3262f burning car"),
        ("meadow, a rusty old tractor, a bicycle", "rusty old tractor"),
        ("bedroom, torn curtains", "several torn curtains"),
        ("hall, dusty portraits and a harp", "several dusty portrait"),
        ("classroom, an overturned desk", "toppled desk"),
        ("beach, a burning candle", "candle"),
    ],
)
def test_what_has_become_of_a_thing_is_read(prompt: str, thing: str) -> None:
    reading = read_scene(prompt)
    assert str(reading.things[0]) == thing
    assert (reading.weather, reading.states) == ("clear", ())


@pytest.mark.parametrize("name", CONDITIONS)
def test_a_condition_changes_a_thing(name: str) -> None:
    plain, changed = (pixels("indoor", Wanted("armchair", conditions=c)) for c in ((), (name,)))
    assert (np.abs(plain - changed).max(2) > 12).mean() > 0.0012


def test_what_is_said_of_a_thing_of_the_place_and_not_drawn_is_told() -> None:
    assert "rusty bars" in " ".join(read_scene("prison cell, rusty bars").notes)


@pytest.mark.parametrize("name", [name for name, where in WHERE.items() if where == "small"])
def test_a_small_thing_is_large_enough_to_be_told(name: str) -> None:
    assert told(name) * max(PAINTED[name].high, 0.6 * PAINTED[name].wide) >= 0.04 * 1080


def test_a_feast_brings_its_props() -> None:
    assert {thing.name for thing in read_scene("living room at christmas").things} == {"christmas tree", "fairy lights", "gift"}


@pytest.mark.parametrize("name", STATES)
@pytest.mark.parametrize("place", ["indoor", "outdoor", "train"])
def test_a_state_changes_the_picture(name: str, place: str) -> None:
    plain, changed = (
        flat(draw(SceneReading(place, "day", states=states), (320, 180), 7).layers).astype(int) for states in ((), (name,))
    )
    assert (np.abs(plain - changed).max(2) > 16).mean() > 0.015


@pytest.mark.parametrize(
    ("prompt", "folk"),
    [
        ("edo street, crowded", "kimono"),
        ("crowded tavern", "cloaked"),
        ("victorian street, crowds", "victorian"),
        ("busy street", "modern"),
        ("crowded street of a samurai town", "kimono"),
        ("arabian bazaar, crowd", "robed"),
        ("roman forum, crowded", "ancient"),
        ("crowded spaceport", "sleek"),
    ],
)
def test_a_crowd_wears_the_clothes_of_its_time(prompt: str, folk: str) -> None:
    assert read_scene(prompt).folk == folk


@pytest.mark.parametrize("folk", GARBS)
def test_clothes_differ(folk: str) -> None:
    plain, dressed = (
        flat(draw(SceneReading("outdoor", "day", states=("crowded",), folk=name), (320, 180), 7).layers).astype(int)
        for name in ("modern", folk)
    )
    assert (folk == "modern") == bool((plain == dressed).all())


def test_every_state_that_is_read_is_painted() -> None:
    assert set(STATES) == set(WORDS)


def test_every_feast_has_its_props() -> None:
    assert set(FEASTS) == set(DRESSED)
    assert {name for names in DRESSED.values() for name in names} <= set(PROPS)


@pytest.mark.parametrize("name", PLACES)
def test_four_things_stand_on_any_floor(name: str) -> None:
    things = [Wanted("cat"), Wanted("suitcase"), Wanted("piano"), Wanted("chair")]
    spots = [spot for _, spot, _ in allotted(things, name, kind(name))]
    assert len(set(spots)) == (4 if PLACES[name].room.floor else 0)


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("bedroom, posters, a clock, a mirror, a map on the wall", "wall map"),
        ("meadow, a castle, a windmill, a church, a lighthouse", "lighthouse"),
        ("meadow with a castle", ""),
    ],
)
def test_what_finds_no_spot_is_told_and_all_else_is_set(prompt: str, told: str) -> None:
    reading = read_scene(prompt)
    assert told in " ".join(reading.notes) and bool(reading.notes) == bool(told)
    assert {thing.name for thing, _, _ in allotted(reading.things, reading.place, kind(reading.place))} == {
        thing.name for thing in reading.things
    }
