"""What a prompt says is outside is read, and seen through the windows."""

from functools import cache

import numpy as np
import pytest

from vnc.make.describe.outlook import LAND, ROOMS, SPACE
from vnc.make.describe.places import PLACES
from vnc.make.describe.scene import SceneReading, read_scene
from vnc.make.place import draw
from vnc.make.place.finish import flat

SIZE = (160, 90)
CHANGED = 12
"""From how many steps of 255 on two pixels count as different."""
SEEN = 0.0035
"""From which share of the picture on a view counts as shown, rather than as a sliver behind a door."""


@cache
def drawn(place: str, beyond: str = "", states: tuple[str, ...] = (), time: str = "day") -> np.ndarray:
    """Pixels, height by width by three, of 255."""
    reading = SceneReading(place, time, indoor=True, states=states, beyond=beyond)
    return flat(draw(reading, SIZE, 7).layers).astype(int)


def changed(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    return np.abs(one - other).max(2) > CHANGED


@pytest.mark.parametrize(
    ("prompt", "place", "beyond"),
    [
        ("train interior, mountains outside the window", "train", "mountains"),
        ("classroom with a view of the sea", "classroom", "sea"),
        ("bedroom at night, city lights beyond the window", "bedroom", "city"),
        ("log cabin, snowy fields outside", "logcabin", "snowfields"),
        ("inside a car, the ocean outside", "car", "sea"),
        ("bridge of a starship, a ringed planet ahead", "cockpit", "ringed"),
        ("spaceship bridge, enemy fleet on the viewscreen", "cockpit", "fleet"),
        ("spaceship bridge, nebula", "cockpit", "nebula"),
        ("classroom in the mountains", "classroom", ""),
        ("bedroom with a painting of the sea", "bedroom", ""),
        ("kitchen", "kitchen", ""),
    ],
)
def test_a_prompt_tells_what_is_outside(prompt: str, place: str, beyond: str) -> None:
    reading = read_scene(prompt)
    assert (reading.place, reading.beyond) == (place, beyond)
    assert not {"window", "view", "outside", "ahead"} & set(reading.unused)
    assert not any("outside" in note or "sea" in note.split() for note in reading.notes if beyond)


@pytest.mark.parametrize("prompt", ["dungeon, mountains outside the window", "cinema with a view of the mountains"])
def test_rooms_that_do_not_show_it_say_so(prompt: str) -> None:
    reading = read_scene(prompt)
    assert reading.beyond == ""
    assert any("mountains" in note for note in reading.notes)


@pytest.mark.parametrize("place", sorted(name for name, facts in PLACES.items() if facts.indoors))
def test_windows_show_the_sea_where_the_table_says_it_and_nowhere_else(place: str) -> None:
    share = float(changed(drawn(place), drawn(place, "sea")).mean())
    assert (share > SEEN) == (place in ROOMS), share


@pytest.mark.parametrize("view", sorted(LAND))
def test_only_what_lies_behind_the_windows_changes(view: str) -> None:
    other = changed(drawn("train"), drawn("train", view))
    assert other.mean() > 0.03
    assert not other[-14:].any(), "the floor"


def test_no_two_outlooks_look_the_same() -> None:
    for place, views in (("train", LAND), ("cockpit", SPACE)):
        pictures = [drawn(place, view) for view in sorted(views)]
        pairs = [(a, b) for k, a in enumerate(pictures) for b in pictures[:k]]
        assert min(changed(a, b).mean() for a, b in pairs) > 0.01


def test_a_single_screen_lights_a_dark_office() -> None:
    dark, usual = drawn("office", states=("screenlit",), time="night"), drawn("office", time="night")
    assert dark.mean() < 0.6 * usual.mean()
    assert dark.max(2).max() > 180, "the screen"
