"""Colours before several words, tones without a colour, and sexes by how names end."""

import pytest

from vnc.make.describe.looks import read_looks
from vnc.make.speech.people import sex_of


@pytest.mark.parametrize(
    ("text", "cloth"),
    [
        ("a villain in a white high-collared suit", "#eef0f6"),
        ("a woman in a pale kimono", "#dde0ea"),
        ("a faded denim jacket", "#8ea6c2"),
        ("a cream cable-knit sweater", "#f4ead2"),
        ("a pale woman in a black dress", "#25222c"),
    ],
)
def test_colours_reach_their_garment_through_adjectives(text: str, cloth: str) -> None:
    assert read_looks(text, {}, "x").looks.cloth == cloth


def test_a_hooded_cloak_is_of_its_colour() -> None:
    assert {"hood:#2a6641", "cape:#2a6641"} <= set(read_looks("a dark green hooded cloak", {}, "x").looks.hues)


@pytest.mark.parametrize("name", ["Mitsuko", "Natsumi", "Kaede", "Sayuri", "Josette", "Yvonne", "Elspeth"])
def test_names_of_women_by_their_ending(name: str) -> None:
    assert sex_of(name) == "woman"


@pytest.mark.parametrize("name", ["Shinsuke", "Kotaro", "Ichiro", "Haruo", "Takahiro", "Tomas", "Gerald", "Marko"])
def test_names_of_men_by_their_ending(name: str) -> None:
    assert sex_of(name) == "man"


@pytest.mark.parametrize(
    ("name", "text", "sex"),
    [
        ("Q", "a ronin", "m"),
        ("Q", "a butler", "m"),
        ("Q", "a ronin; she is quiet", "f"),
        ("Mitsuko", "a detective in a grey coat", "f"),
        ("Kotaro", "a nurse", "m"),
        ("Kotaro", "her hair is long, she wears a gown", "f"),
    ],
)
def test_names_settle_trades_that_are_open_to_all(name: str, text: str, sex: str) -> None:
    assert read_looks(text, {}, name).looks.sex == sex
