"""What is named of ears, lids, hair and shoulders is read, and changes the picture."""

import numpy as np
import pytest

from vnc.make.describe.looks import read_looks
from vnc.make.figure.assemble import draw
from vnc.make.figure.looks import Looks


def _shapes(text: str) -> tuple[str, ...]:
    return read_looks(text, {}, "x").looks.shapes


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("a samurai in a kamishimo with stiff shoulder wings", "shoulders:wings"),
        ("a singer with big hoop earrings", "hoop earrings:big"),
        ("a woman with dangling earrings", "earrings:drop"),
        ("a boy with sticking-out ears", "ears:out"),
        ("a boy whose ears stick out", "ears:out"),
    ],
)
def test_shapes_that_are_read(text: str, shape: str) -> None:
    assert shape in _shapes(text)


def test_wings_of_shoulders_are_no_wings() -> None:
    looks = read_looks("a samurai in a kamishimo with wide shoulder wings", {}, "x").looks
    assert looks.outfit == "hakama"
    assert not looks.wears("angel wings")


def test_a_perm_is_short_curls() -> None:
    assert read_looks("an old woman with a perm", {}, "x").looks.style == "mop"


def test_eyeliner_has_its_colour() -> None:
    assert read_looks("a dancer with red eyeliner", {}, "x").looks.hue("eyeliner") == "#b3262f"


@pytest.mark.parametrize(
    ("plain", "marked"),
    [
        (Looks(outfit="hakama"), Looks(outfit="hakama", shapes=("shoulders:wings",))),
        (Looks(style="pixie"), Looks(style="pixie", shapes=("ears:out",))),
        (
            Looks(style="pixie", extras=("hoop earrings",)),
            Looks(style="pixie", extras=("hoop earrings",), shapes=("hoop earrings:big",)),
        ),
        (Looks(style="pixie", extras=("earrings",)), Looks(style="pixie", extras=("earrings",), shapes=("earrings:drop",))),
        (Looks(extras=("eyeliner",)), Looks(extras=("eyeliner",), hues=("eyeliner:#b3262f",))),
    ],
)
def test_signs_are_drawn(plain: Looks, marked: Looks) -> None:
    first, second = (draw(looks, "neutral", "auto", (230, 300), 0.29, patches=False).base for looks in (plain, marked))
    assert np.abs(first.astype(int) - second.astype(int)).max() > 40
