"""Things that a prompt names are read, and set into the picture of whatever place it is."""

import numpy as np
import pytest

from vnc.make.describe.props import PROPS, WHERE
from vnc.make.describe.scene import SceneReading, read_scene
from vnc.make.describe.wanted import Wanted
from vnc.make.place import draw
from vnc.make.place.dressing.catalogue import PROPS as PAINTED
from vnc.make.place.finish import flat

READ = {
    "library at night, candles": [Wanted("candle", True)],
    "a beach with a red candle": [Wanted("candle", False, "#b3262f")],
    "harbour at dawn, stacked crates": [Wanted("crate", True)],
    "harbour without crates": [],
    "classroom with a blackboard": [],
    "attic, an old trunk": [],
}


@pytest.mark.parametrize(("prompt", "things"), READ.items())
def test_things_are_read_with_number_and_colour(prompt: str, things: list[Wanted]) -> None:
    assert list(read_scene(prompt).things) == things


def test_what_has_no_room_in_such_a_place_is_told() -> None:
    reading = read_scene("a kitchen, a rainbow and a lighthouse")
    assert reading.things == ()
    assert any("rainbow" in note and "lighthouse" in note for note in reading.notes)


def test_no_phrase_means_two_props() -> None:
    phrases = [phrase.strip() for words in PROPS.values() for phrase in words.split(",")]
    assert not {p for p in phrases if phrases.count(p) > 1}


def test_every_painted_prop_has_words() -> None:
    assert set(PAINTED) <= set(PROPS)


@pytest.mark.parametrize("name", PAINTED)
def test_a_prop_changes_the_picture_where_it_stands(name: str) -> None:
    place = {"wall": "indoor", "small": "indoor", "floor": "indoor", "hang": "indoor", "water": "lake"}.get(
        WHERE[name], "outdoor"
    )
    plain, dressed = (
        flat(draw(SceneReading(place, "day", things=things), (320, 180), 7).layers).astype(int)
        for things in ((), (Wanted(name),))
    )
    changed = np.abs(plain - dressed).max(2) > 24
    assert 0.0006 < changed.mean() < 0.5
