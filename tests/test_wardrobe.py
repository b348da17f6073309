"""Layers, prints, cuts and stains: read from words, and seen in the picture."""

from dataclasses import replace

import numpy as np
import pytest

from vnc.make.describe.looks import read_looks
from vnc.make.draw.colour import lightness
from vnc.make.figure.assemble import draw
from vnc.make.figure.looks import Looks

LAYERS = {
    "man in a black turtleneck under a grey blazer": ("blazer", {"shirt:turtleneck"}, {"shirt:#25222c"}),
    "woman in a denim jacket over a floral dress": ("denim jacket", {"shirt:dress", "shirt print:floral"}, set[str]()),
    "white t-shirt under a red plaid shirt, worn open": ("open shirt", {"shirt:tee"}, {"shirt:#eef0f6"}),
    "a man in a grey hoodie under a denim jacket": ("denim jacket", {"shirt:hoodie"}, {"shirt:#8c9099"}),
    "apron over a striped blue shirt": ("apron", {"shirt:shirt", "shirt print:stripes"}, set[str]()),
    "a sweater over a red dress": ("sweater", set[str](), set[str]()),
}


@pytest.mark.parametrize(("text", "want"), LAYERS.items())
def test_what_is_worn_beneath_is_read(text: str, want: tuple[str, set[str], set[str]]) -> None:
    looks = read_looks(text, {}, "Hale").looks
    assert looks.outfit == want[0]
    assert want[1] <= set(looks.shapes) and want[2] <= set(looks.hues)


PRINTS = {
    "a woman in a red kimono with a pattern of white cranes": ("kimono", "cranes", "#eef0f6"),
    "a girl in a blue yukata with goldfish": ("kimono", "fish", ""),
    "a red cheongsam with gold dragon embroidery": ("qipao", "dragons", "#d9b45a"),
    "a girl in star-patterned pyjamas": ("pyjamas", "stars", ""),
    "a woman in a leopard print coat": ("coat", "leopard", ""),
    "a girl in a navy yukata with fireworks and cherry blossoms": ("kimono", "blossoms", ""),
    "kente cloth over one shoulder": ("toga", "kente", ""),
    "a woman in a shirt with blue vertical stripes": ("shirt", "stripes", "#3f6fc8"),
    "a girl in a hanfu embroidered with clouds": ("hanfu", "clouds", ""),
}


@pytest.mark.parametrize(("text", "want"), PRINTS.items())
def test_figured_cloth_is_read(text: str, want: tuple[str, str, str]) -> None:
    looks = read_looks(text, {}, "Hale").looks
    assert looks.outfit == want[0] and want[1] in looks.extras
    assert not want[2] or looks.hue(want[1]) == want[2]


@pytest.mark.parametrize(
    "text",
    [
        "a girl in a blue dress, a basket of daisies",
        "a boy in a coat with a dragon tattoo",
        "a robe, stars in her eyes",
        "a cat, a fish",
    ],
)
def test_other_things_are_no_prints(text: str) -> None:
    assert not {"floral", "dragons", "stars", "fish"} & set(read_looks(text, {}, "Hale").looks.extras)


DRESSED = {
    "starship captain, navy uniform": "military",
    "old crone, black pointed hat": "robe",
    "belly dancer with gold bracelets": "dancer",
    "white and red shrine robes": "hakama",
    "airline pilot, white shirt": "pilot",
    "explorer with a beard": "safari jacket",
    "judo fighter in a white judo gi": "gi",
    "flight attendant in a navy uniform": "stewardess",
    "volleyball captain in a blue sports uniform number 4": "jersey",
    "dark skin, shaved head, yellow football shirt": "jersey",
    "goth girl with a choker": "lolita dress",
    "popular girl, pleated skirt, knee socks": "blazer",
    "widow in a black mourning dress": "victorian dress",
    "flamenco dancer, hoop earrings": "flounced dress",
    "nurse in a pink uniform": "nurse dress",
    "nurse in blue scrubs": "scrubs",
    "ranger of the north, scar": "leather armour",
    "old babushka": "cardigan",
    "a poet, melancholic": "shirt",
    "princess knight, blonde": "armour",
    "captain of the royal guard": "mail",
    "slave girl": "rags",
    "circus ringmaster": "tailcoat",
    "waiter, slick hair": "waistcoat",
}


@pytest.mark.parametrize(("text", "outfit"), DRESSED.items())
def test_people_are_dressed_for_what_they_are(text: str, outfit: str) -> None:
    assert read_looks(text, {}, "Hale").looks.outfit == outfit


def test_uniforms_of_players_bear_their_number() -> None:
    looks = read_looks("basketball uniform with the number 23", {}, "Hale").looks
    assert (looks.outfit, looks.shape("number")) == ("jersey", "23")


def test_a_mourning_veil_leaves_the_face_free() -> None:
    looks = read_looks("widow, mourning dress, veil", {}, "Hale").looks
    assert "bridal veil" in looks.extras and lightness(looks.hue("bridal veil")) < 0.4
    hatted = read_looks("woman in a black hat with a veil", {}, "Hale").looks
    assert {"hat", "bridal veil"} <= set(hatted.extras)
    assert "veil" in read_looks("nun with a veil", {}, "Hale").looks.extras


def test_country_people_wear_muted_cloth() -> None:
    assert read_looks("cowboy, vest, stetson", {}, "Hale").looks.accent == "#6b4a30"


def test_a_cloak_of_fur_lies_over_the_shoulders() -> None:
    assert {"cape", "fur collar"} <= set(read_looks("chieftain with a fur cloak", {}, "Hale").looks.extras)


def test_loosened_ties_go_with_blazers_and_open_coats() -> None:
    assert read_looks("boy of 16, school uniform, loosened tie", {}, "Hale").looks.outfit == "blazer"
    assert "open" in read_looks("boy of 16, gakuran, loosened tie", {}, "Hale").looks.extras


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("nerd, anime T-shirt", "chest:face"),
        ("girl in a band t-shirt", "chest:bolt"),
        ("girl with a scarf up to her nose", "scarf:high"),
        ("fairy boy, tunic made of leaves", "cloth:foliage"),
    ],
)
def test_pictures_high_scarves_and_leaves_are_read(text: str, shape: str) -> None:
    assert shape in read_looks(text, {}, "Hale").looks.shapes


def test_a_garment_round_the_waist_is_no_garment_worn() -> None:
    looks = read_looks("a girl in a white t-shirt, a red cardigan tied round her waist", {}, "Hale").looks
    assert looks.outfit == "tee" and looks.wears("sleeves at the waist") and looks.hue("sleeves at the waist") == "#b3262f"


def test_colours_alone_dye_the_garment_before_them() -> None:
    looks = read_looks("a boy in a varsity jacket, blue and yellow", {}, "Hale").looks
    assert (looks.cloth, looks.accent) == ("#3f6fc8", "#e2c04a")


CUTS = {
    "an oversized hoodie": "fit:large",
    "a coat with the collar turned up": "neck:popped",
    "an off-shoulder sweater": "neck:off",
    "a sleeveless shirt": "sleeves:none",
    "a shirt with a loosened tie": "tie:loose",
    "a woman with a cybernetic left arm": "prosthetic arm:left",
    "blood-stained shirt": "dirt:blood",
    "a paint-splattered smock": "dirt:paint",
    "a pregnant woman": "belly:pregnant",
    "a stooped old man": "stance:stooped",
    "a man in a tartan kilt": "lower:kilt",
    "a woman with two mechanical arms": "prosthetic arm:both",
    "a long black leather coat": "cloth:leather",
    "a white polo shirt": "neck:polo",
}


@pytest.mark.parametrize(("text", "shape"), CUTS.items())
def test_cuts_stains_and_bearing_are_read(text: str, shape: str) -> None:
    assert shape in read_looks(text, {}, "Hale").looks.shapes


@pytest.mark.parametrize(
    ("text", "up"),
    [
        ("a parka with a fur-edged hood", False),
        ("a parka, hood up", True),
        ("a hooded cloak", True),
        ("a raincoat, a hood", False),
    ],
)
def test_a_hood_lies_on_the_back_unless_it_is_up(text: str, up: bool) -> None:
    assert ("hood" in read_looks(text, {}, "Hale").looks.extras) is up


_MAN = Looks(sex="m", outfit="suit", cloth="#6a6a70", seed=1)


def _picture(looks: Looks) -> np.ndarray:
    return draw(looks, "neutral", "relaxed", (230, 300), 0.29, patches=False).base.astype(int)


@pytest.mark.parametrize("kind", ["turtleneck", "tee", "crew", "hoodie", "waistcoat", "dress", "tank", "bare"])
@pytest.mark.parametrize("outfit", ["suit", "denim jacket", "labcoat"])
def test_each_layer_beneath_is_another_drawing(outfit: str, kind: str) -> None:
    looks = replace(_MAN, outfit=outfit)
    plain, worn = _picture(looks), _picture(replace(looks, shapes=(f"shirt:{kind}",), hues=("shirt:#b3262f",)))
    assert (abs(plain - worn).max(-1) > 24).mean() > 0.002


@pytest.mark.parametrize("shape", ["neck:popped", "neck:high", "fit:large", "belly:round", "stance:stooped"])
def test_cuts_and_bearing_are_seen(shape: str) -> None:
    looks = replace(_MAN, outfit="shirt")
    assert (abs(_picture(looks) - _picture(replace(looks, shapes=(shape,)))).max(-1) > 24).mean() > 0.004
