"""Colours of furniture that a place has anyway are taken by its painter, or told."""

import numpy as np
import pytest

from vnc.make.describe.dyes import NAMES, TAKEN
from vnc.make.describe.painted import Tints
from vnc.make.describe.places import PLACES
from vnc.make.describe.scene import SceneReading, read_scene
from vnc.make.place import draw
from vnc.make.place.finish import flat

PAIRS = [(name, place) for name, places in TAKEN.items() for place in sorted(places)]


@pytest.mark.parametrize(("name", "place"), PAIRS)
def test_a_painter_takes_the_colour(name: str, place: str) -> None:
    plain, dyed = (
        flat(draw(SceneReading(place, "day", tints=Tints(dyes=dyes)), (320, 180), 7).layers).astype(int)
        for dyes in ((), ((name, "#c830c8"),))
    )
    assert (np.abs(plain - dyed).max(2) > 24).mean() > 0.0006


@pytest.mark.parametrize(("name", "place"), PAIRS)
def test_only_what_a_place_holds_is_dyed(name: str, place: str) -> None:
    assert set(PLACES[place].held) & (NAMES[name] | {name})


@pytest.mark.parametrize(
    ("prompt", "dyes"),
    [
        ("a diner with blue booths", (("booth", "#3f6fc8"),)),
        ("bedroom with pink bedding", (("bed", "#e88aa8"),)),
        ("living room, a blue sofa", (("sofa", "#3f6fc8"),)),
        ("a meadow with a red car", ()),
    ],
)
def test_colours_of_furniture_are_read(prompt: str, dyes: tuple[tuple[str, str], ...]) -> None:
    reading = read_scene(prompt)
    assert reading.tints.dyes == dyes
    assert not reading.notes


@pytest.mark.parametrize(
    ("prompt", "told"),
    [("prison cell with a green door", "green door"), ("park with a green bench", "green bench"), ("office, wooden desk", "")],
)
def test_furniture_that_keeps_its_colour_is_told(prompt: str, told: str) -> None:
    notes = read_scene(prompt).notes
    assert told in " ".join(notes) and bool(notes) == bool(told)


@pytest.mark.parametrize(
    ("prompt", "things"), [("bedroom with two beds", ["bed"]), ("bedroom with a bed", []), ("hospital, two beds", [])]
)
def test_a_second_one_is_set_where_the_room_has_one(prompt: str, things: list[str]) -> None:
    assert [thing.name for thing in read_scene(prompt).things] == things
